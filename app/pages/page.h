// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "domain/id.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QWidget>

#include <any>

namespace tryboth {

/// One page of the window. It reads and changes the journal it was given and tells the window in signals what
/// it wants shown elsewhere; it knows no other page.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the page comes to the front: what depends on the day or on the clock is made fresh
    /// here.
    virtual void activate() {}

    /// Where the keyboard should stand when the page comes to the front.
    virtual QWidget *firstFocus() { return this; }

    /// What was typed here and is in no entry yet, for a start after a crash; empty when nothing was.
    virtual QJsonObject draft() const { return {}; }
    /// Shows what draft() gave.
    virtual void restoreDraft(const QJsonObject &) {}
    /// Whether one is at something of which draft() holds no more than the words, a design for example: the
    /// page stays until that is left.
    virtual bool isAtWork() const { return false; }

    /// What is looked at on the page, for one in another language that takes its place: in a type that only
    /// the page knows. Nothing where there is only one thing to look at.
    virtual std::any place() const { return {}; }
    /// Shows what place() gave.
    virtual void goToPlace(const std::any &) {}

Q_SIGNALS:
    void draftChanged();
    void failed(const tryboth::Error &error);                    ///< for the strip that shows errors
    void informed(const QString &sentence);                      ///< for the same strip, quietly
    void entriesRequested(const tryboth::CheckInFilter &filter); ///< show these in the Journal
    void historyRequested(const tryboth::Id &entry);             ///< show its earlier texts
    void badgeChanged(const QString &badge);                     ///< what stands beside the page's name
};

} // namespace tryboth
