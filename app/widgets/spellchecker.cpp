// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spellchecker.h"

#include "widgets/spelldictionary.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

SpellChecker::SpellChecker(QStringList folders)
    : m_folders(std::move(folders))
{
}

SpellChecker::~SpellChecker() = default;

QStringList SpellChecker::systemFolders()
{
    QStringList folders;
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders.append({data + u"/hunspell"_s, data + u"/myspell/dicts"_s});
    }
    return folders;
}

QStringList SpellChecker::available() const
{
    QStringList languages;
    for (const QString &folder : m_folders) {
        for (const QString &file : QDir(folder).entryList({u"*.aff"_s}, QDir::Files)) {
            const QString language = file.chopped(4);
            if (QFile::exists(folder + u'/' + language + u".dic"_s) && !languages.contains(language)) {
                languages.append(language);
            }
        }
    }
    languages.sort();
    return languages;
}

QString SpellChecker::fileOf(const QString &language) const
{
    for (const QString &folder : m_folders) {
        const QString file = folder + u'/' + language;
        if (QFile::exists(file + u".aff"_s) && QFile::exists(file + u".dic"_s)) {
            return file;
        }
    }
    return {};
}

void SpellChecker::choose(const QStringList &languages)
{
    m_chosen.clear();
    m_dictionaries.clear();
    for (const QString &language : languages) {
        const QString file = fileOf(language);
        if (file.isEmpty() || m_chosen.contains(language) || m_chosen.size() == MostLanguages) {
            continue;
        }
        auto dictionary = std::make_unique<SpellDictionary>(file);
        if (dictionary->isReadable()) {
            m_chosen.append(language);
            m_dictionaries.push_back(std::move(dictionary));
        }
    }
}

bool SpellChecker::isRight(const QString &word) const
{
    const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    if (m_dictionaries.empty() || hasDigit || word.size() < 2 || m_accepted.contains(word)) {
        return true;
    }
    QString plain = word; // typed with a typographic apostrophe, listed with a straight one
    plain.replace(u'’', u'\'');
    return std::ranges::any_of(m_dictionaries,
                               [&](const auto &dictionary) { return dictionary->knows(plain); });
}

QStringList SpellChecker::suggestions(const QString &word, int most) const
{
    std::vector<QStringList> all;
    for (const auto &dictionary : m_dictionaries) {
        all.push_back(dictionary->suggestions(word));
    }
    QStringList merged;
    for (qsizetype place = 0; merged.size() < most; ++place) {
        bool any = false;
        for (const QStringList &ofOne : all) {
            any = any || place < ofOne.size();
            if (place < ofOne.size() && !merged.contains(ofOne.at(place)) && merged.size() < most) {
                merged.append(ofOne.at(place));
            }
        }
        if (!any) {
            break;
        }
    }
    return merged;
}

} // namespace tryboth
