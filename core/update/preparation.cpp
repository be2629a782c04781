// SPDX-License-Identifier: MIT
#include "core/update/preparation.h"

#include "core/base/words.h"
#include "core/device/profile_choice.h"
#include "core/image/gate/sanity_gate.h"
#include "core/image/loader/slot_choice.h"
#include "core/image/program/application_header.h"
#include "core/profile/other_devices.h"
#include "core/update/detail/chip_options.h"
#include "core/update/detail/reader.h"
#include "core/update/detail/recovery.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <map>
#include <utility>

namespace fieldflash::update {

namespace {

/// The first that has bytes, of the lowest alternate setting.
const image::Segment* firstSegment(const image::FirmwareImage& image)
{
    const image::Segment* lowest = nullptr;
    std::uint8_t alternateSetting = 0;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            const bool isLower = lowest == nullptr || target.alternateSetting < alternateSetting
                || (target.alternateSetting == alternateSetting
                    && segment.address < lowest->address);
            if (!isLower || segment.bytes.empty())
                continue;
            lowest = &segment;
            alternateSetting = target.alternateSetting;
        }
    }
    return lowest;
}

device::KnownDevice knownDevice(const Job& job)
{
    return {.found = *job.report().before,
            .bootloader = job.device().info(),
            .map = job.device().memoryMap(),
            .flashHead = std::nullopt,
            .loader = job.device().loader(),
            .banks = {},
            .profile = job.profile()};
}

/// The program that the device can take, of a file with one for each slot of its loader.
image::FirmwareImage forFreeSlot(image::FirmwareImage image, const device::KnownDevice& known)
{
    return known.loader && known.loader->slots
        ? image::programForSlot(std::move(image), known.loader->application)
        : image;
}

/// True if only the header of the program in flash can tell whether the file is for this device.
bool dependsOnProgram(const image::FirmwareImage& image, const image::DeviceFacts& facts)
{
    return std::ranges::any_of(image::examine(image, facts), [](const image::Finding& finding) {
        return finding.code == image::FindingCode::UncheckedId;
    });
}

/// True if something other than the image must start the program after a reset.
bool startsElsewhere(const image::FirmwareImage& image, const UpdateOptions& options,
                     const image::DeviceFacts& facts)
{
    const image::Segment* lowest = firstSegment(image);
    if (lowest == nullptr)
        return false;
    const Address address = image.needsAddress
        ? options.address.value_or(facts.flashStart.value_or(0))
        : lowest->address;
    return image::isFlashAddress(address) && address > image::programMemoryStart(facts);
}

/// The range that must be read before the gate can decide, if any.
std::optional<memory::MemoryRange> flashHeadNeeded(const image::FirmwareImage& image,
                                                   const UpdateOptions& options,
                                                   const device::KnownDevice& known)
{
    const image::DeviceFacts facts = device::factsOf(known);
    const auto start = image::programMemoryStart(facts);
    const memory::MemoryArea* area = start ? known.map->areaAt(*start) : nullptr;
    // What is there is the loader, which has told all it has to.
    if (area == nullptr || facts.loader
        || (!dependsOnProgram(image, facts) && !startsElsewhere(image, options, facts)))
        return std::nullopt;
    const AddressRange range{*start, device::kFlashHeadSize};
    if (!memory::MemoryMap::isReadable(*area, range))
        return std::nullopt;
    return memory::MemoryRange{area->alternateSetting, range};
}

/// What the image may change: its bytes, where they are going to be.
std::vector<AddressRange> rangesOf(const image::FirmwareImage& image, const UpdateOptions& options,
                                   const memory::MemoryMap& map)
{
    const Address base =
        image.needsAddress ? options.address.value_or(map.firstFlashAddress().value_or(0)) : 0;
    std::vector<AddressRange> ranges;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            const AddressRange range{segment.address + base, segment.bytes.size()};
            if (range.fits())
                ranges.push_back(range);
        }
    }
    return ranges;
}

/// The two halves of the memory that contains both banks.
std::vector<memory::MemoryRange> halvesOfFlash(const memory::MemoryMap& map)
{
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    if (area == nullptr)
        return {};
    const Address begin = area->sectors.front().range.first;
    const ByteCount half = (area->sectors.back().range.end() - begin) / 2;
    const auto middle = static_cast<Address>(begin + half);
    return {{area->alternateSetting, {begin, half}}, {area->alternateSetting, {middle, half}}};
}

