// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharelinks.h"

#include "mainwindow.h"
#include "models/journal.h"
#include "pages/sharepage.h"
#include "settings/shortcuts.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ShareText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::MainWindow)
};

/// The Share page, in front; null where its texts are missing.
SharePage *openPage(MainWindow &window)
{
    window.showPage(u"share"_s);
    return qobject_cast<SharePage *>(window.page(u"share"_s));
}

} // namespace

void linkShares(MainWindow &window)
{
    const auto texts = loadShareTexts(QLocale());
    if (!texts) {
        window.showError(texts.error());
        return;
    }
    window.addPage(u"share"_s, ShareText::tr("Share"),
                   [&window, texts = *texts]() -> Page * { return new SharePage(window.journal(), texts); });
    QMenu &menu = window.shareMenu();
    named(u"prepareShare"_s,
          menu.addAction(ShareText::tr("&Prepare a share…"), QKeySequence(u"Ctrl+Shift+P"_s), &window,
                         [&window] { openPage(window)->prepareShare(); }));
    named(u"mergeReply"_s, menu.addAction(ShareText::tr("&Merge a reply…"), QKeySequence(u"Ctrl+Shift+M"_s),
                                          &window, [&window] { openPage(window)->mergeReply(); }));
    menu.addSeparator();
    named(u"names"_s,
          menu.addAction(ShareText::tr("&Names…"), &window, [&window] { openPage(window)->showNames(); }));
    named(u"myKey"_s,
          menu.addAction(ShareText::tr("My &key…"), &window, [&window] { openPage(window)->showKey(); }));
}

void openReplyIn(MainWindow &window, const QString &path)
{
    if (SharePage *page = openPage(window)) {
        page->mergeReply(path);
    }
}

} // namespace tryboth
