<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>About Tintype</source>
            <translation>Über Tintype</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Reduces the colours of images and makes palettes from them.</source>
            <translation>Reduziert die Farben von Bildern und gewinnt Farbpaletten daraus.</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Tintype</source>
            <translation>&amp;Über Tintype</translation>
        </message>
        <message>
            <source>&amp;Actual Pixels</source>
            <translation>&amp;Tatsächliche Pixel</translation>
        </message>
        <message>
            <source>&amp;Add from the Image</source>
            <translation>Aus &amp;dem Bild hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Black</source>
            <translation>Schwa&amp;rz</translation>
        </message>
        <message>
            <source>&amp;Blue-Blind (Tritan)</source>
            <translation>&amp;Blaublind (Tritan)</translation>
        </message>
        <message>
            <source>&amp;Checker</source>
            <translation>&amp;Schachbrett</translation>
        </message>
        <message>
            <source>&amp;Close Image</source>
            <translation>Bild s&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Copy Hex</source>
            <translation>&amp;Hex-Wert kopieren</translation>
        </message>
        <message>
            <source>&amp;Copy Reduced Image</source>
            <translation>Reduziertes Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;Difference</source>
            <translation>&amp;Unterschied</translation>
        </message>
        <message>
            <source>&amp;Edit Colour…</source>
            <translation>Farbe &amp;bearbeiten…</translation>
        </message>
        <message>
            <source>&amp;Export Reduced Image…</source>
            <translation>Reduziertes Bild &amp;exportieren…</translation>
        </message>
        <message>
            <source>&amp;Find Colours Anew</source>
            <translation>Farben &amp;neu suchen</translation>
        </message>
        <message>
            <source>&amp;Fit</source>
            <translation>&amp;Einpassen</translation>
        </message>
        <message>
            <source>&amp;Green-Blind (Deutan)</source>
            <translation>&amp;Grünblind (Deutan)</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Load Preset…</source>
            <translation>Vorgabe &amp;laden…</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Zusammenfassen</translation>
        </message>
        <message>
            <source>&amp;Next Frame</source>
            <translation>&amp;Nächstes Einzelbild</translation>
        </message>
        <message>
            <source>&amp;Normal</source>
            <translation>&amp;Normal</translation>
        </message>
        <message>
            <source>&amp;Open Palette…</source>
            <translation>&amp;Palette öffnen…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Own Colour…</source>
            <translation>&amp;Eigene Farbe…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>E&amp;infügen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Red-Blind (Protan)</source>
            <translation>&amp;Rotblind (Protan)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>&amp;Reset Panels</source>
            <translation>Bedienfelder &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Unlock All</source>
            <translation>Alle l&amp;oslassen</translation>
        </message>
        <message>
            <source>&amp;White</source>
            <translation>&amp;Weiß</translation>
        </message>
        <message>
            <source>Apply Palette to All I&amp;mages</source>
            <translation>Pale&amp;tte auf alle Bilder anwenden</translation>
        </message>
        <message>
            <source>Apply Rec&amp;ipe to All Images</source>
            <translation>Re&amp;zept auf alle Bilder anwenden</translation>
        </message>
        <message>
            <source>Apply the palette of {0}</source>
            <translation>Palette von {0} anwenden</translation>
        </message>
        <message>
            <source>Apply the recipe of {0}</source>
            <translation>Rezept von {0} anwenden</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>Copied the picture of the cloud</source>
            <translation>Bild der Farbwolke kopiert</translation>
        </message>
        <message>
            <source>Copy Cl&amp;oud Picture</source>
            <translation>Farbwolke als &amp;Bild kopieren</translation>
        </message>
        <message>
            <source>Export Clou&amp;d as Picture…</source>
            <translation>Farbwolke als Bil&amp;d exportieren…</translation>
        </message>
        <message>
            <source>Export Pa&amp;lette…</source>
            <translation>&amp;Palette exportieren…</translation>
        </message>
        <message>
            <source>Loc&amp;k</source>
            <translation>&amp;Festhalten</translation>
        </message>
        <message>
            <source>Lock A&amp;ll</source>
            <translation>&amp;Alle festhalten</translation>
        </message>
        <message>
            <source>One Palette &amp;for All Images</source>
            <translation>&amp;Eine Palette für alle Bilder</translation>
        </message>
        <message>
            <source>Pasted image</source>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <source>Pla&amp;y or Pause</source>
            <translation>&amp;Wiedergabe oder Pause</translation>
        </message>
        <message>
            <source>Pre&amp;vious Frame</source>
            <translation>&amp;Voriges Einzelbild</translation>
        </message>
        <message>
            <source>Re&amp;duce Again</source>
            <translation>&amp;Neu berechnen</translation>
        </message>
        <message>
            <source>Sa&amp;ve Preset…</source>
            <translation>Vorgabe &amp;speichern…</translation>
        </message>
        <message>
            <source>Select &amp;Nothing</source>
            <translation>Auswahl a&amp;ufheben</translation>
        </message>
        <message>
            <source>Select Par&amp;t</source>
            <translation>Bildteil &amp;auswählen</translation>
        </message>
        <message>
            <source>Show &amp;Log Folder</source>
            <translation>&amp;Protokollordner zeigen</translation>
        </message>
        <message>
            <source>Side &amp;by Side</source>
            <translation>&amp;Nebeneinander</translation>
        </message>
        <message>
            <source>Sp&amp;lit</source>
            <translation>Getei&amp;lt</translation>
        </message>
        <message>
            <source>The log folder cannot be shown: {0}</source>
            <translation>Der Protokollordner lässt sich nicht zeigen: {0}</translation>
        </message>
        <message>
            <source>There is no image on the clipboard.</source>
            <translation>In der Zwischenablage ist kein Bild.</translation>
        </message>
        <message>
            <source>This Frame &amp;Only</source>
            <translation>Nur dieses &amp;Einzelbild</translation>
        </message>
        <message>
            <source>Use the Image's O&amp;wn Palette</source>
            <translation>&amp;Eigene Palette des Bildes nehmen</translation>
        </message>
        <message>
            <source>Use the Proposed &amp;Names</source>
            <translation>&amp;Vorgeschlagene Namen nehmen</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>{0}-cloud</source>
            <translation>{0}-Farbwolke</translation>
        </message>
    </context>
    <context>
        <name>AdvicePanel</name>
        <message>
            <source>Clusters</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <source>How clearly swatches are set apart</source>
            <translation>Wie klar sich die Farbfelder voneinander abheben</translation>
        </message>
        <message>
            <source>Open an image to see what it needs.</source>
            <translation>Ein Bild öffnen, um zu sehen, was es braucht.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>The image in a few colours</source>
            <translation>Das Bild in wenigen Farben</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>What each number costs and brings</source>
            <translation>Was jede Anzahl kostet und bringt</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Tintype crashed when it ran before; {0} in the log folder tells where.</source>
            <translation>Tintype ist beim letzten Mal abgestürzt; wo, steht in {0} im Protokollordner.</translation>
        </message>
    </context>
    <context>
        <name>Arrangement</name>
        <message>
            <source>1 colour</source>
            <translation>1 Farbe</translation>
        </message>
        <message>
            <source>CIEDE2000</source>
            <translation>CIEDE2000</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>just noticeable</source>
            <translation>gerade sichtbar</translation>
        </message>
        <message>
            <source>{0} colours</source>
            <translation>{0} Farben</translation>
        </message>
    </context>
    <context>
        <name>AutoField</name>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Takes the number that is recommended for the image; or the fewest colours that stay within the error that is allowed below.</source>
            <translation>Nimmt die für das Bild empfohlene Anzahl; oder die wenigsten Farben, die unter dem Fehler bleiben, der darunter erlaubt ist.</translation>
        </message>
        <message>
            <source>{0}, automatic</source>
            <translation>{0}, automatisch</translation>
        </message>
    </context>
    <context>
        <name>Axes</name>
        <message>
            <source>blue</source>
            <translation>blau</translation>
        </message>
        <message>
            <source>green</source>
            <translation>grün</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rot</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>gelb</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Put this message away</source>
            <translation>Meldung schließen</translation>
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
            <translation>Achsen der Farbwolke</translation>
        </message>
        <message>
            <source>Axes: red, green and blue, or lightness and hue as seen</source>
            <translation>Achsen: Rot, Grün und Blau, oder Helligkeit und Farbton wie gesehen</translation>
        </message>
        <message>
            <source>Drag to turn; the wheel zooms</source>
            <translation>Ziehen dreht; das Mausrad zoomt</translation>
        </message>
        <message>
            <source>Export the cloud as a picture</source>
            <translation>Farbwolke als Bild exportieren</translation>
        </message>
        <message>
            <source>Planes</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>Points in the colours that they are reduced to</source>
            <translation>Punkte in den Farben, auf die sie reduziert werden</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <source>Slice</source>
            <translation>Schnitt</translation>
        </message>
        <message>
            <source>Two axes at a time</source>
            <translation>Je zwei Achsen</translation>
        </message>
        <message>
            <source>View of the cloud</source>
            <translation>Ansicht der Farbwolke</translation>
        </message>
        <message>
            <source>Which colours become which swatch</source>
            <translation>Welche Farben zu welchem Farbfeld werden</translation>
        </message>
    </context>
    <context>
        <name>CloudViews</name>
        <message>
            <source>Pixel cloud in three dimensions</source>
            <translation>Farbwolke in drei Dimensionen</translation>
        </message>
    </context>
    <context>
        <name>ClustersPage</name>
        <message>
            <source>One colour has no other to be set apart from.</source>
            <translation>Eine einzige Farbe hebt sich von keiner anderen ab.</translation>
        </message>
        <message>
            <source>Silhouettes by swatch</source>
            <translation>Silhouetten je Farbfeld</translation>
        </message>
    </context>
    <context>
        <name>ColorEditor</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Chroma</source>
            <translation>Buntheit</translation>
        </message>
        <message>
            <source>Edit Colour</source>
            <translation>Farbe bearbeiten</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <source>Hue</source>
            <translation>Farbton</translation>
        </message>
        <message>
            <source>Lightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>RGB</source>
            <translation>RGB</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
    </context>
    <context>
        <name>ComparePanel</name>
        <message>
            <source>As the blue-blind see it (tritan)</source>
            <translation>Wie Blaublinde es sehen (Tritan)</translation>
        </message>
        <message>
            <source>As the green-blind see it (deutan)</source>
            <translation>Wie Grünblinde es sehen (Deutan)</translation>
        </message>
        <message>
            <source>As the red-blind see it (protan)</source>
            <translation>Wie Rotblinde es sehen (Protan)</translation>
        </message>
        <message>
            <source>Hold Space to see the original</source>
            <translation>Leertaste halten zeigt das Original</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Palette of the selection only</source>
            <translation>Palette nur aus der Auswahl</translation>
        </message>
        <message>
            <source>Pixel under the cursor</source>
            <translation>Pixel unter dem Mauszeiger</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <source>{0}… Esc stops</source>
            <translation>{0}… Esc bricht ab</translation>
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
            <translation>AA groß</translation>
        </message>
        <message>
            <source>AAA</source>
            <translation>AAA</translation>
        </message>
        <message>
            <source>AAA large</source>
            <translation>AAA groß</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Grafik</translation>
        </message>
        <message>
            <source>icons, charts, borders of controls (1.4.11)</source>
            <translation>Symbole, Diagramme, Ränder von Bedienelementen (1.4.11)</translation>
        </message>
        <message>
            <source>text (1.4.3)</source>
            <translation>Text (1.4.3)</translation>
        </message>
        <message>
            <source>text from 24 pixels, or 19 in bold (1.4.3)</source>
            <translation>Text ab 24 Pixeln, fett ab 19 (1.4.3)</translation>
        </message>
        <message>
            <source>text from 24 pixels, or 19 in bold, enhanced (1.4.6)</source>
            <translation>Text ab 24 Pixeln, fett ab 19, erhöht (1.4.6)</translation>
        </message>
        <message>
            <source>text, enhanced (1.4.6)</source>
            <translation>Text, erhöht (1.4.6)</translation>
        </message>
    </context>
    <context>
        <name>ContrastPanel</name>
        <message>
            <source>AA large</source>
            <translation>AA groß</translation>
        </message>
        <message>
            <source>AA only</source>
            <translation>Nur AA</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <source>Choose Its Swatches</source>
            <translation>Seine Farbfelder wählen</translation>
        </message>
        <message>
            <source>Colour vision</source>
            <translation>Farbsehen</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Contrast of pairs</source>
            <translation>Kontrast der Paare</translation>
        </message>
        <message>
            <source>Copied {0}</source>
            <translation>{0} kopiert</translation>
        </message>
        <message>
            <source>Copy Pair</source>
            <translation>Paar kopieren</translation>
        </message>
        <message>
            <source>Hard to tell apart for blue-blind people</source>
            <translation>Für Blaublinde kaum zu unterscheiden</translation>
        </message>
        <message>
            <source>Hard to tell apart for green-blind people</source>
            <translation>Für Grünblinde kaum zu unterscheiden</translation>
        </message>
        <message>
            <source>Hard to tell apart for red-blind people</source>
            <translation>Für Rotblinde kaum zu unterscheiden</translation>
        </message>
        <message>
            <source>Leave out pairs that are too faint for text (below 4.5:1)</source>
            <translation>Paare weglassen, die für Text zu schwach sind (unter 4,5:1)</translation>
        </message>
        <message>
            <source>No other colour can be read on this one.</source>
            <translation>Keine andere Farbe ist auf dieser lesbar.</translation>
        </message>
        <message>
            <source>No two of these colours become hard to tell apart.</source>
            <translation>Keine zwei dieser Farben werden schwer unterscheidbar.</translation>
        </message>
        <message>
            <source>On the left as most people see them; a difference (CIEDE2000) of {0} becomes {1}</source>
            <translation>Links, wie die meisten sie sehen; aus einem Unterschied (CIEDE2000) von {0} wird {1}</translation>
        </message>
        <message>
            <source>Open an image to see which of its colours go together.</source>
            <translation>Ein Bild öffnen, um zu sehen, welche seiner Farben zusammenpassen.</translation>
        </message>
        <message>
            <source>Pairs that are hard to tell apart</source>
            <translation>Schwer unterscheidbare Paare</translation>
        </message>
        <message>
            <source>Pairs that pass AA, of all</source>
            <translation>Paare, die AA erfüllen, von allen</translation>
        </message>
        <message>
            <source>Swatch to compare with the others</source>
            <translation>Farbfeld zum Vergleich mit den übrigen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>What can be read on what (WCAG 2.2)</source>
            <translation>Was auf was lesbar ist (WCAG 2.2)</translation>
        </message>
        <message>
            <source>What colour-blind people can hardly tell apart</source>
            <translation>Was Farbfehlsichtige kaum unterscheiden</translation>
        </message>
        <message>
            <source>White</source>
            <translation>Weiß</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Copied the palette as {0}</source>
            <translation>Palette kopiert als {0}</translation>
        </message>
        <message>
            <source>Copied {0}</source>
            <translation>{0} kopiert</translation>
        </message>
        <message>
            <source>Copied {0} and {1} more</source>
            <translation>{0} und {1} weitere kopiert</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy Report</source>
            <translation>Bericht &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Go On</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>&amp;Neu starten</translation>
        </message>
        <message>
            <source>Please report this text, with what you did last:</source>
            <translation>Bitte diesen Text melden, und was zuletzt geschah:</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Show &amp;Log Folder</source>
            <translation>&amp;Protokollordner zeigen</translation>
        </message>
        <message>
            <source>Something Went Wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Something went wrong inside Tintype, {0} times so far.</source>
            <translation>In Tintype ist etwas schiefgegangen, bisher {0}-mal.</translation>
        </message>
        <message>
            <source>Something went wrong inside Tintype.</source>
            <translation>In Tintype ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Your work could not be kept: save what you need before anything else.</source>
            <translation>Die Arbeit konnte nicht gesichert werden: zuerst speichern, was gebraucht wird.</translation>
        </message>
        <message>
            <source>Your work is kept: a restart brings it back.</source>
            <translation>Die Arbeit ist gesichert: Nach einem Neustart ist sie wieder da.</translation>
        </message>
    </context>
    <context>
        <name>CurvePlot</name>
        <message>
            <source>1 colour</source>
            <translation>1 Farbe</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Error (MSE)</source>
            <translation>Fehler (MSE)</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>Silhouette</translation>
        </message>
        <message>
            <source>elbow: {0}</source>
            <translation>Knick: {0}</translation>
        </message>
        <message>
            <source>error {0}</source>
            <translation>Fehler {0}</translation>
        </message>
        <message>
            <source>now: {0}</source>
            <translation>jetzt: {0}</translation>
        </message>
        <message>
            <source>silhouette {0}</source>
            <translation>Silhouette {0}</translation>
        </message>
        <message>
            <source>{0} colours</source>
            <translation>{0} Farben</translation>
        </message>
    </context>
    <context>
        <name>CurvesPage</name>
        <message>
            <source>Error and silhouette by number of colours</source>
            <translation>Fehler und Silhouette nach Anzahl Farben</translation>
        </message>
        <message>
            <source>Take {0}</source>
            <translation>{0} nehmen</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Export Cloud as Picture</source>
            <translation>Farbwolke als Bild exportieren</translation>
        </message>
        <message>
            <source>Export Palette</source>
            <translation>Palette exportieren</translation>
        </message>
        <message>
            <source>Export Reduced Image</source>
            <translation>Reduziertes Bild exportieren</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Load Preset</source>
            <translation>Vorgabe laden</translation>
        </message>
        <message>
            <source>My preset</source>
            <translation>Meine Vorgabe</translation>
        </message>
        <message>
            <source>Open Image</source>
            <translation>Bild öffnen</translation>
        </message>
        <message>
            <source>Open Palette</source>
            <translation>Palette öffnen</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <source>Palettes</source>
            <translation>Paletten</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Vorgaben</translation>
        </message>
        <message>
            <source>Replace File</source>
            <translation>Datei ersetzen</translation>
        </message>
        <message>
            <source>Save Palette</source>
            <translation>Palette speichern</translation>
        </message>
        <message>
            <source>Save Preset</source>
            <translation>Vorgabe speichern</translation>
        </message>
        <message>
            <source>The palette of {0} was worked on and is not saved.</source>
            <translation>Die Palette von {0} wurde bearbeitet und ist nicht gespeichert.</translation>
        </message>
        <message>
            <source>Without saving, this work is lost.</source>
            <translation>Ohne Speichern geht diese Arbeit verloren.</translation>
        </message>
        <message>
            <source>{0} is there already. Replace it?</source>
            <translation>{0} gibt es schon. Ersetzen?</translation>
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
            <translation>Reduziertes Bild kopiert</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Saved {0} ({1}).</source>
            <translation>{0} gespeichert ({1}).</translation>
        </message>
        <message>
            <source>{0}-{1}-colours</source>
            <translation>{0}-{1}-Farben</translation>
        </message>
    </context>
    <context>
        <name>FilmBar</name>
        <message>
            <source>As a still picture: its colours alone count, and it alone is exported</source>
            <translation>Als Standbild: Nur seine Farben zählen, und nur dieses wird exportiert</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Einzelbild</translation>
        </message>
        <message>
            <source>Frame {0} of {1}</source>
            <translation>Einzelbild {0} von {1}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>This frame only</source>
            <translation>Nur dieses Einzelbild</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Adobe Swatch Exchange</source>
            <translation>Adobe Swatch Exchange</translation>
        </message>
        <message>
            <source>Adobe colour swatches</source>
            <translation>Adobe-Farbfelder</translation>
        </message>
        <message>
            <source>Adobe colour table</source>
            <translation>Adobe-Farbtabelle</translation>
        </message>
        <message>
            <source>Adobe colour table with its count</source>
            <translation>Adobe-Farbtabelle mit Anzahl</translation>
        </message>
        <message>
            <source>Animated PNG</source>
            <translation>Animiertes PNG</translation>
        </message>
        <message>
            <source>Animated WebP</source>
            <translation>Animiertes WebP</translation>
        </message>
        <message>
            <source>Aseprite</source>
            <translation>Aseprite</translation>
        </message>
        <message>
            <source>Aseprite sprite</source>
            <translation>Aseprite-Sprite</translation>
        </message>
        <message>
            <source>BMP</source>
            <translation>BMP</translation>
        </message>
        <message>
            <source>C and C++ compilers</source>
            <translation>C- und C++-Compiler</translation>
        </message>
        <message>
            <source>C array</source>
            <translation>C-Array</translation>
        </message>
        <message>
            <source>CSS custom properties</source>
            <translation>CSS-Variablen</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV-Tabelle</translation>
        </message>
        <message>
            <source>Excel, LibreOffice Calc, scripts</source>
            <translation>Excel, LibreOffice Calc, Skripte</translation>
        </message>
        <message>
            <source>GIF</source>
            <translation>GIF</translation>
        </message>
        <message>
            <source>GIMP palette</source>
            <translation>GIMP-Palette</translation>
        </message>
        <message>
            <source>GIMP, Krita, Inkscape, Aseprite</source>
            <translation>GIMP, Krita, Inkscape, Aseprite</translation>
        </message>
        <message>
            <source>Hex list</source>
            <translation>Hex-Liste</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Indexed PNG</source>
            <translation>Indiziertes PNG</translation>
        </message>
        <message>
            <source>JASC palette</source>
            <translation>JASC-Palette</translation>
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
            <translation>Krita-Palette</translation>
        </message>
        <message>
            <source>LibreOffice</source>
            <translation>LibreOffice</translation>
        </message>
        <message>
            <source>LibreOffice palette</source>
            <translation>LibreOffice-Palette</translation>
        </message>
        <message>
            <source>Lospec, Aseprite, Pixelorama</source>
            <translation>Lospec, Aseprite, Pixelorama</translation>
        </message>
        <message>
            <source>Microsoft RIFF palette</source>
            <translation>Microsoft-RIFF-Palette</translation>
        </message>
        <message>
            <source>PNG labelled sheet</source>
            <translation>PNG-Farbtafel, beschriftet</translation>
        </message>
        <message>
            <source>PNG swatch strip</source>
            <translation>PNG-Farbstreifen</translation>
        </message>
        <message>
            <source>Paint Shop Pro, GIMP, Krita, Aseprite</source>
            <translation>Paint Shop Pro, GIMP, Krita, Aseprite</translation>
        </message>
        <message>
            <source>Paint.NET palette</source>
            <translation>Paint.NET-Palette</translation>
        </message>
        <message>
            <source>Paint.NET, Lospec</source>
            <translation>Paint.NET, Lospec</translation>
        </message>
        <message>
            <source>Photoshop, Aseprite</source>
            <translation>Photoshop, Aseprite</translation>
        </message>
        <message>
            <source>Photoshop, GIMP, Krita</source>
            <translation>Photoshop, GIMP, Krita</translation>
        </message>
        <message>
            <source>Photoshop, Illustrator, InDesign, Affinity, Inkscape 1.3, GIMP 2.10.36</source>
            <translation>Photoshop, Illustrator, InDesign, Affinity, Inkscape 1.3, GIMP 2.10.36</translation>
        </message>
        <message>
            <source>Procreate</source>
            <translation>Procreate</translation>
        </message>
        <message>
            <source>Procreate swatches</source>
            <translation>Procreate-Palette</translation>
        </message>
        <message>
            <source>Python list</source>
            <translation>Python-Liste</translation>
        </message>
        <message>
            <source>Raw table of 256 colours</source>
            <translation>Rohe Tabelle mit 256 Farben</translation>
        </message>
        <message>
            <source>SCSS variables</source>
            <translation>SCSS-Variablen</translation>
        </message>
        <message>
            <source>SVG sheet</source>
            <translation>SVG-Farbtafel</translation>
        </message>
        <message>
            <source>Sass</source>
            <translation>Sass</translation>
        </message>
        <message>
            <source>Sketch (plug-in)</source>
            <translation>Sketch (Plug-in)</translation>
        </message>
        <message>
            <source>Sketch palette</source>
            <translation>Sketch-Palette</translation>
        </message>
        <message>
            <source>Style Dictionary, Terrazzo</source>
            <translation>Style Dictionary, Terrazzo</translation>
        </message>
        <message>
            <source>TIFF</source>
            <translation>TIFF</translation>
        </message>
        <message>
            <source>Tailwind 4 theme</source>
            <translation>Tailwind-4-Theme</translation>
        </message>
        <message>
            <source>Tailwind CSS 4</source>
            <translation>Tailwind CSS 4</translation>
        </message>
        <message>
            <source>W3C design tokens</source>
            <translation>W3C-Design-Tokens</translation>
        </message>
        <message>
            <source>WebP lossless</source>
            <translation>WebP, verlustfrei</translation>
        </message>
        <message>
            <source>Windows programs, Paint Shop Pro</source>
            <translation>Windows-Programme, Paint Shop Pro</translation>
        </message>
        <message>
            <source>any image program</source>
            <translation>jedes Bildprogramm</translation>
        </message>
        <message>
            <source>browsers, GIMP</source>
            <translation>Browser, GIMP</translation>
        </message>
        <message>
            <source>browsers, Inkscape, Illustrator, Figma</source>
            <translation>Browser, Inkscape, Illustrator, Figma</translation>
        </message>
        <message>
            <source>old games</source>
            <translation>alte Spiele</translation>
        </message>
        <message>
            <source>print, mood boards, walls</source>
            <translation>Druck, Moodboards, Wände</translation>
        </message>
        <message>
            <source>scripts</source>
            <translation>Skripte</translation>
        </message>
        <message>
            <source>scripts with Matplotlib, seaborn, Plotly</source>
            <translation>Skripte mit Matplotlib, seaborn, Plotly</translation>
        </message>
    </context>
    <context>
        <name>Handiwork</name>
        <message>
            <source>Add Colour</source>
            <translation>Farbe hinzufügen</translation>
        </message>
        <message>
            <source>Delete Colours</source>
            <translation>Farben löschen</translation>
        </message>
        <message>
            <source>Edit Colour</source>
            <translation>Farbe bearbeiten</translation>
        </message>
        <message>
            <source>Lock Colours</source>
            <translation>Farben festhalten</translation>
        </message>
        <message>
            <source>Merge Colours</source>
            <translation>Farben zusammenfassen</translation>
        </message>
        <message>
            <source>Move Colours</source>
            <translation>Farben verschieben</translation>
        </message>
        <message>
            <source>Rename Colour</source>
            <translation>Farbe umbenennen</translation>
        </message>
        <message>
            <source>Sort by {0}</source>
            <translation>Sortieren: {0}</translation>
        </message>
        <message>
            <source>Unlock Colours</source>
            <translation>Farben loslassen</translation>
        </message>
        <message>
            <source>Use Proposed Names</source>
            <translation>Vorgeschlagene Namen nehmen</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>As opened</source>
            <translation>Wie geöffnet</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
    </context>
    <context>
        <name>Hovering</name>
        <message>
            <source>Swatch {0}</source>
            <translation>Farbfeld {0}</translation>
        </message>
    </context>
    <context>
        <name>ImageExport</name>
        <message>
            <source>All {0} frames are written.</source>
            <translation>Alle {0} Einzelbilder werden geschrieben.</translation>
        </message>
        <message>
            <source>Export Reduced Image</source>
            <translation>Reduziertes Bild exportieren</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>It holds one picture: frame {0} of {1} is written.</source>
            <translation>Es fasst ein Bild: Einzelbild {0} von {1} wird geschrieben.</translation>
        </message>
        <message>
            <source>Its resolution is that of the original: {0} dpi.</source>
            <translation>Auflösung wie im Original: {0} dpi.</translation>
        </message>
        <message>
            <source>Its resolution is that of the original: {0} × {1} dpi.</source>
            <translation>Auflösung wie im Original: {0} × {1} dpi.</translation>
        </message>
        <message>
            <source>Metadata of the original that are kept: {0}.</source>
            <translation>Metadaten des Originals, die bleiben: {0}.</translation>
        </message>
        <message>
            <source>Metadata of the original that are left out: {0}.</source>
            <translation>Metadaten des Originals, die wegfallen: {0}.</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>The original has no metadata.</source>
            <translation>Das Original hat keine Metadaten.</translation>
        </message>
        <message>
            <source>The original, {0}, has {1}.</source>
            <translation>Das Original, {0}, hat {1}.</translation>
        </message>
        <message>
            <source>This is larger than the original. What makes it smaller: {0}.</source>
            <translation>Das ist größer als das Original. Kleiner machen es: {0}.</translation>
        </message>
        <message>
            <source>all frames</source>
            <translation>alle Einzelbilder</translation>
        </message>
        <message>
            <source>one frame</source>
            <translation>ein Einzelbild</translation>
        </message>
        <message>
            <source>texts and comments</source>
            <translation>Texte und Kommentare</translation>
        </message>
    </context>
    <context>
        <name>ImagesPanel</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Open images</source>
            <translation>Offene Bilder</translation>
        </message>
    </context>
    <context>
        <name>Libraries</name>
        <message>
            <source>Colour names</source>
            <translation>Farbnamen</translation>
        </message>
        <message>
            <source>Sample photos</source>
            <translation>Beispielfotos</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Clear This List</source>
            <translation>Liste &amp;leeren</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>As the &amp;System</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>Open Anyway</source>
            <translation>Trotzdem öffnen</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Zoom: screen pixels for each pixel of the image</source>
            <translation>Zoom: Bildschirmpixel je Bildpixel</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Copy As</source>
            <translation>&amp;Kopieren als</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Weitere</translation>
        </message>
        <message>
            <source>&amp;Palette</source>
            <translation>&amp;Palette</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>&amp;Bedienfelder</translation>
        </message>
        <message>
            <source>&amp;Sort</source>
            <translation>&amp;Sortieren</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>&amp;Fenster</translation>
        </message>
        <message>
            <source>A&amp;ppearance</source>
            <translation>Erscheinungs&amp;bild</translation>
        </message>
        <message>
            <source>Ani&amp;mation</source>
            <translation>&amp;Animation</translation>
        </message>
        <message>
            <source>As the &amp;System</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>Bac&amp;kground</source>
            <translation>&amp;Hintergrund</translation>
        </message>
        <message>
            <source>Colour &amp;Vision</source>
            <translation>Fa&amp;rbsehen</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Open &amp;Sample</source>
            <translation>Bei&amp;spiel öffnen</translation>
        </message>
        <message>
            <source>Open Recen&amp;t Palette</source>
            <translation>Zule&amp;tzt geöffnete Palette</translation>
        </message>
        <message>
            <source>Pr&amp;esets</source>
            <translation>&amp;Vorgaben</translation>
        </message>
        <message>
            <source>The language changes when Tintype is started again.</source>
            <translation>Die Sprache wechselt beim nächsten Start von Tintype.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>1 colour to keep and one for the others need {all}</source>
            <translation>1 feste Farbe und eine für die übrigen brauchen {all}</translation>
        </message>
        <message>
            <source>A palette is taken as it is, and {method} looks for another; leave out --method, or add --init given to begin at the colours of the palette.</source>
            <translation>Eine Palette wird genommen, wie sie ist, und {method} sucht eine andere; --method weglassen, oder mit --init given bei den Farben der Palette beginnen.</translation>
        </message>
        <message>
            <source>A palette needs at least one visible colour; all {n} would go. Leave one of them.</source>
            <translation>Eine Palette braucht mindestens eine sichtbare Farbe; alle {n} fielen weg. Eine davon lassen.</translation>
        </message>
        <message>
            <source>A part of the work ended before it was done (code {code}; {said}); there may be too little memory for it. Close other programs, or choose another method.</source>
            <translation>Ein Teil der Arbeit endete vorzeitig (Code {code}; {said}); vielleicht reicht der Speicher nicht. Andere Programme schließen oder ein anderes Verfahren wählen.</translation>
        </message>
        <message>
            <source>A recipe has no option {name}; the nearest is {nearest}.</source>
            <translation>Ein Rezept kennt keine Option {name}; am ähnlichsten ist {nearest}.</translation>
        </message>
        <message>
            <source>A selection is a part of one image; got {n} images.</source>
            <translation>Eine Auswahl ist ein Teil eines einzelnen Bildes; angegeben sind {n} Bilder.</translation>
        </message>
        <message>
            <source>All colours of the image look nearly alike</source>
            <translation>Alle Farben des Bildes sehen fast gleich aus</translation>
        </message>
        <message>
            <source>Another batch writes into {path} at this moment; wait for it, or choose another folder.</source>
            <translation>In {path} schreibt gerade ein anderer Stapel; auf ihn warten oder einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>BMP has no transparency: the picture was put on white. Choose a matte for another colour; PNG keeps transparency.</source>
            <translation>BMP kennt keine Transparenz: Das Bild wurde auf Weiß gelegt. Für eine andere Farbe einen Hintergrund wählen; PNG erhält die Transparenz.</translation>
        </message>
        <message>
            <source>CMYK without a colour profile; the colours are approximate.</source>
            <translation>CMYK ohne Farbprofil; die Farben sind nur ungefähr richtig.</translation>
        </message>
        <message>
            <source>Colours in a notation that is not read: {n}, such as {got}; they were left out.</source>
            <translation>Farben in einer Schreibweise, die nicht gelesen wird: {n}, etwa {got}; sie fielen weg.</translation>
        </message>
        <message>
            <source>Colours of a colour space that the file does not carry were taken as sRGB: {n}.</source>
            <translation>Farben eines Farbraums, der in der Datei fehlt, gelten als sRGB: {n}.</translation>
        </message>
        <message>
            <source>Colours of colour books left out, because the file does not say what they look like: {n}.</source>
            <translation>Farben aus Farbbüchern fielen weg, weil die Datei nicht sagt, wie sie aussehen: {n}.</translation>
        </message>
        <message>
            <source>Colours of models that are not read were left out: {n}.</source>
            <translation>Farben aus Farbmodellen, die nicht gelesen werden, fielen weg: {n}.</translation>
        </message>
        <message>
            <source>Colours outside sRGB: {n}; they were given the most chroma that it can show.</source>
            <translation>Farben außerhalb von sRGB: {n}; sie bekamen die höchste Buntheit, die dort möglich ist.</translation>
        </message>
        <message>
            <source>Converted to sRGB from CMYK: {n} of {total} colours; they are approximate, because the file does not say which inks were meant.</source>
            <translation>Von CMYK in sRGB umgerechnet: {n} von {total} Farben; sie sind nur ungefähr richtig, weil die Datei nicht sagt, welche Druckfarben gemeint waren.</translation>
        </message>
        <message>
            <source>Converted to sRGB from {model}: {n} of {total} colours.</source>
            <translation>Von {model} in sRGB umgerechnet: {n} von {total} Farben.</translation>
        </message>
        <message>
            <source>Converted to sRGB through the colour profile of the image.</source>
            <translation>Mit dem Farbprofil des Bildes in sRGB umgerechnet.</translation>
        </message>
        <message>
            <source>Converted to sRGB through the profile in the file: {n} colours.</source>
            <translation>Mit dem Profil in der Datei in sRGB umgerechnet: {n} Farben.</translation>
        </message>
        <message>
            <source>Converted to sRGB through the profile {name}.</source>
            <translation>Mit dem Profil {name} in sRGB umgerechnet.</translation>
        </message>
        <message>
            <source>EXIF</source>
            <translation>EXIF</translation>
        </message>
        <message>
            <source>Each colour is used once; the file has {0}.</source>
            <translation>Jede Farbe wird einmal verwendet; die Datei hat {0}.</translation>
        </message>
        <message>
            <source>Frame {number} of {n} was opened.</source>
            <translation>Einzelbild {number} von {n} wurde geöffnet.</translation>
        </message>
        <message>
            <source>GIF has no soft edges: pixels are fully there or fully transparent (PNG keeps them).</source>
            <translation>GIF kennt keine weichen Kanten: Pixel sind ganz da oder ganz durchsichtig (PNG erhält sie).</translation>
        </message>
        <message>
            <source>GIMP 2.10 reads this format only up to {most} colours; there are {n}.</source>
            <translation>GIMP 2.10 liest in diesem Format nur bis zu {most} Farben; hier sind es {n}.</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>It was done before, and nothing has changed since.</source>
            <translation>Schon früher erledigt, und seither hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>Its inks were mixed without a profile; the colours are approximate.</source>
            <translation>Die Druckfarben wurden ohne Profil umgerechnet; die Farben sind nur ungefähr richtig.</translation>
        </message>
        <message>
            <source>No pixel is seen</source>
            <translation>Kein Pixel ist sichtbar</translation>
        </message>
        <message>
            <source>Number of colours must be at least {needed} to hold the {kept} that are kept; got {got}. Ask for more colours or keep fewer.</source>
            <translation>Für {kept} feste Farben muss die Anzahl Farben mindestens {needed} sein; angegeben ist {got}. Mehr Farben verlangen oder weniger festhalten.</translation>
        </message>
        <message>
            <source>Number of colours must be at least {needed} where there are transparent pixels, because one entry is kept for them; got {got}. Ask for {needed}, or put the image on a matte.</source>
            <translation>Bei durchsichtigen Pixeln muss die Anzahl Farben mindestens {needed} sein, weil ein Eintrag ihnen gehört; angegeben ist {got}. {needed} verlangen oder das Bild auf einen Hintergrund legen.</translation>
        </message>
        <message>
            <source>Only the first of {n} frames was opened.</source>
            <translation>Nur das erste von {n} Einzelbildern wurde geöffnet.</translation>
        </message>
        <message>
            <source>Only the first of {n} pages was opened.</source>
            <translation>Nur die erste von {n} Seiten wurde geöffnet.</translation>
        </message>
        <message>
            <source>Only the first of {n} pictures was opened.</source>
            <translation>Nur das erste von {n} Bildern wurde geöffnet.</translation>
        </message>
        <message>
            <source>Only the main one of {n} pictures was opened.</source>
            <translation>Von {n} Bildern wurde nur das Hauptbild geöffnet.</translation>
        </message>
        <message>
            <source>Only the still picture of an animation of {n} frames was opened.</source>
            <translation>Von einer Animation mit {n} Einzelbildern wurde nur das Standbild geöffnet.</translation>
        </message>
        <message>
            <source>PNG or WebP</source>
            <translation>PNG oder WebP</translation>
        </message>
        <message>
            <source>Paint.NET shows the first {most} colours and ignores the others; there are {n}.</source>
            <translation>Paint.NET zeigt die ersten {most} Farben und übergeht die übrigen; hier sind es {n}.</translation>
        </message>
        <message>
            <source>Palette {0} with {1} colours is used.</source>
            <translation>Palette {0} mit {1} Farben wird verwendet.</translation>
        </message>
        <message>
            <source>Palette {0} with {1} colours: it is used for the next image that you open.</source>
            <translation>Palette {0} mit {1} Farben: Sie gilt für das nächste Bild, das geöffnet wird.</translation>
        </message>
        <message>
            <source>Procreate's palettes have {most} slots: the {n} colours became {parts} palettes in one file.</source>
            <translation>Paletten von Procreate haben {most} Plätze: Aus den {n} Farben wurden {parts} Paletten in einer Datei.</translation>
        </message>
        <message>
            <source>Something went wrong inside Tintype ({reason}); report it please.</source>
            <translation>In Tintype ist etwas schiefgegangen ({reason}); bitte melden.</translation>
        </message>
        <message>
            <source>Standard output can carry the palette or the JSON report, not both; write the palette to a file.</source>
            <translation>Die Standardausgabe kann die Palette oder den JSON-Bericht aufnehmen, nicht beides; die Palette in eine Datei schreiben.</translation>
        </message>
        <message>
            <source>Stopped before it was done; nothing was written.</source>
            <translation>Vorzeitig angehalten; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>TIFF has no palette with transparency: the same colours were written as RGBA pixels.</source>
            <translation>TIFF kennt keine Palette mit Transparenz: Dieselben Farben wurden als RGBA-Pixel geschrieben.</translation>
        </message>
        <message>
            <source>The colour profile is damaged or of another kind; the colours were taken as sRGB.</source>
            <translation>Das Farbprofil ist beschädigt oder von anderer Art; die Farben gelten als sRGB.</translation>
        </message>
        <message>
            <source>The file has no colour profile {name}; such colours were taken as sRGB.</source>
            <translation>Das Farbprofil {name} fehlt in der Datei; seine Farben gelten als sRGB.</translation>
        </message>
        <message>
            <source>The file has {n} frames, and says it has {claimed}.</source>
            <translation>Die Datei hat {n} Einzelbilder und nennt {claimed}.</translation>
        </message>
        <message>
            <source>The file is cut off; it has {n} whole frames.</source>
            <translation>Die Datei ist abgeschnitten; sie hat {n} ganze Einzelbilder.</translation>
        </message>
        <message>
            <source>The file says that it has {said} blocks; the {n} that are there were read.</source>
            <translation>Die Datei nennt {said} Blöcke; die {n} vorhandenen wurden gelesen.</translation>
        </message>
        <message>
            <source>The file says that it has {said} colours; the {n} that are there were read.</source>
            <translation>Die Datei nennt {said} Farben; die {n} vorhandenen wurden gelesen.</translation>
        </message>
        <message>
            <source>The fixed method</source>
            <translation>Das feste Verfahren</translation>
        </message>
        <message>
            <source>The image has only 1 colour, and no more are needed</source>
            <translation>Das Bild hat nur 1 Farbe, mehr braucht es nicht</translation>
        </message>
        <message>
            <source>The image has only {n} colours, and no more are needed</source>
            <translation>Das Bild hat nur {n} Farben, mehr braucht es nicht</translation>
        </message>
        <message>
            <source>The name of {what} must end in one of {suffixes}; got {got}.</source>
            <translation>Der Name für {what} muss auf {suffixes} enden; angegeben ist {got}.</translation>
        </message>
        <message>
            <source>The palettes of later frames were left out: {n}.</source>
            <translation>Die Paletten späterer Einzelbilder fielen weg: {n}.</translation>
        </message>
        <message>
            <source>The part of the file with the names is damaged; the colours have none.</source>
            <translation>Der Teil der Datei mit den Namen ist beschädigt; die Farben haben keine.</translation>
        </message>
        <message>
            <source>The selection must be X,Y,WIDTH,HEIGHT in whole pixels, at least 1 wide and high; got {got}.</source>
            <translation>Die Auswahl muss X,Y,BREITE,HÖHE in ganzen Pixeln sein, mindestens 1 breit und hoch; angegeben ist {got}.</translation>
        </message>
        <message>
            <source>The selection must lie in the image ({width} x {height}) and hold a pixel; got {got}.</source>
            <translation>Die Auswahl muss im Bild ({width} x {height}) liegen und einen Pixel enthalten; angegeben ist {got}.</translation>
        </message>
        <message>
            <source>The sheet is without the name of the palette, {name}: no font here has its letters.</source>
            <translation>Auf der Farbtafel fehlt der Name der Palette, {name}: Keine Schrift auf diesem Rechner hat seine Zeichen.</translation>
        </message>
        <message>
            <source>The still picture that is shown where animations are not has no place in {format}.</source>
            <translation>Für das Standbild, das ohne Animation gezeigt wird, ist in {format} kein Platz.</translation>
        </message>
        <message>
            <source>The {n} palettes of the file became one.</source>
            <translation>Aus den {n} Paletten der Datei wurde eine.</translation>
        </message>
        <message>
            <source>There is no file {path}; check its name and folder.</source>
            <translation>Es gibt keine Datei {path}; Name und Ordner prüfen.</translation>
        </message>
        <message>
            <source>There is no folder {folder} to write {name} into; make it first.</source>
            <translation>Den Ordner {folder} für {name} gibt es nicht; zuerst anlegen.</translation>
        </message>
        <message>
            <source>There is no image to reduce in {path}; check the folder and the patterns.</source>
            <translation>In {path} ist kein Bild, das sich reduzieren ließe; Ordner und Muster prüfen.</translation>
        </message>
        <message>
            <source>There is such a file already.</source>
            <translation>So eine Datei gibt es schon.</translation>
        </message>
        <message>
            <source>They are those of {0} that fit the image best.</source>
            <translation>Von {0} Farben sind es die, die am besten zum Bild passen.</translation>
        </message>
        <message>
            <source>Unused entries at the end, all alike, were left out as filling: {n}.</source>
            <translation>Unbenutzte, gleiche Einträge am Ende fielen als Füllung weg: {n}.</translation>
        </message>
        <message>
            <source>Up to {n} colours each brings the image clearly nearer, and further ones bring little</source>
            <translation>Bis {n} Farben bringt jede das Bild deutlich näher, weitere bringen wenig</translation>
        </message>
        <message>
            <source>Up to {n} colours each brings the image clearly nearer, and further ones bring little ({all} would keep it exactly)</source>
            <translation>Bis {n} Farben bringt jede das Bild deutlich näher, weitere bringen wenig ({all} würden es genau erhalten)</translation>
        </message>
        <message>
            <source>WebP</source>
            <translation>WebP</translation>
        </message>
        <message>
            <source>XMP</source>
            <translation>XMP</translation>
        </message>
        <message>
            <source>a checksum is wrong</source>
            <translation>eine Prüfsumme ist falsch</translation>
        </message>
        <message>
            <source>a colour must be #RRGGBB; got {got}</source>
            <translation>eine Farbe muss #RRGGBB sein; da steht {got}</translation>
        </message>
        <message>
            <source>a data chunk of it is too short</source>
            <translation>ein Datenblock darin ist zu kurz</translation>
        </message>
        <message>
            <source>a file name without a folder that has {first} in it, and of {fields} what you like</source>
            <translation>ein Dateiname ohne Ordner, in dem {first} vorkommt, und von {fields} nach Belieben</translation>
        </message>
        <message>
            <source>a frame lies outside the picture</source>
            <translation>ein Einzelbild liegt außerhalb des Bildes</translation>
        </message>
        <message>
            <source>a mask of {width} x {height}</source>
            <translation>eine Maske von {width} x {height}</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a number of thousands of digits</source>
            <translation>eine Zahl mit Tausenden von Ziffern</translation>
        </message>
        <message>
            <source>a palette file</source>
            <translation>eine Palettendatei</translation>
        </message>
        <message>
            <source>a palette in it has no list of swatches</source>
            <translation>eine Palette darin hat keine Liste von Farbfeldern</translation>
        </message>
        <message>
            <source>a reduced image</source>
            <translation>ein reduziertes Bild</translation>
        </message>
        <message>
            <source>a report</source>
            <translation>ein Bericht</translation>
        </message>
        <message>
            <source>a swatch in it has no {key}</source>
            <translation>einem Farbfeld darin fehlt {key}</translation>
        </message>
        <message>
            <source>a swatch in it is no object</source>
            <translation>ein Farbfeld darin ist kein Objekt</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>about {kilobytes:,.0f} kB</source>
            <translation>etwa {kilobytes:,.0f} kB</translation>
        </message>
        <message>
            <source>all its {n} colours are of colour books, and it does not say what they look like</source>
            <translation>alle {n} Farben darin sind aus Farbbüchern, und sie sagt nicht, wie sie aussehen</translation>
        </message>
        <message>
            <source>an animation</source>
            <translation>eine Animation</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>block {n} has a colour of an unknown model</source>
            <translation>Block {n} hat eine Farbe aus einem unbekannten Farbmodell</translation>
        </message>
        <message>
            <source>colour {n} has a value that is no number</source>
            <translation>Farbe {n} hat einen Wert, der keine Zahl ist</translation>
        </message>
        <message>
            <source>colour {n} must be or have a hex; got {got}</source>
            <translation>Farbe {n} muss ein Hex-Wert sein oder einen haben; da steht {got}</translation>
        </message>
        <message>
            <source>colour {n} must be red, green and blue from 0 to 1; got {got}</source>
            <translation>Farbe {n} muss Rot, Grün und Blau bis 1 sein; da steht {got}</translation>
        </message>
        <message>
            <source>colours as {got} are not read</source>
            <translation>Farben wie {got} werden nicht gelesen</translation>
        </message>
        <message>
            <source>fewer colours</source>
            <translation>weniger Farben</translation>
        </message>
        <message>
            <source>floating-point</source>
            <translation>Gleitkomma</translation>
        </message>
        <message>
            <source>fully transparent pixels take one entry more</source>
            <translation>ganz durchsichtige Pixel brauchen einen Eintrag mehr</translation>
        </message>
        <message>
            <source>it declares XML entities, which are refused because they can be used to do harm</source>
            <translation>sie definiert XML-Entitäten, die abgelehnt werden, weil sie Schaden anrichten können</translation>
        </message>
        <message>
            <source>it does not begin with {start}</source>
            <translation>sie beginnt nicht mit {start}</translation>
        </message>
        <message>
            <source>it does not begin with {start} and a count</source>
            <translation>sie beginnt nicht mit {start} und einer Anzahl</translation>
        </message>
        <message>
            <source>it does not begin with {start}, a version and a count</source>
            <translation>sie beginnt nicht mit {start}, einer Version und einer Anzahl</translation>
        </message>
        <message>
            <source>it ends before its first frame</source>
            <translation>sie endet vor dem ersten Einzelbild</translation>
        </message>
        <message>
            <source>it ends before the number of its colours</source>
            <translation>sie endet vor der Anzahl ihrer Farben</translation>
        </message>
        <message>
            <source>it ends in the middle of block {n}</source>
            <translation>sie endet mitten in Block {n}</translation>
        </message>
        <message>
            <source>it ends in the middle of colour {n} of {count}</source>
            <translation>sie endet mitten in Farbe {n} von {count}</translation>
        </message>
        <message>
            <source>it ends too early</source>
            <translation>sie endet zu früh</translation>
        </message>
        <message>
            <source>it has more than {most:,} colours</source>
            <translation>sie hat mehr als {most:,} Farben</translation>
        </message>
        <message>
            <source>it has more than {most:,} colours and is no palette; make one of it with {command}</source>
            <translation>sie hat mehr als {most:,} Farben und ist keine Palette; mit {command} eine daraus machen</translation>
        </message>
        <message>
            <source>it has more than {most:,} lines</source>
            <translation>sie hat mehr als {most:,} Zeilen</translation>
        </message>
        <message>
            <source>it has no line version = {ours}</source>
            <translation>ihr fehlt die Zeile version = {ours}</translation>
        </message>
        <message>
            <source>it has no list of colors</source>
            <translation>sie hat keine Farbliste</translation>
        </message>
        <message>
            <source>it has no tokens</source>
            <translation>sie hat keine Tokens</translation>
        </message>
        <message>
            <source>it has {n:,} colour profiles, which no palette needs</source>
            <translation>sie hat {n:,} Farbprofile, die keine Palette braucht</translation>
        </message>
        <message>
            <source>it has {n:,} colours; a palette has at most {most:,}</source>
            <translation>sie hat {n:,} Farben; eine Palette hat höchstens {most:,}</translation>
        </message>
        <message>
            <source>it has {width} x {height} pixels, which no palette needs; make one of it with {command}</source>
            <translation>sie hat {width} x {height} Pixel, die keine Palette braucht; mit {command} eine daraus machen</translation>
        </message>
        <message>
            <source>it holds a file that would be unpacked elsewhere, {name}</source>
            <translation>sie enthält eine Datei, die anderswohin entpackt würde, {name}</translation>
        </message>
        <message>
            <source>it holds {n:,} files, which no palette does</source>
            <translation>sie enthält {n:,} Dateien, so viele hat keine Palette</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>sie ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it is no Aseprite sprite</source>
            <translation>sie ist kein Aseprite-Sprite</translation>
        </message>
        <message>
            <source>it is no CSV, {reason}</source>
            <translation>sie ist kein CSV, {reason}</translation>
        </message>
        <message>
            <source>it is no JSON, {reason}</source>
            <translation>sie ist kein JSON, {reason}</translation>
        </message>
        <message>
            <source>it is no XML, {reason}</source>
            <translation>sie ist kein XML, {reason}</translation>
        </message>
        <message>
            <source>it is no image of this kind</source>
            <translation>sie ist kein Bild dieser Art</translation>
        </message>
        <message>
            <source>it is no zip archive, or a damaged one</source>
            <translation>sie ist kein ZIP-Archiv, oder ein beschädigtes</translation>
        </message>
        <message>
            <source>it is no {start}</source>
            <translation>sie ist kein {start}</translation>
        </message>
        <message>
            <source>it is not UTF-8 text</source>
            <translation>sie ist kein UTF-8-Text</translation>
        </message>
        <message>
            <source>it must have 768 or 772 bytes; it has {n:,}</source>
            <translation>sie muss 768 oder 772 Byte haben; sie hat {n:,}</translation>
        </message>
        <message>
            <source>it must have {must} bytes; it has {n:,}</source>
            <translation>sie muss {must} Byte haben; sie hat {n:,}</translation>
        </message>
        <message>
            <source>it said nothing</source>
            <translation>ohne eine Meldung</translation>
        </message>
        <message>
            <source>it says that {n:,} of its 256 entries are used</source>
            <translation>nach ihren Angaben sind {n:,} ihrer 256 Einträge benutzt</translation>
        </message>
        <message>
            <source>it was not started</source>
            <translation>nicht gestartet</translation>
        </message>
        <message>
            <source>it would take more than {most} MB unpacked</source>
            <translation>sie wäre entpackt größer als {most} MB</translation>
        </message>
        <message>
            <source>its chunks are damaged</source>
            <translation>ihre Datenblöcke sind beschädigt</translation>
        </message>
        <message>
            <source>its frames are damaged</source>
            <translation>ihre Einzelbilder sind beschädigt</translation>
        </message>
        <message>
            <source>its groups are too many or too deep</source>
            <translation>ihre Gruppen sind zu viele oder zu tief verschachtelt</translation>
        </message>
        <message>
            <source>its header makes no sense</source>
            <translation>der Dateikopf ergibt keinen Sinn</translation>
        </message>
        <message>
            <source>its maps are too deep</source>
            <translation>ihre Maps sind zu tief verschachtelt</translation>
        </message>
        <message>
            <source>its palette is cut off</source>
            <translation>ihre Palette ist abgeschnitten</translation>
        </message>
        <message>
            <source>its pixels are numbers without a fixed black and white</source>
            <translation>ihre Pixel sind Zahlen ohne festes Schwarz und Weiß</translation>
        </message>
        <message>
            <source>its version must be 1 or 2; it is {n}</source>
            <translation>ihre Version muss 1 oder 2 sein; sie ist {n}</translation>
        </message>
        <message>
            <source>its version must be {ours}; got {got}</source>
            <translation>ihre Version muss {ours} sein; da steht {got}</translation>
        </message>
        <message>
            <source>line {n} must be AARRGGBB; got {got}</source>
            <translation>Zeile {n} muss AARRGGBB sein; da steht {got}</translation>
        </message>
        <message>
            <source>line {n} must be RRGGBB; got {got}</source>
            <translation>Zeile {n} muss RRGGBB sein; da steht {got}</translation>
        </message>
        <message>
            <source>line {n} must be three or four numbers from 0 to 255; got {got}</source>
            <translation>Zeile {n} muss aus drei oder vier Zahlen bis 255 bestehen; da steht {got}</translation>
        </message>
        <message>
            <source>line {n} must begin with {channels} numbers from 0 to 255; got {got}</source>
            <translation>Zeile {n} muss mit {channels} Zahlen bis 255 beginnen; da steht {got}</translation>
        </message>
        <message>
            <source>line {n} must have a colour; got {got}</source>
            <translation>Zeile {n} muss eine Farbe haben; da steht {got}</translation>
        </message>
        <message>
            <source>no dithering</source>
            <translation>kein Dithering</translation>
        </message>
        <message>
            <source>no metadata</source>
            <translation>keine Metadaten</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>numbers must be up to 255; got {got}</source>
            <translation>Zahlen dürfen höchstens 255 sein; da steht {got}</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>optimising</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>patterns of file names such as *.png</source>
            <translation>Muster von Dateinamen wie *.png</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>mit Vorzeichen</translation>
        </message>
        <message>
            <source>texts and comments</source>
            <translation>Texte und Kommentare</translation>
        </message>
        <message>
            <source>the colour in block {n} is cut off</source>
            <translation>die Farbe in Block {n} ist abgeschnitten</translation>
        </message>
        <message>
            <source>the image is damaged or cut off</source>
            <translation>das Bild ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>the name in block {n} is cut off</source>
            <translation>der Name in Block {n} ist abgeschnitten</translation>
        </message>
        <message>
            <source>the values of the colour {name} are no numbers</source>
            <translation>die Werte der Farbe {name} sind keine Zahlen</translation>
        </message>
        <message>
            <source>there is no colour in it</source>
            <translation>sie enthält keine Farbe</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>es gibt sie nicht</translation>
        </message>
        <message>
            <source>there is no {name} in it</source>
            <translation>darin fehlt {name}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{asked} colours are the most that are tried, and leave a mean CIEDE2000 of {reached:.2f}; at most {wanted:g} was asked for.</source>
            <translation>Mehr als {asked} Farben werden nicht versucht, und sie lassen ein mittleres CIEDE2000 von {reached:.2f}; höchstens {wanted:g} war verlangt.</translation>
        </message>
        <message>
            <source>{asked} colours were allowed; {method} found {there}.</source>
            <translation>{asked} Farben waren erlaubt; {method} fand {there}.</translation>
        </message>
        <message>
            <source>{asked} colours were asked for; the image has only {there}, kept exactly.</source>
            <translation>{asked} Farben waren verlangt; das Bild hat nur {there}, genau erhalten.</translation>
        </message>
        <message>
            <source>{asked} colours were asked for; {there} are left after merging.</source>
            <translation>{asked} Farben waren verlangt; nach dem Zusammenfassen bleiben {there}.</translation>
        </message>
        <message>
            <source>{bytes} B</source>
            <translation>{bytes} B</translation>
        </message>
        <message>
            <source>{first}, {rest}</source>
            <translation>{first}, {rest}</translation>
        </message>
        <message>
            <source>{first}.</source>
            <translation>{first}.</translation>
        </message>
        <message>
            <source>{first}; {second}.</source>
            <translation>{first}; {second}.</translation>
        </message>
        <message>
            <source>{first}; {second}; {third}.</source>
            <translation>{first}; {second}; {third}.</translation>
        </message>
        <message>
            <source>{format} always has 256 entries: {n} black ones were added at the end.</source>
            <translation>{format} hat immer 256 Einträge: Am Ende kamen {n} schwarze dazu.</translation>
        </message>
        <message>
            <source>{format} can have an animation played {most:,} times at most.</source>
            <translation>{format} kann eine Animation höchstens {most:,}-mal abspielen lassen.</translation>
        </message>
        <message>
            <source>{format} cannot hold {what}; left out.</source>
            <translation>{format} fasst keine {what}; weggelassen.</translation>
        </message>
        <message>
            <source>{format} cannot hold {width} x {height} pixels; {most} a side is the most. Save it as PNG.</source>
            <translation>{format} fasst keine {width} x {height} Pixel; höchstens {most} je Seite. Als PNG speichern.</translation>
        </message>
        <message>
            <source>{format} cannot keep all groups as they are: changed for {n} of {total} colours, such as {before} to {after}.</source>
            <translation>{format} kann nicht alle Gruppen so behalten: geändert bei {n} von {total} Farben, etwa {before} in {after}.</translation>
        </message>
        <message>
            <source>{format} cannot keep all names as they are: {n} changed, such as {before} to {after}.</source>
            <translation>{format} kann nicht alle Namen so behalten: {n} sind anders, etwa {after} statt {before}.</translation>
        </message>
        <message>
            <source>{format} cannot tell all times exactly; {n} of {n_frames} were rounded so that all together take as long as before.</source>
            <translation>{format} kann nicht alle Zeiten genau angeben; {n} von {n_frames} wurden so gerundet, dass alle zusammen so lange dauern wie vorher.</translation>
        </message>
        <message>
            <source>{format} has frames of 10 ms or less then, which browsers show for 100 ms.</source>
            <translation>{format} hat dann Einzelbilder von 10 ms oder weniger, die Browser 100 ms lang zeigen.</translation>
        </message>
        <message>
            <source>{format} has no groups: they were left out.</source>
            <translation>{format} kennt keine Gruppen: Sie fielen weg.</translation>
        </message>
        <message>
            <source>{format} has no names: they were left out.</source>
            <translation>{format} kennt keine Namen: Sie fielen weg.</translation>
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out, there is no other colour.</source>
            <translation>{format} kennt keine Transparenz: Der ganz durchsichtige Eintrag fiel weg, eine andere Farbe gibt es nicht.</translation>
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out, translucent colours were written as opaque.</source>
            <translation>{format} kennt keine Transparenz: Der ganz durchsichtige Eintrag fiel weg, halb durchsichtige Farben wurden deckend geschrieben.</translation>
        </message>
        <message>
            <source>{format} has no transparency: the fully transparent entry was left out.</source>
            <translation>{format} kennt keine Transparenz: Der ganz durchsichtige Eintrag fiel weg.</translation>
        </message>
        <message>
            <source>{format} has no transparency: translucent colours were written as opaque.</source>
            <translation>{format} kennt keine Transparenz: Halb durchsichtige Farben wurden deckend geschrieben.</translation>
        </message>
        <message>
            <source>{format} has one fully transparent entry and no other transparency: others like it were left out, translucent colours were written as opaque.</source>
            <translation>{format} kennt einen ganz durchsichtigen Eintrag und sonst keine Transparenz: Weitere solche fielen weg, halb durchsichtige Farben wurden deckend geschrieben.</translation>
        </message>
        <message>
            <source>{format} holds at most {most} colours; got {got}. Ask for fewer, or choose another format.</source>
            <translation>{format} fasst höchstens {most} Farben; es sind {got}. Weniger verlangen oder ein anderes Format wählen.</translation>
        </message>
        <message>
            <source>{format} holds one picture: frame {number} of {n} was written.</source>
            <translation>{format} fasst ein Bild: Einzelbild {number} von {n} wurde geschrieben.</translation>
        </message>
        <message>
            <source>{format} needs at least one colour; there is none to write. Add one, or choose another format.</source>
            <translation>{format} braucht mindestens eine Farbe; es gibt keine zu schreiben. Eine hinzufügen oder ein anderes Format wählen.</translation>
        </message>
        <message>
            <source>{kilobytes:,.1f} kB</source>
            <translation>{kilobytes:,.1f} kB</translation>
        </message>
        <message>
            <source>{label} must be a colour such as #3d4a52; got {got}.</source>
            <translation>{label} muss eine Farbe wie #3d4a52 sein; angegeben ist {got}.</translation>
        </message>
        <message>
            <source>{label} must be a list of colours such as #3d4a52; got {got}.</source>
            <translation>{label} muss eine Liste von Farben wie #3d4a52 sein; angegeben ist {got}.</translation>
        </message>
        <message>
            <source>{label} must be one of {choices}; got {got}.</source>
            <translation>{label} muss eines von {choices} sein; angegeben ist {got}.</translation>
        </message>
        <message>
            <source>{label} must be {kind} between {low} and {high}; got {got}.</source>
            <translation>{label} muss {kind} zwischen {low} und {high} sein; angegeben ist {got}.</translation>
        </message>
        <message>
            <source>{label} must be {kind}; got {got}.</source>
            <translation>{label}: erwartet {kind}; angegeben ist {got}.</translation>
        </message>
        <message>
            <source>{label} {value}</source>
            <translation>{label} {value}</translation>
        </message>
        <message>
            <source>{name} ({size}, {format}) is larger than {original} ({before}).</source>
            <translation>{name} ({size}, {format}) ist größer als {original} ({before}).</translation>
        </message>
        <message>
            <source>{name} has {n:,} colours, and an image holds at most {most}. Open an image first: the {most} that fit it best are taken then.</source>
            <translation>{name} hat {n:,} Farben, und ein Bild fasst höchstens {most}. Zuerst ein Bild öffnen: Dann werden die {most} genommen, die am besten zu ihm passen.</translation>
        </message>
        <message>
            <source>{name} in it is compressed in an unknown way</source>
            <translation>{name} darin ist auf unbekannte Weise komprimiert</translation>
        </message>
        <message>
            <source>{name} in it is encrypted</source>
            <translation>{name} darin ist verschlüsselt</translation>
        </message>
        <message>
            <source>{name} in it is no JSON</source>
            <translation>{name} darin ist kein JSON</translation>
        </message>
        <message>
            <source>{n} colours to keep and one for the others need {all}</source>
            <translation>{n} feste Farben und eine für die übrigen brauchen {all}</translation>
        </message>
        <message>
            <source>{path} cannot be read as {format}: {reason}.</source>
            <translation>{path} lässt sich nicht als {format} lesen: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be used as a preset: {reason}.</source>
            <translation>{path} taugt nicht als Vorgabe: {reason}.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} has colours brighter than a screen's white ({transfer}), which have no place in a palette; save it for a standard screen (SDR) first.</source>
            <translation>{path} hat Farben, die heller sind als das Weiß eines Bildschirms ({transfer}) und in keine Palette passen; zuerst für einen gewöhnlichen Bildschirm (SDR) speichern.</translation>
        </message>
        <message>
            <source>{path} has no frame {got}; the last one is {n}, counted from 1.</source>
            <translation>{path} hat kein Einzelbild {got}; das letzte ist {n}, ab 1 gezählt.</translation>
        </message>
        <message>
            <source>{path} has {megapixels:.0f} megapixels ({width} x {height}) and takes about {gigabytes:.1f} GB to open; the limit is {limit} megapixels unless more are asked for.</source>
            <translation>{path} hat {megapixels:.0f} Megapixel ({width} x {height}) und braucht zum Öffnen etwa {gigabytes:.1f} GB; ohne Rückfrage sind {limit} Megapixel die Grenze.</translation>
        </message>
        <message>
            <source>{path} has {mode} pixels, which have no fixed black and white; save it with 8 or 16 bits a channel first.</source>
            <translation>{path} hat Pixel ohne festes Schwarz und Weiß ({mode}); zuerst mit 8 oder 16 Bit je Kanal speichern.</translation>
        </message>
        <message>
            <source>{path} has {n:,} colours; a palette has at most {most:,}.</source>
            <translation>{path} hat {n:,} Farben; eine Palette hat höchstens {most:,}.</translation>
        </message>
        <message>
            <source>{path} has {n:,} frames of {width} x {height}, {megapixels:,.0f} megapixels in all; the limit is {limit:,} megapixels unless more are asked for.</source>
            <translation>{path} hat {n:,} Einzelbilder von {width} x {height}, zusammen {megapixels:,.0f} Megapixel; ohne Rückfrage sind {limit:,} Megapixel die Grenze.</translation>
        </message>
        <message>
            <source>{path} holds the images themselves, and results would take their names; choose another folder, or names such as {example}.</source>
            <translation>In {path} liegen die Bilder selbst, und Ergebnisse bekämen ihre Namen; einen anderen Ordner wählen, oder Namen wie {example}.</translation>
        </message>
        <message>
            <source>{path} is a file; a folder is needed for the results.</source>
            <translation>{path} ist eine Datei; für die Ergebnisse wird ein Ordner gebraucht.</translation>
        </message>
        <message>
            <source>{path} is a folder; a file is needed.</source>
            <translation>{path} ist ein Ordner; gebraucht wird eine Datei.</translation>
        </message>
        <message>
            <source>{path} is a folder; a file name is needed.</source>
            <translation>{path} ist ein Ordner; gebraucht wird ein Dateiname.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device; a file is needed.</source>
            <translation>{path} ist eine Pipe oder ein Gerät; gebraucht wird eine Datei.</translation>
        </message>
        <message>
            <source>{path} is damaged or cut off and cannot be decoded ({reason}).</source>
            <translation>{path} ist beschädigt oder abgeschnitten und lässt sich nicht dekodieren ({reason}).</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes); a file is needed.</source>
            <translation>{path} ist leer (0 Byte); gebraucht wird eine Datei.</translation>
        </message>
        <message>
            <source>{path} is not a palette that Tintype reads; supported are {formats}.</source>
            <translation>{path} ist keine Palette, die Tintype liest; unterstützt werden {formats}.</translation>
        </message>
        <message>
            <source>{path} is not an image that Tintype reads; supported are {formats}.</source>
            <translation>{path} ist kein Bild, das Tintype liest; unterstützt werden {formats}.</translation>
        </message>
        <message>
            <source>{path} is the input itself; choose another name.</source>
            <translation>{path} ist die Eingabe selbst; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>{path} is too large for what it should be; {most:,} kB are the most.</source>
            <translation>{path} ist zu groß für das, was es sein soll; höchstens {most:,} kB.</translation>
        </message>
        <message>
            <source>{path} stores its pixels in a way that Tintype does not read (channels of {channels} bits); save it again as PNG, or as TIFF without additional channels.</source>
            <translation>{path} speichert seine Pixel auf eine Weise, die Tintype nicht liest (Kanäle von {channels} Bit); noch einmal als PNG speichern, oder als TIFF ohne zusätzliche Kanäle.</translation>
        </message>
        <message>
            <source>{path} takes about {gigabytes:.1f} GB to open, and there is not so much memory; close other programs, or make the image smaller first.</source>
            <translation>{path} braucht zum Öffnen etwa {gigabytes:.1f} GB, und so viel Speicher ist nicht da; andere Programme schließen oder das Bild zuerst verkleinern.</translation>
        </message>
        <message>
            <source>{path} was written by another version of Tintype (it says {got}, ours is {ours}); use that one, or move the file away to begin anew.</source>
            <translation>{path} stammt von einer anderen Version von Tintype (dort steht {got}, hier gilt {ours}); diese verwenden, oder die Datei beiseitelegen und neu beginnen.</translation>
        </message>
        <message>
            <source>{size}, as large as the original</source>
            <translation>{size}, so groß wie das Original</translation>
        </message>
        <message>
            <source>{size}, {percent} % less</source>
            <translation>{size}, {percent} % weniger</translation>
        </message>
        <message>
            <source>{size}, {percent} % more</source>
            <translation>{size}, {percent} % mehr</translation>
        </message>
        <message>
            <source>{told} What makes it smaller: {helping}.</source>
            <translation>{told} Kleiner machen es: {helping}.</translation>
        </message>
        <message>
            <source>{what} needs a palette with at least one colour; got none. Give one with --palette.</source>
            <translation>{what} braucht eine Palette mit mindestens einer Farbe; es gibt keine. Mit --palette eine angeben.</translation>
        </message>
        <message>
            <source>{width} x {height} at {x}, {y}</source>
            <translation>{width} x {height} bei {x}, {y}</translation>
        </message>
        <message>
            <source>{words} or a whole number</source>
            <translation>{words} oder eine ganze Zahl</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>A colour that stays exactly as it is; the others are found around it.</source>
            <translation>Eine Farbe, die genau so bleibt; die übrigen werden um sie herum gesucht.</translation>
        </message>
        <message>
            <source>Adobe Swatch Exchange</source>
            <translation>Adobe Swatch Exchange</translation>
        </message>
        <message>
            <source>Adobe colour swatches</source>
            <translation>Adobe-Farbfelder</translation>
        </message>
        <message>
            <source>Adobe colour table</source>
            <translation>Adobe-Farbtabelle</translation>
        </message>
        <message>
            <source>Adobe colour table with its count</source>
            <translation>Adobe-Farbtabelle mit Anzahl</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algorithmus</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Wie die Quelle</translation>
        </message>
        <message>
            <source>At most so many, if memory allows; auto is one for each core. The results are the same.</source>
            <translation>Höchstens so viele, wenn der Speicher reicht; Automatisch ist eine je Kern. Die Ergebnisse sind dieselben.</translation>
        </message>
        <message>
            <source>Atkinson</source>
            <translation>Atkinson</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>BMP</source>
            <translation>BMP</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Stapelgröße</translation>
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
            <translation>Bayessche Mischung</translation>
        </message>
        <message>
            <source>Begin so many times and keep the best: a way out of bad luck that costs as many times the time.</source>
            <translation>So oft neu beginnen und das Beste behalten: hilft gegen Pech und kostet ebenso oft die Zeit.</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Bestes</translation>
        </message>
        <message>
            <source>Bisecting K-Means</source>
            <translation>Teilendes K-Means</translation>
        </message>
        <message>
            <source>Blue noise</source>
            <translation>Blaues Rauschen</translation>
        </message>
        <message>
            <source>Both find the same; elkan skips distances that cannot matter, and pays with memory.</source>
            <translation>Beide finden dasselbe; Elkan überspringt Abstände, die nicht zählen können, und braucht dafür Speicher.</translation>
        </message>
        <message>
            <source>Burkes</source>
            <translation>Burkes</translation>
        </message>
        <message>
            <source>C array</source>
            <translation>C-Array</translation>
        </message>
        <message>
            <source>CIELAB</source>
            <translation>CIELAB</translation>
        </message>
        <message>
            <source>CSS custom properties</source>
            <translation>CSS-Variablen</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV-Tabelle</translation>
        </message>
        <message>
            <source>Colours of the image only</source>
            <translation>Nur Farben des Bildes</translation>
        </message>
        <message>
            <source>Colours that differ by less than this (CIEDE2000; 2 is hardly seen) become one; 0 is off.</source>
            <translation>Farben, die sich um weniger unterscheiden (CIEDE2000; 2 sieht man kaum), werden eine; 0 ist aus.</translation>
        </message>
        <message>
            <source>Copy the original</source>
            <translation>Original kopieren</translation>
        </message>
        <message>
            <source>Covariance</source>
            <translation>Kovarianz</translation>
        </message>
        <message>
            <source>DBSCAN</source>
            <translation>DBSCAN</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonal</translation>
        </message>
        <message>
            <source>Dither</source>
            <translation>Dithering</translation>
        </message>
        <message>
            <source>Dither light</source>
            <translation>Dithering-Licht</translation>
        </message>
        <message>
            <source>Dither strength</source>
            <translation>Dithering-Stärke</translation>
        </message>
        <message>
            <source>EXIF, XMP, texts and comments, as far as the format carries them</source>
            <translation>EXIF, XMP, Texte und Kommentare, soweit das Format sie fasst</translation>
        </message>
        <message>
            <source>Each found colour becomes the nearest one that occurs in the image, instead of a mean of many.</source>
            <translation>Jede gefundene Farbe wird die nächste, die im Bild vorkommt, statt ein Mittel aus vielen.</translation>
        </message>
        <message>
            <source>Elkan</source>
            <translation>Elkan</translation>
        </message>
        <message>
            <source>Existing results</source>
            <translation>Vorhandene Ergebnisse</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>Fewer make a smaller file and a calmer palette; more keep gradients and small accents; auto takes the number that is recommended.</source>
            <translation>Weniger ergeben eine kleinere Datei und eine ruhigere Palette; mehr erhalten Verläufe und kleine Akzente; Auto nimmt die empfohlene Anzahl.</translation>
        </message>
        <message>
            <source>Files at once</source>
            <translation>Dateien zugleich</translation>
        </message>
        <message>
            <source>Floyd-Steinberg</source>
            <translation>Floyd-Steinberg</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>From 0, every pixel counts the same, to 1, every colour counts the same: keeps a small vivid accent that would be lost in a large area.</source>
            <translation>Von 0, jeder Pixel zählt gleich, bis 1, jede Farbe zählt gleich: erhält einen kleinen kräftigen Akzent, der in einer großen Fläche unterginge.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>GIF</source>
            <translation>GIF</translation>
        </message>
        <message>
            <source>GIMP palette</source>
            <translation>GIMP-Palette</translation>
        </message>
        <message>
            <source>Gaussian mixture</source>
            <translation>Gaußsche Mischung</translation>
        </message>
        <message>
            <source>Given palette</source>
            <translation>Gegebene Palette</translation>
        </message>
        <message>
            <source>Hex list</source>
            <translation>Hex-Liste</translation>
        </message>
        <message>
            <source>How near (of 255) colours must be for DBSCAN to join them: larger gives fewer, wider clusters.</source>
            <translation>Wie nah (von 255) Farben sein müssen, damit DBSCAN sie verbindet: Größer ergibt weniger und weitere Gruppen.</translation>
        </message>
        <message>
            <source>How results are called: {name} is the source's own without its suffix, {k} the number of colours asked for, {method} how they are found.</source>
            <translation>Wie Ergebnisse heißen: {name} ist der Name der Quelle ohne Endung, {k} die verlangte Anzahl Farben, {method} das Verfahren.</translation>
        </message>
        <message>
            <source>How the colours are found.</source>
            <translation>Wie die Farben gefunden werden.</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Images and palettes</source>
            <translation>Bilder und Paletten</translation>
        </message>
        <message>
            <source>Images in folders below as well; the results are in the same tree.</source>
            <translation>Auch Bilder in Unterordnern; die Ergebnisse liegen im gleichen Ordnerbaum.</translation>
        </message>
        <message>
            <source>In Oklab and CIELAB, how much lightness counts against hue: less joins a colour with its shadows, more keeps light and shade apart.</source>
            <translation>In Oklab und CIELAB, wie viel die Helligkeit gegenüber dem Farbton zählt: Weniger verbindet eine Farbe mit ihren Schatten, mehr hält Licht und Schatten getrennt.</translation>
        </message>
        <message>
            <source>Included files</source>
            <translation>Nur diese Dateien</translation>
        </message>
        <message>
            <source>Indexed PNG</source>
            <translation>Indiziertes PNG</translation>
        </message>
        <message>
            <source>Iterations</source>
            <translation>Durchläufe</translation>
        </message>
        <message>
            <source>JASC palette</source>
            <translation>JASC-Palette</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Jarvis, Judice and Ninke</source>
            <translation>Jarvis, Judice und Ninke</translation>
        </message>
        <message>
            <source>K-Means</source>
            <translation>K-Means</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Erhalten</translation>
        </message>
        <message>
            <source>Kept colour</source>
            <translation>Feste Farbe</translation>
        </message>
        <message>
            <source>Krita palette</source>
            <translation>Krita-Palette</translation>
        </message>
        <message>
            <source>Larger results</source>
            <translation>Größere Ergebnisse</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Less leaves calm areas calm; more keeps mean colours exactly and shows more dots.</source>
            <translation>Weniger lässt ruhige Flächen ruhig; mehr hält mittlere Farben genau ein und zeigt mehr Punkte.</translation>
        </message>
        <message>
            <source>LibreOffice palette</source>
            <translation>LibreOffice-Palette</translation>
        </message>
        <message>
            <source>Lightness weight</source>
            <translation>Helligkeitsgewicht</translation>
        </message>
        <message>
            <source>Linear light</source>
            <translation>Lineares Licht</translation>
        </message>
        <message>
            <source>Lloyd</source>
            <translation>Lloyd</translation>
        </message>
        <message>
            <source>Makes a PNG a few per cent smaller by trying out ways to pack it, which takes some seconds; the pixels and the palette stay as they are.</source>
            <translation>Macht ein PNG um einige Prozent kleiner, indem es Packweisen durchprobiert, was einige Sekunden dauert; Pixel und Palette bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>Median cut</source>
            <translation>Median Cut</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>Metadaten</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Microsoft RIFF palette</source>
            <translation>Microsoft-RIFF-Palette</translation>
        </message>
        <message>
            <source>Mini-batch K-Means</source>
            <translation>Mini-Batch-K-Means</translation>
        </message>
        <message>
            <source>Mixes palette colours in a pattern, so that gradients stay smooth; files grow by it.</source>
            <translation>Mischt Farben der Palette in einem Muster, damit Verläufe weich bleiben; Dateien werden dadurch größer.</translation>
        </message>
        <message>
            <source>Most colours</source>
            <translation>Meiste Farben</translation>
        </message>
        <message>
            <source>Most error</source>
            <translation>Größter Fehler</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No files or folders whose name, or path below the folder, is like this.</source>
            <translation>Keine Dateien oder Ordner, deren Name oder Pfad im Ordner so aussieht.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <source>Number of colours</source>
            <translation>Anzahl Farben</translation>
        </message>
        <message>
            <source>Octree</source>
            <translation>Octree</translation>
        </message>
        <message>
            <source>Of the images. source: PNG, GIF, BMP and TIFF keep theirs, all else becomes PNG.</source>
            <translation>Das der Bilder. Wie die Quelle: PNG, GIF, BMP und TIFF behalten ihres, alles andere wird PNG.</translation>
        </message>
        <message>
            <source>Of the palettes.</source>
            <translation>Das der Paletten.</translation>
        </message>
        <message>
            <source>Oklab</source>
            <translation>Oklab</translation>
        </message>
        <message>
            <source>One palette for all</source>
            <translation>Eine Palette für alle</translation>
        </message>
        <message>
            <source>Only files whose name, or path below the folder, is like this, such as *.png or icons/*; without it all images that can be read.</source>
            <translation>Nur Dateien, deren Name oder Pfad im Ordner so aussieht, etwa *.png oder icons/*; sonst alle lesbaren Bilder.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>PNG labelled sheet</source>
            <translation>PNG-Farbtafel, beschriftet</translation>
        </message>
        <message>
            <source>PNG swatch strip</source>
            <translation>PNG-Farbstreifen</translation>
        </message>
        <message>
            <source>Paint.NET palette</source>
            <translation>Paint.NET-Palette</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Palette format</source>
            <translation>Palettenformat</translation>
        </message>
        <message>
            <source>Palettes</source>
            <translation>Paletten</translation>
        </message>
        <message>
            <source>Percent of the pixels that DBSCAN must find within the radius to call it a cluster: less finds more and smaller ones.</source>
            <translation>Prozent der Pixel, die DBSCAN im Radius finden muss, um von einer Gruppe zu sprechen: Weniger findet mehr und kleinere.</translation>
        </message>
        <message>
            <source>Points of a mini-batch: smaller is quicker and shakier, larger comes closer to K-Means.</source>
            <translation>Punkte eines Stapels: Kleiner ist schneller und unruhiger, größer kommt K-Means näher.</translation>
        </message>
        <message>
            <source>Procreate swatches</source>
            <translation>Procreate-Palette</translation>
        </message>
        <message>
            <source>Put on matte</source>
            <translation>Auf Hintergrund legen</translation>
        </message>
        <message>
            <source>Python list</source>
            <translation>Python-Liste</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>Radius</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Zufällig</translation>
        </message>
        <message>
            <source>Rare colours</source>
            <translation>Seltene Farben</translation>
        </message>
        <message>
            <source>Reduced images, their palettes, or both.</source>
            <translation>Reduzierte Bilder, ihre Paletten oder beides.</translation>
        </message>
        <message>
            <source>Refinement</source>
            <translation>Verfeinerung</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>Neustarts</translation>
        </message>
        <message>
            <source>SCSS variables</source>
            <translation>SCSS-Variablen</translation>
        </message>
        <message>
            <source>SVG sheet</source>
            <translation>SVG-Farbtafel</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
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
            <translation>Sketch-Palette</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Farbraum</translation>
        </message>
        <message>
            <source>Spectral</source>
            <translation>Spektral</translation>
        </message>
        <message>
            <source>Spherical</source>
            <translation>Kugelförmig</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilung</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Stop after so many rounds at the latest; a few show how the centres move.</source>
            <translation>Spätestens nach so vielen Durchläufen aufhören; wenige zeigen, wie die Zentren wandern.</translation>
        </message>
        <message>
            <source>Stucki</source>
            <translation>Stucki</translation>
        </message>
        <message>
            <source>Stucki over two rows; faster</source>
            <translation>Stucki über zwei Zeilen; schneller</translation>
        </message>
        <message>
            <source>Subfolders</source>
            <translation>Unterordner</translation>
        </message>
        <message>
            <source>TIFF</source>
            <translation>TIFF</translation>
        </message>
        <message>
            <source>Tailwind 4 theme</source>
            <translation>Tailwind-4-Theme</translation>
        </message>
        <message>
            <source>The colour behind transparent pixels when transparency is not kept.</source>
            <translation>Die Farbe hinter durchsichtigen Pixeln, wenn die Transparenz nicht erhalten bleibt.</translation>
        </message>
        <message>
            <source>The colours of all files together decide; each file is read twice.</source>
            <translation>Die Farben aller Dateien zusammen entscheiden; jede Datei wird zweimal gelesen.</translation>
        </message>
        <message>
            <source>The colours of the fixed method, or those that a search begins at.</source>
            <translation>Die Farben des festen Verfahrens, oder die, bei denen eine Suche beginnt.</translation>
        </message>
        <message>
            <source>The same seed gives the same palette; another one may find a slightly different palette.</source>
            <translation>Derselbe Startwert ergibt dieselbe Palette; ein anderer findet vielleicht eine etwas andere.</translation>
        </message>
        <message>
            <source>The shape of a mixture's clusters: full follows gradients in any direction, tied gives all the same shape, diag stretches along the axes, spherical is round as in K-Means.</source>
            <translation>Die Form der Gruppen einer Mischung: Voll folgt Verläufen in jede Richtung, Gemeinsam gibt allen dieselbe Form, Diagonal streckt entlang der Achsen, Kugelförmig ist rund wie bei K-Means.</translation>
        </message>
        <message>
            <source>Tied</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <source>Transparency</source>
            <translation>Transparenz</translation>
        </message>
        <message>
            <source>W3C design tokens</source>
            <translation>W3C-Design-Tokens</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Ward</translation>
        </message>
        <message>
            <source>WebP lossless</source>
            <translation>WebP, verlustfrei</translation>
        </message>
        <message>
            <source>What bisecting divides next: error lowers the difference; size takes what spans most colours of the image, so that no group of shades is left out.</source>
            <translation>Was als Nächstes geteilt wird: Größter Fehler senkt den Unterschied; Meiste Farben nimmt, was die meisten Farben des Bildes umfasst, damit keine Gruppe von Tönen fehlt.</translation>
        </message>
        <message>
            <source>What happens where the reduced image would take more space than its source.</source>
            <translation>Was geschieht, wenn das reduzierte Bild mehr Platz brauchte als seine Quelle.</translation>
        </message>
        <message>
            <source>What happens where there is such a file already. What was done with the same recipe and an unchanged source is never done again.</source>
            <translation>Was geschieht, wenn es so eine Datei schon gibt. Was mit demselben Rezept und unveränderter Quelle gemacht ist, wird nie wiederholt.</translation>
        </message>
        <message>
            <source>What the original says of camera, place, author and the like.</source>
            <translation>Was das Original über Kamera, Ort, Urheber und dergleichen sagt.</translation>
        </message>
        <message>
            <source>Where colours are compared.</source>
            <translation>Worin Farben verglichen werden.</translation>
        </message>
        <message>
            <source>Where the centres begin. k-means++: far apart; random: anywhere, to see why that is worse; wu: without chance, whatever the seed; given: at the colours of a palette.</source>
            <translation>Wo die Zentren beginnen. k-means++: weit auseinander; Zufällig: irgendwo, um zu sehen, warum das schlechter ist; Wu: ohne Zufall, bei jedem Startwert; Gegebene Palette: bei deren Farben.</translation>
        </message>
        <message>
            <source>Where the error is passed on. srgb: even to the eye; linear: as light mixes from afar, for patterns that are seen very small.</source>
            <translation>Worin der Fehler weitergegeben wird. sRGB: gleichmäßig fürs Auge; Lineares Licht: wie Licht sich von fern mischt, für Muster, die sehr klein zu sehen sind.</translation>
        </message>
        <message>
            <source>With an automatic number: the fewest colours whose mean CIEDE2000 is at most this; 0 is off.</source>
            <translation>Bei automatischer Anzahl: die wenigsten Farben, deren mittleres CIEDE2000 höchstens so groß ist; 0 ist aus.</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>Wu</source>
            <translation>Wu</translation>
        </message>
        <message>
            <source>a cross-hatch, as on old screens; compresses well</source>
            <translation>eine Kreuzschraffur wie auf alten Bildschirmen; lässt sich gut komprimieren</translation>
        </message>
        <message>
            <source>a finer cross-hatch for longer gradients</source>
            <translation>eine feinere Kreuzschraffur für längere Verläufe</translation>
        </message>
        <message>
            <source>an even grain without a pattern, and without the worms of error diffusion</source>
            <translation>ein gleichmäßiges Korn ohne Muster und ohne die Würmer der Fehlerstreuung</translation>
        </message>
        <message>
            <source>as Jarvis, Judice and Ninke, a little crisper</source>
            <translation>wie Jarvis, Judice und Ninke, etwas knackiger</translation>
        </message>
        <message>
            <source>as light adds up; spends its colours on the bright parts</source>
            <translation>wie Licht sich addiert; verwendet die Farben auf die hellen Teile</translation>
        </message>
        <message>
            <source>as the Gaussian mixture, but finds the number of colours itself, up to what is asked and to 64: those that hold less than 0.2 % of 10,000 pixels fall away</source>
            <translation>wie die Gaußsche Mischung, findet aber die Anzahl Farben selbst, bis zur verlangten und bis 64: Was weniger als 0,2 % von 10.000 Pixeln umfasst, fällt weg</translation>
        </message>
        <message>
            <source>between Jarvis, Judice and Ninke and Floyd-Steinberg</source>
            <translation>zwischen Jarvis, Judice und Ninke und Floyd-Steinberg</translation>
        </message>
        <message>
            <source>boxes of least variance, the same whatever the seed, and very fast</source>
            <translation>Quader kleinster Streuung, bei jedem Startwert gleich, und sehr schnell</translation>
        </message>
        <message>
            <source>clusters may be long, flat or small beside large ones, as light makes them of one material (from 10,000 pixels)</source>
            <translation>Gruppen dürfen lang, flach oder klein neben großen sein, wie Licht sie aus einem Material macht (aus 10.000 Pixeln)</translation>
        </message>
        <message>
            <source>colours that run into each other are one, and what belongs nowhere becomes an accent, finds the number itself, up to what is asked (from 10,000 pixels)</source>
            <translation>Farben, die ineinander übergehen, sind eine, und was nirgends hingehört, wird ein Akzent; findet die Anzahl selbst, bis zur verlangten (aus 10.000 Pixeln)</translation>
        </message>
        <message>
            <source>divides one cluster after the other, in even steps from few colours to many</source>
            <translation>teilt eine Gruppe nach der anderen, in gleichmäßigen Schritten von wenigen Farben zu vielen</translation>
        </message>
        <message>
            <source>drops a quarter of the error; clean lights and shadows, more contrast</source>
            <translation>lässt ein Viertel des Fehlers weg; saubere Lichter und Schatten, mehr Kontrast</translation>
        </message>
        <message>
            <source>fast at any size of image, and close to the best palette; the right choice for most</source>
            <translation>schnell bei jeder Bildgröße und nah an der besten Palette; für die meisten die richtige Wahl</translation>
        </message>
        <message>
            <source>fast: what a live preview shows; balanced: until the error settles; best: also out of local minima, for some seconds; auto: balanced for the K-Means family and wu, else as the method does.</source>
            <translation>Schnell: was die Live-Vorschau zeigt; Ausgewogen: bis der Fehler zur Ruhe kommt; Bestes: auch aus lokalen Minima heraus, für einige Sekunden; Automatisch: ausgewogen bei K-Means und Wu, sonst wie das Verfahren es hält.</translation>
        </message>
        <message>
            <source>five shades between two colours, in the smallest pattern</source>
            <translation>fünf Töne zwischen zwei Farben, im kleinsten Muster</translation>
        </message>
        <message>
            <source>flat areas, as small as files can be</source>
            <translation>glatte Flächen, so kleine Dateien wie möglich</translation>
        </message>
        <message>
            <source>follows chains of similar colours around corners and cuts where they are thin (from 1,500 pixels)</source>
            <translation>folgt Ketten ähnlicher Farben um Ecken und schneidet, wo sie dünn sind (aus 1.500 Pixeln)</translation>
        </message>
        <message>
            <source>full rounds over the whole cloud, slower than mini-batch and steadier</source>
            <translation>ganze Durchläufe über die ganze Wolke, langsamer als Mini-Batch und beständiger</translation>
        </message>
        <message>
            <source>it is written, and said</source>
            <translation>es wird geschrieben und gemeldet</translation>
        </message>
        <message>
            <source>joins the most similar colours step by step, and keeps small groups apart (from 3,000 pixels)</source>
            <translation>verbindet Schritt für Schritt die ähnlichsten Farben und hält kleine Gruppen getrennt (aus 3.000 Pixeln)</translation>
        </message>
        <message>
            <source>k-means++</source>
            <translation>k-means++</translation>
        </message>
        <message>
            <source>keep: transparent pixels stay transparent; matte: the image is put on an opaque colour.</source>
            <translation>Erhalten: Durchsichtige Pixel bleiben durchsichtig; Auf Hintergrund legen: Das Bild kommt auf eine deckende Farbe.</translation>
        </message>
        <message>
            <source>lowest error in numbers</source>
            <translation>kleinster Fehler in Zahlen</translation>
        </message>
        <message>
            <source>merges what shares its leading bits, very fast and less exact, the same whatever the seed</source>
            <translation>fasst zusammen, was die führenden Bits teilt; sehr schnell und weniger genau, bei jedem Startwert gleich</translation>
        </message>
        <message>
            <source>nearest to what the eye sees</source>
            <translation>am nächsten an dem, was das Auge sieht</translation>
        </message>
        <message>
            <source>nothing but the picture, its colours and its resolution</source>
            <translation>nichts als das Bild, seine Farben und seine Auflösung</translation>
        </message>
        <message>
            <source>nothing is written</source>
            <translation>nichts wird geschrieben</translation>
        </message>
        <message>
            <source>sRGB</source>
            <translation>sRGB</translation>
        </message>
        <message>
            <source>spreads error far; smooth, a little sharpened</source>
            <translation>streut den Fehler weit; weich, leicht geschärft</translation>
        </message>
        <message>
            <source>the classic of colour science; strong on saturated blues</source>
            <translation>der Klassiker der Farbenlehre; stark bei satten Blautönen</translation>
        </message>
        <message>
            <source>the classic of error diffusion; fine and fast</source>
            <translation>der Klassiker der Fehlerstreuung; fein und schnell</translation>
        </message>
        <message>
            <source>the classic, in which each colour stands for about as many pixels: large areas get many shades</source>
            <translation>der Klassiker, in dem jede Farbe für etwa gleich viele Pixel steht: Große Flächen bekommen viele Töne</translation>
        </message>
        <message>
            <source>the colours of a palette as they are, in its order</source>
            <translation>die Farben einer Palette, wie sie sind, in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>the file is left out; but what a batch made is made anew when recipe or source changed</source>
            <translation>die Datei wird ausgelassen; was ein Stapel gemacht hat, entsteht aber neu, wenn Rezept oder Quelle sich geändert haben</translation>
        </message>
        <message>
            <source>the least that diffuses well; the fastest of them</source>
            <translation>das Wenigste, das gut streut; das schnellste von ihnen</translation>
        </message>
        <message>
            <source>the new file takes another name</source>
            <translation>die neue Datei bekommt einen anderen Namen</translation>
        </message>
        <message>
            <source>the old file is replaced in one step</source>
            <translation>die alte Datei wird in einem Schritt ersetzt</translation>
        </message>
        <message>
            <source>the source is put there as it is, so that the folder is complete</source>
            <translation>die Quelle kommt hin, wie sie ist, damit der Ordner vollständig ist</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>Hue</source>
            <translation>Farbton</translation>
        </message>
        <message>
            <source>Lightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Smooth chain</source>
            <translation>Weiche Folge</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>The palette is given, and with it the number of its colours.</source>
            <translation>Die Palette ist gegeben und damit die Anzahl ihrer Farben.</translation>
        </message>
    </context>
    <context>
        <name>PaletteExport</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Export Palette</source>
            <translation>Palette exportieren</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>Name colours that have no name</source>
            <translation>Farben ohne Namen benennen</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Search a program or a format</source>
            <translation>Programm oder Format suchen</translation>
        </message>
        <message>
            <source>With the nearest of the names that are proposed</source>
            <translation>Mit dem nächsten der vorgeschlagenen Namen</translation>
        </message>
        <message>
            <source>colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>one transparent entry</source>
            <translation>einen durchsichtigen Eintrag</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>transparency</source>
            <translation>Transparenz</translation>
        </message>
        <message>
            <source>up to {0} colours</source>
            <translation>bis zu {0} Farben</translation>
        </message>
    </context>
    <context>
        <name>PalettePanel</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Its colours come here in a moment</source>
            <translation>Gleich stehen hier seine Farben</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Palette as a table</source>
            <translation>Palette als Tabelle</translation>
        </message>
        <message>
            <source>Palette: {0}</source>
            <translation>Palette: {0}</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Simulated: {0}</source>
            <translation>Simuliert: {0}</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>The colours of an image that you open come here</source>
            <translation>Hier stehen die Farben des geöffneten Bildes</translation>
        </message>
        <message>
            <source>“{0}” is no colour; one looks like #3d4a52.</source>
            <translation>„{0}“ ist keine Farbe; richtig wäre etwa #3d4a52.</translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Cloud</source>
            <translation>Farbwolke</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>How Many Colours?</source>
            <translation>Wie viele Farben?</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
    </context>
    <context>
        <name>Picking</name>
        <message>
            <source>The palette is full: it has {0} colours</source>
            <translation>Die Palette ist voll: Sie hat {0} Farben</translation>
        </message>
        <message>
            <source>There is no colour: the pixel is transparent</source>
            <translation>Hier ist keine Farbe: Der Pixel ist durchsichtig</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>The image in a few colours</source>
            <translation>Das Bild in wenigen Farben</translation>
        </message>
    </context>
    <context>
        <name>PlaneView</name>
        <message>
            <source>Pixel cloud, {0} plane</source>
            <translation>Farbwolke, Ebene {0}</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>16 colours, only such as are in the image</source>
            <translation>16 Farben, nur solche aus dem Bild</translation>
        </message>
        <message>
            <source>256 colours, with gradients kept smooth</source>
            <translation>256 Farben, mit weichen Verläufen</translation>
        </message>
        <message>
            <source>32 colours in calm areas, for small files</source>
            <translation>32 Farben in ruhigen Flächen, für kleine Dateien</translation>
        </message>
        <message>
            <source>8 clearly different colours, accents included</source>
            <translation>8 klar verschiedene Farben, samt Akzenten</translation>
        </message>
        <message>
            <source>Design palette</source>
            <translation>Designpalette</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Pixel art</source>
            <translation>Pixel-Art</translation>
        </message>
        <message>
            <source>Web graphics</source>
            <translation>Webgrafik</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Clustering</source>
            <translation>Farben werden gruppiert</translation>
        </message>
        <message>
            <source>Comparing colours</source>
            <translation>Farben werden verglichen</translation>
        </message>
        <message>
            <source>Comparing numbers of colours</source>
            <translation>Farbanzahlen werden verglichen</translation>
        </message>
        <message>
            <source>Comparing structure</source>
            <translation>Struktur wird verglichen</translation>
        </message>
        <message>
            <source>Counting colours</source>
            <translation>Farben werden gezählt</translation>
        </message>
        <message>
            <source>Cutting boxes</source>
            <translation>Quader werden geschnitten</translation>
        </message>
        <message>
            <source>Dithering</source>
            <translation>Dithering läuft</translation>
        </message>
        <message>
            <source>Dividing</source>
            <translation>Gruppen werden geteilt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Fitting mixtures</source>
            <translation>Mischungen werden angepasst</translation>
        </message>
        <message>
            <source>Looking for images</source>
            <translation>Bilder werden gesucht</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Pixel werden zugeordnet</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>Abweichung wird gemessen</translation>
        </message>
        <message>
            <source>Measuring silhouettes</source>
            <translation>Silhouetten werden gemessen</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Farben werden zusammengefasst</translation>
        </message>
        <message>
            <source>Merging cells</source>
            <translation>Zellen werden zusammengefasst</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Bild wird geöffnet</translation>
        </message>
        <message>
            <source>Optimising</source>
            <translation>PNG wird optimiert</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Es wird geplant</translation>
        </message>
        <message>
            <source>Preparing the view</source>
            <translation>Ansicht wird vorbereitet</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>Farben werden verfeinert</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Es beginnt</translation>
        </message>
        <message>
            <source>Taking the palette</source>
            <translation>Palette wird übernommen</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Datei wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>RecipePanel</name>
        <message>
            <source>Counts where “{0}” is not {1}.</source>
            <translation>Zählt, wenn „{0}“ nicht {1} ist.</translation>
        </message>
        <message>
            <source>Counts where “{0}” is {1}.</source>
            <translation>Zählt, wenn „{0}“ {1} ist.</translation>
        </message>
        <message>
            <source>More options</source>
            <translation>Weitere Optionen</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>{0} or {1}</source>
            <translation>{0} oder {1}</translation>
        </message>
        <message>
            <source>{0}.</source>
            <translation>{0}.</translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0}: {1}.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Tintype ended unexpectedly; what was open is here again.</source>
            <translation>Tintype wurde unerwartet beendet; was offen war, ist wieder da.</translation>
        </message>
        <message>
            <source>What is open cannot be kept for the case of a crash: {0}</source>
            <translation>Was offen ist, lässt sich nicht für den Fall eines Absturzes sichern: {0}</translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>1 colour</source>
            <translation>1 Farbe</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>The original, {0}, has {1}.</source>
            <translation>Das Original, {0}, hat {1}.</translation>
        </message>
        <message>
            <source>{0} colours</source>
            <translation>{0} Farben</translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Dahlia</source>
            <translation>Dahlie</translation>
        </message>
        <message>
            <source>Summer Palace, Beijing</source>
            <translation>Sommerpalast, Peking</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Find colours anew</source>
            <translation>Farben neu suchen</translation>
        </message>
        <message>
            <source>Palette {0}</source>
            <translation>Palette {0}</translation>
        </message>
        <message>
            <source>Preset {0}</source>
            <translation>Vorgabe {0}</translation>
        </message>
        <message>
            <source>Select a part</source>
            <translation>Teil auswählen</translation>
        </message>
        <message>
            <source>Select all of the image</source>
            <translation>Ganzes Bild auswählen</translation>
        </message>
        <message>
            <source>Something went wrong inside Tintype ({0}); what is open is as it was.</source>
            <translation>In Tintype ist etwas schiefgegangen ({0}); was offen ist, ist unverändert.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>{0} is open already.</source>
            <translation>{0} ist schon offen.</translation>
        </message>
        <message>
            <source>{0} more files could not be opened.</source>
            <translation>{0} weitere Dateien ließen sich nicht öffnen.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>+, -</source>
            <translation>+, -</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>Pfeiltasten</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Wie zu Anfang</translation>
        </message>
        <message>
            <source>Be done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Farbwolke</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <source>Double-click; 0, 1</source>
            <translation>Doppelklick; 0, 1</translation>
        </message>
        <message>
            <source>Drag it by its caption</source>
            <translation>An der Beschriftung ziehen</translation>
        </message>
        <message>
            <source>Drag, arrow keys</source>
            <translation>Ziehen, Pfeiltasten</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Fit, or actual pixels</source>
            <translation>Einpassen oder tatsächliche Pixel</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>Aufgeben</translation>
        </message>
        <message>
            <source>Hold Space</source>
            <translation>Leertaste halten</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Pos1, Ende</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Links, Rechts</translation>
        </message>
        <message>
            <source>Line between original and result</source>
            <translation>Linie zwischen Original und Ergebnis</translation>
        </message>
        <message>
            <source>Look at another number</source>
            <translation>Andere Anzahl ansehen</translation>
        </message>
        <message>
            <source>Make it larger or smaller</source>
            <translation>Größer oder kleiner machen</translation>
        </message>
        <message>
            <source>More or less</source>
            <translation>Mehr oder weniger</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Move it by a pixel</source>
            <translation>Um einen Pixel verschieben</translation>
        </message>
        <message>
            <source>Move it by more</source>
            <translation>Weiter verschieben</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translation>Bild verschieben</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Nächstes Feld</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Bild auf, Bild ab</translation>
        </message>
        <message>
            <source>Pick several colours</source>
            <translation>Mehrere Farben nehmen</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>Voriges Feld</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Shift+Click</source>
            <translation>Umschalt+Klick</translation>
        </message>
        <message>
            <source>Shift+Left, Shift+Right</source>
            <translation>Umschalt+Links, Umschalt+Rechts</translation>
        </message>
        <message>
            <source>Shift+Tab</source>
            <translation>Umschalt+Tab</translation>
        </message>
        <message>
            <source>Shift+arrow keys</source>
            <translation>Umschalt+Pfeiltasten</translation>
        </message>
        <message>
            <source>Show the original</source>
            <translation>Original zeigen</translation>
        </message>
        <message>
            <source>Swatches</source>
            <translation>Farbfelder</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Nehmen</translation>
        </message>
        <message>
            <source>Take the result to another program</source>
            <translation>Ergebnis in ein anderes Programm ziehen</translation>
        </message>
        <message>
            <source>Ten more or less</source>
            <translation>Zehn mehr oder weniger</translation>
        </message>
        <message>
            <source>To the edge</source>
            <translation>An den Rand</translation>
        </message>
        <message>
            <source>Turn it</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <source>Wheel; +, -</source>
            <translation>Mausrad; +, -</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>Beim Mauszeiger zoomen</translation>
        </message>
    </context>
    <context>
        <name>SilhouettePlot</name>
        <message>
            <source>Mean silhouette {0}</source>
            <translation>Mittlere Silhouette {0}</translation>
        </message>
        <message>
            <source>{0}   silhouette {1}</source>
            <translation>{0}   Silhouette {1}</translation>
        </message>
    </context>
    <context>
        <name>SliceBar</name>
        <message>
            <source>Plane of the slice</source>
            <translation>Ebene des Schnitts</translation>
        </message>
        <message>
            <source>Where the slice cuts the {0} axis</source>
            <translation>Wo der Schnitt die Achse {0} trifft</translation>
        </message>
    </context>
    <context>
        <name>SplitLine</name>
        <message>
            <source>Drag, or move with the arrow keys; a double click centres it</source>
            <translation>Ziehen oder mit den Pfeiltasten bewegen; ein Doppelklick stellt in die Mitte</translation>
        </message>
        <message>
            <source>Line between original and reduced image</source>
            <translation>Linie zwischen Original und reduziertem Bild</translation>
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
            <translation>Ganz durchsichtige Pixel</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <source>How far its pixels are from it: root of the mean squared distance in RGB</source>
            <translation>Wie weit seine Pixel von ihm entfernt sind: Wurzel des mittleren quadratischen Abstands in RGB</translation>
        </message>
        <message>
            <source>How many of the pixels have this colour</source>
            <translation>Wie viele der Pixel diese Farbe haben</translation>
        </message>
        <message>
            <source>Locked: it stays as it is</source>
            <translation>Festgehalten: Es bleibt, wie es ist</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
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
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share {0}</source>
            <translation>Anteil {0}</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Streuung</translation>
        </message>
        <message>
            <source>Spread {0}</source>
            <translation>Streuung {0}</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>klar</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>fest</translation>
        </message>
    </context>
    <context>
        <name>ThinProgress</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>Vision</name>
        <message>
            <source>Blue-blind (tritan)</source>
            <translation>Blaublind (Tritan)</translation>
        </message>
        <message>
            <source>Green-blind (deutan)</source>
            <translation>Grünblind (Deutan)</translation>
        </message>
        <message>
            <source>Red-blind (protan)</source>
            <translation>Rotblind (Protan)</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <source>For {0}</source>
            <translation>Für {0}</translation>
        </message>
        <message>
            <source>Holds {0}</source>
            <translation>Enthält {0}</translation>
        </message>
        <message>
            <source>What the file will hold</source>
            <translation>Was die Datei enthalten wird</translation>
        </message>
    </context>
    <context>
        <name>_Licenses</name>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Teile des Programms</translation>
        </message>
        <message>
            <source>The text of this licence does not come along.</source>
            <translation>Der Text dieser Lizenz liegt nicht bei.</translation>
        </message>
    </context>
    <context>
        <name>_Pair</name>
        <message>
            <source>Left: as it was. Right: as it is now.</source>
            <translation>Links: wie es war. Rechts: wie es jetzt ist.</translation>
        </message>
    </context>
    <context>
        <name>_Welcome</name>
        <message>
            <source>Drop an image here</source>
            <translation>Bild hierher ziehen</translation>
        </message>
        <message>
            <source>Open an Image…</source>
            <translation>Bild öffnen…</translation>
        </message>
        <message>
            <source>Photo by {0}, CC BY 2.0</source>
            <translation>Foto von {0}, CC BY 2.0</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>or paste one, or</source>
            <translation>oder einfügen, oder</translation>
        </message>
    </context>
</TS>
