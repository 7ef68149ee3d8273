// SPDX-License-Identifier: GPL-3.0-or-later
// The five-year question and the reasons: what DirectionPage does with them.
#include "pages/directionpage.h"

#include "charts/levelchart.h"
#include "models/directionchanges.h"
#include "models/fiveyearstate.h"
#include "models/journal.h"
#include "models/reasonexperiment.h"
#include "models/sharekind.h"
#include "pages/allanswers.h"
#include "pages/chartsnote.h"
#include "pages/fiveyearsequence.h"
#include "pages/reasonssequence.h"
#include "pages/reasonssummary.h"
#include "pages/replywords.h"


namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

/// How the hours left one since `from`; nothing without ratings.
std::optional<EnergyReport> logSince(const Stores &stores, LocalDay from, LocalDay today)
{
    const auto tables = stores.energy.tables({from, today});
    if (!tables) {
        return std::nullopt;
    }
    const EnergyReport report = energyReport(*tables, from, today, today, Rules());
    const int ratings = report.ratingsOf(Focus::People) + report.ratingsOf(Focus::Technical) +
                        report.ratingsOf(Focus::Mixed);
    return ratings > 0 ? std::optional(report) : std::nullopt;
}

QList<Id> idsOf(const QList<DirectionAnswer> &answers)
{
    QList<Id> ids;
    for (const DirectionAnswer &answer : answers) {
        ids.append(answer.id);
    }
    return ids;
}

/// Of each reason, as a share and a reply call it.
QList<Id> idsOf(const QList<ReasonsCheck> &checks)
{
    QList<Id> ids;
    for (const ReasonsCheck &check : checks) {
        for (const ReasonResponse &response : check.responses) {
            ids.append(idOfReason(check, response));
        }
    }
    return ids;
}

QList<QPair<int, QString>> wordsOf(const Scale &scale, int least, int most)
{
    QList<QPair<int, QString>> words;
    for (int value = least; value <= most; ++value) {
        words.append({value, scale.anchors.value(value)});
    }
    return words;
}

} // namespace

FiveYearSequence *DirectionPage::makeQuestion()
{
    auto *question = new FiveYearSequence(m_journal.content().fiveYearFlow());
    connect(question, &FiveYearSequence::draftChanged, this, &DirectionPage::keepAnswer);
    connect(question, &FiveYearSequence::finished, this, &DirectionPage::endAnswer);
    connect(question, &FiveYearSequence::edited, this, &DirectionPage::draftChanged);
    connect(question, &FiveYearSequence::closed, this, [this] { leave([this] { showOverview(); }); });
    for (LevelChart *log : question->findChildren<LevelChart *>()) {
        noteWhenShown(m_journal, *log);
    }
    return question;
}

AllAnswers *DirectionPage::makeAnswers()
{
    auto *answers = new AllAnswers(m_journal.content().fiveYearFlow());
    connect(answers, &AllAnswers::closed, this, &DirectionPage::showOverview);
    connect(answers, &AllAnswers::deleteRequested, this, [this](const Id &id) {
        askToDelete(DirectionKind::Answer, id,
                    tr("This answer goes to the trash, where it stays for 30 days."));
    });
    return answers;
}

void DirectionPage::answerQuestion()
{
    leave([this] {
        activate();
        const auto state = fiveYearState(m_journal.stores(), m_shownOn);
        if (!state) {
            Q_EMIT failed(state.error());
            return;
        }
        FiveYearStart start;
        start.answer = state->draft.value_or(DirectionAnswer());
        start.today = m_shownOn;
        start.intervalWeeks = state->intervalWeeks;
        start.hasEarlier = !state->answeredOn.isEmpty();
        start.clarity = wordsOf(m_journal.content().scale(u"scale.clarity"_s), DirectionAnswer::MinClarity,
                                DirectionAnswer::MaxClarity);
        const LocalDay first = m_journal.stores().energy.ratedSpan().first;
        const LocalDay since = state->answeredOn.isEmpty() ? first : state->answeredOn.last();
        start.log = logSince(m_journal.stores(), since.isValid() ? std::min(since, m_shownOn) : m_shownOn,
                             m_shownOn);
        m_stack->showPart(m_question);
        m_question->begin(start);
        if (state->draft) {
            m_question->setEarlier(
                earlierAnswers(m_journal.stores(), *state->draft).value_or(QList<DirectionAnswer>()));
        }
    });
}

