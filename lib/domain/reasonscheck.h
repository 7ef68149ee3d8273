// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tryboth {

/// What one does with a reason.
enum class Disposition { Keep, Test, SetAside };

/// What one said to one item. Every part may be missing: an item can be skipped.
struct ReasonResponse
{
    static constexpr int MinFit = 0, MaxFit = 4;
    static constexpr int MaxWords = 500; ///< code points

    QString item; ///< its id, such as "rsn.drawn.growth"
    QString itemVersion;
    std::optional<int> fit; ///< from not true to very true
    bool unsure = false;    ///< "I cannot tell yet"
    QString words;
    std::optional<Disposition> disposition;
    std::optional<Id> experiment; ///< that tests it

    bool isAnswered() const { return fit || unsure || !words.isEmpty() || disposition; }
    bool operator==(const ReasonResponse &) const = default;
};

/// A dated look at what draws, pulls and worries one. Never added up.
struct ReasonsCheck
{
    static constexpr int MaxClosing = 2'000; ///< code points
    static constexpr int AgainWeeks = 8;     ///< when it is offered again

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    std::optional<Moment> deleted;

    LocalDay on;
    std::optional<LocalDay> finishedOn; ///< nothing while one can go on with it
    QString surprised;                  ///< which of the answers surprised
    QString talk;                       ///< which one to talk through, and with whom
    QList<ReasonResponse> responses;    ///< in the order of their ids

    const ReasonResponse *response(const QString &item) const;
    bool operator==(const ReasonsCheck &) const = default;
};

/// The look whose words count, of `checks` in the order of their days: the last one that is finished, as one
/// that has just begun says little yet. Where none is finished the last one; null where there is none.
const ReasonsCheck *lookThatCounts(const QList<ReasonsCheck> &checks);

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const ReasonsCheck &check);
Result<void> validate(const ReasonResponse &response);

QString toWord(Disposition disposition);
std::optional<Disposition> dispositionFromWord(QStringView word);

} // namespace tryboth
