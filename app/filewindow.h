// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "settings/settingstable.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QLabel;
class QMenu;
class QStackedWidget;

namespace tryboth {

class Journal;
class Page;
class QuietStrip;
class Settings;

/// Something to do about what the strip says: the words on its button.
struct Offer
{
    QString words;
    std::function<void()> run;
};

/// The window of one open file that is saved by itself, a journal or a desk: a curtain that can hide what it
/// shows, one strip for what there is to say, and a status line that never claims more than is true.
class FileWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `file` lives as long as the window shows something of it.
    FileWindow(Journal &file, Settings &settings, QWidget *parent = nullptr);

    /// The journal, or the file of the desk.
    Journal &journal() { return m_file; }
    const Journal &journal() const { return m_file; }
    Settings &settings() { return m_settings; }

    /// The central widget; what it shows besides its first page hides the rest.
    QStackedWidget &curtain() { return *m_curtain; }
    /// Where actions on the safety of the file go.
    virtual QMenu &safetyMenu() = 0;

    /// The pages, for the words that are typed there and are nowhere yet.
    virtual QStringList pageIds() const = 0;
    virtual bool isPageMade(const QString &id) const = 0;
    virtual Page *page(const QString &id) = 0;
    virtual void showPage(const QString &id) = 0;
    /// The page that is shown.
    virtual Page *currentPage() const = 0;
    /// What stands above it on paper.
    virtual QString currentTitle() const = 0;

    void say(const QString &sentence);
    void showError(const Error &error);
    /// A sentence with up to two things to do about it; with any it stays until it is read. Takes the place
    /// of one about saving that is over.
    void offer(const QString &sentence, const QList<Offer> &offers);

Q_SIGNALS:
    void pageMade(const QString &id, tryboth::Page *page);
    void quitRequested(); ///< every window, not this one alone
    void saveElsewhereRequested();
    void backupsRequested();
    void printRequested();       ///< the page that is shown
    void pagePictureRequested(); ///< the same as a file
    void mergeRequested();       ///< with what another program wrote to the file
    void settingsRequested(std::optional<tryboth::Setting> at = {}); ///< at one of them, or from the first

protected:
    /// Puts `centre` behind the curtain. The strip is the window's to place, e.g. at the foot of `centre`.
    void showCentre(QWidget *centre);
    QuietStrip *strip() { return m_strip; }
    /// The line at the bottom, with `offline` at its end.
    void buildStatusLine(const QString &offline);
    void refreshSaveState();
    /// What the status line says about the file.
    virtual QString saveText();
    /// Whether two versions of the file can be merged.
    virtual bool canMerge() const { return true; }
    /// Tab goes as one reads, also through what has come to the page since.
    bool focusNextPrevChild(bool next) override;
    /// Stays open where the last save fails; the strip says why and offers another place.
    void closeEvent(QCloseEvent *event) override;

private:
    void announceSaved();
    void runOffer(qsizetype place);

    Journal &m_file;
    Settings &m_settings;
    QStackedWidget *m_curtain = nullptr;
    QuietStrip *m_strip = nullptr;
    QLabel *m_saved = nullptr;
    QList<Offer> m_offers; ///< what the buttons of the strip do
    bool m_stripShowsSaving = false;
    bool m_wasSaved = true;
};

} // namespace tryboth
