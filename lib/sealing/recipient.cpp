// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/recipient.h"

#include "sealing/bech32.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Prefix = "age";

}

SealingResult<Recipient> Recipient::fromText(QByteArrayView text)
{
    Recipient recipient;
    const auto bytes = fromBech32(Prefix, text);
    // Public keys are written in lower case only.
    if (!bytes || bytes->size() != recipient.point.size() || !text.startsWith(Prefix)) {
        return sealingFailure(SealingProblem::NotAKey, u"not an age1 recipient"_s);
    }
    std::ranges::copy(bytes->view(), recipient.point.begin());
    return recipient;
}

QByteArray Recipient::toText() const
{
    return toBech32(Prefix, point).text().toByteArray();
}

} // namespace tryboth
