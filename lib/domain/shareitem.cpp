// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shareitem.h"

#include "domain/enumwords.h"
#include "domain/forecast.h"
#include "domain/sharedday.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ShareText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareItem)
};

constexpr EnumWords<ShareItemKind, 8> KindWords{{{ShareItemKind::CheckIn, "check_in"_L1},
                                                 {ShareItemKind::Experiment, "experiment"_L1},
                                                 {ShareItemKind::Forecast, "forecast"_L1},
                                                 {ShareItemKind::Review, "review"_L1},
                                                 {ShareItemKind::Reflection, "reflection"_L1},
                                                 {ShareItemKind::FiveYear, "five_year"_L1},
                                                 {ShareItemKind::Reason, "reason"_L1},
                                                 {ShareItemKind::Decision, "decision"_L1}}};

constexpr int MaxFit = 4, MaxClarity = 5;

bool within(const std::optional<int> &value, int low, int high)
{
    return !value || (*value >= low && *value <= high);
}

bool isRating(const std::optional<int> &value)
{
    return within(value, CheckIn::MinEnergy, CheckIn::MaxEnergy);
}

bool areDays(std::initializer_list<std::optional<LocalDay>> days)
{
    return std::ranges::all_of(days, [](const auto &day) { return !day || isSharedDay(*day); });
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

QString dayProblem()
{
    return ShareText::tr("it has no valid day.");
}

QString ratingProblem()
{
    return ShareText::tr("a rating lies outside −3 to +3.");
}

QString numberProblem()
{
    return ShareText::tr("a number lies outside of its range.");
}

QString wordProblem()
{
    return ShareText::tr("a word in it is none that Tryboth knows.");
}

/// What is wrong with each kind; empty when nothing is.
struct Check
{
    QString operator()(const SharedCheckIn &c) const
    {
        if (!isSharedDay(c.day) || (c.time && !c.time->isValid())) {
            return dayProblem();
        }
        const bool looks = std::ranges::all_of(c.secondLooks, [](const SharedSecondLook &look) {
            return isSharedDay(look.on) && isRating(look.worth);
        });
        if (!isRating(c.energy) || !looks) {
            return ratingProblem();
        }
        const bool numbers = within(c.minutes, CheckIn::MinMinutes, CheckIn::MaxMinutes) &&
                             within(c.engagement, CheckIn::MinEngagement, CheckIn::MaxEngagement) &&
                             c.tags.size() <= CheckIn::MaxTags;
        return numbers ? QString() : numberProblem();
    }

    QString operator()(const SharedExperiment &e) const
    {
        const bool sessions = std::ranges::all_of(
            e.sessions, [](const SharedSession &session) { return areDays({session.plannedOn}); });
        if (!sessions || !areDays({e.start, e.end, e.baselineFrom, e.baselineTo, e.stoppedOn})) {
            return dayProblem();
        }
        const bool numbers = within(e.cadence.times, Cadence::MinTimes, Cadence::MaxTimes) &&
                             within(e.cadence.minutes, Cadence::MinMinutes, Cadence::MaxMinutes) &&
                             within(e.reversible.noticeDays, 0, Reversible::MaxNoticeDays) &&
                             e.protocol.size() <= Experiment::MaxProtocol;
        return numbers ? QString() : numberProblem();
    }

    QString operator()(const SharedForecast &f) const
    {
        if (!isSharedDay(f.sealedOn) || !isSharedDay(f.openedOn)) {
            return dayProblem();
        }
        return validate(Forecast{f.energyExpected, f.confidence}) ? QString() : numberProblem();
    }

    QString operator()(const SharedReview &r) const
    {
        return isSharedDay(r.on) && areDays({r.secondLookOn, r.lookedAgainOn}) ? QString() : dayProblem();
    }

    QString operator()(const SharedReflection &r) const
    {
        if (!isSharedDay(r.on) || !areDays({r.week})) {
            return dayProblem();
        }
        if (!isRating(r.recalledPeople) || !isRating(r.recalledTechnical)) {
            return ratingProblem();
        }
        return isOneOf(r.kind, {"weekly"_L1, "prompt"_L1, "free"_L1}) ? QString() : wordProblem();
    }

    QString operator()(const SharedFiveYearAnswer &a) const
    {
        if (!isSharedDay(a.on) || !areDays({a.nextOn})) {
            return dayProblem();
        }
        if (!within(a.clarity, 1, MaxClarity)) {
            return numberProblem();
        }
        return isOneOf(a.sort, {""_L1, "technical"_L1, "people"_L1, "both"_L1, "unclear"_L1}) ? QString()
                                                                                              : wordProblem();
    }

    QString operator()(const SharedReason &r) const
    {
        if (!isSharedDay(r.on)) {
            return dayProblem();
        }
        if (!within(r.fit, 0, MaxFit)) {
            return numberProblem();
        }
        return isOneOf(r.disposition, {""_L1, "keep"_L1, "test"_L1, "set_aside"_L1}) ? QString()
                                                                                     : wordProblem();
    }

    QString operator()(const SharedDecision &d) const
    {
        const bool expectations = std::ranges::all_of(
            d.expectations, [](const SharedExpectation &e) { return areDays({e.by}); });
        const bool conditions = std::ranges::all_of(
            d.conditions, [](const SharedCondition &c) { return areDays({c.lookOn}); });
        const bool reviews = std::ranges::all_of(
            d.reviews, [](const SharedDecisionReview &r) { return isSharedDay(r.on); });
        if (!isSharedDay(d.on) || !areDays({d.reviewOn}) || !expectations || !conditions || !reviews) {
            return dayProblem();
        }
        const bool confidences = std::ranges::all_of(d.expectations, [](const SharedExpectation &e) {
            return within(e.confidence, Forecast::MinConfidence, Forecast::MaxConfidence);
        });
        return confidences ? QString() : numberProblem();
    }
};

struct DayOf
{
    LocalDay operator()(const SharedCheckIn &c) const { return c.day; }
    LocalDay operator()(const SharedExperiment &e) const { return e.start.value_or(LocalDay()); }
    LocalDay operator()(const SharedForecast &f) const { return f.openedOn; }
    LocalDay operator()(const SharedReview &r) const { return r.on; }
    LocalDay operator()(const SharedReflection &r) const { return r.on; }
    LocalDay operator()(const SharedFiveYearAnswer &a) const { return a.on; }
    LocalDay operator()(const SharedReason &r) const { return r.on; }
    LocalDay operator()(const SharedDecision &d) const { return d.on; }
};

} // namespace

LocalDay dayOf(const ShareItem &item)
{
    return std::visit(DayOf(), item.content);
}

Result<void> validate(const ShareItem &item)
{
    if (item.id.isNull()) {
        return failure(ShareText::tr("it has no id."), u"share item id"_s);
    }
    const QString problem = std::visit(Check(), item.content);
    return problem.isEmpty() ? Result<void>() : failure(problem, u"share item"_s);
}

QString toWord(ShareItemKind kind)
{
    return wordOf(KindWords, kind);
}

std::optional<ShareItemKind> shareItemKindFromWord(QStringView word)
{
    return valueOf(KindWords, word);
}

} // namespace tryboth
