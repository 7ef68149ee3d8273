// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QAbstractButton>

namespace tryboth {

/// A button that looks like the pill of a focus and shows a title: the way to the other one of a pair.
class TitlePill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TitlePill(QWidget *parent = nullptr);

    void setTitle(const QString &title, Focus focus);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Focus m_focus = Focus::Mixed;
};

} // namespace tryboth
