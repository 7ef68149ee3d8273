// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QColor>
#include <QTextCursor>

#include <memory>

namespace tryboth {

class MarkdownDocument;

/// Markdown to read. It opens nothing: a link says its address when the pointer rests on it.
class MarkdownView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget *parent = nullptr);
    ~MarkdownView() override;

    void setText(const QString &markdown);
    /// The words without their marks, as a screen reader gets them.
    QString plainText() const;

protected:
    const MarkdownDocument &document() const { return *m_document; }
    /// The address behind a place of what is to be seen; empty where there is no link.
    QString addressAt(QPointF place) const;
    /// Shows these places in the colours of a selection.
    void setMarked(const QList<QTextCursor> &places);
    /// Brings a place of the text into view.
    void scrollTo(const QTextCursor &place);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void keepFromScrollBar();
    void arrange();

    std::unique_ptr<MarkdownDocument> m_document;
    QString m_text;
    QColor m_dressedFor; ///< the colour of the lines in tables
    QList<QTextCursor> m_marked;
};

} // namespace tryboth
