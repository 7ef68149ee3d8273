// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharepages.h"

#include "exchange/sharepagewords.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const LocalDay &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

/// The lines of one part; what is empty makes no line.
class Lines
{
public:
    Lines &add(const QString &label, const QString &text)
    {
        if (!text.isEmpty()) {
            m_lines.append(label + u": "_s + text);
        }
        return *this;
    }
    Lines &add(const QString &label, const std::optional<LocalDay> &day)
    {
        return add(label, day && day->isValid() ? dayText(*day) : QString());
    }
    Lines &add(const QString &label, const std::optional<int> &number)
    {
        return add(label, number ? QString::number(*number) : QString());
    }
    Lines &add(const QString &label, const QStringList &texts) { return add(label, texts.join(u", "_s)); }
    Lines &line(const QString &text)
    {
        if (!text.isEmpty()) {
            m_lines.append(text);
        }
        return *this;
    }

    QStringList all() const { return m_lines; }

private:
    QStringList m_lines;
};

/// "energy +2 · engagement 4 · 45 min · technical"
QString ratings(const SharedCheckIn &c)
{
    QStringList parts;
    if (c.energy) {
        parts.append(ShareWords::energy(*c.energy));
    }
    if (c.engagement) {
        parts.append(ShareWords::tr("engagement %1").arg(*c.engagement));
    }
    if (c.minutes) {
        parts.append(ShareWords::tr("%1 min").arg(*c.minutes));
    }
    parts.append(ShareWords::of(c.focus));
    if (c.starred) {
        parts.append(ShareWords::tr("starred"));
    }
    return parts.join(u" · "_s);
}

class PartOf
{
public:
    explicit PartOf(const QHash<Id, QString> &titles)
        : m_titles(titles)
    {
    }

    SharePart operator()(const SharedCheckIn &c) const
    {
        QStringList heading{dayText(c.day)};
        if (c.time) {
            heading.append(c.time->toString(u"HH:mm"_s));
        }
        heading.append(QStringList{c.title, c.activity}.filter(QRegularExpression(u"."_s)));
        Lines lines;
        lines.line(ratings(c)).line(c.note);
        if (c.chosen) {
            lines.add(ShareWords::tr("Who chose it"), ShareWords::of(*c.chosen));
        }
        lines.add(ShareWords::tr("Circumstances"), ShareWords::of(c.context));
        lines.add(ShareWords::tr("Tags"), c.tags);
        lines.add(ShareWords::tr("Part of"), titleOf(c.experiment));
        for (const SharedSecondLook &look : c.secondLooks) {
            lines.add(ShareWords::tr("Looked at again on %1").arg(dayText(look.on)),
                      QStringList{ShareWords::energy(look.worth), look.note}.join(u' ').trimmed());
        }
        return {heading.join(u" · "_s), lines.all()};
    }

    SharePart operator()(const SharedExperiment &e) const
    {
        Lines lines;
        lines.line(QStringList{ShareWords::of(e.track), ShareWords::of(e.status)}.join(u" · "_s));
        lines.add(ShareWords::tr("From"), e.start).add(ShareWords::tr("To"), e.end);
        lines.add(ShareWords::tr("Stopped on"), e.stoppedOn);
        lines.add(ShareWords::tr("Before, from"), e.baselineFrom);
        lines.add(ShareWords::tr("Before, to"), e.baselineTo);
        lines.add(ShareWords::tr("Rhythm"), ShareWords::of(e.cadence));
        lines.add(ShareWords::tr("What I want to find out"), e.intent);
        lines.add(ShareWords::tr("I expect"), e.hypothesis);
        lines.add(ShareWords::tr("What would change my mind"), e.changeMyMind);
        lines.add(ShareWords::tr("Why now"), e.whyNow);
        for (const QString &step : e.protocol) {
            lines.add(ShareWords::tr("What I will do"), step);
        }
        lines.add(ShareWords::tr("How I get out"), e.exitRule);
        lines.add(ShareWords::tr("Can be undone"), ShareWords::of(e.reversible));
        lines.add(ShareWords::tr("Who was asked"), e.whoAsked);
        lines.add(ShareWords::tr("Paired with"), titleOf(e.pairedWith));
        lines.add(ShareWords::tr("One question to compare on"), e.pairQuestion);
        for (const SharedSession &session : e.sessions) {
            const QString day = session.plannedOn ? dayText(*session.plannedOn)
                                                  : ShareWords::tr("not planned");
            lines.add(ShareWords::tr("Session, %1").arg(day),
                      QStringList{ShareWords::of(session.state), session.remark}.join(u' ').trimmed());
        }
        return {ShareWords::tr("Experiment: %1").arg(e.title.isEmpty() ? ShareWords::of(e.track) : e.title),
                lines.all()};
    }

