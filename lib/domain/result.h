// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace tryboth {

/// Why something could not be done. `sentence` is for people: translated, it names what failed and for which
/// object, says that nothing was changed and what to do next. `detail` is for the log: untranslated, never
/// entry text.
struct Error
{
    QString sentence;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The value, or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error from a function that gives a Result.
inline tl::unexpected<Error> failure(QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{std::move(sentence), std::move(detail)});
}

} // namespace tryboth
