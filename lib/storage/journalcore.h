// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/activitytypestore.h"
#include "storage/amendmentstore.h"
#include "storage/answerstore.h"
#include "storage/change.h"
#include "storage/checkinstore.h"
#include "storage/coachstore.h"
#include "storage/daynotestore.h"
#include "storage/decisionstore.h"
#include "storage/deskstores.h"
#include "storage/directionlife.h"
#include "storage/energydetailstore.h"
#include "storage/energystore.h"
#include "storage/expectationstore.h"
#include "storage/experimentstore.h"
#include "storage/filekind.h"
#include "storage/forecaststore.h"
#include "storage/historystore.h"
#include "storage/importchoicestore.h"
#include "storage/importedrows.h"
#include "storage/importstore.h"
#include "storage/journalcopy.h"
#include "storage/mergestore.h"
#include "storage/namestore.h"
#include "storage/pairstore.h"
#include "storage/profilestore.h"
#include "storage/promptstore.h"
#include "storage/reasonsstore.h"
#include "storage/reflectionstore.h"
#include "storage/replystore.h"
#include "storage/reviewstore.h"
#include "storage/savedfilterstore.h"
#include "storage/secondlookstore.h"
#include "storage/sessionstore.h"
#include "storage/sharestore.h"
#include "storage/templatestore.h"
#include "storage/thingstore.h"

#include <QHash>

#include <functional>
#include <memory>

namespace tryboth {

/// The stores of one open journal; of a desk only `desk` has tables behind it.
struct Stores
{
    Stores(Database &database, const Clock &clock, IdSource &ids);

    CheckInStore checkIns;
    ActivityTypeStore activityTypes;
    ProfileStore profile;
    ImportStore imports;
    ImportedRows importedRows;
    ImportChoiceStore importChoices;
    SavedFilterStore savedFilters;
    EnergyStore energy;
    EnergyDetailStore energyDetails;
    ExperimentStore experiments;
    ForecastStore forecasts;
    SessionStore sessions;
    ReviewStore reviews;
    AmendmentStore amendments;
    PairStore pairs;
    DayNoteStore dayNotes;
    TemplateStore templates; ///< own ones; shipped ones come with Content
    AnswerStore answers;
    ReasonsStore reasons;
    DecisionStore decisions;
    ExpectationStore expectations;
    DirectionLife direction;
    ReflectionStore reflections;
    SecondLookStore secondLooks;
    PromptStore prompts; ///< own ones, and what was shown
    NameStore names;
    CoachStore coaches;
    ShareStore shares;
    ReplyStore replies;
    HistoryStore history;
    ThingStore things; ///< whatever stands by itself besides entries, as rows
    MergeStore merging;
    DeskStores desk;
};

/// What `check` finds out about a journal.
struct JournalHealth
{
    int schema = 0;
    QHash<QString, int> counts; ///< rows by table
    QStringList
        problems; ///< what SQLite's integrity and foreign key checks and our own found; empty when sound

    bool isSound() const { return problems.isEmpty(); }
};

/// An open journal without its file: a database, its stores and the one way to change it. No QObject, so that
/// the command line, background jobs and tests use it as it is.
class JournalCore
{
public:
    using Edit = std::function<Result<void>(Stores &)>;

    /// A new, empty journal, or another kind of file. Weeks in a new journal begin as in QLocale().
    static Result<std::unique_ptr<JournalCore>> create(const Clock &clock, IdSource ids = {},
                                                       FileKind kind = FileKind::Journal);

    /// The journal in `image`, brought to the newest schema. The error says whether it is none, damaged or
    /// too new.
    static Result<std::unique_ptr<JournalCore>> open(const QByteArray &image, const Clock &clock,
                                                     IdSource ids = {}, FileKind kind = FileKind::Journal);

    FileKind kind() const { return m_kind; }

    /// Makes one change: all that `edit` does, or nothing when it fails.
    Result<Change> apply(const Edit &edit);

    /// Takes a change back and gives it as it can be made again.
    Result<Change> revert(const Change &change) { return revertChange(*m_database, change); }

    /// Makes again a change that was taken back, as `revert` gave it.
    Result<void> reapply(const Change &change) { return applyChange(*m_database, change); }

    /// Becomes a later state of this very journal, which a job made from copy() and gave as fileImage().
    /// Fails, and changes nothing, while rows are being read.
    Result<void> becomeLater(const QByteArray &image) { return m_database->replace(image); }

    Stores &stores() { return *m_stores; }
    const Stores &stores() const { return *m_stores; }
    const Clock &clock() const { return m_clock; }
    IdSource &ids() { return m_ids; }

    /// A random id that stays with the journal through copies and renames; names its backups.
    QString journalId() const;

    QByteArray image() const { return m_database->image(); }
    /// The image for a file: the search index gives up the words of removed entries first, where there are
    /// any. That takes about 4 ms for each 1,000 entries, so a window leaves it to a job.
    QByteArray fileImage();
    /// All of it for a job in another thread.
    JournalCopy copy() const;
    JournalHealth health() const;
    Database &database() { return *m_database; }
    const Database &database() const { return *m_database; }

private:
    JournalCore(std::unique_ptr<Database> database, const Clock &clock, IdSource ids, FileKind kind);
    static Result<std::unique_ptr<JournalCore>> countWeeksAsUsual(std::unique_ptr<JournalCore> core);
    static Result<std::unique_ptr<JournalCore>> wrap(std::unique_ptr<Database> database, const Clock &clock,
                                                     IdSource ids, FileKind kind);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    IdSource m_ids;
    FileKind m_kind;
    std::unique_ptr<Stores> m_stores;
};

} // namespace tryboth
