// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/howpopup.h"

#include "widgets/theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
// At the design's text size.
constexpr int TextWidth = 380, SentenceWidth = 460;
} // namespace

HowPopup::HowPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_sentence(new QLabel)
    , m_form(new QFormLayout)
    , m_rows(new QPushButton(tr("Show the entries behind it")))
{
    setObjectName(u"howPopup"_s);
    setAccessibleName(tr("How this number came about"));
    setFrameShape(QFrame::StyledPanel);
    m_rows->setObjectName(u"howRows"_s);
    auto *layout = new QVBoxLayout(this);
    const int side = Theme::px(space::Card);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(Theme::px(space::Medium));
    m_form->setSpacing(Theme::px(space::Small));
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_sentence->setObjectName(u"howSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(Theme::px(SentenceWidth));
    layout->addWidget(m_sentence);
    layout->addLayout(m_form);
    layout->addWidget(m_rows, 0, Qt::AlignLeft);
    connect(m_rows, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT rowsWanted(m_filter);
    });
}

void HowPopup::explain(const EnergyNumber &number, const QWidget &anchor)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const NumberSource &how = number.how;
    m_sentence->setText(number.sentence);
    //: How many values a number was computed from
    add(tr("n"), QLocale().toString(how.count));
    //: What a number was made from
    add(tr("Counted"), how.counted);
    add(tr("Period"), how.period);
    add(tr("Left out"), how.leftOut);
    //: How a number is computed, in words
    add(tr("Formula"), how.formula);
    //: Version of the rules by which numbers are computed
    add(tr("Rules"), QLocale().toString(how.rules));
    m_filter = how.rows;
    setAccessibleDescription(how.counted + u". "_s + how.formula);
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height()));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    show();
    m_rows->setFocus();
}

void HowPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_rows->click();
    else
        QFrame::keyPressEvent(event);
}

void HowPopup::add(const QString &name, const QString &text)
{
    auto *value = new QLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setFixedWidth(Theme::px(TextWidth));
    auto *label = new QLabel(name);
    label->setProperty("role", u"muted"_s);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->addRow(label, value);
}

} // namespace tryboth
