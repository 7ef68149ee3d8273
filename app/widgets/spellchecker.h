// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace tryboth {

class SpellDictionary;

/// Whether words are spelled as in any of the chosen languages: many write in two at once. It reads the
/// Hunspell dictionaries of the system and nothing else.
class SpellChecker
{
public:
    static constexpr int MostLanguages = 2;

    /// Looks for dictionaries in `folders`, those of the system where none are given.
    explicit SpellChecker(QStringList folders = systemFolders());
    ~SpellChecker();
    SpellChecker(const SpellChecker &) = delete;
    SpellChecker &operator=(const SpellChecker &) = delete;

    static QStringList systemFolders();

    /// The languages that have a dictionary, as "de_DE", in alphabetical order.
    QStringList available() const;

    /// Takes up to MostLanguages of `languages`; those without a dictionary are left out.
    void choose(const QStringList &languages);
    const QStringList &chosen() const { return m_chosen; }

    /// Whether `word` is known in one of the chosen languages, or nothing can be said about it: without a
    /// dictionary, and for what has digits in it, every word is right.
    bool isRight(const QString &word) const;

    /// What may have been meant, the languages in turn, at most `most`.
    QStringList suggestions(const QString &word, int most) const;

    /// Takes `word` as right from now on, until the program ends.
    void accept(const QString &word) { m_accepted.insert(word); }

private:
    QString fileOf(const QString &language) const;

    QStringList m_folders;
    QStringList m_chosen;
    std::vector<std::unique_ptr<SpellDictionary>> m_dictionaries;
    QSet<QString> m_accepted;
};

} // namespace tryboth
