// SPDX-License-Identifier: MIT
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::dfu;
using test::Announced;
using test::DfuScript;
using test::FakeLink;
using test::kInterface;
using test::openIdle;
using test::openScripted;
using test::stringDescriptor;

namespace {

const QString kFlash = QStringLiteral("@Internal Flash  /0x08000000/0512*0002Kg");
const QString kOptions = QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e/0x1FFFF800/01*040 e");

Announced romLike()
{
    Announced announced;
    announced.wTransferSize = 2048;
    announced.layouts = {kFlash, kOptions, QStringLiteral("@OTP Memory /0x1FFF7000/01*0001Ke"),
                         QStringLiteral("@Device Feature/0xFFFF0000/01*004 e")};
    return announced;
}

Result<std::unique_ptr<DfuseDevice>> tryOpen(DfuScript& script, Clock& clock,
                                             const usb::DeviceInfo& info)
{
    auto link = std::make_unique<FakeLink>(script, info);
    return test::run(DfuseDevice::open(std::move(link), clock));
}

} // namespace

TEST_CASE("opening reads the layout of every alternate setting")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openScripted(script, clock, romLike());
    REQUIRE(device->memoryMap().areas().size() == 4);
    CHECK(device->memoryMap().firstFlashAddress() == Address{0x08000000});
    CHECK(device->memoryMap().area(1)->sectors.size() == 2);
    CHECK(device->memoryMap().area(3)->name == QStringLiteral("Device Feature"));
    CHECK(device->blockSize() == 2048);
    CHECK(device->functional().bitWillDetach());
    CHECK(device->counters().requests == 0);
    CHECK(device->info().configuration == test::bootloaderInfo(romLike()).configuration);
}

TEST_CASE("the same flash on three alternate settings is listed three times")
{
    VirtualClock clock;
    DfuScript script(clock);
    Announced announced;
    announced.layouts = {kFlash, kFlash, kFlash};
    CHECK(openScripted(script, clock, announced)->memoryMap().areas().size() == 3);
}

TEST_CASE("an alternate setting without a readable layout is missing, the others are available")
{
    VirtualClock clock;
    DfuScript script(clock);
    Announced announced;
    announced.layouts = {kFlash, kFlash, kFlash, kFlash, kFlash, kFlash};
    script.claim(kInterface);
    script.string(0, 0, {4, 3, 0x07, 0x04});
    script.string(4, 0x0407, {}).fails(ErrorKind::RefusedByDevice);
    script.string(4, 0x0407, {}).fails(ErrorKind::RefusedByDevice);
    script.string(5, 0x0407, stringDescriptor(kFlash));
    script.string(5, 0x0407, stringDescriptor(kFlash));
    script.string(6, 0x0407, stringDescriptor(QStringLiteral("@broken/0x")));
    script.string(6, 0x0407, stringDescriptor(QStringLiteral("@broken/0x")));
    script.string(7, 0x0407, {1});
    script.string(7, 0x0407, {1});
    script.string(8, 0x0407, stringDescriptor(QStringLiteral("just a name")));
    script.string(8, 0x0407, stringDescriptor(QStringLiteral("just a name")));
    script.string(9, 0x0407, {}).fails(ErrorKind::TimedOut);
    script.string(9, 0x0407, {}).fails(ErrorKind::TimedOut);
    const auto device = tryOpen(script, clock, test::bootloaderInfo(announced));
    REQUIRE(device);
    REQUIRE((*device)->memoryMap().areas().size() == 1);
    CHECK((*device)->memoryMap().area(1) != nullptr);
}

TEST_CASE("a layout is used only if it is read twice in a row with the same content")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto wrong = QStringLiteral("@Internal Flash  /0x08000000/65*2Kg");
    script.claim(kInterface);
    script.string(0, 0, {4, 3, 0x09, 0x04});
    script.string(4, 0x0409, stringDescriptor(wrong));
    script.string(4, 0x0409, {}).fails(ErrorKind::TransferFailed);
    script.string(4, 0x0409, stringDescriptor(kFlash));
    script.string(4, 0x0409, stringDescriptor(kFlash));
    const auto device = tryOpen(script, clock, test::bootloaderInfo({}));
    REQUIRE(device);
    REQUIRE((*device)->memoryMap().areas().size() == 1);
    CHECK((*device)->memoryMap().areas().front().sectors.size() == 512);
}

