// SPDX-License-Identifier: MIT
#include "core/option_bytes/settings.h"

#include "core/base/words.h"

#include <array>

namespace fieldflash::option_bytes {

namespace {

constexpr unsigned kOne = 1U << static_cast<unsigned>(Family::OneBank);
constexpr unsigned kTwo = 1U << static_cast<unsigned>(Family::TwoBanks);
constexpr unsigned kPlus = 1U << static_cast<unsigned>(Family::Plus);
constexpr unsigned kAll = kOne | kTwo | kPlus;

constexpr std::uint32_t kRdpMask = 0xFF;
constexpr std::uint32_t kLevel0 = 0xAA;
constexpr std::uint32_t kLevel2 = 0xCC;
constexpr std::uint32_t kBorShift = 8;
constexpr std::uint32_t kBorMask = 7;

/// A single bit. Positions: CMSIS headers of the families (stm32l476xx.h, stm32l433xx.h,
/// stm32l496xx.h, stm32l4r5xx.h); meanings: RM0351, RM0394 and RM0432.
struct Bit {
    unsigned families;
    unsigned position;
    Topic topic;
    QString name;
    QString whenClear;
    QString whenSet;
    QString explanation;
    /// For TwoBanks, where USB does not tell which chips have the bit.
    QString remark;
};

/// Created on each call, so that the texts are in the current language.
std::vector<Bit> allBits(Family family)
{
    const QString onlyL49x = family == Family::TwoBanks
        ? Words::tr("Only STM32L49x and L4Ax have this bit. On L47x and L48x it is unused: "
                    "the BOOT0 pin decides.")
        : QString();
    return {
        {kTwo | kPlus,
         20,
         Topic::Start,
         QStringLiteral("BFB2"),
         Words::tr("The chip starts from bank 1."),
         Words::tr("The chip starts through its ROM from the bank that contains a program, bank 2 "
                   "first."),
         Words::tr(
             "Start from bank 2, for programs that update themselves from one bank to the other."),
         {}},
        {kAll,
         23,
         Topic::Start,
         QStringLiteral("nBOOT1"),
         Words::tr("BOOT0 high starts from RAM."),
         Words::tr("BOOT0 high starts the bootloader."),
         Words::tr("Where the chip starts when BOOT0 is high."),
         {}},
        {kAll, 26, Topic::Start, QStringLiteral("nSWBOOT0"),
         Words::tr("BOOT0 is the option bit nBOOT0."), Words::tr("BOOT0 is the BOOT0 pin."),
         Words::tr("Whether a pin or an option bit selects the bootloader."), onlyL49x},
        {kAll, 27, Topic::Start, QStringLiteral("nBOOT0"),
         Words::tr("The option bit selects the bootloader."),
         Words::tr("The option bit selects the program in flash."),
         Words::tr("Replaces the BOOT0 pin if nSWBOOT0 is 0."), onlyL49x},
        {kAll,
         12,
         Topic::Reset,
         QStringLiteral("nRST_STOP"),
         Words::tr("Entering Stop mode resets the chip."),
         Words::tr("Entering Stop mode does not reset the chip."),
         Words::tr("Protects programs that must not enter this mode."),
         {}},
        {kAll,
         13,
         Topic::Reset,
         QStringLiteral("nRST_STDBY"),
         Words::tr("Entering Standby mode resets the chip."),
         Words::tr("Entering Standby mode does not reset the chip."),
         Words::tr("Protects programs that must not enter this mode."),
         {}},
        {kAll,
         14,
         Topic::Reset,
         QStringLiteral("nRST_SHDW"),
         Words::tr("Entering Shutdown mode resets the chip."),
         Words::tr("Entering Shutdown mode does not reset the chip."),
         Words::tr("Protects programs that must not enter this mode."),
         {}},
        {kAll,
         16,
         Topic::Watchdog,
         QStringLiteral("IWDG_SW"),
         Words::tr("The independent watchdog always runs."),
         Words::tr("The program starts the independent watchdog."),
         Words::tr(
             "A watchdog that always runs also runs in the bootloader, which does not refresh it."),
         {}},
        {kAll,
         17,
         Topic::Watchdog,
         QStringLiteral("IWDG_STOP"),
         Words::tr("The independent watchdog is frozen in Stop mode."),
         Words::tr("The independent watchdog runs in Stop mode."),
         Words::tr("Whether a program in Stop mode must wake up to refresh the watchdog."),
         {}},
        {kAll,
         18,
         Topic::Watchdog,
         QStringLiteral("IWDG_STDBY"),
         Words::tr("The independent watchdog is frozen in Standby mode."),
         Words::tr("The independent watchdog runs in Standby mode."),
         Words::tr("Whether the watchdog resets a chip in Standby mode."),
         {}},
        {kAll,
         19,
         Topic::Watchdog,
         QStringLiteral("WWDG_SW"),
         Words::tr("The window watchdog always runs."),
         Words::tr("The program starts the window watchdog."),
         Words::tr("The second watchdog, which also resets the chip if it is refreshed too early."),
         {}},
        {kTwo, 21, Topic::Memory, QStringLiteral("DUALBANK"), Words::tr("One bank."),
         Words::tr("Two banks."), Words::tr("How parts with 256 or 512 KB of flash are divided."),
         Words::tr("No effect on parts with 1 MB: those always have two banks.")},
        {kPlus, 21, Topic::Memory, QStringLiteral("DB1M"),
         Words::tr("One bank on parts with 1 MB."), Words::tr("Two banks on parts with 1 MB."),
         Words::tr("How parts with 1 MB of flash are divided."),
         Words::tr("No effect on parts with 2 MB.")},
        {kPlus,
         22,
         Topic::Memory,
         QStringLiteral("DBANK"),
         Words::tr("One bank with pages of 8 KB."),
         Words::tr("Two banks with pages of 4 KB."),
         Words::tr("How the flash is divided."),
         {}},
        {kAll,
         24,
         Topic::Memory,
         QStringLiteral("SRAM2_PE"),
         Words::tr("SRAM2 parity check is on."),
         Words::tr("SRAM2 parity check is off."),
         Words::tr("Detects bit errors in SRAM2."),
         {}},
        {kAll,
         25,
         Topic::Memory,
         QStringLiteral("SRAM2_RST"),
         Words::tr("A reset erases SRAM2."),
         Words::tr("A reset does not erase SRAM2."),
         Words::tr("Whether the content of SRAM2 survives a reset."),
         {}}};
}

Setting rdpSetting(std::uint32_t optr)
{
    Setting setting;
    setting.topic = Topic::Protection;
    setting.name = QStringLiteral("RDP");
    setting.place = Words::tr("OPTR 7:0");
    setting.raw = optr & kRdpMask;
    setting.explanation = Words::tr(
        "Read protection prevents reading the flash through the bootloader or a "
        "debugger. Going back from level 1 to level 0 erases everything; level 2 is for good.");
    switch (readProtection(optr)) {
    case ReadProtection::Off: setting.value = Words::tr("Level 0: not protected."); break;
    case ReadProtection::On:
        setting.value = Words::tr("Level 1: the flash cannot be read from outside.");
        setting.attention = Attention::Grave;
        break;
    case ReadProtection::Forever:
        setting.value =
            Words::tr("Level 2: locked permanently; only the chip's own program can change it.");
        setting.attention = Attention::Grave;
        break;
    }
    return setting;
}

Setting borSetting(std::uint32_t optr)
{
    // RM0351, 3.4.1 (BOR_LEV); typical thresholds.
    const std::array<QString, 5> levels{
        Words::tr("Level 0: about 1.7 V."), Words::tr("Level 1: about 2.0 V."),
        Words::tr("Level 2: about 2.2 V."), Words::tr("Level 3: about 2.5 V."),
        Words::tr("Level 4: about 2.8 V.")};
    Setting setting;
    setting.topic = Topic::Reset;
    setting.name = QStringLiteral("BOR_LEV");
    setting.place = Words::tr("OPTR 10:8");
    setting.raw = (optr >> kBorShift) & kBorMask;
    setting.value = setting.raw < levels.size()
        ? levels.at(setting.raw)
        : Words::tr("%1: a value that the reference manual does not define.").arg(setting.raw);
    setting.explanation = Words::tr("Below this supply voltage the chip is held in reset.");
    setting.attention = setting.raw == 0 ? Attention::None : Attention::Changed;
    return setting;
}

Setting bitSetting(const Bit& bit, Family family, std::uint32_t optr)
{
    Setting setting;
    setting.topic = bit.topic;
    setting.name = bit.name;
    setting.place = Words::tr("OPTR %1").arg(bit.position);
    setting.raw = (optr >> bit.position) & 1U;
    setting.value = setting.raw != 0 ? bit.whenSet : bit.whenClear;
    setting.explanation = bit.explanation;
    setting.remark = bit.remark;
    const std::uint32_t delivered = (deliveredOptr(family) >> bit.position) & 1U;
    setting.attention = setting.raw == delivered ? Attention::None : Attention::Changed;
    return setting;
}

} // namespace

ReadProtection readProtection(std::uint32_t optr)
{
    switch (optr & kRdpMask) {
    case kLevel0: return ReadProtection::Off;
    case kLevel2: return ReadProtection::Forever;
    default: return ReadProtection::On;
    }
}

bool startsFromEitherBank(Family family, std::uint32_t optr)
{
    constexpr std::uint32_t kBfb2 = 1U << 20;
    return family != Family::OneBank && (optr & kBfb2) != 0;
}

std::uint32_t deliveredOptr(Family family)
{
    // BFB2 clear if present, all other bits set, BOR level 0, RDP 0xAA.
    return family == Family::OneBank ? 0xFFFFF8AA : 0xFFEFF8AA;
}

std::vector<Setting> optrSettings(Family family, std::uint32_t optr)
{
    std::vector<Setting> settings{rdpSetting(optr)};
    bool hasBor = false;
    for (const Bit& bit : allBits(family)) {
        if ((bit.families & (1U << static_cast<unsigned>(family))) == 0)
            continue;
        if (bit.topic == Topic::Reset && !hasBor) {
            settings.push_back(borSetting(optr));
            hasBor = true;
        }
        settings.push_back(bitSetting(bit, family, optr));
    }
    return settings;
}

} // namespace fieldflash::option_bytes
