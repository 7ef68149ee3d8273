// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/foundexperiments.h"

#include "domain/isolated.h"
#include "models/experimentlistmodel.h"
#include "models/experimentsearch.h"
#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

FoundExperiments::FoundExperiments(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_line(new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair)))
{
    setObjectName(u"foundExperiments"_s);
    m_line->addWidget(parts::word(tr("Found in experiments:"), u"muted"_s));
    setLayout(m_line);
    m_line->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (touchesExperiments(rows)) {
            find(m_filter);
        }
    });
}

void FoundExperiments::find(const CheckInFilter &filter)
{
    m_filter = filter;
    const auto found = experimentsFound(m_journal.stores(), filter);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    show(*found);
}

void FoundExperiments::show(const QList<Experiment> &experiments)
{
    if (experiments == m_shown) {
        return;
    }
    m_shown = experiments;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Experiment &experiment : experiments) {
        auto *button = new QPushButton(parts::withoutMnemonic(experiment.title));
        button->setObjectName(u"foundExperiment"_s);
        button->setProperty("role", u"quiet"_s);
        button->setAccessibleName(tr("Open the experiment “%1”").arg(isolated(experiment.title)));
        connect(button, &QPushButton::clicked, this, [this, id = experiment.id] { Q_EMIT chosen(id); });
        m_line->addWidget(button);
        m_buttons.append(button);
    }
    setVisible(!experiments.isEmpty());
}

} // namespace tryboth
