// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

#include "exchange/replyjson.h"
#include "exchange/sharejson.h"
#include "exchange/sharepages.h"
#include "unit/exchange/sharesamples.h"

namespace tryboth::fuzz {

using namespace Qt::StringLiterals;

namespace {

void eatShare(const QByteArray &bytes)
{
    const auto read = readShareJson(bytes);
    if (!read) {
        if (read.error().sentence.isEmpty())
            broken("a share that is refused has a sentence");
        return;
    }
    if (read->bundle.items.size() > ShareBundle::MaxItems || !validate(read->bundle))
        broken("a share that was read keeps every limit");
    const auto again = readShareJson(writeShareJson(*read));
    if (!again || !(*again == *read))
        broken("a share that was read is written as it is");
    static_cast<void>(shareHtml(sharePages(read->bundle), u"Share"_s));
}

void eatReply(const QByteArray &bytes)
{
    const auto read = readReplyJson(bytes);
    if (!read) {
        if (read.error().sentence.isEmpty())
            broken("a reply that is refused has a sentence");
        return;
    }
    if (!validate(read->reply))
        broken("a reply that was read keeps every limit");
    const auto again = readReplyJson(writeReplyJson(*read));
    if (!again || !(*again == *read))
        broken("a reply that was read is written as it is");
}

const QByteArrayList words{"\"items\":[",  "\"kind\":", "\"id\":",     "\"day\":",        "check_in",
                           "experiment",   "forecast",  "review",      "reflection",      "five_year",
                           "reason",       "decision",  "\"energy\":", "\"confidence\":", "\"sessions\":[",
                           "\"version\":", "\\u0000",   "\\ud800",     "\"comments\":[",  "\"actions\":["};

} // namespace

FuzzTarget shareTarget()
{
    return {u"share"_s, eatShare, {writeShareJson({test::fullBundle(), "proof"})}, words, {}};
}

FuzzTarget replyTarget()
{
    return {u"reply"_s,
            eatReply,
            {writeReplyJson({test::fullReply(randomId(), randomId()), "proof"})},
            words,
            {}};
}

} // namespace tryboth::fuzz
