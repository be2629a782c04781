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

DfuseDevice::Private::Private(std::unique_ptr<usb::Link> openLink, Clock& clock, DfuInterface mode)
    : OpenInterface(std::move(openLink), clock, std::move(mode)),
      blockSize(blockSizeFor(functional, {}))
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
    co_return co_await m_private->normalise();
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
    const auto before = m_private->selected;
    Result<void> done = co_await m_private->select(alternateSetting);
    if (!done || m_private->selected != before)
        m_private->pointer.reset();
    co_return done;
}

} // namespace fieldflash::dfu
