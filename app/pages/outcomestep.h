// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QWidget>

namespace tryboth {

class SegmentedControl;
class TextBox;

/// Four equal answers, with what was learned.
class OutcomeStep : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeStep(QWidget *parent = nullptr);
    void setView(const ExperimentView &view);
    /// `review` with the answers of this step.
    ExperimentReview into(ExperimentReview review) const;

Q_SIGNALS:
    void changed();

private:
    TextBox *m_learned;
    TextBox *m_surprised;
    SegmentedControl *m_again;
    SegmentedControl *m_outcome;
};

} // namespace tryboth
