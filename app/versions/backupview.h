// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "models/checkinlistmodel.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace tryboth {

class ChoiceBox;
class EntryDetails;
class QuietStrip;
class ThingsPane;

/// What lies in one backup, to read and to bring back into the journal: its entries, and whatever else it
/// holds. Nothing here changes the backup.
class BackupView : public QDialog
{
    Q_OBJECT

public:
    /// `backup` is what lies in the backup, in memory only. Things are brought back into `into`, which has to
    /// outlive the window; without one, or where that is for reading, they can only be read.
    BackupView(std::unique_ptr<Journal> backup, Moment keptAt, Journal *into, QWidget *parent = nullptr);
    ~BackupView() override;

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    QLayout *buildFinding();
    QWidget *buildEntries();
    void offerKinds();
    bool showsEntries() const;
    QLayout *buildButtons();
    QString introduction(Moment keptAt) const;
    void search();
    void showFound();
    void refresh();
    QList<CheckIn> chosen() const;
    void bringBack();
    Result<int> bringChosenBack();

    std::unique_ptr<Journal> m_backup;
    Journal *m_into;
    CheckInListModel m_entries;
    CheckInFilter m_filter; ///< what the search line last said that could be read
    ChoiceBox *m_kind;
    QLineEdit *m_search;
    QStackedWidget *m_panes;
    QListView *m_list;
    EntryDetails *m_details;
    ThingsPane *m_things;
    QuietStrip *m_strip;
    QPushButton *m_bringBack;
};

} // namespace tryboth
