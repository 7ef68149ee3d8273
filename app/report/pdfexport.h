// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QImage>

#include <functional>

namespace tryboth {

/// `html` of htmlOf() painted on A4 pages. Told the page and how many there are, `progress` returns false to
/// stop. `pictures` are those of ours that the HTML names; nothing else is ever shown. Needs a
/// QGuiApplication, for the fonts.
Result<QByteArray> pdfOf(const QByteArray &html,
                         const std::function<bool(int page, int pages)> &progress = {},
                         const QHash<QString, QImage> &pictures = {});

} // namespace tryboth
