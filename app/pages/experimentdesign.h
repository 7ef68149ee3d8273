// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentrules.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tryboth {

class ColumnGrid;
class ConfidenceButtons;
class DatesBox;
class EnergyButtons;
class ExitBox;
class FlowLayout;
class RhythmField;
class SegmentedControl;
class TextBox;

/// The design of an experiment on one page of six boxes. After the start it makes amendments instead: the
/// forecast is closed then, and only what may still change is open.
class ExperimentDesign : public QWidget
{
    Q_OBJECT

public:
    explicit ExperimentDesign(QWidget *parent = nullptr);

    /// Counts rated days that `experiment` could be compared with.
    using BaselineDays = std::function<int(const Experiment &)>;
    void setBaselineDays(BaselineDays count) { m_baselineDays = std::move(count); }

    /// Begins a new design, or goes on with an idea or its amendment.
    void setValue(const Experiment &experiment, const std::optional<Forecast> &forecast, LocalDay today);

    Experiment value() const;
    /// Nothing until both halves of the forecast were given.
    std::optional<Forecast> forecast() const;
    /// Why something is changed after the start.
    QString reason() const;
    std::optional<LocalDay> latestStart() const;

    bool isAmendment() const { return isSealed(m_experiment); }
    /// Differs from what was set or kept last.
    bool isChanged() const;
    /// What was typed and chosen, without what is sealed already.
    QJsonObject draft() const;
    /// Takes up what draft() gave, over the experiment that setValue() showed.
    void restore(const QJsonObject &draft);
    /// What stands here is in the journal now.
    void setKept();
    /// One of a pair begins with the other, so its start is not drawn. Call it before setValue().
    void setPaired(bool paired);
    QLineEdit *titleField() const { return m_title; }
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void edited();  ///< something was typed or chosen: draft() is another one
    void kept();    ///< as an idea
    void sealed();  ///< and started
    void amended(); ///< a change after the start
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBoxes();
    QWidget *buildTop();
    QWidget *buildForecast();
    QWidget *buildProtocol();
    QWidget *buildEnd();
    void connectParts();
    void fill(const Experiment &experiment, const QString &protocol);
    void showMode();
    void refresh();
    void submit();

    Experiment m_experiment;
    QJsonObject m_kept; ///< draft() as it was set or kept last
    LocalDay m_today;
    BaselineDays m_baselineDays;

    QLineEdit *m_title;
    SegmentedControl *m_track;
    TextBox *m_expect;
    QWidget *m_forecastBox;
    EnergyButtons *m_energy;
    ConfidenceButtons *m_sure;
    QLabel *m_sealedNote;
    TextBox *m_changeMyMind;
    TextBox *m_protocol;
    RhythmField *m_rhythm;
    DatesBox *m_dates;
    ExitBox *m_exit;
    QLineEdit *m_whyNow;
    QWidget *m_whyNowLine;
    ColumnGrid *m_boxes;
    QLabel *m_notSampled;
    QLabel *m_warnings;
    QLabel *m_problems;
    QLineEdit *m_reason;
    QWidget *m_reasonLine;
    QPushButton *m_seal;
    QPushButton *m_keep;
};

} // namespace tryboth
