// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backupthingsmodel.h"

#include <QWidget>

class QListView;
class QPlainTextEdit;

namespace tryboth {

/// What a backup holds, as far as it is no entry: a list, and beside it all that the chosen one says, to
/// read.
class ThingsPane : public QWidget
{
    Q_OBJECT

public:
    /// `listName` tells a screen reader what the list holds.
    ThingsPane(QList<BackupThing> things, const QString &listName, QWidget *parent = nullptr);
    ~ThingsPane() override;

    void setThings(QList<BackupThing> things);
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
