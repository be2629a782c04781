// SPDX-License-Identifier: MIT
#include "core/dfu/loader_report.h"

#include "core/base/foreign_text.h"
#include "core/base/words.h"
#include "firmware/contract/loader.h"

#include <algorithm>
#include <cstddef>

namespace fieldflash::dfu {

namespace {

using Header = FieldflashLoaderHeader;
using Raw = FieldflashLoaderReport;

static_assert(sizeof(Header) == 64 && sizeof(Raw) == kLoaderReportSize);

constexpr std::uint16_t kContractVersion = 1;

QString boardIn(ByteView bytes)
{
    const auto end = std::ranges::find(bytes, std::uint8_t{0});
    return withoutControlCharacters(
        QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), end - bytes.begin()));
}

/// Values that a later loader may add count as the most cautious one.
LoaderReport::Application stateIn(std::uint8_t value)
{
    return value <= FIELDFLASH_LOADER_APPLICATION_FOREIGN
        ? static_cast<LoaderReport::Application>(value)
        : LoaderReport::Application::Incomplete;
}

LoaderReport::Reason reasonIn(std::uint8_t value)
{
    return value <= FIELDFLASH_LOADER_REASON_NOT_CONFIRMED
        ? static_cast<LoaderReport::Reason>(value)
        : LoaderReport::Reason::Unknown;
}

LoaderReport::Slots slotsIn(std::uint8_t value)
{
    LoaderReport::Slots slots;
    slots.isSecondFree = (value & FIELDFLASH_LOADER_SLOT_B_IS_FREE) != 0;
    slots.otherStarts = (value & FIELDFLASH_LOADER_SLOT_OTHER_STARTS) != 0;
    if ((value & FIELDFLASH_LOADER_SLOT_ON_TRIAL) != 0)
        slots.trial = LoaderReport::Trial::Running;
    if ((value & FIELDFLASH_LOADER_SLOT_REVERTED) != 0)
        slots.trial = LoaderReport::Trial::Reverted;
    return slots;
}

Error notAReport(const QString& detail)
{
    return Error(ErrorKind::WrongBoard,
                 Words::tr("The device is named like a Fieldflash loader, but does not answer like "
                           "one."),
                 Words::tr("A newer version of Fieldflash may know this loader."))
        .withDetail(detail);
}

} // namespace

bool LoaderReport::isSigned() const { return (features & FIELDFLASH_LOADER_SIGNED) != 0; }

bool LoaderReport::isTestKey() const { return (features & FIELDFLASH_LOADER_TEST_KEY) != 0; }

bool LoaderReport::canReadBack() const { return (features & FIELDFLASH_LOADER_NO_READ_BACK) == 0; }

bool LoaderReport::isReplaceable() const { return (features & FIELDFLASH_LOADER_REPLACEABLE) != 0; }

bool LoaderReport::hasFloor() const { return (features & FIELDFLASH_LOADER_FLOOR) != 0; }

bool LoaderReport::hasSerial() const { return (features & FIELDFLASH_LOADER_SERIAL) != 0; }

bool LoaderReport::hasSdCard() const { return (features & FIELDFLASH_LOADER_SD_CARD) != 0; }

Result<LoaderReport> parseLoaderReport(ByteView answer)
{
    if (answer.size() < kLoaderReportSize)
        return failure(
            Error(ErrorKind::TransferFailed,
                  Words::tr("The answer of the bootloader is too short."),
                  Words::tr("Unplug the device, plug it in again and try again."))
                .withDetail(QStringLiteral("loader report of %1 bytes").arg(answer.size())));
    const std::uint32_t magic = readLittle32(answer, offsetof(Header, magic));
    const std::uint16_t contract = readLittle16(answer, offsetof(Header, contractVersion));
    if (magic != FIELDFLASH_LOADER_MAGIC || contract != kContractVersion)
        return failure(notAReport(QStringLiteral("magic 0x%1, contract version %2")
                                      .arg(magic, 8, 16, QLatin1Char('0'))
                                      .arg(contract)));
    LoaderReport report;
    report.version = readLittle16(answer, offsetof(Header, bcdLoader));
    report.features = readLittle32(answer, offsetof(Header, features));
    report.application = readLittle32(answer, offsetof(Header, application));
    report.pageSize = readLittle16(answer, offsetof(Header, pageSize));
    report.part = readLittle16(answer, offsetof(Header, part));
    std::ranges::copy(answer.subspan(offsetof(Header, keyId), report.keyId.size()),
                      report.keyId.begin());
    report.board = boardIn(answer.subspan(offsetof(Header, board), sizeof(Header::board)));
    report.securityFloor = readLittle32(answer, offsetof(Raw, securityFloor));
    report.state = stateIn(answer[offsetof(Raw, application)]);
    report.reason = reasonIn(answer[offsetof(Raw, reason)]);
    report.hasTrimmedClock = answer[offsetof(Raw, usbClock)] == FIELDFLASH_LOADER_CLOCK_CRYSTAL;
    if (answer[offsetof(Header, slots)] == 2) {
        report.slots = slotsIn(answer[offsetof(Raw, slot)]);
        if (report.slots->isSecondFree)
            report.application = FIELDFLASH_LOADER_SLOT_B;
    }
    return report;
}

} // namespace fieldflash::dfu
