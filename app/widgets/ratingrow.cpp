// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ratingrow.h"

#include "models/checkindraft.h"
#include "models/words.h"
#include "widgets/activityfield.h"
#include "widgets/energybuttons.h"
#include "widgets/flowlayout.h"
#include "widgets/focusfield.h"
#include "widgets/keycap.h"
#include "widgets/minutesfield.h"
#include "widgets/ratingdetails.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleWarnFrom = CheckIn::MaxTitle - 20;

QLabel *quietLabel(const QString &name, const QString &role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

/// "pairing" inside a sentence; names such as "PR triage" or "1:1" stay as they are.
QString insideSentence(const QString &label)
{
    const bool word = label.size() > 1 && label.at(1).isLower();
    return word ? label.left(1).toLower() + label.mid(1) : label;
}

void sayOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RatingRow::RatingRow(QWidget *parent)
    : Card({}, parent)
    , m_activity(new ActivityField)
    , m_minutes(new MinutesField)
    , m_focus(new FocusField)
    , m_title(new QLineEdit)
    , m_energy(new EnergyButtons)
    , m_hint(quietLabel(u"lastRating"_s, u"hint"_s))
    , m_more(new QToolButton)
    , m_log(new QPushButton)
    , m_details(new RatingDetails)
    , m_titleRoom(quietLabel(u"titleRoom"_s, u"hint"_s))
    , m_trouble(quietLabel(u"trouble"_s, {}))
{
    setObjectName(u"ratingRow"_s);
    setAccessibleName(tr("Check-in"));
    nameParts();
    body()->addLayout(buildFirstLine());
    body()->addWidget(m_titleRoom, 0, Qt::AlignRight);
    body()->addLayout(buildSecondLine());
    body()->addWidget(m_trouble);
    body()->addWidget(m_details);
    body()->addStretch();
    connectParts();
    setFocusProxy(m_activity);
    clear();
}

void RatingRow::nameParts()
{
    m_title->setObjectName(u"title"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title, if you like"));
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(u"more"_s);
    m_more->setProperty("role", u"quiet"_s);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    //: opens the parts of a check-in that are seldom needed
    m_more->setText(tr("&More"));
    m_more->setAccessibleName(tr("More about this entry"));
    m_log->setObjectName(u"log"_s);
    m_log->setProperty("role", u"primary"_s);
    m_log->setAutoDefault(false);
    m_details->setObjectName(u"details"_s);
    m_details->hide();
    m_trouble->setWordWrap(true);
}

QLayout *RatingRow::buildFirstLine()
{
    auto *line = new FlowLayout(Theme::px(space::Small), Theme::px(space::Small));
    line->addWidget(m_activity);
    line->addWidget(m_minutes);
    line->addWidget(m_focus);
    line->addWidget(m_title);
    return line;
}

QLayout *RatingRow::buildSecondLine()
{
    auto *line = new FlowLayout(Theme::px(space::Card), Theme::px(space::Small));
    //: before the energy scale: "This left me drained … energised"
    line->addWidget(new QLabel(tr("This left me")));
    line->addWidget(m_energy);
    line->addWidget(m_hint);
    line->addStretch();
    line->addWidget(m_more);
    //: names of keys on the keyboard
    line->addWidget(new KeyCap({tr("Ctrl"), tr("Enter")}));
    line->addWidget(m_log);
    return line;
}

void RatingRow::connectParts()
{
    connect(m_activity, &ActivityField::activityChosen, this, &RatingRow::activityChosen);
    connect(m_activity, &ActivityField::edited, this, &RatingRow::refreshHint);
    connect(m_activity, &ActivityField::entered, m_energy,
            [this] { m_energy->setFocus(Qt::TabFocusReason); });
    connect(m_activity, &ActivityField::submitRequested, this, &RatingRow::submit);
    connect(m_minutes, &MinutesField::edited, this, [this] { m_minutesByHand = true; });
    connect(m_focus, &SegmentedControl::chosen, this, [this] { m_focusByHand = true; });
    connect(m_title, &QLineEdit::textChanged, this, &RatingRow::refreshTitleRoom);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_minutes), m_title}) {
        connect(line, &QLineEdit::returnPressed, m_energy,
                [this] { m_energy->setFocus(Qt::TabFocusReason); });
    }
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_log, &QPushButton::clicked, this, &RatingRow::submit);
    const auto calm = [this] {
        sayOrHide(m_trouble, {});
        Q_EMIT edited();
    };
    connect(m_energy, &SegmentedControl::chosen, this, &RatingRow::edited);
    connect(m_activity, &ActivityField::edited, this, calm);
    connect(m_minutes, &MinutesField::edited, this, calm);
    connect(m_focus, &SegmentedControl::chosen, this, calm);
    connect(m_title, &QLineEdit::textChanged, this, calm);
    connect(m_details, &RatingDetails::edited, this, calm);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ControlModifier | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RatingRow::submit);
    }
}

