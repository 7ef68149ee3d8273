// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filesystem.h"

#include <utility>

namespace tryboth {

/// An open file or folder that is closed with its owner.
class Descriptor
{
public:
    Descriptor(FileSystem &files, int number)
        : m_files(&files)
        , m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_files(other.m_files)
        , m_number(std::exchange(other.m_number, closed))
    {
    }
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor()
    {
        if (m_number != closed)
            static_cast<void>(m_files->close(m_number));
    }

    int number() const { return m_number; }

    /// Closes at once, for those who want to know whether that went well: a network drive may answer late.
    CallResult<void> close() { return m_files->close(std::exchange(m_number, closed)); }

private:
    static constexpr int closed = -1;
    FileSystem *m_files;
    int m_number;
};

} // namespace tryboth
