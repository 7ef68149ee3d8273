// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rednotebookmonth.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::RedNotebookImport)
};

QString scalar(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// The names under a category: the keys of a mapping, the items of a list, or one word.
QStringList namesIn(const YAML::Node &node)
{
    QStringList names;
    if (node.IsMap()) {
        for (const auto &item : node) {
            const QString value = scalar(item.second);
            names.append(scalar(item.first) +
                         (value.isEmpty() || value == "null"_L1 ? QString() : u": "_s + value));
        }
    } else if (node.IsSequence()) {
        for (const YAML::Node &item : node) {
            names.append(scalar(item));
        }
    } else if (node.IsScalar()) {
        names.append(scalar(node));
    }
    return names;
}

RedNotebookDay dayOf(const YAML::Node &key, const YAML::Node &value)
{
    RedNotebookDay day;
    bool isNumber = false;
    day.day = scalar(key).toInt(&isNumber);
    day.day = isNumber ? day.day : 0;
    day.line = key.Mark().line + 1;
    if (value.IsScalar()) {
        day.text = scalar(value);
    } else if (value.IsMap()) {
        for (const auto &member : value) {
            const QString name = scalar(member.first);
            if (name == "text"_L1) {
                day.text = scalar(member.second);
            } else {
                day.categories.insert(name, namesIn(member.second));
            }
        }
    }
    return day;
}

} // namespace

Result<QList<RedNotebookDay>> readRedNotebookMonth(const QString &yaml)
{
    try {
        const YAML::Node top = YAML::Load(yaml.toStdString());
        QList<RedNotebookDay> days;
        if (!top.IsMap() && !top.IsNull()) {
            return failure(Words::tr("it is no list of days"), u"rednotebook shape"_s);
        }
        for (const auto &day : top) {
            days.append(dayOf(day.first, day.second));
        }
        return days;
    } catch (const YAML::Exception &error) {
        return failure(Words::tr("line %1 is not valid YAML").arg(error.mark.line + 1),
                       u"rednotebook yaml"_s);
    }
}

} // namespace tryboth
