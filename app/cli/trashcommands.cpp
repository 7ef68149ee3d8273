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

enum class Kind { Entry, Experiment, Reflection, Answer, Reasons, Decision };

/// Where something stands that can be thrown away.
struct Place
{
    Kind kind = Kind::Entry;
    bool inTrash = false;
};

Result<std::optional<Place>> placeOf(const Stores &stores, const Id &id)
{
    const auto entry = stores.checkIns.find(id);
    const auto experiment = stores.experiments.find(id);
    const auto reflection = stores.reflections.find(id);
    if (!entry || !experiment || !reflection) {
        return tl::unexpected(!entry ? entry.error() : !experiment ? experiment.error() : reflection.error());
    }
    return *entry        ? std::optional(Place{Kind::Entry, (*entry)->deleted.has_value()})
           : *experiment ? std::optional(Place{Kind::Experiment, (*experiment)->deleted.has_value()})
           : *reflection ? std::optional(Place{Kind::Reflection, (*reflection)->deleted.has_value()})
                         : std::nullopt;
}

/// The same for what stands on the Direction page.
Result<std::optional<Place>> placeOnDirection(const Stores &stores, const Id &id)
{
    const auto answer = stores.answers.find(id);
    const auto reasons = stores.reasons.find(id);
    const auto decision = stores.decisions.find(id);
    if (!answer || !reasons || !decision) {
        return tl::unexpected(!answer ? answer.error() : !reasons ? reasons.error() : decision.error());
    }
    return *answer     ? std::optional(Place{Kind::Answer, (*answer)->deleted.has_value()})
           : *reasons  ? std::optional(Place{Kind::Reasons, (*reasons)->deleted.has_value()})
           : *decision ? std::optional(Place{Kind::Decision, (*decision)->deleted.has_value()})
                       : std::nullopt;
}

Result<std::optional<Place>> placeAnywhere(const Stores &stores, const Id &id)
{
    return placeOf(stores, id).and_then([&](const std::optional<Place> &place) {
        return place ? Result<std::optional<Place>>(place) : placeOnDirection(stores, id);
    });
}

/// Fails unless it is where it can be moved from; says what it is.
Outcome<Kind> checkPlace(const Stores &stores, const Id &id, Way way)
{
    return orFailed(placeAnywhere(stores, id))
        .and_then([&](const std::optional<Place> &place) -> Outcome<Kind> {
            if (!place) {
                return failed(
                    {TrashText::tr(
                         "There is no entry, experiment, reflection, answer or decision with the id %1. "
                         "Nothing was changed.")
                         .arg(id.toText()),
                     {}});
            }
            if (way == Way::ToTheTrash && place->inTrash) {
                return failed({TrashText::tr("This is in the trash already. Nothing was changed."), {}});
            }
            if (way == Way::Back && !place->inTrash) {
                return failed({TrashText::tr("This is not in the trash. Nothing was changed."), {}});
            }
            return place->kind;
        });
}

Result<void> moveIt(Stores &stores, Kind kind, const Id &id, Way way)
{
    const bool back = way == Way::Back;
    switch (kind) {
    case Kind::Entry:
        return back ? stores.checkIns.restore(id) : stores.checkIns.moveToTrash(id);
    case Kind::Experiment:
        return back ? stores.experiments.restore(id) : stores.experiments.moveToTrash(id);
    case Kind::Reflection:
        return back ? stores.reflections.restore(id) : stores.reflections.moveToTrash(id);
    case Kind::Answer:
    case Kind::Reasons:
    case Kind::Decision:
        break;
    }
    const DirectionKind what = kind == Kind::Answer    ? DirectionKind::Answer
                               : kind == Kind::Reasons ? DirectionKind::Reasons
                                                       : DirectionKind::Decision;
    return back ? stores.direction.restore(what, id) : stores.direction.moveToTrash(what, id);
}

QString sentenceFor(Way way, Kind kind)
{
    const bool back = way == Way::Back;
    switch (kind) {
    case Kind::Entry:
        return back ? TrashText::tr("The entry is back.") : TrashText::tr("The entry is in the trash.");
    case Kind::Experiment:
        return back ? TrashText::tr("The experiment is back.")
                    : TrashText::tr("The experiment is in the trash. Its check-ins stay in the journal.");
    case Kind::Reflection:
        return back ? TrashText::tr("The reflection is back.")
                    : TrashText::tr("The reflection is in the trash.");
    case Kind::Answer:
        return back ? TrashText::tr("The answer is back.") : TrashText::tr("The answer is in the trash.");
    case Kind::Reasons:
        return back ? TrashText::tr("The reasons are back.") : TrashText::tr("The reasons are in the trash.");
    case Kind::Decision:
        break;
    }
    return back ? TrashText::tr("The decision is back.") : TrashText::tr("The decision is in the trash.");
}

Outcome<Answer> move(const Request &request, Way way)
{
    return idOf(request, 1).and_then([&](const Id &id) {
        return openToWrite(request).and_then([&](const OpenedJournal &journal) {
            return checkPlace(journal.core->stores(), id, way).and_then([&](Kind kind) {
                return changeAndSave(journal, [&](Stores &stores) { return moveIt(stores, kind, id, way); })
                    .map([&] {
                        return Answer{{sentenceFor(way, kind)}, QJsonObject{{u"id"_s, id.toText()}}};
                    });
            });
        });
    });
}

Argument idArgument()
{
    return {u"ID"_s,
            TrashText::tr("What to move, by the id that “list”, “experiments”, “search” and “trash” show.")};
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s,
            TrashText::tr("Takes an entry, experiment, reflection, answer or decision out of the trash."),
            u"restore my.tryboth 019a1b2c-0000-7000-8000-000000000000"_s,
            {journalArgument(), idArgument()},
            {},
            [](const Request &request) { return move(request, Way::Back); }};
}

Command deleteCommand()
{
    return {u"delete"_s,
            TrashText::tr("Moves an entry, experiment, reflection, answer or decision to the trash."),
            u"delete my.tryboth 019a1b2c-0000-7000-8000-000000000000"_s,
            {journalArgument(), idArgument()},
            {},
            [](const Request &request) { return move(request, Way::ToTheTrash); }};
}

} // namespace tryboth::cli
