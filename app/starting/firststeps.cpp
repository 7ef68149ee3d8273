// SPDX-License-Identifier: GPL-3.0-or-later
#include "starting/firststeps.h"

#include "domain/content.h"
#include "locking/recoverydialog.h"
#include "models/entrychanges.h"
#include "models/journal.h"
#include "pages/parts.h"
#include "pages/stepframe.h"
#include "starting/computerstep.h"
#include "starting/passphrasestep.h"
#include "starting/placefield.h"
#include "widgets/choicelist.h"
#include "widgets/ratingrow.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

FirstSteps::FirstSteps(const Content &content, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_clipboard(*QGuiApplication::clipboard(), clock)
    , m_frame(new StepFrame(u"first"_s))
    , m_computer(new ComputerStep(content))
    , m_sealing(new PassphraseStep(content))
    , m_role(new ChoiceList(tr("For whom you write")))
    , m_row(new RatingRow)
    , m_done(parts::text({}))
{
    setObjectName(u"firstSteps"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    buildSteps(content);
    m_row->setClock(&clock);
    connect(m_frame, &StepFrame::nextRequested, this, &FirstSteps::goOn);
    connect(m_frame, &StepFrame::backRequested, this, &FirstSteps::goBack);
    connect(m_frame, &StepFrame::laterRequested, this, &FirstSteps::skip);
    connect(&m_sealing->place(), &PlaceField::changeRequested, this,
            [this] { Q_EMIT placeRequested(m_sealing->place().path()); });
    connect(&m_sealing->place(), &PlaceField::openRequested, this,
            [this] { Q_EMIT openRequested(m_sealing->place().path()); });
    connect(m_row, &RatingRow::submitted, this, [this](const CheckIn &entry) { log(entry, {}); });
    connect(m_row, &RatingRow::newActivityNamed, this,
            [this](const ActivityType &type, const CheckIn &entry) { log(entry, type); });
}

FirstSteps::~FirstSteps()
{
    m_row->disconnect(this);
}

void FirstSteps::buildSteps(const Content &content)
{
    m_role->setObjectName(u"firstRole"_s);
    m_role->add(int(FirstRole::Myself), tr("I write for myself"));
    m_role->add(
        int(FirstRole::Coach), tr("I coach others"),
        tr("A desk for what clients share with you, beside the journal and with the same passphrase."));
    m_role->add(int(FirstRole::Both), tr("Both"), tr("Two files in two windows, never mixed."));
    m_role->setValue(int(FirstRole::Myself));
    m_done->setObjectName(u"firstDone"_s);
    m_frame->addStep(m_computer);
    m_frame->addStep(m_sealing);
    m_frame->addStep(m_role);
    m_frame->addStep(buildEntry(content));
    m_frame->addStep(m_done);
}

QWidget *FirstSteps::buildEntry(const Content &content)
{
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(parts::text(content.text(u"mc.first.one-entry"_s), u"muted"_s));
    lines->addWidget(m_row);
    return whole;
}

QString FirstSteps::placeText(int step)
{
    return tr("%1 of %2", "a step and how many there are").arg(step).arg(Count);
}

void FirstSteps::begin(const QString &path)
{
    setPlace(path);
    showStep(Computer);
}

void FirstSteps::setPlace(const QString &path)
{
    m_sealing->place().setPath(path);
    m_frame->setTrouble({});
}

void FirstSteps::showStep(Step step)
{
    static const QHash<Step, QString> titles{{Computer, tr("Is this computer yours?")},
                                             {Sealing, tr("A passphrase for your journal")},
                                             {Role, tr("For whom do you write?")},
                                             {OneEntry, tr("One thing from today")},
                                             {Done, tr("Done")}};
    const QHash<Step, QWidget *> focus{
        {Computer, m_computer}, {Sealing, m_sealing}, {Role, m_role}, {OneEntry, m_row}};
    m_frame->setTitle(titles.value(step));
    m_frame->next()->setVisible(step != OneEntry); // the row has a button of its own
    m_frame->back()->setVisible(step == Computer || step == Sealing || step == OneEntry);
    m_frame->setNextText(step == Sealing ? tr("Use this &passphrase")
                         : step == Done  ? tr("Go to my &journal")
                                         : tr("&Next"));
    m_frame->setLaterText(step == Done ? QString() : step == Sealing ? tr("Go on &without") : tr("&Skip"));
    m_frame->showStep(step, step == Done ? QString() : placeText(step + 2), focus.value(step));
}

/// Enter presses the button that has the keyboard, and else goes on.
void FirstSteps::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
    } else if (auto *button = qobject_cast<QPushButton *>(focusWidget())) {
        button->click();
    } else if (m_frame->step() != OneEntry) { // where Enter goes from field to field
        goOn();
    }
}

