// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentactions.h"
#include "widgets/card.h"

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tryboth {

class ComputedButton;
class FocusPill;
class KeptStrip;
class MarksView;
class ColumnGrid;
class ReviewWords;
class TitlePill;
class WeeksStrip;

/// One experiment: what was expected, what was kept, the marks, and what can be done now.
class ExperimentDetail : public Card
{
    Q_OBJECT

public:
    explicit ExperimentDetail(QWidget *parent = nullptr);

    void setView(const ExperimentView &view);
    /// What a coach said about it, see commentsBeside().
    void setComments(const QStringList &comments);
    const ExperimentView &view() const { return m_view; }

    ExperimentActions *actions() const { return m_actions; }
    KeptStrip *kept() const { return m_kept; }

Q_SIGNALS:
    void actionChosen(tryboth::ExperimentActions::Action action);
    void partnerRequested(const tryboth::Id &experiment);
    void sessionStateChosen(const tryboth::Id &session, tryboth::SessionState state);
    void sessionMoveRequested(const tryboth::Id &session);
    void sessionRateRequested(const tryboth::Id &session);
    void sessionRemarkRequested(const tryboth::Id &session);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *buildHead();
    QWidget *buildContent();
    void showHead();
    void showMarks();
    void showSentence();
    void showAmendments();

    ExperimentView m_view;
    QBoxLayout *m_head;
    QVBoxLayout *m_content;
    QLabel *m_name;
    FocusPill *m_pill;
    QLabel *m_pairedWith;
    TitlePill *m_partner;
    ColumnGrid *m_boxes;
    QLabel *m_whyNow;
    WeeksStrip *m_weeks;
    QLabel *m_keptTitle;
    KeptStrip *m_kept;
    MarksView *m_marks;
    QLabel *m_headline;
    QLabel *m_sentence;
    ComputedButton *m_computed;
    ExperimentActions *m_actions;
    ReviewWords *m_reviewed;
    QLabel *m_comments;
    QLabel *m_amended;
    QVBoxLayout *m_amendments;
};

} // namespace tryboth
