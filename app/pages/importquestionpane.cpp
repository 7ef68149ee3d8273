// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importquestionpane.h"

#include "pages/columnform.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

ImportQuestionPane::ImportQuestionPane(QWidget *parent)
    : QStackedWidget(parent)
    , m_columns(new ColumnForm)
    , m_order(buildDateOrder())
    , m_encoding(buildEncodings())
{
    for (QWidget *page : {static_cast<QWidget *>(m_columns), m_order, m_encoding}) {
        addWidget(page);
    }
    connect(m_columns, &ColumnForm::chosen, this, [this] { Q_EMIT columnsChosen(m_columns->mapping()); });
}

QWidget *ImportQuestionPane::buildDateOrder()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Small));
    layout->addWidget(parts::text(
        tr("The dates in this file can be read both ways, and nothing in it tells which is meant.")));
    const auto add = [&](const QString &words, const QString &name, DateOrder order) {
        QPushButton *button = parts::button(words, name);
        connect(button, &QPushButton::clicked, this, [this, order] { Q_EMIT dateOrderChosen(order); });
        layout->addWidget(button, 0, Qt::AlignLeading);
        return button;
    };
    m_firstOrder = add(tr("The &day comes first: 01/07 is 1 July"), u"dayFirst"_s, DateOrder::DayFirst);
    add(tr("The &month comes first: 01/07 is 7 January"), u"monthFirst"_s, DateOrder::MonthFirst);
    layout->addStretch();
    return page;
}

QWidget *ImportQuestionPane::buildEncodings()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Small));
    layout->addWidget(
        parts::text(tr("The letters of this file are not written as UTF-8 or UTF-16. Choose the "
                       "line below that reads right.")));
    m_encodings = new QListWidget;
    m_encodings->setObjectName(u"encodings"_s);
    m_encodings->setAccessibleName(tr("Encodings, each with a line of the file"));
    m_encodings->setUniformItemSizes(true);
    QPushButton *read = parts::button(tr("&Read the file so"), u"encodingRead"_s, u"primary"_s);
    layout->addWidget(m_encodings, 1);
    layout->addWidget(read, 0, Qt::AlignTrailing);
    const auto choose = [this] {
        if (const QListWidgetItem *item = m_encodings->currentItem()) {
            Q_EMIT encodingChosen(item->data(Qt::UserRole).toByteArray());
        }
    };
    connect(read, &QPushButton::clicked, this, choose);
    connect(m_encodings, &QListWidget::itemActivated, this, choose);
    return page;
}

void ImportQuestionPane::fillEncodings(const QList<QStringList> &samples)
{
    enum { Name, Label, Line };
    m_encodings->clear();
    for (const QStringList &sample : samples) {
        //: an encoding, and a line of the file in it
        auto *item = new QListWidgetItem(tr("%1: %2").arg(sample.value(Label), sample.value(Line)),
                                         m_encodings);
        item->setData(Qt::UserRole, sample.value(Name).toLatin1());
        item->setToolTip(sample.value(Name));
    }
    m_encodings->setCurrentRow(0); // in sight, so that Enter does not take what was never chosen
}

void ImportQuestionPane::show(QWidget *page, QWidget *first)
{
    setCurrentWidget(page);
    setVisible(true);
    first->setFocus();
}

void ImportQuestionPane::ask(const ImportPreview &preview)
{
    if (!preview.asks) {
        hide();
        return;
    }
    switch (*preview.asks) {
    case ImportQuestion::Columns:
        askForColumns(preview);
        break;
    case ImportQuestion::DateOrder:
        show(m_order, m_firstOrder);
        break;
    case ImportQuestion::Encoding:
        fillEncodings(preview.rows);
        show(m_encoding, m_encodings);
        break;
    case ImportQuestion::OwnAddress:
        hide(); // the field for it stands among the choices
        break;
    }
}

void ImportQuestionPane::askForColumns(const ImportPreview &preview)
{
    m_columns->setTable(preview);
    show(m_columns, m_columns);
}

} // namespace tryboth
