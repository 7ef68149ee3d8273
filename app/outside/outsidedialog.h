// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fittingdialog.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QTimeEdit;

namespace tryboth {

class Reminder;
class Settings;

/// Reminders and check-ins from anywhere: what one may switch on. Each change counts at once.
class OutsideDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// `canShowTray` says whether this desktop has a tray.
    OutsideDialog(Reminder &reminder, Settings &settings, bool canShowTray, QWidget *parent = nullptr);

private:
    void buildReminder(QBoxLayout &lines);
    void buildTray(QBoxLayout &lines, bool canShowTray);
    void buildKey(QBoxLayout &lines);
    void setReminder();

    Reminder &m_reminder;
    Settings &m_settings;
    QCheckBox *m_remind;
    QTimeEdit *m_time;
    QLabel *m_trouble;
    QCheckBox *m_tray;
    QCheckBox *m_keepRunning;
};

} // namespace tryboth
