// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>

#include <memory>

namespace tryboth::cli {

/// A new file that only its owner can read, for a secret.
class PrivateFile
{
public:
    /// Makes it, empty. Fails when something stands at `path` already, also a link.
    static Result<std::unique_ptr<PrivateFile>> create(const QString &path);
    ~PrivateFile();
    Q_DISABLE_COPY_MOVE(PrivateFile)

    /// Writes `text` and has the disk confirm it.
    Result<void> write(QByteArrayView text);
    void remove();

private:
    PrivateFile(QString path, int descriptor);

    QString m_path;
    int m_descriptor;
};

} // namespace tryboth::cli
