// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reflection.h"
#include "pages/linkdialog.h"
#include "widgets/spellchecker.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;

namespace tryboth {

class FlowLayout;
class Journal;
class MarkdownView;
class Settings;
class WritingField;

/// Writing freely: Markdown as it is typed, and beside it how it reads.
class ReflectionEditor : public QWidget
{
    Q_OBJECT

public:
    ReflectionEditor(Journal &journal, Settings &settings, QWidget *parent = nullptr);

    /// Shows `reflection`; a blank one is a new one.
    void begin(const Reflection &reflection);
    /// Takes up words that were put aside.
    void restore(const Reflection &draft);
    Reflection value() const;
    /// Whether what is written differs from what begin() showed.
    bool isChanged() const { return value() != m_before; }
    /// Takes what was kept as what it is compared with.
    void setKept(const Reflection &reflection) { m_before = reflection; }
    QWidget *firstField() const;
    WritingField *field() const { return m_body; }
    SpellChecker &spelling() { return m_spelling; }

Q_SIGNALS:
    void edited();
    void done(); ///< keep value()
    void informed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTexts();
    QWidget *buildFoot();
    void chooseLanguages();
    void fillSpellingMenu();
    void toggleLanguage(const QString &language);
    void askWhatToLink();
    void link(const LinkDialog::Target &target);
    void refreshLinks();
    void addLink(const QString &words, const LinkDialog::Target &target);
    void refresh();
    void fill(const Reflection &reflection);

    Journal &m_journal;
    Settings &m_settings;
    SpellChecker m_spelling;
    Reflection m_before;
    QList<Id> m_checkIns;
    QList<Id> m_experiments;
    QLabel *m_question; ///< to which one answers
    QLineEdit *m_title;
    WritingField *m_body;
    MarkdownView *m_preview;
    QLabel *m_trouble;
    QWidget *m_links;
    FlowLayout *m_linkLine;
    QMenu *m_spellingMenu;
};

} // namespace tryboth
