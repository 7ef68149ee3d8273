// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/checkinfilter.h"

namespace tryboth::cli {

/// The options that several commands share.
QCommandLineOption fromOption();
QCommandLineOption toOption();
QCommandLineOption focusOption();

/// The value of an option, nothing where it was not given. What cannot be read is wrong usage.
Outcome<std::optional<LocalDay>> dayOf(const Request &request, const QString &option);
Outcome<std::optional<int>> numberOf(const Request &request, const QString &option, int least, int most);
Outcome<std::optional<Focus>> focusOf(const Request &request);
Outcome<std::optional<Chosen>> chosenOf(const Request &request);

/// When `--at` says, in the clock's zone unless it names an offset; now where it was not given.
Outcome<WallTime> momentAsked(const Request &request);

/// The id that was typed as argument number `place`.
Outcome<Id> idOf(const Request &request, qsizetype place);

/// The days that were asked for with `--from` and `--to`.
Outcome<CheckInFilter> daysOf(const Request &request);

/// `filter`, which has its first day, with its last one. Refuses days the wrong way round.
Outcome<CheckInFilter> between(CheckInFilter filter, const std::optional<LocalDay> &last);

/// These days and the focus.
Outcome<CheckInFilter> filterOf(const Request &request);

} // namespace tryboth::cli
