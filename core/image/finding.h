// SPDX-License-Identifier: MIT
// Reasons not to write a file, as the gate reports them.
#pragma once

#include "core/base/address.h"
#include "core/base/error.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace fieldflash::image {

/// Stable names, used by `--allow NAME` to override one finding.
enum class FindingCode {
    StackPointer,   ///< initial stack pointer outside the SRAM of the device
    ResetVector,    ///< reset vector even, or outside image, flash, RAM and external flash
    LinkAddress,    ///< vectors point elsewhere: built for another address, or for RAM
    NoVectorTable,  ///< data only: too short for a table, erased, or neither word could be in one
    NoMemoryMap,    ///< the device does not describe its memory
    EmptyMemory,    ///< the device describes memory without a single sector
    ReadOnlyMemory, ///< the device does not let the memory be written
    OutsideMap,     ///< bytes outside what the device can write
    WrongVendor,
    WrongProduct,
    UncheckedId,       ///< the file states an id that cannot be compared with the device
    OlderVersion,      ///< the file states an older version than the device runs
    VersionMismatch,   ///< suffix and application header state different versions
    WrongBoard,        ///< application header names another device
    OtherBoard,        ///< application headers of file and device name different boards
    OddFile,           ///< the reader passed something over that does not matter
    SignedImage,       ///< an MCUboot image: a bootloader in flash has to start it
    NoLoader,          ///< nothing at the start of flash would start the program after a reset
    WrongCrc,          ///< the CRC of the file's suffix does not match its content
    WrongFamily,       ///< a UF2 file for other chips
    InterruptedDevice, ///< an update was interrupted here, perhaps of another device
    OtherBank,         ///< the chip may start the program in the other bank, not this one
};

/// All of them, in order.
[[nodiscard]] const std::vector<FindingCode>& findingCodes();

/// "stack-pointer".
[[nodiscard]] QString findingName(FindingCode code);
[[nodiscard]] std::optional<FindingCode> findingFromName(const QString& name);

/// Who may override a finding.
enum class Severity {
    Note,       ///< does not need permission
    Question,   ///< a yes is enough
    Danger,     ///< the device would not start any more: has to be allowed by name
    Impossible, ///< cannot be overridden
};

/// "question", for JSON.
[[nodiscard]] QString severityName(Severity severity);

/// One reason not to write a file.
struct Finding {
    FindingCode code{};
    QString summary; ///< one sentence for everybody
    QString detail;  ///< numbers for technicians
    Severity severity = Severity::Danger;
    QString remedy = {}; ///< what to do about it; may be empty
    /// Where the program was built to be, if the device has writable memory there.
    std::optional<Address> suggestedAddress = std::nullopt;

    [[nodiscard]] bool isWarning() const { return severity == Severity::Note; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// Which findings a person has overridden.
struct Permissions {
    std::set<FindingCode> named; ///< one by one, having read them
    bool questions = false;      ///< everything for which a yes is enough

    [[nodiscard]] bool permit(const Finding& finding) const;
};

/// The findings that are not permitted, as one error that contains them all. Its kind is that of
/// the device first: WrongBoard, RefusedByDevice, OutsideMap, UnsafeImage.
[[nodiscard]] std::optional<Error> refusal(const Findings& findings,
                                           const Permissions& permissions);
/// The kind of error that one finding alone would be.
[[nodiscard]] ErrorKind errorKindOf(FindingCode code);

} // namespace fieldflash::image
