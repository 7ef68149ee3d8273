// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QDialog>

#include <optional>

class QDateEdit;
class QLineEdit;

namespace tryboth {

/// A calm question before something is done: a sentence, and where they are needed a day and a reason. The
/// safe answer has the focus.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString sentence;
        QString accept;              ///< what the button says that does it
        std::optional<LocalDay> day; ///< asked for, with this to begin with
        std::optional<LocalDay> leastDay;
        bool reason = false; ///< asked for; may stay empty
    };

    explicit AskDialog(const Question &question, QWidget *parent = nullptr);

    LocalDay day() const;
    QString reason() const;

private:
    QDateEdit *m_day;
    QLineEdit *m_reason;
};

} // namespace tryboth
