// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/entryeditor.h"

#include "models/entrychanges.h"

namespace tryboth {

using namespace Qt::StringLiterals;

EntryEditor::EntryEditor(Journal &journal, QWidget *parent)
    : RatingRow(parent)
    , m_journal(journal)
{
    setObjectName(u"entryEditor"_s);
    setAccessibleName(tr("Edit entry"));
    setTitle(tr("Edit entry"));
    setClock(&journal.clock());
    setLastRatingLookup(
        [&journal](const QString &activity) { return journal.stores().checkIns.lastRating(activity); });
    setCatalog(journal.catalog());
    connect(&journal, &Journal::catalogChanged, this, [this] { setCatalog(m_journal.catalog()); });
    connect(&journal, &Journal::changed, this, &EntryEditor::follow);
    connect(this, &RatingRow::submitted, this, [this](const CheckIn &edited) { keep(edited, std::nullopt); });
    connect(this, &RatingRow::newActivityNamed, this,
            [this](const ActivityType &type, const CheckIn &edited) { keep(edited, type); });
    connect(this, &RatingRow::cancelled, this, &EntryEditor::leave);
    hide();
}

void EntryEditor::edit(const CheckIn &entry)
{
    if (isDirty() && entry.id != m_original.id) {
        showTrouble(
            tr("This entry has changes that are not kept yet. Save them with Ctrl+Enter, or give them "
               "up with Escape."));
        return;
    }
    if (entry.id != m_original.id) {
        refreshChoices();
        setValue(entry);
        m_original = value();
    }
    show();
    setFocus();
}

bool EntryEditor::isDirty() const
{
    return !m_original.id.isNull() && value() != m_original;
}

void EntryEditor::keep(const CheckIn &edited, const std::optional<ActivityType> &newType)
{
    const CheckIn before = m_original;
    m_original = edited; // so that our own change is not taken for somebody else's
    if (const auto kept = saveEntry(m_journal, edited, newType); !kept) {
        m_original = before;
        showTrouble(kept.error().sentence);
        return;
    }
    leave();
}

void EntryEditor::leave()
{
    m_original = CheckIn();
    hide();
    clear();
    Q_EMIT closed();
}

void EntryEditor::resizeEvent(QResizeEvent *event)
{
    RatingRow::resizeEvent(event);
    Q_EMIT resized();
}

/// An undo while an entry is open: what was not touched here shows the new state, an entry that is gone
/// closes. Changes the person has typed stay.
void EntryEditor::follow(const TouchedRows &rows)
{
    const bool concerned = rows.manyCheckIns || rows.checkIns.contains(m_original.id.toText());
    if (m_original.id.isNull() || !concerned || isDirty()) {
        return;
    }
    const auto now = m_journal.stores().checkIns.find(m_original.id);
    if (!now) {
        Q_EMIT failed(now.error());
    } else if (!*now || (*now)->deleted) {
        leave();
    } else {
        setValue(**now);
        m_original = value();
    }
}

void EntryEditor::refreshChoices()
{
    QStringList tags;
    for (const TagCount &tag : m_journal.stores().checkIns.tags().value_or(QList<TagCount>())) {
        tags.append(tag.tag);
    }
    setKnownTags(tags);
}

} // namespace tryboth
