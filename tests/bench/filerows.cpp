// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "measure.h"
#include "rawjournal.h"
#include "storage/journalfile.h"

#include <QTemporaryDir>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 9;

} // namespace

void fileRows(const Sample &sample, Table &table)
{
    const QTemporaryDir folder;
    const JournalPlaces places{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
    const QString path = folder.filePath(u"bench.tryboth"_s);
    const QByteArray image = sample.journal().image();

    table.add({u"serialise"_s, medianMs(Runs, [&] { static_cast<void>(sample.journal().image()); }), {}, {}});
    {
        const OpenedJournal opened = must(JournalFile::create(path, places, sample.clock()));
        const double floor = medianMs(Runs, [&] { writeAndSync(folder.filePath(u"floor"_s), image); });
        table.add({u"save, proven, with a backup"_s,
                   medianMs(Runs, [&] { must(opened.file->save(image)); }),
                   floor,
                   {}});
    }
    RawJournal raw;
    const double floor = medianMs(Runs, [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no journal");
        }
        raw.open(file.readAll());
        raw.readAll("SELECT count(*) FROM sqlite_schema");
    });
    const double warm = medianMs(
        Runs, [&] { must<OpenedJournal>(JournalFile::open(path, OpenMode::Read, places, sample.clock())); });
    table.add({u"open, warm"_s, warm, floor, {}});
}

} // namespace tryboth::bench
