// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QClipboard>
#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace tryboth {

/// Keeps what is copied from the journal plain. What is copied from a sealed one, and every secret, is marked
/// so that clipboard managers do not keep it, and is taken off the clipboard after a minute unless something
/// else was copied since.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 StaysMs = 60'000;
    /// Whether this program owns what is copied; another program's is never touched.
    using Owns = std::function<bool(const QClipboard &, QClipboard::Mode)>;

    /// `owns` is for platforms that cannot tell, such as tests have.
    ClipboardGuard(QClipboard &clipboard, const Clock &clock, Owns owns = {}, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// Whether what is copied from the window is from a sealed journal; `clears` whether it goes after a
    /// minute. Secrets always do.
    void setSealed(bool sealed, bool clears);

    /// Copies `secret`, a key for example.
    void copySecret(const QString &secret);
    /// Clears what this put there, if it is still there.
    void clear();
    /// Looks at the clock now; the timer calls it, too.
    void check();

private:
    void guard(QClipboard::Mode mode);
    void place(QClipboard::Mode mode, const QString &text, bool marked, bool clears);
    QPointer<QMimeData> &placed(QClipboard::Mode mode);

    QClipboard &m_clipboard;
    const Clock &m_clock;
    Owns m_owns;
    QTimer m_timer;
    QPointer<QMimeData> m_copied;   ///< what this put on the clipboard and has to take off
    QPointer<QMimeData> m_selected; ///< the same for the selection of X11
    std::optional<Moment> m_since;
    bool m_sealed = false;
    bool m_clears = true;
};

} // namespace tryboth
