// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/booklet.h"
#include "pages/writingdialog.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLayout;

namespace tryboth {

class ChoiceBox;
class Journal;
class SegmentedControl;

/// Makes a booklet (PDF) of a period: which days, what goes in, which paper.
class BookletDialog : public WritingDialog
{
    Q_OBJECT

public:
    explicit BookletDialog(Journal &journal, QWidget *parent = nullptr);

    /// What is chosen.
    BookletChoice choice() const;

protected:
    ExportRequest request() const override;
    void proposeFile(QFileDialog &dialog) const override;

private:
    QLayout *buildPeriod();
    QLayout *buildParts();
    void choosePeriod();
    void refresh();

    Journal &m_journal;
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
};

} // namespace tryboth
