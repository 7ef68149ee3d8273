// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutspane.h"

#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 150;

QPushButton *button(const QString &words, const QString &name)
{
    auto *made = new QPushButton(words);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ShortcutsPane::ShortcutsPane(Shortcuts &shortcuts, const QMainWindow &window, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_window(window)
    , m_model(shortcuts, window)
    , m_keys(new QKeySequenceEdit)
    , m_words(plainLabel({}, u"muted"_s))
    , m_set(button(tr("&Use these keys"), u"useKeys"_s))
    , m_none(button(tr("&No keys"), u"noKeys"_s))
    , m_reset(button(tr("&As shipped"), u"resetKeys"_s))
    , m_table(buildTable())
{
    setObjectName(u"shortcutsPane"_s);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_table, 1);
    lines->addWidget(buildEditor());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsPane::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPane::judge);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsPane::keep);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_keys->clear();
        keep();
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPane::resetCurrent);
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsPane::showCurrent);
    m_table->selectRow(0);
}

QTableView *ShortcutsPane::buildTable()
{
    auto *table = new QTableView;
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(tr("Shortcuts"));
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + Theme::px(space::Medium));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(ShortcutModel::WhatColumn, QHeaderView::Stretch);
    table->setColumnWidth(ShortcutModel::WhereColumn, Theme::px(ColumnWidth));
    table->setColumnWidth(ShortcutModel::KeysColumn, Theme::px(ColumnWidth));
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QWidget *ShortcutsPane::buildEditor()
{
    m_keys->setObjectName(u"newKeys"_s);
    m_keys->setAccessibleName(tr("New keys"));
    m_words->setObjectName(u"keysWords"_s);
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout;
    QLabel *label = plainLabel(tr("&Press keys:"));
    label->setWordWrap(false);
    label->setBuddy(m_keys);
    row->setSpacing(Theme::px(space::Small));
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    auto *buttons = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    for (QPushButton *one : {m_set, m_none, m_reset}) {
        buttons->addWidget(one);
    }
    auto *lines = new QVBoxLayout(editor);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addLayout(row);
    lines->addWidget(m_words);
    lines->addLayout(buttons);
    return editor;
}

const ShortcutRow *ShortcutsPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void ShortcutsPane::showCurrent()
{
    const ShortcutRow *row = current();
    const bool changeable = row && !row->isFixed();
    for (QWidget *part : QList<QWidget *>{m_keys, m_set, m_none, m_reset}) {
        part->setEnabled(changeable);
    }
    m_keys->setKeySequence(changeable && !row->keys.isEmpty() ? row->keys.first() : QKeySequence());
    m_reset->setEnabled(changeable && row->keys != row->usual);
    m_none->setEnabled(changeable && !row->keys.isEmpty());
    judge();
}

/// Says what stands against the keys that were pressed.
void ShortcutsPane::judge()
{
    const ShortcutRow *row = current();
    m_set->setEnabled(false);
    if (!row || row->isFixed()) {
        m_words->setText(row ? tr("These keys belong to what one is in and cannot be changed.") : QString());
        return;
    }
    const QKeySequence keys = m_keys->keySequence();
    const ShortcutRow owner = m_shortcuts.ownerOf(keys, row->id, m_window);
    if (const QString objection = Shortcuts::objectionTo(keys); !objection.isEmpty()) {
        m_words->setText(objection);
    } else if (!owner.title.isEmpty() && owner.isFixed()) {
        m_words->setText(tr("“%1” has these keys and keeps them. Press others.").arg(owner.title));
    } else {
        m_set->setEnabled(!keys.isEmpty() && !row->keys.contains(keys));
        m_words->setText(owner.title.isEmpty()
                             ? tr("Choose a row, press the keys it shall have, and use them.")
                             : tr("“%1” has these keys now. With “Use these keys” it has none any more.")
                                   .arg(owner.title));
    }
}

void ShortcutsPane::keep()
{
    if (const ShortcutRow *row = current(); row && !row->isFixed()) {
        const QString id = row->id; // the rows change meanwhile
        m_shortcuts.setKeys(id, m_keys->keySequence(), m_window);
    }
}

void ShortcutsPane::resetCurrent()
{
    if (const ShortcutRow *row = current(); row && !row->isFixed()) {
        const QString id = row->id;
        m_shortcuts.reset(id, m_window);
    }
}

} // namespace tryboth
