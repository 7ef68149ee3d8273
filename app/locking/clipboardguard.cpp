// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/clipboardguard.h"

#include <QMimeData>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
const QString SecretHint = u"x-kde-passwordManagerHint"_s; // what KDE's and other managers look for
} // namespace

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(SecretStaysMs);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clearSecret);
    connect(&clipboard, &QClipboard::changed, this, &ClipboardGuard::makePlain);
}

ClipboardGuard::~ClipboardGuard()
{
    clearSecret();
}

void ClipboardGuard::copySecret(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(SecretHint, "secret");
    m_clipboard.setMimeData(data);
    m_timer.start();
}

void ClipboardGuard::clearSecret()
{
    m_timer.stop();
    const QMimeData *data = m_clipboard.ownsClipboard() ? m_clipboard.mimeData() : nullptr;
    if (data && data->hasFormat(SecretHint)) {
        m_clipboard.clear();
    }
}

/// Qt's text fields offer what is copied as HTML, too, with fonts and colours of ours.
void ClipboardGuard::makePlain(QClipboard::Mode mode)
{
    const bool ours = mode == QClipboard::Selection ? m_clipboard.ownsSelection()
                                                    : m_clipboard.ownsClipboard();
    const QMimeData *data = ours ? m_clipboard.mimeData(mode) : nullptr;
    if (data && data->hasText() && data->hasHtml() && !data->hasImage()) {
        m_clipboard.setText(data->text(), mode);
    }
}

} // namespace tryboth
