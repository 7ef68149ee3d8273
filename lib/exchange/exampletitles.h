// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exampletexts.h"

class QRandomGenerator;

namespace tryboth {

/// Invents what the entries of the example are called, what is remarked on them, and their tags.
class ExampleTitles
{
public:
    explicit ExampleTitles(const ExampleTexts &texts);

    /// A title for an entry of the shipped activity `id`; empty for any other activity.
    QString title(const QString &id, QRandomGenerator &random) const;
    /// A remark that goes with `energy`, −3…+3.
    QString note(int energy, QRandomGenerator &random) const;
    /// One of the two tags.
    QString tag(bool first) const { return m_tags.value(first ? 0 : 1); }

private:
    ExampleTexts m_texts;
    QStringList m_parts, m_initials; ///< parts of the system, and persons, so that no one is named
    QStringList m_gave, m_level, m_took;
    QStringList m_tags;
};

} // namespace tryboth
