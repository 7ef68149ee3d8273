// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/handover.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tryboth;
using namespace Qt::StringLiterals;
using Kind = HandoverRequest::Kind;

/// A second start asks the first, and only in ways that the first understands.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRequestIsReadAsItWasWritten_data();
    void aRequestIsReadAsItWasWritten();
    void aTokenThatIsNoneIsLeftOut();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void aSecondStartIsHeard();
    void nobodyListensSoNobodyAnswers();
    void whatACrashLeftIsTakenAway();
    void twoDoNotListenAtOnce();
    void whoHasEndedMakesRoom();
    void theSocketIsForThisUserAlone();
    void aFolderThatOthersEnterIsNotUsed();
    void aGuestThatSaysNothingIsSentOff();
    void nonsenseIsNotPassedOn();
    void aPathThatIsTooLongIsNoReasonToCrash();

private:
    QString socket() const { return m_folder->filePath(u"run/hand-over"_s); }
    /// Passes `request` from another thread, as another program would, while this one listens.
    bool passed(const HandoverRequest &request) const
    {
        bool taken = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&] { taken = Handover::pass(socket(), request); }));
        other->start();
        return QTest::qWaitFor([&] { return other->isFinished(); }) && taken;
    }
    /// A connection as somebody else's program would make one.
    int connected() const
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, qPrintable(socket()), sizeof address.sun_path);
        const int made = ::socket(AF_UNIX, SOCK_STREAM, 0);
        return ::connect(made, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 ? made : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHandover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHandover::aRequestIsReadAsItWasWritten_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("show") << Kind::Show << QStringList() << QByteArray();
    QTest::newRow("capture") << Kind::Capture << QStringList() << QByteArray();
    QTest::newRow("a file") << Kind::Open << QStringList{u"/home/me/mine.tryboth"_s} << QByteArray();
    QTest::newRow("odd names") << Kind::Open
                               << QStringList{u"/a b/ü%20\n\n#?.tryboth"_s, u"/tmp/日記.tryboth-share"_s}
                               << QByteArray();
    QTest::newRow("a token") << Kind::Capture << QStringList() << QByteArray("kwin-12 %/+=\\");
    QTest::newRow("a file and a token") << Kind::Open << QStringList{u"/tmp/a.tryboth"_s} << QByteArray("1");
}

void TestHandover::aRequestIsReadAsItWasWritten()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, files);
    QFETCH(QByteArray, token);
    const HandoverRequest request{kind, files, token};
    const auto read = HandoverRequest::fromBytes(request.toBytes());
    QVERIFY(read);
    QCOMPARE(read->kind, kind);
    QCOMPARE(read->files, files);
    QCOMPARE(read->token, token);
}

void TestHandover::aTokenThatIsNoneIsLeftOut()
{
    for (const QByteArray &token : {QByteArray("a\nb"), QByteArray(2000, 'a'), QByteArray("ü")}) {
        const auto read = HandoverRequest::fromBytes(HandoverRequest{Kind::Show, {}, token}.toBytes());
        QVERIFY(read);
        QCOMPARE(read->token, QByteArray());
    }
}

void TestHandover::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an end alone") << QByteArray("\n\n");
    QTest::newRow("half of it") << QByteArray("tryboth/1 show\n");
    QTest::newRow("another version") << QByteArray("tryboth/2 show\n\n");
    QTest::newRow("another word") << QByteArray("tryboth/1 quit\n\n");
    QTest::newRow("open nothing") << QByteArray("tryboth/1 open\n\n");
    QTest::newRow("show with a file") << QByteArray("tryboth/1 show\nfile:///a\n\n");
    QTest::newRow("a relative path") << QByteArray("tryboth/1 open\nfile:a.tryboth\n\n");
    QTest::newRow("another machine") << QByteArray("tryboth/1 open\nfile://server/share/a.tryboth\n\n");
    QTest::newRow("an address") << QByteArray("tryboth/1 open\nhttp://example.org/a.tryboth\n\n");
    QTest::newRow("no address") << QByteArray("tryboth/1 open\n/etc/passwd\n\n");
    QTest::newRow("a null in a name") << QByteArray("tryboth/1 open\nfile:///a%00b\n\n");
    QTest::newRow("an empty token") << QByteArray("tryboth/1 show\ntoken \n\n");
    QTest::newRow("a line end in a token") << QByteArray("tryboth/1 show\ntoken a%0Ab\n\n");
    QTest::newRow("two tokens") << QByteArray("tryboth/1 show\ntoken a\ntoken b\n\n");
    QTest::newRow("too many") << "tryboth/1 open" + QByteArray("\nfile:///a").repeated(65) + "\n\n";
    QTest::newRow("too much") << "tryboth/1 open\nfile:///" + QByteArray(70'000, 'a') + "\n\n";
}

