// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/openerror.h"
#include "storage/unlock.h"

#include <QDialog>

#include <memory>

namespace tryboth {

class UnlockPane;

/// Asks for what opens another file than the one that is open: a backup, or a copy that was sealed otherwise.
/// Stays open until a try works; whoever opened it says so with accept().
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(const QString &heading, QWidget *parent = nullptr);

    /// The last try failed.
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    /// One try; answer with showTrouble() or accept().
    void unlockRequested(const std::shared_ptr<const tryboth::Unlock> &unlock);

private:
    UnlockPane *m_pane;
};

/// Whether a passphrase or a key is all that is missing: then asking for one helps.
bool asksForKey(OpenProblem problem);

} // namespace tryboth
