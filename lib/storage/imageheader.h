// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace tryboth {

/// What the first 100 bytes of a SQLite image say about it (sqlite.org/fileformat.html, 1.3), so that a
/// journal can be judged before anything is done to it.
struct ImageHeader
{
    int schema = 0;        ///< PRAGMA user_version
    int applicationId = 0; ///< PRAGMA application_id

    /// Nothing when `image` is not a SQLite database, or shorter than its header.
    static std::optional<ImageHeader> of(QByteArrayView image);
};

} // namespace tryboth
