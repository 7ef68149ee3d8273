// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/weeksequence.h"
#include "storywindow.h"

#include <memory>

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// The real window, and the hands of the stories that look back.
class ReflectWindow : public QObject
{
protected:
    void open()
    {
        m = std::make_unique<StoryWindow>();
        QVERIFY(m->window && m->isShown());
    }
    /// People +2 in the morning and technical −1 in the afternoon of five days.
    void addWeek(LocalDay first, int perDay = 1)
    {
        must(m->journal().apply(u"Add"_s, [&](Stores &stores) {
            QList<CheckIn> entries;
            for (int day = 0; day < 5; ++day) {
                for (int i = 0; i < perDay; ++i) {
                    entries.append(
                        checkIn(first.addDays(day), {9 + i, 0}, Focus::People, 2, u"Mentoring Zoë"_s));
                    entries.append(
                        checkIn(first.addDays(day), {14 + i, 0}, Focus::Technical, -1, u"Cache"_s));
                }
            }
            return stores.checkIns.addAll(entries);
        }));
    }
    WeekSequence *sequence() { return m->find<WeekSequence>(u"weekSequence"_s); }
    QList<Reflection> all() { return must(m->stores().reflections.all()); }
    void beginWeek() { StoryWindow::press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier); }
    static void next() { StoryWindow::press(Qt::Key_Return, Qt::ControlModifier); }
    static void undo() { StoryWindow::undo(); }

    std::unique_ptr<StoryWindow> m;
};

} // namespace tryboth::test
