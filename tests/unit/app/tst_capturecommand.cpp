// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/capturecommand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestCaptureCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramInTheSearchPathIsCalledByItsName();
    void anyOtherIsCalledByItsPath();
    void aPathIsQuotedWhereItNeedsTo_data();
    void aPathIsQuotedWhereItNeedsTo();
    void aStickAndAFlatpakAreSaid();

private:
    /// A program called "tryboth" in `folder`.
    static QString programIn(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(u"tryboth"_s));
        return file.open(QIODevice::WriteOnly) &&
                       file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
                   ? file.fileName()
                   : QString();
    }
};

void TestCaptureCommand::aProgramInTheSearchPathIsCalledByItsName()
{
    const QTemporaryDir folder;
    const QString program = programIn(folder);
    qputenv("PATH", QFile::encodeName(folder.path()));
    QCOMPARE(captureCommand(program, {}, {}), u"tryboth --capture"_s);
}

void TestCaptureCommand::anyOtherIsCalledByItsPath()
{
    const QTemporaryDir built, installed;
    const QString program = programIn(built);
    qputenv("PATH", QFile::encodeName(installed.path()));
    QCOMPARE(captureCommand(program, {}, {}), program + u" --capture"_s);
    programIn(installed); // another one of the same name would open another journal
    QCOMPARE(captureCommand(program, {}, {}), program + u" --capture"_s);
}

void TestCaptureCommand::aPathIsQuotedWhereItNeedsTo_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"/opt/tryboth-1.0/tryboth"_s << u"/opt/tryboth-1.0/tryboth"_s;
    QTest::newRow("letters") << u"/home/Zoë/tryboth"_s << u"/home/Zoë/tryboth"_s;
    QTest::newRow("a space") << u"/media/my stick/tryboth"_s << u"\"/media/my stick/tryboth\""_s;
    QTest::newRow("signs") << u"/media/a\"b$c`d\\e"_s << u"\"/media/a\\\"b\\$c\\`d\\\\e\""_s;
}

void TestCaptureCommand::aPathIsQuotedWhereItNeedsTo()
{
    QFETCH(QString, program);
    QFETCH(QString, word);
    QCOMPARE(captureCommand(program, {}, {}), word + u" --capture"_s);
}

void TestCaptureCommand::aStickAndAFlatpakAreSaid()
{
    QCOMPARE(captureCommand(u"/media/my stick/tryboth"_s, u"/media/my stick"_s, {}),
             u"\"/media/my stick/tryboth\" --portable \"/media/my stick\" --capture"_s);
    QCOMPARE(captureCommand(u"/app/bin/tryboth"_s, {}, u"org.tryboth.Tryboth"_s),
             u"flatpak run org.tryboth.Tryboth --capture"_s);
}

QTEST_APPLESS_MAIN(TestCaptureCommand)
#include "tst_capturecommand.moc"
