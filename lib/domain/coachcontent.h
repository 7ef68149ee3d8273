// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contentfolders.h"

#include <QList>
#include <QStringList>

namespace tryboth {

/// A question of the bank. It is offered when what it speaks of was seen, never as a diagnosis.
struct BankQuestion
{
    QString id;
    QString stage;    ///< id of a stage of a session
    QStringList seen; ///< ids of what may bring it to mind
    QString text;
    QString care; ///< when to leave it; may be empty

    bool operator==(const BankQuestion &) const = default;
};

/// An id and its words.
struct NamedWord
{
    QString id;
    QString label;

    bool operator==(const NamedWord &) const = default;
};

/// A section of the session brief: at most `limit` things under a title.
struct BriefSection
{
    QString id;
    QString title;
    QString source;
    int limit = 1;

    bool operator==(const BriefSection &) const = default;
};

/// The texts that ship for coaches, in one language with English behind it.
class CoachContent
{
public:
    /// Loads the texts below `root` in the language of `locale`. Fails when a shipped file is missing or
    /// broken.
    static Result<CoachContent> load(const QLocale &locale = QLocale::c(),
                                     const QString &root = ContentFolders::Shipped);

    const QList<BankQuestion> &questions() const { return m_questions; }
    const QList<NamedWord> &stages() const { return m_stages; }
    const QList<NamedWord> &seen() const { return m_seen; }
    const QList<BriefSection> &briefSections() const { return m_sections; }

    /// The words for an id of what was seen, such as "a rating of +3".
    QString seenLabel(const QString &id) const;
    /// The question with this id; an empty one where it is unknown.
    BankQuestion question(const QString &id) const;

private:
    QList<BankQuestion> m_questions;
    QList<NamedWord> m_stages;
    QList<NamedWord> m_seen;
    QList<BriefSection> m_sections;
};

} // namespace tryboth
