// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writtenzone.h"

#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int MinutesPerHour = 60, Farthest = 14 * MinutesPerHour;
} // namespace

std::optional<WrittenZone> zoneBehind(const QString &time)
{
    static const QRegularExpression shape(
        u"(?<=\\d)\\s*(?:Z|UTC|GMT|(?:UTC|GMT)?\\s*(?<sign>[+\\-−])(?<h>\\d{1,2})(?::?(?<m>\\d{2}))?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(time);
    const int minutes = match.capturedView(u"h"_s).toInt() * MinutesPerHour +
                        match.capturedView(u"m"_s).toInt();
    if (!match.hasMatch() || minutes > Farthest) {
        return std::nullopt;
    }
    const QString sign = match.captured(u"sign"_s);
    return WrittenZone{match.capturedStart(), sign.isEmpty(),
                       sign.isEmpty() || sign == u"+"_s ? minutes : -minutes};
}

} // namespace tryboth
