// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealcheck.h"

#include "journalplace.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// SAFETY.md S3: what a save checks before the file counts as sealed.
class TestSealCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSealedFilePasses() { QVERIFY(isSealedThrough(m_sealed, m_image)); }
    void aPlainFileDoesNot();
    void aPieceInTheClearIsFound();
    void aSmallImageIsNoTrap();

private:
    QByteArray m_image;
    QByteArray m_sealed;
};

void TestSealCheck::initTestCase()
{
    TestJournal journal;
    for (int i = 0; i < 40; ++i)
        journal.add(checkIn({2026, 11, 23}, QTime(9, i), Focus::People, 1, u"Kanarienvogel %1"_s.arg(i)));
    m_image = journal.core->image();
    m_sealed = must(must(JournalEnvelope::sealedWith(passphrase("two cups"), {}, CheapCost)).wrap(m_image));
}

void TestSealCheck::aPlainFileDoesNot()
{
    const auto checked = isSealedThrough(m_image, m_image);
    QVERIFY(!checked);
    QVERIFY(checked.error().sentence.contains(u"would not have been encrypted"_s));
}

/// The negative control: a file that begins as a sealed one and is not.
void TestSealCheck::aPieceInTheClearIsFound()
{
#ifdef NDEBUG
    QSKIP("built without assertions: pieces in the clear (S3) are not looked for");
#endif
    QVERIFY(!isSealedThrough(m_sealed.first(200) + m_image, m_image));
    QVERIFY(!isSealedThrough(m_sealed + m_image.first(m_image.size() / 4), m_image));
}

void TestSealCheck::aSmallImageIsNoTrap()
{
    QVERIFY(isSealedThrough(m_sealed, {}));
    QVERIFY(isSealedThrough(m_sealed, "x"));
    QVERIFY(isSealedThrough(m_sealed, QByteArray(40'000, '\0')));
}

QTEST_GUILESS_MAIN(TestSealCheck)
#include "tst_sealcheck.moc"
