// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskpage.h"

#include "charts/chartwithtable.h"
#include "charts/energycharts.h"
#include "charts/energywords.h"
#include "charts/levelchart.h"
#include "charts/leveltablemodel.h"
#include "desk/commentpane.h"
#include "desk/notespane.h"
#include "desk/sessionpane.h"
#include "desk/sharebands.h"
#include "desk/sharecard.h"
#include "desk/unsenttext.h"
#include "domain/activitycatalog.h"
#include "models/desk.h"
#include "models/experimentwords.h"
#include "models/itemwords.h"
#include "models/sharedenergy.h"
#include "pages/energychartpane.h"
#include "widgets/choicebox.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// The experiments among `items` that have dates, as shaded stretches.
QList<Interval> intervalsOf(const QList<DeskItem> &items)
{
    QList<Interval> intervals;
    for (const DeskItem &item : items) {
        const auto *experiment = std::get_if<SharedExperiment>(&item.item.content);
        if (experiment && experiment->start && experiment->end) {
            intervals.append(
                {*experiment->start, *experiment->end, titleOf(item.item), focusOf(experiment->track)});
        }
    }
    return intervals;
}

} // namespace

DeskPage::DeskPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_clients(desk)
{
    build();
    connectParts();
    dress();
    reload();
}

void DeskPage::connectParts()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &DeskPage::openShareRequested);
    connect(m_clientList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseClient(current.row()); });
    connect(&m_clients, &ClientListModel::modelReset, this, &DeskPage::reload);
    connect(m_shareChoice, &ChoiceBox::currentIndexChanged, this, &DeskPage::showChosenShare);
    connect(m_bands, &ShareBands::chosen, this, &DeskPage::showShare);
    connect(m_search, &QLineEdit::textChanged, this, &DeskPage::filterItems);
    connect(m_itemList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeskPage::showItem);
    connect(&m_items, &SharedItemsModel::modelReset, this, &DeskPage::showItem);
    connect(m_chartPart, &ChartWithTable::tableWanted, this,
            [this] { m_chartRows->setChart(m_chart->data()); });
    connect(m_sides, &SegmentedControl::chosen, this, &DeskPage::showSide);
    connect(m_shareCard, &ShareCard::deleteRequested, this, &DeskPage::deleteShareRequested);
    connect(m_shareCard, &ShareCard::keepRequested, this, &DeskPage::keepShareRequested);
    connect(m_comment, &CommentPane::failed, this, &DeskPage::failed);
    connect(m_session, &SessionPane::failed, this, &DeskPage::failed);
    connect(m_notes, &NotesPane::failed, this, &DeskPage::failed);
    for (const UnsentText *text : unsent()) {
        connect(text, &UnsentText::changed, this, &DeskPage::draftChanged);
    }
    connect(&m_desk, &Desk::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains(u"bundle"_s)) {
            fillShares();
        }
        if (tables.contains(u"comment"_s) && m_client) {
            m_items.setComments(m_desk.stores().comments.ofClient(*m_client).value_or(QList<Comment>()));
        }
    });
}

/// After clients came or went: stays with the one that was looked at, where there still is one.
void DeskPage::reload()
{
    m_body->setCurrentIndex(m_clients.rowCount() > 0 ? 0 : 1);
    const int kept = m_client ? m_clients.rowOf(*m_client) : -1;
    const int row = std::max(kept, 0);
    m_clientList->setCurrentIndex(m_clients.index(row));
    chooseClient(m_clients.rowCount() > 0 ? row : -1);
}

void DeskPage::chooseClient(int row)
{
    const std::optional<Id> chosen = row >= 0 ? std::optional(m_clients.clientAt(row).id) : std::nullopt;
    if (m_client != chosen) {
        m_client = chosen;
        m_search->clear();
        m_comment->clear();
    }
    m_notes->display(m_client);
    fillShares();
}

void DeskPage::fillShares()
{
    const QString kept = m_shareChoice->currentData().toString();
    m_shares = m_client ? sharesOf(m_desk.stores(), *m_client).value_or(QList<DeskShare>())
                        : QList<DeskShare>();
    {
        const QSignalBlocker quiet(m_shareChoice);
        m_shareChoice->clear();
        m_shareChoice->addItem(tr("All shares"), QString());
        for (const DeskShare &share : std::as_const(m_shares)) {
            const LocalDay day = share.bundle.prepared.inZone(m_desk.clock().zone()).date();
            m_shareChoice->addItem(tr("Share of %1", "%1 is a date").arg(longDay(day)),
                                   share.bundle.id.toText());
        }
        m_shareChoice->setCurrentIndex(std::max(0, m_shareChoice->findData(kept)));
    }
    showChosenShare();
}

std::optional<DeskShare> DeskPage::share() const
{
    const auto id = Id::fromText(m_shareChoice->currentData().toString());
    const auto isShown = [&](const DeskShare &share) {
        return id ? share.bundle.id == *id : !share.bundle.isOverdue(m_desk.today());
    };
    const auto shown = std::ranges::find_if(m_shares, isShown);
    if (shown != m_shares.end()) {
        return *shown; // the latest that is open, where all are looked at
    }
    return id || m_shares.isEmpty() ? std::nullopt : std::optional(m_shares.first());
}

bool DeskPage::isBlocked() const
{
    const auto shown = share();
    return shown && shown->bundle.isOverdue(m_desk.today());
}

