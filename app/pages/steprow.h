// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharerecord.h"

#include <QWidget>

class QLineEdit;

namespace tryboth {

/// A step that was proposed, and what one makes of it: take it on, change its words, leave it, or say that it
/// is done.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(const MergedStep &step, const QString &from, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const tryboth::MergedStep &step); ///< as it shall be

private:
    void decide(StepChoice state);
    void beginChange();

    MergedStep m_step;
    QLineEdit *m_words;
};

} // namespace tryboth
