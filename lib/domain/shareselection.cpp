// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shareselection.h"

#include "domain/shareitemtexts.h"

#include <algorithm>

namespace tryboth {

namespace {

bool isInRange(const ShareCandidate &candidate, const ShareSelection &selection)
{
    if (!candidate.from.isValid()) {
        return !selection.from && !selection.to;
    }
    return (!selection.from || candidate.to >= *selection.from) &&
           (!selection.to || candidate.from <= *selection.to);
}

/// What was said about single items: of a forecast or a review it was said of its experiment.
ShareKey decidedBy(const ShareCandidate &candidate)
{
    const bool ofExperiment = candidate.kind == ShareKind::Experiments && candidate.belongsTo;
    return ofExperiment ? ShareKey{ShareItemKind::Experiment, *candidate.belongsTo} : keyOf(candidate);
}

/// The other kinds are words, so nothing is left of them where only numbers leave.
bool leavesAsNumbers(ShareKind kind)
{
    return kind == ShareKind::CheckIns || kind == ShareKind::Experiments;
}

void clear(std::initializer_list<QString *> texts)
{
    for (QString *text : texts) {
        text->clear();
    }
}

/// Takes away what was not chosen of an item that leaves.
class Stripper
{
public:
    Stripper(const ShareCandidate &candidate, const ShareSelection &selection)
        : m_candidate(candidate)
        , m_selection(selection)
        , m_numbers(selection.depthOf(candidate.kind) == ShareDepth::Numbers)
    {
    }