    SharePart operator()(const SharedForecast &f) const
    {
        Lines lines;
        lines.line(
            ShareWords::tr("%1, sure to %2 %").arg(ShareWords::energy(f.energyExpected)).arg(f.confidence));
        lines.add(ShareWords::tr("Sealed on"), std::optional(f.sealedOn));
        lines.add(ShareWords::tr("Opened on"), std::optional(f.openedOn));
        return {of(ShareWords::tr("Forecast"), f.experiment), lines.all()};
    }

    SharePart operator()(const SharedReview &r) const
    {
        Lines lines;
        lines.add(ShareWords::tr("On"), std::optional(r.on));
        lines.add(ShareWords::tr("What I think happened"), r.remembered);
        lines.add(ShareWords::tr("What else changed"), r.elseChanged);
        if (r.mindChanged) {
            lines.add(ShareWords::tr("Did what would change my mind occur"), ShareWords::of(*r.mindChanged));
        }
        if (r.outcome) {
            lines.add(ShareWords::tr("Outcome"), ShareWords::of(*r.outcome));
        }
        lines.add(ShareWords::tr("Learned"), r.learned).add(ShareWords::tr("Surprised by"), r.surprised);
        if (r.again) {
            lines.add(ShareWords::tr("Again"), ShareWords::of(*r.again));
        }
        lines.add(ShareWords::tr("Second look due on"), r.secondLookOn);
        lines.add(ShareWords::tr("Looked again on"), r.lookedAgainOn);
        lines.add(ShareWords::tr("Second look"), r.lookedAgain);
        return {of(ShareWords::tr("Review"), r.experiment), lines.all()};
    }

    SharePart operator()(const SharedReflection &r) const
    {
        Lines lines;
        lines.add(ShareWords::tr("Week from"), r.week);
        if (r.recalledPeople) {
            lines.add(ShareWords::tr("People work, from memory"), ShareWords::energy(*r.recalledPeople));
        }
        if (r.recalledTechnical) {
            lines.add(ShareWords::tr("Technical work, from memory"),
                      ShareWords::energy(*r.recalledTechnical));
        }
        if (r.recalledBeforeSeeing) {
            lines.line(ShareWords::tr("Remembered before seeing the log"));
        }
        for (const SharedAnswer &answer : r.answers) {
            lines.line(answer.question).line(answer.text);
        }
        return {ShareWords::tr("Reflection of %1").arg(dayText(r.on)), lines.all()};
    }

    SharePart operator()(const SharedFiveYearAnswer &a) const
    {
        Lines lines;
        lines.line(a.text);
        lines.add(ShareWords::tr("Sorted as"), ShareWords::ofWord(a.sort));
        lines.add(ShareWords::tr("Clarity, 1 to 5"), a.clarity);
        lines.add(ShareWords::tr("What gives way"), a.givesWay);
        lines.add(ShareWords::tr("Asked today"), a.askedToday);
        lines.add(ShareWords::tr("What has changed"), a.changed);
        lines.add(ShareWords::tr("Next time on"), a.nextOn);
        return {ShareWords::tr("Five-year answer of %1").arg(dayText(a.on)), lines.all()};
    }

    SharePart operator()(const SharedReason &r) const
    {
        Lines lines;
        lines.line(r.statement);
        lines.add(ShareWords::tr("Fit, 0 to 4"), r.fit);
        lines.line(r.words);
        lines.add(ShareWords::tr("Decided"), ShareWords::ofWord(r.disposition));
        lines.add(ShareWords::tr("Tested by"), titleOf(r.experiment));
        lines.line(ShareWords::tr("No conclusion is drawn from this."));
        return {ShareWords::tr("A reason, %1").arg(dayText(r.on)), lines.all()};
    }

