// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharewindow.h"

#include "exchange/keys.h"
#include "exchange/sealedshare.h"
#include "pages/keydialog.h"
#include "pages/replydialog.h"
#include "pages/sharepage.h"
#include "widgets/qrpicture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QUrl>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// From the choice to the sealed file, and the answer home again, in the window.
class TestShareStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void aShareIsPreparedLookedAtAndSealed();
    void singleItemsStayBehind();
    void whatIsPersonalIsPickedOneByOne();
    void anotherKeyIsComparedAnew();
    void aPassphraseHasToBeTheSameTwice();
    void aReadablePageAsksFirst();
    void theReplyComesHome();
    void aReplyIsDroppedOntoTheWindow();
    void aReplyFromAnUnknownKeyWaits();
    void anEntryThatWasEditedSinceIsSaid();
    void theKeyIsShown();
    void theSecretKeyIsSavedToANewFile();
};

void TestShareStory::aShareIsPreparedLookedAtAndSealed()
{
    const ShareWindow s;
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
    ShareWindow::typeInto(s.find<QPlainTextEdit>(u"shareNote"_s), u"Please begin with part 3."_s);
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

void TestShareStory::singleItemsStayBehind()
{
    const ShareWindow s;
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

void TestShareStory::whatIsPersonalIsPickedOneByOne()
{
    const ShareWindow s;
    s.begin();
    auto *preset = s.find<QComboBox>(u"sharePreset"_s);
    const auto offersAll = [&](const QString &kind) {
        return s.find<QComboBox>(u"shareKind_"_s + kind)->findData(int(ShareDepth::Full)) >= 0;
    };
    const QStringList personal{u"notes"_s, u"five_year"_s, u"decisions"_s};
    const auto isOffered = [&](bool whole) {
        return std::ranges::all_of(personal, [&](const QString &kind) { return offersAll(kind) == whole; });
    };
    for (int place = 0; place < preset->count() - 1; ++place) {
        preset->setCurrentIndex(place);
        QVERIFY2(isOffered(false), qPrintable(preset->currentText()));
        QVERIFY(!offersAll(u"reasons"_s) && offersAll(u"check_ins"_s));
    }
    preset->setCurrentIndex(preset->count() - 1); // a copy of one's own
    QVERIFY(isOffered(true) && !offersAll(u"reasons"_s));
    QCOMPARE(s.find<QComboBox>(u"shareKind_notes"_s)->currentData().toInt(), int(ShareDepth::Full));
    preset->setCurrentIndex(0);
    QVERIFY(isOffered(false));
}

void TestShareStory::anotherKeyIsComparedAnew()
{
    const ShareWindow s;
    s.page()->prepareShare();
    ShareWindow::typeInto(s.find<QLineEdit>(u"shareName"_s), u"Kim"_s);
    auto *key = s.find<QLineEdit>(u"shareKey"_s);
    auto *compared = s.find<QCheckBox>(u"shareCompared"_s);
    key->setText(s.coach.publicKey);
    compared->setChecked(true);
    QVERIFY(s.next()->isEnabled());
    key->setText(s.coach.publicKey + u' '); // the same key
    QVERIFY(compared->isChecked());
    const QString other = newKeyPair({}).publicKey;
    key->selectAll();
    key->insert(other); // as it is pasted: there is no moment without a whole key
    QCOMPARE(s.find<QLabel>(u"shareWords"_s)->text(), fingerprintOfKey(other).join(u' '));
    QVERIFY(!compared->isChecked());
    QVERIFY(!s.next()->isEnabled());
    compared->setChecked(true);
    QVERIFY(s.next()->isEnabled());
}

void TestShareStory::aPassphraseHasToBeTheSameTwice()
{
    const ShareWindow s;
    s.page()->prepareShare();
    ShareWindow::typeInto(s.find<QLineEdit>(u"shareName"_s), u"Kim"_s);
    s.find<QComboBox>(u"shareHow"_s)->setCurrentIndex(1);
    ShareWindow::typeInto(s.find<QLineEdit>(u"sharePassphrase"_s), u"four herons on the pier"_s);
    QVERIFY(!s.next()->isEnabled());
    ShareWindow::typeInto(s.find<QLineEdit>(u"sharePassphraseAgain"_s), u"four herons on the pier"_s);
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
    const ShareWindow s;
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
    const QByteArray page = html.readAll();
    QVERIFY(page.contains("Colleague A, part 3"));
    const auto ledger = must(s.stores().shares.all());
    const auto entered = std::ranges::find(ledger, u"html"_s, &ShareRecord::kind);
    QVERIFY(entered != ledger.end());
    QCOMPARE(entered->sha256, QCryptographicHash::hash(page, QCryptographicHash::Sha256));
    while (s.journal().undoStack()->canUndo()) {
        s.journal().undoStack()->undo();
    }
    QVERIFY(!must(s.stores().shares.all()).isEmpty()); // what has left cannot be taken back
}

void TestShareStory::theReplyComesHome()
{
    const ShareWindow s;
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
    const ShareWindow s;
    s.share(u"a"_s);
    s.reply(s.opened(u"a"_s), s.coach, u"a.tryboth-reply"_s);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(s.file(u"a.tryboth-reply"_s))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(s.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(s.window, &drop);
    QTRY_VERIFY(s.find<ReplyDialog>(u"replyDialog"_s));
    QVERIFY(s.find<QPushButton>(u"replyTake"_s)->isEnabled());
}

void TestShareStory::aReplyFromAnUnknownKeyWaits()
{
    const ShareWindow s;
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
    const ShareWindow s;
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

void TestShareStory::theKeyIsShown()
{
    const ShareWindow s;
    s.page()->showKey();
    const QString key = s.find<QLineEdit>(u"keyText"_s)->text();
    QVERIFY(key.startsWith(u"age1"_s));
    QCOMPARE(s.find<QLabel>(u"keyWords"_s)->text(), fingerprintOfKey(key).join(u' '));
    QCOMPARE(must(s.stores().coaches.keys()).first().publicKey, key);
    const QrCode &picture = s.find<QrPicture>(u"keyPicture"_s)->code();
    const QrCode expected(key);
    QVERIFY(expected.dots() > 0);
    QCOMPARE(picture.dots(), expected.dots());
    for (int dot = 0; dot < expected.dots() * expected.dots(); ++dot) {
        const int row = dot / expected.dots(), column = dot % expected.dots();
        QVERIFY(picture.isDark(row, column) == expected.isDark(row, column));
    }
}

void TestShareStory::theSecretKeyIsSavedToANewFile()
{
    const ShareWindow s;
    s.page()->showKey();
    auto *dialog = s.find<KeyDialog>(u"keyDialog"_s);
    QFile taken(s.file(u"taken.txt"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    dialog->saveSecret(taken.fileName()); // never over a file that is there
    QVERIFY(dialog->isVisible());
    QVERIFY(!s.find<QLabel>(u"keyTrouble"_s)->isHidden());
    QVERIFY(taken.open(QIODevice::ReadOnly));
    QCOMPARE(taken.readAll(), QByteArray("mine"));

    dialog->saveSecret(s.file(u"key.txt"_s));
    QVERIFY(!dialog->isVisible());
    QFile saved(s.file(u"key.txt"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const KeyPair own = must(s.stores().coaches.keys()).first();
    QCOMPARE(saved.readAll(), identityFileOf(own));
    QVERIFY(identityFileOf(own).contains(own.secretKey.toLatin1()));
    QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

QTEST_MAIN(TestShareStory)
#include "tst_sharestory.moc"
