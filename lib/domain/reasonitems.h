// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reasonscheck.h"

#include <QHash>
#include <QJsonObject>

namespace tryboth {

/// Where a reason pulls: toward a kind of work, away from it, or neither.
enum class ReasonDirection { TowardsPeople, TowardsTechnical, AwayFromPeople, AwayFromTechnical, None };

/// One item of the reasons.
struct ReasonItem
{
    QString id; ///< such as "rsn.drawn.growth"
    ReasonDirection direction = ReasonDirection::None;
    QString text;
    QString ask; ///< what to look at more closely
    QString smallTest;

    bool operator==(const ReasonItem &) const = default;
};

/// One of the four parts.
struct ReasonSection
{
    QString id;
    QString title;
    QString lead;
    QList<ReasonItem> items;

    bool operator==(const ReasonSection &) const = default;
};

/// The reasons as they ship: reasons_check.json.
struct ReasonItems
{
    QString version;
    QString title;
    QString lead;
    QList<ReasonSection> sections;
    QHash<QString, QString> dispositions; ///< word → label
    QHash<QString, QString> dispositionHelp;
    QString closingTitle;
    QString closingText;
    QString noConclusion;            ///< "The app draws no conclusion from this page."
    QHash<QString, QString> closing; ///< id → question

    /// All items in their order.
    QList<ReasonItem> items() const;
    /// The item with this id; one without text where it does not ship any more.
    ReasonItem item(const QString &id) const;
    QString nameOf(Disposition disposition) const { return dispositions.value(toWord(disposition)); }
};

ReasonItems reasonItemsOf(const QJsonObject &file);

} // namespace tryboth
