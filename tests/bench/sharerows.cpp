// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "exchange/keys.h"
#include "measure.h"
#include "models/sharing.h"

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double MsFor10000 = 2000; ///< what preparing and sealing a share of 10,000 entries may take
constexpr int TenThousand = 10'000;

ShareSelection everything()
{
    ShareSelection selection;
    selection.depths = {{ShareKind::CheckIns, ShareDepth::Full},
                        {ShareKind::Titles, ShareDepth::Full},
                        {ShareKind::Notes, ShareDepth::Full},
                        {ShareKind::Experiments, ShareDepth::Full}};
    return selection;
}

/// Somebody to replace wherever they are named.
PersonAlias colleague(const QString &name, const QString &standsIn)
{
    PersonAlias alias;
    alias.name = name;
    alias.standsIn = standsIn;
    return alias;
}

} // namespace

void shareRows(const Sample &sample, Table &table)
{
    if (sample.size() > TenThousand) {
        return; // more than a share holds
    }
    const auto core = must(JournalCore::open(sample.journal().image(), sample.clock()));
    must(ownKey(*core));
    must(core->apply([](Stores &stores) -> Result<void> {
        for (const auto &[name, standsIn] :
             {std::pair(u"Sara Kov\u00e1cs"_s, u"Colleague A"_s), {u"Bram de Wit"_s, u"Colleague B"_s}}) {
            must(stores.names.put(colleague(name, standsIn)));
        }
        return {};
    }));
    Coach coach;
    coach.label = u"Kim"_s;
    coach.publicKey = newKeyPair({}).publicKey;
    const Content content = must(Content::load());
    const auto prepared = [&] {
        const ShareBasis basis = must(
            shareBasis({core->stores(), sample.catalog(), content, sample.clock().journalDay().today}, coach,
                       sample.clock()));
        return must(prepareShare(basis, everything(), {}, randomId()));
    };
    const PreparedShare share = prepared();
    const double allowed = MsFor10000 * sample.size() / TenThousand;
    table.add({u"share everything: choose, names, preview, seal; against 2 s for 10,000"_s,
               medianMs(sample.runs(),
                        [&] {
                            must(sealShare(prepared(), {coach.publicKey, {}}));
                        }),
               allowed, sample.size() >= TenThousand ? std::optional(1.0) : std::nullopt});
    table.add({u"the same; floor: reading its %1 KB of JSON"_s.arg(share.document.size() / 1024),
               medianMs(sample.runs(), [&] { prepared(); }),
               medianMs(sample.runs(), [&] { must(readShareJson(share.document)); }),
               {}});
}

} // namespace tryboth::bench
