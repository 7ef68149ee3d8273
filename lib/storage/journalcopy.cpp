// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalcopy.h"

#include "storage/journalcore.h"

namespace tryboth {

Result<std::unique_ptr<JournalCore>> JournalCopy::open() const
{
    return JournalCore::open(m_image, *m_clock, {}, m_kind).map([this](std::unique_ptr<JournalCore> core) {
        core->database().setMayHoldRemovedWords(m_mayHoldRemovedWords);
        return core;
    });
}

QByteArray JournalCopy::fileImage() const
{
    if (!m_mayHoldRemovedWords) {
        return m_image;
    }
    const auto core = open();
    return core ? (*core)->fileImage() : m_image;
}

} // namespace tryboth
