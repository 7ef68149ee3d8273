// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tryboth {

/// Little drawings of keys beside the thing they do: "Ctrl" "Enter".
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QStringList &keys, QWidget *parent = nullptr);

    const QStringList &keys() const { return m_keys; }
    /// Without any, it takes no room.
    void setKeys(const QStringList &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
};

} // namespace tryboth
