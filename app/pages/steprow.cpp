// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/steprow.h"

#include "pages/parts.h"
#include "pages/replywords.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

StepRow::StepRow(const MergedStep &step, const QString &from, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_words(parts::lineField(u"stepWords"_s, tr("The step in your words"), {}, ReplyAction::MaxText))
{
    setObjectName(u"stepRow"_s);
    m_words->setText(step.step.text);
    m_words->hide();
    QString about = nameOf(step.state);
    if (step.state == StepChoice::Proposed) {
        about = tr("Proposed by %1. Take it on, change it, or leave it.").arg(from);
    }
    if (step.step.by) {
        about += u" · "_s + tr("by %1").arg(QLocale().toString(*step.step.by, QLocale::ShortFormat));
    }
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    lines->addWidget(parts::text(step.step.text));
    lines->addWidget(m_words);
    lines->addWidget(parts::text(about, u"hint"_s));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::Small));
    const auto add = [&](const QString &words, const QString &name, auto &&act) {
        QPushButton *button = parts::button(words, name);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    if (step.state == StepChoice::Proposed) {
        add(tr("Take it on"), u"stepTake"_s, [this] { decide(StepChoice::TakenOn); });
    }
    if (step.state != StepChoice::Done) {
        add(tr("Change"), u"stepChange"_s, [this] { beginChange(); });
    }
    if (step.state == StepChoice::Proposed) {
        add(tr("Leave it"), u"stepLeave"_s, [this] { decide(StepChoice::Left); });
    }
    if (step.state == StepChoice::TakenOn || step.state == StepChoice::Changed) {
        add(tr("Done"), u"stepDone"_s, [this] { decide(StepChoice::Done); });
    }
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (!m_words->text().trimmed().isEmpty()) {
            m_step.step.text = m_words->text().trimmed();
            decide(StepChoice::Changed);
        }
    });
}

void StepRow::beginChange()
{
    m_words->show();
    m_words->setFocus();
    m_words->selectAll();
}

void StepRow::decide(StepChoice state)
{
    MergedStep step = m_step;
    step.state = state;
    Q_EMIT decided(step);
}

} // namespace tryboth
