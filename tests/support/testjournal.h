// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/journalcore.h"

#include <QTest>

namespace tryboth::test {

/// Monday, 23 November 2026, 14:15 in Berlin: the moment at which every test stands.
inline QDateTime aMonday()
{
    return QDateTime({2026, 11, 23}, {14, 15}, QTimeZone("Europe/Berlin"));
}

/// The value of `result`; a failure ends the test program with its sentence, because no test can go on
/// without.
template <typename T, typename E>
T must(tl::expected<T, E> result)
{
    if (!result) {
        qFatal("%s (%s)", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// An entry of `day` at `time` that is valid as it stands.
inline CheckIn checkIn(LocalDay day, QTime time, Focus focus, std::optional<int> energy,
                       const QString &title = {})
{
    CheckIn entry;
    entry.when = {day, time, 60, "Europe/Berlin"};
    entry.activity = focus == Focus::People ? QStringLiteral("act.mentoring") : QStringLiteral("act.coding");
    entry.focus = focus;
    entry.energy = energy;
    entry.title = title;
    entry.minutes = 45;
    return entry;
}

/// A journal in memory with a clock that stands still and ids that repeat from run to run.
struct TestJournal
{
    FixedClock clock{aMonday()};
    std::unique_ptr<JournalCore> core = must(JournalCore::create(clock, IdSource(1)));

    Id add(const CheckIn &entry)
    {
        Id id;
        must(core->apply([&](Stores &stores) {
            return stores.checkIns.add(entry).map([&](const Id &made) { id = made; });
        }));
        return id;
    }
    CheckIn entry(const Id &id) { return *must(core->stores().checkIns.find(id)); }
};

/// Every row of every table as text, in key order: two journals are the same when these are.
inline QStringList contentsOf(JournalCore &core)
{
    return must(core.database().dump());
}

} // namespace tryboth::test
