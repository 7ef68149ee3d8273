// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/booklet.h"

namespace tryboth {

/// `booklet` on paper: a cover, a list of contents with page numbers, the charts, the chapters, each from a
/// new page on. Always dark on white. `progress` is told how many chapters are painted and returns false to
/// stop. Needs a QGuiApplication, for the fonts; may run in any thread.
Result<QByteArray> pdfOf(const Booklet &booklet, BookletChoice::Paper paper,
                         const ImportProgress &progress = {});

} // namespace tryboth
