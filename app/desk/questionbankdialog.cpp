// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/questionbankdialog.h"

#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(620, 460);
const QString Any = u"any"_s;
const QString Offered = u"offered"_s;

} // namespace

QuestionBankDialog::QuestionBankDialog(const CoachContent &content, const QList<Noticed> &noticed,
                                       QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_noticed(noticed)
    , m_stage(new ChoiceBox)
    , m_list(new QListWidget)
    , m_why(parts::text({}, u"hint"_s))
    , m_care(parts::text({}, u"muted"_s))
    , m_insert(parts::button(tr("&Insert"), u"insertQuestion"_s, u"primary"_s))
{
    setObjectName(u"questionBankDialog"_s);
    setWindowTitle(tr("Question bank"));
    resize(Theme::px(UsualSize.width()), Theme::px(UsualSize.height()));
    m_stage->setObjectName(u"bankStage"_s);
    m_stage->setAccessibleName(tr("Which questions"));
    m_stage->addItem(tr("Offered by what is seen"), Offered);
    m_stage->addItem(tr("All questions"), QString());
    for (const NamedWord &stage : m_content.stages()) {
        m_stage->addItem(stage.label, stage.id);
    }
    m_list->setObjectName(u"bankList"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(Theme::px(2));
    QPushButton *close = parts::button(tr("&Close"), u"closeBank"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_insert);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(parts::text(tr("A question is copied into the plan. What is seen is an offer, never a "
                                     "diagnosis."),
                                  u"hint"_s));
    layout->addWidget(m_stage, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_why);
    layout->addWidget(m_care);
    layout->addLayout(buttons);
    connect(m_stage, &ChoiceBox::currentIndexChanged, this, &QuestionBankDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionBankDialog::showCare);
    connect(m_list, &QListWidget::itemActivated, this, &QuestionBankDialog::choose);
    connect(m_insert, &QPushButton::clicked, this, &QuestionBankDialog::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    fill();
    m_list->setFocus();
}

/// The words for what was seen that brings the question to mind; "any time" is no reason.
QStringList QuestionBankDialog::seenFor(const BankQuestion &question) const
{
    QStringList words;
    for (const Noticed &noticed : m_noticed) {
        if (noticed.seen != Any && question.seen.contains(noticed.seen)) {
            words.append(m_content.seenLabel(noticed.seen));
        }
    }
    return words;
}

void QuestionBankDialog::fill()
{
    const QString stage = m_stage->currentData().toString();
    m_list->clear();
    const auto add = [this](const BankQuestion &question) {
        auto *row = new QListWidgetItem(question.text, m_list);
        row->setData(Qt::UserRole, question.id);
    };
    for (const BankQuestion &question : m_content.questions()) {
        const bool wanted = stage == Offered ? !seenFor(question).isEmpty()
                                             : stage.isEmpty() || question.stage == stage;
        if (wanted) {
            add(question);
        }
    }
    for (const BankQuestion &question : m_content.questions()) {
        if (stage == Offered && question.seen.contains(Any) && seenFor(question).isEmpty()) {
            add(question);
        }
    }
    m_list->setCurrentRow(0);
    showCare();
}

void QuestionBankDialog::showCare()
{
    const QListWidgetItem *row = m_list->currentItem();
    m_insert->setEnabled(row != nullptr);
    const BankQuestion question = row ? m_content.question(row->data(Qt::UserRole).toString())
                                      : BankQuestion();
    const QStringList seen = seenFor(question);
    m_why->setText(seen.isEmpty() ? tr("Fits any time.") : tr("Seen: %1.", "a list").arg(seen.join(u", "_s)));
    m_care->setText(question.care.isEmpty() ? QString()
                                            : tr("Care: %1", "when to leave a question").arg(question.care));
}

void QuestionBankDialog::choose()
{
    if (const QListWidgetItem *row = m_list->currentItem()) {
        Q_EMIT questionChosen(m_content.question(row->data(Qt::UserRole).toString()));
        accept();
    }
}

} // namespace tryboth
