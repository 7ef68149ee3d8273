// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedcontrol.h"

#include "widgets/flowlayout.h"
#include "widgets/segmentbutton.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(Theme::px(space::Card), Theme::px(space::Hair)))
    , m_buttons(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setLayout(m_row);
    auto *joined = new QWidget;
    joined->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    joined->setLayout(m_buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(0);
    m_row->addWidget(joined);
}

SegmentButton *SegmentedControl::addSegment(int value, const QString &text, const QString &spoken,
                                            const QString &keyHint)
{
    auto *button = new SegmentButton(text, keyHint, nullptr);
    button->setObjectName(u"segment%1"_s.arg(value));
    button->setAccessibleName(spoken.isEmpty() ? text : spoken);
    button->setToolTip(spoken);
    m_buttons->addWidget(button);
    m_segments.append({value, button});
    connect(button, &SegmentButton::clicked, this, [this, value] { clicked(value); });
    arrange();
    return button;
}

void SegmentedControl::setValue(std::optional<int> value)
{
    m_value = value && button(*value) ? value : std::nullopt;
    arrange();
}

SegmentButton *SegmentedControl::button(int value) const
{
    const auto found = std::ranges::find(m_segments, value, &Segment::value);
    return found == m_segments.end() ? nullptr : found->button;
}

QList<int> SegmentedControl::values() const
{
    QList<int> result;
    for (const Segment &segment : m_segments) {
        result.append(segment.value);
    }
    return result;
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_clearable) {
            return choose(std::nullopt);
        }
        break;
    case Qt::Key_Space:
        if (!m_value && !m_segments.isEmpty()) {
            return choose(m_segments.first().value);
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool SegmentedControl::chooseTypedDigit(const QKeyEvent &event)
{
    const int digit = event.text().size() == 1 ? event.text().front().digitValue() : -1;
    if (event.modifiers() & Qt::ControlModifier || !button(digit)) {
        return false;
    }
    choose(digit);
    return true;
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (const Segment &segment : m_segments) {
            segment.button->updateGeometry();
        }
    }
}

void SegmentedControl::setAnchors(const QString &low, const QString &high)
{
    auto *left = new QLabel(low);
    auto *right = new QLabel(high);
    for (QLabel *anchor : {left, right}) {
        anchor->setTextFormat(Qt::PlainText);
        anchor->setProperty("role", u"muted"_s);
    }
    m_row->insertWidget(0, left);
    m_row->addWidget(right);
}

void SegmentedControl::choose(std::optional<int> value)
{
    const bool other = value != m_value;
    const bool focused = focusWidget() && hasFocus();
    setValue(value);
    if (focused && focusProxy()) {
        focusProxy()->setFocus();
    }
    if (other) {
        Q_EMIT chosen();
    }
}

void SegmentedControl::clicked(int value)
{
    choose(m_clearable && m_value == value ? std::nullopt : std::optional(value));
}

void SegmentedControl::step(int by)
{
    if (m_segments.isEmpty()) {
        return;
    }
    if (!m_value) {
        choose(m_segments.at(m_segments.size() / 2).value); // the middle favours no side
        return;
    }
    const auto here = std::ranges::find(m_segments, *m_value, &Segment::value) - m_segments.begin();
    const qsizetype there = std::clamp<qsizetype>(here + by, 0, m_segments.size() - 1);
    choose(m_segments.at(there).value);
}

/// Round corners outside, checked state from the value, and one Tab stop: the chosen button, else the first.
void SegmentedControl::arrange()
{
    using Place = SegmentButton::Place;
    const qsizetype last = m_segments.size() - 1;
    SegmentButton *stop = nullptr;
    for (qsizetype i = 0; i <= last; ++i) {
        SegmentButton *button = m_segments.at(i).button;
        const Place inner = i == 0 ? Place::First : i == last ? Place::Last : Place::Middle;
        button->setPlace(last == 0 ? Place::Only : inner);
        button->setChecked(m_value == m_segments.at(i).value);
        button->setFocusPolicy(Qt::ClickFocus);
        stop = !stop || button->isChecked() ? button : stop;
    }
    if (stop) {
        stop->setFocusPolicy(Qt::StrongFocus);
        setFocusProxy(stop);
    }
}

} // namespace tryboth
