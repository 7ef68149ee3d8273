// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deskhistorystore.h"

#include "storage/rowvalues.h"

#include <QCoreApplication>
#include <QHash>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DeskHistoryText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DeskHistory)
};

constexpr auto ClientOf =
    "SELECT coalesce(h.client, b.client) FROM text_history h LEFT JOIN bundle b ON b.id = h.bundle WHERE "
    "h.id = ?"_L1;
constexpr auto LastRemoval = " FROM text_history WHERE entity = ? AND row = ? AND gone <> '' ORDER BY id "
                             "DESC LIMIT 1"_L1;

/// What adds a row again: every column, from the line that was written when the row was removed. The two
/// values that are not there are bound: when it is edited, and its text.
QString insertionInto(const QString &entity)
{
    static const QHash<QString, QString> insertions{
        {u"comment"_s, u"INSERT INTO comment (id, created, modified, rev, bundle, item, quoted, kind, text) "
                       "SELECT row, gone ->> 'created', ?, (gone ->> 'rev') + 1, bundle, gone ->> 'item', "
                       "gone ->> 'quoted', gone ->> 'kind', ?"_s},
        {u"session_question"_s,
         u"INSERT INTO session_question (id, created, modified, rev, client, from_bank, state, send, text) "
         "SELECT row, gone ->> 'created', ?, (gone ->> 'rev') + 1, client, gone ->> 'from_bank', "
         "gone ->> 'state', gone ->> 'send', ?"_s},
        {u"step"_s,
         u"INSERT INTO step (id, created, modified, rev, client, proposed_by, state, by_day, text) "
         "SELECT row, gone ->> 'created', ?, (gone ->> 'rev') + 1, client, gone ->> 'proposed_by', "
         "gone ->> 'state', gone ->> 'by_day', ?"_s},
        // The session that a note was about may be gone; the note stays the client's.
        {u"private_note"_s, u"INSERT INTO private_note (id, created, modified, rev, client, session, text) "
                            "SELECT row, gone ->> 'created', ?, (gone ->> 'rev') + 1, client, "
                            "(SELECT id FROM coaching_session WHERE id = gone ->> 'session'), ?"_s},
    };
    return insertions.value(entity);
}

Result<void> cannotComeBack()
{
    return failure(DeskHistoryText::tr("What this text belongs to is no longer on the desk. Nothing was "
                                       "changed. Copy the text where you need it."));
}

} // namespace

DeskHistoryStore::DeskHistoryStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

bool DeskHistoryStore::keepsRemoved(const QString &entity)
{
    return !insertionInto(entity).isEmpty();
}

Result<std::optional<Id>> DeskHistoryStore::clientOf(const EarlierText &text) const
{
    return m_database.single(ClientOf, {text.id}).map([](const QVariant &client) {
        return Id::fromText(client.toString());
    });
}

Result<void> DeskHistoryStore::bringBack(const EarlierText &text)
{
    const QString insertion = insertionInto(text.entity);
    if (insertion.isEmpty()) {
        return cannotComeBack();
    }
    return m_database
        .query(insertion + LastRemoval, {m_clock.now().utcMs, textValue(text.text), text.entity, text.row})
        .and_then([](const QSqlQuery &added) {
            return added.numRowsAffected() > 0 ? Result<void>() : cannotComeBack();
        });
}

} // namespace tryboth
