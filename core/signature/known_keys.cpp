// SPDX-License-Identifier: MIT
#include "core/signature/known_keys.h"

#include <utility>

namespace fieldflash::signature {

namespace {

std::vector<KnownKey>& installedKeys()
{
    static std::vector<KnownKey> s_keys;
    return s_keys;
}

} // namespace

const std::vector<KnownKey>& knownKeys() { return installedKeys(); }

void installKnownKeys(std::vector<KnownKey> keys) { installedKeys() = std::move(keys); }

} // namespace fieldflash::signature
