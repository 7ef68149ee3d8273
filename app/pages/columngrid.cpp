// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/columngrid.h"

#include "pages/parts.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

ColumnGrid::ColumnGrid(int leastWidth, int most, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_leastWidth(leastWidth)
    , m_most(most)
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Theme::px(space::Medium));
    m_grid->setVerticalSpacing(Theme::px(space::Medium));
}

void ColumnGrid::setWidgets(const QList<QWidget *> &widgets)
{
    parts::empty(*m_grid);
    m_widgets = widgets;
    m_across = 0;
    arrange();
}

QWidget *ColumnGrid::textBlock(const QString &heading, const QString &words)
{
    auto *block = new QWidget;
    auto *lines = new QVBoxLayout(block);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::text(heading, u"heading"_s));
    lines->addWidget(parts::text(words));
    lines->addStretch(1);
    return block;
}

void ColumnGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ColumnGrid::arrange()
{
    const int least = std::max(1, Theme::px(m_leastWidth));
    const int across = std::clamp(width() / least, 1, std::max(1, std::min(m_most, int(m_widgets.size()))));
    if (across == m_across) {
        return;
    }
    m_across = across;
    for (QWidget *widget : std::as_const(m_widgets)) {
        m_grid->removeWidget(widget);
    }
    for (int i = 0; i < int(m_widgets.size()); ++i) {
        m_grid->addWidget(m_widgets.at(i), i / across, i % across);
    }
    for (int column = 0; column < m_most; ++column) {
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    }
}

} // namespace tryboth
