// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tryboth {

class UnsentText;

/// What the coach keeps to themselves about a client, with the sessions that were held. Nothing of it is ever
/// part of a reply.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(Desk &desk, QWidget *parent = nullptr);

    void display(const std::optional<Id> &client);
    UnsentText &unsent() { return *m_unsent; }
    const UnsentText &unsent() const { return *m_unsent; }

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();
    void addNote(bool ofSession);
    QWidget *noteBox(const PrivateNote &note, const QString &heading);

    Desk &m_desk;
    std::optional<Id> m_client;
    QPlainTextEdit *m_text;
    UnsentText *m_unsent;
    QVBoxLayout *m_notes;
};

} // namespace tryboth
