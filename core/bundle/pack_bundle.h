// SPDX-License-Identifier: MIT
// Makes a bundle.
#pragma once

#include "core/base/result.h"
#include "core/bundle/pack_source.h"
#include "core/signature/signing_key.h"

namespace fieldflash::bundle {

/// The same source, date and key give the same bytes. Pictures are those that the profile names.
/// `key`: nullptr leaves out the signature. What was packed is read again as a check. Errors:
/// FileAccess, BadFile.
[[nodiscard]] Result<Bytes> packBundle(const PackSource& source, const QDate& created,
                                       const signature::SigningKey* key);

} // namespace fieldflash::bundle
