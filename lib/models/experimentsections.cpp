// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitysection.h"

#include "exchange/entityjson.h"
#include "exchange/experimentjson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// All experiments, those in the trash last.
Result<QList<Experiment>> everyExperiment(const Stores &stores)
{
    return stores.experiments.all().and_then([&](const QList<Experiment> &all) {
        return stores.experiments.trash().map([&](const QList<Experiment> &trash) { return all + trash; });
    });
}

Result<QJsonValue> writeExperiments(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, everyExperiment(stores), jsonOfExperiment);
}

Result<void> readExperiments(Stores &stores, const QJsonValue &value, bool)
{
    return stores.experiments.ids().and_then([&](const QSet<Id> &own) {
        return addEach(value, experimentOfJson, [&](const Experiment &experiment) {
            return own.contains(experiment.id) ? Result<void>() : stores.experiments.insert(experiment);
        });
    });
}

QJsonObject jsonOfForecast(const KeptForecast &kept)
{
    QJsonObject json{{u"experiment"_s, kept.experiment.toText()},
                     {u"sealed"_s, stampOrNull(kept.sealed)},
                     {u"opened"_s, stampOrNull(kept.opened)}};
    if (kept.forecast) {
        json[u"energyExpected"_s] = kept.forecast->energyExpected;
        json[u"confidence"_s] = kept.forecast->confidence;
    } else {
        json[u"closed"_s] = kept.closed;
    }
    return json;
}

Result<KeptForecast> forecastOfJson(const QJsonObject &json)
{
    KeptForecast kept;
    kept.experiment = Id::fromText(json[u"experiment"_s].toString()).value_or(Id());
    kept.sealed = optionalMomentOfJson(json[u"sealed"_s]);
    kept.opened = optionalMomentOfJson(json[u"opened"_s]);
    kept.closed = json[u"closed"_s].toString();
    if (json[u"energyExpected"_s].isDouble()) {
        kept.forecast = Forecast{json[u"energyExpected"_s].toInt(), json[u"confidence"_s].toInt()};
    }
    return kept;
}

Result<QJsonValue> writeForecasts(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.forecasts.kept(), jsonOfForecast);
}

/// A forecast comes in only with its experiment: one that the journal has already keeps what it has.
Result<void> readForecasts(Stores &stores, const QJsonValue &value, bool)
{
    return stores.experiments.ids().and_then([&](const QSet<Id> &experiments) {
        return stores.forecasts.kept().and_then([&](const QList<KeptForecast> &own) {
            return addEach(value, forecastOfJson, [&](const KeptForecast &kept) -> Result<void> {
                const bool known = std::ranges::count(own, kept.experiment, &KeptForecast::experiment) > 0;
                return known || !experiments.contains(kept.experiment) ? Result<void>()
                                                                       : stores.forecasts.restore(kept);
            });
        });
    });
}

Result<QJsonValue> writeTemplates(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.templates.kept(), [](const KeptTemplate &kept) {
        return QJsonObject{{u"created"_s, stampOf(kept.created)},
                           {u"modified"_s, stampOf(kept.modified)},
                           {u"template"_s, toJson(kept.source)}};
    });
}

Result<KeptTemplate> templateOfJson(const QJsonObject &json)
{
    const KeptTemplate kept{templateOf(json[u"template"_s].toObject()), momentOfJson(json[u"created"_s]),
                            momentOfJson(json[u"modified"_s])};
    return Id::fromText(kept.source.id) ? Result<KeptTemplate>(kept) : failure(QString());
}

Result<void> readTemplates(Stores &stores, const QJsonValue &value, bool)
{
    return stores.templates.kept().and_then([&](const QList<KeptTemplate> &own) {
        return addEach(value, templateOfJson, [&](const KeptTemplate &kept) {
            const bool known = std::ranges::any_of(
                own, [&](const KeptTemplate &mine) { return mine.source.id == kept.source.id; });
            return known ? Result<void>() : stores.templates.insert(kept);
        });
    });
}

Result<QJsonValue> writeDayNotes(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.dayNotes.all(), jsonOfDayNote);
}

Result<void> readDayNotes(Stores &stores, const QJsonValue &value, bool)
{
    return addEach(value, dayNoteOfJson, [&](const DayNote &note) {
        return stores.dayNotes.find(note.day).and_then([&](const std::optional<DayNote> &own) {
            return own ? Result<void>() : stores.dayNotes.put(note);
        });
    });
}

} // namespace

QList<JournalSection> experimentSections()
{
    return QList<JournalSection>{{"experimentTemplates"_L1, writeTemplates, readTemplates},
                                 {"experiments"_L1, writeExperiments, readExperiments},
                                 {"forecasts"_L1, writeForecasts, readForecasts}} +
           experimentPartSections() + QList<JournalSection>{{"dayNotes"_L1, writeDayNotes, readDayNotes}};
}

} // namespace tryboth
