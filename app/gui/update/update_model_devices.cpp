// SPDX-License-Identifier: MIT
// How the page reacts to devices that connect, disconnect or are chosen.
#include "app/gui/update/update_model.h"

#include "app/gui/update/words/connection_doctor.h"
#include "app/gui/update/words/page_text.h"

#include <algorithm>

namespace fieldflash::gui {

void UpdateModel::onListed()
{
    m_facts.devices = m_desk.devices();
    m_facts.unknownUsbDevices = m_desk.unknownUsbDevices();
    const DeviceFacts* device = m_facts.chosen();
    // A read restarts the device; the verdict still applies to it.
    if (m_hasRead && m_facts.report && device)
        m_facts.reportArrival = device->info.arrival;
    m_hasRead = m_hasRead && !device;
    dropReportIfStale();
    m_desk.keepChoice(m_facts.report.has_value());
}

void UpdateModel::onRefreshed()
{
    m_facts.devices = m_desk.devices();
    if (m_facts.chosenPort != m_desk.chosenPort()) {
        m_facts.chosenPort = m_desk.chosenPort();
        m_facts.isAsking = false;
    }
    showChosen();
    refreshPartitions();
    if (continueIfOpen())
        return;
    noteUsers();
    if (!isWorking()) {
        retryIfPossible();
        offerBundled();
        refreshPlan();
        startIfArmed();
        previewIfNeeded();
    }
    tellChange();
}

void UpdateModel::onGivenBack(bool mayHaveWritten)
{
    m_hasRead = !mayHaveWritten;
    if (!mayHaveWritten)
        return;
    m_previews.clear();
    putReportAway(); // what it says about the memory may be outdated
}

/// Keeps the name and the serial number that a device had when it was chosen: they are different in
/// bootloader mode.
void UpdateModel::showChosen()
{
    const DeviceFacts* device = m_facts.chosen();
    const bool isOther = m_facts.shown && m_facts.shown->portPath != m_facts.chosenPort;
    if (isOther || (!device && !isWorking() && !m_facts.report))
        m_facts.shown.reset();
    if (device && !m_facts.shown)
        m_facts.shown = ShownDevice{.portPath = device->info.portPath,
                                    .title = deviceTitle(*device),
                                    .serialNumber = device->info.serialNumber};
}

void UpdateModel::notePartitions(const QString& portPath,
                                 const std::vector<dfu::Partition>& partitions)
{
    auto& known = m_facts.partitions;
    if (known && known->portPath == portPath && known->all == partitions)
        return;
    known = PartitionFacts{portPath, partitions, std::nullopt};
}

/// What a job found out stays while the device is there, in either mode.
void UpdateModel::refreshPartitions()
{
    const DeviceFacts* device = m_facts.chosen();
    if (device && !device->partitions.empty())
        notePartitions(device->info.portPath, device->partitions);
    const bool isOther = m_facts.partitions && !m_facts.chosenPort.isEmpty()
        && m_facts.partitions->portPath != m_facts.chosenPort;
    const bool hasAddresses = device && device->role == device::Role::Bootloader;
    if (isOther || hasAddresses)
        m_facts.partitions.reset();
}

void UpdateModel::choosePartition(int alternateSetting)
{
    if (!m_facts.partitions || isWorking())
        return;
    const auto& all = m_facts.partitions->all;
    const auto chosen = static_cast<std::uint8_t>(alternateSetting);
    if (std::ranges::find(all, chosen, &dfu::Partition::alternateSetting) != all.end())
        m_facts.partitions->chosen = chosen;
    tellChange();
}

void UpdateModel::dropReportIfStale()
{
    if (!m_facts.report || isWorking())
        return;
    const update::Report& report = *m_facts.report;
    const DeviceFacts* device = m_facts.chosen();
    if (report.error) {
        if (isReportOver())
            putReportAway();
        return;
    }
    // Next board of a series: the verdict was about the previous one.
    const bool isAnother = device && report.after && device->info.arrival != m_facts.reportArrival;
    if (isAnother || (!device && !m_facts.devices.empty()))
        putReportAway();
}

/// The user has removed the obstacle, at the device or in the system: the page continues
/// automatically.
bool UpdateModel::isReportOver() const
{
    const update::Report& report = *m_facts.report;
    const DeviceFacts* device = m_facts.chosen();
    if (!device || device->info.obstacle || !report.after
        || device->info.arrival == m_facts.reportArrival)
        return false;
    const ErrorKind kind = report.error->kind();
    const bool wasObstacle =
        kind == ErrorKind::NotPermitted || kind == ErrorKind::NoDriver || kind == ErrorKind::Busy;
    // Restarted by hand after all: what runs now says more than the verdict.
    const bool isRestarted =
        kind == ErrorKind::DidNotReturn && device->role == device::Role::Application;
    return wasObstacle || isRestarted || diagnose(m_facts).has_value();
}

void UpdateModel::chooseDevice(const QString& portPath)
{
    if (isWorking() || m_desk.isLent() || portPath == m_facts.chosenPort)
        return;
    m_facts.showsUnknownUsbDevices = false;
    putReportAway();
    m_desk.choose(portPath);
}

void UpdateModel::chooseAnotherDevice()
{
    if (m_recorded || m_desk.isLent())
        return;
    putReportAway();
    m_desk.choose({});
}

void UpdateModel::chooseBoard(const QString& id)
{
    m_remembered.setBoard(id);
    m_facts.board = id;
    tellChange();
}

void UpdateModel::noteRuleInstall()
{
    m_facts.ruleInstall = m_ruleInstaller->state();
    tellChange();
}

} // namespace fieldflash::gui
