// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shareintake.h"
#include "widgets/fittingdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tryboth {

class ChoiceBox;

/// Whose share is it? Asked where the desk does not know the key: a first contact, or a client with another
/// key than before. The eight words of the key have to be compared first.
class IntakeDialog : public FittingDialog
{
    Q_OBJECT

public:
    IntakeDialog(const OpenedShare &share, const QList<Client> &clients, QWidget *parent = nullptr);

    ClientChoice choice() const;

private:
    void refresh();

    QString m_key;
    QList<Client> m_clients;
    ChoiceBox *m_client;
    QLineEdit *m_label;
    QLabel *m_warning;
    QCheckBox *m_compared;
    QPushButton *m_take;
};

} // namespace tryboth
