// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energypage.h"

#include "charts/chartexport.h"
#include "charts/charttext.h"
#include "models/energysentence.h"
#include "models/journal.h"
#include "models/reflectionchanges.h"
#include "pages/chartsheet.h"
#include "pages/energychartpane.h"
#include "pages/energyheader.h"
#include "pages/energysentencecard.h"
#include "pages/energywords.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxRowsBehind = 6; // more entries of a day than this are counted, not listed

int ratingsIn(const EnergyReport &report)
{
    return std::accumulate(report.ratings.begin(), report.ratings.end(), 0);
}

CheckInFilter ratedBetween(LocalDay from, LocalDay to)
{
    CheckInFilter filter;
    filter.from = from;
    filter.to = to;
    filter.rated = true;
    return filter;
}

} // namespace

EnergyPage::EnergyPage(Journal &journal, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_header(new EnergyHeader)
    , m_sentence(new EnergySentenceCard)
    , m_charts(new EnergyChartPane)
    , m_empty(new Card)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"energyScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setWidget(content());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_charts->setHoverSource([this](LocalDay day) { return rowsBehind(day); });
    watch();
}

QWidget *EnergyPage::content()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int side = Theme::px(space::Page), gap = Theme::px(space::Card);
    layout->setContentsMargins(side, gap + Theme::px(space::Hair), side, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_header);
    layout->addWidget(m_sentence);
    layout->addWidget(m_charts, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    return content;
}

void EnergyPage::watch()
{
    connect(m_header, &EnergyHeader::rangeChanged, this, &EnergyPage::refresh);
    connect(m_header, &EnergyHeader::pictureRequested, this, &EnergyPage::askWhereToSave);
    connect(m_sentence, &EnergySentenceCard::leaveOutLateChanged, this, &EnergyPage::refresh);
    connect(m_charts, &EnergyChartPane::markClicked, this, &EnergyPage::openMark);
    connect(m_charts, &EnergyChartPane::dayChosen, this, &EnergyPage::openDay);
    connect(m_charts, &EnergyChartPane::activityChosen, this, &EnergyPage::openActivity);
    connect(&m_journal, &Journal::catalogChanged, this, &EnergyPage::journalChanged);
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.touchesCheckIns())
            journalChanged();
    });
}

void EnergyPage::activate()
{
    noteChartsShown(m_journal);
    m_stale = m_stale || m_today != m_journal.clock().journalDay().today;
    refreshIfStale();
}

QWidget *EnergyPage::firstFocus()
{
    return m_header->ranges();
}

void EnergyPage::setRange(EnergyRange range)
{
    m_header->setRange(range);
    refresh();
}

void EnergyPage::setCustomPeriod(const EnergyPeriod &period)
{
    m_header->setCustom(period);
    refresh();
}

void EnergyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshIfStale();
}

void EnergyPage::journalChanged()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void EnergyPage::refreshIfStale()
{
    if (m_stale)
        refresh();
}

void EnergyPage::refresh()
{
    const EnergyStore &store = m_journal.stores().energy;
    m_today = m_journal.clock().journalDay().today;
    const EnergyPeriod period = energyPeriod(m_header->range(), m_today, store.ratedSpan().first,
                                             m_header->custom());
    const auto tables = store.tables({period.from, period.to, m_sentence->leavesOutLate()});
    m_stale = !tables;
    if (!tables) {
        Q_EMIT failed(tables.error());
        return;
    }
    m_header->setShown(period);
    display(energyReport(*tables, period.from, period.to, m_today, Rules()));
}

void EnergyPage::display(const EnergyReport &report)
{
    const QLocale locale;
    m_report = report;
    const bool drawn = ratingsIn(report) > 0;
    m_sentence->setSentence(energySentence(report, locale));
    m_sentence->setCounts(energywords::counts(report, locale));
    m_sentence->setVisible(report.sufficiency != Sufficiency::NoRatings || m_sentence->leavesOutLate());
    m_charts->setVisible(drawn);
    m_empty->setVisible(!drawn);
    m_header->saveButton()->setEnabled(drawn);
    if (!drawn)
        return showEmptyState();
    const EnergyCharts charts = energyCharts(report, m_journal.catalog());
    m_daysPerMark = charts.daysPerMark;
    m_charts->display(charts, report);
}

