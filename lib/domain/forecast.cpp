// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace tryboth {

namespace {
struct ForecastText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Forecast)
};

constexpr qsizetype ValueBytes = 2, CheckBytes = 6;

QByteArray padFor(const Id &experiment, Moment sealed)
{
    return QCryptographicHash::hash(experiment.toUtf8() + ' ' + QByteArray::number(sealed.utcMs),
                                    QCryptographicHash::Sha256);
}

/// Covering and uncovering are the same.
QByteArray covered(QByteArray values, const QByteArray &pad)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        values[i] = static_cast<char>(values.at(i) ^ pad.at(i));
    }
    return values;
}

QByteArray checkOf(const QByteArray &values, const QByteArray &pad)
{
    return QCryptographicHash::hash(pad + values, QCryptographicHash::Sha256).first(CheckBytes);
}

} // namespace

Result<void> validate(const Forecast &forecast)
{
    if (forecast.energyExpected < Forecast::MinEnergy || forecast.energyExpected > Forecast::MaxEnergy) {
        return failure(
            ForecastText::tr("A forecast is a whole number from −3 to +3. Choose one; nothing was changed."));
    }
    if (forecast.confidence < Forecast::MinConfidence || forecast.confidence > Forecast::MaxConfidence ||
        forecast.confidence % Forecast::ConfidenceStep != 0) {
        return failure(ForecastText::tr(
            "How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed."));
    }
    return {};
}

QString closedText(const Forecast &forecast, const Id &experiment, Moment sealed)
{
    const QByteArray pad = padFor(experiment, sealed);
    QByteArray values(ValueBytes, '\0');
    values[0] = static_cast<char>(forecast.energyExpected);
    values[1] = static_cast<char>(forecast.confidence);
    return QString::fromLatin1((covered(values, pad) + checkOf(values, pad)).toBase64());
}

std::optional<Forecast> forecastInClosedText(const QString &text, const Id &experiment, Moment sealed)
{
    const QByteArray pad = padFor(experiment, sealed);
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (bytes.size() != ValueBytes + CheckBytes) {
        return std::nullopt;
    }
    const QByteArray values = covered(bytes.first(ValueBytes), pad);
    const Forecast forecast{static_cast<signed char>(values.at(0)), values.at(1)};
    return checkOf(values, pad) == bytes.last(CheckBytes) && validate(forecast) ? std::optional(forecast)
                                                                                : std::nullopt;
}

} // namespace tryboth
