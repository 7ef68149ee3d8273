// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ownpromptsdialog.h"

#include "models/journal.h"
#include "models/reflectionchanges.h"
#include "models/words.h"
#include "pages/parts.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560, ListLines = 5;
constexpr int Neither = -1; ///< in the control: about no kind of work

} // namespace

OwnPromptsDialog::OwnPromptsDialog(Journal &journal, QWidget *parent)
    : FittingDialog(parent)
    , m_journal(journal)
    , m_list(new QListWidget)
    , m_text(parts::lineField(u"ownQuestion"_s, tr("Question"), tr("A question of your own"),
                              OwnPrompt::MaxText))
    , m_focus(new SegmentedControl)
    , m_save(parts::button({}, u"saveQuestion"_s, u"primary"_s))
    , m_remove(parts::button(tr("Remove"), u"removeQuestion"_s))
{
    setObjectName(u"ownPromptsDialog"_s);
    setWindowTitle(tr("Questions of my own"));
    m_list->setObjectName(u"ownQuestionList"_s);
    m_list->setAccessibleName(tr("Questions of my own"));
    m_list->setMinimumHeight(ListLines * 2 * m_list->fontMetrics().lineSpacing());
    m_list->setWordWrap(true);
    m_focus->setObjectName(u"ownQuestionFocus"_s);
    m_focus->setAccessibleName(tr("What the question is about"));
    //: what a question is about: neither people nor technical work
    m_focus->addSegment(Neither, tr("Either"));
    for (const Focus focus : {Focus::People, Focus::Technical}) {
        m_focus->addSegment(static_cast<int>(focus), nameOf(focus));
    }
    auto *close = parts::button(tr("Close"), u"closeQuestions"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(parts::text(tr("They take their turn among the others on Today."), u"muted"_s));
    lines->addWidget(m_list, 1);
    lines->addWidget(parts::labelled(tr("Question"), m_text));
    lines->addWidget(parts::labelled(tr("About"), m_focus));
    lines->addLayout(buttons);
    m_save->setDefault(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &OwnPromptsDialog::chooseRow);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &OwnPromptsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &OwnPromptsDialog::removeCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(Theme::px(Width), sizeHint().height());
    reload();
}

void OwnPromptsDialog::reload()
{
    const auto own = m_journal.stores().prompts.all();
    if (!own) {
        Q_EMIT failed(own.error());
        return;
    }
    m_own = *own;
    m_list->clear();
    //: the first line of a list of questions
    m_list->addItem(tr("A new question"));
    for (const OwnPrompt &prompt : std::as_const(m_own)) {
        m_list->addItem(prompt.text);
    }
    m_list->setCurrentRow(0);
    m_text->setFocus();
}

void OwnPromptsDialog::choose(const Id &id)
{
    const auto found = std::ranges::find(m_own, id, &OwnPrompt::id);
    m_list->setCurrentRow(found == m_own.end() ? 0
                                               : int(found - m_own.begin()) + 1); // below "A new question"
}

void OwnPromptsDialog::chooseRow(int row)
{
    m_edited = m_own.value(row - 1);
    const bool isNew = m_edited.id.isNull();
    m_text->setText(m_edited.text);
    m_focus->setValue(m_edited.focus ? static_cast<int>(*m_edited.focus) : Neither);
    m_save->setText(isNew ? tr("Add it") : tr("Keep the change"));
    m_save->setEnabled(!m_edited.text.isEmpty());
    m_remove->setEnabled(!isNew);
}

void OwnPromptsDialog::save()
{
    OwnPrompt own = m_edited;
    own.text = m_text->text().simplified();
    const int focus = m_focus->value().value_or(Neither);
    own.focus = focus == Neither ? std::nullopt : std::optional(static_cast<Focus>(focus));
    if (own.text.isEmpty()) {
        return;
    }
    if (const auto saved = saveOwnPrompt(m_journal, own); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    reload();
}

void OwnPromptsDialog::removeCurrent()
{
    if (m_edited.id.isNull()) {
        return;
    }
    if (const auto removed = removeOwnPrompt(m_journal, m_edited); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    reload();
}

} // namespace tryboth
