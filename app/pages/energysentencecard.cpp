// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energysentencecard.h"

#include "widgets/colors.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &name, const QString &role = {})
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

/// `html` with `words` in the colour of `focus`.
QString highlighted(QString html, const QString &words, Focus focus)
{
    const QRegularExpression pattern(u'(' + QRegularExpression::escape(words.toHtmlEscaped()) + u')',
                                     QRegularExpression::CaseInsensitiveOption);
    const QString color = currentColors().of(focus).ink.name();
    return html.replace(pattern, u"<span style=\"color:%1; font-weight:600\">\\1</span>"_s.arg(color));
}

} // namespace

EnergySentenceCard::EnergySentenceCard(QWidget *parent)
    : Card({}, parent)
    , m_headline(wrapped(u"energyHeadline"_s))
    , m_detail(wrapped(u"energyDetail"_s, u"muted"_s))
    , m_counts(wrapped(u"energyCounts"_s, u"hint"_s))
    , m_leaveOutLate(newToggle(tr("Leave out late entries"), u"leaveOutLate"_s,
                               tr("Entries that were written more than 24 hours after their day had ended.")))
    , m_weigh(newToggle(tr("Weigh by minutes"), u"weighByMinutes"_s,
                        tr("Whether a long entry counts for more than a short one of the same day.")))
{
    m_headline->setTextFormat(Qt::RichText);
    m_weigh->setChecked(true);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(Theme::px(space::Card));
    answer->addWidget(m_headline, 1);
    answer->addWidget(newHowButton(), 0, Qt::AlignTop);
    auto *toggles = new FlowLayout(Theme::px(space::Card), Theme::px(space::Small));
    toggles->addWidget(m_leaveOutLate);
    toggles->addWidget(m_weigh);
    body()->addLayout(answer);
    body()->addWidget(m_detail);
    body()->addWidget(m_counts);
    body()->addLayout(toggles);
    connect(m_leaveOutLate, &QCheckBox::toggled, this, &EnergySentenceCard::scopeChanged);
    connect(m_weigh, &QCheckBox::toggled, this, &EnergySentenceCard::scopeChanged);
}

QCheckBox *EnergySentenceCard::newToggle(const QString &text, const QString &name, const QString &explanation)
{
    auto *toggle = new QCheckBox(text);
    toggle->setObjectName(name);
    toggle->setProperty("role", u"muted"_s);
    toggle->setToolTip(explanation);
    toggle->setAccessibleDescription(explanation);
    return toggle;
}

QToolButton *EnergySentenceCard::newHowButton()
{
    auto *how = new QToolButton;
    //: Button beside a sentence with numbers: tells how they were computed
    how->setText(tr("How?"));
    how->setObjectName(u"headlineHow"_s);
    how->setAccessibleName(tr("How this sentence was computed"));
    how->setProperty("role", u"quiet"_s);
    how->setFocusPolicy(Qt::StrongFocus);
    connect(how, &QToolButton::clicked, this, [this, how] { Q_EMIT howWanted(how); });
    return how;
}

void EnergySentenceCard::setSentence(const EnergySentence &sentence)
{
    m_sentence = sentence;
    display();
}

void EnergySentenceCard::setCounts(const QString &counts)
{
    m_counts->setText(counts);
}

NumberScope EnergySentenceCard::scope() const
{
    return {m_leaveOutLate->isChecked(), m_weigh->isChecked()};
}

void EnergySentenceCard::countLate()
{
    m_leaveOutLate->setChecked(false);
}

void EnergySentenceCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        display();
}

void EnergySentenceCard::display()
{
    //: As it appears inside the sentences of the Energy page, to be shown in the colour of people work
    const QString people = tr("people work");
    //: As it appears inside the sentences of the Energy page, to be shown in the colour of technical work
    const QString technical = tr("technical work");
    const QString html = m_sentence.headline.toHtmlEscaped();
    m_headline->setText(highlighted(highlighted(html, people, Focus::People), technical, Focus::Technical));
    m_headline->setAccessibleName(m_sentence.headline);
    m_detail->setText(m_sentence.detail);
    m_detail->setVisible(!m_sentence.detail.isEmpty());
}

} // namespace tryboth
