// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energynumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr double WeeksPerMonth = 365.25 / 12 / 7;
constexpr double MostlyOne = 0.8; // share of one activity from which a kind of work is mostly that
constexpr qsizetype NamedUntried = 3;

class Numbers
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyNumbers)

public:
    Numbers(const EnergyReport &report, const EnergyDetail &detail, const ActivityCatalog &catalog,
            const NumberScope &scope, const QLocale &locale)
        : m_report(report)
        , m_detail(detail)
        , m_catalog(catalog)
        , m_scope(scope)
        , m_locale(locale)
    {
    }

    QList<EnergyNumber> all();

private:
    QString points(double value, int decimals = 1) const;
    QString mean(const RatedPart &part) const;
    QString day(LocalDay day) const;
    QString work(Focus focus) const;
    QString leftOut() const;
    int ratedWith(const Selection &selection) const;
    NumberSource source(int count, const QString &counted, const QString &formula,
                        std::optional<Focus> focus = {}) const;
    NumberSource recently(const QString &formula) const;

    void addNow();
    void addNap();
    void addPairs();
    void addTrend(Focus focus);
    void addShift();
    void addChosen(Focus focus);
    void addStarted(Focus focus);
    void addCoverage(Focus focus);
    void addTimes(Focus focus);

    const EnergyReport &m_report;
    const EnergyDetail &m_detail;
    const ActivityCatalog &m_catalog;
    NumberScope m_scope;
    const QLocale &m_locale;
    QList<EnergyNumber> m_numbers;
};

QString Numbers::points(double value, int decimals) const
{
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    const QString text = m_locale.toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? u'\u2212' + text : text;
}

QString Numbers::mean(const RatedPart &part) const
{
    const QString sign = part.mean && std::round(*part.mean * 10) > 0 ? u"+"_s : QString();
    return sign + points(part.mean.value_or(0));
}

QString Numbers::day(LocalDay day) const
{
    return m_locale.toString(day, QLocale::ShortFormat);
}

QString Numbers::work(Focus focus) const
{
    return focus == Focus::People ? tr("people work") : tr("technical work");
}

/// What none of the numbers takes in.
QString Numbers::leftOut() const
{
    const auto &counts = m_detail.counts;
    QStringList parts{tr("entries without a rating: %1").arg(counts.unrated),
                      tr("ratings of mixed work: %1").arg(m_report.ratingsOf(Focus::Mixed))};
    parts << (m_scope.leavesOutLate ? tr("late entries: %1").arg(counts.late)
                                    : tr("late entries: none (%1 are counted)").arg(counts.late));
    if (counts.future > 0)
        parts << tr("entries dated after the last day: %1").arg(counts.future);
    return parts.join(u" · "_s);
}

int Numbers::ratedWith(const Selection &selection) const
{
    return selection.one.ratings + selection.other.ratings;
}

NumberSource Numbers::source(int count, const QString &counted, const QString &formula,
                             std::optional<Focus> focus) const
{
    CheckInFilter rows;
    rows.from = m_report.from;
    rows.to = m_report.to;
    rows.rated = true;
    if (focus)
        rows.focus = {*focus};
    //: A period: %1 and %2 are days
    return {count,   tr("%1 to %2").arg(day(m_report.from), day(m_report.to)),
            counted, leftOut(),
            formula, m_report.rules,
            rows};
}

/// The same for the numbers of the last eight weeks.
NumberSource Numbers::recently(const QString &formula) const
{
    const Recent &recent = m_report.now->recent;
    const LocalDay first = m_report.to.addDays(1 - Rules().recentDays);
    const QString weighed =
        m_scope.weighsByMinutes
            ? tr("A day's value is the mean of its ratings, weighed by minutes (15 to 240; 60 "
                 "where none are given).")
            : tr("A day's value is the plain mean of its ratings.");
    NumberSource how = source(
        recent.peopleDays + recent.technicalDays,
        tr("rated days: %1 people, %2 technical").arg(recent.peopleDays).arg(recent.technicalDays),
        formula + u' ' + weighed);
    how.period = tr("%1 to %2").arg(day(first), day(m_report.to));
    how.rows.from = first;
    how.rows.focus = {Focus::People, Focus::Technical};
    return how;
}

void Numbers::addNow()
{
    if (!m_report.now)
        return;
    const EnergyNow &now = *m_report.now;
    //: %1 a day, %2 to %4 points
    m_numbers.append(
        {u"now"_s,
         tr("On %1 people minus technical work stands at %2 points (90% range %3 to %4).")
             .arg(day(now.day), points(now.difference), points(now.range.lower), points(now.range.upper)),
         false,
         recently(tr("Both levels are followed through all days of the journal (local level, Kalman "
                     "filter and smoother); their difference is the tilt, and the range is 1.645 of its "
                     "standard deviations either way."))});
}

