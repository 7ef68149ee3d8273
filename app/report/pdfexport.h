// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <functional>

namespace tryboth {

/// `html` of htmlOf() painted on A4 pages. Told the page and how many there are, `progress` returns false to
/// stop. Needs a QGuiApplication, for the fonts.
Result<QByteArray> pdfOf(const QByteArray &html,
                         const std::function<bool(int page, int pages)> &progress = {});

} // namespace tryboth
