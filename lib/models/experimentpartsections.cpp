// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitysection.h"

#include "exchange/experimentjson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What a part can belong to: experiments, and decisions, of which amendments are made as well.
Result<QSet<Id>> thingsIn(const Stores &stores)
{
    return stores.experiments.ids().and_then([&](const QSet<Id> &experiments) {
        return stores.direction.ids().map([&](const QSet<Id> &decisions) { return experiments + decisions; });
    });
}

/// Adds what is new in `value` and belongs to something that the journal has.
template <typename T>
Result<void> addParts(const Stores &stores, const QJsonValue &value, const Result<QList<T>> &own,
                      Result<T> (*ofJson)(const QJsonObject &),
                      const std::function<QList<Id>(const T &)> &belongsTo,
                      const std::function<Result<void>(const T &)> &add)
{
    return idsOf(own).and_then([&](const QSet<Id> &known) {
        return thingsIn(stores).and_then([&](const QSet<Id> &things) {
            return addEach(value, ofJson, [&](const T &part) -> Result<void> {
                const bool fits = std::ranges::all_of(belongsTo(part),
                                                      [&](const Id &id) { return things.contains(id); });
                return known.contains(part.id) || !fits ? Result<void>() : add(part);
            });
        });
    });
}

Result<QJsonValue> writeSessions(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.sessions.all(), jsonOfSession);
}

Result<void> readSessions(Stores &stores, const QJsonValue &value, bool)
{
    return addParts<ExperimentSession>(
        stores, value, stores.sessions.all(), sessionOfJson,
        [](const ExperimentSession &session) { return QList<Id>{session.experiment}; },
        [&](const ExperimentSession &session) { return stores.sessions.insert(session); });
}

Result<QJsonValue> writeReviews(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.reviews.all(), jsonOfReview);
}

Result<void> readReviews(Stores &stores, const QJsonValue &value, bool)
{
    return addParts<ExperimentReview>(
        stores, value, stores.reviews.all(), reviewOfJson,
        [](const ExperimentReview &review) { return QList<Id>{review.experiment}; },
        [&](const ExperimentReview &review) { return stores.reviews.insert(review); });
}

Result<QJsonValue> writeAmendments(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.amendments.all(), jsonOfAmendment);
}

Result<void> readAmendments(Stores &stores, const QJsonValue &value, bool)
{
    return addParts<Amendment>(
        stores, value, stores.amendments.all(), amendmentOfJson,
        [](const Amendment &amendment) { return QList<Id>{amendment.subject}; },
        [&](const Amendment &amendment) { return stores.amendments.add(amendment).map([](const Id &) {}); });
}

Result<QJsonValue> writePairs(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.pairs.all(), jsonOfPair);
}

/// An experiment is in one pair at most: the journal's own stays.
Result<void> readPairs(Stores &stores, const QJsonValue &value, bool)
{
    return addParts<Pair>(
        stores, value, stores.pairs.all(), pairOfJson,
        [](const Pair &pair) {
            return QList<Id>{pair.peopleExperiment, pair.technicalExperiment};
        },
        [&](const Pair &pair) {
            return stores.pairs.ofExperiment(pair.peopleExperiment)
                .and_then([&](const std::optional<Pair> &people) {
                    return stores.pairs.ofExperiment(pair.technicalExperiment)
                        .and_then([&](const std::optional<Pair> &technical) {
                            return people || technical ? Result<void>() : stores.pairs.insert(pair);
                        });
                });
        });
}

Result<QJsonValue> writeDraws(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.pairs.draws(), jsonOfDraw);
}

Result<void> readDraws(Stores &stores, const QJsonValue &value, bool)
{
    return addParts<Draw>(
        stores, value, stores.pairs.draws(), drawOfJson,
        [](const Draw &draw) {
            return draw.kind == DrawKind::StartDay ? QList<Id>{draw.subject} : QList<Id>();
        },
        [&](const Draw &draw) { return stores.pairs.addDraw(draw).map([](const Id &) {}); });
}

} // namespace

QList<JournalSection> experimentPartSections()
{
    return {{"experimentSessions"_L1, writeSessions, readSessions},
            {"experimentReviews"_L1, writeReviews, readReviews},
            {"amendments"_L1, writeAmendments, readAmendments},
            {"pairs"_L1, writePairs, readPairs},
            {"draws"_L1, writeDraws, readDraws}};
}

} // namespace tryboth
