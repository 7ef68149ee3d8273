// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentchanges.h"
#include "pages/daynotecard.h"
#include "support/pagejournal.h"
#include "widgets/dayscale.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestDayNoteCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itAsksOnlyWhereAnExperimentIsAboutTheDay();
    void eachAnswerIsKeptAtOnceAndCanBeTakenBack();
    void keysChooseAndClear();
    void anUndoShows();

private:
    void start(LocalDay first)
    {
        Experiment e;
        e.title = u"Mentor one person"_s;
        e.hypothesis = u"+1"_s;
        e.changeMyMind = u"Three below 0."_s;
        e.protocol = {u"Meet."_s};
        e.exitRule = u"A week."_s;
        e.start = first;
        e.end = first.addDays(27);
        static_cast<void>(must(sealAndStart(m->journal, e, {1, 70})));
    }
    std::optional<DayNote> kept() const { return must(m->journal.stores().dayNotes.find(m->today())); }
    DayScale *scale(const QString &name) const { return m_card->findChild<DayScale *>(name); }

    std::unique_ptr<PageJournal> m;
    std::unique_ptr<DayNoteCard> m_card;
};

void TestDayNoteCard::init()
{
    m_card.reset();
    m = std::make_unique<PageJournal>();
    m_card = std::make_unique<DayNoteCard>(m->journal);
    m_card->setDay(m->today());
}

void TestDayNoteCard::itAsksOnlyWhereAnExperimentIsAboutTheDay()
{
    QVERIFY(m_card->isHidden());
    start(m->today().addDays(3)); // today belongs to the time before
    QVERIFY(!m_card->isHidden());
    m_card->setDay(m->today().addDays(30));
    QVERIFY(!m_card->isHidden());
    m_card->setDay(m->today().addDays(31));
    QVERIFY(m_card->isHidden());
    m_card->setDay(m->today().addDays(3 - 15)); // two weeks before the start are compared with
    QVERIFY(m_card->isHidden());
}

void TestDayNoteCard::eachAnswerIsKeptAtOnceAndCanBeTakenBack()
{
    start(m->today());
    QTest::keyClick(scale(u"sleep"_s), Qt::Key_4);
    QCOMPARE(kept(), (DayNote{m->today(), 4, {}, false}));
    QTest::keyClick(scale(u"load"_s), Qt::Key_2);
    m_card->findChild<QCheckBox *>(u"unusual"_s)->click();
    QCOMPARE(kept(), (DayNote{m->today(), 4, 2, true}));
    QTest::keyClick(scale(u"sleep"_s), Qt::Key_Backspace);
    QTest::keyClick(scale(u"load"_s), Qt::Key_Backspace);
    m_card->findChild<QCheckBox *>(u"unusual"_s)->click();
    QCOMPARE(kept(), std::nullopt);
}

void TestDayNoteCard::keysChooseAndClear()
{
    DayScale sleep(u"Sleep"_s, u"bad"_s, u"good"_s);
    const QSignalSpy chosen(&sleep, &SegmentedControl::chosen);
    QCOMPARE(sleep.value(), std::nullopt); // nothing is chosen beforehand
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_6, Qt::Key_A}) {
        QTest::keyClick(&sleep, key);
    }
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(&sleep, Qt::Key_5);
    QCOMPARE(sleep.value(), 5);
    QCOMPARE(chosen.count(), 1);
}

void TestDayNoteCard::anUndoShows()
{
    start(m->today());
    QTest::keyClick(scale(u"sleep"_s), Qt::Key_4);
    m->journal.undoStack()->undo();
    QCOMPARE(scale(u"sleep"_s)->value(), std::nullopt);
    m->journal.undoStack()->redo();
    QCOMPARE(scale(u"sleep"_s)->value(), 4);
}

QTEST_MAIN(TestDayNoteCard)
#include "tst_daynotecard.moc"
