// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentreview.h"

#include <QWidget>

class QVBoxLayout;

namespace tryboth {

/// What one wrote when one looked back, and at the second look. Hidden while there is nothing.
class ReviewWords : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewWords(QWidget *parent = nullptr);

    void setReview(const std::optional<ExperimentReview> &review);

private:
    void add(const QString &heading, const QString &words);

    QVBoxLayout *m_lines;
};

} // namespace tryboth
