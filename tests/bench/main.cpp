// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"
#include "largeblocks.h"
#include "memoryprobe.h"
#include "startprobe.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <utility>

using namespace tryboth::bench;
using namespace Qt::StringLiterals;

namespace {

using Family = void (*)(const Sample &, Table &);
const QList<std::pair<QString, Family>> families{
    {u"import"_s, importRows}, {u"export"_s, exportRows}, {u"query"_s, queryRows}, {u"energy"_s, energyRows},
    {u"file"_s, fileRows},     {u"window"_s, windowRows}, {u"page"_s, pageRows},   {u"share"_s, shareRows},
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    tryboth::giveLargeBlocksBack(); // as the program does
    const QApplication application(argc, argv);
    if (const auto code = runAsProbe(QCoreApplication::arguments())) {
        return *code;
    }
    if (const auto code = runAsMemoryProbe(QCoreApplication::arguments())) {
        return *code;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Tryboth against the least that the machine needs. Ends with 1 when a "
        "row is over its limit."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"sizes"_s, u"How many check-ins, e.g. 1000,10000."_s, u"N,N"_s, u"1000,10000,100000"_s},
         {u"only"_s,
          u"Only this family: import, export, query, energy, file, window, page, share, seal or desk."_s,
          u"FAMILY"_s}});
    parser.process(application);

    int misses = 0;
    for (const QString &size : parser.value(u"sizes"_s).split(u',')) {
        const Sample sample(size.toInt());
        Table table(u"%1 check-ins"_s.arg(QLocale(QLocale::English).toString(sample.size())));
        for (const auto &[name, family] : families) {
            if (!parser.isSet(u"only"_s) || parser.value(u"only"_s) == name) {
                family(sample, table);
            }
        }
        misses += table.misses();
    }
    if (!parser.isSet(u"only"_s) || parser.value(u"only"_s) == u"seal"_s) {
        Table table(u"sealed"_s);
        sealRows(table);
        misses += table.misses();
    }
    if (!parser.isSet(u"only"_s) || parser.value(u"only"_s) == u"desk"_s) {
        Table table(u"desk"_s);
        deskRows(table);
        misses += table.misses();
    }
    return misses == 0 ? 0 : 1;
}
