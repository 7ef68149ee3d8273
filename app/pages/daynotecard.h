// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daynote.h"
#include "domain/result.h"
#include "widgets/card.h"

class QCheckBox;

namespace tryboth {

class DayScale;
class Journal;
struct TouchedRows;

/// What coloured a day besides the work: sleep, load, whether it was unusual. Each answer is kept at once,
/// and each may be left out. On Today it is there while a day belongs to an experiment or to the time that it
/// is compared with: nothing else asks for it.
class DayNoteCard : public Card
{
    Q_OBJECT

public:
    explicit DayNoteCard(Journal &journal, QWidget *parent = nullptr);

    /// Shows what is known of `day`, or nothing where no experiment is about it.
    void setDay(LocalDay day);

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void build();
    void follow(const TouchedRows &rows);
    void refresh();
    void keep();
    bool isAsked() const;

    Journal &m_journal;
    LocalDay m_day;
    DayScale *m_sleep;
    DayScale *m_load;
    QCheckBox *m_unusual;
};

} // namespace tryboth
