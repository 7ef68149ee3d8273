// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/commandpalette.h"

#include "pages/palettedelegate.h"
#include "pages/parts.h"
#include "widgets/closesonlock.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 620, Height = 440, FromTop = 64, LongestLine = 200;
constexpr int RowsOfAPage = 8;
} // namespace

CommandPalette::CommandPalette(const QList<PaletteItem> &items, const PaletteModel::Source &source,
                               QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(items, source)
    , m_line(parts::lineField(u"paletteLine"_s, tr("What to do or where to go"),
                              tr("Type what to do, or words of an entry"), LongestLine))
    , m_list(new QListView)
    , m_nothing(parts::text(tr("Nothing fits. Escape leaves."), u"muted"_s))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Go to anything"));
    setProperty(ClosesOnLock, true);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setProperty("role", u"rows"_s);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows reach it from the line
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_line->installEventFilter(this);
    auto *lines = new QVBoxLayout(this);
    const int side = Theme::px(space::Medium);
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_line);
    lines->addWidget(m_nothing);
    lines->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    find();
    if (parent) {
        const QSize room = parent->size();
        resize(QSize(Theme::px(Width), Theme::px(Height)).boundedTo(room - 2 * QSize(side, side)));
        move(parent->mapToGlobal(QPoint((room.width() - width()) / 2,
                                        std::min(Theme::px(FromTop), (room.height() - height()) / 2))));
    }
}

void CommandPalette::find()
{
    m_model.setTyped(m_line->text());
    m_list->setCurrentIndex(m_model.index(0));
    m_nothing->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-RowsOfAPage);
        return true;
    case Qt::Key_PageDown:
        moveBy(RowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

/// The edge of a window that no window manager frames.
void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(currentColors().edge, Theme::px(2)));
    painter.setBrush(currentColors().card);
    painter.drawRect(rect());
}

void CommandPalette::moveBy(int rows)
{
    const int last = m_model.rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    m_list->setCurrentIndex(m_model.index(row));
}

/// Leaves first: what is done may open a dialog of its own, or lock.
void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const std::function<void()> run = m_model.item(current.row()).run;
    accept();
    if (run) {
        run();
    }
}

} // namespace tryboth
