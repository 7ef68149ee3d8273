// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/database.h"

#include <QList>

#include <optional>

namespace tryboth {

/// A text as it was until it was changed, taken back or overruled in a merge.
struct EarlierText
{
    qint64 id = 0;  ///< ascends in the order of writing
    QString entity; ///< the table it is from, e.g. "check_in"
    QString row;    ///< the key there
    QString field;  ///< "title", "note", "tag", …, or "removed": see isRemovedRow()
    Moment until;   ///< when it ceased to be the text
    QString text;
    bool conflict = false; ///< the side of a merge that lost, and nobody has settled it yet

    bool operator==(const EarlierText &) const = default;
};

/// The earlier versions of every text in a journal or on a desk, and what was taken away without a trash.
/// Triggers write them (002-history.sql, 009-removed-rows.sql, desk/003-history.sql); they are no part of a
/// Change, so taking a step back keeps what it takes back. To be changed within JournalCore::apply.
class HistoryStore
{
public:
    static constexpr int DefaultKeepDays = 30;
    static constexpr int MinKeepDays = 1, MaxKeepDays = 3650;

    HistoryStore(Database &database, const Clock &clock);

    const Clock &clock() const { return m_clock; }

    /// The earlier texts of one row and the parts of it that were removed, last changed first; without the
    /// tags and parts that it still has or has again.
    Result<QList<EarlierText>> of(const QString &entity, const QString &row) const;

    /// The earlier texts of the row with this key in whatever table.
    Result<QList<EarlierText>> ofRow(const QString &row) const;

    /// On a desk: the earlier texts of a client and of all that hangs on them, or of the one row with this
    /// key; last changed first.
    Result<QList<EarlierText>> onDesk(const QString &clientOrRow) const;

    /// What merges left to be looked at, oldest first.
    Result<QList<EarlierText>> conflicts() const;

    /// The earlier texts of the whole journal, last changed first, at most `limit`; of every tag that an
    /// entry lost, also where it has it again.
    Result<QList<EarlierText>> latest(int limit) const;

    Result<int> count() const;

    /// What stands now where `text` once stood; nothing where that is gone.
    Result<std::optional<QString>> present(const EarlierText &text) const;

    /// Writes a text that is prose and no tag, or a value that stands alone, back to its place. What stands
    /// there now becomes an earlier text. A removed row is put back as it was.
    Result<void> putBack(const EarlierText &text);

    /// How long an earlier text is kept.
    int keepDays() const;
    /// Fails when `days` is not MinKeepDays…MaxKeepDays.
    Result<void> setKeepDays(int days);

    /// Keeps a text that no trigger saw: what a merge overruled.
    Result<void> keep(const EarlierText &text);

    /// Takes a conflict off the list; its text stays in the history from now on.
    Result<void> settle(qint64 id);

    /// Removes what is older than keepDays(), and with the next save also from the search index
    /// (JournalCore::fileImage()); gives how many texts that were.
    /// Conflicts stay until they are settled.
    Result<int> expire();

    /// Removes every earlier text, and with the next save also its words from the search index; gives how
    /// many. Conflicts stay: nobody has chosen yet which side is the earlier one.
    Result<int> forget();

private:
    Result<QList<EarlierText>> read(const QString &where, const QVariantList &values) const;
    Result<int> remove(const QString &sql, const QVariantList &values);
    void dropWhatIsBack(QList<EarlierText> &texts) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace tryboth
