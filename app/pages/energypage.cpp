// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energypage.h"

#include "analysis/dayvalues.h"
#include "charts/chartexport.h"
#include "charts/chartsheet.h"
#include "charts/energypicture.h"
#include "charts/energywords.h"
#include "charts/experimentmarks.h"
#include "models/energydetailreading.h"
#include "models/energysentence.h"
#include "models/journal.h"
#include "models/reflectionchanges.h"
#include "pages/energychartpane.h"
#include "pages/energyemptycard.h"
#include "pages/energyheader.h"
#include "pages/energynumberscard.h"
#include "pages/energysentencecard.h"
#include "pages/howpopup.h"
#include "charts/picturedialog.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumbersAfter = 250; // milliseconds: the charts are painted before more is read

int ratingsIn(const EnergyReport &report)
{
    return std::accumulate(report.ratings.begin(), report.ratings.end(), 0);
}

} // namespace

EnergyPage::EnergyPage(Journal &journal, QWidget *parent)
    : Page(parent)
    , m_journal(journal)
    , m_header(new EnergyHeader)
    , m_sentence(new EnergySentenceCard)
    , m_charts(new EnergyChartPane)
    , m_numbers(new EnergyNumbersCard)
    , m_numbersLater(new QTimer(this))
    , m_reading(new EnergyDetailReading(journal, this))
    , m_empty(new EnergyEmptyCard)
    , m_how(new HowPopup(this))
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
    m_charts->setHoverSource([this](LocalDay day) { return rows().textOf(day); });
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
    layout->addWidget(m_numbers);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    return content;
}

void EnergyPage::watch()
{
    m_numbersLater->setSingleShot(true);
    connect(m_numbersLater, &QTimer::timeout, this, &EnergyPage::readNumbers);
    connect(m_header, &EnergyHeader::rangeChanged, this, &EnergyPage::refresh);
    connect(m_header, &EnergyHeader::pictureRequested, this, &EnergyPage::askWhereToSave);
    connect(m_sentence, &EnergySentenceCard::scopeChanged, this, &EnergyPage::refresh);
    connect(m_empty, &EnergyEmptyCard::lateWanted, m_sentence, &EnergySentenceCard::countLate);
    connect(m_empty, &EnergyEmptyCard::allDaysWanted, this, [this] { setRange(EnergyRange::All); });
    connect(m_empty, &EnergyEmptyCard::unratedWanted, this, [this] {
        CheckInFilter unrated;
        unrated.rated = false;
        Q_EMIT entriesRequested(unrated);
    });
    connect(m_charts, &EnergyChartPane::markClicked, this,
            [this](LocalDay day, Focus focus) { Q_EMIT entriesRequested(rows().ofMark(day, focus)); });
    connect(m_charts, &EnergyChartPane::dayChosen, this,
            [this](LocalDay day) { Q_EMIT entriesRequested(rows().ofDay(day)); });
    connect(m_charts, &EnergyChartPane::activityChosen, this,
            [this](const QString &activity) { Q_EMIT entriesRequested(rows().ofActivity(activity)); });
    connect(m_charts, &EnergyChartPane::hourChosen, this,
            [this](int weekday, int hour) { Q_EMIT entriesRequested(rows().ofHour(weekday, hour)); });
    watchHow();
    connect(&m_journal, &Journal::catalogChanged, this, &EnergyPage::journalChanged);
    connect(&m_journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.touchesCheckIns() || rows.tables.contains(u"experiment"_s))
            journalChanged();
    });
}

void EnergyPage::watchHow()
{
    connect(m_numbers, &EnergyNumbersCard::opened, this, &EnergyPage::readNumbers);
    connect(m_reading, &EnergyDetailReading::done, this, &EnergyPage::showNumbers);
    connect(m_reading, &EnergyDetailReading::failed, this, &Page::failed);
    connect(m_numbers, &EnergyNumbersCard::howWanted, this, &EnergyPage::explain);
    connect(m_charts, &EnergyChartPane::howWanted, this, &EnergyPage::explain);
    connect(m_sentence, &EnergySentenceCard::howWanted, this,
            [this](QWidget *anchor) { explain(headlineNumber(), anchor); });
    connect(m_how, &HowPopup::rowsWanted, this, &EnergyPage::entriesRequested);
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

std::any EnergyPage::place() const
{
    return std::pair(m_header->range(), m_header->custom());
}

void EnergyPage::goToPlace(const std::any &place)
{
    const auto [range, custom] = std::any_cast<std::pair<EnergyRange, EnergyPeriod>>(place);
    if (range == EnergyRange::Custom) {
        setCustomPeriod(custom);
    } else {
        setRange(range);
    }
}

void EnergyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshIfStale();
}

