// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reasonscheck.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReasonsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReasonsCheck)
};

constexpr EnumWords<Disposition, 3> DispositionWords{{{Disposition::Keep, "keep"_L1},
                                                      {Disposition::Test, "test"_L1},
                                                      {Disposition::SetAside, "set_aside"_L1}}};

tl::unexpected<Error> tooLong(int limit)
{
    return failure(ReasonsText::tr("An answer holds at most %1 characters. Shorten it; nothing was changed.")
                       .arg(limit));
}

} // namespace

const ReasonResponse *ReasonsCheck::response(const QString &item) const
{
    const auto found = std::ranges::find(responses, item, &ReasonResponse::item);
    return found == responses.end() ? nullptr : &*found;
}

const ReasonsCheck *lookThatCounts(const QList<ReasonsCheck> &checks)
{
    const auto finished = std::find_if(checks.rbegin(), checks.rend(), [](const ReasonsCheck &check) {
        return check.finishedOn.has_value();
    });
    return checks.isEmpty() ? nullptr : finished == checks.rend() ? &checks.last() : &*finished;
}

Result<void> validate(const ReasonResponse &response)
{
    if (codePoints(response.words) > ReasonResponse::MaxWords) {
        return tooLong(ReasonResponse::MaxWords);
    }
    const bool inRange = !response.fit ||
                         (*response.fit >= ReasonResponse::MinFit && *response.fit <= ReasonResponse::MaxFit);
    if (!inRange || (response.fit && response.unsure) || response.item.isEmpty()) {
        return failure(ReasonsText::tr(
            "A reason is rated with one of five words, or not at all. Choose one; nothing was changed."));
    }
    return {};
}

Result<void> validate(const ReasonsCheck &check)
{
    if (codePoints(check.surprised) > ReasonsCheck::MaxClosing ||
        codePoints(check.talk) > ReasonsCheck::MaxClosing) {
        return tooLong(ReasonsCheck::MaxClosing);
    }
    if (!check.on.isValid()) {
        return failure(ReasonsText::tr("This look at your reasons has no valid date. Nothing was changed."));
    }
    for (const ReasonResponse &response : check.responses) {
        if (const auto valid = validate(response); !valid) {
            return valid;
        }
    }
    return {};
}

QString toWord(Disposition disposition)
{
    return wordOf(DispositionWords, disposition);
}

std::optional<Disposition> dispositionFromWord(QStringView word)
{
    return valueOf(DispositionWords, word);
}

} // namespace tryboth
