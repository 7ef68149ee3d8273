// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnplaces.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Parts of names, the surest first, in the order of columnPlaces().
const std::array<QStringList, 8> &usualNames()
{
    static const std::array<QStringList, 8> names{
        QStringList{u"date"_s, u"datum"_s, u"day"_s, u"tag"_s, u"when"_s, u"start"_s, u"fecha"_s},
        QStringList{u"time"_s, u"uhrzeit"_s, u"zeit"_s, u"hour"_s, u"heure"_s, u"hora"_s},
        QStringList{u"minutes"_s, u"minuten"_s, u"duration"_s, u"dauer"_s, u"durée"_s},
        QStringList{u"activity"_s, u"category"_s, u"kategorie"_s, u"project"_s, u"projekt"_s, u"type"_s},
        QStringList{u"energy"_s, u"energie"_s, u"mood"_s, u"stimmung"_s, u"rating"_s, u"score"_s},
        QStringList{u"title"_s, u"titel"_s, u"subject"_s, u"summary"_s, u"name"_s, u"what"_s, u"task"_s},
        QStringList{u"note"_s, u"notiz"_s, u"text"_s, u"description"_s, u"comment"_s, u"entry"_s},
        QStringList{u"tags"_s, u"labels"_s, u"keywords"_s, u"schlagworte"_s},
    };
    return names;
}

} // namespace

const std::array<ColumnPlace, 8> &columnPlaces()
{
    static const std::array<ColumnPlace, 8> places{
        ColumnPlace{"date"_L1, &ColumnMapping::date},
        {"time"_L1, &ColumnMapping::time},
        {"minutes"_L1, &ColumnMapping::minutes},
        {"activity"_L1, &ColumnMapping::activity},
        {"energy"_L1, &ColumnMapping::energy},
        {"title"_L1, &ColumnMapping::title},
        {"note"_L1, &ColumnMapping::note},
        {"tags"_L1, &ColumnMapping::tags},
    };
    return places;
}

ColumnMapping suggestedColumns(const QStringList &header)
{
    ColumnMapping mapping;
    QStringList left = header;
    const auto take = [&](QString &column, const QString &usual, bool exactly) {
        const auto found = std::ranges::find_if(left, [&](const QString &name) {
            const QString folded = name.simplified().toLower();
            return exactly ? folded == usual : folded.contains(usual);
        });
        if (column.isEmpty() && found != left.end() && !found->isEmpty()) {
            column = *found;
            left.erase(found);
        }
    };
    for (const bool exactly : {true, false}) {
        for (size_t i = 0; i < columnPlaces().size(); ++i) {
            for (const QString &usual : usualNames().at(i)) {
                take(mapping.*(columnPlaces().at(i).column), usual, exactly);
            }
        }
    }
    return mapping;
}

QString tableSignature(const QStringList &header)
{
    QStringList folded;
    for (const QString &name : header) {
        folded.append(name.simplified().toLower());
    }
    return folded.join(u'|');
}

} // namespace tryboth
