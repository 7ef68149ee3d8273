// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"
#include "domain/energydetails.h"
#include "models/energyreport.h"
#include "pages/energyperiod.h"
#include "pages/energyrows.h"
#include "pages/page.h"
#include "storage/energystore.h"

#include <QPointer>

class QTimer;

namespace tryboth {

class EnergyChartPane;
class EnergyDetailReading;
class EnergyEmptyCard;
class EnergyHeader;
class EnergyNumbersCard;
class EnergySentenceCard;
class HowPopup;
class Journal;

/// "Where your energy goes": the sentence, the levels over time and the tilt, what gives and what takes, and
/// the hours of the week. It is computed anew when the journal changes while it is in front, and otherwise
/// when it comes there.
class EnergyPage : public Page
{
    Q_OBJECT

public:
    explicit EnergyPage(Journal &journal, QWidget *parent = nullptr);

    void activate() override;
    QWidget *firstFocus() override;
    std::any place() const override;
    void goToPlace(const std::any &place) override;

    /// What is shown, or was last.
    const EnergyReport &report() const { return m_report; }

    void setRange(EnergyRange range);
    void setCustomPeriod(const EnergyPeriod &period);

    /// Writes sentence and charts as one picture: PNG, SVG or PDF by the end of `path`. In light colours,
    /// because pictures end up in documents. Fails when there is nothing to draw or the file cannot be
    /// written.
    Result<void> savePicture(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// "How?" that was asked before the numbers were there.
    struct Question
    {
        QString number;
        QPointer<QWidget> anchor;
    };

    QWidget *content();
    void watch();
    void watchHow();
    void journalChanged();
    void refreshIfStale();
    void refresh();
    void display(const EnergyReport &report);
    void showEmptyState();
    void readNumbers();
    void showNumbers(const EnergyDetails &counts);
    void explain(const QString &number, QWidget *anchor);
    QString headlineNumber() const;
    QString counts() const;
    EnergyRows rows() const;
    void askWhereToSave();
    void saveTo(const QString &path);

    Journal &m_journal;
    EnergyHeader *m_header;
    EnergySentenceCard *m_sentence;
    EnergyChartPane *m_charts;
    EnergyNumbersCard *m_numbers;
    QTimer *m_numbersLater;
    EnergyDetailReading *m_reading;
    Question m_wanted;
    EnergyEmptyCard *m_empty;
    HowPopup *m_how;
    EnergyTables m_tables;
    QList<Interval> m_intervals;
    EnergyReport m_report;
    LocalDay m_today;
    int m_daysPerMark = 1;
    bool m_stale = true;
};

} // namespace tryboth