    SharePart operator()(const SharedDecision &d) const
    {
        Lines lines;
        lines.add(ShareWords::tr("Recorded on"), std::optional(d.on)).line(d.context);
        for (const SharedOption &option : d.options) {
            lines.add(option.chosen ? ShareWords::tr("Chosen") : ShareWords::tr("Option"), option.label);
            lines.add(ShareWords::tr("For"), option.reasonsFor);
            lines.add(ShareWords::tr("Against"), option.reasonsAgainst);
        }
        lines.add(ShareWords::tr("Because"), d.reasons);
        lines.add(ShareWords::tr("Can be undone"), ShareWords::ofWord(d.reversible));
        lines.add(ShareWords::tr("The way back"), d.wayBack).add(ShareWords::tr("Who knows"), d.told);
        lines.add(ShareWords::tr("State"), ShareWords::ofWord(d.state));
        for (const SharedExpectation &e : d.expectations) {
            lines.add(ShareWords::tr("I expect"), e.text).add(ShareWords::tr("By"), e.by);
            lines.add(ShareWords::tr("Sure to per cent"), e.confidence);
            lines.add(ShareWords::tr("What came of it"), ShareWords::ofWord(e.outcome));
        }
        for (const SharedCondition &c : d.conditions) {
            lines.add(ShareWords::tr("I would turn back if"), c.sign)
                .add(ShareWords::tr("Look on"), c.lookOn);
            lines.add(ShareWords::tr("Did it occur"), ShareWords::ofWord(c.occurred));
        }
        for (const SharedDecisionReview &r : d.reviews) {
            lines.add(ShareWords::tr("Reviewed on"), std::optional(r.on));
            lines.add(ShareWords::tr("Outcome"), ShareWords::ofWord(r.outcome));
            lines.add(ShareWords::tr("With what I knew then"), r.sameWithWhatIKnew).line(r.note);
        }
        lines.add(ShareWords::tr("Review on"), d.reviewOn);
        return {ShareWords::tr("Decision: %1").arg(d.title), lines.all()};
    }

private:
    QString titleOf(const std::optional<Id> &id) const { return id ? m_titles.value(*id) : QString(); }
    QString of(const QString &what, const std::optional<Id> &experiment) const
    {
        const QString title = titleOf(experiment);
        return title.isEmpty() ? what : what + u": "_s + title;
    }

    const QHash<Id, QString> &m_titles;
};

SharePart beginningOf(const ShareBundle &bundle)
{
    Lines lines;
    lines.add(ShareWords::tr("From"), bundle.senderName);
    lines.add(ShareWords::tr("Made on"),
              std::optional(bundle.created.inZone(QTimeZone::systemTimeZone()).date()));
    lines.add(ShareWords::tr("A word to you"), bundle.coverNote);
    lines.add(ShareWords::tr("What we agreed"), bundle.agreement);
    lines.add(ShareWords::tr("First day"), bundle.scope.from)
        .add(ShareWords::tr("Last day"), bundle.scope.to);
    for (const auto &[kind, depth] : bundle.scope.kinds) {
        lines.line(ShareWords::of(kind, depth));
    }
    lines.line(bundle.scope.namesReplaced ? ShareWords::tr("Listed names are replaced.")
                                          : ShareWords::tr("Names are as written."));
    lines.line(bundle.scope.clockTimes ? ShareWords::tr("With times of day.")
                                       : ShareWords::tr("Days only, no times."));
    lines.add(ShareWords::tr("Please delete it by"), bundle.deleteBy);
    return {ShareWords::tr("What this share holds"), lines.all()};
}

} // namespace

QList<SharePart> sharePages(const ShareBundle &bundle)
{
    QHash<Id, QString> titles;
    for (const ShareItem &item : bundle.items) {
        if (const auto *experiment = std::get_if<SharedExperiment>(&item.content)) {
            titles.insert(item.id, experiment->title.isEmpty() ? ShareWords::of(experiment->track)
                                                               : experiment->title);
        }
    }
    QList<SharePart> parts{beginningOf(bundle)};
    const PartOf partOf(titles);
    for (const ShareItem &item : bundle.items) {
        parts.append(std::visit(partOf, item.content));
    }
    return parts;
}

QString shareText(const QList<SharePart> &parts)
{
    QStringList blocks;
    for (const SharePart &part : parts) {
        blocks.append((QStringList{part.heading} + part.lines).join(u'\n'));
    }
    return blocks.join(u"\n\n"_s) + u'\n';
}

QByteArray shareHtml(const QList<SharePart> &parts, const QString &title)
{
    constexpr auto Style = "@page{size:A4;margin:20mm}body{font:11pt/1.45 Inter,sans-serif;max-width:42em;"
                           "margin:2em auto;padding:0 1em;color:#1c1c1e;background:#fff}h1{font-size:1.5em}"
                           "h2{font-size:1.05em;margin-top:1.4em;break-after:avoid}"
                           "p{white-space:pre-wrap;margin:.2em 0;overflow-wrap:anywhere}"_L1;
    QString html =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>%1</title><style>%2</style></head>"
        "<body>\n<h1>%1</h1>\n"_s.arg(title.toHtmlEscaped(), Style);
    for (const SharePart &part : parts) {
        html += u"<h2>"_s + part.heading.toHtmlEscaped() + u"</h2>\n"_s;
        for (const QString &line : part.lines) {
            html += u"<p>"_s + line.toHtmlEscaped() + u"</p>\n"_s;
        }
    }
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace tryboth
