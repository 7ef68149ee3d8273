// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historychanges.h"

#include "models/decisionchanges.h"
#include "models/deskhistory.h"
#include "models/earliervalues.h"
#include "models/reflectionwords.h"
#include "models/withamendments.h"
#include "storage/removedrow.h"
#include "storage/textplace.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::HistoryChanges)
};

constexpr auto CheckIns = "check_in"_L1;
constexpr auto Decisions = "decision_record"_L1;
constexpr auto Signs = "reversal_condition"_L1;

tl::unexpected<Error> notAnEntry()
{
    return failure(HistoryText::tr("This text belongs to no entry that is still in the journal. Nothing was "
                                   "changed. Copy the text where you need it."));
}

Result<CheckIn> entryOf(const Stores &stores, const EarlierText &text)
{
    const auto id = Id::fromText(text.row);
    if (text.entity != CheckIns || !id) {
        return notAnEntry();
    }
    return stores.checkIns.find(*id).and_then([](const std::optional<CheckIn> &entry) -> Result<CheckIn> {
        return entry ? Result<CheckIn>(*entry) : notAnEntry();
    });
}

Result<void> cannotBePutBack()
{
    return failure(HistoryText::tr("This value cannot be put back by itself. Nothing was changed. Set it "
                                   "where it belongs."));
}

/// Triggers keep the words that an update of an entry replaces, but not its other values.
Result<void> keepReplaced(Stores &stores, const EarlierText &text)
{
    if (isProse(text.entity, text.field)) {
        return {};
    }
    return stores.history.present(text).and_then([&](const std::optional<QString> &present) {
        return present ? stores.history.keep({0, text.entity, text.row, text.field,
                                              stores.history.clock().now(), *present, false})
                       : Result<void>();
    });
}

/// Entries, experiments and decisions go through their own rules; other texts are written where they stood.
Result<void> putBack(Stores &stores, const EarlierText &text)
{
    if (!canPutBack(text)) {
        return cannotBePutBack();
    }
    if (text.entity == Signs) {
        return putSignBack(stores, text, HistoryText::tr("Put back from the earlier texts."));
    }
    if (DeskHistoryStore::keepsRemoved(text.entity)) {
        return putBackOnDesk(stores, text);
    }
    if (text.entity != CheckIns) {
        return withAmendments(stores, text.entity, text.row,
                              HistoryText::tr("Put back from the earlier texts."),
                              [&] { return stores.history.putBack(text); });
    }
    return entryOf(stores, text).and_then([&](CheckIn entry) {
        return putInto(entry, text)
                   ? keepReplaced(stores, text).and_then([&] { return stores.checkIns.update(entry); })
                   : cannotBePutBack();
    });
}

} // namespace

bool canPutBack(const EarlierText &text)
{
    CheckIn any;
    return text.entity == CheckIns ? putInto(any, text)
                                   : isRemovedRow(text) || isProse(text.entity, text.field) ||
                                         (text.conflict && standsAlone(text.entity, text.field));
}

Result<void> restoreText(Journal &journal, const EarlierText &text)
{
    return journal.apply(HistoryText::tr("Restore text"), [&](Stores &stores) {
        return putBack(stores, text).and_then([&]() -> Result<void> {
            return text.conflict ? stores.history.settle(text.id) : Result<void>();
        });
    });
}

Result<void> keepBothTexts(Journal &journal, const EarlierText &text)
{
    return journal.apply(HistoryText::tr("Keep both texts"), [&](Stores &stores) {
        return entryOf(stores, text)
            .and_then([&](CheckIn entry) {
                entry.note += (entry.note.isEmpty() ? QString() : u"\n\n"_s) + text.text;
                return stores.checkIns.update(entry);
            })
            .and_then([&] { return stores.history.settle(text.id); });
    });
}

