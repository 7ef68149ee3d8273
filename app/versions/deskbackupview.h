// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"
#include "models/journal.h"

#include <QDialog>

#include <memory>

class QLineEdit;

namespace tryboth {

class ChoiceBox;
class ThingsPane;

/// What lies in one backup of a desk, client by client, to read. Nothing here changes the backup, and nothing
/// of it goes anywhere: a desk comes back as a whole, as a file of its own.
class DeskBackupView : public QDialog
{
    Q_OBJECT

public:
    /// `backup` is the file of a desk, in memory only.
    DeskBackupView(std::unique_ptr<Journal> backup, Moment keptAt, QWidget *parent = nullptr);

private:
    QString introduction(Moment keptAt) const;
    void offerClients();
    void showClient();
    void search();

    std::unique_ptr<Journal> m_backup;
    QList<Client> m_clients; ///< by name
    ChoiceBox *m_client;
    QLineEdit *m_search;
    ThingsPane *m_things;
};

} // namespace tryboth
