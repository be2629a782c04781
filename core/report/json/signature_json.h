// SPDX-License-Identifier: MIT
// Keys and signatures as described in reports. Public parts only.
#pragma once

#include "core/image/loader/signature_check.h"
#include "core/signature/public_key.h"

#include <QJsonObject>

#include <optional>

namespace fieldflash::report {

/// A key file, as `key show` describes it.
struct KeyDescription {
    QString path;
    signature::PublicKey key;
    bool isEncrypted = false;
};

/// The event "key".
[[nodiscard]] QJsonObject keyJson(const KeyDescription& description);

/// Null without a header for the loader.
[[nodiscard]] QJsonValue signatureJson(const std::optional<image::SignatureFacts>& facts);

} // namespace fieldflash::report
