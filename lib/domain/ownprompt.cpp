// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ownprompt.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct OwnPromptText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::OwnPrompt)
};

} // namespace

Result<void> validate(const OwnPrompt &own)
{
    if (own.text.trimmed().isEmpty()) {
        return failure(OwnPromptText::tr("The question is empty. Nothing was changed. Write a question."));
    }
    if (codePoints(own.text) > OwnPrompt::MaxText) {
        return failure(
            OwnPromptText::tr("A question holds at most %1 characters. Shorten it; nothing was changed.")
                .arg(OwnPrompt::MaxText));
    }
    if (own.focus == Focus::Mixed) {
        return failure(OwnPromptText::tr(
            "A question is about people, about technical work or about neither. Nothing was changed."));
    }
    return {};
}

Prompt asPrompt(const OwnPrompt &own)
{
    Prompt prompt;
    prompt.id = own.id.toText();
    prompt.version = QString::number(own.rev);
    prompt.tags = {own.focus ? toWord(*own.focus) : u"daily"_s};
    prompt.text = own.text;
    // Wherever one is, the day on which it was written is over by then: what that day asks stays.
    prompt.since = own.created.inZone(QTimeZone::utc()).date().addDays(2);
    return prompt;
}

} // namespace tryboth
