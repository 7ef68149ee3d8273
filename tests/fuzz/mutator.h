// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzztarget.h"

#include <QRandomGenerator>

namespace tryboth::fuzz {

/// Makes inputs for a target without knowing what it covers: from its seeds, its words and a random number
/// that starts the same each time, so that a run can be repeated.
class Mutator
{
public:
    Mutator(const FuzzTarget &target, quint32 seed);

    QByteArray next();

private:
    void changeOnce(QByteArray &bytes);
    void changeLines(QByteArray &bytes);
    qsizetype placeIn(const QByteArray &bytes);
    QByteArray pick(const QByteArrayList &list);

    const FuzzTarget &m_target;
    QRandomGenerator m_random;
};

} // namespace tryboth::fuzz
