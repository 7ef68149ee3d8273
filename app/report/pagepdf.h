// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QImage>

namespace tryboth {

/// One HTML page, such as a session brief, painted on as many A4 pages as it takes. `pictures` are those of
/// ours that the HTML names; nothing else is ever shown. Needs a QGuiApplication, for the fonts.
QByteArray pdfOfPage(const QByteArray &html, const QHash<QString, QImage> &pictures = {});

} // namespace tryboth
