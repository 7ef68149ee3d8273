// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappingcheckbox.h"

#include "widgets/wrappedwords.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace tryboth {

namespace {

WrappedWords wordsOf(const WrappingCheckBox &button)
{
    return {button, QStyle::SE_CheckBoxIndicator, QStyle::SE_CheckBoxContents};
}

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString &words, QWidget *parent)
    : QCheckBox(words, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, sizePolicy().controlType());
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return wordsOf(*this).leastSize(sizeHint());
}

int WrappingCheckBox::heightForWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return wordsOf(*this).heightFor(width, sizeHint(), option);
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton bare = option;
    bare.text.clear(); // the style would write it into one line
    painter.drawControl(QStyle::CE_CheckBox, bare);
    wordsOf(*this).paint(painter, option);
}

bool WrappingCheckBox::hitButton(const QPoint &place) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return wordsOf(*this).isHit(place, option);
}

} // namespace tryboth
