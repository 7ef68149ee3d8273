// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fiveyearsequence.h"

#include "charts/chartwithtable.h"
#include "charts/energycharts.h"
#include "charts/energypicture.h"
#include "charts/levelchart.h"
#include "charts/leveltablemodel.h"
#include "domain/fiveyeardue.h"
#include "exchange/entityjson.h"
#include "models/directionwords.h"
#include "models/energysentence.h"
#include "pages/energychartpane.h"
#include "pages/lettersview.h"
#include "pages/parts.h"
#include "pages/stepframe.h"
#include "pages/textbox.h"
#include "widgets/choicelist.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Kind = FiveYearStep::Kind;

constexpr int LogHeight = 190, LettersHeight = 340, DaysPerWeek = 7;
constexpr DirectionSort Sorts[]{DirectionSort::Technical, DirectionSort::People, DirectionSort::Both,
                                DirectionSort::Unclear};

/// A step with its words above `content`.
QWidget *withWords(const FiveYearStep &step, QWidget *content)
{
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::text(step.text, u"heading"_s));
    if (!step.help.isEmpty()) {
        lines->addWidget(parts::text(step.help, u"muted"_s));
    }
    if (content) {
        lines->addWidget(content);
    }
    return whole;
}

} // namespace

FiveYearSequence::FiveYearSequence(const FiveYearFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_frame(new StepFrame(u"fiveYear"_s))
    , m_logRows(new LevelTableModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    buildSteps();
    connect(m_frame, &StepFrame::nextRequested, this, &FiveYearSequence::goOn);
    connect(m_frame, &StepFrame::backRequested, this, &FiveYearSequence::goBack);
    connect(m_frame, &StepFrame::laterRequested, this, [this] {
        Q_EMIT draftChanged();
        Q_EMIT closed();
    });
    for (const ChoiceList *list : {m_sort, m_clarity, m_branch}) {
        connect(list, &ChoiceList::chosen, this, &FiveYearSequence::edited);
    }
}

void FiveYearSequence::buildSteps()
{
    for (const FiveYearStep &step : m_flow.steps) {
        m_frame->addStep(widgetFor(step));
    }
}

QWidget *FiveYearSequence::widgetFor(const FiveYearStep &step)
{
    switch (step.kind) {
    case Kind::Pause:
        return withWords(step, parts::text(m_flow.lead, u"muted"_s));
    case Kind::Text: {
        auto *box = new TextBox(step.text, QString(step.id).replace(u'.', u'_'), DirectionAnswer::MaxText);
        box->setHint(step.help);
        box->setFree();
        connect(box, &TextBox::changed, this, &FiveYearSequence::edited);
        m_boxes.insert(step.id, box);
        return box;
    }
    case Kind::Choice:
        m_sort = new ChoiceList(step.text);
        m_sort->setObjectName(u"fySort"_s);
        for (const DirectionSort sort : Sorts) {
            const QString word = toWord(sort);
            m_sort->add(int(sort), step.options.value(word), step.optionHelp.value(word));
        }
        return withWords(step, m_sort);
    case Kind::Scale:
        m_clarity = new ChoiceList(step.text);
        m_clarity->setObjectName(u"fyClarity"_s);
        return withWords(step, m_clarity);
    case Kind::Reveal:
        m_letters = new LettersView;
        m_letters->setObjectName(u"fyLetters"_s);
        m_letters->setMinimumHeight(Theme::px(LettersHeight));
        return withWords(step, m_letters);
    case Kind::LogView:
        return buildLog(step);
    case Kind::Branch:
        m_branch = new ChoiceList(step.text);
        m_branch->setObjectName(u"fyBranch"_s);
        return withWords(step, m_branch);
    case Kind::Interval:
        return buildInterval(step);
    }
    return new QWidget;
}

QWidget *FiveYearSequence::buildLog(const FiveYearStep &step)
{
    m_logWords = parts::text({});
    m_logWords->setObjectName(u"fyLogWords"_s);
    m_logDetail = parts::text({}, u"hint"_s);
    m_logChart = new LevelChart;
    m_logChart->setMinimumHeight(Theme::px(LogHeight));
    m_logPart = new ChartWithTable(titleOf(EnergyPicture::Levels), m_logChart, m_logRows);
    m_logPart->setObjectName(u"fyLogPart"_s);
    connect(m_logPart, &ChartWithTable::tableWanted, this,
            [this] { m_logRows->setChart(m_logChart->data()); });
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_logWords);
    lines->addWidget(m_logPart);
    lines->addWidget(m_logDetail);
    return withWords(step, content);
}

