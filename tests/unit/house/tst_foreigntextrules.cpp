// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefiles.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    const char *name;
    QRegularExpression refused;
    const char *instead;
};

const QList<Rule> rules{
    {"HTML", QRegularExpression(uR"(\b(set|insert|append|to)(Html|Markdown)\s*\()"_s), "QPlainTextEdit"},
    {"rich text", QRegularExpression(uR"(\bQt::(RichText|AutoText|MarkdownText)\b)"_s), "Qt::PlainText"},
    {"a class that guesses at HTML",
     QRegularExpression(
         uR"(\bQ(TextBrowser|TextEdit|ErrorMessage|GraphicsTextItem|WhatsThis)\b(?!::ExtraSelection))"_s),
     "QPlainTextEdit, or QLabel with Qt::PlainText"},
    {"a message box without a say in its format",
     QRegularExpression(uR"(\bQMessageBox::(about|critical|information|question|warning)\s*\()"_s),
     "a QMessageBox with setTextFormat(Qt::PlainText) and open()"},
    {"a static text that guesses", QRegularExpression(uR"(\bQStaticText\b)"_s), "QPainter::drawText"},
    {"opening a link unseen", QRegularExpression(uR"(\bsetOpen(External)?Links\s*\()"_s),
     "showing the address first"},
    {"a link that opens", QRegularExpression(uR"(\bQDesktopServices\b)"_s), "showing the address first"},
};

/// These ask nobody to show foreign text: a style sheet that names kinds of widgets, the style itself, and
/// the paper whose HTML an exporter made, every word of it escaped, with no pictures and no links to files.
const QStringList notAskedToShow{u"app/widgets/stylesheet.cpp"_s, u"app/widgets/plaintextstyle.cpp"_s,
                                 u"app/report/pagepdf.cpp"_s, u"app/report/papertext.cpp"_s};

/// Files that may do what a rule refuses, and why. Each escapes every word that is not its own.
const QHash<QString, QString> exceptions{
    {u"app/charts/chartwithtable.cpp"_s, u"colours a chart's own title, escaped"_s},
    {u"app/pages/energysentencecard.cpp"_s, u"colours two words of our own sentence, escaped"_s},
};

/// Files that lay out Markdown of others: letters, never HTML, in a document that fetches and opens nothing.
const QHash<QString, QString> inertLayouts{
    {u"app/report/markdowndocument.cpp"_s, u"one's own reflections, to read"_s},
};

/// A text in a label, box or tooltip that does not come from our own sources.
bool isForeign(const QString &argument)
{
    static const QRegularExpression ours(uR"(^\s*(tr\(|u?\x22|\{?\}?\s*$|this\b|parent\b|&?window\b))"_s);
    return !ours.match(argument).hasMatch();
}

/// Labels and boxes that are made in `code` with a text of others, where the file never asks for plain text.
bool leavesTheFormatToQt(const QString &code)
{
    static const QRegularExpression made(uR"(\bnew (QLabel|QMessageBox)\s*(\(([^)]*))?)"_s);
    const bool asks = code.contains(u"setTextFormat(Qt::PlainText)"_s);
    auto all = made.globalMatch(code);
    while (all.hasNext()) {
        const auto match = all.next();
        const bool isBox = match.captured(1) == u"QMessageBox"_s;
        if (!asks && (isBox || isForeign(match.captured(3)) || code.contains(u"setText("_s)))
            return true;
    }
    return false;
}

} // namespace

/// SAFETY.md S8, as far as reading the sources can tell: text of others is shown as plain text. What the
/// sources do not tell, tst_foreigntext sees at run time, and PlainTextStyle is the net under both.
class TestForeignTextRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesSeeWhatTheyLookFor();
    void noSourceShowsForeignTextAsAnythingButText();
    void whoeverMakesALabelSaysThatItIsPlain();
    void theStyleThatCatchesTheRestIsInForce();
    void everyExceptionIsStillOne();

private:
    const QStringList m_sources = sourcefiles::find({u"app"_s, u"lib"_s}, {u"*.h"_s, u"*.cpp"_s});
};

