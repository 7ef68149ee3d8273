// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace tryboth {

/// The one place in the window that shows messages and errors. One message at a time, the newest; plain text
/// only, read out by screen readers, taken away by its button or Escape. Hidden while there is nothing to
/// say.
class QuietStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Message, Trouble };

    explicit QuietStrip(QWidget *parent = nullptr);

    /// Shows `sentence`; with `action`, a button of that name which emits actionTriggered(); the same with
    /// `second`.
    void say(const QString &sentence, Kind kind = Kind::Message, const QString &action = {},
             const QString &second = {});
    void dismiss();

    QString sentence() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_second;
    QToolButton *m_close;
    Kind m_kind = Kind::Message;
    QTimer m_timer; ///< takes a mere message away after a while
};

} // namespace tryboth
