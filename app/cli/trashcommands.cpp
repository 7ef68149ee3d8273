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

/// Fails unless the entry is where it can be moved from.
Outcome<void> checkPlace(const CheckInStore &store, const Id &id, Way way)
{
    return orFailed(store.find(id)).and_then([&](const std::optional<CheckIn> &entry) -> Outcome<void> {
        if (!entry) {
            return failed(
                {TrashText::tr("There is no entry with the id %1. Nothing was changed.").arg(id.toText()),
                 {}});
        }
        if (way == Way::ToTheTrash && entry->deleted) {
            return failed({TrashText::tr("This entry is in the trash already. Nothing was changed."), {}});
        }
        if (way == Way::Back && !entry->deleted) {
            return failed({TrashText::tr("This entry is not in the trash. Nothing was changed."), {}});
        }
        return {};
    });
}

Outcome<Answer> move(const Request &request, Way way)
{
    return idOf(request, 1).and_then([&](const Id &id) {
        return openToWrite(request).and_then([&](const OpenedJournal &journal) {
            return checkPlace(journal.core->stores().checkIns, id, way)
                .and_then([&] {
                    return changeAndSave(journal, [&](Stores &stores) {
                        return way == Way::Back ? stores.checkIns.restore(id)
                                                : stores.checkIns.moveToTrash(id);
                    });
                })
                .map([&] {
                    const QString line = way == Way::Back ? TrashText::tr("The entry is back.")
                                                          : TrashText::tr("The entry is in the trash.");
                    return Answer{{line}, QJsonObject{{u"id"_s, id.toText()}}};
                });
        });
    });
}

Argument idArgument()
{
    return {u"ID"_s, TrashText::tr("The entry, as “list” and “trash” show it.")};
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s,
            TrashText::tr("Takes an entry out of the trash."),
            u"restore my.tryboth 019a1b2c-0000-7000-8000-000000000000"_s,
            {journalArgument(), idArgument()},
            {},
            [](const Request &request) { return move(request, Way::Back); }};
}

Command deleteCommand()
{
    return {u"delete"_s,
            TrashText::tr("Moves an entry to the trash."),
            u"delete my.tryboth 019a1b2c-0000-7000-8000-000000000000"_s,
            {journalArgument(), idArgument()},
            {},
            [](const Request &request) { return move(request, Way::ToTheTrash); }};
}

} // namespace tryboth::cli
