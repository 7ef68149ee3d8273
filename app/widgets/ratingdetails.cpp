// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ratingdetails.h"

#include "domain/clock.h"
#include "widgets/chosenfield.h"
#include "widgets/contextflagsfield.h"
#include "widgets/engagementbuttons.h"
#include "widgets/tagfield.h"
#include "widgets/theme.h"
#include "widgets/whenfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoteWarnFrom = CheckIn::MaxNote - 500;
constexpr int NoteLines = 4;

QLabel *nameFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"muted"_s);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RatingDetails::RatingDetails(QWidget *parent)
    : QWidget(parent)
    , m_engagement(new EngagementButtons)
    , m_chosen(new ChosenField)
    , m_flags(new ContextFlagsField)
    , m_tags(new TagField)
    , m_when(new WhenField)
    , m_note(new QPlainTextEdit)
    , m_noteRoom(new QLabel)
{
    m_noteRoom->setTextFormat(Qt::PlainText);
    setLayout(buildForm());
    connect(m_engagement, &SegmentedControl::chosen, this, &RatingDetails::edited);
    connect(m_chosen, &SegmentedControl::chosen, this, &RatingDetails::edited);
    connect(m_flags, &ContextFlagsField::changed, this, &RatingDetails::edited);
    connect(m_tags, &QLineEdit::textEdited, this, &RatingDetails::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const QString room = roomLeft(m_note->toPlainText(), CheckIn::MaxNote, NoteWarnFrom);
        m_noteRoom->setText(room);
        m_noteRoom->setVisible(!room.isEmpty());
        Q_EMIT edited();
    });
}

void RatingDetails::setKnownTags(const QStringList &tags)
{
    m_tags->setKnownTags(tags);
}

void RatingDetails::clear(const Clock &clock)
{
    setDetails(CheckIn());
    m_when->reset(clock);
}

void RatingDetails::setDetails(const CheckIn &checkIn)
{
    m_engagement->setValue(checkIn.engagement);
    m_chosen->setChosenBy(checkIn.chosen);
    m_flags->setFlags(checkIn.context);
    m_tags->setTags(checkIn.tags);
    m_note->setPlainText(checkIn.note);
    m_when->setValue(checkIn.when);
}

CheckIn RatingDetails::applyTo(CheckIn checkIn, const Clock &clock) const
{
    checkIn.engagement = m_engagement->value();
    checkIn.chosen = m_chosen->chosenBy();
    checkIn.context = m_flags->flags();
    checkIn.tags = m_tags->tags();
    checkIn.note = m_note->toPlainText();
    checkIn.when = m_when->value(clock);
    return checkIn;
}

bool RatingDetails::isEmpty() const
{
    return !m_engagement->value() && !m_chosen->value() && !m_flags->flags() &&
           m_tags->text().trimmed().isEmpty() && m_note->document()->isEmpty() && !m_when->isEdited();
}

QString RatingDetails::roomLeft(const QString &text, int limit, int warnFrom)
{
    const qsizetype length = codePoints(text);
    if (length < warnFrom) {
        return {};
    }
    const int left = limit - static_cast<int>(length);
    return left >= 0 ? tr("%Ln characters left", nullptr, left)
                     : tr("%Ln characters too many", nullptr, -left);
}

QFormLayout *RatingDetails::buildForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::px(space::Card));
    form->setVerticalSpacing(Theme::px(space::Small));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    //: question before the engagement scale
    form->addRow(nameFor(tr("While doing it I was"), m_engagement), m_engagement);
    //: before "My choice", "Asked", "Required"
    form->addRow(nameFor(tr("It was"), m_chosen), m_chosen);
    form->addRow(nameFor(tr("Circumstances"), m_flags), m_flags);
    form->addRow(nameFor(tr("Tags"), m_tags), m_tags);
    form->addRow(nameFor(tr("Note"), m_note), buildNote());
    //: the day and time of an entry
    form->addRow(nameFor(tr("When"), m_when), m_when);
    m_tags->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return form;
}

QWidget *RatingDetails::buildNote()
{
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(NoteLines * fontMetrics().lineSpacing() + Theme::px(space::Page));
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_noteRoom->setObjectName(u"noteRoom"_s);
    m_noteRoom->setProperty("role", u"hint"_s);
    m_noteRoom->hide();
    auto *holder = new QWidget;
    holder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Hair));
    layout->addWidget(m_note);
    layout->addWidget(m_noteRoom, 0, Qt::AlignRight);
    return holder;
}

} // namespace tryboth
