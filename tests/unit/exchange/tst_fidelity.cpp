// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"
#include "exchange/csvexport.h"
#include "exchange/csvimport.h"
#include "exchange/documentexport.h"
#include "exchange/importformats.h"
#include "support/testjournal.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int StringsUsually = 10'000, StringsAtLength = 100'000; // TRYBOTH_LONG=1
constexpr int Instants = 1'000;

const QByteArrayList Zones{"Europe/Berlin",       "Europe/London",     "America/New_York",
                           "America/St_Johns",    "America/Sao_Paulo", "Asia/Kolkata",
                           "Asia/Kathmandu",      "Asia/Tokyo",        "Australia/Sydney",
                           "Australia/Lord_Howe", "Pacific/Apia",      "Africa/Casablanca"};

/// The parts that scripts are written in, and those that programs trip over: composed and decomposed, right
/// to left, emoji of several code points, marks without a letter, letters beyond the first plane, quotes,
/// line ends.
const QStringList Pieces{u"é"_s,
                         u"e\u0301"_s,
                         u"Å"_s,
                         u"A\u030A"_s,
                         u"ǖ"_s,
                         u"ß"_s,
                         u"ﬁ"_s,
                         u"İ"_s,
                         u"ı"_s,
                         u"שלום"_s,
                         u"مرحبا"_s,
                         u"\u202Eabc\u202C"_s,
                         u"\u2066x\u2069"_s,
                         u"한글"_s,
                         u"\u1112\u1161\u11AB"_s,
                         u"カﾞ"_s,
                         u"ガ"_s,
                         u"नमस्ते"_s,
                         u"ไทย"_s,
                         u"👩🏽‍💻"_s,
                         u"🏳️‍🌈"_s,
                         u"🇩🇪"_s,
                         u"𝔘"_s,
                         u"𠮷"_s,
                         u"\u200D"_s,
                         u"\u00AD"_s,
                         u"\u0301"_s,
                         u"\uFFFD"_s,
                         u"\uFEFFx"_s,
                         u"\""_s,
                         u"'"_s,
                         u","_s,
                         u";"_s,
                         u"="_s,
                         u"@x"_s,
                         u"-1"_s,
                         u"+1"_s,
                         u"\\n"_s,
                         u"%1"_s,
                         u"<b>"_s,
                         u"&amp;"_s,
                         u" "_s};

QString randomText(QRandomGenerator &random, bool lines)
{
    QString text;
    for (int parts = random.bounded(1, 12); parts > 0; --parts) {
        if (random.bounded(3) == 0) {
            char32_t letter = random.bounded(0x20U, 0x30000U);
            if (letter >= 0xD800 && letter < 0xE000)
                letter = U'x'; // half a pair is no text
            if (letter >= 0x7F && letter < 0xA0)
                letter = U'y'; // nor are control characters
            text += QString::fromUcs4(&letter, 1);
        } else {
            text += Pieces.at(random.bounded(static_cast<int>(Pieces.size())));
        }
        if (lines && random.bounded(8) == 0)
            text += u'\n';
    }
    return text;
}

/// A text as the program takes it from its fields: without white space around.
QString entered(QRandomGenerator &random, bool lines)
{
    const QString text = randomText(random, lines).trimmed();
    return text.isEmpty() ? u"x"_s : text;
}

const ActivityCatalog &catalog()
{
    static const ActivityCatalog shipped(must(Content::load()).activityTypes(), {});
    return shipped;
}

QList<CheckIn> allOf(JournalCore &core)
{
    QList<CheckIn> entries;
    for (const PlacedCheckIn &placed : must(core.stores().checkIns.page({}, 1'000'000)))
        entries += placed.checkIn;
    return entries;
}

/// What is the same about an entry wherever it went.
QList<std::tuple<WallTime, QString, QString>> wordsOf(const QList<CheckIn> &entries)
{
    QList<std::tuple<WallTime, QString, QString>> words;
    for (const CheckIn &entry : entries)
        words += {entry.when, entry.title, entry.note};
    return words;
}

QList<CheckIn> exportedAndImported(const QList<CheckIn> &entries)
{
    ImportOptions options;
    options.localZone = QTimeZone("Europe/Berlin");
    options.today = LocalDay(2026, 11, 23);
    QBuffer table;
    table.open(QIODevice::WriteOnly);
    must(writeCsv(table, entries, catalog()));
    return must(readCsv(table.data(), options, catalog())).found;
}

} // namespace

/// SAFETY.md R16 and R17: whatever one writes, wherever one was, comes back from the file and from an
/// exported table as it was written.
class TestFidelity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBackByteForByte();
    void everyTextIsFoundHoweverItIsComposed();
    void everyInstantKeepsItsDayItsTimeAndItsPlace();
    void markdownComesBackWordForWord();

