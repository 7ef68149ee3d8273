// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inputnumbers.h"

#include <numeric>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyNumbers)
};

EnergyNumber counted(const NumberWriter &writer, int all)
{
    const EnergyReport &report = writer.report();
    const int people = report.ratingsOf(Focus::People), technical = report.ratingsOf(Focus::Technical),
              mixed = report.ratingsOf(Focus::Mixed);
    return {
        u"ratings"_s,
        //: %1 "155 ratings", %2 to %4 their numbers by kind
        Words::tr("%1 in this period: %2 of people, %3 of technical, %4 of mixed work. Mixed work is shown "
                  "and takes no part in comparing.")
            .arg(writer.ratings(all))
            .arg(people)
            .arg(technical)
            .arg(mixed),
        false,
        writer.source(all, Words::tr("ratings: %1").arg(all),
                      Words::tr("Every rating of the period counts once. Those of your first week of use "
                                "are hollow marks: they count, but one still gets used to the scale.")),
        {{u"people"_s, double(people)}, {u"technical"_s, double(technical)}, {u"mixed"_s, double(mixed)}}};
}

EnergyNumber late(const NumberWriter &writer, int all)
{
    const int found = writer.detail().counts.late;
    NumberSource how = writer.source(
        all, Words::tr("ratings: %1").arg(all),
        Words::tr("An entry is late when it was written more than 24 hours after "
                  "its day had ended, by the offset from UTC that it was written "
                  "with."));
    if (writer.detail().counts.zoneless > 0) {
        how.counted += u" · "_s + Words::tr("without a time zone, their day taken as written: %1")
                                      .arg(writer.detail().counts.zoneless);
    }
    how.rows.late = true;
    return {u"late"_s,
            (writer.scope().leavesOutLate
                 ? Words::tr("Written more than a day late, and left out: %1.")
                 : Words::tr("Written more than a day late, and counted like the others: %1."))
                .arg(writer.ratings(found)),
            false,
            how,
            {{u"late"_s, double(found)}}};
}

void addWarnings(QList<EnergyNumber> &numbers, const NumberWriter &writer)
{
    const EnergyReport &report = writer.report();
    const EnergyDetails &counts = writer.detail().counts;
    if (report.endsToday && counts.future > 0) {
        NumberSource how = writer.source(counts.future, Words::tr("ratings: %1").arg(counts.future),
                                         Words::tr("Entries count from their own day on. If these are not "
                                                   "meant for later, a clock was wrong when they were "
                                                   "written: set their day right."));
        how.rows.from = report.to.addDays(1);
        how.rows.to.reset();
        how.period = Words::tr("after %1").arg(writer.day(report.to));
        numbers.append({u"future"_s,
                        Words::tr("Dated after today, and not drawn before their day comes: %1.")
                            .arg(writer.ratings(counts.future)),
                        true,
                        how,
                        {{u"ratings"_s, double(counts.future)}}});
    }
    if (counts.early > 0) {
        numbers.append({u"early"_s,
                        Words::tr("Written before their day had begun: %1. They count on the day that they "
                                  "name; a clock may have been wrong.")
                            .arg(writer.ratings(counts.early)),
                        true,
                        writer.source(counts.early, Words::tr("ratings: %1").arg(counts.early),
                                      Words::tr("The moment of writing lies before midnight at the beginning "
                                                "of the entry's own day.")),
                        {{u"ratings"_s, double(counts.early)}}});
    }
    if (report.outOfScale > 0) {
        numbers.append({u"scale"_s,
                        Words::tr("Beyond the scale of −3 to +3, and left out everywhere: %1. The file was "
                                  "changed by something else than Tryboth; “tryboth-cli check” says more.")
                            .arg(writer.ratings(report.outOfScale)),
                        true,
                        writer.source(report.outOfScale,
                                      Words::tr("ratings beyond the scale: %1").arg(report.outOfScale),
                                      Words::tr("A rating below −3 or above +3 is no rating. Searching the "
                                                "journal for energy:>3 or energy:<-3 finds them.")),
                        {{u"ratings"_s, double(report.outOfScale)}}});
    }
}

} // namespace

QList<EnergyNumber> inputNumbers(const NumberWriter &writer)
{
    const auto &ratings = writer.report().ratings;
    const int all = std::accumulate(ratings.begin(), ratings.end(), 0);
    QList<EnergyNumber> numbers;
    if (all > 0)
        numbers = {counted(writer, all), late(writer, all)};
    addWarnings(numbers, writer);
    return numbers;
}

} // namespace tryboth
