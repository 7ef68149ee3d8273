// SPDX-License-Identifier: GPL-3.0-or-later
// How the boxes of a decision record stand on their page.
#include "pages/decisioneditor.h"

#include "models/directionwords.h"
#include "pages/datedrows.h"
#include "pages/optionsbox.h"
#include "pages/parts.h"
#include "pages/textbox.h"
#include "widgets/card.h"
#include "widgets/choicebox.h"
#include "widgets/choicelist.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoTrack = -1, TextLines = 3, WidestSource = 460;

QWidget *flow(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(Theme::px(space::Card), Theme::px(space::Hair));
    box->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
    }
    return box;
}

void addHeading(QVBoxLayout &lines, const DecisionField &field)
{
    lines.addWidget(parts::text(field.label, u"heading"_s));
    if (!field.help.isEmpty()) {
        lines.addWidget(parts::text(field.help, u"hint"_s));
    }
}

} // namespace

DecisionEditor::DecisionEditor(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_texts(content.decisionTemplate())
    , m_title(parts::lineField(u"decisionTitle"_s, field("dec.title"_L1).label, {}, DecisionRecord::MaxTitle))
    , m_decidedOn(parts::dayField(u"decidedOn"_s, tr("Day of the decision")))
    , m_context(textBox("dec.context"_L1, u"decisionContext"_s))
    , m_options(new OptionsBox)
    , m_reasons(textBox("dec.reasons"_L1, u"decisionReasons"_s))
    , m_sources(new ChoiceBox)
    , m_expectations(new DatedRows({u"expectation"_s, tr("Expectation %1"),
                                    tr("A statement that can turn out wrong"), tr("By when, expectation %1"),
                                    tr("Add an expectation"), true, Expectation::MaxText, Expectation::Most}))
    , m_sealed(parts::text({}, u"muted"_s))
    , m_undoable(new ChoiceList(field("dec.reversible"_L1).label))
    , m_wayBack(textBox("dec.way-back"_L1, u"decisionWayBack"_s))
    , m_conditions(new DatedRows({u"condition"_s, tr("Sign %1"), tr("A sign somebody could see"),
                                  tr("When to look for sign %1"), tr("Add a sign"), false,
                                  ReversalCondition::MaxSign, ReversalCondition::Most}))
    , m_starters(new ChoiceBox)
    , m_reviewOn(parts::dayField(u"reviewOn"_s, field("dec.review"_L1).label))
    , m_changesRole(new QCheckBox(tr("My role changes with it")))
    , m_secondReviewOn(parts::dayField(u"secondReviewOn"_s, tr("A second review on")))
    , m_leads(new ChoiceBox)
    , m_told(parts::lineField(u"decisionTold"_s, field("dec.told"_L1).label, {}, DecisionRecord::MaxTold))
    , m_reason(parts::lineField(u"amendmentReason"_s, tr("Why you change it"),
                                tr("Why you change it; both versions are kept"), Amendment::MaxReason))
    , m_trouble(parts::text({}))
    , m_keep(parts::button(tr("Keep as a draft"), u"keepDecision"_s))
    , m_record(parts::button(tr("Record it"), u"recordDecision"_s, u"primary"_s))
    , m_amend(parts::button(tr("Amend"), u"amendDecision"_s, u"primary"_s))
{
    setObjectName(u"decisionEditor"_s);
    auto *card = new Card(m_texts.title);
    QVBoxLayout &lines = *card->body();
    lines.addWidget(parts::text(m_texts.lead, u"muted"_s));
    buildTop(lines);
    buildExpectations(lines);
    buildWayBack(lines);
    buildDates(lines);
    buildButtons(lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connectBoxes();
}

TextBox *DecisionEditor::textBox(QLatin1StringView id, const QString &name)
{
    auto *box = new TextBox(field(id).label, name, DecisionRecord::MaxText);
    box->setHint(field(id).help);
    box->setLines(TextLines);
    box->setFree();
    return box;
}

void DecisionEditor::buildTop(QVBoxLayout &lines)
{
    addHeading(lines, field("dec.title"_L1));
    lines.addWidget(m_title);
    m_leads->setObjectName(u"decisionLeads"_s);
    m_leads->setAccessibleName(tr("Where it leads"));
    m_leads->addItem(leadsText(std::nullopt), NoTrack);
    for (const Track track : {Track::People, Track::Technical, Track::Mixed}) {
        m_leads->addItem(leadsText(track), int(track));
    }
    m_changesRole->setObjectName(u"changesRole"_s);
    lines.addWidget(flow({parts::labelled(tr("Day of the decision"), m_decidedOn),
                          parts::labelled(tr("Where it leads"), m_leads)}));
    lines.addWidget(m_changesRole);
    lines.addWidget(m_context);
    addHeading(lines, field("dec.options"_L1));
    lines.addWidget(m_options);
    lines.addWidget(parts::text(field("dec.choice"_L1).label + u": "_s +
                                    tr("the one with the mark. %1").arg(field("dec.choice"_L1).help),
                                u"hint"_s));
    lines.addWidget(m_reasons);
    m_sources->setObjectName(u"decisionSources"_s);
    m_sources->setAccessibleName(tr("Bring in a kept reason or a result"));
    static_cast<ChoiceBox *>(m_sources)->setWidestText(WidestSource);
    lines.addWidget(m_sources);
    connect(m_sources, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            addReason(m_sources->itemText(index));
            m_sources->setCurrentIndex(0);
        }
    });
}

