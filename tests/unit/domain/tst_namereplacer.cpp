// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonwords.h"
#include "domain/namereplacer.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

PersonAlias person(const QString &name, const QStringList &spellings, const QString &standsIn)
{
    PersonAlias alias;
    alias.name = name;
    alias.spellings = spellings;
    alias.standsIn = standsIn;
    return alias;
}

QList<PersonAlias> people()
{
    return {person(u"Sara Kovács"_s, {u"Sári"_s, u"skovacs"_s}, u"Colleague A"_s),
            person(u"Paul Roth"_s, {}, u"Colleague B"_s), person(u"Al"_s, {}, u"Colleague C"_s),
            person(u"李明"_s, {}, u"Colleague D"_s), person(u"Anna Maria Ivanova"_s, {}, u"Colleague E"_s)};
}

} // namespace

/// Names and their stand-ins: every way a name is written goes, and other words stay.
class TestNameReplacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReplaced_data();
    void namesAreReplaced();
    void everyReplacementCounts();
    void standInsRunThroughTheLetters();
    void wordsThatMayBeNamesAreOffered();
    void wordsThatFollowEachOtherAreOneName();
    void aCommonWordThatOnlyBeginsSentencesIsNoName();
    void daysAndWordsOfTheLanguageAreCommon();
    void markedTextsLeaveNoLength();
    void limitsHold();
};

void TestNameReplacer::namesAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("whole name", u"With Sara Kovács today"_s, u"With Colleague A today"_s);
    row("without accents", u"With Sara Kovacs today"_s, u"With Colleague A today"_s);
    row("decomposed", u"Kova\u0301cs asked"_s, u"Colleague A asked"_s);
    row("first name", u"Sara asked"_s, u"Colleague A asked"_s);
    row("family name", u"Ask Kovács"_s, u"Ask Colleague A"_s);
    row("spelling", u"Sári's talk"_s, u"Colleague A's talk"_s);
    row("handle", u"@skovacs: ping"_s, u"@colleague a: ping"_s);
    row("possessive", u"Sara's review"_s, u"Colleague A's review"_s);
    row("curly possessive", u"Sara’s review"_s, u"Colleague A’s review"_s);
    row("plural s", u"Saras review"_s, u"Colleague As review"_s);
    row("hyphen", u"a Sara-led talk"_s, u"a Colleague A-led talk"_s);
    row("small letters", u"sara again"_s, u"colleague a again"_s);
    row("capitals", u"ASK SARA NOW"_s, u"ASK COLLEAGUE A NOW"_s);
    row("inside a word", u"the askSara channel"_s, u"the askColleague A channel"_s);
    row("before a hump", u"SaraBot failed"_s, u"Colleague ABot failed"_s);
    row("underscores", u"tmp_sara_2"_s, u"tmp_colleague a_2"_s);
    row("long name anywhere in a word", u"thekovacsian way"_s, u"thecolleague aian way"_s);
    row("initials with dots", u"S. K. and S.K. said"_s, u"Colleague A and Colleague A said"_s);
    row("bare initials", u"SK said so"_s, u"Colleague A said so"_s);
    row("first name and initial", u"Sara K. asked, Sara K too"_s, u"Colleague A asked, Colleague A too"_s);
    row("initial and family name", u"S. Kovács, S.Kovacs, S Kovács"_s,
        u"Colleague A, Colleague A, Colleague A"_s);
    row("initial and no-break space", u"S. Kovács asked"_s, u"Colleague A asked"_s);
    row("possessive initial", u"Sara K.'s and Sara K’s talk"_s, u"Colleague A's and Colleague A’s talk"_s);
    row("initial in small letters", u"sara k. and s. kovács"_s, u"colleague a and colleague a"_s);
    row("initial in capitals", u"ASK SARA K. NOW"_s, u"ASK COLLEAGUE A NOW"_s);
    row("spelling and initial", u"Sári K. asked"_s, u"Colleague A asked"_s);
    row("another initial stays", u"Sara B. asked"_s, u"Colleague A B. asked"_s);
    row("no initial in small letters", u"sara k asked"_s, u"colleague a k asked"_s);
    row("an initial that goes on", u"the Sara K8s cluster"_s, u"the Colleague A K8s cluster"_s);
    row("middle initial", u"Anna M. Ivanova, Anna I. and A. M. Ivanova"_s,
        u"Colleague E, Colleague E and Colleague E"_s);
    row("a word that could be an initial", u"Anna I like, A Ivanova"_s,
        u"Colleague E I like, A Colleague E"_s);
    row("initials only as capitals", u"ask sk about it"_s, u"ask sk about it"_s);
    row("a common abbreviation stays", u"The PR is open"_s, u"The PR is open"_s);
    row("its name goes", u"Paul: the PR of Roth"_s, u"Colleague B: the PR of Colleague B"_s);
    row("short name as a word", u"Al and I"_s, u"Colleague C and I"_s);
    row("short name not in words", u"Also all alarms"_s, u"Also all alarms"_s);
    row("no spaces around", u"和李明谈话"_s, u"和李明谈话"_s);
    row("own word in another script", u"和 李明 谈话"_s, u"和 Colleague D 谈话"_s);
    row("emoji beside", u"👋Sara👋"_s, u"👋Colleague A👋"_s);
    row("nothing listed", u"A quiet day"_s, u"A quiet day"_s);
    row("empty", QString(), QString());
}

