// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/datesbox.h"

#include "models/experimentwords.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/designtimeline.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostWeeksBefore = 12, DaysPerWeek = 7;
constexpr int ShortestWindow = 7, UsualWindow = 14, LongestWindow = 21; // days a lot may choose from

QSpinBox *numberField(const QString &objectName, const QString &spoken, int least, int most)
{
    auto *field = new QSpinBox;
    field->setObjectName(objectName);
    field->setAccessibleName(spoken);
    field->setRange(least, most);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

QWidget *line(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    box->setLayout(flow);
    for (QWidget *widget : widgets) {
        flow->addWidget(widget);
    }
    return box;
}

} // namespace

DatesBox::DatesBox(QWidget *parent)
    : QWidget(parent)
    , m_start(parts::dayField(u"startDay"_s, tr("First day")))
    , m_end(parts::dayField(u"endDay"_s, tr("Last day")))
    , m_weeksBefore(numberField(u"weeksBefore"_s, tr("Weeks before to compare with"), 1, MostWeeksBefore))
    , m_rule(new ChoiceBox)
    , m_draw(new QCheckBox(tr("Draw the first day by lot")))
    , m_window(
          numberField(u"drawWindow"_s, tr("Days the lot may choose from"), ShortestWindow, LongestWindow))
    , m_length(parts::text({}, u"hint"_s))
    , m_timeline(new DesignTimeline)
{
    m_draw->setObjectName(u"drawStart"_s);
    m_draw->setToolTip(
        tr("A start that was not chosen makes the comparison stronger: what else changed then has "
           "less to do with it."));
    m_rule->setObjectName(u"baselineRule"_s);
    m_rule->setAccessibleName(tr("What the time before is compared by"));
    for (const BaselineRule rule :
         {BaselineRule::SameFocus, BaselineRule::SameActivityTypes, BaselineRule::Everything}) {
        m_rule->addItem(nameOf(rule), static_cast<int>(rule));
    }
    m_window->setValue(UsualWindow);
    buildFields();
    for (QDateEdit *field : {m_start, m_end}) {
        connect(field, &QDateEdit::dateChanged, this, &DatesBox::moved);
    }
    connect(m_weeksBefore, &QSpinBox::valueChanged, this, &DatesBox::moved);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &DatesBox::moved);
    connect(m_draw, &QCheckBox::toggled, this, &DatesBox::moved);
    connect(m_window, &QSpinBox::valueChanged, this, &DatesBox::moved);
}

void DatesBox::buildFields()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    //: between the first and the last day of an experiment
    lines->addWidget(line({m_start, parts::word(tr("to")), m_end, m_length}));
    lines->addWidget(m_timeline);
    //: a number of weeks stands before these words, what is compared after them
    lines->addWidget(line({m_weeksBefore, parts::word(tr("weeks before, with")), m_rule}));
    //: a number stands before these words
    m_lot = line({m_draw, m_window, parts::word(tr("days to choose from"))});
    lines->addWidget(m_lot);
    lines->addStretch(1);
}

void DatesBox::setValue(const Experiment &experiment)
{
    const QSignalBlocker quiet(this);
    m_experiment = experiment;
    m_draw->setChecked(false); // a lot is chosen anew for each design
    m_window->setValue(UsualWindow);
    m_start->setDate(experiment.start);
    m_end->setDate(experiment.end);
    const auto before = baselineOf(experiment);
    const int days = before ? int(before->from.daysTo(before->to)) + 1 : 0;
    m_weeksBefore->setValue(std::max(1, days / DaysPerWeek));
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(experiment.baselineRule)));
    moved();
}

Experiment DatesBox::into(Experiment experiment) const
{
    experiment.start = m_start->date();
    experiment.end = m_end->date();
    const DayRange before = baselineBefore(experiment.start, m_weeksBefore->value());
    experiment.baselineFrom = before.from;
    experiment.baselineTo = before.to;
    experiment.baselineRule = static_cast<BaselineRule>(m_rule->currentData().toInt());
    return experiment;
}

void DatesBox::setLotOffered(bool offered)
{
    m_lot->setVisible(offered);
    if (!offered) {
        m_draw->setChecked(false);
    }
}

void DatesBox::setOnlyEndOpen(bool onlyEnd)
{
    for (QWidget *field : QList<QWidget *>{m_start, m_weeksBefore, m_rule, m_draw, m_window}) {
        field->setEnabled(!onlyEnd);
    }
}

std::optional<LocalDay> DatesBox::latestStart() const
{
    return m_draw->isChecked() ? std::optional(m_start->date().addDays(m_window->value() - 1)) : std::nullopt;
}

void DatesBox::setLatestStart(const std::optional<LocalDay> &day)
{
    m_draw->setChecked(day.has_value());
    m_window->setValue(day ? int(m_start->date().daysTo(*day)) + 1 : UsualWindow);
}

void DatesBox::moved()
{
    m_window->setEnabled(m_draw->isChecked() && m_draw->isEnabled());
    Experiment shown = into(m_experiment);
    m_timeline->setExperiment(shown);
    m_length->setText(shown.start <= shown.end ? lengthText(shown)
                                               : tr("The last day lies before the first one."));
    Q_EMIT changed();
}

} // namespace tryboth
