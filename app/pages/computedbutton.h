// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace tryboth {

/// "How this is computed": opens and closes the lines below it.
class ComputedButton : public QWidget
{
    Q_OBJECT

public:
    explicit ComputedButton(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    QToolButton *button() const { return m_button; }

private:
    QToolButton *m_button;
    QLabel *m_lines;
};

} // namespace tryboth
