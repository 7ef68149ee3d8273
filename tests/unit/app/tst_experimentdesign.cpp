// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentdesign.h"
#include "support/pagejournal.h"
#include "widgets/confidencebuttons.h"
#include "widgets/energybuttons.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The six boxes with real keys.
class TestExperimentDesign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStarterThatWasNotFilledInBlocksSealing();
    void aDesignWithoutHolesIsSealed();
    void withoutAForecastNothingIsSealed();
    void shortOnesAreWarnedAboutAndNotHindered();
    void afterTheStartTheForecastIsOutOfSight();
    void whatWasEnteredComesBack();

private:
    template <typename T>
    T *find(const QString &name)
    {
        return m_design->findChild<T *>(name);
    }
    void fill()
    {
        find<QPlainTextEdit>(u"hypothesis"_s)->setPlainText(u"It leaves me at +1 on most days."_s);
        find<QPlainTextEdit>(u"changeMyMind"_s)->setPlainText(u"Three sessions in a row below 0."_s);
        QTest::keyClick(find<EnergyButtons>(u"forecastEnergy"_s), Qt::Key_5);
        find<ConfidenceButtons>(u"confidence"_s)->setValue(70);
    }

    PageJournal m_page;
    std::unique_ptr<ExperimentDesign> m_design;
};

void TestExperimentDesign::init()
{
    m_design = std::make_unique<ExperimentDesign>();
    const auto &templates = m_page.journal.content().experimentTemplates();
    m_design->setValue(experimentFrom(templates.first(), m_page.today()), {}, m_page.today());
}

void TestExperimentDesign::aStarterThatWasNotFilledInBlocksSealing()
{
    fill();
    find<QPlainTextEdit>(u"hypothesis"_s)->setPlainText(u"I expect to feel … on most days."_s);
    QSignalSpy sealed(m_design.get(), &ExperimentDesign::sealed);
    find<QPushButton>(u"sealAndStart"_s)->click();
    QCOMPARE(sealed.count(), 0);
    QVERIFY(find<QLabel>(u"designProblems"_s)->text().contains(u"I expect"_s));
    QCOMPARE(find<QPlainTextEdit>(u"hypothesis"_s)->property("invalid").toBool(), true);
}

void TestExperimentDesign::aDesignWithoutHolesIsSealed()
{
    fill();
    QSignalSpy sealed(m_design.get(), &ExperimentDesign::sealed);
    QTest::keyClick(m_design.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(find<QLabel>(u"designProblems"_s)->text(), QString());
    QCOMPARE(sealed.count(), 1);
    QCOMPARE(m_design->forecast(), std::optional(Forecast{1, 70}));
}

void TestExperimentDesign::withoutAForecastNothingIsSealed()
{
    fill();
    find<ConfidenceButtons>(u"confidence"_s)->setValue(std::nullopt);
    QSignalSpy sealed(m_design.get(), &ExperimentDesign::sealed);
    find<QPushButton>(u"sealAndStart"_s)->click();
    QCOMPARE(sealed.count(), 0);
    QCOMPARE(m_design->forecast(), std::nullopt);
}

void TestExperimentDesign::shortOnesAreWarnedAboutAndNotHindered()
{
    Experiment experiment = m_design->value();
    experiment.end = experiment.start.addDays(13);
    m_design->setValue(experiment, {}, m_page.today());
    fill();
    QVERIFY(find<QLabel>(u"designWarnings"_s)->text().contains(u"three weeks"_s));
    QSignalSpy sealed(m_design.get(), &ExperimentDesign::sealed);
    find<QPushButton>(u"sealAndStart"_s)->click();
    QCOMPARE(sealed.count(), 1);
}

void TestExperimentDesign::afterTheStartTheForecastIsOutOfSight()
{
    Experiment experiment = m_design->value();
    experiment.status = ExperimentStatus::Running;
    m_design->setValue(experiment, {}, m_page.today());
    QVERIFY(m_design->isAmendment());
    QVERIFY(!find<EnergyButtons>(u"forecastEnergy"_s)->isVisibleTo(m_design.get()));
    QVERIFY(find<QLabel>(u"sealedNote"_s)->text().startsWith(u"Sealed"_s));
    QSignalSpy amended(m_design.get(), &ExperimentDesign::amended);
    find<QPushButton>(u"sealAndStart"_s)->click();
    QCOMPARE(amended.count(), 1);
}

void TestExperimentDesign::whatWasEnteredComesBack()
{
    fill();
    const Experiment value = m_design->value();
    QCOMPARE(value.hypothesis, u"It leaves me at +1 on most days."_s);
    QCOMPARE(value.cadence, m_page.journal.content().experimentTemplates().first().cadence);
    QCOMPARE(value.protocol, m_page.journal.content().experimentTemplates().first().protocol);
    m_design->setValue(value, m_design->forecast(), m_page.today());
    QVERIFY(!m_design->isChanged());
}

QTEST_MAIN(TestExperimentDesign)
#include "tst_experimentdesign.moc"
