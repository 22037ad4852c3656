<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Tintype</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reduces the colours of images and makes palettes from them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Tintype</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Actual Pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy Reduced Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export Reduced Image…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reduce Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reset Panels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Pa&amp;lette…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;Log Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log folder cannot be shown: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no image on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Tintype crashed when it ran before; {0} in the log folder tells where.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Put this message away</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CloudPanel</name>
        <message>
            <source>Original colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reduced colours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparePanel</name>
        <message>
            <source>1 colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reduced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}… Esc stops</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please report this text, with what you did last:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;Log Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something Went Wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Tintype, {0} times so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Tintype.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work could not be kept: save what you need before anything else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work is kept: a restart brings it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Reduced Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is there already. Replace it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Copied the reduced image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {0} ({1}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>CSS custom properties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GIF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GIMP palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hex list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexed PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG swatch strip</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Clear This List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the &amp;System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Toolbar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom: screen pixels for each pixel of the image</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;ppearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the &amp;System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;Sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language changes when Tintype is started again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>1 colour to keep and one for the others need {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A palette is taken as it is, and {method} looks for another; leave out --method, or add --init given to begin at the colours of the palette.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the work ended before it was done (code {code}; {said}); there may be too little memory for it. Close other programs, or choose another method.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recipe has no option {name}; the nearest is {nearest}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A selection is a part of one image; got {n} images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All colours of the image look nearly alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CMYK without a colour profile; the colours are approximate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GIF has no soft edges: pixels are fully there or fully transparent (PNG keeps them).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pixel is seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of colours must be at least {needed} to hold the {kept} that are kept; got {got}. Ask for more colours or keep fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of colours must be at least {needed} where there are transparent pixels, because one entry is kept for them; got {got}. Ask for {needed}, or put the image on a matte.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first of {n} frames was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first of {n} pages was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first of {n} pictures was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard output can carry the palette or the JSON report, not both; give -o a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped before it was done; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The colour profile is damaged or of another kind; the colours were taken as sRGB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fixed method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image has only 1 colour, and no more are needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image has only {n} colours, and no more are needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of {what} must end in one of {suffixes}; got {got}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The selection must be X,Y,WIDTH,HEIGHT in whole pixels, at least 1 wide and high; got {got}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The selection must lie in the image ({width} x {height}) and hold a pixel; got {got}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {path}; check its name and folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {folder} to write {name} into; make it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to {n} colours each brings the image clearly nearer, and further ones bring little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to {n} colours each brings the image clearly nearer, and further ones bring little ({all} would keep it exactly)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a mask of {width} x {height}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number of thousands of digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a palette file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a reduced image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>colour {n} must be or have a hex; got {got}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>colours as {got} are not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fully transparent pixels take one entry more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not begin with {start}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it ends too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no line version = {ours}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no list of colors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no JSON, {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not UTF-8 text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it said nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its header makes no sense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its version must be {ours}; got {got}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {n} must be RRGGBB; got {got}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {n} must begin with {channels} numbers to 255; got {got}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no colour in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{asked} colours are the most that are tried, and leave a mean CIEDE2000 of {reached:.2f}; at most {wanted:g} was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{asked} colours were allowed; {method} found {there}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{asked} colours were asked for; the image has only {there}, kept exactly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{asked} colours were asked for; {there} are left after merging.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first}; {second}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first}; {second}; {third}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{format} cannot hold {width} x {height} pixels; {most} a side is the most. Save it as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out, there is no other colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out, translucent colours were written as opaque.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{format} has no transparency: translucent colours were written as opaque.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{got} is no colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} must be a colour such as #3d4a52; got {got}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} must be a list of colours such as #3d4a52; got {got}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} must be one of {choices}; got {got}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} must be {kind} between {low} and {high}; got {got}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} colours to keep and one for the others need {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be read as {format}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be used as a preset: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} has {megapixels:.0f} megapixels ({width} x {height}) and takes about {gigabytes:.1f} GB to open; the limit is {limit} megapixels unless more are asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} has {mode} pixels, which have no fixed black and white; save it with 8 or 16 bits a channel first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} has {n:,} colours; a palette has at most {most:,}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a folder; a file is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a folder; a file name is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a pipe or a device; a file is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged or cut off and cannot be decoded ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is empty (0 bytes); a file is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a palette that Tintype reads; supported are {formats}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not an image that Tintype reads; supported are {formats}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is the input itself; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is too large for what it should be; {most:,} kB are the most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} takes about {gigabytes:.1f} GB to open, and there is not so much memory; close other programs, or make the image smaller first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} needs a palette with at least one colour; got none. Give one with --palette.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} x {height} at {x}, {y}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words} or a whole number</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>A colour that stays exactly as it is; the others are found around it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Algorithm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Atkinson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bayer 2 × 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bayer 4 × 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bayer 8 × 8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bayesian mixture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin so many times and keep the best: a way out of bad luck that costs as many times the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bisecting K-Means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blue noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both find the same; elkan skips distances that cannot matter, and pays with memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Burkes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CIELAB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of the image only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours that differ by less than this (CIEDE2000; 2 is hardly seen) become one; 0 is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covariance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DBSCAN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Density</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diagonal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dither</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dither light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dither strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each found colour becomes the nearest one that occurs in the image, instead of a mean of many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Elkan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer make a smaller file and a calmer palette; more keep gradients and small accents; auto takes the number that is recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Floyd-Steinberg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From 0, every pixel counts the same, to 1, every colour counts the same: keeps a small vivid accent that would be lost in a large area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaussian mixture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How near (of 255) colours must be for DBSCAN to join them: larger gives fewer, wider clusters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the colours are found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Oklab and CIELAB, how much lightness counts against hue: less joins a colour with its shadows, more keeps light and shade apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Iterations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jarvis, Judice and Ninke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K-Means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less leaves calm areas calm; more keeps mean colours exactly and shows more dots.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lightness weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linear light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lloyd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mini-batch K-Means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mixes palette colours in a pattern, so that gradients stay smooth; files grow by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Octree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oklab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percent of the pixels that DBSCAN must find within the radius to call it a cluster: less finds more and smaller ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points of a mini-batch: smaller is quicker and shakier, larger comes closer to K-Means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on matte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Radius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rare colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refinement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restarts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sierra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sierra Lite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spectral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spherical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop after so many rounds at the latest; a few show how the centres move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stucki</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stucki over two rows; faster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The colour behind transparent pixels when transparency is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The colours of the fixed method, or those that a search begins at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed gives the same palette; another one may find a slightly different palette.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shape of a mixture's clusters: full follows gradients in any direction, tied gives all the same shape, diag stretches along the axes, spherical is round as in K-Means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transparency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What bisecting divides next: error lowers the difference; size takes what spans most colours of the image, so that no group of shades is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where colours are compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the centres begin. k-means++: far apart; random: anywhere, to see why that is worse; wu: without chance, whatever the seed; given: at the colours of a palette.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the error is passed on. srgb: even to the eye; linear: as light mixes from afar, for patterns that are seen very small.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an automatic number: the fewest colours whose mean CIEDE2000 is at most this; 0 is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a cross-hatch, as on old screens; compresses well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a finer cross-hatch for longer gradients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an even grain without a pattern, and without the worms of error diffusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as Jarvis, Judice and Ninke, a little crisper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as light adds up; spends its colours on the bright parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the Gaussian mixture, but finds the number of colours itself, up to what is asked and to 64: those that hold less than 0.2 % of 10,000 pixels fall away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>between Jarvis, Judice and Ninke and Floyd-Steinberg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>boxes of least variance, the same whatever the seed, and very fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clusters may be long, flat or small beside large ones, as light makes them of one material (from 10,000 pixels)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>colours that run into each other are one, and what belongs nowhere becomes an accent, finds the number itself, up to what is asked (from 10,000 pixels)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>divides one cluster after the other, in even steps from few colours to many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drops a quarter of the error; clean lights and shadows, more contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fast at any size of image, and close to the best palette; the right choice for most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fast: what a live preview shows; balanced: until the error settles; best: also out of local minima, for some seconds; auto: balanced for the K-Means family and wu, else as the method does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>five shades between two colours, in the smallest pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flat areas, as small as files can be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>follows chains of similar colours around corners and cuts where they are thin (from 1,500 pixels)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>full rounds over the whole cloud, slower than mini-batch and steadier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joins the most similar colours step by step, and keeps small groups apart (from 3,000 pixels)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>k-means++</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep: transparent pixels stay transparent; matte: the image is put on an opaque colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lowest error in numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merges what shares its leading bits, very fast and less exact, the same whatever the seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nearest to what the eye sees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sRGB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spreads error far; smooth, a little sharpened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the classic of colour science; strong on saturated blues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the classic of error diffusion; fine and fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the classic, in which each colour stands for about as many pixels: large areas get many shades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the colours of a palette as they are, in its order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the least that diffuses well; the fastest of them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PalettePanel</name>
        <message>
            <source>Click a swatch to copy its hex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied {0} and {1} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy All as Hex List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy Hex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Cloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recipe</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Clustering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing numbers of colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cutting boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dithering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dividing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fitting mixtures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring silhouettes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merging cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecipePanel</name>
        <message>
            <source>More options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>1 colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} colours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Dahlia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summer Palace, Beijing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Find colours anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all of the image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Tintype ({0}); what is open is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is open already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double-click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit, or actual pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More or less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift+Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten more or less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wheel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThinProgress</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Licenses</name>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of this licence does not come along.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Plane</name>
        <message>
            <source>Pixel cloud, {0} plane</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Welcome</name>
        <message>
            <source>Drop an image here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an Image…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo by {0}, CC BY 2.0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or paste one, or</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