void TestNameReplacer::namesAreReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(NameReplacer(people()).replace(text).text, expected);
}

void TestNameReplacer::everyReplacementCounts()
{
    QCOMPARE(NameReplacer(people()).replace(u"Sara, Paul and Sara"_s).count, 3);
    QCOMPARE(NameReplacer({}).replace(u"Sara"_s).text, u"Sara"_s);
}

void TestNameReplacer::standInsRunThroughTheLetters()
{
    QList<PersonAlias> names;
    for (int i = 0; i < 28; ++i) {
        names.append(person(u"x"_s, {}, freeStandIn(names)));
    }
    QCOMPARE(names.first().standsIn, u"Colleague A"_s);
    QCOMPARE(names.at(25).standsIn, u"Colleague Z"_s);
    QCOMPARE(names.at(27).standsIn, u"Colleague AB"_s);
    names.removeAt(3);
    QCOMPARE(freeStandIn(names), u"Colleague D"_s);
}

void TestNameReplacer::wordsThatMayBeNamesAreOffered()
{
    const QStringList texts{u"Pairing with Bram. Review took long. Then Ines called Bram."_s,
                            u"a long review of Kafka, CI broke"_s};
    QCOMPARE(possibleNames(texts, {u"Kafka"_s}, {u"then"_s}),
             (QStringList{u"Bram"_s, u"Ines"_s, u"Pairing"_s}));
    QVERIFY(possibleNames({u"With Colleague A"_s}, {u"Colleague A"_s, u"With"_s}, {}).isEmpty());
}

