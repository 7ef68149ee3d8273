// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharekind.h"

namespace tryboth {

namespace {

SharedReflection sharedOf(const Reflection &r)
{
    SharedReflection shared;
    shared.kind = toWord(r.kind);
    shared.on = r.day;
    if (r.kind == ReflectionKind::Weekly) {
        shared.week = r.day;
    }
    if (!r.title.isEmpty() || !r.body.isEmpty()) {
        shared.answers.append({r.title, r.body});
    }
    for (const ReflectionAnswer &answer : r.answers) {
        shared.answers.append({answer.question, answer.text});
    }
    shared.recalledPeople = r.recalled.people;
    shared.recalledTechnical = r.recalled.technical;
    shared.recalledBeforeSeeing = !r.recalled.isEmpty() && !r.recalled.afterSeeing;
    shared.checkIns = r.checkIns;
    return shared;
}

QString labelOf(const SharedReflection &shared)
{
    for (const SharedAnswer &answer : shared.answers) {
        const QString text = answer.text.simplified();
        if (!text.isEmpty()) {
            constexpr int Longest = 60;
            return text.left(Longest);
        }
    }
    return {};
}

} // namespace

Result<QList<ShareCandidate>> shareableReflections(const ShareSource &source)
{
    return source.stores.reflections.all().map([](const QList<Reflection> &reflections) {
        QList<ShareCandidate> candidates;
        for (const Reflection &reflection : reflections) {
            const SharedReflection shared = sharedOf(reflection);
            const bool isWeek = reflection.kind == ReflectionKind::Weekly && reflection.finished;
            candidates.append({reflection.id,
                               reflection.rev,
                               ShareKind::Weekly,
                               reflection.day,
                               reflection.day,
                               labelOf(shared),
                               {},
                               {},
                               shared,
                               !isWeek});
        }
        return candidates;
    });
}

} // namespace tryboth
