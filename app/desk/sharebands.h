// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskcontents.h"

#include <QWidget>

namespace tryboth {

/// The shares of a client along the days, each as a band over the days it was chosen from. Between bands
/// nothing was shared; a small mark within one is a day with an entry. So a gap between shares looks
/// different from days without entries.
class ShareBands : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBands(QWidget *parent = nullptr);

    void setShares(const QList<DeskShare> &shares, const QList<DeskItem> &items, LocalDay today);
    /// Draws one share stronger; none where all are looked at.
    void setCurrent(const std::optional<Id> &bundle);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const tryboth::Id &bundle);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Band
    {
        Id bundle;
        LocalDay from, to;
    };
    double x(LocalDay day) const;
    QRectF boxOf(const Band &band) const;

    QList<Band> m_bands;
    QList<LocalDay> m_days;
    LocalDay m_from, m_to;
    std::optional<Id> m_current;
};

} // namespace tryboth
