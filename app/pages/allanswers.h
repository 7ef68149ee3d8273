// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fiveyearflow.h"

#include <QHash>
#include <QWidget>

namespace tryboth {

class LettersView;

/// All five-year answers of a journal, each of which can be thrown away, and the way back.
class AllAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit AllAnswers(const FiveYearFlow &flow, QWidget *parent = nullptr);

    /// `comments`: what a coach said, below each answer, see commentsBesideEach().
    void setAnswers(const QList<DirectionAnswer> &answers, const QHash<Id, QStringList> &comments);

Q_SIGNALS:
    void deleteRequested(const tryboth::Id &answer);
    void closed();

private:
    FiveYearFlow m_flow;
    LettersView *m_letters;
};

} // namespace tryboth
