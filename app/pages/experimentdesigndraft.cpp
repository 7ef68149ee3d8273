// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and chosen in a design and is in no journal yet.
#include "pages/experimentdesign.h"

#include "exchange/entityjson.h"
#include "exchange/experimentjson.h"
#include "pages/datesbox.h"
#include "pages/textbox.h"
#include "widgets/confidencebuttons.h"
#include "widgets/energybuttons.h"

#include <QLineEdit>

namespace tryboth {

using namespace Qt::StringLiterals;

QJsonObject ExperimentDesign::draft() const
{
    QJsonObject draft = jsonOfExperiment(value());
    draft[u"protocolText"_s] = m_protocol->value(); // as it is typed; its steps are made of it later
    draft[u"latestStart"_s] = dayOrNull(latestStart());
    draft[u"reason"_s] = reason();
    if (!isAmendment()) {                               // or it is sealed, and stays so
        draft[u"energy"_s] = orNull(m_energy->value()); // one of the two alone is no forecast yet
        draft[u"confidence"_s] = orNull(m_sure->value());
    }
    return draft;
}

void ExperimentDesign::restore(const QJsonObject &draft)
{
    {
        const QSignalBlocker quiet(this);
        Experiment words = m_experiment;
        readDesign(draft, words);
        if (m_experiment.id.isNull()) {
            m_experiment = words; // also what has no box: the template it came from
        }
        fill(words, draft[u"protocolText"_s].toString());
        m_dates->setLatestStart(optionalDayOfJson(draft[u"latestStart"_s]));
        m_energy->setValue(optionalIntOfJson(draft[u"energy"_s]));
        m_sure->setValue(optionalIntOfJson(draft[u"confidence"_s]));
        m_reason->setText(draft[u"reason"_s].toString());
    }
    refresh();
}

} // namespace tryboth
