// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/templatelibrary.h"

#include "models/experimentwords.h"
#include "models/words.h"
#include "pages/parts.h"
#include "pages/templatedelegate.h"
#include "widgets/card.h"
#include "widgets/focuspill.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int AllTracks = -1, ListShare = 2, DetailShare = 3;

QString bullets(const QStringList &lines)
{
    QStringList marked;
    for (const QString &line : lines) {
        marked << u"•  "_s + line;
    }
    return marked.join(u'\n');
}

} // namespace

TemplateLibrary::TemplateLibrary(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_model(journal)
    , m_line(new QLineEdit)
    , m_tracks(new SegmentedControl)
    , m_list(new QListView)
    , m_none(parts::text(tr("No template has these words. Try fewer of them, or another track."), u"muted"_s))
{
    setObjectName(u"templateLibrary"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(buildList(), ListShare);
    columns->addWidget(buildDetail(), DetailShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(buildFilter());
    layout->addLayout(columns, 1);
    connect(&m_model, &TemplateListModel::failed, this, &TemplateLibrary::failed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TemplateLibrary::refresh);
    refresh();
}

QWidget *TemplateLibrary::buildList()
{
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TemplateDelegate(m_list));
    m_list->setProperty("role", u"rows"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *card = new Card(tr("Templates"));
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_none);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TemplateLibrary::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_use->click(); });
    return card;
}

QWidget *TemplateLibrary::buildFilter()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(space::Medium));
    m_line->setObjectName(u"templateFilter"_s);
    m_line->setAccessibleName(tr("Words that the template should have"));
    m_line->setPlaceholderText(tr("Find a template"));
    m_line->installEventFilter(this);
    m_tracks->setObjectName(u"templateTracks"_s);
    m_tracks->setAccessibleName(tr("Track of the templates"));
    //: templates of every track
    m_tracks->addSegment(AllTracks, tr("All"));
    for (const Track track : {Track::People, Track::Technical, Track::Mixed}) {
        m_tracks->addSegment(static_cast<int>(track), nameOf(focusOf(track)));
    }
    m_tracks->setValue(AllTracks);
    row->addWidget(m_line, 1);
    row->addWidget(m_tracks);
    connect(m_line, &QLineEdit::textChanged, this, &TemplateLibrary::filter);
    connect(m_tracks, &SegmentedControl::chosen, this, &TemplateLibrary::filter);
    return bar;
}

QWidget *TemplateLibrary::buildDetail()
{
    m_detail = new Card;
    auto *content = new QWidget;
    m_words = new QVBoxLayout(content);
    m_words->setContentsMargins({});
    m_words->setSpacing(Theme::px(space::Small));
    m_use = parts::button(tr("Use this template"), u"useTemplate"_s, u"primary"_s);
    m_remove = parts::button(tr("Remove this template"), u"removeTemplate"_s, u"quiet"_s);
    auto *close = parts::button(tr("Back"), u"closeLibrary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    m_detail->body()->addWidget(parts::scrolling(content), 1);
    m_detail->body()->addLayout(buttons);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const ExperimentTemplate *chosen = current()) {
            Q_EMIT used(ExperimentTemplate(*chosen));
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const ExperimentTemplate *chosen = current()) {
            Q_EMIT removeRequested(ExperimentTemplate(*chosen));
        }
    });
    connect(close, &QPushButton::clicked, this, &TemplateLibrary::closed);
    return m_detail;
}

bool TemplateLibrary::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TemplateLibrary::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TemplateLibrary::showTrack(Track track)
{
    m_line->clear();
    m_tracks->setValue(static_cast<int>(track));
    filter();
}

void TemplateLibrary::filter()
{
    const int track = m_tracks->value().value_or(AllTracks);
    m_model.setTrack(track == AllTracks ? std::nullopt : std::optional(static_cast<Track>(track)));
    m_model.setText(m_line->text());
}

void TemplateLibrary::refresh()
{
    const bool some = m_model.rowCount() > 0;
    m_none->setVisible(!some);
    m_list->setVisible(some);
    m_list->setCurrentIndex(m_model.index(0, 0));
    showCurrent();
}

const ExperimentTemplate *TemplateLibrary::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.source(index.row()) : nullptr;
}

void TemplateLibrary::showCurrent()
{
    parts::empty(*m_words);
    const ExperimentTemplate *source = current();
    m_use->setEnabled(source);
    m_remove->setVisible(source && !source->isShipped());
    if (!source) {
        return;
    }
    auto *pill = new FocusPill(focusOf(source->track));
    m_words->addWidget(parts::text(source->title, u"heading"_s));
    m_words->addWidget(pill, 0, Qt::AlignLeading);
    m_words->addWidget(parts::text(source->intent));
    const QString rhythm = source->cadenceText.isEmpty() ? cadenceText(source->cadence) : source->cadenceText;
    //: %1 a rhythm, %2 "6 weeks"
    m_words->addWidget(parts::text(
        tr("%1, for %2.").arg(rhythm, tr("%n weeks", nullptr, source->weeksDefault)), u"muted"_s));
    const auto add = [this](const QString &heading, const QString &words) {
        if (!words.isEmpty()) {
            m_words->addSpacing(Theme::px(space::Hair));
            m_words->addWidget(parts::text(heading, u"heading"_s));
            m_words->addWidget(parts::text(words));
        }
    };
    add(tr("What you would do"), bullets(source->protocol));
    add(tr("What to look out for"), bullets(source->signsToWatch));
    add(tr("How to get out"), source->exitRule);
    add(tr("What it costs"), bullets(source->costsRisks));
    QStringList asked;
    for (const PersonToAsk &person : source->whoToAsk) {
        asked << tr("%1: “%2”", "a person to ask and the words for it")
                     .arg(capitalised(person.role), person.script);
    }
    add(tr("Whom to ask"), bullets(asked));
    m_words->addStretch(1);
}

} // namespace tryboth
