// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/joplinitem.h"

#include <QRegularExpression>
#include <QStringList>

namespace tryboth {

using namespace Qt::StringLiterals;

std::optional<JoplinItem> joplinItem(const QString &text)
{
    static const QRegularExpression property(u"^([a-z_]+):(?: (.*))?$"_s);
    QStringList lines = text.trimmed().split(u'\n');
    JoplinItem item;
    while (!lines.isEmpty()) {
        const QRegularExpressionMatch match = property.match(lines.last());
        if (!match.hasMatch()) {
            break;
        }
        item.properties.insert(match.captured(1), match.captured(2).trimmed());
        lines.removeLast();
    }
    if (item.type() == 0 || item.id().isEmpty()) {
        return std::nullopt;
    }
    if (!lines.isEmpty() && item.type() != JoplinItem::NoteTag) {
        item.title = lines.takeFirst().trimmed();
    }
    item.body = lines.join(u'\n').trimmed();
    return item;
}

} // namespace tryboth
