// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sealedshare.h"
#include "exchange/sharepages.h"
#include "unit/exchange/sharesamples.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const KeyPair &engineer()
{
    static const KeyPair key = newKeyPair({1'795'000'000'000});
    return key;
}

const KeyPair &coach()
{
    static const KeyPair key = newKeyPair({1'795'000'000'000});
    return key;
}

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().sentence));
    }
    return std::move(*result);
}

QByteArray sealedFor(const ShareBundle &bundle, const KeyPair &from, const KeyPair &to)
{
    return must(sealDocument(must(shareDocument(bundle, from, to.publicKey)), {to.publicKey, {}}));
}

Result<OpenedShare> openedWith(const QByteArray &file, const KeyPair &key)
{
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    return openShare(device, {key.secretKey, {}});
}

/// Every text and every number that stands in a JSON value.
void collect(const QJsonValue &value, QStringList &all)
{
    if (value.isString()) {
        all.append(value.toString());
    }
    for (const QJsonValue &part : value.toArray()) {
        collect(part, all);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        collect(it.value(), all);
    }
}

qint64 peakMemoryKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return all.mid(at + 6, 20).trimmed().split(' ').first().toLongLong();
}

QByteArray shareOf(const QByteArray &items)
{
    return "{\"format\":\"tryboth.share\",\"version\":1,\"id\":\"" + randomId().toUtf8() +
           "\",\"created\":\"2026-11-23T12:00:00.000Z\",\"items\":[" + items + "]}";
}

QByteArray checkInWith(const QByteArray &fields)
{
    return "{\"kind\":\"check_in\",\"id\":\"" + randomId().toUtf8() + "\",\"day\":\"2026-11-23\"" + fields +
           "}";
}

} // namespace

/// Share and reply files: what goes in comes out, the stock age tool opens them, and hostile ones are refused
/// with their reason and little memory (SAFETY.md S6, S7, P2).
class TestShareFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void aReplyComesBack();
    void theSenderIsProven();
    void aPassphraseOpensIt();
    void ageOpensWhatWasSealed();
    void aCutOrChangedFileIsRefused();
    void emptyFieldsAreNotWritten();
    void unknownFieldsAndKindsAreIgnored();
    void referencesToNothingAreTakenAway();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aShareOfNothingIsNotOpened();
    void hostileFilesTakeLittleMemory();
    void thePagesShowEverythingThatIsThere();
    void theReadableFileIsInert();
};

void TestShareFiles::everyFieldComesBack()
{
    ShareBundle bundle = fullBundle();
    const auto opened = must(openedWith(sealedFor(bundle, engineer(), coach()), coach()));
    bundle.senderKey = engineer().publicKey;
    QCOMPARE(opened.bundle.items.size(), bundle.items.size());
    for (qsizetype i = 0; i < bundle.items.size(); ++i) {
        QVERIFY2(opened.bundle.items.at(i) == bundle.items.at(i),
                 qPrintable(toWord(bundle.items.at(i).kind())));
    }
    QVERIFY(opened.bundle == bundle);
    QCOMPARE(opened.sha256.size(), 32);
}

void TestShareFiles::aReplyComesBack()
{
    ShareReply reply = fullReply(randomId(), randomId());
    const QByteArray file = must(
        sealDocument(must(replyDocument(reply, coach(), engineer().publicKey)), {engineer().publicKey, {}}));
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    const OpenedReply opened = must(openReply(device, {engineer().secretKey, {}}));
    reply.senderKey = coach().publicKey;
    QVERIFY(opened.reply == reply);
    QVERIFY(opened.senderProven);
    QVERIFY(!openedWith(file, engineer())); // it is no share
}

