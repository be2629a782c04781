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
    NoVectorTable,  ///< data only: too short for a table, erased, or neither word fits in one
    NoMemoryMap,    ///< the device does not describe its memory
    EmptyMemory,    ///< the device describes memory without a single sector
    ReadOnlyMemory, ///< the device does not allow writing to the memory
    OutsideMap,     ///< bytes outside the writable memory of the device
    WrongVendor,
    WrongProduct,
    UncheckedId,       ///< the file states an id that cannot be compared with the device
    OlderVersion,      ///< the file states an older version than the device runs
    VersionMismatch,   ///< suffix and application header state different versions
    WrongBoard,        ///< application header names another device
    OtherBoard,        ///< application headers of file and device name different boards
    OddFile,           ///< the reader skipped something harmless
    SignedImage,       ///< a signed program: a bootloader in flash has to start it
    NoLoader,          ///< no bootloader at the start of flash to start the program after a reset
    WrongCrc,          ///< the CRC of the file's suffix does not match its content
    WrongFamily,       ///< a UF2 file for different chips
    InterruptedDevice, ///< an update was interrupted here, perhaps of another device
    WriteProtected,    ///< the option bytes protect what would have to be changed
    BadSignature,      ///< a signed program that is not what was signed
    UnsignedBundle,    ///< a vendor bundle without a signature
    NewSigner,         ///< a vendor bundle signed with a key that was never used here
    OtherSigner,       ///< a vendor bundle signed with another key than that of its vendor
    ExpiredBundle,     ///< a vendor bundle after the date that it states
    OlderBundle,       ///< a vendor bundle older than one that was used here
    NotForLoader, ///< the resident loader starts only programs at another address, with a header
    LoaderKey,    ///< not signed with the key of the resident loader
    LoaderFloor,  ///< older than the resident loader accepts
    OtherBank,    ///< the chip may start the program in the other bank, not this one
    // Corrections that a person makes of what the device announces.
    TransferSize, ///< another wTransferSize
    LayoutText,   ///< another memory layout
    NoFunctional, ///< the device has no DFU functional descriptor; DfuSe is assumed
};

/// All codes, in order.
[[nodiscard]] const std::vector<FindingCode>& findingCodes();

/// "stack-pointer".
[[nodiscard]] QString findingName(FindingCode code);
[[nodiscard]] std::optional<FindingCode> findingFromName(const QString& name);

/// How a finding can be overridden.
enum class Severity {
    Note,       ///< does not need permission
    Question,   ///< a yes is enough
    Danger,     ///< the device would no longer start: has to be allowed by name
    Impossible, ///< cannot be overridden
};

/// "question", for JSON.
[[nodiscard]] QString severityName(Severity severity);

/// One reason not to write a file.
struct Finding {
    FindingCode code{};
    QString summary; ///< one sentence for all users
    QString detail;  ///< numbers for technicians
    Severity severity = Severity::Danger;
    QString remedy = {}; ///< what to do about it; may be empty
    /// The address the program was built for, if the device has writable memory there.
    std::optional<Address> suggestedAddress = std::nullopt;

    [[nodiscard]] bool isWarning() const { return severity == Severity::Note; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// The findings that the user has overridden.
struct Permissions {
    std::set<FindingCode> named; ///< individually, after reading them
    bool questions = false;      ///< all findings with Severity::Question

    [[nodiscard]] bool permit(const Finding& finding) const;
};

/// The findings that are not permitted, as one error that contains them all. Its kind is the first
/// that applies of WrongBoard, RefusedByDevice, OutsideMap, UnsafeImage.
[[nodiscard]] std::optional<Error> refusal(const Findings& findings,
                                           const Permissions& permissions);
/// The error kind of a single finding.
[[nodiscard]] ErrorKind errorKindOf(FindingCode code);

} // namespace fieldflash::image
