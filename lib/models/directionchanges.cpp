// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directionchanges.h"

#include "domain/fiveyeardue.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct DirectionChangesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionChanges)
};

DirectionAnswer dated(DirectionAnswer answer, const Journal &journal)
{
    if (!answer.on.isValid()) {
        answer.on = journal.today();
    }
    answer.flowVersion = journal.content().fiveYearFlow().version;
    return answer;
}

Result<void> putInterval(Stores &stores, int weeks)
{
    return stores.profile.read().and_then([&](Profile profile) -> Result<void> {
        if (profile.fiveYearIntervalWeeks == weeks) {
            return {};
        }
        profile.fiveYearIntervalWeeks = weeks;
        return stores.profile.write(profile);
    });
}

} // namespace

Result<Id> saveAnswer(Journal &journal, DirectionAnswer answer)
{
    answer = dated(std::move(answer), journal);
    return journal.applyForId(DirectionChangesText::tr("Save answer"),
                              [&](Stores &stores) { return stores.answers.put(answer); });
}

Result<Id> finishAnswer(Journal &journal, DirectionAnswer answer, int weeks)
{
    answer = dated(std::move(answer), journal);
    answer.finished = true;
    if (weeks < fiveyear::MinWeeks || weeks > fiveyear::MaxWeeks) {
        return failure(
            DirectionChangesText::tr("The question comes back after %1 to %2 weeks. Choose a number between; "
                                     "nothing was changed.")
                .arg(fiveyear::MinWeeks)
                .arg(fiveyear::MaxWeeks));
    }
    return mayFinish(answer).and_then([&] {
        return journal.applyForId(DirectionChangesText::tr("Finish answer"), [&](Stores &stores) {
            return putInterval(stores, weeks).and_then([&] { return stores.answers.put(answer); });
        });
    });
}

Result<void> deferQuestion(Journal &journal, const std::optional<LocalDay> &until)
{
    const LocalDay today = journal.today();
    if (until && *until <= today) {
        return failure(DirectionChangesText::tr("Choose a day to come. Nothing was changed."));
    }
    return journal.apply(until ? DirectionChangesText::tr("Put the question off")
                               : DirectionChangesText::tr("Skip the question"),
                         [&](Stores &stores) {
                             return stores.answers.defer({{}, {}, today, until}).map([](const Id &) {});
                         });
}

Result<Id> saveReasons(Journal &journal, const ReasonsCheck &check)
{
    return journal.applyForId(DirectionChangesText::tr("Save reasons"),
                              [&](Stores &stores) { return stores.reasons.put(check); });
}

Result<Id> answerReason(Journal &journal, const Id &check, const ReasonResponse &response)
{
    return journal.applyForId(DirectionChangesText::tr("Look at a reason"), [&](Stores &stores) {
        ReasonsCheck begun;
        begun.on = journal.today();
        return (check.isNull() ? stores.reasons.put(begun) : Result<Id>(check)).and_then([&](const Id &id) {
            return stores.reasons.putResponse(id, response).map([&] { return id; });
        });
    });
}

Result<void> finishReasons(Journal &journal, ReasonsCheck check)
{
    check.finishedOn = check.finishedOn.value_or(journal.today());
    return journal.apply(DirectionChangesText::tr("Finish reasons"),
                         [&](Stores &stores) { return stores.reasons.put(check).map([](const Id &) {}); });
}

Result<Id> testReason(Journal &journal, const Id &check, const ReasonResponse &response,
                      const Experiment &experiment)
{
    return journal.applyForId(
        DirectionChangesText::tr("Make an experiment of a reason"), [&](Stores &stores) {
            return stores.experiments.add(experiment).and_then([&](const Id &made) {
                ReasonResponse tested = response;
                tested.experiment = made;
                return stores.reasons.putResponse(check, tested).map([&] { return made; });
            });
        });
}

Result<void> deleteDirection(Journal &journal, DirectionKind kind, const Id &id)
{
    return journal.apply(DirectionChangesText::tr("Move to trash"),
                         [&](Stores &stores) { return stores.direction.moveToTrash(kind, id); });
}

} // namespace tryboth
