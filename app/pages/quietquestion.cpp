// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/quietquestion.h"

#include "models/journal.h"
#include "models/reflectionchanges.h"
#include "pages/ownpromptsdialog.h"
#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 3; ///< a line or more

/// Whether a change can make another question of the day, or another answer.
bool touchesQuestions(const TouchedRows &rows)
{
    return rows.tables.contains(u"reflection"_s) || rows.tables.contains(u"reflection_answer"_s) ||
           rows.tables.contains(u"shown"_s) || rows.tables.contains(u"own_prompt"_s);
}

} // namespace

QuietQuestion::QuietQuestion(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_words(parts::text({}, u"muted"_s))
    , m_answer(parts::button({}, u"answerQuestion"_s, u"link"_s))
    //: button beside the quiet question of the day: it goes away for today
    , m_aside(parts::button(tr("Not today"), u"questionAside"_s, u"link"_s))
    , m_opened(buildField())
{
    setObjectName(u"quietQuestion"_s);
    m_words->setObjectName(u"questionWords"_s);
    auto *links = new QWidget;
    auto *flow = new FlowLayout(Theme::px(space::Medium), Theme::px(space::Hair));
    links->setLayout(flow);
    flow->addWidget(m_answer);
    flow->addWidget(m_aside);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    lines->addWidget(m_words);
    lines->addWidget(links);
    lines->addWidget(m_opened);
    m_opened->hide();
    hide();
    connect(m_answer, &QPushButton::clicked, this, &QuietQuestion::open);
    connect(m_aside, &QPushButton::clicked, this, &QuietQuestion::putAside);
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (touchesQuestions(rows)) {
            refresh();
        }
    });
}

QWidget *QuietQuestion::buildField()
{
    auto *opened = new QWidget;
    m_hint = parts::text({}, u"hint"_s);
    m_field = new QPlainTextEdit;
    m_field->setObjectName(u"questionField"_s);
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(Lines * m_field->fontMetrics().lineSpacing() + 2 * Theme::px(space::Medium));
    auto *keep = parts::button(tr("Keep it"), u"questionKeep"_s, u"primary"_s);
    auto *leave = parts::button(tr("Leave it"), u"questionLeave"_s, u"quiet"_s);
    auto *own = parts::button(tr("Questions of my own…"), u"ownQuestions"_s, u"quiet"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    buttons->setLayout(flow);
    for (QPushButton *button : {keep, leave, own}) {
        flow->addWidget(button);
    }
    auto *lines = new QVBoxLayout(opened);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_hint);
    lines->addWidget(m_field);
    lines->addWidget(buttons);
    connect(keep, &QPushButton::clicked, this, &QuietQuestion::keep);
    connect(leave, &QPushButton::clicked, this, &QuietQuestion::close);
    connect(own, &QPushButton::clicked, this, &QuietQuestion::showOwn);
    connect(m_field, &QPlainTextEdit::textChanged, this, &QuietQuestion::draftChanged);
    return opened;
}

void QuietQuestion::setDay(LocalDay day)
{
    m_day = day;
    refresh();
}

/// While one writes, the question stays that to which one writes.
void QuietQuestion::refresh()
{
    if (m_opened->isVisibleTo(this) && !draft().isEmpty()) {
        return;
    }
    const auto question = questionOf(m_journal.stores(), m_journal.content(), m_day);
    if (!question) {
        Q_EMIT failed(question.error());
        return;
    }
    show(*question);
}

void QuietQuestion::show(const DayQuestion &question)
{
    m_question = question;
    const bool isAnswered = !question.answer.isEmpty();
    setVisible(hasQuestion());
    if (hasQuestion()) {
        const QString asked = question.prompt->text;
        //: %1 is a question
        m_words->setText(isAnswered ? asked + u'\n' + question.answer
                                    : tr("A quiet question for today: %1").arg(asked));
        m_answer->setText(isAnswered ? tr("Change the answer") : tr("Answer"));
        m_answer->setAccessibleName(isAnswered ? tr("Change the answer to: %1").arg(asked)
                                               : tr("Answer the question: %1").arg(asked));
        m_aside->setVisible(!isAnswered);
        m_hint->setText(question.prompt->hint);
        m_hint->setVisible(!question.prompt->hint.isEmpty());
        m_field->setAccessibleName(asked);
    }
    Q_EMIT questionChanged();
}

void QuietQuestion::open()
{
    if (!hasQuestion()) {
        Q_EMIT informed(tr("There is no question for today any more. Tomorrow brings another one."));
        return;
    }
    if (!m_opened->isVisibleTo(this)) {
        m_field->setPlainText(m_question.answer);
        m_opened->show();
        m_answer->hide();
        m_aside->hide();
    }
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->moveCursor(QTextCursor::End);
}

void QuietQuestion::keep()
{
    const QString text = m_field->toPlainText().trimmed();
    const auto kept = answerPrompt(m_journal, *m_question.prompt, m_day, text);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    close();
    if (!text.isEmpty()) {
        Q_EMIT informed(tr("Kept among your reflections. Undo with %1.")
                            .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    }
}

void QuietQuestion::putAside()
{
    if (const auto done = putPromptAside(m_journal, m_day); !done) {
        Q_EMIT failed(done.error());
    }
    Q_EMIT closed();
}

void QuietQuestion::close()
{
    m_opened->hide();
    m_answer->show();
    m_field->clear();
    refresh();
    Q_EMIT draftChanged();
    Q_EMIT closed();
}

void QuietQuestion::showOwn()
{
    auto *dialog = new OwnPromptsDialog(m_journal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnPromptsDialog::failed, this, &QuietQuestion::failed);
    dialog->open();
}

QString QuietQuestion::draft() const
{
    const QString text = m_opened->isVisibleTo(this) ? m_field->toPlainText().trimmed() : QString();
    return text == m_question.answer ? QString() : text;
}

void QuietQuestion::restoreDraft(const QString &text)
{
    if (hasQuestion() && !text.isEmpty()) {
        open();
        m_field->setPlainText(text);
    }
}

void QuietQuestion::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_opened->isVisible() && event->key() == Qt::Key_Escape) {
        draft().isEmpty() ? close() : keep(); // only “Leave it” gives words up
    } else if (m_opened->isVisible() && isEnter && event->modifiers() == Qt::ControlModifier) {
        keep();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tryboth
