// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfile.h"

#include "storage/filefailure.h"
#include "storage/leftovers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JournalFileText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalFile)
};

} // namespace

JournalPlaces JournalPlaces::ofThisUser()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {JournalLock::lockFolder(), data + u"/tryboth/backups"_s};
}

JournalFile::JournalFile(QString path, const JournalPlaces &places, const Clock &clock)
    : m_path(std::move(path))
    , m_places(places)
    , m_clock(clock)
    , m_lock(m_path, places.locks)
{
}

Result<OpenedJournal> JournalFile::create(const QString &path, const JournalPlaces &places,
                                          const Clock &clock, IdSource ids)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink()) {
        return failure(
            JournalFileText::tr("“%1” exists already. Nothing was changed. Choose another name, or open it.")
                .arg(target.fileName()));
    }
    OpenedJournal opened;
    opened.file.reset(new JournalFile(path, places, clock));
    if (const auto locked = opened.file->m_lock.tryLock(); !locked) {
        return tl::unexpected(locked.error().error);
    }
    auto core = JournalCore::create(clock, std::move(ids));
    if (!core) {
        return tl::unexpected(core.error());
    }
    opened.core = std::move(*core);
    opened.file->m_generations = std::make_unique<Generations>(
        opened.file->m_files, clock, places.backups + u'/' + opened.core->journalId());
    if (const auto saved = opened.file->save(opened.core->image()); !saved) {
        return tl::unexpected(saved.error());
    }
    return opened;
}

Result<OpenedJournal> JournalFile::open(const QString &path, OpenMode mode, const JournalPlaces &places,
                                        const Clock &clock, IdSource ids)
{
    OpenedJournal opened;
    opened.file.reset(new JournalFile(path, places, clock));
    JournalFile &file = *opened.file;
    if (mode == OpenMode::Read) {
        file.m_readOnly = Error{JournalFileText::tr("This journal was opened for reading only."), {}};
    } else if (const auto locked = file.m_lock.tryLock(); !locked) {
        if (mode == OpenMode::Write) {
            return tl::unexpected(locked.error().error);
        }
        file.m_readOnly = locked.error().error;
    }
    auto core = file.load(clock, std::move(ids));
    if (!core) {
        return tl::unexpected(core.error());
    }
    opened.core = std::move(*core);
    return opened;
}

Result<std::unique_ptr<JournalCore>> JournalFile::load(const Clock &clock, IdSource ids)
{
    auto loaded = loadFile(m_files, m_path);
    if (!loaded) {
        return tl::unexpected(loaded.error().error);
    }
    auto core = JournalCore::open(loaded->bytes, clock, std::move(ids));
    if (!core) {
        return tl::unexpected(core.error());
    }
    m_identity = loaded->identity;
    m_generations = std::make_unique<Generations>(m_files, clock,
                                                  m_places.backups + u'/' + (*core)->journalId());
    if (!m_readOnly) {
        // What a crash left beside the journal is tidied once it is known to open. That this can fail, on a
        // folder that can only be read, is no reason not to open: the next save will say so.
        static_cast<void>(sweepLeftovers(m_files, m_path, clock.now()));
    }
    return core;
}

Result<void> JournalFile::save(const QByteArray &image)
{
    if (m_readOnly) {
        return tl::unexpected(*m_readOnly);
    }
    AtomicWriter writer(m_files);
    SaveRequest request;
    request.target = m_path;
    request.bytes = image;
    request.expected = m_identity;
    request.rotate = [this](const QString &outgoing) { return m_generations->add(outgoing); };
    const auto saved = writer.write(request);
    if (!saved) {
        if (saved.error().inPlace) {
            m_identity = saved.error().inPlace;
        }
        return tl::unexpected(saved.error().error);
    }
    m_identity = *saved;
    m_lastSaved = m_clock.now();
    return {};
}

Result<void> writeCopy(const QString &path, const QByteArray &image)
{
    PosixFileSystem files;
    SaveRequest request;
    request.target = path;
    request.bytes = image;
    const auto saved = AtomicWriter(files).write(request);
    if (!saved) {
        return tl::unexpected(saved.error().error);
    }
    return {};
}

} // namespace tryboth
