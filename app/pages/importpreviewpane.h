// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importentriesmodel.h"
#include "models/importproblemsmodel.h"
#include "models/importreader.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QTableView;

namespace tryboth {

/// What a file holds, before anything is written: how much, from when to when, what of it to take.
class ImportPreviewPane : public QWidget
{
    Q_OBJECT

public:
    ImportPreviewPane(LocalDay today, QWidget *parent = nullptr);

    void showImport(const QString &fileName, const ReadImport &read, const ActivityCatalog &catalog);

    const ImportEntriesModel &entries() const { return m_entries; }

    /// Another file: what was chosen for a calendar before, its days above all, is nothing to it.
    void startOver();

    /// What the calendar choices ask for, on top of `options`.
    ImportOptions applyTo(ImportOptions options) const;

Q_SIGNALS:
    void tickedCountChanged();
    void optionsChanged(); ///< other choices for a calendar: read the file again

private:
    QWidget *buildCalendarChoices();
    QTableView *buildTable(QAbstractItemModel *model, const QString &name, const QString &spoken,
                           int stretched);

    ImportEntriesModel m_entries;
    ImportProblemsModel m_problems;
    QLabel *m_name;
    QLabel *m_summary;
    QLabel *m_columns;
    QWidget *m_calendar;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_attendees;
    QCheckBox *m_descriptions;
    QCheckBox *m_allDay;
    QTableView *m_entryTable;
    QTableView *m_problemTable;
};

} // namespace tryboth