/// Whether nothing is left that is not kept.
bool DirectionPage::keepAnswer()
{
    const DirectionAnswer answer = m_question->value();
    const auto before = m_journal.stores().answers.find(answer.id);
    const bool same = before && *before && **before == answer;
    if (answer.text.isEmpty() || same) {
        return true;
    }
    const auto kept = saveAnswer(m_journal, answer);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    m_question->setKeptAs(*kept);
    const auto written = m_journal.stores().answers.find(*kept);
    if (written && *written) {
        m_question->setEarlier(
            earlierAnswers(m_journal.stores(), **written).value_or(QList<DirectionAnswer>()));
    }
    Q_EMIT draftChanged();
    return true;
}

void DirectionPage::endAnswer()
{
    DirectionAnswer answer = m_question->value();
    const int weeks = m_question->weeks();
    answer.nextOn = m_shownOn.addDays(qint64{DaysPerWeek} * weeks);
    const auto done = finishAnswer(m_journal, answer, weeks);
    if (!done) {
        m_question->setTrouble(done.error().sentence);
        return;
    }
    const QString action = m_question->action();
    Q_EMIT informed(tr("Kept. You will meet the question again."));
    showOverview();
    follow(action);
}

/// What the last step leads to.
void DirectionPage::follow(const QString &action)
{
    const QString named = action.section(u':', 1);
    if (action == "open_pairs"_L1) {
        Q_EMIT pairRequested();
    } else if (action == "open_templates_people"_L1) {
        Q_EMIT templatesRequested(Track::People);
    } else if (action == "open_templates_technical"_L1) {
        Q_EMIT templatesRequested(Track::Technical);
    } else if (!named.isEmpty()) {
        for (const ExperimentTemplate &source : m_journal.content().experimentTemplates()) {
            if (source.id == named) {
                Q_EMIT designRequested(experimentFrom(source, m_shownOn));
            }
        }
    }
}

void DirectionPage::defer(int weeks)
{
    const auto until = weeks > 0 ? std::optional(m_shownOn.addDays(qint64{DaysPerWeek} * weeks))
                                 : std::nullopt;
    report(deferQuestion(m_journal, until),
           weeks > 0 ? tr("It comes back then.") : tr("Left out this time. It comes back later."));
}

void DirectionPage::showLetters()
{
    leave([this] {
        activate();
        const auto state = fiveYearState(m_journal.stores(), m_shownOn);
        if (!state) {
            Q_EMIT failed(state.error());
            return;
        }
        m_answers->setAnswers(state->answers, commentsBesideEach(m_journal.stores(), idsOf(state->answers)));
        show(m_answers, m_answers);
    });
}

ReasonsSequence *DirectionPage::makeReasons()
{
    auto *reasons = new ReasonsSequence(m_journal.content());
    connect(reasons, &ReasonsSequence::answered, this, &DirectionPage::keepResponse);
    connect(reasons, &ReasonsSequence::testRequested, this,
            [this](const ReasonResponse &response) { testReason(m_reasons->value().id, response); });
    connect(reasons, &ReasonsSequence::finished, this, &DirectionPage::endReasons);
    connect(reasons, &ReasonsSequence::edited, this, &DirectionPage::draftChanged);
    connect(reasons, &ReasonsSequence::closed, this, [this] { leave([this] { showOverview(); }); });
    return reasons;
}

ReasonsSummary *DirectionPage::makeSummary()
{
    auto *summary = new ReasonsSummary(m_journal.content());
    connect(summary, &ReasonsSummary::closed, this, &DirectionPage::showOverview);
    connect(summary, &ReasonsSummary::againRequested, this, &DirectionPage::againReasons);
    connect(summary, &ReasonsSummary::testRequested, this, &DirectionPage::testReason);
    connect(summary, &ReasonsSummary::changeRequested, this, &DirectionPage::beginReasonsAt);
    connect(summary, &ReasonsSummary::deleteRequested, this, [this](const Id &id) {
        askToDelete(DirectionKind::Reasons, id,
                    tr("What you said here goes to the trash, where it stays for 30 days."));
    });
    return summary;
}

