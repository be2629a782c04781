// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/application_image.h"
#include "core/virtual_board/application/demo_content.h"
#include "firmware/contract/application_header.h"
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

std::optional<ApplicationImage> found(const Bytes& image)
{
    FlashMemory flash;
    flash.place(kFlash, image);
    return findApplication(flash, kFlash);
}

void put32(Bytes& image, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        image[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
}

std::uint16_t idProduct(WireHost& host) { return readLittle16(host.descriptor(0x0100, 18), 10); }

} // namespace

TEST_CASE("the application identifies itself by the header in its flash")
{
    const auto application = found(demoApplication(0x0234));
    REQUIRE(application);
    CHECK(application->vendorId == 0x1209);
    CHECK(application->productId == 0x0001);
    CHECK(application->bcdDevice == 0x0234);
    CHECK(application->name == QStringLiteral("Fieldflash demo"));
}

TEST_CASE("without a header the identity is the USB device descriptor, or else unknown")
{
    Bytes image = demoApplication(0x0100);
    put32(image, FIELDFLASH_APPLICATION_HEADER_OFFSET, 0);
    const auto unknown = found(image);
    REQUIRE(unknown);
    CHECK(unknown->bcdDevice == 0x0000);
    CHECK(unknown->vendorId == 0x1209);

    const Bytes descriptor{18,   1,    0x00, 0x02, 0,    0, 0, 64, 0x83,
                           0x04, 0x40, 0x57, 0x07, 0x03, 1, 2, 3,  1};
    std::ranges::copy(descriptor, image.begin() + 5001);
    const auto described = found(image);
    REQUIRE(described);
    CHECK(described->vendorId == 0x0483);
    CHECK(described->productId == 0x5740);
    CHECK(described->bcdDevice == 0x0307);

    image[5001 + 17] = 2; // two configurations: not the pattern
    CHECK(found(image)->bcdDevice == 0x0000);
}

TEST_CASE("a vector table that would crash the chip is not an application")
{
    const Bytes good = demoApplication(0x0100);
    REQUIRE(found(good));
    const auto withWord = [&good](std::size_t at, std::uint32_t value) {
        Bytes image = good;
        put32(image, at, value);
        return found(image).has_value();
    };
    CHECK_FALSE(withWord(0, 0xFFFFFFFF)); // erased
    CHECK_FALSE(withWord(0, 0x20000000)); // no room for a stack at the start of RAM
    CHECK_FALSE(withWord(0, 0x20018004)); // beyond SRAM1
    CHECK_FALSE(withWord(0, 0x20017FFE)); // not a multiple of 4
    CHECK(withWord(0, 0x20018000));
    CHECK(withWord(0, 0x10008000)); // SRAM2
    CHECK_FALSE(withWord(0, 0x10008004));
    CHECK_FALSE(withWord(4, 0x08000200)); // even: not Thumb
    CHECK_FALSE(withWord(4, 0x20000101)); // outside flash
    CHECK_FALSE(withWord(4, 0x08020001)); // erased cells

    FlashMemory flash;
    flash.place(kFlash, good);
    flash.leaveHalfProgrammed(kFlash, 0);
    CHECK_FALSE(findApplication(flash, kFlash));
    flash.place(kFlash, good);
    flash.leaveHalfProgrammed(kFlash + 0x200, 0);
    CHECK_FALSE(findApplication(flash, kFlash));
    CHECK_FALSE(findApplication(flash, kFlash + 2));
    CHECK_FALSE(findApplication(flash, 0x08100000));
}

TEST_CASE("demo applications are reproducible and differ in three pages between versions")
{
    const Bytes one = demoApplication(0x0100);
    const Bytes two = demoApplication(0x0110);
    CHECK(one.size() == 14 * 1024);
    CHECK(one == demoApplication(0x0100));
    int differentPages = 0;
    for (std::size_t page = 0; page < one.size(); page += 2048) {
        differentPages += std::equal(one.begin() + static_cast<std::ptrdiff_t>(page),
                                     one.begin() + static_cast<std::ptrdiff_t>(page + 2048),
                                     two.begin() + static_cast<std::ptrdiff_t>(page))
            ? 0
            : 1;
    }
    CHECK(differentPages == 3);
    CHECK(demoApplication(0x0100, 1024).size() == 1024);
    CHECK(found(demoApplication(0x0100, 1024)));
    CHECK(found(demoApplication(0x0100, 200 * 1024)));
}

