// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csventries.h"

#include "exchange/importedactivity.h"
#include "exchange/titles.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

CsvEntries::CsvEntries(const ActivityCatalog &catalog)
    : m_catalog(catalog)
{
}

Result<void> CsvEntries::complete(CsvEntry &entry)
{
    CheckIn &checkIn = entry.checkIn;
    checkIn.sourceId = numberedSourceId(checkIn.sourceId, m_alike[checkIn.sourceId]++);
    if (codePoints(entry.activity) > ActivityType::MaxLabel) {
        checkIn.note = joinNotes({checkIn.note, u"activity: "_s + entry.activity});
    }
    const ActivityType &type = activityFor(entry.activity, entry.focus.value_or(Focus::Mixed));
    checkIn.activity = type.id;
    checkIn.focus = entry.focus.value_or(type.focusDefault);
    return validate(checkIn);
}

const ActivityType &CsvEntries::activityFor(const QString &label, Focus focus)
{
    const auto known = m_activities.constFind(label);
    if (known != m_activities.cend()) {
        return *known;
    }
    const ImportedActivity imported = importedActivity(m_catalog, label, focus);
    const bool listed = std::ranges::count(m_newActivities, imported.type.id, &ActivityType::id) > 0;
    if (imported.isNew && !listed) {
        m_newActivities.append(imported.type);
    }
    return *m_activities.insert(label, imported.type);
}

QString numberedSourceId(const QString &content, int alikeBefore)
{
    return alikeBefore == 0 ? content : content + u'/' + QString::number(alikeBefore);
}

} // namespace tryboth
