// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/weekdayhourmap.h"

#include "charts/charttext.h"
#include "charts/weekdayhourmodel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tryboth {

namespace {

constexpr double CellGap = 2, Radius = 3, Air = 8;
constexpr double Palest = 0.08, Strongest = 0.85; // share of the text colour at the lowest and highest mean
constexpr double LeastSpan = 1;                   // points of energy between the two shades

QColor blend(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

double luminance(const QColor &color) // WCAG 2.1, relative luminance
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor readableOn(const QColor &background)
{
    constexpr double EvenPoint = 0.179; // black and white have the same contrast here
    return luminance(background) > EvenPoint ? Qt::black : Qt::white;
}

} // namespace

WeekdayHourMap::WeekdayHourMap(WeekdayHourModel *model, QWidget *parent)
    : ChartWidget(parent)
    , m_model(model)
{
    setObjectName(u"weekdayHourMap"_s);
    setAccessibleName(tr("Energy by weekday and time"));
    setFocusPolicy(Qt::StrongFocus);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = {0, 0};
        update();
    });
}

void WeekdayHourMap::paintPicture(QPainter &painter)
{
    painter.fillRect(rect(), colors().card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRectF first = cellRect(row, 0);
        painter.setPen(colors().muted);
        painter.drawText(QRectF(0, first.top(), grid().left() - Air, first.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_model->headerData(row, Qt::Vertical).toString());
        for (int column = 0; column < m_model->columnCount(); ++column)
            paintCell(painter, row, column);
    }
    paintHours(painter);
}

void WeekdayHourMap::setCurrentCell(QPoint cell)
{
    if (m_model->rowCount() == 0)
        return;
    m_current = {std::clamp(cell.x(), 0, m_model->columnCount() - 1),
                 std::clamp(cell.y(), 0, m_model->rowCount() - 1)};
    setAccessibleDescription(m_model->cellSentence(m_current.y(), m_current.x()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

QRectF WeekdayHourMap::cellRect(int row, int column) const
{
    const QRectF area = grid();
    const double width = area.width() / std::max(1, m_model->columnCount());
    const double height = area.height() / std::max(1, m_model->rowCount());
    return QRectF(area.left() + column * width, area.top() + row * height, width, height)
        .adjusted(CellGap / 2, CellGap / 2, -CellGap / 2, -CellGap / 2);
}

QPoint WeekdayHourMap::cellAt(QPointF position) const
{
    const QRectF area = grid();
    if (!area.contains(position) || m_model->rowCount() == 0)
        return {-1, -1};
    return {int((position.x() - area.left()) / area.width() * m_model->columnCount()),
            int((position.y() - area.top()) / area.height() * m_model->rowCount())};
}

bool WeekdayHourMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint cell = cellAt(help->pos());
        if (cell.x() < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_model->cellSentence(cell.y(), cell.x()), this);
        return true;
    }
    return ChartWidget::event(event);
}

void WeekdayHourMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter);
    if (!hasFocus() || m_model->rowCount() == 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors().text, 2));
    painter.drawRoundedRect(cellRect(m_current.y(), m_current.x()), Radius, Radius);
}

void WeekdayHourMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentCell(m_current - QPoint(1, 0));
    case Qt::Key_Right:
        return setCurrentCell(m_current + QPoint(1, 0));
    case Qt::Key_Up:
        return setCurrentCell(m_current - QPoint(0, 1));
    case Qt::Key_Down:
        return setCurrentCell(m_current + QPoint(0, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateCurrent();
    }
    ChartWidget::keyPressEvent(event);
}

void WeekdayHourMap::mousePressEvent(QMouseEvent *event)
{
    if (const QPoint cell = cellAt(event->position()); cell.x() >= 0)
        setCurrentCell(cell);
}

void WeekdayHourMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && cellAt(event->position()) == m_current)
        activateCurrent();
}

void WeekdayHourMap::activateCurrent()
{
    if (m_model->cell(m_current.y(), m_current.x()))
        Q_EMIT cellActivated(m_model->weekdayOf(m_current.y()), m_model->hourOf(m_current.x()));
}

void WeekdayHourMap::focusInEvent(QFocusEvent *event)
{
    ChartWidget::focusInEvent(event);
    setCurrentCell(m_current);
}

void WeekdayHourMap::paintCell(QPainter &painter, int row, int column) const
{
    const auto cell = m_model->cell(row, column);
    if (!cell)
        return;
    const QRectF rect = cellRect(row, column);
    const auto [low, high] = m_model->range();
    const double span = std::max(LeastSpan, high - low);
    const double height = 0.5 + (cell->mean - (low + high) / 2) / span;
    const QColor fill = blend(colors().card, colors().text, Palest + (Strongest - Palest) * height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, Radius, Radius);
    const QString text = charttext::signedNumber(cell->mean);
    const QFontMetricsF metrics(painter.font());
    // The room of the widest number, so that either all cells show theirs or none does.
    const double widest = metrics.horizontalAdvance(charttext::signedNumber(-2.8));
    if (widest + 4 > rect.width() || metrics.height() > rect.height())
        return;
    painter.setPen(readableOn(fill));
    painter.drawText(rect, Qt::AlignCenter, text);
}

void WeekdayHourMap::paintHours(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    double lastEnd = -Air;
    painter.setPen(colors().muted);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString text = m_model->headerData(column, Qt::Horizontal).toString();
        const double textWidth = metrics.horizontalAdvance(text);
        const double left = std::min(cellRect(0, column).center().x() - textWidth / 2, width() - textWidth);
        if (left < lastEnd + Air)
            continue;
        painter.drawText(QPointF(left, grid().bottom() + 3 + metrics.ascent()), text);
        lastEnd = left + textWidth;
    }
}

QRectF WeekdayHourMap::grid() const
{
    const QFontMetricsF metrics(smallFont());
    double left = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        left = std::max(left, metrics.horizontalAdvance(m_model->headerData(row, Qt::Vertical).toString()));
    const double bottom = std::ceil(metrics.height()) + 4;
    return {left + Air, 0, std::max(1.0, width() - left - Air), std::max(1.0, height() - bottom)};
}

} // namespace tryboth
