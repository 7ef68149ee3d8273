// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sharepreviewpane.h"

#include "domain/isolated.h"
#include "exchange/sharepages.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int TextShare = 5, SideShare = 2;
}

SharePreviewPane::SharePreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_stays(parts::text({}))
    , m_mark(parts::button(tr("Take out what is &marked"), u"shareMark"_s))
    , m_stillThere(parts::text({}))
{
    setObjectName(u"sharePreview"_s);
    m_text->setObjectName(u"shareText"_s);
    m_text->setAccessibleName(tr("What leaves"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stays->setObjectName(u"shareStays"_s);
    m_mark->setEnabled(false);
    m_stillThere->setObjectName(u"shareStillThere"_s);
    auto *stays = new Card(tr("Stays here"));
    stays->body()->addWidget(m_stays);
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::px(space::Medium));
    side->addWidget(stays);
    side->addWidget(parts::text(tr("Would the people in these lines mind being read about?"), u"muted"_s));
    side->addWidget(m_mark);
    side->addWidget(
        parts::text(tr("Mark any words with Shift and the arrow keys, or with the mouse. They are "
                       "replaced by […], everywhere in this share."),
                    u"hint"_s));
    side->addWidget(m_stillThere);
    side->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(m_text, TextShare);
    columns->addLayout(side, SideShare);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::text(tr("This is exactly what leaves. Scroll to the end before you go on.")));
    lines->addLayout(columns, 1);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &SharePreviewPane::look);
    connect(m_text->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SharePreviewPane::look);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &SharePreviewPane::look);
    connect(m_text, &QPlainTextEdit::copyAvailable, m_mark, &QPushButton::setEnabled);
    connect(m_mark, &QPushButton::clicked, this, &SharePreviewPane::markSelected);
}

void SharePreviewPane::show(const ShareBundle &bundle, const QStringList &staysHere)
{
    m_seen = true; // not asked while the text changes
    m_text->setPlainText(shareText(sharePages(bundle)));
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
    m_seen = false;
    m_stillThere->hide();
    m_stays->setText(u"• "_s + staysHere.join(u"\n• "_s));
    look();
}

QString SharePreviewPane::text() const
{
    return m_text->toPlainText();
}

void SharePreviewPane::look()
{
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    // Moving by keys stops as soon as the last line is there, which need not be the end of the scroll bar.
    const QScrollBar *bar = m_text->verticalScrollBar();
    const bool isEnd = bar->value() >= bar->maximum() ||
                       m_text->viewport()->rect().contains(m_text->cursorRect(end).center());
    if (!m_seen && isVisible() && isEnd) {
        m_seen = true;
        Q_EMIT seenToTheEnd();
    }
}

void SharePreviewPane::sayStillThere(const QStringList &words)
{
    constexpr qsizetype Most = 3;
    QStringList quoted;
    for (const QString &some : words.mid(0, Most)) {
        //: words that somebody marked, within a list of such words
        quoted.append(tr("“%1”").arg(isolated(some)));
    }
    m_stillThere->setText(
        tr("Still there: %1. Only words of yours can be taken out here, no days, ratings or "
           "labels. Go back to leave out a whole item.")
            .arg(quoted.join(u", "_s)));
    m_stillThere->setVisible(!words.isEmpty());
}

/// Each line of the mark by itself: what is marked over several lines stands in several texts.
void SharePreviewPane::markSelected()
{
    const int from = m_text->textCursor().selectionStart(), to = m_text->textCursor().selectionEnd();
    QList<MarkedWords> marked;
    for (QTextBlock block = m_text->document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const int begin = std::max(from - block.position(), 0);
        const QString words = block.text().mid(begin, to - block.position() - begin).trimmed();
        if (!words.isEmpty()) {
            marked.append({words, block.text()});
        }
    }
    Q_EMIT markRequested(marked);
}

} // namespace tryboth
