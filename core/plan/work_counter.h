// SPDX-License-Identifier: MIT
// Counts the work of operations, in requests and blocks.
#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace fieldflash::plan {

/// Counts operations in order, as dfu::DfuseDevice performs them: sets the address only if a block
/// cannot be reached from the previous one, and sends ABORT between reads and other operations. The
/// map must outlive it.
class WorkCounter {
public:
    WorkCounter(const memory::MemoryMap& map, ByteCount blockSize);

    [[nodiscard]] WorkAmount add(const Operation& operation);

private:
    void select(std::uint8_t alternateSetting, WorkAmount& work);
    void erase(WorkAmount& work);
    void read(AddressRange range, const memory::MemoryArea* area, WorkAmount& work);
    void hash(AddressRange range, WorkAmount& work);
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
    std::optional<ByteCount> m_nextUpload; ///< after the last block read
    bool m_isUploading = false;
};

} // namespace fieldflash::plan
