// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharebundle.h"

#include <QCoreApplication>

namespace tryboth {

/// The words with which the values in a share are read.
struct ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareWords)

public:
    static QString energy(int value); ///< "energy +2"
    static QString of(Focus focus);
    static QString of(Chosen chosen);
    static QStringList of(ContextFlags context);
    static QString of(Track track);
    static QString of(ExperimentStatus status);
    static QString of(const Cadence &cadence);
    static QString of(const Reversible &reversible);
    static QString of(SessionState state);
    static QString of(Occurred occurred);
    static QString of(ReviewOutcome outcome);
    static QString of(Again again);
    static QString of(ShareKind kind, ShareDepth depth); ///< "Check-ins: all of them"
    /// The word for one of the stable words of decisions, reasons and answers; itself where it is none.
    static QString ofWord(const QString &word);
};

} // namespace tryboth
