// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace tryboth {

/// A look at one's reasons in one's own words, grouped by what was decided about each. No total, no number,
/// no colour.
class ReasonsSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsSummary(const Content &content, QWidget *parent = nullptr);

    /// Shows `shown` of `checks`, which are ordered by day.
    /// `comments`: what a coach said about each, by idOfReason(), see commentsBesideEach().
    void setChecks(const QList<ReasonsCheck> &checks, const Id &shown,
                   const QHash<Id, QStringList> &comments = {});
    QWidget *firstFocus() const;
    Id shown() const;

Q_SIGNALS:
    void changeRequested(const tryboth::Id &check, const QString &item);
    void testRequested(const tryboth::Id &check, const tryboth::ReasonResponse &response);
    void againRequested();
    void deleteRequested(const tryboth::Id &check);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCheck();
    void addGroup(const QString &heading, const ReasonsCheck &check,
                  const std::optional<Disposition> &disposition);
    QWidget *line(const ReasonsCheck &check, const ReasonResponse &response);

    const ReasonItems &m_texts;
    const Scale m_fitScale;
    QList<ReasonsCheck> m_checks;
    QHash<Id, QStringList> m_comments;
    QComboBox *m_days;
    QVBoxLayout *m_groups;
};

} // namespace tryboth
