// SPDX-License-Identifier: MIT
// Update, verify, read and erase on every chip that the virtual board can be.
#include "core/profile/chip_family.h"
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::update;
using board::FlashMemory;
using test::UpdateBench;

namespace {

/// The same size as the board's own, so that both versions differ in some sectors only.
image::FirmwareImage imageFor(const profile::KnownPart& known, std::uint16_t version)
{
    const auto stackTop = static_cast<std::uint32_t>(
        std::min<ByteCount>(board::kDemoStackTop, known.line->ram.front().end() - 8));
    image::FirmwareImage image =
        test::imageAt(test::kFlash, board::demoApplication(version, 14 * 1024, stackTop));
    image.identity = {0x1209, 0x0001, version};
    return image;
}

/// In its bootloader: how a chip gets there from its application is another matter.
std::string switchesOf(const QString& chip)
{
    return "start=bootloader,chip=" + chip.toStdString();
}

DeviceSelector selectorFor(const UpdateBench& bench)
{
    return DeviceSelector::atPort(bench.bus.devices().front().portPath);
}

UpdateOptions inBootloader()
{
    UpdateOptions options;
    options.leave = false;
    options.allowsQuestions = true;
    return options;
}

/// 2 KB and 1 MB are announced, 1 KB and 128 KB are there.
bool announcesTheTruth(const profile::KnownPart& known)
{
    return known.part->id != QLatin1String("gd32vf103");
}

template <typename Condition, typename Call> void onEachChip(Condition condition, Call call)
{
    for (const QString& name : profile::partNames()) {
        INFO(name.toStdString());
        const profile::KnownPart known = *profile::partNamed(name);
        if (!condition(known))
            continue;
        UpdateBench bench(switchesOf(name).c_str());
        call(bench, known);
    }
}

bool isAny(const profile::KnownPart&) { return true; }

Report updateOf(UpdateBench& bench, const profile::KnownPart& known)
{
    return bench.update(imageFor(known, 0x0110), inBootloader(), selectorFor(bench));
}

Report eraseAll(UpdateBench& bench)
{
    return test::run(
        bench.session().erase({}, selectorFor(bench), inBootloader(), bench.stop.get_token()));
}

/// The second sector and the last one, not empty before.
Report eraseTwo(UpdateBench& bench)
{
    FlashMemory& flash = bench.board().flash();
    const AddressRange first = flash.pageRange(1);
    const AddressRange last = flash.pageRange(flash.geometry().pageCount - 1);
    flash.place(first.first, Bytes(64, 0x5A));
    flash.place(last.first, Bytes(64, 0x5A));
    return test::run(bench.session().erase({first, last}, selectorFor(bench), inBootloader(),
                                           bench.stop.get_token()));
}

} // namespace

TEST_CASE("every chip that announces its real sectors is updated and proved")
{
    onEachChip(announcesTheTruth, [](UpdateBench& bench, const profile::KnownPart& known) {
        const Report report = updateOf(bench, known);
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::Yes);
        CHECK(bench.holds(imageFor(known, 0x0110)));
    });
}

TEST_CASE("sectors that are not what was announced are found before anything else is erased")
{
    UpdateBench bench(switchesOf(QStringLiteral("gd32vf103")).c_str());
    const auto known = *profile::partNamed(QStringLiteral("gd32vf103"));
    const Report report = updateOf(bench, known);
    REQUIRE(report.error);
    CHECK_THAT(report.error->summary().toStdString(),
               test::hasText("announces sectors of 2 KB, but one erase cleared only 1 KB"));
    CHECK(bench.board().statistics().pageErases() == 1);
}

TEST_CASE("every chip is verified, and a difference is found")
{
    onEachChip(isAny, [](UpdateBench& bench, const profile::KnownPart& known) {
        const auto verify = [&bench](image::FirmwareImage image) {
            return test::run(bench.session().verify(std::move(image), selectorFor(bench),
                                                    inBootloader(), bench.stop.get_token()));
        };
        CHECK(verify(imageFor(known, 0x0100)).verified == Answer::Yes);
        CHECK(verify(imageFor(known, 0x0110)).verified == Answer::No);
    });
}

