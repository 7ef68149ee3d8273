// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_title->setProperty("role", u"heading"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_outer->addWidget(m_title);
    m_outer->addLayout(m_body, 1);
    setTitle(title);
    measure();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void Card::measure()
{
    const int side = Theme::px(space::Card);
    m_outer->setContentsMargins(side, Theme::px(space::Medium), side, Theme::px(space::Medium));
    m_outer->setSpacing(Theme::px(space::Medium));
    m_body->setSpacing(Theme::px(space::Small));
}

} // namespace tryboth
