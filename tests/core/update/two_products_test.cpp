// SPDX-License-Identifier: MIT
// Two products that share the ROM bootloader, both plugged in: each gets its own firmware.
#include "core/profile/known_profiles.h"
#include "core/profile/read_profile.h"
#include "firmware/contract/application_header.h"
#include "tests/core/update/update_bench.h"

#include <cstddef>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace fieldflash::update;

namespace {

constexpr UsbId kLamp{0x1209, 0x4C01};
constexpr UsbId kPump{0x1209, 0x4C02};

QByteArray product(const char* id, const char* usb, const char* start, const char* memory = "")
{
    return QByteArray("{\"format\": 1, \"id\": \"") + id + "\", \"name\": \"" + id
        + "\", \"application\": {\"ids\": [\"" + usb
        + "\"]}, \"bootloader\": {\"ids\": [\"0483:df11\"], \"seconds\": 20}, "
          "\"memory\": {\"start\": \""
        + start + "\"" + memory + "}}";
}

/// Of the whole program, until the end of the test.
class TwoProducts {
public:
    /// `pumpMemory` and `guide`: more about the pump, as in its file.
    explicit TwoProducts(const char* pumpMemory = "", const char* guide = "")
    {
        profile::ProfileSet set = profile::ProfileSet::bundled();
        QByteArray pump = product("pump", "1209:4c02", "0x08010000", pumpMemory);
        pump.chop(1);
        pump += guide + QByteArray("}");
        for (const QByteArray& text : {product("lamp", "1209:4c01", "0x08000000"), pump}) {
            auto profile = profile::readProfile(text, QStringLiteral("test"), {});
            REQUIRE(profile);
            set.add(*profile, profile::Source::Given, {});
        }
        profile::install(std::move(set));
    }
    ~TwoProducts() { profile::install(profile::ProfileSet::bundled()); }
    TwoProducts(const TwoProducts&) = delete;
    TwoProducts& operator=(const TwoProducts&) = delete;
};

class Desk {
public:
    Desk() : bus(clock)
    {
        for (const UsbId& id : {kLamp, kPump}) {
            board::BoardSwitches switches;
            switches.applicationId = id;
            switches.boardNumber = static_cast<std::uint32_t>(boards.size());
            boards.push_back(std::make_unique<board::VirtualBoard>(clock, switches));
            bus.plug(QStringLiteral("1-%1").arg(boards.size()), *boards.back());
        }
        test::run(bus.settled());
    }
    ~Desk()
    {
        bus.unplug(QStringLiteral("1-1"));
        bus.unplug(QStringLiteral("1-2"));
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    Report update(const image::FirmwareImage& image, device::DeviceSelector selector = {})
    {
        Session session(bus, clock, [](const Event&) { });
        return test::run(session.update(image, selector, UpdateOptions(), {}));
    }

    /// As a person does it with BOOT0.
    void startBootloader(std::size_t index)
    {
        boards[index]->powerCycle(true);
        test::run(clock.sleepFor(std::chrono::seconds(5)));
        test::run(bus.settled());
    }

    VirtualClock clock;
    board::VirtualBus bus;
    std::vector<std::unique_ptr<board::VirtualBoard>> boards;
};

/// States the product in its application header.
Bytes programOf(const UsbId& id)
{
    Bytes program = board::demoApplication(0x0110);
    constexpr std::size_t at =
        FIELDFLASH_APPLICATION_HEADER_OFFSET + offsetof(FieldflashApplicationHeader, productId);
    program[at] = static_cast<std::uint8_t>(id.productId & 0xFF);
    program[at + 1] = static_cast<std::uint8_t>(id.productId >> 8);
    return program;
}

image::FirmwareImage firmwareFor(const UsbId& id)
{
    image::FirmwareImage image = imageAt(kFlash, programOf(id));
    image.identity = {id.vendorId, id.productId, 0x0110};
    return image;
}

/// Neither a suffix nor a header says for which product it is.
image::FirmwareImage unstatedAt(Address address)
{
    Bytes program = board::demoApplication(0x0110);
    program[FIELDFLASH_APPLICATION_HEADER_OFFSET] = 0;
    return imageAt(address, std::move(program));
}

bool hasFirmware(board::VirtualBoard& board, const UsbId& id)
{
    const Bytes wanted = programOf(id);
    return board.flash().read({kFlash, wanted.size()}) == wanted;
}

bool isAsBefore(board::VirtualBoard& board)
{
    const Bytes old = board::demoApplication(0x0100);
    return board.flash().read({kFlash, old.size()}) == old;
}

} // namespace

TEST_CASE("with two products plugged in, each gets its own firmware")
{
    const TwoProducts products;
    Desk desk;
    const Report lamp = desk.update(firmwareFor(kLamp));
    INFO((lamp.error ? lamp.error->fullText().toStdString() : ""));
    CHECK(lamp.exitCode() == 0);
    CHECK(lamp.before->portPath == QStringLiteral("1-1"));
    CHECK(hasFirmware(*desk.boards[0], kLamp));
    CHECK(isAsBefore(*desk.boards[1]));
    const Report pump = desk.update(firmwareFor(kPump));
    CHECK(pump.exitCode() == 0);
    CHECK(pump.before->portPath == QStringLiteral("1-2"));
    CHECK(hasFirmware(*desk.boards[1], kPump));
}

TEST_CASE("a file that states nothing, or two bootloaders that cannot be told apart, are refused")
{
    const TwoProducts products;
    Desk desk;
    const Report both = desk.update(unstatedAt(kFlash));
    REQUIRE(both.error);
    CHECK(both.error->kind() == ErrorKind::AmbiguousDevice);
    CHECK_THAT(both.error->remedy().toStdString(), hasText("--device 1-1, --device 1-2"));

    desk.startBootloader(0);
    desk.startBootloader(1);
    const Report neither = desk.update(firmwareFor(kLamp));
    REQUIRE(neither.error);
    CHECK(neither.error->kind() == ErrorKind::AmbiguousDevice);
    CHECK(isAsBefore(*desk.boards[0]));
    CHECK(isAsBefore(*desk.boards[1]));
}

TEST_CASE("the firmware of one product is refused by the other, chosen or not")
{
    const TwoProducts products;
    Desk desk;
    const Report report =
        desk.update(firmwareFor(kLamp), device::DeviceSelector::atPort(QStringLiteral("1-2")));
    REQUIRE(report.error);
    CHECK(exitCode(report.error->kind()) == 6);
    CHECK(isAsBefore(*desk.boards[1]));
}

TEST_CASE("a raw file is not placed by guess where the products start at different addresses")
{
    const TwoProducts products;
    Desk desk;
    desk.startBootloader(1);
    image::FirmwareImage raw = unstatedAt(0);
    raw.format = image::Format::RawBinary;
    raw.needsAddress = true;
    const Report report = desk.update(raw, device::DeviceSelector::atPort(QStringLiteral("1-2")));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::AmbiguousDevice);
    CHECK_THAT(report.error->summary().toStdString(), hasText("0x0801 0000"));
    CHECK_THAT(report.error->remedy().toStdString(), hasText("--profile"));
    CHECK(isAsBefore(*desk.boards[1]));
}

