// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentexport.h"

#include "exchange/exportwords.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CalendarExport)
};

constexpr int MaxLineBytes = 75;
constexpr qint64 MsPerMinute = 60'000;

QByteArray escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.replace(u'\n', u"\\n"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s).toUtf8();
}

/// One content line, folded after 75 bytes and never inside of a letter.
QByteArray line(const QByteArray &name, const QByteArray &value)
{
    const QByteArray whole = name + ':' + value;
    QByteArray folded;
    int width = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool startsLetter = (static_cast<uchar>(whole.at(i)) & 0xC0) != 0x80;
        if (startsLetter && width >= MaxLineBytes - 4) { // a letter takes at most four bytes
            folded += "\r\n ";
            width = 1;
        }
        folded += whole.at(i);
        ++width;
    }
    return folded + "\r\n";
}

QByteArray stamp(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.utcMs, Qt::UTC)
        .toString(u"yyyyMMdd'T'HHmmss'Z'"_s)
        .toLatin1();
}

QByteArray allDay(LocalDay day)
{
    return line("DTSTART;VALUE=DATE", day.toString(u"yyyyMMdd"_s).toLatin1()) + line("TRANSP", "TRANSPARENT");
}

QByteArray when(const CheckIn &checkIn)
{
    if (!checkIn.when.time) {
        return allDay(checkIn.when.day);
    }
    const Moment start = momentOf(checkIn.when);
    const Moment end{start.utcMs + checkIn.minutes.value_or(0) * MsPerMinute};
    return line("DTSTART", stamp(start)) + (checkIn.minutes ? line("DTEND", stamp(end)) : QByteArray());
}

QByteArray event(const CheckIn &checkIn, const ActivityCatalog &catalog)
{
    const QString title = checkIn.title.isEmpty() ? catalog.labelOf(checkIn.activity) : checkIn.title;
    const QString note = checkIn.note.isEmpty() ? ratingLine(checkIn)
                                                : ratingLine(checkIn) + u'\n' + checkIn.note;
    QByteArrayList tags;
    for (const QString &tag : checkIn.tags) {
        tags.append(escaped(tag));
    }
    return "BEGIN:VEVENT\r\n" + line("UID", checkIn.id.toText().toLatin1() + "@tryboth") +
           line("DTSTAMP", stamp(checkIn.modified)) + when(checkIn) + line("SUMMARY", escaped(title)) +
           line("DESCRIPTION", escaped(note)) +
           (tags.isEmpty() ? QByteArray() : line("CATEGORIES", tags.join(','))) + "END:VEVENT\r\n";
}

QByteArray event(const PlannedSession &session)
{
    constexpr auto AtNine = "PT9H"; // after the day has begun
    const QByteArray title = escaped(session.title);
    return "BEGIN:VEVENT\r\n" + line("UID", session.id.toText().toLatin1() + "@tryboth") +
           line("DTSTAMP", stamp(session.modified)) + allDay(session.day) + line("SUMMARY", title) +
           line("DESCRIPTION", escaped(CalendarText::tr("%Ln minutes", nullptr, session.minutes))) +
           "BEGIN:VALARM\r\n" + line("ACTION", "DISPLAY") + line("TRIGGER", AtNine) +
           line("DESCRIPTION", title) + "END:VALARM\r\nEND:VEVENT\r\n";
}

} // namespace

Result<QByteArray> calendarOf(const QList<CheckIn> &checkIns, const QList<PlannedSession> &planned,
                              const ActivityCatalog &catalog, const ImportProgress &progress)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tryboth//Journal//EN\r\n";
    for (qsizetype i = 0; i < checkIns.size(); ++i) {
        if (!exportGoesOn(progress, i, checkIns.size())) {
            return tl::unexpected(exportStopped());
        }
        calendar += event(checkIns.at(i), catalog);
    }
    for (const PlannedSession &session : planned) {
        calendar += event(session);
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace tryboth
