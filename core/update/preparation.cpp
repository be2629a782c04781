// SPDX-License-Identifier: MIT
#include "core/update/preparation.h"

#include "core/base/words.h"
#include "core/image/application_header.h"
#include "core/image/sanity_gate.h"
#include "core/memory/program_unit.h"
#include "core/option_bytes/option_block.h"
#include "core/option_bytes/part.h"
#include "core/option_bytes/settings.h"
#include "core/profile/other_devices.h"
#include "core/update/detail/reader.h"
#include "core/update/detail/recovery.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <map>
#include <utility>

namespace fieldflash::update {

namespace {

const image::Segment* lowestSegment(const image::FirmwareImage& image)
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
            .flashHead = std::nullopt};
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
    const image::Segment* lowest = lowestSegment(image);
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
    if (area == nullptr
        || (!dependsOnProgram(image, facts) && !startsElsewhere(image, options, facts)))
        return std::nullopt;
    const AddressRange range{*start, device::kFlashHeadSize};
    if (!memory::MemoryMap::isReadable(*area, range))
        return std::nullopt;
    return memory::MemoryRange{area->alternateSetting, range};
}

/// Nothing if the chip refuses, as a protected one does. Errors: Unplugged, Cancelled.
QCoro::Task<Result<std::optional<Bytes>>> readIfPossible(Job& job, Reader& reader,
                                                         memory::MemoryRange range)
{
    auto read = co_await reader.look(range);
    if (read && read->unreadable.empty())
        co_return std::optional<Bytes>(std::move(read->bytes));
    const bool isOver = !read
        && (read.error().kind() == ErrorKind::Unplugged
            || read.error().kind() == ErrorKind::Cancelled);
    if (isOver)
        co_return failure(std::move(read).error());
    // After a refusal the bootloader is in dfuERROR.
    if (auto idle = co_await job.device().normalise(); !idle)
        co_return failure(std::move(idle).error());
    co_return std::optional<Bytes>();
}

/// Whether the chip can start from either bank.
QCoro::Task<Result<bool>> readBankOption(Job& job, Reader& reader)
{
    const memory::MemoryMap& map = job.device().memoryMap();
    const auto part = option_bytes::partOf(map);
    if (!part || part->banks() < 2)
        co_return false;
    const Address address = part->blocks.front();
    const memory::MemoryRange place{map.areaAt(address)->alternateSetting,
                                    {address, option_bytes::kBlockSize}};
    auto bytes = co_await readIfPossible(job, reader, place);
    if (!bytes)
        co_return failure(std::move(bytes).error());
    if (!*bytes)
        co_return false;
    const auto block = option_bytes::optionBlock(address, **bytes);
    co_return block && block->optr.isIntact()
        && option_bytes::startsFromEitherBank(part->family, block->optr.value);
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

/// Both banks and their first bytes, if the chip can start from either.
QCoro::Task<Result<std::vector<image::DeviceFacts::Bank>>> readBanks(Job& job)
{
    Recovery recovery(job);
    Reader reader(job, recovery);
    std::vector<image::DeviceFacts::Bank> banks;
    const auto isEither = co_await readBankOption(job, reader);
    if (!isEither)
        co_return failure(isEither.error());
    if (!*isEither)
        co_return banks;
    const std::vector<memory::MemoryRange> halves = halvesOfFlash(job.device().memoryMap());
    for (const memory::MemoryRange& half : halves) {
        const memory::MemoryRange head = half.at({half.range.first, memory::kProgramUnit});
        auto bytes = co_await readIfPossible(job, reader, head);
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
        const image::Segment* lowest = lowestSegment(image);
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
    const image::Segment* lowest = lowestSegment(image);
    const auto header =
        lowest == nullptr ? std::nullopt : image::findApplicationHeader(lowest->bytes);
    if (header)
        return UsbId{header->vendorId, header->productId};
    return isStated ? std::optional(suffix) : std::nullopt;
}

std::optional<std::uint16_t> statedVersion(const image::FirmwareImage& image)
{
    if (image.identity.bcdDevice)
        return image.identity.bcdDevice;
    const image::Segment* lowest = lowestSegment(image);
    if (lowest == nullptr)
        return std::nullopt;
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
    // What a plain DFU bootloader takes need not be a program.
    if (device::roleOf(*job.report().before) == device::Role::PlainBootloader)
        return {};
    const device::KnownDevice known{.found = *job.report().before,
                                    .bootloader = std::nullopt,
                                    .map = std::nullopt,
                                    .flashHead = std::nullopt};
    const image::Findings findings = image::examine(image, device::factsOf(known));
    if (auto refused = image::refusal(findings, permissionsOf(options)))
        return failure(*std::move(refused));
    return {};
}

QCoro::Task<Result<image::FirmwareImage>> acceptImage(Job& job, image::FirmwareImage image,
                                                      const UpdateOptions& options)
{
    device::KnownDevice known = knownDevice(job);
    auto banks = co_await readBanks(job);
    if (!banks)
        co_return failure(std::move(banks).error());
    known.banks = *std::move(banks);
    if (const auto range = flashHeadNeeded(image, options, known)) {
        Recovery recovery(job);
        Reader reader(job, recovery);
        auto head = co_await readIfPossible(job, reader, *range);
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

Result<image::FirmwareImage> comparableImage(Job& job, image::FirmwareImage image,
                                             const UpdateOptions& options)
{
    const device::KnownDevice known = knownDevice(job);
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
