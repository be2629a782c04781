// SPDX-License-Identifier: MIT
#include "core/device/recorded_fault.h"

#include "core/base/address.h"
#include "core/base/words.h"
#include "core/profile/known_profiles.h"
#include "firmware/contract/usb_identity.h"

#include <QStringList>

#include <array>

namespace fieldflash::device {

namespace {

constexpr std::uint32_t kNmi = 2;

/// Names as in the ARMv7-M manual.
QString exceptionName(std::uint32_t exception)
{
    switch (exception) {
    case kNmi: return QStringLiteral("NMI");
    case 3: return QStringLiteral("HardFault");
    case 4: return QStringLiteral("MemManage");
    case 5: return QStringLiteral("BusFault");
    case 6: return QStringLiteral("UsageFault");
    default: break;
    }
    return exception >= 16 ? Words::tr("unexpected interrupt %1").arg(exception - 16)
                           : Words::tr("unexpected exception %1").arg(exception);
}

} // namespace

std::optional<RecordedFault> recordedFault(const usb::DeviceInfo& device)
{
    if (profile::known().matching(device, profile::Mode::Application).empty())
        return std::nullopt;
    const QStringList words = device.manufacturer.split(QLatin1Char(' '));
    if (words.size() != 1 + FIELDFLASH_RUNTIME_FAULT_WORDS)
        return std::nullopt;
    std::array<std::uint32_t, FIELDFLASH_RUNTIME_FAULT_WORDS> numbers{};
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        const QString& word = words[static_cast<qsizetype>(index) + 1];
        bool isNumber = false;
        numbers.at(index) = word.toUInt(&isNumber, 16);
        if (!isNumber || word.size() != 8)
            return std::nullopt;
    }
    return RecordedFault{.exception = numbers[0], .address = numbers[1], .detail = numbers[2]};
}

QString faultText(const RecordedFault& fault)
{
    QString text = exceptionName(fault.exception);
    if (fault.address != 0)
        text = Words::tr("%1 at %2").arg(text, addressText(fault.address));
    return QStringLiteral("%1 (%2 0x%3)")
        .arg(text, QLatin1String(fault.exception == kNmi ? "FLASH_ECCR" : "CFSR"))
        .arg(fault.detail, 8, 16, QLatin1Char('0'));
}

} // namespace fieldflash::device
