// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/envelope.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

constexpr int VectorsInScope = 92;

struct Vector
{
    QByteArray expect;
    QByteArray payload;
    std::vector<QByteArray> identities;
    std::vector<QByteArray> passphrases;
    QByteArray file;
};

QString folder()
{
    return qEnvironmentVariable("TRYBOTH_AGE_VECTORS", QStringLiteral(TRYBOTH_AGE_VECTORS));
}

Vector vectorOf(const QString &path)
{
    QFile file(path);
    Vector vector;
    if (!file.open(QIODevice::ReadOnly)) {
        return vector;
    }
    bool isCompressed = false;
    for (QByteArray line = file.readLine().chopped(1); !line.isEmpty(); line = file.readLine().chopped(1)) {
        const qsizetype colon = line.indexOf(": ");
        const QByteArray key = line.first(colon);
        const QByteArray value = line.sliced(colon + 2);
        if (key == "expect") {
            vector.expect = value;
        } else if (key == "payload") {
            vector.payload = value;
        } else if (key == "identity") {
            vector.identities.push_back(value);
        } else if (key == "passphrase") {
            vector.passphrases.push_back(value);
        } else if (key == "compressed") {
            isCompressed = true;
        }
    }
    vector.file = file.readAll();
    if (isCompressed) {
        // qUncompress wants the size first; it is only a hint.
        vector.file = qUncompress(QByteArray("\0\x40\0\0", 4) + vector.file);
    }
    return vector;
}

QByteArray outcomeOf(const SealingResult<void> &result)
{
    if (result) {
        return "success";
    }
    switch (result.error().problem) {
    case SealingProblem::WrongPassphrase:
    case SealingProblem::NoMatchingKey:
        return "no match";
    case SealingProblem::Damaged:
        if (result.error().detail.startsWith("payload:"_L1)) {
            return "payload failure";
        }
        return result.error().detail.startsWith("mac:"_L1) ? "HMAC failure" : "header failure";
    case SealingProblem::NotSealed:
    case SealingProblem::NeedsNewerVersion:
    case SealingProblem::HostileLimits:
        return "header failure";
    case SealingProblem::EmptyPassphrase:
    case SealingProblem::NotAKey:
    case SealingProblem::OutOfMemory:
    case SealingProblem::CannotRead:
    case SealingProblem::CannotWrite:
        break;
    }
    return "unexpected problem";
}

SealingResult<void> openVector(const Vector &vector, QIODevice &plain)
{
    QBuffer sealed;
    sealed.setData(vector.file);
    sealed.open(QIODevice::ReadOnly);
    if (!vector.passphrases.empty()) {
        return open(sealed, plain, Passphrase(QString::fromUtf8(vector.passphrases.front())));
    }
    std::vector<Identity> identities;
    for (const QByteArray &text : vector.identities) {
        identities.push_back(Identity::fromText(text).value());
    }
    return open(sealed, plain, std::span<const Identity>(identities));
}

} // namespace

class TestAgeVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorInScopeEndsAsItShould_data()
    {
        if (!QFile::exists(folder() + "/x25519"_L1)) {
            QSKIP("The age vectors (npm package cctv-age) are not there: run scripts/fetch-age-vectors.");
        }
        QTest::addColumn<QString>("path");
        int count = 0;
        for (const QString &name : QDir(folder()).entryList(QDir::Files, QDir::Name)) {
            // We neither read ASCII armor nor post-quantum hybrid keys.
            if (!name.startsWith("armor"_L1) && !name.startsWith("hybrid"_L1)) {
                QTest::addRow("%s", qPrintable(name)) << QString(folder() + u'/' + name);
                ++count;
            }
        }
        QCOMPARE(count, VectorsInScope);
    }

    void everyVectorInScopeEndsAsItShould()
    {
        QFETCH(QString, path);
        const Vector vector = vectorOf(path);
        QVERIFY(!vector.expect.isEmpty());
        QBuffer plain;
        plain.open(QIODevice::WriteOnly);
        const auto result = openVector(vector, plain);
        QCOMPARE(outcomeOf(result), vector.expect);
        if (!vector.payload.isEmpty()) {
            QCOMPARE(QCryptographicHash::hash(plain.data(), QCryptographicHash::Sha256).toHex(),
                     vector.payload);
        } else {
            QVERIFY(plain.data().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAgeVectors)

#include "tst_agevectors.moc"
