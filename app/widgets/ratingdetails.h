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
class SessionField;
struct SessionChoice;
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
    /// Planned sessions that an entry may belong to; without any there is nothing to choose.
    void setSessions(const QList<SessionChoice> &sessions);

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
    void showSession(bool shown);
    QWidget *buildNote();

    EngagementButtons *m_engagement;
    ChosenField *m_chosen;
    ContextFlagsField *m_flags;
    TagField *m_tags;
    QFormLayout *m_form = nullptr;
    SessionField *m_session;
    bool m_hasSessions = false;
    WhenField *m_when;
    QPlainTextEdit *m_note;
    QLabel *m_noteRoom;
};

} // namespace tryboth