    void operator()(SharedCheckIn &c) const
    {
        if (!m_selection.clockTimes) {
            c.time.reset();
        }
        if (m_numbers || m_selection.depthOf(ShareKind::Titles) == ShareDepth::None) {
            c.title.clear();
        }
        const bool note = m_selection.depthOf(ShareKind::Notes) == ShareDepth::Full ||
                          m_selection.notes.contains(m_candidate.local);
        if (m_numbers || !note) {
            c.note.clear();
            for (SharedSecondLook &look : c.secondLooks) {
                look.note.clear();
            }
        }
        if (m_numbers || !m_selection.circumstances) {
            c.chosen.reset();
            c.context = {};
            c.tags.clear();
        }
        if (m_numbers) {
            c.activity = m_candidate.plainActivity;
            c.starred = false;
        }
    }
    void operator()(SharedExperiment &e) const
    {
        if (!m_numbers) {
            return;
        }
        clear({&e.title, &e.intent, &e.hypothesis, &e.changeMyMind, &e.whyNow, &e.exitRule, &e.reversible.how,
               &e.whoAsked, &e.pairQuestion});
        e.protocol.clear();
        for (SharedSession &session : e.sessions) {
            session.remark.clear();
        }
    }
    void operator()(SharedReview &r) const
    {
        if (m_numbers) {
            clear({&r.remembered, &r.elseChanged, &r.learned, &r.surprised, &r.lookedAgain});
        }
    }
    // These either leave as they are or not at all.
    void operator()(SharedForecast &) const {}
    void operator()(SharedReflection &) const {}
    void operator()(SharedFiveYearAnswer &) const {}
    void operator()(SharedReason &) const {}
    void operator()(SharedDecision &) const {}

private:
    const ShareCandidate &m_candidate;
    const ShareSelection &m_selection;
    bool m_numbers;
};

bool comesBefore(const ShareItem &a, const ShareItem &b)
{
    const auto timeOf = [](const ShareItem &item) {
        const auto *checkIn = std::get_if<SharedCheckIn>(&item.content);
        return checkIn && checkIn->time ? *checkIn->time : LocalTime(0, 0);
    };
    if (dayOf(a) != dayOf(b)) {
        return dayOf(a) < dayOf(b);
    }
    return timeOf(a) != timeOf(b) ? timeOf(a) < timeOf(b) : a.id < b.id;
}

/// What was chosen, said without a word about the rest. A kind to choose from is named where something of it
/// leaves.
ShareScope scopeOf(const ShareSelection &selection, const QSet<ShareKind> &leaving)
{
    ShareScope scope{selection.from, selection.to, {}, selection.replaceNames, selection.clockTimes};
    for (int kind = 0; kind <= static_cast<int>(ShareKind::Decisions); ++kind) {
        const auto asKind = static_cast<ShareKind>(kind);
        const ShareDepth depth = selection.depthOf(asKind);
        const bool some = depth != ShareDepth::Choose || leaving.contains(asKind);
        if (depth != ShareDepth::None && some) {
            scope.kinds.append({asKind, depth});
        }
    }
    return scope;
}

/// Whether more of it would leave than with the share that last had it.
bool leavesFuller(const ShareCandidate &candidate, const ShareSelection &selection, const ShareScope &before)
{
    if (selection.depthOf(candidate.kind) == ShareDepth::Numbers) {
        return false;
    }
    const auto *checkIn = std::get_if<SharedCheckIn>(&candidate.content);
    if (before.depthOf(candidate.kind) == ShareDepth::Numbers || !checkIn) {
        return before.depthOf(candidate.kind) == ShareDepth::Numbers;
    }
    const auto leaves = [&](ShareKind kind) { return selection.depthOf(kind) != ShareDepth::None; };
    const bool title = leaves(ShareKind::Titles) && before.depthOf(ShareKind::Titles) == ShareDepth::None;
    // Which notes were picked then is not known: one that is picked now is taken for new.
    const bool note = selection.depthOf(ShareKind::Notes) == ShareDepth::Full ||
                      selection.notes.contains(candidate.local);
    return (title && !checkIn->title.isEmpty()) ||
           (note && !checkIn->note.isEmpty() && before.depthOf(ShareKind::Notes) != ShareDepth::Full) ||
           (selection.clockTimes && checkIn->time && !before.clockTimes);
}

/// Whether an earlier share has it as it is now.
bool isKnown(const ShareCandidate &candidate, const ShareSelection &selection, const EarlierShares &earlier)
{
    const ShareKey key = keyOf(candidate);
    const auto before = earlier.scopes.constFind(key);
    return earlier.revs.value(key, 0) == candidate.rev &&
           (before == earlier.scopes.constEnd() || !leavesFuller(candidate, selection, *before));
}

} // namespace

bool isChosen(const ShareCandidate &candidate, const ShareSelection &selection, const EarlierShares &earlier)
{
    const ShareDepth depth = selection.depthOf(candidate.kind);
    const ShareKey decided = decidedBy(candidate);
    if (depth == ShareDepth::None || selection.leftOut.contains(decided)) {
        return false;
    }
    if (candidate.kind == ShareKind::Reasons && !selection.reasonsConfirmed) {
        return false;
    }
    if (depth == ShareDepth::Numbers && !leavesAsNumbers(candidate.kind)) {
        return false;
    }
    if (selection.onlyNew && isKnown(candidate, selection, earlier)) {
        return false;
    }
    if (depth == ShareDepth::Choose || (candidate.onlyPicked && !selection.forMyself)) {
        return selection.chosen.contains(decided);
    }
    if (selection.experiment && candidate.kind == ShareKind::CheckIns) {
        return candidate.belongsTo == selection.experiment;
    }
    return isInRange(candidate, selection);
}

LeavingText::LeavingText(const ShareSelection &selection, const QList<PersonAlias> &names)
    : m_names(selection.replaceNames ? names : QList<PersonAlias>())
    , m_marked(selection.marked)
{
    for (const QString &mark : selection.marked) {
        const QString replaced = m_names.replace(mark).text;
        if (!m_marked.contains(replaced)) {
            m_marked.append(replaced);
        }
    }
}

NameReplacer::Replaced LeavingText::of(const QString &text) const
{
    NameReplacer::Replaced replaced = m_names.replace(text);
    replaced.text = withoutMarked(replaced.text, m_marked);
    return replaced;
}

BuiltShare buildShare(const QList<ShareCandidate> &candidates, const ShareSelection &selection,
                      const QList<PersonAlias> &names, const EarlierShares &earlier, Id (*newId)())
{
    BuiltShare built;
    QHash<ShareKey, Id> ids;
    for (const ShareCandidate &candidate : candidates) {
        if (isChosen(candidate, selection, earlier)) {
            const ShareKey key = keyOf(candidate);
            ids.insert(key, earlier.items.contains(key) ? earlier.items.value(key) : newId());
        }
    }
    const LeavingText leavingText(selection, names);
    QSet<ShareKind> leaving;
    for (const ShareCandidate &candidate : candidates) {
        const auto id = ids.constFind(keyOf(candidate));
        if (id == ids.constEnd()) {
            continue;
        }
        ShareItem item{*id, candidate.content};
        std::visit(Stripper(candidate, selection), item.content);
        eachReference(item.content, [&](ShareItemKind kind, const Id &local) {
            const auto other = ids.constFind(ShareKey{kind, local});
            return other == ids.constEnd() ? std::nullopt : std::optional(*other);
        });
        if (auto *experiment = std::get_if<SharedExperiment>(&item.content);
            experiment && !experiment->pairedWith) {
            experiment->pairQuestion.clear(); // it speaks of the other one, which stays
        }
        eachText(item.content, [&](QString &text) {
            const NameReplacer::Replaced replaced = leavingText.of(text);
            built.namesReplaced += replaced.count;
            text = replaced.text;
        });
        leaving.insert(candidate.kind);
        if (const auto *checkIn = std::get_if<SharedCheckIn>(&item.content);
            checkIn && !checkIn->note.isEmpty()) {
            leaving.insert(ShareKind::Notes);
        }
        built.links.append({item.id, candidate.itemKind(), candidate.local, candidate.rev});
        built.items.append(std::move(item));
    }
    std::ranges::sort(built.items, comesBefore);
    built.scope = scopeOf(selection, leaving);
    return built;
}

QStringList textsOf(const QList<ShareItem> &items)
{
    QStringList texts;
    for (const ShareItem &item : items) {
        ShareItem::Content content = item.content;
        eachText(content, [&](QString &text) {
            if (!text.isEmpty()) {
                texts.append(text);
            }
        });
    }
    return texts;
}

QStringList textsOf(const ShareBundle &bundle)
{
    QStringList texts = textsOf(bundle.items);
    for (const QString &text : {bundle.coverNote, bundle.agreement}) {
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts;
}

} // namespace tryboth
