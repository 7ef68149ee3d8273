// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappedwords.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionButton>

#include <algorithm>

namespace tryboth {

namespace {

QSize sizeOf(const QAbstractButton &button, const QString &words)
{
    return button.style()
        ->itemTextRect(button.fontMetrics(), QRect(), Qt::TextShowMnemonic, false, words)
        .size();
}

} // namespace

WrappedWords::WrappedWords(const QAbstractButton &button, QStyle::SubElement indicator,
                           QStyle::SubElement contents)
    : m_button(button)
    , m_indicator(indicator)
    , m_contents(contents)
{
}

int WrappedWords::flags(const QStyleOptionButton &option) const
{
    const bool underlined = m_button.style()->styleHint(QStyle::SH_UnderlineShortcut, &option, &m_button);
    const Qt::Alignment side = QStyle::visualAlignment(m_button.layoutDirection(),
                                                       Qt::AlignLeading | Qt::AlignVCenter);
    return int(side) | Qt::TextWordWrap | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

QSize WrappedWords::leastSize(QSize whole) const
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    int longest = 0;
    for (const QString &word : m_button.text().split(blanks, Qt::SkipEmptyParts)) {
        longest = std::max(longest, sizeOf(m_button, word).width());
    }
    return {whole.width() - sizeOf(m_button, m_button.text()).width() + longest, whole.height()};
}

int WrappedWords::heightFor(int width, QSize whole, QStyleOptionButton option) const
{
    option.rect = QRect(0, 0, width, whole.height());
    const QRect room = m_button.style()->subElementRect(m_contents, &option, &m_button);
    const QRect endless(0, 0, std::max(1, room.width()), QWIDGETSIZE_MAX);
    const int words = m_button.fontMetrics().boundingRect(endless, flags(option), m_button.text()).height();
    return std::max(whole.height(), words + whole.height() - room.height());
}

void WrappedWords::paint(QPainter &painter, const QStyleOptionButton &option) const
{
    const QRect room = m_button.style()->subElementRect(m_contents, &option, &m_button);
    m_button.style()->drawItemText(&painter, room, flags(option), m_button.palette(), m_button.isEnabled(),
                                   m_button.text(), QPalette::WindowText);
}

bool WrappedWords::isHit(QPoint place, const QStyleOptionButton &option) const
{
    const QStyle &style = *m_button.style();
    const QRect room = style.subElementRect(m_contents, &option, &m_button);
    const QRect words = style.itemTextRect(m_button.fontMetrics(), room, flags(option), m_button.isEnabled(),
                                           m_button.text());
    return (words | style.subElementRect(m_indicator, &option, &m_button)).contains(place);
}

} // namespace tryboth
