// SPDX-License-Identifier: MIT
// The file, the bundled firmware, and what installing it would change.
#include "app/gui/update/update_model.h"

#include "app/gui/devices/firmware_file.h"
#include "app/gui/work/recorded_devices.h"
#include "core/device/known_device.h"
#include "core/device/profile_choice.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace fieldflash::gui {

void UpdateModel::openFile(const QString& path, bool isRemembered)
{
    if (isWorking())
        return;
    const std::uint64_t request = ++m_fileRequest;
    auto* watcher = new QFutureWatcher<FileFacts>(this);
    connect(watcher, &QFutureWatcher<FileFacts>::finished, this,
            [this, watcher, request, isRemembered] {
                watcher->deleteLater();
                FileFacts file = watcher->result();
                if (request != m_fileRequest || isWorking())
                    return;
                if (isRemembered && file.error) {
                    m_remembered.forgetFile(file.path);
                    offerBundled();
                    refreshPlan();
                    tellChange();
                    return;
                }
                const QStringList choices = file.choices;
                const QString archive = file.path;
                setFile(std::move(file));
                if (!choices.isEmpty())
                    Q_EMIT choiceWanted(archive, choices);
            });
    watcher->setFuture(QtConcurrent::run(&readFirmwareFile, path));
}

void UpdateModel::setFile(FileFacts file)
{
    if (isWorking())
        return;
    ++m_fileRequest;
    m_isVendorOffer = false;
    if (m_recorded)
        file = m_recorded->checked(std::move(file));
    if (!file.path.isEmpty() && file.image)
        m_remembered.rememberFile(file.path);
    takeFile(std::move(file));
}

void UpdateModel::takeFile(FileFacts file)
{
    m_facts.fileChange.reset();
    m_facts.isRebuilt = false;
    setArmed(false);
    putReportAway();
    useFile(std::move(file));
}

void UpdateModel::useFile(FileFacts file)
{
    m_facts.file = std::move(file);
    m_facts.allowed.clear();
    m_lastAllowed.clear();
    m_facts.address.reset();
    m_facts.findings.clear();
    m_facts.raised.reset();
    m_facts.fit = image::Fit::Unchecked;
    m_watch.watch(m_recorded ? QString() : m_facts.file->path);
    stopPreview();
    refreshPlan();
    previewIfNeeded();
    tellChange();
}

/// What the profile of the chosen device offers.
const FileFacts* UpdateModel::profileFirmware() const
{
    const DeviceFacts* device = m_facts.chosen();
    if (!device)
        return nullptr;
    const usb::DeviceInfo& application = device->knownApplication.value_or(device->info);
    const profile::DeviceProfile* profile = device::profileOf(application).profile;
    if (profile == nullptr)
        return nullptr;
    const auto found = std::ranges::find(m_bundled, profile->id, &FileFacts::profileId);
    return found == m_bundled.end() ? nullptr : &*found;
}

const FileFacts* UpdateModel::bundledForDevice() const
{
    if (const FileFacts* offered = profileFirmware())
        return offered;
    if (m_isVirtual) {
        const auto own = std::ranges::find_if(
            m_bundled, [](const FileFacts& file) { return file.profileId.isEmpty(); });
        return own == m_bundled.end() ? nullptr : &*own;
    }
    // On a real bus, only for a device that states its board: pins and clocks differ between
    // boards.
    const DeviceFacts* device = m_facts.chosen();
    if (!device)
        return nullptr;
    const usb::DeviceInfo& application = device->knownApplication.value_or(device->info);
    const auto isMadeFor = [&](const FileFacts& file) {
        if (!file.profileId.isEmpty() || !file.header || file.header->board.isEmpty())
            return false;
        const QString& board = file.header->board;
        return (device->application && device->application->board == board)
            || application.product.startsWith(board, Qt::CaseInsensitive);
    };
    const auto found = std::ranges::find_if(m_bundled, isMadeFor);
    return found == m_bundled.end() ? nullptr : &*found;
}

void UpdateModel::offerBundled()
{
    if (m_vendor != nullptr) {
        offerVendorFirmware();
        return;
    }
    const FileFacts* bundled = bundledForDevice();
    m_facts.hasBundledFirmware = bundled != nullptr;
    // Only the built-in boards, and the one product that the window is for, are known well enough
    // to choose for the person.
    const bool isForOne = profile::known().restriction() != nullptr && profileFirmware() != nullptr;
    if (!m_facts.file && (m_isVirtual || isForOne) && bundled && !m_facts.devices.empty())
        m_facts.file = *bundled;
}

void UpdateModel::useBundled()
{
    if (const FileFacts* bundled = bundledForDevice())
        setFile(*bundled);
}

