// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/entrydetails.h"

#include "domain/activitycatalog.h"
#include "models/words.h"
#include "pages/daytitle.h"
#include "widgets/flowlayout.h"
#include "widgets/focuspill.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastNoteLines = 3;
const QString Between = u" · "_s;

void sayOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString whenText(const CheckIn &entry, LocalDay today)
{
    QStringList parts{dayTitle(entry.when.day, today)};
    if (entry.when.time) {
        parts.append(QLocale().toString(*entry.when.time, timeFormat()));
    }
    if (entry.minutes) {
        parts.append(minutesText(*entry.minutes));
    }
    return parts.join(Between);
}

QString ratingText(const CheckIn &entry)
{
    if (entry.energy) {
        return signedNumber(*entry.energy) + u' ' + energyWords(*entry.energy);
    }
    return entry.waiting ? EntryDetails::tr("Waiting to be rated: press 1 to 7 in the list.")
                         : EntryDetails::tr("Not rated");
}

/// What else was noticed: engagement, who chose it, circumstances.
QString aroundText(const CheckIn &entry)
{
    QStringList parts;
    if (entry.engagement) {
        //: how much one was in it: %1 is 1 to 5, %2 its meaning
        parts.append(EntryDetails::tr("engagement %1, %2")
                         .arg(*entry.engagement)
                         .arg(engagementWords(*entry.engagement)));
    }
    if (entry.chosen) {
        parts.append(nameOf(*entry.chosen));
    }
    for (const ContextFlag flag : {ContextFlag::Tired, ContextFlag::Interrupted, ContextFlag::Unwell,
                                   ContextFlag::UnusualDay, ContextFlag::FirstTime}) {
        if (entry.context.testFlag(flag)) {
            parts.append(nameOf(flag));
        }
    }
    return parts.join(Between);
}

QString originText(const CheckIn &entry)
{
    QStringList parts;
    if (entry.origin == Origin::Calendar) {
        parts.append(EntryDetails::tr("From a calendar"));
    } else if (entry.origin == Origin::Import) {
        parts.append(EntryDetails::tr("From a file"));
    }
    if (isLate(entry)) {
        parts.append(EntryDetails::tr("Written more than a day later"));
    }
    return parts.join(Between);
}

} // namespace

EntryDetails::EntryDetails(QWidget *parent)
    : Card({}, parent)
    , m_content(new QWidget)
    , m_focus(new FocusPill(Focus::Mixed))
    , m_note(new QPlainTextEdit)
    , m_star(new QPushButton)
{
    setObjectName(u"entryDetails"_s);
    setAccessibleName(tr("The selected entry"));
    body()->addWidget(m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Small));
    m_title = addLine(u"detailsTitle"_s, u"heading"_s);
    m_when = addLine(u"detailsWhen"_s, u"muted"_s);
    layout->addWidget(m_focus, 0, Qt::AlignLeading);
    m_rating = addLine(u"detailsRating"_s, {});
    m_looks = addLine(u"detailsLooks"_s, {});
    m_around = addLine(u"detailsAround"_s, u"muted"_s);
    m_tags = addLine(u"detailsTags"_s, {});
    m_note->setObjectName(u"detailsNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setReadOnly(true);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * LeastNoteLines);
    layout->addWidget(m_note, 1);
    m_comments = addLine(u"detailsComments"_s, {});
    m_comments->hide();
    m_origin = addLine(u"detailsOrigin"_s, u"hint"_s);
    m_actions = buildActions();
    layout->addWidget(m_actions);
    layout->addStretch();
    clear();
}

QLabel *EntryDetails::addLine(const QString &name, const QString &role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    m_content->layout()->addWidget(label);
    return label;
}

QWidget *EntryDetails::buildActions()
{
    auto *actions = new QWidget;
    auto *line = new FlowLayout(Theme::px(space::Small), Theme::px(space::Small));
    actions->setLayout(line);
    auto *edit = new QPushButton(tr("Edit"));
    edit->setToolTip(tr("Enter, in the list"));
    auto *trash = new QPushButton(tr("Delete"));
    trash->setToolTip(tr("Delete, in the list: to the trash"));
    m_star->setToolTip(tr("Space, in the list"));
    edit->setObjectName(u"detailsEdit"_s);
    m_star->setObjectName(u"detailsStar"_s);
    trash->setObjectName(u"detailsTrash"_s);
    auto *look = new QPushButton(tr("Look at it again…"));
    look->setToolTip(tr("L, in the list"));
    look->setObjectName(u"detailsLook"_s);
    for (QPushButton *button : {edit, m_star, look, trash}) {
        button->setProperty("role", u"quiet"_s);
        line->addWidget(button);
    }
    connect(edit, &QPushButton::clicked, this, &EntryDetails::editRequested);
    connect(m_star, &QPushButton::clicked, this, &EntryDetails::starRequested);
    connect(trash, &QPushButton::clicked, this, &EntryDetails::trashRequested);
    connect(look, &QPushButton::clicked, this, &EntryDetails::lookAgainRequested);
    return actions;
}

void EntryDetails::showEntry(const CheckIn &entry, const ActivityCatalog &catalog, LocalDay today)
{
    const QString activity = catalog.labelOf(entry.activity);
    const QString title = entry.title.simplified();
    m_title->setText(title.isEmpty() ? activity : title);
    m_when->setText(whenText(entry, today) + (title.isEmpty() ? QString() : u'\n' + activity));
    m_focus->setFocusKind(entry.focus);
    const bool ratesHere = entry.waiting && !m_readOnly;
    m_rating->setText(entry.energy || ratesHere ? ratingText(entry) : tr("Not rated"));
    setLooks({});
    sayOrHide(m_around, aroundText(entry));
    sayOrHide(m_tags, entry.tags.isEmpty() ? QString() : u'#' + entry.tags.join(u"  #"_s));
    sayOrHide(m_origin, originText(entry));
    if (m_note->toPlainText() != entry.note) {
        m_note->setPlainText(entry.note);
    }
    m_note->setVisible(!entry.note.isEmpty());
    m_star->setText(entry.starred ? tr("Remove star") : tr("Star"));
    m_content->show();
}

void EntryDetails::setLooks(const QString &looks)
{
    sayOrHide(m_looks, looks);
}

void EntryDetails::showComments(const QStringList &comments)
{
    sayOrHide(m_comments, comments.join(u"\n\n"_s));
}

void EntryDetails::setReadOnly()
{
    m_readOnly = true;
    m_actions->hide();
}

void EntryDetails::clear()
{
    m_content->hide();
}

} // namespace tryboth
