// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisionchanges.h"
#include "pages/directionpage.h"
#include "storywindow.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <memory>

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// The real window on the Direction page, and the hands of the stories told there.
class DirectionWindow : public QObject
{
protected:
    void open()
    {
        m = std::make_unique<StoryWindow>();
        QVERIFY(m->isShown());
        m->window->showPage(u"direction"_s);
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(m->window, key, modifiers);
    }
    static void next() { StoryWindow::press(Qt::Key_Return, Qt::ControlModifier); }
    /// Presses Tab until the keyboard stands on what has this name, or within it.
    void tabTo(const QString &name) const
    {
        for (int i = 0; i < 60; ++i) {
            for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
                if (at->objectName() == name) {
                    return;
                }
            }
            StoryWindow::press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(name + u" is out of reach of the Tab key"_s));
    }
    QString text(const QString &label) const { return m->find<QLabel>(label)->text(); }
    /// Goes through the question with an answer, as quickly as one can.
    void answer(const QString &words)
    {
        keys(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        next();
        StoryWindow::type(words);
        next();
        StoryWindow::press(Qt::Key_2);
        for (int step = 0; step < 12 && m->find<QWidget>(u"fiveYear"_s)->isVisible(); ++step) {
            next();
        }
    }
    Id record(const QString &title, const QStringList &expected = {u"I sleep."_s})
    {
        DecisionDraft draft{blankDecision(m->today(), u"Do nothing"_s), {}, {}};
        draft.decision.title = title;
        draft.decision.options.first().label = u"Take it"_s;
        draft.decision.choice = u"Take it"_s;
        draft.decision.reasons = u"To know."_s;
        draft.decision.undoable = Undoable::Fully;
        draft.decision.leads = Track::People;
        draft.decision.changesRole = true;
        for (const QString &text : expected) {
            draft.expectations.append({{}, {}, text, m->today().addDays(30), 70, {}});
        }
        draft.conditions = {{{}, {}, {}, 1, {}, u"Relief."_s, m->today().addDays(91), {}}};
        return must(recordDecision(m->journal(), draft));
    }
    DirectionPage *page() const { return static_cast<DirectionPage *>(m->window->page(u"direction"_s)); }

    std::unique_ptr<StoryWindow> m;
};

} // namespace tryboth::test
