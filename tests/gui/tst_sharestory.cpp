// SPDX-License-Identifier: GPL-3.0-or-later
#include "storywindow.h"

#include "exchange/keys.h"
#include "exchange/sealedshare.h"
#include "pages/replydialog.h"
#include "pages/sharedialog.h"
#include "pages/sharepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>
#include <QTreeWidget>
#include <QUrl>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with some entries, and a coach with a key who is not in it.
struct Story : StoryWindow
{
    KeyPair coach = newKeyPair({1'795'000'000'000});

    Story()
    {
        must(journal().apply(u"Add"_s, [&](Stores &s) -> Result<void> {
            for (int i = 0; i < 40; ++i) {
                CheckIn entry = checkIn(today().addDays(-i), {9, 30},
                                        i % 2 ? Focus::People : Focus::Technical, i % 7 - 3,
                                        u"Pairing with Bram, part %1"_s.arg(i));
                entry.note = u"SECRETNOTE %1"_s.arg(i);
                must(s.checkIns.add(entry));
            }
            return {};
        }));
        window->showPage(u"share"_s);
    }
    SharePage *page() const { return static_cast<SharePage *>(window->page(u"share"_s)); }
    ShareDialog *dialog() const { return find<ShareDialog>(u"shareDialog"_s); }
    QString heading() const { return find<QLabel>(u"shareHeading"_s)->text(); }
    QPushButton *next() const { return find<QPushButton>(u"shareNext"_s); }
    static void typeInto(QWidget *field, const QString &text) { QTest::keyClicks(field, text); }
    QString file(const QString &name) const { return folder.filePath(name); }

    /// From the button to the second step, typing as one would.
    void begin() const
    {
        QTest::keyClick(find<QPushButton>(u"sharePrepare"_s), Qt::Key_Space);
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        typeInto(find<QLineEdit>(u"shareName"_s), u"Kim"_s);
        typeInto(find<QLineEdit>(u"shareKey"_s), coach.publicKey);
        QVERIFY(!next()->isEnabled()); // the words are not compared yet
        auto *compared = find<QCheckBox>(u"shareCompared"_s);
        QTest::keyClick(compared, Qt::Key_Space);
        QVERIFY(next()->isEnabled());
        next()->click();
    }
    /// All words are no names but Bram.
    void settleNames() const
    {
        auto *bram = find<QComboBox>(u"shareWord_0"_s);
        QCOMPARE(bram->accessibleName(), u"Bram"_s);
        QTest::keyClick(bram, Qt::Key_Down);
        find<QPushButton>(u"shareNoNames"_s)->click();
        QVERIFY(next()->isEnabled());
        next()->click();
    }
    void readToTheEnd() const
    {
        auto *text = find<QPlainTextEdit>(u"shareText"_s);
        QVERIFY(!next()->isEnabled());
        for (int i = 0; i < 100 && !next()->isEnabled(); ++i) {
            QTest::keyClick(text, Qt::Key_PageDown);
        }
        QVERIFY(next()->isEnabled());
    }
    ShareBundle opened(const QString &name) const
    {
        QFile sealed(file(name));
        return sealed.open(QIODevice::ReadOnly) ? must(openShare(sealed, {coach.secretKey, {}})).bundle
                                                : ShareBundle();
    }
    /// The share of a new journal, all the way.
    void share(const QString &name) const
    {
        begin();
        next()->click();
        settleNames();
        readToTheEnd();
        next()->click();
        dialog()->sealInto(file(name));
        QTRY_VERIFY(!dialog());
    }
    void reply(const ShareBundle &share, const KeyPair &from, const QString &name) const
    {
        ShareReply reply;
        reply.id = randomId();
        reply.share = share.id;
        reply.senderName = u"Kim"_s;
        reply.comments = {{randomId(), share.items.last().id, u"Pairing"_s, u"What was the best minute?"_s,
                           CommentKind::Question}};
        reply.questions = {{randomId(), u"Whose agreement are you waiting for?"_s}};
        reply.actions = {{randomId(), u"Pair once more"_s, {}}};
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(
            must(sealDocument(must(replyDocument(reply, from, share.senderKey)), {share.senderKey, {}})));
    }
};

} // namespace

