// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"
#include "exchange/sealedshare.h"
#include "pages/sharedialog.h"
#include "pages/sharepage.h"
#include "storywindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// The window with some entries, and a coach with a key who is not in it.
struct ShareWindow : StoryWindow
{
    KeyPair coach = newKeyPair({1'795'000'000'000});

    ShareWindow()
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

} // namespace tryboth::test
