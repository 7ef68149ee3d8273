// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace tryboth {

/// Words that wrap and are nothing but letters, in a role of the style sheet.
QLabel *plainLabel(const QString &words, const QString &role = {});

} // namespace tryboth
