// SPDX-License-Identifier: MIT
#include "tests/bench/loader/workbench.h"

#include "core/base/virtual_clock.h"
#include "core/update/session.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "core/virtual_board/cpu/executed_board.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "firmware/contract/flash_map.h"
#include "firmware/contract/loader.h"
#include "tests/support/run.h"

#include <QCoro/QCoroTask>
#include <QFile>

#include <algorithm>
#include <utility>

namespace fieldflash::bench {

namespace {

using namespace std::chrono_literals;

constexpr Address kApplication = FIELDFLASH_LOADER_APPLICATION;
constexpr std::chrono::minutes kLimit{20};

Bytes loaderFile(const QString& name)
{
    QFile file(QStringLiteral(FIELDFLASH_FIRMWARE_OUT "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    const QByteArray content = file.readAll();
    return {content.begin(), content.end()};
}

bool isLoaderThere(const board::VirtualBus& bus)
{
    return std::ranges::any_of(bus.devices(), [](const usb::DeviceInfo& device) {
        return device.vendorId == FIELDFLASH_LOADER_VENDOR_ID
            && device.productId == FIELDFLASH_LOADER_PRODUCT_ID;
    });
}

/// The button is held at reset, so that the loader stays although the program could start.
struct Workbench {
    Workbench(const QString& loader, const Bytes& before)
        : board(clock, {}, *board::boardProfile(QStringLiteral("stm32l476g-disco"))),
          bus(clock)
    {
        board.flash().place(FIELDFLASH_FLASH_BASE, loaderFile(loader));
        board.flash().place(kApplication, before);
        bus.plug(QStringLiteral("1-1"), board);
        board.pressButton(true);
        board.powerOn();
        while (!isLoaderThere(bus))
            test::run(clock.sleepFor(5ms), kLimit);
        board.pressButton(false);
        test::run(bus.settled());
    }

    VirtualClock clock;
    board::ExecutedBoard board;
    board::VirtualBus bus;
};

image::FirmwareImage imageOf(const Bytes& bytes)
{
    image::FirmwareImage image;
    image::Target target;
    target.segments.push_back({kApplication, bytes});
    image.targets.push_back(std::move(target));
    return image;
}

std::uint64_t erasedPages(const board::FlashMemory& flash)
{
    std::uint64_t count = 0;
    for (std::uint32_t page = 0; page < flash.geometry().pageCount; ++page)
        count += flash.eraseCount(page);
    return count;
}

ByteCount differences(ByteView image, ByteView cells)
{
    ByteCount count = 0;
    for (std::size_t at = 0; at < image.size(); ++at) {
        const bool isMarker = at - FIELDFLASH_LOADER_MARKER_OFFSET < 8;
        count += isMarker || image[at] == cells[at] ? 0 : 1;
    }
    return count;
}

} // namespace

LoaderMeasurement updateThroughLoader(const QString& loader, const Bytes& before,
                                      const Bytes& image)
{
    Workbench bench(loader, before);
    const std::uint64_t transfers = bench.board.statistics().controlTransfers;
    const std::uint64_t programs = bench.board.flash().programmedDoubleWords();
    const std::uint64_t erases = erasedPages(bench.board.flash());
    const board::ChipTime begin = bench.board.chip().now();
    const update::Listener ignoreEvents = [](const update::Event&) { };
    update::Session session(bench.bus, bench.clock, ignoreEvents);
    update::UpdateOptions options;
    options.leave = false;
    const auto atItsPort = device::DeviceSelector::atPort(QStringLiteral("1-1"));
    const std::stop_token never;
    const update::Report report =
        test::run(session.update(imageOf(image), atItsPort, options, never), kLimit);

    LoaderMeasurement result;
    result.seconds = std::chrono::duration<double>(bench.board.chip().now() - begin).count();
    result.erases = erasedPages(bench.board.flash()) - erases;
    result.programs = bench.board.flash().programmedDoubleWords() - programs;
    result.requests = bench.board.statistics().controlTransfers - transfers;
    result.wrongBytes = differences(
        image, bench.board.flash().contents().subspan(kApplication - FIELDFLASH_FLASH_BASE));
    if (report.error)
        result.error = report.error->summary();
    return result;
}

} // namespace fieldflash::bench
