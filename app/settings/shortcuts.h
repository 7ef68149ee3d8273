// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace tryboth {

class Settings;

/// One thing that has keys, or may get some.
struct ShortcutRow
{
    QString id;    ///< in the settings; empty where the keys are fixed
    QString title; ///< as in the menu, without the mark for its letter
    QString place; ///< the menu it is in
    QList<QKeySequence> keys;
    QList<QKeySequence> usual;

    bool isFixed() const { return id.isEmpty(); }
    bool operator==(const ShortcutRow &) const = default;
};

/// The keys of what is in the menus: as shipped, or as chosen in the settings. What is chosen holds at once
/// in every window. An action is known by its object name; without one by the keys it is shipped with, and
/// without those it can be given none.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(Settings &settings, QObject *parent = nullptr);

    /// Takes over the keys of everything in the menus of `window` now.
    void manage(QMainWindow &window);

    /// The rows for `window`, by menu; then the keys that belong to fields, lists and the lock.
    QList<ShortcutRow> rows(const QMainWindow &window) const;

    /// Why `keys` cannot be for `id`: a sentence; nothing where they can. Keys of another action are no
    /// reason, see ownerOf().
    static QString objectionTo(const QKeySequence &keys);
    /// Who of `window` has `keys` now, besides `id`; nobody: an empty title.
    ShortcutRow ownerOf(const QKeySequence &keys, const QString &id, const QMainWindow &window) const;

    /// Empty keys: none. Takes them away from whoever had them.
    void setKeys(const QString &id, const QKeySequence &keys, const QMainWindow &window);
    /// The keys it is shipped with; takes them away from whoever has them.
    void reset(const QString &id, const QMainWindow &window);

Q_SIGNALS:
    void changed();

private:
    struct Managed
    {
        QString id;
        QPointer<QAction> action;
        QList<QKeySequence> usual;
    };
    void manage(const QMenu &menu);
    void takeFromOwner(const QKeySequence &keys, const QString &id, const QMainWindow &window);
    void apply(const Managed &one) const;
    void applyAll();
    void addRows(const QMenu &menu, const QString &place, QList<ShortcutRow> &rows) const;
    const Managed *find(const QAction *action) const;

    Settings &m_settings;
    QList<Managed> m_managed;
};

/// `action`, with the name by which the settings know it.
QAction *named(const QString &name, QAction *action);

/// Keys that belong to what one stands in and stay as they are, with what they do.
QList<ShortcutRow> fixedShortcuts();

/// A text of a menu without the mark for its letter.
QString withoutMark(const QString &menuText);

} // namespace tryboth