TEST_CASE("every chip is read to the last byte of its flash")
{
    onEachChip(isAny, [](UpdateBench& bench, const profile::KnownPart& known) {
        const AddressRange end{static_cast<Address>(test::kFlash + known.part->flash - 4096), 4096};
        const ReadResult result = test::run(bench.session().read(
            {end}, selectorFor(bench), inBootloader(), bench.stop.get_token()));
        INFO(result.report.verdict().toStdString());
        REQUIRE_FALSE(result.report.error);
        CHECK(result.image.targets.at(0).segments.at(0).bytes
              == bench.flashAt(end.first, end.size));
    });
}

TEST_CASE("option bytes of each chip are read as they are")
{
    onEachChip(isAny, [](UpdateBench& bench, const profile::KnownPart& known) {
        for (const profile::PartAlternate& alternate : known.part->alternates) {
            if (alternate.memory != profile::PartMemory::OptionBytes
                || known.part->id == QLatin1String("stm32g0b1")) // announced as flash
                continue;
            const ReadResult result =
                test::run(bench.session().read({alternate.ranges.front()}, selectorFor(bench),
                                               inBootloader(), bench.stop.get_token()));
            INFO(result.report.verdict().toStdString());
            REQUIRE_FALSE(result.report.error);
            CHECK(result.image.targets.at(0).segments.at(0).bytes.size()
                  == alternate.ranges.front().size);
        }
    });
}

TEST_CASE("every chip is erased sector by sector, in both halves of its flash")
{
    onEachChip(announcesTheTruth, [](UpdateBench& bench, const profile::KnownPart&) {
        const FlashMemory& flash = bench.board().flash();
        const Report report = eraseTwo(bench);
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::Yes);
        CHECK(flash.isBlank(flash.pageRange(1)));
        CHECK(flash.isBlank(flash.pageRange(flash.geometry().pageCount - 1)));
    });
}

namespace {

/// Erases to zeros, with a layout that no known chip has.
constexpr const char* kUnknownZeros = "start=bootloader,chip=stm32l152,"
                                      "layout-text=@Internal Flash  /0x08000000/48*001Kg,"
                                      "real-sectors=48*1K";

Report eraseFirst(UpdateBench& bench)
{
    return test::run(bench.session().erase({{test::kFlash, 1024}}, selectorFor(bench),
                                           inBootloader(), bench.stop.get_token()));
}

} // namespace

TEST_CASE("an unknown chip whose erase turns content into zeros is erased")
{
    UpdateBench bench(kUnknownZeros);
    bench.board().flash().place(test::kFlash, Bytes(64, 0x5A));
    const Report report = eraseFirst(bench);
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.differences.empty());
    CHECK(bench.board().flash().isBlank({test::kFlash, 1024}));
}

TEST_CASE("zeros that were there before an erase are not called empty on an unknown chip")
{
    UpdateBench bench(kUnknownZeros);
    bench.board().flash().place(test::kFlash, Bytes(3072, 0));
    const Report report = eraseFirst(bench);
    REQUIRE(report.error);
    CHECK(report.verified != Answer::Yes);
}

TEST_CASE("zeros are not called empty where the announced chip erases to ones")
{
    // The layout of an F072, in front of other flash.
    UpdateBench bench("start=bootloader,chip=stm32l152,"
                      "layout-text=@Internal Flash  /0x08000000/064*0002Kg,real-sectors=64*2K");
    bench.board().flash().place(test::kFlash, Bytes(64, 0x5A));
    const Report report = test::run(bench.session().erase(
        {{test::kFlash, 2048}}, selectorFor(bench), inBootloader(), bench.stop.get_token()));
    REQUIRE(report.error);
    CHECK(report.verified != Answer::Yes);
}

