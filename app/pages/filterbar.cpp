// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filterbar.h"

#include "models/words.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Range = JournalSearch::Range;
using Rating = JournalSearch::Rating;

ChoiceBox *choice(const QString &name, const QString &spoken)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    return box;
}

QDateEdit *dayField(const QString &name, const QString &spoken)
{
    QDateEdit *field = parts::dayField(name, spoken);
    field->setDateRange({CheckIn::MinYear, 1, 1}, {CheckIn::MaxYear, 12, 31});
    return field;
}

template <typename Value>
void add(ChoiceBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename Value>
Value chosen(const ChoiceBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

template <typename Value>
void choose(ChoiceBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

constexpr int AnyFocus = -1;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_trouble(new QLabel)
    , m_range(choice(u"range"_s, tr("Days")))
    , m_days(nullptr)
    , m_from(dayField(u"from"_s, tr("From this day")))
    , m_to(dayField(u"to"_s, tr("To this day")))
    , m_focus(choice(u"focus"_s, tr("Focus")))
    , m_activity(choice(u"activity"_s, tr("Kind of work")))
    , m_tag(choice(u"tag"_s, tr("Tag")))
    , m_rating(choice(u"rating"_s, tr("Rating")))
    , m_experiment(choice(u"experiment"_s, tr("Experiment")))
    , m_clear(new QPushButton(tr("Clear")))
{
    m_days = buildDays();
    buildLine();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Small));
    layout->addWidget(m_line);
    layout->addWidget(m_trouble);
    layout->addLayout(buildChoices());
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::changed);
    for (ChoiceBox *box : {m_range, m_focus, m_activity, m_tag, m_rating, m_experiment}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    }
    connect(m_from, &QDateEdit::dateChanged, this, &FilterBar::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &FilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    refreshParts();
}

void FilterBar::buildLine()
{
    m_line->setObjectName(u"search"_s);
    m_line->setAccessibleName(tr("Search titles, notes, experiments and reflections"));
    m_line->setPlaceholderText(tr("Search titles, notes, experiments and reflections"));
    m_line->setToolTip(
        tr("Words, “quoted phrases”, -without, tag:name, focus:people, activity:name, energy:>0, "
           "from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_trouble->setObjectName(u"searchTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
}

QLayout *FilterBar::buildChoices()
{
    add(m_range, tr("Any time"), Range::Any);
    add(m_range, tr("4 weeks"), Range::FourWeeks);
    add(m_range, tr("3 months"), Range::ThreeMonths);
    add(m_range, tr("1 year"), Range::Year);
    //: choose the first and the last day oneself
    add(m_range, tr("From … to …"), Range::Custom);
    add(m_focus, tr("Any focus"), AnyFocus);
    for (const Focus focus : {Focus::People, Focus::Mixed, Focus::Technical}) {
        add(m_focus, nameOf(focus), focus);
    }
    add(m_rating, tr("Any rating"), Rating::Any);
    add(m_rating, tr("Rated"), Rating::Rated);
    add(m_rating, tr("Not rated"), Rating::NotRated);
    add(m_rating, tr("Energising"), Rating::Energising);
    add(m_rating, tr("Draining"), Rating::Draining);
    add(m_rating, tr("Waiting to be rated"), Rating::Waiting);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setProperty("role", u"quiet"_s);
    m_clear->setAccessibleName(tr("Clear the search and all choices"));
    fillActivities({});
    setTags({});
    setExperiments({});
    auto *choices = new FlowLayout(Theme::px(space::Small), Theme::px(space::Small));
    for (QWidget *part : std::initializer_list<QWidget *>{m_range, m_days, m_focus, m_activity, m_tag,
                                                          m_rating, m_experiment, m_clear}) {
        choices->addWidget(part);
    }
    return choices;
}

QWidget *FilterBar::buildDays()
{
    auto *days = new QWidget;
    auto *layout = new QHBoxLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Hair));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(u"–"_s));
    layout->addWidget(m_to);
    return days;
}

void FilterBar::setCatalog(const ActivityCatalog &catalog)
{
    m_catalog = catalog;
    const QStringList now = m_activity->currentData().toStringList();
    m_setting = true;
    fillActivities(now);
    m_setting = false;
}

