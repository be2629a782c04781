// SPDX-License-Identifier: MIT
// One header for Catch2 2.13 (Debian 12) and 3.x (everywhere else).
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_session.hpp>
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
namespace fieldflash::test {
inline auto hasText(const std::string& part) { return Catch::Matchers::ContainsSubstring(part); }
using Approx = Catch::Approx;
} // namespace fieldflash::test
#else
#include <catch2/catch.hpp>
#define SKIP(reason)                                                                               \
    do {                                                                                           \
        WARN("skipped: " << reason);                                                               \
        return;                                                                                    \
    } while (false)
namespace fieldflash::test {
/// A matcher for std::string: contains `part`.
inline auto hasText(const std::string& part) { return Catch::Matchers::Contains(part); }
using Approx = Catch::Detail::Approx;
} // namespace fieldflash::test
#endif

#include <QString>

#include <ostream>

namespace Catch {
template <> struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
