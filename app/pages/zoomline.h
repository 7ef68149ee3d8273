// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace tryboth {

/// Below charts over days: how to look closer, and while one does, the way back.
class ZoomLine : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomLine(QWidget *parent = nullptr);

    void showZoomed(bool zoomed);

Q_SIGNALS:
    void allDaysWanted();

private:
    QToolButton *m_allDays;
};

} // namespace tryboth
