// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "domain/result.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace tryboth {

class Journal;
class Page;
class QuietStrip;
class Sidebar;
class Theme;

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

    /// Adds a page under the group that was added last.
    void addPage(const QString &id, const QString &title, Page *page);
    void showPage(const QString &id);
    QStringList pageIds() const { return m_order; }

    Journal &journal() { return *m_journal; }
    void say(const QString &sentence);
    void showError(const Error &error);

Q_SIGNALS:
    void newJournalRequested();
    void openJournalRequested();
    void exampleRequested();
    void importRequested();
    void saveElsewhereRequested();
    void searchRequested();
    void entriesRequested(const tryboth::CheckInFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildJournalMenu();
    void buildEntryMenu();
    void buildViewMenu(Theme &theme);
    void buildHelpMenu();
    void buildStatusLine();
    void refreshSaveState();

    std::unique_ptr<Journal> m_journal;
    QString m_name;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QuietStrip *m_strip = nullptr;
    QLabel *m_saved = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_firstViewAction = nullptr;
    QHash<QString, Page *> m_pages;
    QStringList m_order;
    bool m_stripShowsSaving = false;
};

} // namespace tryboth
