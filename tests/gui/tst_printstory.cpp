// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwithtable.h"
#include "models/checkinlistmodel.h"
#include "pages/bookletdialog.h"
#include "pages/pagepaper.h"
#include "storywindow.h"
#include "widgets/quietstrip.h"
#include "windowmenus.h"
#include "windowprinting.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QCheckBox>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Entries = 90;

struct Story : StoryWindow
{
    explicit Story(int entries = Entries)
    {
        followLook(theme, settings);
        must(journal().apply(u"Add"_s, [&](Stores &stores) -> Result<void> {
            for (int i = 0; i < entries; ++i) {
                must(stores.checkIns.add(checkIn(today().addDays(-i), {10, 0},
                                                 i % 2 ? Focus::People : Focus::Technical, i % 7 - 3,
                                                 u"Entry %1"_s.arg(i))));
            }
            return {};
        }));
    }
    WindowPrinting *printing() const { return window->findChild<WindowPrinting *>(); }
    QString file(const QString &name) const { return folder.filePath(name); }
    QString said() const { return window->findChild<QuietStrip *>()->sentence(); }
    /// Chooses an entry of the menus by its words.
    bool choose(const QString &words) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == words) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
};

bool isLight(const QColor &color)
{
    constexpr int Middle = 128;
    return color.lightness() > Middle;
}

} // namespace

/// Pages and periods on paper, in the real window.
class TestPrintStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useTestSettings();
        QImageReader::setAllocationLimit(0); // a long page is larger than what Qt reads unasked
    }
    void aPageIsSavedToItsEndAndLight();
    void theWindowIsAsBefore();
    void aPageIsSavedAsPdf();
    void anEndingThatIsNoneIsRefused();
    void aListThatIsFetchedAsOneScrollsIsOnPaperToItsEnd();
    void aLongTextIsOnPaperToItsEnd();
    void whatIsLeftOutOfAPictureIsSaid();
    void nothingIsCutThroughBetweenSheets();
    void aBookletIsWrittenFromTheKeyboard();
    void aStoppedBookletLeavesNothing();
    void everyChartCanBeSaved();
};

void TestPrintStory::aPageIsSavedToItsEndAndLight()
{
    Story story;
    QVERIFY(story.isShown());
    QVERIFY(story.choose(u"Dark"_s));
    story.window->showPage(u"journal"_s);
    QCoreApplication::processEvents();
    QVERIFY(!isLight(story.window->palette().color(QPalette::Window)));
    story.printing()->savePageTo(story.file(u"page.png"_s));
    const QImage page(story.file(u"page.png"_s));
    QVERIFY2(!page.isNull(), qPrintable(story.said()));
    QVERIFY2(page.height() > 2 * 2 * story.window->height(), "not to its end"); // two pixels for each
    QVERIFY(isLight(page.pixelColor(page.width() - 3, 3)));
    QVERIFY(story.said().contains(u"not encrypted"_s));
}

void TestPrintStory::theWindowIsAsBefore()
{
    Story story;
    QVERIFY(story.isShown());
    QVERIFY(story.choose(u"Dark"_s));
    story.window->showPage(u"journal"_s);
    QCoreApplication::processEvents();
    const QRect place = story.window->currentPage()->geometry();
    story.printing()->savePageTo(story.file(u"page.png"_s));
    story.window->findChild<QuietStrip *>()->dismiss(); // it says so, and takes room for it
    QCoreApplication::processEvents();
    QCOMPARE(story.window->currentPage()->geometry(), place);
    QVERIFY(!isLight(story.window->palette().color(QPalette::Window)));
}

