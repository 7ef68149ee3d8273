// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace tryboth {

/// Words that never leave the coach's desk. No function takes one by accident: it turns into a QString only
/// where forTheCoach() is called, and a test of the house knows every such place.
class PrivateText
{
public:
    PrivateText() = default;
    explicit PrivateText(QString words)
        : m_words(std::move(words))
    {
    }

    const QString &forTheCoach() const { return m_words; }
    bool isEmpty() const { return m_words.isEmpty(); }

    bool operator==(const PrivateText &) const = default;

private:
    QString m_words;
};

} // namespace tryboth
