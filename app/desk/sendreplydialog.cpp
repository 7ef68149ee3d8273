// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sendreplydialog.h"

#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize UsualSize(560, 460);
} // namespace

SendReplyDialog::SendReplyDialog(OutgoingReply preview, const QString &client, int elsewhere, QWidget *parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
    , m_lines(new QPlainTextEdit)
    , m_write(parts::button(tr("&Write the reply file…"), u"writeReply"_s, u"primary"_s))
{
    setObjectName(u"replyDialog"_s);
    setWindowTitle(tr("Reply to %1", "%1 is a name").arg(client));
    resize(Theme::px(UsualSize.width()), Theme::px(UsualSize.height()));
    m_lines->setObjectName(u"replyLines"_s);
    m_lines->setAccessibleName(tr("Every line of the reply"));
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setPlainText(m_preview.lines.join(u'\n'));
    QPushButton *cancel = parts::button(tr("&Not yet"), u"cancelReply"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        parts::text(tr("This is exactly what leaves, sealed for your client alone. Scroll to the "
                       "end before you go on. Your private notes are not in it.")));
    layout->addWidget(m_lines, 1);
    if (elsewhere > 0) {
        layout->addWidget(parts::text(
            tr("%Ln comments on other shares go with the replies to those.", nullptr, elsewhere), u"hint"_s));
    }
    layout->addLayout(buttons);
    m_write->setEnabled(false);
    connect(m_lines->verticalScrollBar(), &QScrollBar::valueChanged, this, &SendReplyDialog::lookForEnd);
    connect(m_lines->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SendReplyDialog::lookForEnd);
    connect(m_lines, &QPlainTextEdit::cursorPositionChanged, this, &SendReplyDialog::lookForEnd);
    connect(m_write, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_lines->setFocus();
    QTimer::singleShot(0, this, &SendReplyDialog::lookForEnd); // a short reply has its end in sight
}

void SendReplyDialog::lookForEnd()
{
    const QScrollBar *bar = m_lines->verticalScrollBar();
    if (isVisible() && (bar->value() >= bar->maximum() || m_lines->textCursor().atEnd())) {
        m_write->setEnabled(true);
    }
}

} // namespace tryboth
