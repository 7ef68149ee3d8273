// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblekinds.h"

#include "accessiblechoice.h"
#include "accessibleorder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHash>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// By the name of the class, as Qt asks for it: derived classes find the kind of their base.
const QHash<QString, QAccessible::Role> &kinds()
{
    static const QHash<QString, QAccessible::Role> kinds{
        {u"tryboth::ChartWidget"_s, QAccessible::Chart},
        {u"tryboth::DesignTimeline"_s, QAccessible::Graphic},
        {u"tryboth::WeekDashes"_s, QAccessible::Graphic},
        {u"tryboth::WeeksStrip"_s, QAccessible::Graphic},
        {u"tryboth::ShareBands"_s, QAccessible::Graphic},
        {u"tryboth::QrPicture"_s, QAccessible::Graphic},
        {u"tryboth::QuietStrip"_s, QAccessible::AlertMessage}, // is read when it appears
        {u"tryboth::FocusPill"_s, QAccessible::StaticText},
        {u"tryboth::KeyCap"_s, QAccessible::StaticText},
        {u"tryboth::MarkdownView"_s, QAccessible::Document},
        {u"tryboth::MonthCalendar"_s, QAccessible::SpinBox}, // arrows change its one value, the day
        {u"tryboth::SegmentedControl"_s, QAccessible::Grouping},
        // What holds others: as Qt calls them, but read in the order of the screen.
        {u"QWidget"_s, QAccessible::Client},
        {u"QFrame"_s, QAccessible::Border},
        {u"QDialog"_s, QAccessible::Dialog},
        {u"QMainWindow"_s, QAccessible::Window},
    };
    return kinds;
}

/// A widget of one kind. Where the kind has a value, it is what the widget describes itself with. Of the
/// parts of a chart only a list is one to a person; the rest is how it is painted.
class KindOfWidget : public AccessibleOrder
{
public:
    using AccessibleOrder::AccessibleOrder;

    /// A window that is no dialog is one to a screen reader, too, and not something that only fills room.
    QAccessible::Role role() const override
    {
        const QAccessible::Role kind = AccessibleOrder::role();
        return kind == QAccessible::Client && widget()->isWindow() ? QAccessible::Window : kind;
    }

    QString text(QAccessible::Text asked) const override
    {
        const bool hasValue = role() == QAccessible::SpinBox;
        return asked == QAccessible::Value && hasValue ? QAccessibleWidget::text(QAccessible::Description)
                                                       : QAccessibleWidget::text(asked);
    }

    int childCount() const override { return hidesParts() ? 0 : AccessibleOrder::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        return hidesParts() ? nullptr : AccessibleOrder::child(index);
    }

private:
    bool hidesParts() const
    {
        return role() == QAccessible::Chart && !widget()->findChild<QAbstractItemView *>();
    }
};

QAccessibleInterface *makeKind(const QString &className, QObject *object)
{
    if (className == u"tryboth::SegmentButton"_s) {
        return new AccessibleChoice(*static_cast<QAbstractButton *>(object), QAccessible::RadioButton);
    }
    if (className == u"tryboth::SidebarItem"_s) {
        return new AccessibleChoice(*static_cast<QAbstractButton *>(object), QAccessible::PageTab);
    }
    const auto kind = kinds().constFind(className);
    auto *widget = qobject_cast<QWidget *>(object);
    const bool isRead = widget && className == u"tryboth::ScrollPage"_s &&
                        widget->focusPolicy() & Qt::TabFocus;
    if (isRead) { // with the arrows
        return new KindOfWidget(widget, QAccessible::Document);
    }
    return widget && kind != kinds().constEnd() ? new KindOfWidget(widget, *kind) : nullptr;
}

} // namespace

void installAccessibleKinds()
{
    QAccessible::removeFactory(makeKind);
    QAccessible::installFactory(makeKind);
}

} // namespace tryboth
