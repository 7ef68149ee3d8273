// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "help/helpview.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 920, Height = 680, SideWidth = 238, LongestSearch = 80;
constexpr int IdRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(HelpLibrary library, QWidget *parent)
    : QDialog(parent)
    , m_library(std::move(library))
    , m_search(parts::lineField(u"helpSearch"_s, tr("Search in the guide"), tr("Search in the guide"),
                                LongestSearch))
    , m_list(new QListWidget)
    , m_nothing(parts::text(tr("No page has all of these words."), u"muted"_s))
    , m_view(new HelpView)
    , m_back(parts::button(tr("&Back"), u"helpBack"_s, u"quiet"_s))
    , m_forward(parts::button(tr("For&ward"), u"helpForward"_s, u"quiet"_s))
{
    setObjectName(u"helpWindow"_s);
    setWindowFlag(Qt::Window);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->item(0)); });
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::choose);
    connect(m_view, &HelpView::linkChosen, this, &HelpWindow::follow);
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::back);
    connect(m_forward, &QPushButton::clicked, this, &HelpWindow::forward);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &HelpWindow::back);
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, this, &HelpWindow::forward);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    listPages();
    resize(Theme::px(Width), Theme::px(Height));
}

void HelpWindow::build()
{
    auto *layout = new QHBoxLayout(this);
    const int edge = Theme::px(space::Card); // on every side alike: margins are not mirrored
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(edge);
    layout->addWidget(buildSide());
    layout->addWidget(buildPage(), 1);
}

QWidget *HelpWindow::buildSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(Theme::px(SideWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(space::Medium));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_list->setWordWrap(true);
    m_list->setProperty("role", u"rows"_s);
    m_list->setSpacing(Theme::px(space::Hair / 2));
    m_nothing->hide();
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *HelpWindow::buildPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(space::Medium));
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch(1);
    QPushButton *close = parts::button(tr("&Close"), u"helpClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    for (QPushButton *button : {m_back, m_forward}) {
        button->setAutoDefault(false); // Enter in the search line is not for them
    }
    column->addLayout(row);
    auto *card = new Card;
    card->body()->addWidget(m_view, 1);
    column->addWidget(card, 1);
    return page;
}

QString HelpWindow::shown() const
{
    return m_path.value(m_at);
}

void HelpWindow::openPage(const QString &id)
{
    show(m_library.page(id).text.isEmpty() ? HelpLibrary::index() : id);
    QDialog::show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::show(const QString &id, const QString &mark)
{
    if (id != shown()) {
        m_path = m_path.first(m_at + 1);
        m_path.append(id);
        m_at = m_path.size() - 1;
    }
    const HelpPage page = m_library.page(id);
    setWindowTitle(tr("%1 – Help", "a window title, %1 is the page").arg(page.title));
    m_view->show(page.text);
    if (!mark.isEmpty()) {
        m_view->mark(mark);
    }
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == id) {
            m_list->setCurrentRow(row);
        }
    }
    refreshButtons();
}

void HelpWindow::back()
{
    if (m_at > 0) {
        --m_at;
        show(shown());
    }
}

void HelpWindow::forward()
{
    if (m_at + 1 < m_path.size()) {
        ++m_at;
        show(shown());
    }
}

void HelpWindow::refreshButtons()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_path.size());
}

/// Only to pages of ours: there is no other kind of link in them, and none would be opened.
void HelpWindow::follow(const QString &address)
{
    if (address.endsWith(".md"_L1) && !m_library.page(address.chopped(3)).text.isEmpty()) {
        show(address.chopped(3));
    }
}

void HelpWindow::listPages()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpPage &page : m_library.pages()) {
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(IdRole, page.id);
        m_list->setCurrentItem(page.id == shown() ? item : m_list->currentItem());
    }
    m_nothing->hide();
}

void HelpWindow::search(const QString &words)
{
    if (m_search->text() != words) {
        m_search->setText(words); // and from there back here
        return;
    }
    if (words.trimmed().isEmpty()) {
        listPages();
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpHit &hit : m_library.find(words)) {
        auto *item = new QListWidgetItem(hit.title, m_list);
        item->setData(IdRole, hit.id);
        item->setToolTip(hit.line);
    }
    m_nothing->setVisible(m_list->count() == 0);
}

void HelpWindow::choose(const QListWidgetItem *item)
{
    if (item) {
        show(item->data(IdRole).toString(), m_search->text().trimmed());
    }
}

} // namespace tryboth
