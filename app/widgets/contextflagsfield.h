// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace tryboth {

/// Circumstances of an activity as small buttons that stay down: Tired, Interrupted, …
class ContextFlagsField : public QWidget
{
    Q_OBJECT

public:
    explicit ContextFlagsField(QWidget *parent = nullptr);

    ContextFlags flags() const;
    void setFlags(ContextFlags flags);

Q_SIGNALS:
    void changed();

private:
    QHash<ContextFlag, QPushButton *> m_buttons;
};

} // namespace tryboth
