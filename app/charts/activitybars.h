// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartwidget.h"

QT_BEGIN_NAMESPACE
class QListView;
class QModelIndex;
QT_END_NAMESPACE

namespace tryboth {

class ActivityBarDelegate;
class ActivityBarModel;

/// What gives and what takes: one line an activity with a bar from zero, the mean with its sign and the
/// count.
class ActivityBars : public ChartWidget
{
    Q_OBJECT

public:
    /// The model is not owned and must live longer.
    explicit ActivityBars(ActivityBarModel *model, QWidget *parent = nullptr);

    void paintPicture(QPainter &painter) override;
    QListView *list() const { return m_list; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, 60}; }

Q_SIGNALS:
    /// A line was clicked, or Enter pressed on it; `activity` is the id of its activity type.
    void activityActivated(const QString &activity);

protected:
    void applyColors() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);

    ActivityBarModel *m_model;
    QListView *m_list;
    ActivityBarDelegate *m_delegate;
};

} // namespace tryboth
