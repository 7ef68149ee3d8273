// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <hunspell/hunspell.hxx>

namespace tryboth {

/// One dictionary of Hunspell, which keeps its words in an encoding of its own.
class SpellDictionary
{
public:
    /// `file` without its ending: beside it lie .aff and .dic.
    explicit SpellDictionary(const QString &file);

    /// Whether the encoding of the dictionary can be read here.
    bool isReadable() const { return m_encode.isValid() && m_decode.isValid(); }

    bool knows(const QString &word);
    QStringList suggestions(const QString &word);

private:
    QByteArray encodingName();

    Hunspell m_words;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace tryboth
