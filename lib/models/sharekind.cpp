// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharekind.h"

namespace tryboth {

Result<QList<ShareCandidate>> shareCandidates(const ShareSource &source)
{
    QList<ShareCandidate> candidates;
    for (const ShareKindReader read : {shareableCheckIns, shareableExperiments, shareableReflections,
                                       shareableAnswers, shareableReasons, shareableDecisions}) {
        auto some = read(source);
        if (!some) {
            return some;
        }
        candidates.append(std::move(*some));
    }
    return candidates;
}

} // namespace tryboth
