// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmenus.h"

#include "models/journal.h"
#include "models/words.h"
#include "settings/settings.h"
#include "settings/shortcuts.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct WindowText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::MainWindow)
};

constexpr int PercentStep = 25;

void scaleText(Settings &settings, int by)
{
    settings.setValue(Setting::TextPercent, settings.value(Setting::TextPercent).toInt() + by);
}

Theme::Look lookOf(const Settings &settings)
{
    return static_cast<Theme::Look>(settings.value(Setting::Look).toInt());
}

QString lastBackupText(const Journal &journal)
{
    const QList<Backup> backups = journal.backups();
    if (backups.isEmpty()) {
        return WindowText::tr("no backup yet");
    }
    const QDateTime kept = backups.first().keptAt.inZone(journal.clock().zone());
    const QString time = QLocale().toString(kept.time(), timeFormat());
    if (kept.date() == journal.clock().wallTime().day) {
        return WindowText::tr("last backup today %1", "%1 is a time").arg(time);
    }
    return WindowText::tr("last backup %1 %2", "%1 is a date, %2 a time")
        .arg(QLocale().toString(kept.date(), QLocale::ShortFormat), time);
}

QString savedText(const Journal &journal)
{
    return journal.isSealed() ? WindowText::tr("All saved · encrypted · %1").arg(lastBackupText(journal))
                              : WindowText::tr("All saved · not encrypted · %1").arg(lastBackupText(journal));
}

void explain(QWidget &window, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, &window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void followLook(Theme &theme, const Settings &settings)
{
    theme.setLook(lookOf(settings));
    theme.setTextPercent(settings.value(Setting::TextPercent).toInt());
    QObject::connect(&settings, &Settings::changed, &theme, [&](Setting setting) {
        if (setting == Setting::Look) {
            theme.setLook(lookOf(settings));
        } else if (setting == Setting::TextPercent) {
            theme.setTextPercent(settings.value(Setting::TextPercent).toInt());
        }
    });
}

void addLookActions(QMenu &menu, Settings &settings)
{
    auto *looks = new QActionGroup(&menu);
    const QList<std::pair<Theme::Look, QString>> names{
        {Theme::Look::System, WindowText::tr("Like the &desktop")},
        {Theme::Look::Light, WindowText::tr("&Light")},
        {Theme::Look::Dark, WindowText::tr("Dar&k")},
        {Theme::Look::HighContrast, WindowText::tr("High &contrast")},
        {Theme::Look::HighContrastDark, WindowText::tr("H&igh contrast, dark")}};
    for (const auto &[look, name] : names) {
        QAction *action = menu.addAction(name);
        action->setObjectName(u"look.%1"_s.arg(static_cast<int>(look)));
        action->setCheckable(true);
        action->setChecked(lookOf(settings) == look);
        looks->addAction(action);
        QObject::connect(action, &QAction::triggered, &settings, [&settings, chosen = look] {
            settings.setValue(Setting::Look, static_cast<int>(chosen));
        });
        QObject::connect(&settings, &Settings::changed, action,
                         [action, &settings, mine = look] { action->setChecked(lookOf(settings) == mine); });
    }
    menu.addSeparator();
    named(u"largerText"_s, menu.addAction(WindowText::tr("L&arger text"), QKeySequence::ZoomIn, &settings,
                                          [&settings] { scaleText(settings, PercentStep); }));
    named(u"smallerText"_s, menu.addAction(WindowText::tr("&Smaller text"), QKeySequence::ZoomOut, &settings,
                                           [&settings] { scaleText(settings, -PercentStep); }));
    named(u"usualText"_s, menu.addAction(WindowText::tr("&Usual text"), QKeySequence(u"Ctrl+0"_s), &settings,
                                         [&settings] { settings.reset(Setting::TextPercent); }));
}

void addHelpActions(QMenu &menu, QWidget &window, const std::function<void(const QString &)> &open)
{
    const auto add = [&](const QString &text, const QString &page, const QKeySequence &keys = {}) {
        QAction *action = named(page.isEmpty() ? u"help"_s : u"help.%1"_s.arg(page),
                                menu.addAction(text, keys));
        QObject::connect(action, &QAction::triggered, &window, [open, page] { open(page); });
    };
    add(WindowText::tr("&Help on this page"), {}, QKeySequence(u"F1"_s));
    add(WindowText::tr("&Contents"), u"index"_s);
    add(WindowText::tr("&Keyboard"), u"keyboard"_s);
    add(WindowText::tr("Words &used here"), u"glossary"_s);
    menu.addSeparator();
    add(WindowText::tr("&What is stored, and who can read it"), u"what-is-stored"_s);
    add(WindowText::tr("When work ha&rms"), u"where-to-turn"_s);
    menu.addSeparator();
    named(u"about"_s, menu.addAction(WindowText::tr("&About Tryboth"), &window, [&window] {
        explain(
            window, WindowText::tr("About Tryboth"),
            WindowText::tr(
                "Tryboth %1: try both, deliberately. An offline journal for engineers who wonder whether to "
                "grow people or to take on broader technical work. It keeps what you notice and never "
                "tells you who you are.\n\nFree software under the GNU General Public License, version 3 or "
                "later.")
                .arg(QCoreApplication::applicationVersion()));
    }));
}

QList<QAction *> undoActions(Journal &journal, QObject &owner)
{
    // The stack knows the words and when there is a step; the journal knows how a large one is taken back.
    QUndoStack *stack = journal.undoStack();
    QAction *undo = stack->createUndoAction(&owner, WindowText::tr("&Undo"));
    named(u"undo"_s, undo)->setShortcut(QKeySequence::Undo);
    QAction *redo = stack->createRedoAction(&owner, WindowText::tr("&Redo"));
    named(u"redo"_s, redo)->setShortcuts(QKeySequence::Redo);
    for (QAction *action : {undo, redo}) {
        QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
    }
    QObject::connect(undo, &QAction::triggered, &journal, &Journal::undo);
    QObject::connect(redo, &QAction::triggered, &journal, &Journal::redo);
    return {undo, redo};
}

QString saveStateText(Journal &journal)
{
    if (journal.path().isEmpty() && !journal.isStepping()) {
        return WindowText::tr("Example: what you do here is not kept");
    }
    if (journal.readOnlyReason()) {
        return WindowText::tr("Read only");
    }
    if (journal.isStepping()) {
        return WindowText::tr("One moment: many entries are on their way…");
    }
    switch (journal.saveState()) {
    case Journal::SaveState::Waiting:
    case Journal::SaveState::Saving:
        return WindowText::tr("Saving…");
    case Journal::SaveState::NotSaved:
        return WindowText::tr("Not saved: %1", "%1 is a sentence that says why")
            .arg(journal.saveError().sentence);
    case Journal::SaveState::Saved:
        break;
    }
    return journal.isChangedOnDisk() ? WindowText::tr("Another program has changed the file; not merged yet")
                                     : savedText(journal);
}

} // namespace tryboth
