// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsseries.h"
#include "exchange/meetingactivity.h"
#include "exchange/titles.h"

namespace tryboth {

/// Turns occurrences into entries of the journal.
class IcsCheckIns
{
public:
    IcsCheckIns(const ImportOptions &options, const ActivityCatalog &catalog, const IcsFile &file,
                ProblemList &problems);

    /// The entry for `occurrence`. Nothing where its title cannot be decoded or the year is out of bounds,
    /// which is then among the problems.
    std::optional<CheckIn> entry(const IcsOccurrence &occurrence);

    /// Why it should not be ticked; nothing where it should.
    std::optional<Unticked> unticked(const IcsOccurrence &occurrence) const;

    /// By which addresses what the reader declined is known; folded.
    const QStringList &ownAddresses() const { return m_own; }

    /// Whether anybody declined anything.
    bool someoneDeclined() const;

private:
    /// What is the same for all occurrences of one event.
    struct Words
    {
        FittedTitle title;
        QString note;
        QStringList tags;
        MeetingActivity::Guess guess;
    };

    Result<Words> words(const IcsEvent &event);
    QString note(const IcsComponent &component, const QString &restOfTitle);
    QString people(const IcsComponent &component) const;
    bool isDeclined(const IcsComponent &component) const;
    bool isAllDay(const IcsOccurrence &occurrence) const;

    const ImportOptions &m_options;
    const IcsFile &m_file;
    ProblemList &m_problems;
    MeetingActivity m_activity;
    QStringList m_own;                      ///< folded addresses of the reader
    const IcsComponent *m_source = nullptr; ///< whose words are remembered
    Result<Words> m_words;
};

} // namespace tryboth
