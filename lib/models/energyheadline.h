// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energyreport.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

/// The sentences that compare the two kinds of work, or say why they cannot be compared. All but `points`
/// need a report with a `now`.
class EnergyHeadline
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergySentence)

public:
    /// Both have to outlive it.
    EnergyHeadline(const EnergyReport &report, const QLocale &locale);

    /// One decimal with a real minus sign.
    QString points(double value) const;
    QString peopleDays() const; ///< "21 people days"
    QString technicalDays() const;

    QString peopleMore() const;
    QString technicalMore() const;
    QString notApart() const;
    QString alike() const;
    QString tooUncertain() const;
    QString oneFocus() const;
    QString tooLittle() const;

private:
    QString filled(const QString &sentence, double difference, const Range &range) const;
    QString endDay() const;

    const EnergyReport &m_report;
    const QLocale &m_locale;
};

} // namespace tryboth
