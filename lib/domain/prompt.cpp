// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt.h"

#include "domain/enumwords.h"
#include "domain/jsontexts.h"

#include <QJsonObject>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumWords<AnswerForm, 3> FormWords{{{AnswerForm::Line, "line"_L1},
                                              {AnswerForm::Paragraph, "paragraph"_L1},
                                              {AnswerForm::ThreeBoxes, "three_boxes"_L1}}};

} // namespace

Prompt promptOf(const QJsonObject &object, const QString &version)
{
    Prompt prompt;
    prompt.id = object["id"_L1].toString();
    prompt.version = version;
    prompt.tags = textsOfJson(object["tags"_L1]);
    prompt.form = valueOf(FormWords, object["answer"_L1].toString()).value_or(prompt.form);
    prompt.minutes = object["minutes"_L1].toInt(prompt.minutes);
    prompt.minCheckIns = object["min_check_ins"_L1].toInt(prompt.minCheckIns);
    prompt.text = object["text"_L1].toString();
    prompt.hint = object["hint"_L1].toString();
    return prompt;
}

bool weekly::isFixed(const QString &prompt)
{
    return prompt == MemoryFirst || prompt == MemoryAndLog || prompt == ThreeBoxes;
}

} // namespace tryboth
