// SPDX-License-Identifier: GPL-3.0-or-later
#include "portable/portablefolder.h"
#include "settings/settings.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file());
    }
    void everyRowIsWhole_data();
    void everyRowIsWhole();
    void noTwoRowsShareAKeyOrASetting();
    void theKeysOfEarlierVersionsAreKept_data();
    void theKeysOfEarlierVersionsAreKept();
    void whatIsSetIsToldOnceAndKept();
    void whatTheFileSpoilsIsTheDefault_data();
    void whatTheFileSpoilsIsTheDefault();
    void anEmptyListIsAChoiceToo();
    void oneGoesBackToItsDefault();
    void allGoBackButWhatIsRemembered();
    void journalsHaveSettingsOfTheirOwn();
    void aFolderThatMovesIsFoundAgain();

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    void write(const QByteArray &text)
    {
        m_settings.reset();
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
        written.close();
        m_settings = std::make_unique<Settings>(file());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestSettings::everyRowIsWhole_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place < settingRows().size(); ++place) {
        QTest::newRow(qPrintable(settingRows().at(place).key)) << place;
    }
}

void TestSettings::everyRowIsWhole()
{
    QFETCH(int, place);
    const SettingRow &row = settingRows().at(place);
    QCOMPARE(&rowOf(row.setting), &row);
    QCOMPARE(row.usual.typeId(), int(row.type));
    QCOMPARE(fitting(row, row.usual), row.usual);
    if (row.section == SettingSection::Remembered) {
        QVERIFY(labelOf(row.section).isEmpty());
        return;
    }
    QVERIFY(!labelOf(row.section).isEmpty());
    if (row.choices && row.type != QMetaType::QStringList) {
        const QList<SettingChoice> choices = row.choices();
        QVERIFY(std::ranges::find(choices, row.usual, &SettingChoice::value) != choices.end());
    }
}

void TestSettings::noTwoRowsShareAKeyOrASetting()
{
    QSet<QString> keys;
    QSet<int> settings;
    for (const SettingRow &row : settingRows()) {
        keys.insert(row.key);
        settings.insert(int(row.setting));
    }
    QCOMPARE(keys.size(), settingRows().size());
    QCOMPARE(settings.size(), settingRows().size());
}

void TestSettings::theKeysOfEarlierVersionsAreKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("look") << QByteArray("[look]\ntheme=2\n") << Setting::Look << QVariant(2);
    QTest::newRow("text") << QByteArray("[look]\ntextPercent=150\n") << Setting::TextPercent << QVariant(150);
    QTest::newRow("idle") << QByteArray("[lock]\nidleMinutes=0\n") << Setting::LockIdleMinutes << QVariant(0);
    QTest::newRow("desktop") << QByteArray("[lock]\nwithDesktop=false\n") << Setting::LockWithDesktop
                             << QVariant(false);
    QTest::newRow("languages") << QByteArray("[writing]\nlanguages=de_DE\n") << Setting::SpellingLanguages
                               << QVariant(QStringList{u"de_DE"_s});
    QTest::newRow("last journal") << QByteArray("[journal]\nlast=/home/mine.tryboth\n")
                                  << Setting::LastJournal << QVariant(u"/home/mine.tryboth"_s);
}

void TestSettings::theKeysOfEarlierVersionsAreKept()
{
    QFETCH(QByteArray, text);
    QFETCH(Setting, setting);
    QFETCH(QVariant, value);
    QVERIFY(m_settings->value(setting) != value);
    write(text);
    QCOMPARE(m_settings->value(setting), value);
}

void TestSettings::whatIsSetIsToldOnceAndKept()
{
    const QSignalSpy changed(m_settings.get(), &Settings::changed);
    m_settings->setValue(Setting::TextPercent, 150);
    m_settings->setValue(Setting::TextPercent, 150);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Setting>(), Setting::TextPercent);
    QVERIFY(!m_settings->isDefault(Setting::TextPercent));
    m_settings->save();
    QCOMPARE(Settings(file()).value(Setting::TextPercent), QVariant(150));
    m_settings->setValue(Setting::TextPercent, 5000);
    QCOMPARE(m_settings->value(Setting::TextPercent), QVariant(300));
}

