// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialog.h"

#include "helptext.h"

#include <QFile>
#include <QLabel>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestHelpDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreFoundAndTheirMarksTakenOff();
    void aTextThatGoesOnIsOnePiece();
    void theShippedTextIsShownToItsLastWord();
};

void TestHelpDialog::piecesAreFoundAndTheirMarksTakenOff()
{
    using Kind = HelpBlock::Kind;
    const QList<HelpBlock> blocks = helpBlocks(
        u"# A\n\n## B\n- **one** `x`\n\n| Who | What |\n|---|:--|\n| me | **all** |\n"_s);
    QCOMPARE(blocks, (QList<HelpBlock>{{Kind::Title, {u"A"_s}},
                                       {Kind::Heading, {u"B"_s}},
                                       {Kind::Item, {u"one x"_s}},
                                       {Kind::Row, {u"Who"_s, u"What"_s}},
                                       {Kind::Row, {u"me"_s, u"all"_s}}}));
}

void TestHelpDialog::aTextThatGoesOnIsOnePiece()
{
    const QList<HelpBlock> blocks = helpBlocks(u"one\ntwo\n\nthree\n- four\n  five\n"_s);
    QStringList texts;
    for (const HelpBlock &block : blocks)
        texts += block.cells.join(u'|');
    QCOMPARE(texts, QStringList({u"one two"_s, u"three"_s, u"four five"_s}));
}

void TestHelpDialog::theShippedTextIsShownToItsLastWord()
{
    QFile file(QStringLiteral(TRYBOTH_SOURCE_DIR "/resources/help/en/what-is-stored.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    HelpDialog dialog(u"what-is-stored"_s);
    dialog.show();
    QCOMPARE(dialog.windowTitle(), u"What is stored, and who can read it"_s);
    QString shown;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        shown += label->text() + u' ';
    }
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    QStringList missing;
    for (auto all = word.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();) {
        if (const QString each = all.next().captured(); !shown.contains(each))
            missing += each;
    }
    QCOMPARE(missing, QStringList());
}

QTEST_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
