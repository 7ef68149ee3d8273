// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemwords.h"

#include "domain/checkin.h"
#include "domain/sharereply.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

ShareItem itemOf(ShareItem::Content content)
{
    return {Id(), std::move(content)};
}

SharedCheckIn entryWith(const QString &note)
{
    SharedCheckIn entry;
    entry.activity = u"Mentoring"_s;
    entry.title = u"Pairing"_s;
    entry.note = note;
    return entry;
}

} // namespace

/// What an item of a share is called and what a comment on it quotes.
class TestItemWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommentQuotesTheWholeItemNotItsTitleOnly();
    void eachKindIsQuotedInItsOwnWords();
    void aLongQuoteIsCut();
};

void TestItemWords::aCommentQuotesTheWholeItemNotItsTitleOnly()
{
    QCOMPARE(quoteOf(itemOf(entryWith(u"She asked\nfor more."_s))),
             u"Pairing · Mentoring · She asked for more."_s);
    // Another wording below the same title is another quote.
    QVERIFY(quoteOf(itemOf(entryWith(u"as it was"_s))) != quoteOf(itemOf(entryWith(u"as it is"_s))));
}

void TestItemWords::eachKindIsQuotedInItsOwnWords()
{
    SharedExperiment experiment;
    experiment.title = u"Mentor one person"_s;
    experiment.hypothesis = u"It gives more"_s;
    QCOMPARE(quoteOf(itemOf(experiment)), u"Mentor one person · It gives more"_s);
    SharedDecision decision;
    decision.title = u"Stay"_s;
    decision.reasons = u"the team"_s;
    QCOMPARE(quoteOf(itemOf(decision)), u"Stay · the team"_s);
    SharedReview review;
    review.remembered = u"all went well"_s;
    review.learned = u"It tires me"_s; // what it is called
    QCOMPARE(quoteOf(itemOf(review)), u"It tires me · all went well"_s);
    SharedReflection reflection;
    reflection.answers = {{u"What worked?"_s, u"calls"_s}, {u"What not?"_s, u"mails"_s}};
    QCOMPARE(quoteOf(itemOf(reflection)), u"What worked? · calls · What not? · mails"_s);
    SharedFiveYearAnswer answer;
    answer.text = u"the queue\nand the team"_s;
    QCOMPARE(quoteOf(itemOf(answer)), u"the queue and the team"_s);
    const ShareItem forecast = itemOf(SharedForecast{});
    QCOMPARE(quoteOf(forecast), titleOf(forecast)); // nobody wrote words in it
}

void TestItemWords::aLongQuoteIsCut()
{
    const QString quote = quoteOf(itemOf(entryWith(QString(500, u'x'))));
    QCOMPARE(codePoints(quote), qsizetype{ReplyComment::MaxQuoted});
    QVERIFY(quote.startsWith(u"Pairing · Mentoring · xxx"_s) && quote.endsWith(u'…'));
}

QTEST_APPLESS_MAIN(TestItemWords)
#include "tst_itemwords.moc"
