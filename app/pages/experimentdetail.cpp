// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentdetail.h"

#include "models/experimentwords.h"
#include "pages/columngrid.h"
#include "pages/computedbutton.h"
#include "pages/marksview.h"
#include "pages/parts.h"
#include "pages/reviewwords.h"
#include "pages/weeksstrip.h"
#include "widgets/focuspill.h"
#include "widgets/keptstrip.h"
#include "widgets/theme.h"
#include "widgets/titlepill.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// Pixels at the design's text size: a box, and below which the card is narrow, low or very low.
constexpr int BoxWidth = 190, Narrow = 600, Low = 480, VeryLow = 260;

} // namespace

ExperimentDetail::ExperimentDetail(QWidget *parent)
    : Card({}, parent)
    , m_boxes(new ColumnGrid(BoxWidth, 3))
    , m_whyNow(parts::text({}, u"muted"_s))
    , m_weeks(new WeeksStrip)
    , m_keptTitle(parts::text({}, u"heading"_s))
    , m_kept(new KeptStrip)
    , m_marks(new MarksView(tr("Before and during")))
    , m_headline(parts::text({}))
    , m_sentence(parts::text({}, u"muted"_s))
    , m_computed(new ComputedButton)
    , m_actions(new ExperimentActions)
    , m_reviewed(new ReviewWords)
    , m_comments(parts::text({}))
    , m_amended(parts::text({}, u"heading"_s))
    , m_amendments(new QVBoxLayout)
{
    setObjectName(u"experimentDetail"_s);
    m_headline->setObjectName(u"experimentHeadline"_s);
    m_sentence->setObjectName(u"experimentSentence"_s);
    m_whyNow->setObjectName(u"experimentWhyNow"_s);
    m_comments->setObjectName(u"experimentComments"_s);
    body()->setSpacing(Theme::px(space::Medium));
    body()->addWidget(buildHead());
    body()->addWidget(parts::scrolling(buildContent()), 1);
    body()->addWidget(m_actions); // always in sight, whatever stands above
    connect(m_actions, &ExperimentActions::chosen, this, &ExperimentDetail::actionChosen);
    connect(m_kept, &KeptStrip::stateChosen, this, &ExperimentDetail::sessionStateChosen);
    connect(m_kept, &KeptStrip::moveRequested, this, &ExperimentDetail::sessionMoveRequested);
    connect(m_kept, &KeptStrip::rateRequested, this, &ExperimentDetail::sessionRateRequested);
    connect(m_kept, &KeptStrip::remarkRequested, this, &ExperimentDetail::sessionRemarkRequested);
}

QWidget *ExperimentDetail::buildContent()
{
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    QVBoxLayout *lines = m_content;
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    for (QWidget *part :
         QList<QWidget *>{m_boxes, m_whyNow, m_weeks, m_keptTitle, m_kept, m_marks, m_headline, m_sentence,
                          m_computed, m_reviewed, m_comments, m_amended}) {
        lines->addWidget(part);
    }
    lines->addLayout(m_amendments);
    lines->addStretch(1);
    return content;
}

QWidget *ExperimentDetail::buildHead()
{
    auto *head = new QWidget;
    auto *pills = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    auto *row = new QHBoxLayout(pills);
    for (QBoxLayout *line : {m_head, static_cast<QBoxLayout *>(row)}) {
        line->setContentsMargins({});
        line->setSpacing(Theme::px(space::Small));
    }
    m_name = parts::text({}, u"heading"_s);
    m_name->setObjectName(u"experimentName"_s);
    m_pill = new FocusPill(Focus::Mixed);
    //: between the pill of an experiment and the name of the other one of its pair
    m_pairedWith = parts::word(tr("paired with"), u"muted"_s);
    m_partner = new TitlePill;
    m_partner->setObjectName(u"partner"_s);
    row->addWidget(m_pill);
    row->addWidget(m_pairedWith);
    row->addWidget(m_partner);
    row->addStretch(1);
    m_head->addWidget(m_name, 1);
    m_head->addWidget(pills);
    connect(m_partner, &TitlePill::clicked, this, [this] { Q_EMIT partnerRequested(m_view.partner->id); });
    return head;
}

void ExperimentDetail::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

/// On a narrow card the pills stand below the name; on a low one the actions scroll with what is above them,
/// and on a very low one the name, too.
void ExperimentDetail::arrange()
{
    m_head->setDirection(width() < Theme::px(Narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QBoxLayout *place = height() < Theme::px(Low) ? m_content : body();
    if (place->indexOf(m_actions) < 0) {
        place->addWidget(m_actions); // takes it out of the other one
    }
    QBoxLayout *above = height() < Theme::px(VeryLow) ? m_content : body();
    if (QWidget *head = m_head->parentWidget(); above->indexOf(head) < 0) {
        above->insertWidget(0, head);
    }
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
    //: %1 one's own words about why an experiment begins now
    m_whyNow->setText(tr("Why now? %1").arg(experiment.whyNow));
    m_whyNow->setVisible(!experiment.whyNow.isEmpty());
    m_weeks->setVisible(!view.turns.isEmpty());
    if (!view.turns.isEmpty()) {
        m_weeks->showTurns(view.turns);
    }
    const bool began = !view.sessions.isEmpty();
    //: heading above the sessions of an experiment
    m_keptTitle->setText(tr("Kept"));
    m_keptTitle->setVisible(began);
    m_kept->setVisible(began);
    m_kept->setSessions(view.sessions, view.focus());
    showMarks();
    showSentence();
    showAmendments();
    m_reviewed->setReview(view.review);
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
        m_partner->setTitle(m_view.partner->title, focusOf(m_view.partner->track));
        m_partner->setAccessibleName(tr("Paired with %1").arg(m_view.partner->title));
    }
}

void ExperimentDetail::showMarks()
{
    const bool begun = m_view.status != ExperimentStatus::Idea && m_view.status != ExperimentStatus::Planned;
    const bool drawn = begun && m_view.experiment.hasDates();
    m_marks->setVisible(drawn);
    if (drawn) {
        m_marks->setMarks(marksOf(m_view.report));
    }
}

void ExperimentDetail::showSentence()
{
    // Memory comes first: what an ended one came to is not said before it was looked back on.
    const bool waits = m_view.status == ExperimentStatus::Ended && !m_view.isRemembered();
    m_headline->setText(waits ? tr("It has reached its last day. Look back on it, or give it more time.")
                              : m_view.words.headline);
    m_headline->setVisible(!m_headline->text().isEmpty());
    QStringList lines{m_view.words.detail};
    if (!waits) {
        lines += m_view.words.results;
    }
    lines.removeAll(QString());
    m_sentence->setText(lines.join(u' '));
    m_sentence->setVisible(!lines.isEmpty());
    m_computed->setLines(m_view.words.howComputed);
}

void ExperimentDetail::setComments(const QStringList &comments)
{
    m_comments->setText(comments.join(u"\n\n"_s));
    m_comments->setVisible(!comments.isEmpty());
}

void ExperimentDetail::showAmendments()
{
    parts::empty(*m_amendments);
    m_amended->setVisible(!m_view.amendments.isEmpty());
    m_amended->setText(tr("Changed after the start. Both versions are kept."));
    for (const Amendment &amendment : std::as_const(m_view.amendments)) {
        m_amendments->addWidget(parts::text(amendmentText(amendment), u"muted"_s));
    }
}

} // namespace tryboth
