// SPDX-License-Identifier: MIT
// A vendor bundle (.ffpack) as a value: checked, but not yet trusted.
//
// A bundle is a ustar archive: manifest.json, manifest.sig (left out if it is not signed), then the
// parts in the order of the manifest. manifest.sig is the public key (32 bytes) and an Ed25519
// signature (64 bytes) over the bytes of manifest.json, which states the SHA-256 of every part.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/bundle/manifest.h"
#include "core/image/content/firmware_image.h"
#include "core/profile/device_profile.h"
#include "core/profile/localized_text.h"
#include "core/signature/public_key.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::bundle {

/// A program in a bundle.
struct BundledProgram {
    QString path; ///< in the bundle
    QString board;
    QString sha256;
    SharedBytes bytes;
    image::FirmwareImage image;
};

struct BundledPicture {
    QString path;
    SharedBytes bytes;
};

struct Bundle {
    QString fileName; ///< safe to show
    ByteCount size = 0;
    QString sha256;
    Manifest manifest;
    /// Of the key whose signature over the manifest is right; absent: not signed.
    std::optional<signature::PublicKey> signer;
    profile::DeviceProfile profile;
    std::vector<BundledProgram> firmware; ///< newest version first
    std::vector<BundledProgram> loaders;
    profile::LocalizedText notes; ///< several lines; safe to show
    std::vector<BundledPicture> pictures;

    [[nodiscard]] const BundledProgram* firmwareAt(const QString& path) const;
};

/// A folder that does not exist: pictures are not found.
inline const QString kNoPictures = QStringLiteral(":/bundle");

/// image::isVendorBundle() for a file, of which only the beginning is read.
[[nodiscard]] bool isBundleFile(const QString& path);

/// Reads and checks all of it: form, manifest, hashes, signature, profile, firmware. Names of
/// pictures in the profile are relative to `pictureFolder` (unpackPictures()). Errors: BadFile;
/// nothing of a bundle with a wrong signature is returned.
[[nodiscard]] Result<Bundle> readBundle(const SharedBytes& file, const QString& fileName,
                                        const QString& pictureFolder = kNoPictures);
/// For a file. Errors: also FileAccess.
[[nodiscard]] Result<Bundle> loadBundle(const QString& path,
                                        const QString& pictureFolder = kNoPictures);

/// Writes the pictures below an existing folder of our own. Errors: FileAccess.
[[nodiscard]] Result<void> unpackPictures(const Bundle& bundle, const QString& folder);

/// The stated version of a program; absent: it states none.
[[nodiscard]] std::optional<std::uint16_t> programVersion(const BundledProgram& program);

} // namespace fieldflash::bundle
