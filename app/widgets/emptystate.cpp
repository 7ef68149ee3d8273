// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QLabel *centredLabel(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setProperty("role", role);
    return label;
}

} // namespace

EmptyState::EmptyState(const QString &title, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_sentence(centredLabel(sentence, u"muted"_s))
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Small));
    layout->addStretch();
    layout->addWidget(centredLabel(title, u"heading"_s));
    layout->addWidget(m_sentence);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        button->setObjectName(u"emptyStateAction"_s);
        layout->addSpacing(Theme::px(space::Hair));
        layout->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    layout->addStretch();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace tryboth
