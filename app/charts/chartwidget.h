// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcolors.h"

#include <QWidget>

namespace tryboth {

/// What every chart can do: take colours at any time, be described to a screen reader, and draw itself
/// anywhere.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    /// Time and energy run from left to right in every language, as numbers do: a curve keeps its shape, and
    /// the picture in a document is the one of the window.
    explicit ChartWidget(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setLayoutDirection(Qt::LeftToRight);
    }

    const ChartColors &colors() const { return m_colors; }
    /// Colours everything anew, without rebuilding the data.
    void setColors(const ChartColors &colors);

    /// The chart in one sentence, for people who do not see it: "People level +0.8 …".
    void setSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }

    /// Draws what the widget shows at its present size, as vectors, with the top left corner at the painter's
    /// origin.
    virtual void paintPicture(QPainter &painter) = 0;

    /// The font of axis labels and other small print.
    QFont smallFont() const;

protected:
    virtual void applyColors() = 0;

private:
    ChartColors m_colors;
    QString m_sentence;
};

} // namespace tryboth
