// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QTableWidget;

namespace tryboth {

/// Words in a share that may be names, each to be decided on: replace it from now on, or leave it.
class ShareNamesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ShareNamesPane(QWidget *parent = nullptr);

    /// Shows these words, all of them undecided, and how many listed names were replaced already.
    void setWords(const QStringList &words, int replaced);

    QStringList names() const;   ///< said to be names
    QStringList noNames() const; ///< said to be none
    bool isDecided() const { return names().size() + noNames().size() == m_words.size(); }

Q_SIGNALS:
    void changed();

private:
    QStringList chosen(int choice) const;
    void chooseAll(int choice);

    QStringList m_words;
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace tryboth
