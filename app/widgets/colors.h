// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QColor>

class QPalette;

namespace tryboth {

/// Which of the four tables of colours is in use.
enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

/// One focus: its colour as text and line on a card, and its tint, a quiet background for that same colour.
struct FocusColors
{
    QColor ink;
    QColor tint;
};

/// Every colour of the program. Energy has none on purpose: it is shown by position and sign, never by hue.
struct Colors
{
    QColor page;    ///< behind everything
    QColor sidebar; ///< also menu bar and status line
    QColor card;
    QColor field;  ///< where one types
    QColor hover;  ///< a quiet answer to the pointer, on a card or the sidebar
    QColor border; ///< of cards, and the lines between rows
    QColor edge;   ///< of what one types into or chooses with, which is told from its ground by it
    QColor text;
    QColor muted; ///< second lines, hints, times
    QColor accent;
    QColor onAccent; ///< text on `accent`, and on a focus' ink
    FocusColors people;
    FocusColors technical;
    FocusColors mixed;

    const FocusColors &of(Focus focus) const;
};

/// The table for `scheme`.
const Colors &colorsOf(Scheme scheme);

/// What a palette asks for: dark when its windows are darker than their text, high contrast when the two are
/// as far apart as WCAG can tell (black and white). Qt 6.4 has no colour scheme to ask.
Scheme schemeOf(const QPalette &palette);

/// The colours the application's palette asks for now. Widgets that paint themselves call this when painting,
/// so a change of the desktop reaches them with the repaint it causes.
const Colors &currentColors();

/// WCAG 2.2 contrast ratio of two opaque colours, 1…21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace tryboth