/// From the choice to the sealed file, and the answer home again, in the window.
class TestShareStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void aShareIsPreparedLookedAtAndSealed();
    void whatIsMarkedDoesNotLeave();
    void singleItemsStayBehind();
    void aPassphraseHasToBeTheSameTwice();
    void aReadablePageAsksFirst();
    void theReplyComesHome();
    void aReplyIsDroppedOntoTheWindow();
    void aReplyFromAnUnknownKeyWaits();
    void anEntryThatWasEditedSinceIsSaid();
    void namesAreKeptAndTakenOff();
    void theKeyIsShown();
};

void TestShareStory::aShareIsPreparedLookedAtAndSealed()
{
    const Story s;
    QVERIFY(s.find<QWidget>(u"shareLedger"_s)->isHidden());
    s.begin();
    QVERIFY2(s.heading().startsWith(u"2 of 5"_s), qPrintable(s.heading()));
    QVERIFY(s.find<QLabel>(u"shareCount"_s)->text().endsWith(u"28"_s)); // four weeks
    s.next()->click();
    s.settleNames();
    QVERIFY2(s.heading().startsWith(u"4 of 5"_s), qPrintable(s.heading()));
    const QString text = s.find<QPlainTextEdit>(u"shareText"_s)->toPlainText();
    QVERIFY(text.contains(u"Pairing with Colleague A, part 3"_s));
    QVERIFY(!text.contains(u"Bram"_s) && !text.contains(u"SECRETNOTE"_s) && !text.contains(u"09:30"_s));
    QVERIFY(s.find<QLabel>(u"shareStays"_s)->text().contains(u"Notes"_s));
    // What is written meanwhile does not slip in.
    must(s.journal().apply(u"Add"_s, [&](Stores &stores) {
        return stores.checkIns.add(checkIn(s.today(), {11, 0}, Focus::People, 1, u"LATER"_s))
            .map([](const Id &) {});
    }));
    s.readToTheEnd();
    s.next()->click();
    Story::typeInto(s.find<QPlainTextEdit>(u"shareNote"_s), u"Please begin with part 3."_s);
    QVERIFY(s.find<QLabel>(u"shareBeginning"_s)->text().contains(u"Please begin with part 3."_s));
    s.dialog()->sealInto(s.file(u"a.tryboth-share"_s));
    QTRY_VERIFY(!s.dialog());
    const ShareBundle bundle = s.opened(u"a.tryboth-share"_s);
    QCOMPARE(bundle.items.size(), 28);
    QCOMPARE(bundle.coverNote, u"Please begin with part 3."_s);
    QVERIFY(bundle.deleteBy);
    QCOMPARE(s.find<QTableView>(u"shareLedger"_s)->model()->rowCount(), 1);
    QCOMPARE(must(s.stores().shares.all()).first().links.size(), 28);
    QCOMPARE(must(s.stores().names.all()).first().name, u"Bram"_s);
}

void TestShareStory::whatIsMarkedDoesNotLeave()
{
    const Story s;
    s.begin();
    s.next()->click();
    s.settleNames();
    auto *text = s.find<QPlainTextEdit>(u"shareText"_s);
    QVERIFY(text->find(u"part 3"_s) || (text->moveCursor(QTextCursor::Start), text->find(u"part 3"_s)));
    auto *mark = s.find<QPushButton>(u"shareMark"_s);
    QVERIFY(mark->isEnabled());
    mark->click();
    QVERIFY(!text->toPlainText().contains(u"part 3"_s));
    QVERIFY(text->toPlainText().contains(u"[…]"_s));
    s.readToTheEnd();
    s.next()->click();
    s.dialog()->sealInto(s.file(u"m"_s));
    for (const ShareItem &item : s.opened(u"m"_s).items) {
        QVERIFY(!std::get<SharedCheckIn>(item.content).title.contains(u"part 3"_s));
    }
}

