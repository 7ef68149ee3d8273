// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace tryboth {

/// What a second start of the program asks of the one that runs: to show itself, to open files, to take a
/// check-in. It names files and never carries what is in them.
struct HandoverRequest
{
    enum class Kind { Show, Open, Capture };

    static constexpr int MaxBytes = 64 * 1024;
    static constexpr int MaxFiles = 64;
    static constexpr int MaxTokenBytes = 1024;

    Kind kind = Kind::Show;
    QStringList files;     ///< absolute paths; of Open only
    QByteArray token = {}; ///< what lets a window of Wayland come to the front; empty where there is none

    bool operator==(const HandoverRequest &) const = default;

    /// A line with the kind, one with the token if there is one, a line for the address of each file, an
    /// empty line. A token that is none is left out: it is not worth a request.
    QByteArray toBytes() const;
    /// Nothing for whatever toBytes() does not write: another version, a relative path, too much of it.
    static std::optional<HandoverRequest> fromBytes(const QByteArray &bytes);
    /// Whether `bytes` go as far as the empty line.
    static bool isWhole(const QByteArray &bytes) { return bytes.endsWith("\n\n"); }
};

} // namespace tryboth
