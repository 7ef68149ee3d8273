// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownprompt.h"
#include "domain/reflection.h"
#include "domain/secondlook.h"

#include <QJsonObject>

namespace tryboth {

/// Reflections and what belongs to them as JSON and back, every field of them. The errors say what does not
/// fit.
QJsonObject jsonOfReflection(const Reflection &reflection);
Result<Reflection> reflectionOfJson(const QJsonObject &json);

QJsonObject jsonOfSecondLook(const SecondLook &look);
Result<SecondLook> secondLookOfJson(const QJsonObject &json);

QJsonObject jsonOfOwnPrompt(const OwnPrompt &own);
Result<OwnPrompt> ownPromptOfJson(const QJsonObject &json);

} // namespace tryboth
