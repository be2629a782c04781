// SPDX-License-Identifier: MIT
// What the option bytes of the chip mean for a job that writes.
#pragma once

#include "core/image/gate/finding.h"
#include "core/option_bytes/protected_area.h"
#include "core/update/detail/job.h"
#include "core/update/detail/reader.h"

#include <QCoro/QCoroFwd>

#include <optional>
#include <vector>

namespace fieldflash::update {

struct ChipOptions {
    bool startsFromEitherBank = false; ///< BFB2 is set
    option_bytes::Protection protection;
};

/// The part whose option bytes can be decoded (device::decodableOptions()).
[[nodiscard]] std::optional<option_bytes::Part> decodableOptions(const Job& job);

/// Reads what matters for `changed`: the options of the second bank only where a range of it is
/// named. Without ranges: for the whole flash. Knows nothing where the chip does not let its option
/// bytes be read. Errors: Unplugged, Cancelled.
[[nodiscard]] QCoro::Task<Result<ChipOptions>> readChipOptions(Job& job, Reader& reader,
                                                               std::vector<AddressRange> changed);

/// The finding that one of the ranges would be changed though the chip protects it.
[[nodiscard]] std::optional<image::Finding>
protectionFinding(const option_bytes::Protection& protection,
                  const std::vector<AddressRange>& changed);

/// Refuses such a change and puts the finding into the report. Errors: Protected.
[[nodiscard]] Result<void> refuseProtected(Job& job, const std::vector<AddressRange>& changed);

/// What to check where a range was not changed as it should have been: option bytes that are
/// unknown, or the memory itself.
[[nodiscard]] QString unchangedRemedy(const option_bytes::Protection& protection,
                                      const AddressRange& range);

} // namespace fieldflash::update
