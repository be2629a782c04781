// SPDX-License-Identifier: MIT
// Who signed a program, and whether it is what was signed.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/image/program/signed_header.h"
#include "core/signature/public_key.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::image {

enum class SignatureState {
    Unsigned, ///< a header without a signature, and its CRC matches
    Verified, ///< by a known key
    Unknown,  ///< the CRC matches; the key is not known here
    Damaged,  ///< a loader would not start it: `problem` says why
};
/// "verified", for JSON.
[[nodiscard]] QString signatureStateName(SignatureState state);

struct SignatureFacts {
    /// Absent if the header itself is damaged.
    std::optional<SignedHeader> header;
    SignatureState state = SignatureState::Damaged;
    std::optional<signature::KnownKey> signer; ///< only if Verified
    QString problem;                           ///< one sentence, only if Damaged
};

/// Absent for a program without such a header in front of it.
[[nodiscard]] std::optional<SignatureFacts>
signatureOf(const FirmwareImage& image, const std::vector<signature::KnownKey>& known);

/// "3D40 17C3 E843 895A", the beginning of the fingerprint.
[[nodiscard]] QString keyIdText(const signature::KeyId& id);

} // namespace fieldflash::image