void TestForeignTextRules::theRulesSeeWhatTheyLookFor()
{
    const QStringList bad{u"view->setHtml(x)"_s,      u"f(Qt::AutoText)"_s,           u"new QTextBrowser"_s,
                          u"new QTextEdit"_s,         u"QMessageBox::warning(this"_s, u"QStaticText t(x)"_s,
                          u"v->setOpenLinks(true)"_s, u"QDesktopServices::openUrl"_s};
    for (const QString &line : bad) {
        QVERIFY2(std::any_of(rules.begin(), rules.end(),
                             [&](const Rule &rule) { return rule.refused.match(line).hasMatch(); }),
                 qPrintable(line));
    }
    QVERIFY(!rules.at(2).refused.match(u"new QPlainTextEdit"_s).hasMatch());
    // The marked places of a QPlainTextEdit are of a type that is written within the other class.
    QVERIFY(!rules.at(2).refused.match(u"QTextEdit::ExtraSelection mark"_s).hasMatch());
    QVERIFY(leavesTheFormatToQt(u"auto *l = new QLabel(entry.title);"_s));
    QVERIFY(leavesTheFormatToQt(u"m_name = new QLabel; m_name->setText(name);"_s));
    QVERIFY(leavesTheFormatToQt(u"new QMessageBox(QMessageBox::NoIcon, a, b)"_s));
    QVERIFY(!leavesTheFormatToQt(u"new QLabel(tr(\"Ours\"))"_s));
    QVERIFY(!leavesTheFormatToQt(u"auto *l = new QLabel(x); l->setTextFormat(Qt::PlainText);"_s));
}

void TestForeignTextRules::noSourceShowsForeignTextAsAnythingButText()
{
    QString found;
    for (const QString &file : m_sources) {
        if (exceptions.contains(file) || inertLayouts.contains(file) || notAskedToShow.contains(file))
            continue;
        const QStringList lines = sourcefiles::lines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (const Rule &rule : rules) {
                const bool comment = lines.at(i).trimmed().startsWith(u"//"_s);
                if (!comment && rule.refused.match(lines.at(i)).hasMatch())
                    found += u"\n%1:%2: %3; use %4"_s.arg(file).arg(i + 1).arg(
                        QString::fromLatin1(rule.name), QString::fromLatin1(rule.instead));
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestForeignTextRules::whoeverMakesALabelSaysThatItIsPlain()
{
    QStringList found;
    for (const QString &file : m_sources) {
        if (!exceptions.contains(file) && leavesTheFormatToQt(sourcefiles::lines(file).join(u'\n')))
            found += file;
    }
    QVERIFY2(found.isEmpty(),
             qPrintable(found.join(u", "_s) + u": setTextFormat(Qt::PlainText) is missing"_s));
}

void TestForeignTextRules::theStyleThatCatchesTheRestIsInForce()
{
    QVERIFY(sourcefiles::lines(u"app/widgets/theme.cpp"_s).join(u'\n').contains(u"new PlainTextStyle"_s));
}

void TestForeignTextRules::everyExceptionIsStillOne()
{
    for (auto exception = exceptions.begin(); exception != exceptions.end(); ++exception) {
        const QString code = sourcefiles::lines(exception.key()).join(u'\n');
        QVERIFY2(std::any_of(rules.begin(), rules.end(),
                             [&](const Rule &rule) { return rule.refused.match(code).hasMatch(); }),
                 qPrintable(exception.key()));
        QVERIFY2(code.contains(u"toHtmlEscaped()"_s), qPrintable(exception.key()));
    }
    for (auto layout = inertLayouts.begin(); layout != inertLayouts.end(); ++layout) {
        const QString code = sourcefiles::lines(layout.key()).join(u'\n');
        const QString header =
            sourcefiles::lines(QString(layout.key()).replace(u".cpp"_s, u".h"_s)).join(u'\n');
        QVERIFY2(code.contains(u"| MarkdownNoHTML"_s), qPrintable(layout.key()));
        QVERIFY2(header.contains(u"public InertDocument"_s), qPrintable(layout.key()));
    }
}

QTEST_APPLESS_MAIN(TestForeignTextRules)
#include "tst_foreigntextrules.moc"
