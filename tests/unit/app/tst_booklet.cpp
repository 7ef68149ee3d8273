// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/experimentfixture.h"

#include "models/booklet.h"
#include "report/bookletpdf.h"
#include "report/journalexport.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A period on paper: what is asked for is in it, and what is sealed never is.
class TestBooklet : public ExperimentFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PageJournal>(); }
    void onlyTheDaysAskedForAreInIt();
    void notesStayOutWhereTheyAreNotWanted();
    void whatAPersonWroteIsShownAsText();
    void everyNumberSaysHowManyAndByWhichRules();
    void aSealedForecastStaysSealed();
    void aSealedFiveYearAnswerStaysOut();
    void directionIsLeftOutUnlessItIsAskedFor();
    void anEmptyPeriodIsABookletOfItsOwn();
    void daysTheWrongWayRoundAreRefused();
    void thePaperIsTheOneChosen_data();
    void thePaperIsTheOneChosen();
    void stoppingLeavesNoFile();
    void aFileThatIsThereIsLeftAlone();

private:
    BookletChoice everything() const
    {
        BookletChoice choice;
        choice.from = m->today().addDays(-60);
        choice.to = m->today();
        choice.direction = true;
        return choice;
    }
    Booklet booklet(const BookletChoice &choice) const
    {
        return must(bookletOf(m->journal.stores(), m->journal.catalog(), m->journal.content(), choice,
                              m->today(), QLocale::c()));
    }
    QString html(const BookletChoice &choice) const
    {
        QString all;
        for (const BookletChapter &chapter : booklet(choice).chapters) {
            all += chapter.html;
        }
        return all;
    }
    void answer(LocalDay day, const QString &text)
    {
        must(m->journal.apply(u"Answer"_s, [&](Stores &stores) {
            DirectionAnswer answer;
            answer.on = day;
            answer.text = text;
            answer.finished = true;
            return stores.answers.put(answer).map([](const Id &) {});
        }));
    }
    ExportRequest request(const QString &path) const
    {
        ExportRequest request;
        request.format = BookletFormat;
        request.path = path;
        request.booklet = everything();
        return request;
    }
};

void TestBooklet::onlyTheDaysAskedForAreInIt()
{
    m->add({m->entry(3, Focus::People, 2, u"Inside the days"_s),
            m->entry(40, Focus::People, 2, u"Before the days"_s)});
    BookletChoice week = everything();
    week.from = m->today().addDays(-7);
    QVERIFY(html(week).contains(u"Inside the days"_s));
    QVERIFY(!html(week).contains(u"Before the days"_s));
    week.entries = false;
    QVERIFY(!html(week).contains(u"Inside the days"_s));
}

void TestBooklet::notesStayOutWhereTheyAreNotWanted()
{
    CheckIn entry = m->entry(3, Focus::People, 2, u"Pairing"_s);
    entry.note = u"CANARY"_s;
    m->add({entry});
    BookletChoice choice = everything();
    QVERIFY(html(choice).contains(u"CANARY"_s));
    choice.notes = false;
    QVERIFY(!html(choice).contains(u"CANARY"_s));
    QVERIFY(booklet(choice).facts.join(u' ').contains(u"notes"_s));
}

void TestBooklet::whatAPersonWroteIsShownAsText()
{
    CheckIn entry = m->entry(3, Focus::People, 2, u"<img src=c.png>"_s);
    entry.note = u"<b>bold</b>"_s;
    m->add({entry});
    start(design(u"<i>tilted</i>"_s));
    const QString text = html(everything());
    QVERIFY(text.contains(u"&lt;img"_s));
    for (const QString &markup : {u"<img"_s, u"<b>"_s, u"<i>"_s}) {
        QVERIFY2(!text.contains(markup), qPrintable(markup));
    }
}

void TestBooklet::everyNumberSaysHowManyAndByWhichRules()
{
    QList<CheckIn> entries;
    for (int day = 0; day < 56; ++day) {
        entries += m->entry(day, day % 2 ? Focus::People : Focus::Technical,
                            day % 2 ? 1 + day % 3 : -day % 3);
    }
    m->add(entries);
    const Booklet made = booklet(everything());
    QVERIFY(made.energy);
    QVERIFY(made.energyCaption.contains(u"28 ratings"_s));
    const QString numbers = made.chapters.first().html;
    const auto sentences = numbers.count(u"<h3>"_s);
    QVERIFY(sentences >= 3);
    QCOMPARE(numbers.count(u"n = "_s), sentences);
    QCOMPARE(numbers.count(u"rules %1"_s.arg(Rules().version)), sentences);
}

