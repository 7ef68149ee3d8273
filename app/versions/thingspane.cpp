// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions/thingspane.h"

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int ListShare = 3, WordsShare = 2;
} // namespace

ThingsPane::ThingsPane(QList<BackupThing> things, const QString &listName, QWidget *parent)
    : QWidget(parent)
    , m_model(new BackupThingsModel(std::move(things), this))
    , m_list(new QListView)
    , m_words(new QPlainTextEdit)
{
    buildList();
    m_list->setAccessibleName(listName);
    auto *card = new Card;
    card->body()->addWidget(m_list);
    m_words->setObjectName(u"backupThingWords"_s);
    m_words->setAccessibleName(tr("What it says, read only"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(card, ListShare);
    columns->addWidget(m_words, WordsShare);
    m_list->setCurrentIndex(m_model->index(0));
    refresh();
}

ThingsPane::~ThingsPane()
{
    delete m_list; // before the model that its rows come from
}

void ThingsPane::buildList()
{
    m_list->setObjectName(u"backupThings"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *enter = new QShortcut(Qt::Key_Return, m_list);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &ThingsPane::bringBackRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ThingsPane::refresh);
}

void ThingsPane::setThings(QList<BackupThing> things)
{
    m_model->setThings(std::move(things));
    m_list->setCurrentIndex(m_model->index(0));
    refresh();
}

void ThingsPane::showKind(const QString &kind, const CheckInFilter &filter)
{
    m_model->show(kind, filter);
    m_list->setCurrentIndex(m_model->index(0));
    refresh();
}

QList<BackupThing> ThingsPane::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row); // what stands first comes back first
    QList<BackupThing> things;
    for (const QModelIndex &index : rows) {
        things.append(m_model->thing(index.row()));
    }
    return things;
}

void ThingsPane::refresh()
{
    const QModelIndex current = m_list->currentIndex();
    QString words;
    if (current.isValid() && current.row() < m_model->rowCount()) {
        const BackupThing &thing = m_model->thing(current.row());
        words = thing.title + u"\n\n"_s + wordsOf(thing);
        if (thing.parts.isEmpty()) {
            words += thing.table == "direction_answer"_L1
                         ? tr("It stays closed while the question is back, until a new answer is written.")
                         : tr("It has no words of its own.");
        }
    }
    m_words->setPlainText(words);
    Q_EMIT chosenChanged();
}

} // namespace tryboth
