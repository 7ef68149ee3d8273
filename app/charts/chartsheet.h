// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartwidget.h"

#include <QList>

namespace tryboth {

/// Several charts below each other as one picture, each under its heading. Never shown itself; made for
/// chartexport.
class ChartSheet : public ChartWidget
{
    Q_OBJECT

public:
    /// `colors` are those the charts wear now.
    explicit ChartSheet(const ChartColors &colors);

    /// Adds `chart` below the others, at the size it has. It is not owned and must outlive the sheet.
    void add(const QString &heading, const QString &hint, ChartWidget *chart);

    void paintPicture(QPainter &painter) override;

protected:
    void applyColors() override;

private:
    struct Section
    {
        QString heading;
        QString hint;
        ChartWidget *chart;
        int top;
    };
    QFont headingFont() const;
    int headingHeight() const;

    QList<Section> m_sections;
};

} // namespace tryboth
