// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/documentexport.h"

namespace tryboth {

/// `document` painted on numbered A4 pages, its charts first. `progress` is told how many chapters are
/// painted and returns false to stop. Needs a QGuiApplication, for the fonts; may run in any thread.
Result<QByteArray> pdfOf(const JournalDocument &document, const ImportProgress &progress = {});

} // namespace tryboth
