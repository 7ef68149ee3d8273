// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clihome.h"

namespace tryboth::test {

/// The manual page, asked what the JSON of a command means.
class ManualJson
{
public:
    explicit ManualJson(const CliHome &home);

    /// What the page says of `--json` of `command`; empty where it says nothing.
    QString meaningOf(const QString &command) const;

    /// Members of `json`, at any depth, that the page does not name for `command`. Objects whose members are
    /// data, such as counts by table, are not looked into.
    QStringList unexplained(const QString &command, const QByteArray &json) const;

private:
    QString m_page;
};

} // namespace tryboth::test
