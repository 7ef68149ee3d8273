// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/clipboardguard.h"

#include "support/testjournal.h"

#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {
const QString Hint = u"x-kde-passwordManagerHint"_s;
} // namespace

/// SAFETY.md P8: what is copied is plain text, marked, and gone after a minute if it is still ours.
class TestClipboardGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_guard.reset(); }
    void aSecretIsMarkedAndGoneAfterAMinute();
    void whatOthersCopiedSinceStays();
    void aSecondCopyHasItsOwnMinute();
    void aClockSetBackKeepsItForOneMoreMinute();
    void textOfASealedJournalIsPlainMarkedAndGoes();
    void textOfASealedJournalMayStay();
    void textOfAPlainJournalIsPlainAndStays();
    void whatAnotherProgramOwnsIsLeftAlone();
    void closingClearsWhatIsOurs();

private:
    void copyFromAField(const QString &text)
    {
        QTextEdit field;
        field.setHtml(u"<b>"_s + text + u"</b>"_s);
        field.selectAll();
        field.copy();
    }
    void wait(qint64 milliseconds)
    {
        m_clock.advance(milliseconds);
        m_guard->check();
    }

    QClipboard &m_clipboard = *QGuiApplication::clipboard();
    FixedClock m_clock{aMonday()};
    bool m_ours = true;
    std::unique_ptr<ClipboardGuard> m_guard;
};

void TestClipboardGuard::init()
{
    m_clipboard.clear();
    m_clock.set(aMonday());
    m_ours = true;
    m_guard = std::make_unique<ClipboardGuard>(
        m_clipboard, m_clock, [this](const QClipboard &, QClipboard::Mode) { return m_ours; });
}

void TestClipboardGuard::aSecretIsMarkedAndGoneAfterAMinute()
{
    m_guard->copySecret(u"AGE-SECRET"_s);
    QCOMPARE(m_clipboard.text(), u"AGE-SECRET"_s);
    QCOMPARE(m_clipboard.mimeData()->data(Hint), QByteArray("secret"));
    QVERIFY(!m_clipboard.mimeData()->hasHtml());
    wait(ClipboardGuard::StaysMs - 1);
    QCOMPARE(m_clipboard.text(), u"AGE-SECRET"_s);
    wait(1);
    QVERIFY(m_clipboard.text().isEmpty());
}

void TestClipboardGuard::whatOthersCopiedSinceStays()
{
    m_guard->copySecret(u"AGE-SECRET"_s);
    m_ours = false;
    m_clipboard.setText(u"something else"_s);
    wait(ClipboardGuard::StaysMs);
    QCOMPARE(m_clipboard.text(), u"something else"_s);
}

void TestClipboardGuard::aSecondCopyHasItsOwnMinute()
{
    m_guard->copySecret(u"first"_s);
    wait(ClipboardGuard::StaysMs - 1);
    m_guard->copySecret(u"second"_s);
    wait(ClipboardGuard::StaysMs - 1);
    QCOMPARE(m_clipboard.text(), u"second"_s);
    wait(1);
    QVERIFY(m_clipboard.text().isEmpty());
}

void TestClipboardGuard::aClockSetBackKeepsItForOneMoreMinute()
{
    m_guard->copySecret(u"AGE-SECRET"_s);
    wait(-3'600'000);
    QCOMPARE(m_clipboard.text(), u"AGE-SECRET"_s);
    wait(ClipboardGuard::StaysMs);
    QVERIFY(m_clipboard.text().isEmpty());
}

void TestClipboardGuard::textOfASealedJournalIsPlainMarkedAndGoes()
{
    m_guard->setSealed(true, true);
    copyFromAField(u"a note of mine"_s);
    QCOMPARE(m_clipboard.text(), u"a note of mine"_s);
    QVERIFY(!m_clipboard.mimeData()->hasHtml());
    QCOMPARE(m_clipboard.mimeData()->data(Hint), QByteArray("secret"));
    wait(ClipboardGuard::StaysMs);
    QVERIFY(m_clipboard.text().isEmpty());
}

void TestClipboardGuard::textOfASealedJournalMayStay()
{
    m_guard->setSealed(true, false);
    copyFromAField(u"a note of mine"_s);
    QVERIFY(m_clipboard.mimeData()->hasFormat(Hint));
    wait(ClipboardGuard::StaysMs);
    QCOMPARE(m_clipboard.text(), u"a note of mine"_s);
    m_guard->copySecret(u"AGE-SECRET"_s);
    wait(ClipboardGuard::StaysMs);
    QVERIFY(m_clipboard.text().isEmpty());
}

void TestClipboardGuard::textOfAPlainJournalIsPlainAndStays()
{
    copyFromAField(u"a note of mine"_s);
    QCOMPARE(m_clipboard.text(), u"a note of mine"_s);
    QVERIFY(!m_clipboard.mimeData()->hasHtml());
    QVERIFY(!m_clipboard.mimeData()->hasFormat(Hint));
    wait(ClipboardGuard::StaysMs);
    QCOMPARE(m_clipboard.text(), u"a note of mine"_s);
}

void TestClipboardGuard::whatAnotherProgramOwnsIsLeftAlone()
{
    m_guard->setSealed(true, true);
    m_ours = false;
    copyFromAField(u"of another program"_s);
    QVERIFY(m_clipboard.mimeData()->hasHtml());
    QVERIFY(!m_clipboard.mimeData()->hasFormat(Hint));
}

void TestClipboardGuard::closingClearsWhatIsOurs()
{
    m_guard->copySecret(u"AGE-SECRET"_s);
    m_guard.reset();
    QVERIFY(m_clipboard.text().isEmpty());
}

QTEST_MAIN(TestClipboardGuard)
#include "tst_clipboardguard.moc"
