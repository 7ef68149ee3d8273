// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/lockoptions.h"

#include <QSettings>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
const QString IdleKey = u"lock/idleMinutes"_s, DesktopKey = u"lock/withDesktop"_s,
              MinimisedKey = u"lock/whenMinimised"_s, CopiesKey = u"lock/clearCopies"_s;
constexpr int MaxMinutes = 24 * 60;
} // namespace

LockOptions LockOptions::load()
{
    const QSettings settings;
    LockOptions options;
    options.idleMinutes = std::clamp(settings.value(IdleKey, options.idleMinutes).toInt(), 0, MaxMinutes);
    options.withDesktop = settings.value(DesktopKey, options.withDesktop).toBool();
    options.whenMinimised = settings.value(MinimisedKey, options.whenMinimised).toBool();
    options.clearCopies = settings.value(CopiesKey, options.clearCopies).toBool();
    return options;
}

void LockOptions::save() const
{
    QSettings settings;
    settings.setValue(IdleKey, idleMinutes);
    settings.setValue(DesktopKey, withDesktop);
    settings.setValue(MinimisedKey, whenMinimised);
    settings.setValue(CopiesKey, clearCopies);
}

} // namespace tryboth
