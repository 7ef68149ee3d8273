// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelldictionary.h"

#include <QFile>

namespace tryboth {

using namespace Qt::StringLiterals;

SpellDictionary::SpellDictionary(const QString &file)
    : m_words(QFile::encodeName(file + u".aff"_s).constData(),
              QFile::encodeName(file + u".dic"_s).constData())
    , m_encode(encodingName().constData())
    , m_decode(encodingName().constData())
{
}

/// Hunspell writes "ISO8859-1" where ICU and Qt write "ISO-8859-1".
QByteArray SpellDictionary::encodingName()
{
    QByteArray name = QByteArray::fromStdString(m_words.get_dict_encoding());
    return name.startsWith("ISO8859") ? name.replace("ISO8859", "ISO-8859") : name;
}

bool SpellDictionary::knows(const QString &word)
{
    const QByteArray bytes = m_encode(word);
    return m_words.spell(bytes.toStdString());
}

QStringList SpellDictionary::suggestions(const QString &word)
{
    const QByteArray bytes = m_encode(word);
    QStringList found;
    for (const std::string &suggestion : m_words.suggest(bytes.toStdString())) {
        found.append(m_decode(QByteArray::fromStdString(suggestion)));
    }
    return found;
}

} // namespace tryboth
