// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/activitybarmodel.h"

#include "charts/charttext.h"

namespace tryboth {

namespace {

QString cellText(const ActivityBar &bar, int column)
{
    switch (column) {
    case ActivityBarModel::ActivityColumn:
        return bar.label;
    case ActivityBarModel::FocusColumn:
        return charttext::focusName(bar.focus);
    case ActivityBarModel::MeanColumn:
        return charttext::signedNumber(bar.mean);
    case ActivityBarModel::RatingsColumn:
        return QLocale().toString(bar.ratings);
    }
    return {};
}

} // namespace

void ActivityBarModel::setBars(const QList<ActivityBar> &bars)
{
    if (m_bars == bars)
        return;
    beginResetModel();
    m_bars = bars;
    endResetModel();
}

int ActivityBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.size());
}

int ActivityBarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityBarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityBar &bar = m_bars[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(bar, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() >= MeanColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == ActivityColumn)
            //: "Pairing, Mixed: +1.2, 30 ratings"
            return tr("%1, %2: %3, %4")
                .arg(bar.label, charttext::focusName(bar.focus), charttext::signedNumber(bar.mean),
                     charttext::ratingsText(bar.ratings));
        return {};
    }
    return {};
}

QVariant ActivityBarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActivityColumn:
        return tr("Activity");
    case FocusColumn:
        return tr("Kind");
    case MeanColumn:
        return tr("Mean energy");
    case RatingsColumn:
        //: Column heading: how many ratings
        return tr("Ratings");
    }
    return {};
}

} // namespace tryboth
