// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tempfile.h"

#include "storage/descriptor.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int suffixLength = 6;
constexpr int nameAttempts = 16;
constexpr auto suffixLetters = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;

QString randomSuffix()
{
    QString suffix;
    for (int i = 0; i < suffixLength; ++i)
        suffix += suffixLetters[QRandomGenerator::system()->bounded(int(suffixLetters.size()))];
    return suffix;
}

CallResult<void> writeAll(FileSystem &files, int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto count = files.write(file, bytes);
        if (!count)
            return tl::unexpected<CallFailure>(count.error());
        if (*count <= 0) // Nothing written and no reason given: do not try for ever.
            return tl::unexpected<CallFailure>(CallFailure{"write", ENOSPC});
        bytes = bytes.sliced(*count);
    }
    return {};
}

} // namespace

TempFile::TempFile(FileSystem &files, int folder, QString name)
    : m_files(&files)
    , m_folder(folder)
    , m_name(std::move(name))
{
}

TempFile::TempFile(TempFile &&other) noexcept
    : m_files(other.m_files)
    , m_folder(other.m_folder)
    , m_name(std::exchange(other.m_name, {}))
{
}

TempFile::~TempFile()
{
    if (!m_name.isEmpty())
        static_cast<void>(m_files->unlink(m_folder, m_name));
}

CallResult<TempFile> TempFile::filled(FileSystem &files, int folder, const QString &forName,
                                      QByteArrayView bytes)
{
    CallResult<int> number = tl::unexpected<CallFailure>(CallFailure{"open", EEXIST});
    QString name;
    for (int i = 0; i < nameAttempts && !number && number.error().code == EEXIST; ++i) {
        name = prefixFor(forName) + randomSuffix();
        number = files.createFile(folder, name);
    }
    if (!number)
        return tl::unexpected<CallFailure>(number.error());
    TempFile temp(files, folder, name); // Removed on every way out but success.
    Descriptor file(files, *number);
    if (const auto written = writeAll(files, file.number(), bytes); !written)
        return tl::unexpected<CallFailure>(written.error());
    if (const auto synced = files.syncData(file.number()); !synced)
        return tl::unexpected<CallFailure>(synced.error());
    if (const auto closed = file.close(); !closed)
        return tl::unexpected<CallFailure>(closed.error());
    return temp;
}

CallResult<void> TempFile::moveTo(const QString &name, bool replace)
{
    const auto moved = replace ? m_files->rename(m_folder, m_name, name)
                               : m_files->renameNew(m_folder, m_name, name);
    if (moved)
        m_name.clear();
    return moved;
}

QString TempFile::prefixFor(const QString &name)
{
    return u'.' + name + u".tryboth-"_s;
}

bool TempFile::isTempNameFor(const QString &name, const QString &candidate)
{
    const QString prefix = prefixFor(name);
    if (!candidate.startsWith(prefix) || candidate.size() != prefix.size() + suffixLength)
        return false;
    return std::all_of(candidate.begin() + prefix.size(), candidate.end(),
                       [](QChar letter) { return suffixLetters.contains(letter); });
}

} // namespace tryboth
