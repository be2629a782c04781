// SPDX-License-Identifier: MIT
#include "tests/bench/plan/hosts.h"

#include "core/update/session.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::bench {

namespace {

using plan::Policy;

image::FirmwareImage imageOf(const Scenario& scenario)
{
    image::FirmwareImage image;
    image::Target target;
    target.segments.push_back({kFlash, scenario.image});
    image.targets.push_back(std::move(target));
    return image;
}

QCoro::Task<Result<void>> updateWith(usb::Bus& bus, Clock& clock, const Scenario& scenario,
                                     update::UpdateOptions options)
{
    const update::Listener nobody = [](const update::Event&) { };
    update::Session session(bus, clock, nobody);
    // Not every chip has an id that is taken without being chosen.
    const auto atItsPort = device::DeviceSelector::atPort(QStringLiteral("1-1"));
    const std::stop_token never;
    image::FirmwareImage image = imageOf(scenario);
    const update::Report report =
        co_await session.update(std::move(image), atItsPort, options, never);
    if (report.error)
        co_return failure(*report.error);
    co_return {};
}

update::UpdateOptions policyOf(Policy policy)
{
    update::UpdateOptions options;
    options.policy = policy;
    return options;
}

update::UpdateOptions wholeChip()
{
    update::UpdateOptions options;
    options.wholeChip = true;
    return options;
}

/// What dfu-util does: nothing is read back, and content beside the image in its last sector is
/// lost.
update::UpdateOptions blind()
{
    update::UpdateOptions options;
    options.verify = false;
    options.preserve = false;
    return options;
}

Host ours(const QString& name, const update::UpdateOptions& wanted)
{
    const Work work = [wanted](usb::Bus& bus, Clock& clock, const Scenario& scenario,
                               const DeviceFacts&) {
        update::UpdateOptions options = wanted;
        options.leave = false; // like the model of dfu-util, and the real one in ./do bench usb
        return updateWith(bus, clock, scenario, options);
    };
    return {name, {work}};
}

Host bound(const QString& name, bool proves)
{
    const Work atOnce = [proves](usb::Bus& bus, Clock& clock, const Scenario& scenario,
                                 const DeviceFacts&) {
        return writeIdeallyAfterMassErase(bus, clock, scenario, proves);
    };
    return {name, {writeIdeallyBySectors, atOnce}};
}

} // namespace

const std::vector<Host>& allHosts()
{
    static const std::vector<Host> hosts{
        ours(QStringLiteral("auto"), policyOf(Policy::Auto)),
        ours(QStringLiteral("sectors"), policyOf(Policy::Sectors)),
        ours(QStringLiteral("mass"), policyOf(Policy::Mass)),
        ours(QStringLiteral("full"), policyOf(Policy::Full)),
        ours(QStringLiteral("auto+whole"), wholeChip()),
        ours(QStringLiteral("auto+blind"), blind()),
        {QStringLiteral("dfu-util"), {writeLikeDfuUtil}},
        {QStringLiteral("dfu-util+read"), {writeAndReadLikeDfuUtil}},
        bound(QStringLiteral("bound"), true),
        bound(QStringLiteral("bound+whole"), false),
    };
    return hosts;
}

} // namespace fieldflash::bench
