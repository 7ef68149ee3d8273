// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

#include "domain/reflection.h"
#include "report/markdowndocument.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextBlock>

namespace tryboth::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 400, Height = 300, Padding = 4; // pixels

/// Layout needs fonts, and fonts need an application of this kind; libFuzzer brings none.
void ensureFonts()
{
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static char name[] = "fuzz";
        static char *arguments[] = {name, nullptr};
        static int count = 1;
        static const QGuiApplication application(count, arguments);
    }
}

/// As the page does it with a reflection that somebody wrote elsewhere, at most as long as a text may be: Qt
/// lays out a single paragraph ten times as long in four seconds.
void eatMarkdown(const QByteArray &bytes)
{
    ensureFonts();
    MarkdownDocument document;
    document.setDocumentMargin(0);
    document.setText(QString::fromUtf8(bytes).left(Reflection::MaxText));
    document.dressTables(Qt::gray, Padding);
    document.setTextWidth(Width);
    QImage page(Width, Height, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    document.drawContents(&painter, page.rect());
    static_cast<void>(document.addressAt({Width / 2, Height / 2}));
    if (document.size().height() < 0)
        broken("a page has a height");
}

} // namespace

FuzzTarget viewTarget()
{
    return {u"view"_s,
            eatMarkdown,
            seedsOf(u"view"_s) + seedsOf(u"markdown"_s),
            {"# ",
             "\n\n",
             "- ",
             "1. ",
             "- [ ] ",
             "> ",
             "```\n",
             "    ",
             "|",
             "|---|:-:|\n",
             "**",
             "*",
             "_",
             "`",
             "~~",
             "[",
             "](",
             "![",
             "<",
             ">",
             "<img src=",
             "</p>",
             "&amp;",
             "&#x202e;",
             "http://",
             "www.",
             "\\",
             "---\n",
             "===\n",
             "\t",
             "\xE2\x80\xAE",
             "\xF0\x9F\x91\xA9\xE2\x80\x8D",
             "[a]: b\n"},
            {}};
}

} // namespace tryboth::fuzz
