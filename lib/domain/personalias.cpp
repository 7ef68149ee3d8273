// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personalias.h"

#include "domain/checkin.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

namespace {

struct AliasText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PersonAlias)
};

constexpr int Letters = 26;

/// A, B, … Z, AA, AB, …
QString letters(int number)
{
    QString text;
    for (int rest = number; rest >= 0; rest = rest / Letters - 1) {
        text.prepend(QChar(u'A' + rest % Letters));
    }
    return text;
}

} // namespace

Result<void> validate(const PersonAlias &alias)
{
    if (alias.name.trimmed().isEmpty() || alias.standsIn.trimmed().isEmpty()) {
        return failure(AliasText::tr("A name and what stands in for it are both needed. Type them; nothing "
                                     "was changed."));
    }
    const auto tooLong = [](const QString &text) { return codePoints(text) > PersonAlias::MaxName; };
    if (tooLong(alias.name) || tooLong(alias.standsIn) || std::ranges::any_of(alias.spellings, tooLong) ||
        alias.spellings.size() > PersonAlias::MaxSpellings) {
        return failure(AliasText::tr("A name holds at most %1 characters, and there are at most %2 spellings "
                                     "of it. Shorten them; nothing was changed.")
                           .arg(PersonAlias::MaxName)
                           .arg(PersonAlias::MaxSpellings));
    }
    return {};
}

QString freeStandIn(const QList<PersonAlias> &names)
{
    for (int number = 0;; ++number) {
        const QString standIn = AliasText::tr("Colleague %1").arg(letters(number));
        if (std::ranges::none_of(names, [&](const PersonAlias &a) { return a.standsIn == standIn; })) {
            return standIn;
        }
    }
}

} // namespace tryboth
