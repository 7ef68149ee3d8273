// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkin.h"
#include "domain/clock.h"
#include "locking/clipboardguard.h"
#include "sealing/passphrase.h"
#include "starting/firstrole.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace tryboth {

class ChoiceList;
class ComputerStep;
class Content;
class Journal;
class PassphraseStep;
class RatingRow;
class StepFrame;

/// From "what is this?" to a first check-in, after the page that says what it is: whose computer, a
/// passphrase and its recovery sheet, for whom one writes, one thing from today. Each step but the passphrase
/// may be skipped; going without a passphrase is a choice of its own. Makes no file itself: it asks for one,
/// and is given the journal.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Count = 5; ///< with the page before

    FirstSteps(const Content &content, const Clock &clock, QWidget *parent = nullptr);
    ~FirstSteps() override;

    /// Shows the first of its steps; the journal will lie at `path`.
    void begin(const QString &path);
    void setPlace(const QString &path);

    /// Answers to makeRequested().
    void take(std::unique_ptr<Journal> journal);
    void showTrouble(const QString &sentence);

    /// After finished(): the journal, for its window.
    std::unique_ptr<Journal> takeJournal();
    FirstRole role() const;
    /// What was typed, for the coach's desk; null where one went without.
    std::shared_ptr<const Passphrase> passphrase() const { return m_passphrase; }

    /// "2 of 5".
    static QString placeText(int step);

Q_SIGNALS:
    void placeRequested(const QString &present);
    /// Make a journal at `path`; without a passphrase where that is null.
    void makeRequested(const QString &path, const std::shared_ptr<const tryboth::Passphrase> &passphrase);
    void openRequested(const QString &path); ///< a file that is there already
    void backRequested();                    ///< to the page before
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { Computer, Sealing, Role, OneEntry, Done };

    void buildSteps(const Content &content);
    QWidget *buildEntry(const Content &content);
    void showStep(Step step);
    void goOn();
    void goBack();
    void skip();
    void make(const std::shared_ptr<const Passphrase> &passphrase);
    void offerRecoverySheet();
    void log(const CheckIn &checkIn, const std::optional<ActivityType> &newType);
    void setBusy(bool busy);
    QString doneText() const;

    const Content &m_content;
    ClipboardGuard m_clipboard;
    StepFrame *m_frame;
    ComputerStep *m_computer;
    PassphraseStep *m_sealing;
    ChoiceList *m_role;
    RatingRow *m_row;
    QLabel *m_done;
    std::unique_ptr<Journal> m_journal;
    std::shared_ptr<const Passphrase> m_passphrase;
    bool m_busy = false;
    bool m_logged = false;
};

} // namespace tryboth
