// SPDX-License-Identifier: MIT
// The bundle of a made-up vendor: two boards, two versions of one of them, notes, a picture.
#pragma once

#include "core/bundle/bundle.h"
#include "core/bundle/pack_bundle.h"
#include "core/signature/signing_key.h"

#include <QTemporaryDir>

namespace fieldflash::test {

/// The same in every run: 32 times `fill`.
[[nodiscard]] signature::SigningKey keyOf(std::uint8_t fill);

/// A .dfu with an application header.
[[nodiscard]] Bytes lampFirmware(const QString& board, std::uint16_t bcdDevice);

/// The folder in which a vendor packs.
class VendorFolder {
public:
    VendorFolder();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const;
    void write(const QString& name, const Bytes& bytes) const;
    /// Replaces text in lamp.pack.json.
    void replaceInSource(const QByteArray& before, const QByteArray& after) const;

    [[nodiscard]] Result<Bytes> pack(const signature::SigningKey* key) const;
    /// Requires success.
    [[nodiscard]] Bytes packed(const signature::SigningKey* key) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] Result<bundle::Bundle> opened(const Bytes& bytes);

/// The signed bundle of the folder, made once.
[[nodiscard]] const Bytes& lampBundle();

} // namespace fieldflash::test