TEST_CASE("what one of the possible products must keep is not written while it is not known which")
{
    const TwoProducts products(R"(, "never-write": [{"first": "0x08000000", "size": "16K"}])");
    Desk desk;
    desk.startBootloader(1);
    const auto second = device::DeviceSelector::atPort(QStringLiteral("1-2"));
    const Report unstated = desk.update(unstatedAt(kFlash), second);
    REQUIRE(unstated.error);
    CHECK(isAsBefore(*desk.boards[1]));
    Session session(desk.bus, desk.clock, [](const Event&) { });
    const Report erased = test::run(session.erase({}, second, {}, {}));
    REQUIRE(erased.error);
    CHECK(erased.error->kind() == ErrorKind::ExcludedMemory);
    CHECK(isAsBefore(*desk.boards[1]));
}

TEST_CASE("how a bootloader is started by hand is said in the words of its profile")
{
    const TwoProducts products(
        "",
        R"(, "guide": {"bootloader": [{"picture": "boot-button", "text": "Hold the blue key."}]})");
    Desk desk;
    board::BoardSwitches stubborn;
    stubborn.applicationId = kPump;
    desk.boards[1]->cutPower();
    desk.bus.unplug(QStringLiteral("1-2"));
    stubborn.detach = board::Detach::Ignored;
    desk.boards[1] = std::make_unique<board::VirtualBoard>(desk.clock, stubborn);
    desk.bus.plug(QStringLiteral("1-2"), *desk.boards[1]);
    test::run(desk.bus.settled());
    const Report report = desk.update(firmwareFor(kPump));
    REQUIRE(report.error);
    CHECK_THAT(report.error->remedy().toStdString(), hasText("Hold the blue key."));
    CHECK(report.error->remedy().indexOf(QStringLiteral("BOOT0")) < 0);
}