TEST_CASE("a device with the layout of a chip that erases to zeros may erase to ones")
{
    // The layout of an L152 in front of other flash.
    UpdateBench bench("start=bootloader,"
                      "layout-text=@Internal Flash  /0x08000000/512*256Bg,real-sectors=512*256");
    bench.board().flash().makeVirgin();
    bench.board().flash().place(test::kFlash, Bytes(3072, 0x5A));
    const image::FirmwareImage image =
        test::imageAt(test::kFlash, board::demoApplication(0x0110, 2560, 0x20001000));
    SECTION("it is updated and proved")
    {
        const Report report = bench.update(image, inBootloader());
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::Yes);
        CHECK(bench.holds(image));
    }
    SECTION("zeros beside the image were content")
    {
        bench.board().flash().place(test::kFlash, Bytes(3072, 0));
        const image::FirmwareImage odd =
            test::imageAt(test::kFlash, board::demoApplication(0x0110, 2600, 0x20001000));
        UpdateOptions options = inBootloader();
        options.policy = GENERATE(plan::Policy::Full, plan::Policy::Mass);
        const Report report = bench.update(odd, options);
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(bench.holds(odd));
        const bool isMass = options.policy == plan::Policy::Mass;
        const ByteCount kept = isMass ? 3072 - 2600 : 2816 - 2600;
        CHECK(bench.flashAt(test::kFlash + 2600, kept) == Bytes(kept, 0));
    }
    SECTION("it is erased")
    {
        const Report report = eraseAll(bench);
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::Yes);
        CHECK(bench.board().flash().isBlank(bench.board().flash().range()));
    }
}

TEST_CASE("an unknown chip may have large program units, as far as its announcement allows them")
{
    const std::string switches = GENERATE(
        // 32 bytes, and sectors that no known chip has
        "chip=stm32h743,layout-text=@Flash /0x08000000/36*006Kg,real-sectors=36*6K",
        "chip=stm32h563,layout-text=@Flash /0x08000000/36*006Kg,real-sectors=36*6K",
        // the layout of an H750, and blocks that are too short for it
        "chip=stm32wb55,layout-text=@Flash /0x08000000/01*128Kg,real-sectors=1*128K,"
        "functional=0x0B/255/8/0x011A",
        // sectors that are not a multiple
        "layout-text=@Flash /0x08000000/90*200Bg,real-sectors=90*200");
    INFO(switches);
    UpdateBench bench(("start=bootloader," + switches).c_str());
    bench.board().flash().makeVirgin();
    const image::FirmwareImage image =
        test::imageAt(test::kFlash, board::demoApplication(0x0110, 2600, 0x20001000));
    const Report report = bench.update(image, inBootloader(), selectorFor(bench));
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(bench.holds(image));
    CHECK(bench.board().statistics().violationCount() == 0);
}

TEST_CASE("an unknown chip whose erased flash reads as zeros is updated and proved")
{
    const int before = GENERATE(0, 0x5A);
    UpdateBench bench(kUnknownZeros);
    bench.board().flash().place(test::kFlash, Bytes(3072, static_cast<std::uint8_t>(before)));
    Bytes program = board::demoApplication(0x0110, 2560, 0x20001000);
    std::fill(program.begin() + 1100, program.begin() + 1900, std::uint8_t{0xFF});
    const image::FirmwareImage image = test::imageAt(test::kFlash, program);
    const Report report = bench.update(image, inBootloader(), selectorFor(bench));
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(bench.holds(image));
}

namespace {

bool hasNote(const UpdateBench& bench, const char* text)
{
    return std::ranges::any_of(bench.of<Note>(), [text](const Note& note) {
        return note.text.contains(QLatin1String(text));
    });
}

} // namespace

