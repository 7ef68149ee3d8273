// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tryboth {

/// A drop-down as calm as a field: the style sheet alone would leave a bevelled arrow. As wide as its longest
/// choice, within reason.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Pixels at the design's text size from which the present choice is cut off.
    void setWidestText(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_widestText;
};

} // namespace tryboth
