// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "exchange/entityjson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tryboth {

/// Builds an object that leaves out what is empty.
class SparseJson
{
public:
    SparseJson &put(const QString &key, const QString &text) { return putUnless(text.isEmpty(), key, text); }
    SparseJson &put(const QString &key, const QStringList &texts)
    {
        return put(key, QJsonArray::fromStringList(texts));
    }
    SparseJson &put(const QString &key, const QJsonArray &array)
    {
        return putUnless(array.isEmpty(), key, array);
    }
    SparseJson &put(const QString &key, bool flag) { return putUnless(!flag, key, flag); }
    SparseJson &put(const QString &key, const std::optional<int> &number)
    {
        return putUnless(!number, key, orNull(number));
    }
    SparseJson &put(const QString &key, const std::optional<LocalDay> &day)
    {
        const QJsonValue value = dayOrNull(day);
        return putUnless(value.isNull(), key, value);
    }
    SparseJson &put(const QString &key, const std::optional<Id> &id)
    {
        return putUnless(!id, key, id ? id->toText() : QString());
    }
    SparseJson &put(const QString &key, const QList<Id> &ids)
    {
        QJsonArray array;
        for (const Id &id : ids) {
            array.append(id.toText());
        }
        return put(key, array);
    }
    template <typename E>
    SparseJson &putWord(const QString &key, const std::optional<E> &value)
    {
        return put(key, value ? toWord(*value) : QString());
    }
    template <typename T>
    SparseJson &putAll(const QString &key, const QList<T> &parts)
    {
        QJsonArray array;
        for (const T &part : parts) {
            array.append(jsonOfShared(part));
        }
        return put(key, array);
    }

    QJsonObject json() const { return m_json; }

private:
    SparseJson &putUnless(bool empty, const QString &key, const QJsonValue &value)
    {
        if (!empty) {
            m_json[key] = value;
        }
        return *this;
    }

    QJsonObject m_json;
};

} // namespace tryboth
