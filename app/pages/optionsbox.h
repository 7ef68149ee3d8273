// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrecord.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tryboth {

/// What one could do, each with what speaks for and against it, and which of it one chooses for now.
class OptionsBox : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsBox(QWidget *parent = nullptr);

    void setOptions(const QList<DecisionOption> &options, const QString &choice);
    QList<DecisionOption> options() const;
    /// The label of the chosen one; empty where none is chosen.
    QString choice() const;

Q_SIGNALS:
    void changed(); ///< an option, or which is chosen

private:
    struct Row
    {
        QWidget *whole;
        QRadioButton *chosen;
        QLineEdit *label, *pro, *contra;
    };
    void addRow(const DecisionOption &option);
    void removeRow(QWidget *row);
    void refresh();

    QVBoxLayout *m_rows;
    QButtonGroup *m_group;
    QPushButton *m_add;
    QList<Row> m_options;
};

} // namespace tryboth
