// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QWidget>

namespace tryboth {

/// A quiet label that names a focus by word, shape and tint.
class FocusPill : public QWidget
{
    Q_OBJECT

public:
    explicit FocusPill(Focus focus, QWidget *parent = nullptr);

    Focus focus() const { return m_focus; }
    void setFocusKind(Focus focus);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Focus m_focus;
};

} // namespace tryboth
