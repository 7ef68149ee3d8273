// SPDX-License-Identifier: GPL-3.0-or-later
#include "startwindow.h"

#include "widgets/card.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardWidth = 560;

QLabel *paragraph(const QString &text, const QString &role = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

} // namespace

StartWindow::StartWindow(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_strip(new QuietStrip)
{
    setObjectName(u"startWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Tryboth"));
    auto *card = new Card;
    card->setFixedWidth(Theme::px(CardWidth));
    auto *body = card->body();
    body->setSpacing(Theme::px(space::Medium));
    body->addWidget(paragraph(tr("Try both, deliberately"), u"title"_s));
    body->addWidget(paragraph(content.text(u"mc.first.welcome"_s)));
    body->addWidget(
        paragraph(tr("Everything stays in one file on this computer. The app never goes online.")));
    body->addWidget(paragraph(content.text(u"mc.first.no-verdict"_s)));
    body->addWidget(paragraph(content.text(u"mc.first.own-computer"_s), u"muted"_s));

    auto *begin = new QPushButton(tr("&Start a journal…"));
    begin->setObjectName(u"startNew"_s);
    begin->setProperty("role", u"primary"_s);
    begin->setDefault(true);
    auto *open = new QPushButton(tr("&Open a journal…"));
    open->setObjectName(u"startOpen"_s);
    auto *example = new QPushButton(tr("Look at an &example"));
    example->setObjectName(u"startExample"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::Small));
    buttons->addWidget(begin);
    buttons->addWidget(open);
    buttons->addWidget(example);
    buttons->addStretch(1);
    body->addSpacing(Theme::px(space::Small));
    body->addLayout(buttons);

    auto *coach = new QHBoxLayout;
    coach->setSpacing(Theme::px(space::Small));
    coach->addWidget(paragraph(tr("I coach others:"), u"muted"_s));
    const auto addQuiet = [coach](const QString &words, const QString &name) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setProperty("role", u"quiet"_s);
        coach->addWidget(button);
        return button;
    };
    connect(addQuiet(tr("New &desk…"), u"startNewDesk"_s), &QPushButton::clicked, this,
            &StartWindow::newDeskRequested);
    connect(addQuiet(tr("Open a d&esk…"), u"startOpenDesk"_s), &QPushButton::clicked, this,
            &StartWindow::openDeskRequested);
    coach->addStretch(1);
    body->addLayout(coach);

    auto *centred = new QHBoxLayout; // not an alignment: that would forget how high wrapped text gets
    centred->addStretch(1);
    centred->addWidget(card);
    centred->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addStretch(1);
    page->addLayout(centred);
    page->addStretch(1);
    page->addWidget(m_strip);
    m_strip->hide();
    resize(Theme::px(CardWidth + 6 * space::Page), Theme::px(CardWidth));
    begin->setFocus();
    connect(begin, &QPushButton::clicked, this, &StartWindow::newRequested);
    connect(open, &QPushButton::clicked, this, &StartWindow::openRequested);
    connect(example, &QPushButton::clicked, this, &StartWindow::exampleRequested);
    connect(m_strip, &QuietStrip::actionTriggered, this, [this] { Q_EMIT backupsRequested(m_backupsOf); });
}

void StartWindow::showTrouble(const QString &sentence, const QString &backupsOf)
{
    m_backupsOf = backupsOf;
    m_strip->say(sentence, QuietStrip::Kind::Trouble, backupsOf.isEmpty() ? QString() : tr("&Backups…"));
}

} // namespace tryboth
