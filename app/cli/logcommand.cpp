// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Log)
};

/// Everything that was typed but the activity and its focus.
Outcome<CheckIn> typedEntry(const Request &request)
{
    CheckIn entry;
    entry.title = request.options.value(u"title"_s);
    entry.note = request.options.value(u"note"_s);
    for (const QString &tag : request.options.values(u"tag"_s)) {
        entry.tags.append(tidyTag(tag));
    }
    return momentAsked(request)
        .and_then([&](const WallTime &when) {
            entry.when = when;
            return numberOf(request, u"energy"_s, CheckIn::MinEnergy, CheckIn::MaxEnergy);
        })
        .and_then([&](const std::optional<int> &energy) {
            entry.energy = energy;
            return numberOf(request, u"engagement"_s, CheckIn::MinEngagement, CheckIn::MaxEngagement);
        })
        .and_then([&](const std::optional<int> &engagement) {
            entry.engagement = engagement;
            return numberOf(request, u"minutes"_s, CheckIn::MinMinutes, CheckIn::MaxMinutes);
        })
        .and_then([&](const std::optional<int> &minutes) {
            entry.minutes = minutes;
            return chosenOf(request);
        })
        .map([&](const std::optional<Chosen> &chosen) {
            entry.chosen = chosen;
            return entry;
        });
}

/// The activity called `name`: a known one, or with a focus a new one, which has no id yet.
Outcome<ActivityType> activityCalled(const QString &name, std::optional<Focus> focus,
                                     const ActivityCatalog &catalog)
{
    if (const ActivityType *known = catalog.named(name)) {
        return *known;
    }
    if (focus) {
        ActivityType own;
        own.label = name.simplified();
        own.focusDefault = *focus;
        return own;
    }
    return failed({LogText::tr("There is no activity called “%1”, so nothing was saved; add --focus to make "
                               "it a new one.")
                       .arg(name),
                   {}});
}

/// Adds `entry`, and before it its activity where that is new.
Outcome<Answer> save(const OpenedJournal &journal, CheckIn entry, const ActivityType &activity)
{
    Id id;
    const auto saved = changeAndSave(journal, [&](Stores &stores) {
        const bool isNew = activity.id.isEmpty();
        return (isNew ? stores.activityTypes.put(activity) : Result<QString>(activity.id))
            .and_then([&](const QString &activityId) {
                entry.activity = activityId;
                return stores.checkIns.add(entry);
            })
            .map([&](const Id &added) { id = added; });
    });
    return saved.map([&] { return Answer{{id.toText()}, QJsonObject{{u"id"_s, id.toText()}}}; });
}

Outcome<Answer> log(const Request &request)
{
    const QString name = request.options.value(u"activity"_s);
    if (name.simplified().isEmpty()) {
        return wrongUsage(LogText::tr("What was it? Add --activity, e.g. --activity \"Pairing\"."));
    }
    const auto entry = typedEntry(request);
    const auto focus = focusOf(request);
    if (!entry || !focus) {
        return tl::unexpected(entry ? focus.error() : entry.error());
    }
    return openToWrite(request).and_then([&](const OpenedJournal &journal) {
        const ActivityCatalog catalog = catalogOf(request.world, journal.core->stores());
        return activityCalled(name, *focus, catalog).and_then([&](const ActivityType &activity) {
            CheckIn complete = *entry;
            complete.focus = focus->value_or(activity.focusDefault);
            return save(journal, complete, activity);
        });
    });
}

} // namespace

Command logCommand()
{
    return {u"log"_s,
            LogText::tr("Adds a check-in and prints its id."),
            u"log my.tryboth --activity \"Pairing\" --energy=2 --minutes 45 --title \"Parser with Zoë\""_s,
            {journalArgument()},
            {{u"activity"_s, LogText::tr("What it was; an unknown one is added when --focus is given."),
              u"NAME"_s},
             focusOption(),
             {u"energy"_s, LogText::tr("What it did to your energy, -3 to 3."), u"N"_s},
             {u"minutes"_s, LogText::tr("How long it took, 1 to 1440."), u"N"_s},
             {u"at"_s,
              LogText::tr("When it began, e.g. 2026-11-23T14:15, here unless an offset follows; now "
                          "unless said."),
              u"TIME"_s},
             {u"title"_s, LogText::tr("A title of up to 120 characters."), u"TEXT"_s},
             {u"note"_s, LogText::tr("A note."), u"TEXT"_s},
             {u"tag"_s, LogText::tr("A tag; may be given up to 8 times."), u"TAG"_s},
             {u"chosen"_s, LogText::tr("Who chose it: mine, asked or required."), u"WHO"_s},
             {u"engagement"_s, LogText::tr("How absorbed you were, 1 to 5."), u"N"_s}},
            log};
}

} // namespace tryboth::cli