Result<void> restoreEntryBefore(Journal &journal, const EarlierText &text)
{
    return journal.apply(HistoryText::tr("Restore entry"), [&](Stores &stores) {
        return entryOf(stores, text).and_then([&](CheckIn entry) {
            return stores.history.of(text.entity, text.row).and_then([&](const QList<EarlierText> &texts) {
                // Last changed first, so the last one that is put is how it was then.
                for (const EarlierText &later : texts) {
                    const bool since = later.id >= text.id || later.until == text.until;
                    const bool isPart = later.entity != CheckIns; // removed from it, and put back by itself
                    if (since && !isPart && !later.conflict && later.field != "energy"_L1) {
                        putInto(entry, later);
                    }
                }
                entry.tags = entry.tags.first(qMin<qsizetype>(entry.tags.size(), CheckIn::MaxTags));
                return stores.checkIns.update(entry);
            });
        });
    });
}

Result<void> keepPresentText(Journal &journal, const EarlierText &text)
{
    return journal.settleConflict(text.id);
}

Result<void> restoreEntryFrom(Journal &journal, const CheckIn &entry)
{
    return restoreEntriesFrom(journal, {entry});
}

namespace {

/// The import that an entry came by may have been taken back since; then it came by none.
Result<QList<CheckIn>> withoutLostImports(const Stores &stores, QList<CheckIn> entries)
{
    return stores.imports.all().map([&](const QList<ImportRun> &runs) {
        for (CheckIn &entry : entries) {
            const bool isKnown = std::ranges::any_of(
                runs, [&](const ImportRun &run) { return run.id == entry.importRun; });
            if (!isKnown) {
                entry.importRun.reset();
            }
        }
        return entries;
    });
}

} // namespace

Result<void> restoreEntriesFrom(Journal &journal, const QList<CheckIn> &entries)
{
    const QString label = entries.size() == 1 ? HistoryText::tr("Restore entry")
                                              : HistoryText::tr("Restore entries");
    return journal.apply(label, [&](Stores &stores) {
        const auto known = withoutLostImports(stores, entries);
        Result<void> done = known.map([](const QList<CheckIn> &) {});
        for (const CheckIn &entry : known.value_or(QList<CheckIn>())) {
            done = done.and_then([&] { return stores.checkIns.find(entry.id); })
                       .and_then([&](const std::optional<CheckIn> &present) {
                           return present ? stores.checkIns.update(entry)
                                          : stores.checkIns.add(entry).map([](const Id &) {});
                       });
        }
        return done;
    });
}

Result<void> restoreJournalFrom(Journal &journal, const JournalCore &earlier)
{
    return journal.apply(HistoryText::tr("Restore backup"),
                         [&](Stores &stores) { return stores.merging.becomeLike(earlier.database()); });
}

