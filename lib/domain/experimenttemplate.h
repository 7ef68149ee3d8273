// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"

class QJsonObject;

namespace tryboth {

/// Someone to ask before an experiment, and in which words.
struct PersonToAsk
{
    QString role;
    QString script;

    bool operator==(const PersonToAsk &) const = default;
};

/// A starting point for an experiment: shipped ("tpl.…") or an own one saved from an experiment.
struct ExperimentTemplate
{
    QString id;
    QString title;
    Track track = Track::Mixed;
    QString intent;
    QString hypothesisStarter;   ///< with "…" where one's own words belong
    QString changeMyMindStarter; ///< likewise
    QStringList protocol;
    int weeksMin = 3;
    int weeksDefault = 6;
    int weeksMax = 12;
    Cadence cadence;
    QString cadenceText;
    int baselineWeeks = Experiment::UsualBaselineWeeks;
    QStringList signsToWatch; ///< what to look out for
    QString exitRule;
    QStringList costsRisks;
    QList<PersonToAsk> whoToAsk;
    Reversible reversible;
    QStringList activityTypes;

    bool isShipped() const { return id.startsWith(QLatin1StringView("tpl.")); }
    bool operator==(const ExperimentTemplate &) const = default;
};

/// A people and a technical template that take about the same time.
struct TemplatePair
{
    QString id;
    QString people;    ///< id of a template
    QString technical; ///< id of a template
    int weeks = 6;
    QString text;

    bool operator==(const TemplatePair &) const = default;
};

/// In the format of experiment_templates.json, and back.
ExperimentTemplate templateOf(const QJsonObject &object);
QJsonObject toJson(const ExperimentTemplate &source);

/// An idea that begins on `start` with the words of `source`. The time before it is the template's.
Experiment experimentFrom(const ExperimentTemplate &source, LocalDay start);

/// `experiment` as a template without an id: its own words stay as starters.
ExperimentTemplate templateFrom(const Experiment &experiment);

} // namespace tryboth
