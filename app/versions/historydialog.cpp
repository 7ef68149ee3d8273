// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions/historydialog.h"

#include "models/historychanges.h"
#include "pages/askdialog.h"
#include "pages/parts.h"
#include "storage/removedrow.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 780, Height = 540;
constexpr int TableShare = 3, TextShare = 2;

QString headingOf(const Journal &journal)
{
    return journal.kind() == FileKind::Desk ? HistoryDialog::tr("Earlier texts of all clients")
                                            : HistoryDialog::tr("Earlier texts of the whole journal");
}

QString headingOf(Journal &journal, const Id &entry)
{
    const bool desk = journal.kind() == FileKind::Desk;
    const QString name = placeName(
        journal, {0, desk ? u"client"_s : u"check_in"_s, entry.toText(), u"label"_s, {}, {}, false});
    return desk ? HistoryDialog::tr("Earlier texts of “%1”", "a client").arg(name)
                : HistoryDialog::tr("Earlier texts of “%1”", "an entry").arg(name);
}

QString forgettingSentence(const Journal &journal, int count)
{
    if (journal.kind() == FileKind::Desk) {
        return HistoryDialog::tr(
            "%Ln earlier texts of all clients are removed from the desk at once, and with them what Ctrl+Z "
            "could take back. Nobody can bring them back from this file. Encrypted backups of the desk on "
            "this computer still hold them until they are let go, after about four weeks.",
            nullptr, count);
    }
    return HistoryDialog::tr(
        "%Ln earlier texts of the whole journal are removed from its file at once, and with them "
        "what Ctrl+Z could take back. Nobody can bring them back from this file. Backups that "
        "were kept before still hold them until they are let go, after about four weeks.",
        nullptr, count);
}

} // namespace

HistoryDialog::HistoryDialog(Journal &journal, QWidget *parent)
    : HistoryDialog(journal, std::make_unique<HistoryModel>(journal, HistoryModel::Which::Whole),
                    headingOf(journal), parent)
{
}

HistoryDialog::HistoryDialog(Journal &journal, const Id &entry, QWidget *parent)
    : HistoryDialog(journal, std::make_unique<HistoryModel>(journal, entry), headingOf(journal, entry),
                    parent)
{
    m_table->setColumnHidden(HistoryModel::PlaceColumn, journal.kind() == FileKind::Journal);
}

