// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strptime.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int HalfDay = 12;

/// The months by their folded names in English and the reader's language. Kept, because a journal asks for
/// them at every line; by each thread, because importing has one of its own.
const QHash<QString, int> &monthNames()
{
    static thread_local QLocale reader = QLocale::c();
    static thread_local QHash<QString, int> names;
    if (names.isEmpty() || reader != QLocale()) {
        reader = QLocale();
        names.clear();
        for (const QLocale &locale : {reader, QLocale(QLocale::English)}) { // English wins
            for (int month = 1; month <= 12; ++month) {
                for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    names.insert(locale.monthName(month, form).remove(u'.').toCaseFolded(), month);
                }
            }
        }
    }
    return names;
}

/// Walks through a text and a format side by side.
class TimeReader
{
public:
    TimeReader(QStringView text, QStringView format)
        : m_text(text)
        , m_format(format)
    {
    }

    std::optional<WrittenTime> read()
    {
        for (qsizetype i = 0; i < m_format.size(); ++i) {
            const QChar c = m_format[i];
            const bool code = c == u'%' && i + 1 < m_format.size();
            if (code ? !field(m_format[++i]) : !literal(c)) {
                return std::nullopt;
            }
        }
        return result();
    }

private:
    bool literal(QChar c)
    {
        if (c.isSpace()) {
            while (m_at < m_text.size() && m_text[m_at].isSpace() && m_text[m_at] != u'\n') {
                ++m_at;
            }
            return true;
        }
        return m_at < m_text.size() && m_text[m_at++] == c;
    }

    bool field(QChar code)
    {
        switch (code.unicode()) {
        case u'Y':
            return number(m_year, 4, 4);
        case u'y':
            return number(m_year, 2, 2) && (m_year += m_year < 69 ? 2000 : 1900, true);
        case u'm':
            return number(m_month, 1, 2);
        case u'd':
        case u'e':
            return number(m_day, 1, 2);
        case u'H':
            return number(m_hour, 1, 2);
        case u'I':
            return number(m_hour, 1, 2) && (m_twelve = true);
        case u'M':
            return number(m_minute, 2, 2);
        case u'S':
            return number(m_second, 2, 2);
        case u'p':
            return half();
        case u'A':
        case u'a':
            return !word().isEmpty();
        case u'B':
        case u'b':
            return month();
        default:
            return code == u'%' && literal(u'%');
        }
    }

    bool number(int &value, int least, int most)
    {
        int digits = 0;
        value = 0;
        while (digits < most && m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9') {
            value = 10 * value + (m_text[m_at++].unicode() - u'0');
            ++digits;
        }
        return digits >= least;
    }

    QStringView word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter()) {
            ++m_at;
        }
        return m_text.sliced(from, m_at - from);
    }

    bool month()
    {
        const QString name = word().toString();
        if (m_at < m_text.size() && m_text[m_at] == u'.') {
            ++m_at; // "Jan."
        }
        m_month = name.size() >= 3 ? monthNames().value(name.toCaseFolded()) : 0;
        return m_month > 0;
    }

    bool half()
    {
        const QString name = word().toString().toLower();
        m_pm = name == "pm"_L1;
        m_half = m_pm || name == "am"_L1;
        return m_half;
    }

    std::optional<WrittenTime> result() const
    {
        WrittenTime written{QDate(m_year, m_month, m_day), {}, m_at};
        if (m_hour >= 0) {
            int hour = m_hour;
            if (m_half && hour <= HalfDay && hour > 0) {
                hour = hour % HalfDay + (m_pm ? HalfDay : 0);
            }
            const bool valid = (!m_twelve || m_hour <= HalfDay) && m_second < 61 &&
                               QTime::isValid(hour, m_minute, 0);
            if (!valid) {
                return std::nullopt;
            }
            written.time = QTime(hour, m_minute);
        }
        return written.day.isValid() ? std::optional(written) : std::nullopt;
    }

    QStringView m_text;
    QStringView m_format;
    qsizetype m_at = 0;
    int m_year = 0, m_month = 0, m_day = 0, m_hour = -1, m_minute = 0, m_second = 0;
    bool m_twelve = false, m_half = false, m_pm = false;
};

} // namespace

std::optional<WrittenTime> readTimeBy(QStringView text, QStringView format)
{
    return TimeReader(text, format).read();
}

QStringList usualTimeFormats(std::optional<DateOrder> order)
{
    static const QStringList days{u"%Y-%m-%d"_s,      u"%d.%m.%Y"_s,    u"%Y/%m/%d"_s,     u"%A, %d %b %Y,"_s,
                                  u"%A, %d %b %Y"_s,  u"%A %d %b %Y"_s, u"%d %b %Y"_s,     u"%d %b %Y at"_s,
                                  u"%A, %b %d, %Y"_s, u"%b %d, %Y"_s,   u"%b %d, %Y at"_s, u"%d. %b %Y"_s,
                                  u"%Y.%m.%d"_s,      u"%Y-%m-%dT"_s};
    static const QStringList times{u" %I:%M:%S %p"_s, u" %I:%M %p"_s, u" %H:%M:%S %p"_s, u" %H:%M:%S"_s,
                                   u" %H:%M"_s,       u" %I %p"_s,    QString()};
    const QString ordered = order == DateOrder::DayFirst ? u"%d/%m/%Y"_s : u"%m/%d/%Y"_s;
    QStringList formats;
    for (const QString &day : order ? days + QStringList{ordered} : days) {
        for (const QString &time : times) {
            formats.append(day + time);
        }
    }
    return formats;
}

std::optional<WrittenTime> readWholeTime(QStringView text, const QStringList &formats)
{
    const QStringView whole = text.trimmed();
    for (const QString &format : formats) {
        const auto written = readTimeBy(whole, format);
        if (written && written->length == whole.size()) {
            return written;
        }
    }
    return std::nullopt;
}

QTime spokenTime(QStringView text)
{
    static const QRegularExpression shape(
        u"^(?<before>\\D*)(?<h>\\d{1,2})\\s?[:.h]\\s?(?<m>\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?(?<after>\\D*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression evening(u"^(?:p\\.?\\s?m\\.?|오후|下午|午後|μ\\.?\\s?μ\\.?|晚上)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression morning(u"^(?:a\\.?\\s?m\\.?|오전|上午|午前|π\\.?\\s?μ\\.?|早上)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression clock(u"^(?:uhr|h|kl\\.?|klo)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression direction(u"\\p{Cf}"_s); // marks that phones put around it
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    const QString words = match.captured(u"before"_s) + match.captured(u"after"_s);
    const QString half = QString(words).remove(direction).simplified();
    const bool pm = evening.match(half).hasMatch();
    const bool am = morning.match(half).hasMatch();
    if (!am && !pm && !clock.match(half).hasMatch()) {
        return {}; // another language's evening, or a zone: not what it seems to say
    }
    const int hour = match.capturedView(u"h"_s).toInt();
    const int minute = match.capturedView(u"m"_s).toInt();
    if ((am || pm) && (hour > HalfDay || hour == 0)) {
        return hour > HalfDay && pm ? QTime(hour, minute)
                                    : (hour == 0 ? QTime(pm ? HalfDay : 0, minute) : QTime());
    }
    return am || pm ? QTime(hour % HalfDay + (pm ? HalfDay : 0), minute) : QTime(hour, minute);
}

} // namespace tryboth
