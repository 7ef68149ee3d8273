// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "domain/reflection.h"

#include <QWidget>

namespace tryboth {

class FlowLayout;
class Journal;

/// "Found in reflections:" and a button for each, below the search of the Journal page; hidden where there
/// are none.
class FoundReflections : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostShown = 8; ///< how many more there are is said

    explicit FoundReflections(Journal &journal, QWidget *parent = nullptr);

    /// Looks for what `filter` asks for.
    void find(const CheckInFilter &filter);

Q_SIGNALS:
    void chosen(const tryboth::Id &reflection);
    void failed(const tryboth::Error &error);

private:
    void show(const QList<Reflection> &reflections);

    Journal &m_journal;
    CheckInFilter m_filter;
    FlowLayout *m_line;
    QList<Reflection> m_shown;
};

} // namespace tryboth
