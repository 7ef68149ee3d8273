// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helplibrary.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// A line of Markdown as one reads it.
QString withoutMarks(QString line)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s),
        marks(u"^(?:#+|-|\\d+\\.) |[*`]"_s);
    line.replace(link, u"\\1"_s);
    line.remove(marks);
    return line.replace(u'|', u' ').simplified();
}

} // namespace

HelpLibrary::HelpLibrary(const QLocale &locale, QHash<QString, QString> filled)
    : m_language(locale.name().section(u'_', 0, 0))
    , m_filled(std::move(filled))
{
    m_pages.append(read(index()));
    for (const QString &link : linksIn(m_pages.first().text)) {
        m_pages.append(read(link.chopped(3)));
    }
}

HelpPage HelpLibrary::read(const QString &id) const
{
    HelpPage page{id, {}, {}};
    for (const QString &language : {m_language, u"en"_s}) {
        QFile file(u":/help/%1/%2.md"_s.arg(language, id));
        if (file.open(QIODevice::ReadOnly)) {
            page.text = QString::fromUtf8(file.readAll());
            break;
        }
    }
    for (auto each = m_filled.cbegin(); each != m_filled.cend(); ++each) {
        page.text.replace(u"{{%1}}"_s.arg(each.key()), each.value());
    }
    page.title = withoutMarks(page.text.section(u'\n', 0, 0));
    return page;
}

HelpPage HelpLibrary::page(const QString &id) const
{
    const auto found = std::ranges::find(m_pages, id, &HelpPage::id);
    return found == m_pages.end() ? HelpPage{id, {}, {}} : *found;
}

QList<HelpHit> HelpLibrary::find(const QString &words) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> hits;
    for (const HelpPage &page : m_pages) {
        const QString text = folded(withoutMarks(page.text));
        const bool all = std::ranges::all_of(wanted,
                                             [&](const QString &word) { return text.contains(word); });
        if (wanted.isEmpty() || !all) {
            continue;
        }
        HelpHit hit{page.id, page.title, {}, 0};
        for (const QString &line : page.text.split(u'\n')) {
            const QString shown = withoutMarks(line);
            if (hit.line.isEmpty() && shown != page.title && folded(shown).contains(wanted.first())) {
                hit.line = shown;
            }
        }
        for (const QString &word : wanted) {
            hit.times += int(text.count(word)) + (folded(page.title).contains(word) ? int(text.size()) : 0);
        }
        hits.append(hit);
    }
    std::ranges::stable_sort(hits, std::greater(), &HelpHit::times);
    return hits;
}

QStringList HelpLibrary::linksIn(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(\\s*([^)\\s]+)\\s*\\)"_s);
    QStringList links;
    for (auto match = link.globalMatch(markdown); match.hasNext();) {
        links.append(match.next().captured(1));
    }
    links.removeDuplicates();
    return links;
}

QString HelpLibrary::folded(const QString &words)
{
    QString letters = words.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters.toCaseFolded();
}

} // namespace tryboth
