// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace tryboth {

/// The choices beside a preview: which days of a calendar or a repository, what of it, whose commits; and the
/// ways back to the columns of a table and to the moods. Shows only what the file has.
class ImportChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoiceBar(LocalDay today, QWidget *parent = nullptr);

    /// Shows the choices that `preview` leaves.
    void showFor(const ImportPreview &preview);
    /// Another file: what was chosen for the one before, its days above all, is nothing to it.
    void startOver();

    /// What is chosen, on top of `options`.
    ImportOptions applyTo(ImportOptions options) const;

Q_SIGNALS:
    void changed();
    void columnsRequested();
    void moodsRequested();

private:
    void addDays();
    QCheckBox *addTick(const QString &words, const QString &name);

    QWidget *m_days;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_attendees;
    QCheckBox *m_descriptions;
    QCheckBox *m_allDay;
    QCheckBox *m_subjects;
    QLineEdit *m_address;
    QPushButton *m_columns;
    QPushButton *m_moods;
    bool m_dated = false; ///< the file at hand is one of whose days some are chosen
};

} // namespace tryboth
