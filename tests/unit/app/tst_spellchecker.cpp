// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spellchecker.h"
#include "widgets/spellhighlighter.h"
#include "widgets/writingfield.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// Two small dictionaries, one of them in an old encoding, as some of Debian's are.
class TestSpellChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dictionariesOfAllFoldersAreOffered();
    void aWordOfEitherLanguageIsRight();
    void withoutADictionaryEverythingIsRight();
    void numbersAddressesAndCodeAreLeftAlone();
    void suggestionsComeFromBothLanguages();
    void anAcceptedWordIsRight();
    void atMostTwoLanguagesAreChosen();
    void theMenuOfAWordReplacesIt();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QStringList folders() const { return {m_folder.path()}; }

    QTemporaryDir m_folder;
};

void TestSpellChecker::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestSpellChecker::initTestCase()
{
    write(u"en_XX.aff"_s, "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz'\n");
    write(u"en_XX.dic"_s, "3\nthinking\ndon't\nword\n");
    write(u"de_XX.aff"_s, "SET ISO8859-1\nTRY abcdefghijklmnopqrstuvwxyz\xfc\n");
    write(u"de_XX.dic"_s, "2\n\xfc"
                          "ber\nwort\n");
    write(u"xx_XX.aff"_s, "SET UTF-8\n");
    write(u"xx_XX.dic"_s, "1\nxyzzy\n");
    write(u"half.aff"_s, "SET UTF-8\n");
}

void TestSpellChecker::dictionariesOfAllFoldersAreOffered()
{
    QCOMPARE(SpellChecker(folders()).available(), (QStringList{u"de_XX"_s, u"en_XX"_s, u"xx_XX"_s}));
    QVERIFY(SpellChecker(QStringList{m_folder.filePath(u"none"_s)}).available().isEmpty());
}

void TestSpellChecker::aWordOfEitherLanguageIsRight()
{
    SpellChecker checker(folders());
    checker.choose({u"en_XX"_s, u"de_XX"_s});
    for (const QString &right :
         {u"thinking"_s, u"Thinking"_s, u"über"_s, u"wort"_s, u"don’t"_s, u"don't"_s}) {
        QVERIFY2(checker.isRight(right), qPrintable(right));
    }
    QVERIFY(!checker.isRight(u"thinkign"_s));
    QVERIFY(!checker.isRight(u"xyzzy"_s));
}

void TestSpellChecker::withoutADictionaryEverythingIsRight()
{
    SpellChecker checker{QStringList()};
    checker.choose({u"en_XX"_s});
    QVERIFY(checker.chosen().isEmpty());
    QVERIFY(checker.isRight(u"thinkign"_s));
    QVERIFY(checker.suggestions(u"thinkign"_s, 5).isEmpty());
}

void TestSpellChecker::numbersAddressesAndCodeAreLeftAlone()
{
    using Word = SpellHighlighter::Word;
    QCOMPARE(SpellHighlighter::wordsOf(u"a `b c` d"_s), (QList<Word>{{0, 1}, {8, 1}}));
    QCOMPARE(SpellHighlighter::wordsOf(u"https://x.org/y zoë@x.org z"_s), (QList<Word>{{26, 1}}));
    SpellChecker checker(folders());
    checker.choose({u"en_XX"_s});
    QVERIFY(checker.isRight(u"3rd"_s));
}

void TestSpellChecker::suggestionsComeFromBothLanguages()
{
    SpellChecker checker(folders());
    checker.choose({u"en_XX"_s, u"de_XX"_s});
    const QStringList suggestions = checker.suggestions(u"worx"_s, 6);
    QVERIFY2(suggestions.contains(u"word"_s) && suggestions.contains(u"wort"_s),
             qPrintable(suggestions.join(u' ')));
    QCOMPARE(checker.suggestions(u"worx"_s, 1).size(), 1);
    QVERIFY(checker.suggestions(u"uber"_s, 6).contains(u"über"_s));
}

void TestSpellChecker::anAcceptedWordIsRight()
{
    SpellChecker checker(folders());
    checker.choose({u"en_XX"_s});
    QVERIFY(!checker.isRight(u"Tryboth"_s));
    checker.accept(u"Tryboth"_s);
    QVERIFY(checker.isRight(u"Tryboth"_s));
}

void TestSpellChecker::atMostTwoLanguagesAreChosen()
{
    SpellChecker checker(folders());
    checker.choose({u"xx_XX"_s, u"none"_s, u"xx_XX"_s, u"de_XX"_s, u"en_XX"_s});
    QCOMPARE(checker.chosen(), (QStringList{u"xx_XX"_s, u"de_XX"_s}));
}

void TestSpellChecker::theMenuOfAWordReplacesIt()
{
    SpellChecker checker(folders());
    checker.choose({u"en_XX"_s});
    WritingField field(checker);
    field.setPlainText(u"word thinkign word"_s);
    QVERIFY(!field.wrongWordAt(2).hasSelection());
    QCOMPARE(field.wrongWordAt(8).selectedText(), u"thinkign"_s);
    const std::unique_ptr<QMenu> menu(field.menuAt(8));
    QCOMPARE(menu->actions().first()->text(), u"thinking"_s);
    menu->actions().first()->trigger();
    QCOMPARE(field.toPlainText(), u"word thinking word"_s);
    field.undo();
    QCOMPARE(field.toPlainText(), u"word thinkign word"_s);
}

QTEST_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
