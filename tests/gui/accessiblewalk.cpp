// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblewalk.h"

#include "charts/chartwidget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

namespace tryboth::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestElement = 60;
constexpr int MostRows = 15; ///< of a list; the rest is made by the same delegate

const QSet<QAccessible::Role> &rolesOfControls()
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::Button,     QAccessible::CheckBox,       QAccessible::RadioButton,
        QAccessible::ComboBox,   QAccessible::EditableText,   QAccessible::SpinBox,
        QAccessible::Slider,     QAccessible::List,           QAccessible::Table,
        QAccessible::Tree,       QAccessible::PageTab,        QAccessible::ButtonMenu,
        QAccessible::Link,       QAccessible::ButtonDropDown, QAccessible::Chart,
        QAccessible::ProgressBar};
    return roles;
}

/// What says nothing about what one can do there.
bool isVague(QAccessible::Role role)
{
    return role == QAccessible::Client || role == QAccessible::NoRole || role == QAccessible::Pane ||
           role == QAccessible::Border || role == QAccessible::Grouping || role == QAccessible::LayeredPane;
}

QString classOf(const QObject &object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(u"::"_s, -1);
}

/// Qt looks after what these are made of.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QScrollBar *>(&widget) ||
           qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QMenu *>(&widget);
}

bool hasMnemonic(const QString &text)
{
    return QString(text).remove(u"&&"_s).contains(u'&');
}

/// Whether somebody who reads line by line from the leading edge meets `later` before `earlier`.
bool isReadBefore(const QRect &later, const QRect &earlier, bool mirrored)
{
    const QRect shared = later & earlier;
    if (!shared.isEmpty() && shared.width() > 1 && shared.height() > 1) {
        return false; // one upon the other
    }
    const bool leads = mirrored ? later.left() >= earlier.right() : later.right() <= earlier.left();
    const bool follows = mirrored ? later.right() <= earlier.left() : later.left() >= earlier.right();
    const int common = std::min(later.bottom(), earlier.bottom()) - std::max(later.top(), earlier.top());
    const bool sameLine = common > std::min(later.height(), earlier.height()) / 2;
    const bool above = later.bottom() <= earlier.top();
    return (sameLine && leads) || (above && !follows); // another column may begin higher up
}

} // namespace

void AccessibleWalk::walk(QWidget &window, const QString &where)
{
    m_where = where;
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window)) {
        walk(*root, 0);
    } else {
        fault(window, u"is not there for a screen reader"_s);
    }
}

void AccessibleWalk::walk(QAccessibleInterface &element, int depth)
{
    const auto *widget = qobject_cast<const QWidget *>(element.object());
    if (!widget || element.state().invisible || depth > DeepestElement) {
        return;
    }
    ++m_visited;
    meet(*widget);
    lookAtName(element, *widget);
    lookAtRole(element, *widget);
    lookAtState(element, *widget);
    lookAtBuddy(*widget);
    lookAtRows(*widget);
    lookAtChart(element, *widget);
    if (isWhole(*widget)) {
        return;
    }
    lookAtOrder(element);
    for (int i = 0; i < element.childCount(); ++i) {
        if (QAccessibleInterface *child = element.child(i)) {
            walk(*child, depth + 1);
        }
    }
}

void AccessibleWalk::meet(const QWidget &widget)
{
    for (const QMetaObject *type = widget.metaObject(); type; type = type->superClass()) {
        m_classes.insert(QString::fromLatin1(type->className()).section(u"::"_s, -1));
    }
}

void AccessibleWalk::lookAtName(QAccessibleInterface &element, const QWidget &widget)
{
    const QString name = element.text(QAccessible::Name).simplified();
    const bool byKeys = widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && !widget.focusProxy();
    const bool isControl = rolesOfControls().contains(element.role()) || byKeys;
    if (isControl && name.isEmpty()) {
        fault(widget, u"has no name"_s);
    }
    const QStringList internal{classOf(widget), QString::fromLatin1(widget.metaObject()->className()),
                               widget.objectName()};
    const bool isWord = !name.isEmpty() && name == element.text(QAccessible::Name).toLower();
    if (!name.isEmpty() && internal.contains(name) && !isWord) {
        fault(widget, u"is called “%1”, which only a programmer understands"_s.arg(name));
    }
}

void AccessibleWalk::lookAtRole(QAccessibleInterface &element, const QWidget &widget)
{
    const bool byKeys = widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
    if (byKeys && !widget.isWindow() && isVague(element.role())) {
        fault(widget, u"takes the keyboard and does not say what it is (role %1)"_s.arg(element.role()));
    }
    if (element.state().focusable && !widget.isWindow() && isVague(element.role()) &&
        element.text(QAccessible::Name).isEmpty()) {
        fault(widget, u"can be gone to, and is nothing there"_s);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QSet<QAccessible::Role> roles{QAccessible::Button,      QAccessible::CheckBox,
                                            QAccessible::RadioButton, QAccessible::ButtonMenu,
                                            QAccessible::PageTab,     QAccessible::ButtonDropDown};
        if (!roles.contains(element.role())) {
            fault(widget, u"is a button and says it is something else (role %1)"_s.arg(element.role()));
        }
        const bool isOneOfSeveral = button->isCheckable() &&
                                    (button->autoExclusive() || widget.inherits("QRadioButton") ||
                                     widget.inherits("tryboth::SidebarItem"));
        if (isOneOfSeveral && element.role() != QAccessible::RadioButton &&
            element.role() != QAccessible::PageTab) {
            fault(widget, u"is one of several and does not say so (role %1)"_s.arg(element.role()));
        }
    }
}

