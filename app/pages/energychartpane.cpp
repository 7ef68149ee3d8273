// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energychartpane.h"

#include "charts/activitybarmodel.h"
#include "charts/activitybars.h"
#include "charts/chartsheet.h"
#include "charts/chartwithtable.h"
#include "charts/energypicture.h"
#include "charts/energywords.h"
#include "charts/levelchart.h"
#include "charts/leveltablemodel.h"
#include "charts/tiltchart.h"
#include "charts/tilttablemodel.h"
#include "charts/weekdayhourmap.h"
#include "charts/weekdayhourmodel.h"
#include "pages/zoomline.h"
#include "widgets/card.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// Heights and the width from which two cards stand side by side, at the design's text size.
constexpr int LevelHeight = 205, TiltHeight = 84, HoursHeight = 130, SideBySide = 720;
constexpr int BarsShare = 2, HoursShare = 1;

QLabel *hintLine(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", u"hint"_s);
    return label;
}

Card *cardAround(QWidget *content, const QString &name)
{
    auto *card = new Card;
    card->setAccessibleName(name);
    card->body()->addWidget(content);
    return card;
}

QString levelTitle()
{
    return titleOf(EnergyPicture::Levels);
}

QString tiltTitle()
{
    return titleOf(EnergyPicture::Tilt);
}

QString tiltHint()
{
    return EnergyChartPane::tr("people minus technical");
}

QString barsTitle()
{
    return titleOf(EnergyPicture::Activities);
}

QString hoursTitle()
{
    return titleOf(EnergyPicture::Hours);
}

QString darkerIsMore()
{
    return EnergyChartPane::tr("Darker means more energy.");
}

} // namespace

EnergyChartPane::EnergyChartPane(QWidget *parent)
    : QWidget(parent)
    , m_levelRows(new LevelTableModel(this))
    , m_tiltRows(new TiltTableModel(this))
    , m_barRows(new ActivityBarModel(this))
    , m_activityRows(new ActivityBarModel(this))
    , m_hourRows(new WeekdayHourModel(this))
    , m_level(new LevelChart)
    , m_tilt(new TiltChart)
    , m_bars(new ActivityBars(m_barRows))
    , m_hours(new WeekdayHourMap(m_hourRows))
    , m_noTilt(hintLine(tr("The tilt of people minus technical work is drawn where both have a line.")))
    , m_hoursNote(hintLine({}))
    , m_zoom(new ZoomLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Card));
    addTimeCharts(layout);
    addLowerCharts(layout);
    watch();
    joinTimeCharts();
    dress();
    measure();
}

void EnergyChartPane::watch()
{
    connect(m_level, &LevelChart::markClicked, this, &EnergyChartPane::markClicked);
    connect(m_level, &LevelChart::dayActivated, this, &EnergyChartPane::dayChosen);
    connect(m_tilt, &TiltChart::dayActivated, this, &EnergyChartPane::dayChosen);
    connect(m_bars, &ActivityBars::activityActivated, this, &EnergyChartPane::activityChosen);
    connect(m_hours, &WeekdayHourMap::cellActivated, this, &EnergyChartPane::hourChosen);
    connect(m_barsPart->table(), &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activityChosen(m_activityRows->bars().at(index.row()).activity);
    });
    for (const ChartWithTable *part : {m_levelPart, m_tiltPart})
        connect(part, &ChartWithTable::tableWanted, this, [this, part] { fillTable(part); });
    connect(m_levelPart->table(), &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT dayChosen(m_levelRows->dayOf(index.row())); });
    const auto explains = [this](ChartWithTable *part, const QString &number) {
        part->addHowButton();
        connect(part, &ChartWithTable::howWanted, this,
                [this, number](QWidget *anchor) { Q_EMIT howWanted(number, anchor); });
    };
    explains(m_levelPart, u"levels"_s);
    explains(m_tiltPart, u"now"_s);
    explains(m_barsPart, u"activities"_s);
    explains(m_hoursPart, u"hours"_s);
}

/// The two charts over time show the same days and point at the same one.
void EnergyChartPane::joinTimeCharts()
{
    connect(m_level, &TimeChart::daysShown, m_tilt, &TimeChart::showDays);
    connect(m_tilt, &TimeChart::daysShown, m_level, &TimeChart::showDays);
    connect(m_level, &TimeChart::crosshairMoved, m_tilt, &TimeChart::setCrosshair);
    connect(m_tilt, &TimeChart::crosshairMoved, m_level, &TimeChart::setCrosshair);
    connect(m_level, &TimeChart::daysShown, this, [this] { m_zoom->showZoomed(m_level->isZoomed()); });
    connect(m_zoom, &ZoomLine::allDaysWanted, m_level, &TimeChart::showAllDays);
}

