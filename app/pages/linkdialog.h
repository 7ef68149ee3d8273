// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace tryboth {

class Journal;

/// Looks for the entry or experiment that a reflection is to be linked to.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    struct Target
    {
        bool isExperiment = false;
        Id id;

        bool operator==(const Target &) const = default;
    };

    explicit LinkDialog(Journal &journal, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const tryboth::LinkDialog::Target &target);

private:
    void find();
    void add(const QString &words, const Target &target);
    void choose();

    Journal &m_journal;
    QLineEdit *m_line;
    QListWidget *m_list;
    QList<Target> m_targets;
};

} // namespace tryboth
