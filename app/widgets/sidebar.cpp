// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebar.h"

#include "widgets/icons.h"
#include "widgets/sidebaritem.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DesignWidth = 196;
constexpr int Margin = 10, GroupIndent = 12;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QScrollArea(parent)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    const int margin = Theme::px(Margin);
    layout->setContentsMargins(margin, Theme::px(space::Medium), margin, margin);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    m_top->setSpacing(Theme::px(2));
    m_bottom->setSpacing(Theme::px(2));
    setWidget(inside);
    fitWidth();
}

void Sidebar::addGroup(const QString &title)
{
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"group"_s);
    label->setContentsMargins(Theme::px(GroupIndent), Theme::px(space::Medium), 0, Theme::px(space::Hair));
    m_top->addWidget(label);
}

void Sidebar::addPage(const QString &id, const QString &title)
{
    addPageTo(m_top, id, title);
}

void Sidebar::addBottomPage(const QString &id, const QString &title)
{
    addPageTo(m_bottom, id, title);
}

void Sidebar::addBottomAction(const QString &id, const QString &title, const QStringList &keys)
{
    SidebarItem *item = addItem(m_bottom, id, title, keys);
    connect(item, &SidebarItem::clicked, this, [this, id] { Q_EMIT actionTriggered(id); });
}

void Sidebar::setBadge(const QString &id, const QString &badge)
{
    if (SidebarItem *item = m_items.value(id)) {
        item->setBadge(badge);
        fitWidth();
    }
}

void Sidebar::setKeys(const QString &id, const QStringList &keys)
{
    if (SidebarItem *item = m_items.value(id)) {
        item->setKeys(keys);
        fitWidth();
    }
}

void Sidebar::setShown(const QString &id, bool shown)
{
    if (SidebarItem *item = m_items.value(id)) {
        item->setVisible(shown);
    }
}

void Sidebar::setCurrentPage(const QString &id)
{
    const SidebarItem *wanted = m_items.value(id);
    if (!wanted || !wanted->isCheckable()) {
        return;
    }
    m_current = id;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        it.value()->setChecked(it.key() == id);
    }
}

QSize Sidebar::sizeHint() const
{
    return {std::max(Theme::px(DesignWidth), widget()->minimumSizeHint().width()),
            QScrollArea::sizeHint().height()};
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int all = static_cast<int>(m_items.size());
    switch (event->key()) {
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Home:
        return move(-all);
    case Qt::Key_End:
        return move(all);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void Sidebar::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitWidth();
    }
}

SidebarItem *Sidebar::addItem(QVBoxLayout *where, const QString &id, const QString &title,
                              const QStringList &keys)
{
    auto *item = new SidebarItem(title, keys);
    item->setObjectName(u"sidebar.%1"_s.arg(id));
    item->setIcon(themedIcon(id));
    where->addWidget(item);
    m_items.insert(id, item);
    fitWidth();
    return item;
}

void Sidebar::addPageTo(QVBoxLayout *where, const QString &id, const QString &title)
{
    SidebarItem *item = addItem(where, id, title, {});
    item->setCheckable(true);
    connect(item, &SidebarItem::clicked, this, [this, id] {
        setCurrentPage(id);
        Q_EMIT pageChosen(id);
    });
    if (m_current.isEmpty()) {
        setCurrentPage(id);
    }
}

/// Moves the keyboard among the items in sight, stopping at both ends.
void Sidebar::move(int by)
{
    QList<SidebarItem *> items;
    for (QVBoxLayout *layout : {m_top, m_bottom}) {
        for (int i = 0; i < layout->count(); ++i) {
            auto *item = qobject_cast<SidebarItem *>(layout->itemAt(i)->widget());
            if (item && !item->isHidden()) {
                items.append(item);
            }
        }
    }
    const auto here = std::ranges::find_if(items, &QWidget::hasFocus);
    if (here != items.end()) {
        const qsizetype there = std::clamp<qsizetype>(here - items.begin() + by, 0, items.size() - 1);
        items.at(there)->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(items.at(there));
    }
}

void Sidebar::fitWidth()
{
    if (widget()) {
        setFixedWidth(sizeHint().width());
    }
}

} // namespace tryboth
