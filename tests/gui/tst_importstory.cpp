// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal.h"
#include "pages/importdialog.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A table is looked at, taken in, taken back, and taken in no second time.
class TestImportStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneSeesTheFileTakesItInAndTakesItBack();
    void theSecondTimeNothingIsNew();
    void whatIsUntickedStaysOut();
    void aTableIsReadWhateverItsDays();
    void aFileThatIsNoneIsSaid();
    void aLongFileIsReadWhileTheWindowLives();

private:
    std::unique_ptr<ImportDialog> dialogFor(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"old journal.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("no file to import");
        }
        file.close();
        auto dialog = std::make_unique<ImportDialog>(*m_journal);
        dialog->open();
        dialog->read(file.fileName());
        return dialog;
    }
    template <typename T>
    T *find(const std::unique_ptr<ImportDialog> &dialog, const QString &name)
    {
        return dialog->findChild<T *>(name);
    }
    int count() { return must(m_journal->stores().checkIns.count({})); }

    std::unique_ptr<Theme> m_theme = std::make_unique<Theme>(*qApp);
    QTemporaryDir m_folder;
    FixedClock m_clock{aMonday()};
    std::unique_ptr<Journal> m_journal;
};

namespace {
const QByteArray Table = "date,time,activity,energy,title,place\n"
                         "2026-11-02,09:00,Coding,1,Retry storm,home\n"
                         "2026-11-03,10:00,Mentoring,2,First talk,office\n"
                         "2026-11-04,10:00,Mentoring,9,Too much,office\n";
} // namespace

void TestImportStory::init()
{
    m_journal = std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1))),
                                          must(Content::load()), m_clock);
}

void TestImportStory::cleanup()
{
    m_journal.reset();
}

void TestImportStory::oneSeesTheFileTakesItInAndTakesItBack()
{
    const auto dialog = dialogFor(Table);
    auto *take = find<QPushButton>(dialog, u"importTakeIn"_s);
    QVERIFY(!take->isEnabled());
    QTRY_VERIFY(take->isEnabled());
    QCOMPARE(take->text(), u"&Import 2 entries"_s);
    const QString summary = find<QLabel>(dialog, u"importSummary"_s)->text();
    QVERIFY2(summary.contains(u"2 new entries"_s) && summary.contains(u"Problems: 1"_s), qPrintable(summary));
    QVERIFY(find<QLabel>(dialog, u"importColumns"_s)->text().contains(u"place"_s));
    const auto *problems = find<QTableView>(dialog, u"importProblems"_s)->model();
    QCOMPARE(problems->index(0, 0).data().toInt(), 4);
    QCOMPARE(count(), 0);
    QSignalSpy informed(dialog.get(), &ImportDialog::informed);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(!take->isEnabled()); // not twice
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(count(), 2);
    QCOMPARE(informed.first().first().toString(), u"Imported 2 entries. Undo with Ctrl+Z."_s);
    m_journal->undoStack()->undo();
    QCOMPARE(count(), 0);
    QVERIFY(!must(m_journal->stores().imports.last()));
}

void TestImportStory::theSecondTimeNothingIsNew()
{
    const auto first = dialogFor(Table);
    QTRY_VERIFY(find<QPushButton>(first, u"importTakeIn"_s)->isEnabled());
    find<QPushButton>(first, u"importTakeIn"_s)->click();
    QTRY_VERIFY(!first->isVisible());
    const auto second = dialogFor(Table);
    QTRY_VERIFY(find<QLabel>(second, u"importSummary"_s)->isVisible());
    const QString summary = find<QLabel>(second, u"importSummary"_s)->text();
    QVERIFY2(summary.startsWith(u"0 new"_s), qPrintable(summary));
    QVERIFY(!find<QPushButton>(second, u"importTakeIn"_s)->isEnabled());
    QCOMPARE(count(), 2);
}

void TestImportStory::whatIsUntickedStaysOut()
{
    const auto dialog = dialogFor(Table);
    QTRY_VERIFY(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    auto *table = find<QTableView>(dialog, u"importEntries"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(find<QPushButton>(dialog, u"importTakeIn"_s)->text(), u"&Import 1 entry"_s);
    find<QPushButton>(dialog, u"importTakeIn"_s)->click();
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(must(m_journal->stores().checkIns.page({}, 9)).first().checkIn.title, u"First talk"_s);
    QCOMPARE(count(), 1);
}

void TestImportStory::aTableIsReadWhateverItsDays()
{
    const QString calendar = m_folder.filePath(u"work.ics"_s);
    QFile file(calendar);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T090000Z\r\n"
        "DTSTART:20261102T090000Z\r\nDTEND:20261102T100000Z\r\nSUMMARY:Sync\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n");
    file.close();
    const QByteArray old =
        "date,activity,energy,title\n1999-11-02,Coding,1,Long ago\n2026-11-02,Coding,1,Lately\n";
    const auto dialog = dialogFor(old);
    auto *take = find<QPushButton>(dialog, u"importTakeIn"_s);
    QTRY_COMPARE(take->text(), u"&Import 2 entries"_s);
    QVERIFY(take->hasFocus() || !dialog->isActiveWindow());
    dialog->read(calendar);
    QTRY_COMPARE(take->text(), u"&Import 1 entry"_s);
    QVERIFY(find<QDateEdit>(dialog, u"importFrom"_s)->isVisible());
    dialog->read(m_folder.filePath(u"old journal.csv"_s));
    QTRY_COMPARE(take->text(), u"&Import 2 entries"_s);
    QVERIFY(!find<QDateEdit>(dialog, u"importFrom"_s)->isVisible());
}

void TestImportStory::aFileThatIsNoneIsSaid()
{
    const auto dialog = dialogFor(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    auto *trouble = find<QLabel>(dialog, u"importTrouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"imported"_s), qPrintable(trouble->text()));
    QVERIFY(!find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
}

void TestImportStory::aLongFileIsReadWhileTheWindowLives()
{
    QByteArray table = "date,activity,energy,title\n";
    for (int i = 0; i < 20'000; ++i) {
        table += "2026-11-02,Coding,1,Number " + QByteArray::number(i) + '\n';
    }
    const auto dialog = dialogFor(table);
    QVERIFY(find<QPushButton>(dialog, u"importStop"_s)->isVisible());
    find<QPushButton>(dialog, u"importStop"_s)->click();
    QVERIFY(!find<QPushButton>(dialog, u"importStop"_s)->isVisible());
    dialog->read(m_folder.filePath(u"old journal.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled(), 60'000);
    QCOMPARE(find<QTableView>(dialog, u"importEntries"_s)->model()->rowCount(), 20'000);
    find<QPushButton>(dialog, u"importTakeIn"_s)->click();
    find<QPushButton>(dialog, u"importStop"_s)->click();
    QVERIFY(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    m_journal.reset(); // waits for the worker
    QVERIFY(dialog->isVisible());
}

QTEST_MAIN(TestImportStory)
#include "tst_importstory.moc"