TEST_CASE("a layout that never reads the same twice is not used")
{
    VirtualClock clock;
    DfuScript script(clock);
    script.claim(kInterface);
    script.string(0, 0, {4, 3, 0x09, 0x04});
    for (int i = 0; i < 5; ++i)
        script.string(4, 0x0409,
                      stringDescriptor(QStringLiteral("@Flash /0x08000000/6%1*2Kg").arg(i)));
    const auto device = tryOpen(script, clock, test::bootloaderInfo({}));
    REQUIRE(device);
    CHECK((*device)->memoryMap().areas().empty());
}

TEST_CASE("an alternate setting without a name is not asked for it")
{
    VirtualClock clock;
    DfuScript script(clock);
    usb::DeviceInfo info;
    info.configuration = test::configuration({test::interfaceDescriptor(kInterface, 0, 2, 0),
                                              test::interfaceDescriptor(kInterface, 1, 2, 9),
                                              test::functionalDescriptor(0x0B, 64)});
    script.claim(kInterface);
    script.string(0, 0, {4, 3, 0x09, 0x04});
    script.string(9, 0x0409, stringDescriptor(kFlash));
    script.string(9, 0x0409, stringDescriptor(kFlash));
    const auto device = tryOpen(script, clock, info);
    REQUIRE(device);
    CHECK((*device)->memoryMap().areas().size() == 1);
}

TEST_CASE("a device that lists no languages is asked in English")
{
    const std::vector<Bytes> answers{{}, {2, 3}, {4, 2, 7, 4}, {4, 3, 7}};
    for (const Bytes& answer : answers) {
        VirtualClock clock;
        DfuScript script(clock);
        script.claim(kInterface);
        script.string(0, 0, answer);
        script.string(4, 0x0409, stringDescriptor(kFlash));
        script.string(4, 0x0409, stringDescriptor(kFlash));
        CHECK(tryOpen(script, clock, test::bootloaderInfo({})));
    }
}

TEST_CASE("a device that disconnects while it is opened is unplugged, not empty")
{
    VirtualClock clock;
    DfuScript script(clock);
    script.claim(kInterface);
    script.string(0, 0, {}).fails(ErrorKind::Unplugged);
    CHECK(tryOpen(script, clock, test::bootloaderInfo({})).error().kind() == ErrorKind::Unplugged);
    script.claim(kInterface);
    script.string(0, 0, {4, 3, 0x09, 0x04});
    script.string(4, 0x0409, {}).fails(ErrorKind::Unplugged);
    CHECK(tryOpen(script, clock, test::bootloaderInfo({})).error().kind() == ErrorKind::Unplugged);
}

TEST_CASE("an interface that cannot be claimed makes opening fail")
{
    VirtualClock clock;
    DfuScript script(clock);
    script.claim(kInterface).fails(ErrorKind::Busy);
    CHECK(tryOpen(script, clock, test::bootloaderInfo({})).error().kind() == ErrorKind::Busy);
}

TEST_CASE("a device without a DFU-mode interface is another board")
{
    VirtualClock clock;
    DfuScript script(clock);
    usb::DeviceInfo info;
    CHECK(tryOpen(script, clock, info).error().kind() == ErrorKind::WrongBoard);
    info.configuration = test::configuration(
        {test::interfaceDescriptor(0, 0, 1, 4), test::functionalDescriptor(0x0B, 64)});
    CHECK(tryOpen(script, clock, info).error().kind() == ErrorKind::WrongBoard);
}

TEST_CASE("the version decides about DfuSe, not a name in ST's grammar")
{
    VirtualClock clock;
    DfuScript script(clock);
    Announced plain;
    plain.version = 0x0110;
    plain.layouts = {QStringLiteral("Firmware")};
    script.claim(kInterface);
    script.string(0, 0, {4, 3, 0x09, 0x04});
    script.string(4, 0x0409, stringDescriptor(plain.layouts[0]));
    script.string(4, 0x0409, stringDescriptor(plain.layouts[0]));
    const auto refused = tryOpen(script, clock, test::bootloaderInfo(plain));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind() == ErrorKind::WrongBoard);
    CHECK_THAT(refused.error().detail().toStdString(), test::hasText("0x0110"));
    Announced mislabelled;
    mislabelled.version = 0x0110;
    script.claim(kInterface);
    script.string(0, 0, {4, 3, 0x09, 0x04});
    script.string(4, 0x0409, stringDescriptor(mislabelled.layouts[0]));
    script.string(4, 0x0409, stringDescriptor(mislabelled.layouts[0]));
    const auto mp1 = tryOpen(script, clock, test::bootloaderInfo(mislabelled));
    REQUIRE_FALSE(mp1);
    CHECK(mp1.error().kind() == ErrorKind::WrongBoard);
    Announced nameless;
    nameless.layouts = {QStringLiteral("Firmware")};
    CHECK(openScripted(script, clock, nameless)->memoryMap().areas().empty());
}

