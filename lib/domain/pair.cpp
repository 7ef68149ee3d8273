// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pair.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct PairText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Pair)
};

constexpr EnumWords<Arrangement, 3> ArrangementWords{{{Arrangement::SideBySide, "side_by_side"_L1},
                                                      {Arrangement::AlternatingWeeks, "alternating_weeks"_L1},
                                                      {Arrangement::OneAfterOther, "one_after_other"_L1}}};

} // namespace

Result<void> validate(const Pair &pair)
{
    if (codePoints(pair.question) > Pair::MaxQuestion) {
        return failure(
            PairText::tr("The question of a pair holds at most %1 characters. Shorten it; nothing was "
                         "changed.")
                .arg(Pair::MaxQuestion));
    }
    if (pair.peopleExperiment.isNull() || pair.technicalExperiment.isNull() ||
        pair.peopleExperiment == pair.technicalExperiment) {
        return failure(PairText::tr("A pair needs two different experiments. Nothing was changed."));
    }
    return {};
}

QString toWord(Arrangement arrangement)
{
    return wordOf(ArrangementWords, arrangement);
}

std::optional<Arrangement> arrangementFromWord(QStringView word)
{
    return valueOf(ArrangementWords, word);
}

} // namespace tryboth
