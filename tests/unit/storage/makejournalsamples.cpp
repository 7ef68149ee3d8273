// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample journals of the present format (tests/data/journals/README.md) to the folder it is given.
#include "journalplace.h"

#include "sealing/identityfile.h"
#include "storage/migrations.h"

#include <QCoreApplication>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        qFatal("usage: makejournalsamples FOLDER");
    }
    const QString start = u"%1/version-%2-"_s.arg(application.arguments().at(1)).arg(newestSchema());
    JournalPlace place;
    OpenedJournal journal = place.createSealed("Grüße von zwei Stühlen");
    must(journal.core->apply([](Stores &s) {
        const auto first = checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 2, u"Pairing with Zoë 🌱"_s);
        const auto second = checkIn({2026, 11, 24}, QTime(8, 15), Focus::Technical, -1, u"Quarterly plan"_s);
        return s.checkIns.add(first)
            .and_then([&](const Id &) { return s.checkIns.add(second); })
            .map([](const Id &) {});
    }));
    const QByteArray image = journal.core->image();
    const Identity key = must(journal.file->makeRecoveryKey(image));
    const SecureBytes text = identityFileText(key, aMonday());
    must(writeCopy(start + u"plain.tryboth"_s, image));
    must(writeCopy(start + u"sealed.tryboth"_s, place.bytes()));
    must(writeCopy(start + u"recovery.txt"_s, text.text().toByteArray()));
    return 0;
}
