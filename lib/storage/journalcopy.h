// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "storage/filekind.h"

#include <QByteArray>

#include <memory>
#include <utility>

namespace tryboth {

class JournalCore;

/// A journal as it was at one moment, for a job in another thread; made by JournalCore::copy(). The clock has
/// to outlive it.
class JournalCopy
{
public:
    JournalCopy(QByteArray image, bool mayHoldRemovedWords, const Clock &clock, FileKind kind)
        : m_image(std::move(image))
        , m_mayHoldRemovedWords(mayHoldRemovedWords)
        , m_clock(&clock)
        , m_kind(kind)
    {
    }

    /// The copy as a journal of its own.
    Result<std::unique_ptr<JournalCore>> open() const;

    /// The bytes of a file that holds all of it, without words of removed entries: JournalCore::fileImage().
    /// Takes time only where entries were removed. What cannot be cleaned is given as it is: saving it is
    /// worth more.
    QByteArray fileImage() const;

    bool mayHoldRemovedWords() const { return m_mayHoldRemovedWords; }

private:
    QByteArray m_image;
    bool m_mayHoldRemovedWords;
    const Clock *m_clock;
    FileKind m_kind;
};

} // namespace tryboth
