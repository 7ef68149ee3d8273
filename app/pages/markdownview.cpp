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
}

MarkdownView::~MarkdownView() = default;

void MarkdownView::setText(const QString &markdown)
{
    m_text = markdown;
    m_document->setText(markdown);
    setAccessibleDescription(plainText());
    arrange();
}

QString MarkdownView::plainText() const
{
    return m_document->toPlainText();
}

void MarkdownView::arrange()
{
    m_document->setDefaultFont(Theme::font(TextSize::Body));
    m_document->setTextWidth(viewport()->width());
    const int beyond = int(m_document->size().height()) - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, beyond));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    viewport()->update();
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        arrange();
    }
}

bool MarkdownView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString address = m_document->addressAt(help->pos() + QPoint(0, verticalScrollBar()->value()));
        QToolTip::showText(help->globalPos(), address, this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace tryboth
