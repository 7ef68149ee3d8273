// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitytype.h"
#include "domain/contentfolders.h"
#include "domain/decisiontemplate.h"
#include "domain/experimenttemplate.h"
#include "domain/fiveyearflow.h"
#include "domain/prompt.h"
#include "domain/reasonitems.h"
#include "domain/result.h"

#include <QHash>
#include <QList>

namespace tryboth {

/// The words at the points of a rating scale.
struct Scale
{
    QString question;
    QString help;
    QHash<int, QString> anchors; ///< value → label
    QString notSure;             ///< the answer of one who cannot tell; empty where there is none
};

/// The texts that ship with the program, in one language with English behind each text. Read once, at start.
class Content
{
public:
    /// Loads the texts below `root` in the language of `locale`. Fails when a shipped file is missing or
    /// broken.
    static Result<Content> load(const QLocale &locale = QLocale::c(),
                                const QString &root = ContentFolders::Shipped);

    const QList<ActivityType> &activityTypes() const { return m_activityTypes; }

    /// Starting points for experiments, and the people and technical ones that go well together.
    const QList<ExperimentTemplate> &experimentTemplates() const { return m_experimentTemplates; }
    const QList<TemplatePair> &templatePairs() const { return m_templatePairs; }

    /// The five-year question, the reasons, and the boxes of a decision record.
    const FiveYearFlow &fiveYearFlow() const { return m_fiveYearFlow; }
    const ReasonItems &reasonItems() const { return m_reasonItems; }
    const DecisionTemplate &decisionTemplate() const { return m_decisionTemplate; }

    /// The questions that ship, in the order of the file.
    const QList<Prompt> &prompts() const { return m_prompts; }

    /// The scale with this id, e.g. "scale.energy"; an empty one where the id is unknown.
    Scale scale(const QString &id) const { return m_scales.value(id); }

    /// A sentence of microcopy.json with its named placeholders filled in, e.g. {"n", "3"} for {n}.
    QString text(const QString &id, const QHash<QString, QString> &values = {}) const;

private:
    Result<void> loadWords(const ContentFolders &folders);
    Result<void> loadWork(const ContentFolders &folders);
    Result<void> loadDirection(const ContentFolders &folders);

    QList<ActivityType> m_activityTypes;
    QList<ExperimentTemplate> m_experimentTemplates;
    QList<TemplatePair> m_templatePairs;
    FiveYearFlow m_fiveYearFlow;
    ReasonItems m_reasonItems;
    DecisionTemplate m_decisionTemplate;
    QList<Prompt> m_prompts;
    QHash<QString, Scale> m_scales;
    QHash<QString, QString> m_texts;
};

} // namespace tryboth
