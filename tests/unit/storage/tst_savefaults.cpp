// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefixture.h"

#include <QSet>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

struct Code
{
    const char *name;
    int number;
    FileCause cause;
};
constexpr Code codes[] = {{"EIO", EIO, FileCause::DeviceFault},
                          {"ENOSPC", ENOSPC, FileCause::DiskFull},
                          {"EACCES", EACCES, FileCause::NoPermission},
                          {"EROFS", EROFS, FileCause::ReadOnly}};

/// What a save can do without: a hard link that fails becomes a copy, an old backup may stay a while, and the
/// answer to closing what was only read means nothing.
bool isDispensable(const QByteArray &call)
{
    return call == "link" || call == "unlink" || call == "close";
}

/// How much has been kept before the save under test: enough that it also thins.
enum class Before { Nothing, OneVersion, ManyVersions };
enum class Links { Yes, No };

} // namespace

/// Every call of a save fails once, at each of its occurrences, with each code.
class TestSaveFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(022); }
    void noFaultIsTakenForASuccess_data();
    void noFaultIsTakenForASuccess();

private:
    static QList<QByteArray> callsOfASave(Before before, Links links);
    static std::optional<FileIdentity> prepare(SaveFixture &f, Before before, Links links);
    static const QByteArray oldBytes;
    static const QByteArray newBytes;
};

const QByteArray TestSaveFaults::oldBytes = QByteArray(5000, 'o');
const QByteArray TestSaveFaults::newBytes = QByteArray(7000, 'n');

std::optional<FileIdentity> TestSaveFaults::prepare(SaveFixture &f, Before before, Links links)
{
    f.files.longestWrite = 2500; // Several writes, so that later ones can fail too.
    f.files.withoutLinks = links == Links::No;
    std::optional<FileIdentity> identity;
    const int saves = before == Before::Nothing ? 0 : before == Before::OneVersion ? 1 : 8;
    for (int i = 1; i <= saves; ++i) {
        const auto saved = f.save(i == saves ? oldBytes : QByteArray::number(i), identity);
        if (!saved)
            qFatal("the preparation failed");
        identity = *saved;
        f.clock.advance(1000);
    }
    f.files.forget();
    return identity;
}

QList<QByteArray> TestSaveFaults::callsOfASave(Before before, Links links)
{
    SaveFixture f;
    const auto expected = prepare(f, before, links);
    if (!f.save(newBytes, expected))
        qFatal("a save without fault failed");
    return f.files.calls;
}

void TestSaveFaults::noFaultIsTakenForASuccess_data()
{
    QTest::addColumn<Before>("before");
    QTest::addColumn<Links>("links");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<int>("code");
    QTest::addColumn<FileCause>("cause");
    const std::tuple<Before, Links, const char *> starts[] = {
        {Before::Nothing, Links::Yes, "first save"},
        {Before::OneVersion, Links::Yes, "second save"},
        {Before::ManyVersions, Links::Yes, "ninth save"},
        {Before::ManyVersions, Links::No, "ninth save, backups copied"}};
    for (const auto &[before, links, start] : starts) {
        QHash<QByteArray, int> counts;
        for (const QByteArray &call : callsOfASave(before, links)) {
            const int occurrence = ++counts[call];
            for (const Code &code : codes)
                QTest::addRow("%s, %s %d, %s", start, call.constData(), occurrence, code.name)
                    << before << links << call << occurrence << code.number << code.cause;
        }
    }
}

void TestSaveFaults::noFaultIsTakenForASuccess()
{
    QFETCH(Before, before);
    QFETCH(Links, links);
    QFETCH(QByteArray, call);
    QFETCH(int, occurrence);
    QFETCH(int, code);
    QFETCH(FileCause, cause);

    SaveFixture f;
    const auto expected = prepare(f, before, links);
    const QList<Generation> keptBefore = f.generations.list();
    f.files.failAt(call, occurrence, code);
    const auto saved = f.save(newBytes, expected);

    auto next = expected;
    if (saved) {
        QVERIFY2(isDispensable(call), "a save succeeded although a call that it needs had failed");
        QCOMPARE(f.bytesOf(f.target), newBytes);
        next = *saved;
    } else if (saved.error().inPlace) {
        QCOMPARE(call, "fsync");
        QCOMPARE(saved.error().cause, FileCause::NotConfirmed);
        QCOMPARE(f.bytesOf(f.target), newBytes);
        if (expected)
            QCOMPARE(f.bytesOf(f.generations.path(f.generations.list().value(0))), oldBytes);
        next = saved.error().inPlace;
    } else {
        QVERIFY(saved.error().cause == cause || saved.error().cause == FileCause::BackupFailed);
        QVERIFY(saved.error().error.sentence.contains(u"mine.tryboth"_s));
        QCOMPARE(f.bytesOf(f.target), expected ? oldBytes : QByteArray("(no file)"));
    }
    QVERIFY(!f.namesBeside().join(u' ').contains(u".tryboth-"_s));

    f.files.failNever();
    for (const Generation &generation : keptBefore.mid(0, 4))
        QVERIFY(f.generations.list().contains(generation));
    QVERIFY(f.save("and on", next));
    QCOMPARE(f.bytesOf(f.target), "and on");
}

QTEST_GUILESS_MAIN(TestSaveFaults)
#include "tst_savefaults.moc"
