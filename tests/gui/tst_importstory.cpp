// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal.h"
#include "pages/importdialog.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
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
    void aTableOfOthersAsksForItsColumnsOnce();
    void daysThatCouldBeEitherAreAsked();
    void lettersThatCouldBeAnythingAreShown();
    void enterInTheListChoosesTheEncoding();
    void enterInADayReadsAgainAndTakesNothingIn();
    void theButtonsStayOnASmallScreen_data();
    void theButtonsStayOnASmallScreen();
    void severalFilesComeInTogether();
    void aFolderIsReadLikeAFile();
    void commitsShowTheirSubjectsOnlyWhenTicked();
    void aJournalWithoutEntriesStillBringsTheRest();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("no file to import");
        }
        return file.fileName();
    }
    std::unique_ptr<ImportDialog> dialogFor(const QStringList &paths)
    {
        auto dialog = std::make_unique<ImportDialog>(*m_journal);
        dialog->open();
        dialog->read(paths);
        return dialog;
    }
    std::unique_ptr<ImportDialog> dialogFor(const QByteArray &bytes)
    {
        return dialogFor(QStringList{put(u"old journal.csv"_s, bytes)});
    }
    void takeIn(const std::unique_ptr<ImportDialog> &dialog)
    {
        QTRY_VERIFY(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
        find<QPushButton>(dialog, u"importTakeIn"_s)->click();
        QTRY_VERIFY(!dialog->isVisible());
    }
    QList<PlacedCheckIn> entries() { return must(m_journal->stores().checkIns.page({}, 9)); }
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

void TestImportStory::aTableOfOthersAsksForItsColumnsOnce()
{
    const QByteArray table = "When;What;How\n23.11.2026 14:30;Pairing;2\n22.11.2026;Lunch;great\n";
    const auto dialog = dialogFor(table);
    auto *read = find<QPushButton>(dialog, u"columnsRead"_s);
    QTRY_VERIFY(read->isVisible());
    QVERIFY(!find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    QVERIFY(!find<QTableView>(dialog, u"importEntries"_s)->isVisible());
    QCOMPARE(find<QTableWidget>(dialog, u"columnSample"_s)->item(1, 2)->text(), u"great"_s);
    QCOMPARE(find<QComboBox>(dialog, u"columndate"_s)->currentText(), u"When"_s); // by its name
    QCOMPARE(find<QComboBox>(dialog, u"columnenergy"_s)->currentIndex(), 0);
    find<QComboBox>(dialog, u"columnenergy"_s)->setCurrentText(u"How"_s);
    read->click();
    QTRY_VERIFY(find<QDialog>(dialog, u"moodDialog"_s)); // “great” is no number
    auto *mood = find<QComboBox>(dialog, u"mood0"_s);
    QCOMPARE(mood->currentIndex(), 0);
    QTest::keyClick(mood, Qt::Key_Down);
    find<QPushButton>(dialog, u"moodsUse"_s)->click();
    takeIn(dialog);
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().last().checkIn.energy, 3);
    QCOMPARE(entries().last().checkIn.title, u"Lunch"_s);

    // The next time nobody has to say it again.
    const auto later = dialogFor("When;What;How\n20.11.2026;Tea;great\n");
    takeIn(later);
    QCOMPARE(entries().last().checkIn.energy, 3);
    m_journal->undoStack()->undo();
    m_journal->undoStack()->undo();
    QVERIFY(must(m_journal->stores().importChoices.all()).isEmpty()); // one undo takes that back, too
}

void TestImportStory::daysThatCouldBeEitherAreAsked()
{
    const auto dialog = dialogFor("Day,Title\n01/07/2026,Either\n02/07/2026,Or\n");
    QTRY_VERIFY(find<QPushButton>(dialog, u"columnsRead"_s)->isVisible());
    find<QPushButton>(dialog, u"columnsRead"_s)->click();
    QTRY_VERIFY(find<QPushButton>(dialog, u"monthFirst"_s)->isVisible());
    QVERIFY(!find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    find<QPushButton>(dialog, u"monthFirst"_s)->click();
    takeIn(dialog);
    QCOMPARE(entries().first().checkIn.when.day, LocalDay(2026, 2, 7));
}

void TestImportStory::lettersThatCouldBeAnythingAreShown()
{
    const auto dialog = dialogFor("full_date,mood,note_title\n2026-11-20,rad,caf\xE9\n");
    auto *encodings = find<QListWidget>(dialog, u"encodings"_s);
    QTRY_VERIFY(encodings->isVisible());
    QVERIFY(encodings->count() > 3); // shown, not guessed
    QVERIFY(!find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    const auto western = encodings->findItems(u"café"_s, Qt::MatchContains);
    QVERIFY(!western.isEmpty());
    encodings->setCurrentItem(western.first());
    find<QPushButton>(dialog, u"encodingRead"_s)->click();
    takeIn(dialog);
    QCOMPARE(entries().first().checkIn.title, u"café"_s);
    QCOMPARE(entries().first().checkIn.energy, 2);
}

void TestImportStory::enterInTheListChoosesTheEncoding()
{
    const auto dialog = dialogFor("full_date,mood,note_title\n2026-11-20,rad,caf\xE9\n");
    auto *encodings = find<QListWidget>(dialog, u"encodings"_s);
    QTRY_VERIFY(encodings->isVisible());
    QTRY_VERIFY(encodings->hasFocus());
    QCOMPARE(encodings->selectedItems().size(), 1); // what Enter takes is in sight
    const int wanted = encodings->row(encodings->findItems(u"café"_s, Qt::MatchContains).first());
    while (encodings->currentRow() < wanted) {
        QTest::keyClick(encodings, Qt::Key_Down);
    }
    QTest::keyClick(encodings, Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(entries().first().checkIn.title, u"café"_s);
}

void TestImportStory::enterInADayReadsAgainAndTakesNothingIn()
{
    const QByteArray event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261102T090000Z\r\n"
                             "SUMMARY:Sync\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto dialog = dialogFor(QStringList{put(u"work.ics"_s, event)});
    QTRY_VERIFY(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    auto *from = find<QDateEdit>(dialog, u"importFrom"_s);
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Up); // a day later, still before the meeting
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    QVERIFY(dialog->isVisible());
    QCOMPARE(count(), 0);
}

void TestImportStory::theButtonsStayOnASmallScreen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("columns") << QByteArray("Day;Work;Feeling\n02.11.2026;Coding;2\n");
    QTest::newRow("dates") << QByteArray("Date;Project\n01/07/2026;P\n");
    QTest::newRow("encodings") << QByteArray("full_date,mood,note_title\n2026-11-20,rad,caf\xE9\n");
    QTest::newRow("a preview with problems") << Table;
}

void TestImportStory::theButtonsStayOnASmallScreen()
{
    QFETCH(QByteArray, bytes);
    const auto dialog = dialogFor(bytes);
    QTRY_VERIFY(!find<QLabel>(dialog, u"importName"_s)->text().isEmpty());
    const QSize small(600, 370); // 1280×820 at 200 %, less frame and panel
    // Again and again: it may not have arranged what it asks yet, and is larger until it has.
    QTRY_COMPARE((dialog->resize(small), dialog->size()), small);
    const auto *take = find<QPushButton>(dialog, u"importTakeIn"_s);
    QVERIFY(dialog->rect().contains(QRect(take->mapTo(dialog.get(), QPoint()), take->size())));
}

void TestImportStory::severalFilesComeInTogether()
{
    const QByteArray event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                             "DTSTART:20261102T090000Z\r\nSUMMARY:Sync\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto dialog = dialogFor(QStringList{put(u"table.csv"_s, Table), put(u"work.ics"_s, event),
                                              put(u"none.bin"_s, QByteArray("\0\1\2", 3))});
    QTRY_COMPARE(find<QPushButton>(dialog, u"importTakeIn"_s)->text(), u"&Import 3 entries"_s);
    QVERIFY(find<QDateEdit>(dialog, u"importFrom"_s)->isVisible()); // there is a calendar among them
    const auto *problems = find<QTableView>(dialog, u"importProblems"_s)->model();
    QVERIFY(!problems->match(problems->index(0, 1), Qt::DisplayRole, u"none.bin: "_s).isEmpty());
    takeIn(dialog);
    QCOMPARE(count(), 3);
    m_journal->undoStack()->undo();
    QCOMPARE(count(), 0);
}

void TestImportStory::aFolderIsReadLikeAFile()
{
    const auto dialog = dialogFor(QStringList{QStringLiteral(TRYBOTH_TEST_DATA "/exchange/jrnlfolder")});
    QTRY_VERIFY(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    QVERIFY(find<QLabel>(dialog, u"importName"_s)->text().contains(u"jrnlfolder"_s));
    QVERIFY(find<QPushButton>(dialog, u"importChooseFolder"_s)->isVisible());
}

void TestImportStory::commitsShowTheirSubjectsOnlyWhenTicked()
{
    qputenv("TRYBOTH_LIBEXEC", TRYBOTH_GIT_FOLDER);
    const QString repository = m_folder.filePath(u"parser"_s);
    const auto git = [&](const QStringList &arguments) {
        return QProcess::execute(u"git"_s, QStringList{u"-C"_s, repository, u"-c"_s, u"user.name=me"_s,
                                                       u"-c"_s, u"user.email=me@own"_s} +
                                               arguments) == 0;
    };
    if (!QDir().mkpath(repository) || !git({u"init"_s, u"-q"_s})) {
        QSKIP("git is not on this machine.");
    }
    QVERIFY(git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"--date=2026-11-20T10:00:00+0100"_s, u"-m"_s,
                 u"A subject"_s}));
    const auto dialog = dialogFor(QStringList{repository});
    auto *address = find<QLineEdit>(dialog, u"importAddress"_s);
    QTRY_VERIFY(address->isVisible());
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    address->setFocus();
    address->clear();
    QTest::keyClicks(address, u"me@own"_s);
    QTest::keyClick(address, Qt::Key_Tab); // Enter would take in what is there
    QTRY_VERIFY(find<QPushButton>(dialog, u"importTakeIn"_s)->isEnabled());
    auto *subjects = find<QCheckBox>(dialog, u"importSubjects"_s);
    QVERIFY(subjects->isVisible() && !subjects->isChecked());
    QVERIFY(!find<QCheckBox>(dialog, u"importAttendees"_s)->isVisible());
    subjects->click();
    takeIn(dialog);
    QCOMPARE(entries().first().checkIn.note, u"A subject"_s);
    QVERIFY(entries().first().checkIn.waiting);
}

void TestImportStory::aJournalWithoutEntriesStillBringsTheRest()
{
    const auto dialog = dialogFor(
        R"({"format": "tryboth.journal", "version": 1, "checkIns": [], "savedFilters":
            [{"id": "019a1b2c-0000-7000-8000-000000000001", "name": "Mine", "query": "tag:x"}]})");
    auto *take = find<QPushButton>(dialog, u"importTakeIn"_s);
    QTRY_VERIFY(take->isEnabled());
    const QString summary = find<QLabel>(dialog, u"importSummary"_s)->text();
    QVERIFY2(summary.contains(u"saved searches: 1"_s), qPrintable(summary));
    QSignalSpy informed(dialog.get(), &ImportDialog::informed);
    takeIn(dialog);
    QVERIFY(informed.first().first().toString().contains(u"saved searches: 1"_s));
    QCOMPARE(must(m_journal->stores().savedFilters.all()).size(), 1);
}

QTEST_MAIN(TestImportStory)
#include "tst_importstory.moc"
