// SPDX-License-Identifier: GPL-3.0-or-later
#include "startwindow.h"

#include "languagemenu.h"
#include "pages/parts.h"
#include "recentlist.h"
#include "starting/firststeps.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"
#include "windowmenus.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardWidth = 560, StepsWidth = 760;
constexpr QSize UsualSize(840, 640);

/// `content` in the middle, scrolling where the window is lower.
QWidget *centred(QWidget *content, bool fillsHeight)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout; // not an alignment: that would forget how high wrapped text gets
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    auto *page = new QVBoxLayout(whole);
    page->addStretch(fillsHeight ? 0 : 1);
    page->addLayout(row, fillsHeight ? 1 : 0);
    page->addStretch(fillsHeight ? 0 : 1);
    return fillsHeight ? whole : parts::scrolling(whole);
}

/// Its words end with a mark for the menu, which is not read aloud.
QToolButton *menuButton(const QString &name, const QString &words, const QString &spoken)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(words + u" ▾"_s);
    button->setAccessibleName(spoken);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s); // the mark stands in the text
    button->setProperty("role", u"quiet"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

/// Buttons beside each other, and below where the letters are large or the window is narrow.
FlowLayout *lineOfButtons()
{
    return new FlowLayout(Theme::px(space::Small), Theme::px(space::Small));
}

} // namespace

StartWindow::StartWindow(Settings &settings, const Content &content, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_strip(new QuietStrip)
{
    setObjectName(u"startWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Tryboth"));
    m_pages->addWidget(buildWays(settings, content));
    m_pages->addWidget(buildSteps(content, clock));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_pages, 1);
    lines->addWidget(m_strip);
    m_strip->hide();
    resize(QSize(Theme::px(UsualSize.width()), Theme::px(UsualSize.height()))
               .boundedTo(screen()->availableSize()));
    measure();
    connect(m_strip, &QuietStrip::actionTriggered, this, [this] { Q_EMIT backupsRequested(m_backupsOf); });
    showWays();
}

QWidget *StartWindow::buildWays(Settings &settings, const Content &content)
{
    m_card = new Card;
    m_card->setObjectName(u"startCard"_s);
    auto *body = m_card->body();
    body->setSpacing(Theme::px(space::Medium));
    m_place = parts::text(FirstSteps::placeText(1), u"muted"_s);
    m_place->setObjectName(u"startPlace"_s);
    m_recent = new RecentList(settings);
    connect(m_recent, &RecentList::openRequested, this, &StartWindow::recentRequested);
    body->addLayout(buildTitle(settings));
    body->addWidget(m_place);
    body->addWidget(parts::text(content.text(u"mc.first.welcome"_s)));
    body->addWidget(
        parts::text(tr("Everything stays in one file on this computer. The app never goes online.")));
    body->addWidget(parts::text(content.text(u"mc.first.no-verdict"_s)));
    body->addSpacing(Theme::px(space::Small));
    body->addWidget(m_recent);
    body->addLayout(buildButtons());
    body->addLayout(buildCoachLine());
    return centred(m_card, false);
}

/// With the look and the language, as there is no menu yet: who cannot read what stands here, or not in the
/// language of the system, finds them first.
QLayout *StartWindow::buildTitle(Settings &settings)
{
    //: a button with a menu: colours and the size of letters
    QToolButton *look = menuButton(u"startLook"_s, tr("Look"), tr("Look and size of text"));
    addLookActions(*look->menu(), settings);
    QToolButton *language = menuButton(u"startLanguage"_s, tr("Language"), tr("Language"));
    addLanguages(*language->menu(), settings);
    QLabel *title = parts::text(tr("Try both, deliberately"), u"title"_s);
    QSizePolicy fills = title->sizePolicy();
    fills.setHorizontalPolicy(QSizePolicy::Expanding);
    title->setSizePolicy(fills);
    FlowLayout *line = lineOfButtons();
    line->addWidget(title);
    line->addWidget(look);
    line->addWidget(language);
    return line;
}

QLayout *StartWindow::buildButtons()
{
    m_begin = parts::button(tr("&Start a journal"), u"startNew"_s, u"primary"_s);
    QPushButton *open = parts::button(tr("&Open a journal…"), u"startOpen"_s);
    QPushButton *example = parts::button(tr("Look at an &example"), u"startExample"_s);
    example->setToolTip(tr("Made-up entries in a window of their own. They never mix with yours."));
    FlowLayout *buttons = lineOfButtons();
    for (QPushButton *button : {m_begin, open, example}) {
        button->setAutoDefault(true); // Enter presses the one that has the keyboard
        buttons->addWidget(button);
    }
    connect(m_begin, &QPushButton::clicked, this, &StartWindow::newRequested);
    connect(open, &QPushButton::clicked, this, &StartWindow::openRequested);
    connect(example, &QPushButton::clicked, this, &StartWindow::exampleRequested);
    return buttons;
}

QLayout *StartWindow::buildCoachLine()
{
    FlowLayout *line = lineOfButtons();
    line->addWidget(parts::word(tr("I coach others:"), u"muted"_s));
    QPushButton *make = parts::button(tr("New &desk…"), u"startNewDesk"_s, u"quiet"_s);
    QPushButton *open = parts::button(tr("Open a d&esk…"), u"startOpenDesk"_s, u"quiet"_s);
    for (QPushButton *button : {make, open}) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    connect(make, &QPushButton::clicked, this, &StartWindow::newDeskRequested);
    connect(open, &QPushButton::clicked, this, &StartWindow::openDeskRequested);
    return line;
}

QWidget *StartWindow::buildSteps(const Content &content, const Clock &clock)
{
    m_steps = new FirstSteps(content, clock);
    connect(m_steps, &FirstSteps::backRequested, this, [this] { showWays(); });
    return centred(m_steps, true);
}

/// What hangs on the size of letters, which can be chosen here.
void StartWindow::measure()
{
    const int edge = Theme::px(space::Page);
    const std::pair<QWidget *, int> columns[] = {{m_card, CardWidth}, {m_steps, StepsWidth}};
    for (const auto &[column, width] : columns) {
        column->setMaximumWidth(Theme::px(width));
        column->parentWidget()->layout()->setContentsMargins(edge, edge, edge, edge);
    }
}

void StartWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_steps && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        measure();
    }
}

void StartWindow::showWays(const QString &found)
{
    m_recent->refresh(found);
    m_place->setVisible(m_recent->isEmpty()); // who has been here before is at no step
    m_pages->setCurrentIndex(0);
    (m_recent->firstRow() ? m_recent->firstRow() : m_begin)->setFocus(Qt::OtherFocusReason);
}

void StartWindow::beginSteps(const QString &path)
{
    m_strip->dismiss();
    m_pages->setCurrentIndex(1);
    m_steps->begin(path);
}

bool StartWindow::isAtWork() const
{
    return m_pages->currentIndex() != 0;
}

void StartWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activateWindow();
}

void StartWindow::showTrouble(const QString &sentence, const QString &backupsOf)
{
    m_backupsOf = backupsOf;
    m_strip->say(sentence, QuietStrip::Kind::Trouble, backupsOf.isEmpty() ? QString() : tr("&Backups…"));
}

} // namespace tryboth
