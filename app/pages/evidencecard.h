// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trackevidence.h"
#include "widgets/card.h"

namespace tryboth {

/// What speaks for one kind of work, against it, and what is not yet known, in one's own words. No verdict.
class EvidenceCard : public Card
{
    Q_OBJECT

public:
    explicit EvidenceCard(Focus focus, QWidget *parent = nullptr);

    void setEvidence(const TrackEvidence &evidence);

Q_SIGNALS:
    void entryRequested(const tryboth::LocalDay &day);

private:
    void addSide(const QString &heading, const QList<EvidenceWords> &side);

    static constexpr int MostShown = 6; ///< of each side; the rest is one press away
    TrackEvidence m_evidence;
    bool m_all = false;
};

} // namespace tryboth
