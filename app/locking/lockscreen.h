// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tryboth {

class UnlockPane;

/// A page with nothing on it but the question for the passphrase, in the middle.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(const QString &heading, QWidget *parent = nullptr);

    UnlockPane &pane() { return *m_pane; }

protected:
    bool event(QEvent *event) override;

private:
    UnlockPane *m_pane;
};

} // namespace tryboth
