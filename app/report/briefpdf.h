// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "models/sessionbrief.h"

#include <QByteArray>

namespace tryboth {

/// A session brief on one or two A4 pages. Needs a QGuiApplication, for the fonts. Every text in it is
/// escaped, and nothing is loaded from anywhere.
Result<QByteArray> pdfOfBrief(const SessionBrief &brief);

/// The same as HTML, the chart being a picture named "brief:energy"; for tests.
QString htmlOfBrief(const SessionBrief &brief);

} // namespace tryboth
