// SPDX-License-Identifier: GPL-3.0-or-later
#include "housewidgets.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace tryboth::test {

using namespace Qt::StringLiterals;

namespace {

QString rootOf(const QHash<QString, QString> &classes, QString name)
{
    while (classes.contains(name)) {
        name = classes.value(name);
    }
    return name;
}

bool isWidget(const QString &root)
{
    static const QRegularExpression others(
        u"^(QObject|Q\\w*Model|Q\\w*Delegate|Q\\w*Style|Q\\w*Highlighter|Q\\w*Layout|Q\\w*Document|QUndo\\w*|"
        "QGraphics\\w*|QAccessible\\w*|Q\\w*Engine|QTimer|QRunnable|QThread|QValidator|QChart)$"_s);
    return root.startsWith(u'Q') && root.size() > 1 && root.at(1).isUpper() && !others.match(root).hasMatch();
}

} // namespace

QHash<QString, QString> classesIn(const QString &folder)
{
    static const QRegularExpression derived(u"^class (\\w+)(?: final)? : public (\\w+)"_s,
                                            QRegularExpression::MultilineOption);
    QHash<QString, QString> classes;
    QDirIterator headers(folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (file.open(QIODevice::ReadOnly)) {
            auto found = derived.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto match = found.next();
                classes.insert(match.captured(1), match.captured(2));
            }
        }
    }
    return classes;
}

QStringList windowsAmong(const QHash<QString, QString> &classes)
{
    static const QSet<QString> bases{u"QDialog"_s, u"QMainWindow"_s, u"QFileDialog"_s,
                                     u"QWizard"_s, u"QMessageBox"_s, u"QMenu"_s};
    QStringList windows;
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        bool isPage = false;
        for (QString base = it.key(); classes.contains(base); base = classes.value(base)) {
            isPage = isPage || classes.value(base) == u"Page"_s;
        }
        const bool byName = it.key().endsWith(u"Window"_s) || it.key().endsWith(u"Sequence"_s) ||
                            it.key().endsWith(u"Screen"_s) || it.key().endsWith(u"Popup"_s);
        if (bases.contains(rootOf(classes, it.key())) || isPage ||
            (byName && isWidget(rootOf(classes, it.key())))) {
            windows.append(it.key());
        }
    }
    windows.sort();
    return windows;
}

QStringList widgetsAmong(const QHash<QString, QString> &classes)
{
    QStringList widgets;
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        if (isWidget(rootOf(classes, it.key()))) {
            widgets.append(it.key());
        }
    }
    widgets.sort();
    return widgets;
}

} // namespace tryboth::test
