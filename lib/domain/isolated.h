// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

/// Words that somebody wrote, for a place inside a sentence of ours: where the two may run in different
/// directions they stand between the marks of Unicode that keep each in its own (FSI and PDI). Everywhere
/// else nothing is added.
QString isolated(const QString &words);

} // namespace tryboth
