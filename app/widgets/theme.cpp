// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/plaintextstyle.h"
#include "widgets/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// The size of body text in the mocks, to which all distances of `space` belong.
constexpr qreal DesignTextPixels = 14.67;
/// 11 pt at 96 dpi is that same size; desktops that ask for more get more.
constexpr qreal LeastPointSize = 11.0;
constexpr int SizeUnit = 10;

/// Everything but Window and WindowText, which stay the desktop's: they tell light from dark, and a colour
/// set here would hide a later change of the desktop.
void setFollowingRoles(QPalette &palette, const Colors &colors)
{
    palette.setColor(QPalette::Base, colors.field);
    palette.setColor(QPalette::AlternateBase, colors.card);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.card);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::ToolTipBase, colors.card);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.technical.ink);
    palette.setColor(QPalette::Disabled, QPalette::Text, colors.muted);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, colors.muted);
}

QPalette paletteFor(Scheme scheme)
{
    const Colors &colors = colorsOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, colors.page);
    palette.setColor(QPalette::WindowText, colors.text);
    return palette;
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_systemPointSize(std::max(QFontInfo(QApplication::font()).pointSizeF(), LeastPointSize))
{
    QApplication::setStyle(new PlainTextStyle);
    m_application.installEventFilter(this);
    applyFont();
    dress();
}

void Theme::setLook(Look look)
{
    m_look = look;
    putOn();
}

void Theme::setDesktop(std::optional<Scheme> scheme)
{
    m_desktop = scheme;
    if (m_look == Look::System || m_look == Look::HighContrast) {
        putOn();
    }
}

void Theme::putOn()
{
    switch (m_look) {
    case Look::System:
        QApplication::setPalette(m_desktop ? paletteFor(*m_desktop) : QPalette());
        break;
    case Look::Light:
        QApplication::setPalette(paletteFor(Scheme::Light));
        break;
    case Look::Dark:
        QApplication::setPalette(paletteFor(Scheme::Dark));
        break;
    case Look::HighContrast: {
        const Scheme scheme = m_desktop.value_or(schemeOf(QApplication::palette()));
        const bool dark = scheme == Scheme::Dark || scheme == Scheme::HighContrastDark;
        QApplication::setPalette(paletteFor(dark ? Scheme::HighContrastDark : Scheme::HighContrastLight));
        break;
    }
    case Look::HighContrastDark:
        QApplication::setPalette(paletteFor(Scheme::HighContrastDark));
        break;
    }
    dress();
}

void Theme::setTextPercent(int percent)
{
    m_percent = std::clamp(percent, MinPercent, MaxPercent);
    applyFont();
    dress();
}

int Theme::px(int designPixels)
{
    const qreal scale = QFontInfo(QApplication::font()).pixelSize() / DesignTextPixels;
    return designPixels <= 0 ? 0 : std::max(1, qRound(designPixels * scale));
}

QFont Theme::font(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * static_cast<int>(size) / SizeUnit);
    font.setWeight(weight);
    return font;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool changes = event->type() == QEvent::ApplicationPaletteChange ||
                         event->type() == QEvent::ApplicationFontChange;
    if (watched == &m_application && changes && !m_dressing) {
        dress();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::dress()
{
    m_dressing = true;
    QPalette palette = QApplication::palette();
    setFollowingRoles(palette, currentColors());
    QApplication::setPalette(palette);
    m_application.setStyleSheet(styleSheetOf(currentColors()));
    m_dressing = false;
    Q_EMIT changed();
}

void Theme::applyFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        font.setFamilies({u"Inter"_s});
    }
    font.setPointSizeF(m_systemPointSize * m_percent / 100.0);
    m_dressing = true;
    QApplication::setFont(font);
    m_dressing = false;
}

} // namespace tryboth
