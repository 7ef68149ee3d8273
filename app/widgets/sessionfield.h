// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "widgets/choicebox.h"

#include <QList>

#include <optional>

namespace tryboth {

/// A planned session that an entry may belong to, as it is called in a list.
struct SessionChoice
{
    Id id;
    QString text; ///< "Mentor a newcomer weekly, 22 Nov"

    bool operator==(const SessionChoice &) const = default;
};

/// Which planned session of an experiment an entry belongs to; none to begin with.
class SessionField : public ChoiceBox
{
    Q_OBJECT

public:
    explicit SessionField(QWidget *parent = nullptr);

    /// Keeps the chosen session where it is still among `choices`.
    void setChoices(const QList<SessionChoice> &choices);

    std::optional<Id> session() const;
    /// A session that is not among the choices is kept, and called "another session".
    void setSession(const std::optional<Id> &session);
};

} // namespace tryboth
