// SPDX-License-Identifier: MIT
#include "app/gui/memory/device_memory.h"

#include <utility>

namespace fieldflash::gui {

namespace {

QString deviceName(const DeviceFacts* device)
{
    if (!device)
        return {};
    const usb::DeviceInfo& info = device->knownApplication.value_or(device->info);
    return info.product.isEmpty() ? usb::idText(info.vendorId, info.productId)
                                  : info.product.simplified();
}

} // namespace

DeviceMemory::DeviceMemory(UpdateModel& model, QObject* parent)
    : QObject(parent),
      m_model(model),
      m_memory(model.fullMap()),
      m_job(model)
{
    connect(&model, &UpdateModel::changed, this, &DeviceMemory::follow);
    connect(&model.fullMap(), &MapModel::cellChanged, this, &DeviceMemory::forgetIfWritten);
    connect(&m_job, &DeviceJob::changed, this, &DeviceMemory::changed);
    connect(&m_job, &DeviceJob::wasRead, this, &DeviceMemory::take);
    follow();
}

DeviceMemory::~DeviceMemory()
{
    disconnect(&m_model, nullptr, this, nullptr);
    disconnect(&m_model.fullMap(), nullptr, this, nullptr);
}

void DeviceMemory::follow()
{
    const PageFacts& facts = m_model.facts();
    const DeviceFacts* device = facts.chosen();
    m_memory.setDeviceName(deviceName(device));
    m_memory.setPlan(facts.plan);
    if (!m_model.isWorking())
        followFile();
    const bool isSame =
        device && device->info.portPath == m_port && device->info.arrival == m_arrival;
    if (!isSame && !m_model.isLent() && !m_memory.device().isEmpty())
        m_memory.setDevice(MemoryContent());
    Q_EMIT changed();
}

void DeviceMemory::followFile()
{
    const auto& file = m_model.facts().file;
    const bool hasImage = file && file->image;
    const QString name = hasImage ? file->fileName : QString();
    static const std::vector<image::Target> none;
    const std::vector<image::Target>& targets = hasImage ? file->image->targets : none;
    // Another image may have the same name: the bytes decide.
    if (name == m_shownName && targets == m_shownImage)
        return;
    m_shownName = name;
    m_shownImage = targets;
    m_memory.setFile(hasImage ? &*file->image : nullptr, name);
}

void DeviceMemory::readAll()
{
    std::vector<MemoryRange> wanted;
    for (const SectorFacts& sector : m_memory.sectors())
        if (sector.sector.isReadable)
            wanted.push_back(sector.range());
    std::vector<AddressRange> ranges;
    for (const MemoryRange& memory : joined(std::move(wanted)))
        ranges.push_back(memory.range);
    m_job.read(std::move(ranges));
}

void DeviceMemory::take(const update::ReadResult& result)
{
    m_lastError = result.report.error;
    if (!result.image.targets.empty()) {
        const DeviceFacts* device = m_model.facts().chosen();
        m_port = device ? device->info.portPath : QString();
        m_arrival = device ? device->info.arrival : 0;
        m_memory.setDevice(MemoryContent::of(result.image));
    }
    Q_EMIT changed();
}

void DeviceMemory::forgetIfWritten(int cell)
{
    const CellState state = m_model.fullMap().cells()[static_cast<std::size_t>(cell)].state;
    const bool isWritten =
        state == CellState::Erased || state == CellState::Writing || state == CellState::Written;
    if (isWritten && !m_memory.device().isEmpty())
        m_memory.setDevice(MemoryContent());
}

} // namespace fieldflash::gui
