// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/activitybarmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestActivityBarModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheirOrder();
    void theFirstColumnReadsAsASentence();
    void equalBarsResetNothing();
};

namespace {

const QList<ActivityBar> Bars{{u"mentoring"_s, u"1:1 and mentoring"_s, Focus::People, 1.9, 41},
                              {u"status"_s, u"Status meetings"_s, Focus::Mixed, -1.3, 22}};

} // namespace

void TestActivityBarModel::rowsKeepTheirOrder()
{
    ActivityBarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBars(Bars);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ActivityBarModel::ActivityColumn).data().toString(), u"1:1 and mentoring"_s);
    QCOMPARE(model.index(1, ActivityBarModel::MeanColumn).data().toString(), u"\u22121.3"_s);
    QCOMPARE(model.index(1, ActivityBarModel::FocusColumn).data().toString(), u"Mixed"_s);
    QCOMPARE(model.index(1, ActivityBarModel::RatingsColumn).data().toString(), u"22"_s);
}

void TestActivityBarModel::theFirstColumnReadsAsASentence()
{
    ActivityBarModel model;
    model.setBars(Bars);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"1:1 and mentoring, People: +1.9, 41 ratings"_s);
}

void TestActivityBarModel::equalBarsResetNothing()
{
    ActivityBarModel model;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setBars(Bars);
    model.setBars(Bars);
    QCOMPARE(resets.count(), 1);
}

QTEST_MAIN(TestActivityBarModel)
#include "tst_activitybarmodel.moc"
