// SPDX-License-Identifier: MIT
#include "app/cli/event_text.h"

#include "app/cli/progress_line.h"
#include "core/image/firmware_image.h"

#include <QStringList>

#include <variant>

namespace fieldflash::cli {

namespace {

struct EventToText {
    QString operator()(const update::PhaseStarted& event) const
    {
        return QStringLiteral("%1 begins").arg(update::phaseName(event.phase));
    }
    QString operator()(const update::PhaseFinished& event) const
    {
        return QStringLiteral("%1 done in %2")
            .arg(update::phaseName(event.phase), durationText(event.took));
    }
    QString operator()(const update::Progress& event) const
    {
        return QStringLiteral("%1: %2 of %3 bytes")
            .arg(update::phaseName(event.phase))
            .arg(event.done)
            .arg(event.total);
    }
    QString operator()(const update::PlanAnnounced& event) const { return event.plan->sentence(); }
    QString operator()(const update::SectorChanged& event) const
    {
        return QStringLiteral("sector %1 of alternate setting %2: %3")
            .arg(rangeText(event.range))
            .arg(event.alternateSetting)
            .arg(update::sectorStateName(event.state));
    }
    QString operator()(const update::DeviceChanged& event) const
    {
        return QStringLiteral("device is now %1: %2")
            .arg(device::lifeName(event.life), deviceText(event.device));
    }
    QString operator()(const update::Note& event) const
    {
        return (event.isWarning ? QStringLiteral("warning: ") : QStringLiteral("note: "))
            + event.text;
    }
};

} // namespace

QString phaseLabel(update::Phase phase)
{
    switch (phase) {
    case update::Phase::Detach: return QStringLiteral("Start the bootloader");
    case update::Phase::AwaitBootloader: return QStringLiteral("Wait for the bootloader");
    case update::Phase::Inspect: return QStringLiteral("Inspect");
    case update::Phase::Compare: return QStringLiteral("Compare");
    case update::Phase::Erase: return QStringLiteral("Erase");
    case update::Phase::Write: return QStringLiteral("Write");
    case update::Phase::Verify: return QStringLiteral("Verify");
    case update::Phase::Read: return QStringLiteral("Read");
    case update::Phase::Leave: return QStringLiteral("Start the application");
    case update::Phase::AwaitApplication: return QStringLiteral("Wait for the application");
    case update::Phase::Confirm: return QStringLiteral("Confirm the version");
    }
    Q_UNREACHABLE();
}

QString eventText(const update::Event& event) { return std::visit(EventToText{}, event); }

QString deviceText(const usb::DeviceInfo& device)
{
    const QString name = device.product.isEmpty() ? QStringLiteral("a device") : device.product;
    QStringList parts{QStringLiteral("%1 (%2, %3)")
                          .arg(name, usb::idText(device.vendorId, device.productId),
                               image::versionText(device.bcdDevice)),
                      QStringLiteral("USB port ") + device.portPath};
    if (!device.serialNumber.isEmpty())
        parts.append(QStringLiteral("serial ") + device.serialNumber);
    return parts.join(QStringLiteral(", "));
}

} // namespace fieldflash::cli
