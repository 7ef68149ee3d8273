// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencecase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tryboth::reference {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

QString scalarMismatch(const QJsonValue &wanted, const QJsonValue &computed, double tolerance, bool relative)
{
    const QString sentence = u"wanted %1, got %2"_s.arg(shown(wanted), shown(computed));
    if (!wanted.isDouble() || !computed.isDouble())
        return wanted == computed ? QString() : sentence;
    const double size = relative ? std::max(std::abs(wanted.toDouble()), 1e-300) : 1;
    // Written so that a NaN is a mismatch.
    const bool close = std::abs(wanted.toDouble() - computed.toDouble()) <= tolerance * size;
    return close ? QString() : sentence;
}

} // namespace

QStringList folders()
{
    QStringList found{QStringLiteral(TRYBOTH_TEST_DATA "/reference"),
                      QStringLiteral(TRYBOTH_SHARED_DIR "/reference")};
    found += qEnvironmentVariable("TRYBOTH_REFERENCE_DIRS").split(u':', Qt::SkipEmptyParts);
    return found;
}

QList<Case> readCases(const QStringList &folders)
{
    QList<Case> cases;
    QSet<QString> known;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll())[u"cases"].toArray()) {
                const QJsonObject object = value.toObject();
                const QString id = object[u"id"].toString();
                if (known.contains(id))
                    continue;
                known.insert(id);
                cases.append({id, object[u"method"].toString(), object[u"params"].toObject(),
                              object[u"inputs"].toObject(), object[u"expected"].toObject(),
                              object[u"tolerance"].toObject(), object[u"note"].toString()});
            }
        }
    }
    return cases;
}

QString mismatch(const Case &c, const QString &field, const QJsonValue &computed)
{
    const QJsonValue wanted = c.expected[field];
    const QJsonValue own = c.tolerance[field];
    const double tolerance = own.isDouble() ? own.toDouble() : c.tolerance[u"default"].toDouble(1e-9);
    const bool relative = c.note.contains(u"tolerance is relative"_s, Qt::CaseInsensitive) ||
                          c.note.contains(u"relative tolerance"_s, Qt::CaseInsensitive);
    if (!wanted.isArray() || !computed.isArray())
        return scalarMismatch(wanted, computed, tolerance, relative);
    const QJsonArray want = wanted.toArray();
    const QJsonArray got = computed.toArray();
    if (want.size() != got.size())
        return u"wanted %1 elements, got %2"_s.arg(want.size()).arg(got.size());
    for (qsizetype i = 0; i < want.size(); ++i) {
        const QString why = scalarMismatch(want[i], got[i], tolerance, relative);
        if (!why.isEmpty())
            return u"element %1: %2"_s.arg(i).arg(why);
    }
    return {};
}

} // namespace tryboth::reference
