// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/directionoverview.h"

#include "charts/chartwithtable.h"
#include "charts/yearschart.h"
#include "domain/experimentplan.h"
#include "models/decisionlistmodel.h"
#include "models/directiontimelinemodel.h"
#include "models/directionwords.h"
#include "models/energysentence.h"
#include "models/reflectionweek.h"
#include "models/trackevidence.h"
#include "pages/chartsnote.h"
#include "pages/energychartpane.h"
#include "pages/evidencecard.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideBySide = 720; ///< width from which two cards stand beside each other

/// The width that the cards take beside each other.
int leastBeside(const QBoxLayout &layout)
{
    int width = (layout.count() - 1) * layout.spacing();
    for (int i = 0; i < layout.count(); ++i) {
        width += layout.itemAt(i)->minimumSize().width();
    }
    return width;
}

QPushButton *link(const QString &words, const QString &name)
{
    return parts::button(parts::withoutMnemonic(words), name, u"link"_s);
}

} // namespace

DirectionOverview::DirectionOverview(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_due(new Card(tr("For a quiet moment")))
    , m_decisions(new DecisionListModel(journal, this))
    , m_rows(new DirectionTimelineModel(this))
    , m_years(new YearsChart)
    , m_current(parts::text({}, u"muted"_s))
    , m_people(new EvidenceCard(Focus::People))
    , m_technical(new EvidenceCard(Focus::Technical))
    , m_sentence(parts::text({}))
    , m_detail(parts::text({}, u"hint"_s))
    , m_decisionLines(new QVBoxLayout)
    , m_answerLines(new QVBoxLayout)
    , m_reasonLines(new QVBoxLayout)
{
    m_due->setObjectName(u"directionDue"_s);
    m_sentence->setObjectName(u"directionSentence"_s);
    m_current->setObjectName(u"yearsCurrent"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Card));
    layout->addWidget(m_due);
    layout->addWidget(buildYears());
    layout->addWidget(buildEvidence());
    layout->addWidget(buildRecords());
    layout->addStretch(1);
    for (EvidenceCard *card : {m_people, m_technical}) {
        connect(card, &EvidenceCard::entryRequested, this, &DirectionOverview::entryRequested);
    }
    noteWhenShown(m_journal, *m_yearsPart);
    noteWhenShown(m_journal, *m_sentence);
    measure();
}

QWidget *DirectionOverview::buildYears()
{
    m_yearsPart = new ChartWithTable(tr("Over the years"), m_years, m_rows);
    m_yearsPart->setObjectName(u"yearsPart"_s);
    m_years->setColors(EnergyChartPane::chartColors());
    auto *card = new Card;
    card->setAccessibleName(tr("Over the years"));
    card->body()->addWidget(m_yearsPart);
    card->body()->addWidget(m_current);
    connect(m_years, &YearsChart::currentChanged, this, &DirectionOverview::showCurrent);
    connect(m_years, &YearsChart::eventActivated, this, &DirectionOverview::eventActivated);
    return card;
}

/// Which side people work stands on was tossed when the journal was made, as everywhere.
QWidget *DirectionOverview::buildEvidence()
{
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Card));
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(Theme::px(space::Card));
    const bool peopleLeft = peopleOnTheLeft(m_journal.journalId());
    m_sides->addWidget(peopleLeft ? m_people : m_technical, 1);
    m_sides->addWidget(peopleLeft ? m_technical : m_people, 1);
    auto *numbers = new Card(tr("What the numbers can say"));
    numbers->body()->addWidget(m_sentence);
    numbers->body()->addWidget(m_detail);
    lines->addLayout(m_sides);
    lines->addWidget(numbers);
    return whole;
}

QWidget *DirectionOverview::buildRecords()
{
    auto *whole = new QWidget;
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight, whole);
    m_lower->setContentsMargins({});
    m_lower->setSpacing(Theme::px(space::Card));
    const auto add = [&](const QString &title, QVBoxLayout *lines) {
        auto *card = new Card(title);
        lines->setSpacing(Theme::px(space::Hair));
        card->body()->addLayout(lines);
        card->body()->addStretch(1);
        m_lower->addWidget(card, 1);
    };
    add(tr("Decisions"), m_decisionLines);
    add(tr("Five-year answers"), m_answerLines);
    add(tr("Reasons"), m_reasonLines);
    return whole;
}

