// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencemethods.h"

#include "analysis/effect.h"
#include "analysis/locallevel.h"
#include "analysis/nap.h"
#include "analysis/randomisation.h"
#include "analysis/ranktests.h"
#include "analysis/signflip.h"
#include "analysis/tilt.h"
#include "analysis/trend.h"
#include "analysis/verdict.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tryboth::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr double TextbookLevel = 0.95;
constexpr double OurLevel = 0.90;
constexpr std::uint64_t Seed = 20260101;

std::vector<std::optional<double>> optionals(const QJsonValue &array)
{
    std::vector<std::optional<double>> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
    return values;
}

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> values;
    for (const auto &value : optionals(array)) {
        if (value)
            values.push_back(*value);
    }
    return values;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

void putRange(Computed &fields, const QString &stem, const std::optional<Range> &range)
{
    fields[stem + u"lower"_s] = range ? QJsonValue(range->lower) : QJsonValue::Null;
    fields[stem + u"upper"_s] = range ? QJsonValue(range->upper) : QJsonValue::Null;
}

/// Every expected field, as one that cannot be computed.
Computed nothing(const Case &c)
{
    Computed fields;
    for (const QString &field : c.expected.keys())
        fields[field] = QJsonValue::Null;
    return fields;
}

template <typename Container, typename Member>
QJsonArray column(const Container &rows, Member member)
{
    QJsonArray values;
    for (const auto &row : rows)
        values.append(member(row));
    return values;
}

Computed napFields(const Case &c)
{
    const auto a = numbers(c.inputs[u"A"]);
    const auto b = numbers(c.inputs[u"B"]);
    const auto nap = nonOverlap(a, b);
    if (!nap)
        return nothing(c);
    Computed fields{
        {u"NAP"_s, nap->nap},
        {u"SE_unbiased"_s, orNull(nap->errorUnbiased)},
        {u"SE_hanley"_s, nap->errorHanley},
        {u"SE_null"_s, nap->errorNull},
        {u"Tau_nonoverlap"_s, nap->tau()},
        {u"Tau_SE_unbiased"_s, nap->errorUnbiased ? QJsonValue(2 * *nap->errorUnbiased) : QJsonValue::Null}};
    const auto m = double(a.size());
    const auto n = double(b.size());
    const auto textbook = napRange(nap->nap, m, n, TextbookLevel);
    const auto ours = napRange(nap->nap, m, n, OurLevel);
    fields[u"CI90_lower_precise"_s] = ours->lower;
    fields[u"CI90_upper_precise"_s] = ours->upper;
    fields[u"CI95_lower_precise"_s] = textbook->lower;
    fields[u"CI95_upper_precise"_s] = textbook->upper;
    // At complete separation the package's range has no width, which is the fault we must not repeat.
    if (nap->nap > 0 && nap->nap < 1) {
        fields[u"CI95_lower_package"_s] = textbook->lower;
        fields[u"CI95_upper_package"_s] = textbook->upper;
    }
    return fields;
}

Computed effectFields(const Case &c)
{
    const auto effect = effectOf(numbers(c.inputs[u"A"]), numbers(c.inputs[u"B"]), rulesForOneToFive(),
                                 numbers(c.inputs[u"days"]));
    if (!effect)
        return nothing(c);
    Computed fields{{u"mean_difference"_s, effect->difference},
                    {u"phi_used"_s, effect->carryOver},
                    {u"m_eff"_s, effect->effectiveA},
                    {u"n_eff"_s, effect->effectiveB},
                    {u"NAP"_s, effect->nap}};
    putRange(fields, u"NAP90_eff_"_s, effect->napRange);
    const auto &range = effect->differenceRange;
    putRange(fields, u"MD90_"_s, range ? std::optional(range->range) : std::nullopt);
    fields[u"MD90_df"_s] = range ? QJsonValue(range->freedom) : QJsonValue::Null;
    fields[u"common_slope"_s] = effect->trend ? QJsonValue(effect->trend->slope) : QJsonValue::Null;
    fields[u"step_after_trend"_s] = effect->trend ? QJsonValue(effect->trend->step) : QJsonValue::Null;
    fields[u"trend_flag"_s] = effect->trend ? QJsonValue(effect->trend->flag) : QJsonValue::Null;
    return fields;
}

