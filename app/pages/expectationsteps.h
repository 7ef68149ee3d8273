// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expectation.h"

#include <QWidget>

class QVBoxLayout;

namespace tryboth {

class SegmentedControl;

/// What was expected of a decision, one at a time so that each is weighed by itself: its words, its day, how
/// sure one was, and whether it came true. Those that are still sealed are left out.
class ExpectationSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ExpectationSteps(QWidget *parent = nullptr);

    /// Shows these and what was noted about them. Where they are the same ones as before, the keyboard stays
    /// where it is.
    void setExpectations(const QList<SealedExpectation> &expectations);

    qsizetype count() const { return m_parts.size(); }
    /// The one that is shown, from 0.
    qsizetype current() const { return m_current; }
    bool isLast() const { return m_current + 1 >= count(); }
    /// Shows this one, or the one next to it where there is none.
    void goTo(qsizetype at);
    /// Shows the first about which nothing was noted; the first of all where each has been weighed.
    void goToFirstOpen();
    /// Where the keyboard goes; null where nothing was expected.
    QWidget *field() const;

Q_SIGNALS:
    void noted(const tryboth::Id &expectation, const std::optional<tryboth::CameTrue> &outcome);

private:
    void build(const Expectation &expectation);

    QVBoxLayout *m_lines;
    QList<Id> m_ids;
    QList<QWidget *> m_parts;
    QList<SegmentedControl *> m_buttons; ///< of each part
    qsizetype m_current = 0;
};

} // namespace tryboth
