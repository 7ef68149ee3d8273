// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tryboth {

class ChoiceList;
class SegmentedControl;
class StepFrame;
class TextBox;

/// The reasons, one item at a time: how true it is, own words, and what one does with it. Any item can be
/// passed over, and nothing says so. Nothing is added up.
class ReasonsSequence : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsSequence(const Content &content, QWidget *parent = nullptr);

    /// Goes on with `check` at the first item that nothing was said to, or begins where it is new.
    void begin(const ReasonsCheck &check);
    /// Goes to one item.
    void beginAt(const ReasonsCheck &check, const QString &item);
    /// The look as the journal has it now; a new one where it is gone. What is on screen stays.
    void setKept(const ReasonsCheck &check);
    void setTrouble(const QString &sentence);

    /// The look as it stands, with what is on screen.
    ReasonsCheck value() const;
    /// What is on screen, for the item that is shown; nothing at the end.
    std::optional<ReasonResponse> response() const;

    /// Tells about what is on screen where it differs from what was there before. False where the journal
    /// did not take it.
    bool keep();
    /// Whether something is said that was not told yet, at an item or at the end.
    bool isChanged() const;
    /// What is on screen, at an item and at the end.
    QJsonObject draft() const;
    /// Takes up what draft() gave, after begin().
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void edited();                                          ///< something was written or chosen
    void answered(const tryboth::ReasonResponse &response); ///< something else than before was said
    void testRequested(const tryboth::ReasonResponse &response);
    void finished();
    void closed();

private:
    QWidget *buildItem();
    QWidget *buildClosing();
    void show(int place);
    void showItem(const ReasonItem &item, const ReasonSection &section);
    std::optional<ReasonResponse> unkept() const;
    void goOn();
    void goBack();
    void skipPart();
    void showDisposition();
    bool isAtEnd() const { return m_place >= m_items.size(); }

    const ReasonItems &m_texts;
    const Scale m_fitScale;
    QList<ReasonItem> m_items;
    ReasonsCheck m_check;
    int m_place = 0;
    StepFrame *m_frame;
    QPushButton *m_skipPart;
    QLabel *m_lead = nullptr;
    QLabel *m_text = nullptr;
    ChoiceList *m_fit = nullptr;
    TextBox *m_words = nullptr;
    SegmentedControl *m_disposition = nullptr;
    QLabel *m_help = nullptr;
    QPushButton *m_test = nullptr;
    TextBox *m_surprised = nullptr;
    TextBox *m_talk = nullptr;
};

} // namespace tryboth
