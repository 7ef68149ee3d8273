// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energynumbers.h"
#include "widgets/card.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace tryboth {

class HowPopup;

/// The numbers behind the Energy page, folded away until asked for. Each says how it came about. What may
/// mislead is said while the card is folded, too.
class EnergyNumbersCard : public Card
{
    Q_OBJECT

public:
    explicit EnergyNumbersCard(QWidget *parent = nullptr);

    void setNumbers(const QList<EnergyNumber> &numbers);
    bool isOpen() const;
    bool weighsByMinutes() const;

Q_SIGNALS:
    void opened();
    void weighingChanged();
    void rowsWanted(const tryboth::CheckInFilter &filter);

private:
    void fold(bool open);
    void fill();
    void clear();
    QWidget *row(const EnergyNumber &number);

    QList<EnergyNumber> m_numbers;
    QToolButton *m_toggle;
    QLabel *m_warning;
    QCheckBox *m_weigh;
    QWidget *m_rows = nullptr;
    HowPopup *m_how;
};

} // namespace tryboth
