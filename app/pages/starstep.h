// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reflectionweek.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QListWidget;

namespace tryboth {

class ActivityCatalog;

/// Up to two entries of the week that one wants to find again, marked with a star.
class StarStep : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostStars = 2;

    explicit StarStep(QWidget *parent = nullptr);

    void setFacts(const WeekFacts &facts, const ActivityCatalog &catalog);
    /// The entries whose star is now another one, as they are to be.
    QList<CheckIn> changed() const;
    /// The journal has kept changed().
    void setKept();
    QListWidget *list() const { return m_list; }

private:
    void keepToTheLimit();
    int starCount() const;

    WeekFacts m_facts;
    int m_most = MostStars; ///< more where more had stars before
    QListWidget *m_list;
    QLabel *m_words;
};

} // namespace tryboth
