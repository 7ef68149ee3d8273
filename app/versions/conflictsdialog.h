// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "models/historymodel.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace tryboth {

class QuietStrip;

/// What merges left to be looked at: both versions side by side, to be settled one by one. Whatever is
/// chosen, the other text stays an earlier text. Opened with open().
class ConflictsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `journal` has to outlive the dialog.
    explicit ConflictsDialog(Journal &journal, QWidget *parent = nullptr);
    ~ConflictsDialog() override;

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    void buildTable();
    QLayout *buildSides();
    QLayout *buildButtons();
    void refresh();
    const EarlierText *chosen() const;
    void settle(Result<void> (*how)(Journal &, const EarlierText &));

    Journal &m_journal;
    HistoryModel m_conflicts;
    QTableView *m_table;
    QLabel *m_count;
    QPlainTextEdit *m_present;
    QPlainTextEdit *m_other;
    QuietStrip *m_strip;
    QPushButton *m_keep;
    QPushButton *m_take;
    QPushButton *m_both;
};

} // namespace tryboth
