// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conflictcopies.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestConflictCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflictCopiesAreKnownByName_data();
    void conflictCopiesAreKnownByName();
};

void TestConflictCopies::conflictCopiesAreKnownByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::newRow("Dropbox") << u"my (Zoë's conflicted copy 2026-11-23).tryboth"_s << true;
    QTest::newRow("Dropbox, second") << u"my (Zoë's conflicted copy 2026-11-23) (1).tryboth"_s << true;
    QTest::newRow("Dropbox, host") << u"my (lap-top conflicted copy 2026-11-23).tryboth"_s << true;
    QTest::newRow("Nextcloud") << u"my (conflicted copy 2026-11-23 141500).tryboth"_s << true;
    QTest::newRow("ownCloud, old") << u"my_conflict-20261123-141500.tryboth"_s << true;
    QTest::newRow("Syncthing") << u"my.sync-conflict-20261123-141500-ABCDEFG.tryboth"_s << true;
    QTest::newRow("the journal") << u"my.tryboth"_s << false;
    QTest::newRow("another journal") << u"my work.tryboth"_s << false;
    QTest::newRow("of another journal") << u"our (conflicted copy 2026-11-23 141500).tryboth"_s << false;
    QTest::newRow("another kind") << u"my (conflicted copy 2026-11-23 141500).txt"_s << false;
    QTest::newRow("a copy by hand") << u"my (copy).tryboth"_s << false;
}

void TestConflictCopies::conflictCopiesAreKnownByName()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    QCOMPARE(isConflictCopy(name, u"my.tryboth"_s), known);
}

QTEST_APPLESS_MAIN(TestConflictCopies)
#include "tst_conflictcopies.moc"
