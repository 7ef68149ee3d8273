// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energysentencecard.h"

#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
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
    , m_leaveOutLate(new QCheckBox(tr("Leave out late entries")))
{
    m_headline->setTextFormat(Qt::RichText);
    m_leaveOutLate->setObjectName(u"leaveOutLate"_s);
    m_leaveOutLate->setProperty("role", u"muted"_s);
    m_leaveOutLate->setToolTip(tr("Entries that were written more than 24 hours after their day had ended."));
    m_leaveOutLate->setAccessibleDescription(m_leaveOutLate->toolTip());
    auto *small = new QHBoxLayout;
    small->setSpacing(Theme::px(space::Card));
    small->addWidget(m_counts, 1);
    small->addWidget(m_leaveOutLate, 0, Qt::AlignTop);
    body()->addWidget(m_headline);
    body()->addWidget(m_detail);
    body()->addLayout(small);
    connect(m_leaveOutLate, &QCheckBox::toggled, this, &EnergySentenceCard::leaveOutLateChanged);
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

bool EnergySentenceCard::leavesOutLate() const
{
    return m_leaveOutLate->isChecked();
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