private:
    static CheckIn entryAt(const WallTime &when, const QString &title, const QString &note)
    {
        CheckIn entry = checkIn(when.day, when.time.value_or(QTime(9, 0)), Focus::People, 1, title);
        entry.when = when;
        entry.note = note;
        return entry;
    }
};

void TestFidelity::everyTextComesBackByteForByte()
{
    QRandomGenerator random(17);
    const int count = qEnvironmentVariableIntValue("TRYBOTH_LONG") != 0 ? StringsAtLength : StringsUsually;
    QList<CheckIn> entries;
    for (int i = 0; i < count / 2; ++i) // a title and a note each
        entries += entryAt(
            {LocalDay(2020, 1, 1).addDays(i / 20), QTime(8 + i % 12, i % 60), 60, "Europe/Berlin"},
            entered(random, false), entered(random, true));
    TestJournal journal;
    must(journal.core->apply([&](Stores &stores) { return stores.checkIns.addAll(entries); }));
    const QList<CheckIn> written = allOf(*journal.core);
    QCOMPARE(written.size(), entries.size());
    QMultiHash<QString, QString> texts;
    for (const CheckIn &entry : entries)
        texts.insert(entry.title, entry.note);
    for (const CheckIn &entry : written)
        QVERIFY2(texts.remove(entry.title, entry.note) > 0, qPrintable(entry.title));

    const auto again = must(JournalCore::open(journal.core->image(), journal.clock));
    QVERIFY(allOf(*again) == written);
    const auto back = wordsOf(exportedAndImported(written));
    const auto words = wordsOf(written);
    QCOMPARE(back.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY2(back.at(i) == words.at(i),
                 qPrintable(std::get<1>(words.at(i)) + u" | "_s + std::get<2>(words.at(i)) + u" became "_s +
                            std::get<1>(back.at(i)) + u" | "_s + std::get<2>(back.at(i))));
}

void TestFidelity::everyTextIsFoundHoweverItIsComposed()
{
    TestJournal journal;
    const QStringList words{u"Crêpe"_s, u"Ångström"_s, u"naïve"_s, u"Việt"_s, u"한글"_s, u"ガード"_s};
    for (int i = 0; i < words.size(); ++i) {
        const auto form = i % 2 == 0 ? QString::NormalizationForm_C : QString::NormalizationForm_D;
        journal.add(
            checkIn(LocalDay(2026, 11, 1 + i), QTime(9, 0), Focus::People, 1, words.at(i).normalized(form)));
    }
    for (const QString &word : words) {
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
            CheckInFilter search;
            search.words = {word.normalized(form)};
            QVERIFY2(must(journal.core->stores().checkIns.count(search)) == 1, qPrintable(word));
        }
    }
}

void TestFidelity::everyInstantKeepsItsDayItsTimeAndItsPlace()
{
    QRandomGenerator random(16);
    QList<CheckIn> entries;
    for (const QByteArray &name : Zones) {
        const QTimeZone zone(name);
        QVERIFY2(zone.isValid(), name.constData());
        // Instants all over, and the minutes around every change of the clock: gaps and folds.
        QList<QDateTime> instants;
        const auto changes = zone.transitions(QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC),
                                              QDateTime({2027, 1, 1}, {0, 0}, Qt::UTC));
        for (const auto &change : changes) {
            for (const int minutes : {-90, -31, -1, 0, 1, 31, 90})
                instants += change.atUtc.addSecs(minutes * 60);
        }
        while (instants.size() < Instants)
            instants +=
                QDateTime({2015, 1, 1}, {0, 0}, Qt::UTC).addSecs(60LL * random.bounded(60 * 24 * 365 * 12));
        for (const QDateTime &instant : instants) {
            const QDateTime local = instant.toTimeZone(zone);
            const WallTime when{local.date(), local.time(), local.offsetFromUtc() / 60, name};
            entries += entryAt(when, QString::number(instant.toSecsSinceEpoch()), {});
        }
    }
    TestJournal journal;
    must(journal.core->apply([&](Stores &stores) { return stores.checkIns.addAll(entries); }));
    const QList<CheckIn> written = allOf(*journal.core);
    QCOMPARE(written.size(), entries.size());
    // Shown by local day and time, newest first, whatever zone it was.
    for (qsizetype i = 1; i < written.size(); ++i)
        QVERIFY(std::pair(written.at(i - 1).when.day, written.at(i - 1).when.time) >=
                std::pair(written.at(i).when.day, written.at(i).when.time));
    // The day, the time and the offset still name the very instant, also within the hour that comes twice.
    for (const CheckIn &entry : written) {
        const qint64 utc =
            QDateTime(entry.when.day, entry.when.time.value_or(QTime()), Qt::UTC).toSecsSinceEpoch() -
            60LL * entry.when.utcOffsetMinutes;
        QCOMPARE(QString::number(utc), entry.title);
    }
    QVERIFY(allOf(*must(JournalCore::open(journal.core->image(), journal.clock))) == written);
    const QList<CheckIn> back = exportedAndImported(written);
    QCOMPARE(back.size(), written.size());
    for (qsizetype i = 0; i < back.size(); ++i)
        QVERIFY2(back.at(i).when == written.at(i).when, qPrintable(written.at(i).title));
    qInfo("%lld instants", static_cast<long long>(back.size()));
}

