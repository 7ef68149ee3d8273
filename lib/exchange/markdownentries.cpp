// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownentries.h"

#include "exchange/csvvalues.h"
#include "exchange/exportwords.h"
#include "exchange/journaljson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::MarkdownImport)
};

constexpr QLatin1StringView Own("tryboth.markdown"), Starred("starred");
const QString Between = u" · "_s;
constexpr int SecondsPerMinute = 60;

/// "UTC+01:00 Europe/Berlin", or without a zone that is not known.
QString clockText(const WallTime &when)
{
    const QString offset = offsetName(when.utcOffsetMinutes);
    return when.zone.isEmpty() ? offset : offset + u' ' + QString::fromLatin1(when.zone);
}

bool readClock(const QString &text, WallTime &when)
{
    const std::optional<int> offset = fixedOffset(text.section(u' ', 0, 0));
    if (offset) {
        when.utcOffsetMinutes = *offset / SecondsPerMinute;
        when.zone = text.section(u' ', 1).toLatin1();
    }
    return offset.has_value();
}

/// "energy +2", "engagement 4" and "45 min" in any language: a rating of energy has a sign or is 0, and only
/// minutes come before their word.
bool readNumber(const QString &text, CheckIn &checkIn)
{
    static const QRegularExpression number(u"^(\\D*?)([+\u2212-]?)(\\d{1,4})(\\D*)$"_s);
    const QRegularExpressionMatch match = number.match(text);
    const int value = match.captured(3).toInt();
    if (!match.hasMatch()) {
        return false;
    }
    if (!match.captured(2).isEmpty() || value == 0) {
        checkIn.energy = match.captured(2) == "+"_L1 ? value : -value;
    } else if (!match.captured(4).isEmpty()) {
        checkIn.minutes = value;
    } else {
        checkIn.engagement = value;
    }
    return true;
}

QStringList flagWords(ContextFlags flags)
{
    QStringList words;
    for (const QJsonValue word : jsonOfContext(flags)) {
        words.append(word.toString());
    }
    return words;
}

bool readWord(const QString &word, FoundEntry &found)
{
    CheckIn &checkIn = found.checkIn;
    if (const auto focus = focusFromWord(word)) {
        found.ownFocus = focus;
    } else if (const auto chosen = chosenFromWord(word)) {
        checkIn.chosen = chosen;
    } else if (const ContextFlags flag = contextOfJson({word}); flag != ContextFlags()) {
        checkIn.context |= flag;
    } else if (word == Starred) {
        checkIn.starred = true;
    } else {
        return readClock(word, checkIn.when) || readNumber(word, checkIn);
    }
    return true;
}

/// What stands between the asterisks.
void readFacts(const QString &line, FoundEntry &found)
{
    const qsizetype tagsAt = line.startsWith(u'#') ? 0 : line.indexOf(Between + u'#');
    const QString facts = tagsAt < 0 ? line : line.left(tagsAt);
    for (const QString &word : facts.split(Between, Qt::SkipEmptyParts)) {
        if (!readWord(word.trimmed(), found)) {
            found.leftOver.append(word.trimmed());
        }
    }
    if (tagsAt >= 0) {
        found.tags = line.mid(line.indexOf(u'#', tagsAt) + 1).split(Between + u'#');
    }
}

/// Where " (label)" begins in `what`; −1 where no label is set apart. Labels and titles may hold parentheses
/// themselves: a label that is known goes first, then one whose parentheses close.
qsizetype labelPlace(const QString &what, const ActivityCatalog &catalog)
{
    const auto labelAt = [&](qsizetype at) { return what.mid(at + 2).chopped(1); };
    if (!what.endsWith(u')')) {
        return -1;
    }
    qsizetype closing = -1;
    for (qsizetype at = what.lastIndexOf(u" ("_s); at >= 0;
         at = at > 0 ? what.lastIndexOf(u" ("_s, at - 1) : -1) {
        const ActivityType *type = catalog.named(labelAt(at));
        if (type && type->label == labelAt(at)) {
            return at;
        }
        const bool closes = labelAt(at).count(u'(') == labelAt(at).count(u')');
        closing = closing < 0 && closes ? at : closing;
    }
    return closing;
}

/// "13:25  Title (Label)", where time and title may be missing.
void readHeading(const QString &heading, const ActivityCatalog &catalog, FoundEntry &found)
{
    static const QRegularExpression timed(u"^(\\d{2}:\\d{2})  "_s);
    const QRegularExpressionMatch match = timed.match(heading);
    if (match.hasMatch()) {
        found.checkIn.when.time = LocalTime::fromString(match.captured(1), u"HH:mm"_s);
    }
    const QString what = u' ' + heading.mid(match.capturedLength()).trimmed();
    const qsizetype at = labelPlace(what, catalog);
    found.checkIn.title = at < 0 ? QString() : what.left(at).trimmed();
    found.activity = at < 0 ? what.trimmed() : what.mid(at + 2).chopped(1);
}

QString unescaped(const QString &text)
{
    static const QRegularExpression mark(u"^([ \\t]*)\\\\(\\\\*(?:#{1,6}\\s|---|===|>))"_s,
                                         QRegularExpression::MultilineOption);
    return QString(text).replace(mark, u"\\1\\2"_s);
}

