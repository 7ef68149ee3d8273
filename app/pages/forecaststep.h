// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tryboth {

/// "Open the forecast": what was expected shows only after it was opened.
class ForecastStep : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastStep(QWidget *parent = nullptr);
    void setView(const ExperimentView &view);

Q_SIGNALS:
    void openRequested();

private:
    QLabel *m_words;
    QPushButton *m_open;
};

} // namespace tryboth
