// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharelinks.h"

#include "mainwindow.h"
#include "models/journal.h"
#include "pages/sharepage.h"

#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QUrl>

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

QString replyIn(const QMimeData &dropped)
{
    for (const QUrl &address : dropped.urls()) {
        if (address.toLocalFile().endsWith(u".tryboth-reply"_s)) {
            return address.toLocalFile();
        }
    }
    return {};
}

/// Takes a reply that is dropped anywhere onto the window.
class ReplyDrop : public QObject
{
public:
    explicit ReplyDrop(MainWindow &window)
        : QObject(&window)
        , m_window(window)
    {
        window.setAcceptDrops(true);
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
            auto *drop = static_cast<QDropEvent *>(event);
            const QString path = replyIn(*drop->mimeData());
            if (!path.isEmpty()) {
                drop->acceptProposedAction();
                if (event->type() == QEvent::Drop) {
                    openReplyIn(m_window, path);
                }
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    MainWindow &m_window;
};

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
    new ReplyDrop(window);
    QMenu &menu = window.shareMenu();
    menu.addAction(ShareText::tr("&Prepare a share…"), QKeySequence(u"Ctrl+Shift+P"_s), &window,
                   [&window] { openPage(window)->prepareShare(); });
    menu.addAction(ShareText::tr("&Merge a reply…"), QKeySequence(u"Ctrl+Shift+M"_s), &window,
                   [&window] { openPage(window)->mergeReply(); });
    menu.addSeparator();
    menu.addAction(ShareText::tr("&Names…"), &window, [&window] { openPage(window)->showNames(); });
    menu.addAction(ShareText::tr("My &key…"), &window, [&window] { openPage(window)->showKey(); });
}

void openReplyIn(MainWindow &window, const QString &path)
{
    if (SharePage *page = openPage(window)) {
        page->mergeReply(path);
    }
}

} // namespace tryboth
