// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/argon2stanza.h"
#include "sealing/header.h"
#include "support/sanitizers.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const QString Typed = u"Eichhörnchen, 7 stairs up"_s;
const QString KeyByKey = u"a squirrel, 7 stairs up"_s;

/// How often the bytes stand in the memory of a process that it can write to.
int countIn(qint64 process, const QByteArray &bytes)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    QFile memory(u"/proc/%1/mem"_s.arg(process));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (!words.value(1).startsWith("rw"))
            continue;
        const QByteArrayList range = words.first().split('-');
        const qint64 from = range.at(0).toLongLong(nullptr, 16);
        memory.seek(from);
        found += static_cast<int>(memory.read(range.value(1).toLongLong(nullptr, 16) - from).count(bytes));
    }
    return found;
}

/// The key that the file's header and the passphrase give.
QByteArray masterKeyOf(const QString &path, const QString &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto header = readHeader(file);
    if (!header)
        return {};
    for (const Stanza &stanza : header->stanzas) {
        if (const auto journal = Argon2Stanza::fromStanza(stanza); stanza.type == Argon2Type && journal) {
            const auto key = deriveMasterKey(Passphrase(QString(passphrase)), journal->salt, journal->cost);
            return key ? key->text().toByteArray() : QByteArray();
        }
    }
    return {};
}

int secretsIn(qint64 process, const QByteArray &masterKey, const QString &passphrase)
{
    const QByteArray wide(reinterpret_cast<const char *>(passphrase.utf16()), passphrase.size() * 2);
    return countIn(process, masterKey) + countIn(process, passphrase.toUtf8()) + countIn(process, wide);
}

} // namespace

/// SAFETY.md P7: once a journal is closed or its window locked, its passphrase and keys are not in memory any
/// more. Its text may be: Qt and SQLite do not wipe what they free, and a locked window comes back as it was.
class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passphraseAndKeysAreGoneWithTheJournal();
    void passphraseAndKeysAreGoneFromALockedWindow();
};

void TestMemory::passphraseAndKeysAreGoneWithTheJournal()
{
#ifdef TRYBOTH_SANITIZED
    QSKIP("a sanitizer keeps what was freed: copies of passphrase and keys in memory (P7) are not counted");
#endif
    QTemporaryDir root;
    QProcess holder;
    holder.start(QStringLiteral(TRYBOTH_SEALHOLDER), {root.path()});
    QVERIFY(holder.waitForStarted());
    holder.write(Typed.toUtf8());
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readAllStandardOutput(), QByteArray("open\n"));
    const QByteArray masterKey = masterKeyOf(root.filePath(u"j.tryboth"_s), Typed);
    QCOMPARE(masterKey.size(), 32);
    const int whileOpen = countIn(holder.processId(), masterKey);
    if (whileOpen < 0)
        QSKIP("this system lets nobody read the memory of a process it started (P7 is not checked)");
    QCOMPARE(whileOpen, 1); // which shows that the search finds it

    holder.write("go\n");
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readAllStandardOutput(), QByteArray("gone\n"));
    QCOMPARE(secretsIn(holder.processId(), masterKey, Typed), 0);
    holder.write("go\n");
    QVERIFY(holder.waitForFinished());
    QCOMPARE(holder.exitCode(), 0);
}

void TestMemory::passphraseAndKeysAreGoneFromALockedWindow()
{
#ifdef TRYBOTH_SANITIZED
    QSKIP("a sanitizer keeps what was freed: copies of passphrase and keys in memory (P7) are not counted");
#endif
    const QByteArray word = "Kanarienvogel49152";
    QTemporaryDir root;
    QProcess holder;
    holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    holder.start(QStringLiteral(TRYBOTH_LOCKHOLDER), {root.path(), QString::fromLatin1(word)});
    QVERIFY(holder.waitForStarted());
    holder.write(KeyByKey.toUtf8());
    for (int turn = 0; turn < 2; ++turn) {
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readAllStandardOutput(), QByteArray("open\n"));
        const QByteArray masterKey = masterKeyOf(root.filePath(u"j.tryboth"_s), KeyByKey);
        QCOMPARE(masterKey.size(), 32);
        const int whileOpen = countIn(holder.processId(), masterKey);
        if (whileOpen < 0)
            QSKIP("this system lets nobody read the memory of a process it started (P7 is not checked)");
        QCOMPARE(whileOpen, 1);
        const int textWhileOpen = countIn(holder.processId(), word);

        holder.write("lock\n");
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readAllStandardOutput(), QByteArray("locked\n"));
        QCOMPARE(secretsIn(holder.processId(), masterKey, KeyByKey), 0);
        qInfo("copies of an entry's words: %d while open, %d while locked", textWhileOpen,
              countIn(holder.processId(), word));
        holder.write(KeyByKey.toUtf8());
    }
    QVERIFY(holder.waitForFinished());
    QCOMPARE(holder.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
