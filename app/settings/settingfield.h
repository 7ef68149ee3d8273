// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QWidget>

class QToolButton;

namespace tryboth {

/// One setting to look at and to change, which holds at once: what it is called, its control as the type of
/// its row asks for, a quiet sentence, and a way back to the default where another value is set.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(const SettingRow &row, Settings &settings, QWidget *parent = nullptr);

    const SettingRow &row() const { return m_row; }
    /// Where one types or chooses; its object name is the key of the row.
    QWidget *control() const { return m_control; }

protected:
    /// Fills in what is set now, from elsewhere or by resetting.
    virtual void show(const QVariant &value) = 0;
    /// For the constructors of the kinds: lays out `control`, beside its label if it has no words of its own,
    /// or below it where the dialog is narrow.
    void setControl(QWidget *control, bool hasWords);
    void set(const QVariant &value) { m_settings.setValue(m_row.setting, value); }
    void refresh();

private:
    QWidget *besideReset(QWidget *control, bool fills);

    const SettingRow &m_row;
    Settings &m_settings;
    QWidget *m_control = nullptr;
    QToolButton *m_reset;
};

/// The kind of field that `row` asks for.
SettingField *makeSettingField(const SettingRow &row, Settings &settings);

} // namespace tryboth
