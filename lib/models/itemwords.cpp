// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemwords.h"

#include "domain/sharereply.h"
#include "domain/shareselection.h"

#include "models/experimentwords.h"
#include "models/sessionlistmodel.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ItemText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ItemWords)

public:
    static QString statusWord(ExperimentStatus status);
    static QString sortWord(const QString &sort);
    static QString dispositionWord(const QString &disposition);
    static QString answerWord(const QString &answer);
};

QString ItemText::statusWord(ExperimentStatus status)
{
    switch (status) {
    case ExperimentStatus::Idea:
        return tr("an idea", "status of an experiment");
    case ExperimentStatus::Planned:
        return tr("planned", "status of an experiment");
    case ExperimentStatus::Running:
        return tr("running", "status of an experiment");
    case ExperimentStatus::Paused:
        return tr("paused", "status of an experiment");
    case ExperimentStatus::Ended:
        return tr("ended", "status of an experiment");
    case ExperimentStatus::Reviewed:
        return tr("reviewed", "status of an experiment");
    case ExperimentStatus::StoppedEarly:
        break;
    }
    return tr("stopped early", "status of an experiment");
}

QString ItemText::sortWord(const QString &sort)
{
    return sort == "people"_L1      ? tr("People", "how a five-year answer was sorted")
           : sort == "technical"_L1 ? tr("Technical", "how a five-year answer was sorted")
           : sort == "both"_L1      ? tr("Both", "how a five-year answer was sorted")
           : sort == "unclear"_L1   ? tr("Unclear", "how a five-year answer was sorted")
                                    : QString();
}

QString ItemText::dispositionWord(const QString &disposition)
{
    return disposition == "keep"_L1        ? tr("Keep", "what was made of a reason")
           : disposition == "test"_L1      ? tr("Test", "what was made of a reason")
           : disposition == "set_aside"_L1 ? tr("Set aside", "what was made of a reason")
                                           : QString();
}

QString ItemText::answerWord(const QString &answer)
{
    return answer == "yes"_L1 || answer == "true"_L1   ? tr("yes")
           : answer == "no"_L1 || answer == "false"_L1 ? tr("no")
           : answer == "cannot_tell"_L1                ? tr("cannot tell")
                                                       : QString();
}

QString dayText(const std::optional<LocalDay> &day)
{
    return day && day->isValid() ? QLocale().toString(*day, QLocale::ShortFormat) : QString();
}