/// All kinds of work, `chosen` ones chosen. Several stand together in one line of their own.
void FilterBar::fillActivities(const QStringList &chosen)
{
    m_activity->clear();
    m_activity->addItem(tr("Any activity"), QStringList());
    int row = 0;
    if (chosen.size() > 1) {
        m_activity->addItem(tr("%Ln kinds of work", nullptr, static_cast<int>(chosen.size())), chosen);
        row = 1;
    }
    for (const ActivityType &type : m_catalog.types()) {
        if (chosen == QStringList{type.id}) {
            row = m_activity->count();
        } else if (type.hidden) {
            continue;
        }
        m_activity->addItem(type.label, QStringList{type.id});
    }
    if (row == 0 && chosen.size() == 1) { // a kind of work that the catalog no longer knows
        row = m_activity->count();
        m_activity->addItem(m_catalog.labelOf(chosen.first()), chosen);
    }
    m_activity->setCurrentIndex(row);
}

void FilterBar::setTags(const QStringList &tags)
{
    const QString now = m_tag->currentData().toString();
    m_setting = true;
    m_tag->clear();
    m_tag->addItem(tr("Any tag"), QString());
    for (const QString &tag : tags) {
        m_tag->addItem(tag, tag);
    }
    if (m_tag->findData(now) < 0) {
        m_tag->addItem(now, now);
    }
    m_tag->setCurrentIndex(m_tag->findData(now));
    m_setting = false;
}

/// The experiments to choose from; without any the choice is not there. One that is chosen stays so.
void FilterBar::setExperiments(const QList<Experiment> &experiments)
{
    const QString now = m_experiment->currentData().toString();
    m_setting = true;
    m_experiment->clear();
    m_experiment->addItem(tr("Any experiment"), QString());
    for (const Experiment &experiment : experiments) {
        m_experiment->addItem(experiment.title, experiment.id.toText());
    }
    chooseExperiment(now);
    m_setting = false;
    refreshParts();
}

void FilterBar::chooseExperiment(const QString &id)
{
    if (m_experiment->findData(id) < 0) { // one that went to the trash since
        m_experiment->addItem(tr("One experiment"), id);
    }
    m_experiment->setCurrentIndex(m_experiment->findData(id));
}

JournalSearch FilterBar::search() const
{
    JournalSearch search;
    search.typed = m_line->text();
    search.range = chosen<Range>(m_range);
    if (search.range == Range::Custom) {
        search.from = m_from->date();
        search.to = m_to->date();
    }
    if (const int focus = m_focus->currentData().toInt(); focus != AnyFocus) {
        search.focus = static_cast<Focus>(focus);
    }
    search.activities = m_activity->currentData().toStringList();
    search.tag = m_tag->currentData().toString();
    search.rating = chosen<Rating>(m_rating);
    search.experiment = Id::fromText(m_experiment->currentData().toString());
    return search;
}

void FilterBar::setSearch(const JournalSearch &search)
{
    m_setting = true;
    m_line->setText(search.typed);
    choose(m_range, search.range);
    m_from->setDate(search.from.value_or(search.to ? m_from->minimumDate() : m_today.addMonths(-1)));
    m_to->setDate(search.to.value_or(search.from ? m_to->maximumDate() : m_today));
    choose(m_focus, search.focus ? static_cast<int>(*search.focus) : AnyFocus);
    fillActivities(search.activities);
    if (m_tag->findData(search.tag) < 0) {
        m_tag->addItem(search.tag, search.tag);
    }
    m_tag->setCurrentIndex(m_tag->findData(search.tag));
    choose(m_rating, search.rating);
    chooseExperiment(search.experiment ? search.experiment->toText() : QString());
    m_setting = false;
    changed();
}

void FilterBar::showTrouble(const QString &sentence)
{
    if (m_trouble->text() == sentence) {
        return;
    }
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
            m_line->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changed()
{
    if (m_setting) {
        return;
    }
    refreshParts();
    Q_EMIT searchChanged();
}

void FilterBar::refreshParts()
{
    m_days->setVisible(chosen<Range>(m_range) == Range::Custom);
    m_experiment->setVisible(m_experiment->count() > 1);
    m_clear->setVisible(!search().isEmpty());
}

} // namespace tryboth
