// SPDX-License-Identifier: MIT
// From the bytes of the option area to sentences. Pure.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/option_bytes/option_block.h"
#include "core/option_bytes/part.h"
#include "core/option_bytes/settings.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::option_bytes {

struct Decoded {
    Part part;
    std::vector<OptionBlock> blocks; ///< as many as the part announces
    /// In the order in which a person reads them; neighbours of one topic stand together.
    std::vector<Setting> settings;
    /// Words that do not fit their complements: "OPTR".
    std::vector<QString> damagedWords;
    /// What a person has to know beside the settings; may be empty.
    std::vector<QString> remarks;
    ReadProtection protection = ReadProtection::On;

    /// "Not protected; pages 4 to 6 cannot be written." in one or two sentences.
    [[nodiscard]] QString summary() const;
};

/// `blocks` are what was read at part.blocks, in that order. Errors: TransferFailed when a block is
/// missing or too short.
[[nodiscard]] Result<Decoded> decode(const Part& part, const std::vector<Bytes>& blocks);

/// The addresses of a write-protected area; nothing when the word protects nothing. `bank` is 0
/// or 1.
[[nodiscard]] std::optional<AddressRange> writeProtected(const Part& part, std::uint32_t bank,
                                                         std::uint32_t wrpWord);
/// The addresses of an area that can be executed but not read.
[[nodiscard]] std::optional<AddressRange>
executeOnly(const Part& part, std::uint32_t bank, std::uint32_t startWord, std::uint32_t endWord);

/// "Protection", the heading of a group.
[[nodiscard]] QString topicText(Topic topic);

/// Double words of the OTP that are in use: each can be written once.
[[nodiscard]] std::size_t usedOtpWords(ByteView otp);

} // namespace fieldflash::option_bytes
