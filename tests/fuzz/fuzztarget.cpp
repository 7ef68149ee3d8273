// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace tryboth::fuzz {

using namespace Qt::StringLiterals;

namespace {

void addFiles(QByteArrayList &seeds, const QString &folder, const QString &pattern)
{
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            seeds += file.readAll();
    }
}

} // namespace

QList<FuzzTarget> allTargets()
{
    return importTargets() + QList<FuzzTarget>{envelopeTarget(), journalTarget(), shareTarget(),
                                               replyTarget(),    viewTarget(),    plantedTarget()};
}

FuzzTarget plantedTarget()
{
    const auto eat = [](const QByteArray &bytes) {
        const qsizetype at = bytes.indexOf("X-KANARIENVOGEL;");
        if (at >= 0 && bytes.mid(at).startsWith("X-KANARIENVOGEL;q"))
            broken("the planted bug");
    };
    return {u"planted"_s, eat, {"the quick brown fox, quietly\n"}, {"X-KANARIENVOGEL;"}, {}};
}

void broken(const char *promise)
{
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

QByteArrayList seedsOf(const QString &name, const QString &suffix)
{
    QByteArrayList seeds;
    addFiles(seeds, QStringLiteral(TRYBOTH_FUZZ_SEEDS "/") + name, u"*"_s);
    if (!suffix.isEmpty())
        addFiles(seeds, QStringLiteral(TRYBOTH_TEST_DATA "/exchange"), u"*."_s + suffix);
    return seeds;
}

} // namespace tryboth::fuzz
