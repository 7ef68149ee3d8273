// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace tryboth {

/// A line to type what one did. Offers kinds of work by label and alias; Tab and Enter take the first one or
/// the one picked with the arrows. A name that is not known yet is kept as typed: a new kind of work.
class ActivityField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ActivityField(QWidget *parent = nullptr);

    void setCatalog(const ActivityCatalog &catalog);

    /// The kind of work that was taken or is named exactly; null for a new name and for an empty field.
    /// Valid until the next setCatalog().
    const ActivityType *activity() const;
    /// Shows the kind of work with this id; an unknown id shows as itself, an empty one empties the field.
    void setActivity(const QString &id);
    /// What the field names when activity() is null: a new kind of work. Empty when nothing was typed.
    QString newName() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A known kind of work was taken; ask activity().
    void activityChosen();
    /// Something else stands in the field than before, by typing or by taking an offer.
    void edited();
    /// Enter was pressed and the field is not empty: on to the rating.
    void entered();
    /// Ctrl+Enter was pressed while the list was open.
    void submitRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void takeOffer();
    void takeRow(int row);
    void take(const ActivityType &type);

    ActivityCatalog m_catalog;
    QStringList m_offeredIds; ///< one for each row of the list; empty for "new kind of work"
    QStringListModel *m_rows;
    QCompleter *m_completer;
    QString m_id; ///< of what was taken, until the text is edited
};

} // namespace tryboth