void EnergyPage::journalChanged()
{
    m_stale = true;
    m_reading->stop();
    m_numbersLater->stop();
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
    const Stores &stores = m_journal.stores();
    m_today = m_journal.clock().journalDay().today;
    const EnergyPeriod period = energyPeriod(m_header->range(), m_today, stores.energy.ratedSpan().first,
                                             m_header->custom());
    const NumberScope scope = m_sentence->scope();
    // What is dated after today is named, and drawn when its day has come.
    const LocalDay last = std::min(period.to, m_today);
    auto tables = stores.energy.tables({period.from, last, scope.leavesOutLate});
    const auto experiments = stores.experiments.all();
    m_stale = !tables || !experiments;
    if (m_stale) {
        Q_EMIT failed(tables ? experiments.error() : tables.error());
        return;
    }
    m_header->setShown(period);
    m_tables = std::move(*tables);
    if (!scope.weighsByMinutes)
        m_tables.days = countedAlike(m_tables.days);
    m_intervals = experimentIntervals(*experiments, m_today);
    display(energyReport(m_tables, period.from, period.to, m_today, Rules()));
}

void EnergyPage::display(const EnergyReport &report)
{
    const QLocale locale;
    m_report = report;
    const bool drawn = ratingsIn(report) > 0;
    const NumberScope scope = m_sentence->scope();
    m_sentence->setSentence(energySentence(report, locale));
    m_sentence->setCounts(counts());
    m_sentence->setVisible(report.sufficiency != Sufficiency::NoRatings || scope.leavesOutLate);
    m_charts->setVisible(drawn);
    m_numbers->setVisible(drawn);
    m_empty->setVisible(!drawn);
    m_header->saveButton()->setEnabled(drawn);
    if (!drawn)
        return showEmptyState();
    const EnergyCharts charts = energyCharts(report, m_journal.catalog(), m_intervals);
    m_daysPerMark = charts.daysPerMark;
    m_charts->display(charts, report);
    m_reading->stop();
    m_wanted = {};
    m_numbers->setPending();
    m_numbersLater->start(m_numbers->isOpen() ? 0 : NumbersAfter);
}

/// The small print of the numbers that are shown.
QString EnergyPage::counts() const
{
    const QString note = energywords::scopeNote(m_sentence->scope());
    const QString counts = energywords::counts(m_report, QLocale());
    return note.isEmpty() ? counts : counts + u" · "_s + note;
}

/// Reads what goes beyond the charts, unless it is known or being read.
void EnergyPage::readNumbers()
{
    m_numbersLater->stop();
    if (m_numbers->isPending() && !m_reading->isRunning())
        m_reading->start({m_report.from, m_report.to, m_sentence->scope().leavesOutLate});
}

void EnergyPage::showNumbers(const EnergyDetails &counts)
{
    const EnergyDetail detail = energyDetail(m_tables, counts, m_report.from, m_report.to, Rules());
    m_numbers->setNumbers(
        energyNumbers(m_report, detail, m_journal.catalog(), m_sentence->scope(), QLocale()));
    if (const Question asked = std::exchange(m_wanted, {}); asked.anchor)
        explain(asked.number, asked.anchor);
}

/// The number that the headline is about.
QString EnergyPage::headlineNumber() const
{
    if (!m_report.now)
        return u"ratings"_s;
    return m_report.sufficiency == Sufficiency::Alike && m_report.now->recentlyAlike ? u"recent"_s : u"now"_s;
}

/// Answers at once, or as soon as the numbers are there.
void EnergyPage::explain(const QString &number, QWidget *anchor)
{
    m_wanted = {number, anchor};
    readNumbers();
    if (m_numbers->isPending())
        return;
    m_wanted = {};
    if (const EnergyNumber *found = m_numbers->find(number))
        m_how->explain(*found, *anchor);
}

/// Says why there is nothing to draw and offers the one thing that helps.
void EnergyPage::showEmptyState()
{
    using Why = EnergyEmptyCard::Why;
    const Stores &stores = m_journal.stores();
    CheckInFilter unrated;
    unrated.rated = false;
    m_empty->explain(m_sentence->scope().leavesOutLate                ? Why::LateLeftOut
                     : stores.energy.ratedSpan().first.isValid()      ? Why::OtherDays
                     : stores.checkIns.count(unrated).value_or(0) > 0 ? Why::NothingRated
                                                                      : Why::NothingYet);
}

/// What leads from what is shown to its entries.
EnergyRows EnergyPage::rows() const
{
    return EnergyRows(m_journal, m_report, m_daysPerMark, m_sentence->scope());
}

Result<void> EnergyPage::savePicture(const QString &path)
{
    if (ratingsIn(m_report) == 0)
        return failure(tr("There is nothing to draw in these days, so no picture was saved. Choose a period "
                          "with ratings first."));
    const QString said = m_sentence->sentence().headline + u'\n' + counts() + u'\n' +
                         methodOf(EnergyPicture::Levels);
    const ChartPicture picture{tr("Where your energy goes"), said, ChartColors::light()};
    ChartSheet sheet(EnergyChartPane::chartColors());
    m_charts->addTo(sheet);
    return chartexport::write(sheet, picture, path);
}

void EnergyPage::askWhereToSave()
{
    //: Proposed file name of a picture; %1 is a day such as 2026-11-23
    auto *dialog = new PictureDialog(tr("Energy %1").arg(m_today.toString(Qt::ISODate)), this);
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
