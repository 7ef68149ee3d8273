// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const YAML::Node &node)
{
    QStringList texts;
    if (node.IsSequence()) {
        for (const YAML::Node &item : node) {
            texts.append(item.IsScalar() ? QString::fromStdString(item.Scalar()) : QString());
        }
    } else if (node.IsScalar()) {
        texts.append(QString::fromStdString(node.Scalar()));
    }
    return texts;
}

QString withoutQuotes(const QString &text)
{
    const bool quoted = text.size() > 1 && (text.startsWith(u'"') || text.startsWith(u'\'')) &&
                        text.back() == text.front();
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

/// What stands there although YAML refuses it, such as a colon in a title without quotes: a line is a member,
/// a line with a hyphen one more of its texts.
QMap<QString, QStringList> membersByLine(const QString &block)
{
    static const QRegularExpression member(u"^([\\w?-]+):(?:\\s+(.*))?$"_s);
    static const QRegularExpression item(u"^\\s*-\\s+(.*)$"_s);
    QMap<QString, QStringList> members;
    QString name;
    for (const QString &line : block.split(u'\n')) {
        if (const QRegularExpressionMatch match = member.match(line); match.hasMatch()) {
            name = match.captured(1);
            const QString value = match.captured(2).trimmed();
            members.insert(name, value.isEmpty() ? QStringList() : QStringList{withoutQuotes(value)});
        } else if (const QRegularExpressionMatch more = item.match(line);
                   more.hasMatch() && !name.isEmpty()) {
            members[name].append(withoutQuotes(more.captured(1).trimmed()));
        }
    }
    return members;
}

/// The members of `block` as YAML; nothing where it is something else.
std::optional<QMap<QString, QStringList>> membersIn(const QString &block)
{
    try {
        const YAML::Node top = YAML::Load(block.toStdString());
        if (!top.IsMap()) {
            return std::nullopt;
        }
        QMap<QString, QStringList> members;
        for (const auto &member : top) {
            if (member.first.IsScalar()) {
                members.insert(QString::fromStdString(member.first.Scalar()), textsOf(member.second));
            }
        }
        return members;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

} // namespace

QString FrontMatter::keyOf(const QString &name) const
{
    if (members.contains(name)) {
        return name;
    }
    const auto alike = std::find_if(members.keyBegin(), members.keyEnd(), [&](const QString &key) {
        return key.compare(name, Qt::CaseInsensitive) == 0;
    });
    return alike == members.keyEnd() ? QString() : *alike;
}

std::optional<FrontMatter> frontMatterOf(const QString &text)
{
    const qsizetype end = text.indexOf("\n---"_L1, 3);
    const bool ends = end > 0 && (end + 4 == text.size() || text.at(end + 4) == u'\n');
    if (!text.startsWith("---\n"_L1) || !ends) {
        return std::nullopt;
    }
    const QString block = text.mid(4, end - 3);
    const auto members = membersIn(block).value_or(membersByLine(block));
    return members.isEmpty() ? std::nullopt
                             : std::optional(FrontMatter{members, text.mid(end + 5).trimmed()});
}

} // namespace tryboth
