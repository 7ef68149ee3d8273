// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/booklet.h"
#include "report/exportjob.h"
#include "widgets/fittingdialog.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tryboth {

class ChoiceBox;
class Journal;
class SegmentedControl;

/// Makes a booklet (PDF) of a period: which days, what goes in, which paper. It is written in the background
/// and can be stopped; what was stopped leaves nothing behind.
class BookletDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit BookletDialog(Journal &journal, QWidget *parent = nullptr);

    /// What is chosen.
    BookletChoice choice() const;

    /// Writes it to `path`.
    void write(const QString &path);

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    QLayout *buildPeriod();
    QLayout *buildParts();
    QLayout *buildButtons();
    void choosePeriod();
    void askWhere();
    void refresh();
    void setBusy(bool busy);
    void showTrouble(const QString &sentence);
    void finish(const Result<qint64> &bytes);

    Journal &m_journal;
    ExportJob m_job;
    ChoiceBox *m_period;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QCheckBox *m_numbers = nullptr;
    QCheckBox *m_charts = nullptr;
    QCheckBox *m_entries = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_experiments = nullptr;
    QCheckBox *m_reflections = nullptr;
    QCheckBox *m_direction = nullptr;
    SegmentedControl *m_paper;
    QLabel *m_about;
    QLabel *m_trouble;
    QProgressBar *m_progress;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_write = nullptr;
    QString m_path;
};

} // namespace tryboth
