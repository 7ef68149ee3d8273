// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selectionnumbers.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostlyOne = 0.8; // share of one activity from which a kind of work is mostly that
constexpr qsizetype NamedUntried = 3;
constexpr std::array Compared{Focus::People, Focus::Technical};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyNumbers)
};

QString named(const QString &what, Focus focus)
{
    return what + u'-' + toWord(focus);
}

QList<NamedValue> valuesOf(const Selection &found, const QString &one, const QString &other)
{
    QList<NamedValue> values{{one + u"_ratings"_s, double(found.one.ratings)},
                             {other + u"_ratings"_s, double(found.other.ratings)}};
    if (found.one.mean)
        values << NamedValue{one + u"_mean"_s, *found.one.mean};
    if (found.other.mean)
        values << NamedValue{other + u"_mean"_s, *found.other.mean};
    return values;
}

void addChosen(QList<EnergyNumber> &numbers, const NumberWriter &writer, Focus focus)
{
    const Selection &found = writer.detail().chosen[std::size_t(focus)];
    const int rated = found.one.ratings + found.other.ratings;
    if (rated == 0)
        return;
    //: %1 "people work", %2 and %3 "12 ratings, mean +0.4" or "no ratings"
    QString text = Words::tr("Who chose %1: your own choice %2; asked of you or required %3.")
                       .arg(NumberWriter::work(focus), writer.ratingsWithMean(found.one),
                            writer.ratingsWithMean(found.other));
    if (found.warn)
        text += u' ' + Words::tr("They differ by more than half a point, so part of a comparison may be who "
                                 "chose the work.");
    NumberSource how = writer.source(
        rated, Words::tr("ratings that say who chose: %1").arg(writer.locale().toString(rated)),
        Words::tr("Plain means of the ratings of either kind."), focus);
    how.leftOut +=
        u" · "_s +
        Words::tr("ratings that do not say who chose: %1").arg(writer.report().ratingsOf(focus) - rated);
    how.rows.chosen = {Chosen::Mine, Chosen::Asked, Chosen::Required};
    numbers.append(
        {named(u"chosen"_s, focus), text, found.warn, how, valuesOf(found, u"mine"_s, u"asked"_s)});
}

void addStarted(QList<EnergyNumber> &numbers, const NumberWriter &writer, Focus focus)
{
    const Selection &found = writer.detail().started[std::size_t(focus)];
    const int rated = found.one.ratings + found.other.ratings;
    if (rated == 0)
        return;
    //: %1 "people work", %2 and %3 "12 ratings, mean +0.4" or "no ratings"
    QString text = Words::tr("How %1 came in: entered by yourself %2; asked about by the calendar %3.")
                       .arg(NumberWriter::work(focus), writer.ratingsWithMean(found.one),
                            writer.ratingsWithMean(found.other));
    if (found.warn)
        text += u' ' + Words::tr("They differ by more than half a point: what you choose to enter may not "
                                 "stand for the rest.");
    NumberSource how = writer.source(
        rated, Words::tr("ratings entered or asked about: %1").arg(writer.locale().toString(rated)),
        Words::tr("Plain means by how the entry came in."), focus);
    how.leftOut +=
        u" · "_s +
        Words::tr("ratings imported from other programs: %1").arg(writer.report().ratingsOf(focus) - rated);
    how.rows.origins = {Origin::Typed, Origin::Calendar};
    numbers.append(
        {named(u"started"_s, focus), text, found.warn, how, valuesOf(found, u"typed"_s, u"calendar"_s)});
}

/// Kinds of work of this focus that nobody rated yet. Mentoring and one-to-ones are what the question is
/// about, so they are named first.
QStringList untried(const NumberWriter &writer, Focus focus)
{
    QStringList labels;
    for (const ActivityType &type : writer.catalog().types()) {
        const bool tried = std::ranges::any_of(writer.detail().counts.kinds,
                                               [&](const KindSum &kind) { return kind.activity == type.id; });
        if (type.focusDefault == focus && !type.hidden && !tried)
            labels << type.label;
    }
    std::stable_partition(labels.begin(), labels.end(), [&](const QString &label) {
        return label == writer.catalog().labelOf(u"act.mentoring"_s) ||
               label == writer.catalog().labelOf(u"act.one-to-one"_s);
    });
    return labels;
}

void addCoverage(QList<EnergyNumber> &numbers, const NumberWriter &writer, Focus focus)
{
    int all = 0;
    const KindSum *most = nullptr;
    for (const KindSum &kind : writer.detail().counts.kinds) {
        if (kind.focus != focus)
            continue;
        all += kind.ratings;
        if (!most || kind.ratings > most->ratings)
            most = &kind;
    }
    if (!most)
        return;
    const QString pattern = most->ratings == all ? Words::tr("The only %1 so far is “%2” (%3 of %4).")
                            : most->ratings >= MostlyOne * all
                                ? Words::tr("Most of %1 so far is “%2” (%3 of %4).")
                                : Words::tr("The largest part of %1 so far is “%2” (%3 of %4).");
    QString text = pattern.arg(NumberWriter::work(focus), writer.catalog().labelOf(most->activity),
                               writer.locale().toString(most->ratings), writer.ratings(all));
    const QStringList missing = untried(writer, focus);
    if (!missing.isEmpty()) {
        //: %1 a list of activities such as "Mentoring, Interview"
        text += u' ' + Words::tr("Not tried yet: %1.").arg(missing.mid(0, NamedUntried).join(u", "_s));
    }
    NumberSource how = writer.source(
        all, Words::tr("ratings since the journal began: %1").arg(writer.locale().toString(all)),
        Words::tr("Ratings are counted by activity, whatever the period that is shown."), focus);
    how.period = Words::tr("up to %1").arg(writer.day(writer.report().to));
    how.rows.from.reset();
    numbers.append({named(u"kinds"_s, focus),
                    text,
                    false,
                    how,
                    {{u"largest"_s, double(most->ratings)},
                     {u"ratings"_s, double(all)},
                     {u"not_tried"_s, double(missing.size())}}});
}

} // namespace

QList<EnergyNumber> selectionNumbers(const NumberWriter &writer)
{
    QList<EnergyNumber> numbers;
    for (const Focus focus : Compared) {
        addChosen(numbers, writer, focus);
        addStarted(numbers, writer, focus);
        addCoverage(numbers, writer, focus);
    }
    return numbers;
}

} // namespace tryboth