QString fieldName(const QString &field)
{
    static const QHash<QString, QString> names{
        {u"title"_s, HistoryText::tr("Title")},
        {u"note"_s, HistoryText::tr("Note")},
        {u"tag"_s, HistoryText::tr("Tag")},
        {u"energy"_s, HistoryText::tr("Energy")},
        {u"when"_s, HistoryText::tr("Day and time")},
        {u"activity"_s, HistoryText::tr("Kind of work")},
        {u"minutes"_s, HistoryText::tr("Minutes")},
        {u"focus"_s, HistoryText::tr("People or technical")},
        {u"engagement"_s, HistoryText::tr("Engagement")},
        {u"chosen"_s, HistoryText::tr("Who chose it")},
        {u"starred"_s, HistoryText::tr("Star")},
        {u"context"_s, HistoryText::tr("Circumstances")},
        {u"track"_s, HistoryText::tr("People or technical")},
        {u"start_day"_s, HistoryText::tr("Start")},
        {u"end_day"_s, HistoryText::tr("End")},
        {u"planned_on"_s, HistoryText::tr("Planned on")},
        {u"review_on"_s, HistoryText::tr("To look at again on")},
        {u"second_review_on"_s, HistoryText::tr("To look at again later on")},
        {u"look_on"_s, HistoryText::tr("To look on")},
        {u"next_on"_s, HistoryText::tr("To ask again on")},
        {u"decided_on"_s, HistoryText::tr("Decided on")},
        {u"on_day"_s, HistoryText::tr("Day")},
        {u"by_day"_s, HistoryText::tr("By")},
        {u"clarity"_s, HistoryText::tr("How clear it is")},
        {u"confidence"_s, HistoryText::tr("How sure, in per cent")},
        {u"hidden"_s, HistoryText::tr("Hidden")},
        {u"label"_s, HistoryText::tr("Name")},
        {u"name"_s, HistoryText::tr("Name")},
        {u"display_name"_s, HistoryText::tr("Name")},
        {u"query"_s, HistoryText::tr("Search")},
        {u"intent"_s, HistoryText::tr("What it is for")},
        {u"hypothesis"_s, HistoryText::tr("What I expect")},
        {u"change_my_mind"_s, HistoryText::tr("What would change my mind")},
        {u"why_now"_s, HistoryText::tr("Why now")},
        {u"protocol"_s, HistoryText::tr("What I will do")},
        {u"aliases"_s, HistoryText::tr("Other names")},
        {u"exit_rule"_s, HistoryText::tr("When I stop")},
        {u"reversible_how"_s, HistoryText::tr("How to go back")},
        {u"who_asked"_s, HistoryText::tr("Who asked")},
        {u"remark"_s, HistoryText::tr("Remark")},
        {u"remembered"_s, HistoryText::tr("What I remember")},
        {u"else_changed"_s, HistoryText::tr("What else changed")},
        {u"learned"_s, HistoryText::tr("What I learned")},
        {u"surprised"_s, HistoryText::tr("What surprised me")},
        {u"looked_again"_s, HistoryText::tr("Second look")},
        {u"question"_s, HistoryText::tr("Question")},
        {u"text"_s, HistoryText::tr("Answer")},
        {u"gives_way"_s, HistoryText::tr("What gives way")},
        {u"asked_today"_s, HistoryText::tr("What I am asked today")},
        {u"changed"_s, HistoryText::tr("What moved")},
        {u"talk"_s, HistoryText::tr("What to talk through")},
        {u"words"_s, HistoryText::tr("In my own words")},
        {u"context"_s, HistoryText::tr("What is going on")},
        {u"options"_s, HistoryText::tr("What I could do")},
        {u"reasons"_s, HistoryText::tr("Because")},
        {u"way_back"_s, HistoryText::tr("The way back")},
        {u"told"_s, HistoryText::tr("Who knows")},
        {u"sign"_s, HistoryText::tr("I would turn back if")},
        {u"body"_s, HistoryText::tr("Text")},
        {u"text"_s, HistoryText::tr("Text")},
        {u"recalled"_s, HistoryText::tr("Rated from memory, people / technical")},
        {u"worth"_s, HistoryText::tr("Worth")},
        {u"agreement"_s, HistoryText::tr("What is agreed")},
        {u"kept_because"_s, HistoryText::tr("Why it is kept")},
        //: the part of something that was taken away as a whole, in a list of earlier texts
        {u"removed"_s, HistoryText::tr("Removed")},
        {u"choice"_s, HistoryText::tr("What I chose")},
        {u"recalled_people"_s, HistoryText::tr("People, from memory")},
        {u"recalled_technical"_s, HistoryText::tr("Technical, from memory")},
        {u"energy_expected"_s, HistoryText::tr("Energy that I expected")},
        {u"sleep"_s, HistoryText::tr("Sleep")},
        {u"workload"_s, HistoryText::tr("Workload")},
        {u"unusual"_s, HistoryText::tr("Out of the ordinary")},
    };
    return names.value(field, field);
}

