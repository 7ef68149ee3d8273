// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareletterpane.h"

#include "domain/dayformats.h"
#include "exchange/entityjson.h"
#include "exchange/sharepages.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int NoteLines = 5, UsualWeeks = 8, DaysPerWeek = 7;
}

ShareLetterPane::ShareLetterPane(const ShareTexts &texts, QWidget *parent)
    : QWidget(parent)
    , m_note(new QPlainTextEdit)
    , m_expires(new QCheckBox(tr("Ask to &delete it by")))
    , m_day(new QDateEdit)
    , m_beginning(parts::text({}))
{
    setObjectName(u"shareLetter"_s);
    m_note->setObjectName(u"shareNote"_s);
    m_note->setAccessibleName(texts.coverLabel);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(NoteLines * fontMetrics().lineSpacing() + Theme::px(space::Card));
    m_expires->setObjectName(u"shareExpires"_s);
    m_day->setObjectName(u"shareDeleteBy"_s);
    m_day->setAccessibleName(tr("Day by which your coach is asked to delete it"));
    m_day->setDisplayFormat(dayFieldFormat());
    m_beginning->setObjectName(u"shareBeginning"_s);
    auto *starters = new QHBoxLayout;
    int place = 0;
    for (const QString &starter : texts.coverStarters) {
        auto *button = parts::button(parts::withoutMnemonic(starter), u"shareStarter_%1"_s.arg(place++));
        connect(button, &QPushButton::clicked, this, [this, starter] {
            m_note->appendPlainText(QString(starter).remove(u'…'));
            m_note->setFocus();
        });
        starters->addWidget(button);
    }
    starters->addStretch(1);
    auto *until = new QHBoxLayout;
    until->addWidget(m_expires);
    until->addWidget(m_day);
    until->addStretch(1);
    auto *top = new Card(tr("So it begins"));
    top->body()->addWidget(m_beginning);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(parts::text(texts.coverLabel, u"heading"_s));
    lines->addWidget(parts::text(texts.coverHelp, u"muted"_s));
    lines->addLayout(starters);
    lines->addWidget(m_note);
    lines->addLayout(until);
    lines->addWidget(parts::text(tr("The note asks your coach to delete this by that day, and their app will "
                                    "remind them. A file that has left cannot be called back."),
                                 u"hint"_s));
    lines->addWidget(top);
    lines->addStretch(1);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ShareLetterPane::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &ShareLetterPane::changed);
    connect(m_expires, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_expires, &QCheckBox::toggled, this, &ShareLetterPane::changed);
}

void ShareLetterPane::setDeleteBy(const std::optional<LocalDay> &day, LocalDay today)
{
    m_day->setMinimumDate(today);
    m_day->setDate(day.value_or(today.addDays(qint64{UsualWeeks} * DaysPerWeek)));
    m_expires->setChecked(day.has_value());
    m_day->setEnabled(day.has_value());
}

QString ShareLetterPane::coverNote() const
{
    return m_note->toPlainText().trimmed();
}

std::optional<LocalDay> ShareLetterPane::deleteBy() const
{
    return m_expires->isChecked() ? std::optional(m_day->date()) : std::nullopt;
}

QJsonObject ShareLetterPane::draft() const
{
    return {{u"note"_s, m_note->toPlainText()}, {u"deleteBy"_s, dayOrNull(deleteBy())}};
}

void ShareLetterPane::restore(const QJsonObject &draft, LocalDay today)
{
    setDeleteBy(optionalDayOfJson(draft[u"deleteBy"_s]), today);
    m_note->setPlainText(draft[u"note"_s].toString());
}

void ShareLetterPane::showBeginning(const ShareBundle &bundle)
{
    m_beginning->setText(sharePages(bundle).first().lines.join(u'\n'));
}

} // namespace tryboth
