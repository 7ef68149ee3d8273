// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/energydetailreader.h"

#include <QObject>

#include <optional>

class QTimer;

namespace tryboth {

class Journal;

/// Reads the details of the Energy page a slice at a time, with the window's own work in between.
class EnergyDetailReading : public QObject
{
    Q_OBJECT

public:
    explicit EnergyDetailReading(Journal &journal, QObject *parent = nullptr);

    /// Reads anew. The first slice is read at once, so that a journal of thousands is done on return.
    void start(const EnergyScope &scope);
    /// Gives up what is being read. To be called when the journal changes.
    void stop();
    bool isRunning() const { return m_reader.has_value(); }

Q_SIGNALS:
    void done(const EnergyDetails &details);
    void failed(const Error &error);

private:
    void readOn();

    Journal &m_journal;
    QTimer *m_next;
    std::optional<EnergyDetailReader> m_reader;
};

} // namespace tryboth
