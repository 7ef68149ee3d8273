// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString withoutMarks(QString text)
{
    return text.remove(u"**"_s).remove(u'`').trimmed();
}

bool isRule(const QString &line)
{
    static const QRegularExpression rule(u"^\\|[-:| ]+\\|$"_s);
    return rule.match(line).hasMatch();
}

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.sliced(1).chopped(1).split(u'|');
    for (QString &cell : cells) {
        cell = withoutMarks(cell);
    }
    return cells;
}

/// What a line begins; a paragraph where it begins nothing.
HelpBlock begun(const QString &line)
{
    const std::pair<QString, HelpBlock::Kind> marks[] = {{u"# "_s, HelpBlock::Kind::Title},
                                                         {u"## "_s, HelpBlock::Kind::Heading},
                                                         {u"- "_s, HelpBlock::Kind::Item}};
    for (const auto &[mark, kind] : marks) {
        if (line.startsWith(mark)) {
            return {kind, {withoutMarks(line.sliced(mark.size()))}};
        }
    }
    return line.startsWith(u'|') ? HelpBlock{HelpBlock::Kind::Row, cellsOf(line)}
                                 : HelpBlock{HelpBlock::Kind::Paragraph, {withoutMarks(line)}};
}

} // namespace

QList<HelpBlock> helpBlocks(const QString &markdown)
{
    QList<HelpBlock> blocks;
    bool goesOn = false;
    for (const QString &raw : markdown.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || isRule(line)) {
            goesOn = goesOn && !line.isEmpty();
            continue;
        }
        const HelpBlock block = begun(line);
        if (goesOn && block.kind == HelpBlock::Kind::Paragraph) {
            blocks.last().cells.last() += u' ' + block.cells.first();
        } else {
            blocks += block;
        }
        goesOn = block.kind == HelpBlock::Kind::Paragraph || block.kind == HelpBlock::Kind::Item;
    }
    return blocks;
}

} // namespace tryboth
