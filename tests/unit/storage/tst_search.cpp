// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkinrow.h"
#include "support/testjournal.h"

#include <QRandomGenerator>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseDiacriticsAndCompositionDoNotMatter_data();
    void caseDiacriticsAndCompositionDoNotMatter();
    void everyWordOfRandomUnicodeTextIsFoundAndTextComesBackByteForByte();
    void theLastWordMayBeUnfinished();
    void phrasesKeepTheOrderOfWords();
    void excludedWordsAreLeftOut();
    void tagsFocusEnergyAndDaysNarrow();
    void circumstancesNarrow();
    void wordsWithoutAnythingToFindAreIgnored();
    void hitsComeNewestFirstAndPageOn();
    void noPageScansTheWholeTable_data();
    void noPageScansTheWholeTable();

private:
    static QStringList titles(TestJournal &journal, const QString &typed)
    {
        const auto query = must(parseSearch(typed));
        QStringList found;
        for (const PlacedCheckIn &placed : must(journal.core->stores().checkIns.page(query.filter, 100))) {
            found.append(placed.checkIn.title);
        }
        return found;
    }
    static CheckIn titled(const QString &title, LocalDay day = {2026, 11, 23})
    {
        return checkIn(day, QTime(9, 0), Focus::People, 1, title);
    }
};

void TestSearch::caseDiacriticsAndCompositionDoNotMatter_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("typed");
    QTest::newRow("case") << u"Cache Invalidation"_s << u"cACHE"_s;
    QTest::newRow("NFD text, NFC query") << u"Zoe\u0308 asked"_s << u"zoë"_s;
    QTest::newRow("NFC text, NFD query") << u"Zoë asked"_s << u"zoe\u0308"_s;
    QTest::newRow("no diacritics") << u"Café crème"_s << u"creme"_s;
    QTest::newRow("stroke kept") << u"Łódź"_s << u"łodz"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::newRow("hangul decomposed") << u"\u1112\u1161\u11ab\u1100\u1173\u11af"_s << u"한글"_s;
    QTest::newRow("inside Chinese") << u"明日東京で会議"_s << u"会議"_s;
    QTest::newRow("emoji") << u"shipped 🎉"_s << u"🎉"_s;
    QTest::newRow("arabic with vowels") << u"مُحَمَّد"_s << u"محمد"_s;
}

void TestSearch::caseDiacriticsAndCompositionDoNotMatter()
{
    QFETCH(QString, title);
    QFETCH(QString, typed);
    TestJournal journal;
    journal.add(titled(u"something else"_s));
    journal.add(titled(title));
    QCOMPARE(titles(journal, typed), QStringList({title}));
}

void TestSearch::everyWordOfRandomUnicodeTextIsFoundAndTextComesBackByteForByte()
{
    constexpr int Texts = 10'000;
    QRandomGenerator random(2026);
    static const QList<std::pair<char32_t, char32_t>> ranges{
        {U'a', U'z'},       {U'à', U'ÿ'},   {0x300, 0x36F},   {0x400, 0x45F},   {0x5D0, 0x5EA},
        {0x621, 0x64A},     {0x904, 0x939}, {0xAC00, 0xD7A3}, {0x4E00, 0x9FA5}, {0x1F600, 0x1F64F},
        {0x10400, 0x1044F}, {0x1, 0x1F},    {0x202A, 0x202E}};
    TestJournal journal;
    QHash<QString, QString> written;
    must(journal.core->apply([&](Stores &stores) -> Result<void> {
        for (int i = 0; i < Texts; ++i) {
            QString note;
            for (int letter = 0; letter < 12; ++letter) {
                const auto [low, high] = ranges.at(random.bounded(ranges.size()));
                note += QChar::fromUcs4(low + random.bounded(high - low + 1));
                note += random.bounded(5) == 0 ? u" "_s : QString();
            }
            CheckIn entry = titled(u"t%1"_s.arg(i));
            entry.note = note;
            written.insert(must(stores.checkIns.add(entry)).toText(), note);
        }
        return {};
    }));
    int searched = 0;
    for (auto text = written.cbegin(); text != written.cend(); ++text) {
        QCOMPARE(journal.entry(*Id::fromText(text.key())).note, *text);
        CheckInFilter filter;
        filter.phrases = {text->normalized(QString::NormalizationForm_D)};
        if (matchExpression(filter).isEmpty()) {
            continue;
        }
        ++searched;
        const auto hits = must(journal.core->stores().checkIns.page(filter, 50));
        QVERIFY2(std::ranges::any_of(
                     hits, [&](const PlacedCheckIn &hit) { return hit.checkIn.id.toText() == text.key(); }),
                 qPrintable(*text));
    }
    QVERIFY2(searched > Texts * 9 / 10, qPrintable(QString::number(searched)));
}

void TestSearch::theLastWordMayBeUnfinished()
{
    TestJournal journal;
    journal.add(titled(u"Design doc: cache invalidation"_s));
    QCOMPARE(titles(journal, u"cache inval"_s).size(), 1);
    QCOMPARE(titles(journal, u"cac invalidation"_s).size(), 0);
    QCOMPARE(titles(journal, u"\"cache inval\""_s).size(), 0);
}

void TestSearch::phrasesKeepTheOrderOfWords()
{
    TestJournal journal;
    journal.add(titled(u"one to one"_s));
    journal.add(titled(u"to one one"_s));
    QCOMPARE(titles(journal, u"\"one to\""_s), QStringList({u"one to one"_s}));
}

