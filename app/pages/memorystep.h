// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reflection.h"

#include <QWidget>

class QLabel;

namespace tryboth {

class EnergyButtons;

/// How people work and technical work left one, from memory: two rows of buttons before any chart.
class MemoryStep : public QWidget
{
    Q_OBJECT

public:
    /// `question` is the one that prompts.json asks here.
    explicit MemoryStep(QWidget *parent = nullptr);

    void setQuestion(const Prompt &prompt);
    void setValue(const Recalled &recalled);
    /// The two ratings, with what setValue() knew of when.
    Recalled value() const;
    /// Says that the charts were seen before.
    void setAfterSeeing(bool after);

    QWidget *firstField() const;

private:
    QLabel *m_question;
    QLabel *m_hint;
    QLabel *m_after;
    EnergyButtons *m_people;
    EnergyButtons *m_technical;
    Recalled m_before;
};

} // namespace tryboth
