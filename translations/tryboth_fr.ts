<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LockText</name>
    <message>
        <source>“%1” is already open in %2 (process %3 on %4). It is opened read-only here and nothing was changed. Close it there to write here.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà ouvert dans %2 (processus %3 sur %4). Il s’ouvre ici en lecture seule et rien n’a été modifié. Ferme-le là-bas pour écrire ici.</translation>
    </message>
    <message>
        <source>“%1” is already open in another window or program. It is opened read-only here and nothing was changed. Close it there to write here.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà ouvert dans une autre fenêtre ou un autre programme. Il s’ouvre ici en lecture seule et rien n’a été modifié. Ferme-le là-bas pour écrire ici.</translation>
    </message>
    <message>
        <source>“%1” could not be protected against being written by two windows at once. It is opened read-only and nothing was changed. Check that the folder for temporary files can be written to.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être protégé contre une écriture par deux fenêtres à la fois. Il s’ouvre en lecture seule et rien n’a été modifié. Vérifie que le dossier des fichiers temporaires est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>SavingText</name>
    <message>
        <source>“%1” was not saved because the disk is full. Nothing was changed. Free some space and save again, or use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car le disque est plein. Rien n’a été modifié. Libère de la place et enregistre à nouveau, ou utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because your storage quota is used up. Nothing was changed. Free some space and save again, or use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car ton quota de stockage est épuisé. Rien n’a été modifié. Libère de la place et enregistre à nouveau, ou utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is larger than this place allows. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car il est plus grand que cet emplacement ne le permet. Rien n’a été modifié. Utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because its folder can only be read. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car son dossier est en lecture seule. Rien n’a été modifié. Utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because you may not write to it or to its folder. Nothing was changed. Change the permissions and save again, or use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car tu n’as pas le droit d’y écrire, ou d’écrire dans son dossier. Rien n’a été modifié. Change les droits et enregistre à nouveau, ou utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because its file or folder is no longer there. Nothing was changed. Connect the device or drive again and save again, or use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car son fichier ou son dossier n’est plus là. Rien n’a été modifié. Rebranche l’appareil ou le disque et enregistre à nouveau, ou utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk or drive reported a fault. The last saved version was not changed. Use “Save elsewhere”, on another disk.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car le disque a signalé une erreur. La dernière version enregistrée est intacte. Utilise «&#x202f;Enregistrer ailleurs&#x202f;», sur un autre disque.</translation>
    </message>
    <message>
        <source>“%1” was not saved because its name is too long. Nothing was changed. Use “Save elsewhere” with a shorter name.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car son nom est trop long. Rien n’a été modifié. Utilise «&#x202f;Enregistrer ailleurs&#x202f;» avec un nom plus court.</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is not an ordinary file. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car ce n’est pas un fichier ordinaire. Rien n’a été modifié. Utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is a link to a file that is not there. Nothing was changed. Connect the drive it leads to and save again, or use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car c’est un lien vers un fichier absent. Rien n’a été modifié. Branche le disque vers lequel il mène et enregistre à nouveau, ou utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk did not give back what was written to it. The last saved version was not changed. Use “Save elsewhere”, on another disk.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car le disque n’a pas rendu ce qui y avait été écrit. La dernière version enregistrée est intacte. Utilise «&#x202f;Enregistrer ailleurs&#x202f;», sur un autre disque.</translation>
    </message>
    <message>
        <source>“%1” was not saved because another program has changed the file meanwhile. Nothing was changed. Merge both versions, or use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car un autre programme a modifié le fichier entre-temps. Rien n’a été modifié. Fusionne les deux versions, ou utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because there is already a file of this name. Nothing was changed. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car un fichier de ce nom existe déjà. Rien n’a été modifié. Choisis un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the version before it could not be kept as a backup. Nothing was changed. Free some space in your home folder and save again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car la version précédente n’a pas pu être gardée en sauvegarde. Rien n’a été modifié. Libère de la place dans ton dossier personnel et enregistre à nouveau.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm that it will keep it. The version before it is among your backups. Save again, or use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit, mais le disque n’a pas confirmé qu’il le conservera. La version précédente est parmi tes sauvegardes. Enregistre à nouveau, ou utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was not saved because the system refused it. Nothing was changed. Try again, or use “Save elsewhere”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré, car le système l’a refusé. Rien n’a été modifié. Réessaie, ou utilise «&#x202f;Enregistrer ailleurs&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” could not be opened because you may not read it. Nothing was changed. Change its permissions, or open another file.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert, car tu n’as pas le droit de le lire. Rien n’a été modifié. Change ses droits, ou ouvre un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be opened because it is not there. Nothing was changed. Connect the drive it is on, or open another file.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert, car il n’est pas là. Rien n’a été modifié. Branche le disque où il se trouve, ou ouvre un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be read because the disk or drive reported a fault. Nothing was changed. Try again, or open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu, car le disque a signalé une erreur. Rien n’a été modifié. Réessaie, ou ouvre une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” could not be opened because it is not an ordinary file. Nothing was changed. Open another file.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert, car ce n’est pas un fichier ordinaire. Rien n’a été modifié. Ouvre un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be read because another program keeps changing it. Nothing was changed. Wait a moment and open it again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu, car un autre programme ne cesse de le modifier. Rien n’a été modifié. Attends un instant et ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” could not be read because the system refused it. Nothing was changed. Try again, or open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu, car le système l’a refusé. Rien n’a été modifié. Réessaie, ou ouvre une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityBarModel</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>&quot;Pairing, Mixed: +1.2, 30 ratings&quot;</extracomment>
        <translation>%1, %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mean energy</source>
        <translation>Énergie moyenne</translation>
    </message>
    <message>
        <source>Ratings</source>
        <extracomment>Column heading: how many ratings</extracomment>
        <translation>Évaluations</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityBars</name>
    <message>
        <source>What gives and what takes</source>
        <translation>Ce qui donne et ce qui prend</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityField</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Qu’as-tu fait&#x202f;?</translation>
    </message>
    <message>
        <source>New activity “%1”</source>
        <translation>Nouvelle activité «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityType</name>
    <message>
        <source>“%1” cannot name an activity: names have 1 to %2 characters.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas nommer une activité&#xa0;: un nom a de 1 à %2 caractères.</translation>
    </message>
    <message>
        <source>The usual length of “%1” has to lie between %2 and %3 minutes.</source>
        <translation>La durée habituelle de «&#x202f;%1&#x202f;» doit être comprise entre %2 et %3 minutes.</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityWatchImport</name>
    <message numerus="yes">
        <source>%Ln event(s) have no valid time and were left out.</source>
        <translation>
            <numerusform>%Ln événement n’a pas d’heure valide et a été laissé de côté.</numerusform>
            <numerusform>%Ln événements n’ont pas d’heure valide et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only windows are counted; these buckets were left out: %1.</source>
        <translation>Seules les fenêtres sont comptées&#x202f;; ces ensembles ont été laissés de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The export does not say when somebody was at the keyboard, so nothing can be counted. Export all buckets together.</source>
        <translation>L’export ne dit pas quand quelqu’un était au clavier, rien ne peut donc être compté. Exporte tous les ensembles à la fois.</translation>
    </message>
</context>
<context>
    <name>tryboth::AllAnswers</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tryboth::AmendmentStore</name>
    <message>
        <source>A reason holds at most %1 characters. Nothing was changed. Edit it to be shorter.</source>
        <translation>Une raison contient au plus %1 caractères. Rien n’a été modifié. Raccourcis-la.</translation>
    </message>
</context>
<context>
    <name>tryboth::Archive</name>
    <message>
        <source>The archive is damaged or encrypted, so its files cannot be unpacked. Nothing was imported. Export it again, or unpack it and open the folder.</source>
        <translation>L’archive est endommagée ou chiffrée, ses fichiers ne peuvent pas être extraits. Rien n’a été importé. Exporte-la à nouveau, ou décompresse-la et ouvre le dossier.</translation>
    </message>
    <message>
        <source>The archive wants to put files outside of its own folder (“%1”), which no honest export does. Nothing was imported.</source>
        <translation>L’archive veut placer des fichiers hors de son propre dossier («&#x202f;%1&#x202f;»), ce que ne fait aucun export honnête. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1 MB of text, more than can be read at once. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Décompressée, l’archive donne plus de %1 Mo de texte, plus qu’on ne peut en lire d’un coup. Rien n’a été importé. Exporte une période plus courte et réessaie.</translation>
    </message>
</context>
<context>
    <name>tryboth::ArrangedWeeks</name>
    <message>
        <source>Both run in every week.</source>
        <translation>Les deux se déroulent chaque semaine.</translation>
    </message>
    <message>
        <source>Both run in every week. Alternating weeks are offered only where both can be put down and taken up freely.</source>
        <translation>Les deux se déroulent chaque semaine. L’alternance des semaines n’est proposée que si l’on peut librement poser et reprendre les deux.</translation>
    </message>
    <message>
        <source>The app draws which one comes first in each pair of weeks, and keeps the lot. Eight pairs or more can answer the question; these are %1.</source>
        <translation>L’application tire au sort laquelle vient en premier dans chaque paire de semaines, et garde le tirage. Huit paires ou plus peuvent répondre à la question&#x202f;; il y en a %1.</translation>
    </message>
    <message>
        <source>First the people experiment, then the technical one. What changes meanwhile can mislead, so the comparison says less.</source>
        <translation>D’abord l’expérience Humain, puis l’expérience Technique. Ce qui change entre-temps peut induire en erreur, la comparaison dit donc moins.</translation>
    </message>
    <message>
        <source>In all %1 hours a week: %2 with people, %3 technical.</source>
        <extracomment>numbers of hours</extracomment>
        <translation>En tout %1 heures par semaine&#xa0;: %2 avec des gens, %3 de technique.</translation>
    </message>
    <message>
        <source>Up to %1 hours a week, one of the two at a time: %2 with people, %3 technical.</source>
        <translation>Jusqu’à %1 heures par semaine, l’une des deux à la fois&#xa0;: %2 avec des gens, %3 de technique.</translation>
    </message>
    <message>
        <source>The two take unequal time, which makes them harder to compare.</source>
        <translation>Les deux prennent un temps inégal, ce qui les rend plus difficiles à comparer.</translation>
    </message>
</context>
<context>
    <name>tryboth::Arrivals</name>
    <message>
        <source>A file to import goes into a journal. It is asked about as soon as you open yours, or start one.</source>
        <translation>Un fichier à importer va dans un journal. La question te sera posée dès que tu ouvriras le tien, ou en commenceras un.</translation>
    </message>
    <message>
        <source>A reply belongs to the journal that shared. It is shown as soon as you open that.</source>
        <translation>Une réponse va au journal qui a partagé. Elle s’affichera dès que tu l’ouvriras.</translation>
    </message>
</context>
<context>
    <name>tryboth::AskDialog</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why? You may leave it empty</source>
        <translation>Pourquoi&#x202f;? Tu peux laisser vide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupListModel</name>
    <message>
        <source>sealed: its passphrase tells</source>
        <translation>scellée&#xa0;: sa phrase secrète le dira</translation>
    </message>
    <message>
        <source>sealed with another passphrase</source>
        <translation>scellée avec une autre phrase secrète</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne s’ouvre pas</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellée</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>non scellée</translation>
    </message>
    <message>
        <source>Kept on</source>
        <extracomment>when a backup was kept</extracomment>
        <translation>Gardée le</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>whether a backup is sealed</extracomment>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personnes accompagnées</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before the format was renewed</source>
        <translation>Avant le renouvellement du format</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>why a backup was kept: the journal was saved</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <extracomment>%1 is a number of entries; the others are reflections, experiments and the like</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries, and what stands beside them: reflections, experiments, decisions and the like</source>
        <translation>Les entrées et ce qui les accompagne&#xa0;: réflexions, expériences, décisions et autres</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>why a backup was kept</extracomment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupThings</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what something is, such as &quot;A second look at an entry&quot;, %2 its first words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was a draft in the backup and is sealed in the journal, where it stays as it is. Nothing was changed. Restore the backup into a new file to have the draft.</source>
        <translation>«&#x202f;%1&#x202f;» était un brouillon dans la sauvegarde et il est scellé dans le journal, où il reste tel quel. Rien n’a été modifié. Restaure la sauvegarde dans un nouveau fichier pour avoir le brouillon.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Pairs of experiments</source>
        <translation>Paires d’expériences</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Looks at your reasons</source>
        <translation>Regards sur tes raisons</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Réponses à cinq ans</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Seconds regards</translation>
    </message>
    <message>
        <source>Notes on days</source>
        <translation>Notes sur des jours</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Tes propres questions</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Tes propres modèles</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Types de travail</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coachs</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Ramener d’une sauvegarde</translation>
    </message>
    <message>
        <source>Brought back from a backup.</source>
        <translation>Ramené d’une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupView</name>
    <message>
        <source>&amp;Bring back into the journal</source>
        <translation>&amp;Ramener dans le journal</translation>
    </message>
    <message>
        <source>Backup of %1, read only</source>
        <comment>%1 is date and time</comment>
        <translation>Sauvegarde du %1, lecture seule</translation>
    </message>
    <message>
        <source>This is a backup, read only: the journal as it was on %1 at %2. Nothing here changes it.</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>Ceci est une sauvegarde, en lecture seule&#xa0;: le journal tel qu’il était le %1 à %2. Rien ici ne la modifie.</translation>
    </message>
    <message>
        <source>Search in the backup</source>
        <translation>Chercher dans la sauvegarde</translation>
    </message>
    <message>
        <source>Entries of the backup, newest first</source>
        <translation>Entrées de la sauvegarde, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>1 entry is in the journal as it was then. Undo with Ctrl+Z in the journal.</source>
        <translation>1 entrée est dans le journal telle qu’elle était alors. Annule avec Ctrl+Z dans le journal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the journal as they were then. Undo with Ctrl+Z in the journal.</source>
        <translation>
            <numerusform>%Ln entrée est dans le journal telle qu’elle était alors. Annule avec Ctrl+Z dans le journal.</numerusform>
            <numerusform>%Ln entrées sont dans le journal telles qu’elles étaient alors. Annule avec Ctrl+Z dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the backup holds besides entries</source>
        <translation>Ce que la sauvegarde contient en plus des entrées</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <extracomment>a kind of thing such as &quot;Reflections&quot;, and how many</extracomment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>What of the backup is shown</source>
        <translation>Ce qui est montré de la sauvegarde</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>It is in the journal as it was then. Undo with Ctrl+Z in the journal.</source>
        <translation>C’est dans le journal comme alors. Annule avec Ctrl+Z dans le journal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the journal as they were then. Undo with Ctrl+Z in the journal.</source>
        <comment>of reflections, experiments and the like</comment>
        <translation>
            <numerusform>%Ln est dans le journal comme alors. Annule avec Ctrl+Z dans le journal.</numerusform>
            <numerusform>%Ln sont dans le journal comme alors. Annule avec Ctrl+Z dans le journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BackupsDialog</name>
    <message>
        <source>There is no backup yet. One is kept each time the journal is saved.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une est gardée à chaque enregistrement du journal.</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Regarder dedans</translation>
    </message>
    <message>
        <source>Restore into a &amp;new file</source>
        <translation>Restaurer dans un &amp;nouveau fichier</translation>
    </message>
    <message>
        <source>Restore &amp;elsewhere…</source>
        <translation>Restaurer &amp;ailleurs…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Earlier versions of this journal, kept on this computer. Look inside one to bring single entries back. Restoring writes a new file; the journal that is open stays as it is.</source>
        <translation>Versions antérieures de ce journal, gardées sur cet ordinateur. Regarde dans l’une d’elles pour ramener des entrées une à une. Restaurer écrit un nouveau fichier&#x202f;; le journal ouvert reste tel quel.</translation>
    </message>
    <message>
        <source>Earlier versions of the journal “%1”, kept on this computer. Restoring writes a new file; the one that does not open stays as it is.</source>
        <translation>Versions antérieures du journal «&#x202f;%1&#x202f;», gardées sur cet ordinateur. Restaurer écrit un nouveau fichier&#x202f;; celui qui ne s’ouvre pas reste tel quel.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>a file name: %1 is the journal&apos;s name, %2 date and time</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Restore the backup into a new file</source>
        <translation>Restaurer la sauvegarde dans un nouveau fichier</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then, sealed as it was then.</source>
        <translation>«&#x202f;%1&#x202f;» est le journal tel qu’il était alors, scellé comme il l’était.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then. It is not sealed.</source>
        <translation>«&#x202f;%1&#x202f;» est le journal tel qu’il était alors. Il n’est pas scellé.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>This backup has a passphrase of its own time</source>
        <translation>Cette sauvegarde a la phrase secrète de son époque</translation>
    </message>
    <message>
        <source>“%1” is the desk as it was then.</source>
        <translation>«&#x202f;%1&#x202f;» est le bureau tel qu’il était alors.</translation>
    </message>
    <message>
        <source>Earlier versions of the desk “%1”, kept on this computer, encrypted as they were then. Look inside one to read it. Restoring writes a new file; the desk itself stays as it is.</source>
        <translation>Versions antérieures du bureau «&#x202f;%1&#x202f;», gardées sur cet ordinateur, chiffrées comme alors. Regarde dans l’une d’elles pour la lire. Restaurer écrit un nouveau fichier&#x202f;; le bureau lui-même reste tel quel.</translation>
    </message>
</context>
<context>
    <name>tryboth::BeforeDuringChart</name>
    <message>
        <source>between %1 and %2</source>
        <comment>two ratings</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>Energy before and during the experiment</source>
        <translation>Énergie avant et pendant l’expérience</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is &quot;18 rated days&quot;</extracomment>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks before: %2</source>
        <extracomment>%1 is a number in words, %2 is &quot;18 rated days&quot;</extracomment>
        <translation>
            <numerusform>%1 semaine avant&#xa0;: %2</numerusform>
            <numerusform>%1 semaines avant&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Since it began: %1</source>
        <extracomment>%1 is &quot;14 rated days&quot;</extracomment>
        <translation>Depuis le début&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a mark: a day and its rating</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hollow, because the first days of a phase are not counted</source>
        <translation>
            <numerusform>%Ln d’entre elles est creuse, car les premiers jours d’une phase ne sont pas comptés</numerusform>
            <numerusform>%Ln d’entre elles sont creuses, car les premiers jours d’une phase ne sont pas comptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BeforeDuringTableModel</name>
    <message>
        <source>Before</source>
        <extracomment>which part of an experiment a day belongs to</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>No: among the first days of its phase</source>
        <extracomment>whether a day takes part in the comparison</extracomment>
        <translation>Non&#xa0;: parmi les premiers jours de sa phase</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
</context>
<context>
    <name>tryboth::Booklet</name>
    <message>
        <source>n = %1 · %2 · %3</source>
        <extracomment>How a number came about: how many values, what they are, their days</extracomment>
        <translation>n = %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>What was not counted, and why</extracomment>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>How: %1 · rules %2</source>
        <extracomment>How a number is computed, in words; %2 is the version of the rules</extracomment>
        <translation>Comment&#xa0;: %1 · règles %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>the title of a booklet</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>People: solid, circles, %1 ratings. Technical: dashed, squares, %2 ratings. Mixed: diamonds, %3 ratings. Bands: 90 %. Rules %4.</source>
        <extracomment>Below a chart: how its three kinds of marks look, and how many there are of each</extracomment>
        <translation>Humain&#xa0;: trait plein, cercles, %1 évaluations. Technique&#xa0;: tirets, carrés, %2 évaluations. Mixte&#xa0;: losanges, %3 évaluations. Bandes&#xa0;: 90&#x202f;%. Règles %4.</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Ce que disent les évaluations</translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation>Entrées par jour</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entrée.</numerusform>
            <numerusform>%Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in here: %1.</source>
        <extracomment>%1 is a list, such as &quot;notes, reflections&quot;</extracomment>
        <translation>Absent d’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is sealed stays sealed and is not in here.</source>
        <translation>Ce qui est scellé le reste et n’est pas ici.</translation>
    </message>
    <message>
        <source>Written on %1 by Tryboth. This file is not encrypted.</source>
        <translation>Écrit le %1 par Tryboth. Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>part of a booklet</comment>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>part of a booklet</comment>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>entries</source>
        <comment>part of a booklet</comment>
        <translation>entrées</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part of a booklet</comment>
        <translation>notes</translation>
    </message>
    <message>
        <source>experiments</source>
        <comment>part of a booklet</comment>
        <translation>expériences</translation>
    </message>
    <message>
        <source>reflections</source>
        <comment>part of a booklet</comment>
        <translation>réflexions</translation>
    </message>
    <message>
        <source>direction</source>
        <comment>part of a booklet</comment>
        <translation>direction</translation>
    </message>
    <message>
        <source>The first day of the booklet comes after its last day. Nothing was written. Choose an earlier first day.</source>
        <translation>Le premier jour du livret vient après le dernier. Rien n’a été écrit. Choisis un premier jour plus tôt.</translation>
    </message>
    <message>
        <source>Sealed until the review.</source>
        <comment>a forecast</comment>
        <translation>Scellé jusqu’au bilan.</translation>
    </message>
    <message>
        <source>Rated days: %1 before, %2 during. Rules %3.</source>
        <extracomment>How a result came about; %1 and %2 are numbers of rated days, %3 a version of rules</extracomment>
        <translation>Jours évalués&#xa0;: %1 avant, %2 pendant. Règles %3.</translation>
    </message>
    <message>
        <source>Looked back on %1</source>
        <translation>Bilan fait le %1</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Ce qui s’est passé, je crois</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Mes surprises</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4</source>
        <extracomment>a line on an experiment: what it is about, its first and last day, how often it was kept</extracomment>
        <translation>%1 · %2 au %3 · %4</translation>
    </message>
    <message>
        <source>What I wanted to find out</source>
        <translation>Ce que je voulais découvrir</translation>
    </message>
    <message>
        <source>What I expected</source>
        <translation>À quoi je m’attendais</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronostic</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>How I would get out</source>
        <translation>Comment j’en serais sorti</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est venu</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
</context>
<context>
    <name>tryboth::BookletDialog</name>
    <message>
        <source>A period as a booklet</source>
        <translation>Une période en livret</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sealed forecasts and sealed answers stay sealed and do not go in. The file is not encrypted: whoever gets it can read it.</source>
        <translation>Les pronostics et réponses scellés le restent et n’y figurent pas. Le fichier n’est pas chiffré&#xa0;: qui l’obtient peut le lire.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>The last thirteen weeks</source>
        <translation>Les treize dernières semaines</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Des jours de ton choix</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>&amp;Numbers, with n and how they are made</source>
        <translation>Les &amp;chiffres, avec n et leur calcul</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>Les &amp;graphiques</translation>
    </message>
    <message>
        <source>&amp;Entries by day</source>
        <translation>Les &amp;entrées par jour</translation>
    </message>
    <message>
        <source>N&amp;otes of the entries</source>
        <translation>Les &amp;notes des entrées</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>Les e&amp;xpériences</translation>
    </message>
    <message>
        <source>&amp;Reflections</source>
        <translation>Les &amp;réflexions</translation>
    </message>
    <message>
        <source>&amp;Direction: answers, reasons, decisions</source>
        <translation>&amp;Direction&#xa0;: réponses, raisons, décisions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in these days.</source>
        <translation>
            <numerusform>%Ln entrée dans ces jours.</numerusform>
            <numerusform>%Ln entrées dans ces jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Booklet %1 to %2</source>
        <comment>a file name with two days</comment>
        <translation>Livret %1 au %2</translation>
    </message>
</context>
<context>
    <name>tryboth::BookletPdf</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
</context>
<context>
    <name>tryboth::Brag</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;12 entries&quot;, %2 is &quot;9 hours&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>What I did, %1 to %2</source>
        <extracomment>heading of a document: %1 and %2 are days</extracomment>
        <translation>Ce que j’ai fait, %1 au %2</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>entries that carry no tag</extracomment>
        <translation>Tout le reste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often something was done</extracomment>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BragView</name>
    <message>
        <source>Only what I marked</source>
        <translation>Seulement ce que j’ai marqué</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What I did</source>
        <extracomment>a file name</extracomment>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>For a review at work. It has no ratings and no notes, and nothing leaves unless you take it along.</source>
        <translation>Pour un entretien au travail. Sans évaluations ni notes, et rien ne sort sauf si tu l’emportes.</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By kind of work</source>
        <translation>Par type d’activité</translation>
    </message>
    <message>
        <source>By people and technical</source>
        <translation>Par Humain et Technique</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <extracomment>a period up to today</extracomment>
        <translation>
            <numerusform>Le dernier mois (%Ln)</numerusform>
            <numerusform>Les %Ln derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged in this period.</source>
        <translation>Rien n’a été noté dans cette période.</translation>
    </message>
    <message>
        <source>Save what I did</source>
        <translation>Enregistrer ce que j’ai fait</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved. This file is not encrypted.</source>
        <translation>Enregistré. Ce fichier n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>tryboth::BriefPdf</name>
    <message>
        <source>People: solid, circles, %1 ratings. Technical: dashed, squares, %2 ratings. Mixed: diamonds, %3 ratings. Bands: 90 %.</source>
        <translation>Humain&#xa0;: trait plein, cercles, %1 évaluations. Technique&#xa0;: tirets, carrés, %2 évaluations. Mixte&#xa0;: losanges, %3 évaluations. Bandes&#xa0;: 90&#x202f;%.</translation>
    </message>
    <message>
        <source>Session brief: %1</source>
        <comment>%1 is a name</comment>
        <translation>Fiche de séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. For your eyes only; made from what your client chose to share.</source>
        <comment>%1 is a date</comment>
        <translation>%1. Pour tes yeux seulement&#x202f;; fait à partir de ce que la personne accompagnée a choisi de partager.</translation>
    </message>
</context>
<context>
    <name>tryboth::BringBack</name>
    <message>
        <source>This is not in the backup. Nothing was changed. Choose something else of it.</source>
        <translation>Cela n’est pas dans la sauvegarde. Rien n’a été modifié. Choisis-y autre chose.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer in the journal. Nothing was changed. Bring that back first.</source>
        <translation>Ce à quoi cela appartient n’est plus dans le journal. Rien n’a été modifié. Ramène d’abord cela.</translation>
    </message>
    <message>
        <source>One of the two experiments is in another pair by now. Nothing was changed. Take that pair apart first.</source>
        <translation>L’une des deux expériences est désormais dans une autre paire. Rien n’a été modifié. Sépare d’abord cette paire.</translation>
    </message>
</context>
<context>
    <name>tryboth::BundleStore</name>
    <message>
        <source>This share is on the desk already. Nothing was changed. Open the one that is there.</source>
        <translation>Ce partage est déjà sur le bureau. Rien n’a été modifié. Ouvre celui qui y est.</translation>
    </message>
    <message>
        <source>A reason holds at most %1 characters. Nothing was changed. Type a shorter one.</source>
        <translation>Une raison contient au plus %1 caractères. Rien n’a été modifié. Saisis-en une plus courte.</translation>
    </message>
    <message>
        <source>There are comments on this share, so it stays with its client. Nothing was changed. Try again once they are deleted.</source>
        <translation>Ce partage porte des commentaires, il reste donc avec sa personne accompagnée. Rien n’a été modifié. Réessaie une fois qu’ils sont supprimés.</translation>
    </message>
</context>
<context>
    <name>tryboth::CalendarCard</name>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month in the letters of QLocale::toString: &quot;November 2026&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <extracomment>%1 is the title of an experiment, or several with commas</extracomment>
        <translation>Prévu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::CalendarExport</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::CaptureWindow</name>
    <message>
        <source>Your journal is locked</source>
        <translation>Ton journal est verrouillé</translation>
    </message>
    <message>
        <source>Check-in – Tryboth</source>
        <translation>Entrée – Tryboth</translation>
    </message>
</context>
<context>
    <name>tryboth::Change</name>
    <message>
        <source>The change could not be recorded. Nothing was changed. Close other programs and try again.</source>
        <translation>La modification n’a pas pu être consignée. Rien n’a été modifié. Ferme d’autres programmes et réessaie.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or repeated, because the journal has changed since. Nothing was changed. Edit the entry itself instead.</source>
        <translation>Cette étape ne peut être ni annulée ni répétée, car le journal a changé depuis. Rien n’a été modifié. Modifie plutôt l’entrée elle-même.</translation>
    </message>
</context>
<context>
    <name>tryboth::CharmImport</name>
    <message>
        <source>The XML in this file is damaged at line %1: %2. Nothing was imported. Export it again and try again.</source>
        <translation>Le XML de ce fichier est endommagé à la ligne %1&#xa0;: %2. Rien n’a été importé. Exporte-le à nouveau et réessaie.</translation>
    </message>
    <message numerus="yes">
        <source>The file lists %Ln task(s) and no time spent on them.</source>
        <translation>
            <numerusform>Le fichier énumère %Ln tâche et aucun temps passé dessus.</numerusform>
            <numerusform>Le fichier énumère %Ln tâches et aucun temps passé dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 stands here a second time; its first name is kept.</source>
        <translation>La tâche %1 figure ici une seconde fois&#x202f;; son premier nom est gardé.</translation>
    </message>
    <message>
        <source>This event has no valid start, so it was left out.</source>
        <translation>Cet événement n’a pas de début valide, il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tâche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartExport</name>
    <message>
        <source>The picture could not be saved as %1. Nothing was changed there. Choose another folder or free some space, then save again.</source>
        <translation>L’image n’a pas pu être enregistrée sous %1. Rien n’y a été modifié. Choisis un autre dossier ou libère de la place, puis enregistre à nouveau.</translation>
    </message>
    <message>
        <source>A picture is a .png, .svg or .pdf file, and %1 is none of these. Nothing was written. Give it another ending.</source>
        <translation>Une image est un fichier .png, .svg ou .pdf, et %1 n’est rien de cela. Rien n’a été écrit. Donne-lui une autre extension.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartText</name>
    <message>
        <source>people</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: people +2&quot;</extracomment>
        <translation>humain</translation>
    </message>
    <message>
        <source>technical</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: technical −1&quot;</extracomment>
        <translation>technique</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: mixed 0&quot;</extracomment>
        <translation>mixte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a mean, such as +1.5; %2 is &quot;3 ratings&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of energy: &quot;−0.3 to +0.9&quot;</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>1 rating</source>
        <translation>1 évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln évaluation</numerusform>
            <numerusform>%Ln évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Humain</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One kind of work and its ratings: &quot;people +2, +1&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and what was rated on it: &quot;12 May: people +2, +1; technical −1&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartWidget</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n’y a encore rien à montrer.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartWithTable</name>
    <message>
        <source>Table</source>
        <extracomment>Button: shows the values of a chart as a table</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show &quot;%1&quot; as a table</source>
        <extracomment>Accessible name of the button &quot;Table&quot;; %1 is the title of the chart</extracomment>
        <translation>Montrer «&#x202f;%1&#x202f;» en tableau</translation>
    </message>
    <message>
        <source>Picture…</source>
        <extracomment>Button beside a chart: saves it as a picture</extracomment>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; as a picture</source>
        <extracomment>Accessible name of the button &quot;Picture…&quot;; %1 is the title of the chart</extracomment>
        <translation>Enregistrer «&#x202f;%1&#x202f;» en image</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>L’image a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a chart: tells how its numbers were computed</extracomment>
        <translation>Comment&#x202f;?</translation>
    </message>
    <message>
        <source>How &quot;%1&quot; is computed</source>
        <extracomment>Accessible name of the button &quot;How?&quot;; %1 is the title of the chart</extracomment>
        <translation>Comment «&#x202f;%1&#x202f;» est calculé</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckIn</name>
    <message>
        <source>Energy is a whole number from −3 to +3; %1 is outside of it.</source>
        <translation>L’énergie est un nombre entier de −3 à +3&#x202f;; %1 est en dehors.</translation>
    </message>
    <message>
        <source>Engagement is a whole number from 1 to 5; %1 is outside of it.</source>
        <translation>L’attention est un nombre entier de 1 à 5&#x202f;; %1 est en dehors.</translation>
    </message>
    <message>
        <source>An entry takes 1 to 1440 minutes; %1 is outside of it.</source>
        <translation>Une entrée dure de 1 à 1440 minutes&#x202f;; %1 est en dehors.</translation>
    </message>
    <message>
        <source>A title holds at most %1 characters. Move the rest to the note.</source>
        <translation>Un titre contient au plus %1 caractères. Déplace le reste dans la note.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters. Split it into two entries.</source>
        <translation>Une note contient au plus %1 caractères. Partage-la en deux entrées.</translation>
    </message>
    <message>
        <source>An entry carries at most %1 tags.</source>
        <translation>Une entrée porte au plus %1 étiquettes.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag: tags have 1 to %2 characters and no leading #.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être une étiquette&#xa0;: elle a de 1 à %2 caractères, sans # au début.</translation>
    </message>
    <message>
        <source>The entry has no valid date. Write it as 2026-11-23.</source>
        <translation>L’entrée n’a pas de date valide. Écris-la comme 2026-11-23.</translation>
    </message>
    <message>
        <source>The year %1 lies outside of what a journal can hold (%2 to %3).</source>
        <translation>L’année %1 est hors de ce qu’un journal peut contenir (%2 à %3).</translation>
    </message>
    <message>
        <source>A clock stands at most 14 hours from UTC; this one is %1 minutes away.</source>
        <translation>Une horloge s’écarte au plus de 14 heures d’UTC&#x202f;; celle-ci en est à %1 minutes.</translation>
    </message>
    <message>
        <source>The entry has no activity. Choose what you did.</source>
        <translation>L’entrée n’a pas d’activité. Choisis ce que tu as fait.</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInDelegate</name>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInListModel</name>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInStore</name>
    <message>
        <source>This entry is no longer in the journal. Nothing was changed. Look for it in the trash, or in a backup.</source>
        <translation>Cette entrée n’est plus dans le journal. Rien n’a été modifié. Cherche-la dans la corbeille, ou dans une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInWriter</name>
    <message>
        <source>Adding the entries was stopped. Nothing was changed. Try again whenever it suits you.</source>
        <translation>L’ajout des entrées a été arrêté. Rien n’a été modifié. Réessaie quand cela te convient.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChosenField</name>
    <message>
        <source>Who chose this work</source>
        <translation>Qui a choisi ce travail</translation>
    </message>
</context>
<context>
    <name>tryboth::ClientListModel</name>
    <message>
        <source>shared %1</source>
        <comment>%1 is a date</comment>
        <translation>a partagé le %1</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>à supprimer</translation>
    </message>
    <message numerus="yes">
        <source>delete within %Ln days</source>
        <translation>
            <numerusform>à supprimer d’ici %Ln jour</numerusform>
            <numerusform>à supprimer d’ici %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>items of a share</comment>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>nothing shared yet</source>
        <translation>rien de partagé encore</translation>
    </message>
</context>
<context>
    <name>tryboth::CoachCard</name>
    <message>
        <source>From your coach</source>
        <translation>De ton coach</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Rangé&#xa0;: %1</translation>
    </message>
    <message>
        <source>your coach</source>
        <translation>ton coach</translation>
    </message>
</context>
<context>
    <name>tryboth::ColumnForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Mi&amp;nutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>&amp;Type d’activité</translation>
    </message>
    <message>
        <source>&amp;Energy, −3 to +3</source>
        <translation>&amp;Énergie, −3 à +3</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Read the table so</source>
        <translation>&amp;Lire ainsi le tableau</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Colonne de&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>Nobody here knows this table. Say which column holds what; only the date is needed. Columns that you leave out go into the notes.</source>
        <translation>Personne ici ne connaît ce tableau. Dis quelle colonne contient quoi&#x202f;; seule la date est nécessaire. Les colonnes que tu laisses de côté vont dans les notes.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>tryboth::CommandPalette</name>
    <message>
        <source>What to do or where to go</source>
        <translation>Que faire ou où aller</translation>
    </message>
    <message>
        <source>Type what to do, or words of an entry</source>
        <translation>Tape une action, ou les mots d’une entrée</translation>
    </message>
    <message>
        <source>Nothing fits. Escape leaves.</source>
        <translation>Rien ne convient. Échap quitte.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller partout</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
</context>
<context>
    <name>tryboth::CommentPane</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>&amp;Add comment</source>
        <translation>&amp;Ajouter le commentaire</translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation>Genre de commentaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Add a comment…</source>
        <translation>Ajouter un commentaire…</translation>
    </message>
    <message>
        <source>The share as a whole</source>
        <translation>Le partage entier</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>Choose an item to comment on it alone.</source>
        <translation>Choisis un élément pour ne commenter que lui.</translation>
    </message>
    <message>
        <source>%1 shared on %2 · read-only</source>
        <comment>kind of item, date</comment>
        <translation>%1 partagé le %2 · lecture seule</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Supprimer ce commentaire</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>Supprimer un commentaire</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
</context>
<context>
    <name>tryboth::ComputedButton</name>
    <message>
        <source>How this is computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
</context>
<context>
    <name>tryboth::ComputerStep</name>
    <message>
        <source>Whose computer this is</source>
        <translation>À qui est cet ordinateur</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>Il est à moi</translation>
    </message>
    <message>
        <source>It belongs to my employer, or others look after it</source>
        <translation>Il est à mon employeur, ou d’autres s’en occupent</translation>
    </message>
    <message>
        <source>Your answer is kept nowhere.</source>
        <translation>Ta réponse n’est gardée nulle part.</translation>
    </message>
    <message>
        <source>Good. Then what you write stays between you and whoever holds its key.</source>
        <translation>Bien. Ce que tu écris reste donc entre toi et qui en détient la clé.</translation>
    </message>
</context>
<context>
    <name>tryboth::ConfidenceButtons</name>
    <message>
        <source>How sure, in per cent</source>
        <translation>Certitude, en pour cent</translation>
    </message>
    <message>
        <source>%1 per cent sure</source>
        <translation>certitude de %1 pour cent</translation>
    </message>
</context>
<context>
    <name>tryboth::ConflictsDialog</name>
    <message>
        <source>In the journal now</source>
        <translation>Dans le journal actuellement</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>&amp;Keep what is in the journal</source>
        <translation>&amp;Garder ce qui est dans le journal</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>&amp;Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder &amp;les deux</translation>
    </message>
    <message>
        <source>Differences of a merge</source>
        <translation>Différences d’une fusion</translation>
    </message>
    <message>
        <source>What both versions changed</source>
        <translation>Ce que les deux versions ont changé</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Pl&amp;us tard</translation>
    </message>
    <message>
        <source>One text was changed in both versions. The one that was written last is in the journal, the other waits here. Whatever you choose, both stay in the history.</source>
        <translation>Un texte a été changé dans les deux versions. Le dernier écrit est dans le journal, l’autre attend ici. Quel que soit ton choix, les deux restent dans l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were changed in both versions. The ones that were written last are in the journal, the others wait here. Whatever you choose, both stay in the history.</source>
        <translation>
            <numerusform>%Ln texte a été changé dans les deux versions. Le dernier écrit est dans le journal, l’autre attend ici. Quel que soit ton choix, les deux restent dans l’historique.</numerusform>
            <numerusform>%Ln textes ont été changés dans les deux versions. Les derniers écrits sont dans le journal, les autres attendent ici. Quel que soit ton choix, les deux restent dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>It is no longer in the journal.</source>
        <translation>Ce n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>Every difference is settled. What was not taken is in the earlier texts.</source>
        <translation>Toutes les différences sont réglées. Ce qui n’a pas été pris est dans les textes antérieurs.</translation>
    </message>
</context>
<context>
    <name>tryboth::ContentFile</name>
    <message>
        <source>A text file that belongs to Tryboth is missing or broken. Install it again.</source>
        <translation>Un fichier texte de Tryboth manque ou est abîmé. Réinstalle Tryboth.</translation>
    </message>
</context>
<context>
    <name>tryboth::ContextFlagsField</name>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
</context>
<context>
    <name>tryboth::CsvExport</name>
    <message>
        <source>The table could not be written: %1. Choose another place and try again.</source>
        <translation>Le tableau n’a pas pu être écrit&#xa0;: %1. Choisis un autre emplacement et réessaie.</translation>
    </message>
    <message>
        <source>Writing the table was stopped. The file is not complete; delete it.</source>
        <translation>L’écriture du tableau a été arrêtée. Le fichier est incomplet&#x202f;; supprime-le.</translation>
    </message>
</context>
<context>
    <name>tryboth::CsvImport</name>
    <message>
        <source>A quote is opened in this row and never closed; all that follows it was left out.</source>
        <translation>Un guillemet s’ouvre dans cette ligne et ne se ferme jamais&#x202f;; tout ce qui suit a été laissé de côté.</translation>
    </message>
    <message>
        <source>The first row has to name the columns: date, and energy or title. Nothing was imported. Add a row such as “date,activity,energy,title” and try again.</source>
        <translation>La première ligne doit nommer les colonnes&#xa0;: date, et energy ou title. Rien n’a été importé. Ajoute une ligne comme «&#x202f;date,activity,energy,title&#x202f;» et réessaie.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has names. A text with a comma needs quotes around it.</source>
        <translation>La ligne a plus de cellules que l’en-tête n’a de noms. Un texte qui contient une virgule doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The row has neither an energy nor a title, so there is nothing to keep.</source>
        <translation>La ligne n’a ni énergie ni titre, il n’y a donc rien à garder.</translation>
    </message>
    <message>
        <source>An entry carries at most %1 tags.</source>
        <translation>Une entrée porte au plus %1 étiquettes.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written like 2026-11-23.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Une date s’écrit comme 2026-11-23.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Times are written like 14:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Une heure s’écrit comme 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Zones are written like Europe/Berlin.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire. Un fuseau s’écrit comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is not an energy. Energy is a whole number from %2 to %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une énergie. L’énergie est un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not an engagement. Engagement is a whole number from %2 to %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une attention. L’attention est un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Minutes are a whole number from %2 to %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée. Les minutes sont un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” does not say who chose the work. The words are mine, asked and required.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas qui a choisi le travail. Les mots sont mine, asked et required.</translation>
    </message>
    <message>
        <source>“%1” is not a focus. The words are people, technical and mixed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une orientation. Les mots sont people, technical et mixed.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>tryboth::CutJson</name>
    <message>
        <source>What this file holds breaks off or is damaged at byte %1. Nothing was changed. Ask for the file again.</source>
        <translation>Le contenu de ce fichier s’interrompt ou est endommagé à l’octet %1. Rien n’a été modifié. Redemande le fichier.</translation>
    </message>
    <message>
        <source>What stands beside the entries of this file is longer than %1 MB. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Ce qui accompagne les entrées de ce fichier dépasse %1 Mo. Rien n’a été modifié. Demande à qui l’a envoyé de refaire le fichier.</translation>
    </message>
    <message>
        <source>This file holds more than %1 entries. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Ce fichier contient plus de %1 entrées. Rien n’a été modifié. Demande à qui l’a envoyé de partager une période plus courte.</translation>
    </message>
    <message>
        <source>Entry %1 of this file is longer than %2 MB. Nothing was changed. Ask the sender to shorten it.</source>
        <translation>L’entrée %1 de ce fichier dépasse %2 Mo. Rien n’a été modifié. Demande à qui l’a envoyé de la raccourcir.</translation>
    </message>
    <message>
        <source>What this file holds is nested deeper than %1 levels. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Le contenu de ce fichier est imbriqué sur plus de %1 niveaux. Rien n’a été modifié. Demande à qui l’a envoyé de refaire le fichier.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Ce fichier dépasse %1 Mo. Rien n’a été modifié. Demande à qui l’a envoyé de partager une période plus courte.</translation>
    </message>
    <message>
        <source>Entry %1 of this file is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>L’entrée %1 de ce fichier est endommagée. Rien n’a été modifié. Redemande le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::Database</name>
    <message>
        <source>This file is not a Tryboth journal, or it is damaged. Nothing was changed. Choose another file, or open a backup.</source>
        <translation>Ce fichier n’est pas un journal Tryboth, ou il est endommagé. Rien n’a été modifié. Choisis un autre fichier, ou ouvre une sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this journal. Nothing was changed. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour ouvrir ce journal. Rien n’a été modifié. Ferme d’autres programmes et réessaie.</translation>
    </message>
    <message>
        <source>Tryboth cannot use SQLite on this machine: the Qt driver for it is missing. Nothing was changed. Install the package libqt6sql6-sqlite, or what it is called on this system.</source>
        <translation>Tryboth ne peut pas utiliser SQLite sur cette machine&#xa0;: le pilote Qt manque. Rien n’a été modifié. Installe le paquet libqt6sql6-sqlite, ou son équivalent sur ce système.</translation>
    </message>
    <message>
        <source>The journal could not be read or changed. Nothing was changed. Try again, or open a backup.</source>
        <translation>Le journal n’a pas pu être lu ou modifié. Rien n’a été modifié. Réessaie, ou ouvre une sauvegarde.</translation>
    </message>
    <message>
        <source>Tryboth cannot use SQLite on this machine: Qt brings another copy of it. Nothing was changed. Install Qt and Tryboth from the same source, e.g. this system’s packages.</source>
        <translation>Tryboth ne peut pas utiliser SQLite sur cette machine&#xa0;: Qt en apporte une autre copie. Rien n’a été modifié. Installe Qt et Tryboth depuis la même source, par exemple les paquets de ce système.</translation>
    </message>
</context>
<context>
    <name>tryboth::DatedRows</name>
    <message>
        <source>How sure, in per cent</source>
        <translation>Certitude, en pour cent</translation>
    </message>
    <message>
        <source>%1 per cent sure</source>
        <translation>certitude de %1 pour cent</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>a day by which something is looked for, before its field</extracomment>
        <translation>d’ici le</translation>
    </message>
</context>
<context>
    <name>tryboth::DatedTable</name>
    <message>
        <source>The dates of this table can be read both ways: 01/07 may be 1 July or 7 January. Say whether the day or the month comes first.</source>
        <translation>Les dates de ce tableau peuvent se lire de deux façons&#xa0;: 01/07 peut être le 1er juillet ou le 7 janvier. Dis si le jour ou le mois vient en premier.</translation>
    </message>
    <message>
        <source>A quote is opened in this row and never closed; the row and all that follows it was left out.</source>
        <translation>Un guillemet s’ouvre dans cette ligne et ne se ferme jamais&#x202f;; la ligne et tout ce qui suit ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The file breaks off in this row, so the row was left out. If it is all there, end it with a line break and import the file again.</source>
        <translation>Le fichier s’interrompt dans cette ligne, qui a donc été laissée de côté. Si elle est complète, termine-la par un saut de ligne et importe à nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::DatesBox</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Weeks before to compare with</source>
        <translation>Semaines précédentes à comparer</translation>
    </message>
    <message>
        <source>Draw the first day by lot</source>
        <translation>Tirer le premier jour au sort</translation>
    </message>
    <message>
        <source>Days the lot may choose from</source>
        <translation>Jours entre lesquels le sort peut choisir</translation>
    </message>
    <message>
        <source>A start that was not chosen makes the comparison stronger: what else changed then has less to do with it.</source>
        <translation>Un début qui n’a pas été choisi renforce la comparaison&#xa0;: ce qui a changé par ailleurs y est moins lié.</translation>
    </message>
    <message>
        <source>What the time before is compared by</source>
        <translation>Sur quoi le temps d’avant est comparé</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the first and the last day of an experiment</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>weeks before, with</source>
        <extracomment>a number of weeks stands before these words, what is compared after them</extracomment>
        <translation>semaines avant, avec</translation>
    </message>
    <message>
        <source>days to choose from</source>
        <extracomment>a number stands before these words</extracomment>
        <translation>jours au choix</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Le dernier jour vient avant le premier.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayNote</name>
    <message>
        <source>Sleep and load are whole numbers from 1 to 5. Nothing was changed. Type one of those.</source>
        <translation>Le sommeil et la charge sont des nombres entiers de 1 à 5. Rien n’a été modifié. Saisis l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayNoteCard</name>
    <message>
        <source>What coloured this day</source>
        <translation>Ce qui a coloré ce jour</translation>
    </message>
    <message>
        <source>Sleep last night, from bad to good</source>
        <extracomment>how one slept the night before, from 1 to 5</extracomment>
        <translation>Sommeil de la nuit dernière, de mauvais à bon</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>Load today, from light to heavy</source>
        <extracomment>how much work there was, from 1 to 5</extracomment>
        <translation>Charge du jour, de légère à lourde</translation>
    </message>
    <message>
        <source>light</source>
        <translation>légère</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>lourde</translation>
    </message>
    <message>
        <source>An &amp;unusual day</source>
        <translation>Un jour &amp;inhabituel</translation>
    </message>
    <message>
        <source>A release, an incident, an illness, a reorganisation</source>
        <translation>Une livraison, un incident, une maladie, une réorganisation</translation>
    </message>
    <message>
        <source>Only to see whether the weeks that are compared were alike. Leave out what you like.</source>
        <translation>Seulement pour voir si les semaines comparées se ressemblaient. Laisse de côté ce que tu veux.</translation>
    </message>
    <message>
        <source>Leave out what you like.</source>
        <translation>Laisse de côté ce que tu veux.</translation>
    </message>
    <message>
        <source>Sleep last night</source>
        <translation>Sommeil de la nuit</translation>
    </message>
    <message>
        <source>Load today</source>
        <translation>Charge du jour</translation>
    </message>
</context>
<context>
    <name>tryboth::DayOneImport</name>
    <message>
        <source>it is no journal of Day One</source>
        <translation>ce n’est pas un journal de Day One</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were left out and stay where they are.</source>
        <translation>
            <numerusform>%Ln pièce jointe a été laissée de côté et reste où elle est.</numerusform>
            <numerusform>%Ln pièces jointes ont été laissées de côté et restent où elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weather: %1</source>
        <translation>Météo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Activité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pinned in Day One</source>
        <translation>Épinglée dans Day One</translation>
    </message>
    <message>
        <source>An entry has no date that can be read (“%1”), so it was left out.</source>
        <translation>Une entrée n’a pas de date lisible («&#x202f;%1&#x202f;»), elle a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Pièce jointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”; the entry of %2 was dated as its stamp says.</source>
        <translation>Personne ne connaît le fuseau horaire «&#x202f;%1&#x202f;»&#x202f;; l’entrée du %2 a été datée selon son horodatage.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read, so the entry was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date lisible, l’entrée a donc été laissée de côté.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayRangePopup</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From which day to which</source>
        <translation>De quel jour à quel jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field: the first day of a period</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field: the last day of a period</extracomment>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>tryboth::DayScale</name>
    <message>
        <source>%1, %2</source>
        <extracomment>an end of a scale: %1 is its number, %2 its word</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::DaylioImport</name>
    <message>
        <source>Entry %1 has no valid date and time, so it was left out.</source>
        <translation>L’entrée %1 n’a pas de date et d’heure valides, elle a donc été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) stayed in Daylio</source>
        <translation>
            <numerusform>%Ln photo est restée dans Daylio</numerusform>
            <numerusform>%Ln photos sont restées dans Daylio</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Humeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>A mood is not among those of the backup; its entry came in without a number.</source>
        <translation>Une humeur n’est pas parmi celles de la sauvegarde&#x202f;; son entrée est arrivée sans nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-23, so the row was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 2026-11-23, la ligne a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>This is neither a CSV export nor a backup of Daylio. Nothing was imported. In Daylio, choose “Export entries” as CSV or “Backup”, and open that file.</source>
        <translation>Ce n’est ni un export CSV ni une sauvegarde de Daylio. Rien n’a été importé. Dans Daylio, choisis l’export des entrées en CSV ou la sauvegarde, et ouvre ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu comme une heure&#x202f;; cela se trouve donc dans la note.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionChanges</name>
    <message>
        <source>This decision is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Cette décision n’est plus dans le journal. Rien n’a été modifié. Regarde dans la corbeille.</translation>
    </message>
    <message>
        <source>This decision is recorded: change it by an amendment. Nothing was changed.</source>
        <translation>Cette décision est consignée&#xa0;: change-la par un amendement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>It is not recorded yet; nothing was changed.</source>
        <translation>Elle n’est pas encore consignée&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Only a recorded decision is amended. Nothing was changed.</source>
        <translation>Seule une décision consignée s’amende. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A decision keeps at least one sign that would turn it back. Nothing was changed.</source>
        <translation>Une décision garde au moins un signe qui la ferait revenir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Amend decision</source>
        <translation>Amender la décision</translation>
    </message>
    <message>
        <source>Look for a sign</source>
        <translation>Guetter un signe</translation>
    </message>
    <message>
        <source>It is not amended yet; nothing was changed.</source>
        <translation>Ce n’est pas encore modifié&#x202f;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionEditor</name>
    <message>
        <source>What you expected is sealed until the review (%1).</source>
        <translation>Ce que tu attendais est scellé jusqu’au bilan (%1).</translation>
    </message>
    <message>
        <source>Bring in a kept reason or a result…</source>
        <translation>Reprendre une raison gardée ou un résultat…</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Jour de la décision</translation>
    </message>
    <message>
        <source>Expectation %1</source>
        <translation>Attente %1</translation>
    </message>
    <message>
        <source>A statement that can turn out wrong</source>
        <translation>Une affirmation qui peut s’avérer fausse</translation>
    </message>
    <message>
        <source>By when, expectation %1</source>
        <translation>Pour quand, attente %1</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Ajouter une attente</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Signe %1</translation>
    </message>
    <message>
        <source>A sign somebody could see</source>
        <translation>Un signe que quelqu’un pourrait voir</translation>
    </message>
    <message>
        <source>When to look for sign %1</source>
        <translation>Quand guetter le signe %1</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <translation>Ajouter un signe</translation>
    </message>
    <message>
        <source>My role changes with it</source>
        <translation>Mon rôle change avec elle</translation>
    </message>
    <message>
        <source>A second review on</source>
        <translation>Un second bilan le</translation>
    </message>
    <message>
        <source>Why you change it</source>
        <translation>Pourquoi tu la changes</translation>
    </message>
    <message>
        <source>Why you change it; both versions are kept</source>
        <translation>Pourquoi tu la changes&#x202f;; les deux versions sont gardées</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Amender</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Où elle mène</translation>
    </message>
    <message>
        <source>the one with the mark. %1</source>
        <translation>celle qui est cochée. %1</translation>
    </message>
    <message>
        <source>Bring in a kept reason or a result</source>
        <translation>Reprendre une raison gardée ou un résultat</translation>
    </message>
    <message>
        <source>Begin a sign with words that others used</source>
        <translation>Commencer un signe avec des mots que d’autres ont utilisés</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Commencer par…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionListModel</name>
    <message>
        <source>A decision without a title</source>
        <translation>Une décision sans titre</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a row as it is spoken: the title of a decision, and where it stands</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionRecord</name>
    <message>
        <source>“%1” holds at most %2 characters. Shorten it; nothing was changed.</source>
        <extracomment>%1 is the name of a box</extracomment>
        <translation>«&#x202f;%1&#x202f;» contient au plus %2 caractères. Raccourcis&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A decision holds at most %1 options. Nothing was changed. Leave out those that you would not take.</source>
        <translation>Une décision contient au plus %1 options. Rien n’a été modifié. Laisse de côté celles que tu ne prendrais pas.</translation>
    </message>
    <message>
        <source>What you could do</source>
        <translation>Ce que tu pourrais faire</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Pour et contre</translation>
    </message>
    <message>
        <source>What you are deciding</source>
        <translation>Ce que tu décides</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui est au courant</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin du retour</translation>
    </message>
    <message>
        <source>The decision has no valid date. Nothing was changed.</source>
        <translation>La décision n’a pas de date valide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You would turn back, or change course, if</source>
        <translation>Tu reviendrais en arrière, ou changerais de cap, si</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReview</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Une réponse contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The review has no valid date. Nothing was changed.</source>
        <translation>Le bilan n’a pas de date valide. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReviewSequence</name>
    <message>
        <source>Yes</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>Sans certitude</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Et maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Prochain bilan le</translation>
    </message>
    <message>
        <source>How you go back</source>
        <translation>Comment tu reviens en arrière</translation>
    </message>
    <message>
        <source>The decision opens next, and what you change is kept beside what stood there.</source>
        <translation>La décision s’ouvre ensuite, et ce que tu changes est gardé à côté de ce qui y figurait.</translation>
    </message>
    <message>
        <source>You wrote about the way back: “%1”</source>
        <extracomment>what follows are one&apos;s own earlier words</extracomment>
        <translation>Tu as écrit sur le chemin du retour&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A new decision begins with what you chose here as its first option, and the two stay linked.</source>
        <translation>Une nouvelle décision commence avec ce que tu as choisi ici pour première option, et les deux restent liées.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>C’est lu</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminer le bilan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Choose one of the four. All of them are good endings.</source>
        <translation>Choisis l’une des quatre. Toutes sont de bonnes fins.</translation>
    </message>
    <message>
        <source>Write a word on how you go back.</source>
        <translation>Écris un mot sur ton retour en arrière.</translation>
    </message>
    <message>
        <source>%1 · expectation %2 of %3</source>
        <extracomment>%1 is &quot;Step 2 of 6&quot;, the others are numbers</extracomment>
        <translation>%1 · attente %2 sur %3</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReviews</name>
    <message>
        <source>Only a recorded decision can be looked back on. Nothing was changed. Record it first.</source>
        <translation>Seule une décision consignée peut avoir un bilan. Rien n’a été modifié. Consigne-la d’abord.</translation>
    </message>
    <message>
        <source>A review ends with one of four answers: let it stand, adjust it, turn back or replace it. Nothing was changed.</source>
        <translation>Un bilan se termine par l’une de quatre réponses&#xa0;: la maintenir, l’ajuster, revenir en arrière ou la remplacer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose a day to come for the next review. Nothing was changed.</source>
        <translation>Choisis un jour à venir pour le prochain bilan. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write a word on how you go back. Nothing was changed.</source>
        <translation>Écris un mot sur ton retour en arrière. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>Commencer le bilan</translation>
    </message>
    <message>
        <source>Look at an expectation</source>
        <translation>Regarder une attente</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminer le bilan</translation>
    </message>
    <message>
        <source>At the review.</source>
        <translation>Au bilan.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionRules</name>
    <message>
        <source>Say in one sentence what you are deciding.</source>
        <translation>Dis en une phrase ce que tu décides.</translation>
    </message>
    <message>
        <source>Name at least two things you could do. Doing nothing is one.</source>
        <translation>Nomme au moins deux choses que tu pourrais faire. Ne rien faire en est une.</translation>
    </message>
    <message>
        <source>Choose one of the options for now.</source>
        <translation>Choisis une des options pour le moment.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Écris pourquoi.</translation>
    </message>
    <message>
        <source>Say whether it can be undone. Not knowing is an answer.</source>
        <translation>Dis si l’on peut revenir dessus. Ne pas savoir est une réponse.</translation>
    </message>
    <message>
        <source>Write one thing you expect to see, and by when.</source>
        <translation>Écris une chose que tu t’attends à voir, et pour quand.</translation>
    </message>
    <message>
        <source>Write one sign that would make you turn back, and when to look.</source>
        <translation>Écris un signe qui te ferait revenir en arrière, et quand le guetter.</translation>
    </message>
    <message>
        <source>Choose a day to come for the review.</source>
        <translation>Choisis un jour à venir pour le bilan.</translation>
    </message>
    <message>
        <source>The day of the decision cannot be to come. Choose an earlier one.</source>
        <translation>Le jour de la décision ne peut pas être à venir. Choisis-en un plus tôt.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionText</name>
    <message>
        <source>%1 (by %2)</source>
        <extracomment>something that was expected: %1 the words, %2 a day</extracomment>
        <translation>%1 (d’ici le %2)</translation>
    </message>
    <message>
        <source>Sealed until the review (by %1).</source>
        <translation>Scellé jusqu’au bilan (d’ici le %1).</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (choisie)</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Où elle mène</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionView</name>
    <message>
        <source>Open what replaced it</source>
        <translation>Ouvrir ce qui l’a remplacée</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A decision without a title</source>
        <translation>Une décision sans titre</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Poursuivre le bilan</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>The review is planned for %1. Looking earlier is fine.</source>
        <translation>Le bilan est prévu le %1. Regarder plus tôt convient aussi.</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Amender…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>%1 (look on %2)</source>
        <extracomment>a sign that would turn a decision back: %1 the words, %2 a day</extracomment>
        <translation>%1 (à guetter le %2)</translation>
    </message>
    <message>
        <source>Looked back on %1: %2</source>
        <extracomment>%1 is a day, %2 what came out</extracomment>
        <translation>Bilan fait le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed since it was recorded</source>
        <translation>Changée depuis sa consignation</translation>
    </message>
</context>
<context>
    <name>tryboth::DesignTimeline</name>
    <message>
        <source>No dates yet.</source>
        <translation>Pas encore de dates.</translation>
    </message>
    <message>
        <source>Time before: %1 to %2. Experiment: %3 to %4.</source>
        <extracomment>%1 to %4 are days</extracomment>
        <translation>Temps d’avant&#xa0;: %1 au %2. Expérience&#xa0;: %3 au %4.</translation>
    </message>
    <message>
        <source>before, from %1</source>
        <extracomment>below a stretch of a timeline</extracomment>
        <translation>avant, depuis le %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>below a stretch of a timeline: %1 and %2 are days</extracomment>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskBackup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what something is, such as &quot;Private note&quot;, %2 its first words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>Un partage</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Mot d’accompagnement</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Pourquoi c’est gardé</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Question for a session</source>
        <translation>Question pour une séance</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskBackupView</name>
    <message>
        <source>What the desk keeps about this client, newest first</source>
        <translation>Ce que le bureau garde sur cette personne, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Backup of %1, read only</source>
        <comment>%1 is date and time</comment>
        <translation>Sauvegarde du %1, lecture seule</translation>
    </message>
    <message>
        <source>Search in the backup</source>
        <translation>Chercher dans la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>This is a backup, read only. The desk had no clients then.</source>
        <translation>Ceci est une sauvegarde, en lecture seule. Le bureau n’avait alors personne.</translation>
    </message>
    <message>
        <source>This is a backup, read only: the desk as it was on %1 at %2. Nothing here changes it.</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>Ceci est une sauvegarde, en lecture seule&#xa0;: le bureau tel qu’il était le %1 à %2. Rien ici ne la modifie.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskEntities</name>
    <message>
        <source>This text holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Ce texte contient au plus %1 caractères. Raccourcis-le&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing written yet. Nothing was changed. Write a few words first.</source>
        <translation>Rien n’est encore écrit. Rien n’a été modifié. Écris d’abord quelques mots.</translation>
    </message>
    <message>
        <source>A client needs a name of your choice. Nothing was changed. Type one.</source>
        <translation>Une personne accompagnée a besoin d’un nom de ton choix. Rien n’a été modifié. Saisis-en un.</translation>
    </message>
    <message>
        <source>The session has no valid date. Nothing was changed. Choose a day.</source>
        <translation>La séance n’a pas de date valide. Rien n’a été modifié. Choisis un jour.</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskHistory</name>
    <message>
        <source>a client</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>A private note on %1</source>
        <extracomment>%1 is a client, here and below</extracomment>
        <translation>Une note privée sur %1</translation>
    </message>
    <message>
        <source>A comment for %1</source>
        <translation>Un commentaire pour %1</translation>
    </message>
    <message>
        <source>A question for %1</source>
        <translation>Une question pour %1</translation>
    </message>
    <message>
        <source>A step for %1</source>
        <translation>Une étape pour %1</translation>
    </message>
    <message>
        <source>A share of %1</source>
        <translation>Un partage de %1</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>%1 is a private note, a comment, a question or a step</extracomment>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>What this text belongs to is no longer on the desk. Nothing was changed. Copy the text where you need it.</source>
        <translation>Ce à quoi ce texte appartient n’est plus sur le bureau. Rien n’a été modifié. Copie le texte là où tu en as besoin.</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskPage</name>
    <message>
        <source>All shares</source>
        <translation>Tous les partages</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>%1 is a date</comment>
        <translation>Partage du %1</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Ce qui a été partagé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among all shares of this client</source>
        <translation>
            <numerusform>%Ln trouvé parmi tous les partages de cette personne</numerusform>
            <numerusform>%Ln trouvés parmi tous les partages de cette personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has shared anything yet</source>
        <translation>Personne n’a encore rien partagé</translation>
    </message>
    <message>
        <source>Give your clients your key, and open the share file that one of them sends you. It stays sealed in this desk.</source>
        <translation>Donne ta clé aux personnes que tu accompagnes, et ouvre le fichier de partage que l’une d’elles t’envoie. Il reste scellé dans ce bureau.</translation>
    </message>
    <message>
        <source>Open a share…</source>
        <translation>Ouvrir un partage…</translation>
    </message>
    <message>
        <source>Coach desk</source>
        <translation>Bureau du coach</translation>
    </message>
    <message>
        <source>A read-only copy of what clients chose to share. What is missing says nothing.</source>
        <translation>Une copie en lecture seule de ce que l’on a choisi de partager. Ce qui manque ne dit rien.</translation>
    </message>
    <message>
        <source>&amp;Open a share…</source>
        <translation>&amp;Ouvrir un partage…</translation>
    </message>
    <message>
        <source>Session &amp;brief (PDF)…</source>
        <translation>&amp;Fiche de séance (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Write reply file…</source>
        <translation>Écr&amp;ire le fichier de réponse…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personnes accompagnées</translation>
    </message>
    <message>
        <source>Which share</source>
        <translation>Quel partage</translation>
    </message>
    <message>
        <source>Search within this client</source>
        <translation>Chercher chez cette personne</translation>
    </message>
    <message>
        <source>Search within this client…</source>
        <translation>Chercher chez cette personne…</translation>
    </message>
    <message>
        <source>Energy by kind of work</source>
        <translation>Énergie par type d’activité</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Ce que tu écris</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskWindow</name>
    <message>
        <source>%1 – Coach desk – Tryboth</source>
        <comment>window title, %1 is the desk&apos;s name</comment>
        <translation>%1 – Bureau du coach – Tryboth</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>Aller part&amp;out…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Nouveau bureau…</translation>
    </message>
    <message>
        <source>Open a d&amp;esk…</source>
        <translation>Ouvrir &amp;un bureau…</translation>
    </message>
    <message>
        <source>&amp;Open a share…</source>
        <translation>&amp;Ouvrir un partage…</translation>
    </message>
    <message>
        <source>&amp;Your key…</source>
        <translation>Ta &amp;clé…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>En&amp;registrer maintenant</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Rég&amp;lages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>Per&amp;sonne accompagnée</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Session &amp;brief (PDF)…</source>
        <translation>&amp;Fiche de séance (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Write reply file…</source>
        <translation>Écr&amp;ire le fichier de réponse…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>This share is another client’s…</source>
        <translation>Ce partage est à quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>&amp;Delete this share…</source>
        <translation>&amp;Supprimer ce partage…</translation>
    </message>
    <message>
        <source>Delete the &amp;client…</source>
        <translation>Supprimer la &amp;personne…</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this laptop unless you send it.</source>
        <translation>Hors ligne. Rien ne quitte cet ordinateur à moins que tu ne l’envoies.</translation>
    </message>
    <message numerus="yes">
        <source>Client copies are encrypted on this laptop · %Ln clients</source>
        <translation>
            <numerusform>Les copies sont chiffrées sur cet ordinateur · %Ln personne accompagnée</numerusform>
            <numerusform>Les copies sont chiffrées sur cet ordinateur · %Ln personnes accompagnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only · %1</source>
        <translation>Lecture seule · %1</translation>
    </message>
    <message>
        <source>All saved · %1</source>
        <translation>Tout est enregistré · %1</translation>
    </message>
    <message numerus="yes">
        <source>You were asked to delete %Ln shares by now. They stay closed until you delete them or note why you keep them.</source>
        <translation>
            <numerusform>On t’a demandé de supprimer %Ln partage à cette date. Il reste fermé jusqu’à ce que tu le supprimes ou notes pourquoi tu le gardes.</numerusform>
            <numerusform>On t’a demandé de supprimer %Ln partages à cette date. Ils restent fermés jusqu’à ce que tu les supprimes ou notes pourquoi tu les gardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Ouvrir un partage</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>There is no share to reply to. Open one first.</source>
        <translation>Il n’y a pas de partage auquel répondre. Ouvres-en d’abord un.</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Écrire la réponse</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>a file name</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The reply is in %1, sealed for your client alone.</source>
        <translation>La réponse est dans %1, scellée pour la seule personne accompagnée.</translation>
    </message>
    <message>
        <source>Session brief</source>
        <translation>Fiche de séance</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Session brief</source>
        <comment>a file name</comment>
        <translation>Fiche de séance</translation>
    </message>
    <message>
        <source>The brief is in %1. It is not encrypted: delete it after the session.</source>
        <translation>La fiche est dans %1. Elle n’est pas chiffrée&#xa0;: supprime-la après la séance.</translation>
    </message>
    <message>
        <source>Rename the client</source>
        <translation>Renommer la personne</translation>
    </message>
    <message>
        <source>Your name for the client:</source>
        <translation>Ton nom pour cette personne&#xa0;:</translation>
    </message>
    <message>
        <source>Rename a client</source>
        <translation>Renommer une personne</translation>
    </message>
    <message>
        <source>There is no other client on the desk. Undo opening the share, and open it again for a new one.</source>
        <translation>Il n’y a personne d’autre sur le bureau. Annule l’ouverture du partage, et rouvre-le pour une nouvelle personne.</translation>
    </message>
    <message>
        <source>Whose share is this?</source>
        <translation>À qui est ce partage&#x202f;?</translation>
    </message>
    <message>
        <source>Put the share under:</source>
        <translation>Ranger le partage chez&#xa0;:</translation>
    </message>
    <message>
        <source>Put a share under another client</source>
        <translation>Ranger un partage chez quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The share is under %1 now.</source>
        <translation>Le partage est maintenant chez %1.</translation>
    </message>
    <message>
        <source>Delete this share</source>
        <translation>Supprimer ce partage</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a share</source>
        <translation>Supprimer un partage</translation>
    </message>
    <message>
        <source>The share is deleted.</source>
        <translation>Le partage est supprimé.</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Supprimer la personne</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete a client</source>
        <translation>Supprimer une personne</translation>
    </message>
    <message>
        <source>The client is deleted.</source>
        <translation>La personne est supprimée.</translation>
    </message>
    <message>
        <source>Keep this share</source>
        <translation>Garder ce partage</translation>
    </message>
    <message>
        <source>Your client asked to have it deleted by now. Note why you keep it.</source>
        <translation>On t’a demandé de le supprimer à cette date. Note pourquoi tu le gardes.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Why you keep it</source>
        <translation>Pourquoi tu le gardes</translation>
    </message>
    <message>
        <source>Without a reason the share stays closed. Nothing was changed. Note why you keep it, or delete it.</source>
        <translation>Sans raison, le partage reste fermé. Rien n’a été modifié. Note pourquoi tu le gardes, ou supprime-le.</translation>
    </message>
    <message>
        <source>Keep a share</source>
        <translation>Garder un partage</translation>
    </message>
    <message>
        <source>Save a copy else&amp;where…</source>
        <translation>Enregistrer une copie &amp;ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Passphrase and lock</source>
        <translation>&amp;Phrase secrète et verrou</translation>
    </message>
    <message>
        <source>Pr&amp;int this page…</source>
        <translation>I&amp;mprimer cette page…</translation>
    </message>
    <message>
        <source>Save this page as a pi&amp;cture…</source>
        <translation>Enre&amp;gistrer cette page comme image…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts of all clients…</source>
        <translation>Te&amp;xtes antérieurs de toutes les personnes…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Te&amp;xtes antérieurs…</translation>
    </message>
    <message>
        <source>The share goes with its items and your comments on it. You can undo this until you close the desk. Earlier texts of these comments, and one that you typed and did not add, go at once and for good. Encrypted backups of the desk on this computer still hold what was saved until they expire.</source>
        <translation>Le partage part avec ses éléments et tes commentaires. Tu peux l’annuler jusqu’à la fermeture du bureau. Les textes antérieurs de ces commentaires, et celui que tu as tapé sans l’ajouter, partent tout de suite et pour de bon. Les sauvegardes chiffrées du bureau sur cet ordinateur contiennent encore ce qui était enregistré jusqu’à leur échéance.</translation>
    </message>
    <message>
        <source>Everything of this client goes: shares, comments, questions, steps and your private notes. You can undo this until you close the desk. The earlier texts of all these, and words that you typed and did not add, go at once and for good. Encrypted backups of the desk on this computer still hold what was saved until they expire.</source>
        <translation>Tout ce qui concerne cette personne part&#xa0;: partages, commentaires, questions, étapes et tes notes privées. Tu peux l’annuler jusqu’à la fermeture du bureau. Les textes antérieurs de tout cela, et les mots que tu as tapés sans les ajouter, partent tout de suite et pour de bon. Les sauvegardes chiffrées du bureau sur cet ordinateur contiennent encore ce qui était enregistré jusqu’à leur échéance.</translation>
    </message>
</context>
<context>
    <name>tryboth::Desktop</name>
    <message>
        <source>Make a coach’s desk</source>
        <translation>Créer un bureau de coach</translation>
    </message>
    <message>
        <source>Coach desk</source>
        <comment>a file name</comment>
        <translation>Bureau du coach</translation>
    </message>
    <message>
        <source>Open a coach’s desk</source>
        <translation>Ouvrir un bureau de coach</translation>
    </message>
    <message>
        <source>“%1” is a share for a coach. It opens as soon as you open your desk, or make one.</source>
        <translation>«&#x202f;%1&#x202f;» est un partage destiné à un coach. Il s’ouvre dès que tu ouvres ton bureau, ou en crées un.</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>«&#x202f;%1&#x202f;» est verrouillé</translation>
    </message>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>Example journal</source>
        <translation>Journal d’exemple</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>a file name</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Réfléchir</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more. Nothing was changed. It may have been moved, or lie on a drive that is not there now.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus dans %2. Rien n’a été modifié. Il a peut-être été déplacé, ou se trouve sur un disque absent.</translation>
    </message>
    <message>
        <source>Start a journal</source>
        <translation>Commencer un journal</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file name</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>A copy with everything in it is at %1.</source>
        <translation>Une copie avec tout son contenu est à %1.</translation>
    </message>
    <message>
        <source>This window speaks the other language as soon as what is open in it is finished or closed.</source>
        <translation>Cette fenêtre parlera l’autre langue dès que ce qui y est ouvert sera terminé ou fermé.</translation>
    </message>
    <message>
        <source>“%1” is there already. Nothing was changed. Open it, or choose another name for a new one.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Rien n’a été modifié. Ouvre-le, ou choisis un autre nom pour un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Where the journal will lie</source>
        <translation>Où se trouvera le journal</translation>
    </message>
    <message>
        <source>Words that are not logged yet wait in the window for one check-in. This window speaks the other language once they are logged or cleared.</source>
        <translation>Des mots qui ne sont pas encore notés attendent dans la fenêtre pour une entrée. Cette fenêtre parlera l’autre langue dès qu’ils seront notés ou effacés.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionAnswer</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Une réponse contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Clarity goes from 1 to 5. Choose one of them; nothing was changed.</source>
        <translation>La clarté va de 1 à 5. Choisis l’un d’eux&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The answer has no valid date. Nothing was changed.</source>
        <translation>La réponse n’a pas de date valide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write your answer first. One line is enough. Nothing was changed.</source>
        <translation>Écris d’abord ta réponse. Une ligne suffit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sort your answer yourself first; “not clear yet” is one of the four. Nothing was changed.</source>
        <translation>Classe d’abord ta réponse toi-même&#x202f;; «&#x202f;pas encore clair&#x202f;» est l’une des quatre. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionChanges</name>
    <message>
        <source>Save answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>The question comes back after %1 to %2 weeks. Choose a number between; nothing was changed.</source>
        <translation>La question revient après %1 à %2 semaines. Choisis un nombre entre les deux&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Finish answer</source>
        <translation>Terminer la réponse</translation>
    </message>
    <message>
        <source>Choose a day to come. Nothing was changed.</source>
        <translation>Choisis un jour à venir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put the question off</source>
        <translation>Remettre la question à plus tard</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Passer la question</translation>
    </message>
    <message>
        <source>Save reasons</source>
        <translation>Enregistrer les raisons</translation>
    </message>
    <message>
        <source>Look at a reason</source>
        <translation>Regarder une raison</translation>
    </message>
    <message>
        <source>Finish reasons</source>
        <translation>Terminer les raisons</translation>
    </message>
    <message>
        <source>Make an experiment of a reason</source>
        <translation>Faire une expérience d’une raison</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionChapters</name>
    <message>
        <source>Sealed until a new answer is written.</source>
        <translation>Scellée jusqu’à ce qu’une nouvelle réponse soit écrite.</translation>
    </message>
    <message>
        <source>By %1: sealed until the review.</source>
        <extracomment>an expectation, with the day by which it should come true</extracomment>
        <translation>D’ici le %1&#xa0;: scellé jusqu’au bilan.</translation>
    </message>
    <message>
        <source>By %1, %2 per cent sure: %3</source>
        <translation>D’ici le %1, certitude de %2 pour cent&#xa0;: %3</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>Bilan fait le</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Réponses à cinq ans</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionDue</name>
    <message>
        <source>Look for the signs of “%1”</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Guette les signes de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Faire le bilan de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionJson</name>
    <message>
        <source>it has no id, no day or no state.</source>
        <translation>cela n’a pas d’identifiant, de jour ou d’état.</translation>
    </message>
    <message>
        <source>it has no id or belongs to no decision.</source>
        <translation>cela n’a pas d’identifiant ou n’appartient à aucune décision.</translation>
    </message>
    <message>
        <source>it has no id, no day or belongs to no decision.</source>
        <translation>cela n’a pas d’identifiant, pas de jour ou n’appartient à aucune décision.</translation>
    </message>
    <message>
        <source>it has no id or no day.</source>
        <translation>cela n’a pas d’identifiant ou de jour.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionLife</name>
    <message>
        <source>This is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Cela n’est plus dans le journal. Rien n’a été modifié. Regarde dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionOverview</name>
    <message>
        <source>For a quiet moment</source>
        <translation>Pour un moment calme</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Au fil des années</translation>
    </message>
    <message>
        <source>What the numbers can say</source>
        <translation>Ce que les chiffres peuvent dire</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Réponses à cinq ans</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>Dans %Ln semaine</numerusform>
            <numerusform>Dans %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>None recorded yet. A decision is written for the one who reviews it: you, some months on.</source>
        <translation>Aucune n’est encore consignée. Une décision s’écrit pour qui en fera le bilan&#xa0;: toi, quelques mois plus tard.</translation>
    </message>
    <message>
        <source>It waits here. Nothing reminds you of it.</source>
        <translation>Elle attend ici. Rien ne te la rappelle.</translation>
    </message>
    <message>
        <source>It is offered from %1 on; you can answer it any day.</source>
        <translation>Elle est proposée à partir du %1&#x202f;; tu peux y répondre n’importe quel jour.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Elle est de retour.</translation>
    </message>
    <message>
        <source>It comes back on %1.</source>
        <translation>Elle revient le %1.</translation>
    </message>
    <message>
        <source>Your earlier answers are sealed until you write a new one.</source>
        <translation>Tes réponses antérieures sont scellées jusqu’à ce que tu en écrives une nouvelle.</translation>
    </message>
    <message>
        <source>Read your answers side by side</source>
        <translation>Lire tes réponses côte à côte</translation>
    </message>
    <message>
        <source>Go on with your answer</source>
        <translation>Poursuivre ta réponse</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Répondre maintenant</translation>
    </message>
    <message>
        <source>What draws you, what pulls from outside, what holds you back, and how final it feels. It is never added up.</source>
        <translation>Ce qui t’attire, ce qui tire de l’extérieur, ce qui te retient, et à quel point cela semble définitif. Rien n’est jamais additionné.</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Regardées pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>Begun on %1.</source>
        <translation>Commencé le %1.</translation>
    </message>
    <message>
        <source>Look at your reasons</source>
        <translation>Regarder tes raisons</translation>
    </message>
    <message>
        <source>Read what you said</source>
        <translation>Lire ce que tu as dit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>What you decide, answer and try will stand here.</source>
        <translation>Ce que tu décides, réponds et essaies se tiendra ici.</translation>
    </message>
    <message>
        <source>Arrow keys go from mark to mark, Enter opens one.</source>
        <translation>Les flèches vont de marque en marque, Entrée en ouvre une.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionPage</name>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>What you decided, answered and tried. It draws no conclusion; you may.</source>
        <translation>Ce que tu as décidé, répondu et essayé. Aucune conclusion n’est tirée&#x202f;; libre à toi de le faire.</translation>
    </message>
    <message>
        <source>Look at reasons</source>
        <translation>Regarder les raisons</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Consigner une décision</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Répondre à la question</translation>
    </message>
    <message>
        <source>Leave the decision</source>
        <translation>Quitter la décision</translation>
    </message>
    <message>
        <source>What you changed here is not kept yet. Leave without it?</source>
        <translation>Ce que tu as changé ici n’est pas encore gardé. Quitter sans garder&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Moved to the trash. Undo brings it back.</source>
        <translation>Mis à la corbeille. Annuler le ramène.</translation>
    </message>
    <message>
        <source>This decision and its reviews go to the trash, where they stay for 30 days.</source>
        <translation>Cette décision et ses bilans vont à la corbeille, où ils restent 30 jours.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <extracomment>one of the options of a decision</extracomment>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Recorded. What you expect is sealed until the review.</source>
        <translation>Consignée. Ce que tu attends est scellé jusqu’au bilan.</translation>
    </message>
    <message>
        <source>Kept as a draft. It waits until you record it.</source>
        <translation>Gardée en brouillon. Elle attend que tu la consignes.</translation>
    </message>
    <message>
        <source>Amended. Both versions are kept.</source>
        <translation>Amendée. Les deux versions sont gardées.</translation>
    </message>
    <message>
        <source>Looked back on. Thank you for being honest with yourself.</source>
        <translation>Bilan fait. Merci de ton honnêteté envers toi-même.</translation>
    </message>
    <message>
        <source>This answer goes to the trash, where it stays for 30 days.</source>
        <translation>Cette réponse va à la corbeille, où elle reste 30 jours.</translation>
    </message>
    <message>
        <source>Kept. You will meet the question again.</source>
        <translation>Gardé. Tu retrouveras la question.</translation>
    </message>
    <message>
        <source>It comes back then.</source>
        <translation>Elle reviendra alors.</translation>
    </message>
    <message>
        <source>Left out this time. It comes back later.</source>
        <translation>Passée pour cette fois. Elle reviendra plus tard.</translation>
    </message>
    <message>
        <source>What you said here goes to the trash, where it stays for 30 days.</source>
        <translation>Ce que tu as dit ici va à la corbeille, où cela reste 30 jours.</translation>
    </message>
    <message>
        <source>Kept with the ideas, with the small test filled in.</source>
        <translation>Gardée parmi les idées, avec le petit essai déjà rempli.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionSearch</name>
    <message>
        <source>The decisions could not be searched. Nothing was changed. Try again.</source>
        <translation>La recherche dans les décisions a échoué. Rien n’a été modifié. Réessaie.</translation>
    </message>
    <message>
        <source>Five-year answer</source>
        <translation>Réponse à cinq ans</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionTimeline</name>
    <message>
        <source>Five-year answer</source>
        <translation>Réponse à cinq ans</translation>
    </message>
    <message>
        <source>Sealed until you write a new one.</source>
        <translation>Scellée jusqu’à ce que tu en écrives une nouvelle.</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Un regard sur tes raisons</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Review of a decision</source>
        <translation>Bilan d’une décision</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionTimelineModel</name>
    <message>
        <source>Role</source>
        <extracomment>what one does at work for a while, in a table</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Penchant</translation>
    </message>
    <message>
        <source>People minus technical: %1</source>
        <extracomment>%1 is a difference in points such as +0.4</extracomment>
        <translation>Humain moins Technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>the ends of a range, in points</extracomment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>the last day of something</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Leads to</source>
        <extracomment>people, technical or mixed, as the author said</extracomment>
        <translation>Mène vers</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Dans tes mots</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionWords</name>
    <message>
        <source>draft</source>
        <comment>where a decision stands</comment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>where a decision stands</comment>
        <translation>consignée</translation>
    </message>
    <message>
        <source>stands</source>
        <comment>where a decision stands</comment>
        <translation>maintenue</translation>
    </message>
    <message>
        <source>adjusted</source>
        <comment>where a decision stands</comment>
        <translation>ajustée</translation>
    </message>
    <message>
        <source>turned back</source>
        <comment>where a decision stands</comment>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>where a decision stands</comment>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>S’est vérifié</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Ne s’est pas vérifié</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>Nulle part en particulier</translation>
    </message>
    <message>
        <source>Toward people work</source>
        <translation>Vers le travail humain</translation>
    </message>
    <message>
        <source>Toward technical work</source>
        <translation>Vers le travail technique</translation>
    </message>
    <message>
        <source>Toward both</source>
        <translation>Vers les deux</translation>
    </message>
    <message>
        <source>written down on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>écrit le %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>bilan le %1</translation>
    </message>
</context>
<context>
    <name>tryboth::DocumentChart</name>
    <message>
        <source>people</source>
        <translation>humain</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>as Qt writes dates</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>as Qt writes dates</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>Energy, one mark for each rating</source>
        <translation>Énergie, une marque par évaluation</translation>
    </message>
    <message>
        <source>How often each rating was given</source>
        <translation>Combien de fois chaque évaluation a été donnée</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
</context>
<context>
    <name>tryboth::Draft</name>
    <message>
        <source>What you are writing could not be put aside in case of a crash. Nothing was changed, and it is still in the window. Save it soon, and look whether the disk is full.</source>
        <translation>Ce que tu écris n’a pas pu être mis de côté en cas de plantage. Rien n’a été modifié., et c’est encore dans la fenêtre. Enregistre bientôt, et regarde si le disque est plein.</translation>
    </message>
    <message>
        <source>Text that was put aside in case of a crash could not be removed. Nothing was changed. Look at it when it is offered again at the next start.</source>
        <translation>Un texte mis de côté en cas de plantage n’a pas pu être retiré. Rien n’a été modifié. Regarde-le quand il sera proposé à nouveau au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>tryboth::EarlierValues</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Worth: %1</source>
        <extracomment>of a second look, %1 is a number from −3 to +3</extracomment>
        <translation>Valait la peine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyButtons</name>
    <message>
        <source>This left me, from drained to energised</source>
        <translation>Pour moi c’était, d’épuisant à revigorant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of a rating: %1 is a number such as +2, %2 its meaning</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>drained</source>
        <extracomment>the two ends of the energy scale</extracomment>
        <translation>épuisant</translation>
    </message>
    <message>
        <source>energised</source>
        <translation>revigorant</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyChartPane</name>
    <message>
        <source>people minus technical</source>
        <translation>Humain moins Technique</translation>
    </message>
    <message>
        <source>Darker means more energy.</source>
        <translation>Plus foncé signifie plus d’énergie.</translation>
    </message>
    <message>
        <source>The tilt of people minus technical work is drawn where both have a line.</source>
        <translation>Le penchant entre travail humain et technique est tracé là où les deux ont une ligne.</translation>
    </message>
    <message>
        <source>None of these ratings has a time of day.</source>
        <translation>Aucune de ces évaluations n’a d’heure.</translation>
    </message>
    <message>
        <source>Lighter means more energy.</source>
        <translation>Plus clair signifie plus d’énergie.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyEmptyCard</name>
    <message>
        <source>No rating is left in these days</source>
        <translation>Il ne reste aucune évaluation dans ces jours</translation>
    </message>
    <message>
        <source>Late entries are left out.</source>
        <translation>Les entrées tardives sont laissées de côté.</translation>
    </message>
    <message>
        <source>Count late entries</source>
        <translation>Compter les entrées tardives</translation>
    </message>
    <message>
        <source>Nothing was rated in these days</source>
        <translation>Rien n’a été évalué dans ces jours</translation>
    </message>
    <message>
        <source>The journal holds ratings from other days.</source>
        <translation>Le journal contient des évaluations d’autres jours.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Pas encore d’évaluation</translation>
    </message>
    <message>
        <source>Your entries wait to be rated by how they left you. The first ratings show as marks here; lines and a comparison follow when there are enough.</source>
        <translation>Tes entrées attendent que tu évalues ce qu’elles ont fait à ton énergie. Les premières évaluations apparaissent ici comme des marques&#x202f;; des lignes et une comparaison suivent quand il y en a assez.</translation>
    </message>
    <message>
        <source>Show entries without a rating</source>
        <translation>Afficher les entrées sans évaluation</translation>
    </message>
    <message>
        <source>On the page Today, say what you did and how it left you, from −3 to +3. The first ratings show as marks here; lines and a comparison follow when there are enough of both kinds.</source>
        <translation>Sur la page Aujourd’hui, dis ce que tu as fait et ce que cela a fait à ton énergie, de −3 à +3. Les premières évaluations apparaissent ici comme des marques&#x202f;; des lignes et une comparaison suivent quand il y en a assez des deux sortes.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyHeader</name>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Where your energy goes</source>
        <translation>Où va ton énergie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button: the whole journal</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From the first rating to today</source>
        <translation>De la première évaluation à aujourd’hui</translation>
    </message>
    <message>
        <source>Custom…</source>
        <extracomment>Button: a period of one&apos;s own</extracomment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>From which day to which</source>
        <translation>De quel jour à quel jour</translation>
    </message>
    <message>
        <source>Saves the charts and their sentence as a PNG, SVG or PDF file.</source>
        <translation>Enregistre les graphiques et leur phrase dans un fichier PNG, SVG ou PDF.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyNumbers</name>
    <message>
        <source>%1 in this period: %2 of people, %3 of technical, %4 of mixed work. Mixed work is shown and takes no part in comparing.</source>
        <extracomment>%1 &quot;155 ratings&quot;, %2 to %4 their numbers by kind</extracomment>
        <translation>%1 dans cette période&#xa0;: %2 de travail humain, %3 de technique, %4 de mixte. Le travail mixte est montré et ne participe pas à la comparaison.</translation>
    </message>
    <message>
        <source>ratings: %1</source>
        <translation>évaluations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every rating of the period counts once. Those of your first week of use are hollow marks: they count, but one still gets used to the scale.</source>
        <translation>Chaque évaluation de la période compte une fois. Celles de ta première semaine d’utilisation sont des marques creuses&#xa0;: elles comptent, mais l’échelle est encore nouvelle.</translation>
    </message>
    <message>
        <source>An entry is late when it was written more than 24 hours after its day had ended, by the offset from UTC that it was written with.</source>
        <translation>Une entrée est tardive quand elle a été écrite plus de 24 heures après la fin de son jour, selon le décalage d’UTC avec lequel elle a été écrite.</translation>
    </message>
    <message>
        <source>without a time zone, their day taken as written: %1</source>
        <translation>sans fuseau horaire, leur jour pris tel qu’écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written more than a day late, and left out: %1.</source>
        <translation>Écrites plus d’un jour après, et laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written more than a day late, and counted like the others: %1.</source>
        <translation>Écrites plus d’un jour après, et comptées comme les autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Entries count from their own day on. If these are not meant for later, a clock was wrong when they were written: set their day right.</source>
        <translation>Les entrées comptent à partir de leur propre jour. Si celles-ci ne sont pas pour plus tard, une horloge était fausse quand elles ont été écrites&#xa0;: corrige leur jour.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après le %1</translation>
    </message>
    <message>
        <source>Dated after today, and not drawn before their day comes: %1.</source>
        <translation>Datées d’après aujourd’hui, et non tracées avant que leur jour vienne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written before their day had begun: %1. They count on the day that they name; a clock may have been wrong.</source>
        <translation>Écrites avant que leur jour ait commencé&#xa0;: %1. Elles comptent au jour qu’elles nomment&#x202f;; une horloge était peut-être fausse.</translation>
    </message>
    <message>
        <source>The moment of writing lies before midnight at the beginning of the entry&apos;s own day.</source>
        <translation>Le moment de l’écriture précède minuit au début du jour même de l’entrée.</translation>
    </message>
    <message>
        <source>Beyond the scale of −3 to +3, and left out everywhere: %1. The file was changed by something else than Tryboth; “tryboth-cli check” says more.</source>
        <translation>Au-delà de l’échelle de −3 à +3, et laissées de côté partout&#xa0;: %1. Le fichier a été modifié par autre chose que Tryboth&#x202f;; «&#x202f;tryboth-cli check&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>ratings beyond the scale: %1</source>
        <translation>évaluations hors de l’échelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>A rating below −3 or above +3 is no rating. Searching the journal for energy:&gt;3 or energy:&lt;-3 finds them.</source>
        <translation>Une évaluation sous −3 ou au-dessus de +3 n’en est pas une. Chercher energy:&gt;3 ou energy:&lt;-3 dans le journal les trouve.</translation>
    </message>
    <message>
        <source>There is no level of %1 yet: three rated days have to lie close together.</source>
        <translation>Il n’y a pas encore de niveau pour %1&#xa0;: trois jours évalués doivent être proches les uns des autres.</translation>
    </message>
    <message>
        <source>On %1 the level of %2 is %3 (90% range %4 to %5).</source>
        <extracomment>%1 a day, %2 &quot;people work&quot;, %3 to %5 places on the scale</extracomment>
        <translation>Le %1, le niveau pour %2 est de %3 (plage à 90&#x202f;% de %4 à %5).</translation>
    </message>
    <message>
        <source>ratings of the period: %1 people, %2 technical</source>
        <translation>évaluations de la période&#xa0;: %1 Humain, %2 Technique</translation>
    </message>
    <message>
        <source>A level is followed through all days of the journal (local level, Kalman filter and smoother); its band is 1.645 of its standard deviations either way and widens where little is known. It is drawn where three rated days lie within four weeks either way.</source>
        <translation>Un niveau est suivi à travers tous les jours du journal (niveau local, filtre de Kalman et lissage)&#x202f;; sa bande fait 1,645 de ses écarts-types de chaque côté et s’élargit là où l’on sait peu. Il est tracé là où trois jours évalués se trouvent à moins de quatre semaines de part et d’autre.</translation>
    </message>
    <message>
        <source>mixed work, which has marks and no line</source>
        <translation>travail mixte, qui a des marques et pas de ligne</translation>
    </message>
    <message>
        <source>On %1 people minus technical work stands at %2 points (90% range %3 to %4).</source>
        <extracomment>%1 a day, %2 to %4 points</extracomment>
        <translation>Le %1, l’écart entre travail humain et technique est de %2 points (plage à 90&#x202f;% de %3 à %4).</translation>
    </message>
    <message>
        <source>Both levels are followed through all days of the journal (local level, Kalman filter and smoother); their difference is the tilt, and the range is 1.645 of its standard deviations either way. The counts are those of the last eight weeks; earlier days weigh less and less.</source>
        <translation>Les deux niveaux sont suivis à travers tous les jours du journal (niveau local, filtre de Kalman et lissage)&#x202f;; leur différence est le penchant, et la plage fait 1,645 de ses écarts-types de chaque côté. Les nombres sont ceux des huit dernières semaines&#x202f;; les jours antérieurs pèsent de moins en moins.</translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, people work would win about %1 (range %2 to %3).</source>
        <translation>Sur 100 paires de tels jours au hasard, le travail humain l’emporterait environ %1 fois (plage de %2 à %3).</translation>
    </message>
    <message>
        <source>Every people day is held against every technical day; a tie counts half. The range is Newcombe&apos;s, for as many days as these are worth when moods carry over.</source>
        <translation>Chaque jour de travail humain est confronté à chaque jour de travail technique&#x202f;; une égalité compte pour moitié. La plage est celle de Newcombe, pour autant de jours que ceux-ci en valent quand les humeurs se prolongent.</translation>
    </message>
    <message>
        <source>Taking the last eight weeks alone, the mean people day is %1 points above the mean technical day (90% range %2 to %3).</source>
        <extracomment>%1 to %3 points</extracomment>
        <translation>Sur les huit dernières semaines seules, le jour moyen de travail humain est %1 points au-dessus du jour moyen de travail technique (plage à 90&#x202f;% de %2 à %3).</translation>
    </message>
    <message>
        <source>The difference of the plain means of either kind&apos;s days. The range is Welch&apos;s, for as many days as these are worth when moods carry over. “About equally” is said where all of it lies within half a point of 0.</source>
        <translation>La différence des moyennes simples des jours de chaque sorte. La plage est celle de Welch, pour autant de jours que ceux-ci en valent quand les humeurs se prolongent. «&#x202f;À peu près autant&#x202f;» est dit quand elle tient tout entière à moins d’un demi-point de 0.</translation>
    </message>
    <message>
        <source>The mean of people minus technical over days that have both, which takes mood, sleep and workload of the day out.</source>
        <translation>La moyenne de Humain moins Technique sur les jours qui ont les deux, ce qui écarte l’humeur, le sommeil et la charge du jour.</translation>
    </message>
    <message>
        <source>Days with both kinds of work: fewer than %1 in eight weeks, too few to compare.</source>
        <translation>Jours avec les deux sortes de travail&#xa0;: moins de %1 en huit semaines, trop peu pour comparer.</translation>
    </message>
    <message>
        <source>days with ratings of both kinds: %1</source>
        <translation>jours avec des évaluations des deux sortes&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the %1 days with both kinds, people work came out %2 points above technical work on the same day.</source>
        <translation>Sur les %1 jours avec les deux sortes, le travail humain est ressorti %2 points au-dessus du travail technique du même jour.</translation>
    </message>
    <message>
        <source>That points the other way than the tilt.</source>
        <translation>Cela va dans l’autre sens que le penchant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln évaluation</numerusform>
            <numerusform>%Ln évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>aucune évaluation</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <extracomment>%1 &quot;41 ratings&quot;, %2 a level such as +1.9</extracomment>
        <translation>%1, moyenne %2</translation>
    </message>
    <message>
        <source>people work</source>
        <translation>le travail humain</translation>
    </message>
    <message>
        <source>technical work</source>
        <translation>le travail technique</translation>
    </message>
    <message>
        <source>mixed work</source>
        <translation>le travail mixte</translation>
    </message>
    <message>
        <source>entries without a rating: %1</source>
        <translation>entrées sans évaluation&#xa0;: %1</translation>
    </message>
    <message>
        <source>late entries: %1</source>
        <translation>entrées tardives&#xa0;: %1</translation>
    </message>
    <message>
        <source>late entries: none (%1 are counted)</source>
        <translation>entrées tardives&#xa0;: aucune (%1 sont comptées)</translation>
    </message>
    <message>
        <source>entries dated after the last day: %1</source>
        <translation>entrées datées d’après le dernier jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: %1 and %2 are days</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>A day&apos;s value is the mean of its ratings, weighed by minutes (15 to 240; 60 where none are given).</source>
        <translation>La valeur d’un jour est la moyenne de ses évaluations, pondérée par les minutes (15 à 240&#x202f;; 60 quand il n’y en a pas).</translation>
    </message>
    <message>
        <source>A day&apos;s value is the plain mean of its ratings.</source>
        <translation>La valeur d’un jour est la moyenne simple de ses évaluations.</translation>
    </message>
    <message>
        <source>rated days: %1 people, %2 technical</source>
        <translation>jours évalués&#xa0;: %1 Humain, %2 Technique</translation>
    </message>
    <message>
        <source>mixed work, which takes no part in comparing</source>
        <extracomment>%1 a list of what is left out with its numbers</extracomment>
        <translation>travail mixte, qui ne participe pas à la comparaison</translation>
    </message>
    <message>
        <source>of all days shown: %1</source>
        <translation>de tous les jours montrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A weekday and a time: &quot;Tuesday 10:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 an activity, a weekday or an hour, %2 a place on the scale, %3 &quot;41 ratings&quot;
----------
Energy by how often the activity had been done: &quot;first time +1.4 (6 ratings)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>By activity: %1.</source>
        <translation>Par activité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each activity, whatever their minutes. A bar is drawn from three ratings on; the table lists every activity. The order says nothing about a difference: means of a few ratings change places by chance.</source>
        <translation>Moyennes simples des évaluations de chaque activité, quelles que soient leurs minutes. Une barre est tracée dès trois évaluations&#x202f;; le tableau énumère toutes les activités. L’ordre ne dit rien d’une différence&#xa0;: les moyennes de peu d’évaluations changent de place par hasard.</translation>
    </message>
    <message>
        <source>By weekday: %1.</source>
        <translation>Par jour de la semaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ratings of all kinds: %1</source>
        <translation>évaluations de toutes sortes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each weekday.</source>
        <translation>Moyennes simples des évaluations de chaque jour de la semaine.</translation>
    </message>
    <message>
        <source>ratings with a time of day: %1</source>
        <translation>évaluations avec une heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings that began in each hour of each weekday. A cell opens its entries. Most cells hold few ratings; read them as a picture, not as numbers.</source>
        <translation>Moyennes simples des évaluations commencées à chaque heure de chaque jour de la semaine. Une case ouvre ses entrées. La plupart contiennent peu d’évaluations&#x202f;; lis-les comme une image, pas comme des chiffres.</translation>
    </message>
    <message>
        <source>ratings without a time of day: %1</source>
        <translation>évaluations sans heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>By hour: highest on %1, lowest on %2.</source>
        <translation>Par heure – le plus haut&#xa0;: %1, le plus bas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Who chose %1: your own choice %2; asked of you or required %3.</source>
        <extracomment>%1 &quot;people work&quot;, %2 and %3 &quot;12 ratings, mean +0.4&quot; or &quot;no ratings&quot;</extracomment>
        <translation>Qui a choisi %1&#xa0;: ton propre choix %2&#x202f;; demandé ou exigé %3.</translation>
    </message>
    <message>
        <source>They differ by more than half a point, so part of a comparison may be who chose the work.</source>
        <translation>L’écart dépasse un demi-point, une partie d’une comparaison peut donc tenir à qui a choisi le travail.</translation>
    </message>
    <message>
        <source>ratings that say who chose: %1</source>
        <translation>évaluations qui disent qui a choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings of either kind.</source>
        <translation>Moyennes simples des évaluations de chaque sorte.</translation>
    </message>
    <message>
        <source>ratings that do not say who chose: %1</source>
        <translation>évaluations qui ne disent pas qui a choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>How %1 came in: entered by yourself %2; asked about by the calendar %3.</source>
        <extracomment>%1 &quot;people work&quot;, %2 and %3 &quot;12 ratings, mean +0.4&quot; or &quot;no ratings&quot;</extracomment>
        <translation>Comment est arrivé %1&#xa0;: saisi par toi %2&#x202f;; demandé par le calendrier %3.</translation>
    </message>
    <message>
        <source>They differ by more than half a point: what you choose to enter may not stand for the rest.</source>
        <translation>L’écart dépasse un demi-point&#xa0;: ce que tu choisis de saisir ne représente peut-être pas le reste.</translation>
    </message>
    <message>
        <source>ratings entered or asked about: %1</source>
        <translation>évaluations saisies ou demandées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plain means by how the entry came in.</source>
        <translation>Moyennes simples selon la façon dont l’entrée est arrivée.</translation>
    </message>
    <message>
        <source>ratings imported from other programs: %1</source>
        <translation>évaluations importées d’autres programmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The only %1 so far is “%2” (%3 of %4).</source>
        <translation>Pour %1, la seule activité jusqu’ici est «&#x202f;%2&#x202f;» (%3 sur %4).</translation>
    </message>
    <message>
        <source>Most of %1 so far is “%2” (%3 of %4).</source>
        <translation>Pour %1, l’activité la plus courante de loin jusqu’ici est «&#x202f;%2&#x202f;» (%3 sur %4).</translation>
    </message>
    <message>
        <source>The largest part of %1 so far is “%2” (%3 of %4).</source>
        <translation>Pour %1, la plus grande part jusqu’ici est «&#x202f;%2&#x202f;» (%3 sur %4).</translation>
    </message>
    <message>
        <source>Not tried yet: %1.</source>
        <extracomment>%1 a list of activities such as &quot;Mentoring, Interview&quot;</extracomment>
        <translation>Pas encore essayé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ratings since the journal began: %1</source>
        <translation>évaluations depuis le début du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ratings are counted by activity, whatever the period that is shown.</source>
        <translation>Les évaluations sont comptées par activité, quelle que soit la période montrée.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>weeks with at least two rated days: %1</source>
        <translation>semaines avec au moins deux jours évalués&#xa0;: %1</translation>
    </message>
    <message>
        <source>The median of all slopes between two weekly medians (Theil and Sen). The direction is said from twelve weeks on, where Mann and Kendall&apos;s test, widened for what carries over from week to week, sees one.</source>
        <translation>La médiane de toutes les pentes entre deux médianes hebdomadaires (Theil et Sen). La direction est dite à partir de douze semaines, quand le test de Mann et Kendall, élargi pour ce qui se prolonge d’une semaine à l’autre, en voit une.</translation>
    </message>
    <message>
        <source>No trend of your energy from %1 yet: %2 of %3 weeks with two rated days.</source>
        <translation>Pas encore de tendance de ton énergie pour %1&#xa0;: %2 semaines sur %3 avec deux jours évalués.</translation>
    </message>
    <message>
        <source>Your energy from %1 has been rising by about %2 points a month</source>
        <translation>Pour %1, ton énergie monte d’environ %2 points par mois</translation>
    </message>
    <message>
        <source>Your energy from %1 has been falling by about %2 points a month</source>
        <translation>Pour %1, ton énergie baisse d’environ %2 points par mois</translation>
    </message>
    <message>
        <source>(range %1 to %2)</source>
        <extracomment>Follows &quot;… by about 0.1 points a month&quot;; %1 and %2 points</extracomment>
        <translation>(plage de %1 à %2)</translation>
    </message>
    <message>
        <source>— the direction is not yet sure.</source>
        <translation>– la direction n’est pas encore sûre.</translation>
    </message>
    <message>
        <source>Something may have shifted in your energy from %1 around the week of %2 — do you remember what?</source>
        <translation>Quelque chose a peut-être changé dans ton énergie pour %1 vers la semaine du %2 – te souviens-tu de quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Pettitt&apos;s test on weekly medians, from 24 weeks on and below 1 in 100. It is a question and enters no other number.</source>
        <translation>Le test de Pettitt sur les médianes hebdomadaires, à partir de 24 semaines et sous 1 sur 100. C’est une question, elle n’entre dans aucun autre chiffre.</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>première fois</translation>
    </message>
    <message>
        <source>16 and more</source>
        <translation>16 et plus</translation>
    </message>
    <message>
        <source>Energy from %1 by how often you had done that activity: %2. First weeks of new work differ.</source>
        <translation>Énergie pour %1 selon le nombre de fois où tu avais fait cette activité&#xa0;: %2. Les premières semaines d’un nouveau travail sont différentes.</translation>
    </message>
    <message>
        <source>Ratings of an activity are numbered from the beginning of the journal; the means are of those in this period.</source>
        <translation>Les évaluations d’une activité sont numérotées depuis le début du journal&#x202f;; les moyennes sont celles de cette période.</translation>
    </message>
    <message>
        <source>Your energy from %1 has neither been rising nor falling: about %2 points a month</source>
        <translation>Pour %1, ton énergie ne monte ni ne baisse&#xa0;: environ %2 points par mois</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyNumbersCard</name>
    <message>
        <source>More about these numbers</source>
        <extracomment>Opens the list of numbers below the charts of the Energy page</extracomment>
        <translation>En savoir plus sur ces chiffres</translation>
    </message>
    <message>
        <source>Reading all entries …</source>
        <extracomment>Stands beside &quot;More about these numbers&quot; until they are there</extracomment>
        <translation>Lecture de toutes les entrées …</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a number: tells how it was computed</extracomment>
        <translation>Comment&#x202f;?</translation>
    </message>
    <message>
        <source>How was this computed: %1</source>
        <extracomment>Accessible name of the button &quot;How?&quot;; %1 is the sentence with the number</extracomment>
        <translation>Comment cela a été calculé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyPage</name>
    <message>
        <source>There is nothing to draw in these days, so no picture was saved. Choose a period with ratings first.</source>
        <translation>Il n’y a rien à tracer dans ces jours, aucune image n’a donc été enregistrée. Choisis d’abord une période avec des évaluations.</translation>
    </message>
    <message>
        <source>Where your energy goes</source>
        <translation>Où va ton énergie</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <extracomment>Proposed file name of a picture; %1 is a day such as 2026-11-23</extracomment>
        <translation>Énergie %1</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>L’image a été enregistrée sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyPicture</name>
    <message>
        <source>Energy by kind of work</source>
        <translation>Énergie par type d’activité</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>Title of the chart of people minus technical work</extracomment>
        <translation>Penchant</translation>
    </message>
    <message>
        <source>What gives and what takes</source>
        <translation>Ce qui donne et ce qui prend</translation>
    </message>
    <message>
        <source>By weekday and time</source>
        <translation>Par jour de la semaine et heure</translation>
    </message>
    <message>
        <source>Each mark is what was rated, from −3 to +3. Line: local level (Kalman filter and smoother). Band: its 90% range.</source>
        <translation>Chaque marque est ce qui a été évalué, de −3 à +3. Ligne&#xa0;: niveau local (filtre de Kalman et lissage). Bande&#xa0;: sa plage à 90&#x202f;%.</translation>
    </message>
    <message>
        <source>The level of people work minus that of technical work, with its 90% range.</source>
        <translation>Le niveau du travail humain moins celui du travail technique, avec sa plage à 90&#x202f;%.</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each activity, from −3 to +3.</source>
        <translation>Moyennes simples des évaluations de chaque activité, de −3 à +3.</translation>
    </message>
    <message>
        <source>Plain means of the ratings that began in each hour. The further a shade is from the background, the more energy it means.</source>
        <translation>Moyennes simples des évaluations commencées à chaque heure. Plus une teinte s’écarte du fond, plus elle signifie d’énergie.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergySentence</name>
    <message>
        <source>1 people day</source>
        <translation>1 jour Humain</translation>
    </message>
    <message numerus="yes">
        <source>%n people days</source>
        <translation>
            <numerusform>%n jour Humain</numerusform>
            <numerusform>%n jours Humain</numerusform>
        </translation>
    </message>
    <message>
        <source>1 technical day</source>
        <translation>1 jour Technique</translation>
    </message>
    <message numerus="yes">
        <source>%n technical days</source>
        <translation>
            <numerusform>%n jour Technique</numerusform>
            <numerusform>%n jours Technique</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the last eight weeks people work left you about %1 points more energised than technical work (plausible range %2 to %3; %4, %5).</source>
        <extracomment>%1 points; %2 to %3 their range; %4 &quot;21 people days&quot;; %5 &quot;26 technical days&quot;; %6 a date</extracomment>
        <translation>Sur les huit dernières semaines, le travail humain t’a donné environ %1 points d’énergie de plus que le travail technique (plage plausible de %2 à %3&#x202f;; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work left you about %1 points more energised than technical work (plausible range %2 to %3; %4, %5).</source>
        <translation>Sur les huit semaines jusqu’au %6, le travail humain t’a donné environ %1 points d’énergie de plus que le travail technique (plage plausible de %2 à %3&#x202f;; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks technical work left you about %1 points more energised than people work (plausible range %2 to %3; %4, %5).</source>
        <translation>Sur les huit dernières semaines, le travail technique t’a donné environ %1 points d’énergie de plus que le travail humain (plage plausible de %2 à %3&#x202f;; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 technical work left you about %1 points more energised than people work (plausible range %2 to %3; %4, %5).</source>
        <translation>Sur les huit semaines jusqu’au %6, le travail technique t’a donné environ %1 points d’énergie de plus que le travail humain (plage plausible de %2 à %3&#x202f;; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks people work and technical work cannot be told apart (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>Sur les huit dernières semaines, rien ne départage travail humain et travail technique (Humain moins Technique %1 points, plage plausible de %2 à %3&#x202f;; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work and technical work cannot be told apart (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>Sur les huit semaines jusqu’au %6, rien ne départage travail humain et travail technique (Humain moins Technique %1 points, plage plausible de %2 à %3&#x202f;; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks people work and technical work left you about equally energised (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>Sur les huit dernières semaines, travail humain et travail technique t’ont donné à peu près autant d’énergie (Humain moins Technique %1 points, plage plausible de %2 à %3&#x202f;; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work and technical work left you about equally energised (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>Sur les huit semaines jusqu’au %6, travail humain et travail technique t’ont donné à peu près autant d’énergie (Humain moins Technique %1 points, plage plausible de %2 à %3&#x202f;; %4, %5).</translation>
    </message>
    <message>
        <source>Too uncertain to tell: over the last eight weeks people minus technical work comes out at %1 points, but anything from %2 to %3 is plausible (%4, %5).</source>
        <translation>Trop incertain pour le dire&#xa0;: sur les huit dernières semaines, Humain moins Technique donne %1 points, mais tout est plausible de %2 à %3 (%4, %5).</translation>
    </message>
    <message>
        <source>Too uncertain to tell: in the eight weeks up to %6 people minus technical work comes out at %1 points, but anything from %2 to %3 is plausible (%4, %5).</source>
        <translation>Trop incertain pour le dire&#xa0;: sur les huit semaines jusqu’au %6, Humain moins Technique donne %1 points, mais tout est plausible de %2 à %3 (%4, %5).</translation>
    </message>
    <message>
        <source>Nothing to compare: %1 and no technical days in eight weeks.</source>
        <translation>Rien à comparer&#xa0;: %1 et aucun jour Technique en huit semaines.</translation>
    </message>
    <message>
        <source>Nothing to compare: %1 and no people days in eight weeks.</source>
        <translation>Rien à comparer&#xa0;: %1 et aucun jour Humain en huit semaines.</translation>
    </message>
    <message>
        <source>Too little to tell: no people days and no technical days in eight weeks.</source>
        <translation>Trop peu pour le dire&#xa0;: aucun jour Humain et aucun jour Technique en huit semaines.</translation>
    </message>
    <message>
        <source>Too little to tell: %1 and %2 in eight weeks.</source>
        <extracomment>%1 &quot;3 people days&quot;; %2 &quot;1 technical day&quot;</extracomment>
        <translation>Trop peu pour le dire&#xa0;: %1 et %2 en huit semaines.</translation>
    </message>
    <message>
        <source>Too little to tell: %1 in eight weeks.</source>
        <extracomment>%1 &quot;3 people days&quot;</extracomment>
        <translation>Trop peu pour le dire&#xa0;: %1 en huit semaines.</translation>
    </message>
    <message numerus="yes">
        <source>A first look takes %n rated days of each kind within eight weeks.</source>
        <translation>
            <numerusform>Un premier regard demande %n jour évalué de chaque sorte en huit semaines.</numerusform>
            <numerusform>Un premier regard demande %n jours évalués de chaque sorte en huit semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more week like the last would be enough for a first look.</source>
        <translation>Une semaine de plus comme la dernière suffirait pour un premier regard.</translation>
    </message>
    <message>
        <source>Two more weeks like the last would be enough for a first look.</source>
        <translation>Deux semaines de plus comme la dernière suffiraient pour un premier regard.</translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks like the last would be enough for a first look.</source>
        <translation>
            <numerusform>%n semaine de plus comme la dernière suffirait pour un premier regard.</numerusform>
            <numerusform>%n semaines de plus comme la dernière suffiraient pour un premier regard.</numerusform>
        </translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, technical work would win about %1 (range %2–%3).</source>
        <translation>Sur 100 paires de tels jours au hasard, le travail technique l’emporterait environ %1 fois (plage %2–%3).</translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, people work would win about %1 (range %2–%3).</source>
        <translation>Sur 100 paires de tels jours au hasard, le travail humain l’emporterait environ %1 fois (plage %2–%3).</translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both they came out alike.</source>
        <translation>
            <numerusform>Sur %n jour qui avait les deux, ils sont à égalité.</numerusform>
            <numerusform>Sur les %n jours qui avaient les deux, ils sont à égalité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both, people work came out %1 points higher.</source>
        <translation>
            <numerusform>Sur %n jour qui avait les deux, le travail humain ressort %1 points plus haut.</numerusform>
            <numerusform>Sur les %n jours qui avaient les deux, le travail humain ressort %1 points plus haut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both, technical work came out %1 points higher.</source>
        <translation>
            <numerusform>Sur %n jour qui avait les deux, le travail technique ressort %1 points plus haut.</numerusform>
            <numerusform>Sur les %n jours qui avaient les deux, le travail technique ressort %1 points plus haut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: people work came out %1 points higher.</source>
        <translation>
            <numerusform>Sur %n jour qui avait les deux, c’était l’inverse&#xa0;: le travail humain ressort %1 points plus haut.</numerusform>
            <numerusform>Sur les %n jours qui avaient les deux, c’était l’inverse&#xa0;: le travail humain ressort %1 points plus haut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: technical work came out %1 points higher.</source>
        <translation>
            <numerusform>Sur %n jour qui avait les deux, c’était l’inverse&#xa0;: le travail technique ressort %1 points plus haut.</numerusform>
            <numerusform>Sur les %n jours qui avaient les deux, c’était l’inverse&#xa0;: le travail technique ressort %1 points plus haut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of the people work was your own choice; most of the technical work was asked of you.</source>
        <translation>La plupart du travail humain était ton propre choix&#x202f;; la plupart du travail technique t’était demandé.</translation>
    </message>
    <message>
        <source>Most of the technical work was your own choice; most of the people work was asked of you.</source>
        <translation>La plupart du travail technique était ton propre choix&#x202f;; la plupart du travail humain t’était demandé.</translation>
    </message>
    <message>
        <source>No ratings yet.</source>
        <translation>Pas encore d’évaluation.</translation>
    </message>
    <message>
        <source>Rate a few things that you do by how they leave you, and this page draws the rest.</source>
        <translation>Évalue quelques activités selon ce qu’elles font à ton énergie, et cette page trace le reste.</translation>
    </message>
    <message>
        <source>All ratings so far are of mixed work.</source>
        <translation>Toutes les évaluations jusqu’ici portent sur du travail mixte.</translation>
    </message>
    <message>
        <source>Mixed work is shown, but takes no part in comparing people work with technical work.</source>
        <translation>Le travail mixte est montré, mais ne participe pas à la comparaison du travail humain et du travail technique.</translation>
    </message>
    <message>
        <source>Only single ratings so far.</source>
        <translation>Seulement des évaluations isolées jusqu’ici.</translation>
    </message>
    <message>
        <source>A line begins where a few rated days of one kind lie close together.</source>
        <translation>Une ligne commence là où quelques jours évalués d’une même sorte sont proches.</translation>
    </message>
    <message>
        <source>A comparison needs days of both kinds.</source>
        <translation>Une comparaison demande des jours des deux sortes.</translation>
    </message>
    <message>
        <source>You gave the same rating every day; the scale cannot show a difference.</source>
        <translation>Tu as donné la même évaluation chaque jour&#x202f;; l’échelle ne peut pas montrer de différence.</translation>
    </message>
    <message>
        <source>That holds for all of %1 and %2 in eight weeks.</source>
        <translation>Cela vaut pour tous les %1 et %2 en huit semaines.</translation>
    </message>
    <message>
        <source>More rated days make the range narrower.</source>
        <translation>Plus de jours évalués resserrent la plage.</translation>
    </message>
    <message>
        <source>The difference is most likely smaller than %1 points either way.</source>
        <translation>La différence est très probablement inférieure à %1 points dans un sens ou l’autre.</translation>
    </message>
    <message>
        <source>That is not proof that there is no difference.</source>
        <translation>Cela ne prouve pas qu’il n’y a pas de différence.</translation>
    </message>
    <message>
        <source>No ratings %1–%2 %3; the band shows how little is known there.</source>
        <extracomment>%1 and %2 days of a month, %3 the name of the month</extracomment>
        <translation>Aucune évaluation du %1 au %2 %3&#x202f;; la bande montre combien peu on en sait.</translation>
    </message>
    <message>
        <source>No ratings from %1 to %2; the band shows how little is known there.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Aucune évaluation du %1 au %2&#x202f;; la bande montre combien peu on en sait.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergySentenceCard</name>
    <message>
        <source>Leave out late entries</source>
        <translation>Laisser de côté les entrées tardives</translation>
    </message>
    <message>
        <source>Entries that were written more than 24 hours after their day had ended.</source>
        <translation>Entrées écrites plus de 24 heures après la fin de leur jour.</translation>
    </message>
    <message>
        <source>Weigh by minutes</source>
        <translation>Pondérer par minutes</translation>
    </message>
    <message>
        <source>Whether a long entry counts for more than a short one of the same day.</source>
        <translation>Si une longue entrée compte plus qu’une courte du même jour.</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a sentence with numbers: tells how they were computed</extracomment>
        <translation>Comment&#x202f;?</translation>
    </message>
    <message>
        <source>How this sentence was computed</source>
        <translation>Comment cette phrase a été calculée</translation>
    </message>
    <message>
        <source>people work</source>
        <extracomment>As it appears inside the sentences of the Energy page, to be shown in the colour of people work</extracomment>
        <translation>le travail humain</translation>
    </message>
    <message>
        <source>technical work</source>
        <extracomment>As it appears inside the sentences of the Energy page, to be shown in the colour of technical work</extracomment>
        <translation>le travail technique</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyWords</name>
    <message>
        <source>1 rating</source>
        <translation>1 évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%1 ratings</source>
        <translation>
            <numerusform>%1 évaluation</numerusform>
            <numerusform>%1 évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 with %3 (%4)</source>
        <extracomment>A weekday, a time, a mean energy and a count: &quot;Tuesday 10:00 with +1.2 (14 ratings)&quot;</extracomment>
        <translation>%1 %2 avec %3 (%4)</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 people, %5 technical, %6 mixed · computed by rules %7</source>
        <extracomment>%1 &quot;155 ratings&quot;, %2 and %3 days, %4 to %6 numbers of ratings, %7 version of the rules of computing</extracomment>
        <translation>%1 du %2 au %3&#xa0;: %4 Humain, %5 Technique, %6 Mixte · calculé selon les règles %7</translation>
    </message>
    <message>
        <source>each mark one entry</source>
        <translation>chaque marque une entrée</translation>
    </message>
    <message>
        <source>each mark one day</source>
        <translation>chaque marque un jour</translation>
    </message>
    <message>
        <source>each mark one week</source>
        <translation>chaque marque une semaine</translation>
    </message>
    <message>
        <source>each mark %1 weeks</source>
        <translation>chaque marque %1 semaines</translation>
    </message>
    <message>
        <source>line: local average</source>
        <translation>ligne&#xa0;: moyenne locale</translation>
    </message>
    <message>
        <source>band: 90% interval</source>
        <translation>bande&#xa0;: intervalle à 90&#x202f;%</translation>
    </message>
    <message>
        <source>hollow: first week of use</source>
        <translation>creux&#xa0;: première semaine d’utilisation</translation>
    </message>
    <message>
        <source>late entries left out</source>
        <translation>entrées tardives laissées de côté</translation>
    </message>
    <message>
        <source>not weighed by minutes</source>
        <translation>sans pondération par minutes</translation>
    </message>
    <message>
        <source>On %1 the level of people work is %2, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 a level, %3 its 90 % range</extracomment>
        <translation>Le %1, le niveau du travail humain est de %2, avec une plage à 90&#x202f;% de %3.</translation>
    </message>
    <message>
        <source>On %1 the level of technical work is %2, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 a level, %3 its 90 % range</extracomment>
        <translation>Le %1, le niveau du travail technique est de %2, avec une plage à 90&#x202f;% de %3.</translation>
    </message>
    <message>
        <source>Single marks without a line.</source>
        <translation>Des marques isolées sans ligne.</translation>
    </message>
    <message>
        <source>There is no tilt yet: it needs a level of both kinds on one day.</source>
        <translation>Il n’y a pas encore de penchant&#xa0;: il faut un niveau des deux sortes le même jour.</translation>
    </message>
    <message>
        <source>On %1 people minus technical work is %2 points, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 points, %3 their 90 % range</extracomment>
        <translation>Le %1, Humain moins Technique est de %2 points, avec une plage à 90&#x202f;% de %3.</translation>
    </message>
    <message>
        <source>No activity has a rating in this period.</source>
        <translation>Aucune activité n’a d’évaluation dans cette période.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>An activity, its mean energy, its count: &quot;Mentoring (+1.9, 41 ratings)&quot;</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Rated: %1.</source>
        <translation>Évalué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Le plus haut&#xa0;: %1. Le plus bas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>None of these ratings has a time of day.</source>
        <translation>Aucune de ces évaluations n’a d’heure.</translation>
    </message>
</context>
<context>
    <name>tryboth::EngagementButtons</name>
    <message>
        <source>While doing it I was, from elsewhere to absorbed</source>
        <translation>Pendant ce temps j’étais, de «&#x202f;ailleurs&#x202f;» à «&#x202f;à fond dedans&#x202f;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of an engagement rating: %1 is a number, %2 its meaning</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryChanges</name>
    <message>
        <source>Log entry</source>
        <translation>Noter l’entrée</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Rate entry</source>
        <translation>Évaluer l’entrée</translation>
    </message>
    <message>
        <source>Skip entry</source>
        <translation>Passer l’entrée</translation>
    </message>
    <message>
        <source>Star entry</source>
        <translation>Marquer l’entrée</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer l’entrée</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryChecks</name>
    <message>
        <source>“%1” is no whole number for “%2”.</source>
        <extracomment>%1 is what stands in the file, %2 the name of its place</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier pour «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>an earlier entry of the file has the same id, %1.</source>
        <translation>une entrée précédente du fichier a le même identifiant, %1.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows. The days and times of its entries were taken as written.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire que connaît cet ordinateur. Les jours et heures de ses entrées ont été pris tels qu’écrits.</translation>
    </message>
    <message>
        <source>The entry “%1” says that it was written on %2, which is still to come: a clock may have been wrong. It was taken as it is.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>L’entrée «&#x202f;%1&#x202f;» dit avoir été écrite le %2, qui est encore à venir&#xa0;: une horloge était peut-être fausse. Elle a été prise telle quelle.</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryDetails</name>
    <message>
        <source>Waiting to be rated: press 1 to 7 in the list.</source>
        <translation>En attente d’évaluation&#xa0;: appuie sur 1 à 7 dans la liste.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>engagement %1, %2</source>
        <extracomment>how much one was in it: %1 is 1 to 5, %2 its meaning</extracomment>
        <translation>attention %1, %2</translation>
    </message>
    <message>
        <source>From a calendar</source>
        <translation>D’un calendrier</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>Written more than a day later</source>
        <translation>Écrit plus d’un jour après</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>L’entrée choisie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enter, in the list</source>
        <translation>Entrée, dans la liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete, in the list: to the trash</source>
        <translation>Suppr, dans la liste&#xa0;: à la corbeille</translation>
    </message>
    <message>
        <source>Space, in the list</source>
        <translation>Espace, dans la liste</translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation>Regarder à nouveau…</translation>
    </message>
    <message>
        <source>L, in the list</source>
        <translation>L, dans la liste</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryEditor</name>
    <message>
        <source>Edit entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>This entry has changes that are not kept yet. Save them with Ctrl+Enter, or give them up with Escape.</source>
        <translation>Cette entrée a des changements non encore gardés. Enregistre-les avec Ctrl+Entrée, ou abandonne-les avec Échap.</translation>
    </message>
</context>
<context>
    <name>tryboth::EvidenceCard</name>
    <message>
        <source>Nothing yet. Star an entry in which something shows, and its words stand here: on the side on which you rated it.</source>
        <translation>Rien encore. Marque une entrée où quelque chose se montre, et ses mots viennent ici&#xa0;: du côté où tu l’as évaluée.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>what speaks for a kind of work</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>what speaks against a kind of work</extracomment>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Open the entry: %1</source>
        <translation>Ouvrir l’entrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ExitBox</name>
    <message>
        <source>How I get out</source>
        <translation>Comment j’en sors</translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation>Peut-on revenir dessus&#x202f;?</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Jours de préavis</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>À qui la question a été posée</translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>À qui la question a été posée, et la réponse</translation>
    </message>
    <message>
        <source>days of notice</source>
        <extracomment>a number stands before these words</extracomment>
        <translation>jours de préavis</translation>
    </message>
</context>
<context>
    <name>tryboth::Expectation</name>
    <message>
        <source>An expectation holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Une attente contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed.</source>
        <translation>La certitude va de 50 à 95 pour cent par pas de 5. Choisis&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExpectationSteps</name>
    <message>
        <source>By %1; you were %2 per cent sure.</source>
        <translation>D’ici le %1&#x202f;; certitude de %2 pour cent.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExpectationStore</name>
    <message>
        <source>What you expected is sealed and cannot be changed any more. Nothing was changed. Wait for the review, which opens it.</source>
        <translation>Ce que tu attendais est scellé et ne peut plus être changé. Rien n’a été modifié. Attends le bilan, qui l’ouvre.</translation>
    </message>
    <message>
        <source>A sealed expectation in the file is damaged. Nothing was changed. Use an export that was not edited.</source>
        <translation>Une attente scellée du fichier est endommagée. Rien n’a été modifié. Utilise un export qui n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::Experiment</name>
    <message>
        <source>What I want to find out</source>
        <translation>Ce que je veux découvrir</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Je m’attends à</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Comment j’en sors</translation>
    </message>
    <message>
        <source>How it can be undone</source>
        <translation>Comment revenir dessus</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>À qui la question a été posée</translation>
    </message>
    <message>
        <source>“%1” holds at most %2 characters. Shorten it; nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» contient au plus %2 caractères. Raccourcis&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“What I will do” holds at most %1 steps. Nothing was changed.</source>
        <translation>«&#x202f;Ce que je vais faire&#x202f;» contient au plus %1 étapes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A step of “What I will do” has 1 to %1 characters. Nothing was changed.</source>
        <translation>Une étape de «&#x202f;Ce que je vais faire&#x202f;» a de 1 à %1 caractères. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The rhythm is 1 to 7 times of 5 to 480 minutes. Nothing was changed.</source>
        <translation>Le rythme est de 1 à 7 fois de 5 à 480 minutes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Notice is given in 0 to %1 days. Nothing was changed.</source>
        <translation>Le préavis est de 0 à %1 jours. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The smallest difference that matters lies above 0 and up to 6 points. Nothing was changed.</source>
        <translation>La plus petite différence qui compte est au-dessus de 0 et d’au plus 6 points. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The time before needs both a first and a last day, or neither. Nothing was changed.</source>
        <translation>Le temps d’avant demande un premier et un dernier jour, ou aucun des deux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The time before has to begin before it ends, and to end before the experiment starts. Nothing was changed.</source>
        <translation>Le temps d’avant doit commencer avant de finir, et finir avant que l’expérience commence. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An experiment has both a start and an end. Nothing was changed.</source>
        <translation>Une expérience a un début et une fin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The dates lie outside of what a journal can hold. Nothing was changed.</source>
        <translation>Les dates sont hors de ce qu’un journal peut contenir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The end lies before the start. Choose a later end; nothing was changed.</source>
        <translation>La fin vient avant le début. Choisis une fin plus tardive&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An experiment takes a week at least: choose an end on or after %1. Nothing was changed.</source>
        <translation>Une expérience dure au moins une semaine&#xa0;: choisis une fin le %1 ou après. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An experiment takes at most %1 weeks. Choose an earlier end, and another experiment after it; nothing was changed.</source>
        <translation>Une expérience dure au plus %1 semaines. Choisis une fin plus proche, et une autre expérience ensuite&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An experiment needs a title of 1 to %1 characters. Nothing was changed.</source>
        <translation>Une expérience a besoin d’un titre de 1 à %1 caractères. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentActions</name>
    <message>
        <source>Go on designing</source>
        <translation>Continuer à concevoir</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Second regard</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Plus de temps…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: let an experiment rest</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>button: go on with an experiment that rested</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop early…</source>
        <translation>Arrêter plus tôt…</translation>
    </message>
    <message>
        <source>Try both…</source>
        <translation>Essayer les deux…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentChanges</name>
    <message>
        <source>This experiment is sealed: change it by an amendment. Nothing was changed.</source>
        <translation>Cette expérience est scellée&#xa0;: change-la par un amendement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Seal and start</source>
        <translation>Sceller et commencer</translation>
    </message>
    <message>
        <source>A start is drawn from 2 to 28 days, none of them past. Choose other days; nothing was changed.</source>
        <translation>Un début est tiré au sort entre 2 et 28 jours, aucun passé. Choisis d’autres jours&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Draw the start and seal</source>
        <translation>Tirer le début au sort et sceller</translation>
    </message>
    <message>
        <source>Only a sealed experiment is amended. Nothing was changed.</source>
        <translation>Seule une expérience scellée s’amende. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The start of an experiment that has begun stays. Nothing was changed.</source>
        <translation>Le début d’une expérience commencée reste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Amend experiment</source>
        <translation>Amender l’expérience</translation>
    </message>
    <message>
        <source>Pause experiment</source>
        <translation>Mettre l’expérience en pause</translation>
    </message>
    <message>
        <source>Resume experiment</source>
        <translation>Reprendre l’expérience</translation>
    </message>
    <message>
        <source>Stop experiment</source>
        <translation>Arrêter l’expérience</translation>
    </message>
    <message>
        <source>Delete experiment</source>
        <translation>Supprimer l’expérience</translation>
    </message>
    <message>
        <source>Restore experiment</source>
        <translation>Restaurer l’expérience</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Supprimer le modèle</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentDesign</name>
    <message>
        <source>I expect</source>
        <translation>Je m’attends à</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>Sealed. You will see it again at the review on %1.</source>
        <translation>Scellé. Tu le reverras au bilan du %1.</translation>
    </message>
    <message>
        <source>Change it from today</source>
        <translation>Le changer dès aujourd’hui</translation>
    </message>
    <message>
        <source>Seal and start</source>
        <translation>Sceller et commencer</translation>
    </message>
    <message>
        <source>Title of the experiment</source>
        <translation>Titre de l’expérience</translation>
    </message>
    <message>
        <source>What you want to try, in a few words</source>
        <translation>Ce que tu veux essayer, en quelques mots</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>On a usual day of it, this will leave me</source>
        <translation>Un jour ordinaire de celle-ci sera pour moi</translation>
    </message>
    <message>
        <source>How sure am I, in per cent: 50 is a coin toss, 95 is nearly certain</source>
        <extracomment>above how sure one is, in per cent</extracomment>
        <translation>Ma certitude, en pour cent&#xa0;: 50 est un pile ou face, 95 est presque certain</translation>
    </message>
    <message>
        <source>The energy I expect, from drained to energised</source>
        <translation>L’énergie que j’attends, d’épuisant à revigorant</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronostic</translation>
    </message>
    <message>
        <source>One step a line.</source>
        <translation>Une étape par ligne.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Pourquoi maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>A sentence; you may leave it empty</source>
        <translation>Une phrase&#x202f;; tu peux laisser vide</translation>
    </message>
    <message>
        <source>Why this is changed</source>
        <translation>Pourquoi c’est changé</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Tu peux laisser vide</translation>
    </message>
    <message>
        <source>Why now? After a bad week almost anything looks better.</source>
        <translation>Pourquoi maintenant&#x202f;? Après une mauvaise semaine, presque tout a l’air mieux.</translation>
    </message>
    <message>
        <source>Why do you change this?</source>
        <translation>Pourquoi changes-tu cela&#x202f;?</translation>
    </message>
    <message>
        <source>Keep as an idea</source>
        <translation>Garder comme idée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentDetail</name>
    <message>
        <source>Before and during</source>
        <translation>Avant et pendant</translation>
    </message>
    <message>
        <source>paired with</source>
        <extracomment>between the pill of an experiment and the name of the other one of its pair</extracomment>
        <translation>couplée avec</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <extracomment>shown where a box of an experiment was left empty</extracomment>
        <translation>Rien d’écrit encore.</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Je m’attends à</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Comment j’en sors</translation>
    </message>
    <message>
        <source>Why now? %1</source>
        <extracomment>%1 one&apos;s own words about why an experiment begins now</extracomment>
        <translation>Pourquoi maintenant&#x202f;? %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>heading above the sessions of an experiment</extracomment>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Paired with %1</source>
        <translation>Couplée avec %1</translation>
    </message>
    <message>
        <source>It has reached its last day. Look back on it, or give it more time.</source>
        <translation>Elle a atteint son dernier jour. Fais-en le bilan, ou donne-lui plus de temps.</translation>
    </message>
    <message>
        <source>Changed after the start. Both versions are kept.</source>
        <translation>Changée après le début. Les deux versions sont gardées.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentJson</name>
    <message>
        <source>it has no id, no track or no status.</source>
        <translation>cela n’a pas d’identifiant, de voie ou de statut.</translation>
    </message>
    <message>
        <source>it has no id or belongs to nothing.</source>
        <translation>cela n’a pas d’identifiant ou n’appartient à rien.</translation>
    </message>
    <message>
        <source>it has no id, no arrangement or lacks one of its two sides.</source>
        <translation>cela n’a pas d’identifiant, pas de disposition ou il manque un de ses deux côtés.</translation>
    </message>
    <message>
        <source>it has no id, no kind or no seed, or belongs to nothing.</source>
        <translation>cela n’a pas d’identifiant, de genre ou de graine, ou n’appartient à rien.</translation>
    </message>
    <message>
        <source>what was drawn is not among what could have been.</source>
        <translation>ce qui a été tiré n’est pas parmi ce qui pouvait l’être.</translation>
    </message>
    <message>
        <source>it has no day.</source>
        <translation>cela n’a pas de jour.</translation>
    </message>
    <message>
        <source>it has no id, no state or belongs to no experiment.</source>
        <translation>cela n’a pas d’identifiant, pas d’état ou n’appartient à aucune expérience.</translation>
    </message>
    <message>
        <source>it has no id, no day or belongs to no experiment.</source>
        <translation>cela n’a pas d’identifiant, pas de jour ou n’appartient à aucune expérience.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentListModel</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>pas encore de dates</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>commence le %1</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semaine %1 sur %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>ready for its review</source>
        <translation>prête pour son bilan</translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>tenu %1 sur %2</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêtée plus tôt</translation>
    </message>
    <message>
        <source>would do again</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentReview</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Une réponse contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The review has no valid date. Nothing was changed.</source>
        <translation>Le bilan n’a pas de date valide. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentRules</name>
    <message>
        <source>I expect</source>
        <translation>Je m’attends à</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Comment j’en sors</translation>
    </message>
    <message>
        <source>“%1” is empty. Write a sentence of your own.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Écris une phrase à toi.</translation>
    </message>
    <message>
        <source>“%1” still has a “…” in it. Put your own words there.</source>
        <translation>«&#x202f;%1&#x202f;» contient encore un «&#x202f;…&#x202f;». Mets-y tes propres mots.</translation>
    </message>
    <message>
        <source>“What I will do” is empty. Write one step at least.</source>
        <translation>«&#x202f;Ce que je vais faire&#x202f;» est vide. Écris au moins une étape.</translation>
    </message>
    <message>
        <source>“What I will do” still has a “…” in it. Put your own words there.</source>
        <translation>«&#x202f;Ce que je vais faire&#x202f;» contient encore un «&#x202f;…&#x202f;». Mets-y tes propres mots.</translation>
    </message>
    <message>
        <source>This experiment has been sealed already.</source>
        <translation>Cette expérience a déjà été scellée.</translation>
    </message>
    <message>
        <source>There is no forecast. Say where you expect your energy to be.</source>
        <translation>Il n’y a pas de pronostic. Dis où tu t’attends à trouver ton énergie.</translation>
    </message>
    <message>
        <source>There are no dates. Choose a start and an end.</source>
        <translation>Il n’y a pas de dates. Choisis un début et une fin.</translation>
    </message>
    <message>
        <source>The start lies in the past. A forecast has to come first: start today or later.</source>
        <translation>Le début est dans le passé. Un pronostic doit venir avant&#xa0;: commence aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Only an experiment that runs can be paused. Nothing was changed.</source>
        <translation>Seule une expérience en cours peut être mise en pause. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This experiment is not paused. Nothing was changed.</source>
        <translation>Cette expérience n’est pas en pause. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only an experiment that runs or rests can be stopped early. Nothing was changed.</source>
        <translation>Seule une expérience en cours ou au repos peut être arrêtée plus tôt. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only an experiment that runs, rests or has just ended can be given more time. Nothing was changed.</source>
        <translation>Seule une expérience en cours, au repos ou tout juste finie peut recevoir plus de temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>More time needs an end after the present one. Nothing was changed.</source>
        <translation>Plus de temps demande une fin après l’actuelle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The review comes when the experiment is over. Nothing was changed.</source>
        <translation>Le bilan vient quand l’expérience est finie. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentSentence</name>
    <message>
        <source>Your experiment weeks were also calmer weeks (load %1 vs %2).</source>
        <translation>Tes semaines d’expérience étaient aussi plus calmes (charge %1 contre %2).</translation>
    </message>
    <message>
        <source>Your experiment weeks were also busier weeks (load %1 vs %2).</source>
        <translation>Tes semaines d’expérience étaient aussi plus chargées (charge %1 contre %2).</translation>
    </message>
    <message>
        <source>You also slept worse in your experiment weeks (sleep %1 vs %2).</source>
        <translation>Tu as aussi moins bien dormi pendant tes semaines d’expérience (sommeil %1 contre %2).</translation>
    </message>
    <message>
        <source>You also slept better in your experiment weeks (sleep %1 vs %2).</source>
        <translation>Tu as aussi mieux dormi pendant tes semaines d’expérience (sommeil %1 contre %2).</translation>
    </message>
    <message>
        <source>%1 were spread unevenly over the two sides.</source>
        <extracomment>%1 &quot;Fridays&quot; or &quot;Unusual days&quot;</extracomment>
        <translation>%1&#xa0;: répartition inégale entre les deux côtés.</translation>
    </message>
    <message>
        <source>Part of the difference may be that.</source>
        <translation>Une partie de la différence peut venir de là.</translation>
    </message>
    <message>
        <source>The difference is %1 points as rated, and %2 points without the share that sleep, load and Fridays explain (%3 rated days).</source>
        <extracomment>%1 and %2 are differences in points, which may be below zero</extracomment>
        <translation>La différence est de %1 points selon les évaluations, et de %2 points sans la part qu’expliquent le sommeil, la charge et les vendredis (%3 jours évalués).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>Half of the ratings were given at once; %1 of %2 were written more than a day after.</source>
        <translation>La moitié des évaluations ont été données aussitôt&#x202f;; %1 sur %2 ont été écrites plus d’un jour après.</translation>
    </message>
    <message>
        <source>Half of the ratings were given within %1 of the work; %2 of %3 were written more than a day after.</source>
        <extracomment>%1 is &quot;20 minutes&quot; or &quot;5.5 hours&quot;; %2 of %3 entries</extracomment>
        <translation>La moitié des évaluations ont été données dans un délai de %1 après le travail&#x202f;; %2 sur %3 ont été écrites plus d’un jour après.</translation>
    </message>
    <message>
        <source>Of %1 entries that say so, %2 were work of your own choice.</source>
        <translation>Sur %1 entrées qui le disent, %2 étaient du travail de ton choix.</translation>
    </message>
    <message>
        <source>You rated it %1 on average, and work that was asked of you %2.</source>
        <translation>Tu l’as évalué à %1 en moyenne, et le travail demandé à %2.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>Jours inhabituels</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Lundis</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Mardis</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Mercredis</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Jeudis</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Vendredis</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Samedis</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Dimanches</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>Tenu %1 sur %2</translation>
    </message>
    <message>
        <source>Still running — results on %1.</source>
        <extracomment>%1 is a day and a month</extracomment>
        <translation>En cours – résultats le %1.</translation>
    </message>
    <message>
        <source>Too little data to tell: %1 of %2 days.</source>
        <translation>Trop peu de données pour le dire&#xa0;: %1 jours sur %2.</translation>
    </message>
    <message>
        <source>A first look only — %1 of %2 days.</source>
        <translation>Un premier regard seulement – %1 jours sur %2.</translation>
    </message>
    <message>
        <source>A first look only — the days lie in fewer than three calendar weeks.</source>
        <translation>Un premier regard seulement – les jours tiennent en moins de trois semaines du calendrier.</translation>
    </message>
    <message>
        <source>Your ratings vary so much that this could be anything from clearly worse to clearly better.</source>
        <translation>Tes évaluations varient tant que cela peut aller de nettement moins bien à nettement mieux.</translation>
    </message>
    <message>
        <source>About the same, within half a point either way.</source>
        <translation>À peu près pareil, à un demi-point près.</translation>
    </message>
    <message>
        <source>About the same, within %1 points either way.</source>
        <translation>À peu près pareil, à %1 points près.</translation>
    </message>
    <message>
        <source>More energising, but your ratings were already rising before you started; a steady rise alone would explain at least half of it.</source>
        <translation>Donne plus d’énergie, mais tes évaluations montaient déjà avant&#x202f;; une hausse régulière suffirait à en expliquer au moins la moitié.</translation>
    </message>
    <message>
        <source>Less energising, but your ratings were already falling before you started; a steady fall alone would explain at least half of it.</source>
        <translation>Donne moins d’énergie, mais tes évaluations baissaient déjà avant&#x202f;; une baisse régulière suffirait à en expliquer au moins la moitié.</translation>
    </message>
    <message>
        <source>Clearly more energising.</source>
        <translation>Donne nettement plus d’énergie.</translation>
    </message>
    <message>
        <source>Clearly less energising.</source>
        <translation>Donne nettement moins d’énergie.</translation>
    </message>
    <message>
        <source>Probably more energising, but how much is unsure.</source>
        <translation>Donne sans doute plus d’énergie, mais on ne sait pas combien.</translation>
    </message>
    <message>
        <source>Probably less energising, but how much is unsure.</source>
        <translation>Donne sans doute moins d’énergie, mais on ne sait pas combien.</translation>
    </message>
    <message>
        <source>No clear difference either way. That is not proof that there is none.</source>
        <translation>Pas de différence nette. Cela ne prouve pas qu’il n’y en a aucune.</translation>
    </message>
    <message>
        <source>You expected %1. One rated day is too little to compare it with.</source>
        <translation>Tu t’attendais à %1. Un seul jour évalué est trop peu pour comparer.</translation>
    </message>
    <message>
        <source>You expected %1. It came to %2 to %3.</source>
        <translation>Tu t’attendais à %1. Ce fut de %2 à %3.</translation>
    </message>
    <message>
        <source>Your forecast lies within what happened.</source>
        <translation>Ton pronostic est dans ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Your forecast lies outside what happened. Something here was new to you.</source>
        <translation>Ton pronostic est en dehors de ce qui est arrivé. Quelque chose ici était nouveau pour toi.</translation>
    </message>
    <message>
        <source>An idea. Nothing is compared before it is sealed.</source>
        <translation>Une idée. Rien n’est comparé avant qu’elle soit scellée.</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Elle commence le %1.</translation>
    </message>
    <message>
        <source>It rests. Carry on, move its dates, or close it?</source>
        <translation>Elle est au repos. La reprendre, déplacer ses dates ou la clore&#x202f;?</translation>
    </message>
    <message>
        <source>Stopped on %1, before the planned end. What follows are marks and numbers, without a verdict.</source>
        <translation>Arrêtée le %1, avant la fin prévue. Suivent des marques et des chiffres, sans conclusion.</translation>
    </message>
    <message>
        <source>During “%1” you rated your days %2 points higher than before (plausible range %3 to %4; %5 rated days during, %6 before).</source>
        <extracomment>%1 the title of an experiment; %2 points; %3 to %4 their range; %5 and %6 numbers of days</extracomment>
        <translation>Pendant «&#x202f;%1&#x202f;», tu as évalué tes jours %2 points plus haut qu’avant (plage plausible de %3 à %4&#x202f;; %5 jours évalués pendant, %6 avant).</translation>
    </message>
    <message>
        <source>During “%1” you rated your days %2 points lower than before (plausible range %3 to %4; %5 rated days during, %6 before).</source>
        <translation>Pendant «&#x202f;%1&#x202f;», tu as évalué tes jours %2 points plus bas qu’avant (plage plausible de %3 à %4&#x202f;; %5 jours évalués pendant, %6 avant).</translation>
    </message>
    <message>
        <source>A random day of it beat a random earlier day %1 times in 100 (range %2–%3).</source>
        <translation>Un jour pris au hasard pendant dépasse un jour d’avant pris au hasard %1 fois sur 100 (plage %2–%3).</translation>
    </message>
    <message>
        <source>The start was drawn by lot. If it made no difference at all, a difference this large would come up in about %1 of 100 such lotteries (%2 possible starts).</source>
        <translation>Le début a été tiré au sort. S’il ne changeait rien, une différence aussi grande sortirait dans environ %1 tirages sur 100 (%2 débuts possibles).</translation>
    </message>
    <message>
        <source>The order was not drawn by lot, so something else that changed at the same time could explain this.</source>
        <translation>L’ordre n’a pas été tiré au sort, autre chose qui a changé en même temps pourrait donc l’expliquer.</translation>
    </message>
    <message>
        <source>You gave the same rating every day; the scale cannot show a difference.</source>
        <translation>Tu as donné la même évaluation chaque jour&#x202f;; l’échelle ne peut pas montrer de différence.</translation>
    </message>
    <message>
        <source>The last week before the start was unusually low. After such a week ratings rise by themselves, by about half a point.</source>
        <translation>La dernière semaine avant le début était inhabituellement basse. Après une telle semaine, les évaluations remontent d’elles-mêmes, d’environ un demi-point.</translation>
    </message>
    <message>
        <source>First half %1 (%2 rated days), second half %3 (%4 rated days).</source>
        <translation>Première moitié %1 (%2 jours évalués), seconde moitié %3 (%4 jours évalués).</translation>
    </message>
    <message>
        <source>It ran at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Elle s’est déroulée en même temps que «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It will run at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Elle se déroulera en même temps que «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It runs at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Elle se déroule en même temps que «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>More energising, but a steady rise over the whole time, before and during, would explain at least half of it.</source>
        <translation>Donne plus d’énergie, mais une hausse régulière sur toute la période, avant et pendant, suffirait à en expliquer au moins la moitié.</translation>
    </message>
    <message>
        <source>Less energising, but a steady fall over the whole time, before and during, would explain at least half of it.</source>
        <translation>Donne moins d’énergie, mais une baisse régulière sur toute la période, avant et pendant, suffirait à en expliquer au moins la moitié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentSession</name>
    <message>
        <source>A remark holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Une remarque contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This session has no valid date. Choose one; nothing was changed.</source>
        <translation>Cette séance n’a pas de date valide. Choisis-en une&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentStore</name>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Cette expérience n’est plus dans le journal. Rien n’a été modifié. Regarde dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentViews</name>
    <message>
        <source>%1: %2 to %3, %4 in %5 calendar weeks.</source>
        <extracomment>how a comparison is computed: %1 “Before” or “During”, %2 and %3 days, %4 “18 rated days”, %5 a number</extracomment>
        <translation>%1&#xa0;: du %2 au %3, %4 en %5 semaines du calendrier.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>a phase of an experiment</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>During</source>
        <extracomment>a phase of an experiment</extracomment>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Left out: %1 of the first seven days, because the first days of something new differ.</source>
        <translation>Laissés de côté&#xa0;: %1 des sept premiers jours, car les débuts d’une nouveauté sont différents.</translation>
    </message>
    <message>
        <source>Compared by: %1. Entries written more than a day late: %2.</source>
        <translation>Comparé sur&#xa0;: %1. Entrées écrites plus d’un jour après&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ranges hold with 90 per cent and are widened for what carries over from day to day (%1).</source>
        <translation>Les plages valent à 90 pour cent et sont élargies pour ce qui se prolonge d’un jour à l’autre (%1).</translation>
    </message>
    <message>
        <source>Rules %1. The smallest difference that matters: %2 points.</source>
        <extracomment>%1 is the version of the rules that numbers are computed by</extracomment>
        <translation>Règles %1. Plus petite différence qui compte&#xa0;: %2 points.</translation>
    </message>
    <message>
        <source>Rated days so far: %1 during, %2 before.</source>
        <extracomment>numbers of days</extracomment>
        <translation>Jours évalués jusqu’ici&#xa0;: %1 pendant, %2 avant.</translation>
    </message>
    <message>
        <source>Rated days: %1 during, %2 before.</source>
        <translation>Jours évalués&#xa0;: %1 pendant, %2 avant.</translation>
    </message>
    <message>
        <source>Marks only until then, and your forecast stays sealed.</source>
        <translation>Des marques seulement jusque-là, et ton pronostic reste scellé.</translation>
    </message>
    <message>
        <source>“%1”, its other half, stopped early; this one goes on alone.</source>
        <translation>«&#x202f;%1&#x202f;», son autre moitié, s’est arrêtée plus tôt&#x202f;; celle-ci continue seule.</translation>
    </message>
    <message>
        <source>The order of the weeks was drawn by lot. The seed, the time and all orders that could have come up are kept with the journal.</source>
        <translation>L’ordre des semaines a été tiré au sort. La graine, l’heure et tous les ordres qui pouvaient sortir sont gardés avec le journal.</translation>
    </message>
    <message>
        <source>The order was not drawn by lot.</source>
        <translation>L’ordre n’a pas été tiré au sort.</translation>
    </message>
    <message>
        <source>Rules %1.</source>
        <translation>Règles %1.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentWords</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Ce que je veux découvrir</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Je m’attends à</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time before, first day</source>
        <translation>Temps d’avant, premier jour</translation>
    </message>
    <message>
        <source>Time before, last day</source>
        <translation>Temps d’avant, dernier jour</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparé sur</translation>
    </message>
    <message>
        <source>Smallest difference that matters</source>
        <translation>Plus petite différence qui compte</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Comment j’en sors</translation>
    </message>
    <message>
        <source>How well it can be undone</source>
        <translation>À quel point on peut revenir dessus</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>À qui la question a été posée</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Arrêtée le</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Jour de la décision</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What I could do</source>
        <translation>Ce que je pourrais faire</translation>
    </message>
    <message>
        <source>What I choose for now</source>
        <translation>Ce que je choisis pour le moment</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>Peut-on revenir dessus</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin du retour</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui est au courant</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Bilan le</translation>
    </message>
    <message>
        <source>Second review on</source>
        <translation>Second bilan le</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Où elle mène</translation>
    </message>
    <message>
        <source>A change of role</source>
        <translation>Un changement de rôle</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Je reviendrais en arrière si</translation>
    </message>
    <message>
        <source>Fully reversible</source>
        <translation>Entièrement réversible</translation>
    </message>
    <message>
        <source>Reversible with notice</source>
        <translation>Réversible avec préavis</translation>
    </message>
    <message>
        <source>Partly reversible</source>
        <translation>En partie réversible</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>work of the same focus</source>
        <translation>le travail de même orientation</translation>
    </message>
    <message>
        <source>the same activities</source>
        <translation>les mêmes activités</translation>
    </message>
    <message>
        <source>everything I rated</source>
        <extracomment>what the time before is compared by</extracomment>
        <translation>tout ce que j’ai évalué</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Alternating weeks</source>
        <translation>Semaines alternées</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’une après l’autre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Changer quelque chose</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>semaine</translation>
    </message>
    <message>
        <source>fortnight</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>quinzaine</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>mois</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week, %1 minutes each</source>
        <translation>
            <numerusform>%n fois par semaine, %1 minutes chaque fois</numerusform>
            <numerusform>%n fois par semaine, %1 minutes chaque fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a fortnight, %1 minutes each</source>
        <translation>
            <numerusform>%n fois par quinzaine, %1 minutes chaque fois</numerusform>
            <numerusform>%n fois par quinzaine, %1 minutes chaque fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a month, %1 minutes each</source>
        <translation>
            <numerusform>%n fois par mois, %1 minutes chaque fois</numerusform>
            <numerusform>%n fois par mois, %1 minutes chaque fois</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semaine %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>how long an experiment takes</comment>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>tenu %1 sur %2</translation>
    </message>
    <message>
        <source>%1. %2: “%3”.</source>
        <extracomment>an amendment: %1 a day, %2 what was changed, %3 the old words, %4 the new words an amendment where nothing stood before: %1 a day, %2 what was changed, %3 the words</extracomment>
        <translation>%1. %2&#xa0;: «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1. %2: “%3” became “%4”.</source>
        <translation>%1. %2&#xa0;: «&#x202f;%3&#x202f;» est devenu «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>why something was changed</extracomment>
        <translation>Parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is shorter than three weeks. The first week of something new is left out of the comparison, so little would remain.</source>
        <translation>C’est moins de trois semaines. La première semaine d’une nouveauté n’entre pas dans la comparaison, il resterait donc peu.</translation>
    </message>
    <message>
        <source>This rhythm gives fewer than 14 days to rate, so at the end there may be marks but no comparison. More weeks or more times help.</source>
        <translation>Ce rythme donne moins de 14 jours à évaluer, il y aura peut-être à la fin des marques mais pas de comparaison. Plus de semaines ou de fois aident.</translation>
    </message>
    <message>
        <source>Nothing was rated in the time before. You can rate for two weeks first, or start without and have nothing to compare with.</source>
        <translation>Rien n’a été évalué dans le temps d’avant. Tu peux évaluer pendant deux semaines d’abord, ou commencer sans et n’avoir rien à comparer.</translation>
    </message>
    <message>
        <source>What it does not sample: mentoring is not managing. Pay, hiring, conflict and being responsible for others&apos; results are not in it.</source>
        <translation>Ce qu’elle n’explore pas&#xa0;: le mentorat n’est pas le management. Salaires, recrutement, conflits et responsabilité des résultats d’autrui n’y sont pas.</translation>
    </message>
    <message>
        <source>What it does not sample: a project is not a role. Years of owning a system, and convincing people you have no say over, are not in it.</source>
        <translation>Ce qu’elle n’explore pas&#xa0;: un projet n’est pas un rôle. Des années à porter un système, et convaincre des gens sur qui l’on n’a pas d’autorité, n’y sont pas.</translation>
    </message>
    <message>
        <source>What it does not sample: a few weeks of a task are not the job that it belongs to.</source>
        <translation>Ce qu’elle n’explore pas&#xa0;: quelques semaines d’une tâche ne sont pas le métier dont elle fait partie.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentsOverview</name>
    <message>
        <source>No experiment yet</source>
        <translation>Pas encore d’expérience</translation>
    </message>
    <message>
        <source>An experiment is a few weeks of something, with what you expect, an end and a way out. You can always stop.</source>
        <translation>Une expérience, ce sont quelques semaines de quelque chose, avec ce que tu en attends, une fin et une sortie. Tu peux toujours arrêter.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>%1 derrière toi</translation>
    </message>
    <message numerus="yes">
        <source>%1 ideas waiting</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>
            <numerusform>%1 idée en attente</numerusform>
            <numerusform>%1 idées en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions, a few weeks each, with a stated end</source>
        <translation>Les deux directions, quelques semaines chacune, avec une fin dite</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentsPage</name>
    <message>
        <source>Try both, deliberately</source>
        <translation>Essayer les deux, à dessein</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Pronostics</translation>
    </message>
    <message>
        <source>Try both…</source>
        <translation>Essayer les deux…</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>D’un modèle…</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>The template was removed.</source>
        <translation>Le modèle a été retiré.</translation>
    </message>
    <message>
        <source>It rests. Nothing is asked of you meanwhile.</source>
        <translation>Elle est au repos. Rien ne t’est demandé entre-temps.</translation>
    </message>
    <message>
        <source>It goes on from today.</source>
        <translation>Elle reprend aujourd’hui.</translation>
    </message>
    <message>
        <source>Saved with the templates.</source>
        <translation>Gardée parmi les modèles.</translation>
    </message>
    <message>
        <source>Leave the design</source>
        <translation>Quitter le plan</translation>
    </message>
    <message>
        <source>What you changed here is not kept yet. Leave without it?</source>
        <translation>Ce que tu as changé ici n’est pas encore gardé. Quitter sans garder&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans garder</translation>
    </message>
    <message>
        <source>Kept as an idea. It waits until you seal it.</source>
        <translation>Gardée comme idée. Elle attend que tu la scelles.</translation>
    </message>
    <message>
        <source>The start was drawn and the forecast is sealed. The lot is kept so that anyone can redo it.</source>
        <translation>Le début a été tiré au sort et le pronostic est scellé. Le tirage est gardé pour que l’on puisse le refaire.</translation>
    </message>
    <message>
        <source>Sealed and started. You will see the forecast again at the review.</source>
        <translation>Scellée et commencée. Tu reverras le pronostic au bilan.</translation>
    </message>
    <message>
        <source>Sealed. Now the other one of the pair: “%1”.</source>
        <extracomment>%1 the title of an experiment</extracomment>
        <translation>Scellée. Maintenant l’autre de la paire&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The two are a pair now. Seal each of them.</source>
        <translation>Les deux forment désormais une paire. Scelle chacune d’elles.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Until when? The change is kept beside the first end.</source>
        <translation>Jusqu’à quand&#x202f;? Le changement est gardé à côté de la première fin.</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Donner plus de temps</translation>
    </message>
    <message>
        <source>It has more time now. Both ends are kept.</source>
        <translation>Elle a plus de temps désormais. Les deux fins sont gardées.</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Arrêter plus tôt</translation>
    </message>
    <message>
        <source>Stopping early is a normal ending. What you noticed stays, and you can look back on it whenever you like.</source>
        <translation>Arrêter plus tôt est une fin normale. Ce que tu as remarqué reste, et tu peux en faire le bilan quand tu veux.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>It has ended today. That is an answer too.</source>
        <translation>Elle s’est terminée aujourd’hui. C’est aussi une réponse.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash, where it stays for 30 days.</source>
        <translation>«&#x202f;%1&#x202f;» va à la corbeille, où elle reste 30 jours.</translation>
    </message>
    <message>
        <source>With it go its sessions (%1). The entries that belong to them stay in your journal (%2).</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Avec elle partent ses séances (%1). Les entrées qui leur appartiennent restent dans ton journal (%2).</translation>
    </message>
    <message>
        <source>Delete this experiment</source>
        <translation>Supprimer cette expérience</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Moved to the trash. Undo brings it back.</source>
        <translation>Mis à la corbeille. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Looked back on. Thank you for being honest with yourself.</source>
        <translation>Bilan fait. Merci de ton honnêteté envers toi-même.</translation>
    </message>
    <message>
        <source>Looked back on. It waits among your ideas until you take it up again.</source>
        <translation>Bilan fait. Elle attend parmi tes idées que tu la reprennes.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>You have not looked back on “%1” yet. What you remember is worth more when it is written before you see numbers.</source>
        <extracomment>%1 the title of an experiment</extracomment>
        <translation>Tu n’as pas encore fait le bilan de «&#x202f;%1&#x202f;». Ce dont tu te souviens vaut plus quand c’est écrit avant de voir des chiffres.</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <translation>Comparer quand même</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Un second regard</translation>
    </message>
    <message>
        <source>Some weeks have passed since “%1”. What do you see now that it is no longer new?</source>
        <extracomment>%1 the title of an experiment; %2 and %3 what one wrote in its review</extracomment>
        <translation>Quelques semaines ont passé depuis «&#x202f;%1&#x202f;». Que vois-tu maintenant que ce n’est plus nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>At the review you wrote: “%1”</source>
        <extracomment>%1 one&apos;s own words from the review of an experiment</extracomment>
        <translation>Au bilan, tu as écrit&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Garder ce regard</translation>
    </message>
    <message>
        <source>What you see now, in a sentence</source>
        <translation>Ce que tu vois maintenant, en une phrase</translation>
    </message>
    <message>
        <source>Kept with the review.</source>
        <translation>Gardé avec le bilan.</translation>
    </message>
    <message>
        <source>Move this session</source>
        <translation>Déplacer cette séance</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>À quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Déplacée au %1.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>What should be remembered about this session?</source>
        <translation>Que faut-il se rappeler de cette séance&#x202f;?</translation>
    </message>
    <message>
        <source>What should be remembered about this session? So far it says: “%1”</source>
        <translation>Que faut-il se rappeler de cette séance&#x202f;? Jusqu’ici il est dit&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Tu peux laisser vide</translation>
    </message>
    <message>
        <source>Kept with the session.</source>
        <translation>Gardé avec la séance.</translation>
    </message>
</context>
<context>
    <name>tryboth::Export</name>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Aucune entrée.</translation>
    </message>
    <message>
        <source>1 entry, of %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>1 entrée, du %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries from %1 to %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>%Ln entrée du %1 au %2.</numerusform>
            <numerusform>%Ln entrées du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>énergie %1</translation>
    </message>
    <message>
        <source>engagement %1</source>
        <translation>attention %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>L’écriture a été arrêtée. Rien n’est resté.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExportDialog</name>
    <message>
        <source>A document to read, with charts (HTML)</source>
        <translation>Un document à lire, avec graphiques (HTML)</translation>
    </message>
    <message>
        <source>The same on pages (PDF)</source>
        <translation>Le même en pages (PDF)</translation>
    </message>
    <message>
        <source>A plain text to read (Markdown)</source>
        <translation>Un texte simple à lire (Markdown)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Un tableau (CSV)</translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation>Un calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (JSON)</source>
        <translation>Tout, pour être réimporté (JSON)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever gets it can read it.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: qui l’obtient peut le lire.</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;These days:</source>
        <translation>&amp;Ces jours&#xa0;:</translation>
    </message>
    <message>
        <source>What the &amp;Journal page shows now</source>
        <translation>Ce que la page &amp;Journal montre</translation>
    </message>
    <message>
        <source>First day to write</source>
        <translation>Premier jour à écrire</translation>
    </message>
    <message>
        <source>Last day to write</source>
        <translation>Dernier jour à écrire</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>1 entry.</source>
        <translation>1 entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entrée.</numerusform>
            <numerusform>%Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Besides them experiments, reflections, the trash and all else in the journal.</source>
        <extracomment>%1 is &quot;12 entries.&quot;</extracomment>
        <translation>%1 En plus, les expériences, les réflexions, la corbeille et tout le reste du journal.</translation>
    </message>
    <message>
        <source>%1 Only these and the kinds of work they have: no experiments, no trash.</source>
        <translation>%1 Seulement elles et leurs types d’activité&#xa0;: ni expériences, ni corbeille.</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <comment>a file name with a day</comment>
        <translation>Journal %1</translation>
    </message>
</context>
<context>
    <name>tryboth::Exporting</name>
    <message>
        <source>Nothing can be written as “%1”. It writes: %2.</source>
        <translation>Rien ne peut être écrit en «&#x202f;%1&#x202f;». Possible&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::FileKind</name>
    <message>
        <source>“%1” is a coach’s desk, not a journal. Nothing was changed. Open it as a desk, or choose a journal.</source>
        <translation>«&#x202f;%1&#x202f;» est un bureau de coach, pas un journal. Rien n’a été modifié. Ouvre-le comme bureau, ou choisis un journal.</translation>
    </message>
    <message>
        <source>“%1” is a journal, not a coach’s desk. Nothing was changed. Open it as a journal, or choose a desk.</source>
        <translation>«&#x202f;%1&#x202f;» est un journal, pas un bureau de coach. Rien n’a été modifié. Ouvre-le comme journal, ou choisis un bureau.</translation>
    </message>
</context>
<context>
    <name>tryboth::FilterBar</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search titles, notes, experiments and reflections</source>
        <translation>Chercher dans les titres, notes, expériences et réflexions</translation>
    </message>
    <message>
        <source>Words, “quoted phrases”, -without, tag:name, focus:people, activity:name, energy:&gt;0, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10</source>
        <translation>Mots, «&#x202f;phrases entre guillemets&#x202f;», -sans, tag:nom, focus:people, activity:nom, energy:&gt;0, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>choose the first and the last day oneself</extracomment>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Any focus</source>
        <translation>Toute orientation</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Toute évaluation</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Energising</source>
        <translation>Donne de l’énergie</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Prend de l’énergie</translation>
    </message>
    <message>
        <source>Waiting to be rated</source>
        <translation>En attente d’évaluation</translation>
    </message>
    <message>
        <source>Clear the search and all choices</source>
        <translation>Effacer la recherche et tous les choix</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Toute activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of work</source>
        <translation>
            <numerusform>%Ln type d’activité</numerusform>
            <numerusform>%Ln types d’activité</numerusform>
        </translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Any experiment</source>
        <translation>Toute expérience</translation>
    </message>
    <message>
        <source>One experiment</source>
        <translation>Une expérience</translation>
    </message>
</context>
<context>
    <name>tryboth::FirstSteps</name>
    <message>
        <source>For whom you write</source>
        <translation>Pour qui tu écris</translation>
    </message>
    <message>
        <source>I write for myself</source>
        <translation>J’écris pour moi</translation>
    </message>
    <message>
        <source>I coach others</source>
        <translation>J’accompagne d’autres personnes</translation>
    </message>
    <message>
        <source>A desk for what clients share with you, beside the journal and with the same passphrase.</source>
        <translation>Un bureau pour ce que l’on partage avec toi, à côté du journal et avec la même phrase secrète.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Two files in two windows, never mixed.</source>
        <translation>Deux fichiers dans deux fenêtres, jamais mélangés.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step and how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>Cet ordinateur est-il à toi&#x202f;?</translation>
    </message>
    <message>
        <source>A passphrase for your journal</source>
        <translation>Une phrase secrète pour ton journal</translation>
    </message>
    <message>
        <source>For whom do you write?</source>
        <translation>Pour qui écris-tu&#x202f;?</translation>
    </message>
    <message>
        <source>One thing from today</source>
        <translation>Une chose d’aujourd’hui</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Use this &amp;passphrase</source>
        <translation>Utiliser cette &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Go to my &amp;journal</source>
        <translation>Aller à mon &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuer sa&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>P&amp;asser</translation>
    </message>
    <message>
        <source>It is in “%1”, in %2. Whatever you write is saved by itself.</source>
        <translation>Il est dans «&#x202f;%1&#x202f;», dans %2. Tout ce que tu écris s’enregistre tout seul.</translation>
    </message>
</context>
<context>
    <name>tryboth::FiveYearSequence</name>
    <message>
        <source>On %1.</source>
        <translation>Le %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <extracomment>%1 is the name of a step, %2 its number, %3 how many there are</extracomment>
        <translation>%1 · étape %2 sur %3</translation>
    </message>
    <message>
        <source>Write a line first. Your earlier answers stay hidden until then.</source>
        <translation>Écris d’abord une ligne. Tes réponses antérieures restent cachées jusque-là.</translation>
    </message>
    <message>
        <source>Choose one of the four. “Not clear yet” is the usual one.</source>
        <translation>Choisis l’une des quatre. «&#x202f;Pas encore clair&#x202f;» est la plus courante.</translation>
    </message>
</context>
<context>
    <name>tryboth::FocusField</name>
    <message>
        <source>Focus</source>
        <translation>Orientation</translation>
    </message>
</context>
<context>
    <name>tryboth::FocusPill</name>
    <message>
        <source>Focus: %1</source>
        <translation>Orientation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::Forecast</name>
    <message>
        <source>A forecast is a whole number from −3 to +3. Choose one; nothing was changed.</source>
        <translation>Un pronostic est un nombre entier de −3 à +3. Choisis-en un&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed.</source>
        <translation>La certitude va de 50 à 95 pour cent par pas de 5. Choisis&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastDelegate</name>
    <message>
        <source>expected %1, came to %2</source>
        <extracomment>%1 and %2 are ratings</extracomment>
        <translation>attendu %1, venu %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastRecordView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what came of a forecast: a level and its range</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Forecasts and what came</source>
        <translation>Les pronostics et ce qui est venu</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronostic</translation>
    </message>
    <message>
        <source>It came to</source>
        <translation>Est venu</translation>
    </message>
    <message>
        <source>−3 to +3</source>
        <comment>heading of a column of marks on the scale of energy</comment>
        <translation>−3 à +3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No forecast was opened yet. Each review adds one.</source>
        <translation>Aucun pronostic n’a encore été ouvert. Chaque bilan en ajoute un.</translation>
    </message>
    <message>
        <source>%1 of %2 forecasts lie within what happened. The others found something new to you. At the right the ring is what you expected, the dot with its line what came and its range.</source>
        <translation>%1 pronostics sur %2 sont dans ce qui est arrivé. Les autres ont trouvé quelque chose de nouveau pour toi. À droite, l’anneau est ce que tu attendais, le point avec sa ligne ce qui est venu et sa plage.</translation>
    </message>
    <message>
        <source>%1, %2 per cent sure</source>
        <extracomment>a forecast: a rating, and how sure in per cent</extracomment>
        <translation>%1, certitude de %2 pour cent</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastStep</name>
    <message>
        <source>Open the forecast</source>
        <translation>Ouvrir le pronostic</translation>
    </message>
    <message>
        <source>There was no forecast.</source>
        <translation>Il n’y avait pas de pronostic.</translation>
    </message>
    <message>
        <source>What you expected before you began is still sealed.</source>
        <translation>Ce que tu attendais avant de commencer est encore scellé.</translation>
    </message>
    <message>
        <source>You expected %1 (%2) and were %3 per cent sure.</source>
        <extracomment>a forecast: %1 is a rating such as +1, %2 its meaning, %3 how sure in per cent</extracomment>
        <translation>Tu t’attendais à %1 (%2), avec une certitude de %3 pour cent.</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastStore</name>
    <message>
        <source>The forecast is sealed and cannot be changed any more. Nothing was changed. Wait for the review, which opens it.</source>
        <translation>Le pronostic est scellé et ne peut plus être changé. Rien n’a été modifié. Attends le bilan, qui l’ouvre.</translation>
    </message>
    <message>
        <source>There is no forecast to seal. Nothing was changed. Set a forecast first.</source>
        <translation>Il n’y a pas de pronostic à sceller. Rien n’a été modifié. Fais d’abord un pronostic.</translation>
    </message>
    <message>
        <source>A sealed forecast in the file is damaged. Nothing was changed. Use an export that was not edited.</source>
        <translation>Un pronostic scellé du fichier est endommagé. Rien n’a été modifié. Utilise un export qui n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::FoundElsewhere</name>
    <message>
        <source>“%1”, looked at again on %2</source>
        <extracomment>a second look that was found: %1 what the entry is called, %2 the day of the second look</extracomment>
        <translation>«&#x202f;%1&#x202f;», revu le %2</translation>
    </message>
    <message>
        <source>Question of your own: “%1”</source>
        <extracomment>one of the questions that one added to those of Today</extracomment>
        <translation>Ta propre question&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Found in experiments:</source>
        <translation>Trouvé dans les expériences&#xa0;:</translation>
    </message>
    <message>
        <source>Found in reflections:</source>
        <translation>Trouvé dans les réflexions&#xa0;:</translation>
    </message>
    <message>
        <source>Found on the Direction page:</source>
        <translation>Trouvé sur la page Direction&#xa0;:</translation>
    </message>
    <message>
        <source>Also found:</source>
        <extracomment>before what a search found besides entries, experiments and reflections</extracomment>
        <translation>Aussi trouvé&#xa0;:</translation>
    </message>
    <message>
        <source>Open the experiment “%1”</source>
        <translation>Ouvrir l’expérience «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open the reflection “%1”</source>
        <translation>Ouvrir la réflexion «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what was found: its title, and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::FoundLine</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::GitImport</name>
    <message numerus="yes">
        <source>%1: %Ln commit(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln commit</numerusform>
            <numerusform>%1&#xa0;: %Ln commits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which commits are yours: the repository has no user.email. Say your address.</source>
        <translation>Personne ne sait quels commits sont les tiens&#xa0;: le dépôt n’a pas de user.email. Indique ton adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) of others were left out.</source>
        <translation>
            <numerusform>%Ln commit d’autrui a été laissé de côté.</numerusform>
            <numerusform>%Ln commits d’autrui ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program tryboth-git, which reads repositories, is not where Tryboth is. Nothing was imported. Install Tryboth again and try again.</source>
        <translation>Le programme tryboth-git, qui lit les dépôts, n’est pas à côté de Tryboth. Rien n’a été importé. Réinstalle Tryboth et réessaie.</translation>
    </message>
    <message>
        <source>The repository “%1” cannot be read: %2. Nothing was imported. Check that git itself can read it (“git log”), and try again.</source>
        <translation>Le dépôt «&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2. Rien n’a été importé. Vérifie que git lui-même peut le lire («&#x202f;git log&#x202f;»), et réessaie.</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpTexts</name>
    <message>
        <source>Key</source>
        <comment>the head of a table of shortcuts</comment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Does</source>
        <comment>the head of a table of shortcuts: what the key does</comment>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpView</name>
    <message>
        <source>The page of the guide</source>
        <translation>La page du guide</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>%1 is what it says</comment>
        <translation>Lien&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpWindow</name>
    <message>
        <source>Search in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a window title, %1 is the page</comment>
        <translation>%1 – Aide</translation>
    </message>
</context>
<context>
    <name>tryboth::History</name>
    <message>
        <source>Earlier versions can be kept for %1 to %2 days. Nothing was changed. Choose a number between.</source>
        <translation>Les versions antérieures se gardent de %1 à %2 jours. Rien n’a été modifié. Choisis un nombre entre les deux.</translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryChanges</name>
    <message>
        <source>This text belongs to no entry that is still in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>Ce texte n’appartient à aucune entrée encore dans le journal. Rien n’a été modifié. Copie le texte là où tu en as besoin.</translation>
    </message>
    <message>
        <source>This value cannot be put back by itself. Nothing was changed. Set it where it belongs.</source>
        <translation>Cette valeur ne peut pas être remise seule. Rien n’a été modifié. Règle-la à sa place.</translation>
    </message>
    <message>
        <source>Put back from the earlier texts.</source>
        <translation>Remis à partir des textes antérieurs.</translation>
    </message>
    <message>
        <source>Restore text</source>
        <translation>Restaurer le texte</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Garder les deux textes</translation>
    </message>
    <message>
        <source>Restore entry</source>
        <translation>Restaurer l’entrée</translation>
    </message>
    <message>
        <source>Restore entries</source>
        <translation>Restaurer les entrées</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>People or technical</source>
        <translation>Humain ou Technique</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Qui l’a choisi</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>To look at again on</source>
        <translation>À regarder à nouveau le</translation>
    </message>
    <message>
        <source>To look at again later on</source>
        <translation>À regarder à nouveau plus tard le</translation>
    </message>
    <message>
        <source>To look on</source>
        <translation>À guetter le</translation>
    </message>
    <message>
        <source>To ask again on</source>
        <translation>À redemander le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>D’ici le</translation>
    </message>
    <message>
        <source>How clear it is</source>
        <translation>Degré de clarté</translation>
    </message>
    <message>
        <source>How sure, in per cent</source>
        <translation>Certitude, en pour cent</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>What I expect</source>
        <translation>À quoi je m’attends</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>When I stop</source>
        <translation>Quand j’arrête</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Comment revenir en arrière</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui l’a demandé</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What I remember</source>
        <translation>Ce dont je me souviens</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Ce qui a changé par ailleurs</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Mes surprises</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Second regard</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Ce qui cède la place</translation>
    </message>
    <message>
        <source>What I am asked today</source>
        <translation>Ce qu’on me demande aujourd’hui</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>What to talk through</source>
        <translation>De quoi parler</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Dans mes mots</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What I could do</source>
        <translation>Ce que je pourrais faire</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin du retour</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui est au courant</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Je reviendrais en arrière si</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Rated from memory, people / technical</source>
        <translation>Évalué de mémoire, Humain / Technique</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an entry&apos;s title or kind of work, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Expérience «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>An experiment</source>
        <translation>Une expérience</translation>
    </message>
    <message>
        <source>Decision “%1”</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Décision «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Une décision</translation>
    </message>
    <message>
        <source>A reflection</source>
        <translation>Une réflexion</translation>
    </message>
    <message>
        <source>An entry that is gone</source>
        <translation>Une entrée disparue</translation>
    </message>
    <message>
        <source>A kind of work</source>
        <translation>Un type d’activité</translation>
    </message>
    <message>
        <source>A saved search</source>
        <translation>Une recherche gardée</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>A session of an experiment</source>
        <translation>Une séance d’une expérience</translation>
    </message>
    <message>
        <source>A review of an experiment</source>
        <translation>Un bilan d’une expérience</translation>
    </message>
    <message>
        <source>A forecast</source>
        <translation>Un pronostic</translation>
    </message>
    <message>
        <source>Two experiments side by side</source>
        <translation>Deux expériences côte à côte</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A five-year answer</source>
        <translation>Une réponse à cinq ans</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Un regard sur tes raisons</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Une raison</translation>
    </message>
    <message>
        <source>A sign to turn back</source>
        <translation>Un signe pour revenir en arrière</translation>
    </message>
    <message>
        <source>What you expected of a decision</source>
        <translation>Ce que tu attendais d’une décision</translation>
    </message>
    <message>
        <source>A review of a decision</source>
        <translation>Un bilan d’une décision</translation>
    </message>
    <message>
        <source>A second look at an entry</source>
        <translation>Un second regard sur une entrée</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Une question à toi</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Un modèle à toi</translation>
    </message>
    <message>
        <source>Something else in the journal</source>
        <translation>Autre chose dans le journal</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Ce qui est convenu</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Pourquoi c’est gardé</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>the part of something that was taken away as a whole, in a list of earlier texts</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>What I chose</source>
        <translation>Ce que j’ai choisi</translation>
    </message>
    <message>
        <source>People, from memory</source>
        <translation>Humain, de mémoire</translation>
    </message>
    <message>
        <source>Technical, from memory</source>
        <translation>Technique, de mémoire</translation>
    </message>
    <message>
        <source>Energy that I expected</source>
        <translation>Énergie que j’attendais</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation>Hors de l’ordinaire</translation>
    </message>
    <message>
        <source>A coach</source>
        <translation>Un coach</translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryDialog</name>
    <message>
        <source>Earlier texts of “%1”</source>
        <comment>an entry</comment>
        <translation>Textes antérieurs de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Earlier texts of the whole journal</source>
        <translation>Textes antérieurs de tout le journal</translation>
    </message>
    <message>
        <source>Nothing was changed here since earlier texts were kept.</source>
        <translation>Rien n’a été changé ici depuis que les textes antérieurs sont gardés.</translation>
    </message>
    <message>
        <source>&amp;Put this text back</source>
        <translation>&amp;Remettre ce texte</translation>
    </message>
    <message>
        <source>Put the whole &amp;entry back as it was</source>
        <translation>Remettre toute l’&amp;entrée comme avant</translation>
    </message>
    <message>
        <source>&amp;Forget all now…</source>
        <translation>&amp;Tout oublier maintenant…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textes antérieurs</translation>
    </message>
    <message>
        <source>The chosen text</source>
        <translation>Le texte choisi</translation>
    </message>
    <message>
        <source>Earlier texts, last changed first</source>
        <translation>Textes antérieurs, derniers changements d’abord</translation>
    </message>
    <message>
        <source>For how many days earlier texts are kept</source>
        <translation>Pendant combien de jours les textes antérieurs sont gardés</translation>
    </message>
    <message>
        <source>&amp;Days for which earlier texts are kept</source>
        <translation>&amp;Jours pendant lesquels les textes antérieurs sont gardés</translation>
    </message>
    <message>
        <source>The text is back in its place. Undo with Ctrl+Z.</source>
        <translation>Le texte est de nouveau à sa place. Annule avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Title, note and tags are back as they were before that change. Undo with Ctrl+Z.</source>
        <translation>Le titre, la note et les étiquettes sont de nouveau comme avant ce changement. Annule avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Keep earlier texts</source>
        <translation>Garder les textes antérieurs</translation>
    </message>
    <message numerus="yes">
        <source>From now on earlier texts are kept for %Ln days. Older ones are removed within a day.</source>
        <translation>
            <numerusform>Désormais, les textes antérieurs sont gardés %Ln jour. Les plus anciens sont retirés dans la journée.</numerusform>
            <numerusform>Désormais, les textes antérieurs sont gardés %Ln jours. Les plus anciens sont retirés dans la journée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget earlier texts</source>
        <translation>Oublier les textes antérieurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts of the whole journal are removed from its file at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Backups that were kept before still hold them until they are let go, after about four weeks.</source>
        <translation>
            <numerusform>%Ln texte antérieur de tout le journal est retiré aussitôt de son fichier, et avec lui ce que Ctrl+Z pouvait annuler. Personne ne peut le ramener de ce fichier. Les sauvegardes gardées auparavant le contiennent encore jusqu’à leur abandon, au bout d’environ quatre semaines.</numerusform>
            <numerusform>%Ln textes antérieurs de tout le journal sont retirés aussitôt de son fichier, et avec eux ce que Ctrl+Z pouvait annuler. Personne ne peut les ramener de ce fichier. Les sauvegardes gardées auparavant les contiennent encore jusqu’à leur abandon, au bout d’environ quatre semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>Les &amp;oublier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts are forgotten. Backups that were kept before still hold them.</source>
        <translation>
            <numerusform>%Ln texte antérieur est oublié. Les sauvegardes gardées auparavant le contiennent encore.</numerusform>
            <numerusform>%Ln textes antérieurs sont oubliés. Les sauvegardes gardées auparavant les contiennent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier texts of all clients</source>
        <translation>Textes antérieurs de toutes les personnes</translation>
    </message>
    <message>
        <source>Earlier texts of “%1”</source>
        <comment>a client</comment>
        <translation>Textes antérieurs de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts of all clients are removed from the desk at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Encrypted backups of the desk on this computer still hold them until they are let go, after about four weeks.</source>
        <translation>
            <numerusform>%Ln texte antérieur de toutes les personnes est retiré du bureau tout de suite, et avec lui ce que Ctrl+Z pouvait reprendre. Personne ne peut le ramener de ce fichier. Les sauvegardes chiffrées du bureau sur cet ordinateur le contiennent encore jusqu’à ce qu’elles soient retirées, après environ quatre semaines.</numerusform>
            <numerusform>%Ln textes antérieurs de toutes les personnes sont retirés du bureau tout de suite, et avec eux ce que Ctrl+Z pouvait reprendre. Personne ne peut les ramener de ce fichier. Les sauvegardes chiffrées du bureau sur cet ordinateur les contiennent encore jusqu’à ce qu’elles soient retirées, après environ quatre semaines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryModel</name>
    <message>
        <source>Until</source>
        <extracomment>the moment until which a text was as it is shown</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>what a text belongs to</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>tryboth::HowPopup</name>
    <message>
        <source>Show the entries behind it</source>
        <translation>Afficher les entrées correspondantes</translation>
    </message>
    <message>
        <source>How this number came about</source>
        <translation>Comment ce chiffre est né</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>How many values a number was computed from</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>What a number was made from</extracomment>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>How a number is computed, in words</extracomment>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Version of the rules by which numbers are computed</extracomment>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>tryboth::IcsImport</name>
    <message>
        <source>This event is longer than a day, so 24 hours of it were taken.</source>
        <translation>Cet événement dure plus d’un jour, 24 heures en ont été prises.</translation>
    </message>
    <message>
        <source>The title of this event is not UTF-8 text, so it was left out. Export the calendar as UTF-8 and try again.</source>
        <translation>Le titre de cet événement n’est pas du texte UTF-8, il a donc été laissé de côté. Exporte le calendrier en UTF-8 et réessaie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited.</source>
        <extracomment>how many people were invited to a meeting</extracomment>
        <translation>
            <numerusform>%Ln personne invitée.</numerusform>
            <numerusform>%Ln personnes invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organised by %1.</source>
        <translation>Organisé par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited: %1.</source>
        <extracomment>%Ln: how many people; %1: their names, with commas between them</extracomment>
        <translation>
            <numerusform>%Ln personne invitée&#xa0;: %1.</numerusform>
            <numerusform>%Ln personnes invitées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”, so the time is read in %2.</source>
        <translation>Personne ne connaît le fuseau horaire «&#x202f;%1&#x202f;», l’heure est donc lue en %2.</translation>
    </message>
    <message>
        <source>This event has no start, so it was left out.</source>
        <translation>Cet événement n’a pas de début, il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, so this event was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date ou une heure, cet événement a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is not an end or a length, so this event has none.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une fin ou une durée, cet événement n’en a donc pas.</translation>
    </message>
    <message>
        <source>This event ends before it starts, so it has no length.</source>
        <translation>Cet événement finit avant de commencer, il n’a donc pas de durée.</translation>
    </message>
    <message>
        <source>How this event repeats (“%1”) cannot be followed, so only its given times were read.</source>
        <translation>La répétition de cet événement («&#x202f;%1&#x202f;») ne peut pas être suivie, seules ses dates données ont donc été lues.</translation>
    </message>
    <message>
        <source>How this event repeats (“%1”) has a part that is not understood. The rest was followed.</source>
        <translation>La répétition de cet événement («&#x202f;%1&#x202f;») a une partie qui n’est pas comprise. Le reste a été suivi.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, so it was not looked at.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date ou une heure, cela n’a donc pas été regardé.</translation>
    </message>
    <message>
        <source>This event has no end, because the next one begins inside of it. It was left out.</source>
        <translation>Cet événement n’a pas de fin, car le suivant commence à l’intérieur. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>This event holds more text than an event can, so it was left out.</source>
        <translation>Cet événement contient plus de texte qu’un événement ne peut, il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>The file ends inside of this event, so it was left out. The file may not have been copied whole.</source>
        <translation>Le fichier finit à l’intérieur de cet événement, il a donc été laissé de côté. Le fichier n’a peut-être pas été copié en entier.</translation>
    </message>
    <message>
        <source>There is no calendar in this file. Nothing was imported. Export the calendar as an .ics file and open that.</source>
        <translation>Il n’y a pas de calendrier dans ce fichier. Rien n’a été importé. Exporte le calendrier en fichier .ics et ouvre-le.</translation>
    </message>
    <message numerus="yes">
        <source>This event repeats too often or never ends to be worked out; only the first %Ln time(s) within the chosen days were read.</source>
        <translation>
            <numerusform>Cet événement se répète trop souvent ou ne finit jamais&#x202f;; seule la première fois (%Ln) dans les jours choisis a été lue.</numerusform>
            <numerusform>Cet événement se répète trop souvent ou ne finit jamais&#x202f;; seules les %Ln premières fois dans les jours choisis ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the days from %1 to %2 were looked at. Events on other days: %L3. Choose other days to have those.</source>
        <translation>Seuls les jours du %1 au %2 ont été examinés. Événements d’autres jours&#xa0;: %L3. Choisis d’autres jours pour les avoir.</translation>
    </message>
    <message>
        <source>What lies within the chosen days is all-day, cancelled, declined or marked as free (%L1). That is left out unless you tick it in the window of Tryboth.</source>
        <translation>Ce qui tombe dans les jours choisis dure toute la journée, est annulé, refusé ou marqué comme libre (%L1). Cela reste de côté tant que tu ne le coches pas dans la fenêtre de Tryboth.</translation>
    </message>
    <message>
        <source>The time zone of this computer is not known, so nobody can tell which days to look at. Nothing was imported. Set the zone of the computer (TZ) to one such as Europe/Berlin, and try again.</source>
        <translation>Le fuseau horaire de cet ordinateur n’est pas connu, personne ne peut donc dire quels jours examiner. Rien n’a été importé. Règle le fuseau de l’ordinateur (TZ), par exemple sur Europe/Berlin, et réessaie.</translation>
    </message>
    <message>
        <source>Under the name (UID) of this event there are more than %L1 times within the chosen days, so the rest was left out: %L2. Choose fewer days, and import the other days after them.</source>
        <translation>Sous le nom (UID) de cet événement il y a plus de %L1 horaires dans les jours choisis, le reste a donc été laissé de côté&#xa0;: %L2. Choisis moins de jours, et importe les autres ensuite.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImbalanceStep</name>
    <message>
        <source>%1: share of the rated days</source>
        <extracomment>a row of a table: %1 is a weekday</extracomment>
        <translation>%1&#xa0;: part des jours évalués</translation>
    </message>
    <message>
        <source>Sleep, 1 to 5</source>
        <translation>Sommeil, 1 à 5</translation>
    </message>
    <message>
        <source>Workload, 1 to 5</source>
        <translation>Charge, 1 à 5</translation>
    </message>
    <message>
        <source>Unusual days: share of the rated days</source>
        <translation>Jours inhabituels&#xa0;: part des jours évalués</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 18 days&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What else differed</source>
        <translation>Ce qui différait par ailleurs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the two sides has no rated days.</source>
        <translation>Il n’y a rien à comparer&#xa0;: l’un des deux côtés n’a pas de jour évalué.</translation>
    </message>
    <message>
        <source>The two times may differ in more than what you tried. What differs much is marked, and may be part of any difference below.</source>
        <translation>Les deux périodes peuvent différer par plus que ce que tu as essayé. Ce qui diffère beaucoup est marqué, et peut avoir part à toute différence ci-dessous.</translation>
    </message>
    <message>
        <source>differs much</source>
        <translation>diffère beaucoup</translation>
    </message>
</context>
<context>
    <name>tryboth::Import</name>
    <message>
        <source>The file is larger than can be read at once: it holds %1 MB, and at most %2 MB are read. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Le fichier est trop grand pour être lu d’un coup&#xa0;: il contient %1 Mo, et au plus %2 Mo sont lus. Rien n’a été importé. Exporte une période plus courte et réessaie.</translation>
    </message>
    <message>
        <source>“%1” is larger than can be read at once: it holds %2 MB, and at most %3 MB are read. Nothing was imported. Export a shorter period and try again.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand pour être lu d’un coup&#xa0;: il contient %2 Mo, et au plus %3 Mo sont lus. Rien n’a été importé. Exporte une période plus courte et réessaie.</translation>
    </message>
    <message>
        <source>The file has more than %1 million lines, more than can be read at once. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Le fichier a plus de %1 millions de lignes, plus qu’on ne peut en lire d’un coup. Rien n’a été importé. Exporte une période plus courte et réessaie.</translation>
    </message>
    <message>
        <source>There is more text in the file than can be taken in at once: at most %1 million letters. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Il y a plus de texte dans le fichier qu’on ne peut en prendre d’un coup&#xa0;: au plus %1 millions de lettres. Rien n’a été importé. Exporte une période plus courte et réessaie.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was imported. Open the file again to start over.</source>
        <translation>La lecture a été arrêtée. Rien n’a été importé. Ouvre à nouveau le fichier pour recommencer.</translation>
    </message>
    <message>
        <source>The file holds more than %1 entries. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Le fichier contient plus de %1 entrées. Rien n’a été importé. Exporte une période plus courte et réessaie.</translation>
    </message>
    <message>
        <source>There are more than %1 files in it. Nothing was imported. Choose the folder of one journal and try again.</source>
        <translation>Il contient plus de %1 fichiers. Rien n’a été importé. Choisis le dossier d’un seul journal et réessaie.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportChoiceBar</name>
    <message>
        <source>&amp;Moods (%1 without a number)…</source>
        <translation>&amp;Humeurs (%1 sans nombre)…</translation>
    </message>
    <message>
        <source>&amp;Moods…</source>
        <translation>&amp;Humeurs…</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Names of the invited</source>
        <translation>Noms des invités</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>All-day items</source>
        <translation>Éléments d’une journée entière</translation>
    </message>
    <message>
        <source>Subjects of the commits</source>
        <translation>Sujets des commits</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ton adresse électronique</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Colo&amp;nnes…</translation>
    </message>
    <message>
        <source>Take what happened from</source>
        <translation>Prendre ce qui s’est passé du</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>Whose commits are taken.</source>
        <translation>De qui les commits sont pris.</translation>
    </message>
    <message>
        <source>What you declined under this address is offered unticked.</source>
        <translation>Ce que tu as décliné sous cette adresse est proposé non coché.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportCollector</name>
    <message>
        <source>More tags: %1</source>
        <translation>Autres étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Activité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportDialog</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take in entries from a calendar, a table or the export of another journal, from the folder of jrnl, RedNotebook, Logseq or Joplin, or your commits in a Git repository. You see what there is before anything is written. Files can also be dropped here.</source>
        <translation>Prends des entrées d’un calendrier, d’un tableau ou de l’export d’un autre journal, du dossier de jrnl, RedNotebook, Logseq ou Joplin, ou tes commits d’un dépôt Git. Tu vois ce qu’il y a avant que rien ne soit écrit. Tu peux aussi déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Quantité déjà faite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Calendars, tables and exports (*.ics *.csv *.tsv *.txt *.json *.zip *.xml *.md *.daylio *.jex)</source>
        <translation>Calendriers, tableaux et exports (*.ics *.csv *.tsv *.txt *.json *.zip *.xml *.md *.daylio *.jex)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Choisir un dossier à importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Import 1 entry</source>
        <translation>&amp;Importer 1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln entries</source>
        <translation>
            <numerusform>&amp;Importer %Ln entrée</numerusform>
            <numerusform>&amp;Importer %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the entries in…</source>
        <translation>Import des entrées…</translation>
    </message>
    <message>
        <source>0 new entries: all of them are in the journal already. Nothing was changed.</source>
        <translation>0 nouvelle entrée&#xa0;: toutes sont déjà dans le journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Imported 1 entry. Undo with Ctrl+Z.</source>
        <translation>1 entrée importée. Annule avec Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln entries. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%Ln entrée importée. Annule avec Ctrl+Z.</numerusform>
            <numerusform>%Ln entrées importées. Annule avec Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Besides entries: %2.</source>
        <extracomment>%1 is a sentence about entries, %2 &quot;experiments: 3, reviews: 2&quot;</extracomment>
        <translation>%1 En plus des entrées&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportEntriesModel</name>
    <message>
        <source>cancelled</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>décliné</translation>
    </message>
    <message>
        <source>all day</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>shown as free</source>
        <extracomment>why a calendar event is not ticked: the calendar shows the time as free</extracomment>
        <translation>affiché comme libre</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>why an entry is not ticked</extracomment>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportFiles</name>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported. Check that the file is there and yours to read, and try again.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2. Rien n’a été importé. Vérifie que le fichier est là et que tu peux le lire, et réessaie.</translation>
    </message>
    <message>
        <source>“%1” is no calendar and was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un calendrier et a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportFormats</name>
    <message>
        <source>There is nothing in it that could be read. Nothing was imported.</source>
        <translation>Il n’y a rien de lisible dedans. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This is not a file that Tryboth can read. Nothing was imported. It reads: %1.</source>
        <translation>Ce n’est pas un fichier que Tryboth sait lire. Rien n’a été importé. Il lit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This could be several things: %1. Nothing was imported. Say which of them it is and try again.</source>
        <translation>Cela pourrait être plusieurs choses&#xa0;: %1. Rien n’a été importé. Dis laquelle c’est et réessaie.</translation>
    </message>
    <message>
        <source>ActivityWatch, all buckets as JSON: minutes by program and day.</source>
        <translation>ActivityWatch, tous les ensembles en JSON&#xa0;: minutes par programme et par jour.</translation>
    </message>
    <message>
        <source>KDAB Charm, XML.</source>
        <translation>KDAB Charm, XML.</translation>
    </message>
    <message>
        <source>Clockify, detailed report as CSV.</source>
        <translation>Clockify, rapport détaillé en CSV.</translation>
    </message>
    <message>
        <source>Tryboth’s own table.</source>
        <translation>Le tableau propre à Tryboth.</translation>
    </message>
    <message>
        <source>Daylio, CSV or backup (.daylio).</source>
        <translation>Daylio, CSV ou sauvegarde (.daylio).</translation>
    </message>
    <message>
        <source>Day One, JSON zip, JSON, plain text or a classic .dayone folder.</source>
        <translation>Day One, zip JSON, JSON, texte simple ou ancien dossier .dayone.</translation>
    </message>
    <message>
        <source>Git, your own commits in a local repository, by day.</source>
        <translation>Git, tes propres commits d’un dépôt local, par jour.</translation>
    </message>
    <message>
        <source>Calendars as iCalendar (.ics), also several in a zip or folder.</source>
        <translation>Calendriers iCalendar (.ics), aussi plusieurs dans un zip ou un dossier.</translation>
    </message>
    <message>
        <source>Joplin, JEX or raw folder.</source>
        <translation>Joplin, JEX ou dossier brut.</translation>
    </message>
    <message>
        <source>jrnl, text, folder of days or JSON.</source>
        <translation>jrnl, texte, dossier de jours ou JSON.</translation>
    </message>
    <message>
        <source>Tryboth’s own journal as JSON, without any loss.</source>
        <translation>Le journal propre à Tryboth en JSON, sans aucune perte.</translation>
    </message>
    <message>
        <source>Logseq, the folder with its journals.</source>
        <translation>Logseq, le dossier avec ses journaux.</translation>
    </message>
    <message>
        <source>Markdown with front matter, or named by days.</source>
        <translation>Markdown avec en-tête, ou nommé par jour.</translation>
    </message>
    <message>
        <source>Mini Diary, JSON.</source>
        <translation>Mini Diary, JSON.</translation>
    </message>
    <message>
        <source>RedNotebook, its folder or a backup zip.</source>
        <translation>RedNotebook, son dossier ou un zip de sauvegarde.</translation>
    </message>
    <message>
        <source>Any other table, once it is said which column holds what.</source>
        <translation>Tout autre tableau, une fois dit quelle colonne contient quoi.</translation>
    </message>
    <message>
        <source>Toggl, detailed report as CSV.</source>
        <translation>Toggl, rapport détaillé en CSV.</translation>
    </message>
    <message>
        <source>Watson, its frames file.</source>
        <translation>Watson, son fichier frames.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor UTF-16 text, so its letters cannot be told for certain. Say in which encoding it was written.</source>
        <translation>Le fichier n’est ni du texte UTF-8 ni UTF-16, ses lettres ne sont donc pas certaines. Dis dans quel encodage il a été écrit.</translation>
    </message>
    <message>
        <source>There is nothing of %1 in it. Nothing was imported. Choose another file, or name no format and let it be found out.</source>
        <translation>Il n’y a rien de %1 dedans. Rien n’a été importé. Choisis un autre fichier, ou n’indique aucun format et laisse-le trouver.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported. Choose another one, or export it again.</source>
        <translation>Ce fichier est vide. Rien n’a été importé. Choisis-en un autre, ou exporte-le à nouveau.</translation>
    </message>
    <message>
        <source>There are no files in it, or only empty ones. Nothing was imported. Choose another folder or archive.</source>
        <translation>Il n’y a pas de fichier dedans, ou seulement des fichiers vides. Rien n’a été importé. Choisis un autre dossier ou une autre archive.</translation>
    </message>
    <message>
        <source>This is a share that somebody made with Tryboth for a coach. Nothing was imported. A coach opens it at their desk: “Open a share”, or tryboth-cli open-share.</source>
        <translation>C’est un partage que quelqu’un a préparé avec Tryboth pour un coach. Rien n’a été importé. Un coach l’ouvre à son bureau&#xa0;: «&#x202f;Ouvrir un partage&#x202f;», ou tryboth-cli open-share.</translation>
    </message>
    <message>
        <source>This is the reply of a coach. Nothing was imported. Open it in the journal that was shared from: “Merge a reply”, or tryboth-cli merge.</source>
        <translation>C’est la réponse d’un coach. Rien n’a été importé. Ouvre-la dans le journal d’où venait le partage&#xa0;: «&#x202f;Fusionner une réponse&#x202f;», ou tryboth-cli merge.</translation>
    </message>
    <message>
        <source>This is a journal of Tryboth, which is opened and not imported. Nothing was imported. To take over what is in it, open it, export it as JSON, and import that file.</source>
        <translation>C’est un journal de Tryboth, qu’on ouvre et qu’on n’importe pas. Rien n’a été importé. Pour reprendre ce qu’il contient, ouvre-le, exporte-le en JSON, et importe ce fichier.</translation>
    </message>
    <message>
        <source>This file is sealed. Nothing was imported. If it is a journal or a desk of Tryboth, open it; a share is opened at a coach’s desk, and a reply in the journal that was shared from.</source>
        <translation>Ce fichier est scellé. Rien n’a été importé. Si c’est un journal ou un bureau de Tryboth, ouvre-le&#x202f;; un partage s’ouvre au bureau d’un coach, et une réponse dans le journal d’où venait le partage.</translation>
    </message>
    <message>
        <source>This is the desk of a coach. Nothing was imported. It is opened and not imported: “Open a desk”, or tryboth-cli desk.</source>
        <translation>C’est le bureau d’un coach. Rien n’a été importé. On l’ouvre, on ne l’importe pas&#xa0;: «&#x202f;Ouvrir un bureau&#x202f;», ou tryboth-cli desk.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportPreviewPane</name>
    <message>
        <source>Entries in the file</source>
        <translation>Entrées du fichier</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file and what it calls itself</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kept in the notes: %1.</source>
        <translation>Gardé dans les notes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 new entry</source>
        <translation>1 nouvelle entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln nouvelle entrée</numerusform>
            <numerusform>%Ln nouvelles entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read until the question below is answered.</source>
        <translation>Rien ne peut être lu avant la réponse à la question ci-dessous.</translation>
    </message>
    <message>
        <source>0 new entries.</source>
        <translation>0 nouvelle entrée.</translation>
    </message>
    <message>
        <source>0 new entries: nothing in this file is new.</source>
        <translation>0 nouvelle entrée&#xa0;: rien dans ce fichier n’est nouveau.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <extracomment>%1 is &quot;34 new entries&quot;, %2 and %3 are days</extracomment>
        <translation>%1 du %2 au %3.</translation>
    </message>
    <message>
        <source>Besides entries: %1.</source>
        <extracomment>%1 is &quot;experiments: 3, reviews: 2&quot;</extracomment>
        <translation>En plus des entrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the journal already: %1.</source>
        <translation>Déjà dans le journal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out unless you tick them: %1.</source>
        <translation>Laissées de côté sauf si tu les coches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Outside the chosen days: %1.</source>
        <translation>Hors des jours choisis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New kinds of work: %1.</source>
        <translation>Nouveaux types d’activité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Problems: %1, listed below.</source>
        <translation>Problèmes&#xa0;: %1, énumérés ci-dessous.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <extracomment>the number of a line in a file</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportQuestionPane</name>
    <message>
        <source>The dates in this file can be read both ways, and nothing in it tells which is meant.</source>
        <translation>Les dates de ce fichier peuvent se lire de deux façons, et rien n’y dit laquelle est voulue.</translation>
    </message>
    <message>
        <source>The &amp;day comes first: 01/07 is 1 July</source>
        <translation>Le &amp;jour vient d’abord&#xa0;: 01/07 est le 1er juillet</translation>
    </message>
    <message>
        <source>The &amp;month comes first: 01/07 is 7 January</source>
        <translation>Le &amp;mois vient d’abord&#xa0;: 01/07 est le 7 janvier</translation>
    </message>
    <message>
        <source>The letters of this file are not written as UTF-8 or UTF-16. Choose the line below that reads right.</source>
        <translation>Les lettres de ce fichier ne sont pas écrites en UTF-8 ou UTF-16. Choisis ci-dessous la ligne qui se lit bien.</translation>
    </message>
    <message>
        <source>Encodings, each with a line of the file</source>
        <translation>Encodages, chacun avec une ligne du fichier</translation>
    </message>
    <message>
        <source>&amp;Read the file so</source>
        <translation>&amp;Lire ainsi le fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an encoding, and a line of the file in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportWriter</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>tryboth::Importing</name>
    <message>
        <source>“%1” is a whole journal, which is imported by itself. It was left out.</source>
        <translation>«&#x202f;%1&#x202f;» est un journal entier, qui s’importe seul. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>There is no import to take back. Nothing was changed.</source>
        <translation>Il n’y a pas d’import à annuler. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::IntakeDialog</name>
    <message>
        <source>Your name for the client</source>
        <translation>Ton nom pour cette personne</translation>
    </message>
    <message>
        <source>I have &amp;compared the eight words with my client</source>
        <translation>J’ai &amp;comparé les huit mots avec cette personne</translation>
    </message>
    <message>
        <source>&amp;Put it on the desk</source>
        <translation>&amp;Mettre sur le bureau</translation>
    </message>
    <message>
        <source>Whose share is this?</source>
        <translation>À qui est ce partage&#x202f;?</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Personne accompagnée</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>The sender gives no name.</source>
        <translation>Qui l’a envoyé ne donne pas de nom.</translation>
    </message>
    <message>
        <source>The sender calls themselves “%1”.</source>
        <translation>Qui l’a envoyé se nomme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The eight words of their key:</source>
        <translation>Les huit mots de sa clé&#xa0;:</translation>
    </message>
    <message>
        <source>The file proves that the holder of this key made it.</source>
        <translation>Le fichier prouve qu’il vient de qui détient cette clé.</translation>
    </message>
    <message>
        <source>The file does not prove who made it: it came with a passphrase or without a proof. Ask your client whether they sent it.</source>
        <translation>Le fichier ne prouve pas qui l’a fait&#xa0;: il est venu avec une phrase secrète ou sans preuve. Demande à la personne accompagnée si elle l’a envoyé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 had another key before: %2. Somebody else may have made this file. Compare the new words by voice before you go on.</source>
        <translation>%1 avait une autre clé auparavant&#xa0;: %2. Quelqu’un d’autre a peut-être fait ce fichier. Compare les nouveaux mots de vive voix avant de continuer.</translation>
    </message>
</context>
<context>
    <name>tryboth::ItemWords</name>
    <message>
        <source>an idea</source>
        <comment>status of an experiment</comment>
        <translation>une idée</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>status of an experiment</comment>
        <translation>prévue</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of an experiment</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>status of an experiment</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>status of an experiment</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>status of an experiment</comment>
        <translation>bilan fait</translation>
    </message>
    <message>
        <source>stopped early</source>
        <comment>status of an experiment</comment>
        <translation>arrêtée plus tôt</translation>
    </message>
    <message>
        <source>People</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Humain</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what was made of a reason</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what was made of a reason</comment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>what was made of a reason</comment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Qui l’a choisi</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <comment>%1 is a date</comment>
        <translation>Second regard, %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>Tenu %1 sur %2</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Ce que je veux découvrir</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Je m’attends à</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Comment j’en sors</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>À qui la question a été posée</translation>
    </message>
    <message>
        <source>The pair’s question</source>
        <translation>La question de la paire</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronostic</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Ce qui s’est passé, je crois</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Ce qui a changé par ailleurs</translation>
    </message>
    <message>
        <source>What would change my mind occurred</source>
        <translation>Ce qui me ferait changer d’avis est arrivé</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Vu d’ici</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Looked at again, %1</source>
        <comment>%1 is a date</comment>
        <translation>Regardé à nouveau, %1</translation>
    </message>
    <message>
        <source>The week of</source>
        <translation>La semaine du</translation>
    </message>
    <message>
        <source>People, from memory</source>
        <translation>Humain, de mémoire</translation>
    </message>
    <message>
        <source>People, from memory after seeing the log</source>
        <translation>Humain, de mémoire après avoir vu le journal</translation>
    </message>
    <message>
        <source>Technical, from memory</source>
        <translation>Technique, de mémoire</translation>
    </message>
    <message>
        <source>Technical, from memory after seeing the log</source>
        <translation>Technique, de mémoire après avoir vu le journal</translation>
    </message>
    <message>
        <source>The question five years from now</source>
        <translation>La question dans cinq ans</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Classée comme</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Ce qui cède la place</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Demandé aujourd’hui</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Correspond</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 sur 4</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <source>What they do with it</source>
        <translation>Ce qui en est fait</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Chosen for now</source>
        <translation>Choisi pour le moment</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin du retour</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Je reviendrais en arrière si</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui est au courant</translation>
    </message>
    <message>
        <source>Looked at, %1</source>
        <comment>%1 is a date</comment>
        <translation>Guetté, %1</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À guetter</translation>
    </message>
    <message>
        <source>An entry without a title</source>
        <translation>Une entrée sans titre</translation>
    </message>
    <message>
        <source>An experiment without a title</source>
        <translation>Une expérience sans titre</translation>
    </message>
    <message>
        <source>Forecast %1, %2 % sure</source>
        <comment>%1 is a rating such as +2</comment>
        <translation>Pronostic %1, certitude %2&#x202f;%</translation>
    </message>
    <message>
        <source>A look back at an experiment</source>
        <translation>Un bilan d’une expérience</translation>
    </message>
    <message>
        <source>A week, from memory</source>
        <translation>Une semaine, de mémoire</translation>
    </message>
    <message>
        <source>A five-year answer</source>
        <translation>Une réponse à cinq ans</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Une raison</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Une décision</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Opened forecast</source>
        <translation>Pronostic ouvert</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Five-year answer</source>
        <translation>Réponse à cinq ans</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>tryboth::JoplinImport</name>
    <message>
        <source>“%1” is no item of Joplin and was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un élément de Joplin et a été laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are encrypted and were left out. Turn encryption off in Joplin and export again.</source>
        <translation>
            <numerusform>%Ln note est chiffrée et a été laissée de côté. Désactive le chiffrement dans Joplin et exporte à nouveau.</numerusform>
            <numerusform>%Ln notes sont chiffrées et ont été laissées de côté. Désactive le chiffrement dans Joplin et exporte à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no valid date, so it was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de date valide et a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>Notebook: %1</source>
        <translation>Carnet&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were left out and stay where they are.</source>
        <translation>
            <numerusform>%Ln fichier joint a été laissé de côté et reste où il est.</numerusform>
            <numerusform>%Ln fichiers joints ont été laissés de côté et restent où ils sont.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Journal</name>
    <message>
        <source>This was stopped. Nothing was changed. Start again whenever it suits you.</source>
        <translation>Cela a été arrêté. Rien n’a été modifié. Recommence quand cela te convient.</translation>
    </message>
    <message>
        <source>The journal was locked meanwhile. Nothing was changed. Unlock it and start again.</source>
        <translation>Le journal a été verrouillé entre-temps. Rien n’a été modifié. Déverrouille-le et recommence.</translation>
    </message>
    <message>
        <source>This journal is in no file yet. Nothing was changed. Start a journal of your own.</source>
        <translation>Ce journal n’est encore dans aucun fichier. Rien n’a été modifié. Commence un journal à toi.</translation>
    </message>
    <message>
        <source>Merge with the file</source>
        <translation>Fusionner avec le fichier</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>Fusionner avec une copie</translation>
    </message>
    <message>
        <source>The journal was changed meanwhile, so the large step stays as it was. Nothing was lost. Undo that change first, and then this one.</source>
        <translation>Le journal a changé entre-temps, la grande étape reste donc telle quelle. Rien n’est perdu. Annule d’abord ce changement, puis celle-ci.</translation>
    </message>
    <message>
        <source>The journal was locked meanwhile. Nothing was changed. Unlock it and try again.</source>
        <translation>Le journal a été verrouillé entre-temps. Rien n’a été modifié. Déverrouille-le et réessaie.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalFile</name>
    <message>
        <source>“%1” exists already. Nothing was changed. Choose another name, or open it.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Rien n’a été modifié. Choisis un autre nom, ou ouvre-le.</translation>
    </message>
    <message>
        <source>This journal was opened for reading only. Nothing was changed. Close it and open it again to write.</source>
        <translation>Ce journal a été ouvert en lecture seule. Rien n’a été modifié. Ferme-le et ouvre-le à nouveau pour écrire.</translation>
    </message>
    <message>
        <source>“%1” is a coach’s desk without its encryption, which is never made here. Nothing was changed. Open the encrypted desk, or a backup of it.</source>
        <translation>«&#x202f;%1&#x202f;» est un bureau de coach sans son chiffrement, ce qui n’est jamais fait ici. Rien n’a été modifié. Ouvre le bureau chiffré, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>This journal is locked. Nothing was changed. Unlock it first.</source>
        <translation>Ce journal est verrouillé. Rien n’a été modifié. Déverrouille-le d’abord.</translation>
    </message>
    <message>
        <source>This journal was opened with its recovery key, so it can only be read. Choose a new passphrase to go on writing.</source>
        <translation>Ce journal a été ouvert avec sa clé de récupération, il ne peut donc qu’être lu. Choisis une nouvelle phrase secrète pour continuer à écrire.</translation>
    </message>
    <message>
        <source>A coach’s desk is always encrypted: it holds what others entrusted to you. Nothing was changed. Set a passphrase.</source>
        <translation>Un bureau de coach est toujours chiffré&#xa0;: il contient ce que d’autres t’ont confié. Rien n’a été modifié. Définis une phrase secrète.</translation>
    </message>
    <message>
        <source>“%1” is another journal, not another version of this one. Nothing was changed. Choose a version of this journal.</source>
        <translation>«&#x202f;%1&#x202f;» est un autre journal, pas une autre version de celui-ci. Rien n’a été modifié. Choisis une version de ce journal.</translation>
    </message>
    <message>
        <source>This journal has no passphrase, so it needs no recovery key. Nothing was changed. Set a passphrase first.</source>
        <translation>Ce journal n’a pas de phrase secrète, il n’a donc pas besoin de clé de récupération. Rien n’a été modifié. Définis d’abord une phrase secrète.</translation>
    </message>
    <message>
        <source>The journal was not saved, because it would not have been encrypted. The file was not changed. Try again, and save elsewhere if it stays like this.</source>
        <translation>Le journal n’a pas été enregistré, car il n’aurait pas été chiffré. Le fichier est intact. Réessaie, et enregistre ailleurs si cela persiste.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalFiles</name>
    <message>
        <source>Journal</source>
        <comment>a file name</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tryboth journals (*.tryboth);;All files (*)</source>
        <translation>Journaux Tryboth (*.tryboth);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Coach desks (*.tryboth-desk);;All files (*)</source>
        <translation>Bureaux de coach (*.tryboth-desk);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalJson</name>
    <message>
        <source>it has no id or no focus.</source>
        <translation>cela n’a pas d’identifiant ou d’orientation.</translation>
    </message>
    <message>
        <source>A kind of work in the file does not hold together and was left out.</source>
        <translation>Un type d’activité du fichier n’est pas cohérent et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1. Choose another place and try again.</source>
        <translation>Le journal n’a pas pu être écrit&#xa0;: %1. Choisis un autre emplacement et réessaie.</translation>
    </message>
    <message>
        <source>Experiment %1 was left out: %2</source>
        <translation>L’expérience %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Experiment session %1 was left out: %2</source>
        <translation>La séance d’expérience %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Review %1 was left out: %2</source>
        <translation>Le bilan %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Amendment %1 was left out: %2</source>
        <translation>L’amendement %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pair %1 was left out: %2</source>
        <translation>La paire %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lot %1 was left out: %2</source>
        <translation>Le tirage %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Day %1 was left out: %2</source>
        <translation>Le jour %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Five-year answer %1 was left out: %2</source>
        <translation>La réponse à cinq ans %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deferral %1 was left out: %2</source>
        <translation>Le report %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look at reasons %1 was left out: %2</source>
        <translation>Le regard sur les raisons %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decision %1 was left out: %2</source>
        <translation>La décision %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sign to turn back %1 was left out: %2</source>
        <translation>Le signe pour revenir en arrière %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decision review %1 was left out: %2</source>
        <translation>Le bilan de décision %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reflection %1 was left out: %2</source>
        <translation>La réflexion %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Second look %1 was left out: %2</source>
        <translation>Le second regard %1 a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Own question %1 was left out: %2</source>
        <translation>La question personnelle %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Entry %1 was left out: %2</source>
        <translation>L’entrée %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>L’écriture a été arrêtée. Rien n’est resté.</translation>
    </message>
    <message>
        <source>This is no journal of Tryboth as JSON. Nothing was imported.</source>
        <translation>Ce n’est pas un journal Tryboth en JSON. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tryboth (format %1; this one reads up to %2). Nothing was imported. Update Tryboth and try again.</source>
        <translation>Ce fichier a été écrit par un Tryboth plus récent (format %1&#x202f;; celui-ci lit jusqu’à %2). Rien n’a été importé. Mets Tryboth à jour et réessaie.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Entrées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Mo&amp;difier</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>&amp;Look at it again…</source>
        <translation>&amp;Regarder à nouveau…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Te&amp;xtes antérieurs…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Évaluer</translation>
    </message>
    <message>
        <source>%1 %2 (key %3)</source>
        <extracomment>%1 is a rating, %2 what it means, %3 the key for it: &quot;+2 energised (key 6)&quot;</extracomment>
        <translation>%1 %2 (touche %3)</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Rien de noté encore</translation>
    </message>
    <message>
        <source>What you log on Today is kept here, newest first.</source>
        <translation>Ce que tu notes sur Aujourd’hui est gardé ici, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No entry fits these choices.</source>
        <translation>Aucune entrée ne correspond à ces choix.</translation>
    </message>
    <message>
        <source>No entry fits “%1” and the choices below it.</source>
        <translation>Aucune entrée ne correspond à «&#x202f;%1&#x202f;» et aux choix en dessous.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash (%L1)</source>
        <extracomment>%L1 is the number of entries in the trash</extracomment>
        <translation>Corbeille (%L1)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Nothing was logged on this day or before it.</source>
        <translation>Rien n’a été noté ce jour-là ni avant.</translation>
    </message>
    <message>
        <source>Nothing that fits was logged on this day or before it.</source>
        <translation>Rien qui corresponde n’a été noté ce jour-là ni avant.</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Undo with Ctrl+Z.</source>
        <translation>«&#x202f;%1&#x202f;» est dans la corbeille. Annule avec Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalSearch</name>
    <message>
        <source>No kind of work is called “%1”.</source>
        <translation>Aucun type d’activité ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>tryboth::JrnlImport</name>
    <message>
        <source>Entry %1 has no valid date, so it was left out.</source>
        <translation>L’entrée %1 n’a pas de date valide, elle a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>This is an encrypted journal of jrnl. Nothing was imported. Decrypt a copy with “jrnl --decrypt” first, import that, and delete the copy.</source>
        <translation>C’est un journal chiffré de jrnl. Rien n’a été importé. Déchiffre d’abord une copie avec «&#x202f;jrnl --decrypt&#x202f;», importe-la, et supprime la copie.</translation>
    </message>
    <message>
        <source>No entry of jrnl begins in this file: there is no line such as “[2026-11-23 14:30] A title”. Nothing was imported. If the dates are written in another way, name the time format of your jrnl settings and try again.</source>
        <translation>Aucune entrée de jrnl ne commence dans ce fichier&#xa0;: il n’y a pas de ligne comme «&#x202f;[2026-11-23 14:30] Un titre&#x202f;». Rien n’a été importé. Si les dates sont écrites autrement, indique le format d’heure de tes réglages jrnl et réessaie.</translation>
    </message>
    <message>
        <source>The text before the first entry has no date. It was kept as an entry of %1, the day of the first one.</source>
        <translation>Le texte avant la première entrée n’a pas de date. Il a été gardé comme entrée du %1, le jour de la première.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not named like a day were left out.</source>
        <translation>
            <numerusform>%Ln fichier qui n’est pas nommé comme un jour a été laissé de côté.</numerusform>
            <numerusform>%Ln fichiers qui ne sont pas nommés comme un jour ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu comme une heure&#x202f;; cela se trouve donc dans la note.</translation>
    </message>
    <message>
        <source>“%1” looks like the beginning of an entry, but its date cannot be read, so it stays in the text above it. If it begins one, name the time format of your jrnl settings and import the file again.</source>
        <translation>«&#x202f;%1&#x202f;» ressemble au début d’une entrée, mais sa date ne peut pas être lue, cela reste donc dans le texte au-dessus. Si une entrée y commence, indique le format d’heure de tes réglages de jrnl et importe à nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::JsonFile</name>
    <message>
        <source>The JSON in this file breaks off or is damaged at byte %1: %2. Nothing was imported. Export it again and try again.</source>
        <translation>Le JSON de ce fichier s’interrompt ou est endommagé à l’octet %1&#xa0;: %2. Rien n’a été importé. Exporte-le à nouveau et réessaie.</translation>
    </message>
</context>
<context>
    <name>tryboth::KeptStrip</name>
    <message>
        <source>Planned sessions and what became of them</source>
        <translation>Séances prévues et ce qu’elles sont devenues</translation>
    </message>
</context>
<context>
    <name>tryboth::KeyCap</name>
    <message>
        <source>Key: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::KeyDialog</name>
    <message>
        <source>My key</source>
        <translation>Ma clé</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>&amp;Save the secret key…</source>
        <translation>Enregistrer la clé &amp;secrète…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Give this to your coach, on paper or as text. Nobody can read anything with it; it only lets them seal a reply for you.</source>
        <translation>Donne ceci à ton coach, sur papier ou en texte. Personne ne peut rien lire avec&#x202f;; cela lui permet seulement de sceller une réponse pour toi.</translation>
    </message>
    <message>
        <source>Compare these words, best by voice:</source>
        <translation>Compare ces mots, de préférence de vive voix&#xa0;:</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>Enregistrer la clé secrète</translation>
    </message>
    <message>
        <source>tryboth-key</source>
        <comment>a file name</comment>
        <translation>tryboth-clé</translation>
    </message>
    <message>
        <source>The secret key is in %1. Whoever has it reads every reply to you.</source>
        <translation>La clé secrète est dans %1. Qui la détient lit toutes les réponses qui te sont adressées.</translation>
    </message>
    <message>
        <source>Give this to your clients, on paper or as text, so that what they share is sealed for you alone. Nobody can read anything with it; its secret half stays in your desk.</source>
        <translation>Donne ceci aux personnes que tu accompagnes, sur papier ou en texte, pour que ce qu’elles partagent soit scellé pour toi et personne d’autre. Personne ne peut rien lire avec&#x202f;; sa moitié secrète reste dans ton bureau.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>The key was sent to the printer.</source>
        <translation>La clé a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>The secret key is in %1. Whoever has it reads every share for you.</source>
        <translation>La clé secrète est dans %1. Qui la détient lit tous les partages qui te sont destinés.</translation>
    </message>
</context>
<context>
    <name>tryboth::KeySheet</name>
    <message>
        <source>A public key</source>
        <translation>Une clé publique</translation>
    </message>
    <message>
        <source>What is sealed for this key opens with its secret half alone.</source>
        <translation>Ce qui est scellé pour cette clé ne s’ouvre qu’avec sa moitié secrète.</translation>
    </message>
    <message>
        <source>Compare these words, best by voice:</source>
        <translation>Compare ces mots, de préférence de vive voix&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tryboth::Keyring</name>
    <message>
        <source>The keyring was not opened. Nothing was changed. Type the passphrase, or try again and unlock the keyring when the desktop asks.</source>
        <translation>Le trousseau n’a pas été ouvert. Rien n’a été modifié. Saisis la phrase secrète, ou réessaie et déverrouille le trousseau quand le système le demande.</translation>
    </message>
    <message>
        <source>The keyring does not hold the passphrase of this file any more. Nothing was changed. Type the passphrase.</source>
        <translation>Le trousseau ne contient plus la phrase secrète de ce fichier. Rien n’a été modifié. Saisis la phrase secrète.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer. Nothing was changed. Type the passphrase: it always opens the file.</source>
        <translation>Le trousseau du système ne répond pas. Rien n’a été modifié. Saisis la phrase secrète&#xa0;: elle ouvre toujours le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>tryboth::LettersView</name>
    <message>
        <source>Your answers, side by side</source>
        <translation>Tes réponses, côte à côte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the answer of %1</source>
        <translation>Supprimer la réponse du %1</translation>
    </message>
</context>
<context>
    <name>tryboth::LevelChart</name>
    <message>
        <source>Energy by kind of work over time</source>
        <translation>Énergie par type d’activité au fil du temps</translation>
    </message>
    <message>
        <source>%1 level %2 (%3)</source>
        <extracomment>Chart tooltip: a kind of work, its level and its 90 % range: &quot;People level +0.8 (+0.1 to +1.5)&quot;</extracomment>
        <translation>%1 niveau %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tryboth::LevelTableModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>People ratings</source>
        <translation>Évaluations Humain</translation>
    </message>
    <message>
        <source>People level</source>
        <translation>Niveau Humain</translation>
    </message>
    <message>
        <source>People 90% range</source>
        <translation>Plage à 90&#x202f;% Humain</translation>
    </message>
    <message>
        <source>Technical ratings</source>
        <translation>Évaluations Technique</translation>
    </message>
    <message>
        <source>Technical level</source>
        <translation>Niveau Technique</translation>
    </message>
    <message>
        <source>Technical 90% range</source>
        <translation>Plage à 90&#x202f;% Technique</translation>
    </message>
    <message>
        <source>Mixed ratings</source>
        <translation>Évaluations Mixte</translation>
    </message>
</context>
<context>
    <name>tryboth::LinkDialog</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Words of the entry or experiment</source>
        <translation>Mots de l’entrée ou de l’expérience</translation>
    </message>
    <message>
        <source>Link an entry or experiment</source>
        <translation>Lier une entrée ou une expérience</translation>
    </message>
    <message>
        <source>What can be linked</source>
        <translation>Ce qui peut être lié</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Expérience&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an entry in a list: %1 its title, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::LogseqImport</name>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no journal pages were left out.</source>
        <translation>
            <numerusform>%Ln fichier qui n’est pas une page de journal a été laissé de côté.</numerusform>
            <numerusform>%Ln fichiers qui ne sont pas des pages de journal ont été laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Main</name>
    <message>
        <source>Try both, deliberately: an offline journal of what gives you energy.</source>
        <translation>Essayer les deux, à dessein&#xa0;: un journal hors ligne de ce qui te donne de l’énergie.</translation>
    </message>
    <message>
        <source>Journals, desks, shares or replies to open, or files to import.</source>
        <translation>Journaux, bureaux, partages ou réponses à ouvrir, ou fichiers à importer.</translation>
    </message>
    <message>
        <source>Open the example journal, which is not kept.</source>
        <translation>Ouvrir le journal d’exemple, qui n’est pas gardé.</translation>
    </message>
    <message>
        <source>How many entries the example has.</source>
        <translation>Combien d’entrées a l’exemple.</translation>
    </message>
    <message>
        <source>Write a picture of each page into FOLDER and quit.</source>
        <translation>Écrire une image de chaque page dans DOSSIER et quitter.</translation>
    </message>
    <message>
        <source>Take this for the present, e.g. 2026-11-23T14:15: for pictures.</source>
        <translation>Prendre ceci pour le présent, p.&#xa0;ex. 2026-11-23T14:15&#xa0;: pour les images.</translation>
    </message>
    <message>
        <source>Start with the dark look.</source>
        <translation>Démarrer avec l’apparence sombre.</translation>
    </message>
    <message>
        <source>Open a small window for one check-in: for a keyboard shortcut of the desktop.</source>
        <translation>Ouvrir une petite fenêtre pour une entrée&#xa0;: pour un raccourci clavier du système.</translation>
    </message>
    <message>
        <source>Speak this language this time, e.g. de; en-XA and ar-XB are made up, to see where words are cut off or stay.</source>
        <translation>Parler cette langue pour cette fois, p.&#xa0;ex. de&#x202f;; en-XA et ar-XB sont inventées, pour voir où des mots sont coupés ou restent.</translation>
    </message>
    <message>
        <source>Keep settings, locks and backups in FOLDER and write nothing elsewhere.</source>
        <translation>Garder réglages, verrous et sauvegardes dans DOSSIER et ne rien écrire ailleurs.</translation>
    </message>
    <message>
        <source>Take pictures of a journal without an entry.</source>
        <translation>Prendre des images d’un journal sans entrée.</translation>
    </message>
    <message>
        <source>Take pictures of dialogs and the coach’s desk, too.</source>
        <translation>Prendre aussi des images des dialogues et du bureau du coach.</translation>
    </message>
</context>
<context>
    <name>tryboth::MainWindow</name>
    <message>
        <source>%1 – Tryboth</source>
        <comment>window title, %1 is the journal&apos;s name</comment>
        <translation>%1 – Tryboth</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Partage</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mon journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Look at the &amp;example</source>
        <translation>Regarder l’e&amp;xemple</translation>
    </message>
    <message>
        <source>I &amp;coach others</source>
        <translation>J’&amp;accompagne d’autres personnes</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Nouveau bureau…</translation>
    </message>
    <message>
        <source>&amp;Open a desk…</source>
        <translation>Ouvrir un &amp;bureau…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for calendars…</source>
        <translation>&amp;Surveiller un dossier de calendriers…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>En&amp;registrer maintenant</translation>
    </message>
    <message>
        <source>Save a cop&amp;y elsewhere…</source>
        <translation>Enregistrer une &amp;copie ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>Imprimer cette pa&amp;ge…</translation>
    </message>
    <message>
        <source>A period as a book&amp;let…</source>
        <translation>&amp;Une période en livret…</translation>
    </message>
    <message>
        <source>&amp;Backups and earlier versions</source>
        <translation>Sauvegardes et &amp;versions antérieures</translation>
    </message>
    <message>
        <source>Passphrase and loc&amp;k</source>
        <translation>&amp;Phrase secrète et verrou</translation>
    </message>
    <message>
        <source>Re&amp;minders and quick check-ins…</source>
        <translation>Rappels et entrées rapi&amp;des…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Rég&amp;lages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>&amp;Entrée</translation>
    </message>
    <message>
        <source>&amp;Log an entry</source>
        <translation>&amp;Noter une entrée</translation>
    </message>
    <message>
        <source>Rate what &amp;came in</source>
        <translation>Évaluer ce qui est arri&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Answer the question of the day</source>
        <translation>Répondre à la question du &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Write a reflection</source>
        <translation>&amp;Écrire une réflexion</translation>
    </message>
    <message>
        <source>Loo&amp;k back on this week</source>
        <translation>Faire le &amp;bilan de cette semaine</translation>
    </message>
    <message>
        <source>&amp;Questions of my own…</source>
        <translation>Mes propres &amp;questions…</translation>
    </message>
    <message>
        <source>What I &amp;did…</source>
        <translation>Ce que j’ai &amp;fait…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Te&amp;xtes antérieurs…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xpérience</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Nouvelle expérience</translation>
    </message>
    <message>
        <source>From a &amp;template…</source>
        <translation>D’un &amp;modèle…</translation>
    </message>
    <message>
        <source>Try &amp;both…</source>
        <translation>Essayer les &amp;deux…</translation>
    </message>
    <message>
        <source>&amp;Forecasts and what came</source>
        <translation>&amp;Pronostics et ce qui est venu</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>Answer the five-year &amp;question</source>
        <translation>Répondre à la &amp;question à cinq ans</translation>
    </message>
    <message>
        <source>Look at your &amp;reasons</source>
        <translation>Regarder tes &amp;raisons</translation>
    </message>
    <message>
        <source>Record a &amp;decision</source>
        <translation>Consigner une &amp;décision</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>Aller part&amp;out…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this laptop unless you share it.</source>
        <translation>Hors ligne. Rien ne quitte cet ordinateur à moins que tu ne le partages.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Merge both</source>
        <translation>&amp;Fusionner les deux</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>&amp;Prepare a share…</source>
        <translation>&amp;Préparer un partage…</translation>
    </message>
    <message>
        <source>&amp;Merge a reply…</source>
        <translation>&amp;Fusionner une réponse…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Noms…</translation>
    </message>
    <message>
        <source>My &amp;key…</source>
        <translation>Ma &amp;clé…</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>last backup today %1</source>
        <comment>%1 is a time</comment>
        <translation>dernière sauvegarde aujourd’hui %1</translation>
    </message>
    <message>
        <source>last backup %1 %2</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>dernière sauvegarde %1 %2</translation>
    </message>
    <message>
        <source>All saved · encrypted · %1</source>
        <translation>Tout est enregistré · chiffré · %1</translation>
    </message>
    <message>
        <source>All saved · not encrypted · %1</source>
        <translation>Tout est enregistré · non chiffré · %1</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Texte &amp;habituel</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Table des matières</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Words &amp;used here</source>
        <translation>&amp;Mots utilisés ici</translation>
    </message>
    <message>
        <source>&amp;What is stored, and who can read it</source>
        <translation>Ce qui est &amp;stocké, et qui peut le lire</translation>
    </message>
    <message>
        <source>When work ha&amp;rms</source>
        <translation>&amp;Quand le travail fait du mal</translation>
    </message>
    <message>
        <source>&amp;About Tryboth</source>
        <translation>À &amp;propos de Tryboth</translation>
    </message>
    <message>
        <source>About Tryboth</source>
        <translation>À propos de Tryboth</translation>
    </message>
    <message>
        <source>Tryboth %1: try both, deliberately. An offline journal for engineers who wonder whether to grow people or to take on broader technical work. It keeps what you notice and never tells you who you are.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tryboth %1&#xa0;: essayer les deux, à dessein. Un journal hors ligne pour celles et ceux qui se demandent, dans un métier d’ingénierie, s’il faut faire grandir des gens ou prendre un travail technique plus large. Il garde ce que tu remarques et ne te dit jamais qui tu es.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Example: what you do here is not kept</source>
        <translation>Exemple&#xa0;: ce que tu fais ici n’est pas gardé</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>One moment: many entries are on their way…</source>
        <translation>Un instant&#xa0;: beaucoup d’entrées sont en route…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program has changed the file; not merged yet</source>
        <translation>Un autre programme a changé le fichier&#x202f;; pas encore fusionné</translation>
    </message>
    <message>
        <source>Save this page as a pict&amp;ure…</source>
        <translation>Enregistrer cette page en i&amp;mage…</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <translation>Contraste é&amp;levé, sombre</translation>
    </message>
</context>
<context>
    <name>tryboth::MarkdownImport</name>
    <message>
        <source>“%1” has no date in its front matter or name, so it was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de date dans son en-tête ou son nom, il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not Markdown were left out.</source>
        <translation>
            <numerusform>%Ln fichier qui n’est pas du Markdown a été laissé de côté.</numerusform>
            <numerusform>%Ln fichiers qui ne sont pas du Markdown ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reflections and what comes after them were left out: Markdown is for reading them. JSON brings them back.</source>
        <translation>Les réflexions et ce qui les suit ont été laissés de côté&#xa0;: le Markdown sert à les lire. Le JSON les rapporte.</translation>
    </message>
    <message>
        <source>“%1” stands below no day, so it was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est sous aucun jour&#x202f;; cela a donc été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>tryboth::MarkdownView</name>
    <message>
        <source>How it reads</source>
        <translation>Comment cela se lit</translation>
    </message>
</context>
<context>
    <name>tryboth::MemoryStep</name>
    <message>
        <source>You have seen the charts of this week already. Rate all the same: it is noted that memory came second.</source>
        <translation>Tu as déjà vu les graphiques de cette semaine. Évalue quand même&#xa0;: il est noté que la mémoire est venue en second.</translation>
    </message>
    <message>
        <source>People work left me, from drained to energised</source>
        <translation>Le travail humain était pour moi, d’épuisant à revigorant</translation>
    </message>
    <message>
        <source>Technical work left me, from drained to energised</source>
        <translation>Le travail technique était pour moi, d’épuisant à revigorant</translation>
    </message>
    <message>
        <source>People work left me</source>
        <translation>Le travail humain était pour moi</translation>
    </message>
    <message>
        <source>Technical work left me</source>
        <translation>Le travail technique était pour moi</translation>
    </message>
</context>
<context>
    <name>tryboth::Migrations</name>
    <message>
        <source>A file that belongs to Tryboth is missing. Nothing was changed. Install Tryboth again.</source>
        <translation>Un fichier de Tryboth manque. Rien n’a été modifié. Réinstalle Tryboth.</translation>
    </message>
    <message>
        <source>This file is a database, but not a Tryboth journal. Nothing was changed. Choose another file.</source>
        <translation>Ce fichier est une base de données, mais pas un journal Tryboth. Rien n’a été modifié. Choisis un autre fichier.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Tryboth (format %1; this one knows up to %2). Nothing was changed. Open it with the newer program.</source>
        <translation>Ce journal a été écrit par un Tryboth plus récent (format %1&#x202f;; celui-ci connaît jusqu’à %2). Rien n’a été modifié. Ouvre-le avec le programme plus récent.</translation>
    </message>
</context>
<context>
    <name>tryboth::MindStep</name>
    <message>
        <source>Did it occur?</source>
        <translation>Est-ce arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>It did</source>
        <extracomment>did what would change one&apos;s mind occur?</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>It did not</source>
        <extracomment>did what would change one&apos;s mind occur?</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Je ne peux pas le dire</translation>
    </message>
    <message>
        <source>Before you began, you wrote that this would change your mind:</source>
        <translation>Avant de commencer, tu as écrit que ceci te ferait changer d’avis&#xa0;:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>one&apos;s own words, quoted</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>tryboth::MiniDiaryImport</name>
    <message>
        <source>“%1” is not a day, so its entry was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour, son entrée a donc été laissée de côté.</translation>
    </message>
</context>
<context>
    <name>tryboth::MinutesField</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes, such as 45, 1h, 1:30 or 1h30. Arrow up and down change it by 5.</source>
        <translation>Minutes, comme 45, 1h, 1:30 ou 1h30. Flèche haut et bas la changent de 5.</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>placeholder of the field for minutes</extracomment>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>tryboth::MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>%1, has entries</source>
        <extracomment>%1 is a day: &quot;Monday, 23 November, has entries&quot;</extracomment>
        <translation>%1, a des entrées</translation>
    </message>
    <message>
        <source>%1, no entries</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1, aucune entrée</translation>
    </message>
</context>
<context>
    <name>tryboth::MonthCard</name>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
</context>
<context>
    <name>tryboth::MoodDialog</name>
    <message>
        <source>What the moods mean</source>
        <translation>Ce que signifient les humeurs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a mood and how many entries have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser celles-ci</translation>
    </message>
    <message>
        <source>These are the names for moods in the file. Give each the energy it means to you; one without a number stays a word in the note. The next import knows what you choose.</source>
        <translation>Voici les noms des humeurs du fichier. Donne à chacune l’énergie qu’elle signifie pour toi&#x202f;; celle qui n’a pas de nombre reste un mot dans la note. Le prochain import saura ce que tu as choisi.</translation>
    </message>
    <message>
        <source>Energy of the mood %1</source>
        <translation>Énergie de l’humeur %1</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>for a mood</comment>
        <translation>pas de nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, what it means</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::NamesDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sara Kovács</source>
        <translation>Sara Kovács</translation>
    </message>
    <message>
        <source>Other spellings, with commas between</source>
        <translation>Autres orthographes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Sári, skovacs</source>
        <translation>Sári, skovacs</translation>
    </message>
    <message>
        <source>What stands in</source>
        <translation>Ce qui remplace</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names on the list</source>
        <translation>Noms de la liste</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Names on this list are replaced in what you share, with their parts, initials and possessives. The list itself never leaves this journal.</source>
        <translation>Les noms de cette liste sont remplacés dans ce que tu partages, avec leurs parties, initiales et possessifs. La liste elle-même ne quitte jamais ce journal.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Another name</source>
        <translation>&amp;Un autre nom</translation>
    </message>
    <message>
        <source>Keep a name</source>
        <translation>Garder un nom</translation>
    </message>
    <message>
        <source>Take a name off the list</source>
        <translation>Retirer un nom de la liste</translation>
    </message>
</context>
<context>
    <name>tryboth::NewPassphraseFields</name>
    <message>
        <source>Twelve characters or more are advised. Four or five words that do not belong together hold out long and are easy to keep.</source>
        <translation>Douze caractères ou plus sont conseillés. Quatre ou cinq mots sans rapport entre eux tiennent longtemps et se retiennent bien.</translation>
    </message>
    <message>
        <source>Short: a machine may guess it. Twelve characters or more are advised.</source>
        <translation>Courte&#xa0;: une machine peut la deviner. Douze caractères ou plus sont conseillés.</translation>
    </message>
    <message>
        <source>Weak: a machine may guess it. Another word or two would help.</source>
        <translation>Faible&#xa0;: une machine peut la deviner. Un mot ou deux de plus aideraient.</translation>
    </message>
    <message>
        <source>Fair: guessing it would be expensive. Another word makes it strong.</source>
        <translation>Correcte&#xa0;: la deviner coûterait cher. Un mot de plus la rend forte.</translation>
    </message>
    <message>
        <source>Strong, unless it is a sentence that others know.</source>
        <translation>Forte, sauf si c’est une phrase que d’autres connaissent.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>There is no passphrase yet. Nothing was changed. Type one, twice.</source>
        <translation>Il n’y a pas encore de phrase secrète. Rien n’a été modifié. Saisis-en une, deux fois.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed. Type the passphrase once more.</source>
        <translation>Les deux ne sont pas identiques. Rien n’a été modifié. Saisis la phrase secrète encore une fois.</translation>
    </message>
</context>
<context>
    <name>tryboth::NewThings</name>
    <message>
        <source>kinds of work</source>
        <translation>types d’activité</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>recherches gardées</translation>
    </message>
    <message>
        <source>choices of earlier imports</source>
        <translation>choix d’imports antérieurs</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>expériences</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>pronostics</translation>
    </message>
    <message>
        <source>planned sessions</source>
        <translation>séances prévues</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>bilans</translation>
    </message>
    <message>
        <source>amendments</source>
        <translation>amendements</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>lots</source>
        <translation>tirages</translation>
    </message>
    <message>
        <source>notes on days</source>
        <translation>notes sur des jours</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>réflexions</translation>
    </message>
    <message>
        <source>second looks</source>
        <translation>seconds regards</translation>
    </message>
    <message>
        <source>questions of one’s own</source>
        <translation>questions personnelles</translation>
    </message>
    <message>
        <source>five-year answers</source>
        <translation>réponses à cinq ans</translation>
    </message>
    <message>
        <source>five-year questions put off</source>
        <translation>questions à cinq ans remises à plus tard</translation>
    </message>
    <message>
        <source>looks at reasons</source>
        <translation>regards sur les raisons</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>attentes</translation>
    </message>
    <message>
        <source>signs to turn back</source>
        <translation>signes pour revenir en arrière</translation>
    </message>
    <message>
        <source>reviews of decisions</source>
        <translation>bilans de décisions</translation>
    </message>
    <message>
        <source>coaches</source>
        <translation>coachs</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>partages</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>names to replace</source>
        <translation>noms à remplacer</translation>
    </message>
    <message>
        <source>words that are no names</source>
        <translation>mots qui ne sont pas des noms</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing such as &quot;experiments&quot;, %2 how many</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::NotesPane</name>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>A note for yourself…</source>
        <translation>Une note pour toi…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Ajouter la &amp;note</translation>
    </message>
    <message>
        <source>Note on today’s sess&amp;ion</source>
        <translation>Note sur la &amp;séance d’aujourd’hui</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <comment>%1 is a date</comment>
        <translation>Séance du %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Delete a private note</source>
        <translation>Supprimer une note privée</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Écrire une note privée</translation>
    </message>
</context>
<context>
    <name>tryboth::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>tryboth::OccurredButtons</name>
    <message>
        <source>Did it occur? %1</source>
        <translation>Est-ce arrivé&#x202f;? %1</translation>
    </message>
    <message>
        <source>It occurred</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>It did not</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>Impossible à dire</translation>
    </message>
</context>
<context>
    <name>tryboth::Open</name>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Tryboth has no backup of it on this machine. Get the file again from where it came, or from a backup of your own.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et ne peut pas être ouvert. Rien n’a été modifié. Tryboth n’en a aucune sauvegarde sur cette machine. Reprends le fichier là d’où il vient, ou d’une sauvegarde à toi.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Open its one backup, which is in %2.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et ne peut pas être ouvert. Rien n’a été modifié. Ouvre son unique sauvegarde, qui est dans %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Open the newest of its %2 backups, which are in %3.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et ne peut pas être ouvert. Rien n’a été modifié. Ouvre la plus récente de ses %2 sauvegardes, qui sont dans %3.</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is no journal in it. Nothing was changed. Choose another file, or open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» est vide, il ne contient donc pas de journal. Rien n’a été modifié. Choisis un autre fichier, ou ouvre une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is not a Tryboth journal. Nothing was changed. Choose another file; if it was one, open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un journal Tryboth. Rien n’a été modifié. Choisis un autre fichier&#x202f;; si c’en était un, ouvre une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Nothing was changed. Type its passphrase, or open it with its recovery key.</source>
        <translation>«&#x202f;%1&#x202f;» est scellé. Rien n’a été modifié. Saisis sa phrase secrète, ou ouvre-le avec sa clé de récupération.</translation>
    </message>
</context>
<context>
    <name>tryboth::OptionsBox</name>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Choose this for now</source>
        <translation>Choisir ceci pour le moment</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>What you could do</source>
        <translation>Ce que tu pourrais faire</translation>
    </message>
    <message>
        <source>For option %1</source>
        <translation>Pour l’option %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against option %1</source>
        <translation>Contre l’option %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose “%1” for now</source>
        <translation>Choisir «&#x202f;%1&#x202f;» pour le moment</translation>
    </message>
</context>
<context>
    <name>tryboth::OutcomeStep</name>
    <message>
        <source>What I learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Mes surprises</translation>
    </message>
    <message>
        <source>Would I do it again?</source>
        <translation>Le referais-je&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>would I do it again?</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>would I do it again?</extracomment>
        <translation>Sans certitude</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>would I do it again?</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Et maintenant&#x202f;?</translation>
    </message>
</context>
<context>
    <name>tryboth::OutsideDialog</name>
    <message>
        <source>&amp;Remind me when a day has no entry yet, at</source>
        <translation>Me &amp;rappeler qu’un jour n’a pas encore d’entrée, à</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Afficher une icône dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Tryboth in the tray</source>
        <translation>&amp;Fermer la fenêtre laisse Tryboth dans la zone de notification</translation>
    </message>
    <message>
        <source>Reminders and quick check-ins</source>
        <translation>Rappels et entrées rapides</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Heure du rappel</translation>
    </message>
    <message>
        <source>Only while Tryboth runs with this journal. A notification of the desktop asks once; it says nothing of what you write, and nothing counts the days without an entry. A time that passes while the computer sleeps is let go.</source>
        <translation>Seulement tant que Tryboth tourne avec ce journal. Une notification du système demande une fois&#x202f;; elle ne dit rien de ce que tu écris, et rien ne compte les jours sans entrée. Une heure qui passe pendant que l’ordinateur dort est abandonnée.</translation>
    </message>
    <message>
        <source>A click on the icon opens a small window for one check-in. Without a window the journal stays open, and locks when you said it should.</source>
        <translation>Un clic sur l’icône ouvre une petite fenêtre pour une entrée. Sans fenêtre, le journal reste ouvert, et se verrouille quand tu l’as dit.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no icon to show.</source>
        <translation>Ce système n’a pas de zone de notification, il n’y a donc pas d’icône à afficher.</translation>
    </message>
    <message>
        <source>Command for a check-in</source>
        <translation>Commande pour une entrée</translation>
    </message>
    <message>
        <source>For a key that works everywhere, give this command to the keyboard settings of your desktop:</source>
        <translation>Pour une touche qui marche partout, donne cette commande aux réglages du clavier de ton système&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tryboth::OwnPrompt</name>
    <message>
        <source>The question is empty. Nothing was changed. Write a question.</source>
        <translation>La question est vide. Rien n’a été modifié. Écris une question.</translation>
    </message>
    <message>
        <source>A question holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Une question contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A question is about people, about technical work or about neither. Nothing was changed.</source>
        <translation>Une question porte sur des gens, sur du travail technique ou sur ni l’un ni l’autre. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::OwnPromptsDialog</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Une question à toi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Questions of my own</source>
        <translation>Mes propres questions</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>Sur quoi porte la question</translation>
    </message>
    <message>
        <source>Either</source>
        <extracomment>what a question is about: neither people nor technical work</extracomment>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>They take their turn among the others on Today.</source>
        <translation>Elles prennent leur tour parmi les autres sur Aujourd’hui.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>A new question</source>
        <extracomment>the first line of a list of questions</extracomment>
        <translation>Une nouvelle question</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder le changement</translation>
    </message>
</context>
<context>
    <name>tryboth::PackedItems</name>
    <message>
        <source>The items of a share on this desk cannot be read. Nothing was changed. Open a backup of the desk, or ask your client to share them once more.</source>
        <translation>Les éléments d’un partage de ce bureau ne peuvent pas être lus. Rien n’a été modifié. Ouvre une sauvegarde du bureau, ou demande à la personne accompagnée de les partager encore une fois.</translation>
    </message>
</context>
<context>
    <name>tryboth::PagePaper</name>
    <message>
        <source>The page could not be saved as %1. Nothing was changed there. Choose another folder or free some space, then save again.</source>
        <translation>La page n’a pas pu être enregistrée sous %1. Rien n’y a été modifié. Choisis un autre dossier ou libère de la place, puis enregistre à nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a sheet of paper and how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A page is saved as a .png or .pdf file, and %1 is neither. Nothing was written. Give it another ending.</source>
        <translation>Une page s’enregistre en fichier .png ou .pdf, et %1 n’est ni l’un ni l’autre. Rien n’a été écrit. Donne-lui une autre extension.</translation>
    </message>
</context>
<context>
    <name>tryboth::Pair</name>
    <message>
        <source>The question of a pair holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>La question d’une paire contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A pair needs two different experiments. Nothing was changed.</source>
        <translation>Une paire demande deux expériences différentes. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::PairChanges</name>
    <message>
        <source>Weeks can only alternate where both experiments can be put down at any time. Choose side by side; nothing was changed.</source>
        <translation>Les semaines ne peuvent alterner que si les deux expériences peuvent être posées à tout moment. Choisis côte à côte&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Alternating weeks need the same dates for both, and an even number of whole weeks. Nothing was changed.</source>
        <translation>Des semaines alternées demandent les mêmes dates pour les deux, et un nombre pair de semaines entières. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed.</source>
        <translation>Cette expérience n’est plus dans le journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Pair experiments</source>
        <translation>Coupler les expériences</translation>
    </message>
    <message>
        <source>Release pair</source>
        <translation>Défaire la paire</translation>
    </message>
</context>
<context>
    <name>tryboth::PairDesign</name>
    <message>
        <source>What gives way?</source>
        <translation>Qu’est-ce qui cède la place&#x202f;?</translation>
    </message>
    <message>
        <source>A sentence; you may leave it empty</source>
        <translation>Une phrase&#x202f;; tu peux laisser vide</translation>
    </message>
    <message>
        <source>Question to compare on</source>
        <translation>Question sur laquelle comparer</translation>
    </message>
    <message>
        <source>For example: after which of the two do I want to begin the next one?</source>
        <translation>Par exemple&#xa0;: après laquelle des deux ai-je envie de commencer la suivante&#x202f;?</translation>
    </message>
    <message>
        <source>Go on to the two designs</source>
        <translation>Passer aux deux plans</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a matched pair of templates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Any two of my choice</source>
        <translation>Deux de mon choix</translation>
    </message>
    <message>
        <source>%1 (my idea)</source>
        <translation>%1 (mon idée)</translation>
    </message>
    <message>
        <source>Make room: %1</source>
        <extracomment>a step of what one will do; %1 is one&apos;s own words</extracomment>
        <translation>Faire de la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>A pair needs a people and a technical experiment. Choose both.</source>
        <translation>Une paire demande une expérience Humain et une expérience Technique. Choisis les deux.</translation>
    </message>
    <message>
        <source>The first day lies in the past. Choose today or later.</source>
        <translation>Le premier jour est dans le passé. Choisis aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Write the question that you will compare the two on.</source>
        <translation>Écris la question sur laquelle tu compareras les deux.</translation>
    </message>
    <message>
        <source>Both need the same number of weeks. Choose an even number.</source>
        <translation>Les deux demandent le même nombre de semaines. Choisis un nombre pair.</translation>
    </message>
    <message>
        <source>A matched pair</source>
        <translation>Une paire assortie</translation>
    </message>
    <message>
        <source>The people experiment</source>
        <translation>L’expérience Humain</translation>
    </message>
    <message>
        <source>The technical experiment</source>
        <translation>L’expérience Technique</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>beside</source>
        <comment>between two experiments</comment>
        <translation>à côté de</translation>
    </message>
    <message>
        <source>How the two lie in time</source>
        <translation>Comment les deux se placent dans le temps</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Weeks in all</source>
        <translation>Semaines en tout</translation>
    </message>
    <message>
        <source>How they lie in time</source>
        <translation>Leur place dans le temps</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>&quot;from 23/11/2026 for 6 weeks&quot;</extracomment>
        <translation>du</translation>
    </message>
    <message>
        <source>for</source>
        <comment>a number of weeks follows</comment>
        <translation>pendant</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>a number stands before it</comment>
        <translation>semaines</translation>
    </message>
    <message>
        <source>Room and question</source>
        <translation>Place et question</translation>
    </message>
    <message>
        <source>The question to compare the two on</source>
        <translation>La question sur laquelle comparer les deux</translation>
    </message>
    <message>
        <source>What gives way? It becomes a step of both plans</source>
        <translation>Qu’est-ce qui cède la place&#x202f;? Cela devient une étape des deux plans</translation>
    </message>
</context>
<context>
    <name>tryboth::PairPlan</name>
    <message>
        <source>The order was drawn for %1 weeks. Choose a last day that keeps them; nothing was changed.</source>
        <translation>L’ordre a été tiré pour %1 semaines. Choisis un dernier jour qui les garde&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The weeks of the two alternate, and the other one is sealed. Choose the same first day; nothing was changed.</source>
        <translation>Les semaines des deux alternent, et l’autre est scellée. Choisis le même premier jour&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::PairSentence</name>
    <message>
        <source>%1 pairs cannot answer this, whatever the numbers say: even %1 out of %1 happens by luck in 1 of %2 lotteries.</source>
        <translation>%1 paires ne peuvent pas y répondre, quoi que disent les chiffres&#xa0;: même %1 sur %1 arrive par chance dans 1 tirage sur %2.</translation>
    </message>
    <message>
        <source>In %1 of %2 week pairs the people week was the more energising one; on average by %3 points (plausible range %4 to %5). If it made no difference at all, a result this lopsided would come up in about %6 of 100 such lotteries.</source>
        <translation>Dans %1 paires de semaines sur %2, la semaine Humain donnait plus d’énergie&#x202f;; en moyenne %3 points (plage plausible de %4 à %5). Si cela ne changeait rien, un résultat aussi déséquilibré sortirait dans environ %6 tirages sur 100.</translation>
    </message>
    <message>
        <source>In %1 of %2 week pairs the technical week was the more energising one; on average by %3 points (plausible range %4 to %5). If it made no difference at all, a result this lopsided would come up in about %6 of 100 such lotteries.</source>
        <translation>Dans %1 paires de semaines sur %2, la semaine Technique donnait plus d’énergie&#x202f;; en moyenne %3 points (plage plausible de %4 à %5). Si cela ne changeait rien, un résultat aussi déséquilibré sortirait dans environ %6 tirages sur 100.</translation>
    </message>
    <message>
        <source>“%1” left you %2 points more energised than “%3” (plausible range %4 to %5). A random day of it beat a random day of the other %6 times in 100. Which came when was not drawn by lot.</source>
        <translation>«&#x202f;%1&#x202f;» t’a donné %2 points d’énergie de plus que «&#x202f;%3&#x202f;» (plage plausible de %4 à %5). Un de ses jours pris au hasard a dépassé un jour de l’autre %6 fois sur 100. L’ordre n’a pas été tiré au sort.</translation>
    </message>
    <message>
        <source>Left out because a week of it has no rating: pair %1.</source>
        <translation>Laissée de côté car une de ses semaines n’a pas d’évaluation&#xa0;: paire %1.</translation>
    </message>
    <message>
        <source>One of the two was stopped early. The other goes on alone, and nothing is compared.</source>
        <translation>L’une des deux a été arrêtée plus tôt. L’autre continue seule, et rien n’est comparé.</translation>
    </message>
    <message>
        <source>One side got no time, so there is nothing to compare.</source>
        <translation>Un côté n’a reçu aucun temps, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>The two differ, but your ratings were moving the same way all along; a steady trend alone would explain at least half of it.</source>
        <translation>Les deux diffèrent, mais tes évaluations allaient dans ce sens tout du long&#x202f;; une tendance régulière suffirait à en expliquer au moins la moitié.</translation>
    </message>
    <message>
        <source>“%1”, beside the other: %2</source>
        <extracomment>%1 the title of the people experiment; %2 a verdict such as &quot;Clearly more energising.&quot;</extracomment>
        <translation>«&#x202f;%1&#x202f;», à côté de l’autre&#xa0;: %2</translation>
    </message>
    <message>
        <source>The two took unequal time: %1 minutes against %2. Bear this in mind when you compare them.</source>
        <translation>Les deux ont pris un temps inégal&#xa0;: %1 minutes contre %2. Garde-le en tête quand tu les compares.</translation>
    </message>
    <message>
        <source>One pair cannot answer this, whatever the numbers say.</source>
        <translation>Une paire ne peut pas y répondre, quoi que disent les chiffres.</translation>
    </message>
    <message>
        <source>A first look only — too few pairs have ratings in both of their weeks.</source>
        <translation>Un premier regard seulement – trop peu de paires ont des évaluations dans leurs deux semaines.</translation>
    </message>
</context>
<context>
    <name>tryboth::Palette</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>where an action is found: %1 a menu, %2 a menu in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Settings · %1</source>
        <extracomment>where a setting is found: %1 is the section of the settings</extracomment>
        <translation>Réglages · %1</translation>
    </message>
    <message>
        <source>Shortcuts: the keys of actions</source>
        <translation>Raccourcis&#xa0;: les touches des actions</translation>
    </message>
    <message>
        <source>Looked at again on %1</source>
        <translation>Revu le %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Une question à toi</translation>
    </message>
</context>
<context>
    <name>tryboth::PassphraseDialog</name>
    <message>
        <source>A passphrase for your journal</source>
        <translation>Une phrase secrète pour ton journal</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisir une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <translation>Déverrouiller avec le trousseau</translation>
    </message>
    <message>
        <source>With a passphrase the file is encrypted: nobody can read it without. Nobody can recover it for you either, not even we. You can make a recovery sheet afterwards.</source>
        <translation>Avec une phrase secrète, le fichier est chiffré&#xa0;: personne ne peut le lire sans elle. Personne ne peut la retrouver pour toi non plus, pas même nous. Tu peux ensuite faire une feuille de récupération.</translation>
    </message>
    <message>
        <source>Without a passphrase the file is not encrypted: whoever can read your files can read your journal, and it cannot be locked. Backups made until now stay encrypted.</source>
        <translation>Sans phrase secrète, le fichier n’est pas chiffré&#xa0;: qui peut lire tes fichiers peut lire ton journal, et il ne peut pas être verrouillé. Les sauvegardes faites jusqu’ici restent chiffrées.</translation>
    </message>
    <message>
        <source>&amp;Start with this passphrase</source>
        <translation>&amp;Commencer avec cette phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Définir la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Use the new passphrase</source>
        <translation>&amp;Utiliser la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Remove passphrase</source>
        <translation>&amp;Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Use the keyring</source>
        <translation>&amp;Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase</source>
        <translation>Phrase secrète ac&amp;tuelle</translation>
    </message>
    <message>
        <source>&amp;Let this desktop’s keyring unlock it, too</source>
        <translation>&amp;Laisser aussi le trousseau du système le déverrouiller</translation>
    </message>
    <message>
        <source>Without one, whoever can read your files can read your journal: an administrator, a backup service, a thief of this computer. You can set one at any time.</source>
        <translation>Sans elle, qui peut lire tes fichiers peut lire ton journal&#xa0;: un compte d’administration, un service de sauvegarde, qui volerait cet ordinateur. Tu peux en définir une à tout moment.</translation>
    </message>
    <message>
        <source>Start &amp;without</source>
        <translation>Commencer &amp;sans</translation>
    </message>
    <message>
        <source>Only &amp;read</source>
        <translation>Lire seule&amp;ment</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whoever uses your account on this computer while you are logged in can then open this file without the passphrase. Keep the passphrase all the same: a keyring can be lost.</source>
        <translation>Qui utilise ton compte sur cet ordinateur pendant ta session peut alors ouvrir ce fichier sans la phrase secrète. Garde-la tout de même&#xa0;: un trousseau peut se perdre.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the file. Backups made until now still open with the one they were made with. The recovery sheet stays valid.</source>
        <translation>Désormais, la nouvelle phrase secrète ouvre le fichier. Les sauvegardes faites jusqu’ici s’ouvrent encore avec la leur. La feuille de récupération reste valable.</translation>
    </message>
    <message>
        <source>The recovery key has opened the file. Choose a new passphrase to go on writing; until then it can only be read.</source>
        <translation>La clé de récupération a ouvert le fichier. Choisis une nouvelle phrase secrète pour continuer à écrire&#x202f;; d’ici là, il ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a copy of the passphrase and unlocks the file with it. </source>
        <translation>Le trousseau du système garde une copie de la phrase secrète et déverrouille le fichier avec elle. </translation>
    </message>
    <message>
        <source>This desktop runs no keyring that answers, so only the passphrase and a recovery key unlock the file.</source>
        <translation>Ce système n’a pas de trousseau qui réponde, seules la phrase secrète et une clé de récupération déverrouillent donc le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::PassphraseStep</name>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Without one, whoever can read your files can read your journal: an administrator, a backup service, a thief of this computer. You can set one at any time.</source>
        <translation>Sans elle, qui peut lire tes fichiers peut lire ton journal&#xa0;: un compte d’administration, un service de sauvegarde, qui volerait cet ordinateur. Tu peux en définir une à tout moment.</translation>
    </message>
</context>
<context>
    <name>tryboth::PdfExport</name>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>L’écriture a été arrêtée. Rien n’est resté.</translation>
    </message>
</context>
<context>
    <name>tryboth::PersonAlias</name>
    <message>
        <source>A name and what stands in for it are both needed. Type them; nothing was changed.</source>
        <translation>Un nom et ce qui le remplace sont tous deux nécessaires. Saisis-les&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A name holds at most %1 characters, and there are at most %2 spellings of it. Shorten them; nothing was changed.</source>
        <translation>Un nom contient au plus %1 caractères, et a au plus %2 orthographes. Raccourcis&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Colleague %1</source>
        <translation>Collègue %1</translation>
    </message>
</context>
<context>
    <name>tryboth::PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tryboth::PictureTour</name>
    <message>
        <source>Please begin with the retro.</source>
        <translation>Commence par la rétro, s’il te plaît.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Is there room on the disk?</source>
        <translation>L’image «&#x202f;%1&#x202f;» ne peut pas être écrite. Y a-t-il de la place sur le disque&#x202f;?</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Ouvrir un partage</translation>
    </message>
    <message>
        <source>Client A</source>
        <translation>Personne A</translation>
    </message>
</context>
<context>
    <name>tryboth::PlaceField</name>
    <message>
        <source>&amp;Open what is there</source>
        <translation>&amp;Ouvrir ce qui s’y trouve</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>&amp;Ailleurs…</translation>
    </message>
    <message>
        <source>Choose another place for the journal</source>
        <translation>Choisir un autre emplacement pour le journal</translation>
    </message>
    <message>
        <source>Your journal will be the file “%1” in %2.</source>
        <comment>%1 is a file, %2 a folder</comment>
        <translation>Ton journal sera le fichier «&#x202f;%1&#x202f;» dans %2.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was changed. Open it, or choose another place.</source>
        <translation>Un fichier de ce nom existe déjà. Rien n’a été modifié. Ouvre-le, ou choisis un autre emplacement.</translation>
    </message>
    <message>
        <source>This folder looks as if %1 copies it elsewhere. Whoever runs that sees when and how much you write, and without a passphrase every word. A folder that stays on this computer is safer.</source>
        <comment>%1 is a service such as Dropbox</comment>
        <translation>On dirait que %1 copie ce dossier ailleurs. Qui gère ce service voit quand et combien tu écris, et, sans phrase secrète, chaque mot. Un dossier qui reste sur cet ordinateur est plus sûr.</translation>
    </message>
    <message>
        <source>This folder lies on another machine. Whoever looks after it sees when and how much you write, and without a passphrase every word; and without the network you cannot write. A folder on this computer is safer.</source>
        <translation>Ce dossier est sur une autre machine. Qui s’en occupe voit quand et combien tu écris, et, sans phrase secrète, chaque mot&#x202f;; et sans réseau tu ne peux pas écrire. Un dossier sur cet ordinateur est plus sûr.</translation>
    </message>
</context>
<context>
    <name>tryboth::Plist</name>
    <message>
        <source>it is no property list, or it breaks off (line %1)</source>
        <translation>ce n’est pas une liste de propriétés, ou elle s’interrompt (ligne %1)</translation>
    </message>
</context>
<context>
    <name>tryboth::Presence</name>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>A moment for a check-in, if you like.</source>
        <translation>Un moment pour une entrée, si tu veux.</translation>
    </message>
    <message>
        <source>Log something</source>
        <translation>Noter quelque chose</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
</context>
<context>
    <name>tryboth::ProblemList</name>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed.</source>
        <translation>
            <numerusform>%Ln autre problème n’est pas énuméré.</numerusform>
            <numerusform>%Ln autres problèmes ne sont pas énumérés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::QrPicture</name>
    <message>
        <source>The text above as a QR code</source>
        <translation>Le texte ci-dessus en code QR</translation>
    </message>
</context>
<context>
    <name>tryboth::QuestionBankDialog</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Banque de questions</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Quelles questions</translation>
    </message>
    <message>
        <source>Offered by what is seen</source>
        <translation>Proposées d’après ce qui se voit</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A question is copied into the plan. What is seen is an offer, never a diagnosis.</source>
        <translation>Une question est copiée dans le plan. Ce qui se voit est une proposition, jamais une conclusion.</translation>
    </message>
    <message>
        <source>Fits any time.</source>
        <translation>Convient à tout moment.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <comment>a list</comment>
        <translation>Vu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Care: %1</source>
        <comment>when to leave a question</comment>
        <translation>Avec soin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietCard</name>
    <message>
        <source>For a quiet moment</source>
        <translation>Pour un moment calme</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietMoment</name>
    <message>
        <source>Weekly reflection, %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>Réflexion de la semaine, %1</translation>
    </message>
    <message>
        <source>Look back on “%1”</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Faire le bilan de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A second look at “%1”</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Un second regard sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Some work with people from two months ago, looked at again</source>
        <translation>Du travail avec des gens d’il y a deux mois, regardé à nouveau</translation>
    </message>
    <message>
        <source>“%1”, looked at again</source>
        <translation>«&#x202f;%1&#x202f;», regardé à nouveau</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietQuestion</name>
    <message>
        <source>Not today</source>
        <extracomment>button beside the quiet question of the day: it goes away for today</extracomment>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Questions of my own…</source>
        <translation>Mes propres questions…</translation>
    </message>
    <message>
        <source>A quiet question for today: %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>Une question calme pour aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Changer la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Change the answer to: %1</source>
        <translation>Changer la réponse à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer the question: %1</source>
        <translation>Répondre à la question&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no question for today any more. Tomorrow brings another one.</source>
        <translation>Il n’y a plus de question pour aujourd’hui. Demain en apporte une autre.</translation>
    </message>
    <message>
        <source>Kept among your reflections. Undo with %1.</source>
        <translation>Gardé parmi tes réflexions. Annule avec %1.</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietStrip</name>
    <message>
        <source>Dismiss</source>
        <extracomment>takes a message away</extracomment>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>tryboth::RatingDetails</name>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>%Ln caractère restant</numerusform>
            <numerusform>%Ln caractères restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>While doing it I was</source>
        <extracomment>question before the engagement scale</extracomment>
        <translation>Pendant ce temps j’étais</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>before &quot;My choice&quot;, &quot;Asked&quot;, &quot;Required&quot;</extracomment>
        <translation>C’était</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>which experiment&apos;s session an entry belongs to</extracomment>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>the day and time of an entry</extracomment>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>tryboth::RatingRow</name>
    <message>
        <source>Check-in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title, if you like</source>
        <translation>Titre, si tu veux</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>opens the parts of a check-in that are seldom needed</extracomment>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Plus sur cette entrée</translation>
    </message>
    <message>
        <source>This left me</source>
        <extracomment>before the energy scale: &quot;This left me drained … energised&quot;</extracomment>
        <translation>Pour moi c’était</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>names of keys on the keyboard</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>keeps the changes to an entry, or logs a new one</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>last %1: %2</source>
        <extracomment>%1 is a kind of work, %2 its latest rating: &quot;last pairing: +1&quot;</extracomment>
        <translation>%1 la dernière fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet: say first what you did.</source>
        <translation>Rien n’a encore été noté&#xa0;: dis d’abord ce que tu as fait.</translation>
    </message>
    <message>
        <source>Nothing was logged yet: “%1” is no length of time from 1 to 1440 minutes. Write it as 45, 1h or 1:30, or leave it empty.</source>
        <translation>Rien n’a encore été noté&#xa0;: «&#x202f;%1&#x202f;» n’est pas une durée de 1 à 1440 minutes. Écris-la comme 45, 1h ou 1:30, ou laisse vide.</translation>
    </message>
    <message>
        <source>Nothing was logged yet: choose whether this was people work, technical work or mixed.</source>
        <translation>Rien n’a encore été noté&#xa0;: choisis si c’était du travail humain, technique ou mixte.</translation>
    </message>
</context>
<context>
    <name>tryboth::RawStatement</name>
    <message>
        <source>The journal could not be read or changed. Nothing was changed. Try again, or open a backup.</source>
        <translation>Le journal n’a pas pu être lu ou modifié. Rien n’a été modifié. Réessaie, ou ouvre une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonExperiment</name>
    <message>
        <source>If this is so: “%1”, then I expect that …</source>
        <extracomment>the beginning of an expectation, which its author completes</extracomment>
        <translation>S’il en est ainsi&#xa0;: «&#x202f;%1&#x202f;», alors je m’attends à ce que …</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsCheck</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Une réponse contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A reason is rated with one of five words, or not at all. Choose one; nothing was changed.</source>
        <translation>Une raison s’évalue avec l’un de cinq mots, ou pas du tout. Choisis-en un&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This look at your reasons has no valid date. Nothing was changed.</source>
        <translation>Ce regard sur tes raisons n’a pas de date valide. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsSequence</name>
    <message>
        <source>To the next part</source>
        <translation>À la partie suivante</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans tes propres mots</translation>
    </message>
    <message>
        <source>What you do with it</source>
        <translation>Ce que tu en fais</translation>
    </message>
    <message>
        <source>Design the experiment…</source>
        <translation>Concevoir l’expérience…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a part</extracomment>
        <translation>Partie %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>A small test: %1</source>
        <extracomment>what follows is a small thing to try</extracomment>
        <translation>Un petit essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the experiment</source>
        <translation>Ouvrir l’expérience</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsSummary</name>
    <message>
        <source>Which look at your reasons</source>
        <translation>Quel regard sur tes raisons</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a reason and how true it is: %1 its text, %2 &quot;mostly true&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change what you said to “%1”</source>
        <translation>Changer ce que tu as dit de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open the experiment</source>
        <translation>Ouvrir l’expérience</translation>
    </message>
    <message>
        <source>Make an experiment of it…</source>
        <translation>En faire une expérience…</translation>
    </message>
</context>
<context>
    <name>tryboth::RecentList</name>
    <message>
        <source>Go on with</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>not in %1 any more</source>
        <translation>plus dans %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
</context>
<context>
    <name>tryboth::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier récen&amp;t</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1, not in %2 any more</source>
        <comment>a file, its folder</comment>
        <translation>%1, plus dans %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Remember what was open</source>
        <translation>&amp;Se rappeler ce qui était ouvert</translation>
    </message>
</context>
<context>
    <name>tryboth::RecoveryDialog</name>
    <message>
        <source>&amp;Make a recovery sheet</source>
        <translation>&amp;Faire une feuille de récupération</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>I have &amp;kept it</source>
        <translation>Je l’ai &amp;gardée</translation>
    </message>
    <message>
        <source>The key was not printed, saved or copied yet, and it is shown only this once. To close without it, press Escape again; you can make another one at any time.</source>
        <translation>La clé n’a pas encore été imprimée, enregistrée ou copiée, et elle n’est montrée que cette fois. Pour fermer sans elle, appuie encore sur Échap&#x202f;; tu peux en faire une autre à tout moment.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La feuille a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de récupération</translation>
    </message>
    <message>
        <source>recovery key</source>
        <comment>a file name</comment>
        <translation>clé de récupération</translation>
    </message>
    <message>
        <source>The key is on the clipboard for one minute.</source>
        <translation>La clé est dans le presse-papiers pour une minute.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered. A recovery sheet has a key on it that opens the file as well, also without Tryboth. Print it, or save it on a stick that stays at home.</source>
        <translation>Une phrase secrète oubliée ne peut pas être retrouvée. Une feuille de récupération porte une clé qui ouvre aussi le fichier, même sans Tryboth. Imprime-la, ou enregistre-la sur une clé USB qui reste à la maison.</translation>
    </message>
    <message>
        <source>This file has a recovery sheet. A new one replaces it: the old key then opens only the backups made until now.</source>
        <translation>Ce fichier a une feuille de récupération. Une nouvelle la remplace&#xa0;: l’ancienne clé n’ouvre alors que les sauvegardes faites jusqu’ici.</translation>
    </message>
    <message>
        <source>This key is shown once. It was tried on your file and opens it. Whoever holds it can read everything in it.</source>
        <translation>Cette clé n’est montrée qu’une fois. Elle a été essayée sur ton fichier et l’ouvre. Qui la détient peut lire tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>The key is in “%1”. Keep it somewhere else than the file it opens.</source>
        <translation>La clé est dans «&#x202f;%1&#x202f;». Garde-la ailleurs qu’avec le fichier qu’elle ouvre.</translation>
    </message>
</context>
<context>
    <name>tryboth::RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <comment>%1 is a date</comment>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>The key for sharing. What coaches seal for %1 opens with:</source>
        <translation>La clé pour le partage. Ce que des coachs scellent pour %1 s’ouvre avec&#xa0;:</translation>
    </message>
    <message>
        <source>This key opens “%1” without its passphrase. Whoever holds it can read everything in it: keep it where you keep your passport, not with the computer.

In Tryboth, choose “Use the recovery key” where the passphrase is asked for. Without Tryboth, write the key, without spaces, into a file recovery.txt and call: age -d -i recovery.txt journal.tryboth &gt; journal.sqlite</source>
        <translation>Cette clé ouvre «&#x202f;%1&#x202f;» sans sa phrase secrète. Qui la détient peut lire tout ce qu’il contient&#xa0;: garde-la là où tu gardes ton passeport, pas avec l’ordinateur.

Dans Tryboth, choisis «&#x202f;Utiliser la clé de récupération&#x202f;» là où la phrase secrète est demandée. Sans Tryboth, écris la clé, sans espaces, dans un fichier recovery.txt et lance&#xa0;: age -d -i recovery.txt journal.tryboth &gt; journal.sqlite</translation>
    </message>
</context>
<context>
    <name>tryboth::RedNotebookImport</name>
    <message>
        <source>“%1” has a day that its month does not have; it was left out.</source>
        <translation>«&#x202f;%1&#x202f;» a un jour que son mois n’a pas&#x202f;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not named like a month were left out.</source>
        <translation>
            <numerusform>%Ln fichier qui n’est pas nommé comme un mois a été laissé de côté.</numerusform>
            <numerusform>%Ln fichiers qui ne sont pas nommés comme un mois ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no list of days</source>
        <translation>ce n’est pas une liste de jours</translation>
    </message>
    <message>
        <source>line %1 is not valid YAML</source>
        <translation>la ligne %1 n’est pas du YAML valide</translation>
    </message>
    <message>
        <source>No file in it is named like a month, such as 2026-11.txt, and RedNotebook says only so what its days belong to. Nothing was imported. Choose the folder with the months, or one of them under its own name.</source>
        <translation>Aucun fichier n’y porte le nom d’un mois, comme 2026-11.txt, et RedNotebook ne dit qu’ainsi à quoi appartiennent ses jours. Rien n’a été importé. Choisis le dossier des mois, ou l’un d’eux sous son propre nom.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectPage</name>
    <message>
        <source>Look back, in your own words</source>
        <translation>Regarder en arrière, dans tes propres mots</translation>
    </message>
    <message>
        <source>Only here, only for you, unless you share it.</source>
        <translation>Seulement ici, seulement pour toi, sauf si tu le partages.</translation>
    </message>
    <message>
        <source>What I did…</source>
        <translation>Ce que j’ai fait…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Reflections by week, newest first</source>
        <translation>Réflexions par semaine, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Kept. Undo with %1.</source>
        <translation>Gardé. Annule avec %1.</translation>
    </message>
    <message>
        <source>Moved to the trash, where it stays for 30 days. Undo with %1.</source>
        <translation>Mis à la corbeille, où cela reste 30 jours. Annule avec %1.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copié en Markdown.</translation>
    </message>
</context>
<context>
    <name>tryboth::Reflection</name>
    <message>
        <source>A text of a reflection holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Un texte de réflexion contient au plus %1 caractères. Raccourcis-le&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The reflection has no valid day. Nothing was changed.</source>
        <translation>La réflexion n’a pas de jour valide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An answer belongs to no question. Nothing was changed.</source>
        <translation>Une réponse n’appartient à aucune question. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A rating from memory lies between −3 and +3. Nothing was changed. Choose one of these.</source>
        <translation>Une évaluation de mémoire est comprise entre −3 et +3. Rien n’a été modifié. Choisis l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionChanges</name>
    <message>
        <source>Write reflection</source>
        <translation>Écrire une réflexion</translation>
    </message>
    <message>
        <source>There is nothing in this reflection yet. Nothing was changed. Write or rate one thing.</source>
        <translation>Il n’y a encore rien dans cette réflexion. Rien n’a été modifié. Écris ou évalue une chose.</translation>
    </message>
    <message>
        <source>Finish weekly reflection</source>
        <translation>Terminer la réflexion de la semaine</translation>
    </message>
    <message>
        <source>Delete reflection</source>
        <translation>Supprimer la réflexion</translation>
    </message>
    <message>
        <source>Put question aside</source>
        <translation>Mettre la question de côté</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Enregistrer la question</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Look at entry again</source>
        <translation>Regarder l’entrée à nouveau</translation>
    </message>
    <message>
        <source>Remove second look</source>
        <translation>Retirer le second regard</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionEditor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A title, if you like</source>
        <translation>Un titre, si tu veux</translation>
    </message>
    <message>
        <source>Text, as Markdown</source>
        <translation>Texte, en Markdown</translation>
    </message>
    <message>
        <source>Write as it comes. # makes a heading, - a list, *asterisks* stress a word.</source>
        <translation>Écris comme cela vient. # fait un titre, - une liste, *astérisques* souligne un mot.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Link an entry or experiment…</source>
        <translation>Lier une entrée ou une expérience…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>Orthographe…</translation>
    </message>
    <message>
        <source>No dictionaries are installed</source>
        <translation>Aucun dictionnaire n’est installé</translation>
    </message>
    <message>
        <source>Spelling is not checked: no Hunspell dictionary is installed. A package such as hunspell-en-us brings one.</source>
        <translation>L’orthographe n’est pas vérifiée&#xa0;: aucun dictionnaire Hunspell n’est installé. Un paquet comme hunspell-fr en apporte un.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long.</source>
        <translation>
            <numerusform>%n caractère de trop.</numerusform>
            <numerusform>%n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>About:</source>
        <extracomment>before the names of what a reflection is linked to</extracomment>
        <translation>À propos de&#xa0;:</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>button: %1 is what a reflection is linked to; pressing it takes the link away</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take away the link to %1</source>
        <translation>Retirer le lien vers %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionJson</name>
    <message>
        <source>it has no id, no kind or no day.</source>
        <translation>cela n’a pas d’identifiant, de genre ou de jour.</translation>
    </message>
    <message>
        <source>it has no id, no day or no rating, or belongs to no entry.</source>
        <translation>cela n’a pas d’identifiant, de jour ou d’évaluation, ou n’appartient à aucune entrée.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>cela n’a pas d’identifiant.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionListModel</name>
    <message>
        <source>Week of %1</source>
        <extracomment>a row above the reflections of a week: %1 is &quot;16 to 22 November&quot;</extracomment>
        <translation>Semaine du %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionPane</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Entries of this week</source>
        <translation>Entrées de cette semaine</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>La semaine du %1</translation>
    </message>
    <message>
        <source>No entries. One question fits all the same.</source>
        <translation>Aucune entrée. Une question convient tout de même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entrée.</numerusform>
            <numerusform>%Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory first: before you look at the log of this week, rate it from memory. It takes about ten minutes, and you can stop anywhere.</source>
        <translation>La mémoire d’abord&#xa0;: avant de regarder le journal de cette semaine, évalue-la de mémoire. Cela prend environ dix minutes, et tu peux t’arrêter n’importe où.</translation>
    </message>
    <message>
        <source>Go on with this week</source>
        <translation>Continuer cette semaine</translation>
    </message>
    <message>
        <source>Look back on this week</source>
        <translation>Faire le bilan de cette semaine</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>About:</source>
        <extracomment>before the names of what a reflection is linked to</extracomment>
        <translation>À propos de&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an entry: %1 its title, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionStore</name>
    <message>
        <source>This reflection is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Cette réflexion n’est plus dans le journal. Rien n’a été modifié. Regarde dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionWeek</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a week: its first and its last day, with years
----------
a week within a month: %1 is the number of its first day, %2 its last day: &quot;16 to 22 November&quot;</extracomment>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionWords</name>
    <message>
        <source>%1: from %2 to %3.</source>
        <extracomment>how far the ratings of a week reach: %1 is &quot;People&quot;, %2 and %3 are ratings such as −1</extracomment>
        <translation>%1&#xa0;: de %2 à %3.</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Réflexion de la semaine</translation>
    </message>
    <message>
        <source>A question of the day</source>
        <extracomment>a reflection that answers the question of a day</extracomment>
        <translation>Une question du jour</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Weekly reflection, %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>Réflexion de la semaine, %1</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce qui a marché</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>What I will try next week</source>
        <translation>Ce que j’essaierai la semaine prochaine</translation>
    </message>
    <message>
        <source>people work %1</source>
        <extracomment>a rating from memory: %1 is a number such as +1</extracomment>
        <translation>travail humain %1</translation>
    </message>
    <message>
        <source>technical work %1</source>
        <translation>travail technique %1</translation>
    </message>
    <message>
        <source>From memory: %1.</source>
        <extracomment>%1 is &quot;people work +1, technical work −2&quot;</extracomment>
        <translation>De mémoire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rated after seeing the charts.</source>
        <translation>Évalué après avoir vu les graphiques.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries without a rating.</source>
        <translation>
            <numerusform>%Ln entrée sans évaluation.</numerusform>
            <numerusform>%Ln entrées sans évaluation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Reminder</name>
    <message>
        <source>Set the reminder</source>
        <translation>Régler le rappel</translation>
    </message>
</context>
<context>
    <name>tryboth::RemovedRow</name>
    <message>
        <source>What this was a part of is no longer in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>Ce dont cela faisait partie n’est plus dans le journal. Rien n’a été modifié. Copie le texte là où tu en as besoin.</translation>
    </message>
    <message>
        <source>This is in the journal again. Nothing was changed. Look for it there.</source>
        <translation>Cela est de nouveau dans le journal. Rien n’a été modifié. Cherche-le là.</translation>
    </message>
</context>
<context>
    <name>tryboth::RepliesCard</name>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Afficher l’entrée</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Une question à emporter</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Let it wait on Today again</source>
        <translation>La laisser attendre à nouveau sur Aujourd’hui</translation>
    </message>
    <message>
        <source>Decide on a step</source>
        <translation>Décider d’une étape</translation>
    </message>
    <message>
        <source>Let a question wait</source>
        <translation>Laisser une question attendre</translation>
    </message>
    <message>
        <source>Put a question away</source>
        <translation>Ranger une question</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyDialog</name>
    <message>
        <source>Choose the reply that your coach gave you.</source>
        <translation>Choisis la réponse que ton coach t’a donnée.</translation>
    </message>
    <message>
        <source>&amp;These words are the same on my coach&apos;s screen</source>
        <translation>Ces mots sont les &amp;mêmes sur l’écran de mon coach</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Prendre</translation>
    </message>
    <message>
        <source>Merge a reply</source>
        <translation>Fusionner une réponse</translation>
    </message>
    <message>
        <source>What the reply says</source>
        <translation>Ce que dit la réponse</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Choose a reply</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Tout fichier</translation>
    </message>
    <message>
        <source>This file cannot be read: %1. Nothing was changed. Choose another one.</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: %1. Rien n’a été modifié. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>This reply is already here. Nothing was added.</source>
        <translation>Cette réponse est déjà là. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>%1 replied to what you shared on %2. Comments: %3. Questions: %4. Proposed steps: %5.</source>
        <translation>%1 a répondu à ce que tu as partagé le %2. Commentaires&#xa0;: %3. Questions&#xa0;: %4. Étapes proposées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>This answers what you shared with %1 on %2, but it comes from a key that you have not confirmed; its sender says to be “%3”. Compare these eight words with your coach, best by voice, or discard it. Nothing was changed.</source>
        <translation>Ceci répond à ce que tu as partagé avec %1 le %2, mais vient d’une clé que tu n’as pas confirmée&#x202f;; qui l’envoie dit être «&#x202f;%3&#x202f;». Compare ces huit mots avec ton coach, de préférence de vive voix, ou rejette-la. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Une question à emporter</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (d’ici le %1)</translation>
    </message>
    <message>
        <source>A proposed step</source>
        <translation>Une étape proposée</translation>
    </message>
    <message>
        <source>The reply is taken in. Its questions wait on Today. Undo with Ctrl+Z.</source>
        <translation>La réponse est prise. Ses questions attendent sur Aujourd’hui. Annule avec Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyJson</name>
    <message>
        <source>Part %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>La partie %1 de cette réponse ne peut pas être juste&#xa0;: %2 Rien n’a été modifié. Redemande la réponse.</translation>
    </message>
    <message>
        <source>The beginning of this reply cannot be right: %1 Nothing was changed. Ask for the reply again.</source>
        <translation>Le début de cette réponse ne peut pas être juste&#xa0;: %1 Rien n’a été modifié. Redemande la réponse.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyMerging</name>
    <message>
        <source>This reply belongs to another journal. Nothing was changed. Open it in the journal that shared.</source>
        <translation>Cette réponse appartient à un autre journal. Rien n’a été modifié. Ouvre-la dans le journal qui a partagé.</translation>
    </message>
    <message>
        <source>This reply comes from a key that you have not confirmed. Nothing was changed. Compare its eight words with your coach and accept it, or discard it.</source>
        <translation>Cette réponse vient d’une clé que tu n’as pas confirmée. Rien n’a été modifié. Compare ses huit mots avec ton coach et accepte-la, ou rejette-la.</translation>
    </message>
    <message>
        <source>Merge reply</source>
        <translation>Fusionner la réponse</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyWords</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>taken on, changed</source>
        <translation>prise, changée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>laissée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>You changed this entry after sharing it. The comment refers to the earlier wording.</source>
        <translation>Tu as changé cette entrée après l’avoir partagée. Le commentaire porte sur le texte antérieur.</translation>
    </message>
    <message>
        <source>This entry is no longer here. The comment is kept with the reply.</source>
        <translation>Cette entrée n’est plus ici. Le commentaire est gardé avec la réponse.</translation>
    </message>
    <message>
        <source>From your coach</source>
        <translation>De ton coach</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Quelqu’un sans nom</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyWriting</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>the whole share</source>
        <translation>le partage entier</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>%1 is a kind of comment</comment>
        <translation>%1 sur «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Une question à emporter</translation>
    </message>
    <message>
        <source>A step, by %1</source>
        <comment>%1 is a date</comment>
        <translation>Une étape, d’ici le %1</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>There is nothing to reply yet. Nothing was written. Write a comment, mark a question to be sent, or propose a step.</source>
        <translation>Il n’y a encore rien à répondre. Rien n’a été écrit. Écris un commentaire, marque une question à envoyer, ou propose une étape.</translation>
    </message>
    <message>
        <source>This share came without a key to reply to. Nothing was written. Ask your client for a share with their key.</source>
        <translation>Ce partage est venu sans clé pour y répondre. Rien n’a été écrit. Demande à la personne accompagnée un partage avec sa clé.</translation>
    </message>
</context>
<context>
    <name>tryboth::ResultStep</name>
    <message>
        <source>Before and during</source>
        <translation>Avant et pendant</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewChanges</name>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed.</source>
        <translation>Cette expérience n’est plus dans le journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A session moves to a day from today to the end of its experiment, %1. Choose another day; nothing was changed.</source>
        <translation>Une séance se déplace à un jour entre aujourd’hui et la fin de son expérience, le %1. Choisis un autre jour&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Mark session</source>
        <translation>Marquer la séance</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>Log session</source>
        <translation>Noter la séance</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>The forecast stays sealed until the experiment is over. Nothing was changed.</source>
        <translation>Le pronostic reste scellé jusqu’à la fin de l’expérience. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write first what you think happened, then open the forecast. Nothing was changed.</source>
        <translation>Écris d’abord ce qui s’est passé selon toi, puis ouvre le pronostic. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open forecast</source>
        <translation>Ouvrir le pronostic</translation>
    </message>
    <message>
        <source>A review ends with one of four answers: continue, change something, pause or stop here. Nothing was changed.</source>
        <translation>Un bilan se termine par l’une de quatre réponses&#xa0;: continuer, changer quelque chose, faire une pause ou arrêter ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminer le bilan</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Porter un second regard</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Noter le jour</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewSequence</name>
    <message>
        <source>What happened, as you remember it</source>
        <translation>Ce qui s’est passé, tel que tu t’en souviens</translation>
    </message>
    <message>
        <source>What else changed?</source>
        <translation>Qu’est-ce qui a changé par ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Before you see any number: memory and log may tell different stories, and both count.</source>
        <translation>Avant que tu voies un chiffre&#xa0;: la mémoire et le journal peuvent raconter des histoires différentes, et les deux comptent.</translation>
    </message>
    <message>
        <source>A release, a new colleague, less sleep, a holiday: whatever came at the same time.</source>
        <translation>Une livraison, une nouvelle tête, moins de sommeil, des vacances&#xa0;: tout ce qui est venu en même temps.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Ton pronostic</translation>
    </message>
    <message>
        <source>What else differed</source>
        <translation>Ce qui différait par ailleurs</translation>
    </message>
    <message>
        <source>Did it occur?</source>
        <translation>Est-ce arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Un second regard</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminer le bilan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Write a sentence from memory first. The forecast and the marks come after it.</source>
        <translation>Écris d’abord une phrase de mémoire. Le pronostic et les marques viennent après.</translation>
    </message>
    <message>
        <source>Open the forecast to go on.</source>
        <translation>Ouvre le pronostic pour continuer.</translation>
    </message>
    <message>
        <source>Choose one of the four. All of them are good endings.</source>
        <translation>Choisis l’une des quatre. Toutes sont de bonnes fins.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewWords</name>
    <message>
        <source>Looked back on %1: %2</source>
        <extracomment>%1 a day, %2 what one decided, &quot;Continue&quot;</extracomment>
        <translation>Bilan fait le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As I remembered it</source>
        <translation>Tel que je m’en souvenais</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Ce qui a changé par ailleurs</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Mes surprises</translation>
    </message>
    <message>
        <source>Second look on %1</source>
        <extracomment>%1 a day: heading of what was written at a second look</extracomment>
        <translation>Second regard le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a short heading and what one wrote below it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::RhythmField</name>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <translation>Minutes chaque fois</translation>
    </message>
    <message>
        <source>Times in each</source>
        <translation>Nombre de fois par</translation>
    </message>
    <message>
        <source>times a</source>
        <extracomment>a rhythm: &quot;2 times a week, 45 minutes each&quot;</extracomment>
        <translation>fois par</translation>
    </message>
    <message>
        <source>minutes each</source>
        <extracomment>a rhythm: &quot;2 times a week, 45 minutes each&quot;</extracomment>
        <translation>minutes chaque fois</translation>
    </message>
</context>
<context>
    <name>tryboth::RunningCard</name>
    <message>
        <source>Running experiments</source>
        <translation>Expériences en cours</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>If the answer is unclear, try both: a few weeks each, with a stated end.</source>
        <translation>Si la réponse n’est pas claire, essaie les deux&#xa0;: quelques semaines chacune, avec une fin dite.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Porter un second regard</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Planned for today:</source>
        <translation>Prévu pour aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>Rate it</source>
        <extracomment>button: log an entry that belongs to a planned session</extracomment>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>ended on %1 · time for a second look</source>
        <translation>terminée le %1 · temps d’un second regard</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>commence le %1</translation>
    </message>
    <message>
        <source>ended on %1 · %2</source>
        <comment>%2 is “kept 3 of 4”</comment>
        <translation>terminée le %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>review in %n days</source>
        <translation>
            <numerusform>bilan dans %n jour</numerusform>
            <numerusform>bilan dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>review today</source>
        <translation>bilan aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tryboth::SavedFilter</name>
    <message>
        <source>The name of a saved search has 1 to %1 characters. Nothing was changed. Choose another name.</source>
        <translation>Le nom d’une recherche gardée a de 1 à %1 caractères. Rien n’a été modifié. Choisis un autre nom.</translation>
    </message>
</context>
<context>
    <name>tryboth::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Garder cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Comment l’appeler&#x202f;?</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Garder la recherche</translation>
    </message>
    <message>
        <source>The search “%1” is kept under Saved searches.</source>
        <translation>La recherche «&#x202f;%1&#x202f;» est gardée sous Recherches gardées.</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Retirer la recherche</translation>
    </message>
    <message>
        <source>The search “%1” is removed. Undo with Ctrl+Z.</source>
        <translation>La recherche «&#x202f;%1&#x202f;» est retirée. Annule avec Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::SealedShare</name>
    <message>
        <source>There is no key here yet that could open this file. Nothing was changed. Ask the sender whom it was sealed for.</source>
        <translation>Il n’y a pas encore ici de clé qui puisse ouvrir ce fichier. Rien n’a été modifié. Demande à qui l’a envoyé pour qui il a été scellé.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Ce fichier dépasse %1 Mo. Rien n’a été modifié. Demande à qui l’a envoyé de partager une période plus courte.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed. Check the disk or the connection and try again.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout. Rien n’a été modifié. Vérifie le disque ou la connexion et réessaie.</translation>
    </message>
    <message>
        <source>There is neither a key nor a passphrase to seal this with. Nothing was changed. Choose one.</source>
        <translation>Il n’y a ni clé ni phrase secrète pour sceller ceci. Rien n’a été modifié. Choisis l’une d’elles.</translation>
    </message>
    <message>
        <source>This would be larger than %1 MB, more than can be opened again. Nothing was written. Choose a shorter period or fewer notes.</source>
        <translation>Cela dépasserait %1 Mo, plus qu’on ne pourrait rouvrir. Rien n’a été écrit. Choisis une période plus courte ou moins de notes.</translation>
    </message>
    <message>
        <source>There is nothing in this share that could be shown. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Il n’y a rien dans ce partage qui puisse être montré. Rien n’a été modifié. Demande qu’on refasse le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::Sealing</name>
    <message>
        <source>This file was not sealed by Tryboth or age. Nothing was changed. Choose another file.</source>
        <translation>Ce fichier n’a pas été scellé par Tryboth ou age. Rien n’a été modifié. Choisis un autre fichier.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer version of Tryboth. Nothing was changed. Install the newest version and open the file again.</source>
        <translation>Ce fichier a été scellé par une version plus récente de Tryboth. Rien n’a été modifié. Installe la dernière version et ouvre à nouveau le fichier.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Nothing was changed. Check capital letters and the keyboard layout, and try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier. Rien n’a été modifié. Vérifie les majuscules et la disposition du clavier, et réessaie.</translation>
    </message>
    <message>
        <source>None of the keys at hand opens this file. Nothing was changed. Use the key that it was sealed for, or ask the sender to seal it again.</source>
        <translation>Aucune des clés disponibles n’ouvre ce fichier. Rien n’a été modifié. Utilise la clé pour laquelle il a été scellé, ou demande à qui l’a envoyé de le sceller à nouveau.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be opened. Nothing was changed. Open a backup, or get the file again from where it came.</source>
        <translation>Ce fichier est endommagé et ne peut pas être ouvert. Rien n’a été modifié. Ouvre une sauvegarde, ou reprends le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>This file asks for more memory or time than is safe, so it was not opened. Nothing was changed. Open a backup, or get the file again from where it came.</source>
        <translation>Ce fichier demande plus de mémoire ou de temps qu’il n’est sûr, il n’a donc pas été ouvert. Rien n’a été modifié. Ouvre une sauvegarde, ou reprends le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was changed. Type a passphrase of at least 12 characters.</source>
        <translation>La phrase secrète est vide. Rien n’a été modifié. Saisis une phrase secrète d’au moins 12 caractères.</translation>
    </message>
    <message>
        <source>This text is not a complete key. Nothing was changed. Copy the whole key again, every letter of it.</source>
        <translation>Ce texte n’est pas une clé complète. Rien n’a été modifié. Copie à nouveau toute la clé, jusqu’à la dernière lettre.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Nothing was changed. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour vérifier la phrase secrète. Rien n’a été modifié. Ferme d’autres programmes et réessaie.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed. Check the disk or the connection and try again.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout. Rien n’a été modifié. Vérifie le disque ou la connexion et réessaie.</translation>
    </message>
    <message>
        <source>The file could not be written completely. The file that was there before is unchanged. Free some space or choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit en entier. Le fichier précédent est intact. Libère de la place ou choisis un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>tryboth::SearchQuery</name>
    <message>
        <source>“%1:%2” cannot be read. %3</source>
        <translation>«&#x202f;%1:%2&#x202f;» ne peut pas être lu. %3</translation>
    </message>
    <message>
        <source>Write it as energy:&gt;0 or energy:-2.</source>
        <translation>Écris-le comme energy:&gt;0 ou energy:-2.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation>Écris le jour comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Écris un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Write it as late:yes or late:no.</source>
        <translation>Écris-le comme late:yes ou late:no.</translation>
    </message>
    <message>
        <source>Write the experiment&apos;s id, as “experiments” lists it.</source>
        <translation>Écris l’identifiant de l’expérience, comme «&#x202f;experiments&#x202f;» l’énumère.</translation>
    </message>
    <message>
        <source>Focus is people, technical or mixed.</source>
        <translation>L’orientation est people, technical ou mixed.</translation>
    </message>
    <message>
        <source>Work is mine, asked or required.</source>
        <translation>Le travail est mine, asked ou required.</translation>
    </message>
    <message>
        <source>An entry came typed, by calendar or by import.</source>
        <translation>Une entrée est venue par typed, calendar ou import.</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLook</name>
    <message>
        <source>How much it was worth lies between −3 and +3. Nothing was changed. Choose one of these.</source>
        <translation>La valeur est comprise entre −3 et +3. Rien n’a été modifié. Choisis l’une d’elles.</translation>
    </message>
    <message>
        <source>The note of a second look holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>La note d’un second regard contient au plus %1 caractères. Raccourcis-la&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The second look has no valid date. Nothing was changed.</source>
        <translation>Le second regard n’a pas de date valide. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLookDialog</name>
    <message>
        <source>Keep this look</source>
        <translation>Garder ce regard</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>What you see from here</source>
        <translation>Ce que tu vois d’ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an entry: %1 its title, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Then it left you at %1, %2.</source>
        <extracomment>%1 is a rating such as −1, %2 what it means</extracomment>
        <translation>Tu l’avais alors évalué à %1, %2.</translation>
    </message>
    <message>
        <source>What you see from here, if you like</source>
        <translation>Ce que tu vois d’ici, si tu veux</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the look of %1</source>
        <translation>Retirer le regard du %1</translation>
    </message>
    <message>
        <source>Choose one of the seven, from clearly not to clearly yes.</source>
        <translation>Choisis l’un des sept, de clairement non à clairement oui.</translation>
    </message>
    <message>
        <source>Kept beside the first rating. Undo with %1.</source>
        <translation>Gardé à côté de la première évaluation. Annule avec %1.</translation>
    </message>
    <message>
        <source>Leave the second look</source>
        <translation>Quitter le second regard</translation>
    </message>
    <message>
        <source>What you wrote here is not kept yet. Leave without it?</source>
        <translation>Ce que tu as écrit ici n’est pas encore gardé. Quitter sans garder&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans garder</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLookStep</name>
    <message>
        <source>The first weeks of something new often feel unlike the later ones. A second look costs a minute.</source>
        <translation>Les premières semaines d’une nouveauté ressemblent souvent peu aux suivantes. Un second regard coûte une minute.</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Regarder à nouveau le %1</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Jeter un second regard</translation>
    </message>
</context>
<context>
    <name>tryboth::SendReplyDialog</name>
    <message>
        <source>&amp;Write the reply file…</source>
        <translation>Écr&amp;ire le fichier de réponse…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <comment>%1 is a name</comment>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Every line of the reply</source>
        <translation>Chaque ligne de la réponse</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Pas encore</translation>
    </message>
    <message>
        <source>This is exactly what leaves, sealed for your client alone. Scroll to the end before you go on. Your private notes are not in it.</source>
        <translation>Voici exactement ce qui sort, scellé pour la seule personne accompagnée. Fais défiler jusqu’à la fin avant de continuer. Tes notes privées n’y sont pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments on other shares go with the replies to those.</source>
        <translation>
            <numerusform>%Ln commentaire sur d’autres partages part avec la réponse à ceux-ci.</numerusform>
            <numerusform>%Ln commentaires sur d’autres partages partent avec les réponses à ceux-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::SessionBrief</name>
    <message>
        <source>check-ins</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>weekly reflections</source>
        <translation>réflexions de la semaine</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>expériences</translation>
    </message>
    <message>
        <source>five-year answers</source>
        <translation>réponses à cinq ans</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>raisons</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>two dates</comment>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <comment>a date</comment>
        <translation>À partir du %1.</translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <comment>a date</comment>
        <translation>Jusqu’au %1.</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>Tenu %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1 is a kind of item</comment>
        <translation>%1&#xa0;: %2 nouveaux</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>date, title, rating</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>what came: %1</source>
        <comment>a list of ratings</comment>
        <translation>ce qui est venu&#xa0;: %1</translation>
    </message>
    <message>
        <source>second look: %1</source>
        <translation>second regard&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>a step and a date</comment>
        <translation>%1 (d’ici le %2)</translation>
    </message>
    <message>
        <source>Shared: %1.</source>
        <translation>Partagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only as numbers: %1.</source>
        <translation>En chiffres seulement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Picked one by one: %1.</source>
        <translation>Choisis un à un&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Names were replaced.</source>
        <translation>Les noms ont été remplacés.</translation>
    </message>
    <message>
        <source>Names were kept.</source>
        <translation>Les noms ont été gardés.</translation>
    </message>
    <message>
        <source>Days without times of day.</source>
        <translation>Des jours sans heures.</translation>
    </message>
    <message>
        <source>What is missing says nothing.</source>
        <translation>Ce qui manque ne dit rien.</translation>
    </message>
    <message>
        <source>This share is no longer on the desk, or is to be deleted. Nothing was written. Choose another share, or note why you keep it.</source>
        <translation>Ce partage n’est plus sur le bureau, ou doit être supprimé. Rien n’a été écrit. Choisis un autre partage, ou note pourquoi tu le gardes.</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionField</name>
    <message>
        <source>Planned session that this belongs to</source>
        <translation>Séance prévue dont cela fait partie</translation>
    </message>
    <message>
        <source>No experiment</source>
        <extracomment>the entry belongs to no session of an experiment</extracomment>
        <translation>Aucune expérience</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Une autre séance</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionListModel</name>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>pas possible</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionMenu</name>
    <message>
        <source>&amp;Rate it now…</source>
        <extracomment>menu of a session: log an entry that belongs to it</extracomment>
        <translation>É&amp;valuer maintenant…</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>&amp;Tenue</translation>
    </message>
    <message>
        <source>&amp;Moved to another day…</source>
        <translation>&amp;Déplacée à un autre jour…</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>P&amp;assée</translation>
    </message>
    <message>
        <source>Not &amp;possible</source>
        <translation>Pas &amp;possible</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Say &amp;why…</source>
        <extracomment>menu of a session: a remark about what became of it</extracomment>
        <translation>Dire pour&amp;quoi…</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionPane</name>
    <message>
        <source>Planned</source>
        <comment>a question</comment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>a question</comment>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a question</comment>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>a step</comment>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Taken on</source>
        <comment>a step</comment>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a step</comment>
        <translation>Changée</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a step</comment>
        <translation>Laissée</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Faite</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Une question à toi</translation>
    </message>
    <message>
        <source>A question of your own…</source>
        <translation>Une question à toi…</translation>
    </message>
    <message>
        <source>A step to propose</source>
        <translation>Une étape à proposer</translation>
    </message>
    <message>
        <source>A step to propose…</source>
        <translation>Une étape à proposer…</translation>
    </message>
    <message>
        <source>Insert from the &amp;question bank…</source>
        <translation>Insérer de la banque de &amp;questions…</translation>
    </message>
    <message>
        <source>For the session</source>
        <translation>Pour la séance</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>No question is planned yet.</source>
        <translation>Aucune question n’est encore prévue.</translation>
    </message>
    <message>
        <source>Care: %1</source>
        <comment>when to leave a question</comment>
        <translation>Avec soin&#xa0;: %1</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>État de la question</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Supprimer cette question</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Changer une question</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Supprimer une question</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>a step and a date</comment>
        <translation>%1 (d’ici le %2)</translation>
    </message>
    <message>
        <source>State of the step</source>
        <translation>État de l’étape</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Changer une étape</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>Supprimer une étape</translation>
    </message>
    <message>
        <source>Plan a question</source>
        <translation>Prévoir une question</translation>
    </message>
    <message>
        <source>Propose a step</source>
        <translation>Proposer une étape</translation>
    </message>
    <message>
        <source>To be done by</source>
        <comment>a step, before a date</comment>
        <translation>À faire avant le</translation>
    </message>
    <message>
        <source>Day by which it shall be done</source>
        <translation>Jour avant lequel ce doit être fait</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionTile</name>
    <message>
        <source>not planned</source>
        <translation>non prévue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a session in words: its day and what became of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionWatch</name>
    <message>
        <source>Lock the journal first</source>
        <translation>Verrouille d’abord le journal</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingField</name>
    <message>
        <source>Reset</source>
        <extracomment>button: back to what this setting is at first</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Aucun n’est installé.</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;Reset everything…</source>
        <translation>Tout réinit&amp;ialiser…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Put every setting back to what it was at first? Your journals, and where they are, stay as they are.</source>
        <translation>Remettre tous les réglages à leur valeur de départ&#x202f;? Tes journaux, et leurs emplacements, restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsLinks</name>
    <message>
        <source>Keys</source>
        <extracomment>a section of the settings: the shortcuts</extracomment>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsTable</name>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>the window is never locked for being idle</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number of per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size of text and all around it</source>
        <translation>&amp;Taille du texte et de tout autour</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Lock when nothing was typed or moved &amp;for</source>
        <translation>&amp;Verrouiller quand rien n’a été tapé ou bougé pendant</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked or the computer goes to sleep</source>
        <translation>Verrouiller quand l’écran est verrouillé ou que l’ordinateur s’en&amp;dort</translation>
    </message>
    <message>
        <source>Lock when the window is &amp;minimised</source>
        <translation>Verrouiller quand la fenêtre est &amp;réduite</translation>
    </message>
    <message>
        <source>Clear what I co&amp;pied after a minute</source>
        <translation>Effacer ce que j’ai co&amp;pié après une minute</translation>
    </message>
    <message>
        <source>What you copy from an encrypted journal leaves the clipboard again, unless you have copied something else by then.</source>
        <translation>Ce que tu copies d’un journal chiffré quitte le presse-papiers, sauf si tu as copié autre chose entre-temps.</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Afficher une icône dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>A click on it opens a small window for one check-in. Desktops without a tray show none.</source>
        <translation>Un clic dessus ouvre une petite fenêtre pour une entrée. Les systèmes sans zone de notification n’en montrent pas.</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Tryboth in the tray</source>
        <translation>Fermer la &amp;fenêtre laisse Tryboth dans la zone de notification</translation>
    </message>
    <message>
        <source>The journal stays open without a window, and locks when you said it should. Without the icon, closing ends the program.</source>
        <translation>Le journal reste ouvert sans fenêtre, et se verrouille quand tu l’as dit. Sans l’icône, fermer termine le programme.</translation>
    </message>
    <message>
        <source>&amp;Remember which journals were open</source>
        <translation>&amp;Se rappeler quels journaux étaient ouverts</translation>
    </message>
    <message>
        <source>Where they lie and what they are called, for “Open recent” and the next start; nothing that is in them.</source>
        <translation>Où ils se trouvent et comment ils s’appellent, pour «&#x202f;Ouvrir un fichier récent&#x202f;» et le prochain démarrage&#x202f;; rien de leur contenu.</translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation>Vérifier l’orthographe en</translation>
    </message>
    <message>
        <source>Up to two of the dictionaries that are installed.</source>
        <translation>Jusqu’à deux des dictionnaires installés.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Autour de la fenêtre</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareBands</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Shares: %1</source>
        <comment>a list of stretches of days</comment>
        <translation>Partages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareBundle</name>
    <message>
        <source>A share holds at most %1 items. Nothing was changed. Choose a shorter period.</source>
        <translation>Un partage contient au plus %1 éléments. Rien n’a été modifié. Choisis une période plus courte.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>il y figure deux fois.</translation>
    </message>
    <message>
        <source>Item %1 of this share cannot be right: %2 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>L’élément %1 de ce partage ne peut pas être juste&#xa0;: %2 Rien n’a été modifié. Demande à qui l’a envoyé de refaire le fichier.</translation>
    </message>
    <message>
        <source>This share has no id. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Ce partage n’a pas d’identifiant. Rien n’a été modifié. Demande à qui l’a envoyé de refaire le fichier.</translation>
    </message>
    <message>
        <source>A name holds at most %1 characters, a cover note and what was agreed at most %2 each. Nothing was changed. Shorten them.</source>
        <translation>Un nom contient au plus %1 caractères, un mot d’accompagnement et ce qui a été convenu au plus %2 chacun. Rien n’a été modifié. Raccourcis-les.</translation>
    </message>
    <message>
        <source>This share has a day that cannot be right. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Ce partage a un jour qui ne peut pas être juste. Rien n’a été modifié. Demande à qui l’a envoyé de refaire le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareCard</name>
    <message>
        <source>&amp;Delete this share…</source>
        <translation>&amp;Supprimer ce partage…</translation>
    </message>
    <message>
        <source>&amp;Keep it, because…</source>
        <translation>&amp;Garder, parce que…</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <comment>%1 is a date</comment>
        <translation>Partagé le %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>about confidentiality</comment>
        <translation>Convenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be deleted after %1.</source>
        <comment>%1 is a date</comment>
        <translation>À supprimer après le %1.</translation>
    </message>
    <message>
        <source>To be deleted after %1. You keep it because: %2</source>
        <comment>%1 is a date</comment>
        <translation>À supprimer après le %1. Tu le gardes parce que&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareDialog</name>
    <message>
        <source>Prepare a share</source>
        <translation>Préparer un partage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>As a readable &amp;page instead…</source>
        <translation>En &amp;page lisible plutôt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>Regarde encore une fois</translation>
    </message>
    <message>
        <source>A word along with it</source>
        <translation>Un mot pour l’accompagner</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>a step, how many there are, what it is called</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Seal and save…</source>
        <translation>&amp;Sceller et enregistrer…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Decide on each word, or say that the rest are no names.</source>
        <translation>Décide de chaque mot, ou dis que les autres ne sont pas des noms.</translation>
    </message>
    <message>
        <source>Scroll to the end.</source>
        <translation>Fais défiler jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Add %1 to the address book</source>
        <translation>Ajouter %1 au carnet d’adresses</translation>
    </message>
    <message>
        <source>Note names</source>
        <translation>Noter les noms</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Tags and circumstances</source>
        <translation>Étiquettes et circonstances</translation>
    </message>
    <message>
        <source>Sealed forecasts</source>
        <translation>Pronostics scellés</translation>
    </message>
    <message>
        <source>The list of names</source>
        <translation>La liste des noms</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>Earlier versions of texts</source>
        <translation>Versions antérieures des textes</translation>
    </message>
    <message>
        <source>How much there is besides</source>
        <translation>Combien il y a d’autre</translation>
    </message>
    <message>
        <source>Seal and save the share</source>
        <translation>Sceller et enregistrer le partage</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Written to %1. Give your coach the passphrase another way, not with the file.</source>
        <translation>Écrit dans %1. Donne la phrase secrète à ton coach par une autre voie, pas avec le fichier.</translation>
    </message>
    <message>
        <source>Written to %1, sealed for %2. A work mailbox is read by more than one.</source>
        <translation>Écrit dans %1, scellé pour %2. Une boîte aux lettres professionnelle est lue par plus d’une personne.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Non scellé</translation>
    </message>
    <message>
        <source>A readable page is not sealed: whoever gets hold of the file can read it, and so can every mailbox it passes. Seal the share unless your coach cannot open it.</source>
        <translation>Une page lisible n’est pas scellée&#xa0;: qui obtient le fichier peut la lire, et toute boîte aux lettres par où elle passe aussi. Scelle le partage, sauf si ton coach ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>Save it readable…</source>
        <translation>Enregistrer lisible…</translation>
    </message>
    <message>
        <source>Save a readable page</source>
        <translation>Enregistrer une page lisible</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A share of %1</source>
        <translation>Un partage du %1</translation>
    </message>
    <message>
        <source>Written to %1. It is not sealed.</source>
        <translation>Écrit dans %1. Il n’est pas scellé.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareIntake</name>
    <message>
        <source>This client is no longer on the desk. Nothing was changed. Choose another one.</source>
        <translation>Cette personne n’est plus sur le bureau. Rien n’a été modifié. Choisis-en une autre.</translation>
    </message>
    <message>
        <source>The key of this share has not been compared yet. Nothing was changed. Compare its eight words with your client first.</source>
        <translation>La clé de ce partage n’a pas encore été comparée. Rien n’a été modifié. Compare d’abord ses huit mots avec la personne accompagnée.</translation>
    </message>
    <message>
        <source>This share carries another key than this client had before. Nothing was changed. Compare the eight words with your client first.</source>
        <translation>Ce partage porte une autre clé que celle qu’avait cette personne. Rien n’a été modifié. Compare d’abord les huit mots avec elle.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed. Look whether it is still there and whether you may read it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Rien n’a été modifié. Regarde s’il est encore là et si tu as le droit de le lire.</translation>
    </message>
    <message>
        <source>This share carries the key of this client, but does not prove that they made it. Nothing was changed. Ask your client whether they sent it, and confirm it then.</source>
        <translation>Ce partage porte la clé de cette personne accompagnée, mais ne prouve pas qu’il vient d’elle. Rien n’a été modifié. Demande-lui si elle l’a envoyé, puis confirme-le.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareItem</name>
    <message>
        <source>it has no valid day.</source>
        <translation>il n’a pas de jour valide.</translation>
    </message>
    <message>
        <source>a rating lies outside −3 to +3.</source>
        <translation>une évaluation est hors de −3 à +3.</translation>
    </message>
    <message>
        <source>a number lies outside of its range.</source>
        <translation>un nombre est hors de sa plage.</translation>
    </message>
    <message>
        <source>a word in it is none that Tryboth knows.</source>
        <translation>un de ses mots est inconnu de Tryboth.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>cela n’a pas d’identifiant.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareJson</name>
    <message>
        <source>Item %1 of this share cannot be right: %2 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>L’élément %1 de ce partage ne peut pas être juste&#xa0;: %2 Rien n’a été modifié. Demande à qui l’a envoyé de refaire le fichier.</translation>
    </message>
    <message>
        <source>The beginning of this share cannot be right: %1 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Le début de ce partage ne peut pas être juste&#xa0;: %1 Rien n’a été modifié. Demande à qui l’a envoyé de refaire le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareLedgerModel</name>
    <message>
        <source>%1 (not sealed)</source>
        <translation>%1 (non scellé)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Delete by</source>
        <translation>À supprimer d’ici le</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareLetterPane</name>
    <message>
        <source>Ask to &amp;delete it by</source>
        <translation>Demander de le &amp;supprimer d’ici le</translation>
    </message>
    <message>
        <source>Day by which your coach is asked to delete it</source>
        <translation>Jour limite demandé à ton coach pour le supprimer</translation>
    </message>
    <message>
        <source>So it begins</source>
        <translation>Il commence ainsi</translation>
    </message>
    <message>
        <source>The note asks your coach to delete this by that day, and their app will remind them. A file that has left cannot be called back.</source>
        <translation>Le mot demande à ton coach de supprimer ceci d’ici ce jour, et son application le lui rappellera. Un fichier sorti ne peut pas être rappelé.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareNamesPane</name>
    <message>
        <source>Words that may be names</source>
        <translation>Mots qui pourraient être des noms</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>The &amp;rest are no names</source>
        <translation>Les autres ne sont pas des &amp;noms</translation>
    </message>
    <message>
        <source>The app only replaces what you listed or marked. It cannot find every way to recognise a person.</source>
        <translation>L’application ne remplace que ce que tu as listé ou marqué. Elle ne peut pas trouver tout ce qui fait reconnaître une personne.</translation>
    </message>
    <message>
        <source>Names replaced: %1. Words that may be names and stay: %2. Please look at them.</source>
        <translation>Noms remplacés&#xa0;: %1. Mots qui pourraient être des noms et restent&#xa0;: %2. Regarde-les, s’il te plaît.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>pas décidé</translation>
    </message>
    <message>
        <source>a name: replace it</source>
        <translation>un nom&#xa0;: le remplacer</translation>
    </message>
    <message>
        <source>no name: it stays</source>
        <translation>pas un nom&#xa0;: il reste</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareOpening</name>
    <message>
        <source>Passphrase of the share</source>
        <translation>Phrase secrète du partage</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase that your client told you another way.</source>
        <translation>«&#x202f;%1&#x202f;» est scellé avec une phrase secrète que la personne accompagnée t’a dite par une autre voie.</translation>
    </message>
    <message>
        <source>This share is on the desk already. Nothing was added.</source>
        <translation>Ce partage est déjà sur le bureau. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Ouvrir un partage</translation>
    </message>
</context>
<context>
    <name>tryboth::SharePage</name>
    <message>
        <source>&amp;Prepare a share…</source>
        <translation>&amp;Préparer un partage…</translation>
    </message>
    <message>
        <source>Nothing was shared yet</source>
        <translation>Rien n’a encore été partagé</translation>
    </message>
    <message>
        <source>A share is a file for one person, sealed, with exactly what you chose. You see every line of it before it leaves.</source>
        <translation>Un partage est un fichier pour une personne, scellé, avec exactement ce que tu as choisi. Tu en vois chaque ligne avant qu’il sorte.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>For one person, sealed, and only what you choose.</source>
        <translation>Pour une personne, scellé, et seulement ce que tu choisis.</translation>
    </message>
    <message>
        <source>&amp;Merge a reply…</source>
        <translation>&amp;Fusionner une réponse…</translation>
    </message>
    <message>
        <source>N&amp;ames…</source>
        <translation>N&amp;oms…</translation>
    </message>
    <message>
        <source>My &amp;key…</source>
        <translation>Ma &amp;clé…</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Ce qui a été partagé</translation>
    </message>
    <message>
        <source>&amp;Go on with it…</source>
        <translation>&amp;Continuer avec lui…</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Le jeter</translation>
    </message>
    <message>
        <source>A share that is not finished</source>
        <translation>Un partage qui n’est pas terminé</translation>
    </message>
    <message>
        <source>What you wrote and chose for it waits here. Nothing of it has left.</source>
        <translation>Ce que tu as écrit et choisi pour lui attend ici. Rien n’en est sorti.</translation>
    </message>
</context>
<context>
    <name>tryboth::SharePreviewPane</name>
    <message>
        <source>Take out what is &amp;marked</source>
        <translation>Enlever ce qui est &amp;marqué</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Would the people in these lines mind being read about?</source>
        <translation>Les gens de ces lignes seraient-ils gênés qu’on les lise&#x202f;?</translation>
    </message>
    <message>
        <source>Mark any words with Shift and the arrow keys, or with the mouse. They are replaced by […], everywhere in this share.</source>
        <translation>Marque des mots avec Maj et les flèches, ou avec la souris. Ils sont remplacés par […], partout dans ce partage.</translation>
    </message>
    <message>
        <source>This is exactly what leaves. Scroll to the end before you go on.</source>
        <translation>Voici exactement ce qui sort. Fais défiler jusqu’à la fin avant de continuer.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>words that somebody marked, within a list of such words</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Still there: %1. Only words of yours can be taken out here, no days, ratings or labels. Go back to leave out a whole item.</source>
        <translation>Toujours là&#xa0;: %1. Seuls tes propres mots peuvent être retirés ici, pas les jours, les notes ni les libellés. Reviens en arrière pour laisser de côté un élément entier.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareRecord</name>
    <message>
        <source>A coach needs a name of 1 to %1 characters. Type one; nothing was changed.</source>
        <translation>Un coach a besoin d’un nom de 1 à %1 caractères. Saisis-en un&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What was agreed holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Ce qui a été convenu contient au plus %1 caractères. Raccourcis&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareRecordJson</name>
    <message>
        <source>it has no id, or its key is none.</source>
        <translation>cela n’a pas d’identifiant, ou sa clé n’en est pas une.</translation>
    </message>
    <message>
        <source>it has no id or no kind.</source>
        <translation>cela n’a pas d’identifiant ou de genre.</translation>
    </message>
    <message>
        <source>it has no id or answers nothing.</source>
        <translation>cela n’a pas d’identifiant ou ne répond à rien.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>cela n’a pas d’identifiant.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareReply</name>
    <message>
        <source>it has no id of its own.</source>
        <translation>cela n’a pas d’identifiant propre.</translation>
    </message>
    <message>
        <source>it says nothing.</source>
        <translation>cela ne dit rien.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>cela dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>it quotes more than %1 characters.</source>
        <translation>cela cite plus de %1 caractères.</translation>
    </message>
    <message>
        <source>Comment %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>Le commentaire %1 de cette réponse ne peut pas être juste&#xa0;: %2 Rien n’a été modifié. Redemande la réponse.</translation>
    </message>
    <message>
        <source>Question %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>La question %1 de cette réponse ne peut pas être juste&#xa0;: %2 Rien n’a été modifié. Redemande la réponse.</translation>
    </message>
    <message>
        <source>it has no valid day.</source>
        <translation>il n’a pas de jour valide.</translation>
    </message>
    <message>
        <source>Step %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>L’étape %1 de cette réponse ne peut pas être juste&#xa0;: %2 Rien n’a été modifié. Redemande la réponse.</translation>
    </message>
    <message>
        <source>This reply does not say which share it answers. Nothing was changed. Ask for the reply again.</source>
        <translation>Cette réponse ne dit pas à quel partage elle répond. Rien n’a été modifié. Redemande la réponse.</translation>
    </message>
    <message>
        <source>A reply holds at most %1 parts and a name of at most %2 characters. Nothing was changed. Ask for a shorter reply.</source>
        <translation>Une réponse contient au plus %1 parties et un nom d’au plus %2 caractères. Rien n’a été modifié. Demande une réponse plus courte.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareVersion</name>
    <message>
        <source>This file is a share, not a reply. Nothing was changed. Open it on a coach&apos;s desk.</source>
        <translation>Ce fichier est un partage, pas une réponse. Rien n’a été modifié. Ouvre-le sur un bureau de coach.</translation>
    </message>
    <message>
        <source>This file is a reply, not a share. Nothing was changed. Open it in the journal that shared.</source>
        <translation>Ce fichier est une réponse, pas un partage. Rien n’a été modifié. Ouvre-le dans le journal qui a partagé.</translation>
    </message>
    <message>
        <source>This file holds neither a share nor a reply of Tryboth. Nothing was changed. Choose another file.</source>
        <translation>Ce fichier ne contient ni partage ni réponse de Tryboth. Rien n’a été modifié. Choisis un autre fichier.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tryboth (version %1; this one reads up to %2). Nothing was changed. Install the newest version and open the file again.</source>
        <translation>Ce fichier a été écrit par un Tryboth plus récent (version %1&#x202f;; celui-ci lit jusqu’à %2). Rien n’a été modifié. Installe la dernière version et ouvre à nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWhatPane</name>
    <message>
        <source>Only what is new &amp;since the last share</source>
        <translation>Seulement le nouveau depui&amp;s le dernier partage</translation>
    </message>
    <message>
        <source>&amp;Replace listed names</source>
        <translation>&amp;Remplacer les noms de la liste</translation>
    </message>
    <message>
        <source>With &amp;times of day</source>
        <translation>Avec les &amp;heures</translation>
    </message>
    <message>
        <source>With ta&amp;gs, circumstances and who chose the work</source>
        <translation>Avec éti&amp;quettes, circonstances et qui a choisi le travail</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Which experiment</source>
        <translation>Quelle expérience</translation>
    </message>
    <message>
        <source>You have added items from your reasons. Add them?</source>
        <translation>Tu as ajouté des éléments de tes raisons. Les ajouter&#x202f;?</translation>
    </message>
    <message>
        <source>Single items</source>
        <translation>Éléments isolés</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>all of this time</source>
        <translation>tout de cette période</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Items that leave: %1</source>
        <translation>Éléments qui sortent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWhomPane</name>
    <message>
        <source>What you call your coach</source>
        <translation>Comment tu appelles ton coach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>How it is sealed</source>
        <translation>Comment c’est scellé</translation>
    </message>
    <message>
        <source>With my coach&apos;s key</source>
        <translation>Avec la clé de mon coach</translation>
    </message>
    <message>
        <source>With a passphrase that I tell them another way</source>
        <translation>Avec une phrase secrète que je lui dis par une autre voie</translation>
    </message>
    <message>
        <source>What you agreed on. It goes along with the share.</source>
        <translation>Ce qui a été convenu entre toi et ton coach. Cela part avec le partage.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Public key of your coach</source>
        <translation>Clé publique de ton coach</translation>
    </message>
    <message>
        <source>&amp;These words are the same on my coach&apos;s screen</source>
        <translation>Ces mots sont les &amp;mêmes sur l’écran de mon coach</translation>
    </message>
    <message>
        <source>Passphrase of the share</source>
        <translation>Phrase secrète du partage</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the share, again</source>
        <translation>Phrase secrète du partage, encore</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>At least 12 characters. Tell it another way, not with the file.</source>
        <translation>Au moins 12 caractères. Dis-la par une autre voie, pas avec le fichier.</translation>
    </message>
    <message>
        <source>Type a name for your coach.</source>
        <translation>Saisis un nom pour ton coach.</translation>
    </message>
    <message>
        <source>Paste your coach&apos;s whole public key. It begins with age1.</source>
        <translation>Colle toute la clé publique de ton coach. Elle commence par age1.</translation>
    </message>
    <message>
        <source>Compare the eight words with your coach, best by voice.</source>
        <translation>Compare les huit mots avec ton coach, de préférence de vive voix.</translation>
    </message>
    <message>
        <source>Type a passphrase of at least 12 characters.</source>
        <translation>Saisis une phrase secrète d’au moins 12 caractères.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWords</name>
    <message>
        <source>engagement %1</source>
        <translation>attention %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Qui l’a choisi</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Looked at again on %1</source>
        <translation>Regardé à nouveau le %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Arrêtée le</translation>
    </message>
    <message>
        <source>Before, from</source>
        <translation>Avant, du</translation>
    </message>
    <message>
        <source>Before, to</source>
        <translation>Avant, au</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Ce que je veux découvrir</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Je m’attends à</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Ce qui me ferait changer d’avis</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Comment j’en sors</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Réversible</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>À qui la question a été posée</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>Couplée avec</translation>
    </message>
    <message>
        <source>One question to compare on</source>
        <translation>Une question sur laquelle comparer</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>non prévue</translation>
    </message>
    <message>
        <source>Session, %1</source>
        <translation>Séance, %1</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>Expérience&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, sure to %2 %</source>
        <translation>%1, certitude de %2&#x202f;%</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Scellé le</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronostic</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Ce qui s’est passé, je crois</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Ce qui a changé par ailleurs</translation>
    </message>
    <message>
        <source>Did what would change my mind occur</source>
        <translation>Ce qui me ferait changer d’avis est-il arrivé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Second look due on</source>
        <translation>Second regard à venir le</translation>
    </message>
    <message>
        <source>Looked again on</source>
        <translation>Regardé à nouveau le</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Second regard</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>People work, from memory</source>
        <translation>Travail humain, de mémoire</translation>
    </message>
    <message>
        <source>Technical work, from memory</source>
        <translation>Travail technique, de mémoire</translation>
    </message>
    <message>
        <source>Remembered before seeing the log</source>
        <translation>Remémoré avant de voir le journal</translation>
    </message>
    <message>
        <source>Reflection of %1</source>
        <translation>Réflexion du %1</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Classée comme</translation>
    </message>
    <message>
        <source>Clarity, 1 to 5</source>
        <translation>Clarté, 1 à 5</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Ce qui cède la place</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Demandé aujourd’hui</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Next time on</source>
        <translation>Prochaine fois le</translation>
    </message>
    <message>
        <source>Five-year answer of %1</source>
        <translation>Réponse à cinq ans du %1</translation>
    </message>
    <message>
        <source>Fit, 0 to 4</source>
        <translation>Correspondance, 0 à 4</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Essayé par</translation>
    </message>
    <message>
        <source>No conclusion is drawn from this.</source>
        <translation>Aucune conclusion n’en est tirée.</translation>
    </message>
    <message>
        <source>A reason, %1</source>
        <translation>Une raison, %1</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Consignée le</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin du retour</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui est au courant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By</source>
        <translation>D’ici le</translation>
    </message>
    <message>
        <source>Sure to per cent</source>
        <translation>Certitude en pour cent</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Je reviendrais en arrière si</translation>
    </message>
    <message>
        <source>Look on</source>
        <translation>Guetter le</translation>
    </message>
    <message>
        <source>Did it occur</source>
        <translation>Est-ce arrivé</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Bilan fait le</translation>
    </message>
    <message>
        <source>With what I knew then</source>
        <translation>Avec ce que je savais alors</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Bilan le</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>A word to you</source>
        <translation>Un mot pour toi</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Ce dont nous avons convenu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Listed names are replaced.</source>
        <translation>Les noms de la liste sont remplacés.</translation>
    </message>
    <message>
        <source>Names are as written.</source>
        <translation>Les noms sont tels qu’écrits.</translation>
    </message>
    <message>
        <source>With times of day.</source>
        <translation>Avec les heures.</translation>
    </message>
    <message>
        <source>Days only, no times.</source>
        <translation>Des jours seulement, sans heures.</translation>
    </message>
    <message>
        <source>Please delete it by</source>
        <translation>À supprimer, s’il te plaît, d’ici le</translation>
    </message>
    <message>
        <source>What this share holds</source>
        <translation>Ce que contient ce partage</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>énergie %1</translation>
    </message>
    <message>
        <source>people work</source>
        <translation>le travail humain</translation>
    </message>
    <message>
        <source>technical work</source>
        <translation>le travail technique</translation>
    </message>
    <message>
        <source>mixed work</source>
        <translation>le travail mixte</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>I was asked</source>
        <translation>On me l’a demandé</translation>
    </message>
    <message>
        <source>it was required</source>
        <translation>c’était exigé</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>fatigue</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interruptions</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>pas en forme</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>jour inhabituel</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>première fois</translation>
    </message>
    <message>
        <source>toward people</source>
        <translation>vers l’humain</translation>
    </message>
    <message>
        <source>toward technical work</source>
        <translation>vers le travail technique</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>une idée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>bilan fait</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêtée plus tôt</translation>
    </message>
    <message>
        <source>%1 × a week, %2 min</source>
        <translation>%1 × par semaine, %2 min</translation>
    </message>
    <message>
        <source>%1 × a fortnight, %2 min</source>
        <translation>%1 × par quinzaine, %2 min</translation>
    </message>
    <message>
        <source>%1 × a month, %2 min</source>
        <translation>%1 × par mois, %2 min</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>entièrement</translation>
    </message>
    <message>
        <source>with notice</source>
        <translation>avec préavis</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>days of notice: %1</source>
        <translation>jours de préavis&#xa0;: %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>pas possible</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>change something</source>
        <translation>changer quelque chose</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>faire une pause</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>arrêter ici</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>sans certitude</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Titles of check-ins</source>
        <translation>Titres des entrées</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Réponses à cinq ans</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Décisions consignées</translation>
    </message>
    <message>
        <source>%1: numbers only</source>
        <translation>%1&#xa0;: chiffres seulement</translation>
    </message>
    <message>
        <source>%1: of this time</source>
        <translation>%1&#xa0;: de cette période</translation>
    </message>
    <message>
        <source>%1: single ones</source>
        <translation>%1&#xa0;: isolés</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>test</source>
        <translation>essayer</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mettre de côté</translation>
    </message>
    <message>
        <source>at a cost</source>
        <translation>à un prix</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>consignée</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>maintenue</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>ajustée</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>it came true</source>
        <translation>s’est vérifié</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>ne s’est pas vérifié</translation>
    </message>
    <message>
        <source>it stands</source>
        <translation>la maintenir</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>ajuster</translation>
    </message>
    <message>
        <source>turn back</source>
        <translation>revenir en arrière</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
</context>
<context>
    <name>tryboth::SharedItemsModel</name>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Sharing</name>
    <message>
        <source>This journal has no key yet. Nothing was changed. Make one under Share → My key.</source>
        <translation>Ce journal n’a pas encore de clé. Rien n’a été modifié. Fais-en une sous Partage → Ma clé.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so there is nothing to share. Nothing was written. Choose a longer period or more kinds.</source>
        <translation>Rien n’a été choisi, il n’y a donc rien à partager. Rien n’a été écrit. Choisis une période plus longue ou plus de genres.</translation>
    </message>
    <message>
        <source>the writer</source>
        <extracomment>in a text that somebody shares: stands where their own name stood</extracomment>
        <translation>qui écrit</translation>
    </message>
</context>
<context>
    <name>tryboth::ShortcutModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last of a row of keys</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>These keys belong to what one is in and cannot be changed.</source>
        <translation>Ces touches appartiennent à l’endroit où l’on se trouve et ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <comment>keys that cannot be changed</comment>
        <translation>%1 (fixe)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>heading of a column: the menu, or the kind of field</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>tryboth::Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>Dans un texte</translation>
    </message>
    <message>
        <source>In the rows of the journal</source>
        <translation>Dans les lignes du journal</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Champ suivant, champ précédent</translation>
    </message>
    <message>
        <source>Leave what one is in</source>
        <translation>Quitter l’endroit où l’on est</translation>
    </message>
    <message>
        <source>Log it, or be done</source>
        <translation>Noter, ou terminer</translation>
    </message>
    <message>
        <source>Rate, from draining to energising</source>
        <translation>Évaluer, de ce qui épuise à ce qui revigore</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Reprendre l’évaluation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textes antérieurs</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a menu, and a menu in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This key alone is needed for typing and moving. Hold Ctrl or Alt with it.</source>
        <translation>Cette touche seule sert à taper et à se déplacer. Tiens Ctrl ou Alt avec elle.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShortcutsPane</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Utiliser ces touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Aucu&amp;ne touche</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>&amp;Comme à l’origine</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;Press keys:</source>
        <translation>&amp;Appuie sur les touches&#xa0;:</translation>
    </message>
    <message>
        <source>These keys belong to what one is in and cannot be changed.</source>
        <translation>Ces touches appartiennent à l’endroit où l’on se trouve et ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>“%1” has these keys and keeps them. Press others.</source>
        <translation>«&#x202f;%1&#x202f;» a ces touches et les garde. Choisis-en d’autres.</translation>
    </message>
    <message>
        <source>Choose a row, press the keys it shall have, and use them.</source>
        <translation>Choisis une ligne, appuie sur les touches voulues, et utilise-les.</translation>
    </message>
    <message>
        <source>“%1” has these keys now. With “Use these keys” it has none any more.</source>
        <translation>«&#x202f;%1&#x202f;» a ces touches actuellement. Avec «&#x202f;Utiliser ces touches&#x202f;», il n’en aura plus.</translation>
    </message>
</context>
<context>
    <name>tryboth::SideBySide</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Before and during</source>
        <translation>Avant et pendant</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 hours in all</source>
        <extracomment>%1 is “People”, %2 is “kept 3 of 4”, %3 a number of hours</extracomment>
        <translation>%1 · %2 · %3 heures en tout</translation>
    </message>
</context>
<context>
    <name>tryboth::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tryboth::SidebarItem</name>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of a page: %1 is its title, %2 its badge, such as &quot;3 to rate&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::StarStep</name>
    <message>
        <source>Entries of the week</source>
        <translation>Entrées de la semaine</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>an entry in a list: %1 its weekday, %2 its title, %3 its rating</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Two are enough. Take one back to mark another.</source>
        <translation>Deux suffisent. Reprends-en une pour en marquer une autre.</translation>
    </message>
    <message>
        <source>Space marks an entry. None is fine, too.</source>
        <translation>Espace marque une entrée. Aucune convient aussi.</translation>
    </message>
</context>
<context>
    <name>tryboth::StartWindow</name>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>Try both, deliberately</source>
        <translation>Essayer les deux, à dessein</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. The app never goes online.</source>
        <translation>Tout reste dans un seul fichier sur cet ordinateur. L’application ne va jamais en ligne.</translation>
    </message>
    <message>
        <source>&amp;Start a journal</source>
        <translation>&amp;Commencer un journal</translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation>&amp;Ouvrir un journal…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Regarder un &amp;exemple</translation>
    </message>
    <message>
        <source>Made-up entries in a window of their own. They never mix with yours.</source>
        <translation>Des entrées inventées dans leur propre fenêtre. Elles ne se mêlent jamais aux tiennes.</translation>
    </message>
    <message>
        <source>I coach others:</source>
        <translation>J’accompagne d’autres personnes&#xa0;:</translation>
    </message>
    <message>
        <source>New &amp;desk…</source>
        <translation>Nouveau &amp;bureau…</translation>
    </message>
    <message>
        <source>Open a d&amp;esk…</source>
        <translation>Ouvrir &amp;un bureau…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>a button with a menu: colours and the size of letters</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look and size of text</source>
        <translation>Apparence et taille du texte</translation>
    </message>
</context>
<context>
    <name>tryboth::StepFrame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Continuer une autre fois</translation>
    </message>
</context>
<context>
    <name>tryboth::StepRow</name>
    <message>
        <source>The step in your words</source>
        <translation>L’étape dans tes mots</translation>
    </message>
    <message>
        <source>Proposed by %1. Take it on, change it, or leave it.</source>
        <translation>Proposée par %1. Prends-la, change-la, ou laisse-la.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
</context>
<context>
    <name>tryboth::StrictJson</name>
    <message>
        <source>“%1” is not what it should be.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas ce que cela devrait être.</translation>
    </message>
</context>
<context>
    <name>tryboth::TableImport</name>
    <message>
        <source>Nobody has said yet which column holds the date, and which the rest.</source>
        <translation>Personne n’a encore dit quelle colonne contient la date, et laquelle le reste.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so the row was left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date, la ligne a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>This table has no column “%1”, which should hold the date.</source>
        <translation>Ce tableau n’a pas de colonne «&#x202f;%1&#x202f;», qui devrait contenir la date.</translation>
    </message>
    <message>
        <source>This table has no column “%1”, so nothing was read from it.</source>
        <translation>Ce tableau n’a pas de colonne «&#x202f;%1&#x202f;», rien n’en a donc été lu.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu comme une heure&#x202f;; cela se trouve donc dans la note.</translation>
    </message>
</context>
<context>
    <name>tryboth::TagField</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateDelegate</name>
    <message>
        <source>my own</source>
        <extracomment>beside the title of a template that one has saved oneself</extracomment>
        <translation>à moi</translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateLibrary</name>
    <message>
        <source>No template has these words. Try fewer of them, or another track.</source>
        <translation>Aucun modèle n’a ces mots. Essaies-en moins, ou une autre voie.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Words that the template should have</source>
        <translation>Mots que le modèle doit contenir</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Track of the templates</source>
        <translation>Voie des modèles</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>templates of every track</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Retirer ce modèle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1, for %2.</source>
        <extracomment>%1 a rhythm, %2 &quot;6 weeks&quot;</extracomment>
        <translation>%1, pendant %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>What you would do</source>
        <translation>Ce que tu ferais</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>À quoi prendre garde</translation>
    </message>
    <message>
        <source>How to get out</source>
        <translation>Comment en sortir</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a person to ask and the words for it</comment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateListModel</name>
    <message>
        <source>%1 × %2 min</source>
        <translation>%1 × %2 min</translation>
    </message>
</context>
<context>
    <name>tryboth::TextBox</name>
    <message numerus="yes">
        <source>%n characters too long.</source>
        <translation>
            <numerusform>%n caractère de trop.</numerusform>
            <numerusform>%n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put your own words where the “…” is.</source>
        <translation>Mets tes propres mots à la place du «&#x202f;…&#x202f;».</translation>
    </message>
</context>
<context>
    <name>tryboth::TextDecoding</name>
    <message>
        <source>The file is neither UTF-8 nor UTF-16 text, so its letters cannot be told for certain. Nothing was imported. Save it as UTF-8 and try again.</source>
        <translation>Le fichier n’est ni du texte UTF-8 ni UTF-16, ses lettres ne sont donc pas certaines. Rien n’a été importé. Enregistre-le en UTF-8 et réessaie.</translation>
    </message>
</context>
<context>
    <name>tryboth::TextEncodings</name>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Russian, older</source>
        <translation>Russe, plus ancien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Western European, older Macs</source>
        <translation>Europe occidentale, anciens Mac</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Europe occidentale, DOS</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japonais, Unix</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois, simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois, traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>The text does not read as %1. Nothing was imported. Choose another encoding: %2.</source>
        <translation>Le texte ne se lit pas en %1. Rien n’a été importé. Choisis un autre encodage&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::TextPlace</name>
    <message>
        <source>What this text belongs to is no longer in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>Ce à quoi ce texte appartient n’est plus dans le journal. Rien n’a été modifié. Copie le texte là où tu en as besoin.</translation>
    </message>
</context>
<context>
    <name>tryboth::ThingsPane</name>
    <message>
        <source>What it says, read only</source>
        <translation>Ce que cela dit, lecture seule</translation>
    </message>
    <message>
        <source>It stays closed while the question is back, until a new answer is written.</source>
        <translation>Cela reste fermé tant que la question est revenue, jusqu’à ce qu’une nouvelle réponse soit écrite.</translation>
    </message>
    <message>
        <source>It has no words of its own.</source>
        <translation>Cela n’a pas de mots à soi.</translation>
    </message>
</context>
<context>
    <name>tryboth::TiltChart</name>
    <message>
        <source>Tilt over time: people minus technical</source>
        <translation>Penchant au fil du temps&#xa0;: Humain moins Technique</translation>
    </message>
    <message>
        <source>%1: %2 points (%3)</source>
        <extracomment>Chart tooltip: a day, people minus technical and its 90 % range: &quot;12 May: +0.8 points (−0.1 to +1.7)&quot;</extracomment>
        <translation>%1&#xa0;: %2 points (%3)</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>Above the zero line of the tilt chart: people work gave more energy</extracomment>
        <translation>humain</translation>
    </message>
    <message>
        <source>tech</source>
        <extracomment>Below the zero line of the tilt chart: technical work gave more energy</extracomment>
        <translation>tech</translation>
    </message>
</context>
<context>
    <name>tryboth::TiltTableModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>People minus technical</source>
        <translation>Humain moins Technique</translation>
    </message>
    <message>
        <source>90% range</source>
        <translation>Plage à 90&#x202f;%</translation>
    </message>
</context>
<context>
    <name>tryboth::TimeTable</name>
    <message>
        <source>“%1 %2” is not a date and a time, so the row was left out.</source>
        <translation>«&#x202f;%1 %2&#x202f;» n’est pas une date et une heure, la ligne a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>This table has no columns “Start date”, “Start time” and “Duration”. Nothing was imported. Export the detailed report as CSV, with English column names, and open that.</source>
        <translation>Ce tableau n’a pas de colonnes «&#x202f;Start date&#x202f;», «&#x202f;Start time&#x202f;» et «&#x202f;Duration&#x202f;». Rien n’a été importé. Exporte le rapport détaillé en CSV, avec les noms de colonnes anglais, et ouvre-le.</translation>
    </message>
</context>
<context>
    <name>tryboth::TodayPage</name>
    <message>
        <source>Today so far</source>
        <translation>Aujourd’hui jusqu’ici</translation>
    </message>
    <message>
        <source>Entries of this day</source>
        <translation>Entrées de ce jour</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Rien de noté encore</translation>
    </message>
    <message>
        <source>One thing you did today is enough. You can change everything later.</source>
        <translation>Une seule chose que tu as faite aujourd’hui suffit. Tu peux tout changer plus tard.</translation>
    </message>
    <message>
        <source>From your calendar</source>
        <translation>De ton calendrier</translation>
    </message>
    <message>
        <source>Nothing waits to be rated</source>
        <translation>Rien n’attend d’être évalué</translation>
    </message>
    <message>
        <source>What you import from a calendar, a time tracker or Git waits here, to be rated with one key each.</source>
        <translation>Ce que tu importes d’un calendrier, d’un suivi du temps ou de Git attend ici, à évaluer d’une touche chacun.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Te&amp;xtes antérieurs…</translation>
    </message>
    <message>
        <source>Nothing waits to be rated.</source>
        <translation>Rien n’attend d’être évalué.</translation>
    </message>
    <message>
        <source>Logged for %1. Undo with %2.</source>
        <translation>Noté pour le %1. Annule avec %2.</translation>
    </message>
    <message>
        <source>There is an entry in the row above that is not logged yet. Log it or clear it first.</source>
        <translation>Une entrée de la ligne ci-dessus n’est pas encore notée. Note-la ou efface-la d’abord.</translation>
    </message>
    <message>
        <source>Moved to the trash, where it stays for 30 days. Undo with %1.</source>
        <translation>Mis à la corbeille, où cela reste 30 jours. Annule avec %1.</translation>
    </message>
    <message>
        <source>You are editing another entry. Save or cancel it first, then rate the session.</source>
        <translation>Tu modifies une autre entrée. Enregistre-la ou annule d’abord, puis évalue la séance.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a planned session: the title of its experiment, and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>From your calendar: %n to rate</source>
        <translation>
            <numerusform>De ton calendrier&#xa0;: %n à évaluer</numerusform>
            <numerusform>De ton calendrier&#xa0;: %n à évaluer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came in: %n to rate</source>
        <translation>
            <numerusform>Arrivées&#xa0;: %n à évaluer</numerusform>
            <numerusform>Arrivées&#xa0;: %n à évaluer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to rate</source>
        <comment>a badge</comment>
        <translation>
            <numerusform>%n à évaluer</numerusform>
            <numerusform>%n à évaluer</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you do, and what did it do to you?</source>
        <translation>Qu’as-tu fait, et qu’est-ce que cela t’a fait&#x202f;?</translation>
    </message>
</context>
<context>
    <name>tryboth::TrackEvidence</name>
    <message>
        <source>%1, %2</source>
        <extracomment>where words come from: an activity, and a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reasons, %1</source>
        <extracomment>where words come from: the look at one&apos;s reasons, on a day</extracomment>
        <translation>Raisons, %1</translation>
    </message>
</context>
<context>
    <name>tryboth::TrackedTime</name>
    <message>
        <source>Took %L1 minutes</source>
        <translation>A pris %L1 minutes</translation>
    </message>
</context>
<context>
    <name>tryboth::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Remove &amp;all for good</source>
        <translation>&amp;Tout retirer pour de bon</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %Ln days and is then removed for good.</source>
        <translation>
            <numerusform>Ce que tu supprimes reste ici %Ln jour puis est retiré pour de bon.</numerusform>
            <numerusform>Ce que tu supprimes reste ici %Ln jours puis est retiré pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The experiment is back. Undo with Ctrl+Z.</source>
        <translation>L’expérience est de retour. Annule avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>What was chosen is back in the journal. Undo with Ctrl+Z.</source>
        <translation>Ce qui était choisi est de retour dans le journal. Annule avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>1 entry is back in the journal. Undo with Ctrl+Z.</source>
        <translation>1 entrée est de retour dans le journal. Annule avec Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are back in the journal. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%Ln entrée est de retour dans le journal. Annule avec Ctrl+Z.</numerusform>
            <numerusform>%Ln entrées sont de retour dans le journal. Annule avec Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty. Until Tryboth closes, Ctrl+Z brings everything back.</source>
        <translation>La corbeille est vide. Jusqu’à la fermeture de Tryboth, Ctrl+Z ramène tout.</translation>
    </message>
    <message>
        <source>1 entry was removed. Until Tryboth closes, Ctrl+Z brings it back.</source>
        <translation>1 entrée a été retirée. Jusqu’à la fermeture de Tryboth, Ctrl+Z la ramène.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were removed. Until Tryboth closes, Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln entrée a été retirée. Jusqu’à la fermeture de Tryboth, Ctrl+Z la ramène.</numerusform>
            <numerusform>%Ln entrées ont été retirées. Jusqu’à la fermeture de Tryboth, Ctrl+Z les ramène.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::TrashModel</name>
    <message>
        <source>Five-year answer</source>
        <translation>Réponse à cinq ans</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Un regard sur tes raisons</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Expérience&#xa0;: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>the day an entry is about, or an experiment starts</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <extracomment>the day on which something was moved to the trash</extracomment>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Days left</source>
        <extracomment>until something in the trash is removed for good</extracomment>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>tryboth::Tray</name>
    <message>
        <source>&amp;Log a check-in</source>
        <translation>&amp;Noter une entrée</translation>
    </message>
    <message>
        <source>&amp;Open Tryboth</source>
        <translation>&amp;Ouvrir Tryboth</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
</context>
<context>
    <name>tryboth::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>tryboth::UnlockPane</name>
    <message>
        <source>&amp;Choose its file…</source>
        <translation>&amp;Choisir son fichier…</translation>
    </message>
    <message>
        <source>Ask the &amp;keyring</source>
        <translation>Demander au &amp;trousseau</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>&amp;Recovery key, as it stands on the sheet</source>
        <translation>Clé de &amp;récupération, telle qu’elle figure sur la feuille</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Utiliser la &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>&amp;Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Choose the file with the recovery key</source>
        <translation>Choisir le fichier avec la clé de récupération</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1. Nothing was changed.</source>
        <translation>Ce fichier ne peut pas être ouvert&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::WaitingDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>title, minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last time %1 · press 1…7</source>
        <extracomment>%1 is a rating such as +2</extracomment>
        <translation>la dernière fois %1 · appuie sur 1…7</translation>
    </message>
    <message>
        <source>press 1…7</source>
        <translation>appuie sur 1…7</translation>
    </message>
</context>
<context>
    <name>tryboth::WaitingList</name>
    <message>
        <source>Entries that wait to be rated: keys 1 to 7 rate, S skips</source>
        <translation>Entrées en attente d’évaluation&#xa0;: les touches 1 à 7 évaluent, S passe</translation>
    </message>
</context>
<context>
    <name>tryboth::WatsonImport</name>
    <message>
        <source>Frame %1 has no start, stop and project, so it was left out.</source>
        <translation>L’intervalle %1 n’a pas de début, de fin et de projet, il a donc été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekDashes</name>
    <message>
        <source>Weeks with a kept session: %1. Weeks in all: %2.</source>
        <extracomment>%1 and %2 are numbers of weeks</extracomment>
        <translation>Semaines avec une séance tenue&#xa0;: %1. Semaines en tout&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekMarks</name>
    <message>
        <source>The ratings of the week, a mark each</source>
        <translation>Les évaluations de la semaine, une marque chacune</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekMarksModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekSequence</name>
    <message>
        <source>Memory and log</source>
        <translation>Mémoire et journal</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce qui a marché</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>What I will try next week</source>
        <translation>Ce que j’essaierai la semaine prochaine</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans tes propres mots</translation>
    </message>
    <message>
        <source>Is there an entry that you want to find again?</source>
        <translation>Y a-t-il une entrée que tu veux retrouver&#x202f;?</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>La semaine du %1</translation>
    </message>
    <message>
        <source>No question is left for this week.</source>
        <translation>Il ne reste aucune question pour cette semaine.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Use initials where you write about others.</source>
        <translation>Mets des initiales là où tu écris sur d’autres.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekStep</name>
    <message>
        <source>The week in your log</source>
        <translation>La semaine dans ton journal</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekdayHourMap</name>
    <message>
        <source>Energy by weekday and time</source>
        <translation>Énergie par jour de la semaine et heure</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekdayHourModel</name>
    <message>
        <source>%1 %2: %3, %4</source>
        <extracomment>Weekday, time, mean energy, count: &quot;Tuesday 10:00: +1.2, 14 ratings&quot;</extracomment>
        <translation>%1 %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>%1 %2: no ratings</source>
        <extracomment>Weekday and time: &quot;Tuesday 10:00: no ratings&quot;</extracomment>
        <translation>%1 %2&#xa0;: aucune évaluation</translation>
    </message>
</context>
<context>
    <name>tryboth::WeeksStrip</name>
    <message>
        <source>Weeks of the two experiments</source>
        <translation>Semaines des deux expériences</translation>
    </message>
    <message>
        <source>The order was drawn by lot: people in the weeks %1, technical in the others.</source>
        <extracomment>%1 the numbers of weeks</extracomment>
        <translation>L’ordre a été tiré au sort&#xa0;: Humain dans les semaines %1, Technique dans les autres.</translation>
    </message>
</context>
<context>
    <name>tryboth::WhenField</name>
    <message>
        <source>at</source>
        <extracomment>before a time of day, as in &quot;at 14:30&quot;</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>L’heure est connue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>It is past midnight: log this for the day before.</source>
        <translation>Il est passé minuit&#xa0;: noter ceci pour la veille.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowExchange</name>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Tryboth looks for new calendar files in “%1” while this journal is open. It only reads, and shows you each file before anything is taken in.</source>
        <translation>Tryboth cherche de nouveaux fichiers de calendrier dans «&#x202f;%1&#x202f;» tant que ce journal est ouvert. Il ne fait que lire, et te montre chaque fichier avant d’en prendre quoi que ce soit.</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Un autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Arrêter de surveiller</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Plus aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <source>Watch a folder for calendar files</source>
        <translation>Surveiller un dossier pour des fichiers de calendrier</translation>
    </message>
    <message>
        <source>New calendar files in “%1” will be offered here. Nothing is taken in unasked.</source>
        <translation>Les nouveaux fichiers de calendrier de «&#x202f;%1&#x202f;» seront proposés ici. Rien n’est pris sans te le demander.</translation>
    </message>
    <message>
        <source>A new calendar file lies in the watched folder: %1.</source>
        <translation>Un nouveau fichier de calendrier est dans le dossier surveillé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new calendar files lie in the watched folder.</source>
        <translation>
            <numerusform>%Ln nouveau fichier de calendrier est dans le dossier surveillé.</numerusform>
            <numerusform>%Ln nouveaux fichiers de calendrier sont dans le dossier surveillé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Regarder…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>They stay where they are; “Import” finds them later.</source>
        <translation>Ils restent où ils sont&#x202f;; «&#x202f;Importer&#x202f;» les retrouvera plus tard.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowLock</name>
    <message>
        <source>This journal is locked</source>
        <translation>Ce journal est verrouillé</translation>
    </message>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Ce bureau est verrouillé</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowPrinting</name>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>La page est en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Nothing was changed. Look whether it is on, or choose another one.</source>
        <translation>L’imprimante n’a pas pris la page. Rien n’a été modifié. Regarde si elle est allumée, ou choisis-en une autre.</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Enregistrer cette page</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a file name: the name of a page and a day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The page was saved as %1. It is not encrypted.</source>
        <translation>La page a été enregistrée sous %1. Elle n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The beginning of the page is on its way to the printer. Its end was left out, as the page is too long. Search for less on it and print again, or export it.</source>
        <translation>Le début de la page est en route vers l’imprimante. La fin a été laissée de côté, car la page est trop longue. Cherche moins de choses et imprime de nouveau, ou exporte-la.</translation>
    </message>
    <message>
        <source>The beginning of the page was saved as %1. Its end was left out, as the page is too long. A PDF takes more than a picture, and an export takes all. The file is not encrypted.</source>
        <translation>Le début de la page a été enregistré sous %1. La fin a été laissée de côté, car la page est trop longue. Un PDF contient plus qu’une image, et une exportation contient tout. Le fichier n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowSafety</name>
    <message>
        <source>This is not the passphrase. Nothing was changed. Check capital letters and the keyboard layout, and try again.</source>
        <translation>Ce n’est pas la phrase secrète. Rien n’a été modifié. Vérifie les majuscules et la disposition du clavier, et réessaie.</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase…</source>
        <translation>&amp;Retirer la phrase secrète…</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>&amp;Feuille de récupération…</translation>
    </message>
    <message>
        <source>Unlock with the ke&amp;yring</source>
        <translation>Déverrouiller avec le &amp;trousseau</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>When to loc&amp;k…</source>
        <translation>&amp;Quand verrouiller…</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to unlock with. Set one first, in the menu Journal.</source>
        <translation>Sans phrase secrète, il n’y a rien avec quoi déverrouiller. Définis-en d’abord une, dans le menu Journal.</translation>
    </message>
    <message>
        <source>The journal is encrypted from now on. Backups made before stay as they were.</source>
        <translation>Le journal est désormais chiffré. Les sauvegardes faites avant restent telles quelles.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more: its file is not encrypted.</source>
        <translation>Le journal n’a plus de phrase secrète&#xa0;: son fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Words that were not logged</source>
        <translation>Des mots qui n’ont pas été notés</translation>
    </message>
    <message>
        <source>Tryboth ended before you had logged what you were writing. Your words were put aside.</source>
        <translation>Tryboth s’est arrêté avant que tu aies noté ce que tu écrivais. Tes mots ont été mis de côté.</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>Les &amp;remettre</translation>
    </message>
    <message>
        <source>&amp;Throw them away</source>
        <translation>Les &amp;jeter</translation>
    </message>
    <message>
        <source>Words that were not added</source>
        <translation>Des mots qui n’ont pas été ajoutés</translation>
    </message>
    <message>
        <source>Tryboth ended before you had added what you were writing. Your words were put aside.</source>
        <translation>Tryboth s’est arrêté avant que tu aies ajouté ce que tu écrivais. Tes mots ont été mis de côté.</translation>
    </message>
    <message>
        <source>The new passphrase opens the file from now on.</source>
        <translation>La nouvelle phrase secrète ouvre désormais le fichier.</translation>
    </message>
    <message>
        <source>This desktop runs no keyring that answers, so only the passphrase and a recovery key unlock the file. Nothing was changed.</source>
        <translation>Ce système n’a pas de trousseau qui réponde, seules la phrase secrète et une clé de récupération déverrouillent donc le fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keyring of this desktop unlocks the file from now on, and so does the passphrase.</source>
        <translation>Le trousseau du système déverrouille désormais le fichier, et la phrase secrète aussi.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this file any more.</source>
        <translation>Le trousseau ne déverrouille plus ce fichier.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this file any more. It did not answer, so it may still hold the passphrase: remove it there under “Tryboth”.</source>
        <translation>Le trousseau ne déverrouille plus ce fichier. Il n’a pas répondu, il contient donc peut-être encore la phrase secrète&#xa0;: retire-la là-bas sous «&#x202f;Tryboth&#x202f;».</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowVersions</name>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Earlier &amp;texts…</source>
        <translation>Te&amp;xtes antérieurs…</translation>
    </message>
    <message>
        <source>&amp;Merge with the file on disk</source>
        <translation>&amp;Fusionner avec le fichier sur le disque</translation>
    </message>
    <message>
        <source>Merge with a &amp;copy…</source>
        <translation>Fusionner avec une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Differences of a merge…</source>
        <translation>&amp;Différences d’une fusion…</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>The journal was saved elsewhere; this window shows it as it was before.</source>
        <translation>Le journal a été enregistré ailleurs&#x202f;; cette fenêtre le montre tel qu’il était avant.</translation>
    </message>
    <message>
        <source>Another program has changed the file of this journal. Nothing was overwritten, and nothing is saved until you choose: merge both versions, entry by entry, or save yours elsewhere.</source>
        <translation>Un autre programme a changé le fichier de ce journal. Rien n’a été écrasé, et rien n’est enregistré avant que tu choisisses&#xa0;: fusionner les deux versions, entrée par entrée, ou enregistrer la tienne ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Merge both</source>
        <translation>&amp;Fusionner les deux</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>A synchroniser has set a copy of this journal aside: “%1”. Merge it, so that nothing in it is missed; the copy stays as it is.</source>
        <translation>Un synchroniseur a mis de côté une copie de ce journal&#xa0;: «&#x202f;%1&#x202f;». Fusionne-la, pour que rien n’y soit oublié&#x202f;; la copie reste telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Merge it</source>
        <translation>La &amp;fusionner</translation>
    </message>
    <message>
        <source>Merge with a copy of this journal</source>
        <translation>Fusionner avec une copie de ce journal</translation>
    </message>
    <message>
        <source>Merging both versions…</source>
        <translation>Fusion des deux versions…</translation>
    </message>
    <message>
        <source>The other version has a passphrase of its own</source>
        <translation>L’autre version a sa propre phrase secrète</translation>
    </message>
    <message>
        <source>The other version has nothing that is not here.</source>
        <translation>L’autre version n’a rien qui ne soit ici.</translation>
    </message>
    <message>
        <source>Both versions are merged: %L1 new, %L2 changed. Undo with Ctrl+Z.</source>
        <translation>Les deux versions sont fusionnées&#xa0;: %L1 nouveaux, %L2 changés. Annule avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>One text was changed in both versions of a merge and waits to be looked at.</source>
        <translation>Un texte a été changé dans les deux versions d’une fusion et attend d’être regardé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were changed in both versions of a merge and wait to be looked at.</source>
        <translation>
            <numerusform>%Ln texte a été changé dans les deux versions d’une fusion et attend d’être regardé.</numerusform>
            <numerusform>%Ln textes ont été changés dans les deux versions d’une fusion et attendent d’être regardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <translation>Les &amp;regarder…</translation>
    </message>
    <message>
        <source>No merge has left anything to be looked at.</source>
        <translation>Aucune fusion n’a laissé quelque chose à regarder.</translation>
    </message>
</context>
<context>
    <name>tryboth::Words</name>
    <message>
        <source>People</source>
        <extracomment>the focus of an hour: work with and for people</extracomment>
        <translation>Humain</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>the focus of an hour</extracomment>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>the focus of an hour: people and technical at once</extracomment>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>My choice</source>
        <extracomment>who chose the work</extracomment>
        <translation>Mon choix</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>who chose the work: somebody asked me to do it</extracomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>who chose the work: I had to</extracomment>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Tired</source>
        <extracomment>how I was during an activity</extracomment>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>how an activity went</extracomment>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Unwell</source>
        <extracomment>how I was during an activity</extracomment>
        <translation>Pas en forme</translation>
    </message>
    <message>
        <source>Unusual day</source>
        <translation>Jour inhabituel</translation>
    </message>
    <message>
        <source>First time</source>
        <extracomment>I did this for the first time</extracomment>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>very drained</source>
        <translation>très épuisant</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>épuisant</translation>
    </message>
    <message>
        <source>a little drained</source>
        <translation>un peu épuisant</translation>
    </message>
    <message>
        <source>no different</source>
        <extracomment>what an activity did to my energy: nothing</extracomment>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>a little energised</source>
        <translation>un peu revigorant</translation>
    </message>
    <message>
        <source>energised</source>
        <translation>revigorant</translation>
    </message>
    <message>
        <source>very energised</source>
        <translation>très revigorant</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>where my attention was: not in the activity</extracomment>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>half there</source>
        <translation>à moitié là</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>my attention was in the activity</extracomment>
        <translation>là</translation>
    </message>
    <message>
        <source>drawn in</source>
        <translation>bien dedans</translation>
    </message>
    <message>
        <source>absorbed</source>
        <translation>à fond dedans</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a number: 0</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number</comment>
        <translation>une</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number</comment>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>douze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated days</source>
        <translation>
            <numerusform>%Ln jour évalué</numerusform>
            <numerusform>%Ln jours évalués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::WorthButtons</name>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of a rating: %1 is a number such as +2, %2 its meaning</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::WritingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>Écr&amp;ire…</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Quantité déjà écrite</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>L’écriture a été arrêtée. Rien n’est resté.</translation>
    </message>
    <message>
        <source>Write to a new file</source>
        <translation>Écrire dans un nouveau fichier</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>“%1” was written (%2). It is not encrypted.</source>
        <extracomment>%1 is a file, %2 its size</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été écrit (%2). Il n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>tryboth::WritingField</name>
    <message>
        <source>“%1” is right</source>
        <extracomment>in the menu of a word that is underlined: %1 is the word</extracomment>
        <translation>«&#x202f;%1&#x202f;» est juste</translation>
    </message>
</context>
<context>
    <name>tryboth::YearsChart</name>
    <message>
        <source>Your direction over the years</source>
        <translation>Ta direction au fil des années</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the first and last day of an experiment</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Roles and decisions</source>
        <translation>Rôles et décisions</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Réponses à cinq ans</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>people minus technical, as on the Energy page</extracomment>
        <translation>Penchant</translation>
    </message>
    <message>
        <source>people ↑</source>
        <translation>humain ↑</translation>
    </message>
    <message>
        <source>technical ↓</source>
        <translation>technique ↓</translation>
    </message>
    <message>
        <source>Drawn where both kinds of work have a line.</source>
        <translation>Tracé là où les deux sortes de travail ont une ligne.</translation>
    </message>
</context>
<context>
    <name>tryboth::ZoomLine</name>
    <message>
        <source>Show all days</source>
        <extracomment>Button: ends looking at a part of the days of a chart</extracomment>
        <translation>Afficher tous les jours</translation>
    </message>
    <message>
        <source>Arrows read the days, + and − or Ctrl and the wheel zoom, Shift and arrows or dragging move.</source>
        <translation>Les flèches lisent les jours, + et − ou Ctrl et la molette zooment, Maj et les flèches ou glisser déplacent.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Backup</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>entries unknown</source>
        <translation>entrées inconnues</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>non scellée</translation>
    </message>
    <message>
        <source>No backup was kept. The journal stays as it is. Is there room on the disk?</source>
        <translation>Aucune sauvegarde n’a été gardée. Le journal reste tel quel. Y a-t-il de la place sur le disque&#x202f;?</translation>
    </message>
    <message>
        <source>Backup number %1 was kept.</source>
        <translation>La sauvegarde numéro %1 a été gardée.</translation>
    </message>
    <message>
        <source>“%1” is no number of a backup; “backups” lists them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de sauvegarde&#x202f;; «&#x202f;backups&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>There is no backup number %1 of “%2”. Nothing was changed. “backups” lists them.</source>
        <translation>Il n’y a pas de sauvegarde numéro %1 de «&#x202f;%2&#x202f;». Rien n’a été modifié. «&#x202f;backups&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Where shall the backup go? --out names a new file.</source>
        <translation>Où doit aller la sauvegarde&#x202f;? --out nomme un nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then, sealed as it was then.</source>
        <translation>«&#x202f;%1&#x202f;» est le journal tel qu’il était alors, scellé comme il l’était.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then. It is not sealed.</source>
        <translation>«&#x202f;%1&#x202f;» est le journal tel qu’il était alors. Il n’est pas scellé.</translation>
    </message>
    <message>
        <source>Keeps the journal as it is now among its backups.</source>
        <translation>Garde le journal tel qu’il est parmi ses sauvegardes.</translation>
    </message>
    <message>
        <source>Writes a backup to a new file; the journal stays as it is.</source>
        <translation>Écrit une sauvegarde dans un nouveau fichier&#x202f;; le journal reste tel quel.</translation>
    </message>
    <message>
        <source>The number that “backups” shows.</source>
        <translation>Le numéro que montre «&#x202f;backups&#x202f;».</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Le nouveau fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln others</source>
        <extracomment>%1 is a number of entries in words; the others are reflections, experiments and the like</extracomment>
        <translation>
            <numerusform>%1, %Ln autre</numerusform>
            <numerusform>%1, %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the earlier versions of the journal that were kept, newest first, with how many entries and other things each holds.</source>
        <translation>Liste les versions antérieures du journal qui ont été gardées, la plus récente d’abord, avec le nombre d’entrées et du reste dans chacune.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Chart</name>
    <message>
        <source>There is nothing to draw in these days, so no picture was written. “energy” says what is missing.</source>
        <translation>Il n’y a rien à tracer dans ces jours, aucune image n’a donc été écrite. «&#x202f;energy&#x202f;» dit ce qui manque.</translation>
    </message>
    <message>
        <source>No experiment with days has the id “%1”. “experiments” lists them.</source>
        <translation>Aucune expérience datée n’a l’identifiant «&#x202f;%1&#x202f;». «&#x202f;experiments&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Each mark is a rated day, from −3 to +3; hollow marks are the first days of a phase, which no comparison counts · computed by rules %1</source>
        <translation>Chaque marque est un jour évalué, de −3 à +3&#x202f;; les marques creuses sont les premiers jours d’une phase, qu’aucune comparaison ne compte · calculé selon les règles %1</translation>
    </message>
    <message>
        <source>--kind is energy, tilt, activities, hours or experiment:ID.</source>
        <translation>--kind est energy, tilt, activities, hours ou experiment:ID.</translation>
    </message>
    <message>
        <source>--out is the file to write: .svg, .png or .pdf.</source>
        <translation>--out est le fichier à écrire&#xa0;: .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà, et rien n’a été écrit. Choisis un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit.</translation>
    </message>
    <message>
        <source>Writes a chart as a picture, with how many ratings it shows and how they were computed.</source>
        <translation>Écrit un graphique en image, avec le nombre d’évaluations qu’il montre et leur calcul.</translation>
    </message>
    <message>
        <source>energy, tilt, activities, hours or experiment:ID.</source>
        <translation>energy, tilt, activities, hours ou experiment:ID.</translation>
    </message>
    <message>
        <source>The file to write, .svg, .png or .pdf; it must not be there yet.</source>
        <translation>Le fichier à écrire, .svg, .png ou .pdf&#x202f;; il ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>In dark colours.</source>
        <translation>En couleurs sombres.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Check</name>
    <message>
        <source>Not sealed: anyone who reaches the file can read it.</source>
        <translation>Non scellé&#xa0;: quiconque atteint le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Sealed: its passphrase opens it, and the recovery key of %1.</source>
        <translation>Scellé&#xa0;: sa phrase secrète l’ouvre, et la clé de récupération du %1.</translation>
    </message>
    <message>
        <source>Sealed: its passphrase opens it. There is no recovery key.</source>
        <translation>Scellé&#xa0;: sa phrase secrète l’ouvre. Il n’y a pas de clé de récupération.</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Le journal est intact.</translation>
    </message>
    <message>
        <source>The journal is damaged; open one of its backups instead.</source>
        <translation>Le journal est endommagé&#x202f;; ouvre plutôt une de ses sauvegardes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts of a merge wait to be looked at; “history” shows them.</source>
        <translation>
            <numerusform>%Ln texte d’une fusion attend d’être regardé&#x202f;; «&#x202f;history&#x202f;» le montre.</numerusform>
            <numerusform>%Ln textes d’une fusion attendent d’être regardés&#x202f;; «&#x202f;history&#x202f;» les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tells whether the journal is sound, and how much is in it.</source>
        <translation>Dit si le journal est intact, et ce qu’il contient.</translation>
    </message>
    <message>
        <source>What is inside was not checked.</source>
        <translation>Ce qu’il y a dedans n’a pas été vérifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Commands</name>
    <message>
        <source>The journal.</source>
        <translation>Le journal.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Conflicts</name>
    <message>
        <source>in the journal: %1</source>
        <translation>dans le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(n’y est plus)</translation>
    </message>
    <message>
        <source>the other: %1</source>
        <translation>l’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>No merge has left anything to be looked at.</source>
        <translation>Aucune fusion n’a laissé quelque chose à regarder.</translation>
    </message>
    <message>
        <source>Lists the texts that both versions of a merge had changed, both sides of each.</source>
        <translation>Énumère les textes que les deux versions d’une fusion avaient changés, les deux côtés de chacun.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Desk</name>
    <message>
        <source>The coach&apos;s desk.</source>
        <translation>Le bureau du coach.</translation>
    </message>
    <message>
        <source>“%1” is a new coach&apos;s desk, sealed with your passphrase.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouveau bureau de coach, scellé avec ta phrase secrète.</translation>
    </message>
    <message>
        <source>Clients seal shares for this key: %1</source>
        <translation>Les partages se scellent pour cette clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its eight words: %1</source>
        <translation>Ses huit mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>This share is on the desk already. Nothing was added.</source>
        <translation>Ce partage est déjà sur le bureau. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The desk does not know whose share this is. The name in it: “%1”. The eight words of its key: %2. Nothing was changed. Say it with --client NAME and, once you have compared the words, --confirm-key.</source>
        <translation>Le bureau ne sait pas à qui est ce partage. Le nom qu’il porte&#xa0;: «&#x202f;%1&#x202f;». Les huit mots de sa clé&#xa0;: %2. Rien n’a été modifié. Dis-le avec --client NOM et, une fois les mots comparés, --confirm-key.</translation>
    </message>
    <message>
        <source>The share is on the desk. Items: %1. Its id: %2</source>
        <translation>Le partage est sur le bureau. Éléments&#xa0;: %1. Son identifiant&#xa0;: %2</translation>
    </message>
    <message>
        <source>  share %1: to be deleted since %2</source>
        <translation>  partage %1&#xa0;: à supprimer depuis le %2</translation>
    </message>
    <message>
        <source>  share %1</source>
        <translation>  partage %1</translation>
    </message>
    <message>
        <source>No share on the desk has the item %1. Nothing was changed. “desk” lists what there is.</source>
        <translation>Aucun partage du bureau n’a l’élément %1. Rien n’a été modifié. «&#x202f;desk&#x202f;» énumère ce qu’il y a.</translation>
    </message>
    <message>
        <source>A comment is a question, an observation or an appreciation.</source>
        <translation>Un commentaire est une question, une observation ou une appréciation&#xa0;: question, observation, appreciation.</translation>
    </message>
    <message>
        <source>The comment is on “%1”.</source>
        <translation>Le commentaire porte sur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no such share on the desk, or it is to be deleted. Nothing was changed. “desk” lists what there is.</source>
        <translation>Il n’y a pas de tel partage sur le bureau, ou il doit être supprimé. Rien n’a été modifié. «&#x202f;desk&#x202f;» énumère ce qu’il y a.</translation>
    </message>
    <message>
        <source>Say with --out where the reply goes.</source>
        <translation>Dis avec --out où va la réponse.</translation>
    </message>
    <message>
        <source>The reply is in “%1”. It says:</source>
        <translation>La réponse est dans «&#x202f;%1&#x202f;». Elle dit&#xa0;:</translation>
    </message>
    <message>
        <source>Say with --out where the brief goes.</source>
        <translation>Dis avec --out où va la fiche.</translation>
    </message>
    <message>
        <source>The brief is in “%1”. It is not sealed.</source>
        <translation>La fiche est dans «&#x202f;%1&#x202f;». Elle n’est pas scellée.</translation>
    </message>
    <message>
        <source>The id of a share on the desk, as “desk” lists it.</source>
        <translation>L’identifiant d’un partage du bureau, comme «&#x202f;desk&#x202f;» l’énumère.</translation>
    </message>
    <message>
        <source>Makes a coach&apos;s desk, which is always sealed.</source>
        <translation>Crée un bureau de coach, qui est toujours scellé.</translation>
    </message>
    <message>
        <source>Lists the clients of a desk, their shares and the items.</source>
        <translation>Énumère les personnes d’un bureau, leurs partages et les éléments.</translation>
    </message>
    <message>
        <source>Puts a share that a client sent on the desk.</source>
        <translation>Met sur le bureau un partage envoyé par une personne accompagnée.</translation>
    </message>
    <message>
        <source>The share file.</source>
        <translation>Le fichier de partage.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the share from this open file descriptor.</source>
        <translation>Lit la phrase secrète du partage depuis ce descripteur de fichier ouvert.</translation>
    </message>
    <message>
        <source>Writes a comment on an item of a share.</source>
        <translation>Écrit un commentaire sur un élément d’un partage.</translation>
    </message>
    <message>
        <source>The id of an item, as “desk” lists it.</source>
        <translation>L’identifiant d’un élément, comme «&#x202f;desk&#x202f;» l’énumère.</translation>
    </message>
    <message>
        <source>What the comment says.</source>
        <translation>Ce que dit le commentaire.</translation>
    </message>
    <message>
        <source>question, observation or appreciation.</source>
        <translation>question, observation ou appreciation.</translation>
    </message>
    <message>
        <source>Writes the reply to a share, sealed for the client.</source>
        <translation>Écrit la réponse à un partage, scellée pour la personne accompagnée.</translation>
    </message>
    <message>
        <source>The new reply file.</source>
        <translation>Le nouveau fichier de réponse.</translation>
    </message>
    <message>
        <source>Writes a session brief of one or two pages.</source>
        <translation>Écrit une fiche de séance d’une ou deux pages.</translation>
    </message>
    <message>
        <source>The new PDF file.</source>
        <translation>Le nouveau fichier PDF.</translation>
    </message>
    <message>
        <source>This share carries the key of “%1”, but does not prove that they made it: it came with a passphrase or without a proof. Nothing was changed. Ask them whether they sent it, and say so with --client NAME --confirm-key.</source>
        <translation>Ce partage porte la clé de «&#x202f;%1&#x202f;», mais ne prouve pas qu’il en vient&#xa0;: il est arrivé avec une phrase secrète ou sans preuve. Rien n’a été modifié. Demande à cette personne si elle l’a envoyé, et dis-le avec --client NAME --confirm-key.</translation>
    </message>
    <message>
        <source>Whose share it is, where the desk cannot tell by its key.</source>
        <translation>De qui vient le partage, là où le bureau ne peut le dire d’après sa clé.</translation>
    </message>
    <message>
        <source>Says that the eight words of a new key were compared, or that the client sent a share that does not prove it.</source>
        <translation>Dit que les huit mots d’une nouvelle clé ont été comparés, ou que la personne accompagnée a bien envoyé un partage qui ne le prouve pas.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Direction</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>one line of evidence: %1 for, against or not yet known, %2 one&apos;s own words, %3 where they are from</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Earlier answers are sealed until a new one is written.</source>
        <translation>Les réponses antérieures sont scellées jusqu’à ce qu’une nouvelle soit écrite.</translation>
    </message>
    <message>
        <source>Lists the decision records by their day. What was expected stays sealed until the review.</source>
        <translation>Énumère les décisions consignées par jour. Ce qui était attendu reste scellé jusqu’au bilan.</translation>
    </message>
    <message>
        <source>Says what is due, what was answered, and what speaks for and against each kind of work, in your own starred words. No verdict.</source>
        <translation>Dit ce qui est à faire, ce qui a été répondu, et ce qui parle pour et contre chaque sorte de travail, dans tes propres mots marqués. Sans conclusion.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::DirectionList</name>
    <message>
        <source>Five-year answer</source>
        <translation>Réponse à cinq ans</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Energy</name>
    <message>
        <source>%1 to %2, ratings: %3 people, %4 technical, %5 mixed</source>
        <translation>%1 au %2, évaluations&#xa0;: %3 Humain, %4 Technique, %5 Mixte</translation>
    </message>
    <message>
        <source>Says what the ratings tell, with the mean and the number of ratings of each activity.</source>
        <translation>Dit ce que racontent les évaluations, avec la moyenne et le nombre d’évaluations de chaque activité.</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last day, %2.</source>
        <translation>Le premier jour, %1, vient après le dernier, %2.</translation>
    </message>
    <message>
        <source>Leaves out entries written more than a day after their day had ended.</source>
        <translation>Laisse de côté les entrées écrites plus d’un jour après la fin de leur jour.</translation>
    </message>
    <message>
        <source>Does not weigh the ratings of a day by their minutes.</source>
        <translation>Ne pondère pas les évaluations d’un jour par leurs minutes.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Experiments</name>
    <message>
        <source>“%1” is not an id. “experiments” lists the ids.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant. «&#x202f;experiments&#x202f;» énumère les identifiants.</translation>
    </message>
    <message>
        <source>There is no experiment with this id. “experiments” lists them.</source>
        <translation>Il n’y a pas d’expérience avec cet identifiant. «&#x202f;experiments&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Lists the experiments by their start.</source>
        <translation>Énumère les expériences par leur début.</translation>
    </message>
    <message>
        <source>Says how an experiment stands, with every number, its inputs and the version of the rules.</source>
        <translation>Dit où en est une expérience, avec chaque chiffre, ses données et la version des règles.</translation>
    </message>
    <message>
        <source>The experiment, as “experiments” lists it.</source>
        <translation>L’expérience, comme «&#x202f;experiments&#x202f;» l’énumère.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Export</name>
    <message>
        <source>--without takes numbers, charts, entries, notes, experiments and reflections, and “%1” is none of them.</source>
        <translation>--without prend numbers, charts, entries, notes, experiments et reflections, et «&#x202f;%1&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>--paper is a4 or a5.</source>
        <translation>--paper est a4 ou a5.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit.</translation>
    </message>
    <message>
        <source>--to is %1, and --out is the file to write.</source>
        <translation>--to est %1, et --out est le fichier à écrire.</translation>
    </message>
    <message>
        <source>A booklet is of days: it takes --from and --until, and neither --focus nor --query.</source>
        <translation>Un livret porte sur des jours&#xa0;: il prend --from et --until, et ni --focus ni --query.</translation>
    </message>
    <message>
        <source>Writes the journal, or what is asked for of it, into a new file.</source>
        <translation>Écrit le journal, ou ce qu’on en demande, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>booklet, csv, html, ics, json, markdown or pdf.</source>
        <translation>booklet, csv, html, ics, json, markdown ou pdf.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>Le fichier à écrire&#x202f;; il ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Premier jour, p.&#xa0;ex. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Dernier jour, p.&#xa0;ex. 2026-11-30.</translation>
    </message>
    <message>
        <source>With the list of names and the secret keys, which otherwise stay; json only.</source>
        <translation>Avec la liste des noms et les clés secrètes, qui sinon restent&#x202f;; json seulement.</translation>
    </message>
    <message>
        <source>What a booklet leaves out: numbers, charts, entries, notes, experiments, reflections; several with commas between.</source>
        <translation>Ce qu’un livret laisse de côté&#xa0;: numbers, charts, entries, notes, experiments, reflections&#x202f;; plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <source>A booklet with five-year answers, reasons and decisions, too; what is sealed stays out.</source>
        <translation>Un livret avec aussi les réponses à cinq ans, les raisons et les décisions&#x202f;; ce qui est scellé n’y figure pas.</translation>
    </message>
    <message>
        <source>Of a booklet: a4 or a5.</source>
        <translation>Pour un livret&#xa0;: a4 ou a5.</translation>
    </message>
    <message>
        <source>What to write, in the words of “search”.</source>
        <translation>Ce qu’il faut écrire, dans les mots de «&#x202f;search&#x202f;».</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::History</name>
    <message>
        <source>(from a merge, waits to be looked at)</source>
        <translation>(d’une fusion, attend d’être regardé)</translation>
    </message>
    <message>
        <source>This answer is sealed until a new one is written. Nothing was changed. Answer the five-year question first.</source>
        <translation>Cette réponse est scellée jusqu’à ce qu’une nouvelle soit écrite. Rien n’a été modifié. Réponds d’abord à la question à cinq ans.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts are forgotten. Backups that were kept before still hold them; “backups” lists those.</source>
        <translation>
            <numerusform>%Ln texte antérieur est oublié. Les sauvegardes gardées auparavant le contiennent encore&#x202f;; «&#x202f;backups&#x202f;» les énumère.</numerusform>
            <numerusform>%Ln textes antérieurs sont oubliés. Les sauvegardes gardées auparavant les contiennent encore&#x202f;; «&#x202f;backups&#x202f;» les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the earlier texts of an entry and what was removed from it, or those of a client on a coach&apos;s desk, last changed first.</source>
        <translation>Liste les textes antérieurs d’une entrée et ce qui en a été retiré, ou ceux d’une personne sur un bureau de coach, le dernier changement d’abord.</translation>
    </message>
    <message>
        <source>The entry, as “list” and “trash” show it; on a desk the client or the comment, as “desk --json” gives it.</source>
        <translation>L’entrée, comme «&#x202f;list&#x202f;» et «&#x202f;trash&#x202f;» la montrent&#x202f;; sur un bureau, la personne ou le commentaire, comme «&#x202f;desk --json&#x202f;» les donne.</translation>
    </message>
    <message>
        <source>Removes every earlier text from the journal, or from a coach&apos;s desk.</source>
        <translation>Retire tous les textes antérieurs du journal ou d’un bureau de coach.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Import</name>
    <message>
        <source>--column takes date, time, minutes, activity, energy, title, note or tags and the name of a column, as in date=Day; “%1” is none.</source>
        <translation>--column prend date, time, minutes, activity, energy, title, note ou tags et le nom d’une colonne, comme date=Jour&#x202f;; «&#x202f;%1&#x202f;» n’en est pas.</translation>
    </message>
    <message>
        <source>--mood takes a name and an energy from −3 to +3, as in tired=-2; “%1” is none.</source>
        <translation>--mood prend un nom et une énergie de −3 à +3, comme fatigue=-2&#x202f;; «&#x202f;%1&#x202f;» n’en est pas.</translation>
    </message>
    <message>
        <source>--dates is day-first or month-first, not “%1”.</source>
        <translation>--dates est day-first ou month-first, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 of them new and %4 known; %5 left out. Nothing was changed.</source>
        <translation>%1&#xa0;: %2 trouvées, dont %3 nouvelles et %4 connues&#x202f;; %5 laissées de côté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 of them added and %4 known; %5 left out.</source>
        <translation>%1&#xa0;: %2 trouvées, dont %3 ajoutées et %4 connues&#x202f;; %5 laissées de côté.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Moods without a number: %1. Give them one with --mood.</source>
        <translation>Humeurs sans nombre&#xa0;: %1. Donne-leur-en un avec --mood.</translation>
    </message>
    <message>
        <source>Columns kept in the notes: %1.</source>
        <translation>Colonnes gardées dans les notes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Besides entries: %1.</source>
        <translation>En plus des entrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Say it with --column, as in --column date=Day.</source>
        <translation>Dis-le avec --column, comme --column date=Jour.</translation>
    </message>
    <message>
        <source>Say it with --dates day-first or --dates month-first.</source>
        <translation>Dis-le avec --dates day-first ou --dates month-first.</translation>
    </message>
    <message>
        <source>Say it with --encoding, as in --encoding windows-1252.</source>
        <translation>Dis-le avec --encoding, comme --encoding windows-1252.</translation>
    </message>
    <message>
        <source>Say it with --own-address.</source>
        <translation>Dis-le avec --own-address.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Ses colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>--format is %1, not “%2”.</source>
        <translation>--format est %1, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The import of “%1” was taken back: %2 entries. What was edited since is in the trash.</source>
        <translation>L’import de «&#x202f;%1&#x202f;» a été annulé&#xa0;: %2 entrées. Ce qui a été modifié depuis est dans la corbeille.</translation>
    </message>
    <message>
        <source>Experiments that went with it: %1.</source>
        <translation>Expériences parties avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Answers, reasons and decisions that went with it: %1.</source>
        <translation>Réponses, raisons et décisions parties avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Adds what a file holds and the journal does not.</source>
        <translation>Ajoute ce qu’un fichier contient et que le journal n’a pas.</translation>
    </message>
    <message>
        <source>The file or folder to read.</source>
        <translation>Le fichier ou dossier à lire.</translation>
    </message>
    <message>
        <source>What the file is: %1. Told from what is in it unless said.</source>
        <translation>Ce qu’est le fichier&#xa0;: %1. Déduit de son contenu si ce n’est pas dit.</translation>
    </message>
    <message>
        <source>day-first or month-first, where 01/07 could be either.</source>
        <translation>day-first ou month-first, quand 01/07 pourrait être l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Which column of a table is what, e.g. date=Day; repeat it.</source>
        <translation>Quelle colonne d’un tableau est quoi, p.&#xa0;ex. date=Jour&#x202f;; à répéter.</translation>
    </message>
    <message>
        <source>The energy that a mood means, e.g. tired=-2; repeat it.</source>
        <translation>L’énergie que signifie une humeur, p.&#xa0;ex. fatigue=-2&#x202f;; à répéter.</translation>
    </message>
    <message>
        <source>A mood that stays a word, without an energy; repeat it.</source>
        <translation>Une humeur qui reste un mot, sans énergie&#x202f;; à répéter.</translation>
    </message>
    <message>
        <source>How a text that is neither UTF-8 nor UTF-16 was written, e.g. windows-1252.</source>
        <translation>Comment a été écrit un texte qui n’est ni UTF-8 ni UTF-16, p.&#xa0;ex. windows-1252.</translation>
    </message>
    <message>
        <source>The timeformat of your jrnl settings.</source>
        <translation>Le timeformat de tes réglages jrnl.</translation>
    </message>
    <message>
        <source>An e-mail address of yours; repeat it.</source>
        <translation>Une adresse électronique à toi&#x202f;; à répéter.</translation>
    </message>
    <message>
        <source>Keeps the subjects of commits.</source>
        <translation>Garde les sujets des commits.</translation>
    </message>
    <message>
        <source>Keeps the names of the invited.</source>
        <translation>Garde les noms des invités.</translation>
    </message>
    <message>
        <source>Keeps the descriptions of events.</source>
        <translation>Garde les descriptions des événements.</translation>
    </message>
    <message>
        <source>Only tells what would be added.</source>
        <translation>Dit seulement ce qui serait ajouté.</translation>
    </message>
    <message>
        <source>Lists what can be read and written.</source>
        <translation>Énumère ce qui peut être lu et écrit.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes the last import back.</source>
        <translation>Annule le dernier import.</translation>
    </message>
    <message>
        <source>Other days are chosen with --from and --to.</source>
        <translation>D’autres jours se choisissent avec --from et --to.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Json</name>
    <message>
        <source>An object: id, of what was moved.</source>
        <translation>Un objet&#xa0;: id, de ce qui a été déplacé.</translation>
    </message>
    <message>
        <source>An object: sealed, plain_backups (how many backups are kept that are not sealed).</source>
        <translation>Un objet&#xa0;: sealed, plain_backups (combien de sauvegardes gardées ne sont pas scellées).</translation>
    </message>
    <message>
        <source> A range is an object: lower, upper.</source>
        <translation> Une plage est un objet&#xa0;: lower, upper.</translation>
    </message>
    <message>
        <source>An object: id, of the new check-in.</source>
        <translation>Un objet&#xa0;: id, de la nouvelle entrée.</translation>
    </message>
    <message>
        <source>A list of check-ins: id, date, time, zone, minutes, activity, focus, energy, engagement, chosen, title, note, tags, experiment.</source>
        <translation>Une liste d’entrées&#xa0;: id, date, time, zone, minutes, activity, focus, energy, engagement, chosen, title, note, tags, experiment.</translation>
    </message>
    <message>
        <source>An object: question (prompt, version, question, answer), null where there is none today; waiting, a list of source, key, title. With --answer: id, of the reflection.</source>
        <translation>Un objet&#xa0;: question (prompt, version, question, answer), null s’il n’y en a pas aujourd’hui&#x202f;; waiting, une liste de source, key, title. Avec --answer&#xa0;: id, de la réflexion.</translation>
    </message>
    <message>
        <source>An object: forgotten, how many texts.</source>
        <translation>Un objet&#xa0;: forgotten, combien de textes.</translation>
    </message>
    <message>
        <source>A list: of (what kind), id, field, present (the text in the journal, null where it is gone), other.</source>
        <translation>Une liste&#xa0;: of (quel genre), id, field, present (le texte du journal, null s’il a disparu), other.</translation>
    </message>
    <message>
        <source>An object: from, to; rules (the version of the rules), smallest_difference, leaves_out_late, weighs_by_minutes (what was asked for); sufficiency, sentence, detail; now (null, or day, difference, lower, upper, people_days, technical_days); ratings (how many: people, technical, mixed); numbers, a list of id, sentence, warning, values (by name), n, period, counted, left_out, formula, rules; people, technical and tilt, lists of day, value, lower, upper; gaps (first, last); experiments in these days (title, focus, from, to); activities (activity, focus, ratings, mean) and the same for activities_of_any_focus; weekdays (weekday, ratings, mean); hours (weekday, hour, ratings, mean); marks (day, focus, energy, ratings, first_week_of_use and, where it is known, time). Weekdays count from 1, Monday. Energy lies between −3 and +3.</source>
        <translation>Un objet&#xa0;: from, to&#x202f;; rules (la version des règles), smallest_difference, leaves_out_late, weighs_by_minutes (ce qui était demandé)&#x202f;; sufficiency, sentence, detail&#x202f;; now (null, ou day, difference, lower, upper, people_days, technical_days)&#x202f;; ratings (combien&#xa0;: people, technical, mixed)&#x202f;; numbers, une liste de id, sentence, warning, values (par nom), n, period, counted, left_out, formula, rules&#x202f;; people, technical et tilt, des listes de day, value, lower, upper&#x202f;; gaps (first, last)&#x202f;; experiments dans ces jours (title, focus, from, to)&#x202f;; activities (activity, focus, ratings, mean) et de même pour activities_of_any_focus&#x202f;; weekdays (weekday, ratings, mean)&#x202f;; hours (weekday, hour, ratings, mean)&#x202f;; marks (day, focus, energy, ratings, first_week_of_use et, si elle est connue, time). Les jours de la semaine comptent à partir de 1, lundi. L’énergie est comprise entre −3 et +3.</translation>
    </message>
    <message>
        <source>An effect is null or difference, difference_range, freedom, carry_over, effective_a, effective_b, nap, tau, nap_range, trend (slope, step, flag). A comparison is ended, days_a, days_b, weeks_a, weeks_b, difference_range, nap_range, trend_flag, design; a is before or technical, b is during or people. An imbalance is what, before, during, days_before, days_during, standardised, notable. A draw is null or kind, seed, at, admissible, drawn, holds_when_redone.</source>
        <translation>Un effect est null ou difference, difference_range, freedom, carry_over, effective_a, effective_b, nap, tau, nap_range, trend (slope, step, flag). Une comparison est ended, days_a, days_b, weeks_a, weeks_b, difference_range, nap_range, trend_flag, design&#x202f;; a est avant ou Technique, b est pendant ou Humain. Une imbalance est what, before, during, days_before, days_during, standardised, notable. Un draw est null ou kind, seed, at, admissible, drawn, holds_when_redone.</translation>
    </message>
    <message>
        <source>An object: id, title, track, status, start, end, pair; rules, smallest_difference, baseline_rule; hypothesis, change_my_mind, protocol, exit_rule; verdict, sentence, details; entries, a list of id, day, minutes, energy, late; day_notes (day, sleep, load, unusual); reviews (on, remembered, else_changed, mind_changed, outcome, learned, surprised, again, second_look_on, looked_again_on, looked_again); forecast (null, or sealed, opened and, once it is open, energy_expected, confidence, level, level_range, within); draw; sessions (planned_on, state, remark, check_in); amendments (at, field, old, new, reason).</source>
        <translation>Un objet&#xa0;: id, title, track, status, start, end, pair&#x202f;; rules, smallest_difference, baseline_rule&#x202f;; hypothesis, change_my_mind, protocol, exit_rule&#x202f;; verdict, sentence, details&#x202f;; entries, une liste de id, day, minutes, energy, late&#x202f;; day_notes (day, sleep, load, unusual)&#x202f;; reviews (on, remembered, else_changed, mind_changed, outcome, learned, surprised, again, second_look_on, looked_again_on, looked_again)&#x202f;; forecast (null, ou sealed, opened et, une fois ouvert, energy_expected, confidence, level, level_range, within)&#x202f;; draw&#x202f;; sessions (planned_on, state, remark, check_in)&#x202f;; amendments (at, field, old, new, reason).</translation>
    </message>
    <message>
        <source>numbers has before and during (from, to, rated_days, iso_weeks, mean, same_every_day); marks (day, energy, during, left_out); delays (entries, late, timed, median_minutes); choice (mine, asked, mean_mine, mean_asked, notable); kept, due, kept_range, moved_or_not_possible; effect, comparison; adjusted (null, or days, raw, adjusted, sleep, load, friday); slope_before, lot_p, lot_starts; imbalance, low_last_week, overlaps, second_look_on and, where there are enough days, halves (first, first_days, second, second_days).</source>
        <translation>numbers a before et during (from, to, rated_days, iso_weeks, mean, same_every_day)&#x202f;; marks (day, energy, during, left_out)&#x202f;; delays (entries, late, timed, median_minutes)&#x202f;; choice (mine, asked, mean_mine, mean_asked, notable)&#x202f;; kept, due, kept_range, moved_or_not_possible&#x202f;; effect, comparison&#x202f;; adjusted (null, ou days, raw, adjusted, sleep, load, friday)&#x202f;; slope_before, lot_p, lot_starts&#x202f;; imbalance, low_last_week, overlaps, second_look_on et, s’il y a assez de jours, halves (first, first_days, second, second_days).</translation>
    </message>
    <message>
        <source>Where the experiment is one of a pair, pair_report has id, rules, smallest_difference, arrangement, question, people_left, verdict, sentence, details, people_minutes, technical_minutes, effect, imbalance, comparison, draw; week_pairs (number, people_from, technical_from, people_days, technical_days, people_mean, technical_mean, difference, dropped) and, where weeks were drawn, lottery (pairs, people_higher, technical_higher, mean_difference, difference_range, p_two_sided, p_people_higher, p_smallest, p_sign_test, walsh_median, exact).</source>
        <translation>Si l’expérience fait partie d’une paire, pair_report a id, rules, smallest_difference, arrangement, question, people_left, verdict, sentence, details, people_minutes, technical_minutes, effect, imbalance, comparison, draw&#x202f;; week_pairs (number, people_from, technical_from, people_days, technical_days, people_mean, technical_mean, difference, dropped) et, si des semaines ont été tirées, lottery (pairs, people_higher, technical_higher, mean_difference, difference_range, p_two_sided, p_people_higher, p_smallest, p_sign_test, walsh_median, exact).</translation>
    </message>
    <message>
        <source>An object: file, kind, title, says (what stands above the picture).</source>
        <translation>Un objet&#xa0;: file, kind, title, says (ce qui figure au-dessus de l’image).</translation>
    </message>
    <message>
        <source>A list: id, title, track, status, start, end, pair.</source>
        <translation>Une liste&#xa0;: id, title, track, status, start, end, pair.</translation>
    </message>
    <message>
        <source>A list: id, title, state, decided_on, choice, leads, changes_role, review_on; expectations (by, sealed and, once they are open, text, confidence, outcome); turn_back_if (sign, look_on, occurred).</source>
        <translation>Une liste&#xa0;: id, title, state, decided_on, choice, leads, changes_role, review_on&#x202f;; expectations (by, sealed et, une fois ouvertes, text, confidence, outcome)&#x202f;; turn_back_if (sign, look_on, occurred).</translation>
    </message>
    <message>
        <source>An object: due, a list of what, title, since; question, next_on, answers_sealed; answers (on, text, sort); people and technical, each with for, against and not_yet_known, lists of words, source, day; sentence, detail, as “energy” gives them.</source>
        <translation>Un objet&#xa0;: due, une liste de what, title, since&#x202f;; question, next_on, answers_sealed&#x202f;; answers (on, text, sort)&#x202f;; people et technical, chacun avec for, against et not_yet_known, des listes de words, source, day&#x202f;; sentence, detail, comme «&#x202f;energy&#x202f;» les donne.</translation>
    </message>
    <message>
        <source>An object: file, sealed.</source>
        <translation>Un objet&#xa0;: file, sealed.</translation>
    </message>
    <message>
        <source>An object: file, check_ins.</source>
        <translation>Un objet&#xa0;: file, check_ins.</translation>
    </message>
    <message>
        <source>An object: format, found, new, duplicates, skipped, problems (a list of line and sentence); where there are any, new_experiments and others (counts by kind).</source>
        <translation>Un objet&#xa0;: format, found, new, duplicates, skipped, problems (une liste de line et sentence)&#x202f;; s’il y en a, new_experiments et others (nombres par genre).</translation>
    </message>
    <message>
        <source>An object: name, format, taken; where there are any, experiments, and direction (answers, reasons and decisions).</source>
        <translation>Un objet&#xa0;: name, format, taken&#x202f;; s’il y en a, experiments, et direction (réponses, raisons et décisions).</translation>
    </message>
    <message>
        <source>An object: file, format, bytes.</source>
        <translation>Un objet&#xa0;: file, format, bytes.</translation>
    </message>
    <message>
        <source>An object: import (a list of format and description), export (a list of names).</source>
        <translation>Un objet&#xa0;: import (une liste de format et description), export (une liste de noms).</translation>
    </message>
    <message>
        <source>An object: number, file, bytes, of the backup that was kept.</source>
        <translation>Un objet&#xa0;: number, file, bytes, de la sauvegarde qui a été gardée.</translation>
    </message>
    <message>
        <source>An object: file, recipient (the public half of the key).</source>
        <translation>Un objet&#xa0;: file, recipient (la moitié publique de la clé).</translation>
    </message>
    <message>
        <source>An object: text, the page.</source>
        <translation>Un objet&#xa0;: text, la page.</translation>
    </message>
    <message>
        <source>An object: text, the script.</source>
        <translation>Un objet&#xa0;: text, le script.</translation>
    </message>
    <message>
        <source>id, at, coach, preset, from, to, items (how many), delete_by, kind, sha256 (of the file)</source>
        <translation>id, at, coach, preset, from, to, items (combien), delete_by, kind, sha256 (du fichier)</translation>
    </message>
    <message>
        <source>An object: public_key, fingerprint (its eight words).</source>
        <translation>Un objet&#xa0;: public_key, fingerprint (ses huit mots).</translation>
    </message>
    <message>
        <source>A list, newest first: %1.</source>
        <translation>Une liste, la plus récente d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An object: reply, share (their ids), added (false where it was here before); comments, questions, steps (how many).</source>
        <translation>Un objet&#xa0;: reply, share (leurs identifiants), added (false si elle était déjà là)&#x202f;; comments, questions, steps (combien).</translation>
    </message>
    <message>
        <source>An object: file, key (for which clients seal), fingerprint.</source>
        <translation>Un objet&#xa0;: file, key (pour laquelle on scelle), fingerprint.</translation>
    </message>
    <message>
        <source>A list of clients: id, label; shares, a list of id, cover_note, agreement, delete_by; items (id, kind, day, title) and comments (id, item, kind, text) of each. A share whose day has passed is not in it.</source>
        <translation>Une liste de personnes&#xa0;: id, label&#x202f;; shares, une liste de id, cover_note, agreement, delete_by&#x202f;; items (id, kind, day, title) et comments (id, item, kind, text) de chacun. Un partage dont le jour est passé n’y figure pas.</translation>
    </message>
    <message>
        <source>An object: share (its id on the desk), items (how many), sender_proven.</source>
        <translation>Un objet&#xa0;: share (son identifiant sur le bureau), items (combien), sender_proven.</translation>
    </message>
    <message>
        <source>An object: id, of the comment.</source>
        <translation>Un objet&#xa0;: id, du commentaire.</translation>
    </message>
    <message>
        <source>An object: file, lines (all that the reply says).</source>
        <translation>Un objet&#xa0;: file, lines (tout ce que dit la réponse).</translation>
    </message>
    <message>
        <source>An object: file.</source>
        <translation>Un objet&#xa0;: file.</translation>
    </message>
    <message>
        <source>An object: file; possible_names (words that look like names and stay as they are); %1.</source>
        <translation>Un objet&#xa0;: file&#x202f;; possible_names (les mots qui ressemblent à des noms et restent tels quels)&#x202f;; %1.</translation>
    </message>
    <message>
        <source>A list, last changed first: field, until (when the text was replaced), text, conflict (true where a merge left it to be looked at); on a desk of, what the text is from.</source>
        <translation>Une liste, le dernier changement d’abord&#xa0;: field, until (quand le texte a été remplacé), text, conflict (true là où une fusion l’a laissé à regarder)&#x202f;; sur un bureau, of, d’où vient le texte.</translation>
    </message>
    <message>
        <source>An object: sound, schema, conflicts, problems, counts (rows by table) and keys (sealed, passphrase, recovery_key, passes, memory_kib). Of a sealed journal that did not open keys and problems alone; the others are null.</source>
        <translation>Un objet&#xa0;: sound, schema, conflicts, problems, counts (lignes par table) et keys (sealed, passphrase, recovery_key, passes, memory_kib). D’un journal scellé qui ne s’est pas ouvert, seulement keys et problems&#x202f;; les autres sont null.</translation>
    </message>
    <message>
        <source>A list of check-ins as “list” gives them; then of experiments, which have kind, id, title, track, status, start, end, pair; then of reflections as “export” writes them (kind, id, reflection, day, title, body, answers (prompt, version, question, text), recalledPeople, recalledTechnical, recalledAt, afterSeeing, finished, checkIns, experiments, created, modified, rev, deleted); then of answers, reasons and decisions, which have kind, id, title, day; then of second looks, which have checkIn, too, and of own questions, which have no day.</source>
        <translation>Une liste d’entrées comme «&#x202f;list&#x202f;» les donne&#x202f;; puis d’expériences, qui ont kind, id, title, track, status, start, end, pair&#x202f;; puis de réflexions comme «&#x202f;export&#x202f;» les écrit (kind, id, reflection, day, title, body, answers (prompt, version, question, text), recalledPeople, recalledTechnical, recalledAt, afterSeeing, finished, checkIns, experiments, created, modified, rev, deleted)&#x202f;; puis de réponses, raisons et décisions, qui ont kind, id, title, day&#x202f;; puis de seconds regards, qui ont aussi checkIn, et de tes propres questions, qui n’ont pas de day.</translation>
    </message>
    <message>
        <source>As “search” gives it, without second looks and own questions.</source>
        <translation>Comme «&#x202f;search&#x202f;» la donne, sans seconds regards ni questions à soi.</translation>
    </message>
    <message>
        <source>A list: number, kept, reason (why: save, import or renewal), entries, others (reflections, experiments and the like), bytes, sealed, file.</source>
        <translation>Une liste&#xa0;: number, kept, reason (pourquoi&#xa0;: save, import ou renewal), entries, others (réflexions, expériences et autres), bytes, sealed, file.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::List</name>
    <message>
        <source>There is no activity called “%1”.</source>
        <translation>Il n’y a pas d’activité nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Lists check-ins, newest first.</source>
        <translation>Énumère les entrées, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>What to look for, written as in “search”.</source>
        <translation>Ce qu’il faut chercher, écrit comme dans «&#x202f;search&#x202f;».</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, tag:x, focus:people, energy:&gt;0, activity:pairing, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10, and -word for none of it; put -- before a query that begins with a minus.</source>
        <translation>Mots, &quot;une phrase&quot;, tag:x, focus:people, energy:&gt;0, activity:pairing, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10, et -mot pour l’exclure&#x202f;; mets -- avant une recherche qui commence par un moins.</translation>
    </message>
    <message>
        <source>Lists what is in the trash, last thrown away first: entries, then experiments, reflections, answers, reasons and decisions.</source>
        <translation>Énumère ce qui est dans la corbeille, les derniers jetés d’abord&#xa0;: entrées, puis expériences, réflexions, réponses, raisons et décisions.</translation>
    </message>
    <message>
        <source>Lists check-ins that match, newest first, and experiments, reflections, answers, reasons, decisions, second looks and own questions in which all the words stand.</source>
        <translation>Énumère les entrées qui correspondent, les plus récentes d’abord, et les expériences, réflexions, réponses, raisons, décisions, seconds regards et questions à soi où figurent tous les mots.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Log</name>
    <message>
        <source>There is no activity called “%1”, so nothing was saved; add --focus to make it a new one.</source>
        <translation>Il n’y a pas d’activité nommée «&#x202f;%1&#x202f;», rien n’a donc été enregistré&#x202f;; ajoute --focus pour en faire une nouvelle.</translation>
    </message>
    <message>
        <source>What was it? Add --activity, e.g. --activity &quot;Pairing&quot;.</source>
        <translation>Qu’était-ce&#x202f;? Ajoute --activity, p.&#xa0;ex. --activity &quot;Pairing&quot;.</translation>
    </message>
    <message>
        <source>Adds a check-in and prints its id.</source>
        <translation>Ajoute une entrée et affiche son identifiant.</translation>
    </message>
    <message>
        <source>What it was; an unknown one is added when --focus is given.</source>
        <translation>Ce que c’était&#x202f;; une activité inconnue est ajoutée si --focus est donné.</translation>
    </message>
    <message>
        <source>What it did to your energy, -3 to 3.</source>
        <translation>Ce que cela a fait à ton énergie, -3 à 3.</translation>
    </message>
    <message>
        <source>How long it took, 1 to 1440.</source>
        <translation>Combien de temps cela a pris, 1 à 1440.</translation>
    </message>
    <message>
        <source>When it began, e.g. 2026-11-23T14:15, here unless an offset follows; now unless said.</source>
        <translation>Quand cela a commencé, p.&#xa0;ex. 2026-11-23T14:15, ici sauf si un décalage suit&#x202f;; maintenant si ce n’est pas dit.</translation>
    </message>
    <message>
        <source>A title of up to 120 characters.</source>
        <translation>Un titre de 120 caractères au plus.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Une note.</translation>
    </message>
    <message>
        <source>A tag; may be given up to 8 times.</source>
        <translation>Une étiquette&#x202f;; peut être donnée jusqu’à 8 fois.</translation>
    </message>
    <message>
        <source>Who chose it: mine, asked or required.</source>
        <translation>Qui l’a choisi&#xa0;: mine, asked ou required.</translation>
    </message>
    <message>
        <source>How absorbed you were, 1 to 5.</source>
        <translation>À quel point cela t’a pris, 1 à 5.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Main</name>
    <message>
        <source>The folder “%1” cannot be written to. Nothing was changed. Choose another one.</source>
        <translation>Impossible d’écrire dans le dossier «&#x202f;%1&#x202f;». Rien n’a été modifié. Choisis-en un autre.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Manual</name>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>All was done, and saved where something was to be saved.</source>
        <translation>Tout a été fait, et enregistré là où quelque chose devait l’être.</translation>
    </message>
    <message>
        <source>Something failed, and nothing was changed; or “check” found damage.</source>
        <translation>Quelque chose a échoué, et rien n’a été modifié&#x202f;; ou «&#x202f;check&#x202f;» a trouvé un dommage.</translation>
    </message>
    <message>
        <source>The program was not called as its help says.</source>
        <translation>Le programme n’a pas été appelé comme son aide le dit.</translation>
    </message>
    <message>
        <source>Ctrl+C or a request to end stopped it; nothing was changed and no half of a file was left.</source>
        <translation>Ctrl+C ou une demande de fin l’a arrêté&#x202f;; rien n’a été modifié et aucune moitié de fichier n’est restée.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Affiche du JSON.</translation>
    </message>
    <message>
        <source>Speaks this language, e.g. de; else that of the system.</source>
        <translation>Parle cette langue, p.&#xa0;ex. de&#x202f;; sinon celle du système.</translation>
    </message>
    <message>
        <source>keep a Tryboth journal from the command line</source>
        <translation>tenir un journal Tryboth en ligne de commande</translation>
    </message>
    <message>
        <source>Every command names what it works on first, the journal before all else, and then its options. Nothing goes online. A passphrase is asked for on the terminal or read from a file descriptor; it is never an argument.</source>
        <translation>Chaque commande nomme d’abord ce sur quoi elle agit, le journal avant tout, puis ses options. Rien ne va en ligne. Une phrase secrète est demandée au terminal ou lue depuis un descripteur de fichier&#x202f;; elle n’est jamais un argument.</translation>
    </message>
    <message>
        <source>Names of members stay as they are from version to version; new ones may be added. Days are written 2026-11-23, moments as ISO 8601 with an offset, what is unknown as null. Sentences are for people and may change. What went wrong is said on standard error, never in the JSON.</source>
        <translation>Les noms des membres restent les mêmes d’une version à l’autre&#x202f;; de nouveaux peuvent s’ajouter. Les jours s’écrivent 2026-11-23, les moments en ISO 8601 avec un décalage, ce qui est inconnu null. Les phrases sont pour les gens et peuvent changer. Ce qui a mal tourné est dit sur l’erreur standard, jamais dans le JSON.</translation>
    </message>
    <message>
        <source>SHELL is bash, zsh or fish, not “%1”.</source>
        <translation>SHELL est bash, zsh ou fish, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Prints this manual page, for man.</source>
        <translation>Affiche cette page de manuel, pour man.</translation>
    </message>
    <message>
        <source>Prints what a shell needs to complete this program’s commands and options.</source>
        <translation>Affiche ce dont un shell a besoin pour compléter les commandes et options de ce programme.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>Keeps locks and backups in this folder and writes nothing elsewhere but what you name, like the window with the same option. An empty file called “portable” beside the program does so for its own folder.</source>
        <translation>Garde verrous et sauvegardes dans ce dossier et n’écrit ailleurs que ce que tu nommes, comme la fenêtre avec la même option. Un fichier vide appelé «&#x202f;portable&#x202f;» à côté du programme fait de même pour son propre dossier.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::New</name>
    <message>
        <source>Seals it with a passphrase.</source>
        <translation>Le scelle avec une phrase secrète.</translation>
    </message>
    <message>
        <source>“%1” is a new, empty journal, sealed with your passphrase. Without that nobody can open it, unless you make a recovery key.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouveau journal vide, scellé avec ta phrase secrète. Sans elle, personne ne peut l’ouvrir, sauf si tu fais une clé de récupération.</translation>
    </message>
    <message>
        <source>“%1” is a new, empty journal. It is not sealed; “seal” does that.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouveau journal vide. Il n’est pas scellé&#x202f;; «&#x202f;seal&#x202f;» le fait.</translation>
    </message>
    <message>
        <source>“%1” is an example journal with %2 invented check-ins.</source>
        <translation>«&#x202f;%1&#x202f;» est un journal d’exemple avec %2 entrées inventées.</translation>
    </message>
    <message>
        <source>Makes an empty journal.</source>
        <translation>Crée un journal vide.</translation>
    </message>
    <message>
        <source>Makes a journal with invented check-ins that end today.</source>
        <translation>Crée un journal avec des entrées inventées qui finissent aujourd’hui.</translation>
    </message>
    <message>
        <source>How many; 450 unless said.</source>
        <translation>Combien&#x202f;; 450 si ce n’est pas dit.</translation>
    </message>
    <message>
        <source>The same number gives the same check-ins; 1 unless said.</source>
        <translation>Le même nombre donne les mêmes entrées&#x202f;; 1 si ce n’est pas dit.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Options</name>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Premier jour, p.&#xa0;ex. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Dernier jour, p.&#xa0;ex. 2026-11-30.</translation>
    </message>
    <message>
        <source>people, technical or mixed.</source>
        <translation>people, technical ou mixed.</translation>
    </message>
    <message>
        <source>%1 takes a day like 2026-11-23; “%2” is none.</source>
        <translation>%1 prend un jour comme 2026-11-23&#x202f;; «&#x202f;%2&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %3 to %4; “%2” is none.</source>
        <translation>%1 prend un nombre entier de %3 à %4&#x202f;; «&#x202f;%2&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 is people, technical or mixed, not “%2”.</source>
        <translation>%1 est people, technical ou mixed, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is mine, asked or required, not “%2”.</source>
        <translation>%1 est mine, asked ou required, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 takes a day and a time like 2026-11-23T14:15 or 2026-11-23T14:15+01:00; “%2” is none.</source>
        <translation>%1 prend un jour et une heure comme 2026-11-23T14:15 ou 2026-11-23T14:15+01:00&#x202f;; «&#x202f;%2&#x202f;» n’en est pas.</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry; “tryboth-cli list” shows ids at the end of its lines.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’une entrée&#x202f;; «&#x202f;tryboth-cli list&#x202f;» affiche les identifiants en fin de ligne.</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last day, %2.</source>
        <translation>Le premier jour, %1, vient après le dernier, %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::PrivateFile</name>
    <message>
        <source>“%1” exists already. Nothing was changed. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Rien n’a été modifié. Choisis un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Nothing was changed. Choose another place.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#xa0;: %2. Rien n’a été modifié. Choisis un autre emplacement.</translation>
    </message>
    <message>
        <source>The secret could not be written to “%1”: %2. It is lost and opens nothing that is kept; make another one elsewhere.</source>
        <translation>Le secret n’a pas pu être écrit dans «&#x202f;%1&#x202f;»&#xa0;: %2. Il est perdu et n’ouvre rien de ce qui est gardé&#x202f;; fais-en un autre ailleurs.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Program</name>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Which command? “%1 --help” lists them.</source>
        <translation>Quelle commande&#x202f;? «&#x202f;%1 --help&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>There is no command “%2”; “%1 --help” lists them.</source>
        <translation>Il n’y a pas de commande «&#x202f;%2&#x202f;»&#x202f;; «&#x202f;%1 --help&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>See “%1 %2 --help”.</source>
        <translation>Voir «&#x202f;%1 %2 --help&#x202f;».</translation>
    </message>
    <message>
        <source>The command is written “%1 %2”, options aside.</source>
        <translation>La commande s’écrit «&#x202f;%1 %2&#x202f;», options à part.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>La réponse n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND FILE [options]

Keeps a Tryboth journal from the command line. FILE is the journal.

Commands:
</source>
        <translation>Usage&#xa0;: %1 COMMANDE FICHIER [options]

Tient un journal Tryboth en ligne de commande. FICHIER est le journal.

Commandes :
</translation>
    </message>
    <message>
        <source>
“%1 COMMAND --help” tells more, “%1 --version” which version this is.

The program ends with:
</source>
        <translation>
«&#x202f;%1 COMMANDE --help&#x202f;» en dit plus, «&#x202f;%1 --version&#x202f;» quelle version c’est.

Le programme se termine avec :
</translation>
    </message>
    <message>
        <source>
Example:
  %1 log my.tryboth --activity Pairing --energy=2
</source>
        <translation>
Exemple :
  %1 log my.tryboth --activity Pairing --energy=2
</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Reflect</name>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>There is no question with the id “%1”. Nothing was changed. “reflect” without --answer names the one of today.</source>
        <translation>Il n’y a pas de question avec l’identifiant «&#x202f;%1&#x202f;». Rien n’a été modifié. «&#x202f;reflect&#x202f;» sans --answer nomme celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>An answer needs both --answer with the id of a question and --text with what to write.</source>
        <translation>Une réponse demande à la fois --answer avec l’identifiant d’une question et --text avec ce qu’il faut écrire.</translation>
    </message>
    <message>
        <source>Says what waits for a quiet moment, or answers a question.</source>
        <translation>Dit ce qui attend un moment calme, ou répond à une question.</translation>
    </message>
    <message>
        <source>The question to answer, by its id.</source>
        <translation>La question à laquelle répondre, par son identifiant.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>La réponse.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Reply</name>
    <message>
        <source>This reply is already here. Nothing was added.</source>
        <translation>Cette réponse est déjà là. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Merged. Comments: %1. Questions: %2. Proposed steps: %3.</source>
        <translation>Fusionné. Commentaires&#xa0;: %1. Questions&#xa0;: %2. Étapes proposées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This reply comes from a key that is not confirmed: %1. Nothing was changed. Compare these words with your coach; --accept-key takes the reply in.</source>
        <translation>Cette réponse vient d’une clé qui n’est pas confirmée&#xa0;: %1. Rien n’a été modifié. Compare ces mots avec ton coach&#x202f;; --accept-key prend la réponse.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Takes in what a coach replied to a share.</source>
        <translation>Prend ce qu’un coach a répondu à un partage.</translation>
    </message>
    <message>
        <source>The reply.</source>
        <translation>La réponse.</translation>
    </message>
    <message>
        <source>Accepts a reply from a key that was not confirmed yet.</source>
        <translation>Accepte une réponse d’une clé qui n’était pas encore confirmée.</translation>
    </message>
    <message>
        <source>Shows the public key that replies are sealed for, and makes it where there is none.</source>
        <translation>Affiche la clé publique pour laquelle les réponses sont scellées, et la fait s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Writes the secret key to this new file, as “age -d -i” takes it.</source>
        <translation>Écrit la clé secrète dans ce nouveau fichier, comme «&#x202f;age -d -i&#x202f;» la prend.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Seal</name>
    <message>
        <source>“%1” is not sealed. Nothing was changed. “seal” seals it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas scellé. Rien n’a été modifié. «&#x202f;seal&#x202f;» le scelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its backups were kept before it was sealed and can be read by anyone who reaches them; “backups” lists them.</source>
        <translation>
            <numerusform>%Ln de ses sauvegardes a été gardée avant qu’il soit scellé et peut être lue par quiconque l’atteint&#x202f;; «&#x202f;backups&#x202f;» l’énumère.</numerusform>
            <numerusform>%Ln de ses sauvegardes ont été gardées avant qu’il soit scellé et peuvent être lues par quiconque les atteint&#x202f;; «&#x202f;backups&#x202f;» les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sealed.</source>
        <translation>«&#x202f;%1&#x202f;» est scellé.</translation>
    </message>
    <message>
        <source>“%1” is sealed already. Nothing was changed. “passphrase” changes its passphrase.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà scellé. Rien n’a été modifié. «&#x202f;passphrase&#x202f;» change sa phrase secrète.</translation>
    </message>
    <message>
        <source>“%1” is no longer sealed: anyone who reaches the file can read it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus scellé&#xa0;: quiconque atteint le fichier peut le lire.</translation>
    </message>
    <message>
        <source>“%1” has a new passphrase. Its earlier backups keep the one that they were sealed with.</source>
        <translation>«&#x202f;%1&#x202f;» a une nouvelle phrase secrète. Ses sauvegardes antérieures gardent celle avec laquelle elles ont été scellées.</translation>
    </message>
    <message>
        <source>Where shall the recovery key go? --out names the file.</source>
        <translation>Où doit aller la clé de récupération&#x202f;? --out nomme le fichier.</translation>
    </message>
    <message>
        <source>“%1” opens “%2” without its passphrase. Keep it where nobody else reaches it, and not beside the journal.</source>
        <translation>«&#x202f;%1&#x202f;» ouvre «&#x202f;%2&#x202f;» sans sa phrase secrète. Garde-le là où personne d’autre ne l’atteint, et pas à côté du journal.</translation>
    </message>
    <message>
        <source>Seals the journal with a passphrase.</source>
        <translation>Scelle le journal avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Takes the seal off: the file can be read by anyone then.</source>
        <translation>Ôte le sceau&#xa0;: n’importe qui peut alors lire le fichier.</translation>
    </message>
    <message>
        <source>Changes the passphrase; a forgotten one with --recovery-key-file.</source>
        <translation>Change la phrase secrète&#x202f;; une oubliée avec --recovery-key-file.</translation>
    </message>
    <message>
        <source>Makes a key that opens the journal without its passphrase.</source>
        <translation>Fait une clé qui ouvre le journal sans sa phrase secrète.</translation>
    </message>
    <message>
        <source>The new file to write the key to, as “age -d -i” takes it. An earlier key opens earlier backups only.</source>
        <translation>Le nouveau fichier où écrire la clé, comme «&#x202f;age -d -i&#x202f;» la prend. Une clé antérieure n’ouvre que les sauvegardes antérieures.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Secrets</name>
    <message>
        <source>The recovery key “%1” cannot be read: %2. Nothing was changed.</source>
        <translation>La clé de récupération «&#x202f;%1&#x202f;» ne peut pas être lue&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” holds no recovery key: it is a line that begins with AGE-SECRET-KEY-1. Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de clé de récupération&#xa0;: c’est une ligne qui commence par AGE-SECRET-KEY-1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on. Nothing was changed. Give it with --passphrase-fd N: it is read from there, up to the end of the line.</source>
        <translation>Une phrase secrète est nécessaire et il n’y a pas de terminal où la demander. Rien n’a été modifié. Donne-la avec --passphrase-fd N&#xa0;: elle y est lue, jusqu’à la fin de la ligne.</translation>
    </message>
    <message>
        <source>The new passphrase is empty. Nothing was changed.</source>
        <translation>La nouvelle phrase secrète est vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reads the passphrase from this open file descriptor, up to the end of the line; asked for on the terminal unless said.</source>
        <translation>Lit la phrase secrète depuis ce descripteur de fichier ouvert, jusqu’à la fin de la ligne&#x202f;; demandée au terminal si ce n’est pas dit.</translation>
    </message>
    <message>
        <source>Opens with the recovery key in this file.</source>
        <translation>Ouvre avec la clé de récupération de ce fichier.</translation>
    </message>
    <message>
        <source>Reads the new passphrase from this open file descriptor; asked for twice on the terminal unless said.</source>
        <translation>Lit la nouvelle phrase secrète depuis ce descripteur de fichier ouvert&#x202f;; demandée deux fois au terminal si ce n’est pas dit.</translation>
    </message>
    <message>
        <source>No passphrase can be read from file descriptor %1. Nothing was changed.</source>
        <translation>Aucune phrase secrète ne peut être lue depuis le descripteur de fichier %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Passphrase of “%1”:</source>
        <translation>Phrase secrète de «&#x202f;%1&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nouvelle phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>La même, encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Les deux phrases secrètes diffèrent. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Share</name>
    <message>
        <source>Whom is it for? --to takes a public key (age1…), --share-passphrase-fd N a passphrase.</source>
        <translation>Pour qui est-ce&#x202f;? --to prend une clé publique (age1…), --share-passphrase-fd N une phrase secrète.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>“%1” has another key in the address book. Nothing was written. Name somebody else with --for, or confirm the new key in the window.</source>
        <translation>«&#x202f;%1&#x202f;» a une autre clé dans le carnet d’adresses. Rien n’a été écrit. Nomme quelqu’un d’autre avec --for, ou confirme la nouvelle clé dans la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing that could be shared has the id “%1”. Nothing was written.</source>
        <translation>Rien de partageable n’a l’identifiant «&#x202f;%1&#x202f;». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Which experiment? --item takes its id; “experiments” lists them.</source>
        <translation>Quelle expérience&#x202f;? --item prend son identifiant&#x202f;; «&#x202f;experiments&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>--preset is one of: %1.</source>
        <translation>--preset est l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” was written. A file that has left cannot be called back.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit. Un fichier sorti ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Where shall the share go? --out names the file.</source>
        <translation>Où doit aller le partage&#x202f;? --out nomme le fichier.</translation>
    </message>
    <message>
        <source>Seals what is chosen for a coach into a new file.</source>
        <translation>Scelle ce qui est choisi pour un coach dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>before-session, numbers-only, one-experiment, decision or own-copy.</source>
        <translation>before-session, numbers-only, one-experiment, decision ou own-copy.</translation>
    </message>
    <message>
        <source>The coach&apos;s public key.</source>
        <translation>La clé publique du coach.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the share from this open file descriptor, up to the end of the line.</source>
        <translation>Lit la phrase secrète du partage depuis ce descripteur de fichier ouvert, jusqu’à la fin de la ligne.</translation>
    </message>
    <message>
        <source>The coach&apos;s name in the address book.</source>
        <translation>Le nom du coach dans le carnet d’adresses.</translation>
    </message>
    <message>
        <source>The id of a single item, or of the experiment; may be given again.</source>
        <translation>L’identifiant d’un élément isolé, ou de l’expérience&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Premier jour, p.&#xa0;ex. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Dernier jour, p.&#xa0;ex. 2026-11-30.</translation>
    </message>
    <message>
        <source>Only what is new or changed since the last share.</source>
        <translation>Seulement ce qui est nouveau ou changé depuis le dernier partage.</translation>
    </message>
    <message>
        <source>Confirms that the chosen reasons leave.</source>
        <translation>Confirme que les raisons choisies sortent.</translation>
    </message>
    <message>
        <source>A word to the coach.</source>
        <translation>Un mot pour le coach.</translation>
    </message>
    <message>
        <source>The day by which the coach is asked to delete it.</source>
        <translation>Le jour limite demandé au coach pour le supprimer.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>Le fichier à écrire&#x202f;; il ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>Lists what was shared, newest first.</source>
        <translation>Énumère ce qui a été partagé, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>These words in it may be names: %1. List them under Share → Names, and share again, to have them replaced.</source>
        <translation>Ces mots pourraient être des noms&#xa0;: %1. Mets-les dans la liste sous Partage → Noms, et partage à nouveau, pour qu’ils soient remplacés.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Trash</name>
    <message>
        <source>There is no entry, experiment, reflection, answer or decision with the id %1. Nothing was changed.</source>
        <translation>Il n’y a pas d’entrée, d’expérience, de réflexion, de réponse ou de décision avec l’identifiant %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is in the trash already. Nothing was changed.</source>
        <translation>C’est déjà dans la corbeille. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not in the trash. Nothing was changed.</source>
        <translation>Ce n’est pas dans la corbeille. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>L’entrée est de retour.</translation>
    </message>
    <message>
        <source>The entry is in the trash.</source>
        <translation>L’entrée est dans la corbeille.</translation>
    </message>
    <message>
        <source>The experiment is back.</source>
        <translation>L’expérience est de retour.</translation>
    </message>
    <message>
        <source>The experiment is in the trash. Its check-ins stay in the journal.</source>
        <translation>L’expérience est dans la corbeille. Ses entrées restent dans le journal.</translation>
    </message>
    <message>
        <source>The reflection is back.</source>
        <translation>La réflexion est de retour.</translation>
    </message>
    <message>
        <source>The reflection is in the trash.</source>
        <translation>La réflexion est dans la corbeille.</translation>
    </message>
    <message>
        <source>The answer is back.</source>
        <translation>La réponse est de retour.</translation>
    </message>
    <message>
        <source>The answer is in the trash.</source>
        <translation>La réponse est dans la corbeille.</translation>
    </message>
    <message>
        <source>The reasons are back.</source>
        <translation>Les raisons sont de retour.</translation>
    </message>
    <message>
        <source>The reasons are in the trash.</source>
        <translation>Les raisons sont dans la corbeille.</translation>
    </message>
    <message>
        <source>The decision is back.</source>
        <translation>La décision est de retour.</translation>
    </message>
    <message>
        <source>The decision is in the trash.</source>
        <translation>La décision est dans la corbeille.</translation>
    </message>
    <message>
        <source>What to move, by the id that “list”, “experiments”, “search” and “trash” show.</source>
        <translation>Ce qu’il faut déplacer, par l’identifiant que «&#x202f;list&#x202f;», «&#x202f;experiments&#x202f;», «&#x202f;search&#x202f;» et «&#x202f;trash&#x202f;» montrent.</translation>
    </message>
    <message>
        <source>Takes an entry, experiment, reflection, answer or decision out of the trash.</source>
        <translation>Sort de la corbeille une entrée, expérience, réflexion, réponse ou décision.</translation>
    </message>
    <message>
        <source>Moves an entry, experiment, reflection, answer or decision to the trash.</source>
        <translation>Met à la corbeille une entrée, expérience, réflexion, réponse ou décision.</translation>
    </message>
</context>
</TS>
