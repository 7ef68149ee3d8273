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

Outcome<Answer> exportJournal(const Request &request)
{
    const QString format = request.options.value(u"to"_s);
    const QString out = request.options.value(u"out"_s);
    if (!exportFormats().contains(format) || out.isEmpty()) {
        return wrongUsage(
            ExportText::tr("--to is %1, and --out is the file to write.").arg(exportFormats().join(u", "_s)));
    }
    const auto query = queryOf(request);
    if (!query) {
        return tl::unexpected(query.error());
    }
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        const ActivityCatalog catalog = catalogOf(request.world, journal.core->stores());
        return withActivities(*query, catalog).and_then([&](const CheckInFilter &filter) {
            const ProgressLine line(ExportText::tr("Writing"));
            return orStopped(tryboth::exportJournal(
                                 journal.core->stores(), catalog, request.world.content,
                                 {format, filter, out, request.options.isSet(u"names-and-keys"_s)},
                                 line.progress()))
                .map([&](qint64 bytes) {
                    return Answer{{ExportText::tr("“%1” was written.").arg(out)},
                                  QJsonObject{{u"file"_s, out}, {u"format"_s, format}, {u"bytes"_s, bytes}}};
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
            {{u"to"_s, ExportText::tr("csv, html, ics, json, markdown or pdf."), u"FORMAT"_s},
             {u"out"_s, ExportText::tr("The file to write; it must not be there yet."), u"FILE"_s},
             {u"from"_s, ExportText::tr("First day, e.g. 2026-11-01."), u"DAY"_s},
             {u"until"_s, ExportText::tr("Last day, e.g. 2026-11-30."), u"DAY"_s},
             focusOption(),
             {u"names-and-keys"_s,
              ExportText::tr("With the list of names and the secret keys, which otherwise stay; json only.")},
             {u"query"_s, ExportText::tr("What to write, in the words of “search”."), u"QUERY"_s}},
            exportJournal};
}

} // namespace tryboth::cli
