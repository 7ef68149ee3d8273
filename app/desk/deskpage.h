// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clientlistmodel.h"
#include "models/deskcontents.h"
#include "models/shareditemsmodel.h"
#include "pages/page.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace tryboth {

class ChartWithTable;
class ChoiceBox;
class CommentPane;
class Desk;
class EmptyState;
class LevelChart;
class LevelTableModel;
class NotesPane;
class SegmentedControl;
class SessionPane;
class ShareBands;
class ShareCard;
class UnsentText;

/// The coach's desk: clients on the left, what one of them shared in the middle, and what the coach makes of
/// it on the right. Nothing here compares clients.
class DeskPage : public Page
{
    Q_OBJECT

public:
    explicit DeskPage(Desk &desk, QWidget *parent = nullptr);

    /// The client and the share that one looks at; a share of none where all are shown.
    std::optional<Id> client() const { return m_client; }
    std::optional<DeskShare> share() const;
    void showShare(const Id &bundle);
    void focusSearch();
    /// Lets go of what is typed and not sent about these clients and shares, by their ids.
    void forgetUnsent(const QStringList &places);

    QWidget *firstFocus() override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

Q_SIGNALS:
    void openShareRequested();
    void replyRequested();
    void briefRequested();
    void deleteShareRequested();
    void keepShareRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Side { Comment, Session, Notes };

    void build();
    QWidget *buildHeader();
    QWidget *buildClients();
    QWidget *buildMiddle();
    QWidget *buildSide();
    void connectParts();
    void reload();
    void chooseClient(int row);
    void fillShares();
    void showChosenShare();
    void showItems();
    void filterItems();
    void showChart(const QList<DeskItem> &items);
    void showItem();
    void showSide();
    void dress();
    bool isBlocked() const;
    QHash<QString, UnsentText *> unsent() const;

    Desk &m_desk;
    ClientListModel m_clients;
    SharedItemsModel m_items;
    std::optional<Id> m_client;
    QList<DeskShare> m_shares;
    QList<DeskItem> m_all; ///< of the share that is looked at, or of all
    QListView *m_clientList = nullptr;
    ChoiceBox *m_shareChoice = nullptr;
    ShareBands *m_bands = nullptr;
    ShareCard *m_shareCard = nullptr;
    LevelChart *m_chart = nullptr;
    LevelTableModel *m_chartRows = nullptr;
    ChartWithTable *m_chartPart = nullptr;
    QWidget *m_chartCard = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_itemList = nullptr;
    QLabel *m_itemsTitle = nullptr;
    QWidget *m_itemsCard = nullptr;
    SegmentedControl *m_sides = nullptr;
    QStackedWidget *m_sideStack = nullptr;
    CommentPane *m_comment = nullptr;
    SessionPane *m_session = nullptr;
    NotesPane *m_notes = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_reply = nullptr;
    QPushButton *m_brief = nullptr;
};

} // namespace tryboth
