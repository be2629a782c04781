// SPDX-License-Identifier: MIT
#include "firmware/demo/panel.h"
#include "tests/support/catch.h"

using namespace fieldflash::demo;

namespace {

template <unsigned flashes> unsigned flashesInASecond()
{
    Heartbeat<flashes> heartbeat;
    unsigned seen = 0;
    bool before = false;
    for (int millisecond = 0; millisecond < 1000; ++millisecond) {
        const bool now = heartbeat.tick();
        seen += now && !before ? 1 : 0;
        before = now;
    }
    return seen;
}

unsigned presses(Button& button, bool down, int milliseconds)
{
    unsigned seen = 0;
    for (int i = 0; i < milliseconds; ++i)
        seen += button.tick(down) ? 1 : 0;
    return seen;
}

} // namespace

TEST_CASE("the heartbeat shows the version by the number of its flashes")
{
    CHECK(flashesInASecond<1>() == 1);
    CHECK(flashesInASecond<2>() == 2);
}

TEST_CASE("the heartbeat repeats every second")
{
    Heartbeat<1> heartbeat;
    unsigned lit = 0;
    for (int millisecond = 0; millisecond < 10'000; ++millisecond)
        lit += heartbeat.tick() ? 1 : 0;
    CHECK(lit == 600);
}

TEST_CASE("a press counts once, after 50 ms, however long it is held")
{
    Button button;
    CHECK(presses(button, false, 10) == 0);
    CHECK(presses(button, true, 49) == 0);
    CHECK(presses(button, true, 1) == 1);
    CHECK(presses(button, true, 10'000) == 0);
    presses(button, false, 1);
    CHECK(presses(button, true, 50) == 1);
}

TEST_CASE("a bouncing contact is not a press")
{
    Button button;
    presses(button, false, 1);
    for (int i = 0; i < 100; ++i) {
        CHECK(presses(button, true, 49) == 0);
        CHECK(presses(button, false, 1) == 0);
    }
}

TEST_CASE("a button that is down from the start does not count until it has been up")
{
    Button button;
    CHECK(presses(button, true, 10'000) == 0);
    presses(button, false, 1);
    CHECK(presses(button, true, 50) == 1);
}
