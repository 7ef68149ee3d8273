// SPDX-License-Identifier: GPL-3.0-or-later
// A printed page opens nothing that its texts name (SAFETY.md S8). This program has two sides: the test
// starts it again under strace and reads which files that took.
#include "gui/hostiletexts.h"
#include "report/inertdocument.h"
#include "report/pdfexport.h"
#include "support/systemcalls.h"
#include "support/testjournal.h"

#include "exchange/documentexport.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Written = "all was written";
const QString Begin = u"/tryboth-begins-to-print"_s;

/// What an entry would be if its text were not escaped.
QByteArray markup()
{
    return "<html><head><link rel=stylesheet href=c.png></head><body>" + hostileTexts().join(u'\n').toUtf8();
}

/// A journal whose entries are hostile, as it is printed; then the same texts as if nothing had escaped them.
int writeEverything()
{
    must(pdfOf({{}, {}, {}, {u"<p>first</p>"_s}})); // what fonts need for themselves has been opened then
    QFile::exists(Begin);
    QList<CheckIn> entries;
    for (const QString &text : hostileTexts()) {
        CheckIn entry = checkIn(LocalDay(2026, 11, 23), QTime(9, 0), Focus::People, 1, text);
        entry.note = text;
        entry.activity = u"own-activity"_s;
        entry.tags = {tidyTag(text.left(CheckIn::MaxTag))};
        entries += entry;
    }
    const JournalDocument document = must(documentOf(entries, {}, ActivityCatalog({}, {})));
    const JournalDocument unescaped{{}, {}, {}, {QString::fromUtf8(markup())}};
    if (!must(pdfOf(document)).startsWith("%PDF") || !must(pdfOf(unescaped)).startsWith("%PDF"))
        return 1;
    puts(Written);
    return 0;
}

/// The negative control: the document that Qt offers.
int leak()
{
    QFile::exists(Begin);
    QTextDocument document;
    document.setHtml(QString::fromUtf8(markup()));
    QImage page(300, 300, QImage::Format_RGB32);
    QPainter painter(&page);
    document.drawContents(&painter);
    puts(Written);
    return 0;
}

/// The files that the texts name and that somebody looked for.
QStringList strangersIn(const SystemCalls &calls)
{
    static const QRegularExpression strange(u"c\\.png|/etc/passwd"_s);
    QStringList found = calls.paths().filter(strange);
    found.removeDuplicates();
    return found;
}

} // namespace

class TestPdfExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsAnswered_data();
    void everyRequestIsAnswered();
    void aHostileJournalOpensNothing_data();
    void aHostileJournalOpensNothing();
    void qtsOwnDocumentOpensWhatItIsTold();
    void stoppingLeavesNothing();

private:
    /// The calls since the first hostile text was there to print.
    SystemCalls callsOf(const QString &side, const QString &scale = u"1"_s) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        SystemCalls calls = traced(u"%file,%network"_s, QCoreApplication::applicationFilePath(), {side},
                                   environment, m_folder.path());
        calls.lines = calls.lines.mid(calls.lines.indexOf(QRegularExpression(u".*"_s + Begin + u".*"_s)) + 1);
        return calls;
    }

    QTemporaryDir m_folder;
};

void TestPdfExport::everyRequestIsAnswered_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("a picture") << static_cast<int>(QTextDocument::ImageResource);
    QTest::newRow("a style sheet") << static_cast<int>(QTextDocument::StyleSheetResource);
    QTest::newRow("a page") << static_cast<int>(QTextDocument::HtmlResource);
    QTest::newRow("a text") << static_cast<int>(QTextDocument::MarkdownResource);
}

void TestPdfExport::everyRequestIsAnswered()
{
    QFETCH(int, type);
    const InertDocument document;
    const QVariant answer = document.resource(type, QUrl(u"/etc/passwd"_s));
    QVERIFY(answer.isValid()); // otherwise Qt looks itself
    QVERIFY(answer.toString().isEmpty());
    QCOMPARE(answer.value<QImage>().isNull(), type != QTextDocument::ImageResource);
}

void TestPdfExport::aHostileJournalOpensNothing_data()
{
    QTest::addColumn<QString>("scale");
    QTest::newRow("as usual") << u"1"_s;
    QTest::newRow("on a sharp screen") << u"2"_s; // where Qt looks for pictures named @2x
}

void TestPdfExport::aHostileJournalOpensNothing()
{
    if (!canTrace())
        QSKIP("strace is not installed: what a printed page opens (S8) is not checked");
    QFETCH(QString, scale);
    const SystemCalls calls = callsOf(u"--write"_s, scale);
    QVERIFY2(calls.exitCode == 0 && calls.said.contains(Written), calls.said.constData());
    QCOMPARE(strangersIn(calls), QStringList());
    QCOMPARE(calls.named(u"socket"_s), QStringList());
}

void TestPdfExport::qtsOwnDocumentOpensWhatItIsTold()
{
    if (!canTrace())
        QSKIP("strace is not installed: what a printed page opens (S8) is not checked");
    const QStringList opened = strangersIn(callsOf(u"--leak"_s));
    QVERIFY2(opened.contains(u"/etc/passwd"_s), qPrintable(opened.join(u'\n')));
}

void TestPdfExport::stoppingLeavesNothing()
{
    const auto stopped = pdfOf({{}, {}, {}, {u"<p>x</p>"_s}}, [](int, int) { return false; });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().sentence.contains(u"Nothing was left behind"_s));
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QString side = QCoreApplication::arguments().value(1);
    if (side == u"--write"_s)
        return writeEverything();
    if (side == u"--leak"_s)
        return leak();
    TestPdfExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfexport.moc"