void RatingRow::setCatalog(const ActivityCatalog &catalog)
{
    m_catalog = catalog;
    m_activity->setCatalog(catalog);
}

void RatingRow::setClock(const Clock *clock)
{
    m_clock = clock ? clock : &m_systemClock;
    if (isEmpty()) {
        clear(); // day and offers are those of the new clock
    }
}

void RatingRow::setLastRatingLookup(std::function<std::optional<int>(const QString &)> lookup)
{
    m_lastRating = std::move(lookup);
    refreshHint();
}

void RatingRow::setKnownTags(const QStringList &tags)
{
    m_details->setKnownTags(tags);
}

void RatingRow::setSessions(const QList<SessionChoice> &sessions)
{
    m_details->setSessions(sessions);
}

CheckIn RatingRow::value() const
{
    CheckIn result = m_details->applyTo(m_base, *m_clock);
    const ActivityType *type = m_activity->activity();
    const bool untouched = m_activity->text() == m_catalog.labelOf(m_base.activity);
    result.activity = type ? type->id : untouched ? m_base.activity : QString();
    result.title = m_title->text().trimmed();
    result.minutes = m_minutes->minutes();
    result.focus = m_focus->focusKind().value_or(Focus::Mixed);
    result.energy = m_energy->value();
    if (!isEditing()) {
        result.recorded = m_clock->now();
    }
    return result;
}

void RatingRow::setValue(const CheckIn &checkIn)
{
    m_base = checkIn;
    m_activity->setActivity(checkIn.activity);
    m_minutes->setMinutes(checkIn.minutes);
    m_focus->setFocusKind(checkIn.focus);
    m_title->setText(checkIn.title);
    m_energy->setValue(checkIn.energy);
    m_details->setDetails(checkIn);
    m_more->setChecked(!m_details->isEmpty());
    m_minutesByHand = m_focusByHand = true;
    //: keeps the changes to an entry, or logs a new one
    m_log->setText(isEditing() ? tr("Save") : tr("Log it"));
    sayOrHide(m_trouble, {});
    refreshHint();
    m_asSet = value();
}

void RatingRow::focusNext()
{
    const bool known = !value().activity.isEmpty();
    (known ? static_cast<QWidget *>(m_energy) : m_activity)->setFocus(Qt::OtherFocusReason);
}

QJsonObject RatingRow::draft() const
{
    if (isEmpty() || (isEditing() && value() == m_asSet)) {
        return {};
    }
    QJsonObject draft = draftOf(value());
    draft.insert(u"activityText"_s, m_activity->text());
    draft.insert(u"minutesText"_s, m_minutes->text());
    draft.insert(u"focusChosen"_s, m_focus->focusKind().has_value());
    return draft;
}

void RatingRow::setDraft(const QJsonObject &draft, const CheckIn &base)
{
    setValue(base);
    const CheckIn asSet = m_asSet;
    setValue(withDraft(base, draft));
    m_asSet = asSet;                                    // so that it is still a draft
    m_minutesByHand = m_minutes->minutes().has_value(); // what was not chosen still comes with the activity
    m_focusByHand = draft[u"focusChosen"_s].toBool();
    if (value().activity.isEmpty()) {
        m_activity->setText(draft[u"activityText"_s].toString());
    }
    if (!m_minutes->minutes()) {
        m_minutes->setText(draft[u"minutesText"_s].toString());
    }
    if (!draft[u"focusChosen"_s].toBool()) {
        m_focus->setFocusKind(std::nullopt);
    }
    Q_EMIT edited();
}

