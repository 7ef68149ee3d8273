// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sealing/passphrase.h"
#include "widgets/fittingdialog.h"

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tryboth {

class NewPassphraseFields;
class PassphraseField;

/// What was typed into a PassphraseDialog; null for what it did not ask.
struct TypedPassphrases
{
    std::shared_ptr<const Passphrase> current;
    std::shared_ptr<const Passphrase> next;
    std::optional<bool> keyring; ///< whether the desktop's keyring shall hold it, too
};

/// Asks for the passphrases that a task needs, hands them on, shows that work goes on, and closes when it
/// has succeeded. A failure is said and nothing typed is taken for granted. Opened with open().
class PassphraseDialog : public FittingDialog
{
    Q_OBJECT

public:
    enum class Task {
        Begin,   ///< for a journal that is to be made; may go without
        Set,     ///< for one that has none
        Change,  ///< needs the present one, too
        Replace, ///< after unlocking with the recovery key
        Remove,  ///< needs the present one only
        Keyring, ///< gives the present one to the keyring
    };
    using Done = std::function<void(const Result<void> &)>;
    using Submit = std::function<void(const TypedPassphrases &, const Done &)>;

    /// `submit` does the work and calls its Done in this thread, at once or later.
    PassphraseDialog(Task task, Submit submit, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    /// Offers to give a new passphrase to the keyring of the desktop, too, or says that there is none.
    void offerKeyring(bool available, bool chosen);
    /// Says something above the fields; an empty note takes no room.
    void setNote(const QString &note);

private:
    void buildFields(QVBoxLayout &layout);
    void buildKeyring(QVBoxLayout &layout);
    void buildButtons(QVBoxLayout &layout);
    void submit();
    void skip();
    void run(const TypedPassphrases &typed);
    void finish(const Result<void> &result);
    void setBusy(bool busy);
    void showTrouble(const QString &sentence);

    Task m_task;
    Submit m_submit;
    PassphraseField *m_current = nullptr;
    NewPassphraseFields *m_next = nullptr;
    QCheckBox *m_keyring = nullptr;
    QLabel *m_keyringHint = nullptr;
    QLabel *m_note;
    QLabel *m_trouble;
    QProgressBar *m_busy;
    QPushButton *m_go;
    QPushButton *m_skip = nullptr;
};

} // namespace tryboth
