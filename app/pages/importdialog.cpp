// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importdialog.h"

#include "models/journal.h"
#include "pages/importpreviewpane.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 820, Height = 560;
} // namespace

ImportDialog::ImportDialog(Journal &journal, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_reader(journal)
    , m_writer(journal)
    , m_stack(new QStackedWidget)
    , m_start(buildStart())
    , m_preview(new ImportPreviewPane(journal.clock().journalDay().today))
    , m_trouble(new QLabel)
    , m_doing(new QLabel)
    , m_progress(new QProgressBar)
    , m_choose(new QPushButton(tr("&Choose a file…")))
    , m_import(new QPushButton)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    m_busy = buildBusy();
    m_trouble->setObjectName(u"importTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    for (QWidget *page : {m_start, m_busy, static_cast<QWidget *>(m_preview)}) {
        m_stack->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(m_trouble);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buildButtons());
    connect(&m_reader, &ImportReader::finished, this, &ImportDialog::showResult);
    connect(&m_reader, &ImportReader::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_writer, &ImportWriter::finished, this, &ImportDialog::showOutcome);
    connect(&m_writer, &ImportWriter::progressed, m_progress, &QProgressBar::setValue);
    connect(this, &QDialog::rejected, &m_writer, &ImportWriter::cancel);
    connect(m_preview, &ImportPreviewPane::tickedCountChanged, this, &ImportDialog::refresh);
    connect(m_preview, &ImportPreviewPane::optionsChanged, this, &ImportDialog::readAgain);
    resize(Theme::px(Width), Theme::px(Height));
    refresh();
}

QWidget *ImportDialog::buildStart()
{
    auto *label = new QLabel(
        tr("Take in entries from a calendar, a table or the export of another journal. You see what "
           "the file holds before anything is written."));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setProperty("role", u"muted"_s);
    return label;
}

QWidget *ImportDialog::buildBusy()
{
    auto *busy = new QWidget;
    auto *layout = new QVBoxLayout(busy);
    m_doing->setTextFormat(Qt::PlainText);
    m_doing->setAlignment(Qt::AlignCenter);
    auto *stop = new QPushButton(tr("&Stop"));
    stop->setObjectName(u"importStop"_s);
    m_progress->setAccessibleName(tr("How much is done"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_writer.isWriting() ? static_cast<QWidget *>(m_preview) : m_start);
        m_reader.cancel();
        m_writer.cancel();
        refresh();
    });
    layout->addStretch();
    layout->addWidget(m_doing);
    layout->addWidget(m_progress);
    layout->addWidget(stop, 0, Qt::AlignHCenter);
    layout->addStretch();
    return busy;
}

QLayout *ImportDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_choose->setObjectName(u"importChoose"_s);
    m_import->setObjectName(u"importTakeIn"_s);
    cancel->setObjectName(u"importCancel"_s);
    m_import->setProperty("role", u"primary"_s);
    m_import->setDefault(true);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::takeIn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(m_choose);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    return buttons;
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Calendars, tables and exports (*.ics *.csv *.tsv *.txt *.json *.zip *.xml *.md *.daylio "
            "*.jex)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    m_path = path;
    m_preview->startOver();
    readAgain();
}

void ImportDialog::readAgain()
{
    ImportOptions options;
    options.today = m_journal.clock().journalDay().today;
    options.localZone = m_journal.clock().zone();
    m_reader.start(m_path, m_preview->applyTo(options));
    showBusy(tr("Reading the file…"));
}

void ImportDialog::showBusy(const QString &what)
{
    m_doing->setText(what);
    m_progress->setValue(0);
    m_trouble->hide();
    m_stack->setCurrentWidget(m_busy);
    refresh();
}

void ImportDialog::showResult(const Result<ReadImport> &result)
{
    if (result) {
        m_preview->showImport(QFileInfo(m_path).fileName(), *result, m_journal.catalog());
        m_stack->setCurrentWidget(m_preview);
    } else {
        m_trouble->setText(result.error().sentence);
        m_trouble->show();
        m_stack->setCurrentWidget(m_start);
    }
    refresh();
    (m_import->isEnabled() ? m_import : m_choose)->setFocus();
}

void ImportDialog::refresh()
{
    const int count = m_preview->entries().tickedCount();
    const bool ready = m_stack->currentWidget() == m_preview && count > 0;
    m_import->setEnabled(ready);
    m_import->setText(!ready       ? tr("&Import")
                      : count == 1 ? tr("&Import 1 entry")
                                   : tr("&Import %Ln entries", nullptr, count));
}

void ImportDialog::takeIn()
{
    m_writer.start(m_preview->entries().chosen(), m_path);
    showBusy(tr("Taking the entries in…"));
}

void ImportDialog::showOutcome(const Result<ImportOutcome> &result)
{
    if (!result) {
        m_trouble->setText(result.error().sentence);
        m_trouble->show();
        m_stack->setCurrentWidget(m_preview);
        refresh();
        return;
    }
    const QString added = result->added == 1
                              ? tr("Imported 1 entry. Undo with Ctrl+Z.")
                              : tr("Imported %Ln entries. Undo with Ctrl+Z.", nullptr, result->added);
    Q_EMIT informed(result->added > 0
                        ? added
                        : tr("0 new entries: all of them are in the journal already. Nothing was "
                             "changed."));
    accept();
}

} // namespace tryboth
