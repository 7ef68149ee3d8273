// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colors.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

// Light and dark: measured from design/mocks/*.png; the focus colours are those of PRODUCT.md, "Colour".
constexpr Colors Light{
    .page = QColor(0xFA, 0xF9, 0xF6),
    .sidebar = QColor(0xF1, 0xEF, 0xE9),
    .card = QColor(0xFF, 0xFF, 0xFF),
    .field = QColor(0xFA, 0xF9, 0xF6),
    .hover = QColor(0xE8, 0xE5, 0xDD),
    .border = QColor(0xE2, 0xDE, 0xD5),
    .edge = QColor(0x8A, 0x85, 0x7B),
    .text = QColor(0x22, 0x26, 0x2B),
    .muted = QColor(0x5F, 0x64, 0x6B),
    .accent = QColor(0x2F, 0x3E, 0x56),
    .onAccent = QColor(0xFF, 0xFF, 0xFF),
    .people = {QColor(0xA8, 0x48, 0x0F), QColor(0xF6, 0xE3, 0xD6)},
    .technical = {QColor(0x1D, 0x6A, 0xA8), QColor(0xDC, 0xE9, 0xF4)},
    .mixed = {QColor(0x57, 0x53, 0x4E), QColor(0xEC, 0xEA, 0xE6)},
};

constexpr Colors Dark{
    .page = QColor(0x1B, 0x1E, 0x22),
    .sidebar = QColor(0x16, 0x19, 0x1C),
    .card = QColor(0x23, 0x27, 0x2C),
    .field = QColor(0x1B, 0x1E, 0x22),
    .hover = QColor(0x2E, 0x33, 0x3A),
    .border = QColor(0x34, 0x3A, 0x41),
    .edge = QColor(0x7A, 0x81, 0x8A),
    .text = QColor(0xE8, 0xE6, 0xE1),
    .muted = QColor(0x9A, 0xA0, 0xA8),
    .accent = QColor(0xAF, 0xC0, 0xDC),
    .onAccent = QColor(0x1B, 0x1E, 0x22),
    .people = {QColor(0xF0, 0xA0, 0x65), QColor(0x3B, 0x2E, 0x25)},
    .technical = {QColor(0x74, 0xB6, 0xEC), QColor(0x22, 0x33, 0x42)},
    .mixed = {QColor(0xD6, 0xD3, 0xCE), QColor(0x38, 0x3A, 0x3D)},
};

constexpr QColor Black(0x00, 0x00, 0x00);
constexpr QColor White(0xFF, 0xFF, 0xFF);

constexpr Colors HighContrastLight{
    .page = White,
    .sidebar = White,
    .card = White,
    .field = White,
    .hover = QColor(0xE0, 0xE0, 0xE0),
    .border = Black,
    .edge = Black,
    .text = Black,
    .muted = QColor(0x26, 0x26, 0x26),
    .accent = QColor(0x0B, 0x1E, 0x4B),
    .onAccent = White,
    .people = {QColor(0x7A, 0x2E, 0x00), White},
    .technical = {QColor(0x00, 0x3F, 0x7D), White},
    .mixed = {QColor(0x33, 0x30, 0x2C), White},
};

constexpr Colors HighContrastDark{
    .page = Black,
    .sidebar = Black,
    .card = Black,
    .field = Black,
    .hover = QColor(0x33, 0x33, 0x33),
    .border = White,
    .edge = White,
    .text = White,
    .muted = QColor(0xE0, 0xE0, 0xE0),
    .accent = QColor(0xD5, 0xE3, 0xFF),
    .onAccent = Black,
    .people = {QColor(0xFF, 0xC0, 0x8F), Black},
    .technical = {QColor(0x9E, 0xD3, 0xFF), Black},
    .mixed = {QColor(0xEE, 0xEC, 0xE8), Black},
};

/// No two sRGB colours but near-black and near-white are this far apart; ordinary desktops stay below 19.
constexpr double HighContrastRatio = 20.0;

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const FocusColors &Colors::of(Focus focus) const
{
    switch (focus) {
    case Focus::People:
        return people;
    case Focus::Technical:
        return technical;
    case Focus::Mixed:
        break;
    }
    return mixed;
}

const Colors &colorsOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return Dark;
    case Scheme::HighContrastLight:
        return HighContrastLight;
    case Scheme::HighContrastDark:
        return HighContrastDark;
    case Scheme::Light:
        break;
    }
    return Light;
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = luminance(window) < luminance(text);
    if (contrastRatio(window, text) >= HighContrastRatio) {
        return dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    }
    return dark ? Scheme::Dark : Scheme::Light;
}

const Colors &currentColors()
{
    return colorsOf(schemeOf(QGuiApplication::palette()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // by value: the two are temporaries
    return (high + 0.05) / (low + 0.05);
}

} // namespace tryboth
