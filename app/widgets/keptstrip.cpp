// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keptstrip.h"

#include "widgets/flowlayout.h"
#include "widgets/sessionmenu.h"
#include "widgets/sessiontile.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

KeptStrip::KeptStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(Theme::px(space::Small), Theme::px(space::Small)))
{
    setObjectName(u"keptStrip"_s);
    setAccessibleName(tr("Planned sessions and what became of them"));
    setLayout(m_row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its lines need
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeptStrip::setSessions(const QList<ExperimentSession> &sessions, Focus focus)
{
    const auto focused = std::ranges::find_if(m_tiles, &QWidget::hasFocus);
    const bool hadFocus = focused != m_tiles.end();
    const qsizetype place = hadFocus ? focused - m_tiles.begin() : 0;
    for (SessionTile *tile : std::as_const(m_tiles)) {
        m_row->removeWidget(tile);
        tile->hide();
        tile->deleteLater(); // one of them may be what called
    }
    m_tiles.clear();
    for (const ExperimentSession &session : sessions) {
        auto *tile = new SessionTile(session, focus, this);
        tile->setFocusPolicy(m_tiles.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        tile->installEventFilter(this);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { ask(tile); });
        m_row->addWidget(tile);
        tile->show();
        m_tiles.append(tile);
    }
    updateGeometry();
    if (hadFocus) {
        focusTile(place);
    }
}

bool KeptStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto place = std::ranges::find(m_tiles, watched) - m_tiles.begin();
    const int right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        focusTile(place + right);
        return true;
    case Qt::Key_Left:
        focusTile(place - right);
        return true;
    case Qt::Key_Down:
        focusTile(place + 1);
        return true;
    case Qt::Key_Up:
        focusTile(place - 1);
        return true;
    case Qt::Key_Home:
        focusTile(0);
        return true;
    case Qt::Key_End:
        focusTile(m_tiles.size() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask(m_tiles.at(place));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void KeptStrip::ask(SessionTile *tile)
{
    if (!m_changeable) {
        return;
    }
    QMenu *menu = sessionMenu(tile->session().state, this);
    connect(menu, &QMenu::triggered, this,
            [this, id = tile->session().id](QAction *action) { answer(id, action->data().toInt()); });
    menu->popup(tile->mapToGlobal(QPoint(0, tile->height())));
}

void KeptStrip::answer(const Id &session, int choice)
{
    if (choice == RateSession) {
        Q_EMIT rateRequested(session);
    } else if (choice == RemarkSession) {
        Q_EMIT remarkRequested(session);
    } else if (const auto state = static_cast<SessionState>(choice); state == SessionState::Moved) {
        Q_EMIT moveRequested(session);
    } else {
        Q_EMIT stateChosen(session, state);
    }
}

void KeptStrip::focusTile(qsizetype index)
{
    if (m_tiles.isEmpty()) {
        return;
    }
    SessionTile *chosen = m_tiles.at(std::clamp<qsizetype>(index, 0, m_tiles.size() - 1));
    for (SessionTile *tile : std::as_const(m_tiles)) {
        tile->setFocusPolicy(tile == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    chosen->setFocus(Qt::TabFocusReason);
}

} // namespace tryboth
