// SPDX-License-Identifier: GPL-3.0-or-later
// The chapter of a booklet on experiments.
#include "models/booklet.h"

#include "analysis/rules.h"
#include "models/experimentreport.h"
#include "models/experimentsentence.h"
#include "models/experimentwords.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct BookletText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Booklet)
};

void add(DocumentPart &part, const QString &name, const QString &words)
{
    if (!words.trimmed().isEmpty()) {
        part.texts.append({name, words.trimmed()});
    }
}

bool ranWithin(const Experiment &experiment, LocalDay from, LocalDay to)
{
    const bool isPlanned = experiment.status == ExperimentStatus::Idea || !experiment.hasDates();
    return !experiment.deleted && !isPlanned && experiment.start <= to && experiment.lastDay() >= from;
}

QString forecastText(const ExperimentFacts &facts, const ExperimentReport &report, const QLocale &locale)
{
    if (!facts.forecast) {
        return {};
    }
    return report.forecast ? forecastSentence(*report.forecast, locale)
                           : BookletText::tr("Sealed until the review.", "a forecast");
}

/// The headline, what belongs beside it, and how many ratings it is made from.
QString resultText(const ExperimentReport &report, const QLocale &locale)
{
    const ExperimentSentence sentence = experimentSentence(report, locale);
    //: How a result came about; %1 and %2 are numbers of rated days, %3 a version of rules
    const QString how = BookletText::tr("Rated days: %1 before, %2 during. Rules %3.")
                            .arg(report.before.ratedDays)
                            .arg(report.during.ratedDays)
                            .arg(report.rules);
    return QStringList{sentence.headline, sentence.details.join(u'\n'), how}.join(u'\n');
}

void addReviews(DocumentPart &part, const QList<ExperimentReview> &reviews)
{
    for (const ExperimentReview &review : reviews) {
        if (!review.outcome) {
            continue; // still being written
        }
        add(part, BookletText::tr("Looked back on %1").arg(longDay(review.on)), nameOf(*review.outcome));
        add(part, BookletText::tr("What I think happened"), review.remembered);
        add(part, BookletText::tr("What I learned"), review.learned);
        add(part, BookletText::tr("What surprised me"), review.surprised);
    }
}

DocumentPart partOf(const ExperimentFacts &facts, LocalDay today, const QLocale &locale)
{
    const Experiment &experiment = facts.experiment;
    const ExperimentReport report = experimentReport(facts, today, Rules());
    DocumentPart part{
        experiment.title,
        //: a line on an experiment: what it is about, its first and last day, how often it was kept
        BookletText::tr("%1 · %2 to %3 · %4")
            .arg(nameOf(focusOf(experiment.track)), longDay(experiment.start), longDay(experiment.lastDay()),
                 keptText(report.kept)),
        {}};
    add(part, BookletText::tr("What I wanted to find out"), experiment.intent);
    add(part, BookletText::tr("What I expected"), experiment.hypothesis);
    add(part, BookletText::tr("Forecast"), forecastText(facts, report, locale));
    add(part, BookletText::tr("What would change my mind"), experiment.changeMyMind);
    add(part, BookletText::tr("What I did"),
        (experiment.protocol + QStringList{cadenceText(experiment.cadence)}).join(u'\n'));
    add(part, BookletText::tr("How I would get out"), experiment.exitRule);
    add(part, BookletText::tr("What came"), resultText(report, locale));
    addReviews(part, facts.reviews);
    return part;
}

} // namespace

Result<DocumentChapter> experimentChapter(const Stores &stores, LocalDay from, LocalDay to, LocalDay today,
                                          const QLocale &locale)
{
    DocumentChapter chapter{BookletText::tr("Experiments"), {}};
    return stores.experiments.all().and_then(
        [&](const QList<Experiment> &experiments) -> Result<DocumentChapter> {
            for (const Experiment &experiment : experiments) {
                if (!ranWithin(experiment, from, to)) {
                    continue;
                }
                const auto facts = experimentFacts(stores, experiment);
                if (!facts) {
                    return tl::unexpected(facts.error());
                }
                chapter.parts.append(partOf(*facts, today, locale));
            }
            return chapter;
        });
}

} // namespace tryboth
