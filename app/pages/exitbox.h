// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace tryboth {

class ChoiceBox;
class TextBox;

/// How I get out, how reversible it is, and who was asked.
class ExitBox : public QWidget
{
    Q_OBJECT

public:
    explicit ExitBox(QWidget *parent = nullptr);

    void setValue(const Experiment &experiment);
    Experiment into(Experiment experiment) const;

Q_SIGNALS:
    void changed();

private:
    TextBox *m_rule;
    ChoiceBox *m_level;
    QSpinBox *m_notice;
    QLineEdit *m_asked;
    QString m_how;
};

} // namespace tryboth
