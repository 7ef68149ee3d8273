// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QString>

class QBoxLayout;
class QDateEdit;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QWidget;

namespace tryboth {

/// The small pieces that pages are made of, so that they look alike everywhere.
namespace parts {

/// Plain text that wraps, in one of the style sheet's roles: muted, hint, heading, title or none.
QLabel *text(const QString &words, const QString &role = {});

/// `field` below quiet words that stay when something is typed into it.
QWidget *labelled(const QString &words, QWidget *field);

/// Plain text in a line between fields, which does not wrap.
QLabel *word(const QString &words, const QString &role = {});

/// A line to write in; `spoken` is its accessible name, `limit` counts UTF-16 units.
QLineEdit *lineField(const QString &objectName, const QString &spoken, const QString &hint, int limit);

/// A day, written as its reader writes it with every digit of the year; without a `day` of its own yet it has
/// the one that Qt begins with. It has no buttons for a mouse beside it.
QDateEdit *dayField(const QString &objectName, const QString &spoken, LocalDay day = {});

/// A text of others as a button or menu shows it: an ampersand is a letter, not a mark for a key.
QString withoutMnemonic(const QString &text);

/// A long text as a button shows it: its beginning, and an ellipsis.
QString shortened(const QString &text);

/// A button with an object name; `role` as in the style sheet.
QPushButton *button(const QString &words, const QString &objectName, const QString &role = {});

/// On a small screen or with large letters a page scrolls rather than cutting anything off.
QScrollArea *scrolling(QWidget *content);

/// The margins of a page around what it shows.
void setPageMargins(QLayout &layout);

/// Takes everything out of `layout` and deletes it once nothing is running in it any more.
void empty(QLayout &layout);

} // namespace parts
} // namespace tryboth
