<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>LockText</name>
    <message>
        <source>“%1” is already open in %2 (process %3 on %4). It is opened read-only here and nothing was changed. Close it there to write here.</source>
        <translation>„%1“ ist schon in %2 geöffnet (Prozess %3 auf %4). Hier ist es nur zum Lesen geöffnet, und es wurde nichts geändert. Schließe es dort, um hier zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is already open in another window or program. It is opened read-only here and nothing was changed. Close it there to write here.</source>
        <translation>„%1“ ist schon in einem anderen Fenster oder Programm geöffnet. Hier ist es nur zum Lesen geöffnet, und es wurde nichts geändert. Schließe es dort, um hier zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” could not be protected against being written by two windows at once. It is opened read-only and nothing was changed. Check that the folder for temporary files can be written to.</source>
        <translation>„%1“ konnte nicht davor geschützt werden, dass zwei Fenster zugleich darin schreiben. Es ist nur zum Lesen geöffnet, und es wurde nichts geändert. Prüfe, ob in den Ordner für temporäre Dateien geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>SavingText</name>
    <message>
        <source>“%1” was not saved because the disk is full. Nothing was changed. Free some space and save again, or use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil der Datenträger voll ist. Es wurde nichts geändert. Schaffe Platz und speichere noch einmal, oder nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because your storage quota is used up. Nothing was changed. Free some space and save again, or use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil dein Speicherkontingent aufgebraucht ist. Es wurde nichts geändert. Schaffe Platz und speichere noch einmal, oder nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is larger than this place allows. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil es größer ist, als dieser Ort erlaubt. Es wurde nichts geändert. Nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because its folder can only be read. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil der Ordner nur gelesen werden kann. Es wurde nichts geändert. Nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because you may not write to it or to its folder. Nothing was changed. Change the permissions and save again, or use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil du in die Datei oder ihren Ordner nicht schreiben darfst. Es wurde nichts geändert. Ändere die Rechte und speichere noch einmal, oder nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because its file or folder is no longer there. Nothing was changed. Connect the device or drive again and save again, or use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil die Datei oder ihr Ordner nicht mehr da ist. Es wurde nichts geändert. Schließe das Gerät oder Laufwerk wieder an und speichere noch einmal, oder nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk or drive reported a fault. The last saved version was not changed. Use “Save elsewhere”, on another disk.</source>
        <translation>„%1“ wurde nicht gespeichert, weil der Datenträger einen Fehler gemeldet hat. Die zuletzt gespeicherte Fassung wurde nicht geändert. Nimm „Woanders speichern“, auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” was not saved because its name is too long. Nothing was changed. Use “Save elsewhere” with a shorter name.</source>
        <translation>„%1“ wurde nicht gespeichert, weil der Name zu lang ist. Es wurde nichts geändert. Nimm „Woanders speichern“ mit einem kürzeren Namen.</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is not an ordinary file. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil es keine gewöhnliche Datei ist. Es wurde nichts geändert. Nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is a link to a file that is not there. Nothing was changed. Connect the drive it leads to and save again, or use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil es auf eine Datei verweist, die nicht da ist. Es wurde nichts geändert. Schließe das Laufwerk an, auf das es verweist, und speichere noch einmal, oder nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk did not give back what was written to it. The last saved version was not changed. Use “Save elsewhere”, on another disk.</source>
        <translation>„%1“ wurde nicht gespeichert, weil der Datenträger nicht zurückgab, was darauf geschrieben wurde. Die zuletzt gespeicherte Fassung wurde nicht geändert. Nimm „Woanders speichern“, auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” was not saved because another program has changed the file meanwhile. Nothing was changed. Merge both versions, or use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil ein anderes Programm die Datei inzwischen geändert hat. Es wurde nichts geändert. Führe beide Fassungen zusammen, oder nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because there is already a file of this name. Nothing was changed. Choose another name.</source>
        <translation>„%1“ wurde nicht gespeichert, weil es schon eine Datei mit diesem Namen gibt. Es wurde nichts geändert. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the version before it could not be kept as a backup. Nothing was changed. Free some space in your home folder and save again.</source>
        <translation>„%1“ wurde nicht gespeichert, weil die vorige Fassung nicht als Sicherung aufgehoben werden konnte. Es wurde nichts geändert. Schaffe Platz in deinem persönlichen Ordner und speichere noch einmal.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm that it will keep it. The version before it is among your backups. Save again, or use “Save elsewhere”.</source>
        <translation>„%1“ wurde geschrieben, aber der Datenträger hat nicht bestätigt, dass er es behält. Die vorige Fassung ist unter deinen Sicherungen. Speichere noch einmal, oder nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the system refused it. Nothing was changed. Try again, or use “Save elsewhere”.</source>
        <translation>„%1“ wurde nicht gespeichert, weil das System es abgelehnt hat. Es wurde nichts geändert. Versuche es noch einmal, oder nimm „Woanders speichern“.</translation>
    </message>
    <message>
        <source>“%1” could not be opened because you may not read it. Nothing was changed. Change its permissions, or open another file.</source>
        <translation>„%1“ konnte nicht geöffnet werden, weil du es nicht lesen darfst. Es wurde nichts geändert. Ändere die Rechte, oder öffne eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be opened because it is not there. Nothing was changed. Connect the drive it is on, or open another file.</source>
        <translation>„%1“ konnte nicht geöffnet werden, weil es nicht da ist. Es wurde nichts geändert. Schließe das Laufwerk an, auf dem es liegt, oder öffne eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be read because the disk or drive reported a fault. Nothing was changed. Try again, or open a backup.</source>
        <translation>„%1“ konnte nicht gelesen werden, weil der Datenträger einen Fehler gemeldet hat. Es wurde nichts geändert. Versuche es noch einmal, oder öffne eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” could not be opened because it is not an ordinary file. Nothing was changed. Open another file.</source>
        <translation>„%1“ konnte nicht geöffnet werden, weil es keine gewöhnliche Datei ist. Es wurde nichts geändert. Öffne eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be read because another program keeps changing it. Nothing was changed. Wait a moment and open it again.</source>
        <translation>„%1“ konnte nicht gelesen werden, weil ein anderes Programm es ständig ändert. Es wurde nichts geändert. Warte einen Moment und öffne es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be read because the system refused it. Nothing was changed. Try again, or open a backup.</source>
        <translation>„%1“ konnte nicht gelesen werden, weil das System es abgelehnt hat. Es wurde nichts geändert. Versuche es noch einmal, oder öffne eine Sicherung.</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityBarModel</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>&quot;Pairing, Mixed: +1.2, 30 ratings&quot;</extracomment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mean energy</source>
        <translation>Mittlere Energie</translation>
    </message>
    <message>
        <source>Ratings</source>
        <extracomment>Column heading: how many ratings</extracomment>
        <translation>Einschätzungen</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityBars</name>
    <message>
        <source>What gives and what takes</source>
        <translation>Was gibt und was nimmt</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityField</name>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was hast du gemacht?</translation>
    </message>
    <message>
        <source>New activity “%1”</source>
        <translation>Neue Tätigkeit „%1“</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityType</name>
    <message>
        <source>“%1” cannot name an activity: names have 1 to %2 characters.</source>
        <translation>„%1“ kann keine Tätigkeit benennen: Namen haben 1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>The usual length of “%1” has to lie between %2 and %3 minutes.</source>
        <translation>Die übliche Dauer von „%1“ muss zwischen %2 und %3 Minuten liegen.</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityWatchImport</name>
    <message numerus="yes">
        <source>%Ln event(s) have no valid time and were left out.</source>
        <translation>
            <numerusform>%Ln Ereignis hat keine gültige Zeit und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Ereignisse haben keine gültige Zeit und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only windows are counted; these buckets were left out: %1.</source>
        <translation>Nur Fenster werden gezählt; diese Buckets wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The export does not say when somebody was at the keyboard, so nothing can be counted. Export all buckets together.</source>
        <translation>Der Export sagt nicht, wann jemand an der Tastatur war, deshalb lässt sich nichts zählen. Exportiere alle Buckets zusammen.</translation>
    </message>
</context>
<context>
    <name>tryboth::AllAnswers</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tryboth::AmendmentStore</name>
    <message>
        <source>A reason holds at most %1 characters. Nothing was changed. Edit it to be shorter.</source>
        <translation>Ein Grund fasst höchstens %1 Zeichen. Es wurde nichts geändert. Kürze ihn.</translation>
    </message>
</context>
<context>
    <name>tryboth::Archive</name>
    <message>
        <source>The archive is damaged or encrypted, so its files cannot be unpacked. Nothing was imported. Export it again, or unpack it and open the folder.</source>
        <translation>Das Archiv ist beschädigt oder verschlüsselt, deshalb können seine Dateien nicht entpackt werden. Es wurde nichts importiert. Exportiere es noch einmal, oder entpacke es und öffne den Ordner.</translation>
    </message>
    <message>
        <source>The archive wants to put files outside of its own folder (“%1”), which no honest export does. Nothing was imported.</source>
        <translation>Das Archiv will Dateien außerhalb seines eigenen Ordners ablegen („%1“), was kein redlicher Export tut. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1 MB of text, more than can be read at once. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Entpackt enthält das Archiv mehr als %1 MB Text, mehr, als auf einmal gelesen werden kann. Es wurde nichts importiert. Exportiere einen kürzeren Zeitraum und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::ArrangedWeeks</name>
    <message>
        <source>Both run in every week.</source>
        <translation>Beide laufen in jeder Woche.</translation>
    </message>
    <message>
        <source>Both run in every week. Alternating weeks are offered only where both can be put down and taken up freely.</source>
        <translation>Beide laufen in jeder Woche. Abwechselnde Wochen gibt es nur, wo sich beide jederzeit weglegen und wieder aufnehmen lassen.</translation>
    </message>
    <message>
        <source>The app draws which one comes first in each pair of weeks, and keeps the lot. Eight pairs or more can answer the question; these are %1.</source>
        <translation>Die App lost aus, welches in jedem Wochenpaar zuerst kommt, und hebt das Los auf. Acht Paare oder mehr können die Frage beantworten; hier sind es %1.</translation>
    </message>
    <message>
        <source>First the people experiment, then the technical one. What changes meanwhile can mislead, so the comparison says less.</source>
        <translation>Erst das Experiment mit Menschen, dann das technische. Was sich inzwischen ändert, kann täuschen, deshalb sagt der Vergleich weniger.</translation>
    </message>
    <message>
        <source>In all %1 hours a week: %2 with people, %3 technical.</source>
        <extracomment>numbers of hours</extracomment>
        <translation>Zusammen %1 Stunden pro Woche: %2 mit Menschen, %3 mit Technik.</translation>
    </message>
    <message>
        <source>Up to %1 hours a week, one of the two at a time: %2 with people, %3 technical.</source>
        <translation>Bis zu %1 Stunden pro Woche, immer nur eines von beiden: %2 mit Menschen, %3 mit Technik.</translation>
    </message>
    <message>
        <source>The two take unequal time, which makes them harder to compare.</source>
        <translation>Die beiden brauchen ungleich viel Zeit, was den Vergleich erschwert.</translation>
    </message>
</context>
<context>
    <name>tryboth::Arrivals</name>
    <message>
        <source>A file to import goes into a journal. It is asked about as soon as you open yours, or start one.</source>
        <translation>Eine Datei zum Importieren gehört in ein Journal. Nach ihr wird gefragt, sobald du deines öffnest oder eines beginnst.</translation>
    </message>
    <message>
        <source>A reply belongs to the journal that shared. It is shown as soon as you open that.</source>
        <translation>Eine Antwort gehört zu dem Journal, aus dem freigegeben wurde. Sie wird gezeigt, sobald du es öffnest.</translation>
    </message>
</context>
<context>
    <name>tryboth::AskDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why? You may leave it empty</source>
        <translation>Warum? Du kannst es leer lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupListModel</name>
    <message>
        <source>sealed: its passphrase tells</source>
        <translation>versiegelt: Das zeigt die Passphrase</translation>
    </message>
    <message>
        <source>sealed with another passphrase</source>
        <translation>versiegelt mit einer anderen Passphrase</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>nicht versiegelt</translation>
    </message>
    <message>
        <source>Kept on</source>
        <extracomment>when a backup was kept</extracomment>
        <translation>Aufgehoben am</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>whether a backup is sealed</extracomment>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before the format was renewed</source>
        <translation>Bevor das Format erneuert wurde</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>why a backup was kept: the journal was saved</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <extracomment>%1 is a number of entries; the others are reflections, experiments and the like</extracomment>
        <translation>
            <numerusform>%1 und %Ln Weiteres</numerusform>
            <numerusform>%1 und %Ln Weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries, and what stands beside them: reflections, experiments, decisions and the like</source>
        <translation>Einträge und was daneben steht: Reflexionen, Experimente, Entscheidungen und Ähnliches</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>why a backup was kept</extracomment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupThings</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what something is, such as &quot;A second look at an entry&quot;, %2 its first words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was a draft in the backup and is sealed in the journal, where it stays as it is. Nothing was changed. Restore the backup into a new file to have the draft.</source>
        <translation>„%1“ war in der Sicherung ein Entwurf und ist im Journal versiegelt, wo es bleibt, wie es ist. Es wurde nichts geändert. Stelle die Sicherung in einer neuen Datei wieder her, um den Entwurf zu haben.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Pairs of experiments</source>
        <translation>Paare von Experimenten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Looks at your reasons</source>
        <translation>Blicke auf deine Gründe</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Fünf-Jahres-Antworten</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Zweite Blicke</translation>
    </message>
    <message>
        <source>Notes on days</source>
        <translation>Notizen zu Tagen</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Arten der Arbeit</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coaches</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Brought back from a backup.</source>
        <translation>Aus einer Sicherung zurückgeholt.</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupView</name>
    <message>
        <source>&amp;Bring back into the journal</source>
        <translation>Ins Journal &amp;zurückholen</translation>
    </message>
    <message>
        <source>Backup of %1, read only</source>
        <comment>%1 is date and time</comment>
        <translation>Sicherung vom %1, nur zum Lesen</translation>
    </message>
    <message>
        <source>This is a backup, read only: the journal as it was on %1 at %2. Nothing here changes it.</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>Dies ist eine Sicherung, nur zum Lesen: das Journal, wie es am %1 um %2 war. Nichts hier ändert sie.</translation>
    </message>
    <message>
        <source>Search in the backup</source>
        <translation>In der Sicherung suchen</translation>
    </message>
    <message>
        <source>Entries of the backup, newest first</source>
        <translation>Einträge der Sicherung, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>1 entry is in the journal as it was then. Undo with Ctrl+Z in the journal.</source>
        <translation>1 Eintrag steht wieder so im Journal, wie er damals war. Rückgängig mit Strg+Z im Journal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the journal as they were then. Undo with Ctrl+Z in the journal.</source>
        <translation>
            <numerusform>%Ln Eintrag steht wieder so im Journal, wie er damals war. Rückgängig mit Strg+Z im Journal.</numerusform>
            <numerusform>%Ln Einträge stehen wieder so im Journal, wie sie damals waren. Rückgängig mit Strg+Z im Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the backup holds besides entries</source>
        <translation>Was die Sicherung außer Einträgen enthält</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <extracomment>a kind of thing such as &quot;Reflections&quot;, and how many</extracomment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>What of the backup is shown</source>
        <translation>Was von der Sicherung gezeigt wird</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>It is in the journal as it was then. Undo with Ctrl+Z in the journal.</source>
        <translation>Es steht im Journal, wie es damals war. Rückgängig mit Strg+Z im Journal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the journal as they were then. Undo with Ctrl+Z in the journal.</source>
        <comment>of reflections, experiments and the like</comment>
        <translation>
            <numerusform>%Ln steht im Journal, wie es damals war. Rückgängig mit Strg+Z im Journal.</numerusform>
            <numerusform>%Ln stehen im Journal, wie sie damals waren. Rückgängig mit Strg+Z im Journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BackupsDialog</name>
    <message>
        <source>There is no backup yet. One is kept each time the journal is saved.</source>
        <translation>Es gibt noch keine Sicherung. Bei jedem Speichern des Journals wird eine aufgehoben.</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Hineinschauen</translation>
    </message>
    <message>
        <source>Restore into a &amp;new file</source>
        <translation>In &amp;neuer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &amp;elsewhere…</source>
        <translation>&amp;Woanders wiederherstellen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Earlier versions of this journal, kept on this computer. Look inside one to bring single entries back. Restoring writes a new file; the journal that is open stays as it is.</source>
        <translation>Frühere Fassungen dieses Journals, auf diesem Computer aufgehoben. Schau hinein, um einzelne Einträge zurückzuholen. Beim Wiederherstellen entsteht eine neue Datei; das geöffnete Journal bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Earlier versions of the journal “%1”, kept on this computer. Restoring writes a new file; the one that does not open stays as it is.</source>
        <translation>Frühere Fassungen des Journals „%1“, auf diesem Computer aufgehoben. Beim Wiederherstellen entsteht eine neue Datei; die, die sich nicht öffnen lässt, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>a file name: %1 is the journal&apos;s name, %2 date and time</extracomment>
        <translation>%1, Stand vom %2</translation>
    </message>
    <message>
        <source>Restore the backup into a new file</source>
        <translation>Die Sicherung in einer neuen Datei wiederherstellen</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then, sealed as it was then.</source>
        <translation>„%1“ ist das Journal von damals, versiegelt wie damals.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then. It is not sealed.</source>
        <translation>„%1“ ist das Journal von damals. Es ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Datei &amp;öffnen</translation>
    </message>
    <message>
        <source>This backup has a passphrase of its own time</source>
        <translation>Diese Sicherung hat eine Passphrase aus ihrer eigenen Zeit</translation>
    </message>
    <message>
        <source>“%1” is the desk as it was then.</source>
        <translation>„%1“ ist der Schreibtisch von damals.</translation>
    </message>
    <message>
        <source>Earlier versions of the desk “%1”, kept on this computer, encrypted as they were then. Look inside one to read it. Restoring writes a new file; the desk itself stays as it is.</source>
        <translation>Frühere Fassungen des Schreibtischs „%1“, auf diesem Computer aufgehoben, verschlüsselt wie damals. Schau hinein, um sie zu lesen. Beim Wiederherstellen entsteht eine neue Datei; der Schreibtisch selbst bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>tryboth::BeforeDuringChart</name>
    <message>
        <source>between %1 and %2</source>
        <comment>two ratings</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Energy before and during the experiment</source>
        <translation>Energie vor dem Experiment und währenddessen</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is &quot;18 rated days&quot;</extracomment>
        <translation>Davor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks before: %2</source>
        <extracomment>%1 is a number in words, %2 is &quot;18 rated days&quot;</extracomment>
        <translation>
            <numerusform>%1 Woche davor: %2</numerusform>
            <numerusform>%1 Wochen davor: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Since it began: %1</source>
        <extracomment>%1 is &quot;14 rated days&quot;</extracomment>
        <translation>Seit dem Beginn: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a mark: a day and its rating</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hollow, because the first days of a phase are not counted</source>
        <translation>
            <numerusform>%Ln davon ist hohl, weil die ersten Tage einer Phase nicht mitgezählt werden</numerusform>
            <numerusform>%Ln davon sind hohl, weil die ersten Tage einer Phase nicht mitgezählt werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BeforeDuringTableModel</name>
    <message>
        <source>Before</source>
        <extracomment>which part of an experiment a day belongs to</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>No: among the first days of its phase</source>
        <extracomment>whether a day takes part in the comparison</extracomment>
        <translation>Nein: unter den ersten Tagen der Phase</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
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
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>How: %1 · rules %2</source>
        <extracomment>How a number is computed, in words; %2 is the version of the rules</extracomment>
        <translation>Wie: %1 · Regeln %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>the title of a booklet</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>People: solid, circles, %1 ratings. Technical: dashed, squares, %2 ratings. Mixed: diamonds, %3 ratings. Bands: 90 %. Rules %4.</source>
        <extracomment>Below a chart: how its three kinds of marks look, and how many there are of each</extracomment>
        <translation>Menschen: durchgezogen, Kreise, %1 Einschätzungen. Technik: gestrichelt, Quadrate, %2 Einschätzungen. Gemischt: Rauten, %3 Einschätzungen. Bänder: 90 %. Regeln %4.</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Was die Einschätzungen sagen</translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation>Einträge nach Tag</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in here: %1.</source>
        <extracomment>%1 is a list, such as &quot;notes, reflections&quot;</extracomment>
        <translation>Hier nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>What is sealed stays sealed and is not in here.</source>
        <translation>Was versiegelt ist, bleibt versiegelt und ist hier nicht enthalten.</translation>
    </message>
    <message>
        <source>Written on %1 by Tryboth. This file is not encrypted.</source>
        <translation>Geschrieben am %1 von Tryboth. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>part of a booklet</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>part of a booklet</comment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>entries</source>
        <comment>part of a booklet</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part of a booklet</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>experiments</source>
        <comment>part of a booklet</comment>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>reflections</source>
        <comment>part of a booklet</comment>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>direction</source>
        <comment>part of a booklet</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>The first day of the booklet comes after its last day. Nothing was written. Choose an earlier first day.</source>
        <translation>Der erste Tag des Hefts kommt nach seinem letzten Tag. Es wurde nichts geschrieben. Wähle einen früheren ersten Tag.</translation>
    </message>
    <message>
        <source>Sealed until the review.</source>
        <comment>a forecast</comment>
        <translation>Bis zur Rückschau versiegelt.</translation>
    </message>
    <message>
        <source>Rated days: %1 before, %2 during. Rules %3.</source>
        <extracomment>How a result came about; %1 and %2 are numbers of rated days, %3 a version of rules</extracomment>
        <translation>Eingeschätzte Tage: %1 davor, %2 währenddessen. Regeln %3.</translation>
    </message>
    <message>
        <source>Looked back on %1</source>
        <translation>Zurückgeschaut am %1</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Was meiner Meinung nach geschah</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Was mich überrascht hat</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4</source>
        <extracomment>a line on an experiment: what it is about, its first and last day, how often it was kept</extracomment>
        <translation>%1 · %2 bis %3 · %4</translation>
    </message>
    <message>
        <source>What I wanted to find out</source>
        <translation>Was ich herausfinden wollte</translation>
    </message>
    <message>
        <source>What I expected</source>
        <translation>Was ich erwartet habe</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>How I would get out</source>
        <translation>Wie ich aussteigen würde</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
</context>
<context>
    <name>tryboth::BookletDialog</name>
    <message>
        <source>A period as a booklet</source>
        <translation>Ein Zeitraum als Heft</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sealed forecasts and sealed answers stay sealed and do not go in. The file is not encrypted: whoever gets it can read it.</source>
        <translation>Versiegelte Vorhersagen und versiegelte Antworten bleiben versiegelt und kommen nicht hinein. Die Datei ist nicht verschlüsselt: Wer sie bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>The last thirteen weeks</source>
        <translation>Die letzten dreizehn Wochen</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Tage deiner Wahl</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Numbers, with n and how they are made</source>
        <translation>&amp;Zahlen, mit n und wie sie entstehen</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Entries by day</source>
        <translation>&amp;Einträge nach Tag</translation>
    </message>
    <message>
        <source>N&amp;otes of the entries</source>
        <translation>&amp;Notizen der Einträge</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimente</translation>
    </message>
    <message>
        <source>&amp;Reflections</source>
        <translation>Re&amp;flexionen</translation>
    </message>
    <message>
        <source>&amp;Direction: answers, reasons, decisions</source>
        <translation>&amp;Richtung: Antworten, Gründe, Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in these days.</source>
        <translation>
            <numerusform>%Ln Eintrag in diesen Tagen.</numerusform>
            <numerusform>%Ln Einträge in diesen Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Booklet %1 to %2</source>
        <comment>a file name with two days</comment>
        <translation>Heft %1 bis %2</translation>
    </message>
</context>
<context>
    <name>tryboth::BookletPdf</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>tryboth::Brag</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
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
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What I did, %1 to %2</source>
        <extracomment>heading of a document: %1 and %2 are days</extracomment>
        <translation>Was ich getan habe, %1 bis %2</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>entries that carry no tag</extracomment>
        <translation>Alles andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often something was done</extracomment>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BragView</name>
    <message>
        <source>Only what I marked</source>
        <translation>Nur, was ich markiert habe</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What I did</source>
        <extracomment>a file name</extracomment>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>For a review at work. It has no ratings and no notes, and nothing leaves unless you take it along.</source>
        <translation>Für ein Mitarbeitergespräch. Es enthält keine Einschätzungen und keine Notizen, und nichts verlässt das Journal, wenn du es nicht mitnimmst.</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Zusammengestellt nach</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By kind of work</source>
        <translation>Nach Art der Arbeit</translation>
    </message>
    <message>
        <source>By people and technical</source>
        <translation>Nach Menschen und Technik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <extracomment>a period up to today</extracomment>
        <translation>
            <numerusform>Der letzte Monat</numerusform>
            <numerusform>Die letzten %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged in this period.</source>
        <translation>In diesem Zeitraum wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Save what I did</source>
        <translation>Speichern, was ich getan habe</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved. This file is not encrypted.</source>
        <translation>Gespeichert. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>tryboth::BriefPdf</name>
    <message>
        <source>People: solid, circles, %1 ratings. Technical: dashed, squares, %2 ratings. Mixed: diamonds, %3 ratings. Bands: 90 %.</source>
        <translation>Menschen: durchgezogen, Kreise, %1 Einschätzungen. Technik: gestrichelt, Quadrate, %2 Einschätzungen. Gemischt: Rauten, %3 Einschätzungen. Bänder: 90 %.</translation>
    </message>
    <message>
        <source>Session brief: %1</source>
        <comment>%1 is a name</comment>
        <translation>Vorbereitungsblatt: %1</translation>
    </message>
    <message>
        <source>%1. For your eyes only; made from what your client chose to share.</source>
        <comment>%1 is a date</comment>
        <translation>%1. Nur für dich; gemacht aus dem, was die Person freigeben wollte.</translation>
    </message>
</context>
<context>
    <name>tryboth::BringBack</name>
    <message>
        <source>This is not in the backup. Nothing was changed. Choose something else of it.</source>
        <translation>Das ist nicht in der Sicherung. Es wurde nichts geändert. Wähle etwas anderes daraus.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer in the journal. Nothing was changed. Bring that back first.</source>
        <translation>Wozu das gehört, ist nicht mehr im Journal. Es wurde nichts geändert. Hole zuerst das zurück.</translation>
    </message>
    <message>
        <source>One of the two experiments is in another pair by now. Nothing was changed. Take that pair apart first.</source>
        <translation>Eines der beiden Experimente ist inzwischen in einem anderen Paar. Es wurde nichts geändert. Löse zuerst dieses Paar auf.</translation>
    </message>
</context>
<context>
    <name>tryboth::BundleStore</name>
    <message>
        <source>This share is on the desk already. Nothing was changed. Open the one that is there.</source>
        <translation>Diese Freigabe liegt schon auf dem Schreibtisch. Es wurde nichts geändert. Öffne die, die da ist.</translation>
    </message>
    <message>
        <source>A reason holds at most %1 characters. Nothing was changed. Type a shorter one.</source>
        <translation>Ein Grund fasst höchstens %1 Zeichen. Es wurde nichts geändert. Gib einen kürzeren ein.</translation>
    </message>
    <message>
        <source>There are comments on this share, so it stays with its client. Nothing was changed. Try again once they are deleted.</source>
        <translation>Zu dieser Freigabe gibt es Kommentare, deshalb bleibt sie bei dieser Person. Es wurde nichts geändert. Versuche es noch einmal, wenn sie gelöscht sind.</translation>
    </message>
</context>
<context>
    <name>tryboth::CalendarCard</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month in the letters of QLocale::toString: &quot;November 2026&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <extracomment>%1 is the title of an experiment, or several with commas</extracomment>
        <translation>Geplant: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::CalendarExport</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::CaptureWindow</name>
    <message>
        <source>Your journal is locked</source>
        <translation>Dein Journal ist gesperrt</translation>
    </message>
    <message>
        <source>Check-in – Tryboth</source>
        <translation>Eintrag – Tryboth</translation>
    </message>
</context>
<context>
    <name>tryboth::Change</name>
    <message>
        <source>The change could not be recorded. Nothing was changed. Close other programs and try again.</source>
        <translation>Die Änderung konnte nicht aufgezeichnet werden. Es wurde nichts geändert. Schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or repeated, because the journal has changed since. Nothing was changed. Edit the entry itself instead.</source>
        <translation>Dieser Schritt lässt sich nicht zurücknehmen oder wiederholen, weil sich das Journal seither geändert hat. Es wurde nichts geändert. Bearbeite stattdessen den Eintrag selbst.</translation>
    </message>
</context>
<context>
    <name>tryboth::CharmImport</name>
    <message>
        <source>The XML in this file is damaged at line %1: %2. Nothing was imported. Export it again and try again.</source>
        <translation>Das XML in dieser Datei ist in Zeile %1 beschädigt: %2. Es wurde nichts importiert. Exportiere es noch einmal und versuche es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The file lists %Ln task(s) and no time spent on them.</source>
        <translation>
            <numerusform>Die Datei führt %Ln Aufgabe auf und keine Zeit, die dafür aufgewendet wurde.</numerusform>
            <numerusform>Die Datei führt %Ln Aufgaben auf und keine Zeit, die dafür aufgewendet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 stands here a second time; its first name is kept.</source>
        <translation>Die Aufgabe %1 steht hier ein zweites Mal; ihr erster Name bleibt.</translation>
    </message>
    <message>
        <source>This event has no valid start, so it was left out.</source>
        <translation>Dieses Ereignis hat keinen gültigen Beginn, deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartExport</name>
    <message>
        <source>The picture could not be saved as %1. Nothing was changed there. Choose another folder or free some space, then save again.</source>
        <translation>Das Bild konnte nicht als %1 gespeichert werden. Dort wurde nichts geändert. Wähle einen anderen Ordner oder schaffe Platz und speichere dann noch einmal.</translation>
    </message>
    <message>
        <source>A picture is a .png, .svg or .pdf file, and %1 is none of these. Nothing was written. Give it another ending.</source>
        <translation>Ein Bild ist eine .png-, .svg- oder .pdf-Datei, und %1 ist nichts davon. Es wurde nichts geschrieben. Gib ihm eine andere Endung.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartText</name>
    <message>
        <source>people</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: people +2&quot;</extracomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>technical</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: technical −1&quot;</extracomment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: mixed 0&quot;</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a mean, such as +1.5; %2 is &quot;3 ratings&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of energy: &quot;−0.3 to +0.9&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 rating</source>
        <translation>1 Einschätzung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln Einschätzung</numerusform>
            <numerusform>%Ln Einschätzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One kind of work and its ratings: &quot;people +2, +1&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and what was rated on it: &quot;12 May: people +2, +1; technical −1&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartWidget</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Es gibt noch nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartWithTable</name>
    <message>
        <source>Table</source>
        <extracomment>Button: shows the values of a chart as a table</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show &quot;%1&quot; as a table</source>
        <extracomment>Accessible name of the button &quot;Table&quot;; %1 is the title of the chart</extracomment>
        <translation>„%1“ als Tabelle zeigen</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a chart: tells how its numbers were computed</extracomment>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>How &quot;%1&quot; is computed</source>
        <extracomment>Accessible name of the button &quot;How?&quot;; %1 is the title of the chart</extracomment>
        <translation>Wie „%1“ berechnet wird</translation>
    </message>
    <message>
        <source>Picture…</source>
        <extracomment>Button beside a chart: saves it as a picture</extracomment>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; as a picture</source>
        <extracomment>Accessible name of the button &quot;Picture…&quot;; %1 is the title of the chart</extracomment>
        <translation>„%1“ als Bild speichern</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Das Bild wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckIn</name>
    <message>
        <source>Energy is a whole number from −3 to +3; %1 is outside of it.</source>
        <translation>Energie ist eine ganze Zahl von −3 bis +3; %1 liegt außerhalb.</translation>
    </message>
    <message>
        <source>Engagement is a whole number from 1 to 5; %1 is outside of it.</source>
        <translation>Aufmerksamkeit ist eine ganze Zahl von 1 bis 5; %1 liegt außerhalb.</translation>
    </message>
    <message>
        <source>An entry takes 1 to 1440 minutes; %1 is outside of it.</source>
        <translation>Ein Eintrag dauert 1 bis 1440 Minuten; %1 liegt außerhalb.</translation>
    </message>
    <message>
        <source>A title holds at most %1 characters. Move the rest to the note.</source>
        <translation>Ein Titel fasst höchstens %1 Zeichen. Verschiebe den Rest in die Notiz.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters. Split it into two entries.</source>
        <translation>Eine Notiz fasst höchstens %1 Zeichen. Teile sie auf zwei Einträge auf.</translation>
    </message>
    <message>
        <source>An entry carries at most %1 tags.</source>
        <translation>Ein Eintrag trägt höchstens %1 Schlagwörter.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag: tags have 1 to %2 characters and no leading #.</source>
        <translation>„%1“ kann kein Schlagwort sein: Schlagwörter haben 1 bis %2 Zeichen und kein # am Anfang.</translation>
    </message>
    <message>
        <source>The entry has no valid date. Write it as 2026-11-23.</source>
        <translation>Der Eintrag hat kein gültiges Datum. Schreibe es wie 2026-11-23.</translation>
    </message>
    <message>
        <source>The year %1 lies outside of what a journal can hold (%2 to %3).</source>
        <translation>Das Jahr %1 liegt außerhalb dessen, was ein Journal fassen kann (%2 bis %3).</translation>
    </message>
    <message>
        <source>A clock stands at most 14 hours from UTC; this one is %1 minutes away.</source>
        <translation>Eine Uhr weicht höchstens 14 Stunden von UTC ab; diese weicht %1 Minuten ab.</translation>
    </message>
    <message>
        <source>The entry has no activity. Choose what you did.</source>
        <translation>Der Eintrag hat keine Tätigkeit. Wähle, was du gemacht hast.</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInDelegate</name>
    <message>
        <source>not rated</source>
        <translation>nicht eingeschätzt</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInListModel</name>
    <message>
        <source>not rated</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInStore</name>
    <message>
        <source>This entry is no longer in the journal. Nothing was changed. Look for it in the trash, or in a backup.</source>
        <translation>Dieser Eintrag ist nicht mehr im Journal. Es wurde nichts geändert. Suche ihn im Papierkorb oder in einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInWriter</name>
    <message>
        <source>Adding the entries was stopped. Nothing was changed. Try again whenever it suits you.</source>
        <translation>Das Hinzufügen der Einträge wurde angehalten. Es wurde nichts geändert. Versuche es noch einmal, wann immer es dir passt.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChosenField</name>
    <message>
        <source>Who chose this work</source>
        <translation>Wer diese Arbeit gewählt hat</translation>
    </message>
</context>
<context>
    <name>tryboth::ClientListModel</name>
    <message>
        <source>shared %1</source>
        <comment>%1 is a date</comment>
        <translation>freigegeben am %1</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>zu löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete within %Ln days</source>
        <translation>
            <numerusform>innerhalb von %Ln Tag löschen</numerusform>
            <numerusform>innerhalb von %Ln Tagen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>items of a share</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>nothing shared yet</source>
        <translation>noch nichts freigegeben</translation>
    </message>
</context>
<context>
    <name>tryboth::CoachCard</name>
    <message>
        <source>From your coach</source>
        <translation>Von deinem Coach</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Weglegen: %1</translation>
    </message>
    <message>
        <source>your coach</source>
        <translation>dein Coach</translation>
    </message>
</context>
<context>
    <name>tryboth::ColumnForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Mi&amp;nutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>&amp;Art der Arbeit</translation>
    </message>
    <message>
        <source>&amp;Energy, −3 to +3</source>
        <translation>&amp;Energie, −3 bis +3</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Read the table so</source>
        <translation>Tabelle so &amp;lesen</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Spalte für: %1</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Nobody here knows this table. Say which column holds what; only the date is needed. Columns that you leave out go into the notes.</source>
        <translation>Diese Tabelle kennt hier niemand. Sag, welche Spalte was enthält; nur das Datum ist nötig. Spalten, die du auslässt, kommen in die Notizen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>tryboth::CommandPalette</name>
    <message>
        <source>What to do or where to go</source>
        <translation>Was zu tun ist oder wohin</translation>
    </message>
    <message>
        <source>Type what to do, or words of an entry</source>
        <translation>Tippe, was zu tun ist, oder Wörter eines Eintrags</translation>
    </message>
    <message>
        <source>Nothing fits. Escape leaves.</source>
        <translation>Nichts passt. Esc verlässt das.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>tryboth::CommentPane</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Wertschätzung</translation>
    </message>
    <message>
        <source>&amp;Add comment</source>
        <translation>&amp;Kommentieren</translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation>Art des Kommentars</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Add a comment…</source>
        <translation>Kommentar hinzufügen…</translation>
    </message>
    <message>
        <source>The share as a whole</source>
        <translation>Die Freigabe als Ganzes</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose an item to comment on it alone.</source>
        <translation>Wähle etwas aus, um nur dieses zu kommentieren.</translation>
    </message>
    <message>
        <source>%1 shared on %2 · read-only</source>
        <comment>kind of item, date</comment>
        <translation>%1, freigegeben am %2 · nur zum Lesen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Diesen Kommentar löschen</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
</context>
<context>
    <name>tryboth::ComputedButton</name>
    <message>
        <source>How this is computed</source>
        <translation>Wie das berechnet wird</translation>
    </message>
</context>
<context>
    <name>tryboth::ComputerStep</name>
    <message>
        <source>Whose computer this is</source>
        <translation>Wem dieser Computer gehört</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>Er gehört mir</translation>
    </message>
    <message>
        <source>It belongs to my employer, or others look after it</source>
        <translation>Er gehört meinem Arbeitgeber, oder andere betreuen ihn</translation>
    </message>
    <message>
        <source>Your answer is kept nowhere.</source>
        <translation>Deine Antwort wird nirgends aufgehoben.</translation>
    </message>
    <message>
        <source>Good. Then what you write stays between you and whoever holds its key.</source>
        <translation>Gut. Dann bleibt, was du schreibst, zwischen dir und denen, die seinen Schlüssel haben.</translation>
    </message>
</context>
<context>
    <name>tryboth::ConfidenceButtons</name>
    <message>
        <source>How sure, in per cent</source>
        <translation>Wie sicher, in Prozent</translation>
    </message>
    <message>
        <source>%1 per cent sure</source>
        <translation>zu %1 Prozent sicher</translation>
    </message>
</context>
<context>
    <name>tryboth::ConflictsDialog</name>
    <message>
        <source>In the journal now</source>
        <translation>Jetzt im Journal</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>&amp;Keep what is in the journal</source>
        <translation>&amp;Behalten, was im Journal steht</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>&amp;Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Bei&amp;de behalten</translation>
    </message>
    <message>
        <source>Differences of a merge</source>
        <translation>Unterschiede beim Zusammenführen</translation>
    </message>
    <message>
        <source>What both versions changed</source>
        <translation>Was in beiden Fassungen geändert wurde</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>One text was changed in both versions. The one that was written last is in the journal, the other waits here. Whatever you choose, both stay in the history.</source>
        <translation>Ein Text wurde in beiden Fassungen geändert. Der zuletzt geschriebene steht im Journal, der andere wartet hier. Was du auch wählst, beide bleiben im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were changed in both versions. The ones that were written last are in the journal, the others wait here. Whatever you choose, both stay in the history.</source>
        <translation>
            <numerusform>%Ln Text wurde in beiden Fassungen geändert. Der zuletzt geschriebene steht im Journal, der andere wartet hier. Was du auch wählst, beide bleiben im Verlauf.</numerusform>
            <numerusform>%Ln Texte wurden in beiden Fassungen geändert. Die zuletzt geschriebenen stehen im Journal, die anderen warten hier. Was du auch wählst, beide bleiben im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>It is no longer in the journal.</source>
        <translation>Es ist nicht mehr im Journal.</translation>
    </message>
    <message>
        <source>Every difference is settled. What was not taken is in the earlier texts.</source>
        <translation>Alle Unterschiede sind geklärt. Was nicht genommen wurde, steht unter den früheren Texten.</translation>
    </message>
</context>
<context>
    <name>tryboth::ContentFile</name>
    <message>
        <source>A text file that belongs to Tryboth is missing or broken. Install it again.</source>
        <translation>Eine Textdatei, die zu Tryboth gehört, fehlt oder ist beschädigt. Installiere es neu.</translation>
    </message>
</context>
<context>
    <name>tryboth::ContextFlagsField</name>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
    </message>
</context>
<context>
    <name>tryboth::CsvExport</name>
    <message>
        <source>The table could not be written: %1. Choose another place and try again.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden: %1. Wähle einen anderen Ort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Writing the table was stopped. The file is not complete; delete it.</source>
        <translation>Das Schreiben der Tabelle wurde angehalten. Die Datei ist nicht vollständig; lösche sie.</translation>
    </message>
</context>
<context>
    <name>tryboth::CsvImport</name>
    <message>
        <source>A quote is opened in this row and never closed; all that follows it was left out.</source>
        <translation>In dieser Zeile wird ein Anführungszeichen geöffnet und nie geschlossen; alles danach wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The first row has to name the columns: date, and energy or title. Nothing was imported. Add a row such as “date,activity,energy,title” and try again.</source>
        <translation>Die erste Zeile muss die Spalten benennen: date und energy oder title. Es wurde nichts importiert. Füge eine Zeile wie „date,activity,energy,title“ hinzu und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has names. A text with a comma needs quotes around it.</source>
        <translation>Die Zeile hat mehr Zellen, als die Kopfzeile Namen hat. Ein Text mit einem Komma braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row has neither an energy nor a title, so there is nothing to keep.</source>
        <translation>Die Zeile hat weder eine Energie noch einen Titel, deshalb gibt es nichts zu behalten.</translation>
    </message>
    <message>
        <source>An entry carries at most %1 tags.</source>
        <translation>Ein Eintrag trägt höchstens %1 Schlagwörter.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written like 2026-11-23.</source>
        <translation>„%1“ ist kein Datum. Ein Datum wird wie 2026-11-23 geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Times are written like 14:30.</source>
        <translation>„%1“ ist keine Uhrzeit. Uhrzeiten werden wie 14:30 geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Zones are written like Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Zeitzonen werden wie Europe/Berlin geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not an energy. Energy is a whole number from %2 to %3.</source>
        <translation>„%1“ ist keine Energie. Energie ist eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not an engagement. Engagement is a whole number from %2 to %3.</source>
        <translation>„%1“ ist kein Wert für die Aufmerksamkeit. Sie ist eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Minutes are a whole number from %2 to %3.</source>
        <translation>„%1“ ist keine Dauer. Minuten sind eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” does not say who chose the work. The words are mine, asked and required.</source>
        <translation>„%1“ sagt nicht, wer die Arbeit gewählt hat. Die Wörter sind mine, asked und required.</translation>
    </message>
    <message>
        <source>“%1” is not a focus. The words are people, technical and mixed.</source>
        <translation>„%1“ ist kein Schwerpunkt. Die Wörter sind people, technical und mixed.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>tryboth::CutJson</name>
    <message>
        <source>What this file holds breaks off or is damaged at byte %1. Nothing was changed. Ask for the file again.</source>
        <translation>Was diese Datei enthält, bricht bei Byte %1 ab oder ist dort beschädigt. Es wurde nichts geändert. Bitte noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>What stands beside the entries of this file is longer than %1 MB. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Was neben den Einträgen dieser Datei steht, ist größer als %1 MB. Es wurde nichts geändert. Bitte darum, die Datei noch einmal zu erstellen.</translation>
    </message>
    <message>
        <source>This file holds more than %1 entries. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Diese Datei enthält mehr als %1 Einträge. Es wurde nichts geändert. Bitte um eine Freigabe über einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Entry %1 of this file is longer than %2 MB. Nothing was changed. Ask the sender to shorten it.</source>
        <translation>Eintrag %1 dieser Datei ist größer als %2 MB. Es wurde nichts geändert. Bitte darum, ihn zu kürzen.</translation>
    </message>
    <message>
        <source>What this file holds is nested deeper than %1 levels. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Was diese Datei enthält, ist tiefer als %1 Ebenen verschachtelt. Es wurde nichts geändert. Bitte darum, die Datei noch einmal zu erstellen.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Diese Datei ist größer als %1 MB. Es wurde nichts geändert. Bitte um eine Freigabe über einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Entry %1 of this file is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>Eintrag %1 dieser Datei ist beschädigt. Es wurde nichts geändert. Bitte noch einmal um die Datei.</translation>
    </message>
</context>
<context>
    <name>tryboth::Database</name>
    <message>
        <source>This file is not a Tryboth journal, or it is damaged. Nothing was changed. Choose another file, or open a backup.</source>
        <translation>Diese Datei ist kein Tryboth-Journal, oder sie ist beschädigt. Es wurde nichts geändert. Wähle eine andere Datei, oder öffne eine Sicherung.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this journal. Nothing was changed. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um dieses Journal zu öffnen. Es wurde nichts geändert. Schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Tryboth cannot use SQLite on this machine: the Qt driver for it is missing. Nothing was changed. Install the package libqt6sql6-sqlite, or what it is called on this system.</source>
        <translation>Tryboth kann SQLite auf diesem Gerät nicht nutzen: Der Qt-Treiber dafür fehlt. Es wurde nichts geändert. Installiere das Paket libqt6sql6-sqlite, oder wie es auf diesem System heißt.</translation>
    </message>
    <message>
        <source>The journal could not be read or changed. Nothing was changed. Try again, or open a backup.</source>
        <translation>Das Journal konnte nicht gelesen oder geändert werden. Es wurde nichts geändert. Versuche es noch einmal, oder öffne eine Sicherung.</translation>
    </message>
    <message>
        <source>Tryboth cannot use SQLite on this machine: Qt brings another copy of it. Nothing was changed. Install Qt and Tryboth from the same source, e.g. this system’s packages.</source>
        <translation>Tryboth kann SQLite auf diesem Gerät nicht nutzen: Qt bringt eine andere Kopie davon mit. Es wurde nichts geändert. Installiere Qt und Tryboth aus derselben Quelle, z.&#x202f;B. aus den Paketen dieses Systems.</translation>
    </message>
</context>
<context>
    <name>tryboth::DatedRows</name>
    <message>
        <source>How sure, in per cent</source>
        <translation>Wie sicher, in Prozent</translation>
    </message>
    <message>
        <source>%1 per cent sure</source>
        <translation>zu %1 Prozent sicher</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>a day by which something is looked for, before its field</extracomment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>tryboth::DatedTable</name>
    <message>
        <source>The dates of this table can be read both ways: 01/07 may be 1 July or 7 January. Say whether the day or the month comes first.</source>
        <translation>Die Daten dieser Tabelle lassen sich auf zwei Arten lesen: 01/07 kann der 1. Juli oder der 7. Januar sein. Sag, ob der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>A quote is opened in this row and never closed; the row and all that follows it was left out.</source>
        <translation>In dieser Zeile beginnt ein Anführungszeichen, das nie endet; die Zeile und alles danach wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file breaks off in this row, so the row was left out. If it is all there, end it with a line break and import the file again.</source>
        <translation>In dieser Zeile bricht die Datei ab, deshalb wurde die Zeile ausgelassen. Wenn sie vollständig ist, beende sie mit einem Zeilenumbruch und importiere die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::DatesBox</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Weeks before to compare with</source>
        <translation>Wochen davor zum Vergleich</translation>
    </message>
    <message>
        <source>Draw the first day by lot</source>
        <translation>Den ersten Tag auslosen</translation>
    </message>
    <message>
        <source>Days the lot may choose from</source>
        <translation>Tage, aus denen das Los wählen darf</translation>
    </message>
    <message>
        <source>A start that was not chosen makes the comparison stronger: what else changed then has less to do with it.</source>
        <translation>Ein Beginn, den niemand gewählt hat, macht den Vergleich stärker: Was sich dann noch änderte, hat weniger damit zu tun.</translation>
    </message>
    <message>
        <source>What the time before is compared by</source>
        <translation>Womit die Zeit davor verglichen wird</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the first and the last day of an experiment</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>weeks before, with</source>
        <extracomment>a number of weeks stands before these words, what is compared after them</extracomment>
        <translation>Wochen davor, und zwar</translation>
    </message>
    <message>
        <source>days to choose from</source>
        <extracomment>a number stands before these words</extracomment>
        <translation>Tage zur Auswahl</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayNote</name>
    <message>
        <source>Sleep and load are whole numbers from 1 to 5. Nothing was changed. Type one of those.</source>
        <translation>Schlaf und Arbeitslast sind ganze Zahlen von 1 bis 5. Es wurde nichts geändert. Gib eine davon ein.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayNoteCard</name>
    <message>
        <source>What coloured this day</source>
        <translation>Was diesen Tag gefärbt hat</translation>
    </message>
    <message>
        <source>Sleep last night, from bad to good</source>
        <extracomment>how one slept the night before, from 1 to 5</extracomment>
        <translation>Schlaf letzte Nacht, von schlecht bis gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Load today, from light to heavy</source>
        <extracomment>how much work there was, from 1 to 5</extracomment>
        <translation>Arbeitslast heute, von leicht bis schwer</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>An &amp;unusual day</source>
        <translation>Ein &amp;ungewöhnlicher Tag</translation>
    </message>
    <message>
        <source>A release, an incident, an illness, a reorganisation</source>
        <translation>Ein Release, ein Zwischenfall, eine Krankheit, eine Umorganisation</translation>
    </message>
    <message>
        <source>Only to see whether the weeks that are compared were alike. Leave out what you like.</source>
        <translation>Nur um zu sehen, ob die verglichenen Wochen einander ähnlich waren. Lass weg, was du magst.</translation>
    </message>
    <message>
        <source>Leave out what you like.</source>
        <translation>Lass weg, was du magst.</translation>
    </message>
    <message>
        <source>Sleep last night</source>
        <translation>Schlaf letzte Nacht</translation>
    </message>
    <message>
        <source>Load today</source>
        <translation>Arbeitslast heute</translation>
    </message>
</context>
<context>
    <name>tryboth::DayOneImport</name>
    <message>
        <source>it is no journal of Day One</source>
        <translation>es ist kein Journal von Day One</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were left out and stay where they are.</source>
        <translation>
            <numerusform>%Ln Anhang wurde ausgelassen und bleibt, wo er ist.</numerusform>
            <numerusform>%Ln Anhänge wurden ausgelassen und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>Weather: %1</source>
        <translation>Wetter: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Tätigkeit: %1</translation>
    </message>
    <message>
        <source>Pinned in Day One</source>
        <translation>In Day One angeheftet</translation>
    </message>
    <message>
        <source>An entry has no date that can be read (“%1”), so it was left out.</source>
        <translation>Ein Eintrag hat kein lesbares Datum („%1“), deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Anhang: %1</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”; the entry of %2 was dated as its stamp says.</source>
        <translation>Die Zeitzone „%1“ kennt niemand; der Eintrag vom %2 wurde so datiert, wie sein Zeitstempel sagt.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read, so the entry was left out.</source>
        <translation>„%1“ ist kein lesbares Datum, deshalb wurde der Eintrag ausgelassen.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayRangePopup</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From which day to which</source>
        <translation>Von welchem Tag bis zu welchem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field: the first day of a period</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field: the last day of a period</extracomment>
        <translation>Bis</translation>
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
        <translation>Eintrag %1 hat kein gültiges Datum mit Uhrzeit, deshalb wurde er ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) stayed in Daylio</source>
        <translation>
            <numerusform>%Ln Foto blieb in Daylio</numerusform>
            <numerusform>%Ln Fotos blieben in Daylio</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Stimmung: %1</translation>
    </message>
    <message>
        <source>A mood is not among those of the backup; its entry came in without a number.</source>
        <translation>Eine Stimmung gehört nicht zu denen der Sicherung; ihr Eintrag kam ohne Zahl herein.</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-23, so the row was left out.</source>
        <translation>„%1“ ist kein Datum wie 2026-11-23, deshalb wurde die Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>This is neither a CSV export nor a backup of Daylio. Nothing was imported. In Daylio, choose “Export entries” as CSV or “Backup”, and open that file.</source>
        <translation>Das ist weder ein CSV-Export noch eine Sicherung von Daylio. Es wurde nichts importiert. Wähle in Daylio „Export entries“ als CSV oder „Backup“ und öffne diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>„%1“ lässt sich nicht als Uhrzeit lesen und steht deshalb in der Notiz.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionChanges</name>
    <message>
        <source>This decision is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Diese Entscheidung ist nicht mehr im Journal. Es wurde nichts geändert. Schau in den Papierkorb.</translation>
    </message>
    <message>
        <source>This decision is recorded: change it by an amendment. Nothing was changed.</source>
        <translation>Diese Entscheidung ist festgehalten: Ändere sie durch einen Nachtrag. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Entscheidung speichern</translation>
    </message>
    <message>
        <source>It is not recorded yet; nothing was changed.</source>
        <translation>Sie ist noch nicht festgehalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Only a recorded decision is amended. Nothing was changed.</source>
        <translation>Nur eine festgehaltene Entscheidung bekommt Nachträge. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A decision keeps at least one sign that would turn it back. Nothing was changed.</source>
        <translation>Eine Entscheidung behält mindestens ein Anzeichen, bei dem du umkehren würdest. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Amend decision</source>
        <translation>Nachtrag zur Entscheidung</translation>
    </message>
    <message>
        <source>Look for a sign</source>
        <translation>Nach einem Anzeichen sehen</translation>
    </message>
    <message>
        <source>It is not amended yet; nothing was changed.</source>
        <translation>Der Eintrag ist noch nicht ergänzt; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionEditor</name>
    <message>
        <source>What you expected is sealed until the review (%1).</source>
        <translation>Was du erwartet hast, ist bis zur Rückschau versiegelt (%1).</translation>
    </message>
    <message>
        <source>Bring in a kept reason or a result…</source>
        <translation>Einen behaltenen Grund oder ein Ergebnis einfügen…</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Tag der Entscheidung</translation>
    </message>
    <message>
        <source>Expectation %1</source>
        <translation>Erwartung %1</translation>
    </message>
    <message>
        <source>A statement that can turn out wrong</source>
        <translation>Eine Aussage, die sich als falsch herausstellen kann</translation>
    </message>
    <message>
        <source>By when, expectation %1</source>
        <translation>Bis wann, Erwartung %1</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Erwartung hinzufügen</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Anzeichen %1</translation>
    </message>
    <message>
        <source>A sign somebody could see</source>
        <translation>Ein Anzeichen, das jemand sehen könnte</translation>
    </message>
    <message>
        <source>When to look for sign %1</source>
        <translation>Wann du nach Anzeichen %1 siehst</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <translation>Anzeichen hinzufügen</translation>
    </message>
    <message>
        <source>My role changes with it</source>
        <translation>Meine Rolle ändert sich damit</translation>
    </message>
    <message>
        <source>A second review on</source>
        <translation>Eine zweite Rückschau am</translation>
    </message>
    <message>
        <source>Why you change it</source>
        <translation>Warum du es änderst</translation>
    </message>
    <message>
        <source>Why you change it; both versions are kept</source>
        <translation>Warum du es änderst; beide Fassungen bleiben</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Nachtrag speichern</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin es führt</translation>
    </message>
    <message>
        <source>the one with the mark. %1</source>
        <translation>die mit dem Zeichen. %1</translation>
    </message>
    <message>
        <source>Bring in a kept reason or a result</source>
        <translation>Einen behaltenen Grund oder ein Ergebnis einfügen</translation>
    </message>
    <message>
        <source>Begin a sign with words that others used</source>
        <translation>Ein Anzeichen mit Worten beginnen, die andere verwendet haben</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Beginnen mit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionListModel</name>
    <message>
        <source>A decision without a title</source>
        <translation>Eine Entscheidung ohne Titel</translation>
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
        <translation>„%1“ fasst höchstens %2 Zeichen. Kürze es; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A decision holds at most %1 options. Nothing was changed. Leave out those that you would not take.</source>
        <translation>Eine Entscheidung fasst höchstens %1 Möglichkeiten. Es wurde nichts geändert. Lass weg, was du nicht nehmen würdest.</translation>
    </message>
    <message>
        <source>What you could do</source>
        <translation>Was du tun könntest</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Dafür und dagegen</translation>
    </message>
    <message>
        <source>What you are deciding</source>
        <translation>Was du entscheidest</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer davon weiß</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>The decision has no valid date. Nothing was changed.</source>
        <translation>Die Entscheidung hat kein gültiges Datum. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You would turn back, or change course, if</source>
        <translation>Du würdest umkehren oder die Richtung ändern, wenn</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReview</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Eine Antwort fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The review has no valid date. Nothing was changed.</source>
        <translation>Die Rückschau hat kein gültiges Datum. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReviewSequence</name>
    <message>
        <source>Yes</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Nächste Rückschau am</translation>
    </message>
    <message>
        <source>How you go back</source>
        <translation>Wie du zurückgehst</translation>
    </message>
    <message>
        <source>The decision opens next, and what you change is kept beside what stood there.</source>
        <translation>Die Entscheidung öffnet sich als Nächstes, und was du änderst, steht neben dem, was dort stand.</translation>
    </message>
    <message>
        <source>You wrote about the way back: “%1”</source>
        <extracomment>what follows are one&apos;s own earlier words</extracomment>
        <translation>Über den Weg zurück hast du geschrieben: „%1“</translation>
    </message>
    <message>
        <source>A new decision begins with what you chose here as its first option, and the two stay linked.</source>
        <translation>Eine neue Entscheidung beginnt mit dem, was du hier gewählt hast, als erster Möglichkeit, und beide bleiben verbunden.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Rückschau beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Choose one of the four. All of them are good endings.</source>
        <translation>Wähle eines der vier. Alle sind ein gutes Ende.</translation>
    </message>
    <message>
        <source>Write a word on how you go back.</source>
        <translation>Schreibe ein Wort dazu, wie du zurückgehst.</translation>
    </message>
    <message>
        <source>%1 · expectation %2 of %3</source>
        <extracomment>%1 is &quot;Step 2 of 6&quot;, the others are numbers</extracomment>
        <translation>%1 · Erwartung %2 von %3</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReviews</name>
    <message>
        <source>Only a recorded decision can be looked back on. Nothing was changed. Record it first.</source>
        <translation>Zurückschauen kannst du nur auf eine festgehaltene Entscheidung. Es wurde nichts geändert. Halte sie erst fest.</translation>
    </message>
    <message>
        <source>A review ends with one of four answers: let it stand, adjust it, turn back or replace it. Nothing was changed.</source>
        <translation>Eine Rückschau endet mit einer von vier Antworten: stehen lassen, anpassen, umkehren oder ersetzen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a day to come for the next review. Nothing was changed.</source>
        <translation>Wähle für die nächste Rückschau einen Tag, der noch kommt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write a word on how you go back. Nothing was changed.</source>
        <translation>Schreibe ein Wort dazu, wie du zurückgehst. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>Rückschau beginnen</translation>
    </message>
    <message>
        <source>Look at an expectation</source>
        <translation>Nach einer Erwartung sehen</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Rückschau speichern</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Rückschau beenden</translation>
    </message>
    <message>
        <source>At the review.</source>
        <translation>Bei der Rückschau.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionRules</name>
    <message>
        <source>Say in one sentence what you are deciding.</source>
        <translation>Sag in einem Satz, was du entscheidest.</translation>
    </message>
    <message>
        <source>Name at least two things you could do. Doing nothing is one.</source>
        <translation>Nenne mindestens zwei Dinge, die du tun könntest. Nichts zu tun ist eines davon.</translation>
    </message>
    <message>
        <source>Choose one of the options for now.</source>
        <translation>Wähle vorerst eine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Schreibe, warum.</translation>
    </message>
    <message>
        <source>Say whether it can be undone. Not knowing is an answer.</source>
        <translation>Sag, ob es sich rückgängig machen lässt. Es nicht zu wissen, ist eine Antwort.</translation>
    </message>
    <message>
        <source>Write one thing you expect to see, and by when.</source>
        <translation>Schreibe eine Sache auf, die du erwartest, und bis wann.</translation>
    </message>
    <message>
        <source>Write one sign that would make you turn back, and when to look.</source>
        <translation>Schreibe ein Anzeichen auf, bei dem du umkehren würdest, und wann du danach siehst.</translation>
    </message>
    <message>
        <source>Choose a day to come for the review.</source>
        <translation>Wähle für die Rückschau einen Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>The day of the decision cannot be to come. Choose an earlier one.</source>
        <translation>Der Tag der Entscheidung kann nicht in der Zukunft liegen. Wähle einen früheren.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionText</name>
    <message>
        <source>%1 (by %2)</source>
        <extracomment>something that was expected: %1 the words, %2 a day</extracomment>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>Sealed until the review (by %1).</source>
        <translation>Bis zur Rückschau versiegelt (bis %1).</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin es führt</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionView</name>
    <message>
        <source>Open what replaced it</source>
        <translation>Öffnen, was sie ersetzt hat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A decision without a title</source>
        <translation>Eine Entscheidung ohne Titel</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Mit der Rückschau weitermachen</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>The review is planned for %1. Looking earlier is fine.</source>
        <translation>Die Rückschau ist für den %1 geplant. Früher hinzuschauen ist in Ordnung.</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Nachtrag…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>%1 (look on %2)</source>
        <extracomment>a sign that would turn a decision back: %1 the words, %2 a day</extracomment>
        <translation>%1 (danach sehen am %2)</translation>
    </message>
    <message>
        <source>Looked back on %1: %2</source>
        <extracomment>%1 is a day, %2 what came out</extracomment>
        <translation>Zurückgeschaut am %1: %2</translation>
    </message>
    <message>
        <source>Changed since it was recorded</source>
        <translation>Seit dem Festhalten geändert</translation>
    </message>
</context>
<context>
    <name>tryboth::DesignTimeline</name>
    <message>
        <source>No dates yet.</source>
        <translation>Noch keine Daten.</translation>
    </message>
    <message>
        <source>Time before: %1 to %2. Experiment: %3 to %4.</source>
        <extracomment>%1 to %4 are days</extracomment>
        <translation>Zeit davor: %1 bis %2. Experiment: %3 bis %4.</translation>
    </message>
    <message>
        <source>before, from %1</source>
        <extracomment>below a stretch of a timeline</extracomment>
        <translation>davor, ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>below a stretch of a timeline: %1 and %2 are days</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskBackup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what something is, such as &quot;Private note&quot;, %2 its first words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>Eine Freigabe</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Begleitwort</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Warum sie aufgehoben wird</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Question for a session</source>
        <translation>Frage für eine Sitzung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskBackupView</name>
    <message>
        <source>What the desk keeps about this client, newest first</source>
        <translation>Was der Schreibtisch über diese Person aufhebt, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Backup of %1, read only</source>
        <comment>%1 is date and time</comment>
        <translation>Sicherung vom %1, nur zum Lesen</translation>
    </message>
    <message>
        <source>Search in the backup</source>
        <translation>In der Sicherung suchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>This is a backup, read only. The desk had no clients then.</source>
        <translation>Dies ist eine Sicherung, nur zum Lesen. Am Schreibtisch war damals noch niemand.</translation>
    </message>
    <message>
        <source>This is a backup, read only: the desk as it was on %1 at %2. Nothing here changes it.</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>Dies ist eine Sicherung, nur zum Lesen: der Schreibtisch, wie er am %1 um %2 war. Nichts hier ändert sie.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskEntities</name>
    <message>
        <source>This text holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Dieser Text fasst höchstens %1 Zeichen. Kürze ihn; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing written yet. Nothing was changed. Write a few words first.</source>
        <translation>Es ist noch nichts geschrieben. Es wurde nichts geändert. Schreibe erst ein paar Worte.</translation>
    </message>
    <message>
        <source>A client needs a name of your choice. Nothing was changed. Type one.</source>
        <translation>Eine Person braucht einen Namen deiner Wahl. Es wurde nichts geändert. Gib einen ein.</translation>
    </message>
    <message>
        <source>The session has no valid date. Nothing was changed. Choose a day.</source>
        <translation>Das Gespräch hat kein gültiges Datum. Es wurde nichts geändert. Wähle einen Tag.</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskHistory</name>
    <message>
        <source>a client</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>A private note on %1</source>
        <extracomment>%1 is a client, here and below</extracomment>
        <translation>Eine private Notiz zu %1</translation>
    </message>
    <message>
        <source>A comment for %1</source>
        <translation>Ein Kommentar für %1</translation>
    </message>
    <message>
        <source>A question for %1</source>
        <translation>Eine Frage an %1</translation>
    </message>
    <message>
        <source>A step for %1</source>
        <translation>Ein Schritt für %1</translation>
    </message>
    <message>
        <source>A share of %1</source>
        <translation>Eine Freigabe von %1</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>%1 is a private note, a comment, a question or a step</extracomment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>What this text belongs to is no longer on the desk. Nothing was changed. Copy the text where you need it.</source>
        <translation>Wozu dieser Text gehört, ist nicht mehr am Schreibtisch. Es wurde nichts geändert. Kopiere den Text dorthin, wo du ihn brauchst.</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskPage</name>
    <message>
        <source>All shares</source>
        <translation>Alle Freigaben</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>%1 is a date</comment>
        <translation>Freigabe vom %1</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Was freigegeben wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among all shares of this client</source>
        <translation>
            <numerusform>%Ln Treffer in allen Freigaben dieser Person</numerusform>
            <numerusform>%Ln Treffer in allen Freigaben dieser Person</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has shared anything yet</source>
        <translation>Noch hat niemand etwas freigegeben</translation>
    </message>
    <message>
        <source>Give your clients your key, and open the share file that one of them sends you. It stays sealed in this desk.</source>
        <translation>Gib den Menschen, die du begleitest, deinen Schlüssel, und öffne die Freigabedatei, die du bekommst. Sie bleibt in diesem Schreibtisch versiegelt.</translation>
    </message>
    <message>
        <source>Open a share…</source>
        <translation>Freigabe öffnen…</translation>
    </message>
    <message>
        <source>Coach desk</source>
        <translation>Coach-Schreibtisch</translation>
    </message>
    <message>
        <source>A read-only copy of what clients chose to share. What is missing says nothing.</source>
        <translation>Eine Kopie nur zum Lesen von dem, was Menschen freigeben wollten. Was fehlt, sagt nichts.</translation>
    </message>
    <message>
        <source>&amp;Open a share…</source>
        <translation>Freigabe &amp;öffnen…</translation>
    </message>
    <message>
        <source>Session &amp;brief (PDF)…</source>
        <translation>&amp;Vorbereitungsblatt (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Write reply file…</source>
        <translation>&amp;Antwortdatei schreiben…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Which share</source>
        <translation>Welche Freigabe</translation>
    </message>
    <message>
        <source>Search within this client</source>
        <translation>Bei dieser Person suchen</translation>
    </message>
    <message>
        <source>Search within this client…</source>
        <translation>Bei dieser Person suchen…</translation>
    </message>
    <message>
        <source>Energy by kind of work</source>
        <translation>Energie nach Art der Arbeit</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Was du schreibst</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskWindow</name>
    <message>
        <source>%1 – Coach desk – Tryboth</source>
        <comment>window title, %1 is the desk&apos;s name</comment>
        <translation>%1 – Coach-Schreibtisch – Tryboth</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Schreibtisch</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Neuer Schreibtisch…</translation>
    </message>
    <message>
        <source>Open a d&amp;esk…</source>
        <translation>Schreibtisch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Open a share…</source>
        <translation>Freigabe &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Your key…</source>
        <translation>&amp;Dein Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Session &amp;brief (PDF)…</source>
        <translation>&amp;Vorbereitungsblatt (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Write reply file…</source>
        <translation>&amp;Antwortdatei schreiben…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>This share is another client’s…</source>
        <translation>Diese Freigabe gehört zu jemand anderem…</translation>
    </message>
    <message>
        <source>&amp;Delete this share…</source>
        <translation>Diese Freigabe &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete the &amp;client…</source>
        <translation>&amp;Person löschen…</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this laptop unless you send it.</source>
        <translation>Offline. Nichts verlässt diesen Laptop, wenn du es nicht schickst.</translation>
    </message>
    <message numerus="yes">
        <source>Client copies are encrypted on this laptop · %Ln clients</source>
        <translation>
            <numerusform>Kopien auf diesem Laptop verschlüsselt · %Ln Person</numerusform>
            <numerusform>Kopien auf diesem Laptop verschlüsselt · %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only · %1</source>
        <translation>Nur zum Lesen · %1</translation>
    </message>
    <message>
        <source>All saved · %1</source>
        <translation>Alles gespeichert · %1</translation>
    </message>
    <message numerus="yes">
        <source>You were asked to delete %Ln shares by now. They stay closed until you delete them or note why you keep them.</source>
        <translation>
            <numerusform>Du wurdest gebeten, %Ln Freigabe inzwischen zu löschen. Sie bleibt geschlossen, bis du sie löschst oder notierst, warum du sie behältst.</numerusform>
            <numerusform>Du wurdest gebeten, %Ln Freigaben inzwischen zu löschen. Sie bleiben geschlossen, bis du sie löschst oder notierst, warum du sie behältst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Freigabe öffnen</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>There is no share to reply to. Open one first.</source>
        <translation>Es gibt keine Freigabe, auf die du antworten kannst. Öffne erst eine.</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>a file name</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The reply is in %1, sealed for your client alone.</source>
        <translation>Die Antwort ist in %1, versiegelt allein für diese Person.</translation>
    </message>
    <message>
        <source>Session brief</source>
        <translation>Vorbereitungsblatt</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Session brief</source>
        <comment>a file name</comment>
        <translation>Vorbereitungsblatt</translation>
    </message>
    <message>
        <source>The brief is in %1. It is not encrypted: delete it after the session.</source>
        <translation>Das Vorbereitungsblatt ist in %1. Es ist nicht verschlüsselt: Lösche es nach dem Gespräch.</translation>
    </message>
    <message>
        <source>Rename the client</source>
        <translation>Person umbenennen</translation>
    </message>
    <message>
        <source>Your name for the client:</source>
        <translation>Dein Name für die Person:</translation>
    </message>
    <message>
        <source>Rename a client</source>
        <translation>Person umbenennen</translation>
    </message>
    <message>
        <source>There is no other client on the desk. Undo opening the share, and open it again for a new one.</source>
        <translation>Auf dem Schreibtisch gibt es keine andere Person. Mach das Öffnen der Freigabe rückgängig und öffne sie noch einmal für eine neue.</translation>
    </message>
    <message>
        <source>Whose share is this?</source>
        <translation>Wessen Freigabe ist das?</translation>
    </message>
    <message>
        <source>Put the share under:</source>
        <translation>Die Freigabe einordnen bei:</translation>
    </message>
    <message>
        <source>Put a share under another client</source>
        <translation>Freigabe bei jemand anderem einordnen</translation>
    </message>
    <message>
        <source>The share is under %1 now.</source>
        <translation>Die Freigabe ist jetzt bei %1.</translation>
    </message>
    <message>
        <source>Delete this share</source>
        <translation>Diese Freigabe löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a share</source>
        <translation>Freigabe löschen</translation>
    </message>
    <message>
        <source>The share is deleted.</source>
        <translation>Die Freigabe ist gelöscht.</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete a client</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>The client is deleted.</source>
        <translation>Die Person ist gelöscht.</translation>
    </message>
    <message>
        <source>Keep this share</source>
        <translation>Diese Freigabe behalten</translation>
    </message>
    <message>
        <source>Your client asked to have it deleted by now. Note why you keep it.</source>
        <translation>Die Person hat darum gebeten, dass sie bis jetzt gelöscht wird. Notiere, warum du sie behältst.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Why you keep it</source>
        <translation>Warum du sie behältst</translation>
    </message>
    <message>
        <source>Without a reason the share stays closed. Nothing was changed. Note why you keep it, or delete it.</source>
        <translation>Ohne Grund bleibt die Freigabe geschlossen. Es wurde nichts geändert. Notiere, warum du sie behältst, oder lösche sie.</translation>
    </message>
    <message>
        <source>Keep a share</source>
        <translation>Freigabe behalten</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>G&amp;ehe zu…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Save a copy else&amp;where…</source>
        <translation>Kopie wo&amp;anders speichern…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Si&amp;cherungen…</translation>
    </message>
    <message>
        <source>&amp;Passphrase and lock</source>
        <translation>&amp;Passphrase und Sperre</translation>
    </message>
    <message>
        <source>Pr&amp;int this page…</source>
        <translation>Seite druc&amp;ken…</translation>
    </message>
    <message>
        <source>Save this page as a pi&amp;cture…</source>
        <translation>Seite a&amp;ls Bild speichern…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts of all clients…</source>
        <translation>Frühere Te&amp;xte aller Personen…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Frühere Te&amp;xte…</translation>
    </message>
    <message>
        <source>The share goes with its items and your comments on it. You can undo this until you close the desk. Earlier texts of these comments, and one that you typed and did not add, go at once and for good. Encrypted backups of the desk on this computer still hold what was saved until they expire.</source>
        <translation>Die Freigabe geht mit ihren Teilen und deinen Kommentaren dazu. Bis du den Schreibtisch schließt, kannst du das rückgängig machen. Frühere Texte dieser Kommentare und einer, den du getippt und nicht hinzugefügt hast, gehen sofort und endgültig. Verschlüsselte Sicherungen des Schreibtischs auf diesem Computer enthalten das Gespeicherte noch, bis sie auslaufen.</translation>
    </message>
    <message>
        <source>Everything of this client goes: shares, comments, questions, steps and your private notes. You can undo this until you close the desk. The earlier texts of all these, and words that you typed and did not add, go at once and for good. Encrypted backups of the desk on this computer still hold what was saved until they expire.</source>
        <translation>Alles von dieser Person geht: Freigaben, Kommentare, Fragen, Schritte und deine privaten Notizen. Bis du den Schreibtisch schließt, kannst du das rückgängig machen. Die früheren Texte von alledem und Worte, die du getippt und nicht hinzugefügt hast, gehen sofort und endgültig. Verschlüsselte Sicherungen des Schreibtischs auf diesem Computer enthalten das Gespeicherte noch, bis sie auslaufen.</translation>
    </message>
</context>
<context>
    <name>tryboth::Desktop</name>
    <message>
        <source>Make a coach’s desk</source>
        <translation>Coach-Schreibtisch anlegen</translation>
    </message>
    <message>
        <source>Coach desk</source>
        <comment>a file name</comment>
        <translation>Coach-Schreibtisch</translation>
    </message>
    <message>
        <source>Open a coach’s desk</source>
        <translation>Coach-Schreibtisch öffnen</translation>
    </message>
    <message>
        <source>“%1” is a share for a coach. It opens as soon as you open your desk, or make one.</source>
        <translation>„%1“ ist eine Freigabe für einen Coach. Sie öffnet sich, sobald du deinen Schreibtisch öffnest oder einen anlegst.</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>„%1“ ist gesperrt</translation>
    </message>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>Example journal</source>
        <translation>Beispieljournal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Start a journal</source>
        <translation>Journal beginnen</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>a file name</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file name</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie woanders speichern</translation>
    </message>
    <message>
        <source>A copy with everything in it is at %1.</source>
        <translation>Eine Kopie mit allem darin liegt unter %1.</translation>
    </message>
    <message>
        <source>This window speaks the other language as soon as what is open in it is finished or closed.</source>
        <translation>Dieses Fenster spricht die andere Sprache, sobald abgeschlossen oder geschlossen ist, was darin offen ist.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more. Nothing was changed. It may have been moved, or lie on a drive that is not there now.</source>
        <translation>„%1“ ist nicht mehr in %2. Es wurde nichts geändert. Vielleicht wurde es verschoben, oder es liegt auf einem Laufwerk, das gerade nicht da ist.</translation>
    </message>
    <message>
        <source>“%1” is there already. Nothing was changed. Open it, or choose another name for a new one.</source>
        <translation>„%1“ gibt es schon. Es wurde nichts geändert. Öffne es, oder wähle für ein neues einen anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Datei &amp;öffnen</translation>
    </message>
    <message>
        <source>Where the journal will lie</source>
        <translation>Wo das Journal liegen wird</translation>
    </message>
    <message>
        <source>Words that are not logged yet wait in the window for one check-in. This window speaks the other language once they are logged or cleared.</source>
        <translation>Im Fenster für einen Eintrag warten Worte, die noch nicht eingetragen sind. Dieses Fenster spricht die andere Sprache, sobald sie eingetragen oder gelöscht sind.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionAnswer</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Eine Antwort fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Clarity goes from 1 to 5. Choose one of them; nothing was changed.</source>
        <translation>Klarheit geht von 1 bis 5. Wähle eine Zahl davon; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The answer has no valid date. Nothing was changed.</source>
        <translation>Die Antwort hat kein gültiges Datum. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write your answer first. One line is enough. Nothing was changed.</source>
        <translation>Schreibe erst deine Antwort. Eine Zeile genügt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sort your answer yourself first; “not clear yet” is one of the four. Nothing was changed.</source>
        <translation>Ordne deine Antwort erst selbst ein; „Noch nicht klar“ ist eine der vier Möglichkeiten. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionChanges</name>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>The question comes back after %1 to %2 weeks. Choose a number between; nothing was changed.</source>
        <translation>Die Frage kommt nach %1 bis %2 Wochen wieder. Wähle eine Zahl dazwischen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Finish answer</source>
        <translation>Antwort abschließen</translation>
    </message>
    <message>
        <source>Choose a day to come. Nothing was changed.</source>
        <translation>Wähle einen Tag, der noch kommt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Put the question off</source>
        <translation>Die Frage aufschieben</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Die Frage überspringen</translation>
    </message>
    <message>
        <source>Save reasons</source>
        <translation>Gründe speichern</translation>
    </message>
    <message>
        <source>Look at a reason</source>
        <translation>Einen Grund ansehen</translation>
    </message>
    <message>
        <source>Finish reasons</source>
        <translation>Gründe abschließen</translation>
    </message>
    <message>
        <source>Make an experiment of a reason</source>
        <translation>Aus einem Grund ein Experiment machen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionChapters</name>
    <message>
        <source>By %1: sealed until the review.</source>
        <extracomment>an expectation, with the day by which it should come true</extracomment>
        <translation>Bis %1: bis zur Rückschau versiegelt.</translation>
    </message>
    <message>
        <source>By %1, %2 per cent sure: %3</source>
        <translation>Bis %1, zu %2 Prozent sicher: %3</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>Zurückgeschaut</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Fünf-Jahres-Antworten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Sealed until a new answer is written.</source>
        <translation>Versiegelt, bis eine neue Antwort geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionDue</name>
    <message>
        <source>Look for the signs of “%1”</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Nach den Anzeichen für „%1“ sehen</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Auf „%1“ zurückschauen</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionJson</name>
    <message>
        <source>it has no id, no day or no state.</source>
        <translation>es hat keine ID, keinen Tag oder keinen Stand.</translation>
    </message>
    <message>
        <source>it has no id or belongs to no decision.</source>
        <translation>es hat keine ID oder gehört zu keiner Entscheidung.</translation>
    </message>
    <message>
        <source>it has no id, no day or belongs to no decision.</source>
        <translation>es hat keine ID, keinen Tag oder gehört zu keiner Entscheidung.</translation>
    </message>
    <message>
        <source>it has no id or no day.</source>
        <translation>es hat keine ID oder keinen Tag.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionLife</name>
    <message>
        <source>This is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Das ist nicht mehr im Journal. Es wurde nichts geändert. Schau in den Papierkorb.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionOverview</name>
    <message>
        <source>For a quiet moment</source>
        <translation>Für einen ruhigen Moment</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Über die Jahre</translation>
    </message>
    <message>
        <source>What the numbers can say</source>
        <translation>Was die Zahlen sagen können</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Fünf-Jahres-Antworten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In %Ln Woche</numerusform>
            <numerusform>In %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>None recorded yet. A decision is written for the one who reviews it: you, some months on.</source>
        <translation>Noch ist keine festgehalten. Eine Entscheidung wird für die Person geschrieben, die auf sie zurückschaut: für dich, ein paar Monate später.</translation>
    </message>
    <message>
        <source>It waits here. Nothing reminds you of it.</source>
        <translation>Sie wartet hier. Nichts erinnert dich daran.</translation>
    </message>
    <message>
        <source>It is offered from %1 on; you can answer it any day.</source>
        <translation>Sie wird ab dem %1 angeboten; beantworten kannst du sie an jedem Tag.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Sie ist wieder da.</translation>
    </message>
    <message>
        <source>It comes back on %1.</source>
        <translation>Sie kommt am %1 wieder.</translation>
    </message>
    <message>
        <source>Your earlier answers are sealed until you write a new one.</source>
        <translation>Deine früheren Antworten sind versiegelt, bis du eine neue schreibst.</translation>
    </message>
    <message>
        <source>Read your answers side by side</source>
        <translation>Lies deine Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Go on with your answer</source>
        <translation>Mit deiner Antwort weitermachen</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Jetzt beantworten</translation>
    </message>
    <message>
        <source>What draws you, what pulls from outside, what holds you back, and how final it feels. It is never added up.</source>
        <translation>Was dich anzieht, was von außen zieht, was dich zurückhält und wie endgültig es sich anfühlt. Es wird nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Zuletzt angesehen am %1.</translation>
    </message>
    <message>
        <source>Begun on %1.</source>
        <translation>Begonnen am %1.</translation>
    </message>
    <message>
        <source>Look at your reasons</source>
        <translation>Deine Gründe ansehen</translation>
    </message>
    <message>
        <source>Read what you said</source>
        <translation>Lesen, was du gesagt hast</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>What you decide, answer and try will stand here.</source>
        <translation>Was du entscheidest, beantwortest und ausprobierst, wird hier stehen.</translation>
    </message>
    <message>
        <source>Arrow keys go from mark to mark, Enter opens one.</source>
        <translation>Die Pfeiltasten gehen von Zeichen zu Zeichen, die Eingabetaste öffnet eines.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionPage</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>What you decided, answered and tried. It draws no conclusion; you may.</source>
        <translation>Was du entschieden, beantwortet und ausprobiert hast. Schlüsse zieht die Seite nicht; du darfst.</translation>
    </message>
    <message>
        <source>Look at reasons</source>
        <translation>Gründe ansehen</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Die Frage beantworten</translation>
    </message>
    <message>
        <source>Leave the decision</source>
        <translation>Die Entscheidung verlassen</translation>
    </message>
    <message>
        <source>What you changed here is not kept yet. Leave without it?</source>
        <translation>Was du hier geändert hast, ist noch nicht gespeichert. Trotzdem verlassen?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Moved to the trash. Undo brings it back.</source>
        <translation>In den Papierkorb gelegt. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>This decision and its reviews go to the trash, where they stay for 30 days.</source>
        <translation>Diese Entscheidung und ihre Rückschauen kommen in den Papierkorb und bleiben dort 30 Tage.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <extracomment>one of the options of a decision</extracomment>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Recorded. What you expect is sealed until the review.</source>
        <translation>Festgehalten. Was du erwartest, ist bis zur Rückschau versiegelt.</translation>
    </message>
    <message>
        <source>Kept as a draft. It waits until you record it.</source>
        <translation>Als Entwurf behalten. Er wartet, bis du ihn festhältst.</translation>
    </message>
    <message>
        <source>Amended. Both versions are kept.</source>
        <translation>Nachtrag gespeichert. Beide Fassungen bleiben.</translation>
    </message>
    <message>
        <source>Looked back on. Thank you for being honest with yourself.</source>
        <translation>Zurückgeschaut. Danke, dass du ehrlich zu dir bist.</translation>
    </message>
    <message>
        <source>This answer goes to the trash, where it stays for 30 days.</source>
        <translation>Diese Antwort kommt in den Papierkorb und bleibt dort 30 Tage.</translation>
    </message>
    <message>
        <source>Kept. You will meet the question again.</source>
        <translation>Aufgehoben. Du wirst der Frage wieder begegnen.</translation>
    </message>
    <message>
        <source>It comes back then.</source>
        <translation>Dann kommt sie wieder.</translation>
    </message>
    <message>
        <source>Left out this time. It comes back later.</source>
        <translation>Diesmal ausgelassen. Sie kommt später wieder.</translation>
    </message>
    <message>
        <source>What you said here goes to the trash, where it stays for 30 days.</source>
        <translation>Was du hier gesagt hast, kommt in den Papierkorb und bleibt dort 30 Tage.</translation>
    </message>
    <message>
        <source>Kept with the ideas, with the small test filled in.</source>
        <translation>Bei den Ideen aufgehoben, mit dem kleinen Versuch ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionSearch</name>
    <message>
        <source>The decisions could not be searched. Nothing was changed. Try again.</source>
        <translation>Die Entscheidungen konnten nicht durchsucht werden. Es wurde nichts geändert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Five-year answer</source>
        <translation>Fünf-Jahres-Antwort</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionTimeline</name>
    <message>
        <source>Five-year answer</source>
        <translation>Fünf-Jahres-Antwort</translation>
    </message>
    <message>
        <source>Sealed until you write a new one.</source>
        <translation>Versiegelt, bis du eine neue schreibst.</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Ein Blick auf deine Gründe</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Review of a decision</source>
        <translation>Rückschau auf eine Entscheidung</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionTimelineModel</name>
    <message>
        <source>Role</source>
        <extracomment>what one does at work for a while, in a table</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>People minus technical: %1</source>
        <extracomment>%1 is a difference in points such as +0.4</extracomment>
        <translation>Menschen minus Technik: %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>the ends of a range, in points</extracomment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>the last day of something</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Leads to</source>
        <extracomment>people, technical or mixed, as the author said</extracomment>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionWords</name>
    <message>
        <source>draft</source>
        <comment>where a decision stands</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>where a decision stands</comment>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>stands</source>
        <comment>where a decision stands</comment>
        <translation>bleibt stehen</translation>
    </message>
    <message>
        <source>adjusted</source>
        <comment>where a decision stands</comment>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>turned back</source>
        <comment>where a decision stands</comment>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>where a decision stands</comment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Nicht eingetroffen</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>Nirgendwohin</translation>
    </message>
    <message>
        <source>Toward people work</source>
        <translation>Zu den Menschen</translation>
    </message>
    <message>
        <source>Toward technical work</source>
        <translation>Zur Technik</translation>
    </message>
    <message>
        <source>Toward both</source>
        <translation>Zu beidem</translation>
    </message>
    <message>
        <source>written down on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>aufgeschrieben am %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Rückschau am %1</translation>
    </message>
</context>
<context>
    <name>tryboth::DocumentChart</name>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>as Qt writes dates</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>as Qt writes dates</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Energy, one mark for each rating</source>
        <translation>Energie, ein Zeichen für jede Einschätzung</translation>
    </message>
    <message>
        <source>How often each rating was given</source>
        <translation>Wie oft jede Einschätzung vorkam</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
</context>
<context>
    <name>tryboth::Draft</name>
    <message>
        <source>What you are writing could not be put aside in case of a crash. Nothing was changed, and it is still in the window. Save it soon, and look whether the disk is full.</source>
        <translation>Was du gerade schreibst, konnte nicht für den Fall eines Absturzes beiseitegelegt werden. Es wurde nichts geändert, und es steht noch im Fenster. Speichere es bald und sieh nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Text that was put aside in case of a crash could not be removed. Nothing was changed. Look at it when it is offered again at the next start.</source>
        <translation>Text, der für den Fall eines Absturzes beiseitegelegt war, konnte nicht entfernt werden. Es wurde nichts geändert. Sieh ihn dir an, wenn er beim nächsten Start wieder angeboten wird.</translation>
    </message>
</context>
<context>
    <name>tryboth::EarlierValues</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Worth: %1</source>
        <extracomment>of a second look, %1 is a number from −3 to +3</extracomment>
        <translation>Lohnend: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyButtons</name>
    <message>
        <source>This left me, from drained to energised</source>
        <translation>Danach war ich, von ausgelaugt bis belebt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of a rating: %1 is a number such as +2, %2 its meaning</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>drained</source>
        <extracomment>the two ends of the energy scale</extracomment>
        <translation>ausgelaugt</translation>
    </message>
    <message>
        <source>energised</source>
        <translation>belebt</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyChartPane</name>
    <message>
        <source>people minus technical</source>
        <translation>Menschen minus Technik</translation>
    </message>
    <message>
        <source>Darker means more energy.</source>
        <translation>Dunkler heißt mehr Energie.</translation>
    </message>
    <message>
        <source>The tilt of people minus technical work is drawn where both have a line.</source>
        <translation>Die Neigung (Menschen minus Technik) wird dort gezeichnet, wo beide eine Linie haben.</translation>
    </message>
    <message>
        <source>None of these ratings has a time of day.</source>
        <translation>Keine dieser Einschätzungen hat eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Lighter means more energy.</source>
        <translation>Heller heißt mehr Energie.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyEmptyCard</name>
    <message>
        <source>No rating is left in these days</source>
        <translation>In diesen Tagen bleibt keine Einschätzung übrig</translation>
    </message>
    <message>
        <source>Late entries are left out.</source>
        <translation>Späte Einträge sind ausgelassen.</translation>
    </message>
    <message>
        <source>Count late entries</source>
        <translation>Späte Einträge mitzählen</translation>
    </message>
    <message>
        <source>Nothing was rated in these days</source>
        <translation>In diesen Tagen wurde nichts eingeschätzt</translation>
    </message>
    <message>
        <source>The journal holds ratings from other days.</source>
        <translation>Das Journal enthält Einschätzungen aus anderen Tagen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Noch keine Einschätzungen</translation>
    </message>
    <message>
        <source>Your entries wait to be rated by how they left you. The first ratings show as marks here; lines and a comparison follow when there are enough.</source>
        <translation>Deine Einträge warten darauf, dass du einschätzt, wie es dir danach ging. Die ersten Einschätzungen erscheinen hier als Zeichen; Linien und ein Vergleich folgen, wenn es genug sind.</translation>
    </message>
    <message>
        <source>Show entries without a rating</source>
        <translation>Einträge ohne Einschätzung zeigen</translation>
    </message>
    <message>
        <source>On the page Today, say what you did and how it left you, from −3 to +3. The first ratings show as marks here; lines and a comparison follow when there are enough of both kinds.</source>
        <translation>Sag auf der Seite Heute, was du gemacht hast und wie es dir danach ging, von −3 bis +3. Die ersten Einschätzungen erscheinen hier als Zeichen; Linien und ein Vergleich folgen, wenn es von beiden Arten genug sind.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyHeader</name>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Where your energy goes</source>
        <translation>Wohin deine Energie geht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button: the whole journal</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From the first rating to today</source>
        <translation>Von der ersten Einschätzung bis heute</translation>
    </message>
    <message>
        <source>Custom…</source>
        <extracomment>Button: a period of one&apos;s own</extracomment>
        <translation>Eigene…</translation>
    </message>
    <message>
        <source>From which day to which</source>
        <translation>Von welchem Tag bis zu welchem</translation>
    </message>
    <message>
        <source>Saves the charts and their sentence as a PNG, SVG or PDF file.</source>
        <translation>Speichert die Diagramme und ihren Satz als PNG-, SVG- oder PDF-Datei.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyNumbers</name>
    <message>
        <source>%1 in this period: %2 of people, %3 of technical, %4 of mixed work. Mixed work is shown and takes no part in comparing.</source>
        <extracomment>%1 &quot;155 ratings&quot;, %2 to %4 their numbers by kind</extracomment>
        <translation>%1 in diesem Zeitraum: %2 zu Menschen, %3 zu Technik, %4 zu gemischter Arbeit. Gemischte Arbeit wird gezeigt und nimmt am Vergleich nicht teil.</translation>
    </message>
    <message>
        <source>ratings: %1</source>
        <translation>Einschätzungen: %1</translation>
    </message>
    <message>
        <source>Every rating of the period counts once. Those of your first week of use are hollow marks: they count, but one still gets used to the scale.</source>
        <translation>Jede Einschätzung des Zeitraums zählt einmal. Die aus deiner ersten Woche mit der App sind hohle Zeichen: Sie zählen, aber da gewöhnt man sich noch an die Skala.</translation>
    </message>
    <message>
        <source>An entry is late when it was written more than 24 hours after its day had ended, by the offset from UTC that it was written with.</source>
        <translation>Ein Eintrag ist spät, wenn er mehr als 24 Stunden nach dem Ende seines Tages geschrieben wurde, gerechnet mit dem UTC-Abstand, mit dem er geschrieben wurde.</translation>
    </message>
    <message>
        <source>without a time zone, their day taken as written: %1</source>
        <translation>ohne Zeitzone, Tag so genommen, wie er dasteht: %1</translation>
    </message>
    <message>
        <source>Written more than a day late, and left out: %1.</source>
        <translation>Mehr als einen Tag später geschrieben und ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Written more than a day late, and counted like the others: %1.</source>
        <translation>Mehr als einen Tag später geschrieben und wie die anderen gezählt: %1.</translation>
    </message>
    <message>
        <source>Entries count from their own day on. If these are not meant for later, a clock was wrong when they were written: set their day right.</source>
        <translation>Einträge zählen ab ihrem eigenen Tag. Wenn diese nicht für später gemeint sind, ging beim Schreiben eine Uhr falsch: Stelle ihren Tag richtig.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach dem %1</translation>
    </message>
    <message>
        <source>Dated after today, and not drawn before their day comes: %1.</source>
        <translation>Nach dem heutigen Tag datiert und nicht gezeichnet, bevor ihr Tag kommt: %1.</translation>
    </message>
    <message>
        <source>Written before their day had begun: %1. They count on the day that they name; a clock may have been wrong.</source>
        <translation>Geschrieben, bevor ihr Tag begonnen hatte: %1. Sie zählen an dem Tag, den sie nennen; vielleicht ging eine Uhr falsch.</translation>
    </message>
    <message>
        <source>The moment of writing lies before midnight at the beginning of the entry&apos;s own day.</source>
        <translation>Der Moment des Schreibens liegt vor der Mitternacht, mit der der Tag des Eintrags beginnt.</translation>
    </message>
    <message>
        <source>Beyond the scale of −3 to +3, and left out everywhere: %1. The file was changed by something else than Tryboth; “tryboth-cli check” says more.</source>
        <translation>Außerhalb der Skala von −3 bis +3 und überall ausgelassen: %1. Die Datei wurde von etwas anderem als Tryboth geändert; „tryboth-cli check“ sagt mehr.</translation>
    </message>
    <message>
        <source>ratings beyond the scale: %1</source>
        <translation>Einschätzungen außerhalb der Skala: %1</translation>
    </message>
    <message>
        <source>There is no level of %1 yet: three rated days have to lie close together.</source>
        <translation>Für %1 gibt es noch kein Niveau: Drei eingeschätzte Tage müssen nah beieinanderliegen.</translation>
    </message>
    <message>
        <source>On %1 the level of %2 is %3 (90% range %4 to %5).</source>
        <extracomment>%1 a day, %2 &quot;people work&quot;, %3 to %5 places on the scale</extracomment>
        <translation>Am %1 liegt das Niveau für %2 bei %3 (90-%-Spanne %4 bis %5).</translation>
    </message>
    <message>
        <source>ratings of the period: %1 people, %2 technical</source>
        <translation>Einschätzungen des Zeitraums: %1 Menschen, %2 Technik</translation>
    </message>
    <message>
        <source>A level is followed through all days of the journal (local level, Kalman filter and smoother); its band is 1.645 of its standard deviations either way and widens where little is known. It is drawn where three rated days lie within four weeks either way.</source>
        <translation>Ein Niveau wird durch alle Tage des Journals verfolgt (lokales Niveau, Kalman-Filter und -Glätter); sein Band ist das 1,645-Fache seiner Standardabweichung in beide Richtungen und wird breiter, wo wenig bekannt ist. Es wird dort gezeichnet, wo drei eingeschätzte Tage innerhalb von vier Wochen davor oder danach liegen.</translation>
    </message>
    <message>
        <source>mixed work, which has marks and no line</source>
        <translation>gemischte Arbeit, die Zeichen hat und keine Linie</translation>
    </message>
    <message>
        <source>On %1 people minus technical work stands at %2 points (90% range %3 to %4).</source>
        <extracomment>%1 a day, %2 to %4 points</extracomment>
        <translation>Am %1 steht Menschen minus Technik bei %2 Punkten (90-%-Spanne %3 bis %4).</translation>
    </message>
    <message>
        <source>Both levels are followed through all days of the journal (local level, Kalman filter and smoother); their difference is the tilt, and the range is 1.645 of its standard deviations either way. The counts are those of the last eight weeks; earlier days weigh less and less.</source>
        <translation>Beide Niveaus werden durch alle Tage des Journals verfolgt (lokales Niveau, Kalman-Filter und -Glätter); ihr Unterschied ist die Neigung, und die Spanne ist das 1,645-Fache ihrer Standardabweichung in beide Richtungen. Die Anzahlen sind die der letzten acht Wochen; frühere Tage wiegen immer weniger.</translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, people work would win about %1 (range %2 to %3).</source>
        <translation>Unter 100 zufälligen Paaren solcher Tage läge die Arbeit mit Menschen etwa %1-mal vorn (Spanne %2 bis %3).</translation>
    </message>
    <message>
        <source>Every people day is held against every technical day; a tie counts half. The range is Newcombe&apos;s, for as many days as these are worth when moods carry over.</source>
        <translation>Jeder Tag mit Menschen wird jedem Tag mit Technik gegenübergestellt; ein Gleichstand zählt halb. Die Spanne ist die von Newcombe, für so viele Tage, wie diese wert sind, wenn Stimmungen nachwirken.</translation>
    </message>
    <message>
        <source>Taking the last eight weeks alone, the mean people day is %1 points above the mean technical day (90% range %2 to %3).</source>
        <extracomment>%1 to %3 points</extracomment>
        <translation>Nimmt man nur die letzten acht Wochen, liegt der mittlere Tag mit Menschen %1 Punkte über dem mittleren Tag mit Technik (90-%-Spanne %2 bis %3).</translation>
    </message>
    <message>
        <source>The difference of the plain means of either kind&apos;s days. The range is Welch&apos;s, for as many days as these are worth when moods carry over. “About equally” is said where all of it lies within half a point of 0.</source>
        <translation>Der Unterschied der einfachen Mittel der Tage beider Arten. Die Spanne ist die von Welch, für so viele Tage, wie diese wert sind, wenn Stimmungen nachwirken. „Etwa gleich“ heißt es, wenn sie ganz innerhalb eines halben Punktes um 0 liegt.</translation>
    </message>
    <message>
        <source>The mean of people minus technical over days that have both, which takes mood, sleep and workload of the day out.</source>
        <translation>Das Mittel von Menschen minus Technik über die Tage, die beides haben; das nimmt Stimmung, Schlaf und Arbeitslast des Tages heraus.</translation>
    </message>
    <message>
        <source>Days with both kinds of work: fewer than %1 in eight weeks, too few to compare.</source>
        <translation>Tage mit beiden Arten von Arbeit: weniger als %1 in acht Wochen, zu wenige für einen Vergleich.</translation>
    </message>
    <message>
        <source>days with ratings of both kinds: %1</source>
        <translation>Tage mit Einschätzungen beider Arten: %1</translation>
    </message>
    <message>
        <source>On the %1 days with both kinds, people work came out %2 points above technical work on the same day.</source>
        <translation>An den %1 Tagen mit beiden Arten lag die Arbeit mit Menschen %2 Punkte über der technischen Arbeit desselben Tages.</translation>
    </message>
    <message>
        <source>That points the other way than the tilt.</source>
        <translation>Das weist in die andere Richtung als die Neigung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln Einschätzung</numerusform>
            <numerusform>%Ln Einschätzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>keine Einschätzungen</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <extracomment>%1 &quot;41 ratings&quot;, %2 a level such as +1.9</extracomment>
        <translation>%1, Mittel %2</translation>
    </message>
    <message>
        <source>people work</source>
        <translation>Arbeit mit Menschen</translation>
    </message>
    <message>
        <source>technical work</source>
        <translation>technische Arbeit</translation>
    </message>
    <message>
        <source>mixed work</source>
        <translation>gemischte Arbeit</translation>
    </message>
    <message>
        <source>entries without a rating: %1</source>
        <translation>Einträge ohne Einschätzung: %1</translation>
    </message>
    <message>
        <source>late entries: %1</source>
        <translation>späte Einträge: %1</translation>
    </message>
    <message>
        <source>late entries: none (%1 are counted)</source>
        <translation>späte Einträge: keine (%1 sind mitgezählt)</translation>
    </message>
    <message>
        <source>entries dated after the last day: %1</source>
        <translation>Einträge, die nach dem letzten Tag datiert sind: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: %1 and %2 are days</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A day&apos;s value is the mean of its ratings, weighed by minutes (15 to 240; 60 where none are given).</source>
        <translation>Der Wert eines Tages ist das Mittel seiner Einschätzungen, gewichtet nach Minuten (15 bis 240; 60, wo keine angegeben sind).</translation>
    </message>
    <message>
        <source>A day&apos;s value is the plain mean of its ratings.</source>
        <translation>Der Wert eines Tages ist das einfache Mittel seiner Einschätzungen.</translation>
    </message>
    <message>
        <source>rated days: %1 people, %2 technical</source>
        <translation>eingeschätzte Tage: %1 Menschen, %2 Technik</translation>
    </message>
    <message>
        <source>mixed work, which takes no part in comparing</source>
        <extracomment>%1 a list of what is left out with its numbers</extracomment>
        <translation>gemischte Arbeit, die am Vergleich nicht teilnimmt</translation>
    </message>
    <message>
        <source>of all days shown: %1</source>
        <translation>von allen gezeigten Tagen: %1</translation>
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
        <translation>Nach Tätigkeit: %1.</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each activity, whatever their minutes. A bar is drawn from three ratings on; the table lists every activity. The order says nothing about a difference: means of a few ratings change places by chance.</source>
        <translation>Einfache Mittel der Einschätzungen jeder Tätigkeit, unabhängig von den Minuten. Einen Balken gibt es ab drei Einschätzungen; die Tabelle führt jede Tätigkeit auf. Die Reihenfolge sagt nichts über einen Unterschied: Mittel aus wenigen Einschätzungen tauschen zufällig die Plätze.</translation>
    </message>
    <message>
        <source>By weekday: %1.</source>
        <translation>Nach Wochentag: %1.</translation>
    </message>
    <message>
        <source>ratings of all kinds: %1</source>
        <translation>Einschätzungen aller Arten: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each weekday.</source>
        <translation>Einfache Mittel der Einschätzungen jedes Wochentags.</translation>
    </message>
    <message>
        <source>ratings with a time of day: %1</source>
        <translation>Einschätzungen mit Uhrzeit: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings that began in each hour of each weekday. A cell opens its entries. Most cells hold few ratings; read them as a picture, not as numbers.</source>
        <translation>Einfache Mittel der Einschätzungen, die in der jeweiligen Stunde des jeweiligen Wochentags begannen. Eine Zelle öffnet ihre Einträge. Die meisten Zellen enthalten wenige Einschätzungen; lies sie als Bild, nicht als Zahlen.</translation>
    </message>
    <message>
        <source>ratings without a time of day: %1</source>
        <translation>Einschätzungen ohne Uhrzeit: %1</translation>
    </message>
    <message>
        <source>By hour: highest on %1, lowest on %2.</source>
        <translation>Nach Stunde: am höchsten am %1, am niedrigsten am %2.</translation>
    </message>
    <message>
        <source>Who chose %1: your own choice %2; asked of you or required %3.</source>
        <extracomment>%1 &quot;people work&quot;, %2 and %3 &quot;12 ratings, mean +0.4&quot; or &quot;no ratings&quot;</extracomment>
        <translation>Wer %1 gewählt hat: du selbst %2; von anderen erbeten oder verlangt %3.</translation>
    </message>
    <message>
        <source>They differ by more than half a point, so part of a comparison may be who chose the work.</source>
        <translation>Sie unterscheiden sich um mehr als einen halben Punkt; ein Teil des Vergleichs könnte also daran liegen, wer die Arbeit gewählt hat.</translation>
    </message>
    <message>
        <source>ratings that say who chose: %1</source>
        <translation>Einschätzungen, die sagen, wer gewählt hat: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings of either kind.</source>
        <translation>Einfache Mittel der Einschätzungen beider Arten.</translation>
    </message>
    <message>
        <source>ratings that do not say who chose: %1</source>
        <translation>Einschätzungen, die nicht sagen, wer gewählt hat: %1</translation>
    </message>
    <message>
        <source>How %1 came in: entered by yourself %2; asked about by the calendar %3.</source>
        <extracomment>%1 &quot;people work&quot;, %2 and %3 &quot;12 ratings, mean +0.4&quot; or &quot;no ratings&quot;</extracomment>
        <translation>Wie %1 hereinkam: selbst eingetragen %2; durch den Kalender erfragt %3.</translation>
    </message>
    <message>
        <source>They differ by more than half a point: what you choose to enter may not stand for the rest.</source>
        <translation>Sie unterscheiden sich um mehr als einen halben Punkt: Was du von dir aus einträgst, steht vielleicht nicht für den Rest.</translation>
    </message>
    <message>
        <source>ratings entered or asked about: %1</source>
        <translation>Einschätzungen, eingetragen oder erfragt: %1</translation>
    </message>
    <message>
        <source>Plain means by how the entry came in.</source>
        <translation>Einfache Mittel danach, wie der Eintrag hereinkam.</translation>
    </message>
    <message>
        <source>ratings imported from other programs: %1</source>
        <translation>Einschätzungen, die aus anderen Programmen importiert sind: %1</translation>
    </message>
    <message>
        <source>The only %1 so far is “%2” (%3 of %4).</source>
        <translation>Bisher gibt es für %1 nur „%2“ (%3 von %4).</translation>
    </message>
    <message>
        <source>Most of %1 so far is “%2” (%3 of %4).</source>
        <translation>Bisher gibt es für %1 meist „%2“ (%3 von %4).</translation>
    </message>
    <message>
        <source>The largest part of %1 so far is “%2” (%3 of %4).</source>
        <translation>Bisher macht „%2“ für %1 den größten Teil aus (%3 von %4).</translation>
    </message>
    <message>
        <source>Not tried yet: %1.</source>
        <extracomment>%1 a list of activities such as &quot;Mentoring, Interview&quot;</extracomment>
        <translation>Noch nicht ausprobiert: %1.</translation>
    </message>
    <message>
        <source>ratings since the journal began: %1</source>
        <translation>Einschätzungen seit Beginn des Journals: %1</translation>
    </message>
    <message>
        <source>Ratings are counted by activity, whatever the period that is shown.</source>
        <translation>Einschätzungen werden nach Tätigkeit gezählt, unabhängig vom gezeigten Zeitraum.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zum %1</translation>
    </message>
    <message>
        <source>weeks with at least two rated days: %1</source>
        <translation>Wochen mit mindestens zwei eingeschätzten Tagen: %1</translation>
    </message>
    <message>
        <source>The median of all slopes between two weekly medians (Theil and Sen). The direction is said from twelve weeks on, where Mann and Kendall&apos;s test, widened for what carries over from week to week, sees one.</source>
        <translation>Der Median aller Steigungen zwischen zwei Wochenmedianen (Theil und Sen). Die Richtung wird ab zwölf Wochen genannt, wenn der Test von Mann und Kendall, erweitert um das, was von Woche zu Woche nachwirkt, eine sieht.</translation>
    </message>
    <message>
        <source>No trend of your energy from %1 yet: %2 of %3 weeks with two rated days.</source>
        <translation>Noch kein Verlauf deiner Energie durch %1: %2 von %3 Wochen mit zwei eingeschätzten Tagen.</translation>
    </message>
    <message>
        <source>Your energy from %1 has been rising by about %2 points a month</source>
        <translation>Deine Energie durch %1 ist um etwa %2 Punkte im Monat gestiegen</translation>
    </message>
    <message>
        <source>Your energy from %1 has been falling by about %2 points a month</source>
        <translation>Deine Energie durch %1 ist um etwa %2 Punkte im Monat gesunken</translation>
    </message>
    <message>
        <source>(range %1 to %2)</source>
        <extracomment>Follows &quot;… by about 0.1 points a month&quot;; %1 and %2 points</extracomment>
        <translation>(Spanne %1 bis %2)</translation>
    </message>
    <message>
        <source>— the direction is not yet sure.</source>
        <translation>– die Richtung ist noch nicht sicher.</translation>
    </message>
    <message>
        <source>Something may have shifted in your energy from %1 around the week of %2 — do you remember what?</source>
        <translation>Bei deiner Energie durch %1 könnte sich um die Woche vom %2 etwas verschoben haben – weißt du noch, was?</translation>
    </message>
    <message>
        <source>Pettitt&apos;s test on weekly medians, from 24 weeks on and below 1 in 100. It is a question and enters no other number.</source>
        <translation>Pettitts Test auf Wochenmedianen, ab 24 Wochen und unter 1 von 100. Es ist eine Frage und geht in keine andere Zahl ein.</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>zum ersten Mal</translation>
    </message>
    <message>
        <source>16 and more</source>
        <translation>16 und mehr</translation>
    </message>
    <message>
        <source>Energy from %1 by how often you had done that activity: %2. First weeks of new work differ.</source>
        <translation>Energie durch %1 danach, wie oft du diese Tätigkeit schon gemacht hattest: %2. Die ersten Wochen neuer Arbeit sind anders.</translation>
    </message>
    <message>
        <source>Ratings of an activity are numbered from the beginning of the journal; the means are of those in this period.</source>
        <translation>Die Einschätzungen einer Tätigkeit werden vom Beginn des Journals an nummeriert; die Mittel sind die aus diesem Zeitraum.</translation>
    </message>
    <message>
        <source>A rating below −3 or above +3 is no rating. Searching the journal for energy:&gt;3 or energy:&lt;-3 finds them.</source>
        <translation>Eine Einschätzung unter −3 oder über +3 ist keine. Eine Suche im Journal nach energy:&gt;3 oder energy:&lt;-3 findet sie.</translation>
    </message>
    <message>
        <source>Your energy from %1 has neither been rising nor falling: about %2 points a month</source>
        <translation>Deine Energie durch %1 ist weder gestiegen noch gefallen: etwa %2 Punkte im Monat</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyNumbersCard</name>
    <message>
        <source>More about these numbers</source>
        <extracomment>Opens the list of numbers below the charts of the Energy page</extracomment>
        <translation>Mehr über diese Zahlen</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a number: tells how it was computed</extracomment>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>How was this computed: %1</source>
        <extracomment>Accessible name of the button &quot;How?&quot;; %1 is the sentence with the number</extracomment>
        <translation>Wie das berechnet wurde: %1</translation>
    </message>
    <message>
        <source>Reading all entries …</source>
        <extracomment>Stands beside &quot;More about these numbers&quot; until they are there</extracomment>
        <translation>Alle Einträge werden gelesen …</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyPage</name>
    <message>
        <source>There is nothing to draw in these days, so no picture was saved. Choose a period with ratings first.</source>
        <translation>In diesen Tagen gibt es nichts zu zeichnen, deshalb wurde kein Bild gespeichert. Wähle erst einen Zeitraum mit Einschätzungen.</translation>
    </message>
    <message>
        <source>Where your energy goes</source>
        <translation>Wohin deine Energie geht</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <extracomment>Proposed file name of a picture; %1 is a day such as 2026-11-23</extracomment>
        <translation>Energie %1</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Das Bild wurde als %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyPicture</name>
    <message>
        <source>Energy by kind of work</source>
        <translation>Energie nach Art der Arbeit</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>Title of the chart of people minus technical work</extracomment>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>What gives and what takes</source>
        <translation>Was gibt und was nimmt</translation>
    </message>
    <message>
        <source>By weekday and time</source>
        <translation>Nach Wochentag und Uhrzeit</translation>
    </message>
    <message>
        <source>Each mark is what was rated, from −3 to +3. Line: local level (Kalman filter and smoother). Band: its 90% range.</source>
        <translation>Jedes Zeichen ist eine Einschätzung, von −3 bis +3. Linie: lokales Niveau (Kalman-Filter und -Glätter). Band: seine 90-%-Spanne.</translation>
    </message>
    <message>
        <source>The level of people work minus that of technical work, with its 90% range.</source>
        <translation>Das Niveau der Arbeit mit Menschen minus das der technischen Arbeit, mit 90-%-Spanne.</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each activity, from −3 to +3.</source>
        <translation>Einfache Mittel der Einschätzungen jeder Tätigkeit, von −3 bis +3.</translation>
    </message>
    <message>
        <source>Plain means of the ratings that began in each hour. The further a shade is from the background, the more energy it means.</source>
        <translation>Einfache Mittel der Einschätzungen, die in der jeweiligen Stunde begannen. Je weiter ein Ton vom Hintergrund entfernt ist, desto mehr Energie bedeutet er.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergySentence</name>
    <message>
        <source>1 people day</source>
        <translation>1 Tag mit Menschen</translation>
    </message>
    <message numerus="yes">
        <source>%n people days</source>
        <translation>
            <numerusform>%n Tag mit Menschen</numerusform>
            <numerusform>%n Tage mit Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 technical day</source>
        <translation>1 Tag mit Technik</translation>
    </message>
    <message numerus="yes">
        <source>%n technical days</source>
        <translation>
            <numerusform>%n Tag mit Technik</numerusform>
            <numerusform>%n Tage mit Technik</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the last eight weeks people work left you about %1 points more energised than technical work (plausible range %2 to %3; %4, %5).</source>
        <extracomment>%1 points; %2 to %3 their range; %4 &quot;21 people days&quot;; %5 &quot;26 technical days&quot;; %6 a date</extracomment>
        <translation>In den letzten acht Wochen hat dir die Arbeit mit Menschen etwa %1 Punkte mehr Energie gegeben als technische Arbeit (plausible Spanne %2 bis %3; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work left you about %1 points more energised than technical work (plausible range %2 to %3; %4, %5).</source>
        <translation>In den acht Wochen bis zum %6 hat dir die Arbeit mit Menschen etwa %1 Punkte mehr Energie gegeben als technische Arbeit (plausible Spanne %2 bis %3; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks technical work left you about %1 points more energised than people work (plausible range %2 to %3; %4, %5).</source>
        <translation>In den letzten acht Wochen hat dir technische Arbeit etwa %1 Punkte mehr Energie gegeben als die Arbeit mit Menschen (plausible Spanne %2 bis %3; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 technical work left you about %1 points more energised than people work (plausible range %2 to %3; %4, %5).</source>
        <translation>In den acht Wochen bis zum %6 hat dir technische Arbeit etwa %1 Punkte mehr Energie gegeben als die Arbeit mit Menschen (plausible Spanne %2 bis %3; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks people work and technical work cannot be told apart (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>In den letzten acht Wochen lassen sich die Arbeit mit Menschen und technische Arbeit nicht unterscheiden (Menschen minus Technik %1 Punkte, plausible Spanne %2 bis %3; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work and technical work cannot be told apart (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>In den acht Wochen bis zum %6 lassen sich die Arbeit mit Menschen und technische Arbeit nicht unterscheiden (Menschen minus Technik %1 Punkte, plausible Spanne %2 bis %3; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks people work and technical work left you about equally energised (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>In den letzten acht Wochen haben dir die Arbeit mit Menschen und technische Arbeit etwa gleich viel Energie gegeben (Menschen minus Technik %1 Punkte, plausible Spanne %2 bis %3; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work and technical work left you about equally energised (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>In den acht Wochen bis zum %6 haben dir die Arbeit mit Menschen und technische Arbeit etwa gleich viel Energie gegeben (Menschen minus Technik %1 Punkte, plausible Spanne %2 bis %3; %4, %5).</translation>
    </message>
    <message>
        <source>Too uncertain to tell: over the last eight weeks people minus technical work comes out at %1 points, but anything from %2 to %3 is plausible (%4, %5).</source>
        <translation>Zu ungewiss, um etwas zu sagen: In den letzten acht Wochen kommt Menschen minus Technik auf %1 Punkte, aber alles von %2 bis %3 ist plausibel (%4, %5).</translation>
    </message>
    <message>
        <source>Too uncertain to tell: in the eight weeks up to %6 people minus technical work comes out at %1 points, but anything from %2 to %3 is plausible (%4, %5).</source>
        <translation>Zu ungewiss, um etwas zu sagen: In den acht Wochen bis zum %6 kommt Menschen minus Technik auf %1 Punkte, aber alles von %2 bis %3 ist plausibel (%4, %5).</translation>
    </message>
    <message>
        <source>Nothing to compare: %1 and no technical days in eight weeks.</source>
        <translation>Nichts zu vergleichen: %1 und kein Tag mit Technik in acht Wochen.</translation>
    </message>
    <message>
        <source>Nothing to compare: %1 and no people days in eight weeks.</source>
        <translation>Nichts zu vergleichen: %1 und kein Tag mit Menschen in acht Wochen.</translation>
    </message>
    <message>
        <source>Too little to tell: no people days and no technical days in eight weeks.</source>
        <translation>Zu wenig, um etwas zu sagen: kein Tag mit Menschen und kein Tag mit Technik in acht Wochen.</translation>
    </message>
    <message>
        <source>Too little to tell: %1 and %2 in eight weeks.</source>
        <extracomment>%1 &quot;3 people days&quot;; %2 &quot;1 technical day&quot;</extracomment>
        <translation>Zu wenig, um etwas zu sagen: %1 und %2 in acht Wochen.</translation>
    </message>
    <message>
        <source>Too little to tell: %1 in eight weeks.</source>
        <extracomment>%1 &quot;3 people days&quot;</extracomment>
        <translation>Zu wenig, um etwas zu sagen: %1 in acht Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>A first look takes %n rated days of each kind within eight weeks.</source>
        <translation>
            <numerusform>Ein erster Blick braucht von jeder Art %n eingeschätzten Tag innerhalb von acht Wochen.</numerusform>
            <numerusform>Ein erster Blick braucht von jeder Art %n eingeschätzte Tage innerhalb von acht Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more week like the last would be enough for a first look.</source>
        <translation>Eine weitere Woche wie die letzte würde für einen ersten Blick genügen.</translation>
    </message>
    <message>
        <source>Two more weeks like the last would be enough for a first look.</source>
        <translation>Zwei weitere Wochen wie die letzte würden für einen ersten Blick genügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks like the last would be enough for a first look.</source>
        <translation>
            <numerusform>%n weitere Woche wie die letzte würde für einen ersten Blick genügen.</numerusform>
            <numerusform>%n weitere Wochen wie die letzte würden für einen ersten Blick genügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, technical work would win about %1 (range %2–%3).</source>
        <translation>Unter 100 zufälligen Paaren solcher Tage läge die technische Arbeit etwa %1-mal vorn (Spanne %2–%3).</translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, people work would win about %1 (range %2–%3).</source>
        <translation>Unter 100 zufälligen Paaren solcher Tage läge die Arbeit mit Menschen etwa %1-mal vorn (Spanne %2–%3).</translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both they came out alike.</source>
        <translation>
            <numerusform>An dem %n Tag, der beides hatte, kamen sie gleich heraus.</numerusform>
            <numerusform>An den %n Tagen, die beides hatten, kamen sie gleich heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both, people work came out %1 points higher.</source>
        <translation>
            <numerusform>An dem %n Tag, der beides hatte, lag die Arbeit mit Menschen %1 Punkte höher.</numerusform>
            <numerusform>An den %n Tagen, die beides hatten, lag die Arbeit mit Menschen %1 Punkte höher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both, technical work came out %1 points higher.</source>
        <translation>
            <numerusform>An dem %n Tag, der beides hatte, lag die technische Arbeit %1 Punkte höher.</numerusform>
            <numerusform>An den %n Tagen, die beides hatten, lag die technische Arbeit %1 Punkte höher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: people work came out %1 points higher.</source>
        <translation>
            <numerusform>An dem %n Tag, der beides hatte, war es umgekehrt: Die Arbeit mit Menschen lag %1 Punkte höher.</numerusform>
            <numerusform>An den %n Tagen, die beides hatten, war es umgekehrt: Die Arbeit mit Menschen lag %1 Punkte höher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: technical work came out %1 points higher.</source>
        <translation>
            <numerusform>An dem %n Tag, der beides hatte, war es umgekehrt: Die technische Arbeit lag %1 Punkte höher.</numerusform>
            <numerusform>An den %n Tagen, die beides hatten, war es umgekehrt: Die technische Arbeit lag %1 Punkte höher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of the people work was your own choice; most of the technical work was asked of you.</source>
        <translation>Die Arbeit mit Menschen hattest du meist selbst gewählt; um die technische wurdest du meist gebeten.</translation>
    </message>
    <message>
        <source>Most of the technical work was your own choice; most of the people work was asked of you.</source>
        <translation>Die technische Arbeit hattest du meist selbst gewählt; um die mit Menschen wurdest du meist gebeten.</translation>
    </message>
    <message>
        <source>No ratings yet.</source>
        <translation>Noch keine Einschätzungen.</translation>
    </message>
    <message>
        <source>Rate a few things that you do by how they leave you, and this page draws the rest.</source>
        <translation>Schätze bei ein paar Dingen, die du tust, ein, wie es dir danach geht, und diese Seite zeichnet den Rest.</translation>
    </message>
    <message>
        <source>All ratings so far are of mixed work.</source>
        <translation>Alle Einschätzungen bisher betreffen gemischte Arbeit.</translation>
    </message>
    <message>
        <source>Mixed work is shown, but takes no part in comparing people work with technical work.</source>
        <translation>Gemischte Arbeit wird gezeigt, nimmt aber am Vergleich zwischen Arbeit mit Menschen und technischer Arbeit nicht teil.</translation>
    </message>
    <message>
        <source>Only single ratings so far.</source>
        <translation>Bisher nur einzelne Einschätzungen.</translation>
    </message>
    <message>
        <source>A line begins where a few rated days of one kind lie close together.</source>
        <translation>Eine Linie beginnt, wo ein paar eingeschätzte Tage einer Art nah beieinanderliegen.</translation>
    </message>
    <message>
        <source>A comparison needs days of both kinds.</source>
        <translation>Ein Vergleich braucht Tage von beiden Arten.</translation>
    </message>
    <message>
        <source>You gave the same rating every day; the scale cannot show a difference.</source>
        <translation>Du hast jeden Tag dieselbe Einschätzung gegeben; einen Unterschied kann die Skala nicht zeigen.</translation>
    </message>
    <message>
        <source>That holds for all of %1 and %2 in eight weeks.</source>
        <translation>Das gilt für alle, %1 und %2, in acht Wochen.</translation>
    </message>
    <message>
        <source>More rated days make the range narrower.</source>
        <translation>Mehr eingeschätzte Tage machen die Spanne schmaler.</translation>
    </message>
    <message>
        <source>The difference is most likely smaller than %1 points either way.</source>
        <translation>Der Unterschied ist höchstwahrscheinlich kleiner als %1 Punkte in beide Richtungen.</translation>
    </message>
    <message>
        <source>That is not proof that there is no difference.</source>
        <translation>Das beweist nicht, dass es keinen Unterschied gibt.</translation>
    </message>
    <message>
        <source>No ratings %1–%2 %3; the band shows how little is known there.</source>
        <extracomment>%1 and %2 days of a month, %3 the name of the month</extracomment>
        <translation>Keine Einschätzungen vom %1.–%2. %3; das Band zeigt, wie wenig dort bekannt ist.</translation>
    </message>
    <message>
        <source>No ratings from %1 to %2; the band shows how little is known there.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Keine Einschätzungen von %1 bis %2; das Band zeigt, wie wenig dort bekannt ist.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergySentenceCard</name>
    <message>
        <source>Leave out late entries</source>
        <translation>Späte Einträge auslassen</translation>
    </message>
    <message>
        <source>Entries that were written more than 24 hours after their day had ended.</source>
        <translation>Einträge, die mehr als 24 Stunden nach dem Ende ihres Tages geschrieben wurden.</translation>
    </message>
    <message>
        <source>Weigh by minutes</source>
        <translation>Nach Minuten gewichten</translation>
    </message>
    <message>
        <source>Whether a long entry counts for more than a short one of the same day.</source>
        <translation>Ob ein langer Eintrag mehr zählt als ein kurzer desselben Tages.</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a sentence with numbers: tells how they were computed</extracomment>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>How this sentence was computed</source>
        <translation>Wie dieser Satz berechnet wurde</translation>
    </message>
    <message>
        <source>people work</source>
        <extracomment>As it appears inside the sentences of the Energy page, to be shown in the colour of people work</extracomment>
        <translation>Arbeit mit Menschen</translation>
    </message>
    <message>
        <source>technical work</source>
        <extracomment>As it appears inside the sentences of the Energy page, to be shown in the colour of technical work</extracomment>
        <translation>technische Arbeit</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyWords</name>
    <message>
        <source>1 rating</source>
        <translation>1 Einschätzung</translation>
    </message>
    <message numerus="yes">
        <source>%1 ratings</source>
        <translation>
            <numerusform>%1 Einschätzung</numerusform>
            <numerusform>%1 Einschätzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 with %3 (%4)</source>
        <extracomment>A weekday, a time, a mean energy and a count: &quot;Tuesday 10:00 with +1.2 (14 ratings)&quot;</extracomment>
        <translation>%1 %2 mit %3 (%4)</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 people, %5 technical, %6 mixed · computed by rules %7</source>
        <extracomment>%1 &quot;155 ratings&quot;, %2 and %3 days, %4 to %6 numbers of ratings, %7 version of the rules of computing</extracomment>
        <translation>%1 von %2 bis %3: %4 Menschen, %5 Technik, %6 gemischt · berechnet nach Regeln %7</translation>
    </message>
    <message>
        <source>each mark one entry</source>
        <translation>jedes Zeichen ein Eintrag</translation>
    </message>
    <message>
        <source>each mark one day</source>
        <translation>jedes Zeichen ein Tag</translation>
    </message>
    <message>
        <source>each mark one week</source>
        <translation>jedes Zeichen eine Woche</translation>
    </message>
    <message>
        <source>each mark %1 weeks</source>
        <translation>jedes Zeichen %1 Wochen</translation>
    </message>
    <message>
        <source>line: local average</source>
        <translation>Linie: lokales Mittel</translation>
    </message>
    <message>
        <source>band: 90% interval</source>
        <translation>Band: 90-%-Intervall</translation>
    </message>
    <message>
        <source>hollow: first week of use</source>
        <translation>hohl: erste Woche mit der App</translation>
    </message>
    <message>
        <source>late entries left out</source>
        <translation>späte Einträge ausgelassen</translation>
    </message>
    <message>
        <source>not weighed by minutes</source>
        <translation>nicht nach Minuten gewichtet</translation>
    </message>
    <message>
        <source>On %1 the level of people work is %2, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 a level, %3 its 90 % range</extracomment>
        <translation>Am %1 liegt das Niveau der Arbeit mit Menschen bei %2, mit einer 90-%-Spanne von %3.</translation>
    </message>
    <message>
        <source>On %1 the level of technical work is %2, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 a level, %3 its 90 % range</extracomment>
        <translation>Am %1 liegt das Niveau der technischen Arbeit bei %2, mit einer 90-%-Spanne von %3.</translation>
    </message>
    <message>
        <source>Single marks without a line.</source>
        <translation>Einzelne Zeichen ohne Linie.</translation>
    </message>
    <message>
        <source>There is no tilt yet: it needs a level of both kinds on one day.</source>
        <translation>Es gibt noch keine Neigung: Sie braucht an einem Tag ein Niveau von beiden Arten.</translation>
    </message>
    <message>
        <source>On %1 people minus technical work is %2 points, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 points, %3 their 90 % range</extracomment>
        <translation>Am %1 liegt Menschen minus Technik bei %2 Punkten, mit einer 90-%-Spanne von %3.</translation>
    </message>
    <message>
        <source>No activity has a rating in this period.</source>
        <translation>Keine Tätigkeit hat in diesem Zeitraum eine Einschätzung.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>An activity, its mean energy, its count: &quot;Mentoring (+1.9, 41 ratings)&quot;</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Rated: %1.</source>
        <translation>Eingeschätzt: %1.</translation>
    </message>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Am höchsten: %1. Am niedrigsten: %2.</translation>
    </message>
    <message>
        <source>None of these ratings has a time of day.</source>
        <translation>Keine dieser Einschätzungen hat eine Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>tryboth::EngagementButtons</name>
    <message>
        <source>While doing it I was, from elsewhere to absorbed</source>
        <translation>Während ich es tat, war ich, von woanders bis vertieft</translation>
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
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Rate entry</source>
        <translation>Eintrag einschätzen</translation>
    </message>
    <message>
        <source>Skip entry</source>
        <translation>Eintrag überspringen</translation>
    </message>
    <message>
        <source>Star entry</source>
        <translation>Eintrag markieren</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryChecks</name>
    <message>
        <source>“%1” is no whole number for “%2”.</source>
        <extracomment>%1 is what stands in the file, %2 the name of its place</extracomment>
        <translation>„%1“ ist keine ganze Zahl für „%2“.</translation>
    </message>
    <message>
        <source>an earlier entry of the file has the same id, %1.</source>
        <translation>ein früherer Eintrag der Datei hat dieselbe ID, %1.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows. The days and times of its entries were taken as written.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Computer kennt. Tage und Uhrzeiten ihrer Einträge wurden so genommen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>The entry “%1” says that it was written on %2, which is still to come: a clock may have been wrong. It was taken as it is.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Der Eintrag „%1“ sagt, dass er am %2 geschrieben wurde, was noch bevorsteht: Vielleicht ging eine Uhr falsch. Er wurde so übernommen, wie er ist.</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryDetails</name>
    <message>
        <source>Waiting to be rated: press 1 to 7 in the list.</source>
        <translation>Wartet auf eine Einschätzung: Drücke 1 bis 7 in der Liste.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht eingeschätzt</translation>
    </message>
    <message>
        <source>engagement %1, %2</source>
        <extracomment>how much one was in it: %1 is 1 to 5, %2 its meaning</extracomment>
        <translation>Aufmerksamkeit %1, %2</translation>
    </message>
    <message>
        <source>From a calendar</source>
        <translation>Aus einem Kalender</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Written more than a day later</source>
        <translation>Mehr als einen Tag später geschrieben</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Der ausgewählte Eintrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enter, in the list</source>
        <translation>Eingabe, in der Liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete, in the list: to the trash</source>
        <translation>Entf, in der Liste: in den Papierkorb</translation>
    </message>
    <message>
        <source>Space, in the list</source>
        <translation>Leertaste, in der Liste</translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation>Noch einmal ansehen…</translation>
    </message>
    <message>
        <source>L, in the list</source>
        <translation>L, in der Liste</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Markieren</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryEditor</name>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>This entry has changes that are not kept yet. Save them with Ctrl+Enter, or give them up with Escape.</source>
        <translation>Dieser Eintrag hat Änderungen, die noch nicht gespeichert sind. Speichere sie mit Strg+Eingabe, oder verwirf sie mit Esc.</translation>
    </message>
</context>
<context>
    <name>tryboth::EvidenceCard</name>
    <message>
        <source>Nothing yet. Star an entry in which something shows, and its words stand here: on the side on which you rated it.</source>
        <translation>Noch nichts. Markiere einen Eintrag, in dem sich etwas zeigt, und seine Worte stehen hier: auf der Seite, auf der du ihn eingeschätzt hast.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>what speaks for a kind of work</extracomment>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>what speaks against a kind of work</extracomment>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Open the entry: %1</source>
        <translation>Den Eintrag öffnen: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ExitBox</name>
    <message>
        <source>How I get out</source>
        <translation>Wie ich aussteige</translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation>Lässt es sich rückgängig machen?</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Tage Vorlauf</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>Wer gefragt wurde und was sie sagten</translation>
    </message>
    <message>
        <source>days of notice</source>
        <extracomment>a number stands before these words</extracomment>
        <translation>Tage Vorlauf</translation>
    </message>
</context>
<context>
    <name>tryboth::Expectation</name>
    <message>
        <source>An expectation holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Eine Erwartung fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed.</source>
        <translation>Wie sicher du bist, geht von 50 bis 95 Prozent in Schritten von 5. Wähle einen Wert; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExpectationSteps</name>
    <message>
        <source>By %1; you were %2 per cent sure.</source>
        <translation>Bis %1; du warst zu %2 Prozent sicher.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExpectationStore</name>
    <message>
        <source>What you expected is sealed and cannot be changed any more. Nothing was changed. Wait for the review, which opens it.</source>
        <translation>Was du erwartet hast, ist versiegelt und lässt sich nicht mehr ändern. Es wurde nichts geändert. Warte auf die Rückschau, die es öffnet.</translation>
    </message>
    <message>
        <source>A sealed expectation in the file is damaged. Nothing was changed. Use an export that was not edited.</source>
        <translation>Eine versiegelte Erwartung in der Datei ist beschädigt. Es wurde nichts geändert. Nimm einen Export, der nicht bearbeitet wurde.</translation>
    </message>
</context>
<context>
    <name>tryboth::Experiment</name>
    <message>
        <source>What I want to find out</source>
        <translation>Was ich herausfinden will</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Wie ich aussteige</translation>
    </message>
    <message>
        <source>How it can be undone</source>
        <translation>Wie es sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>“%1” holds at most %2 characters. Shorten it; nothing was changed.</source>
        <translation>„%1“ fasst höchstens %2 Zeichen. Kürze es; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“What I will do” holds at most %1 steps. Nothing was changed.</source>
        <translation>„Was ich tun werde“ fasst höchstens %1 Schritte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A step of “What I will do” has 1 to %1 characters. Nothing was changed.</source>
        <translation>Ein Schritt von „Was ich tun werde“ hat 1 bis %1 Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The rhythm is 1 to 7 times of 5 to 480 minutes. Nothing was changed.</source>
        <translation>Der Rhythmus ist 1- bis 7-mal, je 5 bis 480 Minuten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Notice is given in 0 to %1 days. Nothing was changed.</source>
        <translation>Der Vorlauf beträgt 0 bis %1 Tage. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The smallest difference that matters lies above 0 and up to 6 points. Nothing was changed.</source>
        <translation>Der kleinste Unterschied, der zählt, liegt über 0 und höchstens bei 6 Punkten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The time before needs both a first and a last day, or neither. Nothing was changed.</source>
        <translation>Die Zeit davor braucht einen ersten und einen letzten Tag, oder keinen von beiden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The time before has to begin before it ends, and to end before the experiment starts. Nothing was changed.</source>
        <translation>Die Zeit davor muss beginnen, bevor sie endet, und enden, bevor das Experiment beginnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An experiment has both a start and an end. Nothing was changed.</source>
        <translation>Ein Experiment hat einen Beginn und ein Ende. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The dates lie outside of what a journal can hold. Nothing was changed.</source>
        <translation>Die Daten liegen außerhalb dessen, was ein Journal fassen kann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The end lies before the start. Choose a later end; nothing was changed.</source>
        <translation>Das Ende liegt vor dem Beginn. Wähle ein späteres Ende; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An experiment takes a week at least: choose an end on or after %1. Nothing was changed.</source>
        <translation>Ein Experiment dauert mindestens eine Woche: Wähle ein Ende am %1 oder später. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An experiment takes at most %1 weeks. Choose an earlier end, and another experiment after it; nothing was changed.</source>
        <translation>Ein Experiment dauert höchstens %1 Wochen. Wähle ein früheres Ende und danach ein weiteres Experiment; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An experiment needs a title of 1 to %1 characters. Nothing was changed.</source>
        <translation>Ein Experiment braucht einen Titel mit 1 bis %1 Zeichen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentActions</name>
    <message>
        <source>Go on designing</source>
        <translation>Weiter entwerfen</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Mehr Zeit…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: let an experiment rest</extracomment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>button: go on with an experiment that rested</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop early…</source>
        <translation>Früher beenden…</translation>
    </message>
    <message>
        <source>Try both…</source>
        <translation>Beides probieren…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentChanges</name>
    <message>
        <source>This experiment is sealed: change it by an amendment. Nothing was changed.</source>
        <translation>Dieses Experiment ist versiegelt: Ändere es durch einen Nachtrag. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Seal and start</source>
        <translation>Versiegeln und beginnen</translation>
    </message>
    <message>
        <source>A start is drawn from 2 to 28 days, none of them past. Choose other days; nothing was changed.</source>
        <translation>Ein Beginn wird aus 2 bis 28 Tagen ausgelost, von denen keiner vergangen ist. Wähle andere Tage; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Draw the start and seal</source>
        <translation>Beginn auslosen und versiegeln</translation>
    </message>
    <message>
        <source>Only a sealed experiment is amended. Nothing was changed.</source>
        <translation>Nur ein versiegeltes Experiment bekommt Nachträge. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The start of an experiment that has begun stays. Nothing was changed.</source>
        <translation>Der Beginn eines Experiments, das schon läuft, bleibt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Amend experiment</source>
        <translation>Nachtrag zum Experiment</translation>
    </message>
    <message>
        <source>Pause experiment</source>
        <translation>Experiment pausieren</translation>
    </message>
    <message>
        <source>Resume experiment</source>
        <translation>Experiment wieder aufnehmen</translation>
    </message>
    <message>
        <source>Stop experiment</source>
        <translation>Experiment beenden</translation>
    </message>
    <message>
        <source>Delete experiment</source>
        <translation>Experiment löschen</translation>
    </message>
    <message>
        <source>Restore experiment</source>
        <translation>Experiment wiederherstellen</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentDesign</name>
    <message>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
    <message>
        <source>Sealed. You will see it again at the review on %1.</source>
        <translation>Versiegelt. Du siehst es bei der Rückschau am %1 wieder.</translation>
    </message>
    <message>
        <source>Change it from today</source>
        <translation>Ab heute ändern</translation>
    </message>
    <message>
        <source>Seal and start</source>
        <translation>Versiegeln und beginnen</translation>
    </message>
    <message>
        <source>Title of the experiment</source>
        <translation>Titel des Experiments</translation>
    </message>
    <message>
        <source>What you want to try, in a few words</source>
        <translation>Was du ausprobieren willst, in wenigen Worten</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>On a usual day of it, this will leave me</source>
        <translation>An einem gewöhnlichen Tag damit bin ich danach</translation>
    </message>
    <message>
        <source>How sure am I, in per cent: 50 is a coin toss, 95 is nearly certain</source>
        <extracomment>above how sure one is, in per cent</extracomment>
        <translation>Wie sicher bin ich, in Prozent: 50 ist ein Münzwurf, 95 ist fast gewiss</translation>
    </message>
    <message>
        <source>The energy I expect, from drained to energised</source>
        <translation>Die Energie, die ich erwarte, von ausgelaugt bis belebt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>One step a line.</source>
        <translation>Ein Schritt pro Zeile.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Warum jetzt?</translation>
    </message>
    <message>
        <source>A sentence; you may leave it empty</source>
        <translation>Ein Satz; du kannst es leer lassen</translation>
    </message>
    <message>
        <source>Why this is changed</source>
        <translation>Warum das geändert wird</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Du kannst es leer lassen</translation>
    </message>
    <message>
        <source>Why now? After a bad week almost anything looks better.</source>
        <translation>Warum jetzt? Nach einer schlechten Woche sieht fast alles besser aus.</translation>
    </message>
    <message>
        <source>Why do you change this?</source>
        <translation>Warum änderst du das?</translation>
    </message>
    <message>
        <source>Keep as an idea</source>
        <translation>Als Idee behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentDetail</name>
    <message>
        <source>Before and during</source>
        <translation>Davor und währenddessen</translation>
    </message>
    <message>
        <source>paired with</source>
        <extracomment>between the pill of an experiment and the name of the other one of its pair</extracomment>
        <translation>ein Paar mit</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <extracomment>shown where a box of an experiment was left empty</extracomment>
        <translation>Noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Wie ich aussteige</translation>
    </message>
    <message>
        <source>Why now? %1</source>
        <extracomment>%1 one&apos;s own words about why an experiment begins now</extracomment>
        <translation>Warum jetzt? %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>heading above the sessions of an experiment</extracomment>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Paired with %1</source>
        <translation>Ein Paar mit %1</translation>
    </message>
    <message>
        <source>It has reached its last day. Look back on it, or give it more time.</source>
        <translation>Der letzte Tag ist erreicht. Schau darauf zurück, oder gib mehr Zeit.</translation>
    </message>
    <message>
        <source>Changed after the start. Both versions are kept.</source>
        <translation>Nach dem Beginn geändert. Beide Fassungen bleiben.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentJson</name>
    <message>
        <source>it has no id, no track or no status.</source>
        <translation>es hat keine ID, keinen Weg oder keinen Stand.</translation>
    </message>
    <message>
        <source>it has no id or belongs to nothing.</source>
        <translation>es hat keine ID oder gehört zu nichts.</translation>
    </message>
    <message>
        <source>it has no id, no arrangement or lacks one of its two sides.</source>
        <translation>es hat keine ID, keine Anordnung, oder eine der beiden Seiten fehlt.</translation>
    </message>
    <message>
        <source>it has no id, no kind or no seed, or belongs to nothing.</source>
        <translation>es hat keine ID, keine Art oder keinen Startwert, oder es gehört zu nichts.</translation>
    </message>
    <message>
        <source>what was drawn is not among what could have been.</source>
        <translation>was ausgelost wurde, gehört nicht zu dem, was hätte kommen können.</translation>
    </message>
    <message>
        <source>it has no day.</source>
        <translation>es hat keinen Tag.</translation>
    </message>
    <message>
        <source>it has no id, no state or belongs to no experiment.</source>
        <translation>es hat keine ID, keinen Stand oder gehört zu keinem Experiment.</translation>
    </message>
    <message>
        <source>it has no id, no day or belongs to no experiment.</source>
        <translation>es hat keine ID, keinen Tag oder gehört zu keinem Experiment.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentListModel</name>
    <message>
        <source>no dates yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>beginnt am %1</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>ready for its review</source>
        <translation>bereit zur Rückschau</translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>%1 von %2 stattgefunden</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>would do again</source>
        <translation>würde ich wieder tun</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentReview</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Eine Antwort fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The review has no valid date. Nothing was changed.</source>
        <translation>Die Rückschau hat kein gültiges Datum. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentRules</name>
    <message>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Wie ich aussteige</translation>
    </message>
    <message>
        <source>“%1” is empty. Write a sentence of your own.</source>
        <translation>„%1“ ist leer. Schreibe einen eigenen Satz.</translation>
    </message>
    <message>
        <source>“%1” still has a “…” in it. Put your own words there.</source>
        <translation>In „%1“ steht noch ein „…“. Setze dort deine eigenen Worte ein.</translation>
    </message>
    <message>
        <source>“What I will do” is empty. Write one step at least.</source>
        <translation>„Was ich tun werde“ ist leer. Schreibe mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>“What I will do” still has a “…” in it. Put your own words there.</source>
        <translation>In „Was ich tun werde“ steht noch ein „…“. Setze dort deine eigenen Worte ein.</translation>
    </message>
    <message>
        <source>This experiment has been sealed already.</source>
        <translation>Dieses Experiment ist schon versiegelt.</translation>
    </message>
    <message>
        <source>There is no forecast. Say where you expect your energy to be.</source>
        <translation>Es gibt keine Vorhersage. Sag, wo du deine Energie erwartest.</translation>
    </message>
    <message>
        <source>There are no dates. Choose a start and an end.</source>
        <translation>Es gibt keine Daten. Wähle einen Beginn und ein Ende.</translation>
    </message>
    <message>
        <source>The start lies in the past. A forecast has to come first: start today or later.</source>
        <translation>Der Beginn liegt in der Vergangenheit. Die Vorhersage muss zuerst kommen: Beginne heute oder später.</translation>
    </message>
    <message>
        <source>Only an experiment that runs can be paused. Nothing was changed.</source>
        <translation>Nur ein laufendes Experiment lässt sich pausieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This experiment is not paused. Nothing was changed.</source>
        <translation>Dieses Experiment ist nicht pausiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only an experiment that runs or rests can be stopped early. Nothing was changed.</source>
        <translation>Nur ein Experiment, das läuft oder ruht, lässt sich früher beenden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only an experiment that runs, rests or has just ended can be given more time. Nothing was changed.</source>
        <translation>Nur ein Experiment, das läuft, ruht oder gerade geendet hat, kann mehr Zeit bekommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>More time needs an end after the present one. Nothing was changed.</source>
        <translation>Mehr Zeit braucht ein Ende nach dem jetzigen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The review comes when the experiment is over. Nothing was changed.</source>
        <translation>Die Rückschau kommt, wenn das Experiment vorbei ist. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentSentence</name>
    <message>
        <source>Your experiment weeks were also calmer weeks (load %1 vs %2).</source>
        <translation>Die Wochen deines Experiments waren auch ruhigere Wochen (Arbeitslast %1 gegenüber %2).</translation>
    </message>
    <message>
        <source>Your experiment weeks were also busier weeks (load %1 vs %2).</source>
        <translation>Die Wochen deines Experiments waren auch vollere Wochen (Arbeitslast %1 gegenüber %2).</translation>
    </message>
    <message>
        <source>You also slept worse in your experiment weeks (sleep %1 vs %2).</source>
        <translation>In den Wochen deines Experiments hast du auch schlechter geschlafen (Schlaf %1 gegenüber %2).</translation>
    </message>
    <message>
        <source>You also slept better in your experiment weeks (sleep %1 vs %2).</source>
        <translation>In den Wochen deines Experiments hast du auch besser geschlafen (Schlaf %1 gegenüber %2).</translation>
    </message>
    <message>
        <source>%1 were spread unevenly over the two sides.</source>
        <extracomment>%1 &quot;Fridays&quot; or &quot;Unusual days&quot;</extracomment>
        <translation>%1 waren ungleich auf die beiden Seiten verteilt.</translation>
    </message>
    <message>
        <source>Part of the difference may be that.</source>
        <translation>Ein Teil des Unterschieds kann daran liegen.</translation>
    </message>
    <message>
        <source>The difference is %1 points as rated, and %2 points without the share that sleep, load and Fridays explain (%3 rated days).</source>
        <extracomment>%1 and %2 are differences in points, which may be below zero</extracomment>
        <translation>Der Unterschied beträgt %1 Punkte, so wie eingeschätzt, und %2 Punkte ohne den Anteil, den Schlaf, Arbeitslast und Freitage erklären (%3 eingeschätzte Tage).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>Half of the ratings were given at once; %1 of %2 were written more than a day after.</source>
        <translation>Die Hälfte der Einschätzungen kam sofort; %1 von %2 wurden mehr als einen Tag danach geschrieben.</translation>
    </message>
    <message>
        <source>Half of the ratings were given within %1 of the work; %2 of %3 were written more than a day after.</source>
        <extracomment>%1 is &quot;20 minutes&quot; or &quot;5.5 hours&quot;; %2 of %3 entries</extracomment>
        <translation>Die Hälfte der Einschätzungen kam innerhalb von %1 nach der Arbeit; %2 von %3 wurden mehr als einen Tag danach geschrieben.</translation>
    </message>
    <message>
        <source>Of %1 entries that say so, %2 were work of your own choice.</source>
        <translation>Von %1 Einträgen, die es sagen, waren %2 selbst gewählte Arbeit.</translation>
    </message>
    <message>
        <source>You rated it %1 on average, and work that was asked of you %2.</source>
        <translation>Du hast sie im Mittel mit %1 eingeschätzt, und Arbeit, um die du gebeten wurdest, mit %2.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>Ungewöhnliche Tage</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Dienstage</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Mittwoche</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Donnerstage</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Freitage</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Samstage</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Sonntage</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>%1 von %2 stattgefunden</translation>
    </message>
    <message>
        <source>Still running — results on %1.</source>
        <extracomment>%1 is a day and a month</extracomment>
        <translation>Läuft noch – Ergebnisse am %1.</translation>
    </message>
    <message>
        <source>Too little data to tell: %1 of %2 days.</source>
        <translation>Zu wenig Daten, um etwas zu sagen: %1 von %2 Tagen.</translation>
    </message>
    <message>
        <source>A first look only — %1 of %2 days.</source>
        <translation>Nur ein erster Blick – %1 von %2 Tagen.</translation>
    </message>
    <message>
        <source>A first look only — the days lie in fewer than three calendar weeks.</source>
        <translation>Nur ein erster Blick – die Tage liegen in weniger als drei Kalenderwochen.</translation>
    </message>
    <message>
        <source>Your ratings vary so much that this could be anything from clearly worse to clearly better.</source>
        <translation>Deine Einschätzungen schwanken so sehr, dass es alles von deutlich schlechter bis deutlich besser sein könnte.</translation>
    </message>
    <message>
        <source>About the same, within half a point either way.</source>
        <translation>Etwa gleich, bis auf einen halben Punkt in beide Richtungen.</translation>
    </message>
    <message>
        <source>About the same, within %1 points either way.</source>
        <translation>Etwa gleich, bis auf %1 Punkte in beide Richtungen.</translation>
    </message>
    <message>
        <source>More energising, but your ratings were already rising before you started; a steady rise alone would explain at least half of it.</source>
        <translation>Gab mehr Energie, aber deine Einschätzungen stiegen schon, bevor du begannst; ein stetiger Anstieg allein würde mindestens die Hälfte davon erklären.</translation>
    </message>
    <message>
        <source>Less energising, but your ratings were already falling before you started; a steady fall alone would explain at least half of it.</source>
        <translation>Gab weniger Energie, aber deine Einschätzungen sanken schon, bevor du begannst; ein stetiges Sinken allein würde mindestens die Hälfte davon erklären.</translation>
    </message>
    <message>
        <source>Clearly more energising.</source>
        <translation>Gab deutlich mehr Energie.</translation>
    </message>
    <message>
        <source>Clearly less energising.</source>
        <translation>Gab deutlich weniger Energie.</translation>
    </message>
    <message>
        <source>Probably more energising, but how much is unsure.</source>
        <translation>Gab wahrscheinlich mehr Energie, aber wie viel, ist unsicher.</translation>
    </message>
    <message>
        <source>Probably less energising, but how much is unsure.</source>
        <translation>Gab wahrscheinlich weniger Energie, aber wie viel, ist unsicher.</translation>
    </message>
    <message>
        <source>No clear difference either way. That is not proof that there is none.</source>
        <translation>Kein klarer Unterschied in eine Richtung. Das beweist nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>You expected %1. One rated day is too little to compare it with.</source>
        <translation>Du hast %1 erwartet. Ein einziger eingeschätzter Tag ist zu wenig für einen Vergleich.</translation>
    </message>
    <message>
        <source>You expected %1. It came to %2 to %3.</source>
        <translation>Du hast %1 erwartet. Es wurden %2 bis %3.</translation>
    </message>
    <message>
        <source>Your forecast lies within what happened.</source>
        <translation>Deine Vorhersage liegt in dem, was geschah.</translation>
    </message>
    <message>
        <source>Your forecast lies outside what happened. Something here was new to you.</source>
        <translation>Deine Vorhersage liegt außerhalb dessen, was geschah. Etwas daran war neu für dich.</translation>
    </message>
    <message>
        <source>An idea. Nothing is compared before it is sealed.</source>
        <translation>Eine Idee. Verglichen wird nichts, bevor sie versiegelt ist.</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Es beginnt am %1.</translation>
    </message>
    <message>
        <source>It rests. Carry on, move its dates, or close it?</source>
        <translation>Es ruht. Weitermachen, die Daten verschieben oder schließen?</translation>
    </message>
    <message>
        <source>Stopped on %1, before the planned end. What follows are marks and numbers, without a verdict.</source>
        <translation>Am %1 beendet, vor dem geplanten Ende. Was folgt, sind Zeichen und Zahlen, ohne Urteil.</translation>
    </message>
    <message>
        <source>During “%1” you rated your days %2 points higher than before (plausible range %3 to %4; %5 rated days during, %6 before).</source>
        <extracomment>%1 the title of an experiment; %2 points; %3 to %4 their range; %5 and %6 numbers of days</extracomment>
        <translation>Während „%1“ hast du deine Tage %2 Punkte höher eingeschätzt als davor (plausible Spanne %3 bis %4; %5 eingeschätzte Tage währenddessen, %6 davor).</translation>
    </message>
    <message>
        <source>During “%1” you rated your days %2 points lower than before (plausible range %3 to %4; %5 rated days during, %6 before).</source>
        <translation>Während „%1“ hast du deine Tage %2 Punkte niedriger eingeschätzt als davor (plausible Spanne %3 bis %4; %5 eingeschätzte Tage währenddessen, %6 davor).</translation>
    </message>
    <message>
        <source>A random day of it beat a random earlier day %1 times in 100 (range %2–%3).</source>
        <translation>Ein zufälliger Tag daraus lag %1-mal von 100 über einem zufälligen früheren Tag (Spanne %2–%3).</translation>
    </message>
    <message>
        <source>The start was drawn by lot. If it made no difference at all, a difference this large would come up in about %1 of 100 such lotteries (%2 possible starts).</source>
        <translation>Der Beginn wurde ausgelost. Hätte es gar nichts ausgemacht, käme ein so großer Unterschied bei etwa %1 von 100 solchen Losen vor (%2 mögliche Anfänge).</translation>
    </message>
    <message>
        <source>The order was not drawn by lot, so something else that changed at the same time could explain this.</source>
        <translation>Die Reihenfolge wurde nicht ausgelost; es könnte also auch etwas anderes sein, das sich zur selben Zeit geändert hat.</translation>
    </message>
    <message>
        <source>You gave the same rating every day; the scale cannot show a difference.</source>
        <translation>Du hast jeden Tag dieselbe Einschätzung gegeben; einen Unterschied kann die Skala nicht zeigen.</translation>
    </message>
    <message>
        <source>The last week before the start was unusually low. After such a week ratings rise by themselves, by about half a point.</source>
        <translation>Die letzte Woche vor dem Beginn war ungewöhnlich niedrig. Nach so einer Woche steigen Einschätzungen von selbst, um etwa einen halben Punkt.</translation>
    </message>
    <message>
        <source>First half %1 (%2 rated days), second half %3 (%4 rated days).</source>
        <translation>Erste Hälfte %1 (%2 eingeschätzte Tage), zweite Hälfte %3 (%4 eingeschätzte Tage).</translation>
    </message>
    <message>
        <source>It ran at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Es lief zur selben Zeit wie „%1“.</translation>
    </message>
    <message>
        <source>It will run at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Es wird zur selben Zeit laufen wie „%1“.</translation>
    </message>
    <message>
        <source>It runs at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Es läuft zur selben Zeit wie „%1“.</translation>
    </message>
    <message>
        <source>More energising, but a steady rise over the whole time, before and during, would explain at least half of it.</source>
        <translation>Gab mehr Energie, aber ein stetiger Anstieg über die ganze Zeit, davor und währenddessen, würde mindestens die Hälfte davon erklären.</translation>
    </message>
    <message>
        <source>Less energising, but a steady fall over the whole time, before and during, would explain at least half of it.</source>
        <translation>Gab weniger Energie, aber ein stetiger Rückgang über die ganze Zeit, davor und währenddessen, würde mindestens die Hälfte davon erklären.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentSession</name>
    <message>
        <source>A remark holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Eine Anmerkung fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This session has no valid date. Choose one; nothing was changed.</source>
        <translation>Dieser Termin hat kein gültiges Datum. Wähle eines; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentStore</name>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Dieses Experiment ist nicht mehr im Journal. Es wurde nichts geändert. Schau in den Papierkorb.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentViews</name>
    <message>
        <source>%1: %2 to %3, %4 in %5 calendar weeks.</source>
        <extracomment>how a comparison is computed: %1 “Before” or “During”, %2 and %3 days, %4 “18 rated days”, %5 a number</extracomment>
        <translation>%1: %2 bis %3, %4 in %5 Kalenderwochen.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>a phase of an experiment</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>During</source>
        <extracomment>a phase of an experiment</extracomment>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>Left out: %1 of the first seven days, because the first days of something new differ.</source>
        <translation>Ausgelassen: %1 der ersten sieben Tage, weil die ersten Tage von etwas Neuem anders sind.</translation>
    </message>
    <message>
        <source>Compared by: %1. Entries written more than a day late: %2.</source>
        <translation>Verglichen nach: %1. Mehr als einen Tag später geschriebene Einträge: %2.</translation>
    </message>
    <message>
        <source>Ranges hold with 90 per cent and are widened for what carries over from day to day (%1).</source>
        <translation>Die Spannen gelten zu 90 Prozent und sind erweitert um das, was von Tag zu Tag nachwirkt (%1).</translation>
    </message>
    <message>
        <source>Rules %1. The smallest difference that matters: %2 points.</source>
        <extracomment>%1 is the version of the rules that numbers are computed by</extracomment>
        <translation>Regeln %1. Der kleinste Unterschied, der zählt: %2 Punkte.</translation>
    </message>
    <message>
        <source>Rated days so far: %1 during, %2 before.</source>
        <extracomment>numbers of days</extracomment>
        <translation>Eingeschätzte Tage bisher: %1 währenddessen, %2 davor.</translation>
    </message>
    <message>
        <source>Rated days: %1 during, %2 before.</source>
        <translation>Eingeschätzte Tage: %1 währenddessen, %2 davor.</translation>
    </message>
    <message>
        <source>Marks only until then, and your forecast stays sealed.</source>
        <translation>Bis dahin nur Zeichen, und deine Vorhersage bleibt versiegelt.</translation>
    </message>
    <message>
        <source>“%1”, its other half, stopped early; this one goes on alone.</source>
        <translation>„%1“, die andere Hälfte, endete früher; dieses geht allein weiter.</translation>
    </message>
    <message>
        <source>The order of the weeks was drawn by lot. The seed, the time and all orders that could have come up are kept with the journal.</source>
        <translation>Die Reihenfolge der Wochen wurde ausgelost. Der Startwert, die Zeit und alle möglichen Reihenfolgen sind im Journal aufgehoben.</translation>
    </message>
    <message>
        <source>The order was not drawn by lot.</source>
        <translation>Die Reihenfolge wurde nicht ausgelost.</translation>
    </message>
    <message>
        <source>Rules %1.</source>
        <translation>Regeln %1.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentWords</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Was ich herausfinden will</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Time before, first day</source>
        <translation>Zeit davor, erster Tag</translation>
    </message>
    <message>
        <source>Time before, last day</source>
        <translation>Zeit davor, letzter Tag</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>Smallest difference that matters</source>
        <translation>Kleinster Unterschied, der zählt</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Wie ich aussteige</translation>
    </message>
    <message>
        <source>How well it can be undone</source>
        <translation>Wie gut es sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Tag der Entscheidung</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What I could do</source>
        <translation>Was ich tun könnte</translation>
    </message>
    <message>
        <source>What I choose for now</source>
        <translation>Was ich vorerst wähle</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>Lässt es sich rückgängig machen</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer davon weiß</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Rückschau am</translation>
    </message>
    <message>
        <source>Second review on</source>
        <translation>Zweite Rückschau am</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin es führt</translation>
    </message>
    <message>
        <source>A change of role</source>
        <translation>Ein Wechsel der Rolle</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Ich würde umkehren, wenn</translation>
    </message>
    <message>
        <source>Fully reversible</source>
        <translation>Ganz umkehrbar</translation>
    </message>
    <message>
        <source>Reversible with notice</source>
        <translation>Mit Vorlauf umkehrbar</translation>
    </message>
    <message>
        <source>Partly reversible</source>
        <translation>Teilweise umkehrbar</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Ich weiß es noch nicht</translation>
    </message>
    <message>
        <source>work of the same focus</source>
        <translation>Arbeit mit demselben Schwerpunkt</translation>
    </message>
    <message>
        <source>the same activities</source>
        <translation>dieselben Tätigkeiten</translation>
    </message>
    <message>
        <source>everything I rated</source>
        <extracomment>what the time before is compared by</extracomment>
        <translation>alles, was ich eingeschätzt habe</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Alternating weeks</source>
        <translation>Abwechselnde Wochen</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>fortnight</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>zwei Wochen</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week, %1 minutes each</source>
        <translation>
            <numerusform>einmal pro Woche, %1 Minuten</numerusform>
            <numerusform>%n-mal pro Woche, je %1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a fortnight, %1 minutes each</source>
        <translation>
            <numerusform>einmal in zwei Wochen, %1 Minuten</numerusform>
            <numerusform>%n-mal in zwei Wochen, je %1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a month, %1 minutes each</source>
        <translation>
            <numerusform>einmal pro Monat, %1 Minuten</numerusform>
            <numerusform>%n-mal pro Monat, je %1 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>how long an experiment takes</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>%1 von %2 stattgefunden</translation>
    </message>
    <message>
        <source>%1. %2: “%3”.</source>
        <extracomment>an amendment: %1 a day, %2 what was changed, %3 the old words, %4 the new words an amendment where nothing stood before: %1 a day, %2 what was changed, %3 the words</extracomment>
        <translation>%1. %2: „%3“.</translation>
    </message>
    <message>
        <source>%1. %2: “%3” became “%4”.</source>
        <translation>%1. %2: Aus „%3“ wurde „%4“.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>why something was changed</extracomment>
        <translation>Weil: %1</translation>
    </message>
    <message>
        <source>This is shorter than three weeks. The first week of something new is left out of the comparison, so little would remain.</source>
        <translation>Das ist kürzer als drei Wochen. Die erste Woche von etwas Neuem bleibt beim Vergleich außen vor, deshalb bliebe wenig übrig.</translation>
    </message>
    <message>
        <source>This rhythm gives fewer than 14 days to rate, so at the end there may be marks but no comparison. More weeks or more times help.</source>
        <translation>Dieser Rhythmus ergibt weniger als 14 Tage zum Einschätzen; am Ende gibt es vielleicht Zeichen, aber keinen Vergleich. Mehr Wochen oder mehr Termine helfen.</translation>
    </message>
    <message>
        <source>Nothing was rated in the time before. You can rate for two weeks first, or start without and have nothing to compare with.</source>
        <translation>In der Zeit davor wurde nichts eingeschätzt. Du kannst erst zwei Wochen lang einschätzen, oder ohne das beginnen und nichts zum Vergleichen haben.</translation>
    </message>
    <message>
        <source>What it does not sample: mentoring is not managing. Pay, hiring, conflict and being responsible for others&apos; results are not in it.</source>
        <translation>Was es nicht zeigt: Mentoring ist nicht Führung. Gehalt, Einstellungen, Konflikte und die Verantwortung für die Ergebnisse anderer sind nicht darin.</translation>
    </message>
    <message>
        <source>What it does not sample: a project is not a role. Years of owning a system, and convincing people you have no say over, are not in it.</source>
        <translation>Was es nicht zeigt: Ein Projekt ist keine Rolle. Ein System jahrelang zu verantworten und Menschen zu überzeugen, denen du nichts zu sagen hast, ist nicht darin.</translation>
    </message>
    <message>
        <source>What it does not sample: a few weeks of a task are not the job that it belongs to.</source>
        <translation>Was es nicht zeigt: Ein paar Wochen mit einer Aufgabe sind nicht der Beruf, zu dem sie gehört.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentsOverview</name>
    <message>
        <source>No experiment yet</source>
        <translation>Noch kein Experiment</translation>
    </message>
    <message>
        <source>An experiment is a few weeks of something, with what you expect, an end and a way out. You can always stop.</source>
        <translation>Ein Experiment sind ein paar Wochen mit etwas, mit dem, was du erwartest, einem Ende und einem Ausstieg. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Vorlage wählen…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>%1 beendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 ideas waiting</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>
            <numerusform>%1 Idee wartet</numerusform>
            <numerusform>%1 Ideen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions, a few weeks each, with a stated end</source>
        <translation>Beide Richtungen, je ein paar Wochen, mit einem festen Ende</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentsPage</name>
    <message>
        <source>Try both, deliberately</source>
        <translation>Probier beides, ganz bewusst</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Try both…</source>
        <translation>Beides probieren…</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>Aus einer Vorlage…</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>The template was removed.</source>
        <translation>Die Vorlage wurde entfernt.</translation>
    </message>
    <message>
        <source>It rests. Nothing is asked of you meanwhile.</source>
        <translation>Es ruht. Solange wird nichts von dir erwartet.</translation>
    </message>
    <message>
        <source>It goes on from today.</source>
        <translation>Es geht ab heute weiter.</translation>
    </message>
    <message>
        <source>Saved with the templates.</source>
        <translation>Bei den Vorlagen gespeichert.</translation>
    </message>
    <message>
        <source>Leave the design</source>
        <translation>Den Entwurf verlassen</translation>
    </message>
    <message>
        <source>What you changed here is not kept yet. Leave without it?</source>
        <translation>Was du hier geändert hast, ist noch nicht gespeichert. Trotzdem verlassen?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Kept as an idea. It waits until you seal it.</source>
        <translation>Als Idee behalten. Sie wartet, bis du sie versiegelst.</translation>
    </message>
    <message>
        <source>The start was drawn and the forecast is sealed. The lot is kept so that anyone can redo it.</source>
        <translation>Der Beginn wurde ausgelost, und die Vorhersage ist versiegelt. Das Los ist aufgehoben, damit es jede Person nachvollziehen kann.</translation>
    </message>
    <message>
        <source>Sealed and started. You will see the forecast again at the review.</source>
        <translation>Versiegelt und begonnen. Bei der Rückschau siehst du die Vorhersage wieder.</translation>
    </message>
    <message>
        <source>Sealed. Now the other one of the pair: “%1”.</source>
        <extracomment>%1 the title of an experiment</extracomment>
        <translation>Versiegelt. Nun das andere des Paars: „%1“.</translation>
    </message>
    <message>
        <source>The two are a pair now. Seal each of them.</source>
        <translation>Die beiden sind jetzt ein Paar. Versiegle jedes davon.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Until when? The change is kept beside the first end.</source>
        <translation>Bis wann? Die Änderung wird neben dem ersten Ende aufgehoben.</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Mehr Zeit geben</translation>
    </message>
    <message>
        <source>It has more time now. Both ends are kept.</source>
        <translation>Es hat jetzt mehr Zeit. Beide Enden sind aufgehoben.</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Früher beenden</translation>
    </message>
    <message>
        <source>Stopping early is a normal ending. What you noticed stays, and you can look back on it whenever you like.</source>
        <translation>Früher aufzuhören ist ein normales Ende. Was du bemerkt hast, bleibt, und du kannst darauf zurückschauen, wann du magst.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>It has ended today. That is an answer too.</source>
        <translation>Es endete heute. Auch das ist eine Antwort.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash, where it stays for 30 days.</source>
        <translation>„%1“ kommt in den Papierkorb und bleibt dort 30 Tage.</translation>
    </message>
    <message>
        <source>With it go its sessions (%1). The entries that belong to them stay in your journal (%2).</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Mit ihm gehen seine Termine (%1). Die Einträge, die dazugehören, bleiben in deinem Journal (%2).</translation>
    </message>
    <message>
        <source>Delete this experiment</source>
        <translation>Dieses Experiment löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Moved to the trash. Undo brings it back.</source>
        <translation>In den Papierkorb gelegt. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Looked back on. Thank you for being honest with yourself.</source>
        <translation>Zurückgeschaut. Danke, dass du ehrlich zu dir bist.</translation>
    </message>
    <message>
        <source>Looked back on. It waits among your ideas until you take it up again.</source>
        <translation>Zurückgeschaut. Es wartet unter deinen Ideen, bis du es wieder aufnimmst.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>You have not looked back on “%1” yet. What you remember is worth more when it is written before you see numbers.</source>
        <extracomment>%1 the title of an experiment</extracomment>
        <translation>Auf „%1“ hast du noch nicht zurückgeschaut. Woran du dich erinnerst, ist mehr wert, wenn es geschrieben ist, bevor du Zahlen siehst.</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <translation>Trotzdem vergleichen</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Ein zweiter Blick</translation>
    </message>
    <message>
        <source>Some weeks have passed since “%1”. What do you see now that it is no longer new?</source>
        <extracomment>%1 the title of an experiment; %2 and %3 what one wrote in its review</extracomment>
        <translation>Seit „%1“ sind ein paar Wochen vergangen. Was siehst du jetzt, da es nicht mehr neu ist?</translation>
    </message>
    <message>
        <source>At the review you wrote: “%1”</source>
        <extracomment>%1 one&apos;s own words from the review of an experiment</extracomment>
        <translation>Bei der Rückschau hast du geschrieben: „%1“</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Diesen Blick behalten</translation>
    </message>
    <message>
        <source>What you see now, in a sentence</source>
        <translation>Was du jetzt siehst, in einem Satz</translation>
    </message>
    <message>
        <source>Kept with the review.</source>
        <translation>Bei der Rückschau aufgehoben.</translation>
    </message>
    <message>
        <source>Move this session</source>
        <translation>Diesen Termin verschieben</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>Auf welchen Tag?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Auf den %1 verschoben.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sagen, warum</translation>
    </message>
    <message>
        <source>What should be remembered about this session?</source>
        <translation>Was soll von diesem Termin in Erinnerung bleiben?</translation>
    </message>
    <message>
        <source>What should be remembered about this session? So far it says: “%1”</source>
        <translation>Was soll von diesem Termin in Erinnerung bleiben? Bisher steht da: „%1“</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Du kannst es leer lassen</translation>
    </message>
    <message>
        <source>Kept with the session.</source>
        <translation>Beim Termin aufgehoben.</translation>
    </message>
</context>
<context>
    <name>tryboth::Export</name>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Keine Einträge.</translation>
    </message>
    <message>
        <source>1 entry, of %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>1 Eintrag, vom %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries from %1 to %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>%Ln Eintrag von %1 bis %2.</numerusform>
            <numerusform>%Ln Einträge von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>Energie %1</translation>
    </message>
    <message>
        <source>engagement %1</source>
        <translation>Aufmerksamkeit %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>Das Schreiben wurde angehalten. Nichts blieb zurück.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExportDialog</name>
    <message>
        <source>A document to read, with charts (HTML)</source>
        <translation>Ein Dokument zum Lesen, mit Diagrammen (HTML)</translation>
    </message>
    <message>
        <source>The same on pages (PDF)</source>
        <translation>Dasselbe auf Seiten (PDF)</translation>
    </message>
    <message>
        <source>A plain text to read (Markdown)</source>
        <translation>Ein einfacher Text zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation>Ein Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (JSON)</source>
        <translation>Alles, zum Wiederimportieren (JSON)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever gets it can read it.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Alles davon</translation>
    </message>
    <message>
        <source>&amp;These days:</source>
        <translation>&amp;Diese Tage:</translation>
    </message>
    <message>
        <source>What the &amp;Journal page shows now</source>
        <translation>Was die Seite &amp;Journal jetzt zeigt</translation>
    </message>
    <message>
        <source>First day to write</source>
        <translation>Erster Tag, der geschrieben wird</translation>
    </message>
    <message>
        <source>Last day to write</source>
        <translation>Letzter Tag, der geschrieben wird</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>1 entry.</source>
        <translation>1 Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Besides them experiments, reflections, the trash and all else in the journal.</source>
        <extracomment>%1 is &quot;12 entries.&quot;</extracomment>
        <translation>%1 Dazu Experimente, Reflexionen, der Papierkorb und alles andere im Journal.</translation>
    </message>
    <message>
        <source>%1 Only these and the kinds of work they have: no experiments, no trash.</source>
        <translation>%1 Nur diese und die Arten der Arbeit, die sie haben: keine Experimente, kein Papierkorb.</translation>
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
        <translation>Als „%1“ lässt sich nichts schreiben. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::FileKind</name>
    <message>
        <source>“%1” is a coach’s desk, not a journal. Nothing was changed. Open it as a desk, or choose a journal.</source>
        <translation>„%1“ ist ein Coach-Schreibtisch, kein Journal. Es wurde nichts geändert. Öffne es als Schreibtisch, oder wähle ein Journal.</translation>
    </message>
    <message>
        <source>“%1” is a journal, not a coach’s desk. Nothing was changed. Open it as a journal, or choose a desk.</source>
        <translation>„%1“ ist ein Journal, kein Coach-Schreibtisch. Es wurde nichts geändert. Öffne es als Journal, oder wähle einen Schreibtisch.</translation>
    </message>
</context>
<context>
    <name>tryboth::FilterBar</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Von diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search titles, notes, experiments and reflections</source>
        <translation>Titel, Notizen, Experimente und Reflexionen durchsuchen</translation>
    </message>
    <message>
        <source>Words, “quoted phrases”, -without, tag:name, focus:people, activity:name, energy:&gt;0, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10</source>
        <translation>Wörter, „Wortfolgen“, -ohne, tag:Name, focus:people, activity:Name, energy:&gt;0, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>choose the first and the last day oneself</extracomment>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Any focus</source>
        <translation>Jeder Schwerpunkt</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Jede Einschätzung</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Eingeschätzt</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht eingeschätzt</translation>
    </message>
    <message>
        <source>Energising</source>
        <translation>Belebend</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Auslaugend</translation>
    </message>
    <message>
        <source>Waiting to be rated</source>
        <translation>Noch einzuschätzen</translation>
    </message>
    <message>
        <source>Clear the search and all choices</source>
        <translation>Suche und alle Auswahlen leeren</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Jede Tätigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of work</source>
        <translation>
            <numerusform>%Ln Art der Arbeit</numerusform>
            <numerusform>%Ln Arten der Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Any experiment</source>
        <translation>Jedes Experiment</translation>
    </message>
    <message>
        <source>One experiment</source>
        <translation>Ein Experiment</translation>
    </message>
</context>
<context>
    <name>tryboth::FirstSteps</name>
    <message>
        <source>For whom you write</source>
        <translation>Für wen du schreibst</translation>
    </message>
    <message>
        <source>I write for myself</source>
        <translation>Ich schreibe für mich</translation>
    </message>
    <message>
        <source>I coach others</source>
        <translation>Ich begleite andere</translation>
    </message>
    <message>
        <source>A desk for what clients share with you, beside the journal and with the same passphrase.</source>
        <translation>Ein Schreibtisch für das, was andere für dich freigeben, neben dem Journal und mit derselben Passphrase.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Two files in two windows, never mixed.</source>
        <translation>Zwei Dateien in zwei Fenstern, nie vermischt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step and how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>Gehört dieser Computer dir?</translation>
    </message>
    <message>
        <source>A passphrase for your journal</source>
        <translation>Eine Passphrase für dein Journal</translation>
    </message>
    <message>
        <source>For whom do you write?</source>
        <translation>Für wen schreibst du?</translation>
    </message>
    <message>
        <source>One thing from today</source>
        <translation>Eine Sache von heute</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Use this &amp;passphrase</source>
        <translation>Diese &amp;Passphrase verwenden</translation>
    </message>
    <message>
        <source>Go to my &amp;journal</source>
        <translation>Zu meinem &amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Ohne weitermachen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>It is in “%1”, in %2. Whatever you write is saved by itself.</source>
        <translation>Es ist in „%1“, in %2. Was du auch schreibst, wird von selbst gespeichert.</translation>
    </message>
</context>
<context>
    <name>tryboth::FiveYearSequence</name>
    <message>
        <source>On %1.</source>
        <translation>Am %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <extracomment>%1 is the name of a step, %2 its number, %3 how many there are</extracomment>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Write a line first. Your earlier answers stay hidden until then.</source>
        <translation>Schreibe erst eine Zeile. Deine früheren Antworten bleiben bis dahin verborgen.</translation>
    </message>
    <message>
        <source>Choose one of the four. “Not clear yet” is the usual one.</source>
        <translation>Wähle eine der vier. „Noch nicht klar“ ist die häufigste.</translation>
    </message>
</context>
<context>
    <name>tryboth::FocusField</name>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
</context>
<context>
    <name>tryboth::FocusPill</name>
    <message>
        <source>Focus: %1</source>
        <translation>Schwerpunkt: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::Forecast</name>
    <message>
        <source>A forecast is a whole number from −3 to +3. Choose one; nothing was changed.</source>
        <translation>Eine Vorhersage ist eine ganze Zahl von −3 bis +3. Wähle eine; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed.</source>
        <translation>Wie sicher du bist, geht von 50 bis 95 Prozent in Schritten von 5. Wähle einen Wert; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastDelegate</name>
    <message>
        <source>expected %1, came to %2</source>
        <extracomment>%1 and %2 are ratings</extracomment>
        <translation>%1 erwartet, %2 geworden</translation>
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
        <translation>Vorhersagen und was kam</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>It came to</source>
        <translation>Geworden</translation>
    </message>
    <message>
        <source>−3 to +3</source>
        <comment>heading of a column of marks on the scale of energy</comment>
        <translation>−3 bis +3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No forecast was opened yet. Each review adds one.</source>
        <translation>Noch keine Vorhersage wurde geöffnet. Jede Rückschau fügt eine hinzu.</translation>
    </message>
    <message>
        <source>%1 of %2 forecasts lie within what happened. The others found something new to you. At the right the ring is what you expected, the dot with its line what came and its range.</source>
        <translation>%1 von %2 Vorhersagen liegen in dem, was geschah. Bei den anderen zeigte sich etwas, das neu für dich war. Rechts ist der Ring, was du erwartet hast, der Punkt mit seiner Linie, was kam, und dessen Spanne.</translation>
    </message>
    <message>
        <source>%1, %2 per cent sure</source>
        <extracomment>a forecast: a rating, and how sure in per cent</extracomment>
        <translation>%1, zu %2 Prozent sicher</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastStep</name>
    <message>
        <source>Open the forecast</source>
        <translation>Die Vorhersage öffnen</translation>
    </message>
    <message>
        <source>There was no forecast.</source>
        <translation>Es gab keine Vorhersage.</translation>
    </message>
    <message>
        <source>What you expected before you began is still sealed.</source>
        <translation>Was du vor dem Beginn erwartet hast, ist noch versiegelt.</translation>
    </message>
    <message>
        <source>You expected %1 (%2) and were %3 per cent sure.</source>
        <extracomment>a forecast: %1 is a rating such as +1, %2 its meaning, %3 how sure in per cent</extracomment>
        <translation>Du hast %1 (%2) erwartet und warst zu %3 Prozent sicher.</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastStore</name>
    <message>
        <source>The forecast is sealed and cannot be changed any more. Nothing was changed. Wait for the review, which opens it.</source>
        <translation>Die Vorhersage ist versiegelt und lässt sich nicht mehr ändern. Es wurde nichts geändert. Warte auf die Rückschau, die sie öffnet.</translation>
    </message>
    <message>
        <source>There is no forecast to seal. Nothing was changed. Set a forecast first.</source>
        <translation>Es gibt keine Vorhersage zum Versiegeln. Es wurde nichts geändert. Triff erst eine Vorhersage.</translation>
    </message>
    <message>
        <source>A sealed forecast in the file is damaged. Nothing was changed. Use an export that was not edited.</source>
        <translation>Eine versiegelte Vorhersage in der Datei ist beschädigt. Es wurde nichts geändert. Nimm einen Export, der nicht bearbeitet wurde.</translation>
    </message>
</context>
<context>
    <name>tryboth::FoundElsewhere</name>
    <message>
        <source>“%1”, looked at again on %2</source>
        <extracomment>a second look that was found: %1 what the entry is called, %2 the day of the second look</extracomment>
        <translation>„%1“, noch einmal angesehen am %2</translation>
    </message>
    <message>
        <source>Question of your own: “%1”</source>
        <extracomment>one of the questions that one added to those of Today</extracomment>
        <translation>Eigene Frage: „%1“</translation>
    </message>
    <message>
        <source>Found in experiments:</source>
        <translation>Gefunden in Experimenten:</translation>
    </message>
    <message>
        <source>Found in reflections:</source>
        <translation>Gefunden in Reflexionen:</translation>
    </message>
    <message>
        <source>Found on the Direction page:</source>
        <translation>Gefunden auf der Seite Richtung:</translation>
    </message>
    <message>
        <source>Also found:</source>
        <extracomment>before what a search found besides entries, experiments and reflections</extracomment>
        <translation>Auch gefunden:</translation>
    </message>
    <message>
        <source>Open the experiment “%1”</source>
        <translation>Das Experiment „%1“ öffnen</translation>
    </message>
    <message>
        <source>Open the reflection “%1”</source>
        <translation>Die Reflexion „%1“ öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what was found: its title, and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::FoundLine</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::GitImport</name>
    <message numerus="yes">
        <source>%1: %Ln commit(s)</source>
        <translation>
            <numerusform>%1: %Ln Commit</numerusform>
            <numerusform>%1: %Ln Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which commits are yours: the repository has no user.email. Say your address.</source>
        <translation>Niemand weiß, welche Commits von dir sind: Das Repository hat keine user.email. Gib deine Adresse an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) of others were left out.</source>
        <translation>
            <numerusform>%Ln Commit von anderen wurde ausgelassen.</numerusform>
            <numerusform>%Ln Commits von anderen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program tryboth-git, which reads repositories, is not where Tryboth is. Nothing was imported. Install Tryboth again and try again.</source>
        <translation>Das Programm tryboth-git, das Repositorys liest, ist nicht dort, wo Tryboth ist. Es wurde nichts importiert. Installiere Tryboth neu und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The repository “%1” cannot be read: %2. Nothing was imported. Check that git itself can read it (“git log”), and try again.</source>
        <translation>Das Repository „%1“ lässt sich nicht lesen: %2. Es wurde nichts importiert. Prüfe, ob git selbst es lesen kann („git log“), und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpTexts</name>
    <message>
        <source>Key</source>
        <comment>the head of a table of shortcuts</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <comment>the head of a table of shortcuts: what the key does</comment>
        <translation>Tut</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpView</name>
    <message>
        <source>The page of the guide</source>
        <translation>Die Seite der Hilfe</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>%1 is what it says</comment>
        <translation>Link: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpWindow</name>
    <message>
        <source>Search in the guide</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a window title, %1 is the page</comment>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>tryboth::History</name>
    <message>
        <source>Earlier versions can be kept for %1 to %2 days. Nothing was changed. Choose a number between.</source>
        <translation>Frühere Fassungen lassen sich %1 bis %2 Tage lang aufheben. Es wurde nichts geändert. Wähle eine Zahl dazwischen.</translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryChanges</name>
    <message>
        <source>This text belongs to no entry that is still in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>Dieser Text gehört zu keinem Eintrag, der noch im Journal ist. Es wurde nichts geändert. Kopiere den Text dorthin, wo du ihn brauchst.</translation>
    </message>
    <message>
        <source>Put back from the earlier texts.</source>
        <translation>Aus den früheren Texten zurückgeholt.</translation>
    </message>
    <message>
        <source>This value cannot be put back by itself. Nothing was changed. Set it where it belongs.</source>
        <translation>Dieser Wert lässt sich nicht allein zurückholen. Es wurde nichts geändert. Stelle ihn dort ein, wo er hingehört.</translation>
    </message>
    <message>
        <source>Restore text</source>
        <translation>Text wiederherstellen</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Beide Texte behalten</translation>
    </message>
    <message>
        <source>Restore entry</source>
        <translation>Eintrag wiederherstellen</translation>
    </message>
    <message>
        <source>Restore entries</source>
        <translation>Einträge wiederherstellen</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>People or technical</source>
        <translation>Menschen oder Technik</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Wer gewählt hat</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>What I expect</source>
        <translation>Was ich erwarte</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>When I stop</source>
        <translation>Wann ich aufhöre</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Wie ich zurückgehe</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer gefragt hat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>What I remember</source>
        <translation>Woran ich mich erinnere</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Was sich sonst änderte</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Was mich überrascht hat</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Was dafür wegfällt</translation>
    </message>
    <message>
        <source>What I am asked today</source>
        <translation>Was man mich heute fragt</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>What to talk through</source>
        <translation>Was zu besprechen ist</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In meinen eigenen Worten</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What I could do</source>
        <translation>Was ich tun könnte</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer davon weiß</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Ich würde umkehren, wenn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rated from memory, people / technical</source>
        <translation>Aus dem Gedächtnis eingeschätzt, Menschen / Technik</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an entry&apos;s title or kind of work, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Experiment „%1“</translation>
    </message>
    <message>
        <source>An experiment</source>
        <translation>Ein Experiment</translation>
    </message>
    <message>
        <source>Decision “%1”</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Entscheidung „%1“</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <source>A reflection</source>
        <translation>Eine Reflexion</translation>
    </message>
    <message>
        <source>An entry that is gone</source>
        <translation>Ein Eintrag, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>A kind of work</source>
        <translation>Eine Art der Arbeit</translation>
    </message>
    <message>
        <source>A saved search</source>
        <translation>Eine gespeicherte Suche</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>A session of an experiment</source>
        <translation>Ein Termin eines Experiments</translation>
    </message>
    <message>
        <source>A review of an experiment</source>
        <translation>Eine Rückschau auf ein Experiment</translation>
    </message>
    <message>
        <source>A forecast</source>
        <translation>Eine Vorhersage</translation>
    </message>
    <message>
        <source>Two experiments side by side</source>
        <translation>Zwei Experimente nebeneinander</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A five-year answer</source>
        <translation>Eine Fünf-Jahres-Antwort</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Ein Blick auf deine Gründe</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Ein Grund</translation>
    </message>
    <message>
        <source>A sign to turn back</source>
        <translation>Ein Anzeichen zum Umkehren</translation>
    </message>
    <message>
        <source>What you expected of a decision</source>
        <translation>Was du von einer Entscheidung erwartet hast</translation>
    </message>
    <message>
        <source>A review of a decision</source>
        <translation>Eine Rückschau auf eine Entscheidung</translation>
    </message>
    <message>
        <source>A second look at an entry</source>
        <translation>Ein zweiter Blick auf einen Eintrag</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>Something else in the journal</source>
        <translation>Etwas anderes im Journal</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>To look at again on</source>
        <translation>Noch einmal anzusehen am</translation>
    </message>
    <message>
        <source>To look at again later on</source>
        <translation>Später noch einmal anzusehen am</translation>
    </message>
    <message>
        <source>To look on</source>
        <translation>Anzusehen am</translation>
    </message>
    <message>
        <source>To ask again on</source>
        <translation>Wieder zu fragen am</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How clear it is</source>
        <translation>Wie klar es ist</translation>
    </message>
    <message>
        <source>How sure, in per cent</source>
        <translation>Wie sicher, in Prozent</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Eine eigene Vorlage</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Warum sie aufgehoben wird</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>the part of something that was taken away as a whole, in a list of earlier texts</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>What I chose</source>
        <translation>Was ich gewählt habe</translation>
    </message>
    <message>
        <source>People, from memory</source>
        <translation>Menschen, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Technical, from memory</source>
        <translation>Technik, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Energy that I expected</source>
        <translation>Energie, die ich erwartet habe</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation>Außergewöhnliches</translation>
    </message>
    <message>
        <source>A coach</source>
        <translation>Ein Coach</translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryDialog</name>
    <message>
        <source>Earlier texts of “%1”</source>
        <comment>an entry</comment>
        <translation>Frühere Texte von „%1“</translation>
    </message>
    <message>
        <source>Earlier texts of the whole journal</source>
        <translation>Frühere Texte des ganzen Journals</translation>
    </message>
    <message>
        <source>Nothing was changed here since earlier texts were kept.</source>
        <translation>Hier wurde nichts geändert, seit frühere Texte aufgehoben werden.</translation>
    </message>
    <message>
        <source>&amp;Put this text back</source>
        <translation>Diesen Text &amp;zurückholen</translation>
    </message>
    <message>
        <source>Put the whole &amp;entry back as it was</source>
        <translation>Den ganzen &amp;Eintrag zurückholen, wie er war</translation>
    </message>
    <message>
        <source>&amp;Forget all now…</source>
        <translation>Jetzt alle &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>The chosen text</source>
        <translation>Der ausgewählte Text</translation>
    </message>
    <message>
        <source>Earlier texts, last changed first</source>
        <translation>Frühere Texte, zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>For how many days earlier texts are kept</source>
        <translation>Wie viele Tage frühere Texte aufgehoben werden</translation>
    </message>
    <message>
        <source>&amp;Days for which earlier texts are kept</source>
        <translation>&amp;Tage, die frühere Texte aufgehoben werden</translation>
    </message>
    <message>
        <source>The text is back in its place. Undo with Ctrl+Z.</source>
        <translation>Der Text ist wieder an seinem Platz. Rückgängig mit Strg+Z.</translation>
    </message>
    <message>
        <source>Title, note and tags are back as they were before that change. Undo with Ctrl+Z.</source>
        <translation>Titel, Notiz und Schlagwörter sind wieder wie vor dieser Änderung. Rückgängig mit Strg+Z.</translation>
    </message>
    <message>
        <source>Keep earlier texts</source>
        <translation>Frühere Texte aufheben</translation>
    </message>
    <message numerus="yes">
        <source>From now on earlier texts are kept for %Ln days. Older ones are removed within a day.</source>
        <translation>
            <numerusform>Von jetzt an werden frühere Texte %Ln Tag lang aufgehoben. Ältere werden innerhalb eines Tages entfernt.</numerusform>
            <numerusform>Von jetzt an werden frühere Texte %Ln Tage lang aufgehoben. Ältere werden innerhalb eines Tages entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget earlier texts</source>
        <translation>Frühere Texte vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts of the whole journal are removed from its file at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Backups that were kept before still hold them until they are let go, after about four weeks.</source>
        <translation>
            <numerusform>%Ln früherer Text des ganzen Journals wird sofort aus seiner Datei entfernt, und damit auch, was Strg+Z zurücknehmen könnte. Niemand kann ihn aus dieser Datei zurückholen. Sicherungen von davor enthalten ihn noch, bis sie nach etwa vier Wochen wegfallen.</numerusform>
            <numerusform>%Ln frühere Texte des ganzen Journals werden sofort aus seiner Datei entfernt, und damit auch, was Strg+Z zurücknehmen könnte. Niemand kann sie aus dieser Datei zurückholen. Sicherungen von davor enthalten sie noch, bis sie nach etwa vier Wochen wegfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts are forgotten. Backups that were kept before still hold them.</source>
        <translation>
            <numerusform>%Ln früherer Text ist vergessen. Sicherungen von davor enthalten ihn noch.</numerusform>
            <numerusform>%Ln frühere Texte sind vergessen. Sicherungen von davor enthalten sie noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier texts of all clients</source>
        <translation>Frühere Texte aller Personen</translation>
    </message>
    <message>
        <source>Earlier texts of “%1”</source>
        <comment>a client</comment>
        <translation>Frühere Texte von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts of all clients are removed from the desk at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Encrypted backups of the desk on this computer still hold them until they are let go, after about four weeks.</source>
        <translation>
            <numerusform>%Ln früherer Text aller Personen wird sofort vom Schreibtisch entfernt, und mit ihm, was Strg+Z zurücknehmen könnte. Niemand kann ihn aus dieser Datei zurückholen. Verschlüsselte Sicherungen des Schreibtischs auf diesem Computer enthalten ihn noch, bis sie nach etwa vier Wochen wegfallen.</numerusform>
            <numerusform>%Ln frühere Texte aller Personen werden sofort vom Schreibtisch entfernt, und mit ihnen, was Strg+Z zurücknehmen könnte. Niemand kann sie aus dieser Datei zurückholen. Verschlüsselte Sicherungen des Schreibtischs auf diesem Computer enthalten sie noch, bis sie nach etwa vier Wochen wegfallen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryModel</name>
    <message>
        <source>Until</source>
        <extracomment>the moment until which a text was as it is shown</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>what a text belongs to</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>tryboth::HowPopup</name>
    <message>
        <source>Show the entries behind it</source>
        <translation>Die Einträge dahinter zeigen</translation>
    </message>
    <message>
        <source>How this number came about</source>
        <translation>Wie diese Zahl zustande kam</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>How many values a number was computed from</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>What a number was made from</extracomment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>How a number is computed, in words</extracomment>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Version of the rules by which numbers are computed</extracomment>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>tryboth::IcsImport</name>
    <message>
        <source>The title of this event is not UTF-8 text, so it was left out. Export the calendar as UTF-8 and try again.</source>
        <translation>Der Titel dieses Ereignisses ist kein UTF-8-Text, deshalb wurde es ausgelassen. Exportiere den Kalender als UTF-8 und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Organised by %1.</source>
        <translation>Organisiert von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited: %1.</source>
        <extracomment>%Ln: how many people; %1: their names, with commas between them</extracomment>
        <translation>
            <numerusform>%Ln Person eingeladen: %1.</numerusform>
            <numerusform>%Ln Personen eingeladen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”, so the time is read in %2.</source>
        <translation>Die Zeitzone „%1“ kennt niemand, deshalb wird die Uhrzeit in %2 gelesen.</translation>
    </message>
    <message>
        <source>This event has no start, so it was left out.</source>
        <translation>Dieses Ereignis hat keinen Beginn, deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, so this event was left out.</source>
        <translation>„%1“ ist kein Datum und keine Uhrzeit, deshalb wurde dieses Ereignis ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not an end or a length, so this event has none.</source>
        <translation>„%1“ ist kein Ende und keine Dauer, deshalb hat dieses Ereignis keine.</translation>
    </message>
    <message>
        <source>This event ends before it starts, so it has no length.</source>
        <translation>Dieses Ereignis endet, bevor es beginnt, deshalb hat es keine Dauer.</translation>
    </message>
    <message>
        <source>How this event repeats (“%1”) cannot be followed, so only its given times were read.</source>
        <translation>Wie sich dieses Ereignis wiederholt („%1“), ist nicht nachvollziehbar, deshalb wurden nur die angegebenen Zeiten gelesen.</translation>
    </message>
    <message>
        <source>How this event repeats (“%1”) has a part that is not understood. The rest was followed.</source>
        <translation>Wie sich dieses Ereignis wiederholt („%1“), hat einen Teil, der nicht verstanden wird. Dem Rest wurde gefolgt.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, so it was not looked at.</source>
        <translation>„%1“ ist kein Datum und keine Uhrzeit, deshalb blieb es unbeachtet.</translation>
    </message>
    <message>
        <source>This event has no end, because the next one begins inside of it. It was left out.</source>
        <translation>Dieses Ereignis hat kein Ende, weil in ihm das nächste beginnt. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This event holds more text than an event can, so it was left out.</source>
        <translation>Dieses Ereignis enthält mehr Text, als ein Ereignis fassen kann, deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>The file ends inside of this event, so it was left out. The file may not have been copied whole.</source>
        <translation>Die Datei endet mitten in diesem Ereignis, deshalb wurde es ausgelassen. Vielleicht wurde die Datei nicht ganz kopiert.</translation>
    </message>
    <message>
        <source>There is no calendar in this file. Nothing was imported. Export the calendar as an .ics file and open that.</source>
        <translation>In dieser Datei ist kein Kalender. Es wurde nichts importiert. Exportiere den Kalender als .ics-Datei und öffne diese.</translation>
    </message>
    <message numerus="yes">
        <source>This event repeats too often or never ends to be worked out; only the first %Ln time(s) within the chosen days were read.</source>
        <translation>
            <numerusform>Dieses Ereignis wiederholt sich zu oft oder endet nie, um es auszurechnen; nur das erste %Ln Mal innerhalb der gewählten Tage wurde gelesen.</numerusform>
            <numerusform>Dieses Ereignis wiederholt sich zu oft oder endet nie, um es auszurechnen; nur die ersten %Ln Male innerhalb der gewählten Tage wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is longer than a day, so 24 hours of it were taken.</source>
        <translation>Dieses Ereignis ist länger als ein Tag, deshalb wurden 24 Stunden davon genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited.</source>
        <extracomment>how many people were invited to a meeting</extracomment>
        <translation>
            <numerusform>%Ln Person eingeladen.</numerusform>
            <numerusform>%Ln Personen eingeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the days from %1 to %2 were looked at. Events on other days: %L3. Choose other days to have those.</source>
        <translation>Nur die Tage von %1 bis %2 wurden angesehen. Termine an anderen Tagen: %L3. Wähle andere Tage, um diese zu bekommen.</translation>
    </message>
    <message>
        <source>What lies within the chosen days is all-day, cancelled, declined or marked as free (%L1). That is left out unless you tick it in the window of Tryboth.</source>
        <translation>Was in den gewählten Tagen liegt, ist ganztägig, abgesagt, abgelehnt oder als frei markiert (%L1). Das bleibt draußen, solange du es nicht im Fenster von Tryboth ankreuzt.</translation>
    </message>
    <message>
        <source>The time zone of this computer is not known, so nobody can tell which days to look at. Nothing was imported. Set the zone of the computer (TZ) to one such as Europe/Berlin, and try again.</source>
        <translation>Die Zeitzone dieses Rechners ist nicht bekannt, deshalb lässt sich nicht sagen, welche Tage anzusehen sind. Es wurde nichts importiert. Stelle die Zeitzone des Rechners (TZ) auf eine wie Europe/Berlin, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Under the name (UID) of this event there are more than %L1 times within the chosen days, so the rest was left out: %L2. Choose fewer days, and import the other days after them.</source>
        <translation>Unter dem Namen (UID) dieses Termins gibt es in den gewählten Tagen mehr als %L1 Zeiten, deshalb blieb der Rest draußen: %L2. Wähle weniger Tage, und importiere die anderen danach.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImbalanceStep</name>
    <message>
        <source>%1: share of the rated days</source>
        <extracomment>a row of a table: %1 is a weekday</extracomment>
        <translation>%1: Anteil der eingeschätzten Tage</translation>
    </message>
    <message>
        <source>Sleep, 1 to 5</source>
        <translation>Schlaf, 1 bis 5</translation>
    </message>
    <message>
        <source>Workload, 1 to 5</source>
        <translation>Arbeitslast, 1 bis 5</translation>
    </message>
    <message>
        <source>Unusual days: share of the rated days</source>
        <translation>Ungewöhnliche Tage: Anteil der eingeschätzten Tage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 18 days&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What else differed</source>
        <translation>Was sonst noch anders war</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the two sides has no rated days.</source>
        <translation>Es gibt nichts zu vergleichen: Eine der beiden Seiten hat keine eingeschätzten Tage.</translation>
    </message>
    <message>
        <source>The two times may differ in more than what you tried. What differs much is marked, and may be part of any difference below.</source>
        <translation>Die beiden Zeiten können sich in mehr unterscheiden als in dem, was du ausprobiert hast. Was sich stark unterscheidet, ist gekennzeichnet und kann Teil jedes Unterschieds weiter unten sein.</translation>
    </message>
    <message>
        <source>differs much</source>
        <translation>stark verschieden</translation>
    </message>
</context>
<context>
    <name>tryboth::Import</name>
    <message>
        <source>The file is larger than can be read at once: it holds %1 MB, and at most %2 MB are read. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Die Datei ist größer, als auf einmal gelesen werden kann: Sie enthält %1 MB, und höchstens %2 MB werden gelesen. Es wurde nichts importiert. Exportiere einen kürzeren Zeitraum und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is larger than can be read at once: it holds %2 MB, and at most %3 MB are read. Nothing was imported. Export a shorter period and try again.</source>
        <translation>„%1“ ist größer, als auf einmal gelesen werden kann: Es enthält %2 MB, und höchstens %3 MB werden gelesen. Es wurde nichts importiert. Exportiere einen kürzeren Zeitraum und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was imported. Open the file again to start over.</source>
        <translation>Das Lesen wurde angehalten. Es wurde nichts importiert. Öffne die Datei noch einmal, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The file holds more than %1 entries. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Die Datei enthält mehr als %1 Einträge. Es wurde nichts importiert. Exportiere einen kürzeren Zeitraum und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There are more than %1 files in it. Nothing was imported. Choose the folder of one journal and try again.</source>
        <translation>Es sind mehr als %1 Dateien darin. Es wurde nichts importiert. Wähle den Ordner eines einzigen Journals und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file has more than %1 million lines, more than can be read at once. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Die Datei hat mehr als %1 Millionen Zeilen, mehr, als auf einmal gelesen werden kann. Es wurde nichts importiert. Exportiere einen kürzeren Zeitraum und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is more text in the file than can be taken in at once: at most %1 million letters. Nothing was imported. Export a shorter period and try again.</source>
        <translation>In der Datei ist mehr Text, als auf einmal übernommen werden kann: höchstens %1 Millionen Buchstaben. Es wurde nichts importiert. Exportiere einen kürzeren Zeitraum und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportChoiceBar</name>
    <message>
        <source>&amp;Moods (%1 without a number)…</source>
        <translation>&amp;Stimmungen (%1 ohne Zahl)…</translation>
    </message>
    <message>
        <source>&amp;Moods…</source>
        <translation>&amp;Stimmungen…</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Von diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Names of the invited</source>
        <translation>Namen der Eingeladenen</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>All-day items</source>
        <translation>Ganztägiges</translation>
    </message>
    <message>
        <source>Subjects of the commits</source>
        <translation>Betreffzeilen der Commits</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>Take what happened from</source>
        <translation>Nimm, was geschah, vom</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Deine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Whose commits are taken.</source>
        <translation>Wessen Commits genommen werden.</translation>
    </message>
    <message>
        <source>What you declined under this address is offered unticked.</source>
        <translation>Was du unter dieser Adresse abgesagt hast, wird ohne Haken angeboten.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportCollector</name>
    <message>
        <source>More tags: %1</source>
        <translation>Weitere Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Tätigkeit: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportDialog</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take in entries from a calendar, a table or the export of another journal, from the folder of jrnl, RedNotebook, Logseq or Joplin, or your commits in a Git repository. You see what there is before anything is written. Files can also be dropped here.</source>
        <translation>Übernimm Einträge aus einem Kalender, einer Tabelle oder dem Export eines anderen Journals, aus dem Ordner von jrnl, RedNotebook, Logseq oder Joplin, oder deine Commits in einem Git-Repository. Du siehst, was da ist, bevor etwas geschrieben wird. Dateien kannst du auch hier ablegen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel geschafft ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Calendars, tables and exports (*.ics *.csv *.tsv *.txt *.json *.zip *.xml *.md *.daylio *.jex)</source>
        <translation>Kalender, Tabellen und Exporte (*.ics *.csv *.tsv *.txt *.json *.zip *.xml *.md *.daylio *.jex)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Ordner zum Importieren wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import 1 entry</source>
        <translation>1 Eintrag &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag &amp;importieren</numerusform>
            <numerusform>%Ln Einträge &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the entries in…</source>
        <translation>Die Einträge werden übernommen…</translation>
    </message>
    <message>
        <source>0 new entries: all of them are in the journal already. Nothing was changed.</source>
        <translation>0 neue Einträge: Alle sind schon im Journal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Imported 1 entry. Undo with Ctrl+Z.</source>
        <translation>1 Eintrag importiert. Rückgängig mit Strg+Z.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln entries. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%Ln Eintrag importiert. Rückgängig mit Strg+Z.</numerusform>
            <numerusform>%Ln Einträge importiert. Rückgängig mit Strg+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Besides entries: %2.</source>
        <extracomment>%1 is a sentence about entries, %2 &quot;experiments: 3, reviews: 2&quot;</extracomment>
        <translation>%1 Außer Einträgen: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportEntriesModel</name>
    <message>
        <source>cancelled</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>all day</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>shown as free</source>
        <extracomment>why a calendar event is not ticked: the calendar shows the time as free</extracomment>
        <translation>als frei gezeigt</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>why an entry is not ticked</extracomment>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportFiles</name>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported. Check that the file is there and yours to read, and try again.</source>
        <translation>„%1“ lässt sich nicht lesen: %2. Es wurde nichts importiert. Prüfe, ob die Datei da ist und du sie lesen darfst, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no calendar and was left out.</source>
        <translation>„%1“ ist kein Kalender und wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportFormats</name>
    <message>
        <source>There is nothing in it that could be read. Nothing was imported.</source>
        <translation>Darin ist nichts, was gelesen werden könnte. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This is not a file that Tryboth can read. Nothing was imported. It reads: %1.</source>
        <translation>Das ist keine Datei, die Tryboth lesen kann. Es wurde nichts importiert. Es liest: %1.</translation>
    </message>
    <message>
        <source>This could be several things: %1. Nothing was imported. Say which of them it is and try again.</source>
        <translation>Das könnte mehreres sein: %1. Es wurde nichts importiert. Sag, was davon es ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>ActivityWatch, all buckets as JSON: minutes by program and day.</source>
        <translation>ActivityWatch, alle Buckets als JSON: Minuten nach Programm und Tag.</translation>
    </message>
    <message>
        <source>KDAB Charm, XML.</source>
        <translation>KDAB Charm, XML.</translation>
    </message>
    <message>
        <source>Clockify, detailed report as CSV.</source>
        <translation>Clockify, ausführlicher Bericht als CSV.</translation>
    </message>
    <message>
        <source>Tryboth’s own table.</source>
        <translation>Tryboths eigene Tabelle.</translation>
    </message>
    <message>
        <source>Daylio, CSV or backup (.daylio).</source>
        <translation>Daylio, CSV oder Sicherung (.daylio).</translation>
    </message>
    <message>
        <source>Day One, JSON zip, JSON, plain text or a classic .dayone folder.</source>
        <translation>Day One, JSON-Zip, JSON, einfacher Text oder ein klassischer .dayone-Ordner.</translation>
    </message>
    <message>
        <source>Git, your own commits in a local repository, by day.</source>
        <translation>Git, deine eigenen Commits in einem lokalen Repository, nach Tagen.</translation>
    </message>
    <message>
        <source>Calendars as iCalendar (.ics), also several in a zip or folder.</source>
        <translation>Kalender als iCalendar (.ics), auch mehrere in einem Zip oder Ordner.</translation>
    </message>
    <message>
        <source>Joplin, JEX or raw folder.</source>
        <translation>Joplin, JEX oder Rohordner.</translation>
    </message>
    <message>
        <source>jrnl, text, folder of days or JSON.</source>
        <translation>jrnl, Text, Ordner mit Tagen oder JSON.</translation>
    </message>
    <message>
        <source>Tryboth’s own journal as JSON, without any loss.</source>
        <translation>Tryboths eigenes Journal als JSON, ohne jeden Verlust.</translation>
    </message>
    <message>
        <source>Logseq, the folder with its journals.</source>
        <translation>Logseq, der Ordner mit seinen Journalen.</translation>
    </message>
    <message>
        <source>Markdown with front matter, or named by days.</source>
        <translation>Markdown mit Front Matter oder nach Tagen benannt.</translation>
    </message>
    <message>
        <source>Mini Diary, JSON.</source>
        <translation>Mini Diary, JSON.</translation>
    </message>
    <message>
        <source>RedNotebook, its folder or a backup zip.</source>
        <translation>RedNotebook, sein Ordner oder eine Sicherung als Zip.</translation>
    </message>
    <message>
        <source>Any other table, once it is said which column holds what.</source>
        <translation>Jede andere Tabelle, sobald gesagt ist, welche Spalte was enthält.</translation>
    </message>
    <message>
        <source>Toggl, detailed report as CSV.</source>
        <translation>Toggl, ausführlicher Bericht als CSV.</translation>
    </message>
    <message>
        <source>Watson, its frames file.</source>
        <translation>Watson, seine frames-Datei.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor UTF-16 text, so its letters cannot be told for certain. Say in which encoding it was written.</source>
        <translation>Die Datei ist weder UTF-8- noch UTF-16-Text, deshalb lassen sich ihre Buchstaben nicht sicher erkennen. Sag, in welcher Kodierung sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>There is nothing of %1 in it. Nothing was imported. Choose another file, or name no format and let it be found out.</source>
        <translation>Darin ist nichts von %1. Es wurde nichts importiert. Wähle eine andere Datei, oder nenne kein Format und lass es herausfinden.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported. Choose another one, or export it again.</source>
        <translation>Diese Datei ist leer. Es wurde nichts importiert. Wähle eine andere, oder exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>There are no files in it, or only empty ones. Nothing was imported. Choose another folder or archive.</source>
        <translation>Darin sind keine Dateien, oder nur leere. Es wurde nichts importiert. Wähle einen anderen Ordner oder ein anderes Archiv.</translation>
    </message>
    <message>
        <source>This is a share that somebody made with Tryboth for a coach. Nothing was imported. A coach opens it at their desk: “Open a share”, or tryboth-cli open-share.</source>
        <translation>Das ist eine Freigabe, die jemand mit Tryboth für einen Coach gemacht hat. Es wurde nichts importiert. Ein Coach öffnet sie am Schreibtisch: „Freigabe öffnen“, oder tryboth-cli open-share.</translation>
    </message>
    <message>
        <source>This is the reply of a coach. Nothing was imported. Open it in the journal that was shared from: “Merge a reply”, or tryboth-cli merge.</source>
        <translation>Das ist die Antwort eines Coachs. Es wurde nichts importiert. Öffne sie in dem Journal, aus dem die Freigabe kam: „Antwort zusammenführen“, oder tryboth-cli merge.</translation>
    </message>
    <message>
        <source>This is a journal of Tryboth, which is opened and not imported. Nothing was imported. To take over what is in it, open it, export it as JSON, and import that file.</source>
        <translation>Das ist ein Journal von Tryboth, das geöffnet und nicht importiert wird. Es wurde nichts importiert. Um zu übernehmen, was darin steht, öffne es, exportiere es als JSON, und importiere diese Datei.</translation>
    </message>
    <message>
        <source>This file is sealed. Nothing was imported. If it is a journal or a desk of Tryboth, open it; a share is opened at a coach’s desk, and a reply in the journal that was shared from.</source>
        <translation>Diese Datei ist versiegelt. Es wurde nichts importiert. Wenn sie ein Journal oder ein Schreibtisch von Tryboth ist, öffne sie; eine Freigabe wird am Coach-Schreibtisch geöffnet, und eine Antwort in dem Journal, aus dem die Freigabe kam.</translation>
    </message>
    <message>
        <source>This is the desk of a coach. Nothing was imported. It is opened and not imported: “Open a desk”, or tryboth-cli desk.</source>
        <translation>Das ist der Schreibtisch eines Coachs. Es wurde nichts importiert. Er wird geöffnet und nicht importiert: „Schreibtisch öffnen“, oder tryboth-cli desk.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportPreviewPane</name>
    <message>
        <source>Entries in the file</source>
        <translation>Einträge in der Datei</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file and what it calls itself</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept in the notes: %1.</source>
        <translation>In den Notizen aufgehoben: %1.</translation>
    </message>
    <message>
        <source>1 new entry</source>
        <translation>1 neuer Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln neuer Eintrag</numerusform>
            <numerusform>%Ln neue Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read until the question below is answered.</source>
        <translation>Nichts lässt sich lesen, bis die Frage unten beantwortet ist.</translation>
    </message>
    <message>
        <source>0 new entries.</source>
        <translation>0 neue Einträge.</translation>
    </message>
    <message>
        <source>0 new entries: nothing in this file is new.</source>
        <translation>0 neue Einträge: In dieser Datei ist nichts neu.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <extracomment>%1 is &quot;34 new entries&quot;, %2 and %3 are days</extracomment>
        <translation>%1 von %2 bis %3.</translation>
    </message>
    <message>
        <source>Besides entries: %1.</source>
        <extracomment>%1 is &quot;experiments: 3, reviews: 2&quot;</extracomment>
        <translation>Außer Einträgen: %1.</translation>
    </message>
    <message>
        <source>In the journal already: %1.</source>
        <translation>Schon im Journal: %1.</translation>
    </message>
    <message>
        <source>Left out unless you tick them: %1.</source>
        <translation>Ausgelassen, wenn du sie nicht anhakst: %1.</translation>
    </message>
    <message>
        <source>Outside the chosen days: %1.</source>
        <translation>Außerhalb der gewählten Tage: %1.</translation>
    </message>
    <message>
        <source>New kinds of work: %1.</source>
        <translation>Neue Arten der Arbeit: %1.</translation>
    </message>
    <message>
        <source>Problems: %1, listed below.</source>
        <translation>Probleme: %1, unten aufgeführt.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <extracomment>the number of a line in a file</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportQuestionPane</name>
    <message>
        <source>The dates in this file can be read both ways, and nothing in it tells which is meant.</source>
        <translation>Die Daten in dieser Datei lassen sich auf zwei Arten lesen, und nichts darin verrät, welche gemeint ist.</translation>
    </message>
    <message>
        <source>The &amp;day comes first: 01/07 is 1 July</source>
        <translation>Der &amp;Tag kommt zuerst: 01/07 ist der 1. Juli</translation>
    </message>
    <message>
        <source>The &amp;month comes first: 01/07 is 7 January</source>
        <translation>Der &amp;Monat kommt zuerst: 01/07 ist der 7. Januar</translation>
    </message>
    <message>
        <source>The letters of this file are not written as UTF-8 or UTF-16. Choose the line below that reads right.</source>
        <translation>Die Buchstaben dieser Datei sind nicht als UTF-8 oder UTF-16 geschrieben. Wähle unten die Zeile, die sich richtig liest.</translation>
    </message>
    <message>
        <source>Encodings, each with a line of the file</source>
        <translation>Kodierungen, jede mit einer Zeile der Datei</translation>
    </message>
    <message>
        <source>&amp;Read the file so</source>
        <translation>Datei so &amp;lesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an encoding, and a line of the file in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportWriter</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>tryboth::Importing</name>
    <message>
        <source>“%1” is a whole journal, which is imported by itself. It was left out.</source>
        <translation>„%1“ ist ein ganzes Journal, das für sich importiert wird. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no import to take back. Nothing was changed.</source>
        <translation>Es gibt keinen Import, der sich zurücknehmen ließe. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::IntakeDialog</name>
    <message>
        <source>Your name for the client</source>
        <translation>Dein Name für die Person</translation>
    </message>
    <message>
        <source>I have &amp;compared the eight words with my client</source>
        <translation>Ich habe die acht Wörter mit der Person &amp;verglichen</translation>
    </message>
    <message>
        <source>&amp;Put it on the desk</source>
        <translation>&amp;Auf den Schreibtisch legen</translation>
    </message>
    <message>
        <source>Whose share is this?</source>
        <translation>Wessen Freigabe ist das?</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>The sender gives no name.</source>
        <translation>Wer es geschickt hat, nennt keinen Namen.</translation>
    </message>
    <message>
        <source>The sender calls themselves “%1”.</source>
        <translation>Wer es geschickt hat, nennt sich „%1“.</translation>
    </message>
    <message>
        <source>The eight words of their key:</source>
        <translation>Die acht Wörter des Schlüssels:</translation>
    </message>
    <message>
        <source>The file proves that the holder of this key made it.</source>
        <translation>Die Datei beweist, dass sie mit diesem Schlüssel gemacht wurde.</translation>
    </message>
    <message>
        <source>The file does not prove who made it: it came with a passphrase or without a proof. Ask your client whether they sent it.</source>
        <translation>Die Datei beweist nicht, wer sie gemacht hat: Sie kam mit einer Passphrase oder ohne Nachweis. Frag die Person, ob sie sie geschickt hat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 had another key before: %2. Somebody else may have made this file. Compare the new words by voice before you go on.</source>
        <translation>%1 hatte davor einen anderen Schlüssel: %2. Vielleicht hat jemand anderes diese Datei gemacht. Vergleiche die neuen Wörter am Telefon, bevor du weitermachst.</translation>
    </message>
</context>
<context>
    <name>tryboth::ItemWords</name>
    <message>
        <source>an idea</source>
        <comment>status of an experiment</comment>
        <translation>eine Idee</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>status of an experiment</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of an experiment</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>status of an experiment</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>status of an experiment</comment>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>status of an experiment</comment>
        <translation>zurückgeschaut</translation>
    </message>
    <message>
        <source>stopped early</source>
        <comment>status of an experiment</comment>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>People</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what was made of a reason</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what was made of a reason</comment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>what was made of a reason</comment>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Wer gewählt hat</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <comment>%1 is a date</comment>
        <translation>Zweiter Blick, %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>%1 von %2 stattgefunden</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Was ich herausfinden will</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Wie ich aussteige</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>The pair’s question</source>
        <translation>Die Frage des Paars</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Was meiner Meinung nach geschah</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Was sich sonst änderte</translation>
    </message>
    <message>
        <source>What would change my mind occurred</source>
        <translation>Was mich umstimmen würde, trat ein</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Von hier aus</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>Überrascht von</translation>
    </message>
    <message>
        <source>Looked at again, %1</source>
        <comment>%1 is a date</comment>
        <translation>Noch einmal angesehen, %1</translation>
    </message>
    <message>
        <source>The week of</source>
        <translation>Die Woche vom</translation>
    </message>
    <message>
        <source>People, from memory</source>
        <translation>Menschen, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>People, from memory after seeing the log</source>
        <translation>Menschen, aus dem Gedächtnis nach Blick auf die Einträge</translation>
    </message>
    <message>
        <source>Technical, from memory</source>
        <translation>Technik, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Technical, from memory after seeing the log</source>
        <translation>Technik, aus dem Gedächtnis nach Blick auf die Einträge</translation>
    </message>
    <message>
        <source>The question five years from now</source>
        <translation>Die Frage in fünf Jahren</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Eingeordnet als</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Was dafür wegfällt</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Heute gefragt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 von 4</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>What they do with it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Chosen for now</source>
        <translation>Vorerst gewählt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Ich würde umkehren, wenn</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer davon weiß</translation>
    </message>
    <message>
        <source>Looked at, %1</source>
        <comment>%1 is a date</comment>
        <translation>Angesehen, %1</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Noch anzusehen</translation>
    </message>
    <message>
        <source>An entry without a title</source>
        <translation>Ein Eintrag ohne Titel</translation>
    </message>
    <message>
        <source>An experiment without a title</source>
        <translation>Ein Experiment ohne Titel</translation>
    </message>
    <message>
        <source>Forecast %1, %2 % sure</source>
        <comment>%1 is a rating such as +2</comment>
        <translation>Vorhersage %1, zu %2 % sicher</translation>
    </message>
    <message>
        <source>A look back at an experiment</source>
        <translation>Eine Rückschau auf ein Experiment</translation>
    </message>
    <message>
        <source>A week, from memory</source>
        <translation>Eine Woche, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>A five-year answer</source>
        <translation>Eine Fünf-Jahres-Antwort</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Ein Grund</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Opened forecast</source>
        <translation>Geöffnete Vorhersage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Five-year answer</source>
        <translation>Fünf-Jahres-Antwort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>tryboth::JoplinImport</name>
    <message>
        <source>“%1” is no item of Joplin and was left out.</source>
        <translation>„%1“ gehört nicht zu Joplin und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are encrypted and were left out. Turn encryption off in Joplin and export again.</source>
        <translation>
            <numerusform>%Ln Notiz ist verschlüsselt und wurde ausgelassen. Schalte die Verschlüsselung in Joplin aus und exportiere noch einmal.</numerusform>
            <numerusform>%Ln Notizen sind verschlüsselt und wurden ausgelassen. Schalte die Verschlüsselung in Joplin aus und exportiere noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no valid date, so it was left out.</source>
        <translation>„%1“ hat kein gültiges Datum, deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>Notebook: %1</source>
        <translation>Notizbuch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were left out and stay where they are.</source>
        <translation>
            <numerusform>%Ln angehängte Datei wurde ausgelassen und bleibt, wo sie ist.</numerusform>
            <numerusform>%Ln angehängte Dateien wurden ausgelassen und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Journal</name>
    <message>
        <source>This was stopped. Nothing was changed. Start again whenever it suits you.</source>
        <translation>Das wurde angehalten. Es wurde nichts geändert. Beginne noch einmal, wann immer es dir passt.</translation>
    </message>
    <message>
        <source>The journal was locked meanwhile. Nothing was changed. Unlock it and start again.</source>
        <translation>Das Journal wurde inzwischen gesperrt. Es wurde nichts geändert. Entsperre es und beginne noch einmal.</translation>
    </message>
    <message>
        <source>This journal is in no file yet. Nothing was changed. Start a journal of your own.</source>
        <translation>Dieses Journal ist noch in keiner Datei. Es wurde nichts geändert. Beginne ein eigenes Journal.</translation>
    </message>
    <message>
        <source>Merge with the file</source>
        <translation>Mit der Datei zusammenführen</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>Mit einer Kopie zusammenführen</translation>
    </message>
    <message>
        <source>The journal was changed meanwhile, so the large step stays as it was. Nothing was lost. Undo that change first, and then this one.</source>
        <translation>Das Journal wurde inzwischen geändert, deshalb bleibt der große Schritt, wie er war. Nichts ging verloren. Mach erst diese Änderung rückgängig und dann diesen.</translation>
    </message>
    <message>
        <source>The journal was locked meanwhile. Nothing was changed. Unlock it and try again.</source>
        <translation>Das Journal wurde inzwischen gesperrt. Es wurde nichts geändert. Entsperre es und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalFile</name>
    <message>
        <source>“%1” exists already. Nothing was changed. Choose another name, or open it.</source>
        <translation>„%1“ gibt es schon. Es wurde nichts geändert. Wähle einen anderen Namen, oder öffne es.</translation>
    </message>
    <message>
        <source>This journal was opened for reading only. Nothing was changed. Close it and open it again to write.</source>
        <translation>Dieses Journal wurde nur zum Lesen geöffnet. Es wurde nichts geändert. Schließe es und öffne es noch einmal, um zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is a coach’s desk without its encryption, which is never made here. Nothing was changed. Open the encrypted desk, or a backup of it.</source>
        <translation>„%1“ ist ein Coach-Schreibtisch ohne Verschlüsselung, was hier nie entsteht. Es wurde nichts geändert. Öffne den verschlüsselten Schreibtisch oder eine Sicherung davon.</translation>
    </message>
    <message>
        <source>This journal is locked. Nothing was changed. Unlock it first.</source>
        <translation>Dieses Journal ist gesperrt. Es wurde nichts geändert. Entsperre es erst.</translation>
    </message>
    <message>
        <source>This journal was opened with its recovery key, so it can only be read. Choose a new passphrase to go on writing.</source>
        <translation>Dieses Journal wurde mit seinem Wiederherstellungsschlüssel geöffnet und kann deshalb nur gelesen werden. Wähle eine neue Passphrase, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>A coach’s desk is always encrypted: it holds what others entrusted to you. Nothing was changed. Set a passphrase.</source>
        <translation>Ein Coach-Schreibtisch ist immer verschlüsselt: Er enthält, was andere dir anvertraut haben. Es wurde nichts geändert. Lege eine Passphrase fest.</translation>
    </message>
    <message>
        <source>“%1” is another journal, not another version of this one. Nothing was changed. Choose a version of this journal.</source>
        <translation>„%1“ ist ein anderes Journal, keine andere Fassung von diesem. Es wurde nichts geändert. Wähle eine Fassung dieses Journals.</translation>
    </message>
    <message>
        <source>This journal has no passphrase, so it needs no recovery key. Nothing was changed. Set a passphrase first.</source>
        <translation>Dieses Journal hat keine Passphrase, deshalb braucht es keinen Wiederherstellungsschlüssel. Es wurde nichts geändert. Lege erst eine Passphrase fest.</translation>
    </message>
    <message>
        <source>The journal was not saved, because it would not have been encrypted. The file was not changed. Try again, and save elsewhere if it stays like this.</source>
        <translation>Das Journal wurde nicht gespeichert, weil es nicht verschlüsselt gewesen wäre. Die Datei wurde nicht geändert. Versuche es noch einmal, und speichere woanders, wenn es so bleibt.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalFiles</name>
    <message>
        <source>Tryboth journals (*.tryboth);;All files (*)</source>
        <translation>Tryboth-Journale (*.tryboth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Coach desks (*.tryboth-desk);;All files (*)</source>
        <translation>Coach-Schreibtische (*.tryboth-desk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>a file name</comment>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalJson</name>
    <message>
        <source>it has no id or no focus.</source>
        <translation>es hat keine ID oder keinen Schwerpunkt.</translation>
    </message>
    <message>
        <source>A kind of work in the file does not hold together and was left out.</source>
        <translation>Eine Art der Arbeit in der Datei ist in sich nicht stimmig und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1. Choose another place and try again.</source>
        <translation>Das Journal konnte nicht geschrieben werden: %1. Wähle einen anderen Ort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Experiment %1 was left out: %2</source>
        <translation>Experiment %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Experiment session %1 was left out: %2</source>
        <translation>Termin %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Review %1 was left out: %2</source>
        <translation>Rückschau %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Amendment %1 was left out: %2</source>
        <translation>Nachtrag %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Pair %1 was left out: %2</source>
        <translation>Paar %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Lot %1 was left out: %2</source>
        <translation>Los %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Day %1 was left out: %2</source>
        <translation>Tag %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Five-year answer %1 was left out: %2</source>
        <translation>Fünf-Jahres-Antwort %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Deferral %1 was left out: %2</source>
        <translation>Aufschub %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Look at reasons %1 was left out: %2</source>
        <translation>Blick auf Gründe %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Decision %1 was left out: %2</source>
        <translation>Entscheidung %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Sign to turn back %1 was left out: %2</source>
        <translation>Anzeichen zum Umkehren %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Decision review %1 was left out: %2</source>
        <translation>Rückschau auf eine Entscheidung %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Reflection %1 was left out: %2</source>
        <translation>Reflexion %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Second look %1 was left out: %2</source>
        <translation>Zweiter Blick %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Own question %1 was left out: %2</source>
        <translation>Eigene Frage %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Entry %1 was left out: %2</source>
        <translation>Eintrag %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>Das Schreiben wurde angehalten. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>This is no journal of Tryboth as JSON. Nothing was imported.</source>
        <translation>Das ist kein Tryboth-Journal als JSON. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tryboth (format %1; this one reads up to %2). Nothing was imported. Update Tryboth and try again.</source>
        <translation>Diese Datei wurde von einem neueren Tryboth geschrieben (Format %1; dieses liest bis %2). Es wurde nichts importiert. Aktualisiere Tryboth und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Look at it again…</source>
        <translation>&amp;Noch einmal ansehen…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Frühere &amp;Texte…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Einschätzen</translation>
    </message>
    <message>
        <source>%1 %2 (key %3)</source>
        <extracomment>%1 is a rating, %2 what it means, %3 the key for it: &quot;+2 energised (key 6)&quot;</extracomment>
        <translation>%1 %2 (Taste %3)</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
        <source>What you log on Today is kept here, newest first.</source>
        <translation>Was du unter Heute einträgst, wird hier aufgehoben, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No entry fits these choices.</source>
        <translation>Kein Eintrag passt zu dieser Auswahl.</translation>
    </message>
    <message>
        <source>No entry fits “%1” and the choices below it.</source>
        <translation>Kein Eintrag passt zu „%1“ und der Auswahl darunter.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash (%L1)</source>
        <extracomment>%L1 is the number of entries in the trash</extracomment>
        <translation>Papierkorb (%L1)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Nothing was logged on this day or before it.</source>
        <translation>An diesem Tag oder davor wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Nothing that fits was logged on this day or before it.</source>
        <translation>An diesem Tag oder davor wurde nichts eingetragen, was passt.</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Undo with Ctrl+Z.</source>
        <translation>„%1“ liegt im Papierkorb. Rückgängig mit Strg+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalSearch</name>
    <message>
        <source>No kind of work is called “%1”.</source>
        <translation>Keine Art der Arbeit heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>tryboth::JrnlImport</name>
    <message>
        <source>Entry %1 has no valid date, so it was left out.</source>
        <translation>Eintrag %1 hat kein gültiges Datum, deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>This is an encrypted journal of jrnl. Nothing was imported. Decrypt a copy with “jrnl --decrypt” first, import that, and delete the copy.</source>
        <translation>Das ist ein verschlüsseltes Journal von jrnl. Es wurde nichts importiert. Entschlüssle erst eine Kopie mit „jrnl --decrypt“, importiere diese und lösche die Kopie.</translation>
    </message>
    <message>
        <source>No entry of jrnl begins in this file: there is no line such as “[2026-11-23 14:30] A title”. Nothing was imported. If the dates are written in another way, name the time format of your jrnl settings and try again.</source>
        <translation>In dieser Datei beginnt kein Eintrag von jrnl: Es gibt keine Zeile wie „[2026-11-23 14:30] Ein Titel“. Es wurde nichts importiert. Wenn die Daten anders geschrieben sind, nenne das Zeitformat aus deinen jrnl-Einstellungen und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The text before the first entry has no date. It was kept as an entry of %1, the day of the first one.</source>
        <translation>Der Text vor dem ersten Eintrag hat kein Datum. Er wurde als Eintrag vom %1 aufgehoben, dem Tag des ersten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not named like a day were left out.</source>
        <translation>
            <numerusform>%Ln Datei, die nicht wie ein Tag heißt, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Dateien, die nicht wie ein Tag heißen, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>„%1“ lässt sich nicht als Uhrzeit lesen und steht deshalb in der Notiz.</translation>
    </message>
    <message>
        <source>“%1” looks like the beginning of an entry, but its date cannot be read, so it stays in the text above it. If it begins one, name the time format of your jrnl settings and import the file again.</source>
        <translation>„%1“ sieht aus wie der Anfang eines Eintrags, aber das Datum lässt sich nicht lesen, deshalb bleibt es im Text darüber. Wenn dort einer beginnt, nenne das Zeitformat aus deinen jrnl-Einstellungen und importiere die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::JsonFile</name>
    <message>
        <source>The JSON in this file breaks off or is damaged at byte %1: %2. Nothing was imported. Export it again and try again.</source>
        <translation>Das JSON in dieser Datei bricht bei Byte %1 ab oder ist dort beschädigt: %2. Es wurde nichts importiert. Exportiere es noch einmal und versuche es erneut.</translation>
    </message>
</context>
<context>
    <name>tryboth::KeptStrip</name>
    <message>
        <source>Planned sessions and what became of them</source>
        <translation>Geplante Termine und was daraus wurde</translation>
    </message>
</context>
<context>
    <name>tryboth::KeyCap</name>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::KeyDialog</name>
    <message>
        <source>My key</source>
        <translation>Mein Schlüssel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the secret key…</source>
        <translation>Geheimen Schlüssel &amp;speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Give this to your coach, on paper or as text. Nobody can read anything with it; it only lets them seal a reply for you.</source>
        <translation>Gib ihn deinem Coach, auf Papier oder als Text. Niemand kann damit etwas lesen; er dient nur dazu, eine Antwort für dich zu versiegeln.</translation>
    </message>
    <message>
        <source>Compare these words, best by voice:</source>
        <translation>Vergleicht diese Wörter, am besten am Telefon:</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>Geheimen Schlüssel speichern</translation>
    </message>
    <message>
        <source>tryboth-key</source>
        <comment>a file name</comment>
        <translation>tryboth-schluessel</translation>
    </message>
    <message>
        <source>The secret key is in %1. Whoever has it reads every reply to you.</source>
        <translation>Der geheime Schlüssel ist in %1. Wer ihn hat, liest jede Antwort an dich.</translation>
    </message>
    <message>
        <source>Give this to your clients, on paper or as text, so that what they share is sealed for you alone. Nobody can read anything with it; its secret half stays in your desk.</source>
        <translation>Gib ihn den Menschen, die du begleitest, auf Papier oder als Text, damit das Freigegebene allein für dich versiegelt ist. Niemand kann damit etwas lesen; seine geheime Hälfte bleibt in deinem Schreibtisch.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>The key was sent to the printer.</source>
        <translation>Der Schlüssel wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>The secret key is in %1. Whoever has it reads every share for you.</source>
        <translation>Der geheime Schlüssel ist in %1. Wer ihn hat, liest jede Freigabe für dich.</translation>
    </message>
</context>
<context>
    <name>tryboth::KeySheet</name>
    <message>
        <source>A public key</source>
        <translation>Ein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>What is sealed for this key opens with its secret half alone.</source>
        <translation>Was für diesen Schlüssel versiegelt ist, öffnet sich nur mit seiner geheimen Hälfte.</translation>
    </message>
    <message>
        <source>Compare these words, best by voice:</source>
        <translation>Vergleicht diese Wörter, am besten am Telefon:</translation>
    </message>
</context>
<context>
    <name>tryboth::Keyring</name>
    <message>
        <source>The keyring was not opened. Nothing was changed. Type the passphrase, or try again and unlock the keyring when the desktop asks.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet. Es wurde nichts geändert. Gib die Passphrase ein, oder versuche es noch einmal und entsperre den Schlüsselbund, wenn der Desktop fragt.</translation>
    </message>
    <message>
        <source>The keyring does not hold the passphrase of this file any more. Nothing was changed. Type the passphrase.</source>
        <translation>Der Schlüsselbund enthält die Passphrase dieser Datei nicht mehr. Es wurde nichts geändert. Gib die Passphrase ein.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer. Nothing was changed. Type the passphrase: it always opens the file.</source>
        <translation>Der Schlüsselbund dieses Desktops antwortet nicht. Es wurde nichts geändert. Gib die Passphrase ein: Sie öffnet die Datei immer.</translation>
    </message>
</context>
<context>
    <name>tryboth::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>tryboth::LettersView</name>
    <message>
        <source>Your answers, side by side</source>
        <translation>Deine Antworten, nebeneinander</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the answer of %1</source>
        <translation>Die Antwort vom %1 löschen</translation>
    </message>
</context>
<context>
    <name>tryboth::LevelChart</name>
    <message>
        <source>Energy by kind of work over time</source>
        <translation>Energie nach Art der Arbeit über die Zeit</translation>
    </message>
    <message>
        <source>%1 level %2 (%3)</source>
        <extracomment>Chart tooltip: a kind of work, its level and its 90 % range: &quot;People level +0.8 (+0.1 to +1.5)&quot;</extracomment>
        <translation>%1: Niveau %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tryboth::LevelTableModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>People ratings</source>
        <translation>Menschen: Einschätzungen</translation>
    </message>
    <message>
        <source>People level</source>
        <translation>Menschen: Niveau</translation>
    </message>
    <message>
        <source>People 90% range</source>
        <translation>Menschen: 90-%-Spanne</translation>
    </message>
    <message>
        <source>Technical ratings</source>
        <translation>Technik: Einschätzungen</translation>
    </message>
    <message>
        <source>Technical level</source>
        <translation>Technik: Niveau</translation>
    </message>
    <message>
        <source>Technical 90% range</source>
        <translation>Technik: 90-%-Spanne</translation>
    </message>
    <message>
        <source>Mixed ratings</source>
        <translation>Gemischt: Einschätzungen</translation>
    </message>
</context>
<context>
    <name>tryboth::LinkDialog</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words of the entry or experiment</source>
        <translation>Wörter des Eintrags oder Experiments</translation>
    </message>
    <message>
        <source>Link an entry or experiment</source>
        <translation>Eintrag oder Experiment verknüpfen</translation>
    </message>
    <message>
        <source>What can be linked</source>
        <translation>Was verknüpft werden kann</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Experiment: %1</translation>
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
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no journal pages were left out.</source>
        <translation>
            <numerusform>%Ln Datei, die keine Journalseite ist, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Dateien, die keine Journalseiten sind, wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Main</name>
    <message>
        <source>Try both, deliberately: an offline journal of what gives you energy.</source>
        <translation>Probier beides, ganz bewusst: ein Offline-Journal darüber, was dir Energie gibt.</translation>
    </message>
    <message>
        <source>Open the example journal, which is not kept.</source>
        <translation>Öffnet das Beispieljournal, das nicht aufgehoben wird.</translation>
    </message>
    <message>
        <source>How many entries the example has.</source>
        <translation>Wie viele Einträge das Beispiel hat.</translation>
    </message>
    <message>
        <source>Write a picture of each page into FOLDER and quit.</source>
        <translation>Schreibt ein Bild jeder Seite nach FOLDER und endet.</translation>
    </message>
    <message>
        <source>Take this for the present, e.g. 2026-11-23T14:15: for pictures.</source>
        <translation>Nimmt dies als Gegenwart, z.&#x202f;B. 2026-11-23T14:15: für Bilder.</translation>
    </message>
    <message>
        <source>Start with the dark look.</source>
        <translation>Beginnt mit dem dunklen Aussehen.</translation>
    </message>
    <message>
        <source>Speak this language this time, e.g. de; en-XA and ar-XB are made up, to see where words are cut off or stay.</source>
        <translation>Spricht diesmal diese Sprache, z.&#x202f;B. de; en-XA und ar-XB sind erfunden, um zu sehen, wo Wörter abgeschnitten sind oder stehen bleiben.</translation>
    </message>
    <message>
        <source>Keep settings, locks and backups in FOLDER and write nothing elsewhere.</source>
        <translation>Hebt Einstellungen, Sperren und Sicherungen in FOLDER auf und schreibt sonst nirgends.</translation>
    </message>
    <message>
        <source>Take pictures of a journal without an entry.</source>
        <translation>Macht Bilder von einem Journal ohne Einträge.</translation>
    </message>
    <message>
        <source>Take pictures of dialogs and the coach’s desk, too.</source>
        <translation>Macht auch Bilder von Dialogen und vom Coach-Schreibtisch.</translation>
    </message>
    <message>
        <source>Journals, desks, shares or replies to open, or files to import.</source>
        <translation>Journale, Schreibtische, Freigaben oder Antworten zum Öffnen, oder Dateien zum Importieren.</translation>
    </message>
    <message>
        <source>Open a small window for one check-in: for a keyboard shortcut of the desktop.</source>
        <translation>Öffnet ein kleines Fenster für einen Eintrag: für ein Tastenkürzel des Desktops.</translation>
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
        <translation>&amp;Freigabe</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Look at the &amp;example</source>
        <translation>Beispiel &amp;ansehen</translation>
    </message>
    <message>
        <source>I &amp;coach others</source>
        <translation>Ich be&amp;gleite andere</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Neuer Schreibtisch…</translation>
    </message>
    <message>
        <source>&amp;Open a desk…</source>
        <translation>Schreibtisch &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for calendars…</source>
        <translation>&amp;Ordner nach Kalendern beobachten…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>Save a cop&amp;y elsewhere…</source>
        <translation>Kopie &amp;woanders speichern…</translation>
    </message>
    <message>
        <source>&amp;Backups and earlier versions</source>
        <translation>Sicherungen &amp;und frühere Fassungen</translation>
    </message>
    <message>
        <source>Passphrase and loc&amp;k</source>
        <translation>Passphrase und Spe&amp;rre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Log an entry</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>Rate what &amp;came in</source>
        <translation>&amp;Hereingekommenes einschätzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Answer the question of the day</source>
        <translation>Frage des Tages &amp;beantworten</translation>
    </message>
    <message>
        <source>&amp;Write a reflection</source>
        <translation>Reflexion s&amp;chreiben</translation>
    </message>
    <message>
        <source>Loo&amp;k back on this week</source>
        <translation>Auf diese Woche &amp;zurückschauen</translation>
    </message>
    <message>
        <source>&amp;Questions of my own…</source>
        <translation>Eigene &amp;Fragen…</translation>
    </message>
    <message>
        <source>What I &amp;did…</source>
        <translation>Was ich &amp;getan habe…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Frühere &amp;Texte…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperiment</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Neues Experiment</translation>
    </message>
    <message>
        <source>From a &amp;template…</source>
        <translation>Aus einer &amp;Vorlage…</translation>
    </message>
    <message>
        <source>Try &amp;both…</source>
        <translation>&amp;Beides probieren…</translation>
    </message>
    <message>
        <source>&amp;Forecasts and what came</source>
        <translation>Vorhersagen &amp;und was kam</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>Answer the five-year &amp;question</source>
        <translation>&amp;Fünf-Jahres-Frage beantworten</translation>
    </message>
    <message>
        <source>Look at your &amp;reasons</source>
        <translation>Deine &amp;Gründe ansehen</translation>
    </message>
    <message>
        <source>Record a &amp;decision</source>
        <translation>&amp;Entscheidung festhalten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this laptop unless you share it.</source>
        <translation>Offline. Nichts verlässt diesen Laptop, wenn du es nicht freigibst.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>&amp;Merge both</source>
        <translation>&amp;Beide zusammenführen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>&amp;Prepare a share…</source>
        <translation>Freigabe &amp;vorbereiten…</translation>
    </message>
    <message>
        <source>&amp;Merge a reply…</source>
        <translation>Antwort &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Namen…</translation>
    </message>
    <message>
        <source>My &amp;key…</source>
        <translation>Mein &amp;Schlüssel…</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
    <message>
        <source>last backup today %1</source>
        <comment>%1 is a time</comment>
        <translation>letzte Sicherung heute %1</translation>
    </message>
    <message>
        <source>last backup %1 %2</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>letzte Sicherung %1 %2</translation>
    </message>
    <message>
        <source>All saved · encrypted · %1</source>
        <translation>Alles gespeichert · verschlüsselt · %1</translation>
    </message>
    <message>
        <source>All saved · not encrypted · %1</source>
        <translation>Alles gespeichert · nicht verschlüsselt · %1</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Wie der Desk&amp;top</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Ü&amp;bliche Schrift</translation>
    </message>
    <message>
        <source>&amp;What is stored, and who can read it</source>
        <translation>Was gespeichert wird und &amp;wer es lesen kann</translation>
    </message>
    <message>
        <source>&amp;About Tryboth</source>
        <translation>&amp;Über Tryboth</translation>
    </message>
    <message>
        <source>About Tryboth</source>
        <translation>Über Tryboth</translation>
    </message>
    <message>
        <source>Tryboth %1: try both, deliberately. An offline journal for engineers who wonder whether to grow people or to take on broader technical work. It keeps what you notice and never tells you who you are.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tryboth %1: Probier beides, ganz bewusst. Ein Offline-Journal für alle im Engineering, die sich fragen, ob sie Menschen wachsen lassen oder breitere technische Arbeit übernehmen wollen. Es hebt auf, was du bemerkst, und sagt dir nie, wer du bist.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Example: what you do here is not kept</source>
        <translation>Beispiel: Was du hier tust, wird nicht aufgehoben</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Another program has changed the file; not merged yet</source>
        <translation>Ein anderes Programm hat die Datei geändert; noch nicht zusammengeführt</translation>
    </message>
    <message>
        <source>One moment: many entries are on their way…</source>
        <translation>Einen Moment: Viele Einträge sind unterwegs…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Hilfe zu dieser &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Words &amp;used here</source>
        <translation>Wörter, die &amp;hier vorkommen</translation>
    </message>
    <message>
        <source>When work ha&amp;rms</source>
        <translation>Wenn Arbeit s&amp;chadet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>Seite &amp;drucken…</translation>
    </message>
    <message>
        <source>Save this page as a pict&amp;ure…</source>
        <translation>Seite als Bild speic&amp;hern…</translation>
    </message>
    <message>
        <source>A period as a book&amp;let…</source>
        <translation>&amp;Zeitraum als Heft…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>G&amp;ehe zu…</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <source>Re&amp;minders and quick check-ins…</source>
        <translation>Erinnerungen und schnelle Ein&amp;träge…</translation>
    </message>
</context>
<context>
    <name>tryboth::MarkdownImport</name>
    <message>
        <source>“%1” has no date in its front matter or name, so it was left out.</source>
        <translation>„%1“ hat kein Datum in Front Matter oder Namen, deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not Markdown were left out.</source>
        <translation>
            <numerusform>%Ln Datei, die kein Markdown ist, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Dateien, die kein Markdown sind, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reflections and what comes after them were left out: Markdown is for reading them. JSON brings them back.</source>
        <translation>Reflexionen und was nach ihnen kommt wurden ausgelassen: Markdown ist zum Lesen. JSON bringt sie zurück.</translation>
    </message>
    <message>
        <source>“%1” stands below no day, so it was left out.</source>
        <translation>„%1“ steht unter keinem Tag und wurde deshalb ausgelassen.</translation>
    </message>
</context>
<context>
    <name>tryboth::MarkdownView</name>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
</context>
<context>
    <name>tryboth::MemoryStep</name>
    <message>
        <source>You have seen the charts of this week already. Rate all the same: it is noted that memory came second.</source>
        <translation>Du hast die Diagramme dieser Woche schon gesehen. Schätze trotzdem ein: Es wird vermerkt, dass die Erinnerung danach kam.</translation>
    </message>
    <message>
        <source>People work left me, from drained to energised</source>
        <translation>Nach der Arbeit mit Menschen war ich, von ausgelaugt bis belebt</translation>
    </message>
    <message>
        <source>Technical work left me, from drained to energised</source>
        <translation>Nach der technischen Arbeit war ich, von ausgelaugt bis belebt</translation>
    </message>
    <message>
        <source>People work left me</source>
        <translation>Nach der Arbeit mit Menschen war ich</translation>
    </message>
    <message>
        <source>Technical work left me</source>
        <translation>Nach der technischen Arbeit war ich</translation>
    </message>
</context>
<context>
    <name>tryboth::Migrations</name>
    <message>
        <source>A file that belongs to Tryboth is missing. Nothing was changed. Install Tryboth again.</source>
        <translation>Eine Datei, die zu Tryboth gehört, fehlt. Es wurde nichts geändert. Installiere Tryboth neu.</translation>
    </message>
    <message>
        <source>This file is a database, but not a Tryboth journal. Nothing was changed. Choose another file.</source>
        <translation>Diese Datei ist eine Datenbank, aber kein Tryboth-Journal. Es wurde nichts geändert. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Tryboth (format %1; this one knows up to %2). Nothing was changed. Open it with the newer program.</source>
        <translation>Dieses Journal wurde von einem neueren Tryboth geschrieben (Format %1; dieses kennt bis %2). Es wurde nichts geändert. Öffne es mit dem neueren Programm.</translation>
    </message>
</context>
<context>
    <name>tryboth::MindStep</name>
    <message>
        <source>Did it occur?</source>
        <translation>Ist es eingetreten?</translation>
    </message>
    <message>
        <source>It did</source>
        <extracomment>did what would change one&apos;s mind occur?</extracomment>
        <translation>Ja, ist es</translation>
    </message>
    <message>
        <source>It did not</source>
        <extracomment>did what would change one&apos;s mind occur?</extracomment>
        <translation>Nein, ist es nicht</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Kann ich nicht sagen</translation>
    </message>
    <message>
        <source>Before you began, you wrote that this would change your mind:</source>
        <translation>Vor dem Beginn hast du geschrieben, dass dich das umstimmen würde:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>one&apos;s own words, quoted</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>tryboth::MiniDiaryImport</name>
    <message>
        <source>“%1” is not a day, so its entry was left out.</source>
        <translation>„%1“ ist kein Tag, deshalb wurde der Eintrag ausgelassen.</translation>
    </message>
</context>
<context>
    <name>tryboth::MinutesField</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes, such as 45, 1h, 1:30 or 1h30. Arrow up and down change it by 5.</source>
        <translation>Minuten, etwa 45, 1h, 1:30 oder 1h30. Pfeil hoch und runter ändern um 5.</translation>
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
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, has entries</source>
        <extracomment>%1 is a day: &quot;Monday, 23 November, has entries&quot;</extracomment>
        <translation>%1, hat Einträge</translation>
    </message>
    <message>
        <source>%1, no entries</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1, keine Einträge</translation>
    </message>
</context>
<context>
    <name>tryboth::MonthCard</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
</context>
<context>
    <name>tryboth::MoodDialog</name>
    <message>
        <source>What the moods mean</source>
        <translation>Was die Stimmungen bedeuten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a mood and how many entries have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Diese &amp;nehmen</translation>
    </message>
    <message>
        <source>These are the names for moods in the file. Give each the energy it means to you; one without a number stays a word in the note. The next import knows what you choose.</source>
        <translation>Das sind die Namen für Stimmungen in der Datei. Gib jeder die Energie, die sie für dich bedeutet; eine ohne Zahl bleibt ein Wort in der Notiz. Der nächste Import weiß, was du wählst.</translation>
    </message>
    <message>
        <source>Energy of the mood %1</source>
        <translation>Energie der Stimmung %1</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>for a mood</comment>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, what it means</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tryboth::NamesDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sara Kovács</source>
        <translation>Sara Kovács</translation>
    </message>
    <message>
        <source>Other spellings, with commas between</source>
        <translation>Andere Schreibweisen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Sári, skovacs</source>
        <translation>Sári, skovacs</translation>
    </message>
    <message>
        <source>What stands in</source>
        <translation>Was dafür steht</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Von der Liste &amp;nehmen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names on the list</source>
        <translation>Namen auf der Liste</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Names on this list are replaced in what you share, with their parts, initials and possessives. The list itself never leaves this journal.</source>
        <translation>Namen auf dieser Liste werden in dem ersetzt, was du freigibst, mit ihren Teilen, Initialen und Genitiven. Die Liste selbst verlässt dieses Journal nie.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Another name</source>
        <translation>Weiterer N&amp;ame</translation>
    </message>
    <message>
        <source>Keep a name</source>
        <translation>Einen Namen behalten</translation>
    </message>
    <message>
        <source>Take a name off the list</source>
        <translation>Einen Namen von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>tryboth::NewPassphraseFields</name>
    <message>
        <source>Twelve characters or more are advised. Four or five words that do not belong together hold out long and are easy to keep.</source>
        <translation>Zwölf Zeichen oder mehr sind ratsam. Vier oder fünf Wörter, die nicht zusammengehören, halten lange stand und sind leicht zu behalten.</translation>
    </message>
    <message>
        <source>Short: a machine may guess it. Twelve characters or more are advised.</source>
        <translation>Kurz: Eine Maschine könnte sie erraten. Zwölf Zeichen oder mehr sind ratsam.</translation>
    </message>
    <message>
        <source>Weak: a machine may guess it. Another word or two would help.</source>
        <translation>Schwach: Eine Maschine könnte sie erraten. Ein oder zwei weitere Wörter würden helfen.</translation>
    </message>
    <message>
        <source>Fair: guessing it would be expensive. Another word makes it strong.</source>
        <translation>Mittel: Sie zu erraten wäre teuer. Ein weiteres Wort macht sie stark.</translation>
    </message>
    <message>
        <source>Strong, unless it is a sentence that others know.</source>
        <translation>Stark, wenn es kein Satz ist, den andere kennen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Neue Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>There is no passphrase yet. Nothing was changed. Type one, twice.</source>
        <translation>Es gibt noch keine Passphrase. Es wurde nichts geändert. Gib eine ein, zweimal.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed. Type the passphrase once more.</source>
        <translation>Die beiden sind nicht gleich. Es wurde nichts geändert. Gib die Passphrase noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>tryboth::NewThings</name>
    <message>
        <source>kinds of work</source>
        <translation>Arten der Arbeit</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>gespeicherte Suchen</translation>
    </message>
    <message>
        <source>choices of earlier imports</source>
        <translation>Auswahlen früherer Importe</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>planned sessions</source>
        <translation>geplante Termine</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Rückschauen</translation>
    </message>
    <message>
        <source>amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>notes on days</source>
        <translation>Notizen zu Tagen</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>second looks</source>
        <translation>zweite Blicke</translation>
    </message>
    <message>
        <source>questions of one’s own</source>
        <translation>eigene Fragen</translation>
    </message>
    <message>
        <source>five-year answers</source>
        <translation>Fünf-Jahres-Antworten</translation>
    </message>
    <message>
        <source>five-year questions put off</source>
        <translation>aufgeschobene Fünf-Jahres-Fragen</translation>
    </message>
    <message>
        <source>looks at reasons</source>
        <translation>Blicke auf Gründe</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>signs to turn back</source>
        <translation>Anzeichen zum Umkehren</translation>
    </message>
    <message>
        <source>reviews of decisions</source>
        <translation>Rückschauen auf Entscheidungen</translation>
    </message>
    <message>
        <source>coaches</source>
        <translation>Coaches</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>names to replace</source>
        <translation>zu ersetzende Namen</translation>
    </message>
    <message>
        <source>words that are no names</source>
        <translation>Wörter, die keine Namen sind</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing such as &quot;experiments&quot;, %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::NotesPane</name>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>A note for yourself…</source>
        <translation>Eine Notiz für dich selbst…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note on today’s sess&amp;ion</source>
        <translation>Notiz zum heutigen &amp;Gespräch</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <comment>%1 is a date</comment>
        <translation>Gespräch vom %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>Delete a private note</source>
        <translation>Private Notiz löschen</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Private Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>tryboth::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tryboth::OccurredButtons</name>
    <message>
        <source>Did it occur? %1</source>
        <translation>Ist es eingetreten? %1</translation>
    </message>
    <message>
        <source>It occurred</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>Es ist eingetreten</translation>
    </message>
    <message>
        <source>It did not</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>Nein, ist es nicht</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>Nicht zu sagen</translation>
    </message>
</context>
<context>
    <name>tryboth::Open</name>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Tryboth has no backup of it on this machine. Get the file again from where it came, or from a backup of your own.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht öffnen. Es wurde nichts geändert. Tryboth hat auf diesem Gerät keine Sicherung davon. Hol die Datei noch einmal von dort, wo sie herkam, oder aus einer eigenen Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Open its one backup, which is in %2.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht öffnen. Es wurde nichts geändert. Öffne seine einzige Sicherung, sie liegt in %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Open the newest of its %2 backups, which are in %3.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht öffnen. Es wurde nichts geändert. Öffne die neueste seiner %2 Sicherungen, sie liegen in %3.</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is no journal in it. Nothing was changed. Choose another file, or open a backup.</source>
        <translation>„%1“ ist leer, deshalb ist kein Journal darin. Es wurde nichts geändert. Wähle eine andere Datei, oder öffne eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is not a Tryboth journal. Nothing was changed. Choose another file; if it was one, open a backup.</source>
        <translation>„%1“ ist kein Tryboth-Journal. Es wurde nichts geändert. Wähle eine andere Datei; wenn es eines war, öffne eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Nothing was changed. Type its passphrase, or open it with its recovery key.</source>
        <translation>„%1“ ist versiegelt. Es wurde nichts geändert. Gib die Passphrase ein, oder öffne es mit seinem Wiederherstellungsschlüssel.</translation>
    </message>
</context>
<context>
    <name>tryboth::OptionsBox</name>
    <message>
        <source>Add an option</source>
        <translation>Möglichkeit hinzufügen</translation>
    </message>
    <message>
        <source>Choose this for now</source>
        <translation>Diese vorerst wählen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Möglichkeit %1</translation>
    </message>
    <message>
        <source>What you could do</source>
        <translation>Was du tun könntest</translation>
    </message>
    <message>
        <source>For option %1</source>
        <translation>Für Möglichkeit %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against option %1</source>
        <translation>Gegen Möglichkeit %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose “%1” for now</source>
        <translation>„%1“ vorerst wählen</translation>
    </message>
</context>
<context>
    <name>tryboth::OutcomeStep</name>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Was mich überrascht hat</translation>
    </message>
    <message>
        <source>Would I do it again?</source>
        <translation>Würde ich es wieder tun?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>would I do it again?</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>would I do it again?</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>would I do it again?</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was nun?</translation>
    </message>
</context>
<context>
    <name>tryboth::OutsideDialog</name>
    <message>
        <source>&amp;Remind me when a day has no entry yet, at</source>
        <translation>An einem Tag ohne Eintrag &amp;erinnern um</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Ein Symbol im &amp;Infobereich zeigen</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Tryboth in the tray</source>
        <translation>&amp;Beim Schließen des Fensters bleibt Tryboth im Infobereich</translation>
    </message>
    <message>
        <source>Reminders and quick check-ins</source>
        <translation>Erinnerungen und schnelle Einträge</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Zeit der Erinnerung</translation>
    </message>
    <message>
        <source>Only while Tryboth runs with this journal. A notification of the desktop asks once; it says nothing of what you write, and nothing counts the days without an entry. A time that passes while the computer sleeps is let go.</source>
        <translation>Nur, solange Tryboth mit diesem Journal läuft. Eine Benachrichtigung des Desktops fragt einmal; sie sagt nichts von dem, was du schreibst, und nichts zählt die Tage ohne Eintrag. Eine Zeit, die vergeht, während der Computer schläft, wird ausgelassen.</translation>
    </message>
    <message>
        <source>A click on the icon opens a small window for one check-in. Without a window the journal stays open, and locks when you said it should.</source>
        <translation>Ein Klick auf das Symbol öffnet ein kleines Fenster für einen Eintrag. Ohne Fenster bleibt das Journal offen und sperrt sich, wann du es gesagt hast.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no icon to show.</source>
        <translation>Dieser Desktop hat keinen Infobereich, deshalb gibt es kein Symbol zu zeigen.</translation>
    </message>
    <message>
        <source>Command for a check-in</source>
        <translation>Befehl für einen Eintrag</translation>
    </message>
    <message>
        <source>For a key that works everywhere, give this command to the keyboard settings of your desktop:</source>
        <translation>Für eine Taste, die überall gilt, gib diesen Befehl in den Tastatureinstellungen deines Desktops ein:</translation>
    </message>
</context>
<context>
    <name>tryboth::OwnPrompt</name>
    <message>
        <source>The question is empty. Nothing was changed. Write a question.</source>
        <translation>Die Frage ist leer. Es wurde nichts geändert. Schreibe eine Frage.</translation>
    </message>
    <message>
        <source>A question holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Eine Frage fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A question is about people, about technical work or about neither. Nothing was changed.</source>
        <translation>Eine Frage betrifft Menschen, technische Arbeit oder keines von beiden. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::OwnPromptsDialog</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Questions of my own</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>Worum es in der Frage geht</translation>
    </message>
    <message>
        <source>Either</source>
        <extracomment>what a question is about: neither people nor technical work</extracomment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They take their turn among the others on Today.</source>
        <translation>Sie kommen unter Heute an die Reihe, zwischen den anderen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>A new question</source>
        <extracomment>the first line of a list of questions</extracomment>
        <translation>Eine neue Frage</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
</context>
<context>
    <name>tryboth::PackedItems</name>
    <message>
        <source>The items of a share on this desk cannot be read. Nothing was changed. Open a backup of the desk, or ask your client to share them once more.</source>
        <translation>Die Teile einer Freigabe auf diesem Schreibtisch lassen sich nicht lesen. Es wurde nichts geändert. Öffne eine Sicherung des Schreibtischs, oder bitte die Person, sie noch einmal freizugeben.</translation>
    </message>
</context>
<context>
    <name>tryboth::PagePaper</name>
    <message>
        <source>The page could not be saved as %1. Nothing was changed there. Choose another folder or free some space, then save again.</source>
        <translation>Die Seite konnte nicht als %1 gespeichert werden. Dort wurde nichts geändert. Wähle einen anderen Ordner oder schaffe Platz und speichere dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a sheet of paper and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A page is saved as a .png or .pdf file, and %1 is neither. Nothing was written. Give it another ending.</source>
        <translation>Eine Seite wird als .png- oder .pdf-Datei gespeichert, und %1 ist keins von beiden. Es wurde nichts geschrieben. Gib ihr eine andere Endung.</translation>
    </message>
</context>
<context>
    <name>tryboth::Pair</name>
    <message>
        <source>The question of a pair holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Die Frage eines Paars fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A pair needs two different experiments. Nothing was changed.</source>
        <translation>Ein Paar braucht zwei verschiedene Experimente. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::PairChanges</name>
    <message>
        <source>Weeks can only alternate where both experiments can be put down at any time. Choose side by side; nothing was changed.</source>
        <translation>Wochen können nur abwechseln, wo sich beide Experimente jederzeit weglegen lassen. Wähle nebeneinander; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Alternating weeks need the same dates for both, and an even number of whole weeks. Nothing was changed.</source>
        <translation>Abwechselnde Wochen brauchen für beide dieselben Daten und eine gerade Zahl ganzer Wochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed.</source>
        <translation>Dieses Experiment ist nicht mehr im Journal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Pair experiments</source>
        <translation>Experimente zum Paar machen</translation>
    </message>
    <message>
        <source>Release pair</source>
        <translation>Paar auflösen</translation>
    </message>
</context>
<context>
    <name>tryboth::PairDesign</name>
    <message>
        <source>What gives way?</source>
        <translation>Was fällt dafür weg?</translation>
    </message>
    <message>
        <source>A sentence; you may leave it empty</source>
        <translation>Ein Satz; du kannst es leer lassen</translation>
    </message>
    <message>
        <source>Question to compare on</source>
        <translation>Frage für den Vergleich</translation>
    </message>
    <message>
        <source>For example: after which of the two do I want to begin the next one?</source>
        <translation>Zum Beispiel: Nach welchem der beiden möchte ich das nächste beginnen?</translation>
    </message>
    <message>
        <source>Go on to the two designs</source>
        <translation>Weiter zu den zwei Entwürfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a matched pair of templates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Any two of my choice</source>
        <translation>Zwei meiner Wahl</translation>
    </message>
    <message>
        <source>%1 (my idea)</source>
        <translation>%1 (meine Idee)</translation>
    </message>
    <message>
        <source>Make room: %1</source>
        <extracomment>a step of what one will do; %1 is one&apos;s own words</extracomment>
        <translation>Platz schaffen: %1</translation>
    </message>
    <message>
        <source>A pair needs a people and a technical experiment. Choose both.</source>
        <translation>Ein Paar braucht ein Experiment mit Menschen und ein technisches. Wähle beide.</translation>
    </message>
    <message>
        <source>The first day lies in the past. Choose today or later.</source>
        <translation>Der erste Tag liegt in der Vergangenheit. Wähle heute oder später.</translation>
    </message>
    <message>
        <source>Write the question that you will compare the two on.</source>
        <translation>Schreibe die Frage, nach der du die beiden vergleichen willst.</translation>
    </message>
    <message>
        <source>Both need the same number of weeks. Choose an even number.</source>
        <translation>Beide brauchen gleich viele Wochen. Wähle eine gerade Zahl.</translation>
    </message>
    <message>
        <source>A matched pair</source>
        <translation>Ein passendes Paar</translation>
    </message>
    <message>
        <source>The people experiment</source>
        <translation>Das Experiment mit Menschen</translation>
    </message>
    <message>
        <source>The technical experiment</source>
        <translation>Das technische Experiment</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Welche zwei</translation>
    </message>
    <message>
        <source>beside</source>
        <comment>between two experiments</comment>
        <translation>neben</translation>
    </message>
    <message>
        <source>How the two lie in time</source>
        <translation>Wie die beiden in der Zeit liegen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Weeks in all</source>
        <translation>Wochen insgesamt</translation>
    </message>
    <message>
        <source>How they lie in time</source>
        <translation>Lage in der Zeit</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>&quot;from 23/11/2026 for 6 weeks&quot;</extracomment>
        <translation>ab</translation>
    </message>
    <message>
        <source>for</source>
        <comment>a number of weeks follows</comment>
        <translation>für</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>a number stands before it</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Room and question</source>
        <translation>Platz und Frage</translation>
    </message>
    <message>
        <source>The question to compare the two on</source>
        <translation>Die Frage, nach der die beiden verglichen werden</translation>
    </message>
    <message>
        <source>What gives way? It becomes a step of both plans</source>
        <translation>Was fällt dafür weg? Es wird ein Schritt in beiden Plänen</translation>
    </message>
</context>
<context>
    <name>tryboth::PairPlan</name>
    <message>
        <source>The order was drawn for %1 weeks. Choose a last day that keeps them; nothing was changed.</source>
        <translation>Die Reihenfolge wurde für %1 Wochen ausgelost. Wähle einen letzten Tag, der sie beibehält; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The weeks of the two alternate, and the other one is sealed. Choose the same first day; nothing was changed.</source>
        <translation>Die Wochen der beiden wechseln sich ab, und das andere ist versiegelt. Wähle denselben ersten Tag; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::PairSentence</name>
    <message>
        <source>%1 pairs cannot answer this, whatever the numbers say: even %1 out of %1 happens by luck in 1 of %2 lotteries.</source>
        <translation>%1 Paare können das nicht beantworten, was die Zahlen auch sagen: Selbst %1 von %1 kommt zufällig bei 1 von %2 Losen vor.</translation>
    </message>
    <message>
        <source>In %1 of %2 week pairs the people week was the more energising one; on average by %3 points (plausible range %4 to %5). If it made no difference at all, a result this lopsided would come up in about %6 of 100 such lotteries.</source>
        <translation>In %1 von %2 Wochenpaaren gab die Woche mit Menschen mehr Energie; im Mittel um %3 Punkte (plausible Spanne %4 bis %5). Würde es gar nichts ausmachen, käme ein so einseitiges Ergebnis bei etwa %6 von 100 solchen Losen vor.</translation>
    </message>
    <message>
        <source>In %1 of %2 week pairs the technical week was the more energising one; on average by %3 points (plausible range %4 to %5). If it made no difference at all, a result this lopsided would come up in about %6 of 100 such lotteries.</source>
        <translation>In %1 von %2 Wochenpaaren gab die Woche mit Technik mehr Energie; im Mittel um %3 Punkte (plausible Spanne %4 bis %5). Würde es gar nichts ausmachen, käme ein so einseitiges Ergebnis bei etwa %6 von 100 solchen Losen vor.</translation>
    </message>
    <message>
        <source>“%1” left you %2 points more energised than “%3” (plausible range %4 to %5). A random day of it beat a random day of the other %6 times in 100. Which came when was not drawn by lot.</source>
        <translation>„%1“ gab dir %2 Punkte mehr Energie als „%3“ (plausible Spanne %4 bis %5). Ein zufälliger Tag daraus lag %6-mal von 100 über einem zufälligen Tag des anderen. Was wann kam, wurde nicht ausgelost.</translation>
    </message>
    <message>
        <source>Left out because a week of it has no rating: pair %1.</source>
        <translation>Ausgelassen, weil eine Woche davon keine Einschätzung hat: Paar %1.</translation>
    </message>
    <message>
        <source>One of the two was stopped early. The other goes on alone, and nothing is compared.</source>
        <translation>Eines der beiden wurde früher beendet. Das andere geht allein weiter, und nichts wird verglichen.</translation>
    </message>
    <message>
        <source>One side got no time, so there is nothing to compare.</source>
        <translation>Eine Seite hat keine Zeit bekommen, deshalb gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The two differ, but your ratings were moving the same way all along; a steady trend alone would explain at least half of it.</source>
        <translation>Die beiden unterscheiden sich, aber deine Einschätzungen bewegten sich die ganze Zeit in dieselbe Richtung; ein stetiger Verlauf allein würde mindestens die Hälfte davon erklären.</translation>
    </message>
    <message>
        <source>“%1”, beside the other: %2</source>
        <extracomment>%1 the title of the people experiment; %2 a verdict such as &quot;Clearly more energising.&quot;</extracomment>
        <translation>„%1“, neben dem anderen: %2</translation>
    </message>
    <message>
        <source>The two took unequal time: %1 minutes against %2. Bear this in mind when you compare them.</source>
        <translation>Die beiden brauchten ungleich viel Zeit: %1 Minuten gegenüber %2. Denk daran, wenn du sie vergleichst.</translation>
    </message>
    <message>
        <source>One pair cannot answer this, whatever the numbers say.</source>
        <translation>Ein Paar kann das nicht beantworten, was die Zahlen auch sagen.</translation>
    </message>
    <message>
        <source>A first look only — too few pairs have ratings in both of their weeks.</source>
        <translation>Nur ein erster Blick – zu wenige Paare haben Einschätzungen in beiden Wochen.</translation>
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
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Settings · %1</source>
        <extracomment>where a setting is found: %1 is the section of the settings</extracomment>
        <translation>Einstellungen · %1</translation>
    </message>
    <message>
        <source>Shortcuts: the keys of actions</source>
        <translation>Tastenkürzel: die Tasten der Aktionen</translation>
    </message>
    <message>
        <source>Looked at again on %1</source>
        <translation>Noch einmal angesehen am %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
</context>
<context>
    <name>tryboth::PassphraseDialog</name>
    <message>
        <source>A passphrase for your journal</source>
        <translation>Eine Passphrase für dein Journal</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Neue Passphrase wählen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <translation>Mit dem Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>With a passphrase the file is encrypted: nobody can read it without. Nobody can recover it for you either, not even we. You can make a recovery sheet afterwards.</source>
        <translation>Mit einer Passphrase ist die Datei verschlüsselt: Ohne sie kann niemand sie lesen. Wiederherstellen kann sie auch niemand für dich, nicht einmal wir. Danach kannst du ein Wiederherstellungsblatt machen.</translation>
    </message>
    <message>
        <source>Without a passphrase the file is not encrypted: whoever can read your files can read your journal, and it cannot be locked. Backups made until now stay encrypted.</source>
        <translation>Ohne Passphrase ist die Datei nicht verschlüsselt: Wer deine Dateien lesen kann, kann dein Journal lesen, und es lässt sich nicht sperren. Bisherige Sicherungen bleiben verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Start with this passphrase</source>
        <translation>&amp;Mit dieser Passphrase beginnen</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>Passphrase &amp;festlegen</translation>
    </message>
    <message>
        <source>&amp;Use the new passphrase</source>
        <translation>Neue Passphrase &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove passphrase</source>
        <translation>Passphrase &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Use the keyring</source>
        <translation>&amp;Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase</source>
        <translation>&amp;Jetzige Passphrase</translation>
    </message>
    <message>
        <source>&amp;Let this desktop’s keyring unlock it, too</source>
        <translation>Auch den Sch&amp;lüsselbund dieses Desktops entsperren lassen</translation>
    </message>
    <message>
        <source>Without one, whoever can read your files can read your journal: an administrator, a backup service, a thief of this computer. You can set one at any time.</source>
        <translation>Ohne eine kann jeder Mensch dein Journal lesen, der deine Dateien lesen kann: wer den Computer verwaltet, ein Sicherungsdienst, wer ihn stiehlt. Du kannst jederzeit eine festlegen.</translation>
    </message>
    <message>
        <source>Start &amp;without</source>
        <translation>&amp;Ohne beginnen</translation>
    </message>
    <message>
        <source>Only &amp;read</source>
        <translation>N&amp;ur lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Whoever uses your account on this computer while you are logged in can then open this file without the passphrase. Keep the passphrase all the same: a keyring can be lost.</source>
        <translation>Wer dein Konto auf diesem Computer benutzt, während du angemeldet bist, kann diese Datei dann ohne Passphrase öffnen. Behalte die Passphrase trotzdem: Ein Schlüsselbund kann verloren gehen.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the file. Backups made until now still open with the one they were made with. The recovery sheet stays valid.</source>
        <translation>Von jetzt an öffnet die neue Passphrase die Datei. Bisherige Sicherungen öffnen sich weiter mit der, mit der sie gemacht wurden. Das Wiederherstellungsblatt bleibt gültig.</translation>
    </message>
    <message>
        <source>The recovery key has opened the file. Choose a new passphrase to go on writing; until then it can only be read.</source>
        <translation>Der Wiederherstellungsschlüssel hat die Datei geöffnet. Wähle eine neue Passphrase, um weiterzuschreiben; bis dahin kann sie nur gelesen werden.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a copy of the passphrase and unlocks the file with it. </source>
        <translation>Der Schlüsselbund dieses Desktops hebt eine Kopie der Passphrase auf und entsperrt die Datei damit. </translation>
    </message>
    <message>
        <source>This desktop runs no keyring that answers, so only the passphrase and a recovery key unlock the file.</source>
        <translation>Auf diesem Desktop läuft kein Schlüsselbund, der antwortet, deshalb entsperren nur die Passphrase und ein Wiederherstellungsschlüssel die Datei.</translation>
    </message>
</context>
<context>
    <name>tryboth::PassphraseStep</name>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Without one, whoever can read your files can read your journal: an administrator, a backup service, a thief of this computer. You can set one at any time.</source>
        <translation>Ohne eine kann jeder Mensch dein Journal lesen, der deine Dateien lesen kann: wer den Computer verwaltet, ein Sicherungsdienst, wer ihn stiehlt. Du kannst jederzeit eine festlegen.</translation>
    </message>
</context>
<context>
    <name>tryboth::PdfExport</name>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>Das Schreiben wurde angehalten. Nichts blieb zurück.</translation>
    </message>
</context>
<context>
    <name>tryboth::PersonAlias</name>
    <message>
        <source>A name and what stands in for it are both needed. Type them; nothing was changed.</source>
        <translation>Ein Name und was dafür steht, beides wird gebraucht. Gib sie ein; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A name holds at most %1 characters, and there are at most %2 spellings of it. Shorten them; nothing was changed.</source>
        <translation>Ein Name fasst höchstens %1 Zeichen, und es gibt höchstens %2 Schreibweisen davon. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Colleague %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>tryboth::PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tryboth::PictureTour</name>
    <message>
        <source>Please begin with the retro.</source>
        <translation>Bitte beginne mit der Retro.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Is there room on the disk?</source>
        <translation>Das Bild „%1“ lässt sich nicht schreiben. Ist auf dem Datenträger noch Platz?</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Freigabe öffnen</translation>
    </message>
    <message>
        <source>Client A</source>
        <translation>Person A</translation>
    </message>
</context>
<context>
    <name>tryboth::PlaceField</name>
    <message>
        <source>&amp;Open what is there</source>
        <translation>&amp;Öffnen, was da ist</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>&amp;Woanders…</translation>
    </message>
    <message>
        <source>Choose another place for the journal</source>
        <translation>Einen anderen Ort für das Journal wählen</translation>
    </message>
    <message>
        <source>Your journal will be the file “%1” in %2.</source>
        <comment>%1 is a file, %2 a folder</comment>
        <translation>Dein Journal wird die Datei „%1“ in %2.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was changed. Open it, or choose another place.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Es wurde nichts geändert. Öffne sie, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>This folder looks as if %1 copies it elsewhere. Whoever runs that sees when and how much you write, and without a passphrase every word. A folder that stays on this computer is safer.</source>
        <comment>%1 is a service such as Dropbox</comment>
        <translation>Dieser Ordner sieht so aus, als ob %1 ihn anderswohin kopiert. Wer das betreibt, sieht, wann und wie viel du schreibst, und ohne Passphrase jedes Wort. Ein Ordner, der auf diesem Computer bleibt, ist sicherer.</translation>
    </message>
    <message>
        <source>This folder lies on another machine. Whoever looks after it sees when and how much you write, and without a passphrase every word; and without the network you cannot write. A folder on this computer is safer.</source>
        <translation>Dieser Ordner liegt auf einem anderen Gerät. Wer es betreut, sieht, wann und wie viel du schreibst, und ohne Passphrase jedes Wort; und ohne das Netz kannst du nicht schreiben. Ein Ordner auf diesem Computer ist sicherer.</translation>
    </message>
</context>
<context>
    <name>tryboth::Plist</name>
    <message>
        <source>it is no property list, or it breaks off (line %1)</source>
        <translation>es ist keine Property List, oder sie bricht ab (Zeile %1)</translation>
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
        <translation>Ein Moment für einen Eintrag, wenn du magst.</translation>
    </message>
    <message>
        <source>Log something</source>
        <translation>Etwas eintragen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
</context>
<context>
    <name>tryboth::ProblemList</name>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed.</source>
        <translation>
            <numerusform>%Ln weiteres Problem ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Probleme sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::QrPicture</name>
    <message>
        <source>The text above as a QR code</source>
        <translation>Der Text oben als QR-Code</translation>
    </message>
</context>
<context>
    <name>tryboth::QuestionBankDialog</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>Offered by what is seen</source>
        <translation>Angeboten nach dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>A question is copied into the plan. What is seen is an offer, never a diagnosis.</source>
        <translation>Eine Frage wird in den Plan kopiert. Was zu sehen ist, ist ein Angebot, nie eine Diagnose.</translation>
    </message>
    <message>
        <source>Fits any time.</source>
        <translation>Passt jederzeit.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <comment>a list</comment>
        <translation>Zu sehen: %1.</translation>
    </message>
    <message>
        <source>Care: %1</source>
        <comment>when to leave a question</comment>
        <translation>Mit Bedacht: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietCard</name>
    <message>
        <source>For a quiet moment</source>
        <translation>Für einen ruhigen Moment</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietMoment</name>
    <message>
        <source>Weekly reflection, %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>Wochenreflexion, %1</translation>
    </message>
    <message>
        <source>Look back on “%1”</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Auf „%1“ zurückschauen</translation>
    </message>
    <message>
        <source>A second look at “%1”</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Ein zweiter Blick auf „%1“</translation>
    </message>
    <message>
        <source>Some work with people from two months ago, looked at again</source>
        <translation>Etwas Arbeit mit Menschen von vor zwei Monaten, noch einmal angesehen</translation>
    </message>
    <message>
        <source>“%1”, looked at again</source>
        <translation>„%1“, noch einmal angesehen</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietQuestion</name>
    <message>
        <source>Not today</source>
        <extracomment>button beside the quiet question of the day: it goes away for today</extracomment>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Questions of my own…</source>
        <translation>Eigene Fragen…</translation>
    </message>
    <message>
        <source>A quiet question for today: %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>Eine ruhige Frage für heute: %1</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Change the answer to: %1</source>
        <translation>Die Antwort ändern auf: %1</translation>
    </message>
    <message>
        <source>Answer the question: %1</source>
        <translation>Die Frage beantworten: %1</translation>
    </message>
    <message>
        <source>There is no question for today any more. Tomorrow brings another one.</source>
        <translation>Für heute gibt es keine Frage mehr. Morgen kommt eine andere.</translation>
    </message>
    <message>
        <source>Kept among your reflections. Undo with %1.</source>
        <translation>Bei deinen Reflexionen aufgehoben. Rückgängig mit %1.</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietStrip</name>
    <message>
        <source>Dismiss</source>
        <extracomment>takes a message away</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>tryboth::RatingDetails</name>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>%Ln Zeichen übrig</numerusform>
            <numerusform>%Ln Zeichen übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln Zeichen zu viel</numerusform>
            <numerusform>%Ln Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>While doing it I was</source>
        <extracomment>question before the engagement scale</extracomment>
        <translation>Während ich es tat, war ich</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>before &quot;My choice&quot;, &quot;Asked&quot;, &quot;Required&quot;</extracomment>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>which experiment&apos;s session an entry belongs to</extracomment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>the day and time of an entry</extracomment>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>tryboth::RatingRow</name>
    <message>
        <source>Check-in</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, if you like</source>
        <translation>Titel, wenn du magst</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>opens the parts of a check-in that are seldom needed</extracomment>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Mehr zu diesem Eintrag</translation>
    </message>
    <message>
        <source>This left me</source>
        <extracomment>before the energy scale: &quot;This left me drained … energised&quot;</extracomment>
        <translation>Danach war ich</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>names of keys on the keyboard</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>keeps the changes to an entry, or logs a new one</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>last %1: %2</source>
        <extracomment>%1 is a kind of work, %2 its latest rating: &quot;last pairing: +1&quot;</extracomment>
        <translation>zuletzt %1: %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet: say first what you did.</source>
        <translation>Noch nichts eingetragen: Sag zuerst, was du gemacht hast.</translation>
    </message>
    <message>
        <source>Nothing was logged yet: “%1” is no length of time from 1 to 1440 minutes. Write it as 45, 1h or 1:30, or leave it empty.</source>
        <translation>Noch nichts eingetragen: „%1“ ist keine Dauer von 1 bis 1440 Minuten. Schreibe sie als 45, 1h oder 1:30, oder lass sie leer.</translation>
    </message>
    <message>
        <source>Nothing was logged yet: choose whether this was people work, technical work or mixed.</source>
        <translation>Noch nichts eingetragen: Wähle, ob es Arbeit mit Menschen, technische oder gemischte Arbeit war.</translation>
    </message>
</context>
<context>
    <name>tryboth::RawStatement</name>
    <message>
        <source>The journal could not be read or changed. Nothing was changed. Try again, or open a backup.</source>
        <translation>Das Journal konnte nicht gelesen oder geändert werden. Es wurde nichts geändert. Versuche es noch einmal, oder öffne eine Sicherung.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonExperiment</name>
    <message>
        <source>If this is so: “%1”, then I expect that …</source>
        <extracomment>the beginning of an expectation, which its author completes</extracomment>
        <translation>Wenn das so ist: „%1“, dann erwarte ich, dass …</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsCheck</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Eine Antwort fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A reason is rated with one of five words, or not at all. Choose one; nothing was changed.</source>
        <translation>Ein Grund wird mit einem von fünf Wörtern eingeschätzt oder gar nicht. Wähle eines; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This look at your reasons has no valid date. Nothing was changed.</source>
        <translation>Dieser Blick auf deine Gründe hat kein gültiges Datum. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsSequence</name>
    <message>
        <source>To the next part</source>
        <translation>Zum nächsten Teil</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>What you do with it</source>
        <translation>Was du daraus machst</translation>
    </message>
    <message>
        <source>Design the experiment…</source>
        <translation>Das Experiment entwerfen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a part</extracomment>
        <translation>Teil %1 von %2 · %3</translation>
    </message>
    <message>
        <source>A small test: %1</source>
        <extracomment>what follows is a small thing to try</extracomment>
        <translation>Ein kleiner Versuch: %1</translation>
    </message>
    <message>
        <source>Open the experiment</source>
        <translation>Das Experiment öffnen</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsSummary</name>
    <message>
        <source>Which look at your reasons</source>
        <translation>Welcher Blick auf deine Gründe</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a reason and how true it is: %1 its text, %2 &quot;mostly true&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what you said to “%1”</source>
        <translation>Ändern, was du zu „%1“ gesagt hast</translation>
    </message>
    <message>
        <source>Open the experiment</source>
        <translation>Das Experiment öffnen</translation>
    </message>
    <message>
        <source>Make an experiment of it…</source>
        <translation>Daraus ein Experiment machen…</translation>
    </message>
</context>
<context>
    <name>tryboth::RecentList</name>
    <message>
        <source>Go on with</source>
        <translation>Weitermachen mit</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>not in %1 any more</source>
        <translation>nicht mehr in %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 von dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>tryboth::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, not in %2 any more</source>
        <comment>a file, its folder</comment>
        <translation>%1, nicht mehr in %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Remember what was open</source>
        <translation>&amp;Merken, was offen war</translation>
    </message>
</context>
<context>
    <name>tryboth::RecoveryDialog</name>
    <message>
        <source>&amp;Make a recovery sheet</source>
        <translation>&amp;Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>I have &amp;kept it</source>
        <translation>Ich habe ihn &amp;aufgehoben</translation>
    </message>
    <message>
        <source>The key was not printed, saved or copied yet, and it is shown only this once. To close without it, press Escape again; you can make another one at any time.</source>
        <translation>Der Schlüssel wurde noch nicht gedruckt, gespeichert oder kopiert, und er wird nur dieses eine Mal gezeigt. Um ohne ihn zu schließen, drücke noch einmal Esc; du kannst jederzeit einen neuen machen.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Das Blatt wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>recovery key</source>
        <comment>a file name</comment>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The key is on the clipboard for one minute.</source>
        <translation>Der Schlüssel ist für eine Minute in der Zwischenablage.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered. A recovery sheet has a key on it that opens the file as well, also without Tryboth. Print it, or save it on a stick that stays at home.</source>
        <translation>Eine vergessene Passphrase lässt sich nicht wiederherstellen. Auf einem Wiederherstellungsblatt steht ein Schlüssel, der die Datei ebenfalls öffnet, auch ohne Tryboth. Druck es aus, oder speichere es auf einem Stick, der zu Hause bleibt.</translation>
    </message>
    <message>
        <source>This file has a recovery sheet. A new one replaces it: the old key then opens only the backups made until now.</source>
        <translation>Diese Datei hat ein Wiederherstellungsblatt. Ein neues ersetzt es: Der alte Schlüssel öffnet dann nur noch die bisherigen Sicherungen.</translation>
    </message>
    <message>
        <source>This key is shown once. It was tried on your file and opens it. Whoever holds it can read everything in it.</source>
        <translation>Dieser Schlüssel wird einmal gezeigt. Er wurde an deiner Datei geprüft und öffnet sie. Wer ihn hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>The key is in “%1”. Keep it somewhere else than the file it opens.</source>
        <translation>Der Schlüssel ist in „%1“. Bewahre ihn woanders auf als die Datei, die er öffnet.</translation>
    </message>
</context>
<context>
    <name>tryboth::RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <comment>%1 is a date</comment>
        <translation>Gemacht am %1</translation>
    </message>
    <message>
        <source>The key for sharing. What coaches seal for %1 opens with:</source>
        <translation>Der Schlüssel für Freigaben. Was Coaches für %1 versiegeln, öffnet sich mit:</translation>
    </message>
    <message>
        <source>This key opens “%1” without its passphrase. Whoever holds it can read everything in it: keep it where you keep your passport, not with the computer.

In Tryboth, choose “Use the recovery key” where the passphrase is asked for. Without Tryboth, write the key, without spaces, into a file recovery.txt and call: age -d -i recovery.txt journal.tryboth &gt; journal.sqlite</source>
        <translation>Dieser Schlüssel öffnet „%1“ ohne seine Passphrase. Wer ihn hat, kann alles darin lesen: Bewahre ihn dort auf, wo dein Reisepass liegt, nicht beim Computer.

Wähle in Tryboth „Wiederherstellungsschlüssel verwenden“, wo nach der Passphrase gefragt wird. Ohne Tryboth: Schreibe den Schlüssel, ohne Leerzeichen, in eine Datei recovery.txt und rufe auf: age -d -i recovery.txt journal.tryboth &gt; journal.sqlite</translation>
    </message>
</context>
<context>
    <name>tryboth::RedNotebookImport</name>
    <message>
        <source>“%1” has a day that its month does not have; it was left out.</source>
        <translation>„%1“ hat einen Tag, den sein Monat nicht hat; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not named like a month were left out.</source>
        <translation>
            <numerusform>%Ln Datei, die nicht wie ein Monat heißt, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Dateien, die nicht wie ein Monat heißen, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no list of days</source>
        <translation>es ist keine Liste von Tagen</translation>
    </message>
    <message>
        <source>line %1 is not valid YAML</source>
        <translation>Zeile %1 ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>No file in it is named like a month, such as 2026-11.txt, and RedNotebook says only so what its days belong to. Nothing was imported. Choose the folder with the months, or one of them under its own name.</source>
        <translation>Keine Datei darin heißt wie ein Monat, etwa 2026-11.txt, und nur so sagt RedNotebook, wozu die Tage gehören. Es wurde nichts importiert. Wähle den Ordner mit den Monaten, oder einen davon unter seinem eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectPage</name>
    <message>
        <source>Look back, in your own words</source>
        <translation>Zurückschauen, in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>Only here, only for you, unless you share it.</source>
        <translation>Nur hier, nur für dich, wenn du es nicht freigibst.</translation>
    </message>
    <message>
        <source>What I did…</source>
        <translation>Was ich getan habe…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reflections by week, newest first</source>
        <translation>Reflexionen nach Woche, neueste zuerst</translation>
    </message>
    <message>
        <source>Kept. Undo with %1.</source>
        <translation>Aufgehoben. Rückgängig mit %1.</translation>
    </message>
    <message>
        <source>Moved to the trash, where it stays for 30 days. Undo with %1.</source>
        <translation>In den Papierkorb gelegt, wo es 30 Tage bleibt. Rückgängig mit %1.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>tryboth::Reflection</name>
    <message>
        <source>A text of a reflection holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Ein Text einer Reflexion fasst höchstens %1 Zeichen. Kürze ihn; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The reflection has no valid day. Nothing was changed.</source>
        <translation>Die Reflexion hat keinen gültigen Tag. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An answer belongs to no question. Nothing was changed.</source>
        <translation>Eine Antwort gehört zu keiner Frage. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A rating from memory lies between −3 and +3. Nothing was changed. Choose one of these.</source>
        <translation>Eine Einschätzung aus dem Gedächtnis liegt zwischen −3 und +3. Es wurde nichts geändert. Wähle eine davon.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionChanges</name>
    <message>
        <source>Write reflection</source>
        <translation>Reflexion schreiben</translation>
    </message>
    <message>
        <source>There is nothing in this reflection yet. Nothing was changed. Write or rate one thing.</source>
        <translation>In dieser Reflexion steht noch nichts. Es wurde nichts geändert. Schreibe etwas oder schätze etwas ein.</translation>
    </message>
    <message>
        <source>Finish weekly reflection</source>
        <translation>Wochenreflexion abschließen</translation>
    </message>
    <message>
        <source>Delete reflection</source>
        <translation>Reflexion löschen</translation>
    </message>
    <message>
        <source>Put question aside</source>
        <translation>Frage beiseitelegen</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Frage speichern</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Look at entry again</source>
        <translation>Eintrag noch einmal ansehen</translation>
    </message>
    <message>
        <source>Remove second look</source>
        <translation>Zweiten Blick entfernen</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A title, if you like</source>
        <translation>Ein Titel, wenn du magst</translation>
    </message>
    <message>
        <source>Text, as Markdown</source>
        <translation>Text, als Markdown</translation>
    </message>
    <message>
        <source>Write as it comes. # makes a heading, - a list, *asterisks* stress a word.</source>
        <translation>Schreib, wie es kommt. # macht eine Überschrift, - eine Liste, *Sternchen* betonen ein Wort.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Link an entry or experiment…</source>
        <translation>Eintrag oder Experiment verknüpfen…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>Rechtschreibung…</translation>
    </message>
    <message>
        <source>No dictionaries are installed</source>
        <translation>Keine Wörterbücher installiert</translation>
    </message>
    <message>
        <source>Spelling is not checked: no Hunspell dictionary is installed. A package such as hunspell-en-us brings one.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Es ist kein Hunspell-Wörterbuch installiert. Ein Paket wie hunspell-de-de bringt eines mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long.</source>
        <translation>
            <numerusform>%n Zeichen zu lang.</numerusform>
            <numerusform>%n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>About:</source>
        <extracomment>before the names of what a reflection is linked to</extracomment>
        <translation>Zu:</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>button: %1 is what a reflection is linked to; pressing it takes the link away</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take away the link to %1</source>
        <translation>Die Verknüpfung mit %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionJson</name>
    <message>
        <source>it has no id, no kind or no day.</source>
        <translation>es hat keine ID, keine Art oder keinen Tag.</translation>
    </message>
    <message>
        <source>it has no id, no day or no rating, or belongs to no entry.</source>
        <translation>es hat keine ID, keinen Tag oder keine Einschätzung, oder gehört zu keinem Eintrag.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>es hat keine ID.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionListModel</name>
    <message>
        <source>Week of %1</source>
        <extracomment>a row above the reflections of a week: %1 is &quot;16 to 22 November&quot;</extracomment>
        <translation>Woche vom %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionPane</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Entries of this week</source>
        <translation>Einträge dieser Woche</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>Die Woche vom %1</translation>
    </message>
    <message>
        <source>No entries. One question fits all the same.</source>
        <translation>Keine Einträge. Eine Frage passt trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory first: before you look at the log of this week, rate it from memory. It takes about ten minutes, and you can stop anywhere.</source>
        <translation>Erst die Erinnerung: Bevor du die Einträge dieser Woche ansiehst, schätze sie aus dem Gedächtnis ein. Es dauert etwa zehn Minuten, und du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Go on with this week</source>
        <translation>Mit dieser Woche weitermachen</translation>
    </message>
    <message>
        <source>Look back on this week</source>
        <translation>Auf diese Woche zurückschauen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>About:</source>
        <extracomment>before the names of what a reflection is linked to</extracomment>
        <translation>Zu:</translation>
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
        <translation>Diese Reflexion ist nicht mehr im Journal. Es wurde nichts geändert. Schau in den Papierkorb.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionWeek</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a week: its first and its last day, with years
----------
a week within a month: %1 is the number of its first day, %2 its last day: &quot;16 to 22 November&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionWords</name>
    <message>
        <source>%1: from %2 to %3.</source>
        <extracomment>how far the ratings of a week reach: %1 is &quot;People&quot;, %2 and %3 are ratings such as −1</extracomment>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Wochenreflexion</translation>
    </message>
    <message>
        <source>A question of the day</source>
        <extracomment>a reflection that answers the question of a day</extracomment>
        <translation>Eine Frage des Tages</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Weekly reflection, %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>Wochenreflexion, %1</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Was gelang</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Was nicht gelang</translation>
    </message>
    <message>
        <source>What I will try next week</source>
        <translation>Was ich nächste Woche ausprobiere</translation>
    </message>
    <message>
        <source>people work %1</source>
        <extracomment>a rating from memory: %1 is a number such as +1</extracomment>
        <translation>Arbeit mit Menschen %1</translation>
    </message>
    <message>
        <source>technical work %1</source>
        <translation>technische Arbeit %1</translation>
    </message>
    <message>
        <source>From memory: %1.</source>
        <extracomment>%1 is &quot;people work +1, technical work −2&quot;</extracomment>
        <translation>Aus dem Gedächtnis: %1.</translation>
    </message>
    <message>
        <source>Rated after seeing the charts.</source>
        <translation>Eingeschätzt nach dem Blick auf die Diagramme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries without a rating.</source>
        <translation>
            <numerusform>%Ln Eintrag ohne Einschätzung.</numerusform>
            <numerusform>%Ln Einträge ohne Einschätzung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Reminder</name>
    <message>
        <source>Set the reminder</source>
        <translation>Die Erinnerung einstellen</translation>
    </message>
</context>
<context>
    <name>tryboth::RemovedRow</name>
    <message>
        <source>What this was a part of is no longer in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>Wovon das ein Teil war, ist nicht mehr im Journal. Es wurde nichts geändert. Kopiere den Text dorthin, wo du ihn brauchst.</translation>
    </message>
    <message>
        <source>This is in the journal again. Nothing was changed. Look for it there.</source>
        <translation>Das ist wieder im Journal. Es wurde nichts geändert. Suche es dort.</translation>
    </message>
</context>
<context>
    <name>tryboth::RepliesCard</name>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Den Eintrag zeigen</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Eine Frage zum Mitnehmen</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Let it wait on Today again</source>
        <translation>Wieder unter Heute warten lassen</translation>
    </message>
    <message>
        <source>Decide on a step</source>
        <translation>Über einen Schritt entscheiden</translation>
    </message>
    <message>
        <source>Let a question wait</source>
        <translation>Eine Frage warten lassen</translation>
    </message>
    <message>
        <source>Put a question away</source>
        <translation>Eine Frage weglegen</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyDialog</name>
    <message>
        <source>Choose the reply that your coach gave you.</source>
        <translation>Wähle die Antwort, die dein Coach dir gegeben hat.</translation>
    </message>
    <message>
        <source>&amp;These words are the same on my coach&apos;s screen</source>
        <translation>Auf dem Bildschirm meines Coachs stehen die&amp;selben Wörter</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Merge a reply</source>
        <translation>Antwort zusammenführen</translation>
    </message>
    <message>
        <source>What the reply says</source>
        <translation>Was die Antwort sagt</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Choose a reply</source>
        <translation>Antwort wählen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Jede Datei</translation>
    </message>
    <message>
        <source>This file cannot be read: %1. Nothing was changed. Choose another one.</source>
        <translation>Diese Datei lässt sich nicht lesen: %1. Es wurde nichts geändert. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This reply is already here. Nothing was added.</source>
        <translation>Diese Antwort ist schon hier. Nichts kam hinzu.</translation>
    </message>
    <message>
        <source>%1 replied to what you shared on %2. Comments: %3. Questions: %4. Proposed steps: %5.</source>
        <translation>%1 hat auf das geantwortet, was du am %2 freigegeben hast. Kommentare: %3. Fragen: %4. Vorgeschlagene Schritte: %5.</translation>
    </message>
    <message>
        <source>This answers what you shared with %1 on %2, but it comes from a key that you have not confirmed; its sender says to be “%3”. Compare these eight words with your coach, best by voice, or discard it. Nothing was changed.</source>
        <translation>Das antwortet auf das, was du am %2 für %1 freigegeben hast, kommt aber von einem Schlüssel, den du nicht bestätigt hast; als Absender steht darin „%3“. Vergleiche diese acht Wörter mit deinem Coach, am besten am Telefon, oder verwirf die Antwort. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Eine Frage zum Mitnehmen</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (bis %1)</translation>
    </message>
    <message>
        <source>A proposed step</source>
        <translation>Ein vorgeschlagener Schritt</translation>
    </message>
    <message>
        <source>The reply is taken in. Its questions wait on Today. Undo with Ctrl+Z.</source>
        <translation>Die Antwort ist übernommen. Ihre Fragen warten unter Heute. Rückgängig mit Strg+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyJson</name>
    <message>
        <source>Part %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>Teil %1 dieser Antwort kann nicht stimmen: %2 Es wurde nichts geändert. Bitte noch einmal um die Antwort.</translation>
    </message>
    <message>
        <source>The beginning of this reply cannot be right: %1 Nothing was changed. Ask for the reply again.</source>
        <translation>Der Anfang dieser Antwort kann nicht stimmen: %1 Es wurde nichts geändert. Bitte noch einmal um die Antwort.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyMerging</name>
    <message>
        <source>This reply belongs to another journal. Nothing was changed. Open it in the journal that shared.</source>
        <translation>Diese Antwort gehört zu einem anderen Journal. Es wurde nichts geändert. Öffne sie in dem Journal, aus dem freigegeben wurde.</translation>
    </message>
    <message>
        <source>This reply comes from a key that you have not confirmed. Nothing was changed. Compare its eight words with your coach and accept it, or discard it.</source>
        <translation>Diese Antwort kommt von einem Schlüssel, den du nicht bestätigt hast. Es wurde nichts geändert. Vergleiche seine acht Wörter mit deinem Coach und nimm die Antwort an, oder verwirf sie.</translation>
    </message>
    <message>
        <source>Merge reply</source>
        <translation>Antwort zusammenführen</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyWords</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Wertschätzung</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>taken on, changed</source>
        <translation>übernommen, geändert</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gelassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>You changed this entry after sharing it. The comment refers to the earlier wording.</source>
        <translation>Du hast diesen Eintrag nach dem Freigeben geändert. Der Kommentar bezieht sich auf den früheren Wortlaut.</translation>
    </message>
    <message>
        <source>This entry is no longer here. The comment is kept with the reply.</source>
        <translation>Diesen Eintrag gibt es hier nicht mehr. Der Kommentar wird bei der Antwort aufgehoben.</translation>
    </message>
    <message>
        <source>From your coach</source>
        <translation>Von deinem Coach</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyWriting</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Wertschätzung</translation>
    </message>
    <message>
        <source>the whole share</source>
        <translation>die ganze Freigabe</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>%1 is a kind of comment</comment>
        <translation>%1 zu „%2“</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Eine Frage zum Mitnehmen</translation>
    </message>
    <message>
        <source>A step, by %1</source>
        <comment>%1 is a date</comment>
        <translation>Ein Schritt, bis %1</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>There is nothing to reply yet. Nothing was written. Write a comment, mark a question to be sent, or propose a step.</source>
        <translation>Es gibt noch nichts zu antworten. Es wurde nichts geschrieben. Schreibe einen Kommentar, kennzeichne eine Frage zum Mitschicken, oder schlage einen Schritt vor.</translation>
    </message>
    <message>
        <source>This share came without a key to reply to. Nothing was written. Ask your client for a share with their key.</source>
        <translation>Diese Freigabe kam ohne einen Schlüssel, an den geantwortet werden kann. Es wurde nichts geschrieben. Bitte die Person um eine Freigabe mit ihrem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>tryboth::ResultStep</name>
    <message>
        <source>Before and during</source>
        <translation>Davor und währenddessen</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewChanges</name>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed.</source>
        <translation>Dieses Experiment ist nicht mehr im Journal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A session moves to a day from today to the end of its experiment, %1. Choose another day; nothing was changed.</source>
        <translation>Ein Termin lässt sich auf einen Tag von heute bis zum Ende seines Experiments, %1, verschieben. Wähle einen anderen Tag; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Mark session</source>
        <translation>Termin kennzeichnen</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>Log session</source>
        <translation>Termin eintragen</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Rückschau speichern</translation>
    </message>
    <message>
        <source>The forecast stays sealed until the experiment is over. Nothing was changed.</source>
        <translation>Die Vorhersage bleibt versiegelt, bis das Experiment vorbei ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write first what you think happened, then open the forecast. Nothing was changed.</source>
        <translation>Schreibe erst, was deiner Meinung nach geschah, und öffne dann die Vorhersage. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open forecast</source>
        <translation>Vorhersage öffnen</translation>
    </message>
    <message>
        <source>A review ends with one of four answers: continue, change something, pause or stop here. Nothing was changed.</source>
        <translation>Eine Rückschau endet mit einer von vier Antworten: weitermachen, etwas ändern, pausieren oder hier aufhören. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Rückschau beenden</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Einen zweiten Blick werfen</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Den Tag vermerken</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewSequence</name>
    <message>
        <source>What happened, as you remember it</source>
        <translation>Was geschah, so wie du dich erinnerst</translation>
    </message>
    <message>
        <source>What else changed?</source>
        <translation>Was hat sich sonst geändert?</translation>
    </message>
    <message>
        <source>Before you see any number: memory and log may tell different stories, and both count.</source>
        <translation>Bevor du eine Zahl siehst: Erinnerung und Einträge können Verschiedenes erzählen, und beides zählt.</translation>
    </message>
    <message>
        <source>A release, a new colleague, less sleep, a holiday: whatever came at the same time.</source>
        <translation>Ein Release, ein neues Gesicht im Team, weniger Schlaf, ein Urlaub: was immer zur selben Zeit kam.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Deine Vorhersage</translation>
    </message>
    <message>
        <source>What else differed</source>
        <translation>Was sonst noch anders war</translation>
    </message>
    <message>
        <source>Did it occur?</source>
        <translation>Ist es eingetreten?</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Ein zweiter Blick</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Rückschau beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Write a sentence from memory first. The forecast and the marks come after it.</source>
        <translation>Schreibe erst einen Satz aus dem Gedächtnis. Die Vorhersage und die Zeichen kommen danach.</translation>
    </message>
    <message>
        <source>Open the forecast to go on.</source>
        <translation>Öffne die Vorhersage, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Choose one of the four. All of them are good endings.</source>
        <translation>Wähle eines der vier. Alle sind ein gutes Ende.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewWords</name>
    <message>
        <source>Looked back on %1: %2</source>
        <extracomment>%1 a day, %2 what one decided, &quot;Continue&quot;</extracomment>
        <translation>Zurückgeschaut am %1: %2</translation>
    </message>
    <message>
        <source>As I remembered it</source>
        <translation>So wie ich mich erinnerte</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Was sich sonst änderte</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Was mich überrascht hat</translation>
    </message>
    <message>
        <source>Second look on %1</source>
        <extracomment>%1 a day: heading of what was written at a second look</extracomment>
        <translation>Zweiter Blick am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a short heading and what one wrote below it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::RhythmField</name>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <translation>Minuten je Mal</translation>
    </message>
    <message>
        <source>Times in each</source>
        <translation>Zeitraum dafür</translation>
    </message>
    <message>
        <source>times a</source>
        <extracomment>a rhythm: &quot;2 times a week, 45 minutes each&quot;</extracomment>
        <translation>mal pro</translation>
    </message>
    <message>
        <source>minutes each</source>
        <extracomment>a rhythm: &quot;2 times a week, 45 minutes each&quot;</extracomment>
        <translation>Minuten je Mal</translation>
    </message>
</context>
<context>
    <name>tryboth::RunningCard</name>
    <message>
        <source>Running experiments</source>
        <translation>Laufende Experimente</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>If the answer is unclear, try both: a few weeks each, with a stated end.</source>
        <translation>Wenn die Antwort unklar ist, probier beides: je ein paar Wochen, mit einem festen Ende.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Vorlage wählen…</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Einen zweiten Blick werfen</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>Planned for today:</source>
        <translation>Für heute geplant:</translation>
    </message>
    <message>
        <source>Rate it</source>
        <extracomment>button: log an entry that belongs to a planned session</extracomment>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>ended on %1 · time for a second look</source>
        <translation>endete am %1 · Zeit für einen zweiten Blick</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>beginnt am %1</translation>
    </message>
    <message>
        <source>ended on %1 · %2</source>
        <comment>%2 is “kept 3 of 4”</comment>
        <translation>endete am %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>review in %n days</source>
        <translation>
            <numerusform>Rückschau in %n Tag</numerusform>
            <numerusform>Rückschau in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>review today</source>
        <translation>Rückschau heute</translation>
    </message>
</context>
<context>
    <name>tryboth::SavedFilter</name>
    <message>
        <source>The name of a saved search has 1 to %1 characters. Nothing was changed. Choose another name.</source>
        <translation>Der Name einer gespeicherten Suche hat 1 bis %1 Zeichen. Es wurde nichts geändert. Wähle einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>tryboth::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Wie soll sie heißen?</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>The search “%1” is kept under Saved searches.</source>
        <translation>Die Suche „%1“ steht unter Gespeicherte Suchen.</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message>
        <source>The search “%1” is removed. Undo with Ctrl+Z.</source>
        <translation>Die Suche „%1“ ist entfernt. Rückgängig mit Strg+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::SealedShare</name>
    <message>
        <source>There is no key here yet that could open this file. Nothing was changed. Ask the sender whom it was sealed for.</source>
        <translation>Hier gibt es noch keinen Schlüssel, der diese Datei öffnen könnte. Es wurde nichts geändert. Frag nach, für wen sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Diese Datei ist größer als %1 MB. Es wurde nichts geändert. Bitte um eine Freigabe über einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed. Check the disk or the connection and try again.</source>
        <translation>Die Datei ließ sich nicht bis zu ihrem Ende lesen. Es wurde nichts geändert. Prüfe den Datenträger oder die Verbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is neither a key nor a passphrase to seal this with. Nothing was changed. Choose one.</source>
        <translation>Es gibt weder einen Schlüssel noch eine Passphrase, um das zu versiegeln. Es wurde nichts geändert. Wähle eines davon.</translation>
    </message>
    <message>
        <source>This would be larger than %1 MB, more than can be opened again. Nothing was written. Choose a shorter period or fewer notes.</source>
        <translation>Das wäre größer als %1 MB, mehr, als sich wieder öffnen lässt. Es wurde nichts geschrieben. Wähle einen kürzeren Zeitraum oder weniger Notizen.</translation>
    </message>
    <message>
        <source>There is nothing in this share that could be shown. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>In dieser Freigabe ist nichts, was sich zeigen ließe. Es wurde nichts geändert. Bitte darum, die Datei noch einmal zu machen.</translation>
    </message>
</context>
<context>
    <name>tryboth::Sealing</name>
    <message>
        <source>This file was not sealed by Tryboth or age. Nothing was changed. Choose another file.</source>
        <translation>Diese Datei wurde nicht von Tryboth oder age versiegelt. Es wurde nichts geändert. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer version of Tryboth. Nothing was changed. Install the newest version and open the file again.</source>
        <translation>Diese Datei wurde von einer neueren Version von Tryboth versiegelt. Es wurde nichts geändert. Installiere die neueste Version und öffne die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Nothing was changed. Check capital letters and the keyboard layout, and try again.</source>
        <translation>Diese Passphrase öffnet die Datei nicht. Es wurde nichts geändert. Prüfe Großbuchstaben und Tastaturbelegung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>None of the keys at hand opens this file. Nothing was changed. Use the key that it was sealed for, or ask the sender to seal it again.</source>
        <translation>Keiner der vorhandenen Schlüssel öffnet diese Datei. Es wurde nichts geändert. Nimm den Schlüssel, für den sie versiegelt wurde, oder bitte darum, sie noch einmal zu versiegeln.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be opened. Nothing was changed. Open a backup, or get the file again from where it came.</source>
        <translation>Diese Datei ist beschädigt und lässt sich nicht öffnen. Es wurde nichts geändert. Öffne eine Sicherung, oder hol die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>This file asks for more memory or time than is safe, so it was not opened. Nothing was changed. Open a backup, or get the file again from where it came.</source>
        <translation>Diese Datei verlangt mehr Speicher oder Zeit, als sicher ist, deshalb wurde sie nicht geöffnet. Es wurde nichts geändert. Öffne eine Sicherung, oder hol die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was changed. Type a passphrase of at least 12 characters.</source>
        <translation>Die Passphrase ist leer. Es wurde nichts geändert. Gib eine Passphrase mit mindestens 12 Zeichen ein.</translation>
    </message>
    <message>
        <source>This text is not a complete key. Nothing was changed. Copy the whole key again, every letter of it.</source>
        <translation>Dieser Text ist kein vollständiger Schlüssel. Es wurde nichts geändert. Kopiere den ganzen Schlüssel noch einmal, jeden Buchstaben davon.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Nothing was changed. Close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht, um die Passphrase zu prüfen. Es wurde nichts geändert. Schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed. Check the disk or the connection and try again.</source>
        <translation>Die Datei ließ sich nicht bis zu ihrem Ende lesen. Es wurde nichts geändert. Prüfe den Datenträger oder die Verbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be written completely. The file that was there before is unchanged. Free some space or choose another place.</source>
        <translation>Die Datei konnte nicht vollständig geschrieben werden. Die Datei, die davor da war, ist unverändert. Schaffe Platz oder wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>tryboth::SearchQuery</name>
    <message>
        <source>“%1:%2” cannot be read. %3</source>
        <translation>„%1:%2“ lässt sich nicht lesen. %3</translation>
    </message>
    <message>
        <source>Write it as energy:&gt;0 or energy:-2.</source>
        <translation>Schreibe es als energy:&gt;0 oder energy:-2.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation>Schreibe den Tag wie 2026-11-23.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Schreibe eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Write it as late:yes or late:no.</source>
        <translation>Schreibe es als late:yes oder late:no.</translation>
    </message>
    <message>
        <source>Write the experiment&apos;s id, as “experiments” lists it.</source>
        <translation>Schreibe die ID des Experiments, wie „experiments“ sie auflistet.</translation>
    </message>
    <message>
        <source>Focus is people, technical or mixed.</source>
        <translation>Der Schwerpunkt ist people, technical oder mixed.</translation>
    </message>
    <message>
        <source>Work is mine, asked or required.</source>
        <translation>Arbeit ist mine, asked oder required.</translation>
    </message>
    <message>
        <source>An entry came typed, by calendar or by import.</source>
        <translation>Ein Eintrag kam durch typed, calendar oder import.</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLook</name>
    <message>
        <source>How much it was worth lies between −3 and +3. Nothing was changed. Choose one of these.</source>
        <translation>Wie viel es wert war, liegt zwischen −3 und +3. Es wurde nichts geändert. Wähle einen Wert davon.</translation>
    </message>
    <message>
        <source>The note of a second look holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Die Notiz eines zweiten Blicks fasst höchstens %1 Zeichen. Kürze sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The second look has no valid date. Nothing was changed.</source>
        <translation>Der zweite Blick hat kein gültiges Datum. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLookDialog</name>
    <message>
        <source>Keep this look</source>
        <translation>Diesen Blick behalten</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>What you see from here</source>
        <translation>Was du von hier aus siehst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an entry: %1 its title, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Then it left you at %1, %2.</source>
        <extracomment>%1 is a rating such as −1, %2 what it means</extracomment>
        <translation>Damals warst du danach bei %1, %2.</translation>
    </message>
    <message>
        <source>What you see from here, if you like</source>
        <translation>Was du von hier aus siehst, wenn du magst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the look of %1</source>
        <translation>Den Blick vom %1 entfernen</translation>
    </message>
    <message>
        <source>Choose one of the seven, from clearly not to clearly yes.</source>
        <translation>Wähle eine der sieben Stufen, von eindeutig nein bis eindeutig ja.</translation>
    </message>
    <message>
        <source>Kept beside the first rating. Undo with %1.</source>
        <translation>Neben der ersten Einschätzung aufgehoben. Rückgängig mit %1.</translation>
    </message>
    <message>
        <source>Leave the second look</source>
        <translation>Zweiten Blick verlassen</translation>
    </message>
    <message>
        <source>What you wrote here is not kept yet. Leave without it?</source>
        <translation>Was du hier geschrieben hast, ist noch nicht gespeichert. Trotzdem verlassen?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLookStep</name>
    <message>
        <source>The first weeks of something new often feel unlike the later ones. A second look costs a minute.</source>
        <translation>Die ersten Wochen von etwas Neuem fühlen sich oft anders an als die späteren. Ein zweiter Blick kostet eine Minute.</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Noch einmal ansehen am %1</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>tryboth::SendReplyDialog</name>
    <message>
        <source>&amp;Write the reply file…</source>
        <translation>&amp;Antwortdatei schreiben…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <comment>%1 is a name</comment>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Every line of the reply</source>
        <translation>Jede Zeile der Antwort</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Noch nicht</translation>
    </message>
    <message>
        <source>This is exactly what leaves, sealed for your client alone. Scroll to the end before you go on. Your private notes are not in it.</source>
        <translation>Genau das geht hinaus, versiegelt allein für diese Person. Lies bis zum Ende, bevor du weitermachst. Deine privaten Notizen sind nicht darin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments on other shares go with the replies to those.</source>
        <translation>
            <numerusform>%Ln Kommentar zu anderen Freigaben geht mit der Antwort auf diese hinaus.</numerusform>
            <numerusform>%Ln Kommentare zu anderen Freigaben gehen mit den Antworten auf diese hinaus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::SessionBrief</name>
    <message>
        <source>check-ins</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>weekly reflections</source>
        <translation>Wochenreflexionen</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>five-year answers</source>
        <translation>Fünf-Jahres-Antworten</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>two dates</comment>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <comment>a date</comment>
        <translation>Ab dem %1.</translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <comment>a date</comment>
        <translation>Bis zum %1.</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>%1 von %2 stattgefunden</translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1 is a kind of item</comment>
        <translation>%1: %2 neu</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>date, title, rating</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>what came: %1</source>
        <comment>a list of ratings</comment>
        <translation>was kam: %1</translation>
    </message>
    <message>
        <source>second look: %1</source>
        <translation>zweiter Blick: %1</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>a step and a date</comment>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>Shared: %1.</source>
        <translation>Freigegeben: %1.</translation>
    </message>
    <message>
        <source>Only as numbers: %1.</source>
        <translation>Nur als Zahlen: %1.</translation>
    </message>
    <message>
        <source>Picked one by one: %1.</source>
        <translation>Einzeln ausgewählt: %1.</translation>
    </message>
    <message>
        <source>Names were replaced.</source>
        <translation>Namen wurden ersetzt.</translation>
    </message>
    <message>
        <source>Names were kept.</source>
        <translation>Namen wurden behalten.</translation>
    </message>
    <message>
        <source>Days without times of day.</source>
        <translation>Tage ohne Uhrzeiten.</translation>
    </message>
    <message>
        <source>What is missing says nothing.</source>
        <translation>Was fehlt, sagt nichts.</translation>
    </message>
    <message>
        <source>This share is no longer on the desk, or is to be deleted. Nothing was written. Choose another share, or note why you keep it.</source>
        <translation>Diese Freigabe ist nicht mehr auf dem Schreibtisch oder soll gelöscht werden. Es wurde nichts geschrieben. Wähle eine andere Freigabe, oder notiere, warum du sie behältst.</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionField</name>
    <message>
        <source>Planned session that this belongs to</source>
        <translation>Geplanter Termin, zu dem das gehört</translation>
    </message>
    <message>
        <source>No experiment</source>
        <extracomment>the entry belongs to no session of an experiment</extracomment>
        <translation>Kein Experiment</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Weiterer Termin</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionListModel</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionMenu</name>
    <message>
        <source>&amp;Rate it now…</source>
        <extracomment>menu of a session: log an entry that belongs to it</extracomment>
        <translation>Jetzt &amp;einschätzen…</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>&amp;Hat stattgefunden</translation>
    </message>
    <message>
        <source>&amp;Moved to another day…</source>
        <translation>Auf anderen Tag &amp;verschoben…</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>&amp;Ausgelassen</translation>
    </message>
    <message>
        <source>Not &amp;possible</source>
        <translation>Nicht &amp;möglich</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Say &amp;why…</source>
        <extracomment>menu of a session: a remark about what became of it</extracomment>
        <translation>Sagen, &amp;warum…</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionPane</name>
    <message>
        <source>Planned</source>
        <comment>a question</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>a question</comment>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a question</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>a step</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Taken on</source>
        <comment>a step</comment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a step</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a step</comment>
        <translation>Gelassen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Getan</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A question of your own…</source>
        <translation>Eine eigene Frage…</translation>
    </message>
    <message>
        <source>A step to propose</source>
        <translation>Schritt zum Vorschlagen</translation>
    </message>
    <message>
        <source>A step to propose…</source>
        <translation>Schritt zum Vorschlagen…</translation>
    </message>
    <message>
        <source>Insert from the &amp;question bank…</source>
        <translation>Aus der &amp;Sammlung einfügen…</translation>
    </message>
    <message>
        <source>For the session</source>
        <translation>Für das Gespräch</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>No question is planned yet.</source>
        <translation>Noch keine Frage geplant.</translation>
    </message>
    <message>
        <source>Care: %1</source>
        <comment>when to leave a question</comment>
        <translation>Mit Bedacht: %1</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>Stand der Frage</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Mitschicken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Diese Frage löschen</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>a step and a date</comment>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>State of the step</source>
        <translation>Stand des Schritts</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Diesen Schritt löschen</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>Plan a question</source>
        <translation>Frage planen</translation>
    </message>
    <message>
        <source>Propose a step</source>
        <translation>Schritt vorschlagen</translation>
    </message>
    <message>
        <source>To be done by</source>
        <comment>a step, before a date</comment>
        <translation>Zu erledigen bis</translation>
    </message>
    <message>
        <source>Day by which it shall be done</source>
        <translation>Tag, bis zu dem es erledigt sein soll</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionTile</name>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a session in words: its day and what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionWatch</name>
    <message>
        <source>Lock the journal first</source>
        <translation>Erst das Journal sperren</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingField</name>
    <message>
        <source>Reset</source>
        <extracomment>button: back to what this setting is at first</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Keines ist installiert.</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>&amp;Reset everything…</source>
        <translation>&amp;Alles zurücksetzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Put every setting back to what it was at first? Your journals, and where they are, stay as they are.</source>
        <translation>Jede Einstellung wieder so setzen, wie sie am Anfang war? Deine Journale, und wo sie liegen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsLinks</name>
    <message>
        <source>Keys</source>
        <extracomment>a section of the settings: the shortcuts</extracomment>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsTable</name>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>the window is never locked for being idle</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number of per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size of text and all around it</source>
        <translation>&amp;Größe der Schrift und von allem darum herum</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Lock when nothing was typed or moved &amp;for</source>
        <translation>&amp;Sperren, wenn nichts getippt oder bewegt wurde für</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked or the computer goes to sleep</source>
        <translation>Sperren, wenn der &amp;Bildschirm gesperrt wird oder der Computer schlafen geht</translation>
    </message>
    <message>
        <source>Lock when the window is &amp;minimised</source>
        <translation>Sperren, wenn das Fenster &amp;minimiert wird</translation>
    </message>
    <message>
        <source>Clear what I co&amp;pied after a minute</source>
        <translation>Ko&amp;piertes nach einer Minute löschen</translation>
    </message>
    <message>
        <source>What you copy from an encrypted journal leaves the clipboard again, unless you have copied something else by then.</source>
        <translation>Was du aus einem verschlüsselten Journal kopierst, verschwindet wieder aus der Zwischenablage, wenn du bis dahin nichts anderes kopiert hast.</translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation>Rechtschreibung prüfen in</translation>
    </message>
    <message>
        <source>Up to two of the dictionaries that are installed.</source>
        <translation>Bis zu zwei der installierten Wörterbücher.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Ein Symbol im &amp;Infobereich zeigen</translation>
    </message>
    <message>
        <source>A click on it opens a small window for one check-in. Desktops without a tray show none.</source>
        <translation>Ein Klick darauf öffnet ein kleines Fenster für einen Eintrag. Desktops ohne Infobereich zeigen keines.</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Tryboth in the tray</source>
        <translation>Beim Schließen des &amp;Fensters bleibt Tryboth im Infobereich</translation>
    </message>
    <message>
        <source>The journal stays open without a window, and locks when you said it should. Without the icon, closing ends the program.</source>
        <translation>Das Journal bleibt ohne Fenster offen und sperrt sich, wann du es gesagt hast. Ohne das Symbol beendet das Schließen das Programm.</translation>
    </message>
    <message>
        <source>&amp;Remember which journals were open</source>
        <translation>&amp;Merken, welche Journale geöffnet waren</translation>
    </message>
    <message>
        <source>Where they lie and what they are called, for “Open recent” and the next start; nothing that is in them.</source>
        <translation>Wo sie liegen und wie sie heißen, für „Zuletzt geöffnet“ und den nächsten Start; nichts von dem, was darin ist.</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Um das Fenster herum</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareBands</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Shares: %1</source>
        <comment>a list of stretches of days</comment>
        <translation>Freigaben: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareBundle</name>
    <message>
        <source>A share holds at most %1 items. Nothing was changed. Choose a shorter period.</source>
        <translation>Eine Freigabe fasst höchstens %1 Teile. Es wurde nichts geändert. Wähle einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>es ist zweimal darin.</translation>
    </message>
    <message>
        <source>Item %1 of this share cannot be right: %2 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Teil %1 dieser Freigabe kann nicht stimmen: %2 Es wurde nichts geändert. Bitte darum, die Datei noch einmal zu erstellen.</translation>
    </message>
    <message>
        <source>This share has no id. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Diese Freigabe hat keine ID. Es wurde nichts geändert. Bitte darum, die Datei noch einmal zu erstellen.</translation>
    </message>
    <message>
        <source>A name holds at most %1 characters, a cover note and what was agreed at most %2 each. Nothing was changed. Shorten them.</source>
        <translation>Ein Name fasst höchstens %1 Zeichen, ein Begleitwort und was vereinbart wurde je höchstens %2. Es wurde nichts geändert. Kürze sie.</translation>
    </message>
    <message>
        <source>This share has a day that cannot be right. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Diese Freigabe hat einen Tag, der nicht stimmen kann. Es wurde nichts geändert. Bitte darum, die Datei noch einmal zu erstellen.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareCard</name>
    <message>
        <source>&amp;Delete this share…</source>
        <translation>Diese Freigabe &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Keep it, because…</source>
        <translation>&amp;Behalten, weil…</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <comment>%1 is a date</comment>
        <translation>Freigegeben am %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>about confidentiality</comment>
        <translation>Vereinbart: %1</translation>
    </message>
    <message>
        <source>To be deleted after %1.</source>
        <comment>%1 is a date</comment>
        <translation>Nach dem %1 zu löschen.</translation>
    </message>
    <message>
        <source>To be deleted after %1. You keep it because: %2</source>
        <comment>%1 is a date</comment>
        <translation>Nach dem %1 zu löschen. Du behältst sie, weil: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareDialog</name>
    <message>
        <source>Prepare a share</source>
        <translation>Freigabe vorbereiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>As a readable &amp;page instead…</source>
        <translation>Stattdessen als lesbare &amp;Seite…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>Sieh es noch einmal an</translation>
    </message>
    <message>
        <source>A word along with it</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>a step, how many there are, what it is called</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Seal and save…</source>
        <translation>&amp;Versiegeln und speichern…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Decide on each word, or say that the rest are no names.</source>
        <translation>Entscheide über jedes Wort, oder sag, dass der Rest keine Namen sind.</translation>
    </message>
    <message>
        <source>Scroll to the end.</source>
        <translation>Lies bis zum Ende.</translation>
    </message>
    <message>
        <source>Add %1 to the address book</source>
        <translation>%1 ins Adressbuch aufnehmen</translation>
    </message>
    <message>
        <source>Note names</source>
        <translation>Namen vermerken</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Tags and circumstances</source>
        <translation>Schlagwörter und Umstände</translation>
    </message>
    <message>
        <source>Sealed forecasts</source>
        <translation>Versiegelte Vorhersagen</translation>
    </message>
    <message>
        <source>The list of names</source>
        <translation>Die Namensliste</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Earlier versions of texts</source>
        <translation>Frühere Fassungen von Texten</translation>
    </message>
    <message>
        <source>How much there is besides</source>
        <translation>Wie viel es sonst noch gibt</translation>
    </message>
    <message>
        <source>Seal and save the share</source>
        <translation>Freigabe versiegeln und speichern</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Written to %1. Give your coach the passphrase another way, not with the file.</source>
        <translation>Nach %1 geschrieben. Gib deinem Coach die Passphrase auf anderem Weg, nicht mit der Datei.</translation>
    </message>
    <message>
        <source>Written to %1, sealed for %2. A work mailbox is read by more than one.</source>
        <translation>Nach %1 geschrieben, versiegelt für %2. Ein Postfach bei der Arbeit liest mehr als nur eine Person.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Nicht versiegelt</translation>
    </message>
    <message>
        <source>A readable page is not sealed: whoever gets hold of the file can read it, and so can every mailbox it passes. Seal the share unless your coach cannot open it.</source>
        <translation>Eine lesbare Seite ist nicht versiegelt: Wer die Datei bekommt, kann sie lesen, und jedes Postfach, durch das sie geht, auch. Versiegle die Freigabe, wenn dein Coach sie öffnen kann.</translation>
    </message>
    <message>
        <source>Save it readable…</source>
        <translation>Lesbar speichern…</translation>
    </message>
    <message>
        <source>Save a readable page</source>
        <translation>Lesbare Seite speichern</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A share of %1</source>
        <translation>Eine Freigabe vom %1</translation>
    </message>
    <message>
        <source>Written to %1. It is not sealed.</source>
        <translation>Nach %1 geschrieben. Es ist nicht versiegelt.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareIntake</name>
    <message>
        <source>This client is no longer on the desk. Nothing was changed. Choose another one.</source>
        <translation>Diese Person ist nicht mehr auf dem Schreibtisch. Es wurde nichts geändert. Wähle eine andere.</translation>
    </message>
    <message>
        <source>The key of this share has not been compared yet. Nothing was changed. Compare its eight words with your client first.</source>
        <translation>Der Schlüssel dieser Freigabe wurde noch nicht verglichen. Es wurde nichts geändert. Vergleiche erst seine acht Wörter mit der Person.</translation>
    </message>
    <message>
        <source>This share carries another key than this client had before. Nothing was changed. Compare the eight words with your client first.</source>
        <translation>Diese Freigabe trägt einen anderen Schlüssel, als die Person davor hatte. Es wurde nichts geändert. Vergleiche erst die acht Wörter mit der Person.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed. Look whether it is still there and whether you may read it.</source>
        <translation>„%1“ lässt sich nicht lesen. Es wurde nichts geändert. Sieh nach, ob die Datei noch da ist und ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>This share carries the key of this client, but does not prove that they made it. Nothing was changed. Ask your client whether they sent it, and confirm it then.</source>
        <translation>Diese Freigabe trägt den Schlüssel dieser Person, beweist aber nicht, dass sie von ihr stammt. Es wurde nichts geändert. Frage die Person, ob sie sie geschickt hat, und bestätige es dann.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareItem</name>
    <message>
        <source>it has no valid day.</source>
        <translation>es hat keinen gültigen Tag.</translation>
    </message>
    <message>
        <source>a rating lies outside −3 to +3.</source>
        <translation>eine Einschätzung liegt außerhalb von −3 bis +3.</translation>
    </message>
    <message>
        <source>a number lies outside of its range.</source>
        <translation>eine Zahl liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>a word in it is none that Tryboth knows.</source>
        <translation>ein Wort darin kennt Tryboth nicht.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>es hat keine ID.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareJson</name>
    <message>
        <source>Item %1 of this share cannot be right: %2 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Teil %1 dieser Freigabe kann nicht stimmen: %2 Es wurde nichts geändert. Bitte darum, die Datei noch einmal zu erstellen.</translation>
    </message>
    <message>
        <source>The beginning of this share cannot be right: %1 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Der Anfang dieser Freigabe kann nicht stimmen: %1 Es wurde nichts geändert. Bitte darum, die Datei noch einmal zu erstellen.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareLedgerModel</name>
    <message>
        <source>%1 (not sealed)</source>
        <translation>%1 (nicht versiegelt)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Delete by</source>
        <translation>Löschen bis</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Fingerabdruck der Datei</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareLetterPane</name>
    <message>
        <source>Ask to &amp;delete it by</source>
        <translation>Um &amp;Löschung bitten bis</translation>
    </message>
    <message>
        <source>Day by which your coach is asked to delete it</source>
        <translation>Tag, bis zu dem dein Coach um Löschung gebeten wird</translation>
    </message>
    <message>
        <source>So it begins</source>
        <translation>So beginnt es</translation>
    </message>
    <message>
        <source>The note asks your coach to delete this by that day, and their app will remind them. A file that has left cannot be called back.</source>
        <translation>Der Begleittext bittet deinen Coach, das bis zu diesem Tag zu löschen, und die App auf der anderen Seite erinnert daran. Eine Datei, die hinausgegangen ist, lässt sich nicht zurückrufen.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareNamesPane</name>
    <message>
        <source>Words that may be names</source>
        <translation>Wörter, die Namen sein können</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>The &amp;rest are no names</source>
        <translation>Der &amp;Rest sind keine Namen</translation>
    </message>
    <message>
        <source>The app only replaces what you listed or marked. It cannot find every way to recognise a person.</source>
        <translation>Die App ersetzt nur, was du aufgelistet oder markiert hast. Sie kann nicht jede Möglichkeit finden, einen Menschen zu erkennen.</translation>
    </message>
    <message>
        <source>Names replaced: %1. Words that may be names and stay: %2. Please look at them.</source>
        <translation>Ersetzte Namen: %1. Wörter, die Namen sein können und bleiben: %2. Bitte sieh sie dir an.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>a name: replace it</source>
        <translation>ein Name: ersetzen</translation>
    </message>
    <message>
        <source>no name: it stays</source>
        <translation>kein Name: bleibt</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareOpening</name>
    <message>
        <source>Passphrase of the share</source>
        <translation>Passphrase der Freigabe</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase that your client told you another way.</source>
        <translation>„%1“ ist mit einer Passphrase versiegelt, die dir die Person auf anderem Weg gesagt hat.</translation>
    </message>
    <message>
        <source>This share is on the desk already. Nothing was added.</source>
        <translation>Diese Freigabe liegt schon auf dem Schreibtisch. Nichts kam hinzu.</translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Freigabe öffnen</translation>
    </message>
</context>
<context>
    <name>tryboth::SharePage</name>
    <message>
        <source>&amp;Prepare a share…</source>
        <translation>Freigabe &amp;vorbereiten…</translation>
    </message>
    <message>
        <source>Nothing was shared yet</source>
        <translation>Noch nichts freigegeben</translation>
    </message>
    <message>
        <source>A share is a file for one person, sealed, with exactly what you chose. You see every line of it before it leaves.</source>
        <translation>Eine Freigabe ist eine Datei für eine Person, versiegelt, mit genau dem, was du gewählt hast. Du siehst jede Zeile davon, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>For one person, sealed, and only what you choose.</source>
        <translation>Für eine Person, versiegelt, und nur, was du wählst.</translation>
    </message>
    <message>
        <source>&amp;Merge a reply…</source>
        <translation>Antwort &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>N&amp;ames…</source>
        <translation>N&amp;amen…</translation>
    </message>
    <message>
        <source>My &amp;key…</source>
        <translation>Mein &amp;Schlüssel…</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Was freigegeben wurde</translation>
    </message>
    <message>
        <source>&amp;Go on with it…</source>
        <translation>&amp;Damit weitermachen…</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Wegwerfen</translation>
    </message>
    <message>
        <source>A share that is not finished</source>
        <translation>Eine Freigabe, die nicht fertig ist</translation>
    </message>
    <message>
        <source>What you wrote and chose for it waits here. Nothing of it has left.</source>
        <translation>Was du dafür geschrieben und gewählt hast, wartet hier. Nichts davon ist hinausgegangen.</translation>
    </message>
</context>
<context>
    <name>tryboth::SharePreviewPane</name>
    <message>
        <source>Take out what is &amp;marked</source>
        <translation>&amp;Markiertes herausnehmen</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Would the people in these lines mind being read about?</source>
        <translation>Würde es die Menschen in diesen Zeilen stören, dass jemand über sie liest?</translation>
    </message>
    <message>
        <source>Mark any words with Shift and the arrow keys, or with the mouse. They are replaced by […], everywhere in this share.</source>
        <translation>Markiere beliebige Wörter mit Umschalt und den Pfeiltasten oder mit der Maus. Sie werden durch […] ersetzt, überall in dieser Freigabe.</translation>
    </message>
    <message>
        <source>This is exactly what leaves. Scroll to the end before you go on.</source>
        <translation>Genau das geht hinaus. Lies bis zum Ende, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>words that somebody marked, within a list of such words</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Still there: %1. Only words of yours can be taken out here, no days, ratings or labels. Go back to leave out a whole item.</source>
        <translation>Noch da: %1. Hier lassen sich nur eigene Worte herausnehmen, keine Tage, Bewertungen oder Beschriftungen. Gehe zurück, um einen ganzen Eintrag wegzulassen.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareRecord</name>
    <message>
        <source>A coach needs a name of 1 to %1 characters. Type one; nothing was changed.</source>
        <translation>Ein Coach braucht einen Namen mit 1 bis %1 Zeichen. Gib einen ein; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What was agreed holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Was vereinbart wurde, fasst höchstens %1 Zeichen. Kürze es; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareRecordJson</name>
    <message>
        <source>it has no id, or its key is none.</source>
        <translation>es hat keine ID, oder sein Schlüssel ist keiner.</translation>
    </message>
    <message>
        <source>it has no id or no kind.</source>
        <translation>es hat keine ID oder keine Art.</translation>
    </message>
    <message>
        <source>it has no id or answers nothing.</source>
        <translation>es hat keine ID oder antwortet auf nichts.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>es hat keine ID.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareReply</name>
    <message>
        <source>it has no id of its own.</source>
        <translation>es hat keine eigene ID.</translation>
    </message>
    <message>
        <source>it says nothing.</source>
        <translation>es sagt nichts.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>es ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>it quotes more than %1 characters.</source>
        <translation>es zitiert mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Comment %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>Kommentar %1 dieser Antwort kann nicht stimmen: %2 Es wurde nichts geändert. Bitte noch einmal um die Antwort.</translation>
    </message>
    <message>
        <source>Question %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>Frage %1 dieser Antwort kann nicht stimmen: %2 Es wurde nichts geändert. Bitte noch einmal um die Antwort.</translation>
    </message>
    <message>
        <source>it has no valid day.</source>
        <translation>es hat keinen gültigen Tag.</translation>
    </message>
    <message>
        <source>Step %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>Schritt %1 dieser Antwort kann nicht stimmen: %2 Es wurde nichts geändert. Bitte noch einmal um die Antwort.</translation>
    </message>
    <message>
        <source>This reply does not say which share it answers. Nothing was changed. Ask for the reply again.</source>
        <translation>Diese Antwort sagt nicht, auf welche Freigabe sie antwortet. Es wurde nichts geändert. Bitte noch einmal um die Antwort.</translation>
    </message>
    <message>
        <source>A reply holds at most %1 parts and a name of at most %2 characters. Nothing was changed. Ask for a shorter reply.</source>
        <translation>Eine Antwort fasst höchstens %1 Teile und einen Namen mit höchstens %2 Zeichen. Es wurde nichts geändert. Bitte um eine kürzere Antwort.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareVersion</name>
    <message>
        <source>This file is a share, not a reply. Nothing was changed. Open it on a coach&apos;s desk.</source>
        <translation>Diese Datei ist eine Freigabe, keine Antwort. Es wurde nichts geändert. Öffne sie an einem Coach-Schreibtisch.</translation>
    </message>
    <message>
        <source>This file is a reply, not a share. Nothing was changed. Open it in the journal that shared.</source>
        <translation>Diese Datei ist eine Antwort, keine Freigabe. Es wurde nichts geändert. Öffne sie in dem Journal, aus dem freigegeben wurde.</translation>
    </message>
    <message>
        <source>This file holds neither a share nor a reply of Tryboth. Nothing was changed. Choose another file.</source>
        <translation>Diese Datei enthält weder eine Freigabe noch eine Antwort von Tryboth. Es wurde nichts geändert. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tryboth (version %1; this one reads up to %2). Nothing was changed. Install the newest version and open the file again.</source>
        <translation>Diese Datei wurde von einem neueren Tryboth geschrieben (Version %1; dieses liest bis %2). Es wurde nichts geändert. Installiere die neueste Version und öffne die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWhatPane</name>
    <message>
        <source>Only what is new &amp;since the last share</source>
        <translation>Nur, was &amp;seit der letzten Freigabe neu ist</translation>
    </message>
    <message>
        <source>&amp;Replace listed names</source>
        <translation>Namen von der Liste &amp;ersetzen</translation>
    </message>
    <message>
        <source>With &amp;times of day</source>
        <translation>Mit &amp;Uhrzeiten</translation>
    </message>
    <message>
        <source>With ta&amp;gs, circumstances and who chose the work</source>
        <translation>Mit Schlagwörtern, Umständen und wer die Arbeit &amp;gewählt hat</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Which experiment</source>
        <translation>Welches Experiment</translation>
    </message>
    <message>
        <source>You have added items from your reasons. Add them?</source>
        <translation>Du hast etwas aus deinen Gründen aufgenommen. Wirklich aufnehmen?</translation>
    </message>
    <message>
        <source>Single items</source>
        <translation>Einzelnes</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>all of this time</source>
        <translation>alle aus dieser Zeit</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>Items that leave: %1</source>
        <translation>Teile, die hinausgehen: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWhomPane</name>
    <message>
        <source>What you call your coach</source>
        <translation>Wie du deinen Coach nennst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>How it is sealed</source>
        <translation>Wie es versiegelt wird</translation>
    </message>
    <message>
        <source>With my coach&apos;s key</source>
        <translation>Mit dem Schlüssel meines Coachs</translation>
    </message>
    <message>
        <source>With a passphrase that I tell them another way</source>
        <translation>Mit einer Passphrase, die ich auf anderem Weg sage</translation>
    </message>
    <message>
        <source>What you agreed on. It goes along with the share.</source>
        <translation>Was ihr vereinbart habt. Es geht mit der Freigabe hinaus.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Public key of your coach</source>
        <translation>Öffentlicher Schlüssel deines Coachs</translation>
    </message>
    <message>
        <source>&amp;These words are the same on my coach&apos;s screen</source>
        <translation>Auf dem Bildschirm meines Coachs stehen die&amp;selben Wörter</translation>
    </message>
    <message>
        <source>Passphrase of the share</source>
        <translation>Passphrase der Freigabe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the share, again</source>
        <translation>Passphrase der Freigabe, noch einmal</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>At least 12 characters. Tell it another way, not with the file.</source>
        <translation>Mindestens 12 Zeichen. Sag sie auf anderem Weg, nicht mit der Datei.</translation>
    </message>
    <message>
        <source>Type a name for your coach.</source>
        <translation>Gib einen Namen für deinen Coach ein.</translation>
    </message>
    <message>
        <source>Paste your coach&apos;s whole public key. It begins with age1.</source>
        <translation>Füge den ganzen öffentlichen Schlüssel deines Coachs ein. Er beginnt mit age1.</translation>
    </message>
    <message>
        <source>Compare the eight words with your coach, best by voice.</source>
        <translation>Vergleiche die acht Wörter mit deinem Coach, am besten am Telefon.</translation>
    </message>
    <message>
        <source>Type a passphrase of at least 12 characters.</source>
        <translation>Gib eine Passphrase mit mindestens 12 Zeichen ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWords</name>
    <message>
        <source>engagement %1</source>
        <translation>Aufmerksamkeit %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Wer gewählt hat</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Looked at again on %1</source>
        <translation>Noch einmal angesehen am %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Before, from</source>
        <translation>Davor, von</translation>
    </message>
    <message>
        <source>Before, to</source>
        <translation>Davor, bis</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Was ich herausfinden will</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Ich erwarte</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Was mich umstimmen würde</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Wie ich aussteige</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Rückgängig zu machen</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>Ein Paar mit</translation>
    </message>
    <message>
        <source>One question to compare on</source>
        <translation>Eine Frage für den Vergleich</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>Session, %1</source>
        <translation>Termin, %1</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>Experiment: %1</translation>
    </message>
    <message>
        <source>%1, sure to %2 %</source>
        <translation>%1, zu %2 % sicher</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Versiegelt am</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Was meiner Meinung nach geschah</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Was sich sonst änderte</translation>
    </message>
    <message>
        <source>Did what would change my mind occur</source>
        <translation>Trat ein, was mich umstimmen würde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>Überrascht von</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Second look due on</source>
        <translation>Zweiter Blick fällig am</translation>
    </message>
    <message>
        <source>Looked again on</source>
        <translation>Noch einmal angesehen am</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>People work, from memory</source>
        <translation>Arbeit mit Menschen, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Technical work, from memory</source>
        <translation>Technische Arbeit, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Remembered before seeing the log</source>
        <translation>Erinnert vor dem Blick auf die Einträge</translation>
    </message>
    <message>
        <source>Reflection of %1</source>
        <translation>Reflexion vom %1</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Eingeordnet als</translation>
    </message>
    <message>
        <source>Clarity, 1 to 5</source>
        <translation>Klarheit, 1 bis 5</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Was dafür wegfällt</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Heute gefragt</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Next time on</source>
        <translation>Nächstes Mal am</translation>
    </message>
    <message>
        <source>Five-year answer of %1</source>
        <translation>Fünf-Jahres-Antwort vom %1</translation>
    </message>
    <message>
        <source>Fit, 0 to 4</source>
        <translation>Trifft zu, 0 bis 4</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Ausprobiert durch</translation>
    </message>
    <message>
        <source>No conclusion is drawn from this.</source>
        <translation>Daraus wird kein Schluss gezogen.</translation>
    </message>
    <message>
        <source>A reason, %1</source>
        <translation>Ein Grund, %1</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Wer davon weiß</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Sure to per cent</source>
        <translation>Sicher, in Prozent</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Ich würde umkehren, wenn</translation>
    </message>
    <message>
        <source>Look on</source>
        <translation>Danach sehen am</translation>
    </message>
    <message>
        <source>Did it occur</source>
        <translation>Ist es eingetreten</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Zurückgeschaut am</translation>
    </message>
    <message>
        <source>With what I knew then</source>
        <translation>Mit dem, was ich damals wusste</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Rückschau am</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>A word to you</source>
        <translation>Ein Wort an dich</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Listed names are replaced.</source>
        <translation>Namen von der Liste sind ersetzt.</translation>
    </message>
    <message>
        <source>Names are as written.</source>
        <translation>Namen stehen, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>With times of day.</source>
        <translation>Mit Uhrzeiten.</translation>
    </message>
    <message>
        <source>Days only, no times.</source>
        <translation>Nur Tage, keine Uhrzeiten.</translation>
    </message>
    <message>
        <source>Please delete it by</source>
        <translation>Bitte löschen bis</translation>
    </message>
    <message>
        <source>What this share holds</source>
        <translation>Was diese Freigabe enthält</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>Energie %1</translation>
    </message>
    <message>
        <source>people work</source>
        <translation>Arbeit mit Menschen</translation>
    </message>
    <message>
        <source>technical work</source>
        <translation>technische Arbeit</translation>
    </message>
    <message>
        <source>mixed work</source>
        <translation>gemischte Arbeit</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>ich selbst</translation>
    </message>
    <message>
        <source>I was asked</source>
        <translation>ich wurde gebeten</translation>
    </message>
    <message>
        <source>it was required</source>
        <translation>es wurde verlangt</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>müde</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>unwohl</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>ungewöhnlicher Tag</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>zum ersten Mal</translation>
    </message>
    <message>
        <source>toward people</source>
        <translation>hin zu Menschen</translation>
    </message>
    <message>
        <source>toward technical work</source>
        <translation>hin zu technischer Arbeit</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>eine Idee</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>zurückgeschaut</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>%1 × a week, %2 min</source>
        <translation>%1 × pro Woche, %2 min</translation>
    </message>
    <message>
        <source>%1 × a fortnight, %2 min</source>
        <translation>%1 × in zwei Wochen, %2 min</translation>
    </message>
    <message>
        <source>%1 × a month, %2 min</source>
        <translation>%1 × pro Monat, %2 min</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>with notice</source>
        <translation>mit Vorlauf</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>days of notice: %1</source>
        <translation>Tage Vorlauf: %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>change something</source>
        <translation>etwas ändern</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausieren</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>hier aufhören</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Titles of check-ins</source>
        <translation>Titel der Einträge</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Fünf-Jahres-Antworten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Festgehaltene Entscheidungen</translation>
    </message>
    <message>
        <source>%1: numbers only</source>
        <translation>%1: nur Zahlen</translation>
    </message>
    <message>
        <source>%1: of this time</source>
        <translation>%1: aus dieser Zeit</translation>
    </message>
    <message>
        <source>%1: single ones</source>
        <translation>%1: einzelne</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>test</source>
        <translation>ausprobieren</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitelegen</translation>
    </message>
    <message>
        <source>at a cost</source>
        <translation>mit Einbußen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>bleibt stehen</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>it came true</source>
        <translation>es ist eingetroffen</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>es ist nicht eingetroffen</translation>
    </message>
    <message>
        <source>it stands</source>
        <translation>sie bleibt stehen</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>anpassen</translation>
    </message>
    <message>
        <source>turn back</source>
        <translation>umkehren</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
</context>
<context>
    <name>tryboth::SharedItemsModel</name>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Sharing</name>
    <message>
        <source>This journal has no key yet. Nothing was changed. Make one under Share → My key.</source>
        <translation>Dieses Journal hat noch keinen Schlüssel. Es wurde nichts geändert. Mach einen unter Freigabe → Mein Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so there is nothing to share. Nothing was written. Choose a longer period or more kinds.</source>
        <translation>Nichts wurde ausgewählt, deshalb gibt es nichts freizugeben. Es wurde nichts geschrieben. Wähle einen längeren Zeitraum oder mehr Arten.</translation>
    </message>
    <message>
        <source>the writer</source>
        <extracomment>in a text that somebody shares: stands where their own name stood</extracomment>
        <translation>wer das schreibt</translation>
    </message>
</context>
<context>
    <name>tryboth::ShortcutModel</name>
    <message>
        <source>These keys belong to what one is in and cannot be changed.</source>
        <translation>Diese Tasten gehören zu dem, worin man gerade ist, und lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <comment>keys that cannot be changed</comment>
        <translation>%1 (fest)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>heading of a column: the menu, or the kind of field</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last of a row of keys</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>tryboth::Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>In the rows of the journal</source>
        <translation>In den Zeilen des Journals</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Nächstes Feld, voriges Feld</translation>
    </message>
    <message>
        <source>Leave what one is in</source>
        <translation>Verlassen, worin man gerade ist</translation>
    </message>
    <message>
        <source>Log it, or be done</source>
        <translation>Eintragen oder fertig sein</translation>
    </message>
    <message>
        <source>Rate, from draining to energising</source>
        <translation>Einschätzen, von auslaugend bis belebend</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Die Einschätzung zurücknehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a menu, and a menu in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This key alone is needed for typing and moving. Hold Ctrl or Alt with it.</source>
        <translation>Diese Taste allein wird zum Tippen und Bewegen gebraucht. Halte Strg oder Alt dazu.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShortcutsPane</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>&amp;Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Press keys:</source>
        <translation>&amp;Tasten drücken:</translation>
    </message>
    <message>
        <source>These keys belong to what one is in and cannot be changed.</source>
        <translation>Diese Tasten gehören zu dem, worin man gerade ist, und lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>“%1” has these keys and keeps them. Press others.</source>
        <translation>„%1“ hat diese Tasten und behält sie. Drücke andere.</translation>
    </message>
    <message>
        <source>Choose a row, press the keys it shall have, and use them.</source>
        <translation>Wähle eine Zeile, drücke die Tasten, die sie haben soll, und verwende sie.</translation>
    </message>
    <message>
        <source>“%1” has these keys now. With “Use these keys” it has none any more.</source>
        <translation>„%1“ hat diese Tasten jetzt. Mit „Diese Tasten verwenden“ hat es keine mehr.</translation>
    </message>
</context>
<context>
    <name>tryboth::SideBySide</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before and during</source>
        <translation>Davor und währenddessen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 hours in all</source>
        <extracomment>%1 is “People”, %2 is “kept 3 of 4”, %3 a number of hours</extracomment>
        <translation>%1 · %2 · %3 Stunden insgesamt</translation>
    </message>
</context>
<context>
    <name>tryboth::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Einträge der Woche</translation>
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
        <translation>Zwei genügen. Nimm einen zurück, um einen anderen zu markieren.</translation>
    </message>
    <message>
        <source>Space marks an entry. None is fine, too.</source>
        <translation>Die Leertaste markiert einen Eintrag. Keiner ist auch in Ordnung.</translation>
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
        <translation>Probier beides, ganz bewusst</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. The app never goes online.</source>
        <translation>Alles bleibt in einer einzigen Datei auf diesem Computer. Die App geht nie online.</translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation>&amp;Journal öffnen…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>I coach others:</source>
        <translation>Ich begleite andere:</translation>
    </message>
    <message>
        <source>New &amp;desk…</source>
        <translation>&amp;Neuer Schreibtisch…</translation>
    </message>
    <message>
        <source>Open a d&amp;esk…</source>
        <translation>Schreibtisch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Start a journal</source>
        <translation>Journal be&amp;ginnen</translation>
    </message>
    <message>
        <source>Made-up entries in a window of their own. They never mix with yours.</source>
        <translation>Erfundene Einträge in einem eigenen Fenster. Sie mischen sich nie mit deinen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>a button with a menu: colours and the size of letters</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look and size of text</source>
        <translation>Aussehen und Textgröße</translation>
    </message>
</context>
<context>
    <name>tryboth::StepFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Ein andermal weitermachen</translation>
    </message>
</context>
<context>
    <name>tryboth::StepRow</name>
    <message>
        <source>The step in your words</source>
        <translation>Der Schritt in deinen Worten</translation>
    </message>
    <message>
        <source>Proposed by %1. Take it on, change it, or leave it.</source>
        <translation>Vorgeschlagen von %1. Übernimm ihn, ändere ihn, oder lass ihn.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>tryboth::StrictJson</name>
    <message>
        <source>“%1” is not what it should be.</source>
        <translation>„%1“ ist nicht, was es sein sollte.</translation>
    </message>
</context>
<context>
    <name>tryboth::TableImport</name>
    <message>
        <source>Nobody has said yet which column holds the date, and which the rest.</source>
        <translation>Noch hat niemand gesagt, welche Spalte das Datum enthält und welche das Übrige.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so the row was left out.</source>
        <translation>„%1“ ist kein Datum, deshalb wurde die Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>This table has no column “%1”, which should hold the date.</source>
        <translation>Diese Tabelle hat keine Spalte „%1“, in der das Datum stehen soll.</translation>
    </message>
    <message>
        <source>This table has no column “%1”, so nothing was read from it.</source>
        <translation>Diese Tabelle hat keine Spalte „%1“, deshalb wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>„%1“ lässt sich nicht als Uhrzeit lesen und steht deshalb in der Notiz.</translation>
    </message>
</context>
<context>
    <name>tryboth::TagField</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateDelegate</name>
    <message>
        <source>my own</source>
        <extracomment>beside the title of a template that one has saved oneself</extracomment>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateLibrary</name>
    <message>
        <source>No template has these words. Try fewer of them, or another track.</source>
        <translation>Keine Vorlage enthält diese Wörter. Versuche es mit weniger davon oder mit einem anderen Weg.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Words that the template should have</source>
        <translation>Wörter, die die Vorlage enthalten soll</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Track of the templates</source>
        <translation>Weg der Vorlagen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>templates of every track</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Diese Vorlage verwenden</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1, for %2.</source>
        <extracomment>%1 a rhythm, %2 &quot;6 weeks&quot;</extracomment>
        <translation>%1, für %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you would do</source>
        <translation>Was du tun würdest</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>Worauf du achten kannst</translation>
    </message>
    <message>
        <source>How to get out</source>
        <translation>Wie du aussteigst</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a person to ask and the words for it</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen du fragst</translation>
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
            <numerusform>%n Zeichen zu lang.</numerusform>
            <numerusform>%n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put your own words where the “…” is.</source>
        <translation>Setze deine eigenen Worte dorthin, wo „…“ steht.</translation>
    </message>
</context>
<context>
    <name>tryboth::TextDecoding</name>
    <message>
        <source>The file is neither UTF-8 nor UTF-16 text, so its letters cannot be told for certain. Nothing was imported. Save it as UTF-8 and try again.</source>
        <translation>Die Datei ist weder UTF-8- noch UTF-16-Text, deshalb lassen sich ihre Buchstaben nicht sicher erkennen. Es wurde nichts importiert. Speichere sie als UTF-8 und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>tryboth::TextEncodings</name>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Russian, older</source>
        <translation>Russisch, älter</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Western European, older Macs</source>
        <translation>Westeuropäisch, ältere Macs</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Westeuropäisch, DOS</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japanisch, Unix</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>The text does not read as %1. Nothing was imported. Choose another encoding: %2.</source>
        <translation>Der Text lässt sich nicht als %1 lesen. Es wurde nichts importiert. Wähle eine andere Kodierung: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::TextPlace</name>
    <message>
        <source>What this text belongs to is no longer in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>Wozu dieser Text gehört, ist nicht mehr im Journal. Es wurde nichts geändert. Kopiere den Text dorthin, wo du ihn brauchst.</translation>
    </message>
</context>
<context>
    <name>tryboth::ThingsPane</name>
    <message>
        <source>What it says, read only</source>
        <translation>Was darin steht, nur zum Lesen</translation>
    </message>
    <message>
        <source>It stays closed while the question is back, until a new answer is written.</source>
        <translation>Es bleibt zu, solange die Frage wieder da ist, bis eine neue Antwort geschrieben ist.</translation>
    </message>
    <message>
        <source>It has no words of its own.</source>
        <translation>Es hat keine eigenen Worte.</translation>
    </message>
</context>
<context>
    <name>tryboth::TiltChart</name>
    <message>
        <source>Tilt over time: people minus technical</source>
        <translation>Neigung über die Zeit: Menschen minus Technik</translation>
    </message>
    <message>
        <source>%1: %2 points (%3)</source>
        <extracomment>Chart tooltip: a day, people minus technical and its 90 % range: &quot;12 May: +0.8 points (−0.1 to +1.7)&quot;</extracomment>
        <translation>%1: %2 Punkte (%3)</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>Above the zero line of the tilt chart: people work gave more energy</extracomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>tech</source>
        <extracomment>Below the zero line of the tilt chart: technical work gave more energy</extracomment>
        <translation>Technik</translation>
    </message>
</context>
<context>
    <name>tryboth::TiltTableModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>People minus technical</source>
        <translation>Menschen minus Technik</translation>
    </message>
    <message>
        <source>90% range</source>
        <translation>90-%-Spanne</translation>
    </message>
</context>
<context>
    <name>tryboth::TimeTable</name>
    <message>
        <source>“%1 %2” is not a date and a time, so the row was left out.</source>
        <translation>„%1 %2“ ist kein Datum mit Uhrzeit, deshalb wurde die Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>This table has no columns “Start date”, “Start time” and “Duration”. Nothing was imported. Export the detailed report as CSV, with English column names, and open that.</source>
        <translation>Diese Tabelle hat keine Spalten „Start date“, „Start time“ und „Duration“. Es wurde nichts importiert. Exportiere den ausführlichen Bericht als CSV, mit englischen Spaltennamen, und öffne diesen.</translation>
    </message>
</context>
<context>
    <name>tryboth::TodayPage</name>
    <message>
        <source>Today so far</source>
        <translation>Heute bisher</translation>
    </message>
    <message>
        <source>Entries of this day</source>
        <translation>Einträge dieses Tages</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
        <source>One thing you did today is enough. You can change everything later.</source>
        <translation>Eine Sache, die du heute gemacht hast, genügt. Du kannst später alles ändern.</translation>
    </message>
    <message>
        <source>From your calendar</source>
        <translation>Aus deinem Kalender</translation>
    </message>
    <message>
        <source>Nothing waits to be rated</source>
        <translation>Nichts wartet auf eine Einschätzung</translation>
    </message>
    <message>
        <source>What you import from a calendar, a time tracker or Git waits here, to be rated with one key each.</source>
        <translation>Was du aus einem Kalender, einer Zeiterfassung oder Git importierst, wartet hier; jedes lässt sich mit einer Taste einschätzen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Frühere &amp;Texte…</translation>
    </message>
    <message>
        <source>Nothing waits to be rated.</source>
        <translation>Nichts wartet auf eine Einschätzung.</translation>
    </message>
    <message>
        <source>Logged for %1. Undo with %2.</source>
        <translation>Eingetragen für %1. Rückgängig mit %2.</translation>
    </message>
    <message>
        <source>There is an entry in the row above that is not logged yet. Log it or clear it first.</source>
        <translation>In der Zeile oben steht ein Eintrag, der noch nicht eingetragen ist. Trage ihn erst ein oder leere die Zeile.</translation>
    </message>
    <message>
        <source>Moved to the trash, where it stays for 30 days. Undo with %1.</source>
        <translation>In den Papierkorb gelegt, wo es 30 Tage bleibt. Rückgängig mit %1.</translation>
    </message>
    <message>
        <source>You are editing another entry. Save or cancel it first, then rate the session.</source>
        <translation>Du bearbeitest gerade einen anderen Eintrag. Speichere ihn erst oder brich ab, dann schätze den Termin ein.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a planned session: the title of its experiment, and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>From your calendar: %n to rate</source>
        <translation>
            <numerusform>Aus deinem Kalender: %n zum Einschätzen</numerusform>
            <numerusform>Aus deinem Kalender: %n zum Einschätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came in: %n to rate</source>
        <translation>
            <numerusform>Hereingekommen: %n zum Einschätzen</numerusform>
            <numerusform>Hereingekommen: %n zum Einschätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to rate</source>
        <comment>a badge</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you do, and what did it do to you?</source>
        <translation>Was hast du gemacht, und was hat es mit dir gemacht?</translation>
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
        <translation>Gründe, %1</translation>
    </message>
</context>
<context>
    <name>tryboth::TrackedTime</name>
    <message>
        <source>Took %L1 minutes</source>
        <translation>Hat %L1 Minuten gedauert</translation>
    </message>
</context>
<context>
    <name>tryboth::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Remove &amp;all for good</source>
        <translation>&amp;Alle endgültig entfernen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %Ln days and is then removed for good.</source>
        <translation>
            <numerusform>Was du löschst, bleibt hier %Ln Tag lang und wird dann endgültig entfernt.</numerusform>
            <numerusform>Was du löschst, bleibt hier %Ln Tage lang und wird dann endgültig entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The experiment is back. Undo with Ctrl+Z.</source>
        <translation>Das Experiment ist wieder da. Rückgängig mit Strg+Z.</translation>
    </message>
    <message>
        <source>What was chosen is back in the journal. Undo with Ctrl+Z.</source>
        <translation>Die Auswahl ist wieder im Journal. Rückgängig mit Strg+Z.</translation>
    </message>
    <message>
        <source>1 entry is back in the journal. Undo with Ctrl+Z.</source>
        <translation>1 Eintrag ist wieder im Journal. Rückgängig mit Strg+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are back in the journal. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%Ln Eintrag ist wieder im Journal. Rückgängig mit Strg+Z.</numerusform>
            <numerusform>%Ln Einträge sind wieder im Journal. Rückgängig mit Strg+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty. Until Tryboth closes, Ctrl+Z brings everything back.</source>
        <translation>Der Papierkorb ist leer. Bis Tryboth sich schließt, holt Strg+Z alles zurück.</translation>
    </message>
    <message>
        <source>1 entry was removed. Until Tryboth closes, Ctrl+Z brings it back.</source>
        <translation>1 Eintrag wurde entfernt. Bis Tryboth sich schließt, holt Strg+Z ihn zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were removed. Until Tryboth closes, Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde entfernt. Bis Tryboth sich schließt, holt Strg+Z ihn zurück.</numerusform>
            <numerusform>%Ln Einträge wurden entfernt. Bis Tryboth sich schließt, holt Strg+Z sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::TrashModel</name>
    <message>
        <source>Five-year answer</source>
        <translation>Fünf-Jahres-Antwort</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Ein Blick auf deine Gründe</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Experiment: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>the day an entry is about, or an experiment starts</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <extracomment>the day on which something was moved to the trash</extracomment>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Days left</source>
        <extracomment>until something in the trash is removed for good</extracomment>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>tryboth::Tray</name>
    <message>
        <source>&amp;Log a check-in</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>&amp;Open Tryboth</source>
        <translation>Tryboth ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>tryboth::UnlockPane</name>
    <message>
        <source>&amp;Choose its file…</source>
        <translation>Seine &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Ask the &amp;keyring</source>
        <translation>Den &amp;Schlüsselbund fragen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>&amp;Recovery key, as it stands on the sheet</source>
        <translation>&amp;Wiederherstellungsschlüssel, wie er auf dem Blatt steht</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>&amp;Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Wiederherstellungss&amp;chlüssel verwenden</translation>
    </message>
    <message>
        <source>Choose the file with the recovery key</source>
        <translation>Die Datei mit dem Wiederherstellungsschlüssel wählen</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1. Nothing was changed.</source>
        <translation>Diese Datei lässt sich nicht öffnen: %1. Es wurde nichts geändert.</translation>
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
        <translation>letztes Mal %1 · drücke 1…7</translation>
    </message>
    <message>
        <source>press 1…7</source>
        <translation>drücke 1…7</translation>
    </message>
</context>
<context>
    <name>tryboth::WaitingList</name>
    <message>
        <source>Entries that wait to be rated: keys 1 to 7 rate, S skips</source>
        <translation>Einträge, die auf eine Einschätzung warten: Tasten 1 bis 7 schätzen ein, S überspringt</translation>
    </message>
</context>
<context>
    <name>tryboth::WatsonImport</name>
    <message>
        <source>Frame %1 has no start, stop and project, so it was left out.</source>
        <translation>Frame %1 hat keinen Beginn, kein Ende und kein Projekt, deshalb wurde er ausgelassen.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekDashes</name>
    <message>
        <source>Weeks with a kept session: %1. Weeks in all: %2.</source>
        <extracomment>%1 and %2 are numbers of weeks</extracomment>
        <translation>Wochen mit einem Termin, der stattfand: %1. Wochen insgesamt: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekMarks</name>
    <message>
        <source>The ratings of the week, a mark each</source>
        <translation>Die Einschätzungen der Woche, je ein Zeichen</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekMarksModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekSequence</name>
    <message>
        <source>Memory and log</source>
        <translation>Erinnerung und Einträge</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Was gelang</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Was nicht gelang</translation>
    </message>
    <message>
        <source>What I will try next week</source>
        <translation>Was ich nächste Woche ausprobiere</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>Is there an entry that you want to find again?</source>
        <translation>Gibt es einen Eintrag, den du wiederfinden willst?</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>Die Woche vom %1</translation>
    </message>
    <message>
        <source>No question is left for this week.</source>
        <translation>Für diese Woche ist keine Frage mehr übrig.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Use initials where you write about others.</source>
        <translation>Nimm Initialen, wo du über andere schreibst.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekStep</name>
    <message>
        <source>The week in your log</source>
        <translation>Die Woche in deinen Einträgen</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekdayHourMap</name>
    <message>
        <source>Energy by weekday and time</source>
        <translation>Energie nach Wochentag und Uhrzeit</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekdayHourModel</name>
    <message>
        <source>%1 %2: %3, %4</source>
        <extracomment>Weekday, time, mean energy, count: &quot;Tuesday 10:00: +1.2, 14 ratings&quot;</extracomment>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>%1 %2: no ratings</source>
        <extracomment>Weekday and time: &quot;Tuesday 10:00: no ratings&quot;</extracomment>
        <translation>%1 %2: keine Einschätzungen</translation>
    </message>
</context>
<context>
    <name>tryboth::WeeksStrip</name>
    <message>
        <source>Weeks of the two experiments</source>
        <translation>Wochen der beiden Experimente</translation>
    </message>
    <message>
        <source>The order was drawn by lot: people in the weeks %1, technical in the others.</source>
        <extracomment>%1 the numbers of weeks</extracomment>
        <translation>Die Reihenfolge wurde ausgelost: Menschen in den Wochen %1, Technik in den anderen.</translation>
    </message>
</context>
<context>
    <name>tryboth::WhenField</name>
    <message>
        <source>at</source>
        <extracomment>before a time of day, as in &quot;at 14:30&quot;</extracomment>
        <translation>um</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>Die Uhrzeit ist bekannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>It is past midnight: log this for the day before.</source>
        <translation>Es ist nach Mitternacht: Trage das für den Tag davor ein.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowExchange</name>
    <message>
        <source>Watched folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>Tryboth looks for new calendar files in “%1” while this journal is open. It only reads, and shows you each file before anything is taken in.</source>
        <translation>Tryboth sucht in „%1“ nach neuen Kalenderdateien, solange dieses Journal geöffnet ist. Es liest nur und zeigt dir jede Datei, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Anderer Ordner…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Kein Ordner wird mehr beobachtet.</translation>
    </message>
    <message>
        <source>Watch a folder for calendar files</source>
        <translation>Einen Ordner nach Kalenderdateien beobachten</translation>
    </message>
    <message>
        <source>New calendar files in “%1” will be offered here. Nothing is taken in unasked.</source>
        <translation>Neue Kalenderdateien in „%1“ werden hier angeboten. Ungefragt wird nichts übernommen.</translation>
    </message>
    <message>
        <source>A new calendar file lies in the watched folder: %1.</source>
        <translation>Im beobachteten Ordner liegt eine neue Kalenderdatei: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new calendar files lie in the watched folder.</source>
        <translation>
            <numerusform>Im beobachteten Ordner liegt %Ln neue Kalenderdatei.</numerusform>
            <numerusform>Im beobachteten Ordner liegen %Ln neue Kalenderdateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>They stay where they are; “Import” finds them later.</source>
        <translation>Sie bleiben, wo sie sind; „Importieren“ findet sie auch später.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowLock</name>
    <message>
        <source>This journal is locked</source>
        <translation>Dieses Journal ist gesperrt</translation>
    </message>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Dieser Schreibtisch ist gesperrt</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowPrinting</name>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Die Seite ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Nothing was changed. Look whether it is on, or choose another one.</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Es wurde nichts geändert. Sieh nach, ob er an ist, oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Diese Seite speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a file name: the name of a page and a day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The page was saved as %1. It is not encrypted.</source>
        <translation>Die Seite wurde als %1 gespeichert. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The beginning of the page is on its way to the printer. Its end was left out, as the page is too long. Search for less on it and print again, or export it.</source>
        <translation>Der Anfang der Seite ist auf dem Weg zum Drucker. Das Ende fehlt, denn die Seite ist zu lang. Suche darauf nach weniger und drucke noch einmal, oder exportiere sie.</translation>
    </message>
    <message>
        <source>The beginning of the page was saved as %1. Its end was left out, as the page is too long. A PDF takes more than a picture, and an export takes all. The file is not encrypted.</source>
        <translation>Der Anfang der Seite wurde als %1 gespeichert. Das Ende fehlt, denn die Seite ist zu lang. Ein PDF fasst mehr als ein Bild, und ein Export fasst alles. Die Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowSafety</name>
    <message>
        <source>This is not the passphrase. Nothing was changed. Check capital letters and the keyboard layout, and try again.</source>
        <translation>Das ist nicht die Passphrase. Es wurde nichts geändert. Prüfe Großbuchstaben und Tastaturbelegung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase…</source>
        <translation>Passphrase ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>Wiederherste&amp;llungsblatt…</translation>
    </message>
    <message>
        <source>Unlock with the ke&amp;yring</source>
        <translation>Mit dem Schlüssel&amp;bund entsperren</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>When to loc&amp;k…</source>
        <translation>Wann &amp;gesperrt wird…</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to unlock with. Set one first, in the menu Journal.</source>
        <translation>Ohne Passphrase gibt es nichts, womit entsperrt werden könnte. Lege erst eine fest, im Menü Journal.</translation>
    </message>
    <message>
        <source>The journal is encrypted from now on. Backups made before stay as they were.</source>
        <translation>Das Journal ist von jetzt an verschlüsselt. Frühere Sicherungen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more: its file is not encrypted.</source>
        <translation>Das Journal hat keine Passphrase mehr: Seine Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Words that were not logged</source>
        <translation>Worte, die nicht eingetragen wurden</translation>
    </message>
    <message>
        <source>Tryboth ended before you had logged what you were writing. Your words were put aside.</source>
        <translation>Tryboth endete, bevor du eingetragen hattest, was du gerade schriebst. Deine Worte wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Throw them away</source>
        <translation>&amp;Wegwerfen</translation>
    </message>
    <message>
        <source>Words that were not added</source>
        <translation>Worte, die nicht hinzugefügt wurden</translation>
    </message>
    <message>
        <source>Tryboth ended before you had added what you were writing. Your words were put aside.</source>
        <translation>Tryboth endete, bevor du hinzugefügt hattest, was du gerade schriebst. Deine Worte wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>The new passphrase opens the file from now on.</source>
        <translation>Von jetzt an öffnet die neue Passphrase die Datei.</translation>
    </message>
    <message>
        <source>This desktop runs no keyring that answers, so only the passphrase and a recovery key unlock the file. Nothing was changed.</source>
        <translation>Auf diesem Desktop läuft kein Schlüsselbund, der antwortet, deshalb entsperren nur die Passphrase und ein Wiederherstellungsschlüssel die Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The keyring of this desktop unlocks the file from now on, and so does the passphrase.</source>
        <translation>Von jetzt an entsperrt der Schlüsselbund dieses Desktops die Datei, und die Passphrase ebenso.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this file any more.</source>
        <translation>Der Schlüsselbund entsperrt diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this file any more. It did not answer, so it may still hold the passphrase: remove it there under “Tryboth”.</source>
        <translation>Der Schlüsselbund entsperrt diese Datei nicht mehr. Er hat nicht geantwortet, also enthält er die Passphrase vielleicht noch: Entferne sie dort unter „Tryboth“.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowVersions</name>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Earlier &amp;texts…</source>
        <translation>Frühere &amp;Texte…</translation>
    </message>
    <message>
        <source>&amp;Merge with the file on disk</source>
        <translation>&amp;Mit der Datei auf der Platte zusammenführen</translation>
    </message>
    <message>
        <source>Merge with a &amp;copy…</source>
        <translation>Mit einer &amp;Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Differences of a merge…</source>
        <translation>&amp;Unterschiede beim Zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>Noch einmal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The journal was saved elsewhere; this window shows it as it was before.</source>
        <translation>Das Journal wurde woanders gespeichert; dieses Fenster zeigt es, wie es davor war.</translation>
    </message>
    <message>
        <source>Another program has changed the file of this journal. Nothing was overwritten, and nothing is saved until you choose: merge both versions, entry by entry, or save yours elsewhere.</source>
        <translation>Ein anderes Programm hat die Datei dieses Journals geändert. Nichts wurde überschrieben, und nichts wird gespeichert, bis du wählst: Führe beide Fassungen zusammen, Eintrag für Eintrag, oder speichere deine woanders.</translation>
    </message>
    <message>
        <source>&amp;Merge both</source>
        <translation>&amp;Beide zusammenführen</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>&amp;Woanders speichern…</translation>
    </message>
    <message>
        <source>A synchroniser has set a copy of this journal aside: “%1”. Merge it, so that nothing in it is missed; the copy stays as it is.</source>
        <translation>Ein Abgleichprogramm hat eine Kopie dieses Journals beiseitegelegt: „%1“. Führe sie zusammen, damit nichts darin fehlt; die Kopie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Merge it</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Merge with a copy of this journal</source>
        <translation>Mit einer Kopie dieses Journals zusammenführen</translation>
    </message>
    <message>
        <source>Merging both versions…</source>
        <translation>Beide Fassungen werden zusammengeführt…</translation>
    </message>
    <message>
        <source>The other version has a passphrase of its own</source>
        <translation>Die andere Fassung hat eine eigene Passphrase</translation>
    </message>
    <message>
        <source>The other version has nothing that is not here.</source>
        <translation>Die andere Fassung enthält nichts, was hier fehlt.</translation>
    </message>
    <message>
        <source>Both versions are merged: %L1 new, %L2 changed. Undo with Ctrl+Z.</source>
        <translation>Beide Fassungen sind zusammengeführt: %L1 neu, %L2 geändert. Rückgängig mit Strg+Z.</translation>
    </message>
    <message>
        <source>One text was changed in both versions of a merge and waits to be looked at.</source>
        <translation>Ein Text wurde in beiden Fassungen geändert und wartet darauf, dass du ihn ansiehst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were changed in both versions of a merge and wait to be looked at.</source>
        <translation>
            <numerusform>%Ln Text wurde in beiden Fassungen geändert und wartet darauf, dass du ihn ansiehst.</numerusform>
            <numerusform>%Ln Texte wurden in beiden Fassungen geändert und warten darauf, dass du sie ansiehst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>No merge has left anything to be looked at.</source>
        <translation>Von keinem Zusammenführen ist etwas zum Ansehen übrig.</translation>
    </message>
</context>
<context>
    <name>tryboth::Words</name>
    <message>
        <source>People</source>
        <extracomment>the focus of an hour: work with and for people</extracomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>the focus of an hour</extracomment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>the focus of an hour: people and technical at once</extracomment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>My choice</source>
        <extracomment>who chose the work</extracomment>
        <translation>Meine Wahl</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>who chose the work: somebody asked me to do it</extracomment>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>who chose the work: I had to</extracomment>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Tired</source>
        <extracomment>how I was during an activity</extracomment>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>how an activity went</extracomment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Unwell</source>
        <extracomment>how I was during an activity</extracomment>
        <translation>Unwohl</translation>
    </message>
    <message>
        <source>Unusual day</source>
        <translation>Ungewöhnlicher Tag</translation>
    </message>
    <message>
        <source>First time</source>
        <extracomment>I did this for the first time</extracomment>
        <translation>Zum ersten Mal</translation>
    </message>
    <message>
        <source>very drained</source>
        <translation>sehr ausgelaugt</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>ausgelaugt</translation>
    </message>
    <message>
        <source>a little drained</source>
        <translation>etwas ausgelaugt</translation>
    </message>
    <message>
        <source>no different</source>
        <extracomment>what an activity did to my energy: nothing</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>a little energised</source>
        <translation>etwas belebt</translation>
    </message>
    <message>
        <source>energised</source>
        <translation>belebt</translation>
    </message>
    <message>
        <source>very energised</source>
        <translation>sehr belebt</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>where my attention was: not in the activity</extracomment>
        <translation>woanders</translation>
    </message>
    <message>
        <source>half there</source>
        <translation>halb dabei</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>my attention was in the activity</extracomment>
        <translation>dabei</translation>
    </message>
    <message>
        <source>drawn in</source>
        <translation>hineingezogen</translation>
    </message>
    <message>
        <source>absorbed</source>
        <translation>vertieft</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a number: 0</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number</comment>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>zwölf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated days</source>
        <translation>
            <numerusform>%Ln eingeschätzter Tag</numerusform>
            <numerusform>%Ln eingeschätzte Tage</numerusform>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Schreiben…</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben wird</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>Das Schreiben wurde angehalten. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Write to a new file</source>
        <translation>In eine neue Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>“%1” was written (%2). It is not encrypted.</source>
        <extracomment>%1 is a file, %2 its size</extracomment>
        <translation>„%1“ wurde geschrieben (%2). Es ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>tryboth::WritingField</name>
    <message>
        <source>“%1” is right</source>
        <extracomment>in the menu of a word that is underlined: %1 is the word</extracomment>
        <translation>„%1“ ist richtig</translation>
    </message>
</context>
<context>
    <name>tryboth::YearsChart</name>
    <message>
        <source>Your direction over the years</source>
        <translation>Deine Richtung über die Jahre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the first and last day of an experiment</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Roles and decisions</source>
        <translation>Rollen und Entscheidungen</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Fünf-Jahres-Antworten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>people minus technical, as on the Energy page</extracomment>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>people ↑</source>
        <translation>Menschen ↑</translation>
    </message>
    <message>
        <source>technical ↓</source>
        <translation>Technik ↓</translation>
    </message>
    <message>
        <source>Drawn where both kinds of work have a line.</source>
        <translation>Gezeichnet, wo beide Arten der Arbeit eine Linie haben.</translation>
    </message>
</context>
<context>
    <name>tryboth::ZoomLine</name>
    <message>
        <source>Show all days</source>
        <extracomment>Button: ends looking at a part of the days of a chart</extracomment>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Arrows read the days, + and − or Ctrl and the wheel zoom, Shift and arrows or dragging move.</source>
        <translation>Die Pfeile lesen die Tage, + und − oder Strg mit dem Mausrad zoomen, Umschalt mit Pfeilen oder Ziehen verschiebt.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Backup</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>entries unknown</source>
        <translation>Einträge unbekannt</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>nicht versiegelt</translation>
    </message>
    <message>
        <source>No backup was kept. The journal stays as it is. Is there room on the disk?</source>
        <translation>Es wurde keine Sicherung aufgehoben. Das Journal bleibt, wie es ist. Ist auf dem Datenträger noch Platz?</translation>
    </message>
    <message>
        <source>Backup number %1 was kept.</source>
        <translation>Sicherung Nummer %1 wurde aufgehoben.</translation>
    </message>
    <message>
        <source>“%1” is no number of a backup; “backups” lists them.</source>
        <translation>„%1“ ist keine Nummer einer Sicherung; „backups“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no backup number %1 of “%2”. Nothing was changed. “backups” lists them.</source>
        <translation>Es gibt keine Sicherung Nummer %1 von „%2“. Es wurde nichts geändert. „backups“ listet sie auf.</translation>
    </message>
    <message>
        <source>Where shall the backup go? --out names a new file.</source>
        <translation>Wohin soll die Sicherung? --out nennt eine neue Datei.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then, sealed as it was then.</source>
        <translation>„%1“ ist das Journal von damals, versiegelt wie damals.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then. It is not sealed.</source>
        <translation>„%1“ ist das Journal von damals. Es ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>Keeps the journal as it is now among its backups.</source>
        <translation>Hebt das Journal, wie es jetzt ist, unter seinen Sicherungen auf.</translation>
    </message>
    <message>
        <source>Writes a backup to a new file; the journal stays as it is.</source>
        <translation>Schreibt eine Sicherung in eine neue Datei; das Journal bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The number that “backups” shows.</source>
        <translation>Die Nummer, die „backups“ zeigt.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Die neue Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln others</source>
        <extracomment>%1 is a number of entries in words; the others are reflections, experiments and the like</extracomment>
        <translation>
            <numerusform>%1, %Ln Weiteres</numerusform>
            <numerusform>%1, %Ln Weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the earlier versions of the journal that were kept, newest first, with how many entries and other things each holds.</source>
        <translation>Listet die aufgehobenen früheren Fassungen des Journals auf, die neueste zuerst, mit der Zahl der Einträge und des Übrigen darin.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Chart</name>
    <message>
        <source>There is nothing to draw in these days, so no picture was written. “energy” says what is missing.</source>
        <translation>In diesen Tagen gibt es nichts zu zeichnen, deshalb wurde kein Bild geschrieben. „energy“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>No experiment with days has the id “%1”. “experiments” lists them.</source>
        <translation>Kein Experiment mit Tagen hat die ID „%1“. „experiments“ listet sie auf.</translation>
    </message>
    <message>
        <source>Each mark is a rated day, from −3 to +3; hollow marks are the first days of a phase, which no comparison counts · computed by rules %1</source>
        <translation>Jedes Zeichen ist ein eingeschätzter Tag, von −3 bis +3; hohle Zeichen sind die ersten Tage einer Phase, die kein Vergleich zählt · berechnet nach Regeln %1</translation>
    </message>
    <message>
        <source>--kind is energy, tilt, activities, hours or experiment:ID.</source>
        <translation>--kind ist energy, tilt, activities, hours oder experiment:ID.</translation>
    </message>
    <message>
        <source>--out is the file to write: .svg, .png or .pdf.</source>
        <translation>--out ist die Datei, in die geschrieben wird: .svg, .png oder .pdf.</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written. Choose another name.</source>
        <translation>„%1“ ist schon da, und es wurde nichts geschrieben. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writes a chart as a picture, with how many ratings it shows and how they were computed.</source>
        <translation>Schreibt ein Diagramm als Bild, mit der Zahl der gezeigten Einschätzungen und wie sie berechnet wurden.</translation>
    </message>
    <message>
        <source>energy, tilt, activities, hours or experiment:ID.</source>
        <translation>energy, tilt, activities, hours oder experiment:ID.</translation>
    </message>
    <message>
        <source>The file to write, .svg, .png or .pdf; it must not be there yet.</source>
        <translation>Die Datei, in die geschrieben wird, .svg, .png oder .pdf; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>In dark colours.</source>
        <translation>In dunklen Farben.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Check</name>
    <message>
        <source>Not sealed: anyone who reaches the file can read it.</source>
        <translation>Nicht versiegelt: Wer an die Datei kommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Sealed: its passphrase opens it, and the recovery key of %1.</source>
        <translation>Versiegelt: Die Passphrase öffnet es, und der Wiederherstellungsschlüssel vom %1.</translation>
    </message>
    <message>
        <source>Sealed: its passphrase opens it. There is no recovery key.</source>
        <translation>Versiegelt: Die Passphrase öffnet es. Es gibt keinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Das Journal ist in Ordnung.</translation>
    </message>
    <message>
        <source>The journal is damaged; open one of its backups instead.</source>
        <translation>Das Journal ist beschädigt; öffne stattdessen eine seiner Sicherungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts of a merge wait to be looked at; “history” shows them.</source>
        <translation>
            <numerusform>%Ln Text vom Zusammenführen wartet aufs Ansehen; „history“ zeigt ihn.</numerusform>
            <numerusform>%Ln Texte vom Zusammenführen warten aufs Ansehen; „history“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>Tells whether the journal is sound, and how much is in it.</source>
        <translation>Sagt, ob das Journal in Ordnung ist und wie viel darin ist.</translation>
    </message>
    <message>
        <source>What is inside was not checked.</source>
        <translation>Was darin ist, wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Commands</name>
    <message>
        <source>The journal.</source>
        <translation>Das Journal.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Conflicts</name>
    <message>
        <source>in the journal: %1</source>
        <translation>im Journal: %1</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(nicht mehr da)</translation>
    </message>
    <message>
        <source>the other: %1</source>
        <translation>die andere: %1</translation>
    </message>
    <message>
        <source>No merge has left anything to be looked at.</source>
        <translation>Von keinem Zusammenführen ist etwas zum Ansehen übrig.</translation>
    </message>
    <message>
        <source>Lists the texts that both versions of a merge had changed, both sides of each.</source>
        <translation>Listet die Texte auf, die beide Fassungen beim Zusammenführen geändert hatten, von jedem beide Seiten.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Desk</name>
    <message>
        <source>The coach&apos;s desk.</source>
        <translation>Der Coach-Schreibtisch.</translation>
    </message>
    <message>
        <source>“%1” is a new coach&apos;s desk, sealed with your passphrase.</source>
        <translation>„%1“ ist ein neuer Coach-Schreibtisch, mit deiner Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Clients seal shares for this key: %1</source>
        <translation>Freigaben werden für diesen Schlüssel versiegelt: %1</translation>
    </message>
    <message>
        <source>Its eight words: %1</source>
        <translation>Seine acht Wörter: %1</translation>
    </message>
    <message>
        <source>This share is on the desk already. Nothing was added.</source>
        <translation>Diese Freigabe liegt schon auf dem Schreibtisch. Nichts kam hinzu.</translation>
    </message>
    <message>
        <source>The desk does not know whose share this is. The name in it: “%1”. The eight words of its key: %2. Nothing was changed. Say it with --client NAME and, once you have compared the words, --confirm-key.</source>
        <translation>Der Schreibtisch weiß nicht, wessen Freigabe das ist. Der Name darin: „%1“. Die acht Wörter des Schlüssels: %2. Es wurde nichts geändert. Sag es mit --client NAME und, sobald du die Wörter verglichen hast, mit --confirm-key.</translation>
    </message>
    <message>
        <source>The share is on the desk. Items: %1. Its id: %2</source>
        <translation>Die Freigabe liegt auf dem Schreibtisch. Teile: %1. Ihre ID: %2</translation>
    </message>
    <message>
        <source>  share %1: to be deleted since %2</source>
        <translation>  Freigabe %1: seit %2 zu löschen</translation>
    </message>
    <message>
        <source>  share %1</source>
        <translation>  Freigabe %1</translation>
    </message>
    <message>
        <source>No share on the desk has the item %1. Nothing was changed. “desk” lists what there is.</source>
        <translation>Keine Freigabe auf dem Schreibtisch hat den Teil %1. Es wurde nichts geändert. „desk“ listet auf, was da ist.</translation>
    </message>
    <message>
        <source>A comment is a question, an observation or an appreciation.</source>
        <translation>Ein Kommentar ist eine Frage (question), eine Beobachtung (observation) oder eine Wertschätzung (appreciation).</translation>
    </message>
    <message>
        <source>The comment is on “%1”.</source>
        <translation>Der Kommentar steht an „%1“.</translation>
    </message>
    <message>
        <source>There is no such share on the desk, or it is to be deleted. Nothing was changed. “desk” lists what there is.</source>
        <translation>Auf dem Schreibtisch gibt es keine solche Freigabe, oder sie ist zu löschen. Es wurde nichts geändert. „desk“ listet auf, was da ist.</translation>
    </message>
    <message>
        <source>Say with --out where the reply goes.</source>
        <translation>Sag mit --out, wohin die Antwort soll.</translation>
    </message>
    <message>
        <source>The reply is in “%1”. It says:</source>
        <translation>Die Antwort ist in „%1“. Darin steht:</translation>
    </message>
    <message>
        <source>Say with --out where the brief goes.</source>
        <translation>Sag mit --out, wohin das Vorbereitungsblatt soll.</translation>
    </message>
    <message>
        <source>The brief is in “%1”. It is not sealed.</source>
        <translation>Das Vorbereitungsblatt ist in „%1“. Es ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>The id of a share on the desk, as “desk” lists it.</source>
        <translation>Die ID einer Freigabe auf dem Schreibtisch, wie „desk“ sie auflistet.</translation>
    </message>
    <message>
        <source>Makes a coach&apos;s desk, which is always sealed.</source>
        <translation>Legt einen Coach-Schreibtisch an, der immer versiegelt ist.</translation>
    </message>
    <message>
        <source>Lists the clients of a desk, their shares and the items.</source>
        <translation>Listet die Personen eines Schreibtischs, ihre Freigaben und deren Teile auf.</translation>
    </message>
    <message>
        <source>Puts a share that a client sent on the desk.</source>
        <translation>Legt eine Freigabe, die jemand geschickt hat, auf den Schreibtisch.</translation>
    </message>
    <message>
        <source>The share file.</source>
        <translation>Die Freigabedatei.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the share from this open file descriptor.</source>
        <translation>Liest die Passphrase der Freigabe aus diesem offenen Dateideskriptor.</translation>
    </message>
    <message>
        <source>Writes a comment on an item of a share.</source>
        <translation>Schreibt einen Kommentar zu einem Teil einer Freigabe.</translation>
    </message>
    <message>
        <source>The id of an item, as “desk” lists it.</source>
        <translation>Die ID eines Teils, wie „desk“ sie auflistet.</translation>
    </message>
    <message>
        <source>What the comment says.</source>
        <translation>Was der Kommentar sagt.</translation>
    </message>
    <message>
        <source>question, observation or appreciation.</source>
        <translation>question, observation oder appreciation.</translation>
    </message>
    <message>
        <source>Writes the reply to a share, sealed for the client.</source>
        <translation>Schreibt die Antwort auf eine Freigabe, versiegelt für die Person.</translation>
    </message>
    <message>
        <source>The new reply file.</source>
        <translation>Die neue Antwortdatei.</translation>
    </message>
    <message>
        <source>Writes a session brief of one or two pages.</source>
        <translation>Schreibt ein Vorbereitungsblatt von ein oder zwei Seiten.</translation>
    </message>
    <message>
        <source>The new PDF file.</source>
        <translation>Die neue PDF-Datei.</translation>
    </message>
    <message>
        <source>This share carries the key of “%1”, but does not prove that they made it: it came with a passphrase or without a proof. Nothing was changed. Ask them whether they sent it, and say so with --client NAME --confirm-key.</source>
        <translation>Diese Freigabe trägt den Schlüssel von „%1“, beweist aber nicht, dass sie von dort stammt: Sie kam mit einer Passphrase oder ohne Nachweis. Es wurde nichts geändert. Frage die Person, ob sie sie geschickt hat, und sage es mit --client NAME --confirm-key.</translation>
    </message>
    <message>
        <source>Whose share it is, where the desk cannot tell by its key.</source>
        <translation>Wessen Freigabe es ist, wo der Schreibtisch es nicht am Schlüssel erkennt.</translation>
    </message>
    <message>
        <source>Says that the eight words of a new key were compared, or that the client sent a share that does not prove it.</source>
        <translation>Sagt, dass die acht Wörter eines neuen Schlüssels verglichen wurden, oder dass die Person eine Freigabe ohne Nachweis selbst geschickt hat.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Direction</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>one line of evidence: %1 for, against or not yet known, %2 one&apos;s own words, %3 where they are from</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Earlier answers are sealed until a new one is written.</source>
        <translation>Frühere Antworten sind versiegelt, bis eine neue geschrieben ist.</translation>
    </message>
    <message>
        <source>Lists the decision records by their day. What was expected stays sealed until the review.</source>
        <translation>Listet die festgehaltenen Entscheidungen nach ihrem Tag auf. Was erwartet wurde, bleibt bis zur Rückschau versiegelt.</translation>
    </message>
    <message>
        <source>Says what is due, what was answered, and what speaks for and against each kind of work, in your own starred words. No verdict.</source>
        <translation>Sagt, was ansteht, was beantwortet wurde und was für und gegen jede Art der Arbeit spricht, in deinen eigenen markierten Worten. Kein Urteil.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::DirectionList</name>
    <message>
        <source>Five-year answer</source>
        <translation>Fünf-Jahres-Antwort</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Energy</name>
    <message>
        <source>%1 to %2, ratings: %3 people, %4 technical, %5 mixed</source>
        <translation>%1 bis %2, Einschätzungen: %3 Menschen, %4 Technik, %5 gemischt</translation>
    </message>
    <message>
        <source>Says what the ratings tell, with the mean and the number of ratings of each activity.</source>
        <translation>Sagt, was die Einschätzungen zeigen, mit dem Mittel und der Zahl der Einschätzungen jeder Tätigkeit.</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last day, %2.</source>
        <translation>Der erste Tag, %1, kommt nach dem letzten Tag, %2.</translation>
    </message>
    <message>
        <source>Leaves out entries written more than a day after their day had ended.</source>
        <translation>Lässt Einträge aus, die mehr als einen Tag nach dem Ende ihres Tages geschrieben wurden.</translation>
    </message>
    <message>
        <source>Does not weigh the ratings of a day by their minutes.</source>
        <translation>Gewichtet die Einschätzungen eines Tages nicht nach ihren Minuten.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Experiments</name>
    <message>
        <source>“%1” is not an id. “experiments” lists the ids.</source>
        <translation>„%1“ ist keine ID. „experiments“ listet die IDs auf.</translation>
    </message>
    <message>
        <source>There is no experiment with this id. “experiments” lists them.</source>
        <translation>Es gibt kein Experiment mit dieser ID. „experiments“ listet sie auf.</translation>
    </message>
    <message>
        <source>Lists the experiments by their start.</source>
        <translation>Listet die Experimente nach ihrem Beginn auf.</translation>
    </message>
    <message>
        <source>Says how an experiment stands, with every number, its inputs and the version of the rules.</source>
        <translation>Sagt, wie ein Experiment steht, mit jeder Zahl, ihren Eingaben und der Version der Regeln.</translation>
    </message>
    <message>
        <source>The experiment, as “experiments” lists it.</source>
        <translation>Das Experiment, wie „experiments“ es auflistet.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Export</name>
    <message>
        <source>--to is %1, and --out is the file to write.</source>
        <translation>--to ist %1, und --out ist die Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writes the journal, or what is asked for of it, into a new file.</source>
        <translation>Schreibt das Journal, oder was davon verlangt ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>Die Datei, in die geschrieben wird; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Erster Tag, z.&#x202f;B. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Letzter Tag, z.&#x202f;B. 2026-11-30.</translation>
    </message>
    <message>
        <source>With the list of names and the secret keys, which otherwise stay; json only.</source>
        <translation>Mit der Namensliste und den geheimen Schlüsseln, die sonst hierbleiben; nur json.</translation>
    </message>
    <message>
        <source>What to write, in the words of “search”.</source>
        <translation>Was geschrieben wird, in den Worten von „search“.</translation>
    </message>
    <message>
        <source>--without takes numbers, charts, entries, notes, experiments and reflections, and “%1” is none of them.</source>
        <translation>--without nimmt numbers, charts, entries, notes, experiments und reflections, und „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>--paper is a4 or a5.</source>
        <translation>--paper ist a4 oder a5.</translation>
    </message>
    <message>
        <source>A booklet is of days: it takes --from and --until, and neither --focus nor --query.</source>
        <translation>Ein Heft handelt von Tagen: Es nimmt --from und --until und weder --focus noch --query.</translation>
    </message>
    <message>
        <source>booklet, csv, html, ics, json, markdown or pdf.</source>
        <translation>booklet, csv, html, ics, json, markdown oder pdf.</translation>
    </message>
    <message>
        <source>What a booklet leaves out: numbers, charts, entries, notes, experiments, reflections; several with commas between.</source>
        <translation>Was ein Heft auslässt: numbers, charts, entries, notes, experiments, reflections; mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>A booklet with five-year answers, reasons and decisions, too; what is sealed stays out.</source>
        <translation>Ein Heft auch mit Fünf-Jahres-Antworten, Gründen und Entscheidungen; was versiegelt ist, bleibt draußen.</translation>
    </message>
    <message>
        <source>Of a booklet: a4 or a5.</source>
        <translation>Bei einem Heft: a4 oder a5.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::History</name>
    <message>
        <source>(from a merge, waits to be looked at)</source>
        <translation>(vom Zusammenführen, wartet aufs Ansehen)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts are forgotten. Backups that were kept before still hold them; “backups” lists those.</source>
        <translation>
            <numerusform>%Ln früherer Text ist vergessen. Sicherungen von davor enthalten ihn noch; „backups“ listet sie auf.</numerusform>
            <numerusform>%Ln frühere Texte sind vergessen. Sicherungen von davor enthalten sie noch; „backups“ listet diese auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer is sealed until a new one is written. Nothing was changed. Answer the five-year question first.</source>
        <translation>Diese Antwort ist versiegelt, bis eine neue geschrieben ist. Es wurde nichts geändert. Beantworte erst die Fünf-Jahres-Frage.</translation>
    </message>
    <message>
        <source>Lists the earlier texts of an entry and what was removed from it, or those of a client on a coach&apos;s desk, last changed first.</source>
        <translation>Listet die früheren Texte eines Eintrags auf und was davon entfernt wurde, oder die einer Person an einem Coach-Schreibtisch, zuletzt Geändertes zuerst.</translation>
    </message>
    <message>
        <source>The entry, as “list” and “trash” show it; on a desk the client or the comment, as “desk --json” gives it.</source>
        <translation>Der Eintrag, wie „list“ und „trash“ ihn zeigen; an einem Schreibtisch die Person oder der Kommentar, wie „desk --json“ sie angibt.</translation>
    </message>
    <message>
        <source>Removes every earlier text from the journal, or from a coach&apos;s desk.</source>
        <translation>Entfernt jeden früheren Text aus dem Journal oder von einem Coach-Schreibtisch.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Import</name>
    <message>
        <source>--column takes date, time, minutes, activity, energy, title, note or tags and the name of a column, as in date=Day; “%1” is none.</source>
        <translation>--column nimmt date, time, minutes, activity, energy, title, note oder tags und den Namen einer Spalte, wie in date=Day; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>--mood takes a name and an energy from −3 to +3, as in tired=-2; “%1” is none.</source>
        <translation>--mood nimmt einen Namen und eine Energie von −3 bis +3, wie in tired=-2; „%1“ ist das nicht.</translation>
    </message>
    <message>
        <source>--dates is day-first or month-first, not “%1”.</source>
        <translation>--dates ist day-first oder month-first, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 of them new and %4 known; %5 left out. Nothing was changed.</source>
        <translation>%1: %2 gefunden, %3 davon neu und %4 bekannt; %5 ausgelassen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 of them added and %4 known; %5 left out.</source>
        <translation>%1: %2 gefunden, %3 davon hinzugefügt und %4 bekannt; %5 ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Moods without a number: %1. Give them one with --mood.</source>
        <translation>Stimmungen ohne Zahl: %1. Gib ihnen eine mit --mood.</translation>
    </message>
    <message>
        <source>Columns kept in the notes: %1.</source>
        <translation>In den Notizen aufgehobene Spalten: %1.</translation>
    </message>
    <message>
        <source>Besides entries: %1.</source>
        <translation>Außer Einträgen: %1.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Say it with --column, as in --column date=Day.</source>
        <translation>Sag es mit --column, wie in --column date=Day.</translation>
    </message>
    <message>
        <source>Say it with --dates day-first or --dates month-first.</source>
        <translation>Sag es mit --dates day-first oder --dates month-first.</translation>
    </message>
    <message>
        <source>Say it with --encoding, as in --encoding windows-1252.</source>
        <translation>Sag es mit --encoding, wie in --encoding windows-1252.</translation>
    </message>
    <message>
        <source>Say it with --own-address.</source>
        <translation>Sag es mit --own-address.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Ihre Spalten: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>--format is %1, not “%2”.</source>
        <translation>--format ist %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>The import of “%1” was taken back: %2 entries. What was edited since is in the trash.</source>
        <translation>Der Import von „%1“ wurde zurückgenommen: %2 Einträge. Was seither bearbeitet wurde, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Experiments that went with it: %1.</source>
        <translation>Experimente, die mitgingen: %1.</translation>
    </message>
    <message>
        <source>Answers, reasons and decisions that went with it: %1.</source>
        <translation>Antworten, Gründe und Entscheidungen, die mitgingen: %1.</translation>
    </message>
    <message>
        <source>Adds what a file holds and the journal does not.</source>
        <translation>Fügt hinzu, was eine Datei enthält und das Journal nicht.</translation>
    </message>
    <message>
        <source>The file or folder to read.</source>
        <translation>Die Datei oder der Ordner zum Lesen.</translation>
    </message>
    <message>
        <source>What the file is: %1. Told from what is in it unless said.</source>
        <translation>Was die Datei ist: %1. Ohne Angabe aus dem Inhalt erkannt.</translation>
    </message>
    <message>
        <source>day-first or month-first, where 01/07 could be either.</source>
        <translation>day-first oder month-first, wo 01/07 beides sein könnte.</translation>
    </message>
    <message>
        <source>Which column of a table is what, e.g. date=Day; repeat it.</source>
        <translation>Welche Spalte einer Tabelle was ist, z.&#x202f;B. date=Day; wiederholbar.</translation>
    </message>
    <message>
        <source>The energy that a mood means, e.g. tired=-2; repeat it.</source>
        <translation>Die Energie, die eine Stimmung bedeutet, z.&#x202f;B. tired=-2; wiederholbar.</translation>
    </message>
    <message>
        <source>A mood that stays a word, without an energy; repeat it.</source>
        <translation>Eine Stimmung, die ein Wort bleibt, ohne Energie; wiederholbar.</translation>
    </message>
    <message>
        <source>How a text that is neither UTF-8 nor UTF-16 was written, e.g. windows-1252.</source>
        <translation>Wie ein Text geschrieben wurde, der weder UTF-8 noch UTF-16 ist, z.&#x202f;B. windows-1252.</translation>
    </message>
    <message>
        <source>The timeformat of your jrnl settings.</source>
        <translation>Das timeformat aus deinen jrnl-Einstellungen.</translation>
    </message>
    <message>
        <source>An e-mail address of yours; repeat it.</source>
        <translation>Eine deiner E-Mail-Adressen; wiederholbar.</translation>
    </message>
    <message>
        <source>Keeps the subjects of commits.</source>
        <translation>Behält die Betreffzeilen der Commits.</translation>
    </message>
    <message>
        <source>Keeps the names of the invited.</source>
        <translation>Behält die Namen der Eingeladenen.</translation>
    </message>
    <message>
        <source>Keeps the descriptions of events.</source>
        <translation>Behält die Beschreibungen der Ereignisse.</translation>
    </message>
    <message>
        <source>Only tells what would be added.</source>
        <translation>Sagt nur, was hinzukäme.</translation>
    </message>
    <message>
        <source>Lists what can be read and written.</source>
        <translation>Listet auf, was gelesen und geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Takes the last import back.</source>
        <translation>Nimmt den letzten Import zurück.</translation>
    </message>
    <message>
        <source>Other days are chosen with --from and --to.</source>
        <translation>Andere Tage wählst du mit --from und --to.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Json</name>
    <message>
        <source>A list of check-ins: id, date, time, zone, minutes, activity, focus, energy, engagement, chosen, title, note, tags, experiment.</source>
        <translation>Eine Liste von Einträgen: id, date, time, zone, minutes, activity, focus, energy, engagement, chosen, title, note, tags, experiment.</translation>
    </message>
    <message>
        <source>An object: file, sealed.</source>
        <translation>Ein Objekt: file, sealed.</translation>
    </message>
    <message>
        <source>An object: id, of the new check-in.</source>
        <translation>Ein Objekt: id, des neuen Eintrags.</translation>
    </message>
    <message>
        <source>An object: format, found, new, duplicates, skipped, problems (a list of line and sentence); where there are any, new_experiments and others (counts by kind).</source>
        <translation>Ein Objekt: format, found, new, duplicates, skipped, problems (eine Liste aus line und sentence); wo es welche gibt, new_experiments und others (Anzahlen nach Art).</translation>
    </message>
    <message>
        <source>An object: file, format, bytes.</source>
        <translation>Ein Objekt: file, format, bytes.</translation>
    </message>
    <message>
        <source>An object: import (a list of format and description), export (a list of names).</source>
        <translation>Ein Objekt: import (eine Liste aus format und description), export (eine Liste von Namen).</translation>
    </message>
    <message>
        <source>An object: number, file, bytes, of the backup that was kept.</source>
        <translation>Ein Objekt: number, file, bytes, der aufgehobenen Sicherung.</translation>
    </message>
    <message>
        <source>An object: text, the page.</source>
        <translation>Ein Objekt: text, die Seite.</translation>
    </message>
    <message>
        <source>An object: text, the script.</source>
        <translation>Ein Objekt: text, das Skript.</translation>
    </message>
    <message>
        <source>An object: id, of what was moved.</source>
        <translation>Ein Objekt: id, dessen, was verschoben wurde.</translation>
    </message>
    <message>
        <source>An object: sealed, plain_backups (how many backups are kept that are not sealed).</source>
        <translation>Ein Objekt: sealed, plain_backups (wie viele aufgehobene Sicherungen nicht versiegelt sind).</translation>
    </message>
    <message>
        <source> A range is an object: lower, upper.</source>
        <translation> Eine Spanne ist ein Objekt: lower, upper.</translation>
    </message>
    <message>
        <source>An object: question (prompt, version, question, answer), null where there is none today; waiting, a list of source, key, title. With --answer: id, of the reflection.</source>
        <translation>Ein Objekt: question (prompt, version, question, answer), null, wo es heute keine gibt; waiting, eine Liste aus source, key, title. Mit --answer: id, der Reflexion.</translation>
    </message>
    <message>
        <source>An object: forgotten, how many texts.</source>
        <translation>Ein Objekt: forgotten, wie viele Texte.</translation>
    </message>
    <message>
        <source>A list: of (what kind), id, field, present (the text in the journal, null where it is gone), other.</source>
        <translation>Eine Liste: of (welche Art), id, field, present (der Text im Journal, null, wo es ihn nicht mehr gibt), other.</translation>
    </message>
    <message>
        <source>An effect is null or difference, difference_range, freedom, carry_over, effective_a, effective_b, nap, tau, nap_range, trend (slope, step, flag). A comparison is ended, days_a, days_b, weeks_a, weeks_b, difference_range, nap_range, trend_flag, design; a is before or technical, b is during or people. An imbalance is what, before, during, days_before, days_during, standardised, notable. A draw is null or kind, seed, at, admissible, drawn, holds_when_redone.</source>
        <translation>Eine Wirkung (effect) ist null oder difference, difference_range, freedom, carry_over, effective_a, effective_b, nap, tau, nap_range, trend (slope, step, flag). Ein Vergleich (comparison) ist ended, days_a, days_b, weeks_a, weeks_b, difference_range, nap_range, trend_flag, design; a ist davor oder Technik, b ist währenddessen oder Menschen. Ein Ungleichgewicht (imbalance) ist what, before, during, days_before, days_during, standardised, notable. Ein Los (draw) ist null oder kind, seed, at, admissible, drawn, holds_when_redone.</translation>
    </message>
    <message>
        <source>An object: id, title, track, status, start, end, pair; rules, smallest_difference, baseline_rule; hypothesis, change_my_mind, protocol, exit_rule; verdict, sentence, details; entries, a list of id, day, minutes, energy, late; day_notes (day, sleep, load, unusual); reviews (on, remembered, else_changed, mind_changed, outcome, learned, surprised, again, second_look_on, looked_again_on, looked_again); forecast (null, or sealed, opened and, once it is open, energy_expected, confidence, level, level_range, within); draw; sessions (planned_on, state, remark, check_in); amendments (at, field, old, new, reason).</source>
        <translation>Ein Objekt: id, title, track, status, start, end, pair; rules, smallest_difference, baseline_rule; hypothesis, change_my_mind, protocol, exit_rule; verdict, sentence, details; entries, eine Liste aus id, day, minutes, energy, late; day_notes (day, sleep, load, unusual); reviews (on, remembered, else_changed, mind_changed, outcome, learned, surprised, again, second_look_on, looked_again_on, looked_again); forecast (null oder sealed, opened und, sobald sie offen ist, energy_expected, confidence, level, level_range, within); draw; sessions (planned_on, state, remark, check_in); amendments (at, field, old, new, reason).</translation>
    </message>
    <message>
        <source>numbers has before and during (from, to, rated_days, iso_weeks, mean, same_every_day); marks (day, energy, during, left_out); delays (entries, late, timed, median_minutes); choice (mine, asked, mean_mine, mean_asked, notable); kept, due, kept_range, moved_or_not_possible; effect, comparison; adjusted (null, or days, raw, adjusted, sleep, load, friday); slope_before, lot_p, lot_starts; imbalance, low_last_week, overlaps, second_look_on and, where there are enough days, halves (first, first_days, second, second_days).</source>
        <translation>numbers hat before und during (from, to, rated_days, iso_weeks, mean, same_every_day); marks (day, energy, during, left_out); delays (entries, late, timed, median_minutes); choice (mine, asked, mean_mine, mean_asked, notable); kept, due, kept_range, moved_or_not_possible; effect, comparison; adjusted (null oder days, raw, adjusted, sleep, load, friday); slope_before, lot_p, lot_starts; imbalance, low_last_week, overlaps, second_look_on und, wo es genug Tage sind, halves (first, first_days, second, second_days).</translation>
    </message>
    <message>
        <source>Where the experiment is one of a pair, pair_report has id, rules, smallest_difference, arrangement, question, people_left, verdict, sentence, details, people_minutes, technical_minutes, effect, imbalance, comparison, draw; week_pairs (number, people_from, technical_from, people_days, technical_days, people_mean, technical_mean, difference, dropped) and, where weeks were drawn, lottery (pairs, people_higher, technical_higher, mean_difference, difference_range, p_two_sided, p_people_higher, p_smallest, p_sign_test, walsh_median, exact).</source>
        <translation>Wo das Experiment zu einem Paar gehört, hat pair_report id, rules, smallest_difference, arrangement, question, people_left, verdict, sentence, details, people_minutes, technical_minutes, effect, imbalance, comparison, draw; week_pairs (number, people_from, technical_from, people_days, technical_days, people_mean, technical_mean, difference, dropped) und, wo Wochen ausgelost wurden, lottery (pairs, people_higher, technical_higher, mean_difference, difference_range, p_two_sided, p_people_higher, p_smallest, p_sign_test, walsh_median, exact).</translation>
    </message>
    <message>
        <source>An object: file, kind, title, says (what stands above the picture).</source>
        <translation>Ein Objekt: file, kind, title, says (was über dem Bild steht).</translation>
    </message>
    <message>
        <source>A list: id, title, track, status, start, end, pair.</source>
        <translation>Eine Liste: id, title, track, status, start, end, pair.</translation>
    </message>
    <message>
        <source>A list: id, title, state, decided_on, choice, leads, changes_role, review_on; expectations (by, sealed and, once they are open, text, confidence, outcome); turn_back_if (sign, look_on, occurred).</source>
        <translation>Eine Liste: id, title, state, decided_on, choice, leads, changes_role, review_on; expectations (by, sealed und, sobald sie offen sind, text, confidence, outcome); turn_back_if (sign, look_on, occurred).</translation>
    </message>
    <message>
        <source>An object: due, a list of what, title, since; question, next_on, answers_sealed; answers (on, text, sort); people and technical, each with for, against and not_yet_known, lists of words, source, day; sentence, detail, as “energy” gives them.</source>
        <translation>Ein Objekt: due, eine Liste aus what, title, since; question, next_on, answers_sealed; answers (on, text, sort); people und technical, jedes mit for, against und not_yet_known, Listen aus words, source, day; sentence, detail, wie „energy“ sie gibt.</translation>
    </message>
    <message>
        <source>An object: file, check_ins.</source>
        <translation>Ein Objekt: file, check_ins.</translation>
    </message>
    <message>
        <source>An object: name, format, taken; where there are any, experiments, and direction (answers, reasons and decisions).</source>
        <translation>Ein Objekt: name, format, taken; wo es welche gibt, experiments, und direction (Antworten, Gründe und Entscheidungen).</translation>
    </message>
    <message>
        <source>An object: file, recipient (the public half of the key).</source>
        <translation>Ein Objekt: file, recipient (die öffentliche Hälfte des Schlüssels).</translation>
    </message>
    <message>
        <source>id, at, coach, preset, from, to, items (how many), delete_by, kind, sha256 (of the file)</source>
        <translation>id, at, coach, preset, from, to, items (wie viele), delete_by, kind, sha256 (der Datei)</translation>
    </message>
    <message>
        <source>An object: public_key, fingerprint (its eight words).</source>
        <translation>Ein Objekt: public_key, fingerprint (seine acht Wörter).</translation>
    </message>
    <message>
        <source>A list, newest first: %1.</source>
        <translation>Eine Liste, neueste zuerst: %1.</translation>
    </message>
    <message>
        <source>An object: reply, share (their ids), added (false where it was here before); comments, questions, steps (how many).</source>
        <translation>Ein Objekt: reply, share (ihre IDs), added (false, wo sie schon hier war); comments, questions, steps (wie viele).</translation>
    </message>
    <message>
        <source>An object: file, key (for which clients seal), fingerprint.</source>
        <translation>Ein Objekt: file, key (für den Freigaben versiegelt werden), fingerprint.</translation>
    </message>
    <message>
        <source>A list of clients: id, label; shares, a list of id, cover_note, agreement, delete_by; items (id, kind, day, title) and comments (id, item, kind, text) of each. A share whose day has passed is not in it.</source>
        <translation>Eine Liste von Personen: id, label; shares, eine Liste aus id, cover_note, agreement, delete_by; items (id, kind, day, title) und comments (id, item, kind, text) von jeder. Eine Freigabe, deren Tag vergangen ist, fehlt darin.</translation>
    </message>
    <message>
        <source>An object: share (its id on the desk), items (how many), sender_proven.</source>
        <translation>Ein Objekt: share (ihre ID auf dem Schreibtisch), items (wie viele), sender_proven.</translation>
    </message>
    <message>
        <source>An object: id, of the comment.</source>
        <translation>Ein Objekt: id, des Kommentars.</translation>
    </message>
    <message>
        <source>An object: file, lines (all that the reply says).</source>
        <translation>Ein Objekt: file, lines (alles, was die Antwort sagt).</translation>
    </message>
    <message>
        <source>An object: file.</source>
        <translation>Ein Objekt: file.</translation>
    </message>
    <message>
        <source>An object: from, to; rules (the version of the rules), smallest_difference, leaves_out_late, weighs_by_minutes (what was asked for); sufficiency, sentence, detail; now (null, or day, difference, lower, upper, people_days, technical_days); ratings (how many: people, technical, mixed); numbers, a list of id, sentence, warning, values (by name), n, period, counted, left_out, formula, rules; people, technical and tilt, lists of day, value, lower, upper; gaps (first, last); experiments in these days (title, focus, from, to); activities (activity, focus, ratings, mean) and the same for activities_of_any_focus; weekdays (weekday, ratings, mean); hours (weekday, hour, ratings, mean); marks (day, focus, energy, ratings, first_week_of_use and, where it is known, time). Weekdays count from 1, Monday. Energy lies between −3 and +3.</source>
        <translation>Ein Objekt: from, to; rules (die Version der Regeln), smallest_difference, leaves_out_late, weighs_by_minutes (was verlangt war); sufficiency, sentence, detail; now (null oder day, difference, lower, upper, people_days, technical_days); ratings (wie viele: people, technical, mixed); numbers, eine Liste aus id, sentence, warning, values (nach Namen), n, period, counted, left_out, formula, rules; people, technical und tilt, Listen aus day, value, lower, upper; gaps (first, last); experiments in diesen Tagen (title, focus, from, to); activities (activity, focus, ratings, mean) und dasselbe für activities_of_any_focus; weekdays (weekday, ratings, mean); hours (weekday, hour, ratings, mean); marks (day, focus, energy, ratings, first_week_of_use und, wo sie bekannt ist, time). Wochentage zählen ab 1, Montag. Energie liegt zwischen −3 und +3.</translation>
    </message>
    <message>
        <source>An object: file; possible_names (words that look like names and stay as they are); %1.</source>
        <translation>Ein Objekt: file; possible_names (Wörter, die wie Namen aussehen und bleiben, wie sie sind); %1.</translation>
    </message>
    <message>
        <source>A list, last changed first: field, until (when the text was replaced), text, conflict (true where a merge left it to be looked at); on a desk of, what the text is from.</source>
        <translation>Eine Liste, zuletzt Geändertes zuerst: field, until (wann der Text ersetzt wurde), text, conflict (true, wo eine Zusammenführung ihn zum Ansehen gelassen hat); an einem Schreibtisch of, wovon der Text ist.</translation>
    </message>
    <message>
        <source>An object: sound, schema, conflicts, problems, counts (rows by table) and keys (sealed, passphrase, recovery_key, passes, memory_kib). Of a sealed journal that did not open keys and problems alone; the others are null.</source>
        <translation>Ein Objekt: sound, schema, conflicts, problems, counts (Zeilen je Tabelle) und keys (sealed, passphrase, recovery_key, passes, memory_kib). Von einem versiegelten Journal, das sich nicht öffnen ließ, nur keys und problems; die anderen sind null.</translation>
    </message>
    <message>
        <source>A list of check-ins as “list” gives them; then of experiments, which have kind, id, title, track, status, start, end, pair; then of reflections as “export” writes them (kind, id, reflection, day, title, body, answers (prompt, version, question, text), recalledPeople, recalledTechnical, recalledAt, afterSeeing, finished, checkIns, experiments, created, modified, rev, deleted); then of answers, reasons and decisions, which have kind, id, title, day; then of second looks, which have checkIn, too, and of own questions, which have no day.</source>
        <translation>Eine Liste von Einträgen, wie „list“ sie gibt; dann von Experimenten, mit kind, id, title, track, status, start, end, pair; dann von Reflexionen, wie „export“ sie schreibt (kind, id, reflection, day, title, body, answers (prompt, version, question, text), recalledPeople, recalledTechnical, recalledAt, afterSeeing, finished, checkIns, experiments, created, modified, rev, deleted); dann von Antworten, Gründen und Entscheidungen, mit kind, id, title, day; dann von zweiten Blicken, auch mit checkIn, und von eigenen Fragen, ohne day.</translation>
    </message>
    <message>
        <source>As “search” gives it, without second looks and own questions.</source>
        <translation>Wie „search“ es gibt, ohne zweite Blicke und eigene Fragen.</translation>
    </message>
    <message>
        <source>A list: number, kept, reason (why: save, import or renewal), entries, others (reflections, experiments and the like), bytes, sealed, file.</source>
        <translation>Eine Liste: number, kept, reason (warum: save, import oder renewal), entries, others (Reflexionen, Experimente und Ähnliches), bytes, sealed, file.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::List</name>
    <message>
        <source>There is no activity called “%1”.</source>
        <translation>Keine Tätigkeit heißt „%1“.</translation>
    </message>
    <message>
        <source>Lists check-ins, newest first.</source>
        <translation>Listet Einträge auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>What to look for, written as in “search”.</source>
        <translation>Wonach gesucht wird, geschrieben wie bei „search“.</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, tag:x, focus:people, energy:&gt;0, activity:pairing, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10, and -word for none of it; put -- before a query that begins with a minus.</source>
        <translation>Wörter, &quot;eine Wortfolge&quot;, tag:x, focus:people, energy:&gt;0, activity:pairing, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10, und -wort für nichts davon; setze -- vor eine Suche, die mit einem Minus beginnt.</translation>
    </message>
    <message>
        <source>Lists what is in the trash, last thrown away first: entries, then experiments, reflections, answers, reasons and decisions.</source>
        <translation>Listet auf, was im Papierkorb liegt, zuletzt Weggeworfenes zuerst: Einträge, dann Experimente, Reflexionen, Antworten, Gründe und Entscheidungen.</translation>
    </message>
    <message>
        <source>Lists check-ins that match, newest first, and experiments, reflections, answers, reasons, decisions, second looks and own questions in which all the words stand.</source>
        <translation>Listet passende Einträge auf, neueste zuerst, und Experimente, Reflexionen, Antworten, Gründe, Entscheidungen, zweite Blicke und eigene Fragen, in denen alle Wörter stehen.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Log</name>
    <message>
        <source>There is no activity called “%1”, so nothing was saved; add --focus to make it a new one.</source>
        <translation>Keine Tätigkeit heißt „%1“, deshalb wurde nichts gespeichert; füge --focus hinzu, um sie neu anzulegen.</translation>
    </message>
    <message>
        <source>What was it? Add --activity, e.g. --activity &quot;Pairing&quot;.</source>
        <translation>Was war es? Füge --activity hinzu, z.&#x202f;B. --activity &quot;Pairing&quot;.</translation>
    </message>
    <message>
        <source>Adds a check-in and prints its id.</source>
        <translation>Fügt einen Eintrag hinzu und gibt seine ID aus.</translation>
    </message>
    <message>
        <source>What it was; an unknown one is added when --focus is given.</source>
        <translation>Was es war; eine unbekannte wird angelegt, wenn --focus angegeben ist.</translation>
    </message>
    <message>
        <source>What it did to your energy, -3 to 3.</source>
        <translation>Was es mit deiner Energie gemacht hat, -3 bis 3.</translation>
    </message>
    <message>
        <source>How long it took, 1 to 1440.</source>
        <translation>Wie lange es gedauert hat, 1 bis 1440.</translation>
    </message>
    <message>
        <source>When it began, e.g. 2026-11-23T14:15, here unless an offset follows; now unless said.</source>
        <translation>Wann es begann, z.&#x202f;B. 2026-11-23T14:15, hier, wenn kein Abstand folgt; jetzt, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>A title of up to 120 characters.</source>
        <translation>Ein Titel mit bis zu 120 Zeichen.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Eine Notiz.</translation>
    </message>
    <message>
        <source>A tag; may be given up to 8 times.</source>
        <translation>Ein Schlagwort; bis zu 8-mal möglich.</translation>
    </message>
    <message>
        <source>Who chose it: mine, asked or required.</source>
        <translation>Wer gewählt hat: mine, asked oder required.</translation>
    </message>
    <message>
        <source>How absorbed you were, 1 to 5.</source>
        <translation>Wie vertieft du warst, 1 bis 5.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Main</name>
    <message>
        <source>The folder “%1” cannot be written to. Nothing was changed. Choose another one.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden. Es wurde nichts geändert. Wähle einen anderen.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Manual</name>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>All was done, and saved where something was to be saved.</source>
        <translation>Alles wurde erledigt und gespeichert, wo etwas zu speichern war.</translation>
    </message>
    <message>
        <source>Something failed, and nothing was changed; or “check” found damage.</source>
        <translation>Etwas ist fehlgeschlagen, und es wurde nichts geändert; oder „check“ hat Schäden gefunden.</translation>
    </message>
    <message>
        <source>The program was not called as its help says.</source>
        <translation>Das Programm wurde nicht so aufgerufen, wie seine Hilfe sagt.</translation>
    </message>
    <message>
        <source>Ctrl+C or a request to end stopped it; nothing was changed and no half of a file was left.</source>
        <translation>Strg+C oder eine Aufforderung zum Beenden hat es angehalten; es wurde nichts geändert, und keine halbe Datei blieb zurück.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>keep a Tryboth journal from the command line</source>
        <translation>ein Tryboth-Journal von der Befehlszeile aus führen</translation>
    </message>
    <message>
        <source>Every command names what it works on first, the journal before all else, and then its options. Nothing goes online. A passphrase is asked for on the terminal or read from a file descriptor; it is never an argument.</source>
        <translation>Jeder Befehl nennt zuerst, womit er arbeitet, das Journal vor allem anderen, und dann seine Optionen. Nichts geht online. Eine Passphrase wird im Terminal erfragt oder aus einem Dateideskriptor gelesen; sie ist nie ein Argument.</translation>
    </message>
    <message>
        <source>Names of members stay as they are from version to version; new ones may be added. Days are written 2026-11-23, moments as ISO 8601 with an offset, what is unknown as null. Sentences are for people and may change. What went wrong is said on standard error, never in the JSON.</source>
        <translation>Die Namen der Felder bleiben von Version zu Version, wie sie sind; neue können hinzukommen. Tage werden 2026-11-23 geschrieben, Zeitpunkte als ISO 8601 mit Abstand, Unbekanntes als null. Sätze sind für Menschen und können sich ändern. Was schiefging, steht auf der Standardfehlerausgabe, nie im JSON.</translation>
    </message>
    <message>
        <source>SHELL is bash, zsh or fish, not “%1”.</source>
        <translation>SHELL ist bash, zsh oder fish, nicht „%1“.</translation>
    </message>
    <message>
        <source>Prints this manual page, for man.</source>
        <translation>Gibt diese Handbuchseite aus, für man.</translation>
    </message>
    <message>
        <source>Prints what a shell needs to complete this program’s commands and options.</source>
        <translation>Gibt aus, was eine Shell braucht, um Befehle und Optionen dieses Programms zu vervollständigen.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>Speaks this language, e.g. de; else that of the system.</source>
        <translation>Spricht diese Sprache, z.&#x202f;B. de; sonst die des Systems.</translation>
    </message>
    <message>
        <source>Keeps locks and backups in this folder and writes nothing elsewhere but what you name, like the window with the same option. An empty file called “portable” beside the program does so for its own folder.</source>
        <translation>Hält Sperren und Sicherungen in diesem Ordner und schreibt sonst nur, was du nennst, wie das Fenster mit derselben Option. Eine leere Datei namens „portable“ neben dem Programm tut das für dessen eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::New</name>
    <message>
        <source>Seals it with a passphrase.</source>
        <translation>Versiegelt es mit einer Passphrase.</translation>
    </message>
    <message>
        <source>“%1” is a new, empty journal, sealed with your passphrase. Without that nobody can open it, unless you make a recovery key.</source>
        <translation>„%1“ ist ein neues, leeres Journal, mit deiner Passphrase versiegelt. Ohne sie kann es niemand öffnen, wenn du keinen Wiederherstellungsschlüssel machst.</translation>
    </message>
    <message>
        <source>“%1” is a new, empty journal. It is not sealed; “seal” does that.</source>
        <translation>„%1“ ist ein neues, leeres Journal. Es ist nicht versiegelt; „seal“ tut das.</translation>
    </message>
    <message>
        <source>“%1” is an example journal with %2 invented check-ins.</source>
        <translation>„%1“ ist ein Beispieljournal mit %2 erfundenen Einträgen.</translation>
    </message>
    <message>
        <source>Makes an empty journal.</source>
        <translation>Legt ein leeres Journal an.</translation>
    </message>
    <message>
        <source>Makes a journal with invented check-ins that end today.</source>
        <translation>Legt ein Journal mit erfundenen Einträgen an, die heute enden.</translation>
    </message>
    <message>
        <source>How many; 450 unless said.</source>
        <translation>Wie viele; ohne Angabe 450.</translation>
    </message>
    <message>
        <source>The same number gives the same check-ins; 1 unless said.</source>
        <translation>Dieselbe Zahl gibt dieselben Einträge; ohne Angabe 1.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Options</name>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Erster Tag, z.&#x202f;B. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Letzter Tag, z.&#x202f;B. 2026-11-30.</translation>
    </message>
    <message>
        <source>people, technical or mixed.</source>
        <translation>people, technical oder mixed.</translation>
    </message>
    <message>
        <source>%1 takes a day like 2026-11-23; “%2” is none.</source>
        <translation>%1 nimmt einen Tag wie 2026-11-23; „%2“ ist keiner.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %3 to %4; “%2” is none.</source>
        <translation>%1 nimmt eine ganze Zahl von %3 bis %4; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 is people, technical or mixed, not “%2”.</source>
        <translation>%1 ist people, technical oder mixed, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is mine, asked or required, not “%2”.</source>
        <translation>%1 ist mine, asked oder required, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 takes a day and a time like 2026-11-23T14:15 or 2026-11-23T14:15+01:00; “%2” is none.</source>
        <translation>%1 nimmt einen Tag mit Uhrzeit wie 2026-11-23T14:15 oder 2026-11-23T14:15+01:00; „%2“ ist das nicht.</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry; “tryboth-cli list” shows ids at the end of its lines.</source>
        <translation>„%1“ ist nicht die ID eines Eintrags; „tryboth-cli list“ zeigt IDs am Ende seiner Zeilen.</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last day, %2.</source>
        <translation>Der erste Tag, %1, kommt nach dem letzten Tag, %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::PrivateFile</name>
    <message>
        <source>“%1” exists already. Nothing was changed. Choose another name.</source>
        <translation>„%1“ gibt es schon. Es wurde nichts geändert. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Nothing was changed. Choose another place.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Es wurde nichts geändert. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The secret could not be written to “%1”: %2. It is lost and opens nothing that is kept; make another one elsewhere.</source>
        <translation>Das Geheimnis konnte nicht nach „%1“ geschrieben werden: %2. Es ist verloren und öffnet nichts, was aufgehoben ist; mach woanders ein neues.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Program</name>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Which command? “%1 --help” lists them.</source>
        <translation>Welcher Befehl? „%1 --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no command “%2”; “%1 --help” lists them.</source>
        <translation>Es gibt keinen Befehl „%2“; „%1 --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>See “%1 %2 --help”.</source>
        <translation>Siehe „%1 %2 --help“.</translation>
    </message>
    <message>
        <source>The command is written “%1 %2”, options aside.</source>
        <translation>Der Befehl wird „%1 %2“ geschrieben, Optionen nicht mitgerechnet.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>Die Antwort konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND FILE [options]

Keeps a Tryboth journal from the command line. FILE is the journal.

Commands:
</source>
        <translation>Aufruf: %1 COMMAND FILE [Optionen]

Führt ein Tryboth-Journal von der Befehlszeile aus. FILE ist das Journal.

Befehle:
</translation>
    </message>
    <message>
        <source>
“%1 COMMAND --help” tells more, “%1 --version” which version this is.

The program ends with:
</source>
        <translation>
„%1 COMMAND --help“ sagt mehr, „%1 --version“, welche Version das ist.

Das Programm endet mit:
</translation>
    </message>
    <message>
        <source>
Example:
  %1 log my.tryboth --activity Pairing --energy=2
</source>
        <translation>
Beispiel:
  %1 log my.tryboth --activity Pairing --energy=2
</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Reflect</name>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>There is no question with the id “%1”. Nothing was changed. “reflect” without --answer names the one of today.</source>
        <translation>Es gibt keine Frage mit der ID „%1“. Es wurde nichts geändert. „reflect“ ohne --answer nennt die von heute.</translation>
    </message>
    <message>
        <source>An answer needs both --answer with the id of a question and --text with what to write.</source>
        <translation>Eine Antwort braucht --answer mit der ID einer Frage und --text mit dem, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Says what waits for a quiet moment, or answers a question.</source>
        <translation>Sagt, was auf einen ruhigen Moment wartet, oder beantwortet eine Frage.</translation>
    </message>
    <message>
        <source>The question to answer, by its id.</source>
        <translation>Die Frage, die beantwortet wird, nach ihrer ID.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>Die Antwort.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Reply</name>
    <message>
        <source>This reply is already here. Nothing was added.</source>
        <translation>Diese Antwort ist schon hier. Nichts kam hinzu.</translation>
    </message>
    <message>
        <source>Merged. Comments: %1. Questions: %2. Proposed steps: %3.</source>
        <translation>Zusammengeführt. Kommentare: %1. Fragen: %2. Vorgeschlagene Schritte: %3.</translation>
    </message>
    <message>
        <source>This reply comes from a key that is not confirmed: %1. Nothing was changed. Compare these words with your coach; --accept-key takes the reply in.</source>
        <translation>Diese Antwort kommt von einem Schlüssel, der nicht bestätigt ist: %1. Es wurde nichts geändert. Vergleiche diese Wörter mit deinem Coach; --accept-key übernimmt die Antwort.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was changed.</source>
        <translation>„%1“ lässt sich nicht lesen: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Takes in what a coach replied to a share.</source>
        <translation>Übernimmt, was ein Coach auf eine Freigabe geantwortet hat.</translation>
    </message>
    <message>
        <source>The reply.</source>
        <translation>Die Antwort.</translation>
    </message>
    <message>
        <source>Accepts a reply from a key that was not confirmed yet.</source>
        <translation>Nimmt eine Antwort von einem Schlüssel an, der noch nicht bestätigt war.</translation>
    </message>
    <message>
        <source>Shows the public key that replies are sealed for, and makes it where there is none.</source>
        <translation>Zeigt den öffentlichen Schlüssel, für den Antworten versiegelt werden, und macht ihn, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Writes the secret key to this new file, as “age -d -i” takes it.</source>
        <translation>Schreibt den geheimen Schlüssel in diese neue Datei, wie „age -d -i“ ihn nimmt.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Seal</name>
    <message>
        <source>“%1” is not sealed. Nothing was changed. “seal” seals it.</source>
        <translation>„%1“ ist nicht versiegelt. Es wurde nichts geändert. „seal“ versiegelt es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its backups were kept before it was sealed and can be read by anyone who reaches them; “backups” lists them.</source>
        <translation>
            <numerusform>%Ln seiner Sicherungen wurde vor dem Versiegeln aufgehoben und ist für alle lesbar, die an sie kommen; „backups“ listet sie auf.</numerusform>
            <numerusform>%Ln seiner Sicherungen wurden vor dem Versiegeln aufgehoben und sind für alle lesbar, die an sie kommen; „backups“ listet sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sealed.</source>
        <translation>„%1“ ist versiegelt.</translation>
    </message>
    <message>
        <source>“%1” is sealed already. Nothing was changed. “passphrase” changes its passphrase.</source>
        <translation>„%1“ ist schon versiegelt. Es wurde nichts geändert. „passphrase“ ändert seine Passphrase.</translation>
    </message>
    <message>
        <source>“%1” is no longer sealed: anyone who reaches the file can read it.</source>
        <translation>„%1“ ist nicht mehr versiegelt: Wer an die Datei kommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>“%1” has a new passphrase. Its earlier backups keep the one that they were sealed with.</source>
        <translation>„%1“ hat eine neue Passphrase. Frühere Sicherungen behalten die, mit der sie versiegelt wurden.</translation>
    </message>
    <message>
        <source>Where shall the recovery key go? --out names the file.</source>
        <translation>Wohin soll der Wiederherstellungsschlüssel? --out nennt die Datei.</translation>
    </message>
    <message>
        <source>“%1” opens “%2” without its passphrase. Keep it where nobody else reaches it, and not beside the journal.</source>
        <translation>„%1“ öffnet „%2“ ohne Passphrase. Bewahre es auf, wo sonst niemand hinkommt, und nicht neben dem Journal.</translation>
    </message>
    <message>
        <source>Seals the journal with a passphrase.</source>
        <translation>Versiegelt das Journal mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Takes the seal off: the file can be read by anyone then.</source>
        <translation>Nimmt das Siegel ab: Die Datei ist dann für alle lesbar.</translation>
    </message>
    <message>
        <source>Changes the passphrase; a forgotten one with --recovery-key-file.</source>
        <translation>Ändert die Passphrase; eine vergessene mit --recovery-key-file.</translation>
    </message>
    <message>
        <source>Makes a key that opens the journal without its passphrase.</source>
        <translation>Macht einen Schlüssel, der das Journal ohne Passphrase öffnet.</translation>
    </message>
    <message>
        <source>The new file to write the key to, as “age -d -i” takes it. An earlier key opens earlier backups only.</source>
        <translation>Die neue Datei, in die der Schlüssel geschrieben wird, wie „age -d -i“ ihn nimmt. Ein früherer Schlüssel öffnet nur frühere Sicherungen.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Secrets</name>
    <message>
        <source>The recovery key “%1” cannot be read: %2. Nothing was changed.</source>
        <translation>Der Wiederherstellungsschlüssel „%1“ lässt sich nicht lesen: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” holds no recovery key: it is a line that begins with AGE-SECRET-KEY-1. Nothing was changed.</source>
        <translation>„%1“ enthält keinen Wiederherstellungsschlüssel: Er ist eine Zeile, die mit AGE-SECRET-KEY-1 beginnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on. Nothing was changed. Give it with --passphrase-fd N: it is read from there, up to the end of the line.</source>
        <translation>Eine Passphrase ist nötig, und es gibt kein Terminal, um danach zu fragen. Es wurde nichts geändert. Gib sie mit --passphrase-fd N: Sie wird von dort gelesen, bis zum Ende der Zeile.</translation>
    </message>
    <message>
        <source>The new passphrase is empty. Nothing was changed.</source>
        <translation>Die neue Passphrase ist leer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reads the passphrase from this open file descriptor, up to the end of the line; asked for on the terminal unless said.</source>
        <translation>Liest die Passphrase aus diesem offenen Dateideskriptor, bis zum Ende der Zeile; ohne Angabe wird im Terminal gefragt.</translation>
    </message>
    <message>
        <source>Opens with the recovery key in this file.</source>
        <translation>Öffnet mit dem Wiederherstellungsschlüssel in dieser Datei.</translation>
    </message>
    <message>
        <source>Reads the new passphrase from this open file descriptor; asked for twice on the terminal unless said.</source>
        <translation>Liest die neue Passphrase aus diesem offenen Dateideskriptor; ohne Angabe wird im Terminal zweimal gefragt.</translation>
    </message>
    <message>
        <source>No passphrase can be read from file descriptor %1. Nothing was changed.</source>
        <translation>Aus dem Dateideskriptor %1 lässt sich keine Passphrase lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Passphrase of “%1”:</source>
        <translation>Passphrase von „%1“:</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Neue Passphrase:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal dieselbe:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Die beiden Passphrasen sind verschieden. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Share</name>
    <message>
        <source>Whom is it for? --to takes a public key (age1…), --share-passphrase-fd N a passphrase.</source>
        <translation>Für wen ist sie? --to nimmt einen öffentlichen Schlüssel (age1…), --share-passphrase-fd N eine Passphrase.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>“%1” has another key in the address book. Nothing was written. Name somebody else with --for, or confirm the new key in the window.</source>
        <translation>„%1“ hat im Adressbuch einen anderen Schlüssel. Es wurde nichts geschrieben. Nenne mit --for jemand anderen, oder bestätige den neuen Schlüssel im Fenster.</translation>
    </message>
    <message>
        <source>Nothing that could be shared has the id “%1”. Nothing was written.</source>
        <translation>Nichts, was sich freigeben ließe, hat die ID „%1“. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Which experiment? --item takes its id; “experiments” lists them.</source>
        <translation>Welches Experiment? --item nimmt seine ID; „experiments“ listet sie auf.</translation>
    </message>
    <message>
        <source>--preset is one of: %1.</source>
        <translation>--preset ist eines von: %1.</translation>
    </message>
    <message>
        <source>“%1” was written. A file that has left cannot be called back.</source>
        <translation>„%1“ wurde geschrieben. Eine Datei, die hinausgegangen ist, lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>Where shall the share go? --out names the file.</source>
        <translation>Wohin soll die Freigabe? --out nennt die Datei.</translation>
    </message>
    <message>
        <source>Seals what is chosen for a coach into a new file.</source>
        <translation>Versiegelt das Ausgewählte für einen Coach in einer neuen Datei.</translation>
    </message>
    <message>
        <source>before-session, numbers-only, one-experiment, decision or own-copy.</source>
        <translation>before-session, numbers-only, one-experiment, decision oder own-copy.</translation>
    </message>
    <message>
        <source>The coach&apos;s public key.</source>
        <translation>Der öffentliche Schlüssel des Coachs.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the share from this open file descriptor, up to the end of the line.</source>
        <translation>Liest die Passphrase der Freigabe aus diesem offenen Dateideskriptor, bis zum Ende der Zeile.</translation>
    </message>
    <message>
        <source>The coach&apos;s name in the address book.</source>
        <translation>Der Name des Coachs im Adressbuch.</translation>
    </message>
    <message>
        <source>The id of a single item, or of the experiment; may be given again.</source>
        <translation>Die ID eines einzelnen Teils oder des Experiments; wiederholbar.</translation>
    </message>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Erster Tag, z.&#x202f;B. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Letzter Tag, z.&#x202f;B. 2026-11-30.</translation>
    </message>
    <message>
        <source>Only what is new or changed since the last share.</source>
        <translation>Nur, was seit der letzten Freigabe neu oder geändert ist.</translation>
    </message>
    <message>
        <source>Confirms that the chosen reasons leave.</source>
        <translation>Bestätigt, dass die gewählten Gründe hinausgehen.</translation>
    </message>
    <message>
        <source>A word to the coach.</source>
        <translation>Ein Wort an den Coach.</translation>
    </message>
    <message>
        <source>The day by which the coach is asked to delete it.</source>
        <translation>Der Tag, bis zu dem der Coach um Löschung gebeten wird.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>Die Datei, in die geschrieben wird; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>Lists what was shared, newest first.</source>
        <translation>Listet auf, was freigegeben wurde, neueste zuerst.</translation>
    </message>
    <message>
        <source>These words in it may be names: %1. List them under Share → Names, and share again, to have them replaced.</source>
        <translation>Diese Wörter darin können Namen sein: %1. Führe sie unter Freigabe → Namen auf und gib noch einmal frei, um sie ersetzen zu lassen.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Trash</name>
    <message>
        <source>There is no entry, experiment, reflection, answer or decision with the id %1. Nothing was changed.</source>
        <translation>Es gibt keinen Eintrag, kein Experiment, keine Reflexion, keine Antwort und keine Entscheidung mit der ID %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is in the trash already. Nothing was changed.</source>
        <translation>Das liegt schon im Papierkorb. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is not in the trash. Nothing was changed.</source>
        <translation>Das liegt nicht im Papierkorb. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>Der Eintrag ist wieder da.</translation>
    </message>
    <message>
        <source>The entry is in the trash.</source>
        <translation>Der Eintrag liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The experiment is back.</source>
        <translation>Das Experiment ist wieder da.</translation>
    </message>
    <message>
        <source>The experiment is in the trash. Its check-ins stay in the journal.</source>
        <translation>Das Experiment liegt im Papierkorb. Seine Einträge bleiben im Journal.</translation>
    </message>
    <message>
        <source>The reflection is back.</source>
        <translation>Die Reflexion ist wieder da.</translation>
    </message>
    <message>
        <source>The reflection is in the trash.</source>
        <translation>Die Reflexion liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The answer is back.</source>
        <translation>Die Antwort ist wieder da.</translation>
    </message>
    <message>
        <source>The answer is in the trash.</source>
        <translation>Die Antwort liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The reasons are back.</source>
        <translation>Die Gründe sind wieder da.</translation>
    </message>
    <message>
        <source>The reasons are in the trash.</source>
        <translation>Die Gründe liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>The decision is back.</source>
        <translation>Die Entscheidung ist wieder da.</translation>
    </message>
    <message>
        <source>The decision is in the trash.</source>
        <translation>Die Entscheidung liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>What to move, by the id that “list”, “experiments”, “search” and “trash” show.</source>
        <translation>Was verschoben wird, nach der ID, die „list“, „experiments“, „search“ und „trash“ zeigen.</translation>
    </message>
    <message>
        <source>Takes an entry, experiment, reflection, answer or decision out of the trash.</source>
        <translation>Nimmt einen Eintrag, ein Experiment, eine Reflexion, Antwort oder Entscheidung aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>Moves an entry, experiment, reflection, answer or decision to the trash.</source>
        <translation>Legt einen Eintrag, ein Experiment, eine Reflexion, Antwort oder Entscheidung in den Papierkorb.</translation>
    </message>
</context>
</TS>
