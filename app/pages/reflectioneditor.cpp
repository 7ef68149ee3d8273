// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reflectioneditor.h"

#include "domain/checkin.h"
#include "models/entrychanges.h"
#include "models/reflectionwords.h"
#include "pages/markdownview.h"
#include "pages/parts.h"
#include "settings/settings.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/writingfield.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What a language is called: "German (Germany)".
QString languageName(const QString &code)
{
    const QLocale locale(code);
    return u"%1 (%2)"_s.arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
}

} // namespace

ReflectionEditor::ReflectionEditor(Journal &journal, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_settings(settings)
    , m_question(parts::text({}, u"heading"_s))
    , m_title(parts::lineField(u"reflectionTitle"_s, tr("Title"), tr("A title, if you like"),
                               Reflection::MaxTitle))
    , m_body(new WritingField(m_spelling))
    , m_preview(new MarkdownView)
    , m_trouble(parts::text({}, u"hint"_s))
    , m_links(new QWidget)
    , m_linkLine(new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair)))
    , m_spellingMenu(new QMenu(this))
{
    setObjectName(u"reflectionEditor"_s);
    m_links->setLayout(m_linkLine);
    auto *card = new Card;
    card->body()->addWidget(m_question);
    card->body()->addWidget(m_title);
    card->body()->addWidget(buildTexts(), 1);
    card->body()->addWidget(m_trouble);
    card->body()->addWidget(m_links);
    card->body()->addWidget(buildFoot());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    chooseLanguages();
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::SpellingLanguages) {
            chooseLanguages();
            m_body->checkAgain();
        }
    });
    connect(m_title, &QLineEdit::textChanged, this, &ReflectionEditor::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
}

QWidget *ReflectionEditor::buildTexts()
{
    m_body->setObjectName(u"reflectionBody"_s);
    m_body->setAccessibleName(tr("Text, as Markdown"));
    m_body->setPlaceholderText(
        tr("Write as it comes. # makes a heading, - a list, *asterisks* stress a word."));
    m_body->setTabChangesFocus(true);
    auto *texts = new QWidget;
    auto *columns = new QHBoxLayout(texts);
    columns->setContentsMargins({});
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(m_body, 1);
    columns->addWidget(m_preview, 1);
    return texts;
}

QWidget *ReflectionEditor::buildFoot()
{
    auto *done = parts::button(tr("Done"), u"reflectionDone"_s, u"primary"_s);
    auto *link = parts::button(tr("Link an entry or experiment…"), u"linkReflection"_s);
    auto *spelling = parts::button(tr("Spelling…"), u"spellingMenu"_s, u"quiet"_s);
    connect(spelling, &QPushButton::clicked, this, [this, spelling] {
        fillSpellingMenu();
        m_spellingMenu->popup(spelling->mapToGlobal(QPoint(0, -m_spellingMenu->sizeHint().height())));
    });
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addWidget(done);
    row->addWidget(link);
    row->addStretch(1);
    row->addWidget(spelling);
    connect(done, &QPushButton::clicked, this, &ReflectionEditor::done);
    connect(link, &QPushButton::clicked, this, &ReflectionEditor::askWhatToLink);
    return foot;
}

/// Those of last time; at first that of the desktop and English.
void ReflectionEditor::chooseLanguages()
{
    m_spelling.choose(m_settings.value(Setting::SpellingLanguages).toStringList());
}

void ReflectionEditor::fillSpellingMenu()
{
    m_spellingMenu->clear();
    const QStringList languages = m_spelling.available();
    for (const QString &language : languages) {
        QAction *action = m_spellingMenu->addAction(parts::withoutMnemonic(languageName(language)));
        action->setCheckable(true);
        action->setChecked(m_spelling.chosen().contains(language));
        connect(action, &QAction::triggered, this, [this, language] { toggleLanguage(language); });
    }
    if (languages.isEmpty()) {
        m_spellingMenu->addAction(tr("No dictionaries are installed"))->setEnabled(false);
    }
}

/// With a third language the one that was chosen first gives way.
void ReflectionEditor::toggleLanguage(const QString &language)
{
    QStringList languages = m_spelling.chosen();
    if (!languages.removeOne(language)) {
        languages.append(language);
    }
    while (languages.size() > SpellChecker::MostLanguages) {
        languages.removeFirst();
    }
    m_settings.setValue(Setting::SpellingLanguages, languages);
}

