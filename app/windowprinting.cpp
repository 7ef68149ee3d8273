// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowprinting.h"

#include "mainwindow.h"
#include "models/journal.h"
#include "pages/bookletdialog.h"
#include "pages/page.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace tryboth {

using namespace Qt::StringLiterals;

WindowPrinting::WindowPrinting(FileWindow &window, Theme &theme)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
{
    connect(&window, &FileWindow::printRequested, this, &WindowPrinting::printPage);
    connect(&window, &FileWindow::pagePictureRequested, this, &WindowPrinting::askWhereToSavePage);
    if (auto *ofJournal = qobject_cast<MainWindow *>(&window)) {
        connect(ofJournal, &MainWindow::bookletRequested, this, &WindowPrinting::openBooklet);
    }
}

void WindowPrinting::withPaper(const std::function<void(const PagePaper &)> &use)
{
    const Theme::Look before = m_theme.look();
    m_theme.setLook(Theme::Look::Light);
    QCoreApplication::sendPostedEvents(); // the looks that wait to be put on
    {
        const PagePaper paper(*m_window.currentPage());
        use(paper);
    }
    m_theme.setLook(before);
}

void WindowPrinting::printPage()
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(m_window.currentTitle());
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *chosen) {
        bool isPrinted = false;
        auto extent = PagePaper::Extent::Whole;
        withPaper([&](const PagePaper &paper) {
            isPrinted = paper.print(*chosen, m_window.currentTitle());
            extent = paper.extent();
        });
        if (isPrinted && extent == PagePaper::Extent::Whole) {
            m_window.say(tr("The page is on its way to the printer."));
        } else if (isPrinted) {
            m_window.say(
                tr("The beginning of the page is on its way to the printer. Its end was left out, as "
                   "the page is too long. Search for less on it and print again, or export it."));
        } else {
            m_window.showError({tr("The printer did not take the page. Nothing was changed. Look whether it "
                                   "is on, or choose another one."),
                                u"QPainter::begin"_s});
        }
    });
    dialog->open();
}

void WindowPrinting::askWhereToSavePage()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save this page"));
    dialog->setObjectName(u"savePageDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"png"_s);
    //: a file name: the name of a page and a day
    dialog->selectFile(tr("%1 %2").arg(m_window.currentTitle(),
                                       m_window.journal().clock().journalDay().today.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.pdf"_s) ? u"pdf"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &WindowPrinting::savePageTo);
    dialog->open();
}

void WindowPrinting::savePageTo(const QString &path)
{
    Result<PagePaper::Extent> saved;
    withPaper([&](const PagePaper &paper) { saved = paper.save(path, m_window.currentTitle()); });
    if (saved == PagePaper::Extent::Beginning) {
        m_window.say(tr("The beginning of the page was saved as %1. Its end was left out, as the page is too "
                        "long. A PDF takes more than a picture, and an export takes all. The file is not "
                        "encrypted.")
                         .arg(path));
    } else if (saved) {
        m_window.say(tr("The page was saved as %1. It is not encrypted.").arg(path));
    } else {
        m_window.showError(saved.error());
    }
}

void WindowPrinting::openBooklet()
{
    auto *dialog = new BookletDialog(m_window.journal(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BookletDialog::informed, &m_window, &MainWindow::say);
    dialog->open();
}

} // namespace tryboth
