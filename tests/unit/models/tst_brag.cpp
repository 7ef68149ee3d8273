// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/brag.h"
#include "models/translations.h"
#include "support/pagejournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestBrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(QLocale(u"en_GB"_s)); }
    void equalNamesAreOneLineAndTheLargestThemeComesFirst();
    void untaggedWorkComesLast();
    void onlyWhatWasMarkedAndInThePeriodCounts();
    void namesAreLettersInMarkdown();

private:
    QList<BragTheme> themes(PageJournal &m, BragScope scope)
    {
        scope.from = scope.from.isValid() ? scope.from : m.today().addDays(-30);
        scope.to = m.today();
        return must(bragThemes(m.journal.stores(), m.journal.catalog(), scope));
    }
};

void TestBrag::equalNamesAreOneLineAndTheLargestThemeComesFirst()
{
    PageJournal m;
    m.add({m.entry(3, Focus::Technical, -3, u"Cache"_s), m.entry(2, Focus::People, 1, u"1:1"_s),
           m.entry(1, Focus::People, 1, u"1:1"_s)});
    const auto found = themes(m, {{}, {}, BragBy::Focus, false});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first(), (BragTheme{u"People"_s, {{u"1:1"_s, m.today().addDays(-1), 2}}, 2, 90}));
    const QString text = bragMarkdown(found, {m.today().addDays(-30), m.today(), BragBy::Focus, false});
    QVERIFY2(text.contains(u"## People\n\n2 entries, 2 hours\n\n- 1:1 (2 times)\n"_s), qPrintable(text));
    QVERIFY(!text.contains(u"-3"_s) && !text.contains(u"−3"_s));
}

void TestBrag::untaggedWorkComesLast()
{
    PageJournal m;
    CheckIn tagged = m.entry(1, Focus::People, 1, u"Talk"_s);
    tagged.tags = {u"hiring"_s, u"team"_s};
    m.add({m.entry(2, Focus::People, 1), m.entry(3, Focus::People, 1), tagged});
    const auto found = themes(m, {{}, {}, BragBy::Tag, false});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.last().name, QString());
    QCOMPARE(found.last().lines.first().name, u"Mentoring"_s);
}

void TestBrag::onlyWhatWasMarkedAndInThePeriodCounts()
{
    PageJournal m;
    CheckIn starred = m.entry(1, Focus::People, 1, u"Marked"_s);
    starred.starred = true;
    CheckIn waits = m.entry(1, Focus::People, {}, u"Waits"_s);
    waits.waiting = true;
    m.add(
        {m.entry(40, Focus::People, 1, u"Old"_s), m.entry(2, Focus::People, 1, u"Plain"_s), starred, waits});
    QCOMPARE(themes(m, {{}, {}, BragBy::Focus, false}).first().entries, 2);
    const auto marked = themes(m, {{}, {}, BragBy::Activity, true});
    QCOMPARE(marked.first().lines.first().name, u"Marked"_s);
    QCOMPARE(marked.first().entries, 1);
}

void TestBrag::namesAreLettersInMarkdown()
{
    const QList<BragTheme> themes{{u"a*b"_s, {{u"[x](y) <b>"_s, {2026, 11, 23}, 1}}, 1, 0}};
    const QString text = bragMarkdown(themes, {{2026, 11, 1}, {2026, 11, 23}, BragBy::Tag, false});
    QVERIFY2(text.contains(u"## a\\*b\n\n1 entry\n\n- \\[x\\](y) \\<b\\>\n"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestBrag)
#include "tst_brag.moc"
