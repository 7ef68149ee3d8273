// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkin.h"

#include "domain/enumwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CheckInText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CheckIn)
};

constexpr EnumWords<Focus, 3> FocusWords{{{Focus::People, QLatin1StringView("people")},
                                          {Focus::Technical, QLatin1StringView("technical")},
                                          {Focus::Mixed, QLatin1StringView("mixed")}}};
constexpr EnumWords<Chosen, 3> ChosenWords{{{Chosen::Mine, QLatin1StringView("mine")},
                                            {Chosen::Asked, QLatin1StringView("asked")},
                                            {Chosen::Required, QLatin1StringView("required")}}};
constexpr EnumWords<Origin, 3> OriginWords{{{Origin::Typed, QLatin1StringView("typed")},
                                            {Origin::Calendar, QLatin1StringView("calendar")},
                                            {Origin::Import, QLatin1StringView("import")}}};

bool within(const std::optional<int> &value, int low, int high)
{
    return !value || (*value >= low && *value <= high);
}

Result<void> validateNumbers(const CheckIn &checkIn)
{
    if (!within(checkIn.energy, CheckIn::MinEnergy, CheckIn::MaxEnergy)) {
        return failure(CheckInText::tr("Energy is a whole number from −3 to +3; %1 is outside of it.")
                           .arg(*checkIn.energy));
    }
    if (!within(checkIn.engagement, CheckIn::MinEngagement, CheckIn::MaxEngagement)) {
        return failure(CheckInText::tr("Engagement is a whole number from 1 to 5; %1 is outside of it.")
                           .arg(*checkIn.engagement));
    }
    if (!within(checkIn.minutes, CheckIn::MinMinutes, CheckIn::MaxMinutes)) {
        return failure(
            CheckInText::tr("An entry takes 1 to 1440 minutes; %1 is outside of it.").arg(*checkIn.minutes));
    }
    return {};
}

Result<void> validateTexts(const CheckIn &checkIn)
{
    if (codePoints(checkIn.title) > CheckIn::MaxTitle) {
        return failure(CheckInText::tr("A title holds at most %1 characters. Move the rest to the note.")
                           .arg(CheckIn::MaxTitle));
    }
    if (codePoints(checkIn.note) > CheckIn::MaxNote) {
        return failure(CheckInText::tr("A note holds at most %1 characters. Split it into two entries.")
                           .arg(CheckIn::MaxNote));
    }
    if (checkIn.tags.size() > CheckIn::MaxTags) {
        return failure(CheckInText::tr("An entry carries at most %1 tags.").arg(CheckIn::MaxTags));
    }
    for (const QString &tag : checkIn.tags) {
        if (tag.isEmpty() || tag != tidyTag(tag) || codePoints(tag) > CheckIn::MaxTag) {
            return failure(
                CheckInText::tr("“%1” cannot be a tag: tags have 1 to %2 characters and no leading #.")
                    .arg(tag, QString::number(CheckIn::MaxTag)));
        }
    }
    return {};
}

} // namespace

Result<void> validate(const CheckIn &checkIn)
{
    if (!checkIn.when.day.isValid()) {
        return failure(CheckInText::tr("The entry has no valid date. Write it as 2026-11-23."));
    }
    if (checkIn.when.day.year() < CheckIn::MinYear || checkIn.when.day.year() > CheckIn::MaxYear) {
        return failure(CheckInText::tr("The year %1 lies outside of what a journal can hold (%2 to %3).")
                           .arg(checkIn.when.day.year())
                           .arg(CheckIn::MinYear)
                           .arg(CheckIn::MaxYear));
    }
    if (qAbs(checkIn.when.utcOffsetMinutes) > CheckIn::MaxUtcOffset) {
        return failure(
            CheckInText::tr("A clock stands at most 14 hours from UTC; this one is %1 minutes away.")
                .arg(checkIn.when.utcOffsetMinutes));
    }
    if (checkIn.activity.isEmpty()) {
        return failure(CheckInText::tr("The entry has no activity. Choose what you did."));
    }
    return validateNumbers(checkIn).and_then([&] { return validateTexts(checkIn); });
}

bool isLate(const CheckIn &checkIn)
{
    constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;
    const WallTime dayEnd{checkIn.when.day.addDays(1), LocalTime(0, 0), checkIn.when.utcOffsetMinutes, {}};
    return checkIn.recorded.utcMs > momentOf(dayEnd).utcMs + DayMs;
}

qsizetype codePoints(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

QString tidyTag(const QString &tag)
{
    QString tidy = tag.simplified();
    while (tidy.startsWith(u'#')) {
        tidy = tidy.mid(1).trimmed();
    }
    return tidy;
}

QString toWord(Focus focus)
{
    return wordOf(FocusWords, focus);
}
QString toWord(Chosen chosen)
{
    return wordOf(ChosenWords, chosen);
}
QString toWord(Origin origin)
{
    return wordOf(OriginWords, origin);
}
std::optional<Focus> focusFromWord(QStringView word)
{
    return valueOf(FocusWords, word);
}
std::optional<Chosen> chosenFromWord(QStringView word)
{
    return valueOf(ChosenWords, word);
}
std::optional<Origin> originFromWord(QStringView word)
{
    return valueOf(OriginWords, word);
}

} // namespace tryboth
