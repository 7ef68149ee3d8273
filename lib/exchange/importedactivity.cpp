// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importedactivity.h"

#include <QCoreApplication>
#include <QUuid>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CsvImport)
};

/// A label is the same activity whichever way it comes in.
constexpr QUuid ActivityNamespace(0x6f2c1d0e, 0x7f5b, 0x4c55, 0x9d, 0x1e, 0x74, 0x72, 0x79, 0x62, 0x6f, 0x74);

} // namespace

ImportedActivity importedActivity(const ActivityCatalog &catalog, const QString &label, Focus focus)
{
    QString name = label.isEmpty() ? ActivityText::tr("Imported") : label.simplified();
    while (codePoints(name) > ActivityType::MaxLabel) {
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    }
    name = name.trimmed();
    const ActivityType *byId = catalog.find(label);
    if (const ActivityType *found = byId ? byId : catalog.named(name)) {
        return {*found, false};
    }
    ActivityType type;
    type.label = name;
    type.focusDefault = focus;
    if (label.startsWith("act."_L1)) { // shipped with another version, which will know what it is
        type.id = label;
        return {type, false};
    }
    type.id = QUuid::createUuidV5(ActivityNamespace, foldForSearch(name)).toString(QUuid::WithoutBraces);
    return {type, true};
}

} // namespace tryboth