/// Both banks and how each begins.
QCoro::Task<Result<std::vector<image::DeviceFacts::Bank>>> readBanks(Job& job, Reader& reader)
{
    std::vector<image::DeviceFacts::Bank> banks;
    const std::vector<memory::MemoryRange> halves = halvesOfFlash(job.device().memoryMap());
    for (const memory::MemoryRange& half : halves) {
        const memory::MemoryRange head = half.at(job.cells().unitAt(half.range.first));
        auto bytes = co_await reader.readIfPossible(head);
        if (!bytes)
            co_return failure(std::move(bytes).error());
        // An unreadable bank may contain a program.
        banks.push_back({half.range, bytes->value_or(Bytes())});
    }
    co_return banks;
}

/// The effect of the option on this image, if there is no finding.
void noteBanks(const Job& job, const image::FirmwareImage& image,
               const std::vector<image::DeviceFacts::Bank>& banks)
{
    for (const image::DeviceFacts::Bank& bank : banks) {
        const image::Segment* lowest = firstSegment(image);
        if (lowest != nullptr && bank.range.contains(ByteCount{lowest->address}))
            job.note(Words::tr("Option BFB2 is set: the device starts from whichever bank contains "
                               "a program. The file is written to the bank at %1.")
                         .arg(addressText(bank.range.first)));
    }
}

} // namespace

image::FirmwareImage routedImage(image::FirmwareImage image, const memory::MemoryMap& map)
{
    if (image.format == image::Format::DfuSe)
        return image;
    std::map<std::uint8_t, image::Target> targets;
    for (image::Target& target : image.targets) {
        for (image::Segment& segment : target.segments) {
            const memory::MemoryArea* area = map.areaAt(segment.address);
            const std::uint8_t alternateSetting =
                area == nullptr ? target.alternateSetting : area->alternateSetting;
            image::Target& routed = targets[alternateSetting];
            routed.alternateSetting = alternateSetting;
            routed.name = target.name;
            routed.segments.push_back(std::move(segment));
        }
    }
    image.targets.clear();
    for (auto& [alternateSetting, target] : targets)
        image.targets.push_back(std::move(target));
    return image;
}

std::optional<UsbId> statedProduct(const image::FirmwareImage& image)
{
    constexpr std::uint16_t kAny = 0xFFFF; // DFU 1.1, appendix B
    const UsbId suffix{image.identity.vendorId.value_or(kAny),
                       image.identity.productId.value_or(kAny)};
    const bool isStated = suffix.vendorId != kAny && suffix.vendorId != 0
        && suffix.productId != kAny && suffix.productId != 0;
    const std::vector<UsbId> bootloaders = profile::bootloaderIds();
    if (isStated && std::ranges::find(bootloaders, suffix) == bootloaders.end())
        return suffix;
    const image::Segment* lowest = firstSegment(image);
    const auto header =
        lowest == nullptr ? std::nullopt : image::findApplicationHeader(lowest->bytes);
    if (header)
        return UsbId{header->vendorId, header->productId};
    return isStated ? std::optional(suffix) : std::nullopt;
}

std::optional<std::uint16_t> statedVersion(const image::FirmwareImage& image)
{
    const image::Segment* lowest = firstSegment(image);
    // Without the start of the program its version stays as it is.
    const image::Segment* start = image.whole ? firstSegment(*image.whole) : lowest;
    if (lowest == nullptr || start == nullptr || lowest->address != start->address)
        return std::nullopt;
    if (image.identity.bcdDevice && !image.whole)
        return image.identity.bcdDevice;
    const auto header = image::findApplicationHeader(lowest->bytes);
    return header ? std::optional(header->bcdDevice) : std::nullopt;
}

image::Permissions permissionsOf(const UpdateOptions& options)
{
    return {.named = options.allowed, .questions = options.allowsQuestions};
}

Result<void> examineBefore(Job& job, const image::FirmwareImage& image,
                           const UpdateOptions& options)
{
    // What a plain DFU bootloader takes need not be a program; only those have partitions.
    if (device::roleOf(*job.report().before) == device::Role::PlainBootloader || options.partition)
        return {};
    const device::KnownDevice known{.found = *job.report().before,
                                    .bootloader = std::nullopt,
                                    .map = std::nullopt,
                                    .flashHead = std::nullopt,
                                    .loader = {},
                                    .banks = {},
                                    .profile = job.profile()};
    image::Findings findings = image::examine(image, device::factsOf(known));
    // A loader will name its board.
    if (device::looksLikeLoader(known.found))
        std::erase_if(findings, [](const image::Finding& finding) {
            return finding.code == image::FindingCode::UncheckedId;
        });
    if (auto refused = image::refusal(findings, permissionsOf(options)))
        return failure(*std::move(refused));
    return {};
}

