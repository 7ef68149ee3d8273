// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checkinlistmodel.h"
#include "pages/experimentview.h"
#include "pages/page.h"

class QLabel;
class QListView;

namespace tryboth {

struct QuietItem;
class Card;
class DayNoteCard;
class EmptyState;
class MonthCard;
class QuietCard;
class QuietQuestion;
class RatingRow;
class RunningCard;
class WaitingList;

/// The page one starts on: log an entry, see the day so far, rate what came in.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Journal &journal, QWidget *parent = nullptr);

    void activate() override;
    QWidget *firstFocus() override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

    /// Begins an entry that belongs to `session`; what stands in the row already stays.
    void rateSession(const Id &session);

    /// Puts the keyboard on the first entry that waits to be rated, or says that none does.
    void rateWaiting();

    /// Opens the field of the quiet question of the day.
    void answerQuestion();

    /// How many entries wait to be rated.
    int waiting() const;

Q_SIGNALS:
    void importRequested();
    void experimentRequested(const tryboth::Id &experiment);
    void reviewRequested(const tryboth::Id &experiment);
    void templatesRequested();
    void sessionMoveRequested(const tryboth::Id &session);
    void secondLookRequested(const tryboth::Id &experiment);
    void quietChosen(const tryboth::QuietItem &item);
    void experimentsCounted(int running); ///< for the sidebar, which knows it before the page was opened

private:
    QWidget *buildHeading();
    QWidget *buildDay();
    QWidget *buildSide();
    void connectParts();
    void connectExperiments();
    void connectReflections();
    void refreshSubtitle();
    void goTo(LocalDay day);
    void log(const CheckIn &checkIn);
    void logNewActivity(const ActivityType &type, const CheckIn &checkIn);
    void finishLogging(const Result<void> &logged, const CheckIn &checkIn);
    void editCurrent();
    void trashCurrent();
    void refreshKnown();
    void refreshExperiments();
    void markSessionAs(const Id &session, SessionState state);
    void refreshDay();
    void refreshWaiting();
    bool isBackAfterAGap() const;

    Journal &m_journal;
    LocalDay m_day;
    CheckInListModel *m_entries;
    QLabel *m_heading = nullptr;
    QLabel *m_subtitle = nullptr;
    QuietQuestion *m_question = nullptr;
    RatingRow *m_row = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_nothingYet = nullptr;
    Card *m_waitingCard = nullptr;
    WaitingList *m_waiting = nullptr;
    EmptyState *m_nothingWaits = nullptr;
    RunningCard *m_running = nullptr;
    QuietCard *m_quiet = nullptr;
    DayNoteCard *m_dayNote = nullptr;
    MonthCard *m_month = nullptr;
};

} // namespace tryboth