/// Says why there is nothing to draw and offers the one thing that helps.
void EnergyPage::showEmptyState()
{
    if (auto *old = m_empty->findChild<EmptyState *>()) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater(); // its button may be what called
    }
    CheckInFilter unrated;
    unrated.rated = false;
    EmptyState *state = nullptr;
    if (m_sentence->leavesOutLate()) {
        state = new EmptyState(tr("No rating is left in these days"), tr("Late entries are left out."),
                               tr("Count late entries"));
        connect(state, &EmptyState::actionTriggered, m_sentence, &EnergySentenceCard::countLate);
    } else if (m_journal.stores().energy.ratedSpan().first.isValid()) {
        state = new EmptyState(tr("Nothing was rated in these days"),
                               tr("The journal holds ratings from other days."), tr("Show all"));
        connect(state, &EmptyState::actionTriggered, this, [this] { setRange(EnergyRange::All); });
    } else if (m_journal.stores().checkIns.count(unrated).value_or(0) > 0) {
        state = new EmptyState(
            tr("No ratings yet"),
            tr("Your entries wait to be rated by how they left you. The first ratings show "
               "as marks here; lines and a comparison follow when there are enough."),
            tr("Show entries without a rating"));
        connect(state, &EmptyState::actionTriggered, this,
                [this, unrated] { Q_EMIT entriesRequested(unrated); });
    } else {
        state = new EmptyState(tr("No ratings yet"),
                               tr("On the page Today, say what you did and how it left you, from −3 to +3. "
                                  "The first ratings show as marks here; lines and a comparison follow when "
                                  "there are enough of both kinds."));
    }
    m_empty->body()->addWidget(state);
}

void EnergyPage::openDay(LocalDay day)
{
    Q_EMIT entriesRequested(behind(day));
}

void EnergyPage::openMark(LocalDay day, Focus focus)
{
    CheckInFilter filter = behind(day);
    filter.focus = {focus};
    Q_EMIT entriesRequested(filter);
}

void EnergyPage::openActivity(const QString &activity)
{
    CheckInFilter filter = ratedBetween(m_report.from, m_report.to);
    filter.activities = {activity};
    Q_EMIT entriesRequested(filter);
}

/// The entries that a mark at `day` stands for.
CheckInFilter EnergyPage::behind(LocalDay day) const
{
    return ratedBetween(day, std::min(day.addDays(m_daysPerMark - 1), m_report.to));
}

/// The entries behind the marks at `day`, or the gap that it lies in.
QStringList EnergyPage::rowsBehind(LocalDay day) const
{
    const CheckInFilter filter = behind(day);
    const CheckInStore &store = m_journal.stores().checkIns;
    auto entries = store.page(filter, MaxRowsBehind);
    QStringList rows;
    if (!entries)
        return rows;
    std::ranges::reverse(*entries);
    for (const PlacedCheckIn &entry : std::as_const(*entries)) {
        if (!m_sentence->leavesOutLate() || !isLate(entry.checkIn))
            rows << energywords::row(entry.checkIn, m_journal.catalog());
    }
    const int more = store.count(filter).value_or(0) - int(entries->size());
    if (more > 0)
        rows << tr("and %n more", nullptr, more);
    for (const EnergyGap &gap : m_report.gaps) {
        if (day >= gap.first && day <= gap.last)
            rows << gapSentence(gap, QLocale());
    }
    return rows;
}

Result<void> EnergyPage::savePicture(const QString &path)
{
    if (ratingsIn(m_report) == 0)
        return failure(tr("There is nothing to draw in these days, so no picture was saved. Choose a period "
                          "with ratings first."));
    const EnergySentence &sentence = m_sentence->sentence();
    const ChartPicture picture{tr("Where your energy goes"),
                               sentence.headline + u'\n' + energywords::counts(m_report, QLocale()),
                               ChartColors::light()};
    ChartSheet sheet(EnergyChartPane::chartColors());
    m_charts->addTo(sheet);
    return path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? chartexport::svg(sheet, picture, path)
                                                         : chartexport::png(sheet, picture, path);
}

void EnergyPage::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG picture (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    //: Proposed file name of a picture; %1 is a day such as 2026-11-23
    dialog->selectFile(tr("Energy %1").arg(m_today.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.svg"_s) ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &EnergyPage::saveTo);
    dialog->open();
}

void EnergyPage::saveTo(const QString &path)
{
    if (const auto saved = savePicture(path); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT informed(tr("The picture was saved as %1.").arg(path));
}

} // namespace tryboth
