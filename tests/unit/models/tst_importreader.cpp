// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importreader.h"
#include "models/journal.h"
#include "support/testjournal.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestImportReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileIsReadAndComparedInTheBackground();
    void whatTheJournalHasIsNoLongerNew();
    void aMissingFileIsSaid();
    void aFileThatIsTooLargeIsSaid();
    void whatIsGivenUpSaysNothing();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"table.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("no file to read");
        }
        return file.fileName();
    }
    ImportOptions options() const
    {
        ImportOptions options;
        options.today = m_clock.journalDay().today;
        options.localZone = m_clock.zone();
        return options;
    }
    Result<ReadImport> read(const QString &path, const ImportOptions &options)
    {
        ImportReader reader(*m_journal);
        Result<ReadImport> result = failure(u"never finished"_s);
        bool done = false;
        connect(&reader, &ImportReader::finished, this, [&](const Result<ReadImport> &given) {
            result = given;
            done = true;
        });
        reader.start({path}, options);
        static_cast<void>(QTest::qWaitFor([&] { return done; }));
        return result;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{aMonday()};
    std::unique_ptr<Journal> m_journal;
};

namespace {
const QByteArray Table = "date,activity,energy\n2026-11-02,Coding,1\n2026-11-03,Mentoring,2\n";
} // namespace

void TestImportReader::init()
{
    m_journal = std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1))),
                                          must(Content::load()), m_clock);
}

void TestImportReader::cleanup()
{
    m_journal.reset();
}

void TestImportReader::aFileIsReadAndComparedInTheBackground()
{
    const ReadImport import = must(read(write(Table), options()));
    QCOMPARE(import.preview.found.size(), 2);
    QCOMPARE(import.plan.fresh.size(), 2);
    QCOMPARE(import.plan.duplicates, 0);
}

void TestImportReader::whatTheJournalHasIsNoLongerNew()
{
    const QString path = write(Table);
    const ReadImport first = must(read(path, options()));
    IdSource ids(3);
    must(m_journal->apply(u"Import"_s, [&](Stores &stores) {
        return importInto(stores, first.preview, m_journal->catalog(), path, m_clock, ids)
            .map([](const ImportOutcome &) {});
    }));
    const ReadImport second = must(read(path, options()));
    QVERIFY(second.plan.fresh.isEmpty());
    QCOMPARE(second.plan.duplicates, 2);
}

void TestImportReader::aMissingFileIsSaid()
{
    const auto result = read(m_folder.filePath(u"nowhere.csv"_s), options());
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u"nowhere.csv"_s));
}

void TestImportReader::aFileThatIsTooLargeIsSaid()
{
    ImportOptions small = options();
    small.limits.bytes = 10;
    const auto result = read(write(Table), small);
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u".csv” is larger"_s));
}

void TestImportReader::whatIsGivenUpSaysNothing()
{
    ImportReader reader(*m_journal);
    int finished = 0;
    connect(&reader, &ImportReader::finished, this, [&] { ++finished; });
    reader.start({write(Table)}, options());
    QVERIFY(reader.isReading());
    reader.cancel();
    QVERIFY(!reader.isReading());
    reader.start({m_folder.filePath(u"table.csv"_s)}, options());
    QTRY_COMPARE(finished, 1);
    QVERIFY(!reader.isReading());
}

QTEST_GUILESS_MAIN(TestImportReader)
#include "tst_importreader.moc"
