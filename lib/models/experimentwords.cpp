// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentwords.h"

#include "domain/dayformats.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentWords)
};

/// Days are kept as 2026-12-13; people read them as 13 December.
QString shownText(const QString &text)
{
    const LocalDay day = LocalDay::fromString(text, Qt::ISODate);
    return day.isValid() ? longDay(day) : text;
}

/// What the box of a design or a decision is called whose code name is `field`.
QString boxName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {u"title"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Title")},
        {u"intent"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "What I want to find out")},
        {u"hypothesis"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "I expect")},
        {u"change_my_mind"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "What would change my mind")},
        {u"why_now"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Why now")},
        {u"protocol"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "What I will do")},
        {u"cadence"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Rhythm")},
        {u"activity_types"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Activities")},
        {u"start"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "First day")},
        {u"end"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Last day")},
        {u"baseline_from"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Time before, first day")},
        {u"baseline_to"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Time before, last day")},
        {u"baseline_rule"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Compared by")},
        {u"smallest_difference"_s,
         QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Smallest difference that matters")},
        {u"exit_rule"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "How I get out")},
        {u"reversible"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "How well it can be undone")},
        {u"who_asked"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Who was asked")},
        {u"stopped_on"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Stopped on")},
        {u"decided_on"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Day of the decision")},
        {u"context"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "What is going on")},
        {u"options"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "What I could do")},
        {u"choice"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "What I choose for now")},
        {u"reasons"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Because")},
        {u"undoable"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Can it be undone")},
        {u"way_back"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "The way back")},
        {u"told"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Who knows")},
        {u"review_on"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Review on")},
        {u"second_review_on"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Second review on")},
        {u"leads"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "Where it leads")},
        {u"changes_role"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "A change of role")},
        {u"conditions"_s, QT_TRANSLATE_NOOP("tryboth::ExperimentWords", "I would turn back if")}};
    return names.contains(field) ? Words::tr(names.value(field)) : field;
}

} // namespace

QString nameOf(ReversibleLevel level)
{
    switch (level) {
    case ReversibleLevel::Full:
        return Words::tr("Fully reversible");
    case ReversibleLevel::WithNotice:
        return Words::tr("Reversible with notice");
    case ReversibleLevel::Partly:
        return Words::tr("Partly reversible");
    case ReversibleLevel::Unknown:
        break;
    }
    return Words::tr("I do not know yet");
}

QString nameOf(BaselineRule rule)
{
    switch (rule) {
    case BaselineRule::SameFocus:
        return Words::tr("work of the same focus");
    case BaselineRule::SameActivityTypes:
        return Words::tr("the same activities");
    case BaselineRule::Everything:
        break;
    }
    //: what the time before is compared by
    return Words::tr("everything I rated");
}

QString nameOf(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::SideBySide:
        return Words::tr("Side by side");
    case Arrangement::AlternatingWeeks:
        return Words::tr("Alternating weeks");
    case Arrangement::OneAfterOther:
        break;
    }
    return Words::tr("One after the other");
}

QString nameOf(ReviewOutcome outcome)
{
    switch (outcome) {
    case ReviewOutcome::Continue:
        return Words::tr("Continue");
    case ReviewOutcome::Change:
        return Words::tr("Change something");
    case ReviewOutcome::Pause:
        return Words::tr("Pause");
    case ReviewOutcome::Stop:
        break;
    }
    return Words::tr("Stop here");
}

QString nameOf(CadencePer per)
{
    switch (per) {
    case CadencePer::Week:
        //: after "times a"
        return Words::tr("week");
    case CadencePer::Fortnight:
        //: after "times a"
        return Words::tr("fortnight");
    case CadencePer::Month:
        break;
    }
    //: after "times a"
    return Words::tr("month");
}

QString shortDay(LocalDay day)
{
    const QLocale locale;
    return locale.toString(day, DayFormat{.shortMonth = true}.in(locale));
}

QString longDay(LocalDay day)
{
    const QLocale locale;
    return locale.toString(day, DayFormat().in(locale));
}

QString cadenceText(const Cadence &cadence)
{
    switch (cadence.per) {
    case CadencePer::Week:
        return Words::tr("%n times a week, %1 minutes each", nullptr, cadence.times).arg(cadence.minutes);
    case CadencePer::Fortnight:
        return Words::tr("%n times a fortnight, %1 minutes each", nullptr, cadence.times)
            .arg(cadence.minutes);
    case CadencePer::Month:
        break;
    }
    return Words::tr("%n times a month, %1 minutes each", nullptr, cadence.times).arg(cadence.minutes);
}

QString weekText(const Experiment &experiment, LocalDay today)
{
    return Words::tr("week %1 of %2").arg(weekNumber(experiment, today)).arg(weekCount(experiment));
}

QString lengthText(const Experiment &experiment)
{
    return Words::tr("%n weeks", "how long an experiment takes", weekCount(experiment));
}

QString keptInLine(const Kept &kept)
{
    return Words::tr("kept %1 of %2").arg(kept.kept).arg(kept.due);
}

QString amendmentText(const Amendment &amendment)
{
    const LocalDay on = amendment.at.inZone(QTimeZone::systemTimeZone()).date();
    const QString before = shownText(amendment.oldText), after = shownText(amendment.newText);
    const QString box = boxName(amendment.field);
    //: an amendment: %1 a day, %2 what was changed, %3 the old words, %4 the new words
    QString line =
        before.isEmpty()
            //: an amendment where nothing stood before: %1 a day, %2 what was changed, %3 the words
            ? Words::tr("%1. %2: “%3”.").arg(longDay(on), box, after)
            : Words::tr("%1. %2: “%3” became “%4”.").arg(longDay(on), box, before, after);
    if (!amendment.reason.isEmpty()) {
        //: why something was changed
        line += u' ' + Words::tr("Because: %1").arg(amendment.reason);
    }
    return line;
}

QString warningText(DesignWarning warning)
{
    switch (warning) {
    case DesignWarning::UnderThreeWeeks:
        return Words::tr(
            "This is shorter than three weeks. The first week of something new is left out of the "
            "comparison, so little would remain.");
    case DesignWarning::FewRatedDays:
        return Words::tr(
            "This rhythm gives fewer than 14 days to rate, so at the end there may be marks but no "
            "comparison. More weeks or more times help.");
    case DesignWarning::NoBaseline:
        break;
    }
    return Words::tr(
        "Nothing was rated in the time before. You can rate for two weeks first, or start without "
        "and have nothing to compare with.");
}

QString notSampledText(Track track)
{
    switch (track) {
    case Track::People:
        return Words::tr(
            "What it does not sample: mentoring is not managing. Pay, hiring, conflict and being "
            "responsible for others' results are not in it.");
    case Track::Technical:
        return Words::tr("What it does not sample: a project is not a role. Years of owning a system, and "
                         "convincing people you have no say over, are not in it.");
    case Track::Mixed:
        break;
    }
    return Words::tr("What it does not sample: a few weeks of a task are not the job that it belongs to.");
}

} // namespace tryboth
