// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

/// The words of a note that may be written in simple HTML: line breaks and list items become lines, other
/// known tags go, entities become letters. A text without such tags stays as it is, "a < b" included.
QString textOfHtml(const QString &note);

} // namespace tryboth
