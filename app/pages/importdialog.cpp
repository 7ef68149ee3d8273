// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importdialog.h"

#include "models/journal.h"
#include "pages/importpreviewpane.h"
#include "pages/parts.h"
#include "widgets/fitheight.h"
#include "widgets/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
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
    , m_choose(parts::button(tr("&Choose files…"), u"importChoose"_s))
    , m_chooseFolder(parts::button(tr("Choose a &folder…"), u"importChooseFolder"_s))
    , m_import(new QPushButton)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
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
    resizeOnScreen(*this, QSize(Theme::px(Width), Theme::px(Height)));
    refresh();
}

QWidget *ImportDialog::buildStart()
{
    auto *label = new QLabel(
        tr("Take in entries from a calendar, a table or the export of another journal, from the folder of "
           "jrnl, RedNotebook, Logseq or Joplin, or your commits in a Git repository. You see what there is "
           "before anything is written. Files can also be dropped here."));
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
    // It comes into focus while the Enter that began the reading is still on its way: it must not take that.
    stop->setAutoDefault(false);
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
    m_import->setObjectName(u"importTakeIn"_s);
    cancel->setObjectName(u"importCancel"_s);
    m_import->setProperty("role", u"primary"_s);
    m_import->setDefault(true);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_chooseFolder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::takeIn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_chooseFolder);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    return buttons;
}

void ImportDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files to import"));
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Calendars, tables and exports (*.ics *.csv *.tsv *.txt *.json *.zip *.xml *.md *.daylio "
            "*.jex)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, qOverload<const QStringList &>(&ImportDialog::read));
    dialog->open();
}

void ImportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder to import"));
    dialog->setObjectName(u"importFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString &>(&ImportDialog::read));
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasUrls() && !m_writer.isWriting());
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        read(paths);
    }
}

void ImportDialog::read(const QStringList &paths)
{
    m_paths = paths;
    m_preview->startOver();
    readAgain();
}

ImportOptions ImportDialog::options() const
{
    ImportOptions options;
    options.today = m_journal.clock().journalDay().today;
    options.localZone = m_journal.clock().zone();
    return m_preview->applyTo(options);
}

QString ImportDialog::shownName() const
{
    const auto count = static_cast<int>(m_paths.size());
    return count == 1 ? QFileInfo(m_paths.first()).fileName() : tr("%Ln files", nullptr, count);
}

void ImportDialog::readAgain()
{
    m_reader.start(m_paths, options());
    showBusy(tr("Reading…"));
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
        m_stack->setCurrentWidget(m_preview);
        m_preview->showImport(shownName(), *result, m_journal.catalog());
    } else {
        m_trouble->setText(result.error().sentence);
        m_trouble->show();
        m_stack->setCurrentWidget(m_start);
    }
    refresh();
    if (m_import->isEnabled()) {
        m_import->setFocus();
    } else if (!result || !result->preview.asks) {
        m_choose->setFocus();
    }
}

void ImportDialog::refresh()
{
    const int count = m_preview->entries().tickedCount();
    const bool ready = m_stack->currentWidget() == m_preview && m_preview->hasSomething();
    m_import->setEnabled(ready);
    m_import->setText(!ready || count == 0 ? tr("&Import")
                      : count == 1         ? tr("&Import 1 entry")
                                           : tr("&Import %Ln entries", nullptr, count));
}

void ImportDialog::takeIn()
{
    m_writer.start(m_preview->entries().chosen(), shownName(), options());
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
    Q_EMIT informed(outcomeText(*result));
    accept();
}

QString ImportDialog::outcomeText(const ImportOutcome &outcome) const
{
    if (outcome.added == 0 && outcome.others.isEmpty()) {
        return tr("0 new entries: all of them are in the journal already. Nothing was changed.");
    }
    const QString added = outcome.added == 1
                              ? tr("Imported 1 entry. Undo with Ctrl+Z.")
                              : tr("Imported %Ln entries. Undo with Ctrl+Z.", nullptr, outcome.added);
    //: %1 is a sentence about entries, %2 "experiments: 3, reviews: 2"
    return outcome.others.isEmpty() ? added
                                    : tr("%1 Besides entries: %2.").arg(added, thingsText(outcome.others));
}

} // namespace tryboth
