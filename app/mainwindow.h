// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "filewindow.h"

#include <QHash>

#include <functional>
#include <memory>

namespace tryboth {

class Settings;
class Sidebar;

/// The window of one open journal: pages on the right, their names on the left.
class MainWindow : public FileWindow
{
    Q_OBJECT

public:
    /// `name` is how the journal is called in the title. The window owns the journal.
    MainWindow(std::unique_ptr<Journal> journal, const QString &name, Settings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds the name of a page. The page itself is made when it is first asked for, so that starting costs
    /// only what one sees; the first one added is shown.
    void addPage(const QString &id, const QString &title, std::function<Page *()> make);
    void showPage(const QString &id) override;

    /// The page with this id, made if need be; null where the id is unknown.
    Page *page(const QString &id) override;
    Page *currentPage() const override;
    /// The name of the page that is shown.
    QString currentTitle() const override;
    QStringList pageIds() const override { return m_order; }
    /// The id of the page in front.
    QString shownPage() const;
    bool isPageMade(const QString &id) const override { return m_pages.contains(id); }

    QMenu &safetyMenu() override { return *m_safetyMenu; }
    /// Where sharing goes.
    QMenu &shareMenu() { return *m_shareMenu; }
    /// Where actions on other versions of the journal go.
    QMenu &versionsMenu() { return *m_versionsMenu; }

    /// Gives the journal away, to a window in another language. This one is to be deleted at once.
    std::unique_ptr<Journal> takeJournal();
    /// A few words beside the name of a page, which need not have been made yet.
    void setBadge(const QString &id, const QString &badge);

Q_SIGNALS:
    void helpRequested(const QString &page); ///< of the guide; empty: about what one looks at
    void newJournalRequested();
    void openJournalRequested();
    void recentRequested(const QString &path);
    void exampleRequested();
    void outsideRequested(); ///< reminders and check-ins from anywhere
    void newDeskRequested();
    void openDeskRequested();
    void importRequested();
    void exportRequested();
    void bookletRequested();
    void watchRequested(); ///< a folder for calendar files
    void rateRequested();  ///< what came in and waits
    void historyRequested(const tryboth::Id &entry);
    void allHistoryRequested();
    void searchRequested();
    void paletteRequested();
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
    void removePages();
    void buildCentre();
    void buildJournalMenu();
    void buildEntryMenu();
    void buildExperimentMenu();
    void buildDirectionMenu();
    void buildViewMenu();
    void buildHelpMenu();

    std::unique_ptr<Journal> m_journal;
    QString m_name;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QMenu *m_safetyMenu = nullptr;
    QMenu *m_versionsMenu = nullptr;
    QMenu *m_shareMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_firstViewAction = nullptr;
    QHash<QString, std::function<Page *()>> m_makers;
    QHash<QString, Page *> m_pages;
    QHash<QString, QString> m_titles; ///< by page
    QStringList m_order;
};

} // namespace tryboth
