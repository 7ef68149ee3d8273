// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentdetail.h"

#include "models/experimentwords.h"
#include "pages/columngrid.h"
#include "pages/computedbutton.h"
#include "pages/marksview.h"
#include "pages/parts.h"
#include "widgets/focuspill.h"
#include "widgets/keptstrip.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int BoxWidth = 190; // pixels at the design's text size

} // namespace

ExperimentDetail::ExperimentDetail(QWidget *parent)
    : Card({}, parent)
    , m_boxes(new ColumnGrid(BoxWidth, 3))
    , m_keptTitle(parts::text({}, u"heading"_s))
    , m_kept(new KeptStrip)
    , m_marks(new MarksView(tr("Before and during")))
    , m_headline(parts::text({}))
    , m_sentence(parts::text({}, u"muted"_s))
    , m_computed(new ComputedButton)
    , m_actions(new ExperimentActions)
    , m_amended(parts::text({}, u"heading"_s))
    , m_amendments(new QVBoxLayout)
{
    setObjectName(u"experimentDetail"_s);
    m_headline->setObjectName(u"experimentHeadline"_s);
    m_sentence->setObjectName(u"experimentSentence"_s);
    body()->setSpacing(Theme::px(space::Medium));
    body()->addWidget(buildHead());
    body()->addWidget(m_boxes);
    body()->addWidget(m_keptTitle);
    body()->addWidget(m_kept);
    body()->addWidget(m_marks);
    body()->addWidget(m_headline);
    body()->addWidget(m_sentence);
    body()->addWidget(m_computed);
    body()->addWidget(m_amended);
    body()->addLayout(m_amendments);
    body()->addStretch(1);
    body()->addWidget(m_actions);
    connect(m_actions, &ExperimentActions::chosen, this, &ExperimentDetail::actionChosen);
    connect(m_kept, &KeptStrip::stateChosen, this, &ExperimentDetail::sessionStateChosen);
    connect(m_kept, &KeptStrip::moveRequested, this, &ExperimentDetail::sessionMoveRequested);
}

QWidget *ExperimentDetail::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(space::Small));
    m_name = parts::text({}, u"heading"_s);
    m_name->setObjectName(u"experimentName"_s);
    m_pill = new FocusPill(Focus::Mixed);
    //: between the pill of an experiment and the name of the other one of its pair
    m_pairedWith = parts::word(tr("paired with"), u"muted"_s);
    m_partner = parts::button({}, u"partner"_s, u"quiet"_s);
    row->addWidget(m_name, 1);
    row->addWidget(m_pill);
    row->addWidget(m_pairedWith);
    row->addWidget(m_partner);
    connect(m_partner, &QPushButton::clicked, this, [this] { Q_EMIT partnerRequested(m_view.partner->id); });
    return head;
}

void ExperimentDetail::setView(const ExperimentView &view)
{
    m_view = view;
    showHead();
    const Experiment &experiment = view.experiment;
    //: shown where a box of an experiment was left empty
    const QString none = tr("Nothing written yet.");
    const auto words = [&](const QString &text) { return text.trimmed().isEmpty() ? none : text; };
    QString exit = words(experiment.exitRule);
    if (experiment.reversible.level != ReversibleLevel::Unknown) {
        exit += u' ' + nameOf(experiment.reversible.level) + u'.';
    }
    m_boxes->setWidgets(
        {ColumnGrid::textBlock(tr("I expect"), words(experiment.hypothesis)),
         ColumnGrid::textBlock(tr("What would change my mind"), words(experiment.changeMyMind)),
         ColumnGrid::textBlock(tr("How I get out"), exit)});
    const bool began = !view.sessions.isEmpty();
    //: heading above the sessions of an experiment
    m_keptTitle->setText(tr("Kept"));
    m_keptTitle->setVisible(began);
    m_kept->setVisible(began);
    m_kept->setSessions(view.sessions, view.focus());
    showMarks();
    showSentence();
    showAmendments();
    m_actions->setView(view);
}

void ExperimentDetail::showHead()
{
    m_name->setText(m_view.experiment.title);
    setAccessibleName(m_view.experiment.title);
    m_pill->setFocusKind(m_view.focus());
    m_pairedWith->setVisible(m_view.partner.has_value());
    m_partner->setVisible(m_view.partner.has_value());
    if (m_view.partner) {
        m_partner->setText(m_view.partner->title);
        m_partner->setAccessibleName(tr("Paired with %1").arg(m_view.partner->title));
    }
}

void ExperimentDetail::showMarks()
{
    const bool drawn = m_view.status != ExperimentStatus::Idea && m_view.experiment.hasDates();
    m_marks->setVisible(drawn);
    if (drawn) {
        m_marks->setMarks(marksOf(m_view.report));
    }
}

void ExperimentDetail::showSentence()
{
    m_headline->setText(m_view.words.headline);
    m_headline->setVisible(!m_view.words.headline.isEmpty());
    QStringList lines{m_view.words.detail};
    lines += m_view.words.results;
    lines.removeAll(QString());
    m_sentence->setText(lines.join(u' '));
    m_sentence->setVisible(!lines.isEmpty());
    m_computed->setLines(m_view.words.howComputed);
}

void ExperimentDetail::showAmendments()
{
    parts::empty(*m_amendments);
    m_amended->setVisible(!m_view.amendments.isEmpty());
    m_amended->setText(tr("Changed after the start. Both versions are kept."));
    for (const Amendment &amendment : std::as_const(m_view.amendments)) {
        const LocalDay day = amendment.at.inZone(QTimeZone::systemTimeZone()).date();
        //: an amendment: %1 a day, %2 the old words, %3 the new words
        QString line = tr("%1: “%2” became “%3”.").arg(longDay(day), amendment.oldText, amendment.newText);
        if (!amendment.reason.isEmpty()) {
            //: why something was changed
            line += u' ' + tr("Because: %1").arg(amendment.reason);
        }
        m_amendments->addWidget(parts::text(line, u"muted"_s));
    }
}

} // namespace tryboth
