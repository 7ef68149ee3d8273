// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tryboth {

/// What a page shows while it has nothing: a title, one sentence, and one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Without `action` there is no button.
    EmptyState(const QString &title, const QString &sentence, const QString &action = {},
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_sentence;
};

} // namespace tryboth
