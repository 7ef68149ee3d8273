// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sessiontile.h"

#include "models/experimentwords.h"
#include "models/sessionlistmodel.h"
#include "models/words.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int SidePadding = 14, VerticalPadding = 8, LineGap = 2;

} // namespace

SessionTile::SessionTile(const ExperimentSession &session, Focus focus, QWidget *parent)
    : QAbstractButton(parent)
    , m_session(session)
    , m_focus(focus)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const QString day = session.plannedOn ? shortDay(*session.plannedOn) : tr("not planned");
    setText(day);
    //: a session in words: its day and what became of it
    setAccessibleName(tr("%1: %2").arg(day, nameOf(session.state)));
    const QString state = capitalised(nameOf(session.state));
    setToolTip(session.remark.isEmpty() ? state : tr("%1: %2").arg(state, session.remark));
}

QString SessionTile::glyphOf(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return u"·"_s;
    case SessionState::Kept:
        return u"✓"_s;
    case SessionState::Moved:
        return u"→"_s;
    case SessionState::Skipped:
        return u"—"_s;
    case SessionState::NotPossible:
        return u"×"_s;
    }
    return {};
}

QSize SessionTile::sizeHint() const
{
    const QFontMetrics body(Theme::font(TextSize::Body)), hint(Theme::font(TextSize::Hint));
    const int widest = std::max(hint.horizontalAdvance(text()), hint.horizontalAdvance(u"30 Nov"_s));
    return {widest + 2 * Theme::px(SidePadding),
            body.height() + hint.height() + 2 * Theme::px(VerticalPadding) + Theme::px(LineGap)};
}

void SessionTile::paintEvent(QPaintEvent *)
{
    const Colors &colors = currentColors();
    const bool kept = m_session.state == SessionState::Kept;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, Theme::px(2)) : QPen(colors.border));
    painter.setBrush(kept ? colors.of(m_focus).tint : underMouse() ? colors.hover : colors.page);
    const double inset = hasFocus() ? 1 : 0.5, radius = Theme::px(space::ControlRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    const QRect inner = rect().adjusted(0, Theme::px(VerticalPadding), 0, -Theme::px(VerticalPadding));
    painter.setFont(Theme::font(TextSize::Body, QFont::Bold));
    painter.setPen(colors.text);
    const bool backwards = m_session.state == SessionState::Moved && layoutDirection() == Qt::RightToLeft;
    painter.drawText(inner, Qt::AlignTop | Qt::AlignHCenter, backwards ? u"←"_s : glyphOf(m_session.state));
    painter.setFont(Theme::font(TextSize::Hint));
    painter.setPen(colors.muted);
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter, text());
}

} // namespace tryboth
