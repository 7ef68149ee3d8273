// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fiveyearflow.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace tryboth {

/// Five-year answers side by side in the order of their dates, like letters. Nothing is scored and no line is
/// drawn between them.
class LettersView : public QWidget
{
    Q_OBJECT

public:
    explicit LettersView(QWidget *parent = nullptr);

    /// `comments`: what a coach said, below each letter, see commentsBesideEach().
    void setLetters(const QList<DirectionAnswer> &letters, const FiveYearFlow &flow,
                    const QHash<Id, QStringList> &comments = {});

Q_SIGNALS:
    void deleteRequested(const tryboth::Id &answer);

public:
    /// Whether each letter can be thrown away; off to begin with.
    void setEditable(bool editable) { m_editable = editable; }

private:
    QWidget *letter(const DirectionAnswer &answer, const FiveYearFlow &flow, const QStringList &comments);

    QHBoxLayout *m_row;
    bool m_editable = false;
};

} // namespace tryboth
