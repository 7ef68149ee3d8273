// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filesystem.h"

namespace tryboth {

/// A file of mode 0600 beside the one it is to replace, named ".<name>.tryboth-XXXXXX". It is removed with
/// its owner unless it has been moved to its place.
class TempFile
{
public:
    /// Makes the file and puts `bytes` on the device: written, synced and closed, each with its answer
    /// checked.
    static CallResult<TempFile> filled(FileSystem &files, int folder, const QString &forName,
                                       QByteArrayView bytes);

    TempFile(TempFile &&other) noexcept;
    TempFile &operator=(TempFile &&) = delete;
    ~TempFile();

    QString name() const { return m_name; }

    /// Puts the file in the place of `name`; where `replace` is false, only if there is none (else EEXIST).
    CallResult<void> moveTo(const QString &name, bool replace);

    /// What all temporary files for `name` begin with; six letters or digits follow.
    static QString prefixFor(const QString &name);
    static bool isTempNameFor(const QString &name, const QString &candidate);

private:
    TempFile(FileSystem &files, int folder, QString name);

    FileSystem *m_files;
    int m_folder;
    QString m_name; ///< empty once moved
};

} // namespace tryboth
