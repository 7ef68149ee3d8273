// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/trashdialog.h"

#include "models/trashmodel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 620, Height = 380;

bool hasExperiment(const QList<TrashItem> &items)
{
    return std::ranges::count(items, TrashItem::Kind::Experiment, &TrashItem::kind) > 0;
}

} // namespace

TrashDialog::TrashDialog(Journal &journal, TrashModel &trash, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_trash(trash)
    , m_table(new QTableView)
    , m_empty(new QLabel(tr("The trash is empty.")))
    , m_restore(new QPushButton(tr("&Restore")))
    , m_remove(new QPushButton(tr("Remove &all for good")))
{
    setObjectName(u"trashDialog"_s);
    setWindowTitle(tr("Trash"));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    auto *hint = new QLabel(tr("What you delete stays here for %Ln days and is then removed for good.",
                               nullptr, TrashModel::KeepDays));
    hint->setProperty("role", u"muted"_s);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    m_empty->setObjectName(u"trashEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buildButtons());
    connect(&trash, &QAbstractItemModel::modelReset, this, &TrashDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashDialog::refresh);
    resize(Theme::px(Width), Theme::px(Height));
    refresh();
}

void TrashDialog::buildTable()
{
    m_table->setObjectName(u"trashTable"_s);
    m_table->setAccessibleName(tr("What is in the trash"));
    m_table->setModel(&m_trash);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TrashModel::WhatColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &TrashDialog::restoreSelected);
}

QLayout *TrashDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("&Close"));
    m_restore->setObjectName(u"restore"_s);
    m_remove->setObjectName(u"removeAll"_s);
    close->setObjectName(u"closeTrash"_s);
    m_remove->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restoreSelected);
    connect(m_remove, &QPushButton::clicked, this, &TrashDialog::removeAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    return buttons;
}

void TrashDialog::restoreSelected()
{
    QList<TrashItem> items;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        items.append(m_trash.item(index.row()));
    }
    if (items.isEmpty()) {
        return;
    }
    if (const auto restored = restoreFromTrash(m_journal, items); !restored) {
        Q_EMIT failed(restored.error());
        return;
    }
    const auto count = static_cast<int>(items.size());
    if (hasExperiment(items)) {
        Q_EMIT informed(count == 1 ? tr("The experiment is back. Undo with Ctrl+Z.")
                                   : tr("What was chosen is back in the journal. Undo with Ctrl+Z."));
        return;
    }
    Q_EMIT informed(count == 1
                        ? tr("1 entry is back in the journal. Undo with Ctrl+Z.")
                        : tr("%Ln entries are back in the journal. Undo with Ctrl+Z.", nullptr, count));
}

void TrashDialog::removeAll()
{
    const int count = m_trash.rowCount();
    const bool experiments = hasExperiment(m_trash.items());
    if (const auto removed = emptyTrash(m_journal); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    if (experiments) {
        Q_EMIT informed(tr("The trash is empty. Until Tryboth closes, Ctrl+Z brings everything back."));
        return;
    }
    Q_EMIT informed(
        count == 1
            ? tr("1 entry was removed. Until Tryboth closes, Ctrl+Z brings it back.")
            : tr("%Ln entries were removed. Until Tryboth closes, Ctrl+Z brings them back.", nullptr, count));
}

void TrashDialog::refresh()
{
    const bool empty = m_trash.rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    m_restore->setEnabled(m_table->selectionModel()->hasSelection());
    m_remove->setEnabled(!empty);
    if (!empty && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
}

} // namespace tryboth
