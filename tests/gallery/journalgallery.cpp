// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/examplejournal.h"
#include "pages/importdialog.h"
#include "pages/journalpage.h"
#include "support/testjournal.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>

#include <algorithm>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMs = 400;

std::unique_ptr<Journal> exampleJournal(const Clock &clock, int count)
{
    auto journal = std::make_unique<Journal>(test::must(JournalCore::create(clock, IdSource(1))),
                                             test::must(Content::load()), clock);
    ExampleJournal example(1, clock.journalDay().today, journal->catalog(), clock.zone(),
                           test::must(ExampleTexts::load()));
    test::must(journal->applyWithoutUndo([&](Stores &stores) -> Result<void> {
        for (const CheckIn &entry : example.entries(count)) {
            if (const auto added = stores.checkIns.add(entry); !added) {
                return tl::unexpected(added.error());
            }
        }
        return {};
    }));
    return journal;
}

/// Remembers when the list was painted last.
class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    bool painted = false;

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

/// Milliseconds from each key of `text` to the painted hits: the median and the slowest of several rounds.
void measure(JournalPage &page, const QString &text)
{
    constexpr int Rounds = 7;
    auto *line = page.findChild<QLineEdit *>(u"search"_s);
    auto *list = page.findChild<QListView *>(u"journalList"_s);
    PaintWatch watch;
    list->viewport()->installEventFilter(&watch);
    for (QWidget *instead : page.findChildren<EmptyState *>()) {
        instead->installEventFilter(&watch); // what is painted when there are no hits
    }
    QList<double> all;
    QList<double> last;
    for (int round = 0; round < Rounds; ++round) {
        line->clear();
        QTest::qWait(SettleMs);
        for (const QChar letter : text) {
            QElapsedTimer timer;
            timer.start();
            watch.painted = false;
            QTest::keyClick(line, letter.toLatin1());
            while (!watch.painted && timer.elapsed() < SettleMs) {
                QApplication::processEvents();
            }
            all.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        last.append(all.last());
    }
    std::ranges::sort(all);
    std::ranges::sort(last);
    QTest::qWait(SettleMs);
    qInfo("%-16s %8s  last key %6.1f ms  median key %6.1f ms  slowest key %6.1f ms", qPrintable(text),
          qPrintable(page.findChild<QLabel *>(u"count"_s)->text()), last.at(Rounds / 2),
          all.at(all.size() / 2), all.last());
}

/// What the machine takes without any page around: a model of its own, and the paint alone.
void measureParts(Journal &journal, JournalPage &page, const QString &word)
{
    constexpr int Rounds = 20;
    CheckInListModel model(journal);
    CheckInFilter filter;
    filter.words = {word};
    auto *list = page.findChild<QListView *>(u"journalList"_s);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < Rounds; ++round) {
        static_cast<void>(test::must(journal.stores().checkIns.page(filter, 50)));
    }
    const double newest50 = static_cast<double>(timer.nsecsElapsed()) / 1e6 / Rounds;
    timer.start();
    for (int round = 0; round < Rounds; ++round) {
        model.setFilter(filter);
    }
    const double reset = static_cast<double>(timer.nsecsElapsed()) / 1e6 / Rounds;
    timer.start();
    for (int round = 0; round < Rounds; ++round) {
        list->viewport()->repaint();
    }
    const double paint = static_cast<double>(timer.nsecsElapsed()) / 1e6 / Rounds;
    timer.start();
    for (int round = 0; round < Rounds; ++round) {
        page.window()->repaint();
    }
    const double whole = static_cast<double>(timer.nsecsElapsed()) / 1e6 / Rounds;
    qInfo(
        "%-16s newest 50 %.1f ms, reset of a page %.1f ms, paint of the list %.1f ms, of the window %.1f ms",
        qPrintable(word), newest50, reset, paint, whole);
}

void measureAll(Journal &journal, JournalPage &page)
{
    measureParts(journal, page, u"mentoring"_s);
    measureParts(journal, page, u"the"_s);
    for (const QString &text : {u"mentoring"_s, u"review"_s, u"the"_s, u"zzz"_s, u"energy:>1 plan"_s}) {
        measure(page, text);
    }
    page.findChild<QLineEdit *>(u"search"_s)->clear();
    QTest::qWait(SettleMs);
    QElapsedTimer timer;
    timer.start();
    page.findChild<QListView *>(u"journalList"_s)->scrollToBottom();
    QApplication::processEvents();
    qInfo("end of the first page: %lld ms", timer.elapsed());
    timer.start();
    auto *calendar = page.findChild<QWidget *>(u"monthCalendar"_s);
    for (int month = 0; month < 12; ++month) {
        QTest::keyClick(calendar, Qt::Key_PageUp);
    }
    QTest::keyClick(calendar, Qt::Key_Return);
    QApplication::processEvents();
    qInfo("jump back by a year: %lld ms for 14 keys", timer.elapsed());
}

} // namespace

/// The Journal page with an example journal: to look at, to photograph, to measure.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"look"_s, u"light, dark or contrast"_s, u"look"_s, u"light"_s},
                        {u"text"_s, u"text size in per cent"_s, u"percent"_s, u"100"_s},
                        {u"size"_s, u"of the page, e.g. 1084x760"_s, u"size"_s, u"1084x760"_s},
                        {u"entries"_s, u"how many"_s, u"count"_s, u"450"_s},
                        {u"keys"_s, u"typed into the search line"_s, u"text"_s},
                        {u"edit"_s, u"open the editor"_s},
                        {u"trash"_s, u"open the trash with two entries in it"_s},
                        {u"import"_s, u"open this file for import"_s, u"file"_s},
                        {u"picture"_s, u"save a picture and quit"_s, u"file"_s},
                        {u"measure"_s, u"print how long searching takes and quit"_s}});
    options.process(application);
    Theme theme(application);
    const QString look = options.value(u"look"_s);
    theme.setLook(look == "dark"_L1       ? Theme::Look::Dark
                  : look == "contrast"_L1 ? Theme::Look::HighContrast
                                          : Theme::Look::Light);
    theme.setTextPercent(options.value(u"text"_s).toInt());
    const FixedClock clock(test::aMonday());
    const auto journal = exampleJournal(clock, options.value(u"entries"_s).toInt());
    QMainWindow window;
    auto *page = new JournalPage(*journal);
    window.setCentralWidget(page);
    const QStringList size = options.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    page->firstFocus()->setFocus();
    if (options.isSet(u"measure"_s)) {
        measureAll(*journal, *page);
        return 0;
    }
    QTest::keyClicks(page->findChild<QLineEdit *>(u"search"_s), options.value(u"keys"_s));
    if (options.isSet(u"edit"_s)) {
        QTest::keyClick(page->findChild<QListView *>(u"journalList"_s), Qt::Key_Return);
    }
    QWidget *shown = &window;
    if (options.isSet(u"trash"_s)) {
        QTest::keyClick(page->findChild<QListView *>(u"journalList"_s), Qt::Key_Delete);
        QTest::keyClick(page->findChild<QListView *>(u"journalList"_s), Qt::Key_Delete);
        page->openTrash();
        shown = page->findChild<QDialog *>(u"trashDialog"_s);
    }
    if (options.isSet(u"import"_s)) {
        auto *dialog = new ImportDialog(*journal, page);
        dialog->open();
        dialog->read(options.value(u"import"_s));
        shown = dialog;
    }
    if (const QString picture = options.value(u"picture"_s); !picture.isEmpty()) {
        QTest::qWait(SettleMs);
        return shown->grab().save(picture) ? 0 : 1;
    }
    return QApplication::exec();
}
