// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energynumbers.h"

#include <QCoreApplication>

namespace tryboth {

/// What all numbers of the Energy page are written with: its report, and the words that they share.
class NumberWriter
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyNumbers)

public:
    /// Keeps references: a writer does not outlive what it was made from.
    NumberWriter(const EnergyReport &report, const EnergyDetail &detail, const ActivityCatalog &catalog,
                 const NumberScope &scope, const QLocale &locale);

    const EnergyReport &report() const { return m_report; }
    const EnergyDetail &detail() const { return m_detail; }
    const ActivityCatalog &catalog() const { return m_catalog; }
    const NumberScope &scope() const { return m_scope; }
    const QLocale &locale() const { return m_locale; }

    /// A difference in points with a real minus and no plus: "0.9", "−0.3".
    QString points(double value, int decimals = 1) const;
    /// A place on the scale, which is read by its sign: "+0.9", "−0.3", "0.0".
    QString level(double value) const;
    QString day(LocalDay day) const;
    /// "1 rating", "41 ratings".
    QString ratings(int count) const;
    /// "41 ratings, mean +1.9", or "no ratings".
    QString ratingsWithMean(const RatedPart &part) const;
    /// "people work", "technical work", "mixed work".
    static QString work(Focus focus);

    /// The source of a number from the ratings of the period.
    NumberSource source(int count, const QString &counted, const QString &formula,
                        std::optional<Focus> focus = {}) const;
    /// The source of a number from the rated days of the last eight weeks; `report().now` must be there.
    NumberSource recently(const QString &formula) const;

private:
    QString leftOut() const;

    const EnergyReport &m_report;
    const EnergyDetail &m_detail;
    const ActivityCatalog &m_catalog;
    NumberScope m_scope;
    const QLocale &m_locale;
};

} // namespace tryboth
