// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingstable.h"

#include <QDialog>

class QBoxLayout;
class QListWidget;
class QStackedWidget;

namespace tryboth {

class ChoiceBox;
class Settings;

/// Everything one can choose, a section at a time. Every choice holds at once; there is nothing to confirm.
/// The names of the sections stand beside them, and in one drop-down above them where the dialog is narrow.
/// Opened with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    /// One more section, made elsewhere, after those of the table.
    void addSection(SettingSection section, const QString &title, QWidget *content);
    void showSection(SettingSection section);
    /// Shows the section of `setting` with the keyboard in its field, or in the list of the section.
    void showSetting(Setting setting);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addSection(SettingSection section);
    void fitNames();
    void arrange();
    QWidget *buildFoot();
    void askToResetAll();

    Settings &m_settings;
    QListWidget *m_names;
    ChoiceBox *m_choice; ///< the same names, one line high
    QBoxLayout *m_row;
    bool m_narrow = false;
    QStackedWidget *m_sections;
    QList<SettingSection> m_order;
};

} // namespace tryboth
