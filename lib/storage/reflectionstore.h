// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/reflection.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>

namespace tryboth {

/// The reflections of a journal, with their answers and what they are linked to.
class ReflectionStore
{
public:
    ReflectionStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a reflection, or replaces the one of its id counting its revision up. Changes nothing where
    /// nothing differs. Gives the id.
    Result<Id> put(Reflection reflection);

    /// Adds a reflection as it is: for an import. Links to what the journal does not have are left out.
    Result<void> insert(const Reflection &reflection);

    /// Moves a reflection to the trash, or back.
    Result<void> moveToTrash(const Id &id);
    Result<void> restore(const Id &id);

    /// Removes for good what has been in the trash since before `moment`; gives how many that were.
    Result<int> emptyTrash(Moment before);

    /// The reflection with this id, also from the trash.
    Result<std::optional<Reflection>> find(const Id &id) const;

    /// All outside of the trash, the latest day first.
    Result<QList<Reflection>> all() const;
    /// Those of the days `from`…`to`, the latest first.
    Result<QList<Reflection>> between(LocalDay from, LocalDay to) const;
    /// What is in the trash, last thrown away first.
    Result<QList<Reflection>> trash() const;
    Result<QSet<Id>> ids() const; ///< also of those in the trash

    /// The weekly reflection of the week that begins on `firstDay`: where there are several, as after a
    /// merge, the one that was begun first.
    Result<std::optional<Reflection>> ofWeek(LocalDay firstDay) const;
    /// Those that are linked to an entry, the latest first.
    Result<QList<Reflection>> about(const Id &checkIn) const;

    /// Those in whose words all of `words` stand, ignoring case and diacritics.
    Result<QList<Reflection>> matching(const QStringList &words) const;

    /// On which day each prompt was answered last.
    Result<QHash<QString, LocalDay>> lastAnswered() const;

    /// Remembers that an import brought these reflections.
    Result<void> markImported(const QSet<Id> &reflections, const Id &importRun);
    /// Takes back what an import brought: untouched ones go for good, those edited since to the trash. Gives
    /// how many left the lists.
    Result<int> removeImported(const Id &importRun);

private:
    Result<QList<Reflection>> list(const QString &where, const QVariantList &values) const;
    Result<Id> freshId(const Reflection &reflection, Moment now) const;
    Result<void> readAnswers(Reflection &reflection) const;
    Result<QList<Id>> linked(const QString &target, const Id &reflection) const;
    Result<void> write(const Reflection &reflection);
    Result<void> writeAnswers(const Reflection &reflection);
    Result<void> writeLinks(const QString &target, const Id &reflection, const QList<Id> &ids);
    Result<void> setDeleted(const Id &id, const std::optional<Moment> &deleted);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
