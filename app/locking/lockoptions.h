// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

class Settings;

/// When the window locks by itself, and what becomes of what was copied. Kept in the settings of this
/// computer.
struct LockOptions
{
    int idleMinutes = 5;     ///< 0 for never
    bool withDesktop = true; ///< when the screen is locked or the computer goes to sleep
    bool whenMinimised = false;
    bool clearCopies = true; ///< what was copied leaves the clipboard after a minute

    static LockOptions of(const Settings &settings);

    bool operator==(const LockOptions &) const = default;
};

} // namespace tryboth
