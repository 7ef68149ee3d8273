// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/currentstack.h"

#include <QHash>

#include <functional>

namespace tryboth {

/// The overview of a page and, in its place, what one is at: one part is shown at a time.
class PartStack : public CurrentStack
{
    Q_OBJECT

public:
    enum class Scrolling {
        ItsOwn, ///< the part has its scroll areas
        Whole,  ///< the part is scrolled as a whole
    };

    explicit PartStack(QWidget *parent = nullptr);

    /// Takes `part`; the first one is shown.
    void addPart(QWidget *part, Scrolling scrolling);
    void showPart(const QWidget *part);
    bool isShown(const QWidget *part) const;

private:
    QHash<const QWidget *, QWidget *> m_frames; ///< what stands in the stack for each part
};

/// A part that is made when it is first asked for. A visit to a page needs its overview; to make the rest
/// with it takes longer than the overview itself, and one would wait for that after the first click on the
/// page.
template <typename Part>
class LatePart
{
public:
    LatePart(PartStack &stack, PartStack::Scrolling scrolling, std::function<Part *()> make)
        : m_stack(stack)
        , m_scrolling(scrolling)
        , m_make(std::move(make))
    {
    }

    /// Does not make it: what is not there is not shown.
    bool isShown() const { return m_part && m_stack.isShown(m_part); }

    Part *operator->() const { return made(); }
    operator Part *() const { return made(); }

private:
    Part *made() const
    {
        if (!m_part) {
            m_part = m_make();
            m_stack.addPart(m_part, m_scrolling);
        }
        return m_part;
    }

    PartStack &m_stack;
    PartStack::Scrolling m_scrolling;
    std::function<Part *()> m_make;
    mutable Part *m_part = nullptr;
};

} // namespace tryboth