Computed levelFields(const Case &c)
{
    std::vector<std::optional<Observation>> steps;
    for (const auto &value : optionals(c.inputs[u"y"])) {
        steps.push_back(value ? std::optional(Observation{*value, c.params[u"dV"].toDouble()})
                              : std::nullopt);
    }
    const LevelPath path = smoothLevel(
        steps, {c.params[u"m0"].toDouble(), c.params[u"C0"].toDouble(), c.params[u"dW"].toDouble()});
    const auto mean = [](const LevelState &state) { return state.mean; };
    const auto variance = [](const LevelState &state) { return state.variance; };
    return {{u"filtered_mean"_s, column(path.filtered, mean)},
            {u"filtered_var"_s, column(path.filtered, variance)},
            {u"smoothed_mean"_s, column(path.smoothed, mean)},
            {u"smoothed_var"_s, column(path.smoothed, variance)},
            {u"neg_loglik_dlm"_s, path.negLogLikelihood}};
}

Focus focusOf(const QString &kind)
{
    return kind == u"people"_s ? Focus::People : kind == u"technical"_s ? Focus::Technical : Focus::Mixed;
}

Rules tiltRules(const QJsonObject &params)
{
    Rules rules = rulesForOneToFive();
    rules.driftPerDay = params[u"q"].toDouble(rules.driftPerDay);
    rules.priorMean = params[u"m0"].toDouble(rules.priorMean);
    rules.priorVariance = params[u"C0"].toDouble(rules.priorVariance);
    rules.withinDayCorrelation = params[u"rho"].toDouble(rules.withinDayCorrelation);
    if (params.contains(u"s2")) {
        rules.earlyDayVariance = params[u"s2"].toDouble();
        rules.settledDays = std::numeric_limits<int>::max(); // a given s² is not estimated
    }
    return rules;
}

Computed tiltFields(const Case &c)
{
    const Rules rules = tiltRules(c.params);
    const LocalDay dayZero(2026, 1, 1);
    std::vector<RatedEntry> entries;
    for (const QJsonValue &value : c.inputs[u"entries"].toArray()) {
        if (!value[u"energy"].isDouble())
            continue;
        const QJsonValue minutes = value[u"minutes"];
        entries.push_back({dayZero.addDays(value[u"day"].toInt()), focusOf(value[u"kind"].toString()),
                           minutes.isDouble() ? std::optional(minutes.toInt()) : std::nullopt,
                           value[u"energy"].toInt()});
    }
    const auto tilt = tiltOver(daySums(entries, rules), dayZero.addDays(c.inputs[u"first_day"].toInt()),
                               dayZero.addDays(c.inputs[u"last_day"].toInt()), rules);
    if (!tilt)
        return nothing(c);
    const auto value = [](const LevelDay &day) { return orNull(day.value); };
    const auto variance = [](const LevelDay &day) { return orNull(day.observedVariance); };
    const auto level = [](const LevelDay &day) { return day.level; };
    return {{u"people_day_value"_s, column(tilt->people, value)},
            {u"people_day_variance"_s, column(tilt->people, variance)},
            {u"technical_day_value"_s, column(tilt->technical, value)},
            {u"technical_day_variance"_s, column(tilt->technical, variance)},
            {u"people_level"_s, column(tilt->people, level)},
            {u"technical_level"_s, column(tilt->technical, level)},
            {u"tilt"_s, column(tilt->days, [](const TiltDay &day) { return day.tilt; })},
            {u"tilt_sd"_s, column(tilt->days, [](const TiltDay &day) { return day.deviation; })},
            {u"band90_lower"_s, column(tilt->days, [](const TiltDay &day) { return day.band.lower; })},
            {u"band90_upper"_s, column(tilt->days, [](const TiltDay &day) { return day.band.upper; })}};
}