QString joined(QStringList parts, const QString &between = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// Collects the parts that say something.
class Parts
{
public:
    void add(const QString &label, const QString &text)
    {
        if (!text.trimmed().isEmpty()) {
            m_parts.append({label, text});
        }
    }
    const QList<LabelledText> &all() const { return m_parts; }

    void of(const SharedCheckIn &entry);
    void of(const SharedExperiment &experiment);
    void of(const SharedForecast &forecast);
    void of(const SharedReview &review);
    void of(const SharedReflection &reflection);
    void of(const SharedFiveYearAnswer &answer);
    void of(const SharedReason &reason);
    void of(const SharedDecision &decision);

private:
    QList<LabelledText> m_parts;
};

void Parts::of(const SharedCheckIn &entry)
{
    QStringList circumstances;
    for (const ContextFlag flag : {ContextFlag::Tired, ContextFlag::Interrupted, ContextFlag::Unwell,
                                   ContextFlag::UnusualDay, ContextFlag::FirstTime}) {
        if (entry.context.testFlag(flag)) {
            circumstances.append(nameOf(flag));
        }
    }
    add(ItemText::tr("What it was"), joined({entry.activity, nameOf(entry.focus),
                                             entry.minutes ? minutesText(*entry.minutes) : QString()}));
    add(ItemText::tr("Energy"), entry.energy
                                    ? signedNumber(*entry.energy) + u" · "_s + energyWords(*entry.energy)
                                    : ItemText::tr("not rated"));
    add(ItemText::tr("Engagement"), entry.engagement ? engagementWords(*entry.engagement) : QString());
    add(ItemText::tr("Who chose it"), entry.chosen ? nameOf(*entry.chosen) : QString());
    add(ItemText::tr("Circumstances"), circumstances.join(u", "_s));
    add(ItemText::tr("Note"), entry.note);
    add(ItemText::tr("Tags"), entry.tags.join(u", "_s));
    for (const SharedSecondLook &look : entry.secondLooks) {
        add(ItemText::tr("Second look, %1", "%1 is a date").arg(dayText(look.on)),
            joined({signedNumber(look.worth), look.note}));
    }
}

void Parts::of(const SharedExperiment &experiment)
{
    int kept = 0, skipped = 0;
    for (const SharedSession &session : experiment.sessions) {
        kept += session.state == SessionState::Kept;
        skipped += session.state == SessionState::Skipped;
    }
    add(ItemText::tr("When"), joined({dayText(experiment.start), dayText(experiment.end)}, u" – "_s));
    add(ItemText::tr("Where it stands"), ItemText::statusWord(experiment.status));
    add(ItemText::tr("Rhythm"), cadenceText(experiment.cadence));
    add(ItemText::tr("Sessions"),
        kept + skipped > 0 ? ItemText::tr("Kept %1 of %2").arg(kept).arg(kept + skipped) : QString());
    add(ItemText::tr("What I want to find out"), experiment.intent);
    add(ItemText::tr("I expect"), experiment.hypothesis);
    add(ItemText::tr("What would change my mind"), experiment.changeMyMind);
    add(ItemText::tr("What I will do"), experiment.protocol.join(u'\n'));
    add(ItemText::tr("Why now"), experiment.whyNow);
    add(ItemText::tr("How I get out"), experiment.exitRule);
    add(ItemText::tr("Who was asked"), experiment.whoAsked);
    add(ItemText::tr("The pair’s question"), experiment.pairQuestion);
    for (const SharedSession &session : experiment.sessions) {
        add(joined({dayText(session.plannedOn), nameOf(session.state)}), session.remark);
    }
}

void Parts::of(const SharedForecast &forecast)
{
    add(ItemText::tr("Forecast"), signedNumber(forecast.energyExpected));
    add(ItemText::tr("How sure"), ItemText::tr("%1 %", "per cent").arg(forecast.confidence));
    add(ItemText::tr("Sealed"), dayText(forecast.sealedOn));
    add(ItemText::tr("Opened"), dayText(forecast.openedOn));
}

void Parts::of(const SharedReview &review)
{
    add(ItemText::tr("What I think happened"), review.remembered);
    add(ItemText::tr("What else changed"), review.elseChanged);
    add(ItemText::tr("What would change my mind occurred"),
        review.mindChanged ? ItemText::answerWord(toWord(*review.mindChanged)) : QString());
    add(ItemText::tr("From here"), review.outcome ? nameOf(*review.outcome) : QString());
    add(ItemText::tr("Learned"), review.learned);
    add(ItemText::tr("Surprised by"), review.surprised);
    add(ItemText::tr("Looked at again, %1", "%1 is a date").arg(dayText(review.lookedAgainOn)),
        review.lookedAgain);
}

void Parts::of(const SharedReflection &reflection)
{
    add(ItemText::tr("The week of"), dayText(reflection.week));
    const auto recalled = [](const std::optional<int> &value) {
        return value ? signedNumber(*value) : QString();
    };
    add(reflection.recalledBeforeSeeing ? ItemText::tr("People, from memory")
                                        : ItemText::tr("People, from memory after seeing the log"),
        recalled(reflection.recalledPeople));
    add(reflection.recalledBeforeSeeing ? ItemText::tr("Technical, from memory")
                                        : ItemText::tr("Technical, from memory after seeing the log"),
        recalled(reflection.recalledTechnical));
    for (const SharedAnswer &answer : reflection.answers) {
        add(answer.question, answer.text);
    }
}

void Parts::of(const SharedFiveYearAnswer &answer)
{
    add(ItemText::tr("The question five years from now"), answer.text);
    add(ItemText::tr("Sorted as"), ItemText::sortWord(answer.sort));
    add(ItemText::tr("Clarity"), answer.clarity ? ItemText::tr("%1 of 5").arg(*answer.clarity) : QString());
    add(ItemText::tr("What gives way"), answer.givesWay);
    add(ItemText::tr("Asked today"), answer.askedToday);
    add(ItemText::tr("What changed"), answer.changed);
}

void Parts::of(const SharedReason &reason)
{
    add(ItemText::tr("Statement"), reason.statement);
    add(ItemText::tr("Fits"), reason.fit ? ItemText::tr("%1 of 4").arg(*reason.fit) : QString());
    add(ItemText::tr("In their words"), reason.words);
    add(ItemText::tr("What they do with it"), ItemText::dispositionWord(reason.disposition));
}

void Parts::of(const SharedDecision &decision)
{
    add(ItemText::tr("Context"), decision.context);
    for (const SharedOption &option : decision.options) {
        add(option.chosen ? ItemText::tr("Chosen for now") : ItemText::tr("Option"),
            joined({option.label, option.reasonsFor, option.reasonsAgainst}, u"\n"_s));
    }
    add(ItemText::tr("Because"), decision.reasons);
    for (const SharedExpectation &expected : decision.expectations) {
        add(ItemText::tr("Expected"),
            joined({expected.text, dayText(expected.by), ItemText::answerWord(expected.outcome)}));
    }
    add(ItemText::tr("The way back"), decision.wayBack);
    for (const SharedCondition &condition : decision.conditions) {
        add(ItemText::tr("I would turn back if"),
            joined({condition.sign, dayText(condition.lookOn), ItemText::answerWord(condition.occurred)}));
    }
    add(ItemText::tr("Who knows"), decision.told);
    for (const SharedDecisionReview &review : decision.reviews) {
        add(ItemText::tr("Looked at, %1", "%1 is a date").arg(dayText(review.on)),
            joined({review.sameWithWhatIKnew, review.note}, u"\n"_s));
    }
    add(ItemText::tr("To be looked at"), dayText(decision.reviewOn));
}

QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0);
}

