// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minidiaryimport.h"

#include "exchange/csvvalues.h"
#include "exchange/htmltext.h"
#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/jsonfile.h"
#include "exchange/jsonsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::MiniDiaryImport)
};

constexpr QLatin1StringView MiniDiarySource("mini-diary");

} // namespace

bool looksLikeMiniDiary(const ImportFiles &files)
{
    const auto json = jsonIn(files);
    const QJsonValue entries = json ? (*json)[u"entries"_s] : QJsonValue();
    const QStringList keys = entries.toObject().keys();
    const bool dated = std::ranges::any_of(keys, [](const QString &key) { return isoDate(key).isValid(); });
    return entries.isObject() && (dated || (keys.isEmpty() && (*json)[u"metadata"_s].isObject()));
}

Result<ImportPreview> readMiniDiary(const ImportFiles &files, const ImportOptions &options,
                                    const ActivityCatalog &catalog, const ImportProgress &progress)
{
    const auto json = onlyJson(files);
    if (!json) {
        return tl::unexpected(json.error());
    }
    ImportCollector collector(MiniDiarySource, options, catalog);
    const QJsonObject entries = (*json)[u"entries"_s].toObject();
    qsizetype done = 0;
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const LocalDay day = isoDate(it.key());
        if (!day.isValid()) {
            collector.problem(
                0, Words::tr("“%1” is not a day, so its entry was left out.").arg(it.key().left(40)));
            continue;
        }
        if (!goesOn(progress, ++done, entries.size())) {
            return tl::unexpected(stoppedByReader());
        }
        const QJsonObject entry = it.value().toObject();
        FoundEntry found;
        found.checkIn.when = collector.here(day);
        found.checkIn.title = entry[u"title"_s].toString();
        found.checkIn.note = textOfHtml(entry[u"text"_s].toString());
        found.leftOver = otherMembers(entry, {u"title"_s, u"text"_s, u"dateUpdated"_s});
        collector.add(std::move(found));
    }
    return collector.finish();
}

} // namespace tryboth
