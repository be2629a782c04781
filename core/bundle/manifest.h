// SPDX-License-Identifier: MIT
// The table of contents of a bundle: what the signature covers.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVersionNumber>

#include <vector>

namespace fieldflash::bundle {

enum class PartKind {
    Profile,  ///< exactly one
    Firmware, ///< at least one
    Loader,
    Notes, ///< one per language
    Picture,
};
/// "firmware", as in the manifest.
[[nodiscard]] QString partKindName(PartKind kind);

struct ManifestPart {
    QString path;
    PartKind kind = PartKind::Picture;
    ByteCount size = 0;
    QString sha256;
    QString board;    ///< firmware and loader: the board that it is for; empty: any
    QString language; ///< notes: "en", "zh_CN"
};

struct Manifest {
    QString vendor;         ///< "acme": stable; the vendor's key is remembered for it
    QString vendorName;     ///< for people
    QVersionNumber version; ///< of the bundle
    QDate created;
    QDate expires;               ///< the last day; null: never
    QVersionNumber needsProgram; ///< least version of Fieldflash; null: any
    std::vector<ManifestPart> parts;
};

inline constexpr int kBundleFormat = 1;

/// Strict, like a profile. Errors: BadFile with line and reason.
[[nodiscard]] Result<Manifest> readManifest(const QByteArray& text);

/// Deterministic.
[[nodiscard]] QByteArray manifestText(const Manifest& manifest);

} // namespace fieldflash::bundle
