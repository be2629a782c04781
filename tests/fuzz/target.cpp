// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"

#include <stdexcept>

namespace fieldflash::fuzz {

void require(bool holds, const char* promise)
{
    if (!holds)
        throw std::logic_error(promise);
}

const std::vector<NamedTarget>& targets()
{
    static const std::vector<NamedTarget> kTargets{
        {"dfuse_file", dfuseFile},
        {"dfu_suffix_file", dfuSuffixFile},
        {"intel_hex_file", intelHexFile},
        {"raw_file", rawFile},
        {"application_header", applicationHeader},
        {"layout_text", layoutText},
        {"descriptors", descriptors},
        {"transcript_lines", transcriptLines},
        {"transcript_file", transcriptFile},
        {"usbip_protocol", usbipProtocol},
        {"usbip_session", usbipSession},
        {"host_tampered_board", hostOnTamperedBoard},
        {"host_hostile_device", hostOnHostileDevice},
    };
    return kTargets;
}

} // namespace fieldflash::fuzz
