// SPDX-License-Identifier: MIT
#include "app/gui/devices/device_source.h"

#include "app/gui/devices/empty_bus.h"
#include "app/gui/devices/firmware_file.h"
#include "core/base/real_clock.h"
#include "core/base/virtual_clock.h"
#include "core/image/format/write_image.h"
#include "core/usb/libusb/system_bus.h"
#include "core/virtual_board/application/demo_content.h"
#include "core/virtual_board/board/virtual_bench.h"
#include "firmware/contract/flash_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace fieldflash::gui {

namespace {

struct DeviceSourceWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::DeviceSource)
};

void addFirmware(std::vector<FileFacts> files, DeviceSource& source)
{
    std::ranges::move(files, std::back_inserter(source.bundled));
}

} // namespace

FileFacts demoFirmware(std::uint16_t bcdDevice)
{
    image::FirmwareImage firmware;
    firmware.format = image::Format::DfuSe;
    image::Segment segment{.address = FIELDFLASH_FLASH_BASE,
                           .bytes = board::demoApplication(bcdDevice)};
    firmware.targets = {{.alternateSetting = 0, .name = {}, .segments = {segment}}};
    if (const auto header = image::findApplicationHeader(segment.bytes))
        firmware.identity = {
            .vendorId = header->vendorId, .productId = header->productId, .bcdDevice = bcdDevice};
    const QString name = QStringLiteral("demo-%1.dfu").arg(image::versionText(bcdDevice));
    const Result<Bytes> bytes = image::writeDfuSe(firmware);
    if (bytes)
        return firmwareFromBytes(*bytes, name);
    FileFacts file;
    file.fileName = name;
    file.error = bytes.error();
    return file;
}

Result<DeviceSource> virtualSource(const QString& text)
{
    const Result<board::BoardSwitches> switches = board::BoardSwitches::parse(text);
    if (!switches)
        return tl::unexpected(switches.error());
    DeviceSource source;
    source.isVirtual = true;
    if (switches->realTime)
        source.clock = std::make_unique<RealClock>();
    else
        source.clock = std::make_unique<VirtualClock>();
    auto bus = std::make_unique<board::VirtualBus>(*source.clock);
    source.boards = board::plugBoards(*bus, *source.clock, *switches);
    source.bus = std::move(bus);
    source.bundled = bundledFirmware();
    if (source.bundled.empty())
        source.bundled.push_back(demoFirmware(0x0110));
    addFirmware(firmwareOfProfiles(), source);
    return source;
}

QString noUsbNotice()
{
    return DeviceSourceWords::tr(
        "This computer does not give programs access to USB devices. To try Fieldflash with the "
        "built-in board, start it with --virtual.");
}

DeviceSource usbSource()
{
    DeviceSource source;
    source.clock = std::make_unique<RealClock>();
    if (auto bus = usb::openSystemBus(*source.clock)) {
        source.bus = std::move(*bus);
    } else {
        source.bus = std::make_unique<EmptyBus>();
        source.notice = noUsbNotice();
    }
    source.bundled = bundledFirmware();
    addFirmware(firmwareOfProfiles(), source);
    return source;
}

} // namespace fieldflash::gui
