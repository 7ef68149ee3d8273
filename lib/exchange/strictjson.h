// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace tryboth {

/// Reads the members of an object that others wrote. What is missing or null is empty; what is there and not
/// of its kind is remembered as the problem, the first one only. Members that nobody asks for are ignored.
class StrictJson
{
public:
    explicit StrictJson(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    QString text(const QString &key);
    QStringList texts(const QString &key);
    bool flag(const QString &key);
    /// A whole number; 2.5, 1e300 and "2" are problems.
    std::optional<int> number(const QString &key);
    std::optional<LocalDay> day(const QString &key);
    std::optional<LocalTime> time(const QString &key);
    std::optional<Moment> moment(const QString &key);
    std::optional<Id> id(const QString &key);
    QList<Id> ids(const QString &key);
    QList<QJsonObject> objects(const QString &key);

    /// What `read` makes of each object in a list; its problems are those of this one.
    template <typename T>
    QList<T> parts(const QString &key, T (*read)(StrictJson &))
    {
        QList<T> made;
        for (const QJsonObject &object : objects(key)) {
            StrictJson part(object);
            made.append(read(part));
            noteProblemsOf(part);
        }
        return made;
    }

    /// The value that `fromWord` finds for the word; a word that it does not know is a problem.
    template <typename E>
    std::optional<E> word(const QString &key, std::optional<E> (*fromWord)(QStringView))
    {
        const QString written = text(key);
        const std::optional<E> value = written.isEmpty() ? std::nullopt : fromWord(written);
        noteUnless(written.isEmpty() || value.has_value(), key);
        return value;
    }

    /// Remembers a problem that `other`, a part of this one, had.
    void noteProblemsOf(const StrictJson &other);

    bool isFine() const { return m_problem.isEmpty(); }
    /// "“energy” is not what it should be."
    QString problem() const { return m_problem; }

private:
    void noteUnless(bool fine, const QString &key);
    bool has(const QString &key) const;

    QJsonObject m_json;
    QString m_problem;
};

} // namespace tryboth
