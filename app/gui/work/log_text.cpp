// SPDX-License-Identifier: MIT
// The sentences of the log.
#include "app/gui/work/log_model.h"

#include "core/image/content/firmware_image.h"
#include "core/report/text/event_text.h"
#include "core/report/text/phase_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <variant>

namespace fieldflash::gui {

namespace {

struct LogModelWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::LogModel)
};

QString beginText(update::Phase phase)
{
    switch (phase) {
    case update::Phase::Detach:
        return LogModelWords::tr("Requesting the application to start the bootloader.");
    case update::Phase::AwaitBootloader: return LogModelWords::tr("Waiting for the bootloader.");
    case update::Phase::Inspect:
        return LogModelWords::tr("Reading the memory map from the bootloader.");
    case update::Phase::Compare: return LogModelWords::tr("Comparing the device with the file.");
    case update::Phase::Erase: return LogModelWords::tr("Erasing.");
    case update::Phase::Write: return LogModelWords::tr("Writing.");
    case update::Phase::Verify: return LogModelWords::tr("Reading back and comparing.");
    case update::Phase::Read: return LogModelWords::tr("Reading.");
    case update::Phase::Leave:
        return LogModelWords::tr("Requesting the bootloader to start the application.");
    case update::Phase::AwaitApplication: return LogModelWords::tr("Waiting for the application.");
    case update::Phase::Confirm:
        return LogModelWords::tr("Reading the version of the application.");
    }
    Q_UNREACHABLE();
}

QString textOf(const update::PhaseStarted& event) { return beginText(event.phase); }

QString textOf(const update::PhaseFinished& event)
{
    const double seconds = std::chrono::duration<double>(event.took).count();
    const QString words = event.outcome == update::PhaseOutcome::Done
        ? LogModelWords::tr("%1: finished after %2 s.")
        : LogModelWords::tr("%1: ended without success after %2 s.");
    return words.arg(report::stepText(report::stepOf(event.phase)),
                     QLocale().toString(seconds, 'f', 3));
}

QString textOf(const update::Progress&) { return {}; }

QString textOf(const update::PlanAnnounced& event) { return report::eventText(event); }

QString textOf(const update::SectorChanged& event)
{
    if (event.state == update::SectorState::Different)
        return LogModelWords::tr("%1 differs from the file").arg(rangeText(event.range));
    return {};
}

QString textOf(const update::DeviceChanged& event)
{
    const QString name = event.device.product.simplified();
    const QString id = usb::idText(event.device.vendorId, event.device.productId);
    const QString& port = event.device.portPath;
    switch (event.life) {
    case device::Life::Disconnected:
        return LogModelWords::tr("Port %1: the device was disconnected.").arg(port);
    case device::Life::Bootloader:
        return LogModelWords::tr("Port %1: a bootloader, %2 (%3).").arg(port, name, id);
    case device::Life::Application:
        return LogModelWords::tr("Port %1: %2, version %3 (%4).")
            .arg(port, name, image::versionText(event.device.bcdDevice), id);
    }
    Q_UNREACHABLE();
}

QString textOf(const update::Note& event) { return event.text; }

} // namespace

QString eventText(const update::Event& event)
{
    return std::visit([](const auto& which) { return textOf(which); }, event);
}

} // namespace fieldflash::gui
