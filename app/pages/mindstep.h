// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QWidget>

class QLabel;

namespace tryboth {

class SegmentedControl;

/// Did anything occur that would change one's mind? One's own words stand above the question.
class MindStep : public QWidget
{
    Q_OBJECT

public:
    explicit MindStep(QWidget *parent = nullptr);
    void setView(const ExperimentView &view);
    std::optional<Occurred> value() const;

Q_SIGNALS:
    void changed();

private:
    QLabel *m_said;
    SegmentedControl *m_answer;
};

} // namespace tryboth
