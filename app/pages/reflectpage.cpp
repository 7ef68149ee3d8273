// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reflectpage.h"

#include "exchange/reflectionjson.h"
#include "models/reflectionchanges.h"
#include "models/reflectionwords.h"
#include "pages/bragview.h"
#include "pages/pageheader.h"
#include "pages/parts.h"
#include "pages/quietcard.h"
#include "pages/reflectiondelegate.h"
#include "pages/reflectioneditor.h"
#include "pages/reflectionpane.h"
#include "pages/secondlookdialog.h"
#include "pages/weeksequence.h"
#include "widgets/currentstack.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListShare = 5, PaneShare = 9;
// Pixels at the design's text size: below which the columns stand above each other, and how low each may get.
constexpr int Narrow = 600, LeastHeight = 180;

const QString Look = u"look"_s; // a second look in a draft, beside what is written on the page

bool touchesReflections(const TouchedRows &rows)
{
    return rows.touchesCheckIns() || rows.tables.contains(u"reflection"_s) ||
           rows.tables.contains(u"reflection_answer"_s) || rows.tables.contains(u"profile"_s);
}

} // namespace

ReflectPage::ReflectPage(Journal &journal, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_model(journal)
    , m_stack(new CurrentStack)
    , m_list(new QListView)
    , m_quiet(new QuietCard(journal))
    , m_pane(new ReflectionPane(journal))
    , m_week(new WeekSequence)
    , m_editor(new ReflectionEditor(journal, settings))
    , m_brag(new BragView(journal))
{
    setObjectName(u"reflectPage"_s);
    m_overview = buildOverview();
    auto *page = new QVBoxLayout(this);
    parts::setPageMargins(*page);
    page->addWidget(buildHeader());
    page->addWidget(m_stack, 1);
    for (QWidget *part : QList<QWidget *>{m_overview, m_week, m_editor, m_brag}) {
        m_stack->addWidget(part);
    }
    connectParts();
    connectPane();
    refresh();
}

QWidget *ReflectPage::buildHeader()
{
    auto *header = new PageHeader(
        tr("Look back, in your own words"),
        parts::text(tr("Only here, only for you, unless you share it."), u"muted"_s));
    const auto add = [&](const QString &text, const QString &name, const QString &role, auto slot) {
        connect(header->addButton(text, name, role), &QPushButton::clicked, this, slot);
    };
    add(tr("What I did…"), u"showBrag"_s, u"quiet"_s, &ReflectPage::showBrag);
    add(tr("This week"), u"reflectThisWeek"_s, {}, [this] { reflectOn(today()); });
    add(tr("Write"), u"writeReflection"_s, u"primary"_s, &ReflectPage::write);
    return header;
}

QWidget *ReflectPage::buildOverview()
{
    m_list->setObjectName(u"reflectionList"_s);
    m_list->setAccessibleName(tr("Reflections by week, newest first"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ReflectionDelegate(m_list));
    m_list->setProperty("role", u"rows"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QWidget;
    auto *lines = new QVBoxLayout(left);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Card));
    lines->addWidget(m_quiet);
    lines->addWidget(m_list, 1);
    auto *both = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(Theme::px(space::Card));
    m_columns->addWidget(left, ListShare);
    m_columns->addWidget(m_pane, PaneShare);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_pane)}) {
        part->setMinimumHeight(Theme::px(LeastHeight));
    }
    return parts::scrolling(both);
}

/// In a narrow window, or with large letters, the list stands above what it shows.
void ReflectPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < Theme::px(Narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReflectPage::connectParts()
{
    connect(&m_model, &ReflectionListModel::failed, this, &ReflectPage::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReflectPage::showCurrent);
    connect(m_list, &QListView::activated, this,
            [this] { m_pane->firstButton()->setFocus(Qt::TabFocusReason); });
    connect(m_quiet, &QuietCard::chosen, this, &ReflectPage::quietChosen);
    connect(m_quiet, &QuietCard::failed, this, &ReflectPage::failed);
    connect(m_week, &WeekSequence::edited, this, &ReflectPage::draftChanged);
    connect(m_week, &WeekSequence::stepLeft, this, &ReflectPage::keepWeek);
    connect(m_week, &WeekSequence::finished, this, &ReflectPage::endWeek);
    connect(m_week, &WeekSequence::closed, this, [this] {
        m_week->leave();
        showOverview();
    });
    connect(m_editor, &ReflectionEditor::edited, this, &ReflectPage::draftChanged);
    connect(m_editor, &ReflectionEditor::done, this, &ReflectPage::endWriting);
    connect(m_editor, &ReflectionEditor::informed, this, &ReflectPage::informed);
    connect(m_brag, &BragView::closed, this, &ReflectPage::showOverview);
    connect(m_brag, &BragView::informed, this, &ReflectPage::informed);
    connect(m_brag, &BragView::failed, this, &ReflectPage::failed);
    connect(m_brag, &BragView::copyRequested, this, &ReflectPage::copy);
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (touchesReflections(rows)) {
            refresh();
        }
    });
}