void TestShareStory::singleItemsStayBehind()
{
    const Story s;
    s.begin();
    auto *items = s.find<QTreeWidget>(u"shareItems"_s);
    QCOMPARE(items->topLevelItemCount(), 28);
    items->setCurrentItem(items->topLevelItem(0));
    QTest::keyClick(items, Qt::Key_Space);
    QVERIFY(s.find<QLabel>(u"shareCount"_s)->text().endsWith(u"27"_s));
    auto *kind = s.find<QComboBox>(u"shareKind_check_ins"_s);
    kind->setCurrentIndex(0);
    QVERIFY(!s.next()->isEnabled()); // nothing is chosen
}

void TestShareStory::aPassphraseHasToBeTheSameTwice()
{
    const Story s;
    s.page()->prepareShare();
    Story::typeInto(s.find<QLineEdit>(u"shareName"_s), u"Kim"_s);
    s.find<QComboBox>(u"shareHow"_s)->setCurrentIndex(1);
    Story::typeInto(s.find<QLineEdit>(u"sharePassphrase"_s), u"four herons on the pier"_s);
    QVERIFY(!s.next()->isEnabled());
    Story::typeInto(s.find<QLineEdit>(u"sharePassphraseAgain"_s), u"four herons on the pier"_s);
    QVERIFY(s.next()->isEnabled());
    s.next()->click();
    s.next()->click();
    s.settleNames();
    s.readToTheEnd();
    s.next()->click();
    s.dialog()->sealInto(s.file(u"p"_s));
    QFile sealed(s.file(u"p"_s));
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    QCOMPARE(must(openShare(sealed, {{}, Passphrase(u"four herons on the pier"_s)})).bundle.items.size(), 28);
}

void TestShareStory::aReadablePageAsksFirst()
{
    const Story s;
    s.begin();
    s.next()->click();
    s.settleNames();
    s.readToTheEnd();
    s.next()->click();
    s.find<QPushButton>(u"shareReadable"_s)->click();
    auto *warning = s.find<QDialog>(u"shareWarning"_s);
    QVERIFY(warning && warning->isVisible());
    warning->close();
    for (const QString &name : {u"a.html"_s, u"b.pdf"_s}) {
        s.dialog()->writeReadable(s.file(name));
    }
    QFile html(s.file(u"a.html"_s));
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().contains("Colleague A, part 3"));
    QCOMPARE(must(s.stores().shares.all()).first().kind, u"html"_s);
}

void TestShareStory::theReplyComesHome()
{
    const Story s;
    s.share(u"a"_s);
    s.reply(s.opened(u"a"_s), s.coach, u"a.tryboth-reply"_s);
    s.page()->mergeReply(s.file(u"a.tryboth-reply"_s));
    auto *dialog = s.find<ReplyDialog>(u"replyDialog"_s);
    QVERIFY(s.find<QLabel>(u"replySummary"_s)->text().startsWith(u"Kim replied"_s));
    QVERIFY(s.find<QPlainTextEdit>(u"replyText"_s)->toPlainText().contains(u"What was the best minute?"_s));
    QTest::keyClick(s.find<QPushButton>(u"replyTake"_s), Qt::Key_Space);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(must(s.stores().replies.all()).size(), 1);
    s.find<QPushButton>(u"stepTake"_s)->click();
    QCOMPARE(must(s.stores().replies.steps()).first().state, StepChoice::TakenOn);
    QVERIFY(s.find<QPushButton>(u"stepDone"_s));
    s.journal().undoStack()->undo();
    s.journal().undoStack()->undo();
    QVERIFY(must(s.stores().replies.all()).isEmpty());
}