TEST_CASE("every chip is erased as a whole, also where its bootloader refuses a mass erase")
{
    onEachChip(announcesTheTruth, [](UpdateBench& bench, const profile::KnownPart& known) {
        const FlashMemory& flash = bench.board().flash();
        const Report report = eraseAll(bench);
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::Yes);
        CHECK(flash.isBlank(flash.range()));
        const bool isRefused = known.family->quirk(QStringLiteral("no-mass-erase")) != nullptr;
        CHECK((bench.board().statistics().massErases == 0) == isRefused);
    });
}

TEST_CASE("a mass erase that is refused during an update is replaced by single erases")
{
    UpdateBench bench("start=bootloader,mass-erase=refused");
    FlashMemory& flash = bench.board().flash();
    const AddressRange settings = flash.pageRange(flash.geometry().pageCount - 1);
    flash.place(settings.first, Bytes(settings.size, 0x5A));
    UpdateOptions options = inBootloader();
    options.policy = plan::Policy::Mass;
    const Report report = bench.update(test::demoImage(0x0110), options);
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(bench.holds(test::demoImage(0x0110)));
    CHECK(flash.read(settings) == Bytes(settings.size, 0x5A));
    CHECK(hasNote(bench, "did not carry out the mass erase"));
}

TEST_CASE("a mass erase of an unknown chip that leaves zeros was carried out")
{
    UpdateBench bench(kUnknownZeros);
    FlashMemory& flash = bench.board().flash();
    flash.place(test::kFlash, Bytes(3072, 0x5A));
    SECTION("by erase")
    {
        const Report report = eraseAll(bench);
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::Yes);
        CHECK(flash.isBlank(flash.range()));
    }
    SECTION("by an update, which writes everything else back")
    {
        const Address settings = test::kFlash + 40 * 1024;
        flash.place(settings, Bytes(512, 0x77));
        const image::FirmwareImage image =
            test::imageAt(test::kFlash, board::demoApplication(0x0110, 2560, 0x20001000));
        UpdateOptions options = inBootloader();
        options.policy = plan::Policy::Mass;
        const Report report = bench.update(image, options, selectorFor(bench));
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::Yes);
        CHECK(bench.holds(image));
        CHECK(flash.read({settings, 512}) == Bytes(512, 0x77));
        CHECK(bench.board().statistics().massErases == 1);
    }
    CHECK_FALSE(hasNote(bench, "did not carry out"));
}

TEST_CASE(
    "a chip that locks up on leave is written and verified, and a person is asked to reset it")
{
    UpdateBench bench(switchesOf(QStringLiteral("stm32h563")).c_str());
    const auto known = *profile::partNamed(QStringLiteral("stm32h563"));
    UpdateOptions options = inBootloader();
    options.leave = true;
    const Report report = bench.update(imageFor(known, 0x0110), options, selectorFor(bench));
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.returned == Answer::NotAsked);
    CHECK(report.exitCode() == 0);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("Reset the device with BOOT0 low"));
    CHECK(roleOf(bench.bus.devices().front()) == Role::Bootloader);

    const Report left = test::run(bench.session().leave({}, selectorFor(bench), {}));
    REQUIRE(left.error);
    CHECK(left.error->kind() == ErrorKind::DidNotReturn);
    CHECK_THAT(left.error->summary().toStdString(), test::hasText("it was not asked"));
    CHECK(roleOf(bench.bus.devices().front()) == Role::Bootloader);
}

TEST_CASE("a chip with the same layout and other option bytes is asked to leave")
{
    UpdateBench bench(switchesOf(QStringLiteral("stm32u585")).c_str());
    const auto known = *profile::partNamed(QStringLiteral("stm32u585"));
    UpdateOptions options = inBootloader();
    options.leave = true;
    const Report report = bench.update(imageFor(known, 0x0110), options, selectorFor(bench));
    INFO(report.verdict().toStdString());
    CHECK(report.returned == Answer::Yes);
}
