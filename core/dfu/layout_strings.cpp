// SPDX-License-Identifier: MIT
#include "core/dfu/layout_strings.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/memory/layout_text.h"
#include "core/usb/string_descriptor.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::dfu {

namespace {

constexpr int kMostReads = 5;

/// The largest window of an STM32, for QUADSPI memory (RM0351, table 1).
constexpr ByteCount kLargestMemory = ByteCount{256} * 1024 * 1024;
/// After this many timeouts, the rest of up to 256 names is skipped.
constexpr int kMostSilences = 3;

/// Errors: RefusedByDevice for implausible layouts, which must not exhaust memory.
Result<void> addArea(std::vector<memory::MemoryArea>& areas, std::uint8_t alternateSetting,
                     const QString& text)
{
    qCDebug(logDfu).noquote() << "alternate setting" << alternateSetting << "is named" << text;
    if (!memory::looksLikeLayout(text))
        return {};
    Result<memory::MemoryArea> area = memory::parseLayoutText(alternateSetting, text);
    if (!area) {
        // The gate says it once: what this memory lacks then, or that there is none.
        qCInfo(logDfu).noquote() << area.error().fullText();
        return {};
    }
    ByteCount bytes = 0;
    for (const memory::Sector& sector : area->sectors)
        bytes += sector.range.size;
    std::size_t sectors = area->sectors.size();
    for (const memory::MemoryArea& known : areas)
        sectors += known.sectors.size();
    if (bytes > kLargestMemory || sectors > memory::kMaximumSectors)
        return failure(
            Error(ErrorKind::RefusedByDevice,
                  Words::tr("The device announces more memory than is possible."),
                  Words::tr("Unplug the device, plug it in again and try again. If it happens "
                            "again, its bootloader cannot be used."))
                .withDetail(QStringLiteral("%1 in alternate setting %2, %3 sectors in all")
                                .arg(sizeText(bytes))
                                .arg(alternateSetting)
                                .arg(sectors)));
    areas.push_back(*std::move(area));
    return {};
}

/// The memory map decides what is erased, so it must read the same twice in a row.
QCoro::Task<Result<QString>> readTwice(usb::Link& link, std::uint8_t index, std::uint16_t language)
{
    Result<QString> last = co_await usb::readString(link, index, language);
    for (int reads = 1; reads < kMostReads; ++reads) {
        if (!last && !usb::mayStillAnswer(last.error().kind()))
            co_return last;
        Result<QString> next = co_await usb::readString(link, index, language);
        if (next && last && *next == *last)
            co_return next;
        const bool isRefusedTwice = !next && !last;
        last = std::move(next);
        if (isRefusedTwice)
            co_return last;
    }
    if (!last)
        co_return last;
    co_return failure(
        Error(ErrorKind::TransferFailed,
              Words::tr("The device describes its memory differently on each read."),
              Words::tr("Unplug the device, plug it in again and try again. If it happens "
                        "again, try another cable, another port, or without a hub.")));
}

} // namespace

QCoro::Task<Result<std::vector<memory::MemoryArea>>> readLayouts(usb::Link& link,
                                                                 DfuInterface dfuInterface)
{
    std::vector<memory::MemoryArea> areas;
    const Result<std::uint16_t> language = co_await usb::readLanguage(link);
    if (!language)
        co_return failure(language.error());
    int silences = 0;
    for (const AlternateSetting& alternate : dfuInterface.alternates) {
        if (alternate.iInterface == 0)
            continue;
        const Result<QString> text = co_await readTwice(link, alternate.iInterface, *language);
        if (text) {
            if (auto added = addArea(areas, alternate.bAlternateSetting, *text); !added)
                co_return failure(std::move(added).error());
            continue;
        }
        const bool isSilent = text.error().kind() == ErrorKind::TimedOut;
        if (!usb::mayStillAnswer(text.error().kind()) || (isSilent && ++silences == kMostSilences))
            co_return failure(text.error());
        qCWarning(logDfu).noquote() << "alternate setting" << alternate.bAlternateSetting
                                    << "has no readable name:" << text.error().fullText();
    }
    co_return areas;
}

} // namespace fieldflash::dfu
