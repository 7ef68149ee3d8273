// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/identity.h"

#include "domain/keypair.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QPagedPaintDevice;

namespace tryboth {

/// A recovery key as people keep it: on paper, or in a file that `age -d -i` takes. The keys for sharing go
/// along where there are any.
struct RecoverySheet
{
    QString journal; ///< its file name
    QDateTime made;
    const Identity &key;
    QList<KeyPair> shareKeys; ///< what replies to the owner are sealed for, printed and saved along

    /// What to know about the key, without it.
    QString explanation() const;
    /// Draws the sheet on one page.
    void print(QPagedPaintDevice &device) const;
    /// Writes the key to a new file of mode 0600. Fails when something stands there already.
    Result<void> save(const QString &path) const;
};

/// The letters of a key in groups that the eye can follow. Overwrite it when it is not needed any more.
QString inGroups(const Identity &key);

} // namespace tryboth
