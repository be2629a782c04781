// SPDX-License-Identifier: MIT
#include "core/signature/key_file.h"

#include "core/base/file_name.h"
#include "core/base/words.h"
#include "core/signature/owner_file.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace fieldflash::signature {

namespace {

constexpr std::string_view kMark = "fieldflash-signing-key 1";
constexpr std::string_view kPublic = "public: ";
constexpr std::string_view kSecret = "secret: ";
constexpr std::string_view kSealed = "sealed: ";
constexpr std::size_t kLargestKeyFile = 2048;
constexpr std::size_t kBoxBytes = SigningKey::kSeedBytes + crypto_secretbox_MACBYTES;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;

using Salt = std::array<std::uint8_t, crypto_pwhash_SALTBYTES>;
using Nonce = std::array<std::uint8_t, crypto_secretbox_NONCEBYTES>;
using Box = std::array<std::uint8_t, kBoxBytes>;

struct Sealed {
    PassphraseCost cost;
    Salt salt{};
    Nonce nonce{};
    Box box{};
};

/// The lines of a key file; exactly one of `seed` and `sealed` is there.
struct KeyLines {
    PublicKey publicKey;
    Secret seed;
    std::optional<Sealed> sealed;
};

/// Text that may contain a secret. Precondition of append(): it fits.
class SecretText {
public:
    SecretText() : m_bytes(kLargestKeyFile) { }
    void append(std::string_view text)
    {
        std::ranges::copy(text, m_bytes.bytes().begin() + static_cast<std::ptrdiff_t>(m_size));
        m_size += text.size();
    }
    void appendBase64(ByteView bytes)
    {
        // With its final NUL.
        const std::size_t length = sodium_base64_encoded_len(bytes.size(), kBase64);
        sodium_bin2base64(reinterpret_cast<char*>(m_bytes.bytes().data()) + m_size, length,
                          bytes.data(), bytes.size(), kBase64);
        m_size += length - 1;
    }
    [[nodiscard]] ByteView view() const { return m_bytes.view().first(m_size); }

private:
    Secret m_bytes;
    std::size_t m_size = 0;
};

/// Exactly the bytes of `target`.
bool readBase64(std::string_view text, std::span<std::uint8_t> target)
{
    std::size_t size = 0;
    const char* end = nullptr;
    return sodium_base642bin(target.data(), target.size(), text.data(), text.size(), nullptr, &size,
                             &end, kBase64)
        == 0
        && size == target.size() && end == text.data() + text.size();
}

template <typename Number> bool readNumber(std::string_view text, Number& value)
{
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() && result.ptr == text.data() + text.size();
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::optional<Sealed> readSealed(std::string_view text)
{
    constexpr std::size_t kFields = 5;
    const auto fields = split(text, ' ');
    Sealed sealed;
    const bool isRead = fields.size() == kFields && readNumber(fields[0], sealed.cost.operations)
        && readNumber(fields[1], sealed.cost.memory) && readBase64(fields[2], sealed.salt)
        && readBase64(fields[3], sealed.nonce) && readBase64(fields[4], sealed.box);
    const bool isBounded = sealed.cost.operations >= crypto_pwhash_OPSLIMIT_MIN
        && sealed.cost.operations <= kMostCost.operations
        && sealed.cost.memory >= crypto_pwhash_MEMLIMIT_MIN
        && sealed.cost.memory <= kMostCost.memory
        // Argon2 counts in KiB: a file has one form only.
        && sealed.cost.memory % 1024 == 0;
    return isRead && isBounded ? std::optional(sealed) : std::nullopt;
}

std::optional<KeyLines> readLines(std::string_view text)
{
    constexpr std::size_t kLines = 4; // the last one is empty
    const auto lines = split(text, '\n');
    if (lines.size() != kLines || lines[0] != kMark || !lines[1].starts_with(kPublic)
        || !lines[3].empty())
        return std::nullopt;
    KeyLines read;
    if (!readBase64(lines[1].substr(kPublic.size()), read.publicKey.bytes))
        return std::nullopt;
    if (lines[2].starts_with(kSecret)) {
        read.seed = Secret(SigningKey::kSeedBytes);
        if (readBase64(lines[2].substr(kSecret.size()), read.seed.bytes()))
            return read;
    } else if (lines[2].starts_with(kSealed)) {
        read.sealed = readSealed(lines[2].substr(kSealed.size()));
        if (read.sealed)
            return read;
    }
    return std::nullopt;
}

Error notKeyFile(const QString& path)
{
    return Error(ErrorKind::BadFile,
                 Words::tr("“%1” is not a key file of Fieldflash, or it is damaged.")
                     .arg(shownFileName(path)),
                 Words::tr("Use the file that “key new” has written, or a copy of it."));
}

Result<KeyLines> loadLines(const QString& path)
{
    const Result<Secret> content = readOwnerFile(path, kLargestKeyFile);
    if (!content)
        return failure(content.error());
    startSodium();
    std::optional<KeyLines> lines =
        readLines({reinterpret_cast<const char*>(content->view().data()), content->size()});
    if (!lines)
        return failure(notKeyFile(path));
    return *std::move(lines);
}

/// Absent if there is not enough memory.
std::optional<Secret> boxKey(const Secret& passphrase, const PassphraseCost& cost, const Salt& salt)
{
    Secret key(crypto_secretbox_KEYBYTES);
    const int result = crypto_pwhash(
        key.bytes().data(), key.size(), reinterpret_cast<const char*>(passphrase.view().data()),
        passphrase.size(), salt.data(), cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    return result == 0 ? std::optional(std::move(key)) : std::nullopt;
}

Error notEnoughMemory()
{
    return Error(ErrorKind::FileAccess,
                 Words::tr("There is not enough memory to work with the passphrase."),
                 Words::tr("Close other programs and try again."));
}

Result<Secret> unseal(const Sealed& sealed, const Secret& passphrase)
{
    const auto key = boxKey(passphrase, sealed.cost, sealed.salt);
    if (!key)
        return failure(notEnoughMemory());
    Secret seed(SigningKey::kSeedBytes);
    if (crypto_secretbox_open_easy(seed.bytes().data(), sealed.box.data(), sealed.box.size(),
                                   sealed.nonce.data(), key->view().data())
        != 0)
        return failure(ErrorKind::FileAccess,
                       Words::tr("The passphrase does not open the key, or the file is damaged."),
                       Words::tr("Try again, or use a copy of the file."));
    return seed;
}

Result<void> appendSealed(SecretText& text, const Secret& seed, const Secret& passphrase,
                          const PassphraseCost& cost)
{
    Sealed sealed{.cost = cost};
    randombytes_buf(sealed.salt.data(), sealed.salt.size());
    randombytes_buf(sealed.nonce.data(), sealed.nonce.size());
    const auto key = boxKey(passphrase, cost, sealed.salt);
    if (!key)
        return failure(notEnoughMemory());
    crypto_secretbox_easy(sealed.box.data(), seed.view().data(), seed.size(), sealed.nonce.data(),
                          key->view().data());
    text.append(kSealed);
    text.append(std::to_string(cost.operations) + ' ' + std::to_string(cost.memory) + ' ');
    text.appendBase64(sealed.salt);
    text.append(" ");
    text.appendBase64(sealed.nonce);
    text.append(" ");
    text.appendBase64(sealed.box);
    return {};
}

} // namespace

Result<void> createKeyFile(const QString& path, const SigningKey& key, const Secret* passphrase,
                           const PassphraseCost& cost)
{
    if (passphrase != nullptr && passphrase->empty())
        return failure(ErrorKind::Usage, Words::tr("The passphrase is empty."),
                       Words::tr("Choose one, or leave the key unencrypted."));
    SecretText text;
    text.append(kMark);
    text.append("\n");
    text.append(kPublic);
    text.appendBase64(key.publicKey().bytes);
    text.append("\n");
    const Secret seed = key.seed();
    if (passphrase == nullptr) {
        text.append(kSecret);
        text.appendBase64(seed.view());
    } else if (auto sealed = appendSealed(text, seed, *passphrase, cost); !sealed) {
        return sealed;
    }
    text.append("\n");
    return createOwnerFile(path, text.view());
}

Result<KeyFileFacts> keyFileFacts(const QString& path)
{
    const Result<KeyLines> lines = loadLines(path);
    if (!lines)
        return failure(lines.error());
    return KeyFileFacts{lines->publicKey, lines->sealed.has_value()};
}

Result<SigningKey> openKeyFile(const QString& path,
                               const std::function<Result<Secret>()>& askPassphrase)
{
    Result<KeyLines> lines = loadLines(path);
    if (!lines)
        return failure(lines.error());
    if (lines->sealed) {
        const Result<Secret> passphrase = askPassphrase();
        if (!passphrase)
            return failure(passphrase.error());
        Result<Secret> seed = unseal(*lines->sealed, *passphrase);
        if (!seed)
            return failure(seed.error());
        lines->seed = *std::move(seed);
    }
    SigningKey key = SigningKey::fromSeed(lines->seed);
    if (key.publicKey() != lines->publicKey)
        return failure(notKeyFile(path));
    return key;
}

} // namespace fieldflash::signature
