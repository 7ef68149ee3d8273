// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and chosen for a pair that is not made yet.
#include "pages/pairdesign.h"

#include "exchange/entityjson.h"
#include "widgets/choicebox.h"
#include "widgets/segmentedcontrol.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Goes to what was chosen in `box`, where that is still offered.
void goTo(ChoiceBox &box, const QJsonValue &chosen)
{
    if (const int row = box.findData(chosen.toString()); row >= 0) {
        box.setCurrentIndex(row);
    }
}

} // namespace

QJsonObject PairDesign::draft() const
{
    return {{u"matched"_s, m_matched->currentData().toString()},
            {u"people"_s, m_people->currentData().toString()},
            {u"technical"_s, m_technical->currentData().toString()},
            {u"arrangement"_s, toWord(pair().arrangement)},
            {u"start"_s, dayOrNull(m_start->date())},
            {u"weeks"_s, m_weeks->value()},
            {u"question"_s, m_question->text().trimmed()},
            {u"givesWay"_s, m_givesWay->text().trimmed()}};
}

void PairDesign::restore(const QJsonObject &draft)
{
    m_matched->setCurrentIndex(m_matched->count() - 1); // any two, which has no id
    goTo(*m_matched, draft[u"matched"_s]);              // and fills in the rest, so it comes first
    goTo(*m_people, draft[u"people"_s]);
    goTo(*m_technical, draft[u"technical"_s]);
    m_start->setDate(optionalDayOfJson(draft[u"start"_s]).value_or(m_start->date()));
    m_weeks->setValue(draft[u"weeks"_s].toInt(m_weeks->value()));
    const auto arrangement = arrangementFromWord(draft[u"arrangement"_s].toString());
    m_arrangement->setValue(int(arrangement.value_or(Arrangement::SideBySide)));
    m_question->setText(draft[u"question"_s].toString());
    m_givesWay->setText(draft[u"givesWay"_s].toString());
    refresh();
}

} // namespace tryboth
