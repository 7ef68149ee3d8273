// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/lockoptions.h"

#include "settings/settings.h"

namespace tryboth {

LockOptions LockOptions::of(const Settings &settings)
{
    return {settings.value(Setting::LockIdleMinutes).toInt(),
            settings.value(Setting::LockWithDesktop).toBool(),
            settings.value(Setting::LockWhenMinimised).toBool(),
            settings.value(Setting::LockClearsCopies).toBool()};
}

} // namespace tryboth
