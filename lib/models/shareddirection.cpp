// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharekind.h"

#include "models/fiveyearstate.h"

namespace tryboth {

namespace {

ShareCandidate candidateOf(const DirectionAnswer &a)
{
    const SharedFiveYearAnswer shared{a.on,      a.text,     a.sort ? toWord(*a.sort) : QString(),
                                      a.clarity, a.givesWay, a.askedToday,
                                      a.changed, a.nextOn};
    return {a.id, a.rev, ShareKind::FiveYear, a.on, a.on, a.text.simplified(), {}, {}, shared};
}

ShareCandidate candidateOf(const ReasonsCheck &check, const ReasonResponse &response, const Content &content)
{
    const QString statement = content.reasonItems().item(response.item).text;
    const SharedReason shared{check.on,
                              statement,
                              response.fit,
                              response.words,
                              response.disposition ? toWord(*response.disposition) : QString(),
                              response.experiment};
    return {idOfReason(check, response),
            check.rev,
            ShareKind::Reasons,
            check.on,
            check.on,
            statement,
            {},
            {},
            shared};
}

} // namespace

Id idOfReason(const ReasonsCheck &check, const ReasonResponse &response)
{
    const QUuid made = QUuid::createUuidV5(QUuid::fromString(check.id.toText()), response.item);
    return Id::fromText(made.toString(QUuid::WithoutBraces)).value_or(Id());
}

Result<QList<ShareCandidate>> shareableAnswers(const ShareSource &source)
{
    return fiveYearState(source.stores, source.today).map([](const FiveYearState &state) {
        QList<ShareCandidate> candidates;
        for (const DirectionAnswer &answer : state.answers) {
            candidates.append(candidateOf(answer));
        }
        return candidates;
    });
}

Result<QList<ShareCandidate>> shareableReasons(const ShareSource &source)
{
    return source.stores.reasons.all().map([&](const QList<ReasonsCheck> &checks) {
        QList<ShareCandidate> candidates;
        for (const ReasonsCheck &check : checks) {
            for (const ReasonResponse &response : check.responses) {
                if (response.isAnswered()) {
                    candidates.append(candidateOf(check, response, source.content));
                }
            }
        }
        return candidates;
    });
}

} // namespace tryboth
