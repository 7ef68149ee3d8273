// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energynumberscard.h"

#include "pages/howpopup.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainText(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("role", role);
    return label;
}

} // namespace

EnergyNumbersCard::EnergyNumbersCard(QWidget *parent)
    : Card({}, parent)
    , m_toggle(new QToolButton)
    , m_warning(plainText({}, u"muted"_s))
    , m_weigh(new QCheckBox(tr("Weigh by minutes")))
    , m_how(new HowPopup(this))
{
    //: Opens the list of numbers below the charts of the Energy page
    m_toggle->setText(tr("More about these numbers"));
    m_toggle->setObjectName(u"moreNumbers"_s);
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setProperty("role", u"quiet"_s);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_warning->setObjectName(u"numbersWarning"_s);
    m_weigh->setObjectName(u"weighByMinutes"_s);
    m_weigh->setChecked(true);
    m_weigh->setProperty("role", u"muted"_s);
    m_weigh->setToolTip(tr("Whether a long entry counts for more than a short one of the same day."));
    m_weigh->setAccessibleDescription(m_weigh->toolTip());
    auto *top = new QHBoxLayout;
    top->addWidget(m_toggle);
    top->addStretch(1);
    top->addWidget(m_weigh);
    body()->addLayout(top);
    body()->addWidget(m_warning);
    fold(false);
    connect(m_toggle, &QToolButton::toggled, this, &EnergyNumbersCard::fold);
    connect(m_weigh, &QCheckBox::toggled, this, &EnergyNumbersCard::weighingChanged);
    connect(m_how, &HowPopup::rowsWanted, this, &EnergyNumbersCard::rowsWanted);
}

void EnergyNumbersCard::setNumbers(const QList<EnergyNumber> &numbers)
{
    m_numbers = numbers;
    QStringList warnings;
    for (const EnergyNumber &number : numbers) {
        if (number.warning)
            warnings << number.sentence;
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!isOpen() && !warnings.isEmpty());
    if (isOpen())
        fill();
}

bool EnergyNumbersCard::isOpen() const
{
    return m_toggle->isChecked();
}

bool EnergyNumbersCard::weighsByMinutes() const
{
    return m_weigh->isChecked();
}

void EnergyNumbersCard::fold(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_weigh->setVisible(open);
    m_warning->setVisible(!open && !m_warning->text().isEmpty());
    clear();
    if (open) {
        fill();
        Q_EMIT opened();
    }
}

void EnergyNumbersCard::clear()
{
    if (!m_rows)
        return;
    m_rows->hide();
    m_rows->deleteLater(); // one of its buttons may be what called
    m_rows = nullptr;
}

void EnergyNumbersCard::fill()
{
    clear();
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Small));
    for (const EnergyNumber &number : std::as_const(m_numbers))
        layout->addWidget(row(number));
    body()->addWidget(m_rows);
}

QWidget *EnergyNumbersCard::row(const EnergyNumber &number)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = plainText(number.sentence, number.warning ? u"body"_s : u"muted"_s);
    text->setObjectName(u"number-"_s + number.id);
    auto *how = new QToolButton;
    //: Button beside a number: tells how it was computed
    how->setText(tr("How?"));
    how->setObjectName(u"how-"_s + number.id);
    //: Accessible name of the button "How?"; %1 is the sentence with the number
    how->setAccessibleName(tr("How was this computed: %1").arg(number.sentence));
    how->setProperty("role", u"quiet"_s);
    how->setFocusPolicy(Qt::StrongFocus);
    connect(how, &QToolButton::clicked, this, [this, how, number] { m_how->explain(number, *how); });
    layout->addWidget(text, 1);
    layout->addWidget(how, 0, Qt::AlignTop);
    return line;
}

} // namespace tryboth