void TestSettings::whatTheFileSpoilsIsTheDefault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no number") << QByteArray("[look]\ntheme=sunset\n") << Setting::Look << QVariant(0);
    QTest::newRow("below the range") << QByteArray("[look]\ntextPercent=3\n") << Setting::TextPercent
                                     << QVariant(100);
    QTest::newRow("above the range") << QByteArray("[lock]\nidleMinutes=99999\n") << Setting::LockIdleMinutes
                                     << QVariant(24 * 60);
    QTest::newRow("nothing") << QByteArray("[look]\ntheme=\n") << Setting::Look << QVariant(0);
}

void TestSettings::whatTheFileSpoilsIsTheDefault()
{
    QFETCH(QByteArray, text);
    QFETCH(Setting, setting);
    QFETCH(QVariant, value);
    write(text);
    QCOMPARE(m_settings->value(setting), value);
}

void TestSettings::anEmptyListIsAChoiceToo()
{
    QVERIFY(!m_settings->value(Setting::SpellingLanguages).toStringList().isEmpty());
    m_settings->setValue(Setting::SpellingLanguages, QStringList());
    m_settings->save();
    m_settings = std::make_unique<Settings>(file());
    QVERIFY(m_settings->value(Setting::SpellingLanguages).toStringList().isEmpty());
}

void TestSettings::oneGoesBackToItsDefault()
{
    m_settings->setValue(Setting::Look, 2);
    const QSignalSpy changed(m_settings.get(), &Settings::changed);
    m_settings->reset(Setting::Look);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_settings->isDefault(Setting::Look));
    m_settings->reset(Setting::Look);
    QCOMPARE(changed.count(), 1);
}

void TestSettings::allGoBackButWhatIsRemembered()
{
    m_settings->setValue(Setting::Look, 2);
    m_settings->setValue(Setting::LockIdleMinutes, 30);
    m_settings->setValue(Setting::LastJournal, u"/home/mine.tryboth"_s);
    m_settings->setValue(Setting::KeptInKeyring, true, u"abc"_s);
    m_settings->setValue(Setting::Shortcut, u"F8"_s, u"lock"_s);
    m_settings->resetAll();
    for (const SettingRow &row : settingRows()) {
        QVERIFY(row.section == SettingSection::Remembered || row.key.contains(u"%1"_s) ||
                m_settings->isDefault(row.setting));
    }
    QCOMPARE(m_settings->value(Setting::Shortcut, u"lock"_s), rowOf(Setting::Shortcut).usual);
    QCOMPARE(m_settings->value(Setting::LastJournal), QVariant(u"/home/mine.tryboth"_s));
    QVERIFY(m_settings->value(Setting::KeptInKeyring, u"abc"_s).toBool());
}

void TestSettings::journalsHaveSettingsOfTheirOwn()
{
    m_settings->setValue(Setting::WatchedFolder, u"/a"_s, u"one"_s);
    QCOMPARE(m_settings->value(Setting::WatchedFolder, u"one"_s), QVariant(u"/a"_s));
    QCOMPARE(m_settings->value(Setting::WatchedFolder, u"two"_s), QVariant(QString()));
    m_settings->reset(Setting::WatchedFolder, u"one"_s);
    QCOMPARE(m_settings->value(Setting::WatchedFolder, u"one"_s), QVariant(QString()));
}

void TestSettings::aFolderThatMovesIsFoundAgain()
{
    QCOMPARE(m_settings->foundPath(m_settings->keptPath(u"/home/j.tryboth"_s)), u"/home/j.tryboth"_s);
    QCOMPARE(m_settings->foundPath({}), QString());
    const Settings before(PortableFolder(u"/media/stick"_s));
    const Settings after(PortableFolder(u"/run/media/other"_s));
    QCOMPARE(after.foundPath(before.keptPath(u"/media/stick/mine/j.tryboth"_s)),
             u"/run/media/other/mine/j.tryboth"_s);
    QCOMPARE(after.foundPath(before.keptPath(u"/home/j.tryboth"_s)), u"/home/j.tryboth"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
