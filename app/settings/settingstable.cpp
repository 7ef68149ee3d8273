// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingstable.h"

#include "models/translations.h"
#include "widgets/spellchecker.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::SettingsTable)
};

constexpr int MinutesOfADay = 24 * 60;

QList<SettingChoice> looks()
{
    return {{0, TableText::tr("Like the desktop")},
            {1, TableText::tr("Light")},
            {2, TableText::tr("Dark")},
            {3, TableText::tr("High contrast")},
            {4, TableText::tr("High contrast, dark")}};
}

QList<SettingChoice> languages()
{
    QList<SettingChoice> choices{{QString(), TableText::tr("Like the system")}};
    for (const Language &language : offeredLanguages()) {
        choices.append({language.code, language.name});
    }
    return choices;
}

QList<SettingChoice> idleTimes()
{
    QList<SettingChoice> times;
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60}) {
        times.append({minutes, TableText::tr("%Ln minutes", nullptr, minutes)});
    }
    //: the window is never locked for being idle
    times.append({0, TableText::tr("Never")});
    return times;
}

QList<SettingChoice> percents()
{
    constexpr int Least = 100, Most = 300, Step = 25;
    QList<SettingChoice> sizes;
    for (int percent = Least; percent <= Most; percent += Step) {
        sizes.append(
            {percent, TableText::tr("%1 %", "a number of per cent").arg(QLocale().toString(percent))});
    }
    return sizes;
}

QList<SettingChoice> dictionaries()
{
    QList<SettingChoice> languages;
    for (const QString &code : SpellChecker().available()) {
        const QLocale locale(code);
        languages.append({code, u"%1 (%2)"_s.arg(locale.nativeLanguageName(), locale.nativeTerritoryName())});
    }
    return languages;
}

QList<SettingRow> lookRows()
{
    return {
        {.setting = Setting::Look,
         .key = u"look/theme"_s,
         .type = QMetaType::Int,
         .usual = 0,
         .section = SettingSection::Look,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "&Colours"),
         .choices = looks,
         .least = 0,
         .most = 4},
        {.setting = Setting::TextPercent,
         .key = u"look/textPercent"_s,
         .type = QMetaType::Int,
         .usual = 100,
         .section = SettingSection::Look,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "&Size of text and all around it"),
         .choices = percents,
         .least = 100,
         .most = 300},
        {.setting = Setting::Language,
         .key = u"look/language"_s,
         .type = QMetaType::QString,
         .usual = QString(),
         .section = SettingSection::Look,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "La&nguage"),
         .choices = languages},
    };
}

QList<SettingRow> lockRows()
{
    return {
        {.setting = Setting::LockIdleMinutes,
         .key = u"lock/idleMinutes"_s,
         .type = QMetaType::Int,
         .usual = 5,
         .section = SettingSection::Locking,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "Lock when nothing was typed or moved &for"),
         .choices = idleTimes,
         .least = 0,
         .most = MinutesOfADay},
        {.setting = Setting::LockWithDesktop,
         .key = u"lock/withDesktop"_s,
         .usual = true,
         .section = SettingSection::Locking,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable",
                                    "Lock when the s&creen is locked or the computer goes to sleep")},
        {.setting = Setting::LockWhenMinimised,
         .key = u"lock/whenMinimised"_s,
         .section = SettingSection::Locking,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "Lock when the window is &minimised")},
        {.setting = Setting::LockClearsCopies,
         .key = u"lock/clearCopies"_s,
         .usual = true,
         .section = SettingSection::Locking,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "Clear what I co&pied after a minute"),
         .hint = QT_TRANSLATE_NOOP(
             "tryboth::SettingsTable",
             "What you copy from an encrypted journal leaves the clipboard again, unless "
             "you have copied something else by then.")},
    };
}

QList<SettingRow> aroundRows()
{
    return {
        {.setting = Setting::TrayIcon,
         .key = u"around/tray"_s,
         .section = SettingSection::Around,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "Show an icon in the &tray"),
         .hint = QT_TRANSLATE_NOOP("tryboth::SettingsTable",
                                   "A click on it opens a small window for one check-in. Desktops without a "
                                   "tray show none.")},
        {.setting = Setting::KeepsRunning,
         .key = u"around/keepRunning"_s,
         .section = SettingSection::Around,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable",
                                    "Closing the &window leaves Tryboth in the tray"),
         .hint = QT_TRANSLATE_NOOP("tryboth::SettingsTable",
                                   "The journal stays open without a window, and locks when you said it "
                                   "should. Without the icon, closing ends the program.")},
        {.setting = Setting::RemembersFiles,
         .key = u"recent/remember"_s,
         .usual = true,
         .section = SettingSection::Around,
         .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "&Remember which journals were open"),
         .hint = QT_TRANSLATE_NOOP("tryboth::SettingsTable",
                                   "Where they lie and what they are called, for “Open recent” and the next "
                                   "start; nothing that is in them.")},
    };
}

