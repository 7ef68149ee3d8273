// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tryboth {

class KeyCap;

/// One line of the sidebar: a title, and to its right a badge or the keys that open it.
class SidebarItem : public QPushButton
{
    Q_OBJECT

public:
    SidebarItem(const QString &title, const QStringList &keys, QWidget *parent = nullptr);

    void setBadge(const QString &badge);
    QString badge() const { return m_badge; }
    /// Those that do the same; only for an item that was made with some.
    void setKeys(const QStringList &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_badge;
    KeyCap *m_keys = nullptr;
};

} // namespace tryboth
