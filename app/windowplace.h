// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <any>

namespace tryboth {

class MainWindow;

/// Where one is in a window and what is written there but not logged, so that a window in another language
/// can take its place.
struct WindowPlace
{
    struct PagePlace
    {
        QJsonObject draft;
        std::any place;
        QList<int> scrolled; ///< each part of the page that scrolls, from top to bottom of its tree
    };

    QByteArray shape;
    QString page;                    ///< the one in front
    QHash<QString, PagePlace> pages; ///< those that were made
    QString focus;                   ///< the name of the widget with the keyboard, empty where it has none
    bool active = false;
};

WindowPlace placeIn(MainWindow &window);

/// Brings `window`, which is shown, to `place`; scrolls once it has been laid out.
void goTo(const WindowPlace &place, MainWindow &window);

} // namespace tryboth
