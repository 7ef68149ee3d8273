// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/markdownview.h"

#include "report/markdowndocument.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace tryboth {

using namespace Qt::StringLiterals;

MarkdownView::MarkdownView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_document(std::make_unique<MarkdownDocument>())
{
    setObjectName(u"markdownView"_s);
    setAccessibleName(tr("How it reads"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_document->setDocumentMargin(0);
    keepFromScrollBar();
}

MarkdownView::~MarkdownView() = default;

void MarkdownView::setText(const QString &markdown)
{
    m_text = markdown;
    m_marked.clear();
    m_document->setText(markdown);
    m_dressedFor = {};
    setAccessibleDescription(plainText());
    arrange();
}

QString MarkdownView::plainText() const
{
    return m_document->toPlainText();
}

/// Text that is set from the left begins right at a scroll bar that stands there.
void MarkdownView::keepFromScrollBar()
{
    const int gap = Theme::px(space::Small);
    setViewportMargins(isRightToLeft() ? gap : 0, 0, isRightToLeft() ? 0 : gap, 0);
}

void MarkdownView::arrange()
{
    m_document->setDefaultFont(Theme::font(TextSize::Body));
    if (m_dressedFor != currentColors().border) {
        m_dressedFor = currentColors().border;
        m_document->dressTables(m_dressedFor, Theme::px(space::Hair));
    }
    m_document->setTextWidth(viewport()->width());
    const int beyond = int(m_document->size().height()) - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, beyond));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    viewport()->update();
}

QString MarkdownView::addressAt(QPointF place) const
{
    return m_document->addressAt(place + QPointF(0, verticalScrollBar()->value()));
}

void MarkdownView::setMarked(const QList<QTextCursor> &places)
{
    m_marked = places;
    viewport()->update();
}

void MarkdownView::scrollTo(const QTextCursor &place)
{
    const QTextBlock block = m_document->findBlock(place.selectionStart());
    const QRectF line = m_document->documentLayout()->blockBoundingRect(block);
    QScrollBar *bar = verticalScrollBar();
    if (line.top() < bar->value() || line.bottom() > bar->value() + viewport()->height()) {
        bar->setValue(int(line.top()) - viewport()->height() / 3);
    }
}

void MarkdownView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentColors().card);
    painter.translate(0, -verticalScrollBar()->value());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, currentColors().text);
    context.clip = QRectF(0, verticalScrollBar()->value(), viewport()->width(), viewport()->height());
    for (const QTextCursor &place : m_marked) {
        QAbstractTextDocumentLayout::Selection mark{place, {}};
        mark.format.setBackground(palette().highlight());
        mark.format.setForeground(palette().highlightedText());
        context.selections.append(mark);
    }
    m_document->documentLayout()->draw(&painter, context);
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->triggerAction(QScrollBar::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QScrollBar::SliderToMaximum);
    case Qt::Key_Up:
        return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Down:
        return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void MarkdownView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        keepFromScrollBar();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        arrange();
    }
}

bool MarkdownView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), addressAt(help->pos()), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace tryboth
