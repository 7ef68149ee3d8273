// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tryboth {

/// A button with a name that somebody else gave, such as that of a file, which may be of any length: where it
/// does not fit, dots stand for the rest, and what the pointer rests on says all of it.
class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    /// `name` as it is: an ampersand in it is a letter.
    explicit ElidedButton(const QString &name, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int roomForName() const;

    QString m_name;
};

} // namespace tryboth
