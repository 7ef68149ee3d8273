// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replymerging.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tryboth {

/// A reply before it is taken in: every part of it, and from whom. One from an unknown key is shown and waits
/// to be accepted or discarded.
class ReplyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReplyDialog(Journal &journal, QWidget *parent = nullptr);

    /// Asks for a file.
    void chooseFile();
    /// Opens this file and shows what it holds. What cannot be opened is said, and nothing was changed.
    void read(const QString &path);

Q_SIGNALS:
    void informed(const QString &sentence);

private:
    void show(const ReplyPreview &preview);
    void refresh();
    void takeIn();
    QString textOf(const ReplyPreview &preview) const;

    Journal &m_journal;
    std::optional<ReplyPreview> m_preview;
    QLabel *m_summary;
    QLabel *m_words;
    QCheckBox *m_compared;
    QPlainTextEdit *m_text;
    QPushButton *m_take;
};

} // namespace tryboth
