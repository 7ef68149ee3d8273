// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisiontemplate.h"
#include "pages/decisionfacts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tryboth {

class DecisionText;
class OccurredButtons;

/// One decision: what it says, its signs with what one saw, its reviews and amendments, and what one can do.
class DecisionView : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionView(const DecisionTemplate &texts, QWidget *parent = nullptr);

    void setFacts(const DecisionFacts &facts);
    Id decision() const { return m_facts.decision.id; }
    QWidget *firstFocus() const;

Q_SIGNALS:
    void reviewRequested(const tryboth::Id &decision);
    void editRequested(const tryboth::Id &decision); ///< a draft to go on with, or one to amend
    void deleteRequested(const tryboth::Id &decision);
    void openRequested(const tryboth::Id &decision); ///< the one that replaced it
    void signNoted(const tryboth::Id &condition, const std::optional<tryboth::Occurred> &occurred);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showSigns();
    void showPast();

    const DecisionTemplate &m_texts;
    DecisionFacts m_facts;
    QLabel *m_title;
    QLabel *m_line;
    DecisionText *m_text;
    QVBoxLayout *m_signs;
    QList<Id> m_shownSigns;             ///< with the decision in front
    QList<OccurredButtons *> m_buttons; ///< one for each of them, once it is recorded
    QVBoxLayout *m_past;
    QPushButton *m_review;
    QPushButton *m_edit;
    QPushButton *m_successor;
};

} // namespace tryboth
