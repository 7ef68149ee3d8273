// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/moodmap.h"

#include <QStringList>

#include <array>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Levels = 5, Middle = 3;

QString folded(const QString &name)
{
    return name.simplified().toLower();
}

/// Best to worst.
const std::array<QStringList, Levels> &presets()
{
    static const std::array<QStringList, Levels> names{
        QStringList{u"rad"_s, u"super"_s, u"génial"_s, u"genial"_s, u"fantastico"_s, u"radical"_s, u"最高"_s},
        QStringList{u"good"_s, u"gut"_s, u"bien"_s, u"bene"_s, u"bom"_s, u"goed"_s, u"dobrze"_s, u"良い"_s},
        QStringList{u"meh"_s, u"naja"_s, u"okay"_s, u"ok"_s, u"bof"_s, u"regular"_s, u"così così"_s,
                    u"普通"_s},
        QStringList{u"bad"_s, u"schlecht"_s, u"mal"_s, u"mauvais"_s, u"male"_s, u"ruim"_s, u"slecht"_s,
                    u"悪い"_s},
        QStringList{u"awful"_s, u"mies"_s, u"furchtbar"_s, u"horrible"_s, u"terribile"_s, u"horrível"_s,
                    u"最悪"_s},
    };
    return names;
}

} // namespace

MoodMap::MoodMap(const ImportOptions &options)
{
    for (int level = 1; level <= Levels; ++level) {
        for (const QString &name : presets().at(static_cast<size_t>(level - 1))) {
            m_energies.insert(folded(name), *energyOfLevel(level));
        }
    }
    for (auto it = options.moods.begin(); it != options.moods.end(); ++it) {
        m_energies.insert(folded(it.key()), it.value());
    }
    for (const QString &word : options.moodWords) {
        m_energies.remove(folded(word));
        m_words.insert(folded(word));
    }
}

std::optional<int> MoodMap::energyOf(const QString &name) const
{
    const auto known = m_energies.constFind(folded(name));
    return known == m_energies.cend() ? std::nullopt : std::optional(*known);
}

bool MoodMap::isWord(const QString &name) const
{
    return m_words.contains(folded(name));
}

std::optional<int> MoodMap::energyOfLevel(int level)
{
    return level >= 1 && level <= Levels ? std::optional(Middle - level) : std::nullopt;
}

} // namespace tryboth
