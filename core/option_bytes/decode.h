// SPDX-License-Identifier: MIT
// Decodes option bytes into sentences. Pure.
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
    std::vector<OptionBlock> blocks; ///< one per block of the part
    /// In display order, grouped by topic.
    std::vector<Setting> settings;
    /// Words that do not match their complements: "OPTR".
    std::vector<QString> damagedWords;
    /// What the user has to know besides the settings; may be empty.
    std::vector<QString> remarks;
    ReadProtection protection = ReadProtection::On;

    /// "Not protected; pages 4 to 6 cannot be written." in one or two sentences.
    [[nodiscard]] QString summary() const;
};

/// `blocks` contains the bytes read at part.blocks, in that order. Errors: TransferFailed if a
/// block is missing or too short.
[[nodiscard]] Result<Decoded> decode(const Part& part, const std::vector<Bytes>& blocks);

/// The addresses of a write-protected area; absent if the word protects nothing. `bank` is 0 or 1.
[[nodiscard]] std::optional<AddressRange> writeProtected(const Part& part, std::uint32_t bank,
                                                         std::uint32_t wrpWord);
/// The addresses of an area that can be executed but not read.
[[nodiscard]] std::optional<AddressRange>
executeOnly(const Part& part, std::uint32_t bank, std::uint32_t startWord, std::uint32_t endWord);

/// "Protection", the heading of a group.
[[nodiscard]] QString topicText(Topic topic);

/// Number of OTP double words in use: each can be written only once.
[[nodiscard]] std::size_t usedOtpWords(ByteView otp);

} // namespace fieldflash::option_bytes
