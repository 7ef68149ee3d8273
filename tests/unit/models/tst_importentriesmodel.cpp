// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importentriesmodel.h"
#include "models/importproblemsmodel.h"
#include "support/testjournal.h"

#include "domain/content.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestImportEntriesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewIsTickedWhatIsOfferedIsNot();
    void tickingChoosesWhatIsTakenIn();
    void rowsSayWhatTheyAre();
    void problemsNameTheirLines();

private:
    static ImportPreview preview()
    {
        ImportPreview preview;
        preview.format = u"ics"_s;
        preview.found = {checkIn({2026, 11, 2}, QTime(9, 0), Focus::People, 1, u"Known"_s),
                         checkIn({2026, 11, 3}, QTime(9, 0), Focus::Technical, std::nullopt, u"New"_s)};
        preview.found[1].activity = u"new-1"_s;
        ActivityType guild;
        guild.id = u"new-1"_s;
        guild.label = u"Guild"_s;
        preview.newActivities = {guild};
        preview.offeredUnticked = {
            {checkIn({2026, 11, 4}, QTime(9, 0), Focus::Mixed, std::nullopt, u"Offsite"_s),
             Unticked::Declined}};
        return preview;
    }
    static ImportPlan plan() { return {{1}, 1}; }

    const ActivityCatalog m_catalog{must(Content::load()).activityTypes(), {}};
};

void TestImportEntriesModel::whatIsNewIsTickedWhatIsOfferedIsNot()
{
    ImportEntriesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setImport(preview(), plan(), m_catalog);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.tickedCount(), 1);
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QCOMPARE(model.index(1, ImportEntriesModel::RemarkColumn).data().toString(), u"declined"_s);
}

void TestImportEntriesModel::tickingChoosesWhatIsTakenIn()
{
    ImportEntriesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setImport(preview(), plan(), m_catalog);
    QSignalSpy ticked(&model, &ImportEntriesModel::tickedCountChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(ticked.count(), 2);
    QCOMPARE(model.tickedCount(), 1);
    const ImportPreview chosen = model.chosen();
    QCOMPARE(chosen.found.size(), 1);
    QCOMPARE(chosen.found.first().title, u"Offsite"_s);
    QVERIFY(chosen.offeredUnticked.isEmpty());
    QCOMPARE(chosen.format, u"ics"_s);
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
}

void TestImportEntriesModel::rowsSayWhatTheyAre()
{
    ImportEntriesModel model;
    model.setImport(preview(), plan(), m_catalog);
    QCOMPARE(model.index(0, ImportEntriesModel::WhatColumn).data().toString(), u"New – Guild"_s);
    QCOMPARE(model.index(0, ImportEntriesModel::EnergyColumn).data().toString(), u"not rated"_s);
    QVERIFY(model.index(0, ImportEntriesModel::WhenColumn).data().toString().endsWith(u"09:00"_s));
}

void TestImportEntriesModel::problemsNameTheirLines()
{
    ImportProblemsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProblems({{7, u"No day."_s}, {0, u"Cut off."_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ImportProblemsModel::LineColumn).data().toInt(), 7);
    QVERIFY(!model.index(1, ImportProblemsModel::LineColumn).data().isValid());
    QCOMPARE(model.index(1, ImportProblemsModel::SentenceColumn).data().toString(), u"Cut off."_s);
}

QTEST_GUILESS_MAIN(TestImportEntriesModel)
#include "tst_importentriesmodel.moc"
