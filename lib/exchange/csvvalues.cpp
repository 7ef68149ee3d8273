// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsPerMinute = 60, MinutesPerHour = 60;

/// The number written in nothing but ASCII digits, or −1.
int digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return -1;
        }
        value = 10 * value + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : value;
}

} // namespace

QDate isoDate(QStringView text)
{
    const bool shape = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    const int year = shape ? digits(text.first(4)) : -1; // which QDate would take for one before our era
    return year > 0 ? QDate(year, digits(text.sliced(5, 2)), digits(text.sliced(8, 2))) : QDate();
}

QTime clockTime(QStringView text)
{
    const bool shape = text.size() == 5 ||
                       (text.size() == 8 && text[5] == u':' && digits(text.sliced(6)) >= 0 &&
                        digits(text.sliced(6)) < SecondsPerMinute);
    return shape && text[2] == u':' ? QTime(digits(text.first(2)), digits(text.sliced(3, 2))) : QTime();
}

std::optional<int> fixedOffset(QStringView text)
{
    const bool shape = text.size() == 9 && text.startsWith("UTC"_L1) && text[6] == u':' &&
                       (text[3] == u'+' || text[3] == u'-');
    const int hours = shape ? digits(text.sliced(4, 2)) : -1;
    const int minutes = shape ? digits(text.sliced(7, 2)) : -1;
    if (hours < 0 || minutes < 0 || minutes >= SecondsPerMinute) {
        return std::nullopt;
    }
    const int seconds = (hours * SecondsPerMinute + minutes) * SecondsPerMinute;
    return text[3] == u'-' ? -seconds : seconds;
}

QString offsetName(int minutes)
{
    return u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(qAbs(minutes) / MinutesPerHour, 2, 10, QChar(u'0'))
        .arg(qAbs(minutes) % MinutesPerHour, 2, 10, QChar(u'0'));
}

std::optional<int> wholeNumber(QStringView text)
{
    const bool negative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    const bool isSigned = negative || text.startsWith(u'+');
    const QStringView bare = isSigned ? text.sliced(1) : text;
    const int value = bare.size() <= 6 ? digits(bare) : -1;
    return value < 0 ? std::nullopt : std::optional(negative ? -value : value);
}

Result<std::optional<int>> numberWithin(QStringView cell, int least, int most, QString (*sentence)())
{
    const QStringView text = cell.trimmed();
    if (text.isEmpty()) {
        return std::optional<int>();
    }
    const std::optional<int> value = wholeNumber(text);
    if (!value || *value < least || *value > most) {
        return failure(sentence().arg(text, QString::number(least), QString::number(most)));
    }
    return value;
}

} // namespace tryboth