void DirectionPage::againReasons()
{
    m_stack->showPart(m_reasons);
    m_reasons->begin({});
}

void DirectionPage::lookAtReasons()
{
    leave([this] {
        activate();
        const auto all = m_journal.stores().reasons.all();
        const bool goesOn = all && !all->isEmpty() && !all->last().finishedOn;
        m_stack->showPart(m_reasons);
        m_reasons->begin(goesOn ? all->last() : ReasonsCheck());
    });
}

void DirectionPage::beginReasonsAt(const Id &check, const QString &item)
{
    const auto found = m_journal.stores().reasons.find(check);
    if (found && *found) {
        m_stack->showPart(m_reasons);
        m_reasons->beginAt(**found, item);
    }
}

void DirectionPage::keepResponse(const ReasonResponse &response)
{
    const auto kept = answerReason(m_journal, m_reasons->value().id, response);
    if (!kept) {
        m_reasons->setTrouble(kept.error().sentence);
        return;
    }
    readReasons(*kept);
}

/// Lets the look that one is at follow the journal: an experiment may test a reason now, or an undo have
/// taken the look back as a whole.
void DirectionPage::readReasons(const Id &check)
{
    const auto found = m_journal.stores().reasons.find(check).value_or(std::nullopt);
    m_reasons->setKept(found && !found->deleted ? *found : ReasonsCheck());
}

/// Keeps what is written at the end of a look, before it is finished. Whether nothing is left to keep.
bool DirectionPage::keepClosing()
{
    const ReasonsCheck said = m_reasons->value();
    const auto kept = m_journal.stores().reasons.find(said.id).value_or(std::nullopt);
    ReasonsCheck check = kept.value_or(ReasonsCheck());
    if (check.surprised == said.surprised && check.talk == said.talk) {
        return true;
    }
    check.on = kept ? check.on : m_shownOn; // perhaps nothing was said to any item
    check.surprised = said.surprised;
    check.talk = said.talk;
    return report(saveReasons(m_journal, check).map([this](const Id &id) { readReasons(id); }));
}

void DirectionPage::endReasons()
{
    if (m_reasons->value().id.isNull() && !keepClosing()) {
        return;
    }
    ReasonsCheck check = m_reasons->value();
    const auto kept = m_journal.stores().reasons.find(check.id);
    if (!kept || !*kept) { // nothing was said at all
        showOverview();
        return;
    }
    ReasonsCheck done = **kept;
    done.surprised = check.surprised;
    done.talk = check.talk;
    if (report(finishReasons(m_journal, done), m_journal.content().reasonItems().noConclusion)) {
        showReasons(done.id);
    }
}

void DirectionPage::showReasons(const Id &check)
{
    leave([this, check] {
        activate();
        const auto all = m_journal.stores().reasons.all();
        if (!all || all->isEmpty()) {
            return lookAtReasons();
        }
        m_summary->setChecks(*all, check, commentsBesideEach(m_journal.stores(), idsOf(*all)));
        show(m_summary, m_summary->firstFocus());
    });
}

void DirectionPage::testReason(const Id &check, const ReasonResponse &response)
{
    // As the journal has it: what asks for it may have been read before there was an experiment.
    const auto found = m_journal.stores().reasons.find(check).value_or(std::nullopt);
    const ReasonResponse *kept = found ? found->response(response.item) : nullptr;
    const auto known = kept ? kept->experiment : response.experiment;
    if (known && m_journal.stores().experiments.find(*known).value_or(std::nullopt)) {
        Q_EMIT experimentRequested(*known);
        return;
    }
    const ReasonItem item = m_journal.content().reasonItems().item(response.item);
    const auto made = tryboth::testReason(m_journal, check, response,
                                          experimentToTest(item, response.words, m_shownOn));
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    const auto idea = m_journal.stores().experiments.find(*made);
    if (idea && *idea) {
        Q_EMIT informed(tr("Kept with the ideas, with the small test filled in."));
        Q_EMIT designRequested(**idea);
    }
}

} // namespace tryboth
