// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLayout;
class QRadioButton;

namespace tryboth {

/// Answers below or beside each other, each with a quiet line of help, of which at most one is chosen.
/// Nothing is chosen to begin with. Arrows move, Space chooses, digits choose by position, Backspace takes
/// the choice back.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    enum class Flow { Down, Across };

    explicit ChoiceList(const QString &spoken, Flow flow = Flow::Down, QWidget *parent = nullptr);

    void add(int value, const QString &label, const QString &help = {});
    void clear();

    std::optional<int> value() const { return m_value; }
    /// Chooses without emitting `chosen`.
    void setValue(std::optional<int> value);

Q_SIGNALS:
    void chosen(); ///< the person chose, or took the choice back; read value()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        int value;
        QRadioButton *button;
    };
    void choose(std::optional<int> value);

    QLayout *m_lines;
    QList<Choice> m_choices;
    std::optional<int> m_value;
};

} // namespace tryboth
