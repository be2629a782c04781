// SPDX-License-Identifier: MIT
// Signing keys on disk: owner-only, encrypted with a passphrase if wanted.
//
// A few lines of text, so that a person sees what the file is:
//
//   fieldflash-signing-key 1
//   public: BASE64                                       32 bytes
//   secret: BASE64                                       the seed, 32 bytes; or instead:
//   sealed: OPERATIONS MEMORY SALT NONCE BOX             Argon2id, then XSalsa20-Poly1305
#pragma once

#include "core/base/result.h"
#include "core/signature/signing_key.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace fieldflash::signature {

/// The work of one guess at a passphrase (crypto_pwhash, Argon2id). Stored in the file.
struct PassphraseCost {
    std::uint64_t operations = 3;
    std::size_t memory = std::size_t{256} << 20; ///< bytes
};
/// A file that demands more is refused: reading it must not exhaust the computer.
inline constexpr PassphraseCost kMostCost{16, std::size_t{1} << 30};

/// Creates the file; never replaces one. Encrypted if a passphrase is given. Errors: FileAccess;
/// Usage for an empty passphrase.
[[nodiscard]] Result<void> createKeyFile(const QString& path, const SigningKey& key,
                                         const Secret* passphrase, const PassphraseCost& cost = {});

/// What is readable without a passphrase. The public key is only stated: of an encrypted file it is
/// confirmed by openKeyFile().
struct KeyFileFacts {
    PublicKey publicKey;
    bool isEncrypted = false;
};
[[nodiscard]] Result<KeyFileFacts> keyFileFacts(const QString& path);

/// `askPassphrase` is called once, only for an encrypted file. Errors: FileAccess (also for a wrong
/// passphrase, and for a file that others may read), BadFile, and those of `askPassphrase`.
[[nodiscard]] Result<SigningKey> openKeyFile(const QString& path,
                                             const std::function<Result<Secret>()>& askPassphrase);

} // namespace fieldflash::signature
