// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "models/backuplistmodel.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTableView;

namespace tryboth {

class Journal;
class QuietStrip;
class UnlockDialog;

/// The backups of a journal or a desk: to look inside, and to restore one as a file of its own. The file
/// itself is never written over. Opened with open().
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Single entries are brought back into `into`; without one, the journal does not open any more.
    /// `source` and `into` have to outlive the dialog.
    BackupsDialog(BackupSource &source, Journal *into, const Content &content, QWidget *parent = nullptr);
    ~BackupsDialog() override;

    /// Restores the chosen backup into a new file at `path`. Fails, and says so, when something stands there.
    void restoreTo(const QString &path);

Q_SIGNALS:
    void openRequested(const QString &path); ///< the journal that was restored there
    void informed(const QString &sentence);

private:
    void buildTable();
    QLayout *buildButtons();
    bool isOfDesk() const;
    QString introduction() const;
    void refresh();
    const Backup *chosen() const;
    QString nameFor(const Backup &backup) const;
    QString suffix() const;
    QString freePath() const;
    void restoreElsewhere();
    void lookInside();
    void tryToOpen(const Backup &backup, const std::shared_ptr<const Unlock> &unlock);
    void askToUnlock(const Backup &backup, const Error &trouble);
    void show(const Backup &backup, const QByteArray &image);

    BackupSource &m_source;
    Journal *m_into;
    Content m_content;
    BackupListModel m_backups;
    QTableView *m_table;
    QLabel *m_empty;
    QuietStrip *m_strip;
    QPushButton *m_look;
    QPushButton *m_restore;
    QPushButton *m_elsewhere;
    QPointer<UnlockDialog> m_unlock;
    QString m_restored; ///< where the last one went
};

} // namespace tryboth
