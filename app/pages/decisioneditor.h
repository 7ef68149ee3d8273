// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "models/decisionchanges.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tryboth {

class ChoiceList;
class DatedRows;
class OptionsBox;
class TextBox;

/// The eleven boxes of a decision record. A draft is kept or recorded; a recorded one is amended, and what
/// was expected then stays sealed.
class DecisionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionEditor(const Content &content, QWidget *parent = nullptr);

    /// Shows a draft, or a recorded decision to amend. `sealed` counts what is expected and sealed.
    void setValue(const DecisionDraft &draft, LocalDay today, int sealed = 0);
    DecisionDraft value() const;
    QString reason() const; ///< of an amendment
    bool isChanged() const { return value() != m_shown || reason() != m_shownReason; }
    /// What is shown has been kept.
    void setKept()
    {
        m_shown = value();
        m_shownReason = reason();
    }

    /// Every box as it stands, also what is too long to be kept. What is sealed is not in it.
    QJsonObject draft() const;
    /// Takes up what draft() gave, over the decision that setValue() showed.
    void restore(const QJsonObject &draft);

    QWidget *firstField() const;
    void showTrouble(const QString &sentence);
    /// Adds words to "because", such as a reason that was kept.
    void addReason(const QString &words);
    /// Reasons and results that can be brought in.
    void setSources(const QStringList &sources);

Q_SIGNALS:
    void edited(); ///< a box changed
    void kept();
    void recorded();
    void amended();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTop(QVBoxLayout &lines);
    void buildExpectations(QVBoxLayout &lines);
    void buildWayBack(QVBoxLayout &lines);
    void buildDates(QVBoxLayout &lines);
    void buildButtons(QVBoxLayout &lines);
    void connectBoxes();
    void fill(const DecisionDraft &draft);
    void showMode();
    LocalDay usualSecondReview() const;
    const DecisionField field(QLatin1StringView id) const { return m_texts.fields.value(id); }
    TextBox *textBox(QLatin1StringView id, const QString &name);

    const DecisionTemplate &m_texts;
    DecisionDraft m_before;
    DecisionDraft m_shown;
    QString m_shownReason;
    LocalDay m_today;
    QLineEdit *m_title;
    QDateEdit *m_decidedOn;
    TextBox *m_context;
    OptionsBox *m_options;
    TextBox *m_reasons;
    QComboBox *m_sources;
    DatedRows *m_expectations;
    QLabel *m_sealed;
    ChoiceList *m_undoable;
    TextBox *m_wayBack;
    DatedRows *m_conditions;
    QComboBox *m_starters;
    QDateEdit *m_reviewOn;
    QCheckBox *m_changesRole;
    QDateEdit *m_secondReviewOn;
    QComboBox *m_leads;
    QLineEdit *m_told;
    QLineEdit *m_reason;
    QLabel *m_trouble;
    QPushButton *m_keep;
    QPushButton *m_record;
    QPushButton *m_amend;
};

} // namespace tryboth
