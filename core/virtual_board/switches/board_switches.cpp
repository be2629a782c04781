// SPDX-License-Identifier: MIT
#include "core/virtual_board/switches/board_switches.h"

#include "core/base/similar_word.h"
#include "core/virtual_board/switches/chip_switch.h"
#include "core/virtual_board/switches/switch_values.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace fieldflash::board {

namespace {

/// False if the switch does not accept the value.
using Setter = std::function<bool(BoardSwitches&, const QString& value)>;

struct Switch {
    QString name;
    QString values; ///< empty: no value
    QString explanation;
    Setter set;
};

template <typename T> using Choices = std::vector<std::pair<QString, T>>;

template <typename T> QString namesOf(const Choices<T>& choices)
{
    QStringList names;
    for (const auto& [name, value] : choices)
        names.append(name);
    return names.join(QLatin1Char('|'));
}

/// A switch with a fixed set of values.
template <typename T, typename Field>
Switch choice(const QString& name, Field BoardSwitches::* field, const Choices<T>& choices,
              const QString& explanation)
{
    return {name, namesOf(choices), explanation,
            [field, choices](BoardSwitches& switches, const QString& text) {
                for (const auto& [word, value] : choices) {
                    if (word == text) {
                        switches.*field = value;
                        return true;
                    }
                }
                return false;
            }};
}

/// A switch without value.
Switch flag(const QString& name, bool BoardSwitches::* field, bool value,
            const QString& explanation)
{
    return {name, QString(), explanation, [field, value](BoardSwitches& switches, const QString&) {
                switches.*field = value;
                return true;
            }};
}

/// A switch with a parsed value.
template <typename Field, typename Read>
Switch value(const QString& name, const QString& placeholder, Field BoardSwitches::* field,
             Read read, const QString& explanation)
{
    return {name, placeholder, explanation,
            [field, read](BoardSwitches& switches, const QString& text) {
                const auto parsed = read(text);
                if (!parsed)
                    return false;
                // Some of the fields are themselves optional.
                switches.*field = *parsed; // NOLINT(bugprone-optional-value-conversion)
                return true;
            }};
}

QString words(const char* text) { return QString::fromUtf8(text); }

void selectF4(BoardSwitches& switches) { switches.rom = RomKind::F4Like; }

/// The log of an F4 shows no dfuDNBUSY after 100 ms, although a sector takes longer: it must make
/// the host wait (NAK) until the erase is done.
void selectF4WithFlash(BoardSwitches& switches)
{
    selectF4(switches);
    switches.flash = FlashKind::F4;
    switches.earlyPoll = EarlyPoll::Nak;
}

void placeBehindSlowHub(BoardSwitches& switches) { switches.bus = BusKind::SlowHub; }

/// Several switches at once.
Switch profileSwitch()
{
    const Choices<void (*)(BoardSwitches&)> profiles{{words("l476"), [](BoardSwitches&) { }},
                                                     {words("f4"), selectF4},
                                                     {words("f4-sectors"), selectF4WithFlash},
                                                     {words("slow-hub"), placeBehindSlowHub}};
    const auto set = [profiles](BoardSwitches& switches, const QString& text) {
        for (const auto& [word, be] : profiles) {
            if (word == text) {
                be(switches);
                return true;
            }
        }
        return false;
    };
    return {words("profile"), namesOf(profiles),
            words("several switches at once, before others that change them again: f4 is "
                  "rom=f4-like; f4-sectors is rom=f4-like, sectors=f4, early-poll=nak; slow-hub is "
                  "bus=slow-hub"),
            set};
}

/// Any chip of resources/families, and announcements that are not true.
void appendChipSwitches(std::vector<Switch>& list)
{
    using S = BoardSwitches;
    list.push_back({words("chip"), chipNames().join(QLatin1Char('|')),
                    words("the ROM bootloader of this chip: ids, strings, sectors, times and what "
                          "is odd about it, before other switches that change some of that; "
                          "without it an L476 in more detail than any of these"),
                    imitateChip});
    list.push_back(value(words("id"), words("VVVV:PPPP"), &S::id, readUsbId,
                         words("the bootloader's USB id")));
    list.push_back(value(words("product"), words("TEXT"), &S::product, readText,
                         words("the bootloader's product string")));
    list.push_back(value(words("layout-text"), words("LAYOUT"), &S::layoutText, readLayoutText,
                         words("the layout string of the flash, with ; instead of each comma, "
                               "whatever the flash consists of")));
    list.push_back(value(words("real-sectors"), words("SECTORS"), &S::realSectors, readSectors,
                         words("what the flash consists of, whatever is announced, like "
                               "4*16K;1*64K;7*128K")));
    list.push_back({words("functional"), words("ATTRIBUTES/TIMEOUT/SIZE/VERSION"),
                    words("bmAttributes, wDetachTimeOut, wTransferSize and bcdDFUVersion of the "
                          "bootloader, like 0x0B/255/2048/0x011A"),
                    announceFunctional});
}

/// The destination of a leave, and the state of the chip afterwards.
Switch leaveSwitch()
{
    const Choices<Leave> ways{{words("jump"), Leave::Jump},
                              {words("reset"), Leave::Reset},
                              {words("stays-in-rom"), Leave::StaysInRom},
                              {words("never-returns"), Leave::NeverReturns}};
    const QString random = words("random");
    const auto set = [ways, random](BoardSwitches& switches, const QString& text) {
        const auto way = std::ranges::find(ways, text, &std::pair<QString, Leave>::first);
        const auto residue = RomResidue::read(text);
        switches.leave = way != ways.end() ? way->second : Leave::Jump;
        switches.residue = residue.value_or(RomResidue());
        switches.isResidueRandom = text == random;
        return way != ways.end() || residue.has_value() || switches.isResidueRandom;
    };
    return {words("leave"),
            namesOf(ways) + QLatin1Char('|') + RomResidue::words().join(QLatin1Char('|'))
                + QLatin1Char('|') + random,
            words("what follows a leave: a jump into the program at the address pointer, a reset, "
                  "the bootloader again, or nothing until the next power on; the other words jump "
                  "and name what the bootloader leaves behind for executed firmware, joined by + "
                  "(masks+ram), or mixed by seed (random)"),
            set};
}

void appendContentSwitches(std::vector<Switch>& list)
{
    using S = BoardSwitches;
    list.push_back(value(words("flash"), words("FILE"), &S::flashFile, readText,
                         words("keeps the flash in FILE between runs; a file that exists decides "
                               "what is in the flash")));
    list.push_back(choice<bool>(words("clock"), &S::realTime,
                                {{words("real"), true}, {words("virtual"), false}},
                                words("whether the board's time really passes")));
    list.push_back(value(words("boards"), words("N"), &S::boards, readBoardCount,
                         words("N boards, on ports 1-1 to 1-N (at most 32)")));
    list.push_back(choice<Start>(words("start"), &S::start,
                                 {{words("application"), Start::Application},
                                  {words("bootloader"), Start::Bootloader},
                                  {words("empty"), Start::Empty},
                                  {words("off"), Start::Off},
                                  {words("silent"), Start::Silent}},
                                 words("how the board is found: running its application, in its "
                                       "bootloader, with empty flash, without power, or "
                                       "connected and never answering")));
    list.push_back(value(words("version"), words("X.Y"), &S::version, bcdFromVersion,
                         words("version of the demo application that is in the flash at first")));
    list.push_back(choice<RomKind>(words("rom"), &S::rom,
                                   {{words("10.3"), RomKind::V103},
                                    {words("9.2"), RomKind::V92},
                                    {words("l43x-old"), RomKind::L43xOld},
                                    {words("f4-like"), RomKind::F4Like}},
                                   words("which bootloader: one of two versions for the L476, that "
                                         "of an early L433 with 256 KB, or one with the poll "
                                         "times of an F4 (100 ms an erase, 104 ms an address "
                                         "or a block)")));
    list.push_back(choice<PlainDfu>(words("plain-dfu"), &S::plainDfu,
                                    {{words("off"), PlainDfu::Off},
                                     {words("tolerant"), PlainDfu::Tolerant},
                                     {words("needs-reset"), PlainDfu::NeedsReset},
                                     {words("detaches"), PlainDfu::Detaches}},
                                    words("a bootloader with plain DFU 1.1 (Zephyr, TinyUSB) "
                                          "instead of the ROM, and what it does after a "
                                          "download: it stays, waits for a bus reset, or restarts "
                                          "the board")));
    list.push_back(choice<bool>(words("upload"), &S::canUpload,
                                {{words("on"), true}, {words("off"), false}},
                                words("whether a plain DFU bootloader can be read back")));
    list.push_back(choice<std::uint8_t>(
        words("partitions"), &S::partitions,
        {{words("1"), std::uint8_t{1}}, {words("2"), std::uint8_t{2}}},
        words("alternate settings of a plain DFU bootloader: the whole flash, or its halves")));
    list.push_back(choice<bool>(words("bus-reset"), &S::busResetRestarts,
                                {{words("restarts"), true}, {words("stays"), false}},
                                words("whether a bus reset ends a plain DFU bootloader, or only "
                                      "selects its first alternate setting")));
    list.push_back(choice<ResidentLoaderKind>(
        words("loader"), &S::loader,
        {{words("off"), ResidentLoaderKind::Off},
         {words("unsigned"), ResidentLoaderKind::Unsigned},
         {words("signed"), ResidentLoaderKind::Signed},
         {words("slots"), ResidentLoaderKind::Slots}},
        words("the resident loader of this project in front of the application; signed: starts "
              "only signed programs, and cannot be read back; slots: likewise, and keeps a program "
              "until the next one has confirmed that it works")));
    list.push_back(choice<bool>(words("confirm"), &S::confirms,
                                {{words("on"), true}, {words("off"), false}},
                                words("whether the application confirms to a loader with two slots "
                                      "that it works, as soon as a host has configured it")));
    list.push_back(choice<FlashKind>(words("sectors"), &S::flash,
                                     {{words("l4"), FlashKind::L4}, {words("f4"), FlashKind::F4}},
                                     words("pages of 2 KB, or the twelve sectors of 1 MB of F4 "
                                           "flash (4 x 16 KB, 64 KB, 7 x 128 KB), which take "
                                           "seconds to erase; layout=groups and read-only-start "
                                           "mean nothing there")));
    list.push_back(choice<BusKind>(
        words("bus"), &S::bus,
        {{words("full-speed"), BusKind::FullSpeed}, {words("slow-hub"), BusKind::SlowHub}},
        words("how control transfers share the bus: as many packets as fit, or four transactions "
              "a millisecond")));
    list.push_back(choice<int>(words("rdp"), &S::readProtection, {{words("0"), 0}, {words("1"), 1}},
                               words("read protection level: with 1 the bootloader refuses to "
                                     "read, erase and write with errVENDOR")));
    list.push_back(value(words("write-protect"), words("FIRST-LAST"), &S::writeProtection,
                         readPages,
                         words("pages that neither erase nor write changes, while the bootloader "
                               "reports success")));
}

void appendProtocolSwitches(std::vector<Switch>& list)
{
    using S = BoardSwitches;
    const Choices<bool> onOff{{words("on"), true}, {words("off"), false}};
    const Choices<bool> acceptStall{{words("stall"), false}, {words("accept"), true}};
    list.push_back(
        choice<bool>(words("eight-byte-defect"), &S::eightByteDefect, onOff,
                     words("writes of more than 256 bytes whose length is not a multiple of 8 "
                           "end corrupted, with success reported (AN2606; on for the "
                           "L4 bootloaders)")));
    list.push_back(choice<EarlyPoll>(words("early-poll"), &S::earlyPoll,
                                     {{words("stall"), EarlyPoll::Stall},
                                      {words("nak"), EarlyPoll::Nak},
                                      {words("tolerate"), EarlyPoll::Tolerate},
                                      {words("error"), EarlyPoll::Error}},
                                     words("what a GETSTATUS during an operation meets: a STALL, "
                                           "NAK until it is done, dfuDNBUSY, or a STALL that ends "
                                           "in dfuERROR")));
    list.push_back(flag(words("poll-timeout-too-short"), &S::pollTimeoutTooShort, true,
                        words("announces a quarter of the time that the operation takes")));
    list.push_back(choice<bool>(words("dnload-after-upload"), &S::dnloadAfterUpload, acceptStall,
                                words("DNLOAD in dfuUPLOAD-IDLE, without an ABORT before")));
    list.push_back(choice<bool>(words("upload-after-dnload"), &S::uploadAfterDnload, acceptStall,
                                words("UPLOAD in dfuDNLOAD-IDLE, without an ABORT before")));
    list.push_back(choice<ClearStatus>(words("clear-status"), &S::clearStatus,
                                       {{words("strict"), ClearStatus::Strict},
                                        {words("tolerant"), ClearStatus::Tolerant},
                                        {words("error"), ClearStatus::Error}},
                                       words("CLRSTATUS outside dfuERROR: STALL, accepted, or "
                                             "accepted and then dfuERROR with errUNKNOWN")));
    list.push_back(choice<EraseBusy>(
        words("erase-busy"), &S::eraseBusy,
        {{words("ends"), EraseBusy::Ends}, {words("hangs-in-bank-2"), EraseBusy::HangsInBank2}},
        words("whether dfuDNBUSY after an erase ends: hangs-in-bank-2 lasts until CLRSTATUS, which "
              "leads into dfuERROR with errUNKNOWN, and a second one out of it")));
    list.push_back(choice<bool>(words("mass-erase"), &S::massEraseWorks,
                                {{words("works"), true}, {words("refused"), false}},
                                words("a mass erase: done, or errERASE")));
    list.push_back(choice<bool>(words("unprotect-answer"), &S::unprotectIsBusy,
                                {{words("busy"), true}, {words("idle"), false}},
                                words("what Read Unprotect answers while it works: dfuDNBUSY, or "
                                      "dfuDNLOAD-IDLE at once")));
    list.push_back(choice<bool>(words("first-state"), &S::firstStateIsError,
                                {{words("idle"), false}, {words("error"), true}},
                                words("state after power on: dfuIDLE, or dfuERROR with "
                                      "errFIRMWARE")));
    list.push_back(choice<bool>(words("set-address-busy"), &S::setAddressBusy, onOff,
                                words("whether SET_ADDRESS passes through dfuDNBUSY")));
    list.push_back(choice<BlockLength>(words("block-length"), &S::blockLength,
                                       {{words("constant"), BlockLength::Constant},
                                        {words("remembered"), BlockLength::Remembered},
                                        {words("requested"), BlockLength::Requested}},
                                       words("what multiplies the block number: wTransferSize, "
                                             "the length of the first block after SET_ADDRESS, "
                                             "or that of the block itself")));
    list.push_back(choice<UnknownCommand>(
        words("unknown-command"), &S::unknownCommand,
        {{words("vendor"), UnknownCommand::Vendor}, {words("stall"), UnknownCommand::Stall}},
        words("an unknown command byte: dfuERROR with errVENDOR "
              "at GETSTATUS, or a STALL at once")));
    list.push_back(choice<bool>(words("alternate"), &S::checksAlternate,
                                {{words("checked"), true}, {words("ignored"), false}},
                                words("whether addresses must lie in the memory of the selected "
                                      "alternate setting")));
    list.push_back(choice<bool>(words("protected-set-address"), &S::setAddressWhileProtected,
                                {{words("allowed"), true}, {words("refused"), false}},
                                words("SET_ADDRESS under read protection")));
    list.push_back(choice<bool>(words("option-write"), &S::optionWriteResets,
                                {{words("reset"), true}, {words("refused"), false}},
                                words("writing the option bytes: done, followed by a reset, or "
                                      "errVENDOR")));
    list.push_back(choice<bool>(words("unprotect"), &S::unprotectResets,
                                {{words("resets"), true}, {words("stays"), false}},
                                words("what follows Read Unprotect")));
    list.push_back(
        choice<EccError>(words("ecc-error"), &S::eccError,
                         {{words("stall"), EccError::Stall},
                          {words("silent"), EccError::Silent},
                          {words("garbage"), EccError::Garbage},
                          {words("reset"), EccError::Reset}},
                         words("reading a half-programmed double word: errUNKNOWN, the "
                               "bootloader hangs until the next power on, whatever the cells "
                               "hold comes, or the chip resets")));
    list.push_back(choice<Layout>(words("layout"), &S::layout,
                                  {{words("padded"), Layout::Padded},
                                   {words("plain"), Layout::Plain},
                                   {words("groups"), Layout::Groups},
                                   {words("two-alternates"), Layout::TwoAlternates},
                                   {words("read-only-start"), Layout::ReadOnlyStart},
                                   {words("small-sectors"), Layout::SmallSectors},
                                   {words("large-sectors"), Layout::LargeSectors},
                                   {words("broken"), Layout::Broken}},
                                  words("how the layout strings are written; read-only-start "
                                        "announces the first 24 pages as not writable, "
                                        "small-sectors and large-sectors 1 KB and 4 KB where an "
                                        "erase takes 2 KB, broken ones cannot be parsed")));
    list.push_back(value(words("transfer-size"), words("BYTES"), &S::transferSize, readTransferSize,
                         words("wTransferSize of the bootloader")));
    list.push_back(choice<bool>(words("times"), &S::maximumTimes,
                                {{words("typical"), false}, {words("maximum"), true}},
                                words("which column of the datasheet's flash timings")));
}

void appendIdentitySwitches(std::vector<Switch>& list)
{
    using S = BoardSwitches;
    list.push_back(value(words("application-id"), words("VVVV:PPPP"), &S::applicationId, readUsbId,
                         words("USB id of the running application, whatever firmware is in the "
                               "flash")));
    list.push_back(value(words("application-product"), words("TEXT"), &S::applicationProduct,
                         readText,
                         words("product name of the running application, whatever firmware is in "
                               "the flash")));
    list.push_back(choice<Serial>(words("serial"), &S::serial,
                                  {{words("differs"), Serial::Differs},
                                   {words("equal"), Serial::Equal},
                                   {words("empty"), Serial::Empty},
                                   {words("clone"), Serial::Clone}},
                                  words("serial numbers of application and bootloader: 24 and 12 "
                                        "digits, the same 12, none, or STM32 on every board")));
    list.push_back(flag(words("serial-changes"), &S::serialChanges, true,
                        words("the bootloader's serial number is another one at every start")));
    list.push_back(value(words("startup"), words("TIME"), &S::startup, readTime,
                         words("start-up time of the bootloader, 55ms with and 2560ms without a "
                               "32 kHz crystal")));
    list.push_back(choice<bool>(words("crystal"), &S::hasCrystal,
                                {{words("fitted"), true}, {words("none"), false}},
                                words("without a crystal the bootloader of an L476 never "
                                      "appears on USB")));
    list.push_back(flag(words("empty-starts-rom"), &S::emptyStartsRom, true,
                        words("starts the bootloader where there is no valid application (BFB2 "
                              "set, BOOT0 low)")));
    list.push_back(choice<Bfb2>(
        words("bfb2"), &S::bfb2,
        {{words("off"), Bfb2::Off}, {words("on"), Bfb2::On}, {words("swapped"), Bfb2::Swapped}},
        words("option byte BFB2: starts from whichever bank contains a program, bank 2 first, else "
              "the bootloader; swapped: with a program in bank 2 the bootloader shows that bank at "
              "0x08000000")));
    list.push_back(choice<Detach>(words("detach"), &S::detach,
                                  {{words("works"), Detach::Works},
                                   {words("refused"), Detach::Refused},
                                   {words("ignored"), Detach::Ignored},
                                   {words("needs-reset"), Detach::NeedsReset},
                                   {words("hangs"), Detach::Hangs}},
                                  words("what the application does with DFU_DETACH: leaves by "
                                        "itself, stalls, forgets it, waits for a bus reset, or "
                                        "disappears until the next power-on")));
    list.push_back(choice<Vanish>(
        words("vanish"), &S::vanish,
        {{words("after-manifest-status"), Vanish::AfterManifestStatus},
         {words("before-manifest-status"), Vanish::BeforeManifestStatus},
         {words("at-leave-request"), Vanish::AtLeaveRequest},
         {words("stall-manifest-status"), Vanish::StallManifestStatus},
         {words("silent-manifest-status"), Vanish::SilentManifestStatus}},
        words("when the device goes at the end: after the status that says dfuMANIFEST, instead "
              "of answering it, at the empty DNLOAD, or after a STALL or silence")));
    list.push_back(leaveSwitch());
    list.push_back(value(words("seed"), words("N"), &S::seed, readSeed,
                         words("chooses among what leave=random may leave behind")));
    list.push_back(value(words("returns-as"), words("X.Y"), &S::returnsAs, bcdFromVersion,
                         words("the application reports this version after a leave")));
    list.push_back(value(words("returns-on-port"), words("PORT"), &S::returnsOnPort, readPort,
                         words("appears at another port from the first re-enumeration on")));
    list.push_back(choice<ErrorKind>(words("obstacle"), &S::obstacle,
                                     {{words("not-permitted"), ErrorKind::NotPermitted},
                                      {words("no-driver"), ErrorKind::NoDriver},
                                      {words("busy"), ErrorKind::Busy}},
                                     words("the system refuses to open the device")));
}

void appendMishapSwitches(std::vector<Switch>& list)
{
    using S = BoardSwitches;
    list.push_back(value(words("unplug-after"), words("N"), &S::unplugAfter, readCount,
                         words("pulls the cable in the middle of the N-th DFU request")));
    list.push_back(value(words("unplug-at"), words("BYTES"), &S::unplugAt, readCount,
                         words("pulls the cable when so many bytes are programmed")));
    list.push_back(value(words("stop-after"), words("BYTES"), &S::stopAfter, readCount,
                         words("a person presses stop when so many bytes are programmed")));
    list.push_back(value(words("stall-at"), words("N"), &S::stallAt, readCount,
                         words("the N-th DFU request is stalled and otherwise ignored")));
    list.push_back(value(words("timeout-at"), words("N"), &S::timeoutAt, readCount,
                         words("the N-th DFU request is never answered")));
    list.push_back(value(words("power-cut-at"), words("N"), &S::powerCutAt, readCount,
                         words("the supply fails in the middle of the N-th flash operation (page "
                               "or double word)")));
    list.push_back(choice<TornCells>(
        words("torn"), &S::tornCells,
        {{words("ecc"), TornCells::Ecc}, {words("random"), TornCells::Random}},
        words("what a power cut leaves where the flash was busy: an ECC error in each double "
              "word, or by chance old, finished-looking and broken ones")));
    list.push_back(value(words("read-corruption"), words("ADDRESS"), &S::readCorruption,
                         readAddress, words("the byte there is read back with a flipped bit")));
    list.push_back(value(words("flaky-read"), words("ADDRESS"), &S::flakyRead, readAddress,
                         words("the byte there is read back with a flipped bit every second "
                               "time, beginning with the second")));
    list.push_back(value(words("misread"), words("ADDRESS"), &S::misread, readAddress,
                         words("the byte there is read back with a flipped bit the first time")));
    list.push_back(value(words("dead-bit"), words("ADDRESS"), &S::deadBit, readAddress,
                         words("the lowest bit there cannot be erased: it is zero after an "
                               "erase, and its double word cannot be programmed")));
    list.push_back(value(words("stuck-bit"), words("ADDRESS"), &S::stuckBit, readAddress,
                         words("the lowest bit there cannot be programmed: it stays one")));
}

const std::vector<Switch>& allSwitches()
{
    static const std::vector<Switch> list = [] {
        std::vector<Switch> all{profileSwitch()};
        appendChipSwitches(all);
        appendContentSwitches(all);
        appendProtocolSwitches(all);
        appendIdentitySwitches(all);
        appendMishapSwitches(all);
        return all;
    }();
    return list;
}

QString usage(const Switch& entry)
{
    return entry.values.isEmpty() ? entry.name : entry.name + QLatin1Char('=') + entry.values;
}

Error unknownSwitch(const QString& name)
{
    QStringList names;
    for (const Switch& entry : allSwitches())
        names.append(entry.name);
    const auto similar = similarWord(name, names);
    const QString meant = similar ? QStringLiteral("Did you mean “%1”? ").arg(*similar) : QString();
    return Error(ErrorKind::Usage,
                 QStringLiteral("The virtual board has no switch “%1”.").arg(name),
                 meant + QStringLiteral("“--virtual=help” lists all switches."));
}

Error wrongValue(const Switch& entry, const QString& part)
{
    return Error(
        ErrorKind::Usage,
        QStringLiteral("“%1” is not a value of this switch of the virtual board.").arg(part),
        QStringLiteral("Write it as “%1”: %2.").arg(usage(entry), entry.explanation));
}

Result<void> apply(BoardSwitches& switches, const QString& part)
{
    const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
    const auto& list = allSwitches();
    const auto entry = std::ranges::find(list, name, &Switch::name);
    if (entry == list.end())
        return failure(unknownSwitch(name));
    const bool hasValue = part.contains(QLatin1Char('='));
    const QString text = part.section(QLatin1Char('='), 1).trimmed();
    if (hasValue == entry->values.isEmpty() || !entry->set(switches, text))
        return failure(wrongValue(*entry, part));
    return {};
}

} // namespace

Result<BoardSwitches> BoardSwitches::parse(const QString& text)
{
    BoardSwitches switches;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const Result<void> done = apply(switches, part.trimmed()); !done)
            return failure(done.error());
    }
    return switches;
}

RomResidue BoardSwitches::residueAfterLeave(std::uint32_t number) const
{
    RomResidue left =
        isResidueRandom ? RomResidue::random(seed + 0x9E3779B9U * (number - 1)) : residue;
    if (!isResidueRandom)
        left.seed = seed + number - 1;
    return left;
}

std::vector<SwitchHelp> BoardSwitches::help()
{
    std::vector<SwitchHelp> lines;
    for (const Switch& entry : allSwitches())
        lines.push_back({usage(entry), entry.explanation});
    return lines;
}

} // namespace fieldflash::board
