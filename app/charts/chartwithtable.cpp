// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwithtable.h"

#include "charts/chartexport.h"
#include "charts/chartwidget.h"
#include "charts/picturedialog.h"
#include "charts/weekdayhourmodel.h"
#include "widgets/colors.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QTableView *plainTable(QAbstractItemModel *model, const QString &title, QWidget *parent)
{
    // Only models whose rows have names, such as weekdays, get a column for them.
    const bool hasRowNames = qobject_cast<const WeekdayHourModel *>(model) != nullptr;
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(title);
    table->setFrameShape(QFrame::NoFrame);
    table->setProperty("role", u"rows"_s);
    // The chart alone says how much room the two need.
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->setVisible(hasRowNames);
    table->verticalHeader()->setProperty("role", u"rows"_s);
    table->horizontalHeader()->setProperty("role", u"rows"_s);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Measuring every cell of 20,000 days takes seconds; the first rows tell the widths.
    constexpr int MeasuredRows = 50;
    table->horizontalHeader()->setResizeContentsPrecision(MeasuredRows);
    return table;
}

} // namespace

ChartWithTable::ChartWithTable(const QString &title, ChartWidget *chart, QAbstractItemModel *model,
                               QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_table(plainTable(model, title, this))
    , m_button(new QToolButton(this))
    , m_top(new QHBoxLayout)
    , m_heading(new QLabel(this))
    , m_said(new QLabel(this))
    , m_title(title)
    , m_stack(new QStackedWidget(this))
{
    m_heading->setTextFormat(Qt::RichText);
    m_heading->setWordWrap(true);
    displayHeading();
    //: Button: shows the values of a chart as a table
    m_button->setText(tr("Table"));
    m_button->setObjectName(u"tableButton"_s);
    //: Accessible name of the button "Table"; %1 is the title of the chart
    m_button->setAccessibleName(tr("Show \"%1\" as a table").arg(title));
    m_button->setCheckable(true);
    m_button->setProperty("role", u"quiet"_s);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_said->setObjectName(u"pictureSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setProperty("role", u"hint"_s);
    m_said->hide();
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);

    m_top->setSpacing(0); // quiet buttons have air of their own
    m_top->addWidget(m_heading, 1);
    m_top->addWidget(m_button);
    addPictureButton();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_said);
    connect(m_button, &QToolButton::toggled, this, [this](bool isTable) {
        if (isTable) {
            Q_EMIT tableWanted();
            m_table->resizeColumnsToContents();
        }
        m_stack->setCurrentIndex(isTable ? 1 : 0);
        // A low chart, such as the tilt, makes room for a table that one can read.
        constexpr int LeastRows = 5;
        m_stack->setMinimumHeight(isTable ? (LeastRows + 1) * m_table->verticalHeader()->defaultSectionSize()
                                          : 0);
    });
}

void ChartWithTable::addPictureButton()
{
    auto *picture = new QToolButton(this);
    //: Button beside a chart: saves it as a picture
    picture->setText(tr("Picture…"));
    picture->setObjectName(u"pictureButton"_s);
    //: Accessible name of the button "Picture…"; %1 is the title of the chart
    picture->setAccessibleName(tr("Save \"%1\" as a picture").arg(m_title));
    picture->setProperty("role", u"quiet"_s);
    picture->setFocusPolicy(Qt::StrongFocus);
    m_top->addWidget(picture);
    connect(picture, &QToolButton::clicked, this, [this] {
        auto *dialog = new PictureDialog(m_title, this);
        connect(dialog, &QFileDialog::fileSelected, this, &ChartWithTable::savePicture);
        dialog->open();
    });
    orderFocus();
}

/// Tab goes through the line above the chart before it comes to the chart.
void ChartWithTable::orderFocus()
{
    QWidget *before = nullptr;
    for (int i = 0; i < m_top->count(); ++i) {
        QWidget *next = m_top->itemAt(i)->widget();
        if (!next || next->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        if (before) {
            setTabOrder(before, next);
        }
        before = next;
    }
    setTabOrder(before, m_chart);
    setTabOrder(m_chart, m_table);
}

void ChartWithTable::savePicture(const QString &path)
{
    const auto saved = chartexport::write(*m_chart, {m_title, m_subtitle, ChartColors::light()}, path);
    say(saved ? tr("The picture was saved as %1.").arg(path) : saved.error().sentence);
}

/// Here rather than in the window: charts also stand in sequences and dialogs, which have no strip.
void ChartWithTable::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ChartWithTable::addHowButton()
{
    auto *how = new QToolButton(this);
    //: Button beside a chart: tells how its numbers were computed
    how->setText(tr("How?"));
    how->setObjectName(u"howButton"_s);
    //: Accessible name of the button "How?"; %1 is the title of the chart
    how->setAccessibleName(tr("How \"%1\" is computed").arg(m_title));
    how->setProperty("role", u"quiet"_s);
    how->setFocusPolicy(Qt::StrongFocus);
    m_top->insertWidget(m_top->indexOf(m_button), how);
    orderFocus();
    connect(how, &QToolButton::clicked, this, [this, how] { Q_EMIT howWanted(how); });
}

void ChartWithTable::setSubtitle(const QString &subtitle)
{
    m_subtitle = subtitle;
    displayHeading();
}

void ChartWithTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        displayHeading();
}

/// One label for both, so that at large letters the subtitle flows on below the title.
void ChartWithTable::displayHeading()
{
    m_heading->setText(u"<b style=\"font-weight:600\">%1</b> &nbsp; <span style=\"color:%2\">%3</span>"_s.arg(
        m_title.toHtmlEscaped(), currentColors().muted.name(), m_subtitle.toHtmlEscaped()));
}

bool ChartWithTable::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

} // namespace tryboth
