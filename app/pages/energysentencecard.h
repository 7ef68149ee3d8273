// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energynumbers.h"
#include "models/energysentence.h"
#include "widgets/card.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace tryboth {

/// The answer of the Energy page in words, what belongs beside it, and how it was computed.
class EnergySentenceCard : public Card
{
    Q_OBJECT

public:
    explicit EnergySentenceCard(QWidget *parent = nullptr);

    void setSentence(const EnergySentence &sentence);
    void setCounts(const QString &counts);

    const EnergySentence &sentence() const { return m_sentence; }
    /// What is counted, and how.
    NumberScope scope() const;
    void countLate();

Q_SIGNALS:
    /// "Leave out late entries" or "Weigh by minutes" was switched.
    void scopeChanged();
    /// "How?" was pressed; the answer opens beside `anchor`.
    void howWanted(QWidget *anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    QCheckBox *newToggle(const QString &text, const QString &name, const QString &explanation);
    QToolButton *newHowButton();
    void display();

    EnergySentence m_sentence;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_counts;
    QCheckBox *m_leaveOutLate;
    QCheckBox *m_weigh;
};

} // namespace tryboth
