// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reasonssummary.h"

#include "models/directionwords.h"
#include "models/sharekind.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

ReasonsSummary::ReasonsSummary(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_texts(content.reasonItems())
    , m_fitScale(content.scale(u"scale.fit"_s))
    , m_days(new ChoiceBox)
    , m_groups(new QVBoxLayout)
{
    setObjectName(u"reasonsSummary"_s);
    m_days->setObjectName(u"reasonsDay"_s);
    m_days->setAccessibleName(tr("Which look at your reasons"));
    auto *again = parts::button(tr("Look again"), u"reasonsAgain"_s);
    auto *remove = parts::button(tr("Delete"), u"reasonsDelete"_s, u"quiet"_s);
    auto *close = parts::button(tr("Close"), u"reasonsClose"_s, u"quiet"_s);
    auto *top = new QWidget;
    auto *row = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    top->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : QList<QWidget *>{m_days, again, remove, close}) {
        row->addWidget(widget);
    }
    auto *inner = new QWidget;
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Card));
    lines->addLayout(m_groups);
    lines->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Card));
    layout->addWidget(parts::text(m_texts.closingText + u' ' + m_texts.noConclusion, u"muted"_s));
    layout->addWidget(top);
    layout->addWidget(parts::scrolling(inner), 1);
    connect(m_days, &QComboBox::activated, this, &ReasonsSummary::showCheck);
    connect(again, &QPushButton::clicked, this, &ReasonsSummary::againRequested);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(shown()); });
    connect(close, &QPushButton::clicked, this, &ReasonsSummary::closed);
}

QWidget *ReasonsSummary::firstFocus() const
{
    return m_days;
}

Id ReasonsSummary::shown() const
{
    return m_checks.isEmpty() ? Id() : m_checks.at(m_days->currentIndex()).id;
}

void ReasonsSummary::setChecks(const QList<ReasonsCheck> &checks, const Id &shown,
                               const QHash<Id, QStringList> &comments)
{
    m_checks = checks;
    m_comments = comments;
    m_days->clear();
    for (const ReasonsCheck &check : checks) {
        m_days->addItem(fullDay(check.on));
    }
    const auto found = std::ranges::find(checks, shown, &ReasonsCheck::id);
    m_days->setCurrentIndex(int(found == checks.end() ? checks.size() - 1 : found - checks.begin()));
    showCheck();
}

void ReasonsSummary::showCheck()
{
    parts::empty(*m_groups);
    if (m_checks.isEmpty()) {
        return;
    }
    const ReasonsCheck &check = m_checks.at(m_days->currentIndex());
    for (const Disposition disposition : {Disposition::Keep, Disposition::Test, Disposition::SetAside}) {
        addGroup(m_texts.nameOf(disposition), check, disposition);
    }
    addGroup(tr("Not decided"), check, std::nullopt);
    const auto addClosing = [&](const QString &question, const QString &words) {
        if (!words.isEmpty()) {
            auto *card = new Card(question);
            card->body()->addWidget(parts::text(words));
            m_groups->addWidget(card);
        }
    };
    addClosing(m_texts.closing.value(u"rsn.close.surprise"_s), check.surprised);
    addClosing(m_texts.closing.value(u"rsn.close.talk"_s), check.talk);
}

void ReasonsSummary::addGroup(const QString &heading, const ReasonsCheck &check,
                              const std::optional<Disposition> &disposition)
{
    auto *card = new Card(heading);
    card->setObjectName(u"reasonsGroup"_s);
    for (const ReasonItem &item : m_texts.items()) { // in the order in which they are asked
        const ReasonResponse *response = check.response(item.id);
        if (response && response->disposition == disposition) {
            card->body()->addWidget(line(check, *response));
        }
    }
    if (card->body()->count() == 0) {
        delete card;
        return;
    }
    m_groups->addWidget(card);
}

QWidget *ReasonsSummary::line(const ReasonsCheck &check, const ReasonResponse &response)
{
    auto *widget = new QWidget;
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, Theme::px(space::Small));
    lines->setSpacing(Theme::px(space::Hair));
    if (!response.words.isEmpty()) {
        lines->addWidget(parts::text(response.words));
    }
    const ReasonItem item = m_texts.item(response.item);
    const QString fit = response.fit      ? m_fitScale.anchors.value(*response.fit)
                        : response.unsure ? m_fitScale.notSure
                                          : QString();
    //: a reason and how true it is: %1 its text, %2 "mostly true"
    lines->addWidget(parts::text(fit.isEmpty() ? item.text : tr("%1 — %2").arg(item.text, fit), u"muted"_s));
    for (const QString &comment : m_comments.value(idOfReason(check, response))) {
        QLabel *said = parts::text(comment);
        said->setObjectName(u"reasonComment"_s);
        lines->addWidget(said);
    }
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    buttons->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    auto *change = parts::button(tr("Change"), u"changeReason"_s, u"quiet"_s);
    change->setAccessibleName(tr("Change what you said to “%1”").arg(item.text));
    connect(change, &QPushButton::clicked, this,
            [this, id = check.id, name = item.id] { Q_EMIT changeRequested(id, name); });
    row->addWidget(change);
    if (response.disposition == Disposition::Test) {
        auto *test = parts::button(response.experiment ? tr("Open the experiment")
                                                       : tr("Make an experiment of it…"),
                                   u"testReason"_s, u"quiet"_s);
        connect(test, &QPushButton::clicked, this,
                [this, id = check.id, response] { Q_EMIT testRequested(id, response); });
        row->addWidget(test);
    }
    lines->addWidget(buttons);
    return widget;
}

void ReasonsSummary::keyPressEvent(QKeyEvent *event)
{
    event->key() == Qt::Key_Escape ? Q_EMIT closed() : QWidget::keyPressEvent(event);
}

} // namespace tryboth
