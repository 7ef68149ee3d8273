// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariant>

namespace tryboth {

/// Everything that is kept about this computer rather than in a journal.
enum class Setting {
    // how the program looks
    Look,
    TextPercent,
    Language, ///< a code of offeredLanguages(); empty for that of the system
    // when a window locks by itself
    LockIdleMinutes,
    LockWithDesktop,
    LockWhenMinimised,
    LockClearsCopies,
    // around the window
    TrayIcon,
    KeepsRunning, ///< in the tray, when the last window is closed
    RemembersFiles,
    // what the keys of one action are
    Shortcut,
    // writing
    SpellingLanguages,
    // what is remembered from one start to the next, with no place in the dialog
    LastJournal,
    RecentFiles,
    WindowShape,
    DeskShape,
    MergedCopies,
    ToldNoDictionary,
    // the same for one journal each
    KeptInKeyring,
    WatchedFolder,
    WatchedFolderSeen,
};

/// Where a setting is found in the dialog; what is only remembered has no place in it.
enum class SettingSection { Look, Locking, Around, Writing, Keys, Remembered };

/// One thing to choose: the value that is kept, and what it is called.
struct SettingChoice
{
    QVariant value;
    QString label;
};

/// One row of the table of settings. The dialog shows a check box for what is true or false, a list for what
/// has choices, and a number field for a range.
struct SettingRow
{
    Setting setting;
    QString key; ///< in the file; %1 stands for the journal or action that it is about
    QMetaType::Type type = QMetaType::Bool;
    QVariant usual = false; ///< the default
    SettingSection section = SettingSection::Remembered;
    const char *label = nullptr;                 ///< in the context SettingsTable, & before its key
    const char *hint = nullptr;                  ///< a sentence below it, in the same context
    QList<SettingChoice> (*choices)() = nullptr; ///< what is offered
    int least = 0;                               ///< of a number
    int most = 0;                                ///< of a number, or how many of a list
};

/// All rows, in the order of the dialog.
const QList<SettingRow> &settingRows();
const SettingRow &rowOf(Setting setting);

/// `value`, as read from a file that anybody may have edited, as the row has it: of its type, and within its
/// range. Its default where it cannot be that.
QVariant fitting(const SettingRow &row, const QVariant &value);

/// What a setting and a section are called, in the language of the moment.
QString labelOf(const SettingRow &row);
QString hintOf(const SettingRow &row);
QString labelOf(SettingSection section);

} // namespace tryboth
