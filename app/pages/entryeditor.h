// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"
#include "widgets/ratingrow.h"

namespace tryboth {

/// The rating row in which an entry of the journal is edited. Hidden while nothing is.
class EntryEditor : public RatingRow
{
    Q_OBJECT

public:
    explicit EntryEditor(Journal &journal, QWidget *parent = nullptr);

    /// Opens `entry`. While another one has changes that are not kept yet, that one stays, and a sentence
    /// says so.
    void edit(const CheckIn &entry);

    /// The entry being edited differs from what the journal holds.
    bool isDirty() const;

Q_SIGNALS:
    void resized(); ///< its place or height is another one: keep it in sight
    void closed(); ///< kept or given up: the keyboard goes back to where it was
    void failed(const tryboth::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void keep(const CheckIn &edited, const std::optional<ActivityType> &newType);
    void leave();
    void follow(const TouchedRows &rows);
    void refreshChoices();

    Journal &m_journal;
    CheckIn m_original; ///< as the row gave it back right after opening; null id while nothing is edited
};

} // namespace tryboth
