// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "pages/experimentspage.h"
#include "pages/reviewsequence.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/confidencebuttons.h"
#include "widgets/energybuttons.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// From a template to the review, with the real window and a clock that is moved.
class TestExperimentStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"tryboth-test"_s);
    }
    void fromATemplateToTheReview();

private:
    template <typename T>
    T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void designFromTemplate();
    void review();
    Experiment onlyOne() { return must(m_window->journal().stores().experiments.all()).first(); }

    MainWindow *m_window = nullptr;
};

void TestExperimentStory::designFromTemplate()
{
    m_window->showPage(u"experiments"_s);
    find<QPushButton>(u"fromTemplate"_s)->click();
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"templateFilter"_s));
    type(u"Mentor one person"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"experimentTitle"_s));
    find<QPlainTextEdit>(u"hypothesis"_s)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"It leaves me at +1 on most days."_s);
    find<QPlainTextEdit>(u"changeMyMind"_s)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Three sessions in a row below 0."_s);
    find<EnergyButtons>(u"forecastEnergy"_s)->setFocus();
    press(Qt::Key_5);
    find<ConfidenceButtons>(u"confidence"_s)->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Return, Qt::ControlModifier);
}

void TestExperimentStory::review()
{
    find<QPushButton>(u"reviewExperiment"_s)->click();
    auto *sequence = find<ReviewSequence>(u"reviewSequence"_s);
    const auto next = [&] { find<QPushButton>(u"reviewNext"_s)->click(); };
    next();
    QCOMPARE(sequence->step(), ReviewSequence::Memory); // nothing was written from memory yet
    find<QPlainTextEdit>(u"remembered"_s)->setFocus();
    type(u"Better than I thought."_s);
    next();
    QVERIFY(!find<QLabel>(u"forecastWords"_s)->text().contains(u"+1"_s));
    next();
    QCOMPARE(sequence->step(), ReviewSequence::OpenForecast);
    find<QPushButton>(u"openForecast"_s)->click();
    QVERIFY(find<QLabel>(u"forecastWords"_s)->text().contains(u"+1"_s));
    for (int step = ReviewSequence::OpenForecast; step < ReviewSequence::Outcome; ++step) {
        next();
    }
    next();
    QCOMPARE(sequence->step(), ReviewSequence::Outcome); // one of the four has to be chosen
    find<SegmentedControl>(u"outcome"_s)->setValue(static_cast<int>(ReviewOutcome::Stop));
    next();
    next();
}

void TestExperimentStory::fromATemplateToTheReview()
{
    QTemporaryDir folder;
    FixedClock clock(aMonday());
    const Content content = must(Content::load());
    Theme theme(*qApp);
    Settings settings(folder.filePath(u"settings.ini"_s));
    Desktop desktop(settings, content, clock,
                    JournalPlaces{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)});
    m_window = desktop.create(folder.filePath(u"story.tryboth"_s));
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));

    designFromTemplate();
    QCOMPARE(onlyOne().status, ExperimentStatus::Running);
    QVERIFY(find<QLabel>(u"experimentsSentence"_s)->text().startsWith(u"One running"_s));
    QVERIFY(find<QLabel>(u"experimentHeadline"_s)->text().startsWith(u"Still running"_s));
    const auto sealed = must(m_window->journal().stores().forecasts.find(onlyOne().id));
    QVERIFY(sealed && !sealed->forecast);

    clock.set(aMonday().addDays(43));
    m_window->page(u"experiments"_s)->activate();
    review();
    QCOMPARE(onlyOne().status, ExperimentStatus::Reviewed);
    const auto reviews = must(m_window->journal().stores().reviews.of(onlyOne().id));
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(reviews.first().remembered, u"Better than I thought."_s);
    QVERIFY(find<QLabel>(u"experimentsSentence"_s)->text().startsWith(u"One finished"_s));
    delete m_window;
}

QTEST_MAIN(TestExperimentStory)
#include "tst_experimentstory.moc"
