// SPDX-License-Identifier: GPL-3.0-or-later
#include "storywindow.h"

#include "pages/exportdialog.h"
#include "pages/importdialog.h"
#include "pages/journalpage.h"
#include "widgets/quietstrip.h"
#include "windowexchange.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Files that are written from the window, and a folder that is watched.
class TestExchangeStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsShownIsWhatIsWritten();
    void everyFormatCanBeWritten_data();
    void everyFormatCanBeWritten();
    void aFileThatIsThereIsNotOverwritten();
    void whatIsStoppedLeavesNothing();
    void aNewCalendarIsOfferedAndReadOnlyWhenAsked();
    void aCalendarSetAsideIsNotOfferedAgain();

private:
    void log(const QString &title, Focus focus)
    {
        must(m_story->journal().apply(u"log"_s, [&](Stores &stores) {
            return stores.checkIns.add(checkIn(m_story->today(), {9, 0}, focus, 1, title))
                .map([](const Id &) {});
        }));
    }
    ExportDialog *openExport()
    {
        if (!m_story->isShown()) {
            qFatal("the window is not in front");
        }
        QTest::keyClick(m_story->window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_story->find<ExportDialog>(u"exportDialog"_s);
        return dialog ? dialog : (qFatal("Ctrl+Shift+X opens nothing"), nullptr);
    }
    void choose(ExportDialog *dialog, const QString &format)
    {
        auto *box = dialog->findChild<QComboBox *>(u"exportFormat"_s);
        box->setCurrentIndex(box->findData(format));
    }
    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const QString &name) { return m_story->folder.filePath(name); }
    void put(const QString &name)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                   "DTSTART:20261120T090000Z\r\nSUMMARY:Sync\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }
    int count() { return must(m_story->stores().checkIns.count({})); }

    std::unique_ptr<StoryWindow> m_story;
};

void TestExchangeStory::init()
{
    useTestSettings();
    m_story.reset();
    m_story = std::make_unique<StoryWindow>();
    QVERIFY(m_story->isShown());
    log(u"a talk"_s, Focus::People);
    log(u"CANARY code"_s, Focus::Technical);
}

void TestExchangeStory::whatIsShownIsWhatIsWritten()
{
    ExportDialog *dialog = openExport();
    QVERIFY(dialog && !dialog->findChild<QRadioButton *>(u"exportShown"_s)->isVisible());
    dialog->close();
    CheckInFilter people;
    people.focus = {Focus::People};
    Q_EMIT m_story->window->entriesRequested(people);
    QTRY_VERIFY(!m_story->find<ExportDialog>(u"exportDialog"_s));
    dialog = openExport();
    auto *shown = dialog->findChild<QRadioButton *>(u"exportShown"_s);
    QVERIFY(shown->isVisible());
    shown->click();
    QCOMPARE(dialog->findChild<QLabel *>(u"exportAbout"_s)->text(), u"1 entry."_s);
    choose(dialog, u"csv"_s);
    QSignalSpy informed(dialog, &ExportDialog::informed);
    dialog->write(path(u"people.csv"_s));
    QTRY_COMPARE(informed.size(), 1);
    const QByteArray csv = bytesOf(path(u"people.csv"_s));
    QVERIFY(csv.contains("a talk") && !csv.contains("CANARY"));
}

void TestExchangeStory::everyFormatCanBeWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("a document") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pages") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("a text") << u"markdown"_s << QByteArray("---\nformat: tryboth.markdown");
    QTest::newRow("a table") << u"csv"_s << QByteArray("date,time,");
    QTest::newRow("a calendar") << u"ics"_s << QByteArray("BEGIN:VCALENDAR");
    QTest::newRow("everything") << u"json"_s << QByteArray("{");
}

