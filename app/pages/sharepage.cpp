// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sharepage.h"

#include "models/journal.h"
#include "models/shareledgermodel.h"
#include "pages/keydialog.h"
#include "pages/namesdialog.h"
#include "pages/pageheader.h"
#include "pages/parts.h"
#include "pages/repliescard.h"
#include "pages/replydialog.h"
#include "pages/sharedialog.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/scrollpage.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

SharePage::SharePage(Journal &journal, ShareTexts texts, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_texts(std::move(texts))
    , m_model(new ShareLedgerModel(journal, m_texts, this))
    , m_prepare(parts::button(tr("&Prepare a share…"), u"sharePrepare"_s, u"primary"_s))
    , m_waiting(buildUnfinished())
    , m_table(new QTableView)
    , m_nothing(
          new EmptyState(tr("Nothing was shared yet"),
                         tr("A share is a file for one person, sealed, with exactly what you chose. You see "
                            "every line of it before it leaves.")))
    , m_replies(new RepliesCard(journal))
{
    setObjectName(u"sharePage"_s);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    parts::setPageMargins(*lines);
    lines->addWidget(buildHeading());
    lines->addWidget(m_waiting);
    lines->addWidget(buildLedger());
    lines->addWidget(m_replies);
    lines->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new ScrollPage(content));
    connect(m_prepare, &QPushButton::clicked, this, &SharePage::prepareShare);
    connect(m_replies, &RepliesCard::failed, this, &Page::failed);
    connect(m_replies, &RepliesCard::entriesRequested, this, &Page::entriesRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SharePage::refresh);
    connect(&journal, &Journal::changed, this, &SharePage::refresh);
    refresh();
}

QWidget *SharePage::buildHeading()
{
    auto *header = new PageHeader(
        tr("Share"), parts::text(tr("For one person, sealed, and only what you choose."), u"muted"_s));
    QPushButton *reply = parts::button(tr("&Merge a reply…"), u"shareMerge"_s);
    QPushButton *names = parts::button(tr("N&ames…"), u"shareNamesButton"_s);
    QPushButton *key = parts::button(tr("My &key…"), u"shareKeyButton"_s);
    connect(reply, &QPushButton::clicked, this, [this] { mergeReply(); });
    connect(names, &QPushButton::clicked, this, &SharePage::showNames);
    connect(key, &QPushButton::clicked, this, &SharePage::showKey);
    for (QPushButton *button : {key, names, reply, m_prepare}) {
        header->addButton(button);
    }
    return header;
}

/// Where the words of a share wait whose dialog was left, or that a crash ended.
Card *SharePage::buildUnfinished()
{
    QPushButton *goOn = parts::button(tr("&Go on with it…"), u"shareGoOn"_s);
    QPushButton *forget = parts::button(tr("&Throw it away"), u"shareForget"_s, u"quiet"_s);
    connect(goOn, &QPushButton::clicked, this, &SharePage::prepareShare);
    connect(forget, &QPushButton::clicked, this, [this] { setUnfinished({}); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(goOn);
    buttons->addWidget(forget);
    buttons->addStretch(1);
    auto *card = new Card(tr("A share that is not finished"));
    card->setObjectName(u"shareUnfinished"_s);
    card->body()->addWidget(
        parts::text(tr("What you wrote and chose for it waits here. Nothing of it has left.")));
    card->body()->addLayout(buttons);
    card->hide();
    return card;
}

void SharePage::setUnfinished(const QJsonObject &draft)
{
    m_unfinished = draft;
    m_waiting->setVisible(!draft.isEmpty());
    Q_EMIT draftChanged();
}

QJsonObject SharePage::draft() const
{
    return m_dialog ? m_dialog->draft() : m_unfinished;
}

/// It waits on the page: a dialog that opens by itself would be one more thing to leave.
void SharePage::restoreDraft(const QJsonObject &draft)
{
    setUnfinished(draft);
}

Card *SharePage::buildLedger()
{
    m_table->setObjectName(u"shareLedger"_s);
    m_table->setAccessibleName(tr("What was shared"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ShareLedgerModel::WhatColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setProperty("role", u"rows"_s);
    auto *card = new Card(tr("What was shared"));
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_nothing);
    return card;
}

void SharePage::activate()
{
    refresh();
}

QWidget *SharePage::firstFocus()
{
    return m_prepare;
}

void SharePage::refresh()
{
    constexpr int MostRows = 10;
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const int height = m_table->verticalHeader()->defaultSectionSize() * qMin(rows, MostRows) +
                       m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    m_table->setFixedHeight(height);
    m_replies->refresh();
}

void SharePage::prepareShare()
{
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ShareDialog(m_journal, m_texts, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_unfinished.isEmpty()) {
        m_dialog->restore(m_unfinished);
    }
    connect(m_dialog, &ShareDialog::informed, this, &Page::informed);
    connect(m_dialog, &ShareDialog::draftChanged, this, &Page::draftChanged);
    connect(m_dialog, &QDialog::finished, this, [this](int result) {
        if (m_dialog) {
            const QJsonObject left = result == QDialog::Accepted ? QJsonObject() : m_dialog->draft();
            m_dialog.clear();
            setUnfinished(left);
        }
    });
    setUnfinished({}); // it is in the dialog now
    m_dialog->open();
}

void SharePage::mergeReply(const QString &path)
{
    auto *dialog = new ReplyDialog(m_journal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplyDialog::informed, this, &Page::informed);
    dialog->open();
    if (path.isEmpty()) {
        dialog->chooseFile();
    } else {
        dialog->read(path);
    }
}

void SharePage::showKey()
{
    const auto key = ownKey(m_journal);
    if (!key) {
        Q_EMIT failed(key.error());
        return;
    }
    auto *dialog = new KeyDialog(*key, KeyDialog::Owner::Engineer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::informed, this, &Page::informed);
    dialog->open();
}

void SharePage::showNames()
{
    auto *dialog = new NamesDialog(m_journal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NamesDialog::failed, this, &Page::failed);
    dialog->open();
}

} // namespace tryboth