QList<SettingRow> writingRows()
{
    return {{.setting = Setting::SpellingLanguages,
             .key = u"writing/languages"_s,
             .type = QMetaType::QStringList,
             .usual = QStringList{QLocale::system().name(), u"en_US"_s, u"en_GB"_s},
             .section = SettingSection::Writing,
             .label = QT_TRANSLATE_NOOP("tryboth::SettingsTable", "Check spelling in"),
             .hint = QT_TRANSLATE_NOOP("tryboth::SettingsTable",
                                       "Up to two of the dictionaries that are installed."),
             .choices = dictionaries,
             .most = SpellChecker::MostLanguages}};
}

/// Has a list of its own in the dialog. An empty text: no keys.
QList<SettingRow> keyRows()
{
    return {{.setting = Setting::Shortcut,
             .key = u"shortcuts/%1"_s,
             .type = QMetaType::QString,
             .usual = u"as shipped"_s,
             .section = SettingSection::Keys}};
}

/// What has no place in the dialog.
SettingRow remembered(Setting setting, const QString &key, QMetaType::Type type)
{
    return {.setting = setting, .key = key, .type = type, .usual = QVariant(QMetaType(type))};
}

QList<SettingRow> rememberedRows()
{
    return {
        remembered(Setting::LastJournal, u"journal/last"_s, QMetaType::QString),
        remembered(Setting::RecentFiles, u"recent/files"_s, QMetaType::QStringList),
        remembered(Setting::WindowShape, u"window/shape"_s, QMetaType::QByteArray),
        remembered(Setting::DeskShape, u"desk/shape"_s, QMetaType::QByteArray),
        remembered(Setting::MergedCopies, u"merge/copies"_s, QMetaType::QStringList),
        remembered(Setting::ToldNoDictionary, u"writing/toldNoDictionary"_s, QMetaType::Bool),
        remembered(Setting::KeptInKeyring, u"keyring/%1"_s, QMetaType::Bool),
        remembered(Setting::WatchedFolder, u"watchedFolders/%1/folder"_s, QMetaType::QString),
        remembered(Setting::WatchedFolderSeen, u"watchedFolders/%1/seen"_s, QMetaType::QStringList),
    };
}

bool isAmong(const QList<SettingChoice> &choices, const QVariant &value)
{
    return std::ranges::any_of(choices, [&](const SettingChoice &choice) { return choice.value == value; });
}

} // namespace

const QList<SettingRow> &settingRows()
{
    static const QList<SettingRow> rows = lookRows() + lockRows() + aroundRows() + writingRows() + keyRows() +
                                          rememberedRows();
    return rows;
}

const SettingRow &rowOf(Setting setting)
{
    const QList<SettingRow> &rows = settingRows();
    const auto row = std::ranges::find(rows, setting, &SettingRow::setting);
    Q_ASSERT_X(row != rows.end(), "rowOf", "a setting without a row");
    return *row;
}

QVariant fitting(const SettingRow &row, const QVariant &value)
{
    if (!value.isValid()) { // how a file keeps an empty list
        return row.type == QMetaType::QStringList ? QVariant(QStringList()) : row.usual;
    }
    QVariant converted = value;
    if (!converted.convert(QMetaType(row.type))) {
        return row.usual;
    }
    if (row.type == QMetaType::Int && row.most > row.least) {
        return std::clamp(converted.toInt(), row.least, row.most);
    }
    return row.choices && row.type == QMetaType::QString && !isAmong(row.choices(), converted) ? row.usual
                                                                                               : converted;
}

QString labelOf(const SettingRow &row)
{
    return row.label ? QCoreApplication::translate("tryboth::SettingsTable", row.label) : QString();
}

QString hintOf(const SettingRow &row)
{
    return row.hint ? QCoreApplication::translate("tryboth::SettingsTable", row.hint) : QString();
}

QString labelOf(SettingSection section)
{
    switch (section) {
    case SettingSection::Look:
        return TableText::tr("Look");
    case SettingSection::Locking:
        return TableText::tr("Lock");
    case SettingSection::Around:
        return TableText::tr("Around the window");
    case SettingSection::Writing:
        return TableText::tr("Writing");
    case SettingSection::Keys:
        return TableText::tr("Keys");
    case SettingSection::Remembered:
        break;
    }
    return {};
}

} // namespace tryboth
