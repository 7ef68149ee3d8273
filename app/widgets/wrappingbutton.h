// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace tryboth {

/// A check box or a radio button whose words go over several lines where there is too little room beside each
/// other. Qt's own have one line for them, and a window can get no narrower than that.
template <typename Button>
class WrappingButton : public Button
{
public:
    explicit WrappingButton(const QString &words, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override;
};

extern template class WrappingButton<QCheckBox>;
extern template class WrappingButton<QRadioButton>;

using WrappingCheckBox = WrappingButton<QCheckBox>;
using WrappingRadioButton = WrappingButton<QRadioButton>;

} // namespace tryboth
