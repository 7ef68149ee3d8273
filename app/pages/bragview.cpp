// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bragview.h"

#include "models/exporting.h"
#include "models/journal.h"
#include "pages/markdownview.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualMonths = 6;

} // namespace

BragView::BragView(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_by(new SegmentedControl)
    , m_period(new ChoiceBox)
    , m_starred(new QCheckBox(tr("Only what I marked")))
    , m_view(new MarkdownView)
    , m_copy(parts::button(tr("Copy as Markdown"), u"bragCopy"_s, u"primary"_s))
    , m_save(parts::button(tr("Save…"), u"bragSave"_s))
{
    setObjectName(u"bragView"_s);
    auto *back = parts::button(tr("Back"), u"bragBack"_s, u"quiet"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(back);
    m_view->setObjectName(u"bragText"_s);
    m_view->setAccessibleName(tr("What I did"));
    auto *card = new Card(tr("What I did"));
    card->body()->addWidget(
        parts::text(tr("For a review at work. It has no ratings and no notes, and nothing leaves unless you "
                       "take it along."),
                    u"muted"_s));
    card->body()->addWidget(buildChoices());
    card->body()->addWidget(m_view, 1);
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(m_by, &SegmentedControl::chosen, this, &BragView::refresh);
    connect(m_period, &QComboBox::currentIndexChanged, this, &BragView::refresh);
    connect(m_starred, &QCheckBox::toggled, this, &BragView::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_markdown); });
    connect(m_save, &QPushButton::clicked, this, &BragView::askWhereToSave);
    connect(back, &QPushButton::clicked, this, &BragView::closed);
}

QWidget *BragView::buildChoices()
{
    m_by->setObjectName(u"bragBy"_s);
    m_by->setAccessibleName(tr("Put together by"));
    m_by->addSegment(static_cast<int>(BragBy::Tag), tr("By tag"));
    m_by->addSegment(static_cast<int>(BragBy::Activity), tr("By kind of work"));
    m_by->addSegment(static_cast<int>(BragBy::Focus), tr("By people and technical"));
    m_by->setValue(static_cast<int>(BragBy::Tag));
    m_period->setObjectName(u"bragPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const int months : {1, 3, UsualMonths, 12}) {
        //: a period up to today
        m_period->addItem(tr("The last %Ln months", nullptr, months), months);
    }
    m_period->setCurrentIndex(m_period->findData(UsualMonths));
    m_starred->setObjectName(u"bragStarred"_s);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(Theme::px(space::Medium), Theme::px(space::Hair));
    choices->setLayout(flow);
    flow->addWidget(m_by);
    flow->addWidget(m_period);
    flow->addWidget(m_starred);
    return choices;
}

BragScope BragView::scope() const
{
    const LocalDay today = m_journal.clock().journalDay().today;
    return {today.addMonths(-m_period->currentData().toInt()).addDays(1), today,
            static_cast<BragBy>(m_by->value().value_or(0)), m_starred->isChecked()};
}

QWidget *BragView::firstField() const
{
    return m_by;
}

void BragView::refresh()
{
    const auto themes = bragThemes(m_journal.stores(), m_journal.catalog(), scope());
    if (!themes) {
        Q_EMIT failed(themes.error());
        return;
    }
    m_markdown = bragMarkdown(*themes, scope());
    m_view->setText(themes->isEmpty() ? tr("Nothing was logged in this period.") : m_markdown);
    m_copy->setEnabled(!themes->isEmpty());
    m_save->setEnabled(!themes->isEmpty());
}

void BragView::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save what I did"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->setNameFilter(tr("Markdown (*.md)"));
    //: a file name
    dialog->selectFile(tr("What I did") + u".md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto written = writeExport(path, m_markdown.toUtf8()); !written) {
            Q_EMIT failed(written.error());
        } else {
            Q_EMIT informed(tr("Saved. This file is not encrypted."));
        }
    });
    dialog->open();
}

void BragView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tryboth
