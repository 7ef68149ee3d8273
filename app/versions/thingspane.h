// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backupthingsmodel.h"

#include <QWidget>

class QListView;
class QPlainTextEdit;

namespace tryboth {

/// What a backup holds besides its entries: a list, and beside it all that the chosen one says, to read.
class ThingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ThingsPane(QList<BackupThing> things, QWidget *parent = nullptr);
    ~ThingsPane() override;

    const BackupThingsModel &model() const { return *m_model; }
    /// As BackupThingsModel::show(); the first one that is left is chosen.
    void showKind(const QString &kind, const CheckInFilter &filter);
    QList<BackupThing> chosen() const;

Q_SIGNALS:
    void chosenChanged();
    void bringBackRequested(); ///< Enter in the list

private:
    void buildList();
    void refresh();

    BackupThingsModel *m_model;
    QListView *m_list;
    QPlainTextEdit *m_words;
};

} // namespace tryboth
