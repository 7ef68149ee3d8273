// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/replydialog.h"

#include "domain/shownname.h"
#include "exchange/keys.h"
#include "pages/parts.h"
#include "pages/replywords.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 640, Height = 520;
}

ReplyDialog::ReplyDialog(Journal &journal, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_summary(parts::text(tr("Choose the reply that your coach gave you.")))
    , m_words(parts::text({}, u"heading"_s))
    , m_compared(new QCheckBox(tr("&These words are the same on my coach's screen")))
    , m_text(new QPlainTextEdit)
    , m_take(parts::button(tr("&Take it in"), u"replyTake"_s, u"primary"_s))
{
    setObjectName(u"replyDialog"_s);
    setWindowTitle(tr("Merge a reply"));
    m_summary->setObjectName(u"replySummary"_s);
    m_words->setObjectName(u"replyWords"_s);
    m_words->hide();
    m_compared->setObjectName(u"replyCompared"_s);
    m_compared->hide();
    m_text->setObjectName(u"replyText"_s);
    m_text->setAccessibleName(tr("What the reply says"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_take->setDefault(true);
    QPushButton *choose = parts::button(tr("&Choose a file…"), u"replyChoose"_s);
    QPushButton *discard = parts::button(tr("&Discard"), u"replyDiscard"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addStretch(1);
    buttons->addWidget(discard);
    buttons->addWidget(m_take);
    auto *lines = new QVBoxLayout(this);
    const int side = Theme::px(space::Card);
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(m_summary);
    lines->addWidget(m_words);
    lines->addWidget(m_compared);
    lines->addWidget(m_text, 1);
    lines->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &ReplyDialog::chooseFile);
    connect(discard, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ReplyDialog::takeIn);
    connect(m_compared, &QCheckBox::toggled, this, &ReplyDialog::refresh);
    resize(Theme::px(Width), Theme::px(Height));
    refresh();
}

void ReplyDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a reply"));
    dialog->setObjectName(u"replyFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Reply") + u" (*.tryboth-reply)"_s, tr("Any file") + u" (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &ReplyDialog::read);
    dialog->open();
}

void ReplyDialog::read(const QString &path)
{
    m_preview.reset();
    m_text->clear();
    m_words->hide();
    m_compared->hide();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_summary->setText(tr("This file cannot be read: %1. Nothing was changed. Choose another one.")
                               .arg(file.errorString()));
    } else if (auto preview = previewReply(m_journal.stores(), file)) {
        show(*preview);
        m_preview = std::move(*preview);
    } else {
        m_summary->setText(preview.error().sentence);
    }
    refresh();
}

void ReplyDialog::show(const ReplyPreview &preview)
{
    const ShareReply &reply = preview.opened.reply;
    const QString sender = senderText(preview.coach, reply.senderName);
    const QString day = QLocale().toString(preview.share.at.inZone(m_journal.clock().zone()).date());
    m_text->setPlainText(textOf(preview));
    if (preview.fit == ReplyFit::Again) {
        m_summary->setText(tr("This reply is already here. Nothing was added."));
        return;
    }
    m_summary->setText(
        tr("%1 replied to what you shared on %2. Comments: %3. Questions: %4. Proposed steps: %5.")
            .arg(sender, day)
            .arg(reply.comments.size())
            .arg(reply.questions.size())
            .arg(reply.actions.size()));
    if (preview.fit == ReplyFit::UnknownKey) {
        m_summary->setText(
            tr("This answers what you shared with %1 on %2, but it comes from a key that you have not "
               "confirmed; its sender says to be “%3”. Compare these eight words with your coach, best by "
               "voice, or discard it. Nothing was changed.")
                .arg(sender, day, shownName(reply.senderName)));
        m_words->setText(fingerprintOfKey(reply.senderKey).join(u' '));
        m_words->show();
        m_compared->setChecked(false);
        m_compared->show();
    }
}

QString ReplyDialog::textOf(const ReplyPreview &preview) const
{
    const ShareReply &reply = preview.opened.reply;
    QStringList blocks;
    for (const ReplyComment &comment : reply.comments) {
        blocks.append(commentText(comment));
    }
    for (const ReplyQuestion &question : reply.questions) {
        blocks.append(tr("A question to take home") + u'\n' + question.text);
    }
    for (const ReplyAction &action : reply.actions) {
        const QString by = action.by ? tr(" (by %1)").arg(QLocale().toString(*action.by)) : QString();
        blocks.append(tr("A proposed step") + by + u'\n' + action.text);
    }
    return blocks.join(u"\n\n"_s);
}

void ReplyDialog::refresh()
{
    const bool news = m_preview && m_preview->fit != ReplyFit::Again;
    m_take->setEnabled(news && (m_preview->fit == ReplyFit::New || m_compared->isChecked()));
}

void ReplyDialog::takeIn()
{
    if (!m_preview) {
        return;
    }
    if (const auto merged = mergeReply(m_journal, *m_preview, m_compared->isChecked()); !merged) {
        m_summary->setText(merged.error().sentence);
        return;
    }
    Q_EMIT informed(tr("The reply is taken in. Its questions wait on Today. Undo with Ctrl+Z."));
    accept();
}

} // namespace tryboth