void TestNameReplacer::wordsThatFollowEachOtherAreOneName()
{
    const QSet<QString> common = *commonWords(QLocale(u"en_GB"_s));
    const auto offered = [&](const QStringList &texts, const QStringList &known = {}) {
        return possibleNames(texts, known, common);
    };
    // One person, so one stand-in, also where a part stands alone.
    const QStringList texts{u"Review with Bram Visser"_s, u"Bram asked. Then Visser left"_s};
    QCOMPARE(offered(texts), QStringList{u"Bram Visser"_s});
    PersonAlias bram = person(u"Bram Visser"_s, {}, u"Colleague A"_s);
    const NameReplacer replacer({bram});
    QCOMPARE(replacer.replace(texts.first()).text, u"Review with Colleague A"_s);
    QVERIFY(offered({replacer.replace(texts.first()).text, replacer.replace(texts.last()).text},
                    {u"Colleague A"_s})
                .isEmpty());
    QCOMPARE(offered({u"Bram Visser: feedback"_s}), QStringList{u"Bram Visser"_s});
    QCOMPARE(offered({u"With Anne-Marie today"_s}), QStringList{u"Anne-Marie"_s});
    QCOMPARE(offered({u"With Bram\u00a0Visser"_s}), QStringList{u"Bram Visser"_s});
    // What only stands beside a name is no part of it.
    QCOMPARE(offered({u"On Monday Bram asked. Reviewed Ines"_s}),
             (QStringList{u"Monday"_s, u"Bram"_s, u"Ines"_s}));
    QCOMPARE(offered({u"Bram, Ines and Joris. Wanda left"_s}),
             (QStringList{u"Ines"_s, u"Joris"_s, u"Bram"_s, u"Wanda"_s}));
    QCOMPARE(offered({u"With Bram Visser"_s}, {u"Visser"_s}), QStringList{u"Bram"_s});
    // A part of two letters is not replaced alone, so it is asked about alone.
    QCOMPARE(offered({u"With Bo Visser and Bo"_s}), (QStringList{u"Bo Visser"_s, u"Bo"_s}));
    // More than a name has.
    QCOMPARE(offered({u"the Bram Visser Ines Joris Wanda"_s}).size(), 5);
    QVERIFY(offered({u"With Bram Visser"_s}, {u"Bram Visser"_s}).isEmpty());
}

void TestNameReplacer::aCommonWordThatOnlyBeginsSentencesIsNoName()
{
    const QSet<QString> common = *commonWords(QLocale(u"en_GB"_s));
    const QStringList texts{u"Reviewed the rota. Didn't finish"_s, u"Bram asked. Monday was long."_s,
                            u"Yesterday’s outage: Ines fixed it"_s};
    QCOMPARE(possibleNames(texts, {}, common), (QStringList{u"Bram"_s, u"Ines"_s}));
    // With a capital in the middle of a sentence a common word is offered all the same.
    QCOMPARE(possibleNames({u"Lunch with Reviewed"_s}, {}, common), QStringList{u"Reviewed"_s});
    // A name that is a word, too, is offered where it could be either.
    QCOMPARE(possibleNames({u"Grace asked. Will came. Mark left."_s}, {}, common),
             (QStringList{u"Grace"_s, u"Will"_s, u"Mark"_s}));
    // What is no common word may be a name wherever it stands.
    QCOMPARE(possibleNames({u"Siobhán asked."_s}, {}, common), QStringList{u"Siobhán"_s});
}

void TestNameReplacer::daysAndWordsOfTheLanguageAreCommon()
{
    QVERIFY(commonWords(QLocale(QLocale::German))->contains(u"mittwoch"_s));
    QVERIFY(commonWords(QLocale(QLocale::German))->contains(u"reviewed"_s));
    const QSet<QString> english = *commonWords(QLocale(u"en_GB"_s));
    for (const QString &word : english) {
        QCOMPARE(word, word.toLower());
    }
}

void TestNameReplacer::markedTextsLeaveNoLength()
{
    const QString one = withoutMarked(u"a secret b"_s, {u"secret"_s});
    QCOMPARE(one, withoutMarked(u"a much longer secret b"_s, {u"much longer secret"_s, u"secret"_s}));
    QVERIFY(!one.contains(u"secret"_s));
    QCOMPARE(withoutMarked(u"a secret b"_s, {u"secret"_s, u"a […] b"_s}), u"[…]"_s);
    QCOMPARE(withoutMarked(u"as it is"_s, {QString(), u" "_s}), u"as it is"_s);
}

void TestNameReplacer::limitsHold()
{
    QVERIFY(validate(people().first()));
    QVERIFY(!validate(person(u" "_s, {}, u"A"_s)));
    QVERIFY(!validate(person(u"Sara"_s, {}, {})));
    QVERIFY(!validate(person(QString(81, u'x'), {}, u"A"_s)));
}

QTEST_APPLESS_MAIN(TestNameReplacer)
#include "tst_namereplacer.moc"