std::optional<Range> rangeOf(const QJsonValue &lower, const QJsonValue &upper)
{
    return lower.isDouble() && upper.isDouble() ? std::optional(Range{lower.toDouble(), upper.toDouble()})
                                                : std::nullopt;
}

Computed verdictFields(const Case &c)
{
    static const QHash<QString, Design> designs{{u"unrandomised"_s, Design::Unrandomised},
                                                {u"randomised_start"_s, Design::RandomisedStart},
                                                {u"randomised_pairs"_s, Design::RandomisedPairs},
                                                {u"randomised_abab"_s, Design::RandomisedAbab}};
    static const QHash<Verdict, QString> words{{Verdict::Running, u"running"_s},
                                               {Verdict::TooLittle, u"too_little"_s},
                                               {Verdict::TooEarly, u"too_early"_s},
                                               {Verdict::TooUncertain, u"too_uncertain"_s},
                                               {Verdict::AboutTheSame, u"about_the_same"_s},
                                               {Verdict::DifferenceButTrend, u"difference_but_trend"_s},
                                               {Verdict::ClearDifference, u"clear_difference"_s},
                                               {Verdict::LikelyDifference, u"likely_difference"_s},
                                               {Verdict::NoClearDifference, u"no_clear_difference"_s}};
    const QJsonObject &in = c.inputs;
    const auto design = designs.constFind(in[u"design"].toString());
    if (design == designs.constEnd())
        return {};
    Rules rules = rulesForOneToFive();
    rules.smallestDifference = c.params[u"smallest_difference_that_matters"].toDouble(
        rules.smallestDifference);
    const Comparison comparison{in[u"ended"].toBool(),
                                in[u"days_A"].toInt(),
                                in[u"days_B"].toInt(),
                                in[u"weeks_A"].toInt(),
                                in[u"weeks_B"].toInt(),
                                rangeOf(in[u"lo"], in[u"hi"]),
                                rangeOf(in[u"nap_lo"], in[u"nap_hi"]),
                                in[u"trend_flag"].toBool(),
                                *design};
    return {{u"verdict"_s, words[verdictOf(comparison, rules)]}};
}

Computed signFlipFields(const Case &c)
{
    const auto a = numbers(c.inputs[u"A"]);
    const auto b = numbers(c.inputs[u"B"]);
    std::vector<double> differences;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        differences.push_back(b[i] - a[i]);
    const auto test = signFlip(differences, rulesForOneToFive(), Seed);
    if (!test)
        return nothing(c);
    Computed fields{{u"mean_difference"_s, test->meanDifference},
                    {u"min_two_sided_p"_s, test->smallestTwoSided},
                    {u"n_positive"_s, test->positive},
                    {u"n_negative"_s, test->negative},
                    {u"p_sign_test"_s, orNull(test->pSign)},
                    {u"walsh_median"_s, test->walshMedian}};
    if (test->exact) { // drawn patterns only come near an exact p
        fields[u"p_signflip_two_sided"_s] = test->pTwoSided;
        fields[u"p_signflip_one_sided_greater"_s] = test->pGreater;
        fields[u"p_exactRankTests_perm_two_sided"_s] = test->pTwoSided;
    }
    return fields;
}

struct Statistic
{
    Side side = Side::Absolute;
    Averaging averaging = Averaging::Days;
};

std::optional<Statistic> statisticOf(QString word)
{
    const bool phases = word.contains(u'P');
    word.remove(u'P');
    const Averaging averaging = phases ? Averaging::Phases : Averaging::Days;
    if (word == u"B-A"_s)
        return Statistic{Side::BMinusA, averaging};
    if (word == u"A-B"_s)
        return Statistic{Side::AMinusB, averaging};
    if (word == u"|A-B|"_s || word == u"|B-A|"_s)
        return Statistic{Side::Absolute, averaging};
    return std::nullopt;
}

