// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharedplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// Folders whose files leave the computer by themselves are told from others.
class TestSharedPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSynchroniserIsKnownByItsMarks_data();
    void aSynchroniserIsKnownByItsMarks();
    void aFolderIsKnownByItsName_data();
    void aFolderIsKnownByItsName();
    void anOrdinaryFolderIsNone();
    void whatIsNotThereYetCountsWithWhatIsAboveIt();
    void theHomeFolderIsNotTakenForOne();
    void networkFileSystemsAreKnown();
};

void TestSharedPlace::aSynchroniserIsKnownByItsMarks_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("service");
    QTest::newRow("Dropbox") << u".dropbox"_s << u"Dropbox"_s;
    QTest::newRow("Syncthing") << u".stfolder"_s << u"Syncthing"_s;
    QTest::newRow("Nextcloud") << u".sync_1a2b3c.db"_s << u"Nextcloud"_s;
    QTest::newRow("Nextcloud, older") << u"._sync_1a2b3c.db"_s << u"Nextcloud"_s;
}

void TestSharedPlace::aSynchroniserIsKnownByItsMarks()
{
    QFETCH(QString, mark);
    QFETCH(QString, service);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"papers/work"_s));
    QFile file(folder.filePath(mark));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto place = sharedPlaceOf(folder.filePath(u"papers/work/mine.tryboth"_s));
    QVERIFY(place);
    QCOMPARE(place->kind, SharedPlace::Kind::Synced);
    QCOMPARE(place->service, service);
}

void TestSharedPlace::aFolderIsKnownByItsName_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("service");
    QTest::newRow("as it is") << u"Dropbox"_s << u"Dropbox"_s;
    QTest::newRow("with a company") << u"OneDrive - Acme Ltd"_s << u"OneDrive"_s;
    QTest::newRow("with a purpose") << u"Dropbox (Work)"_s << u"Dropbox"_s;
    QTest::newRow("only alike") << u"Dropboxes I built"_s << QString();
    QTest::newRow("in another word") << u"Old MEGAphones"_s << QString();
}

void TestSharedPlace::aFolderIsKnownByItsName()
{
    QFETCH(QString, folder);
    QFETCH(QString, service);
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(folder));
    const auto place = sharedPlaceOf(root.filePath(folder + u"/mine.tryboth"_s));
    QCOMPARE(place ? place->service : QString(), service);
}

void TestSharedPlace::anOrdinaryFolderIsNone()
{
    const QTemporaryDir folder;
    QCOMPARE(sharedPlaceOf(folder.filePath(u"mine.tryboth"_s)), std::nullopt);
    QCOMPARE(sharedPlaceOf(u"/mine.tryboth"_s), std::nullopt);
}

void TestSharedPlace::whatIsNotThereYetCountsWithWhatIsAboveIt()
{
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"Nextcloud"_s));
    const auto place = sharedPlaceOf(root.filePath(u"Nextcloud/not/yet/mine.tryboth"_s));
    QVERIFY(place);
    QCOMPARE(place->service, u"Nextcloud"_s);
}

/// Dropbox keeps its settings in "~/.dropbox": that makes no Dropbox of all one has.
void TestSharedPlace::theHomeFolderIsNotTakenForOne()
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(home.path()));
    QVERIFY(QDir(home.path()).mkpath(u".dropbox"_s));
    QVERIFY(QDir(home.path()).mkpath(u"Documents"_s));
    const auto place = sharedPlaceOf(home.filePath(u"Documents/mine.tryboth"_s));
    qputenv("HOME", before);
    QCOMPARE(place, std::nullopt);
}

void TestSharedPlace::networkFileSystemsAreKnown()
{
    for (const char *type : {"nfs4", "cifs", "fuse.sshfs", "9p"}) {
        QVERIFY2(isNetworkFileSystem(type), type);
    }
    for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "fuseblk", "apfs", ""}) {
        QVERIFY2(!isNetworkFileSystem(type), type);
    }
}

QTEST_APPLESS_MAIN(TestSharedPlace)
#include "tst_sharedplace.moc"
