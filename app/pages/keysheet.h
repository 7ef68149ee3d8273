// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;

namespace tryboth {

/// Draws a public key on one page, to hand over on paper: as letters, as a QR code that a camera reads, and
/// as eight words to compare. Holds no secret.
void printKeySheet(const QString &publicKey, QPagedPaintDevice &device);

} // namespace tryboth
