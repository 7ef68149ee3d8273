// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activitytype.h"

#include <QCoreApplication>

namespace tryboth {

namespace {
struct ActivityTypeText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ActivityType)
};
} // namespace

Result<void> validate(const ActivityType &type)
{
    const qsizetype length = codePoints(type.label.trimmed());
    if (length == 0 || length > ActivityType::MaxLabel) {
        return failure(ActivityTypeText::tr("“%1” cannot name an activity: names have 1 to %2 characters.")
                           .arg(type.label, QString::number(ActivityType::MaxLabel)));
    }
    if (type.minutesDefault < ActivityType::MinMinutes || type.minutesDefault > ActivityType::MaxMinutes) {
        return failure(ActivityTypeText::tr("The usual length of “%1” has to lie between %2 and %3 minutes.")
                           .arg(type.label, QString::number(ActivityType::MinMinutes),
                                QString::number(ActivityType::MaxMinutes)));
    }
    return {};
}

} // namespace tryboth