Computed randomisationFields(const Case &c, const std::optional<RandomisationTest> &test)
{
    if (!test)
        return nothing(c);
    const auto &all = test->distribution;
    return {{u"observed"_s, test->observed},
            {u"n_assignments"_s, double(all.size())},
            {u"p"_s, test->p},
            {u"distribution_sorted"_s, column(all, [](double value) { return value; })},
            {u"distribution_min"_s, all.front()},
            {u"distribution_max"_s, all.back()}};
}

Computed startFields(const Case &c)
{
    const auto statistic = statisticOf(c.params[u"statistic"].toString());
    if (!statistic)
        return {};
    auto ratings = optionals(c.inputs[u"A"]);
    const std::size_t start = ratings.size();
    const auto after = optionals(c.inputs[u"B"]);
    ratings.insert(ratings.end(), after.begin(), after.end());
    return randomisationFields(
        c, startPointTest(ratings, start, std::size_t(c.params[u"limit"].toInt()), statistic->side));
}

Computed ababFields(const Case &c)
{
    const auto statistic = statisticOf(c.params[u"statistic"].toString());
    const QJsonArray phases = c.inputs[u"phase"].toArray();
    std::vector<std::size_t> switches;
    for (qsizetype i = 1; i < phases.size(); ++i) {
        if (phases[i] != phases[i - 1])
            switches.push_back(std::size_t(i));
    }
    if (!statistic || switches.size() != 3)
        return {};
    return randomisationFields(c, ababTest(optionals(c.inputs[u"y"]), {switches[0], switches[1], switches[2]},
                                           std::size_t(c.params[u"limit"].toInt()), statistic->side,
                                           statistic->averaging));
}

/// A randomised block of two is a pair, so its test is the sign flip of the pairs' differences.
Computed blockFields(const Case &c)
{
    const auto statistic = statisticOf(c.params[u"statistic"].toString());
    const QJsonArray phases = c.inputs[u"phase"].toArray();
    const auto y = numbers(c.inputs[u"y"]);
    if (!statistic || y.size() != std::size_t(phases.size()) || y.size() % 2 != 0)
        return {};
    std::vector<double> differences;
    for (std::size_t i = 0; i < y.size(); i += 2) {
        const bool firstIsB = phases[qsizetype(i)].toString().startsWith(u'B');
        const double up = firstIsB ? y[i] - y[i + 1] : y[i + 1] - y[i];
        differences.push_back(statistic->side == Side::AMinusB ? -up : up);
    }
    const auto test = signFlip(differences, rulesForOneToFive(), Seed);
    if (!test)
        return nothing(c);
    const bool absolute = statistic->side == Side::Absolute;
    Computed fields{{u"observed"_s, absolute ? std::abs(test->meanDifference) : test->meanDifference},
                    {u"n_assignments"_s, std::ldexp(1.0, test->pairs)}};
    if (test->exact)
        fields[u"p"_s] = absolute ? test->pTwoSided : test->pGreater;
    return fields;
}

Computed theilSenFields(const Case &c)
{
    const auto line = theilSen(numbers(c.inputs[u"x"]), numbers(c.inputs[u"y"]));
    if (!line)
        return {{u"theil_sen_slope"_s, QJsonValue::Null},
                {u"theil_sen_intercept_median_y_minus_bx"_s, QJsonValue::Null}};
    return {{u"theil_sen_slope"_s, line->slope},
            {u"mblm_slope"_s, line->slope},
            {u"theil_sen_intercept_median_y_minus_bx"_s, line->intercept},
            {u"n_slopes"_s, double(line->slopes)}};
}

