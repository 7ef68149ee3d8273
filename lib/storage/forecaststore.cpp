// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/forecaststore.h"

#include "storage/rowvalues.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ForecastStoreText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ForecastStore)
};

// What was sealed and not opened stays in the database: the query itself leaves it there.
constexpr auto Select =
    "SELECT experiment, sealed, opened, CASE WHEN opened IS NOT NULL THEN energy_expected END, "
    "CASE WHEN opened IS NOT NULL THEN confidence END FROM forecast WHERE sealed IS NOT NULL"_L1;
constexpr auto Columns = "experiment, energy_expected, confidence, sealed, opened"_L1;

SealedForecast read(const QSqlQuery &row)
{
    SealedForecast forecast{
        idOf(row.value(0)), {row.value(1).toLongLong()}, optionalMomentOf(row.value(2)), {}};
    if (forecast.opened) {
        forecast.forecast = Forecast{row.value(3).toInt(), row.value(4).toInt()};
    }
    return forecast;
}

} // namespace

ForecastStore::ForecastStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> ForecastStore::putDraft(const Id &experiment, const Forecast &forecast)
{
    if (const auto valid = validate(forecast); !valid) {
        return valid;
    }
    return find(experiment).and_then([&](const std::optional<SealedForecast> &sealed) -> Result<void> {
        if (sealed) {
            return failure(
                ForecastStoreText::tr("The forecast is sealed and cannot be changed any more. Nothing was "
                                      "changed. Wait for the review, which opens it."));
        }
        return m_database.run(
            upsertSql("forecast"_L1, Columns),
            {experiment.toText(), forecast.energyExpected, forecast.confidence, QVariant(), QVariant()});
    });
}

Result<std::optional<Forecast>> ForecastStore::draft(const Id &experiment) const
{
    return m_database
        .query(u"SELECT energy_expected, confidence FROM forecast WHERE experiment = ? AND sealed IS NULL"_s,
               {experiment.toText()})
        .map([](QSqlQuery rows) {
            return readRow(std::move(rows), [](const QSqlQuery &row) {
                return Forecast{row.value(0).toInt(), row.value(1).toInt()};
            });
        });
}

Result<void> ForecastStore::seal(const Id &experiment, const std::optional<Moment> &at)
{
    return m_database
        .query(u"UPDATE forecast SET sealed = ? WHERE experiment = ? AND sealed IS NULL"_s,
               {at.value_or(m_clock.now()).utcMs, experiment.toText()})
        .and_then([](const QSqlQuery &done) -> Result<void> {
            if (done.numRowsAffected() != 1) {
                return failure(ForecastStoreText::tr(
                    "There is no forecast to seal. Nothing was changed. Set a forecast first."));
            }
            return {};
        });
}

Result<void> ForecastStore::open(const Id &experiment, const std::optional<Moment> &at)
{
    return m_database.run(
        u"UPDATE forecast SET opened = ? WHERE experiment = ? AND sealed IS NOT NULL AND opened IS NULL"_s,
        {at.value_or(m_clock.now()).utcMs, experiment.toText()});
}

Result<std::optional<SealedForecast>> ForecastStore::find(const Id &experiment) const
{
    return m_database.query(Select + u" AND experiment = ?"_s, {experiment.toText()}).map([](QSqlQuery rows) {
        return readRow(std::move(rows), read);
    });
}

Result<QList<SealedForecast>> ForecastStore::all() const
{
    return m_database.query(Select + u" ORDER BY sealed, experiment"_s).map([](QSqlQuery rows) {
        return readRows(std::move(rows), read);
    });
}

Result<QList<KeptForecast>> ForecastStore::kept() const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM forecast ORDER BY experiment"_s)
        .map([](QSqlQuery rows) {
            return readRows(std::move(rows), [](const QSqlQuery &row) {
                const Forecast forecast{row.value(1).toInt(), row.value(2).toInt()};
                KeptForecast kept{idOf(row.value(0)),
                                  optionalMomentOf(row.value(3)),
                                  optionalMomentOf(row.value(4)),
                                  {},
                                  {}};
                if (kept.sealed && !kept.opened) {
                    kept.closed = closedText(forecast, kept.experiment, *kept.sealed);
                } else {
                    kept.forecast = forecast;
                }
                return kept;
            });
        });
}

Result<void> ForecastStore::restore(const KeptForecast &kept)
{
    std::optional<Forecast> forecast = kept.forecast;
    if (kept.sealed && !kept.opened) {
        forecast = forecastInClosedText(kept.closed, kept.experiment, *kept.sealed);
    }
    if (!forecast || (kept.opened && !kept.sealed)) {
        return failure(
            ForecastStoreText::tr("A sealed forecast in the file is damaged. Nothing was changed. Choose an "
                                  "export that was not edited."));
    }
    return validate(*forecast).and_then([&] {
        return m_database.run(upsertSql("forecast"_L1, Columns),
                              {kept.experiment.toText(), forecast->energyExpected, forecast->confidence,
                               momentColumn(kept.sealed), momentColumn(kept.opened)});
    });
}

} // namespace tryboth
