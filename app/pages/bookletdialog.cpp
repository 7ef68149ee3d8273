// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bookletdialog.h"

#include "models/journal.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;
enum Period { ThisMonth, LastMonth, Quarter, Year, Everything, Own };
constexpr int QuarterWeeks = 13;

QCheckBox *part(const QString &words, const QString &name, bool isIn)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(name);
    box->setChecked(isIn);
    return box;
}

} // namespace

BookletDialog::BookletDialog(Journal &journal, QWidget *parent)
    : WritingDialog(journal, u"booklet"_s, parent)
    , m_journal(journal)
    , m_period(new ChoiceBox)
    , m_paper(new SegmentedControl)
    , m_about(parts::text({}, u"muted"_s))
{
    setObjectName(u"bookletDialog"_s);
    setWindowTitle(tr("A period as a booklet"));
    m_about->setObjectName(u"bookletAbout"_s);
    m_paper->setObjectName(u"bookletPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addSegment(int(BookletChoice::Paper::A4), u"A4"_s);
    m_paper->addSegment(int(BookletChoice::Paper::A5), u"A5"_s);
    m_paper->setValue(int(BookletChoice::Paper::A4));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addLayout(buildPeriod());
    layout->addLayout(buildParts());
    layout->addWidget(parts::labelled(tr("Paper"), m_paper));
    layout->addWidget(m_about);
    layout->addWidget(parts::text(tr("Sealed forecasts and sealed answers stay sealed and do not go in. The "
                                     "file is not encrypted: whoever gets it can read it."),
                                  u"muted"_s));
    addWriting(*layout);
    choosePeriod();
    resize(Theme::px(Width), sizeHint().height());
}

QLayout *BookletDialog::buildPeriod()
{
    const LocalDay today = m_journal.clock().journalDay().today;
    m_period->setObjectName(u"bookletPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    const QList<QPair<int, QString>> periods{{ThisMonth, tr("This month")},
                                             {LastMonth, tr("Last month")},
                                             {Quarter, tr("The last thirteen weeks")},
                                             {Year, tr("The last year")},
                                             {Everything, tr("Everything")},
                                             {Own, tr("Days of your choice")}};
    for (const auto &[period, words] : periods) {
        m_period->addItem(words, period);
    }
    m_period->setCurrentIndex(m_period->findData(Quarter));
    m_from = parts::dayField(u"bookletFrom"_s, tr("First day"), today);
    m_to = parts::dayField(u"bookletTo"_s, tr("Last day"), today);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::Small));
    row->addWidget(m_period, 1);
    row->addWidget(m_from);
    //: between two days
    QLabel *between = parts::word(tr("to"));
    between->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(between);
    row->addWidget(m_to);
    connect(m_period, &QComboBox::currentIndexChanged, this, &BookletDialog::choosePeriod);
    for (const QDateEdit *field : {m_from, m_to}) {
        connect(field, &QDateEdit::dateChanged, this, [this] {
            m_period->setCurrentIndex(m_period->findData(Own));
            refresh();
        });
    }
    return row;
}

QLayout *BookletDialog::buildParts()
{
    m_numbers = part(tr("&Numbers, with n and how they are made"), u"bookletNumbers"_s, true);
    m_charts = part(tr("C&harts"), u"bookletCharts"_s, true);
    m_entries = part(tr("&Entries by day"), u"bookletEntries"_s, true);
    m_notes = part(tr("N&otes of the entries"), u"bookletNotes"_s, true);
    m_experiments = part(tr("E&xperiments"), u"bookletExperiments"_s, true);
    m_reflections = part(tr("&Reflections"), u"bookletReflections"_s, true);
    m_direction = part(tr("&Direction: answers, reasons, decisions"), u"bookletDirection"_s, false);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(Theme::px(space::Hair));
    const QList<QCheckBox *> boxes{m_numbers,     m_charts,      m_entries,  m_notes,
                                   m_experiments, m_reflections, m_direction};
    int row = 0;
    for (QCheckBox *box : boxes) {
        grid->addWidget(box, row++, 0);
        connect(box, &QCheckBox::toggled, this, &BookletDialog::refresh);
    }
    return grid;
}

void BookletDialog::choosePeriod()
{
    const LocalDay today = m_journal.clock().journalDay().today;
    LocalDay from = m_from->date(), to = today;
    switch (Period(m_period->currentData().toInt())) {
    case ThisMonth:
        from = LocalDay(today.year(), today.month(), 1);
        break;
    case LastMonth:
        from = LocalDay(today.year(), today.month(), 1).addMonths(-1);
        to = from.addMonths(1).addDays(-1);
        break;
    case Quarter:
        from = today.addDays(1 - 7 * QuarterWeeks);
        break;
    case Year:
        from = today.addYears(-1).addDays(1);
        break;
    case Everything: {
        const LocalDay first = m_journal.stores().energy.ratedSpan().first;
        from = first.isValid() ? std::min(first, today) : today;
        break;
    }
    case Own:
        to = m_to->date();
        break;
    }
    const QSignalBlocker quietFrom(m_from), quietTo(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
    refresh();
}

BookletChoice BookletDialog::choice() const
{
    BookletChoice choice;
    choice.from = std::min(m_from->date(), m_to->date());
    choice.to = std::max(m_from->date(), m_to->date());
    choice.numbers = m_numbers->isChecked();
    choice.charts = m_charts->isChecked();
    choice.entries = m_entries->isChecked();
    choice.notes = m_notes->isChecked();
    choice.experiments = m_experiments->isChecked();
    choice.reflections = m_reflections->isChecked();
    choice.direction = m_direction->isChecked();
    choice.paper = BookletChoice::Paper(m_paper->value().value_or(int(BookletChoice::Paper::A4)));
    return choice;
}

void BookletDialog::refresh()
{
    const BookletChoice chosen = choice();
    CheckInFilter days;
    days.from = chosen.from;
    days.to = chosen.to;
    const int count = m_journal.stores().checkIns.count(days).value_or(0);
    m_about->setText(tr("%Ln entries in these days.", nullptr, count));
    m_notes->setEnabled(chosen.entries);
    const bool something = chosen.numbers || chosen.charts || chosen.entries || chosen.experiments ||
                           chosen.reflections || chosen.direction;
    setWritable(something);
}

ExportRequest BookletDialog::request() const
{
    ExportRequest request;
    request.format = BookletFormat;
    request.booklet = choice();
    return request;
}

void BookletDialog::proposeFile(QFileDialog &dialog) const
{
    const BookletChoice chosen = choice();
    dialog.setNameFilter(tr("PDF document (*.pdf)"));
    dialog.setDefaultSuffix(u"pdf"_s);
    dialog.selectFile(tr("Booklet %1 to %2", "a file name with two days")
                          .arg(chosen.from.toString(Qt::ISODate), chosen.to.toString(Qt::ISODate)) +
                      u".pdf"_s);
}

} // namespace tryboth