QWidget *FiveYearSequence::buildInterval(const FiveYearStep &step)
{
    m_weeks = new QSpinBox;
    m_weeks->setObjectName(u"fyWeeks"_s);
    m_weeks->setAccessibleName(m_flow.repeatText);
    m_weeks->setRange(fiveyear::MinWeeks, fiveyear::MaxWeeks);
    m_weeks->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_weeks->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_nextDay = parts::text({}, u"muted"_s);
    m_nextDay->setObjectName(u"fyNextDay"_s);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::text(m_flow.repeatText, u"muted"_s));
    lines->addWidget(m_weeks, 0, Qt::AlignLeading);
    lines->addWidget(m_nextDay);
    connect(m_weeks, &QSpinBox::valueChanged, this, &FiveYearSequence::showNextDay);
    return withWords(step, content);
}

void FiveYearSequence::begin(const FiveYearStart &start)
{
    m_start = start;
    m_frame->setTitle(m_flow.title);
    box(u"fy.answer"_s)->setValue(start.answer.text);
    box(u"fy.stop"_s)->setValue(start.answer.givesWay);
    box(u"fy.today"_s)->setValue(start.answer.askedToday);
    box(u"fy.changed"_s)->setValue(start.answer.changed);
    m_clarity->clear();
    for (const auto &[value, word] : start.clarity) {
        m_clarity->add(value, word);
    }
    m_clarity->setValue(start.answer.clarity);
    m_sort->setValue(start.answer.sort ? std::optional(int(*start.answer.sort)) : std::nullopt);
    m_weeks->setValue(start.intervalWeeks);
    m_letters->setLetters({}, m_flow);
    showNextDay();
    showLog();
    offerBranches();
    m_places.clear();
    for (int step = 0; step < m_flow.steps.size(); ++step) {
        if (isWanted(m_flow.steps.at(step))) {
            m_places.append(step);
        }
    }
    m_kept = value();
    show(start.answer.text.isEmpty() ? 0 : 1);
}

void FiveYearSequence::setKeptAs(const Id &id)
{
    m_start.answer.id = id;
    m_kept = value();
}

void FiveYearSequence::setEarlier(const QList<DirectionAnswer> &letters)
{
    m_letters->setLetters(letters, m_flow);
}

void FiveYearSequence::setTrouble(const QString &sentence)
{
    m_frame->setTrouble(sentence);
}

bool FiveYearSequence::isWanted(const FiveYearStep &step) const
{
    return (!step.needsPrevious || m_start.hasEarlier) && (!step.needsCheckIns || m_start.log);
}

DirectionAnswer FiveYearSequence::value() const
{
    DirectionAnswer answer = m_start.answer;
    answer.text = box(u"fy.answer"_s)->value();
    answer.givesWay = box(u"fy.stop"_s)->value();
    answer.askedToday = box(u"fy.today"_s)->value();
    answer.changed = box(u"fy.changed"_s)->value();
    answer.clarity = m_clarity->value();
    answer.sort = m_sort->value() ? std::optional(DirectionSort(*m_sort->value())) : std::nullopt;
    const auto branches = m_flow.branchesFor(answer.sort);
    const auto chosen = m_branch->value();
    answer.nextStep = chosen && *chosen < branches.size() ? branches.at(*chosen).id : QString();
    return answer;
}

int FiveYearSequence::weeks() const
{
    return m_weeks->value();
}

QString FiveYearSequence::action() const
{
    const QString chosen = value().nextStep;
    for (const FiveYearBranch &branch : m_flow.branchesFor(value().sort)) {
        if (branch.id == chosen) {
            return branch.action;
        }
    }
    return u"none"_s;
}

/// What is offered depends on the label.
void FiveYearSequence::offerBranches()
{
    const QString before = value().nextStep.isEmpty() ? m_start.answer.nextStep : value().nextStep;
    m_branch->clear();
    const auto branches = m_flow.branchesFor(value().sort);
    for (int i = 0; i < branches.size(); ++i) {
        m_branch->add(i, branches.at(i).label);
        if (branches.at(i).id == before) {
            m_branch->setValue(i);
        }
    }
}

void FiveYearSequence::showLog()
{
    if (!m_start.log) {
        return;
    }
    const EnergySentence sentence = energySentence(*m_start.log, QLocale());
    m_logWords->setText(sentence.headline);
    m_logDetail->setText(sentence.detail);
    m_logChart->setColors(EnergyChartPane::chartColors());
    m_logChart->setData(energyCharts(*m_start.log, ActivityCatalog({}, {})).level);
    m_logChart->setSentence(sentence.headline);
    if (m_logPart->isTableShown()) {
        m_logRows->setChart(m_logChart->data());
    }
}

