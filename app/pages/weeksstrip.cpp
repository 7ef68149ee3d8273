// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/weeksstrip.h"

#include "widgets/colors.h"
#include "widgets/focusglyph.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 18, Gap = 4, LeastWidth = 220, WidestWeek = 40;

} // namespace

WeeksStrip::WeeksStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("weeksStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Weeks of the two experiments"));
}

void WeeksStrip::setWeeks(const QList<Week> &people, const QList<Week> &technical, const QString &description)
{
    m_people = people;
    m_technical = technical;
    setAccessibleDescription(description);
    setToolTip(description);
    update();
}

void WeeksStrip::showTurns(const QList<WeekPair> &turns)
{
    QList<Week> people, technical;
    QStringList numbers;
    for (const WeekPair &turn : turns) {
        const bool peopleFirst = turn.people.from < turn.technical.from;
        people << (peopleFirst ? Week::On : Week::Off) << (peopleFirst ? Week::Off : Week::On);
        technical << (peopleFirst ? Week::Off : Week::On) << (peopleFirst ? Week::On : Week::Off);
        numbers << QString::number(2 * turn.number - (peopleFirst ? 1 : 0));
    }
    //: %1 the numbers of weeks
    setWeeks(people, technical,
             tr("The order was drawn by lot: people in the weeks %1, technical in the others.")
                 .arg(numbers.join(u", "_s)));
}

QSize WeeksStrip::sizeHint() const
{
    return {Theme::px(LeastWidth), 2 * Theme::px(RowHeight) + Theme::px(Gap)};
}

void WeeksStrip::paintEvent(QPaintEvent *)
{
    if (m_people.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = Theme::px(RowHeight), room = height + Theme::px(space::Small);
    const double step = std::min<double>(Theme::px(WidestWeek), (width() - room) / double(m_people.size()));
    const auto paintRow = [&](const QList<Week> &weeks, Focus focus, double top) {
        const FocusColors &colors = currentColors().of(focus);
        const double glyph = height * 0.6;
        const auto placed = [this](const QRectF &box) {
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            return mirrored ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
        };
        paintFocusGlyph(painter, placed({0, top + (height - glyph) / 2, glyph, glyph}), focus, colors.ink);
        for (qsizetype i = 0; i < weeks.size(); ++i) {
            const bool open = weeks.at(i) == Week::ToBeDrawn;
            painter.setPen(open ? QPen(colors.ink, 1, Qt::DashLine) : QPen(currentColors().border));
            painter.setBrush(weeks.at(i) == Week::On ? colors.ink
                             : open                  ? colors.tint
                                                     : currentColors().card);
            painter.drawRoundedRect(
                placed({room + double(i) * step + 0.5, top + 0.5, step - Theme::px(Gap), height - 1}),
                Theme::px(Gap), Theme::px(Gap));
        }
    };
    paintRow(m_people, Focus::People, 0);
    paintRow(m_technical, Focus::Technical, height + Theme::px(Gap));
}

} // namespace tryboth
