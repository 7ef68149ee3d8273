// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/writingdialog.h"

#include "pages/parts.h"

#include <QAccessible>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

WritingDialog::WritingDialog(const Journal &journal, const QString &name, QWidget *parent)
    : FittingDialog(parent)
    , m_job(journal)
    , m_name(name)
    , m_trouble(parts::text({}))
    , m_progress(new QProgressBar)
    , m_cancel(parts::button(tr("Cancel"), name + u"Cancel"_s))
    , m_write(parts::button(tr("&Write…"), name + u"Write"_s, u"primary"_s))
{
    m_trouble->setObjectName(name + u"Trouble"_s);
    m_progress->setObjectName(name + u"Progress"_s);
    m_progress->setAccessibleName(tr("How much is written"));
    m_write->setDefault(true);
    connect(&m_job, &ExportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ExportJob::finished, this, &WritingDialog::finish);
    connect(this, &QDialog::rejected, &m_job, &ExportJob::cancel);
    connect(m_write, &QPushButton::clicked, this, &WritingDialog::askWhere);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job.isWriting()) {
            m_job.cancel();
            setBusy(false);
            showTrouble(tr("Writing was stopped. Nothing was left behind."));
        } else {
            reject();
        }
    });
}

void WritingDialog::addWriting(QVBoxLayout &layout)
{
    layout.addWidget(m_trouble);
    layout.addWidget(m_progress);
    m_trouble->hide();
    m_progress->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    layout.addLayout(buttons);
}

void WritingDialog::setWritable(bool writable)
{
    m_write->setEnabled(writable && !m_job.isWriting());
}

void WritingDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Write to a new file"));
    dialog->setObjectName(m_name + u"File"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is refused
    proposeFile(*dialog);
    connect(dialog, &QFileDialog::fileSelected, this, &WritingDialog::write);
    dialog->open();
}

void WritingDialog::write(const QString &path)
{
    m_path = path;
    ExportRequest wanted = request();
    wanted.path = path;
    setBusy(true);
    m_job.start(wanted);
}

void WritingDialog::setBusy(bool busy)
{
    m_trouble->hide();
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_write->setEnabled(!busy);
    m_cancel->setText(busy ? tr("&Stop") : tr("Cancel"));
}

void WritingDialog::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WritingDialog::finish(const Result<qint64> &bytes)
{
    setBusy(false);
    if (!bytes) {
        showTrouble(bytes.error().sentence);
        return;
    }
    //: %1 is a file, %2 its size
    Q_EMIT informed(tr("“%1” was written (%2). It is not encrypted.")
                        .arg(QFileInfo(m_path).fileName(), QLocale().formattedDataSize(*bytes)));
    accept();
}

} // namespace tryboth
