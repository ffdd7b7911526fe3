<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>When to start, once more, its folder</source>
   <translation>Quand commencer, encore une fois, son dossier</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>comparé</translation>
  </message>
  <message>
   <source>compressed</source>
   <translation>compressé</translation>
  </message>
  <message>
   <source>learnt</source>
   <translation>appris</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>à faire</translation>
  </message>
 </context>
 <context>
  <name>ActivationsView</name>
  <message>
   <source>Channels</source>
   <translation>Canaux</translation>
  </message>
  <message>
   <source>Filled: all channels. Line: channel {0} alone, from its percentiles, drawn with the same area.</source>
   <translation>Rempli : tous les canaux. Ligne : le canal {0} seul, d'après ses centiles, dessiné à aire égale.</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>Les hauteurs sont des nombres</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>Les hauteurs sont des puissances de dix : on voit aussi les valeurs rares</translation>
  </message>
  <message>
   <source>Histogram of the values that enter the tensor</source>
   <translation>Histogramme des valeurs qui entrent dans le tenseur</translation>
  </message>
  <message>
   <source>How often each value occurs among those that entered this tensor</source>
   <translation>Combien de fois chaque valeur apparaît parmi celles qui sont entrées dans ce tenseur</translation>
  </message>
  <message>
   <source>How often each value occurs, all channels together</source>
   <translation>Combien de fois chaque valeur apparaît, tous canaux réunis</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linéaire</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Nothing was measured here: only tensors that multiply what passes through have an input range.</source>
   <translation>Rien n'a été mesuré ici : seuls les tenseurs qui multiplient ce qui passe ont une plage d'entrée.</translation>
  </message>
  <message>
   <source>The range of each input channel; which ones stand out</source>
   <translation>La plage de chaque canal d'entrée ; lesquels ressortent</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Values outside count as the ends of the range when it is decided which weights matter most (importance), so that rare giants do not outvote all others. Needs quality Balanced or Best.</source>
   <translation>Les valeurs du dehors comptent comme les bouts de la plage quand on décide quels poids comptent le plus (importance), pour que de rares géants ne l'emportent pas sur tous les autres. Demande la qualité Équilibrée ou La meilleure.</translation>
  </message>
  <message>
   <source>Values that count (clipping range)</source>
   <translation>Valeurs qui comptent (plage d'écrêtage)</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>The other model has no tensor of this place and shape.</source>
   <translation>L'autre modèle n'a pas de tenseur à cette place et de cette forme.</translation>
  </message>
 </context>
 <context>
  <name>BesideBox</name>
  <message>
   <source>A second histogram over this one: before and after, or another</source>
   <translation>Un second histogramme par-dessus celui-ci : avant et après, ou un autre</translation>
  </message>
  <message>
   <source>As {0} stores it</source>
   <translation>Comme {0} l'enregistre</translation>
  </message>
  <message>
   <source>Draw beside</source>
   <translation>Dessiner à côté</translation>
  </message>
  <message>
   <source>In {0}</source>
   <translation>Dans {0}</translation>
  </message>
  <message>
   <source>Nothing beside</source>
   <translation>Rien à côté</translation>
  </message>
 </context>
 <context>
  <name>BusyStrip</name>
  <message>
   <source>Asking your questions …</source>
   <translation>Vos questions sont posées …</translation>
  </message>
  <message>
   <source>Handing the file over …</source>
   <translation>Remise du fichier …</translation>
  </message>
  <message>
   <source>Measuring speed …</source>
   <translation>Mesure de la vitesse …</translation>
  </message>
  <message>
   <source>Measuring with a text …</source>
   <translation>Mesure avec un texte …</translation>
  </message>
  <message>
   <source>Preparing the original …</source>
   <translation>Préparation de l'original …</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Putting the small tests to both …</source>
   <translation>Petits tests soumis aux deux …</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop this; nothing of it is kept</source>
   <translation>Arrêter ceci ; rien n'en est gardé</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>encore {0}</translation>
  </message>
 </context>
 <context>
  <name>CardView</name>
  <message>
   <source>Model card</source>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <source>What the model's authors write about it</source>
   <translation>Ce que les auteurs du modèle en écrivent</translation>
  </message>
 </context>
 <context>
  <name>ChannelList</name>
  <message>
   <source>Channel {0} reaches {1} times as far as the middle one. Click to see it alone</source>
   <translation>Le canal {0} va {1} fois plus loin que celui du milieu. Cliquez pour le voir seul</translation>
  </message>
  <message>
   <source>Channels that stand out (outlier channels): {0} of {1}</source>
   <translation>Canaux qui ressortent (canaux aberrants) : {0} sur {1}</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>Aucun des {0} canaux ne ressort.</translation>
  </message>
  <message>
   <source>Reading every channel …</source>
   <translation>Lecture de chaque canal …</translation>
  </message>
  <message>
   <source>{0}: {1} times</source>
   <translation>{0} : {1} fois</translation>
  </message>
 </context>
 <context>
  <name>ChannelsChart</name>
  <message>
   <source>Activation ranges by channel</source>
   <translation>Plages d'activation par canal</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Each channel's smallest to largest value; the line is the mean size, marks are outlier channels</source>
   <translation>De la plus petite à la plus grande valeur de chaque canal ; la ligne est la taille moyenne, les marques sont des canaux aberrants</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Changed answers</source>
   <translation>Réponses changées</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Compressé</translation>
  </message>
  <message>
   <source>Does it still know the answers?</source>
   <translation>Connaît-il encore les réponses ?</translation>
  </message>
  <message>
   <source>Every question to which the two gave different answers</source>
   <translation>Chaque question où les deux ont répondu différemment</translation>
  </message>
  <message>
   <source>Everyday questions (question answering)</source>
   <translation>Questions de tous les jours (question answering)</translation>
  </message>
  <message>
   <source>Last run: {0}</source>
   <translation>Dernière fois : {0}</translation>
  </message>
  <message>
   <source>Neither is clearly better than guessing ({0}): this test says little about this model.</source>
   <translation>Aucun ne dépasse nettement le hasard ({0}) : ce test dit peu de ce modèle.</translation>
  </message>
  <message>
   <source>No difference that could not be mere chance with so few questions.</source>
   <translation>Aucune différence qui ne puisse être le simple hasard avec si peu de questions.</translation>
  </message>
  <message>
   <source>Not one answer changed.</source>
   <translation>Aucune réponse n'a changé.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Praise or complaint? (sentiment)</source>
   <translation>Éloge ou plainte ? (sentiment)</translation>
  </message>
  <message>
   <source>Put both tests to both models</source>
   <translation>Soumettre les deux tests aux deux modèles</translation>
  </message>
  <message>
   <source>Questions to which the two gave different answers</source>
   <translation>Questions où les deux ont répondu différemment</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>Bonne réponse</translation>
  </message>
  <message>
   <source>Right answers; with so few questions the true share may lie anywhere between</source>
   <translation>Bonnes réponses ; avec si peu de questions, la vraie part peut être n'importe où entre les deux</translation>
  </message>
  <message>
   <source>Run the small tests</source>
   <translation>Faire les petits tests</translation>
  </message>
  <message>
   <source>Sixty short sentences (praise or complaint?) and sixty everyday questions with four answers each. Both models choose the answer that they find likeliest, so this works for every model, also one that follows no instructions. It takes about as long as measuring with a text.</source>
   <translation>Soixante phrases courtes (éloge ou plainte ?) et soixante questions de tous les jours à quatre réponses. Les deux modèles choisissent la réponse qu'ils trouvent la plus probable, donc cela vaut pour tout modèle, même un qui ne suit aucune consigne. Cela prend à peu près autant de temps qu'une mesure avec un texte.</translation>
  </message>
  <message>
   <source>The compressed model gained more than chance would explain.</source>
   <translation>Le modèle compressé a gagné plus que le hasard ne l'expliquerait.</translation>
  </message>
  <message>
   <source>The compressed model lost more than chance would explain.</source>
   <translation>Le modèle compressé a perdu plus que le hasard ne l'expliquerait.</translation>
  </message>
  <message>
   <source>right; true share {0} to {1}</source>
   <translation>justes ; vraie part de {0} à {1}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} right ones lost, {1} gained</source>
   <translation>{0} justes perdues, {1} gagnées</translation>
  </message>
 </context>
 <context>
  <name>ChoosePage</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Decide the bits of every layer and tensor yourself</source>
   <translation>Décider soi-même des bits de chaque couche et tenseur</translation>
  </message>
  <message>
   <source>Do again: {0} (Ctrl+Y)</source>
   <translation>Refaire : {0} (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Do it again (Ctrl+Y)</source>
   <translation>Refaire (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Trouver un modèle</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>Aller à la première étape</translation>
  </message>
  <message>
   <source>More bits where they matter, at the same size</source>
   <translation>Plus de bits là où ils comptent, à taille égale</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>Aucun modèle n'est ouvert</translation>
  </message>
  <message>
   <source>Open one to decide its bits.</source>
   <translation>Ouvrez-en un pour décider de ses bits.</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Parties</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Profils</translation>
  </message>
  <message>
   <source>Say how large it may be, or how good it must be</source>
   <translation>Dire combien il peut peser, ou combien il doit être bon</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Start from what you want to achieve</source>
   <translation>Partir de ce que vous voulez obtenir</translation>
  </message>
  <message>
   <source>Take back the last choice (Ctrl+Z)</source>
   <translation>Reprendre le dernier choix (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Take back: {0} (Ctrl+Z)</source>
   <translation>Reprendre : {0} (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>The recipe as JSON: read, copy, edit</source>
   <translation>La recette en JSON : lire, copier, modifier</translation>
  </message>
  <message>
   <source>The types are chosen tensor by tensor by what they cost the answers (automatic allocation)</source>
   <translation>Les types sont choisis tenseur par tenseur selon ce qu'ils coûtent aux réponses (répartition automatique)</translation>
  </message>
  <message>
   <source>This recipe beside another one</source>
   <translation>Cette recette à côté d'une autre</translation>
  </message>
 </context>
 <context>
  <name>ClipBar</name>
  <message>
   <source>Best</source>
   <translation>La meilleure</translation>
  </message>
  <message>
   <source>Highest value kept</source>
   <translation>Plus haute valeur gardée</translation>
  </message>
  <message>
   <source>Lowest value kept</source>
   <translation>Plus basse valeur gardée</translation>
  </message>
  <message>
   <source>Remove the range: keep all values</source>
   <translation>Retirer la plage : garder toutes les valeurs</translation>
  </message>
  <message>
   <source>The range of least error that this histogram allows</source>
   <translation>La plage de moindre erreur que permet cet histogramme</translation>
  </message>
  <message>
   <source>Values above become this one</source>
   <translation>Les valeurs au-dessus deviennent celle-ci</translation>
  </message>
  <message>
   <source>Values below become this one</source>
   <translation>Les valeurs au-dessous deviennent celle-ci</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
 </context>
 <context>
  <name>CompareBars</name>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Size before and after</source>
   <translation>Taille avant et après</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>{0} becomes {1}</source>
   <translation>{0} devient {1}</translation>
  </message>
 </context>
 <context>
  <name>ComparePanel</name>
  <message>
   <source>Another preset, one of yours, or what you had before</source>
   <translation>Un autre préréglage, un des vôtres, ou ce que vous aviez avant</translation>
  </message>
  <message>
   <source>Before the last choice</source>
   <translation>Avant le dernier choix</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparer à</translation>
  </message>
  <message>
   <source>Every part that the two recipes give another type</source>
   <translation>Chaque partie à laquelle les deux recettes donnent un type différent</translation>
  </message>
  <message>
   <source>Let the other recipe be done; undo brings this one back</source>
   <translation>Appliquer l'autre recette ; Ctrl+Z ramène celle-ci</translation>
  </message>
  <message>
   <source>Parts that differ</source>
   <translation>Parties différentes</translation>
  </message>
  <message>
   <source>Parts that differ: {0} of {1}</source>
   <translation>Parties différentes : {0} sur {1}</translation>
  </message>
  <message>
   <source>Take the other</source>
   <translation>Prendre l'autre</translation>
  </message>
  <message>
   <source>This recipe</source>
   <translation>Cette recette</translation>
  </message>
  <message>
   <source>{0} as it comes</source>
   <translation>{0} tel quel</translation>
  </message>
 </context>
 <context>
  <name>Countdown</name>
  <message>
   <source>Do not wait</source>
   <translation>Ne pas attendre</translation>
  </message>
  <message>
   <source>Do nothing; the computer goes on as it is</source>
   <translation>Ne rien faire ; l'ordinateur continue ainsi</translation>
  </message>
  <message>
   <source>Going to sleep</source>
   <translation>Mise en veille</translation>
  </message>
  <message>
   <source>Shut down now</source>
   <translation>Éteindre maintenant</translation>
  </message>
  <message>
   <source>Shutting down</source>
   <translation>Extinction</translation>
  </message>
  <message>
   <source>Sleep now</source>
   <translation>Mettre en veille</translation>
  </message>
  <message>
   <source>Stay awake</source>
   <translation>Rester éveillé</translation>
  </message>
  <message>
   <source>The queue has finished. The computer goes to sleep in {0} s.</source>
   <translation>La file est finie. L'ordinateur se met en veille dans {0} s.</translation>
  </message>
  <message>
   <source>The queue has finished. The computer shuts down in {0} s.</source>
   <translation>La file est finie. L'ordinateur s'éteint dans {0} s.</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>Temps restant</translation>
  </message>
 </context>
 <context>
  <name>DetailsCard</name>
  <message>
   <source>Fetch the card's pictures; the computers that hold them learn that you look at it</source>
   <translation>Chercher les images de la fiche ; les ordinateurs qui les portent sauront que vous la regardez</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>Recherche …</translation>
  </message>
  <message>
   <source>Its authors have written no card.</source>
   <translation>Ses auteurs n'ont pas écrit de fiche.</translation>
  </message>
  <message>
   <source>Load pictures</source>
   <translation>Charger les images</translation>
  </message>
  <message>
   <source>Pictures are not loaded.</source>
   <translation>Les images ne sont pas chargées.</translation>
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>Fermer cette fenêtre</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>Copier ce texte</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <source>What a maintainer needs to know</source>
   <translation>Ce qu'un mainteneur doit savoir</translation>
  </message>
 </context>
 <context>
  <name>DetailsFiles</name>
  <message>
   <source>Fetched are {0} of {1} files, {2} of {3}.</source>
   <translation>Sont cherchés {0} fichiers sur {1}, {2} sur {3}.</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>Recherche …</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>Ce qu'il y a dans le dépôt, et ce que cherche un téléchargement</translation>
  </message>
  <message>
   <source>{1} files, {3}; a download fetches what you choose below.</source>
   <translation>{1} fichiers, {3} ; un téléchargement cherche ce que vous choisissez ci-dessous.</translation>
  </message>
 </context>
 <context>
  <name>DetailsOverview</name>
  <message>
   <source>How much text (context, in tokens) the model shall keep in mind; more takes more memory</source>
   <translation>Combien de texte (contexte, en jetons) le modèle doit garder à l'esprit ; plus prend plus de mémoire</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>Longueur des textes</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Fait à partir de</translation>
  </message>
  <message>
   <source>Search for {0}</source>
   <translation>Chercher {0}</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} jetons</translation>
  </message>
 </context>
 <context>
  <name>DetailsPane</name>
  <message>
   <source>Ask the Hub again</source>
   <translation>Redemander au Hub</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Fetch it; it can be paused and goes on after any interruption</source>
   <translation>Le chercher ; il peut être mis en pause et continue après toute interruption</translation>
  </message>
  <message>
   <source>Figures, and whether it runs on this computer</source>
   <translation>Chiffres, et s'il tourne sur cet ordinateur</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>Obtenir l'accès …</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Regarder dedans</translation>
  </message>
  <message>
   <source>Looking inside first costs a few MB.</source>
   <translation>Regarder dedans d'abord coûte quelques Mo.</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>Ouvrir sa page dans le navigateur</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Put the details away (Escape)</source>
   <translation>Ranger les détails (Échap)</translation>
  </message>
  <message>
   <source>See its layers, sizes and sampled values without downloading it; that costs a few MB</source>
   <translation>Voir ses couches, ses tailles et des valeurs d'échantillon sans le télécharger ; cela coûte quelques Mo</translation>
  </message>
  <message>
   <source>The model itself, or one GGUF file of it</source>
   <translation>Le modèle lui-même, ou un fichier GGUF de lui</translation>
  </message>
  <message>
   <source>Three steps: accept its terms, make a token, paste it</source>
   <translation>Trois étapes : accepter ses conditions, créer un jeton, le coller</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>Ce qu'il y a dans le dépôt, et ce que cherche un téléchargement</translation>
  </message>
  <message>
   <source>What its authors write about it</source>
   <translation>Ce que ses auteurs en écrivent</translation>
  </message>
  <message>
   <source>What to download</source>
   <translation>Que télécharger</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>de {0}</translation>
  </message>
  <message>
   <source>version {0}</source>
   <translation>version {0}</translation>
  </message>
 </context>
 <context>
  <name>DifferenceTable</name>
  <message>
   <source>Part of the model</source>
   <translation>Partie du modèle</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The other</source>
   <translation>L'autre</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Celle-ci</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, couche {1}</translation>
  </message>
 </context>
 <context>
  <name>DiskBanner</name>
  <message>
   <source>Check again</source>
   <translation>Vérifier de nouveau</translation>
  </message>
  <message>
   <source>Look now whether there is room</source>
   <translation>Regarder maintenant s'il y a de la place</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Show what lies on that disk</source>
   <translation>Montrer ce qu'il y a sur ce disque</translation>
  </message>
  <message>
   <source>The queue waits for space on the disk</source>
   <translation>La file attend de la place sur le disque</translation>
  </message>
 </context>
 <context>
  <name>DownloadRow</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Delete what has arrived, too</source>
   <translation>Supprimer aussi ce qui est arrivé</translation>
  </message>
  <message>
   <source>Earlier in the queue</source>
   <translation>Plus tôt dans la file</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>Première de la file</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>Obtenir l'accès …</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Continuer là où ça s'est arrêté</translation>
  </message>
  <message>
   <source>Hide history</source>
   <translation>Masquer l'historique</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Later in the queue</source>
   <translation>Plus tard dans la file</translation>
  </message>
  <message>
   <source>Look inside this model</source>
   <translation>Regarder dans ce modèle</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>Plus pour {0}</translation>
  </message>
  <message>
   <source>More: its place in the queue, its folder</source>
   <translation>Plus : sa place dans la file, son dossier</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>Progression de {0}</translation>
  </message>
  <message>
   <source>Remove this download?</source>
   <translation>Retirer ce téléchargement ?</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Retirer {0}</translation>
  </message>
  <message>
   <source>Remove {0} from the list?</source>
   <translation>Retirer {0} de la liste ?</translation>
  </message>
  <message>
   <source>Remove, keep what has arrived</source>
   <translation>Retirer, garder ce qui est arrivé</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>Montrer dans son dossier</translation>
  </message>
  <message>
   <source>Stop here; what has arrived is kept</source>
   <translation>Arrêter ici ; ce qui est arrivé est gardé</translation>
  </message>
  <message>
   <source>Take this download off the list</source>
   <translation>Enlever ce téléchargement de la liste</translation>
  </message>
  <message>
   <source>Three steps: terms, token, paste it here</source>
   <translation>Trois étapes : conditions, jeton, le coller ici</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try at once; what has arrived is kept</source>
   <translation>Essayer tout de suite ; ce qui est arrivé est gardé</translation>
  </message>
  <message>
   <source>What went wrong, when, and why</source>
   <translation>Ce qui a échoué, quand et pourquoi</translation>
  </message>
  <message>
   <source>{0} have arrived. Kept, they are not fetched again if you change your mind.</source>
   <translation>{0} sont arrivés. Gardés, ils ne sont pas cherchés de nouveau si vous changez d'avis.</translation>
  </message>
 </context>
 <context>
  <name>DownloadsPanel</name>
  <message>
   <source>Clear finished</source>
   <translation>Effacer les terminés</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Téléchargements</translation>
  </message>
  <message>
   <source>Fold this list to one line</source>
   <translation>Replier cette liste en une ligne</translation>
  </message>
  <message>
   <source>Go on with every download that is not finished</source>
   <translation>Continuer tous les téléchargements inachevés</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>Tout mettre en pause</translation>
  </message>
  <message>
   <source>Progress of all downloads</source>
   <translation>Progression de tous les téléchargements</translation>
  </message>
  <message>
   <source>Resume all</source>
   <translation>Tout reprendre</translation>
  </message>
  <message>
   <source>Show each download</source>
   <translation>Montrer chaque téléchargement</translation>
  </message>
  <message>
   <source>Stop all downloads; what has arrived is kept</source>
   <translation>Arrêter tous les téléchargements ; ce qui est arrivé est gardé</translation>
  </message>
  <message>
   <source>Take the finished ones off the list; the models stay</source>
   <translation>Enlever les terminés de la liste ; les modèles restent</translation>
  </message>
 </context>
 <context>
  <name>EffortPanel</name>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Back to the text that comes along</source>
   <translation>Retour au texte fourni</translation>
  </message>
  <message>
   <source>Calibrate with a text file of yours</source>
   <translation>Calibrer avec un fichier texte à vous</translation>
  </message>
  <message>
   <source>Calibrate with all texts in</source>
   <translation>Calibrer avec tous les textes de</translation>
  </message>
  <message>
   <source>Calibrate with all texts of a folder of yours</source>
   <translation>Calibrer avec tous les textes d'un dossier à vous</translation>
  </message>
  <message>
   <source>Calibrate with this text</source>
   <translation>Calibrer avec ce texte</translation>
  </message>
  <message>
   <source>How much work goes into it</source>
   <translation>Combien de travail on y met</translation>
  </message>
  <message>
   <source>Reads: {0}</source>
   <translation>Lit : {0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.jsonl *.json *.csv *.html)</source>
   <translation>Textes (*.txt *.md *.jsonl *.json *.csv *.html)</translation>
  </message>
  <message>
   <source>The model reads this text while it is measured (calibration). One like your own use is best</source>
   <translation>Le modèle lit ce texte pendant la mesure (calibrage). Un texte proche de votre usage est le mieux</translation>
  </message>
  <message>
   <source>{0} About {1}.</source>
   <translation>{0} Environ {1}.</translation>
  </message>
 </context>
 <context>
  <name>Entrance</name>
  <message>
   <source>Search the Hub</source>
   <translation>Chercher sur le Hub</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>Chercher : un mot, propriétaire/nom ou une adresse web</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page</source>
   <translation>Des mots, propriétaire/nom, ou l'adresse de la page d'un modèle</translation>
  </message>
 </context>
 <context>
  <name>ErrorChart</name>
  <message>
   <source>Dots: how far the weights of each tensor moved. Line: how far what flows on to the next layer moved</source>
   <translation>Points : de combien les poids de chaque tenseur ont bougé. Ligne : de combien a bougé ce qui passe à la couche suivante</translation>
  </message>
  <message>
   <source>Each dot is a tensor, the line is the average of its layer</source>
   <translation>Chaque point est un tenseur, la ligne est la moyenne de sa couche</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Erreur par couche</translation>
  </message>
  <message>
   <source>Error in %</source>
   <translation>Erreur en %</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
 </context>
 <context>
  <name>ErrorTable</name>
  <message>
   <source>Bytes now</source>
   <translation>Octets maintenant</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>How it is stored now</source>
   <translation>Comment c'est enregistré maintenant</translation>
  </message>
  <message>
   <source>Largest miss</source>
   <translation>Plus grand écart</translation>
  </message>
  <message>
   <source>Layer {0}: {1}</source>
   <translation>Couche {0} : {1}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Partie du modèle</translation>
  </message>
  <message>
   <source>Range before → after</source>
   <translation>Plage avant → après</translation>
  </message>
  <message>
   <source>Relative error: how far the values moved, relative to their size</source>
   <translation>Erreur relative : de combien les valeurs ont bougé, par rapport à leur taille</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Smallest and largest value in the original and in the result</source>
   <translation>Plus petite et plus grande valeur dans l'original et le résultat</translation>
  </message>
  <message>
   <source>The one value that moved most</source>
   <translation>La valeur qui a le plus bougé</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Which tensor</source>
   <translation>Quel tenseur</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exact</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Copy picture</source>
   <translation>Copier l'image</translation>
  </message>
  <message>
   <source>Drawing (SVG) …</source>
   <translation>Dessin (SVG) …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Keep what is shown as a file</source>
   <translation>Garder ce qui est montré dans un fichier</translation>
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation>Image (PNG) …</translation>
  </message>
  <message>
   <source>Table (CSV) …</source>
   <translation>Tableau (CSV) …</translation>
  </message>
 </context>
 <context>
  <name>FamiliesDialog</name>
  <message>
   <source>A row each; the tooltips say why</source>
   <translation>Une ligne pour chacune ; les infobulles disent pourquoi</translation>
  </message>
  <message>
   <source>As GGUF</source>
   <translation>En GGUF</translation>
  </message>
  <message>
   <source>Back to the search</source>
   <translation>Retour à la recherche</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>Calibration</translation>
  </message>
  <message>
   <source>Can be read</source>
   <translation>Peut être lu</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Families</source>
   <translation>Familles</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Famille</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>Filtrer par nom</translation>
  </message>
  <message>
   <source>How a model may be stored</source>
   <translation>Comment un modèle peut être stocké</translation>
  </message>
  <message>
   <source>How a model's layers are built</source>
   <translation>Comment sont faites les couches d’un modèle</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Ne montrer que les lignes qui contiennent ces mots</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Enregistré en</translation>
  </message>
  <message>
   <source>Verified: a model of this kind gave the same answers in llama.cpp as in its makers' own code. Everything else says why it is not.</source>
   <translation>Vérifié : un modèle de ce type a donné dans llama.cpp les mêmes réponses que dans le code de ses auteurs. Pour le reste, il est dit pourquoi il ne l’est pas.</translation>
  </message>
  <message>
   <source>What can be compressed</source>
   <translation>Ce qui peut être compressé</translation>
  </message>
 </context>
 <context>
  <name>FilesModel</name>
  <message>
   <source>Fetched</source>
   <translation>Cherché</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Access</source>
   <translation>Accès</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>Toute taille</translation>
  </message>
  <message>
   <source>At least so many parameters</source>
   <translation>Au moins autant de paramètres</translation>
  </message>
  <message>
   <source>At most so many parameters</source>
   <translation>Au plus autant de paramètres</translation>
  </message>
  <message>
   <source>Can be compressed</source>
   <translation>Compressible</translation>
  </message>
  <message>
   <source>Every family of models, and how sure it is</source>
   <translation>Chaque famille de modèles, et son degré de certitude</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Famille</translation>
  </message>
  <message>
   <source>From {0}</source>
   <translation>De {0}</translation>
  </message>
  <message>
   <source>Largest size</source>
   <translation>Taille maximale</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Plus de filtres</translation>
  </message>
  <message>
   <source>Only models that run on this computer at about 4 bits</source>
   <translation>Seulement les modèles qui tournent sur cet ordinateur à 4 bits environ</translation>
  </message>
  <message>
   <source>Only models that this program can compress</source>
   <translation>Seulement les modèles que ce programme sait compresser</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Runs here</source>
   <translation>Tourne ici</translation>
  </message>
  <message>
   <source>Smallest size</source>
   <translation>Taille minimale</translation>
  </message>
  <message>
   <source>Take all filters away</source>
   <translation>Enlever tous les filtres</translation>
  </message>
  <message>
   <source>Take this filter away: {0}</source>
   <translation>Enlever ce filtre : {0}</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>Task, family, size, licence, access</source>
   <translation>Usage, famille, taille, licence, accès</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built</source>
   <translation>La sorte de modèle : comment ses couches sont faites</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>Jusqu'à {0}</translation>
  </message>
  <message>
   <source>What can be compressed?</source>
   <translation>Que peut-on compresser ?</translation>
  </message>
  <message>
   <source>What comes first</source>
   <translation>Ce qui vient d'abord</translation>
  </message>
  <message>
   <source>What the model does</source>
   <translation>Ce que fait le modèle</translation>
  </message>
  <message>
   <source>What you may do with it</source>
   <translation>Ce que vous pouvez en faire</translation>
  </message>
  <message>
   <source>Whether its authors ask for consent first (gated)</source>
   <translation>Si ses auteurs demandent d'abord votre accord (gated)</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>Models that are here already</source>
   <translation>Modèles déjà ici</translation>
  </message>
  <message>
   <source>On the Hub</source>
   <translation>Sur le Hub</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>Search the Hub</source>
   <translation>Chercher sur le Hub</translation>
  </message>
  <message>
   <source>Search the Hugging Face Hub</source>
   <translation>Chercher sur le Hugging Face Hub</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>Chercher : un mot, propriétaire/nom ou une adresse web</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page (Ctrl+F)</source>
   <translation>Des mots, propriétaire/nom, ou l'adresse de la page d'un modèle (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>FitLadder</name>
  <message>
   <source>For each number of bits: whether it runs here</source>
   <translation>Pour chaque nombre de bits : si ça tourne ici</translation>
  </message>
  <message>
   <source>Runs on this computer</source>
   <translation>Tourne sur cet ordinateur</translation>
  </message>
  <message>
   <source>Runs on this computer: {0}</source>
   <translation>Tourne sur cet ordinateur : {0}</translation>
  </message>
  <message>
   <source>as is</source>
   <translation>tel quel</translation>
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
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Continue all</source>
   <translation>Tout continuer</translation>
  </message>
  <message>
   <source>Continue the chosen</source>
   <translation>Continuer les choisies</translation>
  </message>
  <message>
   <source>Go on with all of them, one after another</source>
   <translation>Continuer toutes, l'une après l'autre</translation>
  </message>
  <message>
   <source>Go on with some of them</source>
   <translation>Continuer certaines</translation>
  </message>
  <message>
   <source>Go on with those that are ticked</source>
   <translation>Continuer celles qui sont cochées</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Leave them as they are; each has its own button</source>
   <translation>Les laisser telles quelles ; chacune a son bouton</translation>
  </message>
  <message>
   <source>Nothing was lost: each goes on where it stopped.</source>
   <translation>Rien n'est perdu : chacune continue là où elle s'est arrêtée.</translation>
  </message>
 </context>
 <context>
  <name>FoundDelegate</name>
  <message>
   <source>Gated: its authors ask for your consent before you may download it.</source>
   <translation>Restreint : ses auteurs demandent votre accord avant le téléchargement.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>asks for consent (gated)</source>
   <translation>demande un accord (gated)</translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>compressible</translation>
  </message>
  <message>
   <source>cannot be compressed: {0}</source>
   <translation>non compressible : {0}</translation>
  </message>
 </context>
 <context>
  <name>FoundPanel</name>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n modèle</numerusform>
    <numerusform>%n modèles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model(s), more as you scroll</source>
   <translation>
    <numerusform>%n modèle, d'autres en défilant</numerusform>
    <numerusform>%n modèles, d'autres en défilant</numerusform>
   </translation>
  </message>
  <message>
   <source>A filter may be too narrow.</source>
   <translation>Un filtre est peut-être trop étroit.</translation>
  </message>
  <message>
   <source>Ask the Hub again</source>
   <translation>Redemander au Hub</translation>
  </message>
  <message>
   <source>Below is what was found {0}.</source>
   <translation>Ci-dessous, ce qui a été trouvé {0}.</translation>
  </message>
  <message>
   <source>Clear the words</source>
   <translation>Effacer les mots</translation>
  </message>
  <message>
   <source>Fetch more</source>
   <translation>En chercher plus</translation>
  </message>
  <message>
   <source>More could not be fetched.</source>
   <translation>Impossible d'en chercher plus.</translation>
  </message>
  <message>
   <source>Most downloaded, and can be compressed here</source>
   <translation>Les plus téléchargés, compressibles ici</translation>
  </message>
  <message>
   <source>Most liked, and can be compressed here</source>
   <translation>Les plus aimés, compressibles ici</translation>
  </message>
  <message>
   <source>Newest that can be compressed here</source>
   <translation>Les plus récents, compressibles ici</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Nothing found for “{0}”</source>
   <translation>Rien trouvé pour « {0} »</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>Searching the Hub</source>
   <translation>Recherche sur le Hub</translation>
  </message>
  <message>
   <source>Searching the Hub …</source>
   <translation>Recherche sur le Hub …</translation>
  </message>
  <message>
   <source>Show the models that are here</source>
   <translation>Montrer les modèles qui sont ici</translation>
  </message>
  <message>
   <source>Smallest that can be compressed here</source>
   <translation>Les plus petits, compressibles ici</translation>
  </message>
  <message>
   <source>Trending now, and can be compressed here</source>
   <translation>En vogue, compressibles ici</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try fewer or other words.</source>
   <translation>Essayez moins de mots ou d'autres.</translation>
  </message>
  <message>
   <source>Without any filter</source>
   <translation>Sans aucun filtre</translation>
  </message>
  <message>
   <source>Without “{0}”</source>
   <translation>Sans « {0} »</translation>
  </message>
 </context>
 <context>
  <name>FoundView</name>
  <message>
   <source>Arrow keys choose a model; its details are at the right</source>
   <translation>Les flèches choisissent un modèle ; ses détails sont à droite</translation>
  </message>
  <message>
   <source>Models found</source>
   <translation>Modèles trouvés</translation>
  </message>
 </context>
 <context>
  <name>GpuPanel</name>
  <message>
   <source>Add GPU support</source>
   <translation>Ajouter le GPU</translation>
  </message>
  <message>
   <source>Back to the processor; frees the space</source>
   <translation>Retour au processeur ; libère la place</translation>
  </message>
  <message>
   <source>Fetches a larger build of PyTorch for NVIDIA cards into a folder of your own</source>
   <translation>Cherche une version plus grosse de PyTorch pour cartes NVIDIA, dans un dossier à vous</translation>
  </message>
  <message>
   <source>GPU support</source>
   <translation>Prise en charge du GPU</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>Combien en est arrivé</translation>
  </message>
  <message>
   <source>It is there, but it does not work: {0}</source>
   <translation>Elle est là, mais ne marche pas : {0}</translation>
  </message>
  <message>
   <source>Looking at the graphics card …</source>
   <translation>Examen de la carte graphique …</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>What has arrived is kept</source>
   <translation>Ce qui est arrivé est gardé</translation>
  </message>
  <message>
   <source>With an NVIDIA card, long work takes a fraction of the time. {0} will be on the disk.</source>
   <translation>Avec une carte NVIDIA, un long travail prend une fraction du temps. {0} seront sur le disque.</translation>
  </message>
  <message>
   <source>{0} are fetched.</source>
   <translation>{0} seront cherchés.</translation>
  </message>
  <message>
   <source>{0} have arrived.</source>
   <translation>{0} sont arrivés.</translation>
  </message>
  <message>
   <source>{0} is used. GPU support takes {1} on the disk.</source>
   <translation>{0} est utilisé. La prise en charge du GPU prend {1} sur le disque.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0} : {1} sur {2}</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Drag to another place in the queue (or Alt with the arrow keys)</source>
   <translation>Faire glisser ailleurs dans la file (ou Alt avec les flèches)</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>  ·  not downloaded</source>
   <translation>  ·  non téléchargé</translation>
  </message>
  <message>
   <source>No model open</source>
   <translation>Aucun modèle ouvert</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>Ouverture de {0} …</translation>
  </message>
  <message>
   <source>{0}  ·  {1} parameters  ·  {2}</source>
   <translation>{0}  ·  {1} paramètres  ·  {2}</translation>
  </message>
 </context>
 <context>
  <name>Histogram</name>
  <message>
   <source>Histogram of the tensor's values</source>
   <translation>Histogramme des valeurs du tenseur</translation>
  </message>
  <message>
   <source>How often each value occurs. Lines: the values that the chosen type can store</source>
   <translation>Combien de fois chaque valeur apparaît. Lignes : les valeurs que le type choisi sait enregistrer</translation>
  </message>
 </context>
 <context>
  <name>JobCard</name>
  <message>
   <source>Begin the job anew</source>
   <translation>Recommencer la tâche</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel the job</source>
   <translation>Annuler la tâche</translation>
  </message>
  <message>
   <source>Cancel this job?</source>
   <translation>Annuler cette tâche ?</translation>
  </message>
  <message>
   <source>Cancel {0}?</source>
   <translation>Annuler {0} ?</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Give the job up and delete what is half-written</source>
   <translation>Abandonner la tâche et supprimer ce qui est à moitié écrit</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Continuer là où ça s'est arrêté</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>Continuer avec %n fil</numerusform>
    <numerusform>Continuer avec %n fils</numerusform>
   </translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room on the disk.</source>
   <translation>Continue seul dès qu'il y a de la place sur le disque.</translation>
  </message>
  <message>
   <source>Hide log</source>
   <translation>Masquer le journal</translation>
  </message>
  <message>
   <source>Hide map</source>
   <translation>Masquer la carte</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrompu</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>Move down in the queue (Alt+Down)</source>
   <translation>Descendre dans la file (Alt+Bas)</translation>
  </message>
  <message>
   <source>Move up in the queue (Alt+Up)</source>
   <translation>Monter dans la file (Alt+Haut)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Pausing …</source>
   <translation>Mise en pause …</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>Progression de {0}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Running elsewhere</source>
   <translation>En cours ailleurs</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Programmée</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>Voir la preuve</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Montrer le journal</translation>
  </message>
  <message>
   <source>Show map</source>
   <translation>Montrer la carte</translation>
  </message>
  <message>
   <source>Slower, with less memory; what is done is kept</source>
   <translation>Plus lent, avec moins de mémoire ; ce qui est fait est gardé</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Démarrage …</translation>
  </message>
  <message>
   <source>Stop after the current step; nothing is lost</source>
   <translation>Arrêter après l'étape en cours ; rien n'est perdu</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Essayer maintenant</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Waiting; the queue is paused</source>
   <translation>En attente ; la file est en pause</translation>
  </message>
  <message>
   <source>Waits for space</source>
   <translation>Attend de la place</translation>
  </message>
  <message>
   <source>What came out, and how good it is</source>
   <translation>Ce qui est sorti, et si c'est bon</translation>
  </message>
  <message>
   <source>What is half-written will be deleted. The original model stays as it is.</source>
   <translation>Ce qui est à moitié écrit sera supprimé. Le modèle original reste tel quel.</translation>
  </message>
  <message>
   <source>What was done, step by step</source>
   <translation>Ce qui a été fait, pas à pas</translation>
  </message>
  <message>
   <source>Which parts are done</source>
   <translation>Quelles parties sont faites</translation>
  </message>
 </context>
 <context>
  <name>JobLogView</name>
  <message>
   <source>Copy log</source>
   <translation>Copier le journal</translation>
  </message>
  <message>
   <source>Copy the log as text</source>
   <translation>Copier le journal comme texte</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Nothing has been done yet.</source>
   <translation>Rien n'a encore été fait.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Show the job's own files: log, plan, state</source>
   <translation>Montrer les fichiers de la tâche : journal, plan, état</translation>
  </message>
  <message>
   <source>What was done, step by step; it stays on this computer</source>
   <translation>Ce qui a été fait, pas à pas ; cela reste sur cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>JobMapView</name>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
 </context>
 <context>
  <name>JobMenu</name>
  <message>
   <source>A new job that needs far less memory and time, and gives slightly worse answers</source>
   <translation>Une nouvelle tâche qui demande bien moins de mémoire et de temps et donne des réponses un peu moins bonnes</translation>
  </message>
  <message>
   <source>A new job with the same model and recipe, to a file of another name</source>
   <translation>Une nouvelle tâche avec le même modèle et la même recette, vers un fichier d'un autre nom</translation>
  </message>
  <message>
   <source>As soon as the computer is on mains power</source>
   <translation>Dès que l'ordinateur est sur secteur</translation>
  </message>
  <message>
   <source>Choose a moment</source>
   <translation>Choisir un moment</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Do it again with quality “fast”</source>
   <translation>Refaire avec la qualité « rapide »</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>Première de la file</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>Continuer avec %n fil</numerusform>
    <numerusform>Continuer avec %n fils</numerusform>
   </translation>
  </message>
  <message>
   <source>Last in the queue</source>
   <translation>Dernière de la file</translation>
  </message>
  <message>
   <source>Open the folder of the result</source>
   <translation>Ouvrir le dossier du résultat</translation>
  </message>
  <message>
   <source>Slower, with less memory</source>
   <translation>Plus lent, avec moins de mémoire</translation>
  </message>
  <message>
   <source>Start as soon as possible</source>
   <translation>Commencer dès que possible</translation>
  </message>
  <message>
   <source>Start at …</source>
   <translation>Commencer à …</translation>
  </message>
  <message>
   <source>Start tonight ({0})</source>
   <translation>Commencer cette nuit ({0})</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>Commencer sur secteur</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then</source>
   <translation>L'ordinateur et ce programme doivent alors être en marche</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>À la fin</translation>
  </message>
  <message>
   <source>To the front</source>
   <translation>En tête</translation>
  </message>
  <message>
   <source>When its turn comes</source>
   <translation>Quand vient son tour</translation>
  </message>
 </context>
 <context>
  <name>JobWatch</name>
  <message>
   <source>A model is being compressed</source>
   <translation>Un modèle est en cours de compression</translation>
  </message>
  <message>
   <source>{0} % - {1}</source>
   <translation>{0} % - {1}</translation>
  </message>
  <message>
   <source>{0} has stopped</source>
   <translation>{0} s'est arrêté</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} est prêt</translation>
  </message>
  <message>
   <source>{0} waits for space</source>
   <translation>{0} attend de la place</translation>
  </message>
 </context>
 <context>
  <name>LibraryTree</name>
  <message>
   <source>Compressed here</source>
   <translation>Compressés ici</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>Du Hugging Face Hub</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>Vos dossiers</translation>
  </message>
  <message>
   <source>frees {0} alone</source>
   <translation>libère {0} à lui seul</translation>
  </message>
  <message>
   <source>shares files with {0}</source>
   <translation>partage des fichiers avec {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message>
   <source>
… and {0} more</source>
   <translation>
… et {0} de plus</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n modèle</numerusform>
    <numerusform>%n modèles</numerusform>
   </translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>Ajouter un dossier …</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Ne rien changer</translation>
  </message>
  <message>
   <source>Choose a folder with models</source>
   <translation>Choisir un dossier de modèles</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>Supprimer pour de bon</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Enter or a double click opens a model</source>
   <translation>Entrée ou un double clic ouvre un modèle</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>Filtrer par nom</translation>
  </message>
  <message>
   <source>Filter the library</source>
   <translation>Filtrer la bibliothèque</translation>
  </message>
  <message>
   <source>Finding the models on this computer.</source>
   <translation>Recherche des modèles de cet ordinateur.</translation>
  </message>
  <message>
   <source>Finish or remove the job first.</source>
   <translation>Terminez ou retirez d'abord la tâche.</translation>
  </message>
  <message>
   <source>Free up space …</source>
   <translation>Libérer de l'espace …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>Laisser ce dossier de côté</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Regarder de nouveau</translation>
  </message>
  <message>
   <source>Look at this model</source>
   <translation>Regarder ce modèle</translation>
  </message>
  <message>
   <source>Looking around …</source>
   <translation>Tour d'horizon …</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>Modèles sur cet ordinateur</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Move what is ticked to the trash</source>
   <translation>Mettre ce qui est coché à la corbeille</translation>
  </message>
  <message>
   <source>Move {0} to the trash?</source>
   <translation>Mettre {0} à la corbeille ?</translation>
  </message>
  <message>
   <source>Moving to the trash …</source>
   <translation>Mise à la corbeille …</translation>
  </message>
  <message>
   <source>No models here yet</source>
   <translation>Pas encore de modèles ici</translation>
  </message>
  <message>
   <source>Nothing of that name</source>
   <translation>Rien de ce nom</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open another one first.</source>
   <translation>Ouvrez-en d'abord un autre.</translation>
  </message>
  <message>
   <source>Open the folder that it is in</source>
   <translation>Ouvrir le dossier où il se trouve</translation>
  </message>
  <message>
   <source>Search the Hub, or add a folder in which you keep models.</source>
   <translation>Cherchez sur le Hub, ou ajoutez un dossier où vous gardez des modèles.</translation>
  </message>
  <message>
   <source>See what is large, and remove what you no longer need</source>
   <translation>Voir ce qui est gros, et retirer ce qui ne sert plus</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer dans le dossier</translation>
  </message>
  <message>
   <source>Show only models whose name or place holds this</source>
   <translation>Ne montrer que les modèles dont le nom ou le lieu contient ceci</translation>
  </message>
  <message>
   <source>Show the models in a folder of yours, too</source>
   <translation>Montrer aussi les modèles d'un dossier à vous</translation>
  </message>
  <message>
   <source>Stop listing the folder; its files stay</source>
   <translation>Ne plus lister le dossier ; ses fichiers restent</translation>
  </message>
  <message>
   <source>The model that is open now stays.</source>
   <translation>Le modèle ouvert maintenant reste.</translation>
  </message>
  <message>
   <source>There is no trash for these files. Delete them for good?</source>
   <translation>Il n'y a pas de corbeille pour ces fichiers. Les supprimer pour de bon ?</translation>
  </message>
  <message>
   <source>Tick what you no longer need.</source>
   <translation>Cochez ce qui ne sert plus.</translation>
  </message>
  <message>
   <source>Try fewer letters.</source>
   <translation>Essayez moins de lettres.</translation>
  </message>
  <message>
   <source>{0}

This cannot be undone.</source>
   <translation>{0}

Cela ne peut pas être annulé.</translation>
  </message>
  <message>
   <source>{0} are free once the trash is emptied.</source>
   <translation>{0} sont libres une fois la corbeille vidée.</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>{0} en tout</translation>
  </message>
  <message>
   <source>{0} is needed by a job that is not finished.</source>
   <translation>{0} sert à une tâche qui n'est pas finie.</translation>
  </message>
  <message>
   <source>{0} would be free.</source>
   <translation>{0} seraient libres.</translation>
  </message>
  <message>
   <source>{0} would be free; the rest of {1} is used by others, too.</source>
   <translation>{0} seraient libres ; le reste de {1} sert aussi à d'autres.</translation>
  </message>
 </context>
 <context>
  <name>LimitPicker</name>
  <message>
   <source> MB/s</source>
   <translation> Mo/s</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>Limite de vitesse</translation>
  </message>
  <message>
   <source>Speed limit in megabytes per second</source>
   <translation>Limite de vitesse en mégaoctets par seconde</translation>
  </message>
  <message>
   <source>What all downloads together may take of the connection</source>
   <translation>Ce que tous les téléchargements ensemble peuvent prendre de la connexion</translation>
  </message>
  <message>
   <source>full speed</source>
   <translation>pleine vitesse</translation>
  </message>
  <message>
   <source>up to {0} MB/s</source>
   <translation>jusqu'à {0} Mo/s</translation>
  </message>
  <message>
   <source>up to …</source>
   <translation>jusqu'à …</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source>Choose bits</source>
   <translation>Choisir les bits</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Trouver un modèle</translation>
  </message>
  <message>
   <source>Go on: decide how much to compress</source>
   <translation>Suite : décider combien compresser</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>Aller à la première étape</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>Aucun modèle n'est ouvert</translation>
  </message>
  <message>
   <source>Open one to see what is inside.</source>
   <translation>Ouvrez-en un pour voir ce qu'il y a dedans.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <source>Decide how much to compress</source>
   <translation>Décider combien compresser</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trouver</translation>
  </message>
  <message>
   <source>Get a model from the Hub or from this computer</source>
   <translation>Prendre un modèle du Hub ou de cet ordinateur</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>See how good the result is</source>
   <translation>Voir si le résultat est bon</translation>
  </message>
  <message>
   <source>See what is inside</source>
   <translation>Voir ce qu'il y a dedans</translation>
  </message>
  <message>
   <source>Watch it being done</source>
   <translation>Regarder faire</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Travailler</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Choose …</source>
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Measured in the background</source>
   <translation>Mesuré en arrière-plan</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>Progression de la mesure</translation>
  </message>
  <message>
   <source>Open a second model beside this one, such as a finished file.</source>
   <translation>Ouvrir un second modèle à côté de celui-ci, par exemple un fichier fini.</translation>
  </message>
  <message>
   <source>Preparing …</source>
   <translation>Préparation …</translation>
  </message>
  <message>
   <source>Reads a sample of every tensor.</source>
   <translation>Lit un échantillon de chaque tenseur.</translation>
  </message>
  <message>
   <source>Reads a text through the model and notes how large values get; takes minutes.</source>
   <translation>Lit un texte à travers le modèle et note la grandeur des valeurs ; prend des minutes.</translation>
  </message>
  <message>
   <source>Reads a text through the model to see where losses harm most; takes minutes.</source>
   <translation>Lit un texte à travers le modèle pour voir où les pertes nuisent le plus ; prend des minutes.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>Arrêter ici ; ce qui est mesuré est gardé</translation>
  </message>
  <message>
   <source>What is to be seen at a glance</source>
   <translation>Ce qu'il faut voir d'un coup d'œil</translation>
  </message>
  <message>
   <source>What the colours mean</source>
   <translation>Ce que disent les couleurs</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>encore {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasureCard</name>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Choose a folder of texts</source>
   <translation>Choisir un dossier de textes</translation>
  </message>
  <message>
   <source>Choose a folder of texts of your own to measure with</source>
   <translation>Choisir un dossier de textes à vous pour mesurer</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>Choisir un texte</translation>
  </message>
  <message>
   <source>Choose a text file of your own to measure with</source>
   <translation>Choisir un fichier texte à vous pour mesurer</translation>
  </message>
  <message>
   <source>Measure activation ranges</source>
   <translation>Mesurer les plages d'activation</translation>
  </message>
  <message>
   <source>Measure again with a text file of your own</source>
   <translation>Mesurer de nouveau avec un fichier texte à vous</translation>
  </message>
  <message>
   <source>Measured with {0}: {1} words and parts of words (tokens).</source>
   <translation>Mesuré avec {0} : {1} mots et parties de mots (jetons).</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>Progression de la mesure</translation>
  </message>
  <message>
   <source>Other text …</source>
   <translation>Autre texte …</translation>
  </message>
  <message>
   <source>Own folder …</source>
   <translation>Dossier à vous …</translation>
  </message>
  <message>
   <source>Own text …</source>
   <translation>Texte à vous …</translation>
  </message>
  <message>
   <source>Preparing {0} …</source>
   <translation>Préparation de {0} …</translation>
  </message>
  <message>
   <source>Reads a text through the model, layer by layer, and notes how large the values get that enter each one (activation ranges). Few, very large ones make a layer hard to compress.</source>
   <translation>Lit un texte à travers le modèle, couche par couche, et note la grandeur des valeurs qui entrent dans chacune (plages d'activation). Quelques-unes très grandes rendent une couche difficile à compresser.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>Arrêter ici ; ce qui est mesuré est gardé</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>Textes (*.txt *.md *.csv *.json *.html *.py)</translation>
  </message>
  <message>
   <source>What passes through the layers?</source>
   <translation>Qu'est-ce qui traverse les couches ?</translation>
  </message>
  <message>
   <source>With the text that calibration is done with</source>
   <translation>Avec le texte du calibrage</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>encore {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasurePanel</name>
  <message>
   <source>Find out what each type of each part costs this model (sensitivity). It is kept for the next time</source>
   <translation>Trouver ce que chaque type de chaque partie coûte à ce modèle (sensibilité). Gardé pour la prochaine fois</translation>
  </message>
  <message>
   <source>Measure this model</source>
   <translation>Mesurer ce modèle</translation>
  </message>
  <message>
   <source>Models differ. Measuring this one takes some minutes and shows its own curve; Balanced and Best measure it anyway.</source>
   <translation>Les modèles diffèrent. Mesurer celui-ci prend quelques minutes et montre sa propre courbe ; Équilibrée et La meilleure le mesurent de toute façon.</translation>
  </message>
  <message>
   <source>Progress of measuring</source>
   <translation>Progression de la mesure</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Démarrage …</translation>
  </message>
  <message>
   <source>Stop measuring</source>
   <translation>Arrêter la mesure</translation>
  </message>
  <message>
   <source>What each part costs was measured on this model, so the curve is its own.</source>
   <translation>Ce que coûte chaque partie a été mesuré sur ce modèle, la courbe est donc la sienne.</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>prévision d'après des modèles typiques</translation>
  </message>
  <message>
   <source>measured on this model</source>
   <translation>mesuré sur ce modèle</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Copy the diagnostics and send them to us, so that it gets mended.</source>
   <translation>Copiez le diagnostic et envoyez-le-nous pour que ce soit réparé.</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>Copier ce qu'un mainteneur doit savoir</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Show what exactly happened</source>
   <translation>Montrer ce qui s'est passé exactement</translation>
  </message>
  <message>
   <source>Something went wrong inside Featherweight. Your files are untouched.</source>
   <translation>Quelque chose a échoué dans Featherweight. Vos fichiers sont intacts.</translation>
  </message>
 </context>
 <context>
  <name>ModelMap</name>
  <message>
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Ne rien changer</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
 </context>
 <context>
  <name>OrderPanel</name>
  <message numerus="yes">
   <source>%n part(s) take another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.</source>
   <translation>
    <numerusform>%n partie prend un autre type, surtout {0} au lieu de {1} : les lignes de {2} ne se divisent pas par {3}.</numerusform>
    <numerusform>%n parties prennent un autre type, surtout {0} au lieu de {1} : les lignes de {2} ne se divisent pas par {3}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>Réponses : {0}</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>Avant de commencer</translation>
  </message>
  <message>
   <source>Choose where the file goes</source>
   <translation>Choisir où va le fichier</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>Compresser</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calculer sur</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Download, then start</source>
   <translation>Télécharger, puis commencer</translation>
  </message>
  <message>
   <source>Everything to know before the start</source>
   <translation>Tout ce qu'il faut savoir avant de commencer</translation>
  </message>
  <message>
   <source>Exact, headers and vocabulary included: {0} bytes</source>
   <translation>Exact, en-têtes et vocabulaire compris : {0} octets</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats; the proof will measure it</source>
   <translation>Divergence KL moyenne attendue par rapport à l'original, en nats ; la preuve la mesurera</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>Combien de cœurs du processeur utiliser à la fois</translation>
  </message>
  <message>
   <source>Output file</source>
   <translation>Fichier de sortie</translation>
  </message>
  <message>
   <source>Ready: {0}.</source>
   <translation>Prêt : {0}.</translation>
  </message>
  <message>
   <source>Runs in</source>
   <translation>Tourne dans</translation>
  </message>
  <message>
   <source>The file that will be written; the original stays as it is</source>
   <translation>Le fichier qui sera écrit ; l'original reste tel quel</translation>
  </message>
  <message>
   <source>The program that will run it; it decides the file's format</source>
   <translation>Le programme qui le fera tourner ; il décide du format du fichier</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>Le résultat</translation>
  </message>
  <message>
   <source>The vocabulary was not fetched; its part of the size is an estimate</source>
   <translation>Le vocabulaire n'a pas été cherché ; sa part de la taille est estimée</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Fils</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>Qui fait le travail : le processeur ou une carte graphique</translation>
  </message>
  <message>
   <source>Write the result to</source>
   <translation>Écrire le résultat dans</translation>
  </message>
  <message>
   <source>Write the smaller model and prove it</source>
   <translation>Écrire le modèle plus petit et le prouver</translation>
  </message>
  <message>
   <source>Write to</source>
   <translation>Écrire dans</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>environ {0}</translation>
  </message>
  <message>
   <source>changed by hand</source>
   <translation>changé à la main</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>prévision d'après des modèles typiques</translation>
  </message>
  <message>
   <source>forecast, measured on this model</source>
   <translation>prévision, mesurée sur ce modèle</translation>
  </message>
  <message>
   <source>{0} It reads {1} files.</source>
   <translation>{0} Il lit les fichiers {1}.</translation>
  </message>
  <message>
   <source>{0} as {1}, written to {2}</source>
   <translation>{0} en {1}, écrit dans {2}</translation>
  </message>
  <message>
   <source>{0} models (*{1})</source>
   <translation>Modèles {0} (*{1})</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} de plus</translation>
  </message>
  <message>
   <source>{0} per weight, {1}</source>
   <translation>{0} par poids, {1}</translation>
  </message>
  <message>
   <source>{0}: {1} of memory are free</source>
   <translation>{0} : {1} de mémoire sont libres</translation>
  </message>
 </context>
 <context>
  <name>OtherModelBar</name>
  <message>
   <source>Beside: {0}. {1} of {2} tensors have a counterpart of the same shape.</source>
   <translation>À côté : {0}. {1} tenseurs sur {2} ont un pendant de même forme.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Colour the map by how far each tensor lies from the other</source>
   <translation>Colorer la carte selon l'écart de chaque tenseur avec l'autre</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>Sur la carte</translation>
  </message>
  <message>
   <source>Opening the second model …</source>
   <translation>Ouverture du second modèle …</translation>
  </message>
  <message>
   <source>Take the second model away</source>
   <translation>Enlever le second modèle</translation>
  </message>
  <message>
   <source>The middle one differs by {0}.</source>
   <translation>Celui du milieu diffère de {0}.</translation>
  </message>
 </context>
 <context>
  <name>OtherModelButton</name>
  <message>
   <source>A file (GGUF) …</source>
   <translation>Un fichier (GGUF) …</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>Un dossier …</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Compare with a file</source>
   <translation>Comparer à un fichier</translation>
  </message>
  <message>
   <source>Compare with a folder</source>
   <translation>Comparer à un dossier</translation>
  </message>
  <message>
   <source>Compare with another model</source>
   <translation>Comparer à un autre modèle</translation>
  </message>
  <message>
   <source>Compare …</source>
   <translation>Comparer …</translation>
  </message>
  <message>
   <source>Models (*.gguf *.safetensors)</source>
   <translation>Modèles (*.gguf *.safetensors)</translation>
  </message>
  <message>
   <source>Open a second model beside, such as a finished file</source>
   <translation>Ouvrir un second modèle à côté, par exemple un fichier fini</translation>
  </message>
 </context>
 <context>
  <name>OutlineTree</name>
  <message>
   <source>All tensors of this layer</source>
   <translation>Tous les tenseurs de cette couche</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Devient</translation>
  </message>
  <message>
   <source>Chosen by you: {0}</source>
   <translation>Choisi par vous : {0}</translation>
  </message>
  <message>
   <source>Layer {0}</source>
   <translation>Couche {0}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Partie du modèle</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>Taille ensuite</translation>
  </message>
  <message>
   <source>Stand-ins: {0}</source>
   <translation>Remplaçants : {0}</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Enregistré en</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, couche {1}</translation>
  </message>
 </context>
 <context>
  <name>OverviewMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>Couche {0} : </translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right</source>
   <translation>Couches de haut en bas, sortes de tenseur de gauche à droite</translation>
  </message>
  <message>
   <source>Map of the model</source>
   <translation>Carte du modèle</translation>
  </message>
 </context>
 <context>
  <name>OverviewPane</name>
  <message>
   <source>Filter tensors</source>
   <translation>Filtrer les tenseurs</translation>
  </message>
  <message>
   <source>Filter, e.g. “down” or “layer 3”</source>
   <translation>Filtre, p. ex. « down » ou « layer 3 »</translation>
  </message>
  <message>
   <source>How large values get from layer to layer (activations)</source>
   <translation>Comme les valeurs grandissent de couche en couche (activations)</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Layers and tensors</source>
   <translation>Couches et tenseurs</translation>
  </message>
  <message>
   <source>Layers and tensors, one inside the other</source>
   <translation>Couches et tenseurs, les uns dans les autres</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Open a layer, then choose a tensor</source>
   <translation>Ouvrez une couche, puis choisissez un tenseur</translation>
  </message>
  <message>
   <source>Ranges</source>
   <translation>Plages</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Ne montrer que les lignes qui contiennent ces mots</translation>
  </message>
  <message>
   <source>The whole model at a glance, and every tensor in a table</source>
   <translation>Tout le modèle d'un coup d'œil, et chaque tenseur dans un tableau</translation>
  </message>
  <message>
   <source>{0} chosen: {1}</source>
   <translation>{0} choisis : {1}</translation>
  </message>
 </context>
 <context>
  <name>OwnPresets</name>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>Supprimer le préréglage</translation>
  </message>
  <message>
   <source>Delete the preset {0}?</source>
   <translation>Supprimer le préréglage {0} ?</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>Supprimer …</translation>
  </message>
  <message>
   <source>Export this preset</source>
   <translation>Exporter ce préréglage</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exporter …</translation>
  </message>
  <message>
   <source>Forget this preset</source>
   <translation>Oublier ce préréglage</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>Lui donner un autre nom</translation>
  </message>
  <message>
   <source>Import a preset</source>
   <translation>Importer un préréglage</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importer …</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>Keep what is chosen now under a name of yours</source>
   <translation>Garder le choix actuel sous un nom à vous</translation>
  </message>
  <message>
   <source>Let it be what is chosen now</source>
   <translation>En faire ce qui est choisi maintenant</translation>
  </message>
  <message>
   <source>My presets</source>
   <translation>Mes préréglages</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>Recettes (*.json)</translation>
  </message>
  <message>
   <source>Rename preset</source>
   <translation>Renommer le préréglage</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renommer …</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>Créer un préréglage</translation>
  </message>
  <message>
   <source>Save as preset …</source>
   <translation>Enregistrer …</translation>
  </message>
  <message>
   <source>Take a preset from a recipe file (JSON)</source>
   <translation>Prendre un préréglage dans un fichier de recette (JSON)</translation>
  </message>
  <message>
   <source>The files that were made with it keep their names.</source>
   <translation>Les fichiers faits avec lui gardent leur nom.</translation>
  </message>
  <message>
   <source>The preset holds types, limits, target and care, but no model.</source>
   <translation>Le préréglage contient les types, les limites, la cible et le soin, mais pas de modèle.</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Mettre à jour</translation>
  </message>
  <message>
   <source>What was made with it stays.</source>
   <translation>Ce qui a été fait avec lui reste.</translation>
  </message>
  <message>
   <source>What you choose can be kept here, for other models too.</source>
   <translation>Vos choix peuvent être gardés ici.</translation>
  </message>
  <message>
   <source>Write it as a recipe file (JSON) to share</source>
   <translation>L'écrire en fichier de recette (JSON) à partager</translation>
  </message>
  <message>
   <source>does not suit this model</source>
   <translation>ne convient pas à ce modèle</translation>
  </message>
  <message>
   <source>{0}. Without {1} of its rules, which name parts that this model does not have.</source>
   <translation>{0}. Sans {1} de ses règles, qui nomment des parties que ce modèle n'a pas.</translation>
  </message>
 </context>
 <context>
  <name>PreflightRows</name>
  <message>
   <source>At its peak, llama.cpp's try of the file included</source>
   <translation>Au plus fort, essai du fichier par llama.cpp compris</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disque</translation>
  </message>
  <message>
   <source>From the start to the proof</source>
   <translation>Du début à la preuve</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>What the file takes, and calibration while it runs</source>
   <translation>Ce que prend le fichier, et le calibrage pendant qu'il tourne</translation>
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
   <translation>Tout est prêt</translation>
  </message>
  <message>
   <source>Back to the choices</source>
   <translation>Retour aux choix</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>Avant de commencer</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Vérifier de nouveau</translation>
  </message>
  <message>
   <source>Look at disk and memory once more</source>
   <translation>Regarder encore une fois le disque et la mémoire</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Examen …</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>One thing has to be mended first</source>
   <translation>Une chose est à régler d'abord</translation>
  </message>
  <message>
   <source>Put the job in the queue</source>
   <translation>Mettre la tâche dans la file</translation>
  </message>
  <message>
   <source>Start anyway</source>
   <translation>Commencer quand même</translation>
  </message>
  <message>
   <source>Worth a thought before it starts</source>
   <translation>À considérer avant de commencer</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>Bits per weight, on average</source>
   <translation>Bits par poids, en moyenne</translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation>Plus sur {0}</translation>
  </message>
  <message>
   <source>Rename, update, export or delete it</source>
   <translation>Le renommer, mettre à jour, exporter ou supprimer</translation>
  </message>
 </context>
 <context>
  <name>PresetDesk</name>
  <message>
   <source>My preset</source>
   <translation>Mon préréglage</translation>
  </message>
 </context>
 <context>
  <name>PresetGrid</name>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Even near-lossless ({0}, {1}) fits an 8 GB laptop, so nothing has to be given up for size.</source>
   <translation>Même presque sans perte ({0}, {1}), il tient sur un portable de 8 Go : rien n'est à sacrifier pour la taille.</translation>
  </message>
  <message>
   <source>Fits {0}</source>
   <translation>Tient sur {0}</translation>
  </message>
  <message>
   <source>Presets for special cases</source>
   <translation>Préréglages pour cas particuliers</translation>
  </message>
  <message>
   <source>Show all presets</source>
   <translation>Montrer tous les préréglages</translation>
  </message>
  <message>
   <source>Show fewer presets</source>
   <translation>Montrer moins de préréglages</translation>
  </message>
  <message>
   <source>To fit a computer</source>
   <translation>Pour tenir sur un ordinateur</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>jusqu'à {0}</translation>
  </message>
 </context>
 <context>
  <name>ProgressMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>Couche {0} : </translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right; the darker, the further it is</source>
   <translation>Couches de haut en bas, sortes de tenseur de gauche à droite ; plus c'est foncé, plus c'est avancé</translation>
  </message>
  <message>
   <source>Progress on the model's map</source>
   <translation>Progression sur la carte du modèle</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>{0} of {1} tensors compressed, {2} compared</source>
   <translation>{0} tenseurs sur {1} compressés, {2} comparés</translation>
  </message>
  <message>
   <source>{0}; now: layer {1}</source>
   <translation>{0} ; maintenant : couche {1}</translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n question</numerusform>
    <numerusform>%n questions</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers of {0}</source>
   <translation>Réponses de {0}</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>Demander aux deux</translation>
  </message>
  <message>
   <source>Ask the compressed model</source>
   <translation>Demander au modèle compressé</translation>
  </message>
  <message>
   <source>Begin another suite</source>
   <translation>Commencer un autre recueil</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Dialogue</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>Choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>Compléter</translation>
  </message>
  <message>
   <source>Delete this suite; answers that were kept stay</source>
   <translation>Supprimer ce recueil ; les réponses gardées restent</translation>
  </message>
  <message>
   <source>Each as a conversation of its own</source>
   <translation>Chacune comme une conversation à part</translation>
  </message>
  <message>
   <source>Export this suite</source>
   <translation>Exporter ce recueil</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exporter …</translation>
  </message>
  <message>
   <source>Import a suite of questions</source>
   <translation>Importer un recueil de questions</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>Importer …</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>En jetons (mots et parties de mots)</translation>
  </message>
  <message>
   <source>Keep these questions</source>
   <translation>Garder ces questions</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <source>Look at another suite of questions</source>
   <translation>Regarder un autre recueil de questions</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>Mes questions</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the suite</source>
   <translation>Nom du recueil</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveaux</translation>
  </message>
  <message>
   <source>One question, or a text to continue.

A blank line begins the next one.</source>
   <translation>Une question, ou un texte à continuer.

Une ligne vide commence la suivante.</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Read a suite from a JSON file</source>
   <translation>Lire un recueil dans un fichier JSON</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save, and put all questions to both</source>
   <translation>Enregistrer, et poser toutes les questions aux deux</translation>
  </message>
  <message>
   <source>Separated by a blank line</source>
   <translation>Séparées par une ligne vide</translation>
  </message>
  <message>
   <source>Suites</source>
   <translation>Recueils</translation>
  </message>
  <message>
   <source>Suites of questions (*.json)</source>
   <translation>Recueils de questions (*.json)</translation>
  </message>
  <message>
   <source>The compressed file is not there any more.</source>
   <translation>Le fichier compressé n'est plus là.</translation>
  </message>
  <message>
   <source>The models go on writing each text (completion)</source>
   <translation>Les modèles continuent chaque texte (completion)</translation>
  </message>
  <message>
   <source>The original is not prepared: see Side by side. Only the compressed model is asked.</source>
   <translation>L'original n'est pas préparé : voir Côte à côte. Seul le modèle compressé est interrogé.</translation>
  </message>
  <message>
   <source>What these questions are called</source>
   <translation>Comment s'appellent ces questions</translation>
  </message>
  <message>
   <source>Write this suite as a JSON file</source>
   <translation>Écrire ce recueil en fichier JSON</translation>
  </message>
  <message>
   <source>{0} of the words the same</source>
   <translation>{0} des mots sont les mêmes</translation>
  </message>
 </context>
 <context>
  <name>ProofDesk</name>
  <message>
   <source>Compressed</source>
   <translation>Compressé</translation>
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
   <translation>Demander la même chose à l'original et au résultat</translation>
  </message>
  <message>
   <source>Copy it</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the Modelfile</source>
   <translation>Copier le Modelfile</translation>
  </message>
  <message>
   <source>Copy “{0}”</source>
   <translation>Copier « {0} »</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>Le créer</translation>
  </message>
  <message>
   <source>Every finished job is compared with its original, tensor by tensor, and tried out.</source>
   <translation>Chaque tâche finie est comparée à son original, tenseur par tenseur, et essayée.</translation>
  </message>
  <message>
   <source>Every finished job; compare and measure again</source>
   <translation>Toutes les tâches finies ; comparer et remesurer</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>Tâches finies</translation>
  </message>
  <message>
   <source>Get LM Studio</source>
   <translation>Obtenir LM Studio</translation>
  </message>
  <message>
   <source>Get Ollama</source>
   <translation>Obtenir Ollama</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>Aller à l'étape d'avant</translation>
  </message>
  <message>
   <source>Hand the file to the program that will run it</source>
   <translation>Remettre le fichier au programme qui le fera tourner</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Keep this proof as one HTML file, to read, send or print</source>
   <translation>Garder cette preuve en un fichier HTML à lire, envoyer ou imprimer</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Look at another finished job</source>
   <translation>Regarder une autre tâche finie</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>Mes questions</translation>
  </message>
  <message>
   <source>No proof yet</source>
   <translation>Pas encore de preuve</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Open LM Studio</source>
   <translation>Ouvrir LM Studio</translation>
  </message>
  <message>
   <source>Open in …</source>
   <translation>Ouvrir dans …</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L'ouvrir</translation>
  </message>
  <message>
   <source>Publish the file on the Hugging Face Hub, with a model card</source>
   <translation>Publier le fichier sur le Hugging Face Hub, avec une fiche</translation>
  </message>
  <message>
   <source>Put it there</source>
   <translation>L'y mettre</translation>
  </message>
  <message>
   <source>Questions of your own, kept and asked again</source>
   <translation>Questions à vous, gardées et reposées</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Save report …</source>
   <translation>Enregistrer le rapport …</translation>
  </message>
  <message>
   <source>See the work</source>
   <translation>Voir le travail</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer dans le dossier</translation>
  </message>
  <message>
   <source>Show in folder: open the folder that the file is in</source>
   <translation>Montrer dans le dossier : ouvrir le dossier où est le fichier</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>Petits tests</translation>
  </message>
  <message>
   <source>The file is not there any more; its proof is kept</source>
   <translation>Le fichier n'est plus là ; sa preuve est gardée</translation>
  </message>
  <message>
   <source>The report is saved as {0}.</source>
   <translation>Le rapport est enregistré sous {0}.</translation>
  </message>
  <message>
   <source>The verdict and every figure</source>
   <translation>Le verdict et tous les chiffres</translation>
  </message>
  <message>
   <source>Two short tests with known answers</source>
   <translation>Deux tests courts aux réponses connues</translation>
  </message>
  <message>
   <source>Upload …</source>
   <translation>Envoyer …</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
  <message>
   <source>{0} Create a model called {1} there? Ollama keeps a copy of its own ({2}).</source>
   <translation>{0} Y créer un modèle nommé {1} ? Ollama garde sa propre copie ({2}).</translation>
  </message>
  <message>
   <source>{0} Put this file there? On the same disk it takes no space of its own (a hard link).</source>
   <translation>{0} Y mettre ce fichier ? Sur le même disque il ne prend pas de place en propre (lien physique).</translation>
  </message>
  <message>
   <source>{0} With the Modelfile it can be given to Ollama on any computer that has the file.</source>
   <translation>{0} Avec le Modelfile, il peut être donné à Ollama sur tout ordinateur qui a le fichier.</translation>
  </message>
 </context>
 <context>
  <name>QualityCurve</name>
  <message>
   <source>Click to choose a size</source>
   <translation>Cliquez pour choisir une taille</translation>
  </message>
  <message>
   <source>Difference (KL)</source>
   <translation>Différence (KL)</translation>
  </message>
  <message>
   <source>Lower is better: how far the answers are from the original's. Line: the best at every size</source>
   <translation>Plus bas est mieux : de combien les réponses sont loin de l'original. Ligne : le meilleur à chaque taille</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Taille face à qualité</translation>
  </message>
 </context>
 <context>
  <name>QueueBar</name>
  <message>
   <source>Afterwards</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>Finish the job under way, and start no other</source>
   <translation>Finir la tâche en cours et n'en commencer aucune autre</translation>
  </message>
  <message>
   <source>Finish this, then stop</source>
   <translation>Finir celle-ci, puis arrêter</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Let the queue work again</source>
   <translation>Laisser la file travailler de nouveau</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>Tout mettre en pause</translation>
  </message>
  <message>
   <source>Stop after the current step, and start no other</source>
   <translation>Arrêter après l'étape en cours, et n'en commencer aucune autre</translation>
  </message>
  <message>
   <source>What the computer does when the queue has come to its end</source>
   <translation>Ce que fait l'ordinateur quand la file est à sa fin</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Open its page in the browser; nothing is installed by itself</source>
   <translation>Ouvrir sa page dans le navigateur ; rien ne s'installe tout seul</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Switch between light and dark</source>
   <translation>Passer du clair au sombre</translation>
  </message>
  <message>
   <source>Theme, folders, Hub token</source>
   <translation>Thème, dossiers, jeton du Hub</translation>
  </message>
  <message>
   <source>Version {0} is there</source>
   <translation>La version {0} est là</translation>
  </message>
  <message>
   <source>{0}, {1} open</source>
   <translation>{0}, {1} ouverts</translation>
  </message>
 </context>
 <context>
  <name>RangesChart</name>
  <message>
   <source>Activation ranges by layer</source>
   <translation>Plages d'activation par couche</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>Pale: from the smallest to the largest value. Strong: 99.9 % of the values. Click a layer to see it</source>
   <translation>Pâle : de la plus petite à la plus grande valeur. Fort : 99,9 % des valeurs. Cliquez sur une couche pour la voir</translation>
  </message>
 </context>
 <context>
  <name>RangesPanel</name>
  <message>
   <source>From the smallest to the largest value</source>
   <translation>De la plus petite à la plus grande valeur</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>Sorte de tenseur</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linéaire</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Pale: smallest to largest value. Strong: 99.9 % of the values. Line: mean size.</source>
   <translation>Pâle : de la plus petite à la plus grande. Fort : 99,9 % des valeurs. Ligne : taille moyenne.</translation>
  </message>
  <message>
   <source>Powers of ten: one wild layer does not flatten the others</source>
   <translation>Puissances de dix : une couche folle n’aplatit pas les autres</translation>
  </message>
  <message>
   <source>Which inputs to compare from layer to layer</source>
   <translation>Quelles entrées comparer de couche en couche</translation>
  </message>
 </context>
 <context>
  <name>Recent</name>
  <message>
   <source>Open {0}</source>
   <translation>Ouvrir {0}</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>Ouverts avant</translation>
  </message>
 </context>
 <context>
  <name>RecipeEditor</name>
  <message>
   <source>A valid recipe: {0} with this model. Apply it to see more.</source>
   <translation>Une recette valable : {0} avec ce modèle. Appliquez-la pour en voir plus.</translation>
  </message>
  <message>
   <source>All that was chosen, as a file of it would say it. It can be edited here</source>
   <translation>Tout ce qui a été choisi, tel qu'un fichier le dirait. Modifiable ici</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Back to the recipe as it is</source>
   <translation>Retour à la recette telle qu'elle est</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>Copier ce texte</translation>
  </message>
  <message>
   <source>Drop edits</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Export the recipe</source>
   <translation>Exporter la recette</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exporter …</translation>
  </message>
  <message>
   <source>Let this be the recipe; undo brings the one before back</source>
   <translation>En faire la recette ; Ctrl+Z ramène celle d'avant</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>Recettes (*.json)</translation>
  </message>
  <message>
   <source>The recipe as JSON</source>
   <translation>La recette en JSON</translation>
  </message>
  <message>
   <source>The whole recipe as text (JSON)</source>
   <translation>Toute la recette en texte (JSON)</translation>
  </message>
  <message>
   <source>This is what will be done: {0}.</source>
   <translation>Voici ce qui sera fait : {0}.</translation>
  </message>
  <message>
   <source>Write it as a file, for `--recipe` or to share</source>
   <translation>L'écrire en fichier, pour `--recipe` ou à partager</translation>
  </message>
 </context>
 <context>
  <name>RemoteBar</name>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Fetch all {0}; what you choose now is kept</source>
   <translation>Chercher les {0} ; ce que vous choisissez maintenant est gardé</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>99 of 100 predictions differ less than this from the original's</source>
   <translation>99 prédictions sur 100 diffèrent de moins que cela de l'original</translation>
  </message>
  <message>
   <source>Among how many next words the model wavers on average; lower is better</source>
   <translation>Entre combien de mots suivants le modèle hésite en moyenne ; moins est mieux</translation>
  </message>
  <message>
   <source>Bytes of the file, headers included</source>
   <translation>Octets du fichier, en-têtes compris</translation>
  </message>
  <message>
   <source>Click a title to sort</source>
   <translation>Cliquez sur un titre pour trier</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>Différence des réponses (KL)</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: their average.</source>
   <translation>Points : les poids de chaque tenseur. Ligne : leur moyenne.</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: what flows through the model, as measured.</source>
   <translation>Points : les poids de chaque tenseur. Ligne : ce qui traverse le modèle, mesuré.</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Erreur par couche</translation>
  </message>
  <message>
   <source>Error of every tensor</source>
   <translation>Erreur de chaque tenseur</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>Chaque tenseur, la plus grande erreur d'abord</translation>
  </message>
  <message>
   <source>How far all weights together moved (relative error). An estimate of quality, not a test of answers</source>
   <translation>De combien tous les poids ensemble ont bougé (erreur relative). Une estimation de la qualité, pas un test des réponses</translation>
  </message>
  <message>
   <source>How often both find the same next word (token) likeliest</source>
   <translation>Combien de fois les deux trouvent le même mot suivant (jeton) le plus probable</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>Il n'a pas été essayé.</translation>
  </message>
  <message>
   <source>Largest resident size of llama.cpp with this file</source>
   <translation>Plus grande mémoire résidente de llama.cpp avec ce fichier</translation>
  </message>
  <message>
   <source>Let llama.cpp write with both, one after the other, and take the time</source>
   <translation>Faire écrire llama.cpp avec les deux, l'un après l'autre, et chronométrer</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>Ligne : la meilleure prévision à chaque taille. Points : mesuré. Plus bas est mieux.</translation>
  </message>
  <message>
   <source>Mean Kullback-Leibler divergence: how far the predicted next words are from the original's; 0 is none</source>
   <translation>Divergence de Kullback-Leibler moyenne : de combien les mots prédits sont loin de ceux de l'original ; 0 est nul</translation>
  </message>
  <message>
   <source>Measure speed</source>
   <translation>Mesurer la vitesse</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>Mémoire en marche</translation>
  </message>
  <message>
   <source>Overall error</source>
   <translation>Erreur totale</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>Même mot suivant</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Taille face à qualité</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Taille sur le disque</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Speed measured {0}, {1} threads, one after the other.</source>
   <translation>Vitesse mesurée {0}, {1} fils, l'un après l'autre.</translation>
  </message>
  <message>
   <source>Tokens (words and parts of words) that llama.cpp writes in a second here</source>
   <translation>Jetons (mots et parties de mots) que llama.cpp écrit ici en une seconde</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>Incertitude (perplexité)</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>Ce qu'il a écrit dans llama.cpp</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>Pires cas (99 % KL)</translation>
  </message>
  <message>
   <source>forecast {0}; {1}</source>
   <translation>prévu {0} ; {1}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
  <message>
   <source>the original needs at least {0}</source>
   <translation>l'original demande au moins {0}</translation>
  </message>
  <message>
   <source>tokens per second; the original was not measured</source>
   <translation>jetons par seconde ; l'original n'a pas été mesuré</translation>
  </message>
  <message>
   <source>tokens per second; the original {0}</source>
   <translation>jetons par seconde ; l'original {0}</translation>
  </message>
  <message>
   <source>was {0}; per weight {1}</source>
   <translation>était {0} ; par poids {1}</translation>
  </message>
  <message>
   <source>{0}; below 10 % is good</source>
   <translation>{0} ; moins de 10 % est bon</translation>
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
   <translation>Diffèrent (KL)</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>File there</source>
   <translation>Fichier présent</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>KL {0} ± {1}, same word {2}, perplexity {3} → {4}</source>
   <translation>KL {0} ± {1}, même mot {2}, perplexité {3} → {4}</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Fait à partir de</translation>
  </message>
  <message>
   <source>Perplexity</source>
   <translation>Perplexité</translation>
  </message>
  <message>
   <source>Questions: {0}</source>
   <translation>Questions : {0}</translation>
  </message>
  <message>
   <source>Same word</source>
   <translation>Même mot</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>Petits tests</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Tests</translation>
  </message>
  <message>
   <source>Text: {0}, {1} tokens in chunks of {2}</source>
   <translation>Texte : {0}, {1} jetons en morceaux de {2}</translation>
  </message>
  <message>
   <source>Tokens/s</source>
   <translation>Jetons/s</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>disparu</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>le texte fourni</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{0} answered</source>
   <translation>{0} répondues</translation>
  </message>
  <message>
   <source>{0} answers changed, {1} right</source>
   <translation>{0} réponses changées, {1} justes</translation>
  </message>
 </context>
 <context>
  <name>Runs</name>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All were made from the same original.</source>
   <translation>Tous viennent du même original.</translation>
  </message>
  <message>
   <source>Both models read this text</source>
   <translation>Les deux modèles lisent ce texte</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>Choisir un texte</translation>
  </message>
  <message>
   <source>Choose a text file of your own</source>
   <translation>Choisir un fichier texte à vous</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Comparés</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>Tâches finies</translation>
  </message>
  <message>
   <source>Forget these proofs; files and jobs stay</source>
   <translation>Oublier ces preuves ; fichiers et tâches restent</translation>
  </message>
  <message>
   <source>How many pieces of the text; more take longer and are surer</source>
   <translation>Combien de morceaux du texte ; plus prend plus de temps et est plus sûr</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Mesurer de nouveau</translation>
  </message>
  <message>
   <source>Measurements of {0}</source>
   <translation>Mesures de {0}</translation>
  </message>
  <message>
   <source>Nothing was measured since the job. Every measurement is kept; none replaces another.</source>
   <translation>Rien n'a été mesuré depuis la tâche. Chaque mesure est gardée ; aucune n'en remplace une autre.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Morceaux</translation>
  </message>
  <message>
   <source>Remove from history</source>
   <translation>Retirer de l'historique</translation>
  </message>
  <message>
   <source>Remove the job on the Work page first; its proof belongs to it</source>
   <translation>Retirez d'abord la tâche à la page Travailler ; sa preuve lui appartient</translation>
  </message>
  <message>
   <source>Select two or more rows (Ctrl or Shift) to compare them.</source>
   <translation>Choisissez deux lignes ou plus (Ctrl ou Maj) pour les comparer.</translation>
  </message>
  <message>
   <source>Select two or more to compare them; double-click or Enter shows a report</source>
   <translation>Choisissez-en deux ou plus pour les comparer ; double clic ou Entrée montre un rapport</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Taille face à qualité</translation>
  </message>
  <message>
   <source>Text to measure with: {0}</source>
   <translation>Texte pour mesurer : {0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>Textes (*.txt *.md *.csv *.json *.html *.py)</translation>
  </message>
  <message>
   <source>The bundled text …</source>
   <translation>Le texte fourni …</translation>
  </message>
  <message>
   <source>The compressed file is not there any more</source>
   <translation>Le fichier compressé n'est plus là</translation>
  </message>
  <message>
   <source>They were made from different originals, so perplexity does not compare them.</source>
   <translation>Ils viennent d'originaux différents, la perplexité ne les compare donc pas.</translation>
  </message>
  <message>
   <source>Tokens at a time</source>
   <translation>Jetons à la fois</translation>
  </message>
  <message>
   <source>Tokens that are read at a time; the second half is scored</source>
   <translation>Jetons lus à la fois ; la seconde moitié est notée</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Processor (CPU)</source>
   <translation>Processeur (CPU)</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>A message of the system, if another window is in front</source>
   <translation>Un message du système si une autre fenêtre est devant</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>Toujours sombre</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>Toujours clair</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Ask for a newer version at the start</source>
   <translation>Demander au démarrage s'il y a une version plus récente</translation>
  </message>
  <message>
   <source>Ask for the newest version once</source>
   <translation>Demander une fois la version la plus récente</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>Demande …</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Changer …</translation>
  </message>
  <message>
   <source>Choose a folder for results</source>
   <translation>Choisir un dossier pour les résultats</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Choisir un autre dossier</translation>
  </message>
  <message>
   <source>Close Featherweight and open it in this language; jobs go on where they stopped</source>
   <translation>Fermer Featherweight et l'ouvrir dans cette langue ; les tâches continuent là où elles se sont arrêtées</translation>
  </message>
  <message>
   <source>Close the settings</source>
   <translation>Fermer les réglages</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calculer sur</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Téléchargements</translation>
  </message>
  <message>
   <source>Downloads at a time</source>
   <translation>Téléchargements à la fois</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>Dossier des résultats</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Follow the system's light or dark setting</source>
   <translation>Suivre le réglage clair ou sombre du système</translation>
  </message>
  <message>
   <source>Holds from the next start on.</source>
   <translation>Vaut à partir du prochain démarrage.</translation>
  </message>
  <message>
   <source>How many downloads run side by side</source>
   <translation>Combien de téléchargements vont côte à côte</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>Combien de cœurs du processeur utiliser à la fois</translation>
  </message>
  <message>
   <source>Hugging Face account</source>
   <translation>Compte Hugging Face</translation>
  </message>
  <message>
   <source>Jobs, proofs, history and settings: {0}</source>
   <translation>Tâches, preuves, historique et réglages : {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Newer versions</source>
   <translation>Versions plus récentes</translation>
  </message>
  <message>
   <source>Nothing about you, your models or your texts. There is no account with us and no counting of users. The program talks to the Hugging Face Hub when you search, look, download or upload there, to the hosts of a model card's pictures if you load them, and to nobody else.</source>
   <translation>Rien sur vous, vos modèles ou vos textes. Il n'y a pas de compte chez nous ni de comptage des utilisateurs. Le programme parle au Hugging Face Hub quand vous y cherchez, regardez, téléchargez ou envoyez, aux hôtes des images d'une fiche si vous les chargez, et à personne d'autre.</translation>
  </message>
  <message>
   <source>Off unless you want it</source>
   <translation>Désactivé tant que vous ne le voulez pas</translation>
  </message>
  <message>
   <source>Only a version number is read; nothing is sent, and nothing is installed.</source>
   <translation>Seul un numéro de version est lu ; rien n'est envoyé et rien n'est installé.</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>Ouvrir sa page dans le navigateur</translation>
  </message>
  <message>
   <source>Open the folder with jobs, proofs, history and settings</source>
   <translation>Ouvrir le dossier des tâches, preuves, historique et réglages</translation>
  </message>
  <message>
   <source>Results go to</source>
   <translation>Les résultats vont dans</translation>
  </message>
  <message>
   <source>Say when a job has ended</source>
   <translation>Dire quand une tâche est finie</translation>
  </message>
  <message>
   <source>See it</source>
   <translation>La voir</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Start again now</source>
   <translation>Redémarrer maintenant</translation>
  </message>
  <message>
   <source>The language of this window; models speak their own</source>
   <translation>La langue de cette fenêtre ; les modèles parlent la leur</translation>
  </message>
  <message>
   <source>This build was not made by a release, so there is nobody to ask.</source>
   <translation>Cette version ne vient pas d'une publication, il n'y a donc personne à qui demander.</translation>
  </message>
  <message>
   <source>This is the newest version ({0}).</source>
   <translation>C'est la version la plus récente ({0}).</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Fils</translation>
  </message>
  <message>
   <source>Version {0} is there.</source>
   <translation>La version {0} est là.</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>Qui fait le travail : le processeur ou une carte graphique</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Ce qui quitte cet ordinateur</translation>
  </message>
  <message>
   <source>Where compressed models go unless you say otherwise</source>
   <translation>Où vont les modèles compressés si vous ne dites rien d'autre</translation>
  </message>
  <message>
   <source>While it works</source>
   <translation>Pendant le travail</translation>
  </message>
  <message>
   <source>{0} at a time</source>
   <translation>{0} à la fois</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>0 always takes the likeliest word: then every difference comes from the compression</source>
   <translation>0 prend toujours le mot le plus probable : toute différence vient alors de la compression</translation>
  </message>
  <message>
   <source>A copy of the original ({0}, {1}) lies in the job's folder until it or the job is removed.</source>
   <translation>Une copie de l'original ({0}, {1}) reste dans le dossier de la tâche jusqu'à ce qu'elle ou la tâche soit retirée.</translation>
  </message>
  <message>
   <source>As a conversation, with the model's own chat template</source>
   <translation>Comme une conversation, avec le modèle de dialogue du modèle</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>Demander aux deux</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Both go on writing your text (completion)</source>
   <translation>Les deux continuent votre texte (completion)</translation>
  </message>
  <message>
   <source>Both say exactly the same.</source>
   <translation>Les deux disent exactement la même chose.</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Dialogue</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Compressé</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>Compléter</translation>
  </message>
  <message>
   <source>Cut off at the longest answer.</source>
   <translation>Coupée à la réponse la plus longue.</translation>
  </message>
  <message>
   <source>Delete the copy of the original; the original itself stays</source>
   <translation>Supprimer la copie de l'original ; l'original lui-même reste</translation>
  </message>
  <message>
   <source>Enter asks; Shift+Enter begins a new line</source>
   <translation>Entrée demande ; Maj+Entrée commence une ligne</translation>
  </message>
  <message>
   <source>Forget this conversation</source>
   <translation>Oublier cette conversation</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>En jetons (mots et parties de mots)</translation>
  </message>
  <message>
   <source>Its answer will stand here.</source>
   <translation>Sa réponse sera ici.</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <source>Looking at the original …</source>
   <translation>Examen de l'original …</translation>
  </message>
  <message>
   <source>Not prepared yet.</source>
   <translation>Pas encore préparé.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Prepare the original ({0})</source>
   <translation>Préparer l'original ({0})</translation>
  </message>
  <message>
   <source>Put this to both (Enter)</source>
   <translation>Soumettre aux deux (Entrée)</translation>
  </message>
  <message>
   <source>Reading the question …</source>
   <translation>Lecture de la question …</translation>
  </message>
  <message>
   <source>Remove the copy</source>
   <translation>Retirer la copie</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop both answers; what is there stays</source>
   <translation>Arrêter les deux réponses ; ce qui est là reste</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>The compressed file is not there any more, so nobody can be asked. Its proof is kept.</source>
   <translation>Le fichier compressé n'est plus là, on ne peut donc interroger personne. Sa preuve est gardée.</translation>
  </message>
  <message>
   <source>The original cannot be asked: {0} The compressed model can.</source>
   <translation>L'original ne peut pas être interrogé : {0} Le modèle compressé le peut.</translation>
  </message>
  <message>
   <source>The same seed throws the same dice; matters above temperature 0</source>
   <translation>La même graine lance les mêmes dés ; compte au-dessus de la température 0</translation>
  </message>
  <message>
   <source>This model has no chat template; a common one was used. Try Continue a text.</source>
   <translation>Ce modèle n'a pas de modèle de dialogue ; un courant a servi. Essayez Continuer un texte.</translation>
  </message>
  <message>
   <source>To ask the original as well, it must be written once as {0}, without loss: {1} on the disk, until you remove it. The compressed model can be asked now.</source>
   <translation>Pour interroger aussi l'original, il faut l'écrire une fois en {0}, sans perte : {1} sur le disque, jusqu'à ce que vous le retiriez. Le modèle compressé peut être interrogé dès maintenant.</translation>
  </message>
  <message>
   <source>To be asked, the original needs a copy of {0}; {1} are free.</source>
   <translation>Pour être interrogé, l'original demande une copie de {0} ; {1} sont libres.</translation>
  </message>
  <message>
   <source>What it says; words that the other one does not say are marked</source>
   <translation>Ce qu'il dit ; les mots que l'autre ne dit pas sont marqués</translation>
  </message>
  <message>
   <source>Write the original as a file that llama.cpp can run, without loss</source>
   <translation>Écrire l'original en un fichier que llama.cpp sait faire tourner, sans perte</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Écriture …</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Votre question</translation>
  </message>
  <message>
   <source>{0} of the words are the same, in the same order. Other words are marked.</source>
   <translation>{0} des mots sont les mêmes, dans le même ordre. Les autres sont marqués.</translation>
  </message>
  <message>
   <source>{0} tokens per second</source>
   <translation>{0} jetons par seconde</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Access to {0}</source>
   <translation>Accès à {0}</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>Fermer cette fenêtre</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Its authors want to know who takes this model. Three steps, once; then the download goes on.</source>
   <translation>Ses auteurs veulent savoir qui prend ce modèle. Trois étapes, une fois ; puis le téléchargement continue.</translation>
  </message>
 </context>
 <context>
  <name>SignInPanel</name>
  <message>
   <source>A token is kept here, but the Hub does not know it (401).</source>
   <translation>Un jeton est conservé ici, mais le Hub ne le connaît pas (401).</translation>
  </message>
  <message>
   <source>A token is kept here; the Hub could not be asked about it.</source>
   <translation>Un jeton est conservé ici ; le Hub n'a pas pu être interrogé à son sujet.</translation>
  </message>
  <message>
   <source>Accept the model's terms on its page.</source>
   <translation>Acceptez les conditions du modèle sur sa page.</translation>
  </message>
  <message>
   <source>Ask the Hub whether you have access now</source>
   <translation>Demander au Hub si vous avez maintenant accès</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>Interrogation du Hub …</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Vérifier de nouveau</translation>
  </message>
  <message>
   <source>Check the token and keep it in the keychain</source>
   <translation>Vérifier le jeton et le garder dans le trousseau</translation>
  </message>
  <message>
   <source>In your browser: make a token of the kind “read”</source>
   <translation>Dans votre navigateur : créez un jeton de la sorte « read »</translation>
  </message>
  <message>
   <source>In your browser: sign in there and accept the model's terms</source>
   <translation>Dans votre navigateur : connectez-vous et acceptez les conditions du modèle</translation>
  </message>
  <message>
   <source>Kept in your system's keychain, never in a file of ours</source>
   <translation>Gardé dans le trousseau de votre système, jamais dans un fichier à nous</translation>
  </message>
  <message>
   <source>Make a token at the Hub, of the kind “read”.</source>
   <translation>Créez au Hub un jeton de la sorte « read ».</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>Ouvrir la page du modèle</translation>
  </message>
  <message>
   <source>Open the token page</source>
   <translation>Ouvrir la page des jetons</translation>
  </message>
  <message>
   <source>Remove the token from the system's keychain</source>
   <translation>Retirer le jeton du trousseau du système</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Se connecter</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Se déconnecter</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token of the environment variable HF_TOKEN.</source>
   <translation>Connecté en tant que {0}, avec le jeton de la variable d'environnement HF_TOKEN.</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token that Hugging Face's own tools keep.</source>
   <translation>Connecté en tant que {0}, avec le jeton que gardent les outils de Hugging Face.</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>Connecté en tant que {0}.</translation>
  </message>
  <message>
   <source>Signed in as {0}. The token is in your system's keychain.</source>
   <translation>Connecté en tant que {0}. Le jeton est dans le trousseau de votre système.</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Jeton</translation>
  </message>
  <message>
   <source>You are not signed in at the Hub.</source>
   <translation>Vous n'êtes pas connecté au Hub.</translation>
  </message>
 </context>
 <context>
  <name>SplittingDialog</name>
  <message>
   <source>A wrong one makes the model read some texts a little differently. The nearest is a good guess.</source>
   <translation>Une mauvaise fait lire certains textes un peu autrement au modèle. La plus proche est un bon choix.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Décider plus tard</translation>
  </message>
  <message>
   <source>How does it split text?</source>
   <translation>Comment découpe-t-il le texte ?</translation>
  </message>
  <message>
   <source>Known ways</source>
   <translation>Manières connues</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>Prendre celle-ci</translation>
  </message>
  <message>
   <source>The nearest stands first</source>
   <translation>La plus proche vient d'abord</translation>
  </message>
  <message>
   <source>The report names it</source>
   <translation>Le rapport la nomme</translation>
  </message>
  <message>
   <source>{0}: no difference in {1} test lines</source>
   <translation>{0} : aucune différence sur {1} lignes d'essai</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} test lines are read otherwise</source>
   <translation>{0} : {1} lignes d'essai sur {2} sont lues autrement</translation>
  </message>
  <message>
   <source>“{0}”
the model: {1}
this way: {2}</source>
   <translation>« {0} »
le modèle : {1}
ainsi : {2}</translation>
  </message>
 </context>
 <context>
  <name>StageRow</name>
  <message>
   <source>Stages</source>
   <translation>Étapes</translation>
  </message>
 </context>
 <context>
  <name>StartDialog</name>
  <message>
   <source>Change nothing</source>
   <translation>Ne rien changer</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Let the job wait until then</source>
   <translation>Faire attendre la tâche jusque-là</translation>
  </message>
  <message>
   <source>Only when the computer is plugged in</source>
   <translation>Seulement quand l'ordinateur est sur secteur</translation>
  </message>
  <message>
   <source>Start at</source>
   <translation>Commencer à</translation>
  </message>
  <message>
   <source>Start later</source>
   <translation>Commencer plus tard</translation>
  </message>
  <message>
   <source>Start then</source>
   <translation>Commencer alors</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then; it is kept from going to sleep meanwhile.</source>
   <translation>L'ordinateur et ce programme doivent alors être en marche ; d'ici là il ne se met pas en veille.</translation>
  </message>
  <message>
   <source>The job starts then, or as soon as its turn comes after that</source>
   <translation>La tâche commence alors, ou dès que vient son tour ensuite</translation>
  </message>
  <message>
   <source>Wait for mains power, so that the battery is not emptied</source>
   <translation>Attendre le secteur pour ne pas vider la batterie</translation>
  </message>
 </context>
 <context>
  <name>TargetPanel</name>
  <message>
   <source>A thousand MB are a GB</source>
   <translation>Mille Mo font un Go</translation>
  </message>
  <message>
   <source>How much text it shall remember at once (context). More takes more memory while it runs</source>
   <translation>Combien de texte il doit retenir à la fois (contexte). Plus prend plus de mémoire en marche</translation>
  </message>
  <message>
   <source>Left: smaller. Right: better</source>
   <translation>Gauche : plus petit. Droite : meilleur</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>Longueur des textes</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Le faire</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>Le faire tenir</translation>
  </message>
  <message>
   <source>Or keep at least this quality</source>
   <translation>Ou garder au moins cette qualité</translation>
  </message>
  <message>
   <source>Size of the result</source>
   <translation>Taille du résultat</translation>
  </message>
  <message>
   <source>Size of the result, as a slider</source>
   <translation>Taille du résultat, en curseur</translation>
  </message>
  <message>
   <source>The file will be this large at most</source>
   <translation>Le fichier pèsera au plus cela</translation>
  </message>
  <message>
   <source>The smallest file of which {0} (mean KL divergence {1})</source>
   <translation>Le plus petit fichier qui soit {0} (divergence KL moyenne {1})</translation>
  </message>
  <message>
   <source>Unit of the size</source>
   <translation>Unité de la taille</translation>
  </message>
  <message>
   <source>better</source>
   <translation>meilleur</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>choisi</translation>
  </message>
  <message>
   <source>for texts of</source>
   <translation>pour des textes de</translation>
  </message>
  <message>
   <source>smaller</source>
   <translation>plus petit</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} jetons</translation>
  </message>
 </context>
 <context>
  <name>TensorList</name>
  <message>
   <source>All kinds</source>
   <translation>Toutes les sortes</translation>
  </message>
  <message>
   <source>All types</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>Toute taille</translation>
  </message>
  <message>
   <source>Click a column's title to sort; choose many with Ctrl or Shift</source>
   <translation>Cliquez sur le titre d'une colonne pour trier ; choisissez-en plusieurs avec Ctrl ou Maj</translation>
  </message>
  <message>
   <source>Filter by kind, layers, type and size</source>
   <translation>Filtrer par sorte, couches, type et taille</translation>
  </message>
  <message>
   <source>Filter by name, kind or type</source>
   <translation>Filtrer par nom, sorte ou type</translation>
  </message>
  <message>
   <source>Filter tensors</source>
   <translation>Filtrer les tenseurs</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>Sorte de tenseur</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Layers, e.g. 1-4</source>
   <translation>Couches, p. ex. 1-4</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Plus de filtres</translation>
  </message>
  <message>
   <source>One layer or a span: 3, 1-4, 8-</source>
   <translation>Une couche ou une étendue : 3, 1-4, 8-</translation>
  </message>
  <message>
   <source>Show all: drop the filters</source>
   <translation>Tout montrer : enlever les filtres</translation>
  </message>
  <message>
   <source>Show one kind only</source>
   <translation>Ne montrer qu'une sorte</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>Ne montrer que les lignes qui contiennent ces mots</translation>
  </message>
  <message>
   <source>Show what has or will have this type</source>
   <translation>Montrer ce qui a ou aura ce type</translation>
  </message>
  <message>
   <source>Show what is at least so large</source>
   <translation>Montrer ce qui a au moins cette taille</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>Tenseurs</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>{0} of {1} tensors</source>
   <translation>{0} tenseurs sur {1}</translation>
  </message>
  <message>
   <source>{0} tensors</source>
   <translation>{0} tenseurs</translation>
  </message>
 </context>
 <context>
  <name>TensorPanel</name>
  <message>
   <source>Activations</source>
   <translation>Activations</translation>
  </message>
  <message>
   <source>Choose a tensor</source>
   <translation>Choisir un tenseur</translation>
  </message>
  <message>
   <source>Click one in the list or on the map to see its values.</source>
   <translation>Cliquez-en un dans la liste ou sur la carte pour voir ses valeurs.</translation>
  </message>
  <message>
   <source>Keep this tensor beside, then choose another: both are drawn and compared</source>
   <translation>Garder ce tenseur à côté, puis en choisir un autre : les deux sont dessinés et comparés</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <source>The numbers that enter it while the model reads</source>
   <translation>Les nombres qui y entrent pendant que le modèle lit</translation>
  </message>
  <message>
   <source>The numbers that the tensor consists of</source>
   <translation>Les nombres dont le tenseur est fait</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
 </context>
 <context>
  <name>TensorRows</name>
  <message>
   <source>Becomes</source>
   <translation>Devient</translation>
  </message>
  <message>
   <source>Click to sort by this</source>
   <translation>Cliquez pour trier selon ceci</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>Partie du modèle</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Enregistré en</translation>
  </message>
 </context>
 <context>
  <name>TensorTable</name>
  <message>
   <source>Another {0} always stay exact.</source>
   <translation>{0} autres restent toujours exacts.</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a better one</source>
   <translation>Le choix automatique donne à ces lignes ce type ou un meilleur</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a smaller one</source>
   <translation>Le choix automatique donne à ces lignes ce type ou un plus petit</translation>
  </message>
  <message>
   <source>Back to the preset, without your own choices</source>
   <translation>Retour au préréglage, sans vos propres choix</translation>
  </message>
  <message>
   <source>Click a type to change it; a layer changes all its parts</source>
   <translation>Cliquez sur un type pour le changer ; une couche change toutes ses parties</translation>
  </message>
  <message>
   <source>Every part and its type</source>
   <translation>Chaque partie et son type</translation>
  </message>
  <message>
   <source>Find parts by words or pattern</source>
   <translation>Trouver des parties par mots ou par motif</translation>
  </message>
  <message>
   <source>Find parts: “down_proj of layers 1-4”, “attention”, “*.ffn_down.*”</source>
   <translation>Trouver des parties : « down_proj of layers 1-4 », « attention », « *.ffn_down.* »</translation>
  </message>
  <message>
   <source>Give all selected rows this type</source>
   <translation>Donner ce type à toutes les lignes choisies</translation>
  </message>
  <message>
   <source>How many bits each weight of the selection keeps</source>
   <translation>Combien de bits garde chaque poids de la sélection</translation>
  </message>
  <message>
   <source>Keep this type (lock)</source>
   <translation>Garder ce type (verrouiller)</translation>
  </message>
  <message>
   <source>Limit</source>
   <translation>Limite</translation>
  </message>
  <message>
   <source>Limit the selection</source>
   <translation>Limiter la sélection</translation>
  </message>
  <message>
   <source>Matches: {0} ({1}).</source>
   <translation>Trouvés : {0} ({1}).</translation>
  </message>
  <message>
   <source>Never above</source>
   <translation>Jamais au-dessus</translation>
  </message>
  <message>
   <source>Never below</source>
   <translation>Jamais au-dessous</translation>
  </message>
  <message>
   <source>Never below or above a type, or keep what it has</source>
   <translation>Jamais au-dessous ou au-dessus d'un type, ou garder ce qu'il a</translation>
  </message>
  <message>
   <source>No limits</source>
   <translation>Aucune limite</translation>
  </message>
  <message>
   <source>Nothing is called so.</source>
   <translation>Rien ne s'appelle ainsi.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout choisir</translation>
  </message>
  <message>
   <source>Select everything that was found (Enter)</source>
   <translation>Choisir tout ce qui a été trouvé (Entrée)</translation>
  </message>
  <message>
   <source>Select rows with Ctrl or Shift, then set them together.</source>
   <translation>Choisissez des lignes avec Ctrl ou Maj, puis réglez-les ensemble.</translation>
  </message>
  <message>
   <source>Selected: {0}</source>
   <translation>Choisi : {0}</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Régler</translation>
  </message>
  <message>
   <source>Take back what was said about these rows</source>
   <translation>Reprendre ce qui a été dit de ces lignes</translation>
  </message>
  <message>
   <source>These rows stay as they are, whatever size is asked for</source>
   <translation>Ces lignes restent telles quelles, quelle que soit la taille demandée</translation>
  </message>
  <message>
   <source>Type for the selection</source>
   <translation>Type pour la sélection</translation>
  </message>
  <message>
   <source>Words (layers count from 1, or from 0 as in the file where 0 is said; “and”, “except”, “first 4 layers”), or a pattern with * and ?. Enter selects what is found</source>
   <translation>Des mots anglais (les couches comptent à partir de 1, ou de 0 comme dans le fichier là où 0 est dit ; « and », « except », « first 4 layers »), ou un motif avec * et ?. Entrée choisit ce qui est trouvé</translation>
  </message>
 </context>
 <context>
  <name>TrialPanel</name>
  <message>
   <source>A forecast from {0} tensors with {1} weights; the proof will measure all of it</source>
   <translation>Une prévision d'après {0} tenseurs de {1} poids ; la preuve mesurera le tout</translation>
  </message>
  <message>
   <source>Forecast: {0}.</source>
   <translation>Prévu : {0}.</translation>
  </message>
  <message>
   <source>Half a minute on a sample of the model: how good it will be, and how long all of it takes</source>
   <translation>Une demi-minute sur un échantillon du modèle : s'il sera bon, et combien de temps prend le tout</translation>
  </message>
  <message>
   <source>Progress of the trial</source>
   <translation>Progression de l'essai</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>Arrêter l'essai</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Essayer d'abord</translation>
  </message>
  <message>
   <source>about {0} for all of it</source>
   <translation>environ {0} pour le tout</translation>
  </message>
  <message>
   <source>error of the weights {0}</source>
   <translation>erreur des poids {0}</translation>
  </message>
 </context>
 <context>
  <name>TypeDelegate</name>
  <message>
   <source>How many bits this part keeps</source>
   <translation>Combien de bits garde cette partie</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
 </context>
 <context>
  <name>UploadBar</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>Interrogation du Hub …</translation>
  </message>
  <message>
   <source>Computing its checksum</source>
   <translation>Calcul de sa somme de contrôle</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>Continuer là où ça s'est arrêté</translation>
  </message>
  <message>
   <source>Interrupted: {0}</source>
   <translation>Interrompu : {0}</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>Ouvrir sa page</translation>
  </message>
  <message>
   <source>Open the model's page in your browser</source>
   <translation>Ouvrir la page du modèle dans votre navigateur</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused: {0}</source>
   <translation>En pause : {0}</translation>
  </message>
  <message>
   <source>Published: {0}</source>
   <translation>Publié : {0}</translation>
  </message>
  <message>
   <source>Put this upload away; what is on the Hub stays there</source>
   <translation>Écarter cet envoi ; ce qui est sur le Hub y reste</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Stop here; what has been sent is kept</source>
   <translation>Arrêter ici ; ce qui est envoyé est gardé</translation>
  </message>
  <message>
   <source>Upload progress</source>
   <translation>Progression de l'envoi</translation>
  </message>
  <message>
   <source>Uploading to {0}</source>
   <translation>Envoi vers {0}</translation>
  </message>
  <message>
   <source>private</source>
   <translation>privé</translation>
  </message>
  <message>
   <source>public</source>
   <translation>public</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>encore {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} par seconde</translation>
  </message>
 </context>
 <context>
  <name>UploadDesk</name>
  <message>
   <source>Another upload is under way.</source>
   <translation>Un autre envoi est en cours.</translation>
  </message>
  <message>
   <source>Resume this one when it has ended.</source>
   <translation>Reprenez celui-ci quand il sera terminé.</translation>
  </message>
 </context>
 <context>
  <name>UploadDialog</name>
  <message>
   <source>A name looks like owner/model.</source>
   <translation>Un nom ressemble à propriétaire/modèle.</translation>
  </message>
  <message>
   <source>Add to it if it exists, and replace files of the same names</source>
   <translation>Ajouter s'il existe déjà, et remplacer les fichiers de même nom</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>Interrogation du Hub …</translation>
  </message>
  <message>
   <source>Begin; it can be paused</source>
   <translation>Commencer ; elle peut être mise en pause</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Enter a token that may write</source>
   <translation>Entrer un jeton autorisé à écrire</translation>
  </message>
  <message>
   <source>Everybody sees it and may download it</source>
   <translation>Tout le monde le voit et peut le télécharger</translation>
  </message>
  <message>
   <source>I have the right to share it</source>
   <translation>J'ai le droit de le partager</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Look at the licence first.</source>
   <translation>Regardez d'abord la licence.</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <source>Name on the Hub</source>
   <translation>Nom sur le Hub</translation>
  </message>
  <message>
   <source>Nobody but you sees it; you can open it to all later</source>
   <translation>Vous seul le voyez ; vous pourrez l'ouvrir à tous plus tard</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>Privé</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>Public</translation>
  </message>
  <message>
   <source>Shown on the model's page; change what you like</source>
   <translation>Montré sur la page du modèle ; changez ce que vous voulez</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Connectez-vous d'abord.</translation>
  </message>
  <message>
   <source>Sign in …</source>
   <translation>Se connecter …</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>Connecté en tant que {0}.</translation>
  </message>
  <message>
   <source>Upload</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Upload nothing</source>
   <translation>Ne rien envoyer</translation>
  </message>
  <message>
   <source>Upload to the Hugging Face Hub</source>
   <translation>Envoyer au Hugging Face Hub</translation>
  </message>
  <message>
   <source>Upload {0} ({1})</source>
   <translation>Envoyer {0} ({1})</translation>
  </message>
  <message>
   <source>What is replaced stays in the repository's history</source>
   <translation>Ce qui est remplacé reste dans l'historique du dépôt</translation>
  </message>
  <message>
   <source>Who may see it</source>
   <translation>Qui peut le voir</translation>
  </message>
  <message>
   <source>Writing the model card …</source>
   <translation>Écriture de la fiche …</translation>
  </message>
  <message>
   <source>You decide; the program only says what it knows</source>
   <translation>C'est vous qui décidez ; le programme dit seulement ce qu'il sait</translation>
  </message>
  <message>
   <source>owner/name: your account's or an organisation's</source>
   <translation>propriétaire/nom : votre compte ou une organisation</translation>
  </message>
  <message>
   <source>your-name/model-GGUF</source>
   <translation>votre-nom/modele-GGUF</translation>
  </message>
 </context>
 <context>
  <name>UsableSwitch</name>
  <message>
   <source>Jobs run at low priority on {0} of {1} processor cores; also while one is running</source>
   <translation>Les tâches tournent en basse priorité sur {0} des {1} cœurs ; aussi pendant qu'une est en cours</translation>
  </message>
  <message>
   <source>Keep the computer usable</source>
   <translation>Garder l'ordinateur utilisable</translation>
  </message>
 </context>
 <context>
  <name>WeightsView</name>
  <message>
   <source>All channels</source>
   <translation>Tous les canaux</translation>
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
   <translation>Canaux</translation>
  </message>
  <message>
   <source>Filled: before. Line: after, as {0} stores a sample of it.</source>
   <translation>Rempli : avant. Ligne : après, comme {0} en enregistre un échantillon.</translation>
  </message>
  <message>
   <source>Filled: this one. Line: the one beside, drawn with the same area.</source>
   <translation>Rempli : celui-ci. Ligne : celui d'à côté, dessiné à aire égale.</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>Les hauteurs sont des nombres</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>Les hauteurs sont des puissances de dix : on voit aussi les valeurs rares</translation>
  </message>
  <message>
   <source>How far each column reaches; which ones stand out</source>
   <translation>Jusqu'où va chaque colonne ; lesquelles ressortent</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Combien de fois chaque valeur apparaît</translation>
  </message>
  <message>
   <source>Kept at {0}: every value is practically exact.</source>
   <translation>Gardé à {0} : chaque valeur est pratiquement exacte.</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>Linéaire</translation>
  </message>
  <message>
   <source>Lines: the {0} values that {1} can store in a typical block (the grid's levels).</source>
   <translation>Lignes : les {0} valeurs que {1} sait enregistrer dans un bloc typique (les niveaux de la grille).</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Look at one column alone, or at the whole tensor</source>
   <translation>Regarder une colonne seule, ou le tenseur entier</translation>
  </message>
  <message>
   <source>Reading the values …</source>
   <translation>Lecture des valeurs …</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Values kept (clipping range)</source>
   <translation>Valeurs gardées (plage d'écrêtage)</translation>
  </message>
  <message>
   <source>Weights by channel</source>
   <translation>Poids par canal</translation>
  </message>
  <message>
   <source>Weights outside are stored as the ends of the range; the others get finer steps</source>
   <translation>Les poids du dehors sont enregistrés comme les bouts de la plage ; les autres ont des pas plus fins</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>A folder with config.json and .safetensors files</source>
   <translation>Un dossier avec config.json et des fichiers .safetensors</translation>
  </message>
  <message>
   <source>A model in one GGUF file</source>
   <translation>Un modèle dans un seul fichier GGUF</translation>
  </message>
  <message>
   <source>A small model that came with the program: the whole way in a minute, no network</source>
   <translation>Un petit modèle fourni avec le programme : tout le chemin en une minute, sans réseau</translation>
  </message>
  <message>
   <source>Choose a model of the list, search for one, or drop a folder or .gguf file on this window.</source>
   <translation>Choisissez un modèle de la liste, cherchez-en un, ou déposez un dossier ou un fichier .gguf sur cette fenêtre.</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf)</source>
   <translation>Modèles GGUF (*.gguf)</translation>
  </message>
  <message>
   <source>Make a heavy model light</source>
   <translation>Alléger un modèle lourd</translation>
  </message>
  <message>
   <source>New here? The sample takes a minute and needs no network.</source>
   <translation>Nouveau ici ? L'échantillon prend une minute et ne demande aucun réseau.</translation>
  </message>
  <message>
   <source>Open .gguf …</source>
   <translation>Ouvrir un .gguf …</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Ouvrir un fichier GGUF</translation>
  </message>
  <message>
   <source>Open a model's folder</source>
   <translation>Ouvrir le dossier d'un modèle</translation>
  </message>
  <message>
   <source>Open folder …</source>
   <translation>Ouvrir un dossier …</translation>
  </message>
  <message>
   <source>Try it with the sample</source>
   <translation>Essayer avec l'échantillon</translation>
  </message>
 </context>
 <context>
  <name>WorkPage</name>
  <message>
   <source>Choose bits</source>
   <translation>Choisir les bits</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>Aller à l'étape d'avant</translation>
  </message>
  <message>
   <source>Jobs appear here as soon as you press Compress.</source>
   <translation>Les tâches apparaissent ici dès que vous appuyez sur Compresser.</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Rien à faire</translation>
  </message>
 </context>
 <context>
  <name>_SideCard</name>
  <message>
   <source>Answers: {0}</source>
   <translation>Réponses : {0}</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats</source>
   <translation>Divergence KL moyenne attendue par rapport aux réponses de l'original, en nats</translation>
  </message>
  <message>
   <source>How many parts have each type: {0}</source>
   <translation>Combien de parties ont chaque type : {0}</translation>
  </message>
  <message>
   <source>{0} per weight</source>
   <translation>{0} par poids</translation>
  </message>
 </context>
 <context>
  <name>clip_facts</name>
  <message>
   <source>Both errors as one: their squares add up. The best range makes this smallest.</source>
   <translation>Les deux erreurs en une : leurs carrés s'ajoutent. La meilleure plage la rend minimale.</translation>
  </message>
  <message>
   <source>Clipping outside</source>
   <translation>Écrêtage au dehors</translation>
  </message>
  <message>
   <source>Rounding inside</source>
   <translation>Arrondi au dedans</translation>
  </message>
  <message>
   <source>Rounding to an even grid of {0} bits over the range, about what programs compute with.</source>
   <translation>Arrondi à une grille régulière de {0} bits sur la plage, à peu près ce avec quoi les programmes calculent.</translation>
  </message>
  <message>
   <source>Rounding to the values that {0} can store. Measured on the whole range; for a narrower one, scaled by how much narrower groups of 32 weights become on average.</source>
   <translation>Arrondi aux valeurs que {0} sait enregistrer. Mesuré sur toute la plage ; pour une plus étroite, ramené à ce dont les groupes de 32 poids se resserrent en moyenne.</translation>
  </message>
  <message>
   <source>The share of values that lie outside the range.</source>
   <translation>La part des valeurs hors de la plage.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Values beyond the range become its ends. How far that moves them, relative to the size of all.</source>
   <translation>Les valeurs hors de la plage deviennent ses bouts. De combien cela les bouge, par rapport à la taille de toutes.</translation>
  </message>
  <message>
   <source>Values clipped</source>
   <translation>Valeurs écrêtées</translation>
  </message>
  <message>
   <source>nearly 0 %</source>
   <translation>presque 0 %</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message>
   <source>Both are of the same size</source>
   <translation>Les deux ont la même taille</translation>
  </message>
  <message>
   <source>Both give every part the same type.</source>
   <translation>Les deux donnent le même type à chaque partie.</translation>
  </message>
  <message>
   <source>The other is {0} larger ({1})</source>
   <translation>L'autre est plus gros de {0} ({1})</translation>
  </message>
  <message>
   <source>The other is {0} smaller ({1})</source>
   <translation>L'autre est plus petit de {0} ({1})</translation>
  </message>
  <message>
   <source>{0}, and about as close to the original.</source>
   <translation>{0}, et à peu près aussi proche de l'original.</translation>
  </message>
  <message>
   <source>{0}, and closer to the original.</source>
   <translation>{0}, et plus proche de l'original.</translation>
  </message>
  <message>
   <source>{0}, and farther from the original.</source>
   <translation>{0}, et plus loin de l'original.</translation>
  </message>
 </context>
 <context>
  <name>cores</name>
  <message>
   <source>all {0} cores</source>
   <translation>les {0} cœurs</translation>
  </message>
  <message>
   <source>cores: {0}</source>
   <translation>cœurs : {0}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message>
   <source>The computer could not be put to rest: {0}</source>
   <translation>L'ordinateur n'a pas pu être mis au repos : {0}</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: Windows has refused.</source>
   <translation>L'ordinateur peut se mettre en veille pendant le travail : Windows a refusé.</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0} is not installed.</source>
   <translation>L'ordinateur peut se mettre en veille pendant le travail : {0} n'est pas installé.</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0}.</source>
   <translation>L'ordinateur peut se mettre en veille pendant le travail : {0}.</translation>
  </message>
 </context>
 <context>
  <name>details</name>
  <message>
   <source>Bytes that are fetched: weights, vocabulary, settings.</source>
   <translation>Octets à chercher : poids, vocabulaire, réglages.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Downloads by everybody in the last month; how many people gave it a heart.</source>
   <translation>Téléchargements de tous le mois dernier ; combien de gens lui ont donné un cœur.</translation>
  </message>
  <message>
   <source>Downloads, likes</source>
   <translation>Téléchargements, cœurs</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Famille</translation>
  </message>
  <message>
   <source>Fetches {0}, but only {1} are free on the disk.</source>
   <translation>Cherche {0}, mais seuls {1} sont libres sur le disque.</translation>
  </message>
  <message>
   <source>Fetches {0}.</source>
   <translation>Cherche {0}.</translation>
  </message>
  <message>
   <source>Fetches {0}; {1} are free on the disk.</source>
   <translation>Cherche {0} ; {1} sont libres sur le disque.</translation>
  </message>
  <message>
   <source>Gated: its authors want to know who takes it.</source>
   <translation>Restreint : ses auteurs veulent savoir qui le prend.</translation>
  </message>
  <message>
   <source>Gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>Restreint : vous avez demandé l'accès et ses auteurs n'ont pas encore répondu.</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>De combien de nombres le modèle est fait.</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at.</source>
   <translation>Combien de mots et de parties de mots (jetons) il peut regarder.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>Enregistré en</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>La sorte de modèle : comment ses couches sont faites.</translation>
  </message>
  <message>
   <source>The types of its numbers (tensor types), most first.</source>
   <translation>Les types de ses nombres (types de tenseur), les plus fréquents d'abord.</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Mis à jour</translation>
  </message>
  <message>
   <source>Verified: models of this kind answer in llama.cpp as in their makers' own code.</source>
   <translation>Vérifié : les modèles de ce type répondent dans llama.cpp comme dans le code de leurs auteurs.</translation>
  </message>
  <message>
   <source>What the model does.</source>
   <translation>Ce que fait le modèle.</translation>
  </message>
  <message>
   <source>What you may do with it.</source>
   <translation>Ce que vous pouvez en faire.</translation>
  </message>
  <message>
   <source>When its files last changed.</source>
   <translation>Quand ses fichiers ont changé pour la dernière fois.</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} jetons</translation>
  </message>
 </context>
 <context>
  <name>download</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>Interrogation du Hub …</translation>
  </message>
  <message>
   <source>Disk full</source>
   <translation>Disque plein</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room.</source>
   <translation>Continue seul dès qu'il y a de la place.</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrompu</translation>
  </message>
  <message>
   <source>Needs access</source>
   <translation>Accès requis</translation>
  </message>
  <message>
   <source>Needs {0} on the disk of {1}; {2} are free.</source>
   <translation>Demande {0} sur le disque de {1} ; {2} sont libres.</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>Pas de connexion</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Arrêt …</translation>
  </message>
  <message>
   <source>The download was interrupted.</source>
   <translation>Le téléchargement a été interrompu.</translation>
  </message>
  <message>
   <source>The download's process ended.</source>
   <translation>Le processus du téléchargement s'est arrêté.</translation>
  </message>
  <message>
   <source>There is no connection, or it was cut.</source>
   <translation>Il n'y a pas de connexion, ou elle a été coupée.</translation>
  </message>
  <message>
   <source>Trying again as soon as it is its turn.</source>
   <translation>Nouvel essai dès que vient son tour.</translation>
  </message>
  <message>
   <source>Trying again by itself in {0}; what has arrived is kept.</source>
   <translation>Nouvel essai automatique dans {0} ; ce qui est arrivé est gardé.</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Attend son tour</translation>
  </message>
  <message>
   <source>Waiting for the Hub</source>
   <translation>Attend le Hub</translation>
  </message>
  <message>
   <source>all finished</source>
   <translation>tout est fini</translation>
  </message>
  <message>
   <source>at the beginning</source>
   <translation>au début</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>à {0}</translation>
  </message>
  <message>
   <source>{0} failed</source>
   <translation>{0} en échec</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>encore {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} paused</source>
   <translation>{0} en pause</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} par seconde</translation>
  </message>
  <message>
   <source>{0} running</source>
   <translation>{0} en cours</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} en attente</translation>
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
   <translation> (le Hub dit : {0})</translation>
  </message>
  <message>
   <source> (their part estimated)</source>
   <translation> (leur part estimée)</translation>
  </message>
  <message>
   <source> (their part unknown)</source>
   <translation> (leur part inconnue)</translation>
  </message>
  <message>
   <source> Read it first.</source>
   <translation> Lisez-la d'abord.</translation>
  </message>
  <message>
   <source> Read it first: {0}</source>
   <translation> Lisez-la d'abord : {0}</translation>
  </message>
  <message>
   <source> and another </source>
   <translation> et un autre </translation>
  </message>
  <message>
   <source> and {0} more</source>
   <translation> et {0} de plus</translation>
  </message>
  <message>
   <source> of layer {0}</source>
   <translation> de la couche {0}</translation>
  </message>
  <message>
   <source>(Punctuation Contiguous)</source>
   <translation>(Punctuation Contiguous)</translation>
  </message>
  <message>
   <source>, as models of this size usually have it</source>
   <translation>, comme l'ont d'habitude les modèles de cette taille</translation>
  </message>
  <message>
   <source>, scales compressed too</source>
   <translation>, échelles compressées aussi</translation>
  </message>
  <message>
   <source>1 GiB is left to the driver and the screen; all of the model is on the card.</source>
   <translation>1 Gio est laissé au pilote et à l'écran ; tout le modèle est sur la carte.</translation>
  </message>
  <message>
   <source>1. Sign in and accept its terms at {0}. 2. Make a token at {1}/settings/tokens. 3. Enter the token here.</source>
   <translation>1. Connectez-vous et acceptez ses conditions sur {0}. 2. Créez un jeton sur {1}/settings/tokens. 3. Entrez le jeton ici.</translation>
  </message>
  <message>
   <source>16 bits (bfloat16)</source>
   <translation>16 bits (bfloat16)</translation>
  </message>
  <message>
   <source>16 bits (half precision)</source>
   <translation>16 bits (demi-précision)</translation>
  </message>
  <message>
   <source>32 bits (full precision)</source>
   <translation>32 bits (pleine précision)</translation>
  </message>
  <message>
   <source>4 bits (curved)</source>
   <translation>4 bits (courbe)</translation>
  </message>
  <message>
   <source>4 bits (curved, small)</source>
   <translation>4 bits (courbe, petit)</translation>
  </message>
  <message>
   <source>4 bits (microscaling)</source>
   <translation>4 bits (microscaling)</translation>
  </message>
  <message>
   <source>4 bits (old style)</source>
   <translation>4 bits (ancien style)</translation>
  </message>
  <message>
   <source>4 bits with a minimum (old style)</source>
   <translation>4 bits avec un minimum (ancien style)</translation>
  </message>
  <message>
   <source>4 bits, old style</source>
   <translation>4 bits, ancien style</translation>
  </message>
  <message>
   <source>4 bits, old style, smaller</source>
   <translation>4 bits, ancien style, plus petit</translation>
  </message>
  <message>
   <source>4-bit bitsandbytes ({0}), blocks of {1}{2}</source>
   <translation>bitsandbytes à 4 bits ({0}), blocs de {1}{2}</translation>
  </message>
  <message>
   <source>4-bit floating point (MXFP4), groups of 32</source>
   <translation>virgule flottante à 4 bits (MXFP4), groupes de 32</translation>
  </message>
  <message>
   <source>5 bits (old style)</source>
   <translation>5 bits (ancien style)</translation>
  </message>
  <message>
   <source>5 bits with a minimum (old style)</source>
   <translation>5 bits avec un minimum (ancien style)</translation>
  </message>
  <message>
   <source>5 bits, old style</source>
   <translation>5 bits, ancien style</translation>
  </message>
  <message>
   <source>5 bits, old style, smaller</source>
   <translation>5 bits, ancien style, plus petit</translation>
  </message>
  <message>
   <source>512 is usual.</source>
   <translation>512 est l'usage.</translation>
  </message>
  <message>
   <source>8-bit bitsandbytes, one scale per row</source>
   <translation>bitsandbytes à 8 bits, une échelle par ligne</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8)</source>
   <translation>virgule flottante à 8 bits (FP8)</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8), blocks of {0} x {1}</source>
   <translation>virgule flottante à 8 bits (FP8), blocs de {0} x {1}</translation>
  </message>
  <message>
   <source>; a private model needs your token.</source>
   <translation> ; un modèle privé demande votre jeton.</translation>
  </message>
  <message>
   <source>A Mac of this size lets its graphics use {0} of the memory.</source>
   <translation>Un Mac de cette taille laisse à ses graphismes {0} de la mémoire.</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or less.</source>
   <translation>Une limite le garde à {0} ou moins.</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or more.</source>
   <translation>Une limite le garde à {0} ou plus.</translation>
  </message>
  <message>
   <source>A clip of the recipe goes from {0} to {1}.</source>
   <translation>Un écrêtage de la recette va de {0} à {1}.</translation>
  </message>
  <message>
   <source>A clip of the recipe is for {0}.</source>
   <translation>Un écrêtage de la recette est pour {0}.</translation>
  </message>
  <message>
   <source>A context of {0} tokens is too short.</source>
   <translation>Un contexte de {0} jetons est trop court.</translation>
  </message>
  <message>
   <source>A copy lies in {0}.</source>
   <translation>Une copie se trouve dans {0}.</translation>
  </message>
  <message>
   <source>A downloaded package holds a file named {0}, which leads out of its folder.</source>
   <translation>Un paquet téléchargé contient un fichier nommé {0}, qui mène hors de son dossier.</translation>
  </message>
  <message>
   <source>A fifth of the size of 16 bits; some answers get worse.</source>
   <translation>Un cinquième de la taille de 16 bits ; certaines réponses empirent.</translation>
  </message>
  <message>
   <source>A file of {0} is no longer there.</source>
   <translation>Un fichier de {0} n'est plus là.</translation>
  </message>
  <message>
   <source>A file within {0} reaches into the table of contents.</source>
   <translation>Un fichier dans {0} empiète sur la table des matières.</translation>
  </message>
  <message>
   <source>A job that is not finished needs it.</source>
   <translation>Une tâche inachevée en a besoin.</translation>
  </message>
  <message>
   <source>A kitten is dozing in the sun by the window.</source>
   <translation>A kitten is dozing in the sun by the window.</translation>
  </message>
  <message>
   <source>A login page of this network may stand in between: open any page in your browser, then try again.</source>
   <translation>Une page de connexion de ce réseau s'interpose peut-être : ouvrez une page quelconque dans votre navigateur, puis réessayez.</translation>
  </message>
  <message>
   <source>A login page or a filter of this network may be at work: open any page in your browser, then try again; what has arrived is kept.</source>
   <translation>Une page de connexion ou un filtre de ce réseau est peut-être en cause : ouvrez une page quelconque dans votre navigateur, puis réessayez ; ce qui est arrivé est gardé.</translation>
  </message>
  <message>
   <source>A newer version of the program may know another place; until then it goes on with the processor.</source>
   <translation>Une version plus récente du programme connaît peut-être un autre endroit ; d'ici là il continue avec le processeur.</translation>
  </message>
  <message>
   <source>A quarter of the size of 16 bits, and hard to tell from the original: the usual choice.</source>
   <translation>Un quart de la taille de 16 bits, et difficile à distinguer de l'original : le choix habituel.</translation>
  </message>
  <message>
   <source>A recipe is a JSON object.</source>
   <translation>Une recette est un objet JSON.</translation>
  </message>
  <message>
   <source>A running job may be using it: let it finish or pause it, then try again.</source>
   <translation>Une tâche en cours l'utilise peut-être : laissez-la finir ou mettez-la en pause, puis réessayez.</translation>
  </message>
  <message>
   <source>A sixth of the size of 16 bits; expect noticeably worse answers.</source>
   <translation>Un sixième de la taille de 16 bits ; attendez-vous à des réponses sensiblement moins bonnes.</translation>
  </message>
  <message>
   <source>A size of {0} holds nothing.</source>
   <translation>Une taille de {0} ne contient rien.</translation>
  </message>
  <message>
   <source>A target's size_bytes is a whole number, its max_kl a number; neither is below 0.</source>
   <translation>Le size_bytes d'une cible est un nombre entier, son max_kl un nombre ; aucun n'est inférieur à 0.</translation>
  </message>
  <message>
   <source>A tensor of {0} in {1} is stored turned or with gaps, which cannot be read.</source>
   <translation>Un tenseur de {0} dans {1} est enregistré tourné ou avec des trous, ce qui ne peut pas être lu.</translation>
  </message>
  <message>
   <source>A third of the size of 16 bits; differences from the original are rare.</source>
   <translation>Un tiers de la taille de 16 bits ; les différences avec l'original sont rares.</translation>
  </message>
  <message>
   <source>A {0} of the recipe has the unknown entry {1}.</source>
   <translation>Une entrée {0} de la recette a le champ inconnu {1}.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}.</source>
   <translation>Acceptez ses conditions sur {0}.</translation>
  </message>
  <message>
   <source>Accept its terms at {0}; some authors then take a day to answer.</source>
   <translation>Acceptez ses conditions sur {0} ; certains auteurs mettent ensuite un jour à répondre.</translation>
  </message>
  <message>
   <source>Addresses look like owner/name.</source>
   <translation>Les adresses ressemblent à propriétaire/nom.</translation>
  </message>
  <message>
   <source>All files are here</source>
   <translation>Tous les fichiers sont ici</translation>
  </message>
  <message>
   <source>Allow the copy, or keep the results on the same disk.</source>
   <translation>Permettez la copie, ou gardez les résultats sur le même disque.</translation>
  </message>
  <message>
   <source>An added token has the id {0} and text {1}.</source>
   <translation>Un jeton ajouté a l'identifiant {0} et le texte {1}.</translation>
  </message>
  <message>
   <source>An upload needs your Hub account.</source>
   <translation>Un envoi demande votre compte du Hub.</translation>
  </message>
  <message>
   <source>Another program is downloading {0} right now.</source>
   <translation>Un autre programme télécharge {0} en ce moment.</translation>
  </message>
  <message>
   <source>Another torch was loaded: {0} from {1}.</source>
   <translation>Un autre torch a été chargé : {0} depuis {1}.</translation>
  </message>
  <message>
   <source>Another window or program analyses this model.</source>
   <translation>Une autre fenêtre ou un autre programme analyse ce modèle.</translation>
  </message>
  <message>
   <source>Another window or program calibrates this model.</source>
   <translation>Une autre fenêtre ou un autre programme calibre ce modèle.</translation>
  </message>
  <message>
   <source>Another window or program works on this job.</source>
   <translation>Une autre fenêtre ou un autre programme travaille à cette tâche.</translation>
  </message>
  <message>
   <source>Apple GPU (Metal)</source>
   <translation>GPU Apple (Metal)</translation>
  </message>
  <message>
   <source>As Best for most people, with fewer extra bits.</source>
   <translation>Comme Le meilleur pour la plupart, avec moins de bits en plus.</translation>
  </message>
  <message>
   <source>As High quality, without the extra bits for sensitive layers.</source>
   <translation>Comme Haute qualité, sans les bits en plus pour les couches sensibles.</translation>
  </message>
  <message>
   <source>As IQ4_XS, for models whose rows do not divide by 256.</source>
   <translation>Comme IQ4_XS, pour les modèles dont les lignes ne se divisent pas par 256.</translation>
  </message>
  <message>
   <source>As Q4_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>Comme Q4_0 avec un demi-bit de plus pour les poids qui ne sont pas centrés sur zéro ; les types K font mieux.</translation>
  </message>
  <message>
   <source>As Q5_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>Comme Q5_0 avec un demi-bit de plus pour les poids qui ne sont pas centrés sur zéro ; les types K font mieux.</translation>
  </message>
  <message>
   <source>As Small, with more bits where they matter.</source>
   <translation>Comme Petit, avec plus de bits là où ils comptent.</translation>
  </message>
  <message>
   <source>Ask for less, or ease what rules and bounds demand.</source>
   <translation>Demandez moins, ou assouplissez ce qu'exigent les règles et les limites.</translation>
  </message>
  <message>
   <source>Ask something shorter, or begin anew.</source>
   <translation>Demandez quelque chose de plus court, ou recommencez.</translation>
  </message>
  <message>
   <source>Asking the Hub</source>
   <translation>Interrogation du Hub</translation>
  </message>
  <message>
   <source>Asking the Hub about {0}</source>
   <translation>Interrogation du Hub sur {0}</translation>
  </message>
  <message>
   <source>Asking what there is to fetch</source>
   <translation>Recherche de ce qu'il y a à chercher</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Attention</translation>
  </message>
  <message>
   <source>Best for most people</source>
   <translation>Le meilleur pour la plupart</translation>
  </message>
  <message>
   <source>CC BY 4.0</source>
   <translation>CC BY 4.0</translation>
  </message>
  <message>
   <source>CC BY-NC 4.0 (not for business)</source>
   <translation>CC BY-NC 4.0 (pas d'usage commercial)</translation>
  </message>
  <message>
   <source>CC BY-SA 4.0</source>
   <translation>CC BY-SA 4.0</translation>
  </message>
  <message>
   <source>Calibrate the model.</source>
   <translation>Calibrez le modèle.</translation>
  </message>
  <message>
   <source>Check both files with `verify`.</source>
   <translation>Vérifiez les deux fichiers avec `verify`.</translation>
  </message>
  <message>
   <source>Check that it is the model that the adapter was trained on.</source>
   <translation>Vérifiez que c'est bien le modèle sur lequel l'adaptateur a été entraîné.</translation>
  </message>
  <message>
   <source>Check the connection to the internet, then try again; what has arrived is kept.</source>
   <translation>Vérifiez la connexion à internet, puis réessayez ; ce qui est arrivé est gardé.</translation>
  </message>
  <message>
   <source>Check the model's files.</source>
   <translation>Vérifiez les fichiers du modèle.</translation>
  </message>
  <message>
   <source>Check the name before the /.</source>
   <translation>Vérifiez le nom avant le /.</translation>
  </message>
  <message>
   <source>Check the path, or choose another folder.</source>
   <translation>Vérifiez le chemin, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>Check the pattern against the list of layers.</source>
   <translation>Comparez le motif à la liste des couches.</translation>
  </message>
  <message>
   <source>Check the spelling</source>
   <translation>Vérifiez l'orthographe</translation>
  </message>
  <message>
   <source>Check the spelling and the account.</source>
   <translation>Vérifiez l'orthographe et le compte.</translation>
  </message>
  <message>
   <source>Check this computer's clock, and ask whoever runs this network about a proxy.</source>
   <translation>Vérifiez l'horloge de cet ordinateur, et demandez au responsable de ce réseau s'il y a un proxy.</translation>
  </message>
  <message>
   <source>Check what was typed, and HF_ENDPOINT.</source>
   <translation>Vérifiez ce qui a été saisi, et HF_ENDPOINT.</translation>
  </message>
  <message>
   <source>Choose a folder with text files.</source>
   <translation>Choisissez un dossier de fichiers texte.</translation>
  </message>
  <message>
   <source>Choose a larger size, or ease what rules and bounds demand.</source>
   <translation>Choisissez une taille plus grande, ou assouplissez ce qu'exigent les règles et les limites.</translation>
  </message>
  <message>
   <source>Choose a longer text or a shorter context.</source>
   <translation>Choisissez un texte plus long ou un contexte plus court.</translation>
  </message>
  <message>
   <source>Choose a model of a supported family with its original tokenizer.</source>
   <translation>Choisissez un modèle d'une famille prise en charge avec son tokenizer d'origine.</translation>
  </message>
  <message>
   <source>Choose a model with BERT's own tokenizer.</source>
   <translation>Choisissez un modèle avec le tokenizer de BERT lui-même.</translation>
  </message>
  <message>
   <source>Choose a shorter context or a larger machine.</source>
   <translation>Choisissez un contexte plus court ou une plus grande machine.</translation>
  </message>
  <message>
   <source>Choose a shorter context.</source>
   <translation>Choisissez un contexte plus court.</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>Choisissez un fichier texte.</translation>
  </message>
  <message>
   <source>Choose a version of this model in the usual layout, or the original, unquantized one.</source>
   <translation>Choisissez une version de ce modèle dans la disposition habituelle, ou l'original non quantifié.</translation>
  </message>
  <message>
   <source>Choose a version of this model with .safetensors files.</source>
   <translation>Choisissez une version de ce modèle avec des fichiers .safetensors.</translation>
  </message>
  <message>
   <source>Choose a weight with rows and columns.</source>
   <translation>Choisissez un poids qui a des lignes et des colonnes.</translation>
  </message>
  <message>
   <source>Choose an importance matrix that llama.cpp or this program has made.</source>
   <translation>Choisissez une matrice d'importance faite par llama.cpp ou par ce programme.</translation>
  </message>
  <message>
   <source>Choose an importance matrix.</source>
   <translation>Choisissez une matrice d'importance.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>Choisissez un autre format.</translation>
  </message>
  <message>
   <source>Choose another model, or ask them why.</source>
   <translation>Choisissez un autre modèle, ou demandez-leur pourquoi.</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Choose another name for the output.</source>
   <translation>Choisissez un autre nom pour la sortie.</translation>
  </message>
  <message>
   <source>Choose another name, or allow adding the file to it.</source>
   <translation>Choisissez un autre nom, ou permettez d'y ajouter le fichier.</translation>
  </message>
  <message>
   <source>Choose another name, or allow it to be replaced.</source>
   <translation>Choisissez un autre nom, ou permettez de le remplacer.</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing; the old version stays in the repository's history.</source>
   <translation>Choisissez un autre nom, ou permettez le remplacement ; l'ancienne version reste dans l'historique du dépôt.</translation>
  </message>
  <message>
   <source>Choose another name, or choose public.</source>
   <translation>Choisissez un autre nom, ou choisissez public.</translation>
  </message>
  <message>
   <source>Choose another tensor.</source>
   <translation>Choisissez un autre tenseur.</translation>
  </message>
  <message>
   <source>Choose another type or another format.</source>
   <translation>Choisissez un autre type ou un autre format.</translation>
  </message>
  <message>
   <source>Choose another version of this model, or the original, unquantized one.</source>
   <translation>Choisissez une autre version de ce modèle, ou l'original non quantifié.</translation>
  </message>
  <message>
   <source>Choose another version of this model.</source>
   <translation>Choisissez une autre version de ce modèle.</translation>
  </message>
  <message>
   <source>Choose one from 0 to {0}.</source>
   <translation>Choisissez-en un de 0 à {0}.</translation>
  </message>
  <message>
   <source>Choose one of its list.</source>
   <translation>Choisissez-en un de sa liste.</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Choisissez l'un d'eux.</translation>
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation>Choisissez parmi {0}.</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model.</source>
   <translation>Choisissez le modèle original non quantifié.</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model. What can be read: {0}.</source>
   <translation>Choisissez le modèle original non quantifié. Ce qui peut être lu : {0}.</translation>
  </message>
  <message>
   <source>Clipping search</source>
   <translation>Recherche d'écrêtage</translation>
  </message>
  <message>
   <source>Close other programs, or run it on a larger computer.</source>
   <translation>Fermez d'autres programmes, ou lancez-le sur un plus gros ordinateur.</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>Fermez d'autres programmes.</translation>
  </message>
  <message>
   <source>Compare with the original model's folder (.safetensors and tokenizer.json) instead.</source>
   <translation>Comparez plutôt au dossier du modèle original (.safetensors et tokenizer.json).</translation>
  </message>
  <message>
   <source>Compares sentences</source>
   <translation>Compare des phrases</translation>
  </message>
  <message>
   <source>Comparing answers, layer {0} of {1}</source>
   <translation>Comparaison des réponses, couche {0} sur {1}</translation>
  </message>
  <message>
   <source>Comparing answers, word by word</source>
   <translation>Comparaison des réponses, mot à mot</translation>
  </message>
  <message>
   <source>Comparing candidates'</source>
   <translation>Comparaison des candidats</translation>
  </message>
  <message>
   <source>Comparing it with the original</source>
   <translation>Comparaison avec l'original</translation>
  </message>
  <message>
   <source>Comparing tensor by tensor</source>
   <translation>Comparaison tenseur par tenseur</translation>
  </message>
  <message>
   <source>Compress it further, or split it.</source>
   <translation>Compressez-le davantage, ou découpez-le.</translation>
  </message>
  <message>
   <source>Compress the model again, then upload it.</source>
   <translation>Compressez de nouveau le modèle, puis envoyez-le.</translation>
  </message>
  <message>
   <source>Compress the model again.</source>
   <translation>Compressez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>Compressed here</source>
   <translation>Compressés ici</translation>
  </message>
  <message>
   <source>Copy it whole from the Hub's page; it begins with hf_.</source>
   <translation>Copiez-le en entier depuis la page du Hub ; il commence par hf_.</translation>
  </message>
  <message>
   <source>Copy the real file there.</source>
   <translation>Copiez-y le vrai fichier.</translation>
  </message>
  <message>
   <source>Copying into LM Studio's folder</source>
   <translation>Copie dans le dossier de LM Studio</translation>
  </message>
  <message>
   <source>Counted is the memory free now.</source>
   <translation>Est comptée la mémoire libre maintenant.</translation>
  </message>
  <message>
   <source>Counted is the memory that is free on the card; all of the model is on it.</source>
   <translation>Est comptée la mémoire libre de la carte ; tout le modèle y est.</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>Créez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Cuts off outliers where that makes a block's share of the output more exact. Better with calibration.</source>
   <translation>Coupe les valeurs aberrantes là où cela rend plus exacte la part d'un bloc dans la sortie. Mieux avec calibrage.</translation>
  </message>
  <message>
   <source>Das Haus am See wurde im Jahr 1902 gebaut.</source>
   <translation>Das Haus am See wurde im Jahr 1902 gebaut.</translation>
  </message>
  <message>
   <source>Delete it and start it again.</source>
   <translation>Supprimez-la et relancez-la.</translation>
  </message>
  <message>
   <source>Delete the job and start it again.</source>
   <translation>Supprimez la tâche et relancez-la.</translation>
  </message>
  <message>
   <source>Differences from the original are rare.</source>
   <translation>Les différences avec l'original sont rares.</translation>
  </message>
  <message>
   <source>Do not trust this file, or download it again.</source>
   <translation>Ne vous fiez pas à ce fichier, ou téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>Do not trust this file.</source>
   <translation>Ne vous fiez pas à ce fichier.</translation>
  </message>
  <message>
   <source>Do not trust this file; choose a version of this model with .safetensors files.</source>
   <translation>Ne vous fiez pas à ce fichier ; choisissez une version de ce modèle avec des fichiers .safetensors.</translation>
  </message>
  <message>
   <source>Do not trust this model, or download it again.</source>
   <translation>Ne vous fiez pas à ce modèle, ou téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>Do not trust this model.</source>
   <translation>Ne vous fiez pas à ce modèle.</translation>
  </message>
  <message>
   <source>Do not trust this tokenizer.json.</source>
   <translation>Ne vous fiez pas à ce tokenizer.json.</translation>
  </message>
  <message>
   <source>Download again.</source>
   <translation>Téléchargez de nouveau.</translation>
  </message>
  <message>
   <source>Download it again, with all its files.</source>
   <translation>Téléchargez-le de nouveau, avec tous ses fichiers.</translation>
  </message>
  <message>
   <source>Download it again.</source>
   <translation>Téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>Download it first.</source>
   <translation>Téléchargez-le d'abord.</translation>
  </message>
  <message>
   <source>Download the file again.</source>
   <translation>Téléchargez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>Download the index too.</source>
   <translation>Téléchargez aussi l'index.</translation>
  </message>
  <message>
   <source>Download the missing file.</source>
   <translation>Téléchargez le fichier manquant.</translation>
  </message>
  <message>
   <source>Download the model again, or choose the original, unquantized one.</source>
   <translation>Téléchargez de nouveau le modèle, ou choisissez l'original non quantifié.</translation>
  </message>
  <message>
   <source>Download the model again, with all its files.</source>
   <translation>Téléchargez de nouveau le modèle avec tous ses fichiers.</translation>
  </message>
  <message>
   <source>Download the model again.</source>
   <translation>Téléchargez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>Download the model instead.</source>
   <translation>Téléchargez plutôt le modèle.</translation>
  </message>
  <message>
   <source>Download the model with all its files.</source>
   <translation>Téléchargez le modèle avec tous ses fichiers.</translation>
  </message>
  <message>
   <source>Download the tokenizer's files again.</source>
   <translation>Téléchargez de nouveau les fichiers du tokenizer.</translation>
  </message>
  <message>
   <source>Download {0} first, or put its folder beside the adapter's.</source>
   <translation>Téléchargez d'abord {0}, ou mettez son dossier à côté de celui de l'adaptateur.</translation>
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
   <translation>Chaque entrée {0} d'une recette demande {1}.</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>Plongements</translation>
  </message>
  <message>
   <source>Error feedback</source>
   <translation>Report d'erreur</translation>
  </message>
  <message>
   <source>Even the largest possible file is expected to have a KL divergence of {0}; {1} was asked for.</source>
   <translation>Même le plus gros fichier possible devrait avoir une divergence KL de {0} ; {1} était demandé.</translation>
  </message>
  <message>
   <source>Every family</source>
   <translation>Toutes les familles</translation>
  </message>
  <message>
   <source>Every licence</source>
   <translation>Toutes les licences</translation>
  </message>
  <message>
   <source>Every task</source>
   <translation>Tous les usages</translation>
  </message>
  <message>
   <source>Every word passes through it, so it keeps more bits.</source>
   <translation>Chaque mot y passe, il garde donc plus de bits.</translation>
  </message>
  <message>
   <source>Everything finished so far is kept. Close other programs, or go on with fewer threads.</source>
   <translation>Tout ce qui est fini est gardé. Fermez d'autres programmes, ou continuez avec moins de fils.</translation>
  </message>
  <message>
   <source>Everything finished so far is kept: press Resume.</source>
   <translation>Tout ce qui est fini est gardé : appuyez sur Reprendre.</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>Exact</translation>
  </message>
  <message>
   <source>Exact, and the largest.</source>
   <translation>Exact, et le plus gros.</translation>
  </message>
  <message>
   <source>Exact; used for the small tensors that must stay exact.</source>
   <translation>Exact ; sert aux petits tenseurs qui doivent rester exacts.</translation>
  </message>
  <message>
   <source>Exactly what most models are published in.</source>
   <translation>Exactement ce dans quoi la plupart des modèles sont publiés.</translation>
  </message>
  <message>
   <source>Export one from the Choose page to see its shape.</source>
   <translation>Exportez-en une depuis la page Choisir pour voir sa forme.</translation>
  </message>
  <message>
   <source>Families that can: {0}.</source>
   <translation>Familles qui le peuvent : {0}.</translation>
  </message>
  <message>
   <source>Feed-forward</source>
   <translation>Feed-forward</translation>
  </message>
  <message>
   <source>For computers with little memory; some answers get worse.</source>
   <translation>Pour les ordinateurs à peu de mémoire ; certaines réponses empirent.</translation>
  </message>
  <message>
   <source>For programs that do not know the K types.</source>
   <translation>Pour les programmes qui ne connaissent pas les types K.</translation>
  </message>
  <message>
   <source>For programs that do not know the K types; fast on phones.</source>
   <translation>Pour les programmes qui ne connaissent pas les types K ; rapide sur téléphone.</translation>
  </message>
  <message>
   <source>For rows that do not divide by 256, and for programs that do not know the K types.</source>
   <translation>Pour les lignes qui ne se divisent pas par 256, et pour les programmes qui ne connaissent pas les types K.</translation>
  </message>
  <message>
   <source>Four-bit floating-point numbers, as some models are published.</source>
   <translation>Nombres à virgule flottante de quatre bits, comme certains modèles sont publiés.</translation>
  </message>
  <message>
   <source>Free some space and resume; nothing is lost.</source>
   <translation>Libérez de l'espace et reprenez ; rien n'est perdu.</translation>
  </message>
  <message>
   <source>Free some space or choose another folder.</source>
   <translation>Libérez de l'espace ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Free some space, or move the cache with the environment variable HF_HOME.</source>
   <translation>Libérez de l'espace, ou déplacez le cache avec la variable d'environnement HF_HOME.</translation>
  </message>
  <message>
   <source>Free some space, or take fewer chunks.</source>
   <translation>Libérez de l'espace, ou prenez moins de morceaux.</translation>
  </message>
  <message>
   <source>Free some space, then resume; what has arrived is kept.</source>
   <translation>Libérez de l'espace, puis reprenez ; ce qui est arrivé est gardé.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Libérez de l'espace, puis réessayez.</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>Libérez de l'espace.</translation>
  </message>
  <message>
   <source>Free some space. The compressed model can be asked all the same.</source>
   <translation>Libérez de l'espace. Le modèle compressé peut être interrogé quand même.</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>Du Hugging Face Hub</translation>
  </message>
  <message>
   <source>Full precision</source>
   <translation>Pleine précision</translation>
  </message>
  <message>
   <source>GGUF (llama.cpp, Ollama, LM Studio)</source>
   <translation>GGUF (llama.cpp, Ollama, LM Studio)</translation>
  </message>
  <message>
   <source>GGUF file</source>
   <translation>Fichier GGUF</translation>
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
   <translation>Un autre programme modifie la prise en charge du GPU en ce moment.</translation>
  </message>
  <message>
   <source>GPU support needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>La prise en charge du GPU demande {0} Go sur le disque de {1} ; {2} Go sont libres.</translation>
  </message>
  <message>
   <source>Gated</source>
   <translation>Restreint</translation>
  </message>
  <message>
   <source>Gemma</source>
   <translation>Gemma</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Donnez-lui-en un.</translation>
  </message>
  <message>
   <source>Give this tensor more bits.</source>
   <translation>Donnez plus de bits à ce tenseur.</translation>
  </message>
  <message>
   <source>Good quality, a little smaller</source>
   <translation>Bonne qualité, un peu plus petit</translation>
  </message>
  <message>
   <source>Good quality, any row length</source>
   <translation>Bonne qualité, toute longueur de ligne</translation>
  </message>
  <message>
   <source>Good quality, smaller still</source>
   <translation>Bonne qualité, encore plus petit</translation>
  </message>
  <message>
   <source>Granite 4 hybrid</source>
   <translation>Granite 4 hybride</translation>
  </message>
  <message>
   <source>Granite MoE</source>
   <translation>Granite MoE</translation>
  </message>
  <message>
   <source>Half precision</source>
   <translation>Demi-précision</translation>
  </message>
  <message>
   <source>Half the size of 16 bits, and no difference that anyone could find.</source>
   <translation>La moitié de la taille de 16 bits, et aucune différence que l'on puisse trouver.</translation>
  </message>
  <message>
   <source>Half the size of full precision, next to no loss.</source>
   <translation>La moitié de la taille de la pleine précision, presque aucune perte.</translation>
  </message>
  <message>
   <source>Half-quadratic (HQQ)</source>
   <translation>Semi-quadratique (HQQ)</translation>
  </message>
  <message>
   <source>Handing the file to Ollama</source>
   <translation>Remise du fichier à Ollama</translation>
  </message>
  <message>
   <source>Hard to tell from the original, and small enough for most computers.</source>
   <translation>Difficile à distinguer de l'original, et assez petit pour la plupart des ordinateurs.</translation>
  </message>
  <message>
   <source>Has not arrived whole; download it again to go on.</source>
   <translation>N'est pas arrivé en entier ; téléchargez-le de nouveau pour continuer.</translation>
  </message>
  <message>
   <source>Hears speech</source>
   <translation>Entend la parole</translation>
  </message>
  <message>
   <source>High quality</source>
   <translation>Haute qualité</translation>
  </message>
  <message>
   <source>High quality, a little smaller</source>
   <translation>Haute qualité, un peu plus petit</translation>
  </message>
  <message>
   <source>Holds GGUF files only; {0} is not compressed yet and can be opened.</source>
   <translation>Ne contient que des fichiers GGUF ; {0} n'est pas encore compressé et peut être ouvert.</translation>
  </message>
  <message>
   <source>Holds GGUF files only{0}, which are compressed already; look for the original model.</source>
   <translation>Ne contient que des fichiers GGUF{0}, déjà compressés ; cherchez le modèle original.</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened here: safetensors, PyTorch or GGUF.</source>
   <translation>Ne contient aucun poids qui puisse être ouvert ici : safetensors, PyTorch ou GGUF.</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened: safetensors, PyTorch or GGUF.</source>
   <translation>Ne contient aucun poids qui puisse être ouvert : safetensors, PyTorch ou GGUF.</translation>
  </message>
  <message>
   <source>How do I sort a list of numbers in Python?</source>
   <translation>How do I sort a list of numbers in Python?</translation>
  </message>
  <message>
   <source>Hugging Face folder (PyTorch)</source>
   <translation>Dossier Hugging Face (PyTorch)</translation>
  </message>
  <message>
   <source>Hugging Face folder (safetensors)</source>
   <translation>Dossier Hugging Face (safetensors)</translation>
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
   <translation>S'il y a une carte, installez d'abord son pilote depuis {0}.</translation>
  </message>
  <message>
   <source>Install Featherweight again.</source>
   <translation>Réinstallez Featherweight.</translation>
  </message>
  <message>
   <source>Install a newer driver from {0}, then try again.</source>
   <translation>Installez un pilote plus récent depuis {0}, puis réessayez.</translation>
  </message>
  <message>
   <source>Install again.</source>
   <translation>Réinstallez.</translation>
  </message>
  <message>
   <source>Install it from {0} and start it once.</source>
   <translation>Installez-le depuis {0} et démarrez-le une fois.</translation>
  </message>
  <message>
   <source>Install it from {0}, or use the Modelfile.</source>
   <translation>Installez-le depuis {0}, ou utilisez le Modelfile.</translation>
  </message>
  <message>
   <source>Install it, or check the file elsewhere.</source>
   <translation>Installez-le, ou vérifiez le fichier ailleurs.</translation>
  </message>
  <message>
   <source>Install it, or talk with the model in another program.</source>
   <translation>Installez-le, ou parlez au modèle dans un autre programme.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Réinstallez le programme.</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and the Hub sends {1}.</source>
   <translation>Au lieu de {0}, ce qui est entre ici et le Hub envoie {1}.</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and {1} sends {2}.</source>
   <translation>Au lieu de {0}, ce qui est entre ici et {1} envoie {2}.</translation>
  </message>
  <message>
   <source>Interest rates rose by a quarter of a point on Thursday.</source>
   <translation>Interest rates rose by a quarter of a point on Thursday.</translation>
  </message>
  <message>
   <source>Is an adapter (LoRA), a change to another model</source>
   <translation>Est un adaptateur (LoRA), une modification d’un autre modèle</translation>
  </message>
  <message>
   <source>Is being downloaded right now.</source>
   <translation>Est en cours de téléchargement.</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); look for the original model.</source>
   <translation>Est déjà compressé ({0}) ; cherchez le modèle original.</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); what was lost then cannot come back. Better start with the original.</source>
   <translation>Est déjà compressé ({0}) ; ce qui a alors été perdu ne peut pas revenir. Mieux vaut partir de l'original.</translation>
  </message>
  <message>
   <source>Is it the newest version of Ollama?</source>
   <translation>Est-ce la version la plus récente d'Ollama ?</translation>
  </message>
  <message>
   <source>Is of a family that is not supported yet ({0}).</source>
   <translation>Est d'une famille pas encore prise en charge ({0}).</translation>
  </message>
  <message>
   <source>Is this file made from that model?</source>
   <translation>Ce fichier vient-il de ce modèle ?</translation>
  </message>
  <message>
   <source>It belongs to another model.</source>
   <translation>Elle appartient à un autre modèle.</translation>
  </message>
  <message>
   <source>It can be for {0}.</source>
   <translation>Il peut être pour {0}.</translation>
  </message>
  <message>
   <source>It cannot be loaded: {0}: {1}</source>
   <translation>Impossible de le charger : {0} : {1}</translation>
  </message>
  <message>
   <source>It cannot be looked at before it is downloaded; download it instead.</source>
   <translation>Impossible de le regarder avant de l'avoir téléchargé ; téléchargez-le plutôt.</translation>
  </message>
  <message>
   <source>It did not answer within {0} minutes.</source>
   <translation>Il n'a pas répondu en {0} minutes.</translation>
  </message>
  <message>
   <source>It ended with code {0}</source>
   <translation>Il s'est arrêté avec le code {0}</translation>
  </message>
  <message>
   <source>It finds no graphics card that it can use.</source>
   <translation>Il ne trouve aucune carte graphique utilisable.</translation>
  </message>
  <message>
   <source>It is JSON with "featherweight_suite" and "prompts".</source>
   <translation>C'est du JSON avec "featherweight_suite" et "prompts".</translation>
  </message>
  <message>
   <source>It is damaged or not a safetensors file; download it again.</source>
   <translation>Il est abîmé ou n'est pas un fichier safetensors ; téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>It lies in {0}, and takes no space of its own (a hard link).</source>
   <translation>Il se trouve dans {0}, et ne prend pas de place en propre (lien physique).</translation>
  </message>
  <message>
   <source>It makes vectors of texts and predicts no words; its vectors are compared instead.</source>
   <translation>Il fait des vecteurs à partir de textes et ne prédit pas de mots ; ce sont ses vecteurs qui sont comparés.</translation>
  </message>
  <message>
   <source>It may hold no language model.</source>
   <translation>Il ne contient peut-être pas de modèle de langage.</translation>
  </message>
  <message>
   <source>It was not tried out yet.</source>
   <translation>Il n’a pas encore été essayé.</translation>
  </message>
  <message>
   <source>Its last words: {0}</source>
   <translation>Ses derniers mots : {0}</translation>
  </message>
  <message>
   <source>Its models are in {0}.</source>
   <translation>Ses modèles sont dans {0}.</translation>
  </message>
  <message>
   <source>Its own licence</source>
   <translation>Sa propre licence</translation>
  </message>
  <message>
   <source>Its sizes can be forecast from typical models all the same.</source>
   <translation>Ses tailles peuvent quand même être prévues d'après des modèles typiques.</translation>
  </message>
  <message>
   <source>Its weights are pickled; they are read without running anything in them. Files of before 2020 are refused.</source>
   <translation>Ses poids sont enregistrés avec pickle ; ils sont lus sans rien y exécuter. Les fichiers d’avant 2020 sont refusés.</translation>
  </message>
  <message>
   <source>Join them first (llama-gguf-split --merge), or choose the model in one file.</source>
   <translation>Réunissez-les d'abord (llama-gguf-split --merge), ou choisissez le modèle en un seul fichier.</translation>
  </message>
  <message>
   <source>Keep one of the two files.</source>
   <translation>Gardez un des deux fichiers.</translation>
  </message>
  <message>
   <source>Keep one of the two.</source>
   <translation>Gardez l'un des deux.</translation>
  </message>
  <message>
   <source>Kept at {0}: among the {1} % most sensitive per byte.</source>
   <translation>Gardé à {0} : parmi les {1} % les plus sensibles par octet.</translation>
  </message>
  <message>
   <source>Kinds that can be written: {0}.</source>
   <translation>Sortes qui peuvent être écrites : {0}.</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>LM Studio has this file already.</source>
   <translation>LM Studio a déjà ce fichier.</translation>
  </message>
  <message>
   <source>LM Studio was not found on this computer.</source>
   <translation>LM Studio n'a pas été trouvé sur cet ordinateur.</translation>
  </message>
  <message>
   <source>LM Studio's settings cannot be read: {0}</source>
   <translation>Les réglages de LM Studio sont illisibles : {0}</translation>
  </message>
  <message>
   <source>La recette demande trois œufs, du sucre et un citron.</source>
   <translation>La recette demande trois œufs, du sucre et un citron.</translation>
  </message>
  <message>
   <source>Layer {0} of the vision part lacks {1}.</source>
   <translation>Il manque {1} à la couche {0} de la partie vision.</translation>
  </message>
  <message>
   <source>Layer {0}, {1}</source>
   <translation>Couche {0}, {1}</translation>
  </message>
  <message>
   <source>Layer {0}: what enters its weights</source>
   <translation>Couche {0} : ce qui entre dans ses poids</translation>
  </message>
  <message>
   <source>Leave the version out to get the newest.</source>
   <translation>N'indiquez pas de version pour avoir la plus récente.</translation>
  </message>
  <message>
   <source>Lets later weights of a row make good what rounding the earlier ones has lost. Needs calibration.</source>
   <translation>Laisse les poids suivants d'une ligne réparer ce que l'arrondi des premiers a perdu. Demande un calibrage.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights: smaller than Q4_K at about its quality; slower on old processors.</source>
   <translation>Niveaux à la forme de vrais poids : plus petit que Q4_K à peu près à sa qualité ; plus lent sur de vieux processeurs.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; for rows that do not divide by 256.</source>
   <translation>Niveaux à la forme de vrais poids ; pour les lignes qui ne se divisent pas par 256.</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; slower on old processors.</source>
   <translation>Niveaux à la forme de vrais poids ; plus lent sur de vieux processeurs.</translation>
  </message>
  <message>
   <source>Ling (Bailing MoE)</source>
   <translation>Ling (Bailing MoE)</translation>
  </message>
  <message>
   <source>Look at its rights at {0}/settings/tokens.</source>
   <translation>Regardez ses droits sur {0}/settings/tokens.</translation>
  </message>
  <message>
   <source>Look at the model again.</source>
   <translation>Regardez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>Looking at every tensor</source>
   <translation>Examen de chaque tenseur</translation>
  </message>
  <message>
   <source>Lowered to {0}: still only {1}.</source>
   <translation>Abaissé à {0} : toujours seulement {1}.</translation>
  </message>
  <message>
   <source>Macs need nothing more: Apple's graphics processor is used by the program as it is.</source>
   <translation>Les Mac ne demandent rien de plus : le programme utilise tel quel le processeur graphique d'Apple.</translation>
  </message>
  <message>
   <source>Make a new one at {0}.</source>
   <translation>Créez-en un nouveau sur {0}.</translation>
  </message>
  <message>
   <source>Make a new one at {0}/settings/tokens and enter it.</source>
   <translation>Créez-en un nouveau sur {0}/settings/tokens et entrez-le.</translation>
  </message>
  <message>
   <source>Make a new one that may write at {0}.</source>
   <translation>Créez-en un nouveau autorisé à écrire sur {0}.</translation>
  </message>
  <message>
   <source>Make a token that may write at {0}/settings/tokens and enter it in the settings.</source>
   <translation>Créez un jeton autorisé à écrire sur {0}/settings/tokens et entrez-le dans les réglages.</translation>
  </message>
  <message>
   <source>Make a token with the right to write at {0} and enter it in the settings.</source>
   <translation>Créez un jeton avec le droit d'écrire sur {0} et entrez-le dans les réglages.</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>Refaites-le.</translation>
  </message>
  <message>
   <source>Make one at {0}.</source>
   <translation>Créez-en un sur {0}.</translation>
  </message>
  <message>
   <source>Makes images</source>
   <translation>Fait des images</translation>
  </message>
  <message>
   <source>Mean, first token and last token are possible.</source>
   <translation>Moyenne, premier jeton et dernier jeton sont possibles.</translation>
  </message>
  <message>
   <source>Mend it and resume.</source>
   <translation>Réparez-le et reprenez.</translation>
  </message>
  <message>
   <source>Mend it and try again.</source>
   <translation>Réparez-le et réessayez.</translation>
  </message>
  <message>
   <source>Merge it with the library that trained it, and open the merged model.</source>
   <translation>Fusionnez-le avec la bibliothèque qui l'a entraîné, et ouvrez le modèle fusionné.</translation>
  </message>
  <message>
   <source>Models of the family {0} can be compressed but not computed here yet.</source>
   <translation>Les modèles de la famille {0} peuvent être compressés, mais pas encore calculés ici.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>Les plus téléchargés</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>Les plus aimés</translation>
  </message>
  <message>
   <source>Move it away and resume.</source>
   <translation>Déplacez-le et reprenez.</translation>
  </message>
  <message>
   <source>Name it in {0} as base_model_name_or_path.</source>
   <translation>Nommez-le dans {0} comme base_model_name_or_path.</translation>
  </message>
  <message>
   <source>Names look like owner/name.</source>
   <translation>Les noms ressemblent à propriétaire/nom.</translation>
  </message>
  <message>
   <source>Near-lossless</source>
   <translation>Presque sans perte</translation>
  </message>
  <message>
   <source>Needs no calibration: lets outliers lose more so that all other weights lose less.</source>
   <translation>Sans calibrage : laisse les valeurs aberrantes perdre plus pour que tous les autres poids perdent moins.</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Les plus récents</translation>
  </message>
  <message>
   <source>No NVIDIA graphics card was found: its driver is not installed.</source>
   <translation>Aucune carte graphique NVIDIA trouvée : son pilote n'est pas installé.</translation>
  </message>
  <message>
   <source>No compression of the values; a base for other programs.</source>
   <translation>Aucune compression des valeurs ; une base pour d'autres programmes.</translation>
  </message>
  <message>
   <source>No difference that anyone could find.</source>
   <translation>Aucune différence que l'on puisse trouver.</translation>
  </message>
  <message>
   <source>No tensor of {0} matches {1}.</source>
   <translation>Aucun tenseur de {0} ne correspond à {1}.</translation>
  </message>
  <message>
   <source>Nomic BERT</source>
   <translation>Nomic BERT</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>Aucun des {0} canaux ne ressort.</translation>
  </message>
  <message>
   <source>Normalization</source>
   <translation>Normalisation</translation>
  </message>
  <message>
   <source>Nothing is lost. Copy the diagnostics and tell the makers.</source>
   <translation>Rien n'est perdu. Copiez le diagnostic et prévenez les auteurs du programme.</translation>
  </message>
  <message>
   <source>Nothing was changed. Look at the project's own page instead.</source>
   <translation>Rien n'a été changé. Regardez plutôt la page du projet.</translation>
  </message>
  <message>
   <source>Nothing was measured at {0}.</source>
   <translation>Rien n'a été mesuré à {0}.</translation>
  </message>
  <message>
   <source>Old style</source>
   <translation>Ancien style</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Ollama answers at {0}.</source>
   <translation>Ollama répond à {0}.</translation>
  </message>
  <message>
   <source>Ollama could not create the model: {0}.</source>
   <translation>Ollama n'a pas pu créer le modèle : {0}.</translation>
  </message>
  <message>
   <source>Ollama has a model called {0} now.</source>
   <translation>Ollama a maintenant un modèle nommé {0}.</translation>
  </message>
  <message>
   <source>Ollama is installed and running.</source>
   <translation>Ollama est installé et en marche.</translation>
  </message>
  <message>
   <source>Ollama is installed; it must be running to take a model.</source>
   <translation>Ollama est installé ; il doit être en marche pour prendre un modèle.</translation>
  </message>
  <message>
   <source>Ollama keeps its own list. Remove it there: ollama rm {0}</source>
   <translation>Ollama tient sa propre liste. Retirez-le là : ollama rm {0}</translation>
  </message>
  <message>
   <source>Ollama refused the file: {0}.</source>
   <translation>Ollama a refusé le fichier : {0}.</translation>
  </message>
  <message>
   <source>Ollama stopped answering: {0}.</source>
   <translation>Ollama a cessé de répondre : {0}.</translation>
  </message>
  <message>
   <source>Ollama was not found on this computer.</source>
   <translation>Ollama n'a pas été trouvé sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Ollama's list names a model that cannot be read: {0}</source>
   <translation>La liste d'Ollama nomme un modèle illisible : {0}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a folder with config.json and .safetensors files, or a .gguf file.</source>
   <translation>Ouvrez un dossier avec config.json et des fichiers .safetensors, ou un fichier .gguf.</translation>
  </message>
  <message>
   <source>Open a model's whole folder.</source>
   <translation>Ouvrez le dossier entier d'un modèle.</translation>
  </message>
  <message>
   <source>Open or gated</source>
   <translation>Ouvert ou restreint</translation>
  </message>
  <message>
   <source>Open the model again.</source>
   <translation>Rouvrez le modèle.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autres</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Sortie</translation>
  </message>
  <message>
   <source>Paste a link from {0}.</source>
   <translation>Collez un lien de {0}.</translation>
  </message>
  <message>
   <source>Paste the link of a model's page.</source>
   <translation>Collez le lien de la page d'un modèle.</translation>
  </message>
  <message>
   <source>Patients who slept less than six hours recovered more slowly.</source>
   <translation>Patients who slept less than six hours recovered more slowly.</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>Mettez-la d'abord en pause.</translation>
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
   <translation>Merci de prévenir les auteurs du programme.</translation>
  </message>
  <message>
   <source>Practically the original.</source>
   <translation>Pratiquement l'original.</translation>
  </message>
  <message>
   <source>Preparing; the first time takes a little longer</source>
   <translation>Préparation ; la première fois prend un peu plus de temps</translation>
  </message>
  <message>
   <source>Press Resume to try again.</source>
   <translation>Appuyez sur Reprendre pour réessayer.</translation>
  </message>
  <message>
   <source>Processor (CPU), {0} cores</source>
   <translation>Processeur (CPU), {0} cœurs</translation>
  </message>
  <message>
   <source>Published in this type: kept exactly as it is.</source>
   <translation>Publié dans ce type : gardé exactement tel quel.</translation>
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
   <translation>Relevé à {0} : épargne {1} nats de divergence attendue.</translation>
  </message>
  <message>
   <source>Read by every program, and fast on phones; the K types lose less in the same space.</source>
   <translation>Lu par tout programme, et rapide sur téléphone ; les types K perdent moins dans la même place.</translation>
  </message>
  <message>
   <source>Reading a page with every weight rounded</source>
   <translation>Lecture d'une page avec tous les poids arrondis</translation>
  </message>
  <message>
   <source>Reading a text, layer {0} of {1}</source>
   <translation>Lecture d'un texte, couche {0} sur {1}</translation>
  </message>
  <message>
   <source>Reading a text, vector by vector</source>
   <translation>Lecture d’un texte, vecteur par vecteur</translation>
  </message>
  <message>
   <source>Reading a text, word by word</source>
   <translation>Lecture d'un texte, mot à mot</translation>
  </message>
  <message>
   <source>Reading headers</source>
   <translation>Lecture des en-têtes</translation>
  </message>
  <message>
   <source>Reading headers: {0} of {1} files</source>
   <translation>Lecture des en-têtes : {0} fichiers sur {1}</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Lecture du fichier</translation>
  </message>
  <message>
   <source>Reading the model's headers</source>
   <translation>Lecture des en-têtes du modèle</translation>
  </message>
  <message>
   <source>Reading the text</source>
   <translation>Lecture du texte</translation>
  </message>
  <message>
   <source>Reading the text, layer {0} of {1}</source>
   <translation>Lecture du texte, couche {0} sur {1}</translation>
  </message>
  <message>
   <source>Reading the text, the last step</source>
   <translation>Lecture du texte, la dernière étape</translation>
  </message>
  <message>
   <source>Reading values</source>
   <translation>Lecture des valeurs</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recommandés</translation>
  </message>
  <message>
   <source>Remove GPU support and add it again.</source>
   <translation>Retirez la prise en charge du GPU et ajoutez-la de nouveau.</translation>
  </message>
  <message>
   <source>Remove it in LM Studio, or rename yours.</source>
   <translation>Retirez-le dans LM Studio, ou renommez le vôtre.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Retirez-le.</translation>
  </message>
  <message>
   <source>Remove one of them.</source>
   <translation>Retirez l'un d'eux.</translation>
  </message>
  <message>
   <source>Remove something there, or make it public.</source>
   <translation>Retirez-y quelque chose, ou rendez-le public.</translation>
  </message>
  <message>
   <source>Resume then; what has arrived is kept.</source>
   <translation>Reprenez alors ; ce qui est arrivé est gardé.</translation>
  </message>
  <message>
   <source>Resume; it is found out again.</source>
   <translation>Reprenez ; c'est recherché de nouveau.</translation>
  </message>
  <message>
   <source>Resume; it is made again.</source>
   <translation>Reprenez ; c'est refait.</translation>
  </message>
  <message>
   <source>Rope scaling of the kind {0} is not supported yet.</source>
   <translation>La mise à l'échelle rope de la sorte {0} n'est pas encore prise en charge.</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the closest that fits.</source>
   <translation>Les lignes de {0} ne se divisent pas en blocs {1} de {2} ; {3} est le plus proche qui convient.</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the smallest type that fits and loses no more than it.</source>
   <translation>Les lignes de {0} ne se divisent pas en blocs {1} de {2} ; {3} est le plus petit type qui convient et ne perd pas plus que lui.</translation>
  </message>
  <message>
   <source>Running the file takes about {0} GB of memory, {1} GB are free.</source>
   <translation>Faire tourner le fichier demande environ {0} Go de mémoire, {1} Go sont libres.</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or choose another.</source>
   <translation>Enregistrez-le en UTF-8, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Search for the model again.</source>
   <translation>Cherchez de nouveau le modèle.</translation>
  </message>
  <message>
   <source>Sees and writes</source>
   <translation>Voit et écrit</translation>
  </message>
  <message>
   <source>SentencePiece BPE</source>
   <translation>SentencePiece BPE</translation>
  </message>
  <message>
   <source>SentencePiece unigram</source>
   <translation>SentencePiece unigramme</translation>
  </message>
  <message>
   <source>Set the environment variable HF_TOKEN instead.</source>
   <translation>Définissez plutôt la variable d'environnement HF_TOKEN.</translation>
  </message>
  <message>
   <source>Shorten the model card.</source>
   <translation>Raccourcissez la fiche du modèle.</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Petit</translation>
  </message>
  <message>
   <source>Small and sensitive: kept exact.</source>
   <translation>Petit et sensible : gardé exact.</translation>
  </message>
  <message>
   <source>Small, a little better</source>
   <translation>Petit, un peu meilleur</translation>
  </message>
  <message>
   <source>Small, and much builds on it, so it keeps more bits.</source>
   <translation>Petit, et beaucoup repose dessus ; il garde donc plus de bits.</translation>
  </message>
  <message>
   <source>Small, uniform</source>
   <translation>Petit, uniforme</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <source>Smallest first. The Hub itself cannot sort by size: these are the most downloaded of each range of sizes.</source>
   <translation>Les plus petits d'abord. Le Hub ne sait pas trier par taille : voici les plus téléchargés de chaque plage de tailles.</translation>
  </message>
  <message>
   <source>Smallest that still works</source>
   <translation>Le plus petit qui marche encore</translation>
  </message>
  <message>
   <source>Solar Open</source>
   <translation>Solar Open</translation>
  </message>
  <message>
   <source>Some take a day or more; {0} tells how it stands. Then check again.</source>
   <translation>Certains prennent un jour ou plus ; {0} dit où cela en est. Vérifiez ensuite de nouveau.</translation>
  </message>
  <message>
   <source>Somebody changed {0} in the same moment.</source>
   <translation>Quelqu'un a changé {0} au même instant.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({0}: {1}).</source>
   <translation>Quelque chose a échoué dans le programme ({0} : {1}).</translation>
  </message>
  <message>
   <source>Sorts texts</source>
   <translation>Classe des textes</translation>
  </message>
  <message>
   <source>Start Ollama and try again.</source>
   <translation>Démarrez Ollama et réessayez.</translation>
  </message>
  <message>
   <source>Start it again and try once more.</source>
   <translation>Redémarrez-le et essayez encore une fois.</translation>
  </message>
  <message>
   <source>Start the job again.</source>
   <translation>Relancez la tâche.</translation>
  </message>
  <message>
   <source>Started: {0} to {1}</source>
   <translation>Commencé : de {0} vers {1}</translation>
  </message>
  <message>
   <source>Such links look like hf://owner/name@main.</source>
   <translation>De tels liens ressemblent à hf://owner/name@main.</translation>
  </message>
  <message>
   <source>Summarises</source>
   <translation>Résume</translation>
  </message>
  <message>
   <source>Supported are {0}.</source>
   <translation>Sont pris en charge {0}.</translation>
  </message>
  <message>
   <source>Swap them, or remove one.</source>
   <translation>Échangez-les, ou retirez-en un.</translation>
  </message>
  <message>
   <source>Switch it on at {0}: “Read access to contents of all public gated repos you can access”.</source>
   <translation>Activez-le sur {0} : « Read access to contents of all public gated repos you can access ».</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>Prenez-en une partie.</translation>
  </message>
  <message>
   <source>Take some of them.</source>
   <translation>Prenez-en quelques-uns.</translation>
  </message>
  <message>
   <source>Tensors are missing ({0}); the first is the {1} {2}{3}.</source>
   <translation>Il manque des tenseurs ({0}) ; le premier : {1} {2}{3}.</translation>
  </message>
  <message>
   <source>That is more than the Hub accepts at once (error 413).</source>
   <translation>C'est plus que ce que le Hub accepte en une fois (erreur 413).</translation>
  </message>
  <message>
   <source>That is not a token.</source>
   <translation>Ce n'est pas un jeton.</translation>
  </message>
  <message>
   <source>That may take a day or more. Check again later.</source>
   <translation>Cela peut prendre un jour ou plus. Vérifiez de nouveau plus tard.</translation>
  </message>
  <message>
   <source>The GGUF file does not state its architecture.</source>
   <translation>Le fichier GGUF n'indique pas son architecture.</translation>
  </message>
  <message>
   <source>The GGUF file states {0} layers.</source>
   <translation>Le fichier GGUF indique {0} couches.</translation>
  </message>
  <message>
   <source>The Hub</source>
   <translation>Le Hub</translation>
  </message>
  <message>
   <source>The Hub asks to wait for {0} minutes.</source>
   <translation>Le Hub demande d'attendre {0} minutes.</translation>
  </message>
  <message>
   <source>The Hub does not accept your token.</source>
   <translation>Le Hub n'accepte pas votre jeton.</translation>
  </message>
  <message>
   <source>The Hub does not know this token (401): it is mistyped, expired or was deleted.</source>
   <translation>Le Hub ne connaît pas ce jeton (401) : il est mal saisi, expiré ou a été supprimé.</translation>
  </message>
  <message>
   <source>The Hub does not take {0}: {1}.</source>
   <translation>Le Hub ne prend pas {0} : {1}.</translation>
  </message>
  <message>
   <source>The Hub has disabled {0}.</source>
   <translation>Le Hub a désactivé {0}.</translation>
  </message>
  <message>
   <source>The Hub has had too many requests from here.</source>
   <translation>Le Hub a reçu trop de requêtes d'ici.</translation>
  </message>
  <message>
   <source>The Hub has no model named {0} that you may write to.</source>
   <translation>Le Hub n'a pas de modèle nommé {0} où vous puissiez écrire.</translation>
  </message>
  <message>
   <source>The Hub has no model named {0}, or it is private.</source>
   <translation>Le Hub n'a pas de modèle nommé {0}, ou il est privé.</translation>
  </message>
  <message>
   <source>The Hub has trouble of its own (error {0}).</source>
   <translation>Le Hub a lui-même un problème (erreur {0}).</translation>
  </message>
  <message>
   <source>The Hub is busy</source>
   <translation>Le Hub est occupé</translation>
  </message>
  <message>
   <source>The Hub is switched off here by the environment variable HF_HUB_OFFLINE.</source>
   <translation>Le Hub est coupé ici par la variable d'environnement HF_HUB_OFFLINE.</translation>
  </message>
  <message>
   <source>The Hub refused (error {0}{1}).</source>
   <translation>Le Hub a refusé (erreur {0}{1}).</translation>
  </message>
  <message>
   <source>The Hub sent another part of {0} than asked for.</source>
   <translation>Le Hub a envoyé une autre partie de {0} que celle demandée.</translation>
  </message>
  <message>
   <source>The Hub's addresses have expired; asking for new ones</source>
   <translation>Les adresses du Hub ont expiré ; demande de nouvelles</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} makes no sense.</source>
   <translation>La réponse du Hub sur {0} n'a pas de sens.</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} names no version.</source>
   <translation>La réponse du Hub sur {0} ne nomme aucune version.</translation>
  </message>
  <message>
   <source>The Hub's storage gave no receipt for a part.</source>
   <translation>Le stockage du Hub n'a pas donné de reçu pour une partie.</translation>
  </message>
  <message>
   <source>The Hub's storage has trouble of its own (error {0}).</source>
   <translation>Le stockage du Hub a lui-même un problème (erreur {0}).</translation>
  </message>
  <message>
   <source>The Hub's storage refuses the file's parts.</source>
   <translation>Le stockage du Hub refuse les parties du fichier.</translation>
  </message>
  <message>
   <source>The adapter's change of {0} is {1}; the tensor is {2}.</source>
   <translation>La modification de {0} par l'adaptateur est {1} ; le tenseur est {2}.</translation>
  </message>
  <message>
   <source>The adapter's tensors of {0} are not complete.</source>
   <translation>Les tenseurs de l'adaptateur pour {0} ne sont pas complets.</translation>
  </message>
  <message>
   <source>The adapter's {0} has {1} rows, not {2}.</source>
   <translation>Le {0} de l'adaptateur a {1} lignes, pas {2}.</translation>
  </message>
  <message>
   <source>The adapter's {0} is {1}; the model's is {2}.</source>
   <translation>Le {0} de l'adaptateur est {1} ; celui du modèle est {2}.</translation>
  </message>
  <message>
   <source>The authors of {0} have turned your request down (403).</source>
   <translation>Les auteurs de {0} ont refusé votre demande (403).</translation>
  </message>
  <message>
   <source>The bound on {0} asks for at least {1} and at most {2}.</source>
   <translation>La limite de {0} demande au moins {1} et au plus {2}.</translation>
  </message>
  <message>
   <source>The calibrated inputs of a layer cannot be worked with.</source>
   <translation>Les entrées calibrées d'une couche sont inutilisables.</translation>
  </message>
  <message>
   <source>The calibration in {0} cannot be read.</source>
   <translation>Le calibrage dans {0} est illisible.</translation>
  </message>
  <message>
   <source>The calibration in {0} is of version {1}.</source>
   <translation>Le calibrage dans {0} est de la version {1}.</translation>
  </message>
  <message>
   <source>The calibration text drives this model to values that are not numbers.</source>
   <translation>Le texte de calibrage pousse ce modèle à des valeurs qui ne sont pas des nombres.</translation>
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
   <translation>Le modèle compressé</translation>
  </message>
  <message>
   <source>The compressed model would answer differently, so it is not made.</source>
   <translation>Le modèle compressé répondrait autrement, il n'est donc pas fait.</translation>
  </message>
  <message>
   <source>The computer ran out of memory, and the process that did the work was ended.</source>
   <translation>L'ordinateur a manqué de mémoire, et le processus qui faisait le travail a été arrêté.</translation>
  </message>
  <message>
   <source>The configuration belongs to another model; download both again.</source>
   <translation>La configuration appartient à un autre modèle ; téléchargez les deux de nouveau.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and more tries did not bring it back.</source>
   <translation>La connexion à {0} a été coupée pendant le téléchargement de {1}, et d'autres essais ne l'ont pas rétablie.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and {2} more tries did not bring it back.</source>
   <translation>La connexion à {0} a été coupée pendant le téléchargement de {1}, et {2} autres essais ne l'ont pas rétablie.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while publishing.</source>
   <translation>La connexion à {0} a été coupée pendant la publication.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while sending {1}, and more tries did not bring it back.</source>
   <translation>La connexion à {0} a été coupée pendant l'envoi de {1}, et d'autres essais ne l'ont pas rétablie.</translation>
  </message>
  <message>
   <source>The connection to {0} was cut.</source>
   <translation>La connexion à {0} a été coupée.</translation>
  </message>
  <message>
   <source>The connection was cut</source>
   <translation>La connexion a été coupée</translation>
  </message>
  <message>
   <source>The connection was cut while reading {0}, and {1} more tries did not help.</source>
   <translation>La connexion a été coupée pendant la lecture de {0}, et {1} autres essais n'y ont rien fait.</translation>
  </message>
  <message>
   <source>The copy takes {0} GB, {1} GB are free.</source>
   <translation>La copie prend {0} Go, {1} Go sont libres.</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is cut short.</source>
   <translation>La description des tenseurs dans {0} est tronquée.</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is damaged.</source>
   <translation>La description des tenseurs dans {0} est abîmée.</translation>
  </message>
  <message>
   <source>The disk of {0} is full.</source>
   <translation>Le disque de {0} est plein.</translation>
  </message>
  <message>
   <source>The download needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>Le téléchargement demande {0} Go sur le disque de {1} ; {2} Go sont libres.</translation>
  </message>
  <message>
   <source>The downloaded packages state {0} GB, more than any real ones have.</source>
   <translation>Les paquets téléchargés annoncent {0} Go, plus qu'aucun vrai.</translation>
  </message>
  <message>
   <source>The environment variable HF_ENDPOINT is {0}, which is no URL.</source>
   <translation>La variable d'environnement HF_ENDPOINT vaut {0}, ce qui n'est pas une URL.</translation>
  </message>
  <message>
   <source>The file is cut short; download it again.</source>
   <translation>Le fichier est tronqué ; téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>The file's table of characters is damaged.</source>
   <translation>La table des caractères du fichier est abîmée.</translation>
  </message>
  <message>
   <source>The file's vocabulary</source>
   <translation>Le vocabulaire du fichier</translation>
  </message>
  <message>
   <source>The file's vocabulary has no token for unknown words.</source>
   <translation>Le vocabulaire du fichier n'a pas de jeton pour les mots inconnus.</translation>
  </message>
  <message>
   <source>The file's vocabulary is incomplete: {0} is missing or too short.</source>
   <translation>Le vocabulaire du fichier est incomplet : {0} manque ou est trop court.</translation>
  </message>
  <message>
   <source>The files in {0} are larger than {1} MB.</source>
   <translation>Les fichiers dans {0} dépassent {1} Mo.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>Impossible d'écrire dans le dossier {0}.</translation>
  </message>
  <message>
   <source>The folder {0} does not exist.</source>
   <translation>Le dossier {0} n'existe pas.</translation>
  </message>
  <message>
   <source>The goalkeeper saved two penalties and the match ended in a draw.</source>
   <translation>The goalkeeper saved two penalties and the match ended in a draw.</translation>
  </message>
  <message>
   <source>The graphics card computes wrongly.</source>
   <translation>La carte graphique calcule faux.</translation>
  </message>
  <message>
   <source>The graphics card does not compute: {0}: {1}</source>
   <translation>La carte graphique ne calcule pas : {0} : {1}</translation>
  </message>
  <message>
   <source>The graphics card's driver supports CUDA {0}; {1} or newer is needed.</source>
   <translation>Le pilote de la carte graphique prend en charge CUDA {0} ; il faut {1} ou plus récent.</translation>
  </message>
  <message>
   <source>The header entry of {0} in {1} makes no sense.</source>
   <translation>L'entrée d'en-tête de {0} dans {1} n'a pas de sens.</translation>
  </message>
  <message>
   <source>The header of {0} claims {1} entries, which no real one has.</source>
   <translation>L'en-tête de {0} annonce {1} entrées, ce qu'aucun vrai n'a.</translation>
  </message>
  <message>
   <source>The header of {0} is not a list of tensors.</source>
   <translation>L'en-tête de {0} n'est pas une liste de tenseurs.</translation>
  </message>
  <message>
   <source>The header of {0} is not valid JSON.</source>
   <translation>L'en-tête de {0} n'est pas du JSON valable.</translation>
  </message>
  <message>
   <source>The headers of {0} are larger than {1} MB, which no real model's are.</source>
   <translation>Les en-têtes de {0} dépassent {1} Mo, ce qu'aucun vrai modèle ne fait.</translation>
  </message>
  <message>
   <source>The importance matrix belongs to another model.</source>
   <translation>La matrice d'importance appartient à un autre modèle.</translation>
  </message>
  <message>
   <source>The importance matrix names no tensor of {0}.</source>
   <translation>La matrice d'importance ne nomme aucun tenseur de {0}.</translation>
  </message>
  <message>
   <source>The importance of {0} has {1} values; {2} are needed.</source>
   <translation>L'importance de {0} a {1} valeurs ; il en faut {2}.</translation>
  </message>
  <message>
   <source>The job in {0} cannot be read.</source>
   <translation>La tâche dans {0} est illisible.</translation>
  </message>
  <message>
   <source>The job is running.</source>
   <translation>La tâche est en cours.</translation>
  </message>
  <message>
   <source>The job's journal cannot be written: {0}.</source>
   <translation>Impossible d'écrire le journal de la tâche : {0}.</translation>
  </message>
  <message>
   <source>The job's journal {0} is damaged.</source>
   <translation>Le journal de la tâche {0} est abîmé.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing under the same licence; it goes along.</source>
   <translation>La licence {0} permet le partage sous la même licence ; elle l'accompagne.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing without any commercial purpose only.</source>
   <translation>La licence {0} ne permet le partage que sans but commercial.</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing; it goes along with the file.</source>
   <translation>La licence {0} permet le partage ; elle accompagne le fichier.</translation>
  </message>
  <message>
   <source>The licence {0} forbids sharing changed forms, and this is one.</source>
   <translation>La licence {0} interdit de partager des formes modifiées, et c'en est une.</translation>
  </message>
  <message>
   <source>The licence {0} has terms of its own for sharing.{1}</source>
   <translation>La licence {0} a ses propres conditions de partage.{1}</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: sent on too often.</source>
   <translation>Impossible d'avoir la liste des versions : trop de renvois.</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: {0}.</source>
   <translation>Impossible d'avoir la liste des versions : {0}.</translation>
  </message>
  <message>
   <source>The metadata does not state the experts' feed-forward size.</source>
   <translation>Les métadonnées n'indiquent pas la taille du feed-forward des experts.</translation>
  </message>
  <message>
   <source>The metadata does not state the numbers of each layer's activation (xielu).</source>
   <translation>Les métadonnées n'indiquent pas les nombres de l'activation de chaque couche (xielu).</translation>
  </message>
  <message>
   <source>The metadata states a rope of {0} of {1}, which cannot be rotated.</source>
   <translation>Les métadonnées indiquent un rope de {0} sur {1}, qui ne peut pas être tourné.</translation>
  </message>
  <message>
   <source>The metadata states an expert_gating_func of {0}, which is not supported yet.</source>
   <translation>Les métadonnées indiquent un expert_gating_func de {0}, pas encore pris en charge.</translation>
  </message>
  <message>
   <source>The metadata states another {0}.{1} than llama.cpp computes.</source>
   <translation>Les métadonnées indiquent un autre {0}.{1} que celui que calcule llama.cpp.</translation>
  </message>
  <message>
   <source>The metadata states heads of {0} values, which do not divide {1}.</source>
   <translation>Les métadonnées indiquent des têtes de {0} valeurs, qui ne divisent pas {1}.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of RWKV's state, which the model has tensors for.</source>
   <translation>Les métadonnées n’indiquent pas les tailles de l’état de RWKV, alors que le modèle a des tenseurs pour lui.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of a state, which the model has tensors for.</source>
   <translation>Les métadonnées n'indiquent pas de tailles d'état, alors que le modèle a des tenseurs pour cela.</translation>
  </message>
  <message>
   <source>The metadata states no sizes of latent attention, which the model has tensors for.</source>
   <translation>Les métadonnées n'indiquent pas de tailles d'attention latente, alors que le modèle a des tenseurs pour cela.</translation>
  </message>
  <message>
   <source>The metadata states sliding windows for other layers than there are.</source>
   <translation>Les métadonnées indiquent des fenêtres glissantes pour d'autres couches que celles qui existent.</translation>
  </message>
  <message>
   <source>The metadata states {0} attention heads, which {1} cannot share.</source>
   <translation>Les métadonnées indiquent {0} têtes d'attention, que {1} ne peut pas partager.</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which a state of {1} values cannot have.</source>
   <translation>Les métadonnées indiquent {0} groupes, impossibles pour un état de {1} valeurs.</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which {1} experts cannot make.</source>
   <translation>Les métadonnées indiquent {0} groupes, impossibles avec {1} experts.</translation>
  </message>
  <message>
   <source>The metadata states {0} layers, which no real model has.</source>
   <translation>Les métadonnées indiquent {0} couches, ce qu'aucun vrai modèle n'a.</translation>
  </message>
  <message>
   <source>The metadata states {0} of {1} experts, which cannot be.</source>
   <translation>Les métadonnées indiquent {0} experts sur {1}, ce qui est impossible.</translation>
  </message>
  <message>
   <source>The metadata states {0}.{1} = {2}, which cannot be used.</source>
   <translation>Les métadonnées indiquent {0}.{1} = {2}, ce qui est inutilisable.</translation>
  </message>
  <message>
   <source>The model can be compressed all the same.</source>
   <translation>Le modèle peut être compressé quand même.</translation>
  </message>
  <message>
   <source>The model cannot be calibrated.</source>
   <translation>Le modèle ne peut pas être calibré.</translation>
  </message>
  <message>
   <source>The model cannot be computed.</source>
   <translation>Le modèle ne peut pas être calculé.</translation>
  </message>
  <message>
   <source>The model comes without its tokenizer.json, and how it splits text is not known here.</source>
   <translation>Le modèle vient sans son tokenizer.json, et sa manière de découper le texte n'est pas connue ici.</translation>
  </message>
  <message>
   <source>The model has changed since this download began; {0} of {1} files are the same</source>
   <translation>Le modèle a changé depuis le début de ce téléchargement ; {0} fichiers sur {1} sont les mêmes</translation>
  </message>
  <message>
   <source>The model has tensors for several streams, which its family does not have.</source>
   <translation>Le modèle a des tenseurs pour plusieurs flux, que sa famille n'a pas.</translation>
  </message>
  <message>
   <source>The model may be of a newer kind, or be quantized or adapted; choose the original one.</source>
   <translation>Le modèle est peut-être d'une sorte plus récente, ou quantifié ou adapté ; choisissez l'original.</translation>
  </message>
  <message>
   <source>The model may be of a newer kind.</source>
   <translation>Le modèle est peut-être d'une sorte plus récente.</translation>
  </message>
  <message>
   <source>The model's file is damaged or was trained wrongly; download it again or choose another version.</source>
   <translation>Le fichier du modèle est abîmé ou a été mal entraîné ; téléchargez-le de nouveau ou choisissez une autre version.</translation>
  </message>
  <message>
   <source>The model's files hold no vision part.</source>
   <translation>Les fichiers du modèle ne contiennent pas de partie vision.</translation>
  </message>
  <message>
   <source>The model's predictions are not numbers.</source>
   <translation>Les prédictions du modèle ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>The models' answers cannot be compared: some are not numbers.</source>
   <translation>Les réponses des modèles ne peuvent pas être comparées : certaines ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>The most downloads in the last month first.</source>
   <translation>Les plus téléchargés du mois dernier d'abord.</translation>
  </message>
  <message>
   <source>The most hearts first.</source>
   <translation>Ceux qui ont le plus de cœurs d'abord.</translation>
  </message>
  <message>
   <source>The newest first.</source>
   <translation>Les plus récents d'abord.</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>L'original</translation>
  </message>
  <message>
   <source>The original as GGUF takes {0} GB, {1} GB are free.</source>
   <translation>L'original en GGUF prend {0} Go, {1} Go sont libres.</translation>
  </message>
  <message>
   <source>The original's licence is not known here. Without one, nobody but its authors may share it.</source>
   <translation>La licence de l'original n'est pas connue ici. Sans licence, seuls ses auteurs peuvent le partager.</translation>
  </message>
  <message>
   <source>The output has {0} bytes; planned were {1}.</source>
   <translation>La sortie a {0} octets ; {1} étaient prévus.</translation>
  </message>
  <message>
   <source>The output holds {0}, which nobody planned.</source>
   <translation>La sortie contient {0}, que personne n'a prévu.</translation>
  </message>
  <message>
   <source>The output lacks the tensor {0}.</source>
   <translation>Il manque à la sortie le tenseur {0}.</translation>
  </message>
  <message>
   <source>The part of this model that guesses several tokens at once is left out: answers are the same, and programs that could use it generate them more slowly.</source>
   <translation>La partie de ce modèle qui devine plusieurs jetons à la fois est laissée de côté : les réponses sont les mêmes, et les programmes qui sauraient s'en servir les produisent plus lentement.</translation>
  </message>
  <message>
   <source>The preset has no name.</source>
   <translation>Le préréglage n'a pas de nom.</translation>
  </message>
  <message>
   <source>The process that did the work was killed. Most often the system does so when memory runs short.</source>
   <translation>Le processus qui faisait le travail a été tué. Le plus souvent, le système le fait quand la mémoire manque.</translation>
  </message>
  <message>
   <source>The process that did the work {0}.</source>
   <translation>Le processus qui faisait le travail {0}.</translation>
  </message>
  <message>
   <source>The process that does the work could not be started.</source>
   <translation>Le processus qui fait le travail n’a pas pu démarrer.</translation>
  </message>
  <message>
   <source>The program does not know this family.</source>
   <translation>Le programme ne connaît pas cette famille.</translation>
  </message>
  <message>
   <source>The program goes on with the processor.</source>
   <translation>Le programme continue avec le processeur.</translation>
  </message>
  <message>
   <source>The quantization settings state blocks of {0}.</source>
   <translation>Les réglages de quantification indiquent des blocs de {0}.</translation>
  </message>
  <message>
   <source>The quantization settings state {0} as {1}; it must be {2} to {3}.</source>
   <translation>Les réglages de quantification indiquent {1} pour {0} ; il faut de {2} à {3}.</translation>
  </message>
  <message>
   <source>The recipe has the unknown entry {0}.</source>
   <translation>La recette a l'entrée inconnue {0}.</translation>
  </message>
  <message>
   <source>The recipe is of version {0}; this program reads {1}.</source>
   <translation>La recette est de la version {0} ; ce programme lit la {1}.</translation>
  </message>
  <message>
   <source>The recipe {0} cannot be read: {1}.</source>
   <translation>La recette {0} est illisible : {1}.</translation>
  </message>
  <message>
   <source>The recipe's target states both size_bytes and max_kl.</source>
   <translation>La cible de la recette indique à la fois size_bytes et max_kl.</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>Le serveur est injoignable</translation>
  </message>
  <message>
   <source>The server does not answer</source>
   <translation>Le serveur ne répond pas</translation>
  </message>
  <message>
   <source>The server refuses</source>
   <translation>Le serveur refuse</translation>
  </message>
  <message>
   <source>The server sent {0}</source>
   <translation>Le serveur a envoyé {0}</translation>
  </message>
  <message>
   <source>The server that keeps {0} refuses to send it (error {1}).</source>
   <translation>Le serveur qui garde {0} refuse de l'envoyer (erreur {1}).</translation>
  </message>
  <message>
   <source>The smallest possible file is {0} MB; {1} MB were asked for.</source>
   <translation>Le plus petit fichier possible fait {0} Mo ; {1} Mo étaient demandés.</translation>
  </message>
  <message>
   <source>The system ended llama.cpp, probably for lack of memory.</source>
   <translation>Le système a arrêté llama.cpp, sans doute par manque de mémoire.</translation>
  </message>
  <message>
   <source>The system's keychain cannot be used: {0}. {1}</source>
   <translation>Le trousseau du système est inutilisable : {0}. {1}</translation>
  </message>
  <message>
   <source>The system's keychain cannot forget the token: {0}.</source>
   <translation>Le trousseau du système ne peut pas oublier le jeton : {0}.</translation>
  </message>
  <message>
   <source>The system's keychain cannot keep the token: {0}.</source>
   <translation>Le trousseau du système ne peut pas garder le jeton : {0}.</translation>
  </message>
  <message>
   <source>The tensors of {0} share their bytes too often.</source>
   <translation>Les tenseurs de {0} partagent leurs octets trop souvent.</translation>
  </message>
  <message>
   <source>The test in {0} cannot be read.</source>
   <translation>Le test dans {0} est illisible.</translation>
  </message>
  <message>
   <source>The text has tokens that {0} does not know (it has {1}).</source>
   <translation>Le texte a des jetons que {0} ne connaît pas (il en a {1}).</translation>
  </message>
  <message>
   <source>The text has {0} tokens; one chunk needs {1}.</source>
   <translation>Le texte a {0} jetons ; un morceau en demande {1}.</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model.</source>
   <translation>Le tokenizer appartient à un autre modèle.</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model; download both again.</source>
   <translation>Le tokenizer appartient à un autre modèle ; téléchargez les deux de nouveau.</translation>
  </message>
  <message>
   <source>The tokenizer does not know {0}, which stands between the rows of a picture.</source>
   <translation>Le tokenizer ne connaît pas {0}, qui sépare les lignes d'une image.</translation>
  </message>
  <message>
   <source>The tokenizer has no token for {0}.</source>
   <translation>Le tokenizer n'a pas de jeton pour {0}.</translation>
  </message>
  <message>
   <source>The tokenizer has the same token twice.</source>
   <translation>Le tokenizer a deux fois le même jeton.</translation>
  </message>
  <message>
   <source>The tokenizer needs seconds to split a line of text.</source>
   <translation>Le tokenizer met des secondes à découper une ligne de texte.</translation>
  </message>
  <message>
   <source>The tokenizer's table of characters is damaged.</source>
   <translation>La table des caractères du tokenizer est abîmée.</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are longer than any real one's.</source>
   <translation>Les jetons du tokenizer sont plus longs que ceux de n’importe quel vrai.</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are none, too many, empty or too long.</source>
   <translation>Les jetons du tokenizer sont absents, trop nombreux, vides ou trop longs.</translation>
  </message>
  <message>
   <source>The two models have different vocabularies.</source>
   <translation>Les deux modèles ont des vocabulaires différents.</translation>
  </message>
  <message>
   <source>The upload in {0} cannot be read.</source>
   <translation>L'envoi dans {0} est illisible.</translation>
  </message>
  <message>
   <source>The vocabulary</source>
   <translation>Le vocabulaire</translation>
  </message>
  <message>
   <source>The {0}{1} is missing.</source>
   <translation>Il manque : {0}{1}.</translation>
  </message>
  <message>
   <source>There is no CUDA build of torch for this system ({0} on {1}, Python {2}).</source>
   <translation>Il n'y a pas de version CUDA de torch pour ce système ({0} sur {1}, Python {2}).</translation>
  </message>
  <message>
   <source>There is no finished calibration in {0}.</source>
   <translation>Il n'y a pas de calibrage fini dans {0}.</translation>
  </message>
  <message>
   <source>There is no finished job called {0}.</source>
   <translation>Il n'y a pas de tâche finie nommée {0}.</translation>
  </message>
  <message>
   <source>There is no job in {0}.</source>
   <translation>Il n'y a pas de tâche dans {0}.</translation>
  </message>
  <message>
   <source>There is no machine called {0}.</source>
   <translation>Il n'y a pas de machine nommée {0}.</translation>
  </message>
  <message>
   <source>There is no preset called {0}.</source>
   <translation>Il n'y a pas de préréglage nommé {0}.</translation>
  </message>
  <message>
   <source>There is no quality called {0}.</source>
   <translation>Il n'y a pas de qualité nommée {0}.</translation>
  </message>
  <message>
   <source>There is no upload in {0}.</source>
   <translation>Il n'y a pas d'envoi dans {0}.</translation>
  </message>
  <message>
   <source>There is no {0}, or it is private and your account may not see it (404).</source>
   <translation>Il n'y a pas de {0}, ou il est privé et votre compte ne peut pas le voir (404).</translation>
  </message>
  <message>
   <source>There was too little memory for the next step.</source>
   <translation>Il y avait trop peu de mémoire pour l'étape suivante.</translation>
  </message>
  <message>
   <source>These AWQ weights are laid out as {0} with {1} bits, which cannot be read; {2} can.</source>
   <translation>Ces poids AWQ sont disposés en {0} avec {1} bits, ce qui ne peut pas être lu ; {2} peut l'être.</translation>
  </message>
  <message>
   <source>These GPTQ weights are laid out for {0}, which cannot be read.</source>
   <translation>Ces poids GPTQ sont disposés pour {0}, ce qui ne peut pas être lu.</translation>
  </message>
  <message>
   <source>These weights are stored as {0}, with zeros left out, which cannot be read.</source>
   <translation>Ces poids sont enregistrés en {0}, zéros omis, ce qui ne peut pas être lu.</translation>
  </message>
  <message>
   <source>These weights were compressed with SVDQuant, whose second part for each of them cannot be read.</source>
   <translation>Ces poids ont été compressés avec SVDQuant, dont la seconde partie ne peut pas être lue.</translation>
  </message>
  <message>
   <source>These weights were rotated before GPTQ ({0}), and some of what they are multiplied with must be rotated too, which no other runtime does.</source>
   <translation>Ces poids ont été tournés avant GPTQ ({0}), et une partie de ce par quoi ils sont multipliés doit l'être aussi, ce qu'aucun autre programme ne fait.</translation>
  </message>
  <message>
   <source>This GGUF file is one of {0} parts, which cannot be read separately.</source>
   <translation>Ce fichier GGUF est l'une de {0} parties, qui ne peuvent pas être lues séparément.</translation>
  </message>
  <message>
   <source>This computer has no device {0}.</source>
   <translation>Cet ordinateur n'a pas d'appareil {0}.</translation>
  </message>
  <message>
   <source>This embedding model joins the vectors of a text's tokens in a way that GGUF cannot express.</source>
   <translation>Ce modèle de plongement réunit les vecteurs des jetons d'un texte d'une manière que GGUF ne sait pas exprimer.</translation>
  </message>
  <message>
   <source>This is not a suite of questions ({0}).</source>
   <translation>Ce n'est pas un recueil de questions ({0}).</translation>
  </message>
  <message>
   <source>This job has no proof yet.</source>
   <translation>Cette tâche n'a pas encore de preuve.</translation>
  </message>
  <message>
   <source>This model was not downloaded; only looking works before that.</source>
   <translation>Ce modèle n'est pas téléchargé ; avant cela on peut seulement le regarder.</translation>
  </message>
  <message>
   <source>This model's WordPiece tokenizer is not BERT's: {0}.</source>
   <translation>Le tokenizer WordPiece de ce modèle n'est pas celui de BERT : {0}.</translation>
  </message>
  <message>
   <source>This model's family ({0}) is not supported yet.</source>
   <translation>La famille de ce modèle ({0}) n'est pas encore prise en charge.</translation>
  </message>
  <message>
   <source>This model's layers look back {0} tokens. llama.cpp lets them see everything, so answers may differ from the original's in longer texts.</source>
   <translation>Les couches de ce modèle regardent {0} jetons en arrière. llama.cpp les laisse tout voir, les réponses peuvent donc différer de l'original dans les textes plus longs.</translation>
  </message>
  <message>
   <source>This model's tokenizer changes text before it splits text into words: it reads {0} in a way that llama.cpp's {1} does not.</source>
   <translation>Le tokenizer de ce modèle change le texte avant de le découper en mots : il lit {0} d'une manière que {1} de llama.cpp ne suit pas.</translation>
  </message>
  <message>
   <source>This model's tokenizer is of the kind {0}, which llama.cpp does not have.</source>
   <translation>Le tokenizer de ce modèle est de la sorte {0}, que llama.cpp n'a pas.</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's SentencePiece does not.</source>
   <translation>Le tokenizer de ce modèle lit {0} d'une manière que SentencePiece de llama.cpp ne suit pas.</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's unigram tokenizer does not.</source>
   <translation>Le tokenizer de ce modèle lit {0} d'une manière que le tokenizer unigramme de llama.cpp ne suit pas.</translation>
  </message>
  <message>
   <source>This model's weights were compressed with {0}, which cannot be read.</source>
   <translation>Les poids de ce modèle ont été compressés avec {0}, ce qui ne peut pas être lu.</translation>
  </message>
  <message>
   <source>This suite was made by a newer version of the program.</source>
   <translation>Ce recueil vient d'une version plus récente du programme.</translation>
  </message>
  <message>
   <source>This {0} model has {1}, which GGUF cannot express for its family.</source>
   <translation>Ce modèle {0} a {1}, ce que GGUF ne sait pas exprimer pour sa famille.</translation>
  </message>
  <message>
   <source>Three bits everywhere.</source>
   <translation>Trois bits partout.</translation>
  </message>
  <message>
   <source>Translates</source>
   <translation>Traduit</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>En vogue</translation>
  </message>
  <message>
   <source>Tries many scales for each group of weights and keeps the one that loses least.</source>
   <translation>Essaie beaucoup d'échelles pour chaque groupe de poids et garde celle qui perd le moins.</translation>
  </message>
  <message>
   <source>Try again in a few minutes.</source>
   <translation>Réessayez dans quelques minutes.</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing damaged was kept.</source>
   <translation>Réessayez plus tard, ou par une autre connexion ; rien d'abîmé n'a été gardé.</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing was published.</source>
   <translation>Réessayez plus tard, ou par une autre connexion ; rien n'a été publié.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <source>Try again later; what has arrived is kept.</source>
   <translation>Réessayez plus tard ; ce qui est arrivé est gardé.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Trying the graphics card</source>
   <translation>Essai de la carte graphique</translation>
  </message>
  <message>
   <source>Trying {0} as {1}</source>
   <translation>Essai de {0} en {1}</translation>
  </message>
  <message>
   <source>Two fifths of the size of 16 bits, practically the original.</source>
   <translation>Deux cinquièmes de la taille de 16 bits, pratiquement l'original.</translation>
  </message>
  <message>
   <source>Unset it for {0}.</source>
   <translation>Supprimez-la pour {0}.</translation>
  </message>
  <message>
   <source>Unset it.</source>
   <translation>Supprimez-la.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Mettez le programme à jour.</translation>
  </message>
  <message>
   <source>Upload it again.</source>
   <translation>Envoyez-le de nouveau.</translation>
  </message>
  <message>
   <source>Upload the file again.</source>
   <translation>Envoyez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>Use Fast, or another text.</source>
   <translation>Utilisez Rapide, ou un autre texte.</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences. Not compared with the original's: {2}</source>
   <translation>Vecteurs de {0} valeurs pour {1} phrases. Non comparés à ceux de l'original : {2}</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences; their cosine with the original's is {2} on average, {3} at least.</source>
   <translation>Vecteurs de {0} valeurs pour {1} phrases ; leur cosinus avec ceux de l'original est de {2} en moyenne, d'au moins {3}.</translation>
  </message>
  <message>
   <source>Very high quality</source>
   <translation>Très haute qualité</translation>
  </message>
  <message>
   <source>Wait for it, or stop it there.</source>
   <translation>Attendez-le, ou arrêtez-le là-bas.</translation>
  </message>
  <message>
   <source>Wait for it, then resume.</source>
   <translation>Attendez-le, puis reprenez.</translation>
  </message>
  <message>
   <source>Wait some minutes, then try again.</source>
   <translation>Attendez quelques minutes, puis réessayez.</translation>
  </message>
  <message>
   <source>Wait some minutes. {0}</source>
   <translation>Attendez quelques minutes. {0}</translation>
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation>Attendez que ce soit terminé, puis réessayez.</translation>
  </message>
  <message>
   <source>Wait until it is done.</source>
   <translation>Attendez que ce soit fait.</translation>
  </message>
  <message>
   <source>Wait until it is finished.</source>
   <translation>Attendez que ce soit terminé.</translation>
  </message>
  <message>
   <source>Was it removed from the history?</source>
   <translation>A-t-elle été retirée de l'historique ?</translation>
  </message>
  <message>
   <source>What each weight does to the answers, layer {0} of {1}</source>
   <translation>Ce que chaque poids fait aux réponses, couche {0} sur {1}</translation>
  </message>
  <message>
   <source>What enters {0} holds values that are not numbers.</source>
   <translation>Ce qui entre dans {0} contient des valeurs qui ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>What has been sent is kept: press Resume later.</source>
   <translation>Ce qui est envoyé est gardé : appuyez plus tard sur Reprendre.</translation>
  </message>
  <message>
   <source>What most models are published in; exact for those.</source>
   <translation>Ce dans quoi la plupart des modèles sont publiés ; exact pour ceux-là.</translation>
  </message>
  <message>
   <source>What people look at in these days first.</source>
   <translation>Ce que les gens regardent ces jours-ci d'abord.</translation>
  </message>
  <message>
   <source>What the licence {0} says about sharing is not known here.{1}</source>
   <translation>Ce que la licence {0} dit du partage n'est pas connu ici.{1}</translation>
  </message>
  <message>
   <source>What the server says of new versions cannot be understood.</source>
   <translation>Ce que le serveur dit des nouvelles versions est incompréhensible.</translation>
  </message>
  <message>
   <source>What the server says of new versions does not bear the makers' signature.</source>
   <translation>Ce que le serveur dit des nouvelles versions ne porte pas la signature des auteurs du programme.</translation>
  </message>
  <message>
   <source>What the server says of new versions has no end.</source>
   <translation>Ce que le serveur dit des nouvelles versions n'a pas de fin.</translation>
  </message>
  <message>
   <source>What was found out about {0} is no longer in {1}.</source>
   <translation>Ce qui a été trouvé sur {0} n'est plus dans {1}.</translation>
  </message>
  <message>
   <source>When nothing else fits; expect noticeably worse answers.</source>
   <translation>Quand rien d'autre ne tient ; attendez-vous à des réponses sensiblement moins bonnes.</translation>
  </message>
  <message>
   <source>Where can I find a hotel near the railway station?</source>
   <translation>Where can I find a hotel near the railway station?</translation>
  </message>
  <message>
   <source>Word embeddings</source>
   <translation>Plongements de mots</translation>
  </message>
  <message>
   <source>Write a number above 0: 0.01 is hard to tell from the original, 0.1 noticeable.</source>
   <translation>Écrivez un nombre supérieur à 0 : 0.01 est difficile à distinguer de l'original, 0.1 se remarque.</translation>
  </message>
  <message>
   <source>Write for instance 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer or kl:0.05.</source>
   <translation>Écrivez par exemple 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer ou kl:0.05.</translation>
  </message>
  <message>
   <source>Writes text</source>
   <translation>Écrit du texte</translation>
  </message>
  <message>
   <source>Writing the original as GGUF</source>
   <translation>Écriture de l'original en GGUF</translation>
  </message>
  <message>
   <source>Writing what the model sees with</source>
   <translation>Écriture de la partie vision du modèle</translation>
  </message>
  <message>
   <source>You are not signed in.</source>
   <translation>Vous n'êtes pas connecté.</translation>
  </message>
  <message>
   <source>You have access to {0}.</source>
   <translation>Vous avez accès à {0}.</translation>
  </message>
  <message>
   <source>You have asked for access to {0}; its authors have not answered yet (403).</source>
   <translation>Vous avez demandé l'accès à {0} ; ses auteurs n'ont pas encore répondu (403).</translation>
  </message>
  <message>
   <source>Your account has no room for this: {0}.</source>
   <translation>Votre compte n'a pas de place pour cela : {0}.</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>Vos dossiers</translation>
  </message>
  <message>
   <source>Your token is fine, but your account has no access to {0} yet (403).</source>
   <translation>Votre jeton est bon, mais votre compte n'a pas encore accès à {0} (403).</translation>
  </message>
  <message>
   <source>Your token may not read {0}.</source>
   <translation>Votre jeton ne peut pas lire {0}.</translation>
  </message>
  <message>
   <source>Your token may not write to {0}'s models{1}.</source>
   <translation>Votre jeton ne peut pas écrire dans les modèles de {0}{1}.</translation>
  </message>
  <message>
   <source>Your token was not given the right to read gated models (403).</source>
   <translation>Votre jeton n'a pas reçu le droit de lire les modèles restreints (403).</translation>
  </message>
  <message>
   <source>a bias on its {0} ({1})</source>
   <translation>un biais sur {0} ({1})</translation>
  </message>
  <message>
   <source>a byte-level vocabulary always has a tokenizer</source>
   <translation>un vocabulaire au niveau des octets a toujours un tokenizer</translation>
  </message>
  <message>
   <source>a convolution without a bias</source>
   <translation>une convolution sans biais</translation>
  </message>
  <message>
   <source>a data set</source>
   <translation>un jeu de données</translation>
  </message>
  <message>
   <source>a factor of its experts' sum (routed_scaling_factor)</source>
   <translation>un facteur de la somme de ses experts (routed_scaling_factor)</translation>
  </message>
  <message>
   <source>a head for decisions ({0}), not embeddings,</source>
   <translation>une tête de décision ({0}) et non des plongements,</translation>
  </message>
  <message>
   <source>a key and a value for each head</source>
   <translation>une clé et une valeur pour chaque tête</translation>
  </message>
  <message>
   <source>a learned residual of the rank {0}</source>
   <translation>un résidu appris de rang {0}</translation>
  </message>
  <message>
   <source>a limit on queries, keys and values (clip_qkv)</source>
   <translation>une borne sur les requêtes, clés et valeurs (clip_qkv)</translation>
  </message>
  <message>
   <source>a normalization before the gate</source>
   <translation>une normalisation avant la porte</translation>
  </message>
  <message>
   <source>a part of a file of {0} bytes instead of {1}</source>
   <translation>une partie de fichier de {0} octets au lieu de {1}</translation>
  </message>
  <message>
   <source>a query scale of its own ({0})</source>
   <translation>sa propre échelle des requêtes ({0})</translation>
  </message>
  <message>
   <source>a scale of attention of its own</source>
   <translation>sa propre échelle d'attention</translation>
  </message>
  <message>
   <source>a scale of its own ({0})</source>
   <translation>une échelle propre ({0})</translation>
  </message>
  <message>
   <source>a soft cap of {0} on its output</source>
   <translation>un plafond souple de {0} sur sa sortie</translation>
  </message>
  <message>
   <source>a variant of rope</source>
   <translation>une variante de rope</translation>
  </message>
  <message>
   <source>a variant of yarn rope scaling</source>
   <translation>une variante de la mise à l'échelle rope yarn</translation>
  </message>
  <message>
   <source>a web page</source>
   <translation>une page web</translation>
  </message>
  <message>
   <source>added as it is</source>
   <translation>ajouté tel quel</translation>
  </message>
  <message>
   <source>alternating updates' correction</source>
   <translation>mises à jour alternées : correction</translation>
  </message>
  <message>
   <source>alternating updates' correction scale</source>
   <translation>mises à jour alternées : échelle de la correction</translation>
  </message>
  <message>
   <source>alternating updates' inverse projection</source>
   <translation>mises à jour alternées : projection inverse</translation>
  </message>
  <message>
   <source>alternating updates' prediction</source>
   <translation>mises à jour alternées : prédiction</translation>
  </message>
  <message>
   <source>alternating updates' projection</source>
   <translation>mises à jour alternées : projection</translation>
  </message>
  <message>
   <source>alternating updates' router</source>
   <translation>mises à jour alternées : routeur</translation>
  </message>
  <message>
   <source>an activation of its own (swiglu_alpha, swiglu_limit)</source>
   <translation>sa propre activation (swiglu_alpha, swiglu_limit)</translation>
  </message>
  <message>
   <source>an address that is none ({0})</source>
   <translation>une adresse qui n'en est pas une ({0})</translation>
  </message>
  <message>
   <source>an answer without end</source>
   <translation>une réponse sans fin</translation>
  </message>
  <message>
   <source>an attention of its own ({0})</source>
   <translation>sa propre attention ({0})</translation>
  </message>
  <message>
   <source>an inner size of {0}, which is not twice the hidden size</source>
   <translation>une taille interne de {0}, qui n'est pas le double de la taille cachée</translation>
  </message>
  <message>
   <source>an order of its own of layers with attention</source>
   <translation>son propre ordre des couches à attention</translation>
  </message>
  <message>
   <source>an order of its own of layers with experts</source>
   <translation>son propre ordre des couches à experts</translation>
  </message>
  <message>
   <source>an order of its own of layers without rope</source>
   <translation>son propre ordre des couches sans rope</translation>
  </message>
  <message>
   <source>an order of its own of layers without rotation</source>
   <translation>son propre ordre des couches sans rotation</translation>
  </message>
  <message>
   <source>an order of sliding windows of its own</source>
   <translation>son propre ordre des fenêtres glissantes</translation>
  </message>
  <message>
   <source>an order of windows of its own</source>
   <translation>son propre ordre des fenêtres</translation>
  </message>
  <message>
   <source>an output of another layer than the last</source>
   <translation>une sortie d’une autre couche que la dernière</translation>
  </message>
  <message>
   <source>an output that is normalized (norm_head)</source>
   <translation>une sortie normalisée (norm_head)</translation>
  </message>
  <message>
   <source>an output that is tied to its embeddings</source>
   <translation>une sortie liée à ses plongements</translation>
  </message>
  <message>
   <source>an unknown word</source>
   <translation>un mot inconnu</translation>
  </message>
  <message>
   <source>another number of streams</source>
   <translation>un autre nombre de flux</translation>
  </message>
  <message>
   <source>another order of rotation (rope_interleave)</source>
   <translation>un autre ordre de rotation (rope_interleave)</translation>
  </message>
  <message>
   <source>another part of each head that is rotated (partial_rotary_factor)</source>
   <translation>une autre part tournée de chaque tête (partial_rotary_factor)</translation>
  </message>
  <message>
   <source>another part than the one that was asked for ({0})</source>
   <translation>une autre partie que celle demandée ({0})</translation>
  </message>
  <message>
   <source>another pattern of sparse layers</source>
   <translation>un autre motif de couches creuses</translation>
  </message>
  <message>
   <source>another rope base in layers with a window</source>
   <translation>une autre base rope dans les couches à fenêtre</translation>
  </message>
  <message>
   <source>another scale of attention in long texts than in short ones</source>
   <translation>une échelle de l'attention différente dans les textes longs et dans les courts</translation>
  </message>
  <message>
   <source>another way of normalizing queries (use_qk_norm)</source>
   <translation>une autre normalisation des requêtes (use_qk_norm)</translation>
  </message>
  <message>
   <source>another way of weighing its experts ({0})</source>
   <translation>une autre pondération de ses experts ({0})</translation>
  </message>
  <message>
   <source>attention and feed-forward one after the other</source>
   <translation>l'attention et le feed-forward l'un après l'autre</translation>
  </message>
  <message>
   <source>attention gate</source>
   <translation>attention : porte</translation>
  </message>
  <message>
   <source>attention heads</source>
   <translation>têtes d'attention</translation>
  </message>
  <message>
   <source>attention key</source>
   <translation>attention : clé</translation>
  </message>
  <message>
   <source>attention normalization</source>
   <translation>attention : normalisation</translation>
  </message>
  <message>
   <source>attention or an output without biases</source>
   <translation>une attention ou une sortie sans biais</translation>
  </message>
  <message>
   <source>attention output</source>
   <translation>attention : sortie</translation>
  </message>
  <message>
   <source>attention query</source>
   <translation>attention : requête</translation>
  </message>
  <message>
   <source>attention query, key and value</source>
   <translation>attention : requête, clé et valeur</translation>
  </message>
  <message>
   <source>attention sinks</source>
   <translation>puits d'attention</translation>
  </message>
  <message>
   <source>attention to the past alone</source>
   <translation>une attention au seul passé</translation>
  </message>
  <message>
   <source>attention value</source>
   <translation>attention : valeur</translation>
  </message>
  <message>
   <source>attention without biases</source>
   <translation>une attention sans biais</translation>
  </message>
  <message>
   <source>behind a gate of its own</source>
   <translation>derrière sa propre porte</translation>
  </message>
  <message>
   <source>biases everywhere</source>
   <translation>des biais partout</translation>
  </message>
  <message>
   <source>biases in its convolutions</source>
   <translation>des biais dans ses convolutions</translation>
  </message>
  <message>
   <source>biases in its linear layers</source>
   <translation>des biais dans ses couches linéaires</translation>
  </message>
  <message>
   <source>byte-level BPE</source>
   <translation>BPE au niveau des octets</translation>
  </message>
  <message>
   <source>calls something that is no way to make a tensor</source>
   <translation>appelle quelque chose qui n'est pas une façon de faire un tenseur</translation>
  </message>
  <message>
   <source>cannot be reached</source>
   <translation>est injoignable</translation>
  </message>
  <message>
   <source>channel mixing blend of the key</source>
   <translation>mélange des canaux : dosage de la clé</translation>
  </message>
  <message>
   <source>channel mixing blend of the receptance</source>
   <translation>mélange des canaux : dosage de la réceptance</translation>
  </message>
  <message>
   <source>channel mixing key</source>
   <translation>mélange des canaux : clé</translation>
  </message>
  <message>
   <source>channel mixing receptance</source>
   <translation>mélange des canaux : réceptance</translation>
  </message>
  <message>
   <source>channel mixing value</source>
   <translation>mélange des canaux : valeur</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward down</source>
   <translation>feed-forward des experts de bloc : descente</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward gate</source>
   <translation>feed-forward des experts de bloc : porte</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward up</source>
   <translation>feed-forward des experts de bloc : montée</translation>
  </message>
  <message>
   <source>chunks of attention of its own size</source>
   <translation>sa propre taille de blocs d'attention</translation>
  </message>
  <message>
   <source>classifier</source>
   <translation>classifieur</translation>
  </message>
  <message>
   <source>classifier normalization</source>
   <translation>classifieur : normalisation</translation>
  </message>
  <message>
   <source>classifier output</source>
   <translation>classifieur : sortie</translation>
  </message>
  <message>
   <source>compressed before</source>
   <translation>déjà compressé</translation>
  </message>
  <message>
   <source>config.json does not state fullatt_block_indexes, the layers that see everything.</source>
   <translation>config.json n'indique pas fullatt_block_indexes, les couches qui voient tout.</translation>
  </message>
  <message>
   <source>config.json does not state what each of the layers is.</source>
   <translation>config.json n'indique pas ce qu'est chacune des couches.</translation>
  </message>
  <message>
   <source>config.json does not state {0}, which a {1} model needs.</source>
   <translation>config.json n'indique pas {0}, dont un modèle {1} a besoin.</translation>
  </message>
  <message>
   <source>config.json needs a share below 1 for each layer of activation_sparsity_pattern.</source>
   <translation>config.json doit avoir une part inférieure à 1 pour chaque couche de activation_sparsity_pattern.</translation>
  </message>
  <message>
   <source>config.json needs an mrope_section of three numbers that make half of a head of {0}.</source>
   <translation>config.json doit avoir un mrope_section de trois nombres qui font la moitié d'une tête de {0}.</translation>
  </message>
  <message>
   <source>config.json needs {0} values of rope {1}.</source>
   <translation>config.json doit avoir {0} valeurs de rope {1}.</translation>
  </message>
  <message>
   <source>config.json needs {0} values of {1}.</source>
   <translation>config.json doit avoir {0} valeurs de {1}.</translation>
  </message>
  <message>
   <source>config.json rotates {0} of {1} values of a head, which cannot be.</source>
   <translation>config.json tourne {0} valeurs sur {1} d'une tête, ce qui est impossible.</translation>
  </message>
  <message>
   <source>config.json says of no group of weights how they were compressed.</source>
   <translation>config.json ne dit d'aucun groupe de poids comment il a été compressé.</translation>
  </message>
  <message>
   <source>config.json states a feed-forward size of {0}.</source>
   <translation>config.json indique une taille de feed-forward de {0}.</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0} for the text part.</source>
   <translation>config.json indique une taille cachée de {0} pour la partie texte.</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0}, which {1} heads cannot share.</source>
   <translation>config.json indique une taille cachée de {0}, que {1} têtes ne peuvent pas se partager.</translation>
  </message>
  <message>
   <source>config.json states a rope low_freq_factor of {0}, which is not below {1}.</source>
   <translation>config.json indique un low_freq_factor de rope de {0}, qui n'est pas inférieur à {1}.</translation>
  </message>
  <message>
   <source>config.json states a vocabulary size of {0}.</source>
   <translation>config.json indique une taille de vocabulaire de {0}.</translation>
  </message>
  <message>
   <source>config.json states an attn_config that is no object.</source>
   <translation>config.json indique un attn_config qui n'est pas un objet.</translation>
  </message>
  <message>
   <source>config.json states an inner size of {0}, which {1} heads in {2} groups cannot share.</source>
   <translation>config.json indique une taille interne de {0}, que {1} têtes en {2} groupes ne peuvent pas se partager.</translation>
  </message>
  <message>
   <source>config.json states deepstack_visual_indexes that are no layers of the vision part.</source>
   <translation>config.json indique des deepstack_visual_indexes qui ne sont pas des couches de la partie visuelle.</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which cannot be rotated by halves.</source>
   <translation>config.json indique des têtes de {0}, qui ne peuvent pas être tournées par moitiés.</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which do not divide {1}.</source>
   <translation>config.json indique des têtes de {0}, qui ne divisent pas {1}.</translation>
  </message>
  <message>
   <source>config.json states more experts for each token than the {0} that exist.</source>
   <translation>config.json indique plus d'experts par jeton que les {0} qui existent.</translation>
  </message>
  <message>
   <source>config.json states num_kv_shared_layers = {0}.</source>
   <translation>config.json indique num_kv_shared_layers = {0}.</translation>
  </message>
  <message>
   <source>config.json states rope parameters that are no object.</source>
   <translation>config.json indique des paramètres rope qui ne sont pas un objet.</translation>
  </message>
  <message>
   <source>config.json states sections of rope that make no sense (mrope_section).</source>
   <translation>config.json indique des sections de rope qui n'ont pas de sens (mrope_section).</translation>
  </message>
  <message>
   <source>config.json states spatial_merge_size = {0}.</source>
   <translation>config.json indique spatial_merge_size = {0}.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1} for pictures.</source>
   <translation>config.json indique {0} = {1} pour les images.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}, which must be a positive number.</source>
   <translation>config.json indique {0} = {1}, ce qui doit être un nombre positif.</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}; a whole number from 1 to {2} is needed.</source>
   <translation>config.json indique {0} = {1} ; il faut un nombre entier de 1 à {2}.</translation>
  </message>
  <message>
   <source>config.json states {0} attention heads, which {1} cannot share.</source>
   <translation>config.json indique {0} têtes d'attention, que {1} ne peut pas partager.</translation>
  </message>
  <message>
   <source>config.json states {0} experts, which do not make {1} groups.</source>
   <translation>config.json indique {0} experts, qui ne font pas {1} groupes.</translation>
  </message>
  <message>
   <source>config.json states {0} heads for vectors of {1} numbers.</source>
   <translation>config.json indique {0} têtes pour des vecteurs de {1} nombres.</translation>
  </message>
  <message>
   <source>config.json states {0} layers and the kinds of {1}.</source>
   <translation>config.json indique {0} couches et les sortes de {1}.</translation>
  </message>
  <message>
   <source>context length</source>
   <translation>longueur du contexte</translation>
  </message>
  <message>
   <source>context size</source>
   <translation>taille du contexte</translation>
  </message>
  <message>
   <source>def mean(values): return sum(values) / len(values)</source>
   <translation>def mean(values): return sum(values) / len(values)</translation>
  </message>
  <message>
   <source>delta nets whose keys and values differ in size</source>
   <translation>des réseaux delta dont les clés et les valeurs diffèrent de taille</translation>
  </message>
  <message>
   <source>different epsilons in its norms</source>
   <translation>des epsilons différents dans ses normes</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>ne répond pas</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>ne tient pas</translation>
  </message>
  <message>
   <source>does not say how text is split</source>
   <translation>ne dit pas comment le texte est découpé</translation>
  </message>
  <message>
   <source>embedding's first projection</source>
   <translation>plongement : première projection</translation>
  </message>
  <message>
   <source>embedding's second projection</source>
   <translation>plongement : seconde projection</translation>
  </message>
  <message>
   <source>embeddings without a scale (mup_enabled)</source>
   <translation>des plongements sans échelle (mup_enabled)</translation>
  </message>
  <message>
   <source>encoder attention key</source>
   <translation>attention de l'encodeur : clé</translation>
  </message>
  <message>
   <source>encoder attention normalization</source>
   <translation>attention de l'encodeur : normalisation</translation>
  </message>
  <message>
   <source>encoder attention output</source>
   <translation>attention de l'encodeur : sortie</translation>
  </message>
  <message>
   <source>encoder attention query</source>
   <translation>attention de l'encodeur : requête</translation>
  </message>
  <message>
   <source>encoder attention value</source>
   <translation>attention de l'encodeur : valeur</translation>
  </message>
  <message>
   <source>encoder feed-forward down</source>
   <translation>feed-forward de l'encodeur : descente</translation>
  </message>
  <message>
   <source>encoder feed-forward gate</source>
   <translation>feed-forward de l'encodeur : porte</translation>
  </message>
  <message>
   <source>encoder feed-forward normalization</source>
   <translation>feed-forward de l'encodeur : normalisation</translation>
  </message>
  <message>
   <source>encoder feed-forward up</source>
   <translation>feed-forward de l'encodeur : montée</translation>
  </message>
  <message>
   <source>encoder relative positions</source>
   <translation>encodeur : positions relatives</translation>
  </message>
  <message>
   <source>encoder's final normalization</source>
   <translation>encodeur : normalisation finale</translation>
  </message>
  <message>
   <source>ended with code {0}</source>
   <translation>s'est arrêté avec le code {0}</translation>
  </message>
  <message>
   <source>expert router</source>
   <translation>routeur d'experts</translation>
  </message>
  <message>
   <source>expert router's correction</source>
   <translation>routeur d'experts : correction</translation>
  </message>
  <message>
   <source>experts beside its Mamba layers, which is not supported yet,</source>
   <translation>des experts à côté de ses couches Mamba, ce qui n'est pas encore pris en charge,</translation>
  </message>
  <message>
   <source>experts of another size than the feed-forward</source>
   <translation>des experts d'une autre taille que le feed-forward</translation>
  </message>
  <message>
   <source>experts per token</source>
   <translation>experts par jeton</translation>
  </message>
  <message>
   <source>experts without a correction (use_expert_bias)</source>
   <translation>des experts sans correction (use_expert_bias)</translation>
  </message>
  <message>
   <source>experts' feed-forward down</source>
   <translation>feed-forward des experts : descente</translation>
  </message>
  <message>
   <source>experts' feed-forward gate</source>
   <translation>feed-forward des experts : porte</translation>
  </message>
  <message>
   <source>experts' feed-forward gate and up</source>
   <translation>feed-forward des experts : porte et montée</translation>
  </message>
  <message>
   <source>experts' feed-forward up</source>
   <translation>feed-forward des experts : montée</translation>
  </message>
  <message>
   <source>experts' normalization</source>
   <translation>experts : normalisation</translation>
  </message>
  <message>
   <source>feed-forward activation</source>
   <translation>feed-forward : activation</translation>
  </message>
  <message>
   <source>feed-forward down</source>
   <translation>feed-forward : descente</translation>
  </message>
  <message>
   <source>feed-forward gate</source>
   <translation>feed-forward : porte</translation>
  </message>
  <message>
   <source>feed-forward normalization</source>
   <translation>feed-forward : normalisation</translation>
  </message>
  <message>
   <source>feed-forward size</source>
   <translation>taille du feed-forward</translation>
  </message>
  <message>
   <source>feed-forward up</source>
   <translation>feed-forward : montée</translation>
  </message>
  <message>
   <source>fewer heads for keys and values than for queries</source>
   <translation>moins de têtes pour les clés et valeurs que pour les requêtes</translation>
  </message>
  <message>
   <source>final normalization</source>
   <translation>normalisation finale</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>tient</translation>
  </message>
  <message>
   <source>fits barely</source>
   <translation>tient tout juste</translation>
  </message>
  <message>
   <source>fits {0} with {1} tokens of context</source>
   <translation>tient sur {0} avec {1} jetons de contexte</translation>
  </message>
  <message>
   <source>gate of the layer's own embeddings</source>
   <translation>porte des plongements propres à la couche</translation>
  </message>
  <message>
   <source>groups of experts</source>
   <translation>des groupes d'experts</translation>
  </message>
  <message>
   <source>groups of {0}</source>
   <translation>groupes de {0}</translation>
  </message>
  <message>
   <source>has a special token {0}</source>
   <translation>a un jeton spécial {0}</translation>
  </message>
  <message>
   <source>has a token that is no base64 at place {0}</source>
   <translation>a un jeton qui n'est pas du base64 à la place {0}</translation>
  </message>
  <message>
   <source>has a token {0} at place {1}</source>
   <translation>a un jeton {0} à la place {1}</translation>
  </message>
  <message>
   <source>has counts for {0} that are no numbers of tokens</source>
   <translation>a pour {0} des comptes qui ne sont pas des nombres de jetons</translation>
  </message>
  <message>
   <source>has keys that are no names</source>
   <translation>a des clés qui ne sont pas des noms</translation>
  </message>
  <message>
   <source>has no fitting counts for {0}</source>
   <translation>n'a pas de comptes qui conviennent pour {0}</translation>
  </message>
  <message>
   <source>has tensors that are views of others in a layout of long ago</source>
   <translation>a des tenseurs qui sont des vues d'autres, dans une disposition très ancienne</translation>
  </message>
  <message>
   <source>has values for {0} that are no sums of squares</source>
   <translation>a pour {0} des valeurs qui ne sont pas des sommes de carrés</translation>
  </message>
  <message>
   <source>has {0} twice</source>
   <translation>a deux fois {0}</translation>
  </message>
  <message>
   <source>head size</source>
   <translation>taille des têtes</translation>
  </message>
  <message>
   <source>heads of {0} values with an epsilon of {1}</source>
   <translation>des têtes de {0} valeurs avec un epsilon de {1}</translation>
  </message>
  <message>
   <source>heads that do not make up its hidden size</source>
   <translation>des têtes qui ne font pas sa taille cachée</translation>
  </message>
  <message>
   <source>hidden size</source>
   <translation>taille cachée</translation>
  </message>
  <message>
   <source>holds no tensor's importance</source>
   <translation>ne contient l'importance d'aucun tenseur</translation>
  </message>
  <message>
   <source>inner size</source>
   <translation>taille interne</translation>
  </message>
  <message>
   <source>is a GGUF, but no importance matrix</source>
   <translation>est un GGUF, mais pas une matrice d'importance</translation>
  </message>
  <message>
   <source>is cut short, or not an importance matrix</source>
   <translation>est tronqué, ou n'est pas une matrice d'importance</translation>
  </message>
  <message>
   <source>is not an importance matrix</source>
   <translation>n'est pas une matrice d'importance</translation>
  </message>
  <message>
   <source>is {0} GB, which no real one is</source>
   <translation>fait {0} Go, ce qu'aucun vrai ne fait</translation>
  </message>
  <message>
   <source>it does not cut around Chinese characters</source>
   <translation>il ne coupe pas autour des caractères chinois</translation>
  </message>
  <message>
   <source>it does not say why</source>
   <translation>il ne dit pas pourquoi</translation>
  </message>
  <message>
   <source>it keeps control characters</source>
   <translation>il garde les caractères de contrôle</translation>
  </message>
  <message>
   <source>its normalizer is {0}</source>
   <translation>son normaliseur est {0}</translation>
  </message>
  <message>
   <source>its pre-tokenizer is {0}</source>
   <translation>son pré-tokenizer est {0}</translation>
  </message>
  <message>
   <source>key and value, compressed</source>
   <translation>clé et valeur, compressées</translation>
  </message>
  <message>
   <source>key and value, expanded</source>
   <translation>clé et valeur, étendues</translation>
  </message>
  <message>
   <source>key normalization</source>
   <translation>normalisation de la clé</translation>
  </message>
  <message>
   <source>key, expanded</source>
   <translation>clé, étendue</translation>
  </message>
  <message>
   <source>key/value heads</source>
   <translation>têtes clé/valeur</translation>
  </message>
  <message>
   <source>layer {0} has no {1}</source>
   <translation>la couche {0} n'a pas de {1}</translation>
  </message>
  <message>
   <source>layers of another make (no {0})</source>
   <translation>des couches d'une autre construction (pas de {0})</translation>
  </message>
  <message>
   <source>layers of another make ({0})</source>
   <translation>des couches d'une autre construction ({0})</translation>
  </message>
  <message>
   <source>layers of different feed-forward sizes</source>
   <translation>des couches aux tailles de feed-forward différentes</translation>
  </message>
  <message>
   <source>layers of the kind {0}</source>
   <translation>des couches de la sorte {0}</translation>
  </message>
  <message>
   <source>layers with a window</source>
   <translation>des couches à fenêtre</translation>
  </message>
  <message>
   <source>layers with attention</source>
   <translation>des couches à attention</translation>
  </message>
  <message>
   <source>layers without experts</source>
   <translation>des couches sans experts</translation>
  </message>
  <message>
   <source>layers without experts at its end</source>
   <translation>des couches sans experts à sa fin</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>laissé de côté</translation>
  </message>
  <message>
   <source>limits on its time step ({0})</source>
   <translation>des bornes sur son pas de temps ({0})</translation>
  </message>
  <message>
   <source>links are switched off</source>
   <translation>les liens sont désactivés</translation>
  </message>
  <message>
   <source>lists {0} tokens where it promises {1}</source>
   <translation>liste {0} jetons là où il en annonce {1}</translation>
  </message>
  <message>
   <source>llama.cpp cannot run the output. {0}</source>
   <translation>llama.cpp ne peut pas faire tourner la sortie. {0}</translation>
  </message>
  <message>
   <source>llama.cpp computes this model in a simpler way than its makers meant: it leaves out a step of its normalization, and weighs its two experts by about half. Expect other answers than the original's.</source>
   <translation>llama.cpp calcule ce modèle plus simplement que ses auteurs ne l'ont voulu : il omet une étape de sa normalisation et pondère ses deux experts à peu près à parts égales. Attendez-vous à d'autres réponses que celles de l'original.</translation>
  </message>
  <message>
   <source>llama.cpp could not answer: {0}.</source>
   <translation>llama.cpp n'a pas pu répondre : {0}.</translation>
  </message>
  <message>
   <source>llama.cpp did not finish within {0} minutes.</source>
   <translation>llama.cpp n'a pas fini en {0} minutes.</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it held the file.</source>
   <translation>llama.cpp s'est arrêté avec le code {0} alors qu'il tenait le fichier.</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it read the file.</source>
   <translation>llama.cpp s'est arrêté avec le code {0} en lisant le fichier.</translation>
  </message>
  <message>
   <source>llama.cpp has run the file</source>
   <translation>llama.cpp a fait tourner le fichier</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and {0}</source>
   <translation>llama.cpp charge le fichier et {0}</translation>
  </message>
  <message>
   <source>llama.cpp refused the file: {0}.</source>
   <translation>llama.cpp a refusé le fichier : {0}.</translation>
  </message>
  <message>
   <source>llama.cpp writes with {0}</source>
   <translation>llama.cpp écrit avec {0}</translation>
  </message>
  <message>
   <source>llama.cpp's runtime (xllamacpp) is not installed here.</source>
   <translation>Le moteur de llama.cpp (xllamacpp) n'est pas installé ici.</translation>
  </message>
  <message>
   <source>low must be less than high.</source>
   <translation>low doit être inférieur à high.</translation>
  </message>
  <message>
   <source>low-rank residual, left</source>
   <translation>résidu de rang faible, gauche</translation>
  </message>
  <message>
   <source>low-rank residual, right</source>
   <translation>résidu de rang faible, droite</translation>
  </message>
  <message>
   <source>merges.txt is damaged at line {0}.</source>
   <translation>merges.txt est abîmé à la ligne {0}.</translation>
  </message>
  <message>
   <source>method not stated</source>
   <translation>méthode non indiquée</translation>
  </message>
  <message>
   <source>mix, method, format, name, quality and pre_tokenizer of a recipe are texts.</source>
   <translation>mix, method, format, name, quality et pre_tokenizer d'une recette sont des textes.</translation>
  </message>
  <message>
   <source>modules.json does not hold a list of modules.</source>
   <translation>modules.json ne contient pas une liste de modules.</translation>
  </message>
  <message>
   <source>modules.json names the folder {0}.</source>
   <translation>modules.json nomme le dossier {0}.</translation>
  </message>
  <message>
   <source>names {0}, which no weights need</source>
   <translation>nomme {0}, dont aucun poids n'a besoin</translation>
  </message>
  <message>
   <source>neither the file nor the part that was asked for (status {0})</source>
   <translation>ni le fichier ni la partie demandée (état {0})</translation>
  </message>
  <message>
   <source>no layer with experts</source>
   <translation>aucune couche à experts</translation>
  </message>
  <message>
   <source>no loss</source>
   <translation>aucune perte</translation>
  </message>
  <message>
   <source>no model named</source>
   <translation>aucun modèle nommé</translation>
  </message>
  <message>
   <source>no right</source>
   <translation>aucun droit</translation>
  </message>
  <message>
   <source>no rope</source>
   <translation>pas de rope</translation>
  </message>
  <message>
   <source>no token</source>
   <translation>aucun jeton</translation>
  </message>
  <message>
   <source>no windows</source>
   <translation>aucune fenêtre</translation>
  </message>
  <message>
   <source>none stated</source>
   <translation>aucune indiquée</translation>
  </message>
  <message>
   <source>normalization after attention</source>
   <translation>normalisation après l'attention</translation>
  </message>
  <message>
   <source>normalization after feed-forward</source>
   <translation>normalisation après le feed-forward</translation>
  </message>
  <message>
   <source>normalization after the experts</source>
   <translation>normalisation après les experts</translation>
  </message>
  <message>
   <source>normalization after the layer's own embeddings</source>
   <translation>normalisation après les plongements propres à la couche</translation>
  </message>
  <message>
   <source>normalization after the low-rank residual</source>
   <translation>normalisation après le résidu de rang faible</translation>
  </message>
  <message>
   <source>normalization after the shared feed-forward</source>
   <translation>normalisation après le feed-forward partagé</translation>
  </message>
  <message>
   <source>normalization before feed-forward</source>
   <translation>normalisation avant le feed-forward</translation>
  </message>
  <message>
   <source>normalization before the experts</source>
   <translation>normalisation avant les experts</translation>
  </message>
  <message>
   <source>normalization inside attention</source>
   <translation>normalisation dans l'attention</translation>
  </message>
  <message>
   <source>normalization inside feed-forward</source>
   <translation>normalisation dans le feed-forward</translation>
  </message>
  <message>
   <source>normalization of attention's output</source>
   <translation>normalisation de la sortie de l'attention</translation>
  </message>
  <message>
   <source>normalization of the alternating updates' router</source>
   <translation>normalisation du routeur des mises à jour alternées</translation>
  </message>
  <message>
   <source>normalization of the compressed key and value</source>
   <translation>normalisation de la clé et de la valeur compressées</translation>
  </message>
  <message>
   <source>normalization of the compressed query</source>
   <translation>normalisation de la requête compressée</translation>
  </message>
  <message>
   <source>normalization of the embeddings</source>
   <translation>normalisation des plongements</translation>
  </message>
  <message>
   <source>normalization of the layer's output</source>
   <translation>normalisation de la sortie de la couche</translation>
  </message>
  <message>
   <source>normalization of the projected embeddings</source>
   <translation>normalisation des plongements projetés</translation>
  </message>
  <message>
   <source>normalization of the state space step</source>
   <translation>normalisation du pas de l'espace d'états</translation>
  </message>
  <message>
   <source>normalization of the state space's B</source>
   <translation>normalisation du B de l'espace d'états</translation>
  </message>
  <message>
   <source>normalization of the state space's C</source>
   <translation>normalisation du C de l'espace d'états</translation>
  </message>
  <message>
   <source>normalized queries and keys</source>
   <translation>des requêtes et clés normalisées</translation>
  </message>
  <message>
   <source>norms before its parts or another order of rope</source>
   <translation>des normes avant ses parties ou un autre ordre de rope</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>ollama run {0}</source>
   <translation>ollama run {0}</translation>
  </message>
  <message>
   <source>one group per row</source>
   <translation>un groupe par ligne</translation>
  </message>
  <message>
   <source>one matrix for words and output that are scaled differently</source>
   <translation>une seule matrice pour les mots et la sortie, mis à l'échelle différemment</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <source>other biases than Mamba's usual ones</source>
   <translation>d'autres biais que ceux, habituels, de Mamba</translation>
  </message>
  <message>
   <source>output</source>
   <translation>sortie</translation>
  </message>
  <message>
   <source>pictures whose first part is left out</source>
   <translation>des images dont la première partie est omise</translation>
  </message>
  <message>
   <source>position embeddings</source>
   <translation>plongements de position</translation>
  </message>
  <message>
   <source>positions as slopes (ALiBi)</source>
   <translation>des positions en pentes (ALiBi)</translation>
  </message>
  <message>
   <source>positions that are not slopes (ALiBi)</source>
   <translation>des positions qui ne sont pas des pentes (ALiBi)</translation>
  </message>
  <message>
   <source>preprocessor_config.json does not state {0}, three numbers.</source>
   <translation>preprocessor_config.json n'indique pas {0}, trois nombres.</translation>
  </message>
  <message>
   <source>projection of the embeddings to every layer</source>
   <translation>projection des plongements vers chaque couche</translation>
  </message>
  <message>
   <source>projection of the layer's own embeddings</source>
   <translation>projection des plongements propres à la couche</translation>
  </message>
  <message>
   <source>query normalization</source>
   <translation>normalisation de la requête</translation>
  </message>
  <message>
   <source>query, compressed</source>
   <translation>requête, compressée</translation>
  </message>
  <message>
   <source>query, expanded</source>
   <translation>requête, étendue</translation>
  </message>
  <message>
   <source>reads a few sentences</source>
   <translation>lit quelques phrases</translation>
  </message>
  <message>
   <source>relative positions</source>
   <translation>positions relatives</translation>
  </message>
  <message>
   <source>residuals behind its norms</source>
   <translation>des résidus derrière ses normes</translation>
  </message>
  <message>
   <source>rope alpha</source>
   <translation>rope alpha</translation>
  </message>
  <message>
   <source>rope scaling of the kind {0}</source>
   <translation>une mise à l'échelle rope de la sorte {0}</translation>
  </message>
  <message>
   <source>rope_theta = {0} for pictures</source>
   <translation>rope_theta = {0} pour les images</translation>
  </message>
  <message>
   <source>rotary embeddings on a part of each head ({0})</source>
   <translation>des plongements rotatifs sur une part de chaque tête ({0})</translation>
  </message>
  <message>
   <source>rotary factors, long</source>
   <translation>facteurs rotatifs, longs</translation>
  </message>
  <message>
   <source>rotary factors, short</source>
   <translation>facteurs rotatifs, courts</translation>
  </message>
  <message>
   <source>rotary frequencies</source>
   <translation>fréquences rotatives</translation>
  </message>
  <message>
   <source>scale of the layer's output</source>
   <translation>échelle de la sortie de la couche</translation>
  </message>
  <message>
   <source>scaled outputs</source>
   <translation>des sorties mises à l'échelle</translation>
  </message>
  <message>
   <source>second attention normalization</source>
   <translation>seconde normalisation de l'attention</translation>
  </message>
  <message>
   <source>segment embeddings</source>
   <translation>plongements de segment</translation>
  </message>
  <message>
   <source>sets attributes of something that is no list of tensors</source>
   <translation>définit des attributs de quelque chose qui n'est pas une liste de tenseurs</translation>
  </message>
  <message>
   <source>several experts that compute every token</source>
   <translation>plusieurs experts qui calculent chaque jeton</translation>
  </message>
  <message>
   <source>shared experts' feed-forward down</source>
   <translation>feed-forward des experts partagés : descente</translation>
  </message>
  <message>
   <source>shared experts' feed-forward gate</source>
   <translation>feed-forward des experts partagés : porte</translation>
  </message>
  <message>
   <source>shared experts' feed-forward up</source>
   <translation>feed-forward des experts partagés : montée</translation>
  </message>
  <message>
   <source>shared experts' gate</source>
   <translation>experts partagés : porte</translation>
  </message>
  <message>
   <source>short convolution</source>
   <translation>convolution courte</translation>
  </message>
  <message>
   <source>short convolution input</source>
   <translation>convolution courte : entrée</translation>
  </message>
  <message>
   <source>short convolution output</source>
   <translation>convolution courte : sortie</translation>
  </message>
  <message>
   <source>sliding window</source>
   <translation>fenêtre glissante</translation>
  </message>
  <message>
   <source>soft caps on attention</source>
   <translation>des plafonds souples sur l'attention</translation>
  </message>
  <message>
   <source>state size</source>
   <translation>taille de l'état</translation>
  </message>
  <message>
   <source>state space alpha</source>
   <translation>espace d'états : alpha</translation>
  </message>
  <message>
   <source>state space beta</source>
   <translation>espace d'états : bêta</translation>
  </message>
  <message>
   <source>state space beta and alpha</source>
   <translation>espace d'états : bêta et alpha</translation>
  </message>
  <message>
   <source>state space convolution</source>
   <translation>espace d'états : convolution</translation>
  </message>
  <message>
   <source>state space decay</source>
   <translation>espace d'états : décroissance</translation>
  </message>
  <message>
   <source>state space input</source>
   <translation>espace d'états : entrée</translation>
  </message>
  <message>
   <source>state space normalization</source>
   <translation>espace d'états : normalisation</translation>
  </message>
  <message>
   <source>state space output</source>
   <translation>espace d'états : sortie</translation>
  </message>
  <message>
   <source>state space selection</source>
   <translation>espace d'états : sélection</translation>
  </message>
  <message>
   <source>state space skip</source>
   <translation>espace d'états : saut</translation>
  </message>
  <message>
   <source>state space step</source>
   <translation>espace d'états : pas</translation>
  </message>
  <message>
   <source>states {0} as {1}</source>
   <translation>indique {1} pour {0}</translation>
  </message>
  <message>
   <source>states {0} wrongly</source>
   <translation>indique mal {0}</translation>
  </message>
  <message>
   <source>streams that are not scaled before the layer's own embeddings</source>
   <translation>des flux qui ne sont pas mis à l'échelle avant les embeddings propres à la couche</translation>
  </message>
  <message>
   <source>structural only</source>
   <translation>structure seulement</translation>
  </message>
  <message>
   <source>the activation {0}</source>
   <translation>l'activation {0}</translation>
  </message>
  <message>
   <source>the beginning of a text</source>
   <translation>le début d'un texte</translation>
  </message>
  <message>
   <source>the end of a text</source>
   <translation>la fin d'un texte</translation>
  </message>
  <message>
   <source>the linear layers behind the model ({0}): the result's vectors are those before them, and not to be compared with the original's</source>
   <translation>les couches linéaires derrière le modèle ({0}) : les vecteurs du résultat sont ceux d’avant elles et ne se comparent pas à ceux de l’original</translation>
  </message>
  <message>
   <source>the part that hears sounds, which cannot be written for llama.cpp yet</source>
   <translation>la partie qui entend les sons, qui ne peut pas encore être écrite pour llama.cpp</translation>
  </message>
  <message>
   <source>the part that sees pictures, which cannot be written for llama.cpp yet: the result reads text only</source>
   <translation>la partie qui voit les images, qui ne peut pas encore être écrite pour llama.cpp : le résultat ne lit que du texte</translation>
  </message>
  <message>
   <source>the vector of the whole picture among those of its parts</source>
   <translation>le vecteur de l'image entière parmi ceux de ses parties</translation>
  </message>
  <message>
   <source>there is none here</source>
   <translation>il n'y en a pas ici</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>cet ordinateur</translation>
  </message>
  <message>
   <source>this computer's {0}</source>
   <translation>{0} de cet ordinateur</translation>
  </message>
  <message>
   <source>three quarters</source>
   <translation>trois quarts</translation>
  </message>
  <message>
   <source>time mixing A0</source>
   <translation>mélange temporel : A0</translation>
  </message>
  <message>
   <source>time mixing A1</source>
   <translation>mélange temporel : A1</translation>
  </message>
  <message>
   <source>time mixing A2</source>
   <translation>mélange temporel : A2</translation>
  </message>
  <message>
   <source>time mixing G1</source>
   <translation>mélange temporel : G1</translation>
  </message>
  <message>
   <source>time mixing G2</source>
   <translation>mélange temporel : G2</translation>
  </message>
  <message>
   <source>time mixing V0</source>
   <translation>mélange temporel : V0</translation>
  </message>
  <message>
   <source>time mixing V1</source>
   <translation>mélange temporel : V1</translation>
  </message>
  <message>
   <source>time mixing V2</source>
   <translation>mélange temporel : V2</translation>
  </message>
  <message>
   <source>time mixing W0</source>
   <translation>mélange temporel : W0</translation>
  </message>
  <message>
   <source>time mixing W1</source>
   <translation>mélange temporel : W1</translation>
  </message>
  <message>
   <source>time mixing W2</source>
   <translation>mélange temporel : W2</translation>
  </message>
  <message>
   <source>time mixing blend</source>
   <translation>mélange temporel : dosage</translation>
  </message>
  <message>
   <source>time mixing blend of the decay</source>
   <translation>mélange temporel : dosage de la décroissance</translation>
  </message>
  <message>
   <source>time mixing blend of the gate</source>
   <translation>mélange temporel : dosage de la porte</translation>
  </message>
  <message>
   <source>time mixing blend of the key</source>
   <translation>mélange temporel : dosage de la clé</translation>
  </message>
  <message>
   <source>time mixing blend of the receptance</source>
   <translation>mélange temporel : dosage de la réceptance</translation>
  </message>
  <message>
   <source>time mixing blend of the value</source>
   <translation>mélange temporel : dosage de la valeur</translation>
  </message>
  <message>
   <source>time mixing blends</source>
   <translation>mélange temporel : dosages</translation>
  </message>
  <message>
   <source>time mixing decay</source>
   <translation>mélange temporel : décroissance</translation>
  </message>
  <message>
   <source>time mixing decay W1</source>
   <translation>mélange temporel : décroissance W1</translation>
  </message>
  <message>
   <source>time mixing decay W2</source>
   <translation>mélange temporel : décroissance W2</translation>
  </message>
  <message>
   <source>time mixing gate</source>
   <translation>mélange temporel : porte</translation>
  </message>
  <message>
   <source>time mixing key</source>
   <translation>mélange temporel : clé</translation>
  </message>
  <message>
   <source>time mixing normalization</source>
   <translation>mélange temporel : normalisation</translation>
  </message>
  <message>
   <source>time mixing of the first</source>
   <translation>mélange temporel du premier</translation>
  </message>
  <message>
   <source>time mixing output</source>
   <translation>mélange temporel : sortie</translation>
  </message>
  <message>
   <source>time mixing receptance</source>
   <translation>mélange temporel : réceptance</translation>
  </message>
  <message>
   <source>time mixing value</source>
   <translation>mélange temporel : valeur</translation>
  </message>
  <message>
   <source>time mixing, key of the key</source>
   <translation>mélange temporel : clé de la clé</translation>
  </message>
  <message>
   <source>time mixing, key of the rate</source>
   <translation>mélange temporel : clé du taux</translation>
  </message>
  <message>
   <source>time mixing, receptance of the key</source>
   <translation>mélange temporel : réceptance de la clé</translation>
  </message>
  <message>
   <source>to be a JSON object</source>
   <translation>d'être un objet JSON</translation>
  </message>
  <message>
   <source>tokenizer.json has a token {0}.</source>
   <translation>tokenizer.json a un jeton {0}.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'model'.</source>
   <translation>tokenizer.json n'a pas de 'model' utilisable.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'vocab'.</source>
   <translation>tokenizer.json n'a pas de 'vocab' utilisable.</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable {0}.</source>
   <translation>tokenizer.json n'a pas de {0} utilisable.</translation>
  </message>
  <message>
   <source>tokenizer.json has token numbers that are no numbers.</source>
   <translation>tokenizer.json a des numéros de jeton qui ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>tokenizer.json holds the merge {0}.</source>
   <translation>tokenizer.json contient la fusion {0}.</translation>
  </message>
  <message>
   <source>tokenizer.json numbers {0} tokens up to {1}.</source>
   <translation>tokenizer.json numérote {0} jetons jusqu'à {1}.</translation>
  </message>
  <message>
   <source>tokenizer.json states a prefix that is no text.</source>
   <translation>tokenizer.json indique un préfixe qui n'est pas un texte.</translation>
  </message>
  <message>
   <source>tokenizer.model holds no pieces.</source>
   <translation>tokenizer.model ne contient pas de morceaux.</translation>
  </message>
  <message>
   <source>tokenizer.model is damaged.</source>
   <translation>tokenizer.model est abîmé.</translation>
  </message>
  <message>
   <source>tokenizer.model is of SentencePiece's kind of words or characters, which llama.cpp does not have.</source>
   <translation>tokenizer.model est de la sorte à mots ou à caractères de SentencePiece, que llama.cpp n'a pas.</translation>
  </message>
  <message>
   <source>tokenizer_config.json holds a chat template that is not text.</source>
   <translation>tokenizer_config.json contient un modèle de dialogue qui n'est pas un texte.</translation>
  </message>
  <message>
   <source>two thirds</source>
   <translation>deux tiers</translation>
  </message>
  <message>
   <source>unfinished download</source>
   <translation>téléchargement inachevé</translation>
  </message>
  <message>
   <source>uses the instruction {0}, which weights do not need</source>
   <translation>utilise l'instruction {0}, dont les poids n'ont pas besoin</translation>
  </message>
  <message>
   <source>value i and value i + half</source>
   <translation>valeur i et valeur i + moitié</translation>
  </message>
  <message>
   <source>value, expanded</source>
   <translation>valeur, étendue</translation>
  </message>
  <message>
   <source>was ended by signal {0}</source>
   <translation>a été arrêté par le signal {0}</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>poids</translation>
  </message>
  <message>
   <source>what has arrived is kept</source>
   <translation>ce qui est arrivé est gardé</translation>
  </message>
  <message>
   <source>what has been sent is kept</source>
   <translation>ce qui est envoyé est gardé</translation>
  </message>
  <message>
   <source>windows in {0} layers</source>
   <translation>des fenêtres dans {0} couches</translation>
  </message>
  <message>
   <source>word embeddings</source>
   <translation>plongements de mots</translation>
  </message>
  <message>
   <source>word embeddings of every layer</source>
   <translation>plongements de mots de chaque couche</translation>
  </message>
  <message>
   <source>word embeddings of {0} values for each layer</source>
   <translation>des plongements de mots de {0} valeurs pour chaque couche</translation>
  </message>
  <message>
   <source>working memory</source>
   <translation>mémoire de travail</translation>
  </message>
  <message>
   <source>writes a few words</source>
   <translation>écrit quelques mots</translation>
  </message>
  <message>
   <source>wrong token</source>
   <translation>mauvais jeton</translation>
  </message>
  <message>
   <source>{0} GB are needed on the disk of {1}, {2} GB are free.</source>
   <translation>Il faut {0} Go sur le disque de {1}, {2} Go sont libres.</translation>
  </message>
  <message>
   <source>{0} GiB are left to the system and other programs.</source>
   <translation>{0} Gio sont laissés au système et aux autres programmes.</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs to free memory.</source>
   <translation>{0} Si cela se reproduit, fermez d'autres programmes pour libérer de la mémoire.</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs, or go on with fewer threads.</source>
   <translation>{0} Si cela se reproduit, fermez d'autres programmes, ou continuez avec moins de fils.</translation>
  </message>
  <message>
   <source>{0} MLX, groups of {1}</source>
   <translation>{0} MLX, groupes de {1}</translation>
  </message>
  <message>
   <source>{0} So the values were chosen without calibration.</source>
   <translation>{0} Les valeurs ont donc été choisies sans calibrage.</translation>
  </message>
  <message>
   <source>{0} addresses, each of which points to another</source>
   <translation>{0} adresses, dont chacune renvoie à une autre</translation>
  </message>
  <message>
   <source>{0} after {1} s of work</source>
   <translation>{0} après {1} s de travail</translation>
  </message>
  <message>
   <source>{0} already exists.</source>
   <translation>{0} existe déjà.</translation>
  </message>
  <message>
   <source>{0} and {1} are the same tensor.</source>
   <translation>{0} et {1} sont le même tenseur.</translation>
  </message>
  <message>
   <source>{0} answers question {1}</source>
   <translation>{0} répond à la question {1}</translation>
  </message>
  <message>
   <source>{0} answers, but not as the Hub does.</source>
   <translation>{0} répond, mais pas comme le Hub.</translation>
  </message>
  <message>
   <source>{0} answers, layer {1} of {2}</source>
   <translation>{0} : réponses, couche {1} sur {2}</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that its publisher states.</source>
   <translation>{0} est arrivé abîmé deux fois : sa somme de contrôle n'est pas celle qu'indique son éditeur.</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that the Hub states.</source>
   <translation>{0} est arrivé abîmé deux fois : sa somme de contrôle n'est pas celle qu'indique le Hub.</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: the Hub counts another checksum.</source>
   <translation>{0} est arrivé abîmé deux fois : le Hub compte une autre somme de contrôle.</translation>
  </message>
  <message>
   <source>{0} arrived damaged: its checksum is not the one that the Hub states.</source>
   <translation>{0} est arrivé abîmé : sa somme de contrôle n'est pas celle qu'indique le Hub.</translation>
  </message>
  <message>
   <source>{0} arrived damaged; fetching it again</source>
   <translation>{0} est arrivé abîmé ; nouvelle recherche</translation>
  </message>
  <message>
   <source>{0} arrived damaged; sending it again</source>
   <translation>{0} est arrivé abîmé ; nouvel envoi</translation>
  </message>
  <message>
   <source>{0} arrives in another encoding than asked for.</source>
   <translation>{0} arrive dans un autre encodage que celui demandé.</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0} en {1}</translation>
  </message>
  <message>
   <source>{0} asks who you are, and no token is kept here.</source>
   <translation>{0} demande qui vous êtes, et aucun jeton n'est conservé ici.</translation>
  </message>
  <message>
   <source>{0} attention heads that share {1}</source>
   <translation>{0} têtes d'attention qui se partagent {1}</translation>
  </message>
  <message>
   <source>{0} became shorter</source>
   <translation>{0} a raccourci</translation>
  </message>
  <message>
   <source>{0} belongs to no layer that config.json states.</source>
   <translation>{0} n’appartient à aucune couche indiquée par config.json.</translation>
  </message>
  <message>
   <source>{0} bytes instead of {1}</source>
   <translation>{0} octets au lieu de {1}</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name.</source>
   <translation>{0} ne peut pas être le nom d'un modèle.</translation>
  </message>
  <message>
   <source>{0} cannot be linked into LM Studio's folder ({1}); a copy takes {2} GB more.</source>
   <translation>{0} ne peut pas être lié dans le dossier de LM Studio ({1}) ; une copie prend {2} Go de plus.</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} est injoignable.</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>{0} est injoignable : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read from afar.</source>
   <translation>{0} ne peut pas être lu à distance.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} est illisible : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>{0} ne peut pas être retiré : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>{0} est inutilisable : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation>Impossible d'écrire {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: the disk is full.</source>
   <translation>Impossible d'écrire {0} : le disque est plein.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>Impossible d'écrire {0} : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot store {1}.</source>
   <translation>{0} ne peut pas enregistrer {1}.</translation>
  </message>
  <message>
   <source>{0} changed on the Hub while it was read.</source>
   <translation>{0} a changé sur le Hub pendant la lecture.</translation>
  </message>
  <message>
   <source>{0} changes {1} in two ways.</source>
   <translation>{0} modifie {1} de deux manières.</translation>
  </message>
  <message>
   <source>{0} changes {1}, which {2} does not have.</source>
   <translation>{0} modifie {1}, que {2} n'a pas.</translation>
  </message>
  <message>
   <source>{0} claims a header of {1} bytes; the file has {2}.</source>
   <translation>{0} annonce un en-tête de {1} octets ; le fichier en a {2}.</translation>
  </message>
  <message>
   <source>{0} claims to hold {1} files in a table of {2} bytes.</source>
   <translation>{0} prétend contenir {1} fichiers dans une table de {2} octets.</translation>
  </message>
  <message>
   <source>{0} columns do not divide into the {1} groups that have scales.</source>
   <translation>{0} colonnes ne se divisent pas en les {1} groupes qui ont des échelles.</translation>
  </message>
  <message>
   <source>{0} describes its tensors in {1} bytes, which no real one does.</source>
   <translation>{0} décrit ses tenseurs en {1} octets, ce qu'aucun vrai ne fait.</translation>
  </message>
  <message>
   <source>{0} describes no tensor of 4-bit numbers.</source>
   <translation>{0} ne décrit aucun tenseur de nombres à 4 bits.</translation>
  </message>
  <message>
   <source>{0} does not answer.</source>
   <translation>{0} ne répond pas.</translation>
  </message>
  <message>
   <source>{0} does not exist.</source>
   <translation>{0} n'existe pas.</translation>
  </message>
  <message>
   <source>{0} does not hold a JSON object.</source>
   <translation>{0} ne contient pas d'objet JSON.</translation>
  </message>
  <message>
   <source>{0} does not offer {1} with a checksum.</source>
   <translation>{0} ne propose pas {1} avec une somme de contrôle.</translation>
  </message>
  <message>
   <source>{0} does not prove who it is: its certificate is not trusted.</source>
   <translation>{0} ne prouve pas son identité : son certificat n'est pas reconnu.</translation>
  </message>
  <message>
   <source>{0} does not say how large {1} is.</source>
   <translation>{0} ne dit pas quelle est la taille de {1}.</translation>
  </message>
  <message>
   <source>{0} does not say which model it changes.</source>
   <translation>{0} ne dit pas quel modèle il modifie.</translation>
  </message>
  <message>
   <source>{0} ends at byte {1}, but is read to {2}.</source>
   <translation>{0} finit à l'octet {1}, mais est lu jusqu'à {2}.</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0} existe déjà.</translation>
  </message>
  <message>
   <source>{0} exists and everybody can see it; you asked for a private one.</source>
   <translation>{0} existe et tout le monde peut le voir ; vous en vouliez un privé.</translation>
  </message>
  <message>
   <source>{0} has DoRA on a turned matrix, which cannot be merged.</source>
   <translation>{0} a DoRA sur une matrice tournée, ce qui ne peut pas être fusionné.</translation>
  </message>
  <message>
   <source>{0} has a damaged table of contents.</source>
   <translation>{0} a une table des matières abîmée.</translation>
  </message>
  <message>
   <source>{0} has another {1} already.</source>
   <translation>{0} a déjà un autre {1}.</translation>
  </message>
  <message>
   <source>{0} has appeared meanwhile.</source>
   <translation>{0} est apparu entre-temps.</translation>
  </message>
  <message>
   <source>{0} has become shorter.</source>
   <translation>{0} a raccourci.</translation>
  </message>
  <message>
   <source>{0} has changed since this job began, so it cannot be continued.</source>
   <translation>{0} a changé depuis le début de cette tâche, elle ne peut donc pas continuer.</translation>
  </message>
  <message>
   <source>{0} has metadata of the unknown type {1}.</source>
   <translation>{0} a des métadonnées du type inconnu {1}.</translation>
  </message>
  <message>
   <source>{0} has no channel {1}.</source>
   <translation>{0} n'a pas de canal {1}.</translation>
  </message>
  <message>
   <source>{0} has no file {1}.</source>
   <translation>{0} n'a pas de fichier {1}.</translation>
  </message>
  <message>
   <source>{0} has no more than {1} positions; {2} are needed.</source>
   <translation>{0} n'a pas plus de {1} positions ; il en faut {2}.</translation>
  </message>
  <message>
   <source>{0} has no steps</source>
   <translation>{0} n'a pas d'étapes</translation>
  </message>
  <message>
   <source>{0} has no such version.</source>
   <translation>{0} n'a pas cette version.</translation>
  </message>
  <message>
   <source>{0} has no table of contents: it is cut short.</source>
   <translation>{0} n'a pas de table des matières : il est tronqué.</translation>
  </message>
  <message>
   <source>{0} has no tensor called {1}.</source>
   <translation>{0} n'a pas de tenseur nommé {1}.</translation>
  </message>
  <message>
   <source>{0} has no weight_map.</source>
   <translation>{0} n'a pas de weight_map.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}, without a row {2} for {3}.</source>
   <translation>{0} a la forme {1}, sans ligne {2} pour {3}.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; config.json promises {2}.</source>
   <translation>{0} a la forme {1} ; config.json annonce {2}.</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; the metadata promises {2}.</source>
   <translation>{0} a la forme {1} ; les métadonnées annoncent {2}.</translation>
  </message>
  <message>
   <source>{0} has vanished from {1}.</source>
   <translation>{0} a disparu de {1}.</translation>
  </message>
  <message>
   <source>{0} has {1} .{2} files but no {3}.</source>
   <translation>{0} a {1} fichiers .{2} mais pas de {3}.</translation>
  </message>
  <message>
   <source>{0} has {1} GB free; this text needs {2} GB for a while.</source>
   <translation>{0} a {1} Go libres ; ce texte demande {2} Go pour un moment.</translation>
  </message>
  <message>
   <source>{0} has {1} bits per weight by its shape; it must be 2 to 8.</source>
   <translation>{0} a {1} bits par poids d'après sa forme ; il en faut de 2 à 8.</translation>
  </message>
  <message>
   <source>{0} has {1} bytes; the shape {2} needs {3}.</source>
   <translation>{0} a {1} octets ; la forme {2} en demande {3}.</translation>
  </message>
  <message>
   <source>{0} has {1} layers and {2} tokens, {3} has {4} and {5}.</source>
   <translation>{0} a {1} couches et {2} jetons, {3} en a {4} et {5}.</translation>
  </message>
  <message>
   <source>{0} has {1} {2}; config.json promises {3}.</source>
   <translation>{0} a {1} {2} ; config.json en annonce {3}.</translation>
  </message>
  <message>
   <source>{0} heads of values for {1} of keys</source>
   <translation>{0} têtes de valeurs pour {1} de clés</translation>
  </message>
  <message>
   <source>{0} holds experts as {1} with scales of {2}, which cannot be read.</source>
   <translation>{0} contient des experts en {1} avec des échelles en {2}, ce qui ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} folders; only those were searched.</source>
   <translation>{0} contient plus de {1} dossiers ; seuls ceux-là ont été parcourus.</translation>
  </message>
  <message>
   <source>{0} holds no .safetensors files.</source>
   <translation>{0} ne contient pas de fichiers .safetensors.</translation>
  </message>
  <message>
   <source>{0} holds no UTF-8 text.</source>
   <translation>{0} ne contient pas de texte UTF-8.</translation>
  </message>
  <message>
   <source>{0} holds no tensors.</source>
   <translation>{0} ne contient pas de tenseurs.</translation>
  </message>
  <message>
   <source>{0} holds no tokenizer.json, nor another tokenizer file.</source>
   <translation>{0} ne contient ni tokenizer.json ni autre fichier de tokenizer.</translation>
  </message>
  <message>
   <source>{0} holds no tokens.</source>
   <translation>{0} ne contient pas de jetons.</translation>
  </message>
  <message>
   <source>{0} holds no weights that can be used: safetensors, PyTorch or GGUF.</source>
   <translation>{0} ne contient aucun poids utilisable : safetensors, PyTorch ou GGUF.</translation>
  </message>
  <message>
   <source>{0} holds values that are not numbers.</source>
   <translation>{0} contient des valeurs qui ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>{0} holds weights that are not numbers.</source>
   <translation>{0} contient des poids qui ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>{0} holds {1} GGUF files, such as {2}.</source>
   <translation>{0} contient {1} fichiers GGUF, comme {2}.</translation>
  </message>
  <message>
   <source>{0} holds {1} numbers; it must be the shape of a matrix.</source>
   <translation>{0} contient {1} nombres ; il faut la forme d'une matrice.</translation>
  </message>
  <message>
   <source>{0} holds {1} twice.</source>
   <translation>{0} contient deux fois {1}.</translation>
  </message>
  <message>
   <source>{0} in a downloaded package is damaged: {1}.</source>
   <translation>{0} dans un paquet téléchargé est abîmé : {1}.</translation>
  </message>
  <message>
   <source>{0} in {1} has the type code {2}, which is not known yet.</source>
   <translation>{0} dans {1} a le code de type {2}, pas encore connu.</translation>
  </message>
  <message>
   <source>{0} in {1} has {2} dimensions.</source>
   <translation>{0} dans {1} a {2} dimensions.</translation>
  </message>
  <message>
   <source>{0} in {1} is compressed or encrypted, which no program that saves models does.</source>
   <translation>{0} dans {1} est compressé ou chiffré, ce que ne fait aucun programme qui enregistre des modèles.</translation>
  </message>
  <message>
   <source>{0} in {1} is not where the table of contents says.</source>
   <translation>{0} dans {1} n'est pas là où le dit la table des matières.</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the one before it.</source>
   <translation>{0} dans {1} chevauche celui d'avant.</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the tensor before it.</source>
   <translation>{0} dans {1} chevauche le tenseur d'avant.</translation>
  </message>
  <message>
   <source>{0} in {1} reaches beyond the {2} bytes of its values.</source>
   <translation>{0} dans {1} dépasse les {2} octets de ses valeurs.</translation>
  </message>
  <message>
   <source>{0} in {1} states two sizes.</source>
   <translation>{0} dans {1} indique deux tailles.</translation>
  </message>
  <message>
   <source>{0} in {1}: rows of {2} do not divide into {3} blocks.</source>
   <translation>{0} dans {1} : les lignes de {2} ne se divisent pas en blocs {3}.</translation>
  </message>
  <message>
   <source>{0} in {1}: shape {2} of {3} needs {4} bytes, the header gives {5}.</source>
   <translation>{0} dans {1} : la forme {2} en {3} demande {4} octets, l'en-tête en donne {5}.</translation>
  </message>
  <message>
   <source>{0} is GGUF version {1}; versions 2 and 3 can be read.</source>
   <translation>{0} est du GGUF version {1} ; les versions 2 et 3 peuvent être lues.</translation>
  </message>
  <message>
   <source>{0} is a link that leads out of the model's folder.</source>
   <translation>{0} est un lien qui mène hors du dossier du modèle.</translation>
  </message>
  <message>
   <source>{0} is a part of LoRA that cannot be merged.</source>
   <translation>{0} est une partie de LoRA qui ne peut pas être fusionnée.</translation>
  </message>
  <message>
   <source>{0} is a tensor that cannot be computed here yet.</source>
   <translation>{0} est un tenseur qui ne peut pas encore être calculé ici.</translation>
  </message>
  <message>
   <source>{0} is a vector: it has no channels.</source>
   <translation>{0} est un vecteur : il n'a pas de canaux.</translation>
  </message>
  <message>
   <source>{0} is an adapter called {1}; only LoRA can be merged.</source>
   <translation>{0} est un adaptateur nommé {1} ; seul LoRA peut être fusionné.</translation>
  </message>
  <message>
   <source>{0} is an adapter that changes nothing.</source>
   <translation>{0} est un adaptateur qui ne change rien.</translation>
  </message>
  <message>
   <source>{0} is an adapter with {1}, which cannot be merged.</source>
   <translation>{0} est un adaptateur avec {1}, ce qui ne peut pas être fusionné.</translation>
  </message>
  <message>
   <source>{0} is an adapter, which changes the model {1}; that model is not on this computer.</source>
   <translation>{0} est un adaptateur, qui modifie le modèle {1} ; ce modèle n'est pas sur cet ordinateur.</translation>
  </message>
  <message>
   <source>{0} is an archive, but not of tensors.</source>
   <translation>{0} est une archive, mais pas de tenseurs.</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}.qzeros is missing beside it.</source>
   <translation>{0} est compressé, mais {1}.qzeros manque à côté.</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}{2} is missing beside it.</source>
   <translation>{0} est compressé, mais {1}{2} manque à côté.</translation>
  </message>
  <message>
   <source>{0} is cut short: its header reaches beyond the file's {1} bytes.</source>
   <translation>{0} est tronqué : son en-tête dépasse les {1} octets du fichier.</translation>
  </message>
  <message>
   <source>{0} is cut short: {1} reaches to byte {2}, the file ends at {3}.</source>
   <translation>{0} est tronqué : {1} va jusqu'à l'octet {2}, le fichier finit à {3}.</translation>
  </message>
  <message>
   <source>{0} is damaged at line {1}.</source>
   <translation>{0} est abîmé à la ligne {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged at token {1}.</source>
   <translation>{0} est abîmé au jeton {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} est abîmé.</translation>
  </message>
  <message>
   <source>{0} is damaged: its key has {1} bytes, not 32.</source>
   <translation>{0} est abîmé : sa clé a {1} octets au lieu de 32.</translation>
  </message>
  <message>
   <source>{0} is gated, and its authors have not given you access.</source>
   <translation>{0} est restreint, et ses auteurs ne vous ont pas donné l'accès.</translation>
  </message>
  <message>
   <source>{0} is gated, and your account has no access to it yet.</source>
   <translation>{0} est restreint, et votre compte n'y a pas encore accès.</translation>
  </message>
  <message>
   <source>{0} is gated: its authors want to know who takes it.</source>
   <translation>{0} est restreint : ses auteurs veulent savoir qui le prend.</translation>
  </message>
  <message>
   <source>{0} is gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>{0} est restreint : vous avez demandé l'accès et ses auteurs n'ont pas encore répondu.</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation>{0} est ici</translation>
  </message>
  <message>
   <source>{0} is in more than one shard.</source>
   <translation>{0} est dans plus d'un fragment.</translation>
  </message>
  <message>
   <source>{0} is laid out for one graphics card's instructions, which cannot be read.</source>
   <translation>{0} est disposé pour les instructions d'une seule carte graphique, ce qui ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{0} is larger than the Hub accepts (error 413).</source>
   <translation>{0} est plus gros que ce que le Hub accepte (erreur 413).</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB.</source>
   <translation>{0} dépasse {1} Mo.</translation>
  </message>
  <message>
   <source>{0} is longer than its package states.</source>
   <translation>{0} est plus long que son paquet ne l'indique.</translation>
  </message>
  <message>
   <source>{0} is missing from {1}.</source>
   <translation>{0} manque dans {1}.</translation>
  </message>
  <message>
   <source>{0} is missing; {1} says that it belongs to this model.</source>
   <translation>{0} manque ; {1} dit qu'il fait partie de ce modèle.</translation>
  </message>
  <message>
   <source>{0} is no description of a tensor.</source>
   <translation>{0} n'est pas la description d'un tenseur.</translation>
  </message>
  <message>
   <source>{0} is no file of tensors.</source>
   <translation>{0} n'est pas un fichier de tenseurs.</translation>
  </message>
  <message>
   <source>{0} is no matrix; its change cannot be merged.</source>
   <translation>{0} n'est pas une matrice ; sa modification ne peut pas être fusionnée.</translation>
  </message>
  <message>
   <source>{0} is no package: {1}.</source>
   <translation>{0} n'est pas un paquet : {1}.</translation>
  </message>
  <message>
   <source>{0} is none of the files of {1}.</source>
   <translation>{0} n'est aucun des fichiers de {1}.</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text.</source>
   <translation>{0} n'est pas du texte UTF-8.</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file.</source>
   <translation>{0} n'est pas un fichier GGUF.</translation>
  </message>
  <message>
   <source>{0} is not a divergence.</source>
   <translation>{0} n'est pas une divergence.</translation>
  </message>
  <message>
   <source>{0} is not a format that can be written.</source>
   <translation>{0} n'est pas un format qui puisse être écrit.</translation>
  </message>
  <message>
   <source>{0} is not a model that can be opened.</source>
   <translation>{0} n'est pas un modèle qui puisse être ouvert.</translation>
  </message>
  <message>
   <source>{0} is not a model's address.</source>
   <translation>{0} n'est pas l'adresse d'un modèle.</translation>
  </message>
  <message>
   <source>{0} is not a size.</source>
   <translation>{0} n'est pas une taille.</translation>
  </message>
  <message>
   <source>{0} is not a suite of questions: {1}.</source>
   <translation>{0} n'est pas un recueil de questions : {1}.</translation>
  </message>
  <message>
   <source>{0} is not a target.</source>
   <translation>{0} n'est pas une cible.</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model has.</source>
   <translation>{0} n'est pas un tenseur qu'a un modèle {1}.</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model sees with.</source>
   <translation>{0} n'est pas un tenseur de la partie vision d'un modèle {1}.</translation>
  </message>
  <message>
   <source>{0} is not an archive of tensors: it is of before 2020, or damaged.</source>
   <translation>{0} n'est pas une archive de tenseurs : il date d'avant 2020, ou est abîmé.</translation>
  </message>
  <message>
   <source>{0} is not asked without encryption.</source>
   <translation>{0} n'est pas interrogé sans chiffrement.</translation>
  </message>
  <message>
   <source>{0} is not the Hugging Face Hub.</source>
   <translation>{0} n'est pas le Hugging Face Hub.</translation>
  </message>
  <message>
   <source>{0} is not there any more, or its drive is not connected.</source>
   <translation>{0} n'est plus là, ou son disque n'est pas branché.</translation>
  </message>
  <message>
   <source>{0} is not there any more.</source>
   <translation>{0} n'est plus là.</translation>
  </message>
  <message>
   <source>{0} is not valid JSON.</source>
   <translation>{0} n'est pas du JSON valable.</translation>
  </message>
  <message>
   <source>{0} is only {1} bytes long.</source>
   <translation>{0} ne fait que {1} octets.</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} est prêt</translation>
  </message>
  <message>
   <source>{0} is shorter than its package states.</source>
   <translation>{0} est plus court que son paquet ne l'indique.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and config.json does not say how to read weights from it.</source>
   <translation>{0} est enregistré en {1}, et config.json ne dit pas comment y lire des poids.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and nothing beside it says how to read weights from it.</source>
   <translation>{0} est enregistré en {1}, et rien à côté ne dit comment y lire des poids.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be merged.</source>
   <translation>{0} est enregistré en {1}, ce qui ne peut pas être fusionné.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read back.</source>
   <translation>{0} est enregistré en {1}, ce qui ne peut pas être relu.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read yet.</source>
   <translation>{0} est enregistré en {1}, ce qui ne peut pas encore être lu.</translation>
  </message>
  <message>
   <source>{0} is stored as {1}; it must be {2}.</source>
   <translation>{0} est enregistré en {1} ; il faut {2}.</translation>
  </message>
  <message>
   <source>{0} is stored in MLX's mode {1}, which cannot be read.</source>
   <translation>{0} est enregistré dans le mode {1} de MLX, ce qui ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{0} is the model itself.</source>
   <translation>{0} est le modèle lui-même.</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} est là</translation>
  </message>
  <message>
   <source>{0} is there already and is another file.</source>
   <translation>{0} est déjà là et c'est un autre fichier.</translation>
  </message>
  <message>
   <source>{0} is there twice, once compressed.</source>
   <translation>{0} est là deux fois, dont une compressé.</translation>
  </message>
  <message>
   <source>{0} is there twice, under different names.</source>
   <translation>{0} est là deux fois, sous des noms différents.</translation>
  </message>
  <message>
   <source>{0} is too large for a recipe.</source>
   <translation>{0} est trop gros pour une recette.</translation>
  </message>
  <message>
   <source>{0} is too large for a suite of questions.</source>
   <translation>{0} est trop gros pour un recueil de questions.</translation>
  </message>
  <message>
   <source>{0} is {1} MB, which no real one is.</source>
   <translation>{0} fait {1} Mo, ce qu'aucun vrai ne fait.</translation>
  </message>
  <message>
   <source>{0} is {1} beside codes of {2}.</source>
   <translation>{0} est {1} à côté de codes de {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} beside groups of {2}.</source>
   <translation>{0} est {1} à côté de groupes de {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} beside scales of {2}.</source>
   <translation>{0} est {1} à côté d'échelles de {2}.</translation>
  </message>
  <message>
   <source>{0} is {1} for {2} rows.</source>
   <translation>{0} est {1} pour {2} lignes.</translation>
  </message>
  <message>
   <source>{0} is {1} of {2}, {3} {4} of {5}; experts of a layer must be alike.</source>
   <translation>{0} est {1} en {2}, {3} est {4} en {5} ; les experts d'une couche doivent être pareils.</translation>
  </message>
  <message>
   <source>{0} is {1} {2} in the output; planned was {3} {4}.</source>
   <translation>{0} est {1} {2} dans la sortie ; {3} {4} était prévu.</translation>
  </message>
  <message>
   <source>{0} is {1}, not a model.</source>
   <translation>{0} est {1}, pas un modèle.</translation>
  </message>
  <message>
   <source>{0} is {1}, which does not fit weights of {2}.</source>
   <translation>{0} est {1}, ce qui ne convient pas à des poids de {2}.</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no weights of {2} in {3} bits.</source>
   <translation>{0} est {1}, ce qui ne contient pas de poids de {2} en {3} bits.</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no {2}-bit codes in planes.</source>
   <translation>{0} est {1}, qui ne contient pas de codes de {2} bits en plans.</translation>
  </message>
  <message>
   <source>{0} is {1}; beside its weights it must be {2}.</source>
   <translation>{0} est {1} ; à côté de ses poids il faut {2}.</translation>
  </message>
  <message>
   <source>{0} is {1}; blocks end in 16 bytes of 32 weights.</source>
   <translation>{0} est {1} ; les blocs finissent par 16 octets de 32 poids.</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be a matrix.</source>
   <translation>{0} est {1} ; il faut une matrice.</translation>
  </message>
  <message>
   <source>{0} is {1}; {2} bits in groups of {3} do not fit.</source>
   <translation>{0} est {1} ; {2} bits en groupes de {3} ne conviennent pas.</translation>
  </message>
  <message>
   <source>{0} keeps this one at {1}: sensitive for its kind.</source>
   <translation>{0} garde celui-ci à {1} : sensible pour sa sorte.</translation>
  </message>
  <message>
   <source>{0} lacks {1} of {2}.</source>
   <translation>Il manque à {0} {1} de {2}.</translation>
  </message>
  <message>
   <source>{0} lacks {1}, a part of {2}.</source>
   <translation>Il manque à {0} {1}, une partie de {2}.</translation>
  </message>
  <message>
   <source>{0} layers and queries like those of another depth</source>
   <translation>{0} couches et des requêtes comme celles d'une autre profondeur</translation>
  </message>
  <message>
   <source>{0} layers that share keys and values</source>
   <translation>{0} couches qui partagent clés et valeurs</translation>
  </message>
  <message>
   <source>{0} leads nowhere: {1}</source>
   <translation>{0} ne mène nulle part : {1}</translation>
  </message>
  <message>
   <source>{0} leads to no model on the Hub.</source>
   <translation>{0} ne mène à aucun modèle du Hub.</translation>
  </message>
  <message>
   <source>{0} lost its content: its error is {1} of its size as {2}.</source>
   <translation>{0} a perdu son contenu : son erreur est de {1} de sa taille en {2}.</translation>
  </message>
  <message>
   <source>{0} models with experts (MoE) can be compressed but not computed here yet.</source>
   <translation>Les modèles {0} à experts (MoE) peuvent être compressés, mais pas encore calculés ici.</translation>
  </message>
  <message>
   <source>{0} names groups beyond the {1} that there are.</source>
   <translation>{0} nomme des groupes au-delà des {1} qui existent.</translation>
  </message>
  <message>
   <source>{0} names no model.</source>
   <translation>{0} ne nomme aucun modèle.</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not a file of this folder.</source>
   <translation>{0} nomme {1}, qui n'est pas un fichier de ce dossier.</translation>
  </message>
  <message>
   <source>{0} of the expected divergence</source>
   <translation>{0} de la divergence attendue</translation>
  </message>
  <message>
   <source>{0} of the recipe must be a number, not {1}.</source>
   <translation>{0} dans la recette doit être un nombre, pas {1}.</translation>
  </message>
  <message>
   <source>{0} of weights, {1} for {2} tokens of context (16 bits for each key and value{3}) and {4} to work in: {5}. {6} This is a forecast; nothing is forbidden by it.</source>
   <translation>{0} de poids, {1} pour {2} jetons de contexte (16 bits par clé et par valeur{3}) et {4} pour travailler : {5}. {6} C'est une prévision ; elle n'interdit rien.</translation>
  </message>
  <message>
   <source>{0} of {1} channels {2} values up to {3} times larger than the rest: {4}{5}.</source>
   <translation>{0} canaux sur {1} ont des valeurs jusqu'à {3} fois plus grandes que le reste : {4}{5}.</translation>
  </message>
  <message>
   <source>{0} on {1}: {2} needed with {3}, {4} available. {5}</source>
   <translation>{0} sur {1} : il faut {2} avec {3}, {4} disponibles. {5}</translation>
  </message>
  <message>
   <source>{0} refuses to send {1} (error {2}).</source>
   <translation>{0} refuse d'envoyer {1} (erreur {2}).</translation>
  </message>
  <message>
   <source>{0} sends more than a sensible answer has.</source>
   <translation>{0} envoie plus que n'en a une réponse sensée.</translation>
  </message>
  <message>
   <source>{0} sends more than an index has.</source>
   <translation>{0} envoie plus que n'en a un index.</translation>
  </message>
  <message>
   <source>{0} sends {1} whole only, not in parts.</source>
   <translation>{0} n'envoie {1} qu'en entier, pas par parties.</translation>
  </message>
  <message>
   <source>{0} states an alignment of {1}.</source>
   <translation>{0} indique un alignement de {1}.</translation>
  </message>
  <message>
   <source>{0} states an alpha for {1}, which is no name.</source>
   <translation>{0} indique un alpha pour {1}, qui n'est pas un nom.</translation>
  </message>
  <message>
   <source>{0} states groups of {1} with {2} bits in the mode {3}.</source>
   <translation>{0} indique des groupes de {1} avec {2} bits dans le mode {3}.</translation>
  </message>
  <message>
   <source>{0} states lora_alpha as {1}.</source>
   <translation>{0} indique {1} pour lora_alpha.</translation>
  </message>
  <message>
   <source>{0} states the shape {1}.</source>
   <translation>{0} indique la forme {1}.</translation>
  </message>
  <message>
   <source>{0} states {1}, more than {2} can hold.</source>
   <translation>{0} indique {1}, plus que {2} ne peut contenir.</translation>
  </message>
  <message>
   <source>{0} tensors of {1} are in no shard, the first is {2}.</source>
   <translation>{0} tenseurs de {1} ne sont dans aucun fragment, le premier est {2}.</translation>
  </message>
  <message>
   <source>{0} tokens of context alone need {1}; {2} has {3} for a model.</source>
   <translation>{0} jetons de contexte à eux seuls demandent {1} ; {2} a {3} pour un modèle.</translation>
  </message>
  <message>
   <source>{0} tokens of context{1}</source>
   <translation>{0} jetons de contexte{1}</translation>
  </message>
  <message>
   <source>{0} was changed while it was being uploaded.</source>
   <translation>{0} a été changé pendant son envoi.</translation>
  </message>
  <message>
   <source>{0} was compressed twice, but the offset is {1}.</source>
   <translation>{0} a été compressé deux fois, mais le décalage est {1}.</translation>
  </message>
  <message>
   <source>{0} was written by a computer with another order of bytes.</source>
   <translation>{0} a été écrit par un ordinateur avec un autre ordre des octets.</translation>
  </message>
  <message>
   <source>{0} {1} GB Mac</source>
   <translation>un Mac de {1} Go</translation>
  </message>
  <message>
   <source>{0} {1} GB graphics card</source>
   <translation>un PC avec carte graphique de {1} Go</translation>
  </message>
  <message>
   <source>{0} {1} GB laptop</source>
   <translation>un portable de {1} Go</translation>
  </message>
  <message>
   <source>{0} {1} has no counterpart in {2}.</source>
   <translation>{0} {1} n'a pas de pendant dans {2}.</translation>
  </message>
  <message>
   <source>{0} {1} is missing beside {2}.</source>
   <translation>{0} {1} manque à côté de {2}.</translation>
  </message>
  <message>
   <source>{0} {1}. A pickle can run any program on your computer, so nothing of it was run.</source>
   <translation>{0} {1}. Un pickle peut lancer n'importe quel programme sur votre ordinateur, rien n'en a donc été lancé.</translation>
  </message>
  <message>
   <source>{0}, and does not say to which; look for the whole model.</source>
   <translation>{0}, et ne dit pas duquel ; cherchez le modèle entier.</translation>
  </message>
  <message>
   <source>{0}, as most: {1}.</source>
   <translation>{0}, comme la plupart : {1}.</translation>
  </message>
  <message>
   <source>{0}, as the tensors it is computed together with.</source>
   <translation>{0}, comme les tenseurs calculés avec lui.</translation>
  </message>
  <message>
   <source>{0}, groups of {1}</source>
   <translation>{0}, groupes de {1}</translation>
  </message>
  <message>
   <source>{0}, {1}, which is on this computer; the two are merged as they are read.</source>
   <translation>{0}, {1}, qui se trouve sur cet ordinateur ; les deux sont fusionnés à la lecture.</translation>
  </message>
  <message>
   <source>{0}-bit AWQ</source>
   <translation>AWQ {0} bits</translation>
  </message>
  <message>
   <source>{0}-bit GPTQ, {1}</source>
   <translation>GPTQ à {0} bits, {1}</translation>
  </message>
  <message>
   <source>{0}: compared with the original</source>
   <translation>{0} : comparé à l'original</translation>
  </message>
  <message>
   <source>{0}: download {1} first, then this one.</source>
   <translation>{0} : téléchargez d’abord {1}, puis celui-ci.</translation>
  </message>
  <message>
   <source>{0}: no type of {1} holds rows of {2}.</source>
   <translation>{0} : aucun type de {1} ne contient des lignes de {2}.</translation>
  </message>
  <message>
   <source>{0}: powers of two as scales know no further scale.</source>
   <translation>{0} : des puissances de deux comme échelles n'ont pas d'autre échelle.</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into groups of {2}.</source>
   <translation>{0} : {1} colonnes ne se divisent pas en groupes de {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into {2} groups.</source>
   <translation>{0} : {1} colonnes ne se divisent pas en {2} groupes.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} weights are not numbers ({3} NaN, {4} infinite).</source>
   <translation>{0} : {1} poids sur {2} ne sont pas des nombres ({3} NaN, {4} infinis).</translation>
  </message>
  <message>
   <source>{0}; next try in {1} s</source>
   <translation>{0} ; prochain essai dans {1} s</translation>
  </message>
  <message>
   <source>{0}_offset = {1} beside a period of {2}</source>
   <translation>{0}_offset = {1} à côté d'une période de {2}</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>0 is a bell curve. The larger, the more values lie far out, and the harder it is to compress.</source>
   <translation>0 est une courbe en cloche. Plus c'est grand, plus de valeurs sont loin et plus la compression est difficile.</translation>
  </message>
  <message>
   <source>99.9 % within</source>
   <translation>99,9 % dans</translation>
  </message>
  <message>
   <source>Average (mean)</source>
   <translation>Moyenne (mean)</translation>
  </message>
  <message>
   <source>Average size</source>
   <translation>Taille moyenne</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>Bits par poids</translation>
  </message>
  <message>
   <source>Bytes of all its tensors.</source>
   <translation>Octets de tous ses tenseurs.</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Attention</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canaux</translation>
  </message>
  <message>
   <source>Close to zero in most healthy models.</source>
   <translation>Proche de zéro dans la plupart des modèles sains.</translation>
  </message>
  <message>
   <source>Compressed before</source>
   <translation>Déjà compressé</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>Damaged values</source>
   <translation>Valeurs abîmées</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Error as {0}</source>
   <translation>Erreur en {0}</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Famille</translation>
  </message>
  <message>
   <source>How far the compressed values are from the original ones, relative to their size.</source>
   <translation>De combien les valeurs compressées sont loin des originales, par rapport à leur taille.</translation>
  </message>
  <message>
   <source>How far the values of both are apart, relative to their size; from a sample of the rows.</source>
   <translation>De combien les valeurs des deux sont éloignées, par rapport à leur taille ; d'après un échantillon des lignes.</translation>
  </message>
  <message>
   <source>How large values are on average, signs aside.</source>
   <translation>Taille moyenne des valeurs, sans leur signe.</translation>
  </message>
  <message>
   <source>How many bits each number takes on average.</source>
   <translation>Combien de bits prend chaque nombre en moyenne.</translation>
  </message>
  <message>
   <source>How many numbers enter the tensor for each token.</source>
   <translation>Combien de nombres entrent dans le tenseur pour chaque jeton.</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>De combien de nombres le modèle est fait.</translation>
  </message>
  <message>
   <source>How many of the values that {0} offers a group of weights uses on average. Few: outliers stretch the grid so that most of it stays empty.</source>
   <translation>Combien des valeurs qu'offre {0} un groupe de poids utilise en moyenne. Peu : des valeurs aberrantes étirent la grille, si bien que la plus grande part reste vide.</translation>
  </message>
  <message>
   <source>How many times larger the largest value is than 99.9 % of them.</source>
   <translation>Combien de fois la plus grande valeur dépasse 99,9 % d'entre elles.</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at together.</source>
   <translation>Combien de mots et de parties de mots (jetons) il peut regarder ensemble.</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <source>Largest seen</source>
   <translation>Plus grand vu</translation>
  </message>
  <message>
   <source>Largest to usual</source>
   <translation>Plus grand face à l'usuel</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Laissé de côté</translation>
  </message>
  <message>
   <source>Levels used</source>
   <translation>Niveaux utilisés</translation>
  </message>
  <message>
   <source>Of channel {0} alone.</source>
   <translation>Du canal {0} seul.</translation>
  </message>
  <message>
   <source>Of the sample; the whole tensor may reach further.</source>
   <translation>De l'échantillon ; le tenseur entier peut aller plus loin.</translation>
  </message>
  <message>
   <source>Only one value in a thousand lies further out on either side.</source>
   <translation>Une valeur sur mille seulement est plus loin de chaque côté.</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>Valeurs aberrantes (kurtosis)</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <source>Smallest seen</source>
   <translation>Plus petit vu</translation>
  </message>
  <message>
   <source>Spread (std)</source>
   <translation>Étendue (std)</translation>
  </message>
  <message>
   <source>Standard deviation: two thirds of the values lie within this distance of the average.</source>
   <translation>Écart type : deux tiers des valeurs sont à cette distance de la moyenne.</translation>
  </message>
  <message>
   <source>The compressed file will not hold this part; everything else works as in the original.</source>
   <translation>Le fichier compressé ne contiendra pas cette partie ; tout le reste fonctionne comme dans l’original.</translation>
  </message>
  <message>
   <source>The highest value in the tensor.</source>
   <translation>La plus haute valeur du tenseur.</translation>
  </message>
  <message>
   <source>The highest value that entered the tensor.</source>
   <translation>La plus haute valeur entrée dans le tenseur.</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>La sorte de modèle : comment ses couches sont faites.</translation>
  </message>
  <message>
   <source>The lowest value in the tensor.</source>
   <translation>La plus basse valeur du tenseur.</translation>
  </message>
  <message>
   <source>The lowest value that entered the tensor.</source>
   <translation>La plus basse valeur entrée dans le tenseur.</translation>
  </message>
  <message>
   <source>The model was compressed before this file was made; what was lost then cannot come back.</source>
   <translation>Le modèle était compressé avant que ce fichier soit fait ; ce qui a alors été perdu ne peut pas revenir.</translation>
  </message>
  <message>
   <source>Transformer layers: each text passes through all of them.</source>
   <translation>Couches transformer : chaque texte les traverse toutes.</translation>
  </message>
  <message>
   <source>Values that are not numbers (NaN) or infinite. A model with any cannot be compressed.</source>
   <translation>Valeurs qui ne sont pas des nombres (NaN) ou sont infinies. Un modèle qui en a ne peut pas être compressé.</translation>
  </message>
  <message>
   <source>Which of the numbers that enter for each token, from 0.</source>
   <translation>Lequel des nombres qui entrent pour chaque jeton, à partir de 0.</translation>
  </message>
  <message>
   <source>answers otherwise</source>
   <translation>répond autrement</translation>
  </message>
  <message>
   <source>few</source>
   <translation>peu</translation>
  </message>
  <message>
   <source>many</source>
   <translation>beaucoup</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>some</source>
   <translation>quelques</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} times</source>
   <translation>{0} fois</translation>
  </message>
 </context>
 <context>
  <name>families</name>
  <message>
   <source>The same answers as its makers' own code</source>
   <translation>Les mêmes réponses que le code de ses auteurs</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>structure checked</source>
   <translation>structure vérifiée</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>vérifié</translation>
  </message>
 </context>
 <context>
  <name>files</name>
  <message>
   <source>The model itself  ·  {0}</source>
   <translation>Le modèle lui-même  ·  {0}</translation>
  </message>
 </context>
 <context>
  <name>fit</name>
  <message>
   <source>A file of at most {0}, with {1} tokens of text. {2}</source>
   <translation>Un fichier d'au plus {0}, avec {1} jetons de texte. {2}</translation>
  </message>
  <message>
   <source>Counted besides the file: {0} for {1} tokens of text (KV cache), {2} to work in.</source>
   <translation>Compté en plus du fichier : {0} pour {1} jetons de texte (cache KV), {2} pour travailler.</translation>
  </message>
  <message>
   <source>The model does not say how much memory texts take; counted besides the file: {2} to work in.</source>
   <translation>Le modèle ne dit pas combien de mémoire prennent les textes ; compté en plus du fichier : {2} pour travailler.</translation>
  </message>
 </context>
 <context>
  <name>found</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>il y a %n jour</numerusform>
    <numerusform>il y a %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>il y a %n heure</numerusform>
    <numerusform>il y a %n heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>il y a %n minute</numerusform>
    <numerusform>il y a %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>compressible</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>de {0}</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l'instant</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>tourne sur cet ordinateur</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd'hui</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>jusqu'à {0}</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <source>{0} downloads</source>
   <translation>{0} téléchargements</translation>
  </message>
  <message>
   <source>{0} likes</source>
   <translation>{0} cœurs</translation>
  </message>
  <message>
   <source>{0} parameters</source>
   <translation>{0} paramètres</translation>
  </message>
 </context>
 <context>
  <name>html_report</name>
  <message>
   <source>Before and after</source>
   <translation>Avant et après</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>Bits par poids</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>Compressé</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>Différence des réponses (KL)</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>Erreur par couche</translation>
  </message>
  <message>
   <source>Error of the weights</source>
   <translation>Erreur des poids</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>Chaque tenseur, la plus grande erreur d'abord</translation>
  </message>
  <message>
   <source>Everyday questions (four answers each)</source>
   <translation>Questions de tous les jours (quatre réponses chacune)</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>Il n'a pas été essayé.</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>Ça marche : {0}, {1}.</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>Laissé de côté : {0}.</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>Ligne : la meilleure prévision à chaque taille. Points : mesuré. Plus bas est mieux.</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Chargement</translation>
  </message>
  <message>
   <source>Measured again on the bundled text, {0}</source>
   <translation>Mesuré à nouveau sur le texte fourni, {0}</translation>
  </message>
  <message>
   <source>Measured again on {0}, {1}</source>
   <translation>Mesuré à nouveau sur {0}, {1}</translation>
  </message>
  <message>
   <source>Measured on the bundled text: {0} predictions, chunks of {1} tokens; the difference of answers is {2} ± {3}.</source>
   <translation>Mesuré sur le texte fourni : {0} prédictions, morceaux de {1} jetons ; la différence des réponses est de {2} ± {3}.</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} predictions, chunks of {2} tokens; the difference of answers is {3} ± {4}.</source>
   <translation>Mesuré sur {0} : {1} prédictions, morceaux de {2} jetons ; la différence des réponses est de {3} ± {4}.</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>Mémoire en marche</translation>
  </message>
  <message>
   <source>Not measured with text.</source>
   <translation>Non mesuré avec du texte.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>Praise or complaint (60 sentences)</source>
   <translation>Éloge ou plainte (60 phrases)</translation>
  </message>
  <message>
   <source>Predictions</source>
   <translation>Prédictions</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Recette</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Bonnes réponses</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>Bonne réponse</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>Même mot suivant</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>Taille face à qualité</translation>
  </message>
  <message>
   <source>Size against the difference of answers; lower is better</source>
   <translation>Taille face à la différence des réponses ; plus bas, c'est mieux</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Taille sur le disque</translation>
  </message>
  <message>
   <source>Small tests, {0}</source>
   <translation>Petits tests, {0}</translation>
  </message>
  <message>
   <source>Speed in llama.cpp, {0}</source>
   <translation>Vitesse dans llama.cpp, {0}</translation>
  </message>
  <message>
   <source>Tensor</source>
   <translation>Tenseur</translation>
  </message>
  <message>
   <source>The file is complete; it could not be tried out: {0}, {1}.</source>
   <translation>Le fichier est complet ; il n'a pas pu être essayé : {0}, {1}.</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>L'original était déjà compressé : {0} ; ce qui a alors été perdu ne peut pas revenir.</translation>
  </message>
  <message>
   <source>The weights' error, layer by layer</source>
   <translation>L'erreur des poids, couche par couche</translation>
  </message>
  <message>
   <source>Tokens per second</source>
   <translation>Jetons par seconde</translation>
  </message>
  <message>
   <source>True share, with 95 % confidence</source>
   <translation>Vraie part, avec 95 % de confiance</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>Incertitude (perplexité)</translation>
  </message>
  <message>
   <source>What flows through the model, layer by layer</source>
   <translation>Ce qui traverse le modèle, couche par couche</translation>
  </message>
  <message>
   <source>What it made of sentences in llama.cpp</source>
   <translation>Ce qu'il a fait de phrases dans llama.cpp</translation>
  </message>
  <message>
   <source>What it wrote</source>
   <translation>Ce qu'il a écrit</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>Ce qu'il a écrit dans llama.cpp</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>Pires cas (99 % KL)</translation>
  </message>
  <message>
   <source>Written by Featherweight {0}.</source>
   <translation>Écrit par Featherweight {0}.</translation>
  </message>
  <message>
   <source>Your questions: {0}, {1}</source>
   <translation>Vos questions : {0}, {1}</translation>
  </message>
  <message>
   <source>at least {0}</source>
   <translation>au moins {0}</translation>
  </message>
  <message>
   <source>below 10 % is good</source>
   <translation>moins de 10 % est bon</translation>
  </message>
  <message>
   <source>chunks of {0} tokens</source>
   <translation>morceaux de {0} jetons</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>les différences devraient être rares</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>attendez-vous à des réponses nettement moins bonnes</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>à peine différent</translation>
  </message>
  <message>
   <source>headers included</source>
   <translation>en-têtes compris</translation>
  </message>
  <message>
   <source>in llama.cpp, short context</source>
   <translation>dans llama.cpp, contexte court</translation>
  </message>
  <message>
   <source>in llama.cpp, short run</source>
   <translation>dans llama.cpp, essai court</translation>
  </message>
  <message>
   <source>layer</source>
   <translation>couche</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>personne ne devrait voir de différence</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
  <message>
   <source>not smaller</source>
   <translation>pas plus petit</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>sensiblement différent</translation>
  </message>
  <message>
   <source>on average</source>
   <translation>en moyenne</translation>
  </message>
  <message>
   <source>over 90 % is good</source>
   <translation>plus de 90 % est bon</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>pratiquement pareil</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>grossier</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>un peu différent</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>certaines réponses empirent</translation>
  </message>
  <message>
   <source>the largest is {0}</source>
   <translation>le plus grand est {0}</translation>
  </message>
  <message>
   <source>the weights moved by {0} (an estimate of quality)</source>
   <translation>les poids ont bougé de {0} (une estimation de la qualité)</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>ce fichier</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>en général difficile à distinguer de l'original</translation>
  </message>
  <message>
   <source>{0} (measured)</source>
   <translation>{0} (mesuré)</translation>
  </message>
  <message>
   <source>{0} answers changed: {1} right ones were lost, {2} were gained. Guessing would get {3}.</source>
   <translation>Réponses changées : {0} ; bonnes réponses perdues : {1}, gagnées : {2}. Au hasard, on obtiendrait {3}.</translation>
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
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>{0} fois plus petit</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>de {0} à {1}</translation>
  </message>
  <message>
   <source>{0}, compressed</source>
   <translation>{0}, compressé</translation>
  </message>
  <message>
   <source>{0}, made from {1} ({2}), finished {3} after {4}.</source>
   <translation>{0}, fait à partir de {1} ({2}), terminé le {3} après {4}.</translation>
  </message>
  <message>
   <source>{0}: proof of compression</source>
   <translation>{0} : preuve de la compression</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0} ; moins de {1} est bon</translation>
  </message>
 </context>
 <context>
  <name>job</name>
  <message numerus="yes">
   <source>%n unfinished job(s) found. Continue?</source>
   <translation>
    <numerusform>%n tâche inachevée trouvée. Continuer ?</numerusform>
    <numerusform>%n tâches inachevées trouvées. Continuer ?</numerusform>
   </translation>
  </message>
  <message>
   <source>1 job is running</source>
   <translation>1 tâche en cours</translation>
  </message>
  <message>
   <source>About {0} left</source>
   <translation>Encore {0} environ</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Comparing the best candidates</source>
   <translation>Comparaison des meilleurs candidats</translation>
  </message>
  <message>
   <source>Comparing with the original</source>
   <translation>Comparaison avec l'original</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>Compresser</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>Compression</translation>
  </message>
  <message>
   <source>Do nothing</source>
   <translation>Ne rien faire</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Everything done so far is kept; press Resume to go on.</source>
   <translation>Tout ce qui est fait est gardé ; appuyez sur Reprendre pour continuer.</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Finding out which parts matter</source>
   <translation>Recherche des parties qui comptent</translation>
  </message>
  <message>
   <source>Finishing</source>
   <translation>Finition</translation>
  </message>
  <message>
   <source>Interrupted, because the program ended.</source>
   <translation>Interrompu, car le programme s'est arrêté.</translation>
  </message>
  <message>
   <source>KL divergence and perplexity against the original</source>
   <translation>Divergence KL et perplexité face à l'original</translation>
  </message>
  <message>
   <source>KL divergence of the finalists on held-out text</source>
   <translation>Divergence KL des finalistes sur un texte réservé</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Apprendre</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Measuring the quality</source>
   <translation>Mesure de la qualité</translation>
  </message>
  <message>
   <source>Not started yet</source>
   <translation>Pas encore commencé</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>Rien n'est en cours</translation>
  </message>
  <message>
   <source>Paused before it began; press Resume.</source>
   <translation>En pause avant le début ; appuyez sur Reprendre.</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>En pause.</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lu</translation>
  </message>
  <message>
   <source>Reading the model</source>
   <translation>Lecture du modèle</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Passage</translation>
  </message>
  <message>
   <source>Shut down</source>
   <translation>Éteindre</translation>
  </message>
  <message>
   <source>Sleep</source>
   <translation>Veille</translation>
  </message>
  <message>
   <source>Starts as soon as the computer is plugged in</source>
   <translation>Commence dès que l'ordinateur est sur secteur</translation>
  </message>
  <message>
   <source>Starts at {0}, once the computer is plugged in; it has to be on then</source>
   <translation>Commence à {0}, une fois l'ordinateur sur secteur ; il doit alors être allumé</translation>
  </message>
  <message>
   <source>Starts at {0}; the computer has to be on then</source>
   <translation>Commence à {0} ; l'ordinateur doit alors être allumé</translation>
  </message>
  <message>
   <source>Stops after the job under way</source>
   <translation>S'arrête après la tâche en cours</translation>
  </message>
  <message>
   <source>The queue is paused</source>
   <translation>La file est en pause</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Trying it out</source>
   <translation>Essai</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Attend son tour</translation>
  </message>
  <message>
   <source>Watching the model read a text</source>
   <translation>Observation du modèle qui lit un texte</translation>
  </message>
  <message>
   <source>Weigh up</source>
   <translation>Peser</translation>
  </message>
  <message>
   <source>calibration: the activations of every layer are recorded</source>
   <translation>calibrage : les activations de chaque couche sont notées</translation>
  </message>
  <message>
   <source>every tensor is read back</source>
   <translation>chaque tenseur est relu</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and writes</source>
   <translation>llama.cpp charge le fichier et écrit</translation>
  </message>
  <message>
   <source>quantization</source>
   <translation>quantification</translation>
  </message>
  <message>
   <source>sensitivity: what each type of each tensor costs the answers</source>
   <translation>sensibilité : ce que chaque type de chaque tenseur coûte aux réponses</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; llama.cpp has run the file.</source>
   <translation>{0} est devenu {1}. Chaque tenseur a été comparé à l'original ; llama.cpp a fait tourner le fichier.</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; the file could not be tried out here.</source>
   <translation>{0} est devenu {1}. Chaque tenseur a été comparé à l'original ; le fichier n'a pas pu être essayé ici.</translation>
  </message>
  <message>
   <source>{0} became {1}; its answers are {2} (KL divergence {3}). Every tensor was compared.</source>
   <translation>{0} est devenu {1} ; ses réponses sont {2} (divergence KL {3}). Chaque tenseur a été comparé.</translation>
  </message>
  <message>
   <source>{0} left in this stage</source>
   <translation>encore {0} dans cette étape</translation>
  </message>
  <message>
   <source>{0} must be free in {1}; {2} are. It goes on by itself as soon as there is room.</source>
   <translation>{0} doivent être libres dans {1} ; {2} le sont. Cela continue seul dès qu'il y a de la place.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0} par seconde</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} en attente</translation>
  </message>
 </context>
 <context>
  <name>ladder</name>
  <message>
   <source>As it is, about {0}.</source>
   <translation>Tel quel, environ {0}.</translation>
  </message>
  <message>
   <source>As it is, {0}.</source>
   <translation>Tel quel, {0}.</translation>
  </message>
  <message>
   <source>At {1} bits, about {0}.</source>
   <translation>À {1} bits, environ {0}.</translation>
  </message>
  <message>
   <source>does not run</source>
   <translation>ne tourne pas</translation>
  </message>
  <message>
   <source>original</source>
   <translation>original</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>tourne</translation>
  </message>
  <message>
   <source>runs barely</source>
   <translation>tourne tout juste</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>tourne sur cet ordinateur</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits</source>
   <translation>tourne sur cet ordinateur à {0} bits</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits or fewer</source>
   <translation>tourne sur cet ordinateur à {0} bits ou moins</translation>
  </message>
  <message>
   <source>runs on this computer, barely</source>
   <translation>tourne tout juste sur cet ordinateur</translation>
  </message>
  <message>
   <source>size not known yet</source>
   <translation>taille pas encore connue</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>trop gros pour cet ordinateur</translation>
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
   <translation>Bits par poids</translation>
  </message>
  <message>
   <source>Deeper: farther from the model beside.</source>
   <translation>Plus foncé : plus loin du modèle d'à côté.</translation>
  </message>
  <message>
   <source>Deeper: larger values enter it (99.9 % of them).</source>
   <translation>Plus foncé : de plus grandes valeurs y entrent (99,9 % d'entre elles).</translation>
  </message>
  <message>
   <source>Deeper: loses more in the type that it will have.</source>
   <translation>Plus foncé : perd plus dans le type qu'il aura.</translation>
  </message>
  <message>
   <source>Deeper: more bits for each weight in the result.</source>
   <translation>Plus foncé : plus de bits par poids dans le résultat.</translation>
  </message>
  <message>
   <source>Deeper: more bytes in the result.</source>
   <translation>Plus foncé : plus d'octets dans le résultat.</translation>
  </message>
  <message>
   <source>Deeper: more values far out, harder to compress.</source>
   <translation>Plus foncé : plus de valeurs loin au dehors, plus dur à compresser.</translation>
  </message>
  <message>
   <source>Deeper: some weight lies farther from zero.</source>
   <translation>Plus foncé : un poids est plus loin de zéro.</translation>
  </message>
  <message>
   <source>Deeper: the same loss harms the answers more.</source>
   <translation>Plus foncé : la même perte nuit plus aux réponses.</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Difference to the other model</source>
   <translation>Différence avec l'autre modèle</translation>
  </message>
  <message>
   <source>Entering</source>
   <translation>Entrées</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Error as planned</source>
   <translation>Erreur prévue</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <source>Largest weight (range)</source>
   <translation>Plus grand poids (plage)</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Valeurs aberrantes</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>Valeurs aberrantes (kurtosis)</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Sensibilité</translation>
  </message>
  <message>
   <source>Size (bytes)</source>
   <translation>Taille (octets)</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>Taille ensuite</translation>
  </message>
  <message>
   <source>Values entering (activations)</source>
   <translation>Valeurs qui entrent (activations)</translation>
  </message>
  <message>
   <source>differs by {0}</source>
   <translation>diffère de {0}</translation>
  </message>
  <message>
   <source>error {0}: {1}</source>
   <translation>erreur {0} : {1}</translation>
  </message>
  <message>
   <source>inputs within ± {0}</source>
   <translation>entrées dans ± {0}</translation>
  </message>
  <message>
   <source>sensitivity {0}</source>
   <translation>sensibilité {0}</translation>
  </message>
  <message>
   <source>within ± {0}</source>
   <translation>dans ± {0}</translation>
  </message>
  <message>
   <source>{0} outliers ({1})</source>
   <translation>{0} valeurs aberrantes ({1})</translation>
  </message>
 </context>
 <context>
  <name>mending</name>
  <message>
   <source>Change the choice</source>
   <translation>Changer le choix</translation>
  </message>
  <message>
   <source>Choose a folder or a file with a model</source>
   <translation>Choisir un dossier ou un fichier avec un modèle</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Choisir un autre endroit</translation>
  </message>
  <message>
   <source>Choose other folders</source>
   <translation>Choisir d'autres dossiers</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>Copier ce qu'un mainteneur doit savoir</translation>
  </message>
  <message>
   <source>Do once more what failed</source>
   <translation>Refaire ce qui a échoué</translation>
  </message>
  <message>
   <source>Download it again</source>
   <translation>Retélécharger</translation>
  </message>
  <message>
   <source>Enter a token of the Hub</source>
   <translation>Entrer un jeton du Hub</translation>
  </message>
  <message>
   <source>Everything finished so far is kept; resume or remove it there</source>
   <translation>Tout ce qui est fini est gardé ; reprenez-le ou retirez-le là</translation>
  </message>
  <message>
   <source>Find another model</source>
   <translation>Trouver un autre modèle</translation>
  </message>
  <message>
   <source>Free up space</source>
   <translation>Libérer de l'espace</translation>
  </message>
  <message>
   <source>Go to the page that measures the model</source>
   <translation>Aller à la page qui mesure le modèle</translation>
  </message>
  <message>
   <source>Go to the page with the finished file</source>
   <translation>Aller à la page du fichier fini</translation>
  </message>
  <message>
   <source>Go to the search</source>
   <translation>Aller à la recherche</translation>
  </message>
  <message>
   <source>Go to the search; what is here already is not fetched twice</source>
   <translation>Aller à la recherche ; ce qui est déjà ici n'est pas cherché deux fois</translation>
  </message>
  <message>
   <source>Go to the types and bits of each part</source>
   <translation>Aller aux types et bits de chaque partie</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Open another …</source>
   <translation>En ouvrir un autre …</translation>
  </message>
  <message>
   <source>Say where the result goes</source>
   <translation>Dire où va le résultat</translation>
  </message>
  <message>
   <source>See the jobs</source>
   <translation>Voir les tâches</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>Voir la preuve</translation>
  </message>
  <message>
   <source>See which models on this computer are large, and remove some</source>
   <translation>Voir quels modèles de cet ordinateur sont gros, et en retirer</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Se connecter</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>parts</name>
  <message>
   <source>{0} kinds of parts</source>
   <translation>{0} sortes de parties</translation>
  </message>
  <message>
   <source>{0}, all layers</source>
   <translation>{0}, toutes les couches</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}, couche {1}</translation>
  </message>
  <message>
   <source>{0}, layers {1}</source>
   <translation>{0}, couches {1}</translation>
  </message>
 </context>
 <context>
  <name>preflight</name>
  <message>
   <source>A file called {0} is there already.</source>
   <translation>Un fichier nommé {0} est déjà là.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Calibrate with the text that comes along</source>
   <translation>Calibrer avec le texte fourni</translation>
  </message>
  <message>
   <source>Calibration needs {0} for a while on the disk of the program's own folder; {1} are free.</source>
   <translation>Le calibrage demande {0} pour un moment sur le disque du dossier du programme ; {1} sont libres.</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Vérifier de nouveau</translation>
  </message>
  <message>
   <source>Choose a preset</source>
   <translation>Choisir un préréglage</translation>
  </message>
  <message>
   <source>Choose a size</source>
   <translation>Choisir une taille</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Choisir un autre dossier</translation>
  </message>
  <message>
   <source>Choose the best size that this computer can run</source>
   <translation>Choisir la meilleure taille que cet ordinateur puisse faire tourner</translation>
  </message>
  <message>
   <source>Expect clearly worse answers: {0}.</source>
   <translation>Attendez-vous à des réponses nettement moins bonnes : {0}.</translation>
  </message>
  <message>
   <source>Find the original</source>
   <translation>Trouver l'original</translation>
  </message>
  <message>
   <source>Go to the presets</source>
   <translation>Voir les préréglages</translation>
  </message>
  <message>
   <source>Go to the slider</source>
   <translation>Aller au curseur</translation>
  </message>
  <message>
   <source>Half a minute on a sample says how good it will be, and how long it takes</source>
   <translation>Une demi-minute sur un échantillon dit s'il sera bon, et combien de temps cela prend</translation>
  </message>
  <message>
   <source>Look for the model as it was published</source>
   <translation>Chercher le modèle tel qu'il a été publié</translation>
  </message>
  <message>
   <source>Look once more, after closing programs, freeing space or plugging in</source>
   <translation>Regarder encore une fois, après avoir fermé des programmes, libéré de l'espace ou branché le secteur</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>Le faire tenir</translation>
  </message>
  <message>
   <source>Needs {0} for the file and {1} for a while, but only {2} are free on the disk.</source>
   <translation>Demande {0} pour le fichier et {1} pour un moment, mais seuls {2} sont libres sur le disque.</translation>
  </message>
  <message>
   <source>Needs {0}, but only {1} are free there. Choose another folder.</source>
   <translation>Demande {0}, mais seuls {1} y sont libres. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Only {0} will be left on the disk.</source>
   <translation>Il ne restera que {0} sur le disque.</translation>
  </message>
  <message>
   <source>Put a number behind the name, so that both files stay</source>
   <translation>Mettre un numéro après le nom, pour que les deux fichiers restent</translation>
  </message>
  <message>
   <source>Put it in the queue; it begins on mains power</source>
   <translation>La mettre dans la file ; elle commence sur secteur</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Le remplacer</translation>
  </message>
  <message>
   <source>Round the weights as they are, without reading a text</source>
   <translation>Arrondir les poids tels quels, sans lire de texte</translation>
  </message>
  <message>
   <source>See the known ways side by side, and choose one</source>
   <translation>Voir les manières connues côte à côte, et en choisir une</translation>
  </message>
  <message>
   <source>Slower, but it has more memory</source>
   <translation>Plus lent, mais il a plus de mémoire</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>Commencer sur secteur</translation>
  </message>
  <message>
   <source>Takes about {0} of memory at its peak, {1} are free. It becomes slow, or the system ends it.</source>
   <translation>Prend environ {0} de mémoire au plus fort, {1} sont libres. Cela devient lent, ou le système l'arrête.</translation>
  </message>
  <message>
   <source>Takes about {0} of the graphics card's memory, {1} are free.</source>
   <translation>Prend environ {0} de la mémoire de la carte graphique, {1} sont libres.</translation>
  </message>
  <message>
   <source>The computer runs on its battery, and this takes about {0}.</source>
   <translation>L'ordinateur est sur batterie, et ceci prend environ {0}.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>Impossible d'écrire dans le dossier {0}.</translation>
  </message>
  <message>
   <source>The old file stays until the new one is proven</source>
   <translation>L'ancien fichier reste jusqu'à ce que le nouveau soit prouvé</translation>
  </message>
  <message>
   <source>The result is larger than the model: {0} instead of {1}.</source>
   <translation>Le résultat est plus gros que le modèle : {0} au lieu de {1}.</translation>
  </message>
  <message>
   <source>The result takes about {0} to run; this computer has {1}. It can be made, but not run here.</source>
   <translation>Le résultat demande environ {0} pour tourner ; cet ordinateur a {1}. Il peut être fait, mais ne tournera pas ici.</translation>
  </message>
  <message>
   <source>This file is compressed already, so what it has lost is lost. The original gives a better result.</source>
   <translation>Ce fichier est déjà compressé, ce qu'il a perdu est donc perdu. L'original donne un meilleur résultat.</translation>
  </message>
  <message>
   <source>This model cannot be calibrated: {0} Its weights are rounded as they are, as with Fast, and the</source>
   <translation>Ce modèle ne peut pas être calibré : {0} Ses poids sont arrondis tels quels, comme avec Rapide, et la</translation>
  </message>
  <message>
   <source>This takes about {0}. It can be paused at any time, also over a restart of the computer.</source>
   <translation>Ceci prend environ {0}. On peut le mettre en pause à tout moment, même à travers un redémarrage de l'ordinateur.</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Essayer d'abord</translation>
  </message>
  <message>
   <source>Use Fast</source>
   <translation>Prendre Rapide</translation>
  </message>
  <message>
   <source>Use another name</source>
   <translation>Prendre un autre nom</translation>
  </message>
  <message>
   <source>Use the bundled text</source>
   <translation>Prendre le texte fourni</translation>
  </message>
  <message>
   <source>Use the processor</source>
   <translation>Prendre le processeur</translation>
  </message>
  <message>
   <source>Write the result to another disk or folder</source>
   <translation>Écrire le résultat sur un autre disque ou dossier</translation>
  </message>
  <message>
   <source>about {0}, as earlier jobs here</source>
   <translation>environ {0}, comme les tâches passées ici</translation>
  </message>
  <message>
   <source>about {0}, as tried</source>
   <translation>environ {0}, d'après l'essai</translation>
  </message>
  <message>
   <source>about {0}; {1} free</source>
   <translation>environ {0} ; {1} libres</translation>
  </message>
  <message>
   <source>proof cannot measure its answers; it compares the weights and tries the file.</source>
   <translation>preuve ne peut pas mesurer ses réponses ; elle compare les poids et essaie le fichier.</translation>
  </message>
  <message>
   <source>very roughly {0}</source>
   <translation>très en gros {0}</translation>
  </message>
  <message>
   <source>{0} is the model itself, which stays as it is.</source>
   <translation>{0} est le modèle lui-même, qui reste tel quel.</translation>
  </message>
  <message>
   <source>{0}, and {1} for a while; {2} free</source>
   <translation>{0}, et {1} pour un moment ; {2} libres</translation>
  </message>
  <message>
   <source>{0}; {1} free</source>
   <translation>{0} ; {1} libres</translation>
  </message>
 </context>
 <context>
  <name>presets</name>
  <message>
   <source>Exact</source>
   <translation>Exact</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>Intermédiaires</translation>
  </message>
  <message>
   <source>Old style</source>
   <translation>Ancien style</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recommandés</translation>
  </message>
 </context>
 <context>
  <name>proof</name>
  <message>
   <source>Calibrated with {0} ({1} tokens).</source>
   <translation>Calibré avec {0} ({1} jetons).</translation>
  </message>
  <message>
   <source>Forecast: {0}, measured: {1} ± {2}.</source>
   <translation>Prévu : {0}, mesuré : {1} ± {2}.</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>Ça marche : {0}, {1}.</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>Laissé de côté : {0}.</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} words and parts of words (tokens).</source>
   <translation>Mesuré sur {0} : {1} mots et parties de mots (jetons).</translation>
  </message>
  <message>
   <source>The file is complete: {0}, {1}. It could not be tried out here.</source>
   <translation>Le fichier est complet : {0}, {1}. Il n'a pas pu être essayé ici.</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>L'original était déjà compressé : {0} ; ce qui a alors été perdu ne peut pas revenir.</translation>
  </message>
  <message>
   <source>The quality is an estimate from the error of the weights.</source>
   <translation>La qualité est estimée d'après l'erreur des poids.</translation>
  </message>
  <message>
   <source>The quality was measured: both models read the same text.</source>
   <translation>La qualité a été mesurée : les deux modèles ont lu le même texte.</translation>
  </message>
  <message>
   <source>Without calibration: {0}</source>
   <translation>Sans calibrage : {0}</translation>
  </message>
  <message>
   <source>a recipe of a newer version</source>
   <translation>une recette d'une version plus récente</translation>
  </message>
  <message>
   <source>another one {0} times in 100; over 90 % is good</source>
   <translation>un autre {0} fois sur 100 ; plus de 90 % est bon</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>prévision</translation>
  </message>
  <message>
   <source>no change</source>
   <translation>aucun changement</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>le texte fourni</translation>
  </message>
  <message>
   <source>the largest of all is {0}</source>
   <translation>le plus grand de tous est {0}</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>ce fichier</translation>
  </message>
  <message>
   <source>{0} less</source>
   <translation>{0} de moins</translation>
  </message>
  <message>
   <source>{0} more; below 5 % is good</source>
   <translation>{0} de plus ; moins de 5 % est bon</translation>
  </message>
  <message>
   <source>{0}, changed by hand</source>
   <translation>{0}, changé à la main</translation>
  </message>
  <message>
   <source>{0}, {1}, done in {3}. Every one of its {2} tensors was read back and compared with the original.</source>
   <translation>{0}, {1}, fait en {3}. Chacun de ses {2} tenseurs a été relu et comparé à l'original.</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0} ; moins de {1} est bon</translation>
  </message>
 </context>
 <context>
  <name>recipe</name>
  <message>
   <source>As Balanced, but reads more text and compares longer.</source>
   <translation>Comme Équilibrée, mais lit plus de texte et compare plus longtemps.</translation>
  </message>
  <message>
   <source>As Balanced, with two and a half times as much calibration text: takes longest.</source>
   <translation>Comme Équilibrée, avec deux fois et demie plus de texte de calibrage : le plus long.</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Équilibrée</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>La meilleure</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rapide</translation>
  </message>
  <message>
   <source>Reads a text and corrects what rounding spoils.</source>
   <translation>Lit un texte et corrige ce que l'arrondi abîme.</translation>
  </message>
  <message>
   <source>Rounds the weights as they are, without reading a text (no calibration): the quickest.</source>
   <translation>Arrondit les poids tels quels, sans lire de texte (sans calibrage) : le plus rapide.</translation>
  </message>
  <message>
   <source>Rounds the weights as they are.</source>
   <translation>Arrondit les poids tels quels.</translation>
  </message>
  <message>
   <source>Watches the model read a text, and corrects what rounding spoils (calibration, GPTQ).</source>
   <translation>Regarde le modèle lire un texte et corrige ce que l'arrondi abîme (calibrage, GPTQ).</translation>
  </message>
  <message>
   <source>another recipe</source>
   <translation>autre recette</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>au plus {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>automatic choice</source>
   <translation>choix automatique</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>entre {0} et {1}</translation>
  </message>
  <message>
   <source>clip</source>
   <translation>écrêtage</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>format {0}</translation>
  </message>
  <message>
   <source>limit {0}</source>
   <translation>limite {0}</translation>
  </message>
  <message>
   <source>limits removed</source>
   <translation>limites retirées</translation>
  </message>
  <message>
   <source>never above {0}</source>
   <translation>jamais au-dessus de {0}</translation>
  </message>
  <message>
   <source>never below {0}</source>
   <translation>jamais au-dessous de {0}</translation>
  </message>
  <message>
   <source>own choices removed</source>
   <translation>choix personnels retirés</translation>
  </message>
  <message>
   <source>preset {0}</source>
   <translation>préréglage {0}</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>le texte fourni</translation>
  </message>
  <message>
   <source>{0} clip</source>
   <translation>{0} écrêtage</translation>
  </message>
  <message>
   <source>{0} clips</source>
   <translation>{0} écrêtages</translation>
  </message>
  <message>
   <source>{0} limit</source>
   <translation>{0} limite</translation>
  </message>
  <message>
   <source>{0} limits</source>
   <translation>{0} limites</translation>
  </message>
  <message>
   <source>{0} rule</source>
   <translation>{0} règle</translation>
  </message>
  <message>
   <source>{0} rules</source>
   <translation>{0} règles</translation>
  </message>
 </context>
 <context>
  <name>recipe_text</name>
  <message>
   <source>A value is not of the kind that is wanted there ({0}).</source>
   <translation>Une valeur n'est pas de la sorte attendue là ({0}).</translation>
  </message>
  <message>
   <source>Line {0}, column {1}: this is not JSON ({2}).</source>
   <translation>Ligne {0}, colonne {1} : ce n'est pas du JSON ({2}).</translation>
  </message>
  <message>
   <source>Nested too deeply.</source>
   <translation>Imbriqué trop profondément.</translation>
  </message>
 </context>
 <context>
  <name>remote_words</name>
  <message>
   <source>From a sample: {0} of {1}.</source>
   <translation>D'un échantillon : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Not downloaded yet. Measuring, trying and compressing need all of the weights.</source>
   <translation>Pas encore téléchargé. Mesurer, essayer et compresser demandent tous les poids.</translation>
  </message>
  <message>
   <source>Not downloaded: read {0} of {1}; histograms are from samples.</source>
   <translation>Non téléchargé : {0} lus sur {1} ; les histogrammes viennent d'échantillons.</translation>
  </message>
 </context>
 <context>
  <name>runners</name>
  <message>
   <source>For Macs with Apple silicon.</source>
   <translation>Pour les Mac à puce Apple.</translation>
  </message>
  <message>
   <source>For llama.cpp and every program that is built on it.</source>
   <translation>Pour llama.cpp et tout programme bâti dessus.</translation>
  </message>
  <message>
   <source>For programs in Python.</source>
   <translation>Pour les programmes en Python.</translation>
  </message>
  <message>
   <source>For servers with graphics cards.</source>
   <translation>Pour les serveurs à cartes graphiques.</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into LM Studio's folder.</source>
   <translation>Une fois prouvé, un bouton le met dans le dossier de LM Studio.</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into Ollama.</source>
   <translation>Une fois prouvé, un bouton le met dans Ollama.</translation>
  </message>
 </context>
 <context>
  <name>why</name>
  <message>
   <source>Chosen by you ({0}).</source>
   <translation>Choisi par vous ({0}).</translation>
  </message>
  <message>
   <source>{0}, as {1} has it for most parts.</source>
   <translation>{0}, comme {1} l'a pour la plupart des parties.</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>billion</source>
   <translation>milliards</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>les différences devraient être rares</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exact</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>attendez-vous à des réponses nettement moins bonnes</translation>
  </message>
  <message>
   <source>expect noticeably worse answers</source>
   <translation>attendez-vous à des réponses sensiblement moins bonnes</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>passable</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bon</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>à peine différent</translation>
  </message>
  <message>
   <source>million</source>
   <translation>millions</translation>
  </message>
  <message>
   <source>near-lossless</source>
   <translation>presque sans perte</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>personne ne devrait voir de différence</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>sensiblement différent</translation>
  </message>
  <message>
   <source>practically identical to the original</source>
   <translation>pratiquement identique à l'original</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>pratiquement pareil</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>grossier</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>un peu différent</translation>
  </message>
  <message>
   <source>some answers are likely to get worse</source>
   <translation>certaines réponses vont sans doute empirer</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>certaines réponses empirent</translation>
  </message>
  <message>
   <source>the same size</source>
   <translation>la même taille</translation>
  </message>
  <message>
   <source>trillion</source>
   <translation>billions</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>en général difficile à distinguer de l'original</translation>
  </message>
  <message>
   <source>very good</source>
   <translation>très bon</translation>
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
   <translation>{0} fois plus grand</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>{0} fois plus petit</translation>
  </message>
 </context>
</TS>
