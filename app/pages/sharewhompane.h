// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sealedshare.h"
#include "models/sharepresets.h"
#include "storage/coachstore.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tryboth {

/// For whom a share is: somebody of the address book or somebody new, with a key or a passphrase, and what
/// was agreed. A key that is new here counts only once its eight words were compared.
class ShareWhomPane : public QWidget
{
    Q_OBJECT

public:
    ShareWhomPane(const QList<Coach> &coaches, const ShareTexts &texts, QWidget *parent = nullptr);

    /// As it is filled in; its id is null for somebody new.
    Coach coach() const;
    /// Whom the file is sealed for. Takes the passphrase out of its fields.
    SealFor recipient();
    /// This coach is in the address book by now, as it is filled in.
    void setKept(const Coach &coach);

    /// Something is typed that the address book does not have.
    bool hasWords() const;
    /// What is filled in, without a passphrase.
    QJsonObject draft() const;
    /// Takes up what draft() gave. A key that the address book does not have is compared anew.
    void restore(const QJsonObject &draft);
    bool isComplete() const;
    /// What is still missing, in a sentence; empty when nothing is.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *buildKey();
    QWidget *buildPassphrase();
    void choose(int place);
    void refresh();
    bool usesKey() const;
    QString typedKey() const;
    bool isKeyKnown() const;

    QList<Coach> m_coaches;
    QComboBox *m_who;
    QLineEdit *m_name;
    QComboBox *m_how;
    QWidget *m_keyPart;
    QLineEdit *m_key;
    QString m_shownKey; ///< whose words are shown
    QLabel *m_words;
    QCheckBox *m_compared;
    QWidget *m_passphrasePart;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QPlainTextEdit *m_agreement;
};

} // namespace tryboth