void TestBooklet::aSealedForecastStaysSealed()
{
    rate(m->today().addDays(-28), Before);
    const Id id = start(design(), {3, 95});
    rate(m->today().addDays(7), During);
    goTo(m->today().addDays(43));
    BookletChoice choice = everything();
    choice.numbers = choice.entries = false;
    QVERIFY(html(choice).contains(u"Sealed until the review."_s));
    QVERIFY(!html(choice).contains(u"+3"_s));
    must(m->journal.apply(u"Open"_s,
                          [&](Stores &stores) { return stores.forecasts.open(id, m->clock.now()); }));
    QVERIFY(html(choice).contains(u"+3"_s));
}

void TestBooklet::aSealedFiveYearAnswerStaysOut()
{
    answer(m->today(), u"CANARY"_s);
    QVERIFY(html(everything()).contains(u"CANARY"_s));
    goTo(m->today().addDays(7 * 8)); // the question is back
    BookletChoice choice = everything();
    choice.from = m->today().addDays(-100);
    QVERIFY(!html(choice).contains(u"CANARY"_s));
}

void TestBooklet::directionIsLeftOutUnlessItIsAskedFor()
{
    answer(m->today(), u"CANARY"_s);
    BookletChoice choice = everything();
    choice.direction = BookletChoice().direction;
    QVERIFY(!html(choice).contains(u"CANARY"_s));
}

void TestBooklet::anEmptyPeriodIsABookletOfItsOwn()
{
    const Booklet made = booklet(everything());
    QVERIFY(!made.energy);
    QVERIFY(made.charts.isEmpty());
    QVERIFY(must(pdfOf(made, BookletChoice::Paper::A4)).startsWith("%PDF"));
}

void TestBooklet::daysTheWrongWayRoundAreRefused()
{
    BookletChoice choice = everything();
    std::swap(choice.from, choice.to);
    const auto made = bookletOf(m->journal.stores(), m->journal.catalog(), m->journal.content(), choice,
                                m->today(), QLocale::c());
    QVERIFY(!made);
    QVERIFY(made.error().sentence.contains(u"Nothing was"_s));
}

void TestBooklet::thePaperIsTheOneChosen_data()
{
    QTest::addColumn<BookletChoice::Paper>("paper");
    QTest::addColumn<QByteArray>("box"); // PostScript points
    QTest::newRow("A4") << BookletChoice::Paper::A4 << QByteArray("/MediaBox [0 0 595");
    QTest::newRow("A5") << BookletChoice::Paper::A5 << QByteArray("/MediaBox [0 0 420");
}

void TestBooklet::thePaperIsTheOneChosen()
{
    QFETCH(BookletChoice::Paper, paper);
    QFETCH(QByteArray, box);
    m->add({m->entry(3, Focus::People, 2)});
    const QByteArray pdf = must(pdfOf(booklet(everything()), paper));
    QVERIFY2(pdf.contains(box), pdf.mid(pdf.indexOf("/MediaBox"), 40).constData());
}

/// At every moment at which it is asked whether to go on.
void TestBooklet::stoppingLeavesNoFile()
{
    m->add({m->entry(3, Focus::People, 2)});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"booklet.pdf"_s);
    const auto write = [&](const ImportProgress &progress) {
        return exportJournal(m->journal.stores(), m->journal.catalog(), m->journal.content(), m->today(), request(path),
                             progress);
    };
    int asked = 0;
    QVERIFY(write([&](int, int) {
        ++asked;
        return true;
    }));
    QVERIFY(QFile::remove(path));
    QVERIFY(asked > 3);
    for (int last = 1; last <= asked; ++last) {
        int now = 0;
        QVERIFY(!write([&](int, int) { return ++now < last; }));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }
}

void TestBooklet::aFileThatIsThereIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"booklet.pdf"_s);
    QVERIFY(writeExport(path, "mine"));
    QVERIFY(!exportJournal(m->journal.stores(), m->journal.catalog(), m->journal.content(), m->today(),
                           request(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
}

QTEST_MAIN(TestBooklet)
#include "tst_booklet.moc"
