// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QDialog>

#include <optional>

class QDateEdit;
class QLineEdit;

namespace tryboth {

/// A calm question before something is done: a sentence, and where they are needed a day and a reason. Enter
/// takes what was typed; where nothing is typed, it takes the safe answer.
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
        std::optional<LocalDay> mostDay;
        QString reasonHint; ///< what to write instead of why
    };

    explicit AskDialog(const Question &question, QWidget *parent = nullptr);

    LocalDay day() const;
    QString reason() const;

private:
    QDateEdit *m_day;
    QLineEdit *m_reason;
};

} // namespace tryboth
