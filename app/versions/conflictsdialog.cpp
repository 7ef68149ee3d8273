// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions/conflictsdialog.h"

#include "models/historychanges.h"
#include "pages/parts.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 820, Height = 540;
constexpr int TableShare = 2, TextShare = 3;

/// A text of either side, as plain text to read and to copy from.
QPlainTextEdit *textSide(const QString &objectName, const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

QLayout *titled(const QString &title, QWidget *text)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::px(space::Hair));
    side->addWidget(parts::text(title, u"muted"_s));
    side->addWidget(text, 1);
    return side;
}

} // namespace

ConflictsDialog::ConflictsDialog(Journal &journal, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_conflicts(journal)
    , m_table(new QTableView)
    , m_count(parts::text({}, u"muted"_s))
    , m_present(textSide(u"presentText"_s, tr("In the journal now")))
    , m_other(textSide(u"otherText"_s, tr("The other version")))
    , m_strip(new QuietStrip)
    , m_keep(parts::button(tr("&Keep what is in the journal"), u"keepPresent"_s))
    , m_take(parts::button(tr("&Take the other"), u"takeOther"_s))
    , m_both(parts::button(tr("Keep &both"), u"keepBoth"_s))
{
    setObjectName(u"conflictsDialog"_s);
    setWindowTitle(tr("Differences of a merge"));
    buildTable();
    m_count->setObjectName(u"conflictCount"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(m_count);
    layout->addWidget(m_table, TableShare);
    layout->addLayout(buildSides(), TextShare);
    layout->addWidget(m_strip);
    layout->addLayout(buildButtons());
    connect(&m_conflicts, &QAbstractItemModel::modelReset, this, &ConflictsDialog::refresh);
    connect(&m_conflicts, &HistoryModel::failed, this,
            [this](const Error &error) { m_strip->say(error.sentence, QuietStrip::Kind::Trouble); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConflictsDialog::refresh);
    resize(Theme::px(Width), Theme::px(Height));
    refresh();
    m_table->setFocus();
}

ConflictsDialog::~ConflictsDialog()
{
    delete m_table; // before the model that its rows come from
}

void ConflictsDialog::buildTable()
{
    m_table->setObjectName(u"conflictsTable"_s);
    m_table->setAccessibleName(tr("What both versions changed"));
    m_table->setModel(&m_conflicts);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->hideColumn(HistoryModel::UntilColumn);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::PlaceColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::TextColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QLayout *ConflictsDialog::buildSides()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Theme::px(space::Card));
    sides->addLayout(titled(tr("In the journal now"), m_present));
    sides->addLayout(titled(tr("The other version"), m_other));
    return sides;
}

QLayout *ConflictsDialog::buildButtons()
{
    auto *close = parts::button(tr("&Later"), u"settleLater"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_keep, m_take, m_both}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(close);
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(keepPresentText); });
    connect(m_take, &QPushButton::clicked, this, [this] { settle(restoreText); });
    connect(m_both, &QPushButton::clicked, this, [this] { settle(keepBothTexts); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

const EarlierText *ConflictsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_conflicts.text(rows.first().row());
}

void ConflictsDialog::refresh()
{
    const int left = m_conflicts.rowCount();
    m_count->setText(
        left == 1 ? tr("One text was changed in both versions. The one that was written last is in the "
                       "journal, the other waits here. Whatever you choose, both stay in the history.")
                  : tr("%Ln texts were changed in both versions. The ones that were written last are in the "
                       "journal, the others wait here. Whatever you choose, both stay in the history.",
                       nullptr, left));
    if (left > 0 && !chosen()) {
        m_table->selectRow(0);
        return; // and here again
    }
    const EarlierText *text = chosen();
    const auto present = text ? m_journal.stores().history.present(*text) : Result<std::optional<QString>>();
    const bool there = present && *present;
    m_present->setPlainText(there ? valueText(m_journal, *text, **present) : QString());
    m_present->setPlaceholderText(there ? tr("Empty") : tr("It is no longer in the journal."));
    m_other->setPlainText(text ? valueText(m_journal, *text, text->text) : QString());
    m_other->setPlaceholderText(tr("Empty"));
    m_keep->setEnabled(text);
    m_take->setEnabled(text && there && canPutBack(*text));
    m_both->setVisible(text && text->entity == "check_in"_L1 && text->field == "note"_L1);
    m_both->setEnabled(there);
}

void ConflictsDialog::settle(Result<void> (*how)(Journal &, const EarlierText &))
{
    const EarlierText *text = chosen();
    if (!text) {
        return;
    }
    const EarlierText settled = *text; // the model is another one after it
    if (const auto done = how(m_journal, settled); !done) {
        m_strip->say(done.error().sentence, QuietStrip::Kind::Trouble);
        return;
    }
    if (m_conflicts.rowCount() == 0) {
        Q_EMIT informed(tr("Every difference is settled. What was not taken is in the earlier texts."));
        accept();
    }
}

} // namespace tryboth
