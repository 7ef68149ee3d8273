// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairreport.h"
#include "pages/experimentview.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tryboth {

class Card;
class ComputedButton;
class MarksView;

/// Looking back on a pair: two columns of equal space with the same items in the same order on the same axis.
/// Which side people work stands on was tossed when the journal was made.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *parent = nullptr);

    /// `words` say what the comparison of the two may say.
    void setReport(const PairReport &report, const ExperimentView &people, const ExperimentView &technical,
                   const ComparisonWords &words);

    bool isPeopleLeft() const { return m_peopleLeft; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Side
    {
        Card *card;
        QLabel *counts;
        MarksView *marks;
        QLabel *words;
    };
    Side makeSide();
    static void fill(const Side &side, const ExperimentView &view, double minutes, const DayRange &axis);

    bool m_peopleLeft = true;
    Side m_left;
    Side m_right;
    QLabel *m_question;
    QLabel *m_headline;
    QVBoxLayout *m_sentences;
    ComputedButton *m_computed;
};

} // namespace tryboth
