// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tryboth {

/// Fusion, in which a text is text: a tooltip or a label that was not told otherwise shows "<img src=…>" as
/// these letters. Qt would guess from the first tag that it is HTML and open the file it names, which on
/// Windows may be on somebody else's server (SAFETY.md, facts 4 and 5). A label may still ask for rich text
/// of our own with setTextFormat(Qt::RichText).
class PlainTextStyle : public QProxyStyle
{
    Q_OBJECT

public:
    PlainTextStyle();

    using QProxyStyle::polish;
    /// Runs before the first layout of a widget, and in a tooltip before it has its text.
    void polish(QWidget *widget) override;
};

} // namespace tryboth
