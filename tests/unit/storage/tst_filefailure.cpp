// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filefailure.h"

#include <QTest>

#include <cerrno>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestFileFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceNamesFileCauseAndNextStep_data();
    void aSentenceNamesFileCauseAndNextStep();
    void theDetailHasCallAndNumber();
};

void TestFileFailure::aSentenceNamesFileCauseAndNextStep_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<FileCause>("cause");
    QTest::addColumn<QString>("word");
    QTest::newRow("ENOSPC") << ENOSPC << FileCause::DiskFull << u"disk is full"_s;
    QTest::newRow("EDQUOT") << EDQUOT << FileCause::QuotaUsed << u"quota"_s;
    QTest::newRow("EFBIG") << EFBIG << FileCause::TooLarge << u"larger"_s;
    QTest::newRow("EROFS") << EROFS << FileCause::ReadOnly << u"only be read"_s;
    QTest::newRow("EACCES") << EACCES << FileCause::NoPermission << u"may not write"_s;
    QTest::newRow("EPERM") << EPERM << FileCause::NoPermission << u"may not write"_s;
    QTest::newRow("ENOENT") << ENOENT << FileCause::Vanished << u"no longer there"_s;
    QTest::newRow("ENODEV") << ENODEV << FileCause::Vanished << u"no longer there"_s;
    QTest::newRow("ESTALE") << ESTALE << FileCause::Vanished << u"no longer there"_s;
    QTest::newRow("EIO") << EIO << FileCause::DeviceFault << u"fault"_s;
    QTest::newRow("ENAMETOOLONG") << ENAMETOOLONG << FileCause::NameTooLong << u"too long"_s;
    QTest::newRow("EMFILE") << EMFILE << FileCause::Other << u"refused"_s;
}

void TestFileFailure::aSentenceNamesFileCauseAndNextStep()
{
    QFETCH(int, code);
    QFETCH(FileCause, cause);
    QFETCH(QString, word);
    const FileFailure failure = saveFailure(CallFailure{"write", code}, u"mine.tryboth"_s);
    QCOMPARE(failure.cause, cause);
    const QString sentence = failure.error.sentence;
    QVERIFY2(sentence.startsWith(u"“mine.tryboth” was not saved because "_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY(sentence.contains(u"Nothing was changed"_s) || sentence.contains(u"was not changed"_s));
    QVERIFY(sentence.contains(u"Save elsewhere"_s) && sentence.endsWith(u'.'));
    const QString read = readFailure(CallFailure{"read", code}, u"mine.tryboth"_s).error.sentence;
    QVERIFY2(read.contains(u"Nothing was changed"_s) && read.contains(u"mine.tryboth"_s), qPrintable(read));
}

void TestFileFailure::theDetailHasCallAndNumber()
{
    QCOMPARE(detailOf({"rename", EIO}), u"rename: errno 5 (Input/output error)"_s);
}

QTEST_GUILESS_MAIN(TestFileFailure)
#include "tst_filefailure.moc"
