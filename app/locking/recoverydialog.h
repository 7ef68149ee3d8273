// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/identity.h"

#include "domain/keypair.h"
#include "widgets/fittingdialog.h"

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tryboth {

class ClipboardGuard;
class Journal;
struct RecoverySheet;

/// Makes a recovery key and shows it once: to print, to save, to write down. The key is proven to open the
/// journal before it is shown. Locking closes this window and takes the key off the screen.
class RecoveryDialog : public FittingDialog
{
    Q_OBJECT

public:
    RecoveryDialog(Journal &journal, ClipboardGuard &clipboard, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    /// Writes the key to a new file; says so, or why not.
    void saveTo(const QString &path);

    /// Closing takes the key away for good: the first time it is only said, unless the key was kept.
    void reject() override;

private:
    QWidget *buildOffer();
    QWidget *buildSheet();
    QLayout *buildSheetButtons();
    void make();
    void showKey(Identity key);
    void print();
    void save();
    void copy();
    void say(const QString &sentence);
    QList<KeyPair> shareKeys() const;
    RecoverySheet sheet() const;

    Journal &m_journal;
    ClipboardGuard &m_clipboard;
    std::optional<Identity> m_key;
    bool m_mayClose = true; ///< nothing is lost, or it was said
    QStackedWidget *m_stack;
    QPushButton *m_make;
    QProgressBar *m_busy;
    QLabel *m_letters;
    QLabel *m_message;
};

} // namespace tryboth
