// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace tryboth {

/// How long something took. Understands "45", "45 min", "1h", "1:30", "1h30"; arrows up and down step by 5.
class MinutesField : public QLineEdit
{
    Q_OBJECT

public:
    explicit MinutesField(QWidget *parent = nullptr);

    /// 1…1440, or nothing when the field is empty or not understood; isUnderstood() tells the two apart.
    std::optional<int> minutes() const;
    void setMinutes(std::optional<int> minutes);
    bool isUnderstood() const;

    /// The minutes `text` says, or nothing: a number, optionally with a unit, or hours and minutes. 1…1440.
    static std::optional<int> parse(const QString &text);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person typed or stepped.
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void step(int by);
};

} // namespace tryboth
