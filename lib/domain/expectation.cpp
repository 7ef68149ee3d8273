// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/expectation.h"

#include "domain/checkin.h"
#include "domain/closedtext.h"
#include "domain/enumwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ExpectationText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Expectation)
};

constexpr EnumWords<CameTrue, 3> CameTrueWords{
    {{CameTrue::Yes, "true"_L1}, {CameTrue::No, "false"_L1}, {CameTrue::CannotTell, "cannot_tell"_L1}}};

} // namespace

Result<void> validate(const Expectation &expectation)
{
    if (codePoints(expectation.text) > Expectation::MaxText) {
        return failure(ExpectationText::tr(
                           "An expectation holds at most %1 characters. Shorten it; nothing was changed.")
                           .arg(Expectation::MaxText));
    }
    if (expectation.confidence < Forecast::MinConfidence ||
        expectation.confidence > Forecast::MaxConfidence ||
        expectation.confidence % Forecast::ConfidenceStep != 0) {
        return failure(ExpectationText::tr(
            "How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed."));
    }
    return {};
}

QString closedText(const Expectation &expectation, Moment sealed)
{
    const QJsonObject json{{u"text"_s, expectation.text}, {u"confidence"_s, expectation.confidence}};
    return closedWords(QJsonDocument(json).toJson(QJsonDocument::Compact), expectation.id, sealed);
}

std::optional<Expectation> expectationInClosedText(const QString &text, const Id &id, Moment sealed)
{
    const auto words = openedWords(text, id, sealed);
    if (!words) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(*words).object();
    Expectation expectation;
    expectation.id = id;
    expectation.text = json[u"text"_s].toString();
    expectation.confidence = json[u"confidence"_s].toInt();
    return validate(expectation) ? std::optional(expectation) : std::nullopt;
}

QString toWord(CameTrue outcome)
{
    return wordOf(CameTrueWords, outcome);
}

std::optional<CameTrue> cameTrueFromWord(QStringView word)
{
    return valueOf(CameTrueWords, word);
}

} // namespace tryboth
