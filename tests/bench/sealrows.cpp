// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "domain/content.h"
#include "measure.h"
#include "models/journal.h"
#include "sealing/argon2stanza.h"
#include "storage/journalfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 5;
constexpr double UnlockLimit = 1.15; ///< of Argon2id alone and the start
constexpr double BlockedMs = 50;     ///< that the window may stand still at 10 MB
constexpr qint64 Megabyte = 1024 * 1024;

Passphrase passphrase()
{
    return Passphrase(u"a brown fox, two cups of tea"_s);
}

CheckIn longEntry(int number)
{
    CheckIn entry;
    entry.when = {LocalDay(2026, 11, 23).addDays(-number), QTime(9, 30), 60, "Europe/Berlin"};
    entry.activity = u"act.mentoring"_s;
    entry.title = u"Number %1"_s.arg(number);
    entry.note = u"Pairing on the rota, then a long talk. "_s.repeated(400); // 15 600 letters
    return entry;
}

/// A journal in a file of its own, grown by long entries to about `megabytes`.
class SizedJournal
{
public:
    SizedJournal(int megabytes, const std::optional<Passphrase> &sealedWith)
    {
        auto opened = must(JournalFile::create(path, places, m_clock, IdSource(1), sealedWith));
        for (int number = 0; opened.core->image().size() < megabytes * Megabyte;) {
            QList<CheckIn> entries;
            for (int i = 0; i < 20 * megabytes; ++i)
                entries += longEntry(number++);
            must(opened.core->apply([&](Stores &stores) { return stores.checkIns.addAll(entries); }));
        }
        must(opened.file->save(opened.core->image()));
        image = opened.core->image();
        journal = std::make_unique<Journal>(std::move(opened), must(Content::load()), m_clock);
    }

    double openMs(const Unlock &unlock) const
    {
        return medianMs(Runs, [&] {
            must<OpenedJournal>(JournalFile::open(path, OpenMode::Read, places, m_clock, {}, unlock));
        });
    }

    /// The longest time in which the window could not answer, from a change until it is saved.
    double blockedMs()
    {
        must(journal->apply(u"Log"_s, [](Stores &stores) {
            return stores.checkIns.add(longEntry(0)).map([](const Id &) {});
        }));
        QElapsedTimer since;
        since.start();
        journal->saveNow();
        double longest = 0;
        for (;;) {
            longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
            if (journal->saveState() == Journal::SaveState::Saved)
                return longest;
            since.restart();
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir folder;
    JournalPlaces places{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
    QString path = folder.filePath(u"sized.tryboth"_s);
    QByteArray image;
    std::unique_ptr<Journal> journal;

private:
    SystemClock m_clock;
};

void unlockRow(Table &table)
{
    const double argon2 = medianMs(Runs, [] {
        if (!deriveMasterKey(passphrase(), QByteArray(16, 's'), {}))
            qFatal("there is no memory for Argon2id");
    });
    const double start = SizedJournal(1, {}).openMs({});
    Unlock unlock;
    unlock.passphrase = passphrase();
    const double open = SizedJournal(1, passphrase()).openMs(unlock);
    table.add({u"unlock 1 MB; floor: Argon2id, start"_s, open, argon2 + start, UnlockLimit});
}

void saveRows(Table &table, int megabytes)
{
    SizedJournal sized(megabytes, passphrase());
    const double floor = medianMs(Runs,
                                  [&] { writeAndSync(sized.folder.filePath(u"floor"_s), sized.image); });
    QList<double> blocked;
    const double save = medianMs(Runs, [&] { blocked += sized.blockedMs(); });
    std::ranges::sort(blocked);
    table.add({u"%1 MB: change to Saved"_s.arg(megabytes), save, floor, {}});
    const bool limited = megabytes <= 10;
    table.add({u"%1 MB: window blocked; floor: allowed"_s.arg(megabytes), blocked.at(Runs / 2), BlockedMs,
               limited ? std::optional(1.0) : std::nullopt});
}

} // namespace

void sealRows(Table &table)
{
    unlockRow(table);
    for (const int megabytes : {1, 10, 100})
        saveRows(table, megabytes);
}

} // namespace tryboth::bench
