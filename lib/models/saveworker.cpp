// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/saveworker.h"

#include <QMetaObject>
#include <QPointer>

namespace tryboth {

SaveWorker::SaveWorker(JournalFile &file)
    : m_file(file)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(1000);
}

SaveWorker::~SaveWorker()
{
    wait();
}

void SaveWorker::start(const QByteArray &image, QObject *receiver, std::function<void(Result<void>)> done)
{
    m_pool.start([this, image, receiver = QPointer(receiver), done = std::move(done)] {
        const Result<void> result = m_file.save(image);
        if (receiver) {
            QMetaObject::invokeMethod(
                receiver, [done, result] { done(result); }, Qt::QueuedConnection);
        }
    });
}

} // namespace tryboth
