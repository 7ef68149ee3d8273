// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwidget.h"

#include <QFontInfo>

namespace tryboth {

void ChartWidget::setColors(const ChartColors &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    applyColors();
}

void ChartWidget::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence.isEmpty() ? tr("There is nothing to show yet.") : sentence);
}

QFont ChartWidget::smallFont() const
{
    constexpr double SmallPrint = 0.84;
    QFont font = this->font();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * SmallPrint));
    return font;
}

} // namespace tryboth
