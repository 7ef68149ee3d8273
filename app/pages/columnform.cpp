// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/columnform.h"

#include "exchange/columnplaces.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestCell = 80;
constexpr int WidestChoice = 200;

/// In the order of columnPlaces().
QStringList placeWords()
{
    return {ColumnForm::tr("&Date"),
            ColumnForm::tr("Ti&me"),
            ColumnForm::tr("Mi&nutes"),
            ColumnForm::tr("&Kind of work"),
            ColumnForm::tr("&Energy, −3 to +3"),
            ColumnForm::tr("&Title"),
            ColumnForm::tr("N&ote"),
            ColumnForm::tr("Ta&gs")};
}

} // namespace

ColumnForm::ColumnForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QTableWidget)
    , m_read(parts::button(tr("&Read the table so"), u"columnsRead"_s, u"primary"_s))
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading);
    for (const QString &words : placeWords()) {
        auto *box = new ChoiceBox;
        box->setObjectName(u"column"_s +
                           QString(columnPlaces().at(static_cast<size_t>(m_boxes.size())).name));
        box->setWidestText(WidestChoice);
        box->setAccessibleName(tr("Column of: %1").arg(QString(words).remove(u'&')));
        m_boxes.append(box);
        form->addRow(words, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnForm::refresh);
    }
    m_rows->setObjectName(u"columnSample"_s);
    m_rows->setAccessibleName(tr("The first rows of the table"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Theme::px(space::Card));
    sides->addLayout(form);
    sides->addWidget(m_rows, 1);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, Theme::px(space::Small), 0); // beside the scroll bar
    inner->setSpacing(Theme::px(space::Small));
    inner->addWidget(parts::text(
        tr("Nobody here knows this table. Say which column holds what; only the date is needed. Columns that "
           "you leave out go into the notes."),
        u"muted"_s));
    inner->addLayout(sides, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Small));
    // On a small screen the form scrolls; the button under it, and those of the dialog, stay.
    layout->addWidget(parts::scrolling(page), 1);
    layout->addWidget(m_read, 0, Qt::AlignTrailing);
    connect(m_read, &QPushButton::clicked, this, &ColumnForm::chosen);
    setFocusProxy(m_boxes.first());
}

void ColumnForm::setTable(const ImportPreview &preview)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        fill(*m_boxes.at(i), preview.columns,
             preview.mapping.*(columnPlaces().at(static_cast<size_t>(i)).column));
    }
    showRows(preview);
    refresh();
}

void ColumnForm::fill(ChoiceBox &box, const QStringList &columns, const QString &now) const
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(tr("none", "no column"), QString());
    for (const QString &column : columns) {
        if (!column.isEmpty()) {
            box.addItem(column.left(LongestCell), column);
        }
    }
    box.setCurrentIndex(qMax(0, box.findData(now)));
}

void ColumnForm::showRows(const ImportPreview &preview)
{
    const auto columns = static_cast<int>(preview.columns.size());
    m_rows->setColumnCount(columns);
    m_rows->setHorizontalHeaderLabels(preview.columns);
    m_rows->setRowCount(static_cast<int>(preview.rows.size()));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QString cell = preview.rows.at(row).value(column).simplified().left(LongestCell);
            m_rows->setItem(row, column, new QTableWidgetItem(cell));
        }
    }
    m_rows->resizeColumnsToContents();
}

ColumnMapping ColumnForm::mapping() const
{
    ColumnMapping mapping;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        mapping.*(columnPlaces().at(static_cast<size_t>(i)).column) = m_boxes.at(i)->currentData().toString();
    }
    return mapping;
}

void ColumnForm::refresh()
{
    m_read->setEnabled(!mapping().isEmpty());
}

} // namespace tryboth
