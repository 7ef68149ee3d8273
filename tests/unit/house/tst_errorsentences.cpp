// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefiles.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    QString file;
    QString text;
};

/// Every tr("…") of these files that ends as a sentence does, its pieces put together.
QList<Sentence> sentencesOf(const QStringList &files)
{
    static const QRegularExpression call(u"\\btr\\(\\s*((?:\x22(?:[^\x22\\\\]|\\\\.)*\x22\\s*)+)"_s);
    static const QRegularExpression piece(u"\x22((?:[^\x22\\\\]|\\\\.)*)\x22"_s);
    QList<Sentence> found;
    for (const QString &file : files) {
        auto calls = call.globalMatch(sourcefiles::lines(file).join(u'\n'));
        while (calls.hasNext()) {
            auto pieces = piece.globalMatch(calls.next().captured(1));
            QString text;
            while (pieces.hasNext())
                text += pieces.next().captured(1);
            if (text.endsWith(u'.'))
                found += {file, text};
        }
    }
    return found;
}

/// What is wrong with an error's sentence; nothing when it says what became of the journal and what to do
/// next.
QString faultOf(const QString &text)
{
    static const QRegularExpression unharmed(
        u"(was|were) (not )?changed|unchanged|only be read|among your backups"_s);
    static const QRegularExpression next(u"\\. "
                                         u"(Bring|Change|Check|Choose|Close|Connect|Copy|Edit|Free|Get|Install|"
                                         u"Look|Merge|Open|Save|Set|Take|Try|Type|Unlock|Use|"
                                         "Wait)\\b"_s);
    if (!unharmed.match(text).hasMatch())
        return u"does not say what became of the journal"_s;
    return next.match(text).hasMatch() ? QString() : u"does not say what to do next"_s;
}

} // namespace

/// SAFETY.md P10: every error of the file and its seal names the cause, that nothing was changed, and the
/// next step.
class TestErrorSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTestKnowsAGoodSentence();
    void everySentenceOfAFailingFileNamesTheNextStep();
};

void TestErrorSentences::theTestKnowsAGoodSentence()
{
    QVERIFY(faultOf(u"“%1” was not saved because the disk is full. Nothing was changed. Free some space."_s)
                .isEmpty());
    QVERIFY(!faultOf(u"Something failed."_s).isEmpty());
    QVERIFY(!faultOf(u"The disk is full. Nothing was changed."_s).isEmpty());
    QVERIFY(!faultOf(u"The disk is full. Free some space."_s).isEmpty());
}

void TestErrorSentences::everySentenceOfAFailingFileNamesTheNextStep()
{
    // These two rooms say nothing but errors.
    const auto sentences = sentencesOf(sourcefiles::find({u"lib/storage"_s, u"lib/sealing"_s}, {u"*.cpp"_s}));
    QVERIFY2(sentences.size() > 40, "the sentences are not found any more");
    QString found;
    for (const auto &[file, text] : sentences) {
        qInfo("%s", qPrintable(text));
        if (const QString fault = faultOf(text); !fault.isEmpty())
            found += u"\n%1: “%2” %3"_s.arg(file, text, fault);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_APPLESS_MAIN(TestErrorSentences)
#include "tst_errorsentences.moc"
