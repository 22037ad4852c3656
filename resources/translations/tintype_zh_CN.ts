<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>About Tintype</source>
            <translation>关于 Tintype</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>基于 MIT 许可证的自由软件。</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Reduces the colours of images and makes palettes from them.</source>
            <translation>减少图像的颜色，并从中提取调色板。</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>版本 {0}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Tintype</source>
            <translation>关于 Tintype(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Actual Pixels</source>
            <translation>实际像素(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Add from the Image</source>
            <translation>从图像添加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Black</source>
            <translation>黑色(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Blue-Blind (Tritan)</source>
            <translation>蓝色盲（Tritan）(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Checker</source>
            <translation>棋盘格(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Close Image</source>
            <translation>关闭图像(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Copy Hex</source>
            <translation>复制十六进制值(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Copy Reduced Image</source>
            <translation>复制减色图像(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Difference</source>
            <translation>差异(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit Colour…</source>
            <translation>编辑颜色(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Export Reduced Image…</source>
            <translation>导出减色图像(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Find Colours Anew</source>
            <translation>重新寻找颜色(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Fit</source>
            <translation>适合窗口(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Green-Blind (Deutan)</source>
            <translation>绿色盲（Deutan）(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Load Preset…</source>
            <translation>载入预设(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>合并(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Next Frame</source>
            <translation>下一帧(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Normal</source>
            <translation>正常(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open Palette…</source>
            <translation>打开调色板(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Own Colour…</source>
            <translation>自定义颜色(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Red-Blind (Protan)</source>
            <translation>红色盲（Protan）(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Reset Panels</source>
            <translation>重置面板(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Unlock All</source>
            <translation>全部解锁(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;White</source>
            <translation>白色(&amp;W)</translation>
        </message>
        <message>
            <source>Apply Palette to All I&amp;mages</source>
            <translation>将调色板应用于所有图像(&amp;M)</translation>
        </message>
        <message>
            <source>Apply Rec&amp;ipe to All Images</source>
            <translation>将配方应用于所有图像(&amp;I)</translation>
        </message>
        <message>
            <source>Apply the palette of {0}</source>
            <translation>应用 {0} 的调色板</translation>
        </message>
        <message>
            <source>Apply the recipe of {0}</source>
            <translation>应用 {0} 的配方</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Copied the picture of the cloud</source>
            <translation>已复制点云图片</translation>
        </message>
        <message>
            <source>Copy Cl&amp;oud Picture</source>
            <translation>复制点云图片(&amp;O)</translation>
        </message>
        <message>
            <source>Export Clou&amp;d as Picture…</source>
            <translation>将点云导出为图片(&amp;D)…</translation>
        </message>
        <message>
            <source>Export Pa&amp;lette…</source>
            <translation>导出调色板(&amp;L)…</translation>
        </message>
        <message>
            <source>Loc&amp;k</source>
            <translation>锁定(&amp;K)</translation>
        </message>
        <message>
            <source>Lock A&amp;ll</source>
            <translation>全部锁定(&amp;L)</translation>
        </message>
        <message>
            <source>One Palette &amp;for All Images</source>
            <translation>所有图像共用一个调色板(&amp;F)</translation>
        </message>
        <message>
            <source>Pasted image</source>
            <translation>粘贴的图像</translation>
        </message>
        <message>
            <source>Pla&amp;y or Pause</source>
            <translation>播放或暂停(&amp;Y)</translation>
        </message>
        <message>
            <source>Pre&amp;vious Frame</source>
            <translation>上一帧(&amp;V)</translation>
        </message>
        <message>
            <source>Re&amp;duce Again</source>
            <translation>重新减色(&amp;D)</translation>
        </message>
        <message>
            <source>Sa&amp;ve Preset…</source>
            <translation>保存预设(&amp;V)…</translation>
        </message>
        <message>
            <source>Select &amp;Nothing</source>
            <translation>取消选区(&amp;N)</translation>
        </message>
        <message>
            <source>Select Par&amp;t</source>
            <translation>选择局部(&amp;T)</translation>
        </message>
        <message>
            <source>Show &amp;Log Folder</source>
            <translation>显示日志文件夹(&amp;L)</translation>
        </message>
        <message>
            <source>Side &amp;by Side</source>
            <translation>并排(&amp;B)</translation>
        </message>
        <message>
            <source>Sp&amp;lit</source>
            <translation>分割(&amp;L)</translation>
        </message>
        <message>
            <source>The log folder cannot be shown: {0}</source>
            <translation>无法显示日志文件夹：{0}</translation>
        </message>
        <message>
            <source>There is no image on the clipboard.</source>
            <translation>剪贴板中没有图像。</translation>
        </message>
        <message>
            <source>This Frame &amp;Only</source>
            <translation>仅此帧(&amp;O)</translation>
        </message>
        <message>
            <source>Use the Image's O&amp;wn Palette</source>
            <translation>使用图像自带的调色板(&amp;W)</translation>
        </message>
        <message>
            <source>Use the Proposed &amp;Names</source>
            <translation>采用建议的名称(&amp;N)</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <source>{0}-cloud</source>
            <translation>{0}-点云</translation>
        </message>
    </context>
    <context>
        <name>AdvicePanel</name>
        <message>
            <source>Clusters</source>
            <translation>聚类</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>How clearly swatches are set apart</source>
            <translation>各色块之间的区分程度</translation>
        </message>
        <message>
            <source>Open an image to see what it needs.</source>
            <translation>打开图像即可查看它需要多少颜色。</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>The image in a few colours</source>
            <translation>用少量颜色显示的图像</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>What each number costs and brings</source>
            <translation>每个数量的代价与收益</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Tintype crashed when it ran before; {0} in the log folder tells where.</source>
            <translation>Tintype 上次运行时崩溃了；崩溃位置记录在日志文件夹的 {0} 中。</translation>
        </message>
    </context>
    <context>
        <name>Arrangement</name>
        <message>
            <source>1 colour</source>
            <translation>1 种颜色</translation>
        </message>
        <message>
            <source>CIEDE2000</source>
            <translation>CIEDE2000</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原图</translation>
        </message>
        <message>
            <source>just noticeable</source>
            <translation>刚可察觉</translation>
        </message>
        <message>
            <source>{0} colours</source>
            <translation>{0} 种颜色</translation>
        </message>
    </context>
    <context>
        <name>AutoField</name>
        <message>
            <source>Auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Takes the number that is recommended for the image; or the fewest colours that stay within the error that is allowed below.</source>
            <translation>采用为此图像推荐的数量；或采用误差不超过下方允许值的最少颜色数。</translation>
        </message>
        <message>
            <source>{0}, automatic</source>
            <translation>{0}，自动</translation>
        </message>
    </context>
    <context>
        <name>Axes</name>
        <message>
            <source>blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <source>green</source>
            <translation>绿</translation>
        </message>
        <message>
            <source>red</source>
            <translation>红</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>黄</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Put this message away</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>CloudPanel</name>
        <message>
            <source>3-D</source>
            <translation>3D</translation>
        </message>
        <message>
            <source>Axes of the cloud</source>
            <translation>点云坐标轴</translation>
        </message>
        <message>
            <source>Axes: red, green and blue, or lightness and hue as seen</source>
            <translation>坐标轴：红绿蓝，或视觉上的明度与色相</translation>
        </message>
        <message>
            <source>Drag to turn; the wheel zooms</source>
            <translation>拖动可旋转；滚轮可缩放</translation>
        </message>
        <message>
            <source>Export the cloud as a picture</source>
            <translation>将点云导出为图片</translation>
        </message>
        <message>
            <source>Planes</source>
            <translation>平面</translation>
        </message>
        <message>
            <source>Points in the colours that they are reduced to</source>
            <translation>以减色后的颜色显示各点</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>减色后</translation>
        </message>
        <message>
            <source>Slice</source>
            <translation>切片</translation>
        </message>
        <message>
            <source>Two axes at a time</source>
            <translation>每次两个坐标轴</translation>
        </message>
        <message>
            <source>View of the cloud</source>
            <translation>点云视图</translation>
        </message>
        <message>
            <source>Which colours become which swatch</source>
            <translation>哪些颜色归入哪个色块</translation>
        </message>
    </context>
    <context>
        <name>CloudViews</name>
        <message>
            <source>Pixel cloud in three dimensions</source>
            <translation>三维像素点云</translation>
        </message>
    </context>
    <context>
        <name>ClustersPage</name>
        <message>
            <source>One colour has no other to be set apart from.</source>
            <translation>只有一种颜色，没有其他颜色可供区分。</translation>
        </message>
        <message>
            <source>Silhouettes by swatch</source>
            <translation>各色块的轮廓系数</translation>
        </message>
    </context>
    <context>
        <name>ColorEditor</name>
        <message>
            <source>Blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <source>Chroma</source>
            <translation>彩度</translation>
        </message>
        <message>
            <source>Edit Colour</source>
            <translation>编辑颜色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>十六进制</translation>
        </message>
        <message>
            <source>Hue</source>
            <translation>色相</translation>
        </message>
        <message>
            <source>Lightness</source>
            <translation>明度</translation>
        </message>
        <message>
            <source>RGB</source>
            <translation>RGB</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红</translation>
        </message>
    </context>
    <context>
        <name>ComparePanel</name>
        <message>
            <source>As the blue-blind see it (tritan)</source>
            <translation>蓝色盲者所见（Tritan）</translation>
        </message>
        <message>
            <source>As the green-blind see it (deutan)</source>
            <translation>绿色盲者所见（Deutan）</translation>
        </message>
        <message>
            <source>As the red-blind see it (protan)</source>
            <translation>红色盲者所见（Protan）</translation>
        </message>
        <message>
            <source>Hold Space to see the original</source>
            <translation>按住空格键查看原图</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原图</translation>
        </message>
        <message>
            <source>Palette of the selection only</source>
            <translation>仅选区的调色板</translation>
        </message>
        <message>
            <source>Pixel under the cursor</source>
            <translation>光标下的像素</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>减色后</translation>
        </message>
        <message>
            <source>{0}… Esc stops</source>
            <translation>{0}… 按 Esc 停止</translation>
        </message>
    </context>
    <context>
        <name>Contrast</name>
        <message>
            <source>AA</source>
            <translation>AA</translation>
        </message>
        <message>
            <source>AA large</source>
            <translation>AA 大字</translation>
        </message>
        <message>
            <source>AAA</source>
            <translation>AAA</translation>
        </message>
        <message>
            <source>AAA large</source>
            <translation>AAA 大字</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>图形</translation>
        </message>
        <message>
            <source>icons, charts, borders of controls (1.4.11)</source>
            <translation>图标、图表、控件边框（1.4.11）</translation>
        </message>
        <message>
            <source>text (1.4.3)</source>
            <translation>文本（1.4.3）</translation>
        </message>
        <message>
            <source>text from 24 pixels, or 19 in bold (1.4.3)</source>
            <translation>24 像素以上或粗体 19 像素以上的文本（1.4.3）</translation>
        </message>
        <message>
            <source>text from 24 pixels, or 19 in bold, enhanced (1.4.6)</source>
            <translation>24 像素以上或粗体 19 像素以上的文本，增强（1.4.6）</translation>
        </message>
        <message>
            <source>text, enhanced (1.4.6)</source>
            <translation>文本，增强（1.4.6）</translation>
        </message>
    </context>
    <context>
        <name>ContrastPanel</name>
        <message>
            <source>AA large</source>
            <translation>AA 大字</translation>
        </message>
        <message>
            <source>AA only</source>
            <translation>仅 AA</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>黑色</translation>
        </message>
        <message>
            <source>Choose Its Swatches</source>
            <translation>选择这两个色块</translation>
        </message>
        <message>
            <source>Colour vision</source>
            <translation>色觉</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>Contrast of pairs</source>
            <translation>配对的对比度</translation>
        </message>
        <message>
            <source>Copied {0}</source>
            <translation>已复制 {0}</translation>
        </message>
        <message>
            <source>Copy Pair</source>
            <translation>复制配对</translation>
        </message>
        <message>
            <source>Hard to tell apart for blue-blind people</source>
            <translation>蓝色盲者难以区分</translation>
        </message>
        <message>
            <source>Hard to tell apart for green-blind people</source>
            <translation>绿色盲者难以区分</translation>
        </message>
        <message>
            <source>Hard to tell apart for red-blind people</source>
            <translation>红色盲者难以区分</translation>
        </message>
        <message>
            <source>Leave out pairs that are too faint for text (below 4.5:1)</source>
            <translation>略去对文本而言过弱的配对（低于 4.5:1）</translation>
        </message>
        <message>
            <source>No other colour can be read on this one.</source>
            <translation>没有其他颜色能在此颜色上看清。</translation>
        </message>
        <message>
            <source>No two of these colours become hard to tell apart.</source>
            <translation>这些颜色中没有两种会变得难以区分。</translation>
        </message>
        <message>
            <source>On the left as most people see them; a difference (CIEDE2000) of {0} becomes {1}</source>
            <translation>左侧为多数人所见；差异（CIEDE2000）由 {0} 变为 {1}</translation>
        </message>
        <message>
            <source>Open an image to see which of its colours go together.</source>
            <translation>打开图像即可查看哪些颜色可以搭配。</translation>
        </message>
        <message>
            <source>Pairs that are hard to tell apart</source>
            <translation>难以区分的配对</translation>
        </message>
        <message>
            <source>Pairs that pass AA, of all</source>
            <translation>通过 AA 的配对（占全部）</translation>
        </message>
        <message>
            <source>Swatch to compare with the others</source>
            <translation>与其他色块比较的色块</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>What can be read on what (WCAG 2.2)</source>
            <translation>何种颜色在何种颜色上可读（WCAG 2.2）</translation>
        </message>
        <message>
            <source>What colour-blind people can hardly tell apart</source>
            <translation>色盲者难以区分的颜色</translation>
        </message>
        <message>
            <source>White</source>
            <translation>白色</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} 和 {1}</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Copied the palette as {0}</source>
            <translation>已将调色板复制为 {0}</translation>
        </message>
        <message>
            <source>Copied {0}</source>
            <translation>已复制 {0}</translation>
        </message>
        <message>
            <source>Copied {0} and {1} more</source>
            <translation>已复制 {0} 等，另有 {1} 个</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}。{1}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy Report</source>
            <translation>复制报告(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Go On</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>重新启动(&amp;R)</translation>
        </message>
        <message>
            <source>Please report this text, with what you did last:</source>
            <translation>请报告以下内容，并说明您最后的操作：</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Show &amp;Log Folder</source>
            <translation>显示日志文件夹(&amp;L)</translation>
        </message>
        <message>
            <source>Something Went Wrong</source>
            <translation>出错了</translation>
        </message>
        <message>
            <source>Something went wrong inside Tintype, {0} times so far.</source>
            <translation>Tintype 内部出错，目前已有 {0} 次。</translation>
        </message>
        <message>
            <source>Something went wrong inside Tintype.</source>
            <translation>Tintype 内部出错。</translation>
        </message>
        <message>
            <source>Your work could not be kept: save what you need before anything else.</source>
            <translation>无法保留您的工作：请先保存需要的内容。</translation>
        </message>
        <message>
            <source>Your work is kept: a restart brings it back.</source>
            <translation>您的工作已保留：重新启动后即可恢复。</translation>
        </message>
    </context>
    <context>
        <name>CurvePlot</name>
        <message>
            <source>1 colour</source>
            <translation>1 种颜色</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色数</translation>
        </message>
        <message>
            <source>Error (MSE)</source>
            <translation>误差（MSE）</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>轮廓系数</translation>
        </message>
        <message>
            <source>elbow: {0}</source>
            <translation>拐点：{0}</translation>
        </message>
        <message>
            <source>error {0}</source>
            <translation>误差 {0}</translation>
        </message>
        <message>
            <source>now: {0}</source>
            <translation>当前：{0}</translation>
        </message>
        <message>
            <source>silhouette {0}</source>
            <translation>轮廓系数 {0}</translation>
        </message>
        <message>
            <source>{0} colours</source>
            <translation>{0} 种颜色</translation>
        </message>
    </context>
    <context>
        <name>CurvesPage</name>
        <message>
            <source>Error and silhouette by number of colours</source>
            <translation>误差与轮廓系数随颜色数的变化</translation>
        </message>
        <message>
            <source>Take {0}</source>
            <translation>采用 {0}</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Export Cloud as Picture</source>
            <translation>将点云导出为图片</translation>
        </message>
        <message>
            <source>Export Palette</source>
            <translation>导出调色板</translation>
        </message>
        <message>
            <source>Export Reduced Image</source>
            <translation>导出减色图像</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Load Preset</source>
            <translation>载入预设</translation>
        </message>
        <message>
            <source>My preset</source>
            <translation>我的预设</translation>
        </message>
        <message>
            <source>Open Image</source>
            <translation>打开图像</translation>
        </message>
        <message>
            <source>Open Palette</source>
            <translation>打开调色板</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <source>Palettes</source>
            <translation>调色板</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Replace File</source>
            <translation>替换文件</translation>
        </message>
        <message>
            <source>Save Palette</source>
            <translation>保存调色板</translation>
        </message>
        <message>
            <source>Save Preset</source>
            <translation>保存预设</translation>
        </message>
        <message>
            <source>The palette of {0} was worked on and is not saved.</source>
            <translation>{0} 的调色板已修改但尚未保存。</translation>
        </message>
        <message>
            <source>Without saving, this work is lost.</source>
            <translation>如不保存，这些修改将会丢失。</translation>
        </message>
        <message>
            <source>{0} is there already. Replace it?</source>
            <translation>{0} 已存在。是否替换？</translation>
        </message>
    </context>
    <context>
        <name>Estimating</name>
        <message>
            <source>+{0} %</source>
            <translation>+{0} %</translation>
        </message>
        <message>
            <source>±0 %</source>
            <translation>±0 %</translation>
        </message>
        <message>
            <source>−{0} %</source>
            <translation>−{0} %</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Copied the reduced image</source>
            <translation>已复制减色图像</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>调色板</translation>
        </message>
        <message>
            <source>Saved {0} ({1}).</source>
            <translation>已保存 {0}（{1}）。</translation>
        </message>
        <message>
            <source>{0}-{1}-colours</source>
            <translation>{0}-{1}色</translation>
        </message>
    </context>
    <context>
        <name>FilmBar</name>
        <message>
            <source>As a still picture: its colours alone count, and it alone is exported</source>
            <translation>作为静态图：仅计此帧的颜色，也仅导出此帧</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>帧</translation>
        </message>
        <message>
            <source>Frame {0} of {1}</source>
            <translation>第 {0} 帧，共 {1} 帧</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>This frame only</source>
            <translation>仅此帧</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Adobe Swatch Exchange</source>
            <translation>Adobe 色板交换</translation>
        </message>
        <message>
            <source>Adobe colour swatches</source>
            <translation>Adobe 色板</translation>
        </message>
        <message>
            <source>Adobe colour table</source>
            <translation>Adobe 颜色表</translation>
        </message>
        <message>
            <source>Adobe colour table with its count</source>
            <translation>带颜色数的 Adobe 颜色表</translation>
        </message>
        <message>
            <source>Animated PNG</source>
            <translation>动画 PNG</translation>
        </message>
        <message>
            <source>Animated WebP</source>
            <translation>动画 WebP</translation>
        </message>
        <message>
            <source>Aseprite</source>
            <translation>Aseprite</translation>
        </message>
        <message>
            <source>Aseprite sprite</source>
            <translation>Aseprite 精灵图</translation>
        </message>
        <message>
            <source>BMP</source>
            <translation>BMP</translation>
        </message>
        <message>
            <source>C and C++ compilers</source>
            <translation>C 和 C++ 编译器</translation>
        </message>
        <message>
            <source>C array</source>
            <translation>C 数组</translation>
        </message>
        <message>
            <source>CSS custom properties</source>
            <translation>CSS 自定义属性</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV 表格</translation>
        </message>
        <message>
            <source>Excel, LibreOffice Calc, scripts</source>
            <translation>Excel、LibreOffice Calc、脚本</translation>
        </message>
        <message>
            <source>GIF</source>
            <translation>GIF</translation>
        </message>
        <message>
            <source>GIMP palette</source>
            <translation>GIMP 调色板</translation>
        </message>
        <message>
            <source>GIMP, Krita, Inkscape, Aseprite</source>
            <translation>GIMP、Krita、Inkscape、Aseprite</translation>
        </message>
        <message>
            <source>Hex list</source>
            <translation>十六进制列表</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Indexed PNG</source>
            <translation>索引 PNG</translation>
        </message>
        <message>
            <source>JASC palette</source>
            <translation>JASC 调色板</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Krita</source>
            <translation>Krita</translation>
        </message>
        <message>
            <source>Krita palette</source>
            <translation>Krita 调色板</translation>
        </message>
        <message>
            <source>LibreOffice</source>
            <translation>LibreOffice</translation>
        </message>
        <message>
            <source>LibreOffice palette</source>
            <translation>LibreOffice 调色板</translation>
        </message>
        <message>
            <source>Lospec, Aseprite, Pixelorama</source>
            <translation>Lospec、Aseprite、Pixelorama</translation>
        </message>
        <message>
            <source>Microsoft RIFF palette</source>
            <translation>Microsoft RIFF 调色板</translation>
        </message>
        <message>
            <source>PNG labelled sheet</source>
            <translation>带标注的 PNG 色卡</translation>
        </message>
        <message>
            <source>PNG swatch strip</source>
            <translation>PNG 色条</translation>
        </message>
        <message>
            <source>Paint Shop Pro, GIMP, Krita, Aseprite</source>
            <translation>Paint Shop Pro、GIMP、Krita、Aseprite</translation>
        </message>
        <message>
            <source>Paint.NET palette</source>
            <translation>Paint.NET 调色板</translation>
        </message>
        <message>
            <source>Paint.NET, Lospec</source>
            <translation>Paint.NET、Lospec</translation>
        </message>
        <message>
            <source>Photoshop, Aseprite</source>
            <translation>Photoshop、Aseprite</translation>
        </message>
        <message>
            <source>Photoshop, GIMP, Krita</source>
            <translation>Photoshop、GIMP、Krita</translation>
        </message>
        <message>
            <source>Photoshop, Illustrator, InDesign, Affinity, Inkscape 1.3, GIMP 2.10.36</source>
            <translation>Photoshop、Illustrator、InDesign、Affinity、Inkscape 1.3、GIMP 2.10.36</translation>
        </message>
        <message>
            <source>Procreate</source>
            <translation>Procreate</translation>
        </message>
        <message>
            <source>Procreate swatches</source>
            <translation>Procreate 调色板</translation>
        </message>
        <message>
            <source>Python list</source>
            <translation>Python 列表</translation>
        </message>
        <message>
            <source>Raw table of 256 colours</source>
            <translation>256 色原始数据表</translation>
        </message>
        <message>
            <source>SCSS variables</source>
            <translation>SCSS 变量</translation>
        </message>
        <message>
            <source>SVG sheet</source>
            <translation>SVG 色卡</translation>
        </message>
        <message>
            <source>Sass</source>
            <translation>Sass</translation>
        </message>
        <message>
            <source>Sketch (plug-in)</source>
            <translation>Sketch（插件）</translation>
        </message>
        <message>
            <source>Sketch palette</source>
            <translation>Sketch 调色板</translation>
        </message>
        <message>
            <source>Style Dictionary, Terrazzo</source>
            <translation>Style Dictionary、Terrazzo</translation>
        </message>
        <message>
            <source>TIFF</source>
            <translation>TIFF</translation>
        </message>
        <message>
            <source>Tailwind 4 theme</source>
            <translation>Tailwind 4 主题</translation>
        </message>
        <message>
            <source>Tailwind CSS 4</source>
            <translation>Tailwind CSS 4</translation>
        </message>
        <message>
            <source>W3C design tokens</source>
            <translation>W3C 设计令牌</translation>
        </message>
        <message>
            <source>WebP lossless</source>
            <translation>无损 WebP</translation>
        </message>
        <message>
            <source>Windows programs, Paint Shop Pro</source>
            <translation>Windows 程序、Paint Shop Pro</translation>
        </message>
        <message>
            <source>any image program</source>
            <translation>任何图像程序</translation>
        </message>
        <message>
            <source>browsers, GIMP</source>
            <translation>浏览器、GIMP</translation>
        </message>
        <message>
            <source>browsers, Inkscape, Illustrator, Figma</source>
            <translation>浏览器、Inkscape、Illustrator、Figma</translation>
        </message>
        <message>
            <source>old games</source>
            <translation>老游戏</translation>
        </message>
        <message>
            <source>print, mood boards, walls</source>
            <translation>印刷、情绪板、墙面展示</translation>
        </message>
        <message>
            <source>scripts</source>
            <translation>脚本</translation>
        </message>
        <message>
            <source>scripts with Matplotlib, seaborn, Plotly</source>
            <translation>使用 Matplotlib、seaborn、Plotly 的脚本</translation>
        </message>
    </context>
    <context>
        <name>Handiwork</name>
        <message>
            <source>Add Colour</source>
            <translation>添加颜色</translation>
        </message>
        <message>
            <source>Delete Colours</source>
            <translation>删除颜色</translation>
        </message>
        <message>
            <source>Edit Colour</source>
            <translation>编辑颜色</translation>
        </message>
        <message>
            <source>Lock Colours</source>
            <translation>锁定颜色</translation>
        </message>
        <message>
            <source>Merge Colours</source>
            <translation>合并颜色</translation>
        </message>
        <message>
            <source>Move Colours</source>
            <translation>移动颜色</translation>
        </message>
        <message>
            <source>Rename Colour</source>
            <translation>重命名颜色</translation>
        </message>
        <message>
            <source>Sort by {0}</source>
            <translation>按{0}排序</translation>
        </message>
        <message>
            <source>Unlock Colours</source>
            <translation>解锁颜色</translation>
        </message>
        <message>
            <source>Use Proposed Names</source>
            <translation>采用建议的名称</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>As opened</source>
            <translation>打开时</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
    </context>
    <context>
        <name>Hovering</name>
        <message>
            <source>Swatch {0}</source>
            <translation>色块 {0}</translation>
        </message>
    </context>
    <context>
        <name>ImageExport</name>
        <message>
            <source>All {0} frames are written.</source>
            <translation>写入全部 {0} 帧。</translation>
        </message>
        <message>
            <source>Export Reduced Image</source>
            <translation>导出减色图像</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>It holds one picture: frame {0} of {1} is written.</source>
            <translation>此格式只能保存一幅图像：写入第 {0} 帧，共 {1} 帧。</translation>
        </message>
        <message>
            <source>Its resolution is that of the original: {0} dpi.</source>
            <translation>分辨率与原图相同：{0} dpi。</translation>
        </message>
        <message>
            <source>Its resolution is that of the original: {0} × {1} dpi.</source>
            <translation>分辨率与原图相同：{0} × {1} dpi。</translation>
        </message>
        <message>
            <source>Metadata of the original that are kept: {0}.</source>
            <translation>保留原图的元数据：{0}。</translation>
        </message>
        <message>
            <source>Metadata of the original that are left out: {0}.</source>
            <translation>略去原图的元数据：{0}。</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>The original has no metadata.</source>
            <translation>原图没有元数据。</translation>
        </message>
        <message>
            <source>The original, {0}, has {1}.</source>
            <translation>原图 {0} 为 {1}。</translation>
        </message>
        <message>
            <source>This is larger than the original. What makes it smaller: {0}.</source>
            <translation>文件比原图大。减小的办法：{0}。</translation>
        </message>
        <message>
            <source>all frames</source>
            <translation>所有帧</translation>
        </message>
        <message>
            <source>one frame</source>
            <translation>一帧</translation>
        </message>
        <message>
            <source>texts and comments</source>
            <translation>文本和注释</translation>
        </message>
    </context>
    <context>
        <name>ImagesPanel</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Open images</source>
            <translation>打开的图像</translation>
        </message>
    </context>
    <context>
        <name>Libraries</name>
        <message>
            <source>Colour names</source>
            <translation>颜色名称</translation>
        </message>
        <message>
            <source>Sample photos</source>
            <translation>示例照片</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Clear This List</source>
            <translation>清空列表(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>As the &amp;System</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>Open Anyway</source>
            <translation>仍然打开</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>Zoom: screen pixels for each pixel of the image</source>
            <translation>缩放：每个图像像素对应的屏幕像素</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Copy As</source>
            <translation>复制为(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>更多(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Palette</source>
            <translation>调色板(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>面板(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Sort</source>
            <translation>排序(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>窗口(&amp;W)</translation>
        </message>
        <message>
            <source>A&amp;ppearance</source>
            <translation>外观(&amp;P)</translation>
        </message>
        <message>
            <source>Ani&amp;mation</source>
            <translation>动画(&amp;M)</translation>
        </message>
        <message>
            <source>As the &amp;System</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>Bac&amp;kground</source>
            <translation>背景(&amp;K)</translation>
        </message>
        <message>
            <source>Colour &amp;Vision</source>
            <translation>色觉(&amp;V)</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>打开最近的文件(&amp;R)</translation>
        </message>
        <message>
            <source>Open &amp;Sample</source>
            <translation>打开示例(&amp;S)</translation>
        </message>
        <message>
            <source>Open Recen&amp;t Palette</source>
            <translation>打开最近的调色板(&amp;T)</translation>
        </message>
        <message>
            <source>Pr&amp;esets</source>
            <translation>预设(&amp;E)</translation>
        </message>
        <message>
            <source>The language changes when Tintype is started again.</source>
            <translation>重新启动 Tintype 后语言将会更改。</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>1 colour to keep and one for the others need {all}</source>
            <translation>1 种保留颜色加上 1 种其他颜色需要 {all} 种</translation>
        </message>
        <message>
            <source>A palette is taken as it is, and {method} looks for another; leave out --method, or add --init given to begin at the colours of the palette.</source>
            <translation>调色板会按原样使用，而 {method} 会另行寻找；请去掉 --method，或加上 --init given 从该调色板的颜色开始。</translation>
        </message>
        <message>
            <source>A palette needs at least one visible colour; all {n} would go. Leave one of them.</source>
            <translation>调色板至少需要一种可见颜色；现在会删除全部 {n} 种。请保留其中一种。</translation>
        </message>
        <message>
            <source>A part of the work ended before it was done (code {code}; {said}); there may be too little memory for it. Close other programs, or choose another method.</source>
            <translation>部分工作提前结束（代码 {code}；{said}）；可能内存不足。请关闭其他程序，或选择其他方法。</translation>
        </message>
        <message>
            <source>A recipe has no option {name}; the nearest is {nearest}.</source>
            <translation>配方中没有选项 {name}；最接近的是 {nearest}。</translation>
        </message>
        <message>
            <source>A selection is a part of one image; got {n} images.</source>
            <translation>选区只能属于一幅图像；现有 {n} 幅图像。</translation>
        </message>
        <message>
            <source>All colours of the image look nearly alike</source>
            <translation>图像的所有颜色看起来几乎相同</translation>
        </message>
        <message>
            <source>Another batch writes into {path} at this moment; wait for it, or choose another folder.</source>
            <translation>另一个批处理正在写入 {path}；请等待其完成，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>BMP has no transparency: the picture was put on white. Choose a matte for another colour; PNG keeps transparency.</source>
            <translation>BMP 不支持透明：图像已置于白色之上。如需其他颜色，请选择底色；PNG 可保留透明。</translation>
        </message>
        <message>
            <source>CMYK without a colour profile; the colours are approximate.</source>
            <translation>CMYK 图像没有颜色配置文件；颜色为近似值。</translation>
        </message>
        <message>
            <source>Colours in a notation that is not read: {n}, such as {got}; they were left out.</source>
            <translation>有 {n} 种颜色的写法无法读取，例如 {got}；已略去。</translation>
        </message>
        <message>
            <source>Colours of a colour space that the file does not carry were taken as sRGB: {n}.</source>
            <translation>文件未附带其色彩空间的颜色按 sRGB 处理：{n} 种。</translation>
        </message>
        <message>
            <source>Colours of colour books left out, because the file does not say what they look like: {n}.</source>
            <translation>已略去颜色库中的颜色，因为文件没有说明其外观：{n} 种。</translation>
        </message>
        <message>
            <source>Colours of models that are not read were left out: {n}.</source>
            <translation>已略去无法读取的颜色模型中的颜色：{n} 种。</translation>
        </message>
        <message>
            <source>Colours outside sRGB: {n}; they were given the most chroma that it can show.</source>
            <translation>超出 sRGB 的颜色：{n} 种；已取其中可显示的最大彩度。</translation>
        </message>
        <message>
            <source>Converted to sRGB from CMYK: {n} of {total} colours; they are approximate, because the file does not say which inks were meant.</source>
            <translation>已从 CMYK 转换为 sRGB：{total} 种颜色中的 {n} 种；因文件未说明所用油墨，颜色为近似值。</translation>
        </message>
        <message>
            <source>Converted to sRGB from {model}: {n} of {total} colours.</source>
            <translation>已从 {model} 转换为 sRGB：{total} 种颜色中的 {n} 种。</translation>
        </message>
        <message>
            <source>Converted to sRGB through the colour profile of the image.</source>
            <translation>已通过图像的颜色配置文件转换为 sRGB。</translation>
        </message>
        <message>
            <source>Converted to sRGB through the profile in the file: {n} colours.</source>
            <translation>已通过文件中的配置文件转换为 sRGB：{n} 种颜色。</translation>
        </message>
        <message>
            <source>Converted to sRGB through the profile {name}.</source>
            <translation>已通过配置文件 {name} 转换为 sRGB。</translation>
        </message>
        <message>
            <source>EXIF</source>
            <translation>EXIF</translation>
        </message>
        <message>
            <source>Each colour is used once; the file has {0}.</source>
            <translation>每种颜色只用一次；文件中有 {0} 种。</translation>
        </message>
        <message>
            <source>Frame {number} of {n} was opened.</source>
            <translation>共 {n} 帧，打开了第 {number} 帧。</translation>
        </message>
        <message>
            <source>GIF has no soft edges: pixels are fully there or fully transparent (PNG keeps them).</source>
            <translation>GIF 不支持柔和边缘：像素要么完全不透明，要么完全透明（PNG 可以保留）。</translation>
        </message>
        <message>
            <source>GIMP 2.10 reads this format only up to {most} colours; there are {n}.</source>
            <translation>GIMP 2.10 对此格式最多读取 {most} 种颜色；现有 {n} 种。</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>灰度</translation>
        </message>
        <message>
            <source>It was done before, and nothing has changed since.</source>
            <translation>之前已处理过，此后没有任何变化。</translation>
        </message>
        <message>
            <source>Its inks were mixed without a profile; the colours are approximate.</source>
            <translation>没有配置文件，油墨只能大致换算；颜色为近似值。</translation>
        </message>
        <message>
            <source>No pixel is seen</source>
            <translation>没有可见的像素</translation>
        </message>
        <message>
            <source>Number of colours must be at least {needed} to hold the {kept} that are kept; got {got}. Ask for more colours or keep fewer.</source>
            <translation>要容纳 {kept} 种保留颜色，颜色数至少应为 {needed}；当前为 {got}。请增加颜色数或减少保留颜色。</translation>
        </message>
        <message>
            <source>Number of colours must be at least {needed} where there are transparent pixels, because one entry is kept for them; got {got}. Ask for {needed}, or put the image on a matte.</source>
            <translation>有透明像素时颜色数至少应为 {needed}，因为要为其保留一项；当前为 {got}。请设为 {needed}，或为图像加上底色。</translation>
        </message>
        <message>
            <source>Only the first of {n} frames was opened.</source>
            <translation>共 {n} 帧，仅打开了第一帧。</translation>
        </message>
        <message>
            <source>Only the first of {n} pages was opened.</source>
            <translation>共 {n} 页，仅打开了第一页。</translation>
        </message>
        <message>
            <source>Only the first of {n} pictures was opened.</source>
            <translation>共 {n} 张图片，仅打开了第一张。</translation>
        </message>
        <message>
            <source>Only the main one of {n} pictures was opened.</source>
            <translation>共 {n} 张图片，仅打开了主图。</translation>
        </message>
        <message>
            <source>Only the still picture of an animation of {n} frames was opened.</source>
            <translation>动画共 {n} 帧，仅打开了其静态图。</translation>
        </message>
        <message>
            <source>PNG or WebP</source>
            <translation>改用 PNG 或 WebP</translation>
        </message>
        <message>
            <source>Paint.NET shows the first {most} colours and ignores the others; there are {n}.</source>
            <translation>Paint.NET 只显示前 {most} 种颜色，忽略其余；现有 {n} 种。</translation>
        </message>
        <message>
            <source>Palette {0} with {1} colours is used.</source>
            <translation>正在使用调色板 {0}（{1} 种颜色）。</translation>
        </message>
        <message>
            <source>Palette {0} with {1} colours: it is used for the next image that you open.</source>
            <translation>调色板 {0}（{1} 种颜色）将用于下一幅打开的图像。</translation>
        </message>
        <message>
            <source>Procreate's palettes have {most} slots: the {n} colours became {parts} palettes in one file.</source>
            <translation>Procreate 的调色板有 {most} 个位置：{n} 种颜色已分为同一文件中的 {parts} 个调色板。</translation>
        </message>
        <message>
            <source>Something went wrong inside Tintype ({reason}); report it please.</source>
            <translation>Tintype 内部出错（{reason}）；请报告此问题。</translation>
        </message>
        <message>
            <source>Standard output can carry the palette or the JSON report, not both; write the palette to a file.</source>
            <translation>标准输出只能输出调色板或 JSON 报告之一；请将调色板写入文件。</translation>
        </message>
        <message>
            <source>Stopped before it was done; nothing was written.</source>
            <translation>未完成即已停止；没有写入任何内容。</translation>
        </message>
        <message>
            <source>TIFF has no palette with transparency: the same colours were written as RGBA pixels.</source>
            <translation>TIFF 不支持带透明的调色板：相同的颜色已按 RGBA 像素写入。</translation>
        </message>
        <message>
            <source>The colour profile is damaged or of another kind; the colours were taken as sRGB.</source>
            <translation>颜色配置文件已损坏或类型不符；颜色按 sRGB 处理。</translation>
        </message>
        <message>
            <source>The file has no colour profile {name}; such colours were taken as sRGB.</source>
            <translation>文件中没有颜色配置文件 {name}；相关颜色按 sRGB 处理。</translation>
        </message>
        <message>
            <source>The file has {n} frames, and says it has {claimed}.</source>
            <translation>文件有 {n} 帧，但标明有 {claimed} 帧。</translation>
        </message>
        <message>
            <source>The file is cut off; it has {n} whole frames.</source>
            <translation>文件不完整；其中有 {n} 个完整的帧。</translation>
        </message>
        <message>
            <source>The file says that it has {said} blocks; the {n} that are there were read.</source>
            <translation>文件标明有 {said} 个块；已读取实际存在的 {n} 个。</translation>
        </message>
        <message>
            <source>The file says that it has {said} colours; the {n} that are there were read.</source>
            <translation>文件标明有 {said} 种颜色；已读取实际存在的 {n} 种。</translation>
        </message>
        <message>
            <source>The fixed method</source>
            <translation>固定方法</translation>
        </message>
        <message>
            <source>The image has only 1 colour, and no more are needed</source>
            <translation>图像只有 1 种颜色，无需更多</translation>
        </message>
        <message>
            <source>The image has only {n} colours, and no more are needed</source>
            <translation>图像只有 {n} 种颜色，无需更多</translation>
        </message>
        <message>
            <source>The name of {what} must end in one of {suffixes}; got {got}.</source>
            <translation>{what}的文件名必须以 {suffixes} 之一结尾；当前为 {got}。</translation>
        </message>
        <message>
            <source>The palettes of later frames were left out: {n}.</source>
            <translation>已略去后续帧的调色板：{n} 个。</translation>
        </message>
        <message>
            <source>The part of the file with the names is damaged; the colours have none.</source>
            <translation>文件中保存名称的部分已损坏；颜色没有名称。</translation>
        </message>
        <message>
            <source>The selection must be X,Y,WIDTH,HEIGHT in whole pixels, at least 1 wide and high; got {got}.</source>
            <translation>选区必须是以整像素表示的 X,Y,宽,高，宽和高至少为 1；当前为 {got}。</translation>
        </message>
        <message>
            <source>The selection must lie in the image ({width} x {height}) and hold a pixel; got {got}.</source>
            <translation>选区必须位于图像（{width} x {height}）内且至少含一个像素；当前为 {got}。</translation>
        </message>
        <message>
            <source>The sheet is without the name of the palette, {name}: no font here has its letters.</source>
            <translation>色卡上没有调色板的名称 {name}：此电脑上没有包含这些字符的字体。</translation>
        </message>
        <message>
            <source>The still picture that is shown where animations are not has no place in {format}.</source>
            <translation>{format} 无法保存在不播放动画时显示的静态图。</translation>
        </message>
        <message>
            <source>The {n} palettes of the file became one.</source>
            <translation>文件中的 {n} 个调色板已合并为一个。</translation>
        </message>
        <message>
            <source>There is no file {path}; check its name and folder.</source>
            <translation>文件 {path} 不存在；请检查名称和文件夹。</translation>
        </message>
        <message>
            <source>There is no folder {folder} to write {name} into; make it first.</source>
            <translation>写入 {name} 所需的文件夹 {folder} 不存在；请先创建。</translation>
        </message>
        <message>
            <source>There is no image to reduce in {path}; check the folder and the patterns.</source>
            <translation>{path} 中没有可减色的图像；请检查文件夹和匹配模式。</translation>
        </message>
        <message>
            <source>There is such a file already.</source>
            <translation>已有这样的文件。</translation>
        </message>
        <message>
            <source>They are those of {0} that fit the image best.</source>
            <translation>它们是 {0} 种颜色中最适合此图像的。</translation>
        </message>
        <message>
            <source>Unused entries at the end, all alike, were left out as filling: {n}.</source>
            <translation>末尾未使用的相同项被视为填充，已略去：{n} 个。</translation>
        </message>
        <message>
            <source>Up to {n} colours each brings the image clearly nearer, and further ones bring little</source>
            <translation>在 {n} 种颜色以内，每增加一种都明显更接近原图，再多则收效甚微</translation>
        </message>
        <message>
            <source>Up to {n} colours each brings the image clearly nearer, and further ones bring little ({all} would keep it exactly)</source>
            <translation>在 {n} 种颜色以内，每增加一种都明显更接近原图，再多则收效甚微（{all} 种可完全保留）</translation>
        </message>
        <message>
            <source>WebP</source>
            <translation>改用 WebP</translation>
        </message>
        <message>
            <source>XMP</source>
            <translation>XMP</translation>
        </message>
        <message>
            <source>a checksum is wrong</source>
            <translation>校验和错误</translation>
        </message>
        <message>
            <source>a colour must be #RRGGBB; got {got}</source>
            <translation>颜色必须为 #RRGGBB；实际为 {got}</translation>
        </message>
        <message>
            <source>a data chunk of it is too short</source>
            <translation>其中有一个数据块过短</translation>
        </message>
        <message>
            <source>a file name without a folder that has {first} in it, and of {fields} what you like</source>
            <translation>不含文件夹且带有 {first} 的文件名，可任选 {fields}</translation>
        </message>
        <message>
            <source>a frame lies outside the picture</source>
            <translation>有一帧位于画面之外</translation>
        </message>
        <message>
            <source>a mask of {width} x {height}</source>
            <translation>{width} x {height} 的蒙版</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>a number of thousands of digits</source>
            <translation>一个数千位的数字</translation>
        </message>
        <message>
            <source>a palette file</source>
            <translation>调色板文件</translation>
        </message>
        <message>
            <source>a palette in it has no list of swatches</source>
            <translation>其中有一个调色板没有色块列表</translation>
        </message>
        <message>
            <source>a reduced image</source>
            <translation>减色图像</translation>
        </message>
        <message>
            <source>a report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>a swatch in it has no {key}</source>
            <translation>其中有一个色块没有 {key}</translation>
        </message>
        <message>
            <source>a swatch in it is no object</source>
            <translation>其中有一个色块不是对象</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>about {kilobytes:,.0f} kB</source>
            <translation>约 {kilobytes:,.0f} kB</translation>
        </message>
        <message>
            <source>all its {n} colours are of colour books, and it does not say what they look like</source>
            <translation>其全部 {n} 种颜色都来自颜色库，且没有说明外观</translation>
        </message>
        <message>
            <source>an animation</source>
            <translation>动画</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>block {n} has a colour of an unknown model</source>
            <translation>第 {n} 块的颜色属于未知的颜色模型</translation>
        </message>
        <message>
            <source>colour {n} has a value that is no number</source>
            <translation>第 {n} 个颜色有一个值不是数字</translation>
        </message>
        <message>
            <source>colour {n} must be or have a hex; got {got}</source>
            <translation>第 {n} 个颜色必须是或带有十六进制值；实际为 {got}</translation>
        </message>
        <message>
            <source>colour {n} must be red, green and blue from 0 to 1; got {got}</source>
            <translation>第 {n} 个颜色必须是不超过 1 的红、绿、蓝值；实际为 {got}</translation>
        </message>
        <message>
            <source>colours as {got} are not read</source>
            <translation>无法读取 {got} 这样的颜色</translation>
        </message>
        <message>
            <source>fewer colours</source>
            <translation>减少颜色</translation>
        </message>
        <message>
            <source>floating-point</source>
            <translation>浮点数</translation>
        </message>
        <message>
            <source>fully transparent pixels take one entry more</source>
            <translation>完全透明的像素另占一项</translation>
        </message>
        <message>
            <source>it declares XML entities, which are refused because they can be used to do harm</source>
            <translation>其中声明了 XML 实体；因可能被用于破坏，不予接受</translation>
        </message>
        <message>
            <source>it does not begin with {start}</source>
            <translation>文件不是以 {start} 开头</translation>
        </message>
        <message>
            <source>it does not begin with {start} and a count</source>
            <translation>文件不是以 {start} 和数量开头</translation>
        </message>
        <message>
            <source>it does not begin with {start}, a version and a count</source>
            <translation>文件不是以 {start}、版本和数量开头</translation>
        </message>
        <message>
            <source>it ends before its first frame</source>
            <translation>文件在第一帧之前就结束了</translation>
        </message>
        <message>
            <source>it ends before the number of its colours</source>
            <translation>文件在颜色数之前就结束了</translation>
        </message>
        <message>
            <source>it ends in the middle of block {n}</source>
            <translation>文件在第 {n} 块中间结束</translation>
        </message>
        <message>
            <source>it ends in the middle of colour {n} of {count}</source>
            <translation>文件在第 {n} 个颜色（共 {count} 个）中间结束</translation>
        </message>
        <message>
            <source>it ends too early</source>
            <translation>文件过早结束</translation>
        </message>
        <message>
            <source>it has more than {most:,} colours</source>
            <translation>颜色超过 {most:,} 种</translation>
        </message>
        <message>
            <source>it has more than {most:,} colours and is no palette; make one of it with {command}</source>
            <translation>其颜色超过 {most:,} 种，不是调色板；可用 {command} 由它生成</translation>
        </message>
        <message>
            <source>it has more than {most:,} lines</source>
            <translation>超过 {most:,} 行</translation>
        </message>
        <message>
            <source>it has no line version = {ours}</source>
            <translation>缺少 version = {ours} 这一行</translation>
        </message>
        <message>
            <source>it has no list of colors</source>
            <translation>没有颜色列表</translation>
        </message>
        <message>
            <source>it has no tokens</source>
            <translation>没有令牌</translation>
        </message>
        <message>
            <source>it has {n:,} colour profiles, which no palette needs</source>
            <translation>有 {n:,} 个颜色配置文件，调色板不需要这么多</translation>
        </message>
        <message>
            <source>it has {n:,} colours; a palette has at most {most:,}</source>
            <translation>有 {n:,} 种颜色；调色板最多 {most:,} 种</translation>
        </message>
        <message>
            <source>it has {width} x {height} pixels, which no palette needs; make one of it with {command}</source>
            <translation>有 {width} x {height} 像素，调色板不需要这么多；可用 {command} 由它生成</translation>
        </message>
        <message>
            <source>it holds a file that would be unpacked elsewhere, {name}</source>
            <translation>其中有一个会解压到别处的文件 {name}</translation>
        </message>
        <message>
            <source>it holds {n:,} files, which no palette does</source>
            <translation>其中有 {n:,} 个文件，调色板不会有这么多</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>这是一个文件夹</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>嵌套过深</translation>
        </message>
        <message>
            <source>it is no Aseprite sprite</source>
            <translation>不是 Aseprite 精灵图</translation>
        </message>
        <message>
            <source>it is no CSV, {reason}</source>
            <translation>不是 CSV，{reason}</translation>
        </message>
        <message>
            <source>it is no JSON, {reason}</source>
            <translation>不是 JSON，{reason}</translation>
        </message>
        <message>
            <source>it is no XML, {reason}</source>
            <translation>不是 XML，{reason}</translation>
        </message>
        <message>
            <source>it is no image of this kind</source>
            <translation>不是此类图像</translation>
        </message>
        <message>
            <source>it is no zip archive, or a damaged one</source>
            <translation>不是 ZIP 压缩包，或已损坏</translation>
        </message>
        <message>
            <source>it is no {start}</source>
            <translation>不是 {start}</translation>
        </message>
        <message>
            <source>it is not UTF-8 text</source>
            <translation>不是 UTF-8 文本</translation>
        </message>
        <message>
            <source>it must have 768 or 772 bytes; it has {n:,}</source>
            <translation>必须为 768 或 772 字节；实际为 {n:,}</translation>
        </message>
        <message>
            <source>it must have {must} bytes; it has {n:,}</source>
            <translation>必须为 {must} 字节；实际为 {n:,}</translation>
        </message>
        <message>
            <source>it said nothing</source>
            <translation>没有任何消息</translation>
        </message>
        <message>
            <source>it says that {n:,} of its 256 entries are used</source>
            <translation>标明其 256 项中使用了 {n:,} 项</translation>
        </message>
        <message>
            <source>it was not started</source>
            <translation>未启动</translation>
        </message>
        <message>
            <source>it would take more than {most} MB unpacked</source>
            <translation>其内容解压后将超过 {most} MB</translation>
        </message>
        <message>
            <source>its chunks are damaged</source>
            <translation>数据块已损坏</translation>
        </message>
        <message>
            <source>its frames are damaged</source>
            <translation>帧已损坏</translation>
        </message>
        <message>
            <source>its groups are too many or too deep</source>
            <translation>分组过多或过深</translation>
        </message>
        <message>
            <source>its header makes no sense</source>
            <translation>文件头无意义</translation>
        </message>
        <message>
            <source>its maps are too deep</source>
            <translation>映射嵌套过深</translation>
        </message>
        <message>
            <source>its palette is cut off</source>
            <translation>调色板不完整</translation>
        </message>
        <message>
            <source>its pixels are numbers without a fixed black and white</source>
            <translation>像素是没有固定黑白的数值</translation>
        </message>
        <message>
            <source>its version must be 1 or 2; it is {n}</source>
            <translation>版本必须为 1 或 2；实际为 {n}</translation>
        </message>
        <message>
            <source>its version must be {ours}; got {got}</source>
            <translation>版本必须为 {ours}；实际为 {got}</translation>
        </message>
        <message>
            <source>line {n} must be AARRGGBB; got {got}</source>
            <translation>第 {n} 行必须为 AARRGGBB；实际为 {got}</translation>
        </message>
        <message>
            <source>line {n} must be RRGGBB; got {got}</source>
            <translation>第 {n} 行必须为 RRGGBB；实际为 {got}</translation>
        </message>
        <message>
            <source>line {n} must be three or four numbers from 0 to 255; got {got}</source>
            <translation>第 {n} 行必须是三个或四个不超过 255 的数字；实际为 {got}</translation>
        </message>
        <message>
            <source>line {n} must begin with {channels} numbers from 0 to 255; got {got}</source>
            <translation>第 {n} 行必须以 {channels} 个不超过 255 的数字开头；实际为 {got}</translation>
        </message>
        <message>
            <source>line {n} must have a colour; got {got}</source>
            <translation>第 {n} 行必须有颜色；实际为 {got}</translation>
        </message>
        <message>
            <source>no dithering</source>
            <translation>不用抖动</translation>
        </message>
        <message>
            <source>no metadata</source>
            <translation>略去元数据</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>numbers must be up to 255; got {got}</source>
            <translation>数字不得超过 255；实际为 {got}</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>optimising</source>
            <translation>优化压缩</translation>
        </message>
        <message>
            <source>patterns of file names such as *.png</source>
            <translation>*.png 这样的文件名模式</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>有符号数</translation>
        </message>
        <message>
            <source>texts and comments</source>
            <translation>文本和注释</translation>
        </message>
        <message>
            <source>the colour in block {n} is cut off</source>
            <translation>第 {n} 块中的颜色不完整</translation>
        </message>
        <message>
            <source>the image is damaged or cut off</source>
            <translation>图像已损坏或不完整</translation>
        </message>
        <message>
            <source>the name in block {n} is cut off</source>
            <translation>第 {n} 块中的名称不完整</translation>
        </message>
        <message>
            <source>the values of the colour {name} are no numbers</source>
            <translation>颜色 {name} 的值不是数字</translation>
        </message>
        <message>
            <source>there is no colour in it</source>
            <translation>其中没有颜色</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>文件不存在</translation>
        </message>
        <message>
            <source>there is no {name} in it</source>
            <translation>其中没有 {name}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>{asked} colours are the most that are tried, and leave a mean CIEDE2000 of {reached:.2f}; at most {wanted:g} was asked for.</source>
            <translation>最多尝试 {asked} 种颜色，平均 CIEDE2000 为 {reached:.2f}；要求不超过 {wanted:g}。</translation>
        </message>
        <message>
            <source>{asked} colours were allowed; {method} found {there}.</source>
            <translation>允许 {asked} 种颜色；{method}找到了 {there} 种。</translation>
        </message>
        <message>
            <source>{asked} colours were asked for; the image has only {there}, kept exactly.</source>
            <translation>要求 {asked} 种颜色；图像只有 {there} 种，已完全保留。</translation>
        </message>
        <message>
            <source>{asked} colours were asked for; {there} are left after merging.</source>
            <translation>要求 {asked} 种颜色；合并后剩下 {there} 种。</translation>
        </message>
        <message>
            <source>{bytes} B</source>
            <translation>{bytes} B</translation>
        </message>
        <message>
            <source>{first}, {rest}</source>
            <translation>{first}、{rest}</translation>
        </message>
        <message>
            <source>{first}.</source>
            <translation>{first}。</translation>
        </message>
        <message>
            <source>{first}; {second}.</source>
            <translation>{first}；{second}。</translation>
        </message>
        <message>
            <source>{first}; {second}; {third}.</source>
            <translation>{first}；{second}；{third}。</translation>
        </message>
        <message>
            <source>{format} always has 256 entries: {n} black ones were added at the end.</source>
            <translation>{format} 总有 256 项：已在末尾添加 {n} 个黑色。</translation>
        </message>
        <message>
            <source>{format} can have an animation played {most:,} times at most.</source>
            <translation>{format} 中的动画最多播放 {most:,} 次。</translation>
        </message>
        <message>
            <source>{format} cannot hold {what}; left out.</source>
            <translation>{format} 无法保存{what}；已略去。</translation>
        </message>
        <message>
            <source>{format} cannot hold {width} x {height} pixels; {most} a side is the most. Save it as PNG.</source>
            <translation>{format} 无法容纳 {width} x {height} 像素；每边最多 {most}。请存为 PNG。</translation>
        </message>
        <message>
            <source>{format} cannot keep all groups as they are: changed for {n} of {total} colours, such as {before} to {after}.</source>
            <translation>{format} 无法保留所有分组的原样：{total} 种颜色中有 {n} 种的分组已更改，例如 {before} 改为 {after}。</translation>
        </message>
        <message>
            <source>{format} cannot keep all names as they are: {n} changed, such as {before} to {after}.</source>
            <translation>{format} 无法保留所有名称的原样：{n} 个已更改，例如 {before} 改为 {after}。</translation>
        </message>
        <message>
            <source>{format} cannot tell all times exactly; {n} of {n_frames} were rounded so that all together take as long as before.</source>
            <translation>{format} 无法精确表示所有时长；{n_frames} 个中有 {n} 个已取整，总时长不变。</translation>
        </message>
        <message>
            <source>{format} has frames of 10 ms or less then, which browsers show for 100 ms.</source>
            <translation>{format} 中会有 10 ms 或更短的帧，浏览器会显示 100 ms。</translation>
        </message>
        <message>
            <source>{format} has no groups: they were left out.</source>
            <translation>{format} 不支持分组：已略去。</translation>
        </message>
        <message>
            <source>{format} has no names: they were left out.</source>
            <translation>{format} 不支持名称：已略去。</translation>
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out, there is no other colour.</source>
            <translation>{format} 不支持透明：已省略完全透明的一项，没有其他颜色。</translation>
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out, translucent colours were written as opaque.</source>
            <translation>{format} 不支持透明：已省略完全透明的一项，半透明颜色按不透明写入。</translation>
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out.</source>
            <translation>{format} 不支持透明：已省略完全透明的一项。</translation>
        </message>
        <message>
            <source>{format} has no transparency: translucent colours were written as opaque.</source>
            <translation>{format} 不支持透明：半透明颜色按不透明写入。</translation>
        </message>
        <message>
            <source>{format} has one fully transparent entry and no other transparency: others like it were left out, translucent colours were written as opaque.</source>
            <translation>{format} 只支持一个完全透明的项：其他这样的项已略去，半透明颜色按不透明写入。</translation>
        </message>
        <message>
            <source>{format} holds at most {most} colours; got {got}. Ask for fewer, or choose another format.</source>
            <translation>{format} 最多容纳 {most} 种颜色；当前为 {got}。请减少颜色或选择其他格式。</translation>
        </message>
        <message>
            <source>{format} holds one picture: frame {number} of {n} was written.</source>
            <translation>{format} 只能保存一幅图像：写入了第 {number} 帧，共 {n} 帧。</translation>
        </message>
        <message>
            <source>{format} needs at least one colour; there is none to write. Add one, or choose another format.</source>
            <translation>{format} 至少需要一种颜色；没有可写入的颜色。请添加一种颜色或选择其他格式。</translation>
        </message>
        <message>
            <source>{kilobytes:,.1f} kB</source>
            <translation>{kilobytes:,.1f} kB</translation>
        </message>
        <message>
            <source>{label} must be a colour such as #3d4a52; got {got}.</source>
            <translation>{label}必须是 #3d4a52 这样的颜色；当前为 {got}。</translation>
        </message>
        <message>
            <source>{label} must be a list of colours such as #3d4a52; got {got}.</source>
            <translation>{label}必须是 #3d4a52 这样的颜色列表；当前为 {got}。</translation>
        </message>
        <message>
            <source>{label} must be one of {choices}; got {got}.</source>
            <translation>{label}必须是 {choices} 之一；当前为 {got}。</translation>
        </message>
        <message>
            <source>{label} must be {kind} between {low} and {high}; got {got}.</source>
            <translation>{label}必须是 {low} 到 {high} 之间的{kind}；当前为 {got}。</translation>
        </message>
        <message>
            <source>{label} must be {kind}; got {got}.</source>
            <translation>{label}必须是{kind}；当前为 {got}。</translation>
        </message>
        <message>
            <source>{label} {value}</source>
            <translation>{label} {value}</translation>
        </message>
        <message>
            <source>{name} ({size}, {format}) is larger than {original} ({before}).</source>
            <translation>{name}（{size}，{format}）比 {original}（{before}）大。</translation>
        </message>
        <message>
            <source>{name} has {n:,} colours, and an image holds at most {most}. Open an image first: the {most} that fit it best are taken then.</source>
            <translation>{name} 有 {n:,} 种颜色，而图像最多容纳 {most} 种。请先打开图像：然后会采用最适合它的 {most} 种。</translation>
        </message>
        <message>
            <source>{name} in it is compressed in an unknown way</source>
            <translation>其中的 {name} 采用了未知的压缩方式</translation>
        </message>
        <message>
            <source>{name} in it is encrypted</source>
            <translation>其中的 {name} 已加密</translation>
        </message>
        <message>
            <source>{name} in it is no JSON</source>
            <translation>其中的 {name} 不是 JSON</translation>
        </message>
        <message>
            <source>{n} colours to keep and one for the others need {all}</source>
            <translation>{n} 种保留颜色加上 1 种其他颜色需要 {all} 种</translation>
        </message>
        <message>
            <source>{path} cannot be read as {format}: {reason}.</source>
            <translation>无法将 {path} 作为 {format} 读取：{reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be used as a preset: {reason}.</source>
            <translation>{path} 不能用作预设：{reason}。</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} has colours brighter than a screen's white ({transfer}), which have no place in a palette; save it for a standard screen (SDR) first.</source>
            <translation>{path} 有比屏幕白色更亮的颜色（{transfer}），无法放入调色板；请先另存为标准屏幕（SDR）图像。</translation>
        </message>
        <message>
            <source>{path} has no frame {got}; the last one is {n}, counted from 1.</source>
            <translation>{path} 没有第 {got} 帧；从 1 开始计数，最后一帧为 {n}。</translation>
        </message>
        <message>
            <source>{path} has {megapixels:.0f} megapixels ({width} x {height}) and takes about {gigabytes:.1f} GB to open; the limit is {limit} megapixels unless more are asked for.</source>
            <translation>{path} 有 {megapixels:.0f} 百万像素（{width} x {height}），打开约需 {gigabytes:.1f} GB；如未另行确认，上限为 {limit} 百万像素。</translation>
        </message>
        <message>
            <source>{path} has {mode} pixels, which have no fixed black and white; save it with 8 or 16 bits a channel first.</source>
            <translation>{path} 的像素为{mode}，没有固定的黑白；请先以每通道 8 或 16 位保存。</translation>
        </message>
        <message>
            <source>{path} has {n:,} colours; a palette has at most {most:,}.</source>
            <translation>{path} 有 {n:,} 种颜色；调色板最多 {most:,} 种。</translation>
        </message>
        <message>
            <source>{path} has {n:,} frames of {width} x {height}, {megapixels:,.0f} megapixels in all; the limit is {limit:,} megapixels unless more are asked for.</source>
            <translation>{path} 有 {n:,} 帧，每帧 {width} x {height}，共 {megapixels:,.0f} 百万像素；如未另行确认，上限为 {limit:,} 百万像素。</translation>
        </message>
        <message>
            <source>{path} holds the images themselves, and results would take their names; choose another folder, or names such as {example}.</source>
            <translation>{path} 中就是原图像，结果会占用它们的名称；请选择其他文件夹，或使用 {example} 这样的名称。</translation>
        </message>
        <message>
            <source>{path} is a file; a folder is needed for the results.</source>
            <translation>{path} 是文件；保存结果需要文件夹。</translation>
        </message>
        <message>
            <source>{path} is a folder; a file is needed.</source>
            <translation>{path} 是文件夹；需要文件。</translation>
        </message>
        <message>
            <source>{path} is a folder; a file name is needed.</source>
            <translation>{path} 是文件夹；需要文件名。</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device; a file is needed.</source>
            <translation>{path} 是管道或设备；需要文件。</translation>
        </message>
        <message>
            <source>{path} is damaged or cut off and cannot be decoded ({reason}).</source>
            <translation>{path} 已损坏或不完整，无法解码（{reason}）。</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes); a file is needed.</source>
            <translation>{path} 是空的（0 字节）；需要有内容的文件。</translation>
        </message>
        <message>
            <source>{path} is not a palette that Tintype reads; supported are {formats}.</source>
            <translation>{path} 不是 Tintype 能读取的调色板；支持 {formats}。</translation>
        </message>
        <message>
            <source>{path} is not an image that Tintype reads; supported are {formats}.</source>
            <translation>{path} 不是 Tintype 能读取的图像；支持 {formats}。</translation>
        </message>
        <message>
            <source>{path} is the input itself; choose another name.</source>
            <translation>{path} 就是输入文件本身；请另选名称。</translation>
        </message>
        <message>
            <source>{path} is too large for what it should be; {most:,} kB are the most.</source>
            <translation>{path} 过大，不像是此类文件；最多 {most:,} kB。</translation>
        </message>
        <message>
            <source>{path} stores its pixels in a way that Tintype does not read (channels of {channels} bits); save it again as PNG, or as TIFF without additional channels.</source>
            <translation>{path} 存储像素的方式 Tintype 无法读取（各通道为 {channels} 位）；请重新存为 PNG，或不带附加通道的 TIFF。</translation>
        </message>
        <message>
            <source>{path} takes about {gigabytes:.1f} GB to open, and there is not so much memory; close other programs, or make the image smaller first.</source>
            <translation>打开 {path} 约需 {gigabytes:.1f} GB，内存不足；请关闭其他程序，或先缩小图像。</translation>
        </message>
        <message>
            <source>{path} was written by another version of Tintype (it says {got}, ours is {ours}); use that one, or move the file away to begin anew.</source>
            <translation>{path} 由另一版本的 Tintype 写入（其版本为 {got}，当前为 {ours}）；请使用该版本，或移走此文件后重新开始。</translation>
        </message>
        <message>
            <source>{size}, as large as the original</source>
            <translation>{size}，与原图一样大</translation>
        </message>
        <message>
            <source>{size}, {percent} % less</source>
            <translation>{size}，减小 {percent} %</translation>
        </message>
        <message>
            <source>{size}, {percent} % more</source>
            <translation>{size}，增大 {percent} %</translation>
        </message>
        <message>
            <source>{told} What makes it smaller: {helping}.</source>
            <translation>{told}减小的办法：{helping}。</translation>
        </message>
        <message>
            <source>{what} needs a palette with at least one colour; got none. Give one with --palette.</source>
            <translation>{what}需要至少含一种颜色的调色板；当前没有。请用 --palette 指定。</translation>
        </message>
        <message>
            <source>{width} x {height} at {x}, {y}</source>
            <translation>位于 {x}, {y} 的 {width} x {height}</translation>
        </message>
        <message>
            <source>{words} or a whole number</source>
            <translation>{words}或整数</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>A colour that stays exactly as it is; the others are found around it.</source>
            <translation>保持原样的颜色；其他颜色围绕它寻找。</translation>
        </message>
        <message>
            <source>Adobe Swatch Exchange</source>
            <translation>Adobe 色板交换</translation>
        </message>
        <message>
            <source>Adobe colour swatches</source>
            <translation>Adobe 色板</translation>
        </message>
        <message>
            <source>Adobe colour table</source>
            <translation>Adobe 颜色表</translation>
        </message>
        <message>
            <source>Adobe colour table with its count</source>
            <translation>带颜色数的 Adobe 颜色表</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>算法</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>与源文件相同</translation>
        </message>
        <message>
            <source>At most so many, if memory allows; auto is one for each core. The results are the same.</source>
            <translation>内存允许时最多这么多；“自动”为每个核心一个。结果相同。</translation>
        </message>
        <message>
            <source>Atkinson</source>
            <translation>Atkinson</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>BMP</source>
            <translation>BMP</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>批大小</translation>
        </message>
        <message>
            <source>Bayer 2 × 2</source>
            <translation>Bayer 2 × 2</translation>
        </message>
        <message>
            <source>Bayer 4 × 4</source>
            <translation>Bayer 4 × 4</translation>
        </message>
        <message>
            <source>Bayer 8 × 8</source>
            <translation>Bayer 8 × 8</translation>
        </message>
        <message>
            <source>Bayesian mixture</source>
            <translation>贝叶斯混合</translation>
        </message>
        <message>
            <source>Begin so many times and keep the best: a way out of bad luck that costs as many times the time.</source>
            <translation>从头开始这么多次并保留最好的一次：可避免运气不佳，但耗时成倍增加。</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>最佳</translation>
        </message>
        <message>
            <source>Bisecting K-Means</source>
            <translation>二分 K-Means</translation>
        </message>
        <message>
            <source>Blue noise</source>
            <translation>蓝噪声</translation>
        </message>
        <message>
            <source>Both find the same; elkan skips distances that cannot matter, and pays with memory.</source>
            <translation>两者结果相同；Elkan 跳过无关紧要的距离，但占用更多内存。</translation>
        </message>
        <message>
            <source>Burkes</source>
            <translation>Burkes</translation>
        </message>
        <message>
            <source>C array</source>
            <translation>C 数组</translation>
        </message>
        <message>
            <source>CIELAB</source>
            <translation>CIELAB</translation>
        </message>
        <message>
            <source>CSS custom properties</source>
            <translation>CSS 自定义属性</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV 表格</translation>
        </message>
        <message>
            <source>Colours of the image only</source>
            <translation>仅用图像中的颜色</translation>
        </message>
        <message>
            <source>Colours that differ by less than this (CIEDE2000; 2 is hardly seen) become one; 0 is off.</source>
            <translation>差异小于此值的颜色会合并为一种（CIEDE2000；2 几乎看不出）；0 为关闭。</translation>
        </message>
        <message>
            <source>Copy the original</source>
            <translation>复制原图</translation>
        </message>
        <message>
            <source>Covariance</source>
            <translation>协方差</translation>
        </message>
        <message>
            <source>DBSCAN</source>
            <translation>DBSCAN</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>密度</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>对角</translation>
        </message>
        <message>
            <source>Dither</source>
            <translation>抖动</translation>
        </message>
        <message>
            <source>Dither light</source>
            <translation>抖动光度</translation>
        </message>
        <message>
            <source>Dither strength</source>
            <translation>抖动强度</translation>
        </message>
        <message>
            <source>EXIF, XMP, texts and comments, as far as the format carries them</source>
            <translation>EXIF、XMP、文本和注释，以格式支持为限</translation>
        </message>
        <message>
            <source>Each found colour becomes the nearest one that occurs in the image, instead of a mean of many.</source>
            <translation>每种找到的颜色都取图像中最接近的一种，而不是多种颜色的平均。</translation>
        </message>
        <message>
            <source>Elkan</source>
            <translation>Elkan</translation>
        </message>
        <message>
            <source>Existing results</source>
            <translation>已有的结果</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>快速</translation>
        </message>
        <message>
            <source>Fewer make a smaller file and a calmer palette; more keep gradients and small accents; auto takes the number that is recommended.</source>
            <translation>较少的颜色使文件更小、调色板更统一；较多的颜色保留渐变和细小的点缀；自动则采用推荐的数量。</translation>
        </message>
        <message>
            <source>Files at once</source>
            <translation>同时处理的文件数</translation>
        </message>
        <message>
            <source>Floyd-Steinberg</source>
            <translation>Floyd-Steinberg</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>From 0, every pixel counts the same, to 1, every colour counts the same: keeps a small vivid accent that would be lost in a large area.</source>
            <translation>从 0（每个像素权重相同）到 1（每种颜色权重相同）：保留会被大面积淹没的小块鲜艳颜色。</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>完全</translation>
        </message>
        <message>
            <source>GIF</source>
            <translation>GIF</translation>
        </message>
        <message>
            <source>GIMP palette</source>
            <translation>GIMP 调色板</translation>
        </message>
        <message>
            <source>Gaussian mixture</source>
            <translation>高斯混合</translation>
        </message>
        <message>
            <source>Given palette</source>
            <translation>给定调色板</translation>
        </message>
        <message>
            <source>Hex list</source>
            <translation>十六进制列表</translation>
        </message>
        <message>
            <source>How near (of 255) colours must be for DBSCAN to join them: larger gives fewer, wider clusters.</source>
            <translation>DBSCAN 合并颜色所需的接近程度（满值 255）：越大，簇越少越宽。</translation>
        </message>
        <message>
            <source>How results are called: {name} is the source's own without its suffix, {k} the number of colours asked for, {method} how they are found.</source>
            <translation>结果的名称：{name} 为源文件名（不含扩展名），{k} 为要求的颜色数，{method} 为所用方法。</translation>
        </message>
        <message>
            <source>How the colours are found.</source>
            <translation>寻找颜色的方式。</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Images and palettes</source>
            <translation>图像和调色板</translation>
        </message>
        <message>
            <source>Images in folders below as well; the results are in the same tree.</source>
            <translation>也处理子文件夹中的图像；结果保持相同的文件夹结构。</translation>
        </message>
        <message>
            <source>In Oklab and CIELAB, how much lightness counts against hue: less joins a colour with its shadows, more keeps light and shade apart.</source>
            <translation>在 Oklab 和 CIELAB 中明度相对色相的权重：较小时颜色与其阴影归为一类，较大时明暗分开。</translation>
        </message>
        <message>
            <source>Included files</source>
            <translation>包含的文件</translation>
        </message>
        <message>
            <source>Indexed PNG</source>
            <translation>索引 PNG</translation>
        </message>
        <message>
            <source>Iterations</source>
            <translation>迭代次数</translation>
        </message>
        <message>
            <source>JASC palette</source>
            <translation>JASC 调色板</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Jarvis, Judice and Ninke</source>
            <translation>Jarvis、Judice 和 Ninke</translation>
        </message>
        <message>
            <source>K-Means</source>
            <translation>K-Means</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Kept colour</source>
            <translation>保留颜色</translation>
        </message>
        <message>
            <source>Krita palette</source>
            <translation>Krita 调色板</translation>
        </message>
        <message>
            <source>Larger results</source>
            <translation>变大的结果</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>略去</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>排除的文件</translation>
        </message>
        <message>
            <source>Less leaves calm areas calm; more keeps mean colours exactly and shows more dots.</source>
            <translation>较小时平坦区域保持干净；较大时平均颜色更准确，但点更明显。</translation>
        </message>
        <message>
            <source>LibreOffice palette</source>
            <translation>LibreOffice 调色板</translation>
        </message>
        <message>
            <source>Lightness weight</source>
            <translation>明度权重</translation>
        </message>
        <message>
            <source>Linear light</source>
            <translation>线性光</translation>
        </message>
        <message>
            <source>Lloyd</source>
            <translation>Lloyd</translation>
        </message>
        <message>
            <source>Makes a PNG a few per cent smaller by trying out ways to pack it, which takes some seconds; the pixels and the palette stay as they are.</source>
            <translation>尝试多种压缩方式，使 PNG 再小百分之几，需数秒；像素和调色板保持不变。</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>底色</translation>
        </message>
        <message>
            <source>Median cut</source>
            <translation>中位切分</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>元数据</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Microsoft RIFF palette</source>
            <translation>Microsoft RIFF 调色板</translation>
        </message>
        <message>
            <source>Mini-batch K-Means</source>
            <translation>小批量 K-Means</translation>
        </message>
        <message>
            <source>Mixes palette colours in a pattern, so that gradients stay smooth; files grow by it.</source>
            <translation>以图案混合调色板颜色，使渐变保持平滑；文件会变大。</translation>
        </message>
        <message>
            <source>Most colours</source>
            <translation>最多颜色</translation>
        </message>
        <message>
            <source>Most error</source>
            <translation>最大误差</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No files or folders whose name, or path below the folder, is like this.</source>
            <translation>不处理名称或在文件夹内的路径与此相符的文件和文件夹。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Number of colours</source>
            <translation>颜色数</translation>
        </message>
        <message>
            <source>Octree</source>
            <translation>八叉树</translation>
        </message>
        <message>
            <source>Of the images. source: PNG, GIF, BMP and TIFF keep theirs, all else becomes PNG.</source>
            <translation>图像的格式。“与源文件相同”：PNG、GIF、BMP 和 TIFF 保持不变，其他变为 PNG。</translation>
        </message>
        <message>
            <source>Of the palettes.</source>
            <translation>调色板的格式。</translation>
        </message>
        <message>
            <source>Oklab</source>
            <translation>Oklab</translation>
        </message>
        <message>
            <source>One palette for all</source>
            <translation>共用一个调色板</translation>
        </message>
        <message>
            <source>Only files whose name, or path below the folder, is like this, such as *.png or icons/*; without it all images that can be read.</source>
            <translation>仅处理名称或在文件夹内的路径与此相符的文件，如 *.png 或 icons/*；留空则处理所有可读取的图像。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化压缩</translation>
        </message>
        <message>
            <source>PNG labelled sheet</source>
            <translation>带标注的 PNG 色卡</translation>
        </message>
        <message>
            <source>PNG swatch strip</source>
            <translation>PNG 色条</translation>
        </message>
        <message>
            <source>Paint.NET palette</source>
            <translation>Paint.NET 调色板</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>调色板</translation>
        </message>
        <message>
            <source>Palette format</source>
            <translation>调色板格式</translation>
        </message>
        <message>
            <source>Palettes</source>
            <translation>调色板</translation>
        </message>
        <message>
            <source>Percent of the pixels that DBSCAN must find within the radius to call it a cluster: less finds more and smaller ones.</source>
            <translation>DBSCAN 在半径内须找到的像素百分比，达到才算一个簇：越小，簇越多越小。</translation>
        </message>
        <message>
            <source>Points of a mini-batch: smaller is quicker and shakier, larger comes closer to K-Means.</source>
            <translation>每批的点数：越小越快但越不稳定，越大越接近 K-Means。</translation>
        </message>
        <message>
            <source>Procreate swatches</source>
            <translation>Procreate 调色板</translation>
        </message>
        <message>
            <source>Put on matte</source>
            <translation>加底色</translation>
        </message>
        <message>
            <source>Python list</source>
            <translation>Python 列表</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>半径</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>Rare colours</source>
            <translation>稀有颜色</translation>
        </message>
        <message>
            <source>Reduced images, their palettes, or both.</source>
            <translation>减色图像、其调色板，或两者。</translation>
        </message>
        <message>
            <source>Refinement</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>重启次数</translation>
        </message>
        <message>
            <source>SCSS variables</source>
            <translation>SCSS 变量</translation>
        </message>
        <message>
            <source>SVG sheet</source>
            <translation>SVG 色卡</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>Sierra</source>
            <translation>Sierra</translation>
        </message>
        <message>
            <source>Sierra Lite</source>
            <translation>Sierra Lite</translation>
        </message>
        <message>
            <source>Sketch palette</source>
            <translation>Sketch 调色板</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>色彩空间</translation>
        </message>
        <message>
            <source>Spectral</source>
            <translation>谱聚类</translation>
        </message>
        <message>
            <source>Spherical</source>
            <translation>球形</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>拆分</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>Stop after so many rounds at the latest; a few show how the centres move.</source>
            <translation>最多迭代这么多轮；少量轮数可以看到中心如何移动。</translation>
        </message>
        <message>
            <source>Stucki</source>
            <translation>Stucki</translation>
        </message>
        <message>
            <source>Stucki over two rows; faster</source>
            <translation>只用两行的 Stucki；更快</translation>
        </message>
        <message>
            <source>Subfolders</source>
            <translation>子文件夹</translation>
        </message>
        <message>
            <source>TIFF</source>
            <translation>TIFF</translation>
        </message>
        <message>
            <source>Tailwind 4 theme</source>
            <translation>Tailwind 4 主题</translation>
        </message>
        <message>
            <source>The colour behind transparent pixels when transparency is not kept.</source>
            <translation>不保留透明时，透明像素后面的颜色。</translation>
        </message>
        <message>
            <source>The colours of all files together decide; each file is read twice.</source>
            <translation>由所有文件的颜色共同决定；每个文件读取两次。</translation>
        </message>
        <message>
            <source>The colours of the fixed method, or those that a search begins at.</source>
            <translation>固定方法的颜色，或搜索的起始颜色。</translation>
        </message>
        <message>
            <source>The same seed gives the same palette; another one may find a slightly different palette.</source>
            <translation>相同的种子得到相同的调色板；换一个种子可能略有不同。</translation>
        </message>
        <message>
            <source>The shape of a mixture's clusters: full follows gradients in any direction, tied gives all the same shape, diag stretches along the axes, spherical is round as in K-Means.</source>
            <translation>混合模型中簇的形状：“完全”可沿任意方向的渐变，“共享”使所有簇形状相同，“对角”沿坐标轴拉伸，“球形”如 K-Means 般呈圆形。</translation>
        </message>
        <message>
            <source>Tied</source>
            <translation>共享</translation>
        </message>
        <message>
            <source>Transparency</source>
            <translation>透明度</translation>
        </message>
        <message>
            <source>W3C design tokens</source>
            <translation>W3C 设计令牌</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Ward</translation>
        </message>
        <message>
            <source>WebP lossless</source>
            <translation>无损 WebP</translation>
        </message>
        <message>
            <source>What bisecting divides next: error lowers the difference; size takes what spans most colours of the image, so that no group of shades is left out.</source>
            <translation>接下来拆分哪一个：“最大误差”降低差异；“最多颜色”选取涵盖图像颜色最多的，以免遗漏某组色调。</translation>
        </message>
        <message>
            <source>What happens where the reduced image would take more space than its source.</source>
            <translation>减色图像比源文件更大时如何处理。</translation>
        </message>
        <message>
            <source>What happens where there is such a file already. What was done with the same recipe and an unchanged source is never done again.</source>
            <translation>已有这样的文件时如何处理。配方相同且源文件未变的，绝不重复处理。</translation>
        </message>
        <message>
            <source>What the original says of camera, place, author and the like.</source>
            <translation>原图中关于相机、地点、作者等的信息。</translation>
        </message>
        <message>
            <source>Where colours are compared.</source>
            <translation>比较颜色所用的空间。</translation>
        </message>
        <message>
            <source>Where the centres begin. k-means++: far apart; random: anywhere, to see why that is worse; wu: without chance, whatever the seed; given: at the colours of a palette.</source>
            <translation>中心的起始位置。k-means++：彼此远离；随机：任意位置，可看出为何较差；Wu：不含随机性，与种子无关；给定调色板：从其颜色开始。</translation>
        </message>
        <message>
            <source>Where the error is passed on. srgb: even to the eye; linear: as light mixes from afar, for patterns that are seen very small.</source>
            <translation>误差传递所用的空间。sRGB：视觉上均匀；线性光：如远看时光的混合，适合显示得很小的图案。</translation>
        </message>
        <message>
            <source>With an automatic number: the fewest colours whose mean CIEDE2000 is at most this; 0 is off.</source>
            <translation>自动选取数量时：平均 CIEDE2000 不超过此值的最少颜色数；0 为关闭。</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Wu</source>
            <translation>Wu</translation>
        </message>
        <message>
            <source>a cross-hatch, as on old screens; compresses well</source>
            <translation>旧屏幕般的交叉网纹；易于压缩</translation>
        </message>
        <message>
            <source>a finer cross-hatch for longer gradients</source>
            <translation>更细的交叉网纹，适合较长的渐变</translation>
        </message>
        <message>
            <source>an even grain without a pattern, and without the worms of error diffusion</source>
            <translation>均匀的颗粒，没有图案，也没有误差扩散的虫状纹</translation>
        </message>
        <message>
            <source>as Jarvis, Judice and Ninke, a little crisper</source>
            <translation>同 Jarvis、Judice 和 Ninke，略为清晰</translation>
        </message>
        <message>
            <source>as light adds up; spends its colours on the bright parts</source>
            <translation>如光的叠加；颜色多用于明亮部分</translation>
        </message>
        <message>
            <source>as the Gaussian mixture, but finds the number of colours itself, up to what is asked and to 64: those that hold less than 0.2 % of 10,000 pixels fall away</source>
            <translation>同高斯混合，但自行确定颜色数，不超过所要求的数量和 64：在 10,000 个像素中占比不足 0.2 % 的会被舍去</translation>
        </message>
        <message>
            <source>between Jarvis, Judice and Ninke and Floyd-Steinberg</source>
            <translation>介于 Jarvis、Judice 和 Ninke 与 Floyd-Steinberg 之间</translation>
        </message>
        <message>
            <source>boxes of least variance, the same whatever the seed, and very fast</source>
            <translation>方差最小的盒子，与种子无关，非常快</translation>
        </message>
        <message>
            <source>clusters may be long, flat or small beside large ones, as light makes them of one material (from 10,000 pixels)</source>
            <translation>簇可以细长、扁平或大小悬殊，正如光线照在同一材质上那样（取 10,000 个像素）</translation>
        </message>
        <message>
            <source>colours that run into each other are one, and what belongs nowhere becomes an accent, finds the number itself, up to what is asked (from 10,000 pixels)</source>
            <translation>相互过渡的颜色归为一种，无处归属的成为点缀色；自行确定数量，不超过所要求的（取 10,000 个像素）</translation>
        </message>
        <message>
            <source>divides one cluster after the other, in even steps from few colours to many</source>
            <translation>逐个拆分簇，从少到多均匀递进</translation>
        </message>
        <message>
            <source>drops a quarter of the error; clean lights and shadows, more contrast</source>
            <translation>舍去四分之一的误差；亮部和暗部干净，对比更强</translation>
        </message>
        <message>
            <source>fast at any size of image, and close to the best palette; the right choice for most</source>
            <translation>图像无论大小都很快，且接近最佳调色板；适合大多数情况</translation>
        </message>
        <message>
            <source>fast: what a live preview shows; balanced: until the error settles; best: also out of local minima, for some seconds; auto: balanced for the K-Means family and wu, else as the method does.</source>
            <translation>快速：实时预览所用；均衡：直到误差稳定；最佳：还能跳出局部极小值，需数秒；自动：K-Means 系列和 Wu 用均衡，其他按方法自身。</translation>
        </message>
        <message>
            <source>five shades between two colours, in the smallest pattern</source>
            <translation>用最小的图案在两种颜色间产生五种色调</translation>
        </message>
        <message>
            <source>flat areas, as small as files can be</source>
            <translation>平整的色块，文件最小</translation>
        </message>
        <message>
            <source>follows chains of similar colours around corners and cuts where they are thin (from 1,500 pixels)</source>
            <translation>沿相似颜色的链条转弯，在稀疏处切断（取 1,500 个像素）</translation>
        </message>
        <message>
            <source>full rounds over the whole cloud, slower than mini-batch and steadier</source>
            <translation>每轮遍历整个点云，比小批量慢但更稳定</translation>
        </message>
        <message>
            <source>it is written, and said</source>
            <translation>照常写入并说明</translation>
        </message>
        <message>
            <source>joins the most similar colours step by step, and keeps small groups apart (from 3,000 pixels)</source>
            <translation>逐步合并最相似的颜色，并使小的色组保持独立（取 3,000 个像素）</translation>
        </message>
        <message>
            <source>k-means++</source>
            <translation>k-means++</translation>
        </message>
        <message>
            <source>keep: transparent pixels stay transparent; matte: the image is put on an opaque colour.</source>
            <translation>保留：透明像素保持透明；加底色：图像置于不透明的颜色之上。</translation>
        </message>
        <message>
            <source>lowest error in numbers</source>
            <translation>数值误差最小</translation>
        </message>
        <message>
            <source>merges what shares its leading bits, very fast and less exact, the same whatever the seed</source>
            <translation>合并高位相同的颜色，非常快但不够精确，与种子无关</translation>
        </message>
        <message>
            <source>nearest to what the eye sees</source>
            <translation>最接近人眼所见</translation>
        </message>
        <message>
            <source>nothing but the picture, its colours and its resolution</source>
            <translation>只保留画面、颜色和分辨率</translation>
        </message>
        <message>
            <source>nothing is written</source>
            <translation>不写入</translation>
        </message>
        <message>
            <source>sRGB</source>
            <translation>sRGB</translation>
        </message>
        <message>
            <source>spreads error far; smooth, a little sharpened</source>
            <translation>误差扩散较远；平滑，略有锐化</translation>
        </message>
        <message>
            <source>the classic of colour science; strong on saturated blues</source>
            <translation>色彩科学的经典；擅长饱和的蓝色</translation>
        </message>
        <message>
            <source>the classic of error diffusion; fine and fast</source>
            <translation>误差扩散的经典；细腻且快速</translation>
        </message>
        <message>
            <source>the classic, in which each colour stands for about as many pixels: large areas get many shades</source>
            <translation>经典方法，每种颜色代表数量大致相同的像素：大面积区域得到较多色调</translation>
        </message>
        <message>
            <source>the colours of a palette as they are, in its order</source>
            <translation>按原样和原顺序使用调色板的颜色</translation>
        </message>
        <message>
            <source>the file is left out; but what a batch made is made anew when recipe or source changed</source>
            <translation>略过此文件；但若配方或源文件有变，批处理生成的结果会重新生成</translation>
        </message>
        <message>
            <source>the least that diffuses well; the fastest of them</source>
            <translation>效果尚佳的最简扩散；其中最快</translation>
        </message>
        <message>
            <source>the new file takes another name</source>
            <translation>新文件另取名称</translation>
        </message>
        <message>
            <source>the old file is replaced in one step</source>
            <translation>一次性替换旧文件</translation>
        </message>
        <message>
            <source>the source is put there as it is, so that the folder is complete</source>
            <translation>将源文件原样放入，使文件夹保持完整</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>Hue</source>
            <translation>色相</translation>
        </message>
        <message>
            <source>Lightness</source>
            <translation>明度</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Smooth chain</source>
            <translation>平滑过渡</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>The palette is given, and with it the number of its colours.</source>
            <translation>调色板已给定，颜色数也随之确定。</translation>
        </message>
    </context>
    <context>
        <name>PaletteExport</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Export Palette</source>
            <translation>导出调色板</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Name colours that have no name</source>
            <translation>为没有名称的颜色命名</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Search a program or a format</source>
            <translation>搜索程序或格式</translation>
        </message>
        <message>
            <source>With the nearest of the names that are proposed</source>
            <translation>采用建议名称中最接近的一个</translation>
        </message>
        <message>
            <source>colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>one transparent entry</source>
            <translation>一个透明项</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>transparency</source>
            <translation>透明度</translation>
        </message>
        <message>
            <source>up to {0} colours</source>
            <translation>最多 {0} 种颜色</translation>
        </message>
    </context>
    <context>
        <name>PalettePanel</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Its colours come here in a moment</source>
            <translation>颜色即将显示在此处</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>调色板</translation>
        </message>
        <message>
            <source>Palette as a table</source>
            <translation>表格形式的调色板</translation>
        </message>
        <message>
            <source>Palette: {0}</source>
            <translation>调色板：{0}</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>以表格显示</translation>
        </message>
        <message>
            <source>Simulated: {0}</source>
            <translation>模拟：{0}</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>The colours of an image that you open come here</source>
            <translation>打开图像后，其颜色显示在此处</translation>
        </message>
        <message>
            <source>“{0}” is no colour; one looks like #3d4a52.</source>
            <translation>“{0}”不是颜色；正确格式如 #3d4a52。</translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Cloud</source>
            <translation>点云</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>How Many Colours?</source>
            <translation>多少种颜色？</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>调色板</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>配方</translation>
        </message>
    </context>
    <context>
        <name>Picking</name>
        <message>
            <source>The palette is full: it has {0} colours</source>
            <translation>调色板已满：共有 {0} 种颜色</translation>
        </message>
        <message>
            <source>There is no colour: the pixel is transparent</source>
            <translation>此处没有颜色：该像素是透明的</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>The image in a few colours</source>
            <translation>用少量颜色显示的图像</translation>
        </message>
    </context>
    <context>
        <name>PlaneView</name>
        <message>
            <source>Pixel cloud, {0} plane</source>
            <translation>像素点云，{0} 平面</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>16 colours, only such as are in the image</source>
            <translation>16 种颜色，仅取自图像</translation>
        </message>
        <message>
            <source>256 colours, with gradients kept smooth</source>
            <translation>256 种颜色，渐变保持平滑</translation>
        </message>
        <message>
            <source>32 colours in calm areas, for small files</source>
            <translation>32 种颜色，色块平整，文件小</translation>
        </message>
        <message>
            <source>8 clearly different colours, accents included</source>
            <translation>8 种差异明显的颜色，包括点缀色</translation>
        </message>
        <message>
            <source>Design palette</source>
            <translation>设计调色板</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Pixel art</source>
            <translation>像素画</translation>
        </message>
        <message>
            <source>Web graphics</source>
            <translation>网页图形</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Clustering</source>
            <translation>正在聚类</translation>
        </message>
        <message>
            <source>Comparing colours</source>
            <translation>正在比较颜色</translation>
        </message>
        <message>
            <source>Comparing numbers of colours</source>
            <translation>正在比较颜色数</translation>
        </message>
        <message>
            <source>Comparing structure</source>
            <translation>正在比较结构</translation>
        </message>
        <message>
            <source>Counting colours</source>
            <translation>正在统计颜色</translation>
        </message>
        <message>
            <source>Cutting boxes</source>
            <translation>正在切分</translation>
        </message>
        <message>
            <source>Dithering</source>
            <translation>正在抖动</translation>
        </message>
        <message>
            <source>Dividing</source>
            <translation>正在拆分</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Fitting mixtures</source>
            <translation>正在拟合混合模型</translation>
        </message>
        <message>
            <source>Looking for images</source>
            <translation>正在查找图像</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>正在映射</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>正在测量</translation>
        </message>
        <message>
            <source>Measuring silhouettes</source>
            <translation>正在测量轮廓系数</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>正在合并</translation>
        </message>
        <message>
            <source>Merging cells</source>
            <translation>正在合并单元</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>正在打开</translation>
        </message>
        <message>
            <source>Optimising</source>
            <translation>正在优化压缩</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>正在规划</translation>
        </message>
        <message>
            <source>Preparing the view</source>
            <translation>正在准备视图</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>正在优化</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在开始</translation>
        </message>
        <message>
            <source>Taking the palette</source>
            <translation>正在采用调色板</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>正在写入</translation>
        </message>
    </context>
    <context>
        <name>RecipePanel</name>
        <message>
            <source>Counts where “{0}” is not {1}.</source>
            <translation>仅当“{0}”不是“{1}”时有效。</translation>
        </message>
        <message>
            <source>Counts where “{0}” is {1}.</source>
            <translation>仅当“{0}”为{1}时有效。</translation>
        </message>
        <message>
            <source>More options</source>
            <translation>更多选项</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>{0} or {1}</source>
            <translation>{0}或{1}</translation>
        </message>
        <message>
            <source>{0}.</source>
            <translation>{0}。</translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0}：{1}。</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Tintype ended unexpectedly; what was open is here again.</source>
            <translation>Tintype 上次意外退出；之前打开的内容已恢复。</translation>
        </message>
        <message>
            <source>What is open cannot be kept for the case of a crash: {0}</source>
            <translation>无法为防止崩溃而保留已打开的内容：{0}</translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>1 colour</source>
            <translation>1 种颜色</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>The original, {0}, has {1}.</source>
            <translation>原图 {0} 为 {1}。</translation>
        </message>
        <message>
            <source>{0} colours</source>
            <translation>{0} 种颜色</translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Dahlia</source>
            <translation>大丽花</translation>
        </message>
        <message>
            <source>Summer Palace, Beijing</source>
            <translation>北京颐和园</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Find colours anew</source>
            <translation>重新寻找颜色</translation>
        </message>
        <message>
            <source>Palette {0}</source>
            <translation>调色板 {0}</translation>
        </message>
        <message>
            <source>Preset {0}</source>
            <translation>预设 {0}</translation>
        </message>
        <message>
            <source>Select a part</source>
            <translation>选择局部</translation>
        </message>
        <message>
            <source>Select all of the image</source>
            <translation>选择整幅图像</translation>
        </message>
        <message>
            <source>Something went wrong inside Tintype ({0}); what is open is as it was.</source>
            <translation>Tintype 内部出错（{0}）；已打开的内容未受影响。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>{0} is open already.</source>
            <translation>{0} 已经打开。</translation>
        </message>
        <message>
            <source>{0} more files could not be opened.</source>
            <translation>另有 {0} 个文件无法打开。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>+, -</source>
            <translation>+、-</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>方向键</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>恢复初始</translation>
        </message>
        <message>
            <source>Be done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>点云</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>Double-click; 0, 1</source>
            <translation>双击；0、1</translation>
        </message>
        <message>
            <source>Drag it by its caption</source>
            <translation>拖动其标签</translation>
        </message>
        <message>
            <source>Drag, arrow keys</source>
            <translation>拖动、方向键</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>输入框</translation>
        </message>
        <message>
            <source>Fit, or actual pixels</source>
            <translation>适合窗口或实际像素</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Hold Space</source>
            <translation>按住空格键</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Home、End</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>左、右</translation>
        </message>
        <message>
            <source>Line between original and result</source>
            <translation>原图与结果之间的分界线</translation>
        </message>
        <message>
            <source>Look at another number</source>
            <translation>查看其他数量</translation>
        </message>
        <message>
            <source>Make it larger or smaller</source>
            <translation>放大或缩小</translation>
        </message>
        <message>
            <source>More or less</source>
            <translation>增大或减小</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Move it by a pixel</source>
            <translation>移动一个像素</translation>
        </message>
        <message>
            <source>Move it by more</source>
            <translation>大幅移动</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translation>移动图像</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>下一个输入框</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Page Up、Page Down</translation>
        </message>
        <message>
            <source>Pick several colours</source>
            <translation>连续取多种颜色</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>上一个输入框</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>选区</translation>
        </message>
        <message>
            <source>Shift+Click</source>
            <translation>Shift+单击</translation>
        </message>
        <message>
            <source>Shift+Left, Shift+Right</source>
            <translation>Shift+左、Shift+右</translation>
        </message>
        <message>
            <source>Shift+Tab</source>
            <translation>Shift+Tab</translation>
        </message>
        <message>
            <source>Shift+arrow keys</source>
            <translation>Shift+方向键</translation>
        </message>
        <message>
            <source>Show the original</source>
            <translation>显示原图</translation>
        </message>
        <message>
            <source>Swatches</source>
            <translation>色块</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Take the result to another program</source>
            <translation>将结果拖到其他程序</translation>
        </message>
        <message>
            <source>Ten more or less</source>
            <translation>增减十</translation>
        </message>
        <message>
            <source>To the edge</source>
            <translation>移到边缘</translation>
        </message>
        <message>
            <source>Turn it</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <source>Wheel; +, -</source>
            <translation>滚轮；+、-</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>以指针为中心缩放</translation>
        </message>
    </context>
    <context>
        <name>SilhouettePlot</name>
        <message>
            <source>Mean silhouette {0}</source>
            <translation>平均轮廓系数 {0}</translation>
        </message>
        <message>
            <source>{0}   silhouette {1}</source>
            <translation>{0}   轮廓系数 {1}</translation>
        </message>
    </context>
    <context>
        <name>SliceBar</name>
        <message>
            <source>Plane of the slice</source>
            <translation>切片平面</translation>
        </message>
        <message>
            <source>Where the slice cuts the {0} axis</source>
            <translation>切片与 {0} 轴相交的位置</translation>
        </message>
    </context>
    <context>
        <name>SplitLine</name>
        <message>
            <source>Drag, or move with the arrow keys; a double click centres it</source>
            <translation>拖动或用方向键移动；双击居中</translation>
        </message>
        <message>
            <source>Line between original and reduced image</source>
            <translation>原图与减色图像之间的分界线</translation>
        </message>
    </context>
    <context>
        <name>SwatchModel</name>
        <message>
            <source>Alpha {0}</source>
            <translation>Alpha {0}</translation>
        </message>
        <message>
            <source>Fully transparent pixels</source>
            <translation>完全透明的像素</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>十六进制</translation>
        </message>
        <message>
            <source>How far its pixels are from it: root of the mean squared distance in RGB</source>
            <translation>其像素与它的偏离程度：RGB 均方距离的平方根</translation>
        </message>
        <message>
            <source>How many of the pixels have this colour</source>
            <translation>有多少像素是此颜色</translation>
        </message>
        <message>
            <source>Locked: it stays as it is</source>
            <translation>已锁定：保持不变</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>RGB</source>
            <translation>RGB</translation>
        </message>
        <message>
            <source>RGB {0} {1} {2}</source>
            <translation>RGB {0} {1} {2}</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Share {0}</source>
            <translation>占比 {0}</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>离散度</translation>
        </message>
        <message>
            <source>Spread {0}</source>
            <translation>离散度 {0}</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>透明</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
    </context>
    <context>
        <name>ThinProgress</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>Vision</name>
        <message>
            <source>Blue-blind (tritan)</source>
            <translation>蓝色盲（Tritan）</translation>
        </message>
        <message>
            <source>Green-blind (deutan)</source>
            <translation>绿色盲（Deutan）</translation>
        </message>
        <message>
            <source>Red-blind (protan)</source>
            <translation>红色盲（Protan）</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <source>For {0}</source>
            <translation>适用于：{0}</translation>
        </message>
        <message>
            <source>Holds {0}</source>
            <translation>可保存：{0}</translation>
        </message>
        <message>
            <source>What the file will hold</source>
            <translation>文件将包含的内容</translation>
        </message>
    </context>
    <context>
        <name>_Licenses</name>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>程序的组成部分</translation>
        </message>
        <message>
            <source>The text of this licence does not come along.</source>
            <translation>未附带此许可证的全文。</translation>
        </message>
    </context>
    <context>
        <name>_Pair</name>
        <message>
            <source>Left: as it was. Right: as it is now.</source>
            <translation>左：之前。右：现在。</translation>
        </message>
    </context>
    <context>
        <name>_Welcome</name>
        <message>
            <source>Drop an image here</source>
            <translation>将图像拖放到此处</translation>
        </message>
        <message>
            <source>Open an Image…</source>
            <translation>打开图像…</translation>
        </message>
        <message>
            <source>Photo by {0}, CC BY 2.0</source>
            <translation>摄影：{0}，CC BY 2.0</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>or paste one, or</source>
            <translation>或粘贴，或</translation>
        </message>
    </context>
</TS>
