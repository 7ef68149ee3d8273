// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dayquestion.h"

#include "domain/experimentrules.h"

#include <algorithm>

namespace tryboth {

namespace {

constexpr int RecentDays = 28;

/// When each prompt was answered last, before `day`.
Result<QHash<QString, LocalDay>> lastDays(const Stores &stores, LocalDay day)
{
    return stores.reflections.lastAnswered().map([&](QHash<QString, LocalDay> days) {
        days.removeIf([&](const auto &item) { return item.value() >= day; });
        return days;
    });
}

Result<int> entriesBetween(const Stores &stores, LocalDay from, LocalDay to)
{
    CheckInFilter filter;
    filter.from = from;
    filter.to = to;
    filter.waiting = false;
    return stores.checkIns.count(filter);
}

Result<int> sessionsOf(const Stores &stores, const Experiment &experiment)
{
    CheckInFilter filter;
    filter.experiment = experiment.id;
    return stores.checkIns.count(filter);
}

/// How many entries belong to the experiments that run on `day`, and to those that came to their end lately.
Result<PromptMoment> withSessions(const Stores &stores, PromptMoment moment, LocalDay day)
{
    return stores.experiments.all().and_then([&](const QList<Experiment> &all) -> Result<PromptMoment> {
        for (const Experiment &experiment : all) {
            const ExperimentStatus status = statusOn(experiment, day);
            if (status == ExperimentStatus::Idea || status == ExperimentStatus::Planned) {
                moment.isPlanning = true;
                continue;
            }
            const bool isRunning = status == ExperimentStatus::Running;
            if (!isRunning &&
                (status == ExperimentStatus::Paused || experiment.lastDay().daysTo(day) >= RecentDays)) {
                continue;
            }
            const auto count = sessionsOf(stores, experiment);
            if (!count) {
                return tl::unexpected(count.error());
            }
            int &most = isRunning ? moment.sessions : moment.endedSessions;
            most = std::max(most, *count);
            if (isRunning && experiment.pair) {
                moment.pairSessions = std::max(moment.pairSessions, *count);
            }
        }
        return moment;
    });
}

Result<PromptMoment> momentOf(const Stores &stores, LocalDay from, LocalDay to)
{
    PromptMoment moment;
    moment.day = from;
    return entriesBetween(stores, from, to)
        .and_then([&](int entries) {
            moment.checkIns = entries;
            return entriesBetween(stores, to.addDays(1 - RecentDays), to);
        })
        .and_then([&](int recent) {
            moment.recentCheckIns = recent;
            return withSessions(stores, moment, to);
        })
        .and_then([&](const PromptMoment &counted) {
            moment = counted;
            return lastDays(stores, from);
        })
        .map([&](const QHash<QString, LocalDay> &days) {
            moment.lastDay = days;
            return moment;
        });
}

Prompt promptOf(const ReflectionAnswer &answer)
{
    Prompt prompt;
    prompt.id = answer.prompt;
    prompt.version = answer.version;
    prompt.text = answer.question;
    return prompt;
}

/// The prompt of an answer as it is now, or as it was asked where it is no longer there.
Result<Prompt> askedIn(const Stores &stores, const Content &content, const ReflectionAnswer &answer)
{
    return promptWith(stores, content, answer.prompt).map([&](const std::optional<Prompt> &known) {
        Prompt prompt = known.value_or(promptOf(answer));
        prompt.text = answer.question.isEmpty() ? prompt.text : answer.question;
        prompt.version = answer.version;
        return prompt;
    });
}

} // namespace

Result<QList<Prompt>> allPrompts(const Stores &stores, const Content &content)
{
    return stores.prompts.all().map([&](const QList<OwnPrompt> &own) {
        QList<Prompt> prompts = content.prompts();
        for (const OwnPrompt &mine : own) {
            prompts.append(asPrompt(mine));
        }
        return prompts;
    });
}

Result<std::optional<Prompt>> promptWith(const Stores &stores, const Content &content, const QString &id)
{
    return allPrompts(stores, content).map([&](const QList<Prompt> &all) {
        const auto found = std::ranges::find(all, id, &Prompt::id);
        return found == all.end() ? std::nullopt : std::optional(*found);
    });
}

Result<std::optional<Reflection>> answeredOn(const Stores &stores, LocalDay day)
{
    return stores.reflections.between(day, day).map([](const QList<Reflection> &ofDay) {
        const auto found = std::ranges::find(ofDay, ReflectionKind::Prompt, &Reflection::kind);
        return found == ofDay.end() ? std::nullopt : std::optional(*found);
    });
}

Result<DayQuestion> questionOf(const Stores &stores, const Content &content, LocalDay day)
{
    return answeredOn(stores, day)
        .and_then([&](const std::optional<Reflection> &written) -> Result<DayQuestion> {
            if (written && !written->answers.isEmpty()) {
                const ReflectionAnswer &answer = written->answers.first();
                return askedIn(stores, content, answer).map([&](const Prompt &prompt) {
                    return DayQuestion{prompt, answer.text};
                });
            }
            if (stores.prompts.lastShown(QuestionOfTheDay) == day) {
                return DayQuestion();
            }
            return allPrompts(stores, content).and_then([&](const QList<Prompt> &prompts) {
                return momentOf(stores, day, day).map([&](const PromptMoment &moment) {
                    return DayQuestion{promptOfDay(prompts, moment), {}};
                });
            });
        });
}

Result<std::optional<Prompt>> questionOfWeek(const Stores &stores, const Content &content,
                                             const WeekFacts &facts, const std::optional<Reflection> &written)
{
    for (const ReflectionAnswer &answer : written ? written->answers : QList<ReflectionAnswer>()) {
        if (!answer.prompt.startsWith(weekly::ThreeBoxes) && !weekly::isFixed(answer.prompt)) {
            return askedIn(stores, content, answer).map([](const Prompt &p) { return std::optional(p); });
        }
    }
    return allPrompts(stores, content).and_then([&](const QList<Prompt> &prompts) {
        return momentOf(stores, facts.week.first, facts.week.last()).map([&](const PromptMoment &moment) {
            return promptOfWeek(prompts, moment);
        });
    });
}

} // namespace tryboth
