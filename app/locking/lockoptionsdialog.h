// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locking/lockoptions.h"
#include "widgets/fittingdialog.h"

class QCheckBox;
class QComboBox;

namespace tryboth {

/// When the window locks by itself. Every choice holds at once. Opened with open().
class LockOptionsDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit LockOptionsDialog(const LockOptions &options, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const tryboth::LockOptions &options);

private:
    LockOptions options() const;

    QComboBox *m_idle;
    QCheckBox *m_withDesktop;
    QCheckBox *m_whenMinimised;
    QCheckBox *m_clearCopies;
};

} // namespace tryboth
