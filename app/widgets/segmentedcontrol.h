// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace tryboth {

class FlowLayout;
class SegmentButton;

/// Joined buttons of which at most one is chosen; nothing is chosen to begin with. One stop of the Tab key;
/// arrows move and choose, Space and Enter choose.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Adds a button at the end. `spoken` is its accessible name and tooltip where `text` alone says too
    /// little; `keyHint` stands small below the text.
    SegmentButton *addSegment(int value, const QString &text, const QString &spoken = {},
                              const QString &keyHint = {});

    /// Whether choosing the chosen one again, Backspace and Delete take the choice back. Off to begin with.
    void setClearable(bool clearable) { m_clearable = clearable; }

    std::optional<int> value() const { return m_value; }
    /// Chooses without emitting `chosen`; an unknown value, like none, chooses nothing.
    void setValue(std::optional<int> value);

    SegmentButton *button(int value) const;
    QList<int> values() const;

Q_SIGNALS:
    /// The person chose, or took a choice back; read value().
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

    /// For controls whose values are digits: chooses the one that was typed. False where none was.
    bool chooseTypedDigit(const QKeyEvent &event);
    void changeEvent(QEvent *event) override;
    /// Words at the two ends, outside of the buttons.
    void setAnchors(const QString &low, const QString &high);

    /// What a click or key does: sets the value, tells about it when it is another one.
    void choose(std::optional<int> value);

private:
    struct Segment
    {
        int value;
        SegmentButton *button;
    };
    void clicked(int value);
    void step(int by);
    void arrange();

    FlowLayout *m_row;
    QHBoxLayout *m_buttons;
    QList<Segment> m_segments;
    std::optional<int> m_value;
    bool m_clearable = false;
};

} // namespace tryboth
