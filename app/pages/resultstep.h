// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tryboth {

class ComputedButton;
class MarksView;

/// The marks, and below them what may be said.
class ResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);
    void setView(const ExperimentView &view);

private:
    MarksView *m_marks;
    QLabel *m_headline;
    QVBoxLayout *m_results;
    ComputedButton *m_computed;
};

} // namespace tryboth
