// SPDX-License-Identifier: MIT
#include "app/gui/map/device_memory.h"

#include "core/device/profile_choice.h"
#include "core/image/content/firmware_image.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

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

KnownOfDevice knownOf(const DeviceFacts* device)
{
    KnownOfDevice known;
    if (!device)
        return known;
    const usb::DeviceInfo& info = device->knownApplication.value_or(device->info);
    if (const profile::DeviceProfile* profile = device::profileOf(info).profile)
        known.neverWritten = profile->neverWritten;
    if (device->application)
        known.program = QStringLiteral("%1 %2").arg(
            device->application->name, image::versionText(device->application->bcdDevice));
    else if (device->role == device::Role::Application && !info.product.isEmpty())
        known.program = QStringLiteral("%1 %2").arg(info.product.simplified(),
                                                    image::versionText(info.bcdDevice));
    return known;
}

} // namespace

DeviceMemory::DeviceMemory(const Workplace& workplace, MapModel& states, QObject* parent)
    : QObject(parent),
      m_workplace(workplace),
      m_desk(workplace.desk),
      m_firmware(workplace.firmware),
      m_states(states),
      m_memory(states),
      m_job(workplace)
{
    connect(&m_desk, &DeviceDesk::changed, this, &DeviceMemory::follow);
    connect(&m_firmware, &FirmwareChoice::changed, this, &DeviceMemory::follow);
    connect(&m_states, &MapModel::cellChanged, this, &DeviceMemory::forgetIfWritten);
    connect(&m_job, &DeviceJob::changed, this, &DeviceMemory::changed);
    connect(&m_job, &DeviceJob::wasRead, this, &DeviceMemory::take);
    follow();
}

DeviceMemory::~DeviceMemory()
{
    disconnect(&m_desk, nullptr, this, nullptr);
    disconnect(&m_firmware, nullptr, this, nullptr);
    disconnect(&m_states, nullptr, this, nullptr);
}

void DeviceMemory::follow()
{
    const DeviceFacts* device = m_desk.chosen();
    m_memory.setDeviceName(deviceName(device));
    m_memory.setKnown(knownOf(device));
    m_memory.setPlan(m_firmware.plan());
    followFile();
    const bool isSame =
        device && device->info.portPath == m_port && device->info.arrival == m_arrival;
    if (!isSame && !m_desk.isLentToPage() && (m_arrival != 0 || !m_memory.device().isEmpty())) {
        m_arrival = 0;
        m_memory.setDevice(memory::SparseBytes());
    }
    Q_EMIT changed();
}

void DeviceMemory::followFile()
{
    const auto& file = m_firmware.file();
    const bool hasImage = file && file->image;
    const QString name = hasImage ? file->fileName : QString();
    const QString hash = hasImage ? file->sha256 : QString();
    // Another file may have the same name: the content decides.
    if (name == m_shownName && hash == m_shownHash && m_firmware.address() == m_shownAddress)
        return;
    m_shownName = name;
    m_shownHash = hash;
    m_shownAddress = m_firmware.address();
    if (!hasImage) {
        m_memory.setFile(nullptr, {});
        return;
    }
    const image::FirmwareImage placed = m_firmware.placed(*file->image);
    m_memory.setFile(&placed, name);
}

void DeviceMemory::readAll()
{
    std::vector<memory::MemoryRange> wanted;
    for (const SectorFacts& sector : m_memory.sectors())
        if (sector.sector.isReadable)
            wanted.push_back(sector.range());
    std::vector<AddressRange> ranges;
    for (const memory::MemoryRange& memory : memory::joined(std::move(wanted)))
        ranges.push_back(memory.range);
    m_job.read(std::move(ranges));
}

void DeviceMemory::take(const update::ReadResult& result)
{
    m_lastError = result.report.error;
    if (!result.image.targets.empty()) {
        followDevice();
        m_memory.setDevice(contentOf(result.image));
    }
    Q_EMIT changed();
}

void DeviceMemory::openSecondFile(const QString& path)
{
    const int request = ++m_secondFileRequest;
    auto* watcher = new QFutureWatcher<FileFacts>(this);
    connect(watcher, &QFutureWatcher<FileFacts>::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request == m_secondFileRequest)
            takeSecondFile(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&readFirmwareFile, path));
}

void DeviceMemory::takeSecondFile(const FileFacts& file)
{
    m_secondFileError = file.error;
    if (file.image) {
        const image::FirmwareImage placed = m_firmware.placed(*file.image);
        m_memory.setSecondFile(&placed, file.fileName);
    }
    Q_EMIT changed();
}

void DeviceMemory::setCompared(const std::vector<update::SectorChanged>& sectors)
{
    followDevice();
    m_memory.setCompared(sectors);
}

/// Results are valid for one arrival of the device only.
void DeviceMemory::followDevice()
{
    const DeviceFacts* device = m_desk.chosen();
    m_port = device ? device->info.portPath : QString();
    m_arrival = device ? device->info.arrival : 0;
}

void DeviceMemory::forgetIfWritten(int cell)
{
    const CellState state = m_states.cells()[static_cast<std::size_t>(cell)].state;
    const bool isWritten =
        state == CellState::Erased || state == CellState::Writing || state == CellState::Written;
    if (isWritten && !m_memory.device().isEmpty())
        m_memory.setDevice(memory::SparseBytes());
}

} // namespace fieldflash::gui
