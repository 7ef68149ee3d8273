// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace tryboth {

class ChosenField;
class Clock;
class ContextFlagsField;
class EngagementButtons;
class TagField;
class WhenField;

/// What one may add to a check-in and mostly does not: engagement, who chose it, circumstances, tags, a note,
/// another day.
class RatingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit RatingDetails(QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags);

    /// Empties everything; the day is today by `clock`.
    void clear(const Clock &clock);
    void setDetails(const CheckIn &checkIn);
    /// Writes what stands here into `checkIn` and gives the result.
    CheckIn applyTo(CheckIn checkIn, const Clock &clock) const;
    /// Whether nothing was added.
    bool isEmpty() const;

    /// The words that count what is left of a text near its limit; empty while there is room enough.
    static QString roomLeft(const QString &text, int limit, int warnFrom);

Q_SIGNALS:
    void edited();

private:
    QFormLayout *buildForm();
    QWidget *buildNote();

    EngagementButtons *m_engagement;
    ChosenField *m_chosen;
    ContextFlagsField *m_flags;
    TagField *m_tags;
    WhenField *m_when;
    QPlainTextEdit *m_note;
    QLabel *m_noteRoom;
};

} // namespace tryboth
