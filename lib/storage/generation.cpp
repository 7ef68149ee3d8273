// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/generation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int savesKept = 5;
constexpr int daysKept = 7;
constexpr int weeksKept = 5;
constexpr int sequenceDigits = 6;
constexpr QStringView stampFormat = u"yyyy-MM-dd'T'HH-mm-ss'Z'";

/// What stands in a file name behind the number; these words never change, they are on disk.
QString wordOf(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Import:
        return u"-import"_s;
    case BackupReason::Renewal:
        return u"-renewal"_s;
    case BackupReason::Save:
        break;
    }
    return {};
}

BackupReason reasonOf(QStringView word)
{
    return word == "-import"_L1    ? BackupReason::Import
           : word == "-renewal"_L1 ? BackupReason::Renewal
                                   : BackupReason::Save;
}

} // namespace

QString Generation::fileName() const
{
    return u"%1-%2%3.tryboth"_s.arg(
        QDateTime::fromMSecsSinceEpoch(keptAt.utcMs, Qt::UTC).toString(stampFormat),
        QString::number(sequence).rightJustified(sequenceDigits, u'0'), wordOf(reason));
}

std::optional<Generation> Generation::fromFileName(const QString &name)
{
    static const QRegularExpression pattern(
        uR"(\A(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)-(\d{6,18})(-import|-renewal)?\.tryboth\z)"_s);
    const auto match = pattern.match(name);
    QDateTime keptAt = QDateTime::fromString(match.capturedView(1), stampFormat);
    if (!match.hasMatch() || !keptAt.isValid())
        return std::nullopt;
    keptAt.setTimeSpec(Qt::UTC);
    return Generation{match.captured(2).toLongLong(), Moment::fromDateTime(keptAt),
                      reasonOf(match.capturedView(3))};
}

QList<Generation> generationsToRemove(QList<Generation> generations)
{
    std::sort(generations.begin(), generations.end(),
              [](const Generation &a, const Generation &b) { return a.sequence > b.sequence; });
    QList<Generation> removed;
    QSet<QDate> days;
    QSet<QDate> weeks;
    for (qsizetype i = 0; i < generations.size(); ++i) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(generations[i].keptAt.utcMs, Qt::UTC).date();
        const QDate week = weekStart(day);
        const bool lastOfDay = !days.contains(day) && days.size() < daysKept;
        const bool lastOfWeek = !weeks.contains(week) && weeks.size() < weeksKept;
        if (lastOfDay)
            days.insert(day);
        if (lastOfWeek)
            weeks.insert(week);
        const bool marked = generations[i].reason != BackupReason::Save && weeks.contains(week);
        if (i >= savesKept && !lastOfDay && !lastOfWeek && !marked)
            removed.append(generations[i]);
    }
    return removed;
}

} // namespace tryboth