// SAFETY.md R20. What is for reading in Markdown, who wrote it when and under which id, is not in it.
void TestFidelity::markdownComesBackWordForWord()
{
    QRandomGenerator random(20);
    ActivityType odd;
    odd.id = u"own.odd"_s;
    odd.label = u"Talks (long) and a ("_s;
    const ActivityCatalog known(must(Content::load()).activityTypes(), {odd});
    const auto maybe = [&](int least, int most) {
        const int drawn = random.bounded(least, most + 1);
        return random.bounded(3) == 0 ? std::nullopt : std::optional(drawn);
    };
    const QStringList lines{u"# a heading"_s, u"\\# one that had its mark taken"_s, u"  ### deep"_s, u"---"_s,
                            u"\\\\> quoted"_s, u"*energy +3 · people*"_s, u"## 2026-01-01 · a day"_s, u""_s};
    QList<CheckIn> entries;
    for (int i = 0; i < Instants; ++i) {
        const QTimeZone zone(random.bounded(2) == 0 ? "Europe/Berlin" : Zones.at(random.bounded(Zones.size())));
        const Moment moment{1'700'000'000'000 + i * qint64{3'000'000'000} / 7};
        CheckIn entry = entryAt(wallTimeAt(moment, zone), {}, {});
        entry.title = random.bounded(3) == 0 ? QString() : entered(random, false).simplified();
        entry.note = random.bounded(3) == 0 ? QString()
                                            : lines.at(random.bounded(lines.size())) + u'\n' +
                                                  entered(random, true) + u'\n' +
                                                  lines.at(random.bounded(lines.size() - 1));
        entry.note = entry.note.trimmed();
        entry.when.time = random.bounded(4) == 0 ? std::nullopt : entry.when.time;
        entry.activity = known.types().at(random.bounded(known.types().size())).id;
        entry.focus = Focus(random.bounded(3));
        entry.energy = maybe(CheckIn::MinEnergy, CheckIn::MaxEnergy);
        entry.engagement = maybe(CheckIn::MinEngagement, CheckIn::MaxEngagement);
        entry.minutes = maybe(CheckIn::MinMinutes, CheckIn::MaxMinutes);
        entry.chosen = random.bounded(2) == 0 ? std::nullopt : std::optional(Chosen(random.bounded(3)));
        entry.context = ContextFlags(random.bounded(32));
        entry.starred = random.bounded(4) == 0;
        entry.tags = random.bounded(2) == 0 ? QStringList() : QStringList{u"c++ #1"_s, u"deep · work"_s};
        entries.append(entry);
    }
    ImportOptions options;
    options.localZone = QTimeZone("Asia/Tokyo"); // elsewhere than it was written
    options.today = LocalDay(2026, 11, 23);
    const QByteArray text = must(markdownOf(entries, {}, known));
    QVERIFY(text.contains(" · people · mine · "));
    const auto files = must(filesOf(text, options.limits));
    const ImportPreview read = must(readImportFiles(files, {}, options, known));
    QCOMPARE(read.format, u"markdown"_s);
    QVERIFY(read.problems.isEmpty() && read.newActivities.isEmpty());
    QCOMPARE(read.found.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const CheckIn &was = entries.at(i), &is = read.found.at(i);
        QCOMPARE(is.when, was.when);
        QCOMPARE(is.title, was.title);
        QCOMPARE(is.note, was.note);
        QCOMPARE(is.activity, was.activity);
        QCOMPARE(is.tags, was.tags);
        QCOMPARE(std::tie(is.focus, is.energy, is.engagement, is.minutes, is.chosen, is.context, is.starred),
                 std::tie(was.focus, was.energy, was.engagement, was.minutes, was.chosen, was.context,
                          was.starred));
    }
}

QTEST_GUILESS_MAIN(TestFidelity)
#include "tst_fidelity.moc"
