// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coachcontent.h"
#include "models/journal.h"
#include "storage/deskstores.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tryboth {

/// The open desk of a coach as its window sees it. Saving, undo, seal and lock are those of the file
/// underneath; rows are reached only through here, and only those of a desk.
class Desk : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<Result<void>(DeskStores &)>;

    /// Takes over `file`, which is of the kind Desk.
    Desk(std::unique_ptr<Journal> file, CoachContent content, QObject *parent = nullptr);

    /// Makes one undoable change called `label`. On failure nothing has changed, and the error says why.
    Result<void> apply(const QString &label, const Edit &edit);

    const DeskStores &stores() const { return m_file->stores().desk; }
    const CoachContent &coachContent() const { return m_content; }
    const Content &content() const { return m_file->content(); }
    const Clock &clock() const { return m_file->clock(); }
    LocalDay today() const { return m_file->clock().wallTime().day; }

    /// Shows these texts from now on, in another language.
    void useContent(const Content &content, const CoachContent &coachContent);

    /// The coach's key; made, and saved, when it is first asked for.
    Result<KeyPair> ownKey();

    /// The file with its saving, its seal and its undo stack.
    Journal &file() { return *m_file; }
    const Journal &file() const { return *m_file; }

Q_SIGNALS:
    /// Something changed in these tables; an undo counts, too.
    void changed(const QSet<QString> &tables);

private:
    std::unique_ptr<Journal> m_file;
    CoachContent m_content;
};

/// Makes sure that the desk has a key of its own. Gives it.
Result<KeyPair> ownKeyOf(JournalCore &core);

} // namespace tryboth
