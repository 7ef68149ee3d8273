// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importformats.h"

#include "domain/content.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// Real files of other projects, where they lie beside the repository. They are not part of it.
class TestImportFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsReadOrRefusedWithASentence();
    void theCountsOfTheListAreMet_data();
    void theCountsOfTheListAreMet();
    void dayOnesAllDayEntriesKeepTheirLocalDay();
    void daylioBackupsGoByTheGroupOfAMood();

private:
    Result<ImportPreview> read(const QString &name) const
    {
        return readFiles(m_folder + u'/' + name, m_options.limits).and_then([&](const ImportFiles &files) {
            return readImportFiles(files, {}, m_options, m_catalog);
        });
    }

    QString m_folder = QStringLiteral(TRYBOTH_SHARED_DIR "/fixtures");
    ImportOptions m_options;
    ActivityCatalog m_catalog;
};

void TestImportFixtures::initTestCase()
{
    if (!QFile::exists(m_folder + u"/SOURCES.tsv"_s)) {
        QSKIP("The files of other projects are not on this machine.");
    }
    m_options.localZone = QTimeZone("Europe/Berlin");
    m_options.today = LocalDay(2026, 11, 23);
    m_catalog = ActivityCatalog(Content::load()->activityTypes(), {});
}

void TestImportFixtures::everyFileIsReadOrRefusedWithASentence()
{
    int files = 0;
    for (QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
        const QString path = it.next().mid(m_folder.size() + 1);
        const auto preview = read(path);
        QVERIFY2(preview || preview.error().sentence.size() > 20, qPrintable(path));
    }
    QVERIFY(files > 80);
}

void TestImportFixtures::theCountsOfTheListAreMet_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("entries");
    QFile list(m_folder + u"/SOURCES.tsv"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    static const QRegularExpression counts(u"(?:^|; )(rows|entries|frames)=(\\d+)"_s);
    static const QRegularExpression headers(u"bracket_headers=(\\d+); iso_headers=(\\d+)"_s);
    while (!list.atEnd()) {
        const QStringList columns = QString::fromUtf8(list.readLine()).trimmed().split(u'\t');
        const QRegularExpressionMatch count = counts.match(columns.value(7));
        const QRegularExpressionMatch header = headers.match(columns.value(7));
        const QString file = columns.value(0);
        const QString format = file.startsWith(u"mini-diary/"_s)
                                   ? u"jrnl"_s
                                   : file.section(u'/', 0, 0).section(u'-', 0, 0);
        if (count.hasMatch()) {
            QTest::newRow(qPrintable(file)) << file << format << count.captured(2).toInt();
        } else if (header.hasMatch() && header.captured(1) == header.captured(2)) {
            QTest::newRow(qPrintable(file)) << file << format << header.captured(1).toInt();
        }
    }
}

void TestImportFixtures::theCountsOfTheListAreMet()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(int, entries);
    const auto preview = read(file);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().sentence));
    QCOMPARE(preview->format, format);
    QCOMPARE(preview->found.size(), entries);
}

void TestImportFixtures::dayOnesAllDayEntriesKeepTheirLocalDay()
{
    const auto preview = read(u"dayone-json/MarcDonald/Dev Journal.json"_s);
    QVERIFY(preview);
    const CheckIn &first = preview->found.first();
    QCOMPARE(first.when.day, LocalDay(2024, 4, 17));
    QVERIFY(!first.when.time);
    QVERIFY(first.starred);
    QCOMPARE(first.title, u"Header 1"_s);
    QVERIFY(std::ranges::none_of(preview->found,
                                 [](const CheckIn &e) { return e.note.contains(u"incididunt\\."_s); }));
    QVERIFY(std::ranges::any_of(
        preview->found, [](const CheckIn &e) { return e.note.contains(u"This-text-is-hyphenated"_s); }));
}

void TestImportFixtures::daylioBackupsGoByTheGroupOfAMood()
{
    const auto preview = read(u"daylio/Guekka/english.json"_s);
    QVERIFY(preview);
    QCOMPARE(preview->format, u"daylio"_s);
    QCOMPARE(preview->found.size(), 5);
    QCOMPARE(preview->found.first().when.day, LocalDay(2023, 1, 24));
    QCOMPARE(preview->found.first().when.time, LocalTime(11, 36));
    QCOMPARE(preview->found.first().energy, -2);
    QCOMPARE(preview->found.at(1).energy, 2);
    QCOMPARE(preview->found.at(1).tags.size(), 5);
}

QTEST_APPLESS_MAIN(TestImportFixtures)
#include "tst_importfixtures.moc"
