// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/writingdialog.h"

class QDateEdit;
class QLabel;
class QLayout;
class QRadioButton;

namespace tryboth {

class ChoiceBox;
class Journal;

/// Writes the journal, or some of it, into a new file: in which format, which days or what the Journal page
/// shows now.
class ExportDialog : public WritingDialog
{
    Q_OBJECT

public:
    /// `shown` is what the Journal page lets through at the moment.
    ExportDialog(Journal &journal, const CheckInFilter &shown, QWidget *parent = nullptr);

    /// What is chosen to be written.
    CheckInFilter filter() const;
    QString format() const;

protected:
    ExportRequest request() const override;
    void proposeFile(QFileDialog &dialog) const override;

private:
    QLayout *buildScope(const CheckInFilter &shown);
    void refresh();
    QString sizeText(const CheckInFilter &filter) const;

    Journal &m_journal;
    CheckInFilter m_shown;
    ChoiceBox *m_format;
    QRadioButton *m_all;
    QRadioButton *m_days;
    QRadioButton *m_filtered;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_about;
};

} // namespace tryboth
