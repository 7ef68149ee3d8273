// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

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
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void arrange();

    std::unique_ptr<MarkdownDocument> m_document;
    QString m_text;
};

} // namespace tryboth