Result<EnergyReport> DirectionOverview::energy(LocalDay today) const
{
    const LocalDay first = m_journal.stores().energy.ratedSpan().first;
    const LocalDay from = first.isValid() && first < today ? first : today;
    return m_journal.stores().energy.tables({from, today}).map([&](const EnergyTables &tables) {
        return energyReport(tables, from, today, today, Rules());
    });
}

Result<void> DirectionOverview::refresh(LocalDay today)
{
    const Stores &stores = m_journal.stores();
    const Content &content = m_journal.content();
    const auto evidence = [&](EvidenceCard *card, Focus focus) {
        return trackEvidence(stores, content, m_journal.catalog(), focus)
            .map([card](const TrackEvidence &found) { card->setEvidence(found); });
    };
    return directionDue(stores, content, today)
        .map([&](const QList<DueDirection> &due) { showDue(due); })
        .and_then([&] { return energy(today); })
        .and_then([&](const EnergyReport &report) {
            showEnergy(report);
            return directionTimeline(stores, content, report, today);
        })
        .map([&](const DirectionTimeline &timeline) {
            m_years->setWeekStart(weekStartOf(stores));
            m_years->setTimeline(timeline);
            m_rows->setTimeline(timeline);
            m_yearsPart->setVisible(!timeline.isEmpty());
            showCurrent(m_years->current());
        })
        .and_then([&] { return evidence(m_people, Focus::People); })
        .and_then([&] { return evidence(m_technical, Focus::Technical); })
        .and_then([&] { return fiveYearState(stores, today); })
        .map([&](const FiveYearState &state) { showAnswers(state); })
        .and_then([&] { return stores.reasons.all(); })
        .map([&](const QList<ReasonsCheck> &checks) {
            showReasons(checks);
            showDecisions();
        });
}

QWidget *DirectionOverview::firstFocus() const
{
    auto *open = m_due->isHidden() ? nullptr : m_due->findChild<QPushButton *>(u"openDue"_s);
    return open                      ? static_cast<QWidget *>(open)
           : m_yearsPart->isHidden() ? static_cast<QWidget *>(findChild<QPushButton *>(u"answerNow"_s))
                                     : m_years;
}

void DirectionOverview::showDue(const QList<DueDirection> &due)
{
    parts::empty(*m_due->body());
    for (const DueDirection &one : due) {
        m_due->body()->addWidget(dueRow(one));
    }
    m_due->setVisible(!due.isEmpty());
}

QWidget *DirectionOverview::dueRow(const DueDirection &due)
{
    auto *row = new QWidget;
    auto *line = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    row->setLayout(line);
    line->setContentsMargins(0, 0, 0, 0);
    auto *open = link(due.title, u"openDue"_s);
    connect(open, &QPushButton::clicked, this, [this, due] { Q_EMIT dueChosen(due); });
    line->addWidget(open);
    if (due.what == DueDirection::What::Question) {
        for (const int weeks : m_journal.content().fiveYearFlow().snoozeWeeks) {
            auto *later = parts::button(tr("In %Ln weeks", nullptr, weeks), u"questionLater%1"_s.arg(weeks),
                                        u"quiet"_s);
            connect(later, &QPushButton::clicked, this, [this, weeks] { Q_EMIT questionDeferred(weeks); });
            line->addWidget(later);
        }
        auto *skip = parts::button(tr("Not this time"), u"questionSkip"_s, u"quiet"_s);
        connect(skip, &QPushButton::clicked, this, [this] { Q_EMIT questionDeferred(0); });
        line->addWidget(skip);
    }
    return row;
}

void DirectionOverview::showEnergy(const EnergyReport &report)
{
    const EnergySentence sentence = energySentence(report, QLocale());
    const auto count = [&](Focus focus) { return QLocale().toString(report.ratingsOf(focus)); };
    m_sentence->setText(sentence.headline);
    m_detail->setText(
        QStringList{sentence.detail,
                    m_journal.content().text(u"mc.data.counts"_s, {{u"people"_s, count(Focus::People)},
                                                                   {u"technical"_s, count(Focus::Technical)},
                                                                   {u"mixed"_s, count(Focus::Mixed)}}),
                    m_journal.content().text(u"mc.data.not-cause"_s)}
            .join(u' ')
            .trimmed());
}

