// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/recoverysheet.h"

#include "exchange/keys.h"
#include "sealing/identityfile.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int GroupLetters = 6, GroupsALine = 5;
constexpr int TitlePoints = 18, BodyPoints = 11, KeyPoints = 14;

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::RecoverySheet)
};

/// The letters of a key, six by six, five groups a line.
QString grouped(QByteArrayView key)
{
    QString groups;
    int count = 0;
    for (const char letter : key) {
        if (count > 0 && count % GroupLetters == 0) {
            groups += count % (GroupLetters * GroupsALine) == 0 ? u'\n' : u' ';
        }
        groups += QLatin1Char(letter);
        ++count;
    }
    return groups;
}

/// Draws `text` below `top` and gives where it ends.
int drawBlock(QPainter &painter, int width, int top, const QFont &font, const QString &text)
{
    painter.setFont(font);
    QRect drawn;
    painter.drawText(QRect(0, top, width, painter.device()->height()), Qt::TextWordWrap, text, &drawn);
    return drawn.bottom() + 2 * painter.fontMetrics().height();
}

} // namespace

QString inGroups(const Identity &key)
{
    const SecureBytes text = key.toText();
    return grouped(text.text());
}

QString RecoverySheet::explanation() const
{
    return SheetText::
        tr("This key opens “%1” without its passphrase. Whoever holds it can read everything in it: "
           "keep it where you keep your passport, not with the computer.\n\n"
           "In Tryboth, choose “Use the recovery key” where the passphrase is asked for. Without Tryboth, "
           "write the key, without spaces, into a file recovery.txt and call: "
           "age -d -i recovery.txt journal.tryboth > journal.sqlite")
            .arg(journal);
}

void RecoverySheet::print(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const int width = painter.viewport().width();
    QFont body;
    body.setPointSize(BodyPoints);
    QFont title = body;
    title.setPointSize(TitlePoints);
    QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPointSize(KeyPoints);
    int y = drawBlock(painter, width, 0, title, SheetText::tr("Recovery sheet"));
    y = drawBlock(painter, width, y, body,
                  SheetText::tr("Made on %1", "%1 is a date")
                      .arg(QLocale().toString(made.date(), QLocale::LongFormat)));
    y = drawBlock(painter, width, y, letters, inGroups(key));
    y = drawBlock(painter, width, y, body, explanation());
    for (const KeyPair &share : shareKeys) {
        y = drawBlock(
            painter, width, y, body,
            SheetText::tr("The key for sharing. What coaches seal for %1 opens with:").arg(share.publicKey));
        y = drawBlock(painter, width, y, letters, grouped(share.secretKey.toLatin1()));
    }
}

Result<void> RecoverySheet::save(const QString &path) const
{
    const SecureBytes text = identityFileText(key, made);
    if (shareKeys.isEmpty()) {
        return writeCopy(path, QByteArray::fromRawData(text.text().data(), text.text().size()));
    }
    QByteArray all = text.text().toByteArray();
    for (const KeyPair &share : shareKeys) {
        all += '\n' + identityFileOf(share);
    }
    const auto written = writeCopy(path, all);
    all.fill('\0');
    return written;
}

} // namespace tryboth
