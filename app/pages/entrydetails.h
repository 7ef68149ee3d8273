// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "widgets/card.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tryboth {

class ActivityCatalog;
class FocusPill;

/// All there is to one entry, to read. Everything is shown as plain text: a note may come from a stranger.
class EntryDetails : public Card
{
    Q_OBJECT

public:
    explicit EntryDetails(QWidget *parent = nullptr);

    void showEntry(const CheckIn &entry, const ActivityCatalog &catalog, LocalDay today);
    /// What one saw when one looked at it again; nothing where one never did.
    void setLooks(const QString &looks);
    /// What others said about the entry; nothing takes no room.
    void showComments(const QStringList &comments);
    /// Offers nothing that changes the entry.
    void setReadOnly();
    /// There is no entry to show.
    void clear();

Q_SIGNALS:
    void editRequested();
    void starRequested();
    void trashRequested();
    void lookAgainRequested();

private:
    QLabel *addLine(const QString &name, const QString &role);
    QWidget *buildActions();

    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_when;
    FocusPill *m_focus;
    QLabel *m_rating;
    QLabel *m_around;
    QLabel *m_looks;
    QLabel *m_tags;
    QLabel *m_origin;
    QPlainTextEdit *m_note;
    QLabel *m_comments;
    QPushButton *m_star;
    QWidget *m_actions = nullptr;
    bool m_readOnly = false;
};

} // namespace tryboth
