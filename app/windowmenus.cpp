// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmenus.h"

#include "helpdialog.h"
#include "models/journal.h"
#include "models/words.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct WindowText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::MainWindow)
};

const QString LookKey = u"look/theme"_s;
const QString PercentKey = u"look/textPercent"_s;
constexpr int PercentStep = 25;

int rememberedPercent()
{
    return std::clamp(QSettings().value(PercentKey, Theme::MinPercent).toInt(), Theme::MinPercent,
                      Theme::MaxPercent);
}

void scaleText(Theme &theme, int percent)
{
    const int kept = std::clamp(percent, Theme::MinPercent, Theme::MaxPercent);
    QSettings().setValue(PercentKey, kept);
    theme.setTextPercent(kept);
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

void restoreLook(Theme &theme)
{
    theme.setLook(static_cast<Theme::Look>(QSettings().value(LookKey, 0).toInt() & 3));
    theme.setTextPercent(rememberedPercent());
}

void addLookActions(QMenu &menu, Theme &theme)
{
    auto *looks = new QActionGroup(&menu);
    const QList<std::pair<Theme::Look, QString>> names{
        {Theme::Look::System, WindowText::tr("Like the &desktop")},
        {Theme::Look::Light, WindowText::tr("&Light")},
        {Theme::Look::Dark, WindowText::tr("Dar&k")},
        {Theme::Look::HighContrast, WindowText::tr("High &contrast")}};
    for (const auto &[look, name] : names) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(QSettings().value(LookKey, 0).toInt() == static_cast<int>(look));
        looks->addAction(action);
        QObject::connect(action, &QAction::triggered, &theme, [&theme, chosen = look] {
            QSettings().setValue(LookKey, static_cast<int>(chosen));
            theme.setLook(chosen);
        });
    }
    menu.addSeparator();
    menu.addAction(WindowText::tr("L&arger text"), QKeySequence::ZoomIn, &theme,
                   [&theme] { scaleText(theme, rememberedPercent() + PercentStep); });
    menu.addAction(WindowText::tr("&Smaller text"), QKeySequence::ZoomOut, &theme,
                   [&theme] { scaleText(theme, rememberedPercent() - PercentStep); });
    menu.addAction(WindowText::tr("&Usual text"), QKeySequence(u"Ctrl+0"_s), &theme,
                   [&theme] { scaleText(theme, Theme::MinPercent); });
}

void addHelpActions(QMenu &menu, QWidget &window)
{
    menu.addAction(WindowText::tr("&What is stored, and who can read it"), &window, [&window] {
        auto *help = new HelpDialog(u"what-is-stored"_s, &window);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->open();
    });
    menu.addAction(WindowText::tr("When work harms"), &window, [&window] {
        explain(window, WindowText::tr("When work harms"),
                WindowText::tr(
                    "This journal is no doctor and no lawyer. If work is harming you or someone else, please "
                    "turn to a person: someone close, a doctor, or whoever is responsible where you work."));
    });
    menu.addSeparator();
    menu.addAction(WindowText::tr("&About Tryboth"), &window, [&window] {
        explain(
            window, WindowText::tr("About Tryboth"),
            WindowText::tr(
                "Tryboth %1: try both, deliberately. An offline journal for engineers who wonder whether to "
                "grow people or to take on broader technical work. It keeps what you notice and never "
                "tells you who you are.\n\nFree software under the GNU General Public License, version 3 or "
                "later.")
                .arg(QCoreApplication::applicationVersion()));
    });
}

QString saveStateText(Journal &journal)
{
    if (journal.path().isEmpty()) {
        return WindowText::tr("Example: what you do here is not kept");
    }
    if (journal.readOnlyReason()) {
        return WindowText::tr("Read only");
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
