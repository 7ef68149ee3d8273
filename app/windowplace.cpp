// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowplace.h"

#include "mainwindow.h"
#include "pages/page.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace tryboth {

namespace {

/// What scrolls on `page` as it stands. A part that is made when it is asked for is not yet in a new window.
QList<QAbstractScrollArea *> scrollAreasOf(const Page &page)
{
    QList<QAbstractScrollArea *> areas = page.findChildren<QAbstractScrollArea *>();
    areas.removeIf([&](const QAbstractScrollArea *area) { return !area->isVisibleTo(&page); });
    return areas;
}

QList<int> scrolledIn(const Page &page)
{
    QList<int> values;
    for (const QAbstractScrollArea *area : scrollAreasOf(page)) {
        values.append(area->verticalScrollBar()->value());
    }
    return values;
}

void scroll(const Page &page, const QList<int> &values)
{
    const QList<QAbstractScrollArea *> areas = scrollAreasOf(page);
    for (qsizetype i = 0; i < std::min(areas.size(), values.size()); ++i) {
        areas.at(i)->verticalScrollBar()->setValue(values.at(i));
    }
}

} // namespace

WindowPlace placeIn(MainWindow &window)
{
    WindowPlace place;
    place.shape = window.saveGeometry();
    place.page = window.shownPage();
    place.active = window.isActiveWindow();
    place.focus = window.focusWidget() ? window.focusWidget()->objectName() : QString();
    for (const QString &id : window.pageIds()) {
        if (window.isPageMade(id)) {
            const Page &page = *window.page(id);
            place.pages.insert(id, {page.draft(), page.place(), scrolledIn(page)});
        }
    }
    return place;
}

void goTo(const WindowPlace &place, MainWindow &window)
{
    for (auto each = place.pages.cbegin(); each != place.pages.cend(); ++each) {
        Page *page = window.page(each.key());
        if (!page) {
            continue;
        }
        if (each->place.has_value()) {
            page->goToPlace(each->place);
        }
        if (!each->draft.isEmpty()) {
            page->restoreDraft(each->draft);
        }
    }
    window.showPage(place.page);
    Page *shown = window.page(place.page);
    if (!shown) {
        return;
    }
    QWidget *focused = place.focus.isEmpty() ? nullptr : shown->findChild<QWidget *>(place.focus);
    if (focused && focused->isVisible()) {
        focused->setFocus(Qt::OtherFocusReason);
    }
    QTimer::singleShot(0, shown,
                       [shown, values = place.pages.value(place.page).scrolled] { scroll(*shown, values); });
}

} // namespace tryboth