void ReflectPage::connectPane()
{
    connect(m_pane, &ReflectionPane::failed, this, &ReflectPage::failed);
    connect(m_pane, &ReflectionPane::weekRequested, this,
            [this](const Week &week, const std::optional<Reflection> &written) {
                reflectOn(week.first, written);
            });
    connect(m_pane, &ReflectionPane::editRequested, this, &ReflectPage::edit);
    connect(m_pane, &ReflectionPane::trashRequested, this, &ReflectPage::throwAway);
    connect(m_pane, &ReflectionPane::experimentRequested, this, &ReflectPage::experimentRequested);
    connect(m_pane, &ReflectionPane::copyRequested, this, [this](const Reflection &reflection) {
        copy(markdownOf(m_journal.stores(), reflection, today()));
    });
    connect(m_pane, &ReflectionPane::entriesRequested, this, [this](const Week &week) {
        CheckInFilter filter;
        filter.from = week.first;
        filter.to = week.last();
        Q_EMIT entriesRequested(filter);
    });
}

void ReflectPage::activate()
{
    m_quiet->refresh();
    refresh();
    if (m_week->isAtWork() && hasSeenChartsSince(m_journal.stores(), m_week->weekAtWork())) {
        m_week->setChartsSeen();
    }
}

QWidget *ReflectPage::firstFocus()
{
    QWidget *shown = m_stack->currentWidget();
    return shown == m_editor ? m_editor->firstField() : shown == m_week || shown == m_brag ? shown : m_list;
}

void ReflectPage::show(QWidget *part, QWidget *focus)
{
    m_stack->setCurrentWidget(part);
    focus->setFocus(Qt::OtherFocusReason);
}

void ReflectPage::showOverview()
{
    show(m_overview, m_list);
    Q_EMIT draftChanged();
}

/// Stays on the row one stands on, if it is still there.
void ReflectPage::refresh()
{
    const QModelIndex current = m_list->currentIndex();
    const std::optional<ReflectionListModel::Row> before = current.isValid()
                                                               ? std::optional(m_model.row(current.row()))
                                                               : std::nullopt;
    m_model.refresh();
    int row = 0;
    if (before) {
        const int same = before->reflection ? m_model.rowOf(before->reflection->id)
                                            : m_model.rowOf(before->week);
        row = std::max(same, std::max(0, m_model.rowOf(before->week)));
    }
    m_list->setCurrentIndex(m_model.index(row));
    showCurrent();
}

void ReflectPage::showCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid()) {
        m_pane->setRow(m_model.row(current.row()));
    }
}

std::any ReflectPage::place() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::any(current.row()) : std::any();
}

void ReflectPage::goToPlace(const std::any &place)
{
    m_list->setCurrentIndex(m_model.index(std::any_cast<int>(place)));
}

void ReflectPage::showReflection(const Id &reflection)
{
    keepWords();
    refresh();
    if (const int row = m_model.rowOf(reflection); row >= 0) {
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row));
    }
    showOverview();
}

void ReflectPage::reflectOn(LocalDay day, const std::optional<Reflection> &one)
{
    keepWords();
    const Stores &stores = m_journal.stores();
    WeekToReflectOn week;
    const auto facts = weekFacts(stores, weekOf(stores, day));
    const auto written = stores.reflections.ofWeek(weekOf(stores, day).first);
    if (!facts || !written) {
        Q_EMIT failed(facts ? written.error() : facts.error());
        return;
    }
    week.facts = *facts;
    week.written = one ? one : *written;
    week.name = weekName(week.facts.week, today());
    week.chartsSeen = hasSeenChartsSince(stores, week.facts.week);
    const auto question = questionOfWeek(stores, m_journal.content(), week.facts, week.written);
    if (!question) {
        Q_EMIT failed(question.error());
        return;
    }
    week.question = *question;
    m_stack->setCurrentWidget(m_week);
    m_week->begin(week, m_journal.content(), m_journal.catalog());
}

void ReflectPage::keepWeek()
{
    const auto kept = saveReflection(m_journal, m_week->value(), m_week->starred());
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    if (const auto stored = m_journal.stores().reflections.find(*kept); stored && *stored) {
        m_week->setKept(**stored);
    }
    m_week->setStarsKept(); // or taking a star back would look as if nothing had changed
    Q_EMIT draftChanged();
}

