// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plaintextstyle.h"

#include <QLabel>

namespace tryboth {

PlainTextStyle::PlainTextStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void PlainTextStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Qt's own tooltip is a label, too, and so are the texts of a message box and an input dialog.
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() == Qt::AutoText) {
        label->setTextFormat(Qt::PlainText);
    }
}

} // namespace tryboth
