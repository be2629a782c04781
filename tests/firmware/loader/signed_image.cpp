// SPDX-License-Identifier: MIT
#include "tests/firmware/loader/signed_image.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace fieldflash::test {

namespace {

// The secret half of firmware/loader/test_key.h.
constexpr char kSeed[] = "Fieldflash test key, not secret!";

} // namespace

void sign(Bytes& image, bool namesKey)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(),
                             reinterpret_cast<const unsigned char*>(kSeed));
    std::array<unsigned char, crypto_hash_sha512_BYTES> digest{};
    crypto_hash_sha512(digest.data(), publicKey.data(), publicKey.size());
    FieldflashSignedHeader header = headerOf(image);
    if (namesKey)
        std::copy_n(digest.begin(), sizeof header.keyId, header.keyId);
    setHeader(image, header);
    repairChecksums(image);
    header = headerOf(image);
    Bytes message(image.begin(), image.begin() + FIELDFLASH_SIGNED_HEADER_BYTES);
    message.insert(message.end(), image.begin() + FIELDFLASH_SIGNED_HEADER_SIZE, image.end());
    crypto_sign_detached(header.signature, nullptr, message.data(), message.size(),
                         secretKey.data());
    setHeader(image, header);
}

Bytes signedImage(const Bytes& program, const ProgramOptions& options)
{
    Bytes image = withHeader(program, options);
    sign(image);
    return image;
}

} // namespace fieldflash::test
