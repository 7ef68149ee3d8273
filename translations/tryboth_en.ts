<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>tryboth::ActivityWatchImport</name>
    <message numerus="yes">
        <source>%Ln event(s) have no valid time and were left out.</source>
        <translation>
            <numerusform>%Ln event has no valid time and was left out.</numerusform>
            <numerusform>%Ln events have no valid time and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BackupListModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <extracomment>%1 is a number of entries; the others are reflections, experiments and the like</extracomment>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BackupView</name>
    <message numerus="yes">
        <source>%Ln entries are in the journal as they were then. Undo with Ctrl+Z in the journal.</source>
        <translation>
            <numerusform>%Ln entry is in the journal as it was then. Undo with Ctrl+Z in the journal.</numerusform>
            <numerusform>%Ln entries are in the journal as they were then. Undo with Ctrl+Z in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the journal as they were then. Undo with Ctrl+Z in the journal.</source>
        <comment>of reflections, experiments and the like</comment>
        <translation>
            <numerusform>%Ln is in the journal as it was then. Undo with Ctrl+Z in the journal.</numerusform>
            <numerusform>%Ln are in the journal as they were then. Undo with Ctrl+Z in the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BeforeDuringChart</name>
    <message numerus="yes">
        <source>%1 weeks before: %2</source>
        <extracomment>%1 is a number in words, %2 is &quot;18 rated days&quot;</extracomment>
        <translation>
            <numerusform>%1 week before: %2</numerusform>
            <numerusform>%1 weeks before: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hollow, because the first days of a phase are not counted</source>
        <translation>
            <numerusform>%Ln of them is hollow, because the first days of a phase are not counted</numerusform>
            <numerusform>%Ln of them are hollow, because the first days of a phase are not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Booklet</name>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BookletDialog</name>
    <message numerus="yes">
        <source>%Ln entries in these days.</source>
        <translation>
            <numerusform>%Ln entry in these days.</numerusform>
            <numerusform>%Ln entries in these days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Brag</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often something was done</extracomment>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BragView</name>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <extracomment>a period up to today</extracomment>
        <translation>
            <numerusform>The last month</numerusform>
            <numerusform>The last %Ln months</numerusform>
        </translation>
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
    <name>tryboth::CharmImport</name>
    <message numerus="yes">
        <source>The file lists %Ln task(s) and no time spent on them.</source>
        <translation>
            <numerusform>The file lists %Ln task and no time spent on them.</numerusform>
            <numerusform>The file lists %Ln tasks and no time spent on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ChartText</name>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ClientListModel</name>
    <message numerus="yes">
        <source>delete within %Ln days</source>
        <translation>
            <numerusform>delete within %Ln day</numerusform>
            <numerusform>delete within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ConflictsDialog</name>
    <message numerus="yes">
        <source>%Ln texts were changed in both versions. The ones that were written last are in the journal, the others wait here. Whatever you choose, both stay in the history.</source>
        <translation>
            <numerusform>%Ln text was changed in both versions. The one that was written last is in the journal, the other waits here. Whatever you choose, both stay in the history.</numerusform>
            <numerusform>%Ln texts were changed in both versions. The ones that were written last are in the journal, the others wait here. Whatever you choose, both stay in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::DayOneImport</name>
    <message numerus="yes">
        <source>%Ln attachment(s) were left out and stay where they are.</source>
        <translation>
            <numerusform>%Ln attachment was left out and stays where it is.</numerusform>
            <numerusform>%Ln attachments were left out and stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::DaylioImport</name>
    <message numerus="yes">
        <source>%Ln photo(s) stayed in Daylio</source>
        <translation>
            <numerusform>%Ln photo stayed in Daylio</numerusform>
            <numerusform>%Ln photos stayed in Daylio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::DeskPage</name>
    <message numerus="yes">
        <source>%Ln found among all shares of this client</source>
        <translation>
            <numerusform>%Ln found among all shares of this client</numerusform>
            <numerusform>%Ln found among all shares of this client</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::DeskWindow</name>
    <message numerus="yes">
        <source>Client copies are encrypted on this laptop · %Ln clients</source>
        <translation>
            <numerusform>Client copies are encrypted on this laptop · %Ln client</numerusform>
            <numerusform>Client copies are encrypted on this laptop · %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were asked to delete %Ln shares by now. They stay closed until you delete them or note why you keep them.</source>
        <translation>
            <numerusform>You were asked to delete %Ln share by now. It stays closed until you delete it or note why you keep it.</numerusform>
            <numerusform>You were asked to delete %Ln shares by now. They stay closed until you delete them or note why you keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionOverview</name>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In a week</numerusform>
            <numerusform>In %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyNumbers</name>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::EnergySentence</name>
    <message numerus="yes">
        <source>%n people days</source>
        <translation>
            <numerusform>%n people day</numerusform>
            <numerusform>%n people days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical days</source>
        <translation>
            <numerusform>%n technical day</numerusform>
            <numerusform>%n technical days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A first look takes %n rated days of each kind within eight weeks.</source>
        <translation>
            <numerusform>A first look takes %n rated day of each kind within eight weeks.</numerusform>
            <numerusform>A first look takes %n rated days of each kind within eight weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks like the last would be enough for a first look.</source>
        <translation>
            <numerusform>%n more week like the last would be enough for a first look.</numerusform>
            <numerusform>%n more weeks like the last would be enough for a first look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: people work came out %1 points higher.</source>
        <translation>
            <numerusform>On the %n day that had both it was the other way round: people work came out %1 points higher.</numerusform>
            <numerusform>On the %n days that had both it was the other way round: people work came out %1 points higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: technical work came out %1 points higher.</source>
        <translation>
            <numerusform>On the %n day that had both it was the other way round: technical work came out %1 points higher.</numerusform>
            <numerusform>On the %n days that had both it was the other way round: technical work came out %1 points higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both they came out alike.</source>
        <translation>
            <numerusform>On the %n day that had both they came out alike.</numerusform>
            <numerusform>On the %n days that had both they came out alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both, people work came out %1 points higher.</source>
        <translation>
            <numerusform>On the %n day that had both, people work came out %1 points higher.</numerusform>
            <numerusform>On the %n days that had both, people work came out %1 points higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both, technical work came out %1 points higher.</source>
        <translation>
            <numerusform>On the %n day that had both, technical work came out %1 points higher.</numerusform>
            <numerusform>On the %n days that had both, technical work came out %1 points higher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyWords</name>
    <message numerus="yes">
        <source>%1 ratings</source>
        <translation>
            <numerusform>%1 rating</numerusform>
            <numerusform>%1 ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentListModel</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentSentence</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentWords</name>
    <message numerus="yes">
        <source>%n times a week, %1 minutes each</source>
        <translation>
            <numerusform>once a week, %1 minutes</numerusform>
            <numerusform>%n times a week, %1 minutes each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a fortnight, %1 minutes each</source>
        <translation>
            <numerusform>once a fortnight, %1 minutes</numerusform>
            <numerusform>%n times a fortnight, %1 minutes each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a month, %1 minutes each</source>
        <translation>
            <numerusform>once a month, %1 minutes</numerusform>
            <numerusform>%n times a month, %1 minutes each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>how long an experiment takes</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentsOverview</name>
    <message numerus="yes">
        <source>%1 ideas waiting</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>
            <numerusform>%1 idea waiting</numerusform>
            <numerusform>%1 ideas waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Export</name>
    <message numerus="yes">
        <source>%Ln entries from %1 to %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>%Ln entry from %1 to %2.</numerusform>
            <numerusform>%Ln entries from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::FilterBar</name>
    <message numerus="yes">
        <source>%Ln kinds of work</source>
        <translation>
            <numerusform>%Ln kind of work</numerusform>
            <numerusform>%Ln kinds of work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::FoundLine</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::GitImport</name>
    <message numerus="yes">
        <source>%1: %Ln commit(s)</source>
        <translation>
            <numerusform>%1: %Ln commit</numerusform>
            <numerusform>%1: %Ln commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) of others were left out.</source>
        <translation>
            <numerusform>%Ln commit of others was left out.</numerusform>
            <numerusform>%Ln commits of others were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryDialog</name>
    <message numerus="yes">
        <source>From now on earlier texts are kept for %Ln days. Older ones are removed within a day.</source>
        <translation>
            <numerusform>From now on earlier texts are kept for %Ln day. Older ones are removed within a day.</numerusform>
            <numerusform>From now on earlier texts are kept for %Ln days. Older ones are removed within a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts of the whole journal are removed from its file at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Backups that were kept before still hold them until they are let go, after about four weeks.</source>
        <translation>
            <numerusform>%Ln earlier text of the whole journal is removed from its file at once, and with it what Ctrl+Z could take back. Nobody can bring it back from this file. Backups that were kept before still hold it until they are let go, after about four weeks.</numerusform>
            <numerusform>%Ln earlier texts of the whole journal are removed from its file at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Backups that were kept before still hold them until they are let go, after about four weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts are forgotten. Backups that were kept before still hold them.</source>
        <translation>
            <numerusform>%Ln earlier text is forgotten. Backups that were kept before still hold it.</numerusform>
            <numerusform>%Ln earlier texts are forgotten. Backups that were kept before still hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts of all clients are removed from the desk at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Encrypted backups of the desk on this computer still hold them until they are let go, after about four weeks.</source>
        <translation>
            <numerusform>%Ln earlier text of all clients is removed from the desk at once, and with it what Ctrl+Z could take back. Nobody can bring it back from this file. Encrypted backups of the desk on this computer still hold it until they are let go, after about four weeks.</numerusform>
            <numerusform>%Ln earlier texts of all clients are removed from the desk at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Encrypted backups of the desk on this computer still hold them until they are let go, after about four weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::IcsImport</name>
    <message numerus="yes">
        <source>%Ln invited: %1.</source>
        <extracomment>%Ln: how many people; %1: their names, with commas between them</extracomment>
        <translation>
            <numerusform>%Ln invited: %1.</numerusform>
            <numerusform>%Ln invited: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This event repeats too often or never ends to be worked out; only the first %Ln time(s) within the chosen days were read.</source>
        <translation>
            <numerusform>This event repeats too often or never ends to be worked out; only the first %Ln time within the chosen days was read.</numerusform>
            <numerusform>This event repeats too often or never ends to be worked out; only the first %Ln times within the chosen days were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited.</source>
        <extracomment>how many people were invited to a meeting</extracomment>
        <translation>
            <numerusform>%Ln invited.</numerusform>
            <numerusform>%Ln invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %Ln entries</source>
        <translation>
            <numerusform>&amp;Import %Ln entry</numerusform>
            <numerusform>&amp;Import %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln entries. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>Imported %Ln entry. Undo with Ctrl+Z.</numerusform>
            <numerusform>Imported %Ln entries. Undo with Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ImportPreviewPane</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::JoplinImport</name>
    <message numerus="yes">
        <source>%Ln note(s) are encrypted and were left out. Turn encryption off in Joplin and export again.</source>
        <translation>
            <numerusform>%Ln note is encrypted and was left out. Turn encryption off in Joplin and export again.</numerusform>
            <numerusform>%Ln notes are encrypted and were left out. Turn encryption off in Joplin and export again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were left out and stay where they are.</source>
        <translation>
            <numerusform>%Ln attached file was left out and stays where it is.</numerusform>
            <numerusform>%Ln attached files were left out and stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::JournalPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::JrnlImport</name>
    <message numerus="yes">
        <source>%Ln file(s) that are not named like a day were left out.</source>
        <translation>
            <numerusform>%Ln file that is not named like a day was left out.</numerusform>
            <numerusform>%Ln files that are not named like a day were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::LogseqImport</name>
    <message numerus="yes">
        <source>%Ln file(s) that are no journal pages were left out.</source>
        <translation>
            <numerusform>%Ln file that is no journal page was left out.</numerusform>
            <numerusform>%Ln files that are no journal pages were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::MarkdownImport</name>
    <message numerus="yes">
        <source>%Ln file(s) that are not Markdown were left out.</source>
        <translation>
            <numerusform>%Ln file that is not Markdown was left out.</numerusform>
            <numerusform>%Ln files that are not Markdown were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ProblemList</name>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed.</source>
        <translation>
            <numerusform>%Ln more problem is not listed.</numerusform>
            <numerusform>%Ln more problems are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::RatingDetails</name>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::RedNotebookImport</name>
    <message numerus="yes">
        <source>%Ln file(s) that are not named like a month were left out.</source>
        <translation>
            <numerusform>%Ln file that is not named like a month was left out.</numerusform>
            <numerusform>%Ln files that are not named like a month were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionEditor</name>
    <message numerus="yes">
        <source>%n characters too long.</source>
        <translation>
            <numerusform>%n character too long.</numerusform>
            <numerusform>%n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionPane</name>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionWords</name>
    <message numerus="yes">
        <source>%Ln entries without a rating.</source>
        <translation>
            <numerusform>%Ln entry without a rating.</numerusform>
            <numerusform>%Ln entries without a rating.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::RunningCard</name>
    <message numerus="yes">
        <source>review in %n days</source>
        <translation>
            <numerusform>review tomorrow</numerusform>
            <numerusform>review in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::SendReplyDialog</name>
    <message numerus="yes">
        <source>%Ln comments on other shares go with the replies to those.</source>
        <translation>
            <numerusform>%Ln comment on another share goes with the reply to that one.</numerusform>
            <numerusform>%Ln comments on other shares go with the replies to those.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsTable</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::SharedItemsModel</name>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateLibrary</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::TextBox</name>
    <message numerus="yes">
        <source>%n characters too long.</source>
        <translation>
            <numerusform>%n character too long.</numerusform>
            <numerusform>%n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::TodayPage</name>
    <message numerus="yes">
        <source>From your calendar: %n to rate</source>
        <translation>
            <numerusform>From your calendar: %n to rate</numerusform>
            <numerusform>From your calendar: %n to rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to rate</source>
        <comment>a badge</comment>
        <translation>
            <numerusform>%n to rate</numerusform>
            <numerusform>%n to rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came in: %n to rate</source>
        <translation>
            <numerusform>Came in: %n to rate</numerusform>
            <numerusform>Came in: %n to rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::TrashDialog</name>
    <message numerus="yes">
        <source>%Ln entries are back in the journal. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%Ln entry is back in the journal. Undo with Ctrl+Z.</numerusform>
            <numerusform>%Ln entries are back in the journal. Undo with Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were removed. Until Tryboth closes, Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln entry was removed. Until Tryboth closes, Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln entries were removed. Until Tryboth closes, Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %Ln days and is then removed for good.</source>
        <translation>
            <numerusform>What you delete stays here for %Ln day and is then removed for good.</numerusform>
            <numerusform>What you delete stays here for %Ln days and is then removed for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::WindowExchange</name>
    <message numerus="yes">
        <source>%Ln new calendar files lie in the watched folder.</source>
        <translation>
            <numerusform>%Ln new calendar file lies in the watched folder.</numerusform>
            <numerusform>%Ln new calendar files lie in the watched folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::WindowVersions</name>
    <message numerus="yes">
        <source>%Ln texts were changed in both versions of a merge and wait to be looked at.</source>
        <translation>
            <numerusform>%Ln text was changed in both versions of a merge and waits to be looked at.</numerusform>
            <numerusform>%Ln texts were changed in both versions of a merge and wait to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Words</name>
    <message numerus="yes">
        <source>%Ln rated days</source>
        <translation>
            <numerusform>%Ln rated day</numerusform>
            <numerusform>%Ln rated days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Backup</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln others</source>
        <extracomment>%1 is a number of entries in words; the others are reflections, experiments and the like</extracomment>
        <translation>
            <numerusform>%1, %Ln other</numerusform>
            <numerusform>%1, %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Check</name>
    <message numerus="yes">
        <source>%Ln texts of a merge wait to be looked at; “history” shows them.</source>
        <translation>
            <numerusform>%Ln text of a merge waits to be looked at; “history” shows it.</numerusform>
            <numerusform>%Ln texts of a merge wait to be looked at; “history” shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::cli::History</name>
    <message numerus="yes">
        <source>%Ln earlier texts are forgotten. Backups that were kept before still hold them; “backups” lists those.</source>
        <translation>
            <numerusform>%Ln earlier text is forgotten. Backups that were kept before still hold it; “backups” lists those.</numerusform>
            <numerusform>%Ln earlier texts are forgotten. Backups that were kept before still hold them; “backups” lists those.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Seal</name>
    <message numerus="yes">
        <source>%Ln of its backups were kept before it was sealed and can be read by anyone who reaches them; “backups” lists them.</source>
        <translation>
            <numerusform>%Ln of its backups was kept before it was sealed and can be read by anyone who reaches it; “backups” lists it.</numerusform>
            <numerusform>%Ln of its backups were kept before it was sealed and can be read by anyone who reaches them; “backups” lists them.</numerusform>
        </translation>
    </message>
</context>
</TS>
