// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colors.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace tryboth {

/// Distances of the design, in pixels at the design's text size; Theme::px() turns them into real ones.
namespace space {
constexpr int Hair = 4;
constexpr int Small = 8;
constexpr int Medium = 12;
constexpr int Card = 16; ///< inside cards, and between them
constexpr int Page = 28; ///< around a page
constexpr int ControlRadius = 6;
constexpr int CardRadius = 10;
} // namespace space

/// Sizes of letters, in tenths of the body size.
enum class TextSize { Small = 8, Hint = 9, Body = 10, Title = 15 };

/// Dresses the application: Fusion underneath, our colours, Inter where installed, one style sheet made of
/// the tokens above. Follows the desktop's light, dark and high contrast palettes and the text size while
/// running. Made once in main() and kept for as long as the application lives.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// HighContrast is light or dark as the desktop is.
    enum class Look { System, Light, Dark, HighContrast, HighContrastDark };

    static constexpr int MinPercent = 100, MaxPercent = 300;

    explicit Theme(QApplication &application);

    /// Puts on `look`; System goes back to what the desktop asks for.
    void setLook(Look look);
    Look look() const { return m_look; }

    /// What the desktop asks for where its palette does not say it; nothing where it does not tell.
    void setDesktop(std::optional<Scheme> scheme);

    /// Text size relative to the desktop's, 100…300 %; values outside are brought to the nearer end.
    void setTextPercent(int percent);

    /// `designPixels` at the present text size, at least 1 for anything above 0. Nothing is ever laid out in
    /// fixed pixels, so that nothing is cut off at large letters.
    static int px(int designPixels);

    /// The application's font in another size or weight.
    static QFont font(TextSize size, QFont::Weight weight = QFont::Normal);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Colours or sizes are different now; for those that keep pictures, such as charts.
    void changed();

private:
    void putOn();
    void dress();
    void applyFont();

    QApplication &m_application;
    qreal m_systemPointSize;
    int m_percent = MinPercent;
    Look m_look = Look::System;
    std::optional<Scheme> m_desktop;
    bool m_dressing = false;
};

} // namespace tryboth
