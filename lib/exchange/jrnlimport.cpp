// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jrnlimport.h"

#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/jrnlentries.h"
#include "exchange/jrnltext.h"
#include "exchange/jsonsource.h"
#include "exchange/tablerows.h"
#include "exchange/textdecoding.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JrnlImport)
};

/// The day that the place of a file in a folder journal says.
LocalDay dayOfPath(const QString &path)
{
    static const QRegularExpression shape(u"(?:^|/)(\\d{4})/(\\d{1,2})/(\\d{1,2})\\.txt$"_s);
    const QRegularExpressionMatch match = shape.match(path);
    return match.hasMatch()
               ? LocalDay(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : LocalDay();
}

bool isEncrypted(const QByteArray &bytes)
{
    static const QRegularExpression blob(u"^gAAAA[A-Za-z0-9_\\-=\\s]+$"_s);
    const QByteArray text = bytes.trimmed();
    return text.startsWith("gAAAA") && text.size() > 90 && blob.match(QString::fromLatin1(text)).hasMatch();
}

tl::unexpected<Error> encrypted()
{
    return failure(
        Words::tr("This is an encrypted journal of jrnl. Nothing was imported. Decrypt a copy with “jrnl "
                  "--decrypt” first, import that, and delete the copy."),
        u"jrnl encrypted"_s);
}

/// Whether `head` begins a text of jrnl. Lines like its headers stand in Markdown and in the cells of tables,
/// too, so what comes before the first one must be none of them.
bool isJrnlText(const QString &head)
{
    const QList<JrnlEntry> entries = JrnlText({}).entries(head, 1);
    if (entries.size() < 2 || head.startsWith("---\n"_L1)) {
        return false;
    }
    const QString &leading = entries.first().text;
    const bool bracketed = QStringView(head).sliced(leading.size()).startsWith(u'[');
    const bool withinCell = !bracketed || leading.count(u'"') % 2 != 0;
    return leading.trimmed().isEmpty() || tableHeader(leading).names.size() < 2 || !withinCell;
}

/// Reads the texts of one journal.
class JrnlImport
{
public:
    JrnlImport(const ImportOptions &options, const ActivityCatalog &catalog)
        : m_options(options)
        , m_text(options)
        , m_collector(JrnlSource, options, catalog)
    {
    }

    Result<void> readText(const SourceFile &file, LocalDay day)
    {
        const Result<QString> text = decodeText(file.bytes);
        if (!text) {
            return file.path.isEmpty() && !looksReadable(file.bytes) ? encrypted()
                                                                     : tl::unexpected(text.error());
        }
        const int most = m_options.limits.entries;
        constexpr qint64 HeaderLetters =
            40; // all else is text of entries: no need to cut it to know its size
        if (text->size() > m_options.limits.text + HeaderLetters * most) {
            return tl::unexpected(tooMuchText(m_options.limits));
        }
        const QList<JrnlEntry> entries = m_text.entries(plainLines(*text), most);
        if (entries.size() > most + 1) {
            return tl::unexpected(tooManyEntries(most));
        }
        if (entries.size() == 1 && !day.isValid()) {
            return failure(
                Words::tr("No entry of jrnl begins in this file: there is no line such as “[2026-11-23 "
                          "14:30] A title”. Nothing was imported. If the dates are written in another "
                          "way, name the time format of your jrnl settings and try again."),
                u"no jrnl header"_s);
        }
        addLeading(entries.first(), entries, day);
        for (const JrnlEntry &entry : entries.mid(1)) {
            add(entry, day);
        }
        for (const JrnlEntry &entry : entries) {
            tellDoubtful(entry);
        }
        return {};
    }

    ImportCollector &collector() { return m_collector; }

private:
    static bool looksReadable(const QByteArray &bytes) { return bytes.contains('\n') && bytes.contains('['); }

    void addLeading(const JrnlEntry &leading, const QList<JrnlEntry> &entries, LocalDay day)
    {
        if (leading.text.trimmed().isEmpty()) {
            return;
        }
        const LocalDay meant = day.isValid() ? day : entries.at(1).when->day;
        FoundEntry found;
        found.checkIn.when = m_collector.here(meant);
        found.text = leading.text;
        found.tags = jrnlTags(leading.text, m_options.tagSymbols);
        m_collector.add(std::move(found));
        if (!day.isValid()) {
            m_collector.problem(
                1, Words::tr("The text before the first entry has no date. It was kept as an entry of "
                             "%1, the day of the first one.")
                       .arg(meant.toString(Qt::ISODate)));
        }
    }

    void add(const JrnlEntry &entry, LocalDay day)
    {
        FoundEntry found = jrnlEntry(entry.text, m_options.tagSymbols);
        const LocalDay meant = day.isValid() ? day : entry.when->day;
        found.checkIn.when = entry.zone ? m_collector.at(meant, *entry.when->time, *entry.zone)
                                        : m_collector.here(meant, entry.when->time);
        found.line = entry.line;
        m_collector.add(std::move(found));
    }

    void tellDoubtful(const JrnlEntry &entry)
    {
        constexpr qsizetype Shown = 60;
        for (const auto &[line, brackets] : entry.doubtful) {
            m_collector.problem(
                line,
                Words::tr("“%1” looks like the beginning of an entry, but its date cannot be read, so it "
                          "stays in the text above it. If it begins one, name the time format of your "
                          "jrnl settings and import the file again.")
                    .arg(brackets.left(Shown)));
        }
    }

    const ImportOptions &m_options;
    JrnlText m_text;
    ImportCollector m_collector;
};

} // namespace

bool looksLikeJrnl(const ImportFiles &files)
{
    if (!files.isSingle()) {
        return std::ranges::any_of(files.files,
                                   [](const SourceFile &f) { return dayOfPath(f.path).isValid(); });
    }
    const QByteArray &bytes = files.files.first().bytes;
    const QByteArray head = files.files.first().head();
    if (isEncrypted(bytes)) {
        return true;
    }
    if (const auto json = jsonIn(files)) {
        return isJrnlJson(*json);
    }
    // The beginning is enough, and all of a large table would take long: each line may be a date in any of
    // many spellings.
    return !head.startsWith('{') && !head.startsWith('<') && isJrnlText(plainLines(QString::fromUtf8(head)));
}

Result<ImportPreview> readJrnl(const ImportFiles &files, const ImportOptions &options,
                               const ActivityCatalog &catalog, const ImportProgress &progress)
{
    if (const auto json = jsonIn(files)) {
        return readJrnlJson(*json, options, catalog);
    }
    JrnlImport import(options, catalog);
    int others = 0;
    qsizetype done = 0;
    for (const SourceFile &file : files.files) {
        const LocalDay day = dayOfPath(file.path);
        if (!files.isSingle() && !day.isValid()) {
            ++others;
            continue;
        }
        if (isEncrypted(file.bytes)) {
            return encrypted();
        }
        if (!goesOn(progress, ++done, files.files.size())) {
            return tl::unexpected(stoppedByReader());
        }
        if (const Result<void> read = import.readText(file, day); !read) {
            return tl::unexpected(read.error());
        }
    }
    if (others > 0) {
        import.collector().problem(
            0, Words::tr("%Ln file(s) that are not named like a day were left out.", nullptr, others));
    }
    return import.collector().finish();
}

} // namespace tryboth
