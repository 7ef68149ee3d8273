// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsimport.h"

#include "domain/content.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// Real files of other projects, where they lie beside the repository. They are not part of it.
class TestIcsFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRealFileGivesAPreviewOrASentence();
    void theCountsOfTheirOwnTestsAreMet_data();
    void theCountsOfTheirOwnTestsAreMet();

private:
    QString m_folder = QStringLiteral(TRYBOTH_SHARED_DIR "/fixtures");
    ImportOptions m_options;
    ActivityCatalog m_catalog;
};

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "20240801", (2019, 1, 17), (2019, 1) or (2019,): the first and last day of it.
static std::pair<LocalDay, LocalDay> daysOf(const QString &argument)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<int> parts;
    for (auto it = number.globalMatch(argument); it.hasNext();) {
        const QString digits = it.next().captured();
        if (digits.size() == 8) {
            const LocalDay day = LocalDay::fromString(digits, u"yyyyMMdd");
            return {day, day};
        }
        parts.append(digits.toInt());
    }
    const LocalDay first(parts.value(0), parts.value(1, 1), parts.value(2, 1));
    const LocalDay next = parts.size() == 1   ? first.addYears(1)
                          : parts.size() == 2 ? first.addMonths(1)
                                              : first.addDays(1);
    return {first, next.addDays(-1)};
}

void TestIcsFixtures::initTestCase()
{
    if (!QFile::exists(m_folder + u"/ics"_s)) {
        QSKIP("The files of other projects are not on this machine.");
    }
    m_options.localZone = QTimeZone("Europe/Berlin");
    m_options.today = LocalDay(2026, 11, 23);
    m_catalog = ActivityCatalog(Content::load()->activityTypes(), {});
}

void TestIcsFixtures::everyRealFileGivesAPreviewOrASentence()
{
    ImportOptions options = m_options;
    options.from = LocalDay(1990, 1, 1);
    options.to = LocalDay(2030, 12, 31);
    int files = 0, entries = 0, offered = 0, problems = 0, refused = 0;
    for (QDirIterator it(m_folder + u"/ics"_s, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const auto preview = readIcs(bytesOf(path), options, m_catalog);
        ++files;
        if (!preview) {
            QVERIFY2(!preview.error().sentence.isEmpty(), qPrintable(path));
            ++refused;
            continue;
        }
        entries += static_cast<int>(preview->found.size());
        offered += static_cast<int>(preview->offeredUnticked.size());
        problems += static_cast<int>(preview->problems.size());
        if (qEnvironmentVariableIsSet("TRYBOTH_TALK")) {
            qInfo("%s: %lld + %lld, %d outside", qPrintable(path.section(u'/', -2)),
                  static_cast<long long>(preview->found.size()),
                  static_cast<long long>(preview->offeredUnticked.size()), preview->outsideWindow);
            for (const ImportProblem &problem : preview->problems) {
                qInfo("   line %d: %s", problem.line, qPrintable(problem.sentence));
            }
        }
    }
    qInfo("%d files, %d entries, %d offered, %d problems, %d refused", files, entries, offered, problems,
          refused);
    QVERIFY(files > 0);
}

void TestIcsFixtures::theCountsOfTheirOwnTestsAreMet_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<LocalDay>("from");
    QTest::addColumn<LocalDay>("to");
    QTest::addColumn<int>("expected");

    const QList<QByteArray> rows = bytesOf(m_folder + u"/ics-occurrences.tsv"_s).split('\n');
    for (const QByteArray &row : rows.mid(1)) {
        const QStringList cells = QString::fromUtf8(row).split(u'\t');
        if (cells.size() < 4) {
            continue;
        }
        const QString arguments = cells.at(2);
        const bool between = cells.at(1) == "between"_L1;
        const qsizetype comma = arguments.contains(u')') ? arguments.indexOf(u')') : arguments.indexOf(u',');
        const auto first = daysOf(between ? arguments.left(comma) : arguments);
        const auto last = between ? daysOf(arguments.mid(comma + 1)) : first;
        const LocalDay to = between ? last.first.addDays(-1) : last.second;
        QTest::addRow("%s %s", qPrintable(cells.at(0)), qPrintable(arguments))
            << cells.at(0) << first.first << to << cells.at(3).toInt();
    }
}

void TestIcsFixtures::theCountsOfTheirOwnTestsAreMet()
{
    QFETCH(QString, path);
    QFETCH(LocalDay, from);
    QFETCH(LocalDay, to);
    QFETCH(int, expected);
    ImportOptions options = m_options;
    options.from = from;
    options.to = to;
    const auto preview = readIcs(bytesOf(m_folder + u'/' + path), options, m_catalog);
    QVERIFY(preview);
    QCOMPARE(preview->found.size() + preview->offeredUnticked.size(), expected);
}

QTEST_GUILESS_MAIN(TestIcsFixtures)
#include "tst_icsfixtures.moc"
