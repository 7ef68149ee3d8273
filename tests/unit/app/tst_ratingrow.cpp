// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"
#include "widgets/energybuttons.h"
#include "widgets/focusfield.h"
#include "widgets/minutesfield.h"
#include "widgets/ratingrow.h"
#include "widgets/segmentbutton.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

Q_DECLARE_METATYPE(tryboth::CheckIn)
Q_DECLARE_METATYPE(tryboth::ActivityType)

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestRatingRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_row.reset(); }
    void aBareEntryTakesAFewKeys();
    void tabWalksFromActivityToEnergy();
    void minutesAndFocusComeFromTheActivityUnlessSetByHand();
    void anUnknownActivityIsNamedWithTheFocusChosen();
    void nothingTypedIsLostWhenSomethingIsWrong_data();
    void nothingTypedIsLostWhenSomethingIsWrong();
    void anEntryWithoutARatingIsNotZero();
    void editingKeepsWhatIsNotShown();
    void theLastRatingIsToldAndMarked();
    void clearEmptiesEverything();
    void everyInputHasNames();
    void nothingIsCutOffAtLargeLetters_data();
    void nothingIsCutOffAtLargeLetters();

private:
    /// Keys go where a person's would: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &letters);
    template <typename W>
    W *part(const QString &name) const
    {
        return m_row->findChild<W *>(name);
    }
    CheckIn only(const QSignalSpy &spy) const { return spy.at(0).at(0).value<CheckIn>(); }

    ActivityCatalog m_catalog;
    FixedClock m_clock{QDateTime({2026, 11, 23}, {14, 30}, QTimeZone("Europe/Berlin"))};
    std::unique_ptr<RatingRow> m_row;
    int m_presses = 0;
};

void TestRatingRow::initTestCase()
{
    const auto content = Content::load();
    QVERIFY(content);
    m_catalog = ActivityCatalog(content->activityTypes(), {});
}

void TestRatingRow::init()
{
    m_row = std::make_unique<RatingRow>();
    m_row->setClock(&m_clock);
    m_row->setCatalog(m_catalog);
    m_row->show();
    QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
    m_row->setFocus();
    m_presses = 0;
}

void TestRatingRow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_presses;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestRatingRow::type(const QString &letters)
{
    m_presses += static_cast<int>(letters.size());
    QTest::keyClicks(QApplication::focusWidget(), letters);
}

void TestRatingRow::aBareEntryTakesAFewKeys()
{
    constexpr int Most = 8;
    QSignalSpy submitted(m_row.get(), &RatingRow::submitted);
    type(u"pair"_s);
    m_presses = 0;
    press(Qt::Key_Return);
    press(Qt::Key_6);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_presses <= Most, qPrintable(QString::number(m_presses)));
    QCOMPARE(submitted.count(), 1);
    const CheckIn checkIn = only(submitted);
    QCOMPARE(checkIn.activity, u"act.pairing"_s);
    QCOMPARE(checkIn.energy, std::optional(2));
    QCOMPARE(checkIn.minutes, std::optional(60));
    QCOMPARE(checkIn.focus, Focus::Mixed);
    QCOMPARE(checkIn.when.day, QDate(2026, 11, 23));
    QVERIFY(checkIn.recorded == m_clock.now());
    QVERIFY(validate(checkIn));
}

void TestRatingRow::tabWalksFromActivityToEnergy()
{
    QSignalSpy submitted(m_row.get(), &RatingRow::submitted);
    type(u"pair"_s);
    press(Qt::Key_Tab);
    QVERIFY(part<QLineEdit>(u"minutes"_s)->hasFocus());
    type(u"1h30"_s);
    press(Qt::Key_Tab);
    type(u"p"_s);
    press(Qt::Key_Tab);
    QVERIFY(part<QLineEdit>(u"title"_s)->hasFocus());
    type(u"Showed Ada the cache"_s);
    press(Qt::Key_Tab);
    type(u"-1"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(only(submitted).minutes, std::optional(90));
    QCOMPARE(only(submitted).focus, Focus::People);
    QCOMPARE(only(submitted).title, u"Showed Ada the cache"_s);
    QCOMPARE(only(submitted).energy, std::optional(-1));
}

void TestRatingRow::minutesAndFocusComeFromTheActivityUnlessSetByHand()
{
    type(u"coding"_s);
    press(Qt::Key_Tab);
    QCOMPARE(part<MinutesField>(u"minutes"_s)->minutes(), std::optional(90));
    QCOMPARE(part<FocusField>(u"focus"_s)->focusKind(), std::optional(Focus::Technical));
    type(u"20"_s);
    auto *activity = part<QLineEdit>(u"activity"_s);
    activity->setFocus();
    activity->selectAll();
    type(u"pair"_s);
    press(Qt::Key_Tab);
    QCOMPARE(part<MinutesField>(u"minutes"_s)->minutes(), std::optional(20));
    QCOMPARE(part<FocusField>(u"focus"_s)->focusKind(), std::optional(Focus::Mixed));
}

void TestRatingRow::anUnknownActivityIsNamedWithTheFocusChosen()
{
    QSignalSpy named(m_row.get(), &RatingRow::newActivityNamed);
    QSignalSpy submitted(m_row.get(), &RatingRow::submitted);
    type(u"Zeppelin steering"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(named.count(), 0);
    QVERIFY(m_row->trouble().contains(u"people work"_s));
    QTest::mouseClick(part<FocusField>(u"focus"_s)->button(static_cast<int>(Focus::People)), Qt::LeftButton);
    QCOMPARE(m_row->trouble(), QString());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(named.count(), 1);
    QCOMPARE(submitted.count(), 0);
    const auto made = named.at(0).at(0).value<ActivityType>();
    QCOMPARE(made.label, u"Zeppelin steering"_s);
    QCOMPARE(made.focusDefault, Focus::People);
}

void TestRatingRow::nothingTypedIsLostWhenSomethingIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << u"minutes"_s << u"soon"_s;
    QTest::newRow("title") << u"title"_s << QString(CheckIn::MaxTitle + 1, u'a');
    QTest::newRow("tags") << u"tags"_s << u"1,2,3,4,5,6,7,8,9"_s;
}

void TestRatingRow::nothingTypedIsLostWhenSomethingIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QSignalSpy submitted(m_row.get(), &RatingRow::submitted);
    type(u"pair"_s);
    press(Qt::Key_Return);
    part<QLineEdit>(field)->setText(text);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(!m_row->trouble().isEmpty());
    QCOMPARE(part<QLineEdit>(field)->text(), text);
}