bool RatingRow::isEmpty() const
{
    return !isEditing() && m_activity->text().trimmed().isEmpty() && m_title->text().trimmed().isEmpty() &&
           !m_energy->value() && m_details->isEmpty();
}

void RatingRow::clear()
{
    const bool focused = focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    setValue(CheckIn());
    m_focus->setFocusKind(std::nullopt);
    m_details->clear(*m_clock);
    m_minutesByHand = m_focusByHand = false;
    if (focused) {
        m_activity->setFocus();
    }
    // After midnight the day before is as likely: the offer must be seen, not looked for.
    m_more->setChecked(m_clock->journalDay().yesterdayOffered.has_value());
    Q_EMIT edited();
}

void RatingRow::showTrouble(const QString &sentence)
{
    sayOrHide(m_trouble, sentence);
    setAccessibleDescription(sentence);
}

QString RatingRow::trouble() const
{
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

void RatingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isEditing()) {
        Q_EMIT cancelled();
        return;
    }
    Card::keyPressEvent(event);
}

void RatingRow::activityChosen()
{
    const ActivityType *type = m_activity->activity();
    if (!type) {
        return;
    }
    if (!m_minutesByHand) {
        m_minutes->setMinutes(type->minutesDefault);
    }
    if (!m_focusByHand) {
        m_focus->setFocusKind(type->focusDefault);
    }
    m_focus->setToolTip(type->changeFocusWhen);
}

/// What this kind of work was rated last time, or that it is a new kind.
void RatingRow::refreshHint()
{
    const ActivityType *type = m_activity->activity();
    const std::optional<int> last = type && m_lastRating ? m_lastRating(type->id) : std::nullopt;
    m_energy->setLastRating(last);
    if (last) {
        //: %1 is a kind of work, %2 its latest rating: "last pairing: +1"
        sayOrHide(m_hint, tr("last %1: %2").arg(insideSentence(type->label), signedNumber(*last)));
    } else {
        sayOrHide(m_hint, {});
    }
}

void RatingRow::refreshTitleRoom()
{
    sayOrHide(m_titleRoom, RatingDetails::roomLeft(m_title->text(), CheckIn::MaxTitle, TitleWarnFrom));
}

void RatingRow::submit()
{
    const CheckIn checkIn = value();
    const QString wrong = whatIsWrong(checkIn);
    if (!wrong.isEmpty()) {
        showTrouble(wrong);
        return;
    }
    sayOrHide(m_trouble, {});
    if (checkIn.activity.isEmpty()) {
        Q_EMIT newActivityNamed(newType(), checkIn);
    } else {
        Q_EMIT submitted(checkIn);
    }
}

/// The first thing that keeps `checkIn` from being logged, as a sentence; empty when nothing does.
QString RatingRow::whatIsWrong(const CheckIn &checkIn) const
{
    if (m_activity->text().trimmed().isEmpty()) {
        return tr("Nothing was logged yet: say first what you did.");
    }
    if (!m_minutes->isUnderstood()) {
        return tr("Nothing was logged yet: “%1” is no length of time from 1 to 1440 minutes. Write it as 45, "
                  "1h or "
                  "1:30, or leave it empty.")
            .arg(m_minutes->text());
    }
    if (!m_focus->focusKind()) {
        return tr("Nothing was logged yet: choose whether this was people work, technical work or mixed.");
    }
    CheckIn complete = checkIn;
    if (checkIn.activity.isEmpty()) {
        if (const auto type = validate(newType()); !type) {
            return type.error().sentence;
        }
        complete.activity = m_activity->newName();
    }
    const auto valid = validate(complete);
    return valid ? QString() : valid.error().sentence;
}

ActivityType RatingRow::newType() const
{
    ActivityType type;
    type.label = m_activity->newName();
    type.focusDefault = m_focus->focusKind().value_or(Focus::Mixed);
    type.minutesDefault = std::clamp(m_minutes->minutes().value_or(ActivityType::DefaultMinutes),
                                     ActivityType::MinMinutes, ActivityType::MaxMinutes);
    return type;
}

} // namespace tryboth
