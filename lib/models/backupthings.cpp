// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backupthings.h"

#include "domain/experimentrules.h"
#include "domain/isolated.h"
#include "models/fiveyearstate.h"
#include "models/historychanges.h"
#include "models/reflectionwords.h"
#include "models/withamendments.h"
#include "storage/textplace.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ThingText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::BackupThings)
};

EarlierText placeOf(const ThingValue &value)
{
    return {0, value.table, value.row, value.field, {}, value.text, false};
}

/// What stands above a value; empty for one that means nothing without its neighbours.
QString labelOf(const Journal &backup, const ThingValue &value)
{
    if (value.table == "reflection_answer"_L1) {
        return headingOf({value.row.section(QChar(31), 1), {}, value.asked, value.text});
    }
    if (value.table == "reason_response"_L1) {
        const QString statement = backup.content().reasonItems().item(value.asked).text;
        return value.field != "words"_L1 || statement.isEmpty() ? fieldName(value.field) : statement;
    }
    if (value.table == "experiment_template"_L1) {
        return ThingText::tr("Name");
    }
    const QString name = fieldName(value.field);
    return name == value.field ? QString() : name; // a code word, which has no name for people
}

QList<LabelledText> partsOf(const Journal &backup, const Thing &thing)
{
    QList<LabelledText> parts;
    for (const ThingValue &value : thing.values) {
        const QString label = labelOf(backup, value);
        if (!label.isEmpty()) {
            parts.append({label, valueText(backup, placeOf(value), value.text)});
        }
    }
    return parts;
}

/// Those are called by their titles; others by what they are and their first words.
bool hasTitle(const QString &table)
{
    return table == "experiment"_L1 || table == "decision_record"_L1 || table == "reflection"_L1;
}

QString titleOf(const Journal &backup, const Thing &thing)
{
    const QString name = placeName(backup, {0, thing.table, thing.row, {}, {}, {}, false});
    const auto prose = std::ranges::find_if(
        thing.values, [](const ThingValue &value) { return isProse(value.table, value.field); });
    if (hasTitle(thing.table) || prose == thing.values.end()) {
        return name;
    }
    const QString words = valueText(backup, placeOf(*prose), prose->text).trimmed().section(u'\n', 0, 0);
    //: %1 is what something is, such as "A second look at an entry", %2 its first words
    return ThingText::tr("%1: %2").arg(name, isolated(words));
}

/// What is sealed here does not become a draft again.
Result<void> staysSealed(const Stores &here, const Stores &then, const BackupThing &thing)
{
    const auto id = Id::fromText(thing.row);
    if (!id) {
        return {};
    }
    const auto refused = failure(ThingText::tr("“%1” was a draft in the backup and is sealed in the journal, "
                                               "where it stays as it is. Nothing was changed. Restore the "
                                               "backup into a new file to have the draft.")
                                     .arg(thing.title));
    if (thing.table == "experiment"_L1) {
        return here.experiments.find(*id).and_then([&](const std::optional<Experiment> &now) {
            return then.experiments.find(*id).and_then(
                [&](const std::optional<Experiment> &earlier) -> Result<void> {
                    return now && earlier && isSealed(*now) && !isSealed(*earlier) ? refused : Result<void>();
                });
        });
    }
    if (thing.table == "decision_record"_L1) {
        return here.decisions.find(*id).and_then([&](const std::optional<DecisionRecord> &now) {
            return then.decisions.find(*id).and_then(
                [&](const std::optional<DecisionRecord> &earlier) -> Result<void> {
                    return now && earlier && now->isRecorded() && !earlier->isRecorded() ? refused
                                                                                         : Result<void>();
                });
        });
    }
    return {};
}

} // namespace

Result<QList<BackupThing>> backupThings(const Journal &backup, const Journal *into)
{
    const auto state = fiveYearState(into ? into->stores() : backup.stores(), backup.today());
    if (!state) {
        return tl::unexpected(state.error());
    }
    return backup.stores().things.all().map([&](const QList<Thing> &all) {
        QList<BackupThing> things;
        for (Thing thing : all) {
            if (state->sealed && thing.table == "direction_answer"_L1 && thing.finished) {
                thing.values.clear();
            }
            things.append(
                {thing.table, thing.row, thing.day, titleOf(backup, thing), partsOf(backup, thing)});
        }
        return things;
    });
}

QString thingsName(const QString &table)
{
    static const QHash<QString, QString> names{
        {u"reflection"_s, ThingText::tr("Reflections")},
        {u"experiment"_s, ThingText::tr("Experiments")},
        {u"pair"_s, ThingText::tr("Pairs of experiments")},
        {u"decision_record"_s, ThingText::tr("Decisions")},
        {u"reasons_check"_s, ThingText::tr("Looks at your reasons")},
        {u"direction_answer"_s, ThingText::tr("Five-year answers")},
        {u"second_look"_s, ThingText::tr("Second looks")},
        {u"day_note"_s, ThingText::tr("Notes on days")},
        {u"own_prompt"_s, ThingText::tr("Questions of your own")},
        {u"experiment_template"_s, ThingText::tr("Templates of your own")},
        {u"activity_type"_s, ThingText::tr("Kinds of work")},
        {u"saved_filter"_s, ThingText::tr("Saved searches")},
        {u"coach"_s, ThingText::tr("Coaches")},
    };
    return names.value(table, table);
}

Result<void> bringThingsBack(Journal &into, const Journal &backup, const QList<BackupThing> &things)
{
    return into.apply(ThingText::tr("Bring back from a backup"), [&](Stores &stores) {
        Result<void> done;
        for (const BackupThing &thing : things) {
            done = done.and_then([&] { return staysSealed(stores, backup.stores(), thing); }).and_then([&] {
                return withAmendments(
                    stores, thing.table, thing.row, ThingText::tr("Brought back from a backup."),
                    [&] { return stores.merging.bringBack(backup.stores().things, thing.table, thing.row); });
            });
        }
        return done;
    });
}

} // namespace tryboth
