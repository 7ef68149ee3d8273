// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isolated.h"

#include <QLocale>

#include <algorithm>

namespace tryboth {

namespace {

constexpr QChar FirstStrongIsolate(0x2068), PopDirectionalIsolate(0x2069);

bool runsFromRightToLeft(char32_t letter)
{
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

} // namespace

QString isolated(const QString &words)
{
    const bool alike = QLocale().textDirection() == Qt::LeftToRight &&
                       std::ranges::none_of(words.toUcs4(), runsFromRightToLeft);
    return alike ? words : FirstStrongIsolate + words + PopDirectionalIsolate;
}

} // namespace tryboth
