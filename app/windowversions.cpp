// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowversions.h"

#include "locking/unlockdialog.h"
#include "mainwindow.h"
#include "mergedcopies.h"
#include "models/sealedanswers.h"
#include "settings/shortcuts.h"
#include "versions/backupsdialog.h"
#include "versions/conflictsdialog.h"
#include "versions/historydialog.h"
#include "versions/historyexpiry.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace tryboth {

using namespace Qt::StringLiterals;

WindowVersions::WindowVersions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_backups(window.journal())
    , m_expiry(new HistoryExpiry(window.journal(), this))
{
    addActions(window.versionsMenu());
    connect(&window, &MainWindow::backupsRequested, this, &WindowVersions::showBackups);
    connect(&window, &MainWindow::mergeRequested, this, &WindowVersions::mergeFromDisk);
    connect(&window, &MainWindow::historyRequested, this, [this](const Id &entry) { showHistory(entry); });
    connect(&window, &MainWindow::allHistoryRequested, this, [this] { showHistory(); });
    if (!window.journal().path().isEmpty()) {
        connectDisk();
    }
}

void WindowVersions::addActions(QMenu &menu)
{
    const bool onDisk = !m_window.journal().path().isEmpty();
    named(u"backups"_s,
          menu.addAction(tr("&Backups…"), QKeySequence(u"Ctrl+B"_s), this, &WindowVersions::showBackups))
        ->setEnabled(onDisk);
    named(u"earlierTexts"_s, menu.addAction(tr("Earlier &texts…"), this, [this] { showHistory(); }));
    menu.addSeparator();
    named(u"mergeFile"_s,
          menu.addAction(tr("&Merge with the file on disk"), this, &WindowVersions::mergeFromDisk))
        ->setEnabled(onDisk);
    named(u"mergeCopy"_s, menu.addAction(tr("Merge with a &copy…"), this, &WindowVersions::chooseCopy))
        ->setEnabled(onDisk);
    named(u"mergeDifferences"_s,
          menu.addAction(tr("&Differences of a merge…"), this, &WindowVersions::showConflicts));
}

void WindowVersions::connectDisk()
{
    Journal &journal = m_window.journal();
    connect(&journal, &Journal::changedOnDisk, this, &WindowVersions::onChangedOnDisk);
    connect(&journal, &Journal::folderTouched, this, &WindowVersions::offerCopies);
    if (journal.readOnlyReason()) {
        offerToReopen();
        return;
    }
    offerConflicts();
    offerCopies();
}

/// Another window may have closed meanwhile. After opening with a recovery key something else is missing.
void WindowVersions::offerToReopen()
{
    const Journal &journal = m_window.journal();
    if (!journal.isSealed() || journal.keysThatOpen().passphraseKnown) {
        m_window.offer(journal.readOnlyReason()->sentence,
                       {{tr("&Open it again"), [this] { Q_EMIT reopenRequested(); }}});
    }
}

void WindowVersions::onChangedOnDisk()
{
    if (m_window.journal().readOnlyReason()) {
        m_window.offer(tr("The journal was saved elsewhere; this window shows it as it was before."),
                       {{tr("&Open it again"), [this] { Q_EMIT reopenRequested(); }}});
        return;
    }
    m_window.offer(
        tr("Another program has changed the file of this journal. Nothing was overwritten, and nothing is "
           "saved until you choose: merge both versions, entry by entry, or save yours elsewhere."),
        {{tr("&Merge both"), [this] { mergeFromDisk(); }},
         {tr("Save &elsewhere…"), [this] { Q_EMIT m_window.saveElsewhereRequested(); }}});
}

void WindowVersions::offerCopies()
{
    if (!m_window.journal().readOnlyReason()) {
        m_window.journal().findConflictCopies(this, [this](const QStringList &paths) { offerOneOf(paths); });
    }
}

void WindowVersions::offerOneOf(const QStringList &copies)
{
    for (const QString &path : copies) {
        if (m_offered.contains(path) || wasMerged(m_window.settings(), path)) {
            continue;
        }
        m_offered.append(path);
        m_window.offer(tr("A synchroniser has set a copy of this journal aside: “%1”. Merge it, so that "
                          "nothing in it is missed; the copy stays as it is.")
                           .arg(QFileInfo(path).fileName()),
                       {{tr("&Merge it"), [this, path] { mergeCopy(path); }}});
        return; // one at a time; the next one after it
    }
}

