// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clientlistmodel.h"

#include "domain/shownname.h"
#include "models/desk.h"
#include "models/experimentwords.h"

#include <QHash>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysAhead = 14; // from when a date to delete by is mentioned

QString lineAbout(const Bundle &bundle, int fresh, const Desk &desk)
{
    const LocalDay prepared = bundle.prepared.inZone(desk.clock().zone()).date();
    QStringList parts{ClientListModel::tr("shared %1", "%1 is a date").arg(shortDay(prepared))};
    const int days = bundle.deleteBy ? int(desk.today().daysTo(*bundle.deleteBy)) : DaysAhead + 1;
    if (bundle.isOverdue(desk.today())) {
        parts.append(ClientListModel::tr("to be deleted"));
    } else if (days >= 0 && days <= DaysAhead) {
        parts = {ClientListModel::tr("delete within %Ln days", nullptr, days + 1)}; // all that matters now
    } else if (fresh > 0) {
        parts.append(ClientListModel::tr("%1 new", "items of a share").arg(fresh));
    }
    return parts.join(u" · "_s);
}

} // namespace

ClientListModel::ClientListModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_rows(rows())
{
    connect(&desk, &Desk::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains(u"client"_s) || tables.contains(u"bundle"_s)) {
            reload();
        }
    });
}

QList<ClientListModel::Row> ClientListModel::rows() const
{
    QHash<Id, Bundle> latest;
    for (const Bundle &bundle : m_desk.stores().bundles.latestOfEach().value_or(QList<Bundle>())) {
        latest.insert(bundle.client, bundle);
    }
    QSet<Id> overdue;
    for (const Bundle &bundle : m_desk.stores().bundles.overdue(m_desk.today()).value_or(QList<Bundle>())) {
        overdue.insert(bundle.client);
    }
    QList<Row> rows;
    for (const Client &client : m_desk.stores().clients.all().value_or(QList<Client>())) {
        rows.append({client,
                     latest.contains(client.id) ? std::optional(latest.value(client.id)) : std::nullopt,
                     overdue.contains(client.id)});
    }
    return rows;
}

QString ClientListModel::lineOf(const Row &row) const
{
    QString &line = m_lines[row.client.id];
    if (line.isEmpty()) {
        line = row.latest
                   ? lineAbout(*row.latest, m_desk.stores().bundles.countNew(*row.latest).value_or(0), m_desk)
                   : tr("nothing shared yet");
    }
    return line;
}

void ClientListModel::reload()
{
    m_lines.clear();
    const QList<Row> fresh = rows();
    const bool sameClients = fresh.size() == m_rows.size() &&
                             std::equal(
                                 fresh.begin(), fresh.end(), m_rows.begin(),
                                 [](const Row &a, const Row &b) { return a.client.id == b.client.id; });
    if (!sameClients) {
        beginResetModel();
        m_rows = fresh;
        endResetModel();
        return;
    }
    for (int row = 0; row < fresh.size(); ++row) {
        if (!(fresh.at(row) == m_rows.at(row))) {
            m_rows[row] = fresh.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownName(row.client.label);
    case Qt::AccessibleTextRole:
        return shownName(row.client.label) + u", "_s + lineOf(row);
    case LineRole:
        return lineOf(row);
    case OverdueRole:
        return row.overdue;
    default: // NOLINT: Qt's roles, not an enumeration of ours
        return {};
    }
}

int ClientListModel::rowOf(const Id &client) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).client.id == client) {
            return row;
        }
    }
    return -1;
}

} // namespace tryboth
