// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcolors.h"
#include "charts/energycharts.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tryboth {

class ActivityBarModel;
class ActivityBars;
class ChartSheet;
class ChartWithTable;
class LevelChart;
class LevelTableModel;
class TiltChart;
class TiltTableModel;
class WeekdayHourMap;
class WeekdayHourModel;
class ZoomLine;

/// The charts of the Energy page in their cards, each with its table.
class EnergyChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit EnergyChartPane(QWidget *parent = nullptr);

    /// Draws `charts`; `report` is what they were made from.
    void display(const EnergyCharts &charts, const EnergyReport &report);

    /// What the hover box of the level chart says about a day besides its values.
    void setHoverSource(const std::function<QStringList(LocalDay)> &source);

    /// Puts all charts on `sheet`, as they look now.
    void addTo(ChartSheet &sheet) const;

    /// The colours of the application as the charts take them.
    static ChartColors chartColors();

Q_SIGNALS:
    void markClicked(tryboth::LocalDay day, tryboth::Focus focus);
    void dayChosen(tryboth::LocalDay day);
    void activityChosen(const QString &activity);
    void hourChosen(int weekday, int hour);
    /// "How?" was pressed beside a chart: `number` is the id of what it shows.
    void howWanted(const QString &number, QWidget *anchor);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTimeCharts(QVBoxLayout *layout);
    void addLowerCharts(QVBoxLayout *layout);
    void watch();
    void joinTimeCharts();
    void fillTable(const ChartWithTable *part);
    void dress();
    void dressHoursNote();
    void measure();

    LevelTableModel *m_levelRows;
    TiltTableModel *m_tiltRows;
    ActivityBarModel *m_barRows;
    ActivityBarModel *m_activityRows; ///< all activities, for the table
    WeekdayHourModel *m_hourRows;
    LevelChart *m_level;
    TiltChart *m_tilt;
    ActivityBars *m_bars;
    WeekdayHourMap *m_hours;
    ChartWithTable *m_levelPart = nullptr;
    ChartWithTable *m_tiltPart = nullptr;
    ChartWithTable *m_barsPart = nullptr;
    ChartWithTable *m_hoursPart = nullptr;
    QLabel *m_noTilt;
    QLabel *m_hoursNote;
    ZoomLine *m_zoom;
    QBoxLayout *m_lower = nullptr;
};

} // namespace tryboth