void ReflectPage::endWeek()
{
    const auto done = finishWeek(m_journal, m_week->value(), m_week->starred());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_week->leave();
    showReflection(*done);
    Q_EMIT informed(
        tr("Kept. Undo with %1.").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
}

void ReflectPage::write()
{
    keepWords();
    Reflection blank;
    blank.day = today();
    edit(blank);
}

void ReflectPage::edit(const Reflection &reflection)
{
    m_editor->begin(reflection);
    show(m_editor, m_editor->firstField());
}

/// Words are kept before anything else is shown: leaving an editor never loses them.
void ReflectPage::keepWords()
{
    if (m_stack->currentWidget() == m_week && m_week->isAtWork()) {
        keepWeek();
        m_week->leave();
    } else if (m_stack->currentWidget() == m_editor && m_editor->isChanged()) {
        const auto kept = saveReflection(m_journal, m_editor->value());
        if (!kept) {
            Q_EMIT failed(kept.error());
        }
    }
}

void ReflectPage::endWriting()
{
    if (!m_editor->isChanged()) {
        showOverview();
        return;
    }
    const auto kept = saveReflection(m_journal, m_editor->value());
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    m_editor->begin({});
    showReflection(*kept);
}

void ReflectPage::throwAway(const Reflection &reflection)
{
    if (const auto gone = throwReflectionAway(m_journal, reflection); !gone) {
        Q_EMIT failed(gone.error());
        return;
    }
    m_list->setFocus();
    Q_EMIT informed(tr("Moved to the trash, where it stays for 30 days. Undo with %1.")
                        .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
}

void ReflectPage::copy(const QString &markdown)
{
    QApplication::clipboard()->setText(markdown);
    Q_EMIT informed(tr("Copied as Markdown."));
}

void ReflectPage::lookAgain(const Id &entry)
{
    const auto found = m_journal.stores().checkIns.find(entry);
    if (m_look || !found || !*found) {
        return;
    }
    m_look = new SecondLookDialog(m_journal, **found, window());
    m_look->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_look, &SecondLookDialog::informed, this, &ReflectPage::informed);
    connect(m_look, &SecondLookDialog::failed, this, &ReflectPage::failed);
    connect(m_look, &SecondLookDialog::draftChanged, this, &ReflectPage::draftChanged);
    connect(m_look, &QDialog::finished, this, [this] {
        m_look.clear();
        Q_EMIT draftChanged();
    });
    m_look->open();
}

void ReflectPage::showBrag()
{
    keepWords();
    m_brag->refresh();
    show(m_brag, m_brag->firstField());
}

QJsonObject ReflectPage::draft() const
{
    QJsonObject draft = written();
    if (const QJsonObject look = m_look ? m_look->draft() : QJsonObject(); !look.isEmpty()) {
        draft[Look] = look;
    }
    return draft;
}

/// What is written on the page itself.
QJsonObject ReflectPage::written() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_editor && m_editor->isChanged()) {
        return draftOf(m_editor->value());
    }
    return shown == m_week && m_week->isAtWork() && !m_week->value().isBlank() ? draftOf(m_week->value())
                                                                               : QJsonObject();
}

/// What is new has no id yet, and our JSON needs one: that of the journal stands in.
QJsonObject ReflectPage::draftOf(const Reflection &reflection) const
{
    QJsonObject draft = jsonOfReflection(reflection);
    if (reflection.id.isNull()) {
        draft[u"new"_s] = true;
        draft[u"id"_s] = m_journal.journalId();
    }
    return draft;
}

void ReflectPage::restoreDraft(const QJsonObject &draft)
{
    if (const QJsonObject look = draft[Look].toObject(); !look.isEmpty()) {
        lookAgain(Id::fromText(look[u"entry"_s].toString()).value_or(Id()));
        if (m_look) {
            m_look->restore(look);
        }
    }
    const auto reflection = reflectionOfJson(draft);
    if (!reflection) {
        return;
    }
    if (reflection->kind == ReflectionKind::Weekly) {
        const auto stored = m_journal.stores().reflections.find(reflection->id);
        reflectOn(reflection->day, stored.value_or(std::nullopt));
        m_week->restore(*reflection);
        return;
    }
    const auto stored = m_journal.stores().reflections.find(reflection->id);
    Reflection before;
    before.day = reflection->day;
    edit(stored && *stored ? **stored : before);
    m_editor->restore(*reflection);
}

} // namespace tryboth
