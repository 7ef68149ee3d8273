// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/askdialog.h"

#include "domain/amendment.h"
#include "domain/dayformats.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 440;

} // namespace

AskDialog::AskDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_day(new QDateEdit)
    , m_reason(new QLineEdit)
{
    setObjectName(u"askDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setMinimumWidth(Theme::px(Width));
    m_day->setObjectName(u"askedDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setDisplayFormat(dayFieldFormat());
    m_day->setVisible(question.day.has_value());
    if (question.leastDay) {
        m_day->setMinimumDate(*question.leastDay);
    }
    if (question.mostDay) {
        m_day->setMaximumDate(*question.mostDay);
    }
    m_day->setDate(question.day.value_or(LocalDay()));
    m_reason->setObjectName(u"askedReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(question.reasonHint.isEmpty() ? tr("Why? You may leave it empty")
                                                               : question.reasonHint);
    m_reason->setMaxLength(Amendment::MaxReason);
    m_reason->setVisible(question.reason);
    QPushButton *accept = parts::button(question.accept, u"askAccept"_s);
    QPushButton *cancel = parts::button(tr("Cancel"), u"askCancel"_s);
    (question.day || question.reason ? accept : cancel)->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *lines = new QVBoxLayout(this);
    const int side = Theme::px(space::Card);
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(parts::text(question.sentence));
    lines->addWidget(m_day);
    lines->addWidget(m_reason);
    lines->addLayout(buttons);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

LocalDay AskDialog::day() const
{
    return m_day->date();
}

QString AskDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace tryboth
