// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helptexts.h"

#include "domain/content.h"
#include "domain/glossary.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::HelpTexts)
};

/// As one reads it, and so that a table of Markdown takes it for letters.
QString cell(const QString &words)
{
    static const QString special = u"\\`*_{}[]()#+-.!|<>~"_s;
    QString safe;
    for (const QChar letter : words) {
        if (special.contains(letter)) {
            safe += u'\\';
        }
        safe += letter;
    }
    return safe;
}

QString withoutMnemonic(QString words)
{
    return words.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts()) {
        keys.append(sequence.toString(QKeySequence::NativeText));
    }
    keys.removeDuplicates();
    return keys.join(u", "_s);
}

QString rowsOf(const QMenu &menu, const QString &before = {})
{
    QString rows;
    for (const QAction *action : menu.actions()) {
        const QString name = before + withoutMnemonic(action->text());
        if (action->menu()) {
            rows += rowsOf(*action->menu(), name + u" › "_s);
        } else if (!action->shortcut().isEmpty()) {
            rows += u"| %1 | %2 |\n"_s.arg(cell(keysOf(*action)), cell(name));
        }
    }
    return rows;
}

QString glossaryTable()
{
    QString table;
    for (const GlossaryTerm &word : loadGlossary(QLocale()).value_or(QList<GlossaryTerm>())) {
        table += u"**%1**: %2\n\n"_s.arg(cell(word.term), cell(word.meaning));
    }
    return table;
}

} // namespace

QHash<QString, QString> helpTexts(const Content &content, const QWidget &window)
{
    return {{u"shortcuts"_s, shortcutTables(window)},
            {u"glossary"_s, glossaryTable()},
            {u"harm"_s, content.text(u"mc.help.harm"_s)}};
}

QString shortcutTables(const QWidget &window)
{
    QString tables;
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *top : bar->actions()) {
            const QString rows = top->menu() ? rowsOf(*top->menu()) : QString();
            if (!rows.isEmpty()) {
                tables += u"### %1\n\n| %2 | %3 |\n|---|---|\n%4\n"_s.arg(
                    cell(withoutMnemonic(top->text())),
                    HelpText::tr("Key", "the head of a table of shortcuts"),
                    HelpText::tr("Does", "the head of a table of shortcuts: what the key does"), rows);
            }
        }
    }
    return tables;
}

} // namespace tryboth
