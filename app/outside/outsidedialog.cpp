// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/outsidedialog.h"

#include "models/reminder.h"
#include "models/words.h"
#include "outside/capturecommand.h"
#include "settings/settings.h"
#include "widgets/plainlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 480;
const QTime UsualTime(17, 0);

} // namespace

OutsideDialog::OutsideDialog(Reminder &reminder, Settings &settings, bool canShowTray, QWidget *parent)
    : FittingDialog(parent)
    , m_reminder(reminder)
    , m_settings(settings)
    , m_remind(new QCheckBox(tr("&Remind me when a day has no entry yet, at")))
    , m_time(new QTimeEdit(reminder.time().value_or(UsualTime)))
    , m_trouble(plainLabel({}))
    , m_tray(new QCheckBox(tr("Show an icon in the &tray")))
    , m_keepRunning(new QCheckBox(tr("&Closing the window leaves Tryboth in the tray")))
{
    setObjectName(u"outsideDialog"_s);
    setWindowTitle(tr("Reminders and quick check-ins"));
    setMinimumWidth(Theme::px(Width));
    auto *lines = new QVBoxLayout(this);
    const int edge = Theme::px(space::Page - space::Hair);
    lines->setContentsMargins(edge, edge, edge, edge);
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(plainLabel(windowTitle(), u"title"_s));
    buildReminder(*lines);
    buildTray(*lines, canShowTray);
    buildKey(*lines);
    lines->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeOutside"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lines->addWidget(buttons);
    m_remind->setFocus();
}

void OutsideDialog::buildReminder(QBoxLayout &lines)
{
    m_remind->setObjectName(u"remind"_s);
    m_remind->setChecked(m_reminder.time().has_value());
    m_time->setObjectName(u"remindAt"_s);
    m_time->setAccessibleName(tr("Time of the reminder"));
    m_time->setDisplayFormat(timeFormat());
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setEnabled(m_remind->isChecked());
    m_trouble->setObjectName(u"outsideTrouble"_s);
    m_trouble->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(space::Small));
    line->addWidget(m_remind);
    line->addWidget(m_time);
    line->addStretch(1);
    lines.addLayout(line);
    lines.addWidget(m_trouble);
    lines.addWidget(
        plainLabel(tr("Only while Tryboth runs with this journal. A notification of the desktop "
                      "asks once; it says nothing of what you write, and nothing counts the days "
                      "without an entry. A time that passes while the computer sleeps is let go."),
                   u"hint"_s));
    lines.addSpacing(Theme::px(space::Small));
    connect(m_remind, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_remind, &QCheckBox::toggled, this, &OutsideDialog::setReminder);
    connect(m_time, &QTimeEdit::editingFinished, this, &OutsideDialog::setReminder);
}

void OutsideDialog::buildTray(QBoxLayout &lines, bool canShowTray)
{
    const auto settingOf = [this](Setting setting) { return m_settings.value(setting).toBool(); };
    m_tray->setObjectName(u"trayIcon"_s);
    m_tray->setChecked(settingOf(Setting::TrayIcon) && canShowTray);
    m_tray->setEnabled(canShowTray);
    m_keepRunning->setObjectName(u"keepRunning"_s);
    m_keepRunning->setChecked(settingOf(Setting::KeepsRunning) && canShowTray);
    m_keepRunning->setEnabled(m_tray->isChecked());
    lines.addWidget(m_tray);
    lines.addWidget(m_keepRunning);
    lines.addWidget(plainLabel(canShowTray ? tr("A click on the icon opens a small window for one check-in. "
                                                "Without a window the journal stays open, and locks when you "
                                                "said it should.")
                                           : tr("This desktop has no tray, so there is no icon to show."),
                               u"hint"_s));
    lines.addSpacing(Theme::px(space::Small));
    connect(m_tray, &QCheckBox::toggled, m_keepRunning, &QWidget::setEnabled);
    connect(m_tray, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.setValue(Setting::TrayIcon, on); });
    connect(m_keepRunning, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.setValue(Setting::KeepsRunning, on); });
}

void OutsideDialog::buildKey(QBoxLayout &lines)
{
    auto *command = new QLineEdit(captureCommand(QCoreApplication::applicationFilePath(),
                                                 m_settings.portableFolder(),
                                                 qEnvironmentVariable("FLATPAK_ID")));
    command->setCursorPosition(0); // a long path is read from its beginning
    command->setObjectName(u"captureCommand"_s);
    command->setAccessibleName(tr("Command for a check-in"));
    command->setReadOnly(true);
    lines.addWidget(plainLabel(tr("For a key that works everywhere, give this command to the keyboard "
                                  "settings of your desktop:"),
                               {}));
    lines.addWidget(command);
}

void OutsideDialog::setReminder()
{
    const std::optional<QTime> time = m_remind->isChecked() ? std::optional(m_time->time()) : std::nullopt;
    const auto set = time == m_reminder.time() ? Result<void>() : m_reminder.setTime(time);
    m_trouble->setText(set ? QString() : set.error().sentence);
    m_trouble->setVisible(!set);
}

} // namespace tryboth