void TestRatingRow::anEntryWithoutARatingIsNotZero()
{
    QSignalSpy submitted(m_row.get(), &RatingRow::submitted);
    type(u"pair"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(!only(submitted).energy);
}

void TestRatingRow::editingKeepsWhatIsNotShown()
{
    CheckIn checkIn;
    checkIn.id = IdSource(1).next(m_clock.now());
    checkIn.rev = 4;
    checkIn.activity = u"act.gone"_s;
    checkIn.when = {QDate(2026, 3, 1), QTime(9, 5), -300, "America/New_York"};
    checkIn.focus = Focus::Technical;
    checkIn.energy = -3;
    checkIn.context = ContextFlag::Tired;
    checkIn.note = u"two\nlines"_s;
    checkIn.tags = {u"a"_s, u"b"_s};
    checkIn.source = u"ics"_s;
    m_row->setValue(checkIn);
    QVERIFY(m_row->value() == checkIn);
    QSignalSpy cancelled(m_row.get(), &RatingRow::cancelled);
    press(Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
}

void TestRatingRow::theLastRatingIsToldAndMarked()
{
    m_row->setLastRatingLookup(
        [](const QString &id) { return id == u"act.pairing"_s ? std::optional(1) : std::nullopt; });
    type(u"pair"_s);
    press(Qt::Key_Return);
    QCOMPARE(part<QLabel>(u"lastRating"_s)->text(), u"last pairing: +1"_s);
    QVERIFY(part<EnergyButtons>(u"energy"_s)->button(1)->isMarked());
    QVERIFY(!m_row->value().energy);
}

void TestRatingRow::clearEmptiesEverything()
{
    type(u"pair"_s);
    press(Qt::Key_Return);
    type(u"7"_s);
    part<QPlainTextEdit>(u"note"_s)->setPlainText(u"text"_s);
    QVERIFY(!m_row->isEmpty());
    m_row->clear();
    QVERIFY(m_row->isEmpty());
    QVERIFY(part<QLineEdit>(u"activity"_s)->hasFocus());
    QVERIFY(!part<FocusField>(u"focus"_s)->focusKind());
}

void TestRatingRow::everyInputHasNames()
{
    for (const QString &name :
         {u"activity"_s, u"minutes"_s, u"focus"_s, u"title"_s, u"energy"_s, u"engagement"_s, u"chosen"_s,
          u"contextFlags"_s, u"tags"_s, u"note"_s, u"day"_s, u"time"_s}) {
        const auto *input = part<QWidget>(name);
        QVERIFY2(input && !input->accessibleName().isEmpty(), qPrintable(name));
    }
}

void TestRatingRow::nothingIsCutOffAtLargeLetters_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
    QTest::newRow("300 %") << 300;
}

void TestRatingRow::nothingIsCutOffAtLargeLetters()
{
    QFETCH(int, percent);
    Theme theme(*qApp);
    theme.setTextPercent(percent);
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *row = new RatingRow;
    layout->addWidget(row);
    layout->addStretch();
    page.resize(1000, 2400); // as high as a scrolled page may be
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.width(), 1000);
    QList<QRect> seen;
    for (const QString &name :
         {u"activity"_s, u"minutes"_s, u"focus"_s, u"title"_s, u"energy"_s, u"more"_s, u"log"_s}) {
        const auto *input = row->findChild<QWidget *>(name);
        const QRect place(input->mapTo(row, QPoint()), input->size());
        QVERIFY2(row->rect().contains(place), qPrintable(name));
        QVERIFY2(place.width() >= input->minimumSizeHint().width(), qPrintable(name));
        for (const QRect &other : seen) {
            QVERIFY2(!other.intersects(place), qPrintable(name));
        }
        seen.append(place);
    }
    theme.setTextPercent(Theme::MinPercent);
}

QTEST_MAIN(TestRatingRow)
#include "tst_ratingrow.moc"
