// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample desk of the present format (tests/data/desks/README.md) to the folder it is given.
#include "deskrows.h"
#include "journalplace.h"

#include "sealing/identityfile.h"
#include "storage/migrations.h"

#include <QCoreApplication>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

/// Two clients. From version 3 on, what is replaced and removed here stands among the earlier texts.
Result<void> fill(DeskStores &desk, const Identity &own)
{
    must(desk.ownKey.set({QString::fromLatin1(own.recipient().toText()),
                          QString::fromLatin1(own.toText().text()), Moment{1}}));
    must(addClient(desk, u"Client A, Zoë 🌱"_s, u"Reiher"_s, 10));
    const DeskRows other = must(addClient(desk, u"Client B"_s, u"Kranich"_s, 11));
    PrivateNote note = must(desk.notes.of(other.client)).first();
    note.text = PrivateText(u"Kranich, noted again"_s);
    must(desk.notes.put(note));
    return desk.questions.remove(other.question);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        qFatal("usage: makedesksamples FOLDER");
    }
    const QString start =
        u"%1/version-%2"_s.arg(application.arguments().at(1)).arg(newestSchema(FileKind::Desk));
    JournalPlace place;
    OpenedJournal desk = must(JournalFile::create(place.path, place.places, place.clock, IdSource(1),
                                                  passphrase("Grüße von zwei Stühlen"), CheapCost,
                                                  FileKind::Desk));
    must(desk.core->apply([](Stores &stores) { return fill(stores.desk, Identity::generate()); }));
    const Identity key = must(desk.file->makeRecoveryKey(desk.core->image()));
    const SecureBytes text = identityFileText(key, aMonday());
    must(writeCopy(start + u".tryboth-desk"_s, place.bytes()));
    must(writeCopy(start + u"-recovery.txt"_s, text.text().toByteArray()));
    return 0;
}
