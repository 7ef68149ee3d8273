// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkin.h"
#include "domain/clock.h"
#include "widgets/card.h"

#include <QJsonObject>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tryboth {

class ActivityField;
class EnergyButtons;
class FocusField;
class MinutesField;
class RatingDetails;
struct SessionChoice;

/// The card in which a check-in is written, and edited in place. By keyboard: letters of the activity, Enter,
/// a digit, Ctrl+Enter. What was typed stays until clear() is called, so that nothing is lost when an entry
/// is refused; a sentence below says what is wrong.
class RatingRow : public Card
{
    Q_OBJECT

public:
    explicit RatingRow(QWidget *parent = nullptr);

    void setCatalog(const ActivityCatalog &catalog);
    /// `clock` has to outlive the row. The machine's own until one is given.
    void setClock(const Clock *clock);
    /// Asked with the id of an activity; gives its last rating, if it has one.
    void setLastRatingLookup(std::function<std::optional<int>(const QString &activityId)> lookup);
    void setKnownTags(const QStringList &tags);
    /// Planned sessions of experiments that an entry may belong to.
    void setSessions(const QList<SessionChoice> &sessions);

    /// What stands here. Not validated; the activity is empty where a new kind of work is named.
    CheckIn value() const;
    /// Shows `checkIn` for editing; value() keeps what the row does not show.
    void setValue(const CheckIn &checkIn);
    bool isEmpty() const;
    /// What was typed here and is not kept yet; empty when there is nothing of the kind.
    QJsonObject draft() const;
    /// Shows what draft() gave, on top of `base`: the entry that was edited, or a fresh one.
    void setDraft(const QJsonObject &draft, const CheckIn &base);
    /// Empties the row and goes back to a new entry, with the cursor in the activity if it was in the row.
    void clear();
    /// Puts the cursor where the next answer is missing: the activity, or else the rating.
    void focusNext();
    /// Says below the row why the entry could not be kept; gone with the next change.
    void showTrouble(const QString &sentence);
    QString trouble() const;

Q_SIGNALS:
    /// Something was typed or chosen: draft() is another one.
    void edited();
    /// A valid check-in of a known activity. Call clear() once it is stored.
    void submitted(const CheckIn &checkIn);
    /// A valid check-in of an activity that does not exist yet; emitted instead of submitted(). Make `type`
    /// (its id is empty), put its id into `checkIn.activity`, store both in one change, call clear().
    void newActivityNamed(const ActivityType &type, const CheckIn &checkIn);
    /// Escape was pressed while an existing entry is edited.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameParts();
    QLayout *buildFirstLine();
    QLayout *buildSecondLine();
    void connectParts();
    void activityChosen();
    void refreshHint();
    void refreshTitleRoom();
    void submit();
    QString whatIsWrong(const CheckIn &checkIn) const;
    ActivityType newType() const;
    bool isEditing() const { return !m_base.id.isNull(); }

    SystemClock m_systemClock;
    const Clock *m_clock = &m_systemClock;
    ActivityCatalog m_catalog;
    std::function<std::optional<int>(const QString &)> m_lastRating;
    CheckIn m_asSet; ///< value() right after setValue()
    CheckIn m_base;  ///< what is edited; a fresh one for a new entry

    ActivityField *m_activity;
    MinutesField *m_minutes;
    FocusField *m_focus;
    QLineEdit *m_title;
    EnergyButtons *m_energy;
    QLabel *m_hint;
    QToolButton *m_more;
    QPushButton *m_log;
    RatingDetails *m_details;
    QLabel *m_titleRoom;
    QLabel *m_trouble;
    bool m_minutesByHand = false;
    bool m_focusByHand = false;
};

} // namespace tryboth
