// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "models/historychanges.h"
#include "models/sealedanswers.h"

#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(Journal &journal, Which which, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_which(which)
{
    connect(&journal, &Journal::changed, this, &HistoryModel::reload);
    reload();
}

HistoryModel::HistoryModel(Journal &journal, const Id &entry, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_entry(entry)
{
    connect(&journal, &Journal::changed, this, &HistoryModel::reload);
    reload();
}

Result<QList<EarlierText>> HistoryModel::read() const
{
    const HistoryStore &history = m_journal.stores().history;
    const bool desk = m_journal.kind() == FileKind::Desk;
    if (m_entry) {
        return desk ? history.onDesk(m_entry->toText()) : history.of(u"check_in"_s, m_entry->toText());
    }
    const auto texts = m_which == Which::Whole ? history.latest(MaxRows) : history.conflicts();
    if (desk) { // nothing in it is sealed from its coach
        return texts;
    }
    return texts.and_then([this](const QList<EarlierText> &all) {
        return withoutSealed(m_journal.stores(), m_journal.clock().journalDay().today, all);
    });
}

void HistoryModel::reload()
{
    auto texts = read();
    if (!texts) {
        Q_EMIT failed(texts.error());
        return;
    }
    // That a field was empty once is nothing to bring back.
    texts->removeIf([](const EarlierText &text) { return text.text.isEmpty() && !text.conflict; });
    if (*texts == m_texts) {
        return;
    }
    beginResetModel();
    m_texts = *std::move(texts);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) {
        return {};
    }
    const EarlierText &text = m_texts.at(index.row());
    switch (index.column()) {
    case UntilColumn:
        return QLocale().toString(text.until.inZone(m_journal.clock().zone()), QLocale::ShortFormat);
    case PlaceColumn:
        return placeName(m_journal, text);
    case FieldColumn:
        return fieldName(text.field);
    case TextColumn:
        return valueText(m_journal, text, text.text).section(u'\n', 0, 0);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case UntilColumn:
        //: the moment until which a text was as it is shown
        return tr("Until");
    case PlaceColumn:
        //: what a text belongs to
        return tr("Of");
    case FieldColumn:
        return tr("Part");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace tryboth