void EnergyChartPane::addTimeCharts(QVBoxLayout *layout)
{
    m_levelPart = new ChartWithTable(levelTitle(), m_level, m_levelRows);
    m_levelPart->setObjectName(u"levelPart"_s);
    m_tiltPart = new ChartWithTable(tiltTitle(), m_tilt, m_tiltRows);
    m_tiltPart->setObjectName(u"tiltPart"_s);
    m_tiltPart->setSubtitle(tiltHint());
    Card *card = cardAround(m_levelPart, levelTitle());
    card->body()->addWidget(m_tiltPart);
    card->body()->addWidget(m_noTilt);
    card->body()->addWidget(m_zoom);
    layout->addWidget(card, 1);
}

void EnergyChartPane::addLowerCharts(QVBoxLayout *layout)
{
    m_barsPart = new ChartWithTable(barsTitle(), m_bars, m_activityRows);
    m_barsPart->setObjectName(u"barsPart"_s);
    m_hoursPart = new ChartWithTable(hoursTitle(), m_hours, m_hourRows);
    m_hoursPart->setObjectName(u"hoursPart"_s);
    Card *hours = cardAround(m_hoursPart, hoursTitle());
    hours->body()->addWidget(m_hoursNote);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(Theme::px(space::Card));
    m_lower->addWidget(cardAround(m_barsPart, barsTitle()), BarsShare);
    m_lower->addWidget(hours, HoursShare);
    layout->addLayout(m_lower);
}

void EnergyChartPane::display(const EnergyCharts &charts, const EnergyReport &report)
{
    const QLocale locale;
    const bool oneEach = charts.daysPerMark == 1 &&
                         std::ranges::all_of(charts.level.marks,
                                             [](const Mark &mark) { return mark.count == 1; });
    const bool anyLine = !charts.level.people.segments.isEmpty() ||
                         !charts.level.technical.segments.isEmpty();
    const bool anyHollow = std::ranges::any_of(charts.level.marks, &Mark::hollow);
    m_levelPart->setSubtitle(energywords::marksHint(charts.daysPerMark, oneEach, anyLine, anyHollow));
    m_level->setData(charts.level);
    m_level->setSentence(energywords::levels(report, locale));
    m_tilt->setData(charts.tilt);
    m_tilt->setSentence(energywords::tilt(report, locale));
    m_activityRows->setBars(charts.activities);
    m_barRows->setBars(charts.bars);
    m_bars->setSentence(energywords::activities(charts, locale));
    m_hourRows->setCells(charts.hours, charts.weekStart);
    m_hours->setSentence(energywords::hours(charts.hours, locale));

    m_tiltPart->setVisible(!charts.tilt.segments.isEmpty());
    m_noTilt->setVisible(charts.tilt.segments.isEmpty());
    m_hoursPart->setVisible(!charts.hours.isEmpty());
    m_zoom->showZoomed(m_level->isZoomed());
    dressHoursNote();
    for (const ChartWithTable *part : {m_levelPart, m_tiltPart}) {
        if (part->isTableShown())
            fillTable(part);
    }
    measure();
}

/// The two tables with a row a day cost more than their charts, so they are filled only when looked at.
void EnergyChartPane::fillTable(const ChartWithTable *part)
{
    if (part == m_levelPart)
        m_levelRows->setChart(m_level->data());
    else
        m_tiltRows->setChart(m_tilt->data());
}

void EnergyChartPane::setHoverSource(const std::function<QStringList(LocalDay)> &source)
{
    m_level->setHoverSource(source);
}

void EnergyChartPane::addTo(ChartSheet &sheet) const
{
    sheet.add(levelTitle(), m_levelPart->subtitle(), m_level);
    if (!m_tiltPart->isHidden())
        sheet.add(tiltTitle(), tiltHint(), m_tilt);
    sheet.add(barsTitle(), {}, m_bars);
    if (!m_hoursPart->isHidden())
        sheet.add(hoursTitle(), darkerIsMore(), m_hours);
}

ChartColors EnergyChartPane::chartColors()
{
    return ChartColors(currentColors());
}

void EnergyChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void EnergyChartPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void EnergyChartPane::dress()
{
    const ChartColors colors = chartColors();
    m_level->setColors(colors);
    m_tilt->setColors(colors);
    m_bars->setColors(colors);
    m_hours->setColors(colors);
    dressHoursNote();
}

/// Which shade is more, or why there is no map.
void EnergyChartPane::dressHoursNote()
{
    const Colors &colors = currentColors();
    const bool dark = colors.card.lightness() < colors.text.lightness();
    m_hoursNote->setText(m_hoursPart->isHidden() ? tr("None of these ratings has a time of day.")
                         : dark                  ? tr("Lighter means more energy.")
                                                 : darkerIsMore());
}

void EnergyChartPane::measure()
{
    m_level->setMinimumHeight(Theme::px(LevelHeight));
    m_tilt->setMinimumHeight(Theme::px(TiltHeight));
    m_hours->setMinimumHeight(Theme::px(HoursHeight));
    m_bars->setMinimumHeight(m_bars->sizeHint().height());
    const bool wide = width() >= Theme::px(SideBySide);
    m_lower->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tryboth