QCoro::Task<Result<image::FirmwareImage>> acceptImage(Job& job, image::FirmwareImage image,
                                                      const UpdateOptions& options)
{
    device::KnownDevice known = knownDevice(job);
    image = forFreeSlot(std::move(image), known);
    Recovery recovery(job);
    Reader reader(job, recovery);
    const std::vector<AddressRange> changed = rangesOf(image, options, *known.map);
    auto chip = co_await readChipOptions(job, reader, changed);
    if (!chip)
        co_return failure(std::move(chip).error());
    job.setProtection(std::move(chip->protection));
    if (chip->startsFromEitherBank) {
        auto banks = co_await readBanks(job, reader);
        if (!banks)
            co_return failure(std::move(banks).error());
        known.banks = *std::move(banks);
    }
    if (const auto range = flashHeadNeeded(image, options, known)) {
        auto head = co_await reader.readIfPossible(*range);
        if (!head)
            co_return failure(std::move(head).error());
        known.flashHead = *std::move(head);
    }
    auto examined = image::askGate(std::move(image), options.address, device::factsOf(known));
    if (!examined)
        co_return failure(std::move(examined).error());
    if (auto refused = image::refusal(examined->findings, permissionsOf(options))) {
        job.report().findings = std::move(examined->findings);
        co_return failure(*std::move(refused));
    }
    for (const image::Finding& finding : examined->findings)
        job.note(finding.summary, finding.code != image::FindingCode::OddFile);
    noteBanks(job, examined->image, known.banks);
    job.report().findings = std::move(examined->findings);
    job.report().notWritten = std::move(examined->notWritten);
    co_return routedImage(std::move(examined->image), *known.map);
}

std::optional<memory::MemoryRange> comparableProgram(const Job& job,
                                                     const image::FirmwareImage& image)
{
    const image::Segment* lowest = firstSegment(image);
    const auto header =
        lowest != nullptr ? image::findApplicationHeader(lowest->bytes) : std::nullopt;
    const auto start = image::programMemoryStart(device::factsOf(knownDevice(job)));
    if (!header || header->board.isEmpty() || start != lowest->address)
        return std::nullopt;
    const memory::MemoryArea* area = job.device().memoryMap().areaAt(*start);
    const AddressRange range{*start, device::kFlashHeadSize};
    if (area == nullptr || !memory::MemoryMap::isReadable(*area, range))
        return std::nullopt;
    return memory::MemoryRange{area->alternateSetting, range};
}

Result<void> compareBoards(Job& job, const image::FirmwareImage& image,
                           const UpdateOptions& options, Bytes flashHead)
{
    device::KnownDevice known = knownDevice(job);
    known.flashHead = std::move(flashHead);
    image::Findings findings = image::examine(image, device::factsOf(known));
    std::erase_if(findings, [](const image::Finding& finding) {
        return finding.code != image::FindingCode::OtherBoard;
    });
    image::Findings& told = job.report().findings;
    for (const image::Finding& finding : findings) {
        const bool isTold =
            std::ranges::find(told, finding.code, &image::Finding::code) != told.end();
        if (!isTold)
            told.push_back(finding);
    }
    if (auto refused = image::refusal(findings, permissionsOf(options)))
        return failure(*std::move(refused));
    for (const image::Finding& finding : findings)
        job.note(finding.summary, true);
    return {};
}

Result<image::FirmwareImage> comparableImage(Job& job, image::FirmwareImage image,
                                             const UpdateOptions& options)
{
    const device::KnownDevice known = knownDevice(job);
    image = forFreeSlot(std::move(image), known);
    auto examined = image::askGate(std::move(image), options.address, device::factsOf(known));
    if (!examined)
        return failure(std::move(examined).error());
    std::erase_if(examined->findings, [](const image::Finding& finding) {
        return finding.code != image::FindingCode::NoMemoryMap
            && finding.code != image::FindingCode::EmptyMemory
            && finding.code != image::FindingCode::OutsideMap;
    });
    if (auto refused = image::refusal(examined->findings, permissionsOf(options)))
        return failure(*std::move(refused));
    job.report().findings = std::move(examined->findings);
    job.report().notWritten = std::move(examined->notWritten);
    return routedImage(std::move(examined->image), *known.map);
}

} // namespace fieldflash::update