void FiveYearSequence::showNextDay()
{
    const LocalDay day = m_start.today.addDays(qint64{DaysPerWeek} * m_weeks->value());
    m_nextDay->setText(tr("On %1.").arg(fullDay(day)));
}

QWidget *FiveYearSequence::focusOf(const FiveYearStep &step) const
{
    if (TextBox *text = box(step.id)) {
        return text->field();
    }
    return step.kind == Kind::Choice     ? m_sort
           : step.kind == Kind::Scale    ? m_clarity
           : step.kind == Kind::Branch   ? m_branch
           : step.kind == Kind::Reveal   ? m_letters
           : step.kind == Kind::Interval ? static_cast<QWidget *>(m_weeks)
                                         : nullptr;
}

void FiveYearSequence::show(int place)
{
    m_place = place;
    const int number = m_places.at(place);
    const FiveYearStep &step = m_flow.steps.at(number);
    const bool isLast = place + 1 == m_places.size();
    if (step.kind == Kind::Branch) {
        offerBranches();
    }
    m_frame->back()->setEnabled(place > 0);
    m_frame->setNextText(isLast ? tr("Done") : tr("Next"));
    //: %1 is the name of a step, %2 its number, %3 how many there are
    m_frame->showStep(number, tr("%1 · step %2 of %3").arg(step.title).arg(place + 1).arg(m_places.size()),
                      focusOf(step));
}

QString FiveYearSequence::obstacle(const FiveYearStep &step) const
{
    if (!step.required) {
        return {};
    }
    if (step.kind == Kind::Text && box(step.id)->value().isEmpty()) {
        return tr("Write a line first. Your earlier answers stay hidden until then.");
    }
    if (step.kind == Kind::Choice && !m_sort->value()) {
        return tr("Choose one of the four. “Not clear yet” is the usual one.");
    }
    return {};
}

void FiveYearSequence::goOn()
{
    const FiveYearStep &step = m_flow.steps.at(m_places.at(m_place));
    const QString trouble = obstacle(step);
    if (!trouble.isEmpty()) {
        m_frame->setTrouble(trouble);
        return;
    }
    if (m_place + 1 == m_places.size()) {
        Q_EMIT finished();
        return;
    }
    Q_EMIT draftChanged();
    show(m_place + 1);
}

void FiveYearSequence::goBack()
{
    if (m_place > 0) {
        show(m_place - 1);
    }
}

/// Read without the limits of an answer: a text that is too long to be kept is still somebody's words.
QJsonObject FiveYearSequence::draft() const
{
    const DirectionAnswer answer = value();
    QJsonObject draft{
        {u"id"_s, answer.id.toText()},          {u"sort"_s, wordOrNull(answer.sort)},
        {u"clarity"_s, orNull(answer.clarity)}, {u"nextStep"_s, answer.nextStep},
        {u"weeks"_s, m_weeks->value()},         {u"step"_s, m_flow.steps.at(m_places.at(m_place)).id}};
    for (auto each = m_boxes.cbegin(); each != m_boxes.cend(); ++each) {
        draft.insert(each.key(), each.value()->value());
    }
    return draft;
}

void FiveYearSequence::restore(const QJsonObject &draft)
{
    for (auto each = m_boxes.cbegin(); each != m_boxes.cend(); ++each) {
        each.value()->setValue(draft[each.key()].toString());
    }
    const auto sort = directionSortFromWord(draft[u"sort"_s].toString());
    m_sort->setValue(sort ? std::optional(int(*sort)) : std::nullopt);
    m_clarity->setValue(optionalIntOfJson(draft[u"clarity"_s]));
    m_weeks->setValue(draft[u"weeks"_s].toInt(m_weeks->value()));
    m_branch->setValue(std::nullopt);
    m_start.answer.nextStep = draft[u"nextStep"_s].toString();
    offerBranches();
    const QString step = draft[u"step"_s].toString();
    const auto at = std::ranges::find_if(m_places,
                                         [&](int number) { return m_flow.steps.at(number).id == step; });
    const int place = at == m_places.end() ? 0 : int(at - m_places.begin());
    // Earlier answers open with one that is kept. Until then nothing behind it is shown.
    show(m_start.answer.text.isEmpty() ? std::min(place, 1) : place);
}

} // namespace tryboth
