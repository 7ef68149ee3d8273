// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/passphrasefield.h"

namespace tryboth {

namespace {
constexpr int MaxLength = 512;
} // namespace

PassphraseField::PassphraseField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setMaxLength(MaxLength);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    wipe();
}

PassphraseField::~PassphraseField()
{
    blockSignals(true); // who listens may be half gone
    wipe();
}

Passphrase PassphraseField::passphrase() const
{
    const QString shared = text();
    return Passphrase(QString(shared.constData(), shared.size())); // a copy of its own, which it overwrites
}

void PassphraseField::wipe()
{
    {
        const QString shared = text();
        // On purpose through the const: a write that detaches would leave the line's own buffer as it is.
        const MutableBytes bytes(reinterpret_cast<unsigned char *>(const_cast<QChar *>(shared.constData())),
                                 static_cast<std::size_t>(shared.size()) * sizeof(QChar));
        if (!shared.isEmpty()) {
            tryboth::wipe(bytes);
        }
    }
    QString room;
    room.reserve(MaxLength + 1); // a buffer that has to grow would leave its smaller selves behind
    setText(room);
}

} // namespace tryboth
