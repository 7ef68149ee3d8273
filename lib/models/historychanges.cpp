// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historychanges.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::HistoryChanges)
};

tl::unexpected<Error> notAnEntry()
{
    return failure(HistoryText::tr("This text belongs to no entry that is still in the journal. Nothing was "
                                   "changed. Copy the text where you need it."));
}

Result<CheckIn> entryOf(const Stores &stores, const EarlierText &text)
{
    const auto id = Id::fromText(text.row);
    if (text.entity != "check_in"_L1 || !id) {
        return notAnEntry();
    }
    return stores.checkIns.find(*id).and_then([](const std::optional<CheckIn> &entry) -> Result<CheckIn> {
        return entry ? Result<CheckIn>(*entry) : notAnEntry();
    });
}

/// Puts the text in its place; false for a field that is not a text of an entry.
bool put(CheckIn &entry, const EarlierText &text)
{
    if (text.field == "title"_L1) {
        entry.title = text.text;
    } else if (text.field == "note"_L1) {
        entry.note = text.text;
    } else if (text.field == "tag"_L1) {
        if (!entry.tags.contains(text.text)) {
            entry.tags.append(text.text);
        }
    } else if (text.field == "energy"_L1) {
        entry.energy = text.text.isEmpty() ? std::nullopt : std::optional(text.text.toInt());
    } else {
        return false;
    }
    return true;
}

} // namespace

Result<void> restoreText(Journal &journal, const EarlierText &text)
{
    return journal.apply(HistoryText::tr("Restore text"), [&](Stores &stores) {
        return entryOf(stores, text).and_then([&](CheckIn entry) -> Result<void> {
            if (!put(entry, text)) {
                return failure(
                    HistoryText::tr("This value cannot be put back by itself. Nothing was changed. "
                                    "Open the entry and set it there."));
            }
            return stores.checkIns.update(entry).and_then([&]() -> Result<void> {
                return text.conflict ? stores.history.settle(text.id) : Result<void>();
            });
        });
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
                    if (since && !later.conflict && later.field != "energy"_L1) {
                        put(entry, later);
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

Result<void> restoreEntriesFrom(Journal &journal, const QList<CheckIn> &entries)
{
    const QString label = entries.size() == 1 ? HistoryText::tr("Restore entry")
                                              : HistoryText::tr("Restore entries");
    return journal.apply(label, [&](Stores &stores) {
        Result<void> done;
        for (const CheckIn &entry : entries) {
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
    if (field == "title"_L1) {
        return HistoryText::tr("Title");
    }
    if (field == "note"_L1) {
        return HistoryText::tr("Note");
    }
    if (field == "tag"_L1) {
        return HistoryText::tr("Tag");
    }
    if (field == "energy"_L1) {
        return HistoryText::tr("Energy");
    }
    if (field == "when"_L1) {
        return HistoryText::tr("Day and time");
    }
    return field;
}

} // namespace tryboth
