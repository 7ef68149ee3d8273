// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylesheet.h"

#include "widgets/theme.h"

#include <QHash>
#include <QString>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Sheet = R"(
QMainWindow, QDialog { background: @page; }
QLabel, QCheckBox, QRadioButton, QGroupBox, QStatusBar QLabel, QMenuBar, QMenu, QDialog { color: @text; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QMenuBar, QStatusBar { background: @sidebar; }
QMenuBar { border-bottom: @line solid @border; padding: @hair; }
QMenuBar::item { background: transparent; padding: @hair @small; }
QMenuBar::item:selected, QMenu::item:selected { background: @accent; color: @onAccent; }
QStatusBar { border-top: @line solid @border; color: @muted; }
QStatusBar::item { border: none; }
QMenu { background: @card; border: @line solid @border; padding: @hair; }
QMenu::item { padding: @hair @card16; border-radius: @hair; }
QMenu::icon { padding-left: @small; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: @line; background: @border; margin: @hair; }
QToolTip { background: @card; color: @text; border: @line solid @border; padding: @hair; }

QLabel[role="muted"], QCheckBox[role="muted"] { color: @muted; }
QLabel[role="hint"] { color: @muted; font-size: @hintpt; }
QLabel[role="group"] { color: @muted; font-size: @smallpt; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="title"] { font-weight: 600; font-size: @titlept; }

tryboth--HowPopup, tryboth--DayRangePopup { background: @card; border: @line solid @border; }
tryboth--Card { background: @card; border: @line solid @border; border-radius: @cardRadius; }
tryboth--Card[role="tinted"] { background: @hover; border-color: @hover; }

QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QTimeEdit, QSpinBox, QComboBox {
    background: @field; border: @line solid @edge; border-radius: @radius; padding: @pad @padx;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus,
QComboBox:focus { border-color: @accent; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: @text; border-style: dashed; }
tryboth--StartWindow, tryboth--LockScreen { background: @page; }
tryboth--Sidebar { background: @sidebar; border: none; border-right: @line solid @border; }
QAbstractItemView { background: @card; border: @line solid @border; outline: none;
    selection-background-color: @accent; selection-color: @onAccent; }
QAbstractItemView:focus { border-color: @accent; }
QAbstractItemView[role="sections"] { background: transparent; border: @line solid transparent; }
QAbstractItemView[role="sections"]:focus { border-color: @accent; border-radius: @radius; }
QAbstractItemView[role="sections"]::item { padding: @small; border-radius: @radius; }
QAbstractItemView[role="sections"]::item:selected { background: @accent; color: @onAccent; }
QAbstractItemView#activityOffers::item { padding: @hair @small; min-height: @page28; }
QAbstractItemView#activityOffers::item:selected { background: @accent; color: @onAccent; }
QScrollArea[role="page"], QScrollArea[role="page"] > QWidget > QWidget[role="page"] { background: transparent; border: none; }
QAbstractItemView[role="rows"] { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: @line solid @border;
    padding: @hair @small; }

QPushButton, QToolButton { background: @card; border: @line solid @edge; border-radius: @radius;
    padding: @pad @card16; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:focus, QToolButton:focus { border: @two solid @accent; padding: @padFocus @cardFocus; }
QPushButton:disabled, QToolButton:disabled { color: @muted; }
QPushButton:checked, QToolButton:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:disabled { background: @card; color: @muted; border-color: @border; }
QPushButton[role="primary"]:focus { border-color: @text; }
QPushButton[role="primary"]:disabled { background: @hover; color: @muted; border-color: @border; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent;
    padding: @pad @small; color: @muted; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: @hover; color: @text; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: @line solid @accent; color: @text; }
QToolButton[role="quiet"]:checked { background: @hover; color: @text; }
QToolButton[role="status"] { background: transparent; border: @line solid transparent; padding: 0 @small; color: @muted;
    font-size: @hintpt; }
QToolButton[role="status"]:hover { background: @hover; color: @text; }
QToolButton[role="status"]:focus { border-color: @accent; padding: 0 @small; color: @text; }
QPushButton[role="link"] { background: transparent; border: @line solid transparent; padding: 0; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: @accent; padding: 0; }
QPushButton[role="flag"] { padding: @hair @medium; border-radius: @radius; }
QPushButton[role="flag"]:focus { border: @line solid @accent; padding: @hair @medium; }
QPushButton[role="flag"]:checked:focus { border-color: @text; }

QCheckBox::indicator, QAbstractItemView::indicator { width: @medium; height: @medium; padding: @line; border: @line solid @edge; border-radius: @two;
    background: @field; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@tick.svg); }
QCheckBox::indicator:focus { border: @two solid @text; padding: 0; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QRadioButton::indicator { width: @medium; height: @medium; padding: @line; border: @line solid @edge;
    border-radius: @round; background: @field; }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@dot.svg); }
QRadioButton::indicator:focus { border: @two solid @text; padding: 0; }
tryboth--ChoiceList QRadioButton { padding: @two; border: @line solid transparent; border-radius: @hair; }
tryboth--ChoiceList QRadioButton:focus { border-color: @accent; }
QTableCornerButton::section { background: @card; border: none; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: @scroll; }
QScrollBar:horizontal { height: @scroll; }
QScrollArea[role="page"] QScrollBar:vertical { width: @scrollPage; }
QScrollArea[role="page"] QScrollBar::handle:vertical { margin: 0 @hair; min-height: @card16; }
QScrollBar::handle { background: @border; border-radius: @hair; }
QScrollBar::handle:vertical { min-height: @page28; }
QScrollBar::handle:horizontal { min-width: @page28; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_L1;

QString pixels(int designPixels)
{
    return QString::number(Theme::px(designPixels)) + u"px"_s;
}

QString points(TextSize size)
{
    return QString::number(Theme::font(size).pointSizeF()) + u"pt"_s;
}

QHash<QString, QString> colorTokens(const Colors &colors)
{
    const bool bright = colors.onAccent.lightness() > 127; // a picture in a style sheet has its own colour
    return {{u"page"_s, colors.page.name()},
            {u"sidebar"_s, colors.sidebar.name()},
            {u"card"_s, colors.card.name()},
            {u"field"_s, colors.field.name()},
            {u"hover"_s, colors.hover.name()},
            {u"border"_s, colors.border.name()},
            {u"text"_s, colors.text.name()},
            {u"muted"_s, colors.muted.name()},
            {u"accent"_s, colors.accent.name()},
            {u"onAccent"_s, colors.onAccent.name()},
            {u"edge"_s, colors.edge.name()},
            {u"tick"_s, bright ? u"tick-bright"_s : u"tick-dark"_s},
            {u"dot"_s, bright ? u"dot-bright"_s : u"dot-dark"_s}};
}

QHash<QString, QString> sizeTokens()
{
    constexpr int ControlPadding = 7, FieldPadding = 9, ScrollBar = 10;
    return {{u"line"_s, pixels(1)},
            {u"two"_s, pixels(2)},
            {u"hair"_s, pixels(space::Hair)},
            {u"small"_s, pixels(space::Small)},
            {u"medium"_s, pixels(space::Medium)},
            {u"card16"_s, pixels(space::Card)},
            {u"cardFocus"_s, pixels(space::Card - 1)},
            {u"page28"_s, pixels(space::Page)},
            {u"pad"_s, pixels(ControlPadding)},
            {u"padFocus"_s, pixels(ControlPadding - 1)},
            {u"padx"_s, pixels(FieldPadding)},
            {u"scrollPage"_s, pixels(ScrollBar + 2 * space::Hair)}, // keeps away from cards
            {u"scroll"_s, pixels(ScrollBar)},
            {u"radius"_s, pixels(space::ControlRadius)},
            {u"round"_s, pixels(space::Medium / 2 + 2)}, // half of an indicator with padding and border
            {u"cardRadius"_s, pixels(space::CardRadius)},
            {u"hintpt"_s, points(TextSize::Hint)},
            {u"smallpt"_s, points(TextSize::Small)},
            {u"titlept"_s, points(TextSize::Title)}};
}

} // namespace

QString styleSheetOf(const Colors &colors)
{
    QHash<QString, QString> tokens = colorTokens(colors);
    tokens.insert(sizeTokens());
    QString result;
    const QString sheet = Sheet;
    for (qsizetype at = 0; at < sheet.size();) {
        const qsizetype sign = sheet.indexOf(u'@', at);
        if (sign < 0) {
            return result + sheet.mid(at);
        }
        qsizetype end = sign + 1;
        while (end < sheet.size() && sheet.at(end).isLetterOrNumber()) {
            ++end;
        }
        const QString name = sheet.mid(sign + 1, end - sign - 1);
        Q_ASSERT_X(tokens.contains(name), "styleSheetOf", qUtf8Printable(name));
        result += sheet.mid(at, sign - at);
        result += tokens.value(name);
        at = end;
    }
    return result;
}

} // namespace tryboth
