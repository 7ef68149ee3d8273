// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tryboth::test {

/// Every hostile text names this file in the folder where the program runs: whoever opens it was tricked.
inline const QString &canaryFile()
{
    static const QString name = QStringLiteral("c.png");
    return name;
}

/// 200 titles, each within 120 characters, that a calendar, a table or another person may bring: pictures,
/// style sheets, links and network paths in every dialect that Qt reads, and letters that turn text around.
inline QStringList hostileTexts()
{
    const QStringList lures{
        QStringLiteral("<img src=c.png>"),
        QStringLiteral("<img src='c.png' width=9 height=9/>"),
        QStringLiteral("<IMG SRC=\"file:c.png\">"),
        QStringLiteral("<img src=\"file:///etc/passwd\">"),
        QStringLiteral("<img src=\"//c.png/share/x.png\">"),
        QStringLiteral("<img src=\"\\\\c.png\\share\\x.png\">"),
        QStringLiteral("<img src=\"http://127.0.0.1:9/c.png\">"),
        QStringLiteral("<img src=\":/../c.png\">"),
        QStringLiteral("<body background=c.png>x</body>"),
        QStringLiteral("<table background=c.png><tr><td background=c.png>x</td></tr></table>"),
        QStringLiteral("<p style=\"background-image:url(c.png)\">x</p>"),
        QStringLiteral("<ul style=\"list-style-image:url(c.png)\"><li>x</ul>"),
        QStringLiteral("<link rel=stylesheet href=c.png><p>x</p>"),
        QStringLiteral("<style>@import url(c.png);</style><p>x</p>"),
        QStringLiteral("<a href=\"file:c.png\">c.png</a>"),
        QStringLiteral("<object data=c.png></object><embed src=c.png>"),
        QStringLiteral("<svg><image href=c.png /></svg>"),
        QStringLiteral("<?xml version='1.0'?><img src=c.png>"),
        QStringLiteral("<!DOCTYPE html><img src=c.png>"),
        QStringLiteral("<!-- --><img src=c.png>"),
        QStringLiteral("<qt><img src=c.png></qt>"),
        QStringLiteral("&lt;img src=c.png&gt;"),
        QStringLiteral("![x](c.png)"),
        QStringLiteral("![x](//c.png/share/x.png)"),
        QStringLiteral("[x](file:c.png)"),
        QStringLiteral("# <img src=c.png>"),
        QStringLiteral("file:///etc/passwd"),
        QStringLiteral("\\\\c.png\\share"),
        QStringLiteral("../../../../etc/passwd"),
        QStringLiteral("=HYPERLINK(\"c.png\")"),
        QStringLiteral("'); DROP TABLE check_in; --"),
        QStringLiteral("%1 %n %Ln %s %99$n &amp; &x"),
        QString(QChar(0x202E)) + QStringLiteral("gnp.c") + QChar(0x202C),
        QString(QChar(0x2066)) + QStringLiteral("<img src=c.png>") + QChar(0x2069),
        QStringLiteral("a") + QString(QChar(0x0301)).repeated(60),
        QString(QChar(0x200F)) + QStringLiteral("c.png") + QChar(0x200E),
        QStringLiteral("<img src=") + QStringLiteral("c.png ").repeated(15) + QStringLiteral(">"),
        QStringLiteral("<table>").repeated(15),
        QStringLiteral("<b><i><u>x"),
        QString(120, QChar(0x10D0)),
    };
    const QStringList before{
        {}, QStringLiteral("x "), QStringLiteral("<b>"), QStringLiteral("<html>"), QStringLiteral("<qt>")};
    QStringList all;
    for (const QString &prefix : before) {
        for (const QString &lure : lures)
            all += (prefix + lure).left(120);
    }
    return all;
}

} // namespace tryboth::test