void AccessibleWalk::lookAtState(QAccessibleInterface &element, const QWidget &widget)
{
    const QAccessible::State state = element.state();
    if (bool(state.disabled) == widget.isEnabled()) {
        fault(widget, u"says the wrong thing about being enabled"_s);
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && button->isCheckable() && (!state.checkable || bool(state.checked) != button->isChecked())) {
        fault(widget, u"does not say whether it is checked"_s);
    }
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    if (line && line->echoMode() == QLineEdit::Password && !state.passwordEdit) {
        fault(widget, u"would read a passphrase aloud"_s);
    }
}

void AccessibleWalk::lookAtBuddy(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (!label || label->buddy()) {
        return;
    }
    if (label->textFormat() == Qt::PlainText && hasMnemonic(label->text()) && label->text().size() < 40 &&
        !label->text().contains(u" & "_s)) {
        fault(widget, u"has a mnemonic and no control: “%1”"_s.arg(label->text()));
    }
    const QWidget *around = label->parentWidget();
    const auto *form = around ? qobject_cast<const QFormLayout *>(around->layout()) : nullptr;
    if (form) {
        int row = 0;
        QFormLayout::ItemRole role = QFormLayout::SpanningRole;
        form->getWidgetPosition(const_cast<QLabel *>(label), &row, &role);
        const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
        if (role == QFormLayout::LabelRole && field && field->widget() &&
            field->widget()->focusPolicy() != Qt::NoFocus) {
            fault(widget, u"stands before a field and is not its label: “%1”"_s.arg(label->text()));
        }
    }
}

/// The words of each row, as its delegate gives them to a screen reader.
void AccessibleWalk::lookAtRows(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (!view || !view->model() || qobject_cast<const QHeaderView *>(view)) {
        return;
    }
    QAccessibleInterface *element = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    QAccessibleTableInterface *rows = element ? element->tableInterface() : nullptr;
    if (!rows) {
        fault(widget, u"has rows that no screen reader finds"_s);
        return;
    }
    for (int row = 0; row < std::min(rows->rowCount(), MostRows); ++row) {
        QString spoken;
        for (int column = 0; column < rows->columnCount(); ++column) {
            if (QAccessibleInterface *cell = rows->cellAt(row, column)) {
                spoken += cell->text(QAccessible::Name).trimmed();
            }
        }
        // Qt keeps cells of before a reset until it is told; the model is asked then.
        const QModelIndex first = view->model()->index(row, 0, view->rootIndex());
        if (spoken.isEmpty() && first.data(Qt::AccessibleTextRole).toString().trimmed().isEmpty()) {
            fault(widget, u"has a row without words"_s);
        }
    }
    if (view->inherits("QTableView") && rows->rowCount() > 0) {
        for (int column = 0; column < rows->columnCount(); ++column) {
            const auto *table = qobject_cast<const QTableView *>(view);
            const bool shown = !table->isColumnHidden(column);
            if (shown && view->model()->headerData(column, Qt::Horizontal).toString().isEmpty() &&
                view->model()->columnCount() > 1) {
                fault(widget, u"has a column without a heading"_s);
            }
        }
    }
}

void AccessibleWalk::lookAtChart(QAccessibleInterface &element, const QWidget &widget)
{
    if (!qobject_cast<const ChartWidget *>(&widget)) {
        return;
    }
    if (element.role() != QAccessible::Chart) {
        fault(widget, u"is a chart and says it is something else (role %1)"_s.arg(element.role()));
    }
    if (element.text(QAccessible::Name).isEmpty()) {
        fault(widget, u"has no name"_s);
    }
    if (element.text(QAccessible::Description).trimmed().isEmpty()) {
        fault(widget, u"is a chart that does not say what one sees there"_s);
    }
}

void AccessibleWalk::lookAtOrder(QAccessibleInterface &parent)
{
    const QWidget *before = nullptr;
    QRect earlier;
    for (int i = 0; i < parent.childCount(); ++i) {
        QAccessibleInterface *child = parent.child(i);
        const auto *widget = child ? qobject_cast<const QWidget *>(child->object()) : nullptr;
        if (!widget || child->state().invisible || child->rect().isEmpty() ||
            qobject_cast<const QScrollBar *>(widget) ||
            (isVague(child->role()) && child->childCount() == 0)) {
            continue;
        }
        if (before && isReadBefore(child->rect(), earlier, widget->isRightToLeft())) {
            fault(*widget,
                  u"is read after %1 “%2”, and stands before it"_s.arg(
                      classOf(*before), QAccessible::queryAccessibleInterface(const_cast<QWidget *>(before))
                                            ->text(QAccessible::Name)
                                            .left(30)));
        }
        before = widget;
        earlier = child->rect();
    }
}

void AccessibleWalk::fault(const QWidget &widget, const QString &what)
{
    QStringList way;
    for (const QWidget *step = &widget; step && way.size() < 4; step = step->parentWidget()) {
        if (!step->objectName().startsWith(u"qt_"_s)) {
            way.prepend(step->objectName().isEmpty() ? classOf(*step)
                                                     : classOf(*step) + u'#' + step->objectName());
        }
    }
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        text = u" “%1”"_s.arg(label->text().left(30));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        text = u" “%1”"_s.arg(button->text().left(30));
    }
    const QString said = way.join(u'/') + text + u": "_s + what;
    for (const QString &known : std::as_const(m_faults)) {
        if (known.endsWith(said)) {
            return;
        }
    }
    m_faults.append(m_where + u": "_s + said);
}

} // namespace tryboth::test
