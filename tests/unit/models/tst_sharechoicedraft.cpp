// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharechoicedraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestShareChoiceDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatWasChosenComesBack();
    void theSecondQuestionIsAskedAnew();
    void nonsenseIsLeftOut();
};

void TestShareChoiceDraft::everythingThatWasChosenComesBack()
{
    IdSource ids(7);
    const Moment at{1'795'000'000'000};
    ShareSelection chosen;
    chosen.preset = u"preset.decision"_s;
    chosen.from = LocalDay(2026, 11, 1);
    chosen.to = LocalDay(2026, 11, 23);
    chosen.experiment = ids.next(at);
    chosen.depths = {{ShareKind::CheckIns, ShareDepth::Numbers}, {ShareKind::Notes, ShareDepth::Choose}};
    chosen.chosen = {{ShareItemKind::Experiment, ids.next(at)}, {ShareItemKind::Reason, ids.next(at)}};
    chosen.leftOut = {{ShareItemKind::CheckIn, ids.next(at)}};
    chosen.notes = {ids.next(at), ids.next(at)};
    chosen.onlyNew = true;
    chosen.replaceNames = false;
    chosen.clockTimes = true;
    chosen.circumstances = true;
    chosen.marked = QStringList{u"not for them"_s};
    const QByteArray written = QJsonDocument(draftOf(chosen)).toJson();
    QCOMPARE(withDraft({}, QJsonDocument::fromJson(written).object()), chosen);
}

void TestShareChoiceDraft::theSecondQuestionIsAskedAnew()
{
    ShareSelection chosen;
    chosen.reasonsConfirmed = true;
    QVERIFY(!withDraft({}, draftOf(chosen)).reasonsConfirmed);
}

void TestShareChoiceDraft::nonsenseIsLeftOut()
{
    const QJsonObject draft{{u"from"_s, u"soon"_s},
                            {u"depths"_s, QJsonObject{{u"hats"_s, u"full"_s}, {u"notes"_s, u"deep"_s}}},
                            {u"chosen"_s, QJsonArray{u"check_in"_s, u"check_in/7"_s, 5}},
                            {u"notes"_s, u"all"_s}};
    const ShareSelection read = withDraft({}, draft);
    QCOMPARE(read, ShareSelection());
}

QTEST_GUILESS_MAIN(TestShareChoiceDraft)
#include "tst_sharechoicedraft.moc"
