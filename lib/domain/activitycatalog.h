// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitytype.h"

#include <QHash>
#include <QList>

namespace tryboth {

/// Every kind of work one can log: the shipped ones in the reader's language, overlaid with the journal's
/// own.
class ActivityCatalog
{
public:
    ActivityCatalog() = default;
    /// `own` replaces shipped types of the same id and adds the rest. Order: shipped as shipped, then own by
    /// label.
    ActivityCatalog(QList<ActivityType> shipped, const QList<ActivityType> &own);

    const QList<ActivityType> &types() const { return m_types; }

    /// The type with this id, or null.
    const ActivityType *find(const QString &id) const;

    /// The label of this id; the id itself where the type is not known (a file from another language or
    /// version).
    QString labelOf(const QString &id) const;

    /// The type whose label, or else one of whose aliases, is `name`, ignoring case and diacritics; null if
    /// none.
    const ActivityType *named(const QString &name) const;

    /// Types for a type-ahead: label starts with `typed`, then a word of the label does, then an alias does.
    /// Hidden types are left out; an empty `typed` gives all others.
    QList<const ActivityType *> complete(const QString &typed) const;

private:
    QList<ActivityType> m_types;
    QHash<QString, qsizetype> m_indexById;
};

/// Lower case without diacritics, NFC: what two texts share that people would call the same when searching.
/// Ideographs and kana are set apart by blanks so that a word inside a sentence can be found.
QString foldForSearch(const QString &text);

} // namespace tryboth
