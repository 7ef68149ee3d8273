// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QRandomGenerator>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace tryboth {

/// The identity of one row: a version 7 UUID (RFC 9562) whose text form is fixed, lower case and without
/// braces.
class Id
{
public:
    Id() = default;

    /// The id written as `text`, or nothing when it is not a UUID in its usual 36-character form.
    static std::optional<Id> fromText(QStringView text);

    QString toText() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toUtf8() const { return m_uuid.toByteArray(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return toText() < other.toText(); }

private:
    friend class IdSource;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

inline size_t qHash(const Id &id, size_t seed = 0)
{
    return ::qHash(id.toText(), seed);
}

/// Makes ids that ascend in the order they were asked for, so that bulk writes stay at the end of every
/// index. A fixed seed gives the same ids for the same moments.
class IdSource
{
public:
    IdSource();
    explicit IdSource(quint32 seed);

    Id next(Moment now);

private:
    QRandomGenerator m_random;
    qint64 m_lastMs = 0;
    quint32 m_counter = 0;
};

} // namespace tryboth
