// SPDX-License-Identifier: MIT
// What operations ask of a device, in requests and blocks.
#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace fieldflash::plan {

/// Counts operations in their order as dfu::DfuseDevice carries them out: the address is set only
/// where a block cannot be reached from the address before, and ABORT stands between reading and
/// everything else. The map must outlive it.
class WorkCounter {
public:
    WorkCounter(const memory::MemoryMap& map, ByteCount blockSize);

    [[nodiscard]] WorkAmount add(const Operation& operation);

private:
    void select(std::uint8_t alternateSetting, WorkAmount& work);
    void erase(WorkAmount& work);
    void read(AddressRange range, const memory::MemoryArea* area, WorkAmount& work);
    void write(AddressRange range, WorkAmount& work);
    [[nodiscard]] bool reaches(ByteCount address, ByteCount length) const;
    void setAddress(ByteCount address, WorkAmount& work);
    void beginDownload(WorkAmount& work);
    void noteBlock(ByteCount length);

    const memory::MemoryMap& m_map;
    ByteCount m_blockSize;
    std::optional<std::uint8_t> m_selected;
    std::optional<ByteCount> m_pointer;
    std::optional<ByteCount> m_firstBlock; ///< since the address was set
    std::optional<ByteCount> m_nextUpload; ///< behind the last block that was read
    bool m_isUploading = false;
};

} // namespace fieldflash::plan
