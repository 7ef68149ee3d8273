// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewindow.h"

#include "models/journal.h"
#include "taborder.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"
#include "windowmenus.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct WindowText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::MainWindow)
};

} // namespace

FileWindow::FileWindow(Journal &file, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_file(file)
    , m_settings(settings)
    , m_curtain(new QStackedWidget)
    , m_strip(new QuietStrip)
{
    m_strip->hide();
    setCentralWidget(m_curtain);
    connect(m_strip, &QuietStrip::actionTriggered, this, [this] { runOffer(0); });
    connect(m_strip, &QuietStrip::secondActionTriggered, this, [this] { runOffer(1); });
    connect(&m_file, &Journal::failed, this, &FileWindow::showError);
    connect(&m_file, &Journal::saveStateChanged, this, &FileWindow::refreshSaveState);
    connect(&m_file, &Journal::steppingChanged, this, &FileWindow::refreshSaveState);
    connect(&m_file, &Journal::sealChanged, this, &FileWindow::refreshSaveState);
    connect(&m_file, &Journal::changedOnDisk, this, &FileWindow::refreshSaveState);
}

void FileWindow::showCentre(QWidget *centre)
{
    m_curtain->insertWidget(0, centre);
    m_curtain->setCurrentIndex(0);
}

bool FileWindow::focusNextPrevChild(bool next)
{
    tabAsOneReads(*this);
    return QMainWindow::focusNextPrevChild(next);
}

void FileWindow::buildStatusLine(const QString &offline)
{
    m_saved = new QLabel;
    m_saved->setObjectName(u"saveState"_s);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long reason widens no window
    m_saved->setProperty("role", u"hint"_s);
    auto *said = new QLabel(offline);
    said->setProperty("role", u"hint"_s);
    const int side = Theme::px(space::Medium), line = Theme::px(space::Hair);
    statusBar()->setContentsMargins(side, line, side, line);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved, 1);
    auto *backups = new QToolButton;
    backups->setObjectName(u"backupsButton"_s);
    backups->setText(WindowText::tr("Backups…"));
    backups->setProperty("role", u"status"_s);
    backups->setFocusPolicy(Qt::TabFocus);
    backups->setEnabled(!m_file.path().isEmpty());
    connect(backups, &QToolButton::clicked, this, &FileWindow::backupsRequested);
    statusBar()->addPermanentWidget(backups);
    statusBar()->addPermanentWidget(said);
}

void FileWindow::say(const QString &sentence)
{
    if (!m_stripShowsSaving) {
        m_strip->say(sentence);
    }
}

void FileWindow::showError(const Error &error)
{
    m_strip->say(error.sentence, QuietStrip::Kind::Trouble);
}

void FileWindow::offer(const QString &sentence, const QList<Offer> &offers)
{
    m_offers = offers;
    m_stripShowsSaving = m_stripShowsSaving && m_file.saveState() == Journal::SaveState::NotSaved;
    m_strip->say(sentence, offers.isEmpty() ? QuietStrip::Kind::Message : QuietStrip::Kind::Trouble,
                 offers.value(0).words, offers.value(1).words);
}

void FileWindow::runOffer(qsizetype place)
{
    if (const auto run = m_offers.value(place).run) { // a copy: it may make another offer
        run();
    }
}

void FileWindow::refreshSaveState()
{
    const bool notSaved = m_file.saveState() == Journal::SaveState::NotSaved;
    if (notSaved) {
        QList<Offer> offers{{WindowText::tr("Save elsewhere…"), [this] { Q_EMIT saveElsewhereRequested(); }}};
        if (canMerge() && m_file.isChangedOnDisk()) {
            offers.prepend({WindowText::tr("&Merge both"), [this] { Q_EMIT mergeRequested(); }});
        }
        offer(m_file.saveError().sentence, offers);
    } else if (m_stripShowsSaving && m_file.saveState() == Journal::SaveState::Saved) {
        m_strip->dismiss();
    }
    m_stripShowsSaving = notSaved || (m_stripShowsSaving && m_file.saveState() != Journal::SaveState::Saved);
    m_saved->setText(saveText());
    announceSaved();
    m_saved->setToolTip(notSaved ? m_file.saveError().sentence : QString());
}

/// Once a save is done; what is on its way is not worth interrupting anybody for.
void FileWindow::announceSaved()
{
    const bool isSaved = m_file.saveState() == Journal::SaveState::Saved;
    if (isSaved && !m_wasSaved) {
        QAccessibleEvent alert(m_saved, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_wasSaved = isSaved;
}

QString FileWindow::saveText()
{
    return saveStateText(m_file);
}

void FileWindow::closeEvent(QCloseEvent *event)
{
    if (const auto saved = m_file.saveAndWait(); !saved) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace tryboth
