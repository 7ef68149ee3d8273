// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/lockscreen.h"

#include "locking/unlockpane.h"
#include "widgets/fitheight.h"
#include "widgets/theme.h"

#include <QBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

LockScreen::LockScreen(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_pane(new UnlockPane)
{
    setObjectName(u"lockScreen"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_pane->setHeading(heading);
    auto *row = new QHBoxLayout; // not an alignment: that would forget how high wrapped text gets
    row->addStretch(1);
    row->addWidget(m_pane);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    const int edge = Theme::px(space::Page);
    page->setContentsMargins(edge, edge, edge, edge);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(1);
    setFocusProxy(m_pane);
}

bool LockScreen::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    fitHeight(*this, *event);
    return handled;
}

} // namespace tryboth
