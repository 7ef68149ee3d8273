// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replywriting.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace tryboth {

/// The last look at a reply: every line that leaves, and the button only once one has scrolled to its end.
class SendReplyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `elsewhere` says how many comments belong to other shares and stay out of this reply.
    SendReplyDialog(OutgoingReply preview, const QString &client, int elsewhere, QWidget *parent = nullptr);

    const OutgoingReply &preview() const { return m_preview; }

private:
    void lookForEnd();

    OutgoingReply m_preview;
    QPlainTextEdit *m_lines;
    QPushButton *m_write;
};

} // namespace tryboth