QString orElse(const QString &text, const QString &other)
{
    const QString line = firstLine(text);
    return line.isEmpty() ? other : line;
}

/// What an item is called, by what it is.
struct Titles
{
    QString operator()(const SharedCheckIn &entry) const
    {
        return orElse(entry.title,
                      entry.activity.isEmpty() ? ItemText::tr("An entry without a title") : entry.activity);
    }
    QString operator()(const SharedExperiment &experiment) const
    {
        return orElse(experiment.title, ItemText::tr("An experiment without a title"));
    }
    QString operator()(const SharedForecast &forecast) const
    {
        return ItemText::tr("Forecast %1, %2 % sure", "%1 is a rating such as +2")
            .arg(signedNumber(forecast.energyExpected))
            .arg(forecast.confidence);
    }
    QString operator()(const SharedReview &review) const
    {
        return orElse(review.learned, ItemText::tr("A look back at an experiment"));
    }
    QString operator()(const SharedReflection &reflection) const
    {
        for (const SharedAnswer &answer : reflection.answers) {
            if (!answer.text.trimmed().isEmpty()) {
                return firstLine(answer.text);
            }
        }
        return ItemText::tr("A week, from memory");
    }
    QString operator()(const SharedFiveYearAnswer &answer) const
    {
        return orElse(answer.text, ItemText::tr("A five-year answer"));
    }
    QString operator()(const SharedReason &reason) const
    {
        return orElse(reason.statement, ItemText::tr("A reason"));
    }
    QString operator()(const SharedDecision &decision) const
    {
        return orElse(decision.title, ItemText::tr("A decision"));
    }
};

} // namespace

QString nameOf(ShareItemKind kind)
{
    switch (kind) {
    case ShareItemKind::CheckIn:
        return ItemText::tr("Entry");
    case ShareItemKind::Experiment:
        return ItemText::tr("Experiment");
    case ShareItemKind::Forecast:
        return ItemText::tr("Opened forecast");
    case ShareItemKind::Review:
        return ItemText::tr("Review");
    case ShareItemKind::Reflection:
        return ItemText::tr("Reflection");
    case ShareItemKind::FiveYear:
        return ItemText::tr("Five-year answer");
    case ShareItemKind::Reason:
        return ItemText::tr("Reason");
    case ShareItemKind::Decision:
        break;
    }
    return ItemText::tr("Decision");
}

QString titleOf(const ShareItem &item)
{
    return std::visit(Titles(), item.content);
}

QList<LabelledText> partsOf(const ShareItem &item)
{
    Parts parts;
    std::visit([&](const auto &content) { parts.of(content); }, item.content);
    return parts.all();
}

QString allWordsOf(const ShareItem &item)
{
    QStringList words{titleOf(item)};
    for (const LabelledText &part : partsOf(item)) {
        words.append(part.text);
    }
    return words.join(u'\n');
}

QString quoteOf(const ShareItem &item)
{
    const QString title = titleOf(item).simplified();
    QStringList words;
    for (const QString &text : textsOf(QList<ShareItem>{item})) {
        words.append(text.simplified());
    }
    words.removeAll(QString());
    words.removeDuplicates();
    const auto called = std::ranges::find_if(words,
                                             [&](const QString &text) { return text.startsWith(title); });
    if (called == words.end()) {
        words.prepend(title);
    } else if (!std::holds_alternative<SharedReflection>(item.content)) { // there it answers a question
        std::rotate(words.begin(), called, called + 1);
    }
    const QString quote = words.join(u" · "_s);
    return codePoints(quote) <= ReplyComment::MaxQuoted
               ? quote
               : QString::fromUcs4(reinterpret_cast<const char32_t *>(quote.toUcs4().constData()),
                                   ReplyComment::MaxQuoted - 1) +
                     u'…';
}

std::optional<Focus> focusOf(const ShareItem &item)
{
    if (const auto *entry = std::get_if<SharedCheckIn>(&item.content)) {
        return entry->focus;
    }
    const auto *experiment = std::get_if<SharedExperiment>(&item.content);
    return experiment ? std::optional(focusOf(experiment->track)) : std::nullopt;
}

} // namespace tryboth
