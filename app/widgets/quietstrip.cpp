// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quietstrip.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int MessageStaysMs = 12'000;
} // namespace

QuietStrip::QuietStrip(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_action(new QPushButton)
    , m_second(new QPushButton)
    , m_close(new QToolButton)
{
    setObjectName(u"quietStrip"_s);
    m_sentence->setObjectName(u"quietStripSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"quietStripAction"_s);
    m_second->setObjectName(u"quietStripSecondAction"_s);
    m_close->setObjectName(u"quietStripClose"_s);
    m_close->setProperty("role", u"quiet"_s);
    //: takes a message away
    m_close->setText(tr("Dismiss"));
    auto *layout = new QHBoxLayout(this);
    const int side = Theme::px(space::Card);
    layout->setContentsMargins(side, Theme::px(space::Hair), Theme::px(space::Small), Theme::px(space::Hair));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_second);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &QuietStrip::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &QuietStrip::secondActionTriggered);
    connect(m_close, &QToolButton::clicked, this, &QuietStrip::dismiss);
    m_timer.setSingleShot(true);
    m_timer.setInterval(MessageStaysMs);
    connect(&m_timer, &QTimer::timeout, this, &QuietStrip::dismiss);
    hide();
}

void QuietStrip::say(const QString &sentence, Kind kind, const QString &action, const QString &second)
{
    m_kind = kind;
    if (kind == Kind::Message && action.isEmpty()) {
        m_timer.start();
    } else {
        m_timer.stop(); // trouble stays until it is read
    }
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(kind == Kind::Trouble ? tr("Something went wrong") : tr("Message"));
    setAccessibleDescription(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void QuietStrip::dismiss()
{
    if (isHidden()) {
        return;
    }
    m_timer.stop();
    hide();
    Q_EMIT dismissed();
}

QString QuietStrip::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void QuietStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void QuietStrip::paintEvent(QPaintEvent *)
{
    const Colors &colors = currentColors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.card);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
    const int bar = m_kind == Kind::Trouble ? Theme::px(space::Hair) : Theme::px(space::Hair / 2);
    painter.fillRect(0, 0, bar, height(), m_kind == Kind::Trouble ? colors.text : colors.accent);
}

} // namespace tryboth
