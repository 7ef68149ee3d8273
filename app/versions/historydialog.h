// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "models/historymodel.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tryboth {

class QuietStrip;

/// The earlier texts of one entry or of the whole journal, or of one client or of all on a desk: to read, to
/// put back, to forget. Opened with open().
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of the whole journal or desk. `journal` has to outlive the dialog.
    explicit HistoryDialog(Journal &journal, QWidget *parent = nullptr);
    /// Of one entry, or on a desk of one client.
    HistoryDialog(Journal &journal, const Id &entry, QWidget *parent = nullptr);
    ~HistoryDialog() override;

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    HistoryDialog(Journal &journal, std::unique_ptr<HistoryModel> texts, const QString &heading,
                  QWidget *parent);
    void buildTable();
    QLayout *buildKeeping();
    QLayout *buildButtons();
    void refresh();
    const EarlierText *chosen() const;
    void putBack(Result<void> (*how)(Journal &, const EarlierText &), const QString &sentence);
    void keepFor(int days);
    int forgettable() const;
    void askToForget();
    void forget();
    void report(const Result<void> &done, const QString &sentence);

    Journal &m_journal;
    std::unique_ptr<HistoryModel> m_texts;
    QTableView *m_table;
    QPlainTextEdit *m_text;
    QLabel *m_empty;
    QuietStrip *m_strip;
    QSpinBox *m_days;
    QPushButton *m_restore;
    QPushButton *m_restoreEntry;
    QPushButton *m_forget;
    QPushButton *m_close;
};

} // namespace tryboth
