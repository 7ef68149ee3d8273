// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk is laid out.
#include "desk/deskpage.h"

#include "charts/chartwithtable.h"
#include "charts/levelchart.h"
#include "charts/leveltablemodel.h"
#include "desk/clientdelegate.h"
#include "desk/commentpane.h"
#include "desk/notespane.h"
#include "desk/sessionpane.h"
#include "desk/sharebands.h"
#include "desk/sharecard.h"
#include "desk/shareditemdelegate.h"
#include "models/desk.h"
#include "pages/pageheader.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// The widest columns beside what was shared; with large letters or in a small window all three get narrower.
constexpr int ClientsWidth = 210, SideWidth = 320, ClientsShare = 20, MiddleShare = 42, SideShare = 38;
constexpr int ChartHeight = 180, ItemsHeight = 190, ShareWidth = 220;

QListView *rowsView(const QString &objectName, const QString &spoken)
{
    auto *view = new QListView;
    view->setObjectName(objectName);
    view->setAccessibleName(spoken);
    view->setProperty("role", u"rows"_s);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    return view;
}

} // namespace

void DeskPage::build()
{
    setObjectName(u"deskPage"_s);
    auto *page = new QVBoxLayout(this);
    parts::setPageMargins(*page);
    page->addWidget(buildHeader());
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(space::Card));
    row->addWidget(buildClients(), ClientsShare);
    row->addWidget(buildMiddle(), MiddleShare);
    row->addWidget(buildSide(), SideShare);
    m_empty = new EmptyState(
        tr("Nobody has shared anything yet"),
        tr("Give your clients your key, and open the share file that one of them sends you. "
           "It stays sealed in this desk."),
        tr("Open a share…"));
    m_body = new QStackedWidget;
    m_body->addWidget(columns);
    m_body->addWidget(m_empty);
    page->addWidget(m_body, 1);
}

QWidget *DeskPage::buildHeader()
{
    auto *header = new PageHeader(
        tr("Coach desk"),
        parts::text(tr("A read-only copy of what clients chose to share. What is missing says nothing."),
                    u"muted"_s));
    QPushButton *open = header->addButton(tr("&Open a share…"), u"openShare"_s);
    m_brief = header->addButton(tr("Session &brief (PDF)…"), u"brief"_s);
    m_reply = header->addButton(tr("&Write reply file…"), u"reply"_s, u"primary"_s);
    connect(open, &QPushButton::clicked, this, &DeskPage::openShareRequested);
    connect(m_brief, &QPushButton::clicked, this, &DeskPage::briefRequested);
    connect(m_reply, &QPushButton::clicked, this, &DeskPage::replyRequested);
    return header;
}

QWidget *DeskPage::buildClients()
{
    m_clientList = rowsView(u"clientList"_s, tr("Clients"));
    m_clientList->setItemDelegate(new ClientDelegate(m_clientList));
    m_clientList->setModel(&m_clients);
    m_clientList->setUniformItemSizes(true);
    m_clientList->setMaximumWidth(Theme::px(ClientsWidth));
    return m_clientList;
}

QWidget *DeskPage::buildMiddle()
{
    m_shareChoice = new ChoiceBox;
    m_shareChoice->setObjectName(u"shareChoice"_s);
    m_shareChoice->setAccessibleName(tr("Which share"));
    m_shareChoice->setWidestText(ShareWidth);
    m_search = parts::lineField(u"deskSearch"_s, tr("Search within this client"),
                                tr("Search within this client…"), 200);
    m_search->setClearButtonEnabled(true);
    auto *choose = new QHBoxLayout;
    choose->setSpacing(Theme::px(space::Small));
    choose->addWidget(m_shareChoice);
    choose->addWidget(m_search, 1);
    m_bands = new ShareBands;
    m_shareCard = new ShareCard(m_desk.content());
    m_chart = new LevelChart;
    m_chartRows = new LevelTableModel(this);
    m_chartPart = new ChartWithTable(tr("Energy by kind of work"), m_chart, m_chartRows);
    m_chart->setFixedHeight(Theme::px(ChartHeight)); // so that the list below has room
    m_chartPart->table()->setFixedHeight(Theme::px(ChartHeight)); // nor an empty strip below the chart
    auto *chart = new Card;
    chart->body()->addWidget(m_chartPart);
    m_chartCard = chart;
    m_itemList = rowsView(u"itemList"_s, tr("What was shared"));
    m_itemList->setItemDelegate(new SharedItemDelegate(m_itemList));
    m_itemList->setModel(&m_items);
    m_itemList->setUniformItemSizes(true);
    m_itemList->setMinimumHeight(Theme::px(ItemsHeight));
    m_itemsTitle = parts::text({}, u"heading"_s);
    auto *items = new Card;
    items->body()->addWidget(m_itemsTitle);
    items->body()->addWidget(m_itemList, 1);
    m_itemsCard = items;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Medium));
    layout->addLayout(choose);
    layout->addWidget(m_bands);
    layout->addWidget(m_shareCard);
    layout->addWidget(m_chartCard);
    layout->addWidget(m_itemsCard, 1);
    return parts::scrolling(content);
}

QWidget *DeskPage::buildSide()
{
    m_sides = new SegmentedControl;
    m_sides->setObjectName(u"deskSides"_s);
    m_sides->setAccessibleName(tr("What you write"));
    m_sides->addSegment(int(Side::Comment), tr("Comment"));
    m_sides->addSegment(int(Side::Session), tr("Session"));
    m_sides->addSegment(int(Side::Notes), tr("Private"));
    m_sides->setValue(int(Side::Comment));
    m_comment = new CommentPane(m_desk);
    m_session = new SessionPane(m_desk);
    m_notes = new NotesPane(m_desk);
    m_sideStack = new QStackedWidget;
    for (QWidget *pane : {static_cast<QWidget *>(m_comment), static_cast<QWidget *>(m_session),
                          static_cast<QWidget *>(m_notes)}) {
        m_sideStack->addWidget(parts::scrolling(pane));
    }
    auto *card = new Card;
    card->setMaximumWidth(Theme::px(SideWidth));
    card->body()->addWidget(m_sides);
    card->body()->addWidget(m_sideStack, 1);
    return card;
}

} // namespace tryboth
