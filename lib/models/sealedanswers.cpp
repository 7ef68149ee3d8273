// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sealedanswers.h"

#include "models/fiveyearstate.h"

namespace tryboth {

using namespace Qt::StringLiterals;

Result<QSet<Id>> sealedAnswers(const Stores &stores, LocalDay today)
{
    return fiveYearState(stores, today).and_then([&](const FiveYearState &state) -> Result<QSet<Id>> {
        if (!state.sealed) {
            return QSet<Id>();
        }
        return stores.answers.all().and_then([&](const QList<DirectionAnswer> &used) {
            return stores.answers.trash().map([&](const QList<DirectionAnswer> &thrown) {
                QSet<Id> sealed;
                for (const DirectionAnswer &answer : used + thrown) {
                    if (answer.finished) {
                        sealed.insert(answer.id);
                    }
                }
                return sealed;
            });
        });
    });
}

Result<QList<EarlierText>> withoutSealed(const Stores &stores, LocalDay today, QList<EarlierText> texts)
{
    return sealedAnswers(stores, today).map([&](const QSet<Id> &sealed) {
        texts.removeIf([&](const EarlierText &text) {
            const auto id = Id::fromText(text.row);
            return text.entity == "direction_answer"_L1 && id && sealed.contains(*id);
        });
        return texts;
    });
}

Result<QList<EarlierText>> readableConflicts(const Stores &stores, LocalDay today)
{
    return stores.history.conflicts().and_then(
        [&](const QList<EarlierText> &texts) { return withoutSealed(stores, today, texts); });
}

} // namespace tryboth
