// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsvalues.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesPerHour = 60, SecondsPerMinute = 60;
constexpr qint64 LongestDuration = 100LL * 366 * IcsDaySeconds; ///< what is longer is a mistake

int twoDigits(const QByteArray &value, qsizetype at)
{
    return value.mid(at, 2).toInt();
}

} // namespace

std::optional<IcsStamp> icsStamp(const QByteArray &value)
{
    const icaltimetype time = icaltime_from_string(value.trimmed().constData());
    const QDate day(time.year, time.month, time.day);
    const bool clock = time.hour >= 0 && time.hour <= 24 && time.minute >= 0 && time.minute < 60 &&
                       time.second >= 0 && time.second <= 60; // 24:00 and a leap second are written, too
    if (icaltime_is_null_time(time) || !day.isValid() || !clock) {
        return {};
    }
    const qint64 seconds = (time.hour * MinutesPerHour + time.minute) * SecondsPerMinute + time.second;
    const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const bool dateOnly = time.is_date != 0;
    return IcsStamp{midnight + (dateOnly ? 0 : seconds), dateOnly, icaltime_is_utc(time) != 0};
}

std::optional<qint64> icsDuration(const QByteArray &value)
{
    // libical refuses "PT1W" and "P1W1D", which Synology and others write
    static const QRegularExpression form(
        uR"(^([+-]?)PT?(?:(\d{1,5})W)?(?:(\d{1,5})D)?T?(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?$)"_s);
    const QString text = QString::fromLatin1(value.trimmed().toUpper());
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || !text.back().isLetter() || !text.contains(QRegularExpression(u"\\d"_s))) {
        return {};
    }
    const auto part = [&](int group) { return match.capturedView(group).toLongLong(); };
    const qint64 days = 7 * part(2) + part(3);
    const qint64 minutes = part(4) * MinutesPerHour + part(5);
    const qint64 seconds = days * IcsDaySeconds + minutes * SecondsPerMinute + part(6);
    if (seconds > LongestDuration) {
        return {};
    }
    return match.capturedView(1) == u"-" ? -seconds : seconds;
}

std::optional<int> icsOffset(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    const QByteArray digits = text.mid(1);
    const bool sign = text.startsWith('+') || text.startsWith('-');
    const bool number = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!sign || !number || (digits.size() != 4 && digits.size() != 6)) {
        return {};
    }
    const int minutes = twoDigits(digits, 0) * MinutesPerHour + twoDigits(digits, 2);
    const int seconds = minutes * SecondsPerMinute + (digits.size() == 6 ? twoDigits(digits, 4) : 0);
    if (seconds > IcsDaySeconds) {
        return {};
    }
    return text.startsWith('-') ? -seconds : seconds;
}

std::optional<QString> icsText(const QByteArray &value)
{
    QByteArray plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = value.at(i) == '\\' && i + 1 < value.size() ? value.at(i + 1) : '\0';
        if (next == 'n' || next == 'N') {
            plain += '\n';
            ++i;
        } else if (next != '\0' && QByteArrayView(",;:\"\\").contains(next)) {
            plain += next;
            ++i;
        } else {
            plain += value.at(i);
        }
    }
    return plain.isValidUtf8() ? std::optional(QString::fromUtf8(plain)) : std::nullopt;
}

QList<QByteArray> icsList(const QByteArray &value)
{
    QList<QByteArray> parts(1);
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == ',') {
            parts.append(QByteArray());
            continue;
        }
        parts.last() += value.at(i);
        if (value.at(i) == '\\' && i + 1 < value.size()) {
            parts.last() += value.at(++i);
        }
    }
    return parts;
}

} // namespace tryboth