TEST_CASE("the block size is that of the device, limited to whole program units and one usbfs page")
{
    struct Case {
        std::uint16_t wTransferSize;
        ByteCount blockSize;
    };
    for (const Case& example : {Case{0, 0}, Case{1, 0}, Case{7, 0}, Case{8, 8}, Case{9, 8},
                                Case{1023, 1016}, Case{1024, 1024}, Case{2048, 2048},
                                Case{4096, 4096}, Case{4104, 4096}, Case{65535, 4096}}) {
        VirtualClock clock;
        DfuScript script(clock);
        Announced announced;
        announced.wTransferSize = example.wTransferSize;
        CHECK(openScripted(script, clock, announced)->blockSize() == example.blockSize);
    }
}

TEST_CASE("an unusable transfer size is refused before anything is sent")
{
    for (const std::uint16_t size : std::initializer_list<std::uint16_t>{0, 1, 7}) {
        VirtualClock clock;
        DfuScript script(clock);
        Announced announced;
        announced.wTransferSize = size;
        const auto device = openIdle(script, clock, announced);
        const Result<void> written = test::run(device->write(0x08000000, {1}, {}, {}));
        REQUIRE_FALSE(written);
        CHECK(written.error().kind() == ErrorKind::RefusedByDevice);
        CHECK_THAT(written.error().detail().toStdString(), test::hasText("wTransferSize"));
        CHECK(test::run(device->read({0x08000000, 1}, {}, {})).error().kind()
              == ErrorKind::RefusedByDevice);
    }
}

TEST_CASE("a memory is selected once, from dfuIDLE")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock, romLike());
    script.alternate(kInterface, 0);
    CHECK(test::run(device->selectAlternate(0)));
    CHECK(test::run(device->selectAlternate(0)));
    script.execution(0, test::erasePayload(0x08000000));
    CHECK(test::run(device->eraseSector(0x08000000)));
    script.abort();
    script.alternate(kInterface, 1);
    CHECK(test::run(device->selectAlternate(1)));
    script.getState(static_cast<State>(15));
    script.abort().fails(ErrorKind::TimedOut);
    script.reset();
    script.getState(State::DfuIdle);
    CHECK(test::run(device->normalise()));
    script.alternate(kInterface, 1);
    CHECK(test::run(device->selectAlternate(1)));
}

TEST_CASE("after selecting another memory the address is sent again")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock, romLike());
    int times = 0;
    for (const auto memory : {std::uint8_t{0}, std::uint8_t{1}, std::uint8_t{0}}) {
        script.alternate(kInterface, memory);
        CHECK(test::run(device->selectAlternate(memory)));
        script.setAddress(0x08000000);
        script.abort();
        script.upload(2, 8, Bytes(8, memory));
        CHECK(test::run(device->read({0x08000000, 8}, {}, {})));
        if (++times < 3)
            script.abort();
    }
}

TEST_CASE("a memory that does not exist, or is refused by the device, cannot be selected")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock, romLike());
    CHECK(test::run(device->selectAlternate(4)).error().kind() == ErrorKind::OutsideMap);
    script.alternate(kInterface, 2).fails(ErrorKind::RefusedByDevice);
    const Result<void> refused = test::run(device->selectAlternate(2));
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().frames().join(QLatin1Char(' ')).toStdString(),
               test::hasText("alternate setting 2"));
    script.alternate(kInterface, 2);
    CHECK(test::run(device->selectAlternate(2)));
}

TEST_CASE("a device with a single memory is not asked to select it")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock);
    CHECK(test::run(device->selectAlternate(0)));
    CHECK_FALSE(test::run(device->selectAlternate(1)));
}
