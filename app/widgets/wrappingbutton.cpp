// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappingbutton.h"

#include "widgets/wrappedwords.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace tryboth {

namespace {

/// What a style calls the parts of a kind of button.
template <typename Button>
struct PartsOf;

template <>
struct PartsOf<QCheckBox>
{
    static constexpr auto Indicator = QStyle::SE_CheckBoxIndicator;
    static constexpr auto Contents = QStyle::SE_CheckBoxContents;
    static constexpr auto Whole = QStyle::CE_CheckBox;
};

template <>
struct PartsOf<QRadioButton>
{
    static constexpr auto Indicator = QStyle::SE_RadioButtonIndicator;
    static constexpr auto Contents = QStyle::SE_RadioButtonContents;
    static constexpr auto Whole = QStyle::CE_RadioButton;
};

template <typename Button>
WrappedWords wordsOf(const WrappingButton<Button> &button)
{
    return {button, PartsOf<Button>::Indicator, PartsOf<Button>::Contents};
}

} // namespace

template <typename Button>
WrappingButton<Button>::WrappingButton(const QString &words, QWidget *parent)
    : Button(words, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, this->sizePolicy().controlType());
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
}

template <typename Button>
QSize WrappingButton<Button>::minimumSizeHint() const
{
    return wordsOf(*this).leastSize(this->sizeHint());
}

template <typename Button>
int WrappingButton<Button>::heightForWidth(int width) const
{
    QStyleOptionButton option;
    this->initStyleOption(&option);
    return wordsOf(*this).heightFor(width, this->sizeHint(), option);
}

template <typename Button>
void WrappingButton<Button>::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    this->initStyleOption(&option);
    QStyleOptionButton bare = option;
    bare.text.clear(); // the style would write it into one line
    painter.drawControl(PartsOf<Button>::Whole, bare);
    wordsOf(*this).paint(painter, option);
}

template <typename Button>
bool WrappingButton<Button>::hitButton(const QPoint &place) const
{
    QStyleOptionButton option;
    this->initStyleOption(&option);
    return wordsOf(*this).isHit(place, option);
}

template class WrappingButton<QCheckBox>;
template class WrappingButton<QRadioButton>;

} // namespace tryboth
