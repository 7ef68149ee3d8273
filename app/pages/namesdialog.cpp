// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/namesdialog.h"

#include "models/journal.h"
#include "pages/parts.h"
#include "widgets/closesonlock.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 620, Height = 420;
constexpr int LongestSpellings = 2'000;
} // namespace

NamesDialog::NamesDialog(Journal &journal, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_list(new QListWidget)
    , m_name(parts::lineField(u"aliasName"_s, tr("Name"), tr("Sara Kovács"), PersonAlias::MaxName))
    , m_spellings(parts::lineField(u"aliasSpellings"_s, tr("Other spellings, with commas between"),
                                   tr("Sári, skovacs"), LongestSpellings))
    , m_standsIn(parts::lineField(u"aliasStandsIn"_s, tr("What stands in"), {}, PersonAlias::MaxName))
    , m_remove(parts::button(tr("&Take off the list"), u"aliasRemove"_s))
{
    setObjectName(u"namesDialog"_s);
    setWindowTitle(tr("Names"));
    setProperty(ClosesOnLock, true);
    m_list->setObjectName(u"aliasList"_s);
    m_list->setAccessibleName(tr("Names on the list"));
    QPushButton *close = parts::button(tr("C&lose"), u"aliasClose"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(m_list, 1);
    columns->addWidget(buildFields(), 1);
    auto *lines = new QVBoxLayout(this);
    const int side = Theme::px(space::Card);
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(
        parts::text(tr("Names on this list are replaced in what you share, with their parts, initials and "
                       "possessives. The list itself never leaves this journal."),
                    u"muted"_s));
    lines->addLayout(columns, 1);
    lines->addWidget(close, 0, Qt::AlignTrailing);
    connect(m_list, &QListWidget::currentRowChanged, this, &NamesDialog::choose);
    connect(m_remove, &QPushButton::clicked, this, &NamesDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(Theme::px(Width), Theme::px(Height));
    reload();
    begin();
}

QWidget *NamesDialog::buildFields()
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::labelled(tr("Name"), m_name));
    lines->addWidget(parts::labelled(tr("Other spellings, with commas between"), m_spellings));
    lines->addWidget(parts::labelled(tr("What stands in"), m_standsIn));
    QPushButton *save = parts::button(tr("&Keep"), u"aliasKeep"_s, u"primary"_s);
    QPushButton *begin = parts::button(tr("&Another name"), u"aliasNew"_s);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(begin);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    lines->addStretch(1);
    connect(save, &QPushButton::clicked, this, &NamesDialog::save);
    connect(begin, &QPushButton::clicked, this, &NamesDialog::begin);
    return box;
}

void NamesDialog::reload()
{
    const auto names = m_journal.stores().names.all();
    if (!names) {
        Q_EMIT failed(names.error());
        return;
    }
    m_names = *names;
    m_list->clear();
    for (const PersonAlias &alias : m_names) {
        m_list->addItem(alias.name + u"  →  "_s + alias.standsIn);
    }
}

void NamesDialog::choose(int row)
{
    const PersonAlias alias = m_names.value(row);
    m_name->setText(alias.name);
    m_spellings->setText(alias.spellings.join(u", "_s));
    m_standsIn->setText(row < 0 ? freeStandIn(m_names) : alias.standsIn);
    m_remove->setEnabled(row >= 0);
}

void NamesDialog::begin()
{
    m_list->setCurrentRow(-1);
    choose(-1);
    m_name->setFocus();
}

void NamesDialog::save()
{
    PersonAlias alias = m_names.value(m_list->currentRow());
    alias.name = m_name->text().trimmed();
    alias.standsIn = m_standsIn->text().trimmed();
    alias.spellings.clear();
    for (const QString &spelling : m_spellings->text().split(u',', Qt::SkipEmptyParts)) {
        alias.spellings.append(spelling.trimmed());
    }
    alias.spellings.removeAll(QString());
    const auto saved = m_journal.apply(
        tr("Keep a name"), [&](Stores &stores) { return stores.names.put(alias).map([](const Id &) {}); });
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    reload();
    begin();
}

void NamesDialog::remove()
{
    const Id id = m_names.value(m_list->currentRow()).id;
    const auto removed = m_journal.apply(tr("Take a name off the list"),
                                         [&](Stores &stores) { return stores.names.remove(id); });
    if (!removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    reload();
    begin();
}

} // namespace tryboth
