// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace tryboth {

class SidebarItem;

/// The list of pages at the left: groups with a small heading, one page selected, a few items at the bottom.
/// Shows what was added and nothing else. Arrow keys, Home and End move among the items; Space opens one.
class Sidebar : public QScrollArea
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Begins a group; pages added next belong to it.
    void addGroup(const QString &title);
    void addPage(const QString &id, const QString &title);
    /// A page at the bottom, such as Settings.
    void addBottomPage(const QString &id, const QString &title);
    /// Something at the bottom that opens no page, such as Search, with the keys that do the same.
    void addBottomAction(const QString &id, const QString &title, const QStringList &keys);

    /// A few words at the right of an item, such as "3 to rate"; empty takes them away.
    void setBadge(const QString &id, const QString &badge);
    /// The keys that do the same as an action at the bottom.
    void setKeys(const QString &id, const QStringList &keys);
    /// Takes an item out of sight, or back.
    void setShown(const QString &id, bool shown);

    QString currentPage() const { return m_current; }
    /// Selects without emitting; an action or unknown id is ignored.
    void setCurrentPage(const QString &id);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);
    void actionTriggered(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SidebarItem *addItem(QVBoxLayout *where, const QString &id, const QString &title,
                         const QStringList &keys);
    void addPageTo(QVBoxLayout *where, const QString &id, const QString &title);
    void move(int by);
    void fitWidth();

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QHash<QString, SidebarItem *> m_items;
    QString m_current;
};

} // namespace tryboth
