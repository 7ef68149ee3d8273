// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sharebands.h"

#include "models/experimentwords.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tryboth {

namespace {

constexpr int BandHeight = 14, Gap = 4, MarkWidth = 2, Radius = 4;

} // namespace

ShareBands::ShareBands(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time runs as on the charts
    setObjectName(QStringLiteral("shareBands"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void ShareBands::setShares(const QList<DeskShare> &shares, const QList<DeskItem> &items, LocalDay today)
{
    m_bands.clear();
    m_days.clear();
    for (const DeskItem &item : items) {
        if (item.item.kind() == ShareItemKind::CheckIn) {
            m_days.append(dayOf(item.item));
        }
    }
    const LocalDay first = m_days.isEmpty() ? today : std::ranges::min(m_days);
    QStringList spoken;
    for (const DeskShare &share : shares) {
        const LocalDay to = share.bundle.to.value_or(today);
        const LocalDay from = share.bundle.from.value_or(std::min(first, to));
        m_bands.append({share.bundle.id, from, std::max(from, to)});
        spoken.append(tr("%1 to %2", "two dates").arg(longDay(from), longDay(to)));
    }
    for (const Band &band : std::as_const(m_bands)) {
        m_from = band.bundle == m_bands.first().bundle ? band.from : std::min(m_from, band.from);
        m_to = band.bundle == m_bands.first().bundle ? band.to : std::max(m_to, band.to);
    }
    setAccessibleName(tr("Shares: %1", "a list of stretches of days").arg(spoken.join(QStringLiteral("; "))));
    setVisible(!m_bands.isEmpty());
    update();
}

void ShareBands::setCurrent(const std::optional<Id> &bundle)
{
    m_current = bundle;
    update();
}

QSize ShareBands::sizeHint() const
{
    const int words = QFontMetrics(Theme::font(TextSize::Small)).height();
    return {Theme::px(200), Theme::px(BandHeight + 2 * Gap) + words};
}

double ShareBands::x(LocalDay day) const
{
    const double days = double(std::max<qint64>(1, m_from.daysTo(m_to) + 1));
    return width() * double(m_from.daysTo(day)) / days;
}

QRectF ShareBands::boxOf(const Band &band) const
{
    const double left = x(band.from), right = x(band.to.addDays(1));
    return {left + 1, double(Theme::px(Gap)), std::max(4.0, right - left - 2), double(Theme::px(BandHeight))};
}

void ShareBands::paintEvent(QPaintEvent *)
{
    if (m_bands.isEmpty()) {
        return;
    }
    const Colors &colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto band = m_bands.crbegin(); band != m_bands.crend(); ++band) {
        painter.setPen(QPen(m_current == band->bundle ? colors.accent : colors.border,
                            m_current == band->bundle ? Theme::px(2) : 1));
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(boxOf(*band), Theme::px(Radius), Theme::px(Radius));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.muted);
    for (const LocalDay &day : std::as_const(m_days)) {
        if (day >= m_from && day <= m_to) {
            painter.drawRect(
                QRectF(x(day), Theme::px(2 * Gap), Theme::px(MarkWidth), Theme::px(BandHeight - 2 * Gap)));
        }
    }
    painter.setFont(Theme::font(TextSize::Small));
    painter.setPen(colors.muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignBottom, shortDay(m_from));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignBottom, shortDay(m_to));
}

void ShareBands::mousePressEvent(QMouseEvent *event)
{
    for (const Band &band : std::as_const(m_bands)) {
        if (boxOf(band).contains(event->position())) {
            Q_EMIT chosen(band.bundle);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

} // namespace tryboth
