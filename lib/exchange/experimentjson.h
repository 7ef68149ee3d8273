// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"
#include "domain/daynote.h"
#include "domain/draw.h"
#include "domain/experiment.h"
#include "domain/experimentreview.h"
#include "domain/experimentsession.h"
#include "domain/pair.h"

#include <QJsonObject>

namespace tryboth {

/// Experiments and what belongs to them as JSON and back, every field. The error names what does not fit.
QJsonObject jsonOfExperiment(const Experiment &experiment);
Result<Experiment> experimentOfJson(const QJsonObject &json);
/// Reads the words, choices and days of jsonOfExperiment() into `experiment` and checks none of them: a text
/// that is too long to be kept is still somebody's words. What an experiment has by its life stays as it is.
void readDesign(const QJsonObject &json, Experiment &experiment);

QJsonObject jsonOfSession(const ExperimentSession &session);
Result<ExperimentSession> sessionOfJson(const QJsonObject &json);

QJsonObject jsonOfReview(const ExperimentReview &review);
Result<ExperimentReview> reviewOfJson(const QJsonObject &json);

QJsonObject jsonOfAmendment(const Amendment &amendment);
Result<Amendment> amendmentOfJson(const QJsonObject &json);

QJsonObject jsonOfPair(const Pair &pair);
Result<Pair> pairOfJson(const QJsonObject &json);

QJsonObject jsonOfDraw(const Draw &draw);
Result<Draw> drawOfJson(const QJsonObject &json);

QJsonObject jsonOfDayNote(const DayNote &note);
Result<DayNote> dayNoteOfJson(const QJsonObject &json);

} // namespace tryboth