void WindowVersions::chooseCopy()
{
    auto *dialog = new QFileDialog(&m_window, tr("Merge with a copy of this journal"),
                                   QFileInfo(m_window.journal().path()).absolutePath());
    dialog->setObjectName(u"copyFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WindowVersions::mergeCopy);
    dialog->open();
}

void WindowVersions::mergeFromDisk()
{
    merge(
        [this](const auto &unlock, const auto &merged) { m_window.journal().mergeFromDisk(unlock, merged); },
        {}, [] {});
}

void WindowVersions::mergeCopy(const QString &path)
{
    merge([this, path](const auto &unlock,
                       const auto &merged) { m_window.journal().mergeCopy(path, unlock, merged); },
          {},
          [this, path] {
              rememberMerged(m_window.settings(), path);
              offerCopies();
          });
}

void WindowVersions::merge(const Merge &merge, const std::shared_ptr<const Unlock> &unlock,
                           const std::function<void()> &merged)
{
    if (m_merging) {
        return;
    }
    m_merging = true;
    m_window.say(tr("Merging both versions…"));
    merge(unlock, [window = QPointer(this), merge, merged](const OpenResult<MergeOutcome> &outcome) {
        if (window) {
            window->m_merging = false;
            window->finishMerge(merge, outcome, merged);
        }
    });
}

void WindowVersions::finishMerge(const Merge &merge, const OpenResult<MergeOutcome> &outcome,
                                 const std::function<void()> &merged)
{
    if (outcome) {
        if (m_unlock) {
            m_unlock->accept();
        }
        sayMerged(*outcome);
        merged();
        return;
    }
    if (asksForKey(outcome.error().problem)) {
        askToUnlock(merge, outcome.error(), merged);
        return;
    }
    m_window.showError(outcome.error());
}

void WindowVersions::askToUnlock(const Merge &again, const Error &trouble,
                                 const std::function<void()> &merged)
{
    if (m_unlock) {
        m_unlock->showTrouble(trouble.sentence);
        return;
    }
    m_unlock = new UnlockDialog(tr("The other version has a passphrase of its own"), &m_window);
    m_unlock->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        m_unlock, &UnlockDialog::unlockRequested, this,
        [this, again, merged](const std::shared_ptr<const Unlock> &unlock) { merge(again, unlock, merged); });
    m_unlock->open();
}

void WindowVersions::sayMerged(const MergeOutcome &outcome)
{
    if (outcome.conflicts > 0) {
        offerConflicts();
        showConflicts();
    } else if (outcome == MergeOutcome()) {
        m_window.offer(tr("The other version has nothing that is not here."), {});
    } else {
        m_window.offer(tr("Both versions are merged: %L1 new, %L2 changed. Undo with Ctrl+Z.")
                           .arg(outcome.added)
                           .arg(outcome.changed),
                       {});
    }
}

void WindowVersions::offerConflicts()
{
    const auto open = readableConflicts(m_window.journal().stores(),
                                        m_window.journal().clock().journalDay().today);
    if (!open || open->isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(open->size());
    m_window.offer(count == 1
                       ? tr("One text was changed in both versions of a merge and waits to be looked at.")
                       : tr("%Ln texts were changed in both versions of a merge and wait to be looked at.",
                            nullptr, count),
                   {{tr("&Look at them…"), [this] { showConflicts(); }}});
}

void WindowVersions::showBackups()
{
    auto *dialog = new BackupsDialog(m_backups, &m_window.journal(), m_window.journal().content(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::informed, &m_window, &MainWindow::say);
    connect(dialog, &BackupsDialog::openRequested, this, &WindowVersions::openRequested);
    dialog->open();
}

void WindowVersions::showConflicts()
{
    const auto open = readableConflicts(m_window.journal().stores(),
                                        m_window.journal().clock().journalDay().today);
    if (open && open->isEmpty()) {
        m_window.say(tr("No merge has left anything to be looked at."));
        return;
    }
    auto *dialog = new ConflictsDialog(m_window.journal(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictsDialog::informed, &m_window, &MainWindow::say);
    dialog->open();
}

void WindowVersions::showHistory(const std::optional<Id> &entry)
{
    auto *dialog = entry ? new HistoryDialog(m_window.journal(), *entry, &m_window)
                         : new HistoryDialog(m_window.journal(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::informed, &m_window, &MainWindow::say);
    dialog->open();
}

} // namespace tryboth
