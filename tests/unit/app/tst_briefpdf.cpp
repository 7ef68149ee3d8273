// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/briefpdf.h"

#include "models/shareintake.h"
#include "support/sharedsample.h"

#include <QElapsedTimer>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The session brief on paper.
class TestBriefPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullBriefHasAtMostTwoPagesInUnderTwoSeconds();
    void foreignTextIsEscaped();

private:
    SessionBrief brief(const QString &word, const QString &text);
    TestDesk m_desk;
};

/// A brief with every section as full as it may be.
SessionBrief TestBriefPdf::brief(const QString &word, const QString &text)
{
    TestDesk desk;
    SampleClient robin(u"Robin"_s, desk.today(), word);
    for (ShareItem &item : robin.items) {
        if (auto *entry = std::get_if<SharedCheckIn>(&item.content)) {
            entry->starred = true;
        }
    }
    ShareBundle bundle = robin.share(desk.today().addDays(-SampleClient::DaysBack), desk.today());
    bundle.coverNote = text;
    bundle.agreement = text;
    Id share;
    must(desk.apply([&](DeskStores &stores) {
        return takeIn(stores, openedShare(bundle), {{}, u"Robin"_s, true}).map([&](const Id &id) {
            share = id;
        });
    }));
    const Id client = must(desk.stores().clients.all()).first().id;
    must(desk.apply([&](DeskStores &stores) -> Result<void> {
        for (int i = 0; i < 12; ++i) {
            SessionQuestion question;
            question.client = client;
            question.text = text.left(400);
            Step step;
            step.client = client;
            step.text = text.left(400);
            must(stores.questions.put(question));
            must(stores.steps.put(step));
        }
        return {};
    }));
    return must(sessionBrief(desk.stores(), must(CoachContent::load()), share, desk.clock));
}

void TestBriefPdf::aFullBriefHasAtMostTwoPagesInUnderTwoSeconds()
{
    QElapsedTimer clock;
    clock.start();
    const QByteArray pdf = must(
        pdfOfBrief(brief(QString(100, u'w'), u"longer words than these are rare "_s.repeated(100))));
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(pdf.startsWith("%PDF"));
    const qsizetype pages = pdf.count("/Type /Page\n");
    QVERIFY2(pages >= 1 && pages <= 2, qPrintable(QString::number(pages)));
}

void TestBriefPdf::foreignTextIsEscaped()
{
    const QString html = htmlOfBrief(brief(u"<img src=/etc/passwd>"_s, u"<script>x</script> & <a href=x>"_s));
    QCOMPARE(html.count(u"<img"_s), 1); // our own figure
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<a "_s));
    QVERIFY(html.contains(u"&lt;img src=/etc/passwd&gt;"_s));
}

QTEST_MAIN(TestBriefPdf)
#include "tst_briefpdf.moc"
