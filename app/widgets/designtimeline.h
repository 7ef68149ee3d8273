// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentrules.h"

#include <QWidget>

#include <optional>

namespace tryboth {

/// A small timeline: the time before as a grey stretch, the experiment in the colour of its focus, the days
/// of the rhythm as dots.
class DesignTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit DesignTimeline(QWidget *parent = nullptr);

    void setExperiment(const Experiment &experiment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double xOf(LocalDay day) const;
    void paintStretch(QPainter &painter, const DayRange &days, const QColor &color,
                      const QStringList &texts) const;

    Experiment m_experiment;
    std::optional<DayRange> m_baseline;
};

} // namespace tryboth
