// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/examplejournal.h"

#include "domain/content.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestExampleJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSeedGivesTheSameJournal();
    void everyEntryIsValidAndInOrder();
    void aYearTellsOfAShiftTowardPeople();
    void theLastOnesWaitToBeRated();
    void withoutActivitiesThereIsNothing();
    void aHundredThousandCanBeMade();
    void inAnotherLanguageOnlyTheWordsDiffer();
    void germanHasAllItsTexts();

private:
    QList<CheckIn> make(int count, quint32 seed = 1) const
    {
        return ExampleJournal(seed, m_lastDay, m_catalog, QTimeZone("Europe/Berlin"), m_texts).entries(count);
    }

    const LocalDay m_lastDay{2026, 11, 23};
    ActivityCatalog m_catalog;
    ExampleTexts m_texts;
};

void TestExampleJournal::initTestCase()
{
    m_catalog = ActivityCatalog(Content::load()->activityTypes(), {});
    const auto texts = ExampleTexts::load();
    QVERIFY(texts);
    m_texts = *texts;
}

void TestExampleJournal::theSameSeedGivesTheSameJournal()
{
    QCOMPARE(make(450), make(450));
    QVERIFY(make(450) != make(450, 2));
}

void TestExampleJournal::everyEntryIsValidAndInOrder()
{
    for (const int count : {1, 2, 7, 450, 3000}) {
        const QList<CheckIn> entries = make(count);
        QCOMPARE(entries.size(), count);
        for (qsizetype i = 0; i < count; ++i) {
            QVERIFY(validate(entries.at(i)));
            QVERIFY(!entries.at(i).title.isEmpty() && !entries.at(i).title.contains(u'%'));
            QVERIFY(i == 0 || momentOf(entries.at(i - 1).when) <= momentOf(entries.at(i).when));
        }
        QCOMPARE(entries.last().when.day, m_lastDay);
    }
}

void TestExampleJournal::aYearTellsOfAShiftTowardPeople()
{
    const QList<CheckIn> entries = make(ExampleJournal::DefaultCount);
    const qint64 span = entries.first().when.day.daysTo(m_lastDay);
    QVERIFY2(span > 300 && span < 366, qPrintable(QString::number(span)));
    const auto mean = [&](Focus focus, qsizetype from, qsizetype to) {
        double sum = 0;
        int count = 0;
        for (qsizetype i = from; i < to; ++i) {
            if (entries.at(i).focus == focus && entries.at(i).energy) {
                sum += *entries.at(i).energy;
                ++count;
            }
        }
        return sum / count;
    };
    const qsizetype third = entries.size() / 3;
    QVERIFY(mean(Focus::Technical, 0, third) > mean(Focus::People, 0, third) + 0.3);
    QVERIFY(mean(Focus::People, 2 * third, 3 * third) > mean(Focus::Technical, 2 * third, 3 * third) + 0.6);
    const auto late = std::ranges::count_if(entries, [](const CheckIn &checkIn) { return isLate(checkIn); });
    QVERIFY(late > 0 && late < entries.size() / 10);
}

void TestExampleJournal::theLastOnesWaitToBeRated()
{
    const QList<CheckIn> entries = make(450);
    QCOMPARE(std::ranges::count(entries, true, &CheckIn::waiting), ExampleJournal::WaitingCount);
    QVERIFY(entries.last().waiting && !entries.last().energy && entries.last().origin == Origin::Calendar);
    QVERIFY(entries.at(entries.size() - ExampleJournal::WaitingCount).when.day >= m_lastDay.addDays(-4));
}

void TestExampleJournal::withoutActivitiesThereIsNothing()
{
    QVERIFY(ExampleJournal(1, m_lastDay, {}, QTimeZone::utc(), m_texts).entries().isEmpty());
    QVERIFY(make(0).isEmpty());
}

void TestExampleJournal::aHundredThousandCanBeMade()
{
    constexpr int Count = 100'000;
    QCOMPARE(make(Count).size(), Count);
}

void TestExampleJournal::inAnotherLanguageOnlyTheWordsDiffer()
{
    const auto german = ExampleTexts::load(QLocale(QLocale::German, QLocale::Austria));
    QVERIFY(german);
    const QList<CheckIn> english = make(450);
    QList<CheckIn> entries =
        ExampleJournal(1, m_lastDay, m_catalog, QTimeZone("Europe/Berlin"), *german).entries(450);
    QCOMPARE(entries.size(), english.size());
    QVERIFY(entries.first().title != english.first().title);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries.at(i).note.isEmpty(), english.at(i).note.isEmpty());
        QCOMPARE(entries.at(i).tags.size(), english.at(i).tags.size());
        entries[i].title = english.at(i).title;
        entries[i].note = english.at(i).note;
        entries[i].tags = english.at(i).tags;
    }
    QCOMPARE(entries, english);
}

/// A text that is missing would be English amid German, and one with another placeholder would name nobody.
void TestExampleJournal::germanHasAllItsTexts()
{
    const auto stringsOf = [](const QString &language) {
        QFile file(u":/example/%1/example.json"_s.arg(language));
        QHash<QString, QString> strings;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll())["strings"_L1].toArray()) {
                strings.insert(one["id"_L1].toString(), one["text"_L1].toString());
            }
        }
        return strings;
    };
    const auto placeholdersOf = [](const QString &text) {
        static const QRegularExpression placeholder(u"%\\d"_s);
        QStringList found;
        for (const auto &match : placeholder.globalMatch(text)) {
            found.append(match.captured());
        }
        return found;
    };
    const QHash<QString, QString> english = stringsOf(u"en"_s), german = stringsOf(u"de"_s);
    QVERIFY(english.size() > 100);
    QCOMPARE(QSet<QString>(german.keyBegin(), german.keyEnd()),
             QSet<QString>(english.keyBegin(), english.keyEnd()));
    for (auto text = english.cbegin(); text != english.cend(); ++text) {
        QVERIFY2(!german.value(text.key()).trimmed().isEmpty(), qPrintable(text.key()));
        const QStringList named = placeholdersOf(text.value());
        for (const QString &one : placeholdersOf(german.value(text.key()))) {
            QVERIFY2(named.contains(one), qPrintable(text.key()));
        }
    }
}

QTEST_APPLESS_MAIN(TestExampleJournal)
#include "tst_examplejournal.moc"
