// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharemarks.h"

#include "domain/namereplacer.h"
#include "domain/shareselection.h"
#include "exchange/sharepages.h"
#include "sharesamples.h"

#include <QTest>

#include <algorithm>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What is taken out where words are marked in the pages of a share.
class TestShareMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreTakenApart_data();
    void linesAreTakenApart();
    void everyLineWithWordsOfSomebodyCanBeMarked();
    void aPartOfALineIsMarkedAsItIs();
};

void TestShareMarks::linesAreTakenApart_data()
{
    QTest::addColumn<QString>("within"); // the line that has this is marked
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("heading") << u"Pairing 🎉"_s
                             << QStringList{u"Pairing 🎉 \"quoted\" \\ back"_s, u"Mentoring"_s};
    QTest::newRow("label") << u"I expect: hypothesis"_s << QStringList{u"hypothesis"_s};
    QTest::newRow("title of another item") << u"Forecast: Mentor"_s << QStringList{u"Mentor one person"_s};
    QTest::newRow("tag") << u"Tags: "_s << QStringList{u"on call"_s, u"at sea"_s};
    QTest::newRow("after a rating") << u"worth it"_s << QStringList{u"worth it"_s};
    QTest::newRow("line of a note") << u"lines\tand"_s << QStringList{u"lines\tand a tab"_s};
    QTest::newRow("letter") << u"Please begin"_s << QStringList{u"Please begin with Tuesday."_s};
    QTest::newRow("ratings") << u"45 min"_s << QStringList();
    QTest::newRow("a day") << u"Week from"_s << QStringList();
}

void TestShareMarks::linesAreTakenApart()
{
    QFETCH(QString, within);
    QFETCH(QStringList, marks);
    ShareBundle bundle = fullBundle();
    std::get<SharedCheckIn>(bundle.items[2].content).tags.append(u"at sea"_s);
    const QStringList lines = shareText(sharePages(bundle)).split(u'\n');
    const auto line = std::ranges::find_if(lines, [&](const QString &one) { return one.contains(within); });
    QVERIFY(line != lines.end());
    QCOMPARE(marksFor(bundle, {{line->trimmed(), *line}}), marks);
}

void TestShareMarks::everyLineWithWordsOfSomebodyCanBeMarked()
{
    const ShareBundle bundle = fullBundle();
    for (const SharePart &part : sharePages(bundle)) {
        const QStringList lines = (QStringList{part.heading} + part.lines).join(u'\n').split(u'\n');
        for (const QString &line : lines) {
            const QStringList marks = marksFor(bundle, {{line.trimmed(), line}});
            for (const QString &text : textsOf(bundle)) {
                if (line.endsWith(u": "_s + text) || line == text) {
                    QVERIFY2(!withoutMarked(text, marks).contains(text), qPrintable(line));
                }
            }
        }
    }
}

void TestShareMarks::aPartOfALineIsMarkedAsItIs()
{
    const ShareBundle bundle = fullBundle();
    QCOMPARE(marksFor(bundle, {{u"hypoth"_s, u"I expect: hypothesis"_s}}), QStringList{u"hypoth"_s});
    QCOMPARE(marksFor(bundle, {{u"expect: hypoth"_s, u"I expect: hypothesis"_s}}), QStringList{u"hypoth"_s});
    QVERIFY(marksFor(bundle, {{u"I expect"_s, u"I expect: hypothesis"_s}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestShareMarks)
#include "tst_sharemarks.moc"
