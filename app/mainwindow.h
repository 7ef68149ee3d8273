// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "domain/result.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace tryboth {

class Journal;
class Page;
class QuietStrip;
class Sidebar;
class Theme;

/// Something to do about what the strip says: the words on its button.
struct Offer
{
    QString words;
    std::function<void()> run;
};

/// The window of one open journal: pages on the right, their names on the left, one strip for what there is
/// to say, and a status line that never claims more than is true.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `name` is how the journal is called in the title. The window owns the journal.
    MainWindow(std::unique_ptr<Journal> journal, const QString &name, Theme &theme,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds the name of a page. The page itself is made when it is first asked for, so that starting costs
    /// only what one sees; the first one added is shown.
    void addPage(const QString &id, const QString &title, std::function<Page *()> make);
    void showPage(const QString &id);

    /// The page with this id, made if need be; null where the id is unknown.
    Page *page(const QString &id);
    QStringList pageIds() const { return m_order; }
    bool isPageMade(const QString &id) const { return m_pages.contains(id); }

    /// The central widget; what it shows besides its first page hides the journal.
    QStackedWidget &curtain() { return *m_curtain; }
    /// Where actions on the journal's safety go.
    QMenu &safetyMenu() { return *m_safetyMenu; }
    /// Where sharing goes.
    QMenu &shareMenu() { return *m_shareMenu; }
    /// Where actions on other versions of the journal go.
    QMenu &versionsMenu() { return *m_versionsMenu; }

    Journal &journal() { return *m_journal; }
    /// A few words beside the name of a page, which need not have been made yet.
    void setBadge(const QString &id, const QString &badge);
    void say(const QString &sentence);
    void showError(const Error &error);
    /// A sentence with up to two things to do about it; with any it stays until it is read. Takes the place
    /// of one about saving that is over.
    void offer(const QString &sentence, const QList<Offer> &offers);

Q_SIGNALS:
    void pageMade(const QString &id, tryboth::Page *page);
    void newJournalRequested();
    void openJournalRequested();
    void exampleRequested();
    void newDeskRequested();
    void openDeskRequested();
    void importRequested();
    void exportRequested();
    void watchRequested(); ///< a folder for calendar files
    void rateRequested();  ///< what came in and waits
    void saveElsewhereRequested();
    void backupsRequested();
    void mergeRequested(); ///< with what another program wrote to the file
    void historyRequested(const tryboth::Id &entry);
    void allHistoryRequested();
    void searchRequested();
    void newExperimentRequested();
    void newPairRequested();
    void templatesRequested();
    void forecastsRequested();
    void weeklyReflectionRequested();
    void writingRequested();
    void questionRequested();
    void bragRequested();
    void fiveYearRequested();
    void reasonsRequested();
    void newDecisionRequested();
    void ownQuestionsRequested();
    void entriesRequested(const tryboth::CheckInFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildJournalMenu();
    void buildEntryMenu();
    void buildExperimentMenu();
    void buildDirectionMenu();
    void buildViewMenu(Theme &theme);
    void buildHelpMenu();
    void buildStatusLine();
    void refreshSaveState();
    void runOffer(qsizetype place);

    std::unique_ptr<Journal> m_journal;
    QString m_name;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_curtain = nullptr;
    QStackedWidget *m_stack = nullptr;
    QuietStrip *m_strip = nullptr;
    QLabel *m_saved = nullptr;
    QMenu *m_safetyMenu = nullptr;
    QMenu *m_versionsMenu = nullptr;
    QMenu *m_shareMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_firstViewAction = nullptr;
    QHash<QString, std::function<Page *()>> m_makers;
    QHash<QString, Page *> m_pages;
    QStringList m_order;
    QList<Offer> m_offers; ///< what the buttons of the strip do
    bool m_stripShowsSaving = false;
};

} // namespace tryboth
