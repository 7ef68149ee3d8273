// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualjson.h"

#include <QRegularExpression>
#include <QSet>

namespace tryboth::test {

using namespace Qt::StringLiterals;

namespace {

/// Members whose own members are names of data.
const QSet<QString> NamesOfData{u"counts"_s, u"values"_s, u"others"_s};

/// Commands whose answer has the form of another one's beside their own.
const QHash<QString, QString> Refers{{u"search"_s, u"list"_s}, {u"trash"_s, u"search"_s}};

void collect(const QJsonValue &value, QSet<QString> &names)
{
    for (const QJsonValue &item : value.toArray()) {
        collect(item, names);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.insert(it.key());
        if (!NamesOfData.contains(it.key())) {
            collect(it.value(), names);
        }
    }
}

} // namespace

ManualJson::ManualJson(const CliHome &home)
    : m_page(QString::fromUtf8(home.run({"manual"}).out))
{
}

QString ManualJson::meaningOf(const QString &command) const
{
    const QString name = QString(command).replace(u'-', u"\\-"_s);
    const QString section = m_page.section(u".SS "_s + name + u'\n', 1).section(u".SS "_s, 0, 0);
    return section.section(u"\\fB\\-\\-json\\fR\n"_s, 1).section(u"\n.PP"_s, 0, 0).trimmed();
}

QStringList ManualJson::unexplained(const QString &command, const QByteArray &json) const
{
    QString meaning = meaningOf(command);
    for (QString other = Refers.value(command); !other.isEmpty(); other = Refers.value(other)) {
        meaning += u' ' + meaningOf(other);
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QSet<QString> names;
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), names);
    QStringList missing;
    for (const QString &name : names) {
        if (!QRegularExpression(u"\\b%1\\b"_s.arg(name)).match(meaning).hasMatch()) {
            missing.append(name);
        }
    }
    missing.sort();
    return missing;
}

} // namespace tryboth::test
