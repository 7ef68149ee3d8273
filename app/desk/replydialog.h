// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replywriting.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace tryboth {

/// The last look at a reply: every line that leaves, and the button only once one has scrolled to its end.
class ReplyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `elsewhere` says how many comments belong to other shares and stay out of this reply.
    ReplyDialog(ReplyPreview preview, const QString &client, int elsewhere, QWidget *parent = nullptr);

    const ReplyPreview &preview() const { return m_preview; }

private:
    void lookForEnd();

    ReplyPreview m_preview;
    QPlainTextEdit *m_lines;
    QPushButton *m_write;
};

} // namespace tryboth
