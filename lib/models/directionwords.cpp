// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directionwords.h"

#include "domain/dayformats.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DirectionWords
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionWords)
};

} // namespace

QString nameOf(DecisionState state)
{
    switch (state) {
    case DecisionState::Draft:
        return DirectionWords::tr("draft", "where a decision stands");
    case DecisionState::Recorded:
        return DirectionWords::tr("recorded", "where a decision stands");
    case DecisionState::Stands:
        return DirectionWords::tr("stands", "where a decision stands");
    case DecisionState::Adjusted:
        return DirectionWords::tr("adjusted", "where a decision stands");
    case DecisionState::Reversed:
        return DirectionWords::tr("turned back", "where a decision stands");
    case DecisionState::Replaced:
        return DirectionWords::tr("replaced", "where a decision stands");
    }
    return {};
}

QString nameOf(CameTrue outcome)
{
    switch (outcome) {
    case CameTrue::Yes:
        return DirectionWords::tr("Came true");
    case CameTrue::No:
        return DirectionWords::tr("Did not");
    case CameTrue::CannotTell:
        return DirectionWords::tr("Cannot tell");
    }
    return {};
}

QString leadsText(const std::optional<Track> &leads)
{
    if (!leads) {
        return DirectionWords::tr("Nowhere in particular");
    }
    switch (*leads) {
    case Track::People:
        return DirectionWords::tr("Toward people work");
    case Track::Technical:
        return DirectionWords::tr("Toward technical work");
    case Track::Mixed:
        return DirectionWords::tr("Toward both");
    }
    return {};
}

QString fullDay(LocalDay day)
{
    return QLocale().toString(day, DayFormat{.year = true}.in(QLocale()));
}

QString decisionLine(const DecisionRecord &decision, const QTimeZone &zone)
{
    QStringList parts{fullDay(decision.decidedOn), nameOf(decision.state)};
    if (isAfterTheFact(decision, zone)) {
        //: %1 is a day
        parts << DirectionWords::tr("written down on %1")
                     .arg(fullDay(decision.recordedAt->inZone(zone).date()));
    }
    if (const auto review = nextReview(decision)) {
        //: %1 is a day
        parts << DirectionWords::tr("review on %1").arg(fullDay(*review));
    }
    return parts.join(u" · "_s);
}

} // namespace tryboth
