// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sharepresets.h"
#include "pages/page.h"

class QPushButton;
class QTableView;

namespace tryboth {

class Card;
class EmptyState;
class Journal;
class RepliesCard;
class ShareLedgerModel;

/// What was shared with whom and what came back, and the way to share.
class SharePage : public Page
{
    Q_OBJECT

public:
    SharePage(Journal &journal, ShareTexts texts, QWidget *parent = nullptr);

    void activate() override;
    QWidget *firstFocus() override;

    /// Begins a share.
    void prepareShare();
    /// Asks for a reply, or opens this one.
    void mergeReply(const QString &path = {});
    void showKey();
    void showNames();

private:
    QWidget *buildHeading();
    Card *buildLedger();
    void refresh();

    Journal &m_journal;
    ShareTexts m_texts;
    ShareLedgerModel *m_model;
    QPushButton *m_prepare;
    QTableView *m_table;
    EmptyState *m_nothing;
    RepliesCard *m_replies;
};

} // namespace tryboth
