// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitysection.h"

#include "exchange/entityjson.h"
#include "exchange/reflectionjson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// All reflections, those in the trash last.
Result<QList<Reflection>> everyReflection(const Stores &stores)
{
    return stores.reflections.all().and_then([&](const QList<Reflection> &all) {
        return stores.reflections.trash().map([&](const QList<Reflection> &trash) { return all + trash; });
    });
}

Result<QJsonValue> writeReflections(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, everyReflection(stores), jsonOfReflection);
}

Result<void> readReflections(Stores &stores, const QJsonValue &value, bool)
{
    return stores.reflections.ids().and_then([&](const QSet<Id> &own) {
        return addEach(value, reflectionOfJson, [&](const Reflection &reflection) {
            return own.contains(reflection.id) ? Result<void>() : stores.reflections.insert(reflection);
        });
    });
}

Result<QJsonValue> writeSecondLooks(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.secondLooks.all(), jsonOfSecondLook);
}

/// A second look comes in with its entry, or where the journal has that already.
Result<void> readSecondLooks(Stores &stores, const QJsonValue &value, bool)
{
    return idsOf(stores.secondLooks.all()).and_then([&](const QSet<Id> &own) {
        return addEach(value, secondLookOfJson, [&](const SecondLook &look) {
            return stores.checkIns.find(look.checkIn).and_then([&](const std::optional<CheckIn> &entry) {
                return own.contains(look.id) || !entry ? Result<void>() : stores.secondLooks.insert(look);
            });
        });
    });
}

Result<QJsonValue> writeOwnPrompts(const Stores &stores, const ExportScope &scope)
{
    return sectionOf(scope, stores.prompts.all(), jsonOfOwnPrompt);
}

Result<void> readOwnPrompts(Stores &stores, const QJsonValue &value, bool)
{
    return idsOf(stores.prompts.all()).and_then([&](const QSet<Id> &known) {
        return addEach(value, ownPromptOfJson, [&](const OwnPrompt &own) {
            return known.contains(own.id) ? Result<void>() : stores.prompts.insert(own);
        });
    });
}

/// Only what a memory is judged by. That a question was put aside leaves no trace; earlier versions kept
/// which one.
Result<QJsonValue> writeShown(const Stores &stores, const ExportScope &scope)
{
    if (!scope.everything) {
        return QJsonValue(QJsonValue::Undefined);
    }
    QJsonObject shown;
    if (const auto charts = stores.prompts.lastShown(PromptStore::Charts)) {
        shown[PromptStore::Charts] = charts->toString(Qt::ISODate);
    }
    return QJsonValue(shown);
}

Result<void> readShown(Stores &stores, const QJsonValue &value, bool)
{
    const QJsonObject shown = value.toObject();
    Result<void> done;
    for (auto item = shown.begin(); done && item != shown.end(); ++item) {
        if (const auto day = optionalDayOfJson(item.value())) {
            done = stores.prompts.markShown(item.key(), *day);
        }
    }
    return done;
}

} // namespace

QList<JournalSection> reflectionSections()
{
    constexpr bool AfterEntries = true; // they are linked to them
    return {{"ownPrompts"_L1, writeOwnPrompts, readOwnPrompts},
            {"shown"_L1, writeShown, readShown},
            {"reflections"_L1, writeReflections, readReflections, AfterEntries},
            {"secondLooks"_L1, writeSecondLooks, readSecondLooks, AfterEntries}};
}

} // namespace tryboth
