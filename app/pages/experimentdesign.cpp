// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentdesign.h"

#include "models/experimentwords.h"
#include "pages/columngrid.h"
#include "pages/datesbox.h"
#include "pages/exitbox.h"
#include "pages/parts.h"
#include "pages/rhythmfield.h"
#include "pages/textbox.h"
#include "widgets/confidencebuttons.h"
#include "widgets/energybuttons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int BoxWidth = 430, Across = 2; // of the six boxes, at the design's text size

QStringList stepsOf(const QString &words)
{
    QStringList steps;
    for (const QString &line : words.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            steps << line.trimmed();
        }
    }
    return steps;
}

} // namespace

ExperimentDesign::ExperimentDesign(QWidget *parent)
    : QWidget(parent)
    , m_baselineDays([](const Experiment &) { return 0; })
    , m_expect(new TextBox(tr("I expect"), u"hypothesis"_s, Experiment::MaxHypothesis))
    , m_energy(new EnergyButtons)
    , m_sure(new ConfidenceButtons)
    , m_changeMyMind(
          new TextBox(tr("What would change my mind"), u"changeMyMind"_s, Experiment::MaxChangeMyMind))
    , m_protocol(new TextBox(tr("What I will do"), u"protocol"_s,
                             Experiment::MaxProtocol * Experiment::MaxProtocolStep))
    , m_rhythm(new RhythmField)
    , m_dates(new DatesBox)
    , m_exit(new ExitBox)
    , m_boxes(new ColumnGrid(BoxWidth, Across))
{
    setObjectName(u"experimentDesign"_s);
    buildBoxes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(buildTop());
    layout->addWidget(m_boxes);
    layout->addWidget(buildEnd());
    layout->addStretch(1);
    connectParts();
}

void ExperimentDesign::connectParts()
{
    for (TextBox *box : {m_expect, m_changeMyMind, m_protocol}) {
        connect(box, &TextBox::changed, this, &ExperimentDesign::refresh);
    }
    connect(m_title, &QLineEdit::textChanged, this, &ExperimentDesign::refresh);
    connect(m_track, &SegmentedControl::chosen, this, &ExperimentDesign::refresh);
    connect(m_energy, &SegmentedControl::chosen, this, &ExperimentDesign::refresh);
    connect(m_sure, &SegmentedControl::chosen, this, &ExperimentDesign::refresh);
    connect(m_rhythm, &RhythmField::changed, this, &ExperimentDesign::refresh);
    connect(m_dates, &DatesBox::changed, this, &ExperimentDesign::refresh);
    connect(m_exit, &ExitBox::changed, this, &ExperimentDesign::refresh);
    connect(m_whyNow, &QLineEdit::textChanged, this, &ExperimentDesign::edited);
    connect(m_reason, &QLineEdit::textChanged, this, &ExperimentDesign::edited);
}

void ExperimentDesign::setValue(const Experiment &experiment, const std::optional<Forecast> &forecast,
                                LocalDay today)
{
    const QSignalBlocker quiet(this);
    m_experiment = experiment;
    m_today = today;
    fill(experiment, experiment.protocol.join(u'\n'));
    m_energy->setValue(forecast ? std::optional(forecast->energyExpected) : std::nullopt);
    m_sure->setValue(forecast ? std::optional(forecast->confidence) : std::nullopt);
    m_reason->clear();
    showMode();
    setKept();
    refresh();
}

void ExperimentDesign::fill(const Experiment &experiment, const QString &protocol)
{
    m_title->setText(experiment.title);
    m_track->setValue(static_cast<int>(experiment.track));
    m_expect->setValue(experiment.hypothesis);
    m_changeMyMind->setValue(experiment.changeMyMind);
    m_protocol->setValue(protocol);
    m_rhythm->setValue(experiment.cadence);
    m_dates->setValue(experiment);
    m_exit->setValue(experiment);
    m_whyNow->setText(experiment.whyNow);
}

void ExperimentDesign::showMode()
{
    const bool amendment = isAmendment();
    m_forecastBox->setVisible(!amendment);
    m_sealedNote->setVisible(amendment);
    m_sealedNote->setText(
        tr("Sealed. You will see it again at the review on %1.").arg(longDay(m_experiment.end)));
    m_track->setEnabled(!amendment);
    m_dates->setOnlyEndOpen(amendment);
    m_whyNowLine->setVisible(!amendment);
    m_keep->setVisible(!amendment);
    m_reasonLine->setVisible(amendment);
    m_seal->setText(amendment ? tr("Change it from today") : tr("Seal and start"));
}

Experiment ExperimentDesign::value() const
{
    Experiment experiment = m_exit->into(m_dates->into(m_experiment));
    if (isAmendment()) { // the time before was fixed with the start
        experiment.baselineFrom = m_experiment.baselineFrom;
        experiment.baselineTo = m_experiment.baselineTo;
    }
    experiment.title = m_title->text().trimmed();
    experiment.track = static_cast<Track>(m_track->value().value_or(static_cast<int>(Track::Mixed)));
    experiment.hypothesis = m_expect->value();
    experiment.changeMyMind = m_changeMyMind->value();
    experiment.protocol = stepsOf(m_protocol->value());
    experiment.cadence = m_rhythm->value();
    experiment.whyNow = m_whyNow->text().trimmed();
    return experiment;
}

std::optional<Forecast> ExperimentDesign::forecast() const
{
    if (!m_energy->value() || !m_sure->value()) {
        return std::nullopt;
    }
    return Forecast{*m_energy->value(), *m_sure->value()};
}

QString ExperimentDesign::reason() const
{
    return m_reason->text().trimmed();
}

std::optional<LocalDay> ExperimentDesign::latestStart() const
{
    return m_dates->latestStart();
}

bool ExperimentDesign::isChanged() const
{
    return draft() != m_kept;
}

void ExperimentDesign::setKept()
{
    m_kept = draft();
}

void ExperimentDesign::setPaired(bool paired)
{
    m_dates->setLotOffered(!paired);
}

void ExperimentDesign::showTrouble(const QString &sentence)
{
    m_problems->setText(sentence);
    m_problems->setVisible(!sentence.isEmpty());
}

void ExperimentDesign::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::ControlModifier) {
        submit();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ExperimentDesign::refresh()
{
    const Experiment experiment = value();
    QStringList warnings;
    if (!isAmendment()) {
        for (const DesignWarning warning : designWarnings(experiment, m_baselineDays(experiment))) {
            warnings << warningText(warning);
        }
    }
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_notSampled->setText(notSampledText(experiment.track));
    showTrouble({});
    Q_EMIT edited();
}

void ExperimentDesign::submit()
{
    if (isAmendment()) {
        Q_EMIT amended();
        return;
    }
    const QStringList problems = sealingProblems(value(), forecast(), m_today);
    showTrouble(problems.join(u'\n'));
    if (problems.isEmpty()) {
        Q_EMIT sealed();
    }
}

} // namespace tryboth