void TestExchangeStory::everyFormatCanBeWritten()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    ExportDialog *dialog = openExport();
    choose(dialog, format);
    QSignalSpy informed(dialog, &ExportDialog::informed);
    dialog->write(path(u"out"_s));
    QTRY_COMPARE_WITH_TIMEOUT(informed.size(), 1, 30'000);
    QVERIFY(bytesOf(path(u"out"_s)).startsWith(begins));
    QCOMPARE(QFile::permissions(path(u"out"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestExchangeStory::aFileThatIsThereIsNotOverwritten()
{
    put(u"mine"_s);
    const QByteArray before = bytesOf(path(u"mine"_s));
    ExportDialog *dialog = openExport();
    dialog->write(path(u"mine"_s));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"exportTrouble"_s)->isVisible());
    QCOMPARE(bytesOf(path(u"mine"_s)), before);
    QVERIFY(dialog->findChild<QPushButton *>(u"exportWrite"_s)->isEnabled());
}

void TestExchangeStory::whatIsStoppedLeavesNothing()
{
    must(m_story->journal().apply(u"many"_s, [&](Stores &stores) {
        return stores.checkIns.addAll(
            QList<CheckIn>(5'000, checkIn(m_story->today(), {9, 0}, Focus::Mixed, 0, u"one of many"_s)));
    }));
    QVERIFY(m_story->journal().saveAndWait());
    const QStringList before = QDir(m_story->folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    ExportDialog *dialog = openExport();
    choose(dialog, u"pdf"_s);
    dialog->write(path(u"large.pdf"_s));
    QVERIFY(dialog->findChild<QProgressBar *>(u"exportProgress"_s)->isVisible());
    dialog->findChild<QPushButton *>(u"exportCancel"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"exportTrouble"_s)->text().contains(u"stopped"_s));
    delete dialog; // waits for the worker
    QCOMPARE(QDir(m_story->folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestExchangeStory::aNewCalendarIsOfferedAndReadOnlyWhenAsked()
{
    auto *exchange = m_story->window->findChild<WindowExchange *>();
    QVERIFY(QDir(m_story->folder.path()).mkdir(u"in"_s));
    put(u"in/old.ics"_s);
    exchange->watched().watch(path(u"in"_s));
    QVERIFY(exchange->watched().newFiles().isEmpty()); // what was there counts as seen
    put(u"in/work.ics"_s);
    auto *strip = m_story->window->findChild<QuietStrip *>();
    QTRY_VERIFY2(strip->sentence().contains(u"work.ics"_s), qPrintable(strip->sentence()));
    QCOMPARE(count(), 2);
    QVERIFY(!m_story->find<ImportDialog>(u"importDialog"_s));
    Q_EMIT strip->actionTriggered();
    auto *dialog = m_story->find<ImportDialog>(u"importDialog"_s);
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QTableView *>(u"importEntries"_s)->model()->rowCount(), 1);
    QCOMPARE(count(), 2);
    dialog->reject();
    QVERIFY(exchange->watched().newFiles().isEmpty());
}

void TestExchangeStory::aCalendarSetAsideIsNotOfferedAgain()
{
    auto *exchange = m_story->window->findChild<WindowExchange *>();
    QVERIFY(QDir(m_story->folder.path()).mkdir(u"in"_s));
    exchange->watched().watch(path(u"in"_s));
    put(u"in/work.ics"_s);
    QTRY_COMPARE(exchange->watched().newFiles().size(), 1);
    auto *strip = m_story->window->findChild<QuietStrip *>();
    QTRY_VERIFY(strip->sentence().contains(u"work.ics"_s));
    Q_EMIT strip->secondActionTriggered();
    QVERIFY(exchange->watched().newFiles().isEmpty());
    QVERIFY(WatchedFolder(m_story->journal().path(), m_story->settings)
                .newFiles()
                .isEmpty()); // nor after the next start
    exchange->watched().watch({});
    put(u"in/later.ics"_s);
    QVERIFY(exchange->watched().newFiles().isEmpty());
    QVERIFY(exchange->watched().folder().isEmpty());
}

QTEST_MAIN(TestExchangeStory)
#include "tst_exchangestory.moc"
