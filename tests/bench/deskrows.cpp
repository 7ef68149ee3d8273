// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "domain/activitycatalog.h"
#include "exchange/keys.h"
#include "measure.h"
#include "models/clientlistmodel.h"
#include "models/desk.h"
#include "models/deskcontents.h"
#include "rawjournal.h"
#include "sealing/argon2stanza.h"
#include "storage/journalfile.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 5, SmallClients = 3, ManyClients = 300, Shares = 40, NewItems = 8, SharedItems = 16,
              VisibleClients = 12;
constexpr double SearchLimit = 1.5;      ///< of the small desk: one looks through one client
constexpr double OpenLimit = 1.5;        ///< of the small desk, both with their passphrase
constexpr double LoadLimit = 1.5;        ///< of reading, checking and unsealing the same bytes
constexpr Argon2Cost Cheap{1, 8 * 1024}; // the passphrase is measured elsewhere

ShareItem item(int number)
{
    SharedCheckIn entry;
    entry.day = LocalDay(2026, 11, 23).addDays(-number / 2);
    entry.focus = number % 2 == 0 ? Focus::People : Focus::Technical;
    entry.energy = number % 7 - 3;
    entry.activity = u"Mentoring"_s;
    entry.title = u"Pairing on the rota with a colleague, number %1"_s.arg(number);
    return {randomId(), entry};
}

/// A desk on disk whose clients shared forty times each, every share holding what was new and some of before.
class SizedDesk
{
public:
    explicit SizedDesk(int clients)
    {
        auto opened = must(
            JournalFile::create(path, places, m_clock, IdSource(1), passphrase(), Cheap, FileKind::Desk));
        must(opened.core->apply([&](Stores &stores) -> Result<void> {
            for (int number = 0; number < clients; ++number) {
                addClient(stores.desk, number);
            }
            return {};
        }));
        bytes = opened.core->image().size();
        must(opened.file->save(opened.core->image()));
    }

    static Passphrase passphrase() { return Passphrase(u"a desk of one's own"_s); }

    OpenedJournal open() const
    {
        Unlock unlock;
        unlock.passphrase = passphrase();
        return must<OpenedJournal>(
            JournalFile::open(path, OpenMode::Read, places, m_clock, {}, unlock, FileKind::Desk));
    }
    const Clock &clock() const { return m_clock; }

    QTemporaryDir folder;
    JournalPlaces places{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
    QString path = folder.filePath(u"sized.tryboth-desk"_s);
    qint64 bytes = 0;

private:
    void addClient(DeskStores &stores, int number)
    {
        Client client;
        client.label = u"Client %1"_s.arg(number);
        client.id = must(stores.clients.put(client));
        QList<ShareItem> items;
        for (int share = 0; share < Shares; ++share) {
            for (int fresh = 0; fresh < NewItems; ++fresh) {
                items.append(item(share * NewItems + fresh));
            }
            ShareBundle bundle;
            bundle.id = randomId();
            bundle.created = {1'700'000'000'000 + share * 604'800'000LL};
            bundle.items = items.mid(std::max<qsizetype>(0, items.size() - SharedItems));
            must(stores.bundles.add(bundleOf(bundle, client.id, {}), bundleItemsOf(bundle)));
        }
    }

    SystemClock m_clock;
};

struct DeskTimes
{
    double open = 0, list = 0, show = 0, search = 0;
};

DeskTimes timesOf(const SizedDesk &desk)
{
    DeskTimes times;
    times.open = medianMs(Runs, [&] { desk.open(); });
    Desk shown(std::make_unique<Journal>(desk.open(), must(Content::load()), desk.clock()),
               must(CoachContent::load()));
    const DeskStores &stores = shown.stores();
    const Client client = must(stores.clients.all()).constLast();
    const LocalDay today = desk.clock().wallTime().day;
    times.list = medianMs(Runs, [&] {
        const ClientListModel model(shown);
        for (int row = 0; row < std::min(model.rowCount(), VisibleClients); ++row) {
            model.index(row).data(ClientListModel::LineRole);
        }
    });
    times.show = medianMs(Runs, [&] {
        must(sharesOf(stores, client.id));
        must(itemsOf(stores, client.id, today));
    });
    times.search = medianMs(Runs, [&] { must(searchItems(stores, client.id, today, u"number 77"_s)); });
    return times;
}

/// What the machine needs for a file of this size at least: read, compared by its hash, unsealed, and given
/// to SQLite once to work on and once more as what was opened.
double floorOf(const SizedDesk &desk)
{
    return medianMs(Runs, [&] {
        QFile file(desk.path);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no desk");
        }
        const QByteArray sealed = file.readAll();
        QCryptographicHash::hash(sealed, QCryptographicHash::Sha256);
        const auto opened = JournalEnvelope::open(sealed, SizedDesk::passphrase());
        RawJournal raw;
        raw.open(opened->image);
        raw.readAll("SELECT count(*) FROM sqlite_schema");
        QByteArray kept = opened->image;
        kept.detach();
    });
}

/// A guess at the passphrase at its usual price, which every opening pays.
double passphraseMs()
{
    return medianMs(Runs, [] {
        if (!deriveMasterKey(SizedDesk::passphrase(), QByteArray(16, 's'), {})) {
            qFatal("there is no memory for Argon2id");
        }
    });
}

} // namespace

void deskRows(Table &table)
{
    const SizedDesk small(SmallClients), large(ManyClients);
    const DeskTimes few = timesOf(small), many = timesOf(large);
    const qint64 megabytes = large.bytes / (1024 * 1024);
    const double argon2 = passphraseMs();
    table.add({u"open 300 x 40 shares (%1 MB); floor: 3 x 40"_s.arg(megabytes), many.open + argon2,
               few.open + argon2, OpenLimit});
    table.add({u"the same, passphrase aside; floor: unseal %1 MB"_s.arg(megabytes), many.open, floorOf(large),
               LoadLimit});
    table.add({u"list of clients; floor: 3 clients"_s, many.list, few.list, {}});
    table.add({u"show one client; floor: in the small desk"_s, many.show, few.show, SearchLimit});
    table.add({u"search within a client; floor: in the small desk"_s, many.search, few.search, SearchLimit});
}

} // namespace tryboth::bench
