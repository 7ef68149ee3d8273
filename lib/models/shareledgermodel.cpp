// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shareledgermodel.h"

#include "domain/shownname.h"

#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

ShareLedgerModel::ShareLedgerModel(const Journal &journal, ShareTexts texts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_texts(std::move(texts))
{
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"share"_s) || rows.tables.contains(u"share_item"_s)) {
            reload();
        }
    });
    reload();
}

void ShareLedgerModel::reload()
{
    beginResetModel();
    m_shares = m_journal.stores().shares.all().value_or(QList<ShareRecord>());
    endResetModel();
}

int ShareLedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

int ShareLedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShareLedgerModel::textOf(const ShareRecord &share, int column) const
{
    switch (static_cast<Column>(column)) {
    case DayColumn:
        return QLocale().toString(share.at.inZone(m_journal.clock().zone()).date(), QLocale::ShortFormat);
    case CoachColumn:
        return shownName(share.coachLabel);
    case WhatColumn: {
        const SharePreset *preset = m_texts.preset(share.preset);
        const QString what = preset ? preset->label : share.preset;
        return share.kind == "sealed"_L1 ? what : tr("%1 (not sealed)").arg(what);
    }
    case ItemsColumn:
        return QLocale().toString(share.links.size());
    case DeleteByColumn:
        return share.deleteBy ? QLocale().toString(*share.deleteBy, QLocale::ShortFormat) : QString();
    case HashColumn:
        return QString::fromLatin1(share.sha256.toHex().first(qMin(share.sha256.size() * 2, qsizetype(12))));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ShareLedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ShareRecord &share = m_shares.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == HashColumn) {
        return QString::fromLatin1(share.sha256.toHex());
    }
    return role == Qt::DisplayRole ? QVariant(textOf(share, index.column())) : QVariant();
}

QVariant ShareLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Day"),   tr("For whom"),  tr("What"),
                            tr("Items"), tr("Delete by"), tr("Fingerprint of the file")};
    return names.value(section);
}

} // namespace tryboth
