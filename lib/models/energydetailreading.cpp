// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energydetailreading.h"

#include "models/journal.h"

#include <QTimer>

namespace tryboth {

EnergyDetailReading::EnergyDetailReading(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_next(new QTimer(this))
{
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, &EnergyDetailReading::readOn);
}

void EnergyDetailReading::start(const EnergyScope &scope)
{
    m_reader.emplace(m_journal.stores().energyDetails.reader(scope));
    readOn();
}

void EnergyDetailReading::stop()
{
    m_next->stop();
    m_reader.reset();
}

void EnergyDetailReading::readOn()
{
    if (const auto read = m_reader->readOn(); !read) {
        stop();
        Q_EMIT failed(read.error());
        return;
    }
    if (!m_reader->isDone()) {
        m_next->start(0);
        return;
    }
    const EnergyDetails details = m_reader->details();
    stop();
    Q_EMIT done(details);
}

} // namespace tryboth
