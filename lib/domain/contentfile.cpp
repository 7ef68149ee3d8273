// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
struct ContentFileText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ContentFile)
};
} // namespace

Result<QJsonObject> readContentFile(const QString &path)
{
    QFile file(path);
    QJsonParseError problem;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
        if (document.isObject()) {
            return document.object();
        }
    }
    return failure(
        ContentFileText::tr("A text file that belongs to Tryboth is missing or broken. Install it again."),
        path + u": "_s + problem.errorString());
}

} // namespace tryboth