HistoryDialog::HistoryDialog(Journal &journal, std::unique_ptr<HistoryModel> texts, const QString &heading,
                             QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_texts(std::move(texts))
    , m_table(new QTableView)
    , m_text(new QPlainTextEdit)
    , m_empty(parts::text(tr("Nothing was changed here since earlier texts were kept.")))
    , m_strip(new QuietStrip)
    , m_days(new QSpinBox)
    , m_restore(parts::button(tr("&Put this text back"), u"restoreText"_s, u"primary"_s))
    , m_restoreEntry(parts::button(tr("Put the whole &entry back as it was"), u"restoreEntry"_s))
    , m_forget(parts::button(tr("&Forget all now…"), u"forgetHistory"_s))
    , m_close(parts::button(tr("&Close"), u"closeHistory"_s))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Earlier texts"));
    buildTable();
    QLabel *title = parts::text(heading, u"heading"_s);
    title->setObjectName(u"historyHeading"_s);
    m_empty->setObjectName(u"noHistory"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_text->setObjectName(u"earlierText"_s);
    m_text->setAccessibleName(tr("The chosen text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(title);
    layout->addWidget(m_table, TableShare);
    layout->addWidget(m_empty, TableShare);
    layout->addWidget(m_text, TextShare);
    layout->addWidget(m_strip);
    layout->addLayout(buildKeeping());
    layout->addLayout(buildButtons());
    if (journal.kind() == FileKind::Desk) {
        m_restoreEntry->hide();
    }
    connect(m_texts.get(), &QAbstractItemModel::modelReset, this, &HistoryDialog::refresh);
    connect(m_texts.get(), &HistoryModel::failed, this,
            [this](const Error &error) { m_strip->say(error.sentence, QuietStrip::Kind::Trouble); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::refresh);
    resize(Theme::px(Width), Theme::px(Height));
    refresh();
    if (m_texts->rowCount() > 0) {
        m_table->setFocus();
    } else {
        m_close->setFocus(); // rather than the number of days, which one may type over by chance
    }
}

HistoryDialog::~HistoryDialog()
{
    delete m_table; // before the model that its rows come from
}

void HistoryDialog::buildTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Earlier texts, last changed first"));
    m_table->setModel(m_texts.get());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::PlaceColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::TextColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *enter = new QShortcut(Qt::Key_Return, m_table);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, m_restore, &QPushButton::click);
}

QLayout *HistoryDialog::buildKeeping()
{
    m_days->setObjectName(u"historyDays"_s);
    m_days->setAccessibleName(tr("For how many days earlier texts are kept"));
    m_days->setRange(HistoryStore::MinKeepDays, HistoryStore::MaxKeepDays);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_days->setKeyboardTracking(false); // a number that is half typed is none
    m_days->setValue(m_journal.stores().history.keepDays());
    auto *label = new QLabel(tr("&Days for which earlier texts are kept"));
    label->setBuddy(m_days);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(space::Small));
    line->addWidget(label);
    line->addWidget(m_days);
    line->addStretch();
    line->addWidget(m_forget);
    connect(m_days, &QSpinBox::valueChanged, this, &HistoryDialog::keepFor);
    connect(m_forget, &QPushButton::clicked, this, &HistoryDialog::askToForget);
    return line;
}

QLayout *HistoryDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_restoreEntry);
    buttons->addStretch();
    buttons->addWidget(m_close);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { putBack(restoreText, tr("The text is back in its place. Undo with Ctrl+Z.")); });
    connect(m_restoreEntry, &QPushButton::clicked, this, [this] {
        putBack(restoreEntryBefore,
                tr("Title, note and tags are back as they were before that change. Undo with Ctrl+Z."));
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

const EarlierText *HistoryDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_texts->text(rows.first().row());
}

void HistoryDialog::refresh()
{
    const bool empty = m_texts->rowCount() == 0;
    m_table->setVisible(!empty);
    m_text->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty && !chosen()) {
        m_table->selectRow(0);
        return; // and here again
    }
    const EarlierText *text = chosen();
    const bool writes = !m_journal.readOnlyReason();
    m_text->setPlainText(!text                 ? QString()
                         : isRemovedRow(*text) ? valueText(m_journal, *text, text->text)
                                               : text->text);
    m_restore->setEnabled(writes && text && canPutBack(*text));
    m_restoreEntry->setEnabled(writes && text && text->entity == "check_in"_L1);
    m_forget->setEnabled(writes && forgettable() > 0);
    m_days->setEnabled(writes);
}

void HistoryDialog::putBack(Result<void> (*how)(Journal &, const EarlierText &), const QString &sentence)
{
    if (const EarlierText *text = chosen()) {
        const EarlierText earlier = *text; // the model is another one after it
        report(how(m_journal, earlier), sentence);
    }
}

void HistoryDialog::keepFor(int days)
{
    report(m_journal.apply(tr("Keep earlier texts"),
                           [days](Stores &stores) { return stores.history.setKeepDays(days); }),
           tr("From now on earlier texts are kept for %Ln days. Older ones are removed within a day.",
              nullptr, days));
}

/// Differences of a merge that nobody has settled are not forgotten.
int HistoryDialog::forgettable() const
{
    const HistoryStore &history = m_journal.stores().history;
    return history.count().value_or(0) -
           static_cast<int>(history.conflicts().value_or(QList<EarlierText>()).size());
}

void HistoryDialog::askToForget()
{
    const int count = forgettable();
    AskDialog::Question question;
    question.title = tr("Forget earlier texts");
    question.sentence = forgettingSentence(m_journal, count);
    question.accept = tr("&Forget them");
    auto *dialog = new AskDialog(question, this);
    connect(dialog, &QDialog::accepted, this, &HistoryDialog::forget);
    dialog->open();
}

void HistoryDialog::forget()
{
    const auto forgotten = m_journal.forgetHistory();
    report(forgotten.map([](int) {}),
           tr("%Ln earlier texts are forgotten. Backups that were kept before still hold them.", nullptr,
              forgotten.value_or(0)));
    refresh();
}

void HistoryDialog::report(const Result<void> &done, const QString &sentence)
{
    if (!done) {
        m_strip->say(done.error().sentence, QuietStrip::Kind::Trouble);
        return;
    }
    m_strip->say(sentence);
    Q_EMIT informed(sentence);
}

} // namespace tryboth
