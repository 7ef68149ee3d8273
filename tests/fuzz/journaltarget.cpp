// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

#include "storage/journalcore.h"

#include <QRandomGenerator>

namespace tryboth::fuzz {

using namespace Qt::StringLiterals;

namespace {

CheckIn entry(int number)
{
    CheckIn entry;
    entry.when = {LocalDay(2026, 11, 23).addDays(-number), QTime(9, 30), 60, "Europe/Berlin"};
    entry.activity = u"act.mentoring"_s;
    entry.title = u"Number %1"_s.arg(number);
    entry.note = u"Pairing, then a talk about the rota"_s;
    entry.tags = {u"on call"_s};
    entry.energy = number % 7 - 3;
    return entry;
}

QByteArray goodImage(const Clock &clock)
{
    const auto core = JournalCore::create(clock, IdSource(1));
    if (!core)
        broken("a journal can be made");
    const auto filled = (*core)->apply([](Stores &stores) {
        QList<CheckIn> entries;
        for (int number = 20; number > 0; --number)
            entries += entry(number);
        return stores.checkIns.addAll(entries);
    });
    if (!filled)
        broken("a journal takes entries");
    return (*core)->image();
}

/// Reads what the window reads. Whether it succeeds does not matter; that it ends does.
void eatJournal(const QByteArray &bytes, const Clock &clock)
{
    const auto opened = JournalCore::open(bytes, clock, IdSource(1));
    if (!opened) {
        if (opened.error().sentence.isEmpty())
            broken("a journal that is not opened has a sentence");
        return;
    }
    JournalCore &core = **opened;
    const Stores &stores = core.stores();
    static_cast<void>(stores.checkIns.page({}, 50));
    CheckInFilter search;
    search.words = {u"rota"_s};
    static_cast<void>(stores.checkIns.page(search, 50));
    static_cast<void>(stores.checkIns.trash());
    static_cast<void>(stores.checkIns.tags());
    static_cast<void>(stores.activityTypes.all());
    static_cast<void>(stores.savedFilters.all());
    static_cast<void>(stores.importChoices.all());
    static_cast<void>(core.health());
    static_cast<void>(core.apply([](Stores &s) { return s.checkIns.add(entry(0)).map([](const Id &) {}); }));
}

/// Changes a few bytes where SQLite keeps its structure: the heads of pages and the cells behind them.
QByteArray changedPages(QByteArray image, quint32 seed)
{
    constexpr int PageSize = 4096, Head = 100;
    QRandomGenerator random(seed);
    const auto pages = static_cast<int>(image.size() / PageSize);
    for (int changes = random.bounded(1, 6); changes > 0 && pages > 0; --changes) {
        const int at = random.bounded(pages) * PageSize +
                       random.bounded(random.bounded(2) == 0 ? Head : PageSize);
        image[at] = static_cast<char>(random.bounded(3) == 0 ? 255 : random.bounded(256));
    }
    return image;
}

} // namespace

FuzzTarget journalTarget()
{
    const auto clock = std::make_shared<FixedClock>(
        QDateTime({2026, 11, 23}, {14, 15}, QTimeZone("Europe/Berlin")));
    return {u"journal"_s,
            [clock](const QByteArray &bytes) { eatJournal(bytes, *clock); },
            {goodImage(*clock)},
            {"SQLite format 3", "CREATE TABLE check_in", "CREATE TRIGGER", "fts5", "check_in_text"},
            changedPages};
}

} // namespace tryboth::fuzz
