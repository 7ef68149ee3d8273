// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisiontemplate.h"
#include "pages/decisionfacts.h"

#include <QWidget>

class QVBoxLayout;

namespace tryboth {

/// A decision to read, as it was written. What was expected is shown where it was opened.
class DecisionText : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionText(const DecisionTemplate &texts, QWidget *parent = nullptr);

    void setFacts(const DecisionFacts &facts);

private:
    void add(const QString &heading, const QString &words);
    void addOptions(const DecisionRecord &decision);

    const DecisionTemplate &m_texts;
    QVBoxLayout *m_lines;
};

} // namespace tryboth
