// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimenttemplate.h"
#include "pages/askdialog.h"
#include "pages/experimentactions.h"
#include "pages/page.h"
#include "pages/partstack.h"

#include <functional>

class QLabel;

namespace tryboth {

class ExperimentDesign;
class ExperimentsOverview;
class ForecastRecordView;
class Journal;
class PairDesign;
class ReviewSequence;
class SideBySide;
class TemplateLibrary;

/// "Try both, deliberately": the list of experiments with the chosen one, and in its place the library, a
/// design, a pair, a review or the record of forecasts while one is at it.
class ExperimentsPage : public Page
{
    Q_OBJECT

public:
    explicit ExperimentsPage(Journal &journal, QWidget *parent = nullptr);

    void activate() override;
    QWidget *firstFocus() override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    bool isAtWork() const override;
    std::any place() const override;
    void goToPlace(const std::any &place) override;

    void showOverview();
    void showExperiment(const Id &experiment);
    void showLibrary();
    /// The library, showing the templates of one track.
    void showLibraryOf(Track track);
    void showRecord();
    void newExperiment();
    /// Goes on with an idea, or begins one that is not kept yet.
    void beginDesign(const Experiment &idea);
    void newPair();
    void review(const Id &experiment);
    /// Says what became of a session.
    void markAs(const Id &session, SessionState state);
    /// Asks for the day to which a session moves.
    void askToMove(const Id &session);
    /// Asks what one sees weeks after the end.
    void lookAgain(const Id &experiment);

Q_SIGNALS:
    void sessionRateRequested(const tryboth::Id &session); ///< an entry that belongs to it

private:
    QWidget *buildHeader();
    TemplateLibrary *makeLibrary();
    ExperimentDesign *makeDesign();
    PairDesign *makePair();
    ReviewSequence *makeReview();
    SideBySide *makeSides();
    ForecastRecordView *makeRecord();
    void connectOverview();
    void noteMarksOf(QWidget &part);
    void show(QWidget *part, QWidget *focus);
    void journalChanged();
    void refresh();

    void act(ExperimentActions::Action action);
    void leave(std::function<void()> then);
    void askWhy(const Id &session);
    void design(const Experiment &experiment, const std::optional<Forecast> &forecast);
    void designBlank();
    void goOnDesigning(const Experiment &experiment);
    void restoreDesign(const QJsonObject &words);
    void restorePair(const QJsonObject &words);
    void restoreReview(const QJsonObject &words);
    void keepDesign();
    void sealDesign();
    void amendDesign();
    void designPartner(const Id &sealed);
    void offerPair();
    void makePairNow();
    void startReview(const ExperimentView &view);
    bool keepReview();
    void endReview();
    void askToCompare(const ExperimentView &view);
    void comparePair(const ExperimentView &view);
    void askToExtend(const Experiment &experiment);
    void askToStop(const Experiment &experiment);
    void askToDelete(const Experiment &experiment);
    void ask(const AskDialog::Question &question, std::function<void(const AskDialog &)> then);
    bool report(const Result<void> &done, const QString &sentence = {});

    Journal &m_journal;
    QList<ExperimentView> m_views;
    bool m_stale = true;
    LocalDay m_shownOn;
    QLabel *m_sentence;
    PartStack *m_stack;
    ExperimentsOverview *m_overview;
    LatePart<TemplateLibrary> m_library;
    LatePart<ExperimentDesign> m_design;
    LatePart<PairDesign> m_pair;
    LatePart<ReviewSequence> m_review;
    LatePart<SideBySide> m_sides;
    LatePart<ForecastRecordView> m_record;
};

} // namespace tryboth
