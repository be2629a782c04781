// SPDX-License-Identifier: MIT
#include "app/gui/update/facts/page_facts.h"

#include <algorithm>

namespace fieldflash::gui {

const DeviceFacts* PageFacts::chosen() const
{
    const auto found = std::ranges::find_if(
        devices, [this](const DeviceFacts& device) { return device.info.portPath == chosenPort; });
    return found == devices.end() ? nullptr : &*found;
}

bool PageFacts::isAllowed(image::FindingCode code) const { return allowed.contains(code); }

std::vector<image::Finding> PageFacts::refusals() const
{
    std::vector<image::Finding> refusals;
    for (const image::Finding& finding : findings) {
        const bool isQuestion = finding.code == image::FindingCode::OlderVersion;
        const image::Permissions permissions{.named = allowed, .questions = false};
        if (!isQuestion && !permissions.permit(finding))
            refusals.push_back(finding);
    }
    return refusals;
}

bool PageFacts::allowsDanger() const
{
    return std::ranges::any_of(findings, [this](const image::Finding& finding) {
        return finding.severity == image::Severity::Danger && isAllowed(finding.code);
    });
}

bool PageFacts::isDifference() const
{
    return isReportOfCheck && report && report->error
        && report->error->kind() == ErrorKind::VerifyFailed && report->hasDifference();
}

namespace {

Situation compareVersions(const PageFacts& facts, const DeviceFacts& device)
{
    const bool isBootloader = device.role == device::Role::Bootloader;
    if (isBootloader && device.wasInterrupted)
        return Situation::FinishUpdate;
    if (isBootloader && device.isEmpty)
        return Situation::Install;
    const auto running = deviceVersion(device);
    const auto stated = fileVersion(*facts.file);
    if (!running || !stated)
        return Situation::Install;
    if (*running == *stated)
        return facts.isRebuilt ? Situation::Install : Situation::UpToDate;
    return *running < *stated ? Situation::Update : Situation::GoBack;
}

/// A reconnected device is only the same board if its serial number matches.
bool isSameBoard(const PageFacts& facts, const usb::DeviceInfo& now, const usb::DeviceInfo& before)
{
    if (now.arrival == facts.reportArrival)
        return true;
    return !now.serialNumber.isEmpty() && now.serialNumber == before.serialNumber
        && now.vendorId == before.vendorId && now.productId == before.productId;
}

} // namespace

bool canUndo(const PageFacts& facts)
{
    const DeviceFacts* device = facts.chosen();
    if (!facts.undo || !facts.report || facts.work || facts.isReportOfCheck || !device
        || device->info.obstacle || device->info.portPath != facts.undo->portPath)
        return false;
    const update::Report& report = *facts.report;
    const bool hasChanged = report.bytesWritten > 0 || report.flashIncomplete;
    return hasChanged && report.after && isSameBoard(facts, device->info, *report.after);
}

bool isRaisedOlder(const PageFacts& facts)
{
    return facts.raised && std::ranges::any_of(facts.findings, [](const image::Finding& finding) {
               return finding.code == image::FindingCode::OlderVersion;
           });
}

bool isAboutBundle(image::FindingCode code)
{
    using enum image::FindingCode;
    return code == UnsignedBundle || code == NewSigner || code == OtherSigner
        || code == ExpiredBundle || code == OlderBundle;
}

Situation situationOf(const PageFacts& facts)
{
    if (facts.work)
        return Situation::Working;
    const bool isRestore = facts.undo && facts.undo->isChosen && facts.chosen();
    if (facts.isAskingUndo && (isRestore || canUndo(facts)))
        return Situation::Confirm;
    if (facts.report && facts.isDifference())
        return Situation::Compared;
    if (facts.report)
        return facts.report->error ? Situation::Failed : Situation::Succeeded;
    if (facts.devices.empty())
        return Situation::NothingConnected;
    const DeviceFacts* device = facts.chosen();
    if (!device)
        return Situation::SeveralDevices;
    if (device->info.obstacle)
        return Situation::DeviceObstacle;
    if (device->lookError)
        return Situation::DeviceUnreadable;
    if (!facts.file)
        return Situation::NoFile;
    if (facts.file->error || !facts.file->image)
        return Situation::BadFile;
    if (const auto refusals = facts.refusals(); !refusals.empty()) {
        // Nothing is to be written, so no trust is needed yet.
        const bool isTrustOnly = std::ranges::all_of(refusals, [](const image::Finding& finding) {
            return finding.severity == image::Severity::Question && isAboutBundle(finding.code);
        });
        const bool isUpToDate = compareVersions(facts, *device) == Situation::UpToDate;
        return isTrustOnly && isUpToDate ? Situation::UpToDate : Situation::WrongFile;
    }
    if (facts.isAsking)
        return Situation::Confirm;
    return compareVersions(facts, *device);
}

} // namespace fieldflash::gui
