// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journalbackups.h"

#include <QPointer>

#include <functional>
#include <optional>

class QMenu;

namespace tryboth {

class HistoryExpiry;
class MainWindow;
class UnlockDialog;

/// What a window offers about other versions of its journal: backups, what another program wrote to the file
/// or set aside beside it, and earlier texts.
class WindowVersions : public QObject
{
    Q_OBJECT

public:
    explicit WindowVersions(MainWindow &window);

    void showBackups();
    void showConflicts();
    void showHistory(const std::optional<Id> &entry = {});
    HistoryExpiry &expiry() { return *m_expiry; }
    void mergeFromDisk();
    void mergeCopy(const QString &path);

Q_SIGNALS:
    void openRequested(const QString &path); ///< a journal that was restored
    void reopenRequested();                  ///< this journal anew, in another window

private:
    using Merge = std::function<void(std::shared_ptr<const Unlock>, Journal::Merged)>;

    void addActions(QMenu &menu);
    void connectDisk();
    void offerToReopen();
    void onChangedOnDisk();
    void offerCopies();
    void offerOneOf(const QStringList &copies);
    void chooseCopy();
    void merge(const Merge &merge, const std::shared_ptr<const Unlock> &unlock,
               const std::function<void()> &merged);
    void finishMerge(const Merge &merge, const OpenResult<MergeOutcome> &outcome,
                     const std::function<void()> &merged);
    void askToUnlock(const Merge &merge, const Error &trouble, const std::function<void()> &merged);
    void sayMerged(const MergeOutcome &outcome);
    void offerConflicts();

    MainWindow &m_window;
    JournalBackups m_backups;
    QPointer<UnlockDialog> m_unlock;
    bool m_merging = false;
    QStringList m_offered; ///< copies that this window has spoken of
    HistoryExpiry *m_expiry;
};

} // namespace tryboth
