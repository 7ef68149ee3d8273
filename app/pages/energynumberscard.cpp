// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energynumberscard.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_progress(plainText({}, u"muted"_s))
    , m_warning(plainText({}, u"muted"_s))
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
    //: Stands beside "More about these numbers" until they are there
    m_progress->setText(tr("Reading all entries …"));
    m_progress->setWordWrap(false);
    m_progress->setObjectName(u"numbersProgress"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_toggle);
    head->addWidget(m_progress);
    head->addStretch(1);
    body()->addLayout(head);
    body()->addWidget(m_warning);
    fold(false);
    connect(m_toggle, &QToolButton::toggled, this, &EnergyNumbersCard::fold);
}

void EnergyNumbersCard::setNumbers(const QList<EnergyNumber> &numbers)
{
    m_numbers = numbers;
    m_pending = false;
    showProgress();
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

/// The rows keep their place until others come, so that the page does not jump.
void EnergyNumbersCard::setPending()
{
    m_pending = true;
    m_warning->hide();
    if (m_rows)
        m_rows->setEnabled(false);
    showProgress();
}

void EnergyNumbersCard::showProgress()
{
    m_progress->setVisible(m_pending && isOpen());
}

bool EnergyNumbersCard::isOpen() const
{
    return m_toggle->isChecked();
}

const EnergyNumber *EnergyNumbersCard::find(const QString &id) const
{
    const auto found = std::ranges::find(m_numbers, id, &EnergyNumber::id);
    return found == m_numbers.end() ? nullptr : &*found;
}

void EnergyNumbersCard::fold(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_warning->setVisible(!open && !m_pending && !m_warning->text().isEmpty());
    showProgress();
    clear();
    if (open && !m_pending)
        fill();
    if (open)
        Q_EMIT opened();
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
    m_rows->installEventFilter(this);
    body()->addWidget(m_rows);
}

/// By itself a page that scrolls gives wrapped texts the room of a single line.
bool EnergyNumbersCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayChange = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == m_rows && mayChange)
        m_rows->setMinimumHeight(m_rows->layout()->totalHeightForWidth(m_rows->width()));
    return Card::eventFilter(watched, event);
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
    connect(how, &QToolButton::clicked, this, [this, how, id = number.id] { Q_EMIT howWanted(id, how); });
    layout->addWidget(text, 1);
    layout->addWidget(how, 0, Qt::AlignTop);
    return line;
}

} // namespace tryboth
