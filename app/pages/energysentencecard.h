// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energysentence.h"
#include "widgets/card.h"

class QCheckBox;
class QLabel;

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
    bool leavesOutLate() const;
    void countLate();

Q_SIGNALS:
    /// "Leave out late entries" was switched.
    void leaveOutLateChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();

    EnergySentence m_sentence;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_counts;
    QCheckBox *m_leaveOutLate;
};

} // namespace tryboth
