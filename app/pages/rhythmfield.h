// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"

#include <QWidget>

class QSpinBox;

namespace tryboth {

class ChoiceBox;

/// How often, and how long each time.
class RhythmField : public QWidget
{
    Q_OBJECT

public:
    explicit RhythmField(QWidget *parent = nullptr);

    Cadence value() const;
    void setValue(const Cadence &cadence);

Q_SIGNALS:
    void changed();

private:
    QSpinBox *m_times;
    ChoiceBox *m_per;
    QSpinBox *m_minutes;
};

} // namespace tryboth
