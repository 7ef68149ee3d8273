// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace tryboth::bench {

void writeAndSync(const QString &path, const QByteArray &bytes)
{
    constexpr mode_t OnlyForMe = 0600;
    const int file = ::open(qPrintable(path), O_WRONLY | O_CREAT | O_TRUNC, OnlyForMe);
    const bool written = ::write(file, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size();
    if (!written || ::fdatasync(file) != 0) {
        qFatal("the floor of saving could not be measured");
    }
    ::close(file);
}

double medianMs(int runs, const std::function<void()> &work, const std::function<void()> &prepare)
{
    constexpr double NanosecondsPerMs = 1e6;
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        if (prepare) {
            prepare();
        }
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / NanosecondsPerMs);
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace tryboth::bench
