// SPDX-License-Identifier: MIT
#include "core/dfu/dfuse_device.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/dfu/dfuse_device_private.h"
#include "core/dfu/layout_strings.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

std::uint16_t blockSizeFor(const FunctionalDescriptor& functional, const memory::FlashCells& cells)
{
    const std::uint16_t size = std::min(functional.wTransferSize, kLongestBlock);
    return static_cast<std::uint16_t>(cells.roundedDown(size));
}

Error notDfuse(std::uint16_t version)
{
    return Error(ErrorKind::WrongBoard,
                 Words::tr("The bootloader of this device does not support DfuSe, the update "
                           "protocol of STM32 chips."),
                 Words::tr(
                     "Choose another device, or update this one with its manufacturer's program."))
        .withDetail(QStringLiteral("bcdDFUVersion 0x%1").arg(version, 4, 16, QLatin1Char('0')));
}

} // namespace

Error notInBootloaderMode()
{
    return Error(ErrorKind::WrongBoard, Words::tr("This device is not in bootloader mode."),
                 Words::tr("Start its bootloader, then try again."));
}

Error transferSizeTooSmall(const FunctionalDescriptor& functional)
{
    return Error(
               ErrorKind::RefusedByDevice,
               Words::tr(
                   "The bootloader accepts at most %1 bytes per transfer, which is too little "
                   "to write its memory.")
                   .arg(functional.wTransferSize),
               Words::tr("Unplug the device, plug it in again and try again. If it happens again, "
                         "its bootloader cannot be used."))
        .withDetail(QStringLiteral("wTransferSize %1").arg(functional.wTransferSize));
}

DfuseDevice::Private::Private(std::unique_ptr<usb::Link> openLink, Clock& clock, DfuInterface mode)
    : link(std::move(openLink)),
      dfuInterface(std::move(mode)),
      functional(dfuInterface.functional.value_or(FunctionalDescriptor())),
      blockSize(blockSizeFor(functional, {})),
      conversation(*link, dfuInterface.bInterfaceNumber, clock)
{
}

Result<void> DfuseDevice::Private::checkBlockSize() const
{
    if (blockSize != 0)
        return {};
    return failure(transferSizeTooSmall(functional));
}

DfuseDevice::DfuseDevice(std::unique_ptr<usb::Link> link, Clock& clock, DfuInterface dfuInterface)
    : m_private(std::make_unique<Private>(std::move(link), clock, std::move(dfuInterface)))
{
}

DfuseDevice::~DfuseDevice() = default;

QCoro::Task<Result<std::unique_ptr<DfuseDevice>>> DfuseDevice::open(std::unique_ptr<usb::Link> link,
                                                                    Clock& clock)
{
    return open(std::move(link), clock, DeviceCorrections());
}

QCoro::Task<Result<std::unique_ptr<DfuseDevice>>>
DfuseDevice::open(std::unique_ptr<usb::Link> link, Clock& clock, DeviceCorrections corrections)
{
    const std::vector<DfuInterface> found = findDfuInterfaces(link->info().configuration);
    const auto mode = std::ranges::find(found, false, &DfuInterface::isRuntime);
    if (mode == found.end())
        co_return failure(notInBootloaderMode());
    DfuInterface dfuInterface = *mode;
    const Result<void> claimed = co_await link->claimInterface(dfuInterface.bInterfaceNumber);
    if (!claimed)
        co_return failure(claimed.error());
    Result<std::vector<memory::MemoryArea>> areas = co_await readLayouts(*link, dfuInterface);
    if (!areas)
        co_return failure(std::move(areas).error().whileDoing(
            Words::tr("reading the memory layout of the device")));
    // The version decides, not a name in ST's grammar: the ROM of the STM32MP1 has such names and
    // speaks plain DFU.
    const std::uint16_t version =
        dfuInterface.functional.value_or(FunctionalDescriptor()).bcdDFUVersion;
    if (version != kDfuseVersion)
        co_return failure(notDfuse(version));
    if (corrections.transferSize)
        dfuInterface.functional->wTransferSize = *corrections.transferSize;
    if (!corrections.areas.empty())
        *areas = std::move(corrections.areas);
    std::unique_ptr<DfuseDevice> device(new DfuseDevice(std::move(link), clock, dfuInterface));
    device->m_private->map = memory::MemoryMap(*std::move(areas));
    device->m_private->conversation.setLeastPoll(corrections.pollTime);
    co_return device;
}

const usb::DeviceInfo& DfuseDevice::info() const { return m_private->link->info(); }

const FunctionalDescriptor& DfuseDevice::functional() const { return m_private->functional; }

ByteCount DfuseDevice::blockSize() const { return m_private->blockSize; }

const memory::MemoryMap& DfuseDevice::memoryMap() const { return m_private->map; }

void DfuseDevice::setCells(const memory::FlashCells& cells)
{
    m_private->map.setCells(cells);
    m_private->blockSize = blockSizeFor(m_private->functional, cells);
}

const Counters& DfuseDevice::counters() const { return m_private->conversation.counters(); }

QCoro::Task<Result<void>> DfuseDevice::normalise()
{
    m_private->pointer.reset();
    Result<void> done = co_await m_private->conversation.normalise();
    if (m_private->conversation.takeWasReset())
        m_private->selected.reset();
    if (!done)
        co_return failure(std::move(done).error().whileDoing(
            Words::tr("returning the bootloader to its idle state")));
    co_return {};
}

QCoro::Task<Result<void>> DfuseDevice::selectAlternate(std::uint8_t alternateSetting)
{
    const std::vector<AlternateSetting>& known = m_private->dfuInterface.alternates;
    if (std::ranges::find(known, alternateSetting, &AlternateSetting::bAlternateSetting)
        == known.end())
        co_return failure(
            Error(ErrorKind::OutsideMap, Words::tr("The device does not have this memory."),
                  Words::tr("Check that the file is made for this device."))
                .withDetail(QStringLiteral("alternate setting %1").arg(alternateSetting)));
    // A device with a single alternate setting may STALL SET_INTERFACE (USB 2.0, 9.4.10).
    if (known.size() == 1 || m_private->selected == alternateSetting)
        co_return {};
    Result<void> idle = co_await m_private->conversation.enterIdle();
    if (!idle)
        co_return idle;
    m_private->selected.reset();
    m_private->pointer.reset();
    Result<void> selected = co_await m_private->link->selectAlternate(
        m_private->dfuInterface.bInterfaceNumber, alternateSetting);
    if (!selected)
        co_return failure(std::move(selected).error().whileDoing(
            Words::tr("selecting alternate setting %1").arg(alternateSetting)));
    m_private->selected = alternateSetting;
    co_return {};
}

} // namespace fieldflash::dfu