void DeskPage::showChosenShare()
{
    const auto shown = share();
    m_bands->setCurrent(shown ? std::optional(shown->bundle.id) : std::nullopt);
    m_shareCard->setVisible(shown.has_value());
    if (shown) {
        m_shareCard->display(*shown, m_desk.today(), m_desk.clock().zone());
    }
    m_reply->setEnabled(shown && !isBlocked());
    m_brief->setEnabled(shown && !isBlocked());
    showItems();
}

/// Everything of the share, or of all of them: the chart, the bands, what is offered, and the list.
void DeskPage::showItems()
{
    m_all.clear();
    if (m_client && !isBlocked()) {
        const auto bundle = Id::fromText(m_shareChoice->currentData().toString());
        m_all = itemsOf(m_desk.stores(), *m_client, m_desk.today(), bundle).value_or(QList<DeskItem>());
        m_items.setComments(m_desk.stores().comments.ofClient(*m_client).value_or(QList<Comment>()));
    }
    m_itemsCard->setVisible(!isBlocked());
    m_bands->setShares(m_shares, m_all, m_desk.today());
    showChart(m_all);
    m_session->display(m_client, noticedIn(itemsAlone(m_all), m_desk.today()));
    filterItems();
}

void DeskPage::filterItems()
{
    const QString typed = m_search->text().trimmed();
    QList<DeskItem> shown = m_all;
    if (!typed.isEmpty() && m_client && !isBlocked()) {
        shown = searchItems(m_desk.stores(), *m_client, m_desk.today(), typed).value_or(QList<DeskItem>());
    }
    m_itemsTitle->setText(typed.isEmpty()
                              ? tr("What was shared")
                              : tr("%Ln found among all shares of this client", nullptr, int(shown.size())));
    m_items.setItems(shown);
    showItem();
}

void DeskPage::showChart(const QList<DeskItem> &items)
{
    const EnergyReport report = sharedEnergyReport(itemsAlone(items), m_desk.today());
    m_chartCard->setVisible(!report.marks.isEmpty());
    if (report.marks.isEmpty()) {
        return;
    }
    EnergyCharts charts = energyCharts(report, ActivityCatalog({}, {}));
    charts.level.intervals = intervalsOf(items);
    m_chart->setData(charts.level);
    m_chart->setSentence(energywords::levels(report, QLocale()));
    if (m_chartPart->isTableShown()) {
        m_chartRows->setChart(m_chart->data());
    }
}

void DeskPage::showItem()
{
    const QModelIndex current = m_itemList->currentIndex();
    const auto shown = share();
    if (current.isValid()) {
        const DeskItem &item = m_items.itemAt(current.row());
        m_comment->display(item.bundle, item.item);
    } else if (shown && !isBlocked()) {
        m_comment->display(shown->bundle.id, std::nullopt);
    } else {
        m_comment->clear();
    }
}

void DeskPage::showSide()
{
    m_sideStack->setCurrentIndex(m_sides->value().value_or(0));
}

void DeskPage::showShare(const Id &bundle)
{
    const auto found = m_desk.stores().bundles.find(bundle);
    if (!found || !*found) {
        return;
    }
    if (const int row = m_clients.rowOf((*found)->client); row >= 0) {
        m_clientList->setCurrentIndex(m_clients.index(row));
    }
    m_shareChoice->setCurrentIndex(std::max(0, m_shareChoice->findData(bundle.toText())));
    m_itemList->setFocus();
}

void DeskPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *DeskPage::firstFocus()
{
    return m_itemList->isVisible() ? static_cast<QWidget *>(m_itemList) : this;
}

/// The fields whose words are kept, by their names in a draft.
QHash<QString, UnsentText *> DeskPage::unsent() const
{
    return {{u"comments"_s, &m_comment->unsent()},
            {u"notes"_s, &m_notes->unsent()},
            {u"questions"_s, m_session->unsent().first()},
            {u"steps"_s, m_session->unsent().last()}};
}

void DeskPage::forgetUnsent(const QStringList &places)
{
    for (UnsentText *text : unsent()) {
        for (const QString &place : places) {
            text->forget(place);
        }
    }
}

QJsonObject DeskPage::draft() const
{
    QJsonObject draft;
    const auto fields = unsent();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const QJsonObject texts = field.value()->draft(); !texts.isEmpty()) {
            draft.insert(field.key(), texts);
        }
    }
    return draft;
}

void DeskPage::restoreDraft(const QJsonObject &draft)
{
    const auto fields = unsent();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        field.value()->restore(draft.value(field.key()).toObject());
    }
    const auto firstPlace = [&](QLatin1StringView field) {
        return draft.value(field).toObject().keys().value(0);
    };
    if (const auto place = CommentPane::placeOf(firstPlace("comments"_L1))) {
        showShare(place->bundle);
        const int row = place->item ? m_items.rowOf(*place->item) : -1;
        m_itemList->setCurrentIndex(row < 0 ? QModelIndex() : m_items.index(row));
        return;
    }
    const QString note = firstPlace("notes"_L1);
    m_sides->setValue(int(note.isEmpty() ? Side::Session : Side::Notes));
    showSide();
    const QString other = firstPlace(draft.contains("questions"_L1) ? "questions"_L1 : "steps"_L1);
    if (const auto client = Id::fromText(note.isEmpty() ? other : note)) {
        m_clientList->setCurrentIndex(m_clients.index(m_clients.rowOf(*client)));
    }
}

void DeskPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (m_chart && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) {
        dress();
    }
}

void DeskPage::dress()
{
    m_chart->setColors(EnergyChartPane::chartColors());
}

} // namespace tryboth