void TestShareFiles::theSenderIsProven()
{
    const ShareBundle bundle = fullBundle();
    QVERIFY(must(openedWith(sealedFor(bundle, engineer(), coach()), coach())).senderProven);
    // Somebody else knows both public keys and says to be the engineer.
    KeyPair liar = newKeyPair({});
    liar.publicKey = engineer().publicKey;
    const OpenedShare forged = must(openedWith(sealedFor(bundle, liar, coach()), coach()));
    QCOMPARE(forged.bundle.senderKey, engineer().publicKey);
    QVERIFY(!forged.senderProven);
}

void TestShareFiles::aPassphraseOpensIt()
{
    SealFor recipient{{}, Passphrase(u"four herons on the old pier"_s)};
    const QByteArray document = must(shareDocument(fullBundle(), engineer(), {}));
    const QByteArray file = must(sealDocument(document, recipient));
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    QVERIFY(asksForPassphrase(device));
    QVERIFY(!openShare(device, {u""_s, Passphrase(u"wrong"_s)}));
    device.seek(0);
    const OpenedShare opened = must(
        openShare(device, {coach().secretKey, Passphrase(u"four herons on the old pier"_s)}));
    QVERIFY(!opened.senderProven); // nothing there proves it
}

void TestShareFiles::ageOpensWhatWasSealed()
{
    if (QStandardPaths::findExecutable(u"age"_s).isEmpty()) {
        QSKIP("the age tool is not here");
    }
    const QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put(u"key.txt"_s, identityFileOf(coach())));
    QVERIFY(put(u"a.tryboth-share"_s, sealedFor(fullBundle(), engineer(), coach())));
    QProcess age;
    age.start(u"age"_s,
              {u"-d"_s, u"-i"_s, folder.filePath(u"key.txt"_s), folder.filePath(u"a.tryboth-share"_s)});
    QVERIFY(age.waitForFinished());
    QCOMPARE(age.exitCode(), 0);
    const ShareDocument read = must(readShareJson(age.readAllStandardOutput()));
    QCOMPARE(read.bundle.senderName, u"Robin"_s);
}

void TestShareFiles::aCutOrChangedFileIsRefused()
{
    const QByteArray file = sealedFor(fullBundle(), engineer(), coach());
    for (qsizetype size = 0; size < file.size(); size += 7) {
        const auto opened = openedWith(file.first(size), coach());
        QVERIFY(!opened);
        QVERIFY(!opened.error().sentence.isEmpty());
    }
    for (qsizetype at = 0; at < file.size(); at += 11) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        QVERIFY(!openedWith(changed, coach()));
    }
}

void TestShareFiles::emptyFieldsAreNotWritten()
{
    ShareBundle bundle;
    bundle.id = randomId();
    SharedCheckIn entry;
    entry.day = LocalDay(2026, 11, 23);
    bundle.items = {{randomId(), entry}};
    const QByteArray json = must(shareDocument(bundle, engineer(), {}));
    for (const char *name :
         {"title", "note", "time", "tags", "chosen", "context", "experiment", "coverNote"}) {
        QVERIFY2(!json.contains(QByteArray("\"") + name + "\""), name);
    }
}

void TestShareFiles::unknownFieldsAndKindsAreIgnored()
{
    const QByteArray json = shareOf(checkInWith(",\"colour\":\"red\",\"energy\":2") +
                                    ",{\"kind\":\"dream\",\"id\":7,\"deep\":[[[1]]]}");
    const ShareDocument read = must(readShareJson(json));
    QCOMPARE(read.bundle.items.size(), 1);
    QCOMPARE(std::get<SharedCheckIn>(read.bundle.items.first().content).energy, 2);
}

void TestShareFiles::referencesToNothingAreTakenAway()
{
    const QByteArray json = shareOf(checkInWith(",\"experiment\":\"" + randomId().toUtf8() + "\""));
    const ShareDocument read = must(readShareJson(json));
    QVERIFY(!std::get<SharedCheckIn>(read.bundle.items.first().content).experiment);
}

