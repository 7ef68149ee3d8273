// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmerge.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

void appendMoods(QList<FoundMood> &all, const QList<FoundMood> &one)
{
    for (const FoundMood &mood : one) {
        const auto known = std::ranges::find(all, mood.name, &FoundMood::name);
        if (known == all.end()) {
            all.append(mood);
        } else {
            known->entries += mood.entries;
        }
    }
}

void appendNew(QStringList &all, const QStringList &one)
{
    std::ranges::copy_if(one, std::back_inserter(all),
                         [&all](const QString &text) { return !all.contains(text); });
}

} // namespace

void appendPreview(ImportPreview &all, const ImportPreview &one, const QString &from)
{
    const bool first = all.format.isEmpty();
    all.format = first || all.format == one.format ? one.format : all.format + u", "_s + one.format;
    all.name = all.name.isEmpty() || all.name == one.name ? one.name : all.name + u", "_s + one.name;
    all.found.append(one.found);
    all.offeredUnticked.append(one.offeredUnticked);
    all.outsideWindow += one.outsideWindow;
    appendNew(all.unknownColumns, one.unknownColumns);
    appendNew(all.unmappedMoods, one.unmappedMoods);
    appendNew(all.ownAddresses, one.ownAddresses);
    all.someoneDeclined = all.someoneDeclined || one.someoneDeclined;
    appendMoods(all.moods, one.moods);
    if (all.columns.isEmpty() && (one.asks || !all.asks)) {
        all.columns = one.columns;
        all.mapping = one.mapping;
        all.rows = one.rows;
    }
    all.asks = all.asks ? all.asks : one.asks;
    for (const ActivityType &type : one.newActivities) {
        if (!std::ranges::count(all.newActivities, type.id, &ActivityType::id)) {
            all.newActivities.append(type);
        }
    }
    for (const ImportProblem &problem : one.problems) {
        all.problems.append(
            {problem.line, from.isEmpty() ? problem.sentence : from + u": "_s + problem.sentence});
    }
}

} // namespace tryboth
