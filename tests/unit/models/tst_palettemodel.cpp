// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

PaletteItem action(const QString &title, const QString &detail = {}, const QString &keys = {})
{
    return {PaletteKind::Action, title, detail, keys, {}};
}

QStringList titles(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row).data().toString());
    }
    return all;
}

} // namespace

class TestPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAnythingIsTypedItShowsAllThereIsToDo();
    void theNearestComesFirst();
    void thePlaceHelpsWhereTheTitleDoesNot();
    void theSourceIsAskedOnlyWhenSomethingIsTyped();
    void aRowTellsWhatItIs();
};

void TestPaletteModel::beforeAnythingIsTypedItShowsAllThereIsToDo()
{
    PaletteModel model({action(u"Open…"_s), action(u"Lock"_s)});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(titles(model), QStringList({u"Open…"_s, u"Lock"_s}));
    model.setTyped(u"loc"_s);
    QCOMPARE(titles(model), QStringList{u"Lock"_s});
    model.setTyped({});
    QCOMPARE(model.rowCount(), 2);
}

void TestPaletteModel::theNearestComesFirst()
{
    PaletteModel model({action(u"Unlock with the keyring"_s), action(u"When to lock…"_s), action(u"Lock"_s)});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTyped(u"lock"_s);
    QCOMPARE(titles(model), QStringList({u"Lock"_s, u"When to lock…"_s, u"Unlock with the keyring"_s}));
}

void TestPaletteModel::thePlaceHelpsWhereTheTitleDoesNot()
{
    PaletteModel model({action(u"New…"_s, u"Journal"_s), action(u"New experiment"_s, u"Experiment"_s),
                        action(u"Journal"_s, u"View"_s)});
    model.setTyped(u"journal"_s);
    QCOMPARE(titles(model), QStringList({u"Journal"_s, u"New…"_s}));
}

void TestPaletteModel::theSourceIsAskedOnlyWhenSomethingIsTyped()
{
    QStringList asked;
    PaletteModel model({action(u"Open…"_s)}, [&asked](const QString &typed) -> QList<PaletteItem> {
        asked.append(typed);
        return {{PaletteKind::Entry, u"Pairing on the parser"_s, u"today"_s, {}, {}}};
    });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTyped(u"  "_s);
    QVERIFY(asked.isEmpty());
    model.setTyped(u"p"_s);
    QCOMPARE(asked, QStringList{u"p"_s});
    QCOMPARE(titles(model), QStringList({u"Open…"_s, u"Pairing on the parser"_s})); // to do before to read
}

void TestPaletteModel::aRowTellsWhatItIs()
{
    PaletteModel model({action(u"Lock"_s, u"Journal"_s, u"Ctrl+L"_s)});
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(PaletteModel::DetailRole).toString(), u"Journal"_s);
    QCOMPARE(row.data(PaletteModel::KeysRole).toString(), u"Ctrl+L"_s);
    QCOMPARE(row.data(PaletteModel::KindRole).toInt(), int(PaletteKind::Action));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Lock, Journal, Ctrl+L"_s);
    QVERIFY(!row.data(Qt::DecorationRole).isValid());
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
