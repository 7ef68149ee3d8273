// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcuts.h"

#include "settings/settings.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// What fields of text and the lock listen to themselves, whatever the menu says.
const QStringList FixedActions{u"undo"_s, u"redo"_s, u"lock"_s};

QString idOf(const QAction &action)
{
    return action.objectName().isEmpty() ? action.shortcut().toString(QKeySequence::PortableText)
                                         : action.objectName();
}

} // namespace

Shortcuts::Shortcuts(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Shortcut) {
            applyAll();
        }
    });
}

void Shortcuts::manage(QMainWindow &window)
{
    m_managed.removeIf([](const Managed &one) { return !one.action; }); // of windows that are closed
    for (const QAction *top : window.menuBar()->actions()) {
        if (top->menu()) {
            manage(*top->menu());
        }
    }
}

void Shortcuts::manage(const QMenu &menu)
{
    for (QAction *action : menu.actions()) {
        if (action->menu()) {
            manage(*action->menu());
            continue;
        }
        const QString id = idOf(*action);
        if (id.isEmpty() || action->isSeparator() || find(action)) {
            continue;
        }
        m_managed.append({id, action, action->shortcuts()});
        apply(m_managed.last());
    }
}

const Shortcuts::Managed *Shortcuts::find(const QAction *action) const
{
    const auto found = std::ranges::find_if(m_managed,
                                            [&](const Managed &one) { return one.action == action; });
    return found == m_managed.end() ? nullptr : &*found;
}

void Shortcuts::apply(const Managed &one) const
{
    if (!one.action || FixedActions.contains(one.id)) {
        return;
    }
    const QString kept = m_settings.value(Setting::Shortcut, one.id).toString();
    const bool asShipped = kept == rowOf(Setting::Shortcut).usual.toString();
    const QKeySequence chosen(kept, QKeySequence::PortableText);
    one.action->setShortcuts(asShipped          ? one.usual
                             : chosen.isEmpty() ? QList<QKeySequence>()
                                                : QList<QKeySequence>{chosen});
}

void Shortcuts::applyAll()
{
    for (const Managed &one : std::as_const(m_managed)) {
        apply(one);
    }
    Q_EMIT changed();
}

void Shortcuts::addRows(const QMenu &menu, const QString &place, QList<ShortcutRow> &rows) const
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            addRows(*action->menu(),
                    tr("%1 · %2", "a menu, and a menu in it").arg(place, withoutMark(action->text())), rows);
        } else if (const Managed *managed = find(action)) {
            const bool fixed = FixedActions.contains(managed->id);
            rows.append({fixed ? QString() : managed->id, withoutMark(action->text()), place,
                         action->shortcuts(), managed->usual});
        }
    }
}

QList<ShortcutRow> Shortcuts::rows(const QMainWindow &window) const
{
    QList<ShortcutRow> rows;
    for (const QAction *top : window.menuBar()->actions()) {
        if (top->menu()) {
            addRows(*top->menu(), withoutMark(top->text()), rows);
        }
    }
    return rows + fixedShortcuts();
}

QString Shortcuts::objectionTo(const QKeySequence &keys)
{
    if (keys.isEmpty()) {
        return {};
    }
    const auto isFunctionKey = [](int key) { return key >= Qt::Key_F1 && key <= Qt::Key_F35; };
    const QKeyCombination first = keys[0];
    const Qt::KeyboardModifiers held = first.keyboardModifiers() & ~Qt::ShiftModifier & ~Qt::KeypadModifier;
    return held == Qt::NoModifier && !isFunctionKey(first.key())
               ? tr("This key alone is needed for typing and moving. Hold Ctrl or Alt with it.")
               : QString();
}

ShortcutRow Shortcuts::ownerOf(const QKeySequence &keys, const QString &id, const QMainWindow &window) const
{
    if (!keys.isEmpty()) {
        for (const ShortcutRow &row : rows(window)) {
            if ((row.isFixed() || row.id != id) && row.keys.contains(keys)) {
                return row;
            }
        }
    }
    return {};
}

void Shortcuts::setKeys(const QString &id, const QKeySequence &keys, const QMainWindow &window)
{
    takeFromOwner(keys, id, window);
    const auto own = std::ranges::find(m_managed, id, &Managed::id);
    const bool asShipped = own != m_managed.end() && own->usual == QList<QKeySequence>{keys};
    if (asShipped) {
        m_settings.reset(Setting::Shortcut, id);
    } else {
        m_settings.setValue(Setting::Shortcut, keys.toString(QKeySequence::PortableText), id);
    }
}

void Shortcuts::reset(const QString &id, const QMainWindow &window)
{
    const auto own = std::ranges::find(m_managed, id, &Managed::id);
    if (own != m_managed.end()) {
        for (const QKeySequence &keys : QList<QKeySequence>(own->usual)) {
            takeFromOwner(keys, id, window);
        }
    }
    m_settings.reset(Setting::Shortcut, id);
}

void Shortcuts::takeFromOwner(const QKeySequence &keys, const QString &id, const QMainWindow &window)
{
    const ShortcutRow owner = ownerOf(keys, id, window);
    if (!owner.title.isEmpty() && !owner.isFixed()) {
        m_settings.setValue(Setting::Shortcut, QString(), owner.id);
    }
}

QAction *named(const QString &name, QAction *action)
{
    action->setObjectName(name);
    return action;
}

QString withoutMark(const QString &menuText)
{
    QString text;
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        if (menuText.at(i) == u'&' && i + 1 < menuText.size()) {
            ++i; // what it marks, or another ampersand
        }
        text += menuText.at(i);
    }
    return text;
}

} // namespace tryboth
