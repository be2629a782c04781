// SPDX-License-Identifier: MIT
// The keys of vendors whose bundles were used before: trust on first use.
#pragma once

#include "core/base/result.h"
#include "core/signature/public_key.h"

#include <QDate>
#include <QString>
#include <QVersionNumber>

#include <map>
#include <optional>
#include <vector>

namespace fieldflash::bundle {

/// What is remembered of one vendor.
struct Pin {
    QString vendor; ///< as in the manifest
    QString name;
    signature::PublicKey key;
    QDate since;
    /// Id of the profile → highest version of a bundle that was installed.
    std::map<QString, QVersionNumber> versions;
};

/// One file per vendor.
class TrustStore {
public:
    explicit TrustStore(QString folder) : m_folder(std::move(folder)) { }
    /// ~/.local/share/fieldflash/vendors
    [[nodiscard]] static TrustStore standard();

    /// Absent: never used here. A damaged file is an error, not a first use. Errors: BadFile,
    /// FileAccess.
    [[nodiscard]] Result<std::optional<Pin>> find(const QString& vendor) const;
    /// Replaces what is remembered of the vendor. Errors: FileAccess.
    [[nodiscard]] Result<void> save(const Pin& pin) const;
    /// Of all vendors; damaged files are left out.
    [[nodiscard]] std::vector<signature::KnownKey> keys() const;
    /// Adds these to the known keys of the program (core/signature/known_keys.h).
    void installKeys() const;

private:
    [[nodiscard]] QString fileOf(const QString& vendor) const;

    QString m_folder;
};

} // namespace fieldflash::bundle
