// SPDX-License-Identifier: MIT
#include "app/cli/output/progress_line.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::cli;
using namespace std::chrono_literals;
using fieldflash::test::hasText;

TEST_CASE("a progress line shows phase, bar, share, bytes and time left")
{
    const QString line = progressLine(
        {.label = QStringLiteral("Write"), .done = 7168, .total = 14336, .timeLeft = 1200ms}, 100);
    CHECK(line
          == QStringLiteral("● Write  ████████████░░░░░░░░░░░░   50 %  7 KB of 14 KB  1.2 s left"));
}

TEST_CASE("a progress line never reaches the last column, and drops whole parts to fit")
{
    const ProgressView view{.label = QStringLiteral("Wait for the application"),
                            .done = 1000,
                            .total = 3000,
                            .timeLeft = 65s};
    for (int width = 0; width <= 120; ++width) {
        INFO(width);
        CHECK(progressLine(view, width).size() <= std::max(width - 1, 0));
    }
    CHECK_THAT(progressLine(view, 120).toStdString(), hasText("1 min 5 s left"));
    CHECK(progressLine(view, 85).endsWith(QStringLiteral("KB")));
    CHECK(progressLine(view, 62).endsWith(QStringLiteral("33 %")));
    CHECK(progressLine(view, 40) == QStringLiteral("● Wait for the application   33 %"));
}

TEST_CASE("a phase without a known total shows only its name")
{
    CHECK(progressLine({.label = QStringLiteral("Inspect")}, 80) == QStringLiteral("● Inspect …"));
}

TEST_CASE("percent reaches 100 only when everything is done")
{
    CHECK(percent(0, 1000) == 0);
    CHECK(percent(999, 1000) == 99);
    CHECK(percent(1000, 1000) == 100);
    CHECK(percent(2000, 1000) == 100);
    CHECK(percent(5, 0) == 0);
}
