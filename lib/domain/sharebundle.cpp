// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharebundle.h"

#include "domain/enumwords.h"
#include "domain/sharedday.h"

#include <QCoreApplication>
#include <QSet>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ShareText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareBundle)
};

constexpr EnumWords<ShareKind, 8> KindWords{{{ShareKind::CheckIns, "check_ins"_L1},
                                             {ShareKind::Titles, "titles"_L1},
                                             {ShareKind::Notes, "notes"_L1},
                                             {ShareKind::Weekly, "weekly"_L1},
                                             {ShareKind::Experiments, "experiments"_L1},
                                             {ShareKind::FiveYear, "five_year"_L1},
                                             {ShareKind::Reasons, "reasons"_L1},
                                             {ShareKind::Decisions, "decisions"_L1}}};
constexpr EnumWords<ShareDepth, 4> DepthWords{{{ShareDepth::None, "none"_L1},
                                               {ShareDepth::Numbers, "numbers"_L1},
                                               {ShareDepth::Full, "full"_L1},
                                               {ShareDepth::Choose, "choose"_L1}}};

Result<void> validateItems(const QList<ShareItem> &items)
{
    if (items.size() > ShareBundle::MaxItems) {
        return failure(
            ShareText::tr("A share holds at most %1 items. Nothing was changed. Choose a shorter period.")
                .arg(ShareBundle::MaxItems),
            u"share: too many items"_s);
    }
    QSet<Id> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        Result<void> checked = validate(items.at(i));
        if (checked && seen.contains(items.at(i).id)) {
            checked = failure(ShareText::tr("it is there twice."));
        }
        if (!checked) {
            return failure(ShareText::tr("Item %1 of this share cannot be right: %2 Nothing was changed. Ask "
                                         "the sender to make the file again.")
                               .arg(i + 1)
                               .arg(checked.error().sentence),
                           checked.error().detail);
        }
        seen.insert(items.at(i).id);
    }
    return {};
}

} // namespace

ShareDepth ShareScope::depthOf(ShareKind kind) const
{
    for (const auto &[listed, depth] : kinds) {
        if (listed == kind) {
            return depth;
        }
    }
    return ShareDepth::None;
}

Result<void> validate(const ShareBundle &bundle)
{
    if (bundle.id.isNull()) {
        return failure(ShareText::tr("This share has no id. Nothing was changed. Ask the sender to make the "
                                     "file again."),
                       u"share: no id"_s);
    }
    const auto isFine = [](const std::optional<LocalDay> &day) { return !day || isSharedDay(*day); };
    if (!isFine(bundle.scope.from) || !isFine(bundle.scope.to) || !isFine(bundle.deleteBy)) {
        return failure(
            ShareText::tr("This share has a day that cannot be right. Nothing was changed. Ask the "
                          "sender to make the file again."),
            u"share: day out of range"_s);
    }
    const bool texts = codePoints(bundle.senderName) <= ShareBundle::MaxName &&
                       codePoints(bundle.coverNote) <= ShareBundle::MaxCoverNote &&
                       codePoints(bundle.agreement) <= ShareBundle::MaxAgreement;
    if (!texts) {
        return failure(ShareText::tr("A name holds at most %1 characters, a cover note and what was agreed "
                                     "at most %2 each. Nothing was changed. Shorten them.")
                           .arg(ShareBundle::MaxName)
                           .arg(ShareBundle::MaxCoverNote),
                       u"share: text too long"_s);
    }
    return validateItems(bundle.items);
}

QString toWord(ShareKind kind)
{
    return wordOf(KindWords, kind);
}

QString toWord(ShareDepth depth)
{
    return wordOf(DepthWords, depth);
}

std::optional<ShareKind> shareKindFromWord(QStringView word)
{
    return valueOf(KindWords, word);
}

std::optional<ShareDepth> shareDepthFromWord(QStringView word)
{
    return valueOf(DepthWords, word);
}

} // namespace tryboth
