// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directionkind.h"
#include "domain/experiment.h"
#include "models/directiondue.h"
#include "models/directiontimeline.h"
#include "pages/askdialog.h"
#include "pages/page.h"
#include "pages/partstack.h"

#include <functional>

namespace tryboth {

class AllAnswers;
class DecisionEditor;
class DecisionReviewSequence;
class DecisionView;
class DirectionOverview;
class FiveYearSequence;
class Journal;
class ReasonsSequence;
class ReasonsSummary;

/// The questions that decide a career: the five-year question, reasons and decision records, on one line of
/// years. In place of the overview stands what one is at.
class DirectionPage : public Page
{
    Q_OBJECT

public:
    explicit DirectionPage(Journal &journal, QWidget *parent = nullptr);

    void activate() override;
    QWidget *firstFocus() override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    bool isAtWork() const override;

    void showOverview();
    void answerQuestion();
    void showLetters();
    void lookAtReasons();              ///< goes on with a look, or begins one
    void showReasons(const Id &check); ///< what was said; the latest where `check` is null
    void newDecision();
    void showDecision(const Id &decision);
    void reviewDecision(const Id &decision);

Q_SIGNALS:
    void experimentRequested(const tryboth::Id &experiment);
    void designRequested(const tryboth::Experiment &experiment); ///< one that is not kept yet
    void pairRequested();
    void templatesRequested(tryboth::Track track); ///< the library, showing this track

private:
    QWidget *buildHeader();
    FiveYearSequence *makeQuestion();
    AllAnswers *makeAnswers();
    ReasonsSequence *makeReasons();
    ReasonsSummary *makeSummary();
    DecisionEditor *makeEditor();
    DecisionView *makeDecision();
    DecisionReviewSequence *makeReview();
    void connectOverview();
    void show(QWidget *part, QWidget *focus);
    void journalChanged();
    void refresh();
    void refreshShown();
    void open(const DueDirection &due);
    void open(const TimelineEvent &event);
    void leave(std::function<void()> then);
    bool keepWords();
    void restoreAnswer(const QJsonObject &words);
    void restoreReasons(const QJsonObject &words);
    void restoreDecision(const QJsonObject &words);
    void restoreReview(const QJsonObject &words);

    void defer(int weeks);
    bool keepAnswer();
    void endAnswer();
    void follow(const QString &action);
    void keepResponse(const ReasonResponse &response);
    void readReasons(const Id &check);
    bool keepClosing();
    void endReasons();
    void testReason(const Id &check, const ReasonResponse &response);
    void beginReasonsAt(const Id &check, const QString &item);
    void againReasons();

    void beginDecision();
    void editDecision(const Id &decision);
    void keepDecision(bool record);
    void amendShown();
    void noteSignOf(const Id &decision, const Id &condition, const std::optional<Occurred> &occurred);
    void openExpectations();
    bool keepReview();
    void endReview();
    QStringList decisionSources() const;
    void askToDelete(DirectionKind kind, const Id &id, const QString &sentence);
    void ask(const AskDialog::Question &question, std::function<void(const AskDialog &)> then);
    bool report(const Result<void> &done, const QString &sentence = {});

    Journal &m_journal;
    LocalDay m_shownOn;
    bool m_stale = true;
    PartStack *m_stack;
    DirectionOverview *m_overview;
    LatePart<FiveYearSequence> m_question;
    LatePart<AllAnswers> m_answers;
    LatePart<ReasonsSequence> m_reasons;
    LatePart<ReasonsSummary> m_summary;
    LatePart<DecisionEditor> m_editor;
    LatePart<DecisionView> m_decision;
    LatePart<DecisionReviewSequence> m_review;
};

} // namespace tryboth