void DecisionEditor::buildExpectations(QVBoxLayout &lines)
{
    addHeading(lines, field("dec.expect"_L1));
    lines.addWidget(m_expectations);
    lines.addWidget(m_sealed);
}

void DecisionEditor::buildWayBack(QVBoxLayout &lines)
{
    addHeading(lines, field("dec.reversible"_L1));
    m_undoable->setObjectName(u"decisionUndoable"_s);
    for (const Undoable value : {Undoable::Fully, Undoable::WithCost, Undoable::Partly, Undoable::Unknown}) {
        m_undoable->add(int(value), m_texts.nameOf(value));
    }
    lines.addWidget(m_undoable);
    lines.addWidget(m_wayBack);
    addHeading(lines, field("dec.reverse-if"_L1));
    lines.addWidget(m_conditions);
    m_starters->setObjectName(u"conditionStarters"_s);
    m_starters->setAccessibleName(tr("Begin a sign with words that others used"));
    static_cast<ChoiceBox *>(m_starters)->setWidestText(WidestSource);
    m_starters->addItem(tr("Begin with…"));
    m_starters->addItems(m_texts.starters);
    lines.addWidget(m_starters);
    connect(m_starters, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            m_conditions->add(m_starters->itemText(index));
            m_starters->setCurrentIndex(0);
        }
    });
}

void DecisionEditor::buildDates(QVBoxLayout &lines)
{
    addHeading(lines, field("dec.review"_L1));
    lines.addWidget(flow({parts::labelled(field("dec.review"_L1).label, m_reviewOn),
                          parts::labelled(tr("A second review on"), m_secondReviewOn)}));
    connect(m_changesRole, &QCheckBox::toggled, this, &DecisionEditor::showMode);
    addHeading(lines, field("dec.told"_L1));
    lines.addWidget(m_told);
}

void DecisionEditor::buildButtons(QVBoxLayout &lines)
{
    m_trouble->setObjectName(u"decisionTrouble"_s);
    auto *cancel = parts::button(tr("Cancel"), u"cancelDecision"_s, u"quiet"_s);
    lines.addWidget(m_reason);
    lines.addWidget(m_trouble);
    lines.addWidget(flow({m_record, m_amend, m_keep, cancel}));
    connect(m_keep, &QPushButton::clicked, this, &DecisionEditor::kept);
    connect(m_record, &QPushButton::clicked, this, &DecisionEditor::recorded);
    connect(m_amend, &QPushButton::clicked, this, &DecisionEditor::amended);
    connect(cancel, &QPushButton::clicked, this, &DecisionEditor::cancelled);
}

/// Tells about each change, so that a crash takes no more than the last seconds of it.
void DecisionEditor::connectBoxes()
{
    for (const QLineEdit *line : {m_title, m_told, m_reason}) {
        connect(line, &QLineEdit::textChanged, this, &DecisionEditor::edited);
    }
    for (const TextBox *box : {m_context, m_reasons, m_wayBack}) {
        connect(box, &TextBox::changed, this, &DecisionEditor::edited);
    }
    for (const DatedRows *rows : {m_expectations, m_conditions}) {
        connect(rows, &DatedRows::changed, this, &DecisionEditor::edited);
    }
    for (const QDateEdit *day : {m_decidedOn, m_reviewOn, m_secondReviewOn}) {
        connect(day, &QDateEdit::dateChanged, this, &DecisionEditor::edited);
    }
    connect(m_options, &OptionsBox::changed, this, &DecisionEditor::edited);
    connect(m_undoable, &ChoiceList::chosen, this, &DecisionEditor::edited);
    connect(m_leads, &QComboBox::currentIndexChanged, this, &DecisionEditor::edited);
    connect(m_changesRole, &QCheckBox::toggled, this, &DecisionEditor::edited);
}

} // namespace tryboth
