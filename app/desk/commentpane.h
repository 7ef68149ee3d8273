// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/deskcontents.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tryboth {

class ChoiceBox;
class UnsentText;

/// One item of a share in full, what the coach wrote beside it, and a place to write more. Without an item it
/// is about the share as a whole.
class CommentPane : public QWidget
{
    Q_OBJECT

public:
    explicit CommentPane(Desk &desk, QWidget *parent = nullptr);

    /// Shows `item` of the share `bundle`; what was being written stays with what it was about.
    void display(const Id &bundle, const std::optional<ShareItem> &item);
    void clear();
    QPlainTextEdit *editor() const { return m_text; }
    UnsentText &unsent() { return *m_unsent; }
    const UnsentText &unsent() const { return *m_unsent; }

    /// A place that something typed here may be about: a share and, where it is about one, its item.
    struct Place
    {
        Id bundle;
        std::optional<Id> item;
    };
    static QString toText(const Place &place);
    static std::optional<Place> placeOf(const QString &text);

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void showItem();
    void showComments();
    void addComment();
    QWidget *commentBox(const Comment &comment);

    Desk &m_desk;
    std::optional<Id> m_bundle;
    std::optional<ShareItem> m_item;
    QLabel *m_title;
    QLabel *m_origin;
    QVBoxLayout *m_parts;
    QVBoxLayout *m_comments;
    ChoiceBox *m_kind;
    QPlainTextEdit *m_text;
    UnsentText *m_unsent;
    QPushButton *m_add;
};

} // namespace tryboth
