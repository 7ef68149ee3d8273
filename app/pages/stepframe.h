// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tryboth {

class Card;
class FlowLayout;

/// A card that asks one thing at a time: a heading, where one is, the thing itself, and Back, Next and "Go on
/// another time". It knows nothing of what is asked.
class StepFrame : public QWidget
{
    Q_OBJECT

public:
    explicit StepFrame(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    enum class Height { AsNeeded, Filling };
    /// Adds a step that scrolls; gives its number. One of the height it needs stands at the top.
    int addStep(QWidget *content, Height height = Height::AsNeeded);
    /// Shows a step. The keyboard goes to `focus`, or to Next where that is null. An empty `place` takes no
    /// room.
    void showStep(int step, const QString &place, QWidget *focus);
    int step() const;

    void setTrouble(const QString &sentence);
    void setNextText(const QString &words);
    /// Other words on the button "Go on another time"; none take it away. Escape leaves as the button does
    /// only while it says what it says by itself.
    void setLaterText(const QString &words);
    QPushButton *next() const { return m_next; }
    QPushButton *back() const { return m_back; }
    /// Another button, left of "Go on another time".
    void addButton(QPushButton *button);

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void laterRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Card *m_card;
    QLabel *m_title;
    QLabel *m_place;
    QStackedWidget *m_stack;
    QLabel *m_trouble;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_later;
    bool m_escapeLeaves = true;
    QWidget *m_footer; ///< with the buttons
    FlowLayout *m_buttons;
};

} // namespace tryboth
