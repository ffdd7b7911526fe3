<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>When to start, once more, its folder</source>
   <translation>Cuándo empezar, otra vez, su carpeta</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>comparado</translation>
  </message>
  <message>
   <source>compressed</source>
   <translation>comprimido</translation>
  </message>
  <message>
   <source>learnt</source>
   <translation>aprendido</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>por hacer</translation>
  </message>
 </context>
 <context>
  <name>ActivationsView</name>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Filled: all channels. Line: channel {0} alone, from its percentiles, drawn with the same area.</source>
   <translation>Relleno: todos los canales. Línea: solo el canal {0}, a partir de sus percentiles, dibujado con la misma área.</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>Las alturas son recuentos</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>Las alturas son potencias de diez: también se ven valores raros</translation>
  </message>
  <message>
   <source>Histogram of the values that enter the tensor</source>
   <translation>Histograma de los valores que entran en el tensor</translation>
  </message>
  <message>
   <source>How often each value occurs among those that entered this tensor</source>
   <translation>Con qué frecuencia aparece cada valor entre los que entraron en este tensor</translation>
  </message>
  <message>
   <source>How often each value occurs, all channels together</source>
   <translation>Con qué frecuencia aparece cada valor, todos los canales juntos</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Nothing was measured here: only tensors that multiply what passes through have an input range.</source>
   <translation>Aquí no se midió nada: solo los tensores que multiplican lo que pasa tienen rango de entrada.</translation>
  </message>
  <message>
   <source>The range of each input channel; which ones stand out</source>
   <translation>El rango de cada canal de entrada; cuáles destacan</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>Values outside count as the ends of the range when it is decided which weights matter most (importance), so that rare giants do not outvote all others. Needs quality Balanced or Best.</source>
   <translation>Los valores de fuera cuentan como los extremos del rango al decidir qué pesos importan más (importance), para que unos gigantes raros no pesen más que todos los demás. Requiere calidad Equilibrada o La mejor.</translation>
  </message>
  <message>
   <source>Values that count (clipping range)</source>
   <translation>Valores que cuentan (rango de recorte)</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>The other model has no tensor of this place and shape.</source>
   <translation>El otro modelo no tiene ningún tensor en este lugar y con esta forma.</translation>
  </message>
 </context>
 <context>
  <name>BesideBox</name>
  <message>
   <source>A second histogram over this one: before and after, or another</source>
   <translation>Un segundo histograma sobre este: antes y después, u otro</translation>
  </message>
  <message>
   <source>As {0} stores it</source>
   <translation>Como lo guarda {0}</translation>
  </message>
  <message>
   <source>Draw beside</source>
   <translation>Dibujar al lado</translation>
  </message>
  <message>
   <source>In {0}</source>
   <translation>En {0}</translation>
  </message>
  <message>
   <source>Nothing beside</source>
   <translation>Nada al lado</translation>
  </message>
 </context>
 <context>
  <name>BusyStrip</name>
  <message>
   <source>Asking your questions …</source>
   <translation>Haciendo sus preguntas …</translation>
  </message>
  <message>
   <source>Handing the file over …</source>
   <translation>Entregando el archivo …</translation>
  </message>
  <message>
   <source>Measuring speed …</source>
   <translation>Midiendo la velocidad …</translation>
  </message>
  <message>
   <source>Measuring with a text …</source>
   <translation>Midiendo con un texto …</translation>
  </message>
  <message>
   <source>Preparing the original …</source>
   <translation>Preparando el original …</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Putting the small tests to both …</source>
   <translation>Poniendo las pruebas pequeñas a ambos …</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Stop this; nothing of it is kept</source>
   <translation>Parar esto; no se conserva nada</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>quedan {0}</translation>
  </message>
 </context>
 <context>
  <name>CardView</name>
  <message>
   <source>Model card</source>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <source>What the model's authors write about it</source>
   <translation>Lo que escriben los autores del modelo</translation>
  </message>
 </context>
 <context>
  <name>ChannelList</name>
  <message>
   <source>Channel {0} reaches {1} times as far as the middle one. Click to see it alone</source>
   <translation>El canal {0} llega {1} veces más lejos que el mediano. Pulse para verlo solo</translation>
  </message>
  <message>
   <source>Channels that stand out (outlier channels): {0} of {1}</source>
   <translation>Canales que destacan (canales atípicos): {0} de {1}</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>Ninguno de los {0} canales destaca.</translation>
  </message>
  <message>
   <source>Reading every channel …</source>
   <translation>Leyendo cada canal …</translation>
  </message>
  <message>
   <source>{0}: {1} times</source>
   <translation>{0}: {1} veces</translation>
  </message>
 </context>
 <context>
  <name>ChannelsChart</name>
  <message>
   <source>Activation ranges by channel</source>
   <translation>Rangos de activación por canal</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Each channel's smallest to largest value; the line is the mean size, marks are outlier channels</source>
   <translation>Del valor menor al mayor de cada canal; la línea es el tamaño medio, las marcas son canales atípicos</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Changed answers</source>
   <translation>Respuestas cambiadas</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Comprimido</translation>
  </message>
  <message>
   <source>Does it still know the answers?</source>
   <translation>¿Sabe aún las respuestas?</translation>
  </message>
  <message>
   <source>Every question to which the two gave different answers</source>
   <translation>Cada pregunta a la que ambos respondieron distinto</translation>
  </message>
  <message>
   <source>Everyday questions (question answering)</source>
   <translation>Preguntas cotidianas (question answering)</translation>
  </message>
  <message>
   <source>Last run: {0}</source>
   <translation>Última vez: {0}</translation>
  </message>
  <message>
   <source>Neither is clearly better than guessing ({0}): this test says little about this model.</source>
   <translation>Ninguno supera claramente al azar ({0}): esta prueba dice poco de este modelo.</translation>
  </message>
  <message>
   <source>No difference that could not be mere chance with so few questions.</source>
   <translation>Ninguna diferencia que no pueda ser puro azar con tan pocas preguntas.</translation>
  </message>
  <message>
   <source>Not one answer changed.</source>
   <translation>No cambió ni una respuesta.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Praise or complaint? (sentiment)</source>
   <translation>¿Elogio o queja? (sentiment)</translation>
  </message>
  <message>
   <source>Put both tests to both models</source>
   <translation>Poner ambas pruebas a ambos modelos</translation>
  </message>
  <message>
   <source>Questions to which the two gave different answers</source>
   <translation>Preguntas a las que ambos respondieron distinto</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>Respuesta correcta</translation>
  </message>
  <message>
   <source>Right answers; with so few questions the true share may lie anywhere between</source>
   <translation>Respuestas correctas; con tan pocas preguntas la proporción real puede estar en cualquier punto entre ambas</translation>
  </message>
  <message>
   <source>Run the small tests</source>
   <translation>Hacer las pruebas pequeñas</translation>
  </message>
  <message>
   <source>Sixty short sentences (praise or complaint?) and sixty everyday questions with four answers each. Both models choose the answer that they find likeliest, so this works for every model, also one that follows no instructions. It takes about as long as measuring with a text.</source>
   <translation>Sesenta frases cortas (¿elogio o queja?) y sesenta preguntas cotidianas con cuatro respuestas cada una. Ambos modelos eligen la respuesta que ven más probable, así que sirve para todo modelo, también uno que no siga instrucciones. Tarda más o menos como medir con un texto.</translation>
  </message>
  <message>
   <source>The compressed model gained more than chance would explain.</source>
   <translation>El modelo comprimido ganó más de lo que explicaría el azar.</translation>
  </message>
  <message>
   <source>The compressed model lost more than chance would explain.</source>
   <translation>El modelo comprimido perdió más de lo que explicaría el azar.</translation>
  </message>
  <message>
   <source>right; true share {0} to {1}</source>
   <translation>correctas; proporción real de {0} a {1}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} right ones lost, {1} gained</source>
   <translation>{0} correctas perdidas, {1} ganadas</translation>
  </message>
 </context>
 <context>
  <name>ChoosePage</name>
  <message>
   <source>Compare</source>
   <translation>Cotejar</translation>
  </message>
  <message>
   <source>Decide the bits of every layer and tensor yourself</source>
   <translation>Decidir uno mismo los bits de cada capa y tensor</translation>
  </message>
  <message>
   <source>Do again: {0} (Ctrl+Y)</source>
   <translation>Rehacer: {0} (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Do it again (Ctrl+Y)</source>
   <translation>Rehacer (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Buscar un modelo</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>Ir al primer paso</translation>
  </message>
  <message>
   <source>More bits where they matter, at the same size</source>
   <translation>Más bits donde importan, con el mismo tamaño</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>No hay ningún modelo abierto</translation>
  </message>
  <message>
   <source>Open one to decide its bits.</source>
   <translation>Abra uno para decidir sus bits.</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Partes</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Say how large it may be, or how good it must be</source>
   <translation>Decir cuánto puede ocupar o cómo de bueno debe ser</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Start from what you want to achieve</source>
   <translation>Partir de lo que quiere conseguir</translation>
  </message>
  <message>
   <source>Take back the last choice (Ctrl+Z)</source>
   <translation>Deshacer la última elección (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Take back: {0} (Ctrl+Z)</source>
   <translation>Deshacer: {0} (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>The recipe as JSON: read, copy, edit</source>
   <translation>La receta como JSON: leer, copiar, editar</translation>
  </message>
  <message>
   <source>The types are chosen tensor by tensor by what they cost the answers (automatic allocation)</source>
   <translation>Los tipos se eligen tensor a tensor según lo que cuestan a las respuestas (reparto automático)</translation>
  </message>
  <message>
   <source>This recipe beside another one</source>
   <translation>Esta receta junto a otra</translation>
  </message>
 </context>
 <context>
  <name>ClipBar</name>
  <message>
   <source>Best</source>
   <translation>La mejor</translation>
  </message>
  <message>
   <source>Highest value kept</source>
   <translation>Mayor valor conservado</translation>
  </message>
  <message>
   <source>Lowest value kept</source>
   <translation>Menor valor conservado</translation>
  </message>
  <message>
   <source>Remove the range: keep all values</source>
   <translation>Quitar el rango: conservar todos los valores</translation>
  </message>
  <message>
   <source>The range of least error that this histogram allows</source>
   <translation>El rango de menor error que permite este histograma</translation>
  </message>
  <message>
   <source>Values above become this one</source>
   <translation>Los valores por encima pasan a ser este</translation>
  </message>
  <message>
   <source>Values below become this one</source>
   <translation>Los valores por debajo pasan a ser este</translation>
  </message>
  <message>
   <source>to</source>
   <translation>a</translation>
  </message>
 </context>
 <context>
  <name>CompareBars</name>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Size before and after</source>
   <translation>Tamaño antes y después</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>{0} becomes {1}</source>
   <translation>{0} pasa a {1}</translation>
  </message>
 </context>
 <context>
  <name>ComparePanel</name>
  <message>
   <source>Another preset, one of yours, or what you had before</source>
   <translation>Otro ajuste, uno suyo o lo que tenía antes</translation>
  </message>
  <message>
   <source>Before the last choice</source>
   <translation>Antes de la última elección</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparar con</translation>
  </message>
  <message>
   <source>Every part that the two recipes give another type</source>
   <translation>Cada parte a la que las dos recetas dan un tipo distinto</translation>
  </message>
  <message>
   <source>Let the other recipe be done; undo brings this one back</source>
   <translation>Hacer que valga la otra receta; deshacer recupera esta</translation>
  </message>
  <message>
   <source>Parts that differ</source>
   <translation>Partes distintas</translation>
  </message>
  <message>
   <source>Parts that differ: {0} of {1}</source>
   <translation>Partes distintas: {0} de {1}</translation>
  </message>
  <message>
   <source>Take the other</source>
   <translation>Usar la otra</translation>
  </message>
  <message>
   <source>This recipe</source>
   <translation>Esta receta</translation>
  </message>
  <message>
   <source>{0} as it comes</source>
   <translation>{0} tal cual</translation>
  </message>
 </context>
 <context>
  <name>Countdown</name>
  <message>
   <source>Do not wait</source>
   <translation>No esperar</translation>
  </message>
  <message>
   <source>Do nothing; the computer goes on as it is</source>
   <translation>No hacer nada; el equipo sigue como está</translation>
  </message>
  <message>
   <source>Going to sleep</source>
   <translation>Suspendiendo</translation>
  </message>
  <message>
   <source>Shut down now</source>
   <translation>Apagar ahora</translation>
  </message>
  <message>
   <source>Shutting down</source>
   <translation>Apagando</translation>
  </message>
  <message>
   <source>Sleep now</source>
   <translation>Suspender ahora</translation>
  </message>
  <message>
   <source>Stay awake</source>
   <translation>Seguir despierto</translation>
  </message>
  <message>
   <source>The queue has finished. The computer goes to sleep in {0} s.</source>
   <translation>La cola ha terminado. El equipo se suspende en {0} s.</translation>
  </message>
  <message>
   <source>The queue has finished. The computer shuts down in {0} s.</source>
   <translation>La cola ha terminado. El equipo se apaga en {0} s.</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>Tiempo restante</translation>
  </message>
 </context>
 <context>
  <name>DetailsCard</name>
  <message>
   <source>Fetch the card's pictures; the computers that hold them learn that you look at it</source>
   <translation>Traer las imágenes de la ficha; los equipos que las guardan sabrán que la mira</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>Trayendo …</translation>
  </message>
  <message>
   <source>Its authors have written no card.</source>
   <translation>Sus autores no han escrito ficha.</translation>
  </message>
  <message>
   <source>Load pictures</source>
   <translation>Cargar imágenes</translation>
  </message>
  <message>
   <source>Pictures are not loaded.</source>
   <translation>Las imágenes no están cargadas.</translation>
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>Cerrar esta ventana</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>Copiar este texto</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <source>What a maintainer needs to know</source>
   <translation>Lo que necesita saber quien lo mantiene</translation>
  </message>
 </context>
 <context>
  <name>DetailsFiles</name>
  <message>
   <source>Fetched are {0} of {1} files, {2} of {3}.</source>
   <translation>Se traen {0} de {1} archivos, {2} de {3}.</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>Trayendo …</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>Qué hay en el repositorio y qué trae una descarga</translation>
  </message>
  <message>
   <source>{1} files, {3}; a download fetches what you choose below.</source>
   <translation>{1} archivos, {3}; una descarga trae lo que elija abajo.</translation>
  </message>
 </context>
 <context>
  <name>DetailsOverview</name>
  <message>
   <source>How much text (context, in tokens) the model shall keep in mind; more takes more memory</source>
   <translation>Cuánto texto (contexto, en tokens) debe tener presente el modelo; más ocupa más memoria</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>Longitud de los textos</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Hecho de</translation>
  </message>
  <message>
   <source>Search for {0}</source>
   <translation>Buscar {0}</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} tokens</translation>
  </message>
 </context>
 <context>
  <name>DetailsPane</name>
  <message>
   <source>Ask the Hub again</source>
   <translation>Preguntar de nuevo al Hub</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Fetch it; it can be paused and goes on after any interruption</source>
   <translation>Traerlo; se puede pausar y sigue tras cualquier interrupción</translation>
  </message>
  <message>
   <source>Figures, and whether it runs on this computer</source>
   <translation>Cifras, y si funciona en este equipo</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>Obtener acceso …</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Mirar dentro</translation>
  </message>
  <message>
   <source>Looking inside first costs a few MB.</source>
   <translation>Mirar antes dentro cuesta unos MB.</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>Abrir su página en el navegador</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Put the details away (Escape)</source>
   <translation>Guardar los detalles (Escape)</translation>
  </message>
  <message>
   <source>See its layers, sizes and sampled values without downloading it; that costs a few MB</source>
   <translation>Ver capas, tamaños y valores de muestra sin descargarlo; cuesta unos MB</translation>
  </message>
  <message>
   <source>The model itself, or one GGUF file of it</source>
   <translation>El modelo mismo, o un archivo GGUF suyo</translation>
  </message>
  <message>
   <source>Three steps: accept its terms, make a token, paste it</source>
   <translation>Tres pasos: aceptar condiciones, crear un token, pegarlo</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>Qué hay en el repositorio y qué trae una descarga</translation>
  </message>
  <message>
   <source>What its authors write about it</source>
   <translation>Lo que escriben sus autores</translation>
  </message>
  <message>
   <source>What to download</source>
   <translation>Qué descargar</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>de {0}</translation>
  </message>
  <message>
   <source>version {0}</source>
   <translation>versión {0}</translation>
  </message>
 </context>
 <context>
  <name>DifferenceTable</name>
  <message>
   <source>Part of the model</source>
   <translation>Parte del modelo</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The other</source>
   <translation>La otra</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Esta</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, capa {1}</translation>
  </message>
 </context>
 <context>
  <name>DiskBanner</name>
  <message>
   <source>Check again</source>
   <translation>Comprobar otra vez</translation>
  </message>
  <message>
   <source>Look now whether there is room</source>
   <translation>Mirar ahora si hay sitio</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Show what lies on that disk</source>
   <translation>Mostrar qué hay en ese disco</translation>
  </message>
  <message>
   <source>The queue waits for space on the disk</source>
   <translation>La cola espera sitio en el disco</translation>
  </message>
 </context>
 <context>
  <name>DownloadRow</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Delete what has arrived, too</source>
   <translation>Borrar también lo que ha llegado</translation>
  </message>
  <message>
   <source>Earlier in the queue</source>
   <translation>Antes en la cola</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>Primero de la cola</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>Obtener acceso …</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Seguir donde se paró</translation>
  </message>
  <message>
   <source>Hide history</source>
   <translation>Ocultar historial</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Later in the queue</source>
   <translation>Después en la cola</translation>
  </message>
  <message>
   <source>Look inside this model</source>
   <translation>Mirar dentro de este modelo</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>Más para {0}</translation>
  </message>
  <message>
   <source>More: its place in the queue, its folder</source>
   <translation>Más: su lugar en la cola, su carpeta</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>Progreso de {0}</translation>
  </message>
  <message>
   <source>Remove this download?</source>
   <translation>¿Quitar esta descarga?</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Quitar {0}</translation>
  </message>
  <message>
   <source>Remove {0} from the list?</source>
   <translation>¿Quitar {0} de la lista?</translation>
  </message>
  <message>
   <source>Remove, keep what has arrived</source>
   <translation>Quitar, conservar lo que ha llegado</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>Mostrar en su carpeta</translation>
  </message>
  <message>
   <source>Stop here; what has arrived is kept</source>
   <translation>Parar aquí; lo que ha llegado se conserva</translation>
  </message>
  <message>
   <source>Take this download off the list</source>
   <translation>Quitar esta descarga de la lista</translation>
  </message>
  <message>
   <source>Three steps: terms, token, paste it here</source>
   <translation>Tres pasos: condiciones, token, pegarlo aquí</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try at once; what has arrived is kept</source>
   <translation>Intentar ya; lo que ha llegado se conserva</translation>
  </message>
  <message>
   <source>What went wrong, when, and why</source>
   <translation>Qué falló, cuándo y por qué</translation>
  </message>
  <message>
   <source>{0} have arrived. Kept, they are not fetched again if you change your mind.</source>
   <translation>Han llegado {0}. Si se conservan, no se traen otra vez si cambia de idea.</translation>
  </message>
 </context>
 <context>
  <name>DownloadsPanel</name>
  <message>
   <source>Clear finished</source>
   <translation>Quitar terminados</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Descargas</translation>
  </message>
  <message>
   <source>Fold this list to one line</source>
   <translation>Plegar esta lista a una línea</translation>
  </message>
  <message>
   <source>Go on with every download that is not finished</source>
   <translation>Seguir con todas las descargas sin terminar</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>Pausar todo</translation>
  </message>
  <message>
   <source>Progress of all downloads</source>
   <translation>Progreso de todas las descargas</translation>
  </message>
  <message>
   <source>Resume all</source>
   <translation>Reanudar todo</translation>
  </message>
  <message>
   <source>Show each download</source>
   <translation>Mostrar cada descarga</translation>
  </message>
  <message>
   <source>Stop all downloads; what has arrived is kept</source>
   <translation>Parar todas las descargas; lo que ha llegado se conserva</translation>
  </message>
  <message>
   <source>Take the finished ones off the list; the models stay</source>
   <translation>Quitar las terminadas de la lista; los modelos quedan</translation>
  </message>
 </context>
 <context>
  <name>EffortPanel</name>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Back to the text that comes along</source>
   <translation>Volver al texto incluido</translation>
  </message>
  <message>
   <source>Calibrate with a text file of yours</source>
   <translation>Calibrar con un archivo de texto propio</translation>
  </message>
  <message>
   <source>Calibrate with all texts in</source>
   <translation>Calibrar con todos los textos de</translation>
  </message>
  <message>
   <source>Calibrate with all texts of a folder of yours</source>
   <translation>Calibrar con todos los textos de una carpeta propia</translation>
  </message>
  <message>
   <source>Calibrate with this text</source>
   <translation>Calibrar con este texto</translation>
  </message>
  <message>
   <source>How much work goes into it</source>
   <translation>Cuánto trabajo se le dedica</translation>
  </message>
  <message>
   <source>Reads: {0}</source>
   <translation>Lee: {0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.jsonl *.json *.csv *.html)</source>
   <translation>Textos (*.txt *.md *.jsonl *.json *.csv *.html)</translation>
  </message>
  <message>
   <source>The model reads this text while it is measured (calibration). One like your own use is best</source>
   <translation>El modelo lee este texto mientras se mide (calibración). Lo mejor es uno como su propio uso</translation>
  </message>
  <message>
   <source>{0} About {1}.</source>
   <translation>{0} Unos {1}.</translation>
  </message>
 </context>
 <context>
  <name>Entrance</name>
  <message>
   <source>Search the Hub</source>
   <translation>Buscar en el Hub</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>Buscar: una palabra, propietario/nombre o una dirección web</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page</source>
   <translation>Palabras, propietario/nombre o la dirección de la página de un modelo</translation>
  </message>
 </context>
 <context>
  <name>ErrorChart</name>
  <message>
   <source>Dots: how far the weights of each tensor moved. Line: how far what flows on to the next layer moved</source>
   <translation>Puntos: cuánto se movieron los pesos de cada tensor. Línea: cuánto se movió lo que pasa a la capa siguiente</translation>
  </message>
  <message>
   <source>Each dot is a tensor, the line is the average of its layer</source>
   <translation>Cada punto es un tensor, la línea es la media de su capa</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Error por capa</translation>
  </message>
  <message>
   <source>Error in %</source>
   <translation>Error en %</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
 </context>
 <context>
  <name>ErrorTable</name>
  <message>
   <source>Bytes now</source>
   <translation>Bytes ahora</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>How it is stored now</source>
   <translation>Cómo está guardado ahora</translation>
  </message>
  <message>
   <source>Largest miss</source>
   <translation>Mayor desvío</translation>
  </message>
  <message>
   <source>Layer {0}: {1}</source>
   <translation>Capa {0}: {1}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Parte del modelo</translation>
  </message>
  <message>
   <source>Range before → after</source>
   <translation>Rango antes → después</translation>
  </message>
  <message>
   <source>Relative error: how far the values moved, relative to their size</source>
   <translation>Error relativo: cuánto se movieron los valores, en relación con su tamaño</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Smallest and largest value in the original and in the result</source>
   <translation>Valor menor y mayor en el original y en el resultado</translation>
  </message>
  <message>
   <source>The one value that moved most</source>
   <translation>El valor que más se movió</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Which tensor</source>
   <translation>Qué tensor</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exacto</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Copy picture</source>
   <translation>Copiar imagen</translation>
  </message>
  <message>
   <source>Drawing (SVG) …</source>
   <translation>Dibujo (SVG) …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Keep what is shown as a file</source>
   <translation>Guardar lo que se muestra como archivo</translation>
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation>Imagen (PNG) …</translation>
  </message>
  <message>
   <source>Table (CSV) …</source>
   <translation>Tabla (CSV) …</translation>
  </message>
 </context>
 <context>
  <name>FamiliesDialog</name>
  <message>
   <source>A row each; the tooltips say why</source>
   <translation>Una fila cada una; las notas dicen por qué</translation>
  </message>
  <message>
   <source>As GGUF</source>
   <translation>Como GGUF</translation>
  </message>
  <message>
   <source>Back to the search</source>
   <translation>Volver a la búsqueda</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>Calibración</translation>
  </message>
  <message>
   <source>Can be read</source>
   <translation>Se puede leer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Families</source>
   <translation>Familias</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>Filtrar por nombre</translation>
  </message>
  <message>
   <source>How a model may be stored</source>
   <translation>Cómo puede estar guardado un modelo</translation>
  </message>
  <message>
   <source>How a model's layers are built</source>
   <translation>Cómo están hechas las capas de un modelo</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Mostrar solo filas que contengan estas palabras</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Guardado como</translation>
  </message>
  <message>
   <source>Verified: a model of this kind gave the same answers in llama.cpp as in its makers' own code. Everything else says why it is not.</source>
   <translation>Verificado: un modelo de este tipo dio en llama.cpp las mismas respuestas que en el código de sus autores. Todo lo demás dice por qué no lo está.</translation>
  </message>
  <message>
   <source>What can be compressed</source>
   <translation>Qué se puede comprimir</translation>
  </message>
 </context>
 <context>
  <name>FilesModel</name>
  <message>
   <source>Fetched</source>
   <translation>Traído</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Access</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>Cualquier tamaño</translation>
  </message>
  <message>
   <source>At least so many parameters</source>
   <translation>Al menos tantos parámetros</translation>
  </message>
  <message>
   <source>At most so many parameters</source>
   <translation>Como mucho tantos parámetros</translation>
  </message>
  <message>
   <source>Can be compressed</source>
   <translation>Se puede comprimir</translation>
  </message>
  <message>
   <source>Every family of models, and how sure it is</source>
   <translation>Cada familia de modelos y su grado de certeza</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <source>From {0}</source>
   <translation>De {0}</translation>
  </message>
  <message>
   <source>Largest size</source>
   <translation>Tamaño máximo</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Más filtros</translation>
  </message>
  <message>
   <source>Only models that run on this computer at about 4 bits</source>
   <translation>Solo modelos que funcionan en este equipo con unos 4 bits</translation>
  </message>
  <message>
   <source>Only models that this program can compress</source>
   <translation>Solo modelos que este programa puede comprimir</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Runs here</source>
   <translation>Funciona aquí</translation>
  </message>
  <message>
   <source>Smallest size</source>
   <translation>Tamaño mínimo</translation>
  </message>
  <message>
   <source>Take all filters away</source>
   <translation>Quitar todos los filtros</translation>
  </message>
  <message>
   <source>Take this filter away: {0}</source>
   <translation>Quitar este filtro: {0}</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Tarea</translation>
  </message>
  <message>
   <source>Task, family, size, licence, access</source>
   <translation>Tarea, familia, tamaño, licencia, acceso</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built</source>
   <translation>La clase de modelo: cómo están hechas sus capas</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>Hasta {0}</translation>
  </message>
  <message>
   <source>What can be compressed?</source>
   <translation>¿Qué se puede comprimir?</translation>
  </message>
  <message>
   <source>What comes first</source>
   <translation>Qué va primero</translation>
  </message>
  <message>
   <source>What the model does</source>
   <translation>Qué hace el modelo</translation>
  </message>
  <message>
   <source>What you may do with it</source>
   <translation>Qué puede hacer con él</translation>
  </message>
  <message>
   <source>Whether its authors ask for consent first (gated)</source>
   <translation>Si sus autores piden antes su consentimiento (gated)</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>Models that are here already</source>
   <translation>Modelos que ya están aquí</translation>
  </message>
  <message>
   <source>On the Hub</source>
   <translation>En el Hub</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>Search the Hub</source>
   <translation>Buscar en el Hub</translation>
  </message>
  <message>
   <source>Search the Hugging Face Hub</source>
   <translation>Buscar en el Hugging Face Hub</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>Buscar: una palabra, propietario/nombre o una dirección web</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page (Ctrl+F)</source>
   <translation>Palabras, propietario/nombre o la dirección de la página de un modelo (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>FitLadder</name>
  <message>
   <source>For each number of bits: whether it runs here</source>
   <translation>Para cada número de bits: si funciona aquí</translation>
  </message>
  <message>
   <source>Runs on this computer</source>
   <translation>Funciona en este equipo</translation>
  </message>
  <message>
   <source>Runs on this computer: {0}</source>
   <translation>Funciona en este equipo: {0}</translation>
  </message>
  <message>
   <source>as is</source>
   <translation>tal cual</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} bits</translation>
  </message>
 </context>
 <context>
  <name>FoundBanner</name>
  <message>
   <source>Choose …</source>
   <translation>Elegir …</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Continue all</source>
   <translation>Continuar todos</translation>
  </message>
  <message>
   <source>Continue the chosen</source>
   <translation>Continuar los elegidos</translation>
  </message>
  <message>
   <source>Go on with all of them, one after another</source>
   <translation>Seguir con todos, uno tras otro</translation>
  </message>
  <message>
   <source>Go on with some of them</source>
   <translation>Seguir con algunos</translation>
  </message>
  <message>
   <source>Go on with those that are ticked</source>
   <translation>Seguir con los marcados</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Leave them as they are; each has its own button</source>
   <translation>Dejarlos como están; cada uno tiene su botón</translation>
  </message>
  <message>
   <source>Nothing was lost: each goes on where it stopped.</source>
   <translation>No se perdió nada: cada uno sigue donde se paró.</translation>
  </message>
 </context>
 <context>
  <name>FoundDelegate</name>
  <message>
   <source>Gated: its authors ask for your consent before you may download it.</source>
   <translation>Restringido: sus autores piden su consentimiento antes de descargarlo.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>asks for consent (gated)</source>
   <translation>pide consentimiento (gated)</translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>se puede comprimir</translation>
  </message>
  <message>
   <source>cannot be compressed: {0}</source>
   <translation>no se puede comprimir: {0}</translation>
  </message>
 </context>
 <context>
  <name>FoundPanel</name>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n modelo</numerusform>
    <numerusform>%n modelos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model(s), more as you scroll</source>
   <translation>
    <numerusform>%n modelo, más al desplazarse</numerusform>
    <numerusform>%n modelos, más al desplazarse</numerusform>
   </translation>
  </message>
  <message>
   <source>A filter may be too narrow.</source>
   <translation>Quizá un filtro sea demasiado estrecho.</translation>
  </message>
  <message>
   <source>Ask the Hub again</source>
   <translation>Preguntar de nuevo al Hub</translation>
  </message>
  <message>
   <source>Below is what was found {0}.</source>
   <translation>Abajo está lo que se encontró {0}.</translation>
  </message>
  <message>
   <source>Clear the words</source>
   <translation>Borrar las palabras</translation>
  </message>
  <message>
   <source>Fetch more</source>
   <translation>Traer más</translation>
  </message>
  <message>
   <source>More could not be fetched.</source>
   <translation>No se pudo traer más.</translation>
  </message>
  <message>
   <source>Most downloaded, and can be compressed here</source>
   <translation>Más descargados que se pueden comprimir aquí</translation>
  </message>
  <message>
   <source>Most liked, and can be compressed here</source>
   <translation>Más gustados que se pueden comprimir aquí</translation>
  </message>
  <message>
   <source>Newest that can be compressed here</source>
   <translation>Los más nuevos que se pueden comprimir aquí</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>Nothing found for “{0}”</source>
   <translation>No se encontró nada para «{0}»</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>Searching the Hub</source>
   <translation>Buscando en el Hub</translation>
  </message>
  <message>
   <source>Searching the Hub …</source>
   <translation>Buscando en el Hub …</translation>
  </message>
  <message>
   <source>Show the models that are here</source>
   <translation>Mostrar los modelos que hay aquí</translation>
  </message>
  <message>
   <source>Smallest that can be compressed here</source>
   <translation>Los más pequeños que se pueden comprimir aquí</translation>
  </message>
  <message>
   <source>Trending now, and can be compressed here</source>
   <translation>De moda ahora y se pueden comprimir aquí</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try fewer or other words.</source>
   <translation>Pruebe con menos palabras u otras.</translation>
  </message>
  <message>
   <source>Without any filter</source>
   <translation>Sin ningún filtro</translation>
  </message>
  <message>
   <source>Without “{0}”</source>
   <translation>Sin «{0}»</translation>
  </message>
 </context>
 <context>
  <name>FoundView</name>
  <message>
   <source>Arrow keys choose a model; its details are at the right</source>
   <translation>Las flechas eligen un modelo; sus detalles están a la derecha</translation>
  </message>
  <message>
   <source>Models found</source>
   <translation>Modelos encontrados</translation>
  </message>
 </context>
 <context>
  <name>GpuPanel</name>
  <message>
   <source>Add GPU support</source>
   <translation>Añadir soporte de GPU</translation>
  </message>
  <message>
   <source>Back to the processor; frees the space</source>
   <translation>Volver al procesador; libera el espacio</translation>
  </message>
  <message>
   <source>Fetches a larger build of PyTorch for NVIDIA cards into a folder of your own</source>
   <translation>Trae una versión mayor de PyTorch para tarjetas NVIDIA a una carpeta propia</translation>
  </message>
  <message>
   <source>GPU support</source>
   <translation>Soporte de GPU</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>Cuánto ha llegado</translation>
  </message>
  <message>
   <source>It is there, but it does not work: {0}</source>
   <translation>Está ahí, pero no funciona: {0}</translation>
  </message>
  <message>
   <source>Looking at the graphics card …</source>
   <translation>Mirando la tarjeta gráfica …</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>What has arrived is kept</source>
   <translation>Lo que ha llegado se conserva</translation>
  </message>
  <message>
   <source>With an NVIDIA card, long work takes a fraction of the time. {0} will be on the disk.</source>
   <translation>Con una tarjeta NVIDIA, el trabajo largo tarda una fracción del tiempo. Ocupará {0} en el disco.</translation>
  </message>
  <message>
   <source>{0} are fetched.</source>
   <translation>Se traen {0}.</translation>
  </message>
  <message>
   <source>{0} have arrived.</source>
   <translation>Han llegado {0}.</translation>
  </message>
  <message>
   <source>{0} is used. GPU support takes {1} on the disk.</source>
   <translation>Se usa {0}. El soporte de GPU ocupa {1} en el disco.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0}: {1} de {2}</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Drag to another place in the queue (or Alt with the arrow keys)</source>
   <translation>Arrastrar a otro lugar de la cola (o Alt con las flechas)</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>  ·  not downloaded</source>
   <translation>  ·  sin descargar</translation>
  </message>
  <message>
   <source>No model open</source>
   <translation>Ningún modelo abierto</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>Abriendo {0} …</translation>
  </message>
  <message>
   <source>{0}  ·  {1} parameters  ·  {2}</source>
   <translation>{0}  ·  {1} parámetros  ·  {2}</translation>
  </message>
 </context>
 <context>
  <name>Histogram</name>
  <message>
   <source>Histogram of the tensor's values</source>
   <translation>Histograma de los valores del tensor</translation>
  </message>
  <message>
   <source>How often each value occurs. Lines: the values that the chosen type can store</source>
   <translation>Con qué frecuencia aparece cada valor. Líneas: los valores que puede guardar el tipo elegido</translation>
  </message>
 </context>
 <context>
  <name>JobCard</name>
  <message>
   <source>Begin the job anew</source>
   <translation>Empezar el trabajo de nuevo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel the job</source>
   <translation>Cancelar el trabajo</translation>
  </message>
  <message>
   <source>Cancel this job?</source>
   <translation>¿Cancelar este trabajo?</translation>
  </message>
  <message>
   <source>Cancel {0}?</source>
   <translation>¿Cancelar {0}?</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallido</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Give the job up and delete what is half-written</source>
   <translation>Abandonar el trabajo y borrar lo escrito a medias</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Seguir donde se paró</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>Seguir con %n hilo</numerusform>
    <numerusform>Seguir con %n hilos</numerusform>
   </translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room on the disk.</source>
   <translation>Sigue solo en cuanto haya sitio en el disco.</translation>
  </message>
  <message>
   <source>Hide log</source>
   <translation>Ocultar registro</translation>
  </message>
  <message>
   <source>Hide map</source>
   <translation>Ocultar mapa</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrumpido</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <source>Move down in the queue (Alt+Down)</source>
   <translation>Bajar en la cola (Alt+Abajo)</translation>
  </message>
  <message>
   <source>Move up in the queue (Alt+Up)</source>
   <translation>Subir en la cola (Alt+Arriba)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Pausing …</source>
   <translation>Pausando …</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>Progreso de {0}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Running elsewhere</source>
   <translation>En curso en otro sitio</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Programado</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>Ver la prueba</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Mostrar registro</translation>
  </message>
  <message>
   <source>Show map</source>
   <translation>Mostrar mapa</translation>
  </message>
  <message>
   <source>Slower, with less memory; what is done is kept</source>
   <translation>Más lento, con menos memoria; lo hecho se conserva</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Empezando …</translation>
  </message>
  <message>
   <source>Stop after the current step; nothing is lost</source>
   <translation>Parar tras el paso actual; no se pierde nada</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Intentar ahora</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Waiting; the queue is paused</source>
   <translation>En espera; la cola está en pausa</translation>
  </message>
  <message>
   <source>Waits for space</source>
   <translation>Espera sitio</translation>
  </message>
  <message>
   <source>What came out, and how good it is</source>
   <translation>Qué salió y cómo de bueno es</translation>
  </message>
  <message>
   <source>What is half-written will be deleted. The original model stays as it is.</source>
   <translation>Lo escrito a medias se borrará. El modelo original queda como está.</translation>
  </message>
  <message>
   <source>What was done, step by step</source>
   <translation>Lo que se hizo, paso a paso</translation>
  </message>
  <message>
   <source>Which parts are done</source>
   <translation>Qué partes están hechas</translation>
  </message>
 </context>
 <context>
  <name>JobLogView</name>
  <message>
   <source>Copy log</source>
   <translation>Copiar registro</translation>
  </message>
  <message>
   <source>Copy the log as text</source>
   <translation>Copiar el registro como texto</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Nothing has been done yet.</source>
   <translation>Aún no se ha hecho nada.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Show the job's own files: log, plan, state</source>
   <translation>Mostrar los archivos del trabajo: registro, plan, estado</translation>
  </message>
  <message>
   <source>What was done, step by step; it stays on this computer</source>
   <translation>Lo que se hizo, paso a paso; queda en este equipo</translation>
  </message>
 </context>
 <context>
  <name>JobMapView</name>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
 </context>
 <context>
  <name>JobMenu</name>
  <message>
   <source>A new job that needs far less memory and time, and gives slightly worse answers</source>
   <translation>Un trabajo nuevo que necesita mucha menos memoria y tiempo y da respuestas algo peores</translation>
  </message>
  <message>
   <source>A new job with the same model and recipe, to a file of another name</source>
   <translation>Un trabajo nuevo con el mismo modelo y receta, hacia un archivo con otro nombre</translation>
  </message>
  <message>
   <source>As soon as the computer is on mains power</source>
   <translation>En cuanto el equipo esté enchufado</translation>
  </message>
  <message>
   <source>Choose a moment</source>
   <translation>Elegir un momento</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Do it again with quality “fast”</source>
   <translation>Hacerlo de nuevo con calidad «rápida»</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>Primero de la cola</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>Seguir con %n hilo</numerusform>
    <numerusform>Seguir con %n hilos</numerusform>
   </translation>
  </message>
  <message>
   <source>Last in the queue</source>
   <translation>Último de la cola</translation>
  </message>
  <message>
   <source>Open the folder of the result</source>
   <translation>Abrir la carpeta del resultado</translation>
  </message>
  <message>
   <source>Slower, with less memory</source>
   <translation>Más lento, con menos memoria</translation>
  </message>
  <message>
   <source>Start as soon as possible</source>
   <translation>Empezar cuanto antes</translation>
  </message>
  <message>
   <source>Start at …</source>
   <translation>Empezar a las …</translation>
  </message>
  <message>
   <source>Start tonight ({0})</source>
   <translation>Empezar esta noche ({0})</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>Empezar al enchufar</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then</source>
   <translation>El equipo y este programa tienen que estar encendidos entonces</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>Al final</translation>
  </message>
  <message>
   <source>To the front</source>
   <translation>Al principio</translation>
  </message>
  <message>
   <source>When its turn comes</source>
   <translation>Cuando le toque</translation>
  </message>
 </context>
 <context>
  <name>JobWatch</name>
  <message>
   <source>A model is being compressed</source>
   <translation>Se está comprimiendo un modelo</translation>
  </message>
  <message>
   <source>{0} % - {1}</source>
   <translation>{0} % - {1}</translation>
  </message>
  <message>
   <source>{0} has stopped</source>
   <translation>{0} se ha parado</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} está listo</translation>
  </message>
  <message>
   <source>{0} waits for space</source>
   <translation>{0} espera sitio</translation>
  </message>
 </context>
 <context>
  <name>LibraryTree</name>
  <message>
   <source>Compressed here</source>
   <translation>Comprimidos aquí</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>Del Hugging Face Hub</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>Sus carpetas</translation>
  </message>
  <message>
   <source>frees {0} alone</source>
   <translation>libera {0} por sí solo</translation>
  </message>
  <message>
   <source>shares files with {0}</source>
   <translation>comparte archivos con {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} y {1} más</translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message>
   <source>
… and {0} more</source>
   <translation>
… y {0} más</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n modelo</numerusform>
    <numerusform>%n modelos</numerusform>
   </translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>Añadir carpeta …</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>No cambiar nada</translation>
  </message>
  <message>
   <source>Choose a folder with models</source>
   <translation>Elegir una carpeta con modelos</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>Borrar del todo</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Enter or a double click opens a model</source>
   <translation>Intro o doble clic abre un modelo</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>Filtrar por nombre</translation>
  </message>
  <message>
   <source>Filter the library</source>
   <translation>Filtrar la biblioteca</translation>
  </message>
  <message>
   <source>Finding the models on this computer.</source>
   <translation>Buscando los modelos de este equipo.</translation>
  </message>
  <message>
   <source>Finish or remove the job first.</source>
   <translation>Termine o quite antes el trabajo.</translation>
  </message>
  <message>
   <source>Free up space …</source>
   <translation>Liberar espacio …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>Omitir esta carpeta</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Mirar de nuevo</translation>
  </message>
  <message>
   <source>Look at this model</source>
   <translation>Mirar este modelo</translation>
  </message>
  <message>
   <source>Looking around …</source>
   <translation>Mirando alrededor …</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>Modelos en este equipo</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Move what is ticked to the trash</source>
   <translation>Mover lo marcado a la papelera</translation>
  </message>
  <message>
   <source>Move {0} to the trash?</source>
   <translation>¿Mover {0} a la papelera?</translation>
  </message>
  <message>
   <source>Moving to the trash …</source>
   <translation>Moviendo a la papelera …</translation>
  </message>
  <message>
   <source>No models here yet</source>
   <translation>Aún no hay modelos aquí</translation>
  </message>
  <message>
   <source>Nothing of that name</source>
   <translation>Nada con ese nombre</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open another one first.</source>
   <translation>Abra antes otro.</translation>
  </message>
  <message>
   <source>Open the folder that it is in</source>
   <translation>Abrir la carpeta donde está</translation>
  </message>
  <message>
   <source>Search the Hub, or add a folder in which you keep models.</source>
   <translation>Busque en el Hub o añada una carpeta donde tenga modelos.</translation>
  </message>
  <message>
   <source>See what is large, and remove what you no longer need</source>
   <translation>Ver qué ocupa mucho y quitar lo que ya no necesita</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Show only models whose name or place holds this</source>
   <translation>Mostrar solo modelos cuyo nombre o lugar contenga esto</translation>
  </message>
  <message>
   <source>Show the models in a folder of yours, too</source>
   <translation>Mostrar también los modelos de una carpeta propia</translation>
  </message>
  <message>
   <source>Stop listing the folder; its files stay</source>
   <translation>Dejar de listar la carpeta; sus archivos quedan</translation>
  </message>
  <message>
   <source>The model that is open now stays.</source>
   <translation>El modelo abierto ahora queda.</translation>
  </message>
  <message>
   <source>There is no trash for these files. Delete them for good?</source>
   <translation>No hay papelera para estos archivos. ¿Borrarlos del todo?</translation>
  </message>
  <message>
   <source>Tick what you no longer need.</source>
   <translation>Marque lo que ya no necesita.</translation>
  </message>
  <message>
   <source>Try fewer letters.</source>
   <translation>Pruebe con menos letras.</translation>
  </message>
  <message>
   <source>{0}

This cannot be undone.</source>
   <translation>{0}

Esto no se puede deshacer.</translation>
  </message>
  <message>
   <source>{0} are free once the trash is emptied.</source>
   <translation>{0} quedan libres cuando se vacíe la papelera.</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>{0} en total</translation>
  </message>
  <message>
   <source>{0} is needed by a job that is not finished.</source>
   <translation>{0} lo necesita un trabajo sin terminar.</translation>
  </message>
  <message>
   <source>{0} would be free.</source>
   <translation>Se liberarían {0}.</translation>
  </message>
  <message>
   <source>{0} would be free; the rest of {1} is used by others, too.</source>
   <translation>Se liberarían {0}; el resto de {1} lo usan también otros.</translation>
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
   <translation>Límite de velocidad</translation>
  </message>
  <message>
   <source>Speed limit in megabytes per second</source>
   <translation>Límite de velocidad en megabytes por segundo</translation>
  </message>
  <message>
   <source>What all downloads together may take of the connection</source>
   <translation>Lo que todas las descargas juntas pueden tomar de la conexión</translation>
  </message>
  <message>
   <source>full speed</source>
   <translation>toda la velocidad</translation>
  </message>
  <message>
   <source>up to {0} MB/s</source>
   <translation>hasta {0} MB/s</translation>
  </message>
  <message>
   <source>up to …</source>
   <translation>hasta …</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source>Choose bits</source>
   <translation>Elegir bits</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Buscar un modelo</translation>
  </message>
  <message>
   <source>Go on: decide how much to compress</source>
   <translation>Siguiente: decidir cuánto comprimir</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>Ir al primer paso</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>No hay ningún modelo abierto</translation>
  </message>
  <message>
   <source>Open one to see what is inside.</source>
   <translation>Abra uno para ver qué hay dentro.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message>
   <source>Decide how much to compress</source>
   <translation>Decidir cuánto comprimir</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Get a model from the Hub or from this computer</source>
   <translation>Tomar un modelo del Hub o de este equipo</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Mirar</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>See how good the result is</source>
   <translation>Ver cómo de bueno es el resultado</translation>
  </message>
  <message>
   <source>See what is inside</source>
   <translation>Ver qué hay dentro</translation>
  </message>
  <message>
   <source>Watch it being done</source>
   <translation>Ver cómo se hace</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Trabajar</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Choose …</source>
   <translation>Elegir …</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measured in the background</source>
   <translation>Medido en segundo plano</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>Progreso de la medición</translation>
  </message>
  <message>
   <source>Open a second model beside this one, such as a finished file.</source>
   <translation>Abra un segundo modelo junto a este, por ejemplo un archivo terminado.</translation>
  </message>
  <message>
   <source>Preparing …</source>
   <translation>Preparando …</translation>
  </message>
  <message>
   <source>Reads a sample of every tensor.</source>
   <translation>Lee una muestra de cada tensor.</translation>
  </message>
  <message>
   <source>Reads a text through the model and notes how large values get; takes minutes.</source>
   <translation>Pasa un texto por el modelo y anota cómo de grandes se hacen los valores; tarda minutos.</translation>
  </message>
  <message>
   <source>Reads a text through the model to see where losses harm most; takes minutes.</source>
   <translation>Pasa un texto por el modelo para ver dónde dañan más las pérdidas; tarda minutos.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>Parar aquí; lo medido se conserva</translation>
  </message>
  <message>
   <source>What is to be seen at a glance</source>
   <translation>Qué se debe ver de un vistazo</translation>
  </message>
  <message>
   <source>What the colours mean</source>
   <translation>Qué significan los colores</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>quedan {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasureCard</name>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Choose a folder of texts</source>
   <translation>Elegir una carpeta de textos</translation>
  </message>
  <message>
   <source>Choose a folder of texts of your own to measure with</source>
   <translation>Elegir una carpeta de textos propios con los que medir</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>Elegir un texto</translation>
  </message>
  <message>
   <source>Choose a text file of your own to measure with</source>
   <translation>Elegir un archivo de texto propio con el que medir</translation>
  </message>
  <message>
   <source>Measure activation ranges</source>
   <translation>Medir rangos de activación</translation>
  </message>
  <message>
   <source>Measure again with a text file of your own</source>
   <translation>Medir de nuevo con un archivo de texto propio</translation>
  </message>
  <message>
   <source>Measured with {0}: {1} words and parts of words (tokens).</source>
   <translation>Medido con {0}: {1} palabras y partes de palabra (tokens).</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>Progreso de la medición</translation>
  </message>
  <message>
   <source>Other text …</source>
   <translation>Otro texto …</translation>
  </message>
  <message>
   <source>Own folder …</source>
   <translation>Carpeta propia …</translation>
  </message>
  <message>
   <source>Own text …</source>
   <translation>Texto propio …</translation>
  </message>
  <message>
   <source>Preparing {0} …</source>
   <translation>Preparando {0} …</translation>
  </message>
  <message>
   <source>Reads a text through the model, layer by layer, and notes how large the values get that enter each one (activation ranges). Few, very large ones make a layer hard to compress.</source>
   <translation>Lee un texto a través del modelo, capa a capa, y anota cuánto crecen los valores que entran en cada una (rangos de activación). Unos pocos muy grandes dificultan comprimir una capa.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>Parar aquí; lo medido se conserva</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>Textos (*.txt *.md *.csv *.json *.html *.py)</translation>
  </message>
  <message>
   <source>What passes through the layers?</source>
   <translation>¿Qué pasa por las capas?</translation>
  </message>
  <message>
   <source>With the text that calibration is done with</source>
   <translation>Con el texto con el que se calibra</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>quedan {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasurePanel</name>
  <message>
   <source>Find out what each type of each part costs this model (sensitivity). It is kept for the next time</source>
   <translation>Averiguar qué cuesta cada tipo de cada parte a este modelo (sensibilidad). Se guarda para la próxima vez</translation>
  </message>
  <message>
   <source>Measure this model</source>
   <translation>Medir este modelo</translation>
  </message>
  <message>
   <source>Models differ. Measuring this one takes some minutes and shows its own curve; Balanced and Best measure it anyway.</source>
   <translation>Los modelos difieren. Medir este tarda unos minutos y muestra su propia curva; Equilibrada y La mejor lo miden de todos modos.</translation>
  </message>
  <message>
   <source>Progress of measuring</source>
   <translation>Progreso de la medición</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Empezando …</translation>
  </message>
  <message>
   <source>Stop measuring</source>
   <translation>Dejar de medir</translation>
  </message>
  <message>
   <source>What each part costs was measured on this model, so the curve is its own.</source>
   <translation>Lo que cuesta cada parte se midió en este modelo, así que la curva es suya.</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>previsión a partir de modelos típicos</translation>
  </message>
  <message>
   <source>measured on this model</source>
   <translation>medido en este modelo</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <source>Copy the diagnostics and send them to us, so that it gets mended.</source>
   <translation>Copie el diagnóstico y envíenoslo para que se arregle.</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>Copiar lo que necesita saber quien lo mantiene</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Show what exactly happened</source>
   <translation>Mostrar qué pasó exactamente</translation>
  </message>
  <message>
   <source>Something went wrong inside Featherweight. Your files are untouched.</source>
   <translation>Algo falló dentro de Featherweight. Sus archivos están intactos.</translation>
  </message>
 </context>
 <context>
  <name>ModelMap</name>
  <message>
   <source>not measured</source>
   <translation>sin medir</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>No cambiar nada</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
 </context>
 <context>
  <name>OrderPanel</name>
  <message numerus="yes">
   <source>%n part(s) take another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.</source>
   <translation>
    <numerusform>%n parte toma otro tipo, casi siempre {0} en vez de {1}: las filas de {2} no se dividen por {3}.</numerusform>
    <numerusform>%n partes toman otro tipo, casi siempre {0} en vez de {1}: las filas de {2} no se dividen por {3}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>Respuestas: {0}</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <source>Choose where the file goes</source>
   <translation>Elegir dónde va el archivo</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>Comprimir</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calcular en</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Download, then start</source>
   <translation>Descargar y luego empezar</translation>
  </message>
  <message>
   <source>Everything to know before the start</source>
   <translation>Todo lo que hay que saber antes de empezar</translation>
  </message>
  <message>
   <source>Exact, headers and vocabulary included: {0} bytes</source>
   <translation>Exacto, con cabeceras y vocabulario: {0} bytes</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats; the proof will measure it</source>
   <translation>Divergencia KL media esperada respecto al original, en nats; la prueba la medirá</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>Cuántos núcleos del procesador se usan a la vez</translation>
  </message>
  <message>
   <source>Output file</source>
   <translation>Archivo de salida</translation>
  </message>
  <message>
   <source>Ready: {0}.</source>
   <translation>Listo: {0}.</translation>
  </message>
  <message>
   <source>Runs in</source>
   <translation>Funciona en</translation>
  </message>
  <message>
   <source>The file that will be written; the original stays as it is</source>
   <translation>El archivo que se escribirá; el original queda como está</translation>
  </message>
  <message>
   <source>The program that will run it; it decides the file's format</source>
   <translation>El programa que lo ejecutará; decide el formato del archivo</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>El resultado</translation>
  </message>
  <message>
   <source>The vocabulary was not fetched; its part of the size is an estimate</source>
   <translation>No se trajo el vocabulario; su parte del tamaño es una estimación</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Hilos</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>Qué hace el trabajo: el procesador o una tarjeta gráfica</translation>
  </message>
  <message>
   <source>Write the result to</source>
   <translation>Escribir el resultado en</translation>
  </message>
  <message>
   <source>Write the smaller model and prove it</source>
   <translation>Escribir el modelo más pequeño y probarlo</translation>
  </message>
  <message>
   <source>Write to</source>
   <translation>Escribir en</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>unos {0}</translation>
  </message>
  <message>
   <source>changed by hand</source>
   <translation>cambiado a mano</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>previsión a partir de modelos típicos</translation>
  </message>
  <message>
   <source>forecast, measured on this model</source>
   <translation>previsión, medida en este modelo</translation>
  </message>
  <message>
   <source>{0} It reads {1} files.</source>
   <translation>{0} Lee archivos {1}.</translation>
  </message>
  <message>
   <source>{0} as {1}, written to {2}</source>
   <translation>{0} como {1}, escrito en {2}</translation>
  </message>
  <message>
   <source>{0} models (*{1})</source>
   <translation>Modelos {0} (*{1})</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} más</translation>
  </message>
  <message>
   <source>{0} per weight, {1}</source>
   <translation>{0} por peso, {1}</translation>
  </message>
  <message>
   <source>{0}: {1} of memory are free</source>
   <translation>{0}: hay {1} de memoria libres</translation>
  </message>
 </context>
 <context>
  <name>OtherModelBar</name>
  <message>
   <source>Beside: {0}. {1} of {2} tensors have a counterpart of the same shape.</source>
   <translation>Al lado: {0}. {1} de {2} tensores tienen un equivalente de la misma forma.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Colour the map by how far each tensor lies from the other</source>
   <translation>Colorear el mapa según cuánto dista cada tensor del otro</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>En el mapa</translation>
  </message>
  <message>
   <source>Opening the second model …</source>
   <translation>Abriendo el segundo modelo …</translation>
  </message>
  <message>
   <source>Take the second model away</source>
   <translation>Quitar el segundo modelo</translation>
  </message>
  <message>
   <source>The middle one differs by {0}.</source>
   <translation>El mediano difiere en {0}.</translation>
  </message>
 </context>
 <context>
  <name>OtherModelButton</name>
  <message>
   <source>A file (GGUF) …</source>
   <translation>Un archivo (GGUF) …</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>Una carpeta …</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Compare with a file</source>
   <translation>Comparar con un archivo</translation>
  </message>
  <message>
   <source>Compare with a folder</source>
   <translation>Comparar con una carpeta</translation>
  </message>
  <message>
   <source>Compare with another model</source>
   <translation>Comparar con otro modelo</translation>
  </message>
  <message>
   <source>Compare …</source>
   <translation>Comparar …</translation>
  </message>
  <message>
   <source>Models (*.gguf *.safetensors)</source>
   <translation>Modelos (*.gguf *.safetensors)</translation>
  </message>
  <message>
   <source>Open a second model beside, such as a finished file</source>
   <translation>Abrir al lado un segundo modelo, por ejemplo un archivo terminado</translation>
  </message>
 </context>
 <context>
  <name>OutlineTree</name>
  <message>
   <source>All tensors of this layer</source>
   <translation>Todos los tensores de esta capa</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Pasa a</translation>
  </message>
  <message>
   <source>Chosen by you: {0}</source>
   <translation>Elegido por usted: {0}</translation>
  </message>
  <message>
   <source>Layer {0}</source>
   <translation>Capa {0}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Parte del modelo</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>Tamaño después</translation>
  </message>
  <message>
   <source>Stand-ins: {0}</source>
   <translation>Sustitutos: {0}</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Guardado como</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, capa {1}</translation>
  </message>
 </context>
 <context>
  <name>OverviewMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>Capa {0}: </translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right</source>
   <translation>Capas de arriba abajo, clases de tensor de izquierda a derecha</translation>
  </message>
  <message>
   <source>Map of the model</source>
   <translation>Mapa del modelo</translation>
  </message>
 </context>
 <context>
  <name>OverviewPane</name>
  <message>
   <source>Filter tensors</source>
   <translation>Filtrar tensores</translation>
  </message>
  <message>
   <source>Filter, e.g. “down” or “layer 3”</source>
   <translation>Filtro, p. ej. «down» o «layer 3»</translation>
  </message>
  <message>
   <source>How large values get from layer to layer (activations)</source>
   <translation>Cuánto crecen los valores de capa en capa (activaciones)</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Layers and tensors</source>
   <translation>Capas y tensores</translation>
  </message>
  <message>
   <source>Layers and tensors, one inside the other</source>
   <translation>Capas y tensores, unos dentro de otros</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Open a layer, then choose a tensor</source>
   <translation>Abra una capa y elija un tensor</translation>
  </message>
  <message>
   <source>Ranges</source>
   <translation>Rangos</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Mostrar solo filas que contengan estas palabras</translation>
  </message>
  <message>
   <source>The whole model at a glance, and every tensor in a table</source>
   <translation>El modelo entero de un vistazo y cada tensor en una tabla</translation>
  </message>
  <message>
   <source>{0} chosen: {1}</source>
   <translation>{0} elegidos: {1}</translation>
  </message>
 </context>
 <context>
  <name>OwnPresets</name>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>Borrar ajuste</translation>
  </message>
  <message>
   <source>Delete the preset {0}?</source>
   <translation>¿Borrar el ajuste {0}?</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>Borrar …</translation>
  </message>
  <message>
   <source>Export this preset</source>
   <translation>Exportar este ajuste</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Forget this preset</source>
   <translation>Olvidar este ajuste</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>Darle otro nombre</translation>
  </message>
  <message>
   <source>Import a preset</source>
   <translation>Importar un ajuste</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importar …</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <source>Keep what is chosen now under a name of yours</source>
   <translation>Guardar lo elegido ahora con un nombre propio</translation>
  </message>
  <message>
   <source>Let it be what is chosen now</source>
   <translation>Que pase a ser lo elegido ahora</translation>
  </message>
  <message>
   <source>My presets</source>
   <translation>Mis ajustes</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>Recetas (*.json)</translation>
  </message>
  <message>
   <source>Rename preset</source>
   <translation>Cambiar nombre del ajuste</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Cambiar nombre …</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>Guardar como ajuste</translation>
  </message>
  <message>
   <source>Save as preset …</source>
   <translation>Guardar …</translation>
  </message>
  <message>
   <source>Take a preset from a recipe file (JSON)</source>
   <translation>Tomar un ajuste de un archivo de receta (JSON)</translation>
  </message>
  <message>
   <source>The files that were made with it keep their names.</source>
   <translation>Los archivos hechos con él conservan su nombre.</translation>
  </message>
  <message>
   <source>The preset holds types, limits, target and care, but no model.</source>
   <translation>El ajuste contiene tipos, límites, objetivo y esmero, pero ningún modelo.</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>What was made with it stays.</source>
   <translation>Lo que se hizo con él se queda.</translation>
  </message>
  <message>
   <source>What you choose can be kept here, for other models too.</source>
   <translation>Lo que elija se puede guardar aquí.</translation>
  </message>
  <message>
   <source>Write it as a recipe file (JSON) to share</source>
   <translation>Escribirlo como archivo de receta (JSON) para compartirlo</translation>
  </message>
  <message>
   <source>does not suit this model</source>
   <translation>no sirve para este modelo</translation>
  </message>
  <message>
   <source>{0}. Without {1} of its rules, which name parts that this model does not have.</source>
   <translation>{0}. Sin {1} de sus reglas, que nombran partes que este modelo no tiene.</translation>
  </message>
 </context>
 <context>
  <name>PreflightRows</name>
  <message>
   <source>At its peak, llama.cpp's try of the file included</source>
   <translation>En su punto más alto, incluida la prueba del archivo con llama.cpp</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <source>From the start to the proof</source>
   <translation>Desde el comienzo hasta la prueba</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>What the file takes, and calibration while it runs</source>
   <translation>Lo que ocupa el archivo, y la calibración mientras dura</translation>
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
   <translation>Todo está listo</translation>
  </message>
  <message>
   <source>Back to the choices</source>
   <translation>Volver a elegir</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Comprobar otra vez</translation>
  </message>
  <message>
   <source>Look at disk and memory once more</source>
   <translation>Mirar otra vez el disco y la memoria</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Mirando …</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>One thing has to be mended first</source>
   <translation>Antes hay que arreglar una cosa</translation>
  </message>
  <message>
   <source>Put the job in the queue</source>
   <translation>Poner el trabajo en la cola</translation>
  </message>
  <message>
   <source>Start anyway</source>
   <translation>Empezar igualmente</translation>
  </message>
  <message>
   <source>Worth a thought before it starts</source>
   <translation>Conviene pensarlo antes de empezar</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>Bits per weight, on average</source>
   <translation>Bits por peso, de media</translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation>Más sobre {0}</translation>
  </message>
  <message>
   <source>Rename, update, export or delete it</source>
   <translation>Cambiarle el nombre, actualizarlo, exportarlo o borrarlo</translation>
  </message>
 </context>
 <context>
  <name>PresetDesk</name>
  <message>
   <source>My preset</source>
   <translation>Mi ajuste</translation>
  </message>
 </context>
 <context>
  <name>PresetGrid</name>
  <message>
   <source>Default</source>
   <translation>Por defecto</translation>
  </message>
  <message>
   <source>Even near-lossless ({0}, {1}) fits an 8 GB laptop, so nothing has to be given up for size.</source>
   <translation>Incluso casi sin pérdida ({0}, {1}) cabe en un portátil de 8 GB, así que no hay que renunciar a nada por el tamaño.</translation>
  </message>
  <message>
   <source>Fits {0}</source>
   <translation>Cabe en {0}</translation>
  </message>
  <message>
   <source>Presets for special cases</source>
   <translation>Ajustes para casos especiales</translation>
  </message>
  <message>
   <source>Show all presets</source>
   <translation>Mostrar todos los ajustes</translation>
  </message>
  <message>
   <source>Show fewer presets</source>
   <translation>Mostrar menos ajustes</translation>
  </message>
  <message>
   <source>To fit a computer</source>
   <translation>Para que quepa en un equipo</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>hasta {0}</translation>
  </message>
 </context>
 <context>
  <name>ProgressMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>Capa {0}: </translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right; the darker, the further it is</source>
   <translation>Capas de arriba abajo, clases de tensor de izquierda a derecha; cuanto más oscuro, más avanzado</translation>
  </message>
  <message>
   <source>Progress on the model's map</source>
   <translation>Progreso en el mapa del modelo</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>{0} of {1} tensors compressed, {2} compared</source>
   <translation>{0} de {1} tensores comprimidos, {2} comparados</translation>
  </message>
  <message>
   <source>{0}; now: layer {1}</source>
   <translation>{0}; ahora: capa {1}</translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n pregunta</numerusform>
    <numerusform>%n preguntas</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers of {0}</source>
   <translation>Respuestas de {0}</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>Preguntar a ambos</translation>
  </message>
  <message>
   <source>Ask the compressed model</source>
   <translation>Preguntar al modelo comprimido</translation>
  </message>
  <message>
   <source>Begin another suite</source>
   <translation>Empezar otra colección</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Elija otro lugar.</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>Continuar un texto</translation>
  </message>
  <message>
   <source>Delete this suite; answers that were kept stay</source>
   <translation>Borrar esta colección; las respuestas guardadas quedan</translation>
  </message>
  <message>
   <source>Each as a conversation of its own</source>
   <translation>Cada una como conversación propia</translation>
  </message>
  <message>
   <source>Export this suite</source>
   <translation>Exportar esta colección</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Import a suite of questions</source>
   <translation>Importar una colección de preguntas</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importar …</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>En tokens (palabras y partes de palabra)</translation>
  </message>
  <message>
   <source>Keep these questions</source>
   <translation>Guardar estas preguntas</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Respuesta más larga</translation>
  </message>
  <message>
   <source>Look at another suite of questions</source>
   <translation>Mirar otra colección de preguntas</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>Mis preguntas</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the suite</source>
   <translation>Nombre de la colección</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevos</translation>
  </message>
  <message>
   <source>One question, or a text to continue.

A blank line begins the next one.</source>
   <translation>Una pregunta, o un texto que continuar.

Una línea en blanco empieza la siguiente.</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Read a suite from a JSON file</source>
   <translation>Leer una colección de un archivo JSON</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save, and put all questions to both</source>
   <translation>Guardar y plantear todas las preguntas a ambos</translation>
  </message>
  <message>
   <source>Separated by a blank line</source>
   <translation>Separadas por una línea en blanco</translation>
  </message>
  <message>
   <source>Suites</source>
   <translation>Colecciones</translation>
  </message>
  <message>
   <source>Suites of questions (*.json)</source>
   <translation>Colecciones de preguntas (*.json)</translation>
  </message>
  <message>
   <source>The compressed file is not there any more.</source>
   <translation>El archivo comprimido ya no está.</translation>
  </message>
  <message>
   <source>The models go on writing each text (completion)</source>
   <translation>Los modelos siguen escribiendo cada texto (completion)</translation>
  </message>
  <message>
   <source>The original is not prepared: see Side by side. Only the compressed model is asked.</source>
   <translation>El original no está preparado: vea Lado a lado. Solo se pregunta al comprimido.</translation>
  </message>
  <message>
   <source>What these questions are called</source>
   <translation>Cómo se llaman estas preguntas</translation>
  </message>
  <message>
   <source>Write this suite as a JSON file</source>
   <translation>Escribir esta colección como archivo JSON</translation>
  </message>
  <message>
   <source>{0} of the words the same</source>
   <translation>{0} de las palabras iguales</translation>
  </message>
 </context>
 <context>
  <name>ProofDesk</name>
  <message>
   <source>Compressed</source>
   <translation>Comprimido</translation>
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
   <translation>Preguntar lo mismo al original y al resultado</translation>
  </message>
  <message>
   <source>Copy it</source>
   <translation>Copiarlo</translation>
  </message>
  <message>
   <source>Copy the Modelfile</source>
   <translation>Copiar el Modelfile</translation>
  </message>
  <message>
   <source>Copy “{0}”</source>
   <translation>Copiar «{0}»</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>Crearlo</translation>
  </message>
  <message>
   <source>Every finished job is compared with its original, tensor by tensor, and tried out.</source>
   <translation>Cada trabajo terminado se compara con su original, tensor a tensor, y se prueba.</translation>
  </message>
  <message>
   <source>Every finished job; compare and measure again</source>
   <translation>Todos los trabajos terminados; comparar y medir de nuevo</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>Trabajos terminados</translation>
  </message>
  <message>
   <source>Get LM Studio</source>
   <translation>Obtener LM Studio</translation>
  </message>
  <message>
   <source>Get Ollama</source>
   <translation>Obtener Ollama</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>Ir al paso anterior</translation>
  </message>
  <message>
   <source>Hand the file to the program that will run it</source>
   <translation>Entregar el archivo al programa que lo ejecutará</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Keep this proof as one HTML file, to read, send or print</source>
   <translation>Guardar esta prueba como un archivo HTML para leer, enviar o imprimir</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Look at another finished job</source>
   <translation>Mirar otro trabajo terminado</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>Mis preguntas</translation>
  </message>
  <message>
   <source>No proof yet</source>
   <translation>Aún no hay prueba</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Open LM Studio</source>
   <translation>Abrir LM Studio</translation>
  </message>
  <message>
   <source>Open in …</source>
   <translation>Abrir en …</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Abrirlo</translation>
  </message>
  <message>
   <source>Publish the file on the Hugging Face Hub, with a model card</source>
   <translation>Publicar el archivo en el Hugging Face Hub con una ficha</translation>
  </message>
  <message>
   <source>Put it there</source>
   <translation>Ponerlo ahí</translation>
  </message>
  <message>
   <source>Questions of your own, kept and asked again</source>
   <translation>Preguntas propias, guardadas y repetidas</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Guardar informe</translation>
  </message>
  <message>
   <source>Save report …</source>
   <translation>Guardar informe …</translation>
  </message>
  <message>
   <source>See the work</source>
   <translation>Ver el trabajo</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Show in folder: open the folder that the file is in</source>
   <translation>Mostrar en la carpeta: abrir la carpeta donde está el archivo</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>Pruebas pequeñas</translation>
  </message>
  <message>
   <source>The file is not there any more; its proof is kept</source>
   <translation>El archivo ya no está; su prueba se conserva</translation>
  </message>
  <message>
   <source>The report is saved as {0}.</source>
   <translation>El informe está guardado como {0}.</translation>
  </message>
  <message>
   <source>The verdict and every figure</source>
   <translation>El veredicto y todas las cifras</translation>
  </message>
  <message>
   <source>Two short tests with known answers</source>
   <translation>Dos pruebas cortas con respuestas conocidas</translation>
  </message>
  <message>
   <source>Upload …</source>
   <translation>Subir …</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <source>{0} Create a model called {1} there? Ollama keeps a copy of its own ({2}).</source>
   <translation>{0} ¿Crear allí un modelo llamado {1}? Ollama guarda una copia propia ({2}).</translation>
  </message>
  <message>
   <source>{0} Put this file there? On the same disk it takes no space of its own (a hard link).</source>
   <translation>{0} ¿Poner ahí este archivo? En el mismo disco no ocupa espacio propio (enlace duro).</translation>
  </message>
  <message>
   <source>{0} With the Modelfile it can be given to Ollama on any computer that has the file.</source>
   <translation>{0} Con el Modelfile se puede dar a Ollama en cualquier equipo que tenga el archivo.</translation>
  </message>
 </context>
 <context>
  <name>QualityCurve</name>
  <message>
   <source>Click to choose a size</source>
   <translation>Pulse para elegir un tamaño</translation>
  </message>
  <message>
   <source>Difference (KL)</source>
   <translation>Diferencia (KL)</translation>
  </message>
  <message>
   <source>Lower is better: how far the answers are from the original's. Line: the best at every size</source>
   <translation>Más bajo es mejor: cuánto distan las respuestas del original. Línea: lo mejor a cada tamaño</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Tamaño frente a calidad</translation>
  </message>
 </context>
 <context>
  <name>QueueBar</name>
  <message>
   <source>Afterwards</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Finish the job under way, and start no other</source>
   <translation>Terminar el trabajo en curso y no empezar otro</translation>
  </message>
  <message>
   <source>Finish this, then stop</source>
   <translation>Terminar este y parar</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Let the queue work again</source>
   <translation>Dejar que la cola trabaje de nuevo</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>Pausar todo</translation>
  </message>
  <message>
   <source>Stop after the current step, and start no other</source>
   <translation>Parar tras el paso actual y no empezar otro</translation>
  </message>
  <message>
   <source>What the computer does when the queue has come to its end</source>
   <translation>Qué hace el equipo cuando la cola llega al final</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Open its page in the browser; nothing is installed by itself</source>
   <translation>Abrir su página en el navegador; nada se instala solo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Switch between light and dark</source>
   <translation>Cambiar entre claro y oscuro</translation>
  </message>
  <message>
   <source>Theme, folders, Hub token</source>
   <translation>Tema, carpetas, token del Hub</translation>
  </message>
  <message>
   <source>Version {0} is there</source>
   <translation>Ya está la versión {0}</translation>
  </message>
  <message>
   <source>{0}, {1} open</source>
   <translation>{0}, {1} abiertos</translation>
  </message>
 </context>
 <context>
  <name>RangesChart</name>
  <message>
   <source>Activation ranges by layer</source>
   <translation>Rangos de activación por capa</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <source>Pale: from the smallest to the largest value. Strong: 99.9 % of the values. Click a layer to see it</source>
   <translation>Pálido: del valor menor al mayor. Fuerte: el 99,9 % de los valores. Pulse una capa para verla</translation>
  </message>
 </context>
 <context>
  <name>RangesPanel</name>
  <message>
   <source>From the smallest to the largest value</source>
   <translation>Del valor menor al mayor</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>Clase de tensor</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Pale: smallest to largest value. Strong: 99.9 % of the values. Line: mean size.</source>
   <translation>Pálido: del menor al mayor. Fuerte: el 99,9 % de los valores. Línea: tamaño medio.</translation>
  </message>
  <message>
   <source>Powers of ten: one wild layer does not flatten the others</source>
   <translation>Potencias de diez: una capa desbocada no aplana las demás</translation>
  </message>
  <message>
   <source>Which inputs to compare from layer to layer</source>
   <translation>Qué entradas comparar de capa en capa</translation>
  </message>
 </context>
 <context>
  <name>Recent</name>
  <message>
   <source>Open {0}</source>
   <translation>Abrir {0}</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>Abiertos antes</translation>
  </message>
 </context>
 <context>
  <name>RecipeEditor</name>
  <message>
   <source>A valid recipe: {0} with this model. Apply it to see more.</source>
   <translation>Una receta válida: {0} con este modelo. Aplíquela para ver más.</translation>
  </message>
  <message>
   <source>All that was chosen, as a file of it would say it. It can be edited here</source>
   <translation>Todo lo elegido, tal como lo diría un archivo. Se puede editar aquí</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Back to the recipe as it is</source>
   <translation>Volver a la receta como está</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>Copiar este texto</translation>
  </message>
  <message>
   <source>Drop edits</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Export the recipe</source>
   <translation>Exportar la receta</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Let this be the recipe; undo brings the one before back</source>
   <translation>Que esta sea la receta; deshacer recupera la anterior</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>Recetas (*.json)</translation>
  </message>
  <message>
   <source>The recipe as JSON</source>
   <translation>La receta como JSON</translation>
  </message>
  <message>
   <source>The whole recipe as text (JSON)</source>
   <translation>La receta entera como texto (JSON)</translation>
  </message>
  <message>
   <source>This is what will be done: {0}.</source>
   <translation>Esto es lo que se hará: {0}.</translation>
  </message>
  <message>
   <source>Write it as a file, for `--recipe` or to share</source>
   <translation>Escribirla como archivo, para `--recipe` o para compartirla</translation>
  </message>
 </context>
 <context>
  <name>RemoteBar</name>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Fetch all {0}; what you choose now is kept</source>
   <translation>Traer los {0}; lo que elija ahora se conserva</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>99 of 100 predictions differ less than this from the original's</source>
   <translation>99 de cada 100 predicciones difieren menos que esto del original</translation>
  </message>
  <message>
   <source>Among how many next words the model wavers on average; lower is better</source>
   <translation>Entre cuántas palabras siguientes duda el modelo de media; menos es mejor</translation>
  </message>
  <message>
   <source>Bytes of the file, headers included</source>
   <translation>Bytes del archivo, cabeceras incluidas</translation>
  </message>
  <message>
   <source>Click a title to sort</source>
   <translation>Pulse un título para ordenar</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>Diferencia de respuestas (KL)</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: their average.</source>
   <translation>Puntos: los pesos de cada tensor. Línea: su media.</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: what flows through the model, as measured.</source>
   <translation>Puntos: los pesos de cada tensor. Línea: lo que fluye por el modelo, medido.</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Error por capa</translation>
  </message>
  <message>
   <source>Error of every tensor</source>
   <translation>Error de cada tensor</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>Todos los tensores, el error mayor primero</translation>
  </message>
  <message>
   <source>How far all weights together moved (relative error). An estimate of quality, not a test of answers</source>
   <translation>Cuánto se movieron todos los pesos juntos (error relativo). Una estimación de la calidad, no una prueba de respuestas</translation>
  </message>
  <message>
   <source>How often both find the same next word (token) likeliest</source>
   <translation>Cuántas veces ambos ven más probable la misma palabra siguiente (token)</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>No se ha probado.</translation>
  </message>
  <message>
   <source>Largest resident size of llama.cpp with this file</source>
   <translation>Mayor memoria residente de llama.cpp con este archivo</translation>
  </message>
  <message>
   <source>Let llama.cpp write with both, one after the other, and take the time</source>
   <translation>Hacer que llama.cpp escriba con ambos, uno tras otro, y medir el tiempo</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>Línea: la mejor previsión a cada tamaño. Puntos: medido. Más bajo es mejor.</translation>
  </message>
  <message>
   <source>Mean Kullback-Leibler divergence: how far the predicted next words are from the original's; 0 is none</source>
   <translation>Divergencia de Kullback-Leibler media: cuánto distan las palabras previstas de las del original; 0 es nada</translation>
  </message>
  <message>
   <source>Measure speed</source>
   <translation>Medir velocidad</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>Memoria al funcionar</translation>
  </message>
  <message>
   <source>Overall error</source>
   <translation>Error total</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>Misma palabra siguiente</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Tamaño frente a calidad</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Tamaño en disco</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Speed measured {0}, {1} threads, one after the other.</source>
   <translation>Velocidad medida {0}, {1} hilos, uno tras otro.</translation>
  </message>
  <message>
   <source>Tokens (words and parts of words) that llama.cpp writes in a second here</source>
   <translation>Tokens (palabras y partes) que llama.cpp escribe aquí en un segundo</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>Incertidumbre (perplejidad)</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>Lo que escribió en llama.cpp</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>Peores casos (99 % KL)</translation>
  </message>
  <message>
   <source>forecast {0}; {1}</source>
   <translation>previsto {0}; {1}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>sin medir</translation>
  </message>
  <message>
   <source>the original needs at least {0}</source>
   <translation>el original necesita al menos {0}</translation>
  </message>
  <message>
   <source>tokens per second; the original was not measured</source>
   <translation>tokens por segundo; el original no se midió</translation>
  </message>
  <message>
   <source>tokens per second; the original {0}</source>
   <translation>tokens por segundo; el original {0}</translation>
  </message>
  <message>
   <source>was {0}; per weight {1}</source>
   <translation>era {0}; por peso {1}</translation>
  </message>
  <message>
   <source>{0}; below 10 % is good</source>
   <translation>{0}; menos del 10 % es bueno</translation>
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
   <translation>Difieren (KL)</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>File there</source>
   <translation>Archivo presente</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>KL {0} ± {1}, same word {2}, perplexity {3} → {4}</source>
   <translation>KL {0} ± {1}, misma palabra {2}, perplejidad {3} → {4}</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Hecho de</translation>
  </message>
  <message>
   <source>Perplexity</source>
   <translation>Perplejidad</translation>
  </message>
  <message>
   <source>Questions: {0}</source>
   <translation>Preguntas: {0}</translation>
  </message>
  <message>
   <source>Same word</source>
   <translation>Misma palabra</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>Pruebas pequeñas</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>Text: {0}, {1} tokens in chunks of {2}</source>
   <translation>Texto: {0}, {1} tokens en trozos de {2}</translation>
  </message>
  <message>
   <source>Tokens/s</source>
   <translation>Tokens/s</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>ya no está</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>el texto incluido</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>{0} answered</source>
   <translation>{0} respondidas</translation>
  </message>
  <message>
   <source>{0} answers changed, {1} right</source>
   <translation>{0} respuestas cambiadas, {1} correctas</translation>
  </message>
 </context>
 <context>
  <name>Runs</name>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>All were made from the same original.</source>
   <translation>Todos proceden del mismo original.</translation>
  </message>
  <message>
   <source>Both models read this text</source>
   <translation>Ambos modelos leen este texto</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>Elegir un texto</translation>
  </message>
  <message>
   <source>Choose a text file of your own</source>
   <translation>Elegir un archivo de texto propio</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Comparados</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>Trabajos terminados</translation>
  </message>
  <message>
   <source>Forget these proofs; files and jobs stay</source>
   <translation>Olvidar estas pruebas; archivos y trabajos quedan</translation>
  </message>
  <message>
   <source>How many pieces of the text; more take longer and are surer</source>
   <translation>Cuántos trozos del texto; más tardan más y son más seguros</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Medir de nuevo</translation>
  </message>
  <message>
   <source>Measurements of {0}</source>
   <translation>Mediciones de {0}</translation>
  </message>
  <message>
   <source>Nothing was measured since the job. Every measurement is kept; none replaces another.</source>
   <translation>No se ha medido nada desde el trabajo. Toda medición se guarda; ninguna reemplaza a otra.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Trozos</translation>
  </message>
  <message>
   <source>Remove from history</source>
   <translation>Quitar del historial</translation>
  </message>
  <message>
   <source>Remove the job on the Work page first; its proof belongs to it</source>
   <translation>Quite antes el trabajo en la página Trabajar; su prueba le pertenece</translation>
  </message>
  <message>
   <source>Select two or more rows (Ctrl or Shift) to compare them.</source>
   <translation>Elija dos o más filas (Ctrl o Mayús) para compararlas.</translation>
  </message>
  <message>
   <source>Select two or more to compare them; double-click or Enter shows a report</source>
   <translation>Elija dos o más para compararlas; doble clic o Intro muestra un informe</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Tamaño frente a calidad</translation>
  </message>
  <message>
   <source>Text to measure with: {0}</source>
   <translation>Texto con el que medir: {0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>Textos (*.txt *.md *.csv *.json *.html *.py)</translation>
  </message>
  <message>
   <source>The bundled text …</source>
   <translation>El texto incluido …</translation>
  </message>
  <message>
   <source>The compressed file is not there any more</source>
   <translation>El archivo comprimido ya no está</translation>
  </message>
  <message>
   <source>They were made from different originals, so perplexity does not compare them.</source>
   <translation>Proceden de originales distintos, así que la perplejidad no los compara.</translation>
  </message>
  <message>
   <source>Tokens at a time</source>
   <translation>Tokens a la vez</translation>
  </message>
  <message>
   <source>Tokens that are read at a time; the second half is scored</source>
   <translation>Tokens que se leen a la vez; se puntúa la segunda mitad</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Processor (CPU)</source>
   <translation>Procesador (CPU)</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>A message of the system, if another window is in front</source>
   <translation>Un mensaje del sistema si hay otra ventana delante</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Siempre oscuro</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>Siempre claro</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Ask for a newer version at the start</source>
   <translation>Preguntar al empezar por una versión más nueva</translation>
  </message>
  <message>
   <source>Ask for the newest version once</source>
   <translation>Preguntar una vez por la versión más nueva</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>Preguntar ahora</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>Preguntando …</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Cambiar …</translation>
  </message>
  <message>
   <source>Choose a folder for results</source>
   <translation>Elegir una carpeta para los resultados</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Elegir otra carpeta</translation>
  </message>
  <message>
   <source>Close Featherweight and open it in this language; jobs go on where they stopped</source>
   <translation>Cerrar Featherweight y abrirlo en este idioma; los trabajos siguen donde se pararon</translation>
  </message>
  <message>
   <source>Close the settings</source>
   <translation>Cerrar los ajustes</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calcular en</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Descargas</translation>
  </message>
  <message>
   <source>Downloads at a time</source>
   <translation>Descargas a la vez</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>Carpeta de resultados</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <source>Follow the system's light or dark setting</source>
   <translation>Seguir el ajuste claro u oscuro del sistema</translation>
  </message>
  <message>
   <source>Holds from the next start on.</source>
   <translation>Vale desde el próximo inicio.</translation>
  </message>
  <message>
   <source>How many downloads run side by side</source>
   <translation>Cuántas descargas van a la vez</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>Cuántos núcleos del procesador se usan a la vez</translation>
  </message>
  <message>
   <source>Hugging Face account</source>
   <translation>Cuenta de Hugging Face</translation>
  </message>
  <message>
   <source>Jobs, proofs, history and settings: {0}</source>
   <translation>Trabajos, pruebas, historial y ajustes: {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Newer versions</source>
   <translation>Versiones más nuevas</translation>
  </message>
  <message>
   <source>Nothing about you, your models or your texts. There is no account with us and no counting of users. The program talks to the Hugging Face Hub when you search, look, download or upload there, to the hosts of a model card's pictures if you load them, and to nobody else.</source>
   <translation>Nada sobre usted, sus modelos o sus textos. No hay cuenta con nosotros ni recuento de usuarios. El programa habla con el Hugging Face Hub cuando busca, mira, descarga o sube allí, con los servidores de las imágenes de una ficha si las carga, y con nadie más.</translation>
  </message>
  <message>
   <source>Off unless you want it</source>
   <translation>Apagado mientras no lo quiera</translation>
  </message>
  <message>
   <source>Only a version number is read; nothing is sent, and nothing is installed.</source>
   <translation>Solo se lee un número de versión; no se envía ni se instala nada.</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>Abrir su página en el navegador</translation>
  </message>
  <message>
   <source>Open the folder with jobs, proofs, history and settings</source>
   <translation>Abrir la carpeta con trabajos, pruebas, historial y ajustes</translation>
  </message>
  <message>
   <source>Results go to</source>
   <translation>Los resultados van a</translation>
  </message>
  <message>
   <source>Say when a job has ended</source>
   <translation>Avisar cuando termine un trabajo</translation>
  </message>
  <message>
   <source>See it</source>
   <translation>Verla</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Start again now</source>
   <translation>Reiniciar ahora</translation>
  </message>
  <message>
   <source>The language of this window; models speak their own</source>
   <translation>El idioma de esta ventana; los modelos hablan el suyo</translation>
  </message>
  <message>
   <source>This build was not made by a release, so there is nobody to ask.</source>
   <translation>Esta versión no procede de una publicación, así que no hay a quién preguntar.</translation>
  </message>
  <message>
   <source>This is the newest version ({0}).</source>
   <translation>Esta es la versión más nueva ({0}).</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Hilos</translation>
  </message>
  <message>
   <source>Version {0} is there.</source>
   <translation>Ya está la versión {0}.</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>Qué hace el trabajo: el procesador o una tarjeta gráfica</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Lo que sale de este equipo</translation>
  </message>
  <message>
   <source>Where compressed models go unless you say otherwise</source>
   <translation>Adónde van los modelos comprimidos si no dice otra cosa</translation>
  </message>
  <message>
   <source>While it works</source>
   <translation>Mientras trabaja</translation>
  </message>
  <message>
   <source>{0} at a time</source>
   <translation>{0} a la vez</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>0 always takes the likeliest word: then every difference comes from the compression</source>
   <translation>0 toma siempre la palabra más probable: así toda diferencia viene de la compresión</translation>
  </message>
  <message>
   <source>A copy of the original ({0}, {1}) lies in the job's folder until it or the job is removed.</source>
   <translation>Una copia del original ({0}, {1}) queda en la carpeta del trabajo hasta que se quite ella o el trabajo.</translation>
  </message>
  <message>
   <source>As a conversation, with the model's own chat template</source>
   <translation>Como conversación, con la plantilla de chat del modelo</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>Preguntar a ambos</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>Both go on writing your text (completion)</source>
   <translation>Ambos siguen escribiendo su texto (completion)</translation>
  </message>
  <message>
   <source>Both say exactly the same.</source>
   <translation>Ambos dicen exactamente lo mismo.</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Comprimido</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>Continuar un texto</translation>
  </message>
  <message>
   <source>Cut off at the longest answer.</source>
   <translation>Cortada en la respuesta más larga.</translation>
  </message>
  <message>
   <source>Delete the copy of the original; the original itself stays</source>
   <translation>Borrar la copia del original; el original queda</translation>
  </message>
  <message>
   <source>Enter asks; Shift+Enter begins a new line</source>
   <translation>Intro pregunta; Mayús+Intro empieza otra línea</translation>
  </message>
  <message>
   <source>Forget this conversation</source>
   <translation>Olvidar esta conversación</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>En tokens (palabras y partes de palabra)</translation>
  </message>
  <message>
   <source>Its answer will stand here.</source>
   <translation>Su respuesta estará aquí.</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Respuesta más larga</translation>
  </message>
  <message>
   <source>Looking at the original …</source>
   <translation>Mirando el original …</translation>
  </message>
  <message>
   <source>Not prepared yet.</source>
   <translation>Aún sin preparar.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Prepare the original ({0})</source>
   <translation>Preparar el original ({0})</translation>
  </message>
  <message>
   <source>Put this to both (Enter)</source>
   <translation>Planteárselo a ambos (Intro)</translation>
  </message>
  <message>
   <source>Reading the question …</source>
   <translation>Leyendo la pregunta …</translation>
  </message>
  <message>
   <source>Remove the copy</source>
   <translation>Quitar la copia</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Stop both answers; what is there stays</source>
   <translation>Parar ambas respuestas; lo que hay queda</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Parado.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>The compressed file is not there any more, so nobody can be asked. Its proof is kept.</source>
   <translation>El archivo comprimido ya no está, así que no se puede preguntar a nadie. Su prueba se conserva.</translation>
  </message>
  <message>
   <source>The original cannot be asked: {0} The compressed model can.</source>
   <translation>No se puede preguntar al original: {0} Al comprimido sí.</translation>
  </message>
  <message>
   <source>The same seed throws the same dice; matters above temperature 0</source>
   <translation>La misma semilla tira los mismos dados; importa con temperatura mayor que 0</translation>
  </message>
  <message>
   <source>This model has no chat template; a common one was used. Try Continue a text.</source>
   <translation>Este modelo no tiene plantilla de chat; se usó una común. Pruebe Continuar un texto.</translation>
  </message>
  <message>
   <source>To ask the original as well, it must be written once as {0}, without loss: {1} on the disk, until you remove it. The compressed model can be asked now.</source>
   <translation>Para preguntar también al original hay que escribirlo una vez como {0}, sin pérdida: {1} en el disco hasta que lo quite. Al comprimido se le puede preguntar ya.</translation>
  </message>
  <message>
   <source>To be asked, the original needs a copy of {0}; {1} are free.</source>
   <translation>Para preguntarle, el original necesita una copia de {0}; hay {1} libres.</translation>
  </message>
  <message>
   <source>What it says; words that the other one does not say are marked</source>
   <translation>Lo que dice; las palabras que el otro no dice están marcadas</translation>
  </message>
  <message>
   <source>Write the original as a file that llama.cpp can run, without loss</source>
   <translation>Escribir el original como archivo que llama.cpp pueda ejecutar, sin pérdida</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Escribiendo …</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Su pregunta</translation>
  </message>
  <message>
   <source>{0} of the words are the same, in the same order. Other words are marked.</source>
   <translation>{0} de las palabras son iguales, en el mismo orden. Las demás están marcadas.</translation>
  </message>
  <message>
   <source>{0} tokens per second</source>
   <translation>{0} tokens por segundo</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Access to {0}</source>
   <translation>Acceso a {0}</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>Cerrar esta ventana</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Its authors want to know who takes this model. Three steps, once; then the download goes on.</source>
   <translation>Sus autores quieren saber quién toma este modelo. Tres pasos, una vez; luego la descarga sigue.</translation>
  </message>
 </context>
 <context>
  <name>SignInPanel</name>
  <message>
   <source>A token is kept here, but the Hub does not know it (401).</source>
   <translation>Hay un token guardado, pero el Hub no lo conoce (401).</translation>
  </message>
  <message>
   <source>A token is kept here; the Hub could not be asked about it.</source>
   <translation>Hay un token guardado; no se pudo preguntar al Hub por él.</translation>
  </message>
  <message>
   <source>Accept the model's terms on its page.</source>
   <translation>Acepte las condiciones del modelo en su página.</translation>
  </message>
  <message>
   <source>Ask the Hub whether you have access now</source>
   <translation>Preguntar al Hub si ya tiene acceso</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>Preguntando al Hub …</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Comprobar otra vez</translation>
  </message>
  <message>
   <source>Check the token and keep it in the keychain</source>
   <translation>Comprobar el token y guardarlo en el llavero</translation>
  </message>
  <message>
   <source>In your browser: make a token of the kind “read”</source>
   <translation>En su navegador: cree un token del tipo «read»</translation>
  </message>
  <message>
   <source>In your browser: sign in there and accept the model's terms</source>
   <translation>En su navegador: inicie sesión y acepte las condiciones del modelo</translation>
  </message>
  <message>
   <source>Kept in your system's keychain, never in a file of ours</source>
   <translation>Guardado en el llavero de su sistema, nunca en un archivo nuestro</translation>
  </message>
  <message>
   <source>Make a token at the Hub, of the kind “read”.</source>
   <translation>Cree en el Hub un token del tipo «read».</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>Abrir la página del modelo</translation>
  </message>
  <message>
   <source>Open the token page</source>
   <translation>Abrir la página de tokens</translation>
  </message>
  <message>
   <source>Remove the token from the system's keychain</source>
   <translation>Quitar el token del llavero del sistema</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Cerrar sesión</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token of the environment variable HF_TOKEN.</source>
   <translation>Sesión de {0}, con el token de la variable de entorno HF_TOKEN.</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token that Hugging Face's own tools keep.</source>
   <translation>Sesión de {0}, con el token que guardan las herramientas de Hugging Face.</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>Sesión de {0}.</translation>
  </message>
  <message>
   <source>Signed in as {0}. The token is in your system's keychain.</source>
   <translation>Sesión de {0}. El token está en el llavero de su sistema.</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>You are not signed in at the Hub.</source>
   <translation>No ha iniciado sesión en el Hub.</translation>
  </message>
 </context>
 <context>
  <name>SplittingDialog</name>
  <message>
   <source>A wrong one makes the model read some texts a little differently. The nearest is a good guess.</source>
   <translation>Con una equivocada, el modelo lee algunos textos de forma algo distinta. La más cercana es una buena suposición.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidir más tarde</translation>
  </message>
  <message>
   <source>How does it split text?</source>
   <translation>¿Cómo divide el texto?</translation>
  </message>
  <message>
   <source>Known ways</source>
   <translation>Formas conocidas</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>Usar esta</translation>
  </message>
  <message>
   <source>The nearest stands first</source>
   <translation>La más cercana va primero</translation>
  </message>
  <message>
   <source>The report names it</source>
   <translation>El informe lo nombra</translation>
  </message>
  <message>
   <source>{0}: no difference in {1} test lines</source>
   <translation>{0}: ninguna diferencia en {1} líneas de prueba</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} test lines are read otherwise</source>
   <translation>{0}: {1} de {2} líneas de prueba se leen de otro modo</translation>
  </message>
  <message>
   <source>“{0}”
the model: {1}
this way: {2}</source>
   <translation>«{0}»
el modelo: {1}
esta forma: {2}</translation>
  </message>
 </context>
 <context>
  <name>StageRow</name>
  <message>
   <source>Stages</source>
   <translation>Etapas</translation>
  </message>
 </context>
 <context>
  <name>StartDialog</name>
  <message>
   <source>Change nothing</source>
   <translation>No cambiar nada</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Let the job wait until then</source>
   <translation>Que el trabajo espere hasta entonces</translation>
  </message>
  <message>
   <source>Only when the computer is plugged in</source>
   <translation>Solo con el equipo enchufado</translation>
  </message>
  <message>
   <source>Start at</source>
   <translation>Empezar a las</translation>
  </message>
  <message>
   <source>Start later</source>
   <translation>Empezar más tarde</translation>
  </message>
  <message>
   <source>Start then</source>
   <translation>Empezar entonces</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then; it is kept from going to sleep meanwhile.</source>
   <translation>El equipo y este programa tienen que estar encendidos entonces; mientras tanto no se suspende.</translation>
  </message>
  <message>
   <source>The job starts then, or as soon as its turn comes after that</source>
   <translation>El trabajo empieza entonces, o en cuanto le toque después</translation>
  </message>
  <message>
   <source>Wait for mains power, so that the battery is not emptied</source>
   <translation>Esperar a estar enchufado para no vaciar la batería</translation>
  </message>
 </context>
 <context>
  <name>TargetPanel</name>
  <message>
   <source>A thousand MB are a GB</source>
   <translation>Mil MB son un GB</translation>
  </message>
  <message>
   <source>How much text it shall remember at once (context). More takes more memory while it runs</source>
   <translation>Cuánto texto debe recordar a la vez (contexto). Más ocupa más memoria al funcionar</translation>
  </message>
  <message>
   <source>Left: smaller. Right: better</source>
   <translation>Izquierda: más pequeño. Derecha: mejor</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>Longitud de los textos</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Hacerlo</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>Hacer que quepa</translation>
  </message>
  <message>
   <source>Or keep at least this quality</source>
   <translation>O mantener al menos esta calidad</translation>
  </message>
  <message>
   <source>Size of the result</source>
   <translation>Tamaño del resultado</translation>
  </message>
  <message>
   <source>Size of the result, as a slider</source>
   <translation>Tamaño del resultado, con un deslizador</translation>
  </message>
  <message>
   <source>The file will be this large at most</source>
   <translation>El archivo ocupará esto como máximo</translation>
  </message>
  <message>
   <source>The smallest file of which {0} (mean KL divergence {1})</source>
   <translation>El archivo más pequeño que sea {0} (divergencia KL media {1})</translation>
  </message>
  <message>
   <source>Unit of the size</source>
   <translation>Unidad del tamaño</translation>
  </message>
  <message>
   <source>better</source>
   <translation>mejor</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>elegido</translation>
  </message>
  <message>
   <source>for texts of</source>
   <translation>para textos de</translation>
  </message>
  <message>
   <source>smaller</source>
   <translation>más pequeño</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} tokens</translation>
  </message>
 </context>
 <context>
  <name>TensorList</name>
  <message>
   <source>All kinds</source>
   <translation>Todas las clases</translation>
  </message>
  <message>
   <source>All types</source>
   <translation>Todos los tipos</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>Cualquier tamaño</translation>
  </message>
  <message>
   <source>Click a column's title to sort; choose many with Ctrl or Shift</source>
   <translation>Pulse el título de una columna para ordenar; elija varios con Ctrl o Mayús</translation>
  </message>
  <message>
   <source>Filter by kind, layers, type and size</source>
   <translation>Filtrar por clase, capas, tipo y tamaño</translation>
  </message>
  <message>
   <source>Filter by name, kind or type</source>
   <translation>Filtrar por nombre, clase o tipo</translation>
  </message>
  <message>
   <source>Filter tensors</source>
   <translation>Filtrar tensores</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>Clase de tensor</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Layers, e.g. 1-4</source>
   <translation>Capas, p. ej. 1-4</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Más filtros</translation>
  </message>
  <message>
   <source>One layer or a span: 3, 1-4, 8-</source>
   <translation>Una capa o un tramo: 3, 1-4, 8-</translation>
  </message>
  <message>
   <source>Show all: drop the filters</source>
   <translation>Mostrar todo: quitar los filtros</translation>
  </message>
  <message>
   <source>Show one kind only</source>
   <translation>Mostrar solo una clase</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Mostrar solo filas que contengan estas palabras</translation>
  </message>
  <message>
   <source>Show what has or will have this type</source>
   <translation>Mostrar lo que tiene o tendrá este tipo</translation>
  </message>
  <message>
   <source>Show what is at least so large</source>
   <translation>Mostrar lo que es al menos así de grande</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>Tensores</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>{0} of {1} tensors</source>
   <translation>{0} de {1} tensores</translation>
  </message>
  <message>
   <source>{0} tensors</source>
   <translation>{0} tensores</translation>
  </message>
 </context>
 <context>
  <name>TensorPanel</name>
  <message>
   <source>Activations</source>
   <translation>Activaciones</translation>
  </message>
  <message>
   <source>Choose a tensor</source>
   <translation>Elegir un tensor</translation>
  </message>
  <message>
   <source>Click one in the list or on the map to see its values.</source>
   <translation>Pulse uno en la lista o en el mapa para ver sus valores.</translation>
  </message>
  <message>
   <source>Keep this tensor beside, then choose another: both are drawn and compared</source>
   <translation>Dejar este tensor al lado y luego elegir otro: ambos se dibujan y se comparan</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>The numbers that enter it while the model reads</source>
   <translation>Los números que entran en él mientras el modelo lee</translation>
  </message>
  <message>
   <source>The numbers that the tensor consists of</source>
   <translation>Los números de que consta el tensor</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
 </context>
 <context>
  <name>TensorRows</name>
  <message>
   <source>Becomes</source>
   <translation>Pasa a</translation>
  </message>
  <message>
   <source>Click to sort by this</source>
   <translation>Pulse para ordenar por esto</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Parte del modelo</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Guardado como</translation>
  </message>
 </context>
 <context>
  <name>TensorTable</name>
  <message>
   <source>Another {0} always stay exact.</source>
   <translation>Otros {0} quedan siempre exactos.</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a better one</source>
   <translation>La elección automática da a estas filas este tipo o uno mejor</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a smaller one</source>
   <translation>La elección automática da a estas filas este tipo o uno más pequeño</translation>
  </message>
  <message>
   <source>Back to the preset, without your own choices</source>
   <translation>Volver al ajuste, sin sus propias elecciones</translation>
  </message>
  <message>
   <source>Click a type to change it; a layer changes all its parts</source>
   <translation>Pulse un tipo para cambiarlo; una capa cambia todas sus partes</translation>
  </message>
  <message>
   <source>Every part and its type</source>
   <translation>Cada parte y su tipo</translation>
  </message>
  <message>
   <source>Find parts by words or pattern</source>
   <translation>Buscar partes con palabras o un patrón</translation>
  </message>
  <message>
   <source>Find parts: “down_proj of layers 1-4”, “attention”, “*.ffn_down.*”</source>
   <translation>Buscar partes: «down_proj of layers 1-4», «attention», «*.ffn_down.*»</translation>
  </message>
  <message>
   <source>Give all selected rows this type</source>
   <translation>Dar este tipo a todas las filas elegidas</translation>
  </message>
  <message>
   <source>How many bits each weight of the selection keeps</source>
   <translation>Cuántos bits conserva cada peso de la selección</translation>
  </message>
  <message>
   <source>Keep this type (lock)</source>
   <translation>Mantener este tipo (bloquear)</translation>
  </message>
  <message>
   <source>Limit</source>
   <translation>Límite</translation>
  </message>
  <message>
   <source>Limit the selection</source>
   <translation>Limitar la selección</translation>
  </message>
  <message>
   <source>Matches: {0} ({1}).</source>
   <translation>Coincidencias: {0} ({1}).</translation>
  </message>
  <message>
   <source>Never above</source>
   <translation>Nunca por encima</translation>
  </message>
  <message>
   <source>Never below</source>
   <translation>Nunca por debajo</translation>
  </message>
  <message>
   <source>Never below or above a type, or keep what it has</source>
   <translation>Nunca por debajo o encima de un tipo, o mantener lo que tiene</translation>
  </message>
  <message>
   <source>No limits</source>
   <translation>Sin límites</translation>
  </message>
  <message>
   <source>Nothing is called so.</source>
   <translation>Nada se llama así.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Elegir todo</translation>
  </message>
  <message>
   <source>Select everything that was found (Enter)</source>
   <translation>Elegir todo lo encontrado (Intro)</translation>
  </message>
  <message>
   <source>Select rows with Ctrl or Shift, then set them together.</source>
   <translation>Elija filas con Ctrl o Mayús y fíjelas juntas.</translation>
  </message>
  <message>
   <source>Selected: {0}</source>
   <translation>Elegido: {0}</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Take back what was said about these rows</source>
   <translation>Retirar lo dicho de estas filas</translation>
  </message>
  <message>
   <source>These rows stay as they are, whatever size is asked for</source>
   <translation>Estas filas quedan como están, se pida el tamaño que se pida</translation>
  </message>
  <message>
   <source>Type for the selection</source>
   <translation>Tipo para la selección</translation>
  </message>
  <message>
   <source>Words (layers count from 1, or from 0 as in the file where 0 is said; “and”, “except”, “first 4 layers”), or a pattern with * and ?. Enter selects what is found</source>
   <translation>Palabras (las capas cuentan desde 1, o desde 0 como en el archivo donde se diga 0; «and», «except», «first 4 layers»), o un patrón con * y ?. Intro elige lo encontrado</translation>
  </message>
 </context>
 <context>
  <name>TrialPanel</name>
  <message>
   <source>A forecast from {0} tensors with {1} weights; the proof will measure all of it</source>
   <translation>Una previsión a partir de {0} tensores con {1} pesos; la prueba lo medirá todo</translation>
  </message>
  <message>
   <source>Forecast: {0}.</source>
   <translation>Previsto: {0}.</translation>
  </message>
  <message>
   <source>Half a minute on a sample of the model: how good it will be, and how long all of it takes</source>
   <translation>Medio minuto con una muestra del modelo: cómo de bueno será y cuánto tarda todo</translation>
  </message>
  <message>
   <source>Progress of the trial</source>
   <translation>Progreso del ensayo</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>Dejar de probar</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Probar antes</translation>
  </message>
  <message>
   <source>about {0} for all of it</source>
   <translation>unos {0} para todo</translation>
  </message>
  <message>
   <source>error of the weights {0}</source>
   <translation>error de los pesos {0}</translation>
  </message>
 </context>
 <context>
  <name>TypeDelegate</name>
  <message>
   <source>How many bits this part keeps</source>
   <translation>Cuántos bits conserva esta parte</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
 </context>
 <context>
  <name>UploadBar</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>Preguntando al Hub …</translation>
  </message>
  <message>
   <source>Computing its checksum</source>
   <translation>Calculando su suma de comprobación</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Seguir donde se paró</translation>
  </message>
  <message>
   <source>Interrupted: {0}</source>
   <translation>Interrumpido: {0}</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>Abrir su página</translation>
  </message>
  <message>
   <source>Open the model's page in your browser</source>
   <translation>Abrir la página del modelo en su navegador</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused: {0}</source>
   <translation>En pausa: {0}</translation>
  </message>
  <message>
   <source>Published: {0}</source>
   <translation>Publicado: {0}</translation>
  </message>
  <message>
   <source>Put this upload away; what is on the Hub stays there</source>
   <translation>Apartar esta subida; lo que está en el Hub queda allí</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Stop here; what has been sent is kept</source>
   <translation>Parar aquí; lo enviado se conserva</translation>
  </message>
  <message>
   <source>Upload progress</source>
   <translation>Progreso de la subida</translation>
  </message>
  <message>
   <source>Uploading to {0}</source>
   <translation>Subiendo a {0}</translation>
  </message>
  <message>
   <source>private</source>
   <translation>privado</translation>
  </message>
  <message>
   <source>public</source>
   <translation>público</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>quedan {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} por segundo</translation>
  </message>
 </context>
 <context>
  <name>UploadDesk</name>
  <message>
   <source>Another upload is under way.</source>
   <translation>Hay otra subida en curso.</translation>
  </message>
  <message>
   <source>Resume this one when it has ended.</source>
   <translation>Reanude esta cuando haya terminado.</translation>
  </message>
 </context>
 <context>
  <name>UploadDialog</name>
  <message>
   <source>A name looks like owner/model.</source>
   <translation>Un nombre tiene la forma propietario/modelo.</translation>
  </message>
  <message>
   <source>Add to it if it exists, and replace files of the same names</source>
   <translation>Añadir si ya existe, y reemplazar archivos del mismo nombre</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>Preguntando al Hub …</translation>
  </message>
  <message>
   <source>Begin; it can be paused</source>
   <translation>Empezar; se puede pausar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Enter a token that may write</source>
   <translation>Escribir un token con permiso de escritura</translation>
  </message>
  <message>
   <source>Everybody sees it and may download it</source>
   <translation>Todos lo ven y pueden descargarlo</translation>
  </message>
  <message>
   <source>I have the right to share it</source>
   <translation>Tengo derecho a compartirlo</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Look at the licence first.</source>
   <translation>Mire antes la licencia.</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <source>Name on the Hub</source>
   <translation>Nombre en el Hub</translation>
  </message>
  <message>
   <source>Nobody but you sees it; you can open it to all later</source>
   <translation>Solo usted lo ve; más tarde puede abrirlo a todos</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>Privado</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>Público</translation>
  </message>
  <message>
   <source>Shown on the model's page; change what you like</source>
   <translation>Se muestra en la página del modelo; cambie lo que quiera</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Inicie sesión antes.</translation>
  </message>
  <message>
   <source>Sign in …</source>
   <translation>Iniciar sesión …</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>Sesión de {0}.</translation>
  </message>
  <message>
   <source>Upload</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Upload nothing</source>
   <translation>No subir nada</translation>
  </message>
  <message>
   <source>Upload to the Hugging Face Hub</source>
   <translation>Subir al Hugging Face Hub</translation>
  </message>
  <message>
   <source>Upload {0} ({1})</source>
   <translation>Subir {0} ({1})</translation>
  </message>
  <message>
   <source>What is replaced stays in the repository's history</source>
   <translation>Lo reemplazado queda en el historial del repositorio</translation>
  </message>
  <message>
   <source>Who may see it</source>
   <translation>Quién puede verlo</translation>
  </message>
  <message>
   <source>Writing the model card …</source>
   <translation>Escribiendo la ficha …</translation>
  </message>
  <message>
   <source>You decide; the program only says what it knows</source>
   <translation>Decide usted; el programa solo dice lo que sabe</translation>
  </message>
  <message>
   <source>owner/name: your account's or an organisation's</source>
   <translation>propietario/nombre: su cuenta o una organización</translation>
  </message>
  <message>
   <source>your-name/model-GGUF</source>
   <translation>su-nombre/modelo-GGUF</translation>
  </message>
 </context>
 <context>
  <name>UsableSwitch</name>
  <message>
   <source>Jobs run at low priority on {0} of {1} processor cores; also while one is running</source>
   <translation>Los trabajos van con prioridad baja en {0} de {1} núcleos; también mientras uno está en curso</translation>
  </message>
  <message>
   <source>Keep the computer usable</source>
   <translation>Mantener usable el equipo</translation>
  </message>
 </context>
 <context>
  <name>WeightsView</name>
  <message>
   <source>All channels</source>
   <translation>Todos los canales</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Channel </source>
   <translation>Canal </translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Filled: before. Line: after, as {0} stores a sample of it.</source>
   <translation>Relleno: antes. Línea: después, como {0} guarda una muestra.</translation>
  </message>
  <message>
   <source>Filled: this one. Line: the one beside, drawn with the same area.</source>
   <translation>Relleno: este. Línea: el de al lado, dibujado con la misma área.</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>Las alturas son recuentos</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>Las alturas son potencias de diez: también se ven valores raros</translation>
  </message>
  <message>
   <source>How far each column reaches; which ones stand out</source>
   <translation>Hasta dónde llega cada columna; cuáles destacan</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Con qué frecuencia aparece cada valor</translation>
  </message>
  <message>
   <source>Kept at {0}: every value is practically exact.</source>
   <translation>Queda en {0}: cada valor es prácticamente exacto.</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>Lines: the {0} values that {1} can store in a typical block (the grid's levels).</source>
   <translation>Líneas: los {0} valores que {1} puede guardar en un bloque típico (los niveles de la rejilla).</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Look at one column alone, or at the whole tensor</source>
   <translation>Mirar una columna sola o el tensor entero</translation>
  </message>
  <message>
   <source>Reading the values …</source>
   <translation>Leyendo los valores …</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>Values kept (clipping range)</source>
   <translation>Valores conservados (rango de recorte)</translation>
  </message>
  <message>
   <source>Weights by channel</source>
   <translation>Pesos por canal</translation>
  </message>
  <message>
   <source>Weights outside are stored as the ends of the range; the others get finer steps</source>
   <translation>Los pesos de fuera se guardan como los extremos del rango; los demás tienen pasos más finos</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>A folder with config.json and .safetensors files</source>
   <translation>Una carpeta con config.json y archivos .safetensors</translation>
  </message>
  <message>
   <source>A model in one GGUF file</source>
   <translation>Un modelo en un solo archivo GGUF</translation>
  </message>
  <message>
   <source>A small model that came with the program: the whole way in a minute, no network</source>
   <translation>Un modelo pequeño que viene con el programa: todo el camino en un minuto, sin red</translation>
  </message>
  <message>
   <source>Choose a model of the list, search for one, or drop a folder or .gguf file on this window.</source>
   <translation>Elija un modelo de la lista, busque uno o suelte una carpeta o un archivo .gguf en esta ventana.</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf)</source>
   <translation>Modelos GGUF (*.gguf)</translation>
  </message>
  <message>
   <source>Make a heavy model light</source>
   <translation>Aligerar un modelo pesado</translation>
  </message>
  <message>
   <source>New here? The sample takes a minute and needs no network.</source>
   <translation>¿Primera vez? La muestra tarda un minuto y no necesita red.</translation>
  </message>
  <message>
   <source>Open .gguf …</source>
   <translation>Abrir .gguf …</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Abrir un archivo GGUF</translation>
  </message>
  <message>
   <source>Open a model's folder</source>
   <translation>Abrir la carpeta de un modelo</translation>
  </message>
  <message>
   <source>Open folder …</source>
   <translation>Abrir carpeta …</translation>
  </message>
  <message>
   <source>Try it with the sample</source>
   <translation>Probar con la muestra</translation>
  </message>
 </context>
 <context>
  <name>WorkPage</name>
  <message>
   <source>Choose bits</source>
   <translation>Elegir bits</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>Ir al paso anterior</translation>
  </message>
  <message>
   <source>Jobs appear here as soon as you press Compress.</source>
   <translation>Los trabajos aparecen aquí en cuanto pulse Comprimir.</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Nada que hacer</translation>
  </message>
 </context>
 <context>
  <name>_SideCard</name>
  <message>
   <source>Answers: {0}</source>
   <translation>Respuestas: {0}</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats</source>
   <translation>Divergencia KL media esperada respecto al original, en nats</translation>
  </message>
  <message>
   <source>How many parts have each type: {0}</source>
   <translation>Cuántas partes tienen cada tipo: {0}</translation>
  </message>
  <message>
   <source>{0} per weight</source>
   <translation>{0} por peso</translation>
  </message>
 </context>
 <context>
  <name>clip_facts</name>
  <message>
   <source>Both errors as one: their squares add up. The best range makes this smallest.</source>
   <translation>Ambos errores como uno: sus cuadrados se suman. El mejor rango lo hace mínimo.</translation>
  </message>
  <message>
   <source>Clipping outside</source>
   <translation>Recorte fuera</translation>
  </message>
  <message>
   <source>Rounding inside</source>
   <translation>Redondeo dentro</translation>
  </message>
  <message>
   <source>Rounding to an even grid of {0} bits over the range, about what programs compute with.</source>
   <translation>Redondeo a una rejilla uniforme de {0} bits sobre el rango, más o menos con lo que calculan los programas.</translation>
  </message>
  <message>
   <source>Rounding to the values that {0} can store. Measured on the whole range; for a narrower one, scaled by how much narrower groups of 32 weights become on average.</source>
   <translation>Redondeo a los valores que {0} puede guardar. Medido en todo el rango; para uno más estrecho, escalado según cuánto se estrechan de media los grupos de 32 pesos.</translation>
  </message>
  <message>
   <source>The share of values that lie outside the range.</source>
   <translation>La proporción de valores fuera del rango.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Juntos</translation>
  </message>
  <message>
   <source>Values beyond the range become its ends. How far that moves them, relative to the size of all.</source>
   <translation>Los valores fuera del rango pasan a ser sus extremos. Cuánto los mueve eso, en relación con el tamaño de todos.</translation>
  </message>
  <message>
   <source>Values clipped</source>
   <translation>Valores recortados</translation>
  </message>
  <message>
   <source>nearly 0 %</source>
   <translation>casi 0 %</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message>
   <source>Both are of the same size</source>
   <translation>Ambas tienen el mismo tamaño</translation>
  </message>
  <message>
   <source>Both give every part the same type.</source>
   <translation>Ambas dan a cada parte el mismo tipo.</translation>
  </message>
  <message>
   <source>The other is {0} larger ({1})</source>
   <translation>La otra ocupa {0} más ({1})</translation>
  </message>
  <message>
   <source>The other is {0} smaller ({1})</source>
   <translation>La otra ocupa {0} menos ({1})</translation>
  </message>
  <message>
   <source>{0}, and about as close to the original.</source>
   <translation>{0}, e igual de cerca del original, más o menos.</translation>
  </message>
  <message>
   <source>{0}, and closer to the original.</source>
   <translation>{0}, y más cerca del original.</translation>
  </message>
  <message>
   <source>{0}, and farther from the original.</source>
   <translation>{0}, y más lejos del original.</translation>
  </message>
 </context>
 <context>
  <name>cores</name>
  <message>
   <source>all {0} cores</source>
   <translation>los {0} núcleos</translation>
  </message>
  <message>
   <source>cores: {0}</source>
   <translation>núcleos: {0}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message>
   <source>The computer could not be put to rest: {0}</source>
   <translation>No se pudo suspender el equipo: {0}</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: Windows has refused.</source>
   <translation>El equipo puede suspenderse mientras trabaja: Windows se ha negado.</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0} is not installed.</source>
   <translation>El equipo puede suspenderse mientras trabaja: {0} no está instalado.</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0}.</source>
   <translation>El equipo puede suspenderse mientras trabaja: {0}.</translation>
  </message>
 </context>
 <context>
  <name>details</name>
  <message>
   <source>Bytes that are fetched: weights, vocabulary, settings.</source>
   <translation>Bytes que se traen: pesos, vocabulario, ajustes.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Downloads by everybody in the last month; how many people gave it a heart.</source>
   <translation>Descargas de todos en el último mes; cuántas personas le dieron un corazón.</translation>
  </message>
  <message>
   <source>Downloads, likes</source>
   <translation>Descargas, corazones</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <source>Fetches {0}, but only {1} are free on the disk.</source>
   <translation>Trae {0}, pero solo hay {1} libres en el disco.</translation>
  </message>
  <message>
   <source>Fetches {0}.</source>
   <translation>Trae {0}.</translation>
  </message>
  <message>
   <source>Fetches {0}; {1} are free on the disk.</source>
   <translation>Trae {0}; hay {1} libres en el disco.</translation>
  </message>
  <message>
   <source>Gated: its authors want to know who takes it.</source>
   <translation>Restringido: sus autores quieren saber quién lo toma.</translation>
  </message>
  <message>
   <source>Gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>Restringido: ha pedido acceso y sus autores aún no han respondido.</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>De cuántos números consta el modelo.</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at.</source>
   <translation>Cuántas palabras y partes de palabra (tokens) puede mirar.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Guardado como</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Tarea</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>La clase de modelo: cómo están hechas sus capas.</translation>
  </message>
  <message>
   <source>The types of its numbers (tensor types), most first.</source>
   <translation>Los tipos de sus números (tipos de tensor), los más frecuentes primero.</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Actualizado</translation>
  </message>
  <message>
   <source>Verified: models of this kind answer in llama.cpp as in their makers' own code.</source>
   <translation>Verificado: los modelos de este tipo responden en llama.cpp como en el código de sus autores.</translation>
  </message>
  <message>
   <source>What the model does.</source>
   <translation>Qué hace el modelo.</translation>
  </message>
  <message>
   <source>What you may do with it.</source>
   <translation>Qué puede hacer con él.</translation>
  </message>
  <message>
   <source>When its files last changed.</source>
   <translation>Cuándo cambiaron sus archivos por última vez.</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} tokens</translation>
  </message>
 </context>
 <context>
  <name>download</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>Preguntando al Hub …</translation>
  </message>
  <message>
   <source>Disk full</source>
   <translation>Disco lleno</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallido</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room.</source>
   <translation>Sigue solo en cuanto haya sitio.</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrumpido</translation>
  </message>
  <message>
   <source>Needs access</source>
   <translation>Requiere acceso</translation>
  </message>
  <message>
   <source>Needs {0} on the disk of {1}; {2} are free.</source>
   <translation>Necesita {0} en el disco de {1}; hay {2} libres.</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Parando …</translation>
  </message>
  <message>
   <source>The download was interrupted.</source>
   <translation>La descarga se interrumpió.</translation>
  </message>
  <message>
   <source>The download's process ended.</source>
   <translation>El proceso de la descarga terminó.</translation>
  </message>
  <message>
   <source>There is no connection, or it was cut.</source>
   <translation>No hay conexión, o se cortó.</translation>
  </message>
  <message>
   <source>Trying again as soon as it is its turn.</source>
   <translation>Se intenta de nuevo en cuanto le toque.</translation>
  </message>
  <message>
   <source>Trying again by itself in {0}; what has arrived is kept.</source>
   <translation>Se intenta solo de nuevo en {0}; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Espera su turno</translation>
  </message>
  <message>
   <source>Waiting for the Hub</source>
   <translation>Espera al Hub</translation>
  </message>
  <message>
   <source>all finished</source>
   <translation>todo terminado</translation>
  </message>
  <message>
   <source>at the beginning</source>
   <translation>al principio</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>en {0}</translation>
  </message>
  <message>
   <source>{0} failed</source>
   <translation>{0} fallidas</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>quedan {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} paused</source>
   <translation>{0} en pausa</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} por segundo</translation>
  </message>
  <message>
   <source>{0} running</source>
   <translation>{0} en curso</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} en espera</translation>
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
   <translation> (el Hub dice: {0})</translation>
  </message>
  <message>
   <source> (their part estimated)</source>
   <translation> (su parte, estimada)</translation>
  </message>
  <message>
   <source> (their part unknown)</source>
   <translation> (su parte, desconocida)</translation>
  </message>
  <message>
   <source> Read it first.</source>
   <translation> Léala antes.</translation>
  </message>
  <message>
   <source> Read it first: {0}</source>
   <translation> Léala antes: {0}</translation>
  </message>
  <message>
   <source> and another </source>
   <translation> y otro </translation>
  </message>
  <message>
   <source> and {0} more</source>
   <translation> y {0} más</translation>
  </message>
  <message>
   <source> of layer {0}</source>
   <translation> de la capa {0}</translation>
  </message>
  <message>
   <source>(Punctuation Contiguous)</source>
   <translation>(Puntuación contigua)</translation>
  </message>
  <message>
   <source>, as models of this size usually have it</source>
   <translation>, como suelen tenerlo los modelos de este tamaño</translation>
  </message>
  <message>
   <source>, scales compressed too</source>
   <translation>, con escalas también comprimidas</translation>
  </message>
  <message>
   <source>1 GiB is left to the driver and the screen; all of the model is on the card.</source>
   <translation>Queda 1 GiB para el controlador y la pantalla; todo el modelo está en la tarjeta.</translation>
  </message>
  <message>
   <source>1. Sign in and accept its terms at {0}. 2. Make a token at {1}/settings/tokens. 3. Enter the token here.</source>
   <translation>1. Inicie sesión y acepte sus condiciones en {0}. 2. Cree un token en {1}/settings/tokens. 3. Escriba el token aquí.</translation>
  </message>
  <message>
   <source>16 bits (bfloat16)</source>
   <translation>16 bits (bfloat16)</translation>
  </message>
  <message>
   <source>16 bits (half precision)</source>
   <translation>16 bits (precisión media)</translation>
  </message>
  <message>
   <source>32 bits (full precision)</source>
   <translation>32 bits (precisión completa)</translation>
  </message>
  <message>
   <source>4 bits (curved)</source>
   <translation>4 bits (curvos)</translation>
  </message>
  <message>
   <source>4 bits (curved, small)</source>
   <translation>4 bits (curvos, pequeño)</translation>
  </message>
  <message>
   <source>4 bits (microscaling)</source>
   <translation>4 bits (microscaling)</translation>
  </message>
  <message>
   <source>4 bits (old style)</source>
   <translation>4 bits (estilo antiguo)</translation>
  </message>
  <message>
   <source>4 bits with a minimum (old style)</source>
   <translation>4 bits con mínimo (estilo antiguo)</translation>
  </message>
  <message>
   <source>4 bits, old style</source>
   <translation>4 bits, estilo antiguo</translation>
  </message>
  <message>
   <source>4 bits, old style, smaller</source>
   <translation>4 bits, estilo antiguo, más pequeño</translation>
  </message>
  <message>
   <source>4-bit bitsandbytes ({0}), blocks of {1}{2}</source>
   <translation>bitsandbytes de 4 bits ({0}), bloques de {1}{2}</translation>
  </message>
  <message>
   <source>4-bit floating point (MXFP4), groups of 32</source>
   <translation>coma flotante de 4 bits (MXFP4), grupos de 32</translation>
  </message>
  <message>
   <source>5 bits (old style)</source>
   <translation>5 bits (estilo antiguo)</translation>
  </message>
  <message>
   <source>5 bits with a minimum (old style)</source>
   <translation>5 bits con mínimo (estilo antiguo)</translation>
  </message>
  <message>
   <source>5 bits, old style</source>
   <translation>5 bits, estilo antiguo</translation>
  </message>
  <message>
   <source>5 bits, old style, smaller</source>
   <translation>5 bits, estilo antiguo, más pequeño</translation>
  </message>
  <message>
   <source>512 is usual.</source>
   <translation>Lo habitual es 512.</translation>
  </message>
  <message>
   <source>8-bit bitsandbytes, one scale per row</source>
   <translation>bitsandbytes de 8 bits, una escala por fila</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8)</source>
   <translation>coma flotante de 8 bits (FP8)</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8), blocks of {0} x {1}</source>
   <translation>coma flotante de 8 bits (FP8), bloques de {0} x {1}</translation>
  </message>
  <message>
   <source>; a private model needs your token.</source>
   <translation>; un modelo privado necesita su token.</translation>
  </message>
  <message>
   <source>A Mac of this size lets its graphics use {0} of the memory.</source>
   <translation>Un Mac de este tamaño deja a sus gráficos {0} de la memoria.</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or less.</source>
   <translation>Un límite lo mantiene en {0} o menos.</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or more.</source>
   <translation>Un límite lo mantiene en {0} o más.</translation>
  </message>
  <message>
   <source>A clip of the recipe goes from {0} to {1}.</source>
   <translation>Un recorte de la receta va de {0} a {1}.</translation>
  </message>
  <message>
   <source>A clip of the recipe is for {0}.</source>
   <translation>Un recorte de la receta es para {0}.</translation>
  </message>
  <message>
   <source>A context of {0} tokens is too short.</source>
   <translation>Un contexto de {0} tokens es demasiado corto.</translation>
  </message>
  <message>
   <source>A copy lies in {0}.</source>
   <translation>Hay una copia en {0}.</translation>
  </message>
  <message>
   <source>A downloaded package holds a file named {0}, which leads out of its folder.</source>
   <translation>Un paquete descargado contiene un archivo llamado {0}, que lleva fuera de su carpeta.</translation>
  </message>
  <message>
   <source>A fifth of the size of 16 bits; some answers get worse.</source>
   <translation>Un quinto del tamaño de 16 bits; algunas respuestas empeoran.</translation>
  </message>
  <message>
   <source>A file of {0} is no longer there.</source>
   <translation>Un archivo de {0} ya no está.</translation>
  </message>
  <message>
   <source>A file within {0} reaches into the table of contents.</source>
   <translation>Un archivo dentro de {0} llega hasta el índice.</translation>
  </message>
  <message>
   <source>A job that is not finished needs it.</source>
   <translation>Lo necesita un trabajo sin terminar.</translation>
  </message>
  <message>
   <source>A kitten is dozing in the sun by the window.</source>
   <translation>A kitten is dozing in the sun by the window.</translation>
  </message>
  <message>
   <source>A login page of this network may stand in between: open any page in your browser, then try again.</source>
   <translation>Quizá se interponga una página de acceso de esta red: abra cualquier página en su navegador e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>A login page or a filter of this network may be at work: open any page in your browser, then try again; what has arrived is kept.</source>
   <translation>Quizá actúe una página de acceso o un filtro de esta red: abra cualquier página en su navegador e inténtelo de nuevo; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <source>A newer version of the program may know another place; until then it goes on with the processor.</source>
   <translation>Quizá una versión más nueva del programa conozca otro lugar; hasta entonces sigue con el procesador.</translation>
  </message>
  <message>
   <source>A quarter of the size of 16 bits, and hard to tell from the original: the usual choice.</source>
   <translation>Un cuarto del tamaño de 16 bits y difícil de distinguir del original: la elección habitual.</translation>
  </message>
  <message>
   <source>A recipe is a JSON object.</source>
   <translation>Una receta es un objeto JSON.</translation>
  </message>
  <message>
   <source>A running job may be using it: let it finish or pause it, then try again.</source>
   <translation>Quizá lo use un trabajo en curso: déjelo terminar o páuselo, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>A sixth of the size of 16 bits; expect noticeably worse answers.</source>
   <translation>Un sexto del tamaño de 16 bits; espere respuestas notablemente peores.</translation>
  </message>
  <message>
   <source>A size of {0} holds nothing.</source>
   <translation>Un tamaño de {0} no contiene nada.</translation>
  </message>
  <message>
   <source>A target's size_bytes is a whole number, its max_kl a number; neither is below 0.</source>
   <translation>El size_bytes de un objetivo es un número entero y su max_kl un número; ninguno es menor que 0.</translation>
  </message>
  <message>
   <source>A tensor of {0} in {1} is stored turned or with gaps, which cannot be read.</source>
   <translation>Un tensor de {0} en {1} está guardado girado o con huecos, y no se puede leer.</translation>
  </message>
  <message>
   <source>A third of the size of 16 bits; differences from the original are rare.</source>
   <translation>Un tercio del tamaño de 16 bits; las diferencias con el original son raras.</translation>
  </message>
  <message>
   <source>A {0} of the recipe has the unknown entry {1}.</source>
   <translation>{0} de la receta tiene la entrada desconocida {1}.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}.</source>
   <translation>Acepte sus condiciones en {0}.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}; some authors then take a day to answer.</source>
   <translation>Acepte sus condiciones en {0}; algunos autores tardan luego un día en responder.</translation>
  </message>
  <message>
   <source>Addresses look like owner/name.</source>
   <translation>Las direcciones son como owner/name.</translation>
  </message>
  <message>
   <source>All files are here</source>
   <translation>Todos los archivos están aquí</translation>
  </message>
  <message>
   <source>Allow the copy, or keep the results on the same disk.</source>
   <translation>Permita la copia, o guarde los resultados en el mismo disco.</translation>
  </message>
  <message>
   <source>An added token has the id {0} and text {1}.</source>
   <translation>Un token añadido tiene el id {0} y el texto {1}.</translation>
  </message>
  <message>
   <source>An upload needs your Hub account.</source>
   <translation>Una subida necesita su cuenta del Hub.</translation>
  </message>
  <message>
   <source>Another program is downloading {0} right now.</source>
   <translation>Otro programa está descargando {0} ahora mismo.</translation>
  </message>
  <message>
   <source>Another torch was loaded: {0} from {1}.</source>
   <translation>Se cargó otro torch: {0} de {1}.</translation>
  </message>
  <message>
   <source>Another window or program analyses this model.</source>
   <translation>Otra ventana u otro programa analiza este modelo.</translation>
  </message>
  <message>
   <source>Another window or program calibrates this model.</source>
   <translation>Otra ventana u otro programa calibra este modelo.</translation>
  </message>
  <message>
   <source>Another window or program works on this job.</source>
   <translation>Otra ventana u otro programa trabaja en este trabajo.</translation>
  </message>
  <message>
   <source>Apple GPU (Metal)</source>
   <translation>GPU de Apple (Metal)</translation>
  </message>
  <message>
   <source>As Best for most people, with fewer extra bits.</source>
   <translation>Como La mejor para la mayoría, con menos bits extra.</translation>
  </message>
  <message>
   <source>As High quality, without the extra bits for sensitive layers.</source>
   <translation>Como Alta calidad, sin los bits extra para capas sensibles.</translation>
  </message>
  <message>
   <source>As IQ4_XS, for models whose rows do not divide by 256.</source>
   <translation>Como IQ4_XS, para modelos cuyas filas no se dividen por 256.</translation>
  </message>
  <message>
   <source>As Q4_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>Como Q4_0 con medio bit más para pesos que no se centran en cero; los tipos K lo hacen mejor.</translation>
  </message>
  <message>
   <source>As Q5_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>Como Q5_0 con medio bit más para pesos que no se centran en cero; los tipos K lo hacen mejor.</translation>
  </message>
  <message>
   <source>As Small, with more bits where they matter.</source>
   <translation>Como Pequeño, con más bits donde importan.</translation>
  </message>
  <message>
   <source>Ask for less, or ease what rules and bounds demand.</source>
   <translation>Pida menos, o afloje lo que exigen reglas y límites.</translation>
  </message>
  <message>
   <source>Ask something shorter, or begin anew.</source>
   <translation>Pregunte algo más corto, o empiece de nuevo.</translation>
  </message>
  <message>
   <source>Asking the Hub</source>
   <translation>Preguntando al Hub</translation>
  </message>
  <message>
   <source>Asking the Hub about {0}</source>
   <translation>Preguntando al Hub por {0}</translation>
  </message>
  <message>
   <source>Asking what there is to fetch</source>
   <translation>Preguntando qué hay que traer</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>Best for most people</source>
   <translation>La mejor para la mayoría</translation>
  </message>
  <message>
   <source>CC BY 4.0</source>
   <translation>CC BY 4.0</translation>
  </message>
  <message>
   <source>CC BY-NC 4.0 (not for business)</source>
   <translation>CC BY-NC 4.0 (sin uso comercial)</translation>
  </message>
  <message>
   <source>CC BY-SA 4.0</source>
   <translation>CC BY-SA 4.0</translation>
  </message>
  <message>
   <source>Calibrate the model.</source>
   <translation>Calibre el modelo.</translation>
  </message>
  <message>
   <source>Check both files with `verify`.</source>
   <translation>Compruebe ambos archivos con `verify`.</translation>
  </message>
  <message>
   <source>Check that it is the model that the adapter was trained on.</source>
   <translation>Compruebe que es el modelo con el que se entrenó el adaptador.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, then try again; what has arrived is kept.</source>
   <translation>Compruebe la conexión a internet e inténtelo de nuevo; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <source>Check the model's files.</source>
   <translation>Compruebe los archivos del modelo.</translation>
  </message>
  <message>
   <source>Check the name before the /.</source>
   <translation>Compruebe el nombre antes de la /.</translation>
  </message>
  <message>
   <source>Check the path, or choose another folder.</source>
   <translation>Compruebe la ruta, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <source>Check the pattern against the list of layers.</source>
   <translation>Compare el patrón con la lista de capas.</translation>
  </message>
  <message>
   <source>Check the spelling</source>
   <translation>Compruebe la ortografía</translation>
  </message>
  <message>
   <source>Check the spelling and the account.</source>
   <translation>Compruebe la ortografía y la cuenta.</translation>
  </message>
  <message>
   <source>Check this computer's clock, and ask whoever runs this network about a proxy.</source>
   <translation>Compruebe el reloj de este equipo y pregunte por un proxy a quien lleve esta red.</translation>
  </message>
  <message>
   <source>Check what was typed, and HF_ENDPOINT.</source>
   <translation>Compruebe lo escrito y HF_ENDPOINT.</translation>
  </message>
  <message>
   <source>Choose a folder with text files.</source>
   <translation>Elija una carpeta con archivos de texto.</translation>
  </message>
  <message>
   <source>Choose a larger size, or ease what rules and bounds demand.</source>
   <translation>Elija un tamaño mayor, o afloje lo que exigen reglas y límites.</translation>
  </message>
  <message>
   <source>Choose a longer text or a shorter context.</source>
   <translation>Elija un texto más largo o un contexto más corto.</translation>
  </message>
  <message>
   <source>Choose a model of a supported family with its original tokenizer.</source>
   <translation>Elija un modelo de una familia admitida con su tokenizador original.</translation>
  </message>
  <message>
   <source>Choose a model with BERT's own tokenizer.</source>
   <translation>Elija un modelo con el tokenizador propio de BERT.</translation>
  </message>
  <message>
   <source>Choose a shorter context or a larger machine.</source>
   <translation>Elija un contexto más corto o un equipo mayor.</translation>
  </message>
  <message>
   <source>Choose a shorter context.</source>
   <translation>Elija un contexto más corto.</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>Elija un archivo de texto.</translation>
  </message>
  <message>
   <source>Choose a version of this model in the usual layout, or the original, unquantized one.</source>
   <translation>Elija una versión de este modelo con la disposición habitual, o la original sin cuantizar.</translation>
  </message>
  <message>
   <source>Choose a version of this model with .safetensors files.</source>
   <translation>Elija una versión de este modelo con archivos .safetensors.</translation>
  </message>
  <message>
   <source>Choose a weight with rows and columns.</source>
   <translation>Elija un peso con filas y columnas.</translation>
  </message>
  <message>
   <source>Choose an importance matrix that llama.cpp or this program has made.</source>
   <translation>Elija una matriz de importancia hecha por llama.cpp o por este programa.</translation>
  </message>
  <message>
   <source>Choose an importance matrix.</source>
   <translation>Elija una matriz de importancia.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Elija otro archivo.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>Elija otro formato.</translation>
  </message>
  <message>
   <source>Choose another model, or ask them why.</source>
   <translation>Elija otro modelo, o pregúnteles por qué.</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Elija otro modelo.</translation>
  </message>
  <message>
   <source>Choose another name for the output.</source>
   <translation>Elija otro nombre para la salida.</translation>
  </message>
  <message>
   <source>Choose another name, or allow adding the file to it.</source>
   <translation>Elija otro nombre, o permita añadirle el archivo.</translation>
  </message>
  <message>
   <source>Choose another name, or allow it to be replaced.</source>
   <translation>Elija otro nombre o permita reemplazarlo.</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing; the old version stays in the repository's history.</source>
   <translation>Elija otro nombre, o permita reemplazar; la versión vieja queda en el historial del repositorio.</translation>
  </message>
  <message>
   <source>Choose another name, or choose public.</source>
   <translation>Elija otro nombre, o elija público.</translation>
  </message>
  <message>
   <source>Choose another tensor.</source>
   <translation>Elija otro tensor.</translation>
  </message>
  <message>
   <source>Choose another type or another format.</source>
   <translation>Elija otro tipo u otro formato.</translation>
  </message>
  <message>
   <source>Choose another version of this model, or the original, unquantized one.</source>
   <translation>Elija otra versión de este modelo, o la original sin cuantizar.</translation>
  </message>
  <message>
   <source>Choose another version of this model.</source>
   <translation>Elija otra versión de este modelo.</translation>
  </message>
  <message>
   <source>Choose one from 0 to {0}.</source>
   <translation>Elija uno de 0 a {0}.</translation>
  </message>
  <message>
   <source>Choose one of its list.</source>
   <translation>Elija uno de su lista.</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Elija uno de ellos.</translation>
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation>Elija entre {0}.</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model.</source>
   <translation>Elija el modelo original sin cuantizar.</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model. What can be read: {0}.</source>
   <translation>Elija el modelo original sin cuantizar. Se puede leer: {0}.</translation>
  </message>
  <message>
   <source>Clipping search</source>
   <translation>Búsqueda del recorte</translation>
  </message>
  <message>
   <source>Close other programs, or run it on a larger computer.</source>
   <translation>Cierre otros programas, o ejecútelo en un equipo mayor.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Cierre otros programas.</translation>
  </message>
  <message>
   <source>Compare with the original model's folder (.safetensors and tokenizer.json) instead.</source>
   <translation>Compare mejor con la carpeta del modelo original (.safetensors y tokenizer.json).</translation>
  </message>
  <message>
   <source>Compares sentences</source>
   <translation>Compara frases</translation>
  </message>
  <message>
   <source>Comparing answers, layer {0} of {1}</source>
   <translation>Comparando respuestas, capa {0} de {1}</translation>
  </message>
  <message>
   <source>Comparing answers, word by word</source>
   <translation>Comparando respuestas, palabra a palabra</translation>
  </message>
  <message>
   <source>Comparing candidates'</source>
   <translation>Comparación de los candidatos:</translation>
  </message>
  <message>
   <source>Comparing it with the original</source>
   <translation>Comparándolo con el original</translation>
  </message>
  <message>
   <source>Comparing tensor by tensor</source>
   <translation>Comparando tensor a tensor</translation>
  </message>
  <message>
   <source>Compress it further, or split it.</source>
   <translation>Comprímalo más, o divídalo.</translation>
  </message>
  <message>
   <source>Compress the model again, then upload it.</source>
   <translation>Comprima el modelo de nuevo y luego súbalo.</translation>
  </message>
  <message>
   <source>Compress the model again.</source>
   <translation>Comprima el modelo de nuevo.</translation>
  </message>
  <message>
   <source>Compressed here</source>
   <translation>Comprimidos aquí</translation>
  </message>
  <message>
   <source>Copy it whole from the Hub's page; it begins with hf_.</source>
   <translation>Cópielo entero de la página del Hub; empieza por hf_.</translation>
  </message>
  <message>
   <source>Copy the real file there.</source>
   <translation>Copie ahí el archivo verdadero.</translation>
  </message>
  <message>
   <source>Copying into LM Studio's folder</source>
   <translation>Copiando a la carpeta de LM Studio</translation>
  </message>
  <message>
   <source>Counted is the memory free now.</source>
   <translation>Se cuenta la memoria libre ahora.</translation>
  </message>
  <message>
   <source>Counted is the memory that is free on the card; all of the model is on it.</source>
   <translation>Se cuenta la memoria libre de la tarjeta; todo el modelo está en ella.</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>Créela o elija otra.</translation>
  </message>
  <message>
   <source>Cuts off outliers where that makes a block's share of the output more exact. Better with calibration.</source>
   <translation>Recorta los valores atípicos donde eso hace más exacta la parte de un bloque en la salida. Mejor con calibración.</translation>
  </message>
  <message>
   <source>Das Haus am See wurde im Jahr 1902 gebaut.</source>
   <translation>Das Haus am See wurde im Jahr 1902 gebaut.</translation>
  </message>
  <message>
   <source>Delete it and start it again.</source>
   <translation>Bórrelo y empiécelo de nuevo.</translation>
  </message>
  <message>
   <source>Delete the job and start it again.</source>
   <translation>Borre el trabajo y empiécelo de nuevo.</translation>
  </message>
  <message>
   <source>Differences from the original are rare.</source>
   <translation>Las diferencias con el original son raras.</translation>
  </message>
  <message>
   <source>Do not trust this file, or download it again.</source>
   <translation>No se fíe de este archivo, o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>Do not trust this file.</source>
   <translation>No se fíe de este archivo.</translation>
  </message>
  <message>
   <source>Do not trust this file; choose a version of this model with .safetensors files.</source>
   <translation>No se fíe de este archivo; elija una versión de este modelo con archivos .safetensors.</translation>
  </message>
  <message>
   <source>Do not trust this model, or download it again.</source>
   <translation>No se fíe de este modelo, o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>Do not trust this model.</source>
   <translation>No se fíe de este modelo.</translation>
  </message>
  <message>
   <source>Do not trust this tokenizer.json.</source>
   <translation>No se fíe de este tokenizer.json.</translation>
  </message>
  <message>
   <source>Download again.</source>
   <translation>Descargue de nuevo.</translation>
  </message>
  <message>
   <source>Download it again, with all its files.</source>
   <translation>Descárguelo de nuevo, con todos sus archivos.</translation>
  </message>
  <message>
   <source>Download it again.</source>
   <translation>Descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>Download it first.</source>
   <translation>Descárguelo antes.</translation>
  </message>
  <message>
   <source>Download the file again.</source>
   <translation>Descargue el archivo de nuevo.</translation>
  </message>
  <message>
   <source>Download the index too.</source>
   <translation>Descargue también el índice.</translation>
  </message>
  <message>
   <source>Download the missing file.</source>
   <translation>Descargue el archivo que falta.</translation>
  </message>
  <message>
   <source>Download the model again, or choose the original, unquantized one.</source>
   <translation>Descargue el modelo de nuevo, o elija el original sin cuantizar.</translation>
  </message>
  <message>
   <source>Download the model again, with all its files.</source>
   <translation>Descargue de nuevo el modelo con todos sus archivos.</translation>
  </message>
  <message>
   <source>Download the model again.</source>
   <translation>Descargue el modelo de nuevo.</translation>
  </message>
  <message>
   <source>Download the model instead.</source>
   <translation>Descargue el modelo en su lugar.</translation>
  </message>
  <message>
   <source>Download the model with all its files.</source>
   <translation>Descargue el modelo con todos sus archivos.</translation>
  </message>
  <message>
   <source>Download the tokenizer's files again.</source>
   <translation>Descargue de nuevo los archivos del tokenizador.</translation>
  </message>
  <message>
   <source>Download {0} first, or put its folder beside the adapter's.</source>
   <translation>Descargue antes {0}, o ponga su carpeta junto a la del adaptador.</translation>
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
   <translation>Cada {0} de una receta necesita {1}.</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>Incrustaciones</translation>
  </message>
  <message>
   <source>Error feedback</source>
   <translation>Realimentación del error</translation>
  </message>
  <message>
   <source>Even the largest possible file is expected to have a KL divergence of {0}; {1} was asked for.</source>
   <translation>Se espera que incluso el archivo más grande posible tenga una divergencia KL de {0}; se pidió {1}.</translation>
  </message>
  <message>
   <source>Every family</source>
   <translation>Todas las familias</translation>
  </message>
  <message>
   <source>Every licence</source>
   <translation>Todas las licencias</translation>
  </message>
  <message>
   <source>Every task</source>
   <translation>Todas las tareas</translation>
  </message>
  <message>
   <source>Every word passes through it, so it keeps more bits.</source>
   <translation>Todas las palabras pasan por él, así que conserva más bits.</translation>
  </message>
  <message>
   <source>Everything finished so far is kept. Close other programs, or go on with fewer threads.</source>
   <translation>Todo lo terminado se conserva. Cierre otros programas o siga con menos hilos.</translation>
  </message>
  <message>
   <source>Everything finished so far is kept: press Resume.</source>
   <translation>Todo lo terminado se conserva: pulse Reanudar.</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>Exacto</translation>
  </message>
  <message>
   <source>Exact, and the largest.</source>
   <translation>Exacto, y el más grande.</translation>
  </message>
  <message>
   <source>Exact; used for the small tensors that must stay exact.</source>
   <translation>Exacto; para los tensores pequeños que deben quedar exactos.</translation>
  </message>
  <message>
   <source>Exactly what most models are published in.</source>
   <translation>Exactamente como se publica la mayoría de los modelos.</translation>
  </message>
  <message>
   <source>Export one from the Choose page to see its shape.</source>
   <translation>Exporte una desde la página Elegir para ver su forma.</translation>
  </message>
  <message>
   <source>Families that can: {0}.</source>
   <translation>Familias que pueden: {0}.</translation>
  </message>
  <message>
   <source>Feed-forward</source>
   <translation>Feed-forward</translation>
  </message>
  <message>
   <source>For computers with little memory; some answers get worse.</source>
   <translation>Para equipos con poca memoria; algunas respuestas empeoran.</translation>
  </message>
  <message>
   <source>For programs that do not know the K types.</source>
   <translation>Para programas que no conocen los tipos K.</translation>
  </message>
  <message>
   <source>For programs that do not know the K types; fast on phones.</source>
   <translation>Para programas que no conocen los tipos K; rápido en teléfonos.</translation>
  </message>
  <message>
   <source>For rows that do not divide by 256, and for programs that do not know the K types.</source>
   <translation>Para filas que no se dividen entre 256 y para programas que no conocen los tipos K.</translation>
  </message>
  <message>
   <source>Four-bit floating-point numbers, as some models are published.</source>
   <translation>Números de coma flotante de cuatro bits, como se publican algunos modelos.</translation>
  </message>
  <message>
   <source>Free some space and resume; nothing is lost.</source>
   <translation>Libere espacio y reanude; no se pierde nada.</translation>
  </message>
  <message>
   <source>Free some space or choose another folder.</source>
   <translation>Libere espacio o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Free some space, or move the cache with the environment variable HF_HOME.</source>
   <translation>Libere espacio, o mueva la caché con la variable de entorno HF_HOME.</translation>
  </message>
  <message>
   <source>Free some space, or take fewer chunks.</source>
   <translation>Libere espacio, o tome menos trozos.</translation>
  </message>
  <message>
   <source>Free some space, then resume; what has arrived is kept.</source>
   <translation>Libere espacio y reanude; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Libere espacio.</translation>
  </message>
  <message>
   <source>Free some space. The compressed model can be asked all the same.</source>
   <translation>Libere espacio. Al modelo comprimido se le puede preguntar igualmente.</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>Del Hugging Face Hub</translation>
  </message>
  <message>
   <source>Full precision</source>
   <translation>Precisión completa</translation>
  </message>
  <message>
   <source>GGUF (llama.cpp, Ollama, LM Studio)</source>
   <translation>GGUF (llama.cpp, Ollama, LM Studio)</translation>
  </message>
  <message>
   <source>GGUF file</source>
   <translation>Archivo GGUF</translation>
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
   <translation>Otro programa está cambiando ahora mismo el soporte de GPU.</translation>
  </message>
  <message>
   <source>GPU support needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>El soporte de GPU necesita {0} GB en el disco de {1}; hay {2} GB libres.</translation>
  </message>
  <message>
   <source>Gated</source>
   <translation>Restringido</translation>
  </message>
  <message>
   <source>Gemma</source>
   <translation>Gemma</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Póngale uno.</translation>
  </message>
  <message>
   <source>Give this tensor more bits.</source>
   <translation>Dé más bits a este tensor.</translation>
  </message>
  <message>
   <source>Good quality, a little smaller</source>
   <translation>Buena calidad, algo más pequeño</translation>
  </message>
  <message>
   <source>Good quality, any row length</source>
   <translation>Buena calidad, cualquier longitud de fila</translation>
  </message>
  <message>
   <source>Good quality, smaller still</source>
   <translation>Buena calidad, aún más pequeño</translation>
  </message>
  <message>
   <source>Granite 4 hybrid</source>
   <translation>Granite 4 híbrido</translation>
  </message>
  <message>
   <source>Granite MoE</source>
   <translation>Granite MoE</translation>
  </message>
  <message>
   <source>Half precision</source>
   <translation>Media precisión</translation>
  </message>
  <message>
   <source>Half the size of 16 bits, and no difference that anyone could find.</source>
   <translation>La mitad del tamaño de 16 bits, y ninguna diferencia que nadie pueda encontrar.</translation>
  </message>
  <message>
   <source>Half the size of full precision, next to no loss.</source>
   <translation>La mitad del tamaño de la precisión completa, casi sin pérdida.</translation>
  </message>
  <message>
   <source>Half-quadratic (HQQ)</source>
   <translation>Semicuadrática (HQQ)</translation>
  </message>
  <message>
   <source>Handing the file to Ollama</source>
   <translation>Entregando el archivo a Ollama</translation>
  </message>
  <message>
   <source>Hard to tell from the original, and small enough for most computers.</source>
   <translation>Difícil de distinguir del original y bastante pequeño para la mayoría de los equipos.</translation>
  </message>
  <message>
   <source>Has not arrived whole; download it again to go on.</source>
   <translation>No ha llegado entero; descárguelo de nuevo para seguir.</translation>
  </message>
  <message>
   <source>Hears speech</source>
   <translation>Oye habla</translation>
  </message>
  <message>
   <source>High quality</source>
   <translation>Alta calidad</translation>
  </message>
  <message>
   <source>High quality, a little smaller</source>
   <translation>Alta calidad, algo más pequeño</translation>
  </message>
  <message>
   <source>Holds GGUF files only; {0} is not compressed yet and can be opened.</source>
   <translation>Contiene solo archivos GGUF; {0} aún no está comprimido y se puede abrir.</translation>
  </message>
  <message>
   <source>Holds GGUF files only{0}, which are compressed already; look for the original model.</source>
   <translation>Contiene solo archivos GGUF{0}, ya comprimidos; busque el modelo original.</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened here: safetensors, PyTorch or GGUF.</source>
   <translation>No contiene pesos que se puedan abrir aquí: safetensors, PyTorch o GGUF.</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened: safetensors, PyTorch or GGUF.</source>
   <translation>No contiene pesos que se puedan abrir: safetensors, PyTorch o GGUF.</translation>
  </message>
  <message>
   <source>How do I sort a list of numbers in Python?</source>
   <translation>How do I sort a list of numbers in Python?</translation>
  </message>
  <message>
   <source>Hugging Face folder (PyTorch)</source>
   <translation>Carpeta de Hugging Face (PyTorch)</translation>
  </message>
  <message>
   <source>Hugging Face folder (safetensors)</source>
   <translation>Carpeta de Hugging Face (safetensors)</translation>
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
   <translation>Si hay una tarjeta, instale antes su controlador desde {0}.</translation>
  </message>
  <message>
   <source>Install Featherweight again.</source>
   <translation>Instale Featherweight de nuevo.</translation>
  </message>
  <message>
   <source>Install a newer driver from {0}, then try again.</source>
   <translation>Instale un controlador más nuevo desde {0} e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Install again.</source>
   <translation>Instálelo de nuevo.</translation>
  </message>
  <message>
   <source>Install it from {0} and start it once.</source>
   <translation>Instálelo desde {0} y ábralo una vez.</translation>
  </message>
  <message>
   <source>Install it from {0}, or use the Modelfile.</source>
   <translation>Instálelo desde {0}, o use el Modelfile.</translation>
  </message>
  <message>
   <source>Install it, or check the file elsewhere.</source>
   <translation>Instálelo, o compruebe el archivo en otro sitio.</translation>
  </message>
  <message>
   <source>Install it, or talk with the model in another program.</source>
   <translation>Instálelo, o hable con el modelo en otro programa.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instale el programa de nuevo.</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and the Hub sends {1}.</source>
   <translation>En lugar de {0}, lo que hay entre este equipo y el Hub envía {1}.</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and {1} sends {2}.</source>
   <translation>En lugar de {0}, lo que hay entre este equipo y {1} envía {2}.</translation>
  </message>
  <message>
   <source>Interest rates rose by a quarter of a point on Thursday.</source>
   <translation>Interest rates rose by a quarter of a point on Thursday.</translation>
  </message>
  <message>
   <source>Is an adapter (LoRA), a change to another model</source>
   <translation>Es un adaptador (LoRA), un cambio sobre otro modelo</translation>
  </message>
  <message>
   <source>Is being downloaded right now.</source>
   <translation>Se está descargando ahora mismo.</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); look for the original model.</source>
   <translation>Ya está comprimido ({0}); busque el modelo original.</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); what was lost then cannot come back. Better start with the original.</source>
   <translation>Ya está comprimido ({0}); lo que se perdió entonces no puede volver. Mejor partir del original.</translation>
  </message>
  <message>
   <source>Is it the newest version of Ollama?</source>
   <translation>¿Es la versión más nueva de Ollama?</translation>
  </message>
  <message>
   <source>Is of a family that is not supported yet ({0}).</source>
   <translation>Es de una familia que aún no se admite ({0}).</translation>
  </message>
  <message>
   <source>Is this file made from that model?</source>
   <translation>¿Está hecho este archivo a partir de ese modelo?</translation>
  </message>
  <message>
   <source>It belongs to another model.</source>
   <translation>Pertenece a otro modelo.</translation>
  </message>
  <message>
   <source>It can be for {0}.</source>
   <translation>Puede ser para {0}.</translation>
  </message>
  <message>
   <source>It cannot be loaded: {0}: {1}</source>
   <translation>No se puede cargar: {0}: {1}</translation>
  </message>
  <message>
   <source>It cannot be looked at before it is downloaded; download it instead.</source>
   <translation>No se puede mirar antes de descargarlo; descárguelo.</translation>
  </message>
  <message>
   <source>It did not answer within {0} minutes.</source>
   <translation>No respondió en {0} minutos.</translation>
  </message>
  <message>
   <source>It ended with code {0}</source>
   <translation>Terminó con el código {0}</translation>
  </message>
  <message>
   <source>It finds no graphics card that it can use.</source>
   <translation>No encuentra ninguna tarjeta gráfica que pueda usar.</translation>
  </message>
  <message>
   <source>It is JSON with "featherweight_suite" and "prompts".</source>
   <translation>Es JSON con "featherweight_suite" y "prompts".</translation>
  </message>
  <message>
   <source>It is damaged or not a safetensors file; download it again.</source>
   <translation>Está dañado o no es un archivo safetensors; descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>It lies in {0}, and takes no space of its own (a hard link).</source>
   <translation>Está en {0} y no ocupa espacio propio (enlace duro).</translation>
  </message>
  <message>
   <source>It makes vectors of texts and predicts no words; its vectors are compared instead.</source>
   <translation>Convierte textos en vectores y no predice palabras; en su lugar se comparan sus vectores.</translation>
  </message>
  <message>
   <source>It may hold no language model.</source>
   <translation>Quizá no contenga un modelo de lenguaje.</translation>
  </message>
  <message>
   <source>It was not tried out yet.</source>
   <translation>Todavía no se ha probado.</translation>
  </message>
  <message>
   <source>Its last words: {0}</source>
   <translation>Sus últimas palabras: {0}</translation>
  </message>
  <message>
   <source>Its models are in {0}.</source>
   <translation>Sus modelos están en {0}.</translation>
  </message>
  <message>
   <source>Its own licence</source>
   <translation>Licencia propia</translation>
  </message>
  <message>
   <source>Its sizes can be forecast from typical models all the same.</source>
   <translation>Sus tamaños se pueden prever igualmente a partir de modelos típicos.</translation>
  </message>
  <message>
   <source>Its weights are pickled; they are read without running anything in them. Files of before 2020 are refused.</source>
   <translation>Sus pesos están guardados con pickle; se leen sin ejecutar nada de ellos. Los archivos anteriores a 2020 se rechazan.</translation>
  </message>
  <message>
   <source>Join them first (llama-gguf-split --merge), or choose the model in one file.</source>
   <translation>Únalos antes (llama-gguf-split --merge), o elija el modelo en un solo archivo.</translation>
  </message>
  <message>
   <source>Keep one of the two files.</source>
   <translation>Conserve uno de los dos archivos.</translation>
  </message>
  <message>
   <source>Keep one of the two.</source>
   <translation>Conserve uno de los dos.</translation>
  </message>
  <message>
   <source>Kept at {0}: among the {1} % most sensitive per byte.</source>
   <translation>Se deja en {0}: entre el {1} % más sensible por byte.</translation>
  </message>
  <message>
   <source>Kinds that can be written: {0}.</source>
   <translation>Clases que se pueden escribir: {0}.</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>LM Studio has this file already.</source>
   <translation>LM Studio ya tiene este archivo.</translation>
  </message>
  <message>
   <source>LM Studio was not found on this computer.</source>
   <translation>No se encontró LM Studio en este equipo.</translation>
  </message>
  <message>
   <source>LM Studio's settings cannot be read: {0}</source>
   <translation>No se pueden leer los ajustes de LM Studio: {0}</translation>
  </message>
  <message>
   <source>La recette demande trois œufs, du sucre et un citron.</source>
   <translation>La recette demande trois œufs, du sucre et un citron.</translation>
  </message>
  <message>
   <source>Layer {0} of the vision part lacks {1}.</source>
   <translation>A la capa {0} de la parte visual le falta {1}.</translation>
  </message>
  <message>
   <source>Layer {0}, {1}</source>
   <translation>Capa {0}, {1}</translation>
  </message>
  <message>
   <source>Layer {0}: what enters its weights</source>
   <translation>Capa {0}: lo que entra en sus pesos</translation>
  </message>
  <message>
   <source>Leave the version out to get the newest.</source>
   <translation>Omita la versión para obtener la más nueva.</translation>
  </message>
  <message>
   <source>Lets later weights of a row make good what rounding the earlier ones has lost. Needs calibration.</source>
   <translation>Deja que los pesos posteriores de una fila reparen lo que perdió el redondeo de los anteriores. Necesita calibración.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights: smaller than Q4_K at about its quality; slower on old processors.</source>
   <translation>Niveles con la forma de pesos reales: más pequeño que Q4_K con una calidad parecida; más lento en procesadores antiguos.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; for rows that do not divide by 256.</source>
   <translation>Niveles con la forma de pesos reales; para filas que no se dividen entre 256.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; slower on old processors.</source>
   <translation>Niveles con la forma de pesos reales; más lento en procesadores antiguos.</translation>
  </message>
  <message>
   <source>Ling (Bailing MoE)</source>
   <translation>Ling (Bailing MoE)</translation>
  </message>
  <message>
   <source>Look at its rights at {0}/settings/tokens.</source>
   <translation>Mire sus permisos en {0}/settings/tokens.</translation>
  </message>
  <message>
   <source>Look at the model again.</source>
   <translation>Mire el modelo de nuevo.</translation>
  </message>
  <message>
   <source>Looking at every tensor</source>
   <translation>Mirando cada tensor</translation>
  </message>
  <message>
   <source>Lowered to {0}: still only {1}.</source>
   <translation>Bajado a {0}: aún así, solo {1}.</translation>
  </message>
  <message>
   <source>Macs need nothing more: Apple's graphics processor is used by the program as it is.</source>
   <translation>Los Mac no necesitan nada más: el programa usa el procesador gráfico de Apple tal como es.</translation>
  </message>
  <message>
   <source>Make a new one at {0}.</source>
   <translation>Cree uno nuevo en {0}.</translation>
  </message>
  <message>
   <source>Make a new one at {0}/settings/tokens and enter it.</source>
   <translation>Cree uno nuevo en {0}/settings/tokens y escríbalo.</translation>
  </message>
  <message>
   <source>Make a new one that may write at {0}.</source>
   <translation>Cree uno nuevo con permiso de escritura en {0}.</translation>
  </message>
  <message>
   <source>Make a token that may write at {0}/settings/tokens and enter it in the settings.</source>
   <translation>Cree un token con permiso de escritura en {0}/settings/tokens y escríbalo en los ajustes.</translation>
  </message>
  <message>
   <source>Make a token with the right to write at {0} and enter it in the settings.</source>
   <translation>Cree un token con permiso de escritura en {0} y escríbalo en los ajustes.</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>Hágalo de nuevo.</translation>
  </message>
  <message>
   <source>Make one at {0}.</source>
   <translation>Cree uno en {0}.</translation>
  </message>
  <message>
   <source>Makes images</source>
   <translation>Hace imágenes</translation>
  </message>
  <message>
   <source>Mean, first token and last token are possible.</source>
   <translation>Se admiten la media, el primer token y el último token.</translation>
  </message>
  <message>
   <source>Mend it and resume.</source>
   <translation>Arréglelo y reanude.</translation>
  </message>
  <message>
   <source>Mend it and try again.</source>
   <translation>Arréglelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Merge it with the library that trained it, and open the merged model.</source>
   <translation>Fusiónelo con la biblioteca que lo entrenó y abra el modelo fusionado.</translation>
  </message>
  <message>
   <source>Models of the family {0} can be compressed but not computed here yet.</source>
   <translation>Los modelos de la familia {0} se pueden comprimir, pero aún no calcular aquí.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>Más descargados</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>Más gustados</translation>
  </message>
  <message>
   <source>Move it away and resume.</source>
   <translation>Muévalo a otro sitio y reanude.</translation>
  </message>
  <message>
   <source>Name it in {0} as base_model_name_or_path.</source>
   <translation>Indíquelo en {0} como base_model_name_or_path.</translation>
  </message>
  <message>
   <source>Names look like owner/name.</source>
   <translation>Los nombres son como owner/name.</translation>
  </message>
  <message>
   <source>Near-lossless</source>
   <translation>Casi sin pérdida</translation>
  </message>
  <message>
   <source>Needs no calibration: lets outliers lose more so that all other weights lose less.</source>
   <translation>No necesita calibración: deja que los valores atípicos pierdan más para que todos los demás pesos pierdan menos.</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Más nuevos</translation>
  </message>
  <message>
   <source>No NVIDIA graphics card was found: its driver is not installed.</source>
   <translation>No se encontró ninguna tarjeta gráfica NVIDIA: su controlador no está instalado.</translation>
  </message>
  <message>
   <source>No compression of the values; a base for other programs.</source>
   <translation>Sin compresión de los valores; una base para otros programas.</translation>
  </message>
  <message>
   <source>No difference that anyone could find.</source>
   <translation>Ninguna diferencia que nadie pueda encontrar.</translation>
  </message>
  <message>
   <source>No tensor of {0} matches {1}.</source>
   <translation>Ningún tensor de {0} coincide con {1}.</translation>
  </message>
  <message>
   <source>Nomic BERT</source>
   <translation>Nomic BERT</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>Ninguno de los {0} canales destaca.</translation>
  </message>
  <message>
   <source>Normalization</source>
   <translation>Normalización</translation>
  </message>
  <message>
   <source>Nothing is lost. Copy the diagnostics and tell the makers.</source>
   <translation>No se ha perdido nada. Copie el diagnóstico y avise a los autores del programa.</translation>
  </message>
  <message>
   <source>Nothing was changed. Look at the project's own page instead.</source>
   <translation>No se cambió nada. Mire en su lugar la página propia del proyecto.</translation>
  </message>
  <message>
   <source>Nothing was measured at {0}.</source>
   <translation>No se midió nada en {0}.</translation>
  </message>
  <message>
   <source>Old style</source>
   <translation>Estilo antiguo</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Ollama answers at {0}.</source>
   <translation>Ollama responde en {0}.</translation>
  </message>
  <message>
   <source>Ollama could not create the model: {0}.</source>
   <translation>Ollama no pudo crear el modelo: {0}.</translation>
  </message>
  <message>
   <source>Ollama has a model called {0} now.</source>
   <translation>Ollama tiene ahora un modelo llamado {0}.</translation>
  </message>
  <message>
   <source>Ollama is installed and running.</source>
   <translation>Ollama está instalado y en marcha.</translation>
  </message>
  <message>
   <source>Ollama is installed; it must be running to take a model.</source>
   <translation>Ollama está instalado; tiene que estar en marcha para recibir un modelo.</translation>
  </message>
  <message>
   <source>Ollama keeps its own list. Remove it there: ollama rm {0}</source>
   <translation>Ollama lleva su propia lista. Quítelo allí: ollama rm {0}</translation>
  </message>
  <message>
   <source>Ollama refused the file: {0}.</source>
   <translation>Ollama rechazó el archivo: {0}.</translation>
  </message>
  <message>
   <source>Ollama stopped answering: {0}.</source>
   <translation>Ollama dejó de responder: {0}.</translation>
  </message>
  <message>
   <source>Ollama was not found on this computer.</source>
   <translation>No se encontró Ollama en este equipo.</translation>
  </message>
  <message>
   <source>Ollama's list names a model that cannot be read: {0}</source>
   <translation>La lista de Ollama nombra un modelo que no se puede leer: {0}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open a folder with config.json and .safetensors files, or a .gguf file.</source>
   <translation>Abra una carpeta con config.json y archivos .safetensors, o un archivo .gguf.</translation>
  </message>
  <message>
   <source>Open a model's whole folder.</source>
   <translation>Abra la carpeta entera de un modelo.</translation>
  </message>
  <message>
   <source>Open or gated</source>
   <translation>Abierto o restringido</translation>
  </message>
  <message>
   <source>Open the model again.</source>
   <translation>Abra el modelo de nuevo.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Salida</translation>
  </message>
  <message>
   <source>Paste a link from {0}.</source>
   <translation>Pegue un enlace de {0}.</translation>
  </message>
  <message>
   <source>Paste the link of a model's page.</source>
   <translation>Pegue el enlace de la página de un modelo.</translation>
  </message>
  <message>
   <source>Patients who slept less than six hours recovered more slowly.</source>
   <translation>Patients who slept less than six hours recovered more slowly.</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>Páuselo antes.</translation>
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
   <translation>Avise, por favor, a los autores del programa.</translation>
  </message>
  <message>
   <source>Practically the original.</source>
   <translation>Prácticamente el original.</translation>
  </message>
  <message>
   <source>Preparing; the first time takes a little longer</source>
   <translation>Preparando; la primera vez tarda algo más</translation>
  </message>
  <message>
   <source>Press Resume to try again.</source>
   <translation>Pulse Reanudar para intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Processor (CPU), {0} cores</source>
   <translation>Procesador (CPU), {0} núcleos</translation>
  </message>
  <message>
   <source>Published in this type: kept exactly as it is.</source>
   <translation>Publicado en este tipo: se deja exactamente como está.</translation>
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
   <translation>Subido a {0}: ahorra {1} nats de divergencia esperada.</translation>
  </message>
  <message>
   <source>Read by every program, and fast on phones; the K types lose less in the same space.</source>
   <translation>Lo leen todos los programas y es rápido en teléfonos; los tipos K pierden menos en el mismo espacio.</translation>
  </message>
  <message>
   <source>Reading a page with every weight rounded</source>
   <translation>Leyendo una página con todos los pesos redondeados</translation>
  </message>
  <message>
   <source>Reading a text, layer {0} of {1}</source>
   <translation>Leyendo un texto, capa {0} de {1}</translation>
  </message>
  <message>
   <source>Reading a text, vector by vector</source>
   <translation>Leyendo un texto, vector a vector</translation>
  </message>
  <message>
   <source>Reading a text, word by word</source>
   <translation>Leyendo un texto, palabra por palabra</translation>
  </message>
  <message>
   <source>Reading headers</source>
   <translation>Leyendo cabeceras</translation>
  </message>
  <message>
   <source>Reading headers: {0} of {1} files</source>
   <translation>Leyendo cabeceras: {0} de {1} archivos</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Leyendo el archivo</translation>
  </message>
  <message>
   <source>Reading the model's headers</source>
   <translation>Leyendo las cabeceras del modelo</translation>
  </message>
  <message>
   <source>Reading the text</source>
   <translation>Leyendo el texto</translation>
  </message>
  <message>
   <source>Reading the text, layer {0} of {1}</source>
   <translation>Leyendo el texto, capa {0} de {1}</translation>
  </message>
  <message>
   <source>Reading the text, the last step</source>
   <translation>Leyendo el texto, el último paso</translation>
  </message>
  <message>
   <source>Reading values</source>
   <translation>Leyendo valores</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recomendados</translation>
  </message>
  <message>
   <source>Remove GPU support and add it again.</source>
   <translation>Quite el soporte de GPU y añádalo de nuevo.</translation>
  </message>
  <message>
   <source>Remove it in LM Studio, or rename yours.</source>
   <translation>Quítelo en LM Studio, o cambie el nombre del suyo.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Quítela.</translation>
  </message>
  <message>
   <source>Remove one of them.</source>
   <translation>Quite uno de ellos.</translation>
  </message>
  <message>
   <source>Remove something there, or make it public.</source>
   <translation>Quite algo allí, o hágalo público.</translation>
  </message>
  <message>
   <source>Resume then; what has arrived is kept.</source>
   <translation>Reanude entonces; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <source>Resume; it is found out again.</source>
   <translation>Reanude; se averigua de nuevo.</translation>
  </message>
  <message>
   <source>Resume; it is made again.</source>
   <translation>Reanude; se hace de nuevo.</translation>
  </message>
  <message>
   <source>Rope scaling of the kind {0} is not supported yet.</source>
   <translation>El escalado de rope de la clase {0} aún no se admite.</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the closest that fits.</source>
   <translation>Las filas de {0} no se reparten en bloques de {2} de {1}; {3} es lo más próximo que encaja.</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the smallest type that fits and loses no more than it.</source>
   <translation>Las filas de {0} no se reparten en bloques de {2} de {1}; {3} es el tipo más pequeño que encaja y no pierde más que él.</translation>
  </message>
  <message>
   <source>Running the file takes about {0} GB of memory, {1} GB are free.</source>
   <translation>Ejecutar el archivo ocupa unos {0} GB de memoria; hay {1} GB libres.</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or choose another.</source>
   <translation>Guárdelo como UTF-8, o elija otro.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Búsqueda</translation>
  </message>
  <message>
   <source>Search for the model again.</source>
   <translation>Busque el modelo de nuevo.</translation>
  </message>
  <message>
   <source>Sees and writes</source>
   <translation>Ve y escribe</translation>
  </message>
  <message>
   <source>SentencePiece BPE</source>
   <translation>BPE de SentencePiece</translation>
  </message>
  <message>
   <source>SentencePiece unigram</source>
   <translation>unigrama de SentencePiece</translation>
  </message>
  <message>
   <source>Set the environment variable HF_TOKEN instead.</source>
   <translation>Ponga en su lugar la variable de entorno HF_TOKEN.</translation>
  </message>
  <message>
   <source>Shorten the model card.</source>
   <translation>Acorte la ficha del modelo.</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Pequeño</translation>
  </message>
  <message>
   <source>Small and sensitive: kept exact.</source>
   <translation>Pequeño y sensible: se deja exacto.</translation>
  </message>
  <message>
   <source>Small, a little better</source>
   <translation>Pequeño, algo mejor</translation>
  </message>
  <message>
   <source>Small, and much builds on it, so it keeps more bits.</source>
   <translation>Es pequeño y mucho se apoya en él, así que conserva más bits.</translation>
  </message>
  <message>
   <source>Small, uniform</source>
   <translation>Pequeño, uniforme</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>Menor</translation>
  </message>
  <message>
   <source>Smallest first. The Hub itself cannot sort by size: these are the most downloaded of each range of sizes.</source>
   <translation>Primero los más pequeños. El propio Hub no puede ordenar por tamaño: estos son los más descargados de cada franja de tamaños.</translation>
  </message>
  <message>
   <source>Smallest that still works</source>
   <translation>El más pequeño que aún sirve</translation>
  </message>
  <message>
   <source>Solar Open</source>
   <translation>Solar Open</translation>
  </message>
  <message>
   <source>Some take a day or more; {0} tells how it stands. Then check again.</source>
   <translation>Algunos tardan un día o más; {0} dice cómo va. Luego compruebe de nuevo.</translation>
  </message>
  <message>
   <source>Somebody changed {0} in the same moment.</source>
   <translation>Alguien cambió {0} en el mismo momento.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({0}: {1}).</source>
   <translation>Algo falló dentro del programa ({0}: {1}).</translation>
  </message>
  <message>
   <source>Sorts texts</source>
   <translation>Clasifica textos</translation>
  </message>
  <message>
   <source>Start Ollama and try again.</source>
   <translation>Abra Ollama e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Start it again and try once more.</source>
   <translation>Ábralo de nuevo e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>Start the job again.</source>
   <translation>Empiece el trabajo de nuevo.</translation>
  </message>
  <message>
   <source>Started: {0} to {1}</source>
   <translation>Empezado: {0} hacia {1}</translation>
  </message>
  <message>
   <source>Such links look like hf://owner/name@main.</source>
   <translation>Esos enlaces son como hf://owner/name@main.</translation>
  </message>
  <message>
   <source>Summarises</source>
   <translation>Resume</translation>
  </message>
  <message>
   <source>Supported are {0}.</source>
   <translation>Se admiten {0}.</translation>
  </message>
  <message>
   <source>Swap them, or remove one.</source>
   <translation>Intercámbielos, o quite uno.</translation>
  </message>
  <message>
   <source>Switch it on at {0}: “Read access to contents of all public gated repos you can access”.</source>
   <translation>Actívelo en {0}: «Read access to contents of all public gated repos you can access».</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>Tome una parte.</translation>
  </message>
  <message>
   <source>Take some of them.</source>
   <translation>Tome algunos.</translation>
  </message>
  <message>
   <source>Tensors are missing ({0}); the first is the {1} {2}{3}.</source>
   <translation>Faltan tensores ({0}); el primero es {1} {2}{3}.</translation>
  </message>
  <message>
   <source>That is more than the Hub accepts at once (error 413).</source>
   <translation>Es más de lo que el Hub acepta de una vez (error 413).</translation>
  </message>
  <message>
   <source>That is not a token.</source>
   <translation>Eso no es un token.</translation>
  </message>
  <message>
   <source>That may take a day or more. Check again later.</source>
   <translation>Puede tardar un día o más. Compruebe más tarde.</translation>
  </message>
  <message>
   <source>The GGUF file does not state its architecture.</source>
   <translation>El archivo GGUF no indica su arquitectura.</translation>
  </message>
  <message>
   <source>The GGUF file states {0} layers.</source>
   <translation>El archivo GGUF indica {0} capas.</translation>
  </message>
  <message>
   <source>The Hub</source>
   <translation>El Hub</translation>
  </message>
  <message>
   <source>The Hub asks to wait for {0} minutes.</source>
   <translation>El Hub pide esperar {0} minutos.</translation>
  </message>
  <message>
   <source>The Hub does not accept your token.</source>
   <translation>El Hub no acepta su token.</translation>
  </message>
  <message>
   <source>The Hub does not know this token (401): it is mistyped, expired or was deleted.</source>
   <translation>El Hub no conoce este token (401): está mal escrito, ha caducado o se borró.</translation>
  </message>
  <message>
   <source>The Hub does not take {0}: {1}.</source>
   <translation>El Hub no admite {0}: {1}.</translation>
  </message>
  <message>
   <source>The Hub has disabled {0}.</source>
   <translation>El Hub ha desactivado {0}.</translation>
  </message>
  <message>
   <source>The Hub has had too many requests from here.</source>
   <translation>El Hub ha recibido demasiadas peticiones desde aquí.</translation>
  </message>
  <message>
   <source>The Hub has no model named {0} that you may write to.</source>
   <translation>El Hub no tiene ningún modelo llamado {0} en el que usted pueda escribir.</translation>
  </message>
  <message>
   <source>The Hub has no model named {0}, or it is private.</source>
   <translation>El Hub no tiene ningún modelo llamado {0}, o es privado.</translation>
  </message>
  <message>
   <source>The Hub has trouble of its own (error {0}).</source>
   <translation>El Hub tiene problemas propios (error {0}).</translation>
  </message>
  <message>
   <source>The Hub is busy</source>
   <translation>El Hub está ocupado</translation>
  </message>
  <message>
   <source>The Hub is switched off here by the environment variable HF_HUB_OFFLINE.</source>
   <translation>El Hub está desactivado aquí por la variable de entorno HF_HUB_OFFLINE.</translation>
  </message>
  <message>
   <source>The Hub refused (error {0}{1}).</source>
   <translation>El Hub se negó (error {0}{1}).</translation>
  </message>
  <message>
   <source>The Hub sent another part of {0} than asked for.</source>
   <translation>El Hub envió otra parte de {0} que la pedida.</translation>
  </message>
  <message>
   <source>The Hub's addresses have expired; asking for new ones</source>
   <translation>Las direcciones del Hub han caducado; pidiendo otras nuevas</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} makes no sense.</source>
   <translation>La respuesta del Hub sobre {0} no tiene sentido.</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} names no version.</source>
   <translation>La respuesta del Hub sobre {0} no nombra ninguna versión.</translation>
  </message>
  <message>
   <source>The Hub's storage gave no receipt for a part.</source>
   <translation>El almacén del Hub no dio recibo por una parte.</translation>
  </message>
  <message>
   <source>The Hub's storage has trouble of its own (error {0}).</source>
   <translation>El almacén del Hub tiene problemas propios (error {0}).</translation>
  </message>
  <message>
   <source>The Hub's storage refuses the file's parts.</source>
   <translation>El almacén del Hub rechaza las partes del archivo.</translation>
  </message>
  <message>
   <source>The adapter's change of {0} is {1}; the tensor is {2}.</source>
   <translation>El cambio del adaptador en {0} es {1}; el tensor es {2}.</translation>
  </message>
  <message>
   <source>The adapter's tensors of {0} are not complete.</source>
   <translation>Los tensores del adaptador para {0} no están completos.</translation>
  </message>
  <message>
   <source>The adapter's {0} has {1} rows, not {2}.</source>
   <translation>{0} del adaptador tiene {1} filas, no {2}.</translation>
  </message>
  <message>
   <source>The adapter's {0} is {1}; the model's is {2}.</source>
   <translation>{0} del adaptador es {1}; en el modelo es {2}.</translation>
  </message>
  <message>
   <source>The authors of {0} have turned your request down (403).</source>
   <translation>Los autores de {0} han rechazado su petición (403).</translation>
  </message>
  <message>
   <source>The bound on {0} asks for at least {1} and at most {2}.</source>
   <translation>El límite para {0} pide como mínimo {1} y como máximo {2}.</translation>
  </message>
  <message>
   <source>The calibrated inputs of a layer cannot be worked with.</source>
   <translation>No se puede trabajar con las entradas calibradas de una capa.</translation>
  </message>
  <message>
   <source>The calibration in {0} cannot be read.</source>
   <translation>La calibración en {0} no se puede leer.</translation>
  </message>
  <message>
   <source>The calibration in {0} is of version {1}.</source>
   <translation>La calibración en {0} es de la versión {1}.</translation>
  </message>
  <message>
   <source>The calibration text drives this model to values that are not numbers.</source>
   <translation>El texto de calibración lleva este modelo a valores que no son números.</translation>
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
   <translation>El modelo comprimido</translation>
  </message>
  <message>
   <source>The compressed model would answer differently, so it is not made.</source>
   <translation>El modelo comprimido respondería de otro modo, así que no se hace.</translation>
  </message>
  <message>
   <source>The computer ran out of memory, and the process that did the work was ended.</source>
   <translation>El equipo se quedó sin memoria y el proceso que hacía el trabajo se terminó.</translation>
  </message>
  <message>
   <source>The configuration belongs to another model; download both again.</source>
   <translation>La configuración pertenece a otro modelo; descargue ambos de nuevo.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and more tries did not bring it back.</source>
   <translation>La conexión con {0} se cortó al descargar {1}, y más intentos no la recuperaron.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and {2} more tries did not bring it back.</source>
   <translation>La conexión con {0} se cortó al descargar {1}, y {2} intentos más no la recuperaron.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while publishing.</source>
   <translation>La conexión con {0} se cortó al publicar.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while sending {1}, and more tries did not bring it back.</source>
   <translation>La conexión con {0} se cortó al enviar {1}, y más intentos no la recuperaron.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut.</source>
   <translation>La conexión con {0} se cortó.</translation>
  </message>
  <message>
   <source>The connection was cut</source>
   <translation>La conexión se cortó</translation>
  </message>
  <message>
   <source>The connection was cut while reading {0}, and {1} more tries did not help.</source>
   <translation>La conexión se cortó al leer {0}, y {1} intentos más no sirvieron.</translation>
  </message>
  <message>
   <source>The copy takes {0} GB, {1} GB are free.</source>
   <translation>La copia ocupa {0} GB; hay {1} GB libres.</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is cut short.</source>
   <translation>La descripción de los tensores en {0} está cortada.</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is damaged.</source>
   <translation>La descripción de los tensores en {0} está dañada.</translation>
  </message>
  <message>
   <source>The disk of {0} is full.</source>
   <translation>El disco de {0} está lleno.</translation>
  </message>
  <message>
   <source>The download needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>La descarga necesita {0} GB en el disco de {1}; hay {2} GB libres.</translation>
  </message>
  <message>
   <source>The downloaded packages state {0} GB, more than any real ones have.</source>
   <translation>Los paquetes descargados indican {0} GB, más de lo que tienen los de verdad.</translation>
  </message>
  <message>
   <source>The environment variable HF_ENDPOINT is {0}, which is no URL.</source>
   <translation>La variable de entorno HF_ENDPOINT es {0}, que no es una URL.</translation>
  </message>
  <message>
   <source>The file is cut short; download it again.</source>
   <translation>El archivo está cortado; descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>The file's table of characters is damaged.</source>
   <translation>La tabla de caracteres del archivo está dañada.</translation>
  </message>
  <message>
   <source>The file's vocabulary</source>
   <translation>El vocabulario del archivo</translation>
  </message>
  <message>
   <source>The file's vocabulary has no token for unknown words.</source>
   <translation>El vocabulario del archivo no tiene token para palabras desconocidas.</translation>
  </message>
  <message>
   <source>The file's vocabulary is incomplete: {0} is missing or too short.</source>
   <translation>El vocabulario del archivo está incompleto: {0} falta o es demasiado corto.</translation>
  </message>
  <message>
   <source>The files in {0} are larger than {1} MB.</source>
   <translation>Los archivos de {0} superan los {1} MB.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>No se puede escribir en la carpeta {0}.</translation>
  </message>
  <message>
   <source>The folder {0} does not exist.</source>
   <translation>La carpeta {0} no existe.</translation>
  </message>
  <message>
   <source>The goalkeeper saved two penalties and the match ended in a draw.</source>
   <translation>The goalkeeper saved two penalties and the match ended in a draw.</translation>
  </message>
  <message>
   <source>The graphics card computes wrongly.</source>
   <translation>La tarjeta gráfica calcula mal.</translation>
  </message>
  <message>
   <source>The graphics card does not compute: {0}: {1}</source>
   <translation>La tarjeta gráfica no calcula: {0}: {1}</translation>
  </message>
  <message>
   <source>The graphics card's driver supports CUDA {0}; {1} or newer is needed.</source>
   <translation>El controlador de la tarjeta gráfica admite CUDA {0}; hace falta {1} o más nuevo.</translation>
  </message>
  <message>
   <source>The header entry of {0} in {1} makes no sense.</source>
   <translation>La entrada de cabecera de {0} en {1} no tiene sentido.</translation>
  </message>
  <message>
   <source>The header of {0} claims {1} entries, which no real one has.</source>
   <translation>La cabecera de {0} dice tener {1} entradas, como ninguna de verdad.</translation>
  </message>
  <message>
   <source>The header of {0} is not a list of tensors.</source>
   <translation>La cabecera de {0} no es una lista de tensores.</translation>
  </message>
  <message>
   <source>The header of {0} is not valid JSON.</source>
   <translation>La cabecera de {0} no es JSON válido.</translation>
  </message>
  <message>
   <source>The headers of {0} are larger than {1} MB, which no real model's are.</source>
   <translation>Las cabeceras de {0} superan los {1} MB, como las de ningún modelo de verdad.</translation>
  </message>
  <message>
   <source>The importance matrix belongs to another model.</source>
   <translation>La matriz de importancia pertenece a otro modelo.</translation>
  </message>
  <message>
   <source>The importance matrix names no tensor of {0}.</source>
   <translation>La matriz de importancia no nombra ningún tensor de {0}.</translation>
  </message>
  <message>
   <source>The importance of {0} has {1} values; {2} are needed.</source>
   <translation>La importancia de {0} tiene {1} valores; hacen falta {2}.</translation>
  </message>
  <message>
   <source>The job in {0} cannot be read.</source>
   <translation>El trabajo en {0} no se puede leer.</translation>
  </message>
  <message>
   <source>The job is running.</source>
   <translation>El trabajo está en curso.</translation>
  </message>
  <message>
   <source>The job's journal cannot be written: {0}.</source>
   <translation>El diario del trabajo no se puede escribir: {0}.</translation>
  </message>
  <message>
   <source>The job's journal {0} is damaged.</source>
   <translation>El diario del trabajo {0} está dañado.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing under the same licence; it goes along.</source>
   <translation>La licencia {0} permite compartir con la misma licencia; va incluida.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing without any commercial purpose only.</source>
   <translation>La licencia {0} solo permite compartir sin ningún fin comercial.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing; it goes along with the file.</source>
   <translation>La licencia {0} permite compartir; va incluida con el archivo.</translation>
  </message>
  <message>
   <source>The licence {0} forbids sharing changed forms, and this is one.</source>
   <translation>La licencia {0} prohíbe compartir formas modificadas, y esta lo es.</translation>
  </message>
  <message>
   <source>The licence {0} has terms of its own for sharing.{1}</source>
   <translation>La licencia {0} tiene condiciones propias para compartir.{1}</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: sent on too often.</source>
   <translation>No se puede obtener la lista de versiones: demasiadas redirecciones.</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: {0}.</source>
   <translation>No se puede obtener la lista de versiones: {0}.</translation>
  </message>
  <message>
   <source>The metadata does not state the experts' feed-forward size.</source>
   <translation>Los metadatos no indican el tamaño de feed-forward de los expertos.</translation>
  </message>
  <message>
   <source>The metadata does not state the numbers of each layer's activation (xielu).</source>
   <translation>Los metadatos no indican los números de la activación (xielu) de cada capa.</translation>
  </message>
  <message>
   <source>The metadata states a rope of {0} of {1}, which cannot be rotated.</source>
   <translation>Los metadatos indican un rope de {0} de {1}, que no se puede rotar.</translation>
  </message>
  <message>
   <source>The metadata states an expert_gating_func of {0}, which is not supported yet.</source>
   <translation>Los metadatos indican {0} como expert_gating_func, que aún no se admite.</translation>
  </message>
  <message>
   <source>The metadata states another {0}.{1} than llama.cpp computes.</source>
   <translation>Los metadatos indican otro {0}.{1} que el que calcula llama.cpp.</translation>
  </message>
  <message>
   <source>The metadata states heads of {0} values, which do not divide {1}.</source>
   <translation>Los metadatos indican cabezas de {0} valores, que no dividen {1}.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of RWKV's state, which the model has tensors for.</source>
   <translation>Los metadatos no indican los tamaños del estado de RWKV, aunque el modelo tiene tensores para él.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of a state, which the model has tensors for.</source>
   <translation>Los metadatos no indican los tamaños de un estado para el que el modelo tiene tensores.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of latent attention, which the model has tensors for.</source>
   <translation>Los metadatos no indican los tamaños de la atención latente, para la que el modelo tiene tensores.</translation>
  </message>
  <message>
   <source>The metadata states sliding windows for other layers than there are.</source>
   <translation>Los metadatos indican ventanas deslizantes para otras capas que las que hay.</translation>
  </message>
  <message>
   <source>The metadata states {0} attention heads, which {1} cannot share.</source>
   <translation>Los metadatos indican {0} cabezas de atención, que {1} no pueden repartirse.</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which a state of {1} values cannot have.</source>
   <translation>Los metadatos indican {0} grupos, que un estado de {1} valores no puede tener.</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which {1} experts cannot make.</source>
   <translation>Los metadatos indican {0} grupos, que no se pueden formar con {1} expertos.</translation>
  </message>
  <message>
   <source>The metadata states {0} layers, which no real model has.</source>
   <translation>Los metadatos indican {0} capas, que no tiene ningún modelo de verdad.</translation>
  </message>
  <message>
   <source>The metadata states {0} of {1} experts, which cannot be.</source>
   <translation>Los metadatos indican {0} de {1} expertos, lo que no puede ser.</translation>
  </message>
  <message>
   <source>The metadata states {0}.{1} = {2}, which cannot be used.</source>
   <translation>Los metadatos indican {0}.{1} = {2}, que no se puede usar.</translation>
  </message>
  <message>
   <source>The model can be compressed all the same.</source>
   <translation>El modelo se puede comprimir igualmente.</translation>
  </message>
  <message>
   <source>The model cannot be calibrated.</source>
   <translation>El modelo no se puede calibrar.</translation>
  </message>
  <message>
   <source>The model cannot be computed.</source>
   <translation>El modelo no se puede calcular.</translation>
  </message>
  <message>
   <source>The model comes without its tokenizer.json, and how it splits text is not known here.</source>
   <translation>El modelo viene sin su tokenizer.json, y aquí no se sabe cómo divide el texto.</translation>
  </message>
  <message>
   <source>The model has changed since this download began; {0} of {1} files are the same</source>
   <translation>El modelo ha cambiado desde que empezó esta descarga; {0} de {1} archivos son iguales</translation>
  </message>
  <message>
   <source>The model has tensors for several streams, which its family does not have.</source>
   <translation>El modelo tiene tensores para varios flujos, que su familia no tiene.</translation>
  </message>
  <message>
   <source>The model may be of a newer kind, or be quantized or adapted; choose the original one.</source>
   <translation>Quizá el modelo sea de una clase más nueva, o esté cuantizado o adaptado; elija el original.</translation>
  </message>
  <message>
   <source>The model may be of a newer kind.</source>
   <translation>Quizá el modelo sea de una clase más nueva.</translation>
  </message>
  <message>
   <source>The model's file is damaged or was trained wrongly; download it again or choose another version.</source>
   <translation>El archivo del modelo está dañado o mal entrenado; descárguelo de nuevo o elija otra versión.</translation>
  </message>
  <message>
   <source>The model's files hold no vision part.</source>
   <translation>Los archivos del modelo no contienen parte visual.</translation>
  </message>
  <message>
   <source>The model's predictions are not numbers.</source>
   <translation>Las predicciones del modelo no son números.</translation>
  </message>
  <message>
   <source>The models' answers cannot be compared: some are not numbers.</source>
   <translation>Las respuestas de los modelos no se pueden comparar: algunas no son números.</translation>
  </message>
  <message>
   <source>The most downloads in the last month first.</source>
   <translation>Primero los más descargados del último mes.</translation>
  </message>
  <message>
   <source>The most hearts first.</source>
   <translation>Primero los que tienen más corazones.</translation>
  </message>
  <message>
   <source>The newest first.</source>
   <translation>Primero los más nuevos.</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>El original</translation>
  </message>
  <message>
   <source>The original as GGUF takes {0} GB, {1} GB are free.</source>
   <translation>El original como GGUF ocupa {0} GB; hay {1} GB libres.</translation>
  </message>
  <message>
   <source>The original's licence is not known here. Without one, nobody but its authors may share it.</source>
   <translation>Aquí no se conoce la licencia del original. Sin ella, solo sus autores pueden compartirlo.</translation>
  </message>
  <message>
   <source>The output has {0} bytes; planned were {1}.</source>
   <translation>La salida tiene {0} bytes; se habían previsto {1}.</translation>
  </message>
  <message>
   <source>The output holds {0}, which nobody planned.</source>
   <translation>La salida contiene {0}, que nadie previó.</translation>
  </message>
  <message>
   <source>The output lacks the tensor {0}.</source>
   <translation>A la salida le falta el tensor {0}.</translation>
  </message>
  <message>
   <source>The part of this model that guesses several tokens at once is left out: answers are the same, and programs that could use it generate them more slowly.</source>
   <translation>La parte de este modelo que adivina varios tokens a la vez se omite: las respuestas son las mismas, y los programas que podrían usarla las generan más despacio.</translation>
  </message>
  <message>
   <source>The preset has no name.</source>
   <translation>El ajuste no tiene nombre.</translation>
  </message>
  <message>
   <source>The process that did the work was killed. Most often the system does so when memory runs short.</source>
   <translation>Se terminó a la fuerza el proceso que hacía el trabajo. Casi siempre lo hace el sistema cuando falta memoria.</translation>
  </message>
  <message>
   <source>The process that did the work {0}.</source>
   <translation>El proceso que hacía el trabajo {0}.</translation>
  </message>
  <message>
   <source>The process that does the work could not be started.</source>
   <translation>No se pudo iniciar el proceso que hace el trabajo.</translation>
  </message>
  <message>
   <source>The program does not know this family.</source>
   <translation>El programa no conoce esta familia.</translation>
  </message>
  <message>
   <source>The program goes on with the processor.</source>
   <translation>El programa sigue con el procesador.</translation>
  </message>
  <message>
   <source>The quantization settings state blocks of {0}.</source>
   <translation>La configuración de la cuantización indica bloques de {0}.</translation>
  </message>
  <message>
   <source>The quantization settings state {0} as {1}; it must be {2} to {3}.</source>
   <translation>La configuración de la cuantización indica {0} como {1}; debe ser de {2} a {3}.</translation>
  </message>
  <message>
   <source>The recipe has the unknown entry {0}.</source>
   <translation>La receta tiene la entrada desconocida {0}.</translation>
  </message>
  <message>
   <source>The recipe is of version {0}; this program reads {1}.</source>
   <translation>La receta es de la versión {0}; este programa lee la {1}.</translation>
  </message>
  <message>
   <source>The recipe {0} cannot be read: {1}.</source>
   <translation>La receta {0} no se puede leer: {1}.</translation>
  </message>
  <message>
   <source>The recipe's target states both size_bytes and max_kl.</source>
   <translation>El objetivo de la receta indica a la vez size_bytes y max_kl.</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>No se puede llegar al servidor</translation>
  </message>
  <message>
   <source>The server does not answer</source>
   <translation>El servidor no responde</translation>
  </message>
  <message>
   <source>The server refuses</source>
   <translation>El servidor se niega</translation>
  </message>
  <message>
   <source>The server sent {0}</source>
   <translation>El servidor envió {0}</translation>
  </message>
  <message>
   <source>The server that keeps {0} refuses to send it (error {1}).</source>
   <translation>El servidor que guarda {0} se niega a enviarlo (error {1}).</translation>
  </message>
  <message>
   <source>The smallest possible file is {0} MB; {1} MB were asked for.</source>
   <translation>El archivo más pequeño posible ocupa {0} MB; se pidieron {1} MB.</translation>
  </message>
  <message>
   <source>The system ended llama.cpp, probably for lack of memory.</source>
   <translation>El sistema terminó llama.cpp, probablemente por falta de memoria.</translation>
  </message>
  <message>
   <source>The system's keychain cannot be used: {0}. {1}</source>
   <translation>No se puede usar el llavero del sistema: {0}. {1}</translation>
  </message>
  <message>
   <source>The system's keychain cannot forget the token: {0}.</source>
   <translation>El llavero del sistema no puede olvidar el token: {0}.</translation>
  </message>
  <message>
   <source>The system's keychain cannot keep the token: {0}.</source>
   <translation>El llavero del sistema no puede guardar el token: {0}.</translation>
  </message>
  <message>
   <source>The tensors of {0} share their bytes too often.</source>
   <translation>Los tensores de {0} comparten sus bytes demasiadas veces.</translation>
  </message>
  <message>
   <source>The test in {0} cannot be read.</source>
   <translation>La prueba en {0} no se puede leer.</translation>
  </message>
  <message>
   <source>The text has tokens that {0} does not know (it has {1}).</source>
   <translation>El texto tiene tokens que {0} no conoce (tiene {1}).</translation>
  </message>
  <message>
   <source>The text has {0} tokens; one chunk needs {1}.</source>
   <translation>El texto tiene {0} tokens; un trozo necesita {1}.</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model.</source>
   <translation>El tokenizador pertenece a otro modelo.</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model; download both again.</source>
   <translation>El tokenizador pertenece a otro modelo; descargue ambos de nuevo.</translation>
  </message>
  <message>
   <source>The tokenizer does not know {0}, which stands between the rows of a picture.</source>
   <translation>El tokenizador no conoce {0}, que separa las filas de una imagen.</translation>
  </message>
  <message>
   <source>The tokenizer has no token for {0}.</source>
   <translation>El tokenizador no tiene token para {0}.</translation>
  </message>
  <message>
   <source>The tokenizer has the same token twice.</source>
   <translation>El tokenizador tiene el mismo token dos veces.</translation>
  </message>
  <message>
   <source>The tokenizer needs seconds to split a line of text.</source>
   <translation>El tokenizador necesita segundos para dividir una línea de texto.</translation>
  </message>
  <message>
   <source>The tokenizer's table of characters is damaged.</source>
   <translation>La tabla de caracteres del tokenizador está dañada.</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are longer than any real one's.</source>
   <translation>Los tokens del tokenizador son más largos que los de cualquiera real.</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are none, too many, empty or too long.</source>
   <translation>El tokenizador no tiene tokens o tiene demasiados, o están vacíos o son demasiado largos.</translation>
  </message>
  <message>
   <source>The two models have different vocabularies.</source>
   <translation>Los dos modelos tienen vocabularios distintos.</translation>
  </message>
  <message>
   <source>The upload in {0} cannot be read.</source>
   <translation>La subida en {0} no se puede leer.</translation>
  </message>
  <message>
   <source>The vocabulary</source>
   <translation>El vocabulario</translation>
  </message>
  <message>
   <source>The {0}{1} is missing.</source>
   <translation>Falta {0}{1}.</translation>
  </message>
  <message>
   <source>There is no CUDA build of torch for this system ({0} on {1}, Python {2}).</source>
   <translation>No hay versión CUDA de torch para este sistema ({0} en {1}, Python {2}).</translation>
  </message>
  <message>
   <source>There is no finished calibration in {0}.</source>
   <translation>No hay ninguna calibración terminada en {0}.</translation>
  </message>
  <message>
   <source>There is no finished job called {0}.</source>
   <translation>No hay ningún trabajo terminado llamado {0}.</translation>
  </message>
  <message>
   <source>There is no job in {0}.</source>
   <translation>No hay ningún trabajo en {0}.</translation>
  </message>
  <message>
   <source>There is no machine called {0}.</source>
   <translation>No hay ningún equipo llamado {0}.</translation>
  </message>
  <message>
   <source>There is no preset called {0}.</source>
   <translation>No hay ningún ajuste llamado {0}.</translation>
  </message>
  <message>
   <source>There is no quality called {0}.</source>
   <translation>No hay ninguna calidad llamada {0}.</translation>
  </message>
  <message>
   <source>There is no upload in {0}.</source>
   <translation>No hay ninguna subida en {0}.</translation>
  </message>
  <message>
   <source>There is no {0}, or it is private and your account may not see it (404).</source>
   <translation>No existe {0}, o es privado y su cuenta no puede verlo (404).</translation>
  </message>
  <message>
   <source>There was too little memory for the next step.</source>
   <translation>Faltó memoria para el paso siguiente.</translation>
  </message>
  <message>
   <source>These AWQ weights are laid out as {0} with {1} bits, which cannot be read; {2} can.</source>
   <translation>Estos pesos AWQ están dispuestos como {0} con {1} bits, que no se puede leer; {2} sí.</translation>
  </message>
  <message>
   <source>These GPTQ weights are laid out for {0}, which cannot be read.</source>
   <translation>Estos pesos GPTQ están dispuestos para {0}, que no se puede leer.</translation>
  </message>
  <message>
   <source>These weights are stored as {0}, with zeros left out, which cannot be read.</source>
   <translation>Estos pesos están guardados como {0}, sin los ceros, y no se pueden leer.</translation>
  </message>
  <message>
   <source>These weights were compressed with SVDQuant, whose second part for each of them cannot be read.</source>
   <translation>Estos pesos se comprimieron con SVDQuant, cuya segunda parte no se puede leer.</translation>
  </message>
  <message>
   <source>These weights were rotated before GPTQ ({0}), and some of what they are multiplied with must be rotated too, which no other runtime does.</source>
   <translation>Estos pesos se giraron antes de GPTQ ({0}), y parte de aquello por lo que se multiplican también debe girarse, lo que ningún otro programa hace.</translation>
  </message>
  <message>
   <source>This GGUF file is one of {0} parts, which cannot be read separately.</source>
   <translation>Este archivo GGUF es una de {0} partes, que no se pueden leer por separado.</translation>
  </message>
  <message>
   <source>This computer has no device {0}.</source>
   <translation>Este equipo no tiene el dispositivo {0}.</translation>
  </message>
  <message>
   <source>This embedding model joins the vectors of a text's tokens in a way that GGUF cannot express.</source>
   <translation>Este modelo de incrustaciones une los vectores de los tokens de un texto de un modo que GGUF no puede expresar.</translation>
  </message>
  <message>
   <source>This is not a suite of questions ({0}).</source>
   <translation>Esto no es una colección de preguntas ({0}).</translation>
  </message>
  <message>
   <source>This job has no proof yet.</source>
   <translation>Este trabajo aún no tiene prueba.</translation>
  </message>
  <message>
   <source>This model was not downloaded; only looking works before that.</source>
   <translation>Este modelo no se descargó; antes de eso solo se puede mirar.</translation>
  </message>
  <message>
   <source>This model's WordPiece tokenizer is not BERT's: {0}.</source>
   <translation>El tokenizador WordPiece de este modelo no es el de BERT: {0}.</translation>
  </message>
  <message>
   <source>This model's family ({0}) is not supported yet.</source>
   <translation>La familia de este modelo ({0}) aún no se admite.</translation>
  </message>
  <message>
   <source>This model's layers look back {0} tokens. llama.cpp lets them see everything, so answers may differ from the original's in longer texts.</source>
   <translation>Las capas de este modelo miran {0} tokens hacia atrás. llama.cpp les deja verlo todo, así que en textos largos las respuestas pueden diferir de las del original.</translation>
  </message>
  <message>
   <source>This model's tokenizer changes text before it splits text into words: it reads {0} in a way that llama.cpp's {1} does not.</source>
   <translation>El tokenizador de este modelo cambia el texto antes de dividirlo en palabras: lee {0} de un modo distinto a {1} de llama.cpp.</translation>
  </message>
  <message>
   <source>This model's tokenizer is of the kind {0}, which llama.cpp does not have.</source>
   <translation>El tokenizador de este modelo es de la clase {0}, que llama.cpp no tiene.</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's SentencePiece does not.</source>
   <translation>El tokenizador de este modelo lee {0} de un modo distinto al SentencePiece de llama.cpp.</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's unigram tokenizer does not.</source>
   <translation>El tokenizador de este modelo lee {0} de un modo distinto al tokenizador unigrama de llama.cpp.</translation>
  </message>
  <message>
   <source>This model's weights were compressed with {0}, which cannot be read.</source>
   <translation>Los pesos de este modelo se comprimieron con {0}, que no se puede leer.</translation>
  </message>
  <message>
   <source>This suite was made by a newer version of the program.</source>
   <translation>Esta colección la hizo una versión más nueva del programa.</translation>
  </message>
  <message>
   <source>This {0} model has {1}, which GGUF cannot express for its family.</source>
   <translation>Este modelo {0} tiene {1}, y GGUF no puede expresarlo para su familia.</translation>
  </message>
  <message>
   <source>Three bits everywhere.</source>
   <translation>Tres bits en todas partes.</translation>
  </message>
  <message>
   <source>Translates</source>
   <translation>Traduce</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>De moda</translation>
  </message>
  <message>
   <source>Tries many scales for each group of weights and keeps the one that loses least.</source>
   <translation>Prueba muchas escalas para cada grupo de pesos y conserva la que menos pierde.</translation>
  </message>
  <message>
   <source>Try again in a few minutes.</source>
   <translation>Inténtelo de nuevo en unos minutos.</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing damaged was kept.</source>
   <translation>Inténtelo más tarde, o con otra conexión; no se conservó nada dañado.</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing was published.</source>
   <translation>Inténtelo más tarde, o con otra conexión; no se publicó nada.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>Try again later; what has arrived is kept.</source>
   <translation>Inténtelo más tarde; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Trying the graphics card</source>
   <translation>Probando la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Trying {0} as {1}</source>
   <translation>Probando {0} como {1}</translation>
  </message>
  <message>
   <source>Two fifths of the size of 16 bits, practically the original.</source>
   <translation>Dos quintos del tamaño de 16 bits, prácticamente el original.</translation>
  </message>
  <message>
   <source>Unset it for {0}.</source>
   <translation>Quítela para usar {0}.</translation>
  </message>
  <message>
   <source>Unset it.</source>
   <translation>Quítela.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Actualice el programa.</translation>
  </message>
  <message>
   <source>Upload it again.</source>
   <translation>Súbalo de nuevo.</translation>
  </message>
  <message>
   <source>Upload the file again.</source>
   <translation>Suba el archivo de nuevo.</translation>
  </message>
  <message>
   <source>Use Fast, or another text.</source>
   <translation>Use Rápida, u otro texto.</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences. Not compared with the original's: {2}</source>
   <translation>Vectores de {0} valores para {1} frases. Sin comparar con los del original: {2}</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences; their cosine with the original's is {2} on average, {3} at least.</source>
   <translation>Vectores de {0} valores para {1} frases; su coseno con los del original es {2} de media y {3} como mínimo.</translation>
  </message>
  <message>
   <source>Very high quality</source>
   <translation>Muy alta calidad</translation>
  </message>
  <message>
   <source>Wait for it, or stop it there.</source>
   <translation>Espere a que termine, o párelo allí.</translation>
  </message>
  <message>
   <source>Wait for it, then resume.</source>
   <translation>Espere a que termine y luego reanude.</translation>
  </message>
  <message>
   <source>Wait some minutes, then try again.</source>
   <translation>Espere unos minutos e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Wait some minutes. {0}</source>
   <translation>Espere unos minutos. {0}</translation>
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation>Espere a que haya terminado e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Wait until it is done.</source>
   <translation>Espere a que termine.</translation>
  </message>
  <message>
   <source>Wait until it is finished.</source>
   <translation>Espere a que esté terminado.</translation>
  </message>
  <message>
   <source>Was it removed from the history?</source>
   <translation>¿Se quitó del historial?</translation>
  </message>
  <message>
   <source>What each weight does to the answers, layer {0} of {1}</source>
   <translation>Lo que cada peso hace a las respuestas, capa {0} de {1}</translation>
  </message>
  <message>
   <source>What enters {0} holds values that are not numbers.</source>
   <translation>Lo que entra en {0} contiene valores que no son números.</translation>
  </message>
  <message>
   <source>What has been sent is kept: press Resume later.</source>
   <translation>Lo enviado se conserva: pulse Reanudar más tarde.</translation>
  </message>
  <message>
   <source>What most models are published in; exact for those.</source>
   <translation>Como se publica la mayoría de los modelos; exacto para ellos.</translation>
  </message>
  <message>
   <source>What people look at in these days first.</source>
   <translation>Primero lo que la gente mira estos días.</translation>
  </message>
  <message>
   <source>What the licence {0} says about sharing is not known here.{1}</source>
   <translation>Aquí no se sabe qué dice la licencia {0} sobre compartir.{1}</translation>
  </message>
  <message>
   <source>What the server says of new versions cannot be understood.</source>
   <translation>No se entiende lo que el servidor dice de las versiones nuevas.</translation>
  </message>
  <message>
   <source>What the server says of new versions does not bear the makers' signature.</source>
   <translation>Lo que el servidor dice de las versiones nuevas no lleva la firma de los autores del programa.</translation>
  </message>
  <message>
   <source>What the server says of new versions has no end.</source>
   <translation>Lo que el servidor dice de las versiones nuevas no tiene fin.</translation>
  </message>
  <message>
   <source>What was found out about {0} is no longer in {1}.</source>
   <translation>Lo que se averiguó sobre {0} ya no está en {1}.</translation>
  </message>
  <message>
   <source>When nothing else fits; expect noticeably worse answers.</source>
   <translation>Cuando no cabe otra cosa; espere respuestas notablemente peores.</translation>
  </message>
  <message>
   <source>Where can I find a hotel near the railway station?</source>
   <translation>Where can I find a hotel near the railway station?</translation>
  </message>
  <message>
   <source>Word embeddings</source>
   <translation>Incrustaciones de palabras</translation>
  </message>
  <message>
   <source>Write a number above 0: 0.01 is hard to tell from the original, 0.1 noticeable.</source>
   <translation>Escriba un número mayor que 0: 0.01 es difícil de distinguir del original, 0.1 se nota.</translation>
  </message>
  <message>
   <source>Write for instance 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer or kl:0.05.</source>
   <translation>Escriba por ejemplo 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer o kl:0.05.</translation>
  </message>
  <message>
   <source>Writes text</source>
   <translation>Escribe texto</translation>
  </message>
  <message>
   <source>Writing the original as GGUF</source>
   <translation>Escribiendo el original como GGUF</translation>
  </message>
  <message>
   <source>Writing what the model sees with</source>
   <translation>Escribiendo aquello con lo que el modelo ve</translation>
  </message>
  <message>
   <source>You are not signed in.</source>
   <translation>No ha iniciado sesión.</translation>
  </message>
  <message>
   <source>You have access to {0}.</source>
   <translation>Tiene acceso a {0}.</translation>
  </message>
  <message>
   <source>You have asked for access to {0}; its authors have not answered yet (403).</source>
   <translation>Ha pedido acceso a {0}; sus autores aún no han respondido (403).</translation>
  </message>
  <message>
   <source>Your account has no room for this: {0}.</source>
   <translation>Su cuenta no tiene sitio para esto: {0}.</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>Sus carpetas</translation>
  </message>
  <message>
   <source>Your token is fine, but your account has no access to {0} yet (403).</source>
   <translation>Su token está bien, pero su cuenta aún no tiene acceso a {0} (403).</translation>
  </message>
  <message>
   <source>Your token may not read {0}.</source>
   <translation>Su token no puede leer {0}.</translation>
  </message>
  <message>
   <source>Your token may not write to {0}'s models{1}.</source>
   <translation>Su token no puede escribir en los modelos de {0}{1}.</translation>
  </message>
  <message>
   <source>Your token was not given the right to read gated models (403).</source>
   <translation>Su token no recibió permiso para leer modelos restringidos (403).</translation>
  </message>
  <message>
   <source>a bias on its {0} ({1})</source>
   <translation>un sesgo en {0} ({1})</translation>
  </message>
  <message>
   <source>a byte-level vocabulary always has a tokenizer</source>
   <translation>un vocabulario de bytes siempre tiene un tokenizador</translation>
  </message>
  <message>
   <source>a convolution without a bias</source>
   <translation>una convolución sin sesgo</translation>
  </message>
  <message>
   <source>a data set</source>
   <translation>un conjunto de datos</translation>
  </message>
  <message>
   <source>a factor of its experts' sum (routed_scaling_factor)</source>
   <translation>un factor sobre la suma de sus expertos (routed_scaling_factor)</translation>
  </message>
  <message>
   <source>a head for decisions ({0}), not embeddings,</source>
   <translation>una cabeza para decisiones ({0}), no incrustaciones,</translation>
  </message>
  <message>
   <source>a key and a value for each head</source>
   <translation>una clave y un valor por cada cabeza</translation>
  </message>
  <message>
   <source>a learned residual of the rank {0}</source>
   <translation>un residuo aprendido de rango {0}</translation>
  </message>
  <message>
   <source>a limit on queries, keys and values (clip_qkv)</source>
   <translation>un límite para consultas, claves y valores (clip_qkv)</translation>
  </message>
  <message>
   <source>a normalization before the gate</source>
   <translation>una normalización antes de la puerta</translation>
  </message>
  <message>
   <source>a part of a file of {0} bytes instead of {1}</source>
   <translation>una parte de un archivo de {0} bytes en lugar de {1}</translation>
  </message>
  <message>
   <source>a query scale of its own ({0})</source>
   <translation>una escala de consulta propia ({0})</translation>
  </message>
  <message>
   <source>a scale of attention of its own</source>
   <translation>una escala de atención propia</translation>
  </message>
  <message>
   <source>a scale of its own ({0})</source>
   <translation>una escala propia ({0})</translation>
  </message>
  <message>
   <source>a soft cap of {0} on its output</source>
   <translation>un tope suave de {0} en su salida</translation>
  </message>
  <message>
   <source>a variant of rope</source>
   <translation>una variante de rope</translation>
  </message>
  <message>
   <source>a variant of yarn rope scaling</source>
   <translation>una variante del escalado de rope yarn</translation>
  </message>
  <message>
   <source>a web page</source>
   <translation>una página web</translation>
  </message>
  <message>
   <source>added as it is</source>
   <translation>sumado tal cual</translation>
  </message>
  <message>
   <source>alternating updates' correction</source>
   <translation>actualizaciones alternas: corrección</translation>
  </message>
  <message>
   <source>alternating updates' correction scale</source>
   <translation>actualizaciones alternas: escala de la corrección</translation>
  </message>
  <message>
   <source>alternating updates' inverse projection</source>
   <translation>actualizaciones alternas: proyección inversa</translation>
  </message>
  <message>
   <source>alternating updates' prediction</source>
   <translation>actualizaciones alternas: predicción</translation>
  </message>
  <message>
   <source>alternating updates' projection</source>
   <translation>actualizaciones alternas: proyección</translation>
  </message>
  <message>
   <source>alternating updates' router</source>
   <translation>actualizaciones alternas: enrutador</translation>
  </message>
  <message>
   <source>an activation of its own (swiglu_alpha, swiglu_limit)</source>
   <translation>una activación propia (swiglu_alpha, swiglu_limit)</translation>
  </message>
  <message>
   <source>an address that is none ({0})</source>
   <translation>una dirección que no lo es ({0})</translation>
  </message>
  <message>
   <source>an answer without end</source>
   <translation>una respuesta sin fin</translation>
  </message>
  <message>
   <source>an attention of its own ({0})</source>
   <translation>una atención propia ({0})</translation>
  </message>
  <message>
   <source>an inner size of {0}, which is not twice the hidden size</source>
   <translation>un tamaño interno de {0}, que no es el doble del tamaño oculto</translation>
  </message>
  <message>
   <source>an order of its own of layers with attention</source>
   <translation>un orden propio de capas con atención</translation>
  </message>
  <message>
   <source>an order of its own of layers with experts</source>
   <translation>un orden propio de capas con expertos</translation>
  </message>
  <message>
   <source>an order of its own of layers without rope</source>
   <translation>un orden propio de capas sin rope</translation>
  </message>
  <message>
   <source>an order of its own of layers without rotation</source>
   <translation>un orden propio de capas sin rotación</translation>
  </message>
  <message>
   <source>an order of sliding windows of its own</source>
   <translation>un orden propio de ventanas deslizantes</translation>
  </message>
  <message>
   <source>an order of windows of its own</source>
   <translation>un orden propio de ventanas</translation>
  </message>
  <message>
   <source>an output of another layer than the last</source>
   <translation>una salida de otra capa que la última</translation>
  </message>
  <message>
   <source>an output that is normalized (norm_head)</source>
   <translation>una salida que se normaliza (norm_head)</translation>
  </message>
  <message>
   <source>an output that is tied to its embeddings</source>
   <translation>una salida ligada a sus incrustaciones</translation>
  </message>
  <message>
   <source>an unknown word</source>
   <translation>una palabra desconocida</translation>
  </message>
  <message>
   <source>another number of streams</source>
   <translation>otro número de flujos</translation>
  </message>
  <message>
   <source>another order of rotation (rope_interleave)</source>
   <translation>otro orden de rotación (rope_interleave)</translation>
  </message>
  <message>
   <source>another part of each head that is rotated (partial_rotary_factor)</source>
   <translation>otra parte rotada de cada cabeza (partial_rotary_factor)</translation>
  </message>
  <message>
   <source>another part than the one that was asked for ({0})</source>
   <translation>otra parte que la pedida ({0})</translation>
  </message>
  <message>
   <source>another pattern of sparse layers</source>
   <translation>otro patrón de capas dispersas</translation>
  </message>
  <message>
   <source>another rope base in layers with a window</source>
   <translation>otra base de rope en las capas con ventana</translation>
  </message>
  <message>
   <source>another scale of attention in long texts than in short ones</source>
   <translation>una escala de la atención distinta en textos largos que en cortos</translation>
  </message>
  <message>
   <source>another way of normalizing queries (use_qk_norm)</source>
   <translation>otra forma de normalizar las consultas (use_qk_norm)</translation>
  </message>
  <message>
   <source>another way of weighing its experts ({0})</source>
   <translation>otra forma de ponderar sus expertos ({0})</translation>
  </message>
  <message>
   <source>attention and feed-forward one after the other</source>
   <translation>atención y feed-forward una tras otro</translation>
  </message>
  <message>
   <source>attention gate</source>
   <translation>atención: puerta</translation>
  </message>
  <message>
   <source>attention heads</source>
   <translation>cabezas de atención</translation>
  </message>
  <message>
   <source>attention key</source>
   <translation>atención: clave</translation>
  </message>
  <message>
   <source>attention normalization</source>
   <translation>atención: normalización</translation>
  </message>
  <message>
   <source>attention or an output without biases</source>
   <translation>atención o una salida sin sesgos</translation>
  </message>
  <message>
   <source>attention output</source>
   <translation>atención: salida</translation>
  </message>
  <message>
   <source>attention query</source>
   <translation>atención: consulta</translation>
  </message>
  <message>
   <source>attention query, key and value</source>
   <translation>atención: consulta, clave y valor</translation>
  </message>
  <message>
   <source>attention sinks</source>
   <translation>sumideros de atención (sinks)</translation>
  </message>
  <message>
   <source>attention to the past alone</source>
   <translation>atención solo al pasado</translation>
  </message>
  <message>
   <source>attention value</source>
   <translation>atención: valor</translation>
  </message>
  <message>
   <source>attention without biases</source>
   <translation>atención sin sesgos</translation>
  </message>
  <message>
   <source>behind a gate of its own</source>
   <translation>tras una puerta propia</translation>
  </message>
  <message>
   <source>biases everywhere</source>
   <translation>sesgos en todas partes</translation>
  </message>
  <message>
   <source>biases in its convolutions</source>
   <translation>sesgos en sus convoluciones</translation>
  </message>
  <message>
   <source>biases in its linear layers</source>
   <translation>sesgos en sus capas lineales</translation>
  </message>
  <message>
   <source>byte-level BPE</source>
   <translation>BPE de bytes</translation>
  </message>
  <message>
   <source>calls something that is no way to make a tensor</source>
   <translation>llama a algo que no sirve para hacer un tensor</translation>
  </message>
  <message>
   <source>cannot be reached</source>
   <translation>inalcanzable</translation>
  </message>
  <message>
   <source>channel mixing blend of the key</source>
   <translation>mezcla de canales: mezcla de la clave</translation>
  </message>
  <message>
   <source>channel mixing blend of the receptance</source>
   <translation>mezcla de canales: mezcla de la receptancia</translation>
  </message>
  <message>
   <source>channel mixing key</source>
   <translation>mezcla de canales: clave</translation>
  </message>
  <message>
   <source>channel mixing receptance</source>
   <translation>mezcla de canales: receptancia</translation>
  </message>
  <message>
   <source>channel mixing value</source>
   <translation>mezcla de canales: valor</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward down</source>
   <translation>expertos por trozos: feed-forward, bajada</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward gate</source>
   <translation>expertos por trozos: feed-forward, puerta</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward up</source>
   <translation>expertos por trozos: feed-forward, subida</translation>
  </message>
  <message>
   <source>chunks of attention of its own size</source>
   <translation>trozos de atención de tamaño propio</translation>
  </message>
  <message>
   <source>classifier</source>
   <translation>clasificador</translation>
  </message>
  <message>
   <source>classifier normalization</source>
   <translation>clasificador: normalización</translation>
  </message>
  <message>
   <source>classifier output</source>
   <translation>clasificador: salida</translation>
  </message>
  <message>
   <source>compressed before</source>
   <translation>comprimido antes</translation>
  </message>
  <message>
   <source>config.json does not state fullatt_block_indexes, the layers that see everything.</source>
   <translation>config.json no indica fullatt_block_indexes, las capas que lo ven todo.</translation>
  </message>
  <message>
   <source>config.json does not state what each of the layers is.</source>
   <translation>config.json no indica qué es cada una de las capas.</translation>
  </message>
  <message>
   <source>config.json does not state {0}, which a {1} model needs.</source>
   <translation>config.json no indica {0}, que un modelo {1} necesita.</translation>
  </message>
  <message>
   <source>config.json needs a share below 1 for each layer of activation_sparsity_pattern.</source>
   <translation>config.json necesita una proporción menor que 1 por cada capa de activation_sparsity_pattern.</translation>
  </message>
  <message>
   <source>config.json needs an mrope_section of three numbers that make half of a head of {0}.</source>
   <translation>config.json necesita una mrope_section de tres números que sumen media cabeza de {0}.</translation>
  </message>
  <message>
   <source>config.json needs {0} values of rope {1}.</source>
   <translation>config.json necesita {0} valores de rope {1}.</translation>
  </message>
  <message>
   <source>config.json needs {0} values of {1}.</source>
   <translation>config.json necesita {0} valores de {1}.</translation>
  </message>
  <message>
   <source>config.json rotates {0} of {1} values of a head, which cannot be.</source>
   <translation>config.json rota {0} de {1} valores de una cabeza, lo que no puede ser.</translation>
  </message>
  <message>
   <source>config.json says of no group of weights how they were compressed.</source>
   <translation>config.json no dice de ningún grupo de pesos cómo se comprimió.</translation>
  </message>
  <message>
   <source>config.json states a feed-forward size of {0}.</source>
   <translation>config.json indica un tamaño de feed-forward de {0}.</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0} for the text part.</source>
   <translation>config.json indica un tamaño oculto de {0} para la parte de texto.</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0}, which {1} heads cannot share.</source>
   <translation>config.json indica un tamaño oculto de {0}, que {1} cabezas no pueden repartirse.</translation>
  </message>
  <message>
   <source>config.json states a rope low_freq_factor of {0}, which is not below {1}.</source>
   <translation>config.json indica un low_freq_factor de rope de {0}, que no es menor que {1}.</translation>
  </message>
  <message>
   <source>config.json states a vocabulary size of {0}.</source>
   <translation>config.json indica un tamaño de vocabulario de {0}.</translation>
  </message>
  <message>
   <source>config.json states an attn_config that is no object.</source>
   <translation>config.json indica una attn_config que no es un objeto.</translation>
  </message>
  <message>
   <source>config.json states an inner size of {0}, which {1} heads in {2} groups cannot share.</source>
   <translation>config.json indica un tamaño interno de {0}, que {1} cabezas en {2} grupos no pueden repartirse.</translation>
  </message>
  <message>
   <source>config.json states deepstack_visual_indexes that are no layers of the vision part.</source>
   <translation>config.json indica deepstack_visual_indexes que no son capas de la parte visual.</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which cannot be rotated by halves.</source>
   <translation>config.json indica cabezas de {0}, que no se pueden rotar por mitades.</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which do not divide {1}.</source>
   <translation>config.json indica cabezas de {0}, que no dividen {1}.</translation>
  </message>
  <message>
   <source>config.json states more experts for each token than the {0} that exist.</source>
   <translation>config.json indica más expertos por token que los {0} que hay.</translation>
  </message>
  <message>
   <source>config.json states num_kv_shared_layers = {0}.</source>
   <translation>config.json indica num_kv_shared_layers = {0}.</translation>
  </message>
  <message>
   <source>config.json states rope parameters that are no object.</source>
   <translation>config.json indica parámetros de rope que no son un objeto.</translation>
  </message>
  <message>
   <source>config.json states sections of rope that make no sense (mrope_section).</source>
   <translation>config.json indica secciones de rope que no tienen sentido (mrope_section).</translation>
  </message>
  <message>
   <source>config.json states spatial_merge_size = {0}.</source>
   <translation>config.json indica spatial_merge_size = {0}.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1} for pictures.</source>
   <translation>config.json indica {0} = {1} para imágenes.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}, which must be a positive number.</source>
   <translation>config.json indica {0} = {1}, que debe ser un número positivo.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}; a whole number from 1 to {2} is needed.</source>
   <translation>config.json indica {0} = {1}; hace falta un número entero de 1 a {2}.</translation>
  </message>
  <message>
   <source>config.json states {0} attention heads, which {1} cannot share.</source>
   <translation>config.json indica {0} cabezas de atención, que {1} no pueden repartirse.</translation>
  </message>
  <message>
   <source>config.json states {0} experts, which do not make {1} groups.</source>
   <translation>config.json indica {0} expertos, con los que no se forman {1} grupos.</translation>
  </message>
  <message>
   <source>config.json states {0} heads for vectors of {1} numbers.</source>
   <translation>config.json indica {0} cabezas para vectores de {1} números.</translation>
  </message>
  <message>
   <source>config.json states {0} layers and the kinds of {1}.</source>
   <translation>config.json indica {0} capas y las clases de {1}.</translation>
  </message>
  <message>
   <source>context length</source>
   <translation>longitud de contexto</translation>
  </message>
  <message>
   <source>context size</source>
   <translation>tamaño de contexto</translation>
  </message>
  <message>
   <source>def mean(values): return sum(values) / len(values)</source>
   <translation>def mean(values): return sum(values) / len(values)</translation>
  </message>
  <message>
   <source>delta nets whose keys and values differ in size</source>
   <translation>redes delta cuyas claves y valores difieren en tamaño</translation>
  </message>
  <message>
   <source>different epsilons in its norms</source>
   <translation>épsilones distintos en sus normas</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>no cabe</translation>
  </message>
  <message>
   <source>does not say how text is split</source>
   <translation>no dice cómo se divide el texto</translation>
  </message>
  <message>
   <source>embedding's first projection</source>
   <translation>incrustación: primera proyección</translation>
  </message>
  <message>
   <source>embedding's second projection</source>
   <translation>incrustación: segunda proyección</translation>
  </message>
  <message>
   <source>embeddings without a scale (mup_enabled)</source>
   <translation>incrustaciones sin escala (mup_enabled)</translation>
  </message>
  <message>
   <source>encoder attention key</source>
   <translation>atención del codificador: clave</translation>
  </message>
  <message>
   <source>encoder attention normalization</source>
   <translation>atención del codificador: normalización</translation>
  </message>
  <message>
   <source>encoder attention output</source>
   <translation>atención del codificador: salida</translation>
  </message>
  <message>
   <source>encoder attention query</source>
   <translation>atención del codificador: consulta</translation>
  </message>
  <message>
   <source>encoder attention value</source>
   <translation>atención del codificador: valor</translation>
  </message>
  <message>
   <source>encoder feed-forward down</source>
   <translation>feed-forward del codificador: bajada</translation>
  </message>
  <message>
   <source>encoder feed-forward gate</source>
   <translation>feed-forward del codificador: puerta</translation>
  </message>
  <message>
   <source>encoder feed-forward normalization</source>
   <translation>feed-forward del codificador: normalización</translation>
  </message>
  <message>
   <source>encoder feed-forward up</source>
   <translation>feed-forward del codificador: subida</translation>
  </message>
  <message>
   <source>encoder relative positions</source>
   <translation>codificador: posiciones relativas</translation>
  </message>
  <message>
   <source>encoder's final normalization</source>
   <translation>codificador: normalización final</translation>
  </message>
  <message>
   <source>ended with code {0}</source>
   <translation>terminó con el código {0}</translation>
  </message>
  <message>
   <source>expert router</source>
   <translation>enrutador de expertos</translation>
  </message>
  <message>
   <source>expert router's correction</source>
   <translation>enrutador de expertos: corrección</translation>
  </message>
  <message>
   <source>experts beside its Mamba layers, which is not supported yet,</source>
   <translation>expertos junto a sus capas Mamba, lo que aún no se admite,</translation>
  </message>
  <message>
   <source>experts of another size than the feed-forward</source>
   <translation>expertos de otro tamaño que el feed-forward</translation>
  </message>
  <message>
   <source>experts per token</source>
   <translation>expertos por token</translation>
  </message>
  <message>
   <source>experts without a correction (use_expert_bias)</source>
   <translation>expertos sin corrección (use_expert_bias)</translation>
  </message>
  <message>
   <source>experts' feed-forward down</source>
   <translation>expertos: feed-forward, bajada</translation>
  </message>
  <message>
   <source>experts' feed-forward gate</source>
   <translation>expertos: feed-forward, puerta</translation>
  </message>
  <message>
   <source>experts' feed-forward gate and up</source>
   <translation>expertos: feed-forward, puerta y subida</translation>
  </message>
  <message>
   <source>experts' feed-forward up</source>
   <translation>expertos: feed-forward, subida</translation>
  </message>
  <message>
   <source>experts' normalization</source>
   <translation>expertos: normalización</translation>
  </message>
  <message>
   <source>feed-forward activation</source>
   <translation>feed-forward: activación</translation>
  </message>
  <message>
   <source>feed-forward down</source>
   <translation>feed-forward: bajada</translation>
  </message>
  <message>
   <source>feed-forward gate</source>
   <translation>feed-forward: puerta</translation>
  </message>
  <message>
   <source>feed-forward normalization</source>
   <translation>feed-forward: normalización</translation>
  </message>
  <message>
   <source>feed-forward size</source>
   <translation>tamaño de feed-forward</translation>
  </message>
  <message>
   <source>feed-forward up</source>
   <translation>feed-forward: subida</translation>
  </message>
  <message>
   <source>fewer heads for keys and values than for queries</source>
   <translation>menos cabezas para claves y valores que para consultas</translation>
  </message>
  <message>
   <source>final normalization</source>
   <translation>normalización final</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>cabe</translation>
  </message>
  <message>
   <source>fits barely</source>
   <translation>cabe justo</translation>
  </message>
  <message>
   <source>fits {0} with {1} tokens of context</source>
   <translation>cabe en {0} con {1} tokens de contexto</translation>
  </message>
  <message>
   <source>gate of the layer's own embeddings</source>
   <translation>incrustaciones propias de la capa: puerta</translation>
  </message>
  <message>
   <source>groups of experts</source>
   <translation>grupos de expertos</translation>
  </message>
  <message>
   <source>groups of {0}</source>
   <translation>grupos de {0}</translation>
  </message>
  <message>
   <source>has a special token {0}</source>
   <translation>tiene un token especial {0}</translation>
  </message>
  <message>
   <source>has a token that is no base64 at place {0}</source>
   <translation>tiene en el lugar {0} un token que no es base64</translation>
  </message>
  <message>
   <source>has a token {0} at place {1}</source>
   <translation>tiene un token {0} en el lugar {1}</translation>
  </message>
  <message>
   <source>has counts for {0} that are no numbers of tokens</source>
   <translation>tiene recuentos para {0} que no son números de tokens</translation>
  </message>
  <message>
   <source>has keys that are no names</source>
   <translation>tiene claves que no son nombres</translation>
  </message>
  <message>
   <source>has no fitting counts for {0}</source>
   <translation>no tiene recuentos adecuados para {0}</translation>
  </message>
  <message>
   <source>has tensors that are views of others in a layout of long ago</source>
   <translation>tiene tensores que son vistas de otros en una disposición de hace mucho</translation>
  </message>
  <message>
   <source>has values for {0} that are no sums of squares</source>
   <translation>tiene valores para {0} que no son sumas de cuadrados</translation>
  </message>
  <message>
   <source>has {0} twice</source>
   <translation>tiene {0} dos veces</translation>
  </message>
  <message>
   <source>head size</source>
   <translation>tamaño de cabeza</translation>
  </message>
  <message>
   <source>heads of {0} values with an epsilon of {1}</source>
   <translation>cabezas de {0} valores con un épsilon de {1}</translation>
  </message>
  <message>
   <source>heads that do not make up its hidden size</source>
   <translation>cabezas que no suman su tamaño oculto</translation>
  </message>
  <message>
   <source>hidden size</source>
   <translation>tamaño oculto</translation>
  </message>
  <message>
   <source>holds no tensor's importance</source>
   <translation>no contiene la importancia de ningún tensor</translation>
  </message>
  <message>
   <source>inner size</source>
   <translation>tamaño interno</translation>
  </message>
  <message>
   <source>is a GGUF, but no importance matrix</source>
   <translation>es un GGUF, pero no una matriz de importancia</translation>
  </message>
  <message>
   <source>is cut short, or not an importance matrix</source>
   <translation>está cortado, o no es una matriz de importancia</translation>
  </message>
  <message>
   <source>is not an importance matrix</source>
   <translation>no es una matriz de importancia</translation>
  </message>
  <message>
   <source>is {0} GB, which no real one is</source>
   <translation>ocupa {0} GB, como ninguno de verdad</translation>
  </message>
  <message>
   <source>it does not cut around Chinese characters</source>
   <translation>no corta alrededor de los caracteres chinos</translation>
  </message>
  <message>
   <source>it does not say why</source>
   <translation>no dice por qué</translation>
  </message>
  <message>
   <source>it keeps control characters</source>
   <translation>conserva los caracteres de control</translation>
  </message>
  <message>
   <source>its normalizer is {0}</source>
   <translation>su normalizador es {0}</translation>
  </message>
  <message>
   <source>its pre-tokenizer is {0}</source>
   <translation>su pretokenizador es {0}</translation>
  </message>
  <message>
   <source>key and value, compressed</source>
   <translation>clave y valor, comprimidos</translation>
  </message>
  <message>
   <source>key and value, expanded</source>
   <translation>clave y valor, expandidos</translation>
  </message>
  <message>
   <source>key normalization</source>
   <translation>normalización de la clave</translation>
  </message>
  <message>
   <source>key, expanded</source>
   <translation>clave, expandida</translation>
  </message>
  <message>
   <source>key/value heads</source>
   <translation>cabezas de clave/valor</translation>
  </message>
  <message>
   <source>layer {0} has no {1}</source>
   <translation>la capa {0} no tiene {1}</translation>
  </message>
  <message>
   <source>layers of another make (no {0})</source>
   <translation>capas de otra hechura (sin {0})</translation>
  </message>
  <message>
   <source>layers of another make ({0})</source>
   <translation>capas de otra hechura ({0})</translation>
  </message>
  <message>
   <source>layers of different feed-forward sizes</source>
   <translation>capas con distintos tamaños de feed-forward</translation>
  </message>
  <message>
   <source>layers of the kind {0}</source>
   <translation>capas de la clase {0}</translation>
  </message>
  <message>
   <source>layers with a window</source>
   <translation>capas con ventana</translation>
  </message>
  <message>
   <source>layers with attention</source>
   <translation>capas con atención</translation>
  </message>
  <message>
   <source>layers without experts</source>
   <translation>capas sin expertos</translation>
  </message>
  <message>
   <source>layers without experts at its end</source>
   <translation>capas sin expertos al final</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omitido</translation>
  </message>
  <message>
   <source>limits on its time step ({0})</source>
   <translation>límites en su paso de tiempo ({0})</translation>
  </message>
  <message>
   <source>links are switched off</source>
   <translation>los enlaces están desactivados</translation>
  </message>
  <message>
   <source>lists {0} tokens where it promises {1}</source>
   <translation>enumera {0} tokens donde promete {1}</translation>
  </message>
  <message>
   <source>llama.cpp cannot run the output. {0}</source>
   <translation>llama.cpp no puede ejecutar la salida. {0}</translation>
  </message>
  <message>
   <source>llama.cpp computes this model in a simpler way than its makers meant: it leaves out a step of its normalization, and weighs its two experts by about half. Expect other answers than the original's.</source>
   <translation>llama.cpp calcula este modelo de una forma más simple de la que pensaron sus autores: omite un paso de su normalización y pondera sus dos expertos aproximadamente por igual. Cuente con respuestas distintas de las del original.</translation>
  </message>
  <message>
   <source>llama.cpp could not answer: {0}.</source>
   <translation>llama.cpp no pudo responder: {0}.</translation>
  </message>
  <message>
   <source>llama.cpp did not finish within {0} minutes.</source>
   <translation>llama.cpp no terminó en {0} minutos.</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it held the file.</source>
   <translation>llama.cpp terminó con el código {0} mientras tenía cargado el archivo.</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it read the file.</source>
   <translation>llama.cpp terminó con el código {0} mientras leía el archivo.</translation>
  </message>
  <message>
   <source>llama.cpp has run the file</source>
   <translation>llama.cpp ha ejecutado el archivo</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and {0}</source>
   <translation>llama.cpp carga el archivo y {0}</translation>
  </message>
  <message>
   <source>llama.cpp refused the file: {0}.</source>
   <translation>llama.cpp rechazó el archivo: {0}.</translation>
  </message>
  <message>
   <source>llama.cpp writes with {0}</source>
   <translation>llama.cpp escribe con {0}</translation>
  </message>
  <message>
   <source>llama.cpp's runtime (xllamacpp) is not installed here.</source>
   <translation>El entorno de llama.cpp (xllamacpp) no está instalado aquí.</translation>
  </message>
  <message>
   <source>low must be less than high.</source>
   <translation>low debe ser menor que high.</translation>
  </message>
  <message>
   <source>low-rank residual, left</source>
   <translation>residuo de rango bajo, izquierda</translation>
  </message>
  <message>
   <source>low-rank residual, right</source>
   <translation>residuo de rango bajo, derecha</translation>
  </message>
  <message>
   <source>merges.txt is damaged at line {0}.</source>
   <translation>merges.txt está dañado en la línea {0}.</translation>
  </message>
  <message>
   <source>method not stated</source>
   <translation>método no indicado</translation>
  </message>
  <message>
   <source>mix, method, format, name, quality and pre_tokenizer of a recipe are texts.</source>
   <translation>mix, method, format, name, quality y pre_tokenizer de una receta son textos.</translation>
  </message>
  <message>
   <source>modules.json does not hold a list of modules.</source>
   <translation>modules.json no contiene una lista de módulos.</translation>
  </message>
  <message>
   <source>modules.json names the folder {0}.</source>
   <translation>modules.json nombra la carpeta {0}.</translation>
  </message>
  <message>
   <source>names {0}, which no weights need</source>
   <translation>nombra {0}, que ningún peso necesita</translation>
  </message>
  <message>
   <source>neither the file nor the part that was asked for (status {0})</source>
   <translation>ni el archivo ni la parte pedida (estado {0})</translation>
  </message>
  <message>
   <source>no layer with experts</source>
   <translation>ninguna capa con expertos</translation>
  </message>
  <message>
   <source>no loss</source>
   <translation>sin pérdida</translation>
  </message>
  <message>
   <source>no model named</source>
   <translation>no se nombra ningún modelo</translation>
  </message>
  <message>
   <source>no right</source>
   <translation>sin permiso</translation>
  </message>
  <message>
   <source>no rope</source>
   <translation>sin rope</translation>
  </message>
  <message>
   <source>no token</source>
   <translation>sin token</translation>
  </message>
  <message>
   <source>no windows</source>
   <translation>sin ventanas</translation>
  </message>
  <message>
   <source>none stated</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <source>normalization after attention</source>
   <translation>normalización después de la atención</translation>
  </message>
  <message>
   <source>normalization after feed-forward</source>
   <translation>normalización después del feed-forward</translation>
  </message>
  <message>
   <source>normalization after the experts</source>
   <translation>normalización después de los expertos</translation>
  </message>
  <message>
   <source>normalization after the layer's own embeddings</source>
   <translation>normalización después de las incrustaciones propias de la capa</translation>
  </message>
  <message>
   <source>normalization after the low-rank residual</source>
   <translation>normalización después del residuo de rango bajo</translation>
  </message>
  <message>
   <source>normalization after the shared feed-forward</source>
   <translation>normalización después del feed-forward compartido</translation>
  </message>
  <message>
   <source>normalization before feed-forward</source>
   <translation>normalización antes del feed-forward</translation>
  </message>
  <message>
   <source>normalization before the experts</source>
   <translation>normalización antes de los expertos</translation>
  </message>
  <message>
   <source>normalization inside attention</source>
   <translation>normalización dentro de la atención</translation>
  </message>
  <message>
   <source>normalization inside feed-forward</source>
   <translation>normalización dentro del feed-forward</translation>
  </message>
  <message>
   <source>normalization of attention's output</source>
   <translation>normalización de la salida de la atención</translation>
  </message>
  <message>
   <source>normalization of the alternating updates' router</source>
   <translation>actualizaciones alternas: normalización del enrutador</translation>
  </message>
  <message>
   <source>normalization of the compressed key and value</source>
   <translation>normalización de clave y valor comprimidos</translation>
  </message>
  <message>
   <source>normalization of the compressed query</source>
   <translation>normalización de la consulta comprimida</translation>
  </message>
  <message>
   <source>normalization of the embeddings</source>
   <translation>normalización de las incrustaciones</translation>
  </message>
  <message>
   <source>normalization of the layer's output</source>
   <translation>normalización de la salida de la capa</translation>
  </message>
  <message>
   <source>normalization of the projected embeddings</source>
   <translation>normalización de las incrustaciones proyectadas</translation>
  </message>
  <message>
   <source>normalization of the state space step</source>
   <translation>espacio de estados: normalización del paso</translation>
  </message>
  <message>
   <source>normalization of the state space's B</source>
   <translation>espacio de estados: normalización de B</translation>
  </message>
  <message>
   <source>normalization of the state space's C</source>
   <translation>espacio de estados: normalización de C</translation>
  </message>
  <message>
   <source>normalized queries and keys</source>
   <translation>consultas y claves normalizadas</translation>
  </message>
  <message>
   <source>norms before its parts or another order of rope</source>
   <translation>normas antes de sus partes u otro orden de rope</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>aún no</translation>
  </message>
  <message>
   <source>ollama run {0}</source>
   <translation>ollama run {0}</translation>
  </message>
  <message>
   <source>one group per row</source>
   <translation>un grupo por fila</translation>
  </message>
  <message>
   <source>one matrix for words and output that are scaled differently</source>
   <translation>una sola matriz para palabras y salida, que se escalan de forma distinta</translation>
  </message>
  <message>
   <source>other</source>
   <translation>otro</translation>
  </message>
  <message>
   <source>other biases than Mamba's usual ones</source>
   <translation>otros sesgos que los habituales de Mamba</translation>
  </message>
  <message>
   <source>output</source>
   <translation>salida</translation>
  </message>
  <message>
   <source>pictures whose first part is left out</source>
   <translation>imágenes cuya primera parte se omite</translation>
  </message>
  <message>
   <source>position embeddings</source>
   <translation>incrustaciones de posición</translation>
  </message>
  <message>
   <source>positions as slopes (ALiBi)</source>
   <translation>posiciones como pendientes (ALiBi)</translation>
  </message>
  <message>
   <source>positions that are not slopes (ALiBi)</source>
   <translation>posiciones que no son pendientes (ALiBi)</translation>
  </message>
  <message>
   <source>preprocessor_config.json does not state {0}, three numbers.</source>
   <translation>preprocessor_config.json no indica {0}, tres números.</translation>
  </message>
  <message>
   <source>projection of the embeddings to every layer</source>
   <translation>proyección de las incrustaciones a cada capa</translation>
  </message>
  <message>
   <source>projection of the layer's own embeddings</source>
   <translation>incrustaciones propias de la capa: proyección</translation>
  </message>
  <message>
   <source>query normalization</source>
   <translation>normalización de la consulta</translation>
  </message>
  <message>
   <source>query, compressed</source>
   <translation>consulta, comprimida</translation>
  </message>
  <message>
   <source>query, expanded</source>
   <translation>consulta, expandida</translation>
  </message>
  <message>
   <source>reads a few sentences</source>
   <translation>lee unas frases</translation>
  </message>
  <message>
   <source>relative positions</source>
   <translation>posiciones relativas</translation>
  </message>
  <message>
   <source>residuals behind its norms</source>
   <translation>residuos detrás de sus normas</translation>
  </message>
  <message>
   <source>rope alpha</source>
   <translation>alfa de rope</translation>
  </message>
  <message>
   <source>rope scaling of the kind {0}</source>
   <translation>escalado de rope de la clase {0}</translation>
  </message>
  <message>
   <source>rope_theta = {0} for pictures</source>
   <translation>rope_theta = {0} para imágenes</translation>
  </message>
  <message>
   <source>rotary embeddings on a part of each head ({0})</source>
   <translation>incrustaciones rotatorias en una parte de cada cabeza ({0})</translation>
  </message>
  <message>
   <source>rotary factors, long</source>
   <translation>factores de rotación, largos</translation>
  </message>
  <message>
   <source>rotary factors, short</source>
   <translation>factores de rotación, cortos</translation>
  </message>
  <message>
   <source>rotary frequencies</source>
   <translation>frecuencias de rotación</translation>
  </message>
  <message>
   <source>scale of the layer's output</source>
   <translation>escala de la salida de la capa</translation>
  </message>
  <message>
   <source>scaled outputs</source>
   <translation>salidas escaladas</translation>
  </message>
  <message>
   <source>second attention normalization</source>
   <translation>segunda normalización de la atención</translation>
  </message>
  <message>
   <source>segment embeddings</source>
   <translation>incrustaciones de segmento</translation>
  </message>
  <message>
   <source>sets attributes of something that is no list of tensors</source>
   <translation>fija atributos de algo que no es una lista de tensores</translation>
  </message>
  <message>
   <source>several experts that compute every token</source>
   <translation>varios expertos que calculan todos los tokens</translation>
  </message>
  <message>
   <source>shared experts' feed-forward down</source>
   <translation>expertos compartidos: feed-forward, bajada</translation>
  </message>
  <message>
   <source>shared experts' feed-forward gate</source>
   <translation>expertos compartidos: feed-forward, puerta</translation>
  </message>
  <message>
   <source>shared experts' feed-forward up</source>
   <translation>expertos compartidos: feed-forward, subida</translation>
  </message>
  <message>
   <source>shared experts' gate</source>
   <translation>expertos compartidos: puerta</translation>
  </message>
  <message>
   <source>short convolution</source>
   <translation>convolución corta</translation>
  </message>
  <message>
   <source>short convolution input</source>
   <translation>convolución corta: entrada</translation>
  </message>
  <message>
   <source>short convolution output</source>
   <translation>convolución corta: salida</translation>
  </message>
  <message>
   <source>sliding window</source>
   <translation>ventana deslizante</translation>
  </message>
  <message>
   <source>soft caps on attention</source>
   <translation>topes suaves en la atención</translation>
  </message>
  <message>
   <source>state size</source>
   <translation>tamaño del estado</translation>
  </message>
  <message>
   <source>state space alpha</source>
   <translation>espacio de estados: alfa</translation>
  </message>
  <message>
   <source>state space beta</source>
   <translation>espacio de estados: beta</translation>
  </message>
  <message>
   <source>state space beta and alpha</source>
   <translation>espacio de estados: beta y alfa</translation>
  </message>
  <message>
   <source>state space convolution</source>
   <translation>espacio de estados: convolución</translation>
  </message>
  <message>
   <source>state space decay</source>
   <translation>espacio de estados: decaimiento</translation>
  </message>
  <message>
   <source>state space input</source>
   <translation>espacio de estados: entrada</translation>
  </message>
  <message>
   <source>state space normalization</source>
   <translation>espacio de estados: normalización</translation>
  </message>
  <message>
   <source>state space output</source>
   <translation>espacio de estados: salida</translation>
  </message>
  <message>
   <source>state space selection</source>
   <translation>espacio de estados: selección</translation>
  </message>
  <message>
   <source>state space skip</source>
   <translation>espacio de estados: atajo (skip)</translation>
  </message>
  <message>
   <source>state space step</source>
   <translation>espacio de estados: paso</translation>
  </message>
  <message>
   <source>states {0} as {1}</source>
   <translation>indica {0} como {1}</translation>
  </message>
  <message>
   <source>states {0} wrongly</source>
   <translation>indica mal {0}</translation>
  </message>
  <message>
   <source>streams that are not scaled before the layer's own embeddings</source>
   <translation>flujos que no se escalan antes de los embeddings propios de la capa</translation>
  </message>
  <message>
   <source>structural only</source>
   <translation>solo por estructura</translation>
  </message>
  <message>
   <source>the activation {0}</source>
   <translation>la activación {0}</translation>
  </message>
  <message>
   <source>the beginning of a text</source>
   <translation>el comienzo de un texto</translation>
  </message>
  <message>
   <source>the end of a text</source>
   <translation>el final de un texto</translation>
  </message>
  <message>
   <source>the linear layers behind the model ({0}): the result's vectors are those before them, and not to be compared with the original's</source>
   <translation>las capas lineales tras el modelo ({0}): los vectores del resultado son los anteriores a ellas y no se pueden comparar con los del original</translation>
  </message>
  <message>
   <source>the part that hears sounds, which cannot be written for llama.cpp yet</source>
   <translation>la parte que oye sonidos, que aún no se puede escribir para llama.cpp</translation>
  </message>
  <message>
   <source>the part that sees pictures, which cannot be written for llama.cpp yet: the result reads text only</source>
   <translation>la parte que ve imágenes, que aún no se puede escribir para llama.cpp: el resultado solo lee texto</translation>
  </message>
  <message>
   <source>the vector of the whole picture among those of its parts</source>
   <translation>el vector de la imagen entera entre los de sus partes</translation>
  </message>
  <message>
   <source>there is none here</source>
   <translation>aquí no hay ninguno</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>este equipo</translation>
  </message>
  <message>
   <source>this computer's {0}</source>
   <translation>{0} de este equipo</translation>
  </message>
  <message>
   <source>three quarters</source>
   <translation>tres cuartos</translation>
  </message>
  <message>
   <source>time mixing A0</source>
   <translation>mezcla temporal A0</translation>
  </message>
  <message>
   <source>time mixing A1</source>
   <translation>mezcla temporal A1</translation>
  </message>
  <message>
   <source>time mixing A2</source>
   <translation>mezcla temporal A2</translation>
  </message>
  <message>
   <source>time mixing G1</source>
   <translation>mezcla temporal G1</translation>
  </message>
  <message>
   <source>time mixing G2</source>
   <translation>mezcla temporal G2</translation>
  </message>
  <message>
   <source>time mixing V0</source>
   <translation>mezcla temporal V0</translation>
  </message>
  <message>
   <source>time mixing V1</source>
   <translation>mezcla temporal V1</translation>
  </message>
  <message>
   <source>time mixing V2</source>
   <translation>mezcla temporal V2</translation>
  </message>
  <message>
   <source>time mixing W0</source>
   <translation>mezcla temporal W0</translation>
  </message>
  <message>
   <source>time mixing W1</source>
   <translation>mezcla temporal W1</translation>
  </message>
  <message>
   <source>time mixing W2</source>
   <translation>mezcla temporal W2</translation>
  </message>
  <message>
   <source>time mixing blend</source>
   <translation>mezcla temporal: proporción</translation>
  </message>
  <message>
   <source>time mixing blend of the decay</source>
   <translation>mezcla temporal: proporción del decaimiento</translation>
  </message>
  <message>
   <source>time mixing blend of the gate</source>
   <translation>mezcla temporal: proporción de la puerta</translation>
  </message>
  <message>
   <source>time mixing blend of the key</source>
   <translation>mezcla temporal: proporción de la clave</translation>
  </message>
  <message>
   <source>time mixing blend of the receptance</source>
   <translation>mezcla temporal: proporción de la receptancia</translation>
  </message>
  <message>
   <source>time mixing blend of the value</source>
   <translation>mezcla temporal: proporción del valor</translation>
  </message>
  <message>
   <source>time mixing blends</source>
   <translation>mezcla temporal: proporciones</translation>
  </message>
  <message>
   <source>time mixing decay</source>
   <translation>mezcla temporal: decaimiento</translation>
  </message>
  <message>
   <source>time mixing decay W1</source>
   <translation>mezcla temporal: decaimiento W1</translation>
  </message>
  <message>
   <source>time mixing decay W2</source>
   <translation>mezcla temporal: decaimiento W2</translation>
  </message>
  <message>
   <source>time mixing gate</source>
   <translation>mezcla temporal: puerta</translation>
  </message>
  <message>
   <source>time mixing key</source>
   <translation>mezcla temporal: clave</translation>
  </message>
  <message>
   <source>time mixing normalization</source>
   <translation>mezcla temporal: normalización</translation>
  </message>
  <message>
   <source>time mixing of the first</source>
   <translation>mezcla temporal: lo primero</translation>
  </message>
  <message>
   <source>time mixing output</source>
   <translation>mezcla temporal: salida</translation>
  </message>
  <message>
   <source>time mixing receptance</source>
   <translation>mezcla temporal: receptancia</translation>
  </message>
  <message>
   <source>time mixing value</source>
   <translation>mezcla temporal: valor</translation>
  </message>
  <message>
   <source>time mixing, key of the key</source>
   <translation>mezcla temporal: clave de la clave</translation>
  </message>
  <message>
   <source>time mixing, key of the rate</source>
   <translation>mezcla temporal: clave de la tasa</translation>
  </message>
  <message>
   <source>time mixing, receptance of the key</source>
   <translation>mezcla temporal: receptancia de la clave</translation>
  </message>
  <message>
   <source>to be a JSON object</source>
   <translation>ser un objeto JSON</translation>
  </message>
  <message>
   <source>tokenizer.json has a token {0}.</source>
   <translation>tokenizer.json tiene un token {0}.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'model'.</source>
   <translation>tokenizer.json no tiene un «model» utilizable.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'vocab'.</source>
   <translation>tokenizer.json no tiene un «vocab» utilizable.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable {0}.</source>
   <translation>tokenizer.json no tiene {0} utilizable.</translation>
  </message>
  <message>
   <source>tokenizer.json has token numbers that are no numbers.</source>
   <translation>tokenizer.json tiene números de token que no son números.</translation>
  </message>
  <message>
   <source>tokenizer.json holds the merge {0}.</source>
   <translation>tokenizer.json contiene la fusión {0}.</translation>
  </message>
  <message>
   <source>tokenizer.json numbers {0} tokens up to {1}.</source>
   <translation>tokenizer.json numera {0} tokens hasta {1}.</translation>
  </message>
  <message>
   <source>tokenizer.json states a prefix that is no text.</source>
   <translation>tokenizer.json indica un prefijo que no es texto.</translation>
  </message>
  <message>
   <source>tokenizer.model holds no pieces.</source>
   <translation>tokenizer.model no contiene piezas.</translation>
  </message>
  <message>
   <source>tokenizer.model is damaged.</source>
   <translation>tokenizer.model está dañado.</translation>
  </message>
  <message>
   <source>tokenizer.model is of SentencePiece's kind of words or characters, which llama.cpp does not have.</source>
   <translation>tokenizer.model es de la clase de palabras o caracteres de SentencePiece, que llama.cpp no tiene.</translation>
  </message>
  <message>
   <source>tokenizer_config.json holds a chat template that is not text.</source>
   <translation>tokenizer_config.json contiene una plantilla de chat que no es texto.</translation>
  </message>
  <message>
   <source>two thirds</source>
   <translation>dos tercios</translation>
  </message>
  <message>
   <source>unfinished download</source>
   <translation>descarga sin terminar</translation>
  </message>
  <message>
   <source>uses the instruction {0}, which weights do not need</source>
   <translation>usa la instrucción {0}, que los pesos no necesitan</translation>
  </message>
  <message>
   <source>value i and value i + half</source>
   <translation>valor i y valor i + mitad</translation>
  </message>
  <message>
   <source>value, expanded</source>
   <translation>valor, expandido</translation>
  </message>
  <message>
   <source>was ended by signal {0}</source>
   <translation>fue terminado por la señal {0}</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>peso</translation>
  </message>
  <message>
   <source>what has arrived is kept</source>
   <translation>lo que ha llegado se conserva</translation>
  </message>
  <message>
   <source>what has been sent is kept</source>
   <translation>lo enviado se conserva</translation>
  </message>
  <message>
   <source>windows in {0} layers</source>
   <translation>ventanas en {0} capas</translation>
  </message>
  <message>
   <source>word embeddings</source>
   <translation>incrustaciones de palabras</translation>
  </message>
  <message>
   <source>word embeddings of every layer</source>
   <translation>incrustaciones de palabras de cada capa</translation>
  </message>
  <message>
   <source>word embeddings of {0} values for each layer</source>
   <translation>incrustaciones de palabras de {0} valores por cada capa</translation>
  </message>
  <message>
   <source>working memory</source>
   <translation>memoria de trabajo</translation>
  </message>
  <message>
   <source>writes a few words</source>
   <translation>escribe unas palabras</translation>
  </message>
  <message>
   <source>wrong token</source>
   <translation>token equivocado</translation>
  </message>
  <message>
   <source>{0} GB are needed on the disk of {1}, {2} GB are free.</source>
   <translation>Hacen falta {0} GB en el disco de {1}; hay {2} GB libres.</translation>
  </message>
  <message>
   <source>{0} GiB are left to the system and other programs.</source>
   <translation>Quedan {0} GiB para el sistema y otros programas.</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs to free memory.</source>
   <translation>{0} Si vuelve a ocurrir, cierre otros programas para liberar memoria.</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs, or go on with fewer threads.</source>
   <translation>{0} Si vuelve a ocurrir, cierre otros programas o siga con menos hilos.</translation>
  </message>
  <message>
   <source>{0} MLX, groups of {1}</source>
   <translation>MLX {0}, grupos de {1}</translation>
  </message>
  <message>
   <source>{0} So the values were chosen without calibration.</source>
   <translation>{0} Por eso los valores se eligieron sin calibración.</translation>
  </message>
  <message>
   <source>{0} addresses, each of which points to another</source>
   <translation>{0} direcciones, cada una de las cuales lleva a otra</translation>
  </message>
  <message>
   <source>{0} after {1} s of work</source>
   <translation>{0} tras {1} s de trabajo</translation>
  </message>
  <message>
   <source>{0} already exists.</source>
   <translation>{0} ya existe.</translation>
  </message>
  <message>
   <source>{0} and {1} are the same tensor.</source>
   <translation>{0} y {1} son el mismo tensor.</translation>
  </message>
  <message>
   <source>{0} answers question {1}</source>
   <translation>{0} responde a la pregunta {1}</translation>
  </message>
  <message>
   <source>{0} answers, but not as the Hub does.</source>
   <translation>{0} responde, pero no como el Hub.</translation>
  </message>
  <message>
   <source>{0} answers, layer {1} of {2}</source>
   <translation>{0} responde, capa {1} de {2}</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that its publisher states.</source>
   <translation>{0} llegó dañado dos veces: su suma de comprobación no es la que indica quien lo publica.</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that the Hub states.</source>
   <translation>{0} llegó dañado dos veces: su suma de comprobación no es la que indica el Hub.</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: the Hub counts another checksum.</source>
   <translation>{0} llegó dañado dos veces: el Hub calcula otra suma de comprobación.</translation>
  </message>
  <message>
   <source>{0} arrived damaged: its checksum is not the one that the Hub states.</source>
   <translation>{0} llegó dañado: su suma de comprobación no es la que indica el Hub.</translation>
  </message>
  <message>
   <source>{0} arrived damaged; fetching it again</source>
   <translation>{0} llegó dañado; trayéndolo de nuevo</translation>
  </message>
  <message>
   <source>{0} arrived damaged; sending it again</source>
   <translation>{0} llegó dañado; enviándolo de nuevo</translation>
  </message>
  <message>
   <source>{0} arrives in another encoding than asked for.</source>
   <translation>{0} llega con otra codificación que la pedida.</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0} como {1}</translation>
  </message>
  <message>
   <source>{0} asks who you are, and no token is kept here.</source>
   <translation>{0} pregunta quién es usted, y aquí no hay ningún token guardado.</translation>
  </message>
  <message>
   <source>{0} attention heads that share {1}</source>
   <translation>{0} cabezas de atención que comparten {1}</translation>
  </message>
  <message>
   <source>{0} became shorter</source>
   <translation>{0} se acortó</translation>
  </message>
  <message>
   <source>{0} belongs to no layer that config.json states.</source>
   <translation>{0} no pertenece a ninguna capa que indique config.json.</translation>
  </message>
  <message>
   <source>{0} bytes instead of {1}</source>
   <translation>{0} bytes en lugar de {1}</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name.</source>
   <translation>{0} no puede ser el nombre de un modelo.</translation>
  </message>
  <message>
   <source>{0} cannot be linked into LM Studio's folder ({1}); a copy takes {2} GB more.</source>
   <translation>{0} no se puede enlazar en la carpeta de LM Studio ({1}); una copia ocupa {2} GB más.</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>No se puede llegar a {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>No se puede llegar a {0}: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read from afar.</source>
   <translation>{0} no se puede leer desde lejos.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} no se puede leer: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>{0} no se puede quitar: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>{0} no se puede usar: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation>{0} no se puede escribir.</translation>
  </message>
  <message>
   <source>{0} cannot be written: the disk is full.</source>
   <translation>{0} no se puede escribir: el disco está lleno.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} no se puede escribir: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot store {1}.</source>
   <translation>{0} no puede guardar {1}.</translation>
  </message>
  <message>
   <source>{0} changed on the Hub while it was read.</source>
   <translation>{0} cambió en el Hub mientras se leía.</translation>
  </message>
  <message>
   <source>{0} changes {1} in two ways.</source>
   <translation>{0} cambia {1} de dos formas.</translation>
  </message>
  <message>
   <source>{0} changes {1}, which {2} does not have.</source>
   <translation>{0} cambia {1}, que {2} no tiene.</translation>
  </message>
  <message>
   <source>{0} claims a header of {1} bytes; the file has {2}.</source>
   <translation>{0} dice tener una cabecera de {1} bytes; el archivo tiene {2}.</translation>
  </message>
  <message>
   <source>{0} claims to hold {1} files in a table of {2} bytes.</source>
   <translation>{0} dice contener {1} archivos en una tabla de {2} bytes.</translation>
  </message>
  <message>
   <source>{0} columns do not divide into the {1} groups that have scales.</source>
   <translation>{0} columnas no se reparten entre los {1} grupos que tienen escalas.</translation>
  </message>
  <message>
   <source>{0} describes its tensors in {1} bytes, which no real one does.</source>
   <translation>{0} describe sus tensores en {1} bytes, como no hace ninguno de verdad.</translation>
  </message>
  <message>
   <source>{0} describes no tensor of 4-bit numbers.</source>
   <translation>{0} no describe ningún tensor de números de 4 bits.</translation>
  </message>
  <message>
   <source>{0} does not answer.</source>
   <translation>{0} no responde.</translation>
  </message>
  <message>
   <source>{0} does not exist.</source>
   <translation>{0} no existe.</translation>
  </message>
  <message>
   <source>{0} does not hold a JSON object.</source>
   <translation>{0} no contiene un objeto JSON.</translation>
  </message>
  <message>
   <source>{0} does not offer {1} with a checksum.</source>
   <translation>{0} no ofrece {1} con suma de comprobación.</translation>
  </message>
  <message>
   <source>{0} does not prove who it is: its certificate is not trusted.</source>
   <translation>{0} no demuestra quién es: su certificado no es de confianza.</translation>
  </message>
  <message>
   <source>{0} does not say how large {1} is.</source>
   <translation>{0} no dice cuánto ocupa {1}.</translation>
  </message>
  <message>
   <source>{0} does not say which model it changes.</source>
   <translation>{0} no dice qué modelo cambia.</translation>
  </message>
  <message>
   <source>{0} ends at byte {1}, but is read to {2}.</source>
   <translation>{0} acaba en el byte {1}, pero se lee hasta {2}.</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0} ya existe.</translation>
  </message>
  <message>
   <source>{0} exists and everybody can see it; you asked for a private one.</source>
   <translation>{0} existe y todos pueden verlo; usted pidió uno privado.</translation>
  </message>
  <message>
   <source>{0} has DoRA on a turned matrix, which cannot be merged.</source>
   <translation>{0} tiene DoRA en una matriz girada, que no se puede fusionar.</translation>
  </message>
  <message>
   <source>{0} has a damaged table of contents.</source>
   <translation>{0} tiene un índice dañado.</translation>
  </message>
  <message>
   <source>{0} has another {1} already.</source>
   <translation>{0} ya tiene otro {1}.</translation>
  </message>
  <message>
   <source>{0} has appeared meanwhile.</source>
   <translation>{0} ha aparecido entretanto.</translation>
  </message>
  <message>
   <source>{0} has become shorter.</source>
   <translation>{0} se ha acortado.</translation>
  </message>
  <message>
   <source>{0} has changed since this job began, so it cannot be continued.</source>
   <translation>{0} ha cambiado desde que empezó este trabajo, así que no se puede continuar.</translation>
  </message>
  <message>
   <source>{0} has metadata of the unknown type {1}.</source>
   <translation>{0} tiene metadatos del tipo desconocido {1}.</translation>
  </message>
  <message>
   <source>{0} has no channel {1}.</source>
   <translation>{0} no tiene canal {1}.</translation>
  </message>
  <message>
   <source>{0} has no file {1}.</source>
   <translation>{0} no tiene el archivo {1}.</translation>
  </message>
  <message>
   <source>{0} has no more than {1} positions; {2} are needed.</source>
   <translation>{0} no tiene más de {1} posiciones; hacen falta {2}.</translation>
  </message>
  <message>
   <source>{0} has no steps</source>
   <translation>{0} no tiene pasos</translation>
  </message>
  <message>
   <source>{0} has no such version.</source>
   <translation>{0} no tiene esa versión.</translation>
  </message>
  <message>
   <source>{0} has no table of contents: it is cut short.</source>
   <translation>{0} no tiene índice: está cortado.</translation>
  </message>
  <message>
   <source>{0} has no tensor called {1}.</source>
   <translation>{0} no tiene ningún tensor llamado {1}.</translation>
  </message>
  <message>
   <source>{0} has no weight_map.</source>
   <translation>{0} no tiene weight_map.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}, without a row {2} for {3}.</source>
   <translation>{0} tiene la forma {1}, sin una fila {2} para {3}.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; config.json promises {2}.</source>
   <translation>{0} tiene la forma {1}; config.json promete {2}.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; the metadata promises {2}.</source>
   <translation>{0} tiene la forma {1}; los metadatos prometen {2}.</translation>
  </message>
  <message>
   <source>{0} has vanished from {1}.</source>
   <translation>{0} ha desaparecido de {1}.</translation>
  </message>
  <message>
   <source>{0} has {1} .{2} files but no {3}.</source>
   <translation>{0} tiene {1} archivos .{2} pero ningún {3}.</translation>
  </message>
  <message>
   <source>{0} has {1} GB free; this text needs {2} GB for a while.</source>
   <translation>{0} tiene {1} GB libres; este texto necesita {2} GB durante un rato.</translation>
  </message>
  <message>
   <source>{0} has {1} bits per weight by its shape; it must be 2 to 8.</source>
   <translation>{0} tiene {1} bits por peso según su forma; deben ser de 2 a 8.</translation>
  </message>
  <message>
   <source>{0} has {1} bytes; the shape {2} needs {3}.</source>
   <translation>{0} tiene {1} bytes; la forma {2} necesita {3}.</translation>
  </message>
  <message>
   <source>{0} has {1} layers and {2} tokens, {3} has {4} and {5}.</source>
   <translation>{0} tiene {1} capas y {2} tokens; {3} tiene {4} y {5}.</translation>
  </message>
  <message>
   <source>{0} has {1} {2}; config.json promises {3}.</source>
   <translation>{0} tiene {1} {2}; config.json promete {3}.</translation>
  </message>
  <message>
   <source>{0} heads of values for {1} of keys</source>
   <translation>{0} cabezas de valores para {1} de claves</translation>
  </message>
  <message>
   <source>{0} holds experts as {1} with scales of {2}, which cannot be read.</source>
   <translation>{0} contiene expertos como {1} con escalas como {2}, y no se puede leer.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} folders; only those were searched.</source>
   <translation>{0} contiene más de {1} carpetas; solo se buscó en esas.</translation>
  </message>
  <message>
   <source>{0} holds no .safetensors files.</source>
   <translation>{0} no contiene archivos .safetensors.</translation>
  </message>
  <message>
   <source>{0} holds no UTF-8 text.</source>
   <translation>{0} no contiene texto UTF-8.</translation>
  </message>
  <message>
   <source>{0} holds no tensors.</source>
   <translation>{0} no contiene tensores.</translation>
  </message>
  <message>
   <source>{0} holds no tokenizer.json, nor another tokenizer file.</source>
   <translation>{0} no contiene tokenizer.json ni otro archivo de tokenizador.</translation>
  </message>
  <message>
   <source>{0} holds no tokens.</source>
   <translation>{0} no contiene tokens.</translation>
  </message>
  <message>
   <source>{0} holds no weights that can be used: safetensors, PyTorch or GGUF.</source>
   <translation>{0} no contiene pesos que se puedan usar: safetensors, PyTorch o GGUF.</translation>
  </message>
  <message>
   <source>{0} holds values that are not numbers.</source>
   <translation>{0} contiene valores que no son números.</translation>
  </message>
  <message>
   <source>{0} holds weights that are not numbers.</source>
   <translation>{0} contiene pesos que no son números.</translation>
  </message>
  <message>
   <source>{0} holds {1} GGUF files, such as {2}.</source>
   <translation>{0} contiene {1} archivos GGUF, como {2}.</translation>
  </message>
  <message>
   <source>{0} holds {1} numbers; it must be the shape of a matrix.</source>
   <translation>{0} contiene {1} números; debe ser la forma de una matriz.</translation>
  </message>
  <message>
   <source>{0} holds {1} twice.</source>
   <translation>{0} contiene {1} dos veces.</translation>
  </message>
  <message>
   <source>{0} in a downloaded package is damaged: {1}.</source>
   <translation>{0}, en un paquete descargado, está dañado: {1}.</translation>
  </message>
  <message>
   <source>{0} in {1} has the type code {2}, which is not known yet.</source>
   <translation>{0} en {1} tiene el código de tipo {2}, que aún no se conoce.</translation>
  </message>
  <message>
   <source>{0} in {1} has {2} dimensions.</source>
   <translation>{0} en {1} tiene {2} dimensiones.</translation>
  </message>
  <message>
   <source>{0} in {1} is compressed or encrypted, which no program that saves models does.</source>
   <translation>{0} en {1} está comprimido o cifrado, lo que no hace ningún programa que guarde modelos.</translation>
  </message>
  <message>
   <source>{0} in {1} is not where the table of contents says.</source>
   <translation>{0} en {1} no está donde dice el índice.</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the one before it.</source>
   <translation>{0} en {1} se solapa con el anterior.</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the tensor before it.</source>
   <translation>{0} en {1} se solapa con el tensor anterior.</translation>
  </message>
  <message>
   <source>{0} in {1} reaches beyond the {2} bytes of its values.</source>
   <translation>{0} en {1} va más allá de los {2} bytes de sus valores.</translation>
  </message>
  <message>
   <source>{0} in {1} states two sizes.</source>
   <translation>{0} en {1} indica dos tamaños.</translation>
  </message>
  <message>
   <source>{0} in {1}: rows of {2} do not divide into {3} blocks.</source>
   <translation>{0} en {1}: las filas de {2} no se reparten en bloques de {3}.</translation>
  </message>
  <message>
   <source>{0} in {1}: shape {2} of {3} needs {4} bytes, the header gives {5}.</source>
   <translation>{0} en {1}: la forma {2} de {3} necesita {4} bytes; la cabecera da {5}.</translation>
  </message>
  <message>
   <source>{0} is GGUF version {1}; versions 2 and 3 can be read.</source>
   <translation>{0} es GGUF versión {1}; se pueden leer las versiones 2 y 3.</translation>
  </message>
  <message>
   <source>{0} is a link that leads out of the model's folder.</source>
   <translation>{0} es un enlace que lleva fuera de la carpeta del modelo.</translation>
  </message>
  <message>
   <source>{0} is a part of LoRA that cannot be merged.</source>
   <translation>{0} es una parte de LoRA que no se puede fusionar.</translation>
  </message>
  <message>
   <source>{0} is a tensor that cannot be computed here yet.</source>
   <translation>{0} es un tensor que aún no se puede calcular aquí.</translation>
  </message>
  <message>
   <source>{0} is a vector: it has no channels.</source>
   <translation>{0} es un vector: no tiene canales.</translation>
  </message>
  <message>
   <source>{0} is an adapter called {1}; only LoRA can be merged.</source>
   <translation>{0} es un adaptador llamado {1}; solo LoRA se puede fusionar.</translation>
  </message>
  <message>
   <source>{0} is an adapter that changes nothing.</source>
   <translation>{0} es un adaptador que no cambia nada.</translation>
  </message>
  <message>
   <source>{0} is an adapter with {1}, which cannot be merged.</source>
   <translation>{0} es un adaptador con {1}, que no se puede fusionar.</translation>
  </message>
  <message>
   <source>{0} is an adapter, which changes the model {1}; that model is not on this computer.</source>
   <translation>{0} es un adaptador que cambia el modelo {1}; ese modelo no está en este equipo.</translation>
  </message>
  <message>
   <source>{0} is an archive, but not of tensors.</source>
   <translation>{0} es un archivo comprimido, pero no de tensores.</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}.qzeros is missing beside it.</source>
   <translation>{0} está comprimido, pero a su lado falta {1}.qzeros.</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}{2} is missing beside it.</source>
   <translation>{0} está comprimido, pero a su lado falta {1}{2}.</translation>
  </message>
  <message>
   <source>{0} is cut short: its header reaches beyond the file's {1} bytes.</source>
   <translation>{0} está cortado: su cabecera va más allá de los {1} bytes del archivo.</translation>
  </message>
  <message>
   <source>{0} is cut short: {1} reaches to byte {2}, the file ends at {3}.</source>
   <translation>{0} está cortado: {1} llega hasta el byte {2}, el archivo acaba en {3}.</translation>
  </message>
  <message>
   <source>{0} is damaged at line {1}.</source>
   <translation>{0} está dañado en la línea {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged at token {1}.</source>
   <translation>{0} está dañado en el token {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} está dañado.</translation>
  </message>
  <message>
   <source>{0} is damaged: its key has {1} bytes, not 32.</source>
   <translation>{0} está dañado: su clave tiene {1} bytes, no 32.</translation>
  </message>
  <message>
   <source>{0} is gated, and its authors have not given you access.</source>
   <translation>{0} está restringido, y sus autores no le han dado acceso.</translation>
  </message>
  <message>
   <source>{0} is gated, and your account has no access to it yet.</source>
   <translation>{0} está restringido, y su cuenta aún no tiene acceso.</translation>
  </message>
  <message>
   <source>{0} is gated: its authors want to know who takes it.</source>
   <translation>{0} está restringido: sus autores quieren saber quién lo usa.</translation>
  </message>
  <message>
   <source>{0} is gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>{0} está restringido: ha pedido acceso y sus autores aún no han respondido.</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation>{0} está aquí</translation>
  </message>
  <message>
   <source>{0} is in more than one shard.</source>
   <translation>{0} está en más de un fragmento.</translation>
  </message>
  <message>
   <source>{0} is laid out for one graphics card's instructions, which cannot be read.</source>
   <translation>{0} está dispuesto para las instrucciones de una tarjeta gráfica concreta y no se puede leer.</translation>
  </message>
  <message>
   <source>{0} is larger than the Hub accepts (error 413).</source>
   <translation>{0} supera lo que acepta el Hub (error 413).</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB.</source>
   <translation>{0} supera los {1} MB.</translation>
  </message>
  <message>
   <source>{0} is longer than its package states.</source>
   <translation>{0} es más largo de lo que indica su paquete.</translation>
  </message>
  <message>
   <source>{0} is missing from {1}.</source>
   <translation>Falta {0} en {1}.</translation>
  </message>
  <message>
   <source>{0} is missing; {1} says that it belongs to this model.</source>
   <translation>Falta {0}; {1} dice que pertenece a este modelo.</translation>
  </message>
  <message>
   <source>{0} is no description of a tensor.</source>
   <translation>{0} no es la descripción de un tensor.</translation>
  </message>
  <message>
   <source>{0} is no file of tensors.</source>
   <translation>{0} no es un archivo de tensores.</translation>
  </message>
  <message>
   <source>{0} is no matrix; its change cannot be merged.</source>
   <translation>{0} no es una matriz; su cambio no se puede fusionar.</translation>
  </message>
  <message>
   <source>{0} is no package: {1}.</source>
   <translation>{0} no es un paquete: {1}.</translation>
  </message>
  <message>
   <source>{0} is none of the files of {1}.</source>
   <translation>{0} no es ninguno de los archivos de {1}.</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text.</source>
   <translation>{0} no es texto UTF-8.</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file.</source>
   <translation>{0} no es un archivo GGUF.</translation>
  </message>
  <message>
   <source>{0} is not a divergence.</source>
   <translation>{0} no es una divergencia.</translation>
  </message>
  <message>
   <source>{0} is not a format that can be written.</source>
   <translation>{0} no es un formato que se pueda escribir.</translation>
  </message>
  <message>
   <source>{0} is not a model that can be opened.</source>
   <translation>{0} no es un modelo que se pueda abrir.</translation>
  </message>
  <message>
   <source>{0} is not a model's address.</source>
   <translation>{0} no es la dirección de un modelo.</translation>
  </message>
  <message>
   <source>{0} is not a size.</source>
   <translation>{0} no es un tamaño.</translation>
  </message>
  <message>
   <source>{0} is not a suite of questions: {1}.</source>
   <translation>{0} no es una colección de preguntas: {1}.</translation>
  </message>
  <message>
   <source>{0} is not a target.</source>
   <translation>{0} no es un objetivo.</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model has.</source>
   <translation>{0} no es un tensor que tenga un modelo {1}.</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model sees with.</source>
   <translation>{0} no es un tensor con el que vea un modelo {1}.</translation>
  </message>
  <message>
   <source>{0} is not an archive of tensors: it is of before 2020, or damaged.</source>
   <translation>{0} no es un archivo de tensores: es anterior a 2020 o está dañado.</translation>
  </message>
  <message>
   <source>{0} is not asked without encryption.</source>
   <translation>No se pregunta a {0} sin cifrado.</translation>
  </message>
  <message>
   <source>{0} is not the Hugging Face Hub.</source>
   <translation>{0} no es el Hugging Face Hub.</translation>
  </message>
  <message>
   <source>{0} is not there any more, or its drive is not connected.</source>
   <translation>{0} ya no está, o su unidad no está conectada.</translation>
  </message>
  <message>
   <source>{0} is not there any more.</source>
   <translation>{0} ya no está.</translation>
  </message>
  <message>
   <source>{0} is not valid JSON.</source>
   <translation>{0} no es JSON válido.</translation>
  </message>
  <message>
   <source>{0} is only {1} bytes long.</source>
   <translation>{0} solo tiene {1} bytes.</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} está listo</translation>
  </message>
  <message>
   <source>{0} is shorter than its package states.</source>
   <translation>{0} es más corto de lo que indica su paquete.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and config.json does not say how to read weights from it.</source>
   <translation>{0} está guardado como {1}, y config.json no dice cómo leer pesos de él.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and nothing beside it says how to read weights from it.</source>
   <translation>{0} está guardado como {1}, y nada a su lado dice cómo leer pesos de él.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be merged.</source>
   <translation>{0} está guardado como {1}, que no se puede fusionar.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read back.</source>
   <translation>{0} está guardado como {1}, que no se puede volver a leer.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read yet.</source>
   <translation>{0} está guardado como {1}, que aún no se puede leer.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}; it must be {2}.</source>
   <translation>{0} está guardado como {1}; debe ser {2}.</translation>
  </message>
  <message>
   <source>{0} is stored in MLX's mode {1}, which cannot be read.</source>
   <translation>{0} está guardado en el modo {1} de MLX, que no se puede leer.</translation>
  </message>
  <message>
   <source>{0} is the model itself.</source>
   <translation>{0} es el propio modelo.</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} está ahí</translation>
  </message>
  <message>
   <source>{0} is there already and is another file.</source>
   <translation>{0} ya está ahí y es otro archivo.</translation>
  </message>
  <message>
   <source>{0} is there twice, once compressed.</source>
   <translation>{0} está dos veces, una de ellas comprimido.</translation>
  </message>
  <message>
   <source>{0} is there twice, under different names.</source>
   <translation>{0} está dos veces, con nombres distintos.</translation>
  </message>
  <message>
   <source>{0} is too large for a recipe.</source>
   <translation>{0} es demasiado grande para una receta.</translation>
  </message>
  <message>
   <source>{0} is too large for a suite of questions.</source>
   <translation>{0} es demasiado grande para una colección de preguntas.</translation>
  </message>
  <message>
   <source>{0} is {1} MB, which no real one is.</source>
   <translation>{0} ocupa {1} MB, como ninguno de verdad.</translation>
  </message>
  <message>
   <source>{0} is {1} beside codes of {2}.</source>
   <translation>{0} es {1} junto a códigos de {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} beside groups of {2}.</source>
   <translation>{0} es {1} junto a grupos de {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} beside scales of {2}.</source>
   <translation>{0} es {1} junto a escalas de {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} for {2} rows.</source>
   <translation>{0} es {1} para {2} filas.</translation>
  </message>
  <message>
   <source>{0} is {1} of {2}, {3} {4} of {5}; experts of a layer must be alike.</source>
   <translation>{0} es {1} de {2}, {3} es {4} de {5}; los expertos de una capa deben ser iguales.</translation>
  </message>
  <message>
   <source>{0} is {1} {2} in the output; planned was {3} {4}.</source>
   <translation>{0} es {1} {2} en la salida; estaba previsto {3} {4}.</translation>
  </message>
  <message>
   <source>{0} is {1}, not a model.</source>
   <translation>{0} es {1}, no un modelo.</translation>
  </message>
  <message>
   <source>{0} is {1}, which does not fit weights of {2}.</source>
   <translation>{0} es {1}, que no encaja con pesos de {2}.</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no weights of {2} in {3} bits.</source>
   <translation>{0} es {1}, donde no caben pesos de {2} en {3} bits.</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no {2}-bit codes in planes.</source>
   <translation>{0} es {1}, que no contiene códigos de {2} bits en planos.</translation>
  </message>
  <message>
   <source>{0} is {1}; beside its weights it must be {2}.</source>
   <translation>{0} es {1}; junto a sus pesos debe ser {2}.</translation>
  </message>
  <message>
   <source>{0} is {1}; blocks end in 16 bytes of 32 weights.</source>
   <translation>{0} es {1}; los bloques acaban en 16 bytes de 32 pesos.</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be a matrix.</source>
   <translation>{0} es {1}; debe ser una matriz.</translation>
  </message>
  <message>
   <source>{0} is {1}; {2} bits in groups of {3} do not fit.</source>
   <translation>{0} es {1}; {2} bits en grupos de {3} no encajan.</translation>
  </message>
  <message>
   <source>{0} keeps this one at {1}: sensitive for its kind.</source>
   <translation>{0} deja este en {1}: sensible para su clase.</translation>
  </message>
  <message>
   <source>{0} lacks {1} of {2}.</source>
   <translation>A {0} le falta {1} de {2}.</translation>
  </message>
  <message>
   <source>{0} lacks {1}, a part of {2}.</source>
   <translation>A {0} le falta {1}, una parte de {2}.</translation>
  </message>
  <message>
   <source>{0} layers and queries like those of another depth</source>
   <translation>{0} capas y consultas como las de otra profundidad</translation>
  </message>
  <message>
   <source>{0} layers that share keys and values</source>
   <translation>{0} capas que comparten claves y valores</translation>
  </message>
  <message>
   <source>{0} leads nowhere: {1}</source>
   <translation>{0} no lleva a ninguna parte: {1}</translation>
  </message>
  <message>
   <source>{0} leads to no model on the Hub.</source>
   <translation>{0} no lleva a ningún modelo del Hub.</translation>
  </message>
  <message>
   <source>{0} lost its content: its error is {1} of its size as {2}.</source>
   <translation>{0} perdió su contenido: su error es {1} de su tamaño como {2}.</translation>
  </message>
  <message>
   <source>{0} models with experts (MoE) can be compressed but not computed here yet.</source>
   <translation>Los modelos {0} con expertos (MoE) se pueden comprimir, pero aún no calcular aquí.</translation>
  </message>
  <message>
   <source>{0} names groups beyond the {1} that there are.</source>
   <translation>{0} nombra grupos más allá de los {1} que hay.</translation>
  </message>
  <message>
   <source>{0} names no model.</source>
   <translation>{0} no nombra ningún modelo.</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not a file of this folder.</source>
   <translation>{0} nombra {1}, que no es un archivo de esta carpeta.</translation>
  </message>
  <message>
   <source>{0} of the expected divergence</source>
   <translation>{0} de la divergencia esperada</translation>
  </message>
  <message>
   <source>{0} of the recipe must be a number, not {1}.</source>
   <translation>{0} de la receta debe ser un número, no {1}.</translation>
  </message>
  <message>
   <source>{0} of weights, {1} for {2} tokens of context (16 bits for each key and value{3}) and {4} to work in: {5}. {6} This is a forecast; nothing is forbidden by it.</source>
   <translation>{0} de pesos, {1} para {2} tokens de contexto (16 bits por cada clave y valor{3}) y {4} para trabajar: {5}. {6} Esto es una previsión; no prohíbe nada.</translation>
  </message>
  <message>
   <source>{0} of {1} channels {2} values up to {3} times larger than the rest: {4}{5}.</source>
   <translation>{0} de {1} canales tienen valores hasta {3} veces mayores que el resto: {4}{5}.</translation>
  </message>
  <message>
   <source>{0} on {1}: {2} needed with {3}, {4} available. {5}</source>
   <translation>{0} en {1}: hacen falta {2} con {3}, hay {4} disponibles. {5}</translation>
  </message>
  <message>
   <source>{0} refuses to send {1} (error {2}).</source>
   <translation>{0} se niega a enviar {1} (error {2}).</translation>
  </message>
  <message>
   <source>{0} sends more than a sensible answer has.</source>
   <translation>{0} envía más de lo que tiene una respuesta razonable.</translation>
  </message>
  <message>
   <source>{0} sends more than an index has.</source>
   <translation>{0} envía más de lo que tiene un índice.</translation>
  </message>
  <message>
   <source>{0} sends {1} whole only, not in parts.</source>
   <translation>{0} envía {1} solo entero, no por partes.</translation>
  </message>
  <message>
   <source>{0} states an alignment of {1}.</source>
   <translation>{0} indica una alineación de {1}.</translation>
  </message>
  <message>
   <source>{0} states an alpha for {1}, which is no name.</source>
   <translation>{0} indica un alfa para {1}, que no es un nombre.</translation>
  </message>
  <message>
   <source>{0} states groups of {1} with {2} bits in the mode {3}.</source>
   <translation>{0} indica grupos de {1} con {2} bits en el modo {3}.</translation>
  </message>
  <message>
   <source>{0} states lora_alpha as {1}.</source>
   <translation>{0} indica lora_alpha como {1}.</translation>
  </message>
  <message>
   <source>{0} states the shape {1}.</source>
   <translation>{0} indica la forma {1}.</translation>
  </message>
  <message>
   <source>{0} states {1}, more than {2} can hold.</source>
   <translation>{0} indica {1}, más de lo que {2} puede contener.</translation>
  </message>
  <message>
   <source>{0} tensors of {1} are in no shard, the first is {2}.</source>
   <translation>{0} tensores de {1} no están en ningún fragmento; el primero es {2}.</translation>
  </message>
  <message>
   <source>{0} tokens of context alone need {1}; {2} has {3} for a model.</source>
   <translation>Solo {0} tokens de contexto necesitan {1}; {2} tiene {3} para un modelo.</translation>
  </message>
  <message>
   <source>{0} tokens of context{1}</source>
   <translation>{0} tokens de contexto{1}</translation>
  </message>
  <message>
   <source>{0} was changed while it was being uploaded.</source>
   <translation>{0} cambió mientras se subía.</translation>
  </message>
  <message>
   <source>{0} was compressed twice, but the offset is {1}.</source>
   <translation>{0} se comprimió dos veces, pero el desplazamiento es {1}.</translation>
  </message>
  <message>
   <source>{0} was written by a computer with another order of bytes.</source>
   <translation>{0} lo escribió un equipo con otro orden de bytes.</translation>
  </message>
  <message>
   <source>{0} {1} GB Mac</source>
   <translation>un Mac de {1} GB</translation>
  </message>
  <message>
   <source>{0} {1} GB graphics card</source>
   <translation>una tarjeta gráfica de {1} GB</translation>
  </message>
  <message>
   <source>{0} {1} GB laptop</source>
   <translation>un portátil de {1} GB</translation>
  </message>
  <message>
   <source>{0} {1} has no counterpart in {2}.</source>
   <translation>{0} {1} no tiene equivalente en {2}.</translation>
  </message>
  <message>
   <source>{0} {1} is missing beside {2}.</source>
   <translation>{0} {1} falta junto a {2}.</translation>
  </message>
  <message>
   <source>{0} {1}. A pickle can run any program on your computer, so nothing of it was run.</source>
   <translation>{0} {1}. Un pickle puede ejecutar cualquier programa en su equipo, así que no se ejecutó nada de él.</translation>
  </message>
  <message>
   <source>{0}, and does not say to which; look for the whole model.</source>
   <translation>{0}, y no dice de cuál; busque el modelo completo.</translation>
  </message>
  <message>
   <source>{0}, as most: {1}.</source>
   <translation>{0}, como la mayoría: {1}.</translation>
  </message>
  <message>
   <source>{0}, as the tensors it is computed together with.</source>
   <translation>{0}, como los tensores con los que se calcula.</translation>
  </message>
  <message>
   <source>{0}, groups of {1}</source>
   <translation>{0}, grupos de {1}</translation>
  </message>
  <message>
   <source>{0}, {1}, which is on this computer; the two are merged as they are read.</source>
   <translation>{0}, {1}, que está en este equipo; ambos se combinan al leerlos.</translation>
  </message>
  <message>
   <source>{0}-bit AWQ</source>
   <translation>AWQ de {0} bits</translation>
  </message>
  <message>
   <source>{0}-bit GPTQ, {1}</source>
   <translation>GPTQ de {0} bits, {1}</translation>
  </message>
  <message>
   <source>{0}: compared with the original</source>
   <translation>{0}: comparado con el original</translation>
  </message>
  <message>
   <source>{0}: download {1} first, then this one.</source>
   <translation>{0}: descargue primero {1} y después este.</translation>
  </message>
  <message>
   <source>{0}: no type of {1} holds rows of {2}.</source>
   <translation>{0}: ningún tipo de {1} contiene filas de {2}.</translation>
  </message>
  <message>
   <source>{0}: powers of two as scales know no further scale.</source>
   <translation>{0}: las potencias de dos como escalas no admiten otra escala.</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into groups of {2}.</source>
   <translation>{0}: {1} columnas no se dividen en grupos de {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into {2} groups.</source>
   <translation>{0}: {1} columnas no se reparten en {2} grupos.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} weights are not numbers ({3} NaN, {4} infinite).</source>
   <translation>{0}: {1} de {2} pesos no son números ({3} NaN, {4} infinitos).</translation>
  </message>
  <message>
   <source>{0}; next try in {1} s</source>
   <translation>{0}; próximo intento en {1} s</translation>
  </message>
  <message>
   <source>{0}_offset = {1} beside a period of {2}</source>
   <translation>{0}_offset = {1} junto a un periodo de {2}</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>0 is a bell curve. The larger, the more values lie far out, and the harder it is to compress.</source>
   <translation>0 es una campana. Cuanto mayor, más valores quedan lejos y más cuesta comprimirlo.</translation>
  </message>
  <message>
   <source>99.9 % within</source>
   <translation>99,9 % dentro de</translation>
  </message>
  <message>
   <source>Average (mean)</source>
   <translation>Media (mean)</translation>
  </message>
  <message>
   <source>Average size</source>
   <translation>Tamaño medio</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>Bits por peso</translation>
  </message>
  <message>
   <source>Bytes of all its tensors.</source>
   <translation>Bytes de todos sus tensores.</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Precaución</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Close to zero in most healthy models.</source>
   <translation>Cerca de cero en la mayoría de los modelos sanos.</translation>
  </message>
  <message>
   <source>Compressed before</source>
   <translation>Comprimido antes</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Damaged values</source>
   <translation>Valores dañados</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Error as {0}</source>
   <translation>Error como {0}</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <source>How far the compressed values are from the original ones, relative to their size.</source>
   <translation>Cuánto distan los valores comprimidos de los originales, en relación con su tamaño.</translation>
  </message>
  <message>
   <source>How far the values of both are apart, relative to their size; from a sample of the rows.</source>
   <translation>Cuánto distan los valores de ambos, en relación con su tamaño; de una muestra de las filas.</translation>
  </message>
  <message>
   <source>How large values are on average, signs aside.</source>
   <translation>Cómo de grandes son los valores de media, sin el signo.</translation>
  </message>
  <message>
   <source>How many bits each number takes on average.</source>
   <translation>Cuántos bits ocupa cada número de media.</translation>
  </message>
  <message>
   <source>How many numbers enter the tensor for each token.</source>
   <translation>Cuántos números entran en el tensor por cada token.</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>De cuántos números consta el modelo.</translation>
  </message>
  <message>
   <source>How many of the values that {0} offers a group of weights uses on average. Few: outliers stretch the grid so that most of it stays empty.</source>
   <translation>Cuántos de los valores que ofrece {0} usa de media un grupo de pesos. Pocos: los valores atípicos estiran la rejilla y casi toda queda vacía.</translation>
  </message>
  <message>
   <source>How many times larger the largest value is than 99.9 % of them.</source>
   <translation>Cuántas veces mayor es el valor máximo que el 99,9 % de ellos.</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at together.</source>
   <translation>Cuántas palabras y partes de palabra (tokens) puede mirar juntas.</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Mayor</translation>
  </message>
  <message>
   <source>Largest seen</source>
   <translation>Mayor visto</translation>
  </message>
  <message>
   <source>Largest to usual</source>
   <translation>Mayor frente a lo usual</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <source>Levels used</source>
   <translation>Niveles usados</translation>
  </message>
  <message>
   <source>Of channel {0} alone.</source>
   <translation>Solo del canal {0}.</translation>
  </message>
  <message>
   <source>Of the sample; the whole tensor may reach further.</source>
   <translation>De la muestra; el tensor entero puede llegar más lejos.</translation>
  </message>
  <message>
   <source>Only one value in a thousand lies further out on either side.</source>
   <translation>Solo uno de cada mil valores queda más lejos a cada lado.</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>Valores atípicos (kurtosis)</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>Menor</translation>
  </message>
  <message>
   <source>Smallest seen</source>
   <translation>Menor visto</translation>
  </message>
  <message>
   <source>Spread (std)</source>
   <translation>Dispersión (std)</translation>
  </message>
  <message>
   <source>Standard deviation: two thirds of the values lie within this distance of the average.</source>
   <translation>Desviación típica: dos tercios de los valores están a esta distancia o menos de la media.</translation>
  </message>
  <message>
   <source>The compressed file will not hold this part; everything else works as in the original.</source>
   <translation>El archivo comprimido no contendrá esta parte; todo lo demás funciona como en el original.</translation>
  </message>
  <message>
   <source>The highest value in the tensor.</source>
   <translation>El valor más alto del tensor.</translation>
  </message>
  <message>
   <source>The highest value that entered the tensor.</source>
   <translation>El valor más alto que entró en el tensor.</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>La clase de modelo: cómo están hechas sus capas.</translation>
  </message>
  <message>
   <source>The lowest value in the tensor.</source>
   <translation>El valor más bajo del tensor.</translation>
  </message>
  <message>
   <source>The lowest value that entered the tensor.</source>
   <translation>El valor más bajo que entró en el tensor.</translation>
  </message>
  <message>
   <source>The model was compressed before this file was made; what was lost then cannot come back.</source>
   <translation>El modelo se comprimió antes de hacer este archivo; lo que se perdió entonces no puede volver.</translation>
  </message>
  <message>
   <source>Transformer layers: each text passes through all of them.</source>
   <translation>Capas transformer: cada texto pasa por todas.</translation>
  </message>
  <message>
   <source>Values that are not numbers (NaN) or infinite. A model with any cannot be compressed.</source>
   <translation>Valores que no son números (NaN) o son infinitos. Un modelo con alguno no se puede comprimir.</translation>
  </message>
  <message>
   <source>Which of the numbers that enter for each token, from 0.</source>
   <translation>Cuál de los números que entran por cada token, desde 0.</translation>
  </message>
  <message>
   <source>answers otherwise</source>
   <translation>responde de otro modo</translation>
  </message>
  <message>
   <source>few</source>
   <translation>pocos</translation>
  </message>
  <message>
   <source>many</source>
   <translation>muchos</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>some</source>
   <translation>algunos</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} times</source>
   <translation>{0} veces</translation>
  </message>
 </context>
 <context>
  <name>families</name>
  <message>
   <source>The same answers as its makers' own code</source>
   <translation>Las mismas respuestas que el código de sus autores</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>aún no</translation>
  </message>
  <message>
   <source>structure checked</source>
   <translation>estructura comprobada</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>verificado</translation>
  </message>
 </context>
 <context>
  <name>files</name>
  <message>
   <source>The model itself  ·  {0}</source>
   <translation>El modelo mismo  ·  {0}</translation>
  </message>
 </context>
 <context>
  <name>fit</name>
  <message>
   <source>A file of at most {0}, with {1} tokens of text. {2}</source>
   <translation>Un archivo de {0} como máximo, con {1} tokens de texto. {2}</translation>
  </message>
  <message>
   <source>Counted besides the file: {0} for {1} tokens of text (KV cache), {2} to work in.</source>
   <translation>Contado además del archivo: {0} para {1} tokens de texto (caché KV), {2} para trabajar.</translation>
  </message>
  <message>
   <source>The model does not say how much memory texts take; counted besides the file: {2} to work in.</source>
   <translation>El modelo no dice cuánta memoria ocupan los textos; contado además del archivo: {2} para trabajar.</translation>
  </message>
 </context>
 <context>
  <name>found</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>hace %n día</numerusform>
    <numerusform>hace %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>hace %n hora</numerusform>
    <numerusform>hace %n horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>hace %n minuto</numerusform>
    <numerusform>hace %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>se puede comprimir</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>de {0}</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>funciona en este equipo</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>hasta {0}</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <source>{0} downloads</source>
   <translation>{0} descargas</translation>
  </message>
  <message>
   <source>{0} likes</source>
   <translation>{0} corazones</translation>
  </message>
  <message>
   <source>{0} parameters</source>
   <translation>{0} parámetros</translation>
  </message>
 </context>
 <context>
  <name>html_report</name>
  <message>
   <source>Before and after</source>
   <translation>Antes y después</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>Bits por peso</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Comprimido</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>Diferencia de respuestas (KL)</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Error por capa</translation>
  </message>
  <message>
   <source>Error of the weights</source>
   <translation>Error de los pesos</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>Todos los tensores, el error mayor primero</translation>
  </message>
  <message>
   <source>Everyday questions (four answers each)</source>
   <translation>Preguntas cotidianas (cuatro respuestas cada una)</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>No se ha probado.</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>Funciona: {0}, {1}.</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Mayor</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>Omitido: {0}.</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>Línea: la mejor previsión a cada tamaño. Puntos: medido. Más bajo es mejor.</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Carga</translation>
  </message>
  <message>
   <source>Measured again on the bundled text, {0}</source>
   <translation>Medido de nuevo en el texto incluido, {0}</translation>
  </message>
  <message>
   <source>Measured again on {0}, {1}</source>
   <translation>Medido de nuevo en {0}, {1}</translation>
  </message>
  <message>
   <source>Measured on the bundled text: {0} predictions, chunks of {1} tokens; the difference of answers is {2} ± {3}.</source>
   <translation>Medido en el texto incluido: {0} predicciones, trozos de {1} tokens; la diferencia de respuestas es {2} ± {3}.</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} predictions, chunks of {2} tokens; the difference of answers is {3} ± {4}.</source>
   <translation>Medido en {0}: {1} predicciones, trozos de {2} tokens; la diferencia de respuestas es {3} ± {4}.</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>Memoria al funcionar</translation>
  </message>
  <message>
   <source>Not measured with text.</source>
   <translation>No medido con texto.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Praise or complaint (60 sentences)</source>
   <translation>Elogio o queja (60 frases)</translation>
  </message>
  <message>
   <source>Predictions</source>
   <translation>Predicciones</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Correctas</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>Respuesta correcta</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>Misma palabra siguiente</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Tamaño frente a calidad</translation>
  </message>
  <message>
   <source>Size against the difference of answers; lower is better</source>
   <translation>Tamaño frente a la diferencia de respuestas; cuanto más bajo, mejor</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Tamaño en disco</translation>
  </message>
  <message>
   <source>Small tests, {0}</source>
   <translation>Pruebas pequeñas, {0}</translation>
  </message>
  <message>
   <source>Speed in llama.cpp, {0}</source>
   <translation>Velocidad en llama.cpp, {0}</translation>
  </message>
  <message>
   <source>Tensor</source>
   <translation>Tensor</translation>
  </message>
  <message>
   <source>The file is complete; it could not be tried out: {0}, {1}.</source>
   <translation>El archivo está completo; no se pudo probar: {0}, {1}.</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>El original ya estaba comprimido: {0}; lo que se perdió entonces no puede volver.</translation>
  </message>
  <message>
   <source>The weights' error, layer by layer</source>
   <translation>El error de los pesos, capa por capa</translation>
  </message>
  <message>
   <source>Tokens per second</source>
   <translation>Tokens por segundo</translation>
  </message>
  <message>
   <source>True share, with 95 % confidence</source>
   <translation>Proporción real, con un 95 % de confianza</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>Incertidumbre (perplejidad)</translation>
  </message>
  <message>
   <source>What flows through the model, layer by layer</source>
   <translation>Lo que fluye por el modelo, capa por capa</translation>
  </message>
  <message>
   <source>What it made of sentences in llama.cpp</source>
   <translation>Lo que hizo con frases en llama.cpp</translation>
  </message>
  <message>
   <source>What it wrote</source>
   <translation>Lo que escribió</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>Lo que escribió en llama.cpp</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>Peores casos (99 % KL)</translation>
  </message>
  <message>
   <source>Written by Featherweight {0}.</source>
   <translation>Escrito por Featherweight {0}.</translation>
  </message>
  <message>
   <source>Your questions: {0}, {1}</source>
   <translation>Sus preguntas: {0}, {1}</translation>
  </message>
  <message>
   <source>at least {0}</source>
   <translation>al menos {0}</translation>
  </message>
  <message>
   <source>below 10 % is good</source>
   <translation>menos del 10 % es bueno</translation>
  </message>
  <message>
   <source>chunks of {0} tokens</source>
   <translation>trozos de {0} tokens</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>las diferencias deberían ser raras</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>espere respuestas claramente peores</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>apenas distinto</translation>
  </message>
  <message>
   <source>headers included</source>
   <translation>cabeceras incluidas</translation>
  </message>
  <message>
   <source>in llama.cpp, short context</source>
   <translation>en llama.cpp, contexto corto</translation>
  </message>
  <message>
   <source>in llama.cpp, short run</source>
   <translation>en llama.cpp, prueba corta</translation>
  </message>
  <message>
   <source>layer</source>
   <translation>capa</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>nadie debería notar diferencia</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>sin medir</translation>
  </message>
  <message>
   <source>not smaller</source>
   <translation>no es menor</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>notablemente distinto</translation>
  </message>
  <message>
   <source>on average</source>
   <translation>de media</translation>
  </message>
  <message>
   <source>over 90 % is good</source>
   <translation>más del 90 % es bueno</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>prácticamente igual</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>tosco</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>algo distinto</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>algunas respuestas empeoran</translation>
  </message>
  <message>
   <source>the largest is {0}</source>
   <translation>el mayor es {0}</translation>
  </message>
  <message>
   <source>the weights moved by {0} (an estimate of quality)</source>
   <translation>los pesos se desplazaron un {0} (una estimación de la calidad)</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>este archivo</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>normalmente difícil de distinguir del original</translation>
  </message>
  <message>
   <source>{0} (measured)</source>
   <translation>{0} (medido)</translation>
  </message>
  <message>
   <source>{0} answers changed: {1} right ones were lost, {2} were gained. Guessing would get {3}.</source>
   <translation>Respuestas cambiadas: {0}; correctas perdidas: {1}, correctas ganadas: {2}. Adivinando se llegaría al {3}.</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} min {1} s</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>{0} veces menor</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>de {0} a {1}</translation>
  </message>
  <message>
   <source>{0}, compressed</source>
   <translation>{0}, comprimido</translation>
  </message>
  <message>
   <source>{0}, made from {1} ({2}), finished {3} after {4}.</source>
   <translation>{0}, hecho a partir de {1} ({2}), terminado el {3} tras {4}.</translation>
  </message>
  <message>
   <source>{0}: proof of compression</source>
   <translation>{0}: prueba de la compresión</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0}; menos de {1} es bueno</translation>
  </message>
 </context>
 <context>
  <name>job</name>
  <message numerus="yes">
   <source>%n unfinished job(s) found. Continue?</source>
   <translation>
    <numerusform>%n trabajo sin terminar encontrado. ¿Continuar?</numerusform>
    <numerusform>%n trabajos sin terminar encontrados. ¿Continuar?</numerusform>
   </translation>
  </message>
  <message>
   <source>1 job is running</source>
   <translation>1 trabajo en curso</translation>
  </message>
  <message>
   <source>About {0} left</source>
   <translation>Quedan unos {0}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Cotejar</translation>
  </message>
  <message>
   <source>Comparing the best candidates</source>
   <translation>Comparando los mejores candidatos</translation>
  </message>
  <message>
   <source>Comparing with the original</source>
   <translation>Comparando con el original</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>Comprimir</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>Comprimiendo</translation>
  </message>
  <message>
   <source>Do nothing</source>
   <translation>No hacer nada</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Everything done so far is kept; press Resume to go on.</source>
   <translation>Todo lo hecho se conserva; pulse Reanudar para seguir.</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallido</translation>
  </message>
  <message>
   <source>Finding out which parts matter</source>
   <translation>Averiguando qué partes importan</translation>
  </message>
  <message>
   <source>Finishing</source>
   <translation>Terminando</translation>
  </message>
  <message>
   <source>Interrupted, because the program ended.</source>
   <translation>Interrumpido porque el programa terminó.</translation>
  </message>
  <message>
   <source>KL divergence and perplexity against the original</source>
   <translation>Divergencia KL y perplejidad frente al original</translation>
  </message>
  <message>
   <source>KL divergence of the finalists on held-out text</source>
   <translation>Divergencia KL de los finalistas con texto reservado</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Aprender</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measuring the quality</source>
   <translation>Midiendo la calidad</translation>
  </message>
  <message>
   <source>Not started yet</source>
   <translation>Aún sin empezar</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>Nada en curso</translation>
  </message>
  <message>
   <source>Paused before it began; press Resume.</source>
   <translation>En pausa antes de empezar; pulse Reanudar.</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>En pausa.</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Leído</translation>
  </message>
  <message>
   <source>Reading the model</source>
   <translation>Leyendo el modelo</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Pasada</translation>
  </message>
  <message>
   <source>Shut down</source>
   <translation>Apagar</translation>
  </message>
  <message>
   <source>Sleep</source>
   <translation>Suspender</translation>
  </message>
  <message>
   <source>Starts as soon as the computer is plugged in</source>
   <translation>Empieza en cuanto el equipo esté enchufado</translation>
  </message>
  <message>
   <source>Starts at {0}, once the computer is plugged in; it has to be on then</source>
   <translation>Empieza a las {0}, con el equipo enchufado; entonces tiene que estar encendido</translation>
  </message>
  <message>
   <source>Starts at {0}; the computer has to be on then</source>
   <translation>Empieza a las {0}; entonces el equipo tiene que estar encendido</translation>
  </message>
  <message>
   <source>Stops after the job under way</source>
   <translation>Se para tras el trabajo en curso</translation>
  </message>
  <message>
   <source>The queue is paused</source>
   <translation>La cola está en pausa</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>Probarlo</translation>
  </message>
  <message>
   <source>Trying it out</source>
   <translation>Probándolo</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Espera su turno</translation>
  </message>
  <message>
   <source>Watching the model read a text</source>
   <translation>Observando al modelo leer un texto</translation>
  </message>
  <message>
   <source>Weigh up</source>
   <translation>Sopesar</translation>
  </message>
  <message>
   <source>calibration: the activations of every layer are recorded</source>
   <translation>calibración: se registran las activaciones de cada capa</translation>
  </message>
  <message>
   <source>every tensor is read back</source>
   <translation>se relee cada tensor</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and writes</source>
   <translation>llama.cpp carga el archivo y escribe</translation>
  </message>
  <message>
   <source>quantization</source>
   <translation>cuantización</translation>
  </message>
  <message>
   <source>sensitivity: what each type of each tensor costs the answers</source>
   <translation>sensibilidad: lo que cada tipo de cada tensor cuesta a las respuestas</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; llama.cpp has run the file.</source>
   <translation>{0} pasó a {1}. Cada tensor se comparó con el original; llama.cpp ha ejecutado el archivo.</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; the file could not be tried out here.</source>
   <translation>{0} pasó a {1}. Cada tensor se comparó con el original; aquí no se pudo probar el archivo.</translation>
  </message>
  <message>
   <source>{0} became {1}; its answers are {2} (KL divergence {3}). Every tensor was compared.</source>
   <translation>{0} pasó a {1}; sus respuestas son {2} (divergencia KL {3}). Se comparó cada tensor.</translation>
  </message>
  <message>
   <source>{0} left in this stage</source>
   <translation>quedan {0} en esta etapa</translation>
  </message>
  <message>
   <source>{0} must be free in {1}; {2} are. It goes on by itself as soon as there is room.</source>
   <translation>Tiene que haber {0} libres en {1}; hay {2}. Sigue solo en cuanto haya sitio.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} por segundo</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} en espera</translation>
  </message>
 </context>
 <context>
  <name>ladder</name>
  <message>
   <source>As it is, about {0}.</source>
   <translation>Tal cual, unos {0}.</translation>
  </message>
  <message>
   <source>As it is, {0}.</source>
   <translation>Tal cual, {0}.</translation>
  </message>
  <message>
   <source>At {1} bits, about {0}.</source>
   <translation>Con {1} bits, unos {0}.</translation>
  </message>
  <message>
   <source>does not run</source>
   <translation>no funciona</translation>
  </message>
  <message>
   <source>original</source>
   <translation>original</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>funciona</translation>
  </message>
  <message>
   <source>runs barely</source>
   <translation>funciona justo</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>funciona en este equipo</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits</source>
   <translation>funciona en este equipo con {0} bits</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits or fewer</source>
   <translation>funciona en este equipo con {0} bits o menos</translation>
  </message>
  <message>
   <source>runs on this computer, barely</source>
   <translation>funciona en este equipo, justo</translation>
  </message>
  <message>
   <source>size not known yet</source>
   <translation>tamaño aún desconocido</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>demasiado grande para este equipo</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} bits</translation>
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
   <translation>Bits por peso</translation>
  </message>
  <message>
   <source>Deeper: farther from the model beside.</source>
   <translation>Más oscuro: más lejos del modelo de al lado.</translation>
  </message>
  <message>
   <source>Deeper: larger values enter it (99.9 % of them).</source>
   <translation>Más oscuro: le entran valores mayores (el 99,9 % de ellos).</translation>
  </message>
  <message>
   <source>Deeper: loses more in the type that it will have.</source>
   <translation>Más oscuro: pierde más en el tipo que tendrá.</translation>
  </message>
  <message>
   <source>Deeper: more bits for each weight in the result.</source>
   <translation>Más oscuro: más bits por cada peso en el resultado.</translation>
  </message>
  <message>
   <source>Deeper: more bytes in the result.</source>
   <translation>Más oscuro: más bytes en el resultado.</translation>
  </message>
  <message>
   <source>Deeper: more values far out, harder to compress.</source>
   <translation>Más oscuro: más valores muy alejados, más difícil de comprimir.</translation>
  </message>
  <message>
   <source>Deeper: some weight lies farther from zero.</source>
   <translation>Más oscuro: algún peso queda más lejos de cero.</translation>
  </message>
  <message>
   <source>Deeper: the same loss harms the answers more.</source>
   <translation>Más oscuro: la misma pérdida daña más las respuestas.</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Difference to the other model</source>
   <translation>Diferencia con el otro modelo</translation>
  </message>
  <message>
   <source>Entering</source>
   <translation>Entran</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Error as planned</source>
   <translation>Error previsto</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Mayor</translation>
  </message>
  <message>
   <source>Largest weight (range)</source>
   <translation>Mayor peso (rango)</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Valores atípicos</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>Valores atípicos (kurtosis)</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Sensibilidad</translation>
  </message>
  <message>
   <source>Size (bytes)</source>
   <translation>Tamaño (bytes)</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>Tamaño después</translation>
  </message>
  <message>
   <source>Values entering (activations)</source>
   <translation>Valores que entran (activaciones)</translation>
  </message>
  <message>
   <source>differs by {0}</source>
   <translation>difiere en {0}</translation>
  </message>
  <message>
   <source>error {0}: {1}</source>
   <translation>error {0}: {1}</translation>
  </message>
  <message>
   <source>inputs within ± {0}</source>
   <translation>entradas dentro de ± {0}</translation>
  </message>
  <message>
   <source>sensitivity {0}</source>
   <translation>sensibilidad {0}</translation>
  </message>
  <message>
   <source>within ± {0}</source>
   <translation>dentro de ± {0}</translation>
  </message>
  <message>
   <source>{0} outliers ({1})</source>
   <translation>valores atípicos: {0} ({1})</translation>
  </message>
 </context>
 <context>
  <name>mending</name>
  <message>
   <source>Change the choice</source>
   <translation>Cambiar la elección</translation>
  </message>
  <message>
   <source>Choose a folder or a file with a model</source>
   <translation>Elegir una carpeta o un archivo con un modelo</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Elegir otro lugar</translation>
  </message>
  <message>
   <source>Choose other folders</source>
   <translation>Elegir otras carpetas</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>Copiar lo que necesita saber quien lo mantiene</translation>
  </message>
  <message>
   <source>Do once more what failed</source>
   <translation>Hacer otra vez lo que falló</translation>
  </message>
  <message>
   <source>Download it again</source>
   <translation>Descargarlo de nuevo</translation>
  </message>
  <message>
   <source>Enter a token of the Hub</source>
   <translation>Escribir un token del Hub</translation>
  </message>
  <message>
   <source>Everything finished so far is kept; resume or remove it there</source>
   <translation>Todo lo terminado se conserva; reanúdelo o quítelo allí</translation>
  </message>
  <message>
   <source>Find another model</source>
   <translation>Buscar otro modelo</translation>
  </message>
  <message>
   <source>Free up space</source>
   <translation>Liberar espacio</translation>
  </message>
  <message>
   <source>Go to the page that measures the model</source>
   <translation>Ir a la página que mide el modelo</translation>
  </message>
  <message>
   <source>Go to the page with the finished file</source>
   <translation>Ir a la página con el archivo terminado</translation>
  </message>
  <message>
   <source>Go to the search</source>
   <translation>Ir a la búsqueda</translation>
  </message>
  <message>
   <source>Go to the search; what is here already is not fetched twice</source>
   <translation>Ir a la búsqueda; lo que ya está aquí no se trae dos veces</translation>
  </message>
  <message>
   <source>Go to the types and bits of each part</source>
   <translation>Ir a los tipos y bits de cada parte</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Open another …</source>
   <translation>Abrir otro …</translation>
  </message>
  <message>
   <source>Say where the result goes</source>
   <translation>Decir adónde va el resultado</translation>
  </message>
  <message>
   <source>See the jobs</source>
   <translation>Ver los trabajos</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>Ver la prueba</translation>
  </message>
  <message>
   <source>See which models on this computer are large, and remove some</source>
   <translation>Ver qué modelos de este equipo ocupan mucho y quitar algunos</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>parts</name>
  <message>
   <source>{0} kinds of parts</source>
   <translation>{0} clases de partes</translation>
  </message>
  <message>
   <source>{0}, all layers</source>
   <translation>{0}, todas las capas</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, capa {1}</translation>
  </message>
  <message>
   <source>{0}, layers {1}</source>
   <translation>{0}, capas {1}</translation>
  </message>
 </context>
 <context>
  <name>preflight</name>
  <message>
   <source>A file called {0} is there already.</source>
   <translation>Ya hay un archivo llamado {0}.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Calibrate with the text that comes along</source>
   <translation>Calibrar con el texto incluido</translation>
  </message>
  <message>
   <source>Calibration needs {0} for a while on the disk of the program's own folder; {1} are free.</source>
   <translation>La calibración necesita {0} durante un rato en el disco de la carpeta del programa; hay {1} libres.</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Comprobar otra vez</translation>
  </message>
  <message>
   <source>Choose a preset</source>
   <translation>Elegir un ajuste</translation>
  </message>
  <message>
   <source>Choose a size</source>
   <translation>Elegir un tamaño</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Elegir otra carpeta</translation>
  </message>
  <message>
   <source>Choose the best size that this computer can run</source>
   <translation>Elegir el mejor tamaño que funcione en este equipo</translation>
  </message>
  <message>
   <source>Expect clearly worse answers: {0}.</source>
   <translation>Espere respuestas claramente peores: {0}.</translation>
  </message>
  <message>
   <source>Find the original</source>
   <translation>Buscar el original</translation>
  </message>
  <message>
   <source>Go to the presets</source>
   <translation>Ir a los ajustes</translation>
  </message>
  <message>
   <source>Go to the slider</source>
   <translation>Ir al deslizador</translation>
  </message>
  <message>
   <source>Half a minute on a sample says how good it will be, and how long it takes</source>
   <translation>Medio minuto con una muestra dice cómo de bueno será y cuánto tarda</translation>
  </message>
  <message>
   <source>Look for the model as it was published</source>
   <translation>Buscar el modelo tal como se publicó</translation>
  </message>
  <message>
   <source>Look once more, after closing programs, freeing space or plugging in</source>
   <translation>Mirar otra vez, tras cerrar programas, liberar espacio o enchufar el equipo</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>Hacer que quepa</translation>
  </message>
  <message>
   <source>Needs {0} for the file and {1} for a while, but only {2} are free on the disk.</source>
   <translation>Necesita {0} para el archivo y {1} durante un rato, pero solo hay {2} libres en el disco.</translation>
  </message>
  <message>
   <source>Needs {0}, but only {1} are free there. Choose another folder.</source>
   <translation>Necesita {0}, pero allí solo hay {1} libres. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Only {0} will be left on the disk.</source>
   <translation>Solo quedarán {0} en el disco.</translation>
  </message>
  <message>
   <source>Put a number behind the name, so that both files stay</source>
   <translation>Poner un número tras el nombre para conservar ambos archivos</translation>
  </message>
  <message>
   <source>Put it in the queue; it begins on mains power</source>
   <translation>Ponerlo en la cola; empieza con el equipo enchufado</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Reemplazarlo</translation>
  </message>
  <message>
   <source>Round the weights as they are, without reading a text</source>
   <translation>Redondear los pesos como están, sin leer un texto</translation>
  </message>
  <message>
   <source>See the known ways side by side, and choose one</source>
   <translation>Ver las formas conocidas lado a lado y elegir una</translation>
  </message>
  <message>
   <source>Slower, but it has more memory</source>
   <translation>Más lento, pero tiene más memoria</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>Empezar al enchufar</translation>
  </message>
  <message>
   <source>Takes about {0} of memory at its peak, {1} are free. It becomes slow, or the system ends it.</source>
   <translation>Ocupa unos {0} de memoria en su punto más alto y hay {1} libres. Se vuelve lento, o el sistema lo termina.</translation>
  </message>
  <message>
   <source>Takes about {0} of the graphics card's memory, {1} are free.</source>
   <translation>Ocupa unos {0} de la memoria de la tarjeta gráfica; hay {1} libres.</translation>
  </message>
  <message>
   <source>The computer runs on its battery, and this takes about {0}.</source>
   <translation>El equipo funciona con batería, y esto tarda unos {0}.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>No se puede escribir en la carpeta {0}.</translation>
  </message>
  <message>
   <source>The old file stays until the new one is proven</source>
   <translation>El archivo viejo se queda hasta que el nuevo esté probado</translation>
  </message>
  <message>
   <source>The result is larger than the model: {0} instead of {1}.</source>
   <translation>El resultado ocupa más que el modelo: {0} en lugar de {1}.</translation>
  </message>
  <message>
   <source>The result takes about {0} to run; this computer has {1}. It can be made, but not run here.</source>
   <translation>El resultado necesita unos {0} para funcionar; este equipo tiene {1}. Se puede hacer, pero no ejecutar aquí.</translation>
  </message>
  <message>
   <source>This file is compressed already, so what it has lost is lost. The original gives a better result.</source>
   <translation>Este archivo ya está comprimido, y lo que ha perdido está perdido. El original da un resultado mejor.</translation>
  </message>
  <message>
   <source>This model cannot be calibrated: {0} Its weights are rounded as they are, as with Fast, and the</source>
   <translation>Este modelo no se puede calibrar: {0} Sus pesos se redondean como están, igual que con Rápida, y la</translation>
  </message>
  <message>
   <source>This takes about {0}. It can be paused at any time, also over a restart of the computer.</source>
   <translation>Esto tarda unos {0}. Se puede pausar en cualquier momento, incluso al reiniciar el equipo.</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Probar antes</translation>
  </message>
  <message>
   <source>Use Fast</source>
   <translation>Usar Rápida</translation>
  </message>
  <message>
   <source>Use another name</source>
   <translation>Usar otro nombre</translation>
  </message>
  <message>
   <source>Use the bundled text</source>
   <translation>Usar el texto incluido</translation>
  </message>
  <message>
   <source>Use the processor</source>
   <translation>Usar el procesador</translation>
  </message>
  <message>
   <source>Write the result to another disk or folder</source>
   <translation>Escribir el resultado en otro disco o carpeta</translation>
  </message>
  <message>
   <source>about {0}, as earlier jobs here</source>
   <translation>unos {0}, como trabajos anteriores aquí</translation>
  </message>
  <message>
   <source>about {0}, as tried</source>
   <translation>unos {0}, según lo probado</translation>
  </message>
  <message>
   <source>about {0}; {1} free</source>
   <translation>unos {0}; {1} libres</translation>
  </message>
  <message>
   <source>proof cannot measure its answers; it compares the weights and tries the file.</source>
   <translation>prueba no puede medir sus respuestas; compara los pesos y prueba el archivo.</translation>
  </message>
  <message>
   <source>very roughly {0}</source>
   <translation>muy a grandes rasgos, {0}</translation>
  </message>
  <message>
   <source>{0} is the model itself, which stays as it is.</source>
   <translation>{0} es el propio modelo, que queda como está.</translation>
  </message>
  <message>
   <source>{0}, and {1} for a while; {2} free</source>
   <translation>{0}, y {1} durante un rato; {2} libres</translation>
  </message>
  <message>
   <source>{0}; {1} free</source>
   <translation>{0}; {1} libres</translation>
  </message>
 </context>
 <context>
  <name>presets</name>
  <message>
   <source>Exact</source>
   <translation>Exacto</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>Intermedios</translation>
  </message>
  <message>
   <source>Old style</source>
   <translation>Estilo antiguo</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recomendados</translation>
  </message>
 </context>
 <context>
  <name>proof</name>
  <message>
   <source>Calibrated with {0} ({1} tokens).</source>
   <translation>Calibrado con {0} ({1} tokens).</translation>
  </message>
  <message>
   <source>Forecast: {0}, measured: {1} ± {2}.</source>
   <translation>Previsto: {0}, medido: {1} ± {2}.</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>Funciona: {0}, {1}.</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>Omitido: {0}.</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} words and parts of words (tokens).</source>
   <translation>Medido en {0}: {1} palabras y partes de palabra (tokens).</translation>
  </message>
  <message>
   <source>The file is complete: {0}, {1}. It could not be tried out here.</source>
   <translation>El archivo está completo: {0}, {1}. Aquí no se pudo probar.</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>El original ya estaba comprimido: {0}; lo que se perdió entonces no puede volver.</translation>
  </message>
  <message>
   <source>The quality is an estimate from the error of the weights.</source>
   <translation>La calidad se estima a partir del error de los pesos.</translation>
  </message>
  <message>
   <source>The quality was measured: both models read the same text.</source>
   <translation>La calidad se midió: ambos modelos leyeron el mismo texto.</translation>
  </message>
  <message>
   <source>Without calibration: {0}</source>
   <translation>Sin calibración: {0}</translation>
  </message>
  <message>
   <source>a recipe of a newer version</source>
   <translation>una receta de una versión más nueva</translation>
  </message>
  <message>
   <source>another one {0} times in 100; over 90 % is good</source>
   <translation>otra {0} de cada 100 veces; más del 90 % es bueno</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>previsión</translation>
  </message>
  <message>
   <source>no change</source>
   <translation>sin cambio</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>el texto incluido</translation>
  </message>
  <message>
   <source>the largest of all is {0}</source>
   <translation>el mayor de todos es {0}</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>este archivo</translation>
  </message>
  <message>
   <source>{0} less</source>
   <translation>{0} menos</translation>
  </message>
  <message>
   <source>{0} more; below 5 % is good</source>
   <translation>{0} más; menos del 5 % es bueno</translation>
  </message>
  <message>
   <source>{0}, changed by hand</source>
   <translation>{0}, cambiado a mano</translation>
  </message>
  <message>
   <source>{0}, {1}, done in {3}. Every one of its {2} tensors was read back and compared with the original.</source>
   <translation>{0}, {1}, hecho en {3}. Cada uno de sus {2} tensores se releyó y se comparó con el original.</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0}; menos de {1} es bueno</translation>
  </message>
 </context>
 <context>
  <name>recipe</name>
  <message>
   <source>As Balanced, but reads more text and compares longer.</source>
   <translation>Como Equilibrada, pero lee más texto y compara más tiempo.</translation>
  </message>
  <message>
   <source>As Balanced, with two and a half times as much calibration text: takes longest.</source>
   <translation>Como Equilibrada, con dos veces y media más texto de calibración: es la más lenta.</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Equilibrada</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>La mejor</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rápida</translation>
  </message>
  <message>
   <source>Reads a text and corrects what rounding spoils.</source>
   <translation>Lee un texto y corrige lo que estropea el redondeo.</translation>
  </message>
  <message>
   <source>Rounds the weights as they are, without reading a text (no calibration): the quickest.</source>
   <translation>Redondea los pesos como están, sin leer un texto (sin calibración): lo más rápido.</translation>
  </message>
  <message>
   <source>Rounds the weights as they are.</source>
   <translation>Redondea los pesos como están.</translation>
  </message>
  <message>
   <source>Watches the model read a text, and corrects what rounding spoils (calibration, GPTQ).</source>
   <translation>Observa al modelo leer un texto y corrige lo que estropea el redondeo (calibración, GPTQ).</translation>
  </message>
  <message>
   <source>another recipe</source>
   <translation>otra receta</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>como máximo {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <source>automatic choice</source>
   <translation>elección automática</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>entre {0} y {1}</translation>
  </message>
  <message>
   <source>clip</source>
   <translation>recorte</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>formato {0}</translation>
  </message>
  <message>
   <source>limit {0}</source>
   <translation>límite {0}</translation>
  </message>
  <message>
   <source>limits removed</source>
   <translation>límites quitados</translation>
  </message>
  <message>
   <source>never above {0}</source>
   <translation>nunca por encima de {0}</translation>
  </message>
  <message>
   <source>never below {0}</source>
   <translation>nunca por debajo de {0}</translation>
  </message>
  <message>
   <source>own choices removed</source>
   <translation>elecciones propias quitadas</translation>
  </message>
  <message>
   <source>preset {0}</source>
   <translation>ajuste {0}</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>el texto incluido</translation>
  </message>
  <message>
   <source>{0} clip</source>
   <translation>{0} recorte</translation>
  </message>
  <message>
   <source>{0} clips</source>
   <translation>{0} recortes</translation>
  </message>
  <message>
   <source>{0} limit</source>
   <translation>{0} límite</translation>
  </message>
  <message>
   <source>{0} limits</source>
   <translation>{0} límites</translation>
  </message>
  <message>
   <source>{0} rule</source>
   <translation>{0} regla</translation>
  </message>
  <message>
   <source>{0} rules</source>
   <translation>{0} reglas</translation>
  </message>
 </context>
 <context>
  <name>recipe_text</name>
  <message>
   <source>A value is not of the kind that is wanted there ({0}).</source>
   <translation>Un valor no es de la clase que se pide ahí ({0}).</translation>
  </message>
  <message>
   <source>Line {0}, column {1}: this is not JSON ({2}).</source>
   <translation>Línea {0}, columna {1}: esto no es JSON ({2}).</translation>
  </message>
  <message>
   <source>Nested too deeply.</source>
   <translation>Demasiados niveles anidados.</translation>
  </message>
 </context>
 <context>
  <name>remote_words</name>
  <message>
   <source>From a sample: {0} of {1}.</source>
   <translation>De una muestra: {0} de {1}.</translation>
  </message>
  <message>
   <source>Not downloaded yet. Measuring, trying and compressing need all of the weights.</source>
   <translation>Aún sin descargar. Medir, probar y comprimir necesitan todos los pesos.</translation>
  </message>
  <message>
   <source>Not downloaded: read {0} of {1}; histograms are from samples.</source>
   <translation>Sin descargar: leídos {0} de {1}; los histogramas son de muestras.</translation>
  </message>
 </context>
 <context>
  <name>runners</name>
  <message>
   <source>For Macs with Apple silicon.</source>
   <translation>Para Mac con chip de Apple.</translation>
  </message>
  <message>
   <source>For llama.cpp and every program that is built on it.</source>
   <translation>Para llama.cpp y todo programa basado en él.</translation>
  </message>
  <message>
   <source>For programs in Python.</source>
   <translation>Para programas en Python.</translation>
  </message>
  <message>
   <source>For servers with graphics cards.</source>
   <translation>Para servidores con tarjetas gráficas.</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into LM Studio's folder.</source>
   <translation>Una vez probado, un botón lo pone en la carpeta de LM Studio.</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into Ollama.</source>
   <translation>Una vez probado, un botón lo pone en Ollama.</translation>
  </message>
 </context>
 <context>
  <name>why</name>
  <message>
   <source>Chosen by you ({0}).</source>
   <translation>Elegido por usted ({0}).</translation>
  </message>
  <message>
   <source>{0}, as {1} has it for most parts.</source>
   <translation>{0}, como lo tiene {1} para la mayoría de las partes.</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>billion</source>
   <translation>mil millones</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>las diferencias deberían ser raras</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exacto</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>espere respuestas claramente peores</translation>
  </message>
  <message>
   <source>expect noticeably worse answers</source>
   <translation>espere respuestas notablemente peores</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>regular</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bueno</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>apenas distinto</translation>
  </message>
  <message>
   <source>million</source>
   <translation>millones</translation>
  </message>
  <message>
   <source>near-lossless</source>
   <translation>casi sin pérdida</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>nadie debería notar diferencia</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>notablemente distinto</translation>
  </message>
  <message>
   <source>practically identical to the original</source>
   <translation>prácticamente idéntico al original</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>prácticamente igual</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>tosco</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>algo distinto</translation>
  </message>
  <message>
   <source>some answers are likely to get worse</source>
   <translation>es probable que algunas respuestas empeoren</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>algunas respuestas empeoran</translation>
  </message>
  <message>
   <source>the same size</source>
   <translation>el mismo tamaño</translation>
  </message>
  <message>
   <source>trillion</source>
   <translation>billones</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>normalmente difícil de distinguir del original</translation>
  </message>
  <message>
   <source>very good</source>
   <translation>muy bueno</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} bits</translation>
  </message>
  <message>
   <source>{0} h</source>
   <translation>{0} h</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} min {1} s</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} times larger</source>
   <translation>{0} veces mayor</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>{0} veces menor</translation>
  </message>
 </context>
</TS>
