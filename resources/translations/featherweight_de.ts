<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>When to start, once more, its folder</source>
   <translation>Wann starten, noch einmal, sein Ordner</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>verglichen</translation>
  </message>
  <message>
   <source>compressed</source>
   <translation>komprimiert</translation>
  </message>
  <message>
   <source>learnt</source>
   <translation>gelernt</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>zu tun</translation>
  </message>
 </context>
 <context>
  <name>ActivationsView</name>
  <message>
   <source>Channels</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Filled: all channels. Line: channel {0} alone, from its percentiles, drawn with the same area.</source>
   <translation>Gefüllt: alle Kanäle. Linie: nur Kanal {0}, aus seinen Perzentilen, mit gleicher Fläche gezeichnet.</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>Höhen sind Anzahlen</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>Höhen sind Zehnerpotenzen: Auch seltene Werte sind zu sehen</translation>
  </message>
  <message>
   <source>Histogram of the values that enter the tensor</source>
   <translation>Histogramm der Werte, die in den Tensor eingehen</translation>
  </message>
  <message>
   <source>How often each value occurs among those that entered this tensor</source>
   <translation>Wie oft jeder Wert unter denen vorkommt, die in diesen Tensor eingingen</translation>
  </message>
  <message>
   <source>How often each value occurs, all channels together</source>
   <translation>Wie oft jeder Wert vorkommt, alle Kanäle zusammen</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Nothing was measured here: only tensors that multiply what passes through have an input range.</source>
   <translation>Hier wurde nichts gemessen: Nur Tensoren, die multiplizieren, was hindurchgeht, haben einen Eingangsbereich.</translation>
  </message>
  <message>
   <source>The range of each input channel; which ones stand out</source>
   <translation>Der Bereich jedes Eingangskanals; welche herausragen</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <source>Values outside count as the ends of the range when it is decided which weights matter most (importance), so that rare giants do not outvote all others. Needs quality Balanced or Best.</source>
   <translation>Werte außerhalb zählen als die Enden des Bereichs, wenn entschieden wird, welche Gewichte am wichtigsten sind (importance), damit seltene Riesen nicht alle anderen überstimmen. Braucht Qualität Ausgewogen oder Beste.</translation>
  </message>
  <message>
   <source>Values that count (clipping range)</source>
   <translation>Zählende Werte (Schnittbereich)</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>The other model has no tensor of this place and shape.</source>
   <translation>Das andere Modell hat keinen Tensor an dieser Stelle und in dieser Form.</translation>
  </message>
 </context>
 <context>
  <name>BesideBox</name>
  <message>
   <source>A second histogram over this one: before and after, or another</source>
   <translation>Ein zweites Histogramm über diesem: vorher und nachher, oder ein anderes</translation>
  </message>
  <message>
   <source>As {0} stores it</source>
   <translation>Wie {0} es speichert</translation>
  </message>
  <message>
   <source>Draw beside</source>
   <translation>Daneben zeichnen</translation>
  </message>
  <message>
   <source>In {0}</source>
   <translation>In {0}</translation>
  </message>
  <message>
   <source>Nothing beside</source>
   <translation>Nichts daneben</translation>
  </message>
 </context>
 <context>
  <name>BusyStrip</name>
  <message>
   <source>Asking your questions …</source>
   <translation>Ihre Fragen werden gestellt …</translation>
  </message>
  <message>
   <source>Handing the file over …</source>
   <translation>Die Datei wird übergeben …</translation>
  </message>
  <message>
   <source>Measuring speed …</source>
   <translation>Tempo wird gemessen …</translation>
  </message>
  <message>
   <source>Measuring with a text …</source>
   <translation>Messung mit einem Text …</translation>
  </message>
  <message>
   <source>Preparing the original …</source>
   <translation>Das Original wird vorbereitet …</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Putting the small tests to both …</source>
   <translation>Die kleinen Prüfungen laufen mit beiden …</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop this; nothing of it is kept</source>
   <translation>Dies anhalten; nichts davon bleibt</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>noch {0}</translation>
  </message>
 </context>
 <context>
  <name>CardView</name>
  <message>
   <source>Model card</source>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <source>What the model's authors write about it</source>
   <translation>Was die Urheber des Modells darüber schreiben</translation>
  </message>
 </context>
 <context>
  <name>ChannelList</name>
  <message>
   <source>Channel {0} reaches {1} times as far as the middle one. Click to see it alone</source>
   <translation>Kanal {0} reicht {1}-mal so weit wie der mittlere. Ein Klick zeigt ihn allein</translation>
  </message>
  <message>
   <source>Channels that stand out (outlier channels): {0} of {1}</source>
   <translation>Kanäle, die herausragen (Ausreißerkanäle): {0} von {1}</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>Keiner der {0} Kanäle ragt heraus.</translation>
  </message>
  <message>
   <source>Reading every channel …</source>
   <translation>Jeder Kanal wird gelesen …</translation>
  </message>
  <message>
   <source>{0}: {1} times</source>
   <translation>{0}: {1}-mal</translation>
  </message>
 </context>
 <context>
  <name>ChannelsChart</name>
  <message>
   <source>Activation ranges by channel</source>
   <translation>Aktivierungsbereiche nach Kanal</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Each channel's smallest to largest value; the line is the mean size, marks are outlier channels</source>
   <translation>Vom kleinsten zum größten Wert jedes Kanals; die Linie ist die mittlere Größe, Marken sind Ausreißerkanäle</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Changed answers</source>
   <translation>Geänderte Antworten</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Komprimiert</translation>
  </message>
  <message>
   <source>Does it still know the answers?</source>
   <translation>Weiß es die Antworten noch?</translation>
  </message>
  <message>
   <source>Every question to which the two gave different answers</source>
   <translation>Jede Frage, auf die beide verschieden geantwortet haben</translation>
  </message>
  <message>
   <source>Everyday questions (question answering)</source>
   <translation>Alltagsfragen (question answering)</translation>
  </message>
  <message>
   <source>Last run: {0}</source>
   <translation>Zuletzt: {0}</translation>
  </message>
  <message>
   <source>Neither is clearly better than guessing ({0}): this test says little about this model.</source>
   <translation>Keines ist deutlich besser als Raten ({0}): Diese Prüfung sagt wenig über dieses Modell.</translation>
  </message>
  <message>
   <source>No difference that could not be mere chance with so few questions.</source>
   <translation>Kein Unterschied, der bei so wenigen Fragen nicht bloßer Zufall sein könnte.</translation>
  </message>
  <message>
   <source>Not one answer changed.</source>
   <translation>Keine einzige Antwort hat sich geändert.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Praise or complaint? (sentiment)</source>
   <translation>Lob oder Klage? (sentiment)</translation>
  </message>
  <message>
   <source>Put both tests to both models</source>
   <translation>Beide Prüfungen mit beiden Modellen machen</translation>
  </message>
  <message>
   <source>Questions to which the two gave different answers</source>
   <translation>Fragen, auf die beide verschieden geantwortet haben</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>Richtige Antwort</translation>
  </message>
  <message>
   <source>Right answers; with so few questions the true share may lie anywhere between</source>
   <translation>Richtige Antworten; bei so wenigen Fragen kann der wahre Anteil irgendwo dazwischen liegen</translation>
  </message>
  <message>
   <source>Run the small tests</source>
   <translation>Die kleinen Prüfungen machen</translation>
  </message>
  <message>
   <source>Sixty short sentences (praise or complaint?) and sixty everyday questions with four answers each. Both models choose the answer that they find likeliest, so this works for every model, also one that follows no instructions. It takes about as long as measuring with a text.</source>
   <translation>Sechzig kurze Sätze (Lob oder Klage?) und sechzig Alltagsfragen mit je vier Antworten. Beide Modelle wählen die Antwort, die sie am wahrscheinlichsten finden; so geht es mit jedem Modell, auch mit einem, das keine Anweisungen befolgt. Es dauert etwa so lange wie die Messung mit einem Text.</translation>
  </message>
  <message>
   <source>The compressed model gained more than chance would explain.</source>
   <translation>Das komprimierte Modell gewann mehr, als Zufall erklären würde.</translation>
  </message>
  <message>
   <source>The compressed model lost more than chance would explain.</source>
   <translation>Das komprimierte Modell verlor mehr, als Zufall erklären würde.</translation>
  </message>
  <message>
   <source>right; true share {0} to {1}</source>
   <translation>richtig; wahrer Anteil {0} bis {1}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} right ones lost, {1} gained</source>
   <translation>{0} richtige verloren, {1} gewonnen</translation>
  </message>
 </context>
 <context>
  <name>ChoosePage</name>
  <message>
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Decide the bits of every layer and tensor yourself</source>
   <translation>Die Bits jeder Schicht und jedes Tensors selbst bestimmen</translation>
  </message>
  <message>
   <source>Do again: {0} (Ctrl+Y)</source>
   <translation>Wiederholen: {0} (Strg+Y)</translation>
  </message>
  <message>
   <source>Do it again (Ctrl+Y)</source>
   <translation>Wiederholen (Strg+Y)</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Ein Modell finden</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>Zum ersten Schritt</translation>
  </message>
  <message>
   <source>More bits where they matter, at the same size</source>
   <translation>Mehr Bits, wo sie zählen, bei gleicher Größe</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>Kein Modell ist geöffnet</translation>
  </message>
  <message>
   <source>Open one to decide its bits.</source>
   <translation>Öffnen Sie eines, um seine Bits festzulegen.</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <source>Say how large it may be, or how good it must be</source>
   <translation>Sagen, wie groß es sein darf oder wie gut es sein muss</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Start from what you want to achieve</source>
   <translation>Von dem ausgehen, was Sie erreichen möchten</translation>
  </message>
  <message>
   <source>Take back the last choice (Ctrl+Z)</source>
   <translation>Die letzte Entscheidung zurücknehmen (Strg+Z)</translation>
  </message>
  <message>
   <source>Take back: {0} (Ctrl+Z)</source>
   <translation>Zurücknehmen: {0} (Strg+Z)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The recipe as JSON: read, copy, edit</source>
   <translation>Das Rezept als JSON: lesen, kopieren, bearbeiten</translation>
  </message>
  <message>
   <source>The types are chosen tensor by tensor by what they cost the answers (automatic allocation)</source>
   <translation>Die Typen werden Tensor für Tensor danach gewählt, was sie die Antworten kosten (automatische Zuteilung)</translation>
  </message>
  <message>
   <source>This recipe beside another one</source>
   <translation>Dieses Rezept neben einem anderen</translation>
  </message>
 </context>
 <context>
  <name>ClipBar</name>
  <message>
   <source>Best</source>
   <translation>Beste</translation>
  </message>
  <message>
   <source>Highest value kept</source>
   <translation>Höchster behaltener Wert</translation>
  </message>
  <message>
   <source>Lowest value kept</source>
   <translation>Niedrigster behaltener Wert</translation>
  </message>
  <message>
   <source>Remove the range: keep all values</source>
   <translation>Den Bereich entfernen: alle Werte behalten</translation>
  </message>
  <message>
   <source>The range of least error that this histogram allows</source>
   <translation>Der Bereich mit dem kleinsten Fehler, den dieses Histogramm zulässt</translation>
  </message>
  <message>
   <source>Values above become this one</source>
   <translation>Werte darüber werden zu diesem</translation>
  </message>
  <message>
   <source>Values below become this one</source>
   <translation>Werte darunter werden zu diesem</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
 </context>
 <context>
  <name>CompareBars</name>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Size before and after</source>
   <translation>Größe vorher und nachher</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <source>{0} becomes {1}</source>
   <translation>{0} wird zu {1}</translation>
  </message>
 </context>
 <context>
  <name>ComparePanel</name>
  <message>
   <source>Another preset, one of yours, or what you had before</source>
   <translation>Eine andere Vorlage, eine eigene oder das, was Sie vorher hatten</translation>
  </message>
  <message>
   <source>Before the last choice</source>
   <translation>Vor der letzten Entscheidung</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <source>Every part that the two recipes give another type</source>
   <translation>Jeder Teil, dem die beiden Rezepte einen anderen Typ geben</translation>
  </message>
  <message>
   <source>Let the other recipe be done; undo brings this one back</source>
   <translation>Das andere Rezept gelten lassen; Zurücknehmen holt dieses wieder</translation>
  </message>
  <message>
   <source>Parts that differ</source>
   <translation>Verschiedene Teile</translation>
  </message>
  <message>
   <source>Parts that differ: {0} of {1}</source>
   <translation>Verschiedene Teile: {0} von {1}</translation>
  </message>
  <message>
   <source>Take the other</source>
   <translation>Anderes nehmen</translation>
  </message>
  <message>
   <source>This recipe</source>
   <translation>Dieses Rezept</translation>
  </message>
  <message>
   <source>{0} as it comes</source>
   <translation>{0} unverändert</translation>
  </message>
 </context>
 <context>
  <name>Countdown</name>
  <message>
   <source>Do not wait</source>
   <translation>Nicht warten</translation>
  </message>
  <message>
   <source>Do nothing; the computer goes on as it is</source>
   <translation>Nichts tun; der Rechner läuft weiter wie er ist</translation>
  </message>
  <message>
   <source>Going to sleep</source>
   <translation>Geht in den Ruhezustand</translation>
  </message>
  <message>
   <source>Shut down now</source>
   <translation>Jetzt herunterfahren</translation>
  </message>
  <message>
   <source>Shutting down</source>
   <translation>Fährt herunter</translation>
  </message>
  <message>
   <source>Sleep now</source>
   <translation>Jetzt in den Ruhezustand</translation>
  </message>
  <message>
   <source>Stay awake</source>
   <translation>Wach bleiben</translation>
  </message>
  <message>
   <source>The queue has finished. The computer goes to sleep in {0} s.</source>
   <translation>Die Warteschlange ist fertig. Der Rechner geht in {0} s in den Ruhezustand.</translation>
  </message>
  <message>
   <source>The queue has finished. The computer shuts down in {0} s.</source>
   <translation>Die Warteschlange ist fertig. Der Rechner fährt in {0} s herunter.</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>Restzeit</translation>
  </message>
 </context>
 <context>
  <name>DetailsCard</name>
  <message>
   <source>Fetch the card's pictures; the computers that hold them learn that you look at it</source>
   <translation>Die Bilder der Karte holen; die Rechner, auf denen sie liegen, erfahren, dass Sie sie ansehen</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>Wird geholt …</translation>
  </message>
  <message>
   <source>Its authors have written no card.</source>
   <translation>Seine Urheber haben keine Karte geschrieben.</translation>
  </message>
  <message>
   <source>Load pictures</source>
   <translation>Bilder laden</translation>
  </message>
  <message>
   <source>Pictures are not loaded.</source>
   <translation>Bilder sind nicht geladen.</translation>
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>Dieses Fenster schließen</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>Diesen Text kopieren</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <source>What a maintainer needs to know</source>
   <translation>Was Entwickler wissen müssen</translation>
  </message>
 </context>
 <context>
  <name>DetailsFiles</name>
  <message>
   <source>Fetched are {0} of {1} files, {2} of {3}.</source>
   <translation>Geholt werden {0} von {1} Dateien, {2} von {3}.</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>Wird geholt …</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>Was im Repository ist und was ein Download holt</translation>
  </message>
  <message>
   <source>{1} files, {3}; a download fetches what you choose below.</source>
   <translation>{1} Dateien, {3}; ein Download holt, was Sie unten wählen.</translation>
  </message>
 </context>
 <context>
  <name>DetailsOverview</name>
  <message>
   <source>How much text (context, in tokens) the model shall keep in mind; more takes more memory</source>
   <translation>Wie viel Text (Kontext, in Token) das Modell im Gedächtnis behalten soll; mehr braucht mehr Speicher</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>Länge der Texte</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Gemacht aus</translation>
  </message>
  <message>
   <source>Search for {0}</source>
   <translation>Nach {0} suchen</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} Token</translation>
  </message>
 </context>
 <context>
  <name>DetailsPane</name>
  <message>
   <source>Ask the Hub again</source>
   <translation>Den Hub noch einmal fragen</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Fetch it; it can be paused and goes on after any interruption</source>
   <translation>Holen; anhalten geht, und nach jeder Unterbrechung geht es weiter</translation>
  </message>
  <message>
   <source>Figures, and whether it runs on this computer</source>
   <translation>Zahlen, und ob es auf diesem Rechner läuft</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>Zugang bekommen …</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Hineinsehen</translation>
  </message>
  <message>
   <source>Looking inside first costs a few MB.</source>
   <translation>Vorher hineinsehen kostet einige MB.</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>Seine Seite im Browser öffnen</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>Put the details away (Escape)</source>
   <translation>Die Einzelheiten weglegen (Escape)</translation>
  </message>
  <message>
   <source>See its layers, sizes and sampled values without downloading it; that costs a few MB</source>
   <translation>Schichten, Größen und Stichproben der Werte ansehen, ohne herunterzuladen; das kostet einige MB</translation>
  </message>
  <message>
   <source>The model itself, or one GGUF file of it</source>
   <translation>Das Modell selbst oder eine GGUF-Datei davon</translation>
  </message>
  <message>
   <source>Three steps: accept its terms, make a token, paste it</source>
   <translation>Drei Schritte: Bedingungen annehmen, Token erstellen, einfügen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>Was im Repository ist und was ein Download holt</translation>
  </message>
  <message>
   <source>What its authors write about it</source>
   <translation>Was seine Urheber darüber schreiben</translation>
  </message>
  <message>
   <source>What to download</source>
   <translation>Was heruntergeladen wird</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>von {0}</translation>
  </message>
  <message>
   <source>version {0}</source>
   <translation>Version {0}</translation>
  </message>
 </context>
 <context>
  <name>DifferenceTable</name>
  <message>
   <source>Part of the model</source>
   <translation>Teil des Modells</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The other</source>
   <translation>Das andere</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Dieses</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, Schicht {1}</translation>
  </message>
 </context>
 <context>
  <name>DiskBanner</name>
  <message>
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Look now whether there is room</source>
   <translation>Jetzt nachsehen, ob Platz ist</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Show what lies on that disk</source>
   <translation>Zeigen, was auf dieser Platte liegt</translation>
  </message>
  <message>
   <source>The queue waits for space on the disk</source>
   <translation>Die Warteschlange wartet auf Platz auf der Platte</translation>
  </message>
 </context>
 <context>
  <name>DownloadRow</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Delete what has arrived, too</source>
   <translation>Auch löschen, was angekommen ist</translation>
  </message>
  <message>
   <source>Earlier in the queue</source>
   <translation>Früher in der Warteschlange</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>Erster in der Warteschlange</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>Zugang bekommen …</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Weitermachen, wo es aufgehört hat</translation>
  </message>
  <message>
   <source>Hide history</source>
   <translation>Verlauf verbergen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Later in the queue</source>
   <translation>Später in der Warteschlange</translation>
  </message>
  <message>
   <source>Look inside this model</source>
   <translation>In dieses Modell hineinsehen</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>Mehr zu {0}</translation>
  </message>
  <message>
   <source>More: its place in the queue, its folder</source>
   <translation>Mehr: sein Platz in der Warteschlange, sein Ordner</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>Fortschritt von {0}</translation>
  </message>
  <message>
   <source>Remove this download?</source>
   <translation>Diesen Download entfernen?</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <source>Remove {0} from the list?</source>
   <translation>{0} von der Liste entfernen?</translation>
  </message>
  <message>
   <source>Remove, keep what has arrived</source>
   <translation>Entfernen, Angekommenes behalten</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>In seinem Ordner zeigen</translation>
  </message>
  <message>
   <source>Stop here; what has arrived is kept</source>
   <translation>Hier anhalten; was angekommen ist, bleibt</translation>
  </message>
  <message>
   <source>Take this download off the list</source>
   <translation>Diesen Download von der Liste nehmen</translation>
  </message>
  <message>
   <source>Three steps: terms, token, paste it here</source>
   <translation>Drei Schritte: Bedingungen, Token, hier einfügen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try at once; what has arrived is kept</source>
   <translation>Sofort versuchen; was angekommen ist, bleibt</translation>
  </message>
  <message>
   <source>What went wrong, when, and why</source>
   <translation>Was schiefging, wann und warum</translation>
  </message>
  <message>
   <source>{0} have arrived. Kept, they are not fetched again if you change your mind.</source>
   <translation>{0} sind angekommen. Behalten Sie sie, werden sie nicht noch einmal geholt, falls Sie es sich anders überlegen.</translation>
  </message>
 </context>
 <context>
  <name>DownloadsPanel</name>
  <message>
   <source>Clear finished</source>
   <translation>Fertige ausblenden</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <source>Fold this list to one line</source>
   <translation>Diese Liste auf eine Zeile einklappen</translation>
  </message>
  <message>
   <source>Go on with every download that is not finished</source>
   <translation>Mit jedem unfertigen Download weitermachen</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>Alle anhalten</translation>
  </message>
  <message>
   <source>Progress of all downloads</source>
   <translation>Fortschritt aller Downloads</translation>
  </message>
  <message>
   <source>Resume all</source>
   <translation>Alle fortsetzen</translation>
  </message>
  <message>
   <source>Show each download</source>
   <translation>Jeden Download zeigen</translation>
  </message>
  <message>
   <source>Stop all downloads; what has arrived is kept</source>
   <translation>Alle Downloads anhalten; was angekommen ist, bleibt</translation>
  </message>
  <message>
   <source>Take the finished ones off the list; the models stay</source>
   <translation>Die fertigen von der Liste nehmen; die Modelle bleiben</translation>
  </message>
 </context>
 <context>
  <name>EffortPanel</name>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Back to the text that comes along</source>
   <translation>Zurück zum beiliegenden Text</translation>
  </message>
  <message>
   <source>Calibrate with a text file of yours</source>
   <translation>Mit einer eigenen Textdatei kalibrieren</translation>
  </message>
  <message>
   <source>Calibrate with all texts in</source>
   <translation>Mit allen Texten kalibrieren aus</translation>
  </message>
  <message>
   <source>Calibrate with all texts of a folder of yours</source>
   <translation>Mit allen Texten eines eigenen Ordners kalibrieren</translation>
  </message>
  <message>
   <source>Calibrate with this text</source>
   <translation>Mit diesem Text kalibrieren</translation>
  </message>
  <message>
   <source>How much work goes into it</source>
   <translation>Wie viel Arbeit hineingesteckt wird</translation>
  </message>
  <message>
   <source>Reads: {0}</source>
   <translation>Liest: {0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.jsonl *.json *.csv *.html)</source>
   <translation>Texte (*.txt *.md *.jsonl *.json *.csv *.html)</translation>
  </message>
  <message>
   <source>The model reads this text while it is measured (calibration). One like your own use is best</source>
   <translation>Diesen Text liest das Modell, während es gemessen wird (Kalibrierung). Einer, der Ihrem Gebrauch gleicht, ist am besten</translation>
  </message>
  <message>
   <source>{0} About {1}.</source>
   <translation>{0} Etwa {1}.</translation>
  </message>
 </context>
 <context>
  <name>Entrance</name>
  <message>
   <source>Search the Hub</source>
   <translation>Den Hub durchsuchen</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>Suche: ein Wort, besitzer/name oder eine Webadresse</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page</source>
   <translation>Wörter, besitzer/name oder die Adresse der Seite eines Modells</translation>
  </message>
 </context>
 <context>
  <name>ErrorChart</name>
  <message>
   <source>Dots: how far the weights of each tensor moved. Line: how far what flows on to the next layer moved</source>
   <translation>Punkte: wie weit sich die Gewichte jedes Tensors bewegt haben. Linie: wie weit sich bewegt hat, was zur nächsten Schicht weiterfließt</translation>
  </message>
  <message>
   <source>Each dot is a tensor, the line is the average of its layer</source>
   <translation>Jeder Punkt ist ein Tensor, die Linie ist das Mittel seiner Schicht</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Fehler nach Schicht</translation>
  </message>
  <message>
   <source>Error in %</source>
   <translation>Fehler in %</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Schicht</translation>
  </message>
 </context>
 <context>
  <name>ErrorTable</name>
  <message>
   <source>Bytes now</source>
   <translation>Bytes jetzt</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>How it is stored now</source>
   <translation>Wie es jetzt gespeichert ist</translation>
  </message>
  <message>
   <source>Largest miss</source>
   <translation>Größte Abweichung</translation>
  </message>
  <message>
   <source>Layer {0}: {1}</source>
   <translation>Schicht {0}: {1}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Teil des Modells</translation>
  </message>
  <message>
   <source>Range before → after</source>
   <translation>Bereich vorher → nachher</translation>
  </message>
  <message>
   <source>Relative error: how far the values moved, relative to their size</source>
   <translation>Relativer Fehler: wie weit sich die Werte bewegt haben, bezogen auf ihre Größe</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Smallest and largest value in the original and in the result</source>
   <translation>Kleinster und größter Wert im Original und im Ergebnis</translation>
  </message>
  <message>
   <source>The one value that moved most</source>
   <translation>Der eine Wert, der sich am meisten bewegt hat</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Which tensor</source>
   <translation>Welcher Tensor</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exakt</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Copy picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <source>Drawing (SVG) …</source>
   <translation>Zeichnung (SVG) …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Keep what is shown as a file</source>
   <translation>Was gezeigt wird, als Datei aufbewahren</translation>
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation>Bild (PNG) …</translation>
  </message>
  <message>
   <source>Table (CSV) …</source>
   <translation>Tabelle (CSV) …</translation>
  </message>
 </context>
 <context>
  <name>FamiliesDialog</name>
  <message>
   <source>A row each; the tooltips say why</source>
   <translation>Je eine Zeile; die Hinweise sagen, warum</translation>
  </message>
  <message>
   <source>As GGUF</source>
   <translation>Als GGUF</translation>
  </message>
  <message>
   <source>Back to the search</source>
   <translation>Zurück zur Suche</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <source>Can be read</source>
   <translation>Lesbar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Families</source>
   <translation>Familien</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>Nach Namen filtern</translation>
  </message>
  <message>
   <source>How a model may be stored</source>
   <translation>Wie ein Modell gespeichert sein kann</translation>
  </message>
  <message>
   <source>How a model's layers are built</source>
   <translation>Wie die Schichten eines Modells gebaut sind</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Nur Zeilen zeigen, die diese Wörter enthalten</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Gespeichert als</translation>
  </message>
  <message>
   <source>Verified: a model of this kind gave the same answers in llama.cpp as in its makers' own code. Everything else says why it is not.</source>
   <translation>Geprüft: Ein Modell dieser Art gab in llama.cpp dieselben Antworten wie im Code seiner Hersteller. Alles andere sagt, warum es das nicht ist.</translation>
  </message>
  <message>
   <source>What can be compressed</source>
   <translation>Was sich komprimieren lässt</translation>
  </message>
 </context>
 <context>
  <name>FilesModel</name>
  <message>
   <source>Fetched</source>
   <translation>Geholt</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Access</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>Jede Größe</translation>
  </message>
  <message>
   <source>At least so many parameters</source>
   <translation>Mindestens so viele Parameter</translation>
  </message>
  <message>
   <source>At most so many parameters</source>
   <translation>Höchstens so viele Parameter</translation>
  </message>
  <message>
   <source>Can be compressed</source>
   <translation>Komprimierbar</translation>
  </message>
  <message>
   <source>Every family of models, and how sure it is</source>
   <translation>Jede Modellfamilie, und wie sicher sie ist</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>From {0}</source>
   <translation>Von {0}</translation>
  </message>
  <message>
   <source>Largest size</source>
   <translation>Größte Größe</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Mehr Filter</translation>
  </message>
  <message>
   <source>Only models that run on this computer at about 4 bits</source>
   <translation>Nur Modelle, die mit etwa 4 Bit auf diesem Rechner laufen</translation>
  </message>
  <message>
   <source>Only models that this program can compress</source>
   <translation>Nur Modelle, die dieses Programm komprimieren kann</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Runs here</source>
   <translation>Läuft hier</translation>
  </message>
  <message>
   <source>Smallest size</source>
   <translation>Kleinste Größe</translation>
  </message>
  <message>
   <source>Take all filters away</source>
   <translation>Alle Filter wegnehmen</translation>
  </message>
  <message>
   <source>Take this filter away: {0}</source>
   <translation>Diesen Filter wegnehmen: {0}</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>Task, family, size, licence, access</source>
   <translation>Aufgabe, Familie, Größe, Lizenz, Zugang</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built</source>
   <translation>Die Art des Modells: wie seine Schichten gebaut sind</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>Bis zu {0}</translation>
  </message>
  <message>
   <source>What can be compressed?</source>
   <translation>Was geht?</translation>
  </message>
  <message>
   <source>What comes first</source>
   <translation>Was zuerst kommt</translation>
  </message>
  <message>
   <source>What the model does</source>
   <translation>Was das Modell tut</translation>
  </message>
  <message>
   <source>What you may do with it</source>
   <translation>Was Sie damit tun dürfen</translation>
  </message>
  <message>
   <source>Whether its authors ask for consent first (gated)</source>
   <translation>Ob seine Urheber vorher um Zustimmung bitten (gated)</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>Models that are here already</source>
   <translation>Modelle, die schon hier sind</translation>
  </message>
  <message>
   <source>On the Hub</source>
   <translation>Auf dem Hub</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Rechner</translation>
  </message>
  <message>
   <source>Search the Hub</source>
   <translation>Den Hub durchsuchen</translation>
  </message>
  <message>
   <source>Search the Hugging Face Hub</source>
   <translation>Den Hugging Face Hub durchsuchen</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>Suche: ein Wort, besitzer/name oder eine Webadresse</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page (Ctrl+F)</source>
   <translation>Wörter, besitzer/name oder die Adresse der Seite eines Modells (Strg+F)</translation>
  </message>
 </context>
 <context>
  <name>FitLadder</name>
  <message>
   <source>For each number of bits: whether it runs here</source>
   <translation>Für jede Zahl von Bits: ob es hier läuft</translation>
  </message>
  <message>
   <source>Runs on this computer</source>
   <translation>Läuft auf diesem Rechner</translation>
  </message>
  <message>
   <source>Runs on this computer: {0}</source>
   <translation>Läuft auf diesem Rechner: {0}</translation>
  </message>
  <message>
   <source>as is</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} Bit</translation>
  </message>
 </context>
 <context>
  <name>FoundBanner</name>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Continue all</source>
   <translation>Alle fortsetzen</translation>
  </message>
  <message>
   <source>Continue the chosen</source>
   <translation>Ausgewählte fortsetzen</translation>
  </message>
  <message>
   <source>Go on with all of them, one after another</source>
   <translation>Mit allen weitermachen, einer nach dem anderen</translation>
  </message>
  <message>
   <source>Go on with some of them</source>
   <translation>Mit einigen weitermachen</translation>
  </message>
  <message>
   <source>Go on with those that are ticked</source>
   <translation>Mit den angehakten weitermachen</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Leave them as they are; each has its own button</source>
   <translation>Lassen wie sie sind; jeder hat seinen eigenen Knopf</translation>
  </message>
  <message>
   <source>Nothing was lost: each goes on where it stopped.</source>
   <translation>Nichts ging verloren: Jeder macht weiter, wo er aufgehört hat.</translation>
  </message>
 </context>
 <context>
  <name>FoundDelegate</name>
  <message>
   <source>Gated: its authors ask for your consent before you may download it.</source>
   <translation>Beschränkt: Seine Urheber verlangen Ihre Zustimmung, bevor Sie es herunterladen dürfen.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>asks for consent (gated)</source>
   <translation>bittet um Zustimmung (gated)</translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>komprimierbar</translation>
  </message>
  <message>
   <source>cannot be compressed: {0}</source>
   <translation>nicht komprimierbar: {0}</translation>
  </message>
 </context>
 <context>
  <name>FoundPanel</name>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n Modell</numerusform>
    <numerusform>%n Modelle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model(s), more as you scroll</source>
   <translation>
    <numerusform>%n Modell, mehr beim Rollen</numerusform>
    <numerusform>%n Modelle, mehr beim Rollen</numerusform>
   </translation>
  </message>
  <message>
   <source>A filter may be too narrow.</source>
   <translation>Vielleicht ist ein Filter zu eng.</translation>
  </message>
  <message>
   <source>Ask the Hub again</source>
   <translation>Den Hub noch einmal fragen</translation>
  </message>
  <message>
   <source>Below is what was found {0}.</source>
   <translation>Darunter steht, was {0} gefunden wurde.</translation>
  </message>
  <message>
   <source>Clear the words</source>
   <translation>Die Wörter löschen</translation>
  </message>
  <message>
   <source>Fetch more</source>
   <translation>Mehr holen</translation>
  </message>
  <message>
   <source>More could not be fetched.</source>
   <translation>Mehr konnte nicht geholt werden.</translation>
  </message>
  <message>
   <source>Most downloaded, and can be compressed here</source>
   <translation>Am meisten heruntergeladen und hier komprimierbar</translation>
  </message>
  <message>
   <source>Most liked, and can be compressed here</source>
   <translation>Am beliebtesten und hier komprimierbar</translation>
  </message>
  <message>
   <source>Newest that can be compressed here</source>
   <translation>Die neuesten, die hier komprimierbar sind</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Nothing found for “{0}”</source>
   <translation>Nichts gefunden für „{0}“</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Rechner</translation>
  </message>
  <message>
   <source>Searching the Hub</source>
   <translation>Den Hub durchsuchen</translation>
  </message>
  <message>
   <source>Searching the Hub …</source>
   <translation>Der Hub wird durchsucht …</translation>
  </message>
  <message>
   <source>Show the models that are here</source>
   <translation>Die Modelle zeigen, die hier sind</translation>
  </message>
  <message>
   <source>Smallest that can be compressed here</source>
   <translation>Die kleinsten, die hier komprimierbar sind</translation>
  </message>
  <message>
   <source>Trending now, and can be compressed here</source>
   <translation>Gerade gefragt und hier komprimierbar</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try fewer or other words.</source>
   <translation>Versuchen Sie weniger oder andere Wörter.</translation>
  </message>
  <message>
   <source>Without any filter</source>
   <translation>Ohne jeden Filter</translation>
  </message>
  <message>
   <source>Without “{0}”</source>
   <translation>Ohne „{0}“</translation>
  </message>
 </context>
 <context>
  <name>FoundView</name>
  <message>
   <source>Arrow keys choose a model; its details are at the right</source>
   <translation>Pfeiltasten wählen ein Modell; Einzelheiten stehen rechts</translation>
  </message>
  <message>
   <source>Models found</source>
   <translation>Gefundene Modelle</translation>
  </message>
 </context>
 <context>
  <name>GpuPanel</name>
  <message>
   <source>Add GPU support</source>
   <translation>GPU-Unterstützung hinzufügen</translation>
  </message>
  <message>
   <source>Back to the processor; frees the space</source>
   <translation>Zurück zum Prozessor; gibt den Platz frei</translation>
  </message>
  <message>
   <source>Fetches a larger build of PyTorch for NVIDIA cards into a folder of your own</source>
   <translation>Holt eine größere Fassung von PyTorch für NVIDIA-Karten in einen eigenen Ordner</translation>
  </message>
  <message>
   <source>GPU support</source>
   <translation>GPU-Unterstützung</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>Wie viel davon angekommen ist</translation>
  </message>
  <message>
   <source>It is there, but it does not work: {0}</source>
   <translation>Sie ist da, funktioniert aber nicht: {0}</translation>
  </message>
  <message>
   <source>Looking at the graphics card …</source>
   <translation>Die Grafikkarte wird angesehen …</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>What has arrived is kept</source>
   <translation>Was angekommen ist, bleibt erhalten</translation>
  </message>
  <message>
   <source>With an NVIDIA card, long work takes a fraction of the time. {0} will be on the disk.</source>
   <translation>Mit einer NVIDIA-Karte braucht lange Arbeit nur einen Bruchteil der Zeit. {0} liegen dann auf der Platte.</translation>
  </message>
  <message>
   <source>{0} are fetched.</source>
   <translation>{0} werden geholt.</translation>
  </message>
  <message>
   <source>{0} have arrived.</source>
   <translation>{0} sind angekommen.</translation>
  </message>
  <message>
   <source>{0} is used. GPU support takes {1} on the disk.</source>
   <translation>{0} wird benutzt. Die GPU-Unterstützung belegt {1} auf der Platte.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0}: {1} von {2}</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Drag to another place in the queue (or Alt with the arrow keys)</source>
   <translation>An einen anderen Platz der Warteschlange ziehen (oder Alt mit den Pfeiltasten)</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>  ·  not downloaded</source>
   <translation>  ·  nicht heruntergeladen</translation>
  </message>
  <message>
   <source>No model open</source>
   <translation>Kein Modell geöffnet</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>{0} wird geöffnet …</translation>
  </message>
  <message>
   <source>{0}  ·  {1} parameters  ·  {2}</source>
   <translation>{0}  ·  {1} Parameter  ·  {2}</translation>
  </message>
 </context>
 <context>
  <name>Histogram</name>
  <message>
   <source>Histogram of the tensor's values</source>
   <translation>Histogramm der Werte des Tensors</translation>
  </message>
  <message>
   <source>How often each value occurs. Lines: the values that the chosen type can store</source>
   <translation>Wie oft jeder Wert vorkommt. Linien: die Werte, die der gewählte Typ speichern kann</translation>
  </message>
 </context>
 <context>
  <name>JobCard</name>
  <message>
   <source>Begin the job anew</source>
   <translation>Den Auftrag von vorn beginnen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel the job</source>
   <translation>Den Auftrag abbrechen</translation>
  </message>
  <message>
   <source>Cancel this job?</source>
   <translation>Diesen Auftrag abbrechen?</translation>
  </message>
  <message>
   <source>Cancel {0}?</source>
   <translation>{0} abbrechen?</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Give the job up and delete what is half-written</source>
   <translation>Den Auftrag aufgeben und Halbgeschriebenes löschen</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Weitermachen, wo es aufgehört hat</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>Mit %n Thread weitermachen</numerusform>
    <numerusform>Mit %n Threads weitermachen</numerusform>
   </translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room on the disk.</source>
   <translation>Geht von selbst weiter, sobald auf der Platte Platz ist.</translation>
  </message>
  <message>
   <source>Hide log</source>
   <translation>Protokoll verbergen</translation>
  </message>
  <message>
   <source>Hide map</source>
   <translation>Karte verbergen</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Move down in the queue (Alt+Down)</source>
   <translation>In der Warteschlange nach unten (Alt+Ab)</translation>
  </message>
  <message>
   <source>Move up in the queue (Alt+Up)</source>
   <translation>In der Warteschlange nach oben (Alt+Auf)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Pausing …</source>
   <translation>Wird angehalten …</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>Fortschritt von {0}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Running elsewhere</source>
   <translation>Läuft anderswo</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>Den Nachweis ansehen</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <source>Show map</source>
   <translation>Karte zeigen</translation>
  </message>
  <message>
   <source>Slower, with less memory; what is done is kept</source>
   <translation>Langsamer, mit weniger Speicher; was getan ist, bleibt erhalten</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Startet …</translation>
  </message>
  <message>
   <source>Stop after the current step; nothing is lost</source>
   <translation>Nach dem laufenden Schritt anhalten; nichts geht verloren</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Waiting; the queue is paused</source>
   <translation>Wartet; die Warteschlange ist angehalten</translation>
  </message>
  <message>
   <source>Waits for space</source>
   <translation>Wartet auf Platz</translation>
  </message>
  <message>
   <source>What came out, and how good it is</source>
   <translation>Was herauskam und wie gut es ist</translation>
  </message>
  <message>
   <source>What is half-written will be deleted. The original model stays as it is.</source>
   <translation>Halbgeschriebenes wird gelöscht. Das ursprüngliche Modell bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>What was done, step by step</source>
   <translation>Was getan wurde, Schritt für Schritt</translation>
  </message>
  <message>
   <source>Which parts are done</source>
   <translation>Welche Teile fertig sind</translation>
  </message>
 </context>
 <context>
  <name>JobLogView</name>
  <message>
   <source>Copy log</source>
   <translation>Protokoll kopieren</translation>
  </message>
  <message>
   <source>Copy the log as text</source>
   <translation>Das Protokoll als Text kopieren</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Nothing has been done yet.</source>
   <translation>Noch wurde nichts getan.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Show the job's own files: log, plan, state</source>
   <translation>Die eigenen Dateien des Auftrags zeigen: Protokoll, Plan, Zustand</translation>
  </message>
  <message>
   <source>What was done, step by step; it stays on this computer</source>
   <translation>Was getan wurde, Schritt für Schritt; es bleibt auf diesem Rechner</translation>
  </message>
 </context>
 <context>
  <name>JobMapView</name>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
 </context>
 <context>
  <name>JobMenu</name>
  <message>
   <source>A new job that needs far less memory and time, and gives slightly worse answers</source>
   <translation>Ein neuer Auftrag, der viel weniger Speicher und Zeit braucht und etwas schlechtere Antworten gibt</translation>
  </message>
  <message>
   <source>A new job with the same model and recipe, to a file of another name</source>
   <translation>Ein neuer Auftrag mit demselben Modell und Rezept, in eine Datei anderen Namens</translation>
  </message>
  <message>
   <source>As soon as the computer is on mains power</source>
   <translation>Sobald der Rechner am Stromnetz hängt</translation>
  </message>
  <message>
   <source>Choose a moment</source>
   <translation>Einen Zeitpunkt wählen</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Do it again with quality “fast”</source>
   <translation>Noch einmal mit Qualität „schnell“</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>Erster in der Warteschlange</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>Mit %n Thread weitermachen</numerusform>
    <numerusform>Mit %n Threads weitermachen</numerusform>
   </translation>
  </message>
  <message>
   <source>Last in the queue</source>
   <translation>Letzter in der Warteschlange</translation>
  </message>
  <message>
   <source>Open the folder of the result</source>
   <translation>Den Ordner des Ergebnisses öffnen</translation>
  </message>
  <message>
   <source>Slower, with less memory</source>
   <translation>Langsamer, mit weniger Speicher</translation>
  </message>
  <message>
   <source>Start as soon as possible</source>
   <translation>So bald wie möglich starten</translation>
  </message>
  <message>
   <source>Start at …</source>
   <translation>Starten um …</translation>
  </message>
  <message>
   <source>Start tonight ({0})</source>
   <translation>Heute Nacht starten ({0})</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>Am Stromnetz starten</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then</source>
   <translation>Der Rechner und dieses Programm müssen dann an sein</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>Ans Ende</translation>
  </message>
  <message>
   <source>To the front</source>
   <translation>Nach vorn</translation>
  </message>
  <message>
   <source>When its turn comes</source>
   <translation>Wenn er an der Reihe ist</translation>
  </message>
 </context>
 <context>
  <name>JobWatch</name>
  <message>
   <source>A model is being compressed</source>
   <translation>Ein Modell wird komprimiert</translation>
  </message>
  <message>
   <source>{0} % - {1}</source>
   <translation>{0} % - {1}</translation>
  </message>
  <message>
   <source>{0} has stopped</source>
   <translation>{0} ist stehen geblieben</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} ist fertig</translation>
  </message>
  <message>
   <source>{0} waits for space</source>
   <translation>{0} wartet auf Platz</translation>
  </message>
 </context>
 <context>
  <name>LibraryTree</name>
  <message>
   <source>Compressed here</source>
   <translation>Hier komprimiert</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>Vom Hugging Face Hub</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Anmerkungen</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>Ihre Ordner</translation>
  </message>
  <message>
   <source>frees {0} alone</source>
   <translation>macht allein {0} frei</translation>
  </message>
  <message>
   <source>shares files with {0}</source>
   <translation>teilt Dateien mit {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} und {1} weitere</translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message>
   <source>
… and {0} more</source>
   <translation>
… und {0} weitere</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n Modell</numerusform>
    <numerusform>%n Modelle</numerusform>
   </translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>Ordner hinzufügen …</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Nichts ändern</translation>
  </message>
  <message>
   <source>Choose a folder with models</source>
   <translation>Einen Ordner mit Modellen wählen</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Enter or a double click opens a model</source>
   <translation>Enter oder ein Doppelklick öffnet ein Modell</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>Nach Namen filtern</translation>
  </message>
  <message>
   <source>Filter the library</source>
   <translation>Die Bibliothek filtern</translation>
  </message>
  <message>
   <source>Finding the models on this computer.</source>
   <translation>Die Modelle auf diesem Rechner werden gesucht.</translation>
  </message>
  <message>
   <source>Finish or remove the job first.</source>
   <translation>Beenden oder entfernen Sie zuerst den Auftrag.</translation>
  </message>
  <message>
   <source>Free up space …</source>
   <translation>Platz schaffen …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>Diesen Ordner auslassen</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Erneut nachsehen</translation>
  </message>
  <message>
   <source>Look at this model</source>
   <translation>Dieses Modell ansehen</translation>
  </message>
  <message>
   <source>Looking around …</source>
   <translation>Sieht sich um …</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>Modelle auf diesem Rechner</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>In den Papierkorb</translation>
  </message>
  <message>
   <source>Move what is ticked to the trash</source>
   <translation>Angehaktes in den Papierkorb verschieben</translation>
  </message>
  <message>
   <source>Move {0} to the trash?</source>
   <translation>{0} in den Papierkorb verschieben?</translation>
  </message>
  <message>
   <source>Moving to the trash …</source>
   <translation>Wird in den Papierkorb verschoben …</translation>
  </message>
  <message>
   <source>No models here yet</source>
   <translation>Noch keine Modelle hier</translation>
  </message>
  <message>
   <source>Nothing of that name</source>
   <translation>Nichts dieses Namens</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open another one first.</source>
   <translation>Öffnen Sie zuerst ein anderes.</translation>
  </message>
  <message>
   <source>Open the folder that it is in</source>
   <translation>Den Ordner öffnen, in dem es liegt</translation>
  </message>
  <message>
   <source>Search the Hub, or add a folder in which you keep models.</source>
   <translation>Durchsuchen Sie den Hub, oder fügen Sie einen Ordner mit Modellen hinzu.</translation>
  </message>
  <message>
   <source>See what is large, and remove what you no longer need</source>
   <translation>Sehen, was groß ist, und entfernen, was Sie nicht mehr brauchen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Show only models whose name or place holds this</source>
   <translation>Nur Modelle zeigen, deren Name oder Ort dies enthält</translation>
  </message>
  <message>
   <source>Show the models in a folder of yours, too</source>
   <translation>Auch die Modelle in einem eigenen Ordner zeigen</translation>
  </message>
  <message>
   <source>Stop listing the folder; its files stay</source>
   <translation>Den Ordner nicht mehr auflisten; seine Dateien bleiben</translation>
  </message>
  <message>
   <source>The model that is open now stays.</source>
   <translation>Das jetzt geöffnete Modell bleibt.</translation>
  </message>
  <message>
   <source>There is no trash for these files. Delete them for good?</source>
   <translation>Für diese Dateien gibt es keinen Papierkorb. Endgültig löschen?</translation>
  </message>
  <message>
   <source>Tick what you no longer need.</source>
   <translation>Haken Sie an, was Sie nicht mehr brauchen.</translation>
  </message>
  <message>
   <source>Try fewer letters.</source>
   <translation>Versuchen Sie weniger Buchstaben.</translation>
  </message>
  <message>
   <source>{0}

This cannot be undone.</source>
   <translation>{0}

Dies lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>{0} are free once the trash is emptied.</source>
   <translation>{0} sind frei, sobald der Papierkorb geleert ist.</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>{0} insgesamt</translation>
  </message>
  <message>
   <source>{0} is needed by a job that is not finished.</source>
   <translation>{0} wird von einem unfertigen Auftrag gebraucht.</translation>
  </message>
  <message>
   <source>{0} would be free.</source>
   <translation>{0} würden frei.</translation>
  </message>
  <message>
   <source>{0} would be free; the rest of {1} is used by others, too.</source>
   <translation>{0} würden frei; der Rest von {1} wird auch von anderen benutzt.</translation>
  </message>
 </context>
 <context>
  <name>LimitPicker</name>
  <message>
   <source> MB/s</source>
   <translation> MB/s</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>Tempolimit</translation>
  </message>
  <message>
   <source>Speed limit in megabytes per second</source>
   <translation>Tempolimit in Megabyte pro Sekunde</translation>
  </message>
  <message>
   <source>What all downloads together may take of the connection</source>
   <translation>Was alle Downloads zusammen von der Verbindung nehmen dürfen</translation>
  </message>
  <message>
   <source>full speed</source>
   <translation>volles Tempo</translation>
  </message>
  <message>
   <source>up to {0} MB/s</source>
   <translation>bis zu {0} MB/s</translation>
  </message>
  <message>
   <source>up to …</source>
   <translation>bis zu …</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source>Choose bits</source>
   <translation>Bits wählen</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Ein Modell finden</translation>
  </message>
  <message>
   <source>Go on: decide how much to compress</source>
   <translation>Weiter: entscheiden, wie stark komprimiert wird</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>Zum ersten Schritt</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>Kein Modell ist geöffnet</translation>
  </message>
  <message>
   <source>Open one to see what is inside.</source>
   <translation>Öffnen Sie eines, um zu sehen, was darin ist.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Choose</source>
   <translation>Wählen</translation>
  </message>
  <message>
   <source>Decide how much to compress</source>
   <translation>Entscheiden, wie stark komprimiert wird</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Finden</translation>
  </message>
  <message>
   <source>Get a model from the Hub or from this computer</source>
   <translation>Ein Modell vom Hub oder von diesem Rechner nehmen</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <source>See how good the result is</source>
   <translation>Sehen, wie gut das Ergebnis ist</translation>
  </message>
  <message>
   <source>See what is inside</source>
   <translation>Sehen, was darin ist</translation>
  </message>
  <message>
   <source>Watch it being done</source>
   <translation>Der Arbeit zusehen</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Arbeiten</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Measured in the background</source>
   <translation>Im Hintergrund gemessen</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>Fortschritt der Messung</translation>
  </message>
  <message>
   <source>Open a second model beside this one, such as a finished file.</source>
   <translation>Öffnen Sie neben diesem ein zweites Modell, etwa eine fertige Datei.</translation>
  </message>
  <message>
   <source>Preparing …</source>
   <translation>Wird vorbereitet …</translation>
  </message>
  <message>
   <source>Reads a sample of every tensor.</source>
   <translation>Liest eine Stichprobe jedes Tensors.</translation>
  </message>
  <message>
   <source>Reads a text through the model and notes how large values get; takes minutes.</source>
   <translation>Liest einen Text durch das Modell und merkt sich, wie groß Werte werden; dauert Minuten.</translation>
  </message>
  <message>
   <source>Reads a text through the model to see where losses harm most; takes minutes.</source>
   <translation>Liest einen Text durch das Modell, um zu sehen, wo Verluste am meisten schaden; dauert Minuten.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>Hier anhalten; was gemessen ist, bleibt</translation>
  </message>
  <message>
   <source>What is to be seen at a glance</source>
   <translation>Was auf einen Blick zu sehen sein soll</translation>
  </message>
  <message>
   <source>What the colours mean</source>
   <translation>Was die Farben bedeuten</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>noch {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasureCard</name>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Choose a folder of texts</source>
   <translation>Einen Ordner mit Texten wählen</translation>
  </message>
  <message>
   <source>Choose a folder of texts of your own to measure with</source>
   <translation>Einen eigenen Ordner mit Texten zum Messen wählen</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>Einen Text wählen</translation>
  </message>
  <message>
   <source>Choose a text file of your own to measure with</source>
   <translation>Eine eigene Textdatei zum Messen wählen</translation>
  </message>
  <message>
   <source>Measure activation ranges</source>
   <translation>Aktivierungsbereiche messen</translation>
  </message>
  <message>
   <source>Measure again with a text file of your own</source>
   <translation>Mit einer eigenen Textdatei erneut messen</translation>
  </message>
  <message>
   <source>Measured with {0}: {1} words and parts of words (tokens).</source>
   <translation>Gemessen mit {0}: {1} Wörter und Wortteile (Token).</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>Fortschritt der Messung</translation>
  </message>
  <message>
   <source>Other text …</source>
   <translation>Anderer Text …</translation>
  </message>
  <message>
   <source>Own folder …</source>
   <translation>Eigener Ordner …</translation>
  </message>
  <message>
   <source>Own text …</source>
   <translation>Eigener Text …</translation>
  </message>
  <message>
   <source>Preparing {0} …</source>
   <translation>{0} wird vorbereitet …</translation>
  </message>
  <message>
   <source>Reads a text through the model, layer by layer, and notes how large the values get that enter each one (activation ranges). Few, very large ones make a layer hard to compress.</source>
   <translation>Liest einen Text durch das Modell, Schicht für Schicht, und merkt sich, wie groß die Werte werden, die in jede eingehen (Aktivierungsbereiche). Wenige, sehr große erschweren es, eine Schicht zu komprimieren.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>Hier anhalten; was gemessen ist, bleibt</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>Texte (*.txt *.md *.csv *.json *.html *.py)</translation>
  </message>
  <message>
   <source>What passes through the layers?</source>
   <translation>Was geht durch die Schichten?</translation>
  </message>
  <message>
   <source>With the text that calibration is done with</source>
   <translation>Mit dem Text, mit dem kalibriert wird</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>noch {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasurePanel</name>
  <message>
   <source>Find out what each type of each part costs this model (sensitivity). It is kept for the next time</source>
   <translation>Herausfinden, was jeder Typ jeden Teil dieses Modells kostet (Empfindlichkeit). Wird für das nächste Mal aufbewahrt</translation>
  </message>
  <message>
   <source>Measure this model</source>
   <translation>Dieses Modell messen</translation>
  </message>
  <message>
   <source>Models differ. Measuring this one takes some minutes and shows its own curve; Balanced and Best measure it anyway.</source>
   <translation>Modelle unterscheiden sich. Dieses zu messen dauert einige Minuten und zeigt seine eigene Kurve; Ausgewogen und Beste messen es ohnehin.</translation>
  </message>
  <message>
   <source>Progress of measuring</source>
   <translation>Fortschritt der Messung</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Startet …</translation>
  </message>
  <message>
   <source>Stop measuring</source>
   <translation>Nicht weiter messen</translation>
  </message>
  <message>
   <source>What each part costs was measured on this model, so the curve is its own.</source>
   <translation>Was jeder Teil kostet, wurde an diesem Modell gemessen; die Kurve ist also seine eigene.</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>Vorhersage aus typischen Modellen</translation>
  </message>
  <message>
   <source>measured on this model</source>
   <translation>an diesem Modell gemessen</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Close this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Copy the diagnostics and send them to us, so that it gets mended.</source>
   <translation>Kopieren Sie die Diagnose und senden Sie sie uns, damit es behoben wird.</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>Kopieren, was Entwickler wissen müssen</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Show what exactly happened</source>
   <translation>Zeigen, was genau geschehen ist</translation>
  </message>
  <message>
   <source>Something went wrong inside Featherweight. Your files are untouched.</source>
   <translation>In Featherweight ist etwas schiefgegangen. Ihre Dateien sind unberührt.</translation>
  </message>
 </context>
 <context>
  <name>ModelMap</name>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Nichts ändern</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
 </context>
 <context>
  <name>OrderPanel</name>
  <message numerus="yes">
   <source>%n part(s) take another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.</source>
   <translation>
    <numerusform>%n Teil nimmt einen anderen Typ, meist {0} statt {1}: Zeilen von {2} sind nicht durch {3} teilbar.</numerusform>
    <numerusform>%n Teile nehmen einen anderen Typ, meist {0} statt {1}: Zeilen von {2} sind nicht durch {3} teilbar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>Antworten: {0}</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>Vor dem Start</translation>
  </message>
  <message>
   <source>Choose where the file goes</source>
   <translation>Wählen, wohin die Datei kommt</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>Komprimieren</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Rechnen auf</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Download, then start</source>
   <translation>Herunterladen, dann starten</translation>
  </message>
  <message>
   <source>Everything to know before the start</source>
   <translation>Alles, was vor dem Start wichtig ist</translation>
  </message>
  <message>
   <source>Exact, headers and vocabulary included: {0} bytes</source>
   <translation>Genau, samt Kopfdaten und Vokabular: {0} Bytes</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats; the proof will measure it</source>
   <translation>Erwartete mittlere KL-Divergenz von den Antworten des Originals, in Nats; der Nachweis misst sie</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>Wie viele Prozessorkerne zugleich genutzt werden</translation>
  </message>
  <message>
   <source>Output file</source>
   <translation>Ausgabedatei</translation>
  </message>
  <message>
   <source>Ready: {0}.</source>
   <translation>Bereit: {0}.</translation>
  </message>
  <message>
   <source>Runs in</source>
   <translation>Läuft in</translation>
  </message>
  <message>
   <source>The file that will be written; the original stays as it is</source>
   <translation>Die Datei, die geschrieben wird; das Original bleibt, wie es ist</translation>
  </message>
  <message>
   <source>The program that will run it; it decides the file's format</source>
   <translation>Das Programm, das es ausführen wird; davon hängt das Dateiformat ab</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>Das Ergebnis</translation>
  </message>
  <message>
   <source>The vocabulary was not fetched; its part of the size is an estimate</source>
   <translation>Das Vokabular wurde nicht geholt; sein Anteil an der Größe ist geschätzt</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>Was die Arbeit tut: der Prozessor oder eine Grafikkarte</translation>
  </message>
  <message>
   <source>Write the result to</source>
   <translation>Das Ergebnis schreiben nach</translation>
  </message>
  <message>
   <source>Write the smaller model and prove it</source>
   <translation>Das kleinere Modell schreiben und nachweisen</translation>
  </message>
  <message>
   <source>Write to</source>
   <translation>Schreiben nach</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>etwa {0}</translation>
  </message>
  <message>
   <source>changed by hand</source>
   <translation>von Hand geändert</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>Vorhersage aus typischen Modellen</translation>
  </message>
  <message>
   <source>forecast, measured on this model</source>
   <translation>Vorhersage, an diesem Modell gemessen</translation>
  </message>
  <message>
   <source>{0} It reads {1} files.</source>
   <translation>{0} Es liest {1}-Dateien.</translation>
  </message>
  <message>
   <source>{0} as {1}, written to {2}</source>
   <translation>{0} als {1}, geschrieben nach {2}</translation>
  </message>
  <message>
   <source>{0} models (*{1})</source>
   <translation>{0}-Modelle (*{1})</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} weitere</translation>
  </message>
  <message>
   <source>{0} per weight, {1}</source>
   <translation>{0} je Gewicht, {1}</translation>
  </message>
  <message>
   <source>{0}: {1} of memory are free</source>
   <translation>{0}: {1} Speicher sind frei</translation>
  </message>
 </context>
 <context>
  <name>OtherModelBar</name>
  <message>
   <source>Beside: {0}. {1} of {2} tensors have a counterpart of the same shape.</source>
   <translation>Daneben: {0}. {1} von {2} Tensoren haben ein Gegenstück gleicher Form.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Colour the map by how far each tensor lies from the other</source>
   <translation>Die Karte danach färben, wie weit jeder Tensor vom anderen entfernt ist</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Auf der Karte</translation>
  </message>
  <message>
   <source>Opening the second model …</source>
   <translation>Das zweite Modell wird geöffnet …</translation>
  </message>
  <message>
   <source>Take the second model away</source>
   <translation>Das zweite Modell wegnehmen</translation>
  </message>
  <message>
   <source>The middle one differs by {0}.</source>
   <translation>Der mittlere weicht um {0} ab.</translation>
  </message>
 </context>
 <context>
  <name>OtherModelButton</name>
  <message>
   <source>A file (GGUF) …</source>
   <translation>Eine Datei (GGUF) …</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>Ein Ordner …</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Compare with a file</source>
   <translation>Mit einer Datei vergleichen</translation>
  </message>
  <message>
   <source>Compare with a folder</source>
   <translation>Mit einem Ordner vergleichen</translation>
  </message>
  <message>
   <source>Compare with another model</source>
   <translation>Mit einem anderen Modell vergleichen</translation>
  </message>
  <message>
   <source>Compare …</source>
   <translation>Vergleichen …</translation>
  </message>
  <message>
   <source>Models (*.gguf *.safetensors)</source>
   <translation>Modelle (*.gguf *.safetensors)</translation>
  </message>
  <message>
   <source>Open a second model beside, such as a finished file</source>
   <translation>Ein zweites Modell daneben öffnen, etwa eine fertige Datei</translation>
  </message>
 </context>
 <context>
  <name>OutlineTree</name>
  <message>
   <source>All tensors of this layer</source>
   <translation>Alle Tensoren dieser Schicht</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Wird zu</translation>
  </message>
  <message>
   <source>Chosen by you: {0}</source>
   <translation>Von Ihnen gewählt: {0}</translation>
  </message>
  <message>
   <source>Layer {0}</source>
   <translation>Schicht {0}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Teil des Modells</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>Größe dann</translation>
  </message>
  <message>
   <source>Stand-ins: {0}</source>
   <translation>Vertreter: {0}</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Gespeichert als</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, Schicht {1}</translation>
  </message>
 </context>
 <context>
  <name>OverviewMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>Schicht {0}: </translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right</source>
   <translation>Schichten von oben nach unten, Arten von Tensor von links nach rechts</translation>
  </message>
  <message>
   <source>Map of the model</source>
   <translation>Karte des Modells</translation>
  </message>
 </context>
 <context>
  <name>OverviewPane</name>
  <message>
   <source>Filter tensors</source>
   <translation>Tensoren filtern</translation>
  </message>
  <message>
   <source>Filter, e.g. “down” or “layer 3”</source>
   <translation>Filter, z. B. „down“ oder „layer 3“</translation>
  </message>
  <message>
   <source>How large values get from layer to layer (activations)</source>
   <translation>Wie groß die Werte von Schicht zu Schicht werden (Aktivierungen)</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Layers and tensors</source>
   <translation>Schichten und Tensoren</translation>
  </message>
  <message>
   <source>Layers and tensors, one inside the other</source>
   <translation>Schichten und Tensoren, ineinander verschachtelt</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Open a layer, then choose a tensor</source>
   <translation>Eine Schicht öffnen, dann einen Tensor wählen</translation>
  </message>
  <message>
   <source>Ranges</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Nur Zeilen zeigen, die diese Wörter enthalten</translation>
  </message>
  <message>
   <source>The whole model at a glance, and every tensor in a table</source>
   <translation>Das ganze Modell auf einen Blick und jeder Tensor in einer Tabelle</translation>
  </message>
  <message>
   <source>{0} chosen: {1}</source>
   <translation>{0} gewählt: {1}</translation>
  </message>
 </context>
 <context>
  <name>OwnPresets</name>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>Vorlage löschen</translation>
  </message>
  <message>
   <source>Delete the preset {0}?</source>
   <translation>Die Vorlage {0} löschen?</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>Löschen …</translation>
  </message>
  <message>
   <source>Export this preset</source>
   <translation>Diese Vorlage exportieren</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Export …</translation>
  </message>
  <message>
   <source>Forget this preset</source>
   <translation>Diese Vorlage vergessen</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>Ihr einen anderen Namen geben</translation>
  </message>
  <message>
   <source>Import a preset</source>
   <translation>Eine Vorlage importieren</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importieren …</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep what is chosen now under a name of yours</source>
   <translation>Was jetzt gewählt ist, unter einem eigenen Namen aufbewahren</translation>
  </message>
  <message>
   <source>Let it be what is chosen now</source>
   <translation>Durch das ersetzen, was jetzt gewählt ist</translation>
  </message>
  <message>
   <source>My presets</source>
   <translation>Meine Vorlagen</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>Rezepte (*.json)</translation>
  </message>
  <message>
   <source>Rename preset</source>
   <translation>Vorlage umbenennen</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Umbenennen …</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>Als Vorlage speichern</translation>
  </message>
  <message>
   <source>Save as preset …</source>
   <translation>Sichern …</translation>
  </message>
  <message>
   <source>Take a preset from a recipe file (JSON)</source>
   <translation>Eine Vorlage aus einer Rezeptdatei (JSON) nehmen</translation>
  </message>
  <message>
   <source>The files that were made with it keep their names.</source>
   <translation>Die Dateien, die damit gemacht wurden, behalten ihre Namen.</translation>
  </message>
  <message>
   <source>The preset holds types, limits, target and care, but no model.</source>
   <translation>Die Vorlage enthält Typen, Grenzen, Ziel und Sorgfalt, aber kein Modell.</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <source>What was made with it stays.</source>
   <translation>Was damit gemacht wurde, bleibt.</translation>
  </message>
  <message>
   <source>What you choose can be kept here, for other models too.</source>
   <translation>Was Sie wählen, lässt sich hier aufbewahren.</translation>
  </message>
  <message>
   <source>Write it as a recipe file (JSON) to share</source>
   <translation>Als Rezeptdatei (JSON) schreiben, zum Weitergeben</translation>
  </message>
  <message>
   <source>does not suit this model</source>
   <translation>passt nicht zu diesem Modell</translation>
  </message>
  <message>
   <source>{0}. Without {1} of its rules, which name parts that this model does not have.</source>
   <translation>{0}. Ohne {1} ihrer Regeln, die Teile nennen, die dieses Modell nicht hat.</translation>
  </message>
 </context>
 <context>
  <name>PreflightRows</name>
  <message>
   <source>At its peak, llama.cpp's try of the file included</source>
   <translation>In der Spitze, samt der Probe der Datei durch llama.cpp</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Platte</translation>
  </message>
  <message>
   <source>From the start to the proof</source>
   <translation>Vom Start bis zum Nachweis</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>What the file takes, and calibration while it runs</source>
   <translation>Was die Datei braucht, und die Kalibrierung, solange sie läuft</translation>
  </message>
  <message>
   <source>…</source>
   <translation>…</translation>
  </message>
 </context>
 <context>
  <name>PreflightSheet</name>
  <message>
   <source>All is ready</source>
   <translation>Alles ist bereit</translation>
  </message>
  <message>
   <source>Back to the choices</source>
   <translation>Zurück zur Auswahl</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>Vor dem Start</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Look at disk and memory once more</source>
   <translation>Platte und Speicher noch einmal ansehen</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Wird angesehen …</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>One thing has to be mended first</source>
   <translation>Eines muss zuerst behoben werden</translation>
  </message>
  <message>
   <source>Put the job in the queue</source>
   <translation>Den Auftrag in die Warteschlange stellen</translation>
  </message>
  <message>
   <source>Start anyway</source>
   <translation>Trotzdem starten</translation>
  </message>
  <message>
   <source>Worth a thought before it starts</source>
   <translation>Vor dem Start zu bedenken</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>Bits per weight, on average</source>
   <translation>Bits pro Gewicht, im Mittel</translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation>Mehr über {0}</translation>
  </message>
  <message>
   <source>Rename, update, export or delete it</source>
   <translation>Umbenennen, aktualisieren, exportieren oder löschen</translation>
  </message>
 </context>
 <context>
  <name>PresetDesk</name>
  <message>
   <source>My preset</source>
   <translation>Meine Vorlage</translation>
  </message>
 </context>
 <context>
  <name>PresetGrid</name>
  <message>
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Even near-lossless ({0}, {1}) fits an 8 GB laptop, so nothing has to be given up for size.</source>
   <translation>Selbst fast verlustfrei ({0}, {1}) passt es auf einen Laptop mit 8 GB; für die Größe muss also nichts aufgegeben werden.</translation>
  </message>
  <message>
   <source>Fits {0}</source>
   <translation>Passt auf {0}</translation>
  </message>
  <message>
   <source>Presets for special cases</source>
   <translation>Vorlagen für Sonderfälle</translation>
  </message>
  <message>
   <source>Show all presets</source>
   <translation>Alle Vorlagen zeigen</translation>
  </message>
  <message>
   <source>Show fewer presets</source>
   <translation>Weniger Vorlagen zeigen</translation>
  </message>
  <message>
   <source>To fit a computer</source>
   <translation>Passend zum Rechner</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>bis zu {0}</translation>
  </message>
 </context>
 <context>
  <name>ProgressMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>Schicht {0}: </translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right; the darker, the further it is</source>
   <translation>Schichten von oben nach unten, Arten von Tensor von links nach rechts; je dunkler, desto weiter ist es</translation>
  </message>
  <message>
   <source>Progress on the model's map</source>
   <translation>Fortschritt auf der Karte des Modells</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>{0} of {1} tensors compressed, {2} compared</source>
   <translation>{0} von {1} Tensoren komprimiert, {2} verglichen</translation>
  </message>
  <message>
   <source>{0}; now: layer {1}</source>
   <translation>{0}; jetzt: Schicht {1}</translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n Frage</numerusform>
    <numerusform>%n Fragen</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers of {0}</source>
   <translation>Antworten von {0}</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>Beide fragen</translation>
  </message>
  <message>
   <source>Ask the compressed model</source>
   <translation>Das komprimierte Modell fragen</translation>
  </message>
  <message>
   <source>Begin another suite</source>
   <translation>Eine andere Sammlung beginnen</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>Einen Text fortsetzen</translation>
  </message>
  <message>
   <source>Delete this suite; answers that were kept stay</source>
   <translation>Diese Sammlung löschen; aufbewahrte Antworten bleiben</translation>
  </message>
  <message>
   <source>Each as a conversation of its own</source>
   <translation>Jede als eigenes Gespräch</translation>
  </message>
  <message>
   <source>Export this suite</source>
   <translation>Diese Sammlung exportieren</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Export …</translation>
  </message>
  <message>
   <source>Import a suite of questions</source>
   <translation>Eine Sammlung von Fragen importieren</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importieren …</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>In Token (Wörter und Wortteile)</translation>
  </message>
  <message>
   <source>Keep these questions</source>
   <translation>Diese Fragen aufbewahren</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <source>Look at another suite of questions</source>
   <translation>Eine andere Sammlung von Fragen ansehen</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>Meine Fragen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the suite</source>
   <translation>Name der Sammlung</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>One question, or a text to continue.

A blank line begins the next one.</source>
   <translation>Eine Frage oder ein Text zum Fortsetzen.

Eine Leerzeile beginnt die nächste.</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Read a suite from a JSON file</source>
   <translation>Eine Sammlung aus einer JSON-Datei lesen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save, and put all questions to both</source>
   <translation>Speichern und alle Fragen beiden stellen</translation>
  </message>
  <message>
   <source>Separated by a blank line</source>
   <translation>Durch eine Leerzeile getrennt</translation>
  </message>
  <message>
   <source>Suites</source>
   <translation>Sammlungen</translation>
  </message>
  <message>
   <source>Suites of questions (*.json)</source>
   <translation>Sammlungen von Fragen (*.json)</translation>
  </message>
  <message>
   <source>The compressed file is not there any more.</source>
   <translation>Die komprimierte Datei ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The models go on writing each text (completion)</source>
   <translation>Die Modelle schreiben jeden Text weiter (completion)</translation>
  </message>
  <message>
   <source>The original is not prepared: see Side by side. Only the compressed model is asked.</source>
   <translation>Das Original ist nicht vorbereitet: siehe Nebeneinander. Nur das komprimierte Modell wird gefragt.</translation>
  </message>
  <message>
   <source>What these questions are called</source>
   <translation>Wie diese Fragen heißen</translation>
  </message>
  <message>
   <source>Write this suite as a JSON file</source>
   <translation>Diese Sammlung als JSON-Datei schreiben</translation>
  </message>
  <message>
   <source>{0} of the words the same</source>
   <translation>{0} der Wörter gleich</translation>
  </message>
 </context>
 <context>
  <name>ProofDesk</name>
  <message>
   <source>Compressed</source>
   <translation>Komprimiert</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Ask the original and the result the same</source>
   <translation>Original und Ergebnis dasselbe fragen</translation>
  </message>
  <message>
   <source>Copy it</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the Modelfile</source>
   <translation>Modelfile kopieren</translation>
  </message>
  <message>
   <source>Copy “{0}”</source>
   <translation>„{0}“ kopieren</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <source>Every finished job is compared with its original, tensor by tensor, and tried out.</source>
   <translation>Jeder fertige Auftrag wird Tensor für Tensor mit dem Original verglichen und ausprobiert.</translation>
  </message>
  <message>
   <source>Every finished job; compare and measure again</source>
   <translation>Jeder fertige Auftrag; vergleichen und neu messen</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>Fertige Aufträge</translation>
  </message>
  <message>
   <source>Get LM Studio</source>
   <translation>LM Studio holen</translation>
  </message>
  <message>
   <source>Get Ollama</source>
   <translation>Ollama holen</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>Zum Schritt davor</translation>
  </message>
  <message>
   <source>Hand the file to the program that will run it</source>
   <translation>Die Datei dem Programm übergeben, das sie ausführt</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Keep this proof as one HTML file, to read, send or print</source>
   <translation>Diesen Nachweis als eine HTML-Datei aufbewahren, zum Lesen, Senden oder Drucken</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Look at another finished job</source>
   <translation>Einen anderen fertigen Auftrag ansehen</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>Meine Fragen</translation>
  </message>
  <message>
   <source>No proof yet</source>
   <translation>Noch kein Nachweis</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Open LM Studio</source>
   <translation>LM Studio öffnen</translation>
  </message>
  <message>
   <source>Open in …</source>
   <translation>Öffnen in …</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Publish the file on the Hugging Face Hub, with a model card</source>
   <translation>Die Datei mit einer Modellkarte auf dem Hugging Face Hub veröffentlichen</translation>
  </message>
  <message>
   <source>Put it there</source>
   <translation>Dort ablegen</translation>
  </message>
  <message>
   <source>Questions of your own, kept and asked again</source>
   <translation>Eigene Fragen, aufbewahrt und wieder gestellt</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Save report …</source>
   <translation>Bericht speichern …</translation>
  </message>
  <message>
   <source>See the work</source>
   <translation>Die Arbeit ansehen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Show in folder: open the folder that the file is in</source>
   <translation>Im Ordner zeigen: den Ordner öffnen, in dem die Datei liegt</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>Kleine Prüfungen</translation>
  </message>
  <message>
   <source>The file is not there any more; its proof is kept</source>
   <translation>Die Datei ist nicht mehr da; ihr Nachweis bleibt</translation>
  </message>
  <message>
   <source>The report is saved as {0}.</source>
   <translation>Der Bericht ist als {0} gespeichert.</translation>
  </message>
  <message>
   <source>The verdict and every figure</source>
   <translation>Das Urteil und jede Zahl</translation>
  </message>
  <message>
   <source>Two short tests with known answers</source>
   <translation>Zwei kurze Prüfungen mit bekannten Antworten</translation>
  </message>
  <message>
   <source>Upload …</source>
   <translation>Hochladen …</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <source>{0} Create a model called {1} there? Ollama keeps a copy of its own ({2}).</source>
   <translation>{0} Dort ein Modell namens {1} anlegen? Ollama behält eine eigene Kopie ({2}).</translation>
  </message>
  <message>
   <source>{0} Put this file there? On the same disk it takes no space of its own (a hard link).</source>
   <translation>{0} Diese Datei dort ablegen? Auf derselben Platte braucht sie keinen eigenen Platz (harte Verknüpfung).</translation>
  </message>
  <message>
   <source>{0} With the Modelfile it can be given to Ollama on any computer that has the file.</source>
   <translation>{0} Mit dem Modelfile kann sie auf jedem Rechner, der die Datei hat, an Ollama gegeben werden.</translation>
  </message>
 </context>
 <context>
  <name>QualityCurve</name>
  <message>
   <source>Click to choose a size</source>
   <translation>Klicken, um eine Größe zu wählen</translation>
  </message>
  <message>
   <source>Difference (KL)</source>
   <translation>Unterschied (KL)</translation>
  </message>
  <message>
   <source>Lower is better: how far the answers are from the original's. Line: the best at every size</source>
   <translation>Niedriger ist besser: wie weit die Antworten vom Original entfernt sind. Linie: das Beste bei jeder Größe</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Größe gegen Qualität</translation>
  </message>
 </context>
 <context>
  <name>QueueBar</name>
  <message>
   <source>Afterwards</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Finish the job under way, and start no other</source>
   <translation>Den laufenden Auftrag beenden und keinen weiteren beginnen</translation>
  </message>
  <message>
   <source>Finish this, then stop</source>
   <translation>Diesen beenden, dann anhalten</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <source>Let the queue work again</source>
   <translation>Die Warteschlange wieder arbeiten lassen</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>Alle anhalten</translation>
  </message>
  <message>
   <source>Stop after the current step, and start no other</source>
   <translation>Nach dem laufenden Schritt anhalten und keinen weiteren beginnen</translation>
  </message>
  <message>
   <source>What the computer does when the queue has come to its end</source>
   <translation>Was der Rechner tut, wenn die Warteschlange zu Ende ist</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Open its page in the browser; nothing is installed by itself</source>
   <translation>Ihre Seite im Browser öffnen; nichts wird von selbst installiert</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Switch between light and dark</source>
   <translation>Zwischen hell und dunkel wechseln</translation>
  </message>
  <message>
   <source>Theme, folders, Hub token</source>
   <translation>Farben, Ordner, Hub-Token</translation>
  </message>
  <message>
   <source>Version {0} is there</source>
   <translation>Version {0} ist da</translation>
  </message>
  <message>
   <source>{0}, {1} open</source>
   <translation>{0}, {1} offen</translation>
  </message>
 </context>
 <context>
  <name>RangesChart</name>
  <message>
   <source>Activation ranges by layer</source>
   <translation>Aktivierungsbereiche nach Schicht</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>Pale: from the smallest to the largest value. Strong: 99.9 % of the values. Click a layer to see it</source>
   <translation>Blass: vom kleinsten zum größten Wert. Kräftig: 99,9 % der Werte. Ein Klick auf eine Schicht zeigt sie</translation>
  </message>
 </context>
 <context>
  <name>RangesPanel</name>
  <message>
   <source>From the smallest to the largest value</source>
   <translation>Vom kleinsten zum größten Wert</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>Art des Tensors</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Pale: smallest to largest value. Strong: 99.9 % of the values. Line: mean size.</source>
   <translation>Blass: kleinster bis größter Wert. Kräftig: 99,9 % der Werte. Linie: mittlere Größe.</translation>
  </message>
  <message>
   <source>Powers of ten: one wild layer does not flatten the others</source>
   <translation>Zehnerpotenzen: Eine wilde Schicht drückt die anderen nicht flach</translation>
  </message>
  <message>
   <source>Which inputs to compare from layer to layer</source>
   <translation>Welche Eingänge von Schicht zu Schicht verglichen werden</translation>
  </message>
 </context>
 <context>
  <name>Recent</name>
  <message>
   <source>Open {0}</source>
   <translation>{0} öffnen</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
 </context>
 <context>
  <name>RecipeEditor</name>
  <message>
   <source>A valid recipe: {0} with this model. Apply it to see more.</source>
   <translation>Ein gültiges Rezept: {0} mit diesem Modell. Wenden Sie es an, um mehr zu sehen.</translation>
  </message>
  <message>
   <source>All that was chosen, as a file of it would say it. It can be edited here</source>
   <translation>Alles, was gewählt wurde, wie eine Datei es sagen würde. Hier kann es bearbeitet werden</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Back to the recipe as it is</source>
   <translation>Zurück zum Rezept, wie es ist</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>Diesen Text kopieren</translation>
  </message>
  <message>
   <source>Drop edits</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Export the recipe</source>
   <translation>Das Rezept exportieren</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Export …</translation>
  </message>
  <message>
   <source>Let this be the recipe; undo brings the one before back</source>
   <translation>Dies als Rezept gelten lassen; Zurücknehmen holt das vorige wieder</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>Rezepte (*.json)</translation>
  </message>
  <message>
   <source>The recipe as JSON</source>
   <translation>Das Rezept als JSON</translation>
  </message>
  <message>
   <source>The whole recipe as text (JSON)</source>
   <translation>Das ganze Rezept als Text (JSON)</translation>
  </message>
  <message>
   <source>This is what will be done: {0}.</source>
   <translation>Das wird getan: {0}.</translation>
  </message>
  <message>
   <source>Write it as a file, for `--recipe` or to share</source>
   <translation>Als Datei schreiben, für `--recipe` oder zum Weitergeben</translation>
  </message>
 </context>
 <context>
  <name>RemoteBar</name>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Fetch all {0}; what you choose now is kept</source>
   <translation>Alle {0} holen; was Sie jetzt wählen, bleibt erhalten</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>99 of 100 predictions differ less than this from the original's</source>
   <translation>99 von 100 Vorhersagen weichen weniger als dies vom Original ab</translation>
  </message>
  <message>
   <source>Among how many next words the model wavers on average; lower is better</source>
   <translation>Zwischen wie vielen nächsten Wörtern das Modell im Mittel schwankt; weniger ist besser</translation>
  </message>
  <message>
   <source>Bytes of the file, headers included</source>
   <translation>Bytes der Datei, samt Kopfdaten</translation>
  </message>
  <message>
   <source>Click a title to sort</source>
   <translation>Ein Klick auf einen Titel sortiert</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>Unterschied der Antworten (KL)</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: their average.</source>
   <translation>Punkte: die Gewichte jedes Tensors. Linie: ihr Mittel.</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: what flows through the model, as measured.</source>
   <translation>Punkte: die Gewichte jedes Tensors. Linie: was durch das Modell fließt, gemessen.</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Fehler nach Schicht</translation>
  </message>
  <message>
   <source>Error of every tensor</source>
   <translation>Fehler jedes Tensors</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>Jeder Tensor, der größte Fehler zuerst</translation>
  </message>
  <message>
   <source>How far all weights together moved (relative error). An estimate of quality, not a test of answers</source>
   <translation>Wie weit sich alle Gewichte zusammen bewegt haben (relativer Fehler). Eine Schätzung der Qualität, keine Prüfung der Antworten</translation>
  </message>
  <message>
   <source>How often both find the same next word (token) likeliest</source>
   <translation>Wie oft beide dasselbe nächste Wort (Token) am wahrscheinlichsten finden</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>Es wurde nicht ausprobiert.</translation>
  </message>
  <message>
   <source>Largest resident size of llama.cpp with this file</source>
   <translation>Größter Speicherbedarf von llama.cpp mit dieser Datei</translation>
  </message>
  <message>
   <source>Let llama.cpp write with both, one after the other, and take the time</source>
   <translation>llama.cpp mit beiden schreiben lassen, nacheinander, und die Zeit nehmen</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>Linie: die beste Vorhersage bei jeder Größe. Punkte: gemessen. Niedriger ist besser.</translation>
  </message>
  <message>
   <source>Mean Kullback-Leibler divergence: how far the predicted next words are from the original's; 0 is none</source>
   <translation>Mittlere Kullback-Leibler-Divergenz: wie weit die vorhergesagten nächsten Wörter vom Original entfernt sind; 0 ist gar nicht</translation>
  </message>
  <message>
   <source>Measure speed</source>
   <translation>Tempo messen</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>Speicher beim Laufen</translation>
  </message>
  <message>
   <source>Overall error</source>
   <translation>Gesamtfehler</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>Gleiches nächstes Wort</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Größe gegen Qualität</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Größe auf der Platte</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Speed measured {0}, {1} threads, one after the other.</source>
   <translation>Tempo gemessen {0}, {1} Threads, nacheinander.</translation>
  </message>
  <message>
   <source>Tokens (words and parts of words) that llama.cpp writes in a second here</source>
   <translation>Token (Wörter und Wortteile), die llama.cpp hier in einer Sekunde schreibt</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>Unsicherheit (Perplexität)</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>Was es in llama.cpp geschrieben hat</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>Schlimmste Fälle (99 % KL)</translation>
  </message>
  <message>
   <source>forecast {0}; {1}</source>
   <translation>Vorhersage {0}; {1}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <source>the original needs at least {0}</source>
   <translation>das Original braucht mindestens {0}</translation>
  </message>
  <message>
   <source>tokens per second; the original was not measured</source>
   <translation>Token pro Sekunde; das Original wurde nicht gemessen</translation>
  </message>
  <message>
   <source>tokens per second; the original {0}</source>
   <translation>Token pro Sekunde; das Original {0}</translation>
  </message>
  <message>
   <source>was {0}; per weight {1}</source>
   <translation>war {0}; je Gewicht {1}</translation>
  </message>
  <message>
   <source>{0}; below 10 % is good</source>
   <translation>{0}; unter 10 % ist gut</translation>
  </message>
 </context>
 <context>
  <name>RunTable</name>
  <message>
   <source>Bits</source>
   <translation>Bits</translation>
  </message>
  <message>
   <source>Differ (KL)</source>
   <translation>Abweichung (KL)</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>File there</source>
   <translation>Datei da</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>KL {0} ± {1}, same word {2}, perplexity {3} → {4}</source>
   <translation>KL {0} ± {1}, gleiches Wort {2}, Perplexität {3} → {4}</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Gemacht aus</translation>
  </message>
  <message>
   <source>Perplexity</source>
   <translation>Perplexität</translation>
  </message>
  <message>
   <source>Questions: {0}</source>
   <translation>Fragen: {0}</translation>
  </message>
  <message>
   <source>Same word</source>
   <translation>Gleiches Wort</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>Kleine Prüfungen</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Prüfungen</translation>
  </message>
  <message>
   <source>Text: {0}, {1} tokens in chunks of {2}</source>
   <translation>Text: {0}, {1} Token in Stücken von {2}</translation>
  </message>
  <message>
   <source>Tokens/s</source>
   <translation>Token/s</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>weg</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>der beiliegende Text</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>{0} answered</source>
   <translation>{0} beantwortet</translation>
  </message>
  <message>
   <source>{0} answers changed, {1} right</source>
   <translation>{0} Antworten geändert, {1} richtig</translation>
  </message>
 </context>
 <context>
  <name>Runs</name>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>All were made from the same original.</source>
   <translation>Alle stammen vom selben Original.</translation>
  </message>
  <message>
   <source>Both models read this text</source>
   <translation>Beide Modelle lesen diesen Text</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>Einen Text wählen</translation>
  </message>
  <message>
   <source>Choose a text file of your own</source>
   <translation>Eine eigene Textdatei wählen</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Verglichen</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>Fertige Aufträge</translation>
  </message>
  <message>
   <source>Forget these proofs; files and jobs stay</source>
   <translation>Diese Nachweise vergessen; Dateien und Aufträge bleiben</translation>
  </message>
  <message>
   <source>How many pieces of the text; more take longer and are surer</source>
   <translation>Wie viele Stücke des Textes; mehr dauern länger und sind sicherer</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Erneut messen</translation>
  </message>
  <message>
   <source>Measurements of {0}</source>
   <translation>Messungen von {0}</translation>
  </message>
  <message>
   <source>Nothing was measured since the job. Every measurement is kept; none replaces another.</source>
   <translation>Seit dem Auftrag wurde nichts gemessen. Jede Messung wird aufbewahrt; keine ersetzt eine andere.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Stücke</translation>
  </message>
  <message>
   <source>Remove from history</source>
   <translation>Aus dem Verlauf entfernen</translation>
  </message>
  <message>
   <source>Remove the job on the Work page first; its proof belongs to it</source>
   <translation>Entfernen Sie zuerst den Auftrag auf der Seite Arbeiten; sein Nachweis gehört dazu</translation>
  </message>
  <message>
   <source>Select two or more rows (Ctrl or Shift) to compare them.</source>
   <translation>Wählen Sie zwei oder mehr Zeilen (Strg oder Umschalt), um sie zu vergleichen.</translation>
  </message>
  <message>
   <source>Select two or more to compare them; double-click or Enter shows a report</source>
   <translation>Zwei oder mehr auswählen, um sie zu vergleichen; Doppelklick oder Enter zeigt einen Bericht</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Größe gegen Qualität</translation>
  </message>
  <message>
   <source>Text to measure with: {0}</source>
   <translation>Text zum Messen: {0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>Texte (*.txt *.md *.csv *.json *.html *.py)</translation>
  </message>
  <message>
   <source>The bundled text …</source>
   <translation>Der beiliegende Text …</translation>
  </message>
  <message>
   <source>The compressed file is not there any more</source>
   <translation>Die komprimierte Datei ist nicht mehr da</translation>
  </message>
  <message>
   <source>They were made from different originals, so perplexity does not compare them.</source>
   <translation>Sie stammen von verschiedenen Originalen, daher lässt sich die Perplexität nicht vergleichen.</translation>
  </message>
  <message>
   <source>Tokens at a time</source>
   <translation>Token auf einmal</translation>
  </message>
  <message>
   <source>Tokens that are read at a time; the second half is scored</source>
   <translation>Token, die auf einmal gelesen werden; die zweite Hälfte wird gewertet</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Processor (CPU)</source>
   <translation>Prozessor (CPU)</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>A message of the system, if another window is in front</source>
   <translation>Eine Meldung des Systems, wenn ein anderes Fenster vorn ist</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Immer dunkel</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>Immer hell</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask for a newer version at the start</source>
   <translation>Beim Start nach einer neueren Version fragen</translation>
  </message>
  <message>
   <source>Ask for the newest version once</source>
   <translation>Einmal nach der neuesten Version fragen</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>Jetzt fragen</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>Wird gefragt …</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Ändern …</translation>
  </message>
  <message>
   <source>Choose a folder for results</source>
   <translation>Ordner für Ergebnisse wählen</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Anderen Ordner wählen</translation>
  </message>
  <message>
   <source>Close Featherweight and open it in this language; jobs go on where they stopped</source>
   <translation>Featherweight schließen und in dieser Sprache öffnen; Aufträge gehen weiter, wo sie aufgehört haben</translation>
  </message>
  <message>
   <source>Close the settings</source>
   <translation>Die Einstellungen schließen</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Rechnen auf</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <source>Downloads at a time</source>
   <translation>Downloads gleichzeitig</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>Ordner für Ergebnisse</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Follow the system's light or dark setting</source>
   <translation>Der hellen oder dunklen Einstellung des Systems folgen</translation>
  </message>
  <message>
   <source>Holds from the next start on.</source>
   <translation>Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>How many downloads run side by side</source>
   <translation>Wie viele Downloads nebeneinander laufen</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>Wie viele Prozessorkerne zugleich genutzt werden</translation>
  </message>
  <message>
   <source>Hugging Face account</source>
   <translation>Hugging-Face-Konto</translation>
  </message>
  <message>
   <source>Jobs, proofs, history and settings: {0}</source>
   <translation>Aufträge, Nachweise, Verlauf und Einstellungen: {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Newer versions</source>
   <translation>Neuere Versionen</translation>
  </message>
  <message>
   <source>Nothing about you, your models or your texts. There is no account with us and no counting of users. The program talks to the Hugging Face Hub when you search, look, download or upload there, to the hosts of a model card's pictures if you load them, and to nobody else.</source>
   <translation>Nichts über Sie, Ihre Modelle oder Ihre Texte. Es gibt kein Konto bei uns und keine Zählung der Nutzer. Das Programm spricht mit dem Hugging Face Hub, wenn Sie dort suchen, ansehen, herunter- oder hochladen, mit den Rechnern der Bilder einer Modellkarte, wenn Sie sie laden, und sonst mit niemandem.</translation>
  </message>
  <message>
   <source>Off unless you want it</source>
   <translation>Aus, solange Sie es nicht wollen</translation>
  </message>
  <message>
   <source>Only a version number is read; nothing is sent, and nothing is installed.</source>
   <translation>Nur eine Versionsnummer wird gelesen; nichts wird gesendet und nichts installiert.</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>Seine Seite im Browser öffnen</translation>
  </message>
  <message>
   <source>Open the folder with jobs, proofs, history and settings</source>
   <translation>Den Ordner mit Aufträgen, Nachweisen, Verlauf und Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Results go to</source>
   <translation>Ergebnisse kommen nach</translation>
  </message>
  <message>
   <source>Say when a job has ended</source>
   <translation>Melden, wenn ein Auftrag beendet ist</translation>
  </message>
  <message>
   <source>See it</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Start again now</source>
   <translation>Jetzt neu starten</translation>
  </message>
  <message>
   <source>The language of this window; models speak their own</source>
   <translation>Die Sprache dieses Fensters; Modelle sprechen ihre eigene</translation>
  </message>
  <message>
   <source>This build was not made by a release, so there is nobody to ask.</source>
   <translation>Diese Fassung stammt aus keiner Veröffentlichung, darum gibt es niemanden zu fragen.</translation>
  </message>
  <message>
   <source>This is the newest version ({0}).</source>
   <translation>Dies ist die neueste Version ({0}).</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Version {0} is there.</source>
   <translation>Version {0} ist da.</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>Was die Arbeit tut: der Prozessor oder eine Grafikkarte</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Was diesen Rechner verlässt</translation>
  </message>
  <message>
   <source>Where compressed models go unless you say otherwise</source>
   <translation>Wohin komprimierte Modelle kommen, wenn Sie nichts anderes sagen</translation>
  </message>
  <message>
   <source>While it works</source>
   <translation>Während der Arbeit</translation>
  </message>
  <message>
   <source>{0} at a time</source>
   <translation>{0} gleichzeitig</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>0 always takes the likeliest word: then every difference comes from the compression</source>
   <translation>0 nimmt immer das wahrscheinlichste Wort: Dann kommt jeder Unterschied von der Kompression</translation>
  </message>
  <message>
   <source>A copy of the original ({0}, {1}) lies in the job's folder until it or the job is removed.</source>
   <translation>Eine Kopie des Originals ({0}, {1}) liegt im Ordner des Auftrags, bis sie oder der Auftrag entfernt wird.</translation>
  </message>
  <message>
   <source>As a conversation, with the model's own chat template</source>
   <translation>Als Gespräch, mit der Chat-Vorlage des Modells</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>Beide fragen</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>Both go on writing your text (completion)</source>
   <translation>Beide schreiben Ihren Text weiter (completion)</translation>
  </message>
  <message>
   <source>Both say exactly the same.</source>
   <translation>Beide sagen genau dasselbe.</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Komprimiert</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>Einen Text fortsetzen</translation>
  </message>
  <message>
   <source>Cut off at the longest answer.</source>
   <translation>Bei der längsten Antwort abgeschnitten.</translation>
  </message>
  <message>
   <source>Delete the copy of the original; the original itself stays</source>
   <translation>Die Kopie des Originals löschen; das Original selbst bleibt</translation>
  </message>
  <message>
   <source>Enter asks; Shift+Enter begins a new line</source>
   <translation>Enter fragt; Umschalt+Enter beginnt eine neue Zeile</translation>
  </message>
  <message>
   <source>Forget this conversation</source>
   <translation>Dieses Gespräch vergessen</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>In Token (Wörter und Wortteile)</translation>
  </message>
  <message>
   <source>Its answer will stand here.</source>
   <translation>Hier wird seine Antwort stehen.</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <source>Looking at the original …</source>
   <translation>Das Original wird angesehen …</translation>
  </message>
  <message>
   <source>Not prepared yet.</source>
   <translation>Noch nicht vorbereitet.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Prepare the original ({0})</source>
   <translation>Das Original vorbereiten ({0})</translation>
  </message>
  <message>
   <source>Put this to both (Enter)</source>
   <translation>Beiden dies vorlegen (Enter)</translation>
  </message>
  <message>
   <source>Reading the question …</source>
   <translation>Die Frage wird gelesen …</translation>
  </message>
  <message>
   <source>Remove the copy</source>
   <translation>Die Kopie entfernen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop both answers; what is there stays</source>
   <translation>Beide Antworten anhalten; was da ist, bleibt</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>The compressed file is not there any more, so nobody can be asked. Its proof is kept.</source>
   <translation>Die komprimierte Datei ist nicht mehr da, also kann niemand gefragt werden. Ihr Nachweis bleibt.</translation>
  </message>
  <message>
   <source>The original cannot be asked: {0} The compressed model can.</source>
   <translation>Das Original kann nicht gefragt werden: {0} Das komprimierte Modell kann es.</translation>
  </message>
  <message>
   <source>The same seed throws the same dice; matters above temperature 0</source>
   <translation>Derselbe Startwert würfelt dasselbe; zählt bei Temperatur über 0</translation>
  </message>
  <message>
   <source>This model has no chat template; a common one was used. Try Continue a text.</source>
   <translation>Dieses Modell hat keine Chat-Vorlage; eine übliche wurde benutzt. Versuchen Sie Einen Text fortsetzen.</translation>
  </message>
  <message>
   <source>To ask the original as well, it must be written once as {0}, without loss: {1} on the disk, until you remove it. The compressed model can be asked now.</source>
   <translation>Um auch das Original zu fragen, muss es einmal als {0} geschrieben werden, ohne Verlust: {1} auf der Platte, bis Sie es entfernen. Das komprimierte Modell kann jetzt gefragt werden.</translation>
  </message>
  <message>
   <source>To be asked, the original needs a copy of {0}; {1} are free.</source>
   <translation>Um gefragt zu werden, braucht das Original eine Kopie von {0}; {1} sind frei.</translation>
  </message>
  <message>
   <source>What it says; words that the other one does not say are marked</source>
   <translation>Was es sagt; Wörter, die das andere nicht sagt, sind markiert</translation>
  </message>
  <message>
   <source>Write the original as a file that llama.cpp can run, without loss</source>
   <translation>Das Original ohne Verlust als Datei schreiben, die llama.cpp ausführen kann</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Schreibt …</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Ihre Frage</translation>
  </message>
  <message>
   <source>{0} of the words are the same, in the same order. Other words are marked.</source>
   <translation>{0} der Wörter sind gleich, in derselben Reihenfolge. Andere Wörter sind markiert.</translation>
  </message>
  <message>
   <source>{0} tokens per second</source>
   <translation>{0} Token pro Sekunde</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Access to {0}</source>
   <translation>Zugang zu {0}</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>Dieses Fenster schließen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Its authors want to know who takes this model. Three steps, once; then the download goes on.</source>
   <translation>Seine Urheber möchten wissen, wer dieses Modell nimmt. Drei Schritte, einmal; dann geht der Download weiter.</translation>
  </message>
 </context>
 <context>
  <name>SignInPanel</name>
  <message>
   <source>A token is kept here, but the Hub does not know it (401).</source>
   <translation>Hier ist ein Token hinterlegt, aber der Hub kennt ihn nicht (401).</translation>
  </message>
  <message>
   <source>A token is kept here; the Hub could not be asked about it.</source>
   <translation>Hier ist ein Token hinterlegt; der Hub konnte nicht danach gefragt werden.</translation>
  </message>
  <message>
   <source>Accept the model's terms on its page.</source>
   <translation>Nehmen Sie auf seiner Seite die Bedingungen des Modells an.</translation>
  </message>
  <message>
   <source>Ask the Hub whether you have access now</source>
   <translation>Den Hub fragen, ob Sie jetzt Zugang haben</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>Der Hub wird gefragt …</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Check the token and keep it in the keychain</source>
   <translation>Den Token prüfen und im Schlüsselbund aufbewahren</translation>
  </message>
  <message>
   <source>In your browser: make a token of the kind “read”</source>
   <translation>Im Browser: einen Token der Art „read“ erstellen</translation>
  </message>
  <message>
   <source>In your browser: sign in there and accept the model's terms</source>
   <translation>Im Browser: dort anmelden und die Bedingungen des Modells annehmen</translation>
  </message>
  <message>
   <source>Kept in your system's keychain, never in a file of ours</source>
   <translation>Im Schlüsselbund Ihres Systems aufbewahrt, nie in einer Datei von uns</translation>
  </message>
  <message>
   <source>Make a token at the Hub, of the kind “read”.</source>
   <translation>Erstellen Sie beim Hub einen Token der Art „read“.</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>Die Seite des Modells öffnen</translation>
  </message>
  <message>
   <source>Open the token page</source>
   <translation>Die Token-Seite öffnen</translation>
  </message>
  <message>
   <source>Remove the token from the system's keychain</source>
   <translation>Den Token aus dem Schlüsselbund des Systems entfernen</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token of the environment variable HF_TOKEN.</source>
   <translation>Angemeldet als {0}, mit dem Token der Umgebungsvariablen HF_TOKEN.</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token that Hugging Face's own tools keep.</source>
   <translation>Angemeldet als {0}, mit dem Token, den die Werkzeuge von Hugging Face aufbewahren.</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>Angemeldet als {0}.</translation>
  </message>
  <message>
   <source>Signed in as {0}. The token is in your system's keychain.</source>
   <translation>Angemeldet als {0}. Der Token liegt im Schlüsselbund Ihres Systems.</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>You are not signed in at the Hub.</source>
   <translation>Sie sind beim Hub nicht angemeldet.</translation>
  </message>
 </context>
 <context>
  <name>SplittingDialog</name>
  <message>
   <source>A wrong one makes the model read some texts a little differently. The nearest is a good guess.</source>
   <translation>Mit einer falschen liest das Modell manche Texte etwas anders. Die nächste ist gut geraten.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Später entscheiden</translation>
  </message>
  <message>
   <source>How does it split text?</source>
   <translation>Wie teilt es Text?</translation>
  </message>
  <message>
   <source>Known ways</source>
   <translation>Bekannte Arten</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>Diese nehmen</translation>
  </message>
  <message>
   <source>The nearest stands first</source>
   <translation>Die nächste steht zuerst</translation>
  </message>
  <message>
   <source>The report names it</source>
   <translation>Der Bericht nennt es</translation>
  </message>
  <message>
   <source>{0}: no difference in {1} test lines</source>
   <translation>{0}: kein Unterschied in {1} Testzeilen</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} test lines are read otherwise</source>
   <translation>{0}: {1} von {2} Testzeilen werden anders gelesen</translation>
  </message>
  <message>
   <source>“{0}”
the model: {1}
this way: {2}</source>
   <translation>„{0}“
das Modell: {1}
diese Art: {2}</translation>
  </message>
 </context>
 <context>
  <name>StageRow</name>
  <message>
   <source>Stages</source>
   <translation>Abschnitte</translation>
  </message>
 </context>
 <context>
  <name>StartDialog</name>
  <message>
   <source>Change nothing</source>
   <translation>Nichts ändern</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Let the job wait until then</source>
   <translation>Den Auftrag bis dahin warten lassen</translation>
  </message>
  <message>
   <source>Only when the computer is plugged in</source>
   <translation>Nur wenn der Rechner am Stromnetz hängt</translation>
  </message>
  <message>
   <source>Start at</source>
   <translation>Starten um</translation>
  </message>
  <message>
   <source>Start later</source>
   <translation>Später starten</translation>
  </message>
  <message>
   <source>Start then</source>
   <translation>Dann starten</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then; it is kept from going to sleep meanwhile.</source>
   <translation>Der Rechner und dieses Programm müssen dann an sein; bis dahin geht er nicht in den Ruhezustand.</translation>
  </message>
  <message>
   <source>The job starts then, or as soon as its turn comes after that</source>
   <translation>Der Auftrag startet dann, oder sobald er danach an der Reihe ist</translation>
  </message>
  <message>
   <source>Wait for mains power, so that the battery is not emptied</source>
   <translation>Auf Netzstrom warten, damit der Akku nicht leer wird</translation>
  </message>
 </context>
 <context>
  <name>TargetPanel</name>
  <message>
   <source>A thousand MB are a GB</source>
   <translation>Tausend MB sind ein GB</translation>
  </message>
  <message>
   <source>How much text it shall remember at once (context). More takes more memory while it runs</source>
   <translation>Wie viel Text es sich auf einmal merken soll (Kontext). Mehr braucht beim Laufen mehr Speicher</translation>
  </message>
  <message>
   <source>Left: smaller. Right: better</source>
   <translation>Links: kleiner. Rechts: besser</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>Länge der Texte</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Machen</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>Passend machen</translation>
  </message>
  <message>
   <source>Or keep at least this quality</source>
   <translation>Oder mindestens diese Qualität behalten</translation>
  </message>
  <message>
   <source>Size of the result</source>
   <translation>Größe des Ergebnisses</translation>
  </message>
  <message>
   <source>Size of the result, as a slider</source>
   <translation>Größe des Ergebnisses, als Regler</translation>
  </message>
  <message>
   <source>The file will be this large at most</source>
   <translation>Die Datei wird höchstens so groß</translation>
  </message>
  <message>
   <source>The smallest file of which {0} (mean KL divergence {1})</source>
   <translation>Die kleinste Datei, die {0} ist (mittlere KL-Divergenz {1})</translation>
  </message>
  <message>
   <source>Unit of the size</source>
   <translation>Einheit der Größe</translation>
  </message>
  <message>
   <source>better</source>
   <translation>besser</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <source>for texts of</source>
   <translation>für Texte von</translation>
  </message>
  <message>
   <source>smaller</source>
   <translation>kleiner</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} Token</translation>
  </message>
 </context>
 <context>
  <name>TensorList</name>
  <message>
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <source>All types</source>
   <translation>Alle Typen</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>Jede Größe</translation>
  </message>
  <message>
   <source>Click a column's title to sort; choose many with Ctrl or Shift</source>
   <translation>Ein Klick auf einen Spaltentitel sortiert; mehrere mit Strg oder Umschalt wählen</translation>
  </message>
  <message>
   <source>Filter by kind, layers, type and size</source>
   <translation>Nach Art, Schichten, Typ und Größe filtern</translation>
  </message>
  <message>
   <source>Filter by name, kind or type</source>
   <translation>Nach Name, Art oder Typ filtern</translation>
  </message>
  <message>
   <source>Filter tensors</source>
   <translation>Tensoren filtern</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>Art des Tensors</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Layers, e.g. 1-4</source>
   <translation>Schichten, z. B. 1-4</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Mehr Filter</translation>
  </message>
  <message>
   <source>One layer or a span: 3, 1-4, 8-</source>
   <translation>Eine Schicht oder eine Spanne: 3, 1-4, 8-</translation>
  </message>
  <message>
   <source>Show all: drop the filters</source>
   <translation>Alle zeigen: die Filter wegnehmen</translation>
  </message>
  <message>
   <source>Show one kind only</source>
   <translation>Nur eine Art zeigen</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Nur Zeilen zeigen, die diese Wörter enthalten</translation>
  </message>
  <message>
   <source>Show what has or will have this type</source>
   <translation>Zeigen, was diesen Typ hat oder haben wird</translation>
  </message>
  <message>
   <source>Show what is at least so large</source>
   <translation>Zeigen, was mindestens so groß ist</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>Tensoren</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>{0} of {1} tensors</source>
   <translation>{0} von {1} Tensoren</translation>
  </message>
  <message>
   <source>{0} tensors</source>
   <translation>{0} Tensoren</translation>
  </message>
 </context>
 <context>
  <name>TensorPanel</name>
  <message>
   <source>Activations</source>
   <translation>Aktivierungen</translation>
  </message>
  <message>
   <source>Choose a tensor</source>
   <translation>Einen Tensor wählen</translation>
  </message>
  <message>
   <source>Click one in the list or on the map to see its values.</source>
   <translation>Klicken Sie in der Liste oder auf der Karte auf einen, um seine Werte zu sehen.</translation>
  </message>
  <message>
   <source>Keep this tensor beside, then choose another: both are drawn and compared</source>
   <translation>Diesen Tensor daneben behalten, dann einen anderen wählen: Beide werden gezeichnet und verglichen</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Anheften</translation>
  </message>
  <message>
   <source>The numbers that enter it while the model reads</source>
   <translation>Die Zahlen, die in ihn eingehen, während das Modell liest</translation>
  </message>
  <message>
   <source>The numbers that the tensor consists of</source>
   <translation>Die Zahlen, aus denen der Tensor besteht</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
 </context>
 <context>
  <name>TensorRows</name>
  <message>
   <source>Becomes</source>
   <translation>Wird zu</translation>
  </message>
  <message>
   <source>Click to sort by this</source>
   <translation>Ein Klick sortiert danach</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Teil des Modells</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Gespeichert als</translation>
  </message>
 </context>
 <context>
  <name>TensorTable</name>
  <message>
   <source>Another {0} always stay exact.</source>
   <translation>Weitere {0} bleiben immer exakt.</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a better one</source>
   <translation>Die automatische Wahl gibt diesen Zeilen diesen Typ oder einen besseren</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a smaller one</source>
   <translation>Die automatische Wahl gibt diesen Zeilen diesen Typ oder einen kleineren</translation>
  </message>
  <message>
   <source>Back to the preset, without your own choices</source>
   <translation>Zurück zur Vorlage, ohne eigene Entscheidungen</translation>
  </message>
  <message>
   <source>Click a type to change it; a layer changes all its parts</source>
   <translation>Ein Klick auf einen Typ ändert ihn; eine Schicht ändert alle ihre Teile</translation>
  </message>
  <message>
   <source>Every part and its type</source>
   <translation>Jeder Teil und sein Typ</translation>
  </message>
  <message>
   <source>Find parts by words or pattern</source>
   <translation>Teile mit Wörtern oder Muster finden</translation>
  </message>
  <message>
   <source>Find parts: “down_proj of layers 1-4”, “attention”, “*.ffn_down.*”</source>
   <translation>Teile finden: „down_proj of layers 1-4“, „attention“, „*.ffn_down.*“</translation>
  </message>
  <message>
   <source>Give all selected rows this type</source>
   <translation>Allen ausgewählten Zeilen diesen Typ geben</translation>
  </message>
  <message>
   <source>How many bits each weight of the selection keeps</source>
   <translation>Wie viele Bits jedes Gewicht der Auswahl behält</translation>
  </message>
  <message>
   <source>Keep this type (lock)</source>
   <translation>Diesen Typ behalten (sperren)</translation>
  </message>
  <message>
   <source>Limit</source>
   <translation>Grenze</translation>
  </message>
  <message>
   <source>Limit the selection</source>
   <translation>Die Auswahl begrenzen</translation>
  </message>
  <message>
   <source>Matches: {0} ({1}).</source>
   <translation>Treffer: {0} ({1}).</translation>
  </message>
  <message>
   <source>Never above</source>
   <translation>Nie darüber</translation>
  </message>
  <message>
   <source>Never below</source>
   <translation>Nie darunter</translation>
  </message>
  <message>
   <source>Never below or above a type, or keep what it has</source>
   <translation>Nie unter oder über einem Typ, oder behalten, was es hat</translation>
  </message>
  <message>
   <source>No limits</source>
   <translation>Keine Grenzen</translation>
  </message>
  <message>
   <source>Nothing is called so.</source>
   <translation>Nichts heißt so.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alle auswählen</translation>
  </message>
  <message>
   <source>Select everything that was found (Enter)</source>
   <translation>Alles auswählen, was gefunden wurde (Enter)</translation>
  </message>
  <message>
   <source>Select rows with Ctrl or Shift, then set them together.</source>
   <translation>Wählen Sie Zeilen mit Strg oder Umschalt, dann stellen Sie sie zusammen ein.</translation>
  </message>
  <message>
   <source>Selected: {0}</source>
   <translation>Ausgewählt: {0}</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <source>Take back what was said about these rows</source>
   <translation>Zurücknehmen, was über diese Zeilen gesagt wurde</translation>
  </message>
  <message>
   <source>These rows stay as they are, whatever size is asked for</source>
   <translation>Diese Zeilen bleiben, wie sie sind, welche Größe auch verlangt wird</translation>
  </message>
  <message>
   <source>Type for the selection</source>
   <translation>Typ für die Auswahl</translation>
  </message>
  <message>
   <source>Words (layers count from 1, or from 0 as in the file where 0 is said; “and”, “except”, “first 4 layers”), or a pattern with * and ?. Enter selects what is found</source>
   <translation>Wörter (Schichten zählen ab 1, oder ab 0 wie in der Datei, wo 0 steht; „and“, „except“, „first 4 layers“) oder ein Muster mit * und ?. Enter wählt aus, was gefunden wurde</translation>
  </message>
 </context>
 <context>
  <name>TrialPanel</name>
  <message>
   <source>A forecast from {0} tensors with {1} weights; the proof will measure all of it</source>
   <translation>Eine Vorhersage aus {0} Tensoren mit {1} Gewichten; der Nachweis misst alles</translation>
  </message>
  <message>
   <source>Forecast: {0}.</source>
   <translation>Vorhergesagt: {0}.</translation>
  </message>
  <message>
   <source>Half a minute on a sample of the model: how good it will be, and how long all of it takes</source>
   <translation>Eine halbe Minute an einer Stichprobe des Modells: wie gut es wird und wie lange alles dauert</translation>
  </message>
  <message>
   <source>Progress of the trial</source>
   <translation>Fortschritt der Probe</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>Nicht weiter probieren</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Erst probieren</translation>
  </message>
  <message>
   <source>about {0} for all of it</source>
   <translation>etwa {0} für alles</translation>
  </message>
  <message>
   <source>error of the weights {0}</source>
   <translation>Fehler der Gewichte {0}</translation>
  </message>
 </context>
 <context>
  <name>TypeDelegate</name>
  <message>
   <source>How many bits this part keeps</source>
   <translation>Wie viele Bits dieser Teil behält</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
 </context>
 <context>
  <name>UploadBar</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>Der Hub wird gefragt …</translation>
  </message>
  <message>
   <source>Computing its checksum</source>
   <translation>Seine Prüfsumme wird berechnet</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Weitermachen, wo es aufgehört hat</translation>
  </message>
  <message>
   <source>Interrupted: {0}</source>
   <translation>Unterbrochen: {0}</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>Seine Seite öffnen</translation>
  </message>
  <message>
   <source>Open the model's page in your browser</source>
   <translation>Die Seite des Modells im Browser öffnen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Paused: {0}</source>
   <translation>Angehalten: {0}</translation>
  </message>
  <message>
   <source>Published: {0}</source>
   <translation>Veröffentlicht: {0}</translation>
  </message>
  <message>
   <source>Put this upload away; what is on the Hub stays there</source>
   <translation>Diesen Upload weglegen; was auf dem Hub ist, bleibt dort</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Stop here; what has been sent is kept</source>
   <translation>Hier anhalten; was gesendet ist, bleibt</translation>
  </message>
  <message>
   <source>Upload progress</source>
   <translation>Fortschritt des Uploads</translation>
  </message>
  <message>
   <source>Uploading to {0}</source>
   <translation>Wird hochgeladen nach {0}</translation>
  </message>
  <message>
   <source>private</source>
   <translation>privat</translation>
  </message>
  <message>
   <source>public</source>
   <translation>öffentlich</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>noch {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} pro Sekunde</translation>
  </message>
 </context>
 <context>
  <name>UploadDesk</name>
  <message>
   <source>Another upload is under way.</source>
   <translation>Ein anderer Upload ist im Gange.</translation>
  </message>
  <message>
   <source>Resume this one when it has ended.</source>
   <translation>Setzen Sie diesen fort, wenn er beendet ist.</translation>
  </message>
 </context>
 <context>
  <name>UploadDialog</name>
  <message>
   <source>A name looks like owner/model.</source>
   <translation>Ein Name sieht aus wie besitzer/modell.</translation>
  </message>
  <message>
   <source>Add to it if it exists, and replace files of the same names</source>
   <translation>Hinzufügen, wenn es das schon gibt, und gleichnamige Dateien ersetzen</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>Der Hub wird gefragt …</translation>
  </message>
  <message>
   <source>Begin; it can be paused</source>
   <translation>Beginnen; anhalten geht jederzeit</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Enter a token that may write</source>
   <translation>Einen Token eingeben, der schreiben darf</translation>
  </message>
  <message>
   <source>Everybody sees it and may download it</source>
   <translation>Alle sehen es und dürfen es herunterladen</translation>
  </message>
  <message>
   <source>I have the right to share it</source>
   <translation>Ich darf es weitergeben</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Look at the licence first.</source>
   <translation>Sehen Sie sich zuerst die Lizenz an.</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <source>Name on the Hub</source>
   <translation>Name auf dem Hub</translation>
  </message>
  <message>
   <source>Nobody but you sees it; you can open it to all later</source>
   <translation>Nur Sie sehen es; später können Sie es für alle öffnen</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>Privat</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>Öffentlich</translation>
  </message>
  <message>
   <source>Shown on the model's page; change what you like</source>
   <translation>Steht auf der Seite des Modells; ändern Sie, was Sie möchten</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Melden Sie sich zuerst an.</translation>
  </message>
  <message>
   <source>Sign in …</source>
   <translation>Anmelden …</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>Angemeldet als {0}.</translation>
  </message>
  <message>
   <source>Upload</source>
   <translation>Hochladen</translation>
  </message>
  <message>
   <source>Upload nothing</source>
   <translation>Nichts hochladen</translation>
  </message>
  <message>
   <source>Upload to the Hugging Face Hub</source>
   <translation>Auf den Hugging Face Hub hochladen</translation>
  </message>
  <message>
   <source>Upload {0} ({1})</source>
   <translation>{0} hochladen ({1})</translation>
  </message>
  <message>
   <source>What is replaced stays in the repository's history</source>
   <translation>Was ersetzt wird, bleibt in der Geschichte des Repositorys</translation>
  </message>
  <message>
   <source>Who may see it</source>
   <translation>Wer es sehen darf</translation>
  </message>
  <message>
   <source>Writing the model card …</source>
   <translation>Die Modellkarte wird geschrieben …</translation>
  </message>
  <message>
   <source>You decide; the program only says what it knows</source>
   <translation>Sie entscheiden; das Programm sagt nur, was es weiß</translation>
  </message>
  <message>
   <source>owner/name: your account's or an organisation's</source>
   <translation>besitzer/name: Ihr Konto oder eine Organisation</translation>
  </message>
  <message>
   <source>your-name/model-GGUF</source>
   <translation>ihr-name/modell-GGUF</translation>
  </message>
 </context>
 <context>
  <name>UsableSwitch</name>
  <message>
   <source>Jobs run at low priority on {0} of {1} processor cores; also while one is running</source>
   <translation>Aufträge laufen mit niedriger Priorität auf {0} von {1} Prozessorkernen; auch während einer läuft</translation>
  </message>
  <message>
   <source>Keep the computer usable</source>
   <translation>Den Rechner benutzbar halten</translation>
  </message>
 </context>
 <context>
  <name>WeightsView</name>
  <message>
   <source>All channels</source>
   <translation>Alle Kanäle</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Channel </source>
   <translation>Kanal </translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Filled: before. Line: after, as {0} stores a sample of it.</source>
   <translation>Gefüllt: vorher. Linie: nachher, wie {0} eine Stichprobe davon speichert.</translation>
  </message>
  <message>
   <source>Filled: this one. Line: the one beside, drawn with the same area.</source>
   <translation>Gefüllt: dieser. Linie: der daneben, mit gleicher Fläche gezeichnet.</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>Höhen sind Anzahlen</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>Höhen sind Zehnerpotenzen: Auch seltene Werte sind zu sehen</translation>
  </message>
  <message>
   <source>How far each column reaches; which ones stand out</source>
   <translation>Wie weit jede Spalte reicht; welche herausragen</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Wie oft jeder Wert vorkommt</translation>
  </message>
  <message>
   <source>Kept at {0}: every value is practically exact.</source>
   <translation>Bei {0} belassen: Jeder Wert ist praktisch exakt.</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <source>Lines: the {0} values that {1} can store in a typical block (the grid's levels).</source>
   <translation>Linien: die {0} Werte, die {1} in einem typischen Block speichern kann (die Stufen des Rasters).</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Look at one column alone, or at the whole tensor</source>
   <translation>Eine Spalte allein ansehen oder den ganzen Tensor</translation>
  </message>
  <message>
   <source>Reading the values …</source>
   <translation>Die Werte werden gelesen …</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <source>Values kept (clipping range)</source>
   <translation>Behaltene Werte (Schnittbereich)</translation>
  </message>
  <message>
   <source>Weights by channel</source>
   <translation>Gewichte nach Kanal</translation>
  </message>
  <message>
   <source>Weights outside are stored as the ends of the range; the others get finer steps</source>
   <translation>Gewichte außerhalb werden als die Enden des Bereichs gespeichert; die anderen bekommen feinere Stufen</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>A folder with config.json and .safetensors files</source>
   <translation>Ein Ordner mit config.json und .safetensors-Dateien</translation>
  </message>
  <message>
   <source>A model in one GGUF file</source>
   <translation>Ein Modell in einer GGUF-Datei</translation>
  </message>
  <message>
   <source>A small model that came with the program: the whole way in a minute, no network</source>
   <translation>Ein kleines Modell, das dem Programm beiliegt: der ganze Weg in einer Minute, ohne Netz</translation>
  </message>
  <message>
   <source>Choose a model of the list, search for one, or drop a folder or .gguf file on this window.</source>
   <translation>Wählen Sie ein Modell der Liste, suchen Sie eines, oder ziehen Sie einen Ordner oder eine .gguf-Datei auf dieses Fenster.</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf)</source>
   <translation>GGUF-Modelle (*.gguf)</translation>
  </message>
  <message>
   <source>Make a heavy model light</source>
   <translation>Ein schweres Modell leicht machen</translation>
  </message>
  <message>
   <source>New here? The sample takes a minute and needs no network.</source>
   <translation>Neu hier? Das Beispiel dauert eine Minute und braucht kein Netz.</translation>
  </message>
  <message>
   <source>Open .gguf …</source>
   <translation>.gguf öffnen …</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Eine GGUF-Datei öffnen</translation>
  </message>
  <message>
   <source>Open a model's folder</source>
   <translation>Den Ordner eines Modells öffnen</translation>
  </message>
  <message>
   <source>Open folder …</source>
   <translation>Ordner öffnen …</translation>
  </message>
  <message>
   <source>Try it with the sample</source>
   <translation>Mit dem Beispiel probieren</translation>
  </message>
 </context>
 <context>
  <name>WorkPage</name>
  <message>
   <source>Choose bits</source>
   <translation>Bits wählen</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>Zum Schritt davor</translation>
  </message>
  <message>
   <source>Jobs appear here as soon as you press Compress.</source>
   <translation>Aufträge erscheinen hier, sobald Sie auf Komprimieren drücken.</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Nichts zu tun</translation>
  </message>
 </context>
 <context>
  <name>_SideCard</name>
  <message>
   <source>Answers: {0}</source>
   <translation>Antworten: {0}</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats</source>
   <translation>Erwartete mittlere KL-Divergenz von den Antworten des Originals, in Nats</translation>
  </message>
  <message>
   <source>How many parts have each type: {0}</source>
   <translation>Wie viele Teile jeden Typ haben: {0}</translation>
  </message>
  <message>
   <source>{0} per weight</source>
   <translation>{0} pro Gewicht</translation>
  </message>
 </context>
 <context>
  <name>clip_facts</name>
  <message>
   <source>Both errors as one: their squares add up. The best range makes this smallest.</source>
   <translation>Beide Fehler als einer: Ihre Quadrate addieren sich. Der beste Bereich macht dies am kleinsten.</translation>
  </message>
  <message>
   <source>Clipping outside</source>
   <translation>Abschneiden außerhalb</translation>
  </message>
  <message>
   <source>Rounding inside</source>
   <translation>Runden innerhalb</translation>
  </message>
  <message>
   <source>Rounding to an even grid of {0} bits over the range, about what programs compute with.</source>
   <translation>Rundung auf ein gleichmäßiges Raster von {0} Bit über den Bereich, etwa womit Programme rechnen.</translation>
  </message>
  <message>
   <source>Rounding to the values that {0} can store. Measured on the whole range; for a narrower one, scaled by how much narrower groups of 32 weights become on average.</source>
   <translation>Rundung auf die Werte, die {0} speichern kann. Gemessen am ganzen Bereich; für einen engeren umgerechnet danach, wie viel enger Gruppen von 32 Gewichten im Mittel werden.</translation>
  </message>
  <message>
   <source>The share of values that lie outside the range.</source>
   <translation>Der Anteil der Werte, die außerhalb des Bereichs liegen.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>Values beyond the range become its ends. How far that moves them, relative to the size of all.</source>
   <translation>Werte jenseits des Bereichs werden zu seinen Enden. Wie weit sie das bewegt, bezogen auf die Größe aller.</translation>
  </message>
  <message>
   <source>Values clipped</source>
   <translation>Abgeschnittene Werte</translation>
  </message>
  <message>
   <source>nearly 0 %</source>
   <translation>fast 0 %</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message>
   <source>Both are of the same size</source>
   <translation>Beide sind gleich groß</translation>
  </message>
  <message>
   <source>Both give every part the same type.</source>
   <translation>Beide geben jedem Teil denselben Typ.</translation>
  </message>
  <message>
   <source>The other is {0} larger ({1})</source>
   <translation>Das andere ist {0} größer ({1})</translation>
  </message>
  <message>
   <source>The other is {0} smaller ({1})</source>
   <translation>Das andere ist {0} kleiner ({1})</translation>
  </message>
  <message>
   <source>{0}, and about as close to the original.</source>
   <translation>{0}, und etwa gleich nah am Original.</translation>
  </message>
  <message>
   <source>{0}, and closer to the original.</source>
   <translation>{0}, und näher am Original.</translation>
  </message>
  <message>
   <source>{0}, and farther from the original.</source>
   <translation>{0}, und weiter vom Original entfernt.</translation>
  </message>
 </context>
 <context>
  <name>cores</name>
  <message>
   <source>all {0} cores</source>
   <translation>alle {0} Kerne</translation>
  </message>
  <message>
   <source>cores: {0}</source>
   <translation>Kerne: {0}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message>
   <source>The computer could not be put to rest: {0}</source>
   <translation>Der Rechner konnte nicht in den Ruhezustand versetzt werden: {0}</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: Windows has refused.</source>
   <translation>Der Rechner könnte während der Arbeit in den Ruhezustand gehen: Windows hat abgelehnt.</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0} is not installed.</source>
   <translation>Der Rechner könnte während der Arbeit in den Ruhezustand gehen: {0} ist nicht installiert.</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0}.</source>
   <translation>Der Rechner könnte während der Arbeit in den Ruhezustand gehen: {0}.</translation>
  </message>
 </context>
 <context>
  <name>details</name>
  <message>
   <source>Bytes that are fetched: weights, vocabulary, settings.</source>
   <translation>Bytes, die geholt werden: Gewichte, Vokabular, Einstellungen.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Downloads by everybody in the last month; how many people gave it a heart.</source>
   <translation>Downloads aller im letzten Monat; wie viele Menschen ein Herz vergeben haben.</translation>
  </message>
  <message>
   <source>Downloads, likes</source>
   <translation>Downloads, Herzen</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>Fetches {0}, but only {1} are free on the disk.</source>
   <translation>Holt {0}, aber nur {1} sind auf der Platte frei.</translation>
  </message>
  <message>
   <source>Fetches {0}.</source>
   <translation>Holt {0}.</translation>
  </message>
  <message>
   <source>Fetches {0}; {1} are free on the disk.</source>
   <translation>Holt {0}; {1} sind auf der Platte frei.</translation>
  </message>
  <message>
   <source>Gated: its authors want to know who takes it.</source>
   <translation>Beschränkt: Seine Urheber möchten wissen, wer es nimmt.</translation>
  </message>
  <message>
   <source>Gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>Beschränkt: Sie haben um Zugang gebeten, und seine Urheber haben noch nicht geantwortet.</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>Aus wie vielen Zahlen das Modell besteht.</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at.</source>
   <translation>Wie viele Wörter und Wortteile (Token) es betrachten kann.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Gespeichert als</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>Die Art des Modells: wie seine Schichten gebaut sind.</translation>
  </message>
  <message>
   <source>The types of its numbers (tensor types), most first.</source>
   <translation>Die Typen seiner Zahlen (Tensortypen), die häufigsten zuerst.</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Verified: models of this kind answer in llama.cpp as in their makers' own code.</source>
   <translation>Geprüft: Modelle dieser Art antworten in llama.cpp wie im Code ihrer Hersteller.</translation>
  </message>
  <message>
   <source>What the model does.</source>
   <translation>Was das Modell tut.</translation>
  </message>
  <message>
   <source>What you may do with it.</source>
   <translation>Was Sie damit tun dürfen.</translation>
  </message>
  <message>
   <source>When its files last changed.</source>
   <translation>Wann sich seine Dateien zuletzt geändert haben.</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} Token</translation>
  </message>
 </context>
 <context>
  <name>download</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>Der Hub wird gefragt …</translation>
  </message>
  <message>
   <source>Disk full</source>
   <translation>Platte voll</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Wird heruntergeladen</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room.</source>
   <translation>Geht von selbst weiter, sobald Platz ist.</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <source>Needs access</source>
   <translation>Braucht Zugang</translation>
  </message>
  <message>
   <source>Needs {0} on the disk of {1}; {2} are free.</source>
   <translation>Braucht {0} auf der Platte von {1}; {2} sind frei.</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>Keine Verbindung</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Wird angehalten …</translation>
  </message>
  <message>
   <source>The download was interrupted.</source>
   <translation>Der Download wurde unterbrochen.</translation>
  </message>
  <message>
   <source>The download's process ended.</source>
   <translation>Der Prozess des Downloads ist beendet.</translation>
  </message>
  <message>
   <source>There is no connection, or it was cut.</source>
   <translation>Es gibt keine Verbindung, oder sie wurde getrennt.</translation>
  </message>
  <message>
   <source>Trying again as soon as it is its turn.</source>
   <translation>Wird erneut versucht, sobald er an der Reihe ist.</translation>
  </message>
  <message>
   <source>Trying again by itself in {0}; what has arrived is kept.</source>
   <translation>Wird in {0} von selbst erneut versucht; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Wartet, bis es an der Reihe ist</translation>
  </message>
  <message>
   <source>Waiting for the Hub</source>
   <translation>Wartet auf den Hub</translation>
  </message>
  <message>
   <source>all finished</source>
   <translation>alle fertig</translation>
  </message>
  <message>
   <source>at the beginning</source>
   <translation>am Anfang</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>bei {0}</translation>
  </message>
  <message>
   <source>{0} failed</source>
   <translation>{0} fehlgeschlagen</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>noch {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} paused</source>
   <translation>{0} angehalten</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} pro Sekunde</translation>
  </message>
  <message>
   <source>{0} running</source>
   <translation>{0} laufen</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} warten</translation>
  </message>
 </context>
 <context>
  <name>engine</name>
  <message>
   <source>
 

 


 	 		 	
  
   
    
     
🚀 (normal) 😶‍🌫️ (multiple emojis concatenated) ✅ 🦙🦙 3 33 333 3333 33333 333333 3333333 33333333 3.3 3..3 3...3 កាន់តែពិសេសអាច😁 ?我想在apple工作1314151天～ ------======= нещо на Български ''''''```````""""......!!!!!!?????? I've been 'told he's there, 'RE you sure? 'M not sure I'll make it, 'D you like some tea? We'Ve a'lL</source>
   <translation>
 

 


 	 		 	
  
   
    
     
🚀 (normal) 😶‍🌫️ (multiple emojis concatenated) ✅ 🦙🦙 3 33 333 3333 33333 333333 3333333 33333333 3.3 3..3 3...3 កាន់តែពិសេសអាច😁 ?我想在apple工作1314151天～ ------======= нещо на Български ''''''```````""""......!!!!!!?????? I've been 'told he's there, 'RE you sure? 'M not sure I'll make it, 'D you like some tea? We'Ve a'lL</translation>
  </message>
  <message>
   <source> (the Hub says: {0})</source>
   <translation> (der Hub sagt: {0})</translation>
  </message>
  <message>
   <source> (their part estimated)</source>
   <translation> (ihr Teil geschätzt)</translation>
  </message>
  <message>
   <source> (their part unknown)</source>
   <translation> (ihr Teil unbekannt)</translation>
  </message>
  <message>
   <source> Read it first.</source>
   <translation> Lesen Sie sie zuerst.</translation>
  </message>
  <message>
   <source> Read it first: {0}</source>
   <translation> Lesen Sie sie zuerst: {0}</translation>
  </message>
  <message>
   <source> and another </source>
   <translation> und anderes </translation>
  </message>
  <message>
   <source> and {0} more</source>
   <translation> und {0} weitere</translation>
  </message>
  <message>
   <source> of layer {0}</source>
   <translation> von Schicht {0}</translation>
  </message>
  <message>
   <source>(Punctuation Contiguous)</source>
   <translation>(Satzzeichen am Stück)</translation>
  </message>
  <message>
   <source>, as models of this size usually have it</source>
   <translation>, wie es Modelle dieser Größe meist haben</translation>
  </message>
  <message>
   <source>, scales compressed too</source>
   <translation>, auch die Skalen komprimiert</translation>
  </message>
  <message>
   <source>1 GiB is left to the driver and the screen; all of the model is on the card.</source>
   <translation>1 GiB bleibt für Treiber und Bildschirm; das ganze Modell liegt auf der Karte.</translation>
  </message>
  <message>
   <source>1. Sign in and accept its terms at {0}. 2. Make a token at {1}/settings/tokens. 3. Enter the token here.</source>
   <translation>1. Anmelden und die Bedingungen auf {0} annehmen. 2. Einen Token auf {1}/settings/tokens erstellen. 3. Den Token hier eingeben.</translation>
  </message>
  <message>
   <source>16 bits (bfloat16)</source>
   <translation>16 Bit (bfloat16)</translation>
  </message>
  <message>
   <source>16 bits (half precision)</source>
   <translation>16 Bit (halbe Genauigkeit)</translation>
  </message>
  <message>
   <source>32 bits (full precision)</source>
   <translation>32 Bit (volle Genauigkeit)</translation>
  </message>
  <message>
   <source>4 bits (curved)</source>
   <translation>4 Bit (gekrümmt)</translation>
  </message>
  <message>
   <source>4 bits (curved, small)</source>
   <translation>4 Bit (gekrümmt, klein)</translation>
  </message>
  <message>
   <source>4 bits (microscaling)</source>
   <translation>4 Bit (Microscaling)</translation>
  </message>
  <message>
   <source>4 bits (old style)</source>
   <translation>4 Bit (alter Stil)</translation>
  </message>
  <message>
   <source>4 bits with a minimum (old style)</source>
   <translation>4 Bit mit Minimum (alter Stil)</translation>
  </message>
  <message>
   <source>4 bits, old style</source>
   <translation>4 Bit, alter Stil</translation>
  </message>
  <message>
   <source>4 bits, old style, smaller</source>
   <translation>4 Bit, alter Stil, kleiner</translation>
  </message>
  <message>
   <source>4-bit bitsandbytes ({0}), blocks of {1}{2}</source>
   <translation>4-Bit-bitsandbytes ({0}), Blöcke von {1}{2}</translation>
  </message>
  <message>
   <source>4-bit floating point (MXFP4), groups of 32</source>
   <translation>4-Bit-Gleitkomma (MXFP4), Gruppen von 32</translation>
  </message>
  <message>
   <source>5 bits (old style)</source>
   <translation>5 Bit (alter Stil)</translation>
  </message>
  <message>
   <source>5 bits with a minimum (old style)</source>
   <translation>5 Bit mit Minimum (alter Stil)</translation>
  </message>
  <message>
   <source>5 bits, old style</source>
   <translation>5 Bit, alter Stil</translation>
  </message>
  <message>
   <source>5 bits, old style, smaller</source>
   <translation>5 Bit, alter Stil, kleiner</translation>
  </message>
  <message>
   <source>512 is usual.</source>
   <translation>512 ist üblich.</translation>
  </message>
  <message>
   <source>8-bit bitsandbytes, one scale per row</source>
   <translation>8-Bit-bitsandbytes, eine Skala je Zeile</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8)</source>
   <translation>8-Bit-Gleitkomma (FP8)</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8), blocks of {0} x {1}</source>
   <translation>8-Bit-Gleitkomma (FP8), Blöcke von {0} x {1}</translation>
  </message>
  <message>
   <source>; a private model needs your token.</source>
   <translation>; ein privates Modell braucht Ihren Token.</translation>
  </message>
  <message>
   <source>A Mac of this size lets its graphics use {0} of the memory.</source>
   <translation>Ein Mac dieser Größe lässt seine Grafik {0} des Speichers nutzen.</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or less.</source>
   <translation>Eine Grenze hält es bei {0} oder weniger.</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or more.</source>
   <translation>Eine Grenze hält es bei {0} oder mehr.</translation>
  </message>
  <message>
   <source>A clip of the recipe goes from {0} to {1}.</source>
   <translation>Ein Schnitt des Rezepts geht von {0} bis {1}.</translation>
  </message>
  <message>
   <source>A clip of the recipe is for {0}.</source>
   <translation>Ein Schnitt des Rezepts ist für {0}.</translation>
  </message>
  <message>
   <source>A context of {0} tokens is too short.</source>
   <translation>Ein Kontext von {0} Token ist zu kurz.</translation>
  </message>
  <message>
   <source>A copy lies in {0}.</source>
   <translation>Eine Kopie liegt in {0}.</translation>
  </message>
  <message>
   <source>A downloaded package holds a file named {0}, which leads out of its folder.</source>
   <translation>Ein heruntergeladenes Paket enthält eine Datei namens {0}, die aus seinem Ordner hinausführt.</translation>
  </message>
  <message>
   <source>A fifth of the size of 16 bits; some answers get worse.</source>
   <translation>Ein Fünftel der Größe von 16 Bit; einige Antworten werden schlechter.</translation>
  </message>
  <message>
   <source>A file of {0} is no longer there.</source>
   <translation>Eine Datei von {0} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>A file within {0} reaches into the table of contents.</source>
   <translation>Eine Datei in {0} reicht in das Inhaltsverzeichnis hinein.</translation>
  </message>
  <message>
   <source>A job that is not finished needs it.</source>
   <translation>Ein unfertiger Auftrag braucht es.</translation>
  </message>
  <message>
   <source>A kitten is dozing in the sun by the window.</source>
   <translation>A kitten is dozing in the sun by the window.</translation>
  </message>
  <message>
   <source>A login page of this network may stand in between: open any page in your browser, then try again.</source>
   <translation>Vielleicht steht eine Anmeldeseite dieses Netzes dazwischen: Öffnen Sie im Browser irgendeine Seite, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>A login page or a filter of this network may be at work: open any page in your browser, then try again; what has arrived is kept.</source>
   <translation>Vielleicht ist eine Anmeldeseite oder ein Filter dieses Netzes am Werk: Öffnen Sie im Browser irgendeine Seite, dann versuchen Sie es erneut; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>A newer version of the program may know another place; until then it goes on with the processor.</source>
   <translation>Eine neuere Version des Programms kennt vielleicht einen anderen Ort; bis dahin macht es mit dem Prozessor weiter.</translation>
  </message>
  <message>
   <source>A quarter of the size of 16 bits, and hard to tell from the original: the usual choice.</source>
   <translation>Ein Viertel der Größe von 16 Bit und schwer vom Original zu unterscheiden: die übliche Wahl.</translation>
  </message>
  <message>
   <source>A recipe is a JSON object.</source>
   <translation>Ein Rezept ist ein JSON-Objekt.</translation>
  </message>
  <message>
   <source>A running job may be using it: let it finish or pause it, then try again.</source>
   <translation>Ein laufender Auftrag benutzt sie vielleicht: Lassen Sie ihn fertig werden oder halten Sie ihn an, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>A sixth of the size of 16 bits; expect noticeably worse answers.</source>
   <translation>Ein Sechstel der Größe von 16 Bit; mit merklich schlechteren Antworten rechnen.</translation>
  </message>
  <message>
   <source>A size of {0} holds nothing.</source>
   <translation>Eine Größe von {0} fasst nichts.</translation>
  </message>
  <message>
   <source>A target's size_bytes is a whole number, its max_kl a number; neither is below 0.</source>
   <translation>size_bytes eines Ziels ist eine ganze Zahl, max_kl eine Zahl; keine ist unter 0.</translation>
  </message>
  <message>
   <source>A tensor of {0} in {1} is stored turned or with gaps, which cannot be read.</source>
   <translation>Ein Tensor von {0} in {1} ist gedreht oder mit Lücken gespeichert, was nicht lesbar ist.</translation>
  </message>
  <message>
   <source>A third of the size of 16 bits; differences from the original are rare.</source>
   <translation>Ein Drittel der Größe von 16 Bit; Unterschiede zum Original sind selten.</translation>
  </message>
  <message>
   <source>A {0} of the recipe has the unknown entry {1}.</source>
   <translation>Ein {0} des Rezepts hat den unbekannten Eintrag {1}.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}.</source>
   <translation>Nehmen Sie die Bedingungen auf {0} an.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}; some authors then take a day to answer.</source>
   <translation>Nehmen Sie die Bedingungen auf {0} an; manche Urheber antworten erst nach einem Tag.</translation>
  </message>
  <message>
   <source>Addresses look like owner/name.</source>
   <translation>Adressen sehen aus wie besitzer/name.</translation>
  </message>
  <message>
   <source>All files are here</source>
   <translation>Alle Dateien sind hier</translation>
  </message>
  <message>
   <source>Allow the copy, or keep the results on the same disk.</source>
   <translation>Erlauben Sie die Kopie, oder behalten Sie Ergebnisse auf derselben Platte.</translation>
  </message>
  <message>
   <source>An added token has the id {0} and text {1}.</source>
   <translation>Ein hinzugefügtes Token hat die Nummer {0} und den Text {1}.</translation>
  </message>
  <message>
   <source>An upload needs your Hub account.</source>
   <translation>Ein Upload braucht Ihr Hub-Konto.</translation>
  </message>
  <message>
   <source>Another program is downloading {0} right now.</source>
   <translation>Ein anderes Programm lädt {0} gerade herunter.</translation>
  </message>
  <message>
   <source>Another torch was loaded: {0} from {1}.</source>
   <translation>Ein anderes torch wurde geladen: {0} aus {1}.</translation>
  </message>
  <message>
   <source>Another window or program analyses this model.</source>
   <translation>Ein anderes Fenster oder Programm untersucht dieses Modell.</translation>
  </message>
  <message>
   <source>Another window or program calibrates this model.</source>
   <translation>Ein anderes Fenster oder Programm kalibriert dieses Modell.</translation>
  </message>
  <message>
   <source>Another window or program works on this job.</source>
   <translation>Ein anderes Fenster oder Programm arbeitet an diesem Auftrag.</translation>
  </message>
  <message>
   <source>Apple GPU (Metal)</source>
   <translation>Apple-GPU (Metal)</translation>
  </message>
  <message>
   <source>As Best for most people, with fewer extra bits.</source>
   <translation>Wie Am besten für die meisten, mit weniger zusätzlichen Bits.</translation>
  </message>
  <message>
   <source>As High quality, without the extra bits for sensitive layers.</source>
   <translation>Wie Hohe Qualität, ohne die zusätzlichen Bits für empfindliche Schichten.</translation>
  </message>
  <message>
   <source>As IQ4_XS, for models whose rows do not divide by 256.</source>
   <translation>Wie IQ4_XS, für Modelle, deren Zeilen nicht durch 256 teilbar sind.</translation>
  </message>
  <message>
   <source>As Q4_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>Wie Q4_0 mit einem halben Bit mehr für Gewichte, deren Mitte nicht null ist; die K-Typen sind besser.</translation>
  </message>
  <message>
   <source>As Q5_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>Wie Q5_0 mit einem halben Bit mehr für Gewichte, deren Mitte nicht null ist; die K-Typen sind besser.</translation>
  </message>
  <message>
   <source>As Small, with more bits where they matter.</source>
   <translation>Wie Klein, mit mehr Bits, wo sie zählen.</translation>
  </message>
  <message>
   <source>Ask for less, or ease what rules and bounds demand.</source>
   <translation>Verlangen Sie weniger, oder lockern Sie, was Regeln und Grenzen fordern.</translation>
  </message>
  <message>
   <source>Ask something shorter, or begin anew.</source>
   <translation>Fragen Sie etwas Kürzeres, oder beginnen Sie neu.</translation>
  </message>
  <message>
   <source>Asking the Hub</source>
   <translation>Der Hub wird gefragt</translation>
  </message>
  <message>
   <source>Asking the Hub about {0}</source>
   <translation>Der Hub wird nach {0} gefragt</translation>
  </message>
  <message>
   <source>Asking what there is to fetch</source>
   <translation>Es wird gefragt, was zu holen ist</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Aufmerksamkeit (attention)</translation>
  </message>
  <message>
   <source>Best for most people</source>
   <translation>Am besten für die meisten</translation>
  </message>
  <message>
   <source>CC BY 4.0</source>
   <translation>CC BY 4.0</translation>
  </message>
  <message>
   <source>CC BY-NC 4.0 (not for business)</source>
   <translation>CC BY-NC 4.0 (nicht gewerblich)</translation>
  </message>
  <message>
   <source>CC BY-SA 4.0</source>
   <translation>CC BY-SA 4.0</translation>
  </message>
  <message>
   <source>Calibrate the model.</source>
   <translation>Kalibrieren Sie das Modell.</translation>
  </message>
  <message>
   <source>Check both files with `verify`.</source>
   <translation>Prüfen Sie beide Dateien mit `verify`.</translation>
  </message>
  <message>
   <source>Check that it is the model that the adapter was trained on.</source>
   <translation>Prüfen Sie, ob es das Modell ist, mit dem der Adapter trainiert wurde.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, then try again; what has arrived is kept.</source>
   <translation>Prüfen Sie die Internetverbindung, dann versuchen Sie es erneut; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>Check the model's files.</source>
   <translation>Prüfen Sie die Dateien des Modells.</translation>
  </message>
  <message>
   <source>Check the name before the /.</source>
   <translation>Prüfen Sie den Namen vor dem /.</translation>
  </message>
  <message>
   <source>Check the path, or choose another folder.</source>
   <translation>Prüfen Sie den Pfad, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>Check the pattern against the list of layers.</source>
   <translation>Vergleichen Sie das Muster mit der Liste der Schichten.</translation>
  </message>
  <message>
   <source>Check the spelling</source>
   <translation>Prüfen Sie die Schreibweise</translation>
  </message>
  <message>
   <source>Check the spelling and the account.</source>
   <translation>Prüfen Sie die Schreibweise und das Konto.</translation>
  </message>
  <message>
   <source>Check this computer's clock, and ask whoever runs this network about a proxy.</source>
   <translation>Prüfen Sie die Uhr dieses Rechners, und fragen Sie, wer dieses Netz betreibt, nach einem Proxy.</translation>
  </message>
  <message>
   <source>Check what was typed, and HF_ENDPOINT.</source>
   <translation>Prüfen Sie die Eingabe und HF_ENDPOINT.</translation>
  </message>
  <message>
   <source>Choose a folder with text files.</source>
   <translation>Wählen Sie einen Ordner mit Textdateien.</translation>
  </message>
  <message>
   <source>Choose a larger size, or ease what rules and bounds demand.</source>
   <translation>Wählen Sie eine größere Größe, oder lockern Sie, was Regeln und Grenzen fordern.</translation>
  </message>
  <message>
   <source>Choose a longer text or a shorter context.</source>
   <translation>Wählen Sie einen längeren Text oder einen kürzeren Kontext.</translation>
  </message>
  <message>
   <source>Choose a model of a supported family with its original tokenizer.</source>
   <translation>Wählen Sie ein Modell einer unterstützten Familie mit seinem ursprünglichen Tokenizer.</translation>
  </message>
  <message>
   <source>Choose a model with BERT's own tokenizer.</source>
   <translation>Wählen Sie ein Modell mit BERTs eigenem Tokenizer.</translation>
  </message>
  <message>
   <source>Choose a shorter context or a larger machine.</source>
   <translation>Wählen Sie einen kürzeren Kontext oder einen größeren Rechner.</translation>
  </message>
  <message>
   <source>Choose a shorter context.</source>
   <translation>Wählen Sie einen kürzeren Kontext.</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>Wählen Sie eine Textdatei.</translation>
  </message>
  <message>
   <source>Choose a version of this model in the usual layout, or the original, unquantized one.</source>
   <translation>Wählen Sie eine Fassung dieses Modells in der üblichen Anordnung oder die ursprüngliche, nicht quantisierte.</translation>
  </message>
  <message>
   <source>Choose a version of this model with .safetensors files.</source>
   <translation>Wählen Sie eine Fassung dieses Modells mit .safetensors-Dateien.</translation>
  </message>
  <message>
   <source>Choose a weight with rows and columns.</source>
   <translation>Wählen Sie ein Gewicht mit Zeilen und Spalten.</translation>
  </message>
  <message>
   <source>Choose an importance matrix that llama.cpp or this program has made.</source>
   <translation>Wählen Sie eine Wichtigkeitsmatrix, die llama.cpp oder dieses Programm gemacht hat.</translation>
  </message>
  <message>
   <source>Choose an importance matrix.</source>
   <translation>Wählen Sie eine Wichtigkeitsmatrix.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>Wählen Sie ein anderes Format.</translation>
  </message>
  <message>
   <source>Choose another model, or ask them why.</source>
   <translation>Wählen Sie ein anderes Modell, oder fragen Sie sie nach dem Grund.</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>Choose another name for the output.</source>
   <translation>Wählen Sie einen anderen Namen für die Ausgabe.</translation>
  </message>
  <message>
   <source>Choose another name, or allow adding the file to it.</source>
   <translation>Wählen Sie einen anderen Namen, oder erlauben Sie, die Datei hinzuzufügen.</translation>
  </message>
  <message>
   <source>Choose another name, or allow it to be replaced.</source>
   <translation>Wählen Sie einen anderen Namen, oder erlauben Sie, sie zu ersetzen.</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing; the old version stays in the repository's history.</source>
   <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen; die alte Fassung bleibt in der Geschichte des Repositorys.</translation>
  </message>
  <message>
   <source>Choose another name, or choose public.</source>
   <translation>Wählen Sie einen anderen Namen, oder wählen Sie öffentlich.</translation>
  </message>
  <message>
   <source>Choose another tensor.</source>
   <translation>Wählen Sie einen anderen Tensor.</translation>
  </message>
  <message>
   <source>Choose another type or another format.</source>
   <translation>Wählen Sie einen anderen Typ oder ein anderes Format.</translation>
  </message>
  <message>
   <source>Choose another version of this model, or the original, unquantized one.</source>
   <translation>Wählen Sie eine andere Fassung dieses Modells oder die ursprüngliche, nicht quantisierte.</translation>
  </message>
  <message>
   <source>Choose another version of this model.</source>
   <translation>Wählen Sie eine andere Fassung dieses Modells.</translation>
  </message>
  <message>
   <source>Choose one from 0 to {0}.</source>
   <translation>Wählen Sie einen von 0 bis {0}.</translation>
  </message>
  <message>
   <source>Choose one of its list.</source>
   <translation>Wählen Sie eine aus der Liste.</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Wählen Sie eine davon.</translation>
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation>Wählen Sie eines von {0}.</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model.</source>
   <translation>Wählen Sie das ursprüngliche, unquantisierte Modell.</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model. What can be read: {0}.</source>
   <translation>Wählen Sie das ursprüngliche, nicht quantisierte Modell. Lesbar sind: {0}.</translation>
  </message>
  <message>
   <source>Clipping search</source>
   <translation>Schnittsuche</translation>
  </message>
  <message>
   <source>Close other programs, or run it on a larger computer.</source>
   <translation>Schließen Sie andere Programme, oder nutzen Sie einen größeren Rechner.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>Compare with the original model's folder (.safetensors and tokenizer.json) instead.</source>
   <translation>Vergleichen Sie stattdessen mit dem Ordner des ursprünglichen Modells (.safetensors und tokenizer.json).</translation>
  </message>
  <message>
   <source>Compares sentences</source>
   <translation>Vergleicht Sätze</translation>
  </message>
  <message>
   <source>Comparing answers, layer {0} of {1}</source>
   <translation>Antworten werden verglichen, Schicht {0} von {1}</translation>
  </message>
  <message>
   <source>Comparing answers, word by word</source>
   <translation>Antworten werden verglichen, Wort für Wort</translation>
  </message>
  <message>
   <source>Comparing candidates'</source>
   <translation>Vergleich der Kandidaten:</translation>
  </message>
  <message>
   <source>Comparing it with the original</source>
   <translation>Es wird mit dem Original verglichen</translation>
  </message>
  <message>
   <source>Comparing tensor by tensor</source>
   <translation>Tensor für Tensor wird verglichen</translation>
  </message>
  <message>
   <source>Compress it further, or split it.</source>
   <translation>Komprimieren Sie sie weiter, oder teilen Sie sie.</translation>
  </message>
  <message>
   <source>Compress the model again, then upload it.</source>
   <translation>Komprimieren Sie das Modell erneut, dann laden Sie es hoch.</translation>
  </message>
  <message>
   <source>Compress the model again.</source>
   <translation>Komprimieren Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>Compressed here</source>
   <translation>Hier komprimiert</translation>
  </message>
  <message>
   <source>Copy it whole from the Hub's page; it begins with hf_.</source>
   <translation>Kopieren Sie ihn vollständig von der Seite des Hubs; er beginnt mit hf_.</translation>
  </message>
  <message>
   <source>Copy the real file there.</source>
   <translation>Kopieren Sie die echte Datei dorthin.</translation>
  </message>
  <message>
   <source>Copying into LM Studio's folder</source>
   <translation>Wird in den Ordner von LM Studio kopiert</translation>
  </message>
  <message>
   <source>Counted is the memory free now.</source>
   <translation>Gezählt ist der jetzt freie Speicher.</translation>
  </message>
  <message>
   <source>Counted is the memory that is free on the card; all of the model is on it.</source>
   <translation>Gezählt ist der freie Speicher der Karte; das ganze Modell liegt darauf.</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Cuts off outliers where that makes a block's share of the output more exact. Better with calibration.</source>
   <translation>Schneidet Ausreißer ab, wo das den Anteil eines Blocks an der Ausgabe genauer macht. Besser mit Kalibrierung.</translation>
  </message>
  <message>
   <source>Das Haus am See wurde im Jahr 1902 gebaut.</source>
   <translation>Das Haus am See wurde im Jahr 1902 gebaut.</translation>
  </message>
  <message>
   <source>Delete it and start it again.</source>
   <translation>Löschen Sie ihn, und starten Sie ihn erneut.</translation>
  </message>
  <message>
   <source>Delete the job and start it again.</source>
   <translation>Löschen Sie den Auftrag, und starten Sie ihn erneut.</translation>
  </message>
  <message>
   <source>Differences from the original are rare.</source>
   <translation>Unterschiede zum Original sind selten.</translation>
  </message>
  <message>
   <source>Do not trust this file, or download it again.</source>
   <translation>Vertrauen Sie dieser Datei nicht, oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>Do not trust this file.</source>
   <translation>Vertrauen Sie dieser Datei nicht.</translation>
  </message>
  <message>
   <source>Do not trust this file; choose a version of this model with .safetensors files.</source>
   <translation>Vertrauen Sie dieser Datei nicht; wählen Sie eine Fassung dieses Modells mit .safetensors-Dateien.</translation>
  </message>
  <message>
   <source>Do not trust this model, or download it again.</source>
   <translation>Vertrauen Sie diesem Modell nicht, oder laden Sie es erneut herunter.</translation>
  </message>
  <message>
   <source>Do not trust this model.</source>
   <translation>Vertrauen Sie diesem Modell nicht.</translation>
  </message>
  <message>
   <source>Do not trust this tokenizer.json.</source>
   <translation>Vertrauen Sie dieser tokenizer.json nicht.</translation>
  </message>
  <message>
   <source>Download again.</source>
   <translation>Laden Sie es erneut herunter.</translation>
  </message>
  <message>
   <source>Download it again, with all its files.</source>
   <translation>Laden Sie es erneut herunter, mit allen seinen Dateien.</translation>
  </message>
  <message>
   <source>Download it again.</source>
   <translation>Laden Sie es erneut herunter.</translation>
  </message>
  <message>
   <source>Download it first.</source>
   <translation>Laden Sie es zuerst herunter.</translation>
  </message>
  <message>
   <source>Download the file again.</source>
   <translation>Laden Sie die Datei erneut herunter.</translation>
  </message>
  <message>
   <source>Download the index too.</source>
   <translation>Laden Sie auch den Index herunter.</translation>
  </message>
  <message>
   <source>Download the missing file.</source>
   <translation>Laden Sie die fehlende Datei herunter.</translation>
  </message>
  <message>
   <source>Download the model again, or choose the original, unquantized one.</source>
   <translation>Laden Sie das Modell erneut herunter, oder wählen Sie das ursprüngliche, nicht quantisierte.</translation>
  </message>
  <message>
   <source>Download the model again, with all its files.</source>
   <translation>Laden Sie das Modell mit allen Dateien erneut herunter.</translation>
  </message>
  <message>
   <source>Download the model again.</source>
   <translation>Laden Sie das Modell erneut herunter.</translation>
  </message>
  <message>
   <source>Download the model instead.</source>
   <translation>Laden Sie das Modell stattdessen herunter.</translation>
  </message>
  <message>
   <source>Download the model with all its files.</source>
   <translation>Laden Sie das Modell mit allen seinen Dateien herunter.</translation>
  </message>
  <message>
   <source>Download the tokenizer's files again.</source>
   <translation>Laden Sie die Dateien des Tokenizers erneut herunter.</translation>
  </message>
  <message>
   <source>Download {0} first, or put its folder beside the adapter's.</source>
   <translation>Laden Sie zuerst {0} herunter, oder legen Sie seinen Ordner neben den des Adapters.</translation>
  </message>
  <message>
   <source>ERNIE 4.5 MoE</source>
   <translation>ERNIE 4.5 MoE</translation>
  </message>
  <message>
   <source>EXAONE MoE</source>
   <translation>EXAONE MoE</translation>
  </message>
  <message>
   <source>Each {0} of a recipe needs {1}.</source>
   <translation>Jedes {0} eines Rezepts braucht {1}.</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>Einbettungen</translation>
  </message>
  <message>
   <source>Error feedback</source>
   <translation>Fehlerrückführung</translation>
  </message>
  <message>
   <source>Even the largest possible file is expected to have a KL divergence of {0}; {1} was asked for.</source>
   <translation>Selbst bei der größtmöglichen Datei ist eine KL-Divergenz von {0} zu erwarten; verlangt war {1}.</translation>
  </message>
  <message>
   <source>Every family</source>
   <translation>Jede Familie</translation>
  </message>
  <message>
   <source>Every licence</source>
   <translation>Jede Lizenz</translation>
  </message>
  <message>
   <source>Every task</source>
   <translation>Jede Aufgabe</translation>
  </message>
  <message>
   <source>Every word passes through it, so it keeps more bits.</source>
   <translation>Jedes Wort geht hindurch, darum behält es mehr Bits.</translation>
  </message>
  <message>
   <source>Everything finished so far is kept. Close other programs, or go on with fewer threads.</source>
   <translation>Alles bisher Fertige bleibt. Schließen Sie andere Programme, oder machen Sie mit weniger Threads weiter.</translation>
  </message>
  <message>
   <source>Everything finished so far is kept: press Resume.</source>
   <translation>Alles bisher Fertige bleibt: Drücken Sie Fortsetzen.</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>Exakt</translation>
  </message>
  <message>
   <source>Exact, and the largest.</source>
   <translation>Exakt und am größten.</translation>
  </message>
  <message>
   <source>Exact; used for the small tensors that must stay exact.</source>
   <translation>Exakt; für die kleinen Tensoren, die exakt bleiben müssen.</translation>
  </message>
  <message>
   <source>Exactly what most models are published in.</source>
   <translation>Genau das, worin die meisten Modelle veröffentlicht werden.</translation>
  </message>
  <message>
   <source>Export one from the Choose page to see its shape.</source>
   <translation>Exportieren Sie eines von der Seite Wählen, um seine Form zu sehen.</translation>
  </message>
  <message>
   <source>Families that can: {0}.</source>
   <translation>Familien, die es können: {0}.</translation>
  </message>
  <message>
   <source>Feed-forward</source>
   <translation>Feed-forward</translation>
  </message>
  <message>
   <source>For computers with little memory; some answers get worse.</source>
   <translation>Für Rechner mit wenig Speicher; einige Antworten werden schlechter.</translation>
  </message>
  <message>
   <source>For programs that do not know the K types.</source>
   <translation>Für Programme, die die K-Typen nicht kennen.</translation>
  </message>
  <message>
   <source>For programs that do not know the K types; fast on phones.</source>
   <translation>Für Programme, die die K-Typen nicht kennen; schnell auf Telefonen.</translation>
  </message>
  <message>
   <source>For rows that do not divide by 256, and for programs that do not know the K types.</source>
   <translation>Für Zeilen, die nicht durch 256 teilbar sind, und für Programme, die die K-Typen nicht kennen.</translation>
  </message>
  <message>
   <source>Four-bit floating-point numbers, as some models are published.</source>
   <translation>Vier-Bit-Gleitkommazahlen, wie manche Modelle veröffentlicht werden.</translation>
  </message>
  <message>
   <source>Free some space and resume; nothing is lost.</source>
   <translation>Schaffen Sie Platz, und setzen Sie fort; nichts geht verloren.</translation>
  </message>
  <message>
   <source>Free some space or choose another folder.</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Free some space, or move the cache with the environment variable HF_HOME.</source>
   <translation>Schaffen Sie Platz, oder verlegen Sie den Cache mit der Umgebungsvariablen HF_HOME.</translation>
  </message>
  <message>
   <source>Free some space, or take fewer chunks.</source>
   <translation>Schaffen Sie Platz, oder nehmen Sie weniger Stücke.</translation>
  </message>
  <message>
   <source>Free some space, then resume; what has arrived is kept.</source>
   <translation>Schaffen Sie Platz, dann setzen Sie fort; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Schaffen Sie etwas Platz, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>Free some space. The compressed model can be asked all the same.</source>
   <translation>Schaffen Sie Platz. Das komprimierte Modell kann trotzdem gefragt werden.</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>Vom Hugging Face Hub</translation>
  </message>
  <message>
   <source>Full precision</source>
   <translation>Volle Genauigkeit</translation>
  </message>
  <message>
   <source>GGUF (llama.cpp, Ollama, LM Studio)</source>
   <translation>GGUF (llama.cpp, Ollama, LM Studio)</translation>
  </message>
  <message>
   <source>GGUF file</source>
   <translation>GGUF-Datei</translation>
  </message>
  <message>
   <source>GLM 4 MoE</source>
   <translation>GLM 4 MoE</translation>
  </message>
  <message>
   <source>GLM 4 MoE Lite</source>
   <translation>GLM 4 MoE Lite</translation>
  </message>
  <message>
   <source>GPT-NeoX / Pythia</source>
   <translation>GPT-NeoX / Pythia</translation>
  </message>
  <message>
   <source>GPU support is being changed by another program right now.</source>
   <translation>Die GPU-Unterstützung wird gerade von einem anderen Programm geändert.</translation>
  </message>
  <message>
   <source>GPU support needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>Die GPU-Unterstützung braucht {0} GB auf der Platte von {1}; {2} GB sind frei.</translation>
  </message>
  <message>
   <source>Gated</source>
   <translation>Beschränkt (gated)</translation>
  </message>
  <message>
   <source>Gemma</source>
   <translation>Gemma</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Geben Sie ihr einen.</translation>
  </message>
  <message>
   <source>Give this tensor more bits.</source>
   <translation>Geben Sie diesem Tensor mehr Bits.</translation>
  </message>
  <message>
   <source>Good quality, a little smaller</source>
   <translation>Gute Qualität, etwas kleiner</translation>
  </message>
  <message>
   <source>Good quality, any row length</source>
   <translation>Gute Qualität, jede Zeilenlänge</translation>
  </message>
  <message>
   <source>Good quality, smaller still</source>
   <translation>Gute Qualität, noch kleiner</translation>
  </message>
  <message>
   <source>Granite 4 hybrid</source>
   <translation>Granite 4 hybrid</translation>
  </message>
  <message>
   <source>Granite MoE</source>
   <translation>Granite MoE</translation>
  </message>
  <message>
   <source>Half precision</source>
   <translation>Halbe Genauigkeit</translation>
  </message>
  <message>
   <source>Half the size of 16 bits, and no difference that anyone could find.</source>
   <translation>Halb so groß wie 16 Bit und kein Unterschied, den jemand finden könnte.</translation>
  </message>
  <message>
   <source>Half the size of full precision, next to no loss.</source>
   <translation>Halb so groß wie volle Genauigkeit, fast ohne Verlust.</translation>
  </message>
  <message>
   <source>Half-quadratic (HQQ)</source>
   <translation>Halbquadratisch (HQQ)</translation>
  </message>
  <message>
   <source>Handing the file to Ollama</source>
   <translation>Die Datei wird Ollama übergeben</translation>
  </message>
  <message>
   <source>Hard to tell from the original, and small enough for most computers.</source>
   <translation>Schwer vom Original zu unterscheiden und klein genug für die meisten Rechner.</translation>
  </message>
  <message>
   <source>Has not arrived whole; download it again to go on.</source>
   <translation>Ist nicht ganz angekommen; erneut herunterladen setzt es fort.</translation>
  </message>
  <message>
   <source>Hears speech</source>
   <translation>Hört Sprache</translation>
  </message>
  <message>
   <source>High quality</source>
   <translation>Hohe Qualität</translation>
  </message>
  <message>
   <source>High quality, a little smaller</source>
   <translation>Hohe Qualität, etwas kleiner</translation>
  </message>
  <message>
   <source>Holds GGUF files only; {0} is not compressed yet and can be opened.</source>
   <translation>Enthält nur GGUF-Dateien; {0} ist noch nicht komprimiert und kann geöffnet werden.</translation>
  </message>
  <message>
   <source>Holds GGUF files only{0}, which are compressed already; look for the original model.</source>
   <translation>Enthält nur GGUF-Dateien{0}, die schon komprimiert sind; suchen Sie das ursprüngliche Modell.</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened here: safetensors, PyTorch or GGUF.</source>
   <translation>Enthält keine Gewichte, die sich hier öffnen lassen: safetensors, PyTorch oder GGUF.</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened: safetensors, PyTorch or GGUF.</source>
   <translation>Enthält keine Gewichte, die sich öffnen lassen: safetensors, PyTorch oder GGUF.</translation>
  </message>
  <message>
   <source>How do I sort a list of numbers in Python?</source>
   <translation>How do I sort a list of numbers in Python?</translation>
  </message>
  <message>
   <source>Hugging Face folder (PyTorch)</source>
   <translation>Hugging-Face-Ordner (PyTorch)</translation>
  </message>
  <message>
   <source>Hugging Face folder (safetensors)</source>
   <translation>Hugging-Face-Ordner (safetensors)</translation>
  </message>
  <message>
   <source>Hunyuan MoE</source>
   <translation>Hunyuan MoE</translation>
  </message>
  <message>
   <source>Idefics 3 / SmolVLM</source>
   <translation>Idefics 3 / SmolVLM</translation>
  </message>
  <message>
   <source>If there is a card, install its driver from {0} first.</source>
   <translation>Wenn es eine Karte gibt, installieren Sie zuerst ihren Treiber von {0}.</translation>
  </message>
  <message>
   <source>Install Featherweight again.</source>
   <translation>Installieren Sie Featherweight erneut.</translation>
  </message>
  <message>
   <source>Install a newer driver from {0}, then try again.</source>
   <translation>Installieren Sie einen neueren Treiber von {0}, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Install again.</source>
   <translation>Installieren Sie es erneut.</translation>
  </message>
  <message>
   <source>Install it from {0} and start it once.</source>
   <translation>Installieren Sie es von {0}, und starten Sie es einmal.</translation>
  </message>
  <message>
   <source>Install it from {0}, or use the Modelfile.</source>
   <translation>Installieren Sie es von {0}, oder benutzen Sie das Modelfile.</translation>
  </message>
  <message>
   <source>Install it, or check the file elsewhere.</source>
   <translation>Installieren Sie es, oder prüfen Sie die Datei anderswo.</translation>
  </message>
  <message>
   <source>Install it, or talk with the model in another program.</source>
   <translation>Installieren Sie es, oder sprechen Sie in einem anderen Programm mit dem Modell.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and the Hub sends {1}.</source>
   <translation>Statt {0} sendet, was zwischen hier und dem Hub steht, {1}.</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and {1} sends {2}.</source>
   <translation>Statt {0} sendet das, was zwischen hier und {1} steht, {2}.</translation>
  </message>
  <message>
   <source>Interest rates rose by a quarter of a point on Thursday.</source>
   <translation>Interest rates rose by a quarter of a point on Thursday.</translation>
  </message>
  <message>
   <source>Is an adapter (LoRA), a change to another model</source>
   <translation>Ist ein Adapter (LoRA), eine Änderung an einem anderen Modell</translation>
  </message>
  <message>
   <source>Is being downloaded right now.</source>
   <translation>Wird gerade heruntergeladen.</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); look for the original model.</source>
   <translation>Ist schon komprimiert ({0}); suchen Sie das ursprüngliche Modell.</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); what was lost then cannot come back. Better start with the original.</source>
   <translation>Ist schon komprimiert ({0}); was dabei verloren ging, kommt nicht zurück. Beginnen Sie besser mit dem Original.</translation>
  </message>
  <message>
   <source>Is it the newest version of Ollama?</source>
   <translation>Ist es die neueste Version von Ollama?</translation>
  </message>
  <message>
   <source>Is of a family that is not supported yet ({0}).</source>
   <translation>Gehört zu einer Familie, die noch nicht unterstützt wird ({0}).</translation>
  </message>
  <message>
   <source>Is this file made from that model?</source>
   <translation>Ist diese Datei aus jenem Modell gemacht?</translation>
  </message>
  <message>
   <source>It belongs to another model.</source>
   <translation>Sie gehört zu einem anderen Modell.</translation>
  </message>
  <message>
   <source>It can be for {0}.</source>
   <translation>Es kann für {0} sein.</translation>
  </message>
  <message>
   <source>It cannot be loaded: {0}: {1}</source>
   <translation>Es lässt sich nicht laden: {0}: {1}</translation>
  </message>
  <message>
   <source>It cannot be looked at before it is downloaded; download it instead.</source>
   <translation>Es kann vor dem Herunterladen nicht angesehen werden; laden Sie es stattdessen herunter.</translation>
  </message>
  <message>
   <source>It did not answer within {0} minutes.</source>
   <translation>Es hat in {0} Minuten nicht geantwortet.</translation>
  </message>
  <message>
   <source>It ended with code {0}</source>
   <translation>Es endete mit Code {0}</translation>
  </message>
  <message>
   <source>It finds no graphics card that it can use.</source>
   <translation>Es findet keine Grafikkarte, die es benutzen kann.</translation>
  </message>
  <message>
   <source>It is JSON with "featherweight_suite" and "prompts".</source>
   <translation>Es ist JSON mit "featherweight_suite" und "prompts".</translation>
  </message>
  <message>
   <source>It is damaged or not a safetensors file; download it again.</source>
   <translation>Sie ist beschädigt oder keine safetensors-Datei; laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>It lies in {0}, and takes no space of its own (a hard link).</source>
   <translation>Sie liegt in {0} und braucht keinen eigenen Platz (harte Verknüpfung).</translation>
  </message>
  <message>
   <source>It makes vectors of texts and predicts no words; its vectors are compared instead.</source>
   <translation>Es macht aus Texten Vektoren und sagt keine Wörter voraus; stattdessen werden seine Vektoren verglichen.</translation>
  </message>
  <message>
   <source>It may hold no language model.</source>
   <translation>Vielleicht enthält sie kein Sprachmodell.</translation>
  </message>
  <message>
   <source>It was not tried out yet.</source>
   <translation>Es wurde noch nicht ausprobiert.</translation>
  </message>
  <message>
   <source>Its last words: {0}</source>
   <translation>Seine letzten Worte: {0}</translation>
  </message>
  <message>
   <source>Its models are in {0}.</source>
   <translation>Seine Modelle sind in {0}.</translation>
  </message>
  <message>
   <source>Its own licence</source>
   <translation>Eigene Lizenz</translation>
  </message>
  <message>
   <source>Its sizes can be forecast from typical models all the same.</source>
   <translation>Seine Größen lassen sich trotzdem aus typischen Modellen vorhersagen.</translation>
  </message>
  <message>
   <source>Its weights are pickled; they are read without running anything in them. Files of before 2020 are refused.</source>
   <translation>Seine Gewichte sind mit Pickle gespeichert; sie werden gelesen, ohne etwas darin auszuführen. Dateien von vor 2020 werden abgelehnt.</translation>
  </message>
  <message>
   <source>Join them first (llama-gguf-split --merge), or choose the model in one file.</source>
   <translation>Fügen Sie sie zuerst zusammen (llama-gguf-split --merge), oder wählen Sie das Modell in einer Datei.</translation>
  </message>
  <message>
   <source>Keep one of the two files.</source>
   <translation>Behalten Sie eine der beiden Dateien.</translation>
  </message>
  <message>
   <source>Keep one of the two.</source>
   <translation>Behalten Sie eines der beiden.</translation>
  </message>
  <message>
   <source>Kept at {0}: among the {1} % most sensitive per byte.</source>
   <translation>Bei {0} belassen: unter den {1} % Empfindlichsten je Byte.</translation>
  </message>
  <message>
   <source>Kinds that can be written: {0}.</source>
   <translation>Arten, die geschrieben werden können: {0}.</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>LM Studio has this file already.</source>
   <translation>LM Studio hat diese Datei schon.</translation>
  </message>
  <message>
   <source>LM Studio was not found on this computer.</source>
   <translation>LM Studio wurde auf diesem Rechner nicht gefunden.</translation>
  </message>
  <message>
   <source>LM Studio's settings cannot be read: {0}</source>
   <translation>Die Einstellungen von LM Studio sind nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>La recette demande trois œufs, du sucre et un citron.</source>
   <translation>La recette demande trois œufs, du sucre et un citron.</translation>
  </message>
  <message>
   <source>Layer {0} of the vision part lacks {1}.</source>
   <translation>Schicht {0} des Bildteils fehlt {1}.</translation>
  </message>
  <message>
   <source>Layer {0}, {1}</source>
   <translation>Schicht {0}, {1}</translation>
  </message>
  <message>
   <source>Layer {0}: what enters its weights</source>
   <translation>Schicht {0}: was in ihre Gewichte eingeht</translation>
  </message>
  <message>
   <source>Leave the version out to get the newest.</source>
   <translation>Lassen Sie die Version weg, um die neueste zu bekommen.</translation>
  </message>
  <message>
   <source>Lets later weights of a row make good what rounding the earlier ones has lost. Needs calibration.</source>
   <translation>Lässt spätere Gewichte einer Zeile gutmachen, was das Runden der früheren verloren hat. Braucht Kalibrierung.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights: smaller than Q4_K at about its quality; slower on old processors.</source>
   <translation>Stufen, geformt wie echte Gewichte: kleiner als Q4_K bei etwa seiner Qualität; langsamer auf alten Prozessoren.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; for rows that do not divide by 256.</source>
   <translation>Stufen, geformt wie echte Gewichte; für Zeilen, die nicht durch 256 teilbar sind.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; slower on old processors.</source>
   <translation>Stufen, geformt wie echte Gewichte; langsamer auf alten Prozessoren.</translation>
  </message>
  <message>
   <source>Ling (Bailing MoE)</source>
   <translation>Ling (Bailing MoE)</translation>
  </message>
  <message>
   <source>Look at its rights at {0}/settings/tokens.</source>
   <translation>Sehen Sie auf {0}/settings/tokens nach seinen Rechten.</translation>
  </message>
  <message>
   <source>Look at the model again.</source>
   <translation>Sehen Sie das Modell erneut an.</translation>
  </message>
  <message>
   <source>Looking at every tensor</source>
   <translation>Jeder Tensor wird angesehen</translation>
  </message>
  <message>
   <source>Lowered to {0}: still only {1}.</source>
   <translation>Auf {0} gesenkt: immer noch nur {1}.</translation>
  </message>
  <message>
   <source>Macs need nothing more: Apple's graphics processor is used by the program as it is.</source>
   <translation>Macs brauchen nichts weiter: Apples Grafikprozessor wird vom Programm benutzt, wie er ist.</translation>
  </message>
  <message>
   <source>Make a new one at {0}.</source>
   <translation>Erstellen Sie einen neuen auf {0}.</translation>
  </message>
  <message>
   <source>Make a new one at {0}/settings/tokens and enter it.</source>
   <translation>Erstellen Sie einen neuen auf {0}/settings/tokens, und geben Sie ihn ein.</translation>
  </message>
  <message>
   <source>Make a new one that may write at {0}.</source>
   <translation>Erstellen Sie auf {0} einen neuen, der schreiben darf.</translation>
  </message>
  <message>
   <source>Make a token that may write at {0}/settings/tokens and enter it in the settings.</source>
   <translation>Erstellen Sie auf {0}/settings/tokens einen Token, der schreiben darf, und geben Sie ihn in den Einstellungen ein.</translation>
  </message>
  <message>
   <source>Make a token with the right to write at {0} and enter it in the settings.</source>
   <translation>Erstellen Sie auf {0} einen Token mit Schreibrecht, und geben Sie ihn in den Einstellungen ein.</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>Machen Sie sie neu.</translation>
  </message>
  <message>
   <source>Make one at {0}.</source>
   <translation>Erstellen Sie einen auf {0}.</translation>
  </message>
  <message>
   <source>Makes images</source>
   <translation>Macht Bilder</translation>
  </message>
  <message>
   <source>Mean, first token and last token are possible.</source>
   <translation>Möglich sind Mittelwert, erster Token und letzter Token.</translation>
  </message>
  <message>
   <source>Mend it and resume.</source>
   <translation>Beheben Sie es, und setzen Sie fort.</translation>
  </message>
  <message>
   <source>Mend it and try again.</source>
   <translation>Beheben Sie es, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Merge it with the library that trained it, and open the merged model.</source>
   <translation>Verschmelzen Sie ihn mit der Bibliothek, die ihn trainiert hat, und öffnen Sie das verschmolzene Modell.</translation>
  </message>
  <message>
   <source>Models of the family {0} can be compressed but not computed here yet.</source>
   <translation>Modelle der Familie {0} können komprimiert, aber hier noch nicht berechnet werden.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>Am meisten heruntergeladen</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>Am beliebtesten</translation>
  </message>
  <message>
   <source>Move it away and resume.</source>
   <translation>Verschieben Sie sie, und setzen Sie fort.</translation>
  </message>
  <message>
   <source>Name it in {0} as base_model_name_or_path.</source>
   <translation>Nennen Sie es in {0} als base_model_name_or_path.</translation>
  </message>
  <message>
   <source>Names look like owner/name.</source>
   <translation>Namen sehen aus wie besitzer/name.</translation>
  </message>
  <message>
   <source>Near-lossless</source>
   <translation>Fast verlustfrei</translation>
  </message>
  <message>
   <source>Needs no calibration: lets outliers lose more so that all other weights lose less.</source>
   <translation>Braucht keine Kalibrierung: lässt Ausreißer mehr verlieren, damit alle anderen Gewichte weniger verlieren.</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>No NVIDIA graphics card was found: its driver is not installed.</source>
   <translation>Keine NVIDIA-Grafikkarte wurde gefunden: Ihr Treiber ist nicht installiert.</translation>
  </message>
  <message>
   <source>No compression of the values; a base for other programs.</source>
   <translation>Keine Kompression der Werte; eine Grundlage für andere Programme.</translation>
  </message>
  <message>
   <source>No difference that anyone could find.</source>
   <translation>Kein Unterschied, den jemand finden könnte.</translation>
  </message>
  <message>
   <source>No tensor of {0} matches {1}.</source>
   <translation>Kein Tensor von {0} passt zu {1}.</translation>
  </message>
  <message>
   <source>Nomic BERT</source>
   <translation>Nomic BERT</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>Keiner der {0} Kanäle ragt heraus.</translation>
  </message>
  <message>
   <source>Normalization</source>
   <translation>Normalisierung</translation>
  </message>
  <message>
   <source>Nothing is lost. Copy the diagnostics and tell the makers.</source>
   <translation>Nichts ist verloren. Kopieren Sie die Diagnose, und sagen Sie es den Entwicklern.</translation>
  </message>
  <message>
   <source>Nothing was changed. Look at the project's own page instead.</source>
   <translation>Nichts wurde geändert. Sehen Sie stattdessen auf der Seite des Projekts nach.</translation>
  </message>
  <message>
   <source>Nothing was measured at {0}.</source>
   <translation>Bei {0} wurde nichts gemessen.</translation>
  </message>
  <message>
   <source>Old style</source>
   <translation>Alter Stil</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Ollama answers at {0}.</source>
   <translation>Ollama antwortet unter {0}.</translation>
  </message>
  <message>
   <source>Ollama could not create the model: {0}.</source>
   <translation>Ollama konnte das Modell nicht anlegen: {0}.</translation>
  </message>
  <message>
   <source>Ollama has a model called {0} now.</source>
   <translation>Ollama hat jetzt ein Modell namens {0}.</translation>
  </message>
  <message>
   <source>Ollama is installed and running.</source>
   <translation>Ollama ist installiert und läuft.</translation>
  </message>
  <message>
   <source>Ollama is installed; it must be running to take a model.</source>
   <translation>Ollama ist installiert; es muss laufen, um ein Modell zu nehmen.</translation>
  </message>
  <message>
   <source>Ollama keeps its own list. Remove it there: ollama rm {0}</source>
   <translation>Ollama führt eine eigene Liste. Entfernen Sie es dort: ollama rm {0}</translation>
  </message>
  <message>
   <source>Ollama refused the file: {0}.</source>
   <translation>Ollama hat die Datei abgelehnt: {0}.</translation>
  </message>
  <message>
   <source>Ollama stopped answering: {0}.</source>
   <translation>Ollama antwortet nicht mehr: {0}.</translation>
  </message>
  <message>
   <source>Ollama was not found on this computer.</source>
   <translation>Ollama wurde auf diesem Rechner nicht gefunden.</translation>
  </message>
  <message>
   <source>Ollama's list names a model that cannot be read: {0}</source>
   <translation>Ollamas Liste nennt ein Modell, das nicht lesbar ist: {0}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open a folder with config.json and .safetensors files, or a .gguf file.</source>
   <translation>Öffnen Sie einen Ordner mit config.json und .safetensors-Dateien oder eine .gguf-Datei.</translation>
  </message>
  <message>
   <source>Open a model's whole folder.</source>
   <translation>Öffnen Sie den ganzen Ordner eines Modells.</translation>
  </message>
  <message>
   <source>Open or gated</source>
   <translation>Offen oder beschränkt</translation>
  </message>
  <message>
   <source>Open the model again.</source>
   <translation>Öffnen Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Paste a link from {0}.</source>
   <translation>Fügen Sie einen Link von {0} ein.</translation>
  </message>
  <message>
   <source>Paste the link of a model's page.</source>
   <translation>Fügen Sie den Link der Seite eines Modells ein.</translation>
  </message>
  <message>
   <source>Patients who slept less than six hours recovered more slowly.</source>
   <translation>Patients who slept less than six hours recovered more slowly.</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>Halten Sie ihn zuerst an.</translation>
  </message>
  <message>
   <source>Phi 3.5 MoE</source>
   <translation>Phi 3.5 MoE</translation>
  </message>
  <message>
   <source>Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.</source>
   <translation>Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.</translation>
  </message>
  <message>
   <source>Pixtral / Mistral 3</source>
   <translation>Pixtral / Mistral 3</translation>
  </message>
  <message>
   <source>Please tell the makers.</source>
   <translation>Bitte sagen Sie es den Entwicklern.</translation>
  </message>
  <message>
   <source>Practically the original.</source>
   <translation>Praktisch das Original.</translation>
  </message>
  <message>
   <source>Preparing; the first time takes a little longer</source>
   <translation>Vorbereitung; beim ersten Mal dauert es etwas länger</translation>
  </message>
  <message>
   <source>Press Resume to try again.</source>
   <translation>Drücken Sie Fortsetzen, um es erneut zu versuchen.</translation>
  </message>
  <message>
   <source>Processor (CPU), {0} cores</source>
   <translation>Prozessor (CPU), {0} Kerne</translation>
  </message>
  <message>
   <source>Published in this type: kept exactly as it is.</source>
   <translation>In diesem Typ veröffentlicht: genau so belassen, wie es ist.</translation>
  </message>
  <message>
   <source>Qwen 2 MoE</source>
   <translation>Qwen 2 MoE</translation>
  </message>
  <message>
   <source>Qwen 2 VL</source>
   <translation>Qwen 2 VL</translation>
  </message>
  <message>
   <source>Qwen 2 VL / 2.5 VL</source>
   <translation>Qwen 2 VL / 2.5 VL</translation>
  </message>
  <message>
   <source>Qwen 2.5 VL</source>
   <translation>Qwen 2.5 VL</translation>
  </message>
  <message>
   <source>Qwen 3 MoE</source>
   <translation>Qwen 3 MoE</translation>
  </message>
  <message>
   <source>Qwen 3 Next</source>
   <translation>Qwen 3 Next</translation>
  </message>
  <message>
   <source>Qwen 3 VL</source>
   <translation>Qwen 3 VL</translation>
  </message>
  <message>
   <source>Qwen 3 VL / Qwen 3.5</source>
   <translation>Qwen 3 VL / Qwen 3.5</translation>
  </message>
  <message>
   <source>Qwen 3.5 MoE</source>
   <translation>Qwen 3.5 MoE</translation>
  </message>
  <message>
   <source>RWKV world</source>
   <translation>RWKV world</translation>
  </message>
  <message>
   <source>Raised to {0}: saves {1} nats of expected divergence.</source>
   <translation>Auf {0} erhöht: spart {1} Nats erwarteter Divergenz.</translation>
  </message>
  <message>
   <source>Read by every program, and fast on phones; the K types lose less in the same space.</source>
   <translation>Wird von jedem Programm gelesen und ist schnell auf Telefonen; die K-Typen verlieren bei gleichem Platz weniger.</translation>
  </message>
  <message>
   <source>Reading a page with every weight rounded</source>
   <translation>Eine Seite wird mit gerundeten Gewichten gelesen</translation>
  </message>
  <message>
   <source>Reading a text, layer {0} of {1}</source>
   <translation>Ein Text wird gelesen, Schicht {0} von {1}</translation>
  </message>
  <message>
   <source>Reading a text, vector by vector</source>
   <translation>Text lesen, Vektor für Vektor</translation>
  </message>
  <message>
   <source>Reading a text, word by word</source>
   <translation>Ein Text wird gelesen, Wort für Wort</translation>
  </message>
  <message>
   <source>Reading headers</source>
   <translation>Kopfdaten werden gelesen</translation>
  </message>
  <message>
   <source>Reading headers: {0} of {1} files</source>
   <translation>Kopfdaten werden gelesen: {0} von {1} Dateien</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Die Datei wird gelesen</translation>
  </message>
  <message>
   <source>Reading the model's headers</source>
   <translation>Die Kopfdaten des Modells werden gelesen</translation>
  </message>
  <message>
   <source>Reading the text</source>
   <translation>Der Text wird gelesen</translation>
  </message>
  <message>
   <source>Reading the text, layer {0} of {1}</source>
   <translation>Der Text wird gelesen, Schicht {0} von {1}</translation>
  </message>
  <message>
   <source>Reading the text, the last step</source>
   <translation>Der Text wird gelesen, letzter Schritt</translation>
  </message>
  <message>
   <source>Reading values</source>
   <translation>Werte werden gelesen</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Empfohlen</translation>
  </message>
  <message>
   <source>Remove GPU support and add it again.</source>
   <translation>Entfernen Sie die GPU-Unterstützung, und fügen Sie sie erneut hinzu.</translation>
  </message>
  <message>
   <source>Remove it in LM Studio, or rename yours.</source>
   <translation>Entfernen Sie sie in LM Studio, oder benennen Sie Ihre um.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Entfernen Sie es.</translation>
  </message>
  <message>
   <source>Remove one of them.</source>
   <translation>Entfernen Sie eines davon.</translation>
  </message>
  <message>
   <source>Remove something there, or make it public.</source>
   <translation>Entfernen Sie dort etwas, oder machen Sie es öffentlich.</translation>
  </message>
  <message>
   <source>Resume then; what has arrived is kept.</source>
   <translation>Setzen Sie dann fort; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>Resume; it is found out again.</source>
   <translation>Setzen Sie fort; es wird erneut herausgefunden.</translation>
  </message>
  <message>
   <source>Resume; it is made again.</source>
   <translation>Setzen Sie fort; es wird erneut gemacht.</translation>
  </message>
  <message>
   <source>Rope scaling of the kind {0} is not supported yet.</source>
   <translation>Rope-Skalierung der Art {0} wird noch nicht unterstützt.</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the closest that fits.</source>
   <translation>Zeilen von {0} teilen sich nicht in {1}-Blöcke von {2}; {3} ist das nächste, was passt.</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the smallest type that fits and loses no more than it.</source>
   <translation>Zeilen von {0} teilen sich nicht in {1}-Blöcke von {2}; {3} ist der kleinste Typ, der passt und nicht mehr verliert.</translation>
  </message>
  <message>
   <source>Running the file takes about {0} GB of memory, {1} GB are free.</source>
   <translation>Die Datei auszuführen braucht etwa {0} GB Speicher, {1} GB sind frei.</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or choose another.</source>
   <translation>Speichern Sie sie als UTF-8, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Search for the model again.</source>
   <translation>Suchen Sie das Modell erneut.</translation>
  </message>
  <message>
   <source>Sees and writes</source>
   <translation>Sieht und schreibt</translation>
  </message>
  <message>
   <source>SentencePiece BPE</source>
   <translation>SentencePiece-BPE</translation>
  </message>
  <message>
   <source>SentencePiece unigram</source>
   <translation>SentencePiece-Unigram</translation>
  </message>
  <message>
   <source>Set the environment variable HF_TOKEN instead.</source>
   <translation>Setzen Sie stattdessen die Umgebungsvariable HF_TOKEN.</translation>
  </message>
  <message>
   <source>Shorten the model card.</source>
   <translation>Kürzen Sie die Modellkarte.</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Klein</translation>
  </message>
  <message>
   <source>Small and sensitive: kept exact.</source>
   <translation>Klein und empfindlich: exakt belassen.</translation>
  </message>
  <message>
   <source>Small, a little better</source>
   <translation>Klein, etwas besser</translation>
  </message>
  <message>
   <source>Small, and much builds on it, so it keeps more bits.</source>
   <translation>Klein, und vieles baut darauf auf, daher behält es mehr Bit.</translation>
  </message>
  <message>
   <source>Small, uniform</source>
   <translation>Klein, gleichmäßig</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>Kleinster</translation>
  </message>
  <message>
   <source>Smallest first. The Hub itself cannot sort by size: these are the most downloaded of each range of sizes.</source>
   <translation>Kleinste zuerst. Der Hub selbst kann nicht nach Größe sortieren: Dies sind die meistgeladenen jedes Größenbereichs.</translation>
  </message>
  <message>
   <source>Smallest that still works</source>
   <translation>Das Kleinste, das noch funktioniert</translation>
  </message>
  <message>
   <source>Solar Open</source>
   <translation>Solar Open</translation>
  </message>
  <message>
   <source>Some take a day or more; {0} tells how it stands. Then check again.</source>
   <translation>Manche brauchen einen Tag oder mehr; {0} sagt, wie es steht. Prüfen Sie dann erneut.</translation>
  </message>
  <message>
   <source>Somebody changed {0} in the same moment.</source>
   <translation>Jemand hat {0} im selben Moment geändert.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({0}: {1}).</source>
   <translation>Im Programm ist etwas schiefgegangen ({0}: {1}).</translation>
  </message>
  <message>
   <source>Sorts texts</source>
   <translation>Ordnet Texte ein</translation>
  </message>
  <message>
   <source>Start Ollama and try again.</source>
   <translation>Starten Sie Ollama, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Start it again and try once more.</source>
   <translation>Starten Sie es neu, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Start the job again.</source>
   <translation>Starten Sie den Auftrag erneut.</translation>
  </message>
  <message>
   <source>Started: {0} to {1}</source>
   <translation>Begonnen: {0} nach {1}</translation>
  </message>
  <message>
   <source>Such links look like hf://owner/name@main.</source>
   <translation>Solche Links sehen aus wie hf://besitzer/name@main.</translation>
  </message>
  <message>
   <source>Summarises</source>
   <translation>Fasst zusammen</translation>
  </message>
  <message>
   <source>Supported are {0}.</source>
   <translation>Unterstützt werden {0}.</translation>
  </message>
  <message>
   <source>Swap them, or remove one.</source>
   <translation>Vertauschen Sie sie, oder entfernen Sie eine.</translation>
  </message>
  <message>
   <source>Switch it on at {0}: “Read access to contents of all public gated repos you can access”.</source>
   <translation>Schalten Sie es auf {0} ein: „Read access to contents of all public gated repos you can access“.</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>Nehmen Sie einen Teil davon.</translation>
  </message>
  <message>
   <source>Take some of them.</source>
   <translation>Nehmen Sie einige davon.</translation>
  </message>
  <message>
   <source>Tensors are missing ({0}); the first is the {1} {2}{3}.</source>
   <translation>Tensoren fehlen ({0}); der erste ist {1} {2}{3}.</translation>
  </message>
  <message>
   <source>That is more than the Hub accepts at once (error 413).</source>
   <translation>Das ist mehr, als der Hub auf einmal annimmt (Fehler 413).</translation>
  </message>
  <message>
   <source>That is not a token.</source>
   <translation>Das ist kein Token.</translation>
  </message>
  <message>
   <source>That may take a day or more. Check again later.</source>
   <translation>Das kann einen Tag oder länger dauern. Prüfen Sie später erneut.</translation>
  </message>
  <message>
   <source>The GGUF file does not state its architecture.</source>
   <translation>Die GGUF-Datei nennt ihre Architektur nicht.</translation>
  </message>
  <message>
   <source>The GGUF file states {0} layers.</source>
   <translation>Die GGUF-Datei nennt {0} Schichten.</translation>
  </message>
  <message>
   <source>The Hub</source>
   <translation>Der Hub</translation>
  </message>
  <message>
   <source>The Hub asks to wait for {0} minutes.</source>
   <translation>Der Hub bittet, {0} Minuten zu warten.</translation>
  </message>
  <message>
   <source>The Hub does not accept your token.</source>
   <translation>Der Hub nimmt Ihren Token nicht an.</translation>
  </message>
  <message>
   <source>The Hub does not know this token (401): it is mistyped, expired or was deleted.</source>
   <translation>Der Hub kennt diesen Token nicht (401): Er ist vertippt, abgelaufen oder gelöscht.</translation>
  </message>
  <message>
   <source>The Hub does not take {0}: {1}.</source>
   <translation>Der Hub nimmt {0} nicht an: {1}.</translation>
  </message>
  <message>
   <source>The Hub has disabled {0}.</source>
   <translation>Der Hub hat {0} gesperrt.</translation>
  </message>
  <message>
   <source>The Hub has had too many requests from here.</source>
   <translation>Der Hub hatte zu viele Anfragen von hier.</translation>
  </message>
  <message>
   <source>The Hub has no model named {0} that you may write to.</source>
   <translation>Der Hub hat kein Modell namens {0}, in das Sie schreiben dürfen.</translation>
  </message>
  <message>
   <source>The Hub has no model named {0}, or it is private.</source>
   <translation>Der Hub hat kein Modell namens {0}, oder es ist privat.</translation>
  </message>
  <message>
   <source>The Hub has trouble of its own (error {0}).</source>
   <translation>Der Hub hat selbst ein Problem (Fehler {0}).</translation>
  </message>
  <message>
   <source>The Hub is busy</source>
   <translation>Der Hub ist beschäftigt</translation>
  </message>
  <message>
   <source>The Hub is switched off here by the environment variable HF_HUB_OFFLINE.</source>
   <translation>Der Hub ist hier durch die Umgebungsvariable HF_HUB_OFFLINE abgeschaltet.</translation>
  </message>
  <message>
   <source>The Hub refused (error {0}{1}).</source>
   <translation>Der Hub hat abgelehnt (Fehler {0}{1}).</translation>
  </message>
  <message>
   <source>The Hub sent another part of {0} than asked for.</source>
   <translation>Der Hub sandte einen anderen Teil von {0} als verlangt.</translation>
  </message>
  <message>
   <source>The Hub's addresses have expired; asking for new ones</source>
   <translation>Die Adressen des Hubs sind abgelaufen; neue werden erbeten</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} makes no sense.</source>
   <translation>Die Antwort des Hubs zu {0} ergibt keinen Sinn.</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} names no version.</source>
   <translation>Die Antwort des Hubs zu {0} nennt keine Version.</translation>
  </message>
  <message>
   <source>The Hub's storage gave no receipt for a part.</source>
   <translation>Der Speicher des Hubs hat einen Teil nicht quittiert.</translation>
  </message>
  <message>
   <source>The Hub's storage has trouble of its own (error {0}).</source>
   <translation>Der Speicher des Hubs hat selbst ein Problem (Fehler {0}).</translation>
  </message>
  <message>
   <source>The Hub's storage refuses the file's parts.</source>
   <translation>Der Speicher des Hubs lehnt die Teile der Datei ab.</translation>
  </message>
  <message>
   <source>The adapter's change of {0} is {1}; the tensor is {2}.</source>
   <translation>Die Änderung des Adapters an {0} hat die Form {1}; der Tensor hat {2}.</translation>
  </message>
  <message>
   <source>The adapter's tensors of {0} are not complete.</source>
   <translation>Die Tensoren des Adapters für {0} sind nicht vollständig.</translation>
  </message>
  <message>
   <source>The adapter's {0} has {1} rows, not {2}.</source>
   <translation>{0} des Adapters hat {1} Zeilen, nicht {2}.</translation>
  </message>
  <message>
   <source>The adapter's {0} is {1}; the model's is {2}.</source>
   <translation>{0} des Adapters ist {1}; beim Modell ist es {2}.</translation>
  </message>
  <message>
   <source>The authors of {0} have turned your request down (403).</source>
   <translation>Die Urheber von {0} haben Ihre Bitte abgelehnt (403).</translation>
  </message>
  <message>
   <source>The bound on {0} asks for at least {1} and at most {2}.</source>
   <translation>Die Grenze für {0} verlangt mindestens {1} und höchstens {2}.</translation>
  </message>
  <message>
   <source>The calibrated inputs of a layer cannot be worked with.</source>
   <translation>Mit den kalibrierten Eingängen einer Schicht lässt sich nicht arbeiten.</translation>
  </message>
  <message>
   <source>The calibration in {0} cannot be read.</source>
   <translation>Die Kalibrierung in {0} ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The calibration in {0} is of version {1}.</source>
   <translation>Die Kalibrierung in {0} hat die Version {1}.</translation>
  </message>
  <message>
   <source>The calibration text drives this model to values that are not numbers.</source>
   <translation>Der Kalibrierungstext treibt dieses Modell zu Werten, die keine Zahlen sind.</translation>
  </message>
  <message>
   <source>The cat sleeps on the warm windowsill.</source>
   <translation>The cat sleeps on the warm windowsill.</translation>
  </message>
  <message>
   <source>The central bank has made borrowing more expensive.</source>
   <translation>The central bank has made borrowing more expensive.</translation>
  </message>
  <message>
   <source>The compressed model</source>
   <translation>Das komprimierte Modell</translation>
  </message>
  <message>
   <source>The compressed model would answer differently, so it is not made.</source>
   <translation>Das komprimierte Modell würde anders antworten, darum wird es nicht gemacht.</translation>
  </message>
  <message>
   <source>The computer ran out of memory, and the process that did the work was ended.</source>
   <translation>Dem Rechner ging der Speicher aus, und der arbeitende Prozess wurde beendet.</translation>
  </message>
  <message>
   <source>The configuration belongs to another model; download both again.</source>
   <translation>Die Konfiguration gehört zu einem anderen Modell; laden Sie beides erneut herunter.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and more tries did not bring it back.</source>
   <translation>Die Verbindung zu {0} riss ab, während {1} heruntergeladen wurde, und weitere Versuche halfen nicht.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and {2} more tries did not bring it back.</source>
   <translation>Die Verbindung zu {0} brach beim Herunterladen von {1} ab, und {2} weitere Versuche brachten sie nicht zurück.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while publishing.</source>
   <translation>Die Verbindung zu {0} brach beim Veröffentlichen ab.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while sending {1}, and more tries did not bring it back.</source>
   <translation>Die Verbindung zu {0} brach beim Senden von {1} ab, und weitere Versuche brachten sie nicht zurück.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut.</source>
   <translation>Die Verbindung zu {0} brach ab.</translation>
  </message>
  <message>
   <source>The connection was cut</source>
   <translation>Die Verbindung brach ab</translation>
  </message>
  <message>
   <source>The connection was cut while reading {0}, and {1} more tries did not help.</source>
   <translation>Die Verbindung brach beim Lesen von {0} ab, und {1} weitere Versuche halfen nicht.</translation>
  </message>
  <message>
   <source>The copy takes {0} GB, {1} GB are free.</source>
   <translation>Die Kopie braucht {0} GB, {1} GB sind frei.</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is cut short.</source>
   <translation>Die Beschreibung der Tensoren in {0} ist abgeschnitten.</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is damaged.</source>
   <translation>Die Beschreibung der Tensoren in {0} ist beschädigt.</translation>
  </message>
  <message>
   <source>The disk of {0} is full.</source>
   <translation>Die Platte von {0} ist voll.</translation>
  </message>
  <message>
   <source>The download needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>Der Download braucht {0} GB auf der Platte von {1}; {2} GB sind frei.</translation>
  </message>
  <message>
   <source>The downloaded packages state {0} GB, more than any real ones have.</source>
   <translation>Die heruntergeladenen Pakete nennen {0} GB, mehr als echte je haben.</translation>
  </message>
  <message>
   <source>The environment variable HF_ENDPOINT is {0}, which is no URL.</source>
   <translation>Die Umgebungsvariable HF_ENDPOINT ist {0}, was keine URL ist.</translation>
  </message>
  <message>
   <source>The file is cut short; download it again.</source>
   <translation>Die Datei ist abgeschnitten; laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>The file's table of characters is damaged.</source>
   <translation>Die Zeichentabelle der Datei ist beschädigt.</translation>
  </message>
  <message>
   <source>The file's vocabulary</source>
   <translation>Das Vokabular der Datei</translation>
  </message>
  <message>
   <source>The file's vocabulary has no token for unknown words.</source>
   <translation>Das Vokabular der Datei hat keinen Token für unbekannte Wörter.</translation>
  </message>
  <message>
   <source>The file's vocabulary is incomplete: {0} is missing or too short.</source>
   <translation>Das Vokabular der Datei ist unvollständig: {0} fehlt oder ist zu kurz.</translation>
  </message>
  <message>
   <source>The files in {0} are larger than {1} MB.</source>
   <translation>Die Dateien in {0} sind größer als {1} MB.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>In den Ordner {0} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The folder {0} does not exist.</source>
   <translation>Den Ordner {0} gibt es nicht.</translation>
  </message>
  <message>
   <source>The goalkeeper saved two penalties and the match ended in a draw.</source>
   <translation>The goalkeeper saved two penalties and the match ended in a draw.</translation>
  </message>
  <message>
   <source>The graphics card computes wrongly.</source>
   <translation>Die Grafikkarte rechnet falsch.</translation>
  </message>
  <message>
   <source>The graphics card does not compute: {0}: {1}</source>
   <translation>Die Grafikkarte rechnet nicht: {0}: {1}</translation>
  </message>
  <message>
   <source>The graphics card's driver supports CUDA {0}; {1} or newer is needed.</source>
   <translation>Der Treiber der Grafikkarte unterstützt CUDA {0}; nötig ist {1} oder neuer.</translation>
  </message>
  <message>
   <source>The header entry of {0} in {1} makes no sense.</source>
   <translation>Der Kopfeintrag von {0} in {1} ergibt keinen Sinn.</translation>
  </message>
  <message>
   <source>The header of {0} claims {1} entries, which no real one has.</source>
   <translation>Die Kopfdaten von {0} behaupten {1} Einträge, die keine echte Datei hat.</translation>
  </message>
  <message>
   <source>The header of {0} is not a list of tensors.</source>
   <translation>Die Kopfdaten von {0} sind keine Liste von Tensoren.</translation>
  </message>
  <message>
   <source>The header of {0} is not valid JSON.</source>
   <translation>Die Kopfdaten von {0} sind kein gültiges JSON.</translation>
  </message>
  <message>
   <source>The headers of {0} are larger than {1} MB, which no real model's are.</source>
   <translation>Die Kopfdaten von {0} sind größer als {1} MB, was bei keinem echten Modell vorkommt.</translation>
  </message>
  <message>
   <source>The importance matrix belongs to another model.</source>
   <translation>Die Wichtigkeitsmatrix gehört zu einem anderen Modell.</translation>
  </message>
  <message>
   <source>The importance matrix names no tensor of {0}.</source>
   <translation>Die Wichtigkeitsmatrix nennt keinen Tensor von {0}.</translation>
  </message>
  <message>
   <source>The importance of {0} has {1} values; {2} are needed.</source>
   <translation>Die Wichtigkeit von {0} hat {1} Werte; nötig sind {2}.</translation>
  </message>
  <message>
   <source>The job in {0} cannot be read.</source>
   <translation>Der Auftrag in {0} ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The job is running.</source>
   <translation>Der Auftrag läuft.</translation>
  </message>
  <message>
   <source>The job's journal cannot be written: {0}.</source>
   <translation>Das Tagebuch des Auftrags kann nicht geschrieben werden: {0}.</translation>
  </message>
  <message>
   <source>The job's journal {0} is damaged.</source>
   <translation>Das Tagebuch des Auftrags {0} ist beschädigt.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing under the same licence; it goes along.</source>
   <translation>Die Lizenz {0} erlaubt die Weitergabe unter derselben Lizenz; sie geht mit.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing without any commercial purpose only.</source>
   <translation>Die Lizenz {0} erlaubt die Weitergabe nur ohne gewerblichen Zweck.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing; it goes along with the file.</source>
   <translation>Die Lizenz {0} erlaubt die Weitergabe; sie geht mit der Datei mit.</translation>
  </message>
  <message>
   <source>The licence {0} forbids sharing changed forms, and this is one.</source>
   <translation>Die Lizenz {0} verbietet, geänderte Formen weiterzugeben, und dies ist eine.</translation>
  </message>
  <message>
   <source>The licence {0} has terms of its own for sharing.{1}</source>
   <translation>Die Lizenz {0} hat eigene Bedingungen für die Weitergabe.{1}</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: sent on too often.</source>
   <translation>Die Liste der Versionen ist nicht zu bekommen: zu oft weitergeleitet.</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: {0}.</source>
   <translation>Die Liste der Versionen ist nicht zu bekommen: {0}.</translation>
  </message>
  <message>
   <source>The metadata does not state the experts' feed-forward size.</source>
   <translation>Die Metadaten nennen die Feed-forward-Größe der Experten nicht.</translation>
  </message>
  <message>
   <source>The metadata does not state the numbers of each layer's activation (xielu).</source>
   <translation>Die Metadaten nennen die Zahlen der Aktivierung (xielu) jeder Schicht nicht.</translation>
  </message>
  <message>
   <source>The metadata states a rope of {0} of {1}, which cannot be rotated.</source>
   <translation>Die Metadaten nennen ein Rope von {0} aus {1}, das nicht gedreht werden kann.</translation>
  </message>
  <message>
   <source>The metadata states an expert_gating_func of {0}, which is not supported yet.</source>
   <translation>Die Metadaten nennen {0} als expert_gating_func, was noch nicht unterstützt wird.</translation>
  </message>
  <message>
   <source>The metadata states another {0}.{1} than llama.cpp computes.</source>
   <translation>Die Metadaten nennen ein anderes {0}.{1}, als llama.cpp berechnet.</translation>
  </message>
  <message>
   <source>The metadata states heads of {0} values, which do not divide {1}.</source>
   <translation>Die Metadaten nennen Köpfe mit {0} Werten, die {1} nicht teilen.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of RWKV's state, which the model has tensors for.</source>
   <translation>Die Metadaten nennen keine Größen des RWKV-Zustands, obwohl das Modell Tensoren dafür hat.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of a state, which the model has tensors for.</source>
   <translation>Die Metadaten nennen keine Größen eines Zustands, für den das Modell Tensoren hat.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of latent attention, which the model has tensors for.</source>
   <translation>Die Metadaten nennen keine Größen latenter Aufmerksamkeit, für die das Modell Tensoren hat.</translation>
  </message>
  <message>
   <source>The metadata states sliding windows for other layers than there are.</source>
   <translation>Die Metadaten nennen gleitende Fenster für andere Schichten, als es gibt.</translation>
  </message>
  <message>
   <source>The metadata states {0} attention heads, which {1} cannot share.</source>
   <translation>Die Metadaten nennen {0} Aufmerksamkeitsköpfe, die sich {1} nicht teilen können.</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which a state of {1} values cannot have.</source>
   <translation>Die Metadaten nennen {0} Gruppen, die ein Zustand von {1} Werten nicht haben kann.</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which {1} experts cannot make.</source>
   <translation>Die Metadaten nennen {0} Gruppen, die sich aus {1} Experten nicht bilden lassen.</translation>
  </message>
  <message>
   <source>The metadata states {0} layers, which no real model has.</source>
   <translation>Die Metadaten nennen {0} Schichten, die kein echtes Modell hat.</translation>
  </message>
  <message>
   <source>The metadata states {0} of {1} experts, which cannot be.</source>
   <translation>Die Metadaten nennen {0} von {1} Experten, was nicht sein kann.</translation>
  </message>
  <message>
   <source>The metadata states {0}.{1} = {2}, which cannot be used.</source>
   <translation>Die Metadaten nennen {0}.{1} = {2}, was nicht brauchbar ist.</translation>
  </message>
  <message>
   <source>The model can be compressed all the same.</source>
   <translation>Das Modell kann trotzdem komprimiert werden.</translation>
  </message>
  <message>
   <source>The model cannot be calibrated.</source>
   <translation>Das Modell kann nicht kalibriert werden.</translation>
  </message>
  <message>
   <source>The model cannot be computed.</source>
   <translation>Das Modell kann nicht berechnet werden.</translation>
  </message>
  <message>
   <source>The model comes without its tokenizer.json, and how it splits text is not known here.</source>
   <translation>Das Modell kommt ohne tokenizer.json, und wie es Text teilt, ist hier nicht bekannt.</translation>
  </message>
  <message>
   <source>The model has changed since this download began; {0} of {1} files are the same</source>
   <translation>Das Modell hat sich seit Beginn dieses Downloads geändert; {0} von {1} Dateien sind gleich</translation>
  </message>
  <message>
   <source>The model has tensors for several streams, which its family does not have.</source>
   <translation>Das Modell hat Tensoren für mehrere Ströme, die seine Familie nicht hat.</translation>
  </message>
  <message>
   <source>The model may be of a newer kind, or be quantized or adapted; choose the original one.</source>
   <translation>Das Modell ist vielleicht neuer, quantisiert oder angepasst; wählen Sie das ursprüngliche.</translation>
  </message>
  <message>
   <source>The model may be of a newer kind.</source>
   <translation>Das Modell ist vielleicht von einer neueren Art.</translation>
  </message>
  <message>
   <source>The model's file is damaged or was trained wrongly; download it again or choose another version.</source>
   <translation>Die Datei des Modells ist beschädigt oder falsch trainiert; laden Sie sie erneut herunter, oder wählen Sie eine andere Fassung.</translation>
  </message>
  <message>
   <source>The model's files hold no vision part.</source>
   <translation>Die Dateien des Modells enthalten keinen Bildteil.</translation>
  </message>
  <message>
   <source>The model's predictions are not numbers.</source>
   <translation>Die Vorhersagen des Modells sind keine Zahlen.</translation>
  </message>
  <message>
   <source>The models' answers cannot be compared: some are not numbers.</source>
   <translation>Die Antworten der Modelle sind nicht vergleichbar: Einige sind keine Zahlen.</translation>
  </message>
  <message>
   <source>The most downloads in the last month first.</source>
   <translation>Die meisten Downloads im letzten Monat zuerst.</translation>
  </message>
  <message>
   <source>The most hearts first.</source>
   <translation>Die meisten Herzen zuerst.</translation>
  </message>
  <message>
   <source>The newest first.</source>
   <translation>Die neuesten zuerst.</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>Das Original</translation>
  </message>
  <message>
   <source>The original as GGUF takes {0} GB, {1} GB are free.</source>
   <translation>Das Original als GGUF braucht {0} GB, {1} GB sind frei.</translation>
  </message>
  <message>
   <source>The original's licence is not known here. Without one, nobody but its authors may share it.</source>
   <translation>Die Lizenz des Originals ist hier nicht bekannt. Ohne eine darf es niemand außer seinen Urhebern weitergeben.</translation>
  </message>
  <message>
   <source>The output has {0} bytes; planned were {1}.</source>
   <translation>Die Ausgabe hat {0} Bytes; geplant waren {1}.</translation>
  </message>
  <message>
   <source>The output holds {0}, which nobody planned.</source>
   <translation>Die Ausgabe enthält {0}, was niemand geplant hat.</translation>
  </message>
  <message>
   <source>The output lacks the tensor {0}.</source>
   <translation>Der Ausgabe fehlt der Tensor {0}.</translation>
  </message>
  <message>
   <source>The part of this model that guesses several tokens at once is left out: answers are the same, and programs that could use it generate them more slowly.</source>
   <translation>Der Teil dieses Modells, der mehrere Token auf einmal errät, wird weggelassen: Die Antworten sind dieselben, und Programme, die ihn nutzen könnten, erzeugen sie langsamer.</translation>
  </message>
  <message>
   <source>The preset has no name.</source>
   <translation>Die Vorlage hat keinen Namen.</translation>
  </message>
  <message>
   <source>The process that did the work was killed. Most often the system does so when memory runs short.</source>
   <translation>Der arbeitende Prozess wurde abgeschossen. Meist tut das System das, wenn der Speicher knapp wird.</translation>
  </message>
  <message>
   <source>The process that did the work {0}.</source>
   <translation>Der arbeitende Prozess {0}.</translation>
  </message>
  <message>
   <source>The process that does the work could not be started.</source>
   <translation>Der Prozess, der die Arbeit macht, ließ sich nicht starten.</translation>
  </message>
  <message>
   <source>The program does not know this family.</source>
   <translation>Das Programm kennt diese Familie nicht.</translation>
  </message>
  <message>
   <source>The program goes on with the processor.</source>
   <translation>Das Programm macht mit dem Prozessor weiter.</translation>
  </message>
  <message>
   <source>The quantization settings state blocks of {0}.</source>
   <translation>Die Quantisierungseinstellungen nennen Blöcke von {0}.</translation>
  </message>
  <message>
   <source>The quantization settings state {0} as {1}; it must be {2} to {3}.</source>
   <translation>Die Quantisierungseinstellungen nennen {0} als {1}; es muss {2} bis {3} sein.</translation>
  </message>
  <message>
   <source>The recipe has the unknown entry {0}.</source>
   <translation>Das Rezept hat den unbekannten Eintrag {0}.</translation>
  </message>
  <message>
   <source>The recipe is of version {0}; this program reads {1}.</source>
   <translation>Das Rezept hat Version {0}; dieses Programm liest {1}.</translation>
  </message>
  <message>
   <source>The recipe {0} cannot be read: {1}.</source>
   <translation>Das Rezept {0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <source>The recipe's target states both size_bytes and max_kl.</source>
   <translation>Das Ziel des Rezepts nennt sowohl size_bytes als auch max_kl.</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>Der Server ist nicht erreichbar</translation>
  </message>
  <message>
   <source>The server does not answer</source>
   <translation>Der Server antwortet nicht</translation>
  </message>
  <message>
   <source>The server refuses</source>
   <translation>Der Server lehnt ab</translation>
  </message>
  <message>
   <source>The server sent {0}</source>
   <translation>Der Server sandte {0}</translation>
  </message>
  <message>
   <source>The server that keeps {0} refuses to send it (error {1}).</source>
   <translation>Der Server, der {0} aufbewahrt, will es nicht senden (Fehler {1}).</translation>
  </message>
  <message>
   <source>The smallest possible file is {0} MB; {1} MB were asked for.</source>
   <translation>Die kleinstmögliche Datei hat {0} MB; verlangt waren {1} MB.</translation>
  </message>
  <message>
   <source>The system ended llama.cpp, probably for lack of memory.</source>
   <translation>Das System hat llama.cpp beendet, wahrscheinlich aus Mangel an Speicher.</translation>
  </message>
  <message>
   <source>The system's keychain cannot be used: {0}. {1}</source>
   <translation>Der Schlüsselbund des Systems ist nicht benutzbar: {0}. {1}</translation>
  </message>
  <message>
   <source>The system's keychain cannot forget the token: {0}.</source>
   <translation>Der Schlüsselbund des Systems kann den Token nicht vergessen: {0}.</translation>
  </message>
  <message>
   <source>The system's keychain cannot keep the token: {0}.</source>
   <translation>Der Schlüsselbund des Systems kann den Token nicht aufbewahren: {0}.</translation>
  </message>
  <message>
   <source>The tensors of {0} share their bytes too often.</source>
   <translation>Die Tensoren von {0} teilen sich ihre Bytes zu oft.</translation>
  </message>
  <message>
   <source>The test in {0} cannot be read.</source>
   <translation>Die Prüfung in {0} ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The text has tokens that {0} does not know (it has {1}).</source>
   <translation>Der Text hat Token, die {0} nicht kennt (es hat {1}).</translation>
  </message>
  <message>
   <source>The text has {0} tokens; one chunk needs {1}.</source>
   <translation>Der Text hat {0} Token; ein Stück braucht {1}.</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model.</source>
   <translation>Der Tokenizer gehört zu einem anderen Modell.</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model; download both again.</source>
   <translation>Der Tokenizer gehört zu einem anderen Modell; laden Sie beides erneut herunter.</translation>
  </message>
  <message>
   <source>The tokenizer does not know {0}, which stands between the rows of a picture.</source>
   <translation>Der Tokenizer kennt {0} nicht, das zwischen den Zeilen eines Bildes steht.</translation>
  </message>
  <message>
   <source>The tokenizer has no token for {0}.</source>
   <translation>Der Tokenizer hat keinen Token für {0}.</translation>
  </message>
  <message>
   <source>The tokenizer has the same token twice.</source>
   <translation>Der Tokenizer hat denselben Token zweimal.</translation>
  </message>
  <message>
   <source>The tokenizer needs seconds to split a line of text.</source>
   <translation>Der Tokenizer braucht Sekunden, um eine Textzeile zu teilen.</translation>
  </message>
  <message>
   <source>The tokenizer's table of characters is damaged.</source>
   <translation>Die Zeichentabelle des Tokenizers ist beschädigt.</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are longer than any real one's.</source>
   <translation>Die Tokens des Tokenizers sind länger als die jedes echten.</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are none, too many, empty or too long.</source>
   <translation>Der Tokenizer hat keine oder zu viele Token, oder sie sind leer oder zu lang.</translation>
  </message>
  <message>
   <source>The two models have different vocabularies.</source>
   <translation>Die beiden Modelle haben verschiedene Vokabulare.</translation>
  </message>
  <message>
   <source>The upload in {0} cannot be read.</source>
   <translation>Der Upload in {0} ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The vocabulary</source>
   <translation>Das Vokabular</translation>
  </message>
  <message>
   <source>The {0}{1} is missing.</source>
   <translation>Es fehlt: {0}{1}.</translation>
  </message>
  <message>
   <source>There is no CUDA build of torch for this system ({0} on {1}, Python {2}).</source>
   <translation>Es gibt keine CUDA-Fassung von torch für dieses System ({0} auf {1}, Python {2}).</translation>
  </message>
  <message>
   <source>There is no finished calibration in {0}.</source>
   <translation>In {0} ist keine fertige Kalibrierung.</translation>
  </message>
  <message>
   <source>There is no finished job called {0}.</source>
   <translation>Es gibt keinen fertigen Auftrag namens {0}.</translation>
  </message>
  <message>
   <source>There is no job in {0}.</source>
   <translation>In {0} ist kein Auftrag.</translation>
  </message>
  <message>
   <source>There is no machine called {0}.</source>
   <translation>Es gibt keinen Rechner namens {0}.</translation>
  </message>
  <message>
   <source>There is no preset called {0}.</source>
   <translation>Es gibt keine Vorlage namens {0}.</translation>
  </message>
  <message>
   <source>There is no quality called {0}.</source>
   <translation>Es gibt keine Qualität namens {0}.</translation>
  </message>
  <message>
   <source>There is no upload in {0}.</source>
   <translation>In {0} ist kein Upload.</translation>
  </message>
  <message>
   <source>There is no {0}, or it is private and your account may not see it (404).</source>
   <translation>{0} gibt es nicht, oder es ist privat und Ihr Konto darf es nicht sehen (404).</translation>
  </message>
  <message>
   <source>There was too little memory for the next step.</source>
   <translation>Für den nächsten Schritt war zu wenig Speicher da.</translation>
  </message>
  <message>
   <source>These AWQ weights are laid out as {0} with {1} bits, which cannot be read; {2} can.</source>
   <translation>Diese AWQ-Gewichte sind als {0} mit {1} Bit angeordnet, was nicht lesbar ist; {2} ist es.</translation>
  </message>
  <message>
   <source>These GPTQ weights are laid out for {0}, which cannot be read.</source>
   <translation>Diese GPTQ-Gewichte sind für {0} angeordnet, was nicht lesbar ist.</translation>
  </message>
  <message>
   <source>These weights are stored as {0}, with zeros left out, which cannot be read.</source>
   <translation>Diese Gewichte sind als {0} gespeichert, ohne die Nullen, was nicht lesbar ist.</translation>
  </message>
  <message>
   <source>These weights were compressed with SVDQuant, whose second part for each of them cannot be read.</source>
   <translation>Diese Gewichte wurden mit SVDQuant komprimiert; dessen zweiter Teil ist bei keinem von ihnen lesbar.</translation>
  </message>
  <message>
   <source>These weights were rotated before GPTQ ({0}), and some of what they are multiplied with must be rotated too, which no other runtime does.</source>
   <translation>Diese Gewichte wurden vor GPTQ gedreht ({0}), und manches, womit sie multipliziert werden, muss ebenfalls gedreht werden, was keine andere Laufzeit tut.</translation>
  </message>
  <message>
   <source>This GGUF file is one of {0} parts, which cannot be read separately.</source>
   <translation>Diese GGUF-Datei ist einer von {0} Teilen, die nicht einzeln gelesen werden können.</translation>
  </message>
  <message>
   <source>This computer has no device {0}.</source>
   <translation>Dieser Rechner hat kein Gerät {0}.</translation>
  </message>
  <message>
   <source>This embedding model joins the vectors of a text's tokens in a way that GGUF cannot express.</source>
   <translation>Dieses Einbettungsmodell fügt die Vektoren der Token eines Textes auf eine Art zusammen, die GGUF nicht ausdrücken kann.</translation>
  </message>
  <message>
   <source>This is not a suite of questions ({0}).</source>
   <translation>Dies ist keine Sammlung von Fragen ({0}).</translation>
  </message>
  <message>
   <source>This job has no proof yet.</source>
   <translation>Dieser Auftrag hat noch keinen Nachweis.</translation>
  </message>
  <message>
   <source>This model was not downloaded; only looking works before that.</source>
   <translation>Dieses Modell wurde nicht heruntergeladen; vorher ist nur Ansehen möglich.</translation>
  </message>
  <message>
   <source>This model's WordPiece tokenizer is not BERT's: {0}.</source>
   <translation>Der WordPiece-Tokenizer dieses Modells ist nicht der von BERT: {0}.</translation>
  </message>
  <message>
   <source>This model's family ({0}) is not supported yet.</source>
   <translation>Die Familie dieses Modells ({0}) wird noch nicht unterstützt.</translation>
  </message>
  <message>
   <source>This model's layers look back {0} tokens. llama.cpp lets them see everything, so answers may differ from the original's in longer texts.</source>
   <translation>Die Schichten dieses Modells blicken {0} Token zurück. llama.cpp lässt sie alles sehen, darum können Antworten bei längeren Texten vom Original abweichen.</translation>
  </message>
  <message>
   <source>This model's tokenizer changes text before it splits text into words: it reads {0} in a way that llama.cpp's {1} does not.</source>
   <translation>Der Tokenizer dieses Modells ändert den Text, bevor er ihn in Wörter teilt: Er liest {0} anders als {1} von llama.cpp.</translation>
  </message>
  <message>
   <source>This model's tokenizer is of the kind {0}, which llama.cpp does not have.</source>
   <translation>Der Tokenizer dieses Modells ist von der Art {0}, die llama.cpp nicht hat.</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's SentencePiece does not.</source>
   <translation>Der Tokenizer dieses Modells liest {0} anders als das SentencePiece von llama.cpp.</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's unigram tokenizer does not.</source>
   <translation>Der Tokenizer dieses Modells liest {0} anders als der Unigram-Tokenizer von llama.cpp.</translation>
  </message>
  <message>
   <source>This model's weights were compressed with {0}, which cannot be read.</source>
   <translation>Die Gewichte dieses Modells wurden mit {0} komprimiert, was nicht lesbar ist.</translation>
  </message>
  <message>
   <source>This suite was made by a newer version of the program.</source>
   <translation>Diese Sammlung stammt von einer neueren Version des Programms.</translation>
  </message>
  <message>
   <source>This {0} model has {1}, which GGUF cannot express for its family.</source>
   <translation>Dieses {0}-Modell hat {1}, was GGUF für seine Familie nicht ausdrücken kann.</translation>
  </message>
  <message>
   <source>Three bits everywhere.</source>
   <translation>Überall drei Bit.</translation>
  </message>
  <message>
   <source>Translates</source>
   <translation>Übersetzt</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>Gerade gefragt</translation>
  </message>
  <message>
   <source>Tries many scales for each group of weights and keeps the one that loses least.</source>
   <translation>Probiert für jede Gruppe von Gewichten viele Skalen und behält die, die am wenigsten verliert.</translation>
  </message>
  <message>
   <source>Try again in a few minutes.</source>
   <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing damaged was kept.</source>
   <translation>Versuchen Sie es später oder über eine andere Verbindung; nichts Beschädigtes wurde behalten.</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing was published.</source>
   <translation>Versuchen Sie es später oder über eine andere Verbindung; nichts wurde veröffentlicht.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>Try again later; what has arrived is kept.</source>
   <translation>Versuchen Sie es später erneut; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Trying the graphics card</source>
   <translation>Die Grafikkarte wird ausprobiert</translation>
  </message>
  <message>
   <source>Trying {0} as {1}</source>
   <translation>Probe: {0} als {1}</translation>
  </message>
  <message>
   <source>Two fifths of the size of 16 bits, practically the original.</source>
   <translation>Zwei Fünftel der Größe von 16 Bit, praktisch das Original.</translation>
  </message>
  <message>
   <source>Unset it for {0}.</source>
   <translation>Entfernen Sie sie für {0}.</translation>
  </message>
  <message>
   <source>Unset it.</source>
   <translation>Entfernen Sie sie.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Aktualisieren Sie das Programm.</translation>
  </message>
  <message>
   <source>Upload it again.</source>
   <translation>Laden Sie es erneut hoch.</translation>
  </message>
  <message>
   <source>Upload the file again.</source>
   <translation>Laden Sie die Datei erneut hoch.</translation>
  </message>
  <message>
   <source>Use Fast, or another text.</source>
   <translation>Nehmen Sie Schnell oder einen anderen Text.</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences. Not compared with the original's: {2}</source>
   <translation>Vektoren von {0} Werten für {1} Sätze. Nicht mit denen des Originals verglichen: {2}</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences; their cosine with the original's is {2} on average, {3} at least.</source>
   <translation>Vektoren von {0} Werten für {1} Sätze; ihr Kosinus mit denen des Originals ist im Mittel {2}, mindestens {3}.</translation>
  </message>
  <message>
   <source>Very high quality</source>
   <translation>Sehr hohe Qualität</translation>
  </message>
  <message>
   <source>Wait for it, or stop it there.</source>
   <translation>Warten Sie darauf, oder halten Sie es dort an.</translation>
  </message>
  <message>
   <source>Wait for it, then resume.</source>
   <translation>Warten Sie darauf, dann setzen Sie fort.</translation>
  </message>
  <message>
   <source>Wait some minutes, then try again.</source>
   <translation>Warten Sie einige Minuten, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Wait some minutes. {0}</source>
   <translation>Warten Sie einige Minuten. {0}</translation>
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation>Warten Sie, bis es fertig ist, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Wait until it is done.</source>
   <translation>Warten Sie, bis es fertig ist.</translation>
  </message>
  <message>
   <source>Wait until it is finished.</source>
   <translation>Warten Sie, bis er fertig ist.</translation>
  </message>
  <message>
   <source>Was it removed from the history?</source>
   <translation>Wurde er aus dem Verlauf entfernt?</translation>
  </message>
  <message>
   <source>What each weight does to the answers, layer {0} of {1}</source>
   <translation>Was jedes Gewicht für die Antworten bedeutet, Schicht {0} von {1}</translation>
  </message>
  <message>
   <source>What enters {0} holds values that are not numbers.</source>
   <translation>Was in {0} eingeht, enthält Werte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <source>What has been sent is kept: press Resume later.</source>
   <translation>Was gesendet ist, bleibt: Drücken Sie später Fortsetzen.</translation>
  </message>
  <message>
   <source>What most models are published in; exact for those.</source>
   <translation>Worin die meisten Modelle veröffentlicht werden; für diese exakt.</translation>
  </message>
  <message>
   <source>What people look at in these days first.</source>
   <translation>Was man sich dieser Tage ansieht, zuerst.</translation>
  </message>
  <message>
   <source>What the licence {0} says about sharing is not known here.{1}</source>
   <translation>Was die Lizenz {0} über Weitergabe sagt, ist hier nicht bekannt.{1}</translation>
  </message>
  <message>
   <source>What the server says of new versions cannot be understood.</source>
   <translation>Was der Server über neue Versionen sagt, ist nicht zu verstehen.</translation>
  </message>
  <message>
   <source>What the server says of new versions does not bear the makers' signature.</source>
   <translation>Was der Server über neue Versionen sagt, trägt nicht die Unterschrift der Entwickler.</translation>
  </message>
  <message>
   <source>What the server says of new versions has no end.</source>
   <translation>Was der Server über neue Versionen sagt, hat kein Ende.</translation>
  </message>
  <message>
   <source>What was found out about {0} is no longer in {1}.</source>
   <translation>Was über {0} herausgefunden wurde, ist nicht mehr in {1}.</translation>
  </message>
  <message>
   <source>When nothing else fits; expect noticeably worse answers.</source>
   <translation>Wenn sonst nichts passt; mit merklich schlechteren Antworten rechnen.</translation>
  </message>
  <message>
   <source>Where can I find a hotel near the railway station?</source>
   <translation>Where can I find a hotel near the railway station?</translation>
  </message>
  <message>
   <source>Word embeddings</source>
   <translation>Worteinbettungen</translation>
  </message>
  <message>
   <source>Write a number above 0: 0.01 is hard to tell from the original, 0.1 noticeable.</source>
   <translation>Schreiben Sie eine Zahl über 0: 0.01 ist schwer vom Original zu unterscheiden, 0.1 merklich.</translation>
  </message>
  <message>
   <source>Write for instance 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer or kl:0.05.</source>
   <translation>Schreiben Sie zum Beispiel 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer oder kl:0.05.</translation>
  </message>
  <message>
   <source>Writes text</source>
   <translation>Schreibt Text</translation>
  </message>
  <message>
   <source>Writing the original as GGUF</source>
   <translation>Das Original wird als GGUF geschrieben</translation>
  </message>
  <message>
   <source>Writing what the model sees with</source>
   <translation>Wird geschrieben, womit das Modell sieht</translation>
  </message>
  <message>
   <source>You are not signed in.</source>
   <translation>Sie sind nicht angemeldet.</translation>
  </message>
  <message>
   <source>You have access to {0}.</source>
   <translation>Sie haben Zugang zu {0}.</translation>
  </message>
  <message>
   <source>You have asked for access to {0}; its authors have not answered yet (403).</source>
   <translation>Sie haben um Zugang zu {0} gebeten; seine Urheber haben noch nicht geantwortet (403).</translation>
  </message>
  <message>
   <source>Your account has no room for this: {0}.</source>
   <translation>Ihr Konto hat dafür keinen Platz: {0}.</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>Ihre Ordner</translation>
  </message>
  <message>
   <source>Your token is fine, but your account has no access to {0} yet (403).</source>
   <translation>Ihr Token ist in Ordnung, aber Ihr Konto hat noch keinen Zugang zu {0} (403).</translation>
  </message>
  <message>
   <source>Your token may not read {0}.</source>
   <translation>Ihr Token darf {0} nicht lesen.</translation>
  </message>
  <message>
   <source>Your token may not write to {0}'s models{1}.</source>
   <translation>Ihr Token darf nicht in die Modelle von {0} schreiben{1}.</translation>
  </message>
  <message>
   <source>Your token was not given the right to read gated models (403).</source>
   <translation>Ihr Token hat nicht das Recht bekommen, beschränkte Modelle zu lesen (403).</translation>
  </message>
  <message>
   <source>a bias on its {0} ({1})</source>
   <translation>einen Bias bei {0} ({1})</translation>
  </message>
  <message>
   <source>a byte-level vocabulary always has a tokenizer</source>
   <translation>ein Vokabular auf Byte-Ebene hat immer einen Tokenizer</translation>
  </message>
  <message>
   <source>a convolution without a bias</source>
   <translation>eine Faltung ohne Bias</translation>
  </message>
  <message>
   <source>a data set</source>
   <translation>ein Datensatz</translation>
  </message>
  <message>
   <source>a factor of its experts' sum (routed_scaling_factor)</source>
   <translation>einen Faktor auf der Summe seiner Experten (routed_scaling_factor)</translation>
  </message>
  <message>
   <source>a head for decisions ({0}), not embeddings,</source>
   <translation>einen Kopf für Entscheidungen ({0}), nicht für Einbettungen,</translation>
  </message>
  <message>
   <source>a key and a value for each head</source>
   <translation>einen Key und einen Value für jeden Kopf</translation>
  </message>
  <message>
   <source>a learned residual of the rank {0}</source>
   <translation>ein gelerntes Residuum vom Rang {0}</translation>
  </message>
  <message>
   <source>a limit on queries, keys and values (clip_qkv)</source>
   <translation>eine Grenze für Query, Key und Value (clip_qkv)</translation>
  </message>
  <message>
   <source>a normalization before the gate</source>
   <translation>eine Normalisierung vor dem Tor</translation>
  </message>
  <message>
   <source>a part of a file of {0} bytes instead of {1}</source>
   <translation>einen Teil einer Datei von {0} Bytes statt {1}</translation>
  </message>
  <message>
   <source>a query scale of its own ({0})</source>
   <translation>eine eigene Query-Skala ({0})</translation>
  </message>
  <message>
   <source>a scale of attention of its own</source>
   <translation>eine eigene Skala der Aufmerksamkeit</translation>
  </message>
  <message>
   <source>a scale of its own ({0})</source>
   <translation>eine eigene Skala ({0})</translation>
  </message>
  <message>
   <source>a soft cap of {0} on its output</source>
   <translation>einen weichen Deckel von {0} auf seiner Ausgabe</translation>
  </message>
  <message>
   <source>a variant of rope</source>
   <translation>eine Abart von Rope</translation>
  </message>
  <message>
   <source>a variant of yarn rope scaling</source>
   <translation>eine Abart der Yarn-Rope-Skalierung</translation>
  </message>
  <message>
   <source>a web page</source>
   <translation>eine Webseite</translation>
  </message>
  <message>
   <source>added as it is</source>
   <translation>addiert, wie es ist</translation>
  </message>
  <message>
   <source>alternating updates' correction</source>
   <translation>alternierende Updates: Korrektur</translation>
  </message>
  <message>
   <source>alternating updates' correction scale</source>
   <translation>alternierende Updates: Skala der Korrektur</translation>
  </message>
  <message>
   <source>alternating updates' inverse projection</source>
   <translation>alternierende Updates: Rückprojektion</translation>
  </message>
  <message>
   <source>alternating updates' prediction</source>
   <translation>alternierende Updates: Vorhersage</translation>
  </message>
  <message>
   <source>alternating updates' projection</source>
   <translation>alternierende Updates: Projektion</translation>
  </message>
  <message>
   <source>alternating updates' router</source>
   <translation>alternierende Updates: Router</translation>
  </message>
  <message>
   <source>an activation of its own (swiglu_alpha, swiglu_limit)</source>
   <translation>eine eigene Aktivierung (swiglu_alpha, swiglu_limit)</translation>
  </message>
  <message>
   <source>an address that is none ({0})</source>
   <translation>eine Adresse, die keine ist ({0})</translation>
  </message>
  <message>
   <source>an answer without end</source>
   <translation>eine Antwort ohne Ende</translation>
  </message>
  <message>
   <source>an attention of its own ({0})</source>
   <translation>eine eigene Aufmerksamkeit ({0})</translation>
  </message>
  <message>
   <source>an inner size of {0}, which is not twice the hidden size</source>
   <translation>eine innere Größe von {0}, die nicht das Doppelte der Hidden-Größe ist</translation>
  </message>
  <message>
   <source>an order of its own of layers with attention</source>
   <translation>eine eigene Reihenfolge von Schichten mit Aufmerksamkeit</translation>
  </message>
  <message>
   <source>an order of its own of layers with experts</source>
   <translation>eine eigene Reihenfolge von Schichten mit Experten</translation>
  </message>
  <message>
   <source>an order of its own of layers without rope</source>
   <translation>eine eigene Reihenfolge von Schichten ohne Rope</translation>
  </message>
  <message>
   <source>an order of its own of layers without rotation</source>
   <translation>eine eigene Reihenfolge von Schichten ohne Drehung</translation>
  </message>
  <message>
   <source>an order of sliding windows of its own</source>
   <translation>eine eigene Reihenfolge gleitender Fenster</translation>
  </message>
  <message>
   <source>an order of windows of its own</source>
   <translation>eine eigene Reihenfolge der Fenster</translation>
  </message>
  <message>
   <source>an output of another layer than the last</source>
   <translation>eine Ausgabe einer anderen Schicht als der letzten</translation>
  </message>
  <message>
   <source>an output that is normalized (norm_head)</source>
   <translation>eine Ausgabe, die normalisiert wird (norm_head)</translation>
  </message>
  <message>
   <source>an output that is tied to its embeddings</source>
   <translation>eine Ausgabe, die an seine Einbettungen gebunden ist</translation>
  </message>
  <message>
   <source>an unknown word</source>
   <translation>ein unbekanntes Wort</translation>
  </message>
  <message>
   <source>another number of streams</source>
   <translation>eine andere Zahl von Strömen</translation>
  </message>
  <message>
   <source>another order of rotation (rope_interleave)</source>
   <translation>eine andere Reihenfolge der Drehung (rope_interleave)</translation>
  </message>
  <message>
   <source>another part of each head that is rotated (partial_rotary_factor)</source>
   <translation>einen anderen gedrehten Anteil jedes Kopfes (partial_rotary_factor)</translation>
  </message>
  <message>
   <source>another part than the one that was asked for ({0})</source>
   <translation>einen anderen Teil als den verlangten ({0})</translation>
  </message>
  <message>
   <source>another pattern of sparse layers</source>
   <translation>ein anderes Muster dünn besetzter Schichten</translation>
  </message>
  <message>
   <source>another rope base in layers with a window</source>
   <translation>eine andere Rope-Basis in Schichten mit Fenster</translation>
  </message>
  <message>
   <source>another scale of attention in long texts than in short ones</source>
   <translation>eine andere Skalierung der Aufmerksamkeit in langen Texten als in kurzen</translation>
  </message>
  <message>
   <source>another way of normalizing queries (use_qk_norm)</source>
   <translation>eine andere Art, die Query zu normalisieren (use_qk_norm)</translation>
  </message>
  <message>
   <source>another way of weighing its experts ({0})</source>
   <translation>eine andere Art, seine Experten zu gewichten ({0})</translation>
  </message>
  <message>
   <source>attention and feed-forward one after the other</source>
   <translation>Aufmerksamkeit und Feed-forward nacheinander</translation>
  </message>
  <message>
   <source>attention gate</source>
   <translation>Aufmerksamkeit: Tor (gate)</translation>
  </message>
  <message>
   <source>attention heads</source>
   <translation>Aufmerksamkeitsköpfe</translation>
  </message>
  <message>
   <source>attention key</source>
   <translation>Aufmerksamkeit: Key</translation>
  </message>
  <message>
   <source>attention normalization</source>
   <translation>Aufmerksamkeit: Normalisierung</translation>
  </message>
  <message>
   <source>attention or an output without biases</source>
   <translation>Aufmerksamkeit oder eine Ausgabe ohne Bias</translation>
  </message>
  <message>
   <source>attention output</source>
   <translation>Aufmerksamkeit: Ausgabe</translation>
  </message>
  <message>
   <source>attention query</source>
   <translation>Aufmerksamkeit: Query</translation>
  </message>
  <message>
   <source>attention query, key and value</source>
   <translation>Aufmerksamkeit: Query, Key und Value</translation>
  </message>
  <message>
   <source>attention sinks</source>
   <translation>Aufmerksamkeitssenken (sinks)</translation>
  </message>
  <message>
   <source>attention to the past alone</source>
   <translation>Aufmerksamkeit nur auf Vergangenes</translation>
  </message>
  <message>
   <source>attention value</source>
   <translation>Aufmerksamkeit: Value</translation>
  </message>
  <message>
   <source>attention without biases</source>
   <translation>Aufmerksamkeit ohne Bias</translation>
  </message>
  <message>
   <source>behind a gate of its own</source>
   <translation>hinter einem eigenen Tor</translation>
  </message>
  <message>
   <source>biases everywhere</source>
   <translation>überall Bias-Werte</translation>
  </message>
  <message>
   <source>biases in its convolutions</source>
   <translation>Bias-Werte in seinen Faltungen</translation>
  </message>
  <message>
   <source>biases in its linear layers</source>
   <translation>Bias-Werte in seinen linearen Schichten</translation>
  </message>
  <message>
   <source>byte-level BPE</source>
   <translation>BPE auf Byte-Ebene</translation>
  </message>
  <message>
   <source>calls something that is no way to make a tensor</source>
   <translation>ruft etwas auf, womit man keinen Tensor macht</translation>
  </message>
  <message>
   <source>cannot be reached</source>
   <translation>ist nicht erreichbar</translation>
  </message>
  <message>
   <source>channel mixing blend of the key</source>
   <translation>Kanalmischung: Mischanteil des Key</translation>
  </message>
  <message>
   <source>channel mixing blend of the receptance</source>
   <translation>Kanalmischung: Mischanteil der Receptance</translation>
  </message>
  <message>
   <source>channel mixing key</source>
   <translation>Kanalmischung: Key</translation>
  </message>
  <message>
   <source>channel mixing receptance</source>
   <translation>Kanalmischung: Receptance</translation>
  </message>
  <message>
   <source>channel mixing value</source>
   <translation>Kanalmischung: Value</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward down</source>
   <translation>Chunk-Experten: Feed-forward ab</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward gate</source>
   <translation>Chunk-Experten: Feed-forward-Tor</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward up</source>
   <translation>Chunk-Experten: Feed-forward auf</translation>
  </message>
  <message>
   <source>chunks of attention of its own size</source>
   <translation>Aufmerksamkeitsstücke eigener Größe</translation>
  </message>
  <message>
   <source>classifier</source>
   <translation>Klassifikator</translation>
  </message>
  <message>
   <source>classifier normalization</source>
   <translation>Klassifikator: Normalisierung</translation>
  </message>
  <message>
   <source>classifier output</source>
   <translation>Klassifikator: Ausgabe</translation>
  </message>
  <message>
   <source>compressed before</source>
   <translation>schon vorher komprimiert</translation>
  </message>
  <message>
   <source>config.json does not state fullatt_block_indexes, the layers that see everything.</source>
   <translation>config.json nennt fullatt_block_indexes nicht, die Schichten, die alles sehen.</translation>
  </message>
  <message>
   <source>config.json does not state what each of the layers is.</source>
   <translation>config.json nennt nicht, was jede der Schichten ist.</translation>
  </message>
  <message>
   <source>config.json does not state {0}, which a {1} model needs.</source>
   <translation>config.json nennt {0} nicht, was ein {1}-Modell braucht.</translation>
  </message>
  <message>
   <source>config.json needs a share below 1 for each layer of activation_sparsity_pattern.</source>
   <translation>config.json braucht für jede Schicht von activation_sparsity_pattern einen Anteil unter 1.</translation>
  </message>
  <message>
   <source>config.json needs an mrope_section of three numbers that make half of a head of {0}.</source>
   <translation>config.json braucht eine mrope_section aus drei Zahlen, die einen halben Kopf von {0} ausmachen.</translation>
  </message>
  <message>
   <source>config.json needs {0} values of rope {1}.</source>
   <translation>config.json braucht {0} Werte von rope {1}.</translation>
  </message>
  <message>
   <source>config.json needs {0} values of {1}.</source>
   <translation>config.json braucht {0} Werte von {1}.</translation>
  </message>
  <message>
   <source>config.json rotates {0} of {1} values of a head, which cannot be.</source>
   <translation>config.json dreht {0} von {1} Werten eines Kopfes, was nicht sein kann.</translation>
  </message>
  <message>
   <source>config.json says of no group of weights how they were compressed.</source>
   <translation>config.json sagt von keiner Gruppe von Gewichten, wie sie komprimiert wurde.</translation>
  </message>
  <message>
   <source>config.json states a feed-forward size of {0}.</source>
   <translation>config.json nennt eine Feed-forward-Größe von {0}.</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0} for the text part.</source>
   <translation>config.json nennt für den Textteil eine Hidden-Größe von {0}.</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0}, which {1} heads cannot share.</source>
   <translation>config.json nennt eine Hidden-Größe von {0}, die sich {1} Köpfe nicht teilen können.</translation>
  </message>
  <message>
   <source>config.json states a rope low_freq_factor of {0}, which is not below {1}.</source>
   <translation>config.json nennt einen rope low_freq_factor von {0}, der nicht unter {1} liegt.</translation>
  </message>
  <message>
   <source>config.json states a vocabulary size of {0}.</source>
   <translation>config.json nennt eine Vokabulargröße von {0}.</translation>
  </message>
  <message>
   <source>config.json states an attn_config that is no object.</source>
   <translation>config.json nennt eine attn_config, die kein Objekt ist.</translation>
  </message>
  <message>
   <source>config.json states an inner size of {0}, which {1} heads in {2} groups cannot share.</source>
   <translation>config.json nennt eine innere Größe von {0}, die sich {1} Köpfe in {2} Gruppen nicht teilen können.</translation>
  </message>
  <message>
   <source>config.json states deepstack_visual_indexes that are no layers of the vision part.</source>
   <translation>config.json nennt deepstack_visual_indexes, die keine Schichten des Bildteils sind.</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which cannot be rotated by halves.</source>
   <translation>config.json nennt Köpfe von {0}, die sich nicht halbweise drehen lassen.</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which do not divide {1}.</source>
   <translation>config.json nennt Köpfe von {0}, die {1} nicht teilen.</translation>
  </message>
  <message>
   <source>config.json states more experts for each token than the {0} that exist.</source>
   <translation>config.json nennt mehr Experten je Token als die {0}, die es gibt.</translation>
  </message>
  <message>
   <source>config.json states num_kv_shared_layers = {0}.</source>
   <translation>config.json nennt num_kv_shared_layers = {0}.</translation>
  </message>
  <message>
   <source>config.json states rope parameters that are no object.</source>
   <translation>config.json nennt Rope-Parameter, die kein Objekt sind.</translation>
  </message>
  <message>
   <source>config.json states sections of rope that make no sense (mrope_section).</source>
   <translation>config.json nennt Rope-Abschnitte, die keinen Sinn ergeben (mrope_section).</translation>
  </message>
  <message>
   <source>config.json states spatial_merge_size = {0}.</source>
   <translation>config.json nennt spatial_merge_size = {0}.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1} for pictures.</source>
   <translation>config.json nennt {0} = {1} für Bilder.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}, which must be a positive number.</source>
   <translation>config.json nennt {0} = {1}, was eine positive Zahl sein muss.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}; a whole number from 1 to {2} is needed.</source>
   <translation>config.json nennt {0} = {1}; nötig ist eine ganze Zahl von 1 bis {2}.</translation>
  </message>
  <message>
   <source>config.json states {0} attention heads, which {1} cannot share.</source>
   <translation>config.json nennt {0} Aufmerksamkeitsköpfe, die sich {1} nicht teilen können.</translation>
  </message>
  <message>
   <source>config.json states {0} experts, which do not make {1} groups.</source>
   <translation>config.json nennt {0} Experten, aus denen sich keine {1} Gruppen bilden lassen.</translation>
  </message>
  <message>
   <source>config.json states {0} heads for vectors of {1} numbers.</source>
   <translation>config.json nennt {0} Köpfe für Vektoren aus {1} Zahlen.</translation>
  </message>
  <message>
   <source>config.json states {0} layers and the kinds of {1}.</source>
   <translation>config.json nennt {0} Schichten und die Arten von {1}.</translation>
  </message>
  <message>
   <source>context length</source>
   <translation>Kontextlänge</translation>
  </message>
  <message>
   <source>context size</source>
   <translation>Kontextgröße</translation>
  </message>
  <message>
   <source>def mean(values): return sum(values) / len(values)</source>
   <translation>def mean(values): return sum(values) / len(values)</translation>
  </message>
  <message>
   <source>delta nets whose keys and values differ in size</source>
   <translation>Delta-Netze, deren Key und Value verschieden groß sind</translation>
  </message>
  <message>
   <source>different epsilons in its norms</source>
   <translation>verschiedene Epsilon in seinen Normen</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>antwortet nicht</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>passt nicht</translation>
  </message>
  <message>
   <source>does not say how text is split</source>
   <translation>sagt nicht, wie Text geteilt wird</translation>
  </message>
  <message>
   <source>embedding's first projection</source>
   <translation>Einbettung: erste Projektion</translation>
  </message>
  <message>
   <source>embedding's second projection</source>
   <translation>Einbettung: zweite Projektion</translation>
  </message>
  <message>
   <source>embeddings without a scale (mup_enabled)</source>
   <translation>Einbettungen ohne Skala (mup_enabled)</translation>
  </message>
  <message>
   <source>encoder attention key</source>
   <translation>Encoder-Aufmerksamkeit: Key</translation>
  </message>
  <message>
   <source>encoder attention normalization</source>
   <translation>Encoder-Aufmerksamkeit: Normalisierung</translation>
  </message>
  <message>
   <source>encoder attention output</source>
   <translation>Encoder-Aufmerksamkeit: Ausgabe</translation>
  </message>
  <message>
   <source>encoder attention query</source>
   <translation>Encoder-Aufmerksamkeit: Query</translation>
  </message>
  <message>
   <source>encoder attention value</source>
   <translation>Encoder-Aufmerksamkeit: Value</translation>
  </message>
  <message>
   <source>encoder feed-forward down</source>
   <translation>Encoder: Feed-forward ab</translation>
  </message>
  <message>
   <source>encoder feed-forward gate</source>
   <translation>Encoder: Feed-forward-Tor</translation>
  </message>
  <message>
   <source>encoder feed-forward normalization</source>
   <translation>Encoder: Feed-forward-Normalisierung</translation>
  </message>
  <message>
   <source>encoder feed-forward up</source>
   <translation>Encoder: Feed-forward auf</translation>
  </message>
  <message>
   <source>encoder relative positions</source>
   <translation>Encoder: relative Positionen</translation>
  </message>
  <message>
   <source>encoder's final normalization</source>
   <translation>Encoder: letzte Normalisierung</translation>
  </message>
  <message>
   <source>ended with code {0}</source>
   <translation>endete mit dem Code {0}</translation>
  </message>
  <message>
   <source>expert router</source>
   <translation>Expertenwähler (router)</translation>
  </message>
  <message>
   <source>expert router's correction</source>
   <translation>Expertenwähler (router): Korrektur</translation>
  </message>
  <message>
   <source>experts beside its Mamba layers, which is not supported yet,</source>
   <translation>Experten neben seinen Mamba-Schichten, was noch nicht unterstützt wird,</translation>
  </message>
  <message>
   <source>experts of another size than the feed-forward</source>
   <translation>Experten anderer Größe als das Feed-forward</translation>
  </message>
  <message>
   <source>experts per token</source>
   <translation>Experten je Token</translation>
  </message>
  <message>
   <source>experts without a correction (use_expert_bias)</source>
   <translation>Experten ohne Korrektur (use_expert_bias)</translation>
  </message>
  <message>
   <source>experts' feed-forward down</source>
   <translation>Experten: Feed-forward ab</translation>
  </message>
  <message>
   <source>experts' feed-forward gate</source>
   <translation>Experten: Feed-forward-Tor</translation>
  </message>
  <message>
   <source>experts' feed-forward gate and up</source>
   <translation>Experten: Feed-forward-Tor und auf</translation>
  </message>
  <message>
   <source>experts' feed-forward up</source>
   <translation>Experten: Feed-forward auf</translation>
  </message>
  <message>
   <source>experts' normalization</source>
   <translation>Experten: Normalisierung</translation>
  </message>
  <message>
   <source>feed-forward activation</source>
   <translation>Feed-forward: Aktivierung</translation>
  </message>
  <message>
   <source>feed-forward down</source>
   <translation>Feed-forward ab (down)</translation>
  </message>
  <message>
   <source>feed-forward gate</source>
   <translation>Feed-forward-Tor (gate)</translation>
  </message>
  <message>
   <source>feed-forward normalization</source>
   <translation>Feed-forward: Normalisierung</translation>
  </message>
  <message>
   <source>feed-forward size</source>
   <translation>Feed-forward-Größe</translation>
  </message>
  <message>
   <source>feed-forward up</source>
   <translation>Feed-forward auf (up)</translation>
  </message>
  <message>
   <source>fewer heads for keys and values than for queries</source>
   <translation>weniger Köpfe für Key und Value als für Query</translation>
  </message>
  <message>
   <source>final normalization</source>
   <translation>letzte Normalisierung</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>passt</translation>
  </message>
  <message>
   <source>fits barely</source>
   <translation>passt gerade so</translation>
  </message>
  <message>
   <source>fits {0} with {1} tokens of context</source>
   <translation>passt auf {0} mit {1} Token Kontext</translation>
  </message>
  <message>
   <source>gate of the layer's own embeddings</source>
   <translation>schichteigene Einbettungen: Tor</translation>
  </message>
  <message>
   <source>groups of experts</source>
   <translation>Gruppen von Experten</translation>
  </message>
  <message>
   <source>groups of {0}</source>
   <translation>Gruppen von {0}</translation>
  </message>
  <message>
   <source>has a special token {0}</source>
   <translation>hat einen besonderen Token {0}</translation>
  </message>
  <message>
   <source>has a token that is no base64 at place {0}</source>
   <translation>hat an Stelle {0} einen Token, der kein base64 ist</translation>
  </message>
  <message>
   <source>has a token {0} at place {1}</source>
   <translation>hat einen Token {0} an Stelle {1}</translation>
  </message>
  <message>
   <source>has counts for {0} that are no numbers of tokens</source>
   <translation>hat Anzahlen für {0}, die keine Tokenzahlen sind</translation>
  </message>
  <message>
   <source>has keys that are no names</source>
   <translation>hat Schlüssel, die keine Namen sind</translation>
  </message>
  <message>
   <source>has no fitting counts for {0}</source>
   <translation>hat keine passenden Anzahlen für {0}</translation>
  </message>
  <message>
   <source>has tensors that are views of others in a layout of long ago</source>
   <translation>hat Tensoren, die in einer längst vergangenen Anordnung Ausschnitte anderer sind</translation>
  </message>
  <message>
   <source>has values for {0} that are no sums of squares</source>
   <translation>hat Werte für {0}, die keine Quadratsummen sind</translation>
  </message>
  <message>
   <source>has {0} twice</source>
   <translation>hat {0} zweimal</translation>
  </message>
  <message>
   <source>head size</source>
   <translation>Kopfgröße</translation>
  </message>
  <message>
   <source>heads of {0} values with an epsilon of {1}</source>
   <translation>Köpfe von {0} Werten mit einem Epsilon von {1}</translation>
  </message>
  <message>
   <source>heads that do not make up its hidden size</source>
   <translation>Köpfe, die seine Hidden-Größe nicht ausmachen</translation>
  </message>
  <message>
   <source>hidden size</source>
   <translation>Hidden-Größe</translation>
  </message>
  <message>
   <source>holds no tensor's importance</source>
   <translation>enthält keine Wichtigkeit eines Tensors</translation>
  </message>
  <message>
   <source>inner size</source>
   <translation>innere Größe</translation>
  </message>
  <message>
   <source>is a GGUF, but no importance matrix</source>
   <translation>ist ein GGUF, aber keine Wichtigkeitsmatrix</translation>
  </message>
  <message>
   <source>is cut short, or not an importance matrix</source>
   <translation>ist abgeschnitten oder keine Wichtigkeitsmatrix</translation>
  </message>
  <message>
   <source>is not an importance matrix</source>
   <translation>ist keine Wichtigkeitsmatrix</translation>
  </message>
  <message>
   <source>is {0} GB, which no real one is</source>
   <translation>hat {0} GB, wie keine echte</translation>
  </message>
  <message>
   <source>it does not cut around Chinese characters</source>
   <translation>er schneidet nicht um chinesische Zeichen</translation>
  </message>
  <message>
   <source>it does not say why</source>
   <translation>er sagt nicht, warum</translation>
  </message>
  <message>
   <source>it keeps control characters</source>
   <translation>er behält Steuerzeichen</translation>
  </message>
  <message>
   <source>its normalizer is {0}</source>
   <translation>sein Normalizer ist {0}</translation>
  </message>
  <message>
   <source>its pre-tokenizer is {0}</source>
   <translation>sein Pre-Tokenizer ist {0}</translation>
  </message>
  <message>
   <source>key and value, compressed</source>
   <translation>Key und Value, komprimiert</translation>
  </message>
  <message>
   <source>key and value, expanded</source>
   <translation>Key und Value, entfaltet</translation>
  </message>
  <message>
   <source>key normalization</source>
   <translation>Key-Normalisierung</translation>
  </message>
  <message>
   <source>key, expanded</source>
   <translation>Key, entfaltet</translation>
  </message>
  <message>
   <source>key/value heads</source>
   <translation>Key/Value-Köpfe</translation>
  </message>
  <message>
   <source>layer {0} has no {1}</source>
   <translation>Schicht {0} hat kein {1}</translation>
  </message>
  <message>
   <source>layers of another make (no {0})</source>
   <translation>Schichten anderer Bauart (ohne {0})</translation>
  </message>
  <message>
   <source>layers of another make ({0})</source>
   <translation>Schichten anderer Bauart ({0})</translation>
  </message>
  <message>
   <source>layers of different feed-forward sizes</source>
   <translation>Schichten verschiedener Feed-forward-Größen</translation>
  </message>
  <message>
   <source>layers of the kind {0}</source>
   <translation>Schichten der Art {0}</translation>
  </message>
  <message>
   <source>layers with a window</source>
   <translation>Schichten mit Fenster</translation>
  </message>
  <message>
   <source>layers with attention</source>
   <translation>Schichten mit Aufmerksamkeit</translation>
  </message>
  <message>
   <source>layers without experts</source>
   <translation>Schichten ohne Experten</translation>
  </message>
  <message>
   <source>layers without experts at its end</source>
   <translation>Schichten ohne Experten an seinem Ende</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>weggelassen</translation>
  </message>
  <message>
   <source>limits on its time step ({0})</source>
   <translation>Grenzen für seinen Zeitschritt ({0})</translation>
  </message>
  <message>
   <source>links are switched off</source>
   <translation>Verknüpfungen sind abgeschaltet</translation>
  </message>
  <message>
   <source>lists {0} tokens where it promises {1}</source>
   <translation>führt {0} Token auf, wo sie {1} verspricht</translation>
  </message>
  <message>
   <source>llama.cpp cannot run the output. {0}</source>
   <translation>llama.cpp kann die Ausgabe nicht ausführen. {0}</translation>
  </message>
  <message>
   <source>llama.cpp computes this model in a simpler way than its makers meant: it leaves out a step of its normalization, and weighs its two experts by about half. Expect other answers than the original's.</source>
   <translation>llama.cpp rechnet dieses Modell einfacher, als seine Urheber es meinten: Es lässt einen Schritt der Normalisierung aus und gewichtet die beiden Experten je etwa zur Hälfte. Rechnen Sie mit anderen Antworten als denen des Originals.</translation>
  </message>
  <message>
   <source>llama.cpp could not answer: {0}.</source>
   <translation>llama.cpp konnte nicht antworten: {0}.</translation>
  </message>
  <message>
   <source>llama.cpp did not finish within {0} minutes.</source>
   <translation>llama.cpp wurde in {0} Minuten nicht fertig.</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it held the file.</source>
   <translation>llama.cpp endete mit dem Code {0}, während es die Datei hielt.</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it read the file.</source>
   <translation>llama.cpp endete mit dem Code {0}, während es die Datei las.</translation>
  </message>
  <message>
   <source>llama.cpp has run the file</source>
   <translation>llama.cpp hat die Datei ausgeführt</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and {0}</source>
   <translation>llama.cpp lädt die Datei und {0}</translation>
  </message>
  <message>
   <source>llama.cpp refused the file: {0}.</source>
   <translation>llama.cpp hat die Datei abgelehnt: {0}.</translation>
  </message>
  <message>
   <source>llama.cpp writes with {0}</source>
   <translation>llama.cpp schreibt mit {0}</translation>
  </message>
  <message>
   <source>llama.cpp's runtime (xllamacpp) is not installed here.</source>
   <translation>Die Laufzeit von llama.cpp (xllamacpp) ist hier nicht installiert.</translation>
  </message>
  <message>
   <source>low must be less than high.</source>
   <translation>low muss kleiner als high sein.</translation>
  </message>
  <message>
   <source>low-rank residual, left</source>
   <translation>Niedrigrang-Residuum, links</translation>
  </message>
  <message>
   <source>low-rank residual, right</source>
   <translation>Niedrigrang-Residuum, rechts</translation>
  </message>
  <message>
   <source>merges.txt is damaged at line {0}.</source>
   <translation>merges.txt ist in Zeile {0} beschädigt.</translation>
  </message>
  <message>
   <source>method not stated</source>
   <translation>Verfahren nicht genannt</translation>
  </message>
  <message>
   <source>mix, method, format, name, quality and pre_tokenizer of a recipe are texts.</source>
   <translation>mix, method, format, name, quality und pre_tokenizer eines Rezepts sind Texte.</translation>
  </message>
  <message>
   <source>modules.json does not hold a list of modules.</source>
   <translation>modules.json enthält keine Liste von Modulen.</translation>
  </message>
  <message>
   <source>modules.json names the folder {0}.</source>
   <translation>modules.json nennt den Ordner {0}.</translation>
  </message>
  <message>
   <source>names {0}, which no weights need</source>
   <translation>nennt {0}, was keine Gewichte brauchen</translation>
  </message>
  <message>
   <source>neither the file nor the part that was asked for (status {0})</source>
   <translation>weder die Datei noch den verlangten Teil (Status {0})</translation>
  </message>
  <message>
   <source>no layer with experts</source>
   <translation>keine Schicht mit Experten</translation>
  </message>
  <message>
   <source>no loss</source>
   <translation>kein Verlust</translation>
  </message>
  <message>
   <source>no model named</source>
   <translation>kein Modell genannt</translation>
  </message>
  <message>
   <source>no right</source>
   <translation>kein Recht</translation>
  </message>
  <message>
   <source>no rope</source>
   <translation>kein Rope</translation>
  </message>
  <message>
   <source>no token</source>
   <translation>kein Token</translation>
  </message>
  <message>
   <source>no windows</source>
   <translation>keine Fenster</translation>
  </message>
  <message>
   <source>none stated</source>
   <translation>keine genannt</translation>
  </message>
  <message>
   <source>normalization after attention</source>
   <translation>Normalisierung nach der Aufmerksamkeit</translation>
  </message>
  <message>
   <source>normalization after feed-forward</source>
   <translation>Normalisierung nach dem Feed-forward</translation>
  </message>
  <message>
   <source>normalization after the experts</source>
   <translation>Normalisierung nach den Experten</translation>
  </message>
  <message>
   <source>normalization after the layer's own embeddings</source>
   <translation>Normalisierung nach den schichteigenen Einbettungen</translation>
  </message>
  <message>
   <source>normalization after the low-rank residual</source>
   <translation>Normalisierung nach dem Niedrigrang-Residuum</translation>
  </message>
  <message>
   <source>normalization after the shared feed-forward</source>
   <translation>Normalisierung nach dem gemeinsamen Feed-forward</translation>
  </message>
  <message>
   <source>normalization before feed-forward</source>
   <translation>Normalisierung vor dem Feed-forward</translation>
  </message>
  <message>
   <source>normalization before the experts</source>
   <translation>Normalisierung vor den Experten</translation>
  </message>
  <message>
   <source>normalization inside attention</source>
   <translation>Normalisierung in der Aufmerksamkeit</translation>
  </message>
  <message>
   <source>normalization inside feed-forward</source>
   <translation>Normalisierung im Feed-forward</translation>
  </message>
  <message>
   <source>normalization of attention's output</source>
   <translation>Normalisierung der Aufmerksamkeitsausgabe</translation>
  </message>
  <message>
   <source>normalization of the alternating updates' router</source>
   <translation>alternierende Updates: Normalisierung des Routers</translation>
  </message>
  <message>
   <source>normalization of the compressed key and value</source>
   <translation>Normalisierung von komprimiertem Key und Value</translation>
  </message>
  <message>
   <source>normalization of the compressed query</source>
   <translation>Normalisierung der komprimierten Query</translation>
  </message>
  <message>
   <source>normalization of the embeddings</source>
   <translation>Normalisierung der Einbettungen</translation>
  </message>
  <message>
   <source>normalization of the layer's output</source>
   <translation>Normalisierung der Ausgabe der Schicht</translation>
  </message>
  <message>
   <source>normalization of the projected embeddings</source>
   <translation>Normalisierung der projizierten Einbettungen</translation>
  </message>
  <message>
   <source>normalization of the state space step</source>
   <translation>Zustandsraum: Normalisierung des Schritts</translation>
  </message>
  <message>
   <source>normalization of the state space's B</source>
   <translation>Zustandsraum: Normalisierung von B</translation>
  </message>
  <message>
   <source>normalization of the state space's C</source>
   <translation>Zustandsraum: Normalisierung von C</translation>
  </message>
  <message>
   <source>normalized queries and keys</source>
   <translation>normalisierte Query und Key</translation>
  </message>
  <message>
   <source>norms before its parts or another order of rope</source>
   <translation>Normen vor seinen Teilen oder eine andere Reihenfolge von Rope</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>noch nicht</translation>
  </message>
  <message>
   <source>ollama run {0}</source>
   <translation>ollama run {0}</translation>
  </message>
  <message>
   <source>one group per row</source>
   <translation>eine Gruppe je Zeile</translation>
  </message>
  <message>
   <source>one matrix for words and output that are scaled differently</source>
   <translation>eine einzige Matrix für Wörter und Ausgabe, die verschieden skaliert werden</translation>
  </message>
  <message>
   <source>other</source>
   <translation>anderes</translation>
  </message>
  <message>
   <source>other biases than Mamba's usual ones</source>
   <translation>andere Bias-Werte als die bei Mamba üblichen</translation>
  </message>
  <message>
   <source>output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>pictures whose first part is left out</source>
   <translation>Bilder, deren erster Teil weggelassen wird</translation>
  </message>
  <message>
   <source>position embeddings</source>
   <translation>Positionseinbettungen</translation>
  </message>
  <message>
   <source>positions as slopes (ALiBi)</source>
   <translation>Positionen als Steigungen (ALiBi)</translation>
  </message>
  <message>
   <source>positions that are not slopes (ALiBi)</source>
   <translation>Positionen, die keine Steigungen sind (ALiBi)</translation>
  </message>
  <message>
   <source>preprocessor_config.json does not state {0}, three numbers.</source>
   <translation>preprocessor_config.json nennt {0} nicht, drei Zahlen.</translation>
  </message>
  <message>
   <source>projection of the embeddings to every layer</source>
   <translation>Projektion der Einbettungen auf jede Schicht</translation>
  </message>
  <message>
   <source>projection of the layer's own embeddings</source>
   <translation>schichteigene Einbettungen: Projektion</translation>
  </message>
  <message>
   <source>query normalization</source>
   <translation>Query-Normalisierung</translation>
  </message>
  <message>
   <source>query, compressed</source>
   <translation>Query, komprimiert</translation>
  </message>
  <message>
   <source>query, expanded</source>
   <translation>Query, entfaltet</translation>
  </message>
  <message>
   <source>reads a few sentences</source>
   <translation>liest ein paar Sätze</translation>
  </message>
  <message>
   <source>relative positions</source>
   <translation>relative Positionen</translation>
  </message>
  <message>
   <source>residuals behind its norms</source>
   <translation>Residuen hinter seinen Normen</translation>
  </message>
  <message>
   <source>rope alpha</source>
   <translation>Rope-Alpha</translation>
  </message>
  <message>
   <source>rope scaling of the kind {0}</source>
   <translation>Rope-Skalierung der Art {0}</translation>
  </message>
  <message>
   <source>rope_theta = {0} for pictures</source>
   <translation>rope_theta = {0} für Bilder</translation>
  </message>
  <message>
   <source>rotary embeddings on a part of each head ({0})</source>
   <translation>drehende Einbettungen auf einem Teil jedes Kopfes ({0})</translation>
  </message>
  <message>
   <source>rotary factors, long</source>
   <translation>Drehfaktoren, lang</translation>
  </message>
  <message>
   <source>rotary factors, short</source>
   <translation>Drehfaktoren, kurz</translation>
  </message>
  <message>
   <source>rotary frequencies</source>
   <translation>Drehfrequenzen</translation>
  </message>
  <message>
   <source>scale of the layer's output</source>
   <translation>Skala der Ausgabe der Schicht</translation>
  </message>
  <message>
   <source>scaled outputs</source>
   <translation>skalierte Ausgaben</translation>
  </message>
  <message>
   <source>second attention normalization</source>
   <translation>zweite Aufmerksamkeitsnormalisierung</translation>
  </message>
  <message>
   <source>segment embeddings</source>
   <translation>Segmenteinbettungen</translation>
  </message>
  <message>
   <source>sets attributes of something that is no list of tensors</source>
   <translation>setzt Eigenschaften von etwas, das keine Liste von Tensoren ist</translation>
  </message>
  <message>
   <source>several experts that compute every token</source>
   <translation>mehrere Experten, die jeden Token berechnen</translation>
  </message>
  <message>
   <source>shared experts' feed-forward down</source>
   <translation>gemeinsame Experten: Feed-forward ab</translation>
  </message>
  <message>
   <source>shared experts' feed-forward gate</source>
   <translation>gemeinsame Experten: Feed-forward-Tor</translation>
  </message>
  <message>
   <source>shared experts' feed-forward up</source>
   <translation>gemeinsame Experten: Feed-forward auf</translation>
  </message>
  <message>
   <source>shared experts' gate</source>
   <translation>gemeinsame Experten: Tor</translation>
  </message>
  <message>
   <source>short convolution</source>
   <translation>kurze Faltung</translation>
  </message>
  <message>
   <source>short convolution input</source>
   <translation>kurze Faltung: Eingang</translation>
  </message>
  <message>
   <source>short convolution output</source>
   <translation>kurze Faltung: Ausgabe</translation>
  </message>
  <message>
   <source>sliding window</source>
   <translation>gleitendes Fenster</translation>
  </message>
  <message>
   <source>soft caps on attention</source>
   <translation>weiche Deckel auf der Aufmerksamkeit</translation>
  </message>
  <message>
   <source>state size</source>
   <translation>Zustandsgröße</translation>
  </message>
  <message>
   <source>state space alpha</source>
   <translation>Zustandsraum: Alpha</translation>
  </message>
  <message>
   <source>state space beta</source>
   <translation>Zustandsraum: Beta</translation>
  </message>
  <message>
   <source>state space beta and alpha</source>
   <translation>Zustandsraum: Beta und Alpha</translation>
  </message>
  <message>
   <source>state space convolution</source>
   <translation>Zustandsraum: Faltung</translation>
  </message>
  <message>
   <source>state space decay</source>
   <translation>Zustandsraum: Abklingen</translation>
  </message>
  <message>
   <source>state space input</source>
   <translation>Zustandsraum: Eingang</translation>
  </message>
  <message>
   <source>state space normalization</source>
   <translation>Zustandsraum: Normalisierung</translation>
  </message>
  <message>
   <source>state space output</source>
   <translation>Zustandsraum: Ausgabe</translation>
  </message>
  <message>
   <source>state space selection</source>
   <translation>Zustandsraum: Auswahl</translation>
  </message>
  <message>
   <source>state space skip</source>
   <translation>Zustandsraum: Überbrückung (skip)</translation>
  </message>
  <message>
   <source>state space step</source>
   <translation>Zustandsraum: Schritt</translation>
  </message>
  <message>
   <source>states {0} as {1}</source>
   <translation>nennt {0} als {1}</translation>
  </message>
  <message>
   <source>states {0} wrongly</source>
   <translation>nennt {0} falsch</translation>
  </message>
  <message>
   <source>streams that are not scaled before the layer's own embeddings</source>
   <translation>Ströme, die vor den eigenen Einbettungen der Schicht nicht skaliert werden</translation>
  </message>
  <message>
   <source>structural only</source>
   <translation>nur der Struktur nach</translation>
  </message>
  <message>
   <source>the activation {0}</source>
   <translation>die Aktivierung {0}</translation>
  </message>
  <message>
   <source>the beginning of a text</source>
   <translation>den Anfang eines Textes</translation>
  </message>
  <message>
   <source>the end of a text</source>
   <translation>das Ende eines Textes</translation>
  </message>
  <message>
   <source>the linear layers behind the model ({0}): the result's vectors are those before them, and not to be compared with the original's</source>
   <translation>die linearen Schichten hinter dem Modell ({0}): Die Vektoren des Ergebnisses sind die davor und nicht mit denen des Originals vergleichbar</translation>
  </message>
  <message>
   <source>the part that hears sounds, which cannot be written for llama.cpp yet</source>
   <translation>der Teil, der Töne hört und noch nicht für llama.cpp geschrieben werden kann</translation>
  </message>
  <message>
   <source>the part that sees pictures, which cannot be written for llama.cpp yet: the result reads text only</source>
   <translation>der Teil, der Bilder sieht und noch nicht für llama.cpp geschrieben werden kann: Das Ergebnis liest nur Text</translation>
  </message>
  <message>
   <source>the vector of the whole picture among those of its parts</source>
   <translation>den Vektor des ganzen Bildes unter denen seiner Teile</translation>
  </message>
  <message>
   <source>there is none here</source>
   <translation>hier gibt es keinen</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>dieser Rechner</translation>
  </message>
  <message>
   <source>this computer's {0}</source>
   <translation>{0} dieses Rechners</translation>
  </message>
  <message>
   <source>three quarters</source>
   <translation>drei Viertel</translation>
  </message>
  <message>
   <source>time mixing A0</source>
   <translation>Zeitmischung A0</translation>
  </message>
  <message>
   <source>time mixing A1</source>
   <translation>Zeitmischung A1</translation>
  </message>
  <message>
   <source>time mixing A2</source>
   <translation>Zeitmischung A2</translation>
  </message>
  <message>
   <source>time mixing G1</source>
   <translation>Zeitmischung G1</translation>
  </message>
  <message>
   <source>time mixing G2</source>
   <translation>Zeitmischung G2</translation>
  </message>
  <message>
   <source>time mixing V0</source>
   <translation>Zeitmischung V0</translation>
  </message>
  <message>
   <source>time mixing V1</source>
   <translation>Zeitmischung V1</translation>
  </message>
  <message>
   <source>time mixing V2</source>
   <translation>Zeitmischung V2</translation>
  </message>
  <message>
   <source>time mixing W0</source>
   <translation>Zeitmischung W0</translation>
  </message>
  <message>
   <source>time mixing W1</source>
   <translation>Zeitmischung W1</translation>
  </message>
  <message>
   <source>time mixing W2</source>
   <translation>Zeitmischung W2</translation>
  </message>
  <message>
   <source>time mixing blend</source>
   <translation>Zeitmischung: Mischanteil</translation>
  </message>
  <message>
   <source>time mixing blend of the decay</source>
   <translation>Zeitmischung: Mischanteil des Abklingens</translation>
  </message>
  <message>
   <source>time mixing blend of the gate</source>
   <translation>Zeitmischung: Mischanteil des Tors</translation>
  </message>
  <message>
   <source>time mixing blend of the key</source>
   <translation>Zeitmischung: Mischanteil des Key</translation>
  </message>
  <message>
   <source>time mixing blend of the receptance</source>
   <translation>Zeitmischung: Mischanteil der Receptance</translation>
  </message>
  <message>
   <source>time mixing blend of the value</source>
   <translation>Zeitmischung: Mischanteil des Value</translation>
  </message>
  <message>
   <source>time mixing blends</source>
   <translation>Zeitmischung: Mischanteile</translation>
  </message>
  <message>
   <source>time mixing decay</source>
   <translation>Zeitmischung: Abklingen</translation>
  </message>
  <message>
   <source>time mixing decay W1</source>
   <translation>Zeitmischung: Abklingen W1</translation>
  </message>
  <message>
   <source>time mixing decay W2</source>
   <translation>Zeitmischung: Abklingen W2</translation>
  </message>
  <message>
   <source>time mixing gate</source>
   <translation>Zeitmischung: Tor</translation>
  </message>
  <message>
   <source>time mixing key</source>
   <translation>Zeitmischung: Key</translation>
  </message>
  <message>
   <source>time mixing normalization</source>
   <translation>Zeitmischung: Normalisierung</translation>
  </message>
  <message>
   <source>time mixing of the first</source>
   <translation>Zeitmischung: das Erste</translation>
  </message>
  <message>
   <source>time mixing output</source>
   <translation>Zeitmischung: Ausgabe</translation>
  </message>
  <message>
   <source>time mixing receptance</source>
   <translation>Zeitmischung: Receptance</translation>
  </message>
  <message>
   <source>time mixing value</source>
   <translation>Zeitmischung: Value</translation>
  </message>
  <message>
   <source>time mixing, key of the key</source>
   <translation>Zeitmischung: Key des Key</translation>
  </message>
  <message>
   <source>time mixing, key of the rate</source>
   <translation>Zeitmischung: Key der Rate</translation>
  </message>
  <message>
   <source>time mixing, receptance of the key</source>
   <translation>Zeitmischung: Receptance des Key</translation>
  </message>
  <message>
   <source>to be a JSON object</source>
   <translation>ein JSON-Objekt zu sein</translation>
  </message>
  <message>
   <source>tokenizer.json has a token {0}.</source>
   <translation>tokenizer.json hat einen Token {0}.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'model'.</source>
   <translation>tokenizer.json hat kein brauchbares „model“.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'vocab'.</source>
   <translation>tokenizer.json hat kein brauchbares „vocab“.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable {0}.</source>
   <translation>tokenizer.json hat kein brauchbares {0}.</translation>
  </message>
  <message>
   <source>tokenizer.json has token numbers that are no numbers.</source>
   <translation>tokenizer.json hat Tokennummern, die keine Zahlen sind.</translation>
  </message>
  <message>
   <source>tokenizer.json holds the merge {0}.</source>
   <translation>tokenizer.json enthält die Verschmelzung {0}.</translation>
  </message>
  <message>
   <source>tokenizer.json numbers {0} tokens up to {1}.</source>
   <translation>tokenizer.json nummeriert {0} Token bis {1}.</translation>
  </message>
  <message>
   <source>tokenizer.json states a prefix that is no text.</source>
   <translation>tokenizer.json nennt ein Präfix, das kein Text ist.</translation>
  </message>
  <message>
   <source>tokenizer.model holds no pieces.</source>
   <translation>tokenizer.model enthält keine Stücke.</translation>
  </message>
  <message>
   <source>tokenizer.model is damaged.</source>
   <translation>tokenizer.model ist beschädigt.</translation>
  </message>
  <message>
   <source>tokenizer.model is of SentencePiece's kind of words or characters, which llama.cpp does not have.</source>
   <translation>tokenizer.model ist von der Wörter- oder Zeichenart von SentencePiece, die llama.cpp nicht hat.</translation>
  </message>
  <message>
   <source>tokenizer_config.json holds a chat template that is not text.</source>
   <translation>tokenizer_config.json enthält eine Chat-Vorlage, die kein Text ist.</translation>
  </message>
  <message>
   <source>two thirds</source>
   <translation>zwei Drittel</translation>
  </message>
  <message>
   <source>unfinished download</source>
   <translation>unfertiger Download</translation>
  </message>
  <message>
   <source>uses the instruction {0}, which weights do not need</source>
   <translation>benutzt den Befehl {0}, den Gewichte nicht brauchen</translation>
  </message>
  <message>
   <source>value i and value i + half</source>
   <translation>Wert i und Wert i + Hälfte</translation>
  </message>
  <message>
   <source>value, expanded</source>
   <translation>Value, entfaltet</translation>
  </message>
  <message>
   <source>was ended by signal {0}</source>
   <translation>wurde durch Signal {0} beendet</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>what has arrived is kept</source>
   <translation>was angekommen ist, bleibt</translation>
  </message>
  <message>
   <source>what has been sent is kept</source>
   <translation>was gesendet ist, bleibt</translation>
  </message>
  <message>
   <source>windows in {0} layers</source>
   <translation>Fenster in {0} Schichten</translation>
  </message>
  <message>
   <source>word embeddings</source>
   <translation>Worteinbettungen</translation>
  </message>
  <message>
   <source>word embeddings of every layer</source>
   <translation>Worteinbettungen jeder Schicht</translation>
  </message>
  <message>
   <source>word embeddings of {0} values for each layer</source>
   <translation>Worteinbettungen von {0} Werten für jede Schicht</translation>
  </message>
  <message>
   <source>working memory</source>
   <translation>Arbeitsspeicher</translation>
  </message>
  <message>
   <source>writes a few words</source>
   <translation>schreibt ein paar Wörter</translation>
  </message>
  <message>
   <source>wrong token</source>
   <translation>falscher Token</translation>
  </message>
  <message>
   <source>{0} GB are needed on the disk of {1}, {2} GB are free.</source>
   <translation>{0} GB werden auf der Platte von {1} gebraucht, {2} GB sind frei.</translation>
  </message>
  <message>
   <source>{0} GiB are left to the system and other programs.</source>
   <translation>{0} GiB bleiben für das System und andere Programme.</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs to free memory.</source>
   <translation>{0} Geschieht es wieder, schließen Sie andere Programme, um Speicher freizumachen.</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs, or go on with fewer threads.</source>
   <translation>{0} Geschieht es wieder, schließen Sie andere Programme, oder machen Sie mit weniger Threads weiter.</translation>
  </message>
  <message>
   <source>{0} MLX, groups of {1}</source>
   <translation>{0}-MLX, Gruppen von {1}</translation>
  </message>
  <message>
   <source>{0} So the values were chosen without calibration.</source>
   <translation>{0} Darum wurden die Werte ohne Kalibrierung gewählt.</translation>
  </message>
  <message>
   <source>{0} addresses, each of which points to another</source>
   <translation>{0} Adressen, deren jede auf eine andere zeigt</translation>
  </message>
  <message>
   <source>{0} after {1} s of work</source>
   <translation>{0} nach {1} s Arbeit</translation>
  </message>
  <message>
   <source>{0} already exists.</source>
   <translation>{0} gibt es schon.</translation>
  </message>
  <message>
   <source>{0} and {1} are the same tensor.</source>
   <translation>{0} und {1} sind derselbe Tensor.</translation>
  </message>
  <message>
   <source>{0} answers question {1}</source>
   <translation>{0} beantwortet Frage {1}</translation>
  </message>
  <message>
   <source>{0} answers, but not as the Hub does.</source>
   <translation>{0} antwortet, aber nicht wie der Hub.</translation>
  </message>
  <message>
   <source>{0} answers, layer {1} of {2}</source>
   <translation>{0} antwortet, Schicht {1} von {2}</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that its publisher states.</source>
   <translation>{0} kam zweimal beschädigt an: Seine Prüfsumme ist nicht die vom Herausgeber genannte.</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that the Hub states.</source>
   <translation>{0} kam zweimal beschädigt an: Seine Prüfsumme ist nicht die vom Hub genannte.</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: the Hub counts another checksum.</source>
   <translation>{0} kam zweimal beschädigt an: Der Hub zählt eine andere Prüfsumme.</translation>
  </message>
  <message>
   <source>{0} arrived damaged: its checksum is not the one that the Hub states.</source>
   <translation>{0} kam beschädigt an: Seine Prüfsumme ist nicht die vom Hub genannte.</translation>
  </message>
  <message>
   <source>{0} arrived damaged; fetching it again</source>
   <translation>{0} kam beschädigt an; wird erneut geholt</translation>
  </message>
  <message>
   <source>{0} arrived damaged; sending it again</source>
   <translation>{0} kam beschädigt an; wird erneut gesendet</translation>
  </message>
  <message>
   <source>{0} arrives in another encoding than asked for.</source>
   <translation>{0} kommt in anderer Kodierung als verlangt.</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0} als {1}</translation>
  </message>
  <message>
   <source>{0} asks who you are, and no token is kept here.</source>
   <translation>{0} fragt, wer Sie sind, und hier ist kein Token hinterlegt.</translation>
  </message>
  <message>
   <source>{0} attention heads that share {1}</source>
   <translation>{0} Aufmerksamkeitsköpfe, die sich {1} teilen</translation>
  </message>
  <message>
   <source>{0} became shorter</source>
   <translation>{0} wurde kürzer</translation>
  </message>
  <message>
   <source>{0} belongs to no layer that config.json states.</source>
   <translation>{0} gehört zu keiner Schicht, die config.json nennt.</translation>
  </message>
  <message>
   <source>{0} bytes instead of {1}</source>
   <translation>{0} Bytes statt {1}</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name.</source>
   <translation>{0} kann kein Name eines Modells sein.</translation>
  </message>
  <message>
   <source>{0} cannot be linked into LM Studio's folder ({1}); a copy takes {2} GB more.</source>
   <translation>{0} kann nicht in den Ordner von LM Studio verknüpft werden ({1}); eine Kopie braucht {2} GB mehr.</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>{0} ist nicht erreichbar: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read from afar.</source>
   <translation>{0} kann nicht aus der Ferne gelesen werden.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>{0} kann nicht entfernt werden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>{0} kann nicht benutzt werden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation>{0} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>{0} cannot be written: the disk is full.</source>
   <translation>{0} kann nicht geschrieben werden: Die Platte ist voll.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} kann nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot store {1}.</source>
   <translation>{0} kann {1} nicht speichern.</translation>
  </message>
  <message>
   <source>{0} changed on the Hub while it was read.</source>
   <translation>{0} hat sich auf dem Hub geändert, während es gelesen wurde.</translation>
  </message>
  <message>
   <source>{0} changes {1} in two ways.</source>
   <translation>{0} ändert {1} auf zwei Arten.</translation>
  </message>
  <message>
   <source>{0} changes {1}, which {2} does not have.</source>
   <translation>{0} ändert {1}, was {2} nicht hat.</translation>
  </message>
  <message>
   <source>{0} claims a header of {1} bytes; the file has {2}.</source>
   <translation>{0} behauptet Kopfdaten von {1} Bytes; die Datei hat {2}.</translation>
  </message>
  <message>
   <source>{0} claims to hold {1} files in a table of {2} bytes.</source>
   <translation>{0} will {1} Dateien in einer Tabelle von {2} Bytes enthalten.</translation>
  </message>
  <message>
   <source>{0} columns do not divide into the {1} groups that have scales.</source>
   <translation>{0} Spalten lassen sich nicht in die {1} Gruppen teilen, die Skalen haben.</translation>
  </message>
  <message>
   <source>{0} describes its tensors in {1} bytes, which no real one does.</source>
   <translation>{0} beschreibt seine Tensoren in {1} Bytes, was keine echte Datei tut.</translation>
  </message>
  <message>
   <source>{0} describes no tensor of 4-bit numbers.</source>
   <translation>{0} beschreibt keinen Tensor aus 4-Bit-Zahlen.</translation>
  </message>
  <message>
   <source>{0} does not answer.</source>
   <translation>{0} antwortet nicht.</translation>
  </message>
  <message>
   <source>{0} does not exist.</source>
   <translation>{0} gibt es nicht.</translation>
  </message>
  <message>
   <source>{0} does not hold a JSON object.</source>
   <translation>{0} enthält kein JSON-Objekt.</translation>
  </message>
  <message>
   <source>{0} does not offer {1} with a checksum.</source>
   <translation>{0} bietet {1} nicht mit einer Prüfsumme an.</translation>
  </message>
  <message>
   <source>{0} does not prove who it is: its certificate is not trusted.</source>
   <translation>{0} weist sich nicht aus: Seinem Zertifikat wird nicht vertraut.</translation>
  </message>
  <message>
   <source>{0} does not say how large {1} is.</source>
   <translation>{0} sagt nicht, wie groß {1} ist.</translation>
  </message>
  <message>
   <source>{0} does not say which model it changes.</source>
   <translation>{0} sagt nicht, welches Modell er ändert.</translation>
  </message>
  <message>
   <source>{0} ends at byte {1}, but is read to {2}.</source>
   <translation>{0} endet bei Byte {1}, wird aber bis {2} gelesen.</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0} gibt es schon.</translation>
  </message>
  <message>
   <source>{0} exists and everybody can see it; you asked for a private one.</source>
   <translation>{0} gibt es, und alle können es sehen; Sie haben ein privates verlangt.</translation>
  </message>
  <message>
   <source>{0} has DoRA on a turned matrix, which cannot be merged.</source>
   <translation>{0} hat DoRA auf einer gedrehten Matrix, was sich nicht verschmelzen lässt.</translation>
  </message>
  <message>
   <source>{0} has a damaged table of contents.</source>
   <translation>{0} hat ein beschädigtes Inhaltsverzeichnis.</translation>
  </message>
  <message>
   <source>{0} has another {1} already.</source>
   <translation>{0} hat schon ein anderes {1}.</translation>
  </message>
  <message>
   <source>{0} has appeared meanwhile.</source>
   <translation>{0} ist inzwischen aufgetaucht.</translation>
  </message>
  <message>
   <source>{0} has become shorter.</source>
   <translation>{0} ist kürzer geworden.</translation>
  </message>
  <message>
   <source>{0} has changed since this job began, so it cannot be continued.</source>
   <translation>{0} hat sich seit Beginn dieses Auftrags geändert, darum kann er nicht fortgesetzt werden.</translation>
  </message>
  <message>
   <source>{0} has metadata of the unknown type {1}.</source>
   <translation>{0} hat Metadaten vom unbekannten Typ {1}.</translation>
  </message>
  <message>
   <source>{0} has no channel {1}.</source>
   <translation>{0} hat keinen Kanal {1}.</translation>
  </message>
  <message>
   <source>{0} has no file {1}.</source>
   <translation>{0} hat keine Datei {1}.</translation>
  </message>
  <message>
   <source>{0} has no more than {1} positions; {2} are needed.</source>
   <translation>{0} hat nicht mehr als {1} Positionen; nötig sind {2}.</translation>
  </message>
  <message>
   <source>{0} has no steps</source>
   <translation>{0} hat keine Stufen</translation>
  </message>
  <message>
   <source>{0} has no such version.</source>
   <translation>{0} hat keine solche Version.</translation>
  </message>
  <message>
   <source>{0} has no table of contents: it is cut short.</source>
   <translation>{0} hat kein Inhaltsverzeichnis: Die Datei ist abgeschnitten.</translation>
  </message>
  <message>
   <source>{0} has no tensor called {1}.</source>
   <translation>{0} hat keinen Tensor namens {1}.</translation>
  </message>
  <message>
   <source>{0} has no weight_map.</source>
   <translation>{0} hat kein weight_map.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}, without a row {2} for {3}.</source>
   <translation>{0} hat die Form {1}, ohne eine Zeile {2} für {3}.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; config.json promises {2}.</source>
   <translation>{0} hat die Form {1}; config.json verspricht {2}.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; the metadata promises {2}.</source>
   <translation>{0} hat die Form {1}; die Metadaten versprechen {2}.</translation>
  </message>
  <message>
   <source>{0} has vanished from {1}.</source>
   <translation>{0} ist aus {1} verschwunden.</translation>
  </message>
  <message>
   <source>{0} has {1} .{2} files but no {3}.</source>
   <translation>{0} hat {1} .{2}-Dateien, aber keine {3}.</translation>
  </message>
  <message>
   <source>{0} has {1} GB free; this text needs {2} GB for a while.</source>
   <translation>{0} hat {1} GB frei; dieser Text braucht eine Zeit lang {2} GB.</translation>
  </message>
  <message>
   <source>{0} has {1} bits per weight by its shape; it must be 2 to 8.</source>
   <translation>{0} hat nach seiner Form {1} Bit je Gewicht; es müssen 2 bis 8 sein.</translation>
  </message>
  <message>
   <source>{0} has {1} bytes; the shape {2} needs {3}.</source>
   <translation>{0} hat {1} Bytes; die Form {2} braucht {3}.</translation>
  </message>
  <message>
   <source>{0} has {1} layers and {2} tokens, {3} has {4} and {5}.</source>
   <translation>{0} hat {1} Schichten und {2} Token, {3} hat {4} und {5}.</translation>
  </message>
  <message>
   <source>{0} has {1} {2}; config.json promises {3}.</source>
   <translation>{0} hat {1} {2}; config.json verspricht {3}.</translation>
  </message>
  <message>
   <source>{0} heads of values for {1} of keys</source>
   <translation>{0} Köpfe für Value zu {1} für Key</translation>
  </message>
  <message>
   <source>{0} holds experts as {1} with scales of {2}, which cannot be read.</source>
   <translation>{0} enthält Experten als {1} mit Skalen als {2}, was nicht lesbar ist.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} folders; only those were searched.</source>
   <translation>{0} enthält mehr als {1} Ordner; nur diese wurden durchsucht.</translation>
  </message>
  <message>
   <source>{0} holds no .safetensors files.</source>
   <translation>{0} enthält keine .safetensors-Dateien.</translation>
  </message>
  <message>
   <source>{0} holds no UTF-8 text.</source>
   <translation>{0} enthält keinen UTF-8-Text.</translation>
  </message>
  <message>
   <source>{0} holds no tensors.</source>
   <translation>{0} enthält keine Tensoren.</translation>
  </message>
  <message>
   <source>{0} holds no tokenizer.json, nor another tokenizer file.</source>
   <translation>{0} enthält keine tokenizer.json und auch keine andere Tokenizer-Datei.</translation>
  </message>
  <message>
   <source>{0} holds no tokens.</source>
   <translation>{0} enthält keine Token.</translation>
  </message>
  <message>
   <source>{0} holds no weights that can be used: safetensors, PyTorch or GGUF.</source>
   <translation>{0} enthält keine brauchbaren Gewichte: safetensors, PyTorch oder GGUF.</translation>
  </message>
  <message>
   <source>{0} holds values that are not numbers.</source>
   <translation>{0} enthält Werte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <source>{0} holds weights that are not numbers.</source>
   <translation>{0} enthält Gewichte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <source>{0} holds {1} GGUF files, such as {2}.</source>
   <translation>{0} enthält {1} GGUF-Dateien, etwa {2}.</translation>
  </message>
  <message>
   <source>{0} holds {1} numbers; it must be the shape of a matrix.</source>
   <translation>{0} enthält {1} Zahlen; es muss die Form einer Matrix sein.</translation>
  </message>
  <message>
   <source>{0} holds {1} twice.</source>
   <translation>{0} enthält {1} zweimal.</translation>
  </message>
  <message>
   <source>{0} in a downloaded package is damaged: {1}.</source>
   <translation>{0} in einem heruntergeladenen Paket ist beschädigt: {1}.</translation>
  </message>
  <message>
   <source>{0} in {1} has the type code {2}, which is not known yet.</source>
   <translation>{0} in {1} hat den Typcode {2}, der noch nicht bekannt ist.</translation>
  </message>
  <message>
   <source>{0} in {1} has {2} dimensions.</source>
   <translation>{0} in {1} hat {2} Dimensionen.</translation>
  </message>
  <message>
   <source>{0} in {1} is compressed or encrypted, which no program that saves models does.</source>
   <translation>{0} in {1} ist komprimiert oder verschlüsselt, wie es kein Programm tut, das Modelle speichert.</translation>
  </message>
  <message>
   <source>{0} in {1} is not where the table of contents says.</source>
   <translation>{0} in {1} ist nicht dort, wo das Inhaltsverzeichnis sagt.</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the one before it.</source>
   <translation>{0} in {1} überlappt das davor.</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the tensor before it.</source>
   <translation>{0} in {1} überlappt den Tensor davor.</translation>
  </message>
  <message>
   <source>{0} in {1} reaches beyond the {2} bytes of its values.</source>
   <translation>{0} in {1} reicht über die {2} Bytes seiner Werte hinaus.</translation>
  </message>
  <message>
   <source>{0} in {1} states two sizes.</source>
   <translation>{0} in {1} nennt zwei Größen.</translation>
  </message>
  <message>
   <source>{0} in {1}: rows of {2} do not divide into {3} blocks.</source>
   <translation>{0} in {1}: Zeilen von {2} teilen sich nicht in {3}-Blöcke.</translation>
  </message>
  <message>
   <source>{0} in {1}: shape {2} of {3} needs {4} bytes, the header gives {5}.</source>
   <translation>{0} in {1}: Form {2} aus {3} braucht {4} Bytes, die Kopfdaten geben {5}.</translation>
  </message>
  <message>
   <source>{0} is GGUF version {1}; versions 2 and 3 can be read.</source>
   <translation>{0} ist GGUF Version {1}; lesbar sind die Versionen 2 und 3.</translation>
  </message>
  <message>
   <source>{0} is a link that leads out of the model's folder.</source>
   <translation>{0} ist eine Verknüpfung, die aus dem Ordner des Modells hinausführt.</translation>
  </message>
  <message>
   <source>{0} is a part of LoRA that cannot be merged.</source>
   <translation>{0} ist ein Teil von LoRA, der sich nicht verschmelzen lässt.</translation>
  </message>
  <message>
   <source>{0} is a tensor that cannot be computed here yet.</source>
   <translation>{0} ist ein Tensor, der hier noch nicht berechnet werden kann.</translation>
  </message>
  <message>
   <source>{0} is a vector: it has no channels.</source>
   <translation>{0} ist ein Vektor: Er hat keine Kanäle.</translation>
  </message>
  <message>
   <source>{0} is an adapter called {1}; only LoRA can be merged.</source>
   <translation>{0} ist ein Adapter namens {1}; nur LoRA lässt sich verschmelzen.</translation>
  </message>
  <message>
   <source>{0} is an adapter that changes nothing.</source>
   <translation>{0} ist ein Adapter, der nichts ändert.</translation>
  </message>
  <message>
   <source>{0} is an adapter with {1}, which cannot be merged.</source>
   <translation>{0} ist ein Adapter mit {1}, der sich nicht verschmelzen lässt.</translation>
  </message>
  <message>
   <source>{0} is an adapter, which changes the model {1}; that model is not on this computer.</source>
   <translation>{0} ist ein Adapter, der das Modell {1} ändert; dieses Modell ist nicht auf diesem Rechner.</translation>
  </message>
  <message>
   <source>{0} is an archive, but not of tensors.</source>
   <translation>{0} ist ein Archiv, aber keines von Tensoren.</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}.qzeros is missing beside it.</source>
   <translation>{0} ist komprimiert, aber {1}.qzeros fehlt daneben.</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}{2} is missing beside it.</source>
   <translation>{0} ist komprimiert, aber {1}{2} fehlt daneben.</translation>
  </message>
  <message>
   <source>{0} is cut short: its header reaches beyond the file's {1} bytes.</source>
   <translation>{0} ist abgeschnitten: Seine Kopfdaten reichen über die {1} Bytes der Datei hinaus.</translation>
  </message>
  <message>
   <source>{0} is cut short: {1} reaches to byte {2}, the file ends at {3}.</source>
   <translation>{0} ist abgeschnitten: {1} reicht bis Byte {2}, die Datei endet bei {3}.</translation>
  </message>
  <message>
   <source>{0} is damaged at line {1}.</source>
   <translation>{0} ist in Zeile {1} beschädigt.</translation>
  </message>
  <message>
   <source>{0} is damaged at token {1}.</source>
   <translation>{0} ist bei Token {1} beschädigt.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} ist beschädigt.</translation>
  </message>
  <message>
   <source>{0} is damaged: its key has {1} bytes, not 32.</source>
   <translation>{0} ist beschädigt: Der Schlüssel hat {1} Bytes, nicht 32.</translation>
  </message>
  <message>
   <source>{0} is gated, and its authors have not given you access.</source>
   <translation>{0} ist beschränkt, und seine Urheber haben Ihnen keinen Zugang gegeben.</translation>
  </message>
  <message>
   <source>{0} is gated, and your account has no access to it yet.</source>
   <translation>{0} ist beschränkt, und Ihr Konto hat noch keinen Zugang.</translation>
  </message>
  <message>
   <source>{0} is gated: its authors want to know who takes it.</source>
   <translation>{0} ist beschränkt: Seine Urheber möchten wissen, wer es nimmt.</translation>
  </message>
  <message>
   <source>{0} is gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>{0} ist beschränkt: Sie haben um Zugang gebeten, und seine Urheber haben noch nicht geantwortet.</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation>{0} ist hier</translation>
  </message>
  <message>
   <source>{0} is in more than one shard.</source>
   <translation>{0} ist in mehr als einem Teil.</translation>
  </message>
  <message>
   <source>{0} is laid out for one graphics card's instructions, which cannot be read.</source>
   <translation>{0} ist für die Befehle einer bestimmten Grafikkarte angeordnet, was nicht lesbar ist.</translation>
  </message>
  <message>
   <source>{0} is larger than the Hub accepts (error 413).</source>
   <translation>{0} ist größer, als der Hub annimmt (Fehler 413).</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB.</source>
   <translation>{0} ist größer als {1} MB.</translation>
  </message>
  <message>
   <source>{0} is longer than its package states.</source>
   <translation>{0} ist länger, als sein Paket angibt.</translation>
  </message>
  <message>
   <source>{0} is missing from {1}.</source>
   <translation>{0} fehlt in {1}.</translation>
  </message>
  <message>
   <source>{0} is missing; {1} says that it belongs to this model.</source>
   <translation>{0} fehlt; {1} sagt, dass es zu diesem Modell gehört.</translation>
  </message>
  <message>
   <source>{0} is no description of a tensor.</source>
   <translation>{0} ist keine Beschreibung eines Tensors.</translation>
  </message>
  <message>
   <source>{0} is no file of tensors.</source>
   <translation>{0} ist keine Datei mit Tensoren.</translation>
  </message>
  <message>
   <source>{0} is no matrix; its change cannot be merged.</source>
   <translation>{0} ist keine Matrix; die Änderung lässt sich nicht verschmelzen.</translation>
  </message>
  <message>
   <source>{0} is no package: {1}.</source>
   <translation>{0} ist kein Paket: {1}.</translation>
  </message>
  <message>
   <source>{0} is none of the files of {1}.</source>
   <translation>{0} ist keine der Dateien von {1}.</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text.</source>
   <translation>{0} ist kein UTF-8-Text.</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file.</source>
   <translation>{0} ist keine GGUF-Datei.</translation>
  </message>
  <message>
   <source>{0} is not a divergence.</source>
   <translation>{0} ist keine Divergenz.</translation>
  </message>
  <message>
   <source>{0} is not a format that can be written.</source>
   <translation>{0} ist kein Format, das geschrieben werden kann.</translation>
  </message>
  <message>
   <source>{0} is not a model that can be opened.</source>
   <translation>{0} ist kein Modell, das geöffnet werden kann.</translation>
  </message>
  <message>
   <source>{0} is not a model's address.</source>
   <translation>{0} ist keine Adresse eines Modells.</translation>
  </message>
  <message>
   <source>{0} is not a size.</source>
   <translation>{0} ist keine Größe.</translation>
  </message>
  <message>
   <source>{0} is not a suite of questions: {1}.</source>
   <translation>{0} ist keine Sammlung von Fragen: {1}.</translation>
  </message>
  <message>
   <source>{0} is not a target.</source>
   <translation>{0} ist kein Ziel.</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model has.</source>
   <translation>{0} ist kein Tensor, den ein {1}-Modell hat.</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model sees with.</source>
   <translation>{0} ist kein Tensor, mit dem ein {1}-Modell sieht.</translation>
  </message>
  <message>
   <source>{0} is not an archive of tensors: it is of before 2020, or damaged.</source>
   <translation>{0} ist kein Archiv von Tensoren: Es stammt von vor 2020 oder ist beschädigt.</translation>
  </message>
  <message>
   <source>{0} is not asked without encryption.</source>
   <translation>{0} wird nicht ohne Verschlüsselung gefragt.</translation>
  </message>
  <message>
   <source>{0} is not the Hugging Face Hub.</source>
   <translation>{0} ist nicht der Hugging Face Hub.</translation>
  </message>
  <message>
   <source>{0} is not there any more, or its drive is not connected.</source>
   <translation>{0} ist nicht mehr da, oder sein Laufwerk ist nicht angeschlossen.</translation>
  </message>
  <message>
   <source>{0} is not there any more.</source>
   <translation>{0} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>{0} is not valid JSON.</source>
   <translation>{0} ist kein gültiges JSON.</translation>
  </message>
  <message>
   <source>{0} is only {1} bytes long.</source>
   <translation>{0} ist nur {1} Bytes lang.</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} ist fertig</translation>
  </message>
  <message>
   <source>{0} is shorter than its package states.</source>
   <translation>{0} ist kürzer, als sein Paket angibt.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and config.json does not say how to read weights from it.</source>
   <translation>{0} ist als {1} gespeichert, und config.json sagt nicht, wie Gewichte daraus zu lesen sind.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and nothing beside it says how to read weights from it.</source>
   <translation>{0} ist als {1} gespeichert, und nichts daneben sagt, wie Gewichte daraus zu lesen sind.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be merged.</source>
   <translation>{0} ist als {1} gespeichert, was sich nicht verschmelzen lässt.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read back.</source>
   <translation>{0} ist als {1} gespeichert, was nicht zurückgelesen werden kann.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read yet.</source>
   <translation>{0} ist als {1} gespeichert, was noch nicht lesbar ist.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}; it must be {2}.</source>
   <translation>{0} ist als {1} gespeichert; es muss {2} sein.</translation>
  </message>
  <message>
   <source>{0} is stored in MLX's mode {1}, which cannot be read.</source>
   <translation>{0} ist im MLX-Modus {1} gespeichert, der nicht lesbar ist.</translation>
  </message>
  <message>
   <source>{0} is the model itself.</source>
   <translation>{0} ist das Modell selbst.</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} ist da</translation>
  </message>
  <message>
   <source>{0} is there already and is another file.</source>
   <translation>{0} ist schon da und eine andere Datei.</translation>
  </message>
  <message>
   <source>{0} is there twice, once compressed.</source>
   <translation>{0} ist zweimal da, einmal komprimiert.</translation>
  </message>
  <message>
   <source>{0} is there twice, under different names.</source>
   <translation>{0} ist zweimal da, unter verschiedenen Namen.</translation>
  </message>
  <message>
   <source>{0} is too large for a recipe.</source>
   <translation>{0} ist zu groß für ein Rezept.</translation>
  </message>
  <message>
   <source>{0} is too large for a suite of questions.</source>
   <translation>{0} ist zu groß für eine Sammlung von Fragen.</translation>
  </message>
  <message>
   <source>{0} is {1} MB, which no real one is.</source>
   <translation>{0} hat {1} MB, wie keine echte.</translation>
  </message>
  <message>
   <source>{0} is {1} beside codes of {2}.</source>
   <translation>{0} ist {1} neben Codes von {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} beside groups of {2}.</source>
   <translation>{0} ist {1} neben Gruppen von {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} beside scales of {2}.</source>
   <translation>{0} ist {1} neben Skalen von {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} for {2} rows.</source>
   <translation>{0} ist {1} für {2} Zeilen.</translation>
  </message>
  <message>
   <source>{0} is {1} of {2}, {3} {4} of {5}; experts of a layer must be alike.</source>
   <translation>{0} ist {1} aus {2}, {3} {4} aus {5}; Experten einer Schicht müssen gleich sein.</translation>
  </message>
  <message>
   <source>{0} is {1} {2} in the output; planned was {3} {4}.</source>
   <translation>{0} ist {1} {2} in der Ausgabe; geplant war {3} {4}.</translation>
  </message>
  <message>
   <source>{0} is {1}, not a model.</source>
   <translation>{0} ist {1}, kein Modell.</translation>
  </message>
  <message>
   <source>{0} is {1}, which does not fit weights of {2}.</source>
   <translation>{0} ist {1}, was nicht zu Gewichten von {2} passt.</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no weights of {2} in {3} bits.</source>
   <translation>{0} ist {1}, was keine Gewichte von {2} in {3} Bit enthält.</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no {2}-bit codes in planes.</source>
   <translation>{0} ist {1}, was keine {2}-Bit-Codes in Ebenen enthält.</translation>
  </message>
  <message>
   <source>{0} is {1}; beside its weights it must be {2}.</source>
   <translation>{0} ist {1}; neben seinen Gewichten muss es {2} sein.</translation>
  </message>
  <message>
   <source>{0} is {1}; blocks end in 16 bytes of 32 weights.</source>
   <translation>{0} ist {1}; Blöcke enden in 16 Bytes von 32 Gewichten.</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be a matrix.</source>
   <translation>{0} ist {1}; es muss eine Matrix sein.</translation>
  </message>
  <message>
   <source>{0} is {1}; {2} bits in groups of {3} do not fit.</source>
   <translation>{0} ist {1}; {2} Bit in Gruppen von {3} passen nicht.</translation>
  </message>
  <message>
   <source>{0} keeps this one at {1}: sensitive for its kind.</source>
   <translation>{0} belässt dies bei {1}: empfindlich für seine Art.</translation>
  </message>
  <message>
   <source>{0} lacks {1} of {2}.</source>
   <translation>{0} fehlt {1} von {2}.</translation>
  </message>
  <message>
   <source>{0} lacks {1}, a part of {2}.</source>
   <translation>{0} fehlt {1}, ein Teil von {2}.</translation>
  </message>
  <message>
   <source>{0} layers and queries like those of another depth</source>
   <translation>{0} Schichten und eine Query wie bei anderer Tiefe</translation>
  </message>
  <message>
   <source>{0} layers that share keys and values</source>
   <translation>{0} Schichten, die sich Key und Value teilen</translation>
  </message>
  <message>
   <source>{0} leads nowhere: {1}</source>
   <translation>{0} führt nirgendwohin: {1}</translation>
  </message>
  <message>
   <source>{0} leads to no model on the Hub.</source>
   <translation>{0} führt zu keinem Modell auf dem Hub.</translation>
  </message>
  <message>
   <source>{0} lost its content: its error is {1} of its size as {2}.</source>
   <translation>{0} hat seinen Inhalt verloren: Sein Fehler ist {1} seiner Größe als {2}.</translation>
  </message>
  <message>
   <source>{0} models with experts (MoE) can be compressed but not computed here yet.</source>
   <translation>{0}-Modelle mit Experten (MoE) können komprimiert, aber hier noch nicht berechnet werden.</translation>
  </message>
  <message>
   <source>{0} names groups beyond the {1} that there are.</source>
   <translation>{0} nennt Gruppen jenseits der {1}, die es gibt.</translation>
  </message>
  <message>
   <source>{0} names no model.</source>
   <translation>{0} nennt kein Modell.</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not a file of this folder.</source>
   <translation>{0} nennt {1}, was keine Datei dieses Ordners ist.</translation>
  </message>
  <message>
   <source>{0} of the expected divergence</source>
   <translation>{0} der erwarteten Divergenz</translation>
  </message>
  <message>
   <source>{0} of the recipe must be a number, not {1}.</source>
   <translation>{0} des Rezepts muss eine Zahl sein, nicht {1}.</translation>
  </message>
  <message>
   <source>{0} of weights, {1} for {2} tokens of context (16 bits for each key and value{3}) and {4} to work in: {5}. {6} This is a forecast; nothing is forbidden by it.</source>
   <translation>{0} Gewichte, {1} für {2} Token Kontext (16 Bit je Key und Value{3}) und {4} zum Arbeiten: {5}. {6} Dies ist eine Vorhersage; nichts wird dadurch verboten.</translation>
  </message>
  <message>
   <source>{0} of {1} channels {2} values up to {3} times larger than the rest: {4}{5}.</source>
   <translation>{0} von {1} Kanälen haben Werte bis {3}-mal größer als die übrigen: {4}{5}.</translation>
  </message>
  <message>
   <source>{0} on {1}: {2} needed with {3}, {4} available. {5}</source>
   <translation>{0} auf {1}: {2} nötig mit {3}, {4} verfügbar. {5}</translation>
  </message>
  <message>
   <source>{0} refuses to send {1} (error {2}).</source>
   <translation>{0} will {1} nicht senden (Fehler {2}).</translation>
  </message>
  <message>
   <source>{0} sends more than a sensible answer has.</source>
   <translation>{0} sendet mehr, als eine vernünftige Antwort hat.</translation>
  </message>
  <message>
   <source>{0} sends more than an index has.</source>
   <translation>{0} sendet mehr, als ein Verzeichnis hat.</translation>
  </message>
  <message>
   <source>{0} sends {1} whole only, not in parts.</source>
   <translation>{0} sendet {1} nur ganz, nicht in Teilen.</translation>
  </message>
  <message>
   <source>{0} states an alignment of {1}.</source>
   <translation>{0} nennt eine Ausrichtung von {1}.</translation>
  </message>
  <message>
   <source>{0} states an alpha for {1}, which is no name.</source>
   <translation>{0} nennt ein Alpha für {1}, was kein Name ist.</translation>
  </message>
  <message>
   <source>{0} states groups of {1} with {2} bits in the mode {3}.</source>
   <translation>{0} nennt Gruppen von {1} mit {2} Bit im Modus {3}.</translation>
  </message>
  <message>
   <source>{0} states lora_alpha as {1}.</source>
   <translation>{0} nennt lora_alpha als {1}.</translation>
  </message>
  <message>
   <source>{0} states the shape {1}.</source>
   <translation>{0} nennt die Form {1}.</translation>
  </message>
  <message>
   <source>{0} states {1}, more than {2} can hold.</source>
   <translation>{0} nennt {1}, mehr als {2} enthalten kann.</translation>
  </message>
  <message>
   <source>{0} tensors of {1} are in no shard, the first is {2}.</source>
   <translation>{0} Tensoren von {1} sind in keinem Teil, der erste ist {2}.</translation>
  </message>
  <message>
   <source>{0} tokens of context alone need {1}; {2} has {3} for a model.</source>
   <translation>{0} Token Kontext allein brauchen {1}; {2} hat {3} für ein Modell.</translation>
  </message>
  <message>
   <source>{0} tokens of context{1}</source>
   <translation>{0} Token Kontext{1}</translation>
  </message>
  <message>
   <source>{0} was changed while it was being uploaded.</source>
   <translation>{0} wurde während des Hochladens geändert.</translation>
  </message>
  <message>
   <source>{0} was compressed twice, but the offset is {1}.</source>
   <translation>{0} wurde zweimal komprimiert, aber der Versatz ist {1}.</translation>
  </message>
  <message>
   <source>{0} was written by a computer with another order of bytes.</source>
   <translation>{0} wurde von einem Rechner mit anderer Byte-Reihenfolge geschrieben.</translation>
  </message>
  <message>
   <source>{0} {1} GB Mac</source>
   <translation>Mac mit {1} GB</translation>
  </message>
  <message>
   <source>{0} {1} GB graphics card</source>
   <translation>Grafikkarte mit {1} GB</translation>
  </message>
  <message>
   <source>{0} {1} GB laptop</source>
   <translation>Laptop mit {1} GB</translation>
  </message>
  <message>
   <source>{0} {1} has no counterpart in {2}.</source>
   <translation>{0} {1} hat kein Gegenstück in {2}.</translation>
  </message>
  <message>
   <source>{0} {1} is missing beside {2}.</source>
   <translation>{0} {1} fehlt neben {2}.</translation>
  </message>
  <message>
   <source>{0} {1}. A pickle can run any program on your computer, so nothing of it was run.</source>
   <translation>{0} {1}. Ein Pickle kann jedes Programm auf Ihrem Rechner ausführen, darum wurde nichts davon ausgeführt.</translation>
  </message>
  <message>
   <source>{0}, and does not say to which; look for the whole model.</source>
   <translation>{0}, und sagt nicht, an welchem; suchen Sie das ganze Modell.</translation>
  </message>
  <message>
   <source>{0}, as most: {1}.</source>
   <translation>{0}, wie die meisten: {1}.</translation>
  </message>
  <message>
   <source>{0}, as the tensors it is computed together with.</source>
   <translation>{0}, wie die Tensoren, mit denen es zusammen berechnet wird.</translation>
  </message>
  <message>
   <source>{0}, groups of {1}</source>
   <translation>{0}, Gruppen von {1}</translation>
  </message>
  <message>
   <source>{0}, {1}, which is on this computer; the two are merged as they are read.</source>
   <translation>{0}, {1}, das auf diesem Rechner liegt; beide werden beim Lesen verschmolzen.</translation>
  </message>
  <message>
   <source>{0}-bit AWQ</source>
   <translation>{0}-Bit-AWQ</translation>
  </message>
  <message>
   <source>{0}-bit GPTQ, {1}</source>
   <translation>{0}-Bit-GPTQ, {1}</translation>
  </message>
  <message>
   <source>{0}: compared with the original</source>
   <translation>{0}: mit dem Original verglichen</translation>
  </message>
  <message>
   <source>{0}: download {1} first, then this one.</source>
   <translation>{0}: Laden Sie zuerst {1} herunter, dann dieses.</translation>
  </message>
  <message>
   <source>{0}: no type of {1} holds rows of {2}.</source>
   <translation>{0}: kein Typ von {1} fasst Zeilen von {2}.</translation>
  </message>
  <message>
   <source>{0}: powers of two as scales know no further scale.</source>
   <translation>{0}: Zweierpotenzen als Skalen kennen keine weitere Skala.</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into groups of {2}.</source>
   <translation>{0}: {1} Spalten lassen sich nicht in Gruppen von {2} teilen.</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into {2} groups.</source>
   <translation>{0}: {1} Spalten lassen sich nicht in {2} Gruppen teilen.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} weights are not numbers ({3} NaN, {4} infinite).</source>
   <translation>{0}: {1} von {2} Gewichten sind keine Zahlen ({3} NaN, {4} unendlich).</translation>
  </message>
  <message>
   <source>{0}; next try in {1} s</source>
   <translation>{0}; nächster Versuch in {1} s</translation>
  </message>
  <message>
   <source>{0}_offset = {1} beside a period of {2}</source>
   <translation>{0}_offset = {1} bei einer Periode von {2}</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>0 is a bell curve. The larger, the more values lie far out, and the harder it is to compress.</source>
   <translation>0 ist eine Glockenkurve. Je größer, desto mehr Werte liegen weit außen und desto schwerer ist die Kompression.</translation>
  </message>
  <message>
   <source>99.9 % within</source>
   <translation>99,9 % innerhalb</translation>
  </message>
  <message>
   <source>Average (mean)</source>
   <translation>Mittel (mean)</translation>
  </message>
  <message>
   <source>Average size</source>
   <translation>Mittlere Größe</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>Bits pro Gewicht</translation>
  </message>
  <message>
   <source>Bytes of all its tensors.</source>
   <translation>Bytes aller seiner Tensoren.</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Vorsicht</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Close to zero in most healthy models.</source>
   <translation>Bei den meisten gesunden Modellen nahe null.</translation>
  </message>
  <message>
   <source>Compressed before</source>
   <translation>Schon komprimiert</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Damaged values</source>
   <translation>Beschädigte Werte</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <source>Error as {0}</source>
   <translation>Fehler als {0}</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>How far the compressed values are from the original ones, relative to their size.</source>
   <translation>Wie weit die komprimierten Werte von den ursprünglichen entfernt sind, bezogen auf ihre Größe.</translation>
  </message>
  <message>
   <source>How far the values of both are apart, relative to their size; from a sample of the rows.</source>
   <translation>Wie weit die Werte der beiden auseinanderliegen, bezogen auf ihre Größe; aus einer Stichprobe der Zeilen.</translation>
  </message>
  <message>
   <source>How large values are on average, signs aside.</source>
   <translation>Wie groß die Werte im Mittel sind, ohne Vorzeichen.</translation>
  </message>
  <message>
   <source>How many bits each number takes on average.</source>
   <translation>Wie viele Bits jede Zahl im Mittel braucht.</translation>
  </message>
  <message>
   <source>How many numbers enter the tensor for each token.</source>
   <translation>Wie viele Zahlen je Token in den Tensor eingehen.</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>Aus wie vielen Zahlen das Modell besteht.</translation>
  </message>
  <message>
   <source>How many of the values that {0} offers a group of weights uses on average. Few: outliers stretch the grid so that most of it stays empty.</source>
   <translation>Wie viele der Werte, die {0} bietet, eine Gruppe von Gewichten im Mittel nutzt. Wenige: Ausreißer dehnen das Raster so, dass das meiste davon leer bleibt.</translation>
  </message>
  <message>
   <source>How many times larger the largest value is than 99.9 % of them.</source>
   <translation>Wievielmal größer der größte Wert ist als 99,9 % von ihnen.</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at together.</source>
   <translation>Wie viele Wörter und Wortteile (Token) es zusammen betrachten kann.</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Größter</translation>
  </message>
  <message>
   <source>Largest seen</source>
   <translation>Größter gesehener</translation>
  </message>
  <message>
   <source>Largest to usual</source>
   <translation>Größter zu üblichem</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <source>Levels used</source>
   <translation>Genutzte Stufen</translation>
  </message>
  <message>
   <source>Of channel {0} alone.</source>
   <translation>Von Kanal {0} allein.</translation>
  </message>
  <message>
   <source>Of the sample; the whole tensor may reach further.</source>
   <translation>Aus der Stichprobe; der ganze Tensor kann weiter reichen.</translation>
  </message>
  <message>
   <source>Only one value in a thousand lies further out on either side.</source>
   <translation>Nur einer von tausend Werten liegt auf einer der Seiten weiter außen.</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>Ausreißer (kurtosis)</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>Kleinster</translation>
  </message>
  <message>
   <source>Smallest seen</source>
   <translation>Kleinster gesehener</translation>
  </message>
  <message>
   <source>Spread (std)</source>
   <translation>Streuung (std)</translation>
  </message>
  <message>
   <source>Standard deviation: two thirds of the values lie within this distance of the average.</source>
   <translation>Standardabweichung: Zwei Drittel der Werte liegen innerhalb dieses Abstands vom Mittel.</translation>
  </message>
  <message>
   <source>The compressed file will not hold this part; everything else works as in the original.</source>
   <translation>Die komprimierte Datei enthält diesen Teil nicht; alles andere arbeitet wie im Original.</translation>
  </message>
  <message>
   <source>The highest value in the tensor.</source>
   <translation>Der höchste Wert im Tensor.</translation>
  </message>
  <message>
   <source>The highest value that entered the tensor.</source>
   <translation>Der höchste Wert, der in den Tensor einging.</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>Die Art des Modells: wie seine Schichten gebaut sind.</translation>
  </message>
  <message>
   <source>The lowest value in the tensor.</source>
   <translation>Der niedrigste Wert im Tensor.</translation>
  </message>
  <message>
   <source>The lowest value that entered the tensor.</source>
   <translation>Der niedrigste Wert, der in den Tensor einging.</translation>
  </message>
  <message>
   <source>The model was compressed before this file was made; what was lost then cannot come back.</source>
   <translation>Das Modell wurde komprimiert, bevor diese Datei entstand; was dabei verloren ging, kommt nicht zurück.</translation>
  </message>
  <message>
   <source>Transformer layers: each text passes through all of them.</source>
   <translation>Transformer-Schichten: Jeder Text durchläuft alle.</translation>
  </message>
  <message>
   <source>Values that are not numbers (NaN) or infinite. A model with any cannot be compressed.</source>
   <translation>Werte, die keine Zahlen (NaN) oder unendlich sind. Ein Modell mit solchen kann nicht komprimiert werden.</translation>
  </message>
  <message>
   <source>Which of the numbers that enter for each token, from 0.</source>
   <translation>Welche der Zahlen, die je Token eingehen, ab 0 gezählt.</translation>
  </message>
  <message>
   <source>answers otherwise</source>
   <translation>antwortet anders</translation>
  </message>
  <message>
   <source>few</source>
   <translation>wenige</translation>
  </message>
  <message>
   <source>many</source>
   <translation>viele</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>some</source>
   <translation>einige</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} times</source>
   <translation>{0}-mal</translation>
  </message>
 </context>
 <context>
  <name>families</name>
  <message>
   <source>The same answers as its makers' own code</source>
   <translation>Dieselben Antworten wie der Code der Hersteller</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>noch nicht</translation>
  </message>
  <message>
   <source>structure checked</source>
   <translation>Aufbau geprüft</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>geprüft</translation>
  </message>
 </context>
 <context>
  <name>files</name>
  <message>
   <source>The model itself  ·  {0}</source>
   <translation>Das Modell selbst  ·  {0}</translation>
  </message>
 </context>
 <context>
  <name>fit</name>
  <message>
   <source>A file of at most {0}, with {1} tokens of text. {2}</source>
   <translation>Eine Datei von höchstens {0}, mit {1} Token Text. {2}</translation>
  </message>
  <message>
   <source>Counted besides the file: {0} for {1} tokens of text (KV cache), {2} to work in.</source>
   <translation>Neben der Datei gezählt: {0} für {1} Token Text (KV-Cache), {2} zum Arbeiten.</translation>
  </message>
  <message>
   <source>The model does not say how much memory texts take; counted besides the file: {2} to work in.</source>
   <translation>Das Modell sagt nicht, wie viel Speicher Texte brauchen; neben der Datei gezählt: {2} zum Arbeiten.</translation>
  </message>
 </context>
 <context>
  <name>found</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>vor %n Tag</numerusform>
    <numerusform>vor %n Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>vor %n Stunde</numerusform>
    <numerusform>vor %n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>vor %n Minute</numerusform>
    <numerusform>vor %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>komprimierbar</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>von {0}</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>läuft auf diesem Rechner</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>bis zu {0}</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <source>{0} downloads</source>
   <translation>{0} Downloads</translation>
  </message>
  <message>
   <source>{0} likes</source>
   <translation>{0} Herzen</translation>
  </message>
  <message>
   <source>{0} parameters</source>
   <translation>{0} Parameter</translation>
  </message>
 </context>
 <context>
  <name>html_report</name>
  <message>
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>Bits pro Gewicht</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Komprimiert</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>Unterschied der Antworten (KL)</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Fehler nach Schicht</translation>
  </message>
  <message>
   <source>Error of the weights</source>
   <translation>Fehler der Gewichte</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>Jeder Tensor, der größte Fehler zuerst</translation>
  </message>
  <message>
   <source>Everyday questions (four answers each)</source>
   <translation>Alltagsfragen (je vier Antworten)</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>Es wurde nicht ausprobiert.</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>Es funktioniert: {0}, {1}.</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Größter</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>Weggelassen: {0}.</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>Linie: die beste Vorhersage bei jeder Größe. Punkte: gemessen. Niedriger ist besser.</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>Measured again on the bundled text, {0}</source>
   <translation>Noch einmal gemessen am beiliegenden Text, {0}</translation>
  </message>
  <message>
   <source>Measured again on {0}, {1}</source>
   <translation>Noch einmal gemessen an {0}, {1}</translation>
  </message>
  <message>
   <source>Measured on the bundled text: {0} predictions, chunks of {1} tokens; the difference of answers is {2} ± {3}.</source>
   <translation>Gemessen am beiliegenden Text: {0} Vorhersagen, Stücke von {1} Token; der Unterschied der Antworten ist {2} ± {3}.</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} predictions, chunks of {2} tokens; the difference of answers is {3} ± {4}.</source>
   <translation>Gemessen an {0}: {1} Vorhersagen, Stücke von {2} Token; der Unterschied der Antworten ist {3} ± {4}.</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>Speicher beim Laufen</translation>
  </message>
  <message>
   <source>Not measured with text.</source>
   <translation>Nicht mit Text gemessen.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Praise or complaint (60 sentences)</source>
   <translation>Lob oder Klage (60 Sätze)</translation>
  </message>
  <message>
   <source>Predictions</source>
   <translation>Vorhersagen</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>Richtige Antwort</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>Gleiches nächstes Wort</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Größe gegen Qualität</translation>
  </message>
  <message>
   <source>Size against the difference of answers; lower is better</source>
   <translation>Größe gegen den Unterschied der Antworten; niedriger ist besser</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Größe auf der Platte</translation>
  </message>
  <message>
   <source>Small tests, {0}</source>
   <translation>Kleine Prüfungen, {0}</translation>
  </message>
  <message>
   <source>Speed in llama.cpp, {0}</source>
   <translation>Tempo in llama.cpp, {0}</translation>
  </message>
  <message>
   <source>Tensor</source>
   <translation>Tensor</translation>
  </message>
  <message>
   <source>The file is complete; it could not be tried out: {0}, {1}.</source>
   <translation>Die Datei ist vollständig; ausprobiert werden konnte sie nicht: {0}, {1}.</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>Das Original war schon komprimiert: {0}; was dabei verloren ging, kommt nicht zurück.</translation>
  </message>
  <message>
   <source>The weights' error, layer by layer</source>
   <translation>Der Fehler der Gewichte, Schicht für Schicht</translation>
  </message>
  <message>
   <source>Tokens per second</source>
   <translation>Token pro Sekunde</translation>
  </message>
  <message>
   <source>True share, with 95 % confidence</source>
   <translation>Wahrer Anteil, mit 95 % Sicherheit</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>Unsicherheit (Perplexität)</translation>
  </message>
  <message>
   <source>What flows through the model, layer by layer</source>
   <translation>Was durch das Modell fließt, Schicht für Schicht</translation>
  </message>
  <message>
   <source>What it made of sentences in llama.cpp</source>
   <translation>Was es in llama.cpp aus Sätzen gemacht hat</translation>
  </message>
  <message>
   <source>What it wrote</source>
   <translation>Was es geschrieben hat</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>Was es in llama.cpp geschrieben hat</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>Schlimmste Fälle (99 % KL)</translation>
  </message>
  <message>
   <source>Written by Featherweight {0}.</source>
   <translation>Geschrieben von Featherweight {0}.</translation>
  </message>
  <message>
   <source>Your questions: {0}, {1}</source>
   <translation>Ihre Fragen: {0}, {1}</translation>
  </message>
  <message>
   <source>at least {0}</source>
   <translation>mindestens {0}</translation>
  </message>
  <message>
   <source>below 10 % is good</source>
   <translation>unter 10 % ist gut</translation>
  </message>
  <message>
   <source>chunks of {0} tokens</source>
   <translation>Stücke von {0} Token</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>Unterschiede sollten selten sein</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>mit deutlich schlechteren Antworten rechnen</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>kaum anders</translation>
  </message>
  <message>
   <source>headers included</source>
   <translation>mit Kopfdaten</translation>
  </message>
  <message>
   <source>in llama.cpp, short context</source>
   <translation>in llama.cpp, kurzer Kontext</translation>
  </message>
  <message>
   <source>in llama.cpp, short run</source>
   <translation>in llama.cpp, kurzer Lauf</translation>
  </message>
  <message>
   <source>layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>niemand sollte einen Unterschied merken</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <source>not smaller</source>
   <translation>nicht kleiner</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>merklich anders</translation>
  </message>
  <message>
   <source>on average</source>
   <translation>im Mittel</translation>
  </message>
  <message>
   <source>over 90 % is good</source>
   <translation>über 90 % ist gut</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>praktisch gleich</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>grob</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>etwas anders</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>einige Antworten werden schlechter</translation>
  </message>
  <message>
   <source>the largest is {0}</source>
   <translation>der größte ist {0}</translation>
  </message>
  <message>
   <source>the weights moved by {0} (an estimate of quality)</source>
   <translation>die Gewichte haben sich um {0} verschoben (eine Schätzung der Qualität)</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>diese Datei</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>meist schwer vom Original zu unterscheiden</translation>
  </message>
  <message>
   <source>{0} (measured)</source>
   <translation>{0} (gemessen)</translation>
  </message>
  <message>
   <source>{0} answers changed: {1} right ones were lost, {2} were gained. Guessing would get {3}.</source>
   <translation>Geänderte Antworten: {0}; richtige verloren: {1}, richtige gewonnen: {2}. Raten käme auf {3}.</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} Std. {1} Min.</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} Min. {1} s</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>{0}-mal kleiner</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
  <message>
   <source>{0}, compressed</source>
   <translation>{0}, komprimiert</translation>
  </message>
  <message>
   <source>{0}, made from {1} ({2}), finished {3} after {4}.</source>
   <translation>{0}, gemacht aus {1} ({2}), fertig am {3} nach {4}.</translation>
  </message>
  <message>
   <source>{0}: proof of compression</source>
   <translation>{0}: Nachweis der Kompression</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0}; unter {1} ist gut</translation>
  </message>
 </context>
 <context>
  <name>job</name>
  <message numerus="yes">
   <source>%n unfinished job(s) found. Continue?</source>
   <translation>
    <numerusform>%n unfertiger Auftrag gefunden. Fortsetzen?</numerusform>
    <numerusform>%n unfertige Aufträge gefunden. Fortsetzen?</numerusform>
   </translation>
  </message>
  <message>
   <source>1 job is running</source>
   <translation>1 Auftrag läuft</translation>
  </message>
  <message>
   <source>About {0} left</source>
   <translation>Noch etwa {0}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Comparing the best candidates</source>
   <translation>Die besten Kandidaten werden verglichen</translation>
  </message>
  <message>
   <source>Comparing with the original</source>
   <translation>Vergleich mit dem Original</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>Komprimieren</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>Wird komprimiert</translation>
  </message>
  <message>
   <source>Do nothing</source>
   <translation>Nichts tun</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Everything done so far is kept; press Resume to go on.</source>
   <translation>Alles bisher Getane bleibt erhalten; mit Fortsetzen geht es weiter.</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Finding out which parts matter</source>
   <translation>Es wird herausgefunden, welche Teile wichtig sind</translation>
  </message>
  <message>
   <source>Finishing</source>
   <translation>Wird abgeschlossen</translation>
  </message>
  <message>
   <source>Interrupted, because the program ended.</source>
   <translation>Unterbrochen, weil das Programm endete.</translation>
  </message>
  <message>
   <source>KL divergence and perplexity against the original</source>
   <translation>KL-Divergenz und Perplexität gegenüber dem Original</translation>
  </message>
  <message>
   <source>KL divergence of the finalists on held-out text</source>
   <translation>KL-Divergenz der Endrunde auf zurückgehaltenem Text</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Measuring the quality</source>
   <translation>Die Qualität wird gemessen</translation>
  </message>
  <message>
   <source>Not started yet</source>
   <translation>Noch nicht begonnen</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>Nichts läuft</translation>
  </message>
  <message>
   <source>Paused before it began; press Resume.</source>
   <translation>Angehalten, bevor es begann; drücken Sie Fortsetzen.</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <source>Reading the model</source>
   <translation>Das Modell wird gelesen</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Shut down</source>
   <translation>Herunterfahren</translation>
  </message>
  <message>
   <source>Sleep</source>
   <translation>Ruhezustand</translation>
  </message>
  <message>
   <source>Starts as soon as the computer is plugged in</source>
   <translation>Startet, sobald der Rechner am Stromnetz hängt</translation>
  </message>
  <message>
   <source>Starts at {0}, once the computer is plugged in; it has to be on then</source>
   <translation>Startet um {0}, sobald der Rechner am Stromnetz hängt; er muss dann an sein</translation>
  </message>
  <message>
   <source>Starts at {0}; the computer has to be on then</source>
   <translation>Startet um {0}; der Rechner muss dann an sein</translation>
  </message>
  <message>
   <source>Stops after the job under way</source>
   <translation>Hält nach dem laufenden Auftrag an</translation>
  </message>
  <message>
   <source>The queue is paused</source>
   <translation>Die Warteschlange ist angehalten</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>Probieren</translation>
  </message>
  <message>
   <source>Trying it out</source>
   <translation>Wird ausprobiert</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Wartet, bis es an der Reihe ist</translation>
  </message>
  <message>
   <source>Watching the model read a text</source>
   <translation>Sieht dem Modell beim Lesen eines Textes zu</translation>
  </message>
  <message>
   <source>Weigh up</source>
   <translation>Abwägen</translation>
  </message>
  <message>
   <source>calibration: the activations of every layer are recorded</source>
   <translation>Kalibrierung: Die Aktivierungen jeder Schicht werden aufgezeichnet</translation>
  </message>
  <message>
   <source>every tensor is read back</source>
   <translation>jeder Tensor wird zurückgelesen</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and writes</source>
   <translation>llama.cpp lädt die Datei und schreibt</translation>
  </message>
  <message>
   <source>quantization</source>
   <translation>Quantisierung</translation>
  </message>
  <message>
   <source>sensitivity: what each type of each tensor costs the answers</source>
   <translation>Empfindlichkeit: was jeder Typ jedes Tensors die Antworten kostet</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; llama.cpp has run the file.</source>
   <translation>{0} wurde {1}. Jeder Tensor wurde mit dem Original verglichen; llama.cpp hat die Datei ausgeführt.</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; the file could not be tried out here.</source>
   <translation>{0} wurde {1}. Jeder Tensor wurde mit dem Original verglichen; hier konnte die Datei nicht ausprobiert werden.</translation>
  </message>
  <message>
   <source>{0} became {1}; its answers are {2} (KL divergence {3}). Every tensor was compared.</source>
   <translation>{0} wurde {1}; seine Antworten sind {2} (KL-Divergenz {3}). Jeder Tensor wurde verglichen.</translation>
  </message>
  <message>
   <source>{0} left in this stage</source>
   <translation>noch {0} in diesem Abschnitt</translation>
  </message>
  <message>
   <source>{0} must be free in {1}; {2} are. It goes on by itself as soon as there is room.</source>
   <translation>{0} müssen in {1} frei sein; {2} sind es. Es geht von selbst weiter, sobald Platz ist.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} pro Sekunde</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} warten</translation>
  </message>
 </context>
 <context>
  <name>ladder</name>
  <message>
   <source>As it is, about {0}.</source>
   <translation>So wie es ist, etwa {0}.</translation>
  </message>
  <message>
   <source>As it is, {0}.</source>
   <translation>So wie es ist, {0}.</translation>
  </message>
  <message>
   <source>At {1} bits, about {0}.</source>
   <translation>Mit {1} Bit, etwa {0}.</translation>
  </message>
  <message>
   <source>does not run</source>
   <translation>läuft nicht</translation>
  </message>
  <message>
   <source>original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>runs barely</source>
   <translation>läuft gerade so</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>läuft auf diesem Rechner</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits</source>
   <translation>läuft auf diesem Rechner mit {0} Bit</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits or fewer</source>
   <translation>läuft auf diesem Rechner mit {0} Bit oder weniger</translation>
  </message>
  <message>
   <source>runs on this computer, barely</source>
   <translation>läuft gerade so auf diesem Rechner</translation>
  </message>
  <message>
   <source>size not known yet</source>
   <translation>Größe noch unbekannt</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>zu groß für diesen Rechner</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} Bit</translation>
  </message>
 </context>
 <context>
  <name>measures</name>
  <message>
   <source>Bits</source>
   <translation>Bits</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>Bits pro Gewicht</translation>
  </message>
  <message>
   <source>Deeper: farther from the model beside.</source>
   <translation>Dunkler: weiter vom Modell daneben entfernt.</translation>
  </message>
  <message>
   <source>Deeper: larger values enter it (99.9 % of them).</source>
   <translation>Dunkler: Größere Werte gehen ein (99,9 % von ihnen).</translation>
  </message>
  <message>
   <source>Deeper: loses more in the type that it will have.</source>
   <translation>Dunkler: verliert mehr in dem Typ, den es bekommt.</translation>
  </message>
  <message>
   <source>Deeper: more bits for each weight in the result.</source>
   <translation>Dunkler: mehr Bits je Gewicht im Ergebnis.</translation>
  </message>
  <message>
   <source>Deeper: more bytes in the result.</source>
   <translation>Dunkler: mehr Bytes im Ergebnis.</translation>
  </message>
  <message>
   <source>Deeper: more values far out, harder to compress.</source>
   <translation>Dunkler: mehr weit außen liegende Werte, schwerer zu komprimieren.</translation>
  </message>
  <message>
   <source>Deeper: some weight lies farther from zero.</source>
   <translation>Dunkler: Ein Gewicht liegt weiter von null entfernt.</translation>
  </message>
  <message>
   <source>Deeper: the same loss harms the answers more.</source>
   <translation>Dunkler: Derselbe Verlust schadet den Antworten mehr.</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <source>Difference to the other model</source>
   <translation>Unterschied zum anderen Modell</translation>
  </message>
  <message>
   <source>Entering</source>
   <translation>Eingehend</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Error as planned</source>
   <translation>Fehler wie geplant</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Größter</translation>
  </message>
  <message>
   <source>Largest weight (range)</source>
   <translation>Größtes Gewicht (Bereich)</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Ausreißer</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>Ausreißer (kurtosis)</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Empfindlichkeit</translation>
  </message>
  <message>
   <source>Size (bytes)</source>
   <translation>Größe (Bytes)</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>Größe dann</translation>
  </message>
  <message>
   <source>Values entering (activations)</source>
   <translation>Eingehende Werte (Aktivierungen)</translation>
  </message>
  <message>
   <source>differs by {0}</source>
   <translation>weicht um {0} ab</translation>
  </message>
  <message>
   <source>error {0}: {1}</source>
   <translation>Fehler {0}: {1}</translation>
  </message>
  <message>
   <source>inputs within ± {0}</source>
   <translation>Eingänge innerhalb ± {0}</translation>
  </message>
  <message>
   <source>sensitivity {0}</source>
   <translation>Empfindlichkeit {0}</translation>
  </message>
  <message>
   <source>within ± {0}</source>
   <translation>innerhalb ± {0}</translation>
  </message>
  <message>
   <source>{0} outliers ({1})</source>
   <translation>Ausreißer: {0} ({1})</translation>
  </message>
 </context>
 <context>
  <name>mending</name>
  <message>
   <source>Change the choice</source>
   <translation>Die Wahl ändern</translation>
  </message>
  <message>
   <source>Choose a folder or a file with a model</source>
   <translation>Einen Ordner oder eine Datei mit einem Modell wählen</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Anderen Ort wählen</translation>
  </message>
  <message>
   <source>Choose other folders</source>
   <translation>Andere Ordner wählen</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>Kopieren, was Entwickler wissen müssen</translation>
  </message>
  <message>
   <source>Do once more what failed</source>
   <translation>Noch einmal tun, was fehlschlug</translation>
  </message>
  <message>
   <source>Download it again</source>
   <translation>Neu herunterladen</translation>
  </message>
  <message>
   <source>Enter a token of the Hub</source>
   <translation>Einen Token des Hubs eingeben</translation>
  </message>
  <message>
   <source>Everything finished so far is kept; resume or remove it there</source>
   <translation>Alles bisher Fertige bleibt; dort fortsetzen oder entfernen</translation>
  </message>
  <message>
   <source>Find another model</source>
   <translation>Anderes Modell finden</translation>
  </message>
  <message>
   <source>Free up space</source>
   <translation>Platz schaffen</translation>
  </message>
  <message>
   <source>Go to the page that measures the model</source>
   <translation>Zur Seite, die das Modell misst</translation>
  </message>
  <message>
   <source>Go to the page with the finished file</source>
   <translation>Zur Seite mit der fertigen Datei</translation>
  </message>
  <message>
   <source>Go to the search</source>
   <translation>Zur Suche</translation>
  </message>
  <message>
   <source>Go to the search; what is here already is not fetched twice</source>
   <translation>Zur Suche; was schon hier ist, wird nicht zweimal geholt</translation>
  </message>
  <message>
   <source>Go to the types and bits of each part</source>
   <translation>Zu den Typen und Bits jedes Teils</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Open another …</source>
   <translation>Anderes öffnen …</translation>
  </message>
  <message>
   <source>Say where the result goes</source>
   <translation>Sagen, wohin das Ergebnis kommt</translation>
  </message>
  <message>
   <source>See the jobs</source>
   <translation>Zu den Aufträgen</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>Den Nachweis ansehen</translation>
  </message>
  <message>
   <source>See which models on this computer are large, and remove some</source>
   <translation>Sehen, welche Modelle auf diesem Rechner groß sind, und einige entfernen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
 </context>
 <context>
  <name>parts</name>
  <message>
   <source>{0} kinds of parts</source>
   <translation>{0} Arten von Teilen</translation>
  </message>
  <message>
   <source>{0}, all layers</source>
   <translation>{0}, alle Schichten</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, Schicht {1}</translation>
  </message>
  <message>
   <source>{0}, layers {1}</source>
   <translation>{0}, Schichten {1}</translation>
  </message>
 </context>
 <context>
  <name>preflight</name>
  <message>
   <source>A file called {0} is there already.</source>
   <translation>Eine Datei namens {0} ist schon da.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Calibrate with the text that comes along</source>
   <translation>Mit dem mitgelieferten Text kalibrieren</translation>
  </message>
  <message>
   <source>Calibration needs {0} for a while on the disk of the program's own folder; {1} are free.</source>
   <translation>Die Kalibrierung braucht eine Weile {0} auf der Platte mit dem Ordner des Programms; {1} sind frei.</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Choose a preset</source>
   <translation>Vorlage wählen</translation>
  </message>
  <message>
   <source>Choose a size</source>
   <translation>Größe wählen</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Anderen Ordner wählen</translation>
  </message>
  <message>
   <source>Choose the best size that this computer can run</source>
   <translation>Die beste Größe wählen, die auf diesem Rechner läuft</translation>
  </message>
  <message>
   <source>Expect clearly worse answers: {0}.</source>
   <translation>Mit deutlich schlechteren Antworten rechnen: {0}.</translation>
  </message>
  <message>
   <source>Find the original</source>
   <translation>Original finden</translation>
  </message>
  <message>
   <source>Go to the presets</source>
   <translation>Zu den Vorlagen</translation>
  </message>
  <message>
   <source>Go to the slider</source>
   <translation>Zum Schieberegler</translation>
  </message>
  <message>
   <source>Half a minute on a sample says how good it will be, and how long it takes</source>
   <translation>Eine halbe Minute an einer Stichprobe sagt, wie gut es wird und wie lange es dauert</translation>
  </message>
  <message>
   <source>Look for the model as it was published</source>
   <translation>Nach dem Modell suchen, wie es veröffentlicht wurde</translation>
  </message>
  <message>
   <source>Look once more, after closing programs, freeing space or plugging in</source>
   <translation>Noch einmal nachsehen, nachdem Programme geschlossen, Platz geschaffen oder das Netzteil angesteckt wurde</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>Passend machen</translation>
  </message>
  <message>
   <source>Needs {0} for the file and {1} for a while, but only {2} are free on the disk.</source>
   <translation>Braucht {0} für die Datei und eine Weile {1}, aber nur {2} sind auf der Platte frei.</translation>
  </message>
  <message>
   <source>Needs {0}, but only {1} are free there. Choose another folder.</source>
   <translation>Braucht {0}, aber nur {1} sind dort frei. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Only {0} will be left on the disk.</source>
   <translation>Nur {0} bleiben auf der Platte übrig.</translation>
  </message>
  <message>
   <source>Put a number behind the name, so that both files stay</source>
   <translation>Eine Zahl hinter den Namen setzen, damit beide Dateien bleiben</translation>
  </message>
  <message>
   <source>Put it in the queue; it begins on mains power</source>
   <translation>In die Warteschlange stellen; es beginnt am Stromnetz</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Round the weights as they are, without reading a text</source>
   <translation>Die Gewichte runden, wie sie sind, ohne einen Text zu lesen</translation>
  </message>
  <message>
   <source>See the known ways side by side, and choose one</source>
   <translation>Die bekannten Arten nebeneinander sehen und eine wählen</translation>
  </message>
  <message>
   <source>Slower, but it has more memory</source>
   <translation>Langsamer, hat aber mehr Speicher</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>Am Stromnetz starten</translation>
  </message>
  <message>
   <source>Takes about {0} of memory at its peak, {1} are free. It becomes slow, or the system ends it.</source>
   <translation>Braucht in der Spitze etwa {0} Speicher, {1} sind frei. Es wird langsam, oder das System beendet es.</translation>
  </message>
  <message>
   <source>Takes about {0} of the graphics card's memory, {1} are free.</source>
   <translation>Braucht etwa {0} vom Speicher der Grafikkarte, {1} sind frei.</translation>
  </message>
  <message>
   <source>The computer runs on its battery, and this takes about {0}.</source>
   <translation>Der Rechner läuft mit Akku, und dies dauert etwa {0}.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>In den Ordner {0} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The old file stays until the new one is proven</source>
   <translation>Die alte Datei bleibt, bis die neue nachgewiesen ist</translation>
  </message>
  <message>
   <source>The result is larger than the model: {0} instead of {1}.</source>
   <translation>Das Ergebnis ist größer als das Modell: {0} statt {1}.</translation>
  </message>
  <message>
   <source>The result takes about {0} to run; this computer has {1}. It can be made, but not run here.</source>
   <translation>Das Ergebnis braucht zum Laufen etwa {0}; dieser Rechner hat {1}. Es kann gemacht, aber hier nicht ausgeführt werden.</translation>
  </message>
  <message>
   <source>This file is compressed already, so what it has lost is lost. The original gives a better result.</source>
   <translation>Diese Datei ist schon komprimiert, und was sie verloren hat, ist verloren. Das Original gibt ein besseres Ergebnis.</translation>
  </message>
  <message>
   <source>This model cannot be calibrated: {0} Its weights are rounded as they are, as with Fast, and the</source>
   <translation>Dieses Modell kann nicht kalibriert werden: {0} Seine Gewichte werden gerundet, wie sie sind, wie bei Schnell, und der</translation>
  </message>
  <message>
   <source>This takes about {0}. It can be paused at any time, also over a restart of the computer.</source>
   <translation>Dies dauert etwa {0}. Es kann jederzeit angehalten werden, auch über einen Neustart des Rechners hinweg.</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Erst probieren</translation>
  </message>
  <message>
   <source>Use Fast</source>
   <translation>Schnell nehmen</translation>
  </message>
  <message>
   <source>Use another name</source>
   <translation>Anderer Name</translation>
  </message>
  <message>
   <source>Use the bundled text</source>
   <translation>Mitgelieferten Text nehmen</translation>
  </message>
  <message>
   <source>Use the processor</source>
   <translation>Prozessor nehmen</translation>
  </message>
  <message>
   <source>Write the result to another disk or folder</source>
   <translation>Das Ergebnis auf eine andere Platte oder in einen anderen Ordner schreiben</translation>
  </message>
  <message>
   <source>about {0}, as earlier jobs here</source>
   <translation>etwa {0}, wie frühere Aufträge hier</translation>
  </message>
  <message>
   <source>about {0}, as tried</source>
   <translation>etwa {0}, wie ausprobiert</translation>
  </message>
  <message>
   <source>about {0}; {1} free</source>
   <translation>etwa {0}; {1} frei</translation>
  </message>
  <message>
   <source>proof cannot measure its answers; it compares the weights and tries the file.</source>
   <translation>Nachweis kann seine Antworten nicht messen; er vergleicht die Gewichte und probiert die Datei aus.</translation>
  </message>
  <message>
   <source>very roughly {0}</source>
   <translation>sehr grob {0}</translation>
  </message>
  <message>
   <source>{0} is the model itself, which stays as it is.</source>
   <translation>{0} ist das Modell selbst, das bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>{0}, and {1} for a while; {2} free</source>
   <translation>{0}, und eine Weile {1}; {2} frei</translation>
  </message>
  <message>
   <source>{0}; {1} free</source>
   <translation>{0}; {1} frei</translation>
  </message>
 </context>
 <context>
  <name>presets</name>
  <message>
   <source>Exact</source>
   <translation>Exakt</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>Dazwischen</translation>
  </message>
  <message>
   <source>Old style</source>
   <translation>Alter Stil</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Empfohlen</translation>
  </message>
 </context>
 <context>
  <name>proof</name>
  <message>
   <source>Calibrated with {0} ({1} tokens).</source>
   <translation>Kalibriert mit {0} ({1} Token).</translation>
  </message>
  <message>
   <source>Forecast: {0}, measured: {1} ± {2}.</source>
   <translation>Vorhergesagt: {0}, gemessen: {1} ± {2}.</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>Es funktioniert: {0}, {1}.</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>Weggelassen: {0}.</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} words and parts of words (tokens).</source>
   <translation>Gemessen an {0}: {1} Wörter und Wortteile (Token).</translation>
  </message>
  <message>
   <source>The file is complete: {0}, {1}. It could not be tried out here.</source>
   <translation>Die Datei ist vollständig: {0}, {1}. Hier konnte sie nicht ausprobiert werden.</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>Das Original war schon komprimiert: {0}; was dabei verloren ging, kommt nicht zurück.</translation>
  </message>
  <message>
   <source>The quality is an estimate from the error of the weights.</source>
   <translation>Die Qualität ist aus dem Fehler der Gewichte geschätzt.</translation>
  </message>
  <message>
   <source>The quality was measured: both models read the same text.</source>
   <translation>Die Qualität wurde gemessen: Beide Modelle haben denselben Text gelesen.</translation>
  </message>
  <message>
   <source>Without calibration: {0}</source>
   <translation>Ohne Kalibrierung: {0}</translation>
  </message>
  <message>
   <source>a recipe of a newer version</source>
   <translation>ein Rezept einer neueren Version</translation>
  </message>
  <message>
   <source>another one {0} times in 100; over 90 % is good</source>
   <translation>ein anderes {0}-mal von 100; über 90 % ist gut</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <source>no change</source>
   <translation>keine Änderung</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>der beiliegende Text</translation>
  </message>
  <message>
   <source>the largest of all is {0}</source>
   <translation>der größte von allen ist {0}</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>diese Datei</translation>
  </message>
  <message>
   <source>{0} less</source>
   <translation>{0} weniger</translation>
  </message>
  <message>
   <source>{0} more; below 5 % is good</source>
   <translation>{0} mehr; unter 5 % ist gut</translation>
  </message>
  <message>
   <source>{0}, changed by hand</source>
   <translation>{0}, von Hand geändert</translation>
  </message>
  <message>
   <source>{0}, {1}, done in {3}. Every one of its {2} tensors was read back and compared with the original.</source>
   <translation>{0}, {1}, in {3} fertig. Jeder seiner {2} Tensoren wurde zurückgelesen und mit dem Original verglichen.</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0}; unter {1} ist gut</translation>
  </message>
 </context>
 <context>
  <name>recipe</name>
  <message>
   <source>As Balanced, but reads more text and compares longer.</source>
   <translation>Wie Ausgewogen, liest aber mehr Text und vergleicht länger.</translation>
  </message>
  <message>
   <source>As Balanced, with two and a half times as much calibration text: takes longest.</source>
   <translation>Wie Ausgewogen, mit zweieinhalbmal so viel Kalibrierungstext: dauert am längsten.</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Beste</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <source>Reads a text and corrects what rounding spoils.</source>
   <translation>Liest einen Text und berichtigt, was das Runden verdirbt.</translation>
  </message>
  <message>
   <source>Rounds the weights as they are, without reading a text (no calibration): the quickest.</source>
   <translation>Rundet die Gewichte, wie sie sind, ohne einen Text zu lesen (ohne Kalibrierung): am schnellsten.</translation>
  </message>
  <message>
   <source>Rounds the weights as they are.</source>
   <translation>Rundet die Gewichte, wie sie sind.</translation>
  </message>
  <message>
   <source>Watches the model read a text, and corrects what rounding spoils (calibration, GPTQ).</source>
   <translation>Sieht dem Modell beim Lesen eines Textes zu und berichtigt, was das Runden verdirbt (Kalibrierung, GPTQ).</translation>
  </message>
  <message>
   <source>another recipe</source>
   <translation>anderes Rezept</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>höchstens {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>automatic choice</source>
   <translation>automatische Wahl</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>zwischen {0} und {1}</translation>
  </message>
  <message>
   <source>clip</source>
   <translation>Schnitt</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>Format {0}</translation>
  </message>
  <message>
   <source>limit {0}</source>
   <translation>Grenze {0}</translation>
  </message>
  <message>
   <source>limits removed</source>
   <translation>Grenzen entfernt</translation>
  </message>
  <message>
   <source>never above {0}</source>
   <translation>nie über {0}</translation>
  </message>
  <message>
   <source>never below {0}</source>
   <translation>nie unter {0}</translation>
  </message>
  <message>
   <source>own choices removed</source>
   <translation>eigene Entscheidungen entfernt</translation>
  </message>
  <message>
   <source>preset {0}</source>
   <translation>Vorlage {0}</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>der beiliegende Text</translation>
  </message>
  <message>
   <source>{0} clip</source>
   <translation>{0} Schnitt</translation>
  </message>
  <message>
   <source>{0} clips</source>
   <translation>{0} Schnitte</translation>
  </message>
  <message>
   <source>{0} limit</source>
   <translation>{0} Grenze</translation>
  </message>
  <message>
   <source>{0} limits</source>
   <translation>{0} Grenzen</translation>
  </message>
  <message>
   <source>{0} rule</source>
   <translation>{0} Regel</translation>
  </message>
  <message>
   <source>{0} rules</source>
   <translation>{0} Regeln</translation>
  </message>
 </context>
 <context>
  <name>recipe_text</name>
  <message>
   <source>A value is not of the kind that is wanted there ({0}).</source>
   <translation>Ein Wert ist nicht von der Art, die dort verlangt wird ({0}).</translation>
  </message>
  <message>
   <source>Line {0}, column {1}: this is not JSON ({2}).</source>
   <translation>Zeile {0}, Spalte {1}: Das ist kein JSON ({2}).</translation>
  </message>
  <message>
   <source>Nested too deeply.</source>
   <translation>Zu tief verschachtelt.</translation>
  </message>
 </context>
 <context>
  <name>remote_words</name>
  <message>
   <source>From a sample: {0} of {1}.</source>
   <translation>Aus einer Stichprobe: {0} von {1}.</translation>
  </message>
  <message>
   <source>Not downloaded yet. Measuring, trying and compressing need all of the weights.</source>
   <translation>Noch nicht heruntergeladen. Messen, Probieren und Komprimieren brauchen alle Gewichte.</translation>
  </message>
  <message>
   <source>Not downloaded: read {0} of {1}; histograms are from samples.</source>
   <translation>Nicht heruntergeladen: {0} von {1} gelesen; Histogramme stammen aus Stichproben.</translation>
  </message>
 </context>
 <context>
  <name>runners</name>
  <message>
   <source>For Macs with Apple silicon.</source>
   <translation>Für Macs mit Apple-Chip.</translation>
  </message>
  <message>
   <source>For llama.cpp and every program that is built on it.</source>
   <translation>Für llama.cpp und jedes Programm, das darauf aufbaut.</translation>
  </message>
  <message>
   <source>For programs in Python.</source>
   <translation>Für Programme in Python.</translation>
  </message>
  <message>
   <source>For servers with graphics cards.</source>
   <translation>Für Server mit Grafikkarten.</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into LM Studio's folder.</source>
   <translation>Sobald sie nachgewiesen ist, legt ein Knopf sie in den Ordner von LM Studio.</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into Ollama.</source>
   <translation>Sobald sie nachgewiesen ist, bringt ein Knopf sie zu Ollama.</translation>
  </message>
 </context>
 <context>
  <name>why</name>
  <message>
   <source>Chosen by you ({0}).</source>
   <translation>Von Ihnen gewählt ({0}).</translation>
  </message>
  <message>
   <source>{0}, as {1} has it for most parts.</source>
   <translation>{0}, wie {1} es für die meisten Teile vorsieht.</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>billion</source>
   <translation>Milliarden</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>Unterschiede sollten selten sein</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exakt</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>mit deutlich schlechteren Antworten rechnen</translation>
  </message>
  <message>
   <source>expect noticeably worse answers</source>
   <translation>mit merklich schlechteren Antworten rechnen</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>mäßig</translation>
  </message>
  <message>
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>kaum anders</translation>
  </message>
  <message>
   <source>million</source>
   <translation>Millionen</translation>
  </message>
  <message>
   <source>near-lossless</source>
   <translation>fast verlustfrei</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>niemand sollte einen Unterschied merken</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>merklich anders</translation>
  </message>
  <message>
   <source>practically identical to the original</source>
   <translation>praktisch identisch mit dem Original</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>praktisch gleich</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>grob</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>etwas anders</translation>
  </message>
  <message>
   <source>some answers are likely to get worse</source>
   <translation>einige Antworten werden wahrscheinlich schlechter</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>einige Antworten werden schlechter</translation>
  </message>
  <message>
   <source>the same size</source>
   <translation>gleich groß</translation>
  </message>
  <message>
   <source>trillion</source>
   <translation>Billionen</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>meist schwer vom Original zu unterscheiden</translation>
  </message>
  <message>
   <source>very good</source>
   <translation>sehr gut</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} Bit</translation>
  </message>
  <message>
   <source>{0} h</source>
   <translation>{0} Std.</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} Std. {1} Min.</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} Min.</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} Min. {1} s</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} times larger</source>
   <translation>{0}-mal größer</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>{0}-mal kleiner</translation>
  </message>
 </context>
</TS>
