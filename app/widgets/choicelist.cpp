// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicelist.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/wrappingbutton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int HelpIndent = 22; ///< below the words of its button, not below its circle

} // namespace

ChoiceList::ChoiceList(const QString &spoken, Flow flow, QWidget *parent)
    : QWidget(parent)
    , m_lines(flow == Flow::Down ? static_cast<QLayout *>(new QVBoxLayout)
                                 : new FlowLayout(Theme::px(space::Card), Theme::px(space::Hair)))
{
    setAccessibleName(spoken);
    setLayout(m_lines);
    m_lines->setContentsMargins({});
    if (flow == Flow::Down) {
        m_lines->setSpacing(Theme::px(space::Hair));
    }
}

void ChoiceList::add(int value, const QString &label, const QString &help)
{
    auto *button = new WrappingRadioButton(QString(label).replace(u'&', u"&&"_s));
    button->setObjectName(u"choice%1"_s.arg(value));
    button->setAccessibleName(label);
    button->setAccessibleDescription(help);
    button->setAutoExclusive(true);
    button->installEventFilter(this);
    connect(button, &QRadioButton::clicked, this, [this, value] { choose(value); });
    m_lines->addWidget(button);
    if (!help.isEmpty()) {
        auto *line = new QLabel(help);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setProperty("role", u"hint"_s);
        line->setContentsMargins(Theme::px(HelpIndent), 0, 0, Theme::px(space::Hair));
        m_lines->addWidget(line);
    }
    m_choices.append({value, button});
    if (m_choices.size() == 1) {
        setFocusProxy(button);
    }
}

void ChoiceList::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_choices.clear();
    m_value.reset();
}

void ChoiceList::setValue(std::optional<int> value)
{
    m_value = value;
    for (const Choice &choice : m_choices) {
        choice.button->setAutoExclusive(false); // or the last checked one could not be unchecked
        choice.button->setChecked(choice.value == value);
        choice.button->setAutoExclusive(true);
        if (choice.value == value) {
            setFocusProxy(choice.button);
        }
    }
}

void ChoiceList::choose(std::optional<int> value)
{
    const bool other = value != m_value;
    setValue(value);
    if (other) {
        Q_EMIT chosen();
    }
}

/// The buttons take arrows themselves; what they choose by that has to be known.
bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease) {
        const auto checked = std::ranges::find_if(m_choices,
                                                  [](const Choice &c) { return c.button->isChecked(); });
        if (checked != m_choices.end()) {
            choose(checked->value);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && digit >= 1 && digit <= m_choices.size()) {
        m_choices.at(digit - 1).button->setFocus();
        choose(m_choices.at(digit - 1).value);
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        choose(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tryboth
