// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inertdocument.h"

#include <QImage>

namespace tryboth {

QVariant InertDocument::loadResource(int type, const QUrl & /*address*/)
{
    if (type != ImageResource) {
        return QString();
    }
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace tryboth
