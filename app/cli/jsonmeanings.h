// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth::cli {

/// What `--json` of a command gives, member by member, for the manual page; empty where nobody wrote it down.
QString jsonMeaning(const QString &command);

} // namespace tryboth::cli
