// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"
#include "widgets/fittingdialog.h"

namespace tryboth {

class ChoiceBox;

/// Which energy each mood of another journal means. Filled with what is known; a mood without a number stays
/// a word in the note.
class MoodDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit MoodDialog(const QList<FoundMood> &moods, QWidget *parent = nullptr);

    /// The moods that have a number now.
    QHash<QString, int> energies() const;
    /// Those that are to stay words.
    QStringList words() const;

private:
    ChoiceBox *choiceFor(const FoundMood &mood, int place);

    QList<FoundMood> m_moods;
    QList<ChoiceBox *> m_choices; ///< one for each of m_moods
};

} // namespace tryboth
