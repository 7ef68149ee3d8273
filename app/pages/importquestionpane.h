// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QStackedWidget>

class QListWidget;

namespace tryboth {

class ColumnForm;

/// What has to be said before a file can be read: the columns of a table, the order of day and month, the
/// encoding of a text. Each answer is one click or key, and is never guessed.
class ImportQuestionPane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ImportQuestionPane(QWidget *parent = nullptr);

    /// Asks what `preview` wants to know. Hidden when that is nothing that is asked here.
    void ask(const ImportPreview &preview);
    /// Asks for the columns once more.
    void askForColumns(const ImportPreview &preview);

Q_SIGNALS:
    void columnsChosen(const tryboth::ColumnMapping &columns);
    void dateOrderChosen(tryboth::DateOrder order);
    void encodingChosen(const QByteArray &encoding);

private:
    QWidget *buildDateOrder();
    QWidget *buildEncodings();
    void fillEncodings(const QList<QStringList> &samples);
    void show(QWidget *page, QWidget *first);

    QListWidget *m_encodings = nullptr; ///< on m_encoding, which makes it, as m_order makes the next
    QWidget *m_firstOrder = nullptr;
    ColumnForm *m_columns;
    QWidget *m_order;
    QWidget *m_encoding;
};

} // namespace tryboth
