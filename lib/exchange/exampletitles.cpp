// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exampletitles.h"

#include <QRandomGenerator>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString pick(const QStringList &from, QRandomGenerator &random)
{
    return from.isEmpty() ? QString() : from.at(random.bounded(static_cast<int>(from.size())));
}

} // namespace

ExampleTitles::ExampleTitles(const ExampleTexts &texts)
    : m_texts(texts)
    , m_parts(texts.all(u"part"_s))
    , m_initials(texts.all(u"initial"_s))
    , m_gave(texts.all(u"note.gave"_s))
    , m_level(texts.all(u"note.level"_s))
    , m_took(texts.all(u"note.took"_s))
    , m_tags(texts.all(u"tag"_s))
{
}

QString ExampleTitles::title(const QString &id, QRandomGenerator &random) const
{
    const QString pattern = pick(m_texts.all(u"title."_s + id), random);
    const QString part = pick(m_parts, random);
    const QString initial = pick(m_initials, random);
    return QString(pattern).replace("%1"_L1, part).replace("%2"_L1, initial);
}

QString ExampleTitles::note(int energy, QRandomGenerator &random) const
{
    return pick(energy > 0 ? m_gave : energy < 0 ? m_took : m_level, random);
}

} // namespace tryboth
