// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostLostMs = 2'000;
constexpr int ShortRounds = 2, LongRounds = 100;

/// What was typed by the time: `keys` after `milliseconds`.
struct Typed
{
    qint64 milliseconds = 0;
    int keys = 0;
};

/// What the typist writes.
QString textOf(qsizetype keys)
{
    QString text;
    for (qsizetype i = 0; i < keys; ++i)
        text += QChar(static_cast<char16_t>(u'a' + i % 26));
    return text;
}

/// The longest text in a draft, whatever the page calls it.
QString longestIn(const QJsonValue &value)
{
    QString longest = value.toString();
    for (const QJsonValue &inside : value.toObject()) {
        if (const QString text = longestIn(inside); text.size() > longest.size())
            longest = text;
    }
    return longest;
}

} // namespace

/// SAFETY.md R2: whoever is killed while typing finds all but the last two seconds of it.
class TestDraftKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOlderThanTwoSecondsIsThere_data();
    void whatIsOlderThanTwoSecondsIsThere();

private:
    /// Types there for `milliseconds` and is killed then.
    static QList<Typed> typeAndDie(const QString &folder, const QString &where, qint64 milliseconds);
    static QString draftIn(const QString &folder);
};

void TestDraftKill::whatIsOlderThanTwoSecondsIsThere_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("afterMs");
    QRandomGenerator random(2);
    const int rounds = qEnvironmentVariableIsSet("TRYBOTH_LONG") ? LongRounds : ShortRounds;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &where : {u"note"_s, u"design"_s, u"share"_s}) {
            const int afterMs = 3'000 + random.bounded(1'000);
            QTest::addRow("%s, killed after %d ms (%d)", qPrintable(where), afterMs, round)
                << where << afterMs;
        }
    }
}

QList<Typed> TestDraftKill::typeAndDie(const QString &folder, const QString &where, qint64 milliseconds)
{
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QStringLiteral(TRYBOTH_TYPIST), {u"write"_s, folder, where});
    QList<Typed> all;
    QElapsedTimer time;
    while ((!time.isValid() || time.elapsed() < milliseconds) && typist.waitForReadyRead(30'000)) {
        if (!time.isValid())
            time.start(); // with the first key
        while (typist.canReadLine())
            all += Typed{time.elapsed(), typist.readLine().trimmed().toInt()};
    }
    typist.kill();
    typist.waitForFinished();
    return all;
}

QString TestDraftKill::draftIn(const QString &folder)
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QStringLiteral(TRYBOTH_TYPIST), {u"read"_s, folder});
    reader.waitForFinished();
    return longestIn(QJsonDocument::fromJson(reader.readAllStandardOutput()).object());
}

void TestDraftKill::whatIsOlderThanTwoSecondsIsThere()
{
    QFETCH(QString, where);
    QFETCH(int, afterMs);
    const QTemporaryDir folder;
    const QList<Typed> typed = typeAndDie(folder.path(), where, afterMs);
    QVERIFY(!typed.isEmpty());
    int mustBeThere = 0;
    for (const Typed &one : typed) {
        if (one.milliseconds <= typed.last().milliseconds - MostLostMs)
            mustBeThere = one.keys;
    }
    QVERIFY2(mustBeThere > 0, "too little was typed to lose any");
    const QString kept = draftIn(folder.path());
    QVERIFY2(kept.size() >= mustBeThere,
             qPrintable(u"%1 of %2 keys, %3 of them older than two seconds"_s.arg(kept.size())
                            .arg(typed.last().keys)
                            .arg(mustBeThere)));
    QCOMPARE(kept, textOf(kept.size())); // and nothing is missing in between
}

QTEST_GUILESS_MAIN(TestDraftKill)
#include "tst_draftkill.moc"
