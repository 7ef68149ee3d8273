// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/markdownview.h"

#include <QList>
#include <QTextCursor>

namespace tryboth {

/// A page of the guide to read: its links lead to other pages of ours, by mouse or with Tab and Enter, and
/// never anywhere else.
class HelpView : public MarkdownView
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    /// Shows `markdown` from its beginning.
    void show(const QString &markdown);
    /// Marks every place of the words of `words` and goes to the first.
    void mark(const QString &words);
    /// The addresses of the links, from top to bottom.
    QStringList links() const;

Q_SIGNALS:
    void linkChosen(const QString &address);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Link
    {
        QTextCursor place;
        QString address;
    };

    void collectLinks();
    void goToLink(qsizetype link);
    void showMarks();

    QList<Link> m_links;
    qsizetype m_link = -1; ///< the one the keyboard is at
    QList<QTextCursor> m_found;
};

} // namespace tryboth