void TestShareStory::aReplyIsDroppedOntoTheWindow()
{
    const Story s;
    s.share(u"a"_s);
    s.reply(s.opened(u"a"_s), s.coach, u"a.tryboth-reply"_s);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(s.file(u"a.tryboth-reply"_s))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(s.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(s.window, &drop);
    QVERIFY(s.find<ReplyDialog>(u"replyDialog"_s));
    QVERIFY(s.find<QPushButton>(u"replyTake"_s)->isEnabled());
}

void TestShareStory::aReplyFromAnUnknownKeyWaits()
{
    const Story s;
    s.share(u"a"_s);
    s.reply(s.opened(u"a"_s), newKeyPair({}), u"x"_s);
    s.page()->mergeReply(s.file(u"x"_s));
    QVERIFY(!s.find<QPushButton>(u"replyTake"_s)->isEnabled());
    QCOMPARE(s.find<QLabel>(u"replyWords"_s)->text().split(u' ').size(), 8);
    QTest::keyClick(s.find<QCheckBox>(u"replyCompared"_s), Qt::Key_Space);
    QVERIFY(s.find<QPushButton>(u"replyTake"_s)->isEnabled());
    s.find<QPushButton>(u"replyDiscard"_s)->click();
    QVERIFY(must(s.stores().replies.all()).isEmpty());
    QFile cut(s.file(u"cut"_s));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write("age-encryption.org/v1\n");
    cut.close();
    auto *dialog = s.find<ReplyDialog>(u"replyDialog"_s);
    dialog->read(s.file(u"cut"_s));
    QVERIFY(s.find<QLabel>(u"replySummary"_s)->text().contains(u"Nothing was changed"_s));
    QVERIFY(!s.find<QPushButton>(u"replyTake"_s)->isEnabled());
}

void TestShareStory::anEntryThatWasEditedSinceIsSaid()
{
    const Story s;
    s.share(u"a"_s);
    const ShareBundle bundle = s.opened(u"a"_s);
    s.reply(bundle, s.coach, u"r"_s);
    const auto links = must(s.stores().shares.all()).first().links;
    const auto link = std::ranges::find(links, bundle.items.last().id, &ShareLink::item);
    CheckIn entry = *must(s.stores().checkIns.find(link->local));
    entry.title = u"Other words"_s;
    must(s.journal().apply(u"Edit"_s, [&](Stores &stores) { return stores.checkIns.update(entry); }));
    s.page()->mergeReply(s.file(u"r"_s));
    s.click(u"replyTake"_s);
    const auto labels = s.find<QWidget>(u"repliesCard"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(u"You changed this entry after sharing it."_s);
    }));
}

void TestShareStory::namesAreKeptAndTakenOff()
{
    const Story s;
    s.page()->showNames();
    auto *name = s.find<QLineEdit>(u"aliasName"_s);
    Story::typeInto(name, u"Sara"_s);
    QCOMPARE(s.find<QLineEdit>(u"aliasStandsIn"_s)->text(), u"Colleague A"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(must(s.stores().names.all()).first().name, u"Sara"_s);
    QCOMPARE(s.find<QLineEdit>(u"aliasStandsIn"_s)->text(), u"Colleague B"_s);
    auto *list = s.find<QWidget>(u"aliasList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    s.click(u"aliasRemove"_s);
    QVERIFY(must(s.stores().names.all()).isEmpty());
}

void TestShareStory::theKeyIsShown()
{
    const Story s;
    s.page()->showKey();
    const QString key = s.find<QLineEdit>(u"keyText"_s)->text();
    QVERIFY(key.startsWith(u"age1"_s));
    QCOMPARE(s.find<QLabel>(u"keyWords"_s)->text(), fingerprintOfKey(key).join(u' '));
    QCOMPARE(must(s.stores().coaches.keys()).first().publicKey, key);
}

QTEST_MAIN(TestShareStory)
#include "tst_sharestory.moc"