void TestPrintStory::aPageIsSavedAsPdf()
{
    Story story;
    story.window->showPage(u"journal"_s);
    story.printing()->savePageTo(story.file(u"page.pdf"_s));
    QFile file(story.file(u"page.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(pdf.count("/Type /Page\n") > 1, "a list of ninety takes more than one sheet");
}

void TestPrintStory::anEndingThatIsNoneIsRefused()
{
    Story story;
    story.printing()->savePageTo(story.file(u"page.doc"_s));
    QVERIFY(!QFile::exists(story.file(u"page.doc"_s)));
    QVERIFY(story.said().contains(u"Nothing was written"_s));
}

void TestPrintStory::aListThatIsFetchedAsOneScrollsIsOnPaperToItsEnd()
{
    constexpr int Many = 2 * CheckInListModel::PageSize + 30, Scrolled = 500;
    Story story(Many);
    QVERIFY(story.isShown());
    story.window->showPage(u"journal"_s);
    QCoreApplication::processEvents();
    auto *list = story.find<QListView>(u"journalList"_s);
    QVERIFY(list->model()->rowCount() < Many);
    list->doItemsLayout(); // a list takes its time for that
    list->verticalScrollBar()->setValue(Scrolled);
    const QRect place = list->geometry();
    {
        const PagePaper paper(*story.window->currentPage());
        QCOMPARE(list->model()->rowCount(), Many);
        QCOMPARE(list->verticalScrollBar()->maximum(), 0);
        QVERIFY(paper.extent() == PagePaper::Extent::Whole);
    }
    QCOMPARE(list->geometry(), place);
    QCOMPARE(list->verticalScrollBar()->value(), Scrolled);
}

void TestPrintStory::aLongTextIsOnPaperToItsEnd()
{
    constexpr int Lines = 200, Height = 90, Scrolled = 20, Sheet = 700;
    QWidget window;
    window.resize(400, 300);
    auto *page = new QWidget(&window);
    page->setGeometry(window.rect());
    auto *layout = new QVBoxLayout(page);
    auto *field = new QPlainTextEdit(u"A line of a note\n"_s.repeated(Lines));
    field->setFixedHeight(Height); // as the notes of entries have
    layout->addWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    field->verticalScrollBar()->setValue(Scrolled);
    {
        const PagePaper paper(*page);
        QCOMPARE(field->verticalScrollBar()->maximum(), 0);
        QVERIFY(paper.extent() == PagePaper::Extent::Whole);
        const QTextDocument &text = *field->document();
        const int line = int(text.documentLayout()->blockBoundingRect(text.begin()).height());
        QVERIFY(paper.size().height() >= Lines * line);
        const int top = field->viewport()->mapTo(page, QPoint()).y() + int(text.documentMargin());
        const QList<int> ends = paper.breaks(Sheet);
        QVERIFY(ends.size() > 2);
        for (const int end : ends.first(ends.size() - 1)) {
            QCOMPARE((end - top) % line, 0); // no line is cut through
        }
    }
    QCOMPARE(field->height(), Height);
    QCOMPARE(field->verticalScrollBar()->value(), Scrolled);
}

void TestPrintStory::whatIsLeftOutOfAPictureIsSaid()
{
    Story story(600);
    story.window->resize(story.window->minimumSize());
    QVERIFY(story.isShown());
    story.window->showPage(u"journal"_s);
    QCoreApplication::processEvents();
    story.printing()->savePageTo(story.file(u"page.png"_s));
    QVERIFY2(story.said().contains(u"left out"_s), qPrintable(story.said()));
    QVERIFY(QFile::exists(story.file(u"page.png"_s)));
    story.printing()->savePageTo(story.file(u"page.pdf"_s));
    QVERIFY2(story.said().contains(u"was saved"_s), qPrintable(story.said()));
    QVERIFY2(!story.said().contains(u"left out"_s), "a PDF has room for it");
}

void TestPrintStory::nothingIsCutThroughBetweenSheets()
{
    constexpr int Sheet = 700;
    Story story;
    QVERIFY(story.isShown());
    story.window->showPage(u"journal"_s);
    QCoreApplication::processEvents();
    Page *page = story.window->currentPage();
    const PagePaper paper(*page);
    const QList<int> ends = paper.breaks(Sheet);
    QVERIFY(ends.size() > 2);
    QCOMPARE(ends.last(), page->height());
    int from = 0;
    for (const int end : ends) {
        QVERIFY(end > from && end - from <= Sheet);
        from = end;
    }
    for (const auto *view : page->findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
            const QRect place = view->visualRect(view->model()->index(row, 0))
                                    .translated(view->viewport()->mapTo(page, QPoint()));
            for (const int end : ends.first(ends.size() - 1)) {
                QVERIFY2(place.top() >= end || place.bottom() <= end, qPrintable(QString::number(row)));
            }
        }
    }
}

void TestPrintStory::aBookletIsWrittenFromTheKeyboard()
{
    Story story;
    QVERIFY(story.isShown());
    QTest::keyClick(story.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = story.find<BookletDialog>(u"bookletDialog"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(dialog->choice().from, story.today().addDays(1 - 7 * 13));
    QCOMPARE(dialog->choice().to, story.today());
    QVERIFY(!dialog->choice().direction); // the most private of it is not there by itself
    QTest::keyClick(story.find<QCheckBox>(u"bookletNotes"_s), Qt::Key_Space);
    QVERIFY(!dialog->choice().notes);
    auto *a4 = dialog->findChild<QRadioButton *>(u"segment0"_s);
    QVERIFY(a4);
    a4->setFocus();
    QTest::keyClick(a4, Qt::Key_Right);
    QCOMPARE(dialog->choice().paper, BookletChoice::Paper::A5);
    const QString path = story.file(u"booklet.pdf"_s);
    dialog->write(path);
    QTRY_VERIFY(story.said().contains(u"booklet.pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestPrintStory::aStoppedBookletLeavesNothing()
{
    Story story;
    QVERIFY(story.choose(u"A period as a booklet…"_s));
    auto *dialog = story.find<BookletDialog>(u"bookletDialog"_s);
    dialog->write(story.file(u"stopped.pdf"_s));
    QVERIFY(dialog->findChild<QProgressBar *>()->isVisibleTo(dialog));
    story.click(u"bookletCancel"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"bookletTrouble"_s)->text().contains(u"stopped"_s));
    delete dialog; // waits for the thread
    QVERIFY(!QFile::exists(story.file(u"stopped.pdf"_s)));
}

void TestPrintStory::everyChartCanBeSaved()
{
    Story story;
    story.window->showPage(u"energy"_s);
    QCoreApplication::processEvents();
    int charts = 0;
    for (auto *chart : story.window->findChildren<ChartWithTable *>()) {
        for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
            const QString path = story.file(u"chart%1.%2"_s.arg(charts).arg(ending));
            chart->savePicture(path);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
        QVERIFY(chart->findChild<QLabel *>(u"pictureSaid"_s)->text().contains(u"saved"_s));
        ++charts;
    }
    QVERIFY(charts >= 4);
}

QTEST_MAIN(TestPrintStory)
#include "tst_printstory.moc"
