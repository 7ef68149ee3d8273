// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importentriesmodel.h"
#include "models/importproblemsmodel.h"
#include "models/importreader.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace tryboth {

class ImportChoiceBar;
class ImportQuestionPane;

/// What files hold, before anything is written: how much, from when to when, what of it to take, and what has
/// to be said first. Keeps the answers for as long as the same files are looked at.
class ImportPreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewPane(LocalDay today, QWidget *parent = nullptr);

    void showImport(const QString &name, const ReadImport &read, const ActivityCatalog &catalog);

    const ImportEntriesModel &entries() const { return m_entries; }
    /// Whether there is something to take in.
    bool hasSomething() const { return !m_asks && (m_entries.tickedCount() > 0 || m_hasOthers); }

    /// Other files: what was chosen for those before is nothing to them.
    void startOver();

    /// The choices and answers so far, on top of `options`.
    ImportOptions applyTo(ImportOptions options) const;

Q_SIGNALS:
    void tickedCountChanged();
    void optionsChanged(); ///< other choices or an answer: read the files again

private:
    void connectQuestions();
    void askForMoods();
    void showQuestion();
    QTableView *buildTable(QAbstractItemModel *model, const QString &name, const QString &spoken,
                           int stretched);

    ImportEntriesModel m_entries;
    ImportProblemsModel m_problems;
    ImportPreview m_preview; ///< without its entries
    ImportOptions m_said;    ///< answers to questions
    bool m_asks = false;
    bool m_hasOthers = false;
    bool m_askedForMoods = false;
    QLabel *m_name;
    QLabel *m_summary;
    QLabel *m_columns;
    ImportChoiceBar *m_choices;
    ImportQuestionPane *m_questions;
    QTableView *m_entryTable;
    QTableView *m_problemTable;
};

} // namespace tryboth
