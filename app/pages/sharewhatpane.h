// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sharing.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace tryboth {

/// What leaves: a preset to begin with, then days, kinds and single items.
class ShareWhatPane : public QWidget
{
    Q_OBJECT

public:
    ShareWhatPane(const ShareTexts &texts, LocalDay today, QWidget *parent = nullptr);

    /// What can be chosen from, for this coach.
    void setBasis(const ShareBasis *basis);

    ShareSelection selection() const { return m_selection; }
    /// Whether there is something to choose from yet.
    bool isFilled() const { return m_basis != nullptr; }
    /// Takes up what draftOf() gave of selection(), after setBasis().
    void restore(const QJsonObject &draft);
    const SharePreset &preset() const;
    /// How many items leave by this choice.
    int chosenCount() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *buildRange();
    QWidget *buildKinds();
    QWidget *buildSwitches();
    void takePreset(int place);
    void showSelection();
    void readFields();
    void fillItems();
    void tick(QTreeWidgetItem *item, int column);

    const ShareTexts &m_texts;
    LocalDay m_today;
    const ShareBasis *m_basis = nullptr;
    ShareSelection m_selection;
    bool m_filling = false;
    QComboBox *m_preset;
    QLabel *m_help;
    QComboBox *m_experiment;
    QCheckBox *m_bounded;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QList<std::pair<ShareKind, QComboBox *>> m_kinds;
    QCheckBox *m_onlyNew;
    QCheckBox *m_names;
    QCheckBox *m_times;
    QCheckBox *m_circumstances;
    QCheckBox *m_reasons;
    QTreeWidget *m_items;
    QLabel *m_count;
};

} // namespace tryboth
