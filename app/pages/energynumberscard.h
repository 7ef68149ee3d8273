// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energynumbers.h"
#include "widgets/card.h"

class QLabel;
class QToolButton;

namespace tryboth {

/// The numbers behind the Energy page, folded away until asked for. Each says how it came about. What may
/// mislead is said while the card is folded, too.
class EnergyNumbersCard : public Card
{
    Q_OBJECT

public:
    explicit EnergyNumbersCard(QWidget *parent = nullptr);

    void setNumbers(const QList<EnergyNumber> &numbers);
    /// What is shown no longer holds, and new numbers are on their way: says so where the card is open.
    void setPending();
    bool isPending() const { return m_pending; }
    bool isOpen() const;
    /// The number with this id, or null.
    const EnergyNumber *find(const QString &id) const;

Q_SIGNALS:
    void opened();
    /// "How?" was pressed beside a number; the answer opens beside `anchor`.
    void howWanted(const QString &number, QWidget *anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold(bool open);
    void fill();
    void clear();
    void showProgress();
    QWidget *row(const EnergyNumber &number);

    QList<EnergyNumber> m_numbers;
    QToolButton *m_toggle;
    QLabel *m_progress;
    QLabel *m_warning;
    QWidget *m_rows = nullptr;
    bool m_pending = true;
};

} // namespace tryboth
