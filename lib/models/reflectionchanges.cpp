// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionchanges.h"

#include "models/dayquestion.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct ReflectionChangesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReflectionChanges)
};

/// A memory is from when it was first written down.
void stampMemory(Reflection &reflection, Moment now)
{
    if (!reflection.recalled.isEmpty() && !reflection.recalled.at) {
        reflection.recalled.at = now;
    }
}

/// Gives an entry the star it has in `wanted`, or takes it away. The rest of it may have been edited since
/// that was read, and it may be gone.
Result<void> putStar(Stores &stores, const CheckIn &wanted)
{
    return stores.checkIns.find(wanted.id).and_then([&](std::optional<CheckIn> entry) -> Result<void> {
        if (!entry || entry->deleted || entry->starred == wanted.starred) {
            return {};
        }
        entry->starred = wanted.starred;
        return stores.checkIns.update(*entry);
    });
}

Result<Id> putWithStars(Stores &stores, const Reflection &reflection, const QList<CheckIn> &entries)
{
    Result<void> starred;
    for (const CheckIn &entry : entries) {
        starred = starred.and_then([&] { return putStar(stores, entry); });
    }
    return starred.and_then([&] {
        return reflection.isBlank() && reflection.id.isNull() ? Result<Id>(Id())
                                                              : stores.reflections.put(reflection);
    });
}

} // namespace

Result<Id> saveReflection(Journal &journal, Reflection reflection, const QList<CheckIn> &entries)
{
    if (reflection.isBlank() && reflection.id.isNull() && entries.isEmpty()) {
        return Id();
    }
    if (reflection.isBlank() && entries.isEmpty()) {
        return throwReflectionAway(journal, reflection).map([] { return Id(); });
    }
    stampMemory(reflection, journal.clock().now());
    return journal.applyForId(ReflectionChangesText::tr("Write reflection"),
                              [&](Stores &stores) { return putWithStars(stores, reflection, entries); });
}

Result<Id> finishWeek(Journal &journal, Reflection reflection, const QList<CheckIn> &entries)
{
    if (reflection.isBlank()) {
        return failure(ReflectionChangesText::tr(
            "There is nothing in this reflection yet. Nothing was changed. Write or rate one thing."));
    }
    reflection.finished = journal.clock().now();
    stampMemory(reflection, *reflection.finished);
    return journal.applyForId(ReflectionChangesText::tr("Finish weekly reflection"),
                              [&](Stores &stores) { return putWithStars(stores, reflection, entries); });
}

Result<void> throwReflectionAway(Journal &journal, const Reflection &reflection)
{
    return journal.apply(ReflectionChangesText::tr("Delete reflection"),
                         [&](Stores &stores) { return stores.reflections.moveToTrash(reflection.id); });
}

Result<Id> answerPrompt(Journal &journal, const Prompt &prompt, LocalDay day, const QString &text)
{
    return answeredOn(journal.stores(), day).and_then([&](const std::optional<Reflection> &before) {
        Reflection reflection = before.value_or(Reflection());
        reflection.kind = ReflectionKind::Prompt;
        reflection.day = day;
        reflection.answer({prompt.id, prompt.version, prompt.text, text});
        return saveReflection(journal, reflection);
    });
}

Result<void> putPromptAside(Journal &journal, LocalDay day)
{
    return journal.apply(ReflectionChangesText::tr("Put question aside"),
                         [&](Stores &stores) { return stores.prompts.markShown(QuestionOfTheDay, day); });
}

Result<Id> saveOwnPrompt(Journal &journal, const OwnPrompt &own)
{
    return journal.applyForId(ReflectionChangesText::tr("Save question"),
                              [&](Stores &stores) { return stores.prompts.put(own); });
}

Result<void> removeOwnPrompt(Journal &journal, const OwnPrompt &own)
{
    return journal.apply(ReflectionChangesText::tr("Remove question"),
                         [&](Stores &stores) { return stores.prompts.remove(own.id); });
}

Result<Id> lookAtEntryAgain(Journal &journal, const SecondLook &look)
{
    return journal.applyForId(ReflectionChangesText::tr("Look at entry again"),
                              [&](Stores &stores) { return stores.secondLooks.put(look); });
}

Result<void> removeSecondLook(Journal &journal, const SecondLook &look)
{
    return journal.apply(ReflectionChangesText::tr("Remove second look"),
                         [&](Stores &stores) { return stores.secondLooks.remove(look.id); });
}

void noteChartsShown(Journal &journal)
{
    const LocalDay today = journal.clock().journalDay().today;
    if (journal.readOnlyReason() || journal.stores().prompts.lastShown(PromptStore::Charts) == today) {
        return;
    }
    // Nothing hangs on it: without it a memory only counts as one from before the charts.
    static_cast<void>(journal.applyWithoutUndo(
        [&](Stores &stores) { return stores.prompts.markShown(PromptStore::Charts, today); }));
}

} // namespace tryboth
