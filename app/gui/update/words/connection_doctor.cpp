// SPDX-License-Identifier: MIT
#include "app/gui/update/words/connection_doctor.h"

#include "app/gui/devices/board_guides.h"
#include "app/gui/devices/unknown_usb_devices.h"
#include "app/gui/work/failure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct ConnectionDoctorWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::ConnectionDoctor)
};

QString nameOf(const usb::DeviceInfo& device)
{
    return device.product.trimmed().isEmpty() ? ConnectionDoctorWords::tr("an unnamed device")
                                              : device.product.simplified();
}

/// The guide for the board that the device reports, or else the chosen one.
BoardGuide guideFor(const PageFacts& facts)
{
    QString product;
    if (const DeviceFacts* device = facts.chosen())
        product = device->knownApplication.value_or(device->info).product;
    else if (facts.report && facts.report->before)
        product = facts.report->before->product;
    const QString id = boardIdOfProduct(product);
    return boardGuide(id.isEmpty() ? facts.board : id);
}

Diagnosis noDevice(const PageFacts& facts)
{
    return {.complaint = Complaint::NoDevice,
            .sentence = ConnectionDoctorWords::tr("Connect your device"),
            .explanation = ConnectionDoctorWords::tr("Fieldflash detects it automatically."),
            .nextStep = {},
            .steps = guideFor(facts).connect};
}

Diagnosis debugProbe(const usb::DeviceInfo& probe, const PageFacts& facts)
{
    return {.complaint = Complaint::DebugProbe,
            .sentence = ConnectionDoctorWords::tr("Only the debug probe is connected"),
            .explanation =
                ConnectionDoctorWords::tr(
                    "“%1” on USB port %2 is the debug probe of a board, not the chip to update. "
                    "Connect the USB connector of the chip; the probe can stay connected.")
                    .arg(nameOf(probe), probe.portPath),
            .nextStep = {},
            .steps = guideFor(facts).connect};
}

Diagnosis otherBootloader(const usb::DeviceInfo& device, const PageFacts& facts)
{
    return {
        .complaint = Complaint::OtherBootloader,
        .sentence = ConnectionDoctorWords::tr("This device needs another program"),
        .explanation =
            ConnectionDoctorWords::tr(
                "“%1” on USB port %2 is waiting for an update, but it doesn't use the STM32 "
                "bootloader protocol. Use the manufacturer's program, or connect the right device.")
                .arg(nameOf(device), device.portPath),
        .nextStep = {},
        .steps = guideFor(facts).connect};
}

Diagnosis noSupportedDevice(const PageFacts& facts)
{
    if (!facts.sourceNotice.isEmpty())
        return {.complaint = Complaint::NoUsb,
                .sentence = ConnectionDoctorWords::tr("No access to USB devices"),
                .explanation = facts.sourceNotice,
                .nextStep = {},
                .steps = {}};
    for (const usb::DeviceInfo& unknownUsbDevice : facts.unknownUsbDevices)
        if (device::roleOf(unknownUsbDevice) == device::Role::OtherDfu)
            return otherBootloader(unknownUsbDevice, facts);
    const auto probe = std::ranges::find_if(facts.unknownUsbDevices, isDebugProbe);
    return probe == facts.unknownUsbDevices.end() ? noDevice(facts) : debugProbe(*probe, facts);
}

Diagnosis cannotOpen(const Error& error, const usb::DeviceInfo& device, const PageFacts& facts)
{
    const QString place =
        ConnectionDoctorWords::tr("“%1” on USB port %2").arg(nameOf(device), device.portPath);
    Diagnosis diagnosis{.complaint = Complaint::NotAnswering,
                        .sentence = failureHeadline(error.kind()),
                        .explanation = error.summary(),
                        .nextStep = nextStepOf(error),
                        .steps = {}};
    switch (error.kind()) {
    case ErrorKind::NotPermitted:
        diagnosis.complaint = Complaint::NotPermitted;
        diagnosis.explanation = ConnectionDoctorWords::tr(
                                    "Fieldflash found %1, but you don't have permission to use it.")
                                    .arg(place);
        diagnosis.nextStep = ConnectionDoctorWords::tr(
            "Install the access rule below, once. Fieldflash then continues automatically.");
        break;
    case ErrorKind::NoDriver:
        diagnosis.complaint = Complaint::NoDriver;
        diagnosis.explanation =
            ConnectionDoctorWords::tr(
                "Fieldflash found %1, but its driver does not give programs access.")
                .arg(place);
        break;
    case ErrorKind::Busy:
        diagnosis.complaint = Complaint::InUse;
        diagnosis.explanation =
            ConnectionDoctorWords::tr("Fieldflash found %1, but another program is using it.")
                .arg(place);
        if (!facts.usedBy.isEmpty())
            diagnosis.nextStep =
                ConnectionDoctorWords::tr("Close %1. Fieldflash then continues automatically.")
                    .arg(facts.usedBy.join(QStringLiteral(", ")));
        break;
    default: break;
    }
    return diagnosis;
}

bool hasPhase(const update::Report& report, update::Phase phase)
{
    return std::ranges::find(report.times, phase, &update::PhaseTime::phase) != report.times.end();
}

/// Only if the bootloader was never reached.
std::optional<Diagnosis> lostOnTheWay(const PageFacts& facts)
{
    const update::Report& report = *facts.report;
    if (!report.error || !report.before || !report.after
        || device::roleOf(*report.before) != device::Role::Application
        || hasPhase(report, update::Phase::Inspect) || !hasPhase(report, update::Phase::Detach))
        return std::nullopt;
    const ErrorKind kind = report.error->kind();
    const bool didNotGo = kind == ErrorKind::RefusedByDevice || kind == ErrorKind::WrongBoard
        || (kind == ErrorKind::TimedOut && !hasPhase(report, update::Phase::AwaitBootloader));
    if (!didNotGo && kind != ErrorKind::TimedOut)
        return std::nullopt;
    Diagnosis diagnosis{
        .complaint = didNotGo ? Complaint::IgnoredDetach : Complaint::BootloaderMissing,
        .sentence = didNotGo ? ConnectionDoctorWords::tr("The device did not start its bootloader")
                             : ConnectionDoctorWords::tr("The bootloader did not appear"),
        .explanation = report.error->summary(),
        .nextStep = {},
        .steps = guideFor(facts).bootloader};
    if (!didNotGo)
        // AN2606: the ROM uses the interface that is active first, and ignores the others.
        diagnosis.steps.back() = {.picture = StepPicture::Serial,
                                  .words = ConnectionDoctorWords::tr(
                                      "Disconnect everything else that is wired to the board: its "
                                      "bootloader also listens on serial lines.")};
    return diagnosis;
}

} // namespace

std::optional<Diagnosis> diagnose(const PageFacts& facts)
{
    if (facts.work)
        return std::nullopt;
    if (facts.report)
        return lostOnTheWay(facts);
    if (facts.devices.empty())
        return noSupportedDevice(facts);
    const DeviceFacts* device = facts.chosen();
    if (!device)
        return std::nullopt;
    if (device->info.obstacle)
        return cannotOpen(*device->info.obstacle, device->info, facts);
    if (device->lookError)
        return cannotOpen(*device->lookError, device->info, facts);
    return std::nullopt;
}

} // namespace fieldflash::gui
