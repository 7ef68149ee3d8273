// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/minutesfield.h"

#include "domain/checkin.h"
#include "widgets/theme.h"
#include "models/words.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 5;
constexpr int MinutesPerHour = 60;

} // namespace

MinutesField::MinutesField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"minutes"_s);
    setAccessibleName(tr("Minutes"));
    setToolTip(tr("Minutes, such as 45, 1h, 1:30 or 1h30. Arrow up and down change it by 5."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: placeholder of the field for minutes
    setPlaceholderText(tr("min"));
    connect(this, &QLineEdit::textEdited, this, &MinutesField::edited);
}

std::optional<int> MinutesField::minutes() const
{
    return parse(text());
}

void MinutesField::setMinutes(std::optional<int> minutes)
{
    setText(minutes ? minutesText(*minutes) : QString());
}

bool MinutesField::isUnderstood() const
{
    return text().trimmed().isEmpty() || minutes();
}

std::optional<int> MinutesField::parse(const QString &text)
{
    static const QRegularExpression plain(uR"(^(\d{1,4})\s*(m|min|mins|minutes|')?$)"_s);
    static const QRegularExpression hours(uR"(^(\d{1,2})\s*(?:h|:|hours?)\s*(?:(\d{1,2})\s*(?:m|min)?)?$)"_s);
    QString tidy = text.trimmed().toLower();
    if (tidy == minutesText(tidy.section(u' ', 0, 0).toInt()).toLower()) {
        tidy = tidy.section(u' ', 0, 0); // our own words, in whatever language
    }
    int total = 0;
    if (const auto match = plain.match(tidy); match.hasMatch()) {
        total = match.captured(1).toInt();
    } else if (const auto clock = hours.match(tidy); clock.hasMatch()) {
        const int rest = clock.captured(2).toInt();
        if (rest >= MinutesPerHour) {
            return std::nullopt;
        }
        total = clock.captured(1).toInt() * MinutesPerHour + rest;
    }
    const bool fits = total >= CheckIn::MinMinutes && total <= CheckIn::MaxMinutes;
    return fits ? std::optional(total) : std::nullopt;
}

QSize MinutesField::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(minutesText(CheckIn::MaxMinutes));
    return {words + Theme::px(space::Page), QLineEdit::sizeHint().height()};
}

void MinutesField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(Step);
    case Qt::Key_Down:
        return step(-Step);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void MinutesField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason) {
        QTimer::singleShot(0, this, &QLineEdit::selectAll); // after the press has set its cursor
    }
}

void MinutesField::focusOutEvent(QFocusEvent *event)
{
    if (minutes()) {
        setMinutes(minutes());
    }
    QLineEdit::focusOutEvent(event);
}

void MinutesField::step(int by)
{
    const int now = minutes().value_or(0);
    setMinutes(std::clamp(now + by, Step, CheckIn::MaxMinutes));
    selectAll();
    Q_EMIT edited();
}

} // namespace tryboth
