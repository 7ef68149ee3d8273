// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tryboth {

/// A folder whose files leave this computer by themselves.
struct SharedPlace
{
    enum class Kind {
        Synced,  ///< a program copies it to a service or to other machines
        Network, ///< it lies on another machine
    };

    Kind kind = Kind::Synced;
    QString service; ///< as people call it: "Dropbox"; empty where only the kind is known

    bool operator==(const SharedPlace &) const = default;
};

/// Whether the folder that holds `path`, which need not exist, is such a place: by the marks that
/// synchronisers leave in their folders, by the usual names of these, and by the file system. Nothing where
/// no sign was found, which is no promise.
std::optional<SharedPlace> sharedPlaceOf(const QString &path);

/// Whether file systems of this type, as the kernel calls it, lie on another machine.
bool isNetworkFileSystem(const QByteArray &type);

} // namespace tryboth