void DirectionOverview::showDecisions()
{
    parts::empty(*m_decisionLines);
    for (int row = 0; row < m_decisions->rowCount(); ++row) {
        const QModelIndex index = m_decisions->index(row);
        auto *open = link(index.data().toString(), u"openDecision"_s);
        open->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        connect(open, &QPushButton::clicked, this,
                [this, id = m_decisions->decision(row).id] { Q_EMIT decisionRequested(id); });
        m_decisionLines->addWidget(open, 0, Qt::AlignLeading);
        m_decisionLines->addWidget(
            parts::text(index.data(DecisionListModel::LineRole).toString(), u"hint"_s));
    }
    if (m_decisions->rowCount() == 0) {
        m_decisionLines->addWidget(parts::text(
            tr("None recorded yet. A decision is written for the one who reviews it: you, some months on."),
            u"muted"_s));
    }
}

void DirectionOverview::showAnswers(const FiveYearState &state)
{
    parts::empty(*m_answerLines);
    const FiveYearFlow &flow = m_journal.content().fiveYearFlow();
    m_answerLines->addWidget(parts::text(flow.step(u"fy.answer"_s).text, u"muted"_s));
    QString next = tr("It waits here. Nothing reminds you of it.");
    if (state.due.on) {
        const QString day = fullDay(*state.due.on);
        const bool first = state.answeredOn.isEmpty();
        next = first ? tr("It is offered from %1 on; you can answer it any day.").arg(day)
               : state.due.isDue(state.today) ? tr("It is back.")
                                              : tr("It comes back on %1.").arg(day);
    }
    m_answerLines->addWidget(parts::text(next, u"hint"_s));
    if (state.sealed) {
        m_answerLines->addWidget(
            parts::text(tr("Your earlier answers are sealed until you write a new one."), u"hint"_s));
    } else if (!state.answers.isEmpty()) {
        auto *read = link(tr("Read your answers side by side"), u"readLetters"_s);
        connect(read, &QPushButton::clicked, this, &DirectionOverview::lettersRequested);
        m_answerLines->addWidget(read, 0, Qt::AlignLeading);
    }
    auto *answer = link(state.draft ? tr("Go on with your answer") : tr("Answer it now"), u"answerNow"_s);
    connect(answer, &QPushButton::clicked, this, &DirectionOverview::questionRequested);
    m_answerLines->addWidget(answer, 0, Qt::AlignLeading);
}

void DirectionOverview::showReasons(const QList<ReasonsCheck> &checks)
{
    parts::empty(*m_reasonLines);
    QString words = tr(
        "What draws you, what pulls from outside, what holds you back, and how final it feels. It "
        "is never added up.");
    if (!checks.isEmpty()) {
        words = checks.last().finishedOn ? tr("Last looked at on %1.").arg(fullDay(checks.last().on))
                                         : tr("Begun on %1.").arg(fullDay(checks.last().on));
    }
    m_reasonLines->addWidget(parts::text(words, u"muted"_s));
    auto *open = link(checks.isEmpty()           ? tr("Look at your reasons")
                      : checks.last().finishedOn ? tr("Read what you said")
                                                 : tr("Go on"),
                      u"openReasons"_s);
    connect(open, &QPushButton::clicked, this, &DirectionOverview::reasonsRequested);
    m_reasonLines->addWidget(open, 0, Qt::AlignLeading);
}

void DirectionOverview::showCurrent(int event)
{
    const auto &events = m_years->timeline().events;
    const bool there = event >= 0 && event < events.size();
    m_current->setText(there              ? YearsChart::textOf(events.at(event))
                       : events.isEmpty() ? tr("What you decide, answer and try will stand here.")
                                          : tr("Arrow keys go from mark to mark, Enter opens one."));
}

void DirectionOverview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_years->setColors(EnergyChartPane::chartColors());
    }
}

void DirectionOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void DirectionOverview::measure()
{
    for (QBoxLayout *layout : {m_sides, m_lower}) {
        // More than what it takes: the page gives that much room even where there is less.
        const bool wide = width() >= Theme::px(SideBySide) && width() > leastBeside(*layout);
        layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

} // namespace tryboth
