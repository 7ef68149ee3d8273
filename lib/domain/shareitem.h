// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/sharedanswers.h"
#include "domain/sharedcheckin.h"
#include "domain/shareddecision.h"
#include "domain/sharedexperiment.h"

#include <variant>

namespace tryboth {

/// What an item of a share is. In the order of ShareItem::Content.
enum class ShareItemKind { CheckIn, Experiment, Forecast, Review, Reflection, FiveYear, Reason, Decision };

/// One thing in a share. Its id is random and says nothing about the journal; the same thing keeps it in
/// every share for the same coach, so that a newer share can take the place of an older one item by item.
struct ShareItem
{
    using Content = std::variant<SharedCheckIn, SharedExperiment, SharedForecast, SharedReview,
                                 SharedReflection, SharedFiveYearAnswer, SharedReason, SharedDecision>;

    Id id;
    Content content;

    ShareItemKind kind() const { return static_cast<ShareItemKind>(content.index()); }

    bool operator==(const ShareItem &) const = default;
};

/// The day an item belongs to: of a check-in its day, of an experiment its first one. Invalid for an idea
/// without dates.
LocalDay dayOf(const ShareItem &item);

/// Checks every limit; the error is a sentence without a subject ("its rating lies outside −3 to +3.").
Result<void> validate(const ShareItem &item);

QString toWord(ShareItemKind kind);
std::optional<ShareItemKind> shareItemKindFromWord(QStringView word);

} // namespace tryboth
