// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayonetxt.h"

#include "exchange/dayonetext.h"
#include "exchange/strptime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DayOneImport)
};

constexpr int MinutesPerHour = 60;

/// Minutes east of UTC of "GMT", "UTC", "GMT+2" and "GMT-3:30"; nothing for the names of zones, which mean
/// different things in different countries.
std::optional<int> offsetOf(QStringView suffix)
{
    static const QRegularExpression shape(u"^(?:GMT|UTC|Z)(?:([+\\-−])(\\d{1,2}):?(\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = shape.match(suffix);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int minutes = match.capturedView(2).toInt() * MinutesPerHour + match.capturedView(3).toInt();
    return match.captured(1).isEmpty() || match.captured(1) == u"+"_s ? minutes : -minutes;
}

std::optional<WallTime> whenOf(const QString &date, ImportCollector &collector)
{
    static const QStringList formats = usualTimeFormats();
    std::optional<WrittenTime> best;
    for (const QString &format : formats) {
        const auto read = readTimeBy(date, format);
        best = read && (!best || read->length > best->length) ? read : best;
    }
    if (!best) {
        return std::nullopt;
    }
    WallTime when = collector.here(best->day, best->time);
    if (const auto offset = offsetOf(QStringView(date).sliced(best->length).trimmed()); offset) {
        when.utcOffsetMinutes = *offset;
        when.zone.clear();
    }
    return when;
}

/// One block: "\tName:\tvalue" lines, a blank one, the text.
void addBlock(const QString &block, int line, ImportCollector &collector)
{
    static const QRegularExpression member(u"^\\t([^:\\t]+):\\t(.*)$"_s);
    FoundEntry found;
    found.line = line;
    QStringList lines = block.split(u'\n');
    while (!lines.isEmpty() && !lines.first().trimmed().isEmpty()) {
        const QRegularExpressionMatch match = member.match(lines.first());
        if (!match.hasMatch()) {
            break;
        }
        if (match.captured(1) == "Date"_L1) {
            const auto when = whenOf(match.captured(2), collector);
            if (!when) {
                collector.problem(line,
                                  Words::tr("“%1” is not a date that can be read, so the entry was left out.")
                                      .arg(match.captured(2).left(60)));
                return;
            }
            found.checkIn.when = *when;
        } else {
            found.leftOver.append(match.captured(1) + u": "_s + match.captured(2));
        }
        lines.removeFirst();
    }
    found.text = withoutDayOneEscapes(lines.join(u'\n').trimmed());
    collector.add(std::move(found));
}

} // namespace

bool isDayOneTxt(const QString &text)
{
    return QStringView(text).left(200).trimmed().startsWith("Date:\t"_L1);
}

void readDayOneTxt(const QString &text, ImportCollector &collector)
{
    static const QRegularExpression opening(u"^\\tDate:\\t"_s, QRegularExpression::MultilineOption);
    qsizetype from = text.indexOf(opening);
    int line = 1 + static_cast<int>(QStringView(text).left(qMax<qsizetype>(from, 0)).count(u'\n'));
    while (from >= 0) {
        const qsizetype next = text.indexOf(opening, from + 1);
        const QString block = text.mid(from, next < 0 ? -1 : next - from);
        addBlock(block, line, collector);
        line += static_cast<int>(block.count(u'\n'));
        from = next;
    }
}

} // namespace tryboth