void TestSearch::excludedWordsAreLeftOut()
{
    TestJournal journal;
    journal.add(titled(u"planning with leads"_s));
    journal.add(titled(u"planning alone"_s));
    QCOMPARE(titles(journal, u"planning -leads"_s), QStringList({u"planning alone"_s}));
    QCOMPARE(titles(journal, u"-planning"_s), QStringList());
    QCOMPARE(titles(journal, u"-leads"_s), QStringList({u"planning alone"_s}));
}

void TestSearch::tagsFocusEnergyAndDaysNarrow()
{
    TestJournal journal;
    CheckIn early = titled(u"early"_s, {2026, 11, 1});
    early.tags = {u"Hard Day"_s, u"über"_s};
    early.energy = -2;
    journal.add(early);
    CheckIn late = titled(u"late"_s, {2026, 11, 20});
    late.focus = Focus::Technical;
    journal.add(late);
    QCOMPARE(titles(journal, u"tag:\"hard day\""_s), QStringList({u"early"_s}));
    QCOMPARE(titles(journal, u"tag:uber"_s), QStringList({u"early"_s}));
    QCOMPARE(titles(journal, u"focus:technical"_s), QStringList({u"late"_s}));
    QCOMPARE(titles(journal, u"energy:<0"_s), QStringList({u"early"_s}));
    QCOMPARE(titles(journal, u"from:2026-11-02"_s), QStringList({u"late"_s}));
    QCOMPARE(titles(journal, u"to:2026-11-20"_s), QStringList({u"late"_s, u"early"_s}));
    QCOMPARE(titles(journal, u"to:2026-11-19 early"_s), QStringList({u"early"_s}));
}

void TestSearch::circumstancesNarrow()
{
    TestJournal journal;
    CheckIn monday = titled(u"monday"_s);
    monday.chosen = Chosen::Mine;
    monday.recorded = journal.clock.now();
    CheckIn sunday = titled(u"sunday"_s, {2026, 11, 22});
    sunday.when.time = QTime(23, 59);
    sunday.origin = Origin::Calendar;
    sunday.chosen = Chosen::Required;
    sunday.recorded = {momentOf({{2026, 11, 24}, QTime(0, 0), 60, {}}).utcMs + 1};
    QVERIFY(isLate(sunday) && !isLate(monday));
    journal.add(monday);
    journal.add(sunday);
    QCOMPARE(titles(journal, u"late:yes"_s), QStringList({u"sunday"_s}));
    QCOMPARE(titles(journal, u"late:no"_s), QStringList({u"monday"_s}));
    QCOMPARE(titles(journal, u"chosen:mine"_s), QStringList({u"monday"_s}));
    QCOMPARE(titles(journal, u"chosen:asked chosen:required"_s), QStringList({u"sunday"_s}));
    QCOMPARE(titles(journal, u"came:calendar"_s), QStringList({u"sunday"_s}));
    QCOMPARE(titles(journal, u"weekday:1"_s), QStringList({u"monday"_s}));
    QCOMPARE(titles(journal, u"weekday:7 hour:23"_s), QStringList({u"sunday"_s}));
    QVERIFY(titles(journal, u"weekday:7 hour:9"_s).isEmpty());
}

void TestSearch::wordsWithoutAnythingToFindAreIgnored()
{
    TestJournal journal;
    journal.add(titled(u"a"_s));
    QCOMPARE(titles(journal, u"!!! a"_s).size(), 1);
    QCOMPARE(titles(journal, u"\"---\""_s).size(), 1);
    QCOMPARE(titles(journal, u"\"\" * OR AND NEAR("_s).size(), 0);
}

void TestSearch::hitsComeNewestFirstAndPageOn()
{
    TestJournal journal;
    for (int day = 1; day <= 20; ++day) {
        journal.add(titled(u"cache %1"_s.arg(day), LocalDay(2026, 10, 1).addDays((day * 7) % 20)));
    }
    CheckInFilter filter;
    filter.words = {u"cache"_s};
    const auto &store = journal.core->stores().checkIns;
    QList<PlacedCheckIn> all = must(store.page(filter, 7));
    while (all.size() < 20) {
        all.append(must(store.page(filter, 7, all.last().position)));
    }
    QCOMPARE(all.size(), 20);
    QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(), &PlacedCheckIn::position));
    QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(),
                                   [](const PlacedCheckIn &p) { return p.checkIn.when.day; }));
    QVERIFY(must(store.page(filter, 7, all.last().position)).isEmpty());
}

void TestSearch::noPageScansTheWholeTable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>(
        "sorts"); // only the entries of one tag, found through their index, are put in order
    QTest::newRow("everything") << QString() << false;
    QTest::newRow("a range of days") << u"from:2026-01-01 to:2026-02-01"_s << false;
    QTest::newRow("an activity") << u"activity:x"_s << false;
    QTest::newRow("a tag") << u"tag:hard"_s << true;
    QTest::newRow("a word") << u"cache"_s << false;
    QTest::newRow("a phrase without a word") << u"\"one to one\" -retro"_s << false;
    QTest::newRow("focus and rating") << u"focus:people energy:>0"_s << false;
}

void TestSearch::noPageScansTheWholeTable()
{
    QFETCH(QString, typed);
    QFETCH(bool, sorts);
    TestJournal journal;
    SearchQuery query = must(parseSearch(typed));
    query.filter.activities = query.activityNames;
    const QString plan = journal.core->stores().checkIns.plan(query.filter);
    for (const QString &line : plan.split(u'\n')) {
        const bool bareScan = line.startsWith("SCAN "_L1) && !line.contains("USING"_L1) &&
                              !line.contains("VIRTUAL"_L1) && !line.contains("subquery"_L1);
        QVERIFY2(!bareScan, qPrintable(plan));
        QVERIFY2(sorts || !line.contains("TEMP B-TREE"_L1), qPrintable(plan));
    }
    QVERIFY(plan.contains("INDEX"_L1));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
