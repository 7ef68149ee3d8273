// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/activitybars.h"

#include "charts/activitybardelegate.h"
#include "charts/activitybarmodel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tryboth {

ActivityBars::ActivityBars(ActivityBarModel *model, QWidget *parent)
    : ChartWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_delegate(new ActivityBarDelegate(this))
{
    unsetLayoutDirection(); // a list of names; only its bars have a scale
    setAccessibleName(tr("What gives and what takes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setObjectName(u"activityBars"_s);
    m_list->setAccessibleName(accessibleName());
    m_list->setModel(model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("role", u"rows"_s);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &ActivityBars::activate);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    ActivityBars::applyColors();
}

void ActivityBars::paintPicture(QPainter &painter)
{
    painter.fillRect(rect(), colors().card);
    QStyleOptionViewItem option;
    option.font = m_list->font();
    option.fontMetrics = QFontMetrics(option.font);
    int top = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        option.rect = QRect(0, top, width(), m_delegate->sizeHint(option, index).height());
        if (option.rect.bottom() > height())
            return;
        m_delegate->paint(&painter, option, index);
        top = option.rect.bottom() + 1;
    }
}

QSize ActivityBars::sizeHint() const
{
    const int rows = std::max(1, m_model->rowCount());
    const int height = rows * std::max(1, m_list->sizeHintForRow(0));
    return {520, std::max(height, minimumSizeHint().height())};
}

void ActivityBars::applyColors()
{
    m_delegate->setColors(colors());
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, colors().card);
    m_list->setPalette(palette);
    m_list->viewport()->update();
}

bool ActivityBars::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_list->currentIndex());
            return true;
        }
    }
    return ChartWidget::eventFilter(watched, event);
}

void ActivityBars::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT activityActivated(m_model->bars()[index.row()].activity);
}

} // namespace tryboth
