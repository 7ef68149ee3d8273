// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefiles.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// A coach's private notes have no way into a reply (PRODUCT.md, "Who sees what"): what makes a reply cannot
/// see their type, and only named places turn them into text.
class TestPrivateNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesAReplyNeverIncludesPrivateNotes();
    void onlyTheDeskTurnsPrivateTextIntoText();

private:
    static QString fileOf(const QString &header);
    static void follow(const QString &path, QSet<QString> &seen);
};

/// "domain/id.h" as a path from the top; empty for a header of others.
QString TestPrivateNotes::fileOf(const QString &header)
{
    for (const QString &top : {u"lib/"_s, u"app/"_s}) {
        if (!sourcefiles::lines(top + header).isEmpty()) {
            return top + header;
        }
    }
    return {};
}

void TestPrivateNotes::follow(const QString &path, QSet<QString> &seen)
{
    if (path.isEmpty() || seen.contains(path)) {
        return;
    }
    seen.insert(path);
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s);
    for (const QString &line : sourcefiles::lines(path)) {
        follow(fileOf(include.match(line).captured(1)), seen);
    }
}

void TestPrivateNotes::whatMakesAReplyNeverIncludesPrivateNotes()
{
    const QStringList makers{u"lib/domain/replydraft.h"_s,    u"lib/domain/replydraft.cpp"_s,
                             u"lib/domain/sharereply.h"_s,    u"lib/exchange/replyjson.h"_s,
                             u"lib/exchange/replyjson.cpp"_s, u"lib/exchange/sealedshare.cpp"_s,
                             u"lib/models/replywriting.h"_s,  u"lib/models/replywriting.cpp"_s,
                             u"app/desk/sendreplydialog.h"_s, u"app/desk/sendreplydialog.cpp"_s};
    for (const QString &maker : makers) {
        QSet<QString> seen;
        follow(maker, seen);
        QVERIFY2(seen.size() > 1, qPrintable(maker + u" was not found"_s));
        for (const QString &secret : {u"lib/domain/privatenote.h"_s, u"lib/domain/privatetext.h"_s,
                                      u"lib/storage/privatenotestore.h"_s}) {
            QVERIFY2(!seen.contains(secret), qPrintable(maker + u" reaches "_s + secret));
        }
    }
    QSet<QString> control; // the rule sees what it forbids
    follow(u"app/desk/notespane.cpp"_s, control);
    QVERIFY(control.contains(u"lib/domain/privatetext.h"_s));
}

void TestPrivateNotes::onlyTheDeskTurnsPrivateTextIntoText()
{
    const QSet<QString> allowed{u"lib/domain/privatetext.h"_s, u"lib/domain/deskentities.cpp"_s,
                                u"lib/storage/privatenotestore.cpp"_s, u"app/desk/notespane.cpp"_s,
                                u"lib/models/deskbackup.cpp"_s};
    for (const QString &path : sourcefiles::find({u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        const QStringList lines = sourcefiles::lines(path);
        for (const QString &line : lines) {
            QVERIFY2(!line.contains(u"forTheCoach()"_s) || allowed.contains(path), qPrintable(path));
        }
    }
}

QTEST_GUILESS_MAIN(TestPrivateNotes)
#include "tst_privatenotes.moc"
