// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"

#include <yaml-cpp/yaml.h>

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

} // namespace

std::optional<FrontMatter> frontMatterOf(const QString &text)
{
    const qsizetype end = text.indexOf("\n---"_L1, 3);
    const bool ends = end > 0 && (end + 4 == text.size() || text.at(end + 4) == u'\n');
    if (!text.startsWith("---\n"_L1) || !ends) {
        return std::nullopt;
    }
    try {
        const YAML::Node top = YAML::Load(text.mid(4, end - 3).toStdString());
        if (!top.IsMap()) {
            return std::nullopt;
        }
        FrontMatter matter;
        for (const auto &member : top) {
            if (member.first.IsScalar()) {
                matter.members.insert(QString::fromStdString(member.first.Scalar()), textsOf(member.second));
            }
        }
        matter.body = text.mid(end + 5).trimmed();
        return matter;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

} // namespace tryboth
