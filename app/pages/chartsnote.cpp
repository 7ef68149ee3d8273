// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chartsnote.h"

#include "models/journal.h"
#include "models/reflectionchanges.h"

#include <QEvent>
#include <QWidget>

namespace tryboth {

namespace {

class ChartsNote : public QObject
{
public:
    ChartsNote(Journal &journal, QWidget &chart)
        : QObject(&chart)
        , m_journal(journal)
    {
        chart.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            // Not at once: pages read anew when the journal changes, and this may be in the midst of that.
            QMetaObject::invokeMethod(
                this, [this] { noteChartsShown(m_journal); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    Journal &m_journal;
};

} // namespace

void noteWhenShown(Journal &journal, QWidget &chart)
{
    new ChartsNote(journal, chart); // the chart owns it
}

} // namespace tryboth