TEST_CASE(
    "the application has one runtime DFU interface, which states whether it needs a bus reset")
{
    WireHost host;
    const Bytes configuration = host.descriptor(0x0200);
    REQUIRE(configuration.size() == 27);
    CHECK(readLittle16(configuration, 2) == 27);
    CHECK(Bytes(configuration.begin() + 9, configuration.begin() + 18)
          == Bytes{9, 4, 0, 0, 0, 0xFE, 1, 1, 4});
    CHECK(configuration[19] == 0x21);
    CHECK((configuration[20] & 0x08) != 0);
    CHECK(readLittle16(configuration, 21) == 1000);
    WireHost waiting(QStringLiteral("detach=needs-reset"));
    CHECK((waiting.descriptor(0x0200)[20] & 0x08) == 0);
}

TEST_CASE("appIDLE and appDETACH answer the requests listed in DFU 1.1, and stall all others")
{
    for (const DfuState state : {DfuState::appIDLE, DfuState::appDETACH}) {
        for (std::uint8_t request = 0; request <= 7; ++request) {
            WireHost host(QStringLiteral("detach=needs-reset"));
            const bool isIn = request == 2 || request == 3 || request == 5;
            const auto length = static_cast<std::uint16_t>(isIn ? 6 : 0);
            const std::uint8_t type = isIn ? 0xA1 : 0x21;
            const Step asked{{type, request, 1000, 0, length}, {}};
            std::vector<Step> steps;
            if (state == DfuState::appDETACH)
                steps.push_back(detachStep());
            steps.push_back(asked);
            steps.push_back(getStateStep());
            const auto replies = host.play(steps);
            const bool isDetach = request == 0 && state == DfuState::appIDLE;
            const bool isAllowed = request == 3 || request == 5 || isDetach;
            INFO(stateText(state).toStdString() << ", request " << int{request});
            const Reply& answer = replies[replies.size() - 2];
            CHECK(answer.kind == (isAllowed ? Reply::Kind::Completed : Reply::Kind::Stall));
            const DfuState expected =
                isDetach ? DfuState::appDETACH : (isAllowed ? state : DfuState::appIDLE);
            CHECK(replies.back().data == Bytes{static_cast<std::uint8_t>(expected)});
            CHECK(host.board->statistics().violations.empty() == isAllowed);
        }
    }
}

TEST_CASE("detach=works: the request is acknowledged, then the ROM appears after its start-up time")
{
    WireHost host;
    CHECK(host.play({detachStep()}).front().kind == Reply::Kind::Completed);
    REQUIRE(host.awaitConnection());
    CHECK(idProduct(host) == 0xDF11);
    CHECK(host.board->statistics().resets == 1);
}

TEST_CASE("detach=refused stalls and detach=ignored acknowledges; neither leaves application mode")
{
    WireHost refused(QStringLiteral("detach=refused"));
    CHECK(refused.detach().kind == Reply::Kind::Stall);
    CHECK(refused.getState().data == Bytes{0});
    WireHost ignoring(QStringLiteral("detach=ignored"));
    CHECK(ignoring.play({detachStep(), getStateStep()}).back().data == Bytes{1});
    ignoring.wait(5s);
    CHECK(ignoring.getState().data == Bytes{0});
    CHECK(ignoring.board->isConnected());
}

TEST_CASE("detach=hangs: the board disconnects until the next power-on")
{
    WireHost host(QStringLiteral("detach=hangs"));
    (void)host.detach();
    host.wait(60s);
    CHECK_FALSE(host.board->isConnected());
    host.board->powerCycle();
    CHECK(host.awaitConnection());
}

TEST_CASE(
    "detach=needs-reset: a bus reset within the timeout leads to the ROM, a later one does not")
{
    WireHost inTime(QStringLiteral("detach=needs-reset"));
    const auto reset = [&inTime] { inTime.board->busReset(); };
    inTime.clock.callAt(inTime.clock.now() + 500ms, reset); // before the frame is over
    (void)inTime.play({detachStep(500)});
    inTime.wait(600ms);
    REQUIRE(inTime.awaitConnection());
    CHECK(idProduct(inTime) == 0xDF11);

    WireHost late(QStringLiteral("detach=needs-reset"));
    (void)late.detach(500);
    late.wait(502ms);
    late.board->busReset();
    late.wait(1s);
    CHECK(idProduct(late) == 0x0001);
}

TEST_CASE("the detach timeout is the shorter of the host's request and the device's limit")
{
    const auto stateAfter = [](std::uint16_t timeout, Clock::Duration pause) {
        WireHost host(QStringLiteral("detach=needs-reset"));
        Step later = getStateStep();
        later.pauseBefore = pause;
        return host.play({detachStep(timeout), later}).back().data.front();
    };
    CHECK(stateAfter(200, 150ms) == 1);
    CHECK(stateAfter(200, 250ms) == 0);
    CHECK(stateAfter(5000, 950ms) == 1);
    CHECK(stateAfter(5000, 1050ms) == 0);
}
