// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "cli/secrets.h"
#include "exchange/exampletexts.h"
#include "models/examplefilling.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct NewText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::New)
};

constexpr int MostExampleEntries = 100'000; // five a work day go back 90 years
constexpr int MostSeed = 999'999;
constexpr int DefaultSeed = 1;

/// The passphrase for the new journal, where one is wanted. Whoever hands one over wants a seal.
Outcome<std::optional<Passphrase>> passphraseWanted(const Request &request)
{
    const auto wanted = [](Passphrase given) { return std::optional<Passphrase>(std::move(given)); };
    const QCommandLineParser &options = request.options;
    if (options.isSet(u"sealed"_s) || options.isSet(newPassphraseOption().names().first())) {
        return newPassphraseOf(request).map(wanted);
    }
    if (const QString given = u"passphrase-fd"_s; options.isSet(given)) {
        return passphraseFromDescriptor(request, given).map(wanted);
    }
    return std::nullopt;
}

Outcome<OpenedJournal> create(const Request &request)
{
    return passphraseWanted(request).and_then([&](const std::optional<Passphrase> &passphrase) {
        return orFailed(
            JournalFile::create(request.file(), request.world.places, request.world.clock, {}, passphrase));
    });
}

QList<QCommandLineOption> sealOptions()
{
    return {{u"sealed"_s, NewText::tr("Seals it with a passphrase.")}, newPassphraseOption()};
}

Outcome<Answer> makeNew(const Request &request)
{
    return create(request).map([&](const OpenedJournal &journal) {
        const bool sealed = journal.file->isSealed();
        return Answer{{sealed
                           ? NewText::tr("“%1” is a new, empty journal, sealed with your passphrase. Without "
                                         "that nobody can open it, unless you make a recovery key.")
                                 .arg(request.file())
                           : NewText::tr("“%1” is a new, empty journal. It is not sealed; “seal” does that.")
                                 .arg(request.file())},
                      QJsonObject{{u"file"_s, request.file()}, {u"sealed"_s, sealed}}};
    });
}

Outcome<Answer> fillExample(const Request &request, const OpenedJournal &journal, int count, quint32 seed)
{
    int written = 0;
    const auto filled = orFailed(ExampleTexts::load(QLocale())).and_then([&](const ExampleTexts &texts) {
        const ExampleSources sources{request.world.content, texts, request.world.clock};
        return changeAndSave(journal, [&](Stores &stores) {
            return fillWithExample(stores, sources, count, seed).map([&](int entries) { written = entries; });
        });
    });
    if (!filled) {
        QFile::remove(request.file()); // made a moment ago, by us and empty
        return tl::unexpected(filled.error());
    }
    return Answer{{NewText::tr("“%1” is an example journal with %2 invented check-ins.")
                       .arg(request.file(), QString::number(written))},
                  QJsonObject{{u"file"_s, request.file()}, {u"check_ins"_s, written}}};
}

Outcome<Answer> makeExample(const Request &request)
{
    const auto count = numberOf(request, u"check-ins"_s, 1, MostExampleEntries);
    const auto seed = numberOf(request, u"seed"_s, 0, MostSeed);
    if (!count || !seed) {
        return tl::unexpected(count ? seed.error() : count.error());
    }
    return create(request).and_then([&](const OpenedJournal &journal) {
        return fillExample(request, journal, count->value_or(ExampleJournal::DefaultCount),
                           static_cast<quint32>(seed->value_or(DefaultSeed)));
    });
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            NewText::tr("Makes an empty journal."),
            u"new my.tryboth --sealed"_s,
            {journalArgument()},
            sealOptions(),
            makeNew};
}

Command exampleCommand()
{
    return {
        u"example"_s,
        NewText::tr("Makes a journal with invented check-ins that end today."),
        u"example example.tryboth --check-ins 450"_s,
        {journalArgument()},
        sealOptions() +
            QList<QCommandLineOption>{
                {u"check-ins"_s, NewText::tr("How many; 450 unless said."), u"N"_s},
                {u"seed"_s, NewText::tr("The same number gives the same check-ins; 1 unless said."), u"S"_s}},
        makeExample};
}

} // namespace tryboth::cli