/// Reads the lines of a text one after the other.
class MarkdownEntries
{
public:
    MarkdownEntries(const FrontMatter &matter, const ActivityCatalog &catalog, ImportCollector &collector)
        : m_catalog(catalog)
        , m_collector(collector)
        , m_lines(matter.body.split(u'\n'))
    {
        const QTimeZone zone(matter.value(u"zone"_s).toLatin1());
        if (zone.isValid()) {
            m_zone.emplace(zone);
        }
        if (m_lines.last().isEmpty()) {
            m_lines.removeLast(); // the end of the last line
        }
    }

    void add()
    {
        int chapters = 0;
        for (m_at = 0; m_at < m_lines.size() && chapters < 2; ++m_at) {
            const QString &line = m_lines.at(m_at);
            if (line.startsWith("# "_L1)) {
                ++chapters;
            } else if (line.startsWith("## "_L1)) {
                m_day = LocalDay::fromString(line.mid(3).section(u' ', 0, 0), Qt::ISODate);
            } else if (line.startsWith("### "_L1)) {
                addEntry(line.mid(4));
            }
        }
        if (chapters > 1) {
            m_collector.problem(0,
                                Words::tr("Reflections and what comes after them were left out: Markdown is "
                                          "for reading them. JSON brings them back."));
        }
    }

private:
    void addEntry(const QString &heading)
    {
        const int number = static_cast<int>(m_at) + 1;
        QStringList block;
        while (m_at + 1 < m_lines.size() && !isHeading(m_lines.at(m_at + 1))) {
            block.append(m_lines.at(++m_at));
        }
        if (!m_day.isValid()) {
            m_collector.problem(number,
                                Words::tr("“%1” stands below no day, so it was left out.").arg(heading));
            return;
        }
        FoundEntry found;
        found.line = number;
        readHeading(heading, m_catalog, found);
        const std::optional<LocalTime> time = found.checkIn.when.time;
        found.checkIn.when = m_zone ? m_zone->wallTime(m_day, time) : m_collector.here(m_day, time);
        found.checkIn.note = unescaped(takeFacts(block, found).join(u'\n'));
        m_collector.add(std::move(found));
    }

    /// The lines of the note, after those of the facts.
    QStringList takeFacts(QStringList block, FoundEntry &found) const
    {
        if (m_at + 1 < m_lines.size() && !block.isEmpty() && block.last().isEmpty()) {
            block.removeLast(); // before the next heading
        }
        const auto first = std::ranges::find_if(block, [](const QString &line) { return !line.isEmpty(); });
        block.erase(block.begin(), first);
        if (!block.isEmpty() && block.first().size() > 1 && block.first().startsWith(u'*') &&
            block.first().endsWith(u'*')) {
            readFacts(block.takeFirst().mid(1).chopped(1), found);
        }
        if (!block.isEmpty() && block.first().isEmpty()) {
            block.removeFirst();
        }
        return block;
    }

    static bool isHeading(const QString &line)
    {
        return line.startsWith("# "_L1) || line.startsWith("## "_L1) || line.startsWith("### "_L1);
    }

    const ActivityCatalog &m_catalog;
    ImportCollector &m_collector;
    QStringList m_lines;
    std::optional<WallOffsets> m_zone;
    qsizetype m_at = 0;
    LocalDay m_day;
};

} // namespace

QString plainInMarkdown(const QString &text)
{
    static const QRegularExpression mark(u"^([ \\t]*)(\\\\*(?:#{1,6}\\s|---|===|>))"_s,
                                         QRegularExpression::MultilineOption);
    return QString(text).replace(mark, u"\\1\\\\2"_s);
}

MarkdownEntryWriter::MarkdownEntryWriter(const QList<CheckIn> &checkIns, const ActivityCatalog &catalog)
    : m_catalog(catalog)
{
    std::map<QByteArray, int> counts;
    for (const CheckIn &checkIn : checkIns) {
        ++counts[checkIn.when.zone];
    }
    counts.erase(QByteArray());
    const auto most = std::ranges::max_element(counts, {}, &std::pair<const QByteArray, int>::second);
    if (most != counts.end() && QTimeZone(most->first).isValid()) {
        m_zone.emplace(QTimeZone(most->first));
    }
}

QString MarkdownEntryWriter::text(const CheckIn &checkIn)
{
    QStringList facts = ratingParts(checkIn) + flagWords(checkIn.context);
    if (checkIn.starred) {
        facts.append(Starred);
    }
    if (!m_zone || m_zone->wallTime(checkIn.when.day, checkIn.when.time) != checkIn.when) {
        facts.append(clockText(checkIn.when));
    }
    facts += tagParts(checkIn);
    const QString text = u"### "_s + heading(checkIn) + u"\n\n*"_s + facts.join(Between) + u"*\n"_s;
    return checkIn.note.isEmpty() ? text : text + u'\n' + plainInMarkdown(checkIn.note) + u'\n';
}

/// A label with parentheses stands in some of its own where there is no title to set it apart from.
QString MarkdownEntryWriter::heading(const CheckIn &checkIn) const
{
    const QString heading = headingOf(checkIn, m_catalog);
    const QString label = m_catalog.labelOf(checkIn.activity);
    const bool alone = checkIn.title.isEmpty() && label.endsWith(u')');
    return alone ? heading.chopped(label.size()) + u'(' + label + u')' : heading;
}

bool isOwnMarkdown(const FrontMatter &matter)
{
    return matter.value(u"format"_s) == Own;
}

void addMarkdownEntries(const FrontMatter &matter, const ActivityCatalog &catalog, ImportCollector &collector)
{
    MarkdownEntries(matter, catalog, collector).add();
}

} // namespace tryboth
