// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <functional>

namespace tryboth::fuzz {

/// One parser that is fed with bytes nobody should write (SAFETY.md S4).
struct FuzzTarget
{
    QString name;

    /// Takes the bytes as the program would, and calls broken() where what came out is not what was promised.
    std::function<void(const QByteArray &)> eat;

    QByteArrayList seeds; ///< good inputs to start from
    QByteArrayList words; ///< what the parser knows: blind changes never come upon them

    /// Makes an input that is right on the outside and wrong inside, so that what lies behind a checksum is
    /// reached, too; empty where no such thing is needed. The same `seed` makes the same input.
    std::function<QByteArray(const QByteArray &, quint32 seed)> reshape;
};

/// Every target: those of the importers, the age envelope, the journal, the view of Markdown, and one with a
/// bug planted in it.
QList<FuzzTarget> allTargets();

QList<FuzzTarget> importTargets();
FuzzTarget envelopeTarget();
FuzzTarget journalTarget();
FuzzTarget shareTarget();
FuzzTarget replyTarget();
FuzzTarget viewTarget();

/// The negative control: ends the program on an input that only somebody finds who uses the words.
FuzzTarget plantedTarget();

/// Says what was promised and not kept, and ends the program as a crash would.
[[noreturn]] void broken(const char *promise);

/// The files of tests/fuzz/seeds/`name`, and of tests/data/exchange with this suffix.
QByteArrayList seedsOf(const QString &name, const QString &suffix = {});

} // namespace tryboth::fuzz
