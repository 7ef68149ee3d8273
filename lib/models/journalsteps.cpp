// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a journal: what is pushed, taken back and made again.
#include "models/journal.h"

#include "models/changecommand.h"

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

void Journal::pushStep(const QString &label, const Change &change)
{
    if (!change.isEmpty()) {
        m_undo.push(new ChangeCommand(*this, label, change));
        announce(change);
    }
}

void Journal::undo()
{
    if (m_undo.canUndo()) {
        step(Step::Back);
    }
}

void Journal::redo()
{
    if (m_undo.canRedo()) {
        step(Step::Forth);
    }
}

const Change &Journal::changeOf(Step step) const
{
    const int place = step == Step::Back ? m_undo.index() - 1 : m_undo.index();
    return static_cast<const ChangeCommand *>(m_undo.command(place))->change(); // there is no other command
}

void Journal::step(Step step)
{
    if (m_stepping) {
        return; // the one that is under way counts first
    }
    if (changeOf(step).isLarge() && !readOnlyReason()) {
        stepInBackground(step);
    } else {
        stepHere(step);
    }
}

void Journal::stepHere(Step step)
{
    step == Step::Back ? m_undo.undo() : m_undo.redo();
}

void Journal::stepInBackground(Step step)
{
    setStepping(true);
    const auto work = [copy = m_core->copy(), change = changeOf(step), step] {
        return copy.open().and_then([&](const std::unique_ptr<JournalCore> &core) {
            const auto made = step == Step::Back ? core->revert(change)
                                                 : core->reapply(change).map([&] { return change; });
            return made.map([&](const Change &again) { return LaterState{core->fileImage(), again}; });
        });
    };
    m_worker.run(work, this, [this, step, version = m_version](const Result<LaterState> &later) {
        setStepping(false);
        finishStep(step, version, later);
    });
}

void Journal::finishStep(Step step, quint64 version, const Result<LaterState> &later)
{
    if (version != m_version) { // another step is next now
        Q_EMIT failed(
            Error{tr("The journal was changed meanwhile, so the large step stays as it was. Nothing "
                     "was lost. Undo that change first, and then this one."),
                  {}});
    } else if (m_file && m_file->isLocked()) {
        Q_EMIT failed(
            Error{tr("The journal was locked meanwhile. Nothing was changed. Unlock it and try again."), {}});
    } else if (later && m_core->becomeLater(later->image)) {
        m_madeStep = later->change;
        stepHere(step);
        m_madeStep.reset();
    } else {
        stepHere(step); // says why where it cannot be done
    }
}

void Journal::setStepping(bool stepping)
{
    m_stepping = stepping;
    Q_EMIT steppingChanged();
}

Result<Change> Journal::takeBack(const Change &change)
{
    const auto taken = m_madeStep ? Result<Change>(*m_madeStep) : m_core->revert(change);
    return taken.map([&](Change again) {
        announce(change);
        return again;
    });
}

Result<void> Journal::makeAgain(const Change &change)
{
    const auto made = m_madeStep ? Result<void>() : m_core->reapply(change);
    return made.map([&] { announce(change); });
}

} // namespace tryboth
