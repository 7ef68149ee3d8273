// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pageheader.h"

#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QLabel *sentence, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(parts::text(title, u"title"_s))
    , m_row(new FlowLayout(Theme::px(space::Small), Theme::px(space::Small)))
{
    m_parts->setContentsMargins({});
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::px(space::Hair));
    words->addWidget(m_title);
    words->addWidget(sentence);
    m_parts->addLayout(words, 1);
    m_row->addStretch();
    m_parts->addLayout(m_row);
}

QPushButton *PageHeader::addButton(const QString &words, const QString &objectName, const QString &role)
{
    QPushButton *button = parts::button(words, objectName, role);
    addButton(button);
    return button;
}

void PageHeader::addButton(QPushButton *button)
{
    m_row->addWidget(button);
}

/// Where the title would have to break beside the buttons, they go below it, on several lines if need be:
/// other languages and larger letters take more room.
void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool fits = title + m_parts->spacing() + m_row->sizeHint().width() <= width();
    m_parts->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tryboth
