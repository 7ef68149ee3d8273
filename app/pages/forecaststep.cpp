// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/forecaststep.h"

#include "models/words.h"
#include "pages/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

ForecastStep::ForecastStep(QWidget *parent)
    : QWidget(parent)
    , m_words(parts::text({}))
    , m_open(parts::button(tr("Open the forecast"), u"openForecast"_s, u"primary"_s))
{
    m_words->setObjectName(u"forecastWords"_s);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(m_words);
    lines->addWidget(m_open, 0, Qt::AlignLeading);
    lines->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &ForecastStep::openRequested);
}

void ForecastStep::setView(const ExperimentView &view)
{
    const auto &sealed = view.forecast;
    m_open->setVisible(sealed && !sealed->forecast);
    if (!sealed) {
        m_words->setText(tr("There was no forecast."));
    } else if (!sealed->forecast) {
        m_words->setText(tr("What you expected before you began is still sealed."));
    } else {
        const Forecast &forecast = *sealed->forecast;
        //: a forecast: %1 is a rating such as +1, %2 its meaning, %3 how sure in per cent
        m_words->setText(tr("You expected %1 (%2) and were %3 per cent sure.")
                             .arg(signedNumber(forecast.energyExpected), energyWords(forecast.energyExpected))
                             .arg(forecast.confidence));
    }
}

} // namespace tryboth
