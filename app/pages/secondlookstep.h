// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QWidget>

class QCheckBox;

namespace tryboth {

/// Whether one wants to look once more in eight weeks.
class SecondLookStep : public QWidget
{
    Q_OBJECT

public:
    explicit SecondLookStep(QWidget *parent = nullptr);
    void setView(const ExperimentView &view);
    std::optional<LocalDay> value() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_wanted;
    LocalDay m_day;
};

} // namespace tryboth
