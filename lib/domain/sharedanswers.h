// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace tryboth {

/// A question and what somebody wrote below it.
struct SharedAnswer
{
    QString question;
    QString text;

    bool operator==(const SharedAnswer &) const = default;
};

/// A reflection as it leaves the journal.
struct SharedReflection
{
    QString kind = QStringLiteral("weekly"); ///< weekly, prompt or free
    LocalDay on;                             ///< the day it was written
    std::optional<LocalDay> week;            ///< the first day of the week it is about
    QList<SharedAnswer> answers;
    std::optional<int> recalledPeople;    ///< from memory, −3…+3
    std::optional<int> recalledTechnical; ///< from memory, −3…+3
    bool recalledBeforeSeeing = false;    ///< answered before the log was shown
    QList<Id> checkIns;                   ///< those it marks, as far as the same share has them

    bool operator==(const SharedReflection &) const = default;
};

/// An answer to the five-year question.
struct SharedFiveYearAnswer
{
    LocalDay on;
    QString text;
    QString sort;               ///< technical, people, both or unclear: the person's own sorting
    std::optional<int> clarity; ///< 1…5
    QString givesWay;
    QString askedToday;
    QString changed;
    std::optional<LocalDay> nextOn;

    bool operator==(const SharedFiveYearAnswer &) const = default;
};

/// One reason and what the person made of it. No conclusion is drawn from it.
struct SharedReason
{
    LocalDay on;
    QString statement;
    std::optional<int> fit; ///< 0 (not true) … 4 (very true); nothing: cannot tell yet, or not answered
    QString words;
    QString disposition;          ///< keep, test, set_aside or empty
    std::optional<Id> experiment; ///< the test, where the same share has it

    bool operator==(const SharedReason &) const = default;
};

} // namespace tryboth