image::DeviceFacts UpdateModel::gateFacts(const DeviceFacts& device) const
{
    device::KnownDevice known{.found = device.info,
                              .bootloader = std::nullopt,
                              .map = std::nullopt,
                              .flashHead = m_desk.flashHeadOf(device)};
    if (const memory::MemoryMap* map = m_desk.mapOf(device))
        known.map = *map;
    return device::factsOf(known);
}

/// The real plan is made after reading the gaps around the image. For the preview it is enough to
/// know that they will be restored.
std::map<Address, Bytes> UpdateModel::guessedSurroundings(const image::FirmwareImage& firmware,
                                                          const memory::MemoryMap& map)
{
    std::map<Address, Bytes> surroundings;
    for (const image::Target& target : firmware.targets) {
        const memory::MemoryArea* area = map.area(target.alternateSetting);
        if (!area)
            continue;
        for (const AddressRange& range : plan::gapRanges(target, *area))
            surroundings[range.first] = map.cells().erased(range.size);
    }
    return surroundings;
}

void UpdateModel::refreshPlan()
{
    m_facts.plan.reset();
    m_facts.isPlanRead = false;
    if (m_facts.report)
        return; // the map still shows what was done, and the card which device the file is for
    m_facts.findings.clear();
    m_facts.fit = image::Fit::NotStated;
    const DeviceFacts* device = m_facts.chosen();
    if (!device || device->info.obstacle) {
        showMap(nullptr);
        return;
    }
    const memory::MemoryMap* map = m_desk.mapOf(*device);
    if (!m_facts.file || !m_facts.file->image) {
        showMap(map);
        return;
    }
    image::FirmwareImage firmware = *m_facts.file->image;
    const image::DeviceFacts known = gateFacts(*device);
    if (auto examined = image::askGate(firmware, m_facts.address, known)) {
        m_facts.findings = std::move(examined->findings);
        firmware = std::move(examined->image);
        m_facts.fit = image::fitOf(firmware, known);
    }
    addBundleFindings();
    const auto& raised = m_facts.raised;
    if (raised && raised->arrival == device->info.arrival && raised->address == m_facts.address
        && raised->imageHash == m_facts.file->image->contentHash())
        addRaised();
    if (!map) {
        showMap(nullptr);
        return;
    }
    if (auto read = previewedPlan(*device)) {
        m_facts.plan = std::move(read);
        m_facts.isPlanRead = true;
    } else if (auto plan =
                   plan::makePlan(firmware, *map, guessedSurroundings(firmware, *map), true)) {
        m_facts.plan = std::make_shared<plan::Plan>(std::move(*plan));
    }
    showMap(map);
}

void UpdateModel::showMap(const memory::MemoryMap* map)
{
    // Nothing is about to be written where the button says that nothing is needed.
    const bool isIdle = !m_facts.isPlanRead && situationOf(m_facts) == Situation::UpToDate;
    const plan::Plan* plan = isIdle ? nullptr : m_facts.plan.get();
    for (MapModel* model : {&m_map, &m_fullMap}) {
        if (map)
            model->setMap(*map, plan);
        else
            model->clear();
    }
}

/// Moves the file to the address that its program was built for, as found by the gate.
void UpdateModel::placeFile()
{
    if (isWorking())
        return;
    image::Findings all = m_facts.findings;
    if (m_facts.report)
        all.insert(all.end(), m_facts.report->findings.begin(), m_facts.report->findings.end());
    const auto found = std::ranges::find_if(
        all, [](const image::Finding& finding) { return finding.suggestedAddress.has_value(); });
    if (found == all.end())
        return;
    placeFileAt(found->suggestedAddress);
}

bool UpdateModel::canPlaceFile() const
{
    return !isWorking() && !m_recorded && m_facts.file && m_facts.file->image
        && m_facts.file->image->needsAddress;
}

void UpdateModel::placeFileAt(std::optional<Address> address)
{
    if (isWorking())
        return;
    putReportAway();
    m_facts.address = address;
    m_facts.allowed.clear();
    m_previews.clear();
    stopPreview();
    refreshPlan();
    previewIfNeeded();
    tellChange();
}

void UpdateModel::allow(image::FindingCode code, bool isAllowed)
{
    if (isAllowed)
        m_facts.allowed.insert(code);
    else
        m_facts.allowed.erase(code);
    m_facts.isAsking = false;
    // What could not be compared without this permission perhaps can be with it.
    std::erase_if(m_previews, [](const auto& preview) { return !preview.second.plan; });
    previewIfNeeded();
    tellChange();
}

} // namespace fieldflash::gui
