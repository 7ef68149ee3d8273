// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/unlockdialog.h"

#include "locking/unlockpane.h"
#include "widgets/closesonlock.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

UnlockDialog::UnlockDialog(const QString &heading, QWidget *parent)
    : QDialog(parent)
    , m_pane(new UnlockPane)
{
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Passphrase"));
    setProperty(ClosesOnLock, true);
    m_pane->setHeading(heading);
    for (auto *button : m_pane->findChildren<QPushButton *>()) {
        button->setAutoDefault(false); // Enter in the field is one try and presses nothing else
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pane);
    connect(m_pane, &UnlockPane::unlockRequested, this, &UnlockDialog::unlockRequested);
    m_pane->setFocus();
}

void UnlockDialog::showTrouble(const QString &sentence)
{
    m_pane->showTrouble(sentence);
}

bool asksForKey(OpenProblem problem)
{
    switch (problem) {
    case OpenProblem::NeedsPassphrase:
    case OpenProblem::WrongPassphrase:
    case OpenProblem::WrongKey:
        return true;
    case OpenProblem::Damaged:
    case OpenProblem::Newer:
    case OpenProblem::NotAJournal:
    case OpenProblem::OtherKind:
    case OpenProblem::InUse:
    case OpenProblem::Unreadable:
        break;
    }
    return false;
}

} // namespace tryboth