Computed mannKendallFields(const Case &c)
{
    const auto y = numbers(c.inputs[u"y"]);
    const MannKendall test = mannKendall(y);
    Computed fields{{u"S"_s, test.s},
                    {u"varS"_s, test.variance},
                    {u"z_continuity"_s, orNull(test.z)},
                    {u"p_two_sided_continuity"_s, orNull(test.p)},
                    {u"z_no_continuity"_s, orNull(test.zPlain)},
                    {u"p_no_continuity"_s, orNull(test.pPlain)},
                    {u"tau_b"_s, orNull(test.tauB)}};
    std::vector<double> sorted = y;
    std::sort(sorted.begin(), sorted.end());
    // Without ties the package's p is exact, which ours does not claim to be.
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        fields[u"p_Kendall_package"_s] = orNull(test.p);
    std::vector<double> x(y.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = double(i);
    const auto line = theilSen(x, y);
    fields[u"sens_slope_unit_spacing"_s] = line && test.z ? QJsonValue(line->slope) : QJsonValue::Null;
    putRange(fields, u"sens_CI95_"_s, slopeRange(x, y, TextbookLevel));
    return fields;
}

Computed mannWhitneyFields(const Case &c)
{
    const auto a = numbers(c.inputs[u"A"]);
    const auto b = numbers(c.inputs[u"B"]);
    const auto test = mannWhitney(a, b);
    if (!test)
        return nothing(c);
    Computed fields{{u"W"_s, test->w},
                    {u"NAP_from_W"_s, test->nap},
                    {u"p_normal_continuity"_s, orNull(test->pNormal)},
                    {u"hodges_lehmann_median_of_differences"_s, test->shift},
                    {u"HL_exact"_s, test->shift}};
    if (test->pExact) {
        fields[u"p_exact_conditional"_s] = *test->pExact;
        fields[u"p_exact_no_ties"_s] = *test->pExact;
    }
    if (const auto range = shiftRange(a, b, TextbookLevel))
        putRange(fields, u"HL_CI95_"_s, range);
    return fields;
}

Computed welchFields(const Case &c)
{
    const auto test = welch(numbers(c.inputs[u"A"]), numbers(c.inputs[u"B"]), TextbookLevel);
    if (!test)
        return nothing(c);
    Computed fields{{u"t"_s, test->t},
                    {u"df"_s, test->freedom},
                    {u"p"_s, test->p},
                    {u"mean_difference"_s, test->difference}};
    putRange(fields, u"CI95_"_s, test->range);
    return fields;
}

Computed wilsonFields(const Case &c)
{
    Computed fields;
    putRange(fields, QString(), wilsonRange(c.inputs[u"k"].toInt(), c.inputs[u"n"].toInt(), TextbookLevel));
    return fields;
}

} // namespace

Rules rulesForOneToFive()
{
    Rules rules;
    rules.priorMean = 3;
    rules.priorVariance = 1;
    rules.earlyDayVariance = 0.8;
    rules.dayVarianceFloor = 0.5;
    rules.driftPerDay = 0.004;
    rules.carryOverPrior = 0.3;
    rules.carryOverWeight = 20;
    rules.widestSpokenHalfWidth = 1.0;
    rules.widestVerdictHalfWidth = 1.0;
    rules.tiltLimit = 4;
    return rules;
}

std::optional<Computed> compute(const Case &c)
{
    using Method = Computed (*)(const Case &);
    static const QHash<QString, Method> methods{
        {u"NAP"_s, napFields},
        {u"Effect with effective n and trend check"_s, effectFields},
        {u"Local-level Kalman filter + RTS smoother"_s, levelFields},
        {u"Tilt (people minus technical)"_s, tiltFields},
        {u"Verdict rule"_s, verdictFields},
        {u"Paired sign-flip randomization / signed rank / sign test"_s, signFlipFields},
        {u"Randomization test, AB start-point design"_s, startFields},
        {u"Randomization test, ABAB"_s, ababFields},
        {u"Randomization test, randomized block (pairs)"_s, blockFields},
        {u"Theil-Sen"_s, theilSenFields},
        {u"Mann-Kendall"_s, mannKendallFields},
        {u"Mann-Whitney / Hodges-Lehmann"_s, mannWhitneyFields},
        {u"Welch t"_s, welchFields},
        {u"Wilson interval (adherence)"_s, wilsonFields}};
    const auto method = methods.constFind(c.method);
    return method == methods.constEnd() ? std::nullopt : std::optional((*method)(c));
}

} // namespace tryboth::reference
