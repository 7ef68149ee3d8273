// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checkinlistmodel.h"
#include "models/directionsearch.h"
#include "models/journalsearch.h"
#include "models/notesearch.h"
#include "models/trashmodel.h"
#include "pages/page.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace tryboth {

class CalendarCard;
class EmptyState;
class EntryDetails;
class EntryEditor;
class FilterBar;
class FoundElsewhere;
class JournalList;
class SavedSearches;

/// All entries by day, newest first: to search, to read, to edit in place, to throw away. What is typed in
/// the search line shows at once; what cannot be read leaves the last result standing.
class JournalPage : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Journal &journal, QWidget *parent = nullptr);

    void activate() override;
    QWidget *firstFocus() override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    std::any place() const override;
    void goToPlace(const std::any &place) override;

    /// Shows what `filter` lets through; the choices and the search line say so.
    void showFilter(const CheckInFilter &filter);

    /// What the page lets through now.
    CheckInFilter shownFilter() const { return m_entries.filter(); }

    /// Shows everything, standing on `entry`.
    void goTo(const CheckIn &entry);

    /// Puts the cursor into the search line, all of it selected.
    void focusSearch();

    void openTrash();

Q_SIGNALS:
    void importRequested(); ///< an empty journal offers it
    void experimentRequested(const tryboth::Id &experiment);
    void reflectionRequested(const tryboth::Id &reflection);
    void lookAgainRequested(const tryboth::Id &entry);
    void directionRequested(const tryboth::FoundDirection &found);
    void noteRequested(const tryboth::FoundNote &found);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildHeader();
    QWidget *buildEntries();
    QWidget *buildSide();
    void connectParts();
    void connectList();
    void arrange();

    void search();
    void showCount();
    void showEntry();
    void showState();
    void refreshTags();
    void refreshExperiments();
    void refreshTrash();
    void goTo(LocalDay day);
    void edit();
    void star();
    void rate(int energy);
    void throwAwayCurrent();
    bool report(const Result<void> &done);
    LocalDay today() const { return m_journal.clock().journalDay().today; }

    Journal &m_journal;
    CheckInListModel m_entries;
    TrashModel m_trash;
    QTimer m_countTimer;
    LocalDay m_searchedOn; ///< the day that ranges such as "4 weeks" were taken from

    FilterBar *m_bar;
    FoundElsewhere *m_found;
    SavedSearches *m_saved;
    JournalList *m_list;
    EntryEditor *m_editor;
    EntryDetails *m_details;
    CalendarCard *m_calendar;
    QToolButton *m_calendarButton;
    QToolButton *m_trashButton;
    QLabel *m_count;
    QStackedWidget *m_stack;
    EmptyState *m_nothingYet;
    EmptyState *m_nothingFound;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
};

} // namespace tryboth
