// SPDX-License-Identifier: MIT
#include "core/report/text/event_text.h"

#include "core/image/content/firmware_image.h"
#include "core/report/text/phase_words.h"

#include <QStringList>

#include <variant>

namespace fieldflash::report {

namespace {

QString outcomeText(update::PhaseOutcome outcome)
{
    switch (outcome) {
    case update::PhaseOutcome::Done: return QStringLiteral("done");
    case update::PhaseOutcome::Failed: return QStringLiteral("failed");
    case update::PhaseOutcome::Stopped: return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

struct EventToText {
    QString operator()(const update::PhaseStarted& event) const
    {
        return QStringLiteral("%1: started").arg(phaseText(event.phase));
    }
    QString operator()(const update::PhaseFinished& event) const
    {
        return QStringLiteral("%1: %2 after %3")
            .arg(phaseText(event.phase), outcomeText(event.outcome), durationText(event.took));
    }
    QString operator()(const update::Progress& event) const
    {
        return QStringLiteral("%1: %2 of %3 bytes")
            .arg(phaseText(event.phase))
            .arg(event.done)
            .arg(event.total);
    }
    QString operator()(const update::PlanAnnounced& event) const
    {
        return event.change.isEmpty() ? event.plan->sentence()
                                      : event.change + u' ' + event.plan->sentence();
    }
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

QString durationText(Clock::Duration duration)
{
    using std::chrono::milliseconds;
    const auto tenths = (std::chrono::round<milliseconds>(duration).count() + 50) / 100;
    if (tenths < 100)
        return QStringLiteral("%1.%2 s").arg(tenths / 10).arg(tenths % 10);
    const auto seconds = (tenths + 5) / 10;
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    return QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

} // namespace fieldflash::report
