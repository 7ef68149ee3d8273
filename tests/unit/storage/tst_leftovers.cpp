// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefixture.h"
#include "storage/leftovers.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldOnesGoAndYoungOnesAreOffered();
    void othersFilesStay();
    void aFolderThatIsNotThereSaysSo();

private:
    static bool putAged(SaveFixture &f, const QString &name, int seconds)
    {
        const QString path = f.folder + u'/' + name;
        const timespec when{time_t(f.clock.now().utcMs / 1000 - seconds), 0};
        const timespec times[] = {when, when};
        return f.put(path, "x") && ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) == 0;
    }
};

void TestLeftovers::oldOnesGoAndYoungOnesAreOffered()
{
    SaveFixture f;
    QVERIFY(putAged(f, u".mine.tryboth.tryboth-aaaaaa"_s, 3601));
    QVERIFY(putAged(f, u".mine.tryboth.tryboth-bbbbbb"_s, 3600));
    QVERIFY(putAged(f, u".mine.tryboth.tryboth-cccccc"_s, 10));
    QVERIFY(putAged(f, u".mine.tryboth.tryboth-dddddd"_s, -7200)); // The clock was set back.
    const auto young = sweepLeftovers(f.files, f.target, f.clock.now());
    QVERIFY(young);
    QCOMPARE(*young, (QStringList{f.folder + u"/.mine.tryboth.tryboth-dddddd"_s,
                                  f.folder + u"/.mine.tryboth.tryboth-cccccc"_s,
                                  f.folder + u"/.mine.tryboth.tryboth-bbbbbb"_s}));
    QCOMPARE(f.namesBeside().size(), 3);
}

void TestLeftovers::othersFilesStay()
{
    SaveFixture f;
    const QStringList names{u".mine.tryboth.tryboth-abc"_s,
                            u".mine.tryboth.tryboth-abc1234"_s,
                            u".mine.tryboth.tryboth-ABCDE!"_s,
                            u".other.tryboth.tryboth-abcdef"_s,
                            u"mine.tryboth"_s,
                            u".mine.tryboth.swp"_s,
                            u"mine (conflicted copy).tryboth"_s};
    for (const QString &name : names)
        QVERIFY(putAged(f, name, 100'000));
    QVERIFY(QFile::link(f.target, f.folder + u"/.mine.tryboth.tryboth-linked"_s));
    const auto young = sweepLeftovers(f.files, f.target, f.clock.now());
    QVERIFY(young);
    QCOMPARE(*young, QStringList());
    QCOMPARE(f.namesBeside().size(), names.size() + 1);
}

void TestLeftovers::aFolderThatIsNotThereSaysSo()
{
    SaveFixture f;
    const auto young = sweepLeftovers(f.files, u"/nowhere/mine.tryboth"_s, f.clock.now());
    QVERIFY(!young);
    QVERIFY(young.error().sentence.contains(u"mine.tryboth"_s));
    QVERIFY(!young.error().detail.contains(u"nowhere"_s));
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
