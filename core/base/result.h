// SPDX-License-Identifier: MIT
// Errors as values.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace fieldflash {

/// A value or an Error. std::expected once the compilers we support have it.
template <typename T> using Result = tl::expected<T, Error>;

/// `return failure(Error(...));`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString summary,
                                                   QString remedy = {})
{
    return tl::unexpected<Error>(Error(kind, std::move(summary), std::move(remedy)));
}

} // namespace fieldflash
