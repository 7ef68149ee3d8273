// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct TrashText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Trash)
};

enum class Way { ToTheTrash, Back };

/// Where something stands that can be thrown away.
struct Place
{
    bool isExperiment = false;
    bool inTrash = false;
};

Result<std::optional<Place>> placeOf(const Stores &stores, const Id &id)
{
    return stores.checkIns.find(id).and_then([&](const std::optional<CheckIn> &entry)
                                                 -> Result<std::optional<Place>> {
        if (entry) {
            return Place{false, entry->deleted.has_value()};
        }
        return stores.experiments.find(id).map([](const std::optional<Experiment> &experiment) {
            return experiment ? std::optional(Place{true, experiment->deleted.has_value()}) : std::nullopt;
        });
    });
}

/// Fails unless it is where it can be moved from; says whether it is an experiment.
Outcome<bool> checkPlace(const Stores &stores, const Id &id, Way way)
{
    return orFailed(placeOf(stores, id)).and_then([&](const std::optional<Place> &place) -> Outcome<bool> {
        if (!place) {
            return failed({TrashText::tr("There is no entry and no experiment with the id %1. Nothing was "
                                         "changed.")
                               .arg(id.toText()),
                           {}});
        }
        if (way == Way::ToTheTrash && place->inTrash) {
            return failed({TrashText::tr("This is in the trash already. Nothing was changed."), {}});
        }
        if (way == Way::Back && !place->inTrash) {
            return failed({TrashText::tr("This is not in the trash. Nothing was changed."), {}});
        }
        return place->isExperiment;
    });
}

Result<void> moveExperiment(Stores &stores, const Id &id, Way way)
{
    return way == Way::Back ? stores.experiments.restore(id) : stores.experiments.moveToTrash(id);
}

Result<void> moveEntry(Stores &stores, const Id &id, Way way)
{
    return way == Way::Back ? stores.checkIns.restore(id) : stores.checkIns.moveToTrash(id);
}

QString sentenceFor(Way way, bool isExperiment)
{
    if (isExperiment) {
        return way == Way::Back
                   ? TrashText::tr("The experiment is back.")
                   : TrashText::tr("The experiment is in the trash. Its check-ins stay in the journal.");
    }
    return way == Way::Back ? TrashText::tr("The entry is back.")
                            : TrashText::tr("The entry is in the trash.");
}

Outcome<Answer> move(const Request &request, Way way)
{
    return idOf(request, 1).and_then([&](const Id &id) {
        return openToWrite(request).and_then([&](const OpenedJournal &journal) {
            return checkPlace(journal.core->stores(), id, way).and_then([&](bool isExperiment) {
                return changeAndSave(journal,
                                     [&](Stores &stores) {
                                         return isExperiment ? moveExperiment(stores, id, way)
                                                             : moveEntry(stores, id, way);
                                     })
                    .map([&] {
                        return Answer{{sentenceFor(way, isExperiment)}, QJsonObject{{u"id"_s, id.toText()}}};
                    });
            });
        });
    });
}

Argument idArgument()
{
    return {u"ID"_s, TrashText::tr("The entry or experiment, as “list”, “experiments” and “trash” show it.")};
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s,
            TrashText::tr("Takes an entry or an experiment out of the trash."),
            u"restore my.tryboth 019a1b2c-0000-7000-8000-000000000000"_s,
            {journalArgument(), idArgument()},
            {},
            [](const Request &request) { return move(request, Way::Back); }};
}

Command deleteCommand()
{
    return {u"delete"_s,
            TrashText::tr("Moves an entry or an experiment to the trash."),
            u"delete my.tryboth 019a1b2c-0000-7000-8000-000000000000"_s,
            {journalArgument(), idArgument()},
            {},
            [](const Request &request) { return move(request, Way::ToTheTrash); }};
}

} // namespace tryboth::cli
