// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappingradiobutton.h"

#include "widgets/wrappedwords.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace tryboth {

namespace {

WrappedWords wordsOf(const WrappingRadioButton &button)
{
    return {button, QStyle::SE_RadioButtonIndicator, QStyle::SE_RadioButtonContents};
}

} // namespace

WrappingRadioButton::WrappingRadioButton(const QString &words, QWidget *parent)
    : QRadioButton(words, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, sizePolicy().controlType());
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingRadioButton::minimumSizeHint() const
{
    return wordsOf(*this).leastSize(sizeHint());
}

int WrappingRadioButton::heightForWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return wordsOf(*this).heightFor(width, sizeHint(), option);
}

void WrappingRadioButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton bare = option;
    bare.text.clear(); // the style would write it into one line
    painter.drawControl(QStyle::CE_RadioButton, bare);
    wordsOf(*this).paint(painter, option);
}

bool WrappingRadioButton::hitButton(const QPoint &place) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return wordsOf(*this).isHit(place, option);
}

} // namespace tryboth
