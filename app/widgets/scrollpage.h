// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tryboth {

/// A page that scrolls rather than cutting anything off, on a small screen or with large letters. Wrapped
/// texts and flowing rows get the height that they need at the page's width, of which QScrollArea knows
/// nothing: it asks for the least height only, and squeezes them.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
};

} // namespace tryboth