void TestShareFiles::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("nothing", "");
    row("no object", "[1]");
    row("text behind", shareOf("") + "x");
    row("open string", "{\"a\":\"b");
    row("open list", shareOf("").chopped(2));
    row("brackets crossed", "{\"a\":[}]");
    row("another format", "{\"format\":\"tryboth.journal\",\"version\":1}");
    row("a reply", "{\"format\":\"tryboth.reply\",\"version\":1}");
    row("a newer version", "{\"format\":\"tryboth.share\",\"version\":2,\"items\":[]}");
    row("no version", "{\"format\":\"tryboth.share\",\"items\":[]}");
    row("no id", "{\"format\":\"tryboth.share\",\"version\":1,\"items\":[]}");
    row("two lists", "{\"items\":[],\"items\":[]}");
    row("too deep", shareOf(checkInWith(",\"x\":" + QByteArray(14, '[') + QByteArray(14, ']'))));
    row("very deep", "{\"a\":" + QByteArray(1'000'000, '['));
    row("entry too long", shareOf(checkInWith(",\"note\":\"" + QByteArray(1'100'000, 'x') + "\"")));
    row("beginning too long", "{\"coverNote\":\"" + QByteArray(1'100'000, 'x') + "\"}");
    row("too many", shareOf(QByteArray("0,").repeated(10'000) + "0"));
    row("too large", QByteArray(21 * 1024 * 1024, ' '));
    row("energy of 4", shareOf(checkInWith(",\"energy\":4")));
    row("energy of 2.5", shareOf(checkInWith(",\"energy\":2.5")));
    row("energy of 1e300", shareOf(checkInWith(",\"energy\":1e300")));
    row("energy as text", shareOf(checkInWith(",\"energy\":\"2\"")));
    row("minutes of 0", shareOf(checkInWith(",\"minutes\":0")));
    row("engagement of 6", shareOf(checkInWith(",\"engagement\":6")));
    row("no day", shareOf("{\"kind\":\"check_in\",\"id\":\"" + randomId().toUtf8() + "\"}"));
    row("a day that is none", shareOf(checkInWith(",\"day\":\"2026-02-30\"")));
    row("a year far away", shareOf(checkInWith(",\"day\":\"9999-01-01\"")));
    row("title as list", shareOf(checkInWith(",\"title\":[\"a\"]")));
    row("focus unknown", shareOf(checkInWith(",\"focus\":\"sideways\"")));
    row("character 0", shareOf(checkInWith(",\"title\":\"a\\u0000b\"")));
    row("raw control", shareOf(checkInWith(",\"title\":\"a\x01\"")));
    row("bad UTF-8", shareOf(checkInWith(",\"title\":\"\xff\xfe\"")));
    row("item is a number", shareOf("7"));
    row("item without id", shareOf("{\"kind\":\"check_in\",\"day\":\"2026-11-23\"}"));
    const QByteArray same = checkInWith("");
    row("item twice", shareOf(same + "," + same));
    row("forecast of 50.5 %",
        shareOf("{\"kind\":\"forecast\",\"id\":\"" + randomId().toUtf8() + "\",\"confidence\":50.5}"));
    const QByteArray beginning = "{\"format\":\"tryboth.share\",\"version\":1,\"id\":\"" +
                                 randomId().toUtf8() + "\",\"created\":\"2026-11-23T12:00:00.000Z\",";
    const QByteArray oneItem = "\"items\":[" + checkInWith("") + "]}";
    row("to be deleted before our era", beginning + "\"deleteBy\":\"202>-10-27\"," + oneItem);
    row("to be deleted in the year 1", beginning + "\"deleteBy\":\"0001-01-01\"," + oneItem);
    row("range from far away", beginning + "\"scope\":{\"from\":\"9999-01-01\"}," + oneItem);
    row("name too long", "{\"format\":\"tryboth.share\",\"version\":1,\"id\":\"" + randomId().toUtf8() +
                             "\",\"senderName\":\"" + QByteArray(61, 'x') + "\"," + oneItem);
}

void TestShareFiles::hostileFilesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto read = readShareJson(json);
    QVERIFY(!read);
    QVERIFY2(read.error().sentence.contains(u"Nothing was"_s), qPrintable(read.error().sentence));
    QVERIFY(!readReplyJson(json));
}

void TestShareFiles::aShareOfNothingIsNotOpened()
{
    const KeyPair key = coach();
    for (const QByteArray &json :
         {shareOf(""), shareOf("").replace("[]", "{}"), shareOf("").replace(",\"items\":[]", ""),
          shareOf("{\"kind\":\"later\",\"id\":\"" + randomId().toUtf8() + "\"}")}) {
        QByteArray sealed = must(sealDocument(json, {key.publicKey, {}}));
        QBuffer device(&sealed);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto opened = openShare(device, {key.secretKey, {}});
        QVERIFY2(!opened && opened.error().sentence.contains(u"nothing in this share"_s),
                 opened ? "opened" : qPrintable(opened.error().sentence));
    }
}

void TestShareFiles::hostileFilesTakeLittleMemory()
{
    constexpr qint64 MostKb = 100 * 1024;
    const QByteArrayList bombs{"{\"a\":" + QByteArray("[0,").repeated(6'000'000),
                               shareOf(QByteArray("{},").repeated(6'000'000) + "{}"),
                               "{\"a\":[" + QByteArray("0,").repeated(9'000'000) + "0]}",
                               shareOf("[" + QByteArray("0,").repeated(450'000) + "0]"),
                               "{" + QByteArray("\"a\":0,").repeated(3'000'000) + "\"b\":0}"};
    for (const QByteArray &bomb : bombs) {
        QFile clear(u"/proc/self/clear_refs"_s);
        QVERIFY(clear.open(QIODevice::WriteOnly) && clear.write("5\n") == 2); // forgets the peak so far
        clear.close();
        const qint64 before = peakMemoryKb();
        QVERIFY(!readShareJson(bomb));
        QVERIFY2(peakMemoryKb() - before < MostKb, qPrintable(QString::number(peakMemoryKb() - before)));
    }
}

void TestShareFiles::thePagesShowEverythingThatIsThere()
{
    const QByteArray json = must(shareDocument(fullBundle(), engineer(), coach().publicKey));
    const QString pages = shareText(sharePages(must(readShareJson(json)).bundle));
    QStringList values;
    collect(QJsonDocument::fromJson(json).object()[u"items"_s], values);
    values.append({u"Robin"_s, u"Please begin with Tuesday."_s, u"Only you read it."_s});
    const auto isOfTheFile = [](const QString &value) {
        static const QRegularExpression inner(u"^([0-9a-f-]{36}|\\d{4}-\\d\\d-\\d\\d|[a-z_-]+)$"_s);
        return inner.match(value).hasMatch(); // ids, days and stable words read otherwise on a page
    };
    int seen = 0;
    for (const QString &value : values) {
        if (!isOfTheFile(value)) {
            ++seen;
            QVERIFY2(pages.contains(value), qPrintable(value));
        }
    }
    QVERIFY(seen > 30);
    for (const char *word :
         {"intent", "hypothesis", "mind",     "short", "remembered", "else",    "learned", "surprised",
          "looked", "calls",      "evenings", "asked", "changed",    "team",    "pay",     "because",
          "calm",   "fine",       "starred",  "14:15", "45 min",     "\u22123", "85 %"}) {
        QVERIFY2(pages.contains(QString::fromUtf8(word)), word);
    }
}

void TestShareFiles::theReadableFileIsInert()
{
    ShareBundle bundle = fullBundle();
    bundle.coverNote = u"<script>alert(1)</script><img src='file:///etc/passwd'>"_s;
    const QByteArray html = shareHtml(sharePages(bundle), u"A <b>title</b>"_s);
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains("<b>"));
    QVERIFY(html.contains("default-src 'none'"));
}

QTEST_APPLESS_MAIN(TestShareFiles)
#include "tst_sharefiles.moc"
