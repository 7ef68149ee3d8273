// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/clipboardguard.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString SecretHint = u"x-kde-passwordManagerHint"_s; // what KDE's and other managers look for
#ifdef Q_OS_WINDOWS
// The same for the history of Windows' own clipboard, as Qt hands it through there.
const QString WindowsHint =
    u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s;
#endif

bool ownedByUs(const QClipboard &clipboard, QClipboard::Mode mode)
{
    return mode == QClipboard::Selection ? clipboard.ownsSelection() : clipboard.ownsClipboard();
}

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, const Clock &clock, Owns owns, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_clock(clock)
    , m_owns(owns ? std::move(owns) : ownedByUs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::check);
    connect(&clipboard, &QClipboard::changed, this, &ClipboardGuard::guard);
}

ClipboardGuard::~ClipboardGuard()
{
    disconnect(&m_clipboard, nullptr, this, nullptr);
    clear();
}

void ClipboardGuard::setSealed(bool sealed, bool clears)
{
    m_sealed = sealed;
    m_clears = clears;
}

QPointer<QMimeData> &ClipboardGuard::placed(QClipboard::Mode mode)
{
    return mode == QClipboard::Selection ? m_selected : m_copied;
}

void ClipboardGuard::copySecret(const QString &secret)
{
    place(QClipboard::Clipboard, secret, true, true);
}

void ClipboardGuard::place(QClipboard::Mode mode, const QString &text, bool marked, bool clears)
{
    auto *data = new QMimeData;
    data->setText(text);
    if (marked) {
        data->setData(SecretHint, "secret");
#ifdef Q_OS_WINDOWS
        data->setData(WindowsHint, "1");
#endif
    }
    placed(mode) = clears ? data : nullptr;
    if (clears) {
        m_since = m_clock.now();
        m_timer.start(static_cast<int>(StaysMs));
    }
    m_clipboard.setMimeData(data, mode);
}

void ClipboardGuard::clear()
{
    m_timer.stop();
    m_since.reset();
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QMimeData *mine = placed(mode);
        placed(mode) = nullptr;
        if (mine && m_clipboard.mimeData(mode) == mine) {
            m_clipboard.clear(mode);
        }
    }
}

void ClipboardGuard::check()
{
    if (!m_since) {
        return;
    }
    // A clock that was set back must not keep it there for longer than one more minute.
    m_since->utcMs = std::min(m_since->utcMs, m_clock.now().utcMs);
    const qint64 leftMs = StaysMs - (m_clock.now().utcMs - m_since->utcMs);
    if (leftMs <= 0) {
        clear();
    } else {
        m_timer.start(static_cast<int>(leftMs));
    }
}

/// Qt's text fields offer what is copied as HTML, too, with fonts and colours of ours.
void ClipboardGuard::guard(QClipboard::Mode mode)
{
    const QMimeData *data = m_owns(m_clipboard, mode) ? m_clipboard.mimeData(mode) : nullptr;
    if (!data || !data->hasText() || data->hasImage() || data->hasFormat(SecretHint)) {
        return;
    }
    if (m_sealed || data->hasHtml()) {
        place(mode, data->text(), m_sealed, m_sealed && m_clears);
    }
}

} // namespace tryboth
