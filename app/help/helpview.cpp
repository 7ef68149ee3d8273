// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpview.h"

#include "help/helplibrary.h"
#include "report/markdowndocument.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace tryboth {

using namespace Qt::StringLiterals;

HelpView::HelpView(QWidget *parent)
    : MarkdownView(parent)
{
    setObjectName(u"helpView"_s);
    setAccessibleName(tr("The page of the guide"));
    viewport()->setMouseTracking(true);
}

void HelpView::show(const QString &markdown)
{
    m_found.clear();
    setText(markdown);
    collectLinks();
    showMarks();
    verticalScrollBar()->setValue(0);
}

void HelpView::mark(const QString &words)
{
    m_found.clear();
    const QStringList wanted = HelpLibrary::folded(words).split(u' ', Qt::SkipEmptyParts);
    for (QTextBlock block = document().begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype start = 0; start < text.size(); ++start) {
            for (const QString &word : wanted) {
                if (HelpLibrary::folded(text.sliced(start, std::min(word.size(), text.size() - start))) ==
                    word) {
                    QTextCursor place(block);
                    place.setPosition(block.position() + int(start));
                    place.setPosition(block.position() + int(start + word.size()), QTextCursor::KeepAnchor);
                    m_found.append(place);
                }
            }
        }
    }
    showMarks();
    if (!m_found.isEmpty()) {
        scrollTo(m_found.first());
    }
}

QStringList HelpView::links() const
{
    QStringList addresses;
    for (const Link &link : m_links) {
        addresses.append(link.address);
    }
    return addresses;
}

void HelpView::collectLinks()
{
    m_links.clear();
    m_link = -1;
    for (QTextBlock block = document().begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isAnchor()) {
                continue;
            }
            QTextCursor place(block);
            place.setPosition(fragment.position());
            place.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            const QString address = fragment.charFormat().anchorHref();
            const bool goesOn = !m_links.isEmpty() && m_links.last().address == address &&
                                m_links.last().place.selectionEnd() == place.selectionStart();
            if (goesOn) { // a link over two lines or with a bold word is still one
                m_links.last().place.setPosition(place.selectionEnd(), QTextCursor::KeepAnchor);
            } else {
                m_links.append({place, address});
            }
        }
    }
}

void HelpView::goToLink(qsizetype link)
{
    m_link = link;
    showMarks();
    if (link < 0) {
        setAccessibleDescription(plainText());
        return;
    }
    scrollTo(m_links.at(link).place);
    setAccessibleDescription(tr("Link: %1", "%1 is what it says").arg(m_links.at(link).place.selectedText()));
}

void HelpView::showMarks()
{
    QList<QTextCursor> marked = m_found;
    if (m_link >= 0) {
        marked.append(m_links.at(m_link).place);
    }
    setMarked(marked);
}

/// Tab goes from link to link, and past the last one out of the page.
bool HelpView::focusNextPrevChild(bool next)
{
    const qsizetype link = m_link < 0 && !next ? m_links.size() - 1 : m_link + (next ? 1 : -1);
    if (link < 0 || link >= m_links.size()) {
        goToLink(-1);
        return MarkdownView::focusNextPrevChild(next);
    }
    goToLink(link);
    return true;
}

void HelpView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_link >= 0) {
        Q_EMIT linkChosen(m_links.at(m_link).address);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QScrollBar::SliderPageStepSub
                                               : QScrollBar::SliderPageStepAdd);
        return;
    }
    MarkdownView::keyPressEvent(event);
}

void HelpView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(addressAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void HelpView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QString address = addressAt(event->position());
        event->button() == Qt::LeftButton && !address.isEmpty()) {
        Q_EMIT linkChosen(address);
    }
}

} // namespace tryboth
