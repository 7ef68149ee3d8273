// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "models/journalsearch.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tryboth {

class ChoiceBox;

/// The search line and the choices below it. Tells about each letter at once; whoever listens reads search().
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setToday(LocalDay today) { m_today = today; }
    void setCatalog(const ActivityCatalog &catalog);
    void setTags(const QStringList &tags);
    void setExperiments(const QList<Experiment> &experiments);

    JournalSearch search() const;
    /// Shows `search` and tells about it, once.
    void setSearch(const JournalSearch &search);
    void clear() { setSearch({}); }

    /// Says below the line what cannot be read; an empty sentence takes it away.
    void showTrouble(const QString &sentence);

    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void searchChanged();
    void leftDownwards(); ///< Enter or the down arrow in the search line: on to what was found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLine();
    QLayout *buildChoices();
    QWidget *buildDays();
    void chooseExperiment(const QString &id);
    void fillActivities(const QStringList &chosen);
    void changed();
    void refreshParts();

    LocalDay m_today;
    ActivityCatalog m_catalog;
    QLineEdit *m_line;
    QLabel *m_trouble;
    ChoiceBox *m_range;
    QWidget *m_days;
    QDateEdit *m_from;
    QDateEdit *m_to;
    ChoiceBox *m_focus;
    ChoiceBox *m_activity;
    ChoiceBox *m_tag;
    ChoiceBox *m_rating;
    ChoiceBox *m_experiment;
    QPushButton *m_clear;
    bool m_setting = false; ///< several parts are set at once: tell about it when all are
};

} // namespace tryboth
