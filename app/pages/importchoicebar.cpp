// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importchoicebar.h"

#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int AddressWidth = 220;
constexpr int LongestAddress = 250;

QDateEdit *dayField(const QString &name, const QString &spoken, LocalDay day)
{
    QDateEdit *field = parts::dayField(name, spoken, day);
    field->setKeyboardTracking(false);
    return field;
}

QString moodWords(const ImportPreview &preview)
{
    const auto open = std::ranges::count_if(preview.moods, [](const FoundMood &m) { return !m.energy; });
    return open > 0 ? ImportChoiceBar::tr("&Moods (%1 without a number)…").arg(open)
                    : ImportChoiceBar::tr("&Moods…");
}

} // namespace

ImportChoiceBar::ImportChoiceBar(LocalDay today, QWidget *parent)
    : QWidget(parent)
    , m_days(new QWidget)
    , m_from(dayField(u"importFrom"_s, tr("From this day"), today.addDays(-ImportOptions::DefaultWindowDays)))
    , m_to(dayField(u"importTo"_s, tr("To this day"), today))
{
    setLayout(new FlowLayout(Theme::px(space::Medium), Theme::px(space::Hair)));
    addDays();
    m_attendees = addTick(tr("Names of the invited"), u"importAttendees"_s);
    m_descriptions = addTick(tr("Descriptions"), u"importDescriptions"_s);
    m_allDay = addTick(tr("All-day items"), u"importAllDay"_s);
    m_subjects = addTick(tr("Subjects of the commits"), u"importSubjects"_s);
    m_address = parts::lineField(u"importAddress"_s, tr("Your e-mail address"), tr("Your e-mail address"),
                                 LongestAddress);
    m_address->setMinimumWidth(Theme::px(AddressWidth));
    m_columns = parts::button(tr("Col&umns…"), u"importColumnsAgain"_s);
    m_moods = parts::button(tr("&Moods…"), u"importMoods"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_address, m_columns, m_moods}) {
        layout()->addWidget(part);
    }
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (m_address->isModified()) {
            m_address->setModified(false);
            Q_EMIT changed();
        }
    });
    connect(m_columns, &QPushButton::clicked, this, &ImportChoiceBar::columnsRequested);
    connect(m_moods, &QPushButton::clicked, this, &ImportChoiceBar::moodsRequested);
    startOver();
}

void ImportChoiceBar::addDays()
{
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(space::Small));
    row->addWidget(parts::word(tr("Take what happened from")));
    row->addWidget(m_from);
    //: between two days
    row->addWidget(parts::word(tr("to")));
    row->addWidget(m_to);
    layout()->addWidget(m_days);
    for (const QDateEdit *field : {m_from, m_to}) {
        connect(field, &QDateEdit::dateChanged, this, &ImportChoiceBar::changed);
    }
}

QCheckBox *ImportChoiceBar::addTick(const QString &words, const QString &name)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(name);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ImportChoiceBar::changed);
    return box;
}

void ImportChoiceBar::showFor(const ImportPreview &preview)
{
    const QStringList formats = preview.format.split(u", "_s);
    const bool calendar = formats.contains("ics"_L1), git = formats.contains("git"_L1);
    m_dated = calendar || git;
    m_days->setVisible(m_dated);
    for (QCheckBox *box : {m_attendees, m_descriptions, m_allDay}) {
        box->setVisible(calendar);
    }
    m_subjects->setVisible(git);
    const bool asksWho = git || preview.someoneDeclined;
    m_address->setVisible(asksWho);
    m_address->setToolTip(git ? tr("Whose commits are taken.")
                              : tr("What you declined under this address is offered unticked."));
    if (asksWho && m_address->text().isEmpty()) {
        m_address->setText(preview.ownAddresses.join(u", "_s));
    }
    m_columns->setVisible(!preview.columns.isEmpty() && !preview.asks);
    m_moods->setVisible(!preview.moods.isEmpty());
    m_moods->setText(moodWords(preview));
    setVisible(m_dated || !m_columns->isHidden() || !m_moods->isHidden());
    if (preview.asks == ImportQuestion::OwnAddress) {
        m_address->setFocus();
    }
}

void ImportChoiceBar::startOver()
{
    m_dated = false;
    m_address->clear();
    hide();
}

ImportOptions ImportChoiceBar::applyTo(ImportOptions options) const
{
    if (!m_dated) {
        return options;
    }
    options.from = std::min(m_from->date(), m_to->date());
    options.to = std::max(m_from->date(), m_to->date());
    options.attendees = m_attendees->isChecked();
    options.descriptions = m_descriptions->isChecked();
    options.allDay = m_allDay->isChecked();
    options.subjects = m_subjects->isChecked();
    for (const QString &address : m_address->text().split(u',', Qt::SkipEmptyParts)) {
        options.ownAddresses.append(address.trimmed());
    }
    return options;
}

} // namespace tryboth
