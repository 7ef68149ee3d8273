// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsbyhand.h"

#include "desk/intakedialog.h"
#include "locking/clipboardguard.h"
#include "locking/passphrasedialog.h"
#include "locking/recoverydialog.h"
#include "locking/unlockdialog.h"
#include "models/shareintake.h"
#include "pages/askdialog.h"
#include "pages/importdialog.h"
#include "pages/linkdialog.h"
#include "pages/mooddialog.h"
#include "pages/replydialog.h"
#include "pages/secondlookdialog.h"
#include "storywindow.h"
#include "support/sharedsample.h"
#include "versions/backupview.h"
#include "versions/conflictsdialog.h"
#include "versions/deskbackupview.h"

#include <QFile>
#include <QStackedWidget>

namespace tryboth::test {

using namespace Qt::StringLiterals;

namespace {

using Look = std::function<void(const QString &name, QDialog &dialog)>;

QString file(const StoryWindow &story, const QString &name, const QByteArray &bytes)
{
    QFile file(story.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("no file to read");
    }
    return file.fileName();
}

void show(QDialog *dialog, const QString &name, const Look &look)
{
    const QPointer<QDialog> shown(dialog); // some throw themselves away when they are closed
    dialog->open();
    look(name, *dialog);
    dialog->close();
    delete shown;
}

void openWhatNeedsAFile(const StoryWindow &story, Journal &journal, const Look &look)
{
    auto *import = new ImportDialog(journal);
    import->read(file(story, u"table.csv"_s,
                      "date,activity,energy,title,mood\n2026-11-20,Pairing,2,Cache,good\n"
                      "2026-11-21,Pairing,x,Cache,bad\n"));
    const auto *take = import->findChild<QPushButton *>(u"importTakeIn"_s);
    const auto *steps = import->findChild<QStackedWidget *>();
    if (!QTest::qWaitFor([&] { return take->isEnabled() || steps->currentIndex() > 0; })) {
        qFatal("the table was not read");
    }
    show(import, u"import"_s, look);

    auto *reply = new ReplyDialog(journal);
    reply->read(file(story, u"broken.tryboth-reply"_s, "no reply"));
    show(reply, u"a reply that is none"_s, look);
}

void openWhatAppears(const StoryWindow &story, Journal &journal, const Look &look)
{
    show(new LinkDialog(journal), u"link"_s, look);
    show(new MoodDialog({FoundMood{u"rad"_s, 3, {}}, FoundMood{u"meh"_s, 2, {}}}), u"moods"_s, look);
    const auto entry = must(journal.stores().checkIns.page({}, 1)).first().checkIn;
    show(new SecondLookDialog(journal, entry), u"second look"_s, look);
    AskDialog::Question everything{u"Title"_s, u"Sentence."_s, u"Do it"_s, LocalDay(2026, 11, 23),
                                   {},         true,           {},         {}};
    show(new AskDialog(everything), u"a question"_s, look);
    show(new ConflictsDialog(journal), u"differences of a merge"_s, look);
    auto core = must(JournalCore::create(story.clock, IdSource(3)));
    show(new BackupView(std::make_unique<Journal>(std::move(core), story.content, story.clock),
                        story.clock.now(), &journal),
         u"a backup"_s, look);
    core = must(JournalCore::create(story.clock, IdSource(3), FileKind::Desk));
    show(new DeskBackupView(std::make_unique<Journal>(std::move(core), story.content, story.clock),
                            story.clock.now()),
         u"a backup of a desk"_s, look);
    const LocalDay today = story.clock.wallTime().day;
    const SampleClient client(u"Robin"_s, today);
    const OpenedShare share{client.share(today.addDays(-28), today), true, {}};
    show(new IntakeDialog(share, {}), u"intake"_s, look);
}

void openWhatAsksForAPassphrase(const StoryWindow &story, const Look &look)
{
    using Task = PassphraseDialog::Task;
    for (const Task task :
         {Task::Begin, Task::Set, Task::Change, Task::Replace, Task::Remove, Task::Keyring}) {
        auto *dialog = new PassphraseDialog(task,
                                            [](const TypedPassphrases &, const PassphraseDialog::Done &) {});
        dialog->offerKeyring(true, false);
        show(dialog, u"passphrase %1"_s.arg(int(task)), look);
    }
    show(new UnlockDialog(u"The other version has a passphrase of its own"_s), u"unlock"_s, look);
    ClipboardGuard clipboard(*QGuiApplication::clipboard(), story.clock);
    show(new RecoveryDialog(story.journal(), clipboard), u"recovery"_s, look);
}

} // namespace

void openByHand(StoryWindow &story, MainWindow &example, const Look &look)
{
    openWhatNeedsAFile(story, example.journal(), look);
    openWhatAppears(story, example.journal(), look);
    openWhatAsksForAPassphrase(story, look);
}

} // namespace tryboth::test
