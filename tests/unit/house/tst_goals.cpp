// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefiles.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// tests/GOALS.md keeps its word: every goal of SAFETY.md stands in it, and the tests it names exist.
class TestGoals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGoalHasARow();
    void everyTestThatIsNamedExists();

private:
    QHash<QString, QStringList> m_tests; ///< by goal
};

void TestGoals::initTestCase()
{
    static const QRegularExpression row(u"^\\| ([RSP]\\d+) \\| ([^|]*) \\|([^|]*)\\|$"_s);
    for (const QString &line : sourcefiles::lines(u"tests/GOALS.md"_s)) {
        if (const auto match = row.match(line); match.hasMatch()) {
            const QString tests = match.captured(2).trimmed();
            m_tests.insert(match.captured(1), tests == u"—"_s ? QStringList() : tests.split(u", "_s));
            QVERIFY2(tests != u"—"_s || !match.captured(3).trimmed().isEmpty(), qPrintable(line));
        }
    }
}

void TestGoals::everyGoalHasARow()
{
    for (const auto &[letter, count] : {std::pair(u'R', 20), std::pair(u'S', 10), std::pair(u'P', 10)}) {
        for (int number = 1; number <= count; ++number)
            QVERIFY2(m_tests.contains(letter + QString::number(number)),
                     qPrintable(letter + QString::number(number)));
    }
    QCOMPARE(m_tests.size(), 40);
}

void TestGoals::everyTestThatIsNamedExists()
{
    QString code = sourcefiles::lines(u"tests/fuzz/CMakeLists.txt"_s).join(u'\n');
    const QStringList files = sourcefiles::find({u"tests"_s}, {u"tst_*.cpp"_s, u"*.sh"_s});
    for (const QStringList &tests : std::as_const(m_tests)) {
        for (const QString &test : tests) {
            const QString name = test.section(u'_', 1);
            const bool exists = test.startsWith(u"tst_"_s)
                                    ? files.join(u'\n').contains(u'/' + test + u".cpp"_s)
                                : test.startsWith(u"faults_"_s)
                                    ? files.contains(u"tests/faults/%1.sh"_s.arg(name))
                                    : code.contains(name);
            QVERIFY2(exists, qPrintable(test));
        }
    }
}

QTEST_APPLESS_MAIN(TestGoals)
#include "tst_goals.moc"
