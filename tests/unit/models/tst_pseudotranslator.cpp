// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pseudotranslator.h"
#include "models/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// The two languages that nobody speaks.
class TestPseudoTranslator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoWordStays_data();
    void whatIsNoWordStays();
    void everySentenceGrows();
    void theMirroredOneTurnsWindowsRound();
    void itsPluralsAreEnglish();
    void formatsOfDatesStay();
    void keysAreNamedAsTheyStandOnTheKeyboard();
};

void TestPseudoTranslator::whatIsNoWordStays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a placeholder") << u"Kept %1 of %L2"_s << u"%1"_s;
    QTest::newRow("a localised one") << u"Kept %1 of %L2"_s << u"%L2"_s;
    QTest::newRow("a number") << u"%Ln entries"_s << u"%Ln"_s;
    QTest::newRow("a name in braces") << u"You have {count} ratings"_s << u"{count}"_s;
    QTest::newRow("the key of a menu") << u"Sa&ve as"_s << u"&v"_s;
    QTest::newRow("a tag") << u"A <b>bold</b> word"_s << u"</b>"_s;
    QTest::newRow("a line end") << u"One\nTwo"_s << u"\n"_s;
}

void TestPseudoTranslator::whatIsNoWordStays()
{
    QFETCH(QString, words);
    QFETCH(QString, kept);
    for (const auto kind : {PseudoTranslator::Kind::Longer, PseudoTranslator::Kind::Mirrored}) {
        const QString spoken = PseudoTranslator::spoken(kind, words);
        QCOMPARE(spoken.count(kept), 1);
        QVERIFY2(!spoken.contains(u"One"_s), qPrintable(spoken));
        QVERIFY(spoken.startsWith(u'[') && spoken.endsWith(u']'));
    }
}

void TestPseudoTranslator::everySentenceGrows()
{
    const QString label = u"Log"_s, sentence = u"Nothing leaves this laptop unless you share it."_s;
    QVERIFY(PseudoTranslator::spoken(PseudoTranslator::Kind::Longer, label).size() >= 2 * label.size());
    QVERIFY(PseudoTranslator::spoken(PseudoTranslator::Kind::Longer, sentence).size() * 10 >=
            13 * sentence.size());
    QCOMPARE(PseudoTranslator::spoken(PseudoTranslator::Kind::Longer, u" "_s), u" "_s);
}

void TestPseudoTranslator::theMirroredOneTurnsWindowsRound()
{
    const auto direction = [] {
        return QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION");
    };
    Translations translations;
    translations.speak(u"ar-XB"_s);
    QCOMPARE(direction(), u"RTL"_s);
    const QString today = QCoreApplication::translate("tryboth::TodayPage", "Today");
    QVERIFY2(today.contains(u"\u202EŢöðåý\u202C"_s), qPrintable(today));
    translations.speak(u"en-XA"_s);
    QCOMPARE(direction(), u"LTR"_s);
    translations.speak(u"en"_s);
    QCOMPARE(QCoreApplication::translate("tryboth::TodayPage", "Today"), u"Today"_s);
}

void TestPseudoTranslator::itsPluralsAreEnglish()
{
    Translations translations;
    translations.speak(u"en-XA"_s);
    const auto times = [](int n) {
        return QCoreApplication::translate("tryboth::Brag", "%Ln times", "how often something was done", n);
    };
    QCOMPARE(times(1), u"[öñçé öñé]"_s);
    QVERIFY(times(3).startsWith(u"[3 ţîméš"_s));
}

void TestPseudoTranslator::formatsOfDatesStay()
{
    Translations translations;
    translations.speak(u"ar-XB"_s);
    QCOMPARE(QCoreApplication::translate("tryboth::DayTitle", "dddd, d MMMM"), u"dddd, d MMMM"_s);
}

void TestPseudoTranslator::keysAreNamedAsTheyStandOnTheKeyboard()
{
    Translations translations;
    translations.speak(u"en-XA"_s);
    QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), u"Ctrl"_s);
}

QTEST_GUILESS_MAIN(TestPseudoTranslator)
#include "tst_pseudotranslator.moc"
