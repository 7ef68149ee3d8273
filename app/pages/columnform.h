// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace tryboth {

class ChoiceBox;

/// Which column of somebody's table holds what, with its first rows beside the question.
class ColumnForm : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnForm(QWidget *parent = nullptr);

    /// Shows the columns, first rows and mapping of `preview`.
    void setTable(const ImportPreview &preview);

    ColumnMapping mapping() const;

Q_SIGNALS:
    void chosen(); ///< read the table so

private:
    void fill(ChoiceBox &box, const QStringList &columns, const QString &now) const;
    void showRows(const ImportPreview &preview);
    void refresh();

    QList<ChoiceBox *> m_boxes; ///< in the order of columnPlaces()
    QTableWidget *m_rows;
    QPushButton *m_read;
};

} // namespace tryboth
