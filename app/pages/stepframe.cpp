// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/stepframe.h"

#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tryboth {

using namespace Qt::StringLiterals;

StepFrame::StepFrame(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_title(parts::text({}, u"heading"_s))
    , m_place(parts::text({}, u"muted"_s))
    , m_stack(new QStackedWidget)
    , m_trouble(parts::text({}))
    , m_back(parts::button(tr("Back"), name + u"Back"_s))
    , m_next(parts::button(tr("Next"), name + u"Next"_s, u"primary"_s))
    , m_later(parts::button(tr("Go on another time"), name + u"Later"_s, u"quiet"_s))
    , m_footer(new QWidget)
    , m_buttons(new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair)))
{
    setObjectName(name);
    m_place->setObjectName(name + u"Place"_s);
    m_trouble->setObjectName(name + u"Trouble"_s);
    m_trouble->hide();
    // In a low window with large letters the buttons stay in sight: what is asked scrolls above them.
    m_stack->setMinimumHeight(m_stack->fontMetrics().height());
    m_footer->setLayout(m_buttons);
    m_buttons->addWidget(m_back);
    m_buttons->addWidget(m_next);
    m_buttons->addStretch();
    m_buttons->addWidget(m_later);
    m_card->body()->addWidget(m_title);
    m_card->body()->addWidget(m_place);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_trouble);
    m_card->body()->addWidget(m_footer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(m_back, &QPushButton::clicked, this, &StepFrame::backRequested);
    connect(m_next, &QPushButton::clicked, this, &StepFrame::nextRequested);
    connect(m_later, &QPushButton::clicked, this, &StepFrame::laterRequested);
}

void StepFrame::setTitle(const QString &title)
{
    m_title->setText(title);
}

int StepFrame::addStep(QWidget *content, Height height)
{
    auto *step = new QWidget;
    auto *lines = new QVBoxLayout(step);
    lines->setContentsMargins({});
    const bool fills = height == Height::Filling;
    lines->addWidget(content, fills ? 1 : 0);
    if (!fills) {
        lines->addStretch(1);
    }
    const int number = m_stack->addWidget(parts::scrolling(step));
    // Once more behind the steps, so that Tab goes from what is asked to the buttons.
    m_footer->setParent(nullptr);
    m_card->body()->addWidget(m_footer);
    return number;
}

void StepFrame::showStep(int step, const QString &place, QWidget *focus)
{
    m_stack->setCurrentIndex(step);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    setTrouble({});
    (focus ? focus : m_next)->setFocus(Qt::OtherFocusReason);
}

int StepFrame::step() const
{
    return m_stack->currentIndex();
}

void StepFrame::setTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void StepFrame::setNextText(const QString &words)
{
    m_next->setText(words);
}

void StepFrame::setLaterText(const QString &words)
{
    m_escapeLeaves = false;
    m_later->setText(words);
    m_later->setVisible(!words.isEmpty());
}

void StepFrame::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void StepFrame::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_escapeLeaves) {
        Q_EMIT laterRequested();
    } else if (isEnter && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT nextRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tryboth