namespace {

QString entryName(const Journal &journal, const CheckIn &entry)
{
    const QString title = entry.title.simplified();
    //: %1 is an entry's title or kind of work, %2 its day
    return HistoryText::tr("%1, %2").arg(title.isEmpty() ? journal.catalog().labelOf(entry.activity) : title,
                                         QLocale().toString(entry.when.day, QLocale::ShortFormat));
}

QString experimentName(const Journal &journal, const QString &row)
{
    const auto id = Id::fromText(row);
    const auto found = id ? journal.stores().experiments.find(*id) : Result<std::optional<Experiment>>();
    //: %1 is its title
    return found && *found ? HistoryText::tr("Experiment “%1”").arg((*found)->title.simplified())
                           : HistoryText::tr("An experiment");
}

QString decisionName(const Journal &journal, const QString &row)
{
    const auto id = Id::fromText(row);
    const auto found = id ? journal.stores().decisions.find(*id) : Result<std::optional<DecisionRecord>>();
    //: %1 is its title
    return found && *found ? HistoryText::tr("Decision “%1”").arg((*found)->title.simplified())
                           : HistoryText::tr("A decision");
}

/// The reflection that a text is in; an answer's row begins with its key.
QString reflectionPlace(const Journal &journal, const QString &row)
{
    const auto id = Id::fromText(row.section(QChar(31), 0, 0));
    const auto found = id ? journal.stores().reflections.find(*id) : Result<std::optional<Reflection>>();
    return found && *found ? nameOf(journal.stores(), **found, journal.clock().journalDay().today)
                           : HistoryText::tr("A reflection");
}

} // namespace

QString valueText(const Journal &journal, const EarlierText &text, const QString &value)
{
    const bool isActivity = text.entity == CheckIns && text.field == "activity"_L1;
    return isActivity ? journal.catalog().labelOf(value) : valueWords(text, value);
}

QString placeName(const Journal &journal, const EarlierText &text)
{
    if (journal.kind() == FileKind::Desk) {
        return deskPlaceName(journal.stores(), text);
    }
    if (text.entity == CheckIns) {
        const auto entry = entryOf(journal.stores(), text);
        return entry ? entryName(journal, *entry) : HistoryText::tr("An entry that is gone");
    }
    if (text.entity == "experiment"_L1) {
        return experimentName(journal, text.row);
    }
    if (text.entity == Decisions) {
        return decisionName(journal, text.row);
    }
    if (text.entity.startsWith(u"reflection"_s)) {
        return reflectionPlace(journal, text.row);
    }
    static const QHash<QString, QString> names{
        {u"activity_type"_s, HistoryText::tr("A kind of work")},
        {u"saved_filter"_s, HistoryText::tr("A saved search")},
        {u"profile"_s, HistoryText::tr("Your name")},
        {u"experiment_session"_s, HistoryText::tr("A session of an experiment")},
        {u"experiment_review"_s, HistoryText::tr("A review of an experiment")},
        {u"forecast"_s, HistoryText::tr("A forecast")},
        {u"pair"_s, HistoryText::tr("Two experiments side by side")},
        {u"day_note"_s, HistoryText::tr("A day")},
        {u"direction_answer"_s, HistoryText::tr("A five-year answer")},
        {u"reasons_check"_s, HistoryText::tr("A look at your reasons")},
        {u"reason_response"_s, HistoryText::tr("A reason")},
        {u"reversal_condition"_s, HistoryText::tr("A sign to turn back")},
        {u"expectation"_s, HistoryText::tr("What you expected of a decision")},
        {u"decision_review"_s, HistoryText::tr("A review of a decision")},
        {u"second_look"_s, HistoryText::tr("A second look at an entry")},
        {u"own_prompt"_s, HistoryText::tr("A question of your own")},
        {u"experiment_template"_s, HistoryText::tr("A template of your own")},
        {u"coach"_s, HistoryText::tr("A coach")},
    };
    return names.value(text.entity, HistoryText::tr("Something else in the journal"));
}

} // namespace tryboth
