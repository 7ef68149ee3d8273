// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStyle>

class QAbstractButton;
class QPainter;
class QStyleOptionButton;

namespace tryboth {

/// Lays out the words of a check box or a radio button over several lines where it is narrow. Qt's own have
/// one line for them, and a window can get no narrower than that.
class WrappedWords
{
public:
    /// The parts of the kind of button: `contents` is where its words are.
    WrappedWords(const QAbstractButton &button, QStyle::SubElement indicator, QStyle::SubElement contents);

    /// As wide as the longest word asks for, and one line high; `whole` is the size with all words in one
    /// line.
    QSize leastSize(QSize whole) const;
    /// The pixels that `option`, of a button that is `whole` in one line, is high when it is `width` wide.
    int heightFor(int width, QSize whole, QStyleOptionButton option) const;
    /// Draws the words where `option` has room for them.
    void paint(QPainter &painter, const QStyleOptionButton &option) const;
    /// Whether a click at `place` is meant for the button: on its indicator, its words or between them.
    bool isHit(QPoint place, const QStyleOptionButton &option) const;

private:
    int flags(const QStyleOptionButton &option) const;

    const QAbstractButton &m_button;
    QStyle::SubElement m_indicator;
    QStyle::SubElement m_contents;
};

} // namespace tryboth