void Numbers::addNap()
{
    if (!m_report.now || !m_report.now->recent.nap || !m_report.now->recent.napRange)
        return;
    const Recent &recent = m_report.now->recent;
    const auto frequency = [](double share) { return std::clamp(int(std::lround(100 * share)), 1, 99); };
    m_numbers.append(
        {u"nap"_s,
         tr("In 100 random pairs of such days, people work would win about %1 (range %2 to %3).")
             .arg(frequency(*recent.nap))
             .arg(frequency(recent.napRange->lower))
             .arg(frequency(recent.napRange->upper)),
         false,
         recently(tr("Every people day is held against every technical day; a tie counts half. The range "
                     "is Newcombe's, for as many days as these are worth when moods carry over."))});
}

void Numbers::addPairs()
{
    if (!m_report.now)
        return;
    const auto &pairs = m_report.now->recent.pairs;
    const Rules rules;
    QString text = tr("Days with both kinds of work: fewer than %1 in eight weeks, too few to compare.")
                       .arg(rules.sameDayPairs);
    if (pairs) {
        text = tr("On the %1 days with both kinds, people work came out %2 points above technical work on "
                  "the same "
                  "day.")
                   .arg(pairs->days)
                   .arg(points(pairs->meanDifference));
        if (m_report.now->pairsDisagree)
            text += u' ' + tr("That points the other way than the tilt.");
    }
    m_numbers.append(
        {u"pairs"_s, text, m_report.now->pairsDisagree,
         recently(tr("The mean of people minus technical over days that have both, which takes mood, "
                     "sleep and workload of the day out."))});
}

void Numbers::addTrend(Focus focus)
{
    const auto &trend = m_detail.trendOf(focus);
    const Rules rules;
    const int weeks = m_detail.trendWeeks[std::size_t(focus)];
    QString text = tr("No trend of your energy from %1 yet: %2 of %3 weeks with two rated days.")
                       .arg(work(focus))
                       .arg(weeks)
                       .arg(rules.trendWeeks);
    if (trend) {
        const double month = trend->slopePerWeek * WeeksPerMonth;
        const QString start = month >= 0
                                  ? tr("Your energy from %1 has been rising by about %2 points a month")
                                  : tr("Your energy from %1 has been falling by about %2 points a month");
        text = start.arg(work(focus), points(std::abs(month), 2));
        if (trend->range)
            //: Follows "… by about 0.1 points a month"; %1 and %2 points
            text += u' ' + tr("(range %1 to %2)")
                               .arg(points(trend->range->lower * WeeksPerMonth, 2),
                                    points(trend->range->upper * WeeksPerMonth, 2));
        text += trend->directionSpoken ? u"."_s : u' ' + tr("— the direction is not yet sure.");
    }
    m_numbers.append(
        {focus == Focus::People ? u"trend-people"_s : u"trend-technical"_s, text, false,
         source(weeks, tr("weeks with at least two rated days: %1").arg(weeks),
                tr("The median of all slopes between two weekly medians (Theil and Sen). The direction is "
                   "said from twelve weeks on, where Mann and Kendall's test, widened for what carries "
                   "over from week to week, sees one."),
                focus)});
}

void Numbers::addShift()
{
    if (!m_detail.shift)
        return;
    const ShiftMark &shift = *m_detail.shift;
    m_numbers.append(
        {u"shift"_s,
         tr("Something may have shifted in your energy from %1 around the week of %2 — do you "
            "remember what?")
             .arg(work(shift.focus), day(shift.week)),
         false,
         source(shift.weeks, tr("weeks with at least two rated days: %1").arg(shift.weeks),
                tr("Pettitt's test on weekly medians, from 24 weeks on and below 1 in 100. It is a "
                   "question and enters no other number."),
                shift.focus)});
}

void Numbers::addChosen(Focus focus)
{
    const Selection &found = m_detail.chosen[std::size_t(focus)];
    if (ratedWith(found) == 0)
        return;
    QString text =
        tr("Of %1, %2 ratings were your own choice (mean %3) and %4 asked of you or required (mean %5).")
            .arg(work(focus))
            .arg(found.one.ratings)
            .arg(mean(found.one))
            .arg(found.other.ratings)
            .arg(mean(found.other));
    if (found.warn)
        text +=
            u' ' +
            tr("They differ by more than half a point, so part of a comparison may be who chose the work.");
    m_numbers.append({focus == Focus::People ? u"chosen-people"_s : u"chosen-technical"_s, text, found.warn,
                      source(ratedWith(found), tr("ratings that say who chose: %1").arg(ratedWith(found)),
                             tr("Plain means of the ratings of either kind."), focus)});
}

