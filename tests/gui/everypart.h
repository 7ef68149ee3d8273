// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "models/journal.h"
#include "pages/directionpage.h"
#include "pages/experimentspage.h"
#include "support/testjournal.h"

namespace tryboth::test {

/// Asks for each part that a page makes late (LatePart), for tests that look at all there is. `window` shows
/// an example, which has something for each of them.
inline void makeEveryPart(MainWindow &window)
{
    using namespace Qt::StringLiterals;
    const Stores &stores = window.journal().stores();
    auto &experiments = dynamic_cast<ExperimentsPage &>(*window.page(u"experiments"_s));
    experiments.showLibrary();
    experiments.newExperiment();
    experiments.newPair();
    for (const Experiment &experiment : must(stores.experiments.all())) {
        if (experiment.status == ExperimentStatus::Running) {
            experiments.review(experiment.id);
        }
    }
    experiments.showRecord();
    experiments.showOverview();
    auto &direction = dynamic_cast<DirectionPage &>(*window.page(u"direction"_s));
    direction.answerQuestion();
    direction.showLetters();
    direction.lookAtReasons();
    direction.showReasons({});
    direction.newDecision();
    const Id decision = must(stores.decisions.all()).last().id;
    direction.showDecision(decision);
    direction.reviewDecision(decision);
    direction.showOverview();
}

} // namespace tryboth::test