void ReflectionEditor::begin(const Reflection &reflection)
{
    m_before = reflection;
    const bool isAnswer = reflection.kind == ReflectionKind::Prompt && !reflection.answers.isEmpty();
    m_question->setVisible(isAnswer);
    m_question->setText(isAnswer ? headingOf(reflection.answers.first()) : QString());
    m_title->setVisible(!isAnswer);
    fill(reflection);
    if (m_spelling.available().isEmpty() && !m_settings.value(Setting::ToldNoDictionary).toBool()) {
        m_settings.setValue(Setting::ToldNoDictionary, true);
        Q_EMIT informed(tr("Spelling is not checked: no Hunspell dictionary is installed. A package such as "
                           "hunspell-en-us brings one."));
    }
}

void ReflectionEditor::fill(const Reflection &reflection)
{
    m_checkIns = reflection.checkIns;
    m_experiments = reflection.experiments;
    m_title->setText(reflection.title);
    m_body->setPlainText(m_question->text().isEmpty()   ? reflection.body
                         : reflection.answers.isEmpty() ? QString()
                                                        : reflection.answers.first().text);
    refreshLinks();
    refresh();
}

void ReflectionEditor::restore(const Reflection &draft)
{
    fill(draft);
}

QWidget *ReflectionEditor::firstField() const
{
    return m_body;
}

Reflection ReflectionEditor::value() const
{
    Reflection reflection = m_before;
    reflection.title = m_title->text().trimmed();
    if (m_question->text().isEmpty()) {
        reflection.body = m_body->toPlainText();
    } else {
        ReflectionAnswer answer = m_before.answers.first();
        answer.text = m_body->toPlainText().trimmed();
        reflection.answer(answer);
    }
    reflection.checkIns = m_checkIns;
    reflection.experiments = m_experiments;
    return reflection;
}

void ReflectionEditor::refresh()
{
    m_preview->setText(m_body->toPlainText());
    const auto over = int(codePoints(m_body->toPlainText())) - Reflection::MaxText;
    m_trouble->setText(over > 0 ? tr("%n characters too long.", nullptr, over) : QString());
    m_trouble->setVisible(over > 0);
}

void ReflectionEditor::askWhatToLink()
{
    auto *dialog = new LinkDialog(m_journal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::chosen, this, &ReflectionEditor::link);
    dialog->open();
}

void ReflectionEditor::link(const LinkDialog::Target &target)
{
    QList<Id> &links = target.isExperiment ? m_experiments : m_checkIns;
    if (!links.contains(target.id)) {
        links.append(target.id);
        std::sort(links.begin(), links.end());
    }
    refreshLinks();
    Q_EMIT edited();
}

void ReflectionEditor::refreshLinks()
{
    parts::empty(*m_linkLine);
    m_links->setVisible(!m_checkIns.isEmpty() || !m_experiments.isEmpty());
    //: before the names of what a reflection is linked to
    m_linkLine->addWidget(parts::word(tr("About:"), u"muted"_s));
    for (const Id &id : std::as_const(m_checkIns)) {
        if (const auto entry = m_journal.stores().checkIns.find(id); entry && *entry) {
            addLink(nameOf(m_journal, **entry), {false, id});
        }
    }
    for (const Id &id : std::as_const(m_experiments)) {
        if (const auto experiment = m_journal.stores().experiments.find(id); experiment && *experiment) {
            addLink((*experiment)->title, {true, id});
        }
    }
}

void ReflectionEditor::addLink(const QString &words, const LinkDialog::Target &target)
{
    //: button: %1 is what a reflection is linked to; pressing it takes the link away
    auto *button = parts::button(parts::withoutMnemonic(tr("%1  ✕").arg(words)), u"reflectionLink"_s,
                                 u"flag"_s);
    button->setAccessibleName(tr("Take away the link to %1").arg(words));
    connect(button, &QPushButton::clicked, this, [this, target] {
        (target.isExperiment ? m_experiments : m_checkIns).removeAll(target.id);
        refreshLinks();
        m_body->setFocus();
        Q_EMIT edited();
    });
    m_linkLine->addWidget(button);
}

void ReflectionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && event->modifiers() == Qt::ControlModifier)) {
        Q_EMIT done();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tryboth
