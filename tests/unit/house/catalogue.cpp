// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace catalogue {

namespace {

QStringList all(const QRegularExpression &wanted, const QString &sentence)
{
    QStringList found;
    for (auto match = wanted.globalMatch(sentence); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

QStringList tags(const QString &sentence)
{
    static const QRegularExpression tag(u"</?\\w+[^>]*>|\\{\\w+\\}"_s);
    return all(tag, sentence);
}

/// How often a letter is marked as a key; "&&" is an ampersand.
qsizetype mnemonics(const QString &sentence)
{
    static const QRegularExpression mnemonic(u"(?<!&)(?:&&)*&(?!&)\\S"_s), blank(u"& "_s);
    return all(mnemonic, sentence).size() - all(blank, sentence).size();
}

/// What a sentence ends with that means something: a field follows, a dialog opens, or it is glued to others.
QString ending(const QString &sentence)
{
    if (sentence.endsWith(u' ') || sentence.endsWith(u'\n')) {
        return sentence.last(1);
    }
    const QString last = sentence.trimmed().right(1);
    return last == u":" || last == u"…" ? last : QString();
}

QString beginning(const QString &sentence)
{
    return sentence.startsWith(u' ') || sentence.startsWith(u'\n') ? sentence.first(1) : QString();
}

/// Where the first plural form stands for the number 1 and no other, it may say it in a word: "once a week",
/// "tomorrow". French and Spanish of today use more forms; French has 0 in the first one as well.
bool saysOneInItsFirstForm(const QString &language)
{
    return language.startsWith(u"en") || language.startsWith(u"de") || language.startsWith(u"es");
}

} // namespace

QStringList placeholders(const QString &sentence)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d+|n)"_s);
    return all(placeholder, sentence);
}

Catalogue read(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.trouble = file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "message"_L1) {
            catalogue.messages.append(message);
        }
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == "TS"_L1) {
            catalogue.language = xml.attributes().value("language"_L1).toString();
        } else if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            message = {context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false, {}};
        } else if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural) {
                message.forms.append(xml.readElementText());
            }
        } else if (xml.name() == "numerusform"_L1) {
            message.forms.append(xml.readElementText());
        }
    }
    catalogue.trouble = xml.hasError() ? xml.errorString() : QString();
    return catalogue;
}

QStringList faultsOf(const Message &message, const QString &language)
{
    QStringList faults;
    if (message.isUnfinished) {
        faults.append(u"unfinished"_s);
    }
    if (message.forms.isEmpty()) {
        faults.append(u"no translation"_s);
    }
    for (qsizetype form = 0; form < message.forms.size(); ++form) {
        const QString &words = message.forms.at(form);
        if (words.trimmed().isEmpty()) {
            faults.append(u"empty"_s);
            continue;
        }
        QStringList asked = placeholders(message.source);
        if (message.isPlural && form == 0 && saysOneInItsFirstForm(language) &&
            !placeholders(words).contains(u"%n"_s) && !placeholders(words).contains(u"%Ln"_s)) {
            asked.removeOne(asked.contains(u"%n"_s) ? u"%n"_s : u"%Ln"_s);
        }
        if (placeholders(words) != asked) {
            faults.append(
                u"placeholders %1 instead of %2"_s.arg(placeholders(words).join(u' '), asked.join(u' ')));
        }
        if (tags(words) != tags(message.source)) {
            faults.append(u"tags or named placeholders differ"_s);
        }
        if (mnemonics(words) != mnemonics(message.source)) {
            faults.append(u"a key is marked %1 times instead of %2"_s.arg(mnemonics(words))
                              .arg(mnemonics(message.source)));
        }
        if (ending(words) != ending(message.source) || beginning(words) != beginning(message.source)) {
            faults.append(u"begins or ends otherwise (colon, ellipsis, space)"_s);
        }
    }
    return faults;
}

} // namespace catalogue
