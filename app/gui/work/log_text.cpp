// SPDX-License-Identifier: MIT
// The words of the log.
#include "app/gui/work/log_model.h"

#include "core/image/firmware_image.h"

#include <QCoreApplication>

#include <variant>

namespace fieldflash::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::LogModel)
};

QString beginText(update::Phase phase)
{
    switch (phase) {
    case update::Phase::Detach: return Words::tr("The program is asked to start the bootloader.");
    case update::Phase::AwaitBootloader: return Words::tr("Waiting for the bootloader.");
    case update::Phase::Inspect: return Words::tr("Asking the bootloader for its memories.");
    case update::Phase::Compare: return Words::tr("Comparing what the device holds with the file.");
    case update::Phase::Erase: return Words::tr("Erasing.");
    case update::Phase::Write: return Words::tr("Writing.");
    case update::Phase::Verify: return Words::tr("Reading back and comparing.");
    case update::Phase::Read: return Words::tr("Reading.");
    case update::Phase::Leave: return Words::tr("The bootloader is asked to start the program.");
    case update::Phase::AwaitApplication: return Words::tr("Waiting for the program.");
    case update::Phase::Confirm: return Words::tr("Asking the program for its version.");
    }
    Q_UNREACHABLE();
}

QString textOf(const update::PhaseStarted& event) { return beginText(event.phase); }

QString textOf(const update::PhaseFinished& event)
{
    const double seconds = std::chrono::duration<double>(event.took).count();
    const QString words = event.outcome == update::PhaseOutcome::Done
        ? Words::tr("%1: finished after %2 s.")
        : Words::tr("%1: ended without success after %2 s.");
    return words.arg(phaseWords(event.phase)).arg(seconds, 0, 'f', 3);
}

QString textOf(const update::Progress&) { return {}; }

QString textOf(const update::PlanAnnounced& event) { return event.plan->sentence(); }

QString textOf(const update::SectorChanged& event)
{
    if (event.state == update::SectorState::Different)
        return Words::tr("%1 differs from the file").arg(rangeText(event.range));
    return {};
}

QString textOf(const update::DeviceChanged& event)
{
    const QString name = event.device.product.simplified();
    const QString id = usb::idText(event.device.vendorId, event.device.productId);
    const QString& port = event.device.portPath;
    switch (event.life) {
    case device::Life::Gone: return Words::tr("Port %1: the device has gone.").arg(port);
    case device::Life::Bootloader:
        return Words::tr("Port %1: a bootloader, %2 (%3).").arg(port, name, id);
    case device::Life::Application:
        return Words::tr("Port %1: %2, version %3 (%4).")
            .arg(port, name, image::versionText(event.device.bcdDevice), id);
    }
    Q_UNREACHABLE();
}

QString textOf(const update::Note& event) { return event.text; }

} // namespace

QString phaseWords(update::Phase phase)
{
    switch (phase) {
    case update::Phase::Detach: return Words::tr("Restarting");
    case update::Phase::AwaitBootloader: return Words::tr("Waiting for its bootloader");
    case update::Phase::Inspect: return Words::tr("Looking at the memory");
    case update::Phase::Compare: return Words::tr("Comparing");
    case update::Phase::Erase: return Words::tr("Erasing");
    case update::Phase::Write: return Words::tr("Writing");
    case update::Phase::Verify: return Words::tr("Checking");
    case update::Phase::Read: return Words::tr("Reading");
    case update::Phase::Leave: return Words::tr("Starting its program");
    case update::Phase::AwaitApplication: return Words::tr("Waiting for its program");
    case update::Phase::Confirm: return Words::tr("Asking for its version");
    }
    Q_UNREACHABLE();
}

QString eventText(const update::Event& event)
{
    return std::visit([](const auto& which) { return textOf(which); }, event);
}

} // namespace fieldflash::gui
