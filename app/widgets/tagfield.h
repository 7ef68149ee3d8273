// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace tryboth {

/// Tags separated by commas, with the known ones offered for the one being typed.
class TagField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags) { m_known = tags; }

    /// Tidied, in the order typed, each once. How many there may be is checked with the entry.
    QStringList tags() const;
    void setTags(const QStringList &tags);

private:
    void offer();
    void take(const QString &tag);
    qsizetype startOfLast() const;

    QStringList m_known;
    QStringListModel *m_rows;
    QCompleter *m_completer;
};

} // namespace tryboth
