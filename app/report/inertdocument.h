// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace tryboth {

/// A text document that opens nothing, whatever its HTML names. Every request is answered here: where
/// loadResource() returns nothing, Qt opens the path by itself.
class InertDocument : public QTextDocument
{
protected:
    /// An empty picture for pictures, an empty text for all else.
    QVariant loadResource(int type, const QUrl &address) override;
};

} // namespace tryboth
