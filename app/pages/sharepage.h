// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sharepresets.h"
#include "pages/page.h"

#include <QPointer>

class QPushButton;
class QTableView;

namespace tryboth {

class Card;
class EmptyState;
class Journal;
class RepliesCard;
class ShareDialog;
class ShareLedgerModel;

/// What was shared with whom and what came back, and the way to share.
class SharePage : public Page
{
    Q_OBJECT

public:
    SharePage(Journal &journal, ShareTexts texts, QWidget *parent = nullptr);

    void activate() override;
    QWidget *firstFocus() override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

    /// Begins a share, or goes on with the one that is not finished.
    void prepareShare();
    /// Asks for a reply, or opens this one.
    void mergeReply(const QString &path = {});
    void showKey();
    void showNames();

private:
    QWidget *buildHeading();
    Card *buildUnfinished();
    Card *buildLedger();
    void setUnfinished(const QJsonObject &draft);
    void refresh();

    Journal &m_journal;
    ShareTexts m_texts;
    ShareLedgerModel *m_model;
    QJsonObject m_unfinished; ///< of a share whose dialog was left
    QPointer<ShareDialog> m_dialog;
    QPushButton *m_prepare;
    Card *m_waiting;
    QTableView *m_table;
    EmptyState *m_nothing;
    RepliesCard *m_replies;
};

} // namespace tryboth