void FirstSteps::goOn()
{
    switch (static_cast<Step>(m_frame->step())) {
    case Computer:
        showStep(Sealing);
        break;
    case Sealing:
        if (const QString problem = m_sealing->problem(); !problem.isEmpty()) {
            m_frame->setTrouble(problem);
        } else {
            make(m_sealing->passphrase());
        }
        break;
    case Role:
        if (role() == FirstRole::Coach) {
            Q_EMIT finished();
        } else {
            showStep(OneEntry);
        }
        break;
    case OneEntry:
        break;
    case Done:
        Q_EMIT finished();
        break;
    }
}

void FirstSteps::goBack()
{
    switch (static_cast<Step>(m_frame->step())) {
    case Computer:
        Q_EMIT backRequested();
        break;
    case Sealing:
        if (!m_busy) {
            showStep(Computer);
        }
        break;
    case OneEntry:
        showStep(Role);
        break;
    case Role: // the file is made: there is no way back from that
    case Done:
        break;
    }
}

void FirstSteps::skip()
{
    switch (static_cast<Step>(m_frame->step())) {
    case Computer:
        showStep(Sealing);
        break;
    case Sealing:
        make(nullptr);
        break;
    case Role:
        m_role->setValue(int(FirstRole::Myself));
        showStep(OneEntry);
        break;
    case OneEntry:
        m_done->setText(doneText());
        showStep(Done);
        break;
    case Done:
        break;
    }
}

void FirstSteps::make(const std::shared_ptr<const Passphrase> &passphrase)
{
    if (m_busy) {
        return;
    }
    if (m_sealing->place().isTaken()) {
        setPlace(m_sealing->place().path()); // says so: it may be there only since a moment
        return;
    }
    m_passphrase = passphrase;
    setBusy(true);
    Q_EMIT makeRequested(m_sealing->place().path(), passphrase);
}

void FirstSteps::take(std::unique_ptr<Journal> journal)
{
    setBusy(false);
    m_sealing->wipe();
    m_journal = std::move(journal);
    m_row->setCatalog(m_journal->catalog());
    showStep(Role);
    if (m_journal->isSealed()) {
        offerRecoverySheet();
    }
}

void FirstSteps::offerRecoverySheet()
{
    m_clipboard.setSealed(true, true);
    auto *dialog = new RecoveryDialog(*m_journal, m_clipboard, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { // not every desktop brings the keyboard back
        window()->activateWindow();
        m_role->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void FirstSteps::showTrouble(const QString &sentence)
{
    setBusy(false);
    m_frame->setTrouble(sentence);
}

void FirstSteps::log(const CheckIn &checkIn, const std::optional<ActivityType> &newType)
{
    const auto logged = saveEntry(*m_journal, checkIn, newType);
    if (!logged) {
        m_row->showTrouble(logged.error().sentence);
        return;
    }
    m_logged = true;
    m_row->clear();
    m_done->setText(doneText());
    showStep(Done);
}

QString FirstSteps::doneText() const
{
    const QFileInfo file(m_sealing->place().path());
    QStringList paragraphs;
    if (m_logged) {
        paragraphs.append(m_content.text(u"mc.check.saved"_s));
    }
    paragraphs.append(m_content.text(u"mc.first.done"_s));
    paragraphs.append(tr("It is in “%1”, in %2. Whatever you write is saved by itself.")
                          .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
    return paragraphs.join(u"\n\n"_s);
}

std::unique_ptr<Journal> FirstSteps::takeJournal()
{
    return std::move(m_journal);
}

FirstRole FirstSteps::role() const
{
    return static_cast<FirstRole>(m_role->value().value_or(int(FirstRole::Myself)));
}

void FirstSteps::setBusy(bool busy)
{
    m_busy = busy;
    m_sealing->setBusy(busy);
    m_frame->next()->setEnabled(!busy);
}

} // namespace tryboth
