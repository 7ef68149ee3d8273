// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secondlook.h"

#include "domain/checkin.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct SecondLookText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::SecondLook)
};

} // namespace

Result<void> validate(const SecondLook &look)
{
    if (look.worth < SecondLook::MinWorth || look.worth > SecondLook::MaxWorth) {
        return failure(SecondLookText::tr(
            "How much it was worth lies between −3 and +3. Nothing was changed. Choose one of these."));
    }
    if (codePoints(look.note) > SecondLook::MaxNote) {
        return failure(
            SecondLookText::tr("The note of a second look holds at most %1 characters. Shorten it; "
                               "nothing was changed.")
                .arg(SecondLook::MaxNote));
    }
    if (!look.on.isValid()) {
        return failure(SecondLookText::tr("The second look has no valid date. Nothing was changed."));
    }
    return {};
}

} // namespace tryboth
