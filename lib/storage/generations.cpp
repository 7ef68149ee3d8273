// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/generations.h"

#include "storage/tempfile.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QList<Generation> newestFirst(const QStringList &names)
{
    QList<Generation> generations;
    for (const QString &name : names) {
        if (const auto generation = Generation::fromFileName(name))
            generations.append(*generation);
    }
    std::sort(generations.begin(), generations.end(),
              [](const Generation &a, const Generation &b) { return a.sequence > b.sequence; });
    return generations;
}

bool isUnfinishedCopy(const QString &name)
{
    return name.startsWith(u'.') && name.contains(u".tryboth-"_s);
}

} // namespace

Generations::Generations(FileSystem &files, const Clock &clock, QString folder)
    : m_files(files)
    , m_clock(clock)
    , m_folder(std::move(folder))
{
}

Result<void> Generations::add(const QString &outgoingFile, BackupReason reason)
{
    const auto refused = [&](const CallFailure &call) {
        const QString name = outgoingFile.section(u'/', -1);
        return tl::unexpected<Error>(saveFailure(FileCause::BackupFailed, name, detailOf(call)).error);
    };
    if (const auto made = m_files.makePrivateFolder(m_folder); !made)
        return refused(made.error());
    const auto outgoing = locate(m_files, outgoingFile);
    if (!outgoing)
        return refused(outgoing.error());
    const auto number = m_files.openFolder(m_folder);
    if (!number)
        return refused(number.error());
    const Descriptor folder(m_files, *number);
    const auto names = m_files.list(folder.number());
    if (!names)
        return refused(names.error());
    if (const auto kept = keep(*outgoing, folder.number(), *names, reason); !kept)
        return refused(kept.error());
    return {};
}

CallResult<void> Generations::keep(const FilePlace &outgoing, int folder, const QStringList &names,
                                   BackupReason reason)
{
    const auto known = newestFirst(names);
    if (!known.isEmpty()) {
        const auto same = isNewest(outgoing, folder, known.first());
        if (!same)
            return tl::unexpected<CallFailure>(same.error());
        if (*same) {
            if (const auto marked = mark(folder, known.first(), reason); !marked)
                return marked;
            return m_files.syncFolder(folder); // Linked by a try that failed, perhaps before its own sync.
        }
    }
    const Generation added{known.isEmpty() ? 1 : known.first().sequence + 1, m_clock.now(), reason};
    const QString name = added.fileName();
    if (!m_files.link(outgoing.folder.number(), outgoing.name, folder, name)) {
        // Another file system, one without links, or a file of somebody else.
        if (const auto copied = copy(outgoing, folder, name); !copied)
            return copied;
    }
    if (const auto synced = m_files.syncFolder(folder); !synced)
        return synced;
    thin(folder, names + QStringList{name});
    return {};
}

/// A version that was kept for a reason of its own keeps it: the next save says nothing new about it.
CallResult<void> Generations::mark(int folder, const Generation &kept, BackupReason reason)
{
    if (reason == BackupReason::Save || kept.reason != BackupReason::Save)
        return {};
    Generation marked = kept;
    marked.reason = reason;
    return m_files.renameNew(folder, kept.fileName(), marked.fileName());
}

CallResult<void> Generations::copy(const FilePlace &outgoing, int folder, const QString &name)
{
    const auto bytes = readAll(m_files, outgoing.folder.number(), outgoing.name);
    if (!bytes)
        return tl::unexpected<CallFailure>(bytes.error());
    auto temp = TempFile::filled(m_files, folder, name, *bytes);
    if (!temp)
        return tl::unexpected<CallFailure>(temp.error());
    return temp->moveTo(name, false);
}

CallResult<bool> Generations::isNewest(const FilePlace &outgoing, int folder, const Generation &newest)
{
    const auto theirs = m_files.status(outgoing.folder.number(), outgoing.name);
    if (!theirs)
        return tl::unexpected<CallFailure>(theirs.error());
    const auto ours = m_files.status(folder, newest.fileName());
    if (!ours)
        return tl::unexpected<CallFailure>(ours.error());
    if (theirs->device == ours->device && theirs->inode == ours->inode)
        return true;
    if (theirs->size != ours->size)
        return false;
    const auto theirBytes = readAll(m_files, outgoing.folder.number(), outgoing.name);
    if (!theirBytes)
        return tl::unexpected<CallFailure>(theirBytes.error());
    const auto ourBytes = readAll(m_files, folder, newest.fileName());
    // A backup that cannot be read is no reason not to keep another.
    return ourBytes && *theirBytes == *ourBytes;
}

void Generations::thin(int folder, const QStringList &names)
{
    // A version too many harms nobody: a failure here is left to the next save.
    for (const Generation &generation : generationsToRemove(newestFirst(names)))
        static_cast<void>(m_files.unlink(folder, generation.fileName()));
    for (const QString &name : names) {
        if (isUnfinishedCopy(name))
            static_cast<void>(m_files.unlink(folder, name));
    }
}

QList<Generation> Generations::list() const
{
    const auto number = m_files.openFolder(m_folder);
    if (!number)
        return {};
    const Descriptor folder(m_files, *number);
    return newestFirst(m_files.list(folder.number()).value_or(QStringList()));
}

QString Generations::path(const Generation &generation) const
{
    return m_folder + u'/' + generation.fileName();
}

} // namespace tryboth
