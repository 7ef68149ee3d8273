// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharepagewords.h"

#include <QHash>

namespace tryboth {

using namespace Qt::StringLiterals;

QString ShareWords::energy(int value)
{
    const QString number = value > 0   ? u'+' + QString::number(value)
                           : value < 0 ? u'\u2212' + QString::number(-value)
                                       : u"0"_s;
    return tr("energy %1").arg(number);
}

QString ShareWords::of(Focus focus)
{
    switch (focus) {
    case Focus::People:
        return tr("people work");
    case Focus::Technical:
        return tr("technical work");
    case Focus::Mixed:
        return tr("mixed work");
    }
    return {};
}

QString ShareWords::of(Chosen chosen)
{
    switch (chosen) {
    case Chosen::Mine:
        return tr("I did");
    case Chosen::Asked:
        return tr("I was asked");
    case Chosen::Required:
        return tr("it was required");
    }
    return {};
}

QStringList ShareWords::of(ContextFlags context)
{
    const QList<std::pair<ContextFlag, QString>> words{{ContextFlag::Tired, tr("tired")},
                                                       {ContextFlag::Interrupted, tr("interrupted")},
                                                       {ContextFlag::Unwell, tr("unwell")},
                                                       {ContextFlag::UnusualDay, tr("unusual day")},
                                                       {ContextFlag::FirstTime, tr("first time")}};
    QStringList found;
    for (const auto &[flag, word] : words) {
        if (context.testFlag(flag)) {
            found.append(word);
        }
    }
    return found;
}

QString ShareWords::of(Track track)
{
    switch (track) {
    case Track::People:
        return tr("toward people");
    case Track::Technical:
        return tr("toward technical work");
    case Track::Mixed:
        return tr("mixed");
    }
    return {};
}

QString ShareWords::of(ExperimentStatus status)
{
    switch (status) {
    case ExperimentStatus::Idea:
        return tr("an idea");
    case ExperimentStatus::Planned:
        return tr("planned");
    case ExperimentStatus::Running:
        return tr("running");
    case ExperimentStatus::Paused:
        return tr("resting");
    case ExperimentStatus::Ended:
        return tr("ended");
    case ExperimentStatus::Reviewed:
        return tr("reviewed");
    case ExperimentStatus::StoppedEarly:
        return tr("stopped early");
    }
    return {};
}

QString ShareWords::of(const Cadence &cadence)
{
    switch (cadence.per) {
    case CadencePer::Week:
        return tr("%1 × a week, %2 min").arg(cadence.times).arg(cadence.minutes);
    case CadencePer::Fortnight:
        return tr("%1 × a fortnight, %2 min").arg(cadence.times).arg(cadence.minutes);
    case CadencePer::Month:
        return tr("%1 × a month, %2 min").arg(cadence.times).arg(cadence.minutes);
    }
    return {};
}

QString ShareWords::of(const Reversible &reversible)
{
    const auto level = [&] {
        switch (reversible.level) {
        case ReversibleLevel::Full:
            return tr("fully");
        case ReversibleLevel::WithNotice:
            return tr("with notice");
        case ReversibleLevel::Partly:
            return tr("partly");
        case ReversibleLevel::Unknown:
            return tr("not known");
        }
        return QString();
    };
    QStringList parts{level()};
    if (reversible.noticeDays > 0) {
        parts.append(tr("days of notice: %1").arg(reversible.noticeDays));
    }
    if (!reversible.how.isEmpty()) {
        parts.append(reversible.how);
    }
    return parts.join(u", "_s);
}

QString ShareWords::of(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return tr("planned");
    case SessionState::Kept:
        return tr("kept");
    case SessionState::Moved:
        return tr("moved");
    case SessionState::Skipped:
        return tr("skipped");
    case SessionState::NotPossible:
        return tr("not possible");
    }
    return {};
}

QString ShareWords::of(Occurred occurred)
{
    switch (occurred) {
    case Occurred::Yes:
        return tr("yes");
    case Occurred::No:
        return tr("no");
    case Occurred::CannotTell:
        return tr("cannot tell");
    }
    return {};
}

QString ShareWords::of(ReviewOutcome outcome)
{
    switch (outcome) {
    case ReviewOutcome::Continue:
        return tr("continue");
    case ReviewOutcome::Change:
        return tr("change something");
    case ReviewOutcome::Pause:
        return tr("pause");
    case ReviewOutcome::Stop:
        return tr("stop here");
    }
    return {};
}

QString ShareWords::of(Again again)
{
    switch (again) {
    case Again::Yes:
        return tr("yes");
    case Again::No:
        return tr("no");
    case Again::Unsure:
        return tr("unsure");
    }
    return {};
}

QString ShareWords::of(ShareKind kind, ShareDepth depth)
{
    const auto what = [&] {
        switch (kind) {
        case ShareKind::CheckIns:
            return tr("Check-ins");
        case ShareKind::Titles:
            return tr("Titles of check-ins");
        case ShareKind::Notes:
            return tr("Notes");
        case ShareKind::Weekly:
            return tr("Reflections");
        case ShareKind::Experiments:
            return tr("Experiments");
        case ShareKind::FiveYear:
            return tr("Five-year answers");
        case ShareKind::Reasons:
            return tr("Reasons");
        case ShareKind::Decisions:
            return tr("Decision records");
        }
        return QString();
    };
    switch (depth) {
    case ShareDepth::None:
        return {};
    case ShareDepth::Numbers:
        return tr("%1: numbers only").arg(what());
    case ShareDepth::Full:
        return tr("%1: of this time").arg(what());
    case ShareDepth::Choose:
        return tr("%1: single ones").arg(what());
    }
    return {};
}

QString ShareWords::ofWord(const QString &word)
{
    const QHash<QString, QString> words{{u"technical"_s, tr("technical work")},
                                        {u"people"_s, tr("people work")},
                                        {u"both"_s, tr("both")},
                                        {u"unclear"_s, tr("unclear")},
                                        {u"keep"_s, tr("keep")},
                                        {u"test"_s, tr("test")},
                                        {u"set_aside"_s, tr("set aside")},
                                        {u"fully"_s, tr("fully")},
                                        {u"with_cost"_s, tr("at a cost")},
                                        {u"partly"_s, tr("partly")},
                                        {u"unknown"_s, tr("not known")},
                                        {u"draft"_s, tr("draft")},
                                        {u"recorded"_s, tr("recorded")},
                                        {u"stands"_s, tr("stands")},
                                        {u"adjusted"_s, tr("adjusted")},
                                        {u"reversed"_s, tr("turned back")},
                                        {u"replaced"_s, tr("replaced")},
                                        {u"true"_s, tr("it came true")},
                                        {u"false"_s, tr("it did not")},
                                        {u"cannot_tell"_s, tr("cannot tell")},
                                        {u"yes"_s, tr("yes")},
                                        {u"no"_s, tr("no")},
                                        {u"stand"_s, tr("it stands")},
                                        {u"adjust"_s, tr("adjust")},
                                        {u"reverse"_s, tr("turn back")},
                                        {u"replace"_s, tr("replace")}};
    return words.value(word, word);
}

} // namespace tryboth
