// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "cli/progressline.h"
#include "report/journalexport.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Export)
};

/// What was asked for by day, focus and query. `--to` is the format here, so the last day is `--until`.
Outcome<SearchQuery> queryOf(const Request &request)
{
    CheckInFilter filter;
    return dayOf(request, u"from"_s)
        .and_then([&](const std::optional<LocalDay> &from) {
            filter.from = from;
            return dayOf(request, u"until"_s);
        })
        .and_then([&](const std::optional<LocalDay> &until) { return between(filter, until); })
        .and_then([&](const CheckInFilter &days) {
            filter = days;
            return focusOf(request);
        })
        .and_then([&](const std::optional<Focus> &focus) -> Outcome<SearchQuery> {
            if (focus) {
                filter.focus = {*focus};
            }
            const auto query = parseSearch(request.options.value(u"query"_s), filter);
            return query ? Outcome<SearchQuery>(*query) : wrongUsage(query.error().sentence);
        });
}

/// What a booklet takes: the days asked for, or all of those with ratings, without what is left out by name.
Outcome<BookletChoice> bookletChoice(const Request &request, const Stores &stores, const CheckInFilter &days)
{
    BookletChoice choice;
    const LocalDay today = request.world.clock.journalDay().today;
    const LocalDay first = stores.energy.ratedSpan().first;
    choice.to = days.to.value_or(today);
    choice.from = days.from.value_or(first.isValid() ? qMin(first, choice.to) : choice.to);
    const QHash<QString, bool *> parts{
        {u"numbers"_s, &choice.numbers},         {u"charts"_s, &choice.charts},
        {u"entries"_s, &choice.entries},         {u"notes"_s, &choice.notes},
        {u"experiments"_s, &choice.experiments}, {u"reflections"_s, &choice.reflections}};
    for (const QString &name : request.options.value(u"without"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!parts.contains(name.trimmed())) {
            return wrongUsage(ExportText::tr("--without takes numbers, charts, entries, notes, experiments "
                                             "and reflections, and “%1” is none of them.")
                                  .arg(name.trimmed()));
        }
        *parts.value(name.trimmed()) = false;
    }
    const QString paper = request.options.value(u"paper"_s).toLower();
    if (!paper.isEmpty() && paper != u"a4"_s && paper != u"a5"_s) {
        return wrongUsage(ExportText::tr("--paper is a4 or a5."));
    }
    choice.paper = paper == u"a5"_s ? BookletChoice::Paper::A5 : BookletChoice::Paper::A4;
    choice.direction = request.options.isSet(u"with-direction"_s);
    return choice;
}

Outcome<Answer> write(const Request &request, const OpenedJournal &journal, const ActivityCatalog &catalog,
                      const ExportRequest &asked)
{
    const ProgressLine line(ExportText::tr("Writing"));
    return orStopped(tryboth::exportJournal(journal.core->stores(), catalog, request.world.content,
                                            request.world.clock.journalDay().today, asked, line.progress()))
        .map([&](qint64 bytes) {
            return Answer{
                {ExportText::tr("“%1” was written.").arg(asked.path)},
                QJsonObject{{u"file"_s, asked.path}, {u"format"_s, asked.format}, {u"bytes"_s, bytes}}};
        });
}

Outcome<Answer> exportJournal(const Request &request)
{
    const QString format = request.options.value(u"to"_s);
    const QString out = request.options.value(u"out"_s);
    if (!writtenFormats().contains(format) || out.isEmpty()) {
        return wrongUsage(ExportText::tr("--to is %1, and --out is the file to write.")
                              .arg(writtenFormats().join(u", "_s)));
    }
    const bool picks = request.options.isSet(u"focus"_s) || request.options.isSet(u"query"_s);
    if (format == BookletFormat && picks) {
        return wrongUsage(ExportText::tr("A booklet is of days: it takes --from and --until, and neither "
                                         "--focus nor --query."));
    }
    const auto query = queryOf(request);
    if (!query) {
        return tl::unexpected(query.error());
    }
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        const ActivityCatalog catalog = catalogOf(request.world, journal.core->stores());
        return withActivities(*query, catalog).and_then([&](const CheckInFilter &filter) -> Outcome<Answer> {
            ExportRequest asked{format, filter, out, request.options.isSet(u"names-and-keys"_s), {}};
            if (format != BookletFormat) {
                return write(request, journal, catalog, asked);
            }
            return bookletChoice(request, journal.core->stores(), filter)
                .and_then([&](const BookletChoice &choice) {
                    asked.booklet = choice;
                    return write(request, journal, catalog, asked);
                });
        });
    });
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            ExportText::tr("Writes the journal, or what is asked for of it, into a new file."),
            u"export my.tryboth --to html --out journal.html --from 2026-11-01"_s,
            {journalArgument()},
            {{u"to"_s, ExportText::tr("booklet, csv, html, ics, json, markdown or pdf."), u"FORMAT"_s},
             {u"out"_s, ExportText::tr("The file to write; it must not be there yet."), u"FILE"_s},
             {u"from"_s, ExportText::tr("First day, e.g. 2026-11-01."), u"DAY"_s},
             {u"until"_s, ExportText::tr("Last day, e.g. 2026-11-30."), u"DAY"_s},
             focusOption(),
             {u"names-and-keys"_s,
              ExportText::tr("With the list of names and the secret keys, which otherwise stay; json only.")},
             {u"without"_s,
              ExportText::tr("What a booklet leaves out: numbers, charts, entries, notes, experiments, "
                             "reflections; several with commas between."),
              u"PARTS"_s},
             {u"with-direction"_s,
              ExportText::tr("A booklet with five-year answers, reasons and decisions, too; what is sealed "
                             "stays out.")},
             {u"paper"_s, ExportText::tr("Of a booklet: a4 or a5."), u"SIZE"_s},
             {u"query"_s, ExportText::tr("What to write, in the words of “search”."), u"QUERY"_s}},
            exportJournal};
}

} // namespace tryboth::cli
