// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "models/checkinlistmodel.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QListView;
class QPushButton;

namespace tryboth {

class EntryDetails;
class QuietStrip;

/// The entries of one backup, to read and to bring back into the journal. Nothing here changes the backup.
class BackupView : public QDialog
{
    Q_OBJECT

public:
    /// `backup` is what lies in the backup, in memory only. Entries are brought back into `into`, which has
    /// to outlive the window; without one, or where that is for reading, they can only be read.
    BackupView(std::unique_ptr<Journal> backup, Moment keptAt, Journal *into, QWidget *parent = nullptr);
    ~BackupView() override;

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    QWidget *buildEntries();
    QLayout *buildButtons();
    QString introduction(Moment keptAt) const;
    void search();
    void refresh();
    QList<CheckIn> chosen() const;
    void bringBack();

    std::unique_ptr<Journal> m_backup;
    Journal *m_into;
    CheckInListModel m_entries;
    QLineEdit *m_search;
    QListView *m_list;
    EntryDetails *m_details;
    QuietStrip *m_strip;
    QPushButton *m_bringBack;
};

} // namespace tryboth
