// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencecase.h"
#include "referencemethods.h"

#include <QMap>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

struct Count
{
    int cases = 0;
    int checked = 0;
    int skipped = 0;
};

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseOfAMethodWeHaveComesOutAsExpected();
    void aWrongNumberIsNoticed();
};

void TestReference::everyCaseOfAMethodWeHaveComesOutAsExpected()
{
    QMap<QString, Count> counts;
    QStringList wrong;
    for (const reference::Case &c : reference::readCases(reference::folders())) {
        Count &count = counts[c.method];
        count.cases += 1;
        const auto computed = reference::compute(c);
        for (const QString &field : c.expected.keys()) {
            if (!computed || !computed->contains(field)) {
                count.skipped += 1;
                continue;
            }
            count.checked += 1;
            const QString why = reference::mismatch(c, field, (*computed)[field]);
            if (!why.isEmpty())
                wrong += u"%1, %2: %3"_s.arg(c.id, field, why);
        }
    }

    for (auto it = counts.constKeyValueBegin(); it != counts.constKeyValueEnd(); ++it) {
        qInfo("%-58s %3d cases, %4d fields checked, %3d skipped", qPrintable(it->first), it->second.cases,
              it->second.checked, it->second.skipped);
    }
    for (const QString &line : wrong)
        qWarning("%s", qPrintable(line));
    QVERIFY2(counts[u"NAP"_s].checked > 0, "no reference case was found");
    QCOMPARE(wrong.size(), 0);
}

void TestReference::aWrongNumberIsNoticed()
{
    reference::Case c;
    c.expected = {{u"a"_s, 1.0}, {u"b"_s, QJsonValue::Null}};
    c.tolerance = {{u"default"_s, 1e-6}};
    QVERIFY(reference::mismatch(c, u"a"_s, 1.0000001).isEmpty());
    QVERIFY(!reference::mismatch(c, u"a"_s, 1.1).isEmpty());
    QVERIFY(!reference::mismatch(c, u"a"_s, QJsonValue::Null).isEmpty());
    QVERIFY(!reference::mismatch(c, u"b"_s, 0.0).isEmpty());
    QVERIFY(reference::mismatch(c, u"b"_s, QJsonValue::Null).isEmpty());
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