void Numbers::addStarted(Focus focus)
{
    const Selection &found = m_detail.started[std::size_t(focus)];
    if (ratedWith(found) == 0)
        return;
    QString text =
        tr("Of %1, %2 ratings were entered by yourself (mean %3) and %4 asked about by the calendar (mean "
           "%5).")
            .arg(work(focus))
            .arg(found.one.ratings)
            .arg(mean(found.one))
            .arg(found.other.ratings)
            .arg(mean(found.other));
    if (found.warn)
        text +=
            u' ' +
            tr("They differ by more than half a point: what you choose to enter may not stand for the rest.");
    m_numbers.append(
        {focus == Focus::People ? u"started-people"_s : u"started-technical"_s, text, found.warn,
         source(ratedWith(found), tr("ratings entered or asked about: %1").arg(ratedWith(found)),
                tr("Plain means by how the entry came in. Imported entries take no part."), focus)});
}

void Numbers::addCoverage(Focus focus)
{
    int all = 0;
    const KindSum *most = nullptr;
    QStringList tried;
    for (const KindSum &kind : m_detail.counts.kinds) {
        tried << kind.activity;
        if (kind.focus != focus)
            continue;
        all += kind.ratings;
        if (!most || kind.ratings > most->ratings)
            most = &kind;
    }
    if (!most)
        return;
    QStringList untried;
    for (const ActivityType &type : m_catalog.types()) {
        if (type.focusDefault == focus && !type.hidden && !tried.contains(type.id))
            untried << type.label;
    }
    // Mentoring and one-to-ones are what the question is about, so they are named first.
    std::ranges::stable_partition(untried, [this](const QString &label) {
        return label == m_catalog.labelOf(u"act.mentoring"_s) ||
               label == m_catalog.labelOf(u"act.one-to-one"_s);
    });
    const QString label = m_catalog.labelOf(most->activity);
    QString text = most->ratings == all ? tr("The only %1 so far is “%2”.").arg(work(focus), label)
                   : most->ratings >= MostlyOne * all
                       ? tr("Most of %1 so far is “%2” (%3 of %4 ratings).")
                             .arg(work(focus), label)
                             .arg(most->ratings)
                             .arg(all)
                       : tr("The largest part of %1 so far is “%2” (%3 of %4 ratings).")
                             .arg(work(focus), label)
                             .arg(most->ratings)
                             .arg(all);
    if (!untried.isEmpty())
        //: %1 a list of activities such as "Mentoring, Interview"
        text += u' ' + tr("Not tried yet: %1.").arg(untried.mid(0, NamedUntried).join(u", "_s));
    NumberSource how = source(all, tr("ratings since the journal began: %1").arg(all),
                              tr("Ratings are counted by activity, whatever the period that is shown."),
                              focus);
    how.rows.from.reset();
    m_numbers.append({focus == Focus::People ? u"kinds-people"_s : u"kinds-technical"_s, text, false, how});
}

void Numbers::addTimes(Focus focus)
{
    QStringList parts;
    int all = 0;
    for (const TimesSum &sum : m_detail.counts.times) {
        if (sum.focus != focus)
            continue;
        constexpr int LastGroup = 16;
        const QString times = sum.fromTime == 1 ? tr("first time")
                              : sum.fromTime == LastGroup
                                  ? tr("16 and more")
                                  : u"%1–%2"_s.arg(sum.fromTime).arg(2 * sum.fromTime - 1);
        //: Energy by how often the activity had been done: "first time +1.4 (6 ratings)"
        parts << tr("%1: %2 (%3 ratings)")
                     .arg(times, mean({sum.ratings, double(sum.energy) / sum.ratings}))
                     .arg(sum.ratings);
        all += sum.ratings;
    }
    if (parts.size() < 2)
        return;
    m_numbers.append(
        {focus == Focus::People ? u"times-people"_s : u"times-technical"_s,
         tr("Energy from %1 by how often you had done that activity — %2. First weeks of new work differ.")
             .arg(work(focus), parts.join(u"; "_s)),
         false,
         source(all, tr("ratings: %1").arg(all),
                tr("Ratings of an activity are numbered from the beginning of the journal; the means are "
                   "of those in this period."),
                focus)});
}

QList<EnergyNumber> Numbers::all()
{
    addNow();
    addNap();
    addPairs();
    for (const Focus focus : {Focus::People, Focus::Technical})
        addTrend(focus);
    addShift();
    for (const Focus focus : {Focus::People, Focus::Technical}) {
        addChosen(focus);
        addStarted(focus);
        addCoverage(focus);
        addTimes(focus);
    }
    return m_numbers;
}

} // namespace

QList<EnergyNumber> energyNumbers(const EnergyReport &report, const EnergyDetail &detail,
                                  const ActivityCatalog &catalog, const NumberScope &scope,
                                  const QLocale &locale)
{
    return Numbers(report, detail, catalog, scope, locale).all();
}

} // namespace tryboth
