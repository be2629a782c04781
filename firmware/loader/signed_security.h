// SPDX-License-Identifier: MIT
// The build that starts only programs signed with its key, and none below the security counter of a
// program that it has admitted before.
#pragma once

#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"
#include "firmware/crypto/ed25519.h"
#include "firmware/loader/finding.h"
#include "firmware/loader/page_hash.h"

#include FIELDFLASH_LOADER_KEY_HEADER

#include <algorithm>
#include <cstring>

namespace fieldflash::loader {

struct Signed {
    static constexpr uint32_t features = FIELDFLASH_LOADER_SIGNED | FIELDFLASH_LOADER_NO_READ_BACK
        | FIELDFLASH_LOADER_FLOOR | (key::isTestKey ? FIELDFLASH_LOADER_TEST_KEY : 0);

    /// A quarter of the time of check(), in units of Dfu: 0.06 s, and 0.18 s per 100 KB. A host
    /// that polled after all of it would usually wait longer than it takes.
    static constexpr unsigned verificationUnits(uint32_t length) { return 180 + length / 190; }

    /// Before USB connects, so that no request waits for the constants of SHA-512: 0.06 s.
    static void prepare() { crypto::Sha512 hash; }

    static bool isForKey(const FieldflashSignedHeader& header)
    {
        constexpr uint8_t id[] FIELDFLASH_LOADER_KEY_ID;
        return std::memcmp(header.keyId, id, sizeof id) == 0;
    }

    template <typename Flash> static Finding check(const FieldflashSignedHeader& header)
    {
        if (!isForKey(header))
            return Finding::Signature;
        const crypto::Bytes message[]{
            {Flash::at(programBase()), FIELDFLASH_SIGNED_HEADER_BYTES},
            {Flash::at(programBase() + FIELDFLASH_SIGNED_HEADER_SIZE), header.length}};
        Flash::startReading();
        const bool isValid =
            crypto::isSignatureValid(header.signature, key::publicKey, message, Flash::keepAlive);
        if (!isValid || !Flash::couldRead())
            return Finding::Signature;
        return checkFloor<Flash>(header);
    }

    template <typename Flash> static Finding checkFloor(const FieldflashSignedHeader& header)
    {
        return header.securityCounter < floor<Flash>() ? Finding::Older : Finding::None;
    }

    /// The same for a program in a file, before anything of it is written.
    class FileCheck {
    public:
        void begin(const FieldflashSignedHeader& header)
        {
            crypto::beginMessage(m_hash, header.signature, key::publicKey);
            m_hash.add({reinterpret_cast<const uint8_t*>(&header), FIELDFLASH_SIGNED_HEADER_BYTES});
        }
        /// The program behind the header.
        void add(crypto::Bytes bytes) { m_hash.add(bytes); }
        template <typename Flash> Finding finish(const FieldflashSignedHeader& header)
        {
            if (!isForKey(header)
                || !crypto::isSignatureValid(header.signature, key::publicKey, m_hash,
                                             Flash::keepAlive))
                return Finding::Signature;
            return checkFloor<Flash>(header);
        }

    private:
        crypto::Sha512 m_hash;
    };

    /// The highest valid record; 0 without one.
    template <typename Flash> static uint32_t floor()
    {
        uint32_t highest = 0;
        for (uint32_t at = FIELDFLASH_LOADER_RECORDS; at < applicationBase; at += 8) {
            Flash::startReading();
            const uint32_t counter = Flash::word(at);
            if (Flash::word(at + 4) == ~counter && Flash::couldRead())
                highest = std::max(highest, counter);
        }
        return highest;
    }

    /// One double word per step of the floor: 256 in the life of a loader. The page is never
    /// erased, because a power cut in between would lose the floor. False: there is no room.
    template <typename Flash> static bool raiseFloor(const FieldflashSignedHeader& header)
    {
        if (header.securityCounter <= floor<Flash>())
            return true;
        for (uint32_t at = FIELDFLASH_LOADER_RECORDS; at < applicationBase; at += 8) {
            Flash::startReading();
            const uint32_t both = Flash::word(at) & Flash::word(at + 4);
            if (Flash::couldRead() && both == 0xFFFFFFFF
                && Flash::program(at, header.securityCounter, ~header.securityCounter))
                return floor<Flash>() >= header.securityCounter;
        }
        return false;
    }

    /// For the floor of this program. The records are used in order.
    template <typename Flash> static bool hasRoom(const FieldflashSignedHeader& header)
    {
        Flash::startReading();
        const uint32_t last = applicationBase - 8;
        return header.securityCounter <= floor<Flash>()
            || (Flash::word(last) & Flash::word(last + 4)) == 0xFFFFFFFF;
    }

    static HashPoints points(const uint8_t* seed)
    {
        crypto::Sha512 hash;
        hash.add({seed, FIELDFLASH_LOADER_SEED_SIZE});
        return HashPoints::from(hash.finish().data());
    }

    static void conceal(const uint8_t* seed, uint64_t (&values)[2])
    {
        crypto::Sha512 hash;
        hash.add({seed, FIELDFLASH_LOADER_SEED_SIZE});
        hash.add({reinterpret_cast<const uint8_t*>(values), sizeof values});
        std::memcpy(values, hash.finish().data(), sizeof values);
    }
};

} // namespace fieldflash::loader
