// SPDX-License-Identifier: MIT
// A separate file: a fuzz program does not need the other targets, and libFuzzer scans the counters
// of everything linked after each execution.
#include "tests/fuzz/target.h"

namespace fieldflash::fuzz {

const std::vector<NamedTarget>& targets()
{
    static const std::vector<NamedTarget> kTargets{
        {"dfuse_file", dfuseFile},
        {"dfu_suffix_file", dfuSuffixFile},
        {"intel_hex_file", intelHexFile},
        {"raw_file", rawFile},
        {"s_record_file", sRecordFile},
        {"elf_file", elfFile},
        {"uf2_file", uf2File},
        {"archive_file", archiveFile},
        {"bundle_file", bundleFile},
        {"cabinet_file", cabinetFile},
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
