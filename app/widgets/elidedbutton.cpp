// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedbutton.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidth = 90;

QString asLetters(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

ElidedButton::ElidedButton(const QString &name, QWidget *parent)
    : QPushButton(asLetters(name), parent)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as they are, but for getting narrower
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), Theme::px(LeastWidth)), whole.height()};
}

int ElidedButton::roomForName() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = asLetters(fontMetrics().elidedText(m_name, Qt::ElideRight, roomForName()));
    painter.drawControl(QStyle::CE_PushButton, option);
}

bool ElidedButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool isCut = fontMetrics().horizontalAdvance(m_name) > roomForName();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isCut ? m_name : QString(), this);
        return true;
    }
    return QPushButton::event(event);
}

} // namespace tryboth
