// SPDX-License-Identifier: MIT
#include "app/cli/commands/bundle_file.h"

#include "app/cli/commands/confirmation.h"
#include "app/cli/devices/run_to_end.h"
#include "core/bundle/choose_firmware.h"
#include "core/device/known_device.h"
#include "core/image/read_image.h"
#include "core/profile/known_profiles.h"

#include <QDate>

#include <algorithm>

namespace fieldflash::cli {

namespace {

/// What the findings say, as one question.
QString questionAbout(const image::Findings& findings)
{
    QStringList sentences;
    for (const image::Finding& finding : findings)
        sentences << finding.summary << finding.remedy;
    sentences << QStringLiteral("Use this bundle?");
    return sentences.join(QLatin1Char(' '));
}

Result<void> askAbout(const image::Findings& findings, const Context& context)
{
    const Arguments& arguments = context.arguments;
    const image::Permissions permissions{.named = arguments.allowed, .questions = arguments.yes};
    image::Findings open = findings;
    std::erase_if(open, [&](const image::Finding& finding) { return permissions.permit(finding); });
    const bool isYesEnough = std::ranges::all_of(open, [](const image::Finding& finding) {
        return finding.severity == image::Severity::Question;
    });
    if (open.empty())
        return {};
    if (isYesEnough && canAsk(arguments, context.streams))
        return confirm(questionAbout(open), arguments, context.streams);
    return failure(*image::refusal(open, permissions));
}

/// In bootloader mode the program in flash is asked instead.
Result<device::KnownDevice> lookAt(const usb::DeviceInfo& info, DeviceSource& source,
                                   std::stop_token stop)
{
    device::KnownDevice known{
        .found = info, .bootloader = std::nullopt, .map = std::nullopt, .flashHead = std::nullopt};
    if (device::roleOf(info) != device::Role::Bootloader || info.obstacle)
        return known;
    update::Session session(source.bus(), source.clock(), [](const update::Event&) { });
    const Result<update::Inspection> seen = runToEnd(session.inspect(info));
    if (!seen)
        return failure(seen.error());
    known.loader = seen->loader;
    const auto flash = seen->map.firstFlashAddress();
    if (!flash)
        return known;
    update::UpdateOptions options;
    options.leave = false;
    const std::vector<AddressRange> head{{*flash, device::kFlashHeadSize}};
    const update::ReadResult read = runToEnd(session.read(
        head, device::DeviceSelector::atPort(info.portPath), options, std::move(stop)));
    // A protected chip cannot be read: then its board is unknown.
    if (!read.report.error && !read.image.targets.empty())
        known.flashHead = read.image.targets.front().segments.front().bytes.toBytes();
    return known;
}

} // namespace

Result<BundleFile> openBundle(const Context& context)
{
    const image::FirmwarePath path = image::firmwarePath(context.arguments.inputFile);
    Result<bundle::Bundle> bundle = bundle::loadBundle(path.file);
    if (!bundle)
        return failure(bundle.error());
    const auto judgement =
        bundle::judgeBundle(*bundle, bundle::TrustStore::standard(), profile::known(),
                            QDate::currentDate(), context.arguments.trustedFingerprint);
    if (!judgement)
        return failure(judgement.error());
    if (!path.member.isEmpty() && bundle->firmwareAt(path.member) == nullptr)
        return failure(
            ErrorKind::BadFile,
            QStringLiteral("The bundle does not contain the firmware “%1”.").arg(path.member),
            QStringLiteral("fieldflash-cli info shows what it contains."));
    return BundleFile{*std::move(bundle), *judgement, path.member};
}

Result<void> agreeTo(const BundleFile& file, const Context& context)
{
    if (auto agreed = askAbout(file.judgement.findings, context); !agreed)
        return agreed;
    if (file.judgement.pin) {
        if (auto saved = bundle::TrustStore::standard().save(*file.judgement.pin); !saved)
            return saved;
    }
    // A profile that the person names outranks that of the vendor.
    if (!context.arguments.profileFile.isEmpty())
        return {};
    profile::ProfileSet set = profile::known();
    set.add(file.bundle.profile, profile::Source::Given, file.bundle.fileName);
    set.restrictTo(file.bundle.profile.id);
    profile::install(std::move(set));
    return {};
}

Result<void> rememberInstalled(const BundleFile& file)
{
    if (!file.judgement.pin)
        return {};
    return bundle::TrustStore::standard().save(
        bundle::withInstalled(*file.judgement.pin, file.bundle));
}

Result<const bundle::BundledProgram*>
firmwareForDevice(const BundleFile& file, const Context& context, DeviceSource& source)
{
    if (!file.member.isEmpty())
        return file.bundle.firmwareAt(file.member);
    const auto found = context.arguments.device.choose(source.bus().devices());
    if (!found)
        return failure(found.error());
    const auto known = lookAt(*found, source, context.stop.get_token());
    if (!known)
        return failure(known.error());
    return bundle::chooseFirmware(file.bundle, device::factsOf(*known));
}

FileFacts factsOf(const BundleFile& file, const bundle::BundledProgram* chosen,
                  const Arguments& arguments)
{
    FileFacts facts{.path = image::firmwarePath(arguments.inputFile).file,
                    .format = QStringLiteral("vendor bundle"),
                    .size = file.bundle.size,
                    .sha256 = file.bundle.sha256,
                    .contentHash = {},
                    .member = {}};
    if (chosen == nullptr)
        return facts;
    facts.contentHash = chosen->image.contentHash();
    facts.member = image::Member{.container = facts.format,
                                 .name = chosen->path,
                                 .size = chosen->bytes.size(),
                                 .sha256 = chosen->sha256};
    return facts;
}

} // namespace fieldflash::cli