void TestHandover::whatIsNoRequestIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!HandoverRequest::fromBytes(bytes));
}

void TestHandover::aSecondStartIsHeard()
{
    Handover first;
    QVERIFY(first.listen(socket()));
    HandoverRequest heard;
    connect(&first, &Handover::requested, this, [&](const HandoverRequest &request) { heard = request; });
    for (const HandoverRequest &request :
         {HandoverRequest{Kind::Open, {u"/home/me/my journal.tryboth"_s}}, HandoverRequest{Kind::Capture, {}},
          HandoverRequest{Kind::Show, {}}}) {
        QVERIFY(passed(request));
        QCOMPARE(heard.kind, request.kind);
        QCOMPARE(heard.files, request.files);
    }
}

void TestHandover::nobodyListensSoNobodyAnswers()
{
    QVERIFY(!passed({Kind::Show, {}}));
}

void TestHandover::whatACrashLeftIsTakenAway()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"run"_s)));
    QVERIFY(::chmod(qPrintable(m_folder->filePath(u"run"_s)), 0700) == 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, qPrintable(socket()), sizeof address.sun_path);
    const int crashed = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(crashed, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::close(crashed); // the name stays, and nobody is behind it
    QVERIFY(QFileInfo::exists(socket()));
    QVERIFY(!passed({Kind::Show, {}}));
    Handover next;
    QVERIFY(next.listen(socket()));
    QVERIFY(passed({Kind::Show, {}}));
}

void TestHandover::twoDoNotListenAtOnce()
{
    Handover first, second;
    QVERIFY(first.listen(socket()));
    QVERIFY(!second.listen(socket()));
    QSignalSpy heard(&first, &Handover::requested);
    QVERIFY(passed({Kind::Show, {}})); // the second did not take the first one's name away
    QCOMPARE(heard.size(), 1);
}

void TestHandover::whoHasEndedMakesRoom()
{
    {
        Handover first;
        QVERIFY(first.listen(socket()));
    }
    QVERIFY(!QFileInfo::exists(socket()));
    Handover second;
    QVERIFY(second.listen(socket()));
}

void TestHandover::theSocketIsForThisUserAlone()
{
    Handover first;
    QVERIFY(first.listen(socket()));
    struct stat found = {};
    QCOMPARE(::stat(qPrintable(socket()), &found), 0);
    QCOMPARE(found.st_mode & 0777, mode_t(0600));
    QCOMPARE(::stat(qPrintable(m_folder->filePath(u"run"_s)), &found), 0);
    QCOMPARE(found.st_mode & 0777, mode_t(0700));
}

void TestHandover::aFolderThatOthersEnterIsNotUsed()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"run"_s)));
    QVERIFY(::chmod(qPrintable(m_folder->filePath(u"run"_s)), 0777) == 0);
    Handover first;
    QVERIFY(!first.listen(socket()));
    QVERIFY(!Handover::pass(socket(), {Kind::Show, {}}));
}

void TestHandover::aGuestThatSaysNothingIsSentOff()
{
    Handover first;
    QVERIFY(first.listen(socket()));
    const int silent = connected();
    QVERIFY(silent != -1);
    QVERIFY(passed({Kind::Show, {}})); // nobody waits behind it
    char byte = 0;
    QTRY_COMPARE(::recv(silent, &byte, 1, MSG_DONTWAIT), 0); // the end: it was hung up on
    ::close(silent);
}

void TestHandover::nonsenseIsNotPassedOn()
{
    Handover first;
    QVERIFY(first.listen(socket()));
    QSignalSpy heard(&first, &Handover::requested);
    const int guest = connected();
    QVERIFY(guest != -1);
    const QByteArray nonsense = QByteArray(1000, 'x') + "\n\n";
    QCOMPARE(::send(guest, nonsense.constData(), size_t(nonsense.size()), MSG_NOSIGNAL), nonsense.size());
    char byte = 0;
    QTRY_COMPARE(::recv(guest, &byte, 1, MSG_DONTWAIT), 0);
    ::close(guest);
    QCOMPARE(heard.size(), 0);
}

void TestHandover::aPathThatIsTooLongIsNoReasonToCrash()
{
    const QString longPath = m_folder->filePath(QString(200, u'a'));
    Handover first;
    QVERIFY(!first.listen(longPath));
    QVERIFY(!Handover::pass(longPath, {Kind::Show, {}}));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
